#include "cli/describe_entry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/describe_process.hpp"
#include "cli/fact_sheet.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view fallback_language = "en";

/// The value for a language, else for English, else the first; null where there is none.
template <class T>
const T* in_language(const std::map<std::string, T, std::less<>>& by_language, std::string_view language) {
  for (const std::string_view wanted : {language, fallback_language}) {
    if (const auto at = by_language.find(wanted); at != by_language.end()) return &at->second;
  }
  return by_language.empty() ? nullptr : &by_language.begin()->second;
}

std::string number_text(int number) { return number == 0 ? "" : std::to_string(number); }

std::string structure_text(const instrument& entry) {
  if (entry.structure_known && entry.structure.empty()) return "without articles or other units";
  std::string text;
  for (const auto& [unit, highest] : entry.structure) {
    text += fmt::format("{}{} 1 to {}", text.empty() ? "" : ", ", unit, highest);
  }
  return text;
}

std::string named(const catalogue& known, const std::string& id) {
  const instrument* entry = known.find(id);
  const std::string title = entry == nullptr ? "" : title_of(*entry, "");
  return title.empty() ? id : fmt::format("{} ({})", id, title);
}

void add_words(fact_sheet& sheet, std::string_view what, const words_by_language& all) {
  for (const auto& [language, words] : all) {
    sheet.fact(what, words.empty() ? "" : fmt::format("{}: {}", language, fmt::join(words, "; ")));
  }
}

/// What others say of it: the relations that end here.
void add_inverse_relations(fact_sheet& sheet, const catalogue& known, const std::string& id) {
  for (const instrument& other : known.instruments()) {
    for (const auto& [relation, target] : other.relations) {
      if (target == id) sheet.fact("referred to", fmt::format("{} by {}", name(relation), named(known, other.id)));
    }
  }
}

void add_instrument(fact_sheet& sheet, const catalogue& known, const instrument& entry) {
  sheet.fact("kind", name(entry.kind));
  sheet.fact("spoken of as", entry.noun);
  for (const auto& [language, title] : entry.title) sheet.fact("title", fmt::format("{}: {}", language, title));
  sheet.fact("date", entry.end_date.empty() ? entry.date : entry.date + " to " + entry.end_date);
  if (year_of_date(entry.date) != entry.year) sheet.fact("goes by", number_text(entry.year));
  sheet.fact("ordinal", number_text(entry.ordinal));
  sheet.fact("place", entry.place);
  sheet.fact("symbol", entry.symbol);
  if (!entry.symbol_is_own) sheet.fact("", "(cited, the symbol means that document, not this entry)");
  sheet.fact("published in", entry.unts);
  if (entry.registration > 0) sheet.fact("registered as", fmt::format("No. {}", entry.registration));
  sheet.fact("depositary", entry.depositary);
  sheet.fact("forum", entry.forum.empty() ? "" : named(known, entry.forum));
  sheet.fact("review cycle", entry.cycle);
  sheet.fact("series", entry.series);
  sheet.fact("structure", structure_text(entry));
  for (const auto& [relation, target] : entry.relations) sheet.fact(name(relation), named(known, target));
  add_inverse_relations(sheet, known, entry.id);
  add_words(sheet, "names", entry.names);
  add_words(sheet, "short names", entry.shorts);
  add_words(sheet, "topics", entry.topics);
  add_words(sheet, "patterns", entry.patterns);
  add_words(sheet, "found in", entry.examples);
  add_words(sheet, "not found in", entry.counter_examples);
  sheet.fact("link", entry.url);
  sheet.fact("facts from", entry.source);
}

void add_series(fact_sheet& sheet, const catalogue& known, const recital::series& entry) {
  add_instrument(sheet, known, entry.model);
  sheet.fact("members", entry.open ? "those listed, and any other year" : "those listed");
  for (const instrument& member : entry.members) sheet.fact("members", named(known, member.id));
}

