/// \file
/// All that has to be known before a document is read.
///
///     recital::reading_options options;
///     options.catalogues = {"mine.toml"};
///     const auto all = recital::load_knowledge(options);
///     if (!all) return report(all.error());  // "mine.toml:12: ..."
///     const recital::extractor reader(all->known, all->languages);
#pragma once
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/store/provenance.hpp"

namespace recital {

/// What a user may say about how documents are read.
struct reading_options {
  std::vector<std::string> catalogues;  ///< files of the user's
  std::vector<std::string> grammars;
  std::string corrections;    ///< the file of what the user knows better about documents; "" for none
  bool ignore_links = false;  ///< links in documents are no evidence
  bool ocr = false;           ///< scanned pages are read, too
  std::string password;       ///< of PDF files that are encrypted
  std::string language;       ///< BCP 47; "" has it detected
};

struct knowledge {
  catalogue known;
  grammar languages;
  recital::corrections corrected;  ///< empty where the user gives none
  provenance made_with;            ///< fingerprints of all of it, and of the options
};

/// Fingerprints of this program, of the user's files and of the options. Reads the files. Fails with not_found or
/// not_readable.
[[nodiscard]] result<provenance> provenance_of_run(const reading_options& options);

/// The built-in grammars, the catalogue with the user's files over it, and the user's corrections. Fails with bad_usage
/// where the language that was asked for has no grammar, and with what `catalogue::load`, `grammar::load` and
/// `corrections::load` fail with. Takes some tens of milliseconds.
[[nodiscard]] result<knowledge> load_knowledge(const reading_options& options);

}  // namespace recital
