#include "store/word_rows.hpp"

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "grammar/built_in_words.hpp"
#include "recital/search/words.hpp"
#include "store/stage_fingerprints.hpp"

namespace recital::store {
namespace {

/// Tells the rules by their sources, and those of the libraries beneath by what they make of some hundred words.
std::string rules_of_today() {
  search_words words;
  sha256 hash;
  hash.add(word_sources);
  for (const language_grammar& language : built_in_words()) {
    for (const std::string& text : language.function_words) {
      for (const search_word& each : words.of(text, language.code)) hash.add(each.word + ' ' + each.stem + '\n');
    }
  }
  return hexadecimal(hash.digest());
}

std::string rules_of(connection& corpus) {
  statement asked(corpus, "SELECT fingerprint FROM word_rules");
  return std::string(asked.next() ? asked.text(0) : std::string_view());
}

}  // namespace

bool has_words_of_today(connection& corpus) { return rules_of(corpus) == rules_of_today(); }

word_rows::word_rows(connection& to)
    : to_(to),
      tokens_(word_tokenizer_of(to)),
      add_(to, "INSERT INTO paragraph_words (rowid, words) VALUES (?, ?)"),
      take_(to, "INSERT INTO paragraph_words (paragraph_words, rowid, words) VALUES ('delete', ?, ?)"),
      paragraphs_(to,
                  "SELECT p.id, p.text, d.language FROM paragraphs p JOIN documents d ON d.id = p.document"
                  " WHERE p.document = ?") {
  if (!has_words_of_today(to)) make_anew();
}

void word_rows::write(std::int64_t paragraph, std::string_view text, std::string_view language) {
  tokens_.language = language;
  add_.run(paragraph, text);
}

void word_rows::copy_from(connection& other) {
  statement all(other, "SELECT p.id, p.text, d.language FROM paragraphs p JOIN documents d ON d.id = p.document");
  while (all.next()) write(all.integer(0), all.text(1), all.text(2));
}

void word_rows::remove(std::int64_t document) {
  for (paragraphs_.bind(document); paragraphs_.next();) {
    tokens_.language = paragraphs_.text(2);
    take_.run(paragraphs_.integer(0), paragraphs_.text(1));
  }
  paragraphs_.reset();
}

void word_rows::make_anew() {
  to_.run("INSERT INTO paragraph_words (paragraph_words) VALUES ('delete-all'); DELETE FROM word_rules");
  copy_from(to_);
  statement(to_, "INSERT INTO word_rules (fingerprint) VALUES (?)").run(rules_of_today());
}

}  // namespace recital::store
