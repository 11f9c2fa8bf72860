/// \file
/// What commands have in common that make one table of documents.
#pragma once
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "cli/treaty_option.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/export/table.hpp"

namespace recital::cli {

class table_command : public command {
 public:
  /// Reads the inputs, and writes the table where they ask for it. Nothing is written where anything is refused.
  exit_status run() final;

 protected:
  /// All that was read.
  struct material {
    const knowledge& all;
    const std::vector<reading>& documents;
    const std::vector<reading>& treaties;  ///< those given by --treaty
    messages& out;
  };
  [[nodiscard]] virtual result<table> findings(const material& given) const = 0;

  // for the options of `setup`
  common_options common_;
  std::vector<std::string> inputs_;
  table_options form_;
  treaty_option treaty_;
};

}  // namespace recital::cli
