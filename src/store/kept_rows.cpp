#include "store/kept_rows.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "store/error_names.hpp"

namespace recital::store {
namespace {

std::string string_of(const statement& row, int column) { return std::string(row.text(column)); }

std::unordered_map<std::int64_t, std::string> fingerprints(connection& from, const char* query) {
  std::unordered_map<std::int64_t, std::string> all;
  statement rows(from, query);
  for (rows.bind(); rows.next();) all.emplace(rows.integer(0), rows.text(1));
  return all;
}

input_role role_named(std::string_view name) {
  for (const input_role role : {input_role::document, input_role::output}) {
    if (name == recital::name(role)) return role;
  }
  return input_role::left_out;
}

std::optional<error> failure_of(const statement& row) {
  if (row.is_null(5)) return std::nullopt;
  error why{code_named(row.text(5)), string_of(row, 6), {string_of(row, 7)}};
  why.where.line = static_cast<std::uint32_t>(row.integer(8));
  why.where.column = static_cast<std::uint32_t>(row.integer(9));
  why.where.offset = static_cast<std::uint64_t>(row.integer(10));
  return why;
}

}  // namespace

std::vector<kept_input> read_inputs(connection& from) {
  const auto readers = fingerprints(from, "SELECT id, fingerprint FROM readers");
  const auto knowledge = fingerprints(from, "SELECT id, fingerprint FROM knowledge");
  const auto named = [](const auto& all, std::int64_t id) {
    const auto found = all.find(id);
    return found == all.end() ? std::string() : found->second;
  };
  std::vector<kept_input> inputs;
  statement files(from, "SELECT id, path, role, bytes, modified, sha256, reader FROM inputs");
  for (files.bind(); files.next();) {
    inputs.push_back({files.integer(0),
                      string_of(files, 1),
                      role_named(files.text(2)),
                      static_cast<std::uint64_t>(files.integer(3)),
                      files.integer(4),
                      string_of(files, 5),
                      named(readers, files.integer(6)),
                      {}});
  }
  std::ranges::sort(inputs, {}, &kept_input::path);
  std::unordered_map<std::int64_t, kept_input*> by_id;
  for (kept_input& each : inputs) by_id.emplace(each.id, &each);
  statement items(from,
                  "SELECT id, input, source, knowledge, correction, failure, message, file, line, column, byte"
                  " FROM items ORDER BY input, ordinal");
  for (items.bind(); items.next();) {
    const auto input = by_id.find(items.integer(1));
    if (input == by_id.end()) continue;
    input->second->items.push_back({items.integer(0), string_of(items, 2), named(knowledge, items.integer(3)),
                                    string_of(items, 4), failure_of(items)});
  }
  return inputs;
}

std::vector<provenance> read_readers(connection& from) {
  std::vector<provenance> all;
  statement rows(from, "SELECT fingerprint, program, ocr FROM readers ORDER BY id");
  for (rows.bind(); rows.next();) {
    provenance& one = all.emplace_back();
    one.reader = string_of(rows, 0);
    one.program = string_of(rows, 1);
    one.ocr = rows.integer(2) != 0;
  }
  return all;
}

std::vector<provenance> read_knowledge(connection& from) {
  std::vector<provenance> all;
  statement rows(
      from, "SELECT fingerprint, program, language, ignore_links, catalogues, grammars FROM knowledge ORDER BY id");
  for (rows.bind(); rows.next();) {
    provenance& one = all.emplace_back();
    one.knowledge = string_of(rows, 0);
    one.program = string_of(rows, 1);
    one.language = string_of(rows, 2);
    one.ignore_links = rows.integer(3) != 0;
    one.catalogues = string_of(rows, 4);
    one.grammars = string_of(rows, 5);
  }
  return all;
}

std::vector<correction> read_corrections(connection& from) {
  std::unordered_map<std::string, std::vector<std::string>> tags;
  statement marks(from, "SELECT file, tag FROM tags ORDER BY file, tag");
  for (marks.bind(); marks.next();) tags[string_of(marks, 0)].push_back(string_of(marks, 1));
  std::vector<correction> all;
  statement rows(from,
                 "SELECT file, symbol, title, date, organ, language, same_work_as, not_a_document, imported_from, line"
                 " FROM corrections");
  for (rows.bind(); rows.next();) {
    correction one;
    one.file = string_of(rows, 0);
    int column = 0;
    for (std::string* each : {&one.symbol, &one.title, &one.date, &one.organ, &one.language, &one.same_work_as}) {
      *each = string_of(rows, ++column);
    }
    one.not_a_document = rows.integer(7) != 0;
    one.where = {string_of(rows, 8), static_cast<std::uint32_t>(rows.integer(9))};
    one.tags = tags[one.file];
    all.push_back(std::move(one));
  }
  std::ranges::sort(all, {}, &correction::file);
  return all;
}

}  // namespace recital::store
