#include "resolve/pinpoint.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "support/strings.hpp"

using recital::cite::member;
using recital::cite::mention;
using recital::cite::mention_kind;
using recital::resolve::provision_id;
using recital::resolve::rank_of_unit;
using support::strings;

namespace {

member numbered(int number, std::string_view text, std::string_view sub = {}, std::string_view sub_b = {}) {
  member m;
  m.number = number;
  m.text = text;
  m.sub = sub;
  m.sub_b = sub_b;
  return m;
}

/// Pinpoints that stand side by side.
class chain {
 public:
  chain& with(std::string_view unit, const std::vector<member>& members) {
    mention& m = mentions_.emplace_back();
    m.kind = mention_kind::pinpoint;
    m.value = unit;
    m.where = {at_, at_ + 10};
    m.first_member = static_cast<std::uint32_t>(members_.size());
    m.member_count = static_cast<std::uint32_t>(members.size());
    for (member one : members) {
      one.where = {at_, at_ + 2};
      at_ += 3;
      members_.push_back(one);
    }
    at_ += 10;
    return *this;
  }

  [[nodiscard]] std::vector<recital::resolve::provision> joined() const {
    std::vector<const mention*> all;
    for (const mention& m : mentions_) all.push_back(&m);
    return recital::resolve::join(all, members_);
  }
  [[nodiscard]] strings ids() const {
    strings all;
    for (const auto& p : joined()) all.push_back(p.id);
    return all;
  }

 private:
  std::deque<mention> mentions_;
  std::vector<member> members_;
  std::uint32_t at_ = 0;
};

}  // namespace

TEST_CASE("one provision in Akoma Ntoso's way") {
  CHECK(provision_id("art", numbered(6, "VI")) == "art_6");
  CHECK(provision_id("para", numbered(3, "3", "c")) == "para_3__c");
  CHECK(provision_id("para", numbered(3, "3", "a", "ii")) == "para_3__a__ii");
  CHECK(provision_id("art", numbered(2, "2", "4")) == "art_2__para_4");
  CHECK(provision_id("annex", numbered(0, "B")) == "annex_b");
  CHECK(provision_id("action", numbered(15, "十五")) == "action_15");
  CHECK(provision_id("para", numbered(15, "15.1")) == "para_15.1");
  CHECK(provision_id("art", numbered(0, "2.4")) == "art_2__para_4");
}

TEST_CASE("a range of what stands behind a stop") {
  member m = numbered(15, "15.1");
  m.tail = 3;
  CHECK(provision_id("para", m) == "para_15.3");
}

TEST_CASE("how deep units stand in each other") {
  const char* deeper[] = {"annex", "part", "chap", "sect", "art", "para"};
  for (std::size_t i = 0; i + 1 < std::size(deeper); ++i) CHECK(rank_of_unit(deeper[i]) < rank_of_unit(deeper[i + 1]));
  for (const char* unit : {"rule", "dec", "action", "step"}) CHECK(rank_of_unit(unit) == rank_of_unit("art"));
  CHECK(rank_of_unit("verse") > rank_of_unit("para"));
}

TEST_CASE("a section of an article lies within it, and an article of a part is known by its own number") {
  CHECK(chain().with("art", {numbered(5, "V")}).with("sect", {numbered(18, "18")}).ids() == strings{"art_5__sect_18"});
  CHECK(chain().with("art", {numbered(5, "5")}).with("sect", {numbered(2, "2")}).with("part", {numbered(11, "XI")}).ids() ==
        strings{"art_5"});
}

TEST_CASE("what stands behind a stop has the number before it") {
  CHECK(chain().with("art", {numbered(0, "31.3")}).joined().front().number == 31);
}

TEST_CASE("a paragraph and its article nest, whichever comes first") {
  CHECK(chain().with("para", {numbered(1, "1")}).with("art", {numbered(3, "III")}).ids() == strings{"art_3__para_1"});
  CHECK(chain().with("art", {numbered(3, "III")}).with("para", {numbered(1, "1")}).ids() == strings{"art_3__para_1"});
}

TEST_CASE("several paragraphs of one article") {
  CHECK(chain().with("para", {numbered(1, "1"), numbered(2, "2")}).with("art", {numbered(4, "IV")}).ids() ==
        strings{"art_4__para_1", "art_4__para_2"});
}

TEST_CASE("three levels") {
  CHECK(chain()
            .with("annex", {numbered(1, "I")})
            .with("para", {numbered(2, "2", "b")})
            .with("sect", {numbered(3, "3")})
            .ids() == strings{"annex_1__sect_3__para_2__b"});
}

TEST_CASE("the only annex has no number, and its words are its own") {
  const auto made = chain().with("annex", {}).with("para", {numbered(1, "1")}).joined();
  REQUIRE(made.size() == 1);
  CHECK(made[0].id == "annex__para_1");
  CHECK(made[0].where.begin == 0);
  const auto alone = chain().with("para", {numbered(7, "7")}).with("annex", {}).joined();
  REQUIRE(alone.size() == 1);
  CHECK(alone[0].id == "annex__para_7");
}

TEST_CASE("a resolution of a report has annexes of its own") {
  CHECK(chain()
            .with("chap", {numbered(1, "I")})
            .with("res", {numbered(1, "1")})
            .with("annex", {numbered(2, "II")})
            .ids() == strings{"chap_1__res_1__annex_2"});
}

TEST_CASE("provisions of one depth stand side by side") {
  CHECK(chain().with("art", {numbered(1, "I"), numbered(2, "II")}).ids() == strings{"art_1", "art_2"});
  CHECK(chain().with("action", {numbered(5, "5")}).with("action", {numbered(20, "20")}).ids() ==
        strings{"action_5", "action_20"});
  CHECK(chain().ids().empty());
}

TEST_CASE("a provision knows its outermost unit, its number and its words") {
  const auto all = chain().with("para", {numbered(1, "1")}).with("art", {numbered(3, "III")}).joined();
  REQUIRE(all.size() == 1);
  CHECK(all[0].unit == "art");
  CHECK(all[0].number == 3);
  CHECK(all[0].where == recital::span{0, 23});
}
