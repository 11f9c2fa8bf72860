/// \file
/// Work on many threads whose results come one after the other.
#pragma once
#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace recital {

/// Does jobs 0 to `count` - 1, whose results are taken in that order.
///
/// Each thread calls `make_worker()` for a worker of its own, and the worker with the number of a job. Workers stay at
/// most two jobs a thread ahead of what was taken, so that memory is bounded however large the jobs before them are.
/// With one thread a job is done when its result is taken, on the thread that takes it.
template <class MakeWorker>
class ordered_work {
  using worker = std::invoke_result_t<MakeWorker&>;
  using value = std::invoke_result_t<worker&, std::size_t>;

 public:
  ordered_work(std::size_t count, unsigned threads, MakeWorker make_worker)
      : count_(count), make_worker_(std::move(make_worker)) {
    const std::size_t workers = std::min<std::size_t>(threads, count);
    if (workers <= 1) return;
    slots_.resize(2 * workers);
    for (std::size_t i = 0; i < workers; ++i) running_.emplace_back([this] { work(); });
  }
  ordered_work(const ordered_work&) = delete;
  ordered_work& operator=(const ordered_work&) = delete;

  /// Lets waiting workers go where not everything was taken.
  ~ordered_work() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    room_.notify_all();
  }

  /// The result of the next job; nothing where all were taken.
  std::optional<value> next() {
    if (taken_ == count_) return std::nullopt;
    if (!running_.empty()) return take();
    if (!alone_) alone_.emplace(make_worker_());
    return (*alone_)(taken_++);
  }

 private:
  void work() {
    worker mine = make_worker_();
    while (const auto job = next_job()) {
      value made = mine(*job);
      const std::lock_guard lock(mutex_);
      slots_[*job % slots_.size()] = std::move(made);
      ready_.notify_one();
    }
  }

  std::optional<std::size_t> next_job() {
    std::unique_lock lock(mutex_);
    if (next_ == count_) return std::nullopt;
    const std::size_t job = next_++;
    room_.wait(lock, [&] { return stopped_ || job < taken_ + slots_.size(); });
    return stopped_ ? std::nullopt : std::optional(job);
  }

  value take() {
    std::unique_lock lock(mutex_);
    auto& slot = slots_[taken_ % slots_.size()];
    ready_.wait(lock, [&] { return slot.has_value(); });
    value made = *std::move(slot);
    slot.reset();
    ++taken_;
    room_.notify_all();
    return made;
  }

  std::size_t count_;
  MakeWorker make_worker_;
  std::optional<worker> alone_;  ///< where there are no threads
  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::vector<std::optional<value>> slots_;  ///< results that wait for those before them
  std::size_t next_ = 0;
  std::size_t taken_ = 0;
  bool stopped_ = false;
  std::vector<std::jthread> running_;  ///< last, so that they have ended before the rest goes
};

/// Does jobs 0 to `count` - 1 as `ordered_work` does, and calls `deliver(number, result)` once for each, in that order
/// and on the calling thread.
template <class MakeWorker, class Deliver>
void in_order(std::size_t count, unsigned threads, MakeWorker make_worker, Deliver deliver) {
  ordered_work<MakeWorker> all(count, threads, std::move(make_worker));
  for (std::size_t job = 0; auto made = all.next(); ++job) deliver(job, *std::move(made));
}

}  // namespace recital
