#include "catalogue/values.hpp"

#include <algorithm>

#include "catalogue/vocabulary.hpp"
#include "grammar/pattern.hpp"
#include "recital/core/partial_date.hpp"
#include "text/code_point.hpp"

namespace recital::entries {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// Whether the text can stand in a line of a document as it is.
bool tidy(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  return std::none_of(text.begin(), text.end(), is_control);
}

/// What is wrong with the pattern of a name, "" where nothing is.
std::string why_not_a_pattern(std::string_view expression) {
  const auto good = recital::pattern(expression, anchor::begin).compile();
  return good ? "" : "is no pattern (" + good.error().message + ")";
}

/// The search for names stops at the first characters of a pattern.
bool begins_well(std::string_view expression) {
  const recital::pattern name(expression, anchor::begin);
  const std::string& start = name.literal_start();
  return !start.empty() && start.size() > text::width_of(static_cast<unsigned char>(start.front()));
}

/// Which languages can be read is for the grammars to say; names may be there before them.
void check_language(const table_reader& by_language, const std::string& code) {
  const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return 'a' <= c && c <= 'z'; });
  if (!letters || code.size() < 2 || code.size() > 3) by_language.refuse(code, "is in no language (en, zh, ...)");
}

}  // namespace

bool without_space(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == ' ' || is_control(c); });
}

std::string identifier(const table_reader& at) {
  std::string id = at.string("id");
  at.about(id);
  return id;
}

void check_identifier(const table_reader& at, std::string_view id) {
  if (!id.empty() && without_space(id) && id.find_first_of("#{}\"") == std::string_view::npos) return;
  at.refuse("id", "must be a word without quotation marks, #, { and }");
}

std::string text(const table_reader& at, std::string_view key, std::string_view fallback) {
  std::string value = at.string_or(key, fallback);
  if (at.has(key) && !tidy(value)) at.refuse(key, "is empty, padded or not one line: " + quote(value));
  return value;
}

std::vector<std::string> texts(const table_reader& at, std::string_view key) {
  std::vector<std::string> read = at.string_or_strings(key);
  for (const std::string& each : read) {
    if (!tidy(each)) at.refuse(key, "holds what is empty, padded or not one line: " + quote(each));
  }
  return read;
}

std::string one_of(const table_reader& at, std::string_view key, std::span<const std::string_view> words,
                   std::string_view fallback) {
  std::string value = at.string_or(key, fallback);
  if (!among(words, value)) at.refuse(key, "must be one of " + listed(words) + "; it is " + quote(value));
  return value;
}

recital::kind kind(const table_reader& at, recital::kind fallback) {
  return kind_named(one_of(at, "kind", kind_names, name(fallback))).value_or(fallback);
}

bool is_year(std::string_view text) { return text.size() == 4 && partial_date::parse(text); }

std::string date(const table_reader& at, std::string_view key) {
  std::string value = at.string_or(key, "");
  if (at.has(key) && !partial_date::parse(value)) {
    at.refuse(key, "must be YYYY-MM-DD, YYYY-MM or YYYY, and in the calendar; it is " + quote(value));
  }
  return value;
}

int year(const table_reader& at, int fallback) {
  const int value = at.integer_or("year", fallback);
  if (at.has("year") && (value < 1000 || value > 9999)) at.refuse("year", "must have four digits");
  return value;
}

std::string web_address(const table_reader& at, std::string_view key, std::string_view fallback) {
  std::string value = at.string_or(key, fallback);
  const bool web = value.starts_with("https://") || value.starts_with("http://");
  if (at.has(key) && (!web || !without_space(value))) at.refuse(key, "must be an http or https address");
  return value;
}

table_reader::by_key<std::string> text_by_language(const table_reader& at, std::string_view key) {
  const table_reader by_language = at.table_or_none(key);
  table_reader::by_key<std::string> read;
  for (const std::string& language : by_language.keys()) {
    check_language(by_language, language);
    read.emplace(language, text(by_language, language));
  }
  return read;
}

words_by_language words(const table_reader& at, std::string_view key) {
  const table_reader by_language = at.table_or_none(key);
  words_by_language read;
  for (const std::string& language : by_language.keys()) {
    check_language(by_language, language);
    std::vector<std::string> list = by_language.strings(language);
    for (const std::string& word : list) {
      if (tidy(word)) continue;
      by_language.refuse(language, "holds words that are empty, padded or not one line: " + quote(word));
    }
    read.emplace(language, std::move(list));
  }
  return read;
}

words_by_language patterns(const table_reader& at) {
  words_by_language read = at.strings_by_key("patterns");
  for (const auto& [language, list] : read) {
    const table_reader by_language = at.table("patterns");
    check_language(by_language, language);
    for (const std::string& pattern : list) {
      if (begins_well(pattern)) continue;
      const auto wrong = why_not_a_pattern(pattern);
      by_language.refuse(
          language, (wrong.empty() ? "must begin with the same two characters always" : wrong) + ": " + quote(pattern));
    }
  }
  return read;
}

void check_patterns(const table_reader& at, const words_by_language& all) {
  for (const auto& [language, list] : all) {
    for (const std::string& pattern : list) {
      const auto wrong = why_not_a_pattern(pattern);
      if (!wrong.empty()) at.table("patterns").refuse(language, wrong + ": " + quote(pattern));
    }
  }
}

table_reader::by_key<int> structure(const table_reader& at) {
  table_reader::by_key<int> read = at.integer_by_key("structure");
  for (const auto& [unit, highest] : read) {
    if (!among(units, unit)) at.table("structure").refuse(unit, "must be one of " + listed(units));
    if (highest < 1) at.table("structure").refuse(unit, "must be 1 or more");
  }
  return read;
}

}  // namespace recital::entries
