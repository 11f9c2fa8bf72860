#include "pages/quotation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "pages/page.hpp"
#include "text/code_point.hpp"
#include "text/direction.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

/// Letters, digits and ideographs.
bool makes_words(char32_t c) {
  return (c >= U'0' && c <= U'9') || text::is_alphabetic(c) || (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

void append_marked(std::string& out, std::string_view text, const std::vector<quotation_mark>& marks) {
  std::vector<std::uint32_t> edges{0, static_cast<std::uint32_t>(text.size())};
  for (const quotation_mark& m : marks) edges.insert(edges.end(), {m.where.begin, m.where.end});
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const span part{edges[i], edges[i + 1]};
    std::string closing;
    for (const quotation_mark& m : marks) {
      if (!m.where.contains(part)) continue;
      out += m.name.empty() ? fmt::format("<{}>", m.element) : fmt::format("<{} class=\"{}\">", m.element, m.name);
      closing = fmt::format("</{}>", m.element) + closing;
    }
    page::append_text(out, text.substr(part.begin, part.size()));
    out += closing;
  }
}

}  // namespace

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

void append_quotation(std::string& out, std::string_view language, std::string_view text,
                      const std::vector<quotation_mark>& marks) {
  const std::string_view direction = language.empty() ? "auto" : text::is_written_from_right(language) ? "rtl" : "ltr";
  out += fmt::format("<blockquote lang=\"{}\" dir=\"{}\">", page::text(language), direction);
  append_marked(out, text, marks);
  out += "</blockquote>\n";
}

}  // namespace recital
