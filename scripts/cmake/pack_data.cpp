// Writes a source file that defines recital::data::NAME(): the TOML files given, parsed. A file that is no TOML stops the
// build with its line.
//
// usage: pack_data OUTPUT.cpp NAME as_written|one_spelling FILE.toml...
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "data/tree.hpp"
#include "string_literal.hpp"
#include "text/one_spelling.hpp"

namespace {

using recital::data::tree;

std::string definition(std::size_t number, const tree& parsed) {
  std::string out = fmt::format("constexpr value values_{}[] = {{\n", number);
  for (const auto& each : parsed.values) {
    out += fmt::format("{{{},{},{},{},value_kind{{{}}}}},\n", each.first, each.count, each.line, each.column,
                       static_cast<int>(each.kind));
  }
  return out + fmt::format("}};\nconstexpr std::string_view letters_{}(\"{}\", {});\n", number,
                           string_literal(parsed.letters), parsed.letters.size());
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 5) return 2;
  const std::string_view name = arguments[2];
  const bool in_one_spelling = std::string_view(arguments[3]) == "one_spelling";
  std::string definitions;
  std::string table;
  for (int i = 4; i < count; ++i) {
    const std::filesystem::path path(arguments[i]);
    std::ifstream file(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (in_one_spelling) text = recital::text::one_spelling(text);
    const auto parsed = recital::data::parse_toml(path.string(), text);
    if (!parsed) {
      std::cerr << parsed.error().str() << '\n';
      return 1;
    }
    const auto number = static_cast<std::size_t>(i - 4);
    definitions += definition(number, *parsed);
    table += fmt::format("    {{\"{}\", {{values_{}, letters_{}}}}},\n", path.filename().string(), number, number);
  }
  std::ofstream out(arguments[1]);
  out << "#include \"data/embedded.hpp\"\n\nnamespace recital::data {\nnamespace {\n"
      << definitions << "constexpr embedded_data all[] = {\n"
      << table << "};\n}  // namespace\nstd::span<const embedded_data> " << name
      << "() { return all; }\n}  // namespace recital::data\n";
  return out.flush().good() ? 0 : 1;
}
