/// \file
/// One commitment across review cycles: who made it, who came back to it, and how.
///
///     recital::tracer tracer(documents, known, languages);
///     auto found = tracer.trace({"text:npt-2010-action-plan#action_5"});
///     if (!found) return report(found.error());
///     for (const recital::trace_cell& cell : found->cells) use(cell.cycle, name(cell.state));
///     for (const recital::trace_occurrence& occurrence : found->occurrences) use(occurrence.document, occurrence.paragraph, occurrence.label.verb);
///
/// Nothing is claimed that a paragraph does not show: each occurrence holds the paragraph, the words in it that lead to the
/// commitment, and the words behind each label.
#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/occurrence_label.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/core/span.hpp"
#include "recital/core/standing.hpp"
#include "recital/core/wording_change.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/graph/versions.hpp"

namespace recital {

/// What ties a paragraph to the commitment.
enum class trace_link : std::uint8_t {
  own,        ///< it is the commitment: the paragraph stands in its text, under its number
  provision,  ///< it cites what is traced
  part,       ///< it cites a provision of what is traced
  reuse,      ///< it has the commitment's words
  subject,    ///< a clause is about what the commitment is about: the same things, acts and actors
  whole,      ///< it cites the text that the commitment is a provision of
  container,  ///< it cites a text that contains that text
  successor,  ///< it cites a later commitment that takes up this one
  possible,   ///< a clause may be about the same: some of the evidence is missing
};
inline constexpr std::array<std::string_view, 9> trace_link_names{
    "own", "provision", "part", "reuse", "subject", "whole", "container", "successor", "possible"};
[[nodiscard]] constexpr std::string_view name(trace_link l) { return trace_link_names[static_cast<std::size_t>(l)]; }

/// Whether a link of this kind speaks of the commitment itself. Others are shown, and decide no cell: who renews a plan
/// as a whole says nothing about any one of its actions.
[[nodiscard]] constexpr bool is_direct(trace_link l) { return l <= trace_link::subject; }

/// Which kinds of link are followed: what is cited, words that came back, subjects.
struct trace_links {
  bool cites = true;
  bool reuse = true;
  bool subject = true;

