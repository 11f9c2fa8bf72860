#include <ostream>
#include <string_view>

#include "core/own_mark.hpp"
#include "formats/json.hpp"
#include "recital/formats/trace_json.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

void known_member(json::writer& out, std::string_view name, std::string_view value) {
  if (!value.empty()) json::member(out, name, value);
}

void number(json::writer& out, std::string_view name, std::uint32_t value) {
  json::key(out, name);
  out.Uint(value);
}

void range(json::writer& out, span where) {
  out.StartObject();
  number(out, "begin", where.begin);
  number(out, "end", where.end);
  out.EndObject();
}

void words(json::writer& out, std::string_view name, span where) {
  if (where.empty()) return;
  json::key(out, name);
  range(out, where);
}

void list(json::writer& out, std::string_view name, const std::vector<std::string>& values) {
  if (values.empty()) return;
  json::key(out, name);
  out.StartArray();
  for (const std::string& each : values) json::text(out, each);
  out.EndArray();
}

void place(json::writer& out, const trace_place& at) {
  json::member(out, "document", text::well_formed(at.document));
  json::member(out, "paragraph", at.paragraph);
  if (at.page != 0) number(out, "page", at.page);
  known_member(out, "date", at.date);
  known_member(out, "title", at.title);
  json::member(out, "language", at.language);
  json::member(out, "standing", name(at.standing));
  json::member(out, "source", text::well_formed(at.source));
  json::member(out, "text", at.text);
}

void label(json::writer& out, const occurrence_label& said) {
  known_member(out, "verb", said.verb);
  if (said.is != verb_class::none) json::member(out, "verb_class", name(said.is));
  if (said.verdict != verdict::none) json::member(out, "verdict", name(said.verdict));
  known_member(out, "voice", said.voice);
  list(out, "actors", said.actors);
  list(out, "modals", said.modals);
  list(out, "qualifiers", said.qualifiers);
  words(out, "clause", said.clause);
  words(out, "verb_words", said.verb_words);
  words(out, "verdict_words", said.verdict_words);
  words(out, "voice_words", said.voice_words);
}

void edits(json::writer& out, const std::vector<wording_edit>& all) {
  if (all.empty()) return;
  json::key(out, "edits");
  out.StartArray();
  for (const wording_edit& each : all) {
    out.StartObject();
    json::member(out, "kind", name(each.kind));
    json::member(out, "effect", name(each.effect));
    known_member(out, "before", each.before);
    known_member(out, "after", each.after);
    out.EndObject();
  }
  out.EndArray();
}

void other_side(json::writer& out, const restatement& other) {
  json::key(out, "other");
  out.StartObject();
  place(out, other.there);
  json::key(out, "share");
  json::real(out, other.share);
  out.EndObject();
}

void reuse(json::writer& out, const reuse_figures& figures) {
  json::key(out, "reuse");
  out.StartObject();
  json::key(out, "share");
  json::real(out, figures.share);
  json::key(out, "echo");
  json::real(out, figures.echo);
  json::key(out, "boilerplate");
  json::real(out, figures.boilerplate);
  if (!figures.echoed.empty()) {
    json::key(out, "echoed");
    out.StartArray();
    for (const span each : figures.echoed) range(out, each);
    out.EndArray();
  }
  out.EndObject();
}

void evidence(json::writer& out, const trace_occurrence& each) {
  known_member(out, "through", each.through);
  if (each.evidence.empty()) return;
  json::key(out, "evidence");
  out.StartArray();
  for (const subject_evidence& reason : each.evidence) {
    out.StartObject();
    json::member(out, "shows", reason.shows);
    json::member(out, "role", name(reason.role));
    number(out, "begin", reason.words.begin);
    number(out, "end", reason.words.end);
    out.EndObject();
  }
  out.EndArray();
}

void tie(json::writer& out, const trace_occurrence& each) {
  json::member(out, "link", name(each.link));
  known_member(out, "cites", each.cites);
  json::key(out, "score");
  json::real(out, each.score);
}

void occurrence(json::writer& out, const trace_occurrence& each) {
  out.StartObject();
  known_member(out, "cycle", each.cycle);
  place(out, each.at);
  list(out, "also_in", each.also_in);
  tie(out, each);
  evidence(out, each);
  words(out, "words", each.words);
  json::member(out, "state", name(each.state));
  label(out, each.label);
  json::member(out, "change", name(each.change));
  edits(out, each.edits);
  if (each.other) other_side(out, *each.other);
  if (each.reuse) reuse(out, *each.reuse);
  if (each.carried_by) {
    json::key(out, "carried_by");
    out.StartObject();
    place(out, *each.carried_by);
    out.EndObject();
  }
  out.EndObject();
}

