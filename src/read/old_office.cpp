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

/// Whether the stream of words says that it is encrypted: a bit of its head, which lies where its entry in the folder says.
bool is_locked_word(std::string_view bytes) {
  constexpr std::size_t sector_in_entry = 0x74;
  constexpr std::size_t sector_size = 512;
  constexpr std::size_t flags = 0x0B;  // their second byte
  constexpr unsigned encrypted = 0x01;
  const auto byte_at = [&](std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u; };
  const auto entry = bytes.find(word_stream);
  if (!is_compound(bytes) || entry == std::string_view::npos) return false;
  const std::size_t at = entry + sector_in_entry;
  const std::size_t sector = byte_at(at) | byte_at(at + 1) << 8 | byte_at(at + 2) << 16;
  const std::size_t head = (sector + 1) * sector_size;
  return byte_at(head) == 0xEC && byte_at(head + 1) == 0xA5 && (byte_at(head + flags) & encrypted) != 0;
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
