#include "cli/table_command.hpp"

#include "cli/walk.hpp"

namespace recital::cli {

exit_status table_command::run() {
  messages out(common_.quiet);
  const auto all = load_knowledge(common_);
  if (!all) return out.refused(all.error());
  common_.will_write(form_.path());
  auto to = form_.open();
  if (!to) return out.refused(to.error());
  std::vector<reading> documents;
  const tally read = read_all(*all, common_, inputs_, out, documents);
  if (read.read == 0) return exit_status::nothing_done;
  const auto treaties = treaty_.read(*all, common_, out);
  if (!treaties) return exit_status::nothing_done;
  const auto found = findings({*all, documents, *treaties, out});
  if (!found) return out.refused(found.error());
  form_.write(to->stream(), *found);
  if (auto written = to->commit(); !written) return out.refused(written.error());
  return read.status();
}

}  // namespace recital::cli
