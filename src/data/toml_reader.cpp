#include "data/toml_reader.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/quote.hpp"
#include "data/tomlplusplus.hpp"

namespace recital::data {

struct table_reader::state {
  toml_document::state& document;
  const toml::table& table;
  toml::source_position begins;
  const state* parent;
  std::string path = {};     // "names." inside the table of names
  std::string subject = {};  // see `about`
  std::vector<const toml::key*> asked = {};

  [[nodiscard]] bool has_been_asked(const toml::key& key) const {
    return std::find(asked.begin(), asked.end(), &key) != asked.end();
  }

  const toml::node* find(std::string_view key) {
    const auto found = table.find(key);
    if (found == table.cend()) return nullptr;
    if (!has_been_asked(found->first)) asked.push_back(&found->first);
    return &found->second;
  }

  [[nodiscard]] std::string_view nearest_subject() const {
    if (!subject.empty() || !parent) return subject;
    return parent->nearest_subject();
  }

  /// A key as messages name it: with the tables that it lies in.
  [[nodiscard]] std::string named(std::string_view key) const { return shortened(path + std::string(key)); }

  const toml::node* require(std::string_view key);
  [[nodiscard]] error refusal(toml::source_position at, std::string message) const;
  void refuse(toml::source_position at, std::string message) const;
  void refuse_type(std::string_view key, const toml::node& node, std::string_view wanted) const;
  void refuse_element(std::string_view key, const toml::node& node, std::string_view wanted) const;

  [[nodiscard]] std::string string(std::string_view key, const toml::node& node) const;
  [[nodiscard]] int integer(std::string_view key, const toml::node& node) const;
  [[nodiscard]] bool boolean(std::string_view key, const toml::node& node) const;
  [[nodiscard]] std::vector<std::string> strings(std::string_view key, const toml::node& node) const;
  state& subtable(std::string_view key, const toml::node* node);
  std::vector<table_reader> subtables(std::string_view key, const toml::node& node);
};

struct toml_document::state {
  std::string file;
  toml::table root;
  std::optional<error> refused = {};
  std::deque<table_reader::state> tables = {};                               // a deque, because readers point into it
  std::unordered_map<const toml::table*, table_reader::state*> opened = {};  // looked up, never walked

  table_reader::state& open(const toml::table& table, const table_reader::state* parent, std::string path) {
    table_reader::state*& known = opened[&table];
    if (known) return *known;
    tables.push_back({*this, table, table.source().begin, parent, std::move(path)});
    return *(known = &tables.back());
  }

