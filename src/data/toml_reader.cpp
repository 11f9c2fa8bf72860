#include "data/toml_reader.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/quote.hpp"
#include "data/embedded.hpp"
#include "data/tree.hpp"

namespace recital::data {

struct table_reader::state {
  toml_document::state& document;
  const value& table;
  const value& begins;  // the table, or the one that should hold it where it was left out
  const state* parent;
  std::string path = {};     // "names." inside the table of names
  std::string subject = {};  // see `about`
  std::vector<bool> asked = std::vector<bool>(table.count);

  const value* find(std::string_view key);
  [[nodiscard]] const value* peek(std::string_view key) const;

  [[nodiscard]] std::string_view nearest_subject() const {
    if (!subject.empty() || !parent) return subject;
    return parent->nearest_subject();
  }

  /// A key as messages name it: with the tables that it lies in.
  [[nodiscard]] std::string named(std::string_view key) const { return shortened(path + std::string(key)); }

  const value* require(std::string_view key);
  [[nodiscard]] error refusal(const value& at, std::string message) const;
  void refuse(const value& at, std::string message) const;
  void refuse_type(std::string_view key, const value& found, std::string_view wanted) const;
  void refuse_element(std::string_view key, const value& found, std::string_view wanted) const;

  [[nodiscard]] std::string string(std::string_view key, const value& found) const;
  [[nodiscard]] int integer(std::string_view key, const value& found) const;
  [[nodiscard]] bool boolean(std::string_view key, const value& found) const;
  [[nodiscard]] std::vector<std::string> strings(std::string_view key, const value& found) const;
  state& subtable(std::string_view key, const value* found);
  std::vector<table_reader> subtables(std::string_view key, const value& found);
};

struct toml_document::state {
  std::string file;
  tree own;       // what was parsed; empty where the tree is built in
  tree_view all;  // looks at `own` or at what is built in
  std::optional<error> refused = {};
  std::deque<table_reader::state> tables = {};                         // a deque, because readers point into it
  std::unordered_map<const value*, table_reader::state*> opened = {};  // looked up, never walked

  table_reader::state& open(const value& table, const table_reader::state* parent, std::string path) {
    table_reader::state*& known = opened[&table];
    if (known) return *known;
    tables.push_back({*this, table, table, parent, std::move(path)});
    return *(known = &tables.back());
  }

  [[nodiscard]] place place_of(const value& found) const { return {file, found.line, found.column}; }
};

namespace {

std::string_view described(value_kind kind) {
  switch (kind) {
    case value_kind::table: return "a table";
    case value_kind::list: return "a list";
    case value_kind::string: return "a string";
    case value_kind::integer: return "a whole number";
    case value_kind::decimal: return "a decimal number";
    case value_kind::boolean: return "true or false";
    case value_kind::date: return "a date without quotation marks";
    case value_kind::time: return "a time of day";
    case value_kind::date_time: return "a date with a time of day";
  }
  return "nothing";
}

// a table in the place of one that was left out: it has no keys, so nothing is ever read from it
constexpr value no_table;

bool before(const value& a, const value& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); }

}  // namespace

// -- what a table reader does to its document

const value* table_reader::state::peek(std::string_view key) const {
  const std::size_t i = document.all.find(table, key);
  return i == table.count ? nullptr : &document.all.mapped(table, i);
}

const value* table_reader::state::find(std::string_view key) {
  const std::size_t i = document.all.find(table, key);
  if (i == table.count) return nullptr;
  asked[i] = true;
  return &document.all.mapped(table, i);
}

error table_reader::state::refusal(const value& at, std::string message) const {
  const std::string_view about = nearest_subject();
  if (!about.empty()) message = std::string(about) + ": " + message;
  return error{error_code::bad_data, std::move(message), document.place_of(at)};
}

void table_reader::state::refuse(const value& at, std::string message) const {
  if (!document.refused) document.refused = refusal(at, std::move(message));
}

void table_reader::state::refuse_type(std::string_view key, const value& found, std::string_view wanted) const {
  std::string message = named(key) + " must be " + std::string(wanted) + ", not ";
  refuse(found, message + std::string(described(found.kind)));
}

void table_reader::state::refuse_element(std::string_view key, const value& found, std::string_view wanted) const {
  std::string message = named(key) + " must be " + std::string(wanted) + ", but one of them is ";
  refuse(found, message + std::string(described(found.kind)));
}

