/// \file
/// Electronic mail as a file (RFC 5322 and MIME): what somebody saved from a mail program.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes begin with the header of a message that says in which version of MIME it is.
[[nodiscard]] bool is_mail(std::string_view bytes);

/// The body of a message: its plain text, else its page of HTML. Attachments are left out. Fails with not_text where it
/// has neither.
[[nodiscard]] result<printed_text> read_mail(std::string&& bytes, const read_limits& limits);

}  // namespace recital
