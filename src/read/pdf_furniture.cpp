#include "read/pdf_furniture.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "text/letters.hpp"

namespace recital::pdf {
namespace {

// shares of the height of a page
constexpr float head = 0.15F;
constexpr float small_head = 0.1F;
constexpr float foot = 0.85F;
constexpr float same_place = 8;  // points
constexpr std::size_t longest_symbol = 40;

using text::is_digit;
bool all_digits(std::string_view s) { return !s.empty() && std::all_of(s.begin(), s.end(), is_digit); }

std::string without_blanks(std::string_view s) {
  std::string made;
  std::copy_if(s.begin(), s.end(), std::back_inserter(made), [](char c) { return c != ' '; });
  return made;
}

/// "A/RES/73/6"
bool is_symbol(std::string_view s) {
  if (s.size() < 4 || s.size() > longest_symbol || !text::is_capital_ascii(s[0]) ||
      s.find('/') == std::string_view::npos)
    return false;
  return std::any_of(s.begin(), s.end(), is_digit) && std::all_of(s.begin(), s.end(), [](char c) {
           return is_digit(c) || text::is_ascii_letter(c) ||
                  std::string_view("/.-()*").find(c) != std::string_view::npos;
         });
}

/// "18-17962", "GE.13-61055", "*1817962*", with the language and the date that may stand beside them, without blanks.
bool begins_with_job_number(std::string_view s) {
  if (s.size() > 6 && s.front() == '*' && s.back() == '*') return all_digits(s.substr(1, s.size() - 2));
  std::size_t at = 0;
  while (at < s.size() && at < 2 && text::is_capital_ascii(s[at])) ++at;
  if (at > 0 && (at == s.size() || s[at++] != '.')) return false;
  if (s.size() < at + 8 || !all_digits(s.substr(at, 2)) || s[at + 2] != '-' || !all_digits(s.substr(at + 3, 5)))
    return false;
  const auto rest = s.substr(at + 8);
  return rest.empty() || rest.front() == '(' || rest.front() == '*' || all_digits(rest);
}

/// "3", "- 3 -", "3/12", "Page 3 of 12", without blanks.
bool is_page_number(std::string_view s) {
  if (s.size() > 12) return false;
  int digits = 0;
  int letters = 0;
  for (const char c : s) {
    digits += is_digit(c);
    letters += text::is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  }
  const bool is_number = digits > 0 && digits <= 8 && letters == 0;
  return is_number || (digits > 0 && letters <= 6 && (s.starts_with("Page") || s.starts_with("page")));
}

/// The words without blanks and with one sign for each number: what is the same on several pages.
std::string mask(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (c == ' ') continue;
    if (!is_digit(c)) made += c;
    else if (made.empty() || made.back() != '#') made += '#';
  }
  return made;
}

class lifter {
 public:
  lifter(std::vector<sheet>& sheets, const std::string& symbol, float size)
      : sheets_(sheets), symbol_(symbol), size_(size) {
    for (const sheet& s : sheets_) {
      for (const line& l : s.lines) {
        if (is_at_head(l, s) || is_at_foot(l, s)) seen_[mask(l.words)].push_back({l.page, l.at.top});
      }
    }
  }

  void lift() {
    for (sheet& s : sheets_) {
      std::vector<bool> gone(s.lines.size(), false);
      lift_head(s, gone);
      lift_foot(s, gone);
      for (std::size_t each = 0; each < s.lines.size(); ++each) {
        const line& l = s.lines[each];
        if (gone[each]) (is_at_head(l, s) ? s.above : s.below).push_back(l.words);
      }
      std::size_t i = 0;
      std::erase_if(s.lines, [&](const line&) { return gone[i++]; });
    }
  }

 private:
  struct place {
    int page;
    float top;
  };

  static bool is_at_head(const line& l, const sheet& s) { return l.at.bottom < s.height * head; }
  static bool is_at_foot(const line& l, const sheet& s) { return l.at.top > s.height * foot; }

  void lift_head(const sheet& s, std::vector<bool>& gone) const {
    float last = 0;  // lines beside each other share their fate only where each is furniture
    bool stopped = false;
    for (std::size_t i = 0; i < s.lines.size() && is_at_head(s.lines[i], s); ++i) {
      const line& l = s.lines[i];
      if (stopped && l.at.top > last) break;
      gone[i] = is_furniture(l) || is_running_title(l, s);
      if (gone[i]) continue;
      last = stopped ? last : l.at.bottom - l.size * 0.5F;
      stopped = true;
    }
  }

  void lift_foot(const sheet& s, std::vector<bool>& gone) const {
    float job = s.height;  // nothing but furniture stands at or below a job number
    for (const line& l : s.lines) {
      if (is_at_foot(l, s) && begins_with_job_number(without_blanks(l.words)))
        job = std::min(job, l.at.top - l.size * 0.5F);
    }
    for (std::size_t i = s.lines.size(); i-- > 0 && is_at_foot(s.lines[i], s);) {
      const line& l = s.lines[i];
      gone[i] = l.at.top >= job || is_furniture(l);
      if (!gone[i] && l.at.bottom < job) break;
    }
  }

  [[nodiscard]] bool is_furniture(const line& l) const {
    const std::string words = without_blanks(l.words);
    if (is_page_number(words) || begins_with_job_number(words)) return true;
    if (l.page > 0 && !symbol_.empty() && words.size() < symbol_.size() + 8 && words.starts_with(symbol_)) return true;
    const auto found = seen_.find(mask(l.words));
    return found != seen_.end() && std::any_of(found->second.begin(), found->second.end(), [&](const place& p) {
             return p.page != l.page && std::abs(p.top - l.at.top) < same_place;
           });
  }

  [[nodiscard]] bool is_running_title(const line& l, const sheet& s) const {
    return l.page > 0 && l.size < size_ * 0.87F && l.at.bottom < s.height * small_head;
  }

  std::vector<sheet>& sheets_;
  const std::string& symbol_;
  float size_;
  std::map<std::string, std::vector<place>> seen_;
};

}  // namespace

float size_of_text(const std::vector<sheet>& sheets) {
  std::map<int, std::size_t> letters;
  for (const sheet& s : sheets) {
    for (const line& l : s.lines) letters[static_cast<int>(l.size * 4)] += l.words.size();
  }
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == letters.end() ? 0 : static_cast<float>(most->first) / 4;
}

std::vector<line> take_symbol(std::vector<sheet>& sheets) {
  if (sheets.empty()) return {};
  auto& lines = sheets.front().lines;
  const auto stands_above = [](const line& a, const line& b) { return a.at.bottom < b.at.top + b.size * 0.5F; };
  for (auto l = lines.begin(); l != lines.end() && l->at.bottom < sheets.front().height * head; ++l) {
    if (stands_above(lines.front(), *l)) break;
    if (!is_symbol(without_blanks(l->words))) continue;
    std::vector<line> taken{std::move(*l)};
    lines.erase(l);
    return taken;
  }
  return {};
}

void lift_furniture(std::vector<sheet>& sheets, const std::string& symbol, float size) {
  lifter(sheets, symbol, size).lift();
}

}  // namespace recital::pdf
