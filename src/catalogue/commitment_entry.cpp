#include "catalogue/commitment_entry.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "catalogue/concept_entry.hpp"
#include "catalogue/values.hpp"
#include "recital/core/target_id.hpp"

namespace recital::entries {
namespace {

/// Whether the word can stand in a column of a table: small letters, and some of `gaps` between them.
bool plain(std::string_view word, std::string_view gaps) {
  const auto good = [gaps](char c) { return ('a' <= c && c <= 'z') || gaps.find(c) != std::string_view::npos; };
  return !word.empty() && std::all_of(word.begin(), word.end(), good);
}

std::vector<std::string> plain_words(const table_reader& at, std::string_view key, std::string_view gaps) {
  std::vector<std::string> read = texts(at, key);
  for (const std::string& each : read) {
    if (!plain(each, gaps)) at.refuse(key, "must be in small letters, with nothing but " + quote(gaps) + " between");
  }
  return read;
}

commitment read_provision(const table_reader& at, const commitment& model) {
  commitment read = model;
  read.pinpoint = text(at, "pinpoint");
  if (!without_space(read.pinpoint)) at.refuse("pinpoint", "must not hold spaces");
  read.id = target_id(read.text, read.pinpoint).text();
  at.about(read.id);
  (void)at.table("title");
  read.title = text_by_language(at, "title");
  read.themes = plain_words(at, "theme", " -");
  read.actors = plain_words(at, "actor", "_");
  read.continues = texts(at, "continues");
  read.about = read_forms(at, "about");
  read.examples = words(at, "examples");
  read.counter_examples = words(at, "counter_examples");
  return read;
}

}  // namespace

commitment_list read_commitments(const table_reader& at) {
  commitment model;
  model.text = at.string("text");
  at.about(model.text);
  model.process = at.string("process");
  model.cycle = at.string_or("cycle", "");
  commitment_list read{model.text, {}};
  for (const table_reader& each : at.tables("provision")) {
    commitment provision = read_provision(each, model);
    const auto same = [&](const row<commitment>& other) { return other.value.id == provision.id; };
    if (std::any_of(read.provisions.begin(), read.provisions.end(), same)) each.refuse("is given twice");
    read.provisions.push_back({std::move(provision), each});
  }
  return read;
}

}  // namespace recital::entries
