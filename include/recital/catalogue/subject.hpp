/// \file
/// What commitments are about: things, acts and actors, each named once with its words in every language, and the ways
/// in which they come together in a clause that takes up a commitment.
///
/// All of it is data: [[concept]] tables under src/catalogue/commitments, and `about` of each commitment. Both may stand
/// in files of the user's own (`--catalogue FILE`), too.
///
///     [[concept]]
///     id = "test_ban"
///     instruments = ["treaty:ctbt"]
///     terms.en = ["test-ban treaty"]
///
///     about = ["test_ban + ratify | sign", "test_ban + annex_2_states - report"]
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// Words of one language (BCP 47 code first).
using words_by_language = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What a concept is in a sentence.
enum class concept_role : std::uint8_t {
  thing,  ///< what it is about: a treaty, a weapon, a region
  act,    ///< what is to be done
  actor,  ///< who is to do it, or to whom
  aside,  ///< words that take what follows them, up to the next comma, out of the sentence: "without prejudice to"
};
inline constexpr std::array<std::string_view, 4> concept_role_names{"thing", "act", "actor", "aside"};
[[nodiscard]] constexpr std::string_view name(concept_role r) {
  return concept_role_names[static_cast<std::size_t>(r)];
}

/// Something that commitments are about.
struct subject_concept {
  std::string id;  ///< "test_ban"
  concept_role role = concept_role::thing;
  std::vector<std::string> instruments;  ///< to cite one of these shows it, too: "treaty:ctbt", "treaty:npt#art_6"; with
                                         ///< "*" behind it the beginning of identifiers: "conf:ctbt-article-xiv-*"
  words_by_language terms;     ///< each any number of words; "*" at the end of a word stands for any ending, and ".." for
                               ///< up to six words or twelve ideographs of the same sentence
  words_by_language no_terms;  ///< phrases in which a term shows nothing
};

/// One way to take up a commitment.
struct subject_form {
  std::vector<std::vector<std::string>> all;  ///< of each of these lists, one concept must come up in the sentence
  std::vector<std::string> none;              ///< and of these none
};

/// How much each kind of evidence weighs, and what it takes.
struct subject_scores {
  int thing = 3;
  int act = 2;
  int actor = 2;
  int before = 50;    ///< percent of its weight that a thing has which an earlier sentence of the paragraph names; of a
                      ///< form one thing at most
  int taken_up = 75;  ///< percent of the weight of a form from which on a clause takes up the commitment
  int possible = 60;  ///< and from which on it may
};

}  // namespace recital
