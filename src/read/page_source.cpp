#include "read/page_source.hpp"

#include <utility>

#include "read/html.hpp"
#include "read/plain_text.hpp"
#include "text/encoding.hpp"

namespace recital {

void page_source::open_for(std::string_view words) {
  if (!is_open() && words.find_first_not_of(" \t\r\n") != std::string_view::npos) begin_block(usual_);
}

void page_source::words(std::string_view shown) {
  open_for(shown);
  if (!is_open()) return;
  for (const char c : shown) {
    if (c == '<') text_ += "&lt;";
    else if (c == '&') text_ += "&amp;";
    else text_ += c;
  }
}

void page_source::markup(std::string_view html) {
  open_for(html);
  if (is_open()) text_ += html;
}

void page_source::begin_block(std::string_view tag) {
  end_block();
  open_ = tag;
  text_.append("<").append(tag).append(">");
}

void page_source::end_block() {
  if (!is_open()) return;
  text_.append("</").append(open_).append(">\n");
  open_.clear();
}

void page_source::around(std::string_view tags) {
  end_block();
  text_ += tags;
}

void page_source::note_mark(std::string_view label) {
  markup("<sup>");
  words(label);
  markup("</sup>");
}

void page_source::begin_note(std::string_view label) {
  outer_.push_back({std::exchange(text_, {}), std::exchange(open_, {}), std::exchange(usual_, "p")});
  note_mark(label);
  words(" ");
}

void page_source::end_note() {
  if (outer_.empty()) return;
  end_block();
  notes_ += text_;
  place& outer = outer_.back();
  text_ = std::move(outer.text);
  open_ = std::move(outer.open);
  usual_ = std::move(outer.usual);
  outer_.pop_back();
}

std::string page_source::take() {
  while (!outer_.empty()) end_note();
  end_block();
  return "<html><body>\n" + std::move(text_) + std::move(notes_) + "</body></html>\n";
}

result<printed_text> read_as_page(std::string&& bytes, const read_limits& limits,
                                  result<std::string> (*page_of)(std::string_view text)) {
  auto plain = read_plain_text(std::move(bytes), limits);
  if (!plain || !text::is_utf8(plain->text)) return plain;  // which byte is wrong is said of the text
  auto page = page_of(plain->text);
  if (!page) return tl::make_unexpected(std::move(page).error());
  auto made = read_html(*std::move(page), limits);
  if (!made) return made;
  made->damage = std::move(plain->damage);
  made->doubtful_encoding = std::move(plain->doubtful_encoding);
  return made;
}

}  // namespace recital
