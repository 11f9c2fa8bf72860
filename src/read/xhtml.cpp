#include "read/xhtml.hpp"

#include <algorithm>
#include <array>

namespace recital {
namespace {

/// Elements that never have content, and so need no end.
bool is_void(std::string_view name) {
  constexpr std::array<std::string_view, 14> names{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                                   "input", "link", "meta", "param", "source", "track", "wbr"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The end of the tag that begins at `at`, behind its ">"; quoted values may hold one.
std::size_t end_of_tag(std::string_view page, std::size_t at) {
  while (at < page.size() && page[at] != '>') {
    const bool is_quote = page[at] == '"' || page[at] == '\'';
    const auto close = is_quote ? page.find(page[at], at + 1) : at;
    at = close == std::string_view::npos ? page.size() : close + 1;
  }
  return std::min(at + 1, page.size());
}

void append_as_text(std::string& out, std::string_view words) {
  for (const char c : words) {
    if (c == '<') out += "&lt;";
    else if (c == '&') out += "&amp;";
    else out += c;
  }
}

}  // namespace

bool is_xhtml(std::string_view page) {
  constexpr std::size_t head_bytes = 2048;
  const auto head = page.substr(0, head_bytes);
  const auto begin = std::min(head.find_first_not_of("\xEF\xBB\xBF \t\r\n\f"), head.size());
  return head.substr(begin).starts_with("<?xml") || head.find("http://www.w3.org/1999/xhtml") != std::string_view::npos;
}

std::string in_html(std::string_view page) {
  constexpr std::string_view cdata = "<![CDATA[";
  constexpr std::string_view cdata_end = "]]>";
  std::string made;
  made.reserve(page.size());
  for (std::size_t at = 0; at < page.size();) {
    const auto tag = std::min(page.find('<', at), page.size());
    made += page.substr(at, tag - at);
    at = tag;
    if (page.substr(at).starts_with(cdata)) {
      const auto end = std::min(page.find(cdata_end, at), page.size());
      append_as_text(made, page.substr(at + cdata.size(), end - at - cdata.size()));
      at = std::min(end + cdata_end.size(), page.size());
    } else if (page.substr(at).starts_with("<!--")) {
      const auto end = page.find("-->", at);
      at = end == std::string_view::npos ? page.size() : end + 3;
    } else if (at < page.size()) {
      const auto end = end_of_tag(page, at);
      const auto whole = page.substr(at, end - at);
      const auto name = whole.substr(1, std::min(whole.find_first_of(" \t\r\n\f/>", 1), whole.size()) - 1);
      const bool closes_itself = whole.ends_with("/>") && !name.empty() && !is_void(name);
      made += closes_itself ? whole.substr(0, whole.size() - 2) : whole;
      if (closes_itself) (made += "></").append(name) += '>';
      at = end;
    }
  }
  return made;
}

}  // namespace recital
