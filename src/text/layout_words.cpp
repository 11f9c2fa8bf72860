#include "text/layout_words.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/code_point.hpp"
#include "text/lines.hpp"
#include "text/one_spelling.hpp"

namespace recital::text {
namespace {

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool begins_with_letter(std::string_view s) { return !s.empty() && is_letter(code_point_at(s, 0)); }

/// The first letter, small; 0 of nothing.
char32_t small_initial(std::string_view s) {
  return s.empty() ? 0 : static_cast<char32_t>(u_tolower(static_cast<UChar32>(code_point_at(s, 0))));
}

/// Whether the text begins with the word, and the word ends there; in scripts without blanks any place will do. The
/// first letter may be large or small.
bool begins_with_word(std::string_view text, std::string_view word) {
  if (word.empty() || text.size() < word.size()) return false;
  const std::size_t initial = width_of(static_cast<unsigned char>(word.front()));
  if (!text.substr(initial).starts_with(word.substr(initial))) return false;  // first, for it is the quicker question
  if (small_initial(text) != small_initial(word)) return false;
  const char32_t last = last_code_point(word);
  return !is_letter(last) || ends_unspaced(word) || !begins_with_letter(text.substr(word.size()));
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && begins_with_letter(text.substr(end))) {
    end += width_of(static_cast<unsigned char>(text[end]));
  }
  return text.substr(0, end);
}

}  // namespace

void layout_words::add(const layout_words& more) {
  const auto append = [](auto& to, const auto& from) {
    for (const std::string& word : from) to.push_back(one_spelling(word));
  };
  append(annex_headings, more.annex_headings);
  append(contents_headings, more.contents_headings);
  append(hyphen_prefixes, more.hyphen_prefixes);
  for (const std::string& word : more.recital_openings) {
    const std::string spelt = one_spelling(word);
    openings_by_initial[small_initial(spelt)].push_back(spelt);
  }
  append(recital_endings, more.recital_endings);
  for (const std::string& word : more.function_words) {
    if (const std::string spelt = one_spelling(word); !spelt.empty()) small_by_last_byte[spelt.back()].push_back(spelt);
  }
  for (const std::string& form : more.marks.articles) {
    const std::string spelt = one_spelling(form);
    if (!spelt.empty()) marks.articles_by_initial[code_point_at(spelt, 0)].push_back(spelt);
  }
  for (const words_in_order& words : more.marks.article_numbers) append(marks.article_numbers.emplace_back(), words);
  for (const words_in_order& words : more.marks.counting) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string spelt = one_spelling(words[i]);
      marks.counting_by_initial[small_initial(spelt)].push_back({spelt, static_cast<int>(i) + 1});
    }
  }
}

bool opens_recital(std::string_view paragraph, const layout_words& words) {
  paragraph.remove_prefix(std::min(paragraph.find_first_not_of("*_"), paragraph.size()));  // Markdown's italics
  const auto begins = [&](const std::string& word) { return begins_with_word(paragraph, word); };
  const auto openings = words.openings_by_initial.find(small_initial(paragraph));
  if (openings != words.openings_by_initial.end() && std::ranges::any_of(openings->second, begins)) return true;
  const auto first = first_word(paragraph);
  return std::any_of(words.recital_endings.begin(), words.recital_endings.end(), [&](const std::string& ending) {
    return first.size() > ending.size() + 1 && first.ends_with(ending);
  });
}

bool ends_with_small_word(std::string_view line, const layout_words& words) {
  constexpr std::size_t longest = 4;  // bytes: longer ones may be nouns
  const std::size_t blank = line.rfind(' ');
  if (blank == std::string_view::npos || blank + 1 == line.size()) return false;
  const std::string_view last = line.substr(blank + 1);
  if (last.size() > longest || !begins_lower_case(last)) return false;
  const auto smalls = words.small_by_last_byte.find(last.back());
  return smalls != words.small_by_last_byte.end() && std::ranges::find(smalls->second, last) != smalls->second.end();
}

bool opens_annex(std::string_view heading, const layout_words& words) {
  return std::any_of(words.annex_headings.begin(), words.annex_headings.end(), [&](const std::string& word) {
    return heading.starts_with(word) && !begins_lower_case(heading.substr(word.size()));
  });
}

bool opens_contents(std::string_view line, const layout_words& words) {
  constexpr std::size_t longest_addition = 12;  // "CONTENTS (continued)"
  return std::any_of(words.contents_headings.begin(), words.contents_headings.end(), [&](const std::string& word) {
    return line.size() <= word.size() + longest_addition && begins_with_word(line, word) && !ends_sentence(line);
  });
}

}  // namespace recital::text
