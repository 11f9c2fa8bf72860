/// \file
/// Which of several things the context speaks for.
#pragma once
#include <string_view>
#include <vector>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Whether the catalogue has it as a protocol to something.
[[nodiscard]] bool is_protocol(const instrument& entry);

/// Whether an instrument is a protocol to another.
[[nodiscard]] bool is_protocol_to(const instrument& entry, std::string_view whole);

/// Whether a noun calls a protocol, or protocols that the catalogue has as one entry.
[[nodiscard]] bool calls_protocols(std::string_view noun);

/// Whether both are called by one noun, one of them or several.
[[nodiscard]] bool are_called_alike(const instrument& a, const instrument& b);

/// Whether the words hold a name of the place with that identifier.
[[nodiscard]] bool name_place(const document_view& seen, std::string_view words, std::string_view id);

/// Leaves out, step by step, what the context speaks against; a step that would leave nothing is not taken.
void narrow_by_context(const document_view& seen, const context& so_far, std::uint32_t i,
                       std::vector<const instrument*>& found);

}  // namespace recital::resolve
