#include "graph/symbol_family.hpp"

#include <algorithm>

namespace recital {
namespace {

struct mark {
  std::string_view letters;
  edge_kind link;
};

constexpr mark marks[] = {{"rev", edge_kind::revises},
                          {"add", edge_kind::part_of},
                          {"part", edge_kind::part_of},
                          {"vol", edge_kind::part_of}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view text, std::string_view letters) {
  return text.size() > letters.size() &&
         std::equal(letters.begin(), letters.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

}  // namespace

std::optional<base_symbol> base_of(std::string_view symbol) {
  const auto at = symbol.find_last_of("/(");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const auto last = symbol.substr(at + 1);
  const auto found = std::ranges::find_if(marks, [&](const mark& m) { return begins_with(last, m.letters); });
  if (found == std::end(marks)) return std::nullopt;
  return base_symbol{symbol.substr(0, at), found->link};
}

}  // namespace recital
