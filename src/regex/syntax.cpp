#include "regex/syntax.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/quote.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/well_formed.hpp"

namespace recital::regex {
namespace {

constexpr int most_repeats = 1000;
constexpr int most_depth = 200;
constexpr char32_t highest = 0x10FFFF;

struct flags {
  bool ignore_case = false;
  bool dot_takes_line_breaks = false;
};

icu::UnicodeSet& add_other_case(icu::UnicodeSet& set) {
  return set.closeOver(USET_CASE_INSENSITIVE).removeAllStrings();
}

/// `\d`, `\s` or `\w`, or the opposite of one for a capital.
std::optional<icu::UnicodeSet> ascii_set(char letter) {
  icu::UnicodeSet set;
  switch (letter | 0x20) {
    case 'd': set.add('0', '9'); break;
    case 's': set.add('\t').add('\n').add('\f').add('\r').add(' '); break;
    case 'w': set = word_characters(); break;
    default: return std::nullopt;
  }
  if (letter < 'a') set.complement();
  return set;
}

std::optional<char32_t> control_character(char letter) {
  switch (letter) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'f': return '\f';
    case 'v': return '\v';
    default: return std::nullopt;
  }
}

/// A recursive descent. Once something is wrong, `error_` says what, and everything returns as soon as it can.
class parser {
 public:
  explicit parser(std::string_view expression) : text_(expression) {}

  result<syntax> parse() {
    if (!text::is_well_formed(text_)) return failure(error_code::bad_data, "it is not UTF-8");
    made_.root = alternation(0);
    if (error_.empty() && !at_end()) wrong("unexpected ", text_.substr(at_));
    if (!error_.empty()) return failure(error_code::bad_data, error_);
    return std::move(made_);
  }

 private:
  [[nodiscard]] bool at_end() const { return at_ >= text_.size() || !error_.empty(); }
  [[nodiscard]] char peek() const { return text_[at_]; }
  bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  char32_t take_code_point() {
    const char32_t c = text::code_point_at(text_, at_);
    at_ += text::width_of(static_cast<unsigned char>(text_[at_]));
    return c;
  }
  void wrong(std::string_view what, std::string_view where) {
    if (error_.empty()) error_ = std::string(what) + shortened(where);
  }

  node alternation(int depth) {
    if (depth > most_depth) return wrong("nested too deeply: ", text_.substr(at_)), node{};
    const flags outer = flags_;
    node either{.what = node::kind::alternation};
    do either.parts.push_back(concatenation(depth));
    while (!at_end() && take("|"));
    flags_ = outer;
    return either.parts.size() == 1 ? std::move(either.parts.front()) : std::move(either);
  }

  node concatenation(int depth) {
    node all{.what = node::kind::concatenation};
    while (!at_end() && peek() != '|' && peek() != ')') {
      const std::size_t begin = at_;
      all.parts.push_back(repeated(atom(depth), begin));
    }
    return all.parts.size() == 1 ? std::move(all.parts.front()) : std::move(all);
  }

  /// What stands before, as often as the operator behind it says.
  node repeated(node part, std::size_t begin) {
    if (at_end()) return part;
    node all{.what = node::kind::repetition};
    if (!repeat_count(all.least, all.most)) return part;
    all.greedy = at_end() || !take("?");
    int least = 0;
    int most = 0;
    if (!at_end() && repeat_count(least, most)) wrong("repeated twice: ", text_.substr(begin, at_ - begin));
    all.parts.push_back(std::move(part));
    return all;
  }

  bool repeat_count(int& least, int& most) {
    least = peek() == '+' ? 1 : 0;
    most = peek() == '?' ? 1 : unbounded;
    if (take("*") || take("+") || take("?")) return true;
    const std::size_t begin = at_;
    if (!take("{")) return false;
    const auto low = number();
    most = low.value_or(0);
    if (low && take(",")) most = number().value_or(unbounded);
    if (!low || !take("}")) return at_ = begin, false;  // then it is a character like any other
    least = *low;
    if (std::max(least, most) > most_repeats || (most != unbounded && most < least)) {
      wrong("bad count ", text_.substr(begin, at_ - begin));
    }
    return true;
  }

