/// \file
/// What a corpus says of its inputs and of the user's corrections, read from its tables.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "recital/identify/corrections.hpp"
#include "recital/store/corpus.hpp"
#include "store/database.hpp"

namespace recital::store {

/// The inputs one after the other, so that they need not all be in memory: paths that are UTF-8 first, then the others,
/// each in byte order. What failed is remembered by the connection.
class input_rows {
 public:
  explicit input_rows(connection& from);

  /// Nothing behind the last one.
  [[nodiscard]] std::optional<kept_input> next();

  /// The next one is the first again.
  void begin_anew() { inputs_.reset(); }

 private:
  std::unordered_map<std::int64_t, std::string> readers_, knowledge_;  ///< fingerprints
  statement inputs_, items_;
};

/// In byte order of their paths. What failed is remembered by the connection.
[[nodiscard]] std::vector<kept_input> read_inputs(connection& from);

/// In the order of their numbers.
[[nodiscard]] std::vector<provenance> read_readers(connection& from);
[[nodiscard]] std::vector<provenance> read_knowledge(connection& from);

/// In byte order of their files.
[[nodiscard]] std::vector<correction> read_corrections(connection& from);

}  // namespace recital::store
