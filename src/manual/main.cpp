// Writes manual pages and completions of the program into a folder: man1/*.1, recital.bash, _recital, recital.fish.
//
// usage: recital_manual FOLDER
#include <CLI/App.hpp>
#include <filesystem>
#include <fstream>

#include "cli/command_line.hpp"
#include "manual/completions.hpp"
#include "manual/man_page.hpp"

namespace {

bool write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  return out.flush().good();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::filesystem::path folder(arguments[1]);
  std::filesystem::create_directories(folder / "man1");
  CLI::App app;
  const auto commands = recital::cli::set_up(app);
  const auto program = recital::manual::describe(app);
  bool is_good = write(folder / "recital.bash", recital::manual::bash_completion(program)) &&
                 write(folder / "_recital", recital::manual::zsh_completion(program)) &&
                 write(folder / "recital.fish", recital::manual::fish_completion(program));
  for (const auto* each : recital::manual::all_of(program)) {
    const std::string page = recital::manual::page_name(each->name) + ".1";
    is_good = write(folder / "man1" / page, recital::manual::man_page(*each)) && is_good;
  }
  return is_good ? 0 : 1;
}
