#include "trace/wording.hpp"

#include <algorithm>
#include <iterator>

#include "text/code_point.hpp"
#include "text/folded.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

/// FNV-1a, 64 bits: keys are the same on every machine.
std::uint64_t key_of(std::string_view folded) {
  std::uint64_t key = 0xCBF29CE484222325U;
  for (const char c : folded) key = (key ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return key;
}

std::uint64_t joined(std::uint64_t a, std::uint64_t b) { return (a * 0x100000001B3U) ^ b; }

}  // namespace

std::vector<word> words_of(std::string_view utf8) {
  std::vector<word> words;
  for (const span each : text::words_in(utf8)) {
    words.push_back({key_of(text::folded(utf8.substr(each.begin, each.size()))), each});
  }
  return words;
}

topic topic_of(std::string_view utf8) {
  constexpr std::uint32_t shortest = 4;  // bytes: shorter words are mostly those that every sentence has
  topic made;
  const std::vector<word> words = words_of(utf8);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool character = text::is_ideograph(text::code_point_at(utf8, words[i].where.begin));
    if (!character && words[i].where.size() >= shortest) made.push_back(words[i].key);
    if (!character || i + 1 == words.size() || words[i + 1].where.begin != words[i].where.end) continue;
    if (text::is_ideograph(text::code_point_at(utf8, words[i + 1].where.begin))) {
      made.push_back(joined(words[i].key, words[i + 1].key));
    }
  }
  std::sort(made.begin(), made.end());
  made.erase(std::unique(made.begin(), made.end()), made.end());
  return made;
}

topic shared(const topic& a, const topic& b) {
  topic both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

}  // namespace recital
