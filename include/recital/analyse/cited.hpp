/// \file
/// The instruments that are cited most.
///
///     for (const auto& row : recital::most_cited(graph, {.top = 10}).rows) use(row.rank, row.label, row.paragraphs);
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/kind.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// What to rank by: citing paragraphs, citing documents, references, or PageRank.
enum class cited_by : std::uint8_t { paragraphs, documents, mentions, pagerank };
inline constexpr std::string_view cited_by_names[] = {"paragraphs", "documents", "mentions", "pagerank"};
[[nodiscard]] constexpr std::string_view name(cited_by b) { return cited_by_names[static_cast<std::size_t>(b)]; }

/// The order of that name, if there is one.
[[nodiscard]] constexpr std::optional<cited_by> cited_by_named(std::string_view text) {
  for (std::size_t i = 0; i < std::size(cited_by_names); ++i) {
    if (cited_by_names[i] == text) return static_cast<cited_by>(i);
  }
  return std::nullopt;
}

struct cited_options {
  cited_by by = cited_by::paragraphs;
  std::vector<kind> kinds{};  ///< empty: all
  bool pinpoints = false;     ///< rank provisions too, each for itself; the figures of an instrument still include them
  bool doubtful = false;      ///< rank names (`is_name`) as well
  std::size_t top = 0;        ///< at most so many rows; 0: all
};

/// One instrument, or one provision, and how it is cited in the graph.
struct cited_row {
  std::size_t rank = 0;  ///< 1, 2, 3 ...
  std::string id;        ///< "treaty:npt", "treaty:npt#art_6"
  std::string label;     ///< short, for people
  std::string title;     ///< in full; "" where unknown
  std::string symbol;    ///< "" where it has none
  std::string kind;      ///< as `name(node_kind)` has it
  recital::status status = status::resolved;
  std::uint32_t paragraphs = 0;   ///< citing paragraphs, each counted once
  std::uint32_t documents = 0;    ///< citing documents
  std::uint64_t mentions = 0;     ///< references
  std::optional<int> first_year;  ///< of the citing documents whose year is known
  std::optional<int> last_year;
  double pagerank = 0;  ///< between 0 and 1; set only where it was asked for
};

/// A ranking, and what it leaves out.
struct cited_findings {
  std::vector<cited_row> rows;  ///< most cited first
  std::size_t names = 0;        ///< left out, as nothing tells which texts they mean
};

/// Ranks what is cited, most cited first; ties are broken by mentions, then documents, then identifier. What nobody
/// cites has no row.
///
/// PageRank is taken of the graph of documents and instruments: paragraphs folded into documents, provisions into
/// instruments, an edge weighing as many citing paragraphs as it stands for; with `pinpoints` provisions stay apart.
/// Names have no part in it unless they are ranked.
///
/// Meant for a graph at paragraph level. At document level mentions are no longer known, and citing paragraphs stand
/// for them. O(nodes log nodes + edges), and PageRank where asked for.
[[nodiscard]] cited_findings most_cited(const citation_graph& graph, const cited_options& options = {});

}  // namespace recital
