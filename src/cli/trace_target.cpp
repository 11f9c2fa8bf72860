#include "cli/trace_target.hpp"

#include <algorithm>
#include <set>

#include "core/quote.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/target_id.hpp"
#include "recital/resolve/extractor.hpp"
#include "recital/trace/cited_process.hpp"

namespace recital::cli {

std::string target_named(const std::string& words, const knowledge& all) {
  const std::string whole(target_id(words).whole);
  if (all.known.find(whole) != nullptr || all.known.by_symbol(whole) != nullptr) return words;
  extractor reader(all.known, all.languages);
  const auto read = reader.extract("TARGET", "1. " + whole + ".");  // a paragraph: a line alone is taken for a heading
  if (!read) return words;
  std::set<std::string> meant;  // "the 2010 Review Conference's action plan" names the plan, and a conference beside it
  for (const reference& r : read->references) {
    if (r.status != status::resolved || (r.kind == kind::conference && read->references.size() > 1)) continue;
    meant.insert(target_id(r.target, r.pinpoint).text());
  }
  return meant.size() == 1 ? *meant.begin() + words.substr(whole.size()) : words;
}

result<std::string> cited_target_named(const std::string& words, const knowledge& all) {
  const std::string named = target_named(words, all);
  const target_id cited(named);
  const std::string symbol = canonical_symbol(cited.whole);
  const instrument* entry = all.known.find(cited.whole);
  if (entry == nullptr) entry = all.known.by_symbol(symbol);
  if (entry != nullptr) return target_id(entry->id, cited.pinpoint).text();
  if (document_symbol::is_symbol(symbol)) return target_id(symbol, cited.pinpoint).text();
  return failure(error_code::bad_usage, quote(words) + " names nothing that is known, or several things; an identifier, " +
                                            "a symbol or a reference in words does");
}

trace_target trace_target_named(const std::string& words, const knowledge& all, const std::string& process) {
  const bool is_quoted = words.size() > 2 && words.front() == '"' && words.back() == '"';
  if (is_quoted) return {{}, process, words.substr(1, words.size() - 2)};
  const std::string named = target_named(words, all);
  const auto is_of_prose = [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; };
  if (named != words || std::ranges::none_of(words, is_of_prose)) return {named, process};
  return {{}, process, words};
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

}  // namespace recital::cli
