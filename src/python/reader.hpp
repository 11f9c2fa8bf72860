/// \file
/// What reads documents for Python.
#pragma once
#include <memory>

#include "recital/request/knowledge.hpp"
#include "request/document_reader.hpp"

namespace recital::python {

struct reader {
  explicit reader(reading_options given);

  reading_options options;
  std::shared_ptr<const knowledge> all;
  document_reader documents;
};

}  // namespace recital::python
