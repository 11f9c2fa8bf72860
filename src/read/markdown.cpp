#include "read/markdown.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/page_source.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t longest_link = 2000;  // bytes of its words, and of its address
constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view words) {
  const auto begin = std::min(words.find_first_not_of(blanks), words.size());
  return words.substr(begin, words.find_last_not_of(blanks) + 1 - begin);
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_mark(char c) { return c > ' ' && c < 0x7F && !text::is_ascii_letter_or_digit(c); }

/// A run of one of the marks that stand around words: "**".
struct emphasis {
  std::size_t begin;
  std::size_t size;
  char mark;
  bool opens;
  bool closes;
};

emphasis emphasis_at(std::string_view words, std::size_t at) {
  const char mark = words[at];
  const auto end = std::min(words.find_first_not_of(mark, at), words.size());
  const char before = at == 0 ? ' ' : words[at - 1];
  const char behind = end == words.size() ? ' ' : words[end];
  const bool opens = !is_blank(behind) && (!is_mark(behind) || is_blank(before) || is_mark(before));
  const bool closes = !is_blank(before) && (!is_mark(before) || is_blank(behind) || is_mark(behind));
  const bool is_word = mark == '_' && opens && closes && !is_mark(before) && !is_mark(behind);  // "file_name"
  return {at, end - at, mark, opens && !is_word, closes && !is_word};
}

/// Places of marks that stand around words: pairs of runs that are alike, and are not within each other.
std::vector<emphasis> pairs_of(std::string_view words) {
  std::vector<emphasis> open, paired;
  for (auto at = words.find_first_of("*_~\\`"); at < words.size(); at = words.find_first_of("*_~\\`", at)) {
    if (words[at] == '\\') {
      at += 2;
      continue;
    }
    if (words[at] == '`') {
      at = std::min(words.find('`', at + 1), words.size() - 1) + 1;
      continue;
    }
    const emphasis run = emphasis_at(words, at);
    at += run.size;
    const auto same = [&](const emphasis& other) { return other.mark == run.mark && other.size == run.size; };
    const auto found = run.closes ? std::find_if(open.rbegin(), open.rend(), same) : open.rend();
    if (run.size > 3 || (run.mark == '~' && run.size != 2)) continue;
    if (found != open.rend()) {
      paired.push_back(*found);
      paired.push_back(run);
      open.erase(std::prev(found.base()), open.end());
    } else if (run.opens && open.size() < 64) {
      open.push_back(run);
    }
  }
  std::ranges::sort(paired, {}, &emphasis::begin);
  return paired;
}

/// "[words](address)", "[words][name]", "[words]", "![words](address)", "[^name]".
struct link {
  std::string_view words, address, name;
  std::size_t size = 0;  ///< of all; 0 where there is none
};

link link_at(std::string_view words) {
  link found;
  const auto end = words.substr(0, longest_link).find(']');
  if (end == std::string_view::npos) return found;
  found.words = words.substr(1, end - 1);
  found.size = end + 1;
  const auto behind = words.substr(end + 1);
  if (behind.starts_with('(')) {
    const auto close = behind.substr(0, longest_link).find(')');
    if (close == std::string_view::npos) return found;
    found.address = trimmed(behind.substr(1, close - 1));
    found.address = found.address.substr(0, found.address.find_first_of(" \t\n"));
    found.size += close + 1;
  } else if (behind.starts_with('[')) {
    const auto close = behind.substr(0, longest_link).find(']');
    if (close == std::string_view::npos) return found;
    found.name = behind.substr(1, close - 1);
    found.size += close + 1;
  }
  return found;
}

/// Lines that give the address of a name: "[1]: http://example.org".
struct definition {
  std::string_view name, words;
};

definition definition_in(std::string_view line) {
  const auto end = line.find("]:");
  if (!line.starts_with('[') || end == std::string_view::npos) return {};
  return {line.substr(1, end - 1), trimmed(line.substr(end + 2))};
}

/// Goes through a text, block by block.
class markdown_reader {
 public:
  std::string page(std::string_view source) {
    learn_addresses(source);
    while (!source.empty()) {
      const auto line = source.substr(0, source.find('\n'));
      source.remove_prefix(std::min(line.size() + 1, source.size()));
      read_line(line, source.substr(0, source.find('\n')));
    }
    end_paragraph();
    return out_.take();
  }

 private:
  void learn_addresses(std::string_view source) {
    while (!source.empty()) {
      const auto line = source.substr(0, source.find('\n'));
      source.remove_prefix(std::min(line.size() + 1, source.size()));
      const auto found = definition_in(trimmed(line));
      if (found.name.empty() || found.name.starts_with('^')) continue;
      if (found.words.find(':') != std::string_view::npos || found.words.starts_with('#'))
        addresses_.emplace(found.name, found.words.substr(0, found.words.find(' ')));
    }
  }

  void read_line(std::string_view whole, std::string_view next) {
    auto line = trimmed(whole);
    if (line.starts_with("```") || line.starts_with("~~~")) return turn_code();
    if (in_code_) return read_code(whole);
    while (line.starts_with('>')) line = trimmed(line.substr(1));
    if (line.empty()) return end_paragraph();
    if (line.starts_with('#') && is_heading(line)) return read_heading(line);
    if (is_rule(line)) return end_paragraph();
    if (is_table_rule(next) && line.find('|') != std::string_view::npos) begin_table();
    if (in_table_) return read_row(line);
    if (const auto found = definition_in(line); !found.name.empty() && read_definition(found)) return;
    if (const auto bullet = bullet_of(line); bullet > 0) {
      end_paragraph();
      line = trimmed(line.substr(bullet));
    } else if (begins_item(line)) {
      end_paragraph();
    }
    const bool is_broken = whole.ends_with("  ") || whole.ends_with("  \r") || line.ends_with('\\');
    if (line.ends_with('\\')) line.remove_suffix(1);
    paragraph_.append(line).append(is_broken ? "<br>\n" : "\n");
    if (is_underline(next)) under_line();
  }

  void turn_code() {
    end_paragraph();
    in_code_ = !in_code_;
  }

  void read_code(std::string_view line) {
    out_.words(line);
    out_.end_block();
  }

  static bool is_heading(std::string_view line) {
    const auto behind = std::min(line.find_first_not_of('#'), line.size());
    return behind <= 6 && (behind == line.size() || is_blank(line[behind]));
  }

  void read_heading(std::string_view line) {
    end_paragraph();
    line = trimmed(line.substr(std::min(line.find_first_not_of('#'), line.size())));
    line = trimmed(line.substr(0, line.find_last_not_of('#') + 1));
    out_.begin_block("h2");
    read_words(line);
    out_.end_block();
  }

  /// A line of one mark: "---".
  static bool is_rule(std::string_view line) {
    return line.size() >= 3 && std::string_view("-*_=").find(line.front()) != std::string_view::npos &&
           line.find_first_not_of(line.front()) == std::string_view::npos;
  }

  static bool is_underline(std::string_view line) {
    line = trimmed(line);
    return is_rule(line) && (line.front() == '=' || line.front() == '-');
  }

  /// The line before was underlined: the paragraph is a heading.
  void under_line() {
    const std::string words = std::exchange(paragraph_, {});
    out_.begin_block("h2");
    read_words(words);
    out_.end_block();
  }

  static std::size_t bullet_of(std::string_view line) {
    const bool is_bullet = line.size() > 1 && std::string_view("-*+").find(line.front()) != std::string_view::npos;
    return is_bullet && is_blank(line[1]) ? 2 : 0;
  }

  /// "1. words"
  static bool begins_item(std::string_view line) {
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits > 0 && digits < 4 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
           is_blank(line[digits + 1]);
  }

  void end_paragraph() {
    if (std::exchange(in_table_, false)) {
      out_.around("</tr></table>\n");
      out_.use_block("p");
    }
    const std::string words = std::exchange(paragraph_, {});
    read_words(words);
    out_.end_block();
  }

  // --- tables: a row of heads, a rule, rows

  static bool is_table_rule(std::string_view line) {
    line = trimmed(line);
    return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|-: ") == std::string_view::npos;
  }

  void begin_table() {
    end_paragraph();
    out_.around("<table><tr>");
    out_.use_block("td");
    in_table_ = true;
  }

  void read_row(std::string_view line) {
    if (is_table_rule(line)) return;
    out_.around("</tr><tr>");
    while (!line.empty()) {
      std::size_t end = line.find('|');
      while (end != std::string_view::npos && end > 0 && line[end - 1] == '\\') end = line.find('|', end + 1);
      end = std::min(end, line.size());
      read_words(trimmed(line.substr(0, end)));
      out_.end_block();
      line.remove_prefix(std::min(end + 1, line.size()));
    }
  }

  // --- notes and links

  /// The words of a note, or an address; whether it is one of them.
  bool read_definition(const definition& found) {
    if (!found.name.starts_with('^')) return addresses_.contains(found.name);
    end_paragraph();
    out_.begin_note(number_of(found.name));
    read_words(found.words);
    out_.end_note();
    return true;
  }

  /// Notes are numbered as their marks come.
  std::string number_of(std::string_view name) {
    const auto known = notes_.find(name);
    if (known != notes_.end()) return std::to_string(known->second);
    const int number = static_cast<int>(notes_.size()) + 1;
    notes_.emplace(name, number);
    return std::to_string(number);
  }

  std::size_t read_link(std::string_view words) {
    const bool is_picture = words.starts_with('!');
    const link found = link_at(words.substr(is_picture ? 1 : 0));
    if (found.size == 0) return out_.words(words.substr(0, 1)), 1;
    if (found.words.starts_with('^')) return out_.note_mark(number_of(found.words)), found.size;
    auto address = found.address;
    if (const auto known = addresses_.find(found.name.empty() ? found.words : found.name); known != addresses_.end())
      address = known->second;
    if (address.empty()) return out_.words(words.substr(0, 1)), 1;  // brackets that are no link
    if (address.find_first_of("\"<>") == std::string_view::npos && !is_picture) {
      out_.markup("<a href=\"" + std::string(address) + "\">");
      read_words(found.words);
      out_.markup("</a>");
    } else {
      read_words(found.words);
    }
    return found.size + (is_picture ? 1 : 0);
  }

  // --- words within a block

  void read_words(std::string_view words) {
    const auto marks = pairs_of(words);
    auto mark = marks.begin();
    for (std::size_t at = 0; at < words.size();) {
      while (mark != marks.end() && mark->begin < at) ++mark;
      if (mark != marks.end() && mark->begin == at) at += mark->size;
      else at += read_next(words.substr(at), mark == marks.end() ? words.size() - at : mark->begin - at);
    }
  }

  /// Bytes that were read; no more than `most` of words.
  std::size_t read_next(std::string_view words, std::size_t most) {
    if (words.front() == '\\' && words.size() > 1 && is_mark(words[1])) return out_.words(words.substr(1, 1)), 2;
    if (words.front() == '`') return read_code_within(words);
    if (words.front() == '[' || words.starts_with("![")) return read_link(words);
    if (words.starts_with("<http")) return out_.words(" "), 1;
    const auto end = std::min({words.find_first_of("\\`[!<", 1), words.size(), std::max<std::size_t>(most, 1)});
    out_.markup(words.substr(0, end));
    return end;
  }

  std::size_t read_code_within(std::string_view words) {
    const auto begin = std::min(words.find_first_not_of('`'), words.size());
    const auto end = words.find(words.substr(0, begin), begin);
    if (end == std::string_view::npos) return out_.words(words.substr(0, begin)), begin;
    out_.words(words.substr(begin, end - begin));
    return end + begin;
  }

  page_source out_;
  std::string paragraph_;
  std::map<std::string_view, std::string_view> addresses_;
  std::map<std::string, int, std::less<>> notes_;
  bool in_code_ = false;
  bool in_table_ = false;
};

std::string page_of(std::string_view source) { return markdown_reader().page(source); }

/// Whether a link leads somewhere: brackets and parentheses side by side are no proof.
bool has_link(std::string_view line) {
  for (auto at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 1)) {
    const auto open = line.substr(0, at).rfind('[');
    const auto close = line.find(')', at);
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    const auto address = line.substr(at + 2, close - at - 2);
    if (address.find("://") != std::string_view::npos || address.starts_with('#') || address.ends_with(".md"))
      return true;
  }
  return false;
}

