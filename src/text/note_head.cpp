#include "text/note_head.hpp"

#include "text/arabic_letter.hpp"
#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

/// Of digits alone, no more than three.
int number_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::size_t digits_at(std::string_view s, std::size_t at) {
  const std::size_t begin = at;
  while (at < s.size() && is_digit(s[at])) ++at;
  return at - begin;
}

char plain_digit(char32_t c) {
  return static_cast<char>('0' + (c == 0xB9 ? 1 : c == 0xB2 || c == 0xB3 ? c - 0xB0 : c - 0x2070));
}

constexpr char32_t circled_one = 0x2460, circled_twenty = 0x2473;

int circled_number(char32_t c) {
  return c >= circled_one && c <= circled_twenty ? static_cast<int>(c - circled_one) + 1 : 0;
}

/// "〔3〕" and "【3】", which stand for "[3]" in Chinese.
note_head read_wide_bracket(std::string_view s) {
  constexpr std::string_view pairs[][2] = {{"\u3014", "\u3015"}, {"\u3010", "\u3011"}};
  for (const auto& [open, close] : pairs) {
    if (!s.starts_with(open)) continue;
    std::size_t at = open.size();
    while (at < s.size() && s[at] == ' ') ++at;
    const std::size_t digits = digits_at(s, at);
    if (digits == 0 || digits > 3) return {};
    note_head head;
    head.label = std::string(s.substr(at, digits));
    head.value = number_of(head.label);
    at += digits;
    while (at < s.size() && s[at] == ' ') ++at;
    if (!s.substr(at).starts_with(close) || at + close.size() == s.size()) return {};
    at += close.size();
    while (at < s.size() && s[at] == ' ') ++at;
    head.bytes = static_cast<std::uint32_t>(at);
    head.is_sure = true;
    return head;
  }
  return {};
}

note_head read_circled(std::string_view s) {
  const int value = circled_number(code_point_at(s, 0));
  if (value == 0) return {};
  std::size_t at = width_of(static_cast<unsigned char>(s.front()));
  while (at < s.size() && s[at] == ' ') ++at;
  if (at == s.size()) return {};
  note_head head;
  head.label = std::to_string(value);
  head.value = value;
  head.bytes = static_cast<std::uint32_t>(at);
  head.is_circled = true;
  return head;
}

/// "*Recalling* its": stars around a word or two, as Markdown writes what is in italics.
bool begins_emphasis(std::string_view s) {
  constexpr std::size_t longest = 80;
  constexpr std::string_view ends = " ,.;:)";
  const std::size_t stars = s.find_first_not_of('*');
  if (stars == 0 || stars == std::string_view::npos || s[stars] == ' ') return false;
  const std::size_t close = s.substr(0, longest).find(s.substr(0, stars), stars);
  if (close == std::string_view::npos || s[close - 1] == ' ') return false;
  const std::size_t behind = close + stars;
  return behind == s.size() || ends.find(s[behind]) != std::string_view::npos;
}

note_head read_raised(std::string_view s) {
  note_head head;
  if (begins_emphasis(s)) return head;
  std::size_t at = 0;
  for (; at < s.size(); at += width_of(static_cast<unsigned char>(s[at]))) {
    const char32_t c = code_point_at(s, at);
    if (is_raised_digit(c)) head.label += plain_digit(c);
    else if (c == '*' || c == 0x2020 || c == 0x2021) append_utf8(head.label, c);
    else break;
  }
  if (at == 0 || at == s.size()) return {};
  while (at < s.size() && s[at] == ' ') ++at;
  head.bytes = static_cast<std::uint32_t>(at);
  head.is_sure = true;
  return head;
}

/// "weapons1" and "regime.2", but neither "No.1" nor "LAKE/1970".
bool is_glued(std::string_view s, std::size_t at) {
  const auto is_small = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
  std::size_t end = at;
  if (end > 0 && std::string_view(".,;:)").find(s[end - 1]) != std::string_view::npos) --end;
  constexpr std::size_t shortest = 3;
  std::size_t begin = end;
  while (begin > 0 && is_small(s[begin - 1])) --begin;
  return end - begin >= shortest || (end > 1 && end < at && is_digit(s[end - 1]) && is_digit(s[end - 2]));
}

}  // namespace

note_head read_note_head(std::string_view s) {
  if (s.empty()) return {};
  const char open = s.front() == '[' || s.front() == '(' ? s.front() : '\0';
  std::size_t at = open != '\0' ? 1 : 0;
  const std::size_t digits = digits_at(s, at);
  if (digits == 0) {
    if (open != '\0') return {};
    if (auto wide = read_wide_bracket(s); wide.bytes > 0) return wide;
    if (auto circled = read_circled(s); circled.bytes > 0) return circled;
    return read_raised(s);
  }
  if (digits > 3) return {};
  note_head head;
  head.label = std::string(s.substr(at, digits));
  head.value = number_of(head.label);
  at += digits;
  const char close = open == '[' ? ']' : open == '(' ? ')' : '/';
  const bool is_closed = at < s.size() && s[at] == close;
  if (!is_closed && open != '\0') return {};
  if (is_closed) ++at;
  if (at + 1 >= s.size() || (s[at] != ' ' && s[at] != '\t')) return {};
  while (s[at] == ' ' || s[at] == '\t') ++at;
  head.bytes = static_cast<std::uint32_t>(at);
  // "1/" in Arabic counts a paragraph
  const bool is_arabic = close == '/' && is_arabic_letter(code_point_at(s, at));
  head.is_sure = is_closed && open != '(' && !is_arabic;
  head.is_bracketed = open == '(';
  return head;
}

void note_marks::remember(std::string_view s) {
  std::size_t end = digits_at(s, 0);  // a number at the head of the line is no mark behind anything
  for (std::size_t at = find_digit(s, end); at < s.size(); at = find_digit(s, end)) {
    const std::size_t digits = digits_at(s, at);
    end = at + digits;
    const char next = end == s.size() ? ' ' : s[end];
    const bool ends = next == ' ' || next == ',' || next == '.' || next == ';' || next == ':';
    if (digits <= 3) {
      const auto number = static_cast<std::size_t>(number_of(s.substr(at, digits)));
      if (ends && s[at - 1] != '/' && s[at - 1] != '(') plain_[number] = true;
      if (next == ')' && s[at - 1] == '(' && at > 1) bracketed_[number] = true;
      if (ends && is_glued(s, at)) glued_[number] = true;
    }
  }
  if (ascii_end(s, 0) == s.size()) return;
  remember_raised(s);
  remember_circled(s);
}

void note_marks::remember_circled(std::string_view s) {
  constexpr std::string_view first_bytes = "\xE2\x91";  // of all circled digits
  for (auto at = s.find(first_bytes, 1); at != std::string_view::npos; at = s.find(first_bytes, at + 1)) {
    if (const int number = circled_number(code_point_at(s, at)); number > 0)
      circled_[static_cast<std::size_t>(number)] = true;
  }
}

void note_marks::remember_raised(std::string_view s) {
  const auto has = [&](std::string_view bytes) { return s.find(bytes) != std::string_view::npos; };
  if (!has("\xC2") && !has("\xE2\x81")) return;  // the bytes that raised digits begin with
  std::size_t number = 0;
  for (std::size_t at = 0; at < s.size(); at += width_of(static_cast<unsigned char>(s[at]))) {
    const char32_t c = code_point_at(s, at);
    if (is_raised_digit(c)) number = number * 10 + static_cast<std::size_t>(plain_digit(c) - '0');
    else number = 0;
    if (number > 0 && number < most) glued_[number] = true;
  }
}

}  // namespace recital::text
