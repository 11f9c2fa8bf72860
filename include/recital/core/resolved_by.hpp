/// \file
/// What decided what a reference means.
///
///     name(recital::resolved_by::body_in_heading);  // "body_in_heading", the name of its text in every interface
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace recital {

/// By what a reference was resolved. The interface files say each in words, under `resolved_by`.
enum class resolved_by : std::uint8_t {
  name,
  name_and_date,
  name_and_owner,
  name_in_brackets,
  last_of_name,
  last_of_name_in_paragraph,
  last_of_name_in_document,
  short_name,
  short_name_in_context,
  own_review_cycle,
  adopter_of_such_a_text,
  year_known_by,
  number,
  body_with_it,
  body_beside_it,
  acting_body,
  speaking_body,
  body_spoken_of,
  body_of_numbers_before,
  body_in_heading,
  body_in_heading_of_list,
  form_of_number,
  texts_in_general,
  treaty_series_number,
  symbol,
  addition_to_symbol,
  symbol_in_note,
  title,
  title_and_symbol,
  last_of_title,
  noun,
  defined_short_form,
  last_of_kind_in_paragraph,
  last_of_kind_in_paragraph_before,
  sentence_opening,
  last_of_kind_in_document,
  subject_of_passage,
  topic_of_passage,
  main_subject,
  meaning_of_noun,
  last_conference,
  conference_of_document,
  date_and_place,
  cited_just_before,
  text_cited_just_before,
  cited_in_note,
  provision,
  last_with_provision,
  conference_text_with_provision,
  link_on_words,
};

inline constexpr auto resolved_by_names = std::to_array<std::string_view>({"name",
                                                                           "name_and_date",
                                                                           "name_and_owner",
                                                                           "name_in_brackets",
                                                                           "last_of_name",
                                                                           "last_of_name_in_paragraph",
                                                                           "last_of_name_in_document",
                                                                           "short_name",
                                                                           "short_name_in_context",
                                                                           "own_review_cycle",
                                                                           "adopter_of_such_a_text",
                                                                           "year_known_by",
                                                                           "number",
                                                                           "body_with_it",
                                                                           "body_beside_it",
                                                                           "acting_body",
                                                                           "speaking_body",
                                                                           "body_spoken_of",
                                                                           "body_of_numbers_before",
                                                                           "body_in_heading",
                                                                           "body_in_heading_of_list",
                                                                           "form_of_number",
                                                                           "texts_in_general",
                                                                           "treaty_series_number",
                                                                           "symbol",
                                                                           "addition_to_symbol",
                                                                           "symbol_in_note",
                                                                           "title",
                                                                           "title_and_symbol",
                                                                           "last_of_title",
                                                                           "noun",
                                                                           "defined_short_form",
                                                                           "last_of_kind_in_paragraph",
                                                                           "last_of_kind_in_paragraph_before",
                                                                           "sentence_opening",
                                                                           "last_of_kind_in_document",
                                                                           "subject_of_passage",
                                                                           "topic_of_passage",
                                                                           "main_subject",
                                                                           "meaning_of_noun",
                                                                           "last_conference",
                                                                           "conference_of_document",
                                                                           "date_and_place",
                                                                           "cited_just_before",
                                                                           "text_cited_just_before",
                                                                           "cited_in_note",
                                                                           "provision",
                                                                           "last_with_provision",
                                                                           "conference_text_with_provision",
                                                                           "link_on_words"});

/// As records and interface files spell it.
[[nodiscard]] constexpr std::string_view name(resolved_by how) {
  return resolved_by_names[static_cast<std::size_t>(how)];
}
[[nodiscard]] constexpr std::string_view name(std::optional<resolved_by> how) {
  return how ? name(*how) : std::string_view();
}

}  // namespace recital
