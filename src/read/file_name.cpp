#include "read/file_name.hpp"

#include <algorithm>

#include "recital/read/inputs.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::string_view junk_folders[] = {"__macosx", "meta-inf"};
constexpr std::string_view junk_names[] = {"thumbs.db", "desktop.ini", "mimetype"};
constexpr std::string_view junk_starts[] = {"._", "~$"};
constexpr std::string_view junk_endings[] = {".opf", ".ncx"};

/// Of documents that people keep, in formats that nothing here reads.
constexpr std::string_view foreign_endings[] = {".azw3", ".djvu", ".mobi", ".msg", ".odp", ".ods", ".pages",
                                                ".ppt",  ".pptx", ".ps",   ".wps", ".xls", ".xlsx"};

std::string_view last_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }  // npos + 1 == 0

bool lies_in_junk(std::string_view path) {
  for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/')) {
    if (std::ranges::find(junk_folders, path.substr(0, end)) != std::end(junk_folders)) return true;
    path.remove_prefix(end + 1);
  }
  return false;
}

bool is_junk(std::string_view path) {
  const auto name = last_name(path);
  const auto starts = [&](std::string_view start) { return name.starts_with(start); };
  const auto ends = [&](std::string_view ending) { return name.ends_with(ending); };
  return lies_in_junk(path) || std::ranges::find(junk_names, name) != std::end(junk_names) ||
         std::ranges::any_of(junk_starts, starts) || std::ranges::any_of(junk_endings, ends);
}

}  // namespace

name_kind kind_of_name(std::string_view path) {
  const std::string lower = text::in_small_ascii(path);
  const auto ends = [&](std::string_view ending) { return lower.ends_with(ending); };
  if (is_junk(lower)) return name_kind::junk;
  if (std::ranges::any_of(document_endings, ends)) return name_kind::document;
  if (std::ranges::any_of(foreign_endings, ends)) return name_kind::foreign;
  return is_hidden(lower) ? name_kind::junk : name_kind::other;
}

bool is_hidden(std::string_view path) { return last_name(path).starts_with('.'); }

bool is_name_of_no_page(std::string_view path) {
  constexpr std::string_view endings[] = {".pdf", ".docx", ".odt", ".epub"};
  const std::string lower = text::in_small_ascii(path);
  return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

error why_not_by_name(std::string_view name, std::string path) {
  name = last_name(name);
  const auto dot = name.rfind('.');
  const bool has_ending = dot != std::string_view::npos && dot + 1 < name.size();
  const std::string what =
      has_ending ? "files that end in " + std::string(name.substr(dot)) : "files without an ending";
  if (kind_of_name(name) == name_kind::foreign)
    return {error_code::not_text, what + " are not read", {std::move(path)}};
  return {error_code::skipped, "skipped: in folders and archives, " + what + " are not read", {std::move(path)}};
}

}  // namespace recital
