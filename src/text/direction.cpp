#include "text/direction.hpp"

#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <string>

#include "text/code_point.hpp"

namespace recital::text {

bool runs_right_to_left(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size(); at += width_of(static_cast<unsigned char>(utf8[at]))) {
    switch (u_charDirection(static_cast<UChar32>(code_point_at(utf8, at)))) {
      case U_LEFT_TO_RIGHT: return false;
      case U_RIGHT_TO_LEFT:
      case U_RIGHT_TO_LEFT_ARABIC: return true;
      default: break;
    }
  }
  return false;
}

bool is_written_from_right(std::string_view language) { return uloc_isRightToLeft(std::string(language).c_str()) != 0; }

}  // namespace recital::text
