#include "grammar/pattern_shape.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <utility>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t ascii_end = 0x80;

byte_set bytes_between(std::size_t first, std::size_t last) {
  byte_set made;
  for (std::size_t byte = first; byte <= last; ++byte) made.set(byte);
  return made;
}

const byte_set all_bytes = byte_set().set();
const byte_set beyond_ascii = bytes_between(ascii_end, 0xFF);
const byte_set inner_bytes = bytes_between(0x80, 0xBF);
const byte_set digits = bytes_between('0', '9');
const byte_set capitals = bytes_between('A', 'Z');
const byte_set small_letters = bytes_between('a', 'z');
const byte_set word_bytes = capitals | small_letters | digits | byte_set().set('_');
const byte_set blanks = byte_set().set('\t').set('\n').set('\f').set('\r').set(' ');

bool holds(const byte_set& set, char c) { return set[static_cast<unsigned char>(c)]; }

std::string utf8_of(char32_t c) {
  std::string utf8;
  text::append_utf8(utf8, c);
  return utf8;
}

unsigned char lead_of(char32_t c) { return static_cast<unsigned char>(utf8_of(c).front()); }

/// Bytes that begin, and that end, one of some code points.
struct code_points {
  byte_set first, last;
  byte_set surely;  ///< the ASCII that certainly belongs to them: what their opposite has not

  static code_points ascii(const byte_set& set) { return {set, set, set}; }
  static code_points all() { return {all_bytes, all_bytes, {}}; }
  static code_points all_but(const byte_set& of_ascii) {
    const byte_set rest = ~of_ascii & ~beyond_ascii;
    return {rest | beyond_ascii, rest | inner_bytes, rest};
  }
  static code_points range(char32_t low, char32_t high) {
    code_points made;
    if (low < ascii_end) made = ascii(bytes_between(low, std::min<std::size_t>(high, ascii_end - 1)));
    if (high < ascii_end) return made;
    made.first |= bytes_between(lead_of(std::max<char32_t>(low, ascii_end)), lead_of(high));
    made.last |= inner_bytes;
    return made;
  }
  void add(const code_points& more) {
    first |= more.first;
    last |= more.last;
    surely |= more.surely;
  }
};

/// The set with both cases of its letters. A few letters of ASCII have a case beyond it: the sign of the kelvin is a k.
byte_set in_either_case(byte_set set) {
  const bool is_beyond = (set & beyond_ascii).any();
  for (std::size_t small = 'a'; small <= 'z'; ++small) {
    const std::size_t capital = small - 'a' + 'A';
    if (set[small] || set[capital] || (is_beyond && (small == 'k' || small == 's'))) set.set(small).set(capital);
  }
  return set['k'] || set['s'] ? set | beyond_ascii : set;
}

/// A part of a pattern: what the shape says of it alone.
struct part {
  byte_set first{}, last{}, second{}, last_but_one{};
  bool may_be_empty = false, may_be_one = false;
  std::string start{};
  bool is_start = false;              ///< it matches `start` and nothing else
  std::vector<std::string> needed{};  ///< unless it is a start, it holds one of these

  static part nothing() { return {.may_be_empty = true, .is_start = true}; }
  static part assertion() { return {.may_be_empty = true}; }

  /// Another part comes behind this one.
  void add(part next) {
    if (may_be_one) second |= next.first;
    if (may_be_empty) second |= next.second;
    last_but_one = next.may_be_empty ? last_but_one | next.last_but_one : next.last_but_one;
    if (next.may_be_one) last_but_one |= last;
    if (may_be_empty) first |= next.first;
    last = next.may_be_empty ? last | next.last : next.last;
    may_be_one = (may_be_one && next.may_be_empty) || (may_be_empty && next.may_be_one);
    may_be_empty = may_be_empty && next.may_be_empty;
    if (is_start) start += next.start;
    is_start = is_start && next.is_start;
  }

