#include "recital/request/reading_stream.hpp"

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <thread>
#include <utility>

#include "recital/read/inputs.hpp"
#include "request/document_reader.hpp"
#include "request/in_order.hpp"

namespace recital {

using readings = std::vector<result<reading>>;
using worker = std::function<readings(std::size_t)>;

struct reading_stream::state {
  state(std::shared_ptr<const knowledge> known, const reading_options& options,
        const std::vector<std::string>& inputs, unsigned threads)
      : all(std::move(known)),
        sources(with_kept(find_inputs(inputs).sources)),
        parts(batches_of(sources, threads)),
        reader(*all, options),
        work(parts.size(), threads, [this] { return worker([this](std::size_t part) { return read(part); }); }) {}

  readings read(std::size_t part) const {
    readings made;
    for (std::size_t i = parts[part].begin; i < parts[part].end; ++i) {
      reader.read(sources[i], [&](result<reading> one) { made.push_back(std::move(one)); });
    }
    return made;
  }

  std::shared_ptr<const knowledge> all;
  std::vector<result<source>> sources;
  std::vector<batch> parts;
  document_reader reader;
  std::deque<result<reading>> waiting;  ///< of the batch that was taken last
  ordered_work<std::function<worker()>> work;
};

reading_stream::reading_stream(std::shared_ptr<const knowledge> all, const reading_options& options,
                               const std::vector<std::string>& inputs, unsigned jobs)
    : state_(std::make_unique<state>(std::move(all), options, inputs,
                                     jobs != 0 ? jobs : std::max(1u, std::thread::hardware_concurrency()))) {}

reading_stream::~reading_stream() = default;
reading_stream::reading_stream(reading_stream&&) noexcept = default;
reading_stream& reading_stream::operator=(reading_stream&&) noexcept = default;

std::optional<result<reading>> reading_stream::next() {
  while (state_->waiting.empty()) {
    auto more = state_->work.next();
    if (!more) return std::nullopt;
    std::ranges::move(*more, std::back_inserter(state_->waiting));
  }
  auto first = std::move(state_->waiting.front());
  state_->waiting.pop_front();
  return first;
}

}  // namespace recital
