#include "regex/literal_start.hpp"

#include <algorithm>

#include "text/code_point.hpp"

namespace recital::regex {
namespace {

/// Appends what every match of the node begins with. Whether that is all it matches, so that more may follow.
bool append_start(const syntax& of, const node& n, std::string& start) {
  switch (n.what) {
    case node::kind::nothing: return true;
    case node::kind::set:
      if (of.sets[n.index].size() != 1) return false;
      text::append_utf8(start, static_cast<char32_t>(of.sets[n.index].charAt(0)));
      return true;
    case node::kind::group:
    case node::kind::concatenation:
      return std::ranges::all_of(n.parts, [&](const node& part) { return append_start(of, part, start); });
    case node::kind::repetition:
      if (n.least > 0) append_start(of, n.parts.front(), start);
      return false;
    case node::kind::assertion:
    case node::kind::alternation: return false;
  }
  return false;
}

}  // namespace

std::string literal_start(const syntax& expression) {
  std::string start;
  append_start(expression, expression.root, start);
  return start;
}

}  // namespace recital::regex
