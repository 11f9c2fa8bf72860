#include "resolve/resolver.hpp"

#include "resolve/settle/census.hpp"
#include "resolve/settle/references.hpp"
#include "resolve/settle/settle.hpp"

namespace recital::resolve {

resolution resolve(const materials& from) {
  resolution_state s(from);
  take_census(s);
  for (std::uint32_t i = 0; i < s.mentions.size(); ++i) settle(s, i);
  return {references_of(s), std::string(own_cycle(s))};
}

}  // namespace recital::resolve