  void add_branch(const part& other) {
    first |= other.first;
    last |= other.last;
    second |= other.second;
    last_but_one |= other.last_but_one;
    may_be_empty = may_be_empty || other.may_be_empty;
    may_be_one = may_be_one || other.may_be_one;
    take_either(other.all_needed());
    start.clear();
    is_start = false;
  }

  [[nodiscard]] std::vector<std::string> all_needed() const {
    if (!is_start) return needed;
    return start.empty() ? std::vector<std::string>() : std::vector{start};
  }

 private:
  void take_either(std::vector<std::string> others) {
    constexpr std::size_t most = 16;  // to look for more takes longer than to let the engine look
    needed = all_needed();
    if (others.empty() || needed.size() + others.size() > most) return needed.clear();
    if (!needed.empty()) std::ranges::move(others, std::back_inserter(needed));
  }
};

/// Of two lists of what a match needs, the one that tells more.
void keep_better(std::vector<std::string>& best, std::vector<std::string> other) {
  const auto shortest = [](const std::vector<std::string>& words) {
    return words.empty() ? 0 : std::ranges::min(words, {}, &std::string::size).size();
  };
  if (shortest(other) > shortest(best)) best = std::move(other);
}

/// A recursive descent. Where it meets what it does not know it gives up, and everything returns as soon as it can.
class shape_reader {
 public:
  explicit shape_reader(std::string_view pattern) : text_(pattern) {}

  pattern_shape read() {
    part whole = alternation();
    if (!at_end() || gave_up_) return {all_bytes, all_bytes, all_bytes, all_bytes, true, true, {}, {}};
    pattern_shape shape{whole.first,        whole.last,       whole.second, whole.last_but_one,
                        whole.may_be_empty, whole.may_be_one, whole.start,  whole.all_needed()};
    if (whole.may_be_empty) shape.first = shape.last = all_bytes;
    if (whole.may_be_empty || whole.may_be_one) shape.second = shape.last_but_one = all_bytes;
    const auto is_short = [](const std::string& words) { return words.size() < 2; };
    if (std::ranges::any_of(shape.needed, is_short)) shape.needed.clear();
    return shape;
  }

