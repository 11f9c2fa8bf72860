#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "resolve/note_mark.hpp"
#include "resolve/settle/short_name.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// Mention `i` means what the symbol `j` does.
void lend(resolution_state& s, std::uint32_t j, std::uint32_t i, std::string_view how, recital::via via) {
  if (s.findings[j].empty()) return;
  finding f = s.findings[j].front();
  f.where = s.mentions[i].where;
  f.how = how;
  f.via = via;
  s.findings[i].push_back(std::move(f));
}

/// "the report of the Warden of 3 May 1970 (S/12 and Add.1)": the symbol in the first brackets of the clause.
std::uint32_t symbol_in_brackets(resolution_state& s, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (j >= s.mentions.size() || s.mentions[j].paragraph != s.mentions[i].paragraph) return nothing;
  if (s.mentions[j].kind != mention_kind::symbol) return nothing;
  const std::uint32_t end = s.mentions[i].where.end;
  const auto between = s.text({end, std::max(end, s.mentions[j].where.begin)});
  constexpr std::size_t longest = 150;
  constexpr std::size_t longest_word = 16;  // "(see "
  const auto bracket = between.find_first_of(".;(");
  if (between.size() > longest || bracket == std::string_view::npos || between[bracket] != '(') return nothing;
  if (between.size() - bracket > longest_word) return nothing;
  settle(s, j);
  return j;
}

/// The one symbol in the note whose mark stands in the clause behind the mention.
std::uint32_t symbol_in_note(resolution_state& s, std::uint32_t i) {
  const auto mark = note_mark_behind(s.after(s.mentions[i].where.end, i));
  if (mark.empty() || s.is_note(i)) return nothing;
  const auto note = s.notes_by_label.find("fn" + std::string(mark));
  if (note == s.notes_by_label.end()) return nothing;
  const auto in_note = [&](const mention& m) { return m.paragraph == note->second && m.kind == mention_kind::symbol; };
  const auto from = std::lower_bound(s.mentions.begin(), s.mentions.end(), note->second,
                                     [](const mention& m, std::uint32_t p) { return m.paragraph < p; });
  const auto first =
      std::find_if(from, s.mentions.end(), [&](const mention& m) { return m.paragraph != note->second || in_note(m); });
  if (first == s.mentions.end() || !in_note(*first)) return nothing;
  const auto j = static_cast<std::uint32_t>(first - s.mentions.begin());
  if (j + 1 < s.mentions.size() && in_note(s.mentions[j + 1])) return nothing;
  settle(s, j);
  return j;
}

/// 《…》(INFCIRC/869): the symbol says what the title means.
const instrument* entry_of_symbol_behind(resolution_state& s, std::uint32_t i) {
  if (i + 1 >= s.mentions.size() || s.mentions[i + 1].kind != mention_kind::symbol) return nullptr;
  if (s.mentions[i + 1].where.begin > s.mentions[i].where.end + 2) return nullptr;
  settle(s, i + 1);
  const auto& meant = s.findings[i + 1];  // nothing for the document's own symbol
  return meant.empty() ? nullptr : meant.front().entry;
}

}  // namespace

void settle_titled(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  if (m.kind != mention_kind::titled || s.is_heading(i)) return;
  if (const instrument* entry = entry_of_symbol_behind(s, i); entry != nullptr) {
    s.findings[i].push_back(of_entry(*entry, m.where, "title and symbol"));
    return;
  }
  const auto what = kind_named(m.value);
  if (!what) return;
  if (const auto symbol = symbol_in_brackets(s, i); symbol != nothing) {
    s.titled.insert_or_assign(s.text(m.where), symbol);  // the symbol is the reference
  } else if (const auto noted = symbol_in_note(s, i); noted != nothing) {
    s.titled.insert_or_assign(s.text(m.where), noted);
    lend(s, noted, i, "symbol in the note", via::explicit_);
  } else if (const auto known = s.titled.find(s.text(m.where)); known != s.titled.end()) {
    lend(s, known->second, i, "last document of that title", via::anaphora);
  } else if (m.marked || !m.title.empty() || is_definite(s, i)) {
    auto f = s.unresolved(m.where, *what, "no text of that title is in the catalogue", "title");
    if (!m.words.empty()) f.target = "unresolved:" + std::string(m.words);
    s.findings[i].push_back(std::move(f));
  }
}

}  // namespace recital::resolve
