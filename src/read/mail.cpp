#include "read/mail.hpp"

#include <algorithm>
#include <optional>

#include "read/html.hpp"
#include "text/encoding.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int deepest_part = 8;

/// A message or a part of one: its header in small letters, and what follows it.
struct entity {
  std::string header;
  std::string_view body;
};

entity entity_of(std::string_view bytes) {
  const auto unix_end = bytes.find("\n\n");
  const auto mail_end = bytes.find("\r\n\r\n");
  const auto end = std::min({unix_end, mail_end, bytes.size()});
  const std::size_t gap = end == bytes.size() ? 0 : end == mail_end ? 4 : 2;
  return {text::in_small_ascii(bytes.substr(0, end)), bytes.substr(end + gap)};
}

/// The value of a field, with the lines that go on with it; "" where there is none.
std::string field(const std::string& header, std::string_view name) {
  const std::string key = "\n" + std::string(name) + ":";
  const std::string lines = "\n" + header;
  const auto at = lines.find(key);
  if (at == std::string::npos) return {};
  std::size_t end = at + key.size();
  do end = std::min(lines.find('\n', end + 1), lines.size());
  while (end + 1 < lines.size() && (lines[end + 1] == ' ' || lines[end + 1] == '\t'));
  return lines.substr(at + key.size(), end - at - key.size());
}

/// "utf-8" of `charset="utf-8"`; "" where there is no such parameter.
std::string parameter(std::string_view value, std::string_view name) {
  auto at = value.find(std::string(name) + "=");
  if (at == std::string_view::npos) return {};
  at += name.size() + 1;
  const bool is_quoted = at < value.size() && value[at] == '"';
  if (is_quoted) ++at;
  const auto end = value.find_first_of(is_quoted ? "\"" : "; \t\r\n", at);
  return std::string(value.substr(at, end - at));
}

int value_of_base64(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

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

int value_of_hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
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

/// The content of a part in UTF-8, and whether it is a page.
struct content {
  std::string text;
  bool is_page = false;
};

std::optional<content> content_of(const entity& part, int depth);

/// Plain text is chosen before a page that says the same.
std::optional<content> content_of_parts(std::string_view body, const std::string& boundary, int depth) {
  const std::string mark = "--" + boundary;
  std::optional<content> chosen;
  const std::string small = text::in_small_ascii(body);
  for (auto at = small.find(mark); at != std::string::npos;) {
    const auto begin = std::min(small.find('\n', at), body.size() - 1) + 1;
    const auto end = small.find(mark, begin);
    if (end == std::string::npos) break;
    auto found = content_of(entity_of(body.substr(begin, end - begin)), depth + 1);
    if (found && (!chosen || (chosen->is_page && !found->is_page))) chosen = std::move(found);
    at = end;
  }
  return chosen;
}

std::optional<content> content_of(const entity& part, int depth) {
  const std::string type = field(part.header, "content-type");
  if (type.find("multipart/") != std::string::npos && depth < deepest_part) {
    const std::string boundary = parameter(type, "boundary");
    return boundary.empty() ? std::nullopt : content_of_parts(part.body, boundary, depth);
  }
  const bool is_page = type.find("text/html") != std::string::npos;
  if (!is_page && !type.empty() && type.find("text/plain") == std::string::npos) return std::nullopt;
  if (field(part.header, "content-disposition").find("attachment") != std::string::npos) return std::nullopt;
  const std::string coding = field(part.header, "content-transfer-encoding");
  std::string bytes = coding.find("base64") != std::string::npos             ? from_base64(part.body)
                      : coding.find("quoted-printable") != std::string::npos ? from_quoted_printable(part.body)
                                                                             : std::string(part.body);
  if (const std::string charset = parameter(type, "charset"); !charset.empty() && !text::is_utf8(bytes)) {
    if (auto made = text::decoded_from(bytes, charset); !made.text.empty()) bytes = std::move(made.text);
  }
  return content{std::move(bytes), is_page};
}

}  // namespace

bool is_mail(std::string_view bytes) {
  constexpr std::size_t longest_header = 65536;
  const entity message = entity_of(bytes.substr(0, longest_header));
  const auto name = message.header.substr(0, message.header.find(':'));
  const bool begins_with_field = name.size() > 1 && name.size() < 40 &&
                                 name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
  return begins_with_field && !field(message.header, "from").empty() && !field(message.header, "mime-version").empty();
}

result<printed_text> read_mail(std::string&& bytes, const read_limits& limits) {
  auto found = content_of(entity_of(bytes), 0);
  if (!found) return failure(error_code::not_text, "a message without text");
  if (found->is_page) return read_html(std::move(found->text), limits);
  printed_text made;
  made.text = std::move(found->text);
  return made;
}

}  // namespace recital
