/// \file
/// What a call gives that the world can make fail: a value, or an error with a place.
///
/// Three lanes for what goes wrong. The world fails (a file, a catalogue): a `result`. A document is imperfect: not an
/// error but data, an unresolved reference keeps its reason. The programmer fails: an assertion. No function of the
/// library throws across a public header, prints, or ends the process; only running out of memory is not caught.
///
///     auto known = recital::catalogue::load();
///     if (!known) return report(known.error().str());  // "mine.toml:12: ..."
///     use(*known);
#pragma once
#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace recital {

/// What kind of failure it was; the number is stable and may be switched on. The functions say which they fail with.
enum class error_code : std::uint8_t {
  not_found,       ///< no such file or folder
  not_readable,    ///< there, but it may not be opened or read
  empty_input,     ///< a file of no bytes, or a folder without documents
  not_text,        ///< the bytes are not a text the program reads (a binary file)
  invalid_utf8,    ///< a byte sequence that UTF-8 does not allow; `place::offset` says where
  too_large,       ///< larger than the program takes (see the message for the limit)
  not_writable,    ///< the output may not be written
  bad_data,        ///< a catalogue or grammar file that contradicts itself or the schema
  bad_usage,       ///< an option or argument that makes no sense
  unknown_format,  ///< a format that nothing writes
  cannot_draw,     ///< the picture could not be laid out or rendered
  skipped,         ///< not read, and no failure: an input that is no document, or is read elsewhere
};

/// Where it went wrong. `line` and `column` are 1-based, columns count code points; 0 means unknown.
struct place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint64_t offset = 0;  ///< byte offset in the file, from 0; set where a byte is at fault (invalid_utf8)

  /// "file", "file:line" or "file:line:column".
  [[nodiscard]] std::string str() const;
};

/// One failure: what, where, and why in one line for a person, in UTF-8.
struct error {
  error_code code;
  std::string message;
  place where;

  /// "file:line: message", "file: message" or "message": always one line, since line breaks in names become blanks.
  [[nodiscard]] std::string str() const;
};

/// A value, or why there is none. To be asked before it is used: `if (!made) use(made.error()); else use(*made);`
template <class T>
using result = tl::expected<T, error>;

/// Makes the failed side of a result.
[[nodiscard]] inline tl::unexpected<error> failure(error_code code, std::string message, place where = {}) {
  return tl::make_unexpected(error{code, std::move(message), std::move(where)});
}

}  // namespace recital
