# Installs the built project into WORK, then builds and runs an outside project against it, through CMake's package and
# through pkg-config. Called with BUILD, WORK, CONFIG, CXX and SANITIZE.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    string(JOIN " " command ${ARGN})
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_reference_of program)
  run(${program})
  if(NOT output MATCHES "treaty:npt")
    message(FATAL_ERROR "${program} printed: ${output}")
  endif()
endfunction()

set(flags "")
if(SANITIZE)
  set(flags -fsanitize=${SANITIZE})
endif()
set(outside ${CMAKE_CURRENT_LIST_DIR}/outside)
file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix --config ${CONFIG})

run(${CMAKE_COMMAND} -S ${outside} -B ${WORK}/cmake -G Ninja -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${flags}
    -DCMAKE_BUILD_TYPE=${CONFIG} -DCMAKE_PREFIX_PATH=${WORK}/prefix
    -DMANUAL=${CMAKE_CURRENT_LIST_DIR}/../../README.md)
run(${CMAKE_COMMAND} --build ${WORK}/cmake)
expect_reference_of(${WORK}/cmake/outside)
expect_reference_of(${WORK}/cmake/example1)  # the last of README.md; it prints the cited before what cites it

file(GLOB_RECURSE pkgconfig ${WORK}/prefix/recital.pc)
cmake_path(GET pkgconfig PARENT_PATH pkgconfig)
set(ENV{PKG_CONFIG_PATH} ${pkgconfig})
foreach(how "" --static)
  run(pkg-config --define-prefix ${how} --cflags --libs recital)
  separate_arguments(recital_flags UNIX_COMMAND "${output}")
  run(${CXX} -std=c++20 ${flags} ${outside}/main.cpp ${recital_flags} -o ${WORK}/by-pkg-config)
  expect_reference_of(${WORK}/by-pkg-config)
endforeach()
