#include "read/plain_text.hpp"

#include <string_view>
#include <utility>

#include "text/encoding.hpp"

namespace recital {

result<printed_text> read_plain_text(std::string&& bytes, const read_limits&) {
  printed_text made;
  if (auto decoded = text::decoded(bytes); !decoded.text.empty()) {
    made.text = std::move(decoded.text);
    if (decoded.replaced > 0) made.damage.push_back(decoded.damage());
    if (decoded.is_doubtful) made.doubtful_encoding = std::move(decoded.encoding);
    return made;
  } else if (decoded.replaced > 0) {
    return failure(error_code::bad_data, "too much of it is no text: " + decoded.damage());
  } else if (!decoded.encoding.empty()) {
    return failure(error_code::not_text, "a text in " + decoded.encoding + ", which is not read");
  }
  made.text = std::move(bytes);
  made.is_plain = true;
  return made;
}

}  // namespace recital
