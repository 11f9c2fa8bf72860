// Writes a source file that defines recital::cite::all_built_in_names(): the lexicon of each language, packed.
//
// usage: pack_names OUTPUT.cpp
#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include "cite/built_in_names.hpp"
#include "cite/lexicon_entries.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "string_literal.hpp"

// this program has none yet
std::span<const recital::cite::built_in_names> recital::cite::all_built_in_names() { return {}; }

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const auto known = recital::catalogue::load();
  const auto grammars = recital::grammar::load();
  if (!known || !grammars) {
    std::cerr << (known ? grammars.error() : known.error()).str() << '\n';
    return 1;
  }
  std::ofstream out(arguments[1]);
  out << "#include \"cite/built_in_names.hpp\"\n\nnamespace recital::cite {\nnamespace {\n"
         "constexpr built_in_names all[] = {\n";
  const auto shared = recital::cite::lexicon_entries(*known, {});
  const auto write = [&](const recital::language_grammar& language,
                         const std::vector<recital::cite::lexicon_entry>& entries,
                         const std::vector<recital::cite::lexicon_entry>& like) {
    const std::string bytes = recital::cite::packed(entries, like, *known);
    out << fmt::format("    {{{}u, {}, {{\"{}\", {}}}}},\n", recital::cite::fingerprint_of(*known, language),
                       entries.size(), string_literal(bytes), bytes.size());
  };
  write({}, shared, {});
  for (const recital::language_grammar& language : grammars->languages()) {
    if (!language.code.empty()) write(language, recital::cite::lexicon_entries(*known, language), shared);
  }
  out << "};\n}  // namespace\nstd::span<const built_in_names> all_built_in_names() { return all; }\n"
         "}  // namespace recital::cite\n";
  return out.flush().good() ? 0 : 1;
}