/// What a table of all commitments has room for: where it stands, its words, and what is said of them.
void short_occurrence(json::writer& out, const trace_occurrence& each) {
  out.StartObject();
  json::member(out, "document", text::well_formed(each.at.document));
  json::member(out, "paragraph", each.at.paragraph);
  json::member(out, "language", each.at.language);
  list(out, "also_in", each.also_in);
  json::member(out, "standing", name(each.at.standing));
  json::member(out, "source", text::well_formed(each.at.source));
  tie(out, each);
  known_member(out, "through", each.through);
  json::member(out, "words", std::string_view(each.at.text).substr(each.words.begin, each.words.size()));
  json::member(out, "state", name(each.state));
  known_member(out, "verb", each.label.verb);
  if (each.label.is != verb_class::none) json::member(out, "verb_class", name(each.label.is));
  if (each.label.verdict != verdict::none) json::member(out, "verdict", name(each.label.verdict));
  known_member(out, "voice", each.label.voice);
  out.EndObject();
}

/// The kinds of link that decided a cell.
void decided_by(json::writer& out, trace_links by) {
  json::key(out, "by");
  out.StartArray();
  if (by.cites) json::text(out, "cites");
  if (by.reuse) json::text(out, "reuse");
  if (by.subject) json::text(out, "subject");
  out.EndArray();
}

void nearest(json::writer& out, const near_miss& miss) {
  json::key(out, "nearest");
  out.StartObject();
  json::member(out, "why", miss.why);
  known_member(out, "cites", miss.cites);
  json::key(out, "share");
  json::real(out, miss.share);
  place(out, miss.at);
  out.EndObject();
}

void cell(json::writer& out, const trace_cell& each) {
  out.StartObject();
  json::member(out, "cycle", each.cycle);
  known_member(out, "begin", each.begin);
  known_member(out, "end", each.end);
  json::member(out, "outcome", name(each.outcome));
  json::member(out, "state", name(each.state));
  json::key(out, "said");
  out.StartArray();
  for (const trace_state s : each.said) json::text(out, name(s));
  out.EndArray();
  decided_by(out, each.by);
  if (each.standing != standing::unknown) json::member(out, "standing", name(each.standing));
  number(out, "documents", each.documents);
  number(out, "paragraphs", each.paragraphs);
}

void cell_with_positions(json::writer& out, const trace_cell& each) {
  cell(out, each);
  json::key(out, "hops");
  out.StartArray();
  for (const std::size_t i : each.occurrences) out.Uint(static_cast<unsigned>(i));
  out.EndArray();
  if (each.nearest) nearest(out, *each.nearest);
  out.EndObject();
}

void cell_with_occurrences(json::writer& out, const trace_cell& each, const trace_findings& found) {
  cell(out, each);
  json::key(out, "occurrences");
  out.StartArray();
  for (const std::size_t i : each.occurrences) short_occurrence(out, found.occurrences[i]);
  out.EndArray();
  out.EndObject();
}

/// Members of an array, an object a line.
template <class Items, class Write>
void lines(json::buffer& text, json::writer& out, std::string_view name, const Items& items, Write write) {
  json::key(out, name);
  out.StartArray();
  for (const auto& each : items) {
    text.Put('\n');
    write(out, each);
  }
  out.EndArray();
}

}  // namespace

void write_trace_json(std::ostream& out, const trace_findings& found) {
  json::buffer text;
  json::writer writer(text);
  writer.StartObject();
  json::member(writer, "generator", own_mark::generator);
  json::member(writer, "id", found.id);
  known_member(writer, "title", found.title);
  known_member(writer, "made_in", found.made_in);
  known_member(writer, "process", found.process);
  lines(text, writer, "cells", found.cells, cell_with_positions);
  lines(text, writer, "hops", found.occurrences, occurrence);
  writer.EndObject();
  out << json::written(text) << '\n';
}

void write_trace_row_json(std::ostream& out, const trace_findings& found) {
  json::buffer text;
  json::writer writer(text);
  writer.StartObject();
  json::member(writer, "commitment", found.id);
  json::member(writer, "title", found.title);
  for (const trace_cell& each : found.cells) json::member(writer, each.cycle, brief(each));
  json::key(writer, "cells");
  writer.StartArray();
  for (const trace_cell& each : found.cells) cell_with_occurrences(writer, each, found);
  writer.EndArray();
  writer.EndObject();
  out << json::written(text);
}

}  // namespace recital
