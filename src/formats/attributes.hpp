/// \file
/// What the nodes and edges of a graph carry: the one list that every format writes.
#pragma once
#include <cstddef>
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

/// How the value of an item is read; called like a function. A text that has to be put together is put into `scratch`
/// and lives until the next call.
template <class Item>
class value_reader {
 public:
  using function = attribute_value (*)(const citation_graph&, const Item&, std::string& scratch);

  constexpr value_reader(function read) : read_(read) {}
  /// Reads a column of the graph, by its position among them.
  constexpr explicit value_reader(std::size_t column) : column_(column) {}

  attribute_value operator()(const citation_graph& graph, const Item& item, std::string& scratch) const;

 private:
  function read_ = nullptr;
  std::size_t column_ = 0;
};

template <>
attribute_value value_reader<node>::operator()(const citation_graph&, const node&, std::string&) const;
template <>
attribute_value value_reader<edge>::operator()(const citation_graph&, const edge&, std::string&) const;

template <class Item>
struct attribute {
  std::string_view name;
  attribute_type type;
  value_reader<Item> read;
};

using node_attribute = attribute<node>;
using edge_attribute = attribute<edge>;

/// In the order in which they are written; `names` and `text` only where the graph holds any. The columns of the graph come last;
/// their names live as long as it does.
[[nodiscard]] std::vector<node_attribute> node_attributes(const citation_graph& graph);
[[nodiscard]] std::vector<edge_attribute> edge_attributes();

}  // namespace recital
