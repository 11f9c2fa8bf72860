#include "cite/pattern.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace recital::cite {
namespace {

constexpr std::array<std::string_view, group_count> group_names{
    "run",  "number",  "year", "session", "letter", "roman", "special", "sub",        "sub_b",
    "subs", "ordinal", "day",  "month",   "dated",  "words", "title",   "correction", "unit"};

std::optional<group> group_named(std::string_view name) {
  while (!name.empty() && name.back() >= '0' && name.back() <= '9') name.remove_suffix(1);
  for (std::size_t i = 0; i < group_count; ++i) {
    if (group_names[i] == name) return static_cast<group>(i);
  }
  return std::nullopt;
}

}  // namespace

struct pattern::state {
  regex::expression compiled;
  std::vector<std::optional<group>> groups;  ///< by the expression's groups
  std::vector<std::string_view> found;       ///< what a call finds; one object serves one thread at a time
};

pattern::pattern() = default;
pattern::~pattern() = default;
pattern::pattern(pattern&&) noexcept = default;
pattern& pattern::operator=(pattern&&) noexcept = default;

result<pattern> pattern::compile(const std::string& expression, anchor where, preferred match) {
  auto made = regex::expression::compile(expression, where, match);
  if (!made) return tl::make_unexpected(made.error());
  std::vector<std::optional<group>> groups;
  for (const std::string& name : made->group_names()) {
    groups.push_back(group_named(name));
    if (!groups.back() && !name.empty()) return failure(error_code::bad_data, "unknown group name " + name);
  }
  pattern compiled;
  compiled.state_ = std::make_unique<state>(state{*std::move(made), std::move(groups), {}});
  return compiled;
}

bool pattern::match(std::string_view text, captures& out) const {
  if (!state_ || !state_->compiled.match(text, state_->found)) return false;
  const auto& found = state_->found;
  out.whole = found.front();
  out.groups.fill({});
  for (std::size_t i = 0; i < state_->groups.size(); ++i) {
    if (state_->groups[i] && !found[1 + i].empty())
      out.groups[static_cast<std::size_t>(*state_->groups[i])] = found[1 + i];
  }
  return true;
}

bool pattern::match(std::string_view text) const { return state_ && state_->compiled.match(text); }

}  // namespace recital::cite
