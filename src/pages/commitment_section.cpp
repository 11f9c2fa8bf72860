#include "pages/commitment_section.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string_view>
#include <vector>

#include "interface/pinpoint_words.hpp"
#include "pages/evidence.hpp"
#include "pages/page.hpp"
#include "recital/core/target_id.hpp"
#include "recital/draw/trace_picture.hpp"

namespace recital {
namespace {

constexpr std::size_t most_occurrences = 12;  ///< quoted of one cycle

/// Writes the section.
class commitment_section {
 public:
  commitment_section(std::string& out, const commitment_links& links, const page_words& words)
      : out_(out), links_(links), words_(words) {}

  void append(const traced_process& of);

 private:
  void states(const traced_process& of);
  void matrix(const traced_process& of);
  void row(const trace_findings& found, const std::string& id);
  void details(const trace_findings& found, const std::string& id);
  void cycle(const trace_cell& cell, const std::string& id, const evidence& shown);
  void outside(const trace_findings& found, const evidence& shown);
  void quote(const std::vector<std::size_t>& occurrences, const evidence& shown);

  [[nodiscard]] std::string said(std::string_view key, page_words::values markup = {}) const {
    return page::said(words_, key, markup);
  }

  /// Whether a cycle has a column.
  [[nodiscard]] bool is_shown(const trace_cell& cell) const {
    return std::ranges::find(folded_, cell.cycle) == folded_.end();
  }

  /// Where the evidence for a commitment is, and for one of its cells.
  [[nodiscard]] std::string address_of(const trace_findings& found, const std::string& id) const {
    return links_.page_of ? links_.page_of(found) : "#" + id;
  }
  [[nodiscard]] std::string address_of(const trace_findings& found, const std::string& id,
                                       const trace_cell& cell) const {
    if (!links_.page_of) return "#" + id + "-" + cell.cycle;
    return links_.page_of(found) +
           (cell.occurrences.empty() ? "#text" : fmt::format("#hop{}", cell.occurrences[0] + 1));
  }

