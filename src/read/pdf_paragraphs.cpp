#include "read/pdf_paragraphs.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "text/code_point.hpp"
#include "text/lines.hpp"

namespace recital::pdf {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// "12.", "(a)", "4.2", "1 -", "a)", a bullet, at the beginning of a line.
bool begins_with_number(std::string_view s) {
  for (const std::string_view mark : {"• ", "– ", "— ", "- ", "\uF0B7", "* ", "** "}) {
    if (s.starts_with(mark)) return true;
  }
  const bool bracket = s.starts_with('(') || s.starts_with("（");
  std::size_t at = !bracket ? 0 : s.front() == '(' ? 1 : 3;
  const std::size_t begin = at;
  bool digits = true;
  for (int count = 0; at < s.size() && count < 5; ++count) {
    const char c = s[at];
    if (!is_digit(c) && !is_small(c) && !is_upper(c) && static_cast<unsigned char>(c) < 0x80 && c != '.') break;
    if (c == ' ' || (c == '.' && (at + 1 >= s.size() || !is_digit(s[at + 1])))) break;
    digits = digits && (is_digit(c) || c == '.');
    at += text::width_of(static_cast<unsigned char>(c));
  }
  if (at == begin || at >= s.size()) return false;
  const auto rest = s.substr(at);
  if (bracket || rest.front() == ')') return rest.front() == ')' || rest.starts_with("）");
  if (rest.starts_with("．") || rest.starts_with("、")) return true;
  const bool letter = at == begin + 1 && is_upper(s[begin]);
  if (rest.front() == '.' && (digits || letter)) return rest.size() > 1 && !is_digit(rest[1]);
  return digits && rest.starts_with(" - ");
}

/// The distance of lines in a paragraph, in heights of a line: what most lines of the document have.
float usual_lead(const std::vector<passage>& passages) {
  std::map<int, int> leads;  // by hundredths
  for (const passage& p : passages) {
    for (std::size_t i = 1; i < p.lines.size(); ++i) {
      const float lead = (p.lines[i].at.bottom - p.lines[i - 1].at.bottom) / p.lines[i].size;
      if (lead > 0.7F && lead < 3) ++leads[static_cast<int>(lead * 50)];
    }
  }
  const auto most = std::max_element(leads.begin(), leads.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == leads.end() ? 1.2F : (static_cast<float>(most->first) + 0.5F) / 50;
}

class composer {
 public:
  explicit composer(float lead) : lead_(lead) {}

  void take(passage&& p) {
    if (p.is_cell) {
      made_.push_back({true, std::move(p.lines)});
      return;
    }
    find_edges(p);
    for (std::size_t i = 0; i < p.lines.size(); ++i) {
      line& l = p.lines[i];
      const float right = edges_[i];
      if (open_ == none || !goes_on(made_[open_], l, p)) {
        open_ = made_.size();
        made_.push_back({});
      }
      made_[open_].lines.push_back(std::move(l));
      left_ = p.left;
      right_ = right;
    }
  }

  std::vector<paragraph> taken() { return std::move(made_); }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  /// Where each line could have ended: lines of one block share an edge where they are many.
  void find_edges(const passage& p) {
    edges_.assign(p.lines.size(), p.right);
    for (std::size_t begin = 0; begin < p.lines.size();) {
      std::size_t end = begin;
      float right = 0;
      for (; end < p.lines.size() && p.lines[end].block == p.lines[begin].block; ++end) {
        right = std::max(right, p.lines[end].at.right);
      }
      if (end - begin > 2) std::fill(edges_.begin() + static_cast<std::ptrdiff_t>(begin), edges_.begin() + static_cast<std::ptrdiff_t>(end), right);
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

  static float step(const line& l) { return std::max(2.0F, l.size * 0.25F); }

  [[nodiscard]] bool goes_on(const paragraph& open, const line& l, const passage& p) const {
    const line& last = open.lines.back();
    if (std::abs(l.size - last.size) > 0.12F * last.size && (is_closed(last) || broke_by_choice(last, l))) return false;
    const bool numbered = begins_with_number(l.words);
    if (l.page != last.page || l.at.bottom < last.at.top) return goes_on_behind_break(open, l, p, numbered);
    if (l.at.bottom - last.at.bottom > usual_step(open, l) * 1.22F) return false;
    if (numbered && (is_paused(last) || broke_by_choice(last, l) || std::abs(l.at.left - margin_of(open)) > step(l))) return false;
    if (are_centred(last, l, p)) return !is_closed(last);
    const float shift = l.at.left - last.at.left;
    if (open.lines.size() == 1) return follows_first(last, l, shift);
    if (std::abs(l.at.left - margin_of(open)) > step(l)) return false;
    return !ended_by_choice(last, l);
  }

  [[nodiscard]] bool follows_first(const line& first, const line& l, float shift) const {
    if (shift > step(l)) return begins_with_number(first.words) && !ended_by_choice(first, l);
    if (shift < -step(l)) return (reaches_edge(first) || !is_paused(first)) && !ended_by_choice(first, l);
    return !ended_by_choice(first, l);
  }

  /// A paragraph may end in anything where room was left on its last line; in a sentence's end it did.
  [[nodiscard]] bool ended_by_choice(const line& l, const line& next) const {
    if (!broke_by_choice(l, next)) return false;
    if (is_closed(l)) return true;
    return !text::begins_lower_case(next.words) && l.at.width() < 0.6F * (right_ - left_) && l.size < next.size * 1.05F &&
           l.at.left < left_ + step(l) * 2 && next.at.left < left_ + step(l) * 2 && !is_heading_size(l);
  }

  [[nodiscard]] static bool is_heading_size(const line&) { return false; }

  /// Where the lines of the paragraph begin but the first.
  [[nodiscard]] float margin_of(const paragraph& open) const {
    return open.lines.size() > 1 ? open.lines[1].at.left : open.lines.front().at.left;
  }

  [[nodiscard]] float usual_step(const paragraph& open, const line& l) const {
    const std::size_t count = open.lines.size();
    if (count > 1 && open.lines[count - 1].page == open.lines[count - 2].page) {
      const float own = open.lines[count - 1].at.bottom - open.lines[count - 2].at.bottom;
      if (own > 0) return own;
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
    const float margin = open.lines.size() > 1 ? open.lines[1].at.left - left_ : 0;
    const float shift = l.at.left - p.left - margin;
    if (!is_paused(last)) return text::begins_lower_case(l.words) || (reaches_edge(last) && std::abs(shift) <= step(l) * 1.5F);
    const bool indented = had_indent || last.at.left > left_ + step(l);
    return indented && std::abs(shift) <= step(l) && reaches_edge(last) && !numbered;
  }

  float lead_;
  float left_ = 0, right_ = 0;  ///< where the last line could have begun and ended
  std::vector<float> edges_;
  std::size_t open_ = none;
  std::vector<paragraph> made_;
};

}  // namespace

std::vector<paragraph> paragraphs_of(std::vector<passage>&& passages) {
  composer out(usual_lead(passages));
  for (passage& p : passages) out.take(std::move(p));
  return out.taken();
}

}  // namespace recital::pdf
