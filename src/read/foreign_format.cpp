#include "read/foreign_format.hpp"

#include <cstddef>

namespace recital {
namespace {

using namespace std::string_view_literals;

/// What stands at a place in each file of a format.
struct signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view format;
};

constexpr signature signatures[] = {
    {0, "%!PS"sv, "a PostScript file (ps2pdf makes a PDF of it)"},
    {0, "\x04%!PS"sv, "a PostScript file (ps2pdf makes a PDF of it)"},
    {0, "\xC5\xD0\xD3\xC6"sv, "a PostScript picture"},
    {0, "AT&TFORM"sv, "a DjVu document (ddjvu makes a PDF of it)"},
    {60, "BOOKMOBI"sv, "a Kindle book"},
    {0, "ITSF"sv, "a compiled help file (.chm)"},
    {0, "bplist00"sv, "a property list of Apple's, such as a page that Safari saved"},
    {0, "Rar!\x1A"sv, "a RAR archive"},
    {0, "MSCF"sv, "a CAB archive"},
    {0, "\x89PNG\r\n"sv, "a picture (PNG)"},
    {0, "\xFF\xD8\xFF"sv, "a picture (JPEG)"},
    {0, "GIF87a"sv, "a picture (GIF)"},
    {0, "GIF89a"sv, "a picture (GIF)"},
    {0, "II*\0"sv, "a picture (TIFF)"},
    {0, "MM\0*"sv, "a picture (TIFF)"},
    {8, "WEBPVP8"sv, "a picture (WebP)"},
    {0, "L\0\0\0\x01\x14\x02\0"sv, "a shortcut of Windows to another file"},
    {0, "\xFFWPC"sv, "a WordPerfect file that is no document"},
    {0, "\xDB\xA5"sv, "a document of Word for Windows 1 or 2"},
    {0, "\x31\xBE\0\0\0\xAB"sv, "a document of Word for DOS or of Write"},
};

/// Names of what a container holds, which only its kind of document has.
struct content {
  std::string_view name;
  std::string_view format;
};

constexpr content in_zip[] = {
    {"xl/workbook."sv, "a spreadsheet"},
    {"ppt/presentation."sv, "a presentation"},
    {"opendocument.spreadsheet"sv, "a spreadsheet"},
    {"opendocument.presentation"sv, "a presentation"},
    {"opendocument.graphics"sv, "a drawing"},
    {"Index/Document.iwa"sv, "a document of Apple's Pages, Numbers or Keynote"},
    {".fdseq"sv, "an XPS document"},
    {"visio/document.xml"sv, "a drawing"},
};

constexpr content in_compound[] = {
    {"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "a spreadsheet"},
    {"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"sv, "a presentation"},
    {"_\0_\0s\0u\0b\0s\0t\0g\0"sv, "a message of Outlook (save it as .eml or as a text)"},
    {"M\0a\0t\0O\0S\0T\0"sv, "a document of Microsoft Works"},
};

template <std::size_t Size>
std::string_view named_in(std::string_view bytes, const content (&all)[Size], std::string_view otherwise) {
  for (const content& each : all) {
    if (bytes.find(each.name) != std::string_view::npos) return each.format;
  }
  return otherwise;
}

/// "" where it is none of them.
std::string_view foreign_format(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04"sv))
    return named_in(bytes, in_zip, "an office document, damaged or of an unknown kind");
  if (bytes.starts_with("\xD0\xCF\x11\xE0"sv))
    return named_in(bytes, in_compound, "an office document, damaged or of an unknown kind");
  for (const signature& known : signatures) {
    if (bytes.size() >= known.offset && bytes.substr(known.offset).starts_with(known.bytes)) return known.format;
  }
  return {};
}

}  // namespace

bool is_foreign_format(std::string_view bytes) { return !foreign_format(bytes).empty(); }

result<printed_text> refuse_foreign_format(std::string&& bytes, const read_limits&) {
  return failure(error_code::not_text, std::string(foreign_format(bytes)) + ", which is not read");
}

}  // namespace recital
