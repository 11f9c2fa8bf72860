#include "read/odt_numbering.hpp"

#include <algorithm>
#include <charconv>

namespace recital::odt {
namespace {

using xml::attribute;
using xml::local_name;

int number(std::string_view digits, int otherwise) {
  int value = otherwise;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

void numbering::read_styles(const pugi::xml_node& styles) {
  for (pugi::xml_node each = styles.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) != "list-style") continue;
    list& made = lists_[std::string(attribute(each, "name"))];
    for (pugi::xml_node l = each.first_child(); l; l = l.next_sibling()) {
      const int depth = number(attribute(l, "level"), 0);
      if (local_name(l.name()) != "list-level-style-number" || depth < 1 || depth > static_cast<int>(levels)) continue;
      made.form[static_cast<std::size_t>(depth - 1)] = {
          number(attribute(l, "start-value"), 1),
          static_cast<std::size_t>(std::clamp(number(attribute(l, "display-levels"), 1), 1, depth)),
          attribute(l, "num-format") == "1"};
    }
  }
}

void numbering::begin(std::string_view style, bool goes_on) {
  if (depth_ == 0) {
    style_ = style;
    if (const auto found = lists_.find(style_); found != lists_.end() && !goes_on) found->second.count = {};
  }
  ++depth_;
}

void numbering::end() { --depth_; }

std::string numbering::next(int start) {
  const auto found = lists_.find(style_);
  if (found == lists_.end() || depth_ == 0 || depth_ > levels) return {};
  list& counted = found->second;
  const std::size_t here = depth_ - 1;
  int& count = counted.count[here];
  count = start > 0 ? start : count == 0 ? counted.form[here].start : count + 1;
  std::fill(counted.count.begin() + static_cast<std::ptrdiff_t>(depth_), counted.count.end(), 0);
  if (!counted.form[here].is_decimal) return {};
  std::string label;
  for (std::size_t level = depth_ - counted.form[here].shown; level < depth_; ++level) {
    const int shown = counted.count[level] == 0 ? counted.form[level].start : counted.count[level];
    label += (label.empty() ? "" : ".") + std::to_string(shown);
  }
  return label;
}

}  // namespace recital::odt
