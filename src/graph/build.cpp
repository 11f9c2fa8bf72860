#include <algorithm>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "graph/describe.hpp"
#include "graph/document_name.hpp"
#include "graph/draft.hpp"
#include "graph/kept_documents.hpp"
#include "graph/series_member.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"
#include "recital/graph/builder.hpp"

namespace recital {
namespace {

constexpr std::uint32_t nth(std::size_t i) { return static_cast<std::uint32_t>(i); }

std::string language_of_most(std::span<const kept_document> documents) {
  using counted = std::pair<std::string_view, std::size_t>;
  std::vector<counted> counts;
  for (const kept_document& each : documents) {
    const auto known = std::ranges::find(counts, each.language, &counted::first);
    if (known == counts.end()) counts.emplace_back(each.language, 1);
    else ++known->second;
  }
  const auto most = std::ranges::max_element(counts, {}, &counted::second);
  return most == counts.end() ? std::string{} : std::string(most->first);
}

/// What a language calls a body first; English where it has no name for it.
std::string_view name_of(const catalogue& known, std::string_view id, std::string_view language) {
  const auto found = std::ranges::find(known.bodies(), id, &recital::body::id);
  if (found == known.bodies().end()) return {};
  auto names = found->names.find(language);
  if (names == found->names.end()) names = found->names.find("en");
  return names == found->names.end() || names->second.empty() ? std::string_view(found->id) : names->second.front();
}

/// Titles, names and short forms in every language, a line each.
std::string all_names(const instrument& entry) {
  std::string all;
  const auto add = [&](std::string_view name) { all.append(all.empty() ? "" : "\n").append(name); };
  for (const auto& [language, title] : entry.title) add(title);
  for (const auto* names : {&entry.names, &entry.shorts}) {
    for (const auto& [language, words] : *names) std::ranges::for_each(words, add);
  }
  return all;
}

/// Makes a graph of what was kept.
class builder {
 public:
  builder(kept_documents kept, const catalogue& known, const build_options& options)
      : kept_(std::move(kept)),
        known_(known),
        options_(options),
        language_(options.language.empty() ? language_of_most(kept_.documents) : options.language),
        target_nodes_(kept_.targets.size(), no_index) {
    draft_.words = std::move(kept_.words);
  }

  citation_graph build() {
    for (const kept_document& each : kept_.documents) add_document(each);
    for (std::size_t i = 0; i < kept_.documents.size(); ++i) add_references(i);
    if (options_.relatives == relatives::one_step) add_relatives();
    if (options_.relatives == relatives::all) add_catalogue();
    relate_by_catalogue(draft_);
    if (options_.relatives == relatives::all) relate_by_commitments(draft_, known_);
    relate_by_symbol(draft_, known_);
    name_the_doubtful();
    kept_ = {};  // before the graph is put in order, which takes room
    bodies_ = {};
    return finished(std::move(draft_));
  }

 private:
  /// The paragraphs of one document that was read.
  struct body {
    node_index document = no_index;
    std::vector<node_index> nodes;                           ///< by position; no_index for those that are left out
    std::unordered_map<std::string, std::uint32_t> by_name;  ///< empty until somebody cites one of them
  };

  void add_document(const kept_document& each);
  void add_paragraphs(const kept_document& each, node_index document);
  void add_references(std::size_t position);
  void add_relatives();
  void add_catalogue();
  void name_the_doubtful();

  node_index document_node(const kept_document& each);
  node_index paragraph_node(std::size_t position, std::uint32_t place, std::string_view name);
  std::optional<std::uint32_t> paragraph_named(std::size_t position, std::string_view name);
  node_index instrument_node(std::string_view id, recital::kind kind, std::string_view symbol);
  node_index provision_node(node_index whole, std::string_view pinpoint);
  [[nodiscard]] std::string provision_label(std::string_view whole, std::string_view pinpoint) const;
  node_index target_of(std::uint32_t target);
  node_index name_of_document(std::uint32_t target, node_index document);
  void cite(node_index paragraph, std::uint32_t citation);
  void mark_cited(node_index n, const kept_reference& ref, const citation& how);
  const instrument* entry_for(std::string_view id);
  const node_facts* keep(const node_facts& facts) { return &draft_.words->facts.emplace_back(facts); }
  text_pool& texts() { return draft_.words->texts; }

