// What tesseract says of a page, as words on it.
#include <doctest/doctest.h>

#include "read/ocr.hpp"

namespace {

std::string page_of_words(const std::string& words) {
  return "<html><body><div class='ocr_page'><div class='ocr_carea'><p class='ocr_par'>"
         "<span class='ocr_line' title='bbox 300 300 900 340; baseline 0 0; x_size 40; x_descenders 10; x_ascenders "
         "10'>" +
         words + "</span></p></div></div></body></html>";
}

std::string word_at(int left, int right, const std::string& text) {
  return "<span class='ocrx_word' title='bbox " + std::to_string(left) + " 300 " + std::to_string(right) +
         " 340; x_wconf 90'>" + text + "</span>";
}

recital::pdf::page page_of(const std::string& words) {
  auto page = recital::pdf::page_of_hocr(page_of_words(words), 300, {612, 792, {}});
  REQUIRE(page.has_value());
  return *page;
}

}  // namespace

TEST_CASE("words of an image are measured in points") {
  const auto page = page_of(word_at(300, 450, "Resolution") + word_at(600, 900, "70/1"));
  REQUIRE(page.rows.size() == 1);
  REQUIRE(page.rows[0].words.size() == 2);
  CHECK(page.width == 612);
  CHECK(page.rows[0].words[1].text == "70/1");
  CHECK(page.rows[0].words[1].at.left == doctest::Approx(144));
}

TEST_CASE("nothing stands between Chinese characters") {
  const auto page =
      page_of(word_at(300, 340, "审") + word_at(360, 400, "议") + word_at(420, 500, "2010") + word_at(520, 560, "年"));
  REQUIRE(page.rows.size() == 1);
  REQUIRE(page.rows[0].words.size() == 3);
  CHECK(page.rows[0].words[0].text == "审议");
}

TEST_CASE("what says nothing of places is passed over, and what is no XML refused") {
  CHECK(page_of("<span class='ocrx_word' title='x'>word</span>").rows.empty());
  CHECK(page_of(word_at(500, 400, "turned")).rows.empty());
  CHECK_FALSE(recital::pdf::page_of_hocr("<html", 300, {612, 792, {}}).has_value());
}
