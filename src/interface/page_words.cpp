#include "recital/interface/page_words.hpp"

#include <algorithm>
#include <cassert>
#include <span>
#include <vector>

#include "data/embedded.hpp"
#include "data/toml_reader.hpp"
#include "text/direction.hpp"
#include "text/plural.hpp"

namespace recital {
namespace {

constexpr std::string_view ending = ".toml";

std::string key_of(std::string_view section, std::string_view name) {
  std::string key = std::string(section).append(1, '.').append(name);
  std::ranges::replace(key, ' ', '_');
  return key;
}

}  // namespace

std::span<const std::string_view> page_words::languages() {
  static const auto all = [] {
    std::vector<std::string_view> names;
    for (const auto& file : data::interface_files())
      names.push_back(file.name.substr(0, file.name.size() - ending.size()));
    std::ranges::sort(names);
    return names;
  }();
  return all;
}

result<page_words> page_words::load(std::string_view language) {
  const auto all = data::interface_files();
  const auto file = std::ranges::find(all, std::string(language).append(ending), &data::embedded_data::name);
  if (file == all.end()) {
    std::string known;
    for (const std::string_view each : languages()) known.append(1, ' ').append(each);
    return failure(error_code::bad_usage, "no interface in \"" + std::string(language) + "\"; there are" + known);
  }
  auto document = data::toml_document::of(*file);
  page_words made;
  made.language_ = document.root().string("language");
  const auto texts = document.root().table("texts");
  for (const std::string& section : texts.keys()) {
    for (auto& [name, text] : texts.string_by_key(section)) made.texts_[key_of(section, name)] = text;
  }
  const auto counted = document.root().table("counted");
  for (const std::string& key : counted.keys()) made.forms_[key] = counted.string_by_key(key);
  if (auto good = document.finish(); !good) return tl::make_unexpected(good.error());
  return made;
}

const page_words& page_words::english() {
  static const result<page_words> words = load(usual);
  assert(words);
  return *words;
}

std::string_view page_words::direction() const { return text::is_written_from_right(language_) ? "rtl" : "ltr"; }

std::string_view page_words::text(std::string_view key) const {
  const auto found = texts_.find(key);
  assert(found != texts_.end());
  return found == texts_.end() ? key : found->second;
}

std::string page_words::name_of(std::string_view section, std::string_view name) const {
  const auto found = texts_.find(key_of(section, name));
  if (found != texts_.end()) return found->second;
  std::string plain(name);
  std::ranges::replace(plain, '_', ' ');
  return plain;
}

std::string page_words::filled(std::string_view key, values given) const { return fill(text(key), given); }

std::string page_words::counted(std::string_view key, std::uint64_t n) const {
  const auto forms = forms_.find(key);
  assert(forms != forms_.end());
  if (forms == forms_.end()) return std::to_string(n);
  auto form = forms->second.find(text::plural_form(language_, n));
  if (form == forms->second.end()) form = forms->second.find("other");
  assert(form != forms->second.end());
  return fill(form->second, {{"n", std::to_string(n)}});
}

std::string page_words::fill(std::string_view pattern, values given) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto close = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
    const auto name = close == std::string_view::npos ? std::string_view() : pattern.substr(at + 1, close - at - 1);
    const auto value = std::ranges::find(given, name, &std::pair<std::string_view, std::string_view>::first);
    if (close == std::string_view::npos || value == given.end()) {
      out += pattern[at++];
    } else {
      out += value->second;
      at = close + 1;
    }
  }
  return out;
}

}  // namespace recital
