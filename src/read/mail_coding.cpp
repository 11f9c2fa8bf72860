#include "read/mail_coding.hpp"

#include <algorithm>
#include <cstdint>

#include "text/encoding.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

int value_of_base64(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

int value_of_hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// A line of uuencode: how many bytes it holds, and each three of them in four letters.
void append_uuencoded(std::string& to, std::string_view line) {
  const auto value_at = [&](std::size_t at) {
    return at < line.size() ? static_cast<std::uint32_t>(line[at] - ' ') & 0x3F : 0u;
  };
  const std::size_t count = value_at(0);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = 1 + i / 3 * 4;
    const std::uint32_t bits = value_at(at) << 18 | value_at(at + 1) << 12 | value_at(at + 2) << 6 | value_at(at + 3);
    to += static_cast<char>(bits >> (16 - 8 * (i % 3)) & 0xFF);
  }
}

/// "Q" marks a blank by an underscore.
std::string with_blanks(std::string_view word) {
  std::string made(word);
  std::ranges::replace(made, '_', ' ');
  return made;
}

/// "=?utf-8?B?...?=" in UTF-8, and how many bytes it takes; none where it is no such word.
struct encoded_word {
  std::string shown;
  std::size_t size = 0;
};

encoded_word encoded_word_at(std::string_view field) {
  if (!field.starts_with("=?")) return {};
  const auto coding = field.find('?', 2);
  const auto words = coding == std::string_view::npos ? coding : field.find('?', coding + 1);
  const auto end = words == std::string_view::npos ? words : field.find("?=", words + 1);
  if (end == std::string_view::npos || words != coding + 2) return {};
  const auto content = field.substr(words + 1, end - words - 1);
  const bool is_base64 = (field[coding + 1] | 0x20) == 'b';
  std::string bytes = is_base64 ? from_base64(content) : from_quoted_printable(with_blanks(content));
  if (!text::is_utf8(bytes)) {
    const std::string charset(field.substr(2, field.find_first_of("*?", 2) - 2));
    if (auto made = text::decoded_from(bytes, charset); !made.text.empty()) bytes = std::move(made.text);
  }
  return {std::move(bytes), end + 2};
}

}  // namespace

std::string from_base64(std::string_view body) {
  std::string made;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : body) {
    const int value = value_of_base64(c);
    if (value < 0) continue;
    bits = bits << 6 | static_cast<std::uint32_t>(value);
    if (++count % 4 != 1) made += static_cast<char>(bits >> (6 - 2 * (count % 4 == 0 ? 3 : count % 4 - 1)) & 0xFF);
  }
  return made;
}

std::string from_quoted_printable(std::string_view body) {
  std::string made;
  for (std::size_t at = 0; at < body.size(); ++at) {
    const auto behind = body.substr(at + 1);
    if (body[at] != '=') {
      made += body[at];
    } else if (behind.starts_with("\n") || behind.starts_with("\r\n")) {
      at += behind.front() == '\r' ? 2 : 1;
    } else if (behind.size() >= 2 && value_of_hex(behind[0]) >= 0 && value_of_hex(behind[1]) >= 0) {
      made += static_cast<char>(value_of_hex(behind[0]) * 16 + value_of_hex(behind[1]));
      at += 2;
    } else {
      made += '=';
    }
  }
  return made;
}

std::string from_uuencoded(std::string_view body) {
  std::string made;
  bool is_within = false;
  while (!body.empty()) {
    const auto end = std::min(body.find('\n'), body.size());
    auto line = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (is_within && line == "end") break;
    if (is_within && !line.empty()) append_uuencoded(made, line);
    is_within = is_within || line.starts_with("begin ");
  }
  return made;
}

std::string from_percents(std::string_view value) {
  std::string made;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const bool is_coded = value[at] == '%' && at + 2 < value.size() && value_of_hex(value[at + 1]) >= 0 &&
                          value_of_hex(value[at + 2]) >= 0;
    made += is_coded ? static_cast<char>(value_of_hex(value[at + 1]) * 16 + value_of_hex(value[at + 2])) : value[at];
    if (is_coded) at += 2;
  }
  return made;
}

std::string from_encoded_words(std::string_view field) {
  std::string made;
  bool is_behind_word = false;
  for (std::size_t at = 0; at < field.size();) {
    const auto next = is_behind_word ? std::min(field.find_first_not_of(" \t\r\n", at), field.size()) : at;
    const encoded_word word = encoded_word_at(field.substr(next));
    is_behind_word = word.size > 0;
    if (is_behind_word) made += word.shown;
    else made += field[at];
    at = is_behind_word ? next + word.size : at + 1;
  }
  return made;
}

}  // namespace recital
