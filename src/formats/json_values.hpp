/// \file
/// Attributes as members of a JSON object, and arrays that are written piece by piece.
#pragma once
#include <ostream>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "formats/attributes.hpp"
#include "formats/json.hpp"

namespace recital::json {

struct write_value {
  writer& out;
  void operator()(std::monostate) const { out.Null(); }
  void operator()(std::string_view value) const { text(out, value); }
  void operator()(bool truth) const { out.Bool(truth); }
  void operator()(std::int64_t number) const { out.Int64(number); }
  void operator()(double number) const { real(out, number); }
};

/// What is missing has no member.
template <class Item>
void members(writer& out, const citation_graph& graph, const Item& item, const std::vector<attribute<Item>>& attributes,
             std::string& scratch) {
  for (const auto& a : attributes) {
    const auto value = a.read(graph, item, scratch);
    if (std::holds_alternative<std::monostate>(value)) continue;
    key(out, a.name);
    std::visit(write_value{out}, value);
  }
}

/// The elements of an array, an object a line; `write(writer, item)` gives its members.
template <class Item, class Write>
void lines(std::ostream& out, std::span<const Item> items, Write write) {
  constexpr std::size_t full = 1 << 18;  // bytes gathered before they are written
  buffer gathered;
  writer w(gathered);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i != 0) gathered.Put(',');
    gathered.Put('\n');
    w.Reset(gathered);
    w.StartObject();
    write(w, items[i]);
    w.EndObject();
    if (gathered.GetSize() < full) continue;
    out << written(gathered);
    gathered.Clear();
  }
  out << written(gathered);
}

}  // namespace recital::json
