#include "pages/evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "pages/page.hpp"
#include "pages/quotation.hpp"

namespace recital {
namespace {

/// Of what an edit changed, the section of texts that has its words; digits of a text stand for themselves.
std::string_view section_of(edit_kind what) {
  switch (what) {
    case edit_kind::actor: return "voice";
    case edit_kind::modal: return "modal";
    case edit_kind::qualifier: return "qualifier";
    case edit_kind::deadline:
    case edit_kind::number: break;
  }
  return "";
}

/// The words of an occurrence that its labels rest on, and what came in since the commitment was made.
std::vector<quotation_mark> marks_of(const trace_occurrence& each) {
  std::vector<quotation_mark> marks;
  const auto add = [&](span where, std::string_view name) {
    if (!where.empty()) marks.push_back({where, "mark", name});
  };
  if (each.reuse) {
    for (const span echo : each.reuse->echoed) add(echo, "echo");
  }
  if (each.link != trace_link::own) {
    if (each.evidence.empty()) add(each.words, "cites");
    for (const subject_evidence& reason : each.evidence) add(reason.words, "cites");
    add(each.label.verb_words, "verb");
    add(each.label.verdict_words, "verdict");
    add(each.label.voice_words, "voice");
  }
  if (!each.other) return marks;
  for (const span gap : between(each.other->compared_here, each.other->kept, each.at.text)) {
    marks.push_back({gap, "ins"});
  }
  return marks;
}

/// What of the commitment's words did not come back.
std::vector<quotation_mark> marks_of(const restatement& other) {
  std::vector<quotation_mark> marks;
  for (const span gap : between(other.compared, other.kept_there, other.there.text)) marks.push_back({gap, "del"});
  return marks;
}

}  // namespace

std::string state_chip(const page_words& words, trace_state s) {
  return fmt::format("<span class=\"chip {}\">{}</span>", name(s), page::text(words.name_of("state", name(s))));
}

void append_states(std::string& out, const page_words& words, const std::vector<const trace_cell*>& cells) {
  out += fmt::format("<ul class=\"key\" aria-label=\"{}\">", page::said(words, "glossary.title"));
  for (std::size_t i = 0; i < trace_state_names.size(); ++i) {
    const auto state = static_cast<trace_state>(i);
    const auto is_there = [&](const trace_cell* cell) {
      return cell->state == state || std::ranges::find(cell->said, state) != cell->said.end();
    };
    if (state == trace_state::not_yet || std::ranges::none_of(cells, is_there)) continue;
    out += "<li>" + page::term(words, name(state), state_chip(words, state)) + "</li>";
  }
  out += "</ul>\n";
}

evidence::evidence(const trace_findings& found, const page_words& words, evidence_options options)
    : found_(found), words_(words), options_(std::move(options)) {}

std::string evidence::said(std::string_view key, page_words::values markup) const {
  return page::said(words_, key, markup);
}

std::string evidence::named(std::string_view section, std::string_view name) const {
  return page::text(words_.name_of(section, name));
}

/// Document and paragraph, a link where the page shows them.
std::string evidence::place_of(const trace_place& at) const {
  std::string place = said("trace.place", {{"document", "<bdi>" + page::text(at.document) + "</bdi>"},
                                           {"paragraph", page::paragraph_named(words_, at.paragraph)}});
  const std::string address = options_.shown_at ? options_.shown_at(at) : std::string();
  return address.empty() ? place : fmt::format("<a href=\"{}\">{}</a>", page::text(address), place);
}

std::string evidence::searched(const trace_cell& cell) const {
  return said("trace.searched", {{"paragraphs", page::text(words_.counted("paragraphs", cell.paragraphs))},
                                 {"documents", page::text(words_.counted("documents", cell.documents))}});
}

std::string evidence::nearest(const near_miss& miss) const {
  const std::string words =
      fmt::format("<bdi lang=\"{}\">{}</bdi>", page::text(miss.at.language), page::text(miss.at.text));
  return said(miss.cites.empty() ? "trace.nearest_words" : "trace.nearest_cites",
              {{"place", place_of(miss.at)},
               {"target", "<code>" + page::text(miss.cites) + "</code>"},
               {"quotation", said("page.quoted", {{"words", words}})}});
}

void evidence::append_cycles(std::string& out) const {
  std::vector<const trace_cell*> cells;
  for (const trace_cell& cell : found_.cells) cells.push_back(&cell);
  append_states(out, words_, cells);
  out += "<table>\n<thead><tr>";
  for (const auto column : {"trace.cycle", "trace.until", "trace.state", "trace.evidence"}) {
    out += fmt::format("<th scope=\"col\">{}</th>", said(column));
  }
  out += "</tr></thead>\n<tbody>\n";
  for (const trace_cell& cell : found_.cells) {
    out += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}", page::text(cell.cycle), page::text(cell.end),
                       state_chip(words_, cell.state));
    for (const trace_state s : cell.said) {
      if (s != cell.state) out += " " + state_chip(words_, s);
    }
    if (cell.standing != standing::unknown) {
      out += fmt::format("<div class=\"small\">{}</div>", named("standing", name(cell.standing)));
    }
    out += "</td><td>";
    for (const std::size_t i : cell.occurrences)
      out += fmt::format("<a href=\"#{0}hop{1}\">[{1}]</a> ", options_.prefix, i + 1);
    append_search(out, cell);
    out += "</td></tr>\n";
  }
  out += "</tbody>\n</table>\n";
}

