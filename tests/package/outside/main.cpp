// What a program of somebody else's does with the library: read a text, print what it refers to.
#include <iostream>
#include <recital/catalogue/catalogue.hpp>
#include <recital/export/graph_format.hpp>
#include <recital/grammar/grammar.hpp>
#include <recital/graph/graph.hpp>
#include <recital/resolve/extractor.hpp>

int main() {
  const auto known = recital::catalogue::load();
  const auto languages = recital::grammar::load();
  if (!known || !languages) return 1;
  recital::extractor finder(*known, *languages);
  const auto read =
      finder.extract("note.txt", "We recall article VI of the Treaty on the Non-Proliferation of Nuclear Weapons.");
  if (!read) return 1;
  for (const auto& found : read->references) std::cout << found.target << ' ' << found.pinpoint << '\n';
  const auto graph = recital::build_graph({&*read, 1}, *known);
  return recital::write_graph(std::cout, graph, "graphml") ? 0 : 1;
}
