// RE2 says what is right: the same matches and the same groups for expressions made by chance and for every pattern of
// the grammars.
#include <doctest/doctest.h>
#include <re2/re2.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"
#include "recital/grammar/grammar.hpp"
#include "regex/expression.hpp"
#include "support/files.hpp"

using recital::regex::anchor;
using recital::regex::expression;
using recital::regex::preferred;

namespace {

/// Offsets of the match and the groups in pairs, -1 for what took no part; empty where nothing matches.
using bounds = std::vector<long>;

template <class Part>
bounds bounds_of(const std::vector<Part>& found, std::string_view text) {
  bounds made;
  for (const auto& part : found) {
    const long begin = part.data() == nullptr ? -1 : part.data() - text.data();
    made.push_back(begin);
    made.push_back(begin < 0 ? -1 : begin + static_cast<long>(part.size()));
  }
  return made;
}

class oracle {
 public:
  oracle(const std::string& written, anchor where, preferred which)
      : compiled_(where == anchor::end ? "(?:" + written + ")$" : written, options(which)),
        anchor_(where == anchor::begin  ? RE2::ANCHOR_START
                : where == anchor::both ? RE2::ANCHOR_BOTH
                                        : RE2::UNANCHORED),
        found_(static_cast<std::size_t>(compiled_.NumberOfCapturingGroups()) + 1) {
    REQUIRE_MESSAGE(compiled_.ok(), written);
  }

  bounds match(std::string_view text) {
    const re2::StringPiece whole(text.data(), text.size());
    if (!compiled_.Match(whole, 0, text.size(), anchor_, found_.data(), static_cast<int>(found_.size()))) return {};
    return bounds_of(found_, text);
  }

 private:
  static RE2::Options options(preferred which) {
    RE2::Options made;
    made.set_log_errors(false);
    made.set_longest_match(which == preferred::longest);
    return made;
  }
  RE2 compiled_;
  RE2::Anchor anchor_;
  std::vector<re2::StringPiece> found_;
};

bounds by_us(const expression& compiled, std::string_view text) {
  std::vector<std::string_view> found;
  return compiled.match(text, found) ? bounds_of(found, text) : bounds{};
}

/// Expressions over few characters, so that chance texts match. What is repeated takes at least one character: RE2 and
/// others differ in what groups of an empty round took. No (?i:a): RE2 2022-06 forgets the capital in "[ab]|(?i:a)".
class by_chance {
 public:
  explicit by_chance(unsigned seed) : random_(seed) {}

  std::string expression(int depth) {
    std::string all = part(depth);
    for (int more = below(3); more > 0; --more) all += part(depth);
    if (below(4) == 0) all += "|" + part(depth);
    return all;
  }
  std::string text() {
    std::string all;
    for (int size = below(12); size > 0; --size) all += one_of({"a", "b", "1", " ", "é", "条", "A"});
    return all;
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  std::string one_of(const std::vector<std::string>& all) {
    return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
  }
  std::string character() {
    return one_of({"a", "b", "1", " ", "é", "条", "[ab]", "[^a]", R"(\d)", R"(\w)", ".", R"(\p{L})"});
  }
  std::string part(int depth) {
    if (depth == 0) return character();
    switch (below(8)) {
      case 0: return "(" + expression(depth - 1) + ")";
      case 1: return "(?:" + expression(depth - 1) + ")";
      case 2: return "(" + expression(depth - 1) + ")?";
      case 3:
        return "(?:" + character() + expression(depth - 1) + ")" + one_of({"*", "+", "*?", "{2}", "{1,2}", "{0,3}?"});
      case 4: return "(" + character() + ")" + one_of({"*", "+?", "{0,2}"});
      case 5: return one_of({R"(\b)", R"(\B)", "^", "$", ""}) + character();
      default: return character() + one_of({"", "", "*", "?", "+", "??"});
    }
  }
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("expressions by chance match as they do with RE2") {
  by_chance chance(11);
  int matched = 0;
  for (int i = 0; i < 400; ++i) {
    std::string written = chance.expression(3);
    if (written.find('|') != std::string::npos) written = "(?:" + written + ")";
    for (const anchor where : {anchor::begin, anchor::end, anchor::both, anchor::none}) {
      const auto compiled = expression::compile(written, where);
      REQUIRE_MESSAGE(compiled.has_value(), written);
      oracle re2(written, where, preferred::first);
      for (int texts = 0; texts < 12; ++texts) {
        const std::string text = chance.text();
        const bounds right = re2.match(text);
        const bounds ours = by_us(*compiled, text);
        matched += static_cast<int>(!right.empty());
        CHECK_MESSAGE(ours == right, written, "  on '", text, "', anchor ", static_cast<int>(where));
        CHECK(compiled->match(text) == !right.empty());
      }
    }
  }
  CHECK(matched > 3000);
}

TEST_CASE("the longest match is as long as with RE2") {
  by_chance chance(12);
  for (int i = 0; i < 300; ++i) {
    const std::string written = "(?:" + chance.expression(2) + ")";
    for (const anchor where : {anchor::begin, anchor::none}) {
      const auto compiled = expression::compile(written, where, preferred::longest);
      REQUIRE_MESSAGE(compiled.has_value(), written);
      const std::string text = chance.text();
      bounds right = oracle(written, where, preferred::longest).match(text);
      bounds ours = by_us(*compiled, text);
      right.resize(std::min<std::size_t>(right.size(), 2));  // the match alone: groups follow other rules there
      ours.resize(std::min<std::size_t>(ours.size(), 2));
      CHECK_MESSAGE(ours == right, written, "  on '", text, "', anchor ", static_cast<int>(where));
    }
  }
}

TEST_CASE("every pattern of the grammars matches in the sample corpus as it does with RE2") {
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
      for (const std::string* written :
           {&rule.before, &rule.after, &rule.member, &rule.separator, &rule.range, &rule.left, &rule.right,
            &rule.not_left, &rule.not_right, &rule.further, &rule.whole}) {
        if (written->empty()) continue;
        const bool looks_back = written == &rule.before || written == &rule.left || written == &rule.not_left;
        const anchor where = looks_back ? anchor::end : anchor::begin;
        const auto compiled = expression::compile(*written, where);
        REQUIRE_MESSAGE(compiled.has_value(), rule.id, ": ", *written);
        oracle re2(*written, where, preferred::first);
        for (const std::size_t at : places) {
          const std::string_view ahead = std::string_view(corpus).substr(0, at);
          const std::string_view text = looks_back
                                            ? ahead.substr(ahead.size() - std::min<std::size_t>(ahead.size(), 120))
                                            : std::string_view(corpus).substr(at, 160);
          const bounds right = re2.match(text);
          matched += static_cast<int>(!right.empty());
          CHECK_MESSAGE(by_us(*compiled, text) == right, rule.id, ": ", *written, "  on '", text, "'");
        }
      }
    }
  }
  CHECK(matched > 400);
}
