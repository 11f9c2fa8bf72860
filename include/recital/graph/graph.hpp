/// \file
/// The citation graph: documents, their paragraphs, the instruments that they cite, and how all of these hang together.
///
///     auto graph = recital::build_graph(readings, known);
///     auto npt = graph.find("treaty:npt");
///     for (auto e : graph.in_edges(npt)) use(graph.nodes()[graph.edges()[e].from].id);
///
/// A graph is immutable and cheap to copy: copies, and graphs narrowed from it (narrow.hpp), share its texts. Any
/// number of threads may read one at the same time.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/kind.hpp"
#include "recital/core/no_index.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/span.hpp"
#include "recital/graph/versions.hpp"

namespace recital {

/// Position of a node in `citation_graph::nodes()`, of an edge in `edges()`. Two kinds of number for the reader; a
/// graph holds fewer than 2^32 of each.
using node_index = std::uint32_t;
using edge_index = std::uint32_t;

/// The five kinds of instrument first, in the order of `kind`.
enum class node_kind : std::uint8_t { treaty, resolution, infcirc, document, conference, paragraph, provision };
inline constexpr std::string_view node_kind_names[] = {"treaty",     "resolution", "infcirc",  "document",
                                                       "conference", "paragraph",  "provision"};
[[nodiscard]] constexpr std::string_view name(node_kind k) { return node_kind_names[static_cast<std::size_t>(k)]; }
[[nodiscard]] constexpr node_kind to_node_kind(kind k) { return static_cast<node_kind>(k); }

/// contains: document to paragraph, instrument to provision. cites: paragraph to instrument or provision. The next six
/// are the catalogue's, in the order of `relation`. cited_with: a projection's (project.hpp), in no built graph.
/// continues: commitment to the one that it takes up, where the graph has all that the catalogue knows. reuses: a text
/// or provision to the one whose words it has, where lineage looks for chains (trace/lineage.hpp).
enum class edge_kind : std::uint8_t {
  contains,
  cites,
  adopted_at,
  amends,
  protocol_to,
  supersedes,
  revises,
  part_of,
  cited_with,
  continues,
  reuses
};
inline constexpr std::string_view edge_kind_names[] = {"contains",    "cites",      "adopted_at", "amends",
                                                       "protocol_to", "supersedes", "revises",    "part_of",
                                                       "cited_with",  "continues",  "reuses"};
[[nodiscard]] constexpr std::string_view name(edge_kind k) { return edge_kind_names[static_cast<std::size_t>(k)]; }
[[nodiscard]] constexpr edge_kind to_edge_kind(relation r) {
  return static_cast<edge_kind>(static_cast<std::uint8_t>(r) + 2);
}

/// What is known of a document or an instrument; "" where nothing is. UTF-8.
struct node_facts {
  std::string_view title;        ///< in full, in the language of the graph
  std::string_view symbol;       ///< document symbol
  std::string_view date;         ///< ISO 8601: a day, a month or a year
  std::string_view organ;        ///< of a document that was read: the body whose it is, in the language of the graph
  std::string_view session;      ///< likewise: of that body: "73", "S-10", "ES-10"
  std::string_view agenda_item;  ///< likewise, as printed: "74 (c)"
  std::string_view originals;    ///< likewise: the languages it says it was written in, with a blank between
  std::string_view cycle;        ///< review cycle, by the year of its conference
  std::string_view language;     ///< BCP 47; of a document that was read
  std::string_view url;    ///< where it can be read: what the catalogue says, else by its symbol
  std::string_view names;  ///< of a catalogued one: what all languages call it, a line each; where asked for
  std::string_view work;   ///< of a further version of a document that was read: the identifier of the first one
};

/// One node. The texts live as long as the graph, or any graph made from it.
struct node {
  std::string_view id;      ///< the identifier, unique in the graph; see build_graph
  std::string_view label;   ///< short and for people
  std::string_view text;    ///< running text of a paragraph, where it was asked for
  const node_facts* facts;  ///< never null; a paragraph has those of its document, a provision those of its instrument
  node_index owner;         ///< the document of a paragraph, the instrument of a provision; else no_index
  std::uint32_t citations;  ///< citing paragraphs: those that cite it or a provision of it, each counted once
  std::int32_t year;        ///< of its date, or the year that a conference goes by; else of its symbol; 0 where unknown
  node_kind kind;
  recital::status status;  ///< the best status that any reference to it has; resolved for what nobody cites
  bool read;               ///< a document that was read, whether or not it is cited as well
};

/// Whether a node is nothing but a name: no reference to it is resolved. Two documents may mean different texts by "the
/// report of the Secretary-General", so rankings and pictures leave names out and print how many there are.
[[nodiscard]] constexpr bool is_name(const node& n) { return n.status != status::resolved; }

/// One edge.
struct edge {
  node_index from;
  node_index to;
  std::uint32_t citation;  ///< for `citation_graph::citation_of`; no_index where it stands for no single reference
  std::uint32_t weight;    ///< 1; where paragraphs were folded, how many of them the edge stands for; of cited_with,
                           ///< how many cite both
  edge_kind kind;
};

/// The reference that a `cites` edge stands for.
struct citation {
  std::string_view surface;  ///< the citing words, on one line
  std::string_view verb;     ///< "" where none governs it
  std::string_view doubt;    ///< unresolved: the reason; ambiguous: the candidates, with a blank between; else ""
  span source;               ///< bytes of the source file
  std::uint32_t ordinal;     ///< 1 for the first reference of its paragraph
  recital::via via;
  recital::status status;
};

/// One more value for each node, as an analysis finds it.
struct node_column {
  std::string name;            ///< as exports call it; none of the names that they have already
  bool whole_numbers = false;  ///< whether the values are whole numbers
  std::vector<double> values;  ///< by the position of the node; NaN for one that has none
};

/// Whether `cites` edges leave paragraphs or, these being folded, their documents or review cycles; or whether there is
/// none, but instruments are tied where they are cited together.
enum class graph_level : std::uint8_t { paragraph, document, cycle, instrument };
inline constexpr std::string_view graph_level_names[] = {"paragraph", "document", "cycle", "instrument"};

/// Directed, with parallel edges. Nodes: the documents in the order read, each followed by its paragraphs in the order
/// of the text; then the other instruments in the order of their identifiers; each document and instrument is followed
/// by its provisions (art_2 before art_10). Edges: by the node that they leave; of one node first `contains`, then
/// `cites` in reading order, then the catalogue's.
class citation_graph {
 public:
  /// No nodes, no edges.
  citation_graph();

