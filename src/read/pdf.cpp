#include "read/pdf.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "read/ocr.hpp"
#include "read/pdf_furniture.hpp"
#include "read/pdf_line.hpp"
#include "read/pdf_margin_numbers.hpp"
#include "read/pdf_notes.hpp"
#include "read/pdf_order.hpp"
#include "read/pdf_page.hpp"
#include "read/pdf_paragraphs.hpp"
#include "read/pdf_program.hpp"
#include "read/pdf_scans.hpp"
#include "read/printed_builder.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t beginning = 1024;    // a PDF may have other bytes before its mark
constexpr std::size_t lines_in_title = 3;  // of a paragraph of the title block

/// The left and the right edge of most text, over all pages.
pdf::box margins_of(const std::vector<pdf::sheet>& sheets, float size) {
  std::map<int, float> lefts;
  std::vector<float> rights;
  for (const pdf::sheet& s : sheets) {
    for (const pdf::line& l : s.lines) {
      if (l.size < size * 0.9F || l.size > size * 1.1F) continue;
      lefts[static_cast<int>(l.at.left + 0.5F)] += l.at.width();
      rights.push_back(l.at.right);
    }
  }
  pdf::box made;
  if (rights.empty()) return made;
  const auto most =
      std::max_element(lefts.begin(), lefts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  made.left = static_cast<float>(most->first);
  const auto high = rights.begin() + static_cast<std::ptrdiff_t>(rights.size() * 9 / 10);
  std::nth_element(rights.begin(), high, rights.end());
  made.right = *high;
  return made;
}

/// The words around the text of a page.
struct furniture {
  std::vector<std::string> above, below;
};

/// Writes paragraphs, and notes behind those that bear their marks.
class pdf_writer {
 public:
  pdf_writer(std::vector<std::vector<pdf::note>> notes, std::vector<furniture> around)
      : notes_(std::move(notes)), around_(std::move(around)) {
    if (!around_.empty()) write_furniture(around_.front().above);
  }

  void write_heading(const std::vector<pdf::line>& lines) { write({false, lines}, part_kind::heading); }

  void write(const pdf::paragraph& p, part_kind kind) {
    write_notes_before(p.lines.front().page);
    turn_to(p.lines.front().page);
    // a paragraph that begins with the mark of a note is one, wherever it stands
    const auto& first = p.lines.front();
    const bool is_note = kind == part_kind::body && first.begins_raised() && first.pieces.size() > 1;
    out_.begin(is_note ? part_kind::footnote : kind, is_note ? first.pieces.front().text : std::string());
    write_lines(p.lines, is_note);
    out_.end();
    for (int page = p.lines.front().page; page <= p.lines.back().page; ++page) write_notes_of(p, page);
  }

  printed_text finish() {
    write_notes_before(static_cast<int>(notes_.size()));
    turn_to(static_cast<int>(around_.size()) - 1);
    if (!around_.empty()) write_furniture(around_.back().below);
    printed_text made = out_.take();
    made.has_pages = true;
    return made;
  }

 private:
  void turn_to(int page) {
    for (; page_ < page; ++page_) {
      write_furniture(around_[static_cast<std::size_t>(page_)].below);
      out_.page_break();
      write_furniture(around_[static_cast<std::size_t>(page_) + 1].above);
    }
  }

  void write_furniture(const std::vector<std::string>& lines) {
    for (const std::string& words : lines) out_.furniture(words);
  }

  void write_lines(const std::vector<pdf::line>& lines, bool without_mark) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i > 0 && page_ >= lines[i].page) out_.line_break();
      turn_to(lines[i].page);
      for (std::size_t each = i == 0 && without_mark ? 1 : 0; each < lines[i].pieces.size(); ++each) {
        const pdf::piece& p = lines[i].pieces[each];
        p.is_raised ? out_.raised(p.text) : out_.text(p.text);
      }
    }
  }

  static bool bears(const pdf::paragraph& p, std::string_view mark) {
    for (const pdf::line& l : p.lines) {
      for (const pdf::piece& each : l.pieces) {
        if (each.is_raised && is_mark(each.text, mark)) return true;
      }
    }
    return false;
  }

  /// "(3)" is the mark 3, and "3,4" the marks 3 and 4.
  static bool is_mark(std::string_view raised, std::string_view mark) {
    const auto at = raised.find(mark);
    if (mark.empty() || at == std::string_view::npos) return false;
    const auto is_part = [&](std::size_t i) {
      return i < raised.size() && raised[i] != '(' && raised[i] != ')' && raised[i] != ',';
    };
    return !is_part(at - 1) && !is_part(at + mark.size());
  }

  void write_notes_of(const pdf::paragraph& p, int page) {
    for (pdf::note& each : notes_[static_cast<std::size_t>(page)]) {
      if (!each.lines.empty() && bears(p, each.label)) write_note(each);
    }
  }

  void write_notes_before(int page) {
    for (; noted_ < page; ++noted_) {
      for (pdf::note& each : notes_[static_cast<std::size_t>(noted_)]) write_note(each);
    }
  }

  void write_note(pdf::note& each) {
    if (each.lines.empty()) return;
    out_.begin(part_kind::footnote, each.label);
    for (std::size_t i = 0; i < each.lines.size(); ++i) {
      if (i > 0) out_.line_break();
      for (const pdf::piece& p : each.lines[i].pieces) p.is_raised ? out_.raised(p.text) : out_.text(p.text);
    }
    out_.end();
    each.lines.clear();
  }

  printed_builder out_;
  std::vector<std::vector<pdf::note>> notes_;  ///< by page
  std::vector<furniture> around_;              ///< by page
  int page_ = 0;
  int noted_ = 0;  ///< the notes of all pages before this one are written
};

