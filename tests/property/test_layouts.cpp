// How a text is laid out in its file changes nothing of what it refers to.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "support/documents.hpp"
#include "support/knowledge.hpp"
#include "support/layouts.hpp"

using support::strings;

namespace {

/// The lines of a text that hold something.
strings lines_of(std::string_view text) {
  strings lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    const auto last = line.find_last_not_of(" \t\r\f");
    if (last != std::string_view::npos) lines.emplace_back(line.substr(0, last + 1));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// Whether the lines are whole paragraphs: some of them are longer than any margin.
bool is_one_paragraph_a_line(const strings& lines) {
  constexpr std::size_t widest_page = 300;  // bytes
  return std::ranges::any_of(lines, [](const std::string& line) { return line.size() > widest_page; });
}

/// How many of the texts that are one paragraph a line refer to the same in another layout.
struct agreement {
  std::size_t same = 0;
  std::size_t all = 0;
  std::string differing;
};

template <class Layout>
agreement agreement_of(Layout&& lay_out) {
  agreement found;
  for (const auto& d : support::documents()) {
    const strings lines = lines_of(d.bytes);
    if (!is_one_paragraph_a_line(lines)) continue;
    const auto read = support::extractor().extract(d.name, support::one_a_line(lines));
    if (!read.has_value()) continue;
    const bool same = support::edges(*read) == support::edges(lay_out(lines), read->language);
    ++found.all;
    found.same += same ? 1 : 0;
    if (!same) found.differing += d.name + "\n";
  }
  return found;
}

std::string blanks_between(const strings& lines) { return support::wrapped_with_blanks_between(lines, 76); }
std::string blanks_everywhere(const strings& lines) { return support::wrapped_with_blanks_everywhere(lines, 76); }
std::string with_indents(const strings& lines) { return support::wrapped_with_indents(lines, 76); }
std::string with_numbers(const strings& lines) { return support::wrapped_with_numbers(lines, 76); }
std::string in_pages(const strings& lines) { return support::wrapped_in_pages(lines, 76); }

}  // namespace

TEST_CASE("broken at a margin, texts refer to what they referred to on one line a paragraph") {
  struct named_layout {
    std::string_view name;
    std::string (*lay_out)(const strings&);
  };
  const named_layout layouts[] = {{"blanks between", blanks_between},
                                  {"blanks everywhere", blanks_everywhere},
                                  {"indents", with_indents},
                                  {"numbers", with_numbers},
                                  {"pages", in_pages}};
  for (const auto& [name, lay_out] : layouts) {
    INFO(name);
    const auto found = agreement_of(lay_out);
    CHECK(found.all >= 4);
    // a text of more tables than sentences may read otherwise
    CHECK_MESSAGE(found.same * 100 >= found.all * 95, found.same << " of " << found.all << "\n" << found.differing);
  }
}
