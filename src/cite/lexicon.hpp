/// \file
/// The phrases that the catalogue knows its entries by, in one language's view.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::cite {

/// One thing that a phrase may mean. Exactly one of the four is set.
struct meaning {
  const recital::instrument* instrument = nullptr;
  const recital::series* series = nullptr;
  const recital::body* body = nullptr;
  const recital::place_entry* place = nullptr;
  bool stands_alone = true;  ///< the phrase needs no help from the context to mean this
  bool of_several = false;   ///< the phrase is in the plural: those of a series whose years stand beside it
};

struct lexicon_entry {
  std::string text;
  std::vector<meaning> meanings;
  bool any_case = false;  ///< letters match in either case

  [[nodiscard]] bool stands_alone() const { return meanings.size() == 1 && meanings.front().stands_alone; }
};

/// The names of all languages, and the short names of `language`. Those of `language` are listed in every form that its
/// grammar knows of; Chinese names with and without the blanks that texts may put beside digits and letters.
class lexicon {
 public:
  lexicon(const catalogue& known, const language_grammar& language);

  [[nodiscard]] const std::vector<lexicon_entry>& entries() const { return entries_; }

  /// The entry of exactly these words, if there is one.
  [[nodiscard]] const lexicon_entry* find(std::string_view words) const;

 private:
  void add_forms(std::string_view name, std::string_view code, const meaning& what);
  void add_shortened();
  void add_plural(std::string_view words, meaning what);
  void add_declined(std::string_view words, const meaning& what);
  void add_printed(std::string_view words, const meaning& what);
  void add_typed(const std::string& form, const meaning& what);
  void add(std::string_view words, const meaning& what);
  void add_form(std::string form, const meaning& what);

  [[nodiscard]] bool ends_with_name_of(const instrument* entry, std::string_view words) const;

  const catalogue& known_;
  const language_grammar& language_;

  std::vector<std::pair<std::string, meaning>> listed_;  ///< the names of the language as the catalogue has them
  std::vector<lexicon_entry> entries_;

  /// Where the entry of those words is in `slots_`, or would be.
  [[nodiscard]] std::size_t slot_of(std::string_view words) const;
  void grow();

  static constexpr std::uint32_t no_entry = 0xFFFFFFFF;
  /// Entries by the hash of their texts: a power of two, half of them empty at least.
  std::vector<std::uint32_t> slots_;
};

}  // namespace recital::cite
