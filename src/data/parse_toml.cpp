#include <utility>

#include "data/tomlplusplus.hpp"
#include "data/tree.hpp"

namespace recital::data {
namespace {

value_kind kind_of(toml::node_type type) {
  switch (type) {
    case toml::node_type::table: return value_kind::table;
    case toml::node_type::array: return value_kind::list;
    case toml::node_type::string: return value_kind::string;
    case toml::node_type::integer: return value_kind::integer;
    case toml::node_type::boolean: return value_kind::boolean;
    case toml::node_type::date: return value_kind::date;
    case toml::node_type::time: return value_kind::time;
    case toml::node_type::date_time: return value_kind::date_time;
    default: return value_kind::decimal;
  }
}

class tree_maker {
 public:
  tree from(const toml::table& root) {
    made_.values.emplace_back();
    lay(0, root);
    return std::move(made_);
  }

 private:
  /// Children stand side by side, so there has to be room for all of them before the first is laid down.
  std::size_t room_for(std::size_t count) {
    const std::size_t first = made_.values.size();
    made_.values.resize(first + count);
    return first;
  }

  value string_of(toml::source_position at, std::string_view text) {
    const auto first = static_cast<std::int64_t>(made_.letters.size());
    made_.letters += text;
    return {first, static_cast<std::uint32_t>(text.size()), at.line, at.column, value_kind::string};
  }

  void lay(std::size_t place, const toml::node& node) {
    const toml::source_position at = node.source().begin;
    value made{0, 0, at.line, at.column, kind_of(node.type())};
    if (const auto* table = node.as_table()) {
      std::size_t next = room_for(2 * table->size());
      made.first = static_cast<std::int64_t>(next);
      made.count = static_cast<std::uint32_t>(table->size());
      for (const auto& [key, mapped] : *table) {
        made_.values[next++] = string_of(key.source().begin, key.str());
        lay(next++, mapped);
      }
    } else if (const auto* list = node.as_array()) {
      std::size_t next = room_for(list->size());
      made.first = static_cast<std::int64_t>(next);
      made.count = static_cast<std::uint32_t>(list->size());
      for (const toml::node& element : *list) lay(next++, element);
    } else if (const auto* text = node.as_string()) {
      made = string_of(at, text->get());
    } else if (const auto* number = node.as_integer()) {
      made.first = number->get();
    } else if (const auto* truth = node.as_boolean()) {
      made.first = truth->get() ? 1 : 0;
    }
    made_.values[place] = made;
  }

  tree made_;
};

}  // namespace

result<tree> parse_toml(std::string file, std::string_view text) {
  const toml::parse_result parsed = toml::parse(text);
  if (!parsed) {
    const toml::parse_error& bad = parsed.error();
    const toml::source_position at = bad.source().begin;
    return failure(error_code::bad_data, std::string(bad.description()), {std::move(file), at.line, at.column});
  }
  return tree_maker().from(parsed.table());
}

}  // namespace recital::data
