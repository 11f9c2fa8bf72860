#include "resolve/rules/provisions.hpp"

#include <algorithm>

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::uint32_t longest_chain = 32;  // mentions among which the provisions of one instrument stand

}  // namespace

std::vector<const mention*> chain_of(const document_view& seen, std::uint32_t first) {
  std::vector<const mention*> chain;
  const auto end = std::min<std::size_t>(seen.mentions.size(), first + longest_chain);
  for (std::uint32_t j = first; j < end; ++j) {
    const bool belongs = seen.mentions[j].kind == mention_kind::pinpoint && seen.attachments[j].chain == first;
    if (belongs) chain.push_back(&seen.mentions[j]);
  }
  return chain;
}

std::vector<provision> provisions_of(const document_view& seen, std::uint32_t i) {
  constexpr std::uint32_t beside = 8;  // mentions
  std::vector<provision> all;
  for (std::uint32_t j = i > beside ? i - beside : 0; j < seen.mentions.size() && j <= i + beside; ++j) {
    const attachment& a = seen.attachments[j];
    if (seen.mentions[j].kind != mention_kind::pinpoint || a.chain != j || a.host != i) continue;
    const auto found = join(chain_of(seen, j), seen.members);
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

bool has_all(const instrument* entry, const std::vector<provision>& wanted) {
  if (entry == nullptr) return true;
  return std::none_of(wanted.begin(), wanted.end(),
                      [&](const provision& p) { return provision_of(*entry, p.unit, p.number) == has_provision::no; });
}

std::uint32_t first_pinpoint_of(const document_view& seen, std::uint32_t host) {
  const auto end = std::min<std::size_t>(seen.mentions.size(), host + longest_chain);
  for (std::uint32_t j = host > longest_chain ? host - longest_chain : 0; j < end; ++j) {
    if (seen.attachments[j].host == host && seen.attachments[j].chain == j) return j;
  }
  return nothing;
}

}  // namespace recital::resolve
