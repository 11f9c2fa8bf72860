#include "draw/pdf_edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string_view>

#include "core/own_mark.hpp"

namespace recital::picture {
namespace {

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

}  // namespace

std::string without_clock(std::string pdf) {
  constexpr std::string_view date = "   /CreationDate (";
  const auto begin = pdf.rfind(date);
  const auto end = begin == std::string::npos ? begin : pdf.find("\n", begin);
  if (end != std::string::npos) replace(pdf, begin, end + 1 - begin, "");
  const auto second_line = pdf.find('\n') + 1;
  replace(pdf, pdf.find('\n', second_line) + 1, 0, fmt::format("{}\n", own_mark::pdf));
  return pdf;
}

}  // namespace recital::picture
