#include "cli/trace_target.hpp"

#include <algorithm>

#include "cli/understood.hpp"
#include "core/quote.hpp"
#include "recital/trace/cited_process.hpp"

namespace recital::cli {

result<trace_target> trace_target_named(const std::string& words, const knowledge& all, const std::string& process,
                                        messages& out) {
  const bool is_quoted = words.size() > 2 && words.front() == '"' && words.back() == '"';
  if (is_quoted) return trace_target{{}, process, words.substr(1, words.size() - 2)};
  auto named = understood(words, all, out);
  if (!named) return tl::make_unexpected(std::move(named).error());
  const auto is_of_prose = [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; };
  if (*named != words || std::ranges::none_of(words, is_of_prose)) return trace_target{*std::move(named), process};
  return trace_target{{}, process, words};
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
