#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/describe_entry.hpp"
#include "cli/fact_sheet.hpp"
#include "cli/output.hpp"
#include "cli/walk.hpp"
#include "core/quote.hpp"
#include "interface/pinpoint_words.hpp"
#include "recital/analyse/account.hpp"
#include "recital/core/target_id.hpp"
#include "recital/interface/page_words.hpp"

namespace recital::cli {
namespace {

std::string page_of(const paragraph& p) { return p.page == 0 ? "" : fmt::format(", page {}", p.page); }

const instrument* entry_of(const catalogue& known, std::string_view target) {
  const instrument* entry = known.find(target);
  return entry == nullptr ? known.by_symbol(target) : entry;
}

/// What references are told with.
struct explainer {
  const catalogue& known;
  const page_words& words;  ///< of the language of names
};

std::string title_in_catalogue(const explainer& with, std::string_view target) {
  const instrument* entry = entry_of(with.known, target);
  return entry == nullptr ? "" : title_of(*entry, with.words.language());
}

/// The title of what is cited, and the provision.
std::string name_of(const explainer& with, const reference& found) {
  const std::string title = title_in_catalogue(with, found.target);
  if (title.empty() || found.pinpoint.empty()) return title;
  return provision_in(with.words, title, found.pinpoint);
}

std::string target_words(const reference& found) {
  const std::string cited = target_id(found.target, found.pinpoint).text();
  return found.symbol.empty() || found.symbol == found.target ? cited : fmt::format("{} ({})", cited, found.symbol);
}

std::string kind_words(const reference& found) {
  const std::string words = fmt::format("{}, {}", name(found.kind), name(found.via));
  return found.verb.empty() ? words : fmt::format("{}, governed by \"{}\"", words, found.verb);
}

void append_reference(std::string& out, const explainer& with, const reference& found, std::size_t number) {
  append_wrapped(out, fmt::format("{}. {}", number, found.surface), 0);
  fact_sheet sheet(out, 3);
  sheet.fact("target", target_words(found));
  sheet.fact("", name_of(with, found));
  sheet.fact("kind", kind_words(found));
  sheet.fact("found by", fmt::format("{} (bytes {} to {})", found.rule, found.source.begin, found.source.end));
  sheet.fact("resolved by", page_words::english().name_of("resolved_by", name(found.decided_by)));
  if (found.status != status::resolved) sheet.fact("status", name(found.status));
  sheet.fact("reason", name(found.reason));
  for (const auto& candidate : found.candidates) {
    const std::string title = title_in_catalogue(with, candidate);
    sheet.fact("could be", title.empty() ? candidate : fmt::format("{} ({})", candidate, title));
  }
}

/// One paragraph: its text, and each of its references.
void append_explanation(std::string& out, const explainer& with, const reading& document, std::size_t index) {
  const paragraph& p = document.paragraphs[index];
  append_line(out, fmt::format("{}, paragraph {}{} ({})", document.document, p.label, page_of(p), document.source));
  out += '\n';
  append_wrapped(out, document.text_of(p), 3);
  const auto is_here = [&](const reference& r) { return r.paragraph == index; };
  const auto count = std::ranges::count_if(document.references, is_here);
  out += count == 0 ? "\nIt makes no reference.\n" : "";
  std::size_t number = 0;
  for (const reference& found : document.references) {
    if (!is_here(found)) continue;
    out += '\n';
    append_reference(out, with, found, ++number);
  }
}

std::string found_words(const std::string& value, told_by by) {
  return value.empty() ? "not found" : fmt::format("{}, from {}", value, words(by));
}

/// Who the document is, which place gave each value, and what other places give.
void append_identity(std::string& out, const reading& document) {
  append_line(out, fmt::format("{} ({})", document.document, document.source));
  out += '\n';
  fact_sheet sheet(out, 3);
  sheet.fact("symbol", found_words(document.symbol, document.told.symbol));
  sheet.fact("kind", name(document.kind));
  sheet.fact("title", found_words(document.title, document.told.title));
  sheet.fact("organ", found_words(document.organ, document.told.organ));
  sheet.fact("session", found_words(document.session, document.told.session));
  sheet.fact("date", found_words(document.date, document.told.date));
  sheet.fact("language", found_words(document.language, document.told.language));
  sheet.fact("same work as", document.same_work_as);
  for (const contradiction& each : document.contradictions) sheet.fact("but", words(each));
}

/// The labels of a document, for whoever asked for one that it does not have.
std::string labels_of(const reading& document) {
  std::string labels;
  for (const paragraph& p : document.paragraphs) labels.append(labels.empty() ? "" : " ").append(p.label);
  constexpr std::size_t enough = 160;
  return labels.size() <= enough ? labels : labels.substr(0, labels.rfind(' ', enough)) + " ...";
}

class explain_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("INPUT", input_, "A document; or a folder or pattern: all that have the paragraph")
        ->type_name("")
        ->required();
    app.add_option("PARAGRAPH", paragraph_, "Label of a paragraph: 37, u2, h1, fn4; left out: the document")
        ->type_name("");
    add_interface(app, interface_);
    common_.add_to(app, "recital explain graphs/corpus/2013-chair-summary-zh.txt 5");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    std::vector<reading> documents;
    const tally read = read_all(*all, common_, {input_}, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    const std::string text = explanations({all->known, *words}, documents);
    if (text.empty()) return out.refused(no_such_paragraph(documents));
    auto to = output::open("");
    if (!to) return out.refused(to.error());
    to->stream() << text;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return read.status();
  }

 private:
  [[nodiscard]] std::string explanations(const explainer& with, const std::vector<reading>& documents) const {
    std::string text;
    for (const reading& document : documents) {
      if (paragraph_.empty()) {
        text += text.empty() ? "" : "\n";
        append_identity(text, document);
        continue;
      }
      for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        if (document.paragraphs[i].label != paragraph_) continue;
        if (!text.empty()) text += '\n';
        append_explanation(text, with, document, i);
      }
    }
    return text;
  }

  [[nodiscard]] error no_such_paragraph(const std::vector<reading>& documents) const {
    std::string reason = "no paragraph " + quote(paragraph_);
    if (documents.size() == 1) reason += "; there are " + labels_of(documents.front());
    return {error_code::not_found, reason, {input_}};
  }

  common_options common_;
  std::string input_;
  std::string paragraph_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_explain_command() { return std::make_unique<explain_command>(); }

}  // namespace recital::cli
