// Times the stages of the walk inside the library, and one RE2 expression over the same bytes.
//
//   recital_bench LANGUAGE EXPRESSION FILE...    name, seconds (best of the rounds), separated by a tab; one a line
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cite/finder.hpp"
#include "grammar/detect.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/formats/references.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/resolve/extractor.hpp"
#include "text/document.hpp"
#include "text/encoding.hpp"

namespace {

constexpr int rounds = 3;

struct bench_input {
  std::string name;
  std::string bytes;
  recital::text::document document;
  recital::reading read;
};

const recital::language_grammar* grammar_of(const recital::grammar& all, std::string_view code) {
  const auto found = std::ranges::find(all.languages(), code, &recital::language_grammar::code);
  return found == all.languages().end() ? nullptr : &*found;
}

std::size_t count_matches(const RE2& expression, std::string_view text) {
  const re2::StringPiece whole(text.data(), text.size());
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
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const auto known = recital::catalogue::load();
  const auto grammars = recital::grammar::load();
  if (!known || !grammars) return 1;
  const auto* shared = grammar_of(*grammars, "");
  const auto* language = grammar_of(*grammars, argv[1]);
  const RE2 expression(argv[2]);
  if (shared == nullptr || language == nullptr || !expression.ok()) return 2;
  const auto finder = recital::cite::finder::make(*known, *shared, *language);
  if (!finder) return 1;
  const recital::language_detector detector(grammars->languages());
  recital::extractor extractor(*known, *grammars);

  std::vector<bench_input> inputs;
  for (int i = 3; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    auto document = recital::text::read_document(argv[i], bytes, {});
    auto read = extractor.extract(argv[i], bytes);
    if (!document || !read) {
      fmt::print(stderr, "{}\n", (document ? read.error() : document.error()).str());
      return 1;
    }
    inputs.push_back({argv[i], std::move(bytes), *std::move(document), *std::move(read)});
  }

  std::size_t made = 0;
  std::string lines;
  recital::cite::mention_list mentions;
  const auto each = [&](auto work) { return [&inputs, work] { std::ranges::for_each(inputs, work); }; };
  const std::pair<std::string_view, std::function<void()>> measures[]{
      {"encoding", each([&](const bench_input& in) { made += recital::text::decoded(in.bytes).text.size(); })},
      {"layout",
       each([&](const bench_input& in) { made += recital::text::read_document(in.name, in.bytes, {})->text.size(); })},
      {"language", each([&](const bench_input& in) { made += detector.detect(in.document.text) != nullptr; })},
      {"find", each([&](const bench_input& in) {
         finder->find(in.document.text, in.document.paragraphs, mentions);
         made += mentions.mentions.size();
       })},
      {"all", each([&](const bench_input& in) { made += extractor.extract(in.name, in.bytes)->references.size(); })},
      {"print", each([&](const bench_input& in) {
         lines.clear();
         recital::append_jsonl(lines, in.read);
         made += lines.size();
       })},
      {"re2", each([&](const bench_input& in) { made += count_matches(expression, in.bytes); })}};
  for (const auto& [name, work] : measures) fmt::print("{}\t{:.6f}\n", name, best_of(work));
  return made == 0;
}
