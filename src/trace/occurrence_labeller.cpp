#include "recital/trace/occurrence_labeller.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "grammar/alternatives.hpp"
#include "grammar/connectors.hpp"
#include "grammar/language.hpp"
#include "text/one_spelling.hpp"
#include "trace/phrase_hits.hpp"

namespace recital {
namespace {

using hits = std::vector<phrase_hit>;

/// The same hits, or those of them that no longer one holds and that do not begin inside an earlier one.
hits outermost(const hits& all) {
  hits kept;
  for (const phrase_hit& each : all) {
    if (kept.empty() || each.where.begin >= kept.back().where.end) kept.push_back(each);
  }
  return kept;
}

bool lies_in(const hits& all, span where) {
  return std::any_of(all.begin(), all.end(), [&](const phrase_hit& each) { return each.where.contains(where); });
}

void moved(span& where, std::uint32_t by) {
  if (!where.empty()) where = {where.begin + by, where.end + by};
}

/// What the words of a sentence tell, whichever of its clauses is asked for.
struct sentence_words {
  /// What those of one clause tell.
  struct clause {
    span where;
    std::optional<recital::verdict> verdict;
    span verdict_words;
    std::vector<std::string> modals, qualifiers;
  };

  hits voices, verbs;
  std::vector<clause> clauses;  ///< that were asked for
};

/// What labels the clauses of one language. It remembers the sentences that it has read, for many commitments ask for
/// clauses of the same one.
class language_labels {
 public:
  static result<language_labels> compile(const language_grammar& language, const labelled_patterns& classes);

  [[nodiscard]] occurrence_label label(std::string_view text, std::optional<span> about);

 private:
  struct governing {
    std::size_t index;
    std::uint32_t begin;  ///< where its clause begins
  };

  explicit language_labels(const language_grammar& language)
      : language_(&language), bounds_(language.spelling.clitics) {}

  [[nodiscard]] span sentence(std::string_view text, span about) const;
  [[nodiscard]] hits verbs_in(std::string_view clause, const hits& voices) const;
  [[nodiscard]] std::uint32_t joint(std::string_view clause, const phrase_hit& verb, const hits& voices) const;
  [[nodiscard]] governing governs(std::string_view clause, const hits& verbs, const hits& voices, span about) const;
  [[nodiscard]] bool is_of_next_clause(std::string_view clause, const phrase_hit& verb, const hits& voices,
                                       span about) const;
  [[nodiscard]] bool is_oblique(std::string_view clause, const phrase_hit& voice) const {
    return clause_.oblique.match(clause.substr(0, voice.where.begin)) ||
           clause_.oblique_after.match(clause.substr(voice.where.end));
  }
  [[nodiscard]] std::uint32_t end_of(std::string_view clause, const hits& verbs, const hits& voices,
                                     std::size_t i) const;
  void find_voice(std::string_view clause, std::uint32_t begin, const hits& voices, occurrence_label& into) const;
  void inherit_voice(std::string_view clause, const hits& verbs, const hits& voices, std::size_t index,
                     occurrence_label& into) const;
  void find_verdict(std::string_view clause, sentence_words::clause& into) const;
  [[nodiscard]] sentence_words& words_of(std::string_view sentence);
  [[nodiscard]] const sentence_words::clause& clause_of(sentence_words& all, std::string_view sentence,
                                                        span part) const;
  [[nodiscard]] std::vector<std::string> names_of(const phrase_table& table, std::string_view clause) const;
  void find_actors(const hits& voices, span part, occurrence_label& into) const;
  [[nodiscard]] occurrence_label judged(std::string_view clause, span about);

