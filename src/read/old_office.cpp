#include "read/old_office.hpp"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "read/child.hpp"
#include "read/docx.hpp"
#include "read/temporary_folder.hpp"

namespace recital {
namespace {

using namespace std::string_view_literals;

/// The name of the stream that holds the words, as the file's own folder has it: in UTF-16.
constexpr auto word_stream = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv;

/// The same of the stream that holds a whole newer document, encrypted.
constexpr auto locked_stream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

/// What LibreOffice is told of a profile that is made for one document: it runs no macro, and asks no network for what
/// a document shows.
constexpr auto settings = R"xml(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
)xml"sv;

bool is_compound(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0"sv); }

bool is_word(std::string_view bytes) { return is_compound(bytes) && bytes.find(word_stream) != std::string_view::npos; }

bool is_locked_package(std::string_view bytes) {
  return is_compound(bytes) && bytes.find(locked_stream) != std::string_view::npos;
}

/// A number of the folder of a compound file, or 0 behind the end.
std::size_t number_at(std::string_view bytes, std::size_t at) {
  std::size_t number = 0;
  for (std::size_t i = 4; i-- > 0;)
    number = number << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
  return number;
}

/// Where the stream of words begins, as its entry in the folder says: in sectors of the file, or, where it is short, in
/// those of the stream that the root keeps for such.
std::size_t begin_of_words(std::string_view bytes) {
  constexpr auto root_name = "R\0o\0o\0t\0 \0E\0n\0t\0r\0y\0"sv;
  constexpr std::size_t sector_in_entry = 0x74;
  constexpr std::size_t size_in_entry = 0x78;
  constexpr std::size_t sector_size = 512;
  constexpr std::size_t short_stream = 4096;
  constexpr std::size_t short_sector_size = 64;
  const auto begin_of = [&](std::size_t sector) { return (sector + 1) * sector_size; };
  const auto entry = bytes.find(word_stream);
  const auto root = bytes.find(root_name);
  if (entry == std::string_view::npos) return bytes.size();
  const std::size_t sector = number_at(bytes, entry + sector_in_entry);
  const bool is_short = number_at(bytes, entry + size_in_entry) < short_stream && root != std::string_view::npos;
  return is_short ? begin_of(number_at(bytes, root + sector_in_entry)) + sector * short_sector_size : begin_of(sector);
}

/// Whether the stream of words says that it is encrypted: by a bit of its head.
bool is_locked_word(std::string_view bytes) {
  constexpr std::size_t flags = 0x0B;  // their second byte
  constexpr std::size_t encrypted = 0x01;
  if (!is_compound(bytes)) return false;
  const std::size_t head = begin_of_words(bytes);
  return (number_at(bytes, head) & 0xFFFF) == 0xA5EC && (number_at(bytes, head + flags) & encrypted) != 0;
}

bool is_rtf(std::string_view bytes) { return bytes.starts_with("{\\rtf"); }

bool is_word_perfect(std::string_view bytes) {
  constexpr std::size_t type_of_product = 8;  // 1: WordPerfect; the byte behind is 10 for a document
  return bytes.starts_with("\xFFWPC"sv) && bytes.substr(type_of_product).starts_with("\x01\x0A"sv);
}

bool is_locked_word_perfect(std::string_view bytes) {
  constexpr std::size_t key = 12;  // the check sum of its password
  return is_word_perfect(bytes) && bytes.size() > key + 1 && (bytes[key] != 0 || bytes[key + 1] != 0);
}

bool is_locked(std::string_view bytes) {
  return is_locked_package(bytes) || is_locked_word(bytes) || is_locked_word_perfect(bytes);
}

/// LibreOffice without the script that starts it, so that limits hold for it and it ends with us; "" where there is none.
std::string office_program() {
  const std::string script = program_named("soffice");
  if (script.empty()) return {};
  std::error_code failed;
  const auto real = std::filesystem::canonical(script, failed);
  const auto program = real.parent_path() / "soffice.bin";
  return !failed && std::filesystem::exists(program, failed) ? program.string() : script;
}

result<child_end> convert(const std::string& program, const temporary_folder& folder, const read_limits& limits) {
  constexpr int wants_another_start = 81;  // exit status, after it has made its profile
  constexpr std::uint64_t most_output = 1 << 16;
  const std::vector<std::string> command{program,
                                         "--headless",
                                         "--norestore",
                                         "--nodefault",
                                         "--nolockcheck",
                                         "-env:UserInstallation=file://" + folder.path() + "/profile",
                                         "--convert-to",
                                         "docx",
                                         "--outdir",
                                         folder.path(),
                                         folder.path() + "/document"};
  const child_limits most{limits.time, limits.memory, most_output, limits.stop, limits.member};
  const auto run = [&] { return run_child(command, {}, most, [](std::string_view) { return true; }); };
  auto end = run();
  return end && end->status == wants_another_start ? run() : end;
}

}  // namespace

bool is_old_office(std::string_view bytes) {
  return is_word(bytes) || is_rtf(bytes) || is_word_perfect(bytes) || is_locked_package(bytes);
}

result<printed_text> read_old_office(std::string&& bytes, const read_limits& limits) {
  if (is_locked(bytes)) {
    return failure(error_code::not_readable, "encrypted: it opens with a password only; save it without one");
  }
  const std::string program = office_program();
  if (program.empty()) {
    return failure(error_code::not_readable,
                   "an older office document, to be read by LibreOffice, which is not installed: install "
                   "libreoffice-writer-nogui");
  }
  const auto folder = temporary_folder::make();
  if (!folder) return tl::make_unexpected(folder.error());
  for (const auto& [name, content] : {std::pair("document"sv, std::string_view(bytes)),
                                      std::pair("profile/user/registrymodifications.xcu"sv, settings)}) {
    if (auto written = folder->write(std::string(name), content); !written) return tl::make_unexpected(written.error());
  }
  if (auto end = convert(program, *folder, limits); !end) return tl::make_unexpected(std::move(end).error());
  std::string made = folder->read("document.docx");
  if (!is_docx(made)) return failure(error_code::bad_data, "damaged file: LibreOffice cannot read it");
  return read_docx(std::move(made), limits);
}

}  // namespace recital
