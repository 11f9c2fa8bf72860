/// \file
/// [[document_server]].
#pragma once
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

[[nodiscard]] document_server read_document_server(const data::table_reader& at);

}  // namespace recital::entries
