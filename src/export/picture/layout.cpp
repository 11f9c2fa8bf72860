#include "export/picture/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "export/picture/citations.hpp"
#include "export/picture/legend.hpp"
#include "export/picture/lettering.hpp"
#include "export/picture/listing.hpp"
#include "export/picture/sheet.hpp"
#include "export/picture/stairs.hpp"

namespace recital::picture {
namespace {

constexpr double title_size = 19;
constexpr double below_title = 16;
constexpr double above_legend = 17;

std::string counted(std::size_t n, std::string_view what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); }

/// "What 9 documents cite, 2010 to 2026".
std::string title_of(const sheet& on) {
  int first = 0;
  int last = 0;
  for (const document& d : on.shown.documents) {
    const int year = on.of(d.node).year;
    if (year != 0 && first == 0) first = year;
    last = std::max(last, year);
  }
  const auto count = on.shown.documents_in_all;
  std::string text = count == 1 ? "What one document cites" : fmt::format("What {} documents cite", count);
  if (first != 0) text += first == last ? fmt::format(", {}", first) : fmt::format(", {} to {}", first, last);
  return text;
}

/// What was left out, if anything.
std::string omissions(const model& shown) {
  std::size_t instruments = 0;
  for (const group& g : shown.groups) instruments += g.members.size();
  const bool some_documents = shown.documents.size() < shown.documents_in_all;
  std::string text;
  if (some_documents) text += fmt::format("; shown: the {} documents that cite most", shown.documents.size());
  if (instruments < shown.instruments_in_all) {
    text += some_documents ? " and " : "; shown: ";
    text += shown.least_citations > 0
                ? fmt::format("the {} that at least {} paragraphs cite", instruments, shown.least_citations)
                : fmt::format("{} of them", instruments);
  }
  return text;
}

std::string subtitle_of(const sheet& on) {
  std::string text = counted(on.shown.instruments_in_all, "instrument") + " cited";
  if (on.graph.level() == graph_level::paragraph) {
    text += fmt::format(" in {} by {}", counted(on.shown.references, "reference"),
                        counted(on.shown.paragraphs, "paragraph"));
  }
  return text + omissions(on.shown);
}

/// Sets a line of the head; gives where it ends.
double head_line(sheet& on, run words, double y) {
  const double height = height_of(words.size);
  const line_of_text line{std::move(words)};
  on.drawing.width = std::max(on.drawing.width, margin + width_of(line) + margin);
  on.text({margin, y, width_of(line), height}, {line});
  return y + height;
}

}  // namespace

figure layout(const citation_graph& graph, const model& shown, const picture_options& options) {
  sheet on{graph, shown};
  double y = head_line(on, bold(options.title.empty() ? title_of(on) : options.title, title_size), margin);
  y = head_line(on, plain(subtitle_of(on), text_size, quiet_ink), y) + below_title;

  stairs documents(on);
  listing instruments(on);
  const double height = std::max(documents.height(), instruments.height());
  const double gutter = documents.right() + 8;
  const double left = gutter + std::clamp(height * 0.3, 160.0, 320.0);
  const double right = left + instruments.width();
  on.drawing.width = std::max(on.drawing.width, right + (shown.relations.empty() ? 0 : relations_width) + margin);
  documents.place(y, y + height);
  instruments.place(left, y, y + height);
  draw_citations(on, gutter);
  draw_relations(on, instruments, right);
  on.drawing.height = draw_legend(on, y + height + above_legend) + margin;
  return std::move(on.drawing);
}

}  // namespace recital::picture
