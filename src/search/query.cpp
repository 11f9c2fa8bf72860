#include "recital/search/query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

#include "search/query_tokens.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

using search::query_token;
using search::token_kind;

constexpr unsigned usual_nearness = 10;
constexpr unsigned widest_nearness = 1000;
constexpr std::size_t most_words = 64;

/// Tokens to conditions. The first thing that is wrong ends it.
class query_parser {
 public:
  explicit query_parser(std::vector<query_token> tokens) : tokens_(std::move(tokens)) {}

  result<search_query> parse() {
    search_query query;
    while (!fault_ && !at(token_kind::end)) {
      if (auto next = condition()) query.all_of.push_back(*std::move(next));
    }
    const bool wants = std::ranges::any_of(query.all_of, [](const search_condition& c) { return !c.excludes; });
    if (!fault_ && !wants) fail("no word to look for");
    if (!fault_ && words_ > most_words) fail(fmt::format("more than {} words", most_words));
    if (fault_) return tl::make_unexpected(*fault_);
    return query;
  }

 private:
  [[nodiscard]] const query_token& token() const { return tokens_[next_]; }
  [[nodiscard]] bool at(token_kind kind) const { return token().kind == kind; }
  bool take(token_kind kind) {
    if (!at(kind)) return false;
    ++next_;
    return true;
  }
  void fail(const std::string& why) {
    if (!fault_) fault_ = search::query_fault(token().character, why);
  }

  /// Nothing where what was typed has no words, as a dash.
  std::optional<search_condition> condition() {
    if (take(token_kind::and_)) return std::nullopt;
    search_condition made;
    made.excludes = take(token_kind::not_);
    do {
      if (at(token_kind::not_)) fail("what OR joins cannot be excluded");
      if (auto one = operand()) made.any_of.push_back(*std::move(one));
    } while (!fault_ && take(token_kind::or_));
    if (made.any_of.empty()) return std::nullopt;
    return made;
  }

  std::optional<search_operand> operand() {
    if (take(token_kind::near)) return near();
    if (!at(token_kind::term)) {
      fail("a word is missing here");
      return std::nullopt;
    }
    if (auto one = term()) return search_operand{{*std::move(one)}};
    return std::nullopt;
  }

  std::optional<search_term> term() {
    const query_token& typed = token();
    ++next_;
    const std::size_t count = text::words_in(typed.text).size();
    words_ += count;
    if (count == 0) return std::nullopt;
    return search_term{typed.text, typed.begins};
  }

  std::optional<search_operand> near() {
    search_operand made{{}, usual_nearness};
    while (at(token_kind::term)) {
      if (auto one = term()) made.terms.push_back(*std::move(one));
    }
    if (made.terms.size() < 2) fail("NEAR takes two words or more");
    if (take(token_kind::comma)) made.within = number();
    if (!take(token_kind::close)) fail("NEAR is written NEAR(one two, 10)");
    return made;
  }

  unsigned number() {
    unsigned value = widest_nearness + 1;
    const std::string& digits = token().text;
    const auto [end, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool is_number = at(token_kind::term) && bad == std::errc{} && end == digits.data() + digits.size();
    if (!is_number || value > widest_nearness) fail(fmt::format("NEAR takes a number from 0 to {}", widest_nearness));
    if (at(token_kind::term)) ++next_;
    return value;
  }

  std::vector<query_token> tokens_;
  std::size_t next_ = 0;
  std::size_t words_ = 0;
  std::optional<error> fault_;
};

/// How an index is asked for a word.
using asked_for = std::function<std::string(const search_word&)>;

/// A term of FTS5: `"nuclear weapons"`, `"nuclear" *`.
std::string quoted(const std::vector<search_word>& words, const asked_for& form, bool begins) {
  std::string made = "\"";
  for (const search_word& each : words) made.append(&each == words.data() ? "" : " ").append(form(each));
  return made.append(begins ? "\" *" : "\"");
}

/// An operand in one form, its words taken apart as those of a language.
std::string in_form(const search_operand& operand, const asked_for& form, std::string_view language,
                    search_words& words) {
  std::vector<std::string> terms;
  for (const search_term& each : operand.terms) terms.push_back(quoted(words.of(each.text, language), form, each.begins));
  if (terms.size() == 1) return terms.front();
  return fmt::format("NEAR({}, {})", fmt::join(terms, " "), operand.within);
}

/// Every way in which an operand may stand in a paragraph. Beginnings of words are looked for as they are typed, for a
/// stem may be shorter.
void add_forms(std::vector<std::string>& forms, const search_operand& operand, search_words& words,
               std::span<const std::string> languages) {
  const auto add = [&](std::string form) {
    if (std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
  };
  add(in_form(operand, &search_word::word, {}, words));
  if (std::ranges::any_of(operand.terms, &search_term::begins)) return;
  for (const std::string& language : languages) {
    const auto stem = [&](const search_word& each) { return words.sought(each.stem, language); };
    if (words.has_stems(language)) add(in_form(operand, stem, language, words));
  }
}

}  // namespace

result<search_query> parse_search(std::string_view typed) {
  auto tokens = search::tokens_of(typed);
  if (!tokens) return tl::make_unexpected(std::move(tokens).error());
  return query_parser(*std::move(tokens)).parse();
}

std::string fts5_expression(const search_query& query, search_words& words, std::span<const std::string> languages) {
  std::vector<std::string> wanted;
  std::vector<std::string> excluded;
  for (const search_condition& each : query.all_of) {
    std::vector<std::string> here;
    auto& forms = each.excludes ? excluded : here;
    for (const search_operand& one : each.any_of) add_forms(forms, one, words, languages);
    if (!each.excludes) wanted.push_back(fmt::format("({})", fmt::join(here, " OR ")));
  }
  const std::string all = fmt::format("{}", fmt::join(wanted, " AND "));
  return excluded.empty() ? all : fmt::format("({}) NOT ({})", all, fmt::join(excluded, " OR "));
}

}  // namespace recital
