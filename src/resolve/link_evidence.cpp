#include "resolve/link_evidence.hpp"

#include <algorithm>

#include "recital/core/document_symbol.hpp"
#include "recital/core/resolved_by.hpp"

namespace recital::resolve {
namespace {

/// "%20" and its like as the characters that they stand for.
std::string unescaped(std::string_view s) {
  const auto digit = [](char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; };
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); };
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] == '%' && i + 2 < s.size() && is_hex(s[i + 1]) && is_hex(s[i + 2])) {
      out += static_cast<char>(digit(s[i + 1]) * 16 + digit(s[i + 2]));
      i += 2;
    } else {
      out += s[i];
    }
  }
  return out;
}

bool is_language(std::string_view part) {
  return part.size() == 2 && std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::string symbol_in(std::string_view address) {
  address = address.substr(0, address.find_first_of("?#"));
  const auto scheme = address.find("://");
  if (scheme == std::string_view::npos) return {};
  address.remove_prefix(scheme + 3);
  const auto host = std::min(address.find('/'), address.size());
  address.remove_prefix(std::min(host + 1, address.size()));
  if (is_language(address.substr(0, address.find('/'))))
    address.remove_prefix(std::min<std::size_t>(3, address.size()));
  const bool begins_as_symbol =
      !address.empty() && address[0] >= 'A' && address[0] <= 'Z' && address.find('/') != std::string_view::npos;
  return begins_as_symbol ? canonical_symbol(unescaped(address)) : std::string();
}

void break_ties(std::vector<reference>& references, const std::vector<printed_link>& links, const catalogue& known) {
  if (links.empty()) return;
  for (reference& r : references) {
    if (r.status != status::ambiguous) continue;
    auto link = std::lower_bound(links.begin(), links.end(), r.source.begin,
                                 [](const printed_link& l, std::uint32_t begin) { return l.bytes.end <= begin; });
    for (; link != links.end() && link->bytes.begin < r.source.end; ++link) {
      const instrument* meant = known.by_symbol(symbol_in(link->address));
      if (meant == nullptr || std::find(r.candidates.begin(), r.candidates.end(), meant->id) == r.candidates.end())
        continue;
      r.target = meant->id;
      r.symbol = meant->symbol;
      r.kind = meant->kind;
      r.status = status::resolved;
      r.candidates.clear();
      r.decided_by = resolved_by::link_on_words;
      break;
    }
  }
}

}  // namespace recital::resolve
