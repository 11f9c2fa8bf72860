#include "read/own_output.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include "core/own_mark.hpp"

namespace recital {
namespace {

constexpr std::size_t looked_at = 8192;  ///< bytes of the beginning

/// How the first rows of our tables and records begin; the names are those of columns, or of members in JSON.
constexpr std::string_view first_names[] = {
    "source document language paragraph",
    "document paragraph kind target status",
    "id labels label",
    "id:ID :LABEL",
    "source target type id",
    ":START_ID :END_ID :TYPE",
    "rank instrument name",
    "rank instrument label",
    "change instrument name",
    "change instrument label",
    "first second common",
    "first first_name second",
    "first second there",
    "citing cited log_count",
    "citing citing_name cited",
    "chain step from",
    "direction steps instrument",
    "role document name",
    "document name citations",
    "instrument name year",
    "instrument name since",
    "community size instrument",
    "component size instrument",
    "document paragraph later",
    "document paragraph page date later_document",
    "document paragraph date later_document",
    "cycle until outcome",
    "cycle date document",
    "target cycle cell",
    "commitment title",
    "level precision recall",
    "edge document paragraph",
    "id kind date symbol title",
    "identifier name kind symbol",
    "source symbol title date",
    "what count",
};

/// The names of the members of a JSON object, a blank between them.
std::string member_names(std::string_view object) {
  std::string names;
  int depth = 0;
  for (std::size_t at = 0; at < object.size(); ++at) {
    const char c = object[at];
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (depth == 0) break;
    if (c != '"') continue;
    const std::size_t begin = at + 1;
    for (++at; at < object.size() && object[at] != '"'; ++at) at += object[at] == '\\' ? 1 : 0;
    const bool is_name = depth == 1 && at + 1 < object.size() && object[at + 1] == ':';
    if (is_name) names.append(names.empty() ? "" : " ").append(object.substr(begin, at - begin));
  }
  return names;
}

/// The fields of a line, a blank between them: what commas, or two blanks and more, part from each other.
std::string fields(std::string_view line) {
  std::string names;
  std::size_t blanks = 2;  // what comes first begins a field
  for (const char c : line.substr(0, line.find_last_not_of(" \r") + 1)) {
    if (c == ' ') {
      ++blanks;
      continue;
    }
    if (c == ',' || blanks > 1) names += names.empty() ? "" : " ";
    else if (blanks == 1) names += '_';
    blanks = 0;
    if (c != ',') names += c;
  }
  return names;
}

bool is_own_row(std::string_view line) {
  const std::string names = (line.starts_with('{') ? member_names(line) : fields(line)) + ' ';
  return std::ranges::any_of(
      first_names, [&](std::string_view first) { return names.starts_with(first) && names[first.size()] == ' '; });
}

/// Tables for people may have a title above them.
bool has_own_row(std::string_view text) {
  constexpr int most_lines = 4;
  if (text.starts_with("[\n")) text.remove_prefix(2);
  for (int i = 0; i < most_lines; ++i) {
    const auto end = text.find('\n');
    if (is_own_row(text.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

bool is_own_output(std::string_view bytes) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  auto beginning = bytes.substr(0, looked_at);
  if (beginning.starts_with(byte_order_mark)) beginning.remove_prefix(byte_order_mark.size());
  return has_own_row(beginning) || std::ranges::any_of(own_mark::all, [&](std::string_view mark) {
           return beginning.find(mark) != std::string_view::npos;
         });
}

bool is_own_output_file(const std::string& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return false;  // a pipe would be waited for
  std::ifstream file(path, std::ios::binary);
  std::string beginning(looked_at, '\0');
  file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
  beginning.resize(static_cast<std::size_t>(file.gcount()));
  return is_own_output(beginning);
}

}  // namespace recital
