/// \file
/// Catalogue files that are read as one.
#pragma once
#include <span>
#include <vector>

#include "catalogue/rows.hpp"
#include "data/embedded.hpp"
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"

namespace recital::entries {

struct layer_entries {
  std::vector<data::toml_document> documents;  ///< what the rows point into
  tables entries;
};

/// Reads the files side by side, in threads where there are some. No identifier may occur in them twice; of several
/// faults, that of the first file is reported, whatever the threads do.
[[nodiscard]] result<layer_entries> read_layer(std::span<const catalogue::source_text> files);

/// The same of what is built in.
[[nodiscard]] result<layer_entries> read_layer(std::span<const data::embedded_data> files);

}  // namespace recital::entries
