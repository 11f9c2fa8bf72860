#include "trace/subject_matches.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"
#include "text/one_spelling.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

using concept_number = std::uint32_t;

/// A form whose concepts are numbers.
struct numbered_form {
  std::size_t commitment;
  std::vector<std::vector<concept_number>> all;
  std::vector<concept_number> none;
};

/// The process's commitments with their forms.
struct numbered_commitment {
  const commitment* entry;
  std::vector<std::size_t> continues;  ///< positions of commitments
  std::vector<concept_number> acts;    ///< of its forms
};

/// What the references of a paragraph show.
struct cited_words {
  std::vector<concept_hit> shown;
  std::vector<span> names;  ///< the words of all that are resolved
};

/// What a paragraph shows, sentence by sentence.
struct shown_paragraph {
  std::vector<std::uint32_t> sentences;         ///< where each begins
  std::vector<std::vector<concept_hit>> shown;  ///< by sentence
};

bool holds(const std::vector<concept_number>& list, concept_number wanted) {
  return std::ranges::find(list, wanted) != list.end();
}

/// Where the words that follow an aside end: at the next comma.
std::uint32_t end_of_aside(std::string_view text, std::uint32_t from) {
  std::uint32_t end = static_cast<std::uint32_t>(text.size());
  for (const std::string_view comma : {",", "，", "،"}) {
    const auto at = text.find(comma, from);
    if (at != std::string_view::npos) end = std::min(end, static_cast<std::uint32_t>(at));
  }
  return end;
}

}  // namespace

span words_of(const std::vector<subject_evidence>& evidence) {
  span all = evidence.front().words;
  for (const subject_evidence& each : evidence) all = hull(all, each.words);
  return all;
}

struct subject_matcher::state {
  state(const catalogue& all, const grammar& grammars, const std::string& process);

  void number_commitments(const std::string& process);
  void number_forms(std::size_t commitment, const numbered_commitment& from);
  [[nodiscard]] subject_terms& terms_of(const std::string& language);
  [[nodiscard]] std::vector<concept_number> cited_by(const reference& r) const;
  [[nodiscard]] shown_paragraph shown_in(const reading& document, const paragraph& p, const cited_words& cited);
  void take_out_asides(std::string_view text, std::vector<concept_hit>& hits) const;
  void take_out_acts_in_names(const std::vector<span>& names, std::vector<concept_hit>& hits) const;
  [[nodiscard]] std::vector<std::size_t> candidates(const shown_paragraph& in) const;
  [[nodiscard]] std::optional<subject_match> judge(const numbered_form& form, const shown_paragraph& in,
                                                   std::size_t sentence, subject_gate gate) const;
  void match_paragraph(const shown_paragraph& in, subject_match place, subject_gate gate, subject_matches& into) const;
  void add_chain(std::size_t of, const subject_match& found, std::vector<std::optional<subject_match>>& all) const;
  [[nodiscard]] int weight_of(concept_number c) const;
  [[nodiscard]] subject_evidence evidence_of(const concept_hit& hit) const {
    return {concepts[hit.shows].id, concepts[hit.shows].role, hit.where};
  }

  const catalogue& known;
  const grammar& languages;
  const std::vector<subject_concept>& concepts;
  std::unordered_map<std::string_view, concept_number> numbers;
  std::vector<numbered_commitment> commitments;
  std::vector<numbered_form> forms;
  std::vector<std::vector<std::size_t>> by_first;  ///< forms by each concept that they may begin with
  std::unordered_map<std::string_view, std::vector<std::pair<concept_number, std::string_view>>> instruments;
  std::vector<std::pair<std::string_view, concept_number>> beginnings;  ///< of identifiers of instruments
  std::map<std::string, subject_terms> terms;
};

subject_matcher::state::state(const catalogue& all, const grammar& grammars, const std::string& process)
    : known(all), languages(grammars), concepts(all.concepts()) {
  for (concept_number i = 0; i < concepts.size(); ++i) {
    numbers.emplace(concepts[i].id, i);
    for (const std::string& each : concepts[i].instruments) {
      const target_id target(each);
      if (each.ends_with('*')) beginnings.emplace_back(std::string_view(each).substr(0, each.size() - 1), i);
      else instruments[target.whole].emplace_back(i, target.pinpoint);
    }
  }
  by_first.resize(concepts.size());
  number_commitments(process);
}

void subject_matcher::state::number_commitments(const std::string& process) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (const commitment& each : known.commitments()) {
    if (each.process != process) continue;
    places.emplace(each.id, commitments.size());
    commitments.push_back({&each, {}, {}});
  }
  for (numbered_commitment& each : commitments) {
    for (const std::string& id : each.entry->continues) {
      if (const auto found = places.find(id); found != places.end()) each.continues.push_back(found->second);
    }
  }
  for (std::size_t i = 0; i < commitments.size(); ++i) number_forms(i, commitments[i]);
}

