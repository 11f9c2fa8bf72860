/// \file
/// What a command needs until it ends.
#pragma once
#include <deque>
#include <utility>

namespace recital::cli {

/// Makes a `T` that is there until the program exits. To take apart what was compiled of grammars and names takes longer
/// than to read a short document, and the system takes the memory back as it is.
template <class T, class... Args>
const T& until_exit(Args&&... args) {
  static auto& all = *new std::deque<T>;
  return all.emplace_back(std::forward<Args>(args)...);
}

}  // namespace recital::cli
