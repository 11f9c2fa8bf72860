#include "cli/corpus_update.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/file_state.hpp"
#include "cli/until_exit.hpp"
#include "cli/walk.hpp"
#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "read/own_output.hpp"
#include "recital/export/manifest.hpp"

namespace recital::cli {
namespace {

/// One file to look at.
struct job {
  std::string path;
  const kept_input* kept = nullptr;  ///< null where it is new
};

/// What became of it.
struct done {
  std::optional<file_to_keep> read{};                              ///< it was read
  std::vector<std::pair<const kept_item*, item_to_keep>> again{};  ///< else these documents were looked at anew
  std::optional<file_state> touched{};                             ///< it has another time, and no other bytes
  std::optional<error> failed{};                                   ///< the corpus could not be read
};

bool has_failed(const kept_input& input) {
  return std::ranges::any_of(
      input.items, [](const kept_item& each) { return each.failure && each.failure->code != error_code::skipped; });
}

class updating {
 public:
  updating(corpus_writer& papers, const std::string& path, const knowledge& all, const common_options& common,
           const update_options& options, messages& out)
      : papers_(papers),
        path_(path),
        all_(all),
        common_(common),
        options_(options),
        out_(out),
        reader_(until_exit<document_reader>(all, common, reading_part::whole, interrupt_guard::has_come)) {
    extracting_ = {common.language, common.ignore_links, &papers.corrected()};
    for (const kept_input& each : papers.inputs()) kept_.emplace(each.path, &each);
  }

  result<update_counts> run(const std::vector<std::string>& inputs) {
    plan(inputs);
    if (auto good = work(); !good) return tl::make_unexpected(good.error());
    if (!interrupt_guard::has_come()) take_leave(inputs);
    if (auto good = papers_.finish(); !good) return tl::make_unexpected(good.error());
    if (counts_.left == 0) {
      const auto found = papers_.find_reuse(all_.languages, common_.threads());
      if (!found) return tl::make_unexpected(found.error());
    }
    tally_.end(out_);
    counts_.failed = tally_.failed;
    return counts_;
  }

 private:
  void plan(const std::vector<std::string>& inputs) {
    if (inputs.empty()) {
      for (const auto& [path, kept] : kept_) {
        const bool is_there = !options_.opens_files || state_of(path).has_value();
        if (kept->role != input_role::left_out && is_there) add_file(path);
      }
      return;
    }
    std::vector<error> failures;
    for (auto& found : find_inputs(inputs).sources) {
      if (!found) failures.push_back(found.error());
      else if (auto why = refusal(*found)) tally_.add(*std::move(why), out_);
      else if (!is_same_file(*found, path_)) add_file(*found);
    }
    for (error& each : failures) leave_out(std::move(each));
  }

  static std::optional<error> refusal(const std::string& path) {
    if (path == "-") return error{error_code::bad_usage, "standard input cannot be kept", {path}};
    return std::nullopt;
  }

  void add_file(const std::string& path) {
    if (!options_.part.holds(path) || !met_.insert(path).second) return;
    const auto kept = kept_.find(path);
    jobs_.push_back({path, kept == kept_.end() ? nullptr : kept->second});
  }

  /// What a folder leaves out is kept with its reason; what is not there at all is a failure of today.
  void leave_out(error why) {
    const std::string& path = why.where.file;
    if (is_same_file(path, path_) || path.ends_with("-journal") || !options_.part.holds(path)) return;
    const bool is_of_folder =
        why.code == error_code::skipped || why.code == error_code::not_text || why.code == error_code::not_readable;
    if (!is_of_folder || met_.contains(path)) return tally_.add(std::move(why), out_);
    met_.insert(path);
    const auto kept = kept_.find(path);
    const kept_item* before =
        kept == kept_.end() || kept->second->items.empty() ? nullptr : &kept->second->items.front();
    if (before != nullptr && before->failure && before->failure->str() == why.str()) return;
    file_to_keep one{path, input_role::left_out};
    one.items.push_back(item_to_keep::of(path, std::nullopt, tl::make_unexpected(why)));
    papers_.put(std::move(one));
    tally_.add(std::move(why), out_);
  }

  result<void> work() {
    std::vector<result<source>> sources;
    for (const job& each : jobs_) sources.emplace_back(source{each.path});
    const std::vector<batch> parts = batches_of(sources, common_.threads());
    const interrupt_guard guard;
    result<void> good;
    const auto make_worker = [&] {
      return [&](std::size_t part) {
        std::vector<std::optional<done>> made;
        for (std::size_t i = parts[part].begin; i < parts[part].end; ++i) {
          made.push_back(interrupt_guard::has_come() ? std::nullopt : std::optional(look_at(jobs_[i])));
        }
        return made;
      };
    };
    in_order(parts.size(), common_.threads(), make_worker,
             [&](std::size_t part, std::vector<std::optional<done>> made) {
               for (std::size_t i = 0; i < made.size(); ++i) {
                 if (!made[i] || !good) ++counts_.left;
                 else good = take(jobs_[parts[part].begin + i], *std::move(made[i]));
               }
               out_.progress(parts[part].end, jobs_.size());
             });
    out_.clear_progress();
    return good;
  }