  const language_grammar* language_;
  cite::word_bounds bounds_;
  std::map<std::string, verb_class, std::less<>> classes_;
  labelled_patterns verb_patterns_, no_verb_patterns_;
  phrase_table verbs_, no_verbs_, voices_, verdicts_, modals_, qualifiers_;
  clause_patterns clause_;
  pattern clause_end_;
  std::unordered_map<std::string, sentence_words> sentences_;
};

result<language_labels> language_labels::compile(const language_grammar& language, const labelled_patterns& classes) {
  language_labels made(language);
  const grammar_occurrences& data = language.occurrences;
  for (std::size_t i = 0; i < verb_class_names.size(); ++i) {
    const auto verbs = classes.find(verb_class_names[i]);
    if (verbs == classes.end()) continue;
    for (const std::string& verb : verbs->second) made.classes_.emplace(verb, static_cast<verb_class>(i));
  }
  made.verb_patterns_ = data.verbs;
  for (const auto& [verb, entries] : language.verbs) {
    for (const std::string& each : forms_of(entries)) made.verb_patterns_[verb].push_back(literal_pattern(each));
  }
  if (!data.no_verb.empty()) made.no_verb_patterns_["none"] = data.no_verb;
  const std::pair<phrase_table*, const labelled_patterns*> tables[] = {
      {&made.verbs_, &made.verb_patterns_}, {&made.no_verbs_, &made.no_verb_patterns_},
      {&made.voices_, &data.voices},        {&made.verdicts_, &data.verdicts},
      {&made.modals_, &data.modals},        {&made.qualifiers_, &data.qualifiers}};
  for (const auto& [table, patterns] : tables) {
    // a verdict's words reach from one sign to the next one; all others count whole
    const auto match = table == &made.verdicts_ ? preferred::first : preferred::longest;
    auto compiled = phrase_table::compile(*patterns, match);
    if (!compiled) return failure(error_code::bad_data, language.code + ": occurrences: " + compiled.error().message);
    *table = *std::move(compiled);
  }
  made.clause_ = clause_patterns(data.clause);
  made.clause_end_ = connectors(language.connectors).clause_end;
  return made;
}

/// From the end of the clause before to the end of the one that `about` ends in.
span language_labels::sentence(std::string_view text, span about) const {
  span whole{0, static_cast<std::uint32_t>(text.size())};
  captures found;
  for (std::uint32_t from = 0; from < text.size() && clause_end_.match(text.substr(from), found);) {
    const auto begin = static_cast<std::uint32_t>(found.whole.data() - text.data());
    const auto end = begin + static_cast<std::uint32_t>(found.whole.size());
    if (begin >= about.end) return {whole.begin, begin};
    if (end <= about.begin) whole.begin = end;
    from = std::max(end, from + 1);
  }
  return whole;
}

hits language_labels::verbs_in(std::string_view clause, const hits& voices) const {
  hits kept;
  const hits masks = no_verbs_.find(clause, bounds_);
  for (const phrase_hit& each : verbs_.find(clause, bounds_)) {
    const bool of_a_name = std::any_of(voices.begin(), voices.end(), [&](const phrase_hit& voice) {
      return voice.where.contains(each.where) && voice.where.begin < each.where.begin;
    });
    if (!of_a_name && !lies_in(masks, each.where)) kept.push_back(each);
  }
  return outermost(kept);
}

constexpr std::uint32_t no_joint = ~0u;
constexpr std::size_t no_verb = ~std::size_t{0};

/// Where the clause of a verb begins that is joined to one before it; `no_joint` where it is part of that.
std::uint32_t language_labels::joint(std::string_view clause, const phrase_hit& verb, const hits& voices) const {
  if (clause_.joins.match(clause.substr(0, verb.where.begin))) return verb.where.begin;
  for (const phrase_hit& voice : voices) {
    if (voice.where.end > verb.where.begin) break;
    constexpr std::uint32_t beside = 16;  // bytes: an auxiliary, an adverb
    if (verb.where.begin - voice.where.end > beside) continue;
    if (clause_.joins.match(clause.substr(0, voice.where.begin))) return voice.where.begin;
  }
  return no_joint;
}

language_labels::governing language_labels::governs(std::string_view clause, const hits& verbs, const hits& voices,
                                                    span about) const {
  if (!verbs.empty() && is_of_next_clause(clause, verbs.front(), voices, about)) return {no_verb, 0};
  governing best{0, 0};
  // "Acknowledging that, in 2010, the Conference stressed X": a verb that opens the sentence rules it all
  const bool opens = !verbs.empty() && clause_.own_start.match(clause.substr(0, verbs.front().where.begin));
  for (std::size_t i = 1; i < verbs.size() && verbs[i].where.begin < about.begin; ++i) {
    const std::uint32_t begin = joint(clause, verbs[i], voices);
    if (begin == no_joint) continue;
    if (opens && begin != verbs[i].where.begin) break;
    best = {i, begin};
  }
  return best;
}

/// "They discussed X, and decided Y": the first reporting verb belongs to a clause behind the words, for the words are
/// in one that has a subject of its own, and so some other verb.
bool language_labels::is_of_next_clause(std::string_view clause, const phrase_hit& verb, const hits& voices,
                                        span about) const {
  if (about.empty() || verb.where.begin < about.end || joint(clause, verb, voices) != verb.where.begin) return false;
  return std::any_of(voices.begin(), voices.end(), [&](const phrase_hit& voice) {
    return voice.where.end <= about.begin && !is_oblique(clause, voice);
  });
}

/// Where the clause of the verb ends: where the next one that is joined to it begins.
std::uint32_t language_labels::end_of(std::string_view clause, const hits& verbs, const hits& voices,
                                      std::size_t i) const {
  for (std::size_t next = i + 1; next < verbs.size(); ++next) {
    const std::uint32_t begin = joint(clause, verbs[next], voices);
    if (begin != no_joint) return begin;
  }
  return static_cast<std::uint32_t>(clause.size());
}

void language_labels::find_voice(std::string_view clause, std::uint32_t begin, const hits& voices,
                                 occurrence_label& into) const {
  const span verb = into.verb_words;
  const auto settle = [&](const phrase_hit& voice) {
    into.voice = voice.name;
    into.voice_words = voice.where;
  };
  for (const phrase_hit& voice : voices) {
    if (voice.where.begin < verb.begin) continue;
    if (clause_.subject_after.match(clause.substr(verb.begin, voice.where.begin - verb.begin))) return settle(voice);
    break;
  }
  for (auto voice = voices.rbegin(); voice != voices.rend(); ++voice) {
    if (voice->where.end > verb.begin) continue;
    if (begin > 0 && voice->where.end <= begin && into.voice.empty()) break;
    if (!is_oblique(clause, *voice)) return settle(*voice);
  }
  if (clause_.own_start.match(clause.substr(0, verb.begin))) into.voice = language_->occurrences.own_voice;
}

/// "Many noted X, and stressed Y": a clause that begins with its verb has the subject of the clause it is joined to.
void language_labels::inherit_voice(std::string_view clause, const hits& verbs, const hits& voices, std::size_t index,
                                    occurrence_label& into) const {
  while (index-- > 0 && into.voice.empty()) {
    const std::uint32_t begin = index == 0 ? 0 : joint(clause, verbs[index], voices);
    if (begin == no_joint) continue;
    occurrence_label before;
    before.verb_words = verbs[index].where;
    find_voice(clause, begin, voices, before);
    into.voice = before.voice;
    into.voice_words = before.voice_words;
  }
}

void language_labels::find_verdict(std::string_view clause, sentence_words::clause& into) const {
  const hits found = verdicts_.find(clause, bounds_);
  for (std::size_t i = 0; i < verdict_names.size(); ++i) {
    const auto first =
        std::find_if(found.begin(), found.end(), [&](const phrase_hit& each) { return each.name == verdict_names[i]; });
    if (first == found.end()) continue;
    into.verdict = static_cast<recital::verdict>(i);
    into.verdict_words = first->where;
    return;
  }
}

std::vector<std::string> language_labels::names_of(const phrase_table& table, std::string_view clause) const {
  std::vector<std::string> names;
  for (const phrase_hit& each : outermost(table.find(clause, bounds_))) {
    if (std::find(names.begin(), names.end(), each.name) == names.end()) names.emplace_back(each.name);
  }
  return names;
}

sentence_words& language_labels::words_of(std::string_view sentence) {
  const auto [known, is_new] = sentences_.try_emplace(std::string(sentence));
  if (is_new) {
    known->second.voices = outermost(voices_.find(sentence, bounds_));
    known->second.verbs = verbs_in(sentence, known->second.voices);
  }
  return known->second;
}

const sentence_words::clause& language_labels::clause_of(sentence_words& all, std::string_view sentence,
                                                         span part) const {
  const auto known = std::ranges::find(all.clauses, part, &sentence_words::clause::where);
  if (known != all.clauses.end()) return *known;
  const std::string_view words = sentence.substr(part.begin, part.size());
  sentence_words::clause& made = all.clauses.emplace_back(sentence_words::clause{part, {}, {}, {}, {}});
  find_verdict(words, made);
  moved(made.verdict_words, part.begin);
  made.modals = names_of(modals_, words);
  made.qualifiers = names_of(qualifiers_, words);
  return made;
}

void language_labels::find_actors(const hits& voices, span part, occurrence_label& into) const {
  for (const phrase_hit& each : voices) {
    if (!part.contains(each.where) || each.where == into.voice_words) continue;
    if (std::find(into.actors.begin(), into.actors.end(), each.name) == into.actors.end()) {
      into.actors.emplace_back(each.name);
    }
  }
}

occurrence_label language_labels::judged(std::string_view clause, span about) {
  occurrence_label read;
  sentence_words& all = words_of(clause);
  const hits& voices = all.voices;
  const hits& verbs = all.verbs;
  span part{0, static_cast<std::uint32_t>(clause.size())};
  const governing main = verbs.empty() ? governing{no_verb, 0} : governs(clause, verbs, voices, about);
  if (!verbs.empty() && main.index == no_verb) {
    part.end = verbs.front().where.begin;
    read.verb_words = {part.end, part.end};
    find_voice(clause, 0, voices, read);
    read.verb_words = {};
  } else if (main.index != no_verb) {
    const phrase_hit& verb = verbs[main.index];
    read.verb = verb.name;
    read.verb_words = verb.where;
    const auto known = classes_.find(verb.name);
    read.is = known == classes_.end() ? verb_class::none : known->second;
    part = {main.begin, end_of(clause, verbs, voices, main.index)};
    find_voice(clause, main.begin, voices, read);
    if (read.voice.empty() && main.begin == verb.where.begin) inherit_voice(clause, verbs, voices, main.index, read);
  }
  read.clause = part;
  find_actors(voices, part, read);
  const sentence_words::clause& told = clause_of(all, clause, part);
  if (told.verdict) read.verdict = *told.verdict;
  read.verdict_words = told.verdict_words;
  read.modals = told.modals;
  read.qualifiers = told.qualifiers;
  return read;
}

occurrence_label language_labels::label(std::string_view text, std::optional<span> about) {
  const span whole{0, static_cast<std::uint32_t>(text.size())};
  const span where = about ? sentence(text, *about) : whole;
  const span inside = about ? span{about->begin - where.begin, about->end - where.begin} : span{0, 0};
  occurrence_label read = judged(text.substr(where.begin, where.size()), inside);
  const bool leans = read.voice_words.empty() && where.begin > 0 && clause_.pronoun.match(text.substr(where.begin));
  for (span* each : {&read.verb_words, &read.verdict_words, &read.voice_words}) moved(*each, where.begin);
  read.clause = {read.clause.begin + where.begin, read.clause.end + where.begin};
  if (leans) {
    const occurrence_label before = label(text, span{where.begin - 1, where.begin - 1});
    read.voice = before.voice;
    read.voice_words = before.voice_words;
  }
  return read;
}

}  // namespace

struct occurrence_labeller::state {
  const grammar* languages;
  std::map<std::string, language_labels, std::less<>> compiled;

