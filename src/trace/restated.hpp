/// \file
/// Words that are looked for in other texts: a commitment's own, or those that were asked for.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"
#include "recital/reuse/match.hpp"
#include "trace/trace_corpus.hpp"
#include "trace/wording.hpp"

namespace recital {

/// A paragraph of one of the documents.
struct own_paragraph {
  std::uint32_t document;
  std::uint32_t paragraph;
};

/// How much of the words must come back, and how many of them.
struct restated_least {
  double share;
  std::size_t words;
};
inline constexpr restated_least where_it_is_cited{0.5, 4};
inline constexpr restated_least where_words_were_asked_for{0.8, 1};

/// The words that came back: bytes of both texts.
struct restated_words {
  double share;
  std::vector<span> kept, kept_there;
};

class restated_text {
 public:
  /// Of a paragraph, without the number that it begins with.
  restated_text(const trace_corpus& corpus, own_paragraph at);

  /// Any words; `text` must outlive it.
  explicit restated_text(std::string_view text);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] span compared() const { return compared_; }

  /// Nothing where too little of it comes back. O(words * words).
  [[nodiscard]] std::optional<restated_words> find_in(std::string_view other, const restated_least& least) const;

  /// The words that a match of its paragraph, the left side, found in another.
  [[nodiscard]] restated_words found_by(const reuse_match& match, const reading& own, const reading& other) const;

  /// Whether a paragraph speaks of enough of the same things for `find_in` to be worth its time. O(things).
  [[nodiscard]] bool may_be_in(trace_corpus& corpus, std::uint32_t document, std::uint32_t paragraph,
                               const restated_least& least) const;

 private:
  std::string_view text_;
  span compared_;
  std::vector<word> words_;
  topic topic_;
};

/// Bytes that may stand before the number of a provision where its paragraph begins: a bracket, a dash.
inline constexpr std::uint32_t before_number = 8;

}  // namespace recital
