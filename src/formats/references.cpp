#include "recital/formats/references.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "formats/csv.hpp"
#include "formats/json.hpp"
#include "recital/core/target_id.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

/// What every record of one document repeats, checked once: names of files need not be UTF-8.
struct provenance {
  std::string source;
  std::string document;

  explicit provenance(const reading& r)
      : source(text::well_formed(r.source)), document(text::well_formed(r.document)) {}
};

struct record {
  const reading& read;
  const provenance& from;
  const reference& ref;
  const paragraph& at;
};

/// Nothing where a field does not apply: JSON has no such member, CSV nothing in its column.
using value = std::variant<std::monostate, std::string_view, std::uint32_t, const std::vector<std::string>*>;

struct field {
  std::string_view name;
  value (*read)(const record&);
};

/// What a document says of all its references.
constexpr field of_document[] = {
    {"source", [](const record& r) -> value { return r.from.source; }},
    {"document", [](const record& r) -> value { return r.from.document; }},
    {"language", [](const record& r) -> value { return r.read.language; }},
};

constexpr field of_reference[] = {
    {"paragraph", [](const record& r) -> value { return r.at.label; }},
    {"page", [](const record& r) -> value { return r.at.page == 0 ? value() : r.at.page; }},
    {"kind", [](const record& r) -> value { return name(r.ref.kind); }},
    {"target", [](const record& r) -> value { return r.ref.target; }},
    {"pinpoint", [](const record& r) -> value { return r.ref.pinpoint; }},
    {"symbol", [](const record& r) -> value { return r.ref.symbol; }},
    {"surface", [](const record& r) -> value { return r.ref.surface; }},
    {"begin", [](const record& r) -> value { return r.ref.source.begin; }},
    {"end", [](const record& r) -> value { return r.ref.source.end; }},
    {"via", [](const record& r) -> value { return name(r.ref.via); }},
    {"verb", [](const record& r) -> value { return r.ref.verb; }},
    {"status", [](const record& r) -> value { return name(r.ref.status); }},
    {"candidates",
     [](const record& r) -> value { return r.ref.status == status::ambiguous ? value(&r.ref.candidates) : value(); }},
    {"reason",
     [](const record& r) -> value { return r.ref.status == status::unresolved ? value(name(r.ref.reason)) : value(); }},
    {"rule", [](const record& r) -> value { return r.ref.rule; }},
};

/// A value in JSON, with the name before it.
struct append_member {
  std::string& out;
  std::string_view name;

  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { json::append_text(key(), text); }
  void operator()(std::uint32_t number) const { key().append(std::to_string(number)); }
  void operator()(const std::vector<std::string>* texts) const {
    key() += '[';
    for (const std::string& each : *texts) json::append_text(out.append(&each == &texts->front() ? "" : ","), each);
    out += ']';
  }

 private:
  [[nodiscard]] std::string& key() const { return out.append(out.empty() ? "{\"" : ",\"").append(name).append("\":"); }
};

/// A value as a field of CSV; several have a blank between them.
struct append_field {
  std::string& out;

  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { csv::append_field(out, text); }
  void operator()(std::uint32_t number) const { out.append(std::to_string(number)); }
  void operator()(const std::vector<std::string>* texts) const {
    csv::append_field(out, fmt::format("{}", fmt::join(*texts, " ")));
  }
};

void append_members(std::string& out, const record& of, std::span<const field> fields) {
  for (const field& each : fields) std::visit(append_member{out, each.name}, each.read(of));
}

/// Calls `take(field)` with all of the record, a comma between two.
template <class Take>
void append_record(std::string& out, Take take) {
  const char* comma = "";
  for (const std::span<const field> fields :
       {std::span<const field>(of_document), std::span<const field>(of_reference)}) {
    for (const field& each : fields) {
      out.append(comma);
      take(each);
      comma = ",";
    }
  }
}

void append_csv_names(std::string& out, const csv_columns& more) {
  append_record(out, [&](const field& each) { out.append(each.name); });
  out.append(",date,target_name").append(more.text ? ",text" : "").append(csv::line_end);
}

void append_csv_values(std::string& out, const record& of, const csv_columns& more) {
  append_record(out, [&](const field& each) { std::visit(append_field{out}, each.read(of)); });
  csv::append_field(out += ',', of.read.date);
  csv::append_field(out += ',', more.name_of_target ? more.name_of_target(of.ref, of.read) : std::string());
  if (more.text) csv::append_field(out += ',', of.read.text_of(of.at));
  out.append(csv::line_end);
}

}  // namespace

void append_jsonl(std::string& out, const reading& document) {
  const provenance from(document);
  std::string beginning;
  for (const reference& ref : document.references) {
    const record each{document, from, ref, document.paragraphs[ref.paragraph]};
    if (beginning.empty()) append_members(beginning, each, of_document);
    append_members(out += beginning, each, of_reference);
    out += "}\n";
  }
}

void write_jsonl(std::ostream& out, std::span<const reading> documents) {
  std::string lines;
  for (const reading& r : documents) {
    lines.clear();
    append_jsonl(lines, r);
    out << lines;
  }
}

void write_csv(std::ostream& out, std::span<const reading> documents, const csv_columns& more) {
  std::string lines;
  append_csv_names(lines, more);
  for (const reading& r : documents) {
    const provenance from(r);
    for (const reference& ref : r.references) {
      append_csv_values(lines, {r, from, ref, r.paragraphs[ref.paragraph]}, more);
    }
    out << lines;
    lines.clear();
  }
  out << lines;
}

table tabulate(std::span<const reading> documents) {
  table found;
  found.columns = {
      {"document", table_align::left, true}, {"paragraph", table_align::right}, {"kind"}, {"target"}, {"status"},
      {"surface", table_align::left, true}};
  for (const reading& r : documents) {
    const provenance from(r);
    for (const reference& ref : r.references) {
      found.rows.push_back({from.document, r.paragraphs[ref.paragraph].label, std::string(name(ref.kind)),
                            target_id(ref.target, ref.pinpoint).text(), std::string(name(ref.status)), ref.surface});
    }
  }
  return found;
}

}  // namespace recital
