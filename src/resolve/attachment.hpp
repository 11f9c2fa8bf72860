/// \file
/// Which mentions belong together: years and ordinals to names, bodies to numbers, provisions to instruments.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "cite/finder.hpp"
#include "cite/mention.hpp"
#include "grammar/connectors.hpp"
#include "recital/core/span.hpp"
#include "text/document.hpp"

namespace recital::resolve {

inline constexpr std::uint32_t nothing = 0xFFFF'FFFF;

/// A year, or an ordinal, of a list before a name: "1995, 2000 and 2010 Review Conferences".
struct year_member {
  int year = 0;  ///< or the ordinal
  span where;
};

/// Whether the words beside a number, or around a body's name, are those of a body that the catalogue does not know.
enum class other_body : std::uint8_t {
  none,
  initials,  ///< initials that nobody knows, which may also say what the text is about
  named,
};

/// What stands around one mention. Indices are into the mentions.
struct attachment {
  span where;  ///< the mention with what qualifies it
  std::vector<year_member> years;
  int year = 0, month = 0, day = 0;  ///< of a date
  int ordinal = 0;
  std::vector<year_member> ordinals;    ///< of a list: "first, second and third sessions"; else empty
  std::uint32_t attribute = nothing;    ///< the conference or treaty that qualifies a name
  std::uint32_t body = nothing;         ///< of a number
  other_body other = other_body::none;  ///< of a number without a body, and of a body: its name is part of another's
  std::uint32_t host = nothing;         ///< of a pinpoint: the instrument
  std::uint32_t conference = nothing;   ///< of a pinpoint: the conference beside it, one of whose texts it is of
  std::uint32_t chain = nothing;        ///< of a pinpoint: the one that its chain begins with
  bool is_law = false;                  ///< of a treaty's name: it is but the beginning of a law's title
  bool absorbed = false;                ///< a part of another name: no reference of its own
  bool has_pinpoint = false;

  [[nodiscard]] bool is_qualified() const {
    return !years.empty() || year != 0 || ordinal != 0 || attribute != nothing;
  }
};

/// One for each mention. Time is linear in the mentions.
[[nodiscard]] std::vector<attachment> attach(const text::document& document, const cite::mention_list& list,
                                             const cite::finder& names, const connectors& links,
                                             const language_grammar& language);

}  // namespace recital::resolve
