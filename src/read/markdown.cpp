#include "read/markdown.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/markdown_events.hpp"
#include "read/page_source.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

bool is_blank_line(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

struct note {
  std::string name, words;
};

/// A text, and the notes that stood in it.
struct text_with_notes {
  std::string words;
  std::vector<note> notes;
};

/// With three dashes for one.
std::string long_rule(std::string_view line) {
  std::string made;
  for (const char c : line) made += c == '-' ? "---" : std::string(1, c);
  return made;
}

/// A note goes on to a blank line, and behind it with lines that are set in.
text_with_notes apart(std::string_view source) {
  text_with_notes made;
  bool in_note = false;
  while (!source.empty()) {
    const auto line = source.substr(0, source.find('\n'));
    source.remove_prefix(std::min(line.size() + 1, source.size()));
    const auto name = name_of_note(line);
    if (!name.empty()) made.notes.push_back({std::string(name), std::string(line.substr(name.size() + 4)) + "\n"});
    else if (in_note) made.notes.back().words.append(line).append("\n");
    else made.words.append(is_table_rule(line) ? long_rule(line) : line).append("\n");
    const bool goes_on = source.starts_with("  ") || source.starts_with('\t');
    in_note = (in_note || !name.empty()) && (!is_blank_line(line) || goes_on);
  }
  return made;
}

/// Writes what md4c finds as a page.
class markdown_reader {
 public:
  /// Ends with a failure where the page would grow far beyond its text, as a table may, and names of addresses.
  result<std::string> page(std::string_view source) {
    const text_with_notes parts = apart(source);
    steps_left_ = 16 * source.size() + 1024;
    for (const note& each : parts.notes) notes_.emplace(each.name, 0);
    bool is_whole = read(parts.words);
    for (const note& each : parts.notes) {
      out_.begin_note(number_of(each.name));
      in_note_ = true;
      is_whole = is_whole && read(each.words);
      out_.end_note();
    }
    if (!is_whole) return failure(error_code::too_large, "a text in Markdown that is too large to be read");
    return out_.take();
  }

  bool enter(MD_BLOCKTYPE type, const void* detail) {
    switch (type) {
      case MD_BLOCK_H: out_.begin_block("h2"); break;
      case MD_BLOCK_CODE: out_.begin_block("pre"); break;
      case MD_BLOCK_OL: begin_list(*static_cast<const MD_BLOCK_OL_DETAIL*>(detail)); break;
      case MD_BLOCK_UL: begin_list({}); break;
      case MD_BLOCK_LI: awaits_number_ = lists_.back().delimiter != '\0'; break;
      case MD_BLOCK_TABLE: out_.around("<table>"), out_.use_block("td"); break;
      case MD_BLOCK_TR: out_.around("<tr>"); break;
      default: break;
    }
    return goes_on(1);
  }

  bool leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_LI && std::exchange(awaits_number_, false)) ++lists_.back().next;  // it is empty
    if (type == MD_BLOCK_OL || type == MD_BLOCK_UL) lists_.pop_back();
    if (type == MD_BLOCK_TR) out_.around("</tr>\n");
    else if (type == MD_BLOCK_TABLE) out_.around("</table>\n"), out_.use_block("p");
    else if (type == MD_BLOCK_P && in_note_) out_.markup("<br>\n");  // its paragraphs are one part
    else out_.end_block();
    return goes_on(1);
  }

  bool enter(MD_SPANTYPE type, const void* detail) {
    if (type != MD_SPAN_A) return goes_on(1);
    const MD_ATTRIBUTE& address = static_cast<const MD_SPAN_A_DETAIL*>(detail)->href;
    out_.markup("<a href=\"");
    for (const char c : std::string_view(address.text, address.size))
      out_.markup(c == '"' ? "%22" : std::string_view(&c, 1));
    out_.markup("\">");
    return goes_on(1 + address.size);
  }

  bool leave(MD_SPANTYPE type) {
    if (type == MD_SPAN_A) out_.markup("</a>");
    return goes_on(1);
  }

  bool text(MD_TEXTTYPE type, std::string_view words) {
    if (std::exchange(awaits_number_, false)) write_number(before_on_line(source_, words.data()));
    switch (type) {
      case MD_TEXT_NULLCHAR: out_.words("\uFFFD"); break;
      case MD_TEXT_BR: out_.markup("<br>\n"); break;
      case MD_TEXT_SOFTBR: out_.words("\n"); break;
      case MD_TEXT_ENTITY:
      case MD_TEXT_HTML: out_.markup(words); break;
      case MD_TEXT_CODE: out_.words(words); break;
      default: write(words); break;
    }
    return goes_on(1);
  }

 private:
  /// A list that is open; without a delimiter its items have no numbers.
  struct list {
    unsigned next = 0;
    char delimiter = '\0';
  };

  bool read(std::string_view source) {
    source_ = source;
    return read_events(source, *this);
  }

  bool goes_on(std::size_t steps) {
    steps_left_ -= std::min(steps, steps_left_);
    return steps_left_ > 0;
  }

  void begin_list(const MD_BLOCK_OL_DETAIL& of) {
    if (std::exchange(awaits_number_, false)) write_number({});  // of an item that begins with a list
    out_.end_block();
    lists_.push_back({of.start, of.mark_delimiter});
  }

  /// Items are counted from the first one, whatever number they have. A number that is ahead is right nonetheless: what is
  /// between is left out.
  void write_number(std::string_view before) {
    list& of = lists_.back();
    const auto end = before.rfind(of.delimiter);
    const auto begin = before.substr(0, std::min(end, before.size())).find_last_not_of("0123456789") + 1;
    unsigned own = 0;
    for (std::size_t at = begin; end != std::string_view::npos && at < end; ++at)
      own = own * 10 + static_cast<unsigned>(before[at] - '0');
    const unsigned number = std::max(of.next, own);
    of.next = number + 1;
    out_.words(std::to_string(number) + of.delimiter + ' ');
  }

  /// Notes are numbered as their marks come.
  std::string number_of(std::string_view name) {
    int& number = notes_.find(name)->second;
    if (number == 0) number = ++last_note_;
    return std::to_string(number);
  }

  /// Words with marks of notes.
  void write(std::string_view words) {
    for (auto at = words.find("[^"); at != std::string_view::npos; at = words.find("[^", at)) {
      const auto name = words.substr(at + 2, words.find(']', at) - at - 2);  // npos - at - 2 reaches to the end
      if (!notes_.contains(name)) {
        ++at;
        continue;
      }
      write_plain(words.substr(0, at));
      out_.note_mark(number_of(name));
      words.remove_prefix(std::min(at + name.size() + 3, words.size()));
      at = 0;
    }
    write_plain(words);
  }

  /// Asterisks between a mark and an ideograph are no emphasis to CommonMark, and meant as one.
  void write_plain(std::string_view words) {
    const auto is_wide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    for (auto at = words.find("**"); at != std::string_view::npos; at = words.find("**", at)) {
      const bool is_by_ideograph =
          (at > 0 && is_wide(words[at - 1])) || (at + 2 < words.size() && is_wide(words[at + 2]));
      out_.words(words.substr(0, at + (is_by_ideograph ? 0 : 2)));
      words.remove_prefix(at + 2);
      at = 0;
    }
    out_.words(words);
  }

  page_source out_;
  std::string_view source_;
  std::vector<list> lists_;
  std::map<std::string, int, std::less<>> notes_;  ///< by name; 0 for those whose mark did not come yet
  int last_note_ = 0;
  bool in_note_ = false;
  bool awaits_number_ = false;  ///< an item began whose number is still to be written
  std::size_t steps_left_ = 0;  ///< events, and bytes of addresses
};

result<std::string> page_of(std::string_view source) { return markdown_reader().page(source); }

}  // namespace

result<printed_text> read_markdown(std::string&& bytes, const read_limits& limits) {
  return read_as_page(std::move(bytes), limits, page_of);
}

}  // namespace recital