/// What a line proves: 2 alone is enough, 1 is not.
int evidence_in(std::string_view line) {
  constexpr std::size_t longest = 200;  // bytes between marks
  if (line.find_first_of("*_~`\\[#|") == std::string_view::npos) return 0;
  const auto named = definition_in(line).name;
  const bool is_table = line.starts_with("|-") || line.starts_with("| -") || line.starts_with("|:-");
  if (line.starts_with("```") || has_link(line) || named.starts_with('^') || is_table) return 2;
  int found = line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### ") ? 1 : 0;
  for (std::size_t at = line.find('\\'); at < line.size() - 1; at = line.find('\\', at + 2))
    found += std::string_view("*_.()[]#-/").find(line[at + 1]) != std::string_view::npos ? 1 : 0;
  const auto marks = pairs_of(line);
  for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
    const auto begin = marks[i].begin + marks[i].size;
    const bool is_pair = marks[i + 1].mark == marks[i].mark && marks[i + 1].size == marks[i].size;
    const bool is_around_words = is_pair && marks[i].opens && marks[i + 1].begin - begin <= longest &&
                                 !is_mark(line[begin]) && line[begin] != ' ';
    if (is_around_words) found += marks[i].size > 1 ? 2 : 1;
  }
  return found;
}

}  // namespace

bool is_markdown(std::string_view bytes) {
  constexpr int enough = 2;
  int found = 0;
  while (!bytes.empty() && found < enough) {
    const auto line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    found += evidence_in(trimmed(line));
  }
  return found >= enough;
}

result<printed_text> read_markdown(std::string&& bytes, const read_limits& limits) {
  return read_as_page(std::move(bytes), limits, page_of);
}

}  // namespace recital
