#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "request/in_order.hpp"

using recital::in_order;

namespace {

/// Later jobs are done sooner, so that threads overtake each other.
void dawdle(std::size_t job) { std::this_thread::sleep_for(std::chrono::microseconds((job * 7919) % 300)); }

}  // namespace

TEST_CASE("results come in order whatever the threads") {
  for (const unsigned threads : {1u, 2u, 3u, 16u, 200u}) {
    std::vector<std::string> got;
    in_order(
        100, threads,
        [] {
          return [](std::size_t job) {
            dawdle(job);
            return std::to_string(job);
          };
        },
        [&](std::size_t job, std::string made) {
          CHECK(made == std::to_string(job));
          got.push_back(std::move(made));
        });
    CHECK(got.size() == 100);
  }
}

TEST_CASE("no work makes no worker") {
  in_order(
      0, 4,
      [] {
        FAIL("a worker without work");
        return [](std::size_t) { return 0; };
      },
      [](std::size_t, int) { FAIL("a result of nothing"); });
}

TEST_CASE("each thread has one worker of its own, which need not be copyable") {
  std::atomic<int> workers = 0;
  in_order(
      50, 4,
      [&] {
        ++workers;
        return [own = std::make_unique<int>(0)](std::size_t) mutable { return ++*own; };
      },
      [](std::size_t, int) {});
  CHECK(workers == 4);
}

TEST_CASE("workers stay a few jobs ahead of delivery") {
  constexpr unsigned threads = 3;
  std::atomic<std::size_t> begun = 0;
  std::size_t furthest = 0;
  in_order(
      200, threads,
      [&] {
        return [&](std::size_t job) {
          ++begun;
          return job;
        };
      },
      [&](std::size_t job, std::size_t) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        furthest = std::max(furthest, begun.load() - job);
      });
  CHECK(furthest <= 2 * threads + 1);
}

TEST_CASE("a delivery that throws ends the work and lets the threads go") {
  std::size_t delivered = 0;
  const auto run = [&] {
    in_order(
        1000, 4, [] { return [](std::size_t job) { return job; }; },
        [&](std::size_t, std::size_t) {
          if (++delivered == 10) throw std::runtime_error("enough");
        });
  };
  CHECK_THROWS_AS(run(), std::runtime_error);
  CHECK(delivered == 10);
}
