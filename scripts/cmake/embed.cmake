# Writes OUTPUT: the FILES (separated by |) as raw string literals.
string(REPLACE "|" ";" files "${FILES}")
set(body "")
set(count 0)
foreach(file IN LISTS files)
  file(READ "${file}" text)
  cmake_path(GET file FILENAME base)
  string(APPEND body "    {\"${base}\", R\"~toml~(${text})~toml~\"},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}.new"
  "#include \"data/embedded.hpp\"\n\nnamespace recital::data {\nextern const embedded_file ${NAME}[] = {\n${body}};\n"
  "extern const std::size_t ${NAME}_count = ${count};\n}  // namespace recital::data\n")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
