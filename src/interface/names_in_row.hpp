/// \file
/// Several names as one text.
#pragma once
#include <string>
#include <vector>

#include "recital/interface/page_words.hpp"

namespace recital {

/// "disarmament, transparency", set apart as the language does it; "" for none.
[[nodiscard]] inline std::string names_in_row(const page_words& words, const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& each : names) {
    all = all.empty() ? each : words.filled("page.list", {{"a", all}, {"b", each}});
  }
  return all;
}

}  // namespace recital
