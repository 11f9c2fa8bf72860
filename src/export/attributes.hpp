/// \file
/// What the nodes and edges of a graph carry: the one list that every format writes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

enum class attribute_type : std::uint8_t { text, integer, long_integer, real, boolean };

/// Nothing where a node or edge has no such value.
using attribute_value = std::variant<std::monostate, std::string_view, std::int64_t, double, bool>;

template <class Item>
struct attribute {
  std::string_view name;
  attribute_type type;
  /// Reads the value of one item. A text that has to be put together is put into `scratch` and lives until the next
  /// call.
  attribute_value (*read)(const citation_graph&, const Item&, std::string& scratch);
};

using node_attribute = attribute<node>;
using edge_attribute = attribute<edge>;

/// In the order in which they are written; `text` only where the graph holds any.
[[nodiscard]] std::vector<node_attribute> node_attributes(const citation_graph& graph);
[[nodiscard]] std::vector<edge_attribute> edge_attributes();

}  // namespace recital
