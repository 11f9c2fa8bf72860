/// \file
/// The corpus that a command of `recital index` works on.
#pragma once
#include <string>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace recital::cli {

CLI::Option* add_corpus(CLI::App& app, std::string& corpus);

}  // namespace recital::cli
