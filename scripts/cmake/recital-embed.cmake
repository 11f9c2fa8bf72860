# recital_embed(TARGET NAME FILES...) makes a source file of TARGET that defines
#   extern const recital::data::embedded_file NAME[]; extern const std::size_t NAME_count;
# with the text of each file, so that the program carries its data with it. A header declares the two (see
# src/data/embedded.hpp).
#
#   file(GLOB page_files CONFIGURE_DEPENDS pages/*.css)
#   recital_embed(recital page_files ${page_files})
#
# FILES, one or more with absolute paths, keep their order and are named by their base name: "page.css". Their bytes are
# taken over as they are, in UTF-8; only )~toml~" may not occur in them, and | not in a path. The source is made anew
# whenever one of them changes; a file that is added or goes is noticed through CONFIGURE_DEPENDS.
set(RECITAL_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed.cmake)
function(recital_embed target name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  string(REPLACE ";" "|" files "${ARGN}")
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAME=${name} "-DFILES=${files}" -P ${RECITAL_EMBED_SCRIPT}
    DEPENDS ${ARGN} ${RECITAL_EMBED_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

# recital_pack(TARGET NAME as_written|one_spelling FILES...) makes a source file of TARGET that defines
#   std::span<const recital::data::embedded_data> recital::data::NAME();
# with the TOML files parsed (see src/data/tree.hpp), so that the program does not parse them each time it starts.
# one_spelling first brings their letters to the one spelling that documents are matched in.
function(recital_pack target name spelling)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  add_custom_command(OUTPUT ${output} COMMAND pack_data ${output} ${name} ${spelling} ${ARGN}
                     DEPENDS pack_data ${ARGN} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
