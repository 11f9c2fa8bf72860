#include "read/ocr.hpp"

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <string>
#include <utility>

#include "read/child.hpp"
#include "read/pdf_direction.hpp"
#include "read/pdf_program.hpp"
#include "text/code_point.hpp"
#include "text/well_formed.hpp"
#include "text/width.hpp"

namespace recital::pdf {
namespace {

constexpr float best_dots = 300;   // an inch, as the recogniser wants it
constexpr float most_dots = 6000;  // of the longer side, however large a page says it is
constexpr float points_an_inch = 72;
constexpr float same_size = 1.2F;

// --- running the two programs
// ------------------------------------------------------------------------------------------

result<std::string> output_of(const std::vector<std::string>& command, std::string_view input,
                              const read_limits& limits) {
  std::string output;
  const auto end =
      run_child(command, input, {limits.time, limits.memory, limits.text, limits.stop}, [&](std::string_view piece) {
        output += piece;
        return true;
      });
  if (!end && end.error().code == error_code::not_found) {
    return failure(error_code::not_readable, "scanned pages, and " + command.front() +
                                                 " is not installed: install poppler-utils and tesseract-ocr");
  }
  if (!end) return failure(end.error().code, "scanned pages: " + end.error().message);
  if (end->status != 0)
    return failure(error_code::bad_data, "scanned pages that " + command.front() + " does not read");
  return output;
}

float dots_of(const page& p) {
  const float longer = std::max({p.width, p.height, 1.0F}) / points_an_inch;
  return std::max(1.0F, std::floor(std::min(best_dots, most_dots / longer)));
}

result<std::string> drawn(std::string_view pdf, std::size_t number, float dots, const read_limits& limits) {
  const auto nth = std::to_string(number + 1);
  const auto command =
      with_password({"pdftoppm", "-gray", "-r", std::to_string(static_cast<int>(dots)), "-f", nth, "-l", nth},
                    {"/dev/stdin"}, limits);
  return output_of(command, pdf, limits);
}

// --- languages
// ---------------------------------------------------------------------------------------------------------

/// Packs for what tesseract calls a script.
struct packs {
  std::string_view script;
  std::vector<std::string_view> names;
};

const std::vector<packs>& all_packs() {
  static const std::vector<packs> all{{"Arabic", {"ara", "eng"}},
                                      {"Cyrillic", {"rus", "eng"}},
                                      {"Han", {"chi_sim", "eng"}},
                                      {"Latin", {"eng", "fra", "spa"}}};
  return all;
}

std::vector<std::string> lines_of(std::string_view words) {
  std::vector<std::string> lines;
  while (!words.empty()) {
    const auto end = std::min(words.find('\n'), words.size());
    lines.emplace_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return lines;
}

/// What stands behind "Script: ".
std::string script_in(std::string_view told) {
  constexpr std::string_view label = "Script: ";
  for (const std::string& line : lines_of(told)) {
    if (line.starts_with(label)) return line.substr(label.size());
  }
  return {};
}

/// "chi_sim+eng": the packs for the script of an image, or for all scripts where it does not tell; of those there are.
result<std::string> languages_of(std::string_view image, const read_limits& limits) {
  const auto installed = output_of({"tesseract", "--list-langs"}, {}, limits);
  if (!installed) return installed;
  const auto there = lines_of(*installed);
  const auto told = output_of({"tesseract", "stdin", "stdout", "--psm", "0"}, image, limits);
  const std::string script = told ? script_in(*told) : std::string();
  const bool is_known =
      std::any_of(all_packs().begin(), all_packs().end(), [&](const packs& p) { return p.script == script; });
  std::string languages;
  std::string missing;
  for (const packs& p : all_packs()) {
    if (is_known && p.script != script) continue;
    for (const auto name : p.names) {
      if (std::find(there.begin(), there.end(), name) == there.end())
        missing.append(missing.empty() ? "" : ", ").append(name);
      else if (languages.find(name) == std::string::npos) languages.append(languages.empty() ? "" : "+").append(name);
    }
  }
  if (languages.empty())
    return failure(error_code::not_readable, "scanned pages, and tesseract has none of the language packs " + missing);
  return languages;
}

// --- what it writes
// ----------------------------------------------------------------------------------------------------

/// The numbers behind a name in the title of an element: "bbox 10 20 30 40; x_size 9".
std::vector<float> numbers_behind(std::string_view title, std::string_view name) {
  std::vector<float> numbers;
  const auto at = title.find(name);
  if (at == std::string_view::npos) return numbers;
  const std::string rest(title.substr(at + name.size(), title.find(';', at) - at - name.size()));
  const char* begin = rest.c_str();
  char* end = nullptr;
  for (float value = std::strtof(begin, &end); end != begin && numbers.size() < 4; value = std::strtof(begin, &end)) {
    numbers.push_back(std::abs(value) < 1e6F ? value : 0);  // so is what is no number
    begin = end;
  }
  return numbers;
}

bool is_of(const pugi::xml_node& node, std::string_view name) {
  return std::string_view(node.attribute("class").value()) == name;
}

/// Reads one page.
class hocr_reader {
 public:
  explicit hocr_reader(float dots) : scale_(points_an_inch / dots) {}

  std::vector<row> rows_of(const pugi::xml_node& root) {
    for (const pugi::xml_node& area : root.children()) {
      if (!is_of(area, "ocr_carea")) continue;
      for (const pugi::xml_node& paragraph : area.children()) {
        ++block_;
        for (const pugi::xml_node& line : paragraph.children()) read_line(line);
      }
    }
    even_out();
    return std::move(rows_);
  }

 private:
  void read_line(const pugi::xml_node& line) {
    const std::string_view title = line.attribute("title").value();
    const auto edges = numbers_behind(title, "bbox");
    const auto baseline = numbers_behind(title, "baseline");
    const auto size = numbers_behind(title, "x_size");
    const auto below = numbers_behind(title, "x_descenders");
    if (edges.size() != 4 || baseline.size() != 2 || size.empty() || below.empty() || size[0] <= 0) return;
    const float bottom = edges[3] + baseline[1] + below[0];
    row made;
    made.block = block_;
    for (const pugi::xml_node& each : line.children()) {
      const auto place = numbers_behind(each.attribute("title").value(), "bbox");
      std::string words = text::well_formed(each.text().get());
      if (place.size() != 4 || place[2] < place[0] || words.empty() ||
          words.find_first_not_of(' ') == std::string::npos)
        continue;
      made.words.push_back(
          {{place[0] * scale_, (bottom - size[0]) * scale_, place[2] * scale_, bottom * scale_}, as_shown(words)});
    }
    if (made.words.empty()) return;
    std::stable_sort(made.words.begin(), made.words.end(),
                     [](const word& a, const word& b) { return a.at.left < b.at.left; });
    join_unspaced(made.words);
    made.at = made.words.front().at;
    for (const word& w : made.words) made.at.take_in(w.at);
    rows_.push_back(std::move(made));
  }

  /// Chinese characters that the recogniser took for several words: nothing stands between them.
  static void join_unspaced(std::vector<word>& words) {
    std::vector<word> joined;
    for (word& w : words) {
      const bool goes_on = !joined.empty() && text::columns(text::last_code_point(joined.back().text)) == 2 &&
                           text::columns(text::code_point_at(w.text, 0)) == 2;
      if (goes_on) {
        joined.back().text += w.text;
        joined.back().at.take_in(w.at);
      } else {
        joined.push_back(std::move(w));
      }
    }
    words = std::move(joined);
  }

  void even_out() {
    if (rows_.empty()) return;
    std::vector<float> heights;
    for (const row& r : rows_) heights.push_back(r.at.height());
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    for (row& r : rows_) {
      if (r.at.height() > *middle * same_size || r.at.height() < *middle / same_size) continue;
      r.at.top = r.at.bottom - *middle;
      for (word& w : r.words) w.at.top = r.at.top;
    }
  }

  float scale_;
  int block_ = 0;
  std::vector<row> rows_;
};

}  // namespace

result<page> page_of_hocr(std::string_view hocr, float dots, const page& upright) {
  pugi::xml_document parsed;
  if (!parsed.load_buffer(hocr.data(), hocr.size()))
    return failure(error_code::bad_data, "scanned pages whose words cannot be told");
  const pugi::xml_node body = parsed.child("html").child("body");
  return page{upright.width, upright.height, hocr_reader(dots).rows_of(body.first_child())};
}

result<void> recognise(std::string_view pdf, const std::vector<std::size_t>& which, std::vector<page>& pages,
                       const read_limits& limits) {
  std::string languages;
  for (const std::size_t i : which) {
    const float dots = dots_of(pages[i]);
    const auto image = drawn(pdf, i, dots, limits);
    if (!image) return tl::make_unexpected(image.error());
    if (languages.empty()) {
      auto found = languages_of(*image, limits);
      if (!found) return tl::make_unexpected(std::move(found).error());
      languages = *std::move(found);
    }
    const auto hocr = output_of(
        {"tesseract", "stdin", "stdout", "--dpi", std::to_string(static_cast<int>(dots)), "-l", languages, "hocr"},
        *image, limits);
    if (!hocr) return tl::make_unexpected(hocr.error());
    auto one = page_of_hocr(*hocr, dots, pages[i]);
    if (!one) return tl::make_unexpected(std::move(one).error());
    pages[i] = *std::move(one);
  }
  return {};
}

}  // namespace recital::pdf
