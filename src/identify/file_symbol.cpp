#include "identify/file_symbol.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "cite/numbered.hpp"
#include "cite/numerals.hpp"
#include "identify/own_symbol.hpp"
#include "text/letters.hpp"

namespace recital::identify {
namespace {

/// Of ASCII letters alone.
std::string in_capitals(std::string_view name) {
  std::string out(name);
  for (char& c : out) c = text::is_small_ascii(c) ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

bool is_number(std::string_view part) { return cite::digits(part).has_value(); }

/// Whether a word is one of a list, in letters of either case.
bool is_one_of(std::string_view word, const std::vector<std::string>& words) {
  return std::ranges::find(words, text::in_small_ascii(word)) != words.end();
}

/// The name without words at its end that are no part of a symbol, and without the number of a copy: " (1)".
std::string_view without_endings(std::string_view name, const std::vector<std::string>& endings) {
  if (const auto copy = name.rfind(" ("); copy != std::string_view::npos && name.ends_with(')')) {
    if (is_number(name.substr(copy + 2, name.size() - copy - 3))) name = name.substr(0, copy);
  }
  for (auto at = name.find_last_of("-_. "); at != std::string_view::npos && at > 0; at = name.find_last_of("-_. ")) {
    if (!is_one_of(name.substr(at + 1), endings)) break;
    name = name.substr(0, at);
  }
  return name;
}

/// The parts between the marks; within brackets a mark is a blank.
std::vector<std::string> split(std::string_view name, char mark) {
  std::vector<std::string> parts(1);
  bool is_bracketed = false;
  for (const char c : name) {
    is_bracketed = c == '(' || (is_bracketed && c != ')');
    if (c != mark) {
      parts.back() += c;
    } else if (!is_bracketed && !parts.back().empty()) {
      parts.emplace_back();
    }
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

/// "Vol.I", "VOL.I" and "(Vol. I)" as symbols have it: "(Vol.I)".
std::string bracketed(std::string_view part, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (!text::in_small_ascii(part).starts_with(text::in_small_ascii(word))) continue;
    return "(" + word + std::string(part.substr(word.size())) + ")";
  }
  return std::string(part);
}

void replace(std::string& s, std::string_view placeholder, std::string_view value) {
  if (const auto at = s.find(placeholder); at != std::string::npos) s.replace(at, placeholder.size(), value);
}

/// By the forms of the data: "gov2011-65".
std::string symbol_of_form(std::string_view name, const grammar_file_names& names) {
  const std::string small = text::in_small_ascii(name);
  for (const auto& [form, symbol] : names.forms) {
    captures found;
    if (!form.match(small, found)) continue;
    std::string made = symbol;
    replace(made, "{number}", found[group::number]);
    replace(made, "{year}", found[group::year]);
    replace(made, "{session}", found[group::session]);
    replace(made, "{volume}", found[group::volume]);
    replace(made, "{sub}", found[group::sub]);
    return made;
  }
  return {};
}

/// "2231" and "2015" at the end are a number and its year, "2028" and "XX" a number and its session, where the body
/// numbers its texts so.
std::string with_last_in_brackets(const std::vector<std::string>& parts, const catalogue& known) {
  std::string begin = parts.front();
  for (std::size_t i = 1; i + 1 < parts.size(); ++i) begin += "/" + parts[i];
  const std::string closed = begin + "(" + parts.back() + ")";
  const bool is_session = cite::roman(parts.back()).has_value() && is_number(parts[parts.size() - 2]);
  return is_session || cite::with_year(known, begin) == closed ? closed : begin + "/" + parts.back();
}

/// Names are about many things: what may be a symbol has three parts, or a long number; set apart by hyphens, which are
/// common, one part is a word.
bool may_be_symbol(const std::vector<std::string>& parts, char mark) {
  constexpr std::size_t long_number = 4;
  constexpr std::size_t long_word = 3;
  const auto is_word = [](const std::string& part) {
    return static_cast<std::size_t>(std::ranges::count_if(part, text::is_ascii_letter)) >= long_word;
  };
  if (parts.size() < 2 || !std::ranges::any_of(parts.back(), text::is_digit)) {
    const bool ends_bracketed = parts.size() > 2 && parts.back().ends_with(')');
    if (!ends_bracketed) return false;
  }
  if (mark == '-') return parts.size() > 2 && std::ranges::any_of(parts, is_word);
  return parts.size() > 2 || (is_number(parts.back()) && parts.back().size() >= long_number);
}

std::string symbol_of_parts(std::string_view name, char mark, const evidence& from) {
  const grammar_file_names& names = from.shared.file_names;
  const bool is_small = std::ranges::none_of(name, text::is_capital_ascii);
  std::vector<std::string> parts = split(is_small ? in_capitals(name) : std::string(name), mark);
  for (std::string& part : parts) {
    if (is_number(part)) part.erase(0, std::min(part.find_first_not_of('0'), part.size() - 1));
    if (part.front() == '(' && part.back() == ')') part = part.substr(1, part.size() - 2);
    part = bracketed(part, names.bracketed);
  }
  std::string whole;
  if (parts.size() > 2 && parts.back().front() != '(') {
    whole = with_last_in_brackets(parts, from.known);
    if (whole.ends_with(')')) return whole;
  }
  if (!may_be_symbol(parts, mark)) return {};
  if (!whole.empty()) return whole;
  for (const std::string& part : parts) whole += (whole.empty() || part.front() == '(' ? "" : "/") + part;
  return whole;
}

}  // namespace

std::string symbol_of_file_name(const evidence& from) {
  const grammar_file_names& names = from.shared.file_names;
  const std::string_view name = without_endings(from.stem, names.endings);
  if (name.empty()) return {};
  if (const std::string formed = symbol_of_form(name, names); !formed.empty()) return filed_symbol(from, formed);
  const char mark = name.find('_') != std::string_view::npos ? '_' : '-';
  return cite::with_year(from.known, filed_symbol(from, symbol_of_parts(name, mark, from)));
}

}  // namespace recital::identify
