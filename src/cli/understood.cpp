#include "cli/understood.hpp"

#include <utility>

#include "core/quote.hpp"
#include "recital/request/target.hpp"

namespace recital::cli {

result<std::string> understood(const std::string& words, const knowledge& all, messages& out) {
  auto named = target_named(words, all);
  if (named && *named != words) out.note(quote(words) + " is " + *named);
  return named;
}

result<void> understand_all(std::initializer_list<std::string*> targets, const knowledge& all, messages& out) {
  for (std::string* each : targets) {
    if (each->empty()) continue;
    auto named = understood(*each, all, out);
    if (!named) return tl::make_unexpected(std::move(named).error());
    *each = *std::move(named);
  }
  return {};
}

}  // namespace recital::cli
