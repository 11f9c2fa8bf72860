/// \file
/// Writing JSON: RapidJSON's writer over a buffer that is used again and again.
#pragma once
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <string>
#include <string_view>

#include "text/ascii.hpp"

namespace recital::json {

using buffer = rapidjson::StringBuffer;
using writer = rapidjson::Writer<buffer>;

inline void text(writer& out, std::string_view value) {
  out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

/// Whether JSON escapes any of these bytes.
[[nodiscard]] inline bool is_escaped(std::string_view value) {
  const auto escaped = [](const text::sixteen_bytes& some) {
    return some.between('\0', '\x1F') | some.equal('"') | some.equal('\\');
  };
  return text::find_place(value, 0, escaped) < value.size();
}

/// A text, as the writer would write it, behind what is there already.
inline void append_text(std::string& out, std::string_view value) {
  if (is_escaped(value)) {
    buffer escaped;
    writer to(escaped);
    text(to, value);
    out.append(escaped.GetString(), escaped.GetSize());
    return;
  }
  out += '"';
  out += value;
  out += '"';
}

inline void key(writer& out, std::string_view name) {
  out.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

inline void member(writer& out, std::string_view name, std::string_view value) {
  key(out, name);
  text(out, value);
}

/// A real number; what JSON cannot say is null.
inline void real(writer& out, double value) {
  if (std::isfinite(value)) out.Double(value);
  else out.Null();
}

[[nodiscard]] inline std::string_view written(const buffer& b) { return {b.GetString(), b.GetSize()}; }

}  // namespace recital::json
