#include "text/print_form.hpp"

#include <algorithm>

namespace recital::text {
namespace {

constexpr std::uint32_t narrowest_column = 30;
constexpr std::uint32_t widest_page = 140;

/// A line, the one behind it, and what the break between them looks like.
struct line_break {
  std::uint32_t columns = 0;
  bool blank = false;     ///< blank lines follow
  bool finished = false;  ///< the line ends as a sentence or a recital does
  bool goes_on = false;   ///< the line behind it begins with no capital, as within a sentence
};

std::vector<line_break> breaks_of(const std::vector<line>& lines, std::string_view source) {
  std::vector<line_break> breaks;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const auto text = source.substr(lines[i].bytes.begin, lines[i].bytes.size());
    const auto next = source.substr(lines[i + 1].bytes.begin, lines[i + 1].bytes.size());
    breaks.push_back({lines[i].columns, lines[i + 1].after_blank, ends_sentence(text) || ends_with_comma(text),
                      !begins_capital(next)});
  }
  return breaks;
}

/// The width that so great a share of all lines does not exceed.
std::uint32_t quantile(std::vector<std::uint32_t> widths, std::size_t percent) {
  const auto place = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * percent / 100);
  std::nth_element(widths.begin(), place, widths.end());
  return *place;
}

/// Whether blank lines stand between paragraphs alone. Where they follow full lines in the middle of a sentence, some
/// extractor has put one behind every line.
bool blanks_separate(const std::vector<line_break>& breaks, std::uint32_t margin) {
  int followed = 0;
  int unfinished = 0;
  for (const line_break& each : breaks) {
    if (each.columns * 10 < margin * 9 || each.finished || !each.goes_on) continue;
    ++unfinished;
    followed += each.blank;
  }
  return followed * 2 < unfinished || unfinished == 0;
}

/// Lines of nearly the same width, none much wider, are broken at a margin.
print_form by_width(const std::vector<line>& lines, const std::vector<line_break>& breaks) {
  print_form form;
  std::vector<std::uint32_t> widths;
  for (const line& l : lines) widths.push_back(l.columns);
  form.margin = quantile(std::move(widths), 95);
  const auto is_full = [&](std::uint32_t columns) { return columns * 10 >= form.margin * 8; };
  const auto full = std::count_if(lines.begin(), lines.end(), [&](const line& l) { return is_full(l.columns); });
  // a margin breaks sentences; lines that are paragraphs end as paragraphs do
  const auto broken = std::count_if(breaks.begin(), breaks.end(),
                                    [&](const line_break& b) { return is_full(b.columns) && !b.finished; });
  form.wrapped = form.margin >= narrowest_column && form.margin <= widest_page &&
                 full * 10 >= static_cast<std::ptrdiff_t>(lines.size()) * 3 && broken * 5 >= full;
  if (!form.wrapped) return form;
  form.blank_separates = blanks_separate(breaks, form.margin);
  const auto trailing = std::count_if(lines.begin(), lines.end(), [](const line& l) { return l.trailing_blank; }) * 100;
  const auto all = static_cast<std::ptrdiff_t>(lines.size());
  form.trailing_blank_ends = !form.blank_separates && trailing > all * 2 && trailing < all * 60;
  return form;
}

/// Where most breaks before a blank line finish a sentence and most others do not, a blank line is what parts
/// paragraphs, however wide the lines are: someone has joined some of them, or the columns differ.
print_form by_blank_lines(const std::vector<line_break>& breaks, print_form form) {
  std::vector<std::uint32_t> unfinished_widths;
  std::size_t parted = 0;
  std::size_t parted_finished = 0;
  std::size_t inner = 0;
  for (const line_break& each : breaks) {
    parted += each.blank;
    parted_finished += each.blank && each.finished;
    inner += !each.blank;
    if (!each.blank && !each.finished) unfinished_widths.push_back(each.columns);
  }
  const bool is_grouped =
      parted >= 4 && parted_finished * 10 >= parted * 6 && inner >= 6 && unfinished_widths.size() * 10 >= inner * 6;
  if (!is_grouped) return form;
  const std::uint32_t margin = quantile(std::move(unfinished_widths), 50);
  if (margin < narrowest_column || margin > widest_page) return form;
  return {true, true, false, true, margin};
}

}  // namespace

print_form recognise_print(const std::vector<line>& lines, std::string_view source) {
  if (lines.size() < 4) return {};
  const auto breaks = breaks_of(lines, source);
  return by_blank_lines(breaks, by_width(lines, breaks));
}

}  // namespace recital::text
