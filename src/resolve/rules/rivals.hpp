/// \file
/// What may be meant as well as the last thing that was named.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Where the others stand that may be meant as well.
enum class rivals_in : std::uint8_t {
  row,       ///< named with it by one mention, or with no more than a conjunction between them
  sentence,  ///< in its row, or, where its sentence is over, anywhere in that sentence
  paragraph,
};

/// Whether both were named by the numbers of one mention, or by two with no more than a conjunction between them.
[[nodiscard]] bool are_in_row(const document_view& seen, const entity& first, const entity& second);

/// The targets, other than that of `last`, that the mention `i` may mean as well, in the order found from the last back.
[[nodiscard]] std::vector<const entity*> rivals_of(const document_view& seen, const context& so_far, std::uint32_t i,
                                                   const entity& last, rivals_in where,
                                                   const std::function<bool(const entity&)>& may_be);

/// All of them, in the order of their names, as what one mention may mean.
[[nodiscard]] finding one_of_rivals(const document_view& seen, std::uint32_t i, const entity& last,
                                    const std::vector<const entity*>& rivals);

}  // namespace recital::resolve
