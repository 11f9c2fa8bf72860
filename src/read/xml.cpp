#include "read/xml.hpp"

#include <algorithm>

namespace recital::xml {
namespace {

constexpr int deepest_nesting = 256;  // people's documents have some twenty

int nesting_of(const pugi::xml_node& root) {
  struct walker : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node&) override {
      deepest = std::max(deepest, depth());
      return true;
    }
    int deepest = 0;
  } each;
  pugi::xml_node(root).traverse(each);
  return each.deepest;
}

}  // namespace

result<void> parse(pugi::xml_document& into, std::string_view bytes, unsigned flags, const read_limits& limits) {
  const auto markup = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '<' || c == '='; });
  if (static_cast<std::uint64_t>(markup) > limits.markup) {
    return failure(error_code::too_large, "more tags and attributes than are read of one document");
  }
  const auto read = into.load_buffer(bytes.data(), bytes.size(), flags);
  if (!read) return failure(error_code::bad_data, read.description());
  if (nesting_of(into) > deepest_nesting) return failure(error_code::bad_data, "nested deeper than any document is");
  return {};
}

result<void> parse_member(pugi::xml_document& into, std::string_view name, std::string_view bytes,
                          const read_limits& limits) {
  auto read = parse(into, bytes, pugi::parse_default | pugi::parse_ws_pcdata, limits);
  if (read || read.error().code != error_code::bad_data) return read;
  error damaged = std::move(read).error();
  damaged.message = "damaged file: " + std::string(name) + ": " + damaged.message;
  return tl::make_unexpected(std::move(damaged));
}

std::string_view local_name(const char* name) {
  const std::string_view whole = name;
  const auto colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& of, std::string_view name) {
  for (pugi::xml_node each = of.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) == name) return each;
  }
  return {};
}

std::string_view attribute(const pugi::xml_node& of, std::string_view name) {
  for (pugi::xml_attribute each = of.first_attribute(); each; each = each.next_attribute()) {
    if (local_name(each.name()) == name) return each.value();
  }
  return {};
}

std::string line_of(const pugi::xml_node& within, std::string_view only_in) {
  struct walker : pugi::xml_tree_walker {
    explicit walker(std::string_view only) : only_in(only) {}
    bool for_each(pugi::xml_node& node) override {
      constexpr std::size_t longest = 200;
      constexpr int most_nodes = 2000;  // formatting included
      if (only_in.empty() || local_name(node.parent().name()) == only_in) words += node.value();
      return ++nodes < most_nodes && words.size() < longest;
    }
    std::string_view only_in;
    std::string words;
    int nodes = 0;
  } each(only_in);
  pugi::xml_node(within).traverse(each);
  const auto begin = each.words.find_first_not_of(" \t\n");
  const auto end = each.words.find_last_not_of(" \t\n");
  return begin == std::string::npos ? std::string() : each.words.substr(begin, end - begin + 1);
}

}  // namespace recital::xml
