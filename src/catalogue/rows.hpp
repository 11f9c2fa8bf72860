/// \file
/// The entries of catalogue files on their way into a catalogue, each with the place it was read from.
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

template <class T>
struct row {
  T value;
  data::table_reader at;
  std::size_t layer = 0;  ///< which set of files it came from; later ones have higher numbers
};

template <class T>
using rows = std::map<std::string, row<T>, std::less<>>;

/// The commitments of one text, each with the place it was read from.
struct commitment_list {
  std::string id;  ///< of the text
  std::vector<row<commitment>> provisions;
};

/// Entries by identifier. Members of series stand among the instruments, and only there: `series::members` is empty.
struct tables {
  rows<instrument> instruments;
  rows<recital::series> series;
  rows<body> bodies;
  rows<place_entry> places;
  rows<document_server> document_servers;
  rows<process> processes;
  rows<commitment_list> commitments;  ///< by the text they stand in
  rows<subject_concept> concepts;
  rows<subject_scores> scores;  ///< one at most, by ""
  std::size_t top = 0;                ///< the highest layer
};

/// The entries of one file. What the schema does not allow is refused through `file`, and so is an identifier that is
/// given twice.
[[nodiscard]] tables read_entries(const data::table_reader& file);

/// Adds the entries of another file of the same layer. Where both define one, its reader in `more` refuses it.
void join(tables& layer, tables&& more);

/// Puts what `later` holds over `base`, as a layer of its own. An instrument that replaces a member of a series takes
/// its place in the series; a series that replaces one takes all members of the old one away.
void lay_over(tables& base, tables&& later);

/// "file:line" of where the entry begins.
[[nodiscard]] std::string line_of(const data::table_reader& at);

}  // namespace recital::entries
