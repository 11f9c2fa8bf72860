#include "text/document.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <optional>
#include <span>
#include <unordered_map>

#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/glued.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"
#include "text/margin_numbers.hpp"
#include "text/normal_form.hpp"
#include "text/validate.hpp"

namespace recital::text {
namespace {

bool has_ideograph(std::string_view s) {
  return std::any_of(s.begin(), s.end(),
                     [](char c) { return is_unified_ideograph_lead(static_cast<unsigned char>(c)); });
}
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word_byte(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

/// For each byte, whether a word may hold it, hyphens taken in.
constexpr std::array<bool, 256> bytes_of_words = [] {
  std::array<bool, 256> made{};
  for (std::size_t byte = 0; byte < made.size(); ++byte)
    made[byte] = byte >= 0x80 || byte == '-' || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return made;
}();

/// Which of some words a document holds inside its lines: they tell whether a hyphen at a line's end belongs to the word
/// or broke it. A document is looked through once, for the words that its broken lines ask for.
class word_list {
 public:
  void ask(std::string word) {
    marks_[mark_of(word)] = true;
    wanted_.emplace(std::move(word), false);
  }

  void look_through(std::string_view source) {
    if (wanted_.empty()) return;
    bool is_broken = false;  // the word before ended with a hyphen: this one may be but its end
    for (std::size_t at = 0; at < source.size(); ++at) {
      const std::size_t begin = at;
      while (at < source.size() && bytes_of_words[static_cast<unsigned char>(source[at])]) ++at;
      const auto word = source.substr(begin, at - begin);
      if (word.empty()) continue;
      if (word.size() < longest_word && word.back() != '-' && !is_broken) note(word);
      is_broken = word.back() == '-';
    }
  }

  [[nodiscard]] bool contains(const std::string& word) const {
    const auto found = wanted_.find(word);
    return found != wanted_.end() && found->second;
  }

 private:
  void note(std::string_view word) {
    mark(word);
    if (word.find('-') == std::string_view::npos) return;
    for (std::size_t part = 0; part < word.size();) {  // "weapon-free" says that there are "weapon" and "free"
      const auto stop = std::min(word.find('-', part), word.size());
      mark(word.substr(part, stop - part));
      part = stop + 1;
    }
  }

  /// Length and three bytes: they tell most words from those that are asked for.
  static std::size_t mark_of(std::string_view word) {
    const auto small = [&](std::size_t i) {
      return static_cast<unsigned char>(is_letter(word[i]) ? word[i] | 0x20 : word[i]);
    };
    const std::size_t last = word.size() - 1;
    const std::size_t mixed = ((word.size() * 31 + small(0)) * 31 + small(last)) * 61 + small(last / 2);
    return mixed % mark_count;
  }

  void mark(std::string_view word) {
    if (word.empty() || !marks_[mark_of(word)]) return;
    if (const auto found = wanted_.find(in_small_ascii(word)); found != wanted_.end()) found->second = true;
  }

  static constexpr std::size_t longest_word = 60;
  static constexpr std::size_t mark_count = std::size_t{1} << 15;
  std::unordered_map<std::string, bool> wanted_;
  std::bitset<mark_count> marks_;
};

/// A word that a hyphen parts at the end of a line.
struct parted_word {
  std::string first, second;
};

/// Writes blocks as running text, and the way home beside it.
class writer {
 public:
  writer(std::string_view source, const std::vector<line>& lines, const layout_words& words, document& out)
      : source_(source),
        lines_(lines),
        words_(words),
        out_(out),
        glue_(source, words),
        written_to_(lines.size(), unwritten) {}

  /// Learns what the broken lines of these blocks ask for; to be called before they are written.
  void learn(const std::vector<block>& blocks) {
    for (const block& b : blocks) {
      for (std::size_t i = 0; i + 1 < b.lines.size(); ++i) {
        const auto word = parted(at(lines_[b.lines[i]].bytes), at(lines_[b.lines[i + 1]].bytes));
        if (!word) continue;
        for (const auto& form :
             {word->first + word->second, word->first + "-" + word->second, word->first, word->second}) {
          known_words_.ask(form);
        }
      }
    }
    known_words_.look_through(source_);
  }

  void write(const block& b) {
    const auto begin = static_cast<std::uint32_t>(out_.text.size());
    block_end_ = lines_[b.lines.back()].bytes.end;
    for (std::size_t i = 0; i < b.lines.size(); ++i) {
      span bytes = lines_[b.lines[i]].bytes;
      begins_paragraph_ = i == 0;
      if (i == 0) bytes.begin += b.number_bytes;
      if (i + 1 < b.lines.size()) {
        join(bytes, lines_[b.lines[i + 1]].bytes);
      } else {
        copy_words(bytes);
      }
      written_to_[b.lines[i]] = static_cast<std::uint32_t>(out_.text.size());
    }
    const auto end = static_cast<std::uint32_t>(out_.text.size());
    const auto last = lines_[b.lines.back()].bytes.end;
    put({last, last}, "\n");
    out_.paragraphs.push_back({b.label, b.kind, 0, {begin, end}});
  }

  /// Keeps the lines that no block has, and those that the reader of a file left out; to be called when all blocks are
  /// written.
  void keep_furniture(std::span<const printed_furniture> lifted) {
    std::uint32_t behind = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      for (; !lifted.empty() && lifted.front().at <= lines_[i].bytes.begin; lifted = lifted.subspan(1)) {
        out_.furniture.push_back({behind, lifted.front().words});
      }
      if (written_to_[i] == unwritten) out_.furniture.push_back({behind, std::string(at(lines_[i].bytes))});
      else behind = written_to_[i];
    }
    for (const printed_furniture& each : lifted) out_.furniture.push_back({behind, each.words});
  }

 private:
  [[nodiscard]] std::string_view at(span bytes) const { return source_.substr(bytes.begin, bytes.size()); }

  /// Writes a line and what stands for the break after it: a blank, or nothing.
  void join(span bytes, span next) {
    const auto tail = at(bytes);
    const auto head = at(next);
    if (ends_with_soft_hyphen(tail)) {
      copy_words(bytes);  // in plain form it is nothing
    } else if (splits_word(tail, head)) {
      copy_words({bytes.begin, bytes.end - 1});  // without the hyphen
    } else {
      copy_words(bytes);
      if (needs_blank(tail, head)) put({bytes.end, next.begin}, " ");
    }
  }

  [[nodiscard]] static bool needs_blank(std::string_view tail, std::string_view head) {
    if (tail.empty() || head.empty() || tail.back() == '/') return false;
    if (tail.back() == '-') return tail.ends_with(",-") || tail.ends_with(":-") || tail.ends_with(";-");
    // among ideographs a number may be broken anywhere
    if (is_digit(tail.back()) && is_digit(head.front()) && (has_ideograph(tail) || has_ideograph(head))) return false;
    return !ends_unspaced(tail) && !begins_unspaced(head);
  }

  /// The word that goes on over the break, in small letters; nothing where the break parts none.
  [[nodiscard]] static std::optional<parted_word> parted(std::string_view tail, std::string_view head) {
    if (tail.size() < 2 || tail.back() != '-' || !begins_lower_case(head)) return std::nullopt;
    std::size_t begin = tail.size() - 1;
    while (begin > 0 && is_word_byte(tail[begin - 1])) --begin;
    std::size_t end = 0;
    while (end < head.size() && is_word_byte(head[end])) ++end;
    if (begin == tail.size() - 1) return std::nullopt;
    return parted_word{in_small_ascii(tail.substr(begin, tail.size() - 1 - begin)),
                       in_small_ascii(head.substr(0, end))};
  }

  /// Whether the hyphen at the end of a line was put there to break a word. It was not where the word is met with it,
  /// behind a prefix that keeps it, and between two words that are met alone.
  [[nodiscard]] bool splits_word(std::string_view tail, std::string_view head) const {
    const auto word = parted(tail, head);
    if (!word) return false;
    if (known_words_.contains(word->first + word->second)) return true;
    const auto& prefixes = words_.hyphen_prefixes;
    if (std::find(prefixes.begin(), prefixes.end(), word->first) != prefixes.end()) return false;
    if (known_words_.contains(word->first + "-" + word->second)) return false;
    return !(known_words_.contains(word->first) && known_words_.contains(word->second));
  }

  /// Writes source bytes in plain form, with blanks between words that were glued together.
  void copy_words(span bytes) {
    const std::uint32_t begin = bytes.begin;
    for (const std::uint32_t place : glue_.places(at(bytes), begins_paragraph_)) {
      const std::uint32_t end = begin + place;
      copy({bytes.begin, end});
      put({end, end}, " ");
      bytes.begin = end;
    }
    copy(bytes);
  }

  /// Writes source bytes in plain form, runs of white space as one blank.
  void copy(span bytes) {
    std::uint32_t run = bytes.begin;  // what will be copied as it stands
    std::uint32_t at = bytes.begin;
    const auto line = source_.substr(0, bytes.end);
    while (at < bytes.end) {
      if (const std::uint32_t letter = plain_letter(line, at); letter > 0) {
        at += letter;
      } else if (static_cast<unsigned char>(line[at]) >= 0x80) {
        at = fold(run, at, bytes.end);
      } else if (const auto end = static_cast<std::uint32_t>(words_end(line, at)); end > at) {
        at = end;
      } else if (line[at] == ' ' && plain_letter(line, at + 1) > 0) {
        ++at;  // one blank between words
      } else {
        at = blank(run, at, bytes.end);
      }
    }
    put_source({run, bytes.end});
  }

  /// Bytes of a letter beyond ASCII that is copied as it stands; 0 where there is none.
  [[nodiscard]] std::uint32_t plain_letter(std::string_view line, std::size_t at) const {
    const auto lead = at < line.size() ? static_cast<unsigned char>(line[at]) : 0u;
    if (lead < 0xC0) return 0;
    if (lead < 0xE0) return plain_letters_[code_point_at(line, at)] ? 2 : 0;
    return is_unified_ideograph_lead(static_cast<unsigned char>(lead)) ? 3 : 0;
  }

  /// Where the mark of a note ends that parts a reference: "resolution¹ 1540", "1540¹ (2004)", "article¹ VI". `at` where
  /// none stands there. Readers pass over it; behind the end of a clause it stays.
  [[nodiscard]] std::uint32_t end_of_inner_mark(std::uint32_t at) const {
    constexpr std::size_t shortest_word = 3;  // "m²" and "km²" are measures
    constexpr int most_digits = 3;
    if (at < shortest_word || is_raised_digit(last_code_point(source_.substr(0, at)))) return at;
    std::uint32_t end = at;
    for (int digits = 0; end < block_end_ && digits <= most_digits; ++digits) {
      if (!is_raised_digit(code_point_at(source_, end))) break;
      end += static_cast<std::uint32_t>(width_of(static_cast<unsigned char>(source_[end])));
    }
    if (end == at) return at;
    const auto before = source_.substr(at - shortest_word, shortest_word);
    const auto behind = source_.substr(end, block_end_ - end);
    const auto next = std::min(behind.find_first_not_of(" \r\n"), behind.size());
    const auto rest = behind.substr(next);
    const bool is_year = rest.size() > 1 && rest.front() == '(' && is_digit(rest[1]);
    const auto roman = std::min(rest.find_first_not_of("IVXLC"), rest.size());
    const bool is_roman = roman > 0 && (roman == rest.size() || !is_letter(rest[roman]));
    const bool is_number = is_roman || (!rest.empty() && is_digit(rest.front()));
    const bool is_word = std::all_of(before.begin(), before.end(), is_word_byte);
    const bool parts = next > 0 && (is_word ? is_number || is_year : is_digit(before.back()) && is_year);
    return parts ? end : at;
  }

  /// White space or a control character at `at`; gives the offset after it.
  std::uint32_t blank(std::uint32_t& run, std::uint32_t at, std::uint32_t limit) {
    std::uint32_t end = at;
    bool is_space = false;
    while (end < limit) {
      const char32_t c = code_point_at(source_, end);
      const auto form = plain(c);
      if (c != ' ' && (form.same || (form.text != " " && !form.text.empty()))) break;
      is_space = is_space || c == ' ' || form.text == " ";
      end += static_cast<std::uint32_t>(width_of(static_cast<unsigned char>(source_[end])));
    }
    if (end == at + 1 && source_[at] == ' ') return end;
    put_source({run, at});
    if (is_space) put({at, end}, " ");
    return run = end;
  }

  /// A code point beyond ASCII at `at`; gives the offset after it.
  std::uint32_t fold(std::uint32_t& run, std::uint32_t at, std::uint32_t limit) {
    const char32_t c = code_point_at(source_, at);
    const auto width = static_cast<std::uint32_t>(width_of(static_cast<unsigned char>(source_[at])));
    if (const auto end = end_of_inner_mark(at); end > at) {
      put_source({run, at});
      return run = end;
    }
    if (is_combining_mark(c) && at > run) {
      const auto before = source_.substr(run, at - run);
      const auto base = run + static_cast<std::uint32_t>(without_last(before).size());
      if (const char32_t both = composed(code_point_at(source_, base), c); both != 0) {
        put_source({run, base});
        std::string form;
        append_utf8(form, both);
        put({base, at + width}, form);
        return run = at + width;
      }
      if (is_stress(c) && is_cyrillic(code_point_at(source_, base))) {
        put_source({run, at});
        return run = at + width;
      }
    }
    const auto form = plain(c);
    if (form.same) return at + width;
    if (form.text == " " || form.text.empty()) return blank(run, at, limit);
    put_source({run, at});
    put({at, at + width}, form.text);
    return run = at + width;
  }

  void put_source(span bytes) {
    if (bytes.begin >= bytes.end) return;
    out_.map.append(static_cast<std::uint32_t>(out_.text.size()), bytes);
    out_.text.append(at(bytes));
  }

  void put(span from, std::string_view form) {
    out_.map.append(static_cast<std::uint32_t>(out_.text.size()), from);
    out_.text.append(form);
  }

  std::string_view source_;
  const std::vector<line>& lines_;
  const layout_words& words_;
  static constexpr std::uint32_t unwritten = 0xFFFFFFFF;
  document& out_;
  glue_finder glue_;
  bool begins_paragraph_ = false;
  std::uint32_t block_end_ = 0;  ///< of the paragraph that is written
  const std::array<bool, 0x800>& plain_letters_ = plain_letters();
  std::vector<std::uint32_t> written_to_;  ///< by line: where its text ends
  word_list known_words_;
};

document written(std::string_view bytes, const std::vector<line>& lines, const std::vector<block>& blocks,
                 const layout_words& words, std::span<const printed_furniture> lifted = {}) {
  document made;
  made.text.reserve(bytes.size() + bytes.size() / 16);
  made.map.reserve(lines.size() * 2);
  made.paragraphs.reserve(blocks.size());
  writer out(bytes, lines, words, made);
  out.learn(blocks);
  for (const block& b : blocks) out.write(b);
  out.keep_furniture(lifted);
  made.articles = static_cast<int>(std::ranges::count_if(blocks, [](const block& b) {
    const bool is_own = b.kind == paragraph_kind::numbered || b.kind == paragraph_kind::heading;
    return b.mark.series == mark_series::article && is_own && !b.mark.is_roman;
  }));
  return made;
}

/// The page on which each paragraph begins.
void count_pages(std::string_view bytes, document& made) {
  std::uint32_t page = 1;
  std::size_t at = 0;
  for (paragraph& p : made.paragraphs) {
    const std::size_t begin = made.map.home({p.text.begin, p.text.begin}).begin;
    for (; at < begin; ++at) page += bytes[at] == '\f';
    p.page = page;
  }
}

}  // namespace

result<document> read_document(std::string_view source, std::string_view bytes, const layout_words& words) {
  if (auto valid = validate(source, bytes); !valid) return tl::make_unexpected(valid.error());
  auto lines = split_lines(bytes);
  drop_margin_numbers(lines, bytes);
  return written(bytes, lines, find_paragraphs(lines, bytes, words), words);
}

result<document> read_document(std::string_view source, const printed_text& printed, const layout_words& words) {
  if (printed.parts.empty()) {
    auto made = read_document(source, printed.text, words);
    if (made && printed.has_pages) count_pages(printed.text, *made);
    return made;
  }
  if (auto valid = validate(source, printed.text); !valid) return tl::make_unexpected(valid.error());
  const auto lines = split_lines(printed.text);
  const auto blocks = find_paragraphs(lines, printed.text, printed.parts, words);
  document made = written(printed.text, lines, blocks, words, printed.furniture);
  if (printed.has_pages) count_pages(printed.text, made);
  return made;
}

}  // namespace recital::text
