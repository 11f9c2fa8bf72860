// Times building, analysing and writing a graph that is given as columns of its nodes and edges; scripts/scale makes
// them and runs this.
//
//   recital_scale FOLDER     one step a line: name, seconds of processor time, bytes of memory at its peak, bytes written
#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

#include "graph/storage.hpp"
#include "recital/analyse/cited.hpp"
#include "recital/analyse/components.hpp"
#include "recital/analyse/pagerank.hpp"
#include "recital/export/graph_format.hpp"

namespace {

using namespace recital;

template <class Value>
std::vector<Value> column(const std::filesystem::path& file) {
  std::vector<Value> values(std::filesystem::file_size(file) / sizeof(Value));
  std::ifstream(file, std::ios::binary)
      .read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(Value)));
  return values;
}

/// A field of /proc/self/status, in bytes.
std::size_t memory(const std::string& field) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    std::size_t kilobytes = 0;
    if (word == field && status >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

/// Counts what is written, and passes it on to nothing.
class counting_buffer : public std::streambuf {
 public:
  std::size_t count = 0;

 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    std::fwrite(text, 1, static_cast<std::size_t>(size), nowhere_.get());
    count += static_cast<std::size_t>(size);
    return size;
  }
  int overflow(int c) override {
    ++count;
    return c;
  }

 private:
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> nowhere_{std::fopen("/dev/null", "w"), std::fclose};
};

void step(const char* name, const std::function<std::size_t()>& work) {
  std::ofstream("/proc/self/clear_refs") << 5;  // the peak begins anew
  const std::size_t before = memory("VmRSS:");
  const std::clock_t begin = std::clock();
  const std::size_t written = work();
  const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  const std::size_t peak = memory("VmHWM:");
  fmt::print("{}\t{:.4f}\t{}\t{}\n", name, took, peak > before ? peak - before : 0, written);
}

/// What a graph is made of, with texts such as a corpus has.
struct rows {
  std::shared_ptr<lexicon> words = std::make_shared<lexicon>();
  std::vector<node> nodes;
  std::vector<edge> edges;
};

node_facts facts_of(lexicon& words, const std::string& symbol, int year, bool read) {
  return {words.texts.keep("On the implementation of decisions taken earlier, " + symbol),
          words.texts.keep(symbol),
          words.texts.share(std::to_string(year) + "-11-21"),
          words.texts.share(std::to_string(year / 5 * 5)),
          words.texts.share(read ? "en" : ""),
          {}};
}

void add_nodes(rows& made, const std::vector<node_index>& owners, const std::vector<std::int32_t>& years,
               std::size_t read) {
  std::size_t paragraph = 0;
  for (node_index n = 0; n < owners.size(); ++n) {
    const bool is_part = owners[n] != no_index;
    const bool is_read = n < read;
    paragraph = is_part ? paragraph + 1 : 0;
    const std::string id = is_part   ? fmt::format("{}#para_{}", made.nodes[owners[n]].id, paragraph)
                           : is_read ? fmt::format("A/C.1/{}/L.{}", years[n] - 1945, n)
                                     : fmt::format("A/RES/{}/{}", years[n] - 1945, n);
    if (!is_part) made.words->facts.push_back(facts_of(*made.words, id, years[n], is_read));
    const auto kept = made.words->texts.keep(id);
    made.nodes.push_back({kept,
                          kept,
                          {},
                          &made.words->facts.back(),
                          owners[n],
                          0,
                          years[n],
                          is_part   ? node_kind::paragraph
                          : is_read ? node_kind::document
                                    : node_kind::resolution,
                          status::resolved,
                          is_read && !is_part});
  }
}

void add_edges(rows& made, const std::vector<node_index>& from, const std::vector<node_index>& to) {
  auto& citations = made.words->citations;
  citations.reserve(from.size());
  made.edges.reserve(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (made.nodes[to[i]].owner == from[i]) {
      made.edges.push_back({from[i], to[i], no_index, 1, edge_kind::contains});
      continue;
    }
    const bool same = i > 0 && from[i - 1] == from[i] && !citations.empty();
    const auto place = static_cast<std::uint32_t>(citations.size());
    made.edges.push_back({from[i], to[i], place, 1, edge_kind::cites});
    citations.push_back({made.words->texts.share(fmt::format("resolution {}", to[i] % 5000)),
                         "recall",
                         {},
                         {place, place + 15},
                         same ? citations.back().ordinal + 1 : 1,
                         via::explicit_,
                         status::resolved});
  }
}

rows rows_of(const std::filesystem::path& folder) {
  const auto owners = column<node_index>(folder / "owner");
  const auto from = column<node_index>(folder / "from");
  const auto to = column<node_index>(folder / "to");
  std::size_t read = owners.size();
  while (read > 0 && owners[read - 1] == no_index) --read;
  rows made;
  made.nodes.reserve(owners.size());
  add_nodes(made, owners, column<std::int32_t>(folder / "year"), read);
  add_edges(made, from, to);
  return made;
}

std::size_t written(const citation_graph& graph, std::string_view format) {
  std::size_t bytes = 0;
  for (const graph_part& part : graph_format_named(format)->parts) {
    counting_buffer buffer;
    std::ostream out(&buffer);
    if (!part.write(out, graph, {})) return 0;
    bytes += buffer.count;
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  rows made = rows_of(argv[1]);
  citation_graph graph;
  step("build", [&] {
    graph = assemble(std::move(made.words), std::move(made.nodes), std::move(made.edges), graph_level::paragraph);
    return 0;
  });
  double sum = 0;
  step("PageRank", [&] {
    for (const double rank : pagerank(graph)) sum += rank;
    return 0;
  });
  step("most cited", [&] { return 0 * most_cited(graph, {.top = 20}).rows.size(); });
  step("components", [&] { return 0 * strong_components(graph).sizes.size(); });
  step("GraphML", [&] { return written(graph, "graphml"); });
  step("CSV", [&] { return written(graph, "csv"); });
  return sum > 0.999 && sum < 1.001 ? 0 : 1;
}
