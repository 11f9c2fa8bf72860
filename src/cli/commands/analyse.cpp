#include <memory>

#include "cli/command_group.hpp"

namespace recital::cli {

std::unique_ptr<command> make_analyse_hits_command();
std::unique_ptr<command> make_analyse_betweenness_command();
std::unique_ptr<command> make_analyse_cocitation_command();
std::unique_ptr<command> make_analyse_coupling_command();
std::unique_ptr<command> make_analyse_communities_command();
std::unique_ptr<command> make_analyse_components_command();
std::unique_ptr<command> make_analyse_age_command();
std::unique_ptr<command> make_analyse_series_command();
std::unique_ptr<command> make_analyse_bursts_command();
std::unique_ptr<command> make_analyse_main_path_command();
std::unique_ptr<command> make_analyse_chains_command();
std::unique_ptr<command> make_analyse_reach_command();
std::unique_ptr<command> make_analyse_dangling_command();
std::unique_ptr<command> make_analyse_roles_command();
std::unique_ptr<command> make_analyse_reciprocal_command();
std::unique_ptr<command> make_analyse_self_command();

namespace {

constexpr command_entry parts[] = {
    {"hits", "Rank authorities, and the hubs that cite them", make_analyse_hits_command},
    {"betweenness", "Rank nodes by the chains of citations that pass through them", make_analyse_betweenness_command},
    {"cocitation", "List pairs that are cited together", make_analyse_cocitation_command},
    {"coupling", "List pairs that cite the same instruments", make_analyse_coupling_command},
    {"communities", "Find groups that cite one another more than others", make_analyse_communities_command},
    {"components", "Find circles of citations", make_analyse_components_command},
    {"age", "Show how old instruments are when they are cited", make_analyse_age_command},
    {"series", "Count citations year by year", make_analyse_series_command},
    {"bursts", "Find years in which an instrument is suddenly cited more", make_analyse_bursts_command},
    {"main-path", "Find the main path through the citations", make_analyse_main_path_command},
    {"chains", "Find the shortest chains of citations between two nodes", make_analyse_chains_command},
    {"reach", "List what citations lead to from a node, and what leads to it", make_analyse_reach_command},
    {"dangling", "List what is cited and was not read", make_analyse_dangling_command},
    {"roles", "List documents by whether they cite and are cited", make_analyse_roles_command},
    {"reciprocal", "List pairs that cite each other", make_analyse_reciprocal_command},
    {"self", "List documents that cite themselves", make_analyse_self_command},
};

}  // namespace

std::unique_ptr<command> make_analyse_command() {
  return std::make_unique<command_group>(
      parts,
      "Example:\n  recital analyse cocitation --top 10 graphs/corpus\n\nRun recital analyse ANALYSIS --help for more.");
}

}  // namespace recital::cli
