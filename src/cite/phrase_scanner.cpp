#include "cite/phrase_scanner.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>

#include "cite/bit_places.hpp"
#include "text/letters.hpp"

namespace recital::cite {
namespace {

constexpr std::size_t shortest = 2;
constexpr std::array<std::size_t, 4> key_sizes{24, 12, 6, 3};
constexpr std::size_t key_bytes = key_sizes.front();
constexpr std::uint32_t no_phrase = 0xFFFFFFFF;
constexpr char beyond_text = static_cast<char>(0xFF);  // no text and no phrase holds this byte

constexpr std::uint64_t case_bits = 0x2020202020202020u;
constexpr std::uint64_t mix_a = 0x9E3779B97F4A7C15u;
constexpr std::uint64_t mix_b = 0xC2B2AE3D27D4EB4Fu;
constexpr std::uint64_t mix_c = 0x165667B19E3779F9u;

/// Bits for those of eight bytes from `start` on that lie within the first so many.
constexpr std::uint64_t mask_of(std::size_t bytes, std::size_t start = 0) {
  return bytes >= start + 8 ? ~0ull : bytes <= start ? 0 : (1ull << ((bytes - start) * 8)) - 1;
}

/// Eight bytes in small letters; some marks are taken for others, which does no harm.
std::uint64_t small(const char* s) { return load64(s) | case_bits; }

/// Where the map of beginnings has the six first bytes of a place: in a word for the first two and four bits of the
/// third, since the lower bits of a product know of the lower bits of its factors alone, and there in a bit for all six.
constexpr std::size_t third_bits = 4;
struct beginning {
  std::size_t word;
  std::uint64_t bit;

  explicit beginning(std::uint64_t first) {
    const std::uint64_t product = (first << 16) * mix_a;
    word = product >> 24 & 0xFFFu;
    bit = product >> 58;
  }
};

/// "RightsResolution": one word ends and another begins.
bool is_glued(char before, char after) {
  return (text::is_digit(after) && text::is_ascii_letter(before)) ||
         (text::is_small_ascii(before) && text::is_capital_ascii(after));
}

bool same_but_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), text::same_but_case);
}

/// The first bytes of a phrase, and zeros behind a shorter one.
std::array<char, key_bytes> key_of(std::string_view words) {
  std::array<char, key_bytes> key{};
  std::copy_n(words.data(), std::min(words.size(), key_bytes), key.data());
  return key;
}

}  // namespace

phrase_scanner::table::table(std::size_t bytes)
    : mask_a(mask_of(bytes)), mask_b(mask_of(bytes, 8)), mask_c(mask_of(bytes, 16)) {}

std::uint64_t phrase_scanner::table::hash(const char* s) const {
  return (small(s) & mask_a) * mix_a ^ (small(s + 8) & mask_b) * mix_b ^ (small(s + 16) & mask_c) * mix_c;
}

