#include "graph/kept_documents.hpp"

#include <algorithm>
#include <string>

#include "recital/core/document_symbol.hpp"
#include "text/letters.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

std::string doubt_about(const reference& ref) {
  std::string doubt(name(ref.reason));
  for (const auto& candidate : ref.candidates) doubt.append(doubt.empty() ? "" : " ").append(candidate);
  return doubt;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all.append(all.empty() ? "" : " ").append(word);
  return all;
}

/// Whether words mean the same in every document: a symbol, as "CG/Res.540" of a body that is not known. A number
/// without a symbol, "decision 4/21", is that of many bodies.
bool is_identifier(std::string_view words) {
  const document_symbol symbol(words);
  return document_symbol::is_symbol(words) && !symbol.series().empty() &&
         std::ranges::all_of(symbol.series(), text::is_capital_ascii) && std::ranges::any_of(words, text::is_digit) &&
         words.find(' ') == std::string_view::npos;
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
  kept.source = texts.keep(document.source);
  kept.same_work_as = texts.share(document.same_work_as);
  kept.work = texts.share(text::well_formed(document.symbol));
  kept.words = document.text.empty() ? document.words : hash_of_words(document.text);
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

std::vector<cited_place> kept_documents::places_of(const kept_document& of) const {
  std::vector<cited_place> all;
  for (const kept_reference& each : references_of(of)) {
    all.push_back({of.label(each.paragraph), targets[each.target].id, each.pinpoint});
  }
  return all;
}

std::vector<version_standing> kept_documents::standings(const version_options& options) {
  std::vector<version_claim> claims;
  for (kept_document& each : documents) claims.push_back({each.source, each.same_work_as, &each.work});
  join_claimed_works(claims);
  std::vector<version_facts> texts;
  for (const kept_document& each : documents) texts.push_back({each.work, each.language, each.originals, each.words});
  return choose_versions(texts, options, [&](std::uint32_t i) { return places_of(documents[i]); });
}

void kept_documents::keep(const std::vector<version_standing>& standings) {
  std::vector<kept_document> left;
  std::uint32_t next = 0;  // references of a document stand together, so those that stay move up
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (standings[i].why != set_aside::not_at_all) continue;
    kept_document& stays = left.emplace_back(std::move(documents[i]));
    const std::uint32_t first = next;
    for (std::uint32_t r = stays.first_reference; r < stays.end_of_references; ++r, ++next) {
      references[next] = references[r];
      words->citations[next] = words->citations[r];
    }
    stays.first_reference = first;
    stays.end_of_references = next;
  }
  references.resize(next);
  references.shrink_to_fit();
  words->citations.resize(next);
  words->citations.shrink_to_fit();
  documents = std::move(left);
}

std::uint32_t kept_documents::target_of(const reference& ref) {
  if (const auto met = by_id_.find(ref.target); met != by_id_.end()) return met->second;
  const auto index = static_cast<std::uint32_t>(targets.size());
  const std::string_view id = words->texts.keep(ref.target);
  const bool is_own = ref.status != status::resolved && !is_identifier(ref.surface);
  targets.push_back({id, words->texts.share(ref.symbol), ref.kind, ref.status, is_own});
  by_id_.emplace(id, index);
  return index;
}

}  // namespace recital
