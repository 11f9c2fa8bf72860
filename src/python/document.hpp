/// \file
/// A document as Python holds it.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"

namespace recital::python {

/// How many code points stand before a byte of a text, in steps that were counted once.
class code_points {
 public:
  /// The text must outlive it.
  explicit code_points(std::string_view text);

  [[nodiscard]] std::uint64_t before(std::uint32_t byte) const;

 private:
  static constexpr std::size_t step = 512;

  std::string_view text_;
  std::vector<std::uint64_t> counted_;  ///< before every `step`th byte
};

/// A document that was read. Its text never moves, for its parts look into it.
struct document {
  explicit document(reading read) : of(std::move(read)), points(of.text) {}
  document(const document&) = delete;
  document& operator=(const document&) = delete;

  reading of;
  code_points points;
};

/// A part of a document, which it keeps.
struct document_paragraph {
  std::shared_ptr<const document> in;
  const paragraph* part;
};
struct document_reference {
  std::shared_ptr<const document> in;
  const reference* part;
};

}  // namespace recital::python
