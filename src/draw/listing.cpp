#include "draw/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "draw/lettering.hpp"
#include "text/width.hpp"

namespace recital::picture {
namespace {

constexpr double row_gap = 2;
constexpr double widest_row_gap = 9;
constexpr double group_gap = 9;
constexpr double head_height = 21;
constexpr double head_size = 11;
constexpr double bar_width = 56;  ///< of the most cited instrument
constexpr double least_bar = 3;
constexpr double bar_height = 9;
constexpr double part_of_title = 0.9;  ///< of the room: a title that is wider gives way to the short name

}  // namespace

listing::listing(sheet& on, double names_width) : on_(on), names_width_(names_width) {
  for (const group& g : on.shown.groups) {
    height_ += head_height + (rows_.empty() ? 0 : group_gap);
    for (const cited& c : g.members) {
      most_cited_ = std::max(most_cited_, on.of(c.node).citations);
      row r{&c, lines_of(c), {}};
      for (const auto& line : r.lines) r.name.width = std::max(r.name.width, width_of(line));
      r.name.height = height_of(r.lines);
      width_ = std::max(width_, names_at + r.name.width);
      height_ += r.name.height + row_gap;
      row_of_[c.node] = rows_.size();
      rows_.push_back(std::move(r));
    }
  }
}

const area* listing::name_of(node_index n) const {
  const auto found = row_of_.find(n);
  return found == row_of_.end() ? nullptr : &rows_[found->second].name;
}

std::vector<line_of_text> listing::lines_of(const cited& c) const {
  if (!on_.names) return {{plain(" ")}};
  const node& n = on_.of(c.node);
  const std::string_view title = n.facts->title;
  const std::string_view name = !title.empty() && picture::width_of(title, text_size) <= part_of_title * names_width_ ? title : n.label;
  std::vector<line_of_text> lines;
  for (auto& part : wrapped(name, text_size, names_width_)) {
    lines.push_back({plain(std::move(part))});
  }
  std::string aside;
  // blanks that stay where a picture is drawn by others
  constexpr std::string_view between = "\u00A0\u00A0";
  if (!n.facts->symbol.empty() && n.facts->symbol != name) aside.append(between).append(n.facts->symbol);
  const std::string year = std::to_string(n.year);
  if (n.year != 0 && name.find(year) == std::string_view::npos) aside.append(between).append(year);
  if (!aside.empty() && !lines.empty()) add_aside(lines, aside);
  auto provisions = wrapped(c.pinpoints, small_size, names_width_);
  if (on_.room > 0 && provisions.size() > 1) {  // a page has room for one line of them
    provisions = wrapped(c.pinpoints, small_size, names_width_ - 12);
    provisions.resize(1);
    provisions.front() += " \u2026";
  }
  for (auto& part : provisions) lines.push_back({plain(std::move(part), small_size, quiet_ink)});
  return lines;
}

void listing::add_aside(std::vector<line_of_text>& lines, std::string_view aside) const {
  constexpr std::string_view before = "\u00A0\u00A0";  // what parts it from the name
  run words = plain(std::string(aside), small_size, quiet_ink);
  const bool fits = on_.room == 0 || width_of(lines.back()) + width_of({words}) <= names_width_ + asides_on_page;
  if (!fits) {
    aside.remove_prefix(before.size());
    words.text = std::string(aside);
    lines.emplace_back();
  }
  lines.back().push_back(words);
  if (fits || width_of(lines.back()) <= names_width_ + asides_on_page) return;
  std::size_t columns = text::columns(aside);
  std::string& cut = lines.back().front().text;
  while (columns > 1 && picture::width_of(cut, small_size) > names_width_ + asides_on_page) {
    cut = text::elided_within(aside, --columns);
  }
}

void listing::place(double left, double top, double bottom) {
  const double spare = std::max(0.0, bottom - top - height_);
  const auto count = static_cast<double>(rows_.size());
  const double gap = std::min(row_gap + spare / std::max(count, 1.0), widest_row_gap);
  double y = top + std::max(0.0, (spare - (gap - row_gap) * count) / 2);
  auto next = rows_.begin();
  for (const group& g : on_.shown.groups) {
    if (next != rows_.begin()) y += group_gap;
    const kind_look& look = look_of(g.kind);
    const line_of_text head{bold(on_.kinds_named(g.kind), head_size, look.strong),
                            plain(fmt::format("\u00A0\u00A0{}", g.members.size()), small_size, quiet_ink)};
    on_.text({left, y, picture::width_of(head), 16}, {head});
    y += head_height;
    for (std::size_t i = 0; i < g.members.size(); ++i, ++next) {
      place(*next, left, y, next->name.height + gap);
      y += next->name.height + gap;
    }
  }
}

void listing::place(row& r, double left, double y, double height) {
  const node& n = on_.of(r.what->node);
  r.name.x = left + names_at;
  r.name.y = y + (height - r.name.height) / 2;
  // bar and figure stand beside the first line, where the eye looks for them
  const double first = r.name.y + height_of(text_size) / 2 - 1;
  const double share = static_cast<double>(n.citations) / most_cited_;
  const std::string_view colour = look_of(n.kind).strong;
  box bar{{left, first - bar_height / 2, least_bar + (bar_width - least_bar) * share, bar_height}, colour, colour};
  bar.pen = 0.8;
  bar.dashed = n.status != status::resolved;
  if (bar.dashed) bar.fill = "#FFFFFF";
  bar.id = n.id;
  bar.tooltip = n.facts->title;
  on_.places[r.what->node] = bar.at;
  on_.text({bar.at.right() + 3, first - 6, 24, 12}, {{plain(std::to_string(n.citations), small_size, quiet_ink)}});
  on_.drawing.boxes.push_back(std::move(bar));
  on_.text(r.name, r.lines, n.facts->title.empty() ? n.id : n.facts->title, n.facts->url);
}

}  // namespace recital::picture
