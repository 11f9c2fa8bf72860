/// \file
/// Electronic mail as a file (RFC 5322 and MIME): what somebody saved from a mail program.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes begin with the header of a message, as programs write one.
[[nodiscard]] bool is_mail(std::string_view bytes);

/// The messages of a mailbox that is one file (mbox); of other mail the only one.
[[nodiscard]] std::vector<std::string_view> messages_in(std::string_view bytes);

/// What a message says: its plain text, else its page of HTML, and what follows it. Fails with not_text where it has
/// neither.
[[nodiscard]] result<printed_text> read_mail(std::string&& bytes, const read_limits& limits);

/// A file that came with a message.
struct mail_attachment {
  std::string name;  ///< as the message has it, or "message.eml" or "attachment" where it has none
  std::string bytes;
};

/// The files that came with a message, in its order. What a page shows, as pictures, is none of them.
[[nodiscard]] std::vector<mail_attachment> attachments_of(std::string_view bytes);

}  // namespace recital
