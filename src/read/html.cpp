#include "read/html.hpp"

#include <algorithm>
#include <initializer_list>

#include "read/html_tree.hpp"
#include "read/printed_builder.hpp"
#include "read/xhtml.hpp"
#include "text/encoding.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t head_bytes = 2048;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What a page, or a piece of one, begins with, whatever stands before it.
bool begins_page(std::string_view name) {
  return is_one_of(name, {"html", "head",  "body",   "title",   "meta",    "link", "style", "div", "p",
                          "main", "table", "center", "font",    "span",    "h1",   "h2",    "h3",  "h4",
                          "ul",   "ol",    "dl",     "article", "section", "br",   "hr",    "pre", "blockquote"});
}

/// The same where nothing stands before it: in a plain text these may be what somebody typed.
bool begins_piece(std::string_view name) {
  return begins_page(name) ||
         is_one_of(name, {"base", "script", "noscript", "tr",     "td",     "a",     "b",      "i",       "u",
                          "em",   "li",     "strong",   "sup",    "h5",     "h6",    "small",  "dt",      "dd",
                          "nav",  "form",   "img",      "header", "footer", "aside", "iframe", "frameset"});
}

std::string_view name_of_tag(std::string_view tag) {
  return tag.substr(1, tag.find_first_of(" \t\r\n\f/>", 1) - 1);  // npos - 1 is as good
}

/// The place behind comments, an XML declaration and white space.
std::size_t behind_comments(std::string_view bytes, std::size_t at) {
  const auto skip = [&](std::string_view begin, std::string_view end) {
    if (!bytes.substr(at).starts_with(begin)) return false;
    const auto found = bytes.find(end, at);
    at = found == std::string_view::npos ? bytes.size() : found + end.size();
    return true;
  };
  do at = std::min(bytes.find_first_not_of(" \t\r\n\f", at), bytes.size());
  while (skip("<!--", "-->") || skip("<?", "?>"));
  return at;
}

/// The page in UTF-8, or as it is where its encoding is not known.
text::decoded_text in_utf8(std::string&& bytes) {
  if (text::is_utf8(bytes)) return {std::move(bytes)};
  const std::string head = text::in_small_ascii(std::string_view(bytes).substr(0, head_bytes));
  if (const auto at = head.find("charset="); at != std::string::npos) {
    const auto begin = head.find_first_not_of("\"' ", at + std::string_view("charset=").size());
    const auto end = head.find_first_of("\"'; />", std::min(begin, head.size()));
    if (begin != std::string::npos && end != std::string::npos) {
      if (auto made = text::decoded_from(bytes, head.substr(begin, end - begin)); !made.text.empty()) return made;
    }
  }
  auto made = text::decoded(bytes);
  return made.encoding.empty() ? text::decoded_text{std::move(bytes)} : made;
}

/// Goes through the tree of a page.
class page_reader {
 public:
  printed_text read(const GumboNode* root) {
    visit(root, {});
    printed_text made = out_.take();
    made.properties = std::move(properties_);
    return made;
  }

 private:
  struct setting {
    part_kind kind = part_kind::body;
    bool keeps_lines = false;
    bool is_raised = false;
  };

  static std::string_view attribute(const GumboElement& of, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&of.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
  }

  static bool is_left_out(const GumboElement& e) {
    switch (e.tag) {
      case GUMBO_TAG_SCRIPT:
      case GUMBO_TAG_STYLE:
      case GUMBO_TAG_HEAD:
      case GUMBO_TAG_NAV:
      case GUMBO_TAG_NOSCRIPT:
      case GUMBO_TAG_TEMPLATE:
      case GUMBO_TAG_BUTTON:
      case GUMBO_TAG_SELECT:
      case GUMBO_TAG_TEXTAREA:
      case GUMBO_TAG_SVG: return true;
      default: {
        const auto style = attribute(e, "style");
        return gumbo_get_attribute(&e.attributes, "hidden") != nullptr ||
               style.find("display:none") != std::string_view::npos ||
               style.find("display: none") != std::string_view::npos;
      }
    }
  }

  static bool is_block(GumboTag tag) {
    switch (tag) {
      case GUMBO_TAG_A:
      case GUMBO_TAG_ABBR:
      case GUMBO_TAG_B:
      case GUMBO_TAG_BDI:
      case GUMBO_TAG_BDO:
      case GUMBO_TAG_CITE:
      case GUMBO_TAG_CODE:
      case GUMBO_TAG_DEL:
      case GUMBO_TAG_DFN:
      case GUMBO_TAG_EM:
      case GUMBO_TAG_FONT:
      case GUMBO_TAG_I:
      case GUMBO_TAG_INS:
      case GUMBO_TAG_KBD:
      case GUMBO_TAG_LABEL:
      case GUMBO_TAG_MARK:
      case GUMBO_TAG_Q:
      case GUMBO_TAG_S:
      case GUMBO_TAG_SMALL:
      case GUMBO_TAG_SPAN:
      case GUMBO_TAG_STRONG:
      case GUMBO_TAG_SUB:
      case GUMBO_TAG_SUP:
      case GUMBO_TAG_TIME:
      case GUMBO_TAG_U:
      case GUMBO_TAG_VAR:
      case GUMBO_TAG_WBR:
      case GUMBO_TAG_BR:
      case GUMBO_TAG_IMG:
      case GUMBO_TAG_UNKNOWN: return false;
      default: return true;
    }
  }

