#include "grammar/rule_patterns.hpp"

namespace recital {
namespace {

constexpr pattern_key<rule_patterns> all_keys[] = {
    {"before", &rule_patterns::before, anchor::end},
    {"after", &rule_patterns::after, anchor::begin},
    {"member", &rule_patterns::member, anchor::begin},
    {"separator", &rule_patterns::separator, anchor::begin},
    {"range", &rule_patterns::range, anchor::begin},
    {"left", &rule_patterns::left, anchor::end},
    {"right", &rule_patterns::right, anchor::begin},
    {"not_left", &rule_patterns::not_left, anchor::end},
    {"not_right", &rule_patterns::not_right, anchor::begin},
    {piece_between, &rule_patterns::words_between, anchor::both},
    {"further", &rule_patterns::further, anchor::begin},
    {"whole", &rule_patterns::whole, anchor::both},
};

}  // namespace

rule_patterns::rule_patterns(const pattern_texts& written) { compile(*this, keys(), written); }

std::span<const pattern_key<rule_patterns>> rule_patterns::keys() { return all_keys; }

}  // namespace recital
