#include "recital/grammar/grammar.hpp"

#include <algorithm>

#include "data/embedded.hpp"
#include "data/toml_reader.hpp"
#include "grammar/language.hpp"
#include "grammar/macro.hpp"

namespace recital {
namespace {

using data::table_reader;

/// Reads one grammar file; `shared` holds the macros of the file for all languages.
class file_loader {
 public:
  file_loader(table_reader file, macro_table& shared) : file_(file), shared_(shared) {}

  language_grammar load() {
    language_grammar g;
    g.code = file_.string("language");
    file_.about(g.code.empty() ? "all languages" : g.code);
    macros_ = shared_;
    for (auto& [name, pattern] : file_.string_by_key("macros")) macros_.insert_or_assign(name, pattern);
    if (g.code.empty()) shared_ = macros_;
    read_words(g);
    read_links(g.links);
    for (const table_reader rule : file_.tables_or_none("rule")) g.rules.push_back(read_rule(rule));
    return g;
  }

 private:
  void read_words(language_grammar& g) {
    g.script = file_.string_or("script", "");
    g.unspaced = file_.boolean_or("unspaced", false);
    g.function_words = file_.strings_or_none("function_words");
    const auto layout = file_.table_or_none("layout");
    g.annex_headings = layout.strings_or_none("annex_headings");
    g.hyphen_prefixes = layout.strings_or_none("hyphen_prefixes");
    if (const auto marks = file_.strings_or_none("title_marks"); marks.size() == 2) g.title_marks = {marks[0], marks[1]};
    for (auto& [kind, nouns] : file_.strings_by_key("titled_nouns")) g.titled_nouns.emplace_back(kind, nouns);
    g.nouns = file_.strings_by_key("nouns");
    g.verbs = file_.strings_by_key("verbs");
    g.units = file_.strings_by_key("units");
    g.numbers = file_.integer_by_key("numbers");
    g.months = file_.integer_by_key("months");
  }

  void read_links(grammar_links& links) {
    const auto table = file_.table_or_none("links");
    const auto link = [&](std::string_view key) { return pattern(table, key); };
    links.host_before = link("host_before");
    links.host_after = link("host_after");
    links.chain = link("chain");
    links.coordinate = link("coordinate");
    links.attribute_before = link("attribute_before");
    links.attribute_after = link("attribute_after");
    links.body_before = link("body_before");
    links.body_after = link("body_after");
    links.qualifier_before = link("qualifier_before");
    links.qualifier_after = link("qualifier_after");
    links.absorbed_after = link("absorbed_after");
    links.absorbed_before = link("absorbed_before");
    links.definition = link("definition");
    links.definite_before = link("definite_before");
    links.free_before = link("free_before");
    links.other_before = link("other_before");
    links.clause_end = link("clause_end");
    links.own_text = link("own_text");
    links.date = link("date");
  }

  grammar_rule read_rule(table_reader table) {
    grammar_rule rule;
    rule.id = table.string("id");
    table.about(rule.id);
    rule.where = table.where();
    rule.makes = table.string("makes");
    read_leads(table, rule);
    rule.before = pattern(table, "before");
    rule.after = pattern(table, "after");
    rule.member = pattern(table, "member");
    rule.separator = pattern(table, "separator");
    rule.range = pattern(table, "range");
    rule.further = pattern(table, "further");
    rule.left = pattern(table, "left");
    rule.right = pattern(table, "right");
    rule.not_left = pattern(table, "not_left");
    rule.not_right = pattern(table, "not_right");
    const auto examples = table.strings("examples");
    for (std::size_t i = 0; i < examples.size(); ++i) rule.examples.push_back(read_example(table, examples[i], i));
    rule.counter_examples = table.strings_or_none("counter_examples");
    return rule;
  }

  /// `lead = [...]`, or `leads.value = [...]` where it matters which lead was met.
  static void read_leads(table_reader table, grammar_rule& rule) {
    for (auto& phrase : table.strings_or_none("lead")) rule.leads.emplace_back("", phrase);
    for (auto& [value, phrases] : table.strings_by_key("leads")) {
      for (auto& phrase : phrases) rule.leads.emplace_back(value, phrase);
    }
    if (rule.leads.empty()) table.refuse("has no lead");
  }

  static grammar_example read_example(table_reader table, const std::string& line, std::size_t index) {
    constexpr std::string_view arrow = " => ";
    grammar_example example{line, {}, table.where("examples", index)};
    const auto at = line.rfind(arrow);
    if (at == std::string::npos) {
      table.refuse("examples", "must read \"text => target ...\"");
      return example;
    }
    example.text = line.substr(0, at);
    for (std::size_t begin = at + arrow.size(); begin < line.size();) {
      const auto end = std::min(line.find(' ', begin), line.size());
      if (end > begin) example.targets.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    return example;
  }

  std::string pattern(table_reader table, std::string_view key) {
    const auto written = table.string_or(key, "");
    auto expanded = expand(written, macros_);
    if (!expanded) {
      table.refuse(key, expanded.error().message);
      return {};
    }
    return *expanded;
  }

  table_reader file_;
  macro_table& shared_;
  macro_table macros_;
};

}  // namespace

grammar::grammar() = default;
grammar::~grammar() = default;
grammar::grammar(grammar&&) noexcept = default;
grammar& grammar::operator=(grammar&&) noexcept = default;

result<grammar> grammar::load() {
  grammar loaded;
  macro_table shared;
  // the file for all languages comes first: its macros serve the others
  std::vector<const data::embedded_file*> files;
  for (std::size_t i = 0; i < data::grammar_files_count; ++i) files.push_back(&data::grammar_files[i]);
  std::stable_partition(files.begin(), files.end(),
                        [](const auto* file) { return file->name.starts_with("all."); });
  for (const auto* file : files) {
    auto document = data::toml_document::parse(std::string(file->name), file->text);
    if (!document) return tl::make_unexpected(document.error());
    loaded.languages_.push_back(file_loader(document->root(), shared).load());
    if (auto good = document->finish(); !good) return tl::make_unexpected(good.error());
  }
  return loaded;
}

}  // namespace recital
