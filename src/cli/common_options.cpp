#include "cli/common_options.hpp"

#include <fmt/format.h>
#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <thread>

#include "cli/choice.hpp"
#include "cli/pager.hpp"
#include "cli/written_files.hpp"
#include "recital/interface/page_words.hpp"

namespace recital::cli {

namespace {

constexpr unsigned most_jobs = 1024;
constexpr const char* group = "Options of all commands";

}  // namespace

void common_options::add_to(CLI::App& app, const std::string& example, const std::string& language_meaning) {
  app.set_help_flag("-h,--help", "Show this help and exit")->group(group);
  app.add_flag("-q,--quiet", quiet, "Print errors only")->group(group);
  app.add_flag_callback("--no-pager", pager::forbid, "Print long results at once, without a pager")->group(group);
  CLI::Option* threads_to_use =
      app.add_option("-j,--jobs", jobs, "Number of threads (default: one for each processor)");
  limit_to_numbers(*threads_to_use->type_name("N")->group(group), 1, most_jobs);
  app.add_flag("--ignore-links", ignore_links, "Ignore the links in documents")->group(group);
  app.add_flag("--ocr", ocr, "Also read scanned pages (needs tesseract)")->group(group);
  app.add_option("--password", password, "Password of PDF files (others on this machine can see it as it is used)")
      ->type_name("WORDS")
      ->group(group);
  app.add_flag("--fail-fast", fail_fast, "Stop at the first input that fails")->group(group);
  app.add_option("--catalogue", catalogues, "Add the entries of a catalogue file (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false)
      ->group(group);
  app.add_option("--grammar", grammars, "Add the rules of a grammar file (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false)
      ->group(group);
  app.add_option("--corrections", corrections, "Symbols, dates and titles of documents, corrected (docs/formats.md)")
      ->type_name("FILE")
      ->group(group);
  app.add_option("--language", language, language_meaning)->type_name("xx")->group(group);
  app.footer("Example:\n  " + example);
}

unsigned common_options::threads() const {
  return jobs != 0 ? jobs : std::max(1u, std::thread::hardware_concurrency());
}

void common_options::will_write(const std::string& path, const std::vector<std::string>& parts) {
  output = path == "-" ? "" : path;
  if (output.empty()) return;
  for (const auto& file : parts.empty() ? std::vector{path} : parts) written.push_back(file);
  for (const auto& file : std::vector(written)) written.push_back(partial_name(file));
}

CLI::Option* add_inputs(CLI::App& app, std::vector<std::string>& inputs) {
  return app.add_option("INPUT", inputs, "Files, folders, patterns, or - for standard input")
      ->type_name("")
      ->required();
}

CLI::Option* add_output(CLI::App& app, std::string& output) {
  return app.add_option("-o,--output", output, "File to write (default, or with -: standard output)")
      ->type_name("FILE");
}

CLI::Option* add_interface(CLI::App& app, std::string& language) {
  language = page_words::usual;
  const auto names = page_words::languages();
  CLI::Option* option = app.add_option("--interface", language, "Language of names and words: " + joined(names));
  limit_to(*option->type_name("xx"), "interface", names);
  return option;
}

CLI::Option* add_kinds(CLI::App& app, std::vector<std::string>& kinds) {
  CLI::Option* option =
      app.add_option("--kind", kinds, "Only instruments of these kinds, for example treaty,resolution");
  limit_to(*option->type_name("KIND,...")->delimiter(',')->allow_extra_args(false), "kind", kind_names);
  return option;
}

std::vector<kind> kinds_named(const std::vector<std::string>& names) {
  std::vector<kind> kinds;
  kinds.reserve(names.size());
  for (const auto& name : names) kinds.push_back(*kind_named(name));
  return kinds;
}

}  // namespace recital::cli
