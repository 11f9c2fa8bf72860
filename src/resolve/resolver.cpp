#include "resolve/resolver.hpp"

#include "resolve/context.hpp"
#include "resolve/main_subject.hpp"
#include "resolve/references.hpp"
#include "resolve/rules/rules.hpp"

namespace recital::resolve {

resolution resolve(const materials& from) {
  const document_view seen(from);
  context so_far(seen);
  find_main_subject(seen, so_far);
  for (std::uint32_t i = 0; i < seen.mentions.size(); ++i) resolve_mention(seen, so_far, i);
  return {references_of(seen, so_far), so_far.course.home()};
}

}  // namespace recital::resolve
