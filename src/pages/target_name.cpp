#include "pages/target_name.hpp"

#include "graph/describe.hpp"
#include "interface/pinpoint_words.hpp"
#include "pages/reference_card.hpp"
#include "recital/core/target_id.hpp"

namespace recital {

std::string target_name(std::string_view id, const catalogue& known, const page_words& words) {
  const target_id target(id);
  const instrument* entry = entry_of(known, target.whole);
  const std::string whole = entry == nullptr ? std::string(target.whole) : label_of(*entry, known, words.language());
  return target.is_provision() ? provision_in(words, whole, target.pinpoint) : whole;
}

}  // namespace recital
