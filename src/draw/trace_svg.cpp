#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draw/lettering.hpp"
#include "draw/trace_lettering.hpp"
#include "draw/trace_looks.hpp"
#include "formats/palette.hpp"
#include "recital/draw/trace_picture.hpp"

namespace recital {
namespace {

constexpr int margin = 24;
constexpr int gutter = 112;  ///< for the names of lanes
constexpr int card_width = 172;
constexpr int card_height = 50;
constexpr int gap = 10;
constexpr int shaft = 34;  ///< left of the cards of a column, where their lines come down
constexpr int wide = shaft + card_width + gap;
constexpr int narrow = 108;  ///< a cycle in which documents were read, without occurrences
constexpr int slim = 66;     ///< a cycle in which nothing was read
constexpr int head = 50;     ///< the names of cycles
constexpr int chip_height = 40;
constexpr int legend_line = 24;
constexpr std::size_t most_cards = 12;  ///< of one lane in one cycle

constexpr std::array<std::string_view, 4> lane_names{"agreed", "summary", "draft", "other"};  ///< keys of `page_words`

std::size_t lane_of(standing s) {
  if (was_agreed(s)) return 0;
  return s == standing::summary ? 1 : s == standing::draft ? 2 : 3;
}

/// One column, left to right.
struct column {
  int x = 0;
  int width = 0;
  std::array<std::vector<std::size_t>, lane_names.size()> occurrences;  ///< by lane
};

struct lane {
  int y = 0;
  int height = 0;  ///< 0 where it holds nothing
};

std::string dashes_of(trace_link l) {
  switch (l) {
    case trace_link::reuse: return " stroke-dasharray=\"14 4\"";
    case trace_link::subject: return " stroke-dasharray=\"8 3 2 3\"";
    case trace_link::whole: return " stroke-dasharray=\"5 4\"";
    case trace_link::container:
    case trace_link::successor:
    case trace_link::possible: return " stroke-dasharray=\"1.5 4\"";
    default: return "";
  }
}

/// Draws one trace.
class lane_picture {
 public:
  lane_picture(const trace_findings& found, const page_words& words) : found_(found), words_(words) {}

  std::string draw();

 private:
  void place_columns();
  void place_lanes();
  void heading();
  void in_gutter(int y, std::string_view words);
  void lanes();
  void origin();
  void lines();
  void line(const trace_occurrence& occurrence, int x, int from_y, std::pair<int, int> card);
  void cards();
  void card(const trace_occurrence& occurrence, int x, int y);
  void chips();
  void legend();
  [[nodiscard]] int explain_states(int y);
  [[nodiscard]] int explain_lines(int y);
  void text(int x, int y, std::string_view words, int size, std::string_view colour, bool bold = false, int room = 0) {
    sheet_.text(x, y, words, size, colour, bold, room);
  }
  void rectangle(int x, int y, int width, int height, std::string_view fill, std::string_view border,
                 bool dashed = false) {
    sheet_.rectangle(x, y, width, height, fill, border, dashed);
  }

  [[nodiscard]] std::string said(std::string_view key, page_words::values values = {}) const {
    return words_.filled(key, values);
  }
  [[nodiscard]] std::string state_named(trace_state s) const { return words_.name_of("state", name(s)); }

