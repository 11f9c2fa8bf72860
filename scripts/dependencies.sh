# What the project needs from Debian 12, and how to get it. Read by the scripts beside it, which run in any folder.

# to configure and build, tests included
recital_build_packages="g++ cmake ninja-build pkg-config libboost-graph-dev libicu-dev libre2-dev libgraphviz-dev
  libtomlplusplus-dev libcli11-dev libfmt-dev rapidjson-dev libexpected-dev doctest-dev libarchive-dev libpugixml-dev libgumbo-dev
  libmd4c-dev nettle-dev libsqlite3-dev libzstd-dev libstemmer-dev python3"
# to link a program with the library through pkg-config --static: those of libarchive, which its package leaves out
recital_static_packages="libacl1-dev libbz2-dev liblz4-dev liblzma-dev libxml2-dev zlib1g-dev"
# to build the Python package as well
recital_python_packages="pybind11-dev python3-dev"
# to make Debian packages and look at them
recital_packaging_packages="dpkg-dev file lintian"
# to read PDF with, as a program of its own
recital_reading_packages="poppler-utils"
# to read scanned pages with, on demand
recital_ocr_packages="tesseract-ocr tesseract-ocr-ara tesseract-ocr-chi-sim tesseract-ocr-eng tesseract-ocr-fra tesseract-ocr-rus
  tesseract-ocr-spa"
# to print documents with, in tests
recital_printing_packages="libreoffice-writer-nogui chromium fonts-liberation2 fonts-noto-core fonts-noto-cjk"
# to draw Chinese names, which would be boxes otherwise, and Arabic ones as well set as the rest
recital_picture_packages="graphviz fonts-noto-cjk fonts-noto-core"
# to read the graphs with in tests, and to compare with in the benchmark
recital_test_packages="python3-networkx python3-igraph python3-rdflib python3-scipy python3-pandas
  python3-distributed"
# to open pages in, in tests
recital_browser_packages="chromium"
# to try manual pages and completions with, and to run the notebook
recital_manual_packages="groff-base fish zsh"
recital_notebook_packages="python3-nbclient python3-ipykernel"
# more programs that read graphs
recital_interop_packages="r-cran-igraph r-cran-rsqlite python3-graph-tool"
recital_bench_packages="ripgrep"
# to run the fuzz targets
recital_fuzz_packages="clang-16 libclang-rt-16-dev"  # clang 14 does not understand ranges of this libstdc++
# to compare with on a graph of millions
recital_scale_packages="python3-igraph python3-networkx python3-numpy python3-scipy"

# recital_missing PACKAGE...: those that are not installed
recital_missing() {
  for package in "$@"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || printf '%s ' "$package"
  done
}

# recital_install PACKAGE...: installs those that are missing, as root or through sudo, and does nothing otherwise
recital_install() {
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian system: install what corresponds to these packages, then build with cmake:" >&2
    echo "$*" >&2
    return 1
  fi
  missing=$(recital_missing "$@")
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    echo "These packages are missing, and only root may install them:  apt-get install $missing" >&2
    return 1
  fi
  echo "Installing: $missing" >&2
  # what is missing is split into words on purpose
  if ! { $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 &&
         $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2; }; then
    echo "These packages could not be installed:  apt-get install $missing" >&2
    return 1
  fi
}

# recital_try PACKAGE...: installs what can be had, one by one, and says what cannot
recital_try() {
  for package in "$@"; do
    recital_install "$package" || echo "$package is not there; the tests that need it are skipped." >&2
  done
}

# recital_install_node ROOT: node (18, as Debian 12 has it, or later) and npm, which bundle the script of the report; nothing to do where a release has it ready
recital_install_node() {
  [ -e "$1/src/pages/report/bundle/report.js" ] && return 0
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || recital_install nodejs npm
}

# recital_node_modules FROM TO: what package-lock.json in FROM names, into TO/node_modules; says so where that fails
recital_node_modules() {
  cmp -s "$1/package-lock.json" "$2/package-lock.json" && return 0
  command -v npm >/dev/null 2>&1 || recital_try nodejs npm
  rm -rf "$2"
  mkdir -p "$2"
  cp "$1/package.json" "$1/package-lock.json" "$2"
  (cd "$2" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) && return 0
  rm -rf "$2"
  echo "npm could not install graphology, Cytoscape.js, Playwright and axe; the tests that need them are skipped." >&2
}
