#include "read/plain_text.hpp"

#include <string_view>

#include "read/foreign_format.hpp"
#include "text/encoding.hpp"

namespace recital {

result<printed_text> read_plain_text(std::string&& bytes, const read_limits&) {
  printed_text made;
  if (auto decoded = text::decoded(bytes); !decoded.text.empty()) {
    made.text = std::move(decoded.text);
    if (decoded.replaced > 0) made.damage.push_back(decoded.damage());
    return made;
  } else if (decoded.replaced > 0) {
    return failure(error_code::bad_data, "too much of it is no text: " + decoded.damage());
  }
  if (const auto format = foreign_format(bytes); !format.empty()) {
    return failure(error_code::not_text, std::string(format) + ", which is not read");
  }
  made.text = std::move(bytes);
  made.is_plain = true;
  return made;
}

}  // namespace recital
