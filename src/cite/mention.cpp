#include "cite/mention.hpp"

#include <array>
#include <utility>

namespace recital::cite {

std::optional<mention_kind> mention_kind_named(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, mention_kind>, 17> kinds{
      {{"names", mention_kind::name},
       {"numbered", mention_kind::numbered},
       {"listed", mention_kind::listed},
       {"symbol", mention_kind::symbol},
       {"pinpoint", mention_kind::pinpoint},
       {"noun", mention_kind::noun},
       {"demonstrative", mention_kind::demonstrative},
       {"titled", mention_kind::titled},
       {"meeting", mention_kind::meeting},
       {"unspecified", mention_kind::unspecified},
       {"addition", mention_kind::addition},
       {"registered", mention_kind::registered},
       {"ibid", mention_kind::ibid},
       {"noted", mention_kind::noted},
       {"whole", mention_kind::whole},
       {"own", mention_kind::own},
       {"verb", mention_kind::verb}}};
  for (const auto& [known, kind] : kinds) {
    if (known == name) return kind;
  }
  return std::nullopt;
}

}  // namespace recital::cite
