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
std::unique_ptr<command> make_search_command();
std::unique_ptr<command> make_annotate_command();
std::unique_ptr<command> make_site_command();
std::unique_ptr<command> make_explain_command();
std::unique_ptr<command> make_catalogue_command();
std::unique_ptr<command> make_grammar_command();
std::unique_ptr<command> make_evaluate_command();
std::unique_ptr<command> make_check_command();
std::unique_ptr<command> make_index_command();

namespace {

constexpr command_entry all_commands[] = {
    {"graph", "Draw or write the citation graph of documents", make_graph_command},
    {"check", "Account for every input: what it is and what to look at", make_check_command},
    {"extract", "List every reference in documents", make_extract_command},
    {"cited", "Rank the instruments that are cited most", make_cited_command},
    {"diff", "Compare what two sets of documents cite", make_diff_command},
    {"analyse", "Measure the citations as a whole: rankings, groups, paths, years", make_analyse_command},
    {"trace", "Follow a commitment across review cycles", make_trace_command},
    {"lineage", "Show how one text came from another", make_lineage_command},
    {"reuse", "Find words that later documents repeat", make_reuse_command},
    {"search", "Find paragraphs of a corpus by their words and by what they cite", make_search_command},
    {"annotate", "Write documents as web pages with every reference marked", make_annotate_command},
    {"site", "Write a folder of linked pages: index, report, documents, commitments", make_site_command},
    {"explain", "Show how each reference of a paragraph was found and resolved", make_explain_command},
    {"index", "Keep documents in a corpus, one file that every command reads", make_index_command},
    {"catalogue", "Look up the instruments of the catalogue", make_catalogue_command},
    {"grammar", "Check grammar files", make_grammar_command},
    {"evaluate", "Compare what is found with what people marked", make_evaluate_command},
};

}  // namespace

std::span<const command_entry> commands() { return all_commands; }

}  // namespace recital::cli
