#include "cite/phrase_form.hpp"

#include <algorithm>
#include <string>

#include "text/letters.hpp"

namespace recital::cite {

phrase_form::phrase_form(std::string_view words, bool any_case)
    : length(static_cast<std::uint32_t>(words.size())), tail_at(std::max(length, 8u) - 8u) {
  constexpr char but_case = static_cast<char>(0xDF);
  std::string bytes(words);
  std::string mask(words.size(), static_cast<char>(0xFF));
  for (std::size_t i = 0; any_case && i < bytes.size(); ++i) {
    if (!text::is_ascii_letter(bytes[i])) continue;
    bytes[i] = static_cast<char>(bytes[i] & but_case);
    mask[i] = but_case;
  }
  bytes.resize(std::max<std::size_t>(bytes.size(), 8));
  mask.resize(bytes.size());
  head = load64(bytes.data());
  head_mask = load64(mask.data());
  tail = load64(bytes.data() + tail_at);
  tail_mask = load64(mask.data() + tail_at);
}

}  // namespace recital::cite
