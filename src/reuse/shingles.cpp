#include "reuse/shingles.hpp"

#include <algorithm>
#include <tuple>

#include "reuse/on_threads.hpp"

namespace recital::reuse {
namespace {

constexpr std::uint32_t block_size = 64;
constexpr unsigned bucket_bits = 5;  // a bucket is sorted at a time: on top, that takes 12 bytes a word
constexpr std::uint64_t bucket_count = 1U << bucket_bits;

/// Mixes all bits, so that the upper ones are as good as any (the finaliser of SplitMix64, Steele and others 2014).
std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
  return x ^ (x >> 31);
}

struct placed_hash {
  std::uint64_t hash;
  std::uint32_t position;
  std::uint32_t document;
};

}  // namespace

/// The shingles whose hashes begin alike.
struct shingle_index::bucket {
  std::vector<std::uint32_t> hashes, documents, sizes, places;
};

std::uint64_t shingle_index::hash_of(std::span<const term> words) const {
  std::uint64_t hash = 0;
  for (const term each : words) hash = mixed(hash + shape_of(each) + 0x9E3779B97F4A7C15U);
  return hash;
}

shingle_index::shingle_index(std::span<const term> terms, std::span<const term> shapes,
                             std::span<const indexed_paragraph> paragraphs, std::uint32_t length, unsigned threads)
    : terms_(terms), shapes_(shapes), paragraphs_(paragraphs), length_(length), begins_(terms.size(), no_shingle) {
  for (std::uint32_t p = 0, at = 0; at < terms.size(); at += block_size) {
    while (p + 1 < paragraphs.size() && paragraphs[p + 1].begin <= at) ++p;
    block_.push_back(p);
  }
  std::vector<bucket> all = buckets(threads);
  join(all, threads);
}

std::uint32_t shingle_index::end_of(std::size_t paragraph) const {
  return paragraph + 1 < paragraphs_.size() ? paragraphs_[paragraph + 1].begin
                                            : static_cast<std::uint32_t>(terms_.size());
}

/// By position, of the shingles that begin there; 0 where none does.
std::vector<std::uint64_t> shingle_index::hashes_of_all(unsigned threads) const {
  constexpr std::size_t at_once = 1024;  // paragraphs
  std::vector<std::uint64_t> hashes(terms_.size(), 0);
  on_threads(threads, (paragraphs_.size() + at_once - 1) / at_once, [&](std::size_t part) {
    for (std::size_t p = part * at_once; p < std::min((part + 1) * at_once, paragraphs_.size()); ++p) {
      for (std::size_t at = paragraphs_[p].begin; at + length_ <= end_of(p); ++at) {
        hashes[at] = hash_of(terms_.subspan(at, length_));
      }
    }
  });
  return hashes;
}

/// Calls `take(position)` for each position at which a shingle begins, ascending.
template <class Take>
void shingle_index::each_begin(const Take& take) const {
  for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
    for (std::uint32_t at = paragraphs_[p].begin; at + length_ <= end_of(p); ++at) take(at);
  }
}

std::vector<shingle_index::bucket> shingle_index::buckets(unsigned threads) const {
  const std::vector<std::uint64_t> hashes = hashes_of_all(threads);
  const auto bucket_of = [&](std::uint32_t at) { return hashes[at] >> (64 - bucket_bits); };
  std::vector<std::uint32_t> ends(bucket_count + 1, 0);  // of the positions of each bucket, among those of all
  each_begin([&](std::uint32_t at) { ++ends[bucket_of(at) + 1]; });
  for (std::size_t b = 0; b < bucket_count; ++b) ends[b + 1] += ends[b];
  std::vector<std::uint32_t> positions(ends.back());
  std::vector<std::uint32_t> next(ends.begin(), ends.end() - 1);
  each_begin([&](std::uint32_t at) { positions[next[bucket_of(at)]++] = at; });
  std::vector<bucket> all(bucket_count);
  on_threads(threads, bucket_count, [&](std::size_t b) {
    gather(all[b], std::span(positions).subspan(ends[b], ends[b + 1] - ends[b]), hashes);
  });
  return all;
}

void shingle_index::gather(bucket& into, std::span<const std::uint32_t> positions,
                           std::span<const std::uint64_t> hashes) const {
  std::vector<placed_hash> found;
  found.reserve(positions.size());
  for (const std::uint32_t at : positions) found.push_back({hashes[at], at, paragraphs_[paragraph_at(at)].document});
  std::ranges::sort(found, {}, [](const placed_hash& h) { return std::tuple(h.hash, h.position); });
  into.places.reserve(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const bool is_new = i == 0 || found[i].hash != found[i - 1].hash;
    if (is_new) {
      into.hashes.push_back(static_cast<std::uint32_t>(found[i].hash >> 32));
      into.documents.push_back(0);
      into.sizes.push_back(0);
    }
    if (is_new || found[i].document != found[i - 1].document) ++into.documents.back();
    ++into.sizes.back();
    into.places.push_back(found[i].position);
  }
}

void shingle_index::join(std::vector<bucket>& all, unsigned threads) {
  std::vector<shingle> firsts;
  for (bucket& each : all) {
    firsts.push_back(static_cast<shingle>(hashes_.size()));
    hashes_.insert(hashes_.end(), each.hashes.begin(), each.hashes.end());
    documents_.insert(documents_.end(), each.documents.begin(), each.documents.end());
    each.hashes = each.documents = {};
  }
  on_threads(threads, all.size(), [&](std::size_t b) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < all[b].sizes.size(); ++i) {
      for (const std::size_t end = at + all[b].sizes[i]; at < end; ++at) {
        begins_[all[b].places[at]] = firsts[b] + static_cast<shingle>(i);
      }
    }
  });
  starts_.reserve(hashes_.size() + 1);
  starts_.push_back(0);
  for (bucket& each : all) {
    for (const std::uint32_t size : each.sizes) starts_.push_back(starts_.back() + size);
    places_.insert(places_.end(), each.places.begin(), each.places.end());
    each = {};
  }
}

shingle shingle_index::find(std::span<const term> words) const {
  if (hashes_.empty()) return no_shingle;
  const auto hash = static_cast<std::uint32_t>(hash_of(words) >> 32);
  for (auto at = std::ranges::lower_bound(hashes_, hash); at != hashes_.end() && *at == hash; ++at) {
    const auto found = static_cast<shingle>(at - hashes_.begin());
    const auto same = [&](term a, term b) { return shape_of(a) == shape_of(b); };
    if (std::ranges::equal(terms_.subspan(places_of(found).front(), length_), words, same)) return found;
  }
  return no_shingle;
}

std::uint32_t shingle_index::paragraph_at(std::uint32_t position) const {
  std::uint32_t p = block_[position / block_size];
  while (p + 1 < paragraphs_.size() && paragraphs_[p + 1].begin <= position) ++p;
  return p;
}

}  // namespace recital::reuse
