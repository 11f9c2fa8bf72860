#include "request/batches.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using recital::batch;
using recital::batches;

TEST_CASE("batches hold every input once, in order") {
  const std::vector<std::uint64_t> sizes{20'000, 0, 1'500'000, 20'000, 20'000, 40'000, 0, 300'000, 10};
  for (const unsigned threads : {1u, 2u, 16u}) {
    std::size_t next = 0;
    for (const batch& each : batches(sizes, threads)) {
      CHECK(each.begin == next);
      CHECK(each.end > each.begin);
      next = each.end;
    }
    CHECK(next == sizes.size());
  }
}

TEST_CASE("short documents share a batch, long ones have one each") {
  std::vector<std::uint64_t> sizes(1000, 20'000);
  sizes.push_back(5'000'000);
  const auto made = batches(sizes, 2);
  CHECK(made.front() == batch{0, 6});  // 120,000 bytes of 131,072
  CHECK(made.back() == batch{1000, 1001});
}

TEST_CASE("a few documents are shared out among the threads") {
  CHECK(batches(std::vector<std::uint64_t>(8, 20'000), 2).size() == 8);
}

TEST_CASE("one thread takes one input at a time") { CHECK(batches(std::vector<std::uint64_t>(50, 0), 1).size() == 50); }
