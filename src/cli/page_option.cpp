#include "cli/page_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

namespace recital::cli {

void page_option::add_to(CLI::App& app) {
  const auto refuse = [](const std::string& value) {
    const auto page = page_size_named(value);
    return page ? std::string{} : page.error().message;
  };
  app.add_option("--page", page_, "Page of a picture: a4 a3 letter 16:9, or WxH in millimetres")
      ->type_name("SIZE")
      ->check(CLI::Validator(refuse, ""));
}

std::optional<page_size> page_option::chosen() const {
  const auto page = page_size_named(page_);
  return page ? std::optional(*page) : std::nullopt;
}

}  // namespace recital::cli
