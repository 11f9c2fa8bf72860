/// \file
/// What commands have in common that make one table of documents.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/filter_options.hpp"
#include "cli/messages.hpp"
#include "cli/names_option.hpp"
#include "cli/table_options.hpp"
#include "cli/treaty_option.hpp"
#include "cli/walk.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/formats/table_source.hpp"
#include "recital/graph/builder.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/reuse/reuse_pairs.hpp"

namespace recital::cli {

class table_command : public command {
 public:
  /// Reads the inputs, and writes the table where they ask for it. Nothing is written where anything is refused.
  exit_status run() final;

 protected:
  /// Finds out what the words of the command line mean, before anything is read.
  [[nodiscard]] virtual result<void> understand(const knowledge&, messages&) { return {}; }

  /// Reads the inputs; where it read none, no table is made.
  virtual tally read(const knowledge& all, messages& out) = 0;

  /// The table of what was read.
  [[nodiscard]] virtual result<table_source> make_table(const knowledge& all, messages& out) = 0;

  // for the options of `setup`
  common_options common_;
  std::vector<std::string> inputs_;
  table_options form_;
};

/// A table of the graph of the documents, none of which is kept.
class graph_table_command : public table_command {
 protected:
  /// `graph` is at paragraph level, and whole.
  [[nodiscard]] virtual result<table_source> findings(const citation_graph& graph, messages& out) const = 0;

  // for the options of `setup`
  filter_options filters_;
  names_option names_;

 private:
  tally read(const knowledge& all, messages& out) final;
  [[nodiscard]] result<table_source> make_table(const knowledge& all, messages& out) final;

  std::optional<graph_builder> graph_;
};

/// A table of documents that have to be kept, for their words are looked at.
class reading_table_command : public table_command {
 protected:
  /// All that was read.
  struct material {
    const knowledge& all;
    const std::vector<reading>& documents;
    const std::vector<reading>& treaties;  ///< those given by --treaty
    const reuse_pairs* kept;  ///< their words that come back, where a corpus keeps them and there is no --treaty; or null
    messages& out;
  };
  [[nodiscard]] virtual result<table_source> findings(const material& given) const = 0;

  treaty_option treaty_;  ///< for the options of `setup`

 private:
  tally read(const knowledge& all, messages& out) final;
  [[nodiscard]] result<table_source> make_table(const knowledge& all, messages& out) final;

  std::vector<reading> documents_, treaties_;
  std::optional<reuse_pairs> kept_reuse_;
};

}  // namespace recital::cli
