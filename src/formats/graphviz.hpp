/// \file
/// Graphviz behind one lock.
#pragma once
#include <graphviz/cgraph.h>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace recital::graphviz {

/// Has Graphviz to itself for as long as it lives, and keeps it from printing. Two threads in Graphviz at once crash,
/// even in cgraph alone, so whatever calls it holds one of these.
class exclusive_use {
 public:
  exclusive_use();
  ~exclusive_use();
  exclusive_use(const exclusive_use&) = delete;
  exclusive_use& operator=(const exclusive_use&) = delete;

 private:
  std::lock_guard<std::mutex> lock_;
  agerrlevel_t before_;
};

struct closer {
  void operator()(Agraph_t* g) const { agclose(g); }
};
using graph = std::unique_ptr<Agraph_t, closer>;

/// A directed graph that may have parallel edges; agwrite's channel is a std::string.
[[nodiscard]] graph new_graph(std::string_view name);

/// Says that the nodes, edges or graphs of `g` may have an attribute, and what it is where it is not set.
void declare(Agraph_t* g, int what, std::string_view attribute, std::string_view otherwise);

/// Sets an attribute of a graph, node or edge.
void set(void* object, std::string_view attribute, std::string_view value);

/// The same with text in Graphviz's HTML-like markup.
void set_markup(Agraph_t* g, void* object, std::string_view attribute, std::string_view markup);

/// Literal text for labels and names: Graphviz gives a meaning to what follows a backslash, and its writer does not
/// escape one that stands before a quote.
[[nodiscard]] std::string literal(std::string_view text);

}  // namespace recital::graphviz
