/// \file
/// How messages write bytes and letters that mail does not carry (RFC 2045, 2047 and 2231). What is no such writing stays.
#pragma once
#include <string>
#include <string_view>

namespace recital {

[[nodiscard]] std::string from_base64(std::string_view body);

[[nodiscard]] std::string from_quoted_printable(std::string_view body);

/// Bytes as Unix wrote them before MIME: lines between "begin 644 note.doc" and "end".
[[nodiscard]] std::string from_uuencoded(std::string_view body);

/// "A 79.pdf" of "A%2079.pdf".
[[nodiscard]] std::string from_percents(std::string_view value);

/// A field of a header as people see it: "résolution.doc" of "=?iso-8859-1?Q?r=E9solution.doc?=". Blanks between two such
/// words are none of the text.
[[nodiscard]] std::string from_encoded_words(std::string_view field);

}  // namespace recital
