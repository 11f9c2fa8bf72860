/// \file
/// What stands for no position at all, wherever a position is kept that may be missing.
#pragma once
#include <cstddef>
#include <cstdint>

namespace recital {

/// Among items that are counted in 32 bits: nodes, documents, paragraphs.
inline constexpr std::uint32_t no_index = 0xFFFFFFFF;

/// Among the elements of a container.
inline constexpr std::size_t no_position = static_cast<std::size_t>(-1);

}  // namespace recital
