#include "recital/store/corpus.hpp"

#include <sys/stat.h>

#include <array>
#include <fstream>
#include <mutex>
#include <utility>

#include "store/database.hpp"
#include "store/kept_contents.hpp"
#include "store/kept_rows.hpp"
#include "store/open_corpus.hpp"
#include "store/packed_document.hpp"
#include "store/reuse_rows.hpp"
#include "store/schema.hpp"

namespace recital {
namespace {

}  // namespace

bool is_corpus(const std::string& path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
  constexpr std::string_view magic("SQLite format 3\0", 16);
  constexpr std::size_t place_of_id = 68;
  std::array<char, place_of_id + 4> head{};
  std::ifstream file;
  file.rdbuf()->pubsetbuf(nullptr, 0);  // every input is asked, and these bytes are all that is wanted of it
  file.open(path, std::ios::binary);
  if (!file.read(head.data(), head.size())) return false;
  std::uint32_t id = 0;
  for (std::size_t i = 0; i < 4; ++i) id = id << 8 | static_cast<unsigned char>(head[place_of_id + i]);
  return std::string_view(head.data(), magic.size()) == magic && id == store::application_id;
}

struct corpus::state {
  store::connection file;
  std::vector<kept_input> inputs;
  std::vector<provenance> readers, knowledge;
  corrections corrected;
  std::mutex asking;  ///< guards the contents
  store::kept_contents contents;

  explicit state(store::connection opened)
      : file(std::move(opened)),
        inputs(store::read_inputs(file)),
        readers(store::read_readers(file)),
        knowledge(store::read_knowledge(file)),
        corrected(corrections::of(store::read_corrections(file))),
        contents(file) {}

  /// The documents that were read, in their order.
  [[nodiscard]] store::document_numbers documents() const {
    store::document_numbers all;
    for (const kept_input& input : inputs) {
      for (const kept_item& item : input.items) {
        if (!item.failure) all.push_back(item.id);
      }
    }
    return all;
  }
};

corpus::corpus(std::unique_ptr<state> opened) : state_(std::move(opened)) {}
corpus::~corpus() = default;
corpus::corpus(corpus&&) noexcept = default;
corpus& corpus::operator=(corpus&&) noexcept = default;

result<corpus> corpus::open(const std::string& path) {
  auto file = store::open_corpus(path);
  if (!file) return tl::make_unexpected(std::move(file).error());
  auto opened = std::make_unique<state>(*std::move(file));
  if (auto good = opened->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return corpus(std::move(opened));
}

const std::string& corpus::path() const { return state_->file.path(); }

std::span<const kept_input> corpus::inputs() const { return state_->inputs; }

std::span<const provenance> corpus::readers() const { return state_->readers; }

std::span<const provenance> corpus::knowledge() const { return state_->knowledge; }

const corrections& corpus::corrected() const { return state_->corrected; }

result<reading> corpus::reading_of(const kept_item& item, reading_part wanted) const {
  std::unique_lock asking(state_->asking);
  const std::string record = state_->contents.record_of(item.id);
  std::optional<std::vector<std::string>> words;
  if (wanted == reading_part::whole) words = state_->contents.words_of(item.id);
  if (auto good = state_->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  asking.unlock();
  auto kept = store::reading_of(record, words);
  if (!kept) return tl::make_unexpected(store::damage(path(), item.source));
  return *std::move(kept);
}

result<std::optional<printed_text>> corpus::printed_text_of(const kept_item& item) const {
  std::unique_lock asking(state_->asking);
  const std::string content = state_->contents.printed_text_of(item.id);
  if (auto good = state_->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  asking.unlock();
  if (content.empty()) return std::optional<printed_text>();
  auto printed = store::unpack_printed_text(content);
  if (!printed) return tl::make_unexpected(store::damage(path(), item.source));
  return printed;
}

reuse_keeping corpus::reuse_kept(const provenance& today) const {
  const std::scoped_lock asking(state_->asking);
  if (!store::keeps_reuse(state_->file)) return reuse_keeping::not_wanted;
  const bool is_of_today = store::reuse_rules(state_->file) == store::reuse_rules_of(today.knowledge);
  return is_of_today ? reuse_keeping::kept : reuse_keeping::out_of_date;
}

bool corpus::has_sound_reuse() const {
  const std::scoped_lock asking(state_->asking);
  return store::read_reuse(state_->file, state_->documents()).has_value();
}

result<std::optional<reuse_pairs>> corpus::reuse(std::span<const reading> read, const provenance& today) const {
  if (reuse_kept(today) != reuse_keeping::kept) return std::optional<reuse_pairs>();
  const std::scoped_lock asking(state_->asking);
  const auto documents = state_->documents();
  if (documents.size() != read.size()) return std::optional<reuse_pairs>();
  auto all = store::read_reuse(state_->file, documents);
  if (auto good = state_->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  if (!all || !store::are_sound(*all, read)) return tl::make_unexpected(store::damage(path(), "the table reuses"));
  return reuse_pairs(*std::move(all));
}

}  // namespace recital
