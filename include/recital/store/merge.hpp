/// \file
/// One corpus of several.
///
///     auto all = recital::corpus_writer::open("all.recital", known, today);
///     const std::vector<std::string> parts = {"first.recital", "second.recital"};
///     if (auto files = recital::merge(parts, *all); !files || !all->finish()) report();
#pragma once
#include <cstddef>
#include <span>
#include <string>

#include "recital/core/result.hpp"
#include "recital/store/corpus_writer.hpp"

namespace recital {

/// Keeps the files and the corrections of all these corpora, each once, as the first that has it keeps it; returns the
/// number of files. Nothing is read anew. The order in which they are given makes no difference to what any command says
/// of the result. One file of each is in memory at a time. O(bytes).
///
/// Fails with bad_data, before anything is written, where two of them keep other bytes under one path, or other
/// corrections of one file; as `corpus::open` does, or where a corpus is damaged.
[[nodiscard]] result<std::size_t> merge(std::span<const std::string> corpora, corpus_writer& into);

}  // namespace recital
