#include "recital/trace/trace.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/quote.hpp"
#include "trace/trace_cells.hpp"
#include "trace/trace_corpus.hpp"
#include "trace/trace_occurrences.hpp"
#include "trace/trace_subject.hpp"

namespace recital {
namespace {

std::string title_of(const trace_subject& subject, std::string_view language) {
  if (const auto own = subject.title_in(language); !own.empty()) return std::string(own);
  if (const auto english = subject.title_in("en"); !english.empty()) return std::string(english);
  if (subject.entry != nullptr && !subject.entry->title.empty()) return subject.entry->title.begin()->second;
  if (subject.text == nullptr) return {};
  const auto title = subject.text->title.find("en");
  const std::string whole = title == subject.text->title.end() ? std::string() : title->second;
  return subject.pinpoint.empty() || whole.empty() ? whole : subject.pinpoint + " of " + whole;
}

/// Whether anybody has ever heard of it: the catalogue, or one of the documents.
bool is_known(const trace_corpus& corpus, const trace_subject& subject) {
  if (!subject.words.empty() || subject.text != nullptr || corpus.is_cited(subject.whole)) return true;
  const auto documents = corpus.documents();
  return std::any_of(documents.begin(), documents.end(),
                     [&](const reading& document) { return document.document == subject.whole; });
}

/// Whether a paragraph speaks of the commitment itself, other than its own.
bool is_spoken_of(const std::vector<placed_occurrence>& occurrences) {
  return std::ranges::any_of(occurrences, [](const placed_occurrence& each) {
    return is_direct(each.occurrence.link) && each.occurrence.link != trace_link::own;
  });
}

/// Else in English, else "".
std::string in_language(const std::map<std::string, std::string, std::less<>>& titles, std::string_view language) {
  for (const std::string_view each : {language, std::string_view("en")}) {
    if (const auto title = titles.find(each); title != titles.end()) return title->second;
  }
  return {};
}

std::string title_of(const process& of, std::string_view language) {
  const std::string title = in_language(of.title, language);
  return title.empty() ? of.id : title;
}

/// Whether any document cites a text in which the process has commitments.
bool is_cited(const trace_corpus& corpus, const process& of) {
  return std::ranges::any_of(corpus.known().commitments(), [&](const commitment& each) {
    return each.process == of.id && corpus.is_cited(each.text);
  });
}

}  // namespace

double score_of(trace_link l) {
  constexpr double scores[] = {1, 1, 0.9, 1, 1, 0.5, 0.3, 0.3, 1};
  return scores[static_cast<std::size_t>(l)];
}

std::string brief(const trace_cell& cell) {
  const bool says_it = cell.said.empty() || cell.said.front() == cell.state || cell.state == trace_state::created;
  std::string words(name(cell.state));
  if (!says_it) words.append(" (").append(name(cell.said.front())).append(")");
  if (cell.by == trace_links{false, false, true}) words += " by subject";
  return words;
}

trace_findings direct_only(trace_findings found) {
  constexpr std::size_t gone = ~std::size_t{0};
  std::vector<std::size_t> places(found.occurrences.size(), gone);
  std::vector<trace_occurrence> kept;
  for (std::size_t i = 0; i < found.occurrences.size(); ++i) {
    if (!is_direct(found.occurrences[i].link)) continue;
    places[i] = kept.size();
    kept.push_back(std::move(found.occurrences[i]));
  }
  found.occurrences = std::move(kept);
  for (trace_cell& cell : found.cells) {
    for (std::size_t& i : cell.occurrences) i = places[i];
    std::erase(cell.occurrences, gone);
  }
  return found;
}

std::vector<std::string> unread_cycles(std::span<const trace_findings> all) {
  std::vector<std::string> unread;
  if (all.empty()) return unread;
  for (const trace_cell& cell : all.front().cells) {
    if (cell.documents == 0) unread.push_back(cell.cycle);
  }
  return unread;
}

void fold_unread(std::span<trace_findings> all) {
  std::vector<std::string> folded = unread_cycles(all);
  if (all.size() == 1) std::erase(folded, all.front().made_in);
  const auto is_folded = [&](const trace_cell& cell) { return std::ranges::find(folded, cell.cycle) != folded.end(); };
  for (trace_findings& found : all) {
    std::erase_if(found.cells, is_folded);
    found.folded = folded;
  }
}

std::string languages_of(const trace_occurrence& occurrence) {
  std::string all = occurrence.at.language;
  for (const std::string& each : occurrence.also_in) all += ", " + each;
  return all;
}

struct tracer::state {
  trace_corpus corpus;

