/// \file
/// Names that stand alone and yet are ordinary words, as "additional protocol": other texts have them in their names.
#pragma once
#include "resolve/context.hpp"

namespace recital::resolve {

/// Whether the catalogue spells the name in small letters alone.
[[nodiscard]] bool is_of_common_words(const document_view& seen, std::uint32_t i);

/// "the Additional Protocol to the Memorandum": the words go on to something that the entry is no part of.
[[nodiscard]] bool belongs_to_another(const document_view& seen, std::uint32_t i, const instrument& meant);

/// What was named before with those words in a longer name, "the Additional Protocols of 1977", where nothing around
/// speaks of the entry; null where there is none.
[[nodiscard]] const entity* longer_name_before(const document_view& seen, const context& so_far, std::uint32_t i,
                                               const instrument& meant);

/// "the Geneva Conventions and their Additional Protocols": the protocol to what is named just before, where its name
/// begins with those words and nothing around speaks of the entry; null where there is none, or several.
[[nodiscard]] const instrument* protocol_joined(const document_view& seen, const context& so_far, std::uint32_t i,
                                                const instrument& meant);

}  // namespace recital::resolve
