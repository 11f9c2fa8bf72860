/// \file
/// Which provisions belong to which mention.
#pragma once
#include <vector>

#include "resolve/context.hpp"
#include "resolve/pinpoint.hpp"

namespace recital::resolve {

/// The mentions of the chain of provisions that begins with `first`.
[[nodiscard]] std::vector<const cite::mention*> chain_of(const document_view& seen, std::uint32_t first);

/// The provisions that hang on a mention: its antecedent must have them.
[[nodiscard]] std::vector<provision> provisions_of(const document_view& seen, std::uint32_t i);

/// Whether nothing is known against the instrument's having those provisions.
[[nodiscard]] bool has_all(const instrument* entry, const std::vector<provision>& wanted);

/// The beginning of the first chain of provisions that belong to `host`; `nothing` where none does.
[[nodiscard]] std::uint32_t first_pinpoint_of(const document_view& seen, std::uint32_t host);

}  // namespace recital::resolve
