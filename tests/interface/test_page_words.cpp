// What pages say: the same keys and placeholders in every language, and numbers as each language counts.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "interface/pinpoint_words.hpp"
#include "pages/page.hpp"
#include "recital/core/kind.hpp"
#include "recital/core/occurrence_label.hpp"
#include "recital/interface/page_words.hpp"
#include "support/files.hpp"
#include "support/knowledge.hpp"
#include "text/plural.hpp"

namespace {

using recital::page_words;

page_words words_in(std::string_view language) {
  auto words = page_words::load(language);
  REQUIRE_MESSAGE(words.has_value(), (words ? "" : words.error().str()));
  return *words;
}

/// The placeholders of a text: "n" and "all" of "page {n} of {all}".
std::multiset<std::string> placeholders(std::string_view text) {
  std::multiset<std::string> found;
  for (auto at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    found.emplace(text.substr(at + 1, text.find('}', at) - at - 1));
  }
  return found;
}

}  // namespace

TEST_CASE("every language has the same keys, with the same placeholders") {
  const page_words& english = page_words::english();
  for (const std::string_view language : page_words::languages()) {
    const page_words words = words_in(language);
    CHECK(words.language() == language);
    for (const auto& [key, text] : english.texts()) {
      INFO(language << ' ' << key);
      REQUIRE(words.texts().contains(key));
      CHECK(placeholders(words.text(key)) == placeholders(text));
      CHECK((!words.text(key).empty() || key.starts_with("unit.join")));
    }
    for (const auto& [key, text] : words.texts()) CHECK_MESSAGE(english.texts().contains(key), language << ' ' << key);
    CHECK(words.forms().size() == english.forms().size());
  }
}

TEST_CASE("every language has the forms that it counts with, and no others") {
  for (const std::string_view language : page_words::languages()) {
    std::set<std::string> wanted{"other"};
    for (std::uint64_t n = 0; n < 200; ++n) wanted.insert(recital::text::plural_form(language, n));
    wanted.insert(recital::text::plural_form(language, 1'000'000));
    const page_words words = words_in(language);
    for (const auto& [key, forms] : words.forms()) {
      INFO(language << ' ' << key);
      CHECK(page_words::english().forms().contains(key));
      std::set<std::string> has;
      for (const auto& [form, text] : forms) {
        has.insert(form);
        CHECK(placeholders(text).count("n") == placeholders(text).size());
      }
      CHECK(has == wanted);
    }
  }
}

TEST_CASE("every theme and every actor of the commitments has words in each language") {
  for (const std::string_view language : page_words::languages()) {
    const page_words words = words_in(language);
    for (const recital::commitment& each : support::known().commitments()) {
      INFO(language << ' ' << each.id);
      for (const std::string& theme : each.themes) {
        std::string key = "theme." + theme;
        std::ranges::replace(key, ' ', '_');
        CHECK_MESSAGE(words.texts().contains(key), key);
      }
      for (const std::string& actor : each.actors) CHECK_MESSAGE(words.texts().contains("actor." + actor), actor);
    }
  }
}

TEST_CASE("numbers are said as each language says them") {
  CHECK(words_in("en").counted("documents", 1) == "1 document");
  CHECK(words_in("en").counted("documents", 0) == "0 documents");
  CHECK(words_in("fr").counted("documents", 0) == "0 document");
  CHECK(words_in("fr").counted("documents", 2) == "2 documents");
  CHECK(words_in("zh").counted("documents", 1) == "1份文件");
}

TEST_CASE("a language without an interface is refused, and those there are are named") {
  const auto words = page_words::load("tlh");
  REQUIRE_FALSE(words.has_value());
  CHECK(words.error().code == recital::error_code::bad_usage);
  CHECK(words.error().message.find("no interface in \"tlh\"; there are") == 0);
  CHECK(words.error().message.find(" en") != std::string::npos);
}

TEST_CASE("placeholders give way to values, and values are not looked into") {
  CHECK(page_words::fill("{a}, {b} {c}", {{"a", "{b}"}, {"b", "x"}}) == "{b}, x {c}");
  CHECK(page_words::fill("{", {}) == "{");
  CHECK(words_in("fr").name_of("verb", "call_upon") == "demander à");
  CHECK(words_in("fr").name_of("verb", "sing_praises") == "sing praises");
}

TEST_CASE("pinpoints in words") {
  CHECK(recital::pinpoint_in(words_in("en"), "art_3__para_1") == "article 3, paragraph 1");
  CHECK(recital::pinpoint_in(words_in("en"), "para_3__a") == "paragraph 3 (a)");
  CHECK(recital::pinpoint_in(words_in("zh"), "art_3__para_1") == "第3条第1款");
  CHECK(recital::pinpoint_in(words_in("zh"), "action_15") == "行动15");
  CHECK(recital::pinpoint_in(words_in("en"), "verse_2__line_3") == "verse 2, line 3");
}

TEST_CASE("all that the program may say of a reference has a text") {
  const page_words& words = page_words::english();
  for (const auto kind : recital::kind_names) CHECK(words.texts().contains("kind." + std::string(kind)));
  for (const auto verdict : recital::verdict_names) CHECK(words.texts().contains("verdict." + std::string(verdict)));
  // names that data gives are called what they are where there is no text, so a missing one would not show
  const auto key = [](std::string_view section, std::string name) {
    std::ranges::replace(name, ' ', '_');
    return std::string(section) + '.' + name;
  };
  for (const auto why : recital::no_target_names) CHECK(words.texts().contains(key("reason", std::string(why))));
  for (const auto& path : support::texts_in(support::repository() / "graphs")) {
    const auto document = support::extractor().extract(path.string(), support::bytes_of(path));
    REQUIRE(document.has_value());
    for (const recital::reference& r : document->references) {
      INFO(r.surface << " | " << name(r.decided_by));
      CHECK(words.texts().contains(key("resolved_by", std::string(name(r.decided_by)))));
      if (!r.verb.empty()) CHECK(words.texts().contains(key("verb", r.verb)));
    }
  }
}

TEST_CASE("what scripts get cannot end the element that holds it") {
  CHECK(recital::page::script_data("{\"a\":\"</script><!--\"}") == "{\"a\":\"\\u003c/script>\\u003c!--\"}");
  const std::string data = recital::page::words_for_script(words_in("zh"), {"kind"});
  CHECK(data.find("\"kind.treaty\":\"条约\"") != std::string::npos);
  CHECK(data.find("\"documents\":{\"other\":\"{n}份文件\"}") != std::string::npos);
  CHECK(data.find("annotated.") == std::string::npos);
  CHECK(data.find('<') == std::string::npos);
}
