#include "read/wikitext.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "read/page_source.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int deepest = 16;                    // templates and links in each other
constexpr std::size_t longest_piece = 20'000;  // bytes of a link, a template, a note
constexpr std::size_t longest_line = 1000;     // that is looked at for marks

std::string_view trimmed(std::string_view words) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto begin = std::min(words.find_first_not_of(blanks), words.size());
  return words.substr(begin, words.find_last_not_of(blanks) + 1 - begin);
}

/// Where what begins at the head of `text` is closed, its own kind within it counted; npos where it never is.
std::size_t end_of(std::string_view text, std::string_view open, std::string_view close) {
  int depth = 0;
  const auto near = text.substr(0, longest_piece);
  for (std::size_t at = 0; at < near.size();) {
    if (near.substr(at).starts_with(open)) {
      if (++depth > deepest) return std::string_view::npos;
      at += open.size();
    } else if (near.substr(at).starts_with(close)) {
      at += close.size();
      if (--depth == 0) return at;
    } else {
      ++at;
    }
  }
  return std::string_view::npos;
}

/// The parts of a link or a template; bars in what stands within them part nothing.
std::vector<std::string_view> parts_of(std::string_view inside) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < inside.size(); ++at) {
    const auto here = inside.substr(at);
    if (here.starts_with("[[") || here.starts_with("{{")) ++depth, ++at;
    else if (here.starts_with("]]") || here.starts_with("}}")) --depth, ++at;
    else if (here.front() == '|' && depth == 0) parts.push_back(inside.substr(begin, at - begin)), begin = at + 1;
  }
  parts.push_back(inside.substr(begin));
  return parts;
}

/// Writes the words within lines.
class inline_reader {
 public:
  explicit inline_reader(page_source& out) : out_(out) {}

  void read(std::string_view words) {
    if (depth_ == deepest) return out_.markup(words);
    ++depth_;
    while (!words.empty()) words.remove_prefix(read_next(words));
    --depth_;
  }

 private:
  /// Bytes that were read.
  std::size_t read_next(std::string_view words) {
    if (words.starts_with("''")) return std::min(words.find_first_not_of('\''), words.size());
    if (words.starts_with("<!--")) return std::min(words.find("-->"), words.size() - 3) + 3;
    if (words.starts_with("<nowiki>")) return read_as_it_is(words);
    if (words.starts_with("<ref ") || words.starts_with("<ref>")) return read_note(words);
    for (const auto& [open, close, reads] : bracketed) {
      if (!words.starts_with(open)) continue;
      const auto end = end_of(words, open, close);
      if (end == std::string_view::npos) break;
      (this->*reads)(words.substr(open.size(), end - open.size() - close.size()));
      return end;
    }
    if (words.starts_with("[http")) return read_address(words);
    const auto end = std::min(words.find_first_of("'<[{", 1), words.size());
    out_.markup(words.substr(0, end));
    return end;
  }

  std::size_t read_as_it_is(std::string_view words) {
    constexpr std::string_view open = "<nowiki>";
    constexpr std::string_view close = "</nowiki>";
    const auto end = std::min(words.find(close), words.size());
    out_.words(words.substr(open.size(), end - open.size()));
    return std::min(end + close.size(), words.size());
  }

  /// <ref name="a">words</ref>, and <ref name="a"/> where the words stand elsewhere.
  std::size_t read_note(std::string_view words) {
    constexpr std::string_view close = "</ref>";
    const auto end_of_tag = words.substr(0, longest_piece).find('>');
    if (end_of_tag == std::string_view::npos) return out_.words(words.substr(0, 1)), 1;
    const auto tag = words.substr(0, end_of_tag);
    const auto name = std::string(trimmed(tag.substr(4, tag.find_last_not_of('/') - 3)));
    if (!tag.ends_with('/')) {
      const auto end = words.substr(0, longest_piece).find(close, end_of_tag);
      if (end == std::string_view::npos) return end_of_tag + 1;
      const std::string label = std::to_string(++count_of_notes_);
      out_.note_mark(label);
      out_.begin_note(label);
      if (!name.empty()) notes_.emplace(name, label);
      read(words.substr(end_of_tag + 1, end - end_of_tag - 1));
      out_.end_note();
      return end + close.size();
    }
    if (const auto known = notes_.find(name); known != notes_.end()) out_.note_mark(known->second);
    return end_of_tag + 1;
  }

