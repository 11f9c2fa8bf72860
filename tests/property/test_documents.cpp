// What holds for every document, whatever it says.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "recital/formats/references.hpp"
#include "support/documents.hpp"
#include "support/knowledge.hpp"
#include "text/code_point.hpp"
#include "text/normal_form.hpp"

using recital::reading;
using recital::reference;
using recital::status;
using support::document;
using support::documents;

namespace {

/// Its reading; nothing where its language has no grammar, for nothing else may be wrong with a text.
recital::result<reading> read(recital::extractor& by, const document& d) {
  auto made = by.extract(d.name, d.bytes);
  if (!made) CHECK_MESSAGE(made.error().code == recital::error_code::bad_usage, made.error().str());
  return made;
}

/// Calls `check(document, reading)` for each document that can be read.
template <class F>
void for_each_reading(F&& check) {
  for (const document& d : documents()) {
    if (const auto made = read(support::extractor(), d); made.has_value()) check(d, *made);
  }
}

std::string at(const document& d, const reading& in, const reference& r) {
  return d.name + ", paragraph " + in.paragraphs[r.paragraph].label + ": " + r.surface + ": ";
}

/// The text without white space and format characters.
std::string squeezed(std::string_view text) {
  std::string made;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t width = recital::text::width_of(static_cast<unsigned char>(text[i]));
    const char32_t c = recital::text::code_point_at(text, i);
    const auto form = recital::text::plain(c);
    const bool is_blank = c == ' ' || c == '\n' || (!form.same && (form.text.empty() || form.text == " "));
    if (!is_blank) made += text.substr(i, width);
    i += width;
  }
  return made;
}

std::vector<std::string> squeezed_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(squeezed(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return lines;
}

/// Whether source bytes, unwrapped, are the surface: each line is a part of it, but for a hyphen at the end that parts a
/// word; a whole line between the first and the last may be none of it (furniture, a note at a page's foot).
bool unwraps_to(std::string_view source, std::string_view surface) {
  const std::string wanted = squeezed(surface);
  const auto lines = squeezed_lines(source);
  std::size_t at = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    const auto rest = std::string_view(wanted).substr(at);
    if (!rest.starts_with(line) && line.ends_with('-')) line.remove_suffix(1);
    if (rest.starts_with(line)) {
      at += line.size();
    } else if (i == 0 || i + 1 == lines.size()) {
      return false;
    }
  }
  return at == wanted.size();
}

bool begins_code_point(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// Whether a year makes the identifier one of an open series.
bool is_member_of_open_series(std::string_view id) {
  return std::ranges::any_of(support::known().all_series(), [&](const recital::series& s) {
    const auto open = s.id.find("{year}");
    return s.open && open != std::string::npos && id.starts_with(std::string_view(s.id).substr(0, open)) &&
           id.size() == s.id.size() - 2 && id.substr(open).find_first_not_of("0123456789") == std::string_view::npos;
  });
}

bool is_for_texts_in_general(std::string_view id) {
  return std::ranges::any_of(support::known().bodies(), [&](const recital::body& b) { return b.unspecified == id; });
}

/// Capital letters and a stroke: what documents are filed under.
bool is_symbol(std::string_view id) {
  return !id.empty() && ((id[0] >= 'A' && id[0] <= 'Z') || (id[0] >= '0' && id[0] <= '9')) &&
         id.find_first_of("/.") != std::string_view::npos && id.find(' ') == std::string_view::npos;
}

std::string jsonl(const reading& r) {
  std::string text;
  recital::append_jsonl(text, r);
  return text;
}

}  // namespace

TEST_CASE("there are documents to try it on") { CHECK(documents().size() >= 10); }

TEST_CASE("what unwrapping may do, and what not") {
  CHECK(unwraps_to("the  Treaty\r\n\r\n on tests", "the Treaty on tests"));
  CHECK(unwraps_to("the prolif-\neration of them", "the proliferation of them"));
  CHECK(unwraps_to("the non-\nproliferation", "the non-proliferation"));
  CHECK(unwraps_to("第15\n\n18-06782 2/7\n\n40(2004)号", "第1540(2004)号"));
  CHECK_FALSE(unwraps_to("the Treaty", "a Treaty"));
  CHECK_FALSE(unwraps_to("the Treaty on", "the Treaty"));
  CHECK_FALSE(unwraps_to("the Treaty", "the Treaty on"));
  CHECK_FALSE(unwraps_to("the Treaty\non tests", "on tests"));
}

