#include "read/child.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <string>

using recital::child_limits;
using recital::error_code;
using recital::run_child;

namespace {

constexpr child_limits usual{std::chrono::seconds(60), std::uint64_t{1} << 30, 1 << 20};
constexpr child_limits brief{std::chrono::seconds(1), std::uint64_t{1} << 30, 1 << 20};

/// What a line of shell prints.
std::string output_of(const std::string& shell) {
  std::string printed;
  const auto end = run_child({"sh", "-c", shell}, "", usual, [&](std::string_view piece) {
    printed += piece;
    return true;
  });
  REQUIRE(end.has_value());
  return printed;
}

recital::error failure_of(const std::string& shell, const child_limits& limits) {
  const auto end = run_child({"sh", "-c", shell}, "", limits, [](std::string_view) { return true; });
  REQUIRE(!end.has_value());
  return end.error();
}

}  // namespace

TEST_CASE("the limits hold before the program begins") {
  CHECK(output_of("ulimit -t; ulimit -v; ulimit -f; ulimit -c") == "60\n1048576\n0\n0\n");
}

TEST_CASE("no open file of ours is the child's") {
  const int open = ::open("/dev/null", O_RDONLY);
  REQUIRE(open > 2);
  CHECK(output_of("test -e /proc/self/fd/" + std::to_string(open) + " || echo closed") == "closed\n");
  ::close(open);
}

TEST_CASE("a child that closes its pipes and goes on is held to its time all the same") {
  const auto failed = failure_of("exec >&- 2>&-; exec sleep 60", brief);
  CHECK(failed.code == error_code::too_large);
  CHECK(failed.message == "it takes too long");
}

TEST_CASE("a child that a signal ends has failed, whatever it wrote before") {
  const auto failed = failure_of("echo words; kill -KILL $$", usual);
  CHECK(failed.code == error_code::not_readable);
  CHECK(failed.message == "sh was ended by signal 9");
}

TEST_CASE("a program that is not there is not found, and one that cannot be run is named") {
  const auto take = [](std::string_view) { return true; };
  CHECK(run_child({"no-such-program"}, "", usual, take).error().code == error_code::not_found);
  CHECK(failure_of("exit 127", usual).message == "sh cannot be run");
}
