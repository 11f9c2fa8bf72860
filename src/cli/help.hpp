/// \file
/// How help is laid out.
#pragma once
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/FormatterFwd.hpp>
#include <CLI/Option.hpp>
#include <string>

namespace recital::cli {

/// CLI11's own layout, less what only its developers need: repeat marks and needs go, and so do doubled empty lines.
class help_layout : public CLI::Formatter {
 public:
  help_layout();

  std::string make_option_opts(const CLI::Option* option) const override;
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
};

}  // namespace recital::cli
