#include "grammar/pattern_shape.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"
#include "grammar/pattern.hpp"
#include "grammar/rule_patterns.hpp"
#include "recital/grammar/grammar.hpp"
#include "support/files.hpp"

using recital::anchor;
using recital::captures;
using recital::pattern;
using recital::pattern_shape;
using recital::preferred;
using recital::shape_of;

namespace {

std::string characters_of(const recital::byte_set& set) {
  std::string all;
  for (std::size_t byte = 0; byte < 0x80; ++byte) {
    if (set[byte]) all += static_cast<char>(byte);
  }
  return set[0xE6] ? all + "..." : all;
}
std::string first(std::string_view written) { return characters_of(shape_of(written).first); }
std::string last(std::string_view written) { return characters_of(shape_of(written).last); }
std::string second(std::string_view written) { return characters_of(shape_of(written).second); }
std::string last_but_one(std::string_view written) { return characters_of(shape_of(written).last_but_one); }
std::string start(std::string_view written) { return shape_of(written).start; }
std::vector<std::string> needed(std::string_view written) { return shape_of(written).needed; }

/// Of a pattern that is the same to RE2, and to shape_of is one that may begin and end with anything; the flag keeps it
/// from being taken apart for its groups.
std::string without_shape(const std::string& written) { return "(?s)(?s:.){0}(?:" + written + ")(?s:.){0}"; }

/// Expressions over few characters, so that chance texts match. No (?i:a): RE2 2022-06 forgets the capital in
/// "[ab]|(?i:a)".
class by_chance {
 public:
  std::string pattern_of_depth(int depth) {
    named_ = 0;
    return expression(depth);
  }
  std::string expression(int depth) {
    std::string all = part(depth);
    for (int more = below(3); more > 0; --more) all += part(depth);
    if (below(4) == 0) all += "|" + part(depth);
    return all;
  }
  std::string text() {
    std::string all;
    for (int size = below(8); size > 0; --size) all += one_of({"a", "b", "1", " ", "é", "条", "A", "\u212A", "k"});
    return all;
  }
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

 private:
  std::string one_of(const std::vector<std::string>& all) {
    return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
  }
  std::string character() {
    return one_of({"a", "b", "1", " ", "é", "条", "k", "[ab]", "[^a]", "[^é1]", "[a-z条]", "[^\\pL ]", R"(\d)", R"(\W)",
                   ".", R"(\p{L})", R"(\p{Han})", R"(\P{Han})", R"(\x{6761})"});
  }
  /// The beginning of a group that has a name, as long as there are names.
  std::string group() {
    static const std::vector<std::string> names{"run", "day",   "month", "letter", "unit",
                                                "sub", "words", "title", "year"};
    const auto next = static_cast<std::size_t>(named_++);
    return next < names.size() ? "(?P<" + names[next] + ">" : "(?:";
  }
  std::string part(int depth) {
    if (depth == 0) return character();
    switch (below(8)) {
      case 0: return "(?:" + expression(depth - 1) + ")";
      case 1: return group() + expression(depth - 1) + one_of({")", ")?"});
      case 2: return "(?:" + character() + expression(depth - 1) + ")" + one_of({"*", "+", "*?", "{2}", "{0,3}?"});
      case 3: return one_of({R"(\b)", R"(\B)", "^", "$", ""}) + character();
      default: return character() + one_of({"", "", "*", "?", "+", "??"});
    }
  }
  std::mt19937 random_{11};
  int named_ = 0;
};

/// Whether both find the same, and the groups of the first lie where those of the second do.
bool agree(const pattern& a, const pattern& b, std::string_view text) {
  captures of_a;
  captures of_b;
  const bool found = a.match(text, of_a);
  if (found != b.match(text, of_b) || found != a.match(text)) return false;
  return !found || (of_a.whole.data() == of_b.whole.data() && of_a.whole == of_b.whole && of_a.groups == of_b.groups);
}

}  // namespace

TEST_CASE("what a match may begin with") {
  CHECK(first("ab|cd") == "ac");
  CHECK(first("a?b") == "ab");
  CHECK(first(R"(\bThe|\(\d)") == "(T");
  CHECK(first("[一-鿿]") == "...");
  CHECK(first("é").empty());
  CHECK(first("(?i)ab") == "Aa");
  CHECK(first("(?:(?i)a|x)|b") == "AXabx");
  CHECK(first(R"([\dIVX])") == "0123456789IVX");
}

TEST_CASE("what a match may end with") {
  CHECK(last("ab|cd") == "bd");
  CHECK(last("ab?") == "ab");
  CHECK(last("条") == "");
  CHECK(last(R"(the ?\b)") == " e");
}

TEST_CASE("the bytes beside the first and the last of a match") {
  CHECK(second(" (?:held|convened) in") == "ch");
  CHECK(second("a?bc") == "bc");
  CHECK(second("(?:ab)+") == "b");
  CHECK(second("a+b") == "ab");
  CHECK(second("[ab]+c") == "abc");
  CHECK(second("(?i)ab") == "Bb");
  CHECK(shape_of("a|bc").second.all());
  CHECK(last_but_one("whi(?:ch|le) ") == "eh");
  CHECK(shape_of("ab?").last_but_one.all());
  CHECK(last_but_one("cab*") == "abc");
  CHECK(last_but_one("a(?:cd){3}") == "c");
}

