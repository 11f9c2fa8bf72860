#include "recital/export/references.hpp"

#include <ostream>
#include <string_view>
#include <variant>

#include "export/csv.hpp"
#include "export/json.hpp"
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

void write_record(json::writer& out, const reading& r, const provenance& from, const reference& ref) {
  const paragraph& p = r.paragraphs[ref.paragraph];
  out.StartObject();
  json::member(out, "source", from.source);
  json::member(out, "document", from.document);
  json::member(out, "language", r.language);
  json::member(out, "paragraph", p.label);
  if (p.page != 0) {
    json::key(out, "page");
    out.Uint(p.page);
  }
  json::member(out, "kind", name(ref.kind));
  json::member(out, "target", ref.target);
  json::member(out, "pinpoint", ref.pinpoint);
  json::member(out, "symbol", ref.symbol);
  json::member(out, "surface", ref.surface);
  json::key(out, "begin");
  out.Uint(ref.source.begin);
  json::key(out, "end");
  out.Uint(ref.source.end);
  json::member(out, "via", name(ref.via));
  json::member(out, "verb", ref.verb);
  json::member(out, "status", name(ref.status));
  if (ref.status == status::ambiguous) {
    json::key(out, "candidates");
    out.StartArray();
    for (const auto& candidate : ref.candidates) json::text(out, candidate);
    out.EndArray();
  }
  if (ref.status == status::unresolved) json::member(out, "reason", ref.reason);
  json::member(out, "rule", ref.rule);
  out.EndObject();
}

void write_records(json::buffer& lines, json::writer& out, const reading& r) {
  const provenance from(r);
  for (const reference& ref : r.references) {
    write_record(out, r, from, ref);
    lines.Put('\n');
    out.Reset(lines);
  }
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out.append(out.empty() ? "" : " ").append(word);
  return out;
}

void append_csv_record(std::string& out, const reading& r, const provenance& from, const reference& ref) {
  const paragraph& p = r.paragraphs[ref.paragraph];
  const std::string fields[] = {from.source,
                                from.document,
                                r.language,
                                p.label,
                                p.page == 0 ? std::string{} : std::to_string(p.page),
                                std::string(name(ref.kind)),
                                ref.target,
                                ref.pinpoint,
                                ref.symbol,
                                ref.surface,
                                std::to_string(ref.source.begin),
                                std::to_string(ref.source.end),
                                std::string(name(ref.via)),
                                ref.verb,
                                std::string(name(ref.status)),
                                joined(ref.candidates),
                                ref.reason,
                                ref.rule};
  std::string_view separator;
  for (const auto& field : fields) {
    out.append(separator);
    csv::append_field(out, field);
    separator = ",";
  }
  out.append(csv::line_end);
}

constexpr std::string_view csv_names =
    "source,document,language,paragraph,page,kind,target,pinpoint,symbol,surface,begin,end,via,verb,status,candidates,"
    "reason,rule";

}  // namespace

void append_jsonl(std::string& out, const reading& document) {
  json::buffer lines;
  json::writer writer(lines);
  write_records(lines, writer, document);
  out.append(json::written(lines));
}

void write_jsonl(std::ostream& out, std::span<const reading> documents) {
  json::buffer lines;
  json::writer writer(lines);
  for (const reading& r : documents) {
    lines.Clear();
    write_records(lines, writer, r);
    out << json::written(lines);
  }
}

void write_csv(std::ostream& out, std::span<const reading> documents) {
  out << csv_names << csv::line_end;
  std::string lines;
  for (const reading& r : documents) {
    const provenance from(r);
    lines.clear();
    for (const reference& ref : r.references) append_csv_record(lines, r, from, ref);
    out << lines;
  }
}

table tabulate(std::span<const reading> documents) {
  table found;
  found.columns = {
      {"document", table_align::left, true}, {"paragraph", table_align::right}, {"kind"}, {"target"}, {"status"},
      {"surface", table_align::left, true}};
  for (const reading& r : documents) {
    const provenance from(r);
    for (const reference& ref : r.references) {
      const std::string target = ref.pinpoint.empty() ? ref.target : ref.target + "#" + ref.pinpoint;
      found.rows.push_back({from.document, r.paragraphs[ref.paragraph].label, std::string(name(ref.kind)), target,
                            std::string(name(ref.status)), ref.surface});
    }
  }
  return found;
}

}  // namespace recital
