# What `cpack` makes of a build: three packages for Debian 12. `recital` is the program, with its manual pages and
# completions; `librecital-dev` the library for C++; `python3-recital` the module, where it was built.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME recital)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Recital maintainers <maintainers@recital.invalid>" CACHE STRING "Who makes the packages")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds what UN and IAEA documents cite")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL program development)
if(RECITAL_PYTHON)
  list(APPEND CPACK_COMPONENTS_ALL python)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian/complete.cmake)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME recital)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "poppler-utils, fonts-noto-cjk, fonts-noto-core")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "tesseract-ocr, libreoffice-writer-nogui")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Reads resolutions, working papers and statements in six
languages, finds every reference to a treaty, a resolution, a document or a
conference, resolves it, and makes a graph of who cites what.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME librecital-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
# acl to zlib are those of libarchive, which its package leaves out and pkg-config --static asks for
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libarchive-dev, libboost-dev, libexpected-dev, libfmt-dev, \
libgraphviz-dev, libgumbo-dev, libicu-dev, libmd4c-dev, libpugixml-dev, libre2-dev, libsqlite3-dev, libstemmer-dev, \
libzstd-dev, nettle-dev, libacl1-dev, libbz2-dev, liblz4-dev, liblzma-dev, libxml2-dev, zlib1g-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "The static library and its headers, with packages for CMake
and pkg-config.")

set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-recital)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SHLIBDEPS ON)
if(RECITAL_PYTHON)
  get_target_property(recital_python_next recital_python RECITAL_PYTHON_NEXT)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "${recital_python_next}")
endif()
# what Python compiles when it runs goes with the package
set(CPACK_DEBIAN_PYTHON_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/postinst
  ${CMAKE_CURRENT_LIST_DIR}/debian/prerm)
set(CPACK_DEBIAN_PYTHON_PACKAGE_RECOMMENDS "poppler-utils")
set(CPACK_DEBIAN_PYTHON_PACKAGE_SUGGESTS "recital, python3-pandas, python3-networkx, python3-igraph")
set(CPACK_COMPONENT_PYTHON_DESCRIPTION "Documents, their references and the graph of these as objects of
Python, for pandas, NetworkX and igraph.")
include(CPack)
