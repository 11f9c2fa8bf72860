#include <CLI/App.hpp>
#include <string>

#include "cli/cells.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "recital/store/corpus.hpp"
#include "text/well_formed.hpp"

namespace recital::cli {
namespace {

table_cell valid(std::string_view bytes) { return text(text::well_formed(bytes)); }

/// A row for each document and for each input that is none.
table tabulated(const corpus& papers) {
  table t{{name_column("source"),
           {"symbol"},
           name_column("title"),
           {"date"},
           {"language"},
           number_column("paragraphs"),
           number_column("references"),
           name_column("not_read")},
          {}};
  for (const kept_input& input : papers.inputs()) {
    for (const kept_item& item : input.items) {
      auto& row = t.rows.emplace_back();
      row = {valid(item.source)};
      const auto read = item.failure ? result<reading>(tl::make_unexpected(*item.failure))
                                     : papers.reading_of(item, reading_part::without_text);
      if (read) {
        row.insert(row.end(), {valid(read->symbol), valid(read->title), text(read->date), text(read->language),
                               number(read->paragraphs.size()), number(read->references.size()), table_cell()});
      } else {
        row.resize(t.columns.size() - 1);
        row.push_back(valid(read.error().message));
      }
    }
  }
  return t;
}

class index_list_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    form_.add_to(app);
    common_.add_to(app, "recital index list papers.recital");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto papers = corpus::open(corpus_);
    if (!papers) return out.refused(papers.error());
    auto to = form_.open();
    if (!to) return out.refused(to.error());
    form_.write(to->stream(), tabulated(*papers));
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::string corpus_;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_index_list_command() { return std::make_unique<index_list_command>(); }

}  // namespace recital::cli
