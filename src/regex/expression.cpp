#include "regex/expression.hpp"

#include <optional>
#include <utility>

#include "regex/first_bytes.hpp"
#include "regex/literal_start.hpp"

namespace recital::regex {
namespace {

constexpr std::size_t most_groups = 32;  // an automaton keeps two bits of each in a word

}  // namespace

struct expression::state {
  std::vector<std::string> names;
  std::string start;  ///< what every match begins with
  code_point_classes classes;
  program forwards;
  std::optional<program> backwards;
  std::optional<automaton> read;       ///< forwards, from the beginning or anywhere
  std::optional<automaton> read_back;  ///< from the end, to find where the match begins
  bool searches = false;               ///< a match may begin anywhere
  std::vector<std::uint32_t> bounds;   ///< of the groups of the last match

  explicit state(const std::vector<icu::UnicodeSet>& sets) : classes(sets) {}
};

expression::expression(std::unique_ptr<state> made, std::bitset<256> ends, bool from_the_end)
    : ends_(ends), from_the_end_(from_the_end), state_(std::move(made)) {}
expression::~expression() = default;
expression::expression(expression&&) noexcept = default;
expression& expression::operator=(expression&&) noexcept = default;

result<expression> expression::compile(std::string_view written, anchor where, preferred which) {
  auto tree = parse(written);
  if (!tree) return tl::make_unexpected(tree.error());
  if (tree->group_names.size() > most_groups) return failure(error_code::bad_data, "more than 32 groups");
  const auto word = static_cast<std::uint32_t>(tree->sets.size());
  std::string start = regex::literal_start(*tree);
  auto sets = std::move(tree->sets);
  sets.push_back(word_characters());  // `\b` asks for them
  auto made = std::make_unique<state>(sets);
  made->start = std::move(start);

  auto forwards = regex::compile(*tree, direction::forwards, where == anchor::end || where == anchor::both);
  if (!forwards) return tl::make_unexpected(forwards.error());
  made->forwards = *std::move(forwards);
  made->read.emplace(made->forwards, made->classes, word, direction::forwards, which,
                     where == anchor::none ? beginning::anywhere : beginning::here);
  made->searches = where == anchor::none;
  if (where == anchor::end) {
    auto backwards = regex::compile(*tree, direction::backwards, false);
    if (!backwards) return tl::make_unexpected(backwards.error());
    made->backwards = *std::move(backwards);
    made->read_back.emplace(*made->backwards, made->classes, word, direction::backwards, preferred::longest,
                            beginning::here);
  }
  made->bounds.resize(2 * tree->group_names.size());
  made->names = std::move(tree->group_names);
  std::bitset<256> ends;
  ends.set();  // anything, where a match may begin anywhere
  if (where == anchor::end) ends = first_bytes(*made->backwards, sets, direction::backwards);
  else if (where != anchor::none) ends = first_bytes(made->forwards, sets, direction::forwards);
  return expression(std::move(made), ends, where == anchor::end);
}

const std::string& expression::literal_start() const { return state_->start; }

const std::vector<std::string>& expression::group_names() const { return state_->names; }

bool expression::match_well(std::string_view text) const {
  return state_->read_back ? state_->read_back->matches(text, text.size()) : state_->read->matches(text, 0);
}

bool expression::match_well(std::string_view text, std::vector<std::string_view>& found) const {
  std::vector<std::uint32_t>& bounds = state_->bounds;
  found.assign(1 + state_->names.size(), {});
  std::size_t begin = 0;
  std::size_t end = text.size();
  // the farthest place that a match up to the end can begin at; what groups took is then read from there
  if (state_->read_back && !state_->read_back->read(text, text.size(), begin)) return false;
  const bool asks_more = state_->searches || !bounds.empty();
  if (asks_more && !state_->read->read(text, begin, begin, end, bounds)) return false;
  if (!asks_more && !state_->read_back && !state_->read->read(text, 0, end)) return false;
  found[0] = text.substr(begin, end - begin);
  for (std::size_t i = 0; i < state_->names.size(); ++i) {
    if (bounds[2 * i] != automaton::nowhere)
      found[1 + i] = text.substr(bounds[2 * i], bounds[2 * i + 1] - bounds[2 * i]);
  }
  return true;
}

}  // namespace recital::regex
