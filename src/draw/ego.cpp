#include "draw/ego.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "draw/heading.hpp"
#include "draw/legend.hpp"
#include "draw/lettering.hpp"
#include "draw/name_placer.hpp"
#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr std::size_t most_near = 30;
constexpr std::size_t most_far = 60;
constexpr std::size_t name_columns = 42;
constexpr double near_spacing = 19;  ///< from name to name, downwards
constexpr double far_spacing = 15;
constexpr double least_near = 120;  ///< radius
constexpr double between = 230;     ///< the circles: names of the inner one have their place there
constexpr double names_width = 210;
constexpr double part_of_circle = 0.97;  ///< of the radius, up and down, that is used
constexpr double thickest = 3.6;
constexpr std::size_t steps = 3;

using ring = std::vector<node_index>;

/// What the picture is about: the node of that name, else what is cited most.
node_index centre_of(const citation_graph& graph, const model& shown, const std::string& wanted) {
  if (!wanted.empty()) {
    const node_index found = graph.find(wanted);
    return found == no_index ? no_index : graph.whole_of(found);
  }
  node_index most = shown.documents.empty() ? no_index : shown.documents.front().node;
  std::uint32_t citations = 0;
  for (const group& g : shown.groups) {
    const node_index first = g.members.front().node;
    if (graph.nodes()[first].citations > citations) {
      citations = graph.nodes()[first].citations;
      most = first;
    }
  }
  return most;
}

class ego_drawer {
 public:
  ego_drawer(sheet& on, node_index centre, const picture_options& options)
      : on_(on), labels_(options.labels), centre_(centre) {
    for (const link& l : on.shown.links) join(l.from, l.to);
    for (const edge& e : on.shown.relations) join(e.from, e.to);
    rings_[0] = {centre};
    step_of_[centre] = 0;
    for (std::size_t i = 1; i < steps; ++i) rings_[i] = reached_from(i);
    trim(1);
    std::erase_if(rings_[2], [&](node_index n) { return !touches(n, rings_[1]); });
    trim(2);
  }

  [[nodiscard]] std::string subtitle() const {
    const std::string all =
        on_.said("picture.steps", {{"one", std::to_string(found_[1])}, {"two", std::to_string(found_[2])}});
    if (rings_[1].size() == found_[1] && rings_[2].size() == found_[2]) return all;
    const std::string shown = std::to_string(rings_[1].size() + rings_[2].size());
    return on_.said("picture.shown", {{"all", all}, {"what", on_.said("picture.cited_or_citing", {{"n", shown}})}});
  }

  /// Gives where it ends.
  double draw(double top) {
    measure();
    const double wide = rings_[2].empty() ? radius_[1] : radius_[2];
    on_.drawing.width = std::max(on_.drawing.width, 2 * (margin + names_width + wide));
    middle_ = {on_.drawing.width / 2, top + wide + 20};
    for (std::size_t i = 1; i < steps; ++i) place(i);
    draw_lines();
    for (std::size_t i = steps - 1; i > 0; --i) {
      for (const node_index n : rings_[i]) draw_named(n);
    }
    draw_centre();
    return middle_.y + wide + 20;
  }

  [[nodiscard]] const std::set<node_kind>& kinds() const { return kinds_; }
  [[nodiscard]] bool any_read() const { return any_read_; }

 private:
  void join(node_index a, node_index b) {
    if (a == b) return;
    near_[a].push_back(b);
    near_[b].push_back(a);
  }

  ring reached_from(std::size_t step) {
    ring reached;
    for (const node_index from : rings_[step - 1]) {
      for (const node_index to : near_[from]) {
        if (step_of_.try_emplace(to, step).second) reached.push_back(to);
      }
    }
    found_[step] = reached.size();
    return reached;
  }

  [[nodiscard]] bool touches(node_index n, const ring& r) const {
    return std::ranges::any_of(near_.at(n), [&](node_index m) { return std::ranges::find(r, m) != r.end(); });
  }

  /// How much a node takes part: what joins it to the circle within, or to others.
  [[nodiscard]] std::size_t importance(node_index n) const {
    return on_.of(n).read ? near_.at(n).size() : on_.of(n).citations;
  }

