// Times what the finder does, and yardsticks for it, on the same text in the same run.
//
//   recital_bench LANGUAGE FILE...       name, seconds (best of the rounds), separated by a tab; one measure a line
//   recital_bench LANGUAGE --phrases     the leading phrases, one a line; --grammar-phrases: without the catalogue's names
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cite/finder.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "text/document.hpp"
#include "text/validate.hpp"

namespace {

constexpr int rounds = 5;

struct bench_input {
  std::string name;
  std::string bytes;
  recital::text::document document;
};

const recital::language_grammar* grammar_of(const recital::grammar& all, std::string_view code) {
  for (const auto& g : all.languages()) {
    if (g.code == code) return &g;
  }
  return nullptr;
}

/// The phrases as one RE2 alternation, each in the letters' case that the finder asks for.
std::string alternation(const std::vector<recital::cite::phrase>& phrases) {
  std::string expression;
  for (const auto& p : phrases) {
    if (!expression.empty()) expression += '|';
    expression += (p.any_case ? "(?i:" : "(?:") + RE2::QuoteMeta(p.text) + ")";
  }
  return expression;
}

/// Phrases that the grammars lead with; the names of the catalogue left out.
std::vector<recital::cite::phrase> of_grammar(const recital::language_grammar& shared,
                                              const recital::language_grammar& language) {
  std::vector<recital::cite::phrase> phrases;
  for (const auto* g : {&shared, &language}) {
    for (const auto& rule : g->rules) {
      for (const auto& [value, words] : rule.leads) phrases.push_back({words, 0, false});
    }
  }
  return phrases;
}

std::size_t count_matches(const RE2& expression, std::string_view text) {
  re2::StringPiece whole(text.data(), text.size());
  std::size_t at = 0;
  std::size_t found = 0;
  re2::StringPiece match;
  while (at < text.size() && expression.Match(whole, at, text.size(), RE2::UNANCHORED, &match, 1)) {
    ++found;
    at = static_cast<std::size_t>(match.data() - text.data()) + std::max<std::size_t>(match.size(), 1);
  }
  return found;
}

double best_of(const std::function<void()>& work) {
  double best = std::numeric_limits<double>::max();
  for (int i = 0; i < rounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return best;
}

RE2::Options roomy() {
  RE2::Options options;
  options.set_max_mem(std::int64_t{1} << 30);  // room for the whole automaton: the yardstick at its best
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const auto known = recital::catalogue::load();
  const auto grammars = recital::grammar::load();
  if (!known || !grammars) return 1;
  const auto* shared = grammar_of(*grammars, "");
  const auto* language = grammar_of(*grammars, argv[1]);
  if (shared == nullptr || language == nullptr) return 2;
  auto finder = recital::cite::finder::make(*known, *shared, *language);
  if (!finder) return 1;

  const auto leads = of_grammar(*shared, *language);
  const std::string_view wish = argv[2];
  if (wish == "--phrases" || wish == "--grammar-phrases") {
    for (const auto& p : wish == "--phrases" ? finder->leading_phrases() : leads) fmt::print("{}\n", p.text);
    return 0;
  }

  std::vector<bench_input> inputs;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    auto document = recital::text::read_document(argv[i], bytes, {});
    if (!document) {
      fmt::print(stderr, "{}\n", document.error().str());
      return 1;
    }
    inputs.push_back({argv[i], std::move(bytes), std::move(*document)});
  }

  const RE2 all_names(alternation(finder->leading_phrases()), roomy());
  const RE2 grammar_alone(alternation(leads), roomy());
  std::size_t matches = 0;
  recital::cite::mention_list mentions;
  const std::vector<std::pair<std::string, std::function<void()>>> measures{
      {"validate", [&] { for (const auto& in : inputs) matches += recital::text::validate(in.name, in.bytes).has_value(); }},
      {"read", [&] { for (const auto& in : inputs) matches += recital::text::read_document(in.name, in.bytes, {}).has_value(); }},
      {"re2-all", [&] { for (const auto& in : inputs) matches += count_matches(all_names, in.document.text); }},
      {"re2-grammar", [&] { for (const auto& in : inputs) matches += count_matches(grammar_alone, in.document.text); }},
      {"finder", [&] { for (const auto& in : inputs) finder->find(in.document.text, in.document.paragraphs, mentions); }}};
  const char* const only = std::getenv("RECITAL_BENCH_ONLY");  // one measure alone, to be looked at by a profiler
  for (const auto& [name, work] : measures) {
    if (only == nullptr || name == only) fmt::print("{}\t{:.6f}\n", name, best_of(work));
  }
  return matches == 0;
}
