#include "recital/grammar/grammar.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "core/quote.hpp"
#include "data/embedded.hpp"
#include "data/toml_reader.hpp"
#include "data/user_file.hpp"
#include "grammar/alternatives.hpp"
#include "grammar/built_in_words.hpp"
#include "grammar/connectors.hpp"
#include "grammar/language.hpp"
#include "grammar/macro.hpp"
#include "grammar/pattern.hpp"
#include "grammar/rule_patterns.hpp"
#include "grammar/title_block.hpp"
#include "text/one_spelling.hpp"

namespace recital {
namespace {

using data::table_reader;

/// Whose a file is. Patterns of what is built in are compiled when they are needed, for tests have compiled them all;
/// those of a user are compiled while the line that they stand in is known.
enum class origin : std::uint8_t { built_in, user };

/// Lays one grammar file over what is known of its language; `shared` holds the macros for all languages.
class file_loader {
 public:
  file_loader(table_reader file, origin whose, macro_table& shared) : file_(file), whose_(whose), shared_(shared) {}

  void load_into(std::vector<language_grammar>& languages) {
    const std::string code = file_.string("language");
    file_.about(code.empty() ? "all languages" : code);
    language_grammar& known = known_in(languages, code);
    read_macros(known.macros, code.empty());
    read_words(known);
    read_patterns(file_.table_or_none("connectors"), connectors::keys(), known.connectors);
    read_title_block(known.title_block);
    read_file_names(known.file_names);
    read_rules(known.rules);
    read_labels(known);
    // symbols are printed in every language as they are in their own
    if (languages.front().code.empty()) known.symbol_parts.merge(std::map(languages.front().symbol_parts));
  }

  void load_words_into(std::vector<language_grammar>& languages) {
    language_grammar& known = known_in(languages, file_.string("language"));
    append(known.function_words, file_.strings_or_none("function_words"));
    read_spelling(known.spelling);
  }

 private:
  /// A language may have several files.
  static language_grammar& known_in(std::vector<language_grammar>& languages, const std::string& code) {
    const auto known = std::ranges::find(languages, code, &language_grammar::code);
    if (known != languages.end()) return *known;
    languages.emplace_back().code = code;
    return languages.back();
  }

  void read_macros(macro_table& own, bool for_all) {
    for (auto& [name, pattern] : file_.string_by_key("macros")) own.insert_or_assign(name, pattern);
    if (for_all) shared_ = own;
    macros_ = shared_;
    for (const auto& [name, pattern] : own) macros_.insert_or_assign(name, pattern);
  }

  void read_words(language_grammar& g) {
    g.script = file_.string_or("script", g.script);
    g.traditional = file_.string_or("traditional", g.traditional);
    g.unspaced = file_.boolean_or("unspaced", g.unspaced);
    append(g.function_words, file_.strings_or_none("function_words"));
    read_layout(g.layout);
    if (const auto marks = file_.strings_or_none("title_marks"); marks.size() == 2)
      g.title_marks = {marks[0], marks[1]};
    for (auto& [kind, nouns] : file_.strings_by_key("titled_nouns")) g.titled_nouns.emplace_back(kind, nouns);
    for (const auto& [noun, words] : file_.strings_by_key("nouns")) append(g.nouns[noun], words);
    read_verbs(g);
    for (const auto& [unit, words] : file_.strings_by_key("units")) append(g.units[unit], words);
    for (const auto& [word, value] : file_.integer_by_key("numbers")) g.numbers.insert_or_assign(word, value);
    for (const auto& [words, years] : file_.integer_by_key("relative_years"))
      g.relative_years.insert_or_assign(words, years);
    for (const auto& [word, value] : file_.integer_by_key("number_parts")) g.number_parts.insert_or_assign(word, value);
    for (const auto& [month, value] : file_.integer_by_key("months")) g.months.insert_or_assign(month, value);
    for (const auto& [letter, latin] : file_.string_by_key("letters")) g.letters.insert_or_assign(letter, latin);
    for (const auto& [part, common] : file_.string_by_key("symbol_parts"))
      g.symbol_parts.insert_or_assign(part, common);
    read_spelling(g.spelling);
  }

