#include "grammar/pattern.hpp"

#include <re2/re2.h>

#include <mutex>
#include <optional>
#include <set>

#include "core/quote.hpp"
#include "grammar/capture_plan.hpp"
#include "grammar/pattern_shape.hpp"

namespace recital {
namespace {

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

RE2::Options options_for(preferred match) {
  RE2::Options options;
  options.set_longest_match(match == preferred::longest);
  options.set_log_errors(false);
  return options;
}

RE2::Anchor anchor_of(anchor where) {
  return where == anchor::begin ? RE2::ANCHOR_START : where == anchor::both ? RE2::ANCHOR_BOTH : RE2::UNANCHORED;
}

/// An expression as RE2 has it.
struct engine {
  RE2 expression;
  std::unique_ptr<const capture_plan> groups;  ///< null where it has none
  std::string fault;                           ///< why it cannot be used, "" where it can

  engine(const std::string& written, const std::string& compiled, preferred match)
      : expression(compiled, options_for(match)) {
    if (!expression.ok()) {
      fault = expression.error();
      return;
    }
    std::set<std::string_view> names;
    for (const auto& [number, name] : expression.CapturingGroupNames()) {
      if (group_named(name) == group::count_) fault = "unknown group name " + name;
      if (!names.insert(name).second) fault = "two groups of one name: " + name;  // RE2 would forget the second
    }
    if (!names.empty()) groups = capture_plan::make(written);
  }
};

}  // namespace

struct pattern::state {
  std::string expression;
  anchor where;
  preferred match;
  pattern_shape shape;
  mutable std::once_flag is_compiled;
  mutable std::optional<engine> compiled;

  state(std::string_view written, anchor at, preferred which)
      : expression(written), where(at), match(which), shape(shape_of(written)) {}

  [[nodiscard]] const engine& ready() const {
    // an expression that ends at the end of the text is read by RE2 backwards from there
    std::call_once(is_compiled, [&] {
      compiled.emplace(expression, where == anchor::end ? "(?:" + expression + ")$" : expression, match);
    });
    return *compiled;
  }

  /// The first place where a match may begin, or nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> may_begin(std::string_view text) const {
    if (shape.may_be_empty) return 0;
    if (text.empty()) return std::nullopt;
    const auto is_in = [](const byte_set& set, char byte) { return set[static_cast<unsigned char>(byte)]; };
    if (where == anchor::end || where == anchor::both) {
      if (!is_in(shape.last, text.back())) return std::nullopt;
      if (where == anchor::end) return 0;
    }
    std::size_t at = 0;
    const std::size_t stop = where == anchor::none ? text.size() : 1;
    while (at < stop && !is_in(shape.first, text[at])) ++at;
    return at < stop ? std::optional(at) : std::nullopt;
  }

  /// Whether there is a match, and its bounds where `bounds` is not null.
  [[nodiscard]] bool find(std::string_view text, re2::StringPiece* bounds) const {
    const auto from = may_begin(text);
    if (!from) return false;
    const engine& by = ready();
    return by.fault.empty() &&
           by.expression.Match(piece(text), *from, text.size(), anchor_of(where), bounds, bounds == nullptr ? 0 : 1);
  }

  /// What the groups of the match took, which lies within the text.
  void take_groups(std::string_view text, captures& out) const {
    if (compiled->groups == nullptr) return;
    const auto begin = static_cast<std::size_t>(out.whole.data() - text.data());
    compiled->groups->take(text, begin, begin + out.whole.size(), out);
  }
};

pattern::pattern(std::string_view expression, anchor where, preferred match)
    : state_(std::make_shared<const state>(expression, where, match)) {}

result<void> pattern::compile() const {
  if (!state_) return {};
  const std::string& fault = state_->ready().fault;
  return fault.empty() ? result<void>() : failure(error_code::bad_data, shortened(fault));
}

const std::string& pattern::literal_start() const { return state_->shape.start; }

bool pattern::match(std::string_view text, captures& out) const {
  re2::StringPiece bounds;
  if (!state_ || !state_->find(text, &bounds)) return false;
  out.whole = {bounds.data(), bounds.size()};
  out.groups.fill({});
  state_->take_groups(text, out);
  return true;
}

bool pattern::match(std::string_view text) const { return state_ && state_->find(text, nullptr); }

}  // namespace recital
