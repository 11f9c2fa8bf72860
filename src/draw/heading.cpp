#include "draw/heading.hpp"

#include <algorithm>
#include <utility>

#include "draw/lettering.hpp"

namespace recital::picture {
namespace {

constexpr double title_size = 19;
constexpr double below_title = 16;

/// What was left out; "" where nothing was.
std::string omissions(const model& shown, const page_words& words) {
  std::size_t instruments = 0;
  for (const group& g : shown.groups) instruments += g.members.size();
  std::string what;
  if (shown.documents.size() < shown.documents_in_all && !shown.documents.empty()) {
    what = words.filled("picture.most_citing", {{"n", std::to_string(shown.documents.size())}});
  }
  if (instruments < shown.instruments_not_read) {
    const std::string some =
        words.filled(shown.least_citations > 0 ? "picture.at_least" : "picture.of_them",
                     {{"n", std::to_string(instruments)}, {"least", std::to_string(shown.least_citations)}});
    what = what.empty() ? some : words.filled("picture.both", {{"a", what}, {"b", some}});
  }
  return what;
}

/// Sets a line of the head, on several where there is no room for it; gives where it ends.
double head_line(sheet& on, const run& words, double y) {
  constexpr double bold_is_wider = 1.07;
  const double room = on.room == 0 ? width_of({words}) + 1 : (on.room - 2 * margin) / (words.bold ? bold_is_wider : 1);
  const double height = height_of(words.size);
  for (auto& part : wrapped(words.text, words.size, room)) {
    run piece = words;
    piece.text = std::move(part);
    const line_of_text line{std::move(piece)};
    on.drawing.width = std::max(on.drawing.width, margin + width_of(line) + margin);
    on.text({margin, y, width_of(line), height}, {line});
    y += height;
  }
  return y;
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

std::string subtitle_of(const sheet& on) {
  const std::string all = totals_in(on.words, on.shown.all);
  const std::string what = omissions(on.shown, on.words);
  return what.empty() ? all : on.said("picture.shown", {{"all", all}, {"what", what}});
}

double draw_heading(sheet& on, std::string title, std::string subtitle) {
  on.drawing.title = title;
  on.drawing.description = subtitle;
  on.drawing.left_out = omissions(on.shown, page_words::english());
  const double y = head_line(on, bold(std::move(title), title_size), margin);
  return head_line(on, plain(std::move(subtitle), text_size, quiet_ink), y) + below_title;
}

}  // namespace recital::picture
