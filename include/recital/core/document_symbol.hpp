/// \file
/// Document symbols: the one place that takes them apart.
///
///     const recital::document_symbol cited("A/C.1/75/L.99/Rev.1");
///     cited.series();                          // "A"
///     cited.session_behind("A/C.1/")->number;  // 75
///     cited.base()->symbol.text();             // "A/C.1/75/L.99", which it revises
///     cited.year();                            // 0: the symbol holds none
///     recital::document_symbol("S/RES/1540(2004)").year();  // 2004
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace recital {

/// Words in symbols as a language prints them, and the ones that the catalogue knows: "Rév" is "Rev". See [symbol_parts]
/// of a grammar.
using symbol_words = std::map<std::string, std::string, std::less<>>;

/// The symbol as the catalogue and the graph know it: no blanks, Latin letters for Cyrillic ones that look alike, parts
/// and volumes set on without "No." or a stop that only some texts print.
///
///     canonical_symbol("S/RES/1540 (2004)")         == "S/RES/1540(2004)"
///     canonical_symbol("INFCIRC/254/Rev.13, Part 1") == "INFCIRC/254/Rev.13/Part1"
///     canonical_symbol("INFCIRC/225 (Rev. 5)")      == "INFCIRC/225/Rev.5"
///     canonical_symbol("NPT/CONF.2010/50 (Vol. I)") == "NPT/CONF.2010/50(Vol.I)"
///     canonical_symbol("A/70/1/Rév.2", {{"Rév", "Rev"}}) == "A/70/1/Rev.2"
[[nodiscard]] std::string canonical_symbol(std::string_view printed, const symbol_words& local = {});

/// What the last mark of a symbol makes of the document: a revision of another one, or a part of it.
enum class symbol_mark : bool { revision, part };

/// The session that a symbol names: of "A/RES/S-10/2" the mark "S-" and the number 10.
struct symbol_session {
  std::string_view mark;  ///< "S-" of a special session, "ES-" of an emergency special one, else ""
  int number = 0;
};

/// A symbol in canonical form. It is a view: the text must outlive it. All is linear in the text.
class document_symbol {
 public:
  struct base_symbol;

  constexpr explicit document_symbol(std::string_view canonical) : text_(canonical) {}

  /// Whether a name can only be a symbol: it has parts, and no prefix of a catalogue's identifier.
  [[nodiscard]] static bool is_symbol(std::string_view name);

  [[nodiscard]] constexpr std::string_view text() const { return text_; }

  /// What stands before the first stroke: "S", "INFCIRC"; "" where there is no stroke.
  [[nodiscard]] std::string_view series() const;

  /// The year in four digits that it holds: 2017 of "S/2017/822", 2004 of "S/RES/1540(2004)"; 0 where it holds none.
  /// What stands last without brackets is a document's number, as in "CD/1999". Not a year in which no document can be.
  [[nodiscard]] int year() const;

  /// The session that stands behind this beginning, such as data of bodies give it; nothing where none does.
  /// "A/520/Rev.20" is document 520, revised, and of no session.
  [[nodiscard]] std::optional<symbol_session> session_behind(std::string_view beginning) const;

  /// The session in Roman letters that stands in brackets: "XX" of "A/RES/2028(XX)", "S-VI" of "A/RES/3201(S-VI)"; ""
  /// where none does.
  [[nodiscard]] std::string_view roman_session() const;

  /// The number that is all that stands behind this beginning: 1808 of "S/RES/1808" behind "S/RES/".
  [[nodiscard]] std::optional<int> number_behind(std::string_view beginning) const;

  /// How long the longest of these beginnings is that it begins with; 0 where it begins with none.
  [[nodiscard]] std::size_t longest_beginning(std::span<const std::string> of) const;

  /// The symbol without its last mark, and what that says: "INFCIRC/225/Rev.5" revises "INFCIRC/225"; "A/70/81/Add.1",
  /// "INFCIRC/254/Part1" and "NPT/CONF.2010/50(Vol.I)" are part of the symbol before the mark. Nothing where it bears
  /// none. Asked again of the base it goes further down.
  [[nodiscard]] std::optional<base_symbol> base() const;

  /// The document that a correction belongs to: "A/62/41" of "A/62/41/Corr.1"; any other symbol is left as it is.
  [[nodiscard]] document_symbol without_correction() const;

  /// The first of two symbols that one document bears, as in "A/69/162-S/2014/542"; else the whole. The document is the
  /// same node wherever it is cited by the first alone.
  [[nodiscard]] document_symbol first() const;

  /// The symbol with such a mark behind it, in place of one that it has: of "A/70/81/Add.1" with "Add" and 2 it is
  /// "A/70/81/Add.2".
  [[nodiscard]] std::string with_mark(std::string_view word, int number) const;

  /// As names of files write it, which hold no stroke: "S_PV.10054".
  [[nodiscard]] std::string file_name() const;

 private:
  std::string_view text_;
};

struct document_symbol::base_symbol {
  document_symbol symbol;
  symbol_mark mark;  ///< what the longer symbol is of this one
};

}  // namespace recital
