#include "resolve/note_mark.hpp"

#include <utility>

#include "cite/pattern.hpp"

namespace recital::resolve {

std::string_view note_mark_behind(std::string_view words) {
  using cite::pattern;
  thread_local const pattern mark = std::move(*pattern::compile(
      R"([,.”»]? ?(?P<number>\d{1,3})(?:[ ,.;:]|$)|[^.;:(“«]{0,150}?(?:[^\d],|\b\d{4},?|[”»]) ?(?P<number2>\d{1,3})(?:[ ,.;:]|$))",
      cite::anchor::begin));
  cite::captures found;
  return mark.match(words, found) ? found[cite::group::number] : std::string_view();
}

}  // namespace recital::resolve
