/// \file
/// What a graph needs of the documents that were read: a tenth of what a reading holds.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/storage.hpp"
#include "graph/version_choice.hpp"
#include "recital/core/reference.hpp"

namespace recital {

/// One document. Its texts live in the pool of the graph that is to be built.
struct kept_document {
  std::string_view document, language, title, date, organ, session, agenda_item, cycle;  ///< as in `reading`
  std::string_view originals;                                                            ///< with a blank between
  recital::kind kind = kind::document;
  std::string_view source, same_work_as;  ///< as in `reading`
  std::string_view work;                  ///< the symbol of the work that it is a version of; "" where none is known
  std::uint64_t words = 0;                ///< see hash_of_words
  std::uint32_t first_reference = 0;
  std::uint32_t end_of_references = 0;
  std::vector<std::string_view> texts;  ///< of its paragraphs; none where the graph is to have no texts

  [[nodiscard]] std::size_t paragraphs() const { return label_ends.size(); }
  [[nodiscard]] std::string_view label(std::size_t paragraph) const;
  [[nodiscard]] std::vector<std::string_view> labels() const;

  std::string_view all_labels;            ///< of the paragraphs, one behind the other
  std::vector<std::uint32_t> label_ends;  ///< of each, where it ends there
};

/// One reference; the citation of the same position has the rest.
struct kept_reference {
  std::string_view pinpoint;
  std::uint32_t paragraph;  ///< its position in the document
  std::uint32_t target;     ///< its position among the targets
  recital::kind kind;
};

/// What references have as their target, as the first of them has it.
struct kept_target {
  std::string_view id;
  std::string_view symbol;
  recital::kind kind;
  recital::status status;
  bool is_own;  ///< a name that nothing resolves: another document may mean another text by it
};

struct kept_documents {
  std::shared_ptr<lexicon> words = std::make_shared<lexicon>();
  std::vector<kept_document> documents;
  std::vector<kept_reference> references;  ///< of all documents; as many as `words->citations`
  std::vector<kept_target> targets;        ///< in the order in which they are met

  void add(const reading& document, bool with_texts);

  /// Which of the documents count.
  [[nodiscard]] std::vector<version_standing> standings(const version_options& options);

  /// Leaves those that count, and gives back what the others took.
  void keep(const std::vector<version_standing>& standings);

  [[nodiscard]] std::span<const kept_reference> references_of(const kept_document& of) const {
    return std::span(references).subspan(of.first_reference, of.end_of_references - of.first_reference);
  }

 private:
  void add_paragraphs(const reading& document, bool with_texts, kept_document& kept);
  void add_references(const reading& document);
  [[nodiscard]] std::vector<cited_place> places_of(const kept_document& of) const;
  [[nodiscard]] std::uint32_t target_of(const reference& ref);

  std::unordered_map<std::string_view, std::uint32_t> by_id_;
};

}  // namespace recital
