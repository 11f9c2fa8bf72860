#include "recital/reuse/reuse_index.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "grammar/language.hpp"
#include "reuse/echo.hpp"
#include "reuse/finder.hpp"
#include "reuse/on_threads.hpp"
#include "reuse/shelf.hpp"

namespace recital {

struct reuse_index::state {
  /// Where a document is: its shelf, and its paragraphs there.
  struct document_place {
    const reuse::shelf* on;
    std::uint32_t begin, end;
  };

  const grammar& languages;
  reuse_options options;
  std::map<std::string, reuse::shelf, std::less<>> shelves;
  std::vector<document_place> documents;

  reuse::shelf& shelf_of(const std::string& code) {
    static const language_grammar plain;
    if (const auto found = shelves.find(code); found != shelves.end()) return found->second;
    const language_grammar* known = languages.find(code);
    return shelves.emplace(code, reuse::shelf(known == nullptr ? plain : *known)).first->second;
  }

  /// The paragraph on its shelf, if it is there.
  [[nodiscard]] std::optional<std::uint32_t> shelved(std::uint32_t document, std::uint32_t paragraph) const {
    const document_place& place = documents[document];
    const auto& all = place.on->paragraphs();
    const auto found = std::lower_bound(all.begin() + place.begin, all.begin() + place.end, paragraph,
                                        [](const auto& each, std::uint32_t p) { return each.paragraph < p; });
    if (found == all.begin() + place.end || found->paragraph != paragraph) return std::nullopt;
    return static_cast<std::uint32_t>(found - all.begin());
  }
};

reuse_index::reuse_index(std::unique_ptr<state> made) : state_(std::move(made)) {}
reuse_index::~reuse_index() = default;
reuse_index::reuse_index(reuse_index&&) noexcept = default;
reuse_index& reuse_index::operator=(reuse_index&&) noexcept = default;

std::vector<reuse_match> reuse_index::find(std::string_view text, std::string_view language,
                                           const reuse_query& query) const {
  const auto on = state_->shelves.find(language);
  if (on == state_->shelves.end()) return {};
  const reuse::probe words = on->second.read(text);
  reuse::aligner aligner;
  return matches_for(on->second, words.view(), query, reuse::found_as::left, aligner);
}

std::vector<reuse_match> reuse_index::find(std::uint32_t document, std::uint32_t paragraph,
                                           const reuse_query& query) const {
  const auto at = state_->shelved(document, paragraph);
  if (!at) return {};
  const reuse::shelf& on = *state_->documents[document].on;
  reuse::aligner aligner;
  return matches_for(on, on.at(*at), query, reuse::found_as::left, aligner);
}

void reuse_index::all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query,
                            unsigned threads) const {
  constexpr std::uint32_t at_once = 256;  // documents: their matches are kept until all before them are handed over
  std::vector<std::vector<reuse_match>> found;
  for (std::uint32_t begin = 0; begin < documents(); begin += at_once) {
    found.assign(std::min(at_once, documents() - begin), {});
    reuse::on_threads(threads, found.size(), [&](std::size_t i) {
      const state::document_place& place = state_->documents[begin + i];
      reuse::aligner aligner;
      for (std::uint32_t p = place.begin; p < place.end; ++p) {
        auto here = matches_for(*place.on, place.on->at(p), query, reuse::found_as::right_to_older, aligner);
        std::ranges::move(here, std::back_inserter(found[i]));
      }
    });
    for (const auto& of_document : found) {
      for (const reuse_match& each : of_document) take(each);
    }
  }
}

std::vector<treaty_echo> reuse_index::echoes(std::uint32_t document, std::uint32_t paragraph) const {
  std::vector<treaty_echo> all;
  const auto at = state_->shelved(document, paragraph);
  if (!at) return all;
  const reuse::shelf& on = *state_->documents[document].on;
  const reuse::passage here = on.at(*at);
  for (const reuse::echoed_words& each : echoes_in(on, here)) {
    const reuse::indexed_paragraph& there = on.paragraphs()[each.paragraph];
    all.push_back({{here.places[each.here.begin].begin, here.places[each.here.end - 1].bytes().end},
                   there.document,
                   there.paragraph});
  }
  return all;
}

std::uint32_t reuse_index::documents() const { return static_cast<std::uint32_t>(state_->documents.size()); }

reuse_index_builder::reuse_index_builder(const grammar& languages, const reuse_options& options)
    : state_(new reuse_index::state{languages, options, {}, {}}) {}
reuse_index_builder::~reuse_index_builder() = default;
reuse_index_builder::reuse_index_builder(reuse_index_builder&&) noexcept = default;
reuse_index_builder& reuse_index_builder::operator=(reuse_index_builder&&) noexcept = default;

std::uint32_t reuse_index_builder::add(const reading& document, reuse_role role) {
  reuse::shelf& on = state_->shelf_of(document.language);
  const auto number = static_cast<std::uint32_t>(state_->documents.size());
  const auto begin = static_cast<std::uint32_t>(on.paragraphs().size());
  on.add(document, number, role == reuse_role::treaty);
  state_->documents.push_back({&on, begin, static_cast<std::uint32_t>(on.paragraphs().size())});
  return number;
}

reuse_index reuse_index_builder::build(unsigned threads) && {
  for (auto& [code, on] : state_->shelves) on.finish(state_->options.common, threads);
  return reuse_index(std::move(state_));
}

}  // namespace recital
