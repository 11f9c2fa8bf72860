// The banded alignment against one that fills the whole table, for which its score is known to be the best.
#include "reuse/alignment.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace recital::reuse;

namespace {

using terms = std::vector<term>;

/// Gap lengths tried one by one: cubic, and plainly right.
int best_score(const terms& left, const terms& right, const alignment_scores& earns = {}) {
  std::vector<std::vector<int>> score(left.size() + 1, std::vector<int>(right.size() + 1, 0));
  const auto gap = [&](std::size_t size) { return earns.gap_open + earns.gap_extend * static_cast<int>(size - 1); };
  int best = 0;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    for (std::size_t j = 1; j <= right.size(); ++j) {
      int here = std::max(0, score[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? earns.equal : earns.other));
      for (std::size_t k = 1; k <= i; ++k) here = std::max(here, score[i - k][j] + gap(k));
      for (std::size_t k = 1; k <= j; ++k) here = std::max(here, score[i][j - k] + gap(k));
      score[i][j] = here;
      best = std::max(best, here);
    }
  }
  return best;
}

/// The least that the words between two equal pairs cost.
int cost_between(std::size_t left, std::size_t right, const alignment_scores& earns) {
  const auto gap = [&](std::size_t size) {
    return size == 0 ? 0 : earns.gap_open + earns.gap_extend * static_cast<int>(size - 1);
  };
  int best = -(1 << 20);
  for (std::size_t both = 0; both <= std::min(left, right); ++both) {
    best = std::max(best, static_cast<int>(both) * earns.other + gap(left - both) + gap(right - both));
  }
  return best;
}

int score_of(const equal_words& equal, const alignment_scores& earns = {}) {
  int sum = 0;
  for (std::size_t k = 0; k < equal.size(); ++k) {
    sum += earns.equal;
    if (k > 0) {
      sum += cost_between(equal[k].first - equal[k - 1].first - 1, equal[k].second - equal[k - 1].second - 1, earns);
    }
  }
  return sum;
}

band whole(const terms& left, const terms& right) { return band::whole(left.size(), right.size()); }

terms random_words(std::mt19937& chance, std::size_t size, term kinds) {
  terms made(size);
  for (term& each : made) each = static_cast<term>(chance() % kinds);
  return made;
}

}  // namespace

TEST_CASE("the best of all alignments is found, whatever the words") {
  std::mt19937 chance(7);
  for (int round = 0; round < 400; ++round) {
    const alignment_scores earns = round % 4 < 2 ? alignment_scores{} : each_gap_alike;
    aligner with(earns);
    const auto kinds = static_cast<term>(2 + chance() % 12);
    const terms left = random_words(chance, 1 + chance() % 24, kinds);
    terms right = random_words(chance, 1 + chance() % 24, kinds);
    if (round % 2 == 0) right.insert(right.begin() + chance() % right.size(), left.begin(), left.end());
    const equal_words equal = with.align<term>(left, right, whole(left, right));
    CHECK(score_of(equal, earns) == best_score(left, right, earns));
    CHECK(std::ranges::all_of(equal, [&](const auto& e) { return left[e.first] == right[e.second]; }));
    for (std::size_t k = 1; k < equal.size(); ++k) {
      CHECK(equal[k - 1].first < equal[k].first);
      CHECK(equal[k - 1].second < equal[k].second);
    }
  }
}

TEST_CASE("a band keeps to its words and shifts, and finds the best of what lies in them") {
  std::mt19937 chance(8);
  aligner with;
  for (int round = 0; round < 200; ++round) {
    const terms left = random_words(chance, 30, 6);
    const terms right = random_words(chance, 30, 6);
    const band narrow{{5, 25}, {4, 20}, -3, 4};
    for (const auto& [i, j] : with.align<term>(left, right, narrow)) {
      CHECK(narrow.left.has(i));
      CHECK(narrow.right.has(j));
      CHECK(std::int64_t{j} - std::int64_t{i} >= narrow.lowest);
      CHECK(std::int64_t{j} - std::int64_t{i} <= narrow.highest);
    }
    const terms inner_left(left.begin() + 5, left.begin() + 25), inner_right(right.begin() + 4, right.begin() + 20);
    const band box{{5, 25}, {4, 20}, -30, 30};
    CHECK(score_of(with.align<term>(left, right, box)) == best_score(inner_left, inner_right));
  }
}

TEST_CASE("words known by a key are aligned as those with a number are") {
  const std::vector<std::uint64_t> left{7, 1ULL << 40, 9}, right{1, 1ULL << 40, 9, 2};
  aligner with(each_gap_alike);
  CHECK(with.align<std::uint64_t>(left, right, band::whole(3, 4)) == equal_words{{1, 1}, {2, 2}});
}

TEST_CASE("of texts that share nothing nothing is aligned") {
  aligner with;
  const terms left{1, 2, 3}, right{4, 5};
  CHECK(with.align<term>(left, right, whole(left, right)).empty());
  CHECK(with.align<term>({}, {}, whole({}, {})).empty());
}
