/// \file
/// How a document stands: whether what it says was agreed, told from its symbol and its title block.
///
///     recital::standing_reader standings(languages, known);
///     auto how = standings.read(document);   // standing::summary for "Chair's factual summary"
#pragma once
#include <memory>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/core/standing.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// Holds compiled patterns, so make one a thread and use it for many documents. What it says depends on the arguments
/// alone. The grammar and the catalogue must outlive it.
///
/// What counts, in this order:
/// 1. the catalogue, where a review cycle lists a text of that symbol as its closing one: the status of that cycle;
/// 2. the words of the headings before the body, and what the data (`[[standing]]` in src/grammar/labels) says of the
///    symbol: of several that fit, summary before draft, national_report, statement, working_paper, resolution,
///    adopted, report. So a chair's summary that was issued as a working paper is a summary;
/// 3. the first two lines of the body, where they are short and say that a body speaks: "The General Assembly,".
class standing_reader {
 public:
  /// Compiles nothing yet.
  standing_reader(const grammar& languages, const catalogue& known);
  ~standing_reader();
  standing_reader(standing_reader&&) noexcept;
  standing_reader& operator=(standing_reader&&) noexcept;

  /// `unknown` where nothing tells. Fails with bad_data where a pattern of the data does not compile. Linear in the
  /// title block.
  [[nodiscard]] result<standing> read(const reading& document);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