  /// [[page]], [[page|words]]; of a picture its caption, of a category nothing.
  void read_link(std::string_view inside) {
    const auto parts = parts_of(inside);
    if (inside.starts_with("Category:")) return;
    const bool is_file = inside.starts_with("File:") || inside.starts_with("Image:");
    if (is_file && parts.size() == 1) return;
    read(parts.back());
  }

  /// {{name|words|title=words}}: the last of its words, and those that have a name; addresses are for machines.
  void read_template(std::string_view inside) {
    const auto parts = parts_of(inside);
    std::vector<std::string_view> shown;
    std::string_view unnamed;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      const auto equals = parts[i].find('=');
      const auto value = trimmed(parts[i].substr(equals == std::string_view::npos ? 0 : equals + 1));
      if (value.starts_with("http")) continue;
      if (equals == std::string_view::npos) unnamed = value;
      else if (!value.empty()) shown.push_back(value);
    }
    if (!unnamed.empty()) shown.insert(shown.begin(), unnamed);
    if (shown.empty()) out_.words(" ");
    for (const auto value : shown) {
      if (value.data() != shown.front().data()) out_.words("; ");
      read(value);
    }
  }

  /// [http://example.org words]
  std::size_t read_address(std::string_view words) {
    const auto end = words.substr(0, longest_piece).find_first_of("]\n");
    if (end == std::string_view::npos || words[end] != ']') return out_.words(words.substr(0, 1)), 1;
    const auto inside = words.substr(1, end - 1);
    const auto blank = std::min(inside.find(' '), inside.size());
    std::string address(inside.substr(0, blank));
    std::erase_if(address, [](char c) { return c == '"' || c == '<' || c == '>'; });
    out_.markup("<a href=\"" + address + "\">");
    read(trimmed(inside.substr(blank)));
    out_.markup("</a>");
    return end + 1;
  }

  struct bracket {
    std::string_view open, close;
    void (inline_reader::*reads)(std::string_view inside);
  };
  static constexpr bracket bracketed[] = {{"[[", "]]", &inline_reader::read_link},
                                          {"{{", "}}", &inline_reader::read_template}};

  page_source& out_;
  std::map<std::string, std::string> notes_;  ///< by the names that their tags give them
  int count_of_notes_ = 0;
  int depth_ = 0;
};

/// Goes through the lines of a page.
class wiki_reader {
 public:
  std::string page(std::string_view source) {
    while (!source.empty()) {
      const auto line = source.substr(0, end_of_line(source));
      source.remove_prefix(std::min(line.size() + 1, source.size()));
      read_line(line);
    }
    return out_.take();
  }

 private:
  /// Links, templates, notes and comments may go on over the ends of lines.
  static std::size_t end_of_line(std::string_view source) {
    std::size_t at = 0;
    while (true) {
      at = std::min(source.find_first_of("\n[{<", at), source.size());
      if (at == source.size() || source[at] == '\n') return at;
      const auto here = source.substr(at);
      std::size_t end = std::string_view::npos;
      if (here.starts_with("[[")) end = end_of(here, "[[", "]]");
      else if (here.starts_with("{{")) end = end_of(here, "{{", "}}");
      else if (here.starts_with("<!--")) end = behind(here, "-->");
      else if ((here.starts_with("<ref ") || here.starts_with("<ref>")) &&
               !here.substr(0, here.find('>')).ends_with('/'))
        end = behind(here, "</ref>");
      at += end == std::string_view::npos ? 1 : end;
    }
  }

  static std::size_t behind(std::string_view here, std::string_view close) {
    const auto at = here.substr(0, longest_piece).find(close);
    return at == std::string_view::npos ? at : at + close.size();
  }

