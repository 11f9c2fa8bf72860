#include "recital/store/corpus.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <fmt/ranges.h>

#include <chrono>
#include <filesystem>
#include <thread>

#include "recital/grammar/grammar.hpp"
#include "recital/read/documents.hpp"
#include "recital/store/corpus_writer.hpp"
#include "recital/store/merge.hpp"
#include "recital/store/verify.hpp"
#include "store/database.hpp"
#include "support/files.hpp"

namespace fs = std::filesystem;
using recital::corpus;
using recital::corpus_writer;
using recital::reading;
using recital::reading_part;

namespace {

/// What is needed to read documents, and a folder for a corpus.
struct desk {
  recital::catalogue known = *recital::catalogue::load();
  recital::grammar languages = *recital::grammar::load();
  recital::extractor reader{known, languages};
  recital::provenance today = *recital::provenance_of("0", {});
  fs::path folder = fs::temp_directory_path() / fs::path("recital-store-" + std::to_string(::getpid()));
  std::string path = (folder / "papers.recital").string();

  desk() { fs::create_directories(folder); }
  ~desk() { fs::remove_all(folder); }

  [[nodiscard]] recital::file_to_keep file(const std::string& name) const {
    recital::file_to_keep one{name, recital::input_role::document, 1, 2, "hash", {}};
    recital::read_documents(name, {}, [&](const std::string& source, recital::result<recital::printed_text> printed) {
      one.items.push_back(recital::item_to_keep::of(source, reader, std::move(printed), {}));
    });
    return one;
  }
};

std::vector<std::string> sample() {
  std::vector<std::string> files;
  for (const auto& each : fs::directory_iterator(support::repository() / "graphs" / "corpus")) {
    if (each.path().extension() == ".txt") files.push_back(each.path().string());
  }
  std::ranges::sort(files);
  return files;
}

/// Everything of a reading, on lines.
std::string all_of(const reading& it) {
  std::string out =
      fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n", it.source, it.document, it.symbol, it.language,
                  it.title, it.date, it.organ, it.session, it.agenda_item, it.cycle, it.text, it.same_work_as);
  for (const auto& each : it.originals) out += each + "\n";
  for (const auto& p : it.paragraphs) {
    out += fmt::format("{} {} {} {} {}\n", p.label, static_cast<int>(p.kind), p.page, p.text.begin, p.text.end);
  }
  for (const auto& r : it.references) {
    out += fmt::format("{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}\n", r.paragraph, name(r.kind),
                       name(r.via), name(r.status), r.target, r.pinpoint, r.symbol, r.surface, r.source.begin,
                       r.source.end, r.words.begin, r.words.end, r.verb, r.rule, name(r.decided_by),
                       fmt::join(r.candidates, ","), name(r.reason), "");
  }
  for (const auto& c : it.contradictions)
    out += fmt::format("{} {} {} {} {}\n", name(c.field), name(c.by), name(c.why), c.value, c.against);
  for (const auto& f : it.furniture) out += fmt::format("{} {}\n", f.at, f.words);
  return out;
}

}  // namespace

TEST_CASE("a reading comes back from a corpus as it was, and so does the text of its file") {
  desk with;
  {
    auto papers = corpus_writer::open(with.path, with.known, with.today);
    REQUIRE(papers);
    for (const auto& name : sample()) papers->put(with.file(name));
    REQUIRE(papers->finish());
  }
  CHECK(recital::is_corpus(with.path));
  const auto papers = corpus::open(with.path);
  REQUIRE(papers);
  REQUIRE(papers->inputs().size() == sample().size());
  for (const auto& input : papers->inputs()) {
    const auto& item = input.items.at(0);
    recital::read_documents(input.path, {},
                            [&](const std::string& source, recital::result<recital::printed_text> printed) {
                              const auto wanted = with.reader.extract(source, *printed);
                              const auto whole = papers->reading_of(item, reading_part::whole);
                              REQUIRE(whole);
                              CHECK(all_of(*whole) == all_of(*wanted));
                              auto bare = *wanted;
                              bare.text.clear();
                              CHECK(all_of(*papers->reading_of(item, reading_part::without_text)) == all_of(bare));
                              CHECK((*papers->printed_text_of(item))->text == printed->text);
                            });
  }
  CHECK(recital::verify(with.path, with.known)->empty());
}

TEST_CASE("what was not committed is not there, and no empty file is left") {
  desk with;
  {
    auto papers = corpus_writer::open(with.path, with.known, with.today);
    REQUIRE(papers);
    papers->put(with.file(sample().front()));
  }
  CHECK_FALSE(fs::exists(with.path));
}

