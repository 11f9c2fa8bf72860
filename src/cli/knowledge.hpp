/// \file
/// All that has to be known before a document is read.
#pragma once
#include "cli/common_options.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital::cli {

struct knowledge {
  catalogue known;
  grammar languages;
};

/// The built-in grammars, and the catalogue with the user's files over it. Fails with bad_usage where the language that
/// was asked for has no grammar.
[[nodiscard]] result<knowledge> load_knowledge(const common_options& options);

}  // namespace recital::cli
