/// \file
/// A stream's way to an open file.
#pragma once
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <streambuf>

namespace recital {

/// Writes to a descriptor, which it does not own, and remembers why the system refused.
class descriptor_buffer : public std::streambuf {
 public:
  explicit descriptor_buffer(int file) : file_(file) { setp(bytes_.data(), bytes_.data() + bytes_.size()); }

  /// The system's number of what went wrong first; 0 where nothing did.
  [[nodiscard]] int failure() const { return failure_; }

 protected:
  int_type overflow(int_type next) override {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(next, traits_type::eof())) sputc(traits_type::to_char_type(next));
    return traits_type::not_eof(next);
  }

  int sync() override {
    const char* at = pbase();
    while (failure_ == 0 && at < pptr()) {
      const ssize_t count = ::write(file_, at, static_cast<std::size_t>(pptr() - at));
      if (count >= 0) at += count;
      else if (errno != EINTR) failure_ = errno;
    }
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    return failure_ == 0 ? 0 : -1;
  }

 private:
  std::array<char, 1 << 16> bytes_;
  int file_;
  int failure_ = 0;
};

}  // namespace recital
