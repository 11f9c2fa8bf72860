#include <memory>

#include "cli/command_group.hpp"

namespace recital::cli {

std::unique_ptr<command> make_index_add_command();
std::unique_ptr<command> make_index_list_command();
std::unique_ptr<command> make_index_status_command();
std::unique_ptr<command> make_index_remove_command();
std::unique_ptr<command> make_index_merge_command();
std::unique_ptr<command> make_index_export_command();
std::unique_ptr<command> make_index_import_command();
std::unique_ptr<command> make_index_verify_command();

namespace {

constexpr command_entry parts[] = {
    {"add", "Keep documents, or bring those that are kept up to date", make_index_add_command},
    {"list", "List the documents that are kept", make_index_list_command},
    {"status", "Show how much is kept, and what is out of date", make_index_status_command},
    {"remove", "Take files out of a corpus", make_index_remove_command},
    {"merge", "Make one corpus of several", make_index_merge_command},
    {"export", "Write the corrections and tags that are kept", make_index_export_command},
    {"import", "Keep these corrections and tags, and no others", make_index_import_command},
    {"verify", "Check that a corpus is whole", make_index_verify_command},
};

}  // namespace

std::unique_ptr<command> make_index_command() {
  return std::make_unique<command_group>(
      parts,
      "Example:\n  recital index add papers.recital graphs/corpus\n\nRun recital index COMMAND --help for more.");
}

}  // namespace recital::cli
