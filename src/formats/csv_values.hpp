/// \file
/// Attributes as fields of CSV.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "formats/attributes.hpp"
#include "formats/csv.hpp"
#include "formats/number_text.hpp"

namespace recital::csv {

struct append_value {
  std::string& out;
  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { append_field(out, text); }
  void operator()(bool truth) const { out.append(truth ? "true" : "false"); }
  void operator()(std::int64_t number) const { append_number(out, number); }
  void operator()(double number) const { append_number(out, number); }
};

/// The values of an item, each after a comma, and the end of the line; what is missing is an empty field.
template <class Item>
void append_values(std::string& out, const citation_graph& graph, const Item& item,
                   const std::vector<attribute<Item>>& attributes, std::string& scratch) {
  for (const auto& a : attributes) {
    out += ',';
    std::visit(append_value{out}, a.read(graph, item, scratch));
  }
  out.append(line_end);
}

}  // namespace recital::csv
