/// \file
/// The instruments that are known by name, the bodies that issue numbered texts, and the places where they meet.
///
/// All of it is data: TOML files under src/catalogue/instruments, built into the library, and files of the user's own
/// that add to them or override them by identifier. CONTRIBUTING.md shows the form of an entry. All texts are UTF-8.
///
///     auto known = recital::catalogue::load();
///     if (!known) return report(known.error());
///     if (const auto* npt = known->find("treaty:npt")) use(npt->title.at("en"), npt->date);
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/process.hpp"
#include "recital/catalogue/subject.hpp"
#include "recital/core/kind.hpp"
#include "recital/core/result.hpp"

namespace recital::entries {
struct layer_entries;
}

namespace recital {

/// The relations an instrument may bear to another one.
enum class relation : std::uint8_t { adopted_at, amends, protocol_to, supersedes, revises, part_of };
inline constexpr std::string_view relation_names[] = {"adopted_at", "amends",  "protocol_to",
                                                      "supersedes", "revises", "part_of"};
/// As data files and graphs spell it.
[[nodiscard]] constexpr std::string_view name(relation r) { return relation_names[static_cast<std::size_t>(r)]; }

/// One treaty, resolution, document or conference.
struct instrument {
  std::string id;  ///< "treaty:npt"
  recital::kind kind = kind::treaty;
  std::string noun;          ///< what a later "the ..." calls it: treaty, convention, statute, final_document, ...
  std::string date;          ///< ISO 8601: a day, a month or a year; "" where it has none
  std::string end_date;      ///< last day of a conference, "" where unknown
  std::string place;         ///< identifier of a `place_entry`, "" where unknown
  std::string symbol;        ///< canonical document symbol, "" where it has none
  bool meant_alone = false;  ///< a provision of its noun alone is of this entry where none of that noun is named before
  bool symbol_is_own = true;  ///< whether the symbol, cited, means this entry (not so for classes of agreements)
  std::string unts;           ///< "729 UNTS 161"
  int registration = 0;       ///< its number in the United Nations Treaty Series: 10485; 0 where it has none of its own
  std::string depositary;     ///< depositary of a treaty, or the body that issued a text
  std::string forum;          ///< identifier of the treaty or body in whose proceedings it stands, "" where none
  std::string url;
  std::string source;  ///< where the facts were taken from
  std::string cycle;   ///< the review cycle a conference or text belongs to ("2015")
  int year = 0;        ///< the year it goes by, which may differ from its date (the 2020 conference met in 2022);
                       ///< where the data gives none, that of its date; 0 where it has neither
  std::vector<int> other_years;  ///< it goes by these too: the year it was put off from, the one in which it met
  int ordinal = 0;               ///< the tenth Review Conference: 10; 0 where it has none
  std::string series;            ///< identifier pattern of its series, "" where it stands alone
  std::map<std::string, std::string, std::less<>> title;  ///< by language; outside series found as `names` are
  words_by_language names;   ///< names that stand on their own; looked for in texts of every language
  words_by_language shorts;  ///< names that need a year, an adopting conference, a forum or an earlier mention; these,
                             ///< topics and patterns are looked for in texts of their own language
  words_by_language topics;  ///< words that show that a passage speaks about it
  words_by_language patterns;  ///< names with variable parts, as regular expressions (CONTRIBUTING.md)
  std::map<std::string, int, std::less<>> structure;  ///< highest number of each unit it has: {art: 11}
  bool structure_known = false;  ///< where true, it has no units but these; where false, it may have any
  std::vector<std::pair<relation, std::string>> relations;  ///< in order of relation, then identifier
  words_by_language examples;                               ///< text in which the entry must be found
  words_by_language counter_examples;                       ///< text in which it must not
};

/// The numbers that one session gave out, of a body that numbered its texts through all sessions: "XV", 1475 to 1621.
struct session_numbers {
  std::string session;  ///< as its symbols print it
  int first = 0, last = 0;
};

/// A body whose texts are cited by number.
///
/// The forms of numbers are number-year (1540 (2004)), session-number (70/1, 49/75 E), number-roman (217 A (III)),
/// year-number (1996/31), special-number (S-10/2), and of decisions decision-session-number (74/509) and
/// decision-year-number.
struct body {
  std::string id;  ///< "sc"
  words_by_language names;
  words_by_language shorts;  ///< names that it shares with other bodies; the form of the number tells which is meant
  std::map<std::string, std::string, std::less<>> symbols;  ///< by form, "number-year": "S/RES/{number}({year})"
  std::vector<std::string> default_for;        ///< the forms that are its own where no body is named; no other has them
  std::vector<std::pair<int, int>> numbering;  ///< (year, last number given out in it), ascending
  std::vector<session_numbers> sessions;       ///< of numbers that ran through all sessions, ascending, as far as known
  std::vector<std::string> known_alone;  ///< the symbols of old texts that are cited by their number alone, though
                                         ///< another body has given it out since: "A/RES/194(III)"
  int least_session = 0;  ///< before this one its numbers had not the form session-number; 0 where they always had
  int most_number = 0;    ///< no session and no year gives out higher numbers, where they begin anew; 0 where unknown
  std::vector<std::string> document_symbols;  ///< what its documents' symbols begin with: "S/"
  std::vector<std::string> session_symbols;   ///< the same, before the session: "A/C.1/"
  int session_zero = 0;     ///< a session begins so many years after this one as its number says; 0 where unknown
  int sessions_a_year = 1;  ///< or a year after it for so many sessions
  int session_opens = 0;    ///< the month in which a session opens that lasts until the next one; 0 where unknown
  bool sessions_are_years = false;  ///< a session is a calendar year, and no symbol names it: the Council's 80th year
  std::map<std::string, int, std::less<>>
      session_years;                  ///< of sessions that follow no such rule: "S-10" began in 1978
  int first_year = 0, last_year = 0;  ///< of its life; 0 where unknown, or where it lives
  std::string unspecified;            ///< identifier for its texts in general: "resolution:sc-unspecified"
  words_by_language examples;

