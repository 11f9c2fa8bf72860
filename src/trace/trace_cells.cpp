#include "trace/trace_cells.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <utility>

#include "recital/core/document_symbol.hpp"
#include "trace/trace_versions.hpp"

namespace recital {
namespace {

/// What weighs most comes first: the documents of the process before those of other bodies, what was agreed before what
/// a chair sums up. From `first_draft` on nobody but its authors stands behind a text.
constexpr int first_draft = 3;
int weight_of(const trace_occurrence& occurrence) {
  const bool agreed = was_agreed(occurrence.at.standing);
  if (occurrence.of_process && agreed) return 0;
  if (occurrence.of_process && occurrence.at.standing == standing::summary) return 1;
  return agreed ? 2 : first_draft;
}

/// Who speaks for some of the parties alone, by the data.
bool speaks_for_some(const trace_occurrence& occurrence, const labelled_patterns& force) {
  const auto partial = force.find("partial");
  if (partial == force.end()) return false;
  return std::find(partial->second.begin(), partial->second.end(), occurrence.label.voice) != partial->second.end();
}

/// Which of several states a cell has.
constexpr trace_state order_of_states[] = {trace_state::created, trace_state::strengthened, trace_state::weakened,
                                           trace_state::renewed, trace_state::regretted,    trace_state::recalled};

/// Builds the cells of one trace.
class cell_builder {
 public:
  cell_builder(trace_corpus& corpus, const trace_subject& subject, const std::vector<own_paragraph>& own)
      : corpus_(corpus), subject_(subject), own_(own), cycles_(corpus.cycles_of(subject.of)) {}

  [[nodiscard]] trace_findings build(std::vector<placed_occurrence> occurrences, near_misses nearest);

 private:
  void add_cells(const std::vector<placed_occurrence>& occurrences);
  void count_documents();
  [[nodiscard]] bool is_covering(std::uint32_t document);
  void place(std::vector<placed_occurrence> occurrences);
  void judge(trace_cell& cell) const;
  void judge_time(std::size_t made);
  [[nodiscard]] bool is_covered(const trace_cell& cell) const {
    return std::find(covered_.begin(), covered_.end(), cell.cycle) != covered_.end();
  }
  void find_nearest(trace_cell& cell);
  [[nodiscard]] double likeness(std::uint32_t document, std::uint32_t paragraph, std::size_t& common);
  [[nodiscard]] std::size_t cell_named(std::string_view cycle) const {
    const auto at =
        std::find_if(found_.cells.begin(), found_.cells.end(), [&](const trace_cell& c) { return c.cycle == cycle; });
    return static_cast<std::size_t>(at - found_.cells.begin());
  }
  /// By its symbol or title; or it says nothing of where it is from, and is no resolution of some body.
  [[nodiscard]] bool is_of_process(std::uint32_t document, standing how) const {
    const bool bears_symbol = document_symbol::is_symbol(corpus_.documents()[document].document);
    return cycles_[document].of_process || (!bears_symbol && how != standing::resolution);
  }
  [[nodiscard]] bool is_searched(const paragraph& p) const { return p.kind != paragraph_kind::heading; }