  /// Whether such a link is one of them; a commitment's own paragraph always is.
  [[nodiscard]] constexpr bool holds(trace_link l) const {
    if (l == trace_link::reuse) return reuse;
    if (l == trace_link::subject || l == trace_link::possible) return subject;
    return cites || l == trace_link::own;
  }
  friend bool operator==(const trace_links&, const trace_links&) = default;
};

/// How sure such a link is, 0 to 1; of reuse and of subjects, at most: there it is the score of the match. Own 1,
/// provision 1, part 0.9, whole 0.5, container and successor 0.3.
[[nodiscard]] double score_of(trace_link l);

/// What became of a commitment, in one occurrence or in one cycle.
enum class trace_state : std::uint8_t {
  not_yet,       ///< it was made in a later cycle
  not_read,      ///< no document of this cycle is among the inputs
  not_covered,   ///< no paragraph read speaks of it, and none of the documents in which that would tell was read
  created,       ///< it was made here
  renewed,       ///< reaffirmed, supported, called for, undertaken anew
  strengthened,  ///< its words came back with more force
  weakened,      ///< with less
  recalled,      ///< mentioned, and no more
  regretted,     ///< that it was not carried out
  draft_only,    ///< it comes up, but in no text that was agreed nor in a chair's summary
  absent,        ///< the documents in which it would come up were read, and none of their paragraphs speaks of it
  revived,       ///< it came back after a cycle in which it was absent; never said of years
};
inline constexpr std::array<std::string_view, 12> trace_state_names{
    "not_yet",  "not_read", "not_covered", "created",    "renewed", "strengthened",
    "weakened", "recalled", "regretted",   "draft_only", "absent",  "revived"};
[[nodiscard]] constexpr std::string_view name(trace_state s) { return trace_state_names[static_cast<std::size_t>(s)]; }

/// A paragraph that is evidence, with all that a reader needs to find it.
struct trace_place {
  std::string source;    ///< the input
  std::string document;  ///< its symbol, else its file's stem
  std::string title;
  std::string language;
  std::string date;       ///< ISO 8601, as far as known
  std::string paragraph;  ///< label: "82", "u6"
  std::uint32_t page = 0;
  recital::standing standing = standing::unknown;
  std::string text;     ///< running text of the paragraph, UTF-8; spans count in it
  std::string address;  ///< where the document can be read by its symbol (catalogue::address_of_symbol); "" if unknown
};

/// Where the words of a commitment come back, changed or not: the other side of an occurrence.
struct restatement {
  trace_place there;   ///< the commitment's own paragraph, in the language of the occurrence
  double share = 0;    ///< of the commitment's words, how many came back, 0 to 1; of reuse, `reuse_figures::share`
  span compared;       ///< bytes of its text: all but the number that it bears
  span compared_here;  ///< bytes of the occurrence's text: from the first word that came back to the end of its clause
  std::vector<span> kept;        ///< bytes of the occurrence's text that stand in the commitment, too
  std::vector<span> kept_there;  ///< the same words in the commitment's text
};

/// How much words that came back say, and what of them says little; see `reuse_match`.
struct reuse_figures {
  double share = 0;          ///< of the shorter of the two passages, how much is in the other, 0 to 1
  double echo = 0;           ///< of the equal words' weight, what a treaty has, too
  double boilerplate = 0;    ///< likewise, what very many documents have
  std::vector<span> echoed;  ///< the words of the occurrence's text that are a treaty's; empty where it is carried over
};

/// One reason why a clause is about a subject: words, or a citation, that show a thing, an act or an actor.
struct subject_evidence {
  std::string shows;  ///< the concept, as the catalogue calls it: "test_ban", "ratify"
  concept_role role = concept_role::thing;
  span words;  ///< bytes of the occurrence's text
};

/// One clause of one paragraph that leads to the commitment.
struct trace_occurrence {
  trace_place at;
  std::string cycle;  ///< "" where it lies in none
  trace_link link = trace_link::provision;
  double score = 0;
  std::string cites;                          ///< identifier of what it cites; "" of reuse and of subjects
  span words;                                 ///< the citing words; bytes of `at.text`
  occurrence_label label;                     ///< its spans are bytes of `at.text`
  trace_state state = trace_state::recalled;  ///< created, renewed, strengthened, weakened, recalled or regretted
  bool of_process = false;  ///< its document is one of the process, not of another body in those years
  wording_change change = wording_change::not_compared;
  std::vector<wording_edit> edits;
  std::optional<restatement> other;       ///< where the wordings could be compared
  std::optional<reuse_figures> reuse;     ///< of a link by reuse
  std::optional<trace_place> carried_by;  ///< of a link by reuse across languages: the paragraph of the same label, in
                                          ///< the same document in another language, that has the words
  std::vector<subject_evidence> evidence;  ///< of a link by subject
  std::vector<std::string> also_in;  ///< BCP 47: the further language versions whose paragraph of that label says so, too
  std::string through;  ///< of a link by subject: the commitment that the clause is about, where this one is taken up
                        ///< because that one continues it; else ""
};

/// The language of an occurrence, and those of the versions that say so, too: "en, zh".
[[nodiscard]] std::string languages_of(const trace_occurrence& occurrence);

/// The paragraph that comes nearest to a commitment of which no other speaks.
struct near_miss {
  trace_place at;
  std::string why;    ///< "whole", "container", "successor": the link; "words": it has words of the commitment
  std::string cites;  ///< what it cites instead, if anything
  double share = 0;   ///< of the commitment's topic words, how many it has, 0 to 1
};

/// One cycle.
struct trace_cell {
  std::string cycle;       ///< "2020"; a year where there is no process
  std::string begin, end;  ///< its days; "" where open
  recital::outcome outcome = outcome::open;
  trace_state state = trace_state::not_read;
  std::vector<trace_state> said;  ///< all that its weightiest documents say of it, in order of weight; without
                                  ///< "revived" and "draft_only", so a cell that is one of these says here what else
  recital::standing standing = standing::unknown;  ///< of the weightiest document that counts
  trace_links by{false, false, false};             ///< the kinds of link that decided it
  std::vector<std::size_t> occurrences;            ///< positions in `trace_findings::occurrences`, in reading order
  std::uint32_t documents = 0;                     ///< read, each work once
  std::uint32_t paragraphs = 0;                    ///< of these, searched: no headings
  std::optional<near_miss> nearest;                ///< where it is absent or not covered
};

/// What a cell says, in a few words: "renewed", "draft_only (recalled)", "renewed by subject" where nothing but subjects
/// leads to it.
[[nodiscard]] std::string brief(const trace_cell& cell);

/// What to trace.
struct trace_target {
  std::string id;               ///< "treaty:npt#art_6", "text:npt-2010-action-plan", "S/RES/1540(2004)"
  std::string process;          ///< whose cycles to use; "" takes the commitment's own, else years
  std::string words{};          ///< instead of an identifier: words, in one of the languages of the documents
  std::string language = "en";  ///< of the title
  trace_links links{};          ///< which kinds of link to follow
};

struct trace_findings {
  std::string id;
  std::string title;    ///< of the commitment, else of the instrument; in the language asked for, else English
  std::string made_in;  ///< the cycle that made it; "" where it is older than all, or unknown
  std::string process;  ///< "" where cells are years
  std::string text_title;     ///< of the text that the commitment stands in; in the same language
  std::string process_title;  ///< likewise
  std::vector<std::string> folded;            ///< cycles that have no cell, for nothing was read of them (`fold_unread`)
  std::vector<trace_cell> cells;              ///< in order of time
  std::vector<trace_occurrence> occurrences;  ///< by cycle, date, document and reading order
};

/// The cycles of which nothing was read; of several findings, which are of one process, those of the first.
[[nodiscard]] std::vector<std::string> unread_cycles(std::span<const trace_findings> all);

/// Takes those cells out, as pictures do, and names their cycles in `folded`. Where it is one commitment, the cycle that
/// made it stays.
void fold_unread(std::span<trace_findings> all);

/// What became of the commitments of one process.
struct traced_process {
  std::string id;     ///< "npt"
  std::string title;  ///< in the language asked for, else in English
  std::vector<trace_findings>
      found;               ///< what a paragraph speaks of, other than the commitment's own, with direct occurrences
                           ///< alone; in the order of the catalogue
  std::size_t silent = 0;  ///< its other commitments: nobody speaks of them
};

/// The same without the occurrences that are not direct; cells and near misses stay as they are. O(occurrences).
[[nodiscard]] trace_findings direct_only(trace_findings found);

/// Traces commitments through documents. Reads each document's standing and each clause's labels once, so that many
/// targets cost little more than one. For one thread. What is handed in must outlive it.
///
/// Reuse is looked for where the commitment's own text is among the documents, in its language (`reuse_history`):
/// paragraphs that share half of what the shorter passage says, and score 0.15 when words of other treaties and
/// formulas are discounted. Where such a paragraph stands in a document that was read in another language, too, in
/// which the commitment's own text was not, its label carries the words over. Words that are asked for are looked for
/// in every paragraph: nearly all of them, in the same order (local alignment), and nothing is discounted.
///
/// Subjects are looked for sentence by sentence, as `catalogue::concepts` and `commitment::about` say: each form whose
/// first concept comes up is weighed, and what a sentence lacks of it counts against it (`subject_scores`). A clause that
/// takes up a commitment takes up what that one continues, too, where its act is among the acts of that. In documents
/// that are not of the process only a subject's instrument, cited in the paragraph, will do.
///
/// How a cell is decided. Direct occurrences alone count. Of these the documents of the process come first: agreed texts, then
/// a chair's summary; then agreed texts of other bodies in the same years; then all else, which makes the cell
/// `draft_only`. Within the first of these groups that has any occurrence, clauses of the conference or of all parties come
/// before those of some of them. What remains decides in the order: strengthened or weakened, renewed, regretted,
/// recalled. A cell that would be one of these is `revived` where the last cycle that is covered was absent, and one
/// before it was not. A cycle is covered where one of the process's own documents was read in which silence tells: a
/// closing text, one that stands as `process::covered_by` says, or of all its documents `covered_from` percent.
class tracer {
 public:
  /// `treaties` are further texts whose words are discounted where others repeat them; they are not traced through.
  /// Of a work that was read in several versions all are searched. One of them counts, as `versions` says (see
  /// `version_standings`); an occurrence in another one is left out where that one has one in the paragraph of the same
  /// label, which names its language (`trace_occurrence::also_in`).
  tracer(std::span<const reading> documents, const catalogue& known, const grammar& languages,
         std::span<const reading> treaties = {}, const version_options& versions = {});
  ~tracer();
  tracer(tracer&&) noexcept;
  tracer& operator=(tracer&&) noexcept;

  /// Fails with not_found where the target is no identifier, symbol or process that is known, or with bad_data where
  /// the data of labels does not compile. Linear in the references and, for near misses, in the words of the documents.
  [[nodiscard]] result<trace_findings> trace(const trace_target& target);

  /// Every commitment of a process that the catalogue lists, in its order, with titles in that language. No cell has a
  /// `nearest`: to look for it takes longer than all else. Fails likewise.
  [[nodiscard]] result<std::vector<trace_findings>> trace_all(std::string_view process,
                                                              std::string_view language = "en", trace_links links = {});

  /// The same, handed over one by one, so that no more than one is kept at a time.
  [[nodiscard]] result<void> trace_each(std::string_view process, std::string_view language, trace_links links,
                                        const std::function<void(trace_findings)>& take);

  /// What became of the commitments of one process of which the documents speak. Fails likewise.
  [[nodiscard]] result<traced_process> trace_process(std::string_view process, std::string_view language = "en",
                                                     trace_links links = {});

  /// Every process that has commitments of which the documents speak, in the order of the catalogue. Fails likewise.
  [[nodiscard]] result<std::vector<traced_process>> trace_processes(std::string_view language = "en");

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
