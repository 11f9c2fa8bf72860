#include "cli/corpus_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>

namespace recital::cli {

CLI::Option* add_corpus(CLI::App& app, std::string& corpus) {
  return app.add_option("CORPUS", corpus, "The file that keeps the documents: papers.recital")
      ->type_name("")
      ->required();
}

}  // namespace recital::cli
