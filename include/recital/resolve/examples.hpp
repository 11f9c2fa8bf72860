/// \file
/// The examples that stand beside the rules of a grammar, tried out.
///
///     auto known = recital::catalogue::load();
///     auto languages = recital::grammar::load(std::vector<std::string>{"mine.toml"});
///     auto wrong = recital::failed_examples(*known, *languages, "mine.toml");
///     for (const auto& each : *wrong) use(each.where, each.reason);
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

struct failed_example {
  place where;         ///< the example; of a counter-example, its rule
  std::string reason;  ///< "resolution-abbreviated: UNSCR 1540 gives S/RES/1540(2004), not S/RES/1540(2005)"
};

/// Reads every example of every rule that stands in `file` ("" for all files, the built-in ones too): it must give
/// exactly the targets behind its arrow, in order. No counter-example may give a reference by its rule, and every rule
/// must have an example. In the order of the grammars; empty where all is well. Takes about a millisecond an example.
/// Fails with bad_data where a pattern does not compile.
[[nodiscard]] result<std::vector<failed_example>> failed_examples(const catalogue& known, const grammar& languages,
                                                                  std::string_view file = {});

}  // namespace recital