  const trace_findings& found_;
  const page_words& words_;
  std::vector<column> columns_;
  std::array<lane, lane_names.size()> lanes_;
  std::map<std::size_t, std::pair<int, int>> places_;  ///< of cards, by occurrence
  std::set<std::string> dashes_;                       ///< of the lines that were drawn
  int origin_x_ = 0;                                   ///< its right edge, where lines begin
  int origin_y_ = 0, chips_y_ = 0, width_ = 0, height_ = 0;
  trace_sheet sheet_;
};

void lane_picture::place_columns() {
  int x = margin + gutter;
  if (found_.made_in.empty()) x += narrow;  // what is older than all cycles stands before them
  for (const trace_cell& cell : found_.cells) {
    column made;
    made.x = x;
    const bool is_origin = cell.cycle == found_.made_in;
    made.width = !cell.occurrences.empty() || is_origin          ? wide
                 : cell.documents > 0 && !found_.process.empty() ? narrow
                                                                 : slim;
    for (const std::size_t i : cell.occurrences)
      made.occurrences[lane_of(found_.occurrences[i].at.standing)].push_back(i);
    x += made.width;
    columns_.push_back(std::move(made));
  }
  width_ = std::max(x + margin, 720);
  origin_x_ = margin + gutter + narrow;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (found_.cells[i].cycle == found_.made_in) origin_x_ = columns_[i].x + shaft + card_width;
  }
}

void lane_picture::place_lanes() {
  origin_y_ = margin + 44 + head;
  int y = origin_y_ + card_height + 3 * gap;
  for (std::size_t l = 0; l < lanes_.size(); ++l) {
    std::size_t most = 0;
    for (const column& c : columns_) most = std::max(most, std::min(c.occurrences[l].size(), most_cards + 1));
    lanes_[l].y = y;
    lanes_[l].height = most == 0 ? 0 : static_cast<int>(most) * (card_height + gap) + gap;
    y += lanes_[l].height;
  }
  for (const column& c : columns_) {
    for (std::size_t l = 0; l < lanes_.size(); ++l) {
      for (std::size_t i = 0; i < std::min(c.occurrences[l].size(), most_cards); ++i) {
        places_[c.occurrences[l][i]] = {c.x + shaft, lanes_[l].y + gap + static_cast<int>(i) * (card_height + gap)};
      }
    }
  }
  chips_y_ = y + 2 * gap;
}

void lane_picture::heading() {
  text(margin, margin + 12, found_.title.empty() ? found_.id : found_.title, 17, ink, true, width_ - 2 * margin);
  text(margin, margin + 32, found_.id, 11, quiet_ink, false, width_ - 2 * margin);
  const int y = margin + 44;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const trace_cell& cell = found_.cells[i];
    const column& c = columns_[i];
    const bool is_read = cell.documents > 0;
    text(c.x + gap, y + 20, cell.cycle, 14, is_read ? ink : soft_ink, true);
    std::string ended = cell.end.empty() ? said("trace.open") : cell.end;
    if (c.width == wide) {
      const std::string outcome = said("trace.outcome", {{"outcome", words_.name_of("outcome", name(cell.outcome))}});
      ended = said("page.list", {{"a", ended}, {"b", outcome}});
    }
    if (!found_.process.empty()) text(c.x + gap, y + 36, ended, 10, quiet_ink, false, c.width - gap);
    if (i > 0) {
      sheet_.add(fmt::format("<line x1=\"{0}\" y1=\"{1}\" x2=\"{0}\" y2=\"{2}\" stroke=\"{3}\"/>\n", c.x, y + 6,
                             chips_y_ + chip_height, "#E6E6E6"));
    }
  }
}

/// The name of what stands to its right.
void lane_picture::in_gutter(int y, std::string_view words) {
  for (const std::string& line : picture::wrapped(words, 11, gutter - gap)) {
    text(margin, y, line, 11, quiet_ink, true);
    y += 14;
  }
}

void lane_picture::lanes() {
  in_gutter(origin_y_ + 20, said("trace.commitment"));
  for (std::size_t l = 0; l < lanes_.size(); ++l) {
    if (lanes_[l].height == 0) continue;
    sheet_.add(fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"#E6E6E6\"/>\n", margin, lanes_[l].y,
                           width_ - margin, lanes_[l].y));
    in_gutter(lanes_[l].y + gap + 14, words_.name_of("lane", lane_names[l]));
  }
}

/// The commitment itself, where it was made.
void lane_picture::origin() {
  const int width = found_.made_in.empty() ? narrow - gap : shaft + card_width - gap;
  const int x = origin_x_ - width - gap;
  const state_look& look = look_of(trace_state::created);
  rectangle(x + gap, origin_y_, width, card_height, look.pale, look.strong);
  const std::string_view what = found_.title.empty() ? found_.id : found_.title;
  int y = origin_y_ + 16;
  auto shown = picture::wrapped(what, 11, width - 2 * gap);
  if (shown.size() > 3) shown.resize(3), shown.back() += "…";
  for (const std::string& line : shown) {
    text(x + gap + 7, y, line, 11, ink, true, width - gap);
    y += 14;
  }
}

