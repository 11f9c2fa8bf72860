/// \file
/// What pages say to those who read them, in the language that these chose.
///
///     auto words = recital::page_words::load("fr");
///     if (!words) return report(words.error());      // no such language; the message names those there are
///     recital::write_annotated_page(out, read, known, *words);
///
/// All of it is data: one file a language, src/interface/xx.toml. Documents and names of the catalogue are not
/// touched by it.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "recital/core/result.hpp"

namespace recital {

/// The texts of one language, UTF-8 and not escaped. Immutable; safe to share among threads.
class page_words {
 public:
  /// Fails with bad_usage where no data are in that language (BCP 47: "en"), and with bad_data where they do not follow
  /// the schema, which the tests rule out.
  [[nodiscard]] static result<page_words> load(std::string_view language);

  /// What pages speak where nobody chose, and its texts.
  static constexpr std::string_view usual = "en";
  [[nodiscard]] static const page_words& english();

  /// The languages there are, in alphabetical order.
  [[nodiscard]] static std::span<const std::string_view> languages();

  [[nodiscard]] const std::string& language() const { return language_; }

  /// As HTML says it: "ltr" or "rtl".
  [[nodiscard]] std::string_view direction() const;

  /// The text of a key, "annotated.cited", as it stands in the data; there must be one. O(log n).
  [[nodiscard]] std::string_view text(std::string_view key) const;

  /// What a name of the data is called: `name_of("verb", "call_upon")`. A name without a text, as of a user's grammar, is
  /// called what it is, with blanks for strokes. Blanks count as strokes.
  [[nodiscard]] std::string name_of(std::string_view section, std::string_view name) const;

  /// The text of a key with a value for each placeholder: "page {n}" with {{"n", "3"}} is "page 3".
  using values = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  [[nodiscard]] std::string filled(std::string_view key, values given) const;

  /// So many of what the key counts: `counted("references", 2)` is "2 references", by the plurals of the language.
  [[nodiscard]] std::string counted(std::string_view key, std::uint64_t n) const;

  /// All texts, by key, and the forms of all that is counted, by key and category of plural (CLDR: "one", "other").
  using texts_by_key = std::map<std::string, std::string, std::less<>>;
  [[nodiscard]] const texts_by_key& texts() const { return texts_; }
  [[nodiscard]] const std::map<std::string, texts_by_key, std::less<>>& forms() const { return forms_; }

  /// A pattern with its placeholders replaced; those without a value stay as they are.
  [[nodiscard]] static std::string fill(std::string_view pattern, values given);

 private:
  page_words() = default;
  std::string language_;
  texts_by_key texts_;
  std::map<std::string, texts_by_key, std::less<>> forms_;
};

}  // namespace recital
