#include "export/reference_card.hpp"

#include <fmt/format.h>

#include <vector>

#include "export/document_page.hpp"
#include "export/page.hpp"
#include "export/trace_looks.hpp"
#include "graph/describe.hpp"
#include "graph/pinpoint.hpp"

namespace recital {
namespace {

void fact(std::string& out, std::string_view name, const std::string& markup) {
  if (markup.empty()) return;
  out += fmt::format("<span class=\"fact\"><span>{}</span><span>{}</span></span>", name, markup);
}

std::string code(std::string_view text) { return text.empty() ? "" : "<code>" + page::text(text) + "</code>"; }

bool differ_in_pinpoint_alone(const reference& a, const reference& b) {
  return a.kind == b.kind && a.via == b.via && a.status == b.status && a.target == b.target && a.symbol == b.symbol &&
         a.verb == b.verb && a.rule == b.rule && a.resolution_rule == b.resolution_rule &&
         a.candidates == b.candidates && a.reason == b.reason;
}

std::string pinpoints_of(const std::vector<const reference*>& told) {
  std::string all;
  for (const reference* each : told) {
    if (each->pinpoint.empty()) continue;
    all += (all.empty() ? "" : "; ") + spelt_out(each->pinpoint);
  }
  return page::text(all);
}

std::string candidates_of(const catalogue& known, std::string_view language, const reference& found) {
  std::string all;
  for (const auto& candidate : found.candidates) {
    const instrument* entry = entry_of(known, candidate);
    if (!all.empty()) all += "<br>";
    if (entry != nullptr) all += page::text(label_of(*entry, known, language)) + " ";
    all += code(candidate);
  }
  return all;
}

void append_target(std::string& out, const catalogue& known, std::string_view language, const reference& found) {
  const instrument* entry = entry_of(known, found.target);
  if (entry != nullptr) {
    const std::string name = page::text(label_of(*entry, known, language));
    const std::string title = page::text(title_in(*entry, language));
    fact(out, "Instrument", "<bdi class=\"name\">" + name + "</bdi>");
    if (title != name) fact(out, "Title", "<bdi>" + title + "</bdi>");
  }
  if (found.status == status::resolved) fact(out, "Identifier", code(found.target));
  if (found.symbol != found.target) fact(out, "Symbol", page::text(found.symbol));
}

void append_told(std::string& out, const catalogue& known, std::string_view language,
                 const std::vector<const reference*>& told) {
  const reference& found = *told.front();
  out += "<span class=\"one\">";
  append_target(out, known, language, found);
  fact(out, "Pinpoint", pinpoints_of(told));
  fact(out, "Kind", std::string(name(found.kind)));
  fact(out, "Verb", page::text(for_people(found.verb)));
  fact(out, "Status", fmt::format("<span class=\"state\">{}</span>", name(found.status)));
  fact(out, "Reason", page::text(found.reason));
  fact(out, "Could be", candidates_of(known, language, found));
  fact(out, "Found by", code(found.rule) + (found.via == via::anaphora ? ", words that lean on others" : ""));
  fact(out, "Settled by", page::text(found.resolution_rule));
  const std::string address = page::text(address_of(entry_of(known, found.target), found));
  if (!address.empty()) fact(out, "Text", fmt::format("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", address));
  out += "</span>";
}

}  // namespace

const instrument* entry_of(const catalogue& known, std::string_view target) {
  const instrument* entry = known.find(target);
  return entry == nullptr ? known.by_symbol(target) : entry;
}

std::string address_of(const instrument* entry, const reference& found) {
  if (found.status != status::resolved) return {};
  if (std::string at = document_page(found.symbol.empty() ? found.target : found.symbol); !at.empty()) return at;
  if (entry == nullptr) return {};
  const std::string_view url = entry->url;
  return url.starts_with("https://") || url.starts_with("http://") ? entry->url : document_page(entry->symbol);
}

void append_card(std::string& out, const catalogue& known, std::string_view language, const word_group& group) {
  const reference& first = *group.references.front();
  out += fmt::format(
      "<span class=\"card {}\" role=\"note\" dir=\"ltr\" lang=\"en\"><span class=\"said\"><bdi lang=\"{}\">",
      name(first.kind), page::text(language));
  page::append_text(out, first.surface);
  out += "</bdi></span>";
  std::vector<const reference*> told;
  for (const reference* each : group.references) {
    if (!told.empty() && !differ_in_pinpoint_alone(*told.front(), *each)) {
      append_told(out, known, language, told);
      told.clear();
    }
    told.push_back(each);
  }
  append_told(out, known, language, told);
  // the page closes it, which knows its neighbours
}

}  // namespace recital
