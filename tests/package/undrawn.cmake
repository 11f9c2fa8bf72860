# Configures the project without Graphviz, looks whether anything still asks for it, and compiles what stands for it.
# Called with SOURCE, WORK and CXX.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK} -G Ninja -DCMAKE_CXX_COMPILER=${CXX} -DRECITAL_DRAW=OFF
                        -DRECITAL_TESTS=OFF OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS ${WORK}/build.ninja asked REGEX "libgvc|libcgraph|graphviz[.]cpp.*: CXX_COMPILER.*formats")
if(asked)
  message(FATAL_ERROR "The build without Graphviz asks for it: ${asked}")
endif()
execute_process(COMMAND ${CXX} -std=c++20 -fsyntax-only -I${SOURCE}/include -I${SOURCE}/src
                        ${SOURCE}/src/export/without_graphviz.cpp COMMAND_ERROR_IS_FATAL ANY)