  void trim(std::size_t step) {
    ring& r = rings_[step];
    std::ranges::sort(r);
    std::ranges::stable_sort(r, std::greater{}, [&](node_index n) { return importance(n); });
    const std::size_t most = step == 1 ? most_near : most_far;
    if (labels_ != picture_labels::all && r.size() > most) r.resize(most);
    std::ranges::stable_sort(r, {}, [&](node_index n) {
      const node& at = on_.of(n);
      const std::string_view date = at.read ? at.facts->date : std::string_view{};
      return std::tuple(!at.read, at.read ? 0 : static_cast<int>(at.kind), at.year == 0, date);
    });
  }

  void measure() {
    const auto needed = [&](std::size_t step, double spacing) {
      const double rows = std::ceil(static_cast<double>(rings_[step].size()) / 2);
      return rows * spacing / 2 / part_of_circle;
    };
    radius_[1] = std::max(least_near, needed(1, near_spacing));
    radius_[2] = std::max(radius_[1] + between, needed(2, far_spacing));
  }

  /// Down the right side and up the left one, evenly from top to bottom, so that no name lies over another.
  void place(std::size_t step) {
    const ring& r = rings_[step];
    const std::size_t right = (r.size() + 1) / 2;
    for (std::size_t i = 0; i < r.size(); ++i) {
      const bool is_right = i < right;
      const std::size_t rows = is_right ? right : r.size() - right;
      const std::size_t row = is_right ? i : r.size() - 1 - i;
      const double share = (static_cast<double>(row) + 0.5) / static_cast<double>(rows);
      const double y = (2 * share - 1) * radius_[step] * part_of_circle;
      const double x = std::sqrt(radius_[step] * radius_[step] - y * y);
      at_[r[i]] = {middle_.x + (is_right ? x : -x), middle_.y + y};
    }
    at_[centre_] = middle_;
  }

  [[nodiscard]] bool is_placed(node_index n) const { return at_.contains(n); }

  void draw_lines() {
    std::uint32_t heaviest = 1;
    for (const link& l : on_.shown.links) heaviest = std::max(heaviest, l.weight);
    for (const link& l : on_.shown.links) {
      if (l.from == l.to || !is_placed(l.from) || !is_placed(l.to)) continue;
      const bool at_centre = l.from == centre_ || l.to == centre_;
      curve c = path(l.from, l.to);
      end_in_arrow(c);
      const double share = std::log2(static_cast<double>(l.weight)) / std::max(1.0, std::log2(heaviest));
      c.width = at_centre ? 1.2 + (thickest - 1.2) * share : 0.7 + 1.5 * share;
      c.colour = see_through(on_.colour_of(l.to), at_centre ? 0xC0 : 0x50);
      c.tooltip = l.tooltip;
      on_.drawing.curves.push_back(std::move(c));
    }
    for (const edge& e : on_.shown.relations) {
      if (!is_placed(e.from) || !is_placed(e.to)) continue;
      curve c = path(e.from, e.to);
      finish_relation(c, e);
      c.tooltip = fmt::format("{} {} {}", on_.of(e.from).label, name(e.kind), on_.of(e.to).label);
      on_.drawing.curves.push_back(std::move(c));
    }
  }

  /// Straight to and from the middle, else bent towards it.
  [[nodiscard]] curve path(node_index from, node_index to) const {
    const point a = at_.at(from);
    const point b = edge_of(to, a);
    const auto bent = [&](const point& p) {
      constexpr double towards_middle = 0.25;
      return point{p.x + (middle_.x - p.x) * towards_middle, p.y + (middle_.y - p.y) * towards_middle};
    };
    curve c;
    c.points = {a};
    if (from == centre_ || to == centre_) append_straight(c.points, b);
    else c.points.insert(c.points.end(), {bent(a), bent(b), b});
    c.from = on_.of(from).id;
    c.to = on_.of(to).id;
    return c;
  }

  /// Where a line from elsewhere meets a mark.
  [[nodiscard]] point edge_of(node_index n, point from) const {
    const point at = at_.at(n);
    const double distance = std::hypot(at.x - from.x, at.y - from.y);
    const double short_of = n == centre_ ? centre_size / 2 + 1 : mark_size(on_.of(n)) / 2 + 1;
    if (distance <= short_of) return at;
    return {at.x + (from.x - at.x) * short_of / distance, at.y + (from.y - at.y) * short_of / distance};
  }

