#include "read/docx.hpp"

#include <map>
#include <utility>
#include <vector>

#include "read/docx_numbering.hpp"
#include "read/docx_package.hpp"
#include "read/printed_builder.hpp"

namespace recital {
namespace {

using docx::attribute;
using docx::child;
using docx::local_name;
using docx::value;

constexpr std::size_t longest_line = 200;  // of a header; what goes on for longer is none
constexpr int most_nodes = 2000;           // of the same, formatting included

/// Goes through the body of a document.
class body_reader {
 public:
  explicit body_reader(const docx::package& file)
      : file_(file),
        numbers_(file),
        footnotes_(notes_of(file.root("footnotes.xml"))),
        endnotes_(notes_of(file.root("endnotes.xml"))) {}

  printed_text read() {
    read_symbol();
    read_blocks(child(file_.root("document.xml"), "body"), part_kind::body);
    return out_.take();
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

  /// The symbol stands in the header of the first page: the shortest header line with strokes and digits.
  void read_symbol() {
    std::string best;
    for (const pugi::xml_node& header : file_.roots("header")) {
      for_each_paragraph(header, [&](const pugi::xml_node& p) {
        std::string line = plain_words(p);
        const bool is_symbol = line.size() < 40 && line.find('/') != std::string::npos &&
                               line.find_first_of("0123456789") != std::string::npos && line[0] >= 'A' &&
                               line[0] <= 'Z';
        if (is_symbol && (best.empty() || line.size() < best.size())) best = std::move(line);
      });
    }
    if (best.empty()) return;
    out_.begin(part_kind::heading);
    out_.text(best);
    out_.end();
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

  static std::string plain_words(const pugi::xml_node& paragraph) {
    struct walker : pugi::xml_tree_walker {
      bool for_each(pugi::xml_node& node) override {
        if (local_name(node.name()) == "t") words += node.child_value();
        return ++nodes < most_nodes && words.size() < longest_line;
      }
      std::string words;
      int nodes = 0;
    } each;
    pugi::xml_node(paragraph).traverse(each);
    const auto begin = each.words.find_first_not_of(" \t");
    const auto end = each.words.find_last_not_of(" \t");
    return begin == std::string::npos ? std::string() : each.words.substr(begin, end - begin + 1);
  }

  /// Paragraphs, tables, and what may be wrapped around them.
  void read_blocks(const pugi::xml_node& within, part_kind kind) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "p") {
        read_paragraph(each, kind);
      } else if (name == "tc") {
        read_blocks(each, part_kind::cell);
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
    out_.begin(kind, kind == part_kind::body ? std::move(label) : std::string());
    read_runs(paragraph);
    out_.end();
    const auto boxes = std::exchange(boxes_, {});
    for (const pugi::xml_node& box : boxes) read_blocks(box, part_kind::body);
    const auto notes = std::exchange(notes_, {});
    for (const note& each : notes) read_note(each);
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
      } else if (name == "ins" || name == "moveTo" || name == "smartTag" || name == "sdt" || name == "sdtContent" ||
                 name == "fldSimple" || name == "customXml" || name == "dir" || name == "bdo") {
        read_runs(each);
      }
    }
  }

  void read_run(const pugi::xml_node& run) {
    const bool is_raised = value(child(run, "rPr"), "vertAlign") == "superscript";
    for (pugi::xml_node each = run.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "t") {
        is_raised ? out_.raised(each.child_value()) : out_.text(each.child_value());
      } else if (name == "tab" || name == "ptab") {
        out_.text("\t");
      } else if (name == "br" || name == "cr") {
        out_.line_break();
      } else if (name == "noBreakHyphen") {
        out_.text("-");
      } else if (name == "footnoteReference" || name == "endnoteReference") {
        take_note(each, name == "footnoteReference" ? footnotes_ : endnotes_);
      } else if (name == "AlternateContent") {
        const pugi::xml_node choice = child(each, "Choice");
        take_boxes(choice ? choice : child(each, "Fallback"));
      } else if (name == "drawing" || name == "pict" || name == "object") {
        take_boxes(each);
      }
    }
  }

  /// Text boxes that hang on a paragraph come behind it.
  void take_boxes(const pugi::xml_node& within) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      if (local_name(each.name()) == "txbxContent") {
        boxes_.push_back(each);
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

  /// The paragraphs of a note are one part.
  void read_note(const note& one) {
    out_.begin(part_kind::footnote, one.mark);
    bool is_first = true;
    for (pugi::xml_node p = one.content.first_child(); p; p = p.next_sibling()) {
      if (local_name(p.name()) != "p") continue;
      if (!std::exchange(is_first, false)) out_.line_break();
      read_runs(p);
    }
    out_.end();
  }

  const docx::package& file_;
  docx::numbering numbers_;
  notes_by_id footnotes_, endnotes_;
  printed_builder out_;
  std::vector<pugi::xml_node> boxes_;
  std::vector<note> notes_;
  int count_of_notes_ = 0;
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

}  // namespace

bool is_docx(std::string_view bytes) {
  using namespace std::string_view_literals;
  return bytes.starts_with("PK\x03\x04"sv) && bytes.find("word/document.xml"sv) != std::string_view::npos;
}

result<printed_text> read_docx(std::string&& bytes, const read_limits& limits) {
  const auto file = docx::package::open(bytes, limits);
  if (!file) return tl::make_unexpected(file.error());
  printed_text made = body_reader(*file).read();
  made.properties = properties_of(*file);
  return made;
}

}  // namespace recital