 private:
  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }
  bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  char32_t take_code_point() {
    const std::size_t width = at_end() ? 0 : text::width_of(static_cast<unsigned char>(text_[at_]));
    if (width == 0 || width > text_.size() - at_) return give_up(), U'\0';
    const char32_t c = text::code_point_at(text_, at_);
    at_ += width;
    return c;
  }
  /// What stands up to `end`, which is taken, too.
  std::string_view take_until(char end) {
    const std::size_t begin = at_;
    const std::size_t found = text_.find(end, begin);
    if (found == std::string_view::npos) return give_up(), std::string_view();
    at_ = found + 1;
    return text_.substr(begin, found - begin);
  }
  void give_up() {
    gave_up_ = true;
    at_ = text_.size();
  }

  part alternation() {
    const bool case_around = ignores_case_;
    part either = concatenation();
    while (take("|")) either.add_branch(concatenation());
    ignores_case_ = case_around;
    return either;
  }

  part concatenation() {
    part all = part::nothing();
    std::string run;  // of characters that stand as they are
    std::vector<std::string> needed;
    const auto end_run = [&] {
      if (!run.empty()) keep_better(needed, {std::move(run)});
      run.clear();
    };
    while (!at_end() && peek() != '|' && peek() != ')') {
      const auto plain = plain_run();
      part next = plain.empty() ? repeated(atom()) : words(plain);
      if (next.is_start) run += next.start;
      else end_run(), keep_better(needed, std::move(next.needed));
      all.add(std::move(next));
    }
    end_run();
    all.needed = std::move(needed);
    return all;
  }

  /// The ASCII letters, digits and blanks that stand here and mean themselves, each once; "" where fewer than two do.
  std::string_view plain_run() {
    if (ignores_case_) return {};
    constexpr std::string_view operators = "*+?{";
    std::size_t end = at_;
    while (end < text_.size() && (text::is_ascii_letter_or_digit(text_[end]) || text_[end] == ' ')) ++end;
    if (end > at_ && end < text_.size() && operators.find(text_[end]) != std::string_view::npos) --end;
    if (end < at_ + 2) return {};
    const auto run = text_.substr(at_, end - at_);
    at_ = end;
    return run;
  }

  /// Two letters and more that mean themselves.
  static part words(std::string_view letters) {
    part all{.start = std::string(letters), .is_start = true};
    all.first.set(static_cast<unsigned char>(letters.front()));
    all.second.set(static_cast<unsigned char>(letters[1]));
    all.last.set(static_cast<unsigned char>(letters.back()));
    all.last_but_one.set(static_cast<unsigned char>(letters[letters.size() - 2]));
    return all;
  }

  /// What stands before, as often as the operator behind it says.
  part repeated(part once) {
    const char how = peek();
    bool may_be_left_out = how == '*' || how == '?';
    if (how == '{' && at_ + 1 < text_.size() && holds(digits, text_[at_ + 1])) {
      may_be_left_out = text_[at_ + 1] == '0';
      take_until('}');
    } else if (may_be_left_out || how == '+') {
      ++at_;
    } else {
      return once;
    }
    take("?");
    once.needed = may_be_left_out ? std::vector<std::string>() : once.all_needed();
    once.is_start = false;
    if (may_be_left_out) once.start.clear();
    once.may_be_empty = once.may_be_empty || may_be_left_out;
    if (once.may_be_one && how != '?') {
      once.second |= once.first;
      once.last_but_one |= once.last;
    }
    return once;
  }

  part atom() {
    if (take("(")) return group();
    if (take("[")) return any_of(set());
    if (take(".")) return any_of(code_points::all());
    if (take("^") || take("$")) return part::assertion();
    if (!take("\\")) return character(take_code_point());
    if (take("b") || take("B") || take("A") || take("z")) return part::assertion();
    const auto known = escaped_set();
    return known ? any_of(*known) : character(escaped_character());
  }

  part group() {
    const bool case_around = ignores_case_;
    if (take("?P<")) take_until('>');
    else if (peek() == '?' && !take("?:") && !take_flags()) return part::nothing();  // they count for what follows, too
    part inner = alternation();
    if (!take(")")) give_up();
    ignores_case_ = case_around;
    return inner;
  }

  /// "?i)" or "?i-s:"; whether a group of its own follows.
  bool take_flags() {
    bool on = true;
    for (++at_; !at_end();) {
      const char flag = text_[at_++];
      if (flag == ')' || flag == ':') return flag == ':';
      if (flag == '-') on = false;
      else if (flag == 'i') ignores_case_ = on;
      else if (flag != 's' && flag != 'U') break;
    }
    give_up();
    return false;
  }

  [[nodiscard]] part any_of(const code_points& set) const {
    part one{.first = ignores_case_ ? in_either_case(set.first) : set.first,
             .last = ignores_case_ ? in_either_case(set.last) : set.last};
    one.may_be_one = (one.first & ~beyond_ascii).any();
    if ((one.first & beyond_ascii).any()) {
      one.second = inner_bytes;
      one.last_but_one = beyond_ascii;
    }
    return one;
  }

  [[nodiscard]] part character(char32_t c) const {
    const std::string utf8 = utf8_of(c);
    const byte_set first = byte_set().set(static_cast<unsigned char>(utf8.front()));
    const byte_set last = byte_set().set(static_cast<unsigned char>(utf8.back()));
    if (ignores_case_ && c >= ascii_end) return any_of({beyond_ascii, inner_bytes, {}});
    if (ignores_case_ && in_either_case(first) != first) return any_of(code_points::ascii(first));
    part one{.first = first, .last = last, .may_be_one = utf8.size() == 1, .start = utf8, .is_start = true};
    if (utf8.size() > 1) {
      one.second.set(static_cast<unsigned char>(utf8[1]));
      one.last_but_one.set(static_cast<unsigned char>(utf8[utf8.size() - 2]));
    }
    return one;
  }

  /// What stands in square brackets, behind the opening one.
  code_points set() {
    const bool is_opposite = take("^");
    code_points made;
    for (bool is_first = true; is_first || peek() != ']'; is_first = false) {
      if (at_end()) return give_up(), made;
      made.add(member());
    }
    ++at_;
    return is_opposite ? code_points::all_but(made.surely) : made;
  }

  code_points member() {
    if (take("[:")) return give_up(), code_points();
    const bool is_escaped = take("\\");
    if (is_escaped) {
      if (const auto known = escaped_set()) return *known;
    }
    const char32_t low = is_escaped ? escaped_character() : take_code_point();
    const bool is_range = peek() == '-' && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
    if (!is_range) return code_points::range(low, low);
    ++at_;
    return code_points::range(low, take("\\") ? escaped_character() : take_code_point());
  }

  /// `\d` `\s` `\w` `\pL` `\p{Han}`, and the opposites, behind the backslash.
  std::optional<code_points> escaped_set() {
    const char letter = peek();
    const byte_set* named = letter == 'd' || letter == 'D'   ? &digits
                            : letter == 's' || letter == 'S' ? &blanks
                            : letter == 'w' || letter == 'W' ? &word_bytes
                                                             : nullptr;
    const bool is_capital = holds(capitals, letter);
    if (named != nullptr) {
      ++at_;
      return is_capital ? code_points::all_but(*named) : code_points::ascii(*named);
    }
    if (letter != 'p' && letter != 'P') return std::nullopt;
    ++at_;
    const bool is_long = take("{");
    const std::string_view name = is_long ? take_until('}') : text_.substr(std::min(at_++, text_.size()), 1);
    const auto of_ascii = ascii_of_property(name);
    if (!of_ascii) return code_points::all();
    if (is_capital) return code_points::all_but(*of_ascii);
    code_points made = code_points::ascii(*of_ascii);
    made.add({beyond_ascii, inner_bytes, {}});
    return made;
  }

  /// The ASCII that has a property of Unicode, where that is easily known. Only two scripts have any.
  static std::optional<byte_set> ascii_of_property(std::string_view name) {
    if (name == "L") return capitals | small_letters;
    if (name == "Lu") return capitals;
    if (name == "Ll") return small_letters;
    constexpr std::size_t longest_category = 2;
    const bool is_script = name.size() > longest_category && !name.starts_with('^');
    if (!is_script || name == "Latin" || name == "Common" || name == "Any") return std::nullopt;
    return byte_set();
  }

  char32_t escaped_character() {
    const char letter = peek();
    if (letter == 'x') return hexadecimal();
    const bool is_itself = !at_end() && !holds(word_bytes | beyond_ascii, letter);
    if (is_itself) return take_code_point();
    constexpr std::string_view letters = "ntrfv";
    const std::size_t which = letters.find(letter);
    if (at_end() || which == std::string_view::npos) return give_up(), U'\0';
    ++at_;
    return static_cast<unsigned char>("\n\t\r\f\v"[which]);
  }

  /// `\x41` or `\x{4E00}`, behind the backslash.
  char32_t hexadecimal() {
    ++at_;
    const bool is_long = take("{");
    const std::string_view digits_of_it = is_long ? take_until('}') : text_.substr(std::min(at_, text_.size()), 2);
    if (!is_long) at_ += digits_of_it.size();
    std::uint32_t value = 0;
    const auto* const end = digits_of_it.data() + digits_of_it.size();
    if (std::from_chars(digits_of_it.data(), end, value, 16).ptr != end || value > 0x10FFFF) give_up();
    return value;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool ignores_case_ = false;
  bool gave_up_ = false;
};

}  // namespace

pattern_shape shape_of(std::string_view pattern) { return shape_reader(pattern).read(); }

}  // namespace recital
