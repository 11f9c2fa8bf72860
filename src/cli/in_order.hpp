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

namespace recital::cli {

/// See `in_order`.
template <class MakeWorker, class Deliver>
class ordered_work {
  using worker = std::invoke_result_t<MakeWorker&>;
  using value = std::invoke_result_t<worker&, std::size_t>;

 public:
  ordered_work(std::size_t count, unsigned threads, MakeWorker& make_worker, Deliver& deliver)
      : count_(count), workers_(std::min<std::size_t>(threads, count)), make_worker_(make_worker), deliver_(deliver) {}

  void run() {
    if (workers_ <= 1) return work_alone();
    slots_.resize(2 * workers_);
    std::vector<std::jthread> running;
    const stopper at_end{*this};  // goes before `running`, whose threads it lets end
    for (std::size_t i = 0; i < workers_; ++i) running.emplace_back([this] { work(); });
    for (std::size_t i = 0; i < count_; ++i) deliver_(i, take(i));
  }

 private:
  /// Lets waiting workers go when delivery ends early.
  struct stopper {
    ordered_work& all;
    ~stopper() {
      const std::lock_guard lock(all.mutex_);
      all.stopped_ = true;
      all.room_.notify_all();
    }
  };

  void work_alone() {
    if (count_ == 0) return;
    worker mine = make_worker_();
    for (std::size_t i = 0; i < count_; ++i) deliver_(i, mine(i));
  }

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
    room_.wait(lock, [&] { return stopped_ || job < delivered_ + slots_.size(); });
    return stopped_ ? std::nullopt : std::optional(job);
  }

  value take(std::size_t job) {
    std::unique_lock lock(mutex_);
    auto& slot = slots_[job % slots_.size()];
    ready_.wait(lock, [&] { return slot.has_value(); });
    value made = *std::move(slot);
    slot.reset();
    ++delivered_;
    room_.notify_all();
    return made;
  }

  std::size_t count_;
  std::size_t workers_;
  MakeWorker& make_worker_;
  Deliver& deliver_;
  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::vector<std::optional<value>> slots_;  ///< results that wait for those before them
  std::size_t next_ = 0;
  std::size_t delivered_ = 0;
  bool stopped_ = false;
};

/// Does jobs 0 to `count` - 1 and hands their results over in that order, on the calling thread.
///
/// Each thread calls `make_worker()` for a worker of its own, and the worker with the number of a job; `deliver(number,
/// result)` is called once for each job. Workers stay at most two jobs a thread ahead of delivery, so that memory is
/// bounded however large the jobs before them are. With one thread everything happens on the calling one.
template <class MakeWorker, class Deliver>
void in_order(std::size_t count, unsigned threads, MakeWorker make_worker, Deliver deliver) {
  ordered_work<MakeWorker, Deliver>(count, threads, make_worker, deliver).run();
}

}  // namespace recital::cli
