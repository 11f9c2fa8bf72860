#include "draw/stairs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "draw/lettering.hpp"
#include "draw/short_names.hpp"
#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr double left = margin + stairs::indent;
constexpr double widest_body = 184;   ///< of a document, without the cells at its side
constexpr double narrowest_body = 80;
constexpr double padding = 8;
constexpr double padding_on_page = 4;  ///< above and below the words
constexpr double gap_on_page = 5;
constexpr double edge_width = 4;  ///< of the coloured edge
constexpr double gap = 14;
constexpr double widest_gap = 60;
constexpr double cell_width = 34;
constexpr double cell_height = 12;
constexpr double cell_padding = 3;
constexpr double widest = 440;  ///< from the first column to the last
constexpr double widest_step = 100;
constexpr double years_height = 22;
constexpr std::size_t brief_from = 30;  ///< documents; so many are drawn with their names alone
constexpr std::size_t brief_on_page_from = 7;

}  // namespace

stairs::stairs(sheet& on, double width) : on_(on) {
  is_brief_ = on.shown.documents.size() >= (on.room == 0 ? brief_from : brief_on_page_from);
  body_width_ = on.room == 0 ? widest_body : narrowest_body;
  for (const document& d : on.shown.documents) {
    const double name = width_of({bold(std::string(on.of(d.node).label))}) + 2 * padding + edge_width;
    body_width_ = std::clamp(name, body_width_, widest_body);
  }
  constexpr double least_for_years = 24;
  if (on.room > 0) body_width_ = std::min(body_width_, width - least_for_years - (on.shown.cells ? cell_width : 0));
  for (const document& d : on.shown.documents) {
    const int year = on.of(d.node).year;
    if (years_.empty() || years_.back() != year) years_.push_back(year);
  }
  const double steps = static_cast<double>(years_.size()) - 1;
  step_width_ = steps > 0 ? std::min(widest_step, (on.room == 0 ? widest : std::max(width - total_body(), 0.0)) / steps) : 0;
  height_ = years_height;
  for (const document& d : on.shown.documents) plan(d);
}

double stairs::upright_padding() const { return on_.room == 0 ? padding : padding_on_page; }

double stairs::gap_between() const { return on_.room == 0 ? gap : gap_on_page; }

double stairs::total_body() const { return body_width_ + (on_.shown.cells ? cell_width : 0); }

double stairs::column(std::size_t year) const { return left + step_width_ * static_cast<double>(year); }

std::vector<line_of_text> stairs::lines_of(const document& d) const {
  if (!on_.names) return {{plain(" ")}};
  const node& n = on_.of(d.node);
  const double width = body_width_ - 2 * padding;
  std::vector<line_of_text> lines;
  const std::string label = on_.room == 0 ? std::string(n.label) : fitted_name(on_, d.node, width / 1.07, text_size);
  for (auto& part : wrapped(label, text_size, width)) lines.push_back({bold(std::move(part))});
  if (is_brief_) return lines;
  if (n.facts->title != n.label) {
    for (auto& part : wrapped(n.facts->title, small_size, width)) lines.push_back({plain(std::move(part), small_size)});
  }
  std::string last(n.facts->date);
  const auto append = [&](std::string_view words) { last.append(last.empty() ? "" : " \u00B7 ").append(words); };
  if (!n.facts->language.empty()) append(n.facts->language);
  if (n.citations > 0) append(on_.said("picture.cited_by", {{"n", std::to_string(n.citations)}}));
  if (!last.empty()) lines.push_back({plain(std::move(last), small_size, quiet_ink)});
  return lines;
}

void stairs::plan(const document& d) {
  step s{&d, lines_of(d), {}};
  const double words = height_of(s.lines) + 2 * upright_padding();
  const double cells = static_cast<double>(d.cells.size()) * cell_height + 2 * cell_padding;
  s.at.width = total_body();
  s.at.height = on_.shown.cells ? std::max(words, cells) : words;
  s.at.x = column(static_cast<std::size_t>(std::ranges::find(years_, on_.of(d.node).year) - years_.begin()));
  right_ = std::max(right_, s.at.right());
  height_ += s.at.height + (steps_.empty() ? 0 : gap_between());
  steps_.push_back(std::move(s));
}

void stairs::place(double top, double bottom) {
  place_years(top, bottom);
  const double spare = std::max(0.0, bottom - top - height_);
  const auto count = static_cast<double>(steps_.size());
  const double more = std::min(spare / (count + 1), widest_gap);
  double y = top + years_height + (spare - more * std::max(0.0, count - 1)) / 2;
  for (step& s : steps_) {
    s.at.y = y;
    place(s);
    y += s.at.height + gap_between() + more;
  }
}

void stairs::place_years(double top, double bottom) {
  double free_from = 0;
  for (std::size_t i = 0; i < years_.size(); ++i) {
    const double x = column(i);
    const line_of_text words{bold(years_[i] == 0 ? on_.said("page.undated") : std::to_string(years_[i]), text_size, quiet_ink)};
    if (x >= free_from) {
      on_.text({x, top, width_of(words), 15}, {words});
      free_from = x + width_of(words) + 4;
    }
    curve rule;
    rule.points = {{x, top + 17}};
    append_straight(rule.points, {x, bottom});
    rule.colour = faint_ink;
    rule.width = 0.6;
    on_.drawing.curves.push_back(std::move(rule));
  }
}

void stairs::place(const step& s) {
  const node& n = on_.of(s.what->node);
  const std::string_view colour = look_of(n.kind).strong;
  box frame{s.at, "#FFFFFF", colour};
  frame.pen = 1.4;
  frame.id = n.id;
  frame.tooltip = n.facts->title;
  on_.drawing.boxes.push_back(std::move(frame));
  on_.drawing.boxes.push_back({{s.at.x, s.at.y, edge_width, s.at.height}, colour});
  on_.places[s.what->node] = s.at;
  on_.text({s.at.x + padding + 2, s.at.y + upright_padding(), body_width_ - 2 * padding, height_of(s.lines)}, s.lines,
           n.facts->title, n.facts->url);
  on_.drawing.labels.back().from_start = true;
  place_cells(s);
}

void stairs::place_cells(const step& s) {
  if (s.what->cells.empty()) return;
  const double each = (s.at.height - 2 * cell_padding) / static_cast<double>(s.what->cells.size());
  double y = s.at.y + cell_padding;
  for (const cell& c : s.what->cells) {
    const area at{s.at.right() - cell_width, y, cell_width - 2, each};
    box ground{{at.x, y + 0.75, at.width, each - 1.5}, "#F1F1F1"};
    ground.id = on_.of(c.node).id;
    on_.drawing.boxes.push_back(std::move(ground));
    label number{{at.x, y, at.width - 4, each}, {{plain(c.label, small_size)}}};
    number.from_right = true;
    on_.drawing.labels.push_back(std::move(number));
    on_.places[c.node] = at;
    y += each;
  }
}

}  // namespace recital::picture
