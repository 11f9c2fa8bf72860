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
    {"betweenness", "Rank what chains of citations lead through", make_analyse_betweenness_command},
    {"cocitation", "Pairs that are cited together", make_analyse_cocitation_command},
    {"coupling", "Pairs that cite the same", make_analyse_coupling_command},
    {"communities", "Groups that cite one another more than others", make_analyse_communities_command},
    {"components", "Circles of citations", make_analyse_components_command},
    {"age", "How old instruments are when they are cited", make_analyse_age_command},
    {"series", "Citations year by year", make_analyse_series_command},
    {"bursts", "Years in which an instrument is suddenly cited", make_analyse_bursts_command},
    {"main-path", "The chain of citations that most others run along", make_analyse_main_path_command},
    {"chains", "The shortest chains of citations between two nodes", make_analyse_chains_command},
    {"reach", "Everything that chains of citations lead to from a node, and to it", make_analyse_reach_command},
    {"dangling", "What is cited and was not read", make_analyse_dangling_command},
    {"roles", "Documents that are never cited, and those that never cite", make_analyse_roles_command},
    {"reciprocal", "Pairs that cite each other", make_analyse_reciprocal_command},
    {"self", "Documents that cite themselves", make_analyse_self_command},
};

}  // namespace

std::unique_ptr<command> make_analyse_command() {
  return std::make_unique<command_group>(
      parts,
      "Example:\n  recital analyse cocitation --top 10 graphs/corpus\n\nrecital analyse ANALYSIS --help says more.");
}

}  // namespace recital::cli
