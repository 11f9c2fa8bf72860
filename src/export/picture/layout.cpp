#include "export/picture/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "export/palette.hpp"
#include "export/picture/lettering.hpp"

namespace recital::picture {
namespace {

constexpr double margin = 30;
constexpr double title_size = 19;
constexpr double text_size = 10;
constexpr double small_size = 9;  ///< Graphviz takes whole numbers alone

constexpr double document_width = 184;  ///< without the cells at its side
constexpr double document_padding = 8;
constexpr double document_gap = 14;
constexpr double cell_width = 34;
constexpr double cell_height = 12;
constexpr double stairs_width = 440;  ///< at most, from the first column of documents to the last
constexpr double widest_step = 100;

constexpr double row_gap = 2;
constexpr double group_gap = 9;
constexpr double group_head = 21;
constexpr double bar_width = 56;  ///< of the most cited instrument
constexpr double bar_height = 9;
constexpr double names_at = 88;  ///< from the left ends of the bars
constexpr double names_width = 330;
constexpr double arcs_width = 96;

std::string see_through(std::string_view colour, int opacity) { return fmt::format("{}{:02X}", colour, opacity); }

/// A Bezier piece that leaves and arrives level.
void append_swing(std::vector<point>& points, point to) {
  const point from = points.back();
  const double half = (to.x - from.x) / 2;
  points.insert(points.end(), {{from.x + half, from.y}, {to.x - half, to.y}, to});
}

void append_straight(std::vector<point>& points, point to) {
  const point from = points.back();
  const auto part = [&](double t) { return point{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}; };
  points.insert(points.end(), {part(1.0 / 3), part(2.0 / 3), to});
}

constexpr double arrow_length = 6;

/// Ends a line that runs to the left or to the right with an arrow.
void append_arrow(curve& c, point to) {
  const double back = to.x > c.points.back().x ? -arrow_length : arrow_length;
  append_straight(c.points, {to.x + back, to.y});
  c.arrow = true;
  c.tip = to;
}

std::string counted(std::size_t n, std::string_view what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); }

class page {
 public:
  page(const citation_graph& graph, const model& shown, const picture_options& options)
      : graph_(graph), shown_(shown), options_(options) {
    for (const group& g : shown.groups) {
      for (const cited& c : g.members) most_cited_ = std::max(most_cited_, of(c.node).citations);
    }
    for (const link& l : shown.links) heaviest_ = std::max(heaviest_, l.weight);
  }

  figure compose() {
    head();
    const double top = y_;
    plan_columns();
    plan_documents();
    plan_instruments();
    const double height = std::max(documents_height_, instruments_height_);
    place_documents(top + years_height, height);
    place_instruments(top, height + years_height);
    const double bottom = top + years_height + height;
    years(top, bottom);
    citations();
    relations();
    legend(bottom + 26);
    return std::move(out_);
  }

 private:
  static constexpr double years_height = 22;

  struct document_plan {
    const document* what = nullptr;
    std::vector<line_of_text> lines;
    area at;
    double column = 0;
  };

  struct row_plan {
    const cited* what = nullptr;
    node_kind kind{};
    std::vector<line_of_text> lines;
    area name;  ///< where its name stands
    area bar;
  };

  [[nodiscard]] const node& of(node_index n) const { return graph_.nodes()[n]; }

  void head();
  void plan_columns();
  void plan_documents();
  void plan_instruments();
  void place_documents(double top, double height);
  void place_document(document_plan& d);
  void place_instruments(double top, double height);
  void place_row(row_plan& r, double y, double height);
  void years(double top, double bottom);
  void citations();
  void citation(const link& l, double from_y, double to_y);
  void citation_among_documents(const link& l, const area& from, const area& to);
  void relations();
  void legend(double y);

