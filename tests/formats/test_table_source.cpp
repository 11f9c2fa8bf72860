#include "recital/formats/table_source.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

using recital::table;
using recital::table_source;

namespace {

constexpr std::int64_t many = 20'000;  // more than is passed on at once

table_source::row nth_row(std::int64_t n) {
  return {n, "name " + std::to_string(n % 1000), n % 7 == 0 ? recital::table_cell() : n / 8.0};
}

std::vector<recital::table_column> columns() {
  return {{"number", recital::table_align::right}, {"name", recital::table_align::left, true}, {"share"}};
}

template <class Rows>
std::string written(const Rows& rows) {
  std::ostringstream out;
  recital::write_text(out, rows, 20);
  recital::write_csv(out, rows);
  recital::write_json(out, rows);
  return out.str();
}

}  // namespace

TEST_CASE("rows that are made as they are written read as those of a table") {
  table kept{columns(), {}};
  for (std::int64_t n = 0; n < many; ++n) kept.rows.push_back(nth_row(n));
  const table_source made(columns(), [](const auto& take) {
    for (std::int64_t n = 0; n < many; ++n) take(nth_row(n));
  });
  const bool same = written(made) == written(kept);  // too long to be shown
  CHECK(same);
  CHECK(written(table_source(table{columns(), {}})) == written(table{columns(), {}}));
}

TEST_CASE("for programs rows are made once") {
  int rounds = 0;
  const table_source counted({{"n"}}, [&](const auto& take) { take({std::int64_t{++rounds}}); });
  std::ostringstream out;
  recital::write_csv(out, counted);
  CHECK(out.str() == "n\r\n1\r\n");
}