  /// The year in which a session began: of "75" of the General Assembly 2020; 0 where it is not known, and where no
  /// document can be of that year. A session may last into the year after. Logarithmic.
  [[nodiscard]] int year_of_session(std::string_view session) const;
};

/// The first and the last year that a symbol allows a document; both 0 where it says nothing.
struct symbol_years {
  int first = 0, last = 0;
};

/// A place where conferences meet.
struct place_entry {
  std::string id;
  words_by_language names;
};

/// A place on the web that serves documents by their symbols.
struct document_server {
  std::string id;                   ///< "undocs"
  std::string address;              ///< of a document, with {symbol} for its symbol
  std::vector<std::string> series;  ///< what stands before the first stroke of the symbols that it serves; ascending
};

/// A recurring conference or text whose members are known by year or ordinal.
///
/// The names, shorts, topics, patterns and examples that members have in common stand in `model` alone: they need a
/// year or an ordinal to say which member is meant. A member has the model's kind, noun, place, depositary, forum, url,
/// source, structure and relations where it gives none of its own, and the model's titles with its own numbers.
struct series {
  std::string id;    ///< with {year} or {ordinal}: "conf:npt-revcon-{year}"
  instrument model;  ///< what its members have in common; titles and relations may hold {year} and {ordinal}
  std::vector<instrument> members;  ///< those listed, by year and ordinal; each is in `catalogue::instruments` too
  bool open = true;                 ///< whether a year that is not listed is a member too
};

/// The year in four digits that a canonical symbol holds: 2017 for "S/2017/822", 2004 for "S/RES/1540(2004)"; 0 where it
/// holds none. What stands last without brackets is a document's number, as in "CD/1999", and what is no year of
/// documents is none here. Linear.
[[nodiscard]] int year_in_symbol(std::string_view symbol);

/// Everything that is known by name. Immutable once loaded; safe to share among threads.
class catalogue {
 public:
  /// The entries that are built into the library, then each file of `more` in turn: an entry whose identifier is known
  /// replaces the earlier one as a whole. (A replaced member stays in its series; a replaced series loses the members
  /// it had.) Refuses a file that does not follow the schema, names an unknown relation target, gives one identifier
  /// twice, or gives two entries the same stand-alone name; the error is bad_data and says file, line and reason:
  ///
  ///     mine.toml:12: treaty:new: adopted_at names conf:x, which no entry defines
  ///
  /// A file that cannot be read is not_found or not_readable. Takes time in proportion to the entries;
  /// the built-in ones need no parsing and are read side by side in threads.
  [[nodiscard]] static result<catalogue> load(std::span<const std::string> more = {});

