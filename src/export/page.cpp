#include "export/page.hpp"

#include <algorithm>
#include <cassert>
#include <span>

#include "data/embedded.hpp"
#include "export/xml.hpp"

namespace recital::page {
namespace {

/// "default-src 'none'" forbids requests of every sort, scripts, frames and plugins; the style is the page's own.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// U+202A to U+202E and U+2066 to U+2069, which all are three bytes.
bool turns_direction(std::string_view utf8, std::size_t at) {
  if (utf8.size() - at < 3 || utf8[at] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(utf8[at + 2]);
  return (utf8[at + 1] == '\x80' && last >= 0xAA && last <= 0xAE) ||
         (utf8[at + 1] == '\x81' && last >= 0xA6 && last <= 0xA9);
}

}  // namespace

void append_text(std::string& out, std::string_view utf8) {
  std::size_t copied = 0;
  for (std::size_t at = utf8.find('\xE2'); at != std::string_view::npos; at = utf8.find('\xE2', at + 1)) {
    if (!turns_direction(utf8, at)) continue;
    xml::append_escaped(out, utf8.substr(copied, at - copied));
    copied = at + 3;
  }
  xml::append_escaped(out, utf8.substr(copied));
}

std::string text(std::string_view utf8) {
  std::string out;
  append_text(out, utf8);
  return out;
}

std::string_view style(std::string_view name) {
  const std::span all(data::page_files, data::page_files_count);
  const auto found = std::ranges::find(all, name, &data::embedded_file::name);
  assert(found != all.end());
  return found->text;
}

void append_head(std::string& out, std::string_view language, std::string_view title, std::string_view style) {
  out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(policy).append("\">\n");
  out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  out.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
  append_text(out, title);
  out.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n");
}

}  // namespace recital::page
