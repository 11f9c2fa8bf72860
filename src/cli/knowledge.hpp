/// \file
/// All that has to be known before a document is read.
#pragma once
#include "cli/common_options.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/store/provenance.hpp"

namespace recital::cli {

struct knowledge {
  catalogue known;
  grammar languages;
  corrections corrected;  ///< empty where the user gives none
  provenance made_with;   ///< fingerprints of all of it, and of the options
};

/// Fingerprints of this program, of the user's files and of the options. Reads the files.
[[nodiscard]] result<provenance> provenance_of_run(const common_options& options);

/// The built-in grammars, the catalogue with the user's files over it, and the user's corrections. Fails with bad_usage
/// where the language that was asked for has no grammar.
[[nodiscard]] result<knowledge> load_knowledge(const common_options& options);

}  // namespace recital::cli
