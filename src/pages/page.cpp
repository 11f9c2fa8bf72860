#include "pages/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <span>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/own_mark.hpp"
#include "core/sha256.hpp"
#include "data/embedded.hpp"
#include "formats/json.hpp"
#include "formats/xml.hpp"
#include "text/letters.hpp"

namespace recital::page {
namespace {

/// A script as a policy names it.
std::string hash_of(std::string_view script) {
  sha256 hash;
  hash.add(script);
  return "'sha256-" + base64(hash.digest()) + "'";
}

std::string policy(const head& of) {
  const std::string_view files = of.site == nullptr ? "" : " 'self' file:";
  std::string out = fmt::format(
      "default-src 'none'; style-src 'unsafe-inline'{}; img-src data:; base-uri 'none'; form-action 'none'", files);
  if (of.script.empty()) return out;
  return out + "; script-src" + (of.site == nullptr ? " " + hash_of(source(of.script)) : std::string(files));
}

void append_styles(std::string& out, const head& of) {
  if (of.site == nullptr) {
    out.append("<style>").append(source("colours.css")).append(source("terms.css"));
    for (const auto style : of.styles) out.append(source(style));
    out.append("</style>\n");
    return;
  }
  const auto link = [&](std::string_view style) {
    out.append(fmt::format("<link rel=\"stylesheet\" href=\"{}files/{}\">\n", of.site->root, style));
  };
  link("colours.css");
  link("terms.css");
  for (const auto style : of.styles) link(style);
  link("site.css");
}

/// The bar that leads through the site.
void append_bar(std::string& out, const page_words& words, const site_frame& site) {
  constexpr std::pair<std::string_view, std::string_view> parts[] = {
      {"index.html", "site.documents"}, {"report.html", "site.report"}, {"commitments.html", "site.commitments"}};
  out.append(fmt::format("<nav class=\"site\" aria-label=\"{}\">", said(words, "site.parts")));
  for (const auto& [file, name] : parts) {
    if (name == "site.commitments" && !site.has_commitments) continue;
    out.append(fmt::format("<a href=\"{}{}\"{}>{}</a>", site.root, file,
                           file == site.here ? " aria-current=\"page\"" : "", said(words, name)));
  }
  out.append("</nav>\n");
}

}  // namespace

std::string text(std::string_view utf8) {
  std::string out;
  append_text(out, utf8);
  return out;
}

std::string said(const page_words& words, std::string_view key, page_words::values markup) {
  return page_words::fill(text(words.text(key)), markup);
}

std::string paragraph_named(const page_words& words, std::string_view label, bool as_attribute) {
  constexpr std::pair<std::string_view, std::string_view> kinds[] = {
      {"u", "page.unnumbered"}, {"h", "page.heading"}, {"fn", "page.note"}};
  const auto is_of = [&](std::string_view mark) {
    return label.starts_with(mark) && label.size() > mark.size() && recital::text::is_digit(label[mark.size()]);
  };
  const auto* kind = std::ranges::find_if(kinds, is_of, &std::pair<std::string_view, std::string_view>::first);
  const std::string shown = as_attribute ? text(label) : "<bdi>" + text(label) + "</bdi>";
  return said(words, kind == std::end(kinds) ? "page.paragraph" : kind->second, {{"label", shown}});
}

std::string term(const page_words& words, std::string_view key, const std::string& shown) {
  return fmt::format("<span class=\"term\" tabindex=\"0\">{}<span class=\"tip\" role=\"tooltip\">{}</span></span>",
                     shown, text(words.name_of("glossary", key)));
}

std::string script_data(std::string_view json) {
  std::string out;
  for (const char c : json) {
    if (c == '<') out += "\\u003c";
    else out += c;
  }
  return out;
}

std::string words_for_script(const page_words& words, std::initializer_list<std::string_view> sections) {
  json::buffer out;
  json::writer to(out);
  to.StartObject();
  json::member(to, "language", words.language());
  json::key(to, "texts");
  to.StartObject();
  for (const auto& [key, text] : words.texts()) {
    const auto section = std::string_view(key).substr(0, key.find('.'));
    if (std::ranges::find(sections, section) != sections.end()) json::member(to, key, text);
  }
  to.EndObject();
  json::key(to, "counted");
  to.StartObject();
  for (const auto& [key, forms] : words.forms()) {
    json::key(to, key);
    to.StartObject();
    for (const auto& [form, text] : forms) json::member(to, form, text);
    to.EndObject();
  }
  to.EndObject();
  to.EndObject();
  return script_data(json::written(out));
}

std::string foot(const page_words& words, std::string_view key, bool in_site) {
  std::string text = said(words, key);
  if (!in_site) text = said(words, "page.sentences", {{"a", text}, {"b", said(words, "page.loads_nothing")}});
  return fmt::format("<footer><p>{}</p></footer>\n", text);
}

std::string_view source(std::string_view name) {
  const std::span all(data::page_files, data::page_files_count);
  const auto found = std::ranges::find(all, name, &data::embedded_file::name);
  assert(found != all.end());
  return found->text;
}

void append_head(std::string& out, const head& of) {
  out.append("<!DOCTYPE html>\n<html lang=\"").append(of.words.language()).append("\" dir=\"");
  out.append(of.words.direction()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  out.append(own_mark::html).append("\n");
  out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(policy(of)).append("\">\n");
  out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  out.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
  append_text(out, of.title);
  out.append("</title>\n");
  append_styles(out, of);
  out.append("</head>\n<body>\n");
  if (!of.skip_to.empty()) {
    out.append(fmt::format("<a class=\"skip\" href=\"#{}\">{}</a>\n", of.skip_to, said(of.words, "page.skip")));
  }
  if (of.site != nullptr) append_bar(out, of.words, *of.site);
}

void append_end(std::string& out, const head& of) {
  if (!of.script.empty() && of.site == nullptr) {
    out.append("<script>").append(source(of.script)).append("</script>\n");
  } else if (!of.script.empty()) {
    out.append(fmt::format("<script src=\"{}files/{}\"></script>\n", of.site->root, of.script));
  }
  out.append("</body>\n</html>\n");
}

}  // namespace recital::page
