#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "support/files.hpp"

// Only this file is told the path, so that the others need not be compiled anew in another folder.
std::filesystem::path support::repository() { return RECITAL_SOURCE_DIR; }