  kept_documents kept_;
  const catalogue& known_;
  const build_options& options_;
  std::string language_;
  graph_draft draft_;
  std::vector<body> bodies_;
  std::deque<instrument> unlisted_;
  std::vector<node_index> target_nodes_;                    ///< by target; no_index for those that nobody cited yet
  std::unordered_map<std::uint32_t, node_index> names_;     ///< by target: the names of the document at hand
  std::unordered_map<std::string_view, node_index> works_;  ///< by symbol: the first version
};

void builder::add_document(const kept_document& each) {
  const auto document = document_node(each);
  add_paragraphs(each, document);
}

node_index builder::document_node(const kept_document& r) {
  const std::string_view called = r.document;
  const instrument* entry = known_.by_symbol(called);
  const std::string id = unused_document_id(entry ? std::string_view(entry->id) : called, r.language,
                                            [&](std::string_view taken) { return draft_.find(taken).has_value(); });
  const auto index = draft_.add(id, to_node_kind(entry ? entry->kind : r.kind));
  draft_.drafts[index].entry = entry;
  draft_.drafts[index].place = nth(bodies_.size());

  node_facts facts;
  const std::string_view listed = entry ? std::string_view(title_in(*entry, language_)) : std::string_view();
  facts.title = listed.empty() ? r.title : texts().keep(listed);
  facts.symbol = document_symbol::is_symbol(called) ? called : std::string_view{};
  facts.date = r.date.empty() && entry ? texts().share(entry->date) : r.date;
  facts.organ = texts().share(name_of(known_, r.organ, language_));
  facts.session = r.session;
  facts.agenda_item = r.agenda_item;
  facts.originals = r.originals;
  facts.cycle = r.cycle.empty() && entry ? texts().share(entry->cycle) : r.cycle;
  facts.language = r.language;
  facts.url = texts().keep(entry ? address_of(known_, *entry) : known_.address_of_symbol(facts.symbol));
  if (entry && options_.names) facts.names = texts().keep(all_names(*entry));
  if (!r.work.empty()) {
    const node_index first = works_.try_emplace(r.work, index).first->second;
    if (first != index) facts.work = draft_.nodes[first].id;
  }

  node& n = draft_.nodes[index];
  n.facts = keep(facts);
  n.label = entry ? texts().keep(label_of(*entry, known_, language_)) : called;
  n.year = facts.date.empty() ? known_.year_of_symbol(facts.symbol) : year_of_date(facts.date);
  n.read = true;
  return index;
}

void builder::add_paragraphs(const kept_document& each, node_index document) {
  const auto position = bodies_.size();
  body& b = bodies_.emplace_back();
  b.document = document;
  b.nodes.assign(each.paragraphs(), no_index);
  std::vector<bool> wanted(each.paragraphs(), options_.all_paragraphs);
  for (const kept_reference& ref : kept_.references_of(each)) wanted[ref.paragraph] = true;
  const auto names = paragraph_names(each.labels());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]) paragraph_node(position, nth(i), names[i]);
  }
}

node_index builder::paragraph_node(std::size_t position, std::uint32_t place, std::string_view name) {
  body& b = bodies_[position];
  if (b.nodes[place] != no_index) return b.nodes[place];
  const kept_document& document = kept_.documents[position];
  const auto index = draft_.add_part(b.document, name, node_kind::paragraph);
  node& n = draft_.nodes[index];
  n.label = texts().keep(std::string(draft_.nodes[b.document].label).append(" \u00B6").append(document.label(place)));
  if (options_.text) n.text = document.texts[place];
  draft_.drafts[index].place = place;
  return b.nodes[place] = index;
}

