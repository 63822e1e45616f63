# SPDX-License-Identifier: EUPL-1.2
# Sourced by the other scripts: where the project is, and what it needs from Debian 12.

set -eu
cd "$(dirname "$0")/.."

build_packages="
  cmake ninja-build g++ ccache pkg-config
  libyaml-cpp-dev libhpdf-dev libharfbuzz-dev libharfbuzz-bin libfribidi-dev libhyphen-dev hyphen-nl libqpdf-dev
  libssl-dev zlib1g-dev libpng-dev libjpeg62-turbo-dev nlohmann-json3-dev
  fonts-lato fonts-dejavu-core icc-profiles-free
  qt6-base-dev qt6-pdf-dev qt6-svg-dev libqt6svg6 qt6-translations-l10n libhunspell-dev hunspell-nl"
test_packages="
  catch2 qpdf poppler-utils mupdf-tools ghostscript python3-jsonschema python3-yaml
  appstream desktop-file-utils man-db shared-mime-info xvfb xauth openbox"
# Only for scripts/prove and scripts/fuzz.
proof_packages="strace util-linux mount xvfb xauth openbox xdotool clang libclang-rt-14-dev"
package_packages="dpkg-dev file lintian appstream desktop-file-utils"

# Installs what is missing and nothing else, so that a second run needs neither network nor rights.
install_packages() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    echo "Te installeren:$missing"
    $as_root apt-get update -q
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -q --no-install-recommends $missing
}
