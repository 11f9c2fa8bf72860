#include "recital/resolve/extractor.hpp"

#include <map>
#include <optional>

#include "cite/finder.hpp"
#include "cite/links.hpp"
#include "grammar/detect.hpp"
#include "grammar/language.hpp"
#include "resolve/link_evidence.hpp"
#include "resolve/profile.hpp"
#include "resolve/resolver.hpp"
#include "text/document.hpp"

namespace recital {
namespace {

/// What one language needs, compiled.
struct tools {
  const language_grammar* language;
  cite::finder finder;
  cite::links links;
};

std::string stem_of(std::string_view source) {
  const auto slash = source.find_last_of("/!");
  if (slash != std::string_view::npos) source.remove_prefix(slash + 1);
  const auto dot = source.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? source : source.substr(0, dot));
}

}  // namespace

struct extractor::state {
  const catalogue& known;
  const grammar& grammars;
  const language_grammar* shared = nullptr;
  text::layout_words layout;
  std::map<std::string, tools, std::less<>> compiled;
  cite::mention_list mentions;

  state(const catalogue& c, const grammar& g) : known(c), grammars(g) {
    for (const language_grammar& language : g.languages()) {
      if (language.code.empty()) shared = &language;
      const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
      append(layout.annex_headings, language.annex_headings);
      append(layout.hyphen_prefixes, language.hyphen_prefixes);
    }
  }

  [[nodiscard]] const language_grammar* language_named(std::string_view code) const {
    for (const language_grammar& language : grammars.languages()) {
      if (!code.empty() && language.code == code) return &language;
    }
    return nullptr;
  }

  /// Finds the references of a document whose paragraphs are known; `bytes` is what its offsets count in.
  result<reading> extract(std::string_view source, std::string_view bytes, text::document document,
                          const extract_options& options);

  result<tools*> tools_for(const language_grammar& language) {
    if (const auto found = compiled.find(language.code); found != compiled.end()) return &found->second;
    auto finder = cite::finder::make(known, *shared, language);
    if (!finder) return tl::make_unexpected(finder.error());
    auto links = cite::links::compile(language.links);
    if (!links) return tl::make_unexpected(links.error());
    return &compiled.emplace(language.code, tools{&language, std::move(*finder), std::move(*links)}).first->second;
  }
};

extractor::extractor(const catalogue& known, const grammar& languages) : state_(std::make_unique<state>(known, languages)) {}
extractor::~extractor() = default;
extractor::extractor(extractor&&) noexcept = default;
extractor& extractor::operator=(extractor&&) noexcept = default;

result<void> extractor::prepare() {
  for (const language_grammar& language : state_->grammars.languages()) {
    if (language.code.empty()) continue;
    if (auto made = state_->tools_for(language); !made) return tl::make_unexpected(made.error());
  }
  return {};
}

result<reading> extractor::extract(std::string_view source, std::string_view bytes, const extract_options& options) {
  auto document = text::read_document(source, bytes, state_->layout);
  if (!document) return tl::make_unexpected(document.error());
  return state_->extract(source, bytes, *std::move(document), options);
}

result<reading> extractor::extract(std::string_view source, const printed_text& printed, const extract_options& options) {
  auto document = text::read_document(source, printed, state_->layout);
  if (!document) return tl::make_unexpected(document.error());
  auto read = state_->extract(source, printed.text, *std::move(document), options);
  if (read && !options.ignore_links) resolve::break_ties(read->references, printed.links, state_->known);
  return read;
}

result<reading> extractor::state::extract(std::string_view source, std::string_view bytes, text::document document,
                                          const extract_options& options) {
  const language_grammar* language = options.language.empty()
                                         ? detect_language(document.text, grammars.languages())
                                         : language_named(options.language);
  if (language == nullptr) {
    return failure(error_code::bad_usage,
                   options.language.empty() ? "written in a language that no grammar knows"
                                            : "no grammar for the language " + options.language,
                   {std::string(source), 0, 0, 0});
  }
  auto tools = tools_for(*language);
  if (!tools) return tl::make_unexpected(tools.error());

  (*tools)->finder.find(document.text, document.paragraphs, mentions);
  auto about = resolve::read_profile(document, mentions, (*tools)->finder, (*tools)->links, *language, known);
  if (about.symbol.empty()) about.symbol = resolve::symbol_of_file(stem_of(source), mentions);
  if (about.year == 0) about.year = known.year_of_symbol(about.symbol);
  reading read;
  auto resolved = resolve::resolve({known, *language, (*tools)->finder, (*tools)->links, document, bytes, about, mentions});
  read.references = std::move(resolved.references);
  read.cycle = std::move(resolved.cycle);
  read.source = source;
  read.document = about.symbol.empty() ? stem_of(source) : about.symbol;
  read.language = language->code;
  read.title = about.title;
  read.date = about.date;
  read.paragraphs = std::move(document.paragraphs);
  read.text = std::move(document.text);
  return read;
}

}  // namespace recital
