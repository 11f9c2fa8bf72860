#include "grammar/pattern.hpp"

#include <mutex>
#include <optional>
#include <set>

#include "core/quote.hpp"
#include "grammar/capture_plan.hpp"
#include "grammar/lazy_expression.hpp"

namespace recital {
namespace {

RE2::Anchor anchor_of(anchor where) {
  return where == anchor::begin ? RE2::ANCHOR_START : where == anchor::both ? RE2::ANCHOR_BOTH : RE2::UNANCHORED;
}

/// What has to be known of an expression before its first match.
struct examined {
  std::unique_ptr<const capture_plan> groups;  ///< null where it has none
  std::string fault;                           ///< why it cannot be used, "" where it can

  examined(const std::string& written, const std::shared_ptr<const lazy_expression>& whole) {
    const RE2& expression = whole->ready();
    if (!expression.ok()) {
      fault = expression.error();
      return;
    }
    std::set<std::string_view> names;
    for (const auto& [number, name] : expression.CapturingGroupNames()) {
      if (group_named(name) == group::count_) fault = "unknown group name " + name;
      if (!names.insert(name).second) fault = "two groups of one name: " + name;  // RE2 would forget the second
    }
    if (!names.empty()) groups = capture_plan::make(written, whole);
  }
};

}  // namespace

struct pattern::state {
  std::string written;
  anchor where;
  std::shared_ptr<const lazy_expression> whole;
  mutable std::once_flag is_examined;
  mutable std::optional<examined> about;

  state(std::string_view expression, anchor at, preferred match)
      : written(expression),
        where(at),
        whole(std::make_shared<const lazy_expression>(expression, match, at == anchor::end)) {}

  [[nodiscard]] const examined& ready() const {
    std::call_once(is_examined, [&] { about.emplace(written, whole); });
    return *about;
  }

  /// The first place where a match may begin, or nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> may_begin(std::string_view text) const {
    const pattern_shape& shape = whole->shape();
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
    return ready().fault.empty() && whole->ready().Match(piece_of(text), *from, text.size(), anchor_of(where), bounds,
                                                         bounds == nullptr ? 0 : 1);
  }

  /// What the groups of the match took, which lies within the text.
  void take_groups(std::string_view text, captures& out) const {
    if (about->groups == nullptr) return;
    const auto begin = static_cast<std::size_t>(out.whole.data() - text.data());
    about->groups->take(text, begin, begin + out.whole.size(), out);
  }
};

pattern::pattern(std::string_view expression, anchor where, preferred match)
    : state_(std::make_shared<const state>(expression, where, match)) {}

result<void> pattern::compile() const {
  if (!state_) return {};
  const std::string& fault = state_->ready().fault;
  return fault.empty() ? result<void>() : failure(error_code::bad_data, shortened(fault));
}

const std::string& pattern::literal_start() const { return state_->whole->shape().start; }

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
