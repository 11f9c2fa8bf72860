#include "read/docx_package.hpp"

#include <algorithm>
#include <utility>

#include "read/archive.hpp"

namespace recital::docx {
namespace {

constexpr std::string_view folder = "word/";
constexpr std::string_view relations_folder = "word/_rels/";
constexpr std::string_view package_relations = "_rels/.rels";
constexpr std::string_view about_folder = "docProps/";

/// Programs that put a document in name it by what it is, or call it just data; what is embedded is shown as a picture.
bool is_chunk(std::string_view name) {
  constexpr std::string_view endings[] = {".html", ".htm",  ".xhtml", ".mht", ".mhtml", ".eml",
                                          ".txt",  ".docx", ".rtf",   ".doc", ".odt",   ".dat"};
  return name.find("/embeddings/") == std::string_view::npos &&
         std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

bool is_wanted(std::string_view name) {
  if (name == package_relations || name == "docProps/core.xml" || name == "docProps/custom.xml") return true;
  if (name.starts_with(relations_folder)) return name.ends_with(".rels");
  if (is_chunk(name)) return true;
  return name.starts_with(folder) && name.ends_with(".xml") && name.find('/', folder.size()) == std::string_view::npos;
}

/// The name of a member in its folder: "footnotes.xml", "document.xml.rels".
std::string_view own_name(std::string_view name) {
  return name == package_relations ? name : name.substr(name.rfind('/') + 1);
}

}  // namespace

std::string_view value(const pugi::xml_node& of, std::string_view name) { return attribute(child(of, name), "val"); }

result<package> package::open(std::string_view bytes, const read_limits& limits) {
  package made;
  const auto take = [&](const std::string& name, std::string content) -> result<void> {
    if (is_chunk(name)) {
      made.chunks_[std::string(own_name(name))] = std::move(content);
      return {};
    }
    auto& parsed = made.members_[std::string(own_name(name))];
    auto read = xml::parse_member(parsed, name, content, limits);
    const bool is_about = name.starts_with(about_folder);
    return is_about ? result<void>() : read;
  };
  if (auto read = read_office_members(bytes, limits, is_wanted, take); !read) return tl::make_unexpected(read.error());
  made.find_main();
  if (!made.main()) return failure(error_code::bad_data, "damaged file: it holds no word/" + made.main_);
  made.read_relations();
  return made;
}

void package::find_main() {
  const pugi::xml_node all = root(package_relations);
  for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling()) {
    if (!attribute(each, "Type").ends_with("/officeDocument")) continue;
    const auto name = own_name(attribute(each, "Target"));
    if (members_.contains(name)) main_ = name;
  }
}

void package::read_relations() {
  const pugi::xml_node all = root(main_ + ".rels");
  for (pugi::xml_node each = all.first_child(); each; each = each.next_sibling()) {
    relations_.emplace(attribute(each, "Id"), related_part{std::string(own_name(attribute(each, "Type"))),
                                                           std::string(attribute(each, "Target"))});
  }
}

std::string_view package::chunk(std::string_view member) const {
  const auto found = chunks_.find(own_name(member));
  return found == chunks_.end() ? std::string_view() : std::string_view(found->second);
}

pugi::xml_node package::root(std::string_view member) const {
  const auto found = members_.find(member);
  return found == members_.end() ? pugi::xml_node() : found->second.document_element();
}

pugi::xml_node package::part(std::string_view kind) const {
  for (const auto& [id, related] : relations_) {
    if (related.kind != kind) continue;
    if (const auto found = root(own_name(related.target)); found) return found;
  }
  return root(std::string(kind) + ".xml");
}

std::vector<pugi::xml_node> package::roots(std::string_view beginning) const {
  std::vector<pugi::xml_node> found;
  for (auto each = members_.lower_bound(beginning); each != members_.end() && each->first.starts_with(beginning);
       ++each) {
    found.push_back(each->second.document_element());
  }
  return found;
}

std::string_view package::target(std::string_view relation) const {
  const auto found = relations_.find(relation);
  return found == relations_.end() ? std::string_view() : std::string_view(found->second.target);
}

}  // namespace recital::docx
