/// \file
/// The symbol that the name of a file stands for, as the United Nations and libraries name the files of documents.
#pragma once
#include <string>

#include "identify/evidence.hpp"

namespace recital::identify {

/// "A_RES_60_1", "S_RES_2231(2015)-EN" and "a-res-60-1-en" give a symbol, "N2412345" and "page-2" give "".
[[nodiscard]] std::string symbol_of_file_name(const evidence& from);

}  // namespace recital::identify
