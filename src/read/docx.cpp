#include "read/docx.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "read/docx_looks.hpp"
#include "read/docx_numbering.hpp"
#include "read/docx_package.hpp"
#include "read/format.hpp"
#include "read/header_symbol.hpp"
#include "read/printed_builder.hpp"
#include "read/xml.hpp"
#include "text/code_point.hpp"

namespace recital {
namespace {

using docx::attribute;
using docx::child;
using docx::is_on;
using docx::local_name;
using docx::value;

result<printed_text> read_within(std::string&& bytes, const read_limits& limits, int depth);

/// Goes through the body of a document.
class body_reader {
 public:
  /// \param depth how many documents this one was put in
  body_reader(const docx::package& file, const read_limits& limits, int depth)
      : file_(file),
        limits_(limits),
        depth_(depth),
        numbers_(file),
        looks_(file.part("styles")),
        footnotes_(notes_of(file.part("footnotes"))),
        endnotes_(notes_of(file.part("endnotes"))) {}

  printed_text read() {
    read_symbol();
    read_furniture("header");
    for (pugi::xml_node each = file_.main().first_child(); each; each = each.next_sibling())
      if (local_name(each.name()) == "body") read_blocks(each, part_kind::body);
    read_furniture("footer");
    printed_text made = out_.take();
    made.damage = std::move(damage_);
    return made;
  }

 private:
  struct note {
    pugi::xml_node content;
    std::string mark;
  };

  using notes_by_id = std::map<std::string_view, pugi::xml_node>;

  static notes_by_id notes_of(const pugi::xml_node& all) {
    notes_by_id notes;
    for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling())
      notes.emplace(attribute(each, "id"), each);
    return notes;
  }

  void read_symbol() {
    header_symbol found;
    for (const pugi::xml_node& header : file_.roots("header"))
      for_each_paragraph(header, [&](const pugi::xml_node& p) { found.see(xml::line_of(p, "t")); });
    found.print(out_);
  }

  void read_furniture(std::string_view members) {
    for (const pugi::xml_node& each : file_.roots(members))
      for_each_paragraph(each, [&](const pugi::xml_node& p) { out_.furniture(xml::line_of(p, "t")); });
  }

  template <class F>
  static void for_each_paragraph(const pugi::xml_node& root, F&& take) {
    struct walker : pugi::xml_tree_walker {
      explicit walker(F& f) : take(f) {}
      bool for_each(pugi::xml_node& node) override {
        if (local_name(node.name()) == "p") take(node);
        return true;
      }
      F& take;
    } each(take);
    pugi::xml_node(root).traverse(each);
  }

