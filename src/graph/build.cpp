#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>
#include <utility>

#include "graph/describe.hpp"
#include "graph/document_name.hpp"
#include "graph/draft.hpp"
#include "graph/pinpoint.hpp"
#include "graph/series_member.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

constexpr std::uint32_t nth(std::size_t i) { return static_cast<std::uint32_t>(i); }

std::string language_of_most(std::span<const reading> documents) {
  using counted = std::pair<std::string_view, std::size_t>;
  std::vector<counted> counts;
  for (const reading& r : documents) {
    const auto known = std::ranges::find(counts, r.language, &counted::first);
    if (known == counts.end()) counts.emplace_back(r.language, 1);
    else ++known->second;
  }
  const auto most = std::ranges::max_element(counts, {}, &counted::second);
  return most == counts.end() ? std::string{} : std::string(most->first);
}

std::string doubt_about(const reference& ref) {
  std::string doubt = ref.reason;
  for (const auto& candidate : ref.candidates) doubt.append(doubt.empty() ? "" : " ").append(candidate);
  return doubt;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all.append(all.empty() ? "" : " ").append(word);
  return all;
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

class builder {
 public:
  builder(std::span<const reading> documents, const catalogue& known, const build_options& options)
      : documents_(documents),
        known_(known),
        options_(options),
        language_(options.language.empty() ? language_of_most(documents) : options.language) {}

  citation_graph build() {
    for (const reading& r : documents_) add_document(r);
    for (std::size_t i = 0; i < documents_.size(); ++i) add_references(i);
    if (options_.relatives == relatives::one_step) add_relatives();
    if (options_.relatives == relatives::all) add_catalogue();
    relate_by_catalogue(draft_);
    if (options_.relatives == relatives::all) relate_by_commitments(draft_, known_);
    relate_by_symbol(draft_, known_);
    name_the_doubtful();
    return finished(std::move(draft_));
  }

 private:
  /// The paragraphs of one document that was read.
  struct body {
    node_index document = no_index;
    std::vector<std::string> names;  ///< "para_12", by position
    std::vector<node_index> nodes;   ///< by position; no_index for those that are left out
    std::unordered_map<std::string_view, std::uint32_t> by_name;
  };

  void add_document(const reading& r);
  void add_paragraphs(const reading& r, node_index document);
  void add_references(std::size_t position);
  void add_relatives();
  void add_catalogue();
  void name_the_doubtful();

  node_index document_node(const reading& r);
  node_index paragraph_node(std::size_t position, std::uint32_t place);
  node_index instrument_node(std::string_view id, recital::kind kind, std::string_view symbol);
  node_index provision_node(node_index whole, std::string_view pinpoint);
  node_index target_of(const reference& ref);
  void cite(node_index paragraph, const reference& ref, std::uint32_t ordinal);
  void mark_cited(node_index n, const reference& ref);
  const instrument* entry_for(std::string_view id);
  const node_facts* keep(const node_facts& facts) { return &draft_.words->facts.emplace_back(facts); }

  std::span<const reading> documents_;
  const catalogue& known_;
  const build_options& options_;
  std::string language_;
  graph_draft draft_;
  text_pool& texts_ = draft_.words->texts;
  std::deque<body> bodies_;
  std::deque<instrument> unlisted_;
  std::unordered_map<std::string, node_index> by_target_;
};

void builder::add_document(const reading& r) {
  const auto document = document_node(r);
  add_paragraphs(r, document);
}

node_index builder::document_node(const reading& r) {
  const std::string called = text::well_formed(r.document);
  const instrument* entry = known_.by_symbol(called);
  const std::string id = unused_document_id(entry ? entry->id : called, r.language,
                                            [&](std::string_view taken) { return draft_.find(taken).has_value(); });
  const auto index = draft_.add(id, entry ? to_node_kind(entry->kind) : node_kind::document);
  draft_.drafts[index].entry = entry;
  draft_.drafts[index].place = nth(bodies_.size());

  node_facts facts;
  facts.title = texts_.keep(entry && !title_in(*entry, language_).empty() ? title_in(*entry, language_) : r.title);
  facts.symbol = looks_like_symbol(called) ? texts_.keep(called) : std::string_view{};
  facts.date = texts_.share(r.date.empty() && entry ? entry->date : r.date);
  facts.organ = texts_.share(name_of(known_, r.organ, language_));
  facts.session = texts_.share(r.session);
  facts.agenda_item = texts_.share(r.agenda_item);
  facts.originals = texts_.share(joined(r.originals));
  facts.cycle = texts_.share(r.cycle.empty() && entry ? entry->cycle : r.cycle);
  facts.language = texts_.share(r.language);
  facts.url = entry ? texts_.keep(entry->url) : std::string_view{};
  if (entry && options_.names) facts.names = texts_.keep(all_names(*entry));

  node& n = draft_.nodes[index];
  n.facts = keep(facts);
  n.label = texts_.keep(entry ? label_of(*entry, known_, language_) : called);
  n.year = facts.date.empty() ? known_.year_of_symbol(facts.symbol) : year_of(facts.date);
  n.read = true;
  return index;
}

void builder::add_paragraphs(const reading& r, node_index document) {
  const auto position = bodies_.size();
  body& b = bodies_.emplace_back();
  b.document = document;
  b.names = paragraph_names(r.paragraphs);
  b.nodes.assign(r.paragraphs.size(), no_index);
  for (std::size_t i = 0; i < b.names.size(); ++i) b.by_name.emplace(b.names[i], nth(i));
  std::vector<bool> wanted(r.paragraphs.size(), options_.all_paragraphs);
  for (const reference& ref : r.references) wanted[ref.paragraph] = true;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i]) paragraph_node(position, nth(i));
  }
}

