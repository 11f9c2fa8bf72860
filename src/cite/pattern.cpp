#include "cite/pattern.hpp"

#include <re2/re2.h>

#include <optional>
#include <vector>

#include "text/code_point.hpp"

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

/// The offset of the bracket that closes the one at `open`.
std::size_t closing_bracket(std::string_view expression, std::size_t open) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t at = open; at < expression.size(); ++at) {
    const char c = expression[at];
    if (c == '\\') ++at;
    else if (in_class) in_class = c != ']';
    else if (c == '[') in_class = true;
    else if (c == '(') ++depth;
    else if (c == ')' && --depth == 0) return at;
  }
  return expression.size();
}

/// The characters of an expression that is nothing but characters, each perhaps left out: "第? ?".
std::optional<std::vector<std::string>> plain_characters(std::string_view expression) {
  std::vector<std::string> characters;
  while (!expression.empty()) {
    if (std::string_view("\\.[](){}*+?|^$").find(expression[0]) != std::string_view::npos) return std::nullopt;
    const std::size_t width = text::width_of(static_cast<unsigned char>(expression[0]));
    characters.emplace_back(expression.substr(0, width));
    expression.remove_prefix(width);
    if (expression.starts_with('?')) expression.remove_prefix(1);
  }
  return characters;
}

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

RE2::Options quiet(preferred match = preferred::first) {
  RE2::Options options;
  options.set_longest_match(match == preferred::longest);
  options.set_log_errors(false);
  options.set_never_nl(false);
  return options;
}

}  // namespace

struct pattern::state {
  RE2 compiled;
  RE2::Anchor anchor;
  std::vector<std::optional<group>> groups;  ///< by capturing group, the whole match first
  std::vector<re2::StringPiece> found;       ///< what a call finds; one object serves one thread at a time
  std::string least, most;                   ///< every match begins with bytes between these two, where they are set
  bool captures_all_but_ends = false;        ///< the only group takes all of a match but these characters
  std::vector<std::string> begin, end;       ///< each at most once, in order

  /// Whether a match may begin as the text does; most that do not match fail here, without a call of RE2.
  [[nodiscard]] bool may_begin(std::string_view text) const;

  void note_plain_capture(std::string_view expression);
  [[nodiscard]] std::string_view without_ends(std::string_view whole) const;

  state(const std::string& expression, RE2::Anchor where, preferred match)
      : compiled(expression, quiet(match)), anchor(where) {}
};

pattern::pattern() = default;
pattern::~pattern() = default;
pattern::pattern(pattern&&) noexcept = default;
pattern& pattern::operator=(pattern&&) noexcept = default;

result<pattern> pattern::compile(const std::string& expression, anchor where, preferred match) {
  // an expression that ends at the end of the text lets RE2 run backwards from there
  const std::string full = where == anchor::end ? "(?:" + expression + ")$" : expression;
  auto made = std::make_unique<state>(full,
                                      where == anchor::begin  ? RE2::ANCHOR_START
                                      : where == anchor::both ? RE2::ANCHOR_BOTH
                                                              : RE2::UNANCHORED,
                                      match);
  if (!made->compiled.ok()) return failure(error_code::bad_data, made->compiled.error());
  made->groups.resize(static_cast<std::size_t>(made->compiled.NumberOfCapturingGroups()) + 1);
  made->found.resize(made->groups.size());
  for (const auto& [name, index] : made->compiled.NamedCapturingGroups()) {
    const auto known = group_named(name);
    if (!known) return failure(error_code::bad_data, "unknown group name " + name);
    made->groups[static_cast<std::size_t>(index)] = known;
  }
  made->note_plain_capture(expression);
  if (where == anchor::begin || where == anchor::both) {
    constexpr int enough = 3;
    const RE2 from_the_first_byte("^(?:" + expression + ")", quiet());
    if (!from_the_first_byte.PossibleMatchRange(&made->least, &made->most, enough)) made->most.clear();
  }
  pattern compiled;
  compiled.state_ = std::move(made);
  return compiled;
}

/// RE2 captures slowly, and most lists stand in patterns like " ?(?P<run>...) ?": there the bounds of the match say
/// where the list is.
void pattern::state::note_plain_capture(std::string_view expression) {
  const std::size_t open = expression.find("(?P<");
  if (groups.size() != 2 || open == std::string_view::npos) return;
  const auto ahead = plain_characters(expression.substr(0, open));
  const auto behind =
      plain_characters(expression.substr(std::min(closing_bracket(expression, open) + 1, expression.size())));
  if (!ahead || !behind) return;
  captures_all_but_ends = true;
  begin = *ahead;
  end = *behind;
}

std::string_view pattern::state::without_ends(std::string_view whole) const {
  for (const std::string& c : begin) {
    if (whole.starts_with(c)) whole.remove_prefix(c.size());
  }
  for (auto c = end.rbegin(); c != end.rend(); ++c) {
    if (whole.ends_with(*c)) whole.remove_suffix(c->size());
  }
  return whole;
}

bool pattern::state::may_begin(std::string_view text) const {
  if (most.empty()) return true;
  const auto beginning = text.substr(0, most.size());
  return beginning >= std::string_view(least).substr(0, beginning.size()) && beginning <= most;
}

bool pattern::match(std::string_view text, captures& out) const {
  if (!state_ || !state_->may_begin(text)) return false;
  // the automaton finds the bounds alone; what captures is slower the longer its text, and gets the match alone
  auto& found = state_->found;
  if (!state_->compiled.Match(piece(text), 0, text.size(), state_->anchor, found.data(), 1)) return false;
  const re2::StringPiece whole = found.front();
  out.whole = {whole.data(), whole.size()};
  out.groups.fill({});
  if (state_->captures_all_but_ends) {
    if (state_->groups[1]) out.groups[static_cast<std::size_t>(*state_->groups[1])] = state_->without_ends(out.whole);
    return true;
  }
  const auto wanted = static_cast<int>(found.size());
  if (wanted > 1 && !state_->compiled.Match(whole, 0, whole.size(), RE2::ANCHOR_BOTH, found.data(), wanted))
    return false;
  for (std::size_t i = 1; i < found.size(); ++i) {
    if (state_->groups[i] && found[i].data() != nullptr && !found[i].empty()) {
      out.groups[static_cast<std::size_t>(*state_->groups[i])] = {found[i].data(), found[i].size()};
    }
  }
  return true;
}

bool pattern::match(std::string_view text) const {
  return state_ && state_->may_begin(text) &&
         state_->compiled.Match(piece(text), 0, text.size(), state_->anchor, nullptr, 0);
}

}  // namespace recital::cite