TEST_CASE("a text that is too short, or has other bytes at its ends, holds no match") {
  const pattern_shape shape = shape_of("a[bc]+é");
  CHECK(shape.may_begin("ab", 0));
  CHECK_FALSE(shape.may_begin("ad", 0));
  CHECK_FALSE(shape.may_begin("a", 0));
  CHECK(shape.may_begin("xac", 1));
  CHECK(shape.may_end("é"));
  CHECK_FALSE(shape.may_end("è"));
  CHECK_FALSE(shape.may_end("\xA9"));
  CHECK(shape_of("a").may_end("a"));
}

TEST_CASE("what every match holds") {
  using words = std::vector<std::string>;
  CHECK(needed("[^.]* which [a-z]{1,80} $") == words{" which "});
  CHECK(needed("(?:by|in) (?:which|that) ") == words{"which", "that"});
  CHECK(needed("in 1?(?:ab)+x(?: no)?") == words{"in "});
  CHECK(needed("(?:a b c)?d").empty());
  CHECK(needed("[a-z]+|which").empty());
  CHECK(needed("(?i)which").empty());
  CHECK(shape_of(" which [a-z]+").may_lie_in("of which the"));
  CHECK_FALSE(shape_of(" which [a-z]+").may_lie_in("of that the"));
}

TEST_CASE("nothing is known of what may be empty, is no pattern, or is not understood") {
  for (const char* const written :
       {"", "a*", "a?b?", "(a", "a)", "[a", "a\\", R"(\Qa\E)", R"([[:alpha:]])", R"(\x{zz})", "(?=a)b", "\xE6\x9D"}) {
    CAPTURE(written);
    const pattern_shape shape = shape_of(written);
    CHECK(shape.may_be_empty);
    CHECK(shape.first.all());
    CHECK(shape.last.all());
  }
}

TEST_CASE("what every match begins with") {
  CHECK(start("Treaty of \\w+") == "Treaty of ");
  CHECK(start("条约[甲乙]") == "条约");
  CHECK(start("a\\.b(c(d|e)f)") == "a.bc");
  CHECK(start("(?:ab)+c") == "ab");
  CHECK(start("ab{2}c") == "ab");
  CHECK(start("abc") == "abc");
  CHECK(start("ab?c") == "a");
  CHECK(start("a*b").empty());
  CHECK(start("ab|ac").empty());
  CHECK(start("(?i)ab").empty());
  CHECK(start("[ab]c").empty());
  CHECK(start("^a").empty());
}

TEST_CASE("chance patterns find the same where their shape is known and where it is not") {
  by_chance chance;
  int matched = 0;
  for (int i = 0; i < 300; ++i) {
    const std::string written = (chance.below(5) == 0 ? "(?i)" : "") + chance.pattern_of_depth(3);
    for (const anchor where : {anchor::begin, anchor::end, anchor::both, anchor::none}) {
      const pattern known(written, where);
      const pattern unknown(without_shape(written), where);
      REQUIRE_MESSAGE(known.compile().has_value(), written);
      for (int texts = 0; texts < 12; ++texts) {
        const std::string text = chance.text();
        matched += static_cast<int>(unknown.match(text));
        CHECK_MESSAGE(agree(known, unknown, text), written, "  on '", text, "', anchor ", static_cast<int>(where));
        CHECK_MESSAGE(agree(pattern(written, where), unknown, text), written, " anew on '", text, "'");
      }
    }
  }
  CHECK(matched > 3000);
}

TEST_CASE(
    "every rule of the grammars finds the same in the sample corpus where its shape is known and where it is not") {
  std::string corpus;
  for (const auto& path : support::texts_in(support::repository() / "graphs" / "corpus"))
    corpus += support::bytes_of(path);
  const auto grammars = recital::grammar::load();
  REQUIRE(grammars.has_value());
  int matched = 0;
  for (const auto& language : grammars->languages()) {
    for (const auto& rule : language.rules) {
      // the text around each place where one of the rule's phrases stands, and around a few others
      std::vector<std::size_t> places;
      for (std::size_t at = 0; at < corpus.size(); at += corpus.size() / 16) places.push_back(at);
      for (const auto& [value, words] : rule.leads) {
        std::size_t at = corpus.find(words);
        for (int count = 0; at != std::string::npos && count < 8; at = corpus.find(words, at + 1), ++count) {
          places.push_back(at);
          places.push_back(at + words.size());
        }
      }
      for (std::size_t& at : places) {
        while (at > 0 && at < corpus.size() && (static_cast<unsigned char>(corpus[at]) & 0xC0) == 0x80) --at;
      }
      for (const auto& each : recital::rule_patterns::keys()) {
        const auto found = rule.patterns.find(each.key);
        if (found == rule.patterns.end()) continue;
        const std::string& written = found->second;
        const bool looks_back = each.where == anchor::end;
        const anchor where = looks_back ? anchor::end : anchor::begin;
        const pattern known(written, where);
        const pattern unknown(without_shape(written), where);
        const auto good = known.compile();
        REQUIRE_MESSAGE(good.has_value(), rule.id, ": ", written);
        for (const std::size_t at : places) {
          const std::string_view ahead = std::string_view(corpus).substr(0, at);
          const std::string_view text = looks_back
                                            ? ahead.substr(ahead.size() - std::min<std::size_t>(ahead.size(), 120))
                                            : std::string_view(corpus).substr(at, 160);
          matched += static_cast<int>(unknown.match(text));
          CHECK_MESSAGE(agree(known, unknown, text), rule.id, ": ", written, "  on '", text, "'");
        }
      }
    }
  }
  CHECK(matched > 400);
}
