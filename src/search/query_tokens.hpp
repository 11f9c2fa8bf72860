/// \file
/// The parts of a query: words and phrases, operators, brackets of NEAR.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital::search {

enum class token_kind : std::uint8_t { term, or_, and_, not_, near, comma, close, end };

struct query_token {
  token_kind kind;
  std::size_t character;  ///< where it begins, from 1
  std::string text{};     ///< of a term, without its quotation marks and its `*`
  bool begins = false;    ///< of a term: `*` stood behind it
};

/// "in the words to search for, at character 9: ...".
[[nodiscard]] error query_fault(std::size_t character, std::string_view why);

/// The tokens of a query; the last one is `end`. Fails with bad_usage where a quotation mark or a bracket is not closed,
/// where `*` stands elsewhere than behind a word, where brackets hold operators, and where the text is no UTF-8.
[[nodiscard]] result<std::vector<query_token>> tokens_of(std::string_view typed);

}  // namespace recital::search
