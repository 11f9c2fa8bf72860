#include "cite/lexicon.hpp"

#include <algorithm>
#include <optional>

#include "cite/built_in_names.hpp"
#include "cite/lexicon_entries.hpp"

namespace recital::cite {
namespace {

std::vector<lexicon_entry> known_or_made(const catalogue& known, const language_grammar& language) {
  const auto all = all_built_in_names();
  const auto made = std::ranges::find(all, fingerprint_of(known, language), &built_in_names::made_from);
  return made == all.end() ? lexicon_entries(known, language) : unpacked(*made, all.front(), known);
}

}  // namespace

lexicon::lexicon(const catalogue& known, const language_grammar& language) : entries_(known_or_made(known, language)) {}

const lexicon_entry* lexicon::find(std::string_view words) const {
  const entry_index& index = index_.get([this](std::optional<entry_index>& to) { to.emplace(entries_); });
  const std::uint32_t found = index.slot_of(entries_, words);
  return found == entry_index::no_entry ? nullptr : &entries_[found];
}

}  // namespace recital::cite
