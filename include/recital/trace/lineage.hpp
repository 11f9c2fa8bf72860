/// \file
/// How one text came from another: the chains of citations, of words handed down, and of commitments taken up, between
/// them. A commitment is taken up where the catalogue says that another continues it, and where a paragraph is about the
/// same without citing it.
///
///     auto found = recital::lineage(documents, known, languages, "NST/CONF.2013/R.2", "treaty:night-sky");
///     for (const auto& chain : found->chains)
///       for (const auto& step : chain) use(step.from, name(step.tie), step.to);
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/reuse/reuse_pairs.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// What ties two texts or provisions.
enum class lineage_tie : std::uint8_t {
  cites,      ///< a paragraph of the one cites the other
  continues,  ///< a commitment takes up the other, as the catalogue says
  holds,      ///< a text that was read, and a provision that stands in it
  within,     ///< a provision, and the text that it stands in
  reuses,     ///< a paragraph of the one has words of the other (`reuse_history`)
  subject,    ///< a paragraph of the one is about what the other, a commitment, is about (`commitment::about`)
};
inline constexpr std::array<std::string_view, 6> lineage_tie_names{"cites",  "continues", "holds",
                                                                   "within", "reuses",    "subject"};
[[nodiscard]] constexpr std::string_view name(lineage_tie t) { return lineage_tie_names[static_cast<std::size_t>(t)]; }

struct lineage_step {
  std::string from;  ///< identifier of the later one
  std::string to;    ///< of the earlier one
  lineage_tie tie = lineage_tie::cites;
  std::optional<trace_place> at;  ///< of a citation the first paragraph that makes it; of reuse the one with the words;
                                  ///< of a subject the first one that shows most of it
  span words;                     ///< those that cite, that came back or that show it; bytes of the paragraph's text
  occurrence_label label;         ///< of their clause
  std::optional<trace_place> there;  ///< of reuse: the paragraph that the words are from
  span words_there;                  ///< bytes of its text
  double score = 0;                  ///< of reuse and of subjects: that of the best match between the two
  std::optional<reuse_figures> reuse;
  std::vector<subject_evidence> evidence;  ///< of a subject; its words are bytes of the paragraph's text
};

using lineage_chain = std::vector<lineage_step>;

struct lineage_findings {
  std::string later;
  std::string earlier;
  /// The shortest with neither reuse nor subjects, then the shortest with a subject, then those with reuse, each in the
  /// order of their identifiers; none where nothing leads there.
  std::vector<lineage_chain> chains;
};

/// What to look for, and among which words.
struct lineage_options {
  std::size_t most = 20;  ///< chains of each kind
  trace_links links{};    ///< kinds of link to follow; what the catalogue says, and what a text holds, always counts
  std::span<const reading> treaties{};  ///< their words are discounted, as in a trace
  /// The words that come back in these documents, where they need not be looked for.
  const reuse_pairs* kept = nullptr;
};

/// The shortest chains from one text or provision to another: from the one named first to the other, or where there is
/// none, the other way round. Texts are named by identifier or symbol, provisions as "treaty:npt#art_6"; a document
/// that was read has its catalogue identifier, else its symbol, else its file's stem. There are at most `most` chains of
/// each kind: with citations alone, with a commitment that is taken up by its subject at least once, and with words that
/// are handed down at least once. Of two texts that are tied by a citation, too, the words are shown, and no subject is.
/// What is older than a commitment does not take it up. Fails with not_found where one of the two is neither read nor
/// cited nor listed as a commitment, and with bad_data where the data of labels does not compile. O(references log
/// references), the reuse of all words, the subjects of all paragraphs, and the chains.
[[nodiscard]] result<lineage_findings> lineage(std::span<const reading> documents, const catalogue& known,
                                               const grammar& languages, const std::string& one,
                                               const std::string& other, const lineage_options& how = {});

}  // namespace recital
