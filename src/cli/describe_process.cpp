#include "cli/describe_process.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/describe_entry.hpp"

namespace recital::cli {
namespace {

std::string named(const catalogue& known, const std::string& id) {
  if (const commitment* held = known.commitment_named(id); held != nullptr && held->title.contains("en")) {
    return fmt::format("{} ({})", id, held->title.at("en"));
  }
  const instrument* entry = known.find(id);
  return entry == nullptr ? id : fmt::format("{} ({})", id, title_of(*entry, ""));
}

/// "1975: 1970-03-05 to 1975-05-30, outcome consensus, conf:npt-revcon-1975 met 1975-05-05, closing text adopted".
std::string cycle_text(const review_cycle& cycle) {
  std::string text = fmt::format("{}: {} to {}, outcome {}", cycle.id, cycle.begin,
                                 cycle.end.empty() ? "now" : cycle.end, name(cycle.outcome));
  if (!cycle.conference.empty()) text += fmt::format(", {}", cycle.conference);
  if (!cycle.met.empty()) text += fmt::format(" met {}", cycle.met);
  if (cycle.status != standing::unknown) text += fmt::format(", closing text {}", name(cycle.status));
  return text;
}

void add_titles(fact_sheet& sheet, const std::map<std::string, std::string, std::less<>>& all) {
  for (const auto& [language, title] : all) sheet.fact("title", fmt::format("{}: {}", language, title));
}

}  // namespace

void add_process(fact_sheet& sheet, const catalogue& known, const process& entry) {
  sheet.fact("kind", "process");
  add_titles(sheet, entry.title);
  sheet.fact("reviews", named(known, entry.treaty));
  for (const review_cycle& cycle : entry.cycles) {
    sheet.fact("cycles", cycle_text(cycle));
    if (!cycle.texts.empty()) sheet.fact("", fmt::format("texts: {}", fmt::join(cycle.texts, ", ")));
    if (!cycle.sessions.empty()) sheet.fact("", fmt::format("sessions: {}", fmt::join(cycle.sessions, ", ")));
    if (!cycle.symbols.empty()) sheet.fact("", fmt::format("symbols: {}", fmt::join(cycle.symbols, ", ")));
  }
  const auto count = std::ranges::count(known.commitments(), entry.id, &commitment::process);
  if (count > 0) sheet.fact("commitments", std::to_string(count));
  sheet.fact("facts from", entry.source);
}

void add_commitment(fact_sheet& sheet, const catalogue& known, const commitment& entry) {
  sheet.fact("kind", "commitment");
  add_titles(sheet, entry.title);
  sheet.fact("stands in", named(known, entry.text));
  sheet.fact("process", entry.process);
  sheet.fact("made in", entry.cycle);
  sheet.fact("themes", fmt::format("{}", fmt::join(entry.themes, ", ")));
  sheet.fact("binds", fmt::format("{}", fmt::join(entry.actors, ", ")));
  for (const std::string& before : entry.continues) sheet.fact("continues", named(known, before));
  for (const commitment& other : known.commitments()) {
    if (std::ranges::find(other.continues, entry.id) != other.continues.end()) {
      sheet.fact("continued by", named(known, other.id));
    }
  }
}

}  // namespace recital::cli
