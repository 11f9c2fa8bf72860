/// \file
/// What the library gives, as Python has it.
#pragma once
#include <pybind11/pybind11.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recital/core/kind.hpp"
#include "recital/core/result.hpp"
#include "recital/formats/table.hpp"

namespace recital::python {

/// Raises `recital.Error` with the message and the place of an error of the library.
[[noreturn]] void raise(const error& what);

/// The same as an object that is not raised.
[[nodiscard]] pybind11::object error_object(const error& what);

/// What a call gave; raises where it failed.
template <class T>
T value_of(result<T> given) {
  if (!given) raise(given.error());
  return *std::move(given);
}

/// The name of a file, whatever bytes it is made of (PEP 383).
[[nodiscard]] pybind11::str file_name(const std::string& name);

/// The bytes of the name of a file: a str or what has __fspath__.
[[nodiscard]] std::string file_name_bytes(const pybind11::handle& name);
[[nodiscard]] std::vector<std::string> file_names_bytes(const pybind11::iterable& names);

/// A text, or None for "".
[[nodiscard]] pybind11::object text_or_none(std::string_view text);

/// The rows of a table, each a dict with every column; what is nothing is None.
[[nodiscard]] pybind11::list rows_of(const table& rows);

/// The position of a name among names. Raises ValueError, with all of them, where it is none.
[[nodiscard]] std::size_t place_of(std::string_view name, const std::string_view* begin, std::size_t count,
                                   const char* what);
template <class Names>
std::size_t place_of(std::string_view name, const Names& names, const char* what) {
  return place_of(name, std::data(names), std::size(names), what);
}

/// The kinds of these names. Raises ValueError.
[[nodiscard]] std::vector<kind> kinds_named(const std::vector<std::string>& names);

}  // namespace recital::python
