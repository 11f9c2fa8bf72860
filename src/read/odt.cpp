#include "read/odt.hpp"

#include <charconv>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "read/archive.hpp"
#include "read/header_symbol.hpp"
#include "read/odt_numbering.hpp"
#include "read/printed_builder.hpp"
#include "read/xml.hpp"

namespace recital {
namespace {

using namespace std::string_view_literals;
using xml::attribute;
using xml::child;
using xml::local_name;

constexpr std::string_view media_type = "application/vnd.oasis.opendocument.text";

/// The parts of a file; in a flat one all are the same.
struct odt_file {
  std::map<std::string, pugi::xml_document, std::less<>> members;

  [[nodiscard]] pugi::xml_node root(std::string_view member) const {
    const auto found = members.find(member);
    return found == members.end() ? members.begin()->second.document_element() : found->second.document_element();
  }
};

bool is_packed(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv); }

bool is_flat(std::string_view bytes) {
  const auto head = bytes.substr(0, 4096);
  return head.starts_with("<?xml") && head.find("office:document ") != std::string_view::npos &&
         head.find(media_type) != std::string_view::npos;
}

result<odt_file> open_packed(std::string_view bytes, const read_limits& limits) {
  std::map<std::string, std::string> contents;
  const auto is_wanted = [](std::string_view name) {
    return name == "content.xml" || name == "styles.xml" || name == "meta.xml" || name == "META-INF/manifest.xml";
  };
  bool is_locked = false;
  const auto read = read_office_members(bytes, limits, is_wanted, [&](const std::string& name, std::string content) {
    if (name.starts_with("META-INF")) is_locked = content.find("encryption-data") != std::string::npos;
    else contents[name] = std::move(content);
    return result<void>();
  });
  // the list of members stands behind the members that it says are locked, and that are no XML then
  if (is_locked) return failure(error_code::not_readable, "encrypted: it opens with a password only");
  if (!read) return tl::make_unexpected(read.error());
  odt_file made;
  for (const auto& [name, content] : contents) {
    if (auto parsed = xml::parse_member(made.members[name], name, content, limits); !parsed)
      return tl::make_unexpected(parsed.error());
  }
  if (!made.members.contains("content.xml"))
    return failure(error_code::bad_data, "damaged file: it holds no content.xml");
  return made;
}

result<odt_file> open_flat(std::string_view bytes, const read_limits& limits) {
  odt_file made;
  if (auto read = xml::parse_member(made.members["content.xml"], "text", bytes, limits); !read)
    return tl::make_unexpected(read.error());
  return made;
}

/// Goes through the body of a document.
class body_reader {
 public:
  explicit body_reader(const odt_file& file) : file_(file) {
    for (const std::string_view member : {"styles.xml"sv, "content.xml"sv}) {
      for (const std::string_view styles : {"styles"sv, "automatic-styles"sv}) {
        const auto all = child(file.root(member), styles);
        numbers_.read_styles(all);
        read_looks(all);
      }
    }
  }

  printed_text read() {
    read_symbol();
    read_furniture("header");
    read_blocks(child(child(file_.root("content.xml"), "body"), "text"), part_kind::body);
    read_furniture("footer");
    printed_text made = out_.take();
    made.properties.title = child(child(file_.root("meta.xml"), "meta"), "title").child_value();
    return made;
  }

 private:
  struct note {
    pugi::xml_node content;
    std::string mark;
  };

  void read_looks(const pugi::xml_node& all) {
    for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling()) {
      if (attribute(child(each, "text-properties"), "text-position").starts_with("super"))
        raised_.emplace(attribute(each, "name"));
      if (attribute(child(each, "text-properties"), "display") == "none") hidden_.emplace(attribute(each, "name"));
    }
  }

  /// The lines at the head or the foot of pages: `part` is "header" or "footer".
  template <class F>
  void for_each_line(std::string_view part, F&& take) const {
    const auto pages = child(file_.root("styles.xml"), "master-styles");
    for (pugi::xml_node page = pages.first_child(); page; page = page.next_sibling()) {
      for (pugi::xml_node each = page.first_child(); each; each = each.next_sibling()) {
        if (!local_name(each.name()).starts_with(part)) continue;
        for (pugi::xml_node line = each.first_child(); line; line = line.next_sibling()) take(xml::line_of(line));
      }
    }
  }

  void read_symbol() {
    header_symbol found;
    for_each_line("header", [&](std::string line) { found.see(std::move(line)); });
    found.print(out_);
  }

  void read_furniture(std::string_view part) {
    for_each_line(part, [&](const std::string& line) { out_.furniture(line); });
  }

