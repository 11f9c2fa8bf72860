#include "resolve/symbol.hpp"

#include <algorithm>
#include <utility>

namespace recital::resolve {
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

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// Parts of a symbol that texts write in capitals or in small letters, with a stop or without.
void unify_parts(std::string& s) {
  replace_all(s, "/Res/", "/RES/");
  replace_all(s, "(VOL", "(Vol");
  replace_all(s, "(PART", "(Part");
  replace_all(s, "PARTS", "Parts");
  replace_all(s, "/REV", "/Rev");
  replace_all(s, "/ADD", "/Add");
  replace_all(s, "/MOD", "/Mod");
  replace_all(s, "(Vol.", "(Vol");
  replace_all(s, "(Vol", "(Vol.");
  replace_all(s, "Iand", "I-");
  replace_all(s, "–", "-");
  replace_all(s, "/Part.", "/Part");
  for (const std::string_view mark : {"/Rev", "/Add", "/Mod"}) {
    for (std::size_t at = s.find(mark); at != std::string::npos; at = s.find(mark, at + mark.size())) {
      const std::size_t end = at + mark.size();
      if (end < s.size() && s[end] >= '0' && s[end] <= '9') s.insert(end, ".");
    }
  }
}

/// "INFCIRC/225(Rev.5)" and "INFCIRC/225Rev.5", which stand for "INFCIRC/225/Rev.5".
void unbracket_revision(std::string& s) {
  constexpr std::string_view mark = "Rev";
  const auto at = s.find(mark);
  if (at == std::string::npos || at == 0 || s[at - 1] == '/') return;
  if (s[at - 1] != '(') {
    s.insert(at, "/");
    return;
  }
  s[at - 1] = '/';
  if (const auto close = s.find(')', at); close != std::string::npos) s.erase(close, 1);
}

}  // namespace

std::string canonical_symbol(std::string_view as_printed, const symbol_parts& local) {
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
  // "infcirc/254", "INFCIRC 254" and "INFCIRC/254Part1"
  constexpr std::string_view circular = "INFCIRC";
  const auto is_same_letter = [](char printed, char capital) { return (printed & ~0x20) == capital; };
  if (s.size() >= circular.size() && std::equal(circular.begin(), circular.end(), s.begin(),
                                                [&](char capital, char c) { return is_same_letter(c, capital); })) {
    s.replace(0, circular.size(), circular);
  }
  if (s.starts_with(circular) && s.size() > circular.size() && s[circular.size()] != '/')
    s.insert(circular.size(), "/");
  if (const auto part = s.find("Part"); s.starts_with(circular) && part != std::string::npos && s[part - 1] != '/') {
    s.insert(part, "/");
  }
  // "GC(45)RES/16"
  if (const auto close = s.find(')'); s.starts_with("GC(") && close + 1 < s.size() && s[close + 1] != '/') {
    s.insert(close + 1, "/");
  }
  if (s.starts_with(circular)) unbracket_revision(s);
  unify_parts(s);
  while (!s.empty() && !is_letter(s.back()) && s.back() != ')' && (s.back() < '0' || s.back() > '9')) s.pop_back();
  return s;
}

std::string_view without_correction(std::string_view canonical) {
  const auto at = canonical.rfind('/');
  const bool is_correction = at != std::string_view::npos && canonical.substr(at + 1).starts_with("Corr");
  return is_correction ? canonical.substr(0, at) : canonical;
}

std::string_view first_symbol(std::string_view canonical) {
  for (std::size_t at = canonical.find('-'); at != std::string_view::npos; at = canonical.find('-', at + 1)) {
    std::size_t end = at + 1;
    while (end < canonical.size() && canonical[end] >= 'A' && canonical[end] <= 'Z') ++end;
    const std::string_view first = canonical.substr(0, at);
    const bool is_symbol = first.find('/') != std::string_view::npos;  // not so in "ICC-ASP/20/Res.5"
    if (is_symbol && end > at + 1 && end < canonical.size() && canonical[end] == '/') return first;
  }
  return canonical;
}

}  // namespace recital::resolve