  /// On any thread.
  done look_at(const job& one) {
    if (!options_.opens_files) return look_again(one);
    const auto now = state_of(one.path);
    const bool is_retried = options_.retries && one.kept != nullptr && has_failed(*one.kept);
    const bool was_read_so = one.kept != nullptr && one.kept->reader == all_.made_with.reader && !is_retried;
    const bool seems_same = was_read_so && now && now->modified != 0 && now->bytes == one.kept->bytes &&
                            now->modified == one.kept->modified;
    if (seems_same && !options_.hashes_all) return look_again(one);
    auto bytes = reader_.bytes_of(one.path);
    const std::string hash = bytes ? sha256_of(*bytes) : fingerprint(one.path).sha256;
    if (was_read_so && now && !hash.empty() && hash == one.kept->sha256) {
      done made = look_again(one);
      if (!seems_same) made.touched = now;
      return made;
    }
    return read(one, now.value_or(file_state{}), hash, std::move(bytes));
  }

  done read(const job& one, const file_state& now, const std::string& hash, result<std::string> bytes) {
    file_to_keep input{one.path, input_role::document, now.bytes, now.modified, hash, {}};
    reader_.read_bytes(one.path, std::move(bytes), [&](const std::string& name, result<printed_text> printed) {
      input.items.push_back(item_to_keep::of(name, reader_.finder(), std::move(printed), extracting_));
    });
    const bool is_skipped =
        input.items.size() == 1 && !input.items[0].read && input.items[0].read.error().code == error_code::skipped;
    if (is_skipped && is_own_output_file(one.path)) input.role = input_role::output;
    return {std::move(input)};
  }

  /// The documents of a file that has not changed, where something else has.
  done look_again(const job& one) {
    done made;
    for (const kept_item& item : one.kept->items) {
      const correction* corrected = papers_.corrected().find(item.source);
      const bool is_as_corrected = item.correction == (corrected == nullptr ? "" : corrected->fingerprint());
      if (item.knowledge == all_.made_with.knowledge && is_as_corrected) continue;
      std::unique_lock asking(writing_);
      auto printed = papers_.printed_text_of(item);
      asking.unlock();
      if (!printed) made.failed = printed.error();
      else if (*printed)
        made.again.emplace_back(&item, item_to_keep::of(item.source, reader_.finder(), **printed, extracting_));
    }
    return made;
  }

  result<void> take(const job& one, done made) {
    const std::scoped_lock alone(writing_);
    if (made.failed) return tl::make_unexpected(*made.failed);
    if (made.read) {
      for (const item_to_keep& each : made.read->items) name_failure(each);
      papers_.put(*std::move(made.read));
      ++(one.kept == nullptr ? counts_.added : counts_.changed);
    } else if (made.again.empty()) {
      ++counts_.unchanged;
    }
    if (made.touched) papers_.touch(*one.kept, made.touched->bytes, made.touched->modified);
    for (auto& [item, again] : made.again) {
      name_failure(again);
      papers_.put(*item, std::move(again));
      ++counts_.resolved_again;
    }
    return papers_.commit_if_much();
  }

  void name_failure(const item_to_keep& item) {
    if (!item.read) return tally_.add(item.read.error(), out_);
    ++tally_.read;
    for (error& each : damage_of(*item.read)) tally_.add(std::move(each), out_);
  }

  /// Names or removes what is kept of files that are gone.
  void take_leave(const std::vector<std::string>& inputs) {
    if (!options_.opens_files) return;
    for (const auto& [path, kept] : kept_) {
      const bool is_meant =
          inputs.empty() || std::ranges::any_of(inputs, [&](const std::string& each) { return covers(each, path); });
      std::error_code unknown;
      const bool is_there =
          met_.contains(path) || std::filesystem::exists(std::filesystem::symlink_status(path, unknown));
      if (!is_meant || is_there) continue;
      ++counts_.gone;
      if (options_.prunes) papers_.remove(*kept);
      else out_.note(path + ": is gone, and stays in the corpus; --prune removes it");
    }
  }

  corpus_writer& papers_;
  const std::string& path_;
  const knowledge& all_;
  const common_options& common_;
  const update_options& options_;
  messages& out_;
  const document_reader& reader_;
  extract_options extracting_;
  std::map<std::string, const kept_input*> kept_;
  std::set<std::string> met_;
  std::vector<job> jobs_;
  std::mutex writing_;
  tally tally_;
  update_counts counts_;
};

}  // namespace

bool covers(const std::string& argument, const std::string& path) {
  std::string_view folder = argument;
  while (folder.size() > 1 && folder.ends_with('/')) folder.remove_suffix(1);
  if (path == folder || ::fnmatch(argument.c_str(), path.c_str(), FNM_PATHNAME) == 0) return true;
  return path.starts_with(folder) && path.size() > folder.size() && (path[folder.size()] == '/' || folder == "/");
}

result<update_counts> update(corpus_writer& papers, const std::string& path, const knowledge& all,
                             const common_options& common, const std::vector<std::string>& inputs,
                             const update_options& options, messages& out) {
  return updating(papers, path, all, common, options, out).run(inputs);
}

}  // namespace recital::cli
