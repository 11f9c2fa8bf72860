#include "grammar/pattern_shape.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

#include "text/code_point.hpp"

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
  byte_set first{}, last{};
  bool may_be_empty = false;
  std::string start{};
  bool is_start = false;  ///< it matches `start` and nothing else

  static part nothing() { return {.may_be_empty = true, .is_start = true}; }
  static part assertion() { return {.may_be_empty = true}; }
};

/// A recursive descent. Where it meets what it does not know it gives up, and everything returns as soon as it can.
class shape_reader {
 public:
  explicit shape_reader(std::string_view pattern) : text_(pattern) {}

  pattern_shape read() {
    part whole = alternation();
    if (!at_end() || gave_up_) return {all_bytes, all_bytes, true, {}};
    pattern_shape shape{whole.first, whole.last, whole.may_be_empty, std::move(whole.start)};
    if (whole.may_be_empty) shape.first = shape.last = all_bytes;
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
    while (take("|")) {
      const part other = concatenation();
      either = {.first = either.first | other.first,
                .last = either.last | other.last,
                .may_be_empty = either.may_be_empty || other.may_be_empty};
    }
    ignores_case_ = case_around;
    return either;
  }

  part concatenation() {
    part all = part::nothing();
    while (!at_end() && peek() != '|' && peek() != ')') {
      part next = repeated(atom());
      if (all.is_start) all.start += next.start;
      all.is_start = all.is_start && next.is_start;
      if (all.may_be_empty) all.first |= next.first;
      all.last = next.may_be_empty ? all.last | next.last : next.last;
      all.may_be_empty = all.may_be_empty && next.may_be_empty;
    }
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
    once.is_start = false;
    if (may_be_left_out) once.start.clear();
    once.may_be_empty = once.may_be_empty || may_be_left_out;
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
    if (!ignores_case_) return {.first = set.first, .last = set.last};
    return {.first = in_either_case(set.first), .last = in_either_case(set.last)};
  }

  [[nodiscard]] part character(char32_t c) const {
    const std::string utf8 = utf8_of(c);
    const byte_set first = byte_set().set(static_cast<unsigned char>(utf8.front()));
    const byte_set last = byte_set().set(static_cast<unsigned char>(utf8.back()));
    if (ignores_case_ && c >= ascii_end) return any_of({beyond_ascii, inner_bytes, {}});
    if (ignores_case_ && in_either_case(first) != first) return any_of(code_points::ascii(first));
    return {.first = first, .last = last, .start = utf8, .is_start = true};
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
