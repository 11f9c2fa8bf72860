/// \file
/// The sample of five cycles in graphs/cycles: a treaty that does not exist, and the documents about it.
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/read/inputs.hpp"
#include "recital/resolve/extractor.hpp"
#include "support/files.hpp"

namespace support {

struct night_sky {
  static inline const std::string folder = support::repository().string() + "/graphs/cycles/";

  /// What lies beside the folder: its catalogue, its grammar, the answers.
  static std::string beside(const std::string& ending) {
    return support::repository().string() + "/graphs/cycles" + ending;
  }

  recital::catalogue known = recital::catalogue::load(std::vector{beside(".toml")}).value();
  recital::grammar languages = recital::grammar::load(std::vector{beside(".grammar.toml")}).value();
  std::vector<recital::reading> documents;

  /// Those whose names hold `part`.
  explicit night_sky(const std::string& part = "") {
    recital::extractor reader(known, languages);
    for (const auto& source : recital::find_inputs(std::vector{folder + "*.txt"}).sources) {
      REQUIRE(source);
      if (source->find(part, folder.size()) == std::string::npos) continue;
      documents.push_back(reader.extract(*source, recital::read_input(*source).value()).value());
    }
  }

  static const night_sky& all() {
    static const night_sky made;
    return made;
  }
};

}  // namespace support
