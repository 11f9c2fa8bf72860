#include "recital/read/documents.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "read/archive.hpp"
#include "read/file_name.hpp"
#include "read/format.hpp"
#include "read/own_output.hpp"
#include "read/pdf.hpp"
#include "recital/read/inputs.hpp"

namespace recital {
namespace {

constexpr int deepest_archive = 2;

/// Reads one input.
class input {
 public:
  input(const read_limits& limits, const take_document& take, std::size_t size)
      : limits_(limits), take_(take), room_{unpacking::of_input(size, limits), [this](std::string_view beginning) {
                                              return most_of(beginning);
                                            }} {}

  /// `member` is its name in the archive that it lies in.
  void read(const std::string& name, std::string&& bytes, const std::string& member = {}, int depth = 0) {
    if (is_own_output(bytes)) return take_(name, failure(error_code::skipped, "written by Recital, not read", {name}));
    const container kind = container_of(bytes);
    if (kind != container::archive) {
      hand_over(name, read_file(std::move(bytes)), member);
    } else if (depth == deepest_archive) {
      take_(name, failure(error_code::not_text, "an archive in an archive in an archive, which is not read", {name}));
    } else {
      read_members(name, bytes, member, depth);
    }
  }

 private:
  void read_members(const std::string& name, std::string_view bytes, const std::string& outer, int depth) {
    bool is_empty = true;
    const auto wanted = [&](std::string_view member) {
      if (member.empty()) return true;  // compressed alone
      const name_kind by_name = kind_of_name(member);
      if (by_name == name_kind::foreign || by_name == name_kind::other) {
        const std::string full = name + "!" + std::string(member);
        take_(full, tl::make_unexpected(why_not_by_name(member, full)));
      }
      return by_name == name_kind::document;
    };
    const auto done = read_archive(bytes, room_, wanted, [&](std::string member, result<std::string> content) {
      is_empty = false;
      const std::string full = member.empty() ? name : name + "!" + member;
      if (content) {
        read(full, *std::move(content), member.empty() ? outer : member, depth + 1);
      } else {
        take_(full, placed<printed_text>(full, tl::make_unexpected(std::move(content).error())));
      }
    });
    if (!done && room_.left == 0 && depth > 0) return;  // it is said of the input
    if (!done) {
      take_(name, placed<printed_text>(name, tl::make_unexpected(done.error())));
    } else if (is_empty) {
      take_(name, failure(error_code::empty_input, "an archive without documents", {name}));
    }
  }

  void hand_over(const std::string& name, result<printed_text> made, const std::string& member) {
    auto read = placed(name, std::move(made));
    if (read) read->member = member;
    take_(name, std::move(read));
  }

  /// The most bytes of a file that begins so.
  [[nodiscard]] std::uint64_t most_of(std::string_view beginning) const {
    const bool is_packed =
        beginning.starts_with("PK") || container_of(beginning) != container::none || is_pdf(beginning);
    return is_packed ? limits_.member : limits_.text;
  }

  result<printed_text> read_file(std::string&& bytes) {
    const auto all = formats();
    const auto known = std::find_if(all.begin(), all.end(), [&](const format& f) { return f.knows(bytes); });
    if (!known->is_packed && bytes.size() > limits_.text) return too_large();
    auto made = known->read(std::move(bytes), limits_);
    if (made && is_too_large(*made)) return too_large();
    return made;
  }

  [[nodiscard]] bool is_too_large(const printed_text& made) const {
    return made.text.size() > limits_.text ||
           static_cast<std::uint64_t>(std::count(made.text.begin(), made.text.end(), '\n')) > limits_.lines;
  }

  template <class T>
  static result<T> placed(const std::string& name, result<T> made) {
    if (!made && made.error().where.file.empty()) made.error().where.file = name;
    return made;
  }

  const read_limits& limits_;
  const take_document& take_;
  unpacking room_;
};

}  // namespace

void read_documents(const std::string& source, const read_limits& limits, const take_document& take) {
  auto bytes = read_input(source);
  if (!bytes) return take(source, tl::make_unexpected(std::move(bytes).error()));
  input(limits, take, bytes->size()).read(source, *std::move(bytes));
}

}  // namespace recital
