#include "recital/analyse/evaluate.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "recital/core/document_symbol.hpp"
#include "text/folded.hpp"

namespace recital {
namespace {

using text::squeezed;

struct edge_key {
  std::string document, paragraph, target, pinpoint;
  friend auto operator<=>(const edge_key&, const edge_key&) = default;
};

/// What was found, ready to be compared.
struct prediction {
  edge_key edge;
  std::string surface;
  const reference* from;
};

edge_key at_level(edge_key edge, evaluation_level level) {
  if (!level.paragraph) edge.paragraph.clear();
  if (!level.pinpoint) edge.pinpoint.clear();
  return edge;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Headings count as one place: how a title block is cut into lines is nobody's gold.
std::string place_label(std::string_view label) {
  const bool is_heading = label == "h" || (label.starts_with('h') && is_number(label.substr(1)));
  return std::string(is_heading ? "h" : label);
}

/// The stem of a path's last part; a name that is all ending ("a/.txt") is its own stem.
std::string stem(std::string_view path) {
  const std::string_view base = path.substr(path.rfind('/') + 1);  // npos + 1 == 0
  const std::size_t first = base.find_first_not_of('.');
  const std::size_t dot = base.rfind('.');
  const bool has_ending = dot != std::string_view::npos && first != std::string_view::npos && dot > first;
  return std::string(has_ending ? base.substr(0, dot) : base);
}

/// One name for what goes by several: case, width and blanks aside, and the entry for a symbol that it alone bears.
class target_names {
 public:
  explicit target_names(const catalogue& known) {
    std::map<std::string, std::set<std::string>> bearers;
    for (const instrument& entry : known.instruments()) {
      if (document_symbol::is_symbol(entry.symbol)) bearers[squeezed(entry.symbol)].insert(entry.id);
    }
    for (const auto& [symbol, ids] : bearers) {
      if (ids.size() == 1) ids_.emplace(symbol, squeezed(*ids.begin()));
    }
  }

  [[nodiscard]] std::string operator()(std::string_view target) const {
    std::string name = squeezed(target);
    const auto known = ids_.find(name);
    return known == ids_.end() ? name : known->second;
  }

 private:
  std::map<std::string, std::string> ids_;
};

/// Whether nobody read that paragraph; headings and unnumbered paragraphs belong to the beginning of a document.
bool is_outside(const gold_edges& gold, const std::string& document, const std::string& paragraph) {
  const auto scope = gold.scopes.find(document);
  if (scope == gold.scopes.end()) return false;
  const auto [first, last] = scope->second;
  if (!is_number(paragraph)) return first > 1;
  long number = 0;
  const auto read = std::from_chars(paragraph.data(), paragraph.data() + paragraph.size(), number);
  return read.ec != std::errc{} || number < first || number > last;
}

std::vector<prediction> predictions(const gold_edges& gold, std::span<const reading> documents,
                                    const target_names& target) {
  std::set<std::string, std::less<>> wanted;
  for (const gold_edge& edge : gold.edges) wanted.insert(edge.document);
  std::vector<prediction> all;
  for (const reading& document : documents) {
    const std::string name = stem(document.source);
    if (!wanted.contains(name)) continue;
    for (const reference& found : document.references) {
      const std::string& paragraph = document.paragraphs[found.paragraph].label;
      if (found.target.empty() || is_outside(gold, name, paragraph)) continue;
      all.push_back({{name, place_label(paragraph), target(found.target), squeezed(found.pinpoint)},
                     squeezed(found.surface),
                     &found});
    }
  }
  return all;
}

/// The gold at one level.
struct answers {
  struct nameless {
    edge_key edge;
    std::string surface;
    const gold_edge* from;
  };
  std::map<edge_key, const gold_edge*> required;
  std::set<edge_key> optional;
  std::vector<nameless> unnamed;  ///< edges whose target has no agreed identifier

  answers(const gold_edges& gold, const target_names& target, evaluation_level level) {
    for (const gold_edge& from : gold.edges) {
      const edge_key edge =
          at_level({from.document, place_label(from.paragraph), target(from.target), squeezed(from.pinpoint)}, level);
      if (from.is_new) unnamed.push_back({edge, squeezed(from.surface), &from});
      if (from.is_optional) {
        optional.insert(edge);
      } else if (!from.is_new) {
        required[edge] = &from;
      }
    }
  }
};

bool overlap(const answers::nameless& gold, const edge_key& edge, const std::string& surface) {
  return gold.edge.document == edge.document && gold.edge.paragraph == edge.paragraph && !surface.empty() &&
         (gold.surface.find(surface) != std::string::npos || surface.find(gold.surface) != std::string::npos);
}

/// Predictions against gold at one level.
struct comparison {
  std::set<edge_key> found;
  std::set<std::size_t> met;  ///< positions in `unnamed`
  std::map<edge_key, const reference*> wrong;

  comparison(const answers& gold, const std::vector<prediction>& predicted, evaluation_level level) {
    for (const prediction& p : predicted) {
      const edge_key edge = at_level(p.edge, level);
      if (gold.required.contains(edge)) {
        found.insert(edge);
      } else if (!meet(gold, edge, p.surface) && !gold.optional.contains(edge)) {
        wrong[edge] = p.from;
      }
    }
  }

 private:
  bool meet(const answers& gold, const edge_key& edge, const std::string& surface) {
    bool any = false;
    for (std::size_t i = 0; i < gold.unnamed.size(); ++i) {
      if (!overlap(gold.unnamed[i], edge, surface)) continue;
      met.insert(i);
      any = true;
    }
    return any;
  }
};

level_score score(const answers& gold, const comparison& compared, evaluation_level level) {
  level_score made{level, compared.found.size(), gold.required.size(), compared.wrong.size()};
  for (std::size_t i = 0; i < gold.unnamed.size(); ++i) {
    if (gold.unnamed[i].from->is_optional) continue;
    ++made.wanted;
    made.found += compared.met.contains(i) ? 1 : 0;
  }
  return made;
}

disagreement differing(const edge_key& edge, const std::string& surface) {
  return {edge.document, edge.paragraph, edge.target, edge.pinpoint, surface};
}

void list_disagreements(const answers& gold, const comparison& compared, evaluation& out) {
  for (const auto& [edge, from] : gold.required) {
    if (!compared.found.contains(edge)) out.missed.push_back(differing(edge, from->surface));
  }
  for (std::size_t i = 0; i < gold.unnamed.size(); ++i) {
    const auto& [edge, surface, from] = gold.unnamed[i];
    if (!from->is_optional && !compared.met.contains(i)) out.missed.push_back(differing(edge, from->surface));
  }
  for (const auto& [edge, from] : compared.wrong) out.wrong.push_back(differing(edge, from->surface));
  std::ranges::stable_sort(
      out.missed, {}, [](const disagreement& d) { return std::tie(d.document, d.paragraph, d.target, d.pinpoint); });
}

std::vector<std::string> absent_documents(const gold_edges& gold, std::span<const reading> documents) {
  std::set<std::string> absent;
  for (const gold_edge& edge : gold.edges) absent.insert(edge.document);
  for (const reading& document : documents) absent.erase(stem(document.source));
  return {absent.begin(), absent.end()};
}

double part(std::size_t some, std::size_t all) {
  return all == 0 ? 1.0 : static_cast<double>(some) / static_cast<double>(all);
}

}  // namespace

std::string_view name(evaluation_level level) {
  if (level.paragraph) return level.pinpoint ? "paragraph+pinpoint" : "paragraph";
  return level.pinpoint ? "document+pinpoint" : "document";
}

double level_score::precision() const { return part(found, found + wrong); }
double level_score::recall() const { return part(found, wanted); }

double level_score::f1() const {
  const double sum = precision() + recall();
  return sum == 0 ? 0.0 : 2 * precision() * recall() / sum;
}

evaluation evaluate(const gold_edges& gold, std::span<const reading> documents, const catalogue& known) {
  const target_names target(known);
  const auto predicted = predictions(gold, documents, target);
  const bool by_paragraph = std::ranges::any_of(gold.edges, [](const auto& edge) { return !edge.paragraph.empty(); });
  constexpr evaluation_level levels[] = {{true, true}, {true, false}, {false, true}, {false, false}};
  evaluation made;
  made.absent = absent_documents(gold, documents);
  for (const evaluation_level level : levels) {
    if (level.paragraph && !by_paragraph) continue;
    const answers wanted(gold, target, level);
    const comparison compared(wanted, predicted, level);
    if (made.levels.empty()) list_disagreements(wanted, compared, made);
    made.levels.push_back(score(wanted, compared, level));
  }
  return made;
}

}  // namespace recital
