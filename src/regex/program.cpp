#include "regex/program.hpp"

namespace recital::regex {
namespace {

constexpr std::size_t most_instructions = 100'000;

/// Writes instructions from the last to the first: each is told where to go on.
class compiler {
 public:
  compiler(program& made, direction way) : code_(made.code), way_(way) {}

  std::uint32_t add(instruction made) {
    code_.push_back(made);
    return static_cast<std::uint32_t>(code_.size() - 1);
  }

  /// The place where the node's instructions begin, that go on at `next`.
  std::uint32_t compile(const node& n, std::uint32_t next) {
    if (code_.size() > most_instructions) return next;
    switch (n.what) {
      case node::kind::nothing: return next;
      case node::kind::set: return add({.what = instruction::kind::set, .index = n.index, .next = next});
      case node::kind::assertion:
        return add({.what = instruction::kind::assertion, .asserted = seen_from_here(n.asserted), .next = next});
      case node::kind::group: return group(n, next);
      case node::kind::concatenation: return concatenation(n, next);
      case node::kind::alternation: return alternation(n, next);
      case node::kind::repetition: return repetition(n, next);
    }
    return next;
  }

 private:
  [[nodiscard]] assertion seen_from_here(assertion a) const {
    if (way_ == direction::forwards) return a;
    return a == assertion::text_begin ? assertion::text_end : a == assertion::text_end ? assertion::text_begin : a;
  }

  std::uint32_t group(const node& n, std::uint32_t next) {
    if (way_ == direction::backwards) return compile(n.parts.front(), next);
    next = add({.what = instruction::kind::tag, .index = 2 * n.index + 1, .next = next});
    next = compile(n.parts.front(), next);
    return add({.what = instruction::kind::tag, .index = 2 * n.index, .next = next});
  }

  std::uint32_t concatenation(const node& n, std::uint32_t next) {
    if (way_ == direction::backwards) {
      for (const node& part : n.parts) next = compile(part, next);
    } else {
      for (auto part = n.parts.rbegin(); part != n.parts.rend(); ++part) next = compile(*part, next);
    }
    return next;
  }

  std::uint32_t alternation(const node& n, std::uint32_t next) {
    std::uint32_t either = compile(n.parts.back(), next);
    for (auto part = n.parts.rbegin() + 1; part != n.parts.rend(); ++part) {
      either = add({.what = instruction::kind::fork, .next = compile(*part, next), .other = either});
    }
    return either;
  }

  std::uint32_t repetition(const node& n, std::uint32_t next) {
    const node& part = n.parts.front();
    std::uint32_t begin = next;
    int always = n.least;
    if (n.most == unbounded) {
      begin = once_or_more(part, n.greedy, next);
      // the loop is one of the rounds that have to be; else it is left out as a whole, since a round that takes nothing
      // must not come back to where it began before it may leave
      if (always > 0) --always;
      else begin = optional(begin, n.greedy, next);
    } else {
      for (int i = n.least; i < n.most; ++i) begin = optional(compile(part, begin), n.greedy, next);
    }
    for (int i = 0; i < always; ++i) begin = compile(part, begin);
    return begin;
  }

  std::uint32_t once_or_more(const node& part, bool greedy, std::uint32_t next) {
    const std::uint32_t again = add({.what = instruction::kind::fork});
    const std::uint32_t body = compile(part, again);
    choose(again, greedy, body, next);
    return body;
  }
  std::uint32_t optional(std::uint32_t body, bool greedy, std::uint32_t next) {
    const std::uint32_t either = add({.what = instruction::kind::fork});
    choose(either, greedy, body, next);
    return either;
  }
  void choose(std::uint32_t fork, bool greedy, std::uint32_t on, std::uint32_t leave) {
    code_[fork].next = greedy ? on : leave;
    code_[fork].other = greedy ? leave : on;
  }

  std::vector<instruction>& code_;
  direction way_;
};

}  // namespace

result<program> compile(const syntax& expression, direction way, bool up_to_the_end) {
  program made;
  compiler to(made, way);
  std::uint32_t end = to.add({.what = instruction::kind::match});
  if (up_to_the_end) {
    end = to.add({.what = instruction::kind::assertion, .asserted = assertion::text_end, .next = end});
  }
  made.start = to.compile(expression.root, end);
  if (made.code.size() > most_instructions) return failure(error_code::bad_data, "its repeats make it too large");
  return made;
}

}  // namespace recital::regex
