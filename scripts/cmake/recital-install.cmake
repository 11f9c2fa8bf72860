# What `cmake --install` puts into place: the library with its headers, the program, a package for CMake's find_package
# and one for pkg-config. A static library hands its own dependencies on to whoever links it; a shared one keeps them.
include(CMakePackageConfigHelpers)
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME development)

get_target_property(recital_library_type recital TYPE)
set(recital_is_static OFF)
if(recital_library_type STREQUAL "STATIC_LIBRARY")
  set(recital_is_static ON)
endif()
set(recital_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/recital)
set(recital_generated ${PROJECT_BINARY_DIR}/package)

install(TARGETS recital EXPORT recital-targets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS recital_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(DIRECTORY ${RECITAL_MANUAL}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program)
install(FILES ${RECITAL_MANUAL}/recital.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME recital COMPONENT program)
install(FILES ${RECITAL_MANUAL}/_recital DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT program)
install(FILES ${RECITAL_MANUAL}/recital.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
  COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/recital DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.hpp")
install(EXPORT recital-targets NAMESPACE recital:: DESTINATION ${recital_package_dir})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/recital-config.cmake.in
  ${recital_generated}/recital-config.cmake
  INSTALL_DESTINATION ${recital_package_dir})
write_basic_package_version_file(${recital_generated}/recital-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${recital_generated}/recital-config.cmake ${recital_generated}/recital-config-version.cmake
  DESTINATION ${recital_package_dir})

# tl::expected and the headers of Boost have no pkg-config file; they are found without one
set(recital_pc_requires "re2, libarchive, pugixml, gumbo, md4c, nettle, sqlite3, libzstd, icu-uc, icu-i18n, fmt")
if(RECITAL_DRAW)
  string(APPEND recital_pc_requires ", libcgraph, libgvc")
endif()
set(recital_pc_private Requires.private)
if(recital_is_static)
  set(recital_pc_private Requires)
  set(recital_pc_libs " -lstemmer")  # it has no pkg-config file
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/recital.pc.in ${recital_generated}/recital.pc @ONLY)
install(FILES ${recital_generated}/recital.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