  void read_verbs(language_grammar& g) {
    for (const auto& [verb, entries] : file_.strings_by_key("verbs")) read_entries(entries, "verbs", g.verbs[verb]);
    read_entries(file_.strings_or_none("no_verbs"), "no_verbs", g.no_verbs);
  }

  /// Entries that stand for several forms, with their macros.
  void read_entries(const std::vector<std::string>& written, std::string_view key, std::vector<std::string>& entries) {
    for (const std::string& entry : written) {
      auto whole = expand(entry, macros_);
      if (!whole) return file_.refuse(key, whole.error().message);
      if (whose_ == origin::user) {
        if (const auto good = alternatives(*whole); !good) return file_.refuse(key, good.error().message);
      }
      entries.push_back(*std::move(whole));
    }
  }

  void read_layout(text::layout_words& words) {
    const auto table = file_.table_or_none("layout");
    append(words.function_words, file_.strings_or_none("function_words"));
    append(words.annex_headings, table.strings_or_none("annex_headings"));
    append(words.contents_headings, table.strings_or_none("contents_headings"));
    append(words.hyphen_prefixes, table.strings_or_none("hyphen_prefixes"));
    append(words.recital_openings, table.strings_or_none("recital_openings"));
    append(words.recital_endings, table.strings_or_none("recital_endings"));
    append(words.marks.articles, table.strings_or_none("article_headings"));
    words.marks.article_numbers.push_back(table.strings_or_none("article_numbers"));
    words.marks.counting.push_back(table.strings_or_none("counting_words"));
  }

  void read_spelling(grammar_spelling& spelling) {
    const auto table = file_.table_or_none("spelling");
    append(spelling.clitics, table.strings_or_none("clitics"));
    for (const auto& [start, others] : table.strings_by_key("starts")) append(spelling.starts[start], others);
    for (const auto& [part, other] : table.string_by_key("parts")) spelling.parts.insert_or_assign(part, other);
    for (const auto& [words, others] : table.strings_by_key("several")) append(spelling.several[words], others);
    for (const auto& [words, others] : table.strings_by_key("shorter")) append(spelling.shorter[words], others);
    for (const auto& [ending, cases] : table.strings_by_key("adjectives")) spelling.adjectives[ending] = cases;
    for (const auto& [ending, cases] : table.strings_by_key("nouns")) spelling.nouns[ending] = cases;
    for (const auto& [ending, other] : table.string_by_key("singulars")) {
      spelling.singulars.insert_or_assign(ending, other);
    }
  }

  static void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
    to.insert(to.end(), more.begin(), more.end());
  }

  /// What the file says of these patterns, over what is known.
  template <class Set>
  void read_patterns(const table_reader& table, std::span<const pattern_key<Set>> keys, pattern_texts& into) {
    for (const pattern_key<Set>& each : keys) {
      if (table.has(each.key)) into[each.key] = pattern_at(table, each.key);
    }
  }

  void read_title_block(grammar_title_block& block) {
    const auto table = file_.table_or_none("title_block");
    read_patterns(table, title_patterns::keys(), block.patterns);
    for (const auto& [named, code] : table.string_by_key("languages")) block.languages.insert_or_assign(named, code);
  }

  void read_file_names(grammar_file_names& names) {
    const auto table = file_.table_or_none("file_names");
    append(names.endings, table.strings_or_none("endings"));
    append(names.bracketed, table.strings_or_none("bracketed"));
    for (const table_reader form : file_.tables_or_none("file_name")) {
      names.forms.emplace_back(pattern(pattern_at(form, "form"), anchor::both), form.string("symbol"));
    }
  }