void add_body(fact_sheet& sheet, const body& entry) {
  add_words(sheet, "names", entry.names);
  for (const auto& [form, symbol] : entry.symbols) sheet.fact("symbols", fmt::format("{}: {}", form, symbol));
  sheet.fact("default for", fmt::format("{}", fmt::join(entry.default_for, ", ")));
  if (!entry.numbering.empty()) {
    const auto& [first, first_number] = entry.numbering.front();
    const auto& [last, last_number] = entry.numbering.back();
    sheet.fact("numbering",
               fmt::format("{} at the end of {} to {} at the end of {}", first_number, first, last_number, last));
  }
  for (const auto& [session, first, last] : entry.sessions)
    sheet.fact("numbering", fmt::format("{} to {} in session {}", first, last, session));
  sheet.fact("in general", entry.unspecified);
  add_words(sheet, "found in", entry.examples);
}

template <class T>
const T* with_id(const std::vector<T>& entries, std::string_view id) {
  const auto at = std::ranges::find(entries, id, &T::id);
  return at == entries.end() ? nullptr : &*at;
}

void collect(std::vector<std::string_view>& words, const words_by_language& all) {
  for (const auto& [language, some] : all) words.insert(words.end(), some.begin(), some.end());
}

std::vector<std::string_view> words_of(const instrument& entry) {
  std::vector<std::string_view> words{entry.id, entry.symbol, entry.unts};
  for (const auto& [language, title] : entry.title) words.push_back(title);
  collect(words, entry.names);
  collect(words, entry.shorts);
  return words;
}

entry_line line_of(const instrument& entry, const std::string& id, std::string_view language) {
  entry_line line{id,           std::string(name(entry.kind)), entry.date,
                  entry.symbol, title_of(entry, language),     words_of(entry)};
  line.words.front() = id;
  return line;
}

/// A body or a place: known by its names alone.
template <class T>
entry_line named_line(const T& entry, const char* kind, std::string_view language) {
  const auto* names = in_language(entry.names, language);
  entry_line line{entry.id, kind, "", "", names == nullptr || names->empty() ? "" : names->front(), {entry.id}};
  collect(line.words, entry.names);
  return line;
}

entry_line process_line(const process& entry, std::string_view language) {
  const std::string* title = in_language(entry.title, language);
  entry_line line{entry.id, "process", "", "", title == nullptr ? "" : *title, {entry.id, entry.treaty}};
  for (const auto& [code, words] : entry.title) line.words.push_back(words);
  return line;
}

}  // namespace

std::string title_of(const instrument& entry, std::string_view language) {
  const std::string* title = in_language(entry.title, language);
  return title == nullptr ? "" : *title;
}

std::string describe_entry(const catalogue& known, std::string_view id) {
  std::string text;
  fact_sheet sheet(text, 2);
  const instrument* entry = known.find(id);
  if (entry == nullptr) entry = known.by_symbol(id);
  if (entry != nullptr) {
    append_line(text, entry->id);
    add_instrument(sheet, known, *entry);
  } else if (const auto* series = with_id(known.all_series(), id)) {
    append_line(text, series->id);
    add_series(sheet, known, *series);
  } else if (const auto* body = known.body_named(id)) {
    append_line(text, body->id);
    add_body(sheet, *body);
  } else if (const auto* place = with_id(known.places(), id)) {
    append_line(text, place->id);
    add_words(sheet, "names", place->names);
  } else if (const auto* process = known.process_named(id)) {
    append_line(text, process->id);
    add_process(sheet, known, *process);
  } else if (const auto* commitment = known.commitment_named(id)) {
    append_line(text, commitment->id);
    add_commitment(sheet, known, *commitment);
  }
  return text;
}

std::vector<entry_line> entry_lines(const catalogue& known, std::string_view language) {
  std::vector<entry_line> lines;
  for (const auto& entry : known.instruments()) lines.push_back(line_of(entry, entry.id, language));
  for (const auto& series : known.all_series()) lines.push_back(line_of(series.model, series.id, language));
  for (const auto& body : known.bodies()) lines.push_back(named_line(body, "body", language));
  for (const auto& place : known.places()) lines.push_back(named_line(place, "place", language));
  for (const auto& process : known.processes()) lines.push_back(process_line(process, language));
  return lines;
}

}  // namespace recital::cli
