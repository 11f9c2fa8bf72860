#include "cite/pattern.hpp"

#include <optional>
#include <utility>

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

result<pattern> pattern::compile(const std::string& expression, anchor where, preferred match) {
  auto made = regex::expression::compile(expression, where, match);
  if (!made) return tl::make_unexpected(made.error());
  pattern compiled;
  for (const std::string& name : made->group_names()) {
    const auto known = group_named(name);
    if (!known && !name.empty()) return failure(error_code::bad_data, "unknown group name " + name);
    compiled.groups_.push_back(known);
  }
  compiled.compiled_ = *std::move(made);
  return compiled;
}

void pattern::take_groups(captures& out) const {
  out.whole = found_.front();
  out.groups.fill({});
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    if (groups_[i] && !found_[1 + i].empty()) out.groups[static_cast<std::size_t>(*groups_[i])] = found_[1 + i];
  }
}

}  // namespace recital::cite
