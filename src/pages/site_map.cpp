#include "pages/site_map.hpp"

#include <algorithm>
#include <set>

#include "graph/document_name.hpp"
#include "pages/page_file.hpp"
#include "recital/core/no_index.hpp"
#include "recital/graph/versions.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

/// The nodes of the documents that count, in their order.
std::vector<node_index> read_wholes(const citation_graph& graph) {
  std::vector<node_index> all;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    if (graph.nodes()[n].read && graph.nodes()[n].owner == no_index) all.push_back(n);
  }
  return all;
}

std::string with_place(std::string file, std::string_view name) {
  file += '#';
  append_address_part(file, name);
  return file;
}

}  // namespace

std::string paragraph_address(std::string_view label) { return paragraph_names({&label, 1}).front(); }

site_map::site_map(std::span<const reading> documents, const citation_graph& graph)
    : documents_(documents), graph_(graph), nodes_(documents.size(), no_index) {
  std::set<std::string> taken{"index"};
  for (const reading& each : documents) files_.push_back(page_file(each.document, taken));
  const auto standings = version_standings(documents);
  const auto wholes = read_wholes(graph);
  for (std::size_t i = 0, next = 0; i < documents.size() && next < wholes.size(); ++i) {
    if (standings[i].why != set_aside::not_at_all) continue;
    nodes_[i] = wholes[next++];
    versions_[nodes_[i]].push_back(i);
    const node& whole = graph.nodes()[nodes_[i]];
    wholes_.emplace(whole.id, nodes_[i]);
    if (!whole.facts->symbol.empty()) wholes_.emplace(whole.facts->symbol, nodes_[i]);
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    by_source_.emplace(documents[i].source, i);
    if (standings[i].why == set_aside::not_at_all) continue;
    nodes_[i] = nodes_[standings[i].counted];
    versions_[nodes_[i]].push_back(i);
  }
}

std::span<const std::size_t> site_map::versions_of(node_index whole) const {
  const auto found = versions_.find(whole);
  if (found == versions_.end()) return {};
  return found->second;
}

std::size_t site_map::document_of(node_index whole, std::string_view language) const {
  const auto all = versions_of(whole);
  if (all.empty()) return no_position;
  const auto fits = [&](std::size_t i) { return documents_[i].language == language; };
  const auto found = std::ranges::find_if(all, fits);
  return found == all.end() ? all.front() : *found;
}

std::string site_map::address_of(const trace_place& place) const {
  const auto found = by_source_.find(place.source);
  return found == by_source_.end() ? "" : with_place(files_[found->second], paragraph_address(place.paragraph));
}

std::string site_map::address_of(const reference& cited, std::string_view language, const catalogue& known) const {
  if (cited.status != status::resolved) return {};
  auto found = wholes_.find(cited.target);
  if (found == wholes_.end()) {
    const instrument* entry = known.by_symbol(cited.target);
    if (entry != nullptr) found = wholes_.find(entry->id);
  }
  const std::size_t document = found == wholes_.end() ? no_position : document_of(found->second, language);
  if (document == no_position) return {};
  const auto is_it = [&](const paragraph& p) { return paragraph_address(p.label) == cited.pinpoint; };
  const bool has_paragraph = !cited.pinpoint.empty() && std::ranges::any_of(documents_[document].paragraphs, is_it);
  return has_paragraph ? with_place(files_[document], cited.pinpoint) : files_[document];
}

}  // namespace recital
