#include "cite/lexicon.hpp"

#include <algorithm>
#include <iterator>

#include "grammar/spelling.hpp"
#include "text/code_point.hpp"
#include "text/letter_forms.hpp"
#include "text/letters.hpp"
#include "text/normal_form.hpp"
#include "text/one_spelling.hpp"

namespace recital::cite {
namespace {

bool is_ideograph_byte(char c) { return static_cast<unsigned char>(c) >= 0xE3 || text::is_inner_byte(c); }

/// Without the blanks between ideographs and digits or letters.
std::string tight(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool beside = words[i] == ' ' && i > 0 && i + 1 < words.size() &&
                        (is_ideograph_byte(words[i - 1]) || is_ideograph_byte(words[i + 1]));
    if (!beside) out += words[i];
  }
  return out;
}

/// With a blank between every ideograph and a digit or letter beside it.
std::string loose(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (!out.empty() && out.back() != ' ' && c != ' ') {
      const bool before = is_ideograph_byte(out.back()) && text::is_ascii_letter_or_digit(c);
      const bool after = text::is_ascii_letter_or_digit(out.back()) && static_cast<unsigned char>(c) >= 0xE4;
      if (before || after) out += ' ';
    }
    out += c;
  }
  return out;
}

bool has_ideograph(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE4; });
}

/// Names of several words are met in capitals and in small letters; a short one may be an ordinary word in the other.
bool matches_any_case(std::string_view words) {
  return words.size() >= 12 && words.find(' ') != std::string_view::npos;
}

/// "Договор" for "договор", "état" for "État"; ASCII letters match in either case as they are.
std::string with_other_initial(std::string_view words) {
  std::string out;
  text::append_utf8(out, text::other_case(text::code_point_at(words, 0)));
  return out.append(words.substr(text::width_of(static_cast<unsigned char>(words[0]))));
}

/// Latin capitals and nothing else, three and more.
bool is_acronym(std::string_view name) {
  constexpr std::size_t shortest = 3;
  return name.size() >= shortest && std::all_of(name.begin(), name.end(), text::is_capital_ascii);
}

}  // namespace

lexicon::lexicon(const catalogue& known, const language_grammar& language) : language_(language) {
  const auto add_names = [&](const words_by_language& words, meaning what) {
    for (const auto& [code, list] : words) {
      for (const auto& name : list) add_forms(name, code, what);
    }
  };
  // "CRPD" stands in Chinese as in English, and in languages that are written as English is it may be another's
  const bool takes_acronyms = language.script != "Latn";
  const auto add_shorts = [&](const words_by_language& words, meaning what) {
    what.stands_alone = false;
    for (const auto& [code, list] : words) {
      for (const auto& name : list) {
        if (code == language.code || (takes_acronyms && is_acronym(name))) add_forms(name, code, what);
      }
    }
  };
  for (const auto& entry : known.instruments()) {
    const meaning what{.instrument = &entry};
    if (entry.series.empty()) {
      for (const auto& [code, title] : entry.title) add_forms(title, code, what);
    }
    add_names(entry.names, what);
    add_shorts(entry.shorts, what);
  }
  for (const auto& entry : known.all_series()) {
    add_names(entry.model.names, {.series = &entry, .stands_alone = false});
    add_shorts(entry.model.shorts, {.series = &entry});
  }
  for (const auto& entry : known.bodies()) {
    add_names(entry.names, {.body = &entry});
    add_shorts(entry.shorts, {.body = &entry});
  }
  for (const auto& entry : known.places()) add_names(entry.names, {.place = &entry});
  add_shortened();
}

/// Names of other languages stand in a text as their own language's dictionaries have them.
void lexicon::add_forms(std::string_view name, std::string_view code, const meaning& what) {
  const std::string words = text::one_spelling(text::plain_text(name));
  if (code != language_.code) return add(words, what);
  add_declined(words, what);
  if (!language_.spelling.shorter.empty()) listed_.emplace_back(words, what);
}

/// What texts put for words of the names. A form that is the name of another text, or of the same, is not added.
void lexicon::add_shortened() {
  std::vector<std::pair<std::string, meaning>> more;  // two entries may share one
  for (const auto& [words, what] : listed_) {
    for (std::string& form : shortened(words, language_.spelling)) {
      if (find(form) == nullptr) more.emplace_back(std::move(form), what);
    }
  }
  for (const auto& [form, what] : more) add_declined(form, what);
}

void lexicon::add_declined(std::string_view words, const meaning& what) {
  for (const std::string& in_case : declined(words, language_.spelling)) add_printed(in_case, what);
}

void lexicon::add_printed(std::string_view words, const meaning& what) {
  for (const std::string& form : printed_forms(words, language_.spelling)) add_typed(form, what);
}

/// A name as it stands, and as it is typed where accents and hyphens are left out.
void lexicon::add_typed(const std::string& form, const meaning& what) {
  std::vector<std::string> forms{form};
  const auto add_all = [&forms](std::vector<std::string> more) {
    forms.insert(forms.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  if (language_.script == "Latn" && matches_any_case(form)) {
    add_all(text::unhyphenated_forms(form));
    for (std::size_t i = 0, plain = forms.size(); i < plain; ++i) add_all(text::typed_forms(forms[i]));
  }
  for (const std::string& each : forms) {
    add(each, what);
    if (what.stands_alone && matches_any_case(each)) add(with_other_initial(each), what);
  }
  // a letter of two bytes has no twin that the scanner takes it for
  if (language_.script == "Cyrl" && what.stands_alone && matches_any_case(form)) add(text::in_capitals(form), what);
}

void lexicon::add(std::string_view words, const meaning& what) {
  if (!has_ideograph(words)) return add_form(std::string(words), what);
  const std::string narrow = tight(words);
  add_form(narrow, what);
  add_form(loose(narrow), what);
}

void lexicon::add_form(const std::string& form, const meaning& what) {
  const auto [place, is_new] = by_text_.try_emplace(form, entries_.size());
  if (is_new) entries_.push_back({form, {}, matches_any_case(form)});
  auto& meanings = entries_[place->second].meanings;
  const bool known = std::any_of(meanings.begin(), meanings.end(), [&](const meaning& m) {
    return m.instrument == what.instrument && m.series == what.series && m.body == what.body && m.place == what.place;
  });
  if (!known) meanings.push_back(what);
}

const lexicon_entry* lexicon::find(std::string_view words) const {
  const auto found = by_text_.find(words);
  return found == by_text_.end() ? nullptr : &entries_[found->second];
}

}  // namespace recital::cite
