#include "recital/read/documents.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "read/archive.hpp"
#include "read/file_name.hpp"
#include "read/format.hpp"
#include "read/html.hpp"
#include "read/mail.hpp"
#include "read/own_output.hpp"
#include "read/pdf.hpp"
#include "recital/read/inputs.hpp"

namespace recital {
namespace {

constexpr int deepest_archive = 2;

/// Servers answer so where they have no such file, or want to know who asks.
constexpr auto page_in_place_of_file =
    "a web page, though its name is that of another format: perhaps a notice that was "
    "saved in place of the document";

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
      read_mail_file(name, std::move(bytes), member, depth);
    } else if (kind != container::archive) {
      const bool is_notice = is_name_of_no_page(member.empty() ? name : member) && is_html(bytes);
      auto made = read_by_content(std::move(bytes), limits_);
      if (made && is_notice) made->damage.emplace_back(page_in_place_of_file);
      hand_over(name, std::move(made), member);
    } else if (depth == deepest_archive) {
      take_(name, failure(error_code::not_text, "an archive in an archive in an archive, which is not read", {name}));
    } else {
      read_members(name, bytes, member, depth);
    }
  }

 private:
  /// The messages of a mailbox are told by their number.
  void read_mail_file(const std::string& name, std::string&& bytes, const std::string& member, int depth) {
    const auto all = messages_in(bytes);
    if (all.size() == 1) return read_message(name, std::move(bytes), member, depth);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      read_message(name + "!" + number, std::string(all[i]), number, depth);
    }
  }

  /// What a message says, and the files that came with it, which are read as the members of an archive.
  void read_message(const std::string& name, std::string&& bytes, const std::string& member, int depth) {
    auto attached = attachments_of(bytes);
    auto said = read_by_content(std::move(bytes), limits_);
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
