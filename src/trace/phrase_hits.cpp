#include "trace/phrase_hits.hpp"

#include <algorithm>
#include <tuple>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

bool stands_alone(std::string_view text, span where, const cite::word_bounds& bounds) {
  if (where.begin > 0 && text::is_ascii_letter_or_digit(text[where.begin]) &&
      text::is_ascii_letter_or_digit(text[where.begin - 1]))
    return false;
  if (where.end < text.size() && text::is_ascii_letter_or_digit(text[where.end]) &&
      text::is_ascii_letter_or_digit(text[where.end - 1]))
    return false;
  return bounds.whole(text, where);
}

std::uint32_t next_code_point(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(text::aligned(text, at + 1));
}

}  // namespace

std::string literal_pattern(std::string_view words) {
  std::string pattern;
  for (const char c : words) {
    if (c == '\'') {
      pattern += "['’]";
      continue;
    }
    const bool plain = text::is_ascii_letter_or_digit(c) || c == ' ' || static_cast<unsigned char>(c) >= 0x80;
    if (!plain) pattern += '\\';
    pattern += c;
  }
  return pattern;
}

result<phrase_table> phrase_table::compile(const labelled_patterns& all, preferred match) {
  phrase_table made;
  std::vector<std::string> expressions;
  for (const auto& [name, patterns] : all) {
    std::string either = "(?i)(?:";
    for (const std::string& each : patterns) either += (&each == patterns.data() ? "" : "|") + each;
    either += ')';
    const pattern words(either, anchor::none, match);
    if (auto good = words.compile(); !good) return failure(error_code::bad_data, name + ": " + good.error().message);
    made.entries_.push_back({name, words});
    expressions.push_back(std::move(either));
  }
  made.all_ = pattern_filter(std::move(expressions));
  return made;
}

std::vector<phrase_hit> phrase_table::find(std::string_view text, const cite::word_bounds& bounds) const {
  std::vector<phrase_hit> hits;
  for (const std::size_t i : all_.matching(text)) {
    const entry& each = entries_[i];
    captures found;
    for (std::uint32_t from = 0; from < text.size() && each.words.match(text.substr(from), found);) {
      const auto begin = static_cast<std::uint32_t>(found.whole.data() - text.data());
      const span where{begin, begin + static_cast<std::uint32_t>(found.whole.size())};
      const bool good = !where.empty() && stands_alone(text, where, bounds);
      if (good) hits.push_back({each.name, where});
      from = good ? where.end : next_code_point(text, begin);
    }
  }
  std::stable_sort(hits.begin(), hits.end(), [](const phrase_hit& a, const phrase_hit& b) {
    return std::tuple(a.where.begin, b.where.end) < std::tuple(b.where.begin, a.where.end);
  });
  return hits;
}

}  // namespace recital
