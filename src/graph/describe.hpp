/// \file
/// What to call the nodes of a graph, in one language.
#pragma once
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"

namespace recital {

/// The title in that language, else in English, else in the first language that has one; "" where there is none.
[[nodiscard]] std::string_view title_in(const instrument& entry, std::string_view language);

/// What to call an entry for short: its first name in that language, where that reads as a title and saves a third of
/// its title or more; else its title; else the same in English, or any; else the identifier. A member of a series that
/// has nothing but its year to itself is called by year and the name of the series: "2010 NPT Review Conference".
[[nodiscard]] std::string label_of(const instrument& entry, const catalogue& known, std::string_view language);

/// Where an entry can be read: the address of its data, else by its symbol; "" where neither is known.
[[nodiscard]] std::string address_of(const catalogue& known, const instrument& entry);

/// The year that an entry goes by: its own, else that of its date; 0 where it has neither.
[[nodiscard]] int year_of(const instrument& entry);

}  // namespace recital
