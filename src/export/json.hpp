/// \file
/// Writing JSON: RapidJSON's writer over a buffer that is used again and again.
#pragma once
#ifdef __SSE2__
#define RAPIDJSON_SSE2  // scans texts for what must be escaped sixteen bytes at a time
#endif
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cmath>
#include <string_view>

namespace recital::json {

using buffer = rapidjson::StringBuffer;
using writer = rapidjson::Writer<buffer>;

inline void text(writer& out, std::string_view value) {
  out.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
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
