#include "draw/trace_lettering.hpp"

#include <fmt/format.h>

#include "core/own_mark.hpp"
#include "draw/lettering.hpp"
#include "draw/trace_looks.hpp"
#include "formats/palette.hpp"
#include "formats/xml.hpp"
#include "interface/names_in_row.hpp"
#include "text/width.hpp"

namespace recital {
namespace {

/// The text, cut so that it takes no more room than that.
std::string fitted(std::string_view words, int size, int room) {
  std::string shown(words);
  std::size_t columns = text::columns(words);
  while (columns > 1 && picture::width_of(shown, size) > room) shown = text::elided(words, --columns);
  return shown;
}

}  // namespace

void trace_sheet::text(int x, int y, std::string_view words, int size, std::string_view colour, bool bold, int room) {
  out_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}>", x, y, size, colour,
                      bold ? " font-weight=\"bold\"" : "");
  constexpr double bold_is_wider = 1.1;
  const int fitting = bold ? static_cast<int>(room / bold_is_wider) : room;
  xml::append_text(out_, room == 0 ? std::string(words) : fitted(words, size, fitting));
  out_ += "</text>\n";
}

void trace_sheet::rectangle(int x, int y, int width, int height, std::string_view fill, std::string_view border,
                            bool dashed) {
  out_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"{}\" stroke=\"{}\"{}/>\n", x,
                      y, width, height, fill, border, dashed ? " stroke-dasharray=\"4 3\"" : "");
}

void trace_sheet::add_escaped(std::string_view text) { xml::append_text(out_, text); }

std::string trace_sheet::whole(int width, int height, std::string_view title, std::string_view description,
                               double scale) const {
  std::string all = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{4:g}{6}\" height=\"{5:g}{6}\" viewBox=\"0 0 {0} {1}\" role=\"img\" "
      "xml:space=\"preserve\" font-family=\"'Noto Sans', '{2}', 'DejaVu Sans', sans-serif\">\n{3}\n<title>",
      width, height, font, own_mark::xml, width * scale, height * scale, scale == 1 ? "" : "pt");
  xml::append_text(all, title);
  all += "</title>\n<desc>";
  xml::append_text(all, description.empty() ? title : description);
  all += fmt::format("</desc>\n<rect width=\"{}\" height=\"{}\" fill=\"#FFFFFF\"/>\n", width, height);
  return all + out_ + "</svg>\n";
}

int explain_state(trace_sheet& sheet, trace_state state, const page_words& words, int x, int y) {
  const std::string named = words.name_of("state", name(state));
  const bool hollow = is_hollow(state);
  sheet.rectangle(x, y - 10, 18, 12, look_of(state).pale, hollow ? faint_ink : look_of(state).strong, hollow);
  sheet.text(x + 24, y, named, 10, quiet_ink);
  return x + 24 + static_cast<int>(picture::width_of(named, 10)) + 16;
}

std::string unread_remark(const trace_findings& found, const page_words& words) {
  return words.filled("trace.unread", {{"cycles", names_in_row(words, found.folded)}});
}

}  // namespace recital
