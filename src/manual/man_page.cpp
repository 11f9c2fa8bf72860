#include "manual/man_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string_view>

#include "recital/core/version.hpp"

namespace recital::manual {
namespace {

/// A line of text: hyphens and backslashes stay what they are, and no line is taken for a request.
std::string text(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (c == '-') made += "\\-";
    else if (c == '\\') made += "\\e";
    else made += c;
  }
  return made.starts_with('.') || made.starts_with('\'') ? "\\&" + made : made;
}

std::string capitals(std::string words) {
  std::ranges::transform(words, words.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return words;
}

void add_entry(std::string& page, const std::string& head, const std::string& meaning) {
  page += ".TP\n" + head + '\n' + text(meaning) + '\n';
}

/// "\fBrecital cited\fR [OPTIONS] INPUT..."
std::string synopsis(const described_command& command) {
  std::string line = "\\fB" + text(command.name) + "\\fR [\\fIOPTIONS\\fR]";
  for (const described_argument& each : command.arguments) {
    const std::string name = "\\fI" + text(each.name) + "\\fR" + (each.is_repeated ? "..." : "");
    line += each.is_needed ? " " + name : " [" + name + ']';
  }
  return line + (command.parts.empty() ? "" : " \\fICOMMAND\\fR") + '\n';
}

/// "\fB\-o\fR, \fB\-\-output\fR \fIFILE\fR"
std::string head_of(const described_option& option) {
  std::vector<std::string> names;
  for (const std::string& each : option.names) names.push_back("\\fB" + text(each) + "\\fR");
  const std::string value = option.value.empty() ? "" : " \\fI" + text(option.value) + "\\fR";
  return fmt::format("{}", fmt::join(names, ", ")) + value;
}

void add_options(std::string& page, const described_command& command) {
  std::string group;
  for (const described_option& each : command.options) {
    if (each.group != group) page += ".SH \"" + capitals(each.group) + "\"\n";
    group = each.group;
    add_entry(page, head_of(each), each.meaning);
  }
}

void add_commands(std::string& page, const described_command& command) {
  if (command.parts.empty()) return;
  page += ".SH COMMANDS\n";
  for (const described_command& each : command.parts) {
    add_entry(page, "\\fB" + text(page_name(each.name)) + "\\fR(1)", each.summary);
  }
}

/// What stands in the footer behind "Example:", up to the next empty line.
void add_example(std::string& page, const described_command& command) {
  std::istringstream lines(command.footer);
  std::string line;
  std::string example;
  while (std::getline(lines, line) && line != "Example:") {
  }
  while (std::getline(lines, line) && !line.empty()) example += text(line) + '\n';
  if (!example.empty()) page += ".SH EXAMPLE\n.nf\n" + example + ".fi\n";
}

void add_ends(std::string& page, const described_command& command) {
  page += ".SH \"EXIT STATUS\"\n";
  add_entry(page, "\\fB0\\fR", "All was done.");
  add_entry(page, "\\fB1\\fR", "A part was done: some inputs failed, each of them named.");
  add_entry(page, "\\fB2\\fR", "Nothing was done: bad usage, no input that can be read, or no output.");
  const std::string above = command.name.substr(0, command.name.rfind(' '));
  if (above == command.name) return;
  page += ".SH \"SEE ALSO\"\n\\fB" + text(page_name(above)) + "\\fR(1)\n";
}

}  // namespace

std::string page_name(std::string command) {
  std::ranges::replace(command, ' ', '-');
  return command;
}

std::string man_page(const described_command& command) {
  const std::string title = capitals(page_name(command.name));
  std::string page = fmt::format(".TH \"{}\" 1 \"\" \"recital {}\" \"User Commands\"\n", title, version);
  page += ".SH NAME\n" + text(page_name(command.name)) + " \\- " + text(command.summary) + '\n';
  page += ".SH SYNOPSIS\n" + synopsis(command);
  if (!command.arguments.empty()) page += ".SH ARGUMENTS\n";
  for (const described_argument& each : command.arguments) {
    add_entry(page, "\\fI" + text(each.name) + "\\fR", each.meaning);
  }
  add_commands(page, command);
  add_options(page, command);
  add_example(page, command);
  add_ends(page, command);
  return page;
}

}  // namespace recital::manual
