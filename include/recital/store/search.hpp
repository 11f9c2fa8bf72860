/// \file
/// Looking for paragraphs in a corpus, by their words and by what they cite.
///
///     recital::corpus_search papers = *recital::corpus_search::open("papers.recital");
///     recital::search_filter filter;
///     filter.cites = "text:npt-2010-action-plan#action_5";
///     const auto found = papers.find(*recital::parse_search("\"unequivocal undertaking\" OR moratorium"), filter, 10);
///     if (!found) return report(found.error());
///     for (const recital::found_paragraph& each : found->paragraphs) use(each.name, each.label, each.text);
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/core/span.hpp"
#include "recital/search/query.hpp"

namespace recital {

/// Which paragraphs count; what is left out counts all.
struct search_filter {
  std::string cites{};  ///< those that cite this, or a provision of it: an identifier of the catalogue or a canonical
                        ///< symbol, with '#' and a pinpoint behind it
  std::string verb{};   ///< those in which this verb governs what they cite (of what `cites` asks for, if it asks)
  std::optional<int> since{}, until{};  ///< those of documents of these years, both included
  std::string organ{};     ///< of documents whose symbol is that of the organ, or begins with it (see `cited_by_organ`)
  std::string language{};  ///< of documents in this language, BCP 47; words have stems of this language alone
  std::string cycle{};     ///< of documents of this review cycle
};

/// What a found paragraph cites.
struct found_reference {
  std::string target;    ///< "treaty:npt#art_6"; "" where it is not resolved
  std::string verb;
  span words;            ///< bytes of the paragraph's text
  bool is_asked_for;     ///< the filter asks for what it cites, and for its verb
};

/// A paragraph, and where it stands.
struct found_paragraph {
  std::string name, symbol, title, date, organ, session, language, cycle;  ///< as those of `reading`
  std::string source;     ///< the input that holds the document
  std::string label;      ///< of the paragraph
  std::uint32_t page = 0; ///< 0 where there is none
  std::string text;
  double score = 0;       ///< BM25 of its words: the more the better; 0 where no words were looked for
  std::vector<span> hits; ///< bytes of `text`: the words that were looked for, in order and apart from each other
  std::vector<found_reference> references;  ///< in order
};

struct search_findings {
  std::uint64_t all = 0;                    ///< how many paragraphs there are
  std::vector<found_paragraph> paragraphs;  ///< the first of them
};

/// A corpus that is searched. What it finds is that of one moment, the one when it was opened. For one thread.
class corpus_search {
 public:
  /// Fails as `corpus::open` does.
  [[nodiscard]] static result<corpus_search> open(const std::string& path);

  ~corpus_search();
  corpus_search(corpus_search&&) noexcept;
  corpus_search& operator=(corpus_search&&) noexcept;

  /// Whether the words of the corpus were made by the rules of this program. If not, words in other forms than the one
  /// that is typed may be missed, until `corpus_writer` opens the corpus.
  [[nodiscard]] bool has_words_of_today() const;

  /// At most `limit` paragraphs: those with the highest score first, of equals those of the earlier document, then by name
  /// of the document and in the order of its paragraphs. Without a query all that the filter lets pass, in that order. A
  /// text that is in the corpus twice counts once. The same corpus gives the same findings, whatever the order in which
  /// it was filled. Fails with bad_data where the file is damaged.
  [[nodiscard]] result<search_findings> find(const std::optional<search_query>& query, const search_filter& filter,
                                             std::uint64_t limit);

 private:
  struct state;
  explicit corpus_search(std::unique_ptr<state> opened);
  std::unique_ptr<state> state_;
};

}  // namespace recital
