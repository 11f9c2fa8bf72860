/// \file
/// A name that stands alone, beside the year of another text of that name.
#pragma once
#include <optional>

#include "resolve/context.hpp"

namespace recital::resolve {

/// What the mention means where it is a homonym of the name's entry: a year is given to it that the entry does not go by
/// ("the Stockholm Declaration of 2020"), or was given to it earlier in the document and none that fits since. The one
/// entry of that year whose longer name begins so, else unresolved. Nothing where the name means what it always does. Of
/// treaties, which enter into force, are revised and acceded to later, only an earlier year tells.
[[nodiscard]] std::optional<finding> homonym(const document_view& seen, context& so_far, std::uint32_t i,
                                             const instrument& meant);

}  // namespace recital::resolve