void evidence::append_search(std::string& out, const trace_cell& cell) const {
  if (cell.documents > 0) out += fmt::format("<span class=\"small\">{}</span>", searched(cell));
  if (cell.nearest) out += fmt::format("<div class=\"small\">{}</div>", nearest(*cell.nearest));
}

void evidence::append_key(std::string& out) const {
  out += fmt::format("<ul class=\"key\" aria-label=\"{}\">", said("trace.how_to_read"));
  for (const std::string_view name : {"cites", "verb", "verdict", "voice", "echo"}) {
    out += fmt::format("<li><mark class=\"{}\">{}</mark></li>", name, said(fmt::format("trace.{}_mark", name)));
  }
  out += fmt::format("<li><del>{}</del></li><li><ins>{}</ins></li></ul>\n", said("trace.dropped_mark"),
                     said("trace.new_mark"));
}

void evidence::append_fact(std::string& out, std::string_view name, const std::string& markup) const {
  if (!markup.empty()) out += fmt::format("<dt>{}</dt><dd>{}</dd>", said(name), markup);
}

std::string evidence::reuse(const trace_occurrence& each) const {
  if (!each.reuse) return {};
  constexpr double least_told = 0.005;
  const auto part = [](double of_all) { return fmt::format("{:.0f}%", 100 * of_all); };
  std::string all = said("trace.came_back", {{"share", part(each.reuse->share)}});
  const auto add = [&](std::string_view key, double discounted) {
    if (discounted >= least_told) all += "; " + said(key, {{"share", part(discounted)}});
  };
  add("trace.echo", each.reuse->echo);
  add("trace.boilerplate", each.reuse->boilerplate);
  return all;
}

/// The paragraph in another language that the words were handed down to.
std::string evidence::carrier(const trace_occurrence& each) const {
  if (!each.carried_by) return {};
  return said("trace.carrier", {{"paragraph", page::paragraph_named(words_, each.carried_by->paragraph)},
                                {"language", page::text(each.carried_by->language)},
                                {"words", page::text(each.carried_by->text)}});
}

std::string evidence::changes(const trace_occurrence& each) const {
  if (each.change == wording_change::not_compared) return {};
  std::string all;
  for (const wording_edit& e : each.edits) {
    const auto words = [&](const std::string& key) {
      return key.empty() ? said("trace.nothing") : named(section_of(e.kind), key);
    };
    all += (all.empty() ? "" : "; ") + said("trace.edit", {{"what", named("edit", name(e.kind))},
                                                           {"before", words(e.before)},
                                                           {"after", words(e.after)},
                                                           {"effect", named("change", name(e.effect))}});
  }
  return all.empty() ? said("trace.unchanged") : all;
}