/// One line from the commitment through all cycles, and from it one down to each card.
void lane_picture::lines() {
  const int trunk_y = origin_y_ + card_height / 2;
  int end = origin_x_;
  for (const column& c : columns_) {
    std::vector<std::size_t> linked;  // the last card first, whose line comes down leftmost
    for (std::size_t l = lanes_.size(); l-- > 0;) {
      for (std::size_t i = std::min(c.occurrences[l].size(), most_cards); i-- > 0;) {
        if (found_.occurrences[c.occurrences[l][i]].link != trace_link::own) linked.push_back(c.occurrences[l][i]);
      }
    }
    if (c.x + shaft < origin_x_ - card_width) continue;  // before it was made
    for (std::size_t i = 0; i < linked.size(); ++i) {
      const int x = c.x + 4 + static_cast<int>(i) * (shaft - 10) / static_cast<int>(linked.size());
      const bool is_below = x < origin_x_;  // of the cycle that made it
      line(found_.occurrences[linked[i]], x, is_below ? origin_y_ + card_height : trunk_y, places_.at(linked[i]));
      end = std::max(end, x);
    }
  }
  sheet_.add(
      fmt::format("<path d=\"M{} {}H{}\" stroke=\"{}\" stroke-width=\"1.6\"/>\n", origin_x_, trunk_y, end, soft_ink));
}

void lane_picture::line(const trace_occurrence& occurrence, int x, int from_y, std::pair<int, int> card) {
  constexpr int corner = 6;
  const int y = card.second + card_height / 2;
  dashes_.insert(dashes_of(occurrence.link));
  sheet_.add(fmt::format(
      "<path d=\"M{0} {1}V{2}Q{0} {3} {4} {3}H{5}\" fill=\"none\" stroke=\"{6}\" stroke-width=\"1.6\"{7}/>\n", x,
      from_y, y - corner, y, x + corner, card.first, look_of(occurrence.state).strong, dashes_of(occurrence.link)));
}

/// "¶ 82: reaffirm", and who says it where, and what changed.
void lane_picture::card(const trace_occurrence& occurrence, int x, int y) {
  const state_look& look = look_of(occurrence.state);
  sheet_.add("<g><title>");
  sheet_.add_escaped(occurrence.at.document + " " + occurrence.at.paragraph + ": " + occurrence.at.text);
  sheet_.add("</title>\n");
  rectangle(x, y, card_width, card_height, "#FFFFFF", look.strong, !was_agreed(occurrence.at.standing));
  sheet_.add(
      fmt::format("<rect x=\"{}\" y=\"{}\" width=\"5\" height=\"{}\" fill=\"{}\"/>\n", x, y, card_height, look.strong));
  const int room = card_width - 20;
  const std::string verb = occurrence.link == trace_link::own ? said("trace.own_text")
                           : occurrence.label.verb.empty()    ? said("trace.no_verb")
                                                              : words_.name_of("verb", occurrence.label.verb);
  text(x + 12, y + 15, fmt::format("¶ {}  {}", occurrence.at.paragraph, verb), 11, ink, true, room);
  text(x + 12, y + 29, occurrence.at.document + " " + languages_of(occurrence), 10, quiet_ink, false, room);
  std::string more = state_named(occurrence.state);
  if (!occurrence.label.voice.empty()) {
    more = said("page.list", {{"a", more}, {"b", words_.name_of("voice", occurrence.label.voice)}});
  }
  text(x + 12, y + 43, more, 10, quiet_ink, false, room);
  sheet_.add("</g>\n");
}

void lane_picture::cards() {
  for (const auto& [i, at] : places_) card(found_.occurrences[i], at.first, at.second);
  for (const column& c : columns_) {
    for (std::size_t l = 0; l < lanes_.size(); ++l) {
      if (c.occurrences[l].size() <= most_cards) continue;
      const int y = lanes_[l].y + gap + static_cast<int>(most_cards) * (card_height + gap);
      text(c.x + shaft + 12, y + 16,
           said("trace.and_more", {{"n", std::to_string(c.occurrences[l].size() - most_cards)}}), 11, quiet_ink);
    }
  }
}