  result<language_labels*> labels_of(std::string_view language) {
    if (const auto known = compiled.find(language); known != compiled.end()) return &known->second;
    const auto& all = languages->languages();
    const language_grammar* wanted = languages->find(language);
    if (wanted == nullptr) return nullptr;
    static const labelled_patterns none;
    const auto shared = std::find_if(all.begin(), all.end(), [](const auto& g) { return g.code.empty(); });
    auto made = language_labels::compile(*wanted, shared == all.end() ? none : shared->occurrences.classes);
    if (!made) return tl::make_unexpected(made.error());
    return &compiled.emplace(language, *std::move(made)).first->second;
  }
};

occurrence_labeller::occurrence_labeller(const grammar& languages) : state_(new state{&languages, {}}) {}
occurrence_labeller::~occurrence_labeller() = default;
occurrence_labeller::occurrence_labeller(occurrence_labeller&&) noexcept = default;
occurrence_labeller& occurrence_labeller::operator=(occurrence_labeller&&) noexcept = default;

result<occurrence_label> occurrence_labeller::label(std::string_view text, std::string_view language,
                                                    std::optional<span> about) {
  const auto labels = state_->labels_of(language);
  if (!labels) return tl::make_unexpected(labels.error());
  return *labels == nullptr ? occurrence_label() : (*labels)->label(text::one_spelling(text), about);
}

}  // namespace recital
