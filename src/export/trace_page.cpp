#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "export/document_page.hpp"
#include "export/trace_looks.hpp"
#include "export/xml.hpp"
#include "recital/export/trace.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::string_view style = R"(
body { font: 16px/1.5 "Noto Sans", "Noto Sans CJK SC", "DejaVu Sans", sans-serif; color: #222; margin: 0 auto; max-width: 68rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1rem; margin: 0; }
.id, .small { color: #6A6A6A; font-size: .85rem; } .picture { overflow-x: auto; border: 1px solid #E6E6E6; margin: 1rem 0; } .picture svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #E6E6E6; vertical-align: top; }
.chip { display: inline-block; padding: 0 .5rem; border-radius: 3px; border: 1px solid; white-space: nowrap; }
article { border-left: 5px solid; padding: .2rem 0 .2rem 1rem; margin: 1.4rem 0; }
blockquote { margin: .5rem 0; padding: .5rem .8rem; background: #F8F8F8; } .sides { display: flex; gap: 1rem; flex-wrap: wrap; } .sides > div { flex: 1 1 22rem; }
mark { background: none; color: inherit; } .cites { background: #FFF1B8; } .verb { border-bottom: 2px solid #0072B2; } .verdict { border-bottom: 2px dotted #D55E00; } .voice { border-bottom: 2px dashed #009E73; }
.echo { border-bottom: 2px double #6A6A6A; }
del { background: #FAE3D4; } ins { background: #D6EFE7; text-decoration: none; font-weight: bold; } dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .4rem 0; font-size: .9rem; } dt { color: #6A6A6A; } dd { margin: 0; }
.notes li { font-size: .9rem; margin: .2rem 0; } a { color: #0072B2; } @media print { article { break-inside: avoid; } }
)";

/// A stretch of a text and what is to be seen of it.
struct mark {
  span where;
  std::string_view element;    ///< "mark", "ins", "del"
  std::string_view name = {};  ///< class
};

/// The text with its marks; where several overlap, each stretch bears all of them.
void append_marked(std::string& out, std::string_view text, const std::vector<mark>& marks) {
  std::vector<std::uint32_t> edges{0, static_cast<std::uint32_t>(text.size())};
  for (const mark& m : marks) edges.insert(edges.end(), {m.where.begin, m.where.end});
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const span part{edges[i], edges[i + 1]};
    std::string closing;
    for (const mark& m : marks) {
      if (!m.where.contains(part)) continue;
      out += m.name.empty() ? fmt::format("<{}>", m.element) : fmt::format("<{} class=\"{}\">", m.element, m.name);
      closing = fmt::format("</{}>", m.element) + closing;
    }
    xml::append_escaped(out, text.substr(part.begin, part.size()));
    out += closing;
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  xml::append_escaped(out, text);
  return out;
}

std::string chip(trace_state s) {
  return fmt::format("<span class=\"chip\" style=\"background:{};border-color:{}\">{}</span>", look_of(s).pale,
                     look_of(s).strong, for_people(name(s)));
}

/// Letters, digits and ideographs.
bool makes_words(char32_t c) {
  return (c >= U'0' && c <= U'9') || text::is_alphabetic(c) || (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

/// What lies in `whole` outside of those words, without the blanks and signs around it.
std::vector<span> between(span whole, const std::vector<span>& kept, std::string_view text) {
  std::vector<span> gaps;
  const auto add = [&](std::uint32_t begin, std::uint32_t end) {
    span words{end, begin};
    for (std::uint32_t at = begin; at < end;) {
      const auto next = at + static_cast<std::uint32_t>(text::width_of(static_cast<unsigned char>(text[at])));
      if (makes_words(text::code_point_at(text, at))) words = {std::min(words.begin, at), next};
      at = next;
    }
    if (words.begin < words.end) gaps.push_back(words);
  };
  std::uint32_t from = whole.begin;
  for (const span each : kept) {
    if (each.begin > from) add(from, each.begin);
    from = std::max(from, each.end);
  }
  if (whole.end > from) add(from, whole.end);
  return gaps;
}

/// "83% of the shorter passage come back, of these 41% in a treaty's own words".
std::string reuse_for_people(const reuse_figures& figures) {
  const auto part = [](double of_all) { return fmt::format("{:.0f}%", 100 * of_all); };
  std::string text = part(figures.share) + " of the shorter passage come back";
  if (figures.echo >= 0.005) text += ", of these " + part(figures.echo) + " in a treaty's own words";
  if (figures.boilerplate >= 0.005)
    text += ", of these " + part(figures.boilerplate) + " in words that many documents have";
  return text;
}

/// Writes the page of one trace.
class evidence_page {
 public:
  explicit evidence_page(const trace_findings& found) : found_(found) {}

  std::string write();

 private:
  void heading();
  void cycles();
  void nearest(const near_miss& miss);
  void hop(std::size_t i);
  void labels(const trace_hop& each);
  void fact(std::string_view name, std::string_view value);
  void quotation(const trace_hop& each);
  void quotation_there(const restatement& other);
  void note(std::size_t i);

  const trace_findings& found_;
  std::string out_;
};

void evidence_page::heading() {
  const std::string title = escaped(found_.title.empty() ? found_.id : found_.title);
  out_ += fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n"
      "</head>\n<body>\n<h1>{}</h1>\n<p class=\"id\">{}{}</p>\n",
      title, style, title, escaped(found_.id),
      found_.made_in.empty() ? std::string() : ", made in " + escaped(found_.made_in));
  std::ostringstream picture;
  write_trace_svg(picture, found_);
  out_ += "<div class=\"picture\">\n" + picture.str() + "</div>\n";
}

void evidence_page::nearest(const near_miss& miss) {
  out_ += fmt::format("<div class=\"small\">Nearest: {}, paragraph {}", escaped(miss.at.document),
                      escaped(miss.at.paragraph));
  out_ += miss.cites.empty() ? ", by its words: “" : ", which cites " + escaped(miss.cites) + ": “";
  out_ += escaped(miss.at.text) + "”</div>";
}

void evidence_page::cycles() {
  out_ += "<h2>What became of it</h2>\n<table>\n<tr><th>Cycle</th><th>Until</th><th>State</th><th>Evidence</th></tr>\n";
  for (const trace_cell& cell : found_.cells) {
    out_ += fmt::format("<tr><td>{}</td><td>{}</td><td>{}", escaped(cell.cycle), escaped(cell.end), chip(cell.state));
    for (const trace_state s : cell.said) {
      if (s != cell.state) out_ += " " + chip(s);
    }
    if (cell.standing != standing::unknown)
      out_ += fmt::format("<div class=\"small\">{}</div>", for_people(name(cell.standing)));
    out_ += "</td><td>";
    for (const std::size_t i : cell.hops) out_ += fmt::format("<a href=\"#hop{0}\">[{0}]</a> ", i + 1);
    if (cell.documents > 0) {
      out_ += fmt::format("<span class=\"small\">{} paragraphs of {} documents searched</span>", cell.paragraphs,
                          cell.documents);
    }
    if (cell.nearest) nearest(*cell.nearest);
    out_ += "</td></tr>\n";
  }
  out_ += "</table>\n";
}

void evidence_page::fact(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out_ += fmt::format("<dt>{}</dt><dd>{}</dd>", name, escaped(value));
}

void evidence_page::labels(const trace_hop& each) {
  out_ += "<dl>";
  fact("link", (each.link == trace_link::own ? "the commitment itself" : for_people(name(each.link))) +
                   (each.cites.empty() ? "" : ": " + each.cites));
  const std::string verb_class = each.label.is == verb_class::none ? "" : " (" + std::string(name(each.label.is)) + ")";
  if (!each.label.verb.empty()) fact("verb", for_people(each.label.verb) + verb_class);
  if (each.label.verdict != verdict::none) fact("verdict", for_people(name(each.label.verdict)));
  fact("voice", for_people(each.label.voice));
  if (each.reuse) fact("words", reuse_for_people(*each.reuse));
  if (each.carried_by) {
    fact("carried over from",
         fmt::format("paragraph {} of the same document in another language ({}): “{}”", each.carried_by->paragraph,
                     each.carried_by->language, each.carried_by->text));
  }
  std::string changes;
  for (const wording_edit& e : each.edits) {
    changes += fmt::format("{}{}: {} → {} ({})", changes.empty() ? "" : "; ", name(e.kind),
                           e.before.empty() ? "nothing" : for_people(e.before),
                           e.after.empty() ? "nothing" : for_people(e.after), for_people(name(e.effect)));
  }
  fact("wording", each.change == wording_change::not_compared ? "" : changes.empty() ? "unchanged" : changes);
  out_ += "</dl>\n";
}

void evidence_page::quotation(const trace_hop& each) {
  std::vector<mark> marks;
  const auto add = [&](span where, std::string_view name) {
    if (!where.empty()) marks.push_back({where, "mark", name});
  };
  if (each.reuse) {
    for (const span echo : each.reuse->echoed) add(echo, "echo");
  }
  if (each.link != trace_link::own) {
    add(each.words, "cites");
    add(each.label.verb_words, "verb");
    add(each.label.verdict_words, "verdict");
    add(each.label.voice_words, "voice");
  }
  if (each.other) {
    for (const span gap : between(each.other->compared_here, each.other->kept, each.at.text))
      marks.push_back({gap, "ins"});
  }
  out_ += fmt::format("<blockquote lang=\"{}\" dir=\"auto\">", escaped(each.at.language));
  append_marked(out_, each.at.text, marks);
  out_ += "</blockquote>\n";
}

void evidence_page::quotation_there(const restatement& other) {
  std::vector<mark> marks;
  for (const span gap : between(other.compared, other.kept_there, other.there.text)) marks.push_back({gap, "del"});
  out_ += fmt::format("<blockquote lang=\"{}\" dir=\"auto\">", escaped(other.there.language));
  append_marked(out_, other.there.text, marks);
  out_ += "</blockquote>\n";
}

void evidence_page::hop(std::size_t i) {
  const trace_hop& each = found_.hops[i];
  out_ += fmt::format("<article id=\"hop{}\" style=\"border-color:{}\">\n<h3>[{}] {}, paragraph {} {}</h3>\n", i + 1,
                      look_of(each.state).strong, i + 1, escaped(each.at.document), escaped(each.at.paragraph),
                      chip(each.state));
  out_ += fmt::format("<div class=\"small\">{}{}{}</div>\n", escaped(each.at.date.empty() ? "undated" : each.at.date),
                      each.at.standing == standing::unknown ? "" : ", " + for_people(name(each.at.standing)),
                      was_agreed(each.at.standing) || each.at.standing == standing::unknown ? "" : ", not agreed");
  labels(each);
  if (!each.other) {
    quotation(each);
  } else {
    out_ += "<div class=\"sides\"><div>\n<div class=\"small\">The commitment</div>\n";
    quotation_there(*each.other);
    out_ += "</div><div>\n<div class=\"small\">The hop</div>\n";
    quotation(each);
    out_ += "</div></div>\n";
  }
  out_ += "</article>\n";
}

/// What a scholar would put into a footnote.
void evidence_page::note(std::size_t i) {
  const trace_place& at = found_.hops[i].at;
  out_ += fmt::format("<li><a href=\"#hop{}\">{}</a>", i + 1, escaped(at.document));
  if (!at.title.empty() && at.title != at.document) out_ += ", <cite>" + escaped(at.title) + "</cite>";
  if (!at.date.empty()) out_ += ", " + escaped(at.date);
  out_ += ", paragraph " + escaped(at.paragraph);
  if (at.page != 0) out_ += fmt::format(", p. {}", at.page);
  if (at.standing != standing::unknown) out_ += fmt::format(" ({})", for_people(name(at.standing)));
  const std::string address = document_page(at.document);
  if (!address.empty()) out_ += fmt::format(". <a href=\"{0}\">{0}</a>", escaped(address));
  out_ += "</li>\n";
}

std::string evidence_page::write() {
  heading();
  cycles();
  if (!found_.hops.empty()) {
    out_ +=
        "<h2>The evidence</h2>\n<p class=\"small\"><mark class=\"cites\">citing words</mark> "
        "<mark class=\"verb\">verb</mark> <mark class=\"verdict\">verdict</mark> <mark class=\"voice\">voice</mark> "
        "<mark class=\"echo\">words of a treaty</mark> <del>words that were dropped</del> "
        "<ins>words that came in</ins></p>\n";
    for (std::size_t i = 0; i < found_.hops.size(); ++i) hop(i);
    out_ += "<h2>Footnotes</h2>\n<ol class=\"notes\">\n";
    for (std::size_t i = 0; i < found_.hops.size(); ++i) note(i);
    out_ += "</ol>\n";
  }
  return std::move(out_) + "</body>\n</html>\n";
}

}  // namespace

void write_trace_page(std::ostream& out, const trace_findings& found) { out << evidence_page(found).write(); }

}  // namespace recital
