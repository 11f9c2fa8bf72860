/// \file
/// What a page calls a text or a provision.
#pragma once
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

/// "Nuclear Non-Proliferation Treaty, article 6" for "treaty:npt#art_6", in the language of the words; what the catalogue does
/// not know is called by its identifier or symbol.
[[nodiscard]] std::string target_name(std::string_view id, const catalogue& known, const page_words& words);

}  // namespace recital
