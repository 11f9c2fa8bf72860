/// \file
/// Texts in any of the encodings that documents of the six languages were kept in.
#pragma once
#include <string>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// The text of a plain file. UTF-8 is left as it is, its offsets being those of the file; so is what is neither UTF-8
/// nor any other encoding that can be told, for the reader of texts to say where it goes wrong. Fails with not_text
/// where the bytes are those of another format.
[[nodiscard]] result<printed_text> read_plain_text(std::string&& bytes, const read_limits& limits);

}  // namespace recital
