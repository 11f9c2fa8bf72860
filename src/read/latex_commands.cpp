#include "read/latex_commands.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace recital::latex {
namespace {

using enum effect;

constexpr command commands[] = {
    // characters
    {"S", mark, "§"},
    {"P", mark, "¶"},
    {"slash", mark, "/"},
    {"textslash", mark, "/"},
    {"fshyp", mark, "/"},
    {"hyp", mark, "-"},
    {"ldots", mark, "…"},
    {"dots", mark, "…"},
    {"textellipsis", mark, "…"},
    {"textendash", mark, "–"},
    {"textemdash", mark, "—"},
    {"textquoteleft", mark, "‘"},
    {"textquoteright", mark, "’"},
    {"textquotedblleft", mark, "“"},
    {"textquotedblright", mark, "”"},
    {"textbackslash", mark, "\\"},
    {"textasciitilde", mark, "~"},
    {"textunderscore", mark, "_"},
    {"textdegree", mark, "°"},
    {"textnumero", mark, "№"},
    {"No", mark, "№"},
    {"textordmasculine", mark, "º"},
    {"textordfeminine", mark, "ª"},
    {"guillemotleft", mark, "«"},
    {"guillemotright", mark, "»"},
    {"og", mark, "« "},
    {"fg", mark, " »"},
    {"ss", mark, "ß"},
    {"ae", mark, "æ"},
    {"AE", mark, "Æ"},
    {"oe", mark, "œ"},
    {"OE", mark, "Œ"},
    {"o", mark, "ø"},
    {"O", mark, "Ø"},
    {"aa", mark, "å"},
    {"AA", mark, "Å"},
    {"l", mark, "ł"},
    {"L", mark, "Ł"},
    {"i", mark, "i"},
    {"j", mark, "j"},
    {"textbar", mark, "|"},
    {"quad", mark, " "},
    {"qquad", mark, " "},
    {"space", mark, " "},
    {"enspace", mark, " "},
    {"thinspace", mark, " "},
    {"nobreakspace", mark, " "},
    // letters with accents
    {"c", accent, "\u0327"},
    {"v", accent, "\u030C"},
    {"u", accent, "\u0306"},
    {"H", accent, "\u030B"},
    {"k", accent, "\u0328"},
    {"r", accent, "\u030A"},
    {"d", accent, "\u0323"},
    // parts
    {"title", heading},
    {"part", heading},
    {"chapter", heading},
    {"section", heading},
    {"subsection", heading},
    {"subsubsection", heading},
    {"footnote", note},
    {"endnote", note},
    {"sidenote", note},
    {"thanks", note},
    {"textsuperscript", raised},
    {"up", raised},
    {"href", link},
    {"item", item},
    {"newline", line_break},
    {"linebreak", line_break},
    {"tabularnewline", line_break},
    {"par", paragraph},
    {"bigskip", paragraph},
    {"medskip", paragraph},
    {"newpage", paragraph},
    {"clearpage", paragraph},
    {"maketitle", paragraph},
    {"newcommand", macro},
    {"renewcommand", macro},
    {"providecommand", macro},
    {"def", macro},
    // what nobody sees
    {"documentclass", skips, {}, 1},
    {"usepackage", skips, {}, 1},
    {"label", skips, {}, 1},
    {"ref", skips, {}, 1},
    {"eqref", skips, {}, 1},
    {"autoref", skips, {}, 1},
    {"cref", skips, {}, 1},
    {"pageref", skips, {}, 1},
    {"cite", skips, {}, 1},
    {"citep", skips, {}, 1},
    {"citet", skips, {}, 1},
    {"parencite", skips, {}, 1},
    {"footcite", skips, {}, 1},
    {"index", skips, {}, 1},
    {"bibliography", skips, {}, 1},
    {"bibliographystyle", skips, {}, 1},
    {"addbibresource", skips, {}, 1},
    {"bibitem", skips, {}, 1},
    {"input", skips, {}, 1},
    {"include", skips, {}, 1},
    {"includegraphics", skips, {}, 1},
    {"pagestyle", skips, {}, 1},
    {"thispagestyle", skips, {}, 1},
    {"pagenumbering", skips, {}, 1},
    {"selectlanguage", skips, {}, 1},
    {"foreignlanguage", skips, {}, 1},
    {"hypersetup", skips, {}, 1},
    {"geometry", skips, {}, 1},
    {"color", skips, {}, 1},
    {"textcolor", skips, {}, 1},
    {"fontsize", skips, {}, 2},
    {"vspace", skips, {}, 1},
    {"hspace", skips, {}, 1},
    {"setlength", skips, {}, 2},
    {"addtolength", skips, {}, 2},
    {"setcounter", skips, {}, 2},
    {"addtocounter", skips, {}, 2},
    {"hyphenation", skips, {}, 1},
    {"parbox", skips, {}, 1},
    {"multicolumn", skips, {}, 2},
    {"multirow", skips, {}, 2},
    {"cline", skips, {}, 1},
    {"newtheorem", skips, {}, 2},
    {"newenvironment", skips, {}, 3},
};

}  // namespace

const command* command_named(std::string_view name) {
  const auto* const found = std::ranges::find(commands, name, &command::name);
  return found == std::end(commands) ? nullptr : found;
}

bool is_telling(std::string_view name) {
  constexpr std::string_view others[] = {"begin",  "end",    "emph",   "textit",    "textbf",      "textsc",
                                         "texttt", "textsf", "textrm", "textup",    "underline",   "enquote",
                                         "mbox",   "url",    "author", "paragraph", "footnotemark"};
  if (name.size() == 1 || name == "title" || name == "part" || name == "No" || name == "up") return false;
  return command_named(name) != nullptr || std::ranges::find(others, name) != std::end(others);
}

int hidden_arguments_of(std::string_view environment) {
  struct hidden {
    std::string_view environment;
    int arguments;
  };
  constexpr std::array<hidden, 7> all{{{"tabular", 1},
                                       {"longtable", 1},
                                       {"tabularx", 2},
                                       {"minipage", 1},
                                       {"multicols", 1},
                                       {"thebibliography", 1},
                                       {"otherlanguage", 1}}};
  const auto* const found = std::ranges::find(all, environment, &hidden::environment);
  return found == all.end() ? 0 : found->arguments;
}

}  // namespace recital::latex
