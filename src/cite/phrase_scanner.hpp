/// \file
/// Finding many phrases at once, faster than any of them could be looked for.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cite/phrase_form.hpp"
#include "cite/word_starts.hpp"

namespace recital::cite {

/// One phrase to look for.
struct phrase {
  std::string text;       ///< UTF-8, at least two bytes long
  std::uint32_t value;    ///< what the caller knows it by
  bool any_case = false;  ///< ASCII letters match in either case
};

/// Finds every place where one of the phrases begins.
///
/// A processor that has to guess at every place whether a phrase begins there guesses wrong too often. So the text goes
/// through sieves, a stretch of it at a time, and none of them branches on what it finds; each leaves a list for the next:
///   - the places where a word begins;
///   - those where the first six bytes may begin a phrase, by one bit of a map;
///   - for each of them the tables that may hold it, by a bit of its first 12, 6 or 3 bytes;
///   - the phrases that such a table holds under the first 24, 12, 6 or 3 bytes;
///   - those of which the first and the last eight bytes are there.
/// What is left is compared whole. A phrase that begins or ends with an ASCII letter or digit is found as a whole word
/// alone. Immutable and safe to share among threads; scanning takes O(bytes) for phrases whose first 24 bytes differ.
class phrase_scanner {
 public:
  explicit phrase_scanner(std::vector<phrase> phrases);

  /// All phrases, for measuring other ways of finding them.
  [[nodiscard]] const std::vector<phrase>& phrases() const { return phrases_; }

  /// Calls `found(offset, value, length)` for every phrase at every place, in order of place, longer phrases first.
  template <class F>
  void scan(std::string_view text, F&& found) const {
    lists kept(*this);
    for (std::size_t at = 0; at < text.size(); at += stretch_bytes) {
      std::span<const lookup> lookups = sift(text, at, kept);
      while (!lookups.empty()) {
        const auto now = lookups.first(std::min(lookups.size(), portion));
        lookups = lookups.subspan(now.size());
        for (const hit& h : found_by(now, kept)) {
          const entry& e = entries_[h.entry];
          for (std::uint32_t i = 0; i < e.value_count; ++i) {
            found(at + h.place, values_[e.first_value + i], static_cast<std::size_t>(e.form.length));
          }
        }
      }
    }
  }

 private:
  static constexpr std::size_t block_bytes = 64;
  static constexpr std::size_t stretch_bytes = 32 * block_bytes;  // the lists stay in the first-level cache
  static constexpr std::size_t table_count = 4;
  static constexpr std::size_t portion = 128;  // lookups at once, so that what they find has a bound
  static constexpr std::size_t handful = 4;    // phrases taken from a slot before asking whether it has more

  struct entry {
    phrase_form form;
    std::uint32_t first_value;
    std::uint32_t value_count : 30;
    std::uint32_t any_case : 1;
    std::uint32_t word_end : 1;  ///< ends with a letter or digit
  };

  /// A bit for each hash that is in it.
  class bit_map {
   public:
    void add(std::uint64_t hash) { words_[hash >> 54] |= 1ull << (hash >> 48 & 63u); }
    /// 1 or 0; the upper sixteen bits of a hash are the best mixed.
    [[nodiscard]] std::uint64_t has(std::uint64_t hash) const { return words_[hash >> 54] >> (hash >> 48 & 63u) & 1u; }

   private:
    std::array<std::uint64_t, 1024> words_{};
  };

  /// The phrases that are looked up by so many first bytes.
  struct table {
    std::uint64_t mask_a, mask_b, mask_c;  ///< for each eight of those bytes
    int shift = 0;                         ///< of a hash, to give a slot
    std::vector<std::uint32_t> slots;      ///< slot i holds the entries from slots[i] up to slots[i + 1]

    explicit table(std::size_t bytes);
    [[nodiscard]] std::uint64_t hash(const char* s) const;
  };

  /// A place, counted from the beginning of its stretch, and the table that may hold it.
  struct lookup {
    std::uint16_t place;
    std::uint16_t table;
  };
  struct hit {
    std::uint32_t place;
    std::uint32_t entry;
  };

  /// What the sieves leave, from one stretch to the next.
  struct lists {
    explicit lists(const phrase_scanner& s)
        : hits(std::make_unique_for_overwrite<hit[]>(portion * (s.most_ + handful))) {}

    word_starts words;
    std::array<std::uint16_t, stretch_bytes + block_bytes> places;
    std::array<lookup, (stretch_bytes + 1) * table_count> lookups;
    std::unique_ptr<hit[]> hits;
    std::string end_of_text;
    const char* begin = nullptr;  ///< of the stretch
  };

  struct keyed {
    std::uint64_t hash;
    std::uint32_t phrase;
  };
  void mark_beginning(std::string_view words);
  void add_keys(std::uint32_t index, std::array<std::vector<keyed>, table_count>& keys);
  void fill(table& t, std::vector<keyed>& keys);
  void add_slot(std::span<const keyed> keys);
  void add_entry(std::uint32_t index);

  [[nodiscard]] std::span<const lookup> sift(std::string_view text, std::size_t at, lists& kept) const;
  [[nodiscard]] std::span<const hit> found_by(std::span<const lookup> lookups, lists& kept) const;
  [[nodiscard]] const char* readable(std::string_view text, std::size_t at, std::string& end_of_text) const;
  [[nodiscard]] std::uint16_t* keep_beginnings(const char* s, std::uint16_t* from, const std::uint16_t* to) const;
  [[nodiscard]] lookup* choose_tables(const char* s, const std::uint16_t* from, const std::uint16_t* to,
                                      lookup* out) const;
  [[nodiscard]] hit* look_up(const char* s, std::span<const lookup> lookups, hit* out) const;
  [[nodiscard]] hit* keep_alike(const char* s, hit* from, const hit* to) const;
  [[nodiscard]] hit* keep_whole(const char* s, hit* from, const hit* to) const;
  [[nodiscard]] bool is_whole(const char* s, hit found) const;

  std::vector<phrase> phrases_;
  std::vector<entry> entries_;        ///< distinct phrases, by table, then by slot, then longest first
  std::vector<std::uint32_t> texts_;  ///< of each entry, a phrase that has its text
  std::vector<std::uint32_t> values_;
  std::size_t longest_ = 0;  ///< phrase
  std::size_t most_ = 0;     ///< entries of a slot
  std::array<std::uint64_t, 4096> beginnings_{};
  std::array<table, table_count> tables_;
  bit_map long_, middling_, short_;  ///< what the first two tables hold, the third, and the fourth
};

}  // namespace recital::cite
