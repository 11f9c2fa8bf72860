#include "catalogue/series_entry.hpp"

#include "catalogue/instrument_entry.hpp"
#include "catalogue/placeholders.hpp"
#include "catalogue/values.hpp"

namespace recital::entries {
namespace {

/// `pattern` with the numbers of `member`; `what` it is, for a refusal.
std::string fill_in(const table_reader& at, std::string_view pattern, const instrument& member, std::string_view what) {
  const std::string_view missing = lacking(pattern, member);
  if (!missing.empty()) {
    at.refuse("has no value for " + std::string(missing) + ", which " + std::string(what) + " of its series holds");
  }
  return filled(pattern, member);
}

/// A member that has said nothing yet.
instrument unnamed(const instrument& model) {
  instrument start;
  start.series = model.id;
  start.kind = model.kind;
  start.noun = model.noun;
  start.place = model.place;
  start.depositary = model.depositary;
  start.forum = model.forum;
  start.url = model.url;
  start.source = model.source;
  start.structure = model.structure;
  start.structure_known = model.structure_known;
  start.relations = model.relations;
  return start;
}

void fill_titles(const table_reader& at, const instrument& model, instrument& member) {
  for (const auto& [language, words] : model.title) {
    if (member.title.contains(language)) continue;
    member.title.emplace(language, fill_in(at, words, member, "title." + language));
  }
}

}  // namespace

series read_series(const table_reader& at) {
  series read;
  read.id = read.model.id = identifier(at);
  if (!has_placeholder(read.id)) at.refuse("id", "must hold {year} or {ordinal}");
  check_identifier(at, filled(read.id, {}));
  require_basics(at);
  read_shared(at, read.model);
  read_words(at, read.model);
  read.open = at.boolean_or("open", true);
  return read;
}

instrument read_member(const table_reader& at, const instrument& model) {
  instrument read = unnamed(model);
  read_shared(at, read);
  read_own(at, read);
  read_words(at, read);
  read.id = at.has("id") ? identifier(at) : fill_in(at, model.id, read, "the id");
  check_identifier(at, read.id);
  at.about(read.id);
  fill_titles(at, model, read);
  for (auto& [which, target] : read.relations) target = fill_in(at, target, read, name(which));
  return read;
}

}  // namespace recital::entries
