#include "resolve/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "cite/numbered.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital::resolve {

using cite::mention;
using cite::mention_kind;

namespace {

void add_document(const document_view& seen, context& so_far, std::uint32_t i, std::string_view words, span where) {
  const auto what = kind_named(seen.mentions[i].value).value_or(kind::document);
  const std::string whole = canonical_symbol(words, seen.from.language.symbol_parts);
  if (whole == seen.from.about.symbol) return;  // a page header, or the title block
  const document_symbol corrected = document_symbol(whole).without_correction();
  const std::string printed = cite::with_year(seen.known, std::string(corrected.text()));
  if (printed == seen.from.about.symbol) return;
  const bool is_known = seen.known.by_symbol(printed) != nullptr;
  finding f = seen.of_symbol(is_known ? printed : std::string(document_symbol(printed).first().text()), what, where);
  // what is printed stays beside the document: both symbols of one that bears two, the correction of a text
  if (f.symbol.empty() && (f.target != printed || corrected.text() != whole)) f.symbol = whole;
  so_far.findings[i].push_back(std::move(f));
}

}  // namespace

bool document_of_symbol(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.member_count == 0) add_document(seen, so_far, i, m.words, m.where);
  // "A/C.3/57/SR.39, 47 and 50": what stands before the first number stands before each
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const span start{m.where.begin, seen.members[m.first_member].where.begin};
    const span where = seen.members[k].where;
    const std::string symbol = fmt::format("{}{}", seen.text(start), seen.members[k].number);
    add_document(seen, so_far, i, symbol, k == m.first_member ? hull(start, where) : where);
  }
  return true;
}

bool addition_to_symbol(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (i == 0 || seen.mentions[i - 1].paragraph != m.paragraph || so_far.findings[i - 1].empty()) return false;
  const mention& whole = seen.mentions[i - 1];
  const bool follows = whole.kind == mention_kind::symbol || whole.kind == mention_kind::addition;
  const bool joined = whole.where.end == m.where.begin;  // "INFCIRC/254/Rev.14/Parts 1 and 2"
  if (!follows || (!joined && !seen.from.links.coordinate.match(seen.text({whole.where.end, m.where.begin}))))
    return false;
  if (joined) so_far.absorbed[i - 1] = true;
  const finding& before = so_far.findings[i - 1].back();
  const document_symbol symbol(before.symbol.empty() ? before.target : before.symbol);
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const span where = m.member_count == 1 ? m.where : seen.members[k].where;
    const std::string symbol_of_part = symbol.with_mark(m.value, seen.members[k].number);
    so_far.findings[i].push_back(seen.of_symbol(symbol_of_part, before.kind, where));
  }
  return true;
}

namespace {

/// The treaty that begins on that page of the Treaty Series, in Arabic or Roman digits: of a treaty and its protocol the
/// treaty; null where none is known, or several are.
const instrument* printed_at(const catalogue& known, int volume, std::string_view page) {
  const std::string place = fmt::format("{} UNTS {}", volume, page);
  const auto is_protocol = [](const auto& link) { return link.first == relation::protocol_to; };
  const instrument* found = nullptr;
  for (const instrument& entry : known.instruments()) {
    if (entry.unts != place || std::ranges::any_of(entry.relations, is_protocol)) continue;
    if (found != nullptr) return nullptr;
    found = &entry;
  }
  return found;
}

/// The treaty that is named just before: a page that the catalogue does not know is of that one. Null where none is.
const finding* named_before(const document_view& seen, const context& so_far, std::uint32_t i) {
  constexpr std::uint32_t reach = 160;  // bytes
  const mention& m = seen.mentions[i];
  const auto stands_near = [&](std::uint32_t j) {
    return seen.mentions[j].paragraph == m.paragraph && seen.mentions[j].where.end + reach > m.where.begin;
  };
  for (std::uint32_t j = i; j-- > 0 && stands_near(j);) {
    const bool is_named = seen.mentions[j].kind != mention_kind::registered && !so_far.findings[j].empty();
    if (is_named && so_far.findings[j].back().kind == kind::treaty) return &so_far.findings[j].back();
  }
  return nullptr;
}

}  // namespace

bool treaty_of_number(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const span where = m.member_count == 1 ? m.where : seen.members[k].where;
    const int number = seen.members[k].number;
    const bool by_page = m.volume > 0;
    const instrument* entry =
        by_page ? printed_at(seen.known, m.volume, seen.members[k].text) : seen.known.by_registration(number);
    const finding* named = entry == nullptr && by_page ? named_before(seen, so_far, i) : nullptr;
    if (named != nullptr) {
      // named once, it is cited once; what stands behind the page are its provisions
      if (seen.attachments[i].has_pinpoint) so_far.findings[i].push_back(*named);
      continue;
    }
    so_far.findings[i].push_back(entry != nullptr
                                     ? of_entry(*entry, where)
                                     : seen.unresolved(where, kind::treaty, no_target::treaty_number_not_known));
  }
  return true;
}

}  // namespace recital::resolve
