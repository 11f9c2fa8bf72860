#include "read/epub.hpp"

#include <map>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "read/archive.hpp"
#include "read/html.hpp"
#include "read/xml.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

using xml::attribute;
using xml::child;

using members_by_name = std::map<std::string, std::string, std::less<>>;

bool is_page(std::string_view name) {
  const std::string small = text::in_small_ascii(name);
  return small.ends_with(".xhtml") || small.ends_with(".html") || small.ends_with(".htm");
}

bool is_package(std::string_view name) { return name.ends_with(".opf"); }

/// A name as the package writes it, with "%20" for a blank.
std::string decoded(std::string_view name) {
  std::string made;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool is_blank = name.substr(at).starts_with("%20");
    made += is_blank ? ' ' : name[at];
    at += is_blank ? 2 : 0;
  }
  return made;
}

/// What the package of a book says.
struct contents {
  std::vector<std::string> pages;  ///< names of members, in the order of reading
  file_properties properties;
};

contents contents_of(std::string_view name, std::string_view package, const read_limits& limits) {
  contents found;
  pugi::xml_document parsed;
  if (!xml::parse(parsed, package, pugi::parse_default, limits)) return found;
  const pugi::xml_node root = parsed.document_element();
  const pugi::xml_node about = child(root, "metadata");
  found.properties.title = child(about, "title").child_value();
  found.properties.date = child(about, "date").child_value();
  std::map<std::string_view, std::string_view> items;
  const pugi::xml_node all = child(root, "manifest");
  for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling())
    items.emplace(attribute(each, "id"), attribute(each, "href"));
  const std::string folder(name.substr(0, name.rfind('/') + 1));
  const pugi::xml_node spine = child(root, "spine");
  for (pugi::xml_node each = spine.first_child(); each; each = each.next_sibling()) {
    if (const auto item = items.find(attribute(each, "idref")); item != items.end())
      found.pages.push_back(folder + decoded(item->second));
  }
  return found;
}

/// Puts a page behind those before it.
void append(printed_text& book, printed_text&& page) {
  const auto behind = static_cast<std::uint32_t>(book.text.size());
  const auto moved = [&](span bytes) { return span{bytes.begin + behind, bytes.end + behind}; };
  book.text += page.text;
  for (printed_part& each : page.parts) book.parts.push_back({moved(each.bytes), each.kind, std::move(each.label)});
  for (printed_link& each : page.links) book.links.push_back({moved(each.bytes), std::move(each.address)});
  if (book.doubtful_encoding.empty()) book.doubtful_encoding = std::move(page.doubtful_encoding);
  for (std::string& each : page.damage) book.damage.push_back(std::move(each));
}

/// The pages that the package names; all by their names where it names none.
std::vector<std::string> in_order(const members_by_name& members, std::vector<std::string> named) {
  std::erase_if(named, [&](const std::string& name) { return !members.contains(name); });
  if (!named.empty()) return named;
  for (const auto& [name, content] : members) {
    if (is_page(name)) named.push_back(name);
  }
  return named;
}

}  // namespace

bool is_epub(std::string_view bytes) {
  using namespace std::string_view_literals;
  return bytes.starts_with("PK\x03\x04"sv) && container_of(bytes) == container::book;
}

result<printed_text> read_epub(std::string&& bytes, const read_limits& limits) {
  members_by_name members;
  const auto is_wanted = [](std::string_view name) { return is_page(name) || is_package(name); };
  const auto take = [&](const std::string& name, std::string content) {
    members.emplace(name, std::move(content));
    return result<void>();
  };
  if (auto read = read_office_members(bytes, limits, is_wanted, take); !read) return tl::make_unexpected(read.error());
  contents found;
  for (const auto& [name, content] : members) {
    if (is_package(name) && found.pages.empty()) found = contents_of(name, content, limits);
  }
  printed_text book;
  for (const std::string& name : in_order(members, std::move(found.pages))) {
    auto member = members.extract(name);
    if (!member) continue;  // named twice
    auto page = read_html(std::move(member.mapped()), limits);
    if (page) append(book, *std::move(page));
    else book.damage.push_back(name + ": " + page.error().message);
    if (book.text.size() > limits.text) return too_large();
  }
  book.properties = std::move(found.properties);
  if (book.parts.empty()) return failure(error_code::empty_input, "a book without words");
  return book;
}

}  // namespace recital
