#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "recital/grammar/grammar.hpp"
#include "support/files.hpp"

using recital::grammar;

namespace {

/// Why a file of a user is refused, "" where it is not.
std::string refusal(const std::string& toml) {
  const auto path = support::own_file("grammar.toml");
  std::ofstream(path) << "language = 'en'\n" + toml;
  const auto loaded = grammar::load(std::vector{path.string()});
  std::filesystem::remove(path);
  if (loaded) return {};
  const std::string reason = loaded.error().str();
  return reason.substr(std::min(reason.find(".toml"), reason.size()));
}

}  // namespace

TEST_CASE("every pattern of the built-in grammars compiles") {
  // as files of a user they are checked; those that hold the macros of others first
  std::vector<std::string> files;
  for (const char* const folder : {"languages", "labels"}) {
    for (const auto& entry : std::filesystem::directory_iterator(support::repository() / "src" / "grammar" / folder)) {
      const bool is_for_all = entry.path().filename().string().starts_with("all.");
      files.insert(is_for_all ? files.begin() : files.end(), entry.path().string());
    }
  }
  CHECK(files.size() > 6);
  const auto loaded = grammar::load(files);
  CHECK_MESSAGE(loaded.has_value(), (loaded ? "" : loaded.error().str()));
}

TEST_CASE("a user's pattern that cannot be compiled is refused at its line") {
  CHECK(refusal("[connectors]\nhost_after = ' of '\nchain = '(of'") ==
        ".toml:4: en: connectors.chain is no pattern (missing ): (of): \"(of\"");
  CHECK(refusal("[title_block]\nsession = '(?P<colour>red)'") ==
        ".toml:3: en: title_block.session is no pattern (unknown group name colour): \"(?P<colour>red)\"");
  CHECK(refusal("[macros]\nyear = '\\d{4}'\n[occurrences]\nno_verb = ['a {year}', '[z']") ==
        ".toml:5: en: occurrences.no_verb is no pattern (missing ]: [z): \"[z\"");
  CHECK(refusal("[[rule]]\nid = 'r'\nmakes = 'noun'\nlead = ['x']\nafter = 'a**'\nexamples = ['x => y']") ==
        ".toml:6: r: after is no pattern (bad repetition operator: **): \"a**\"");
  CHECK(refusal("[connectors]\nchain = ' ?of '") == "");
}
