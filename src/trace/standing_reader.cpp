#include "recital/trace/standing_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/language.hpp"
#include "grammar/pattern.hpp"
#include "text/one_spelling.hpp"

namespace recital {
namespace {

/// Which of several standings counts: what narrows a text's claim comes before what widens it.
constexpr std::array<standing, 8> order{standing::summary,   standing::draft,         standing::national_report,
                                        standing::statement, standing::working_paper, standing::resolution,
                                        standing::adopted,   standing::report};

/// The patterns of one standing.
struct signs {
  standing is;
  std::vector<pattern> titles, symbols;
};

std::vector<pattern> anywhere(const std::vector<std::string>& expressions) {
  std::vector<pattern> all;
  for (const std::string& each : expressions) all.emplace_back(each, anchor::none);
  return all;
}

std::vector<signs> signs_of(const std::vector<grammar_standing>& written) {
  std::vector<signs> all;
  for (const grammar_standing& each : written) all.push_back({each.is, anywhere(each.titles), anywhere(each.symbols)});
  return all;
}

bool any_match(const std::vector<pattern>& patterns, std::string_view text) {
  return std::any_of(patterns.begin(), patterns.end(), [&](const pattern& p) { return p.match(text); });
}

/// Which standings fit, in the order in which they count.
class candidates {
 public:
  void add(standing is) { fits_[static_cast<std::size_t>(is)] = true; }

  [[nodiscard]] standing best() const {
    const auto first =
        std::find_if(order.begin(), order.end(), [&](standing s) { return fits_[static_cast<std::size_t>(s)]; });
    return first == order.end() ? standing::unknown : *first;
  }

 private:
  std::array<bool, standing_names.size()> fits_{};
};

/// The lines that say who a document is.
struct title_block {
  std::vector<std::string_view> headings;
  std::vector<std::string_view> enacting;  ///< short lines at the beginning of the body
};

title_block title_block_of(const reading& document) {
  constexpr std::size_t enacting_lines = 2;
  constexpr std::size_t shortest_prose = 160;  // bytes: a line that is longer already speaks of something
  title_block found;
  std::size_t body_lines = 0;
  for (const paragraph& p : document.paragraphs) {
    if (p.kind == paragraph_kind::footnote) continue;
    const std::string_view words = document.text_of(p);
    if (p.kind == paragraph_kind::heading) {
      if (body_lines == 0) found.headings.push_back(words);
      continue;
    }
    if (++body_lines > enacting_lines) break;
    const bool is_line = p.kind == paragraph_kind::unnumbered && words.size() < shortest_prose;
    if (is_line) found.enacting.push_back(words);
  }
  return found;
}

const review_cycle* cycle_closed_by(const catalogue& known, std::string_view symbol) {
  for (const process& each : known.processes()) {
    for (const review_cycle& cycle : each.cycles) {
      for (const std::string& text : cycle.texts) {
        const instrument* entry = known.find(text);
        if (entry != nullptr && entry->symbol_is_own && entry->symbol == symbol) return &cycle;
      }
    }
  }
  return nullptr;
}

}  // namespace

struct standing_reader::state {
  const grammar& languages;
  const catalogue& known;
  std::map<std::string, std::vector<signs>, std::less<>> compiled;

  [[nodiscard]] const language_grammar* shared() const {
    const auto& all = languages.languages();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& g) { return g.code.empty(); });
    return found == all.end() ? nullptr : &*found;
  }

  /// The signs of a language; of "" those that all share. None where the language has no grammar.
  const std::vector<signs>& signs_in(std::string_view language) {
    if (const auto found = compiled.find(language); found != compiled.end()) return found->second;
    const language_grammar* wanted = language.empty() ? shared() : languages.find(language);
    return compiled.emplace(language, wanted == nullptr ? std::vector<signs>() : signs_of(wanted->standings))
        .first->second;
  }
};

standing_reader::standing_reader(const grammar& languages, const catalogue& known)
    : state_(new state{languages, known, {}}) {}
standing_reader::~standing_reader() = default;
standing_reader::standing_reader(standing_reader&&) noexcept = default;
standing_reader& standing_reader::operator=(standing_reader&&) noexcept = default;

standing standing_reader::read(const reading& document) {
  if (const auto* cycle = cycle_closed_by(state_->known, document.document)) return cycle->status;
  const title_block block = title_block_of(document);
  candidates by_title;
  candidates by_enacting;
  for (const std::string_view code : {std::string_view(), std::string_view(document.language)}) {
    for (const signs& each : state_->signs_in(code)) {
      const auto fits = [&](std::string_view line) { return any_match(each.titles, text::one_spelling(line)); };
      if (any_match(each.symbols, document.document)) by_title.add(each.is);
      if (std::any_of(block.headings.begin(), block.headings.end(), fits)) by_title.add(each.is);
      const bool may_be_enacted = each.is == standing::resolution;  // other words may speak of another text
      if (may_be_enacted && std::any_of(block.enacting.begin(), block.enacting.end(), fits)) by_enacting.add(each.is);
    }
  }
  return by_title.best() != standing::unknown ? by_title.best() : by_enacting.best();
}

}  // namespace recital