TEST_CASE("a corpus has one writer") {
  desk with;
  auto first = corpus_writer::open(with.path, with.known, with.today);
  REQUIRE(first);
  const auto second = corpus_writer::open(with.path, with.known, with.today);
  REQUIRE_FALSE(second);
  CHECK(second.error().message == "another program is writing to it");
}

TEST_CASE("a writer that waited for a file which was then taken away makes a new one") {
  const desk d;
  auto first = std::make_unique<corpus_writer>(*corpus_writer::open(d.path, d.known, d.today));
  std::thread waits([&] {
    auto second = corpus_writer::open(d.path, d.known, d.today);
    REQUIRE_MESSAGE(second.has_value(), second.error().str());
    second->put(d.file(sample().front()));
    CHECK(second->finish().has_value());
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  first.reset();  // takes its file away, for nothing came into it
  waits.join();
  const auto kept = corpus::open(d.path);
  REQUIRE(kept.has_value());
  CHECK(kept->inputs().size() == 1);
}

TEST_CASE("a file in which another has begun to write is not taken away") {
  const desk d;
  auto first = *recital::store::connection::open(d.path, recital::store::access::creating);
  auto second = *recital::store::connection::open(d.path, recital::store::access::creating);
  second.run("BEGIN IMMEDIATE");
  CHECK_FALSE(first.take_empty());
  second.run("CREATE TABLE something (id); COMMIT");
  CHECK_FALSE(first.take_empty());
}

TEST_CASE("a table that was changed by hand is found by verify") {
  desk with;
  {
    auto papers = corpus_writer::open(with.path, with.known, with.today);
    papers->put(with.file(sample().front()));
    REQUIRE(papers->finish());
  }
  for (const char* change : {"UPDATE citations SET verb = 'sing' WHERE id = 1", "UPDATE documents SET title = 'Lamps'",
                             "UPDATE paragraphs SET label = 'x' WHERE id = 2"}) {
    const std::string other = with.path + ".changed";
    fs::copy_file(with.path, other, fs::copy_options::overwrite_existing);
    recital::store::connection::open(other, recital::store::access::writing)->run(change);
    const auto found = recital::verify(other, with.known);
    REQUIRE(found);
    CHECK(found->size() == 1);
  }
}

TEST_CASE("a writer makes the indexes that an earlier one was killed before") {
  desk with;
  {
    auto papers = corpus_writer::open(with.path, with.known, with.today);
    papers->put(with.file(sample().front()));
    REQUIRE(papers->finish());
  }
  auto file = recital::store::connection::open(with.path, recital::store::access::writing);
  constexpr auto count = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name LIKE 'citations_by_%'";
  const auto all = file->number(count);
  CHECK(all == 3);
  file->run("DROP INDEX citations_by_paragraph; DROP INDEX citations_by_instrument");
  {
    auto papers = corpus_writer::open(with.path, with.known, with.today);
    REQUIRE(papers);
    REQUIRE(papers->finish());
  }
  CHECK(file->number(count) == all);
}

TEST_CASE("a merged corpus holds what its parts hold, and keeps the hashes of what was written there") {
  desk with;
  const auto names = sample();
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < 2; ++i) {
    parts.push_back(with.path + std::to_string(i));
    auto papers = corpus_writer::open(parts.back(), with.known, with.today);
    for (std::size_t j = i; j < names.size(); j += 2) papers->put(with.file(names[j]));
    if ((names.size() - 1) % 2 != i) papers->put(with.file(names.back()));  // in both
    REQUIRE(papers->finish());
  }
  {
    auto all = corpus_writer::open(with.path, with.known, with.today);
    const auto files = recital::merge(parts, *all);
    REQUIRE(files);
    CHECK(*files == names.size());
    REQUIRE(all->finish());
  }
  CHECK(recital::verify(with.path, with.known)->empty());
  const auto merged = corpus::open(with.path);
  REQUIRE(merged->inputs().size() == names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto& item = merged->inputs()[i].items.at(0);
    const auto wanted = with.file(names[i]);
    CHECK(all_of(*merged->reading_of(item, reading_part::whole)) == all_of(*wanted.items.at(0).read));
  }
}

TEST_CASE("corpora that keep other bytes under one path are not merged") {
  desk with;
  std::vector<std::string> parts;
  for (const char* hash : {"a", "b"}) {
    parts.push_back(with.path + hash);
    auto papers = corpus_writer::open(parts.back(), with.known, with.today);
    auto one = with.file(sample().front());
    one.sha256 = hash;
    papers->put(std::move(one));
    REQUIRE(papers->finish());
  }
  auto all = corpus_writer::open(with.path, with.known, with.today);
  const auto files = recital::merge(parts, *all);
  REQUIRE_FALSE(files);
  CHECK(files.error().message == "keeps another version of " + sample().front() + " than " + parts.front());
}
