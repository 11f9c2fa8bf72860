#include "search/query_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "text/code_point.hpp"
#include "text/normal_form.hpp"
#include "text/validate.hpp"

namespace recital::search {
namespace {

constexpr char mark = '"';
constexpr std::string_view near_word = "NEAR(";
constexpr std::array operators{std::pair(std::string_view("OR"), token_kind::or_),
                               std::pair(std::string_view("AND"), token_kind::and_),
                               std::pair(std::string_view("NOT"), token_kind::not_)};

/// The typed text with one kind of blank, hyphen and quotation mark. Its letters stay: stemmers tell endings by them.
std::string with_plain_marks(std::string_view typed) {
  std::string plain = text::plain_text(typed);
  std::ranges::replace(plain, '\n', ' ');
  for (const std::string_view curved : {"“", "”", "„", "「", "」"}) {
    for (auto at = plain.find(curved); at != plain.npos; at = plain.find(curved, at)) plain.replace(at, curved.size(), 1, mark);
  }
  return plain;
}

std::optional<token_kind> operator_of(std::string_view word) {
  const auto found = std::ranges::find(operators, word, &std::pair<std::string_view, token_kind>::first);
  return found == operators.end() ? std::nullopt : std::optional(found->second);
}

class query_scanner {
 public:
  explicit query_scanner(std::string text) : text_(std::move(text)) {}

  result<std::vector<query_token>> scan() {
    for (skip_blanks(); at_ < text_.size() && !fault_; skip_blanks()) step();
    add(token_kind::end);
    if (fault_) return tl::make_unexpected(*fault_);
    return std::move(tokens_);
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  [[nodiscard]] std::string_view rest() const { return std::string_view(text_).substr(at_); }
  [[nodiscard]] std::size_t character_at(std::size_t byte) const {
    const auto before = std::string_view(text_).substr(0, byte);
    return 1 + static_cast<std::size_t>(std::ranges::count_if(before, [](char c) { return !text::is_inner_byte(c); }));
  }
  void fail(std::size_t at, std::string_view why) {
    if (!fault_) fault_ = query_fault(character_at(at), why);
  }
  void add(token_kind kind) { tokens_.push_back({kind, character_at(at_)}); }

  void step() {
    if (text_[at_] == mark) return phrase();
    if (text_[at_] == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ' ') return single(token_kind::not_, 1);
    if (rest().starts_with(near_word)) {
      if (is_near_) fail(at_, "NEAR holds words and phrases, no other NEAR");
      is_near_ = true;
      return single(token_kind::near, near_word.size());
    }
    if (is_near_ && text_[at_] == ',') return single(token_kind::comma, 1);
    if (is_near_ && text_[at_] == ')') {
      is_near_ = false;
      return single(token_kind::close, 1);
    }
    if (!is_near_ && text_[at_] == '(') return bracketed();
    word();
  }

  void single(token_kind kind, std::size_t size) {
    add(kind);
    at_ += size;
  }

  void phrase() {
    const std::size_t end = text_.find(mark, at_ + 1);
    if (end == text_.npos) return fail(at_, "nothing closes this quotation mark"), skip_all();
    const std::size_t begin = std::exchange(at_, end + 1);
    add_term(begin, begin + 1, end);
  }

  /// What stands in brackets behind a word belongs to it: "1540 (2004)".
  void bracketed() {
    const std::size_t begin = at_;
    const std::size_t end = text_.find(')', at_);
    if (end == text_.npos) return fail(at_, "nothing closes this bracket"), skip_all();
    at_ = end + 1;
    while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != mark) ++at_;
    refuse_operators(begin, end);
    const bool goes_on = !tokens_.empty() && tokens_.back().kind == token_kind::term && !tokens_.back().begins &&
                         !is_phrase_ && begin > 0;
    if (!goes_on) return add_term(begin, begin, at_);
    tokens_.back().text.append(" ").append(text_, begin, at_ - begin);
  }

  void refuse_operators(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin + 1; at < end;) {
      const std::size_t word_end = std::min(text_.find(' ', at), end);
      if (operator_of(std::string_view(text_).substr(at, word_end - at))) fail(begin, "brackets cannot group; write a OR b c");
      at = word_end + 1;
    }
  }

  void word() {
    const std::size_t begin = at_;
    const std::string_view ends = is_near_ ? " \",)" : " \"";
    at_ = std::min(text_.find_first_of(ends, at_), text_.size());
    const auto typed = std::string_view(text_).substr(begin, at_ - begin);
    if (const auto kind = operator_of(typed)) {
      if (is_near_) fail(begin, "NEAR holds words and phrases, no operators");
      at_ = begin;
      return single(*kind, typed.size());
    }
    add_term(begin, begin, at_);
  }

  void add_term(std::size_t begin, std::size_t first, std::size_t end) {
    is_phrase_ = text_[begin] == mark;
    query_token term{token_kind::term, character_at(begin), text_.substr(first, end - first)};
    if (is_phrase_ && rest().starts_with('*')) {
      term.begins = true;
      ++at_;
    }
    if (term.text.ends_with('*')) {
      term.begins = true;
      term.text.pop_back();
    }
    const bool is_behind_word = !term.text.empty() && term.text.back() != ' ';
    if (term.text.find('*') != term.text.npos || (term.begins && !is_behind_word)) fail(begin, "* stands behind a word alone");
    tokens_.push_back(std::move(term));
  }

  void skip_all() { at_ = text_.size(); }

  std::string text_;
  std::size_t at_ = 0;
  bool is_near_ = false;    // within NEAR( and )
  bool is_phrase_ = false;  // the last term had quotation marks
  std::vector<query_token> tokens_;
  std::optional<error> fault_;
};

}  // namespace

error query_fault(std::size_t character, std::string_view why) {
  return {error_code::bad_usage, fmt::format("in the words to search for, at character {}: {}", character, why), {}};
}

result<std::vector<query_token>> tokens_of(std::string_view typed) {
  if (typed.find_first_not_of(" \t\r\n\f\v") == typed.npos) return std::vector{query_token{token_kind::end, 1}};
  if (auto good = text::validate("the words to search for", typed); !good) return tl::make_unexpected(good.error());
  return query_scanner(with_plain_marks(typed)).scan();
}

}  // namespace recital::search