void lane_picture::chips() {
  in_gutter(chips_y_ + 18, said("trace.became"));
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const trace_cell& cell = found_.cells[i];
    const column& c = columns_[i];
    const state_look& look = look_of(cell.state);
    const bool faint = is_faint(cell.state);
    if (!faint)
      rectangle(c.x + 4, chips_y_, c.width - 8, chip_height, look.pale, look.strong, is_hollow(cell.state));
    std::string words = state_named(cell.state);
    if (!cell.said.empty() && cell.said.front() != cell.state && cell.state != trace_state::created) {
      words += " (" + state_named(cell.said.front()) + ")";
    }
    text(c.x + gap, chips_y_ + 17, words, faint ? 10 : 12, faint ? soft_ink : ink, !faint,
         c.width - 2 * gap + 6);
    const std::string searched = said("trace.searched_short", {{"n", std::to_string(cell.paragraphs)},
                                                               {"documents", words_.counted("texts", cell.documents)}});
    if (cell.documents > 0 && c.width > slim)
      text(c.x + gap, chips_y_ + 32, searched, 9, quiet_ink, false, c.width - gap);
  }
}

/// What a colour says, of those that are drawn; gives the line that it ends on.
int lane_picture::explain_states(int y) {
  const auto is_drawn = [&](trace_state s) {
    return s == trace_state::created ||
           std::ranges::any_of(places_, [&](const auto& each) { return found_.occurrences[each.first].state == s; }) ||
           std::ranges::any_of(found_.cells, [&](const trace_cell& cell) { return cell.state == s; });
  };
  constexpr int widest_word = 130;
  int x = margin;
  for (std::size_t i = 0; i < trace_state_names.size(); ++i) {
    const auto state = static_cast<trace_state>(i);
    if (is_faint(state) || !is_drawn(state)) continue;
    if (x + widest_word > width_ && x > margin) {
      x = margin;
      y += legend_line;
    }
    x = explain_state(sheet_, state, words_, x, y);
  }
  return y;
}

/// What a line and a broken border say, of those that are drawn.
int lane_picture::explain_lines(int y) {
  constexpr std::pair<trace_link, std::string_view> kinds[] = {{trace_link::provision, "trace.legend_cites"},
                                                               {trace_link::reuse, "trace.legend_words"},
                                                               {trace_link::subject, "trace.legend_subject"},
                                                               {trace_link::whole, "trace.legend_whole"},
                                                               {trace_link::container, "trace.legend_by_way"}};
  int x = margin;
  for (const auto& [link, key] : kinds) {
    if (!dashes_.contains(dashes_of(link))) continue;
    const std::string words = said(key);
    const int width = 26 + static_cast<int>(picture::width_of(words, 10)) + 14;
    if (x + width > width_ && x > margin) {
      x = margin;
      y += legend_line;
    }
    sheet_.add(
        fmt::format("<path d=\"M{} {}h20\" stroke=\"{}\" stroke-width=\"1.6\"{}/>\n", x, y - 4, ink, dashes_of(link)));
    text(x + 26, y, words, 10, quiet_ink);
    x += width;
  }
  const bool has_broken_border = std::ranges::any_of(
      places_, [&](const auto& each) { return !was_agreed(found_.occurrences[each.first].at.standing); });
  if (!has_broken_border) return y;
  rectangle(x, y - 10, 18, 12, "#FFFFFF", quiet_ink, true);
  text(x + 24, y, said("trace.legend_not_agreed"), 10, quiet_ink);
  return y;
}

void lane_picture::legend() {
  int y = explain_lines(explain_states(chips_y_ + chip_height + 34) + legend_line);
  if (!found_.folded.empty()) {
    y += legend_line;
    text(margin, y, unread_remark(found_, words_), 10, quiet_ink, false, width_ - margin);
  }
  height_ = y + 6 + margin;
}

std::string lane_picture::draw() {
  place_columns();
  place_lanes();
  heading();
  lanes();
  lines();
  origin();
  cards();
  chips();
  legend();
  return sheet_.whole(width_, height_, found_.title.empty() ? found_.id : found_.title);
}

}  // namespace

void write_trace_svg(std::ostream& out, const trace_findings& found, const page_words& words) {
  out << lane_picture(found, words).draw();
}

}  // namespace recital