  void read_line(std::string_view line) {
    const auto words = trimmed(line);
    if (words.empty()) return out_.end_block();
    const char first = line.front();
    if (words.starts_with("{|")) return in_table_ ? void() : begin_table();
    if (in_table_) return read_row(words);
    if (first != '#') items_ = 0;
    if (first == '=' && words.size() > 2 && words.ends_with('=')) return read_heading(words);
    if (words.starts_with("----")) return out_.end_block();
    if (std::string_view("*#:;").find(first) != std::string_view::npos) return read_item(line);
    words_.read(words);
    out_.words(" ");
  }

  void read_heading(std::string_view words) {
    const auto begin = std::min(words.find_first_not_of('='), words.size());
    const auto end = words.find_last_not_of('=') + 1;
    out_.begin_block("h2");
    words_.read(trimmed(words.substr(begin, std::max(begin, end) - begin)));
    out_.end_block();
  }

  void read_item(std::string_view line) {
    const auto begin = std::min(line.find_first_not_of("*#:;"), line.size());
    out_.end_block();
    if (begin == 1 && line.front() == '#') out_.words(std::to_string(++items_) + ". ");
    words_.read(trimmed(line.substr(begin)));
    out_.end_block();
  }

  void begin_table() {
    out_.around("<table><tr>");
    out_.use_block("td");
    in_table_ = true;
  }

  void read_row(std::string_view words) {
    if (words.starts_with("|}")) {
      out_.around("</tr></table>\n");
      out_.use_block("p");
      in_table_ = false;
    } else if (words.starts_with("|-")) {
      out_.around("</tr><tr>");
    } else if (words.front() == '|' || words.front() == '!') {
      read_cells(words.substr(words.starts_with("|+") ? 2 : 1), words.front() == '!' ? "!!" : "||");
    } else {
      words_.read(words);
    }
  }

  void read_cells(std::string_view words, std::string_view between) {
    while (true) {
      const auto end = std::min(words.find(between), words.size());
      out_.end_block();
      words_.read(trimmed(parts_of(words.substr(0, end)).back()));  // what stands before a bar says how it looks
      if (end == words.size()) return;
      words.remove_prefix(end + between.size());
    }
  }

  page_source out_;
  inline_reader words_{out_};
  bool in_table_ = false;
  int items_ = 0;
};

result<std::string> page_of(std::string_view source) { return wiki_reader().page(source); }

/// Whether there is "open words close" on one line, with a letter behind `open` and `middle` in it.
bool has(std::string_view text, std::string_view open, std::string_view middle, std::string_view close) {
  for (auto at = text.find(open); at != std::string_view::npos; at = text.find(open, at + 1)) {
    const auto inside = text.substr(at + open.size(), longest_line);
    if (inside.empty() || (!text::is_ascii_letter(inside.front()) && inside.front() >= 0)) continue;
    const auto line = inside.substr(0, inside.find('\n'));
    const auto end = line.find(close);
    if (end != std::string_view::npos && line.substr(0, end).find(middle) != std::string_view::npos) return true;
  }
  return false;
}

bool has_heading(std::string_view text) {
  for (auto at = text.find("=="); at != std::string_view::npos; at = text.find("==", at + 1)) {
    if (at > 0 && text[at - 1] != '\n') continue;
    const auto near = text.substr(at, longest_line);
    const auto line = trimmed(near.substr(0, near.find('\n')));
    if (line.ends_with("==") && line.find_first_not_of('=') != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

bool is_wikitext(std::string_view bytes) {
  if (has(bytes, "[[", "|", "]]") || has(bytes, "'''", "", "'''")) return true;
  if (bytes.find("<ref>") != std::string_view::npos || bytes.find("<ref name") != std::string_view::npos) return true;
  constexpr int enough = 2;
  const int lesser = (has(bytes, "[[", "", "]]") ? 1 : 0) + (has(bytes, "{{", "", "}}") ? 1 : 0) +
                     (has(bytes, "''", "", "''") ? 1 : 0) + (has(bytes, "[http", " ", "]") ? 1 : 0) +
                     (has_heading(bytes) ? 1 : 0);
  return lesser >= enough;
}

result<printed_text> read_wikitext(std::string&& bytes, const read_limits& limits) {
  return read_as_page(std::move(bytes), limits, page_of);
}

}  // namespace recital
