/// \file
/// Finding many phrases at once, faster than any of them could be looked for.
#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "cite/word_starts.hpp"
#include "text/letters.hpp"

namespace recital::cite {

/// One phrase to look for.
struct phrase {
  std::string text;       ///< UTF-8, at least two bytes long
  std::uint32_t value;    ///< what the caller knows it by
  bool any_case = false;  ///< ASCII letters match in either case
};

/// Finds every place where one of the phrases begins.
///
/// Places inside a word are passed over sixty-four bytes at a time. At the others the first six bytes, and for short
/// phrases three, are hashed into bit maps that stay in the first-level cache. Where a bit is set, so are the first 24,
/// 12, 6, 3 and 2 bytes; and only where one of those is set too is a table looked up and whole phrases compared.
/// A phrase that begins or ends with an ASCII letter or digit is found as a whole word alone. Immutable and
/// safe to share among threads; scanning takes O(bytes) for phrases whose first 24 bytes differ.
class phrase_scanner {
 public:
  explicit phrase_scanner(std::vector<phrase> phrases);

  /// All phrases, for measuring other ways of finding them. In no particular order.
  [[nodiscard]] std::vector<phrase> phrases() const;

  /// Calls `found(offset, phrase)` for every phrase at every place, in order of place, longer phrases first.
  template <class F>
  void scan(std::string_view text, F&& found) const {
    const char* const s = text.data();
    std::size_t at = 0;
    bool in_word = false;      // the byte before belongs to a word
    bool after_small = false;  // the byte before is a small letter
    for (; at + block_bytes + key_bytes <= text.size(); at += block_bytes) {
      const byte_classes classes = classify(s + at);
      // a capital behind a small letter begins a word, too: texts have notes glued to the words they belong to
      const std::uint64_t glued = classes.capital & (classes.small << 1 | static_cast<std::uint64_t>(after_small));
      const std::uint64_t inside = classes.word & ~glued & (classes.word << 1 | static_cast<std::uint64_t>(in_word));
      in_word = (classes.word >> 63) != 0;
      after_small = (classes.small >> 63) != 0;
      for (std::uint64_t rest = classes.may_begin & ~inside; rest != 0; rest &= rest - 1) {
        const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(rest));
        if (!may_begin(load64(s + place))) continue;
        const window w{load64(s + place), load64(s + place + 8), load64(s + place + 16)};
        try_at(text, place, w, found);
      }
    }
    for (; at + shortest <= text.size(); ++at) {
      const bool inside = at > 0 && text::is_ascii_letter_or_digit(text[at]) &&
                          text::is_ascii_letter_or_digit(text[at - 1]) && !is_glued(text[at - 1], text[at]);
      if (!inside) try_at(text, at, window_of(text.substr(at)), found);
    }
  }

 private:
  static constexpr std::size_t shortest = 2;
  static constexpr std::size_t key_bytes = 24;
  static constexpr std::size_t tail_bytes = 8;
  static constexpr std::size_t block_bytes = 64;
  static constexpr std::uint64_t case_bits = 0x2020202020202020u;

  struct entry {
    std::string text;
    std::uint32_t value;
    bool any_case;
    bool word_end;       ///< ends with a letter or digit
    std::uint64_t tail;  ///< the last eight bytes, or fewer, in small letters; most phrases fail there
    std::uint64_t tail_mask;
  };
  /// The first bytes of a place, in small letters.
  struct window {
    std::uint64_t a, b, c;
    window(std::uint64_t first, std::uint64_t second, std::uint64_t third)
        : a(first | case_bits), b(second | case_bits), c(third | case_bits) {}
  };
  using bit_map = std::array<std::uint64_t, 1024>;
  [[nodiscard]] static bool is_set(const bit_map& bits, std::uint64_t hash) {
    return ((bits[hash >> 54] >> ((hash >> 48) & 63u)) & 1u) != 0;  // the upper sixteen bits are the best mixed
  }
  static void set(bit_map& bits, std::uint64_t hash) { bits[hash >> 54] |= 1ull << ((hash >> 48) & 63u); }

  struct slot {
    std::uint64_t key = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  /// The phrases that are looked up by so many first bytes.
  struct table {
    std::size_t bytes = 0;
    std::uint64_t mask_a = 0, mask_b = 0, mask_c = 0;
    std::vector<slot> slots;
    std::uint32_t slot_mask = 0;
    bit_map bits{};  ///< one for each hash of a key

    [[nodiscard]] std::uint64_t key_of(const window& w) const {
      return (w.a & mask_a) * 0x9E3779B97F4A7C15ull ^ (w.b & mask_b) * 0xC2B2AE3D27D4EB4Full ^
             (w.c & mask_c) * 0x165667B19E3779F9ull;
    }
    [[nodiscard]] const slot* find(std::uint64_t key) const;
  };

  static std::uint64_t load64(const char* s) {
    std::uint64_t word;
    std::memcpy(&word, s, sizeof word);
    return word;
  }
  /// The window of a text that may be shorter; what lies beyond its end is zero.
  static window window_of(std::string_view rest) {
    std::uint64_t words[3] = {0, 0, 0};
    std::memcpy(words, rest.data(), rest.size() < key_bytes ? rest.size() : key_bytes);
    return {words[0], words[1], words[2]};
  }
  /// Whether any phrase may begin so: by six bytes the long ones, by three the short ones.
  [[nodiscard]] bool may_begin(std::uint64_t word) const {
    return is_set(long_, hash_of(word, six_bytes)) | is_set(short_, hash_of(word, three_bytes));
  }
  static std::uint64_t hash_of(std::uint64_t word, std::uint64_t bytes) {
    return ((word | case_bits) & bytes) * 0x9E3779B97F4A7C15ull;
  }

  /// "RightsResolution": one word ends and another begins.
  static bool is_glued(char before, char after) {
    return before >= 'a' && before <= 'z' && after >= 'A' && after <= 'Z';
  }
  [[nodiscard]] static bool may_match(const entry& e, std::string_view text, std::size_t at) {
    const std::size_t end = at + e.text.size();
    if (end > text.size() || end < tail_bytes) return end <= text.size();
    const std::uint64_t word = load64(text.data() + end - tail_bytes) | case_bits;
    return ((word ^ e.tail) & e.tail_mask) == 0;
  }
  [[nodiscard]] static bool matches(const entry& e, std::string_view text, std::size_t at);

  void mark_beginning(std::string_view phrase);

  template <class F>
  void try_at(std::string_view text, std::size_t at, const window& w, F&& found) const {
    for (const table& t : tables_) {
      const std::uint64_t key = t.key_of(w);
      if (!is_set(t.bits, key)) continue;
      const slot* s = t.find(key);
      if (s == nullptr) continue;
      for (std::uint32_t i = s->first; i < s->first + s->count; ++i) {
        if (may_match(entries_[i], text, at) && matches(entries_[i], text, at))
          found(at, entries_[i].value, entries_[i].text.size());
      }
    }
  }

  static constexpr std::uint64_t six_bytes = 0xFFFFFFFFFFFFu;
  static constexpr std::uint64_t three_bytes = 0xFFFFFFu;
  bit_map long_{};               ///< beginnings of phrases of six bytes and more
  bit_map short_{};              ///< of the others
  std::vector<entry> entries_;   ///< by table, then by key, then longest first
  std::array<table, 5> tables_;  ///< for phrases of at least 24, 12, 6, 3 and 2 bytes
};

}  // namespace recital::cite
