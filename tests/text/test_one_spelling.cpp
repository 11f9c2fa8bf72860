#include "text/one_spelling.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using recital::text::changed_spelling;
using recital::text::is_traditional;
using recital::text::one_spelling;

TEST_CASE("letters that writers use for each other become one") {
  CHECK(one_spelling("國際原子能總署") == "国际原子能总署");
  CHECK(one_spelling("著重指出") == one_spelling("着重指出"));
  CHECK(one_spelling("行動計畫") == "行动计划");
  CHECK(one_spelling("諮詢意見") == "咨询意见");
  CHECK(one_spelling("衞生組織呼籲") == "卫生组织呼吁");
  CHECK(one_spelling("「承諾『與』行動」") == "“承诺‘与’行动”");
  CHECK(one_spelling("الأمم المتحدة") == one_spelling("الامم المتحده"));
  CHECK(one_spelling("النوویة") == one_spelling("النووية"));
  CHECK(one_spelling("الدولى") == one_spelling("الدولي"));
  CHECK(one_spelling("Объединённых Наций") == "Объединенных Наций");
}

TEST_CASE("letters of both spellings in one row, beside other letters, and at an end") {
  CHECK(one_spelling("第六條規定各国裁軍") == "第六条规定各国裁军");
  CHECK(one_spelling("各国A條約1540號決议") == "各国A条约1540号决议");
  CHECK(one_spelling("各国рассматривает條") == "各国рассматривает条");
  CHECK(one_spelling("决议。㈠條") == "决议。㈠条");
}

TEST_CASE("what has one spelling stays as it is") {
  for (const std::string_view text : {"", "resolution 1540 (2004)", "Сознавая", "القرار", "第六条", "l’État"}) {
    CHECK(changed_spelling(text).empty());
    CHECK(one_spelling(text) == text);
  }
}

TEST_CASE("offsets hold: every form is as long as the character it stands for, and has no other form") {
  const std::string_view all = recital::text::traditional_pairs;
  REQUIRE(all.size() > 2000 * 6);
  CHECK(all.size() % 6 == 0);
  const std::string once = one_spelling(all);
  CHECK(once.size() == all.size());
  std::size_t changed_again = 0;
  const std::string twice = one_spelling(once);
  for (std::size_t at = 0; at + 3 <= once.size(); at += 3) {
    changed_again += std::string_view(once).substr(at, 3) != std::string_view(twice).substr(at, 3);
  }
  CHECK(changed_again == 0);
}

TEST_CASE("traditional characters are told from simplified ones") {
  CHECK(is_traditional("我國代表提醒各方，安全理事會第1887號決議第5段仍然有效。"));
  CHECK_FALSE(is_traditional("我国代表提醒各方，安全理事会第1887号决议第5段仍然有效。"));
  CHECK_FALSE(is_traditional("resolution 1540 (2004)"));
}
