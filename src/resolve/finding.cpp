#include "resolve/finding.hpp"

namespace recital::resolve {

finding of_entry(const instrument& entry, span where, std::optional<resolved_by> how, recital::via via) {
  finding f;
  f.where = where;
  f.entry = &entry;
  f.target = entry.id;
  f.symbol = entry.symbol;
  f.kind = entry.kind;
  f.via = via;
  f.how = how;
  f.noun = entry.noun;
  return f;
}

finding of_entity(const entity& named, span where, std::optional<resolved_by> how) {
  finding f;
  f.where = where;
  f.entry = named.entry;
  f.target = named.target;
  f.symbol = named.symbol;
  f.kind = named.kind;
  f.via = via::anaphora;
  f.how = how;
  f.noun = named.noun;
  return f;
}

}  // namespace recital::resolve