  static setting within(const GumboElement& e, setting outer) {
    switch (e.tag) {
      case GUMBO_TAG_H1:
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6: outer.kind = part_kind::heading; break;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH: outer.kind = part_kind::cell; break;
      case GUMBO_TAG_PRE: outer.keeps_lines = true; break;
      case GUMBO_TAG_SUP: outer.is_raised = true; break;
      default: break;
    }
    return outer;
  }

  void visit(const GumboNode* node, const setting& as) {
    switch (node->type) {
      case GUMBO_NODE_DOCUMENT: visit_children(node->v.document.children, as); break;
      case GUMBO_NODE_ELEMENT: visit_element(node->v.element, as); break;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA: write(node->v.text.text, as); break;
      default: break;
    }
  }

  void visit_children(const GumboVector& children, const setting& as) {
    for (unsigned i = 0; i < children.length; ++i) visit(static_cast<const GumboNode*>(children.data[i]), as);
  }

  void read_head(const GumboElement& head) {
    for (unsigned i = 0; i < head.children.length; ++i) {
      const auto* node = static_cast<const GumboNode*>(head.children.data[i]);
      if (node->type != GUMBO_NODE_ELEMENT) continue;
      const GumboElement& e = node->v.element;
      if (e.tag == GUMBO_TAG_TITLE && e.children.length == 1) {
        const auto* words = static_cast<const GumboNode*>(e.children.data[0]);
        if (words->type == GUMBO_NODE_TEXT) properties_.title = words->v.text.text;
      }
      const std::string name =
          text::in_small_ascii(e.tag == GUMBO_TAG_META ? attribute(e, "name") : std::string_view());
      if (is_one_of(name, {"dc.date", "dcterms.date", "dc.date.issued", "dcterms.issued"})) {
        properties_.date = attribute(e, "content");
      }
    }
  }

  void visit_element(const GumboElement& e, const setting& as) {
    if (e.tag == GUMBO_TAG_HEAD) read_head(e);
    if (is_left_out(e)) return;
    if (e.tag == GUMBO_TAG_BR) return out_.is_open() ? out_.line_break() : void();
    const bool block = is_block(e.tag);
    if (block) out_.end();
    const auto address = e.tag == GUMBO_TAG_A ? attribute(e, "href") : std::string_view();
    if (!address.empty()) out_.begin_link(address);
    visit_children(e.children, within(e, as));
    if (!address.empty()) out_.end_link();
    if (block) out_.end();
  }

  /// White space is one blank, but in lines that are kept.
  void write(std::string_view words, const setting& as) {
    constexpr std::size_t longest_mark = 6;
    if (as.is_raised && words.size() <= longest_mark) {
      if (!out_.is_open()) out_.begin(as.kind);
      return out_.raised(words);
    }
    while (!words.empty()) {
      const std::size_t blank = words.find_first_of(as.keeps_lines ? "\r" : " \t\r\n\f");
      const auto solid = words.substr(0, blank);
      if (!solid.empty()) {
        if (!out_.is_open()) out_.begin(as.kind);
        out_.text(solid);
      }
      if (blank == std::string_view::npos) return;
      if (out_.is_open() && !as.keeps_lines) out_.text(" ");
      const std::size_t next = words.find_first_not_of(" \t\r\n\f", blank);
      words.remove_prefix(std::min(as.keeps_lines ? blank + 1 : next, words.size()));
    }
  }

  printed_builder out_;
  file_properties properties_;
};

}  // namespace

bool is_html(std::string_view bytes) {
  const auto first = bytes.substr(0, head_bytes).find('<');
  if (first == std::string_view::npos || first > 64) return false;
  const bool is_xml = bytes.substr(first).starts_with("<?xml");
  const auto begin = behind_comments(bytes, first);
  const std::string tags = text::in_small_ascii(bytes.substr(begin, head_bytes));
  if (tags.starts_with("<!doctype html") || is_xml) return tags.find("<html") != std::string::npos || !is_xml;
  const bool is_first = bytes.substr(0, first).find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos;
  return tags.starts_with('<') && (is_first ? begins_piece : begins_page)(name_of_tag(tags));
}

bool is_page_of_frames(std::string_view page) {
  return text::in_small_ascii(page).find("<frameset") != std::string::npos;
}

result<printed_text> read_html(std::string&& bytes, const read_limits& limits) {
  text::decoded_text page = in_utf8(std::move(bytes));
  if (page.text.empty() && !page.encoding.empty()) {
    return failure(error_code::not_text, "a page in " + page.encoding + ", which is not read");
  }
  if (is_xhtml(page.text)) page.text = in_html(page.text);
  const auto tree = html_tree::parse(page.text, limits);
  if (!tree) return tl::make_unexpected(tree.error());
  printed_text made = page_reader().read(tree->root());
  if (made.text.empty() && is_page_of_frames(page.text))
    return failure(error_code::not_text, "a page of frames, whose words are in other files");
  if (page.replaced > 0) made.damage.push_back(page.damage());
  if (page.is_doubtful) made.doubtful_encoding = std::move(page.encoding);
  return made;
}

}  // namespace recital
