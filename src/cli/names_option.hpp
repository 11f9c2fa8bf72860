/// \file
/// In which language a table or a graph calls instruments and their provisions.
#pragma once
#include <string>

#include "cli/common_options.hpp"
#include "recital/request/provision_words.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace recital::cli {

/// --interface. Where it is not given, names are in the language of the documents, and all other words in English.
class names_option {
 public:
  void add_to(CLI::App& app);

  /// The language of all words but names.
  [[nodiscard]] const std::string& language() const { return language_; }

  /// The language of names; "" for that of most documents.
  [[nodiscard]] std::string language_of_names(const common_options& common) const;

 private:
  std::string language_;
  CLI::Option* option_ = nullptr;  ///< the application's
};

}  // namespace recital::cli
