#include "grammar/pattern_filter.hpp"

#include <re2/set.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "core/made_once.hpp"
#include "grammar/lazy_expression.hpp"

namespace recital {

struct pattern_filter::state {
  std::vector<std::string> written;
  made_once<std::optional<RE2::Set>> compiled;  ///< nothing where it does not compile

  explicit state(std::vector<std::string> expressions) : written(std::move(expressions)) {}

  [[nodiscard]] const std::optional<RE2::Set>& ready() const {
    return compiled.get([this](std::optional<std::optional<RE2::Set>>& to) {
      RE2::Options options;
      options.set_log_errors(false);
      auto& set = to.emplace(std::in_place, options, RE2::UNANCHORED);
      const auto is_added = [&](const std::string& each) { return set->Add(each, nullptr) >= 0; };
      if (!std::ranges::all_of(written, is_added) || !set->Compile()) set.reset();
    });
  }
};

pattern_filter::pattern_filter(std::vector<std::string> expressions)
    : state_(std::make_shared<const state>(std::move(expressions))) {}

std::vector<std::size_t> pattern_filter::matching(std::string_view text) const {
  if (state_ == nullptr || state_->written.empty()) return {};
  std::vector<int> found;
  RE2::Set::ErrorInfo error{RE2::Set::kNoError};
  const bool can_tell = state_->ready().has_value();
  const bool matches = can_tell && state_->ready()->Match(piece_of(text), &found, &error);
  if (!can_tell || (!matches && error.kind != RE2::Set::kNoError)) {
    found.resize(state_->written.size());
    std::iota(found.begin(), found.end(), 0);
  }
  std::ranges::sort(found);
  return {found.begin(), found.end()};
}

}  // namespace recital
