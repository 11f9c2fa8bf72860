/// \file
/// Values of attributes as XML formats write them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "formats/number_text.hpp"
#include "formats/xml.hpp"

namespace recital::xml {

/// Visits a value; of none nothing is written.
struct append_value {
  std::string& out;
  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { append_escaped(out, text); }
  void operator()(bool truth) const { out.append(truth ? "true" : "false"); }
  void operator()(std::int64_t number) const { append_number(out, number); }
  void operator()(double number) const { append_real(out, number); }
};

}  // namespace recital::xml
