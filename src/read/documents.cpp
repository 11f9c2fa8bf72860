#include "recital/read/documents.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "read/archive.hpp"
#include "read/file_name.hpp"
#include "read/format.hpp"
#include "recital/read/inputs.hpp"

namespace recital {
namespace {

constexpr int deepest_archive = 2;

/// Reads one input.
class input {
 public:
  input(const read_limits& limits, const take_document& take) : limits_(limits), take_(take) {}

  /// `member` is its name in the archive that it lies in.
  void read(const std::string& name, std::string&& bytes, const std::string& member = {}, int depth = 0) {
    const container kind = container_of(bytes);
    if (kind == container::none || kind == container::office) {
      auto read = placed(name, read_file(std::move(bytes)));
      if (read) read->member = member;
      take_(name, std::move(read));
    } else if (depth == deepest_archive) {
      take_(name, failure(error_code::not_text, "an archive in an archive in an archive, which is not read", {name}));
    } else {
      read_members(name, bytes, kind, member, depth);
    }
  }

 private:
  void read_members(const std::string& name, std::string_view bytes, container kind, const std::string& outer,
                    int depth) {
    bool is_empty = true;
    const auto wanted = [&](std::string_view member) {
      if (member.empty()) return true;  // compressed alone
      const name_kind by_name = kind_of_name(member);
      const bool is_named = by_name == name_kind::foreign || (by_name == name_kind::other && kind != container::book);
      if (is_named) {
        const std::string full = name + "!" + std::string(member);
        take_(full, tl::make_unexpected(why_not_by_name(member, full)));
      }
      return by_name == name_kind::document;
    };
    const auto done = read_archive(bytes, limits_, wanted, [&](std::string member, result<std::string> content) {
      is_empty = false;
      const std::string full = member.empty() ? name : name + "!" + member;
      if (content) {
        read(full, *std::move(content), member.empty() ? outer : member, depth + 1);
      } else {
        take_(full, placed<printed_text>(full, tl::make_unexpected(std::move(content).error())));
      }
    });
    if (!done) {
      take_(name, placed<printed_text>(name, tl::make_unexpected(done.error())));
    } else if (is_empty) {
      take_(name, failure(error_code::empty_input, "an archive without documents", {name}));
    }
  }

  result<printed_text> read_file(std::string&& bytes) {
    const auto all = formats();
    const auto known = std::find_if(all.begin(), all.end(), [&](const format& f) { return f.knows(bytes); });
    return known->read(std::move(bytes), limits_);
  }

  template <class T>
  static result<T> placed(const std::string& name, result<T> made) {
    if (!made && made.error().where.file.empty()) made.error().where.file = name;
    return made;
  }

  const read_limits& limits_;
  const take_document& take_;
};

}  // namespace

void read_documents(const std::string& source, const read_limits& limits, const take_document& take) {
  auto bytes = read_input(source);
  if (!bytes) return take(source, tl::make_unexpected(std::move(bytes).error()));
  input(limits, take).read(source, *std::move(bytes));
}

}  // namespace recital
