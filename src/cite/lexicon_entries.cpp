#include "cite/lexicon_entries.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "cite/entry_index.hpp"
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
  return text::with_initial(text::other_case(text::code_point_at(words, 0)), words);
}

/// Latin capitals and nothing else, three and more.
bool is_acronym(std::string_view name) {
  constexpr std::size_t shortest = 3;
  return name.size() >= shortest && std::all_of(name.begin(), name.end(), text::is_capital_ascii);
}

class entry_maker {
 public:
  entry_maker(const catalogue& known, const language_grammar& language) : known_(known), language_(language) {}

  [[nodiscard]] std::vector<lexicon_entry> make();

 private:
  void add_all();
  void add_forms(std::string_view name, std::string_view code, const meaning& what);
  void add_shortened();
  void add_plural(std::string_view words, meaning what);
  void add_declined(std::string_view words, const meaning& what);
  void add_printed(std::string_view words, const meaning& what);
  void add_typed(const std::string& form, const meaning& what);
  void add(std::string_view words, const meaning& what);
  void add_form(std::string form, const meaning& what);

  [[nodiscard]] bool ends_with_name_of(const instrument* entry, std::string_view words) const;
  [[nodiscard]] bool is_known(std::string_view words) const {
    return index_.slot_of(entries_, words) != entry_index::no_entry;
  }

  const catalogue& known_;
  const language_grammar& language_;

  std::vector<std::pair<std::string, meaning>> listed_;  ///< the names of the language as the catalogue has them
  std::vector<lexicon_entry> entries_;
  entry_index index_;
};

std::vector<lexicon_entry> entry_maker::make() {
  add_all();
  std::unordered_set<std::string> in_any_case;
  for (lexicon_entry& entry : entries_) {
    if (entry.any_case) entry.is_first = in_any_case.insert(text::in_small_ascii(entry.text)).second;
  }
  return std::move(entries_);
}

void entry_maker::add_all() {
  const auto add_names = [&](const words_by_language& words, meaning what) {
    for (const auto& [code, list] : words) {
      for (const auto& name : list) add_forms(name, code, what);
    }
  };
  // "CRPD" stands in Chinese as in English, and in languages that are written as English is it may be another's
  const bool takes_acronyms = language_.script != "Latn";
  const auto add_shorts = [&](const words_by_language& words, meaning what) {
    what.stands_alone = false;
    for (const auto& [code, list] : words) {
      for (const auto& name : list) {
        if (code == language_.code || (takes_acronyms && is_acronym(name))) add_forms(name, code, what);
      }
    }
  };
  for (const auto& entry : known_.instruments()) {
    const meaning what{.instrument = &entry};
    if (entry.series.empty()) {
      for (const auto& [code, title] : entry.title) add_forms(title, code, what);
    }
    add_names(entry.names, what);
    add_shorts(entry.shorts, what);
  }
  for (const auto& entry : known_.all_series()) {
    add_names(entry.model.names, {.series = &entry, .stands_alone = false});
    add_shorts(entry.model.shorts, {.series = &entry});
  }
  for (const auto& entry : known_.bodies()) {
    add_names(entry.names, {.body = &entry});
    add_shorts(entry.shorts, {.body = &entry});
  }
  for (const auto& entry : known_.places()) add_names(entry.names, {.place = &entry});
  add_shortened();
}

/// Names of other languages stand in a text as their own language's dictionaries have them.
void entry_maker::add_forms(std::string_view name, std::string_view code, const meaning& what) {
  const std::string words = text::one_spelling(text::plain_text(name));
  if (code != language_.code) return add(words, what);
  add_declined(words, what);
  add_plural(words, what);
  if (!language_.spelling.shorter.empty()) listed_.emplace_back(words, what);
}

bool entry_maker::ends_with_name_of(const instrument* entry, std::string_view words) const {
  if (entry == nullptr) return false;
  const std::string capitals = text::in_capitals(words);
  const auto is_end = [&](std::string_view name) {
    return capitals.ends_with(text::in_capitals(text::one_spelling(text::plain_text(name))));
  };
  const auto any_is_end = [&](const words_by_language& of) {
    const auto found = of.find(language_.code);
    return found != of.end() && std::ranges::any_of(found->second, is_end);
  };
  const auto title = entry->title.find(language_.code);
  return (title != entry->title.end() && is_end(title->second)) || any_is_end(entry->names) ||
         any_is_end(entry->shorts);
}

/// What texts put for words of the names. A form that is the name of another text, or of the same, is not added.
void entry_maker::add_shortened() {
  std::vector<std::pair<std::string, meaning>> more;  // two entries may share one
  for (const auto& [words, what] : listed_) {
    for (std::string& form : shortened(words, language_.spelling)) {
      if (!is_known(form)) more.emplace_back(std::move(form), what);
    }
  }
  for (const auto& [form, what] : more) add_declined(form, what);
}

/// Of "Meetings of States Parties to the Lake Treaty" the treaty stays a name of its own, so that it is cited, too.
void entry_maker::add_plural(std::string_view words, meaning what) {
  if (what.series == nullptr) return;
  const auto forms = of_several(words, language_.spelling);
  if (forms.empty() || ends_with_name_of(known_.find(what.series->model.forum), words)) return;
  what.of_several = true;
  for (const std::string& form : forms) add_printed(form, what);
}

void entry_maker::add_declined(std::string_view words, const meaning& what) {
  for (const std::string& in_case : declined(words, language_.spelling)) add_printed(in_case, what);
}

void entry_maker::add_printed(std::string_view words, const meaning& what) {
  for (const std::string& form : printed_forms(words, language_.spelling)) add_typed(form, what);
}

/// A name as it stands, and as it is typed where accents and hyphens are left out.
void entry_maker::add_typed(const std::string& form, const meaning& what) {
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
    const bool may_be_small = what.stands_alone || (what.series != nullptr && language_.script == "Cyrl");
    if (may_be_small && matches_any_case(each)) add(with_other_initial(each), what);
  }
  // a letter of two bytes has no twin that the scanner takes it for
  if (language_.script == "Cyrl" && what.stands_alone && matches_any_case(form)) add(text::in_capitals(form), what);
}

void entry_maker::add(std::string_view words, const meaning& what) {
  if (!has_ideograph(words)) return add_form(std::string(words), what);
  const std::string narrow = tight(words);
  add_form(narrow, what);
  if (std::string wide = loose(narrow); wide != narrow) add_form(std::move(wide), what);
}

void entry_maker::add_form(std::string form, const meaning& what) {
  index_.make_room(entries_);
  std::uint32_t& place = index_.slot_of(entries_, form);
  if (place == entry_index::no_entry) {
    place = static_cast<std::uint32_t>(entries_.size());
    const bool any_case = matches_any_case(form);
    entries_.push_back({std::move(form), {}, any_case});
  }
  auto& meanings = entries_[place].meanings;
  const bool known = std::any_of(meanings.begin(), meanings.end(), [&](const meaning& m) {
    return m.instrument == what.instrument && m.series == what.series && m.body == what.body && m.place == what.place;
  });
  if (!known) meanings.push_back(what);
}

}  // namespace

std::vector<lexicon_entry> lexicon_entries(const catalogue& known, const language_grammar& language) {
  return entry_maker(known, language).make();
}

}  // namespace recital::cite
