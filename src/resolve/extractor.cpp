#include "recital/resolve/extractor.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <mutex>
#include <utility>

#include "cite/finder.hpp"
#include "grammar/connectors.hpp"
#include "grammar/detect.hpp"
#include "grammar/language.hpp"
#include "grammar/language_doubt.hpp"
#include "grammar/title_block.hpp"
#include "identify/dating.hpp"
#include "identify/document_metadata.hpp"
#include "identify/review_cycle.hpp"
#include "resolve/link_evidence.hpp"
#include "resolve/resolver.hpp"
#include "text/document.hpp"
#include "text/one_spelling.hpp"

namespace recital {
namespace {

/// What one language needs, compiled.
struct tools {
  const language_grammar* language;
  cite::finder finder;
  connectors links;
  title_patterns title_block;
};

/// The name of a file without its folder and its ending.
std::string stem_of(std::string_view source) {
  const auto slash = source.rfind('/');
  if (slash != std::string_view::npos) source.remove_prefix(slash + 1);
  const auto dot = source.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? source : source.substr(0, dot));
}

/// The pages on which no word stands; a form feed ends each but the last.
std::vector<std::uint32_t> empty_pages_of(std::string_view text) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t page = 1;; ++page) {
    const auto end = std::min(text.find('\f'), text.size());
    if (text.substr(0, end).find_first_not_of(" \t\r\n") == std::string_view::npos) found.push_back(page);
    if (end == text.size()) return found;
    text.remove_prefix(end + 1);
  }
}

/// Puts the letters of a document in one spelling, in which it is matched; gives its text as it was where that differs.
std::string in_one_spelling(text::document& document) {
  std::string spelt = text::changed_spelling(document.text);
  return spelt.empty() ? spelt : std::exchange(document.text, std::move(spelt));
}

/// The document with nothing but the paragraphs in one language: those in others are blank, so that offsets hold.
text::document in_one_language(const text::document& all, const std::vector<const language_grammar*>& languages,
                               const language_grammar& one) {
  text::document made = all;
  for (std::size_t p = 0; p < languages.size(); ++p) {
    const span where = all.paragraphs[p].text;
    if (languages[p] != &one) made.text.replace(where.begin, where.size(), where.size(), ' ');
  }
  return made;
}

/// What a language is called where it stands in those characters.
const std::string& code_of(const language_grammar& language, std::string_view words) {
  const bool is_traditional = !language.traditional.empty() && text::is_traditional(words);
  return is_traditional ? language.traditional : language.code;
}

/// A title on one line, where it goes over several headings.
std::string title_of(span heading, std::string_view text, const language_grammar& language) {
  std::string title(text.substr(heading.begin, heading.size()));
  if (language.unspaced) std::erase(title, '\n');
  std::ranges::replace(title, '\n', ' ');
  return title;
}

/// What was found out about the document, whose text is in `into` already.
void take_identity(identify::document_metadata about, const language_grammar& language, reading& into) {
  into.title = about.heading.empty() ? std::move(about.filed_title) : title_of(about.heading, into.text, language);
  into.date = about.date.text();
  into.organ = about.organ == nullptr ? std::string() : about.organ->id;
  into.symbol = std::move(about.symbol);
  into.session = std::move(about.session);
  into.agenda_item = std::move(about.agenda_item);
  into.originals = std::move(about.originals);
  into.kind = about.kind;
  into.told = about.told;
  into.contradictions = std::move(about.contradictions);
}

/// The languages of the paragraphs but for one, each once, in the order of the text.
std::vector<const language_grammar*> others(const std::vector<const language_grammar*>& languages,
                                            const language_grammar& main) {
  std::vector<const language_grammar*> found;
  for (const language_grammar* each : languages) {
    if (each != &main && std::ranges::find(found, each) == found.end()) found.push_back(each);
  }
  return found;
}

}  // namespace

struct extractor::state {
  const catalogue& known;
  const grammar& grammars;
  language_detector detector;
  const language_grammar* shared = nullptr;
  text::layout_words layout;
  mutable std::mutex compiling;  ///< guards `compiled`, whose tools are for all threads
  mutable std::map<std::string, tools, std::less<>> compiled;

  state(const catalogue& c, const grammar& g) : known(c), grammars(g), detector(g.languages()) {
    for (const language_grammar& language : g.languages()) {
      if (language.code.empty()) shared = &language;
      layout.add(language.layout);
    }
  }

  /// Finds the references of a document whose paragraphs are known; `bytes` is what its offsets count in.
  result<reading> extract(std::string_view source, const std::string& stem, std::string_view bytes,
                          text::document document, const file_properties& properties,
                          const extract_options& options) const;

  /// Adds the references of the paragraphs that are in other languages than the document. The
  /// paragraphs of a language are read by themselves: what leans on something named before finds it among them.
  result<void> add_other_languages(const text::document& document, std::string_view bytes,
                                   const std::vector<const language_grammar*>& languages, const language_grammar& main,
                                   const identify::document_metadata& about, reading& into) const;

  /// Whether a text whose encoding is in doubt shows neither references nor words of its language.
  [[nodiscard]] bool gives_no_words(const reading& read, const extract_options& options) const {
    const language_grammar* taken = grammars.find(read.language);
    return options.language.empty() && read.references.empty() && taken != nullptr &&
           is_language_in_doubt(text::one_spelling(read.text), *taken, grammars.languages());
  }

