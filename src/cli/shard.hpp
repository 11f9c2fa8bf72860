/// \file
/// A part of the inputs, for one of several machines.
#pragma once
#include <cstdint>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital::cli {

/// The `number`th of `count` parts. A file is in exactly one of them, which its name alone decides, so that every machine
/// that names the files alike agrees, whatever the others do.
struct shard {
  std::uint64_t number = 1;  ///< from 1
  std::uint64_t count = 1;

  [[nodiscard]] bool holds(std::string_view path) const;
};

/// The shard that "3/16" means. Fails with bad_usage.
[[nodiscard]] result<shard> shard_named(std::string_view words);

}  // namespace recital::cli