  [[nodiscard]] std::vector<line_of_text> document_lines(const document& d) const;
  [[nodiscard]] std::vector<line_of_text> instrument_lines(const cited& c) const;
  [[nodiscard]] std::size_t instruments_shown() const {
    std::size_t sum = 0;
    for (const group& g : shown_.groups) sum += g.members.size();
    return sum;
  }
  [[nodiscard]] std::string heading() const;
  [[nodiscard]] std::string subtitle() const;
  [[nodiscard]] double line_width(const link& l) const;
  [[nodiscard]] std::string_view colour_of(node_index target) const { return look_of(of(target).kind).strong; }

  void text(area at, std::vector<line_of_text> lines, std::string tooltip = {}, std::string url = {}) {
    out_.labels.push_back({at, std::move(lines), false, std::move(tooltip), std::move(url)});
  }

  static double height_of_lines(const std::vector<line_of_text>& lines) {
    double sum = 0;
    for (const auto& line : lines) sum += height_of(line);
    return sum;
  }

  static double width_of_lines(const std::vector<line_of_text>& lines) {
    double most = 0;
    for (const auto& line : lines) most = std::max(most, width_of(line));
    return most;
  }

  const citation_graph& graph_;
  const model& shown_;
  const picture_options& options_;
  figure out_;
  std::uint32_t most_cited_ = 1;
  std::uint32_t heaviest_ = 1;
  double y_ = margin;
  std::vector<int> years_;
  double step_ = 0;
  std::vector<document_plan> documents_;
  std::vector<row_plan> rows_;
  std::map<node_index, area> places_;  ///< of cells, documents and bars
  double documents_height_ = 0;
  double documents_right_ = 0;
  double instruments_height_ = 0;
  double instruments_left_ = 0;
  double names_right_ = 0;
  double names_width_ = 0;
};

/// "What 9 documents cite, 2010 to 2026".
std::string page::heading() const {
  int first = 0;
  int last = 0;
  for (const document& d : shown_.documents) {
    const int year = of(d.node).year;
    if (year != 0 && first == 0) first = year;
    last = std::max(last, year);
  }
  const bool one = shown_.documents_in_all == 1;
  std::string text = one ? "What one document cites" : fmt::format("What {} documents cite", shown_.documents_in_all);
  if (first != 0) text += first == last ? fmt::format(", {}", first) : fmt::format(", {} to {}", first, last);
  return text;
}

std::string page::subtitle() const {
  std::string text = counted(shown_.instruments_in_all, "instrument") + " cited";
  if (graph_.level() == graph_level::paragraph) {
    text +=
        fmt::format(" in {} by {}", counted(shown_.references, "reference"), counted(shown_.paragraphs, "paragraph"));
  }
  const bool some_documents = shown_.documents.size() < shown_.documents_in_all;
  if (some_documents) text += fmt::format("; shown: the {} documents that cite most", shown_.documents.size());
  if (instruments_shown() < shown_.instruments_in_all) {
    text += some_documents ? " and " : "; shown: ";
    text += shown_.least_citations > 0
                ? fmt::format("the {} that at least {} paragraphs cite", instruments_shown(), shown_.least_citations)
                : fmt::format("{} of them", instruments_shown());
  }
  return text;
}

void page::head() {
  const auto line = [&](run r) {
    const double height = height_of(r.size);
    line_of_text words{std::move(r)};
    const double width = width_of(words);
    out_.width = std::max(out_.width, margin * 2 + width);
    text({margin, y_, width, height}, {std::move(words)});
    y_ += height;
  };
  line({options_.title.empty() ? heading() : options_.title, title_size, ink, true, false});
  line({subtitle(), text_size, quiet_ink, false, false});
  y_ += 16;
}

void page::plan_columns() {
  for (const document& d : shown_.documents) {
    if (years_.empty() || years_.back() != of(d.node).year) years_.push_back(of(d.node).year);
  }
  const double steps = static_cast<double>(years_.size()) - 1;
  step_ = steps > 0 ? std::min(widest_step, stairs_width / steps) : 0;
}

std::vector<line_of_text> page::document_lines(const document& d) const {
  const node& n = of(d.node);
  const double width = document_width - 2 * document_padding;
  const bool brief = shown_.documents.size() > 30;
  std::vector<line_of_text> lines;
  for (auto& part : wrapped(n.label, text_size, width))
    lines.push_back({{std::move(part), text_size, ink, true, false}});
  if (!brief && n.facts->title != n.label) {
    for (auto& part : wrapped(n.facts->title, small_size, width))
      lines.push_back({{std::move(part), small_size, ink, false, false}});
  }
  std::string last(n.facts->date);
  if (!n.facts->language.empty()) last.append(last.empty() ? "" : " \u00B7 ").append(n.facts->language);
  if (n.citations > 0) last.append(fmt::format("{}cited by {} \u00B6", last.empty() ? "" : " \u00B7 ", n.citations));
  if (!brief && !last.empty()) lines.push_back({{std::move(last), small_size, quiet_ink, false, false}});
  return lines;
}

void page::plan_documents() {
  for (const document& d : shown_.documents) {
    document_plan plan{&d, document_lines(d), {}, 0};
    const double words = height_of_lines(plan.lines) + 2 * document_padding;
    const double cells = static_cast<double>(d.cells.size()) * cell_height + 6;
    plan.at.width = document_width + (shown_.cells ? cell_width : 0);
    plan.at.height = std::max(words, shown_.cells ? cells : 0.0);
    const auto column = std::ranges::find(years_, of(d.node).year) - years_.begin();
    plan.at.x = margin + 14 + step_ * static_cast<double>(column);
    documents_right_ = std::max(documents_right_, plan.at.right());
    documents_height_ += plan.at.height + (documents_.empty() ? 0 : document_gap);
    documents_.push_back(std::move(plan));
  }
}

std::vector<line_of_text> page::instrument_lines(const cited& c) const {
  const node& n = of(c.node);
  const bool doubtful = n.status != status::resolved;
  const std::string_view title = n.facts->title;
  // the whole title where it fits on a line, else the short name
  const std::string_view name = !title.empty() && width_of(title, text_size) <= names_width * 0.8 ? title : n.label;
  std::vector<line_of_text> lines;
  for (auto& part : wrapped(name, text_size, names_width)) {
    lines.push_back({{std::move(part), text_size, ink, false, doubtful}});
  }
  if (doubtful && !lines.empty()) lines.back().front().text.append(" ?");
  std::string aside;
  if (!n.facts->symbol.empty() && n.facts->symbol != name) aside.append("  ").append(n.facts->symbol);
  if (n.year != 0 && name.find(std::to_string(n.year)) == std::string_view::npos) {
    aside.append("  ").append(std::to_string(n.year));
  }
  if (!aside.empty()) lines.back().push_back({std::move(aside), small_size, quiet_ink, false, false});
  for (auto& part : wrapped(c.pinpoints, small_size, names_width)) {
    lines.push_back({{std::move(part), small_size, quiet_ink, false, false}});
  }
  return lines;
}

void page::plan_instruments() {
  for (const group& g : shown_.groups) {
    instruments_height_ += group_head + (rows_.empty() ? 0 : group_gap);
    for (const cited& c : g.members) {
      row_plan plan{&c, g.kind, instrument_lines(c), {}, {}};
      plan.name.width = width_of_lines(plan.lines);
      plan.name.height = height_of_lines(plan.lines);
      names_width_ = std::max(names_width_, plan.name.width);
      instruments_height_ += plan.name.height + row_gap;
      rows_.push_back(std::move(plan));
    }
  }
  const double tallest = std::max(documents_height_, instruments_height_);
  instruments_left_ = documents_right_ + std::clamp(tallest * 0.3, 170.0, 330.0);
  names_right_ = instruments_left_ + names_at + names_width_;
  const double arcs = shown_.relations.empty() ? 0 : arcs_width;
  out_.width = std::max(out_.width, names_right_ + arcs + margin);
}

void page::place_document(document_plan& d) {
  const node& n = of(d.what->node);
  const kind_look& look = look_of(n.kind);
  const auto id = std::string(n.id);
  out_.boxes.push_back({d.at, "#FFFFFF", look.strong, 1.4, false, false, id, std::string(n.facts->title)});
  out_.boxes.push_back({{d.at.x, d.at.y, 4, d.at.height}, look.strong, "", 0, false, false, "", ""});
  places_[d.what->node] = d.at;
  text({d.at.x + document_padding + 2, d.at.y + document_padding, document_width - 2 * document_padding,
        height_of_lines(d.lines)},
       d.lines, std::string(n.facts->title), std::string(n.facts->url));
  const double room = d.at.height - 6;
  const double each = d.what->cells.empty() ? 0 : room / static_cast<double>(d.what->cells.size());
  double y = d.at.y + 3;
  for (const cell& c : d.what->cells) {
    const area at{d.at.right() - cell_width, y, cell_width - 2, each};
    out_.boxes.push_back(
        {{at.x, y + 0.75, at.width, each - 1.5}, "#F1F1F1", "", 0, false, false, std::string(of(c.node).id), ""});
    out_.labels.push_back({{at.x, y, at.width - 4, each}, {{{c.label, small_size, ink, false, false}}}, true, "", ""});
    places_[c.node] = at;
    y += each;
  }
}

void page::place_documents(double top, double height) {
  const double spare = height - documents_height_;
  const double gap = documents_.empty() ? 0 : std::min(spare / static_cast<double>(documents_.size() + 1), 60.0);
  double y = top + std::max(0.0, (spare - gap * (static_cast<double>(documents_.size()) - 1)) / 2);
  for (document_plan& d : documents_) {
    d.at.y = y;
    place_document(d);
    y += d.at.height + document_gap + gap;
  }
}

void page::place_row(row_plan& r, double y, double height) {
  const node& n = of(r.what->node);
  const kind_look& look = look_of(r.kind);
  r.name.x = instruments_left_ + names_at;
  r.name.y = y + (height - r.name.height) / 2;
  // bar and figure stand beside the first line, where the eye looks for them
  const double first = r.name.y + height_of(text_size) / 2;
  const double share = static_cast<double>(n.citations) / most_cited_;
  r.bar = {instruments_left_, first - bar_height / 2, 3 + (bar_width - 3) * share, bar_height};
  const bool doubtful = n.status != status::resolved;
  out_.boxes.push_back({r.bar, doubtful ? std::string_view("#FFFFFF") : look.strong, look.strong, 0.8, false, doubtful,
                        std::string(n.id), std::string(n.facts->title)});
  places_[r.what->node] = r.bar;
  text({r.bar.right() + 3, first - 6, 24, 12}, {{{std::to_string(n.citations), small_size, quiet_ink, false, false}}});
  text(r.name, r.lines, std::string(n.facts->title.empty() ? n.id : n.facts->title), std::string(n.facts->url));
}

void page::place_instruments(double top, double height) {
  const double spare = std::max(0.0, height - instruments_height_);
  const double stretch = rows_.empty() ? 0 : std::min(spare / static_cast<double>(rows_.size()), 7.0);
  double y = top + std::max(0.0, (spare - stretch * static_cast<double>(rows_.size())) / 2);
  auto row = rows_.begin();
  for (const group& g : shown_.groups) {
    const kind_look& look = look_of(g.kind);
    if (row != rows_.begin()) y += group_gap;
    const line_of_text head{{std::string(look.heading), 11, look.strong, true, false},
                            {fmt::format("  {}", g.members.size()), small_size, quiet_ink, false, false}};
    text({instruments_left_, y, 200, 16}, {head});
    y += group_head;
    for (std::size_t i = 0; i < g.members.size(); ++i, ++row) {
      const double height_of_row = row->name.height + row_gap + stretch;
      place_row(*row, y, height_of_row);
      y += height_of_row;
    }
  }
}

void page::years(double top, double bottom) {
  double free_from = 0;
  for (std::size_t i = 0; i < years_.size(); ++i) {
    const double x = margin + 14 + step_ * static_cast<double>(i);
    run words{years_[i] == 0 ? "undated" : std::to_string(years_[i]), text_size, quiet_ink, true, false};
    if (x >= free_from) {
      const double width = width_of({words});
      free_from = x + width + 4;
      text({x, top, width, 15}, {{std::move(words)}});
    }
    curve rule{{{x, top + 17}}, std::string(faint_ink), 0.6, "solid", false, {}, "", "", ""};
    append_straight(rule.points, {x, bottom});
    out_.curves.push_back(std::move(rule));
  }
}

double page::line_width(const link& l) const {
  if (shown_.cells) return std::min(0.9 + 0.6 * (l.weight - 1.0), 4.0);
  // a point for each citing paragraph, or less where the heaviest line would be thicker than eight
  return 1 + (l.weight - 1.0) * std::min(1.0, 7.0 / std::max(heaviest_ - 1.0, 1.0));
}

void page::citation(const link& l, double from_y, double to_y) {
  const area& to = places_.at(l.to);
  const area& from = places_.at(l.from);
  curve c;
  c.points.push_back({from.right(), from_y});
  if (from.right() + 1 < documents_right_ + 8) append_straight(c.points, {documents_right_ + 8, from_y});
  append_swing(c.points, {to.x - 2, to_y});
  c.colour = see_through(colour_of(l.to), 0x99);
  c.width = line_width(l);
  c.style = l.doubtful ? "dashed" : "solid";
  c.from = of(l.from).id;
  c.to = of(l.to).id;
  c.tooltip = l.tooltip;
  out_.curves.push_back(std::move(c));
}

/// Round by the left: level out of the citing document, up or down beside the cited one, and into it.
void page::citation_among_documents(const link& l, const area& from, const area& to) {
  const double lane = std::min(from.x, to.x) - 10;
  const double y = to.y + std::min(14.0, to.height / 2);
  const double start = from.middle();
  const double turn = y < start ? -8 : 8;
  curve c;
  c.points.push_back({from.x, start});
  append_straight(c.points, {lane + 8, start});
  c.points.insert(c.points.end(), {{lane + 2, start}, {lane, start + turn / 4}, {lane, start + turn}});
  append_straight(c.points, {lane, y - turn});
  c.points.insert(c.points.end(), {{lane, y - turn / 4}, {lane + 0.5, y}, {lane + 2, y}});
  append_arrow(c, {to.x - 1, y});
  c.colour = see_through(colour_of(l.to), 0xCC);
  c.width = std::min(line_width(l), 3.0);
  c.from = of(l.from).id;
  c.to = of(l.to).id;
  c.tooltip = l.tooltip;
  out_.curves.push_back(std::move(c));
}

void page::citations() {
  // where lines leave a document as a whole, they are spread along its side in the order of where they go
  std::map<node_index, std::vector<const link*>> leaving;
  std::map<node_index, std::vector<const link*>> arriving;
  for (const link& l : shown_.links) {
    if (of(l.to).read) {
      const node_index whole = graph_.whole_of(l.from);
      if (whole != l.to) citation_among_documents(l, places_.at(whole), places_.at(l.to));
      continue;
    }
    leaving[l.from].push_back(&l);
    arriving[l.to].push_back(&l);
  }
  const auto spread = [](std::vector<const link*>& lines, const area& along, double part, auto place_of) {
    std::map<const link*, double> found;
    std::ranges::stable_sort(lines, {}, place_of);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const double at = (static_cast<double>(i) + 0.5) / static_cast<double>(lines.size());
      found[lines[i]] = along.middle() + along.height * part * (at - 0.5);
    }
    return found;
  };
  std::map<const link*, double> from_y;
  std::map<const link*, double> to_y;
  for (auto& [n, lines] : leaving) {
    from_y.merge(spread(lines, places_.at(n), 0.85, [&](const link* l) { return places_.at(l->to).y; }));
  }
  for (auto& [n, lines] : arriving) {
    to_y.merge(spread(lines, places_.at(n), 0.8, [&](const link* l) { return from_y.at(l); }));
  }
  for (const link& l : shown_.links) {
    if (!of(l.to).read) citation(l, from_y.at(&l), to_y.at(&l));
  }
}