node_index builder::paragraph_node(std::size_t position, std::uint32_t place) {
  body& b = bodies_[position];
  if (b.nodes[place] != no_index) return b.nodes[place];
  const reading& r = documents_[position];
  const paragraph& p = r.paragraphs[place];
  const auto index = draft_.add_part(b.document, b.names[place], node_kind::paragraph);
  node& n = draft_.nodes[index];
  n.label = texts_.keep(std::string(draft_.nodes[b.document].label).append(" \u00B6").append(p.label));
  if (options_.text) n.text = texts_.keep(r.text_of(p));
  draft_.drafts[index].place = place;
  return b.nodes[place] = index;
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
    facts.symbol = symbol == id ? n.id : texts_.keep(symbol);
    n.facts = keep(facts);
    n.year = year_in_symbol(symbol);
    return index;
  }
  facts.title = texts_.keep(title_in(*entry, language_));
  facts.symbol = texts_.keep(entry->symbol);
  facts.date = texts_.share(entry->date);
  facts.cycle = texts_.share(entry->cycle);
  facts.url = texts_.keep(entry->url);
  if (options_.names) facts.names = texts_.keep(all_names(*entry));
  n.facts = keep(facts);
  n.label = texts_.keep(label_of(*entry, known_, language_));
  n.year = year_of(*entry);
  return index;
}

node_index builder::target_of(const reference& ref) {
  if (const auto met = by_target_.find(ref.target); met != by_target_.end()) return met->second;
  const bool settled = ref.status == status::resolved;
  const instrument* bearer = settled && !known_.find(ref.target) ? known_.by_symbol(ref.target) : nullptr;
  const std::string_view id = bearer ? std::string_view(bearer->id) : ref.target;
  auto index = draft_.find(id);
  if (!index) {
    const bool symbolic = ref.symbol.empty() && settled && looks_like_symbol(id);
    index = instrument_node(id, ref.kind, symbolic ? id : ref.symbol);
  }
  by_target_.emplace(ref.target, *index);
  return *index;
}

node_index builder::provision_node(node_index whole, std::string_view pinpoint) {
  const std::string id = std::string(draft_.nodes[whole].id).append("#").append(pinpoint);
  if (const auto known = draft_.find(id)) return *known;
  if (draft_.nodes[whole].read) {
    // documents come first, so the position of one among the bodies is its place
    const auto position = draft_.drafts[whole].place;
    const auto found = bodies_[position].by_name.find(pinpoint);
    if (found != bodies_[position].by_name.end()) return paragraph_node(position, found->second);
  }
  const auto index = draft_.add_part(whole, pinpoint, node_kind::provision);
  node& n = draft_.nodes[index];
  n.label = texts_.keep(std::string(draft_.nodes[whole].label).append(" ").append(spelt_out(pinpoint)));
  draft_.drafts[index].pinpoint = n.id.substr(n.id.size() - pinpoint.size());
  return index;
}

void builder::mark_cited(node_index n, const reference& ref) {
  node_draft& d = draft_.drafts[n];
  node& cited = draft_.nodes[n];
  if (!d.cited) {
    d.surface = texts_.share(ref.surface);
    cited.status = ref.status;
    // what was read is a document until someone cites it as more than that
    if (cited.read && !d.entry) cited.kind = to_node_kind(ref.kind);
  }
  cited.status = std::min(cited.status, ref.status);
  d.cited = true;
}

void builder::cite(node_index paragraph, const reference& ref, std::uint32_t ordinal) {
  const auto whole = target_of(ref);
  mark_cited(whole, ref);
  auto target = whole;
  if (!ref.pinpoint.empty()) {
    target = provision_node(whole, ref.pinpoint);
    mark_cited(target, ref);
  }
  auto& citations = draft_.words->citations;
  draft_.cites.push_back({paragraph, target, nth(citations.size()), 1, edge_kind::cites});
  citations.push_back({texts_.share(ref.surface), texts_.share(ref.verb), texts_.share(doubt_about(ref)), ref.source,
                       ordinal, ref.via, ref.status});
}

void builder::add_references(std::size_t position) {
  const reading& r = documents_[position];
  std::vector<std::uint32_t> ordinals(r.paragraphs.size(), 0);
  for (const reference& ref : r.references) {
    cite(bodies_[position].nodes[ref.paragraph], ref, ++ordinals[ref.paragraph]);
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

citation_graph build_graph(std::span<const reading> documents, const catalogue& known, const build_options& options) {
  return builder(documents, known, options).build();
}

}  // namespace recital
