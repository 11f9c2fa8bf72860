#include "cli/understood.hpp"

#include <utility>

#include "core/quote.hpp"
#include "recital/request/target.hpp"

namespace recital::cli {

result<void> understand_all(std::initializer_list<std::string*> targets, const knowledge& all, messages& out) {
  for (std::string* each : targets) {
    if (each->empty()) continue;
    auto named = target_named(*each, all);
    if (!named) return tl::make_unexpected(std::move(named).error());
    if (*named != *each) out.note(quote(*each) + " is " + *named);
    *each = *std::move(named);
  }
  return {};
}

}  // namespace recital::cli
