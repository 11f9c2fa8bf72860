/// \file
/// The words of one paragraph, as everything in this room sees them.
#pragma once
#include <cstdint>
#include <span>

#include "recital/core/no_index.hpp"
#include "recital/core/span.hpp"
#include "reuse/vocabulary.hpp"

namespace recital::reuse {

/// Some words in a row, by number. Of languages that set words apart four make a shingle, of others six characters.
using shingle = std::uint32_t;
inline constexpr shingle no_shingle = ~shingle{0};

/// What a word is to the text.
enum class word_role : std::uint32_t {
  wording,
  name,    ///< a word with a capital letter inside a sentence
  figure,  ///< a number, or part of a citation
};

/// Where a word stands in its text, in bytes.
struct word_place {
  std::uint32_t begin = 0;
  std::uint32_t length : 29 = 0;
  std::uint32_t begins_sentence : 1 = 0;
  word_role role : 2 = word_role::wording;

  [[nodiscard]] span bytes() const { return {begin, begin + length}; }
};

/// A view. Words are counted from 0 in the paragraph.
struct passage {
  std::span<const term> terms;
  std::span<const word_place> places;
  std::span<const shingle> shingles;  ///< that begin at each word; no_shingle where none does, or none that is known
  std::uint32_t first = no_index;     ///< where the first word stands in the index
  std::uint32_t document = no_index;
  std::uint32_t paragraph = 0;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(terms.size()); }
};

/// Words [begin, end) of a passage.
struct word_range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool has(std::uint32_t word) const { return begin <= word && word < end; }
};

}  // namespace recital::reuse
