#include "cli/summary.hpp"

#include <fmt/format.h>

#include <vector>

namespace recital::cli {

std::string counted(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

std::string summary(const citation_graph& graph, const graph_totals& all) {
  if (graph.level() == graph_level::instrument) {
    return fmt::format("{}, {} cited together", counted(all.instruments, "instrument"), counted(all.pairs, "pair"));
  }
  const bool is_folded = graph.level() != graph_level::paragraph;
  std::vector<std::string> parts;
  if (graph.level() == graph_level::cycle) parts.push_back(counted(all.cycles, "cycle"));
  if (all.works != all.documents) parts.push_back(counted(all.works, "work"));
  parts.push_back(counted(all.documents, "document"));
  if (!is_folded) parts.push_back(counted(all.paragraphs, "paragraph"));
  parts.push_back(counted(all.references, is_folded ? "citation" : "reference"));
  parts.push_back(counted(all.instruments, "instrument"));
  if (all.names > 0) parts.push_back(counted(all.names, "unresolved name"));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string names_left_out(std::size_t names) {
  return fmt::format("left out {}: nothing tells which texts they mean", counted(names, "unresolved name"));
}

void note_set_aside(messages& out, const set_aside_counts& counts) {
  if (counts.all() == 0) return;
  std::vector<std::string> kinds;
  if (counts.copies > 0) kinds.push_back(fmt::format("{} cop{}", counts.copies, counts.copies == 1 ? "y" : "ies"));
  if (counts.language_versions > 0) kinds.push_back(counted(counts.language_versions, "language version"));
  if (counts.repetitions > 0) kinds.push_back(counted(counts.repetitions, "other text") + " of the same symbol");
  out.note(fmt::format("{} of a document that counts once: {}; recital check names {}", counted(counts.all(), "text"),
                       fmt::join(kinds, ", "), counts.all() == 1 ? "it" : "them"));
}

}  // namespace recital::cli
