#include "read/pdf_scans.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>

#include "read/child.hpp"
#include "read/pdf_program.hpp"

namespace recital::pdf {
namespace {

constexpr std::size_t fewest_letters = 10;    // of a page with text
constexpr std::size_t stamped_letters = 250;  // three lines, which a library prints on each page of a scan
constexpr float most_of_a_page = 0.5F;
constexpr float points_an_inch = 72;

using areas_by_page = std::map<std::size_t, float>;  // square inches of pictures; pages count from 1

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> columns;
  for (auto at = line.find_first_not_of(' '); at < line.size(); at = line.find_first_not_of(' ', at)) {
    const auto end = std::min(line.find(' ', at), line.size());
    columns.push_back(line.substr(at, end - at));
    at = end;
  }
  return columns;
}

float number(std::string_view digits) {
  float value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// As "pdfimages -list" tells them: page, number, type, width, height, ..., dots an inch across and down, size, ratio.
areas_by_page areas_in(std::string_view list) {
  constexpr std::size_t fewest_columns = 12;
  areas_by_page areas;
  while (!list.empty()) {
    const auto line = list.substr(0, list.find('\n'));
    list.remove_prefix(std::min(line.size() + 1, list.size()));
    const auto columns = columns_of(line);
    if (columns.size() < fewest_columns || columns[2] == "smask") continue;
    const float across = number(columns[columns.size() - 4]);
    const float down = number(columns[columns.size() - 3]);
    if (across <= 0 || down <= 0) continue;
    areas[static_cast<std::size_t>(number(columns[0]))] += number(columns[3]) / across * number(columns[4]) / down;
  }
  return areas;
}

/// Nothing where the program is missing, or does not read the file.
std::optional<areas_by_page> areas_of_pictures(std::string_view bytes, const read_limits& limits) {
  std::string list;
  const auto command = with_password({"pdfimages", "-list"}, {"/dev/stdin"}, limits);
  const auto end =
      run_child(command, bytes, {limits.time, limits.memory, limits.text, limits.stop}, [&](std::string_view piece) {
        list += piece;
        return true;
      });
  if (!end || end->status != 0) return std::nullopt;
  return areas_in(list);
}

}  // namespace

std::size_t letters_on(const page& p) {
  std::size_t count = 0;
  for (const row& r : p.rows) {
    for (const word& w : r.words) count += w.text.size();
  }
  return count;
}

std::vector<std::size_t> scanned_pages(std::string_view bytes, const std::vector<page>& pages,
                                       const read_limits& limits) {
  std::vector<std::size_t> letters;
  bool is_asked = false;
  bool has_hardly_words = true;
  for (const page& p : pages) {
    letters.push_back(letters_on(p));
    is_asked = is_asked || letters.back() < stamped_letters;
    has_hardly_words = has_hardly_words && letters.back() < fewest_letters;
  }
  const bool has_pictures = bytes.find("/Image") != std::string_view::npos;
  std::vector<std::size_t> scanned;
  if (!is_asked || (!has_pictures && !has_hardly_words)) return scanned;
  const auto areas = areas_of_pictures(bytes, limits);
  const auto is_covered = [&](std::size_t i) {
    if (!areas) return letters[i] == 0;
    const auto found = areas->find(i + 1);
    const float whole = pages[i].width * pages[i].height / (points_an_inch * points_an_inch);
    return found != areas->end() && found->second > whole * most_of_a_page;
  };
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const bool is_scan =
        letters[i] < (has_hardly_words ? fewest_letters : 0) || (letters[i] < stamped_letters && is_covered(i));
    if (is_scan) scanned.push_back(i);
  }
  return scanned;
}

}  // namespace recital::pdf