const value* table_reader::state::require(std::string_view key) {
  const value* found = find(key);
  if (!found) refuse(begins, named(key) + " is missing");
  return found;
}

std::string table_reader::state::string(std::string_view key, const value& found) const {
  if (found.kind == value_kind::string) return std::string(document.all.text(found));
  refuse_type(key, found, "a string");
  return {};
}

int table_reader::state::integer(std::string_view key, const value& found) const {
  if (found.kind != value_kind::integer) {
    refuse_type(key, found, "a whole number");
    return 0;
  }
  if (!std::in_range<int>(found.first)) {
    refuse(found, named(key) + " is out of range: " + std::to_string(found.first));
    return 0;
  }
  return static_cast<int>(found.first);
}

bool table_reader::state::boolean(std::string_view key, const value& found) const {
  if (found.kind == value_kind::boolean) return found.first != 0;
  refuse_type(key, found, "true or false");
  return false;
}

std::vector<std::string> table_reader::state::strings(std::string_view key, const value& found) const {
  if (found.kind != value_kind::list) {
    refuse_type(key, found, "a list of strings");
    return {};
  }
  std::vector<std::string> read;
  read.reserve(found.count);
  for (std::size_t i = 0; i < found.count; ++i) {
    const value& element = document.all.element(found, i);
    if (element.kind == value_kind::string) {
      read.emplace_back(document.all.text(element));
    } else {
      refuse_element(key, element, "a list of strings");
      read.emplace_back();
    }
  }
  return read;
}

table_reader::state& table_reader::state::subtable(std::string_view key, const value* found) {
  const bool is_table = found && found->kind == value_kind::table;
  if (found && !is_table) refuse_type(key, *found, "a table");
  std::string inner_path = path + std::string(key) + '.';
  if (is_table) return document.open(*found, this, std::move(inner_path));
  document.tables.push_back({document, no_table, begins, this, std::move(inner_path)});
  return document.tables.back();
}

std::vector<table_reader> table_reader::state::subtables(std::string_view key, const value& found) {
  if (found.kind != value_kind::list) {
    refuse_type(key, found, "a list of tables");
    return {};
  }
  std::vector<table_reader> readers;
  readers.reserve(found.count);
  for (std::size_t i = 0; i < found.count; ++i) {
    const value& element = document.all.element(found, i);
    if (element.kind != value_kind::table) {
      refuse_element(key, element, "a list of tables");
      return {};
    }
    readers.push_back(table_reader(document.open(element, this, "")));
  }
  return readers;
}

// -- the document

toml_document::toml_document(std::unique_ptr<state> read) : state_(std::move(read)) {}
toml_document::~toml_document() = default;
toml_document::toml_document(toml_document&&) noexcept = default;
toml_document& toml_document::operator=(toml_document&&) noexcept = default;

result<toml_document> toml_document::parse(std::string file, std::string_view text) {
  auto parsed = parse_toml(file, text);
  if (!parsed) return tl::make_unexpected(std::move(parsed).error());
  auto made = std::make_unique<state>(state{std::move(file), *std::move(parsed), {}});
  made->all = made->own.view();
  return toml_document(std::move(made));
}

toml_document toml_document::of(const embedded_data& file) {
  return toml_document(std::make_unique<state>(state{std::string(file.name), {}, file.values}));
}

table_reader toml_document::root() { return table_reader(state_->open(state_->all.root(), nullptr, "")); }

result<void> toml_document::finish() const {
  if (state_->refused) return tl::make_unexpected(*state_->refused);
  const value* unread = nullptr;
  const table_reader::state* owner = nullptr;
  for (const table_reader::state& opened : state_->tables) {
    for (std::size_t i = 0; i < opened.table.count; ++i) {
      const value& key = state_->all.key(opened.table, i);
      if (opened.asked[i] || (unread && !before(key, *unread))) continue;
      unread = &key;
      owner = &opened;
    }
  }
  if (!unread) return {};
  const std::string name = owner->path + std::string(state_->all.text(*unread));
  return tl::make_unexpected(owner->refusal(*unread, "unknown key " + quote(name)));
}

// -- the reader

bool table_reader::has(std::string_view key) const { return state_->find(key) != nullptr; }

