# Writes OUTPUT: the hash of the files that LIST names, a line each; ROOT is no part of their names.
file(STRINGS ${LIST} files)
set(hashes "")
foreach(file IN LISTS files)
  file(SHA256 "${file}" hash)
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${ROOT}")
  string(APPEND hashes "${hash} ${file}\n")
endforeach()
string(SHA256 all "${hashes}")
file(WRITE "${OUTPUT}"
  "#include \"store/stage_fingerprints.hpp\"\n\nnamespace recital::store {\nconst char* const ${NAME} = \"${all}\";\n"
  "}  // namespace recital::store\n")
