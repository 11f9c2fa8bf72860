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

const std::string input_columns = "SELECT id, path, role, bytes, modified, sha256, reader";
const std::string item_columns = "SELECT id, source, knowledge, correction, failure, message, file, line, column, byte";
constexpr int item_column_count = 10;

std::optional<error> failure_of(const statement& row) {
  if (row.is_null(4)) return std::nullopt;
  error why{code_named(row.text(4)), string_of(row, 5), {string_of(row, 6)}};
  why.where.line = static_cast<std::uint32_t>(row.integer(7));
  why.where.column = static_cast<std::uint32_t>(row.integer(8));
  why.where.offset = static_cast<std::uint64_t>(row.integer(9));
  return why;
}

using names = std::unordered_map<std::int64_t, std::string>;

std::string named(const names& all, std::int64_t id) {
  const auto found = all.find(id);
  return found == all.end() ? std::string() : found->second;
}

kept_input input_of(const statement& row, const names& readers) {
  return {row.integer(0), string_of(row, 1), role_named(row.text(2)),        static_cast<std::uint64_t>(row.integer(3)),
          row.integer(4), string_of(row, 5), named(readers, row.integer(6)), {}};
}

kept_item item_of(const statement& row, const names& knowledge) {
  return {row.integer(0), string_of(row, 1), named(knowledge, row.integer(2)), string_of(row, 3), failure_of(row)};
}

}  // namespace

input_rows::input_rows(connection& from)
    : readers_(fingerprints(from, "SELECT id, fingerprint FROM readers")),
      knowledge_(fingerprints(from, "SELECT id, fingerprint FROM knowledge")),
      inputs_(from, input_columns + " FROM inputs ORDER BY path"),
      items_(from, item_columns + " FROM items WHERE input = ? ORDER BY ordinal") {}

std::optional<kept_input> input_rows::next() {
  if (!inputs_.next()) return std::nullopt;
  kept_input made = input_of(inputs_, readers_);
  for (items_.bind(made.id); items_.next();) made.items.push_back(item_of(items_, knowledge_));
  items_.reset();
  return made;
}

std::vector<kept_input> read_inputs(connection& from) {
  const auto readers = fingerprints(from, "SELECT id, fingerprint FROM readers");
  const auto knowledge = fingerprints(from, "SELECT id, fingerprint FROM knowledge");
  std::vector<kept_input> inputs;
  statement files(from, input_columns + " FROM inputs");
  for (files.bind(); files.next();) inputs.push_back(input_of(files, readers));
  std::ranges::sort(inputs, {}, &kept_input::path);
  std::unordered_map<std::int64_t, kept_input*> by_id;
  for (kept_input& each : inputs) by_id.emplace(each.id, &each);
  statement items(from, item_columns + ", input FROM items ORDER BY input, ordinal");
  for (items.bind(); items.next();) {
    const auto input = by_id.find(items.integer(item_column_count));
    if (input != by_id.end()) input->second->items.push_back(item_of(items, knowledge));
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
