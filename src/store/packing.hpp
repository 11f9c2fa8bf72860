/// \file
/// Values as bytes, for what the program alone reads back.
///
///     packer out;
///     out(title, 7u, span{1, 2});
///     unpacker in(out.bytes());
///     in(title, number, bytes);
///     if (!in.is_done()) damaged();
///
/// Both are called in the same way, so that one function can name the members of a structure for both directions.
#pragma once
#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "recital/core/span.hpp"

namespace recital::store {

template <class E>
concept enumeration = std::is_enum_v<E>;

class packer {
 public:
  template <class... Values>
  void operator()(const Values&... values) {
    (put(values), ...);
  }

  /// One of the first `count` values of an enumeration.
  template <enumeration E>
  void choice(E value, std::uint8_t) {
    bytes_ += static_cast<char>(value);
  }

  /// One of the values of an enumeration by its name, so that a later program may know more of them; "" for none.
  template <enumeration E, std::size_t N>
  void named(const std::optional<E>& value, const std::array<std::string_view, N>& names) {
    put(value ? names[static_cast<std::size_t>(*value)] : std::string_view());
  }

  template <class T, class Each>
  void list(const std::vector<T>& values, Each each) {
    number(values.size());
    for (const T& value : values) each(value);
  }

  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  void number(std::uint64_t value) {
    constexpr std::uint64_t more = 0x80;
    for (; value >= more; value >>= 7) bytes_ += static_cast<char>(value | more);
    bytes_ += static_cast<char>(value);
  }
  void put(std::unsigned_integral auto value) { number(value); }
  void put(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  void put(span where) {
    number(where.begin);
    number(where.size());
  }

  std::string bytes_;
};

/// Never reads past the end: what is missing or wrong leaves values as they are, and `is_done` says so.
class unpacker {
 public:
  explicit unpacker(std::string_view bytes) : left_(bytes) {}

  template <class... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }

  template <enumeration E>
  void choice(E& value, std::uint8_t count) {
    std::uint8_t read = 0;
    get(read);
    if (read < count) value = static_cast<E>(read);
    else is_good_ = false;
  }

  template <enumeration E, std::size_t N>
  void named(std::optional<E>& value, const std::array<std::string_view, N>& names) {
    std::string_view read;
    get(read);
    const auto found = std::ranges::find(names, read);
    if (found != names.end()) value = static_cast<E>(found - names.begin());
    else if (!read.empty()) is_good_ = false;
  }

  template <class T, class Each>
  void list(std::vector<T>& values, Each each) {
    const std::uint64_t count = number();
    if (count > left_.size()) is_good_ = false;  // each takes a byte at least
    for (std::uint64_t i = 0; is_good_ && i < count; ++i) each(values.emplace_back());
  }

  /// Whether what was asked for was there.
  [[nodiscard]] bool is_good() const { return is_good_; }

  /// Whether everything was there, and nothing more.
  [[nodiscard]] bool is_done() const { return is_good_ && left_.empty(); }

 private:
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (left_.empty()) break;
      const auto byte = static_cast<std::uint8_t>(left_.front());
      left_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return value;
    }
    is_good_ = false;
    return 0;
  }
  template <std::unsigned_integral T>
  void get(T& value) {
    const std::uint64_t read = number();
    if (read > static_cast<T>(-1)) is_good_ = false;
    value = static_cast<T>(read);
  }
  void get(std::string_view& text) {
    const std::uint64_t size = number();
    if (size > left_.size()) is_good_ = false;
    if (!is_good_) return;
    text = left_.substr(0, size);
    left_.remove_prefix(size);
  }
  void get(std::string& text) {
    std::string_view read;
    get(read);
    if (is_good_) text = read;
  }
  void get(span& where) {
    std::uint32_t size = 0;
    get(where.begin);
    get(size);
    where.end = where.begin + size;
    if (where.end < where.begin) is_good_ = false;
  }

  std::string_view left_;
  bool is_good_ = true;
};

/// With a checksum, so that damage is found when it is unpacked.
[[nodiscard]] std::string compressed(std::string_view bytes);

/// Nothing where the bytes are damaged.
[[nodiscard]] std::optional<std::string> decompressed(std::string_view bytes);

}  // namespace recital::store