std::optional<std::uint32_t> builder::paragraph_named(std::size_t position, std::string_view name) {
  auto& by_name = bodies_[position].by_name;
  if (by_name.empty()) {
    auto names = paragraph_names(kept_.documents[position].labels());
    for (std::size_t i = 0; i < names.size(); ++i) by_name.emplace(std::move(names[i]), nth(i));
  }
  const auto found = by_name.find(std::string(name));
  return found == by_name.end() ? std::nullopt : std::optional(found->second);
}

const instrument* builder::entry_for(std::string_view id) {
  if (const instrument* entry = known_.find(id)) return entry;
  if (auto made = unlisted_member(known_, id)) return &unlisted_.emplace_back(std::move(*made));
  return nullptr;
}

node_index builder::instrument_node(std::string_view id, recital::kind kind, std::string_view symbol) {
  const instrument* entry = entry_for(id);
  const auto index = draft_.add(id, to_node_kind(entry ? entry->kind : kind));
  draft_.drafts[index].entry = entry;
  node& n = draft_.nodes[index];
  node_facts facts;
  if (!entry) {
    facts.symbol = symbol == id ? n.id : texts().keep(symbol);
    facts.url = texts().keep(known_.address_of_symbol(symbol));
    n.facts = keep(facts);
    n.year = known_.year_of_symbol(symbol);
    return index;
  }
  facts.title = texts().keep(title_in(*entry, language_));
  facts.symbol = texts().keep(entry->symbol);
  facts.date = texts().share(entry->date);
  facts.cycle = texts().share(entry->cycle);
  facts.url = texts().keep(address_of(known_, *entry));
  if (options_.names) facts.names = texts().keep(all_names(*entry));
  n.facts = keep(facts);
  n.label = texts().keep(label_of(*entry, known_, language_));
  n.year = year_of(*entry);
  return index;
}

node_index builder::target_of(std::uint32_t target) {
  if (target_nodes_[target] != no_index) return target_nodes_[target];
  const kept_target& cited = kept_.targets[target];
  const bool settled = cited.status == status::resolved;
  const instrument* bearer = settled && !known_.find(cited.id) ? known_.by_symbol(cited.id) : nullptr;
  const std::string_view id = bearer ? std::string_view(bearer->id) : cited.id;
  auto index = draft_.find(id);
  if (!index) {
    const bool symbolic = cited.symbol.empty() && settled && document_symbol::is_symbol(id);
    index = instrument_node(id, cited.kind, symbolic ? id : cited.symbol);
  }
  return target_nodes_[target] = *index;
}

/// What a document calls by a name that nothing resolves is its own.
node_index builder::name_of_document(std::uint32_t target, node_index document) {
  const auto [met, is_new] = names_.try_emplace(target, no_index);
  if (!is_new) return met->second;
  const kept_target& cited = kept_.targets[target];
  const std::string id = unused_id(std::string(cited.id).append("@").append(draft_.nodes[document].id),
                                   [&](std::string_view taken) { return draft_.find(taken).has_value(); });
  return met->second = instrument_node(id, cited.kind, cited.symbol);
}

std::string builder::provision_label(std::string_view whole, std::string_view pinpoint) const {
  if (options_.name_provision) return options_.name_provision(language_, whole, pinpoint);
  return std::string(whole).append(" ").append(recital::pinpoint(pinpoint).spelt_out());
}

node_index builder::provision_node(node_index whole, std::string_view pinpoint) {
  const std::string id = target_id(draft_.nodes[whole].id, pinpoint).text();
  if (const auto known = draft_.find(id)) return *known;
  if (draft_.nodes[whole].read) {
    // documents come first, so the position of one among the bodies is its place
    const auto position = draft_.drafts[whole].place;
    if (const auto place = paragraph_named(position, pinpoint)) return paragraph_node(position, *place, pinpoint);
  }
  const auto index = draft_.add_part(whole, pinpoint, node_kind::provision);
  node& n = draft_.nodes[index];
  n.label = texts().keep(provision_label(draft_.nodes[whole].label, pinpoint));
  draft_.drafts[index].pinpoint = n.id.substr(n.id.size() - pinpoint.size());
  return index;
}

