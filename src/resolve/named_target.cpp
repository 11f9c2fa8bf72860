#include "recital/resolve/named_target.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/quote.hpp"
#include "grammar/language.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"
#include "recital/resolve/extractor.hpp"
#include "resolve/discourse.hpp"
#include "resolve/near_names.hpp"
#include "text/folded.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

tl::unexpected<error> refusal(std::string message) { return failure(error_code::bad_usage, std::move(message)); }

// -- identifiers, symbols and names

/// Symbols are typed in small letters, too.
std::string symbol_of(std::string_view typed) {
  std::string capital(typed);
  const bool is_small = std::ranges::none_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto raised = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
  if (is_small) std::ranges::transform(capital, capital.begin(), raised);
  return canonical_symbol(capital);
}

bool goes_by(const instrument& entry, const std::string& folded) {
  const auto is_it = [&](const std::string& name) { return text::bare(name) == folded; };
  const auto holds = [&](const auto& of_language) { return std::ranges::any_of(of_language.second, is_it); };
  return std::ranges::any_of(entry.title, [&](const auto& title) { return is_it(title.second); }) ||
         std::ranges::any_of(entry.names, holds);
}

/// The one entry of that name; null where there is none, or more.
const instrument* entry_called(std::string_view words, const catalogue& known) {
  const std::string folded = text::bare(words);
  const instrument* found = nullptr;
  for (const instrument& entry : known.instruments()) {
    if (!goes_by(entry, folded)) continue;
    if (found != nullptr) return nullptr;
    found = &entry;
  }
  return found;
}

/// The whole text that the words name without a sentence around them.
std::optional<std::string> text_named(std::string_view words, const catalogue& known) {
  const instrument* entry = known.find(words);
  const std::string symbol = symbol_of(words);
  if (entry == nullptr) entry = known.by_symbol(symbol);
  if (entry == nullptr) entry = entry_called(words, known);
  if (entry != nullptr) return entry->id;
  const bool is_one_word = words.find(' ') == std::string_view::npos;
  if (is_one_word && document_symbol::is_symbol(symbol)) return symbol;
  return std::nullopt;
}

// -- references in words

/// What the words say beside their references: "artcle VI of". Small words that a language is known by say nothing, and
/// neither does a letter alone, as of "the Conference's".
std::string words_beside(const reading& read, const paragraph& in, const grammar& languages) {
  const std::string_view all = read.text_of(in);
  const language_grammar* language = languages.find(read.language);
  const auto says_nothing = [&](const std::string& word) {
    if (word.size() == 1 || language == nullptr) return word.size() == 1;
    return std::ranges::find(language->function_words, word) != language->function_words.end();
  };
  std::string beside;
  for (const span& word : text::words_in(all)) {
    const auto is_in = [&](const reference& r) {
      return r.words.begin <= in.text.begin + word.begin && in.text.begin + word.end <= r.words.end;
    };
    if (std::ranges::any_of(read.references, is_in)) continue;
    const std::string_view printed = all.substr(word.begin, word.size());
    if (says_nothing(text::folded(printed))) continue;
    beside.append(beside.empty() ? "" : " ").append(printed);
  }
  return beside;
}

/// The targets of references, each once, without the text whose provision is named beside it, and without the
/// conference in whose name another text is: "the action plan of the 2010 Review Conference".
std::vector<std::string> targets_of(const std::vector<reference>& found) {
  std::set<std::string> texts;
  std::set<std::string> conferences;
  for (const reference& r : found) {
    if (r.status != status::resolved) continue;
    (r.kind == kind::conference ? conferences : texts).insert(target_id(r.target, r.pinpoint).text());
  }
  const auto is_beside_provision = [&](const std::string& target) {
    const auto after = texts.upper_bound(target);
    return after != texts.end() && after->starts_with(target + "#");
  };
  if (texts.empty()) texts = std::move(conferences);
  std::vector<std::string> targets;
  std::ranges::copy_if(texts, std::back_inserter(targets), [&](const auto& t) { return !is_beside_provision(t); });
  return targets;
}