  void draw_named(node_index n) {
    const node& named = on_.of(n);
    const area mark = draw_mark(on_, n, at_.at(n));
    note_kind(named);
    if (labels_ == picture_labels::none) return;
    run words = plain(short_name(on_, n, name_columns), small_size);
    words.bold = named.read;
    const line_of_text text{std::move(words)};
    const double width = width_of(text);
    const bool is_right = mark.x + mark.width / 2 >= middle_.x;
    const area at{is_right ? mark.right() + 4 : mark.x - 4 - width, mark.middle() - 6, width, 12};
    on_.drawing.boxes.push_back({{at.x - 1, at.y, at.width + 2, at.height}, "#FFFFFFCC"});
    label made{at, {text}, !is_right, std::string(named.facts->title), std::string(named.facts->url)};
    on_.drawing.labels.push_back(std::move(made));
  }

  void draw_centre() {
    const node& n = on_.of(centre_);
    const kind_look& look = look_of(n.kind);
    box made{{middle_.x - centre_size / 2, middle_.y - centre_size / 2, centre_size, centre_size}, look.strong, ink};
    made.shape = n.read ? "note" : look.marker;
    made.id = n.id;
    made.pen = 1.4;
    on_.drawing.boxes.push_back(std::move(made));
    note_kind(n);
    if (labels_ == picture_labels::none) return;
    double y = middle_.y + centre_size / 2 + 3;
    for (auto& part : wrapped(n.label, text_size, 150)) {
      const line_of_text line{bold(std::move(part))};
      const double width = width_of(line);
      const area at{middle_.x - width / 2, y, width, height_of(line)};
      on_.drawing.boxes.push_back({{at.x - 2, at.y, at.width + 4, at.height}, "#FFFFFFE0"});
      on_.text(at, {line}, n.facts->title, n.facts->url);
      y += at.height;
    }
  }

  void note_kind(const node& n) {
    if (n.read) any_read_ = true;
    else kinds_.insert(n.kind);
  }

  static constexpr double centre_size = 34;

  sheet& on_;
  picture_labels labels_;
  node_index centre_;
  point middle_{};
  std::map<node_index, ring> near_;
  std::map<node_index, std::size_t> step_of_;
  ring rings_[steps];
  std::size_t found_[steps] = {};
  double radius_[steps] = {};
  std::map<node_index, point> at_;
  std::set<node_kind> kinds_;
  bool any_read_ = false;
};

double explain(sheet& on, const ego_drawer& drawn, double top) {
  legend made(on, top);
  if (drawn.any_read()) {
    const std::string_view colour = look_of(node_kind::document).strong;
    made.marker({colour, colour, {}, {}}, "note", on.said("report.was_read"));
  }
  for (const node_kind kind : drawn.kinds()) {
    made.marker(look_of(kind), look_of(kind).marker, on.kinds_named(kind, true));
  }
  made.remark(on.said("picture.larger"));
  if (!on.shown.links.empty()) made.stroke(quiet_ink, 1.2, "solid", true, on.said("picture.cites_wider"));
  explain_relations(made, on);
  return made.bottom();
}

}  // namespace

limits limits_of_ego() {
  return {.cells = 0, .documents_with_cells = 0, .documents = 3000, .instruments = 6000, .ties = 400};
}

result<figure> ego(const citation_graph& graph, const model& shown, const picture_options& options) {
  const node_index centre = centre_of(graph, shown, options.centre);
  if (centre == no_index && !options.centre.empty()) {
    return failure(error_code::not_found, "nothing in the graph is called \"" + options.centre + "\"");
  }
  sheet on{graph, shown, words_of(options)};
  if (centre == no_index) {
    on.drawing.height = draw_heading(on, options.title.empty() ? title_of(on) : options.title, subtitle_of(on));
    return std::move(on.drawing);
  }
  ego_drawer drawn(on, centre, options);
  const std::string title = on.said("picture.around", {{"name", graph.nodes()[centre].label}});
  const double y = draw_heading(on, options.title.empty() ? title : options.title, drawn.subtitle());
  const double bottom = drawn.draw(y);
  on.drawing.height = explain(on, drawn, bottom + 10) + margin;
  return std::move(on.drawing);
}

}  // namespace recital::picture
