/// \file
/// What all pages share: their head, and how texts get into them.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "formats/xml.hpp"
#include "recital/interface/page_words.hpp"

namespace recital::page {

/// A text of a document or a catalogue.
using xml::append_text;
[[nodiscard]] std::string text(std::string_view utf8);

/// A text of the interface, escaped; each placeholder gives way to its value, which is markup.
[[nodiscard]] std::string said(const page_words& words, std::string_view key, page_words::values markup = {});

/// What a paragraph of that label is called: "paragraph 12", "u7 (unnumbered)", "h1 (heading)", "fn3 (note)". The label is
/// set apart from words that run the other way; where no markup may stand, `as_attribute`, it is not.
[[nodiscard]] std::string paragraph_named(const page_words& words, std::string_view label, bool as_attribute = false);

/// A word of the interface, `shown` as markup, with what it means by the glossary, which shows when the mouse or the
/// keyboard is on it.
[[nodiscard]] std::string term(const page_words& words, std::string_view key, const std::string& shown);

/// JSON as what a script element may hold: no "<" is left that could end it.
[[nodiscard]] std::string script_data(std::string_view json);

/// What a script says: `language`, `texts` by key, `counted` by key and category of plural (as Intl.PluralRules names
/// them); of texts those of the given sections. JSON, ready for a script element.
[[nodiscard]] std::string words_for_script(const page_words& words, std::initializer_list<std::string_view> sections);

/// The foot of a page: the text of that key, and, but in a site, that the page loads nothing.
[[nodiscard]] std::string foot(const page_words& words, std::string_view key, bool in_site);

/// The file of that name in src/pages, such as "annotated.css"; there must be one.
[[nodiscard]] std::string_view source(std::string_view name);

/// A site that a page is part of: its styles and scripts are files of the site, and each page leads to the others.
struct site_frame {
  std::string_view root;         ///< from the page to the folder of the site: "" or "../"
  std::string_view here = {};    ///< the page itself where the bar of the site names it: "report.html"
  bool has_commitments = false;  ///< whether there is a page of them
};

struct head {
  const page_words& words;               ///< whose language and direction the page has
  std::string_view title;                ///< escaped here
  std::vector<std::string_view> styles;  ///< names of files
  std::string_view script = {};          ///< the name of the only one that may run; "" where none may
  std::string_view skip_to = {};  ///< the element to which a first link leads past all before it; "" for no such link
  const site_frame* site = nullptr;  ///< null for a page that is complete in itself
};

/// Appends all up to the opened body, and within it what leads past the heading and through the site. The policy allows no
/// request of any sort, nothing but pictures that stand in the page itself, and no script but that one, by its hash. In a
/// site, styles and scripts may be files as well: those of the server that shows it, or of the disk.
void append_head(std::string& out, const head& of);

/// Appends the script, if there is one, and closes the page.
void append_end(std::string& out, const head& of);

}  // namespace recital::page
