#include "read/mail.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "read/html.hpp"
#include "read/mail_coding.hpp"
#include "read/mail_lines.hpp"
#include "read/page_source.hpp"
#include "text/encoding.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int deepest_part = 8;

/// A message or a part of one: its header, as it is and in small letters, and what follows it.
struct entity {
  std::string_view head;
  std::string header;
  std::string_view body;
};

entity entity_of(std::string_view bytes) {
  const auto unix_end = bytes.find("\n\n");
  const auto mail_end = bytes.find("\r\n\r\n");
  const auto end = std::min({unix_end, mail_end, bytes.size()});
  const std::size_t gap = end == bytes.size() ? 0 : end == mail_end ? 4 : 2;
  const auto head = bytes.substr(0, end);
  return {head, text::in_small_ascii(head), bytes.substr(end + gap)};
}

/// The value of a field in one of the two headers, with the lines that go on with it; "" where there is none.
std::string_view field_in(std::string_view header, const entity& of, std::string_view name) {
  const std::string key = std::string(name) + ":";
  std::size_t at = 0;
  while (!std::string_view(of.header).substr(at).starts_with(key)) {
    at = of.header.find('\n', at);
    if (at++ == std::string::npos) return {};
  }
  std::size_t end = at + key.size() - 1;
  do end = std::min(of.header.find('\n', end + 1), of.header.size());
  while (end + 1 < of.header.size() && (of.header[end + 1] == ' ' || of.header[end + 1] == '\t'));
  return header.substr(at + key.size(), end - at - key.size());
}

std::string_view field(const entity& of, std::string_view name) { return field_in(of.header, of, name); }

/// "utf-8" of `charset="utf-8"`; "" where there is no such parameter. The name of a parameter is in small letters.
std::string parameter(std::string_view value, std::string_view name) {
  const std::string small = text::in_small_ascii(value);
  auto at = small.find(std::string(name) + "=");
  if (at == std::string::npos) return {};
  at += name.size() + 1;
  const bool is_quoted = at < value.size() && value[at] == '"';
  if (is_quoted) ++at;
  auto found = value.substr(at, value.find_first_of(is_quoted ? "\"" : ";\r\n", at) - at);
  return std::string(found.substr(0, found.find_last_not_of(" \t") + 1));
}

/// A name that is too long for a line stands in pieces: `name*0*=utf-8''A%20; name*1=79.pdf`. "" where it does not.
std::string parameter_in_pieces(std::string_view value, std::string_view name) {
  std::string made;
  for (int i = 0;; ++i) {
    const std::string key = std::string(name) + "*" + std::to_string(i);
    std::string piece = parameter(value, key);
    if (piece.empty()) piece = parameter(value, key + "*");
    if (piece.empty()) return made;
    made += piece;
  }
}

/// What stands in a header as it is, whatever its encoding, can be shown at least.
std::string in_utf8(std::string&& words) {
  return text::is_utf8(words) ? std::move(words) : text::decoded_from(words, "windows-1252").text;
}

/// A name in a header, whichever way it is written there; "" where there is none.
std::string name_in(std::string_view value, std::string_view name) {
  if (const auto plain = parameter(value, name); !plain.empty()) return in_utf8(from_encoded_words(plain));
  std::string coded = parameter(value, std::string(name) + "*");
  if (coded.empty()) coded = parameter_in_pieces(value, name);
  return in_utf8(from_percents(std::string_view(coded).substr(coded.rfind('\'') + 1)));  // npos + 1 == 0
}

/// The bytes of a part, as they were before they were written in letters.
std::string bytes_of(const entity& part) {
  const auto coding = field(part, "content-transfer-encoding");
  if (coding.find("base64") != std::string_view::npos) return from_base64(part.body);
  if (coding.find("quoted-printable") != std::string_view::npos) return from_quoted_printable(part.body);
  if (coding.find("uue") != std::string_view::npos) return from_uuencoded(part.body);
  return std::string(part.body);
}

/// The parts of a body.
struct parts {
  std::vector<entity> all;
  bool is_cut = false;  ///< the last one has no end
};

