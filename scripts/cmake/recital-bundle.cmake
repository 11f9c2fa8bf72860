# recital_bundle(SCRIPTS LICENCES) gives the paths of the scripts of pages and of the licences of what is in them. A release
# tarball has them ready; else scripts/bundle makes them while building, with node and npm, from the typed sources.
function(recital_bundle scripts licences)
  set(sources ${PROJECT_SOURCE_DIR}/src/pages/report)
  set(out ${sources}/bundle)
  if(NOT EXISTS ${out}/report.js)
    # those on the path alone: what else lies on the machine was not asked for
    find_program(RECITAL_NODE NAMES node nodejs NO_DEFAULT_PATH PATHS ENV PATH)
    find_program(RECITAL_NPM npm NO_DEFAULT_PATH PATHS ENV PATH)
    if(NOT RECITAL_NODE OR NOT RECITAL_NPM)
      message(FATAL_ERROR "The report's script is not built yet: install nodejs and npm, or use a release tarball, which holds it.")
    endif()
    set(out ${PROJECT_BINARY_DIR}/report)
    file(GLOB typed CONFIGURE_DEPENDS ${sources}/*.ts)
    add_custom_command(
      OUTPUT ${out}/report.js ${out}/site.js ${out}/THIRD-PARTY.txt
      COMMAND ${PROJECT_SOURCE_DIR}/scripts/bundle ${out}
      DEPENDS ${typed} ${sources}/bundle.mjs ${sources}/package.json ${sources}/package-lock.json
              ${PROJECT_SOURCE_DIR}/scripts/bundle
      COMMENT "Bundling the scripts of pages"
      VERBATIM)
    # where the packages are, for the type check among the tests
    file(CONFIGURE OUTPUT ${out}/tsconfig.json CONTENT [[{
  "extends": "@sources@/tsconfig.json",
  "compilerOptions": { "paths": { "*": ["./node_modules/*"] } },
  "include": ["@sources@/*.ts"]
}
]] @ONLY)
  endif()
  set(${scripts} ${out}/report.js ${out}/site.js PARENT_SCOPE)
  set(${licences} ${out}/THIRD-PARTY.txt PARENT_SCOPE)
endfunction()