  result<const tools*> tools_for(const language_grammar& language) const {
    const std::scoped_lock alone(compiling);
    if (const auto found = compiled.find(language.code); found != compiled.end()) return &found->second;
    auto finder = cite::finder::make(known, *shared, language);
    if (!finder) return tl::make_unexpected(finder.error());
    tools made{&language, *std::move(finder), connectors(language.connectors),
               title_patterns(language.title_block.patterns)};
    return &compiled.emplace(language.code, std::move(made)).first->second;
  }
};

extractor::extractor(const catalogue& known, const grammar& languages)
    : state_(std::make_unique<state>(known, languages)) {}
extractor::~extractor() = default;
extractor::extractor(extractor&&) noexcept = default;
extractor& extractor::operator=(extractor&&) noexcept = default;

result<reading> extractor::extract(std::string_view source, std::string_view bytes,
                                   const extract_options& options) const {
  auto document = text::read_document(source, bytes, state_->layout);
  if (!document) return tl::make_unexpected(document.error());
  return state_->extract(source, stem_of(source), bytes, *std::move(document), {}, options);
}

result<reading> extractor::extract(std::string_view source, const printed_text& printed,
                                   const extract_options& options) const {
  auto document = text::read_document(source, printed, state_->layout);
  if (!document) return tl::make_unexpected(document.error());
  const std::string stem = stem_of(printed.member.empty() ? source : printed.member);
  auto read = state_->extract(source, stem, printed.text, *std::move(document), printed.properties, options);
  if (!read) return read;
  if (!printed.doubtful_encoding.empty() && state_->gives_no_words(*read, options)) {
    return failure(error_code::not_text,
                   "a text in an unknown encoding: read as " + printed.doubtful_encoding +
                       ", it holds no words of any language that is known",
                   {std::string(source)});
  }
  read->damage = printed.damage;
  read->doubtful_encoding = printed.doubtful_encoding;
  if (printed.has_pages) read->empty_pages = empty_pages_of(printed.text);
  if (!options.ignore_links) resolve::break_ties(read->references, printed.links, state_->known);
  return read;
}

result<reading> extractor::state::extract(std::string_view source, const std::string& stem, std::string_view bytes,
                                          text::document document, const file_properties& properties,
                                          const extract_options& options) const {
  const correction* corrected = options.corrected == nullptr ? nullptr : options.corrected->find(source);
  if (corrected != nullptr && corrected->not_a_document) {
    return failure(error_code::skipped,
                   "no document, says " + corrected->where.file + ":" + std::to_string(corrected->where.line),
                   {std::string(source)});
  }
  std::string printed = in_one_spelling(document);
  const bool is_corrected = corrected != nullptr && !corrected->language.empty();
  const std::string& given = is_corrected ? corrected->language : options.language;
  const language_grammar* language = given.empty() ? detector.detect(document.text) : grammars.find(given);
  if (language == nullptr) {
    return failure(
        error_code::bad_usage,
        given.empty() ? "written in a language that no grammar knows" : "no grammar for the language " + given,
        {std::string(source), 0, 0, 0});
  }
  auto tools = tools_for(*language);
  if (!tools) return tl::make_unexpected(tools.error());
  const auto languages = given.empty() ? detector.detect_each(document.text, document.paragraphs, *language)
                                       : std::vector<const language_grammar*>();
  text::document all;
  if (!languages.empty()) {
    all = in_one_language(document, languages, *language);
    std::swap(all, document);
  }

  cite::mention_list mentions;
  (*tools)->finder.find(document.text, document.paragraphs, mentions);
  const auto& with = **tools;
  auto about = identify::metadata_of({document, mentions, with.finder, with.links, with.title_block, *language, *shared,
                                      known, properties, stem, corrected});
  auto resolved = resolve::resolve({known, *language, with.finder, with.links, document, bytes, about, mentions});
  reading read;
  read.references = std::move(resolved.references);
  if (!languages.empty()) {
    if (auto done = add_other_languages(all, bytes, languages, *language, about, read); !done)
      return tl::make_unexpected(done.error());
    std::swap(all, document);
  }
  read.cycle = identify::review_cycle_of(about, resolved.main_subject, known);
  read.source = source;
  read.document = about.symbol.empty() ? stem : about.symbol;
  read.text = printed.empty() ? std::move(document.text) : std::move(printed);
  read.language = code_of(*language, read.text);
  take_identity(std::move(about), *language, read);
  read.told.language = is_corrected ? told_by::corrections : given.empty() ? told_by::words : told_by::option;
  if (corrected != nullptr) read.same_work_as = corrected->same_work_as;
  read.paragraphs = std::move(document.paragraphs);
  read.furniture = std::move(document.furniture);
  identify::compare_with_cited(read, known);
  return read;
}

result<void> extractor::state::add_other_languages(const text::document& document, std::string_view bytes,
                                                   const std::vector<const language_grammar*>& languages,
                                                   const language_grammar& main,
                                                   const identify::document_metadata& about, reading& into) const {
  for (const language_grammar* language : others(languages, main)) {
    auto tools = tools_for(*language);
    if (!tools) return tl::make_unexpected(tools.error());
    const text::document part = in_one_language(document, languages, *language);
    cite::mention_list mentions;
    (*tools)->finder.find(part.text, part.paragraphs, mentions);
    auto more = resolve::resolve({known, *language, (*tools)->finder, (*tools)->links, part, bytes, about, mentions});
    std::ranges::move(more.references, std::back_inserter(into.references));
  }
  std::ranges::stable_sort(into.references, {},
                           [](const reference& r) { return std::pair(r.source.begin, r.source.end); });
  return {};
}

}  // namespace recital
