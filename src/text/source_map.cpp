#include "text/source_map.hpp"

#include <algorithm>

namespace recital::text {

std::size_t source_map::piece_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                      [](std::uint32_t value, const piece& p) { return value < p.text; });
  return after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

std::uint32_t source_map::text_end(std::size_t index, std::uint32_t limit) const {
  return index + 1 < pieces_.size() ? pieces_[index + 1].text : limit;
}

span source_map::home(span in_text) const {
  if (pieces_.empty()) return {};
  const piece& first = pieces_[piece_at(in_text.begin)];
  const std::uint32_t begin = std::min(first.begin + (in_text.begin - first.text), first.end);
  if (in_text.empty()) return {begin, begin};
  const std::size_t last_index = piece_at(in_text.end - 1);
  const piece& last = pieces_[last_index];
  // a piece whose text is as long as its source was copied: an offset inside it has its own place
  const std::uint32_t length = text_end(last_index, last.text + (last.end - last.begin)) - last.text;
  const bool copied = length == last.end - last.begin;
  const std::uint32_t end = copied ? last.begin + (in_text.end - last.text) : last.end;
  return {begin, std::max(begin, end)};
}

std::string source_map::printed(span in_text, std::string_view text, std::string_view source) const {
  std::string words;
  words.reserve(in_text.size() + 8);
  std::size_t index = piece_at(in_text.begin);
  for (std::uint32_t at = in_text.begin; at < in_text.end; ++index) {
    const std::uint32_t stop = std::min(in_text.end, text_end(index, in_text.end));
    if (stop > at) {
      if (stop == at + 1 && text[at] == ' ') {
        words += ' ';
      } else {
        const span from = home({at, stop});
        words.append(source.substr(from.begin, from.size()));
      }
    }
    at = stop;
  }
  return words;
}

}  // namespace recital::text
