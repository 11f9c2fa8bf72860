#include "read/pdf_page.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "text/code_point.hpp"
#include "text/well_formed.hpp"

namespace recital::pdf {
namespace {

constexpr std::size_t largest_page = std::size_t{64} << 20;
constexpr std::size_t most_rows = 20'000;  // of a page: no eye reads more
constexpr float farthest = 100'000;        // points; what a damaged file says may lie anywhere

float number(const pugi::xml_node& of, const char* name) {
  const float value = of.attribute(name).as_float();
  return value > -farthest && value < farthest ? value : 0;  // so is what is no number at all
}

box box_of(const pugi::xml_node& of) {
  return {number(of, "xMin"), number(of, "yMin"), number(of, "xMax"), number(of, "yMax")};
}

/// Text that was printed at right angles, as marks on the margin and the heads of narrow columns are, is not.
bool is_upright(const word& w) {
  const bool is_short = text::without_last(text::without_last(w.text)).empty();
  return is_short || w.at.height() < 3 * w.at.width();
}

row row_of(const pugi::xml_node& line, int block) {
  row made;
  made.block = block;
  for (const pugi::xml_node& each : line.children("word")) {
    word w{box_of(each), text::well_formed(each.child_value())};
    if (w.text.empty() || w.at.width() < 0 || w.at.height() <= 0 || !is_upright(w)) continue;
    made.words.push_back(std::move(w));
  }
  std::stable_sort(made.words.begin(), made.words.end(),
                   [](const word& a, const word& b) { return a.at.left < b.at.left; });
  if (!made.words.empty()) made.at = made.words.front().at;
  for (const word& w : made.words) made.at.take_in(w.at);
  return made;
}

page page_of(const pugi::xml_node& node) {
  page made{number(node, "width"), number(node, "height"), {}};
  int block = 0;
  for (const pugi::xml_node& flow : node.children("flow")) {
    for (const pugi::xml_node& each : flow.children("block")) {
      ++block;
      for (const pugi::xml_node& line : each.children("line")) {
        if (row r = row_of(line, block); !r.words.empty()) made.rows.push_back(std::move(r));
      }
    }
  }
  return made;
}

}  // namespace

void box::take_in(const box& other) {
  left = std::min(left, other.left);
  top = std::min(top, other.top);
  right = std::max(right, other.right);
  bottom = std::max(bottom, other.bottom);
}

bool page_reader::feed(std::string_view piece) {
  waiting_ += piece;
  constexpr std::string_view first = "<page ";
  constexpr std::string_view last = "</page>";
  while (true) {
    const auto stop = waiting_.find(last, looked_through_);
    if (stop == std::string::npos) {
      looked_through_ = waiting_.size() - std::min(waiting_.size(), last.size() - 1);
      return waiting_.size() < largest_page;
    }
    const auto begin = waiting_.find(first);
    const auto end = stop + last.size();
    if (!std::exchange(has_begun_, true)) read_title(std::string_view(waiting_).substr(0, begin));
    if (begin == std::string::npos || begin > stop || !read_page(begin, end)) return false;
    waiting_.erase(0, end);
    looked_through_ = 0;
  }
}

void page_reader::read_title(std::string_view head) {
  constexpr std::string_view first = "<title>";
  constexpr std::string_view last = "</title>";
  const auto begin = head.find(first);
  const auto end = head.find(last, std::min(begin, head.size()));
  if (end == std::string_view::npos) return;
  pugi::xml_document parsed;
  if (!parsed.load_buffer(head.data() + begin, end + last.size() - begin)) return;
  title_ = parsed.document_element().child_value();
}

bool page_reader::read_page(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (static_cast<unsigned char>(waiting_[i]) < ' ' || waiting_[i] == 0x7F) waiting_[i] = ' ';
  }
  pugi::xml_document parsed;
  if (!parsed.load_buffer(waiting_.data() + begin, end - begin)) return false;
  page made = page_of(parsed.child("page"));
  if (made.rows.size() > most_rows) return false;
  take_(std::move(made));
  return true;
}

}  // namespace recital::pdf