  /// As `load`, from texts instead of files and without the built-in entries: each text lies over those before it, and
  /// `file` names it in messages.
  struct source_text {
    std::string file;
    std::string toml;
  };
  [[nodiscard]] static result<catalogue> parse(std::span<const source_text> texts);

  /// All instruments, members of series among them, in order of identifier.
  [[nodiscard]] const std::vector<instrument>& instruments() const { return instruments_; }

  /// In order of identifier.
  [[nodiscard]] const std::vector<recital::series>& all_series() const { return series_; }
  [[nodiscard]] const std::vector<body>& bodies() const { return bodies_; }
  [[nodiscard]] const std::vector<place_entry>& places() const { return places_; }
  [[nodiscard]] const std::vector<document_server>& document_servers() const { return document_servers_; }
  [[nodiscard]] const std::vector<recital::process>& processes() const { return processes_; }

  /// In the order of texts' dates, then of identifier, and within a text as its file lists them.
  [[nodiscard]] const std::vector<commitment>& commitments() const { return commitments_; }

  /// The entry of that identifier, or of that symbol (canonical form); null where there is none. O(log n). A symbol
  /// that several entries have (the parts of one document) means none of them, nor does one that is not an entry's own.
  [[nodiscard]] const instrument* find(std::string_view id) const;
  [[nodiscard]] const instrument* by_symbol(std::string_view symbol) const;

  /// The treaty of that number in the United Nations Treaty Series; null where it is not known. Logarithmic.
  [[nodiscard]] const instrument* by_registration(int number) const;

  /// The one function that knows the year of a symbol: `year_in_symbol`; else the year in which the session began that
  /// it names, 2020 for "A/C.1/75/L.99" and 1965 for "A/RES/2028(XX)"; else the year in which its body gave the number
  /// out, 2008 for "S/RES/1808". 0 where it says none of them. A session lasts into the year after. Linear in bodies.
  [[nodiscard]] int year_of_symbol(std::string_view symbol) const;

  /// The years in which a document of that symbol may have come out: the year that it holds, or the two in which its
  /// session meets. Linear in bodies.
  [[nodiscard]] symbol_years years_of_symbol(std::string_view symbol) const;

  /// The body whose documents have such symbols: of "A/HRC/37/22" the Human Rights Council; null where none is known.
  [[nodiscard]] const body* body_of_symbol(std::string_view symbol) const;

  /// The session that a symbol names: "75" of "A/C.1/75/L.99", "S-10" of "A/RES/S-10/2"; "" where it names none.
  [[nodiscard]] std::string session_of_symbol(std::string_view symbol) const;

  /// Where the document of that symbol (canonical form) can be read: "https://undocs.org/S/RES/1540(2004)"; "" where no
  /// server of the data serves its series. All but letters, digits and plain signs are percent-encoded (RFC 3986).
  [[nodiscard]] std::string address_of_symbol(std::string_view symbol) const;

  /// The body of that identifier; null where there is none. O(log n).
  [[nodiscard]] const body* body_named(std::string_view id) const;
  /// The review process, the commitment of that identifier; null where there is none. O(log n).
  [[nodiscard]] const recital::process* process_named(std::string_view id) const;
  [[nodiscard]] const commitment* commitment_named(std::string_view id) const;

  /// What commitments are about, in order of identifier; and how much each kind of evidence weighs.
  [[nodiscard]] const std::vector<subject_concept>& concepts() const { return concepts_; }
  [[nodiscard]] const subject_scores& scores() const { return scores_; }

 private:
  /// Each layer lies over those before it.
  [[nodiscard]] static result<catalogue> build(std::vector<entries::layer_entries> layers);

  std::vector<instrument> instruments_;
  std::vector<recital::series> series_;
  std::vector<body> bodies_;
  std::vector<place_entry> places_;
  std::vector<document_server> document_servers_;
  std::vector<recital::process> processes_;
  std::vector<commitment> commitments_;
  std::vector<subject_concept> concepts_;
  subject_scores scores_;
  std::map<std::string, std::size_t, std::less<>> by_id_, by_symbol_, commitment_by_id_;
  std::map<int, std::size_t> by_registration_;
};

}  // namespace recital
