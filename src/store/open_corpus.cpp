#include "store/open_corpus.hpp"

#include <utility>

#include "store/schema.hpp"

namespace recital::store {
namespace {

/// A writer that was killed has left what must be taken back, and who may only read cannot do that.
result<connection> open_for_reading(const std::string& path) {
  auto opened = connection::open(path, access::reading);
  if (!opened) return opened;
  if (opened->number("SELECT count(*) FROM sqlite_schema") >= 0 && !opened->has_failed()) return opened;
  if (opened->verdict().error().code != error_code::not_writable) return tl::make_unexpected(opened->verdict().error());
  auto other = connection::open(path, access::writing);
  if (!other) return other;
  other->run("SELECT count(*) FROM sqlite_schema");
  if (auto good = other->verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return other;
}

}  // namespace

result<connection> open_corpus(const std::string& path) {
  auto file = open_for_reading(path);
  if (!file) return file;
  if (auto good = check_version(*file); !good) return tl::make_unexpected(std::move(good).error());
  file->run("BEGIN");  // all that is read is of one moment
  return file;
}

}  // namespace recital::store
