// What must hold of any corpus: documents made by chance, passages handed on and edited.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "recital/reuse/reuse_history.hpp"
#include "recital/reuse/reuse_index.hpp"
#include "reuse/small_documents.hpp"

using namespace recital;

namespace {

std::string word(std::mt19937& chance) {
  const auto n = chance() % 400;
  std::string made = "w" + std::to_string(n * n / 400);  // small numbers are frequent
  if (chance() % 10 == 0) made += ';';
  return made;
}

/// Documents whose paragraphs are new, or those of one before with words changed, dropped and added.
std::vector<reading> random_corpus(unsigned seed) {
  std::mt19937 chance(seed);
  std::vector<std::vector<std::string>> pool;
  std::vector<reading> all;
  for (int d = 0; d < 40; ++d) {
    support::texts paragraphs;
    for (unsigned p = 0; p < 1 + chance() % 6; ++p) {
      std::vector<std::string> words;
      if (!pool.empty() && chance() % 2 == 0) words = pool[chance() % pool.size()];
      else words.resize(4 + chance() % 40);
      for (auto& each : words) {
        if (each.empty() || chance() % 12 == 0) each = word(chance);
      }
      if (chance() % 3 == 0) words.insert(words.begin() + chance() % words.size(), 5, "inserted");
      pool.push_back(words);
      std::string text;
      for (const auto& each : words) text += (text.empty() ? "" : " ") + each;
      paragraphs.push_back(text + '.');
    }
    all.push_back(support::read_of(paragraphs, chance() % 8 == 0 ? "fr" : "en"));
  }
  return all;
}

auto place_of(const reuse_match& m) {
  return std::tuple(m.right.document, m.right.paragraph, m.left.document, m.left.paragraph, m.left.words.begin,
                    m.right.words.begin);
}

std::vector<reuse_match> sorted(std::vector<reuse_match> all) {
  std::ranges::sort(all, {}, place_of);
  return all;
}

std::vector<reuse_match> all_pairs(const reuse_index& index, const reuse_query& query, unsigned threads = 1) {
  std::vector<reuse_match> all;
  index.all_pairs([&](const reuse_match& each) { all.push_back(each); }, query, threads);
  return all;
}

}  // namespace

TEST_CASE("all pairs are what every paragraph finds, from both sides") {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    const auto corpus = random_corpus(seed);
    const reuse_index index = support::index_of(corpus, {.common = 8});
    for (const reuse_query& query : {reuse_query{}, reuse_query{.min_score = 0.1, .min_words = 5, .reach = 2}}) {
      std::vector<reuse_match> as_left, as_right;
      for (std::uint32_t d = 0; d < corpus.size(); ++d) {
        for (std::uint32_t p = 0; p < corpus[d].paragraphs.size(); ++p) {
          for (const reuse_match& each : index.find(d, p, query)) {
            if (each.right.document > d) as_left.push_back(each);
            else as_right.push_back(mirrored(each));
          }
        }
      }
      const auto pairs = sorted(all_pairs(index, query));
      CHECK(pairs.size() > 20);
      CHECK(sorted(as_left) == pairs);
      CHECK(sorted(as_right) == pairs);
    }
  }
}

TEST_CASE("what a paragraph takes up are the pairs of which it is the newer side") {
  auto corpus = random_corpus(7);
  for (std::size_t d = 0; d < corpus.size(); ++d) corpus[d].date = std::to_string(2000 - d);  // the last is the oldest
  const reuse_history history(corpus, support::known(), support::grammars(), {}, {.common = 8});
  std::vector<reuse_match> pairs, taken;
  history.all_pairs([&](const reuse_match& each) { pairs.push_back(each); });
  for (std::uint32_t d = 0; d < corpus.size(); ++d) {
    for (std::uint32_t p = 0; p < corpus[d].paragraphs.size(); ++p) {
      for (const reuse_match& each : history.taken_up_by(d, p)) {
        CHECK(each.right.document == d);
        CHECK(each.left.document > d);
        taken.push_back(each);
      }
    }
  }
  CHECK(pairs.size() > 20);
  CHECK(sorted(taken) == sorted(pairs));
}

TEST_CASE("one thread and two find the same, in the same order") {
  const auto corpus = random_corpus(11);
  const reuse_index one = support::index_of(corpus, {}, 1);
  const reuse_index two = support::index_of(corpus, {}, 2);
  CHECK(all_pairs(one, {}, 1) == all_pairs(two, {}, 2));
}

TEST_CASE("every match is what it says") {
  const auto corpus = random_corpus(12);
  const reuse_index index = support::index_of(corpus, {.common = 8});
  for (const reuse_match& each : all_pairs(index, {.min_score = 0.2})) {
    const reading& left = corpus[each.left.document];
    const reading& right = corpus[each.right.document];
    CHECK(each.score >= 0.2);
    CHECK(each.score <= each.share);
    CHECK(each.share <= 1);
    CHECK(left.language == right.language);
    CHECK(left.paragraphs[each.left.paragraph].text.contains(each.left.words));
    CHECK(right.paragraphs[each.right.paragraph].text.contains(each.right.words));
    REQUIRE(!each.runs.empty());
    CHECK(each.runs.front().kind == run_kind::equal);
    CHECK(each.runs.back().kind == run_kind::equal);
    CHECK(hull(each.runs.front().left, each.runs.back().left) == each.left.words);
    CHECK(hull(each.runs.front().right, each.runs.back().right) == each.right.words);
    for (const aligned_run& run : each.runs) {
      if (run.kind != run_kind::equal) continue;
      std::string a(support::words(left, run.left)), b(support::words(right, run.right));
      std::erase(a, ';'), std::erase(b, ';');
      CHECK(a == b);
    }
  }
}
