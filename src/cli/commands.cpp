#include "cli/command.hpp"

namespace recital::cli {

std::unique_ptr<command> make_graph_command();
std::unique_ptr<command> make_extract_command();
std::unique_ptr<command> make_cited_command();
std::unique_ptr<command> make_diff_command();
std::unique_ptr<command> make_analyse_command();
std::unique_ptr<command> make_trace_command();
std::unique_ptr<command> make_lineage_command();
std::unique_ptr<command> make_reuse_command();
std::unique_ptr<command> make_annotate_command();
std::unique_ptr<command> make_explain_command();
std::unique_ptr<command> make_catalogue_command();
std::unique_ptr<command> make_grammar_command();
std::unique_ptr<command> make_evaluate_command();
std::unique_ptr<command> make_check_command();

namespace {

constexpr command_entry all_commands[] = {
    {"graph", "Draw or write the graph of what documents cite", make_graph_command},
    {"check", "Say of every input what it is and what is odd about it", make_check_command},
    {"extract", "List every reference that documents make", make_extract_command},
    {"cited", "Rank the instruments that are cited most", make_cited_command},
    {"diff", "Show what is cited anew, no longer, more and less", make_diff_command},
    {"analyse", "Find what the citations as a whole say", make_analyse_command},
    {"trace", "Follow a commitment across review cycles", make_trace_command},
    {"lineage", "Show how one text came from another", make_lineage_command},
    {"reuse", "Show which words came back in later documents", make_reuse_command},
    {"annotate", "Write a document as a page with every reference marked", make_annotate_command},
    {"explain", "Show why a paragraph's references are what they are", make_explain_command},
    {"catalogue", "Look up the instruments that are known by name", make_catalogue_command},
    {"grammar", "Try out how a language writes its references", make_grammar_command},
    {"evaluate", "Measure what was found against gold", make_evaluate_command},
};

}  // namespace

std::span<const command_entry> commands() { return all_commands; }

}  // namespace recital::cli
