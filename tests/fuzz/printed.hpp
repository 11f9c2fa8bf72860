/// \file
/// What must hold of what any reader of files makes of any bytes.
#pragma once
#include "fuzz/require.hpp"
#include "recital/core/result.hpp"
#include "recital/text/printed_text.hpp"
#include "text/document.hpp"

namespace recital::fuzz {

inline void check_parts(const printed_text& printed) {
  std::uint32_t last = 0;
  for (const printed_part& part : printed.parts) {
    require(part.bytes.begin >= last && part.bytes.begin <= part.bytes.end, "parts are in order");
    require(part.bytes.end <= printed.text.size(), "parts lie in the text");
    last = part.bytes.end;
  }
  for (const printed_link& link : printed.links) {
    require(link.bytes.begin <= link.bytes.end && link.bytes.end <= printed.text.size(), "links lie in the text");
  }
}

/// Either a reason, or parts that lie in the text and paragraphs whose every place leads home.
inline void check_printed(const result<printed_text>& read) {
  if (!read) return require(!read.error().message.empty(), "a refusal has a reason");
  check_parts(*read);
  const auto document = text::read_document("fuzz", *read, {});
  if (!document) return require(!document.error().message.empty(), "a refusal has a reason");
  for (const paragraph& p : document->paragraphs) {
    require(p.text.end <= document->text.size(), "paragraphs lie in the text");
    const span home = document->map.home(p.text);
    require(home.begin <= home.end && home.end <= read->text.size(), "paragraphs lead home");
  }
}

}  // namespace recital::fuzz
