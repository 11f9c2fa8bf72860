#include "read/pdf_margin_numbers.hpp"

#include <doctest/doctest.h>

#include <string>

using recital::pdf::page;
using recital::pdf::row;
using recital::pdf::take_margin_numbers;

namespace {

/// A page of rows, each with a number at `left`.
page numbered(int rows, int step, float left) {
  page p{600, 800, {}};
  for (int i = 1; i <= rows; ++i) {
    const auto top = static_cast<float>(20 * i);
    row r{
        {{{100, top, 150, top + 10}, "lakes"}, {{160, top, 180, top + 10}, "12"}, {{190, top, 240, top + 10}, "rise"}},
        {100, top, 240, top + 10},
        0};
    if (i % step == 0) {
      r.words.insert(r.words.begin(), {{left, top, left + 10, top + 10}, std::to_string(i)});
      r.at.take_in(r.words.front().at);
    }
    p.rows.push_back(r);
  }
  return p;
}

std::size_t words_on(const page& p) {
  std::size_t count = 0;
  for (const row& r : p.rows) count += r.words.size();
  return count;
}

}  // namespace

TEST_CASE("numbers of lines beside the text go, at either side, on each line or on every fifth") {
  for (const float left : {20.0F, 400.0F}) {
    for (const int step : {1, 5}) {
      page p = numbered(30, step, left);
      take_margin_numbers(p);
      CHECK(words_on(p) == 90);
      CHECK(p.rows.front().at.left == 100);
      CHECK(p.rows.front().at.right == 240);
    }
  }
}

TEST_CASE("numbers beside a few rows count paragraphs and stay") {
  page p = numbered(30, 7, 20);
  const auto before = words_on(p);
  take_margin_numbers(p);
  CHECK(words_on(p) == before);
}

TEST_CASE("numbers of lines go where the head and the foot of the page are counted apart") {
  page p = numbered(30, 1, 20);
  p.rows.front().words.front().text = "3";
  p.rows.back().words.front().text = "4";
  take_margin_numbers(p);
  CHECK(words_on(p) == 90);
}

TEST_CASE("a line of two rows, as of a number and its paragraph, is one line") {
  page p = numbered(22, 5, 20);
  for (int i = 0; i < 22; ++i) {
    const auto top = static_cast<float>(20 * (i + 1));
    p.rows.push_back({{{{60, top, 70, top + 10}, "(a)"}}, {60, top, 70, top + 10}, 0});
  }
  take_margin_numbers(p);
  CHECK(words_on(p) == 88);
}

TEST_CASE("on a short page two numbers of lines go where a page before had a series") {
  page p = numbered(2, 1, 20);
  take_margin_numbers(p);
  CHECK(words_on(p) == 8);
  CHECK(take_margin_numbers(p, true));
  CHECK(words_on(p) == 6);
}
