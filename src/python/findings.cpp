#include "recital/formats/findings.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "python/conversions.hpp"
#include "python/document.hpp"
#include "python/graph.hpp"
#include "python/module.hpp"
#include "python/reader.hpp"
#include "recital/graph/versions.hpp"
#include "recital/request/target.hpp"
#include "recital/resolve/named_target.hpp"
#include "recital/search/query.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

using documents = std::vector<std::shared_ptr<document>>;

constexpr std::array<std::string_view, 3> link_names{"cites", "reuse", "subject"};

/// By the versions of which each counts, as commands call them.
constexpr std::string_view version_names[] = {"merged", "separate"};

py::list cited(const graph& of, const std::string& by, const std::vector<std::string>& kinds, bool pinpoints,
               bool doubtful, std::size_t top) {
  cited_options options{static_cast<cited_by>(place_of(by, cited_by_names, "figure")), kinds_named(kinds), pinpoints,
                        doubtful, top};
  return rows_of(cited_rows(most_cited(of.of, options), options.by));
}

py::list diff(const graph& before, const graph& after, const std::vector<std::string>& kinds, std::size_t evidence,
              bool pinpoints, bool doubtful) {
  return rows_of(change_rows(changes(before.of, after.of, {kinds_named(kinds), evidence, pinpoints, doubtful})));
}

std::vector<reading> readings_of(const documents& all) {
  std::vector<reading> made;
  for (const auto& each : all) made.push_back(each->of);
  return made;
}

trace_links links_named(const std::vector<std::string>& names) {
  trace_links links{false, false, false};
  bool* const kinds[] = {&links.cites, &links.reuse, &links.subject};
  for (const std::string& each : names) *kinds[place_of(each, link_names, "link")] = true;
  return links;
}

py::list trace(const reader& with, const std::string& words, const documents& given, const documents& treaties,
               const std::string& process, const std::vector<std::string>& links, bool near,
               const std::string& versions, const std::string& language) {
  const auto handling = place_of(versions, version_names, "way") == 0 ? version_handling::one_work
                                                                      : version_handling::separate;
  const trace_links followed = links_named(links);
  result<trace_findings> found = [&] {
    const py::gil_scoped_release others;
    std::vector<reading> read = readings_of(given);
    keep_counted(read, {version_handling::separate});
    const std::vector<reading> discounted = readings_of(treaties);
    tracer through(read, with.all->known, with.all->languages, discounted, {handling, language});
    auto target = trace_target_named(words, *with.all, process, read);
    if (!target) return result<trace_findings>(tl::make_unexpected(std::move(target).error()));
    target->language = language;
    target->links = followed;
    return through.trace(*target);
  }();
  trace_findings all = value_of(std::move(found));
  return rows_of(trace_rows(near ? all : direct_only(std::move(all))));
}

py::list search(const reader& with, const py::object& path, const std::string& words, const std::string& cites,
                const std::string& verb, std::optional<int> since, std::optional<int> until, const std::string& organ,
                const std::string& language, const std::string& cycle, std::uint64_t limit) {
  search_filter filter{.since = since, .until = until, .organ = organ, .language = language, .cycle = cycle};
  if (!cites.empty()) filter.cites = value_of(named_target(cites, with.all->known, with.all->languages));
  if (!verb.empty()) filter.verb = value_of(verb_named(verb, with.all->languages));
  std::optional<search_query> query;
  if (!words.empty()) query = value_of(parse_search(words));
  corpus_search papers = value_of(corpus_search::open(file_name_bytes(path)));
  result<search_findings> found = [&] {
    const py::gil_scoped_release others;
    return papers.find(query, filter, limit);
  }();
  return rows_of(found_rows(value_of(std::move(found))));
}

}  // namespace

void bind_findings(py::module_& m) {
  m.def("cited", &cited);
  m.def("diff", &diff);
  m.def("trace", &trace);
  m.def("search", &search);
}

}  // namespace recital::python