  trace_corpus& corpus_;
  const trace_subject& subject_;
  const std::vector<own_paragraph>& own_;
  const std::vector<document_cycle>& cycles_;                    ///< of documents
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places_;  ///< of `found_.occurrences`: document and paragraph
  std::vector<std::string> covered_;  ///< cycles of which documents were read whose silence tells
  trace_findings found_;
};

void cell_builder::add_cells(const std::vector<placed_occurrence>& occurrences) {
  if (subject_.of != nullptr) {
    for (const review_cycle& cycle : subject_.of->cycles) {
      trace_cell cell;
      cell.cycle = cycle.id;
      cell.begin = cycle.begin;
      cell.end = cycle.end;
      cell.outcome = cycle.outcome;
      found_.cells.push_back(std::move(cell));
    }
    return;
  }
  std::vector<std::string> years;
  for (const document_cycle& each : cycles_) years.push_back(each.id);
  if (!occurrences.empty()) years.push_back(subject_.made_in);
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  for (const std::string& year : years) {
    if (year.empty()) continue;
    trace_cell cell;
    cell.cycle = year;
    cell.begin = year + "-01-01";
    cell.end = year + "-12-31";
    found_.cells.push_back(std::move(cell));
  }
}

void cell_builder::count_documents() {
  for (std::uint32_t d = 0; d < cycles_.size(); ++d) {
    const std::size_t at = cell_named(cycles_[d].id);
    if (at == found_.cells.size() || !corpus_.counts(d)) continue;
    const auto& paragraphs = corpus_.documents()[d].paragraphs;
    ++found_.cells[at].documents;
    found_.cells[at].paragraphs += static_cast<std::uint32_t>(
        std::count_if(paragraphs.begin(), paragraphs.end(), [&](const paragraph& p) { return is_searched(p); }));
    if (is_covering(d)) covered_.push_back(cycles_[d].id);
  }
  if (subject_.of == nullptr || subject_.of->covered_from == 0) return;
  for (const review_cycle& cycle : subject_.of->cycles) {
    const auto own = std::ranges::count_if(
        cycles_, [&](const document_cycle& each) { return each.of_process && each.id == cycle.id; });
    if (cycle.documents > 0 && own * 100 >= cycle.documents * subject_.of->covered_from) covered_.push_back(cycle.id);
  }
}

/// Whether silence of the document tells: it is one of the process, and stands so, or is a closing text of its cycle.
bool cell_builder::is_covering(std::uint32_t document) {
  if (subject_.of == nullptr) return false;
  const standing how = corpus_.standing_of(document);
  if (!is_of_process(document, how)) return false;
  if (std::ranges::find(subject_.of->covered_by, how) != subject_.of->covered_by.end()) return true;
  const review_cycle* cycle = cycle_named(*subject_.of, cycles_[document].id);
  return cycle != nullptr && std::ranges::any_of(cycle->texts, [&](const std::string& id) {
           const instrument* text = corpus_.known().find(id);
           const std::string& own = corpus_.documents()[document].document;
           return own == id || (text != nullptr && !text->symbol.empty() && text->symbol == own);
         });
}

void cell_builder::place(std::vector<placed_occurrence> occurrences) {
  std::vector<std::size_t> cells, order;
  for (placed_occurrence& each : occurrences) {
    each.occurrence.cycle = cycles_[each.document].id;
    each.occurrence.of_process = is_of_process(each.document, each.occurrence.at.standing);
    order.push_back(cells.size());
    cells.push_back(cell_named(each.occurrence.cycle));
  }
  // an occurrence holds its paragraph: to move it once is enough
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple(cells[i], std::string_view(occurrences[i].occurrence.at.date), occurrences[i].document);
  });
  for (const std::size_t i : order) {
    if (cells[i] < found_.cells.size()) found_.cells[cells[i]].occurrences.push_back(found_.occurrences.size());
    places_.emplace_back(occurrences[i].document, occurrences[i].paragraph);
    found_.occurrences.push_back(std::move(occurrences[i].occurrence));
  }
}

/// What the occurrences of a cell say, whatever was said before.
void cell_builder::judge(trace_cell& cell) const {
  std::vector<const trace_occurrence*> heard;
  for (const std::size_t i : cell.occurrences) {
    if (is_direct(found_.occurrences[i].link)) heard.push_back(&found_.occurrences[i]);
  }
  const bool tells = subject_.of == nullptr || is_covered(cell);
  cell.state = cell.documents == 0 ? trace_state::not_read : tells ? trace_state::absent : trace_state::not_covered;
  if (heard.empty()) return;
  int best = first_draft;
  for (const trace_occurrence* each : heard) best = std::min(best, weight_of(*each));
  std::erase_if(heard, [&](const trace_occurrence* each) { return weight_of(*each) != best; });
  const auto is_partial = [&](const trace_occurrence* each) { return speaks_for_some(*each, corpus_.force()); };
  if (!std::all_of(heard.begin(), heard.end(), is_partial)) std::erase_if(heard, is_partial);
  cell.standing = heard.front()->at.standing;
  for (const trace_occurrence* each : heard) {
    cell.by.reuse = cell.by.reuse || each->link == trace_link::reuse;
    cell.by.subject = cell.by.subject || each->link == trace_link::subject;
    cell.by.cites = cell.by.cites || each->link < trace_link::reuse;
  }
  for (const trace_state state : order_of_states) {
    const auto says = [&](const trace_occurrence* each) { return each->state == state; };
    if (std::any_of(heard.begin(), heard.end(), says)) cell.said.push_back(state);
  }
  cell.state = best == first_draft ? trace_state::draft_only : cell.said.front();
}

/// Before a commitment was made, words and subjects are its forerunners at most. A citation stays, so that one sees that
/// a date must be wrong.
void make_unmade(trace_cell& cell) {
  cell.state = trace_state::not_yet;
  cell.said.clear();
  cell.by = {false, false, false};
  cell.standing = standing::unknown;
}