  std::optional<int> number() {
    const std::size_t begin = at_;
    int value = 0;
    while (at_ < text_.size() && peek() >= '0' && peek() <= '9') {
      value = std::min(value * 10 + (text_[at_++] - '0'), most_repeats + 1);
    }
    return at_ == begin ? std::nullopt : std::optional(value);
  }

  node atom(int depth) {
    const std::size_t begin = at_;
    if (take("(")) return group(depth, begin);
    if (take("[")) return set_node(bracketed(begin));
    if (take("^")) return asserted(assertion::text_begin);
    if (take("$")) return asserted(assertion::text_end);
    if (take(".")) {
      icu::UnicodeSet any(0, static_cast<UChar32>(highest));
      if (!flags_.dot_takes_line_breaks) any.remove('\n');
      return set_node(std::move(any));
    }
    if (peek() == '*' || peek() == '+' || peek() == '?') return wrong("nothing to repeat: ", text_.substr(at_)), node{};
    if (take("\\")) return escaped();
    const auto c = static_cast<UChar32>(take_code_point());
    return set_node(icu::UnicodeSet(c, c));
  }

  node group(int depth, std::size_t begin) {
    node made{.what = node::kind::group};
    const flags outer = flags_;
    if (take("?P<")) {
      const std::size_t end = text_.find('>', at_);
      if (end == std::string_view::npos) return wrong("bad group name: ", text_.substr(begin)), node{};
      made.index = add_group(text_.substr(at_, end - at_));
      at_ = end + 1;
    } else if (take("?")) {
      if (!set_flags()) return wrong("unknown kind of group: ", text_.substr(begin)), node{};
      if (take(")")) return node{};  // flags for the rest of the group around it
      if (!take(":")) return wrong("unknown kind of group: ", text_.substr(begin)), node{};
      made.what = node::kind::concatenation;
    } else {
      made.index = add_group("");
    }
    made.parts.push_back(alternation(depth + 1));
    flags_ = outer;
    if (!take(")")) wrong("missing ): ", text_.substr(begin));
    return made;
  }

  bool set_flags() {
    for (bool on = true; !at_end() && peek() != ')' && peek() != ':'; ++at_) {
      if (peek() == '-') on = false;
      else if (peek() == 'i') flags_.ignore_case = on;
      else if (peek() == 's') flags_.dot_takes_line_breaks = on;
      else return false;
    }
    return !at_end();
  }

  std::uint32_t add_group(std::string_view name) {
    if (!name.empty() && std::find(made_.group_names.begin(), made_.group_names.end(), name) != made_.group_names.end())
      wrong("two groups of one name: ", name);
    made_.group_names.emplace_back(name);
    return static_cast<std::uint32_t>(made_.group_names.size() - 1);
  }

  node asserted(assertion what) { return {.what = node::kind::assertion, .asserted = what}; }

  node set_node(icu::UnicodeSet set) {
    if (flags_.ignore_case) add_other_case(set);
    auto& sets = made_.sets;
    const auto same = std::find(sets.begin(), sets.end(), set);
    const auto index = static_cast<std::uint32_t>(same - sets.begin());
    if (same == sets.end()) sets.push_back(std::move(set));
    return {.what = node::kind::set, .index = index};
  }

  /// What a backslash begins, outside brackets.
  node escaped() {
    if (at_end()) return wrong("a backslash at the end: ", text_), node{};
    if (take("b")) return asserted(assertion::word_boundary);
    if (take("B")) return asserted(assertion::no_word_boundary);
    if (take("A")) return asserted(assertion::text_begin);
    if (take("z")) return asserted(assertion::text_end);
    return set_node(escaped_set());
  }

