/// \file
/// What an export was made of, in a file beside it, so that others can tell whether theirs is the same.
///
///     recital::manifest made{"0.1.0", "graphml"};
///     made.inputs.push_back(recital::fingerprint("papers/wp1.txt"));
///     made.files = recital::exported_files("out.graphml", "graphml");
///     auto done = recital::write_manifest(recital::manifest_path("out.graphml"), made, graph);
///
/// There is no clock in it: the same inputs and options give the same bytes.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// A file as it was when it was looked at.
struct file_fingerprint {
  std::string path;  ///< as it was named
  std::uint64_t bytes = 0;
  std::string sha256{};  ///< 64 hexadecimal digits; "" where it has none: standard input, or what cannot be read
};

/// Reads a file to its end and hashes it (SHA-256, FIPS 180-4). "-" and what cannot be read have no hash.
[[nodiscard]] file_fingerprint fingerprint(const std::string& path);

struct manifest {
  std::string version;                         ///< of the program
  std::string format;                          ///< of the export
  std::vector<file_fingerprint> files{};       ///< that were written
  std::vector<file_fingerprint> inputs{};      ///< in the order read
  std::vector<error> not_read{};               ///< inputs that failed or were skipped, and why, in that order
  std::vector<file_fingerprint> catalogues{};  ///< those beside the built-in one
  std::vector<file_fingerprint> grammars{};
  std::vector<std::pair<std::string, std::vector<std::string>>> options{};  ///< as given; a switch has no values
};

/// "out.svg.manifest.json" for "out.svg".
[[nodiscard]] std::string manifest_path(const std::string& path);

/// The files that write_graph writes under that name, with their hashes, named without their folder: they lie beside
/// the manifest. Empty where there is no such format.
[[nodiscard]] std::vector<file_fingerprint> exported_files(const std::string& path, std::string_view format);

/// Writes JSON, whole or not at all: program, version, format, files, inputs, not_read, catalogues, grammars, options,
/// the `totals` of the graph (recital/graph/totals.hpp), and under `graph` how much the file holds: nodes and edges in
/// all and by kind, parallel edges. Fails with not_writable. O(nodes + edges log edges).
[[nodiscard]] result<void> write_manifest(const std::string& path, const manifest& made, const citation_graph& graph);

}  // namespace recital
