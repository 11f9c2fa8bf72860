/// \file
/// Words of one passage that stand in another, word by word.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "recital/core/no_index.hpp"
#include "recital/core/span.hpp"

namespace recital {

/// How a run of words stands on the two sides of a match.
enum class run_kind : std::uint8_t {
  equal,     ///< the same words, but for case, accents and what the language writes onto the beginning of words
  replaced,  ///< words on the left, other words in their place on the right
  deleted,   ///< words that only the left has
  inserted,  ///< words that only the right has
};

/// As outputs spell it.
[[nodiscard]] constexpr std::string_view name(run_kind k) {
  constexpr std::string_view names[] = {"equal", "replaced", "deleted", "inserted"};
  return names[static_cast<std::size_t>(k)];
}

/// Words that follow each other and fare alike. Spans are bytes of the running text of their side, from the beginning
/// of the first word to the end of the last; one is empty, and says where, where its side has no words for the other's.
struct aligned_run {
  run_kind kind = run_kind::equal;
  span left;
  span right;
  bool echo = false;  ///< of equal words: those of a treaty, which both sides repeat

  friend bool operator==(const aligned_run&, const aligned_run&) = default;
};

/// Where one side of a match stands.
struct reuse_side {
  /// Of the side that was asked with as a text, which is no document of the index.

  std::uint32_t document = no_index;  ///< in order of adding, from 0
  std::uint32_t paragraph = 0;        ///< index into `reading::paragraphs`; 0 where there is no document
  span words;  ///< bytes of `reading::text`, or of the text asked with: from the first equal word to the last

  friend bool operator==(const reuse_side&, const reuse_side&) = default;
};

/// Words of the left side that come back on the right one.
///
/// `share` is how much of the shorter passage was found in the other, words weighing the more the rarer they are in the
/// index: the weight of the equal words over that of the lighter of the two passages. A passage here is what the match
/// touches of a paragraph: the sentences (ended by a full stop or a semicolon) that it covers by a third, and the one
/// that it covers most. What names weighs nothing, for it is no wording: citations, numbers, words with a capital
/// letter inside a sentence; but of these last those that differ weigh against the match, for they are another subject.
/// `score` is what is left of it when words that say little are discounted:
/// - words of a treaty that neither side is (`echo` says how much of the equal words' weight they are);
/// - runs of words that stand in very many documents (`boilerplate`, likewise; see `reuse_options::common`);
/// - words so few that they may be chance.
struct reuse_match {
  reuse_side left;
  reuse_side right;
  double score = 0;               ///< 0 to 1: share * (1 - echo - boilerplate) * words / (words + 10); of characters 20
  double share = 0;               ///< 0 to 1
  double echo = 0;                ///< 0 to 1
  double boilerplate = 0;         ///< 0 to 1
  std::uint32_t words = 0;        ///< equal ones that weigh; characters where the language sets no words apart
  std::vector<aligned_run> runs;  ///< in order; the first and the last are equal; without gaps on either side

  friend bool operator==(const reuse_match&, const reuse_match&) = default;
};

/// The same match seen from the other side: left is right, inserted is deleted. Figures stay. O(runs).
[[nodiscard]] reuse_match mirrored(reuse_match match);

}  // namespace recital