/// The forms of a commitment, or else of those that it continues.
void subject_matcher::state::number_forms(std::size_t commitment, const numbered_commitment& from) {
  if (from.entry->about.empty() && !from.entry->pinpoint.empty()) {
    for (const std::size_t earlier : from.continues) {
      if (earlier < commitment) number_forms(commitment, commitments[earlier]);
    }
  }
  for (const subject_form& form : from.entry->about) {
    numbered_form made{commitment, {}, {}};
    for (const auto& any : form.all) {
      auto& list = made.all.emplace_back();
      for (const std::string& id : any) list.push_back(numbers.at(id));
      for (const concept_number c : list) {
        if (concepts[c].role == concept_role::act) commitments[commitment].acts.push_back(c);
      }
    }
    for (const std::string& id : form.none) made.none.push_back(numbers.at(id));
    for (const concept_number c : made.all.front()) by_first[c].push_back(forms.size());
    forms.push_back(std::move(made));
  }
}

subject_terms& subject_matcher::state::terms_of(const std::string& language) {
  const std::string code = language.substr(0, language.find('-'));
  const auto made = terms.find(code);
  if (made != terms.end()) return made->second;
  static const grammar_spelling plain;
  const language_grammar* grammar = languages.find(code);
  return terms.try_emplace(code, concepts, code, grammar == nullptr ? plain : grammar->spelling).first->second;
}

std::vector<concept_number> subject_matcher::state::cited_by(const reference& r) const {
  std::vector<concept_number> shown;
  if (const auto found = instruments.find(r.target); found != instruments.end()) {
    for (const auto& [shows, wanted] : found->second) {
      const pinpoint cited(r.pinpoint);
      if (wanted.empty() || cited == pinpoint(wanted) || cited.lies_within(pinpoint(wanted))) shown.push_back(shows);
    }
  }
  for (const auto& [beginning, shows] : beginnings) {
    if (r.target.starts_with(beginning)) shown.push_back(shows);
  }
  return shown;
}

void subject_matcher::state::take_out_asides(std::string_view text, std::vector<concept_hit>& hits) const {
  std::vector<span> asides;
  for (const concept_hit& hit : hits) {
    if (concepts[hit.shows].role != concept_role::aside) continue;
    asides.push_back({hit.where.begin, end_of_aside(text, hit.where.end)});
  }
  std::erase_if(hits, [&](const concept_hit& hit) {
    return std::ranges::any_of(asides, [&](span aside) { return aside.contains(hit.where); });
  });
}

/// The name of a text says what it is called, not what is done: "Review Conference", "Treaty on the Creation of a Zone".
void subject_matcher::state::take_out_acts_in_names(const std::vector<span>& names,
                                                    std::vector<concept_hit>& hits) const {
  std::erase_if(hits, [&](const concept_hit& hit) {
    return !hit.cited && concepts[hit.shows].role == concept_role::act &&
           std::ranges::any_of(names, [&](span name) { return name.contains(hit.where); });
  });
}

shown_paragraph subject_matcher::state::shown_in(const reading& document, const paragraph& p,
                                                 const cited_words& cited) {
  const std::string text = text::one_spelling(document.text_of(p));
  const std::vector<span> words = text::words_in(text);
  std::vector<bool> ends(words.size());
  shown_paragraph made{{0}, {}};
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    ends[i] = text::ends_sentence_between(text, words[i], words[i + 1]);
    if (ends[i]) made.sentences.push_back(words[i + 1].begin);
  }
  std::vector<concept_hit> hits = terms_of(document.language).find(text, words, ends, cited.shown);
  take_out_acts_in_names(cited.names, hits);
  take_out_asides(text, hits);
  made.shown.resize(made.sentences.size());
  for (const concept_hit& hit : hits) {
    const auto next = std::ranges::upper_bound(made.sentences, hit.where.begin);
    made.shown[static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - made.sentences.begin(), 1) - 1)].push_back(hit);
  }
  return made;
}

