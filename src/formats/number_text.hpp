/// \file
/// Numbers as text: the shortest digits that give the number back, whatever the locale.
#pragma once
#include <charconv>
#include <string>

namespace recital {

template <class Number>
void append_number(std::string& out, Number number) {
  char digits[32];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// A real number that is seen to be one: "1.0".
inline void append_real(std::string& out, double number) {
  const auto start = out.size();
  append_number(out, number);
  if (out.find_first_not_of("-0123456789", start) == std::string::npos) out.append(".0");
}

}  // namespace recital
