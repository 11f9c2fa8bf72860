#include "resolve/note_mark.hpp"

#include "grammar/pattern.hpp"

namespace recital::resolve {

std::string_view note_mark_behind(std::string_view words) {
  static const pattern mark(
      R"([,.”»]? ?(?P<number>\d{1,3})(?:[ ,.;:]|$)|[^.;:(“«]*?(?:[^\d],|\b\d{4},?|[”»]) ?(?P<number2>\d{1,3})(?:[ ,.;:]|$))",
      anchor::begin);
  captures found;
  return mark.match(words, found) ? found[group::number] : std::string_view();
}

}  // namespace recital::resolve
