#include "pages/commitment_section.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "interface/pinpoint_words.hpp"
#include "pages/evidence.hpp"
#include "pages/page.hpp"
#include "recital/core/target_id.hpp"
#include "recital/draw/trace_picture.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

constexpr std::size_t most_occurrences = 12;  ///< quoted of one cycle

/// Finds the paragraphs of a graph again, by their words.
class paragraph_finder {
 public:
  explicit paragraph_finder(const citation_graph& graph) : graph_(graph) {
    for (const node& each : graph.nodes()) {
      if (each.kind == node_kind::paragraph && !each.text.empty()) by_text_.emplace(each.text, &each);
    }
  }

  /// "#show=A%2F1%23para_3"; "" where the graph does not have it.
  [[nodiscard]] std::string address_of(const trace_place& place) const {
    const auto [first, last] = by_text_.equal_range(place.text);
    const auto found = std::find_if(first, last, [&](const auto& entry) {
      const node& document = graph_.nodes()[entry.second->owner];
      const bool is_it = document.id.starts_with(place.document) || document.facts->symbol == place.document;
      return is_it && document.facts->language == place.language && entry.second->id.ends_with(place.paragraph);
    });
    if (found == last) return {};
    std::string address = "#show=";
    append_query_value(address, found->second->id);
    return address;
  }

 private:
  const citation_graph& graph_;
  std::unordered_multimap<std::string_view, const node*> by_text_;
};

/// Writes the section.
class commitment_section {
 public:
  commitment_section(std::string& out, const citation_graph& graph, const page_words& words)
      : out_(out), graph_(graph), words_(words), paragraphs_(graph) {}

  void append(const traced_process& of);

 private:
  void matrix(const traced_process& of);
  void row(const trace_findings& found, const std::string& id);
  void details(const trace_findings& found, const std::string& id);
  void cycle(const trace_cell& cell, const std::string& id, const evidence& shown);
  void outside(const trace_findings& found, const evidence& shown);
  void quote(const std::vector<std::size_t>& occurrences, const evidence& shown);

  [[nodiscard]] std::string said(std::string_view key, page_words::values markup = {}) const {
    return page::said(words_, key, markup);
  }

  /// The text that a commitment stands in, as the graph calls it.
  [[nodiscard]] std::string name_of_text(std::string_view id) const {
    const node_index at = graph_.find(id);
    return page::text(at == no_index ? id : graph_.nodes()[at].label);
  }

  std::string& out_;
  const citation_graph& graph_;
  const page_words& words_;
  paragraph_finder paragraphs_;
  std::size_t numbered_ = 0;  ///< commitments so far
};

std::string_view text_of(const trace_findings& found) { return target_id(found.id).whole; }

/// Whether the evidence has anything on the cycle.
bool is_told(const trace_cell& cell) { return !cell.occurrences.empty() || cell.nearest.has_value(); }

void commitment_section::row(const trace_findings& found, const std::string& id) {
  const target_id traced(found.id);
  const std::string pinpoint =
      traced.is_provision() ? page::text(pinpoint_in(words_, traced.pinpoint)) : said("trace.whole");
  out_ += fmt::format("<tr><th scope=\"row\"><a href=\"#{}\"><bdi>{}</bdi></a> <span class=\"small\">{}</span></th>",
                      id, page::text(found.title), pinpoint);
  for (const trace_cell& cell : found.cells) {
    const std::string chip = state_chip(words_, cell.state);
    if (cell.state == trace_state::not_yet) out_ += "<td></td>";
    else if (is_told(cell)) out_ += fmt::format("<td><a href=\"#{}-{}\">{}</a></td>", id, page::text(cell.cycle), chip);
    else out_ += "<td>" + chip + "</td>";
  }
  out_ += "</tr>\n";
}

void commitment_section::matrix(const traced_process& of) {
  out_ += fmt::format(
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table class=\"matrix\">\n<thead><tr>",
      page::text(of.title));
  out_ += fmt::format("<th scope=\"col\">{}</th>", said("trace.commitment"));
  for (const trace_cell& cell : of.found.front().cells) {
    out_ += fmt::format("<th scope=\"col\">{}</th>", page::text(cell.cycle));
  }
  out_ += "</tr></thead>\n";
  std::string_view group;
  for (std::size_t i = 0; i < of.found.size(); ++i) {
    const trace_findings& found = of.found[i];
    if (text_of(found) != group) {
      out_ += fmt::format("{}<tbody><tr><th scope=\"rowgroup\" colspan=\"{}\"><bdi>{}</bdi></th></tr>\n",
                          group.empty() ? "" : "</tbody>\n", found.cells.size() + 1, name_of_text(text_of(found)));
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
  const evidence shown(found, words_,
                       {id + "-", "h5", [&](const trace_place& at) { return paragraphs_.address_of(at); }});
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
  out_ +=
      fmt::format("<section class=\"commitments\"><h2><bdi>{}</bdi></h2>\n<p class=\"small\">{}</p>\n",
                  said("page.aside", {{"a", said("trace.title")}, {"b", page::text(of.title)}}), said("trace.hint"));
  matrix(of);
  if (of.silent > 0) {
    out_ += fmt::format("<p class=\"small\">{}</p>\n",
                        said("trace.silent", {{"commitments", page::text(words_.counted("commitments", of.silent))}}));
  }
  evidence(of.found.front(), words_).append_key(out_);
  for (std::size_t i = 0; i < of.found.size(); ++i) details(of.found[i], fmt::format("c{}", numbered_ + i + 1));
  numbered_ += of.found.size();
  out_ += "</section>\n";
}

}  // namespace

void append_commitments(std::string& out, std::span<const traced_process> processes, const citation_graph& graph,
                        const page_words& words) {
  if (processes.empty()) return;
  commitment_section section(out, graph, words);
  for (const traced_process& each : processes) section.append(each);
}

}  // namespace recital
