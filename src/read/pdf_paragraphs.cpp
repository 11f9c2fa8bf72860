#include "read/pdf_paragraphs.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "recital/core/no_index.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::pdf {
namespace {

using text::is_digit;

/// A letter, or several that count ("iv"), or digits and what parts them ("4.2", "73/6").
struct counter {
  std::size_t end = 0;
  bool is_number = true;
  int letters = 0;
};

counter counter_at(std::string_view s, std::size_t begin) {
  counter found{begin};
  while (found.end < s.size() && found.end - begin < 8) {
    const char c = s[found.end];
    const bool inner =
        (c == '.' || c == '/') && found.end > begin && found.end + 1 < s.size() && is_digit(s[found.end + 1]);
    if (text::is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80) ++found.letters;
    else if (!is_digit(c) && !inner) break;
    found.end += text::width_of(static_cast<unsigned char>(c));
  }
  found.is_number = found.letters == 0;
  return found;
}

/// "12.", "(a)", "4.2", "73/6.", "1 -", "a)", a bullet, at the beginning of a line.
bool begins_with_number(std::string_view s) {
  for (const std::string_view mark : {"• ", "– ", "— ", "- ", "\uF0B7", "* ", "** "}) {
    if (s.starts_with(mark)) return true;
  }
  constexpr std::string_view wide = "（";
  const std::size_t bracket = s.starts_with('(') ? 1 : s.starts_with(wide) ? wide.size() : 0;
  const counter found = counter_at(s, bracket);
  const auto rest = s.substr(found.end);
  if (found.end == bracket || rest.empty()) return false;
  const bool closes = rest.front() == ')' || rest.starts_with("）");
  if (bracket > 0) return closes && (found.is_number ? found.end < 5 : found.letters <= 4);  // no year
  if (closes) return found.is_number || (found.letters == 1 && found.end <= 2);
  if (rest.starts_with("．") || rest.starts_with("、")) return found.is_number;
  if (rest.front() == '.') return found.is_number || (found.letters == 1 && found.end == 1);
  return found.is_number && rest.starts_with(" - ");
}

/// The distance of lines in a paragraph, in heights of a line: what most lines of the document have.
float usual_lead(const std::vector<passage>& passages) {
  std::map<int, int> leads;  // by hundredths
  for (const passage& p : passages) {
    for (std::size_t i = 1; i < p.lines.size(); ++i) {
      const float lead = (p.lines[i].at.bottom - p.lines[i - 1].at.bottom) / p.lines[i].size;
      if (lead > 0.4F && lead < 3) ++leads[static_cast<int>(lead * 50)];
    }
  }
  const auto most =
      std::max_element(leads.begin(), leads.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == leads.end() ? 1.2F : (static_cast<float>(most->first) + 0.5F) / 50;
}

bool ends_at(const line& l, float right) { return std::abs(l.at.right - right) < 0.5F; }

/// Whether lines are stretched to end at the margin, however wide their letters are. By chance few lines end there.
bool is_justified(const std::vector<passage>& passages) {
  constexpr std::size_t least_share = 4;
  std::size_t all = 0;
  std::size_t at_margin = 0;
  for (const passage& p : passages) {
    if (p.is_cell) continue;
    all += p.lines.size();
    at_margin += static_cast<std::size_t>(
        std::count_if(p.lines.begin(), p.lines.end(), [&](const line& l) { return ends_at(l, p.right); }));
  }
  return at_margin * least_share > all;
}

class composer {
 public:
  composer(float lead, bool is_justified) : lead_(lead), is_justified_(is_justified) {}

  void take(passage&& p) {
    if (p.is_cell) {
      made_.push_back({true, std::move(p.lines)});
      return;
    }
    find_edges(p);
    for (std::size_t i = 0; i < p.lines.size(); ++i) {
      line& l = p.lines[i];
      const float right = edges_[i];
      if (open_ == no_position || !goes_on(made_[open_], l, p)) {
        open_ = made_.size();
        made_.push_back({});
      }
      if (i == 0 || made_[open_].lines.size() < 2) margin_ = l.at.left;
      made_[open_].lines.push_back(std::move(l));
      left_ = p.left;
      right_ = right;
    }
  }

  std::vector<paragraph> taken() { return std::move(made_); }

 private:
  /// Where each line could have ended: lines of one block share an edge where they are many.
  void find_edges(const passage& p) {
    edges_.assign(p.lines.size(), p.right);
    for (std::size_t begin = 0; begin < p.lines.size();) {
      std::size_t end = begin;
      float right = 0;
      for (; end < p.lines.size() && p.lines[end].block == p.lines[begin].block; ++end) {
        right = std::max(right, p.lines[end].at.right);
      }
      if (end - begin > 2)
        std::fill(edges_.begin() + static_cast<std::ptrdiff_t>(begin),
                  edges_.begin() + static_cast<std::ptrdiff_t>(end), right);
      begin = end;
    }
  }

  static bool is_closed(const line& l) { return text::ends_sentence(l.words); }
  static bool is_paused(const line& l) { return text::ends_sentence(l.words) || text::ends_with_comma(l.words); }

  /// Whether the first word of the next line would have found room behind this one.
  [[nodiscard]] bool broke_by_choice(const line& l, const line& next) const {
    return l.at.right + l.size * 0.3F + next.first_word < right_ - l.size * 0.2F;
  }

  [[nodiscard]] bool reaches_edge(const line& l) const { return l.at.right > right_ - 0.12F * (right_ - left_); }

  /// Whether the line was stretched to end at the margin: last lines of paragraphs are not.
  [[nodiscard]] bool was_stretched(const line& l) const { return is_justified_ && ends_at(l, right_); }

  static float step(const line& l) { return std::max(2.0F, l.size * 0.25F); }

  [[nodiscard]] bool goes_on(const paragraph& open, const line& l, const passage& p) const {
    const line& last = open.lines.back();
    if (text::ends_with_soft_hyphen(last.words)) return true;
    if (std::abs(l.size - last.size) > 0.12F * last.size && (is_closed(last) || broke_by_choice(last, l))) return false;
    if (l.begins_raised() && l.pieces.size() > 1) return false;  // a note
    const bool numbered = begins_with_number(l.words);
    if (l.page != last.page || l.at.bottom < last.at.top) return goes_on_behind_break(open, l, p, numbered);
    // what is raised may push its line down
    const float most = l.pieces.size() > 1 ? 1.45F : 1.22F;
    if (l.at.bottom - last.at.bottom > usual_step(open, l) * most) return false;
    const bool shifted = open.lines.size() > 1 && std::abs(l.at.left - margin_) > step(l);
    if (numbered && (broke_by_choice(last, l) || shifted || (is_paused(last) && !was_stretched(last)))) return false;
    if (are_centred(last, l, p)) return !is_closed(last);
    const float shift = l.at.left - last.at.left;
    if (open.lines.size() == 1) return follows_first(last, l, shift);
    if (std::abs(l.at.left - margin_) > step(l)) return false;
    return !ended_by_choice(last, l);
  }

  [[nodiscard]] bool follows_first(const line& first, const line& l, float shift) const {
    if (shift > step(l)) return begins_with_number(first.words) && !ended_by_choice(first, l);
    if (shift < -step(l)) return (reaches_edge(first) || !is_paused(first)) && !ended_by_choice(first, l);
    return !ended_by_choice(first, l);
  }

  /// Where room was left on a line, a paragraph ended: with a sentence; before a capital also with a comma, where
  /// little
  /// of the line is filled, or where both lines are indented as first lines are. Titles may be set narrower.
  [[nodiscard]] bool ended_by_choice(const line& l, const line& next) const {
    if (!broke_by_choice(l, next)) return false;
    if (is_closed(l)) return true;
    if (text::begins_lower_case(next.words) || std::abs(l.at.left - next.at.left) > step(l)) return false;
    return is_paused(l) || l.at.width() < 0.6F * (right_ - left_) || l.at.left > left_ + 2 * step(l);
  }

  [[nodiscard]] float usual_step(const paragraph& open, const line& l) const {
    const std::size_t count = open.lines.size();
    if (count > 1 && open.lines[count - 1].page == open.lines[count - 2].page) {
      const float own = open.lines[count - 1].at.bottom - open.lines[count - 2].at.bottom;
      if (own > 0) return std::min(own, lead_ * l.size * 1.5F);
    }
    return lead_ * l.size;
  }

  static bool are_centred(const line& a, const line& b, const passage& p) {
    const float middle = (a.at.left + a.at.right) / 2;
    const bool same = std::abs(middle - (b.at.left + b.at.right) / 2) < step(a) * 1.5F;
    return same && a.at.left > p.left + 2 * step(a) && b.at.left > p.left + 2 * step(b) &&
           std::abs(a.at.left - b.at.left) > step(a);
  }

  [[nodiscard]] bool goes_on_behind_break(const paragraph& open, const line& l, const passage& p, bool numbered) const {
    const line& last = open.lines.back();
    if (std::abs(l.size - last.size) > 0.12F * last.size) return false;
    if (numbered && is_paused(last)) return false;
    const bool had_indent = open.lines.size() > 1 && open.lines.front().at.left > open.lines[1].at.left + step(l);
    const float margin = open.lines.size() > 1 ? margin_ - left_ : 0;
    const float shift = l.at.left - p.left - margin;
    const bool at_margin = std::abs(shift) <= step(l) * 1.5F && reaches_edge(last);
    if (!is_paused(last)) return at_margin || text::begins_lower_case(l.words);
    if (!is_closed(last) && at_margin && (text::begins_lower_case(l.words) || text::begins_unspaced(l.words)))
      return true;
    const bool indented = had_indent || last.at.left > left_ + step(l);
    return indented && at_margin && !numbered;
  }

  float lead_;
  bool is_justified_;
  float left_ = 0, right_ = 0;  ///< where the last line could have begun and ended
  float margin_ = 0;            ///< where the lines of its paragraph begin but the first, in its column
  std::vector<float> edges_;
  std::size_t open_ = no_position;
  std::vector<paragraph> made_;
};

}  // namespace

std::vector<paragraph> paragraphs_of(std::vector<passage>&& passages) {
  composer out(usual_lead(passages), is_justified(passages));
  for (passage& p : passages) out.take(std::move(p));
  return out.taken();
}

}  // namespace recital::pdf
