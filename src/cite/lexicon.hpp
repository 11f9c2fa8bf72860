/// \file
/// The phrases that the catalogue knows its entries by, in one language's view.
#pragma once
#include <string_view>
#include <vector>

#include "cite/entry_index.hpp"
#include "cite/lexicon_entry.hpp"
#include "core/made_once.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::cite {

/// Immutable and safe to share among threads.
class lexicon {
 public:
  /// What `lexicon_entries` gives; of what is built in it was worked out when the library was built.
  lexicon(const catalogue& known, const language_grammar& language);

  [[nodiscard]] const std::vector<lexicon_entry>& entries() const { return entries_; }

  /// The entry of exactly these words, if there is one.
  [[nodiscard]] const lexicon_entry* find(std::string_view words) const;

 private:
  std::vector<lexicon_entry> entries_;
  made_once<entry_index> index_;
};

}  // namespace recital::cite
