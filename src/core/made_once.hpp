/// \file
/// A value that is made when it is first asked for.
#pragma once
#include <atomic>
#include <mutex>
#include <optional>

namespace recital {

/// Threads may ask at once; one of them makes it, and the others wait. Later it costs no more than a look.
///
///     made_once<std::string> line;
///     line.get([](std::optional<std::string>& to) { to.emplace("made now"); });
template <class T>
class made_once {
 public:
  [[nodiscard]] bool is_made() const { return made_.load(std::memory_order_acquire) != nullptr; }

  template <class Make>
  const T& get(Make&& make) const {
    if (const T* made = made_.load(std::memory_order_acquire)) return *made;
    std::call_once(is_made_, [&] {
      make(value_);
      made_.store(&*value_, std::memory_order_release);
    });
    return *value_;
  }

 private:
  mutable std::atomic<const T*> made_ = nullptr;
  mutable std::once_flag is_made_;
  mutable std::optional<T> value_;
};

}  // namespace recital
