#include "recital/pages/annotated_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/document_name.hpp"
#include "pages/document_in_site.hpp"
#include "pages/marked_words.hpp"
#include "pages/page.hpp"
#include "pages/page_file.hpp"
#include "pages/reference_card.hpp"
#include "pages/target_name.hpp"
#include "text/direction.hpp"

namespace recital {
namespace {

/// Where some words cite an instrument.
struct mention_place {
  std::size_t number;  ///< of the mark
  std::size_t paragraph;
};

/// An instrument that the document cites.
struct cited_text {
  const reference* first = nullptr;
  std::size_t references = 0;
  std::vector<mention_place> places;
};

/// Whether most paragraphs of the document run from right to left.
bool runs_right_to_left(const reading& document) {
  std::size_t there = 0;
  for (const paragraph& p : document.paragraphs)
    there += text::runs_right_to_left(document.text_of(p)) ? p.text.size() : 0;
  return there > document.text.size() / 2;
}

/// What the paragraphs are called within addresses: as the graph calls them.
std::vector<std::string> names_of_paragraphs(const reading& document) {
  std::vector<std::string_view> labels;
  for (const paragraph& p : document.paragraphs) labels.push_back(p.label);
  return paragraph_names(labels);
}

/// Writes the page of one document; `site` is null for one that stands alone.
class annotated_page {
 public:
  annotated_page(const reading& document, const catalogue& known, const page_words& words, const document_in_site* site)
      : document_(document), known_(known), words_(words), site_(site), names_(names_of_paragraphs(document)) {
    by_paragraph_.resize(document.paragraphs.size());
    for (const reference& each : document.references) by_paragraph_[each.paragraph].push_back(&each);
    for (const paragraph& p : document.paragraphs) in_front_.push_back(p.kind == paragraph_kind::heading);
    for (const auto& references : by_paragraph_) all_marks_ += mark_words({}, references).groups.size();
    const auto front_ends = std::ranges::find(in_front_, false);
    std::fill(front_ends, in_front_.end(), false);
  }

  std::string write();

 private:
  void heading(const page::head& head, const std::string& body);
  void who_it_is();
  void parts();
  void notice();
  void text_of_document();
  void page_break(std::uint32_t page);
  void furniture_up_to(std::uint32_t at, std::string_view element);
  void part(std::size_t index);
  void marked(std::size_t index);
  void mark(std::size_t number, const word_group& group, std::string_view words, bool is_first, bool is_sign);
  void card(std::size_t number, std::size_t index, const word_group& group);
  void take_note(std::size_t number, std::size_t index, const word_group& group);
  void table_head(std::string_view id, std::initializer_list<std::string_view> columns);
  void cited();
  void row(const cited_text& each);
  void cited_by();
  void doubtful();

  [[nodiscard]] std::string said(std::string_view key, page_words::values markup = {}) const {
    return page::said(words_, key, markup);
  }

  [[nodiscard]] std::string counted(std::string_view key, std::size_t n) const {
    return page::text(words_.counted(key, n));
  }

  [[nodiscard]] std::string named(std::string_view section, std::string_view name) const {
    return page::text(words_.name_of(section, name));
  }

  [[nodiscard]] std::string name_of(const reference& found) const {
    return page::text(target_name(found.target, known_, words_));
  }

