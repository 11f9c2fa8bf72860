#include "trace/subject_terms.hpp"

#include <algorithm>
#include <tuple>

#include "text/code_point.hpp"
#include "text/folded.hpp"
#include "text/one_spelling.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

constexpr std::string_view gap = "..";
constexpr std::size_t gap_words = 6;
constexpr std::size_t gap_ideographs = 12;
constexpr std::size_t shortest_stem =
    6;  ///< bytes that must be left of a word without what is written onto its beginning

/// Whether words on both sides of such a text may belong to one term.
bool joins(std::string_view between) {
  constexpr std::string_view marks[] = {",", ";", ":", "(", ")", "，", "、", "：", "；", "。", "،", "؛"};
  return std::ranges::none_of(marks, [&](std::string_view mark) { return between.find(mark) != between.npos; });
}

}  // namespace

/// One call of `find`.
struct subject_terms::search {
  std::string_view text;
  const std::vector<span>& words;
  const std::vector<bool>& ends;
  std::vector<const std::vector<word_id>*> ids;  ///< of each word
  std::size_t first = 0;                         ///< word of the term
  std::vector<concept_hit> shown, concealed;
};

subject_terms::subject_terms(const std::vector<subject_concept>& concepts, const std::string& language,
                             const grammar_spelling& spelling)
    : spelling_(&spelling) {
  for (std::uint32_t i = 0; i < concepts.size(); ++i) {
    for (const auto& [list, conceals] :
         {std::pair(&concepts[i].terms, false), std::pair(&concepts[i].no_terms, true)}) {
      const auto terms = list->find(language);
      if (terms == list->end()) continue;
      for (const std::string& each : terms->second) add(text::one_spelling(each), i, conceals);
    }
  }
  for (node& each : nodes_) std::ranges::sort(each.next);
  std::ranges::sort(beginnings_);
  beginnings_.erase(std::ranges::unique(beginnings_).begin(), beginnings_.end());
}

void subject_terms::add(std::string_view term, std::uint32_t shown, bool conceals) {
  std::uint32_t at = 0;
  while (!term.empty()) {
    const std::string_view part = term.substr(0, term.find(' '));
    term.remove_prefix(std::min(part.size() + 1, term.size()));
    if (part == gap) {
      if (nodes_[at].beyond == 0) {
        nodes_[at].beyond = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      at = nodes_[at].beyond;
      continue;
    }
    for (const span each : text::words_in(part)) {
      const bool begins = each.end < part.size() && part[each.end] == '*';
      // an article is written onto the word in some languages: terms are known without it
      const std::string word = forms_of(part.substr(each.begin, each.size())).back();
      if (begins) beginnings_.push_back(word.size());
      auto& ids = begins ? begun_ : whole_;
      const auto next_id = static_cast<word_id>(whole_.size() + begun_.size() + 1);
      at = child(at, ids.try_emplace(word, next_id).first->second);
    }
  }
  if (at != 0) (conceals ? nodes_[at].conceals : nodes_[at].shows).push_back(shown);
}

std::uint32_t subject_terms::child(std::uint32_t of, word_id by) {
  for (const auto& [word, to] : nodes_[of].next) {
    if (word == by) return to;
  }
  const auto made = static_cast<std::uint32_t>(nodes_.size());
  nodes_[of].next.emplace_back(by, made);
  nodes_.emplace_back();
  return made;
}

/// The word in small letters, and without what the language writes onto the beginning of words: last without an article
/// alone, the form that terms have.
std::vector<std::string> subject_terms::forms_of(std::string_view word) const {
  const std::string whole = text::folded(word);
  std::vector<std::string> forms;
  const auto add_without = [&](std::string_view beginning, const std::string& from) {
    if (from.starts_with(beginning) && from.size() >= beginning.size() + shortest_stem) {
      forms.push_back(from.substr(beginning.size()));
    }
  };
  std::vector<std::string> stems{whole};
  for (const std::string& clitic : spelling_->clitics) {
    if (whole.starts_with(clitic) && whole.size() >= clitic.size() + shortest_stem) {
      stems.push_back(whole.substr(clitic.size()));
    }
  }
  for (const auto& [article, others] : spelling_->starts) {
    for (const std::string& stem : stems) {
      for (const std::string& other : others) add_without(other, stem);
      add_without(article, stem);
    }
  }
  forms.insert(forms.end(), stems.begin() + 1, stems.end());
  forms.push_back(whole);
  for (const auto& [article, others] : spelling_->starts) add_without(article, whole);
  return forms;
}

const std::vector<subject_terms::word_id>& subject_terms::ids_of(std::string_view word) {
  if (const auto known = seen_.find(word); known != seen_.end()) return known->second;
  std::vector<word_id> ids;
  for (const std::string& form : forms_of(word)) {
    if (const auto found = whole_.find(form); found != whole_.end()) ids.push_back(found->second);
    for (const std::size_t size : beginnings_) {
      if (size > form.size()) break;
      if (const auto found = begun_.find(form.substr(0, size)); found != begun_.end()) ids.push_back(found->second);
    }
  }
  std::ranges::sort(ids);
  ids.erase(std::ranges::unique(ids).begin(), ids.end());
  return seen_.emplace(word, std::move(ids)).first->second;
}

void subject_terms::walk(std::uint32_t at, std::size_t word, search& in) {
  const node& here = nodes_[at];
  if (at != 0) {
    const span where{in.words[in.first].begin, in.words[word - 1].end};
    for (const std::uint32_t each : here.shows) in.shown.push_back({each, where});
    for (const std::uint32_t each : here.conceals) in.concealed.push_back({each, where});
  }
  const auto follows = [&](std::size_t i) { return i < in.words.size() && (i == in.first || !in.ends[i - 1]); };
  const auto step = [&](const node& from, std::size_t i) {
    for (const word_id id : *in.ids[i]) {
      const auto found = std::ranges::lower_bound(from.next, id, {}, &std::pair<word_id, std::uint32_t>::first);
      if (found != from.next.end() && found->first == id) walk(found->second, i + 1, in);
    }
  };
  if (!follows(word)) return;
  const std::uint32_t before = word == in.first ? in.words[word].begin : in.words[word - 1].end;
  if (joins(in.text.substr(before, in.words[word].begin - before))) step(here, word);
  if (here.beyond == 0) return;
  std::size_t between = 0;
  for (std::size_t i = word; between <= gap_ideographs && follows(i); ++i) {
    step(nodes_[here.beyond], i);
    const bool is_ideograph = text::is_ideograph(text::code_point_at(in.text, in.words[i].begin));
    between += is_ideograph ? 1 : gap_ideographs / gap_words;
  }
}

std::vector<concept_hit> subject_terms::find(std::string_view text, const std::vector<span>& words,
                                             const std::vector<bool>& ends, const std::vector<concept_hit>& cited) {
  search in{text, words, ends, {}, 0, {}, {}};
  for (const span each : words) in.ids.push_back(&ids_of(text.substr(each.begin, each.size())));
  for (; in.first < words.size(); ++in.first) {
    if (!in.ids[in.first]->empty()) walk(0, in.first, in);
  }
  in.shown.insert(in.shown.end(), cited.begin(), cited.end());
  std::erase_if(in.shown, [&](const concept_hit& hit) {
    return std::ranges::any_of(in.concealed, [&](const concept_hit& other) {
      return other.shows == hit.shows && other.where.contains(hit.where);
    });
  });
  return std::move(in.shown);
}

}  // namespace recital
