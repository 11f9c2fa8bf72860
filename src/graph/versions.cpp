#include "recital/graph/versions.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "graph/version_choice.hpp"

namespace recital {
namespace {

/// The languages of the United Nations, from the one in which most documents are drafted.
constexpr std::string_view usual_order[] = {"en", "fr", "es", "ru", "zh", "ar"};

using positions = std::vector<std::uint32_t>;

bool holds_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto end = std::min(words.find(' '), words.size());
    if (words.substr(0, end) == word) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

class chooser {
 public:
  chooser(std::span<const version_facts> texts, const version_options& options,
          const std::function<std::vector<cited_place>(std::uint32_t)>& places)
      : texts_(texts), options_(options), places_(places), standings_(texts.size()) {
    for (std::uint32_t i = 0; i < standings_.size(); ++i) standings_[i].counted = i;
  }

  std::vector<version_standing> choose() {
    if (options_.versions == version_handling::every_text) return std::move(standings_);
    set_copies_aside();
    if (options_.versions == version_handling::one_work) set_versions_aside();
    for (version_standing& each : standings_) {  // a copy of a version counts with what counts for that
      while (standings_[each.counted].counted != each.counted) each.counted = standings_[each.counted].counted;
    }
    return std::move(standings_);
  }

 private:
  void set_aside_for(std::uint32_t text, std::uint32_t counted, set_aside why) {
    if (text != counted) standings_[text] = {why, counted};
  }

  void set_copies_aside() {
    std::unordered_map<std::uint64_t, positions> of_words;
    for (std::uint32_t i = 0; i < texts_.size(); ++i) {
      if (texts_[i].words != 0) of_words[texts_[i].words].push_back(i);
    }
    for (const auto& [words, same] : of_words) set_aside_among(same);
  }

  /// Of texts of the same words the first of each symbol counts; those without one count with the first that has one.
  void set_aside_among(const positions& same) {
    const auto named = std::ranges::find_if(same, [&](std::uint32_t i) { return !texts_[i].work.empty(); });
    const std::uint32_t first = named == same.end() ? same.front() : *named;
    for (const std::uint32_t i : same) {
      const auto is_its = [&](std::uint32_t j) { return texts_[j].work == texts_[i].work; };
      set_aside_for(i, texts_[i].work.empty() ? first : *std::ranges::find_if(same, is_its), set_aside::copy);
    }
  }

  void set_versions_aside() {
    std::map<std::string_view, positions> of_work;
    for (std::uint32_t i = 0; i < texts_.size(); ++i) {
      if (!texts_[i].work.empty() && standings_[i].why == set_aside::not_at_all) of_work[texts_[i].work].push_back(i);
    }
    for (const auto& [work, versions] : of_work) {
      if (versions.size() > 1) set_versions_aside(versions);
    }
  }

  void set_versions_aside(const positions& versions) {
    const std::uint32_t counted = best_of(versions);
    for (const std::uint32_t i : versions) {
      if (i == counted) continue;
      if (texts_[i].language != texts_[counted].language) set_aside_for(i, counted, set_aside::language_version);
      else if (repeats(places_(i), places_(counted))) set_aside_for(i, counted, set_aside::repetition);
    }
  }

  /// A work is written in the languages that any of its versions names.
  [[nodiscard]] std::uint32_t best_of(const positions& versions) const {
    const auto is_original = [&](std::string_view language) {
      return std::ranges::any_of(versions, [&](std::uint32_t i) { return holds_word(texts_[i].originals, language); });
    };
    return *std::ranges::min_element(versions, {}, [&](std::uint32_t i) {
      const std::string_view language = texts_[i].language;
      return std::tuple(language != options_.language, !is_original(language),
                        std::ranges::find(usual_order, language) - std::begin(usual_order), language);
    });
  }

  std::span<const version_facts> texts_;
  const version_options& options_;
  const std::function<std::vector<cited_place>(std::uint32_t)>& places_;
  std::vector<version_standing> standings_;
};

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all.append(all.empty() ? "" : " ").append(word);
  return all;
}

std::vector<cited_place> places_of(const reading& document) {
  std::vector<cited_place> all;
  for (const reference& each : document.references) {
    all.push_back({document.paragraphs[each.paragraph].label, each.target, each.pinpoint});
  }
  return all;
}

}  // namespace

std::uint64_t hash_of_words(std::string_view text) {
  return text.empty() ? 0 : std::max<std::uint64_t>(1, std::hash<std::string_view>()(text));
}

bool repeats(std::vector<cited_place> text, std::vector<cited_place> other) {
  std::ranges::sort(text);
  std::ranges::sort(other);
  std::vector<cited_place> both;
  std::ranges::set_intersection(text, other, std::back_inserter(both));
  return both.size() * 2 >= text.size();
}

void join_claimed_works(std::span<const version_claim> texts) {
  std::unordered_map<std::string_view, std::string_view*> work_of_input;
  for (const version_claim& each : texts) work_of_input.emplace(each.source, each.work);
  for (const version_claim& each : texts) {
    if (each.same_as.empty()) continue;
    const auto named = work_of_input.find(each.same_as);
    if (named == work_of_input.end()) {
      *each.work = each.same_as;
      continue;
    }
    std::string_view& work = *named->second;
    if (work.empty()) work = each.same_as;
    *each.work = work;
  }
}

std::vector<version_standing> choose_versions(std::span<const version_facts> texts, const version_options& options,
                                              const std::function<std::vector<cited_place>(std::uint32_t)>& places) {
  return chooser(texts, options, places).choose();
}

std::vector<version_standing> version_standings(std::span<const reading> documents, const version_options& options) {
  std::vector<std::string> originals;
  for (const reading& each : documents) originals.push_back(joined(each.originals));
  std::vector<version_facts> texts;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    texts.push_back({documents[i].symbol, documents[i].language, originals[i], hash_of_words(documents[i].text)});
  }
  std::vector<version_claim> claims;
  for (std::size_t i = 0; i < documents.size(); ++i)
    claims.push_back({documents[i].source, documents[i].same_work_as, &texts[i].work});
  join_claimed_works(claims);
  return choose_versions(texts, options, [&](std::uint32_t i) { return places_of(documents[i]); });
}

set_aside_counts counts_of(const std::vector<version_standing>& standings) {
  const auto count = [&](set_aside why) {
    return static_cast<std::size_t>(std::ranges::count(standings, why, &version_standing::why));
  };
  return {count(set_aside::copy), count(set_aside::language_version), count(set_aside::repetition)};
}

set_aside_counts keep_counted(std::vector<reading>& documents, const version_options& options) {
  const auto standings = version_standings(documents, options);
  std::size_t next = 0;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (standings[i].why != set_aside::not_at_all) continue;
    if (next != i) documents[next] = std::move(documents[i]);
    ++next;
  }
  documents.resize(next);
  return counts_of(standings);
}

}  // namespace recital