  std::string& out_;
  const commitment_links& links_;
  const page_words& words_;
  std::vector<std::string> folded_{};  ///< cycles of the process at hand that are not shown
  std::size_t numbered_ = 0;           ///< commitments so far
};

std::string_view text_of(const trace_findings& found) { return target_id(found.id).whole; }

/// Whether the evidence has anything on the cycle.
bool is_told(const trace_cell& cell) { return !cell.occurrences.empty() || cell.nearest.has_value(); }

void commitment_section::row(const trace_findings& found, const std::string& id) {
  const target_id traced(found.id);
  const std::string pinpoint =
      traced.is_provision() ? page::text(pinpoint_in(words_, traced.pinpoint)) : said("trace.whole");
  out_ += fmt::format("<tr><th scope=\"row\"><a href=\"{}\"><bdi>{}</bdi></a> <span class=\"small\">{}</span></th>",
                      page::text(address_of(found, id)), page::text(found.title), pinpoint);
  for (const trace_cell& cell : found.cells) {
    if (!is_shown(cell)) continue;
    const std::string chip = state_chip(words_, cell.state);
    if (cell.state == trace_state::not_yet) out_ += "<td></td>";
    else if (is_told(cell))
      out_ += fmt::format("<td><a href=\"{}\">{}</a></td>", page::text(address_of(found, id, cell)), chip);
    else out_ += "<td>" + chip + "</td>";
  }
  out_ += "</tr>\n";
}

void commitment_section::states(const traced_process& of) {
  std::vector<const trace_cell*> cells;
  for (const trace_findings& found : of.found) {
    for (const trace_cell& cell : found.cells) {
      if (is_shown(cell)) cells.push_back(&cell);
    }
  }
  append_states(out_, words_, cells);
}

void commitment_section::matrix(const traced_process& of) {
  out_ += fmt::format(
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table class=\"matrix\">\n<thead><tr>",
      page::text(of.title));
  out_ += fmt::format("<th scope=\"col\">{}</th>", said("trace.commitment"));
  std::size_t columns = 1;
  for (const trace_cell& cell : of.found.front().cells) {
    if (!is_shown(cell)) continue;
    ++columns;
    out_ += fmt::format("<th scope=\"col\">{}</th>", page::text(cell.cycle));
  }
  out_ += "</tr></thead>\n";
  std::string_view group;
  for (std::size_t i = 0; i < of.found.size(); ++i) {
    const trace_findings& found = of.found[i];
    if (text_of(found) != group) {
      out_ += fmt::format("{}<tbody><tr><th scope=\"rowgroup\" colspan=\"{}\"><bdi>{}</bdi></th></tr>\n",
                          group.empty() ? "" : "</tbody>\n", columns,
                          page::text(found.text_title.empty() ? text_of(found) : found.text_title));
      group = text_of(found);
    }
    row(found, fmt::format("c{}", numbered_ + i + 1));
  }
  out_ += "</tbody></table></div>\n";
}

void commitment_section::quote(const std::vector<std::size_t>& occurrences, const evidence& shown) {
  for (std::size_t i = 0; i < std::min(occurrences.size(), most_occurrences); ++i)
    shown.append_occurrence(out_, occurrences[i]);
  if (occurrences.size() > most_occurrences) {
    out_ += fmt::format("<p>{}</p>\n",
                        said("trace.and_more", {{"n", std::to_string(occurrences.size() - most_occurrences)}}));
  }
}

void commitment_section::cycle(const trace_cell& cell, const std::string& id, const evidence& shown) {
  out_ += fmt::format("<h4 id=\"{0}-{1}\">{1} {2}</h4>\n", id, page::text(cell.cycle), state_chip(words_, cell.state));
  shown.append_search(out_, cell);
  quote(cell.occurrences, shown);
}

/// What lies in no cycle: it has no date, or one before or after all of them.
void commitment_section::outside(const trace_findings& found, const evidence& shown) {
  std::vector<std::size_t> occurrences;
  for (std::size_t i = 0; i < found.occurrences.size(); ++i) {
    if (found.occurrences[i].cycle.empty()) occurrences.push_back(i);
  }
  if (occurrences.empty()) return;
  out_ += fmt::format("<h4>{}</h4>\n", said("trace.no_cycle"));
  quote(occurrences, shown);
}

void commitment_section::details(const trace_findings& found, const std::string& id) {
  const evidence shown(found, words_, {id + "-", "h5", links_.shown_at});
  out_ += fmt::format("<details><summary><h3><bdi>{}</bdi></h3> <code>{}</code></summary>\n<div id=\"{}\">\n",
                      page::text(found.title), page::text(found.id), id);
  std::ostringstream picture;
  write_trace_svg(picture, found, words_);
  out_ += fmt::format("<div class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">{}</div>\n",
                      said("trace.picture"), picture.str());
  for (const trace_cell& cell : found.cells) {
    if (is_told(cell)) cycle(cell, id, shown);
  }
  outside(found, shown);
  out_ += "</div></details>\n";
}

void commitment_section::append(const traced_process& of) {
  if (!links_.every_cycle) folded_ = unread_cycles(of.found);
  out_ += fmt::format(
      "<section class=\"commitments\" id=\"process-{}\"><h2><bdi>{}</bdi></h2>\n<p class=\"small\">{}</p>\n",
      page::text(of.id), said("page.aside", {{"a", said("trace.title")}, {"b", page::text(of.title)}}),
      said("trace.hint"));
  states(of);
  matrix(of);
  const auto remark = [&](std::string_view key, std::string_view name, const std::string& value) {
    out_ += fmt::format("<p class=\"small\">{}</p>\n", said(key, {{name, page::text(value)}}));
  };
  if (!folded_.empty()) remark("trace.folded", "cycles", fmt::format("{}", fmt::join(folded_, ", ")));
  if (of.silent > 0) remark("trace.silent", "commitments", words_.counted("commitments", of.silent));
  if (!links_.page_of) {
    evidence(of.found.front(), words_).append_key(out_);
    for (std::size_t i = 0; i < of.found.size(); ++i) details(of.found[i], fmt::format("c{}", numbered_ + i + 1));
  }
  numbered_ += of.found.size();
  out_ += "</section>\n";
}

}  // namespace

void append_commitments(std::string& out, std::span<const traced_process> processes, const commitment_links& links,
                        const page_words& words) {
  commitment_section section(out, links, words);
  for (const traced_process& each : processes) section.append(each);
}

}  // namespace recital
