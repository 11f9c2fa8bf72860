/// \file
/// What the finder finds: words that name, number or lean on something, before anybody knows what they mean.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital {
struct grammar_rule;
}

namespace recital::cite {

enum class mention_kind : std::uint8_t {
  name,           ///< a name of the catalogue; what it may mean is in the lexicon
  body,           ///< a body whose texts are cited by number
  place,          ///< a place where conferences meet
  verb,           ///< a reporting verb; `value` is its English infinitive
  numbered,       ///< a resolution or decision by number; `value` says which
  listed,         ///< the same under a heading that names the body: "General Assembly resolutions"
  symbol,         ///< a document symbol; `words` is what is printed
  pinpoint,       ///< a provision; `value` is the unit: art, para, ...
  noun,           ///< what leans on something named before: "the Treaty"; `value` is the catalogue noun
  demonstrative,  ///< the same, of what was named last: "that resolution"
  titled,         ///< a title that the catalogue does not know; `value` is its kind
  meeting,        ///< a conference known by its date and place alone
  unspecified,    ///< texts of a body in general: "relevant resolutions"
  defined,        ///< a short form that the document defines; `phrase` is its number (see resolve/definitions.hpp)
  addition,       ///< a further part of the document cited just before: "and Add.1"; `value` is Add or Rev
  registered,     ///< a treaty by its number in the Treaty Series
  ibid,           ///< what was cited just before, in a note what the note before it cites
  noted,          ///< what an earlier note cites: "see footnote 5 above"
  whole,          ///< behind a provision, what was cited just before: "paragraph 28 thereof"
  own,            ///< the document itself: "the present resolution"
};

/// The kind of that name, as a rule's `makes` gives it: a list of names is "names". "body" and "place" come from phrases
/// alone.
[[nodiscard]] std::optional<mention_kind> mention_kind_named(std::string_view name);

/// One member of a list; views point into the text that was searched.
struct member {
  span where;
  int number = 0;               ///< its value, however it is written; 0 where it has none
  int year = 0;                 ///< 1540 (2004)
  int session = 0;              ///< 70/1
  int dated = 0;                ///< the year of its date: "of 15 December 1994"
  int tail = 0;                 ///< the part behind the stop, in a range of them: 15.1 to 15.11
  std::string_view text;        ///< the number as printed: "15.1"
  std::string_view letter;      ///< 49/75 E
  std::string_view roman;       ///< 217 A (III)
  std::string_view special;     ///< S-10/2
  std::string_view sub, sub_b, sub_c;  ///< 3 (a) (ii), 8 (2) (b) (xxii)
  std::string_view unit;               ///< where the rule's lead does not say it
};

struct mention {
  mention_kind kind = mention_kind::name;
  bool marked = false;  ///< stands in title marks; `where` takes them in
  std::uint32_t paragraph = 0;
  span where;                ///< in the text that was searched
  std::uint32_t phrase = 0;  ///< name, body, place, and numbered where it has words: index into the lexicon
  std::uint32_t first_member = 0;
  std::uint32_t member_count = 0;
  int year = 0, month = 0, day = 0;    ///< of a meeting
  int volume = 0;                      ///< of the Treaty Series, where the number is a page of it
  const grammar_rule* rule = nullptr;  ///< null where a phrase alone was met
  std::string_view value;
  std::string_view words;  ///< of a number: the body between the noun and it; of a name: what stands within it
  std::string_view title;  ///< of a meeting: what it is called, "" where it is not
};

/// All mentions of a document, in order of their beginning.
struct mention_list {
  std::vector<mention> mentions;
  std::vector<member> members;
};

}  // namespace recital::cite
