#include "grammar/pattern.hpp"

#include <re2/re2.h>

#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include "core/quote.hpp"
#include "grammar/pattern_shape.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::array<std::string_view, group_count> group_names{
    "run",     "number", "year",  "session", "letter", "roman", "special",    "sub",  "sub_b", "subs",
    "ordinal", "day",    "month", "dated",   "words",  "title", "correction", "unit", "volume"};

constexpr std::size_t most_groups = 32;

std::optional<group> group_named(std::string_view name) {
  while (!name.empty() && text::is_digit(name.back())) name.remove_suffix(1);
  for (std::size_t i = 0; i < group_count; ++i) {
    if (group_names[i] == name) return static_cast<group>(i);
  }
  return std::nullopt;
}

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

std::string_view without_frame(std::string_view whole, const pattern_shape::frame& around) {
  for (const std::string& c : around.before) {
    if (whole.starts_with(c)) whole.remove_prefix(c.size());
  }
  for (auto c = around.behind.rbegin(); c != around.behind.rend(); ++c) {
    if (whole.ends_with(*c)) whole.remove_suffix(c->size());
  }
  return whole;
}

/// An expression as RE2 has it.
struct engine {
  RE2 expression;
  std::vector<std::optional<group>> groups;  ///< by RE2's number, the whole match first, up to the last that is named
  std::string fault;                         ///< why it cannot be used, "" where it can

  engine(const std::string& written, preferred match) : expression(written, options_for(match)), groups(1) {
    if (!expression.ok()) {
      fault = expression.error();
      return;
    }
    std::set<std::string_view> names;
    for (const auto& [number, name] : expression.CapturingGroupNames()) {
      const auto known = group_named(name);
      if (!known) fault = "unknown group name " + name;
      if (!names.insert(name).second) fault = "two groups of one name: " + name;  // RE2 would forget the second
      groups.resize(std::max(groups.size(), static_cast<std::size_t>(number) + 1));
      groups[static_cast<std::size_t>(number)] = known;
    }
    if (groups.size() > most_groups) fault = "more than " + std::to_string(most_groups) + " groups";
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
    std::call_once(is_compiled,
                   [&] { compiled.emplace(where == anchor::end ? "(?:" + expression + ")$" : expression, match); });
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
    const std::vector<std::optional<group>>& groups = compiled->groups;
    const auto put = [&](std::size_t i, std::string_view taken) {
      if (groups[i] && !taken.empty()) out.groups[static_cast<std::size_t>(*groups[i])] = taken;
    };
    if (groups.size() == 1) return;
    if (shape.around_group) return put(1, without_frame(out.whole, *shape.around_group));
    // what captures is slow, and slower the longer its text: it gets the match alone
    std::array<re2::StringPiece, most_groups> found;
    const auto begin = static_cast<std::size_t>(out.whole.data() - text.data());
    compiled->expression.Match(piece(text), begin, begin + out.whole.size(), RE2::ANCHOR_BOTH, found.data(),
                               static_cast<int>(groups.size()));
    for (std::size_t i = 1; i < groups.size(); ++i) put(i, {found[i].data(), found[i].size()});
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
