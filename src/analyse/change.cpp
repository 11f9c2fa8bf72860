#include "recital/analyse/change.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace recital {
namespace {

struct citers {
  change_side side;
  node_index last_paragraph = no_index;
  node_index last_document = no_index;
};

/// How the nodes of one graph are cited.
class one_side {
 public:
  one_side(const citation_graph& graph, const change_options& options) : cited(graph.nodes().size()), graph_(graph) {
    node_index last = no_index;
    for (const edge& e : graph.edges()) {
      if (e.kind != edge_kind::cites) continue;
      count(cited[e.to], e, options);
      if (const node_index whole = graph.whole_of(e.to); whole != e.to) count(cited[whole], e, options);
      if (std::exchange(last, graph.whole_of(e.from)) != last) ++documents;
    }
    for (citers& c : cited) c.side.share = documents == 0 ? 0 : c.side.documents / static_cast<double>(documents);
  }

  std::vector<citers> cited;    ///< by node
  std::uint32_t documents = 0;  ///< that cite anything

 private:
  /// The edges of one paragraph stand together, and so do those of one document.
  void count(citers& c, const edge& e, const change_options& options) const {
    if (std::exchange(c.last_paragraph, e.from) == e.from) return;
    ++c.side.paragraphs;
    if (options.evidence == 0 || c.side.evidence.size() < options.evidence) {
      c.side.evidence.emplace_back(graph_.nodes()[e.from].id);
    }
    const node_index document = graph_.whole_of(e.from);
    if (std::exchange(c.last_document, document) != document) ++c.side.documents;
  }

  const citation_graph& graph_;
};

double term(double observed, double expected) { return observed == 0 ? 0 : observed * std::log(observed / expected); }

/// The log-likelihood ratio of a table of two rows, the documents that cite and those that do not.
double g_squared(const change_side& before, double all_before, const change_side& after, double all_after) {
  const double citing = static_cast<double>(before.documents) + after.documents;
  const double all = all_before + all_after;
  double sum = 0;
  for (const auto& [documents, of_all] :
       {std::pair{double(before.documents), all_before}, {double(after.documents), all_after}}) {
    sum += term(documents, citing * of_all / all) + term(of_all - documents, (all - citing) * of_all / all);
  }
  return std::max(0.0, 2 * sum);
}

change how_changed(const change_row& row) {
  if (row.before.paragraphs == 0) return change::appeared;
  if (row.after.paragraphs == 0) return change::gone;
  if (row.after.share > row.before.share) return change::rising;
  return row.after.share < row.before.share ? change::falling : change::steady;
}

bool wanted(const citation_graph& graph, const node& n, const change_side& side, const change_options& options) {
  if (side.paragraphs == 0 || (n.owner != no_index && !options.pinpoints)) return false;
  const node_kind kind = n.owner == no_index ? n.kind : graph.nodes()[n.owner].kind;
  const auto is_kind = [&](recital::kind k) { return to_node_kind(k) == kind; };
  if (!options.kinds.empty() && std::ranges::none_of(options.kinds, is_kind)) return false;
  return options.doubtful || !is_name(n) || (n.owner != no_index && graph.nodes()[n.owner].read);
}

void add(std::map<std::string, change_row>& rows, const citation_graph& graph, one_side& counted,
         change_side change_row::*where, const change_options& options) {
  for (node_index n = 0; n < counted.cited.size(); ++n) {
    const node& one = graph.nodes()[n];
    if (!wanted(graph, one, counted.cited[n].side, options)) continue;
    change_row& row = rows[std::string(one.id)];
    row.id = one.id;
    row.label = one.label;
    row.kind = name(one.kind);
    row.*where = std::move(counted.cited[n].side);
  }
}

}  // namespace

std::vector<change_row> changes(const citation_graph& before, const citation_graph& after,
                                const change_options& options) {
  one_side earlier(before, options);
  one_side later(after, options);
  std::map<std::string, change_row> rows;
  add(rows, before, earlier, &change_row::before, options);
  add(rows, after, later, &change_row::after, options);
  std::vector<change_row> found;
  for (auto& [id, row] : rows) {
    row.how = how_changed(row);
    row.g_squared = g_squared(row.before, earlier.documents, row.after, later.documents);
    found.push_back(std::move(row));
  }
  const auto paragraphs = [](const change_row& r) { return std::uint64_t{r.before.paragraphs} + r.after.paragraphs; };
  std::ranges::stable_sort(found, [&](const change_row& a, const change_row& b) {
    const auto whole = [](const change_row& r) { return std::round(r.g_squared * 1e9); };
    return std::tuple(a.how, whole(b), paragraphs(b)) < std::tuple(b.how, whole(a), paragraphs(a));
  });
  return found;
}

}  // namespace recital
