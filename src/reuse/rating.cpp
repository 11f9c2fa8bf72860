#include "reuse/rating.hpp"

#include <algorithm>

namespace recital::reuse {
namespace {

constexpr std::uint32_t words_that_may_be_chance = 10;

/// Equal words in a row, without a gap on either side, all of them echoes or none.
struct equal_run {
  word_range left, right;
};

std::vector<equal_run> runs_of(const rated_passage& left, const rated_passage& right, const equal_words& equal) {
  std::vector<equal_run> runs;
  const auto echoes = [&](std::uint32_t i, std::uint32_t j) { return left.echo[i] && right.echo[j]; };
  for (const auto& [i, j] : equal) {
    const bool goes_on = !runs.empty() && runs.back().left.end == i && runs.back().right.end == j &&
                         echoes(i, j) == echoes(i - 1, j - 1);
    if (goes_on) {
      ++runs.back().left.end, ++runs.back().right.end;
    } else {
      runs.push_back({{i, i + 1}, {j, j + 1}});
    }
  }
  return runs;
}

/// The bytes of these words; of none, where they would be.
span bytes_of(const passage& side, word_range words) {
  if (words.size() == 0) {
    const std::uint32_t before = side.places[words.begin - 1].bytes().end;
    return {before, before};
  }
  return {side.places[words.begin].begin, side.places[words.end - 1].bytes().end};
}

std::vector<aligned_run> spelled_out(const rated_passage& left, const rated_passage& right, const equal_words& equal) {
  std::vector<aligned_run> all;
  word_range gap_left, gap_right;
  for (const equal_run& each : runs_of(left, right, equal)) {
    gap_left.end = each.left.begin, gap_right.end = each.right.begin;
    const bool out = gap_left.size() != 0, in = gap_right.size() != 0;
    if (!all.empty() && (out || in)) {
      const run_kind kind = out && in ? run_kind::replaced : out ? run_kind::deleted : run_kind::inserted;
      all.push_back({kind, bytes_of(left.words, gap_left), bytes_of(right.words, gap_right)});
    }
    all.push_back({run_kind::equal, bytes_of(left.words, each.left), bytes_of(right.words, each.right),
                   left.echo[each.left.begin] && right.echo[each.right.begin]});
    gap_left.begin = each.left.end, gap_right.begin = each.right.end;
  }
  return all;
}

/// Of each word of the match on the left side in how many documents it stands with its neighbours, by the rarest
/// shingle that has it and stands on the right side, too; 0 where none does.
std::vector<std::uint32_t> documents_with(const shelf& in, const passage& left, word_range on_left,
                                          const passage& right, word_range on_right) {
  const auto there = right.shingles.subspan(on_right.begin, on_right.size());
  std::vector<shingle> on_both(there.begin(), there.end());
  std::ranges::sort(on_both);
  std::vector<std::uint32_t> with(on_left.size(), 0);
  const std::uint32_t length = in.shingles().length();
  for (std::uint32_t at = on_left.begin; at + length <= on_left.end; ++at) {
    const shingle here = left.shingles[at];
    if (here == no_shingle || !std::ranges::binary_search(on_both, here)) continue;
    const std::uint32_t documents = in.shingles().documents_with(here);
    for (std::uint32_t i = at - on_left.begin; i < at - on_left.begin + length; ++i) {
      with[i] = with[i] == 0 ? documents : std::min(with[i], documents);
    }
  }
  return with;
}

/// The sentences of which a match has words; what lies far from it is no part of them, so that a text without full
/// stops takes no more time than others.
std::vector<word_range> sentences_over(const passage& side, word_range matched) {
  const auto begins = [&](std::uint32_t i) { return i == 0 || side.places[i].begins_sentence != 0; };
  constexpr std::uint32_t far = 512;
  std::uint32_t first = matched.begin;
  while (!begins(first) && matched.begin - first < far) --first;
  std::vector<word_range> all;
  for (std::uint32_t i = first; i < side.size(); ++i) {
    if (i >= matched.end && (begins(i) || i - matched.end >= far)) break;
    if (begins(i) || i == first) all.push_back({i, i});
    all.back().end = i + 1;
  }
  return all;
}

/// The weight of what a match touches of a paragraph: its own words, the sentences that it covers by a third, and the
/// one that it covers most. Names weigh where they are not among the equal words: other names, another subject.
double touched_weight(const shelf& in, const passage& side, word_range matched, const std::vector<bool>& is_equal) {
  const auto sentences = sentences_over(side, matched);
  const auto covered = [&](const word_range& s) {
    return std::min(s.end, matched.end) - std::max(s.begin, matched.begin);
  };
  const auto most = std::ranges::max_element(sentences, {}, covered);
  double sum = 0;
  for (const word_range& s : sentences) {
    const bool is_touched = 3 * covered(s) >= s.size() || s.begin == most->begin;
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!is_touched && !matched.has(i)) continue;
      sum += in.weight_of(side, i);
      if (!is_equal[i]) sum += in.weight_of(side, i, word_role::name);
    }
  }
  return sum;
}