  [[nodiscard]] std::span<const node> nodes() const;
  [[nodiscard]] std::span<const edge> edges() const;

  /// Edges that leave a node: a part of `edges()`. O(1). Here and below a node must be one of the graph's.
  [[nodiscard]] std::span<const edge> out_edges(node_index) const;
  /// Edges that reach a node, as positions in `edges()`, ascending. O(1). Its size is the in-degree.
  [[nodiscard]] std::span<const edge_index> in_edges(node_index) const;

  /// The document of a paragraph, the instrument of a provision; any other node itself. O(1).
  [[nodiscard]] node_index whole_of(node_index) const;

  /// The reference behind an edge whose `citation` is not no_index. O(1).
  [[nodiscard]] const citation& citation_of(const edge&) const;

  /// The node of that identifier, else the first one of that symbol; no_index where there is none. O(nodes).
  [[nodiscard]] node_index find(std::string_view id_or_symbol) const;

  /// Appends the identifier of an edge: unique in the graph, and the same in every graph that has the edge.
  /// "X#para_5^2" is the second reference of that paragraph, "Y^contains" the edge that contains Y,
  /// "Y^protocol_to^Z" a relation, "X^cites^Y" a fold of several references.
  void append_edge_id(std::string& out, const edge&) const;

  [[nodiscard]] graph_level level() const;

  /// What analyses have found for each node; exports write it as further attributes. Graphs that are narrowed or folded
  /// from this one do not have it.
  [[nodiscard]] std::span<const node_column> columns() const;

  /// The same graph with these columns instead, each as long as `nodes()`. O(1): all else is shared.
  [[nodiscard]] citation_graph with_columns(std::vector<node_column> columns) const;

  /// What the graph is made of; known to the graph and analyse rooms alone.
  struct storage;
  explicit citation_graph(std::shared_ptr<const storage>);
  [[nodiscard]] const std::shared_ptr<const storage>& stored() const { return storage_; }

 private:
  std::shared_ptr<const storage> storage_;
  std::shared_ptr<const std::vector<node_column>> columns_;
};

/// Which instruments that nobody cites come into the graph because a cited one bears a relation to them.
enum class relatives : std::uint8_t {
  none,      ///< relations are drawn among cited instruments alone
  one_step,  ///< what a cited instrument itself points to: a final document's conference, a protocol's treaty
  all,       ///< whatever the catalogue knows, commitments among it, with what they continue
};

/// What to call a provision for short, by the language of the graph, the label of its instrument and the pinpoint:
/// "Nuclear Non-Proliferation Treaty, article 6". Where there is none it is called "Nuclear Non-Proliferation Treaty art 6".
using provision_namer =
    std::function<std::string(std::string_view language, std::string_view whole, std::string_view pinpoint)>;

struct build_options {
  std::string language{};       ///< of labels and titles; "" takes that of most documents, the first of them in a tie
  bool text = false;            ///< keep the running text of paragraphs
  bool names = false;           ///< keep what instruments are called in every language
  bool all_paragraphs = false;  ///< also those that neither cite nor are cited
  recital::relatives relatives = recital::relatives::one_step;
  version_options versions{};  ///< of documents that were read in several versions
  provision_namer name_provision{};
};

/// Builds the graph of what these documents cite.
///
/// Identifiers. An instrument has its catalogue identifier, else its symbol, else what the reference calls it. A
/// document has the catalogue identifier of its symbol, else its symbol, else its file's stem (`reading::document`); so
/// a document that was read and is cited is one node. Its kind is then that of the instrument; a document of which
/// nothing more is known is a `document`. Documents that repeat another one, and further language versions, are no nodes
/// (versions.hpp). Other documents of the same symbol X are "X@zh" by their language, then
/// "X@zh~2", "X@zh~3" ...; citations go to the first. A numbered paragraph is "X#para_12", another one "X#u3", "X#h1",
/// "X#fn2"; a provision "treaty:npt#art_6". What points at paragraph 12 of a document that was read thereby points at
/// the paragraph itself.
///
/// Relations come from the catalogue; a symbol that is a revision, addition, part or volume of another one in the graph
/// is linked to it as `revises` or `part_of`.
///
/// Ambiguous and unresolved references have nodes, marked by their status. Such a node belongs to one document and is
/// "unresolved:report-of-the-Chair@NPT/CONF.2020/1": what another document calls by the same words may be another text.
/// Only words that are a document symbol, of a body that is not known, are one node for all documents.
///
/// Time and memory grow in proportion to the readings, but for sorting the instruments. What it gives depends on the
/// arguments alone. The graph keeps no pointer into its arguments.
[[nodiscard]] citation_graph build_graph(std::span<const reading> documents, const catalogue& known,
                                         const build_options& options = {});

}  // namespace recital
