/// \file
/// How well references were found, measured against what careful readers found.
///
///     auto gold = recital::gold_edges::parse("corpus.gold.jsonl", bytes);
///     if (gold) use(recital::evaluate(*gold, readings, known).levels.front().f1());
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"

namespace recital {

/// One edge that readers agreed on: a paragraph of a document refers to a target.
struct gold_edge {
  std::string document;   ///< stem of the document's file name
  std::string paragraph;  ///< label; "" where the readers worked by document
  std::string target;
  std::string pinpoint;
  std::string surface;
  bool is_optional = false;  ///< a careful reader could go either way: neither rewarded nor punished
  bool is_new = false;  ///< has no agreed identifier: found where a reference of the paragraph overlaps its surface
};

/// What the readers found.
struct gold_edges {
  std::vector<gold_edge> edges;
  /// Documents of which only the numbered paragraphs first to last were read; references outside are passed over.
  std::map<std::string, std::pair<long, long>, std::less<>> scopes;

  /// Reads one JSON object a line: {"doc", "para", "target", "pinpoint", "surface", "optional", "note"}, or
  /// {"doc", "scope": [first, last]}; other members are passed over. `surface` and `note` may be missing; a note that
  /// holds "new=true" sets `is_new`. Blank lines are passed over. Fails with bad_data, which names `file` and the line.
  [[nodiscard]] static result<gold_edges> parse(const std::string& file, std::string_view text);
};

/// What counts as the same edge.
struct evaluation_level {
  bool paragraph = true;  ///< the paragraph must be the same, not just the document
  bool pinpoint = true;   ///< the pinpoint must be the same, not just the target
  friend bool operator==(evaluation_level, evaluation_level) = default;
};

/// "paragraph+pinpoint", "paragraph", "document+pinpoint" or "document".
[[nodiscard]] std::string_view name(evaluation_level level);

/// How many edges of the gold were found, and how many were found that are not in it.
struct level_score {
  evaluation_level level;
  std::size_t found = 0;   ///< required edges that were found
  std::size_t wanted = 0;  ///< required edges
  std::size_t wrong = 0;   ///< distinct edges that were predicted and are neither required nor optional

  [[nodiscard]] double precision() const;  ///< found / (found + wrong); 1 where nothing was predicted
  [[nodiscard]] double recall() const;     ///< found / wanted; 1 where nothing was wanted
  [[nodiscard]] double f1() const;         ///< their harmonic mean; 0 where both are 0
};

/// An edge on which program and readers differ, as it was compared: names folded, without blanks.
struct disagreement {
  std::string document, paragraph, target, pinpoint, surface;
};

/// What a comparison found.
struct evaluation {
  std::vector<level_score> levels;   ///< strictest first; the two by paragraph only where the gold has paragraphs
  std::vector<disagreement> missed;  ///< at the first level, in order of document, paragraph, target, pinpoint
  std::vector<disagreement> wrong;   ///< likewise
  std::vector<std::string> absent;   ///< documents of the gold that are not among those that were read, in order
};

/// Compares what was found with the gold, edge by edge: a target that a paragraph names three times is one edge.
///
/// A document is told by the stem of its `source`; documents that the gold does not know are left out. All headings of
/// a document are one place. A symbol that exactly one catalogue entry bears is the same target as that entry. Case,
/// width and blanks do not matter. O((edges + references) log edges), times the edges without an agreed identifier.
[[nodiscard]] evaluation evaluate(const gold_edges& gold, std::span<const reading> documents, const catalogue& known);

}  // namespace recital