TEST_CASE("source bytes, unwrapped, are the surface") {
  for_each_reading([](const document& d, const reading& in) {
    for (const reference& r : in.references) {
      const std::string where = at(d, in, r);
      REQUIRE_MESSAGE((r.source.begin < r.source.end && r.source.end <= d.bytes.size()), where);
      CHECK_MESSAGE(begins_code_point(d.bytes, r.source.begin), where);
      CHECK_MESSAGE(begins_code_point(d.bytes, r.source.end), where);
      const auto bytes = std::string_view(d.bytes).substr(r.source.begin, r.source.size());
      CHECK_MESSAGE(unwraps_to(bytes, r.surface), where << "[" << std::string(bytes) << "]");
      CHECK_MESSAGE(r.surface.find_first_of("\r\n") == std::string::npos, where);
    }
  });
}

TEST_CASE("paragraphs follow each other and have labels of their own") {
  for_each_reading([](const document& d, const reading& in) {
    std::set<std::string> labels;
    std::uint32_t end = 0;
    for (const recital::paragraph& p : in.paragraphs) {
      CHECK_MESSAGE(!p.label.empty(), d.name);
      CHECK_MESSAGE(labels.insert(p.label).second, d.name << ": " << p.label);
      CHECK_MESSAGE((p.text.begin >= end && p.text.begin <= p.text.end && p.text.end <= in.text.size()),
                    d.name << ": " << p.label);
      CHECK_MESSAGE(in.text_of(p).find('\n') == std::string_view::npos, d.name << ": " << p.label);
      end = p.text.end;
    }
  });
}

TEST_CASE("references come in reading order, each whole") {
  for_each_reading([](const document& d, const reading& in) {
    std::uint32_t begin = 0;
    for (const reference& r : in.references) {
      REQUIRE_MESSAGE(r.paragraph < in.paragraphs.size(), d.name);
      const std::string where = at(d, in, r);
      CHECK_MESSAGE(r.source.begin >= begin, where);
      begin = r.source.begin;
      CHECK_MESSAGE(!r.target.empty(), where);
      CHECK_MESSAGE(!r.surface.empty(), where);
      CHECK_MESSAGE(!r.rule.empty(), where);
      CHECK_MESSAGE(r.decided_by.has_value(), where);
      CHECK_MESSAGE((r.status == status::ambiguous) == !r.candidates.empty(), where);
      CHECK_MESSAGE((r.status == status::unresolved) == r.reason.has_value(), where);
      CHECK_MESSAGE(r.candidates.size() != 1, where);
    }
  });
}

TEST_CASE("what is resolved is in the catalogue, a member of an open series or a symbol") {
  for_each_reading([](const document& d, const reading& in) {
    for (const reference& r : in.references) {
      const std::string where = at(d, in, r) + r.target;
      if (r.status != status::resolved) {
        CHECK_MESSAGE((r.target.starts_with("unresolved:") || r.target.starts_with("ambiguous:")), where);
        for (const auto& id : r.candidates) {
          CHECK_MESSAGE((support::known().find(id) != nullptr || is_member_of_open_series(id)), where << ": " << id);
        }
      } else if (const auto* entry = support::known().find(r.target); entry != nullptr) {
        CHECK_MESSAGE(r.target == entry->id, where);
        CHECK_MESSAGE(r.kind == entry->kind, where);
        CHECK_MESSAGE(r.symbol == entry->symbol, where);
      } else {
        CHECK_MESSAGE((is_member_of_open_series(r.target) || is_for_texts_in_general(r.target) || is_symbol(r.target)),
                      where);
      }
    }
  });
}

TEST_CASE("what a document gives does not depend on what was read before it") {
  recital::extractor forwards(support::known(), support::grammars());
  recital::extractor backwards(support::known(), support::grammars());
  std::vector<std::string> first;
  for (const document& d : documents()) {
    const auto made = read(forwards, d);
    first.push_back(made.has_value() ? jsonl(*made) : "");
  }
  for (std::size_t i = documents().size(); i-- > 0;) {
    const auto made = read(backwards, documents()[i]);
    CHECK_MESSAGE((made.has_value() ? jsonl(*made) : "") == first[i], documents()[i].name);
  }
}

TEST_CASE("a document that breaks off anywhere is read, or refused with a reason") {
  constexpr std::size_t step = 997;  // a prime, so that cuts fall everywhere in lines and characters
  for (const document& d : documents()) {
    for (std::size_t size = 0; size < d.bytes.size(); size += step) {
      const auto cut = std::string_view(d.bytes).substr(0, size);
      const auto made = support::extractor().extract(d.name, cut);
      if (made.has_value()) {
        for (const reference& r : made->references) {
          if (r.source.end > size) FAIL_CHECK(d.name << " cut at " << size << ": " << r.surface);
        }
      } else {
        CHECK_MESSAGE(!made.error().message.empty(), d.name);
      }
    }
  }
}
