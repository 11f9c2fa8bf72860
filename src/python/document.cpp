#include "python/document.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <string>
#include <utility>

#include "python/conversions.hpp"
#include "python/module.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

bool begins_one(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

std::uint64_t counted(std::string_view text) {
  return static_cast<std::uint64_t>(std::ranges::count_if(text, begins_one));
}

/// By `paragraph_kind`.
constexpr std::string_view paragraph_kinds[] = {"numbered", "unnumbered", "heading", "footnote"};

py::tuple bytes_of(span part) { return py::make_tuple(part.begin, part.end); }

py::tuple code_points_of(const document& in, span part) {
  return py::make_tuple(in.points.before(part.begin), in.points.before(part.end));
}

py::object page_of(const paragraph& p) { return p.page == 0 ? py::none() : py::object(py::int_(p.page)); }

const paragraph& paragraph_of(const document_reference& r) { return r.in->of.paragraphs[r.part->paragraph]; }

/// A property that is a member of what a wrapper shows: a text, None for "".
template <class Shown, class Part>
auto text_of(std::string Part::*member) {
  return [member](const Shown& shown) { return text_or_none(shown.part->*member); };
}

void bind_paragraph(py::module_& m) {
  using shown = document_paragraph;
  py::class_<shown>(m, "Paragraph", "One paragraph of a document.")
      .def_property_readonly("label", text_of<shown>(&paragraph::label), "The printed number; else uK, hK or fnN.")
      .def_property_readonly(
          "kind", [](const shown& p) { return paragraph_kinds[static_cast<std::size_t>(p.part->kind)]; },
          "numbered, unnumbered, heading or footnote.")
      .def_property_readonly(
          "page", [](const shown& p) { return page_of(*p.part); }, "Its page, from 1; None without pages.")
      .def_property_readonly(
          "text", [](const shown& p) { return p.in->of.text_of(*p.part); }, "Its text, without the printed number.")
      .def_property_readonly(
          "span", [](const shown& p) { return code_points_of(*p.in, p.part->text); },
          "(start, end) in Document.text, in code points.")
      .def_property_readonly(
          "byte_span", [](const shown& p) { return bytes_of(p.part->text); },
          "(start, end) in Document.text as UTF-8, in bytes.")
      .def("__repr__", [](const shown& p) { return "<recital.Paragraph " + p.part->label + '>'; });
}

void bind_spans(py::class_<document_reference>& type) {
  using shown = document_reference;
  type.def_property_readonly(
          "span", [](const shown& r) { return code_points_of(*r.in, r.part->words); },
          "(start, end) of the citing words in Document.text, in code points: document.text[slice(*r.span)].")
      .def_property_readonly(
          "byte_span", [](const shown& r) { return bytes_of(r.part->words); },
          "The same in bytes of Document.text as UTF-8.")
      .def_property_readonly(
          "source_byte_span", [](const shown& r) { return bytes_of(r.part->source); },
          "(start, end) in bytes of the source, as begin and end of records.");
}

void bind_reference(py::module_& m) {
  using shown = document_reference;
  py::class_<shown> type(m, "Reference", "One reference that a paragraph makes.");
  type.def_property_readonly("target", text_of<shown>(&reference::target), "Identifier or symbol of what is cited.")
      .def_property_readonly("pinpoint", text_of<shown>(&reference::pinpoint), "'art_6'; None for the whole text.")
      .def_property_readonly("symbol", text_of<shown>(&reference::symbol), "The symbol of a catalogued text, or None.")
      .def_property_readonly("surface", text_of<shown>(&reference::surface), "The citing words, on one line.")
      .def_property_readonly("verb", text_of<shown>(&reference::verb), "The verb that governs it, or None.")
      .def_property_readonly("rule", text_of<shown>(&reference::rule), "The rule that found it.")
      .def_property_readonly(
          "reason", [](const shown& r) { return text_or_none(name(r.part->reason)); }, "Why it has no target, or None.")
      .def_property_readonly(
          "candidates", [](const shown& r) { return r.part->candidates; }, "What else it could be, where ambiguous.")
      .def_property_readonly(
          "kind", [](const shown& r) { return name(r.part->kind); },
          "treaty, resolution, infcirc, document or conference.")
      .def_property_readonly(
          "via", [](const shown& r) { return name(r.part->via); }, "explicit or anaphora.")
      .def_property_readonly(
          "status", [](const shown& r) { return name(r.part->status); }, "resolved, ambiguous or unresolved.")
      .def_property_readonly(
          "paragraph",
          [](const shown& r) {
            return document_paragraph{r.in, &paragraph_of(r)};
          },
          "Its paragraph.")
      .def_property_readonly(
          "page", [](const shown& r) { return page_of(paragraph_of(r)); }, "Its page, or None.")
      .def("__repr__", [](const shown& r) {
        return "<recital.Reference " + r.part->target + (r.part->pinpoint.empty() ? "" : "#" + r.part->pinpoint) + '>';
      });
  bind_spans(type);
}

template <class Part>
py::list parts_of(const std::shared_ptr<const document>& in, const auto& all) {
  py::list made;
  for (const auto& each : all) made.append(Part{in, &each});
  return made;
}

void bind_metadata(py::class_<document, std::shared_ptr<document>>& type) {
  const auto text = [&](const char* name, std::string reading::*member, const char* meaning) {
    type.def_property_readonly(
        name, [member](const document& d) { return text_or_none(d.of.*member); }, meaning);
  };
  text("name", &reading::document, "Its symbol, else the stem of its file.");
  text("symbol", &reading::symbol, "Its symbol, or None.");
  text("language", &reading::language, "BCP 47: ar en es fr ru zh.");
  text("title", &reading::title, "Its title, or None.");
  text("date", &reading::date, "ISO 8601: a day, a month or a year; or None.");
  text("organ", &reading::organ, "The body whose it is, as the catalogue calls it; or None.");
  text("session", &reading::session, "The session of that body; or None.");
  text("agenda_item", &reading::agenda_item, "As printed; or None.");
  text("cycle", &reading::cycle, "The review cycle that it belongs to; or None.");
  text("doubtful_encoding", &reading::doubtful_encoding, "The encoding it was read as, where in doubt; else None.");
  type.def_property_readonly(
          "source", [](const document& d) { return file_name(d.of.source); }, "The input; 'archive!member' in one.")
      .def_property_readonly(
          "kind", [](const document& d) { return name(d.of.kind); }, "What its symbol makes it.")
      .def_property_readonly(
          "originals", [](const document& d) { return d.of.originals; }, "The languages it was written in.")
      .def_property_readonly(
          "damage", [](const document& d) { return d.of.damage; }, "What is wrong with the file though it was read.")
      .def_property_readonly(
          "empty_pages", [](const document& d) { return d.of.empty_pages; }, "Pages without text.");
}

void bind_document(py::module_& m) {
  py::class_<document, std::shared_ptr<document>> type(
      m, "Document", "A document after the whole walk: who it is, its paragraphs, and what they refer to.");
  bind_metadata(type);
  type.def_property_readonly(
          "text", [](const document& d) { return d.of.text; }, "The running text, one paragraph a line.")
      .def_property_readonly(
          "paragraphs",
          [](const std::shared_ptr<document>& d) { return parts_of<document_paragraph>(d, d->of.paragraphs); },
          "Its paragraphs, in order.")
      .def_property_readonly(
          "references",
          [](const std::shared_ptr<document>& d) { return parts_of<document_reference>(d, d->of.references); },
          "Its references, in order.")
      .def("__repr__", [](const document& d) { return "<recital.Document " + d.of.document + '>'; });
}

}  // namespace

code_points::code_points(std::string_view text) : text_(text) {
  std::uint64_t so_far = 0;
  for (std::size_t at = 0; at < text.size(); at += step) {
    counted_.push_back(so_far);
    so_far += counted(text.substr(at, step));
  }
  counted_.push_back(so_far);
}

std::uint64_t code_points::before(std::uint32_t byte) const {
  const std::size_t whole = byte / step;
  return counted_[whole] + counted(text_.substr(whole * step, byte % step));
}

void bind_documents(py::module_& m) {
  bind_paragraph(m);
  bind_reference(m);
  bind_document(m);
}

}  // namespace recital::python