/// The forms whose first concept comes up.
std::vector<std::size_t> subject_matcher::state::candidates(const shown_paragraph& in) const {
  std::vector<std::size_t> found;
  for (const auto& sentence : in.shown) {
    for (const concept_hit& hit : sentence)
      found.insert(found.end(), by_first[hit.shows].begin(), by_first[hit.shows].end());
  }
  std::ranges::sort(found);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

int subject_matcher::state::weight_of(concept_number c) const {
  switch (concepts[c].role) {
    case concept_role::act: return known.scores().act;
    case concept_role::actor: return known.scores().actor;
    default: return known.scores().thing;
  }
}

/// What a sentence has of a form, and one of its things that a sentence before has.
std::optional<subject_match> subject_matcher::state::judge(const numbered_form& form, const shown_paragraph& in,
                                                           std::size_t sentence, subject_gate gate) const {
  const auto first_of = [&](const std::vector<concept_number>& any, std::size_t of) -> const concept_hit* {
    const auto found =
        std::ranges::find_if(in.shown[of], [&](const concept_hit& hit) { return holds(any, hit.shows); });
    return found == in.shown[of].end() ? nullptr : &*found;
  };
  if (!form.none.empty() && first_of(form.none, sentence) != nullptr) return std::nullopt;
  subject_match made;
  double have = 0;
  int want = 0;
  bool cites = false;
  bool has_borrowed = false;
  bool lacks_act = false;
  for (const auto& any : form.all) {
    const int weight = weight_of(any.front());
    want += weight;
    const concept_hit* const here = first_of(any, sentence);
    const concept_hit* hit = here;
    const bool may_stand_before = concepts[any.front()].role == concept_role::thing && !has_borrowed;
    for (std::size_t before = sentence; hit == nullptr && may_stand_before && before > 0; --before) {
      hit = first_of(any, before - 1);
    }
    lacks_act = lacks_act || (hit == nullptr && concepts[any.front()].role == concept_role::act);
    if (hit == nullptr) continue;
    has_borrowed = has_borrowed || here == nullptr;
    have += here != nullptr ? weight : weight * known.scores().before / 100.0;
    cites = cites || hit->cited;
    // what stands in another sentence is no part of the clause, and so of its words
    if (here != nullptr) made.evidence.push_back(evidence_of(*here));
  }
  made.score = have / want;
  constexpr double rounding = 1e-9;
  if (made.evidence.empty() || made.score + rounding < known.scores().possible / 100.0) return std::nullopt;
  if (gate == subject_gate::by_citing && !cites) return std::nullopt;
  // who does not say what is to be done may mean it at most
  made.taken_up = !lacks_act && made.score + rounding >= known.scores().taken_up / 100.0;
  return made;
}

void subject_matcher::state::match_paragraph(const shown_paragraph& in, subject_match place, subject_gate gate,
                                             subject_matches& into) const {
  const std::vector<std::size_t> wanted = candidates(in);
  for (std::size_t sentence = 0; sentence < in.shown.size() && !wanted.empty(); ++sentence) {
    if (in.shown[sentence].empty()) continue;
    std::vector<std::optional<subject_match>> found(commitments.size());
    for (const std::size_t f : wanted) {
      auto match = judge(forms[f], in, sentence, gate);
      auto& best = found[forms[f].commitment];
      if (match && (!best || best->score < match->score)) best = std::move(match);
    }
    for (std::size_t i = commitments.size(); i-- > 0;) {
      if (found[i] && found[i]->taken_up) add_chain(i, *found[i], found);
    }
    for (std::size_t i = 0; i < commitments.size(); ++i) {
      if (!found[i]) continue;
      found[i]->document = place.document;
      found[i]->paragraph = place.paragraph;
      into[commitments[i].entry->id].push_back(*std::move(found[i]));
    }
  }
}

/// Who takes up a commitment takes up those that it continues, where the act is one of theirs.
void subject_matcher::state::add_chain(std::size_t of, const subject_match& found,
                                       std::vector<std::optional<subject_match>>& all) const {
  for (const std::size_t earlier : commitments[of].continues) {
    const bool is_known = all[earlier] && all[earlier]->taken_up;
    const bool same_act = std::ranges::any_of(found.evidence, [&](const subject_evidence& each) {
      return each.role == concept_role::act && holds(commitments[earlier].acts, numbers.at(each.shows));
    });
    if (is_known || !same_act) continue;
    subject_match made = found;
    if (made.through == nullptr) made.through = commitments[of].entry;
    all[earlier] = made;
    add_chain(earlier, made, all);
  }
}

subject_matcher::subject_matcher(const catalogue& known, const grammar& languages, const std::string& process)
    : state_(new state(known, languages, process)) {}
subject_matcher::~subject_matcher() = default;
subject_matcher::subject_matcher(subject_matcher&&) noexcept = default;
subject_matcher& subject_matcher::operator=(subject_matcher&&) noexcept = default;

void subject_matcher::match(const reading& document, std::uint32_t number, subject_gate gate, subject_matches& into) {
  if (state_->forms.empty()) return;
  std::vector<cited_words> cited(document.paragraphs.size());
  for (const reference& r : document.references) {
    const std::uint32_t begin = document.paragraphs[r.paragraph].text.begin;
    const span words{r.words.begin - begin, r.words.end - begin};
    if (r.status == status::resolved) cited[r.paragraph].names.push_back(words);
    for (const concept_number shows : state_->cited_by(r)) cited[r.paragraph].shown.push_back({shows, words, true});
  }
  for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
    if (document.paragraphs[p].kind == paragraph_kind::heading) continue;
    if (gate == subject_gate::by_citing && cited[p].shown.empty()) continue;
    subject_match place;
    place.document = number;
    place.paragraph = p;
    state_->match_paragraph(state_->shown_in(document, document.paragraphs[p], cited[p]), place, gate, into);
  }
}

}  // namespace recital
