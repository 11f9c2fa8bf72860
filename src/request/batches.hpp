/// \file
/// Which inputs a thread takes at a time.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace recital {

/// Inputs from `begin` up to `end`.
struct batch {
  std::size_t begin;
  std::size_t end;

  friend bool operator==(const batch&, const batch&) = default;
};

/// Parts inputs of these sizes, in bytes, into batches for so many threads. To hand over each short document by itself
/// would take as long as a part of reading it; batches are yet so small that each thread gets many, and no one waits
/// long for the last. For one thread each input is a batch.
[[nodiscard]] inline std::vector<batch> batches(std::span<const std::uint64_t> sizes, unsigned threads) {
  constexpr std::uint64_t enough = 128 * 1024;
  constexpr std::uint64_t batches_a_thread = 16;
  const std::uint64_t all = std::accumulate(sizes.begin(), sizes.end(), std::uint64_t{0});
  const std::uint64_t most = threads <= 1 ? 0 : std::min(enough, all / (threads * batches_a_thread));
  std::vector<batch> made;
  std::uint64_t held = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (made.empty() || most == 0 || held + sizes[i] > most) {
      made.push_back({i, i});
      held = 0;
    }
    held += sizes[i];
    made.back().end = i + 1;
  }
  return made;
}

}  // namespace recital