  /// Paragraphs, lists, tables, and what may be wrapped around them.
  void read_blocks(const pugi::xml_node& within, part_kind kind) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "p" || name == "h") {
        read_paragraph(each, name == "h" && kind == part_kind::body ? part_kind::heading : kind);
      } else if (name == "list") {
        read_list(each, kind);
      } else if (name == "table-cell" || name == "covered-table-cell") {
        read_blocks(each, part_kind::cell);
      } else if (name == "frame" || name == "text-box" || name == "section" || name == "table" || name == "table-row" ||
                 name == "table-rows" || name == "table-header-rows" || name == "table-row-group" ||
                 name == "index-body" || name == "index-title" || name == "numbered-paragraph" ||
                 name == "table-of-content" || name == "bibliography" || name.ends_with("-index")) {
        read_blocks(each, kind);
      }
    }
  }

  void read_list(const pugi::xml_node& all, part_kind kind) {
    const bool goes_on = attribute(all, "continue-numbering") == "true" || !attribute(all, "continue-list").empty();
    numbers_.begin(attribute(all, "style-name"), goes_on);
    for (pugi::xml_node item = all.first_child(); item; item = item.next_sibling()) {
      if (local_name(item.name()) == "list-item") {
        int start = 0;
        const auto digits = attribute(item, "start-value");
        std::from_chars(digits.data(), digits.data() + digits.size(), start);
        // an item that begins with a list of its own shows the number of that
        if (local_name(item.first_child().name()) != "list") label_ = numbers_.next(start);
      }
      read_blocks(item, kind);
      label_.clear();
    }
    numbers_.end();
  }

  void read_paragraph(const pugi::xml_node& paragraph, part_kind kind) {
    std::string label = std::exchange(label_, {});
    out_.begin(kind, kind == part_kind::body ? std::move(label) : std::string());
    begins_ = true;
    read_words(paragraph, false);
    out_.end();
    const auto boxes = std::exchange(boxes_, {});
    for (const pugi::xml_node& box : boxes) read_blocks(box, part_kind::body);
    const auto notes = std::exchange(notes_, {});
    for (const note& each : notes) read_note(each);
  }

  /// What stands in a paragraph, piece by piece. Of what it does not know it reads the words: a field, a bookmark.
  void read_words(const pugi::xml_node& within, bool is_raised) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) {
        write(each.value(), is_raised);
      } else if (name == "s") {
        out_.text(" ");
      } else if (name == "tab") {
        out_.text("\t");
      } else if (name == "line-break") {
        out_.line_break();
      } else if (name == "note") {
        take_note(each);
      } else if (name == "frame" || name == "custom-shape" || name == "g") {
        boxes_.push_back(each);
      } else if (name == "a") {
        out_.begin_link(attribute(each, "href"));
        read_words(each, is_raised);
        out_.end_link();
      } else if (name == "span") {
        const auto style = attribute(each, "style-name");
        if (!hidden_.contains(style)) read_words(each, is_raised || raised_.contains(style));
      } else if (name != "annotation" && name != "ruby-text" && name != "hidden-text" && name != "hidden-paragraph" &&
                 name != "tracked-changes") {
        read_words(each, is_raised);
      }
    }
  }

  /// White space is one blank, and none where a paragraph begins.
  void write(std::string_view words, bool is_raised) {
    constexpr std::string_view blanks = " \t\r\n";
    while (!words.empty()) {
      const auto solid = words.substr(0, words.find_first_of(blanks));
      is_raised ? out_.raised(solid) : out_.text(solid);
      begins_ = begins_ && solid.empty();
      words.remove_prefix(solid.size());
      if (words.empty()) return;
      if (!begins_) out_.text(" ");
      words.remove_prefix(std::min(words.find_first_not_of(blanks), words.size()));
    }
  }

  void take_note(const pugi::xml_node& whole) {
    std::string mark = xml::line_of(child(whole, "note-citation"));
    out_.raised(mark);
    notes_.push_back({child(whole, "note-body"), std::move(mark)});
  }

  /// The paragraphs of a note are one part, those in its lists and tables too.
  void read_note(const note& one) {
    out_.begin(part_kind::footnote, one.mark);
    bool is_first = true;
    read_note_blocks(one.content, is_first);
    out_.end();
  }

  void read_note_blocks(const pugi::xml_node& within, bool& is_first) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name != "p" && name != "h") {
        if (name != "tracked-changes") read_note_blocks(each, is_first);
        continue;
      }
      if (!std::exchange(is_first, false)) out_.line_break();
      begins_ = true;
      read_words(each, false);
    }
  }

  const odt_file& file_;
  odt::numbering numbers_;
  std::set<std::string, std::less<>> raised_, hidden_;  ///< styles
  printed_builder out_;
  std::string label_;  ///< of the item whose first paragraph comes next
  std::vector<pugi::xml_node> boxes_;
  std::vector<note> notes_;
  bool begins_ = true;  ///< the open paragraph holds no word yet
};

}  // namespace

/// A member says what the file is, mostly the first one, and is not compressed. In a file that was packed again by another
/// program it may be: then the names of its members show that it is one of OpenDocument.
bool is_odt(std::string_view bytes) {
  const auto holds = [&](std::string_view name) { return bytes.find(name) != std::string_view::npos; };
  if (!is_packed(bytes)) return is_flat(bytes);
  if (holds("mimetype" + std::string(media_type))) return true;
  return holds("content.xml"sv) && holds("META-INF/manifest.xml"sv) && !holds("mimetypeapplication/"sv);
}

result<printed_text> read_odt(std::string&& bytes, const read_limits& limits) {
  const auto file = is_packed(bytes) ? open_packed(bytes, limits) : open_flat(bytes, limits);
  if (!file) return tl::make_unexpected(file.error());
  const pugi::xml_node body = child(file->root("content.xml"), "body");
  if (!child(body, "text")) {
    return failure(error_code::not_text, "an OpenDocument file that is no text (" +
                                             std::string(local_name(body.first_child().name())) +
                                             "), which is not read");
  }
  return body_reader(*file).read();
}

}  // namespace recital
