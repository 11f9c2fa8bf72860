#include "recital/analyse/account.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "grammar/language.hpp"
#include "grammar/language_doubt.hpp"
#include "text/letters.hpp"
#include "text/one_spelling.hpp"

namespace recital {
namespace {

struct suspicion_words {
  std::string_view name;
  std::string_view words;  // {} stands for the detail
};

/// By `told_by`.
constexpr std::string_view places[] = {"nothing",
                                       "the corrections",
                                       "an option",
                                       "the title block",
                                       "the number in the title block",
                                       "the title",
                                       "the text",
                                       "the head of a page",
                                       "the symbol",
                                       "the words of the text",
                                       "the file's properties",
                                       "the file's name"};

/// By `objection`; {} stands for what the value contradicts.
constexpr std::string_view why_not[] = {"",
                                        ", but another body gives the text out",
                                        ": no document is of that year",
                                        ": before the body {} began",
                                        ": after the body {} ended",
                                        ": its symbol is of {}",
                                        ": before what it cites, such as {}"};

suspicion suspicion_of(const contradiction& one) {
  if (one.why == objection::before_cited) return suspicion::dated_before_cited;
  return one.why >= objection::no_year ? suspicion::date_refused : suspicion::contradicted;
}

/// By `suspicion`.
constexpr suspicion_words all_words[] = {
    {"not_read", "not read: {}"},
    {"damaged", "damaged: {}"},
    {"skipped", "{}"},
    {"no_symbol", "no symbol of its own"},
    {"no_date", "no date"},
    {"contradicted", "{}"},
    {"date_refused", "{}"},
    {"dated_before_cited", "{}"},
    {"language_in_doubt", "its language is in doubt"},
    {"encoding_in_doubt", "its letters were read as {}, which is in doubt"},
    {"same_text", "the same text as {}"},
    {"same_symbol", "the same symbol and language as {}, another text"},
    {"language_version", "the same symbol as {}, in another language"},
    {"empty_page", "no text on page {}"},
    {"numbers_unread", "numbers that are no references in paragraph {}"},
};

using text::is_digit;

/// How often numbers stand there as resolutions have them, "71/285": up to three digits on each side, with nothing around
/// that would make it a part of a symbol or of a date.
std::size_t numbers_in(std::string_view text) {
  constexpr std::size_t most_digits = 3;
  const auto is_part = [](char c) { return text::is_ascii_letter_or_digit(c) || c == '/' || c == '.' || c == '-'; };
  std::size_t found = 0;
  for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    std::size_t begin = at;
    std::size_t end = at + 1;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    const std::size_t before = at - begin;
    const std::size_t behind = end - at - 1;
    const bool is_alone = (begin == 0 || !is_part(text[begin - 1])) &&
                          (end == text.size() || !(text::is_ascii_letter(text[end]) || text[end] == '/'));
    found += is_alone && before > 0 && before <= most_digits && behind > 0 && behind <= most_digits;
  }
  return found;
}

/// The labels of paragraphs in which most of such numbers, of which there are many, are no references.
std::string paragraphs_with_numbers(const reading& document) {
  constexpr std::size_t many = 5;
  std::vector<std::size_t> references(document.paragraphs.size(), 0);
  for (const reference& each : document.references) ++references[each.paragraph];
  std::vector<std::string_view> labels;
  for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
    const std::size_t numbers = numbers_in(document.text_of(document.paragraphs[p]));
    if (numbers >= many && references[p] * 2 < numbers) labels.push_back(document.paragraphs[p].label);
  }
  return fmt::format("{}", fmt::join(labels, ", "));
}

bool is_in_doubt(const reading& document, const grammar& languages) {
  const language_grammar* taken = languages.find(document.language);
  return taken != nullptr && is_language_in_doubt(text::one_spelling(document.text), *taken, languages.languages());
}

void remark(account_entry& entry, suspicion what, std::string detail = {}) {
  const auto place = std::ranges::upper_bound(entry.remarks, what, {}, &account_remark::what);
  entry.remarks.insert(place, {what, std::move(detail)});
}

}  // namespace

std::string_view name(suspicion what) { return all_words[static_cast<std::size_t>(what)].name; }

std::string words(const account_remark& remark) {
  return fmt::format(fmt::runtime(all_words[static_cast<std::size_t>(remark.what)].words), remark.detail);
}

std::string_view words(told_by by) { return places[static_cast<std::size_t>(by)]; }

std::string words(const contradiction& one) {
  const std::string why = fmt::format(fmt::runtime(why_not[static_cast<std::size_t>(one.why)]), one.against);
  return fmt::format("{} gives the {} {}{}", words(one.by), name(one.field), one.value, why);
}

account_entry account_of(const reading& document, const grammar& languages, const account_options& options) {
  account_entry made;
  made.path = document.source;
  made.is_read = true;
  made.symbol = document.symbol;
  made.title = document.title;
  made.organ = document.organ;
  made.session = document.session;
  made.told = document.told;
  made.contradictions = document.contradictions;
  made.date = document.date;
  made.language = document.language;
  made.paragraphs = document.paragraphs.size();
  made.references = document.references.size();
  made.unresolved = static_cast<std::size_t>(
      std::ranges::count_if(document.references, [](const reference& r) { return r.status != status::resolved; }));
  made.text_hash = sha256_of(document.text);
  for (const std::string& each : document.damage) remark(made, suspicion::damaged, each);
  if (document.symbol.empty()) remark(made, suspicion::no_symbol);
  if (document.date.empty()) remark(made, suspicion::no_date);
  for (const contradiction& each : document.contradictions) remark(made, suspicion_of(each), words(each));
  if (!options.language_is_given && is_in_doubt(document, languages)) remark(made, suspicion::language_in_doubt);
  if (!document.doubtful_encoding.empty()) remark(made, suspicion::encoding_in_doubt, document.doubtful_encoding);
  if (!document.empty_pages.empty()) {
    remark(made, suspicion::empty_page, fmt::format("{}", fmt::join(document.empty_pages, ", ")));
  }
  if (auto labels = paragraphs_with_numbers(document); !labels.empty()) {
    remark(made, suspicion::numbers_unread, std::move(labels));
  }
  return made;
}

account_entry account_of(const error& why_not) {
  account_entry made;
  made.path = why_not.where.file;
  remark(made, why_not.code == error_code::skipped ? suspicion::skipped : suspicion::not_read, why_not.message);
  return made;
}

void mark_duplicates(std::vector<account_entry>& all) {
  std::map<std::string_view, const account_entry*> of_text;
  using symbol_in_language = std::pair<std::string_view, std::string_view>;
  std::map<symbol_in_language, const account_entry*> of_symbol;
  std::map<std::string_view, const account_entry*> first_of_symbol;
  for (account_entry& entry : all) {
    if (!entry.is_read) continue;
    const auto [text, is_new] = of_text.emplace(entry.text_hash, &entry);
    if (!is_new) remark(entry, suspicion::same_text, text->second->path);
    if (entry.symbol.empty()) continue;
    const auto [symbol, is_first] = of_symbol.emplace(symbol_in_language(entry.symbol, entry.language), &entry);
    if (is_new && !is_first) remark(entry, suspicion::same_symbol, symbol->second->path);
    const account_entry* first = first_of_symbol.emplace(entry.symbol, &entry).first->second;
    if (is_first && first != &entry) remark(entry, suspicion::language_version, first->path);
  }
}

bool has_fault(const account_entry& entry) {
  return std::ranges::any_of(entry.remarks, [](const account_remark& r) { return r.what <= suspicion::damaged; });
}

}  // namespace recital
