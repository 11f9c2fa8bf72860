#include "cli/table_command.hpp"

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
  const tally read = read_all(all, common_, inputs_, out, documents_);
  if (read.read == 0) return read;
  auto treaties = treaty_.read(all, common_, out);
  if (!treaties) return {};
  treaties_ = *std::move(treaties);
  return read;
}

result<table_source> reading_table_command::make_table(const knowledge& all, messages& out) {
  return findings({all, documents_, treaties_, out});
}

}  // namespace recital::cli
