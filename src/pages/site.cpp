#include "pages/site.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "core/own_mark.hpp"
#include "pages/document_in_site.hpp"
#include "pages/page.hpp"
#include "pages/page_file.hpp"
#include "pages/report_data.hpp"
#include "pages/report_page.hpp"
#include "pages/site_index.hpp"
#include "pages/site_map.hpp"
#include "pages/target_name.hpp"
#include "pages/trace_in_site.hpp"
#include "recital/core/no_index.hpp"
#include "recital/pages/annotated_page.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

constexpr std::size_t most_citing = 200;  ///< documents that a page lists; the report has all

/// A page as a text.
template <class Write>
std::string page_of(Write write) {
  std::ostringstream out;
  write(out);
  return std::move(out).str();
}

class site_maker {
 public:
  site_maker(const site_content& of, const catalogue& known, const page_words& words, const file_taker& take,
             const std::function<void()>& done)
      : of_(of), known_(known), words_(words), take_(take), done_(done), map_(of.documents, of.graph) {}

  result<void> make() {
    using part = result<void> (site_maker::*)();
    for (const part each : {&site_maker::shared_files, &site_maker::document_pages, &site_maker::document_list,
                            &site_maker::commitment_pages, &site_maker::report, &site_maker::index}) {
      if (auto made = (this->*each)(); !made) return made;
    }
    return {};
  }

 private:
  result<void> shared_files();
  result<void> document_pages();
  result<void> document_list();
  result<void> commitment_pages();
  result<void> report();
  result<void> index();

  [[nodiscard]] document_in_site place_of(std::size_t document) const;
  void add_citing(document_in_site& place, node_index whole) const;
  [[nodiscard]] citing_document citing(node_index whole, std::span<const node_index> paragraphs) const;

  [[nodiscard]] page::site_frame frame(std::string_view root, std::string_view here = {}) const {
    return {root, here, !of_.commitments.empty()};
  }

  const site_content& of_;
  const catalogue& known_;
  const page_words& words_;
  const file_taker& take_;
  const std::function<void()>& done_;
  site_map map_;
};

result<void> site_maker::shared_files() {
  const auto take = [&](const std::string& name, std::string_view bytes) {
    return take_("files/" + name, std::string(own_mark::shared_file).append("\n").append(bytes));
  };
  for (const char* name : {"colours.css", "terms.css", "base.css", "annotated.css", "evidence.css", "trace.css",
                           "commitments.css", "report.css", "site.css", "report.js", "site.js"}) {
    if (auto taken = take(name, page::source(name)); !taken) return taken;
  }
  return write_report_texts(of_.graph, take);
}

/// A document that cites, with its paragraphs that do, in the version that counts.
citing_document site_maker::citing(node_index whole, std::span<const node_index> paragraphs) const {
  const node& from = of_.graph.nodes()[whole];
  const std::size_t document = map_.document_of(whole, from.facts->language);
  const std::string& file = map_.file_of(document);
  citing_document made{{file, std::string(from.facts->title.empty() ? from.label : from.facts->title)},
                       std::string(from.facts->date)};
  for (const node_index n : paragraphs) {
    const std::string_view name = of_.graph.nodes()[n].id.substr(from.id.size() + 1);
    std::string address = file + "#";
    append_address_part(address, name);
    const std::string_view label = of_.graph.nodes()[n].label;
    const auto sign = label.rfind("\u00B6");
    made.paragraphs.push_back({address, std::string(sign == label.npos ? name : label.substr(sign + 2))});
  }
  return made;
}

