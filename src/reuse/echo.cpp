#include "reuse/echo.hpp"

namespace recital::reuse {
namespace {

constexpr std::uint32_t least_words = 8;  // fewer may be a name of the treaty, or plain speech

std::uint32_t equal_from(const passage& a, std::uint32_t at_a, const passage& b, std::uint32_t at_b) {
  std::uint32_t count = 0;
  while (at_a + count < a.size() && at_b + count < b.size() && a.terms[at_a + count] == b.terms[at_b + count]) ++count;
  return count;
}

echoed_words longest_from(const shelf& in, const passage& here, std::uint32_t word) {
  echoed_words best{{word, word}, 0, 0};
  if (here.shingles[word] == no_shingle) return best;
  for (const auto& [shingle, position] : in.in_treaties(here.shingles[word])) {
    const std::uint32_t paragraph = in.shingles().paragraph_at(position);
    const passage there = in.at(paragraph);
    const std::uint32_t size = equal_from(here, word, there, position - there.first);
    if (size > best.here.size()) best = {{word, word + size}, paragraph, position - there.first};
  }
  return best;
}

}  // namespace

std::vector<echoed_words> echoes_in(const shelf& in, const passage& here) {
  std::vector<echoed_words> all;
  if (here.document != no_index && in.is_treaty(here.document)) return all;
  for (std::uint32_t word = 0; word < here.size();) {
    const echoed_words found = longest_from(in, here, word);
    const bool is_echo = found.here.size() >= in.as_many_as(least_words);
    if (is_echo) all.push_back(found);
    word = is_echo ? found.here.end : word + 1;
  }
  return all;
}

std::vector<bool> echo_marks(const shelf& in, const passage& here) {
  std::vector<bool> marks(here.size(), false);
  if (!in.has_treaties()) return marks;
  for (const echoed_words& each : echoes_in(in, here)) {
    for (std::uint32_t word = each.here.begin; word < each.here.end; ++word) marks[word] = true;
  }
  return marks;
}

}  // namespace recital::reuse
