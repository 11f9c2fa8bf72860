# recital_fingerprint(TARGET NAME FILES...) makes a source file of TARGET that defines
#   const char* const recital::store::NAME
# as a hash of the files, by their names and bytes: who keeps what they gave can tell whether they would give it again.
set(RECITAL_FINGERPRINT_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/fingerprint.cmake)
function(recital_fingerprint target name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.cpp)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.txt)
  set(files ${ARGN})
  list(SORT files)
  string(REPLACE ";" "\n" lines "${files}")
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n" @ONLY)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAME=${name} -DLIST=${list} -DROOT=${PROJECT_SOURCE_DIR}
            -P ${RECITAL_FINGERPRINT_SCRIPT}
    DEPENDS ${files} ${list} ${RECITAL_FINGERPRINT_SCRIPT}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
