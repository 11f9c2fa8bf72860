#include "draw/descriptions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>

#include "core/own_mark.hpp"
#include "formats/xml.hpp"
#include "recital/core/version.hpp"
#include "text/code_point.hpp"

namespace recital::picture {
namespace {

// -- PDF

constexpr std::string_view start_of_table = "\nstartxref\n";
constexpr std::size_t digits = 10;  ///< of an offset in the table of objects

std::size_t number_at(std::string_view pdf, std::size_t at) {
  std::size_t number = 0;
  std::from_chars(pdf.data() + at, pdf.data() + pdf.size(), number);
  return number;
}

/// Puts `text` in the place of `length` bytes. Each object behind it moves, and the table at the end says where objects
/// begin: "xref", "0 14", then a line of 20 bytes for each, then "startxref" with the place of the table itself.
void replace(std::string& pdf, std::size_t at, std::size_t length, std::string_view text) {
  const auto moved = [&](std::size_t offset) { return offset >= at + length ? offset + text.size() - length : offset; };
  const auto start = pdf.rfind(start_of_table);
  if (start == std::string::npos) return;
  const std::size_t table = number_at(pdf, start + start_of_table.size());
  if (!std::string_view(pdf).substr(std::min(table, pdf.size())).starts_with("xref\n0 ")) return;
  const std::size_t count_at = table + std::string_view("xref\n0 ").size();
  std::size_t entry = pdf.find('\n', count_at) + 1;
  for (std::size_t i = number_at(pdf, count_at); i > 0 && entry + digits < start; --i, entry += 20) {
    pdf.replace(entry, digits, fmt::format("{:010}", moved(number_at(pdf, entry))));
  }
  const auto end = pdf.find('\n', start + start_of_table.size());
  pdf.replace(start, end - start, fmt::format("{}{}", start_of_table, moved(table)));
  pdf.replace(at, length, text);
}

/// A text of a PDF in UTF-16, as hexadecimal digits.
std::string pdf_text(std::string_view utf8) {
  std::string out = "<FEFF";
  const auto unit = [&](std::uint32_t u) { out += fmt::format("{:04X}", u); };
  for (std::size_t at = 0; at < utf8.size(); at += text::width_of(static_cast<unsigned char>(utf8[at]))) {
    const auto c = static_cast<std::uint32_t>(text::code_point_at(utf8, at));
    if (c < 0x10000) {
      unit(c);
    } else {
      unit(0xD800 + ((c - 0x10000) >> 10));
      unit(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
  }
  return out + ">";
}

// -- PNG

/// The check of a chunk (PNG, annex D).
std::uint32_t crc_of(std::string_view bytes) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> made{};
    for (std::uint32_t n = 0; n < made.size(); ++n) {
      std::uint32_t c = n;
      for (int bit = 0; bit < 8; ++bit) c = (c & 1) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
      made[n] = c;
    }
    return made;
  }();
  std::uint32_t c = 0xFFFFFFFFU;
  for (const char byte : bytes) c = table[(c ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (c >> 8);
  return ~c;
}

std::string big_endian(std::uint32_t number) {
  std::string bytes;
  for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(number >> shift & 0xFF);
  return bytes;
}

std::string text_chunk(std::string_view keyword, std::string_view utf8) {
  std::string body = "iTXt" + std::string(keyword);
  body.append(5, '\0');  // ends the keyword; no compression, language or translated keyword
  body.append(utf8);
  return big_endian(static_cast<std::uint32_t>(body.size() - 4)) + body + big_endian(crc_of(body));
}

std::string creator() { return fmt::format("Recital {}", version); }

}  // namespace

std::string described_pdf(std::string pdf, std::string_view title, std::string_view description) {
  constexpr std::string_view date = "   /CreationDate (";
  const auto begin = pdf.rfind(date);
  const auto end = begin == std::string::npos ? begin : pdf.find("\n", begin);
  if (end != std::string::npos) {
    replace(pdf, begin, end + 1 - begin,
            fmt::format("   /Title {}\n   /Subject {}\n   /Creator {}\n", pdf_text(title), pdf_text(description),
                        pdf_text(creator())));
  }
  const auto second_line = pdf.find('\n') + 1;
  replace(pdf, pdf.find('\n', second_line) + 1, 0, fmt::format("{}\n", own_mark::pdf));
  return pdf;
}

std::string described_png(std::string png, std::string_view title, std::string_view description) {
  constexpr std::size_t head = 8 + 25;  // the signature and the first chunk, which has to be first
  if (png.size() < head) return png;
  png.insert(head, text_chunk("Title", title) + text_chunk("Description", description) +
                       text_chunk("Software", creator()));
  return png;
}

std::string described_svg(std::string svg, std::string_view title, std::string_view description) {
  constexpr std::string_view graphviz_title = "<title>citations</title>\n";
  if (const auto at = svg.find(graphviz_title); at != std::string::npos) svg.erase(at, graphviz_title.size());
  svg.insert(svg.find('\n') + 1, std::string(own_mark::xml).append("\n"));
  const auto begin = svg.find("<svg ");
  const auto end = begin == std::string::npos ? begin : svg.find('>', begin);
  if (end == std::string::npos) return svg;
  std::string about = " role=\"img\" xml:space=\"preserve\">\n<title>";
  xml::append_text(about, title);
  about += "</title>\n<desc>";
  xml::append_text(about, description);
  about += "</desc>";
  svg.replace(end, 1, about);
  return svg;
}

}  // namespace recital::picture
