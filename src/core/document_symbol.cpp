#include "recital/core/document_symbol.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "recital/core/partial_date.hpp"

namespace recital {
namespace {

void replace_all(std::string& s, std::string_view from, std::string_view to) {
  for (std::size_t at = s.find(from); at != std::string::npos; at = s.find(from, at + to.size())) {
    s.replace(at, from.size(), to);
  }
}

/// Cyrillic capitals that look like the Latin letters they are typed for.
void unify_letters(std::string& s) {
  constexpr std::pair<std::string_view, std::string_view> look_alikes[] = {
      {"А", "A"}, {"В", "B"}, {"С", "C"}, {"Е", "E"}, {"Н", "H"}, {"І", "I"}, {"К", "K"},
      {"М", "M"}, {"О", "O"}, {"Р", "P"}, {"Ѕ", "S"}, {"Т", "T"}, {"Х", "X"},
  };
  if (std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return;
  for (const auto& [cyrillic, latin] : look_alikes) replace_all(s, cyrillic, latin);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

char lower(char c) { return is_letter(c) ? static_cast<char>(c | 0x20) : c; }

char capital(char c) { return is_letter(c) ? static_cast<char>(c & ~0x20) : c; }

/// Puts `sign` between a part of a symbol and the number right behind it.
void set_off_number(std::string& s, std::string_view part, std::string_view sign) {
  for (std::size_t at = s.find(part); at != std::string::npos; at = s.find(part, at + part.size())) {
    const std::size_t end = at + part.size();
    if (end < s.size() && is_digit(s[end])) s.insert(end, sign);
  }
}

/// Parts of a symbol that texts write in capitals or in small letters, with a stop or without.
void unify_parts(std::string& s) {
  replace_all(s, "/Res/", "/RES/");
  replace_all(s, "/res/", "/RES/");
  replace_all(s, "(VOL", "(Vol");
  replace_all(s, "(PART", "(Part");
  replace_all(s, "PARTS", "Parts");
  replace_all(s, "/REV", "/Rev");
  replace_all(s, "/rev", "/Rev");
  replace_all(s, "/ADD", "/Add");
  replace_all(s, "/MOD", "/Mod");
  replace_all(s, "(Vol.", "(Vol");
  replace_all(s, "(Vol", "(Vol.");
  replace_all(s, "(Vol.s.", "(Vols.");
  replace_all(s, "Iand", "I-");
  replace_all(s, "–", "-");
  replace_all(s, "/Part.", "/Part");
  for (const std::string_view mark : {"/Rev", "/Add", "/Mod"}) set_off_number(s, mark, ".");
  for (const std::string_view mark : {")/RES", ")/DEC"}) set_off_number(s, mark, "/");
}

/// "INFCIRC/225(Rev.5)" and "INFCIRC/225Rev.5", which stand for "INFCIRC/225/Rev.5".
void set_off_revision(std::string& s) {
  const auto at = s.find("Rev");
  if (at == std::string::npos || at == 0) return;
  if (s[at - 1] == '(') {
    s[at - 1] = '/';
    if (const auto close = s.find(')', at); close != std::string::npos) s.erase(close, 1);
  } else if (is_digit(s[at - 1])) {
    s.insert(at, "/");
  }
}

/// "INFCIRC/254Part1"
void set_off_part(std::string& s) {
  const auto at = s.find("Part");
  if (at != std::string::npos && at > 0 && is_digit(s[at - 1])) s.insert(at, "/");
}

/// "infcirc/254", "gc(62)/10" and "INFCIRC 254". A short series may have its number right behind it, as "EB140/27".
void set_off_series(std::string& s) {
  constexpr std::size_t least = 5;
  const auto end = std::ranges::find_if_not(s, is_letter);
  const auto size = static_cast<std::size_t>(end - s.begin());
  if (end == s.end()) return;
  const bool is_set_off = *end == '/' || *end == '(';
  if (!is_set_off && (size < least || !is_digit(*end))) return;
  std::transform(s.begin(), end, s.begin(), capital);
  if (!is_set_off) s.insert(size, "/");
}

/// "GC(45)RES/16": what stands in brackets belongs to the series.
void set_off_session(std::string& s) {
  const auto stop = s.find_first_of(")/");
  if (stop != std::string::npos && s[stop] == ')' && stop + 1 < s.size() && s[stop + 1] != '/') s.insert(stop + 1, "/");
}

/// The number that begins at `at`, and where it ends.
std::pair<int, std::size_t> number_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && is_digit(s[end])) ++end;
  int number = 0;
  std::from_chars(s.data() + at, s.data() + end, number);
  return {number, end};
}

struct mark_word {
  std::string_view small;
  symbol_mark mark;
};

constexpr mark_word mark_words[] = {{"rev", symbol_mark::revision},
                                    {"add", symbol_mark::part},
                                    {"part", symbol_mark::part},
                                    {"vol", symbol_mark::part}};

bool begins_with(std::string_view text, std::string_view small) {
  return text.size() > small.size() &&
         std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// "Rev.20": what makes another document of the one before it.
bool begins_with_mark(std::string_view part) {
  return begins_with(part, "corr") ||
         std::ranges::any_of(mark_words, [&](const mark_word& m) { return begins_with(part, m.small); });
}

}  // namespace

std::string canonical_symbol(std::string_view as_printed, const symbol_words& local) {
  std::string printed(as_printed);
  // before letters lose what they were; of words that begin alike the longer ones come last in the map
  for (auto part = local.rbegin(); part != local.rend(); ++part) replace_all(printed, part->first, part->second);
  std::string s;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    if (printed[i] == ' ') continue;
    const auto precedes = [&](std::string_view part) { return printed.find(part, i) != std::string::npos; };
    const bool before_part = printed[i] == ',' && (precedes("Part") || precedes("Rev"));
    s += before_part ? '/' : printed[i];
  }
  unify_letters(s);
  set_off_series(s);
  set_off_session(s);
  set_off_part(s);
  set_off_revision(s);
  unify_parts(s);
  while (!s.empty() && !is_letter(s.back()) && s.back() != ')' && !is_digit(s.back())) s.pop_back();
  return s;
}

bool document_symbol::is_symbol(std::string_view name) {
  return name.find('/') != std::string_view::npos && name.find(':') == std::string_view::npos;
}

std::string_view document_symbol::series() const {
  const auto stroke = text_.find('/');
  return stroke == std::string_view::npos ? std::string_view() : text_.substr(0, stroke);
}

int document_symbol::year() const {
  constexpr int first_year = 1945;
  for (std::size_t at = 0; at < text_.size(); ++at) {
    if (!is_digit(text_[at])) continue;
    const auto [number, end] = number_at(text_, at);
    const bool is_year =
        end == at + 4 && number >= first_year && is_year_of_documents(number) && at > 0 && end < text_.size();
    const bool in_brackets = is_year && text_[at - 1] == '(' && text_[end] == ')';
    const bool goes_on = is_year && (text_[at - 1] == '/' || text_[at - 1] == '.') && text_[end] == '/';
    if (in_brackets || goes_on) return number;
    at = end;
  }
  return 0;
}

std::optional<symbol_session> document_symbol::session_behind(std::string_view beginning) const {
  if (!text_.starts_with(beginning)) return std::nullopt;
  const auto rest = text_.substr(beginning.size());
  for (const std::string_view mark : {"", "S-", "ES-"}) {
    if (!rest.starts_with(mark)) continue;
    const auto [number, end] = number_at(rest, mark.size());
    const bool is_set_apart = end > mark.size() && end < rest.size() && (rest[end] == '/' || rest[end] == ')');
    if (is_set_apart && !begins_with_mark(rest.substr(end + 1))) return symbol_session{mark, number};
  }
  return std::nullopt;
}

std::string_view document_symbol::roman_session() const {
  const auto open = text_.find('(');
  const auto close = text_.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  const auto within = text_.substr(open + 1, close - open - 1);
  const auto mark = within.find("S-");
  const auto numeral = mark == std::string_view::npos ? within : within.substr(mark + 2);
  return numeral.empty() || numeral.find_first_not_of("IVXLC") != std::string_view::npos ? std::string_view() : within;
}

std::optional<int> document_symbol::number_behind(std::string_view beginning) const {
  constexpr std::size_t most_digits = 9;
  if (!text_.starts_with(beginning)) return std::nullopt;
  const auto rest = text_.substr(beginning.size());
  const auto [number, end] = number_at(rest, 0);
  return end == 0 || end != rest.size() || end > most_digits ? std::nullopt : std::optional(number);
}

std::size_t document_symbol::longest_beginning(std::span<const std::string> of) const {
  std::size_t longest = 0;
  for (const std::string& begin : of) {
    if (text_.starts_with(begin)) longest = std::max(longest, begin.size());
  }
  return longest;
}

std::optional<document_symbol::base_symbol> document_symbol::base() const {
  const auto at = text_.find_last_of("/(");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const auto last = text_.substr(at + 1);
  const auto found = std::ranges::find_if(mark_words, [&](const mark_word& m) { return begins_with(last, m.small); });
  if (found == std::end(mark_words)) return std::nullopt;
  return base_symbol{document_symbol(text_.substr(0, at)), found->mark};
}

document_symbol document_symbol::without_correction() const {
  const auto at = text_.rfind('/');
  const bool is_correction = at != std::string_view::npos && text_.substr(at + 1).starts_with("Corr");
  return is_correction ? document_symbol(text_.substr(0, at)) : *this;
}

document_symbol document_symbol::first() const {
  for (std::size_t at = text_.find('-'); at != std::string_view::npos; at = text_.find('-', at + 1)) {
    std::size_t end = at + 1;
    while (end < text_.size() && text_[end] >= 'A' && text_[end] <= 'Z') ++end;
    const std::string_view first = text_.substr(0, at);
    const bool is_whole = first.find('/') != std::string_view::npos;  // not so in "ICC-ASP/20/Res.5"
    if (is_whole && end > at + 1 && end < text_.size() && text_[end] == '/') return document_symbol(first);
  }
  return *this;
}

std::string document_symbol::with_mark(std::string_view word, int number) const {
  const std::string_view stop = word == "Part" ? "" : ".";
  std::string mark("/");
  mark.append(word).append(stop);
  const auto old = text_.find(mark);
  const bool has_number = old != std::string_view::npos && text_.find_first_of("0123456789", old) == old + mark.size();
  std::string made(text_, 0, has_number ? old : text_.size());
  return made.append(mark).append(std::to_string(number));
}

std::string document_symbol::file_name() const {
  std::string name(text_);
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

}  // namespace recital
