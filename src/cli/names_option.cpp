#include "cli/names_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>


namespace recital::cli {

void names_option::add_to(CLI::App& app) { option_ = add_interface(app, language_); }

std::string names_option::language_of_names(const common_options& common) const {
  return option_->count() > 0 ? language_ : common.language;
}

}  // namespace recital::cli