/// Lines without a mark at the head of a page's notes go on with the last note of the page before.
void join_notes(std::vector<std::vector<pdf::note>>& notes) {
  pdf::note* last = nullptr;
  for (auto& page : notes) {
    if (!page.empty() && page.front().label.empty() && last != nullptr) {
      std::move(page.front().lines.begin(), page.front().lines.end(), std::back_inserter(last->lines));
      page.erase(page.begin());
    }
    last = page.empty() ? nullptr : &page.back();
  }
}

}  // namespace

printed_text pdf::printed(std::vector<pdf::page>&& pages) {
  const pdf::manner how = pdf::manner_of(pages);
  std::vector<pdf::sheet> sheets;
  bool has_margin_numbers = false;
  for (pdf::page& each : pages) {
    has_margin_numbers = pdf::take_margin_numbers(each, has_margin_numbers) || has_margin_numbers;
    const float width = each.width;
    const float height = each.height;
    sheets.push_back({width, height, pdf::lines_of(std::move(each), static_cast<int>(sheets.size()), how)});
  }
  const float size = pdf::size_of_text(sheets);
  const auto symbol = pdf::take_symbol(sheets);
  pdf::lift_furniture(sheets, symbol.empty() ? std::string() : symbol.front().words, size);
  std::vector<furniture> around;
  for (pdf::sheet& s : sheets) around.push_back({std::move(s.above), std::move(s.below)});
  std::vector<std::vector<pdf::note>> notes;
  for (pdf::sheet& s : sheets) notes.push_back(pdf::take_notes(s, size));
  join_notes(notes);
  const pdf::box margins = margins_of(sheets, size);
  std::vector<pdf::passage> passages;
  for (pdf::sheet& s : sheets) {
    for (pdf::passage& p : pdf::in_order(std::move(s), margins)) passages.push_back(std::move(p));
  }
  pdf_writer out(std::move(notes), std::move(around));
  if (!symbol.empty()) out.write_heading(symbol);
  bool in_title = true;  // what stands side by side there is no table
  for (const pdf::paragraph& p : pdf::paragraphs_of(std::move(passages))) {
    in_title = in_title && p.lines.front().page == 0 && (p.is_cell || p.lines.size() <= lines_in_title);
    out.write(p, p.is_cell && !in_title ? part_kind::cell : part_kind::body);
  }
  return out.finish();
}

namespace {

/// Whether an object begins in the bytes, as "1 0 obj" does.
bool has_object(std::string_view bytes) {
  for (auto at = bytes.find(" obj"); at != std::string_view::npos; at = bytes.find(" obj", at + 1)) {
    const auto behind = bytes.substr(at + std::string_view(" obj").size());
    if (at > 0 && text::is_digit(bytes[at - 1]) && behind.find_first_of("\r\n <[") == 0) return true;
  }
  return false;
}

/// "pages 2, 5", which count from 1.
std::string named(const std::vector<std::size_t>& pages) {
  std::string numbers;
  for (const std::size_t each : pages) numbers += (numbers.empty() ? "" : ", ") + std::to_string(each + 1);
  return (pages.size() == 1 ? "page " : "pages ") + numbers;
}

constexpr auto remedy = "run OCR on the file first (ocrmypdf in.pdf out.pdf), or give --ocr";

/// Reads the scans among the pages; gives what is to be said of those that are not read. Fails where that leaves nothing.
result<std::string> read_scans(std::string_view bytes, std::vector<pdf::page>& pages, const read_limits& limits) {
  const auto scanned = pdf::scanned_pages(bytes, pages, limits);
  const bool is_whole = scanned.size() == pages.size();
  if (scanned.empty()) return std::string();
  if (!limits.ocr) {
    if (is_whole) return failure(error_code::not_text, std::string("scanned pages without text; ") + remedy);
    const bool is_one = scanned.size() == 1;
    return named(scanned) + (is_one ? " is a scan, which is not read: " : " are scans, which are not read: ") + remedy;
  }
  const auto done = pdf::recognise(bytes, scanned, pages, limits);
  if (!done && is_whole) return tl::make_unexpected(done.error());
  if (!done) return named(scanned) + ": " + done.error().message;
  const bool is_blank = std::ranges::all_of(pages, [](const pdf::page& p) { return pdf::letters_on(p) == 0; });
  if (is_blank) return failure(error_code::empty_input, "scanned pages on which no words are seen");
  return std::string();
}

}  // namespace

/// A header opens the file. Where other bytes stand before it, only the objects of a PDF behind it prove that it is one:
/// a text may quote a header.
bool is_pdf(std::string_view bytes) {
  const auto header = bytes.substr(0, beginning).find("%PDF-");
  if (header == std::string_view::npos) return false;
  constexpr std::size_t longest_header = 24;  // "%PDF-1.7", and a mark that the file is binary
  const bool is_first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n") == header;
  const bool is_line = std::min(bytes.find_first_of("\r\n", header), bytes.size()) - header <= longest_header;
  return (is_first && is_line) || has_object(bytes.substr(header));
}

result<printed_text> read_pdf(std::string&& bytes, const read_limits& limits) {
  auto words = pdf::words_of(bytes, limits);
  if (!words) return tl::make_unexpected(std::move(words).error());
  std::vector<pdf::page>& pages = words->pages;
  auto silent = read_scans(bytes, pages, limits);
  if (!silent) return tl::make_unexpected(std::move(silent).error());
  printed_text made = pdf::printed(std::move(pages));
  made.properties.title = std::move(words->title);
  if (!words->damage.empty()) made.damage.push_back(std::move(words->damage));
  if (!silent->empty()) made.damage.push_back(*std::move(silent));
  return made;
}

}  // namespace recital
