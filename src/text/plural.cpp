#include "text/plural.hpp"

#include <unicode/locid.h>
#include <unicode/plurrule.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace recital::text {

std::string plural_form(std::string_view language, std::uint64_t n) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(std::string(language).c_str());
  const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, status));
  if (U_FAILURE(status) || !rules) return "other";
  constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
  std::string form;
  rules->select(static_cast<std::int32_t>(std::min(n, most))).toUTF8String(form);
  return form;
}

}  // namespace recital::text
