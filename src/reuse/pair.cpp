#include "reuse/pair.hpp"

#include <algorithm>
#include <tuple>

#include "reuse/echo.hpp"

namespace recital::reuse {
namespace {

constexpr std::size_t most_matches = 256;  // of one pair: texts that have more are none that people wrote

/// The part of a side, between words that are taken, in which a word lies.
word_range free_around(const std::vector<word_range>& taken, std::uint32_t word, std::uint32_t size) {
  word_range free{0, size};
  for (const word_range& each : taken) {
    if (each.end <= word) free.begin = std::max(free.begin, each.end);
    else free.end = std::min(free.end, each.begin);
  }
  return free;
}

/// Aligns stretch after stretch; what one of them leaves over is a stretch again.
class pair_matcher {
 public:
  pair_matcher(const shelf& in, const passage& left, const passage& right, const reuse_query& query, aligner& with)
      : in_(in), left_{left, {}}, right_{right, {}}, query_(query), aligner_(with), length_(in.shingles().length()) {}

  std::vector<reuse_match> match(std::vector<shared_shingle> shared) {
    std::vector<stretch> left_over = stretches_of(std::move(shared), length_);
    while (!left_over.empty() && taken_left_.size() < most_matches) {
      std::vector<stretch> next;
      for (stretch& each : left_over) {
        if (taken_left_.size() < most_matches) take(each, next);
      }
      left_over = std::move(next);
    }
    std::ranges::sort(found_, {}, [](const reuse_match& m) { return std::tuple(-m.score, m.left.words.begin); });
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool is_taken(const shared_shingle& s) const {
    const auto overlaps = [&](const std::vector<word_range>& taken, std::uint32_t word) {
      return std::ranges::any_of(taken, [&](word_range t) { return word < t.end && t.begin < word + length_; });
    };
    return overlaps(taken_left_, s.left) || overlaps(taken_right_, s.right);
  }

  /// Makes a match of a stretch, if there is one in it; shingles that this leaves over go to `next`.
  void take(stretch& from, std::vector<stretch>& next) {
    std::erase_if(from.shared, [&](const shared_shingle& s) { return is_taken(s); });
    if (from.words(length_) < least_seeded()) return;
    const word_range left = free_around(taken_left_, from.shared.front().left, left_.words.size());
    const word_range right = free_around(taken_right_, from.shared.front().right, right_.words.size());
    stretch rest;
    std::erase_if(from.shared, [&](const shared_shingle& s) {
      const bool elsewhere = !left.has(s.left) || !right.has(s.right);
      if (elsewhere) rest.shared.push_back(s);
      return elsewhere;
    });
    const equal_words equal =
        aligner_.align<term>(left_.words.terms, right_.words.terms, from.around(length_, left, right));
    if (words_said(left_.words, right_.words, equal) >= in_.as_many_as(query_.min_words)) {
      keep(equal);
      rest.shared.insert(rest.shared.end(), from.shared.begin(), from.shared.end());
      std::ranges::sort(rest.shared, {}, [](const shared_shingle& s) { return std::pair(s.left, s.right); });
    }
    if (!rest.shared.empty()) next.push_back(std::move(rest));
  }

  void keep(const equal_words& equal) {
    taken_left_.push_back({equal.front().first, equal.back().first + 1});
    taken_right_.push_back({equal.front().second, equal.back().second + 1});
    if (left_.echo.empty()) {
      left_.echo = echo_marks(in_, left_.words);
      right_.echo = echo_marks(in_, right_.words);
    }
    reuse_match made = rated(in_, left_, right_, equal);
    const bool is_wanted = made.score >= query_.min_score && made.boilerplate <= query_.max_boilerplate;
    if (is_wanted) found_.push_back(std::move(made));
  }

  [[nodiscard]] std::uint32_t least_seeded() const { return length_ + 2; }

  const shelf& in_;
  rated_passage left_, right_;
  const reuse_query& query_;
  aligner& aligner_;
  std::uint32_t length_;
  std::vector<word_range> taken_left_, taken_right_;
  std::vector<reuse_match> found_;
};

}  // namespace

std::vector<reuse_match> matches_of(const shelf& in, const passage& left, const passage& right,
                                    std::vector<shared_shingle> shared, const reuse_query& query, aligner& with) {
  if (shared.size() < 2) return {};
  return pair_matcher(in, left, right, query, with).match(std::move(shared));
}

}  // namespace recital::reuse
