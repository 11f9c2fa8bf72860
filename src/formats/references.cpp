#include "recital/formats/references.hpp"

#include <ostream>
#include <string_view>
#include <variant>

#include "formats/csv.hpp"
#include "formats/json.hpp"
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

/// What every record of one document begins with.
std::string beginning_of(const reading& r) {
  const provenance from(r);
  std::string beginning = R"({"source":)";
  json::append_text(beginning, from.source);
  json::append_text(beginning += R"(,"document":)", from.document);
  json::append_text(beginning += R"(,"language":)", r.language);
  return beginning;
}

void append_record(std::string& out, std::string_view beginning, const reading& r, const reference& ref) {
  const paragraph& p = r.paragraphs[ref.paragraph];
  const auto member = [&](std::string_view key, std::string_view value) { json::append_text(out += key, value); };
  out += beginning;
  member(R"(,"paragraph":)", p.label);
  if (p.page != 0) out.append(R"(,"page":)").append(std::to_string(p.page));
  member(R"(,"kind":)", name(ref.kind));
  member(R"(,"target":)", ref.target);
  member(R"(,"pinpoint":)", ref.pinpoint);
  member(R"(,"symbol":)", ref.symbol);
  member(R"(,"surface":)", ref.surface);
  out.append(R"(,"begin":)").append(std::to_string(ref.source.begin));
  out.append(R"(,"end":)").append(std::to_string(ref.source.end));
  member(R"(,"via":)", name(ref.via));
  member(R"(,"verb":)", ref.verb);
  member(R"(,"status":)", name(ref.status));
  if (ref.status == status::ambiguous) {
    out += R"(,"candidates":)";
    for (const auto& candidate : ref.candidates) member(&candidate == &ref.candidates.front() ? "[" : ",", candidate);
    out += ref.candidates.empty() ? "[]" : "]";
  }
  if (ref.status == status::unresolved) member(R"(,"reason":)", ref.reason);
  member(R"(,"rule":)", ref.rule);
  out += "}\n";
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
  const std::string beginning = beginning_of(document);
  for (const reference& ref : document.references) append_record(out, beginning, document, ref);
}

void write_jsonl(std::ostream& out, std::span<const reading> documents) {
  std::string lines;
  for (const reading& r : documents) {
    lines.clear();
    append_jsonl(lines, r);
    out << lines;
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
