#include "read/docx_numbering.hpp"

#include <algorithm>
#include <charconv>

#include "text/letters.hpp"

namespace recital::docx {
namespace {

int number(std::string_view digits, int otherwise) {
  int value = otherwise;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// "6.1." without what closes it.
std::string bare(std::string label) {
  while (!label.empty() && !text::is_digit(label.back())) label.pop_back();
  label.erase(0, std::min(label.find_first_of("0123456789"), label.size()));
  return label;
}

bool names_heading(std::string_view name) {
  return name.starts_with("heading") || name.starts_with("Heading") || name.starts_with("Title") ||
         name.starts_with("_ H");
}

}  // namespace

numbering::numbering(const package& file) {
  read_lists(file.part("numbering"));
  read_styles(file.part("styles"));
}

void numbering::read_lists(const pugi::xml_node& root) {
  for (pugi::xml_node each = root.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) == "num") {
      abstract_.emplace(attribute(each, "numId"), value(each, "abstractNumId"));
    } else if (local_name(each.name()) == "abstractNum") {
      list& made = lists_[std::string(attribute(each, "abstractNumId"))];
      for (pugi::xml_node l = each.first_child(); l; l = l.next_sibling()) {
        const int depth = local_name(l.name()) == "lvl" ? number(attribute(l, "ilvl"), -1) : -1;
        if (depth < 0 || depth >= static_cast<int>(levels)) continue;
        made.form[static_cast<std::size_t>(depth)] = {std::string(value(l, "lvlText")), number(value(l, "start"), 1),
                                                      value(l, "numFmt") == "decimal"};
      }
    }
  }
}

void numbering::read_styles(const pugi::xml_node& root) {
  for (pugi::xml_node each = root.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) != "style") continue;
    const pugi::xml_node properties = child(each, "pPr");
    const pugi::xml_node numbered = child(properties, "numPr");
    const int outline = number(value(properties, "outlineLvl"), 9);
    styles_[std::string(attribute(each, "styleId"))] = {
        std::string(value(each, "basedOn")), std::string(value(numbered, "numId")),
        number(value(numbered, "ilvl"), numbered ? 0 : -1), outline < 9 || names_heading(value(each, "name"))};
  }
}

const numbering::style* numbering::style_named(std::string_view id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? nullptr : &found->second;
}

bool numbering::is_heading(const pugi::xml_node& properties) const {
  if (const auto outline = value(properties, "outlineLvl"); !outline.empty()) return number(outline, 9) < 9;
  const style* s = style_named(value(properties, "pStyle"));
  return s != nullptr && s->is_heading;
}

std::string numbering::next(const pugi::xml_node& properties) {
  constexpr int deepest_style = 16;
  const pugi::xml_node own = child(properties, "numPr");
  std::string id(value(own, "numId"));
  int depth = number(value(own, "ilvl"), own ? 0 : -1);
  const style* s = style_named(value(properties, "pStyle"));
  for (int step = 0; id.empty() && s != nullptr && step < deepest_style; ++step) {
    id = s->list;
    if (depth < 0) depth = s->level;
    s = style_named(s->based_on);
  }
  const auto abstract = abstract_.find(id);
  const auto found = abstract == abstract_.end() ? lists_.end() : lists_.find(abstract->second);
  if (found == lists_.end() || depth < 0 || depth >= static_cast<int>(levels)) return {};
  list& counted = found->second;
  const auto here = static_cast<std::size_t>(depth);
  counted.count[here] = counted.used[here] ? counted.count[here] + 1 : counted.form[here].start;
  counted.used[here] = true;
  std::fill(counted.used.begin() + depth + 1, counted.used.end(), false);
  if (!counted.form[here].is_decimal) return {};
  std::string label;
  const std::string& form = counted.form[here].text;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const bool counts = form[i] == '%' && i + 1 < form.size() && form[i + 1] >= '1' && form[i + 1] <= '9';
    if (counts) {
      const auto of = static_cast<std::size_t>(form[++i] - '1');
      label += std::to_string(counted.used[of] ? counted.count[of] : counted.form[of].start);
    } else {
      label += form[i];
    }
  }
  return bare(std::move(label));
}

}  // namespace recital::docx
