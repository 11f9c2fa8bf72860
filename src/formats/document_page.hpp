/// \file
/// Where a document with a symbol can be read.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// The address of the page that the United Nations keep for a symbol: "https://undocs.org/S/RES/1540(2004)". Bytes that
/// an address may not hold are written as %XX. "" for symbols of series that the pages do not serve.
[[nodiscard]] std::string document_page(std::string_view symbol);

}  // namespace recital
