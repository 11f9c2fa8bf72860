#include "recital/analyse/version_differences.hpp"

#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace recital {
namespace {

/// What is to be found in every version: the number of the paragraph, where it has one, the target and the pinpoint.
using place = std::tuple<std::string_view, std::string_view, std::string_view>;

/// The versions of one document.
class compared_versions {
 public:
  void add(const version_citations& version) {
    languages_.insert(version.language);
    for (const auto& each : version.citations) {
      const place at{each.is_numbered ? std::string_view(each.paragraph) : std::string_view(), each.target,
                     each.pinpoint};
      const auto [met, is_new] = places_.try_emplace(at, order_.size());
      if (is_new) order_.push_back({&each, {}});
      order_[met->second].second.insert(version.language);
    }
  }

  void append_differences(std::vector<version_difference>& found, std::string_view document) const {
    for (const auto& [citation, languages] : order_) {
      if (languages.size() == languages_.size()) continue;
      version_difference& row = found.emplace_back();
      row.document = document;
      row.paragraph = citation->paragraph;
      row.target = citation->target;
      row.pinpoint = citation->pinpoint;
      row.surface = citation->surface;
      row.cited_in.assign(languages.begin(), languages.end());
      for (const std::string_view language : languages_) {
        if (!languages.contains(language)) row.not_in.emplace_back(language);
      }
    }
  }

 private:
  std::set<std::string_view> languages_;
  std::map<place, std::size_t> places_;
  std::vector<std::pair<const version_citations::citation*, std::set<std::string_view>>> order_;
};

}  // namespace

version_citations citations_of_version(const reading& document) {
  version_citations made{document.symbol, document.language, {}};
  for (const reference& each : document.references) {
    if (each.status != status::resolved) continue;
    const paragraph& in = document.paragraphs[each.paragraph];
    made.citations.push_back({in.label, in.kind == paragraph_kind::numbered, each.target, each.pinpoint, each.surface});
  }
  return made;
}

std::vector<version_difference> version_differences(std::span<const version_citations> versions) {
  std::map<std::string_view, std::size_t> places;
  std::vector<std::pair<std::string_view, compared_versions>> documents;
  for (const version_citations& each : versions) {
    if (each.document.empty()) continue;
    const auto [met, is_new] = places.try_emplace(each.document, documents.size());
    if (is_new) documents.emplace_back(each.document, compared_versions());
    documents[met->second].second.add(each);
  }
  std::vector<version_difference> found;
  for (const auto& [document, all] : documents) all.append_differences(found, document);
  return found;
}

}  // namespace recital