  /// A rule takes the place of one of the same name; new ones come before those that are there.
  void read_rules(std::vector<grammar_rule>& rules) {
    std::vector<grammar_rule> added;
    for (const table_reader table : file_.tables_or_none("rule")) {
      grammar_rule rule = read_rule(table);
      const auto known = std::find_if(rules.begin(), rules.end(), [&](const auto& r) { return r.id == rule.id; });
      if (known == rules.end()) {
        added.push_back(std::move(rule));
      } else {
        *known = std::move(rule);
      }
    }
    rules.insert(rules.begin(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
  }

  void read_labels(language_grammar& g) {
    const auto expand_macros = [this](const table_reader& at, std::string_view key, const std::string& written) {
      return expanded(at, key, written);
    };
    read_occurrences(file_, expand_macros, g.occurrences);
    read_standings(file_, expand_macros, g.standings);
  }

  grammar_rule read_rule(table_reader table) {
    grammar_rule rule;
    rule.id = table.string("id");
    table.about(rule.id);
    rule.where = table.where();
    rule.makes = table.string("makes");
    read_leads(table, rule);
    read_patterns(table, rule_patterns::keys(), rule.patterns);
    if (table.has(piece_between)) rule.patterns[piece_between] = words_between(table);
    rule.body = table.string_or("body", "");
    rule.inside_words = table.boolean_or("inside_words", false);
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
    if (rule.leads.empty() == !table.has("whole")) table.refuse("must have leads, or else \"whole\"");
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

  /// Any number of the pieces, and how they end.
  std::string words_between(const table_reader& table) {
    const std::string pieces = "(?:" + pattern_at(table, piece_between) + ")*";
    return checked(table, piece_between, pieces + "(?:" + pattern_at(table, end_between) + ")");
  }

  std::string pattern_at(const table_reader& table, std::string_view key) {
    return expanded(table, key, table.string_or(key, ""));
  }

  std::string expanded(const table_reader& table, std::string_view key, const std::string& written) {
    auto whole = expand(written, macros_);
    if (!whole) {
      table.refuse(key, whole.error().message);
      return {};
    }
    return checked(table, key, *std::move(whole));
  }

  std::string checked(const table_reader& table, std::string_view key, std::string expression) const {
    if (whose_ == origin::built_in) return expression;
    if (const auto good = pattern(expression, anchor::none).compile(); !good)
      table.refuse(key, "is no pattern (" + good.error().message + "): " + quote(expression));
    return expression;
  }

  table_reader file_;
  origin whose_;
  macro_table& shared_;
  macro_table macros_;
};

}  // namespace

grammar::grammar() = default;
grammar::~grammar() = default;
grammar::grammar(grammar&&) noexcept = default;
grammar& grammar::operator=(grammar&&) noexcept = default;

result<grammar> grammar::load(std::span<const std::string> more) {
  grammar loaded;
  macro_table shared;
  const auto lay_over = [&](data::toml_document document, origin whose) -> result<void> {
    file_loader(document.root(), whose, shared).load_into(loaded.languages_);
    return document.finish();
  };
  // the file for all languages comes first: its macros serve the others
  std::vector<const data::embedded_data*> files;
  for (const auto& file : data::grammar_files()) files.push_back(&file);
  std::stable_partition(files.begin(), files.end(), [](const auto* file) { return file->name.starts_with("all."); });
  for (const auto* file : files) {
    if (auto good = lay_over(data::toml_document::of(*file), origin::built_in); !good)
      return tl::make_unexpected(good.error());
  }
  for (const std::string& path : more) {
    const auto text = data::read_user_file(path, "grammar");
    if (!text) return tl::make_unexpected(text.error());
    // a text is matched in one spelling of its letters, so what it is matched with is in the same one
    auto document = data::toml_document::parse(path, text::one_spelling(*text));
    if (!document) return tl::make_unexpected(document.error());
    if (auto good = lay_over(*std::move(document), origin::user); !good) return tl::make_unexpected(good.error());
  }
  return loaded;
}

const std::vector<language_grammar>& built_in_words() {
  static const auto all = [] {
    std::vector<language_grammar> made;
    macro_table none;
    for (const auto& file : data::grammar_files()) {
      auto document = data::toml_document::of(file);
      file_loader(document.root(), origin::built_in, none).load_words_into(made);
    }
    return made;
  }();
  return all;
}

const language_grammar* find_language(std::span<const language_grammar> all, std::string_view code) {
  const auto language = code.substr(0, code.find('-'));
  const auto found = std::ranges::find_if(all, [&](const auto& g) { return !g.code.empty() && g.code == language; });
  return found == all.end() ? nullptr : &*found;
}

const language_grammar* grammar::find(std::string_view code) const { return find_language(languages_, code); }

}  // namespace recital
