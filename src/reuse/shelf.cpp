#include "reuse/shelf.hpp"

#include <algorithm>
#include <cmath>

#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

namespace recital::reuse {
namespace {

constexpr std::uint32_t words_in_shingle = 4;
constexpr std::uint32_t characters_in_shingle = 6;

/// Where the words of a text stand, `offset` added.
void add_places(std::string_view text, const std::vector<span>& words, std::uint32_t offset,
                std::vector<word_place>& places) {
  constexpr std::uint32_t longest = (1U << 29) - 1;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = text.substr(words[i].begin, words[i].size());
    const bool begins = i == 0 || text::ends_sentence_between(text, words[i - 1], words[i]);
    const bool is_name = !begins && text::is_capital(text::code_point_at(word, 0));
    const word_role role = is_number(word) ? word_role::figure : is_name ? word_role::name : word_role::wording;
    word_place& made = places.emplace_back();
    made.begin = words[i].begin + offset;
    made.length = words[i].size() & longest;
    made.begins_sentence = begins;
    made.role = role;
  }
}

/// `places` are the words of the document, in order.
void mark_citations(const reading& document, std::span<word_place> places) {
  for (const reference& each : document.references) {
    auto word = std::ranges::lower_bound(places, each.words.begin, {}, &word_place::begin);
    for (; word != places.end() && word->begin < each.words.end; ++word) word->role = word_role::figure;
  }
}

}  // namespace

void shelf::add(const reading& document, std::uint32_t number, bool is_treaty) {
  const std::size_t first = places_.size();
  ++documents_;
  if (is_treaty) treaties_.push_back(number);
  for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
    const recital::paragraph& each = document.paragraphs[p];
    if (each.kind == paragraph_kind::heading || each.kind == paragraph_kind::footnote) continue;
    const std::string_view text = document.text_of(each);
    const auto words = text::words_in(text);
    if (words.empty()) continue;
    paragraphs_.push_back({number, p, static_cast<std::uint32_t>(terms_.size())});
    for (const span word : words) terms_.push_back(words_.add(text.substr(word.begin, word.size())));
    add_places(text, words, each.text.begin, places_);
  }
  mark_citations(document, std::span(places_).subspan(first));
}

void shelf::finish(std::uint32_t least_common, unsigned threads) {
  constexpr std::uint32_t common_part = 50;
  common_ = std::max(least_common, documents_ / common_part);
  weigh();
  const std::uint32_t length = unspaced_ ? characters_in_shingle : words_in_shingle;
  shingles_ = shingle_index(terms_, words_.shapes(), paragraphs_, length, threads);
  find_treaties();
}

void shelf::weigh() {
  std::vector<std::uint32_t> with(words_.size(), 0);
  std::vector<std::uint32_t> last(words_.size(), no_index);
  for (std::uint32_t p = 0; p < paragraphs_.size(); ++p) {
    for (const term each : at(p).terms) {
      if (last[each] != p) ++with[each];
      last[each] = p;
    }
  }
  const auto all = static_cast<double>(paragraphs_.size() + 1);
  constexpr double least = 1;  // so that words of which few texts tell how rare they are do not all but vanish
  rarest_ = least + std::log(all);
  weights_.resize(with.size());
  std::ranges::transform(with, weights_.begin(),
                         [&](std::uint32_t w) { return static_cast<float>(least + std::log(all / w)); });
}

void shelf::find_treaties() {
  const auto begins = shingles_.begins();
  for (std::uint32_t p = 0; p < paragraphs_.size() && !treaties_.empty(); ++p) {
    if (!is_treaty(paragraphs_[p].document)) continue;
    const passage here = at(p);
    for (std::uint32_t i = here.first; i < here.first + here.size(); ++i) {
      if (begins[i] != no_shingle) treaty_places_.emplace_back(begins[i], i);
    }
  }
  std::ranges::sort(treaty_places_);
}

bool shelf::is_treaty(std::uint32_t document) const { return std::ranges::binary_search(treaties_, document); }

std::span<const std::pair<shingle, std::uint32_t>> shelf::in_treaties(shingle s) const {
  const auto found = std::ranges::equal_range(treaty_places_, s, {}, [](const auto& place) { return place.first; });
  return {found.begin(), found.end()};
}

probe shelf::read(std::string_view text) const {
  probe made;
  const auto words = text::words_in(text);
  for (const span word : words) made.terms.push_back(words_.find(text.substr(word.begin, word.size())));
  add_places(text, words, 0, made.places);
  made.shingles.assign(made.terms.size(), no_shingle);
  for (std::size_t i = 0; i + shingles_.length() <= made.terms.size(); ++i) {
    made.shingles[i] = shingles_.find(std::span(made.terms).subspan(i, shingles_.length()));
  }
  return made;
}

passage shelf::at(std::uint32_t paragraph) const {
  const indexed_paragraph& here = paragraphs_[paragraph];
  const std::size_t end = paragraph + 1 < paragraphs_.size() ? paragraphs_[paragraph + 1].begin : terms_.size();
  const std::size_t size = end - here.begin;
  const auto begins = shingles_.begins();
  return {std::span(terms_).subspan(here.begin, size),
          std::span(places_).subspan(here.begin, size),
          begins.empty() ? begins : begins.subspan(here.begin, size),
          here.begin,
          here.document,
          here.paragraph};
}

}  // namespace recital::reuse
