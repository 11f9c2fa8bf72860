#include "draw/compose.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "draw/ego.hpp"
#include "draw/lanes.hpp"
#include "draw/layers.hpp"
#include "draw/periods.hpp"
#include "draw/sheet.hpp"
#include "draw/together.hpp"

namespace recital::picture {
namespace {

/// Of layers where everything is to be named: lists may be as long as they are.
constexpr limits everything{.cells = 400, .documents_with_cells = 40, .documents = 1000, .instruments = 3000};

constexpr double least_print = 8;   ///< points: the smallest letters on a page
constexpr double largest_scale = 1.6;

constexpr std::size_t most_in_ego = 90;  ///< around the middle

/// The ways to draw, one for each layout but where a picture would hold too much for lines.
enum class manner : std::uint8_t { layers, lanes, periods, ego, together };

std::size_t texts_in(const citation_graph& graph) {
  return static_cast<std::size_t>(std::ranges::count_if(graph.nodes(), [](const node& n) {
    return n.owner == no_index && n.citations > 0 && !is_name(n);
  }));
}

std::size_t documents_in(const citation_graph& graph) {
  return static_cast<std::size_t>(
      std::ranges::count_if(graph.nodes(), [](const node& n) { return n.read && n.owner == no_index; }));
}

manner manner_of(const citation_graph& graph, const picture_options& options) {
  if (options.layout == picture_layout::ego) return manner::ego;
  if (graph.level() == graph_level::instrument && options.layout == picture_layout::layers) {
    const std::size_t texts = options.top == 0 ? texts_in(graph) : std::min(options.top, texts_in(graph));
    return texts > most_in_arcs ? manner::together : manner::layers;
  }
  if (options.layout == picture_layout::layers) return manner::layers;
  const bool is_crowd = graph.level() != graph_level::instrument && documents_in(graph) > most_in_lanes;
  return is_crowd ? manner::periods : manner::lanes;
}

/// How much is shown where nothing is asked for, or as much as is asked for.
limits limits_of(manner how, const picture_options& options) {
  limits most;
  switch (how) {
    case manner::ego:
      most = limits_of_ego();
      most.instruments = most_in_ego;
      break;
    case manner::lanes: most = limits_of_lanes(options.labels); break;
    case manner::periods: most = limits_of_periods(); break;
    case manner::together: most = limits_of_together(); break;
    case manner::layers: most = options.labels == picture_labels::all ? everything : limits{}; break;
  }
  if (options.top == 0) return most;
  most.instruments = options.top;
  if (how == manner::layers || how == manner::lanes) most.documents = options.top;
  return most;
}

result<figure> drawn(manner how, const citation_graph& graph, const picture_options& options, const limits& most,
                     double room) {
  if (how == manner::ego) {  // what is near is looked for among all
    limits all = limits_of_ego();
    return ego(graph, model_of(graph, all, words_of(options)), options, most, room);
  }
  const model shown = model_of(graph, most, words_of(options));
  switch (how) {
    case manner::lanes: return lanes(graph, shown, options, room);
    case manner::periods: return periods(graph, shown, options, room);
    case manner::together: return together(graph, shown, options, room);
    default: return layers(graph, shown, options, room);
  }
}

/// The greatest number up to `most` for which the test holds, where it holds for all smaller ones; 0 where for none.
std::size_t greatest(std::size_t most, const std::function<bool(std::size_t)>& holds) {
  if (holds(most)) return most;
  std::size_t good = 0;
  while (most - good > 1) {
    const std::size_t middle = good + (most - good) / 2;
    (holds(middle) ? good : most) = middle;
  }
  return good;
}

/// Draws for a page, as long as what is to be shown fits on it.
class page_fitter {
 public:
  page_fitter(manner how, const citation_graph& graph, const picture_options& options)
      : how_(how), graph_(graph), options_(options) {}

  /// Whether it fits where so many points are left free below; the picture is kept then.
  bool fits(const limits& tried, double free = 0) {
    picture_options smaller = options_;
    smaller.page->height -= free * least_print / small_size;
    auto made = drawn(how_, graph_, smaller, tried, room_of(*smaller.page));
    const bool too_large = made && (made->width > room_of(*smaller.page) + 0.5 ||
                                    made->height > height_of_page(smaller, room_of(*smaller.page)) + 0.5);
    if (too_large) return false;
    last_ = std::move(made);
    return last_.has_value();
  }

  [[nodiscard]] result<figure> take() {
    if (!last_) return std::move(last_);
    const page_size& page = *options_.page;
    last_->scale = std::min({page.width / last_->width, page.height / last_->height, largest_scale});
    last_->width = page.width / last_->scale;
    last_->height = page.height / last_->scale;
    return std::move(last_);
  }

 private:
  /// The width of a page whose smallest letters are printed in the least size.
  [[nodiscard]] static double room_of(const page_size& page) { return page.width * small_size / least_print; }

  manner how_;
  const citation_graph& graph_;
  const picture_options& options_;
  result<figure> last_ = failure(error_code::cannot_draw, "nothing fits on so small a page in letters of 8 points");
};

/// Finds how much a page holds: first of what is cited, then of the documents, for in most layouts the two stand side by
/// side. What further documents add to the heading and the legend has its room from the beginning.
result<figure> on_page(manner how, const citation_graph& graph, const picture_options& options, limits most) {
  constexpr double cell_rows = 16;  // of a citing paragraph beside its document
  const bool has_documents = how == manner::layers || how == manner::lanes;
  const double free = has_documents ? 36 : 0;
  const double cells = std::max(0.0, options.page->height - 200) / cell_rows;
  most.cells = std::min(most.cells, static_cast<std::size_t>(cells));
  page_fitter page(how, graph, options);
  limits tried = most;
  if (has_documents) tried.documents = 1;
  tried.instruments = greatest(std::clamp<std::size_t>(most.instruments, 1, graph.nodes().size() + 1), [&](std::size_t n) {
    tried.instruments = n;
    return page.fits(tried, free);
  });
  if (has_documents && tried.instruments > 0) {
    const std::size_t documents = std::clamp<std::size_t>(documents_in(graph), 1, std::max<std::size_t>(most.documents, 1));
    tried.documents = greatest(documents, [&](std::size_t n) {
      tried.documents = n;
      return page.fits(tried);
    });
  }
  if (tried.instruments > 0) page.fits(tried);
  return page.take();
}

}  // namespace

result<figure> compose(const citation_graph& graph, const picture_options& options) {
  const manner how = manner_of(graph, options);
  const limits most = limits_of(how, options);
  return options.page ? on_page(how, graph, options, most) : drawn(how, graph, options, most, 0);
}

}  // namespace recital::picture
