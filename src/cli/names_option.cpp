#include "cli/names_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <map>
#include <memory>

#include "interface/pinpoint_words.hpp"
#include "recital/interface/page_words.hpp"

namespace recital::cli {

void names_option::add_to(CLI::App& app) { option_ = add_interface(app, language_); }

std::string names_option::language_of_names(const common_options& common) const {
  return option_->count() > 0 ? language_ : common.language;
}

provision_namer provision_words() {
  auto loaded = std::make_shared<std::map<std::string, page_words, std::less<>>>();
  return [loaded](std::string_view language, std::string_view whole, std::string_view pinpoint) {
    auto words = loaded->find(language);
    if (words == loaded->end()) {
      auto made = page_words::load(language);
      words = loaded->emplace(language, made ? *std::move(made) : page_words::english()).first;
    }
    return provision_in(words->second, whole, pinpoint);
  };
}

}  // namespace recital::cli
