#include "cite/phrase_form.hpp"

#include <algorithm>
#include <array>

#include "text/letters.hpp"

namespace recital::cite {

phrase_form::phrase_form(std::string_view words, bool any_case)
    : length(static_cast<std::uint32_t>(words.size())), tail_at(std::max(length, 8u) - 8u) {
  constexpr char but_case = static_cast<char>(0xDF);
  const auto take = [&](std::string_view eight, std::uint64_t& bytes, std::uint64_t& mask) {
    std::array<char, 8> letters{}, counted{};
    for (std::size_t i = 0; i < eight.size(); ++i) {
      counted[i] = any_case && text::is_ascii_letter(eight[i]) ? but_case : static_cast<char>(0xFF);
      letters[i] = static_cast<char>(eight[i] & counted[i]);
    }
    bytes = load64(letters.data());
    mask = load64(counted.data());
  };
  take(words.substr(0, 8), head, head_mask);
  take(words.substr(tail_at), tail, tail_mask);
}

}  // namespace recital::cite
