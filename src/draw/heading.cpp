#include "draw/heading.hpp"

#include <algorithm>
#include <utility>

#include "draw/lettering.hpp"

namespace recital::picture {
namespace {

constexpr double title_size = 19;
constexpr double below_title = 16;

/// With what was left out, if anything.
std::string with_omissions(const sheet& on, std::string all) {
  const model& shown = on.shown;
  std::size_t instruments = 0;
  for (const group& g : shown.groups) instruments += g.members.size();
  std::string what;
  if (shown.documents.size() < shown.documents_in_all) {
    what = on.said("picture.most_citing", {{"n", std::to_string(shown.documents.size())}});
  }
  if (instruments < shown.instruments_in_all) {
    const std::string some =
        on.said(shown.least_citations > 0 ? "picture.at_least" : "picture.of_them",
                {{"n", std::to_string(instruments)}, {"least", std::to_string(shown.least_citations)}});
    what = what.empty() ? some : on.said("picture.both", {{"a", what}, {"b", some}});
  }
  return what.empty() ? all : on.said("picture.shown", {{"all", all}, {"what", what}});
}

/// Sets a line of the head; gives where it ends.
double head_line(sheet& on, run words, double y) {
  const double height = height_of(words.size);
  const line_of_text line{std::move(words)};
  on.drawing.width = std::max(on.drawing.width, margin + width_of(line) + margin);
  on.text({margin, y, width_of(line), height}, {line});
  return y + height;
}

std::string whose_citations(const sheet& on) {
  const model& shown = on.shown;
  const auto documents = shown.documents_in_all - shown.cycles;
  if (shown.documents_in_all == 0 && shown.ties_in_all > 0) return on.said("picture.what_together");
  const std::string cycles = on.words.counted("review_cycles", shown.cycles);
  const std::string counted = on.words.counted("documents", documents);
  if (shown.cycles > 0 && documents > 0) {
    return on.said("picture.what_cycles_and_documents_cite", {{"cycles", cycles}, {"documents", counted}});
  }
  if (shown.cycles > 0) return on.said("picture.what_cycles_cite", {{"cycles", cycles}});
  return documents == 1 ? on.said("picture.what_one_cites")
                        : on.said("picture.what_documents_cite", {{"documents", counted}});
}

}  // namespace

std::string title_of(const sheet& on) {
  int first = 0;
  int last = 0;
  for (const document& d : on.shown.documents) {
    const int year = on.of(d.node).year;
    if (year != 0 && first == 0) first = year;
    last = std::max(last, year);
  }
  const std::string what = whose_citations(on);
  if (first == 0) return what;
  return on.said(first == last ? "picture.in_year" : "picture.in_years",
                 {{"what", what}, {"first", std::to_string(first)}, {"last", std::to_string(last)}});
}

std::string subtitle_of(const sheet& on) {
  const page_words& words = on.words;
  const std::string instruments = words.counted("instruments", on.shown.instruments_in_all);
  std::string text = on.shown.ties_in_all == 0
                         ? on.said("picture.cited", {{"instruments", instruments}})
                         : on.said("picture.cited_together", {{"instruments", instruments},
                                                              {"pairs", words.counted("pairs", on.shown.ties_in_all)}});
  if (on.graph.level() == graph_level::paragraph) {
    text = on.said("picture.counts", {{"cited", text},
                                      {"references", words.counted("references", on.shown.references)},
                                      {"paragraphs", words.counted("paragraphs", on.shown.paragraphs)}});
  }
  return with_omissions(on, text);
}

double draw_heading(sheet& on, std::string title, std::string subtitle) {
  const double y = head_line(on, bold(std::move(title), title_size), margin);
  return head_line(on, plain(std::move(subtitle), text_size, quiet_ink), y) + below_title;
}

}  // namespace recital::picture