  const reading& document_;
  const catalogue& known_;
  const page_words& words_;
  const document_in_site* site_;
  std::vector<std::string> names_;  ///< of paragraphs
  std::vector<std::vector<const reference*>> by_paragraph_;
  std::vector<bool> in_front_;  ///< by paragraph: a line of the title block
  std::map<std::string, cited_text> cited_;
  std::vector<std::pair<mention_place, const reference*>> doubtful_;
  std::size_t all_marks_ = 0;
  std::size_t marks_ = 0;      ///< numbers given out
  std::size_t furniture_ = 0;  ///< lines written
  std::string out_;
};

/// A line: symbol, date, language and file, and the other languages.
void annotated_page::who_it_is() {
  out_ += "<p class=\"about\"><strong><bdi>" + page::text(document_.document) + "</bdi></strong>";
  if (!document_.date.empty()) out_ += " · " + page::text(document_.date);
  out_ +=
      " · " + named("language", document_.language) + " · <bdi>" + page::text(input_name(document_.source)) + "</bdi>";
  if (site_ != nullptr) {
    for (const site_link& each : site_->versions) {
      out_ += fmt::format(" · <a href=\"{}\">{}</a>", page::text(each.address), page::text(each.name));
    }
  }
  out_ += "</p>\n";
}

/// Links to what the page consists of.
void annotated_page::parts() {
  out_ += fmt::format("<nav aria-label=\"{}\">", said("page.parts"));
  const auto part = [&](std::string_view id) {
    out_ += fmt::format("<a href=\"#{}\">{}</a>", id, said(fmt::format("annotated.{}", id)));
  };
  part("text");
  if (!cited_.empty()) part("cited");
  if (site_ != nullptr && !site_->cited_by.empty()) part("cited_by");
  if (!doubtful_.empty()) part("doubtful");
  out_ += "</nav>\n";
}

void annotated_page::heading(const page::head& head, const std::string& body) {
  const std::string name = document_.title.empty() ? document_.document : document_.title;
  page::append_head(out_, head);
  out_ +=
      fmt::format("<header>\n<h1 lang=\"{}\" dir=\"auto\">{}</h1>\n", page::text(document_.language), page::text(name));
  who_it_is();
  const std::string references = "<strong>" + counted("references", document_.references.size()) + "</strong>";
  out_ += fmt::format("<p class=\"about\">{}</p>\n",
                      said(doubtful_.empty() ? "annotated.about" : "annotated.about_doubtful",
                           {{"references", references},
                            {"instruments", counted("instruments", cited_.size())},
                            {"doubtful", counted("doubtful_places", doubtful_.size())}}));
  parts();
  out_ += "</header>\n";
  if (!document_.references.empty()) notice();
  out_ += body;
}

void annotated_page::notice() {
  out_ += fmt::format("<aside class=\"notice\" aria-label=\"{}\"><p>{}</p><ul>", said("annotated.how_to_read"),
                      said("annotated.notice"));
  for (const auto kind : kind_names) {
    out_ += fmt::format("<li><span class=\"ref {}\">{}</span></li>", kind, named("kind", kind));
  }
  for (const auto& [state, key] : {std::pair("ambiguous", "annotated.dashed"), {"unresolved", "annotated.dotted"}}) {
    out_ += fmt::format("<li><span class=\"ref document {}\">{}</span></li>", state, said(key));
  }
  for (const auto& [label, key] : {std::pair("u7", "unnumbered"), {"h1", "heading"}, {"fn3", "note"}}) {
    out_ += "<li>" + page::term(words_, key, page::paragraph_named(words_, label)) + "</li>";
  }
  out_ += "</ul></aside>\n";
}

void annotated_page::page_break(std::uint32_t page) {
  out_ += fmt::format("<div class=\"page\" role=\"note\" dir=\"{}\" lang=\"{}\">{}</div>\n", words_.direction(),
                      words_.language(), said("page.page", {{"n", std::to_string(page)}}));
}

/// Writes the furniture that stood before this offset, or at it.
void annotated_page::furniture_up_to(std::uint32_t at, std::string_view element) {
  const auto& lines = document_.furniture;
  for (; furniture_ < lines.size() && lines[furniture_].at <= at; ++furniture_) {
    out_ += fmt::format("<{} class=\"furniture\">", element);
    page::append_text(out_, lines[furniture_].words);
    out_ += fmt::format("</{}>", element);
  }
}

void annotated_page::card(std::size_t number, std::size_t index, const word_group& group) {
  append_card(out_, known_, words_, document_.language, group, site_);
  out_ += "<span class=\"steps\">";
  if (number > 1) out_ += fmt::format("<a href=\"#m{}\">{}</a>", number - 1, said("page.previous"));
  if (number < all_marks_) out_ += fmt::format("<a href=\"#m{}\">{}</a>", number + 1, said("page.next"));
  out_ += fmt::format("</span><a class=\"close\" href=\"#{}\">{}</a></span>", page::text(names_[index]),
                      said("page.close"));
}

void annotated_page::mark(std::size_t number, const word_group& group, std::string_view words, bool is_first,
                          bool is_sign) {
  const reference& first = *group.references.front();
  out_ += fmt::format("<a class=\"ref {} {}{}\"", name(first.kind), name(first.status), is_sign ? " sign" : "");
  if (is_first) out_ += fmt::format(" id=\"m{}\"", number);
  if (is_sign) out_ += " aria-label=\"" + page::text(first.surface) + "\"";
  out_ += fmt::format(" href=\"#m{}\">", number);
  page::append_text(out_, words);
  out_ += "</a>";
}

void annotated_page::take_note(std::size_t number, std::size_t index, const word_group& group) {
  for (const reference* each : group.references) {
    if (each->status != status::resolved) {
      doubtful_.push_back({{number, index}, each});
      continue;
    }
    cited_text& text = cited_[each->target];
    if (text.first == nullptr) text.first = each;
    ++text.references;
    if (text.places.empty() || text.places.back().number != number) text.places.push_back({number, index});
  }
}

/// The running text of a paragraph, its references marked. Numbers follow the order of the groups.
void annotated_page::marked(std::size_t index) {
  const span whole = document_.paragraphs[index].text;
  std::vector<std::uint32_t> breaks;
  for (std::size_t i = furniture_; i < document_.furniture.size() && document_.furniture[i].at < whole.end; ++i) {
    breaks.push_back(document_.furniture[i].at);
  }
  const marked_words marks = mark_words(whole, by_paragraph_[index], breaks);
  const auto hidden = marks.covered();
  auto next_hidden = hidden.begin();
  std::vector<bool> shown(marks.groups.size());
  const auto show = [&](std::size_t group, std::string_view words, bool is_sign) {
    const std::size_t number = marks_ + group + 1;
    const bool is_first = !shown[group];
    mark(number, marks.groups[group], words, is_first, is_sign);
    if (is_first) card(number, index, marks.groups[group]);
    shown[group] = true;
  };
  for (const stretch& each : marks.stretches) {
    if (each.words.begin > whole.begin) furniture_up_to(each.words.begin, "span");
    for (; next_hidden != hidden.end() && marks.groups[*next_hidden].words.begin <= each.words.begin; ++next_hidden) {
      show(*next_hidden, "+", true);
    }
    const auto words = std::string_view(document_.text).substr(each.words.begin, each.words.size());
    if (each.group == no_position) page::append_text(out_, words);
    else show(each.group, words, false);
  }
  for (; next_hidden != hidden.end(); ++next_hidden) show(*next_hidden, "+", true);
  for (std::size_t i = 0; i < marks.groups.size(); ++i) take_note(marks_ + i + 1, index, marks.groups[i]);
  marks_ += marks.groups.size();
}

void annotated_page::part(std::size_t index) {
  const paragraph& p = document_.paragraphs[index];
  constexpr std::string_view names[] = {"numbered", "unnumbered", "heading", "footnote"};
  const bool is_heading = p.kind == paragraph_kind::heading && !in_front_[index];
  const std::string_view element = is_heading ? "h2" : "p";
  out_ +=
      fmt::format("<div class=\"part {0}\" id=\"{1}\"><a class=\"label\" href=\"#{1}\" aria-label=\"{2}\">{3}</a><{4}>",
                  in_front_[index] ? "front" : names[static_cast<std::size_t>(p.kind)], page::text(names_[index]),
                  page::paragraph_named(words_, p.label, true), page::text(p.label), element);
  marked(index);
  out_ += fmt::format("</{}></div>\n", element);
}

void annotated_page::text_of_document() {
  out_ += fmt::format("<main id=\"text\" lang=\"{}\" dir=\"{}\">\n", page::text(document_.language),
                      runs_right_to_left(document_) ? "rtl" : "ltr");
  std::uint32_t page = 0;
  for (std::size_t i = 0; i < document_.paragraphs.size(); ++i) {
    const paragraph& p = document_.paragraphs[i];
    furniture_up_to(p.text.begin, "div");
    if (p.page > page) page_break(page = p.page);
    part(i);
  }
  furniture_up_to(static_cast<std::uint32_t>(document_.text.size()), "div");
  out_ += "</main>\n";
}

void annotated_page::row(const cited_text& each) {
  const reference& first = *each.first;
  const std::string in_site = site_ == nullptr ? std::string() : page::text(site_->page_of(first));
  std::string called = "<bdi>" + name_of(first) + "</bdi>";
  if (!in_site.empty()) called = fmt::format("<a href=\"{}\">{}</a>", in_site, called);
  out_ += fmt::format("<tr class=\"{}\"><td class=\"kind\">{}<div class=\"small\"><code>{}</code> · {}",
                      name(first.kind), called, page::text(first.target), named("kind", name(first.kind)));
  const std::string address = page::text(address_of(known_, first));
  if (!address.empty())
    out_ += fmt::format(" · <a href=\"{}\" rel=\"noreferrer\">{}</a>", address, said("annotated.link"));
  out_ += fmt::format("</div></td><td class=\"count\">{}</td><td class=\"places\">", each.references);
  for (const mention_place& at : each.places) {
    out_ += fmt::format("<a href=\"#m{}\">{}</a> ", at.number, page::text(document_.paragraphs[at.paragraph].label));
  }
  out_ += "</td></tr>\n";
}

/// A section of that identifier, its heading, and the head of its table.
void annotated_page::table_head(std::string_view id, std::initializer_list<std::string_view> columns) {
  out_ +=
      fmt::format("<section id=\"{0}\"><h2>{1}</h2>\n<table><thead><tr>", id, said(fmt::format("annotated.{}", id)));
  for (const auto column : columns) out_ += fmt::format("<th scope=\"col\">{}</th>", said(column));
  out_ += "</tr></thead><tbody>\n";
}

void annotated_page::cited() {
  if (cited_.empty()) return;
  std::vector<const cited_text*> order;
  for (const auto& [target, text] : cited_) order.push_back(&text);
  std::ranges::stable_sort(order, std::ranges::greater(), &cited_text::references);
  table_head("cited", {"annotated.instrument", "annotated.references", "annotated.places"});
  for (const cited_text* each : order) row(*each);
  out_ += "</tbody></table></section>\n";
}

/// Who cites the document, as far as the site holds it.
void annotated_page::cited_by() {
  if (site_ == nullptr || site_->cited_by.empty()) return;
  table_head("cited_by", {"index.document", "index.date", "annotated.places"});
  for (const citing_document& each : site_->cited_by) {
    out_ += fmt::format("<tr><td><a href=\"{}\"><bdi>{}</bdi></a></td><td>{}</td><td class=\"places\">",
                        page::text(each.document.address), page::text(each.document.name), page::text(each.date));
    for (const site_link& at : each.paragraphs) {
      out_ += fmt::format("<a href=\"{}\">{}</a> ", page::text(at.address), page::text(at.name));
    }
    out_ += "</td></tr>\n";
  }
  out_ += "</tbody></table>\n";
  out_ += fmt::format("<p><a href=\"{}\">{}</a></p></section>\n", page::text(site_->report),
                      said("annotated.in_report", {{"documents", counted("documents", site_->all_citing)}}));
}

void annotated_page::doubtful() {
  if (doubtful_.empty()) return;
  table_head("doubtful", {"annotated.words", "annotated.why", "annotated.place"});
  for (const auto& [at, found] : doubtful_) {
    std::string why = named("reason", name(found->reason));
    std::string all;
    for (const auto& candidate : found->candidates) {
      const std::string one = "<bdi>" + page::text(target_name(candidate, known_, words_)) + "</bdi>";
      all = all.empty() ? one : said("page.list", {{"a", all}, {"b", one}});
    }
    if (!all.empty()) why = said("annotated.could_be", {{"candidates", all}});
    out_ += fmt::format("<tr><td><bdi>{}</bdi></td><td>{}</td><td><a href=\"#m{}\">{}</a></td></tr>\n",
                        page::text(found->surface),
                        said("page.aside", {{"a", named("status", name(found->status))}, {"b", why}}), at.number,
                        page::text(document_.paragraphs[at.paragraph].label));
  }
  out_ += "</tbody></table></section>\n";
}

std::string annotated_page::write() {
  text_of_document();
  cited();
  cited_by();
  doubtful();
  const std::string body = std::exchange(out_, {});
  const page::head head{
      words_, document_.document, {"annotated.css"}, "", "text", site_ == nullptr ? nullptr : &site_->frame};
  heading(head, body);
  out_ += page::foot(words_, "annotated.footer", site_ != nullptr);
  page::append_end(out_, head);
  return std::move(out_);
}

}  // namespace

void write_annotated_page(std::ostream& out, const reading& document, const catalogue& known, const page_words& words) {
  out << annotated_page(document, known, words, nullptr).write();
}

void write_annotated_page(std::ostream& out, const reading& document, const catalogue& known, const page_words& words,
                          const document_in_site& place) {
  out << annotated_page(document, known, words, &place).write();
}

}  // namespace recital
