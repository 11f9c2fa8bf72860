#include "pages/reference_card.hpp"

#include <fmt/format.h>

#include <vector>

#include "graph/describe.hpp"
#include "interface/pinpoint_words.hpp"
#include "pages/page.hpp"

namespace recital {
namespace {

std::string code(std::string_view text) { return text.empty() ? "" : "<code>" + page::text(text) + "</code>"; }

bool differ_in_pinpoint_alone(const reference& a, const reference& b) {
  return a.kind == b.kind && a.via == b.via && a.status == b.status && a.target == b.target && a.symbol == b.symbol &&
         a.verb == b.verb && a.rule == b.rule && a.decided_by == b.decided_by && a.candidates == b.candidates &&
         a.reason == b.reason;
}

/// Writes the card of one group.
class card_writer {
 public:
  card_writer(std::string& out, const catalogue& known, const page_words& words, const document_in_site* site)
      : out_(out), known_(known), words_(words), site_(site) {}

  void tell(const std::vector<const reference*>& told);

 private:
  /// A line of the card; its name is a key of the section "card".
  void fact(std::string_view name, const std::string& markup) {
    if (markup.empty()) return;
    std::string called = page::text(words_.name_of("card", name));
    if (words_.texts().contains("glossary." + std::string(name))) called = page::term(words_, name, called);
    out_ += fmt::format("<span class=\"fact\"><span>{}</span><span>{}</span></span>", called, markup);
  }

  [[nodiscard]] std::string named(std::string_view section, std::string_view name) const {
    return name.empty() ? std::string() : page::text(words_.name_of(section, name));
  }

  [[nodiscard]] std::string pinpoints_of(const std::vector<const reference*>& told) const {
    std::string all;
    for (const reference* each : told) {
      if (!each->pinpoint.empty()) all += (all.empty() ? "" : "; ") + pinpoint_in(words_, each->pinpoint);
    }
    return page::text(all);
  }

  [[nodiscard]] std::string candidates_of(const reference& found) const;
  void target_of(const reference& found);

  std::string& out_;
  const catalogue& known_;
  const page_words& words_;
  const document_in_site* site_;
};

std::string card_writer::candidates_of(const reference& found) const {
  std::string all;
  for (const auto& candidate : found.candidates) {
    const instrument* entry = entry_of(known_, candidate);
    if (!all.empty()) all += "<br>";
    if (entry != nullptr) all += "<bdi>" + page::text(label_of(*entry, known_, words_.language())) + "</bdi> ";
    all += code(candidate);
  }
  return all;
}

void card_writer::target_of(const reference& found) {
  const instrument* entry = entry_of(known_, found.target);
  if (entry != nullptr) {
    const std::string name = page::text(label_of(*entry, known_, words_.language()));
    const std::string title = page::text(title_in(*entry, words_.language()));
    fact("instrument", "<bdi class=\"name\">" + name + "</bdi>");
    if (title != name) fact("title", "<bdi>" + title + "</bdi>");
  }
  if (found.status == status::resolved) fact("identifier", code(found.target));
  if (found.symbol != found.target) fact("symbol", code(found.symbol));
}

void card_writer::tell(const std::vector<const reference*>& told) {
  const reference& found = *told.front();
  out_ += "<span class=\"one\">";
  target_of(found);
  fact("pinpoint", pinpoints_of(told));
  fact("kind", named("kind", name(found.kind)));
  fact("verb", named("verb", found.verb));
  fact("status", "<span class=\"state\">" +
                     page::term(words_, name(found.status), named("status", name(found.status))) + "</span>");
  fact("reason", named("reason", name(found.reason)));
  fact("could_be", candidates_of(found));
  const std::string rule = code(found.rule);
  fact("found_by", found.via == via::anaphora ? page::said(words_, "card.leans", {{"rule", rule}}) : rule);
  fact("resolved_by", named("resolved_by", name(found.decided_by)));
  const std::string in_site = site_ == nullptr ? std::string() : page::text(site_->page_of(found));
  if (!in_site.empty()) {
    fact("page", fmt::format("<a href=\"{}\">{}</a>", in_site, page::said(words_, "card.read_here")));
  }
  const std::string address = page::text(address_of(known_, found));
  if (!address.empty()) fact("text", fmt::format("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", address));
  out_ += "</span>";
}

}  // namespace

const instrument* entry_of(const catalogue& known, std::string_view target) {
  const instrument* entry = known.find(target);
  return entry == nullptr ? known.by_symbol(target) : entry;
}

std::string address_of(const catalogue& known, const reference& found) {
  if (found.status != status::resolved) return {};
  std::string by_symbol = known.address_of_symbol(found.symbol.empty() ? found.target : found.symbol);
  if (!by_symbol.empty()) return by_symbol;
  const instrument* entry = entry_of(known, found.target);
  return entry == nullptr ? std::string() : address_of(known, *entry);
}

void append_card(std::string& out, const catalogue& known, const page_words& words, std::string_view language,
                 const word_group& group, const document_in_site* site) {
  const reference& first = *group.references.front();
  out +=
      fmt::format("<span class=\"card {}\" role=\"note\" dir=\"{}\" lang=\"{}\"><span class=\"said\"><bdi lang=\"{}\">",
                  name(first.kind), words.direction(), words.language(), page::text(language));
  page::append_text(out, first.surface);
  out += "</bdi></span>";
  card_writer writer(out, known, words, site);
  std::vector<const reference*> told;
  for (const reference* each : group.references) {
    if (!told.empty() && !differ_in_pinpoint_alone(*told.front(), *each)) {
      writer.tell(told);
      told.clear();
    }
    told.push_back(each);
  }
  writer.tell(told);
  // the page closes it, which knows its neighbours
}

}  // namespace recital
