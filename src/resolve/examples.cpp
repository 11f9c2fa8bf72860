#include "recital/resolve/examples.hpp"

#include <algorithm>
#include <utility>

#include "core/quote.hpp"
#include "grammar/language.hpp"
#include "recital/core/target_id.hpp"
#include "recital/resolve/extractor.hpp"
#include "text/lines.hpp"

namespace recital {
namespace {

/// The clause with an end mark: a line without one, alone in a document, would be read as a heading.
std::string paragraph_of(std::string_view clause, const language_grammar& language) {
  std::string text(clause);
  if (!text::ends_sentence(text)) text += language.unspaced ? "。" : ".";
  return text;
}

std::string edge(const reference& r) { return target_id(r.target, r.pinpoint).text(); }

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const auto& word : words) line.append(line.empty() ? "" : " ").append(word);
  return line.empty() ? "nothing" : line;
}

/// Tries the rules of one grammar.
class trial {
 public:
  trial(const extractor& reader, const language_grammar& language, std::vector<failed_example>& failed)
      : reader_(reader), language_(language), failed_(failed) {}

  result<void> run(const grammar_rule& rule) {
    if (rule.examples.empty()) fail(rule, rule.where, "has no example");
    for (const auto& example : rule.examples) {
      auto read = read_clause(example.text);
      if (!read) return tl::make_unexpected(std::move(read).error());
      std::vector<std::string> found;
      for (const auto& r : read->references) found.push_back(edge(r));
      if (found == example.targets) continue;
      fail(rule, example.where, example.text + " gives " + joined(found) + ", not " + joined(example.targets));
    }
    for (const auto& text : rule.counter_examples) {
      auto read = read_clause(text);
      if (!read) return tl::make_unexpected(std::move(read).error());
      for (const auto& r : read->references) {
        if (r.rule == rule.id) fail(rule, rule.where, text + " gives " + edge(r));
      }
    }
    return {};
  }

 private:
  result<reading> read_clause(std::string_view text) {
    return reader_.extract("example", paragraph_of(text, language_), {language_.code});
  }
  void fail(const grammar_rule& rule, const place& where, const std::string& what) {
    failed_.push_back({where, shortened(rule.id) + ": " + what});
  }

  const extractor& reader_;
  const language_grammar& language_;
  std::vector<failed_example>& failed_;
};

}  // namespace

result<std::vector<failed_example>> failed_examples(const catalogue& known, const grammar& languages,
                                                    std::string_view file) {
  std::vector<failed_example> failed;
  const extractor reader(known, languages);
  const auto& all = languages.languages();
  const auto english = std::find_if(all.begin(), all.end(), [](const auto& g) { return g.code == "en"; });
  for (const language_grammar& g : all) {
    // what all languages share is shown in English
    const bool is_shared = g.code.empty() && english != all.end();
    trial each(reader, is_shared ? *english : g, failed);
    for (const grammar_rule& rule : g.rules) {
      if (!file.empty() && rule.where.file != file) continue;
      if (auto good = each.run(rule); !good) return tl::make_unexpected(std::move(good).error());
    }
  }
  return failed;
}

}  // namespace recital
