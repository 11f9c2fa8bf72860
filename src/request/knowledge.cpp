#include "recital/request/knowledge.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "core/quote.hpp"
#include "grammar/language.hpp"
#include "recital/core/version.hpp"

namespace recital {
namespace {

result<void> check_language(const std::string& wanted, const grammar& languages) {
  if (wanted.empty() || languages.find(wanted) != nullptr) return {};
  std::string codes;
  for (const auto& language : languages.languages()) {
    if (!language.code.empty()) codes += " " + language.code;
  }
  return failure(error_code::bad_usage, "--language: no grammar for " + quote(wanted) + "; there are" + codes);
}

}  // namespace

result<provenance> provenance_of_run(const reading_options& options) {
  return provenance_of(version,
                       {options.catalogues, options.grammars, options.language, options.ignore_links, options.ocr});
}

result<knowledge> load_knowledge(const reading_options& options) {
  auto languages = grammar::load(options.grammars);
  if (!languages) return tl::make_unexpected(std::move(languages).error());
  if (auto good = check_language(options.language, *languages); !good) {
    return tl::make_unexpected(std::move(good).error());
  }
  auto known = catalogue::load(options.catalogues);
  if (!known) return tl::make_unexpected(std::move(known).error());
  auto made_with = provenance_of_run(options);
  if (!made_with) return tl::make_unexpected(std::move(made_with).error());
  knowledge all{*std::move(known), *std::move(languages), {}, *std::move(made_with)};
  if (options.corrections.empty()) return all;
  auto corrected = corrections::load(options.corrections, all.known, all.languages);
  if (!corrected) return tl::make_unexpected(std::move(corrected).error());
  all.corrected = *std::move(corrected);
  return all;
}

}  // namespace recital