/// The lighter of the two passages.
double lighter(const shelf& in, const passage& left, const passage& right, const equal_words& equal) {
  std::vector<bool> equal_left(left.size(), false), equal_right(right.size(), false);
  for (const auto& [i, j] : equal) equal_left[i] = equal_right[j] = true;
  const word_range on_left{equal.front().first, equal.back().first + 1};
  const word_range on_right{equal.front().second, equal.back().second + 1};
  return std::min(touched_weight(in, left, on_left, equal_left), touched_weight(in, right, on_right, equal_right));
}

struct weights {
  double equal = 0, echo = 0, boilerplate = 0;
};

weights weigh(const shelf& in, const rated_passage& left, const rated_passage& right, const equal_words& equal,
              const std::vector<std::uint32_t>& with) {
  weights sum;
  for (const auto& [i, j] : equal) {
    const double weight = std::min(in.weight_of(left.words, i), in.weight_of(right.words, j));  // a name on either side
    const bool is_echo = left.echo[i] && right.echo[j];
    sum.equal += weight;
    (is_echo ? sum.echo : sum.boilerplate) += is_echo ? weight : weight * in.boilerplate(with[i - equal.front().first]);
  }
  return sum;
}

reuse_side side_of(const passage& side, word_range matched) {
  return {side.document, side.paragraph, bytes_of(side, matched)};
}

}  // namespace

std::uint32_t words_said(const passage& left, const passage& right, const equal_words& equal) {
  return static_cast<std::uint32_t>(std::ranges::count_if(equal, [&](const auto& both) {
    return left.places[both.first].role == word_role::wording && right.places[both.second].role == word_role::wording;
  }));
}

reuse_match rated(const shelf& in, const rated_passage& left, const rated_passage& right, const equal_words& equal) {
  const word_range on_left{equal.front().first, equal.back().first + 1};
  const word_range on_right{equal.front().second, equal.back().second + 1};
  const auto with = documents_with(in, left.words, on_left, right.words, on_right);
  const weights sum = weigh(in, left, right, equal, with);
  const double whole = lighter(in, left.words, right.words, equal);
  reuse_match made;
  made.left = side_of(left.words, on_left);
  made.right = side_of(right.words, on_right);
  made.words = words_said(left.words, right.words, equal);
  made.runs = spelled_out(left, right, equal);
  if (sum.equal <= 0 || whole <= 0) return made;
  made.share = std::min(1.0, sum.equal / whole);
  made.echo = sum.echo / sum.equal;
  made.boilerplate = sum.boilerplate / sum.equal;
  const double chance = in.as_many_as(words_that_may_be_chance);
  made.score = made.share * std::max(0.0, 1 - made.echo - made.boilerplate) * made.words / (made.words + chance);
  return made;
}

}  // namespace recital::reuse