  [[nodiscard]] place place_of(toml::source_position at) const { return {file, at.line, at.column}; }
};

namespace {

std::string_view described(toml::node_type type) {
  switch (type) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "a list";
    case toml::node_type::string: return "a string";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a decimal number";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::date: return "a date without quotation marks";
    case toml::node_type::time: return "a time of day";
    case toml::node_type::date_time: return "a date with a time of day";
    default: return "nothing";
  }
}

// a table in the place of one that was left out: it has no keys, so nothing is ever read from it
const toml::table& no_table() {
  static const toml::table none;
  return none;
}

bool before(toml::source_position a, toml::source_position b) {
  return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

}  // namespace

// -- what a table reader does to its document

error table_reader::state::refusal(toml::source_position at, std::string message) const {
  const std::string_view about = nearest_subject();
  if (!about.empty()) message = std::string(about) + ": " + message;
  return error{error_code::bad_data, std::move(message), document.place_of(at)};
}

void table_reader::state::refuse(toml::source_position at, std::string message) const {
  if (!document.refused) document.refused = refusal(at, std::move(message));
}

void table_reader::state::refuse_type(std::string_view key, const toml::node& node, std::string_view wanted) const {
  std::string message = named(key) + " must be " + std::string(wanted) + ", not ";
  refuse(node.source().begin, message + std::string(described(node.type())));
}

void table_reader::state::refuse_element(std::string_view key, const toml::node& node, std::string_view wanted) const {
  std::string message = named(key) + " must be " + std::string(wanted) + ", but one of them is ";
  refuse(node.source().begin, message + std::string(described(node.type())));
}

const toml::node* table_reader::state::require(std::string_view key) {
  const toml::node* node = find(key);
  if (!node) refuse(begins, named(key) + " is missing");
  return node;
}

std::string table_reader::state::string(std::string_view key, const toml::node& node) const {
  if (const auto* value = node.as_string()) return value->get();
  refuse_type(key, node, "a string");
  return {};
}

int table_reader::state::integer(std::string_view key, const toml::node& node) const {
  const auto* value = node.as_integer();
  if (!value) {
    refuse_type(key, node, "a whole number");
    return 0;
  }
  if (!std::in_range<int>(value->get())) {
    refuse(node.source().begin, named(key) + " is out of range: " + std::to_string(value->get()));
    return 0;
  }
  return static_cast<int>(value->get());
}

bool table_reader::state::boolean(std::string_view key, const toml::node& node) const {
  if (const auto* value = node.as_boolean()) return value->get();
  refuse_type(key, node, "true or false");
  return false;
}

std::vector<std::string> table_reader::state::strings(std::string_view key, const toml::node& node) const {
  const toml::array* list = node.as_array();
  if (!list) {
    refuse_type(key, node, "a list of strings");
    return {};
  }
  std::vector<std::string> values;
  values.reserve(list->size());
  for (const toml::node& element : *list) {
    if (!element.is_string()) refuse_element(key, element, "a list of strings");
    values.push_back(element.value_or(std::string()));
  }
  return values;
}

table_reader::state& table_reader::state::subtable(std::string_view key, const toml::node* node) {
  const toml::table* inner = node ? node->as_table() : nullptr;
  if (node && !inner) refuse_type(key, *node, "a table");
  std::string inner_path = path + std::string(key) + '.';
  if (inner) return document.open(*inner, this, std::move(inner_path));
  document.tables.push_back({document, no_table(), begins, this, std::move(inner_path)});
  return document.tables.back();
}

std::vector<table_reader> table_reader::state::subtables(std::string_view key, const toml::node& node) {
  const toml::array* list = node.as_array();
  if (!list) {
    refuse_type(key, node, "a list of tables");
    return {};
  }
  std::vector<table_reader> readers;
  readers.reserve(list->size());
  for (const toml::node& element : *list) {
    const toml::table* inner = element.as_table();
    if (!inner) {
      refuse_element(key, element, "a list of tables");
      return {};
    }
    readers.push_back(table_reader(document.open(*inner, this, "")));
  }
  return readers;
}

// -- the document

toml_document::toml_document(std::unique_ptr<state> parsed) : state_(std::move(parsed)) {}
toml_document::~toml_document() = default;
toml_document::toml_document(toml_document&&) noexcept = default;
toml_document& toml_document::operator=(toml_document&&) noexcept = default;

result<toml_document> toml_document::parse(std::string file, std::string_view text) {
  toml::parse_result parsed = toml::parse(text);
  if (!parsed) {
    const toml::parse_error& bad = parsed.error();
    const toml::source_position at = bad.source().begin;
    return failure(error_code::bad_data, std::string(bad.description()), {std::move(file), at.line, at.column});
  }
  return toml_document(std::make_unique<state>(state{std::move(file), std::move(parsed).table()}));
}

table_reader toml_document::root() { return table_reader(state_->open(state_->root, nullptr, "")); }

result<void> toml_document::finish() const {
  if (state_->refused) return tl::make_unexpected(*state_->refused);
  const toml::key* unread = nullptr;
  const table_reader::state* owner = nullptr;
  for (const table_reader::state& opened : state_->tables) {
    for (const auto& [key, node] : opened.table) {
      if (opened.has_been_asked(key)) continue;
      if (unread && !before(key.source().begin, unread->source().begin)) continue;
      unread = &key;
      owner = &opened;
    }
  }
  if (!unread) return {};
  const std::string name = owner->path + std::string(unread->str());
  return tl::make_unexpected(owner->refusal(unread->source().begin, "unknown key " + quote(name)));
}

// -- the reader

bool table_reader::has(std::string_view key) const { return state_->find(key) != nullptr; }

std::vector<std::string> table_reader::keys() const {
  std::vector<const toml::key*> found;
  for (const auto& [key, node] : state_->table) found.push_back(&key);
  std::sort(found.begin(), found.end(),
            [](const toml::key* a, const toml::key* b) { return before(a->source().begin, b->source().begin); });
  std::vector<std::string> names;
  names.reserve(found.size());
  for (const toml::key* key : found) names.emplace_back(key->str());
  return names;
}

std::string table_reader::string(std::string_view key) const {
  const toml::node* node = state_->require(key);
  return node ? state_->string(key, *node) : std::string();
}

int table_reader::integer(std::string_view key) const {
  const toml::node* node = state_->require(key);
  return node ? state_->integer(key, *node) : 0;
}

bool table_reader::boolean(std::string_view key) const {
  const toml::node* node = state_->require(key);
  return node && state_->boolean(key, *node);
}

std::vector<std::string> table_reader::strings(std::string_view key) const {
  const toml::node* node = state_->require(key);
  return node ? state_->strings(key, *node) : std::vector<std::string>();
}

table_reader table_reader::table(std::string_view key) const {
  return table_reader(state_->subtable(key, state_->require(key)));
}

std::vector<table_reader> table_reader::tables(std::string_view key) const {
  const toml::node* node = state_->require(key);
  return node ? state_->subtables(key, *node) : std::vector<table_reader>();
}

std::string table_reader::string_or(std::string_view key, std::string_view fallback) const {
  const toml::node* node = state_->find(key);
  return node ? state_->string(key, *node) : std::string(fallback);
}

int table_reader::integer_or(std::string_view key, int fallback) const {
  const toml::node* node = state_->find(key);
  return node ? state_->integer(key, *node) : fallback;
}

bool table_reader::boolean_or(std::string_view key, bool fallback) const {
  const toml::node* node = state_->find(key);
  return node ? state_->boolean(key, *node) : fallback;
}

std::vector<std::string> table_reader::strings_or_none(std::string_view key) const {
  const toml::node* node = state_->find(key);
  return node ? state_->strings(key, *node) : std::vector<std::string>();
}

table_reader table_reader::table_or_none(std::string_view key) const {
  return table_reader(state_->subtable(key, state_->find(key)));
}

std::vector<table_reader> table_reader::tables_or_none(std::string_view key) const {
  const toml::node* node = state_->find(key);
  return node ? state_->subtables(key, *node) : std::vector<table_reader>();
}

std::vector<std::string> table_reader::string_or_strings(std::string_view key) const {
  const toml::node* node = state_->find(key);
  if (!node) return {};
  if (const auto* lone = node->as_string()) return {lone->get()};
  return state_->strings(key, *node);
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
  const toml::node* node = state_->table.get(key);
  const toml::source_position at = node ? node->source().begin : state_->begins;
  return state_->refusal(at, state_->named(key) + ' ' + std::string(reason));
}

void table_reader::refuse(std::string_view key, std::string_view reason) const {
  if (!state_->document.refused) state_->document.refused = refusal(key, reason);
}

void table_reader::refuse(std::string_view reason) const { state_->refuse(state_->begins, std::string(reason)); }

place table_reader::where() const { return state_->document.place_of(state_->begins); }

place table_reader::where(std::string_view key) const {
  const toml::node* node = state_->table.get(key);
  return node ? state_->document.place_of(node->source().begin) : where();
}

place table_reader::where(std::string_view key, std::size_t element) const {
  const toml::node* node = state_->table.get(key);
  const toml::array* list = node ? node->as_array() : nullptr;
  if (!list || element >= list->size()) return where(key);
  return state_->document.place_of(list->get(element)->source().begin);
}

}  // namespace recital::data
