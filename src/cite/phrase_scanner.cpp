#include "cite/phrase_scanner.hpp"

#include <algorithm>
#include <tuple>

namespace recital::cite {
namespace {

/// Bits for so many of eight bytes.
std::uint64_t mask_of(std::size_t bytes) { return bytes >= 8 ? ~0ull : (1ull << (bytes * 8)) - 1; }

std::size_t beyond(std::size_t bytes, std::size_t start) { return bytes > start ? bytes - start : 0; }

std::uint32_t spread(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32); }

bool same_but_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    if (x == y) return true;
    const char small = static_cast<char>(x | 0x20);
    return small == static_cast<char>(y | 0x20) && small >= 'a' && small <= 'z';
  });
}

}  // namespace

phrase_scanner::phrase_scanner(std::vector<phrase> phrases) {
  constexpr std::array<std::size_t, 5> key_sizes{key_bytes, 12, 6, 3, 2};
  for (std::size_t i = 0; i < tables_.size(); ++i) {
    tables_[i].bytes = key_sizes[i];
    tables_[i].mask_a = mask_of(key_sizes[i]);
    tables_[i].mask_b = mask_of(beyond(key_sizes[i], 8));
    tables_[i].mask_c = mask_of(beyond(key_sizes[i], 16));
  }
  struct placed {
    std::size_t table;
    std::uint64_t key;
    entry what;
  };
  std::vector<placed> all;
  for (phrase& p : phrases) {
    if (p.text.size() < shortest) continue;
    std::size_t index = 0;
    while (p.text.size() < tables_[index].bytes) ++index;
    const std::uint64_t key = tables_[index].key_of(window_of(p.text));
    const bool word_end = text::is_ascii_letter_or_digit(p.text.back());
    const std::size_t size = std::min(p.text.size(), tail_bytes);
    std::uint64_t tail = 0;
    std::memcpy(reinterpret_cast<char*>(&tail) + (tail_bytes - size), p.text.data() + p.text.size() - size, size);
    const std::uint64_t tail_mask = ~0ull << ((tail_bytes - size) * 8);
    all.push_back({index, key, {std::move(p.text), p.value, p.any_case, word_end, tail | case_bits, tail_mask}});
  }
  std::stable_sort(all.begin(), all.end(), [](const placed& a, const placed& b) {
    return std::tuple(a.table, a.key, b.what.text.size()) < std::tuple(b.table, b.key, a.what.text.size());
  });

  std::array<std::vector<slot>, 5> groups;
  for (placed& p : all) {
    auto& group = groups[p.table];
    const auto index = static_cast<std::uint32_t>(entries_.size());
    if (group.empty() || group.back().key != p.key) group.push_back({p.key, index, 0});
    ++group.back().count;
    mark_beginning(p.what.text);
    entries_.push_back(std::move(p.what));
  }
  for (std::size_t i = 0; i < tables_.size(); ++i) {
    std::uint32_t size = 2;
    while (size < groups[i].size() * 2) size *= 2;
    tables_[i].slots.resize(size);
    tables_[i].slot_mask = size - 1;
    for (const slot& s : groups[i]) {
      std::uint32_t at = spread(s.key) & tables_[i].slot_mask;
      while (tables_[i].slots[at].count != 0) at = (at + 1) & tables_[i].slot_mask;
      tables_[i].slots[at] = s;
      set(tables_[i].bits, s.key);
    }
  }
}

std::vector<phrase> phrase_scanner::phrases() const {
  std::vector<phrase> all;
  for (const entry& e : entries_) all.push_back({e.text, e.value, e.any_case});
  return all;
}

void phrase_scanner::mark_beginning(std::string_view phrase) {
  const std::uint64_t word = window_of(phrase).a;
  if (phrase.size() >= 6) {
    set(long_, hash_of(word, six_bytes));
  } else if (phrase.size() >= 3) {
    set(short_, hash_of(word, three_bytes));
  } else {
    for (std::uint64_t third = 0; third < 256; ++third) {  // any byte may follow two
      set(short_, hash_of((word & 0xFFFFu) | third << 16, three_bytes));
    }
  }
}

const phrase_scanner::slot* phrase_scanner::table::find(std::uint64_t key) const {
  for (std::uint32_t at = spread(key) & slot_mask; slots[at].count != 0; at = (at + 1) & slot_mask) {
    if (slots[at].key == key) return &slots[at];
  }
  return nullptr;
}

bool phrase_scanner::matches(const entry& e, std::string_view text, std::size_t at) {
  const std::size_t end = at + e.text.size();
  if (e.word_end && end < text.size() && text::is_ascii_letter_or_digit(text[end]) && !is_glued(text[end - 1], text[end])) return false;
  const auto here = text.substr(at, e.text.size());
  return e.any_case ? same_but_case(here, e.text) : here == e.text;
}

}  // namespace recital::cite
