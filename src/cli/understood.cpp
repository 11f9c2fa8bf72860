#include "cli/understood.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "core/quote.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/request/target.hpp"
#include "resolve/near_names.hpp"

namespace recital::cli {
namespace {

/// A document may be called so, but a text of the catalogue that is called nearly so is likelier.
void note_near(const std::string& words, const catalogue& known, messages& out) {
  if (document_symbol::is_symbol(words)) return;
  auto near = near_names(words, known);
  if (near.empty()) return;
  std::ranges::transform(near, near.begin(), [](const std::string& each) { return quote(each); });
  out.note(fmt::format("{} is in no catalogue; did you mean {}?", quote(words), fmt::join(near, " or ")));
}

}  // namespace

result<void> understand_all(std::initializer_list<std::string*> targets, const knowledge& all, messages& out) {
  for (std::string* each : targets) {
    if (each->empty()) continue;
    auto named = target_named(*each, all);
    if (!named) return tl::make_unexpected(std::move(named).error());
    if (*named != *each) out.note(quote(*each) + " is " + *named);
    else note_near(*each, all.known, out);
    *each = *std::move(named);
  }
  return {};
}

}  // namespace recital::cli