/// A boundary stands at the beginning of a line, and may be the beginning of another one.
parts parts_of(std::string_view body, const std::string& boundary) {
  const std::string mark = "--" + boundary;
  parts found;
  std::size_t begin = std::string_view::npos;
  for (auto at = body.find(mark); at != std::string_view::npos; at = body.find(mark, at + 1)) {
    const bool begins_line = at == 0 || body[at - 1] == '\n';
    const auto behind = body.substr(at + mark.size());
    if (!begins_line || behind.find_first_of("-\r\n \t") != 0) continue;
    if (begin != std::string_view::npos) found.all.push_back(entity_of(body.substr(begin, at - begin)));
    if (behind.starts_with("--")) return found;
    begin = std::min(body.find('\n', at), body.size() - 1) + 1;
  }
  found.is_cut = begin != std::string_view::npos;
  if (found.is_cut) found.all.push_back(entity_of(body.substr(begin)));
  return found;
}

/// What a message says, in UTF-8, and what is attached to it.
class message_reader {
 public:
  /// The text of a part, and whether it is a page.
  struct content {
    std::string text;
    bool is_page = false;
  };

  /// \param is_shown whether the part is one that a page shows
  std::optional<content> read(const entity& part, int depth = 0, bool is_shown = false) {
    const auto type = field_in(part.head, part, "content-type");
    const std::string kind = text::in_small_ascii(type.substr(0, type.find(';')));
    if (kind.find("multipart/") != std::string::npos && depth < deepest_part)
      return read_parts(parts_of(part.body, parameter(type, "boundary")), kind, depth);
    const bool is_page = kind.find("text/html") != std::string::npos;
    const auto place = field_in(part.head, part, "content-disposition");
    const bool is_text = is_page || type.empty() || kind.find("text/plain") != std::string::npos;
    const bool is_attached = text::in_small_ascii(place).find("attachment") != std::string::npos;
    if (is_text && !is_attached) return text_of(part, type, is_page);
    if (kind.ends_with("-signature")) return std::nullopt;
    std::string name = name_of(place, type, kind);
    if (!name.empty() && (is_attached || !is_shown)) attached_.push_back({std::move(name), bytes_of(part)});
    return std::nullopt;
  }

  [[nodiscard]] bool is_cut() const { return is_cut_; }
  [[nodiscard]] std::vector<mail_attachment> take_attached() { return std::move(attached_); }

 private:
  /// Of alternatives plain text is chosen before a page that says the same; some programs write as plain text only that
  /// there is a page. A saved page has its pictures beside it, and one of frames the pages in them. Other parts follow each
  /// other.
  std::optional<content> read_parts(const parts& given, std::string_view kind, int depth) {
    is_cut_ = is_cut_ || given.is_cut;
    const bool is_choice = kind.find("alternative") != std::string_view::npos;
    const bool is_saved_page = kind.find("related") != std::string_view::npos;
    bool is_one_page = is_saved_page;
    std::optional<content> made;
    for (const entity& part : given.all) {
      auto found = read(part, depth + 1, is_saved_page);
      if (!found) continue;
      if (made && made->is_page && is_page_of_frames(made->text)) {
        made = std::move(found);
        is_one_page = false;
      } else if (!made || (is_choice && is_better(*found, *made))) {
        made = std::move(found);
      } else if (!is_choice && !is_one_page) {
        join(*made, *std::move(found));
      }
    }
    return made;
  }

  static bool is_better(const content& one, const content& other) {
    if (one.is_page == other.is_page) return false;
    const bool is_whole = letters_in(one) * 2 >= letters_in(other);
    return one.is_page ? letters_in(other) * 2 < letters_in(one) : is_whole;
  }

  /// How many bytes are neither blank nor in tags.
  static std::size_t letters_in(const content& of) {
    std::size_t count = 0;
    bool is_in_tag = false;
    for (const char c : of.text) {
      if (of.is_page && (c == '<' || c == '>')) is_in_tag = c == '<';
      else if (!is_in_tag && static_cast<unsigned char>(c) > ' ') ++count;
    }
    return count;
  }

  /// Of parts without a name only those are files that can be documents.
  static std::string name_of(std::string_view place, std::string_view type, std::string_view kind) {
    if (auto name = name_in(place, "filename"); !name.empty()) return name;
    if (auto name = name_in(type, "name"); !name.empty()) return name;
    if (kind.find("message/rfc822") != std::string_view::npos) return "message.eml";
    return kind.find("application/") != std::string_view::npos ? "attachment" : "";
  }

