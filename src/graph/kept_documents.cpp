#include "graph/kept_documents.hpp"

#include <string>

#include "text/well_formed.hpp"

namespace recital {
namespace {

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

}  // namespace

std::string_view kept_document::label(std::size_t paragraph) const {
  const std::uint32_t begin = paragraph == 0 ? 0 : label_ends[paragraph - 1];
  return all_labels.substr(begin, label_ends[paragraph] - begin);
}

std::vector<std::string_view> kept_document::labels() const {
  std::vector<std::string_view> all;
  all.reserve(paragraphs());
  for (std::size_t i = 0; i < paragraphs(); ++i) all.push_back(label(i));
  return all;
}

void kept_documents::add(const reading& document, bool with_texts) {
  text_pool& texts = words->texts;
  kept_document kept;
  kept.document = texts.keep(text::well_formed(document.document));
  kept.language = texts.share(document.language);
  kept.title = texts.keep(document.title);
  kept.date = texts.share(document.date);
  kept.organ = texts.share(document.organ);
  kept.session = texts.share(document.session);
  kept.kind = document.kind;
  kept.agenda_item = texts.share(document.agenda_item);
  kept.originals = texts.share(joined(document.originals));
  kept.cycle = texts.share(document.cycle);
  add_paragraphs(document, with_texts, kept);
  kept.first_reference = static_cast<std::uint32_t>(references.size());
  add_references(document);
  kept.end_of_references = static_cast<std::uint32_t>(references.size());
  documents.push_back(std::move(kept));
}

void kept_documents::add_paragraphs(const reading& document, bool with_texts, kept_document& kept) {
  std::string labels;
  kept.label_ends.reserve(document.paragraphs.size());
  for (const paragraph& each : document.paragraphs) {
    labels.append(each.label);
    kept.label_ends.push_back(static_cast<std::uint32_t>(labels.size()));
  }
  kept.all_labels = words->texts.keep(labels);
  if (!with_texts) return;
  const std::string_view text = words->texts.keep(document.text);
  for (const paragraph& each : document.paragraphs) {
    kept.texts.push_back(text.substr(each.text.begin, each.text.size()));
  }
}

void kept_documents::add_references(const reading& document) {
  text_pool& texts = words->texts;
  std::vector<std::uint32_t> ordinals(document.paragraphs.size(), 0);
  for (const reference& ref : document.references) {
    references.push_back({texts.share(ref.pinpoint), ref.paragraph, target_of(ref), ref.kind});
    words->citations.push_back({texts.share(ref.surface), texts.share(ref.verb), texts.share(doubt_about(ref)),
                                ref.source, ++ordinals[ref.paragraph], ref.via, ref.status});
  }
}

std::uint32_t kept_documents::target_of(const reference& ref) {
  if (const auto met = by_id_.find(ref.target); met != by_id_.end()) return met->second;
  const auto index = static_cast<std::uint32_t>(targets.size());
  const std::string_view id = words->texts.keep(ref.target);
  targets.push_back({id, words->texts.share(ref.symbol), ref.kind, ref.status});
  by_id_.emplace(id, index);
  return index;
}

}  // namespace recital
