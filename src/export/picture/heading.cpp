#include "export/picture/heading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "export/picture/lettering.hpp"

namespace recital::picture {
namespace {

constexpr double title_size = 19;
constexpr double below_title = 16;

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

/// Sets a line of the head; gives where it ends.
double head_line(sheet& on, run words, double y) {
  const double height = height_of(words.size);
  const line_of_text line{std::move(words)};
  on.drawing.width = std::max(on.drawing.width, margin + width_of(line) + margin);
  on.text({margin, y, width_of(line), height}, {line});
  return y + height;
}

std::string whose_citations(const model& shown) {
  const auto documents = shown.documents_in_all - shown.cycles;
  if (shown.documents_in_all == 0 && shown.ties_in_all > 0) return "What is cited together";
  if (shown.cycles > 0) {
    const std::string others = documents == 0 ? "" : " and " + counted(documents, "document");
    return fmt::format("What {}{} cite", counted(shown.cycles, "review cycle"), others);
  }
  return documents == 1 ? "What one document cites" : fmt::format("What {} documents cite", documents);
}

}  // namespace

std::string counted(std::size_t n, std::string_view what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); }

std::string title_of(const sheet& on) {
  int first = 0;
  int last = 0;
  for (const document& d : on.shown.documents) {
    const int year = year_shown(on.of(d.node));
    if (year != 0 && first == 0) first = year;
    last = std::max(last, year);
  }
  std::string text = whose_citations(on.shown);
  if (first != 0) text += first == last ? fmt::format(", {}", first) : fmt::format(", {} to {}", first, last);
  return text;
}

std::string subtitle_of(const sheet& on) {
  std::string text = counted(on.shown.instruments_in_all, "instrument") + " cited";
  if (on.shown.ties_in_all > 0) text += ", " + counted(on.shown.ties_in_all, "pair") + " of them together";
  if (on.graph.level() == graph_level::paragraph) {
    text += fmt::format(" in {} by {}", counted(on.shown.references, "reference"),
                        counted(on.shown.paragraphs, "paragraph"));
  }
  return text + omissions(on.shown);
}

double draw_heading(sheet& on, std::string title, std::string subtitle) {
  const double y = head_line(on, bold(std::move(title), title_size), margin);
  return head_line(on, plain(std::move(subtitle), text_size, quiet_ink), y) + below_title;
}

}  // namespace recital::picture
