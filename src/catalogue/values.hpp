/// \file
/// Checked values of catalogue entries. Each reads one key that may be left out, and refuses through `at` what makes no
/// sense.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/quote.hpp"
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

using data::table_reader;

/// Whether the text holds neither spaces nor control characters.
[[nodiscard]] bool without_space(std::string_view text);

/// The required "id", which names a node of the graph; later messages about the table begin with it.
[[nodiscard]] std::string identifier(const table_reader& at);

/// Refuses what cannot name a node, where a pinpoint may follow after '#'.
void check_identifier(const table_reader& at, std::string_view id);

/// One line, without space around it.
[[nodiscard]] std::string text(const table_reader& at, std::string_view key, std::string_view fallback = {});

/// Words of one line each; also takes a lone one.
[[nodiscard]] std::vector<std::string> texts(const table_reader& at, std::string_view key);

[[nodiscard]] std::string one_of(const table_reader& at, std::string_view key, std::span<const std::string_view> words,
                                 std::string_view fallback);
[[nodiscard]] recital::kind kind(const table_reader& at, recital::kind fallback);

/// Whether the text is a year of four digits.
[[nodiscard]] bool is_year(std::string_view text);

/// A day, a month or a year of the calendar.
[[nodiscard]] std::string date(const table_reader& at, std::string_view key);
[[nodiscard]] int year(const table_reader& at, int fallback);

/// An http or https address.
[[nodiscard]] std::string web_address(const table_reader& at, std::string_view key, std::string_view fallback = {});

/// By language: key.en = "..."; key.en = ["...", "..."].
[[nodiscard]] table_reader::by_key<std::string> text_by_language(const table_reader& at, std::string_view key);
[[nodiscard]] words_by_language words(const table_reader& at, std::string_view key);
[[nodiscard]] words_by_language patterns(const table_reader& at);

/// Refuses those of an entry's patterns that cannot be compiled.
void check_patterns(const table_reader& at, const words_by_language& all);

/// The highest number of each unit.
[[nodiscard]] table_reader::by_key<int> structure(const table_reader& at);

}  // namespace recital::entries
