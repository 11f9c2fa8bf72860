#include "read/mail_lines.hpp"

#include <algorithm>

namespace recital {
namespace {

struct quoted_line {
  std::string_view words;
  int depth = 0;  ///< how many answers quote it
};

/// "> > words" and ">> words" are both quoted twice.
quoted_line quoted_line_of(std::string_view line) {
  quoted_line made{line};
  while (made.words.starts_with('>')) {
    ++made.depth;
    made.words.remove_prefix(1);
    if (made.words.starts_with(' ')) made.words.remove_prefix(1);
  }
  return made;
}

}  // namespace

std::string without_quote_marks(std::string_view text, line_flow flow) {
  constexpr std::string_view signature = "-- ";
  std::string made;
  int depth = 0;
  bool goes_on = false;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    quoted_line line = quoted_line_of(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.words.ends_with('\r')) line.words.remove_suffix(1);
    if (line.depth != depth) made += goes_on ? "\n\n" : "\n";
    depth = line.depth;
    if (flow != line_flow::none && depth == 0 && line.words.starts_with(' ')) line.words.remove_prefix(1);
    goes_on = flow != line_flow::none && line.words.ends_with(' ') && line.words != signature;
    if (goes_on && flow == line_flow::without_gap) line.words.remove_suffix(1);
    made += line.words;
    if (!goes_on) made += '\n';
  }
  return made;
}

}  // namespace recital
