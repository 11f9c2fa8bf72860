#include "grammar/pattern.hpp"

#include <optional>
#include <set>

#include "core/made_once.hpp"
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

  explicit examined(const std::shared_ptr<const lazy_expression>& whole) {
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
    if (!names.empty()) groups = capture_plan::make(whole->written(), whole);
  }
};

}  // namespace

struct pattern::state {
  anchor where;
  std::shared_ptr<const lazy_expression> whole;
  made_once<examined> about;

  state(std::string_view expression, anchor at, preferred match)
      : where(at), whole(std::make_shared<const lazy_expression>(expression, match, at == anchor::end)) {}

  [[nodiscard]] const examined& ready() const {
    return about.get([this](std::optional<examined>& to) { to.emplace(whole); });
  }

  /// Whether to look first for the words that every match holds: it takes less time than the engine to search a text to
  /// its end, and far less than to compile.
  [[nodiscard]] bool seeks_needed(const pattern_shape& shape) const {
    constexpr std::size_t few = 4;
    return !whole->is_compiled() || ((where == anchor::end || where == anchor::none) && shape.needed.size() <= few);
  }

  /// The first place where a match may begin, or nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> may_begin(std::string_view text) const {
    const pattern_shape& shape = whole->shape();
    if ((where == anchor::end || where == anchor::both) && !shape.may_end(text)) return std::nullopt;
    if (seeks_needed(shape) && !shape.may_lie_in(text)) return std::nullopt;
    if (where == anchor::end) return 0;
    if (where != anchor::none) return shape.may_begin(text, 0) ? std::optional<std::size_t>(0) : std::nullopt;
    std::size_t at = 0;
    while (!shape.may_begin(text, at)) {
      if (++at >= text.size()) return std::nullopt;
    }
    return at;
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
    const auto& groups = ready().groups;
    if (groups == nullptr) return;
    const auto begin = static_cast<std::size_t>(out.whole.data() - text.data());
    groups->take(text, begin, begin + out.whole.size(), out);
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
