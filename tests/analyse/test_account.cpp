#include "recital/analyse/account.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/knowledge.hpp"

using recital::account_entry;
using recital::account_of;
using recital::error_code;
using recital::suspicion;

namespace {

/// A document of paragraphs without references.
recital::reading document(std::string source, const std::vector<std::string>& paragraphs) {
  recital::reading made;
  made.source = std::move(source);
  made.symbol = made.document = "NST/CONF.2013/L.1";
  made.date = "2013";
  made.language = "en";
  for (const std::string& each : paragraphs) {
    const auto begin = static_cast<std::uint32_t>(made.text.size());
    made.text += each;
    const auto end = static_cast<std::uint32_t>(made.text.size());
    made.paragraphs.push_back(
        {std::to_string(made.paragraphs.size() + 1), recital::paragraph_kind::numbered, 0, {begin, end}});
    made.text += '\n';
  }
  return made;
}

account_entry entry_of(const recital::reading& read) { return account_of(read, support::grammars()); }

std::vector<std::string> remarks_of(const account_entry& entry) {
  std::vector<std::string> all;
  for (const auto& each : entry.remarks) all.push_back(words(each));
  return all;
}

using sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("a document with a symbol and a date has nothing odd") {
  const auto entry = entry_of(document("a.txt", {"The lake was measured."}));
  CHECK(entry.is_read);
  CHECK(entry.paragraphs == 1);
  CHECK(entry.remarks.empty());
  CHECK_FALSE(has_fault(entry));
}

TEST_CASE("what is odd is remarked, in order, and is no fault") {
  auto odd = document("a.txt", {"The lake was measured."});
  odd.symbol = odd.date = "";
  odd.empty_pages = {2, 5};
  const auto entry = entry_of(odd);
  CHECK(remarks_of(entry) == sentences{"no symbol of its own", "no date", "no text on page 2, 5"});
  CHECK(name(entry.remarks.front().what) == "no_symbol");
  CHECK_FALSE(has_fault(entry));
}

TEST_CASE("what was not read is a fault, unless it was left out on purpose") {
  const auto failed = account_of(recital::error{error_code::bad_data, "damaged PDF", {"a.pdf"}});
  CHECK(failed.path == "a.pdf");
  CHECK_FALSE(failed.is_read);
  CHECK(remarks_of(failed) == sentences{"not read: damaged PDF"});
  CHECK(has_fault(failed));
  CHECK_FALSE(has_fault(account_of(recital::error{error_code::skipped, "skipped: a hidden file", {".a.txt"}})));
  auto damaged = document("b.txt", {"The lake was measured."});
  damaged.damage = {"1 place is damaged"};
  CHECK(has_fault(entry_of(damaged)));
}

TEST_CASE("numbers as resolutions have them, few of which are references") {
  const std::string list = "Recalling 60/1, 61/2, 62/3, 63/4 and 64/5";
  CHECK(remarks_of(entry_of(document("a.txt", {"None.", list}))) ==
        sentences{"numbers that are no references in paragraph 2"});
  auto read = document("a.txt", {list});
  read.references.resize(3);
  CHECK(entry_of(read).remarks.empty());
  CHECK(entry_of(document("a.txt", {"On 1/2/2020, 3/4/2020, 5/6/2020, 7/8/2020 and 9/10/2020"})).remarks.empty());
  CHECK(entry_of(document("a.txt", {"A/60/1, A/61/2, A/62/3, A/63/4, A/64/5 and 2001/2002"})).remarks.empty());
}

TEST_CASE("a document that is there twice is remarked the second time") {
  std::vector<account_entry> all{entry_of(document("a.txt", {"One."})), entry_of(document("b.txt", {"One."})),
                                 entry_of(document("c.txt", {"Two."}))};
  mark_duplicates(all);
  CHECK(all[0].remarks.empty());
  CHECK(remarks_of(all[1]) == sentences{"the same text as a.txt"});
  CHECK(remarks_of(all[2]) == sentences{"the same symbol and language as a.txt, another text"});
}

TEST_CASE("documents of different symbols are not the same; one in two languages has a version") {
  std::vector<account_entry> all(4);
  for (account_entry& each : all) {
    each.is_read = true;
    each.path = each.text_hash = std::to_string(&each - all.data());
    each.symbol = "NPT/CONF.2005/PC.II/WP.9" + each.path;
    each.language = "en";
  }
  all[3].symbol = all[2].symbol;
  all[3].language = "zh";
  mark_duplicates(all);
  for (std::size_t i = 0; i < 3; ++i) CHECK(all[i].remarks.empty());
  REQUIRE(all[3].remarks.size() == 1);
  CHECK(words(all[3].remarks[0]) == "the same symbol as 2, in another language");
}
