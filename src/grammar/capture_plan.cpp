#include "grammar/capture_plan.hpp"

#include <array>
#include <atomic>
#include <optional>
#include <utility>
#include <vector>

#include "grammar/lazy_expression.hpp"
#include "grammar/pattern_pieces.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::array<std::string_view, group_count> group_names{
    "run",  "number",  "year", "session", "letter", "roman", "special", "sub",        "sub_b", "sub_c",
    "subs", "ordinal", "day",  "month",   "dated",  "words", "title",   "correction", "unit",  "volume"};

void put(captures& out, group which, std::string_view taken) {
  if (which != group::count_ && !taken.empty()) out.groups[static_cast<std::size_t>(which)] = taken;
}

/// Asks the engine for all groups at once.
class all_at_once : public capture_plan {
 public:
  explicit all_at_once(std::shared_ptr<const lazy_expression> whole) : whole_(std::move(whole)) {}

  bool take(std::string_view text, std::size_t begin, std::size_t end, captures& out) const override {
    const RE2& by = whole_->ready();
    std::vector<re2::StringPiece> found(static_cast<std::size_t>(by.NumberOfCapturingGroups()) + 1);
    if (!by.Match(piece_of(text), begin, end, RE2::ANCHOR_BOTH, found.data(), static_cast<int>(found.size()))) {
      return false;
    }
    for (const auto& [number, name] : by.CapturingGroupNames()) {
      const re2::StringPiece& taken = found[static_cast<std::size_t>(number)];
      put(out, group_named(name), {taken.data(), taken.size()});
    }
    return true;
  }

 private:
  std::shared_ptr<const lazy_expression> whole_;
};

/// A group with a name, and what is in it.
class one_group : public capture_plan {
 public:
  one_group(group which, std::string_view body)
      : which_(which), inside_(has_groups(body) ? capture_plan::make(body) : nullptr) {}

  bool take(std::string_view text, std::size_t begin, std::size_t end, captures& out) const override {
    put(out, which_, text.substr(begin, end - begin));
    return inside_ == nullptr || inside_->take(text, begin, end, out);
  }

 private:
  group which_;
  std::unique_ptr<const capture_plan> inside_;
};

/// A plan that takes its pattern apart once that pays: to compile the parts takes longer than to ask for all at once a
/// few times.
class taken_apart : public capture_plan {
 public:
  explicit taken_apart(std::shared_ptr<const lazy_expression> whole) : whole_(std::move(whole)), all_(whole_) {}

  bool take(std::string_view text, std::size_t begin, std::size_t end, captures& out) const override {
    constexpr int few = 32;
    const bool is_seldom = whole_->is_compiled() && uses_.load(std::memory_order_relaxed) < few;
    if (is_seldom) uses_.fetch_add(1, std::memory_order_relaxed);
    return is_seldom ? all_.take(text, begin, end, out) : take_apart(text, begin, end, out);
  }

 protected:
  virtual bool take_apart(std::string_view text, std::size_t begin, std::size_t end, captures& out) const = 0;

  [[nodiscard]] const capture_plan& at_once() const { return all_; }

 private:
  std::shared_ptr<const lazy_expression> whole_;
  all_at_once all_;
  mutable std::atomic<int> uses_ = 0;
};

class first_branch : public taken_apart {
 public:
  first_branch(const std::vector<std::string_view>& branches, std::shared_ptr<const lazy_expression> whole)
      : taken_apart(std::move(whole)) {
    for (const std::string_view each : branches) {
      const auto made = std::make_shared<const lazy_expression>(each);
      branches_.push_back({made, has_groups(each) ? make(each, made) : nullptr});
    }
  }

  bool take_apart(std::string_view text, std::size_t begin, std::size_t end, captures& out) const override {
    for (const auto& [whole, groups] : branches_) {
      if (whole->matches(text, begin, end)) return groups == nullptr || groups->take(text, begin, end, out);
    }
    return false;
  }

