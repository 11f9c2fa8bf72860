/// \file
/// Labelling clauses: verb, verdict, voice, modals and qualifiers, told by the grammars' data.
///
///     recital::occurrence_labeller labels(languages);
///     auto said = labels.label("Many States parties stressed that action 5 had not been carried out", "en");
///     said->verb;     // "emphasize", which supports
///     said->verdict;  // verdict::not_implemented
///     said->voice;    // "many"
#pragma once
#include <memory>
#include <optional>
#include <string_view>

#include "recital/core/occurrence_label.hpp"
#include "recital/core/result.hpp"
#include "recital/core/span.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// Holds compiled patterns, so make one a thread and use it for many clauses. What it says depends on the arguments
/// alone. The grammar must outlive it.
///
/// How it reads a clause: the first reporting verb governs it; a later one does where it is joined to it ("recalled X,
/// and stressed Y"). The voice is the subject: the last words for somebody before the verb that no preposition governs,
/// or right behind it where the language has it there; a verb that begins the clause has the voice of the body whose
/// text it is. The verdict is the first of the data's that the words of the clause fit. Words inside quotations are not
/// told from others.
class occurrence_labeller {
 public:
  /// Compiles nothing yet.
  explicit occurrence_labeller(const grammar& languages);
  ~occurrence_labeller();
  occurrence_labeller(occurrence_labeller&&) noexcept;
  occurrence_labeller& operator=(occurrence_labeller&&) noexcept;

  /// Labels a clause, or of a paragraph the clause around `about`: bytes of `text`, such as those of a citation. `text`
  /// is running text in plain form, as `reading::text` has it; spans of the label count in it. A language without
  /// data gives an empty label. Fails with bad_data where a pattern of the data does not compile. Linear in the text.
  [[nodiscard]] result<occurrence_label> label(std::string_view text, std::string_view language,
                                               std::optional<span> about = std::nullopt);

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
