#include "resolve/rules/rules.hpp"

#include <algorithm>

#include "resolve/note_mark.hpp"
#include "resolve/rules/short_name.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// Mention `i` means what the symbol `j` does.
void lend(const document_view& seen, context& so_far, std::uint32_t j, std::uint32_t i, recital::via via) {
  if (so_far.findings[j].empty()) return;
  finding f = so_far.findings[j].front();
  f.where = seen.mentions[i].where;
  f.how = {};
  f.via = via;
  so_far.findings[i].push_back(std::move(f));
}

/// "the report of the Warden of 3 May 1970 (S/12 and Add.1)": the symbol in the first brackets of the clause.
std::uint32_t symbol_in_brackets(const document_view& seen, context& so_far, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (j >= seen.mentions.size() || seen.mentions[j].paragraph != seen.mentions[i].paragraph) return nothing;
  if (seen.mentions[j].kind != mention_kind::symbol) return nothing;
  const std::uint32_t end = seen.mentions[i].where.end;
  const auto between = seen.text({end, std::max(end, seen.mentions[j].where.begin)});
  constexpr std::size_t longest = 150;
  constexpr std::size_t longest_word = 16;  // "(see "
  const auto bracket = between.find_first_of(".;(");
  if (between.size() > longest || bracket == std::string_view::npos || between[bracket] != '(') return nothing;
  if (between.size() - bracket > longest_word) return nothing;
  resolve_mention(seen, so_far, j);
  return j;
}

/// The one symbol in the note whose mark stands in the clause behind the mention.
std::uint32_t symbol_in_note(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto mark = note_mark_behind(seen.after(seen.mentions[i].where.end, i));
  if (mark.empty() || seen.is_note(i)) return nothing;
  const auto note = seen.notes_by_label.find("fn" + std::string(mark));
  if (note == seen.notes_by_label.end()) return nothing;
  const auto in_note = [&](const mention& m) { return m.paragraph == note->second && m.kind == mention_kind::symbol; };
  const auto from = std::lower_bound(seen.mentions.begin(), seen.mentions.end(), note->second,
                                     [](const mention& m, std::uint32_t p) { return m.paragraph < p; });
  const auto first = std::find_if(from, seen.mentions.end(),
                                  [&](const mention& m) { return m.paragraph != note->second || in_note(m); });
  if (first == seen.mentions.end() || !in_note(*first)) return nothing;
  const auto j = static_cast<std::uint32_t>(first - seen.mentions.begin());
  if (j + 1 < seen.mentions.size() && in_note(seen.mentions[j + 1])) return nothing;
  resolve_mention(seen, so_far, j);
  return j;
}

/// 《…》(INFCIRC/869): the symbol says what the title means.
const instrument* entry_of_symbol_behind(const document_view& seen, context& so_far, std::uint32_t i) {
  if (i + 1 >= seen.mentions.size() || seen.mentions[i + 1].kind != mention_kind::symbol) return nullptr;
  if (seen.mentions[i + 1].where.begin > seen.mentions[i].where.end + 2) return nullptr;
  resolve_mention(seen, so_far, i + 1);
  const auto& meant = so_far.findings[i + 1];  // nothing for the document's own symbol
  return meant.empty() ? nullptr : meant.front().entry;
}

/// The date behind a title: "the report of the Secretary-General of 19 March 1978"; "" where there is none.
std::string_view date_behind(const document_view& seen, std::uint32_t end, std::uint32_t i) {
  constexpr std::uint32_t longest = 40;  // bytes
  std::string_view behind = seen.after(end, i, longest);
  behind = behind.substr(0, behind.find_first_of(".;:(),"));
  captures found;
  return seen.from.links.date.match(behind, found) ? found.whole : std::string_view();
}

/// Keeps what a title means for where it is met again.
void keep_title(const document_view& seen, context& so_far, std::uint32_t i, std::uint32_t symbol) {
  const span where = seen.mentions[i].where;
  so_far.titled[seen.text(where)].push_back({symbol, date_behind(seen, where.end, i)});
}

}  // namespace

bool title_in_heading(const document_view& seen, context&, std::uint32_t i) { return seen.is_heading(i); }

bool title_of_document(const document_view& seen, context&, std::uint32_t i) {
  const auto& self = seen.from.links.self_before;
  return self.is_set() && self.match(seen.before(seen.mentions[i].where.begin, i));
}

bool title_before_symbol(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* entry = entry_of_symbol_behind(seen, so_far, i);
  if (entry != nullptr) so_far.findings[i].push_back(of_entry(*entry, seen.mentions[i].where));
  return entry != nullptr;
}

bool title_of_no_kind(const document_view& seen, context&, std::uint32_t i) {
  return !kind_named(seen.mentions[i].value);
}

bool title_with_symbol_in_brackets(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto symbol = symbol_in_brackets(seen, so_far, i);
  if (symbol != nothing) keep_title(seen, so_far, i, symbol);
  return symbol != nothing;
}

bool title_with_symbol_in_note(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto noted = symbol_in_note(seen, so_far, i);
  if (noted == nothing) return false;
  keep_title(seen, so_far, i, noted);
  lend(seen, so_far, noted, i, via::explicit_);
  return true;
}

bool title_met_before(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto known = so_far.titled.find(seen.text(seen.mentions[i].where));
  if (known == so_far.titled.end()) return false;
  const auto date = date_behind(seen, seen.mentions[i].where.end, i);
  const auto& texts = known->second;
  // one with a date is that of the date, or another that was not met
  const auto meant =
      std::find_if(texts.rbegin(), texts.rend(), [&](const titled_text& t) { return date.empty() || t.date == date; });
  if (meant == texts.rend()) return false;
  lend(seen, so_far, meant->symbol, i, via::anaphora);
  return true;
}

bool title_unknown(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!m.marked && m.title.empty() && !is_definite(seen, i)) return false;
  auto f = seen.unresolved(m.where, *kind_named(m.value), no_target::title_not_known);
  if (!m.words.empty()) f.target = "unresolved:" + std::string(m.words);
  so_far.findings[i].push_back(std::move(f));
  return true;
}

}  // namespace recital::resolve
