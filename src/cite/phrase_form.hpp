/// \file
/// A phrase in the form in which it is compared with many places of a text.
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>

namespace recital::cite {

/// Eight bytes of a text as one number; the first is the lowest on the machines that Recital runs on.
[[nodiscard]] inline std::uint64_t load64(const char* s) {
  std::uint64_t word;
  std::memcpy(&word, s, sizeof word);
  return word;
}

/// The first and the last eight bytes of a phrase, with masks that leave the case of letters open where either counts.
/// Two comparisons without a branch tell almost every place where it does not stand.
struct phrase_form {
  std::uint64_t head = 0, head_mask = 0;
  std::uint64_t tail = 0, tail_mask = 0;  ///< of a phrase of eight bytes or fewer the head once more
  std::uint32_t length = 0;
  std::uint32_t tail_at = 0;

  phrase_form() = default;
  phrase_form(std::string_view words, bool any_case);

  /// Whether both ends stand at `s`. Reads `length` bytes, eight at least.
  [[nodiscard]] bool ends_stand_at(const char* s) const {
    return (((load64(s) ^ head) & head_mask) | ((load64(s + tail_at) ^ tail) & tail_mask)) == 0;
  }
};

}  // namespace recital::cite
