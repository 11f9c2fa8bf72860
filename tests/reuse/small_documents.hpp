/// \file
/// Documents of a few paragraphs, and indexes of them.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recital/reuse/reuse_index.hpp"
#include "support/knowledge.hpp"

namespace support {

using texts = std::vector<std::string>;

inline recital::reading read_of(const texts& paragraphs, std::string language = "en") {
  recital::reading made;
  made.language = std::move(language);
  for (const std::string& each : paragraphs) {
    const auto begin = static_cast<std::uint32_t>(made.text.size());
    made.text += each + '\n';
    recital::paragraph p;
    p.label = std::to_string(made.paragraphs.size() + 1);
    p.kind = recital::paragraph_kind::numbered;
    p.text = {begin, static_cast<std::uint32_t>(made.text.size() - 1)};
    made.paragraphs.push_back(p);
  }
  return made;
}

inline recital::reuse_index index_of(const std::vector<recital::reading>& documents,
                                     const recital::reuse_options& options = {}, unsigned threads = 1) {
  recital::reuse_index_builder builder(grammars(), options);
  for (const recital::reading& each : documents) builder.add(each);
  return std::move(builder).build(threads);
}

inline std::string_view words(const recital::reading& of, recital::span bytes) {
  return std::string_view(of.text).substr(bytes.begin, bytes.size());
}

}  // namespace support