namespace {

std::vector<std::uint32_t> longest_first(const std::vector<phrase>& phrases) {
  std::vector<std::uint32_t> order(phrases.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::stable_sort(order, std::greater<>(), [&](std::uint32_t i) { return phrases[i].text.size(); });
  return order;
}

}  // namespace

phrase_scanner::phrase_scanner(std::vector<phrase> phrases)
    : phrases_(std::move(phrases)),
      tables_{table(key_sizes[0]), table(key_sizes[1]), table(key_sizes[2]), table(key_sizes[3])} {
  std::array<std::vector<keyed>, table_count> keys;
  for (const std::uint32_t i : longest_first(phrases_)) {
    const std::string_view words = phrases_[i].text;
    if (words.size() < shortest) break;
    longest_ = std::max(longest_, words.size());
    mark_beginning(words);
    add_keys(i, keys);
  }
  entries_.reserve(phrases_.size());
  texts_.reserve(phrases_.size());
  values_.reserve(phrases_.size());
  for (std::size_t i = 0; i < table_count; ++i) fill(tables_[i], keys[i]);
}

void phrase_scanner::mark_beginning(std::string_view words) {
  const std::uint64_t first = small(key_of(words).data());
  const beginning at(first);
  if (words.size() >= 6) {
    beginnings_[at.word] |= 1ull << at.bit;
  } else if (words.size() >= 3) {
    beginnings_[at.word] = ~0ull;  // any bytes may follow
  } else {
    for (std::uint64_t third = 0; third < 1u << third_bits; ++third) {
      beginnings_[beginning((first & 0xFFFFu) | third << 16).word] = ~0ull;
    }
  }
}

void phrase_scanner::add_keys(std::uint32_t index, std::array<std::vector<keyed>, table_count>& keys) {
  const std::string_view words = phrases_[index].text;
  auto key = key_of(words);
  const auto add = [&](std::size_t to, bit_map& map, std::size_t mark_of) {
    keys[to].push_back({tables_[to].hash(key.data()), index});
    map.add(tables_[mark_of].hash(key.data()));
  };
  if (words.size() >= key_sizes[0]) return add(0, long_, 1);
  if (words.size() >= key_sizes[1]) return add(1, long_, 1);
  if (words.size() >= key_sizes[2]) return add(2, middling_, 2);
  if (words.size() >= key_sizes[3]) return add(3, short_, 3);
  for (int third = 0; third < 256; ++third) {  // any byte may follow two
    key[2] = static_cast<char>(third);
    if ((third & 0x20) != 0) add(3, short_, 3);  // as hashes have capitals for small letters
  }
}

void phrase_scanner::fill(table& t, std::vector<keyed>& keys) {
  constexpr std::size_t slots_a_key = 4;
  const auto slot_bits = static_cast<int>(std::bit_width(keys.size() * slots_a_key | 1u));
  t.shift = 64 - slot_bits;
  const auto slot_of = [&](const keyed& k) { return static_cast<std::size_t>(k.hash >> t.shift); };
  const std::size_t slot_count = std::size_t{1} << slot_bits;
  std::vector<std::uint32_t> ends(slot_count + 1);  // in `sorted`; first where each slot begins
  for (const keyed& k : keys) ++ends[slot_of(k) + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<keyed> sorted(keys.size());
  for (const keyed& k : keys) sorted[ends[slot_of(k)]++] = k;
  t.slots.clear();
  t.slots.reserve(slot_count + 1);
  std::size_t begin = 0;
  for (std::size_t slot = 0; slot < slot_count; begin = ends[slot++]) {
    const std::size_t first = entries_.size();
    t.slots.push_back(static_cast<std::uint32_t>(first));
    if (ends[slot] == begin) continue;
    add_slot({sorted.begin() + static_cast<std::ptrdiff_t>(begin), ends[slot] - begin});
    most_ = std::max(most_, entries_.size() - first);
  }
  t.slots.push_back(static_cast<std::uint32_t>(entries_.size()));
}

/// The entries of the keys of one slot. Keys come in order of their phrases, the longest first.
void phrase_scanner::add_slot(std::span<const keyed> keys) {
  std::uint32_t last = no_phrase;
  for (const keyed& k : keys) {
    if (k.phrase == last) continue;  // a phrase of two bytes has many keys, and some of them one slot
    const phrase& p = phrases_[k.phrase];
    const bool is_known =
        last != no_phrase && p.any_case == entries_.back().any_case && p.text == phrases_[texts_.back()].text;
    if (!is_known) add_entry(k.phrase);
    ++entries_.back().value_count;
    values_.push_back(p.value);
    last = k.phrase;
  }
}

void phrase_scanner::add_entry(std::uint32_t index) {
  const phrase& p = phrases_[index];
  entries_.push_back({phrase_form(p.text, p.any_case), static_cast<std::uint32_t>(values_.size()), 0, p.any_case,
                      text::is_ascii_letter_or_digit(p.text.back())});
  texts_.push_back(index);
}

std::span<const phrase_scanner::lookup> phrase_scanner::sift(std::string_view text, std::size_t at, lists& kept) const {
  const char* const s = kept.begin = readable(text, at, kept.end_of_text);
  const std::size_t size = std::min(stretch_bytes, text.size() - at);
  std::uint16_t* const places = kept.places.data();
  std::uint16_t* end = places;
  for (std::size_t block = 0; block < size; block += block_bytes)
    end = list_bits(kept.words.next(s + block), block, end);
  end = keep_beginnings(s, places, end);
  return {kept.lookups.data(), choose_tables(s, places, end, kept.lookups.data())};
}

std::span<const phrase_scanner::hit> phrase_scanner::found_by(std::span<const lookup> lookups, lists& kept) const {
  hit* const hits = kept.hits.get();
  hit* end = look_up(kept.begin, lookups, hits);
  end = keep_alike(kept.begin, hits, end);
  return {hits, keep_whole(kept.begin, hits, end)};
}

/// The text from `at` on, or a copy of its end: sieves look at whole blocks and at as many bytes as a phrase has.
const char* phrase_scanner::readable(std::string_view text, std::size_t at, std::string& end_of_text) const {
  const std::size_t further = std::max(longest_, key_bytes) + block_bytes;
  const std::string_view rest = text.substr(at);
  if (rest.size() >= stretch_bytes + further) return rest.data();
  end_of_text.assign(rest);
  end_of_text.append(further, beyond_text);
  return end_of_text.data();
}

std::uint16_t* phrase_scanner::keep_beginnings(const char* s, std::uint16_t* from, const std::uint16_t* to) const {
  std::uint16_t* out = from;
  for (; from != to; ++from) {
    const beginning at(small(s + *from));
    *out = *from;
    out += beginnings_[at.word] >> at.bit & 1u;
  }
  return out;
}

phrase_scanner::lookup* phrase_scanner::choose_tables(const char* s, const std::uint16_t* from, const std::uint16_t* to,
                                                      lookup* out) const {
  for (; from != to; ++from) {
    const std::uint16_t place = *from;
    // the hashes that the tables have, spelled out: masks that are known cost less
    const std::uint64_t a = small(s + place);
    const std::uint64_t b = small(s + place + 8);
    out[0] = {place, 0};
    out[1] = {place, 1};
    out += 2 * long_.has(a * mix_a ^ (b & mask_of(key_sizes[1], 8)) * mix_b);
    *out = {place, 2};
    out += middling_.has((a & mask_of(key_sizes[2])) * mix_a);
    *out = {place, 3};
    out += short_.has((a & mask_of(key_sizes[3])) * mix_a);
  }
  return out;
}

phrase_scanner::hit* phrase_scanner::look_up(const char* s, std::span<const lookup> lookups, hit* out) const {
  for (const lookup& l : lookups) {
    const table& t = tables_[l.table];
    const std::uint32_t* const slot = t.slots.data() + (t.hash(s + l.place) >> t.shift);
    const std::uint32_t first = slot[0];
    const std::uint32_t count = slot[1] - first;
    std::uint32_t i = 0;
    do {
      for (std::uint32_t k = 0; k < handful; ++k, ++i) out[i] = {l.place, first + i};
    } while (i < count);
    out += count;
  }
  return out;
}

phrase_scanner::hit* phrase_scanner::keep_alike(const char* s, hit* from, const hit* to) const {
  hit* out = from;
  for (; from != to; ++from) {
    const bool is_alike = entries_[from->entry].form.ends_stand_at(s + from->place);
    *out = *from;
    out += is_alike;
  }
  return out;
}

phrase_scanner::hit* phrase_scanner::keep_whole(const char* s, hit* from, const hit* to) const {
  hit* out = from;
  for (; from != to; ++from) {
    const bool whole = is_whole(s, *from);
    *out = *from;
    out += whole;
  }
  return out;
}

/// Whether the middle of a phrase stands there too, and no word goes on behind it.
bool phrase_scanner::is_whole(const char* s, hit found) const {
  const entry& e = entries_[found.entry];
  const std::string_view here(s + found.place, e.form.length);
  const char after = s[found.place + here.size()];
  if (e.word_end != 0 && text::is_ascii_letter_or_digit(after) && !is_glued(here.back(), after)) return false;
  if (here.size() <= 16) return true;
  const std::string_view words = phrases_[texts_[found.entry]].text;
  return e.any_case != 0 ? same_but_case(here, words) : here == words;
}

}  // namespace recital::cite
