/// \file
/// The whole walk: the bytes of a document to its references.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

struct extract_options {
  std::string language;  ///< BCP 47; "" has it detected
};

/// Reads documents and finds what they refer to. Holds compiled patterns, so make one a thread and use it for many
/// documents; what it gives depends on the bytes and the options alone. The catalogue and the grammar must outlive it.
class extractor {
 public:
  extractor(const catalogue& known, const grammar& languages);
  ~extractor();
  extractor(extractor&&) noexcept;
  extractor& operator=(extractor&&) noexcept;

  /// Reads `bytes` (a text document in UTF-8) named `source`. Fails with empty_input, not_text or invalid_utf8; a
  /// document without any reference is not a failure. Time and memory grow in proportion to the size of the document.
  [[nodiscard]] result<reading> extract(std::string_view source, std::string_view bytes,
                                        const extract_options& options = {});

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