/// Who cites a document or a part of it, by date, the undated last.
void site_maker::add_citing(document_in_site& place, node_index whole) const {
  const citation_graph& graph = of_.graph;
  std::vector<node_index> paragraphs;
  const auto add = [&](node_index cited) {
    for (const edge_index e : graph.in_edges(cited)) {
      const edge& each = graph.edges()[e];
      if (each.kind == edge_kind::cites && graph.whole_of(each.from) != whole) paragraphs.push_back(each.from);
    }
  };
  add(whole);
  for (const edge& e : graph.out_edges(whole)) {
    if (e.kind == edge_kind::contains) add(e.to);
  }
  std::ranges::sort(paragraphs);
  const auto repeated = std::ranges::unique(paragraphs);
  paragraphs.erase(repeated.begin(), repeated.end());
  const auto key = [&](node_index n) {
    const std::string_view date = graph.nodes()[n].facts->date;
    return std::pair(date.empty(), date);
  };
  std::ranges::stable_sort(paragraphs, {}, key);
  for (std::size_t i = 0; i < paragraphs.size();) {
    const node_index from = graph.whole_of(paragraphs[i]);
    std::size_t end = i;
    while (end < paragraphs.size() && graph.whole_of(paragraphs[end]) == from) ++end;
    if (place.all_citing++ < most_citing) {
      place.cited_by.push_back(citing(from, std::span(paragraphs).subspan(i, end - i)));
    }
    i = end;
  }
}

document_in_site site_maker::place_of(std::size_t document) const {
  const node_index whole = map_.node_of(document);
  const std::string& language = of_.documents[document].language;
  document_in_site made{frame("../")};
  made.page_of = [this, &language](const reference& cited) { return map_.address_of(cited, language, known_); };
  for (const std::size_t other : map_.versions_of(whole)) {
    const std::string& spoken = of_.documents[other].language;
    if (other != document) made.versions.push_back({map_.file_of(other), words_.name_of("language", spoken)});
  }
  add_citing(made, whole);
  made.report = "../report.html#show=";
  append_query_value(made.report, of_.graph.nodes()[whole].id);
  return made;
}

result<void> site_maker::document_pages() {
  for (std::size_t i = 0; i < of_.documents.size(); ++i) {
    const document_in_site place = place_of(i);
    const std::string page =
        page_of([&](std::ostream& out) { write_annotated_page(out, of_.documents[i], known_, words_, place); });
    if (auto taken = take_("documents/" + map_.file_of(i), page); !taken) return taken;
    done_();
  }
  return {};
}

/// What who runs no scripts has instead of the index.
result<void> site_maker::document_list() {
  std::vector<indexed_page> pages;
  for (std::size_t i = 0; i < of_.documents.size(); ++i) pages.push_back(indexed(of_.documents[i], map_.file_of(i)));
  return take_("documents/index.html", page_of([&](std::ostream& out) { write_annotated_index(out, pages, words_); }));
}

result<void> site_maker::commitment_pages() {
  if (of_.commitments.empty()) return {};
  const trace_in_site place{frame("../"), [this](const trace_place& at) {
                              const std::string address = map_.address_of(at);
                              return address.empty() ? address : "../documents/" + address;
                            }};
  std::set<std::string> taken;
  std::unordered_map<const trace_findings*, std::string> files;
  for (const traced_process& process : of_.commitments) {
    for (const trace_findings& found : process.found) {
      const std::string file = "commitments/" + page_file(found.id, taken);
      const std::string page = page_of([&](std::ostream& out) { write_trace_page(out, found, words_, place); });
      if (auto done = take_(file, page); !done) return done;
      files.emplace(&found, file);
      done_();
    }
  }
  const matrix_in_site matrix{frame("", "commitments.html"),
                              [&](const trace_findings& found) { return files.at(&found); }};
  return take_("commitments.html",
               page_of([&](std::ostream& out) { write_matrix_page(out, of_.commitments, words_, matrix); }));
}

result<void> site_maker::report() {
  const auto page_of_node = [this](node_index n) {
    const std::size_t document = map_.document_of(n, of_.graph.nodes()[n].facts->language);
    return document == no_position ? std::string() : "documents/" + map_.file_of(document);
  };
  std::ostringstream out;
  const report_in_site place{frame("", "report.html"), page_of_node};
  const picture_options options{.words = &words_,
                                .name_of = [this](std::string_view id) { return target_name(id, known_, words_); }};
  if (auto written = write_report_page(out, of_.graph, options, words_, place); !written) return written;
  return take_("report.html", out.view());
}

result<void> site_maker::index() {
  return take_("index.html",
               page_of([&](std::ostream& out) { write_site_index(out, of_, map_, words_, frame("", "index.html")); }));
}

}  // namespace

result<void> make_site(const site_content& of, const catalogue& known, const page_words& words, const file_taker& take,
                       const std::function<void()>& done) {
  return site_maker(of, known, words, take, done).make();
}

}  // namespace recital
