#include "pages/page_file.hpp"

#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t longest_name = 100;

}  // namespace

std::string page_file(std::string_view name, std::set<std::string>& taken) {
  std::string stem;
  for (const char c : name.substr(0, longest_name)) {
    if (text::is_ascii_letter_or_digit(c) || (c == '.' && !stem.empty())) stem += c;
    else if (!stem.empty() && stem.back() != '-') stem += '-';
  }
  while (stem.ends_with('-')) stem.pop_back();
  if (stem.empty()) stem = "document";
  std::string file = stem;
  for (std::size_t n = 2; !taken.insert(text::in_small_ascii(file)).second; ++n) file = stem + '-' + std::to_string(n);
  return file + ".html";
}

std::string input_name(std::string_view source) {
  std::string name;
  while (true) {
    const std::string_view part = source.substr(0, source.find('!'));
    name.append(part.substr(part.rfind('/') + 1));
    if (part.size() == source.size()) return name;
    source.remove_prefix(part.size() + 1);
    name += '!';
  }
}

}  // namespace recital