std::vector<std::string> table_reader::keys() const {
  const tree_view& all = state_->document.all;
  std::vector<const value*> found;
  for (std::size_t i = 0; i < state_->table.count; ++i) found.push_back(&all.key(state_->table, i));
  std::sort(found.begin(), found.end(), [](const value* a, const value* b) { return before(*a, *b); });
  std::vector<std::string> names;
  names.reserve(found.size());
  for (const value* key : found) names.emplace_back(all.text(*key));
  return names;
}

std::string table_reader::string(std::string_view key) const {
  const value* found = state_->require(key);
  return found ? state_->string(key, *found) : std::string();
}

int table_reader::integer(std::string_view key) const {
  const value* found = state_->require(key);
  return found ? state_->integer(key, *found) : 0;
}

bool table_reader::boolean(std::string_view key) const {
  const value* found = state_->require(key);
  return found && state_->boolean(key, *found);
}

std::vector<std::string> table_reader::strings(std::string_view key) const {
  const value* found = state_->require(key);
  return found ? state_->strings(key, *found) : std::vector<std::string>();
}

table_reader table_reader::table(std::string_view key) const {
  return table_reader(state_->subtable(key, state_->require(key)));
}

std::vector<table_reader> table_reader::tables(std::string_view key) const {
  const value* found = state_->require(key);
  return found ? state_->subtables(key, *found) : std::vector<table_reader>();
}

std::string table_reader::string_or(std::string_view key, std::string_view fallback) const {
  const value* found = state_->find(key);
  return found ? state_->string(key, *found) : std::string(fallback);
}

int table_reader::integer_or(std::string_view key, int fallback) const {
  const value* found = state_->find(key);
  return found ? state_->integer(key, *found) : fallback;
}

bool table_reader::boolean_or(std::string_view key, bool fallback) const {
  const value* found = state_->find(key);
  return found ? state_->boolean(key, *found) : fallback;
}

std::vector<std::string> table_reader::strings_or_none(std::string_view key) const {
  const value* found = state_->find(key);
  return found ? state_->strings(key, *found) : std::vector<std::string>();
}

table_reader table_reader::table_or_none(std::string_view key) const {
  return table_reader(state_->subtable(key, state_->find(key)));
}

std::vector<table_reader> table_reader::tables_or_none(std::string_view key) const {
  const value* found = state_->find(key);
  return found ? state_->subtables(key, *found) : std::vector<table_reader>();
}

std::vector<std::string> table_reader::string_or_strings(std::string_view key) const {
  const value* found = state_->find(key);
  if (!found) return {};
  if (found->kind == value_kind::string) return {state_->string(key, *found)};
  return state_->strings(key, *found);
}

table_reader::by_key<std::string> table_reader::string_by_key(std::string_view key) const {
  by_key<std::string> values;
  const table_reader inner = table_or_none(key);
  for (std::string& name : inner.keys()) values.emplace(name, inner.string(name));
  return values;
}

table_reader::by_key<std::vector<std::string>> table_reader::strings_by_key(std::string_view key) const {
  by_key<std::vector<std::string>> values;
  const table_reader inner = table_or_none(key);
  for (std::string& name : inner.keys()) values.emplace(name, inner.strings(name));
  return values;
}

table_reader::by_key<int> table_reader::integer_by_key(std::string_view key) const {
  by_key<int> values;
  const table_reader inner = table_or_none(key);
  for (std::string& name : inner.keys()) values.emplace(name, inner.integer(name));
  return values;
}

void table_reader::about(std::string subject) const { state_->subject = shortened(subject); }

error table_reader::refusal(std::string_view key, std::string_view reason) const {
  const value* found = state_->peek(key);
  return state_->refusal(found ? *found : state_->begins, state_->named(key) + ' ' + std::string(reason));
}

void table_reader::refuse(std::string_view key, std::string_view reason) const {
  if (!state_->document.refused) state_->document.refused = refusal(key, reason);
}

void table_reader::refuse(std::string_view reason) const { state_->refuse(state_->begins, std::string(reason)); }

place table_reader::where() const { return state_->document.place_of(state_->begins); }

place table_reader::where(std::string_view key) const {
  const value* found = state_->peek(key);
  return found ? state_->document.place_of(*found) : where();
}

place table_reader::where(std::string_view key, std::size_t element) const {
  const value* list = state_->peek(key);
  if (!list || list->kind != value_kind::list || element >= list->count) return where(key);
  return state_->document.place_of(state_->document.all.element(*list, element));
}

}  // namespace recital::data