  /// The set that a backslash begins, in brackets or not: of one code point, or of a class of them.
  icu::UnicodeSet escaped_set() {
    const std::size_t begin = at_ - 1;
    if (at_end()) return wrong("a backslash at the end: ", text_), icu::UnicodeSet();
    const char letter = text_[at_];
    if (!text::is_ascii_letter_or_digit(letter)) {
      const auto c = static_cast<UChar32>(take_code_point());
      return {c, c};
    }
    ++at_;
    if (auto set = ascii_set(letter)) return *std::move(set);
    if (letter == 'p' || letter == 'P') return property(begin, letter == 'P');
    std::optional<char32_t> c = control_character(letter);
    if (letter == 'x') c = hexadecimal();
    if (!c) return wrong("unknown escape ", text_.substr(begin, 2)), icu::UnicodeSet();
    return {static_cast<UChar32>(*c), static_cast<UChar32>(*c)};
  }

  /// Behind `\p`: one letter, or a name in braces.
  icu::UnicodeSet property(std::size_t begin, bool opposite) {
    std::string_view name = text_.substr(at_, 1);
    if (take("{")) {
      name = text_.substr(at_, std::min(text_.find('}', at_), text_.size()) - at_);
      at_ += name.size();
    }
    at_ = std::min(at_ + 1, text_.size());  // the letter, or the closing brace
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeSet set;
    set.applyPropertyAlias(icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size()))),
                           icu::UnicodeString(), status);
    if (U_FAILURE(status) || name.empty()) wrong("unknown property ", text_.substr(begin, at_ - begin));
    if (opposite) set.complement();
    return set;
  }

  /// Behind `\x`: two digits, or digits in braces.
  std::optional<char32_t> hexadecimal() {
    const bool braces = take("{");
    char32_t value = 0;
    std::size_t digits = 0;
    for (; at_ < text_.size() && digits < (braces ? 6 : 2); ++digits, ++at_) {
      const char small = static_cast<char>(peek() | 0x20);
      if (peek() >= '0' && peek() <= '9') value = value * 16 + static_cast<char32_t>(peek() - '0');
      else if (small >= 'a' && small <= 'f') value = value * 16 + static_cast<char32_t>(small - 'a' + 10);
      else break;
    }
    if (braces ? digits == 0 || !take("}") : digits != 2) return std::nullopt;
    return value > highest ? std::nullopt : std::optional(value);
  }

  /// Behind an opening bracket.
  icu::UnicodeSet bracketed(std::size_t begin) {
    icu::UnicodeSet set;
    const bool opposite = take("^");
    bool first = true;
    for (; !at_end() && (first || peek() != ']'); first = false) {
      const std::size_t item = at_;
      icu::UnicodeSet low = take("\\") ? escaped_set() : one_code_point();
      if (low.size() == 1 && at_ + 1 < text_.size() && peek() == '-' && text_[at_ + 1] != ']') {
        ++at_;
        const icu::UnicodeSet high = take("\\") ? escaped_set() : one_code_point();
        if (high.size() != 1 || high.charAt(0) < low.charAt(0)) wrong("bad range ", text_.substr(item, at_ - item));
        else low.add(low.charAt(0), high.charAt(0));
      }
      set.addAll(low);
    }
    if (!take("]")) wrong("missing ]: ", text_.substr(begin));
    if (!opposite) return set;
    if (flags_.ignore_case) add_other_case(set);  // ahead of the complement, which is to have neither case
    return set.complement();
  }
  icu::UnicodeSet one_code_point() {
    const auto c = static_cast<UChar32>(take_code_point());
    return {c, c};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  flags flags_;
  syntax made_;
  std::string error_;
};

}  // namespace

icu::UnicodeSet word_characters() {
  icu::UnicodeSet set('0', '9');
  set.add('A', 'Z').add('a', 'z').add('_');
  return set;
}

result<syntax> parse(std::string_view expression) { return parser(expression).parse(); }

}  // namespace recital::regex
