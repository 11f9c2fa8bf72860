#include "recital/export/site.hpp"

#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/own_mark.hpp"
#include "export/atomic_folder.hpp"
#include "formats/json.hpp"
#include "pages/site.hpp"
#include "recital/core/version.hpp"
#include "recital/graph/graph.hpp"
#include "recital/graph/versions.hpp"
#include "recital/trace/trace.hpp"

namespace recital {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view manifest_name = "recital-site.json";

tl::unexpected<error> refusal(const std::string& folder, const std::string& reason) {
  return failure(error_code::not_writable, reason, {folder});
}

/// What the manifest in a folder says: the files of the site. Nothing where it is none of ours.
std::set<std::string> files_of_site(const fs::path& folder) {
  std::ifstream file(folder / manifest_name, std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  std::set<std::string> names;
  if (text.find(own_mark::manifest) == text.npos) return names;
  rapidjson::Document read;
  read.Parse(text.data(), text.size());
  if (!read.IsObject() || !read.HasMember("files") || !read["files"].IsArray()) return names;
  names.emplace(manifest_name);
  for (const auto& each : read["files"].GetArray()) {
    if (each.IsString()) names.insert(each.GetString());
  }
  return names;
}

/// The first file in a folder that is none of those; "" where there is no such file.
std::string other_file_in(const fs::path& folder, const std::set<std::string>& known, std::error_code& failed) {
  for (auto at = fs::recursive_directory_iterator(folder, failed); !failed && at != fs::recursive_directory_iterator();
       at.increment(failed)) {
    const std::string name = at->path().lexically_relative(folder).generic_string();
    if (!at->is_directory(failed) && !known.contains(name)) return name;
  }
  return {};
}

std::string manifest_of(const std::vector<std::string>& files, std::size_t documents) {
  json::buffer out;
  rapidjson::PrettyWriter<json::buffer> to(out);
  const auto text = [&](std::string_view value) {
    to.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  to.SetIndent(' ', 2);
  to.StartObject();
  text("program");
  text("recital");
  text("version");
  text(version);
  text("documents");
  to.Uint64(documents);
  text("files");
  to.StartArray();
  for (const std::string& each : files) text(each);
  to.EndArray();
  to.EndObject();
  return std::string(json::written(out)) + "\n";
}

citation_graph graph_of(std::span<const reading> documents, const catalogue& known, const page_words& words,
                        const provision_namer& name_provision) {
  build_options build;
  build.language = words.language();
  build.text = build.names = true;
  build.name_provision = name_provision;
  return build_graph(documents, known, build);
}

}  // namespace

result<void> may_hold_site(const std::string& folder, bool replace) {
  std::error_code failed;
  const auto there = fs::status(folder, failed);
  if (!fs::exists(there)) return {};
  if (!fs::is_directory(there)) return refusal(folder, "cannot be written: it is no folder");
  if (fs::is_empty(folder, failed) && !failed) return {};
  const std::set<std::string> known = files_of_site(folder);
  if (known.empty()) return refusal(folder, "is not empty and holds no site; name a new folder");
  if (!replace) return refusal(folder, "holds a site already; --replace writes it anew");
  const std::string other = other_file_in(folder, known, failed);
  if (failed) return refusal(folder, "cannot be read: " + failed.message());
  if (!other.empty()) return refusal(folder, "holds a file that is no part of the site: " + other);
  return {};
}

result<site_totals> write_site(const std::string& folder, std::vector<reading> documents, const catalogue& known,
                               const grammar& languages, const site_options& options) {
  if (auto good = may_hold_site(folder, options.replace); !good) return tl::make_unexpected(good.error());
  const page_words& words = options.words == nullptr ? page_words::english() : *options.words;
  keep_counted(documents, {version_handling::separate});  // each language version has a page
  const auto traced = tracer(documents, known, languages).trace_processes(words.language());
  if (!traced) return tl::make_unexpected(traced.error());
  const citation_graph graph = graph_of(documents, known, words, options.name_provision);

  site_totals totals{documents.size()};
  for (const traced_process& each : *traced) totals.commitments += each.found.size();
  atomic_folder files = atomic_folder::as_whole(folder);
  const auto take = [&](const std::string& name, std::string_view bytes) {
    totals.bytes += bytes.size();
    return files.add(name, bytes);
  };
  const auto page_done = [&, pages = std::size_t{0}]() mutable {
    ++pages;
    if (options.progress) options.progress(pages, totals.documents + totals.commitments);
  };
  auto made = make_site({documents, graph, *traced, options.title}, known, words, take, page_done);
  if (made) made = take(std::string(manifest_name), manifest_of(files.names(), documents.size()));
  if (made) made = files.commit_whole();
  if (!made) return tl::make_unexpected(made.error());
  totals.files = files.names().size();
  return totals;
}

}  // namespace recital
