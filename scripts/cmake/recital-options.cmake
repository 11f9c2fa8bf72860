# What every target of the project is compiled with.
add_library(recital_options INTERFACE)
target_compile_options(recital_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                       -Wno-restrict)  # g++ 12 warns of it in its own std::string (its bug 105329)
# The library is position-independent, for the Python module is made of it. Nobody replaces its functions when a program
# starts, so the compiler may put one into another all the same.
target_compile_options(recital_options INTERFACE -fno-semantic-interposition)
if(RECITAL_WERROR)
  target_compile_options(recital_options INTERFACE -Werror)
endif()
if(RECITAL_SANITIZE)
  target_compile_options(recital_options INTERFACE -fsanitize=${RECITAL_SANITIZE} -fno-sanitize-recover=undefined
                                                   -fno-omit-frame-pointer)
  target_link_options(recital_options INTERFACE -fsanitize=${RECITAL_SANITIZE})
endif()
if(RECITAL_FUZZ)
  # coverage for the library; each fuzz target adds the driver at link time
  target_compile_options(recital_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
