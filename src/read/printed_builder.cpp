#include "read/printed_builder.hpp"

#include <array>
#include <utility>

#include "text/letters.hpp"

namespace recital {
namespace {

bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The raised form of a character; the character itself where there is none.
std::string_view raised_form(const char& c) {
  static constexpr std::array<std::string_view, 10> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  static constexpr std::array<std::string_view, 26> letters{"ᵃ", "ᵇ", "ᶜ", "ᵈ", "ᵉ", "ᶠ", "ᵍ", "ʰ", "ⁱ",
                                                            "ʲ", "ᵏ", "ˡ", "ᵐ", "ⁿ", "ᵒ", "ᵖ", "q", "ʳ",
                                                            "ˢ", "ᵗ", "ᵘ", "ᵛ", "ʷ", "ˣ", "ʸ", "ᶻ"};
  if (text::is_digit(c)) return digits[static_cast<std::size_t>(c - '0')];
  if (c >= 'a' && c <= 'z') return letters[static_cast<std::size_t>(c - 'a')];
  return {&c, 1};
}

}  // namespace

void printed_builder::begin(part_kind kind, std::string label) {
  end();
  made_.parts.push_back({{size(), size()}, kind, std::move(label)});
  open_ = true;
}

void printed_builder::text(std::string_view words) {
  if (words.empty()) return;
  if (!open_) {
    if (is_blank(words)) return;
    begin(part_kind::body);
  }
  made_.text += words;
}

void printed_builder::raised(std::string_view mark) {
  for (const char& c : mark) text(raised_form(c));
}

void printed_builder::page_break() { made_.text += open_ ? "\n\f" : "\f"; }

void printed_builder::furniture(std::string_view words) {
  if (!is_blank(words)) made_.furniture.push_back({size(), std::string(words)});
}

void printed_builder::end() {
  if (!open_) return;
  open_ = false;
  span& bytes = made_.parts.back().bytes;
  bytes.end = size();
  if (is_blank(std::string_view(made_.text).substr(bytes.begin))) {
    made_.text.resize(bytes.begin);
    made_.parts.pop_back();
  } else {
    made_.text += '\n';
  }
}

void printed_builder::begin_link(std::string_view address) {
  open_links_.push_back({{size(), size()}, std::string(address)});
}

void printed_builder::end_link() {
  if (open_links_.empty()) return;
  printed_link link = std::move(open_links_.back());
  open_links_.pop_back();
  link.bytes.end = size();
  if (link.bytes.end > link.bytes.begin) made_.links.push_back(std::move(link));
}

printed_text printed_builder::take() {
  end();
  return std::move(made_);
}

}  // namespace recital
