#include "read/akoma_ntoso.hpp"

#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "read/printed_builder.hpp"
#include "read/xml.hpp"

namespace recital {
namespace {

using xml::attribute;
using xml::local_name;

class act_reader {
 public:
  printed_text read(const pugi::xml_node& root) {
    read_blocks(root, part_kind::body);
    printed_text made = out_.take();
    const auto work = xml::child(xml::child(xml::child(root.first_child(), "meta"), "identification"), "FRBRWork");
    made.properties.date = attribute(xml::child(work, "FRBRdate"), "date");
    return made;
  }

 private:
  struct note {
    pugi::xml_node content;
    std::string mark;
  };

  static bool holds_words(std::string_view name) {
    return name == "p" || name == "heading" || name == "subheading" || name == "docTitle" || name == "docNumber" ||
           name == "block" || name == "listIntroduction" || name == "listWrapUp" || name == "crossHeading";
  }

  void read_blocks(const pugi::xml_node& within, part_kind kind) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (name == "meta" || name == "authorialNote") continue;
      if (name == "num") {
        number_ = bare(each.child_value());
      } else if (holds_words(name)) {
        const bool is_heading = name.find("eading") != std::string_view::npos || name.starts_with("doc");
        read_part(each, is_heading ? part_kind::heading : kind);
      } else {
        read_blocks(each, name == "td" || name == "th" ? part_kind::cell : kind);
      }
    }
  }

  /// "12." without its stop; "" where it is no number.
  static std::string bare(std::string_view printed) {
    const auto begin = printed.find_first_of("0123456789");
    const auto end = printed.find_first_not_of("0123456789.", std::min(begin, printed.size()));
    if (begin == std::string_view::npos) return {};
    auto number = printed.substr(begin, end == std::string_view::npos ? end : end - begin);
    while (!number.empty() && number.back() == '.') number.remove_suffix(1);
    return std::string(number);
  }

  void read_part(const pugi::xml_node& node, part_kind kind) {
    out_.begin(kind, kind == part_kind::body ? std::exchange(number_, {}) : std::string());
    read_words(node);
    out_.end();
    const auto notes = std::exchange(notes_, {});
    for (const note& each : notes) {
      out_.begin(part_kind::footnote, each.mark);
      read_words(each.content);
      out_.end();
    }
  }

  void read_words(const pugi::xml_node& within) {
    for (pugi::xml_node each = within.first_child(); each; each = each.next_sibling()) {
      const auto name = local_name(each.name());
      if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata) {
        out_.text(each.value());
      } else if (name == "authorialNote") {
        std::string mark(attribute(each, "marker"));
        out_.raised(mark);
        notes_.push_back({each, std::move(mark)});
      } else if (name == "br" || name == "eol") {
        out_.line_break();
      } else if (name == "ref" || name == "a") {
        out_.begin_link(attribute(each, "href"));
        read_words(each);
        out_.end_link();
      } else if (name == "sup") {
        out_.raised(each.child_value());
      } else {
        read_words(each);
      }
    }
  }

  printed_builder out_;
  std::string number_;
  std::vector<note> notes_;
};

}  // namespace

bool is_xml(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return bytes.starts_with("<?xml") || bytes.substr(0, 256).find("<akomaNtoso") != std::string_view::npos;
}

result<printed_text> read_akoma_ntoso(std::string&& bytes, const read_limits& limits) {
  pugi::xml_document parsed;
  auto done = xml::parse(parsed, bytes, pugi::parse_default | pugi::parse_ws_pcdata_single, limits);
  if (!done && done.error().code == error_code::bad_data) done.error().message.insert(0, "damaged XML: ");
  if (!done) return tl::make_unexpected(std::move(done).error());
  const pugi::xml_node root = parsed.document_element();
  if (local_name(root.name()) != "akomaNtoso") {
    return failure(error_code::not_text, "XML of another kind than Akoma Ntoso, which is not read");
  }
  return act_reader().read(root);
}

}  // namespace recital
