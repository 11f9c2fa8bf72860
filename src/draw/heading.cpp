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
  if (instruments < shown.instruments_not_read) {
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
  const graph_totals& all = on.shown.all;
  if (all.documents + all.cycles == 0 && all.pairs > 0) return on.said("picture.what_together");
  const std::string cycles = on.words.counted("review_cycles", all.cycles);
  const std::string counted = on.words.counted("documents", all.documents);
  if (all.cycles > 0 && all.documents > 0) {
    return on.said("picture.what_cycles_and_documents_cite", {{"cycles", cycles}, {"documents", counted}});
  }
  if (all.cycles > 0) return on.said("picture.what_cycles_cite", {{"cycles", cycles}});
  return all.documents == 1 ? on.said("picture.what_one_cites")
                            : on.said("picture.what_documents_cite", {{"documents", counted}});
}

}  // namespace

std::string totals_in(const page_words& words, const graph_totals& all) {
  const std::string instruments = words.counted("instruments", all.instruments);
  const std::string pairs = words.counted("pairs", all.pairs);
  std::string text = all.pairs == 0
                         ? words.filled("picture.cited", {{"instruments", instruments}})
                         : words.filled("picture.cited_together", {{"instruments", instruments}, {"pairs", pairs}});
  if (all.paragraphs > 0) {
    text = words.filled("picture.counts", {{"cited", text},
                                           {"references", words.counted("references", all.references)},
                                           {"paragraphs", words.counted("paragraphs", all.paragraphs)}});
  }
  if (all.names == 0) return text;
  return words.filled("picture.names_left_out", {{"all", text}, {"names", words.counted("names", all.names)}});
}

std::string title_of(const sheet& on) {
  const graph_totals& all = on.shown.all;
  const std::string what = whose_citations(on);
  if (all.first_year == 0) return what;
  return on.said(all.first_year == all.last_year ? "picture.in_year" : "picture.in_years",
                 {{"what", what}, {"first", std::to_string(all.first_year)}, {"last", std::to_string(all.last_year)}});
}

std::string subtitle_of(const sheet& on) { return with_omissions(on, totals_in(on.words, on.shown.all)); }

double draw_heading(sheet& on, std::string title, std::string subtitle) {
  const double y = head_line(on, bold(std::move(title), title_size), margin);
  return head_line(on, plain(std::move(subtitle), text_size, quiet_ink), y) + below_title;
}

}  // namespace recital::picture