/// Why references mean no one target.
tl::unexpected<error> not_one(std::string_view words, const reading& read, const std::vector<std::string>& targets) {
  if (targets.size() > 1) return refusal(fmt::format("{} names several: {}", quote(words), fmt::join(targets, ", ")));
  const reference& first = read.references.front();
  if (first.status == status::ambiguous)
    return refusal(fmt::format("{} may mean {}", quote(words), fmt::join(first.candidates, " or ")));
  return refusal(fmt::format("{}: {}", quote(words), name(first.reason)));
}

result<std::string> referred_to(std::string_view words, const catalogue& known, const grammar& languages) {
  const extractor reader(known, languages);
  // a paragraph of its own: a line alone is taken for a heading
  const auto read = reader.extract("TARGET", fmt::format("1. {}.", words));
  if (!read || read->references.empty()) {
    return failure(error_code::not_found, quote(words) + " names nothing that is known; an identifier, a symbol, a " +
                                              "name or a reference in words does");
  }
  const auto targets = targets_of(read->references);
  if (targets.size() != 1) return not_one(words, *read, targets);
  const std::string beside = words_beside(*read, read->paragraphs[read->references.front().paragraph], languages);
  if (beside.empty()) return targets.front();
  return refusal(fmt::format("{} holds words that are no part of a reference: {}; the rest is {}", quote(words),
                             quote(beside), targets.front()));
}

// -- provisions

/// Whether the text has the outermost unit of the pinpoint, as far as the catalogue knows.
bool may_have(const instrument& entry, std::string_view provision) {
  const auto [unit, digits] = pinpoint(provision).first();
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return resolve::provision_of(entry, unit, number) != resolve::has_provision::no;
}

/// As `named_target`, without a word on what else may have been meant.
result<std::string> meant_by(std::string_view words, const catalogue& known, const grammar& languages) {
  const target_id named(words);
  auto by_name = text_named(named.whole, known);
  result<std::string> whole = by_name ? *std::move(by_name) : referred_to(named.whole, known, languages);
  if (!whole) return whole;
  const target_id understood(*whole);
  if (named.is_provision() && understood.is_provision()) return refusal(quote(words) + " names a provision twice");
  const target_id meant(understood.whole, named.is_provision() ? named.pinpoint : understood.pinpoint);
  const instrument* entry = known.find(meant.whole);
  if (meant.is_provision() && entry != nullptr && !may_have(*entry, meant.pinpoint)) {
    return refusal(fmt::format("{} has no {}", entry->id, meant.pinpoint));
  }
  return meant.text();
}

/// What may have been typed wrong: names that differ little, else the same words with one spelled as it is known that
/// mean something then.
std::vector<std::string> suggestions(std::string_view words, const catalogue& known, const grammar& languages) {
  const target_id named(words);
  auto names = near_names(named.whole, known);
  for (std::string& each : names) {
    if (named.is_provision()) each.append("#").append(named.pinpoint);
  }
  if (!names.empty()) return names;
  auto spelled = respelled(words, known, languages);
  std::erase_if(spelled, [&](const std::string& each) { return !meant_by(each, known, languages); });
  if (spelled.size() > 1) spelled.resize(1);
  return spelled;
}

}  // namespace

result<std::string> named_target(std::string_view words, const catalogue& known, const grammar& languages) {
  auto meant = meant_by(words, known, languages);
  if (meant) return meant;
  auto near = suggestions(words, known, languages);
  if (near.empty()) return meant;
  std::ranges::transform(near, near.begin(), [](const std::string& each) { return quote(each); });
  meant.error().message += fmt::format("; did you mean {}?", fmt::join(near, " or "));
  return meant;
}

}  // namespace recital