void evidence::append_labels(std::string& out, const trace_occurrence& each) const {
  const occurrence_label& label = each.label;
  const std::string link = named("link", name(each.link));
  out += "<dl>";
  const std::string& leads_to = each.cites.empty() ? each.through : each.cites;
  append_fact(out, "trace.link",
              leads_to.empty()
                  ? link
                  : said("page.aside", {{"a", link}, {"b", "<code>" + page::text(leads_to) + "</code>"}}));
  if (!label.verb.empty()) {
    const std::string verb = named("verb", label.verb);
    append_fact(out, "trace.verb",
                label.is == verb_class::none
                    ? verb
                    : said("trace.verb_of_class", {{"verb", verb}, {"class", named("class", name(label.is))}}));
  }
  if (label.verdict != verdict::none) append_fact(out, "trace.verdict", named("verdict", name(label.verdict)));
  if (!label.voice.empty()) append_fact(out, "trace.voice", named("voice", label.voice));
  append_fact(out, "trace.words", reuse(each));
  append_fact(out, "trace.carried_by", carrier(each));
  append_fact(out, "trace.wording", changes(each));
  out += "</dl>\n";
}

void evidence::append_occurrence(std::string& out, std::size_t i) const {
  const trace_occurrence& each = found_.occurrences[i];
  out += fmt::format("<article id=\"{0}hop{1}\" class=\"hop {2}\">\n<{5}>[{1}] {3} {4}</{5}>\n", options_.prefix, i + 1,
                     name(each.state), place_of(each.at), state_chip(words_, each.state), options_.heading);
  std::string about = each.at.date.empty() ? said("page.undated") : page::text(each.at.date);
  const auto add = [&](const std::string& more) { about = said("page.list", {{"a", about}, {"b", more}}); };
  if (each.at.standing != standing::unknown) {
    add(named("standing", name(each.at.standing)));
    if (!was_agreed(each.at.standing)) add(said("trace.not_agreed"));
  }
  out += fmt::format("<p class=\"small\">{}</p>\n", about);
  append_labels(out, each);
  const auto quote_occurrence = [&] { append_quotation(out, each.at.language, each.at.text, marks_of(each)); };
  if (each.other) {
    const trace_place& there = each.other->there;
    out += fmt::format("<div class=\"sides\"><div>\n<p class=\"small\">{}</p>\n", said("trace.the_commitment"));
    append_quotation(out, there.language, there.text, marks_of(*each.other));
    out += fmt::format("</div><div>\n<p class=\"small\">{}</p>\n", said("trace.the_occurrence"));
    quote_occurrence();
    out += "</div></div>\n";
  } else {
    quote_occurrence();
  }
  out += "</article>\n";
}

void evidence::append_note(std::string& out, std::size_t i) const {
  const trace_place& at = found_.occurrences[i].at;
  std::string note =
      fmt::format("<a href=\"#{}hop{}\"><bdi>{}</bdi></a>", options_.prefix, i + 1, page::text(at.document));
  const auto add = [&](const std::string& more) { note = said("page.list", {{"a", note}, {"b", more}}); };
  if (!at.title.empty() && at.title != at.document) {
    add(fmt::format("<cite lang=\"{}\"><bdi>{}</bdi></cite>", page::text(at.language), page::text(at.title)));
  }
  if (!found_.occurrences[i].also_in.empty()) add(languages_of(found_.occurrences[i]));
  if (!at.date.empty()) add(page::text(at.date));
  add(page::paragraph_named(words_, at.paragraph));
  if (at.page != 0) add(said("trace.note_page", {{"n", std::to_string(at.page)}}));
  if (at.standing != standing::unknown)
    note = said("page.bracketed", {{"a", note}, {"b", named("standing", name(at.standing))}});
  const std::string address = page::text(at.address);
  if (!address.empty()) note += fmt::format(". <a href=\"{0}\" rel=\"noreferrer\">{0}</a>", address);
  out += "<li>" + note + "</li>\n";
}

}  // namespace recital