  /// How much is found out about a commitment.
  enum class depth : std::uint8_t {
    states,  ///< its cells, without near misses
    spoken,  ///< all; nothing where nobody speaks of it
    all,
  };

  result<trace_findings> trace(const trace_target& target, depth wanted = depth::all) {
    const auto subject = subject_of(target, corpus);
    if (!subject) return tl::make_unexpected(subject.error());
    if (!is_known(corpus, *subject)) {
      return failure(error_code::not_found,
                     "nothing is known by the name " + quote(target.id) + ", and no document cites it");
    }
    const auto own = own_paragraphs(corpus, *subject);
    auto occurrences = occurrences_of(corpus, *subject, own, target.links);
    if (!occurrences) return tl::make_unexpected(occurrences.error());
    if (wanted == depth::spoken && !is_spoken_of(*occurrences)) return trace_findings{};
    const near_misses nearest = wanted == depth::states ? near_misses::left_out : near_misses::looked_for;
    trace_findings found = findings_of(corpus, *subject, *std::move(occurrences), own, nearest);
    found.id = subject->id;
    found.title = title_of(*subject, target.language);
    found.made_in = subject->made_in;
    found.process = subject->of == nullptr ? "" : subject->of->id;
    if (subject->of != nullptr) found.process_title = title_of(*subject->of, target.language);
    if (subject->text != nullptr) found.text_title = in_language(subject->text->title, target.language);
    return found;
  }
};

tracer::tracer(std::span<const reading> documents, const catalogue& known, const grammar& languages,
               std::span<const reading> treaties, const version_options& versions)
    : state_(new state{{documents, known, languages, treaties, versions}}) {}
tracer::~tracer() = default;
tracer::tracer(tracer&&) noexcept = default;
tracer& tracer::operator=(tracer&&) noexcept = default;

result<trace_findings> tracer::trace(const trace_target& target) { return state_->trace(target); }

result<void> tracer::trace_each(std::string_view process, std::string_view language, trace_links links,
                                const std::function<void(trace_findings)>& take) {
  if (state_->corpus.known().process_named(process) == nullptr) {
    return failure(error_code::not_found, "no review process " + quote(process));
  }
  for (const commitment& each : state_->corpus.known().commitments()) {
    if (each.process != process) continue;
    auto found = state_->trace({each.id, {}, {}, std::string(language), links}, state::depth::states);
    if (!found) return tl::make_unexpected(found.error());
    take(*std::move(found));
  }
  return {};
}

result<std::vector<trace_findings>> tracer::trace_all(std::string_view process, std::string_view language,
                                                      trace_links links) {
  std::vector<trace_findings> all;
  auto done = trace_each(process, language, links, [&](trace_findings found) { all.push_back(std::move(found)); });
  if (!done) return tl::make_unexpected(done.error());
  return all;
}

result<traced_process> tracer::trace_process(std::string_view process, std::string_view language, trace_links links) {
  const auto* named = state_->corpus.known().process_named(process);
  if (named == nullptr) return failure(error_code::not_found, "no review process " + quote(process));
  traced_process made{named->id, title_of(*named, language), {}};
  for (const commitment& one : state_->corpus.known().commitments()) {
    if (one.process != named->id) continue;
    auto found = state_->trace({one.id, {}, {}, std::string(language), links}, state::depth::spoken);
    if (!found) return tl::make_unexpected(found.error());
    if (found->occurrences.empty()) ++made.silent;
    else made.found.push_back(direct_only(*std::move(found)));
  }
  return made;
}

result<std::vector<traced_process>> tracer::trace_processes(std::string_view language) {
  std::vector<traced_process> all;
  for (const process& each : state_->corpus.known().processes()) {
    if (!is_cited(state_->corpus, each)) continue;
    auto made = trace_process(each.id, language);
    if (!made) return tl::make_unexpected(made.error());
    if (!made->found.empty()) all.push_back(*std::move(made));
  }
  return all;
}

}  // namespace recital