  /// Paragraphs, tables, and what may be wrapped around them.
  void read_blocks(const pugi::xml_node& within, part_kind kind) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "p") {
        read_paragraph(each, kind);
      } else if (name == "tc") {
        read_blocks(each, part_kind::cell);
      } else if (name == "AlternateContent") {
        read_blocks(alternative(each), kind);
      } else if (name == "altChunk") {
        read_chunk(file_.target(attribute(each, "id")));
      } else if (name == "tbl" || name == "tr" || name == "sdt" || name == "sdtContent" || name == "ins" ||
                 name == "moveTo" || name == "customXml" || name == "smartTag") {
        read_blocks(each, kind);
      }
    }
  }

  void read_paragraph(const pugi::xml_node& paragraph, part_kind kind) {
    const pugi::xml_node properties = child(paragraph, "pPr");
    std::string label = numbers_.next(properties);
    if (kind == part_kind::body && numbers_.is_heading(properties)) kind = part_kind::heading;
    if (!std::exchange(goes_on_, false)) out_.begin(kind, kind == part_kind::body ? std::move(label) : std::string());
    read_runs(paragraph);
    goes_on_ = has_no_end(properties);
    if (!goes_on_) out_.end();
    const auto boxes = std::exchange(boxes_, {});
    for (const pugi::xml_node& box : boxes) read_blocks(box, part_kind::body);
    const auto notes = std::exchange(notes_, {});
    for (const note& each : notes) read_note(each);
  }

  /// Whether its end was deleted while changes were tracked, or is hidden, so that the next paragraph goes on with it.
  static bool has_no_end(const pugi::xml_node& properties) {
    const pugi::xml_node of_mark = child(properties, "rPr");
    return child(of_mark, "del") || child(of_mark, "moveFrom") || is_on(of_mark, "vanish");
  }

  /// What newer programs show, or else what older ones do: both say the same, but for what only one of them has in words.
  static pugi::xml_node alternative(const pugi::xml_node& content) {
    const pugi::xml_node choice = child(content, "Choice");
    const pugi::xml_node other = child(content, "Fallback");
    return !choice || (other && xml::line_of(choice, "t").empty()) ? other : choice;
  }

  /// A document that another program has put in: a page, a text, a Word file.
  void read_chunk(std::string_view member) {
    const auto bytes = file_.chunk(member);
    const auto read = bytes.empty() ? failure(error_code::not_found, "the file does not hold it")
                                    : read_within(std::string(bytes), limits_, depth_ + 1);
    if (!read) {
      damage_.push_back("a document put in as " + std::string(member) + " is not read: " + read.error().message);
      return;
    }
    for (const std::string& each : read->damage) damage_.push_back(each);
    for (const printed_part& part : read->parts) write_part(part.kind, part.label, words_of(*read, part.bytes));
    if (read->parts.empty()) write_lines(read->text);
  }

  static std::string_view words_of(const printed_text& of, span bytes) {
    return std::string_view(of.text).substr(bytes.begin, bytes.size());
  }

  /// Each line of a text is a paragraph, as Word has it.
  void write_lines(std::string_view text) {
    while (!text.empty()) {
      const auto end = std::min(text.find('\n'), text.size());
      write_part(part_kind::body, {}, text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void write_part(part_kind kind, const std::string& label, std::string_view words) {
    out_.begin(kind, label);
    out_.text(words);
    out_.end();
  }

  /// A character by its number. In the fonts of symbols, marks of ASCII have a place of their own.
  void write_symbol(const pugi::xml_node& symbol) {
    constexpr char32_t private_place = 0xF000;
    const auto digits = attribute(symbol, "char");
    std::uint32_t code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()) return;
    if (code >= private_place && code < private_place + 'A') code -= private_place;
    const bool is_printable = (code >= ' ' && code < 0xD800) || (code > 0xF8FF && code < 0xFFFE);
    std::string letter;
    if (is_printable) text::append_utf8(letter, code);
    out_.text(letter);
  }

  /// The words of a paragraph, run by run.
  void read_runs(const pugi::xml_node& within) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "r") {
        read_run(each);
      } else if (name == "hyperlink") {
        out_.begin_link(file_.target(attribute(each, "id")));
        read_runs(each);
        out_.end_link();
      } else if (name == "oMath" || name == "oMathPara") {
        read_formula(each);
      } else if (name == "AlternateContent") {
        read_runs(alternative(each));
      } else if (name == "ins" || name == "moveTo" || name == "smartTag" || name == "sdt" || name == "sdtContent" ||
                 name == "fldSimple" || name == "customXml" || name == "dir" || name == "bdo") {
        read_runs(each);
      }
    }
  }

  /// A formula, piece by piece. What is raised in it is no digit of the number before.
  void read_formula(const pugi::xml_node& within) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "r") read_run(each);
      else if (name == "sup") out_.raised(xml::line_of(each, "t"));
      else read_formula(each);
    }
  }

  void read_run(const pugi::xml_node& run) {
    const docx::look look = looks_.of_run(child(run, "rPr"));
    if (look.is_hidden) return;
    for (pugi::xml_node each = run.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "t") {
        look.is_raised ? out_.raised(each.child_value()) : out_.text(each.child_value());
      } else if (name == "tab" || name == "ptab") {
        out_.text("\t");
      } else if (name == "br" || name == "cr") {
        out_.line_break();
      } else if (name == "noBreakHyphen") {
        out_.text("-");
      } else if (name == "footnoteReference" || name == "endnoteReference") {
        take_note(each, name == "footnoteReference" ? footnotes_ : endnotes_);
      } else if (name == "sym") {
        write_symbol(each);
      } else if (name == "ruby") {
        read_runs(child(each, "rubyBase"));
      } else if (name == "AlternateContent") {
        read_run(alternative(each));
      } else if (name == "drawing" || name == "pict" || name == "object") {
        take_boxes(each);
      }
    }
  }

  /// Text boxes that hang on a paragraph come behind it.
  void take_boxes(const pugi::xml_node& within) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "txbxContent") {
        boxes_.push_back(each);
      } else if (name == "AlternateContent") {
        take_boxes(alternative(each));
      } else {
        take_boxes(each);
      }
    }
  }

  /// A note that several marks name comes behind the first of them.
  void take_note(const pugi::xml_node& mark, notes_by_id& all) {
    const auto custom = attribute(mark, "customMarkFollows");
    std::string label = custom.empty() || custom == "0" ? std::to_string(++count_of_notes_) : std::string();
    out_.raised(label);
    const auto found = all.find(attribute(mark, "id"));
    if (found == all.end()) return;
    notes_.push_back({found->second, std::move(label)});
    all.erase(found);
  }

  /// The paragraphs of a note are one part, those in its tables too.
  void read_note(const note& one) {
    out_.begin(part_kind::footnote, one.mark);
    bool is_first = true;
    read_note_blocks(one.content, is_first);
    out_.end();
  }

  void read_note_blocks(const pugi::xml_node& within, bool& is_first) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "p") {
        if (!std::exchange(is_first, false)) out_.line_break();
        read_runs(each);
      } else if (name == "AlternateContent") {
        read_note_blocks(alternative(each), is_first);
      } else if (name != "del" && name != "moveFrom") {
        read_note_blocks(each, is_first);
      }
    }
  }

  const docx::package& file_;
  const read_limits& limits_;
  const int depth_;
  docx::numbering numbers_;
  docx::looks looks_;
  notes_by_id footnotes_, endnotes_;
  printed_builder out_;
  std::vector<pugi::xml_node> boxes_;
  std::vector<note> notes_;
  std::vector<std::string> damage_;
  int count_of_notes_ = 0;
  bool goes_on_ = false;  ///< the last paragraph has no end
};

