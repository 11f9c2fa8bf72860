#include "recital/read/documents.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "read/archive.hpp"
#include "read/file_name.hpp"
#include "read/format.hpp"
#include "read/mail.hpp"
#include "read/own_output.hpp"
#include "read/pdf.hpp"
#include "read/plain_text.hpp"
#include "recital/read/inputs.hpp"
#include "text/encoding.hpp"

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
    if (kind == container::none && is_mail(bytes)) {
      read_message(name, std::move(bytes), member, depth);
    } else if (kind != container::archive) {
      hand_over(name, read_file(std::move(bytes)), member);
    } else if (depth == deepest_archive) {
      take_(name, failure(error_code::not_text, "an archive in an archive in an archive, which is not read", {name}));
    } else {
      read_members(name, bytes, member, depth);
    }
  }

 private:
  /// What a message says, and the files that came with it, which are read as the members of an archive.
  void read_message(const std::string& name, std::string&& bytes, const std::string& member, int depth) {
    auto attached = attachments_of(bytes);
    auto said = read_file(std::move(bytes));
    const bool says_nothing = !said || said->text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (!says_nothing || attached.empty()) hand_over(name, std::move(said), member);
    for (mail_attachment& each : attached) {
      if (!is_wanted(name, each.name)) continue;
      const std::string full = name + "!" + each.name;
      if (depth < deepest_archive) read(full, std::move(each.bytes), each.name, depth + 1);
      else
        take_(full, failure(error_code::not_text, "in a message in a message in a message, which is not read", {full}));
    }
  }

  /// Whether the name of a file in another one is that of a document; those that are none are named.
  bool is_wanted(const std::string& name, std::string_view member) {
    const name_kind by_name = kind_of_name(member);
    if (by_name == name_kind::foreign || by_name == name_kind::other) {
      const std::string full = name + "!" + std::string(member);
      take_(full, tl::make_unexpected(why_not_by_name(member, full)));
    }
    return by_name == name_kind::document;
  }

  void read_members(const std::string& name, std::string_view bytes, const std::string& outer, int depth) {
    bool is_empty = true;
    const auto wanted = [&](std::string_view member) { return member.empty() || is_wanted(name, member); };
    auto done = read_archive(bytes, room_, wanted, [&](std::string member, result<std::string> content) {
      is_empty = false;
      const std::string full = member.empty() ? name : name + "!" + member;
      if (content) {
        read(full, *std::move(content), member.empty() ? outer : member, depth + 1);
      } else {
        take_(full, placed<printed_text>(full, tl::make_unexpected(std::move(content).error())));
      }
    });
    if (!done && room_.left == 0 && depth > 0) return;  // it is said of the input
    if (done) done = check_list_of_zip(bytes);
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

  /// What a letter is written in with two or four bytes is decoded before anything is asked of it: pages are kept so, too.
  result<printed_text> read_file(std::string&& bytes) {
    if (text::wide_encoding(bytes).empty()) return read_known(std::move(bytes));
    auto decoded = text::decoded(bytes);
    if (decoded.text.empty()) return read_plain_text(std::move(bytes), limits_);  // it says what is wrong
    auto made = read_known(std::move(decoded.text));
    if (!made) return made;
    made->is_plain = false;
    if (decoded.replaced > 0) made->damage.push_back(decoded.damage());
    return made;
  }

  result<printed_text> read_known(std::string&& bytes) {
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
  read_documents(source, *std::move(bytes), limits, take);
}

void read_documents(const std::string& source, std::string bytes, const read_limits& limits,
                    const take_document& take) {
  input(limits, take, bytes.size()).read(source, std::move(bytes));
}

}  // namespace recital
