/// \file
/// Which clauses are about what commitments are about.
#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/trace/trace.hpp"
#include "trace/subject_terms.hpp"

namespace recital {

/// One clause.
struct subject_match {
  std::uint32_t document = 0;
  std::uint32_t paragraph = 0;
  double score = 0;      ///< share of the form's weight that is there, 0 to 1
  bool taken_up = true;  ///< else it may be
  std::vector<subject_evidence> evidence;
  const commitment* through = nullptr;  ///< the commitment that it is about, where that continues this one
};

/// From the first to the last of the words that show something.
[[nodiscard]] span words_of(const std::vector<subject_evidence>& evidence);

/// Matches of a paragraph, by the identifiers of commitments.
using subject_matches = std::map<std::string, std::vector<subject_match>, std::less<>>;

/// Whose documents count.
enum class subject_gate : std::uint8_t {
  open,       ///< the document is one of the process
  by_citing,  ///< it is not: only where the paragraph cites an instrument of the subject
};

/// Looks for the subjects of one process. What is handed in must outlive it. For one thread.
class subject_matcher {
 public:
  subject_matcher(const catalogue& known, const grammar& languages, const std::string& process);
  ~subject_matcher();
  subject_matcher(subject_matcher&&) noexcept;
  subject_matcher& operator=(subject_matcher&&) noexcept;

  /// Adds what all paragraphs of a document take up; `number` is the document's in the matches. Linear in the words, and
  /// in the forms of which a sentence has the first concept.
  void match(const reading& document, std::uint32_t number, subject_gate gate, subject_matches& into);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