void page::relations() {
  for (const edge& e : shown_.relations) {
    if (of(e.from).read || of(e.to).read) continue;
    const auto row = [&](node_index n) {
      return *std::ranges::find(rows_, n, [](const row_plan& r) { return r.what->node; });
    };
    const row_plan from = row(e.from);
    const row_plan to = row(e.to);
    const double x = names_right_ + 8;
    const double a = from.bar.middle();
    const double b = to.bar.middle();
    const double bulge = std::min(18 + std::abs(a - b) * 0.16, arcs_width - 16);
    curve c;
    c.points = {{from.name.right() + 4, a}};
    append_straight(c.points, {x, a});
    c.points.insert(c.points.end(), {{x + bulge, a}, {x + bulge, b}, {x, b}});
    append_arrow(c, {to.name.right() + 4, b});
    c.colour = "#8A8A8A";
    c.width = 0.7;
    c.style = "dashed";
    c.from = of(e.from).id;
    c.to = of(e.to).id;
    c.tooltip = fmt::format("{} {} {}", of(e.from).label, name(e.kind), of(e.to).label);
    out_.curves.push_back(std::move(c));
  }
}

void page::legend(double y) {
  double x = margin;
  const auto item = [&](double sample, std::string words, auto draw_sample) {
    const line_of_text line{{std::move(words), small_size, ink, false, false}};
    const double width = width_of(line);
    if (x > margin && x + sample + 6 + width > out_.width - margin) {
      x = margin;
      y += 18;
    }
    draw_sample(x, y);
    text({x + sample + 6, y - 7, width, 14}, {line});
    x += sample + 6 + width + 22;
  };
  const auto stroke = [&](double width, std::string_view colour, std::string_view style, bool arrow) {
    return [=, this](double at, double middle) {
      curve c{{{at, middle}}, std::string(colour), width, style, false, {}, "", "", ""};
      if (arrow) append_arrow(c, {at + 24, middle});
      else append_straight(c.points, {at + 24, middle});
      out_.curves.push_back(std::move(c));
    };
  };
  for (const group& g : shown_.groups) {
    item(14, std::string(look_of(g.kind).heading), [&](double at, double middle) {
      out_.boxes.push_back({{at, middle - 4.5, 14, 9}, look_of(g.kind).strong, "", 0, false, false, "", ""});
    });
  }
  item(30, "bar and figure: paragraphs that cite it", [&](double at, double middle) {
    out_.boxes.push_back({{at, middle - 4.5, 16, 9}, quiet_ink, "", 0, false, false, "", ""});
    text({at + 19, middle - 6, 12, 12}, {{{"5", small_size, quiet_ink, false, false}}});
  });
  if (shown_.cells) {
    item(24, "a paragraph cites (thicker: several times)", stroke(1.2, quiet_ink, "solid", false));
  } else {
    item(24, "width: citing paragraphs of the document", stroke(4, quiet_ink, "solid", false));
  }
  const auto any = [](const auto& list, auto test) { return std::ranges::any_of(list, test); };
  if (any(shown_.links, [](const link& l) { return l.doubtful; })) {
    item(24, "ambiguous or unresolved", stroke(1.2, quiet_ink, "dashed", false));
  }
  if (any(shown_.links, [&](const link& l) { return of(l.to).read && graph_.whole_of(l.from) != l.to; })) {
    item(24, "one document cites another", stroke(1.2, look_of(node_kind::document).strong, "solid", true));
  }
  if (!shown_.relations.empty()) {
    item(24, "belongs to, amends, was adopted at", stroke(0.7, "#8A8A8A", "dashed", true));
  }
  out_.height = y + 14 + margin;
}

}  // namespace

figure layout(const citation_graph& graph, const model& shown, const picture_options& options) {
  return page(graph, shown, options).compose();
}

}  // namespace recital::picture
