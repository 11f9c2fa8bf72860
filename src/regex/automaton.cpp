#include "regex/automaton.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "text/code_point.hpp"

namespace recital::regex {
namespace {

constexpr std::size_t most_cells = 1u << 20;  // eight megabytes a program, and the steps

}  // namespace

automaton::automaton(const program& p, const code_point_classes& classes, std::uint32_t word, direction way,
                     preferred which, beginning where)
    : program_(p),
      classes_(classes),
      word_(word),
      end_class_(classes.count()),
      cut_class_(classes.count() + 1),
      width_(classes.count() + 2),
      way_(way),
      which_(which),
      where_(where),
      visited_(p.code.size()),
      stepped_(p.code.size()) {
  for (const instruction& each : p.code) {
    if (each.what != instruction::kind::assertion) continue;
    const bool asks_word = each.asserted == assertion::word_boundary || each.asserted == assertion::no_word_boundary;
    asks_word_ = asks_word_ || asks_word;
    asks_begin_ = asks_begin_ || each.asserted == assertion::text_begin;
  }
  forget();
}

void automaton::forget() {
  cells_.clear();
  steps_at_.clear();
  states_.clear();
  rows_.clear();
  steps_.clear();
  std::fill(std::begin(initial_), std::end(initial_), nowhere);
}

std::size_t automaton::state_hash::operator()(const state& s) const {
  std::size_t hash = static_cast<std::size_t>(s.at_begin) | static_cast<std::size_t>(s.behind_word) << 1 |
                     static_cast<std::size_t>(s.searching) << 2;
  for (const thread& t : s.threads)
    hash = (hash ^ (t.at | static_cast<std::size_t>(t.rank) << 32)) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 32;
}

std::uint32_t automaton::row_of(state s) {
  const auto row = static_cast<std::uint32_t>(cells_.size());
  const auto [found, is_new] = rows_.emplace(std::move(s), row);
  if (is_new) {
    states_.push_back(&found->first);
    cells_.resize(cells_.size() + width_, is_unmade);
    steps_at_.resize(cells_.size());
  }
  return found->second;
}

/// The state ahead of all reading, which depends on what stands before only as far as the program asks for it.
std::uint32_t automaton::initial(std::string_view text, std::size_t from) {
  const bool is_edge = from == (way_ == direction::forwards ? 0 : text.size());
  bool behind_word = false;
  if (asks_word_ && !is_edge) {
    const std::size_t before = way_ == direction::forwards ? text::one_back(text, from) : from;
    behind_word = classes_.contains(word_, classes_.of(text::code_point_at(text, before)));
  }
  const bool at_begin = asks_begin_ && is_edge;
  std::uint32_t& row = initial_[static_cast<int>(at_begin) * 2 + static_cast<int>(behind_word)];
  if (row != nowhere) return row;
  state first{
      .threads = {}, .at_begin = at_begin, .behind_word = behind_word, .searching = where_ == beginning::anywhere};
  if (!first.searching) first.threads.push_back({program_.start, 0});
  return row = row_of(std::move(first));
}

bool automaton::holds(assertion a, const state& before, std::uint32_t class_) const {
  const bool at_word = takes(word_, class_);
  switch (a) {
    case assertion::text_begin: return before.at_begin;
    case assertion::text_end: return class_ == end_class_;
    case assertion::word_boundary: return before.behind_word != at_word;
    case assertion::no_word_boundary: return before.behind_word == at_word;
  }
  return false;
}

bool automaton::follow(thread t, std::uint32_t from, const state& before, std::uint32_t class_) {
  stack_.assign(1, {t.at, 0});
  while (!stack_.empty()) {
    const visit here = stack_.back();
    stack_.pop_back();
    if (std::exchange(visited_[here.at], making_) == making_) continue;
    const instruction& each = program_.code[here.at];
    switch (each.what) {
      case instruction::kind::set:
        if (!takes(each.index, class_)) break;
        if (std::exchange(stepped_[each.next], making_) == making_) break;
        made_.threads.push_back({each.next, t.rank});
        steps_.push_back({from, here.tags});
        break;
      case instruction::kind::fork:
        stack_.push_back({each.other, here.tags});
        stack_.push_back({each.next, here.tags});
        break;
      case instruction::kind::tag: stack_.push_back({each.next, here.tags | 1ull << each.index}); break;
      case instruction::kind::assertion:
        if (holds(each.asserted, before, class_)) stack_.push_back({each.next, here.tags});
        break;
      case instruction::kind::match:
        if (!has_match_) match_ = {from, here.tags}, match_rank_ = t.rank;
        has_match_ = true;
        if (which_ == preferred::first) return false;
    }
  }
  return true;
}

/// What the state of the row does at a code point of the class, or at the end of the text.
std::uint32_t automaton::make(std::uint32_t row, std::uint32_t class_) {
  const state& before = *states_[row / width_];
  ++making_;
  has_match_ = false;
  made_.threads.clear();
  const auto first_step = static_cast<std::uint32_t>(steps_.size() + 1);
  steps_.emplace_back();  // that of a match
  bool go_on = true;
  for (std::uint32_t i = 0; go_on && i < before.threads.size(); ++i) {
    if (has_match_ && before.threads[i].rank > match_rank_) go_on = false;  // it began behind what matches already
    else go_on = follow(before.threads[i], i, before, class_);
  }
  const std::uint32_t next_rank = before.threads.empty() ? 0 : before.threads.back().rank + 1;
  if (before.searching && !has_match_) follow({program_.start, next_rank}, nowhere, before, class_);

  made_.at_begin = false;
  made_.behind_word = asks_word_ && takes(word_, class_);
  made_.searching = before.searching && !has_match_ && class_ < end_class_;
  std::uint32_t rank = 0;
  std::uint32_t last = nowhere;
  for (thread& t : made_.threads) {  // ranks as small as can be, and none where the order of threads says all
    if (last != nowhere && t.rank != last) ++rank;
    last = std::exchange(t.rank, which_ == preferred::first ? 0 : rank);
  }
  const bool dead = made_.threads.empty() && !made_.searching;
  const std::uint32_t next = dead ? is_dead : row_of(made_);
  steps_at_[row + class_] = first_step | (made_.threads.size() == 1 ? is_lone : 0);
  steps_[first_step - 1] = match_;
  return cells_[row + class_] = next | (has_match_ ? is_match : 0);
}

template <automaton::purpose Wanted, direction Way>
bool automaton::run(std::string_view text, std::size_t from, std::size_t& end) {
  constexpr bool forwards = Way == direction::forwards;
  if (cells_.size() > most_cells) forget();
  std::uint32_t row = initial(text, from);
  bool found = false;
  if (Wanted == purpose::groups && taken_.size() <= text.size()) taken_.resize(text.size() + 1);
  for (std::size_t at = from, count = 0;; ++count) {
    std::uint32_t class_ = end_class_;
    std::size_t next = at;
    if (forwards ? at < text.size() : at > 0) {
      const std::size_t first = forwards ? at : text::one_back(text, at);
      const auto lead = static_cast<unsigned char>(text[first]);
      const std::size_t behind = first + text::width_of(lead);
      class_ = behind > text.size() ? cut_class_ : classes_.of(lead < 0x80 ? lead : text::code_point_at(text, first));
      next = forwards ? behind : first;
    }
    std::uint32_t here = cells_[row + class_];
    if ((here & is_unmade) != 0) here = make(row, class_);
    if (Wanted == purpose::groups) taken_[count] = row + class_;
    if ((here & (is_match | is_dead)) != 0) {
      if ((here & is_match) != 0) {
        found = true;
        if (Wanted == purpose::whether) return true;
        end = at;
        matching_ = count;
      }
      if ((here & is_dead) != 0) return found;
    }
    row = here & ~is_match;
    at = next;
  }
}

bool automaton::read(std::string_view text, std::size_t from, std::size_t& end) {
  return way_ == direction::forwards ? run<purpose::where, direction::forwards>(text, from, end)
                                     : run<purpose::where, direction::backwards>(text, from, end);
}

bool automaton::matches(std::string_view text, std::size_t from) {
  std::size_t end = 0;
  return way_ == direction::forwards ? run<purpose::whether, direction::forwards>(text, from, end)
                                     : run<purpose::whether, direction::backwards>(text, from, end);
}

bool automaton::read(std::string_view text, std::size_t from, std::size_t& begin, std::size_t& end,
                     std::vector<std::uint32_t>& groups) {
  std::fill(groups.begin(), groups.end(), nowhere);
  if (!run<purpose::groups, direction::forwards>(text, from, end)) return false;
  // back along the way of the thread that matched: what it passed last counts, so what is met first
  std::size_t count = matching_;
  std::size_t at = end;
  step here = steps_[(steps_at_[taken_[count]] & ~is_lone) - 1];
  for (;;) {
    for (std::uint64_t tags = here.tags; tags != 0; tags &= tags - 1) {
      std::uint32_t& bound = groups[static_cast<std::size_t>(std::countr_zero(tags))];
      if (bound == nowhere) bound = static_cast<std::uint32_t>(at);
    }
    if (here.from == nowhere || count == 0) break;
    const std::uint32_t steps = steps_at_[taken_[--count]];
    if ((steps & is_lone) != 0) here = steps_[steps & ~is_lone];  // known without waiting for the step before
    else here = steps_[steps + here.from];
    at = text::one_back(text, at);
  }
  begin = at;
  return true;
}

}  // namespace recital::regex
