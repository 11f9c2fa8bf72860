#include "cli/understood.hpp"

#include <utility>

#include "core/quote.hpp"
#include "recital/resolve/named_target.hpp"

namespace recital::cli {

result<std::string> understood(const std::string& words, const knowledge& all, messages& out) {
  auto named = named_target(words, all.known, all.languages);
  if (!named) return named.error().code == error_code::not_found ? result<std::string>(words) : named;
  if (*named != words) out.note(quote(words) + " is " + *named);
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
