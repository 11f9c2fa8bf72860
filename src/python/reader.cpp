#include "python/reader.hpp"

#include <fmt/format.h>
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "python/conversions.hpp"
#include "python/document.hpp"
#include "python/module.hpp"
#include "recital/read/inputs.hpp"
#include "recital/request/reading_stream.hpp"
#include "recital/store/corpus.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

std::shared_ptr<const knowledge> loaded(const reading_options& options) {
  result<knowledge> all = [&] {
    const py::gil_scoped_release others;
    return load_knowledge(options);
  }();
  return std::make_shared<const knowledge>(value_of(std::move(all)));
}

std::shared_ptr<document> as_document(result<reading> read) {
  return std::make_shared<document>(value_of(std::move(read)));
}

std::shared_ptr<document> read_file(const reader& with, const py::object& path) {
  const std::string name = file_name_bytes(path);
  std::vector<result<reading>> found;
  {
    const py::gil_scoped_release others;
    with.documents.read(source{name}, [&](result<reading> one) { found.push_back(std::move(one)); });
  }
  if (found.size() == 1) return as_document(std::move(found.front()));
  raise({error_code::bad_usage,
         fmt::format("is an archive of {} documents; recital.read gives each of them", found.size()),
         {name}});
}

std::shared_ptr<document> read_text(const reader& with, const std::string& text, const std::string& name) {
  result<reading> read = [&] {
    const py::gil_scoped_release others;
    return with.documents.read_text(name, text);
  }();
  return as_document(std::move(read));
}

/// What `recital.read` goes through: documents, and the errors of what was not read.
class stream {
 public:
  stream(std::shared_ptr<reader> with, const std::vector<std::string>& inputs, unsigned jobs)
      : with_(std::move(with)), documents_(with_->all, with_->options, inputs, jobs) {}

  py::object next() {
    std::optional<result<reading>> one;
    std::shared_ptr<document> made;
    {
      const py::gil_scoped_release others;
      one = documents_.next();
      if (one && *one) made = std::make_shared<document>(**std::move(one));
    }
    if (!one) throw py::stop_iteration();
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    return made ? py::cast(made) : error_object(one->error());
  }

 private:
  std::shared_ptr<reader> with_;
  reading_stream documents_;
};

std::shared_ptr<reader> make_reader(const py::iterable& catalogues, const py::iterable& grammars,
                                    const py::object& corrections, std::string language, bool ignore_links, bool ocr,
                                    std::string password) {
  reading_options options;
  options.catalogues = file_names_bytes(catalogues);
  options.grammars = file_names_bytes(grammars);
  if (!corrections.is_none()) options.corrections = file_name_bytes(corrections);
  options.language = std::move(language);
  options.ignore_links = ignore_links;
  options.ocr = ocr;
  options.password = std::move(password);
  return std::make_shared<reader>(std::move(options));
}

/// The documents that a corpus keeps, and the errors of what it could not read.
py::list corpus_contents(const py::object& path) {
  const corpus kept = value_of(corpus::open(file_name_bytes(path)));
  py::list made;
  for (const kept_input& input : kept.inputs()) {
    for (const kept_item& item : input.items) {
      made.append(item.failure ? error_object(*item.failure) : py::object(file_name(item.source)));
    }
  }
  return made;
}

/// The files that inputs stand for, and the errors of what gives none.
py::list found(const py::iterable& inputs) {
  py::list made;
  for (const result<std::string>& each : find_inputs(file_names_bytes(inputs)).sources) {
    made.append(each ? py::object(file_name(*each)) : error_object(each.error()));
  }
  return made;
}

}  // namespace

reader::reader(reading_options given) : options(std::move(given)), all(loaded(options)), documents(*all, options) {}

void bind_reader(py::module_& m) {
  py::class_<reader, std::shared_ptr<reader>>(m, "Reader")
      .def(py::init(&make_reader), py::arg("catalogues"), py::arg("grammars"), py::arg("corrections"),
           py::arg("language"), py::arg("ignore_links"), py::arg("ocr"), py::arg("password"))
      .def_property_readonly("language", [](const reader& r) { return r.options.language; })
      .def("read_file", &read_file)
      .def("read_text", &read_text);
  py::class_<stream>(m, "Stream")
      .def(py::init([](std::shared_ptr<reader> with, const py::iterable& inputs, unsigned jobs) {
        const auto names = file_names_bytes(inputs);
        const py::gil_scoped_release others;
        return std::make_unique<stream>(std::move(with), names, jobs);
      }))
      .def("__iter__", [](py::object self) { return self; })
      .def("__next__", &stream::next);
  m.def("corpus_contents", &corpus_contents);
  m.def("find_inputs", &found);
}

}  // namespace recital::python