/// What becomes of the cells' states by what was before them; `made` is the cell in which it all began.
void cell_builder::judge_time(std::size_t made) {
  bool alive = subject_.made_in.empty() && subject_.text != nullptr;
  bool lost = false;
  for (std::size_t i = 0; i < found_.cells.size(); ++i) {
    trace_cell& cell = found_.cells[i];
    if (made < found_.cells.size() && i < made) {
      if (!cell.by.cites) make_unmade(cell);
      continue;
    }
    if (i == made) cell.state = trace_state::created;
    if (cell.state == trace_state::not_read || cell.state == trace_state::not_covered ||
        cell.state == trace_state::draft_only)
      continue;
    if (cell.state == trace_state::absent) {
      lost = lost || (alive && subject_.of != nullptr);
      continue;
    }
    if (lost) cell.state = trace_state::revived;
    alive = true;
    lost = false;
  }
}

/// How much of what is traced a paragraph speaks of: of its title, or of its own words, whichever is more.
double cell_builder::likeness(std::uint32_t document, std::uint32_t paragraph, std::size_t& common) {
  const topic& here = corpus_.topic_of(document, paragraph);
  double best = 0;
  const auto weigh = [&](const topic& wanted) {
    const topic both = shared(wanted, here);
    const double share = wanted.empty() ? 0 : corpus_.weight_of(both) / corpus_.weight_of(wanted);
    if (share <= best) return;
    best = share;
    common = both.size();
  };
  const std::string& language = corpus_.documents()[document].language;
  weigh(topic_of(subject_.title_in(language)));
  for (const own_paragraph& each : own_) {
    if (corpus_.documents()[each.document].language == language) weigh(corpus_.topic_of(each.document, each.paragraph));
  }
  return best;
}

/// What leads near it by citation, and words, together; words alone must be many.
void cell_builder::find_nearest(trace_cell& cell) {
  constexpr double enough = 0.34;
  constexpr std::size_t fewest = 2;
  constexpr double for_citing = 0.25;
  const trace_occurrence* cites = nullptr;
  std::optional<std::pair<std::uint32_t, std::uint32_t>> where;
  double best = 0;
  double share = 0;
  std::size_t common = 0;
  for (const std::size_t i : cell.occurrences) {
    const double here = likeness(places_[i].first, places_[i].second, common);
    if (where && here + for_citing <= best) continue;
    best = here + for_citing;
    share = here;
    where = places_[i];
    cites = &found_.occurrences[i];
  }
  for (std::uint32_t d = 0; d < cycles_.size(); ++d) {
    if (cycles_[d].id != cell.cycle) continue;
    const auto& paragraphs = corpus_.documents()[d].paragraphs;
    for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
      if (!is_searched(paragraphs[p])) continue;
      common = 0;
      const double here = likeness(d, p, common);
      if (here <= std::max(best, enough) || common < fewest) continue;
      best = share = here;
      where = {d, p};
      cites = nullptr;
    }
  }
  if (!where) return;
  cell.nearest = near_miss{corpus_.place_of(where->first, where->second),
                           cites == nullptr ? "words" : std::string(name(cites->link)),
                           cites == nullptr ? "" : cites->cites, share};
}

trace_findings cell_builder::build(std::vector<placed_occurrence> occurrences, near_misses nearest) {
  merge_versions(occurrences, corpus_);
  add_cells(occurrences);
  count_documents();
  place(std::move(occurrences));
  for (trace_cell& cell : found_.cells) judge(cell);
  judge_time(subject_.made_in.empty() ? found_.cells.size() : cell_named(subject_.made_in));
  if (subject_.of == nullptr) {  // of years, those in which it could not be spoken of are of no interest
    std::erase_if(found_.cells, [](const trace_cell& cell) { return cell.state == trace_state::not_yet; });
  }
  for (trace_cell& cell : found_.cells) {
    const bool is_silent = cell.state == trace_state::absent || cell.state == trace_state::not_covered;
    if (nearest == near_misses::looked_for && is_silent) find_nearest(cell);
  }
  return std::move(found_);
}

}  // namespace

trace_findings findings_of(trace_corpus& corpus, const trace_subject& subject,
                           std::vector<placed_occurrence> occurrences, const std::vector<own_paragraph>& own,
                           near_misses nearest) {
  return cell_builder(corpus, subject, own).build(std::move(occurrences), nearest);
}

}  // namespace recital
