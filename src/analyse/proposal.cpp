// What an account says of its inputs, as a file of corrections that a person looks through.
#include <fmt/format.h>

#include <algorithm>

#include "data/toml_string.hpp"
#include "recital/analyse/account.hpp"

namespace recital {
namespace {

using data::toml_string;

/// The symbol that some place gives to a document without one.
std::string_view proposed_symbol(const account_entry& entry) {
  if (!entry.symbol.empty()) return {};
  const auto found = std::ranges::find(entry.contradictions, identity_field::symbol, &contradiction::field);
  return found == entry.contradictions.end() ? std::string_view() : std::string_view(found->value);
}

/// What an input of the same text is called: by its symbol, else by its path.
std::string_view proposed_work(const account_entry& entry, const std::vector<account_entry>& all) {
  const auto remark = std::ranges::find(entry.remarks, suspicion::same_text, &account_remark::what);
  if (remark == entry.remarks.end()) return {};
  const auto first = std::ranges::find(all, remark->detail, &account_entry::path);
  return first == all.end() || first->symbol.empty() || first->symbol == entry.symbol ? std::string_view(remark->detail)
                                                                                      : first->symbol;
}

/// Whether corrections can mend what is remarked on.
bool can_be_mended(const account_remark& remark) {
  constexpr suspicion mended[] = {
      suspicion::no_symbol,          suspicion::no_date,           suspicion::contradicted, suspicion::date_refused,
      suspicion::dated_before_cited, suspicion::language_in_doubt, suspicion::same_text,    suspicion::same_symbol};
  return std::ranges::find(mended, remark.what) != std::end(mended);
}

/// The table of one input. Where no value is proposed, all of it is a comment, for a table must correct something.
std::string table_of(const account_entry& entry, const std::vector<account_entry>& all) {
  const auto symbol = proposed_symbol(entry);
  const auto work = proposed_work(entry, all);
  const std::string_view mark = symbol.empty() && work.empty() ? "# " : "";
  std::string out = fmt::format("\n{}[[document]]\n{}file = {}\n", mark, mark, toml_string(entry.path));
  for (const account_remark& each : entry.remarks) {
    if (can_be_mended(each)) out += fmt::format("# {}\n", words(each));
  }
  if (!symbol.empty()) out += fmt::format("symbol = {}\n", toml_string(symbol));
  if (!work.empty()) out += fmt::format("same_work_as = {}\n", toml_string(work));
  return out;
}

}  // namespace

std::string proposed_corrections(const std::vector<account_entry>& all) {
  std::string out =
      "# Corrections that recital check proposes. Keep what is right, and delete the rest. A table may hold\n"
      "# symbol, title, date, organ, language, same_work_as, or not_a_document = true.\n";
  for (const account_entry& each : all) {
    if (each.is_read && std::ranges::any_of(each.remarks, can_be_mended)) out += table_of(each, all);
  }
  return out;
}

}  // namespace recital
