#include "text/wrapped.hpp"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <memory>

#include "text/width.hpp"

namespace recital::text {
namespace {

/// The pieces that a line may end after.
std::vector<std::string> pieces(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return {std::string(utf8)};
  const auto units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  breaks->setText(units);
  std::vector<std::string> found;
  std::int32_t begin = breaks->first();
  for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; begin = end, end = breaks->next()) {
    units.tempSubStringBetween(begin, end).toUTF8String(found.emplace_back());
  }
  return found;
}

std::string_view without_end_blanks(std::string_view line) {
  return line.substr(0, line.find_last_not_of(" \t\r\n") + 1);  // npos + 1 == 0
}

}  // namespace

std::vector<std::string> wrapped(std::string_view utf8, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  const auto end_line = [&] {
    if (const auto kept = without_end_blanks(line); !kept.empty()) lines.emplace_back(kept);
    line.clear();
  };
  for (const std::string& piece : pieces(utf8)) {
    if (!line.empty() && columns(line) + columns(without_end_blanks(piece)) > width) end_line();
    line += piece;
    if (piece.ends_with('\n')) end_line();
  }
  end_line();
  return lines;
}

}  // namespace recital::text
