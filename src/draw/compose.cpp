#include "draw/compose.hpp"

#include "draw/ego.hpp"
#include "draw/lanes.hpp"
#include "draw/layers.hpp"
#include "draw/sheet.hpp"

namespace recital::picture {
namespace {

/// Of layers where everything is to be named: lists may be as long as they are.
constexpr limits everything{.cells = 400, .documents_with_cells = 40, .documents = 1000, .instruments = 3000};

}  // namespace

result<figure> compose(const citation_graph& graph, const picture_options& options) {
  const page_words& words = words_of(options);
  switch (options.layout) {
    case picture_layout::lanes: return lanes(graph, model_of(graph, limits_of_lanes(options.labels), words), options);
    case picture_layout::ego: return ego(graph, model_of(graph, limits_of_ego(), words), options);
    case picture_layout::layers: break;
  }
  return layers(graph, model_of(graph, options.labels == picture_labels::all ? everything : limits{}, words), options);
}

}  // namespace recital::picture
