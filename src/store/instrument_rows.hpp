/// \file
/// The rows of what is cited.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "store/database.hpp"

namespace recital::store {

/// Instruments, their provisions and relations. Each is written once, under the identifier that the graph gives it.
class instrument_rows {
 public:
  /// Both must outlive it.
  instrument_rows(connection& to, const catalogue& known);

  /// The row of what a resolved reference is to.
  [[nodiscard]] std::int64_t instrument_of(const reference& cited);

  /// The row of a provision of that instrument.
  [[nodiscard]] std::int64_t provision_of(std::int64_t instrument, std::string_view pinpoint);

  /// Takes away what nobody cites any more, and writes the relations of the rest anew.
  void tidy();

 private:
  struct facts {
    std::string_view identifier, kind, symbol, label, title, date;
    bool in_catalogue = false;
  };
  [[nodiscard]] facts facts_of(const instrument& entry);
  [[nodiscard]] std::int64_t row_of(const facts& about);
  [[nodiscard]] std::int64_t row_of(const reference& cited);
  void relate(std::int64_t id, const instrument& entry);

  connection& to_;
  const catalogue& known_;
  statement find_, insert_, update_, find_provision_, insert_provision_, insert_relation_;
  std::unordered_map<std::string, std::int64_t> ids_;         ///< by identifier: those of this run
  std::unordered_map<std::string, std::int64_t> targets_;     ///< by what references have as their target
  std::unordered_map<std::string, std::int64_t> provisions_;  ///< by instrument and pinpoint
  std::string label_;                                         ///< what `facts` points at
};

}  // namespace recital::store
