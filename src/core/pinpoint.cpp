#include "recital/core/pinpoint.hpp"

namespace recital {
namespace {

constexpr std::string_view between_steps = "__";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A step that is not the first, and so a point where it has no unit.
pinpoint_step step_of(std::string_view written) {
  const auto mark = written.find('_');
  if (mark == std::string_view::npos) return {{}, written};
  return {written.substr(0, mark), written.substr(mark + 1)};
}

/// Steps over the digits at `at`; gives them without leading zeros.
std::string_view take_number(std::string_view text, std::size_t& at) {
  const auto begin = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  auto digits = text.substr(begin, at - begin);
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  return digits;
}

}  // namespace

std::vector<pinpoint_step> pinpoint::steps() const {
  std::vector<pinpoint_step> all;
  for (std::string_view rest = written_; !rest.empty();) {
    const auto end = rest.find(between_steps);
    all.push_back(all.empty() ? first() : step_of(rest.substr(0, end)));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + between_steps.size());
  }
  return all;
}

pinpoint_step pinpoint::first() const {
  const auto written = written_.substr(0, written_.find(between_steps));
  const pinpoint_step read = step_of(written);
  return read.unit.empty() ? pinpoint_step{written, {}} : read;
}

bool pinpoint::lies_within(pinpoint outer) const {
  return written_.starts_with(outer.written_) && written_.substr(outer.written_.size()).starts_with(between_steps);
}

std::string pinpoint::spelt_out() const {
  std::string out;
  for (std::size_t at = 0; at < written_.size(); ++at) {
    if (written_[at] != '_') {
      out += written_[at];
    } else if (written_.substr(at).starts_with(between_steps)) {
      out += ", ";
      ++at;
    } else {
      out += ' ';
    }
  }
  return out;
}

bool operator<(pinpoint left, pinpoint right) {
  const std::string_view a = left.written_;
  const std::string_view b = right.written_;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const auto x = take_number(a, i);
      const auto y = take_number(b, j);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
    } else {
      if (a[i] != b[j]) return a[i] < b[j];
      ++i;
      ++j;
    }
  }
  if (a.size() - i != b.size() - j) return a.size() - i < b.size() - j;
  return a < b;
}

std::string pinpoint_of(std::string_view unit, std::string_view number) {
  return std::string(unit).append("_").append(number);
}

std::string pinpoint_within(std::string_view outer, std::string_view inner) {
  if (outer.empty()) return std::string(inner);
  return std::string(outer).append(between_steps).append(inner);
}

}  // namespace recital
