#include "recital/request/target.hpp"

#include <algorithm>
#include <utility>

#include "core/quote.hpp"
#include "grammar/language.hpp"
#include "recital/resolve/named_target.hpp"
#include "recital/core/target_id.hpp"
#include "recital/trace/cited_process.hpp"
#include "resolve/near_names.hpp"

namespace recital {
namespace {

/// Whether it begins as identifiers of the catalogue do, "treaty:", so that no document is called so.
bool is_of_catalogue(std::string_view words, const catalogue& known) {
  const std::string_view prefix = words.substr(0, words.find(':') + 1);
  return !prefix.empty() &&
         std::ranges::any_of(known.instruments(), [&](const instrument& each) { return each.id.starts_with(prefix); });
}

}  // namespace

result<std::string> target_named(const std::string& words, const knowledge& all) {
  auto named = named_target(words, all.known, all.languages);
  if (named || named.error().code != error_code::not_found) return named;
  const bool is_mistyped = is_of_catalogue(words, all.known) && !near_names(target_id(words).whole, all.known).empty();
  return is_mistyped ? named : result<std::string>(words);
}

result<std::string> verb_named(const std::string& words, const grammar& languages) {
  std::string verb = words;
  std::ranges::replace(verb, ' ', '_');
  const auto has_verb = [&](const language_grammar& each) { return each.verbs.contains(verb); };
  if (std::ranges::any_of(languages.languages(), has_verb)) return verb;
  return failure(error_code::bad_usage, "no verb " + quote(verb) + "; verbs are as extract prints them");
}

result<std::string> cycle_id(const catalogue& known, const std::string& process, const std::string& name) {
  const recital::process* of = known.process_named(process);
  if (of == nullptr) return failure(error_code::not_found, "no review process " + quote(process));
  const review_cycle* cycle = cycle_named(*of, name);
  if (cycle == nullptr) cycle = cycle_of_date(*of, name);
  if (cycle == nullptr) return failure(error_code::not_found, "no cycle " + quote(name) + " of " + process);
  return cycle->id;
}

result<std::string> likeliest_process(const catalogue& known, std::span<const reading> documents) {
  const process* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const process& each : known.processes()) {
    const auto belongs = [&](const reading& document) {
      document_facts undated{document.document, {}, {}};
      for (const reference& r : document.references) {
        if (document.paragraphs[r.paragraph].kind == paragraph_kind::heading) undated.title_targets.push_back(r.target);
      }
      return cycle_of(each, undated) != nullptr;
    };
    const auto count = std::ranges::count_if(documents, belongs);
    if (count <= most) continue;
    most = count;
    best = &each;
  }
  if (best == nullptr) best = process_cited_most(known, documents);
  if (best == nullptr) {
    return failure(error_code::bad_usage, "no document shows its review process; give --process NAME");
  }
  return best->id;
}

namespace {

/// Words to look for, in the cycles of that process, else of the one that the documents belong to.
trace_target words_to_trace(std::string words, const std::string& process, const catalogue& known,
                            std::span<const reading> documents) {
  return {{}, process.empty() ? likeliest_process(known, documents).value_or("") : process, std::move(words)};
}

}  // namespace

bool is_quoted(std::string_view words) { return words.size() > 2 && words.front() == '"' && words.back() == '"'; }

result<trace_target> trace_target_named(const std::string& words, const knowledge& all, const std::string& process,
                                        std::span<const reading> documents) {
  if (is_quoted(words)) return words_to_trace(words.substr(1, words.size() - 2), process, all.known, documents);
  auto named = target_named(words, all);
  if (!named) return tl::make_unexpected(std::move(named).error());
  const auto is_of_prose = [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; };
  if (*named != words || std::ranges::none_of(words, is_of_prose)) return trace_target{*std::move(named), process};
  return words_to_trace(words, process, all.known, documents);
}

}  // namespace recital
