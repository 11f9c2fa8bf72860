#include "formats/cgraph_names.hpp"

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recital::graphviz {
namespace {

/// Names have even numbers, what has none odd ones. The names are cgraph's own copies, for it looks for notes of its
/// own in front of them; they go with the graph.
struct name_table {
  Agraph_t* graph;
  std::vector<char*> names;
  std::unordered_map<std::string_view, IDTYPE> numbers;
  IDTYPE nameless = 1;
};

name_table& table_at(void* state) { return *static_cast<name_table*>(state); }

void* open(Agraph_t* graph, Agdisc_t*) { return std::make_unique<name_table>(name_table{graph, {}, {}}).release(); }

void close(void* state) { const std::unique_ptr<name_table> last(static_cast<name_table*>(state)); }

long number_of(void* state, int, char* name, IDTYPE* number, int may_be_new) {
  name_table& table = table_at(state);
  if (!name) {
    *number = table.nameless;
    table.nameless += 2;
    return 1;
  }
  if (const auto known = table.numbers.find(name); known != table.numbers.end()) {
    *number = known->second;
    return 1;
  }
  if (!may_be_new) return 0;
  *number = 2 * static_cast<IDTYPE>(table.names.size());
  table.numbers.emplace(table.names.emplace_back(agstrdup(table.graph, name)), *number);
  return 1;
}

char* name_of(void* state, int, IDTYPE number) {
  return number % 2 == 0 ? table_at(state).names[static_cast<std::size_t>(number / 2)] : nullptr;
}

long choose(void*, int, IDTYPE) { return 0; }  // nobody here asks for a number of his own
void forget(void*, int, IDTYPE) {}
void take_note(void*, int, void*) {}

}  // namespace

Agiddisc_t numbered_names{open, number_of, choose, forget, name_of, close, take_note};

}  // namespace recital::graphviz
