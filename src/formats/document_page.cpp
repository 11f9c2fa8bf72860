#include "formats/document_page.hpp"

#include <algorithm>
#include <array>

#include "formats/address.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital {
namespace {

/// What symbols begin with, up to the first stroke, of the series that the pages serve. Sorted.
constexpr auto series = std::to_array<std::string_view>(
    {"A",     "APLC", "BWC", "CAC", "CAT",  "CCD",   "CCM", "CCPR", "CCW",  "CD",   "CEB", "CED",
     "CEDAW", "CERD", "CMW", "CRC", "CRPD", "DC",    "DP",  "E",    "ENDC", "FCCC", "HRI", "HSP",
     "ICCD",  "ISBA", "JIU", "NPT", "S",    "SPLOS", "ST",  "T",    "TD",   "TPNW", "UNEP"});
static_assert(std::ranges::is_sorted(series));

}  // namespace

std::string document_page(std::string_view symbol) {
  if (!std::ranges::binary_search(series, document_symbol(symbol).series())) return {};
  std::string page = "https://undocs.org/";
  append_address_part(page, symbol);
  return page;
}

}  // namespace recital
