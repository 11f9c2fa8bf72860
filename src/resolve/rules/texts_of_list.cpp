#include <algorithm>
#include <tuple>
#include <vector>

#include "resolve/rules/bodies.hpp"
#include "resolve/rules/rivals.hpp"
#include "resolve/rules/rules.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::uint32_t anywhere = 1000;  // paragraphs

/// The body whose name stands right before the words: "the General Assembly resolutions mentioned above"; null where none
/// does.
const body* body_before(const document_view& seen, const context& so_far, std::uint32_t i) {
  if (i == 0 || seen.mentions[i - 1].kind != mention_kind::body) return nullptr;
  const span gap{seen.mentions[i - 1].where.end, seen.mentions[i].where.begin};
  return gap.begin <= gap.end && gap.size() <= 1 ? bodies_named(seen, so_far, i - 1).front() : nullptr;
}

bool is_text_of(const entity& e, const body& by) {
  const std::string& symbol = e.symbol.empty() ? e.target : e.symbol;
  return std::ranges::any_of(by.document_symbols, [&](const std::string& start) { return symbol.starts_with(start); });
}

/// Whether the words mean all that was named above, and not the last list alone.
bool means_all(const mention& m) { return m.value == "resolutions_above"; }

/// The resolutions before the mention that the words may mean, the last one first.
std::vector<const entity*> resolutions_before(const document_view& seen, const context& so_far, std::uint32_t i) {
  constexpr std::uint32_t reach = 3;  // paragraphs
  const body* by = body_before(seen, so_far, i);
  std::vector<const entity*> found;
  const auto collect = [&](const entity& e) {
    const bool is_own = e.target == seen.from.about.symbol;
    if (e.kind == kind::resolution && !is_own && (by == nullptr || is_text_of(e, *by))) found.push_back(&e);
    return false;
  };
  std::ignore = so_far.in_paragraph(i, collect);
  std::ignore = so_far.in_earlier(i, means_all(seen.mentions[i]) ? anywhere : reach, collect);
  return found;
}

/// The row that the last of them ends.
std::vector<const entity*> last_row(const document_view& seen, const std::vector<const entity*>& before) {
  std::vector<const entity*> row;
  for (const entity* e : before) {
    const bool goes_on = row.empty() || (e->paragraph == row.back()->paragraph && e->at <= row.back()->at &&
                                         are_in_row(seen, *e, *row.back()));
    if (!goes_on) break;
    row.push_back(e);
  }
  return row;
}

/// The list that ends with the last of them: a row, or the two that are named in one sentence.
std::vector<const entity*> last_list(const document_view& seen, const std::vector<const entity*>& before) {
  auto list = last_row(seen, before);
  const auto is_of_sentence = [&](const entity* e) {
    return e->paragraph == before.front()->paragraph && e->at <= before.front()->at &&
           !seen.from.links.clause_end.match(seen.text({e->at, before.front()->at}));
  };
  if (list.size() == 1 && std::ranges::count_if(before, is_of_sentence) == 2) list = {before[0], before[1]};
  std::ranges::reverse(list);
  return list;
}

bool is_unspecified(const catalogue& known, const entity& e) {
  return std::ranges::any_of(known.bodies(), [&](const body& by) { return by.unspecified == e.target; });
}

}  // namespace

bool texts_of_last_list(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.value != "resolutions" && !means_all(m)) return false;
  const auto before = resolutions_before(seen, so_far, i);
  if (before.empty()) return true;
  const auto list = last_list(seen, before);
  const auto is_of_another = [&](const entity* e) {
    return std::ranges::find(list, e->target, &entity::target) == list.end();
  };
  const bool is_plain = list.size() > 1 && (!means_all(m) || std::ranges::none_of(before, is_of_another)) &&
                        std::ranges::none_of(list, [&](const entity* e) { return is_unspecified(seen.known, *e); });
  if (!is_plain) return true;
  for (const entity* e : list) so_far.findings[i].push_back(of_entity(*e, m.where));
  return true;
}

}  // namespace recital::resolve
