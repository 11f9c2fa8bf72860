/// \file
/// From running text to mentions.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "cite/lexicon.hpp"
#include "cite/mention.hpp"
#include "cite/phrase_scanner.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"

namespace recital::cite {

/// Finds what one language's grammar and the catalogue's names can find. Immutable and safe to share among threads.
class finder {
 public:
  /// `shared` is the grammar of what all languages share. Fails with bad_data, naming file and line, where a rule makes
  /// what there is not. The grammars and the catalogue must outlive the finder.
  [[nodiscard]] static result<finder> make(const catalogue& known, const language_grammar& shared,
                                           const language_grammar& language);
  ~finder();
  finder(finder&&) noexcept;
  finder& operator=(finder&&) noexcept;

  /// All mentions in the paragraphs of `text`, in order of their beginning; none overlaps another of its paragraph but
  /// for verbs, bodies and places, which are context. Replaces what `out` holds. Time is linear in the text.
  void find(std::string_view text, const std::vector<paragraph>& paragraphs, mention_list& out) const;

  /// A name that stands in some words: `entry` tells what the phrase may mean.
  struct name_within {
    span where;
    std::uint32_t phrase = 0;
  };

  /// All names within `words`, of which some may overlap, in order of their beginning, the longest first; whole words
  /// alone. Offsets are bytes from the beginning of `words`. Takes time linear in them.
  [[nodiscard]] std::vector<name_within> names_in(std::string_view words) const;

  /// The phrases that the finder stops at.
  [[nodiscard]] std::vector<phrase> leading_phrases() const;

  /// What the phrase of a mention (name, body, place) may mean.
  [[nodiscard]] const lexicon_entry& entry(std::uint32_t phrase) const;

 private:
  struct state;
  class pass;
  explicit finder(std::unique_ptr<state> made);
  std::unique_ptr<state> state_;
};

}  // namespace recital::cite