/// The title that Word knows, and the symbol that the template of the United Nations asks its typists for.
file_properties properties_of(const docx::package& file) {
  file_properties read;
  read.title = docx::child(file.root("core.xml"), "title").child_value();
  const pugi::xml_node all = file.root("custom.xml");
  for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling()) {
    if (attribute(each, "name") == "Symbol1") read.symbol = each.first_child().child_value();
  }
  return read;
}

result<printed_text> read_word(std::string_view bytes, const read_limits& limits, int depth) {
  const auto file = docx::package::open(bytes, limits);
  if (!file) return tl::make_unexpected(file.error());
  printed_text made = body_reader(*file, limits, depth).read();
  made.properties = properties_of(*file);
  return made;
}

/// A document that stands in another one.
result<printed_text> read_within(std::string&& bytes, const read_limits& limits, int depth) {
  constexpr int deepest = 2;
  if (!is_docx(bytes)) return read_by_content(std::move(bytes), limits);
  if (depth <= deepest) return read_word(bytes, limits, depth);
  return failure(error_code::not_text, "in a document in a document in a document");
}

}  // namespace

bool is_docx(std::string_view bytes) {
  using namespace std::string_view_literals;
  const auto holds = [&](std::string_view name) { return bytes.find(name) != std::string_view::npos; };
  return bytes.starts_with("PK\x03\x04"sv) && (holds("[Content_Types].xml"sv) || holds("_rels/.rels"sv)) &&
         holds("word/"sv);
}

result<printed_text> read_docx(std::string&& bytes, const read_limits& limits) { return read_word(bytes, limits, 0); }

}  // namespace recital