 private:
  struct branch {
    std::shared_ptr<const lazy_expression> whole;
    std::unique_ptr<const capture_plan> groups;  ///< null where it has none
  };
  std::vector<branch> branches_;
};

/// One piece of a row.
struct step {
  std::shared_ptr<const lazy_expression> whole;
  std::unique_ptr<const capture_plan> groups;  ///< null where it has none
  bool may_be_left_out = false;

  explicit step(std::string_view piece) : whole(std::make_shared<const lazy_expression>(piece)) {
    const auto body = optional_body(piece);
    may_be_left_out = body.has_value();
    if (has_groups(piece)) groups = body ? capture_plan::make(*body) : capture_plan::make(piece, whole);
  }

  [[nodiscard]] std::optional<std::size_t> end_from(std::string_view text, std::size_t begin, std::size_t end) const {
    if (may_be_left_out && (begin == end || !whole->has_first(text[begin]))) return begin;
    return whole->end_from(text, begin, end);
  }

  [[nodiscard]] bool matches(std::string_view text, std::size_t begin, std::size_t end) const {
    return (may_be_left_out && begin == end) || whole->matches(text, begin, end);
  }
};

class row : public taken_apart {
 public:
  row(const std::vector<std::string_view>& pieces, std::shared_ptr<const lazy_expression> whole)
      : taken_apart(std::move(whole)) {
    for (const std::string_view each : pieces) steps_.push_back(std::make_unique<step>(each));
  }

  bool take_apart(std::string_view text, std::size_t begin, std::size_t end, captures& out) const override {
    std::vector<std::size_t> ends;
    std::size_t at = begin;
    for (std::size_t i = 0; i + 1 < steps_.size(); ++i) {
      const auto found = steps_[i]->end_from(text, at, end);
      if (!found) return at_once().take(text, begin, end, out);
      ends.push_back(at = *found);
    }
    if (!steps_.back()->matches(text, at, end)) return at_once().take(text, begin, end, out);
    ends.push_back(end);
    at = begin;
    for (std::size_t i = 0; i < steps_.size(); at = ends[i++]) {
      if (steps_[i]->groups != nullptr && ends[i] > at && !steps_[i]->groups->take(text, at, ends[i], out))
        return false;
    }
    return true;
  }

 private:
  std::vector<std::unique_ptr<step>> steps_;
};

/// Whether a piece that has groups is one whose groups can be found by itself: it stands there once or not at all.
bool stands_once(std::string_view piece) {
  return !has_groups(piece) || as_group(optional_body(piece).value_or(piece)).has_value();
}

}  // namespace

group group_named(std::string_view name) {
  while (!name.empty() && text::is_digit(name.back())) name.remove_suffix(1);
  for (std::size_t i = 0; i < group_count; ++i) {
    if (group_names[i] == name) return static_cast<group>(i);
  }
  return group::count_;
}

std::unique_ptr<const capture_plan> capture_plan::make(std::string_view pattern) {
  return make(pattern, std::make_shared<const lazy_expression>(pattern));
}

std::unique_ptr<const capture_plan> capture_plan::make(std::string_view pattern,
                                                       std::shared_ptr<const lazy_expression> whole) {
  if (!can_be_taken_apart(pattern)) return std::make_unique<all_at_once>(std::move(whole));
  if (const auto branches = branches_of(pattern); branches.size() > 1)
    return std::make_unique<first_branch>(branches, std::move(whole));
  const auto pieces = pieces_of(pattern);
  for (const std::string_view each : pieces) {
    if (!stands_once(each)) return std::make_unique<all_at_once>(std::move(whole));
  }
  const auto only = pieces.size() == 1 ? as_group(pieces.front()) : std::nullopt;
  if (!only) return std::make_unique<row>(pieces, std::move(whole));
  if (only->name.empty()) return make(only->body, std::move(whole));
  return std::make_unique<one_group>(group_named(only->name), only->body);
}

}  // namespace recital