void builder::mark_cited(node_index n, const kept_reference& ref, const citation& how) {
  node_draft& d = draft_.drafts[n];
  node& cited = draft_.nodes[n];
  if (!d.cited) {
    d.surface = how.surface;
    cited.status = how.status;
    // what was read is a document, unless its symbol says more, until someone cites it as more than that
    if (cited.read && !d.entry && cited.kind == node_kind::document) cited.kind = to_node_kind(ref.kind);
  }
  cited.status = std::min(cited.status, how.status);
  d.cited = true;
}

void builder::cite(node_index paragraph, std::uint32_t citation) {
  const kept_reference& ref = kept_.references[citation];
  const auto& how = draft_.words->citations[citation];
  const bool is_own = kept_.targets[ref.target].is_own;
  const auto whole = is_own ? name_of_document(ref.target, draft_.nodes[paragraph].owner) : target_of(ref.target);
  mark_cited(whole, ref, how);
  auto target = whole;
  if (!ref.pinpoint.empty()) {
    target = provision_node(whole, ref.pinpoint);
    mark_cited(target, ref, how);
  }
  draft_.cites.push_back({paragraph, target, citation, 1, edge_kind::cites});
}

void builder::add_references(std::size_t position) {
  const kept_document& document = kept_.documents[position];
  names_.clear();
  for (std::uint32_t i = document.first_reference; i < document.end_of_references; ++i) {
    cite(bodies_[position].nodes[kept_.references[i].paragraph], i);
  }
}

void builder::add_relatives() {
  const auto met = draft_.nodes.size();
  for (std::size_t i = 0; i < met; ++i) {
    const instrument* entry = draft_.drafts[i].entry;
    if (!entry) continue;
    for (const auto& [how, id] : entry->relations) {
      if (!draft_.find(id)) instrument_node(id, recital::kind::document, {});
    }
  }
}

/// Everything that the catalogue knows, cited or not.
void builder::add_catalogue() {
  for (const instrument& entry : known_.instruments()) {
    if (!draft_.find(entry.id)) instrument_node(entry.id, entry.kind, entry.symbol);
  }
  for (const commitment& each : known_.commitments()) {
    const auto whole = draft_.find(each.text);
    if (whole && !each.pinpoint.empty()) provision_node(*whole, each.pinpoint);
  }
}

/// Where the words of a reference are all that is known, they are the name.
void builder::name_the_doubtful() {
  for (std::size_t i = 0; i < draft_.nodes.size(); ++i) {
    node& n = draft_.nodes[i];
    const bool nameless = n.owner == no_index && !n.read && !draft_.drafts[i].entry;
    if (nameless && n.status != status::resolved) n.label = draft_.drafts[i].surface;
  }
}

}  // namespace

struct graph_builder::state {
  const catalogue& known;
  build_options options;
  kept_documents kept{};
  std::optional<std::vector<version_standing>> standings{};  ///< of `kept`, once somebody has asked

  const std::vector<version_standing>& chosen() {
    if (!standings) standings = kept.standings(options.versions);
    return *standings;
  }
};

graph_builder::graph_builder(const catalogue& known, build_options options)
    : state_(new state{known, std::move(options)}) {}
graph_builder::~graph_builder() = default;
graph_builder::graph_builder(graph_builder&&) noexcept = default;
graph_builder& graph_builder::operator=(graph_builder&&) noexcept = default;

void graph_builder::add(const reading& document) {
  state_->standings.reset();
  state_->kept.add(document, state_->options.text);
}

set_aside_counts graph_builder::set_aside() const { return counts_of(state_->chosen()); }

citation_graph graph_builder::build() && {
  const auto& standings = state_->chosen();
  if (counts_of(standings).all() > 0) state_->kept.keep(standings);
  return builder(std::move(state_->kept), state_->known, state_->options).build();
}

citation_graph build_graph(std::span<const reading> documents, const catalogue& known, const build_options& options) {
  graph_builder builder(known, options);
  for (const reading& each : documents) builder.add(each);
  return std::move(builder).build();
}

}  // namespace recital
