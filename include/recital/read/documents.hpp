/// \file
/// From inputs to the documents in them, whatever their format.
///
///     recital::read_documents("papers.zip", {}, [&](const std::string& name, recital::result<recital::printed_text> read) {
///       if (read) use(reader.extract(name, *read));   // name: "papers.zip!2010/final.pdf"
///     });
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include "recital/core/result.hpp"
#include "recital/text/printed_text.hpp"

namespace recital {

/// What one document may cost. Beyond it the document fails with too_large, and the others go on. The largest that are
/// published are a tenth of this.
struct read_limits {
  std::chrono::seconds time{60};                    ///< for a program that reads it for us
  std::uint64_t memory = std::uint64_t{2} << 30;    ///< bytes, for the same
  std::uint64_t text = std::uint64_t{64} << 20;     ///< bytes of a text, a page, the parts of a Word file
  std::uint64_t lines = 1'000'000;                  ///< of its text
  std::uint64_t markup = 4'000'000;                 ///< tags and attributes, of XML and of Word
  std::uint64_t member = std::uint64_t{1} << 30;    ///< bytes of a member of an archive, where that is no text
  std::uint64_t archive = std::uint64_t{64} << 30;  ///< bytes that are unpacked of one input, archives in it included
  std::uint64_t growth = 100;  ///< the same, in sizes of the input as it is packed: texts grow to five times theirs
  std::uint64_t unpacked = std::uint64_t{16} << 20;  ///< bytes that may be unpacked of an input however small
  /// Asked while another program reads; where it gives true, that one is ended and the document fails.
  bool (*stop)() = nullptr;
  std::string password;  ///< opens PDF files that are encrypted; it stands in the list of processes while they are read
  bool ocr = false;  ///< scanned pages may cost the seconds that tesseract takes for each; `time` and `memory` are then
                     ///< those of one page. Otherwise such pages are named, and a document of nothing else fails with
                     ///< not_text
};

/// Takes one document, or why it is not read. `name` is the input as given; "archive!member" in an archive.
using take_document = std::function<void(const std::string& name, result<printed_text> read)>;

/// Reads an input (a file, or "-") and hands over the documents in it, in order: one for a file, one for each member of
/// an archive, also of archives in it, once. What a file is, its content says, never its name:
///
/// - texts in UTF-8; else in UTF-16 or an encoding of Chinese, Cyrillic, Arabic or Latin letters, as detected;
/// - archives zip, tar, gz, bz2, xz, zst and what combines them, and 7z; of their members the same are read
///   as of the files in a folder, and the same are named (see `find_inputs`). No file is written.
///
/// What Recital wrote is no document: pages, pictures, graphs, tables and records bear a mark, or begin with a row of
/// known names. They fail with skipped.
///
/// Fails, through `take`, with what `read_input` fails with; with not_text where no reader knows the format, or a text
/// has no encoding that is known; with bad_data where a file of a known format is damaged; with too_large.
void read_documents(const std::string& source, const read_limits& limits, const take_document& take);

/// The same with the bytes of the input, as `read_input` gives them, for those who look at these themselves.
void read_documents(const std::string& source, std::string bytes, const read_limits& limits, const take_document& take);

}  // namespace recital
