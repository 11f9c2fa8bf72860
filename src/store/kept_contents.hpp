/// \file
/// What a corpus keeps of each document for the program itself.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "store/database.hpp"

namespace recital::store {

/// Asks the tables; what fails is remembered by the connection. For one thread at a time.
class kept_contents {
 public:
  explicit kept_contents(connection& from);

  /// As they were packed; "" where there is none.
  [[nodiscard]] std::string record_of(std::int64_t document);
  [[nodiscard]] std::string printed_text_of(std::int64_t item);

  /// The words of its paragraphs, in order.
  [[nodiscard]] std::vector<std::string> words_of(std::int64_t document);

 private:
  statement record_, words_, printed_;
};

/// Says that what a corpus keeps of that source cannot be read.
[[nodiscard]] error damage(const std::string& corpus, const std::string& source);

/// The document of a record, with its text where the words of its paragraphs are given; nothing where either is damaged.
[[nodiscard]] std::optional<reading> reading_of(const std::string& record,
                                                const std::optional<std::vector<std::string>>& words);

}  // namespace recital::store
