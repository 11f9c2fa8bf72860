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
#include "draw/short_names.hpp"
#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr std::size_t most_near = 30;
constexpr std::size_t most_far = 60;
constexpr double near_spacing = 19;  ///< from name to name, downwards
constexpr double far_spacing = 15;
constexpr double least_near = 120;  ///< radius
constexpr double between = 230;     ///< the circles: names of the inner one have their place there
constexpr double names_width = 210;
constexpr double between_on_page = 170;
constexpr double least_between_on_page = 110;
constexpr double names_on_page = 140;
constexpr double widest_centre = 124;  ///< the name in the middle
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
  ego_drawer(sheet& on, node_index centre, const picture_options& options, const limits& most, double page_height)
      : on_(on), labels_(options.labels), most_(most), page_height_(page_height), centre_(centre) {
    for (const link& l : on.shown.links) join(l.from, l.to);
    for (const edge& e : on.shown.relations) join(e.from, e.to);
    rings_[0] = {centre};
    step_of_[centre] = 0;
    for (std::size_t i = 1; i < steps; ++i) rings_[i] = reached_from(i);
    trim(1);
    std::erase_if(rings_[2], [&](node_index n) { return !touches(n, rings_[1]); });
    trim(2);
    split_sides();
    if (labels_ != picture_labels::none) name_centre();
  }

  [[nodiscard]] std::string subtitle() const {
    const std::string all =
        on_.said("picture.steps", {{"one", std::to_string(found_[1])}, {"two", std::to_string(found_[2])}});
    const std::string left = left_out(on_.words);
    return left.empty() ? all : on_.said("picture.shown", {{"all", all}, {"what", left}});
  }

  /// "" where everything is shown.
  [[nodiscard]] std::string left_out(const page_words& words) const {
    if (rings_[1].size() == found_[1] && rings_[2].size() == found_[2]) return {};
    const std::string shown = std::to_string(rings_[1].size() + rings_[2].size());
    return words.filled("picture.cited_or_citing", {{"n", shown}});
  }

  /// Gives where it ends.
  double draw(double top) {
    measure(top);
    const radii& outer = rings_[2].empty() ? radius_[1] : radius_[2];
    on_.drawing.width = std::max(on_.drawing.width, 2 * (margin + names_room() + outer.across));
    middle_ = {on_.drawing.width / 2, top + outer.down + 20};
    for (std::size_t i = 1; i < steps; ++i) place(i);
    place_names();
    draw_lines();
    for (std::size_t i = steps - 1; i > 0; --i) {
      for (const node_index n : rings_[i]) draw_named(n);
    }
    draw_centre();
    return middle_.y + outer.down + 20;
  }

  [[nodiscard]] const std::set<node_kind>& kinds() const { return kinds_; }
  [[nodiscard]] const std::vector<node_index>& read() const { return read_; }

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
    const std::size_t left = most_.instruments - std::min(most_.instruments, step == 1 ? 0 : rings_[1].size());
    const std::size_t most = std::min(left, step == 1 ? most_near : most_far);
    if (labels_ != picture_labels::all && r.size() > most) r.resize(most);
    std::ranges::stable_sort(r, {}, [&](node_index n) {
      const node& at = on_.of(n);
      const std::string_view date = at.read ? at.facts->date : std::string_view{};
      return std::tuple(!at.read, at.read ? 0 : static_cast<int>(at.kind), at.year == 0, date);
    });
  }

  /// What a line leads to should stand on the same side: of the outer circle what touches the right half of the inner
  /// one goes to the right.
  void split_sides() {
    const std::size_t right = (rings_[1].size() + 1) / 2;
    std::map<node_index, int> side;
    for (std::size_t i = 0; i < rings_[1].size(); ++i) side[rings_[1][i]] = i < right ? 1 : -1;
    const auto pull = [&](node_index n) {
      int sum = 0;
      for (const node_index m : near_.at(n)) sum += side.contains(m) ? side.at(m) : 0;
      return sum;
    };
    ring& outer = rings_[2];
    ring ranked = outer;
    std::ranges::stable_sort(ranked, std::greater{}, pull);
    ranked.resize((ranked.size() + 1) / 2);
    std::ranges::sort(ranked);
    std::ranges::stable_partition(outer, [&](node_index n) { return std::ranges::binary_search(ranked, n); });
  }

  [[nodiscard]] double names_room() const { return on_.room == 0 ? names_width : names_on_page; }

  /// On a page circles are drawn out to its width and its height.
  void measure(double top) {
    const auto needed = [&](std::size_t step, double spacing) {
      const double rows = std::ceil(static_cast<double>(rings_[step].size()) / 2);
      return rows * spacing / 2 / part_of_circle;
    };
    const double least = std::max(least_near, centre_width_ / 2 + 60);
    const double inner = std::max(least, needed(1, near_spacing));
    const double outer = std::max(inner + between, needed(2, far_spacing));
    if (on_.room == 0) {
      radius_[1] = {inner, inner};
      radius_[2] = {outer, outer};
      return;
    }
    const double widest = on_.room / 2 - margin - names_room();
    constexpr double below = 2 * 20 + 10 + 2 * 18 + margin;  // a legend of two lines
    const double highest = (page_height_ - top - below) / 2;
    if (rings_[2].empty()) {
      radius_[1] = {std::min(widest, 300.0), std::max(needed(1, near_spacing), highest)};
      return;
    }
    radius_[1] = {std::max(least, widest - between_on_page), std::max(needed(1, near_spacing), highest / 2)};
    radius_[2] = {std::max(radius_[1].across + least_between_on_page, widest),
                  std::max({radius_[1].down + 24, needed(2, far_spacing), highest})};
  }

  /// Down the right side and up the left one, evenly from top to bottom, so that no name lies over another.
  void place(std::size_t step) {
    const ring& r = rings_[step];
    const radii& around = radius_[step];
    const std::size_t right = (r.size() + 1) / 2;
    for (std::size_t i = 0; i < r.size(); ++i) {
      const bool is_right = i < right;
      const std::size_t rows = is_right ? right : r.size() - right;
      const std::size_t row = is_right ? i : r.size() - 1 - i;
      const double share = (2 * (static_cast<double>(row) + 0.5) / static_cast<double>(rows) - 1) * part_of_circle;
      const double x = std::sqrt(1 - share * share) * around.across;
      at_[r[i]] = {middle_.x + (is_right ? x : -x), middle_.y + share * around.down};
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

  /// Straight to and from the middle, else bent towards it; behind its name a line leaves and reaches the inner circle.
  [[nodiscard]] curve path(node_index from, node_index to) const {
    const bool at_centre = from == centre_ || to == centre_;
    const point a = at_centre ? at_.at(from) : outer_end(from);
    const point b = at_centre ? edge_of(to, a) : edge_of_outer(to, a);
    const auto bent = [&](const point& p) {
      constexpr double towards_middle = 0.25;
      return point{p.x + (middle_.x - p.x) * towards_middle, p.y + (middle_.y - p.y) * towards_middle};
    };
    const auto led = [&](node_index n, const point& p) {
      constexpr double level = 60;
      if (!behind_name_.contains(n)) return bent(p);
      return point{p.x + (p.x < middle_.x ? -level : level), p.y};
    };
    curve c;
    c.points = {a};
    if (at_centre) append_straight(c.points, b);
    else c.points.insert(c.points.end(), {led(from, a), led(to, b), b});
    c.from = on_.of(from).id;
    c.to = on_.of(to).id;
    return c;
  }

  /// Where lines to the outer circle begin: behind the name, where there is one.
  [[nodiscard]] point outer_end(node_index n) const {
    const auto found = behind_name_.find(n);
    return found == behind_name_.end() ? at_.at(n) : found->second;
  }

  [[nodiscard]] point edge_of_outer(node_index n, point from) const {
    return behind_name_.contains(n) ? outer_end(n) : edge_of(n, from);
  }

  /// Where a line from elsewhere meets a mark.
  [[nodiscard]] point edge_of(node_index n, point from) const {
    const point at = at_.at(n);
    const double dx = from.x - at.x;
    const double dy = from.y - at.y;
    const double distance = std::hypot(dx, dy);
    if (n == centre_) {
      const double share = std::min((centre_width_ / 2 + 1) / std::max(std::abs(dx), 1e-9),
                                    (centre_height_ / 2 + 1) / std::max(std::abs(dy), 1e-9));
      return share >= 1 ? at : point{at.x + dx * share, at.y + dy * share};
    }
    const double short_of = mark_size(on_.of(n)) / 2 + 1;
    if (distance <= short_of) return at;
    return {at.x + dx * short_of / distance, at.y + dy * short_of / distance};
  }

  [[nodiscard]] line_of_text name_of(node_index n, double room) const {
    const double bold_is_wider = on_.of(n).read ? 1.07 : 1;
    run words = plain(fitted_name(on_, n, room / bold_is_wider, small_size), small_size);
    words.bold = on_.of(n).read;
    return {std::move(words)};
  }

  /// Names stand outside their marks, from the middle: these have their places before any line is drawn.
  void place_names() {
    if (labels_ == picture_labels::none) return;
    for (std::size_t i = 1; i < steps; ++i) {
      const bool is_outer = i == 2 || rings_[2].empty();
      const double room = labels_ == picture_labels::all ? 2000 : is_outer ? names_room() : radius_[2].across - radius_[1].across - 40;
      for (const node_index n : rings_[i]) place_name(n, room, is_outer);
    }
  }

  void place_name(node_index n, double room, bool is_outer) {
    const point at = at_.at(n);
    const double half = mark_size(on_.of(n)) / 2 + 4;
    const bool is_right = at.x >= middle_.x;
    const line_of_text text = name_of(n, room);
    const double width = width_of(text);
    names_[n] = {{is_right ? at.x + half : at.x - half - width, at.y - 6, width, 12}, {text}, !is_right};
    if (!is_outer) behind_name_[n] = {is_right ? at.x + half + width + 3 : at.x - half - width - 3, at.y};
  }

  void draw_named(node_index n) {
    const node& named = on_.of(n);
    draw_mark(on_, n, at_.at(n));
    note_kind(n);
    const auto found = names_.find(n);
    if (found == names_.end()) return;
    label made = found->second;
    made.tooltip = std::string(named.facts->title);
    made.url = std::string(named.facts->url);
    on_.drawing.boxes.push_back({{made.at.x - 1, made.at.y, made.at.width + 2, made.at.height}, "#FFFFFFCC"});
    on_.drawing.labels.push_back(std::move(made));
  }

  /// The name stands in the mark, so that no line to it is covered.
  void name_centre() {
    for (auto& part : wrapped(on_.of(centre_).label, text_size, widest_centre)) {
      centre_name_.push_back({bold(std::move(part))});
      centre_width_ = std::max(centre_width_, width_of(centre_name_.back()) + 20);
    }
    centre_height_ = std::max(centre_height_, height_of(centre_name_) + 14);
  }

  void draw_centre() {
    const node& n = on_.of(centre_);
    const kind_look& look = look_of(n.kind);
    box made{{middle_.x - centre_width_ / 2, middle_.y - centre_height_ / 2, centre_width_, centre_height_},
             look.pale, look.strong};
    made.shape = n.read ? "note" : "box";
    made.id = n.id;
    made.pen = 2;
    on_.drawing.boxes.push_back(std::move(made));
    note_kind(centre_);
    double y = middle_.y - height_of(centre_name_) / 2;
    for (const line_of_text& line : centre_name_) {
      const double width = width_of(line);
      on_.text({middle_.x - width / 2, y, width, height_of(line)}, {line}, n.facts->title, n.facts->url);
      y += height_of(line);
    }
  }

  void note_kind(node_index n) {
    if (on_.of(n).read) read_.push_back(n);
    else kinds_.insert(on_.of(n).kind);
  }

  struct radii {
    double across = 0;
    double down = 0;
  };

  sheet& on_;
  picture_labels labels_;
  limits most_;
  double page_height_;
  node_index centre_;
  point middle_{};
  std::map<node_index, ring> near_;
  std::map<node_index, std::size_t> step_of_;
  ring rings_[steps];
  std::size_t found_[steps] = {};
  radii radius_[steps] = {};
  double centre_width_ = 34;
  double centre_height_ = 34;
  std::vector<line_of_text> centre_name_;
  std::map<node_index, point> at_;
  std::map<node_index, label> names_;
  std::map<node_index, point> behind_name_;  ///< of the inner circle, where there is an outer one
  std::set<node_kind> kinds_;
  std::vector<node_index> read_;
};

double explain(sheet& on, const ego_drawer& drawn, double top) {
  legend made(on, top);
  explain_documents(made, on, drawn.read(), drawn.kinds());
  for (const node_kind kind : drawn.kinds()) {
    made.marker(look_of(kind), look_of(kind).marker, on.kinds_named(kind, true));
  }
  explain_doubt(made, on);
  made.remark(on.said("picture.larger"));
  if (!on.shown.links.empty()) made.stroke(quiet_ink, 1.2, "solid", true, on.said("picture.cites_wider"));
  explain_relations(made, on);
  return made.bottom();
}

/// Spreads what it shows over a page of that height, as if the legend had two lines; 0: it is as high as it must be.
figure laid_out(const citation_graph& graph, const model& shown, const picture_options& options, const limits& most,
                double room, node_index centre, double page_height) {
  sheet on(graph, shown, words_of(options), room);
  if (centre == no_index) {
    on.drawing.height = draw_heading(on, options.title.empty() ? title_of(on) : options.title, subtitle_of(on));
    return std::move(on.drawing);
  }
  ego_drawer drawn(on, centre, options, most, page_height);
  const std::string title = on.said("picture.around", {{"name", graph.nodes()[centre].label}});
  const double y = draw_heading(on, options.title.empty() ? title : options.title, drawn.subtitle());
  on.drawing.left_out = drawn.left_out(page_words::english());
  const double bottom = drawn.draw(y);
  on.drawing.height = explain(on, drawn, bottom + 10) + margin;
  return std::move(on.drawing);
}

}  // namespace

limits limits_of_ego() {
  return {.cells = 0, .documents_with_cells = 0, .documents = 3000, .instruments = 6000, .ties = 400};
}

result<figure> ego(const citation_graph& graph, const model& shown, const picture_options& options, const limits& most,
                   double room) {
  const node_index centre = centre_of(graph, shown, options.centre);
  if (centre == no_index && !options.centre.empty()) {
    return failure(error_code::not_found, "nothing in the graph is called \"" + options.centre + "\"");
  }
  const double page_height = height_of_page(options, room);
  figure spread = laid_out(graph, shown, options, most, room, centre, page_height);
  if (page_height == 0 || spread.height <= page_height) return spread;
  return laid_out(graph, shown, options, most, room, centre, 0);
}

}  // namespace recital::picture
