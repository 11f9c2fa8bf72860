/// \file
/// Text on its way to a stream, in large pieces.
#pragma once
#include <cstddef>
#include <ostream>
#include <string>

namespace recital {

/// Gathers text and passes it on whenever there is enough of it, so that no file is ever in memory as a whole.
///
///     chunks out(stream);
///     for (const node& n : graph.nodes()) {
///       out.text.append(n.id);
///       out.pass_on();
///     }
///     out.finish();
class chunks {
 public:
  explicit chunks(std::ostream& to) : to_(to) {}

  std::string text;

  void pass_on() {
    if (text.size() >= full) finish();
  }

  void finish() {
    to_ << text;
    text.clear();
  }

 private:
  static constexpr std::size_t full = 1 << 18;

  std::ostream& to_;
};

}  // namespace recital
