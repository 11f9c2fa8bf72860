#include "cli/table_command.hpp"

#include <memory>
#include <utility>

#include "cli/summary.hpp"

namespace recital::cli {

exit_status table_command::run() {
  messages out(common_.quiet);
  const auto all = load_knowledge(common_);
  if (!all) return out.refused(all.error());
  if (auto good = understand(*all, out); !good) return out.refused(good.error());
  common_.will_write(form_.path());
  auto to = form_.open();
  if (!to) return out.refused(to.error());
  const tally was = read(*all, out);
  if (was.read == 0) return exit_status::nothing_done;
  const auto found = make_table(*all, out);
  if (!found) return out.refused(found.error());
  out.clear_progress();
  form_.write(to->stream(), *found);
  if (auto written = to->commit(); !written) return out.refused(written.error());
  return was.status();
}

tally graph_table_command::read(const knowledge& all, messages& out) {
  graph_.emplace(all.known, build_options{.language = names_.language_of_names(common_),
                                          .versions = filters_.versions(),
                                          .name_provision = provision_words()});
  return read_into(*graph_, all, common_, inputs_, out);
}

result<table_source> graph_table_command::make_table(const knowledge&, messages& out) {
  note_set_aside(out, graph_->set_aside());
  return findings(std::move(*graph_).build(), out);
}

tally reading_table_command::read(const knowledge& all, messages& out) {
  std::shared_ptr<const corpus> kept;
  const tally read = read_all(all, common_, inputs_, out, documents_, reading_part::whole, &kept);
  if (read.read == 0) return read;
  auto treaties = treaty_.read(all, common_, out);
  if (!treaties) return {};
  treaties_ = *std::move(treaties);
  if (kept == nullptr || !treaties_.empty()) return read;
  if (kept->reuse_kept(all.made_with) == reuse_keeping::out_of_date) {
    out.note(kept->path() + ": the words that come back have to be found anew; recital index add keeps them");
  }
  auto pairs = kept->reuse(documents_, all.made_with);
  if (pairs) kept_reuse_ = *std::move(pairs);
  else out.failed(pairs.error());  // the documents are whole, so that they are looked for
  return read;
}

result<table_source> reading_table_command::make_table(const knowledge& all, messages& out) {
  return findings({all, documents_, treaties_, kept_reuse_ ? &*kept_reuse_ : nullptr, out});
}

}  // namespace recital::cli
