#include "catalogue/rows.hpp"

#include <utility>

#include "catalogue/body_entry.hpp"
#include "catalogue/commitment_entry.hpp"
#include "catalogue/concept_entry.hpp"
#include "catalogue/document_server_entry.hpp"
#include "catalogue/instrument_entry.hpp"
#include "catalogue/process_entry.hpp"
#include "catalogue/series_entry.hpp"

namespace recital::entries {
namespace {

template <class T>
void add(rows<T>& into, row<T>&& entry) {
  std::string id = entry.value.id;
  const data::table_reader at = entry.at;
  const auto [known, added] = into.try_emplace(std::move(id), std::move(entry));
  if (!added) at.refuse("is defined twice, first at " + line_of(known->second.at));
}

template <class T>
void add_all(rows<T>& into, rows<T>&& more) {
  for (auto& [id, entry] : more) add(into, std::move(entry));
}

template <class T>
void replace(rows<T>& base, rows<T>&& later, std::size_t layer) {
  for (auto& [id, entry] : later) {
    entry.layer = layer;
    base.insert_or_assign(id, std::move(entry));
  }
}

}  // namespace

std::string line_of(const data::table_reader& at) {
  const place whole = at.where();
  return place{whole.file, whole.line}.str();
}

tables read_entries(const data::table_reader& file) {
  tables read;
  for (const auto& at : file.tables_or_none("instrument")) add(read.instruments, {read_instrument(at), at});
  for (const auto& at : file.tables_or_none("series")) {
    row<recital::series> entry{read_series(at), at};
    for (const auto& member : at.tables_or_none("member")) {
      add(read.instruments, {read_member(member, entry.value.model), member});
    }
    add(read.series, std::move(entry));
  }
  for (const auto& at : file.tables_or_none("body")) add(read.bodies, {read_body(at), at});
  for (const auto& at : file.tables_or_none("place")) add(read.places, {read_place(at), at});
  for (const auto& at : file.tables_or_none("document_server")) {
    add(read.document_servers, {read_document_server(at), at});
  }
  for (const auto& at : file.tables_or_none("process")) add(read.processes, {read_process(at), at});
  for (const auto& at : file.tables_or_none("commitments")) add(read.commitments, {read_commitments(at), at});
  for (const auto& at : file.tables_or_none("concept")) add(read.concepts, {read_concept(at), at});
  if (file.has("subject_scores")) {
    const auto at = file.table("subject_scores");
    read.scores.emplace("", row<subject_scores>{read_scores(at, {}), at});
  }
  return read;
}

void join(tables& layer, tables&& more) {
  add_all(layer.instruments, std::move(more.instruments));
  add_all(layer.series, std::move(more.series));
  add_all(layer.bodies, std::move(more.bodies));
  add_all(layer.places, std::move(more.places));
  add_all(layer.document_servers, std::move(more.document_servers));
  add_all(layer.processes, std::move(more.processes));
  add_all(layer.commitments, std::move(more.commitments));
  add_all(layer.concepts, std::move(more.concepts));
  for (auto& [id, entry] : more.scores) {
    const auto [known, added] = layer.scores.try_emplace(id, entry);
    if (!added) entry.at.refuse("subject_scores", "are given twice, first at " + line_of(known->second.at));
  }
}

void lay_over(tables& base, tables&& later) {
  for (const auto& [id, entry] : later.series) {
    if (!base.series.contains(id)) continue;
    std::erase_if(base.instruments, [&series = id](const auto& known) { return known.second.value.series == series; });
  }
  for (auto& [id, entry] : later.instruments) {
    const auto known = base.instruments.find(id);
    if (known != base.instruments.end() && entry.value.series.empty()) entry.value.series = known->second.value.series;
  }
  ++base.top;
  replace(base.instruments, std::move(later.instruments), base.top);
  replace(base.series, std::move(later.series), base.top);
  replace(base.bodies, std::move(later.bodies), base.top);
  replace(base.places, std::move(later.places), base.top);
  replace(base.document_servers, std::move(later.document_servers), base.top);
  replace(base.processes, std::move(later.processes), base.top);
  replace(base.commitments, std::move(later.commitments), base.top);
  replace(base.concepts, std::move(later.concepts), base.top);
  replace(base.scores, std::move(later.scores), base.top);
}

}  // namespace recital::entries