  static void join(content& first, content&& next) {
    const bool is_page = first.is_page || next.is_page;
    if (is_page && !first.is_page) first = as_page(first.text);
    if (is_page && !next.is_page) next = as_page(next.text);
    first.text.append("\n\n").append(next.text);
  }

  static content as_page(std::string_view words) {
    page_source page;
    page.begin_block("pre");
    page.words(words);
    return {page.take(), true};
  }

  static content text_of(const entity& part, std::string_view type, bool is_page) {
    std::string bytes = bytes_of(part);
    const std::string charset = parameter(type, "charset");
    const std::string small = text::in_small_ascii(charset);
    const bool is_of_seven_bits = small.starts_with("hz") || small.starts_with("utf-7");
    if (!charset.empty() && (is_of_seven_bits || !text::is_utf8(bytes))) {
      if (auto made = text::decoded_from(bytes, charset); !made.text.empty()) bytes = std::move(made.text);
    }
    return {is_page ? std::move(bytes) : without_quote_marks(bytes, flow_of(type)), is_page};
  }

  static line_flow flow_of(std::string_view type) {
    if (text::in_small_ascii(parameter(type, "format")) != "flowed") return line_flow::none;
    return text::in_small_ascii(parameter(type, "delsp")) == "yes" ? line_flow::without_gap : line_flow::flowed;
  }

  std::vector<mail_attachment> attached_;
  bool is_cut_ = false;
};

/// What stands before a message in a mailbox, and before what is saved from one: "From a@example.org Mon Nov 30 ...".
constexpr std::string_view mailbox_mark = "From ";

/// A message without that line.
std::string_view message_in(std::string_view bytes) {
  if (!bytes.starts_with(mailbox_mark)) return bytes;
  return bytes.substr(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
}

bool begins_with_field(std::string_view header) {
  constexpr std::size_t longest_name = 39;
  const auto name = header.substr(0, header.substr(0, longest_name + 1).find(':'));
  return name.size() > 1 && name.size() <= longest_name &&
         std::ranges::all_of(name, [](char c) { return text::is_ascii_letter_or_digit(c) || c == '-'; });
}

/// Fields that programs write: a memorandum has none of them, though it may begin with "From:" and "Subject:".
constexpr std::string_view fields_of_programs[] = {"mime-version", "content-type", "message-id", "received"};

}  // namespace

bool is_mail(std::string_view bytes) {
  constexpr std::size_t longest_header = 65536;
  const auto beginning = message_in(bytes).substr(0, longest_header);
  if (!begins_with_field(beginning)) return false;
  const entity message = entity_of(beginning);
  const auto is_there = [&](std::string_view name) { return !field(message, name).empty(); };
  return is_there("from") && std::ranges::any_of(fields_of_programs, is_there);
}

std::vector<std::string_view> messages_in(std::string_view bytes) {
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  if (!bytes.starts_with(mailbox_mark)) return {bytes};
  for (auto at = bytes.find(mailbox_mark, 1); at != std::string_view::npos; at = bytes.find(mailbox_mark, at + 1)) {
    const auto before = bytes.substr(begin, at - begin);
    const bool is_apart = before.ends_with("\n\n") || before.ends_with("\n\r\n");
    if (!is_apart || !is_mail(bytes.substr(at))) continue;
    all.push_back(before);
    begin = at;
  }
  all.push_back(bytes.substr(begin));
  return all;
}

result<printed_text> read_mail(std::string&& bytes, const read_limits& limits) {
  message_reader reader;
  auto found = reader.read(entity_of(message_in(bytes)));
  if (!found) return failure(error_code::not_text, "a message without text");
  printed_text plain;
  if (!found->is_page) plain.text = std::move(found->text);
  auto made = found->is_page ? read_html(std::move(found->text), limits) : result<printed_text>(std::move(plain));
  if (made && reader.is_cut()) made->damage.emplace_back("the message is cut short: its last part has no end");
  return made;
}

std::vector<mail_attachment> attachments_of(std::string_view bytes) {
  message_reader reader;
  (void)reader.read(entity_of(message_in(bytes)));
  return reader.take_attached();
}

}  // namespace recital
