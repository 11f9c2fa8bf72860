/// \file
/// Pinpoints in the words of an interface.
#pragma once
#include <string>
#include <string_view>

#include "recital/interface/page_words.hpp"

namespace recital {

/// "art_3__para_1" as "article 3, paragraph 1"; units that the interface has no word for as they are written.
[[nodiscard]] std::string pinpoint_in(const page_words& words, std::string_view written);

/// The same behind the name of its instrument: "Nuclear Non-Proliferation Treaty, article 6".
[[nodiscard]] std::string provision_in(const page_words& words, std::string_view whole, std::string_view written);

}  // namespace recital
