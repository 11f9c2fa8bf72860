#include "read/docx_looks.hpp"

namespace recital::docx {
namespace {

/// What properties say; what they leave open is as before.
look changed(look before, const pugi::xml_node& properties) {
  if (child(properties, "vanish")) before.is_hidden = is_on(properties, "vanish");
  if (const auto place = value(properties, "vertAlign"); !place.empty()) before.is_raised = place == "superscript";
  return before;
}

}  // namespace

bool is_on(const pugi::xml_node& properties, std::string_view name) {
  const pugi::xml_node property = child(properties, name);
  const auto said = attribute(property, "val");
  return property && said != "0" && said != "false" && said != "off";
}

looks::looks(const pugi::xml_node& styles) {
  for (pugi::xml_node each = styles.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) != "style" || attribute(each, "type") != "character") continue;
    const auto base = styles_.find(value(each, "basedOn"));  // it stands before what is based on it
    const look made = changed(base == styles_.end() ? look{} : base->second, child(each, "rPr"));
    if (made.is_hidden || made.is_raised) styles_.emplace(attribute(each, "styleId"), made);
  }
}

look looks::of_run(const pugi::xml_node& properties) const {
  const auto style = styles_.empty() ? styles_.end() : styles_.find(value(properties, "rStyle"));
  return changed(style == styles_.end() ? look{} : style->second, properties);
}

}  // namespace recital::docx
