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

namespace recital::cite {

/// One phrase to look for.
struct phrase {
  std::string text;      ///< UTF-8, at least two bytes long
  std::uint32_t value;   ///< what the caller knows it by
  bool any_case = false; ///< ASCII letters match in either case
};

/// Finds every place where one of the phrases begins.
///
/// Places inside a word are passed over sixty-four bytes at a time. At the others the first bytes, two to eight of them,
/// are hashed into bit maps that stay in the first-level cache, and only where a bit is set are they looked up in a table of the
/// phrases' beginnings and whole phrases compared. A phrase that begins or ends with an ASCII letter or digit is found as a whole word alone. Immutable and
/// safe to share among threads; scanning takes O(bytes) for phrases whose first eight bytes differ.
class phrase_scanner {
 public:
  explicit phrase_scanner(std::vector<phrase> phrases);

  /// Calls `found(offset, phrase)` for every phrase at every place, in order of place, longer phrases first.
  template <class F>
  void scan(std::string_view text, F&& found) const {
    const char* const s = text.data();
    std::size_t at = 0;
    bool in_word = false;  // the byte before belongs to a word
    for (; at + block_bytes + key_bytes <= text.size(); at += block_bytes) {
      const byte_classes classes = classify(s + at);
      const std::uint64_t inside = classes.word & (classes.word << 1 | static_cast<std::uint64_t>(in_word));
      in_word = (classes.word >> 63) != 0;
      for (std::uint64_t rest = classes.may_begin & ~inside; rest != 0; rest &= rest - 1) {
        const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(rest));
        const std::uint64_t word = load64(s + place) | case_bits;
        if (may_begin(word)) try_at(text, place, word, found);
      }
    }
    for (; at + shortest <= text.size(); ++at) {
      const bool inside = at > 0 && is_word_byte(text[at]) && is_word_byte(text[at - 1]);
      if (!inside) try_at(text, at, load_tail(text.substr(at)) | case_bits, found);
    }
  }

 private:
  static constexpr std::size_t shortest = 2;
  static constexpr std::size_t key_bytes = 8;
  static constexpr std::size_t block_bytes = 64;
  static constexpr std::uint64_t case_bits = 0x2020202020202020u;

  struct entry {
    std::string text;
    std::uint32_t value;
    bool any_case;
    bool word_end;              ///< ends with a letter or digit
    std::uint64_t tail;         ///< the last eight bytes, or fewer, in small letters; most phrases fail there
    std::uint64_t tail_mask;
  };
  struct slot {
    std::uint64_t key = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  /// The phrases that share so many first bytes.
  struct table {
    std::size_t bytes;
    std::uint64_t mask;
    std::vector<slot> slots;
    std::uint32_t slot_mask = 0;
    std::vector<std::uint64_t> bits;  ///< one for each hash of a key
    [[nodiscard]] bool may_hold(std::uint64_t key) const {
      const std::uint32_t hash = static_cast<std::uint32_t>((key * 0x9E3779B97F4A7C15ull) >> 48);
      return ((bits[hash >> 6] >> (hash & 63u)) & 1u) != 0;
    }
    [[nodiscard]] const slot* find(std::uint64_t key) const;
  };

  static std::uint64_t load64(const char* s) {
    std::uint64_t word;
    std::memcpy(&word, s, sizeof word);
    return word;
  }
  static std::uint64_t load_tail(std::string_view rest) {
    std::uint64_t word = 0;
    std::memcpy(&word, rest.data(), rest.size() < key_bytes ? rest.size() : key_bytes);
    return word;
  }
  /// Whether any table may hold what begins so. No branch but the last: a word in six begins like a phrase, too many
  /// for the processor to foresee and too few to look each of them up.
  [[nodiscard]] bool may_begin(std::uint64_t word) const {
    bool any = false;
    for (const table& t : tables_) any = any | t.may_hold(word & t.mask);
    return any;
  }
  static bool is_word_byte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
  [[nodiscard]] static bool may_match(const entry& e, std::string_view text, std::size_t at) {
    const std::size_t end = at + e.text.size();
    if (end > text.size() || end < key_bytes) return end <= text.size();
    const std::uint64_t word = load64(text.data() + end - key_bytes) | case_bits;
    return ((word ^ e.tail) & e.tail_mask) == 0;
  }
  [[nodiscard]] static bool matches(const entry& e, std::string_view text, std::size_t at);

  template <class F>
  void try_at(std::string_view text, std::size_t at, std::uint64_t word, F&& found) const {
    for (const table& t : tables_) {
      const std::uint64_t key = word & t.mask;
      if (!t.may_hold(key)) continue;
      const slot* s = t.find(key);
      if (s == nullptr) continue;
      for (std::uint32_t i = s->first; i < s->first + s->count; ++i) {
        if (may_match(entries_[i], text, at) && matches(entries_[i], text, at)) found(at, entries_[i].value, entries_[i].text.size());
      }
    }
  }

  std::vector<entry> entries_;  ///< by table, then by key, then longest first
  std::array<table, 4> tables_;  ///< for phrases of at least eight, six, three and two bytes
};

}  // namespace recital::cite
