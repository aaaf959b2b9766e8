# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# The fields of the Debian package. Its version has no revision: the project makes the package itself, and so the package's
# changelog is that of the project. But it names the system whose libraries the package takes, “0.1.0~deb12”: a package of
# the same version for a newer system is an upgrade, as it has to be.
cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
if(system_ID)
  string(REGEX REPLACE "^debian$" "deb" RISKSCOPE_DEBIAN_SUFFIX "${system_ID}")
  string(REGEX REPLACE "[^A-Za-z0-9.+]" "" RISKSCOPE_DEBIAN_SUFFIX "${RISKSCOPE_DEBIAN_SUFFIX}${system_VERSION_ID}")
  string(PREPEND RISKSCOPE_DEBIAN_SUFFIX "~")
endif()
set(CPACK_DEBIAN_PACKAGE_VERSION ${CPACK_PACKAGE_VERSION}${RISKSCOPE_DEBIAN_SUFFIX})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION "Riskscope looks up one user of a Cloudflare Zero Trust account and shows how
risky the provider says they are, why, since when, every event on a
timeline, and the details of each exactly as they were sent. It only reads:
nothing that it sends can change an account.

Reports can be written as PDF, HTML, Excel workbook, CSV, Markdown, JSON,
ECS or OCSF, redacted if need be. A built-in demo account needs no network.

The package holds the window, riskscope, and the same for terminals, scripts
and machines without a display, riskscope-cli. It is a third-party client,
neither made nor endorsed by the provider.")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})

# Of what no executable is linked to, and so dpkg-shlibdeps can't find: the X11 and Wayland platforms are plug-ins of
# libqt6gui6 and qt6-wayland, and the first of them loads libXcursor for the pointer; pictures of desktop themes take the SVG
# plug-in, which newer systems keep apart; QtKeychain loads libsecret; TLS needs the authorities, times need the zones, and
# Qt's own texts are translated apart.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
  "qt6-wayland" "qt6-svg-plugins | libqt6svg6 (<< 6.7)" "libxcursor1" "libsecret-1-0"
  "qt6-translations-l10n" "ca-certificates" "tzdata")
# A keychain of the desktop, a font for the PDF and the window, and file dialogs of the desktop.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "gnome-keyring | kwallet6 | libkf5wallet-bin | keepassxc" "fonts-dejavu-core | fonts-inter" "qt6-gtk-platformtheme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "xdg-desktop-portal, bash-completion")

# Compresses what Debian wants compressed, in the tree that is to be packed.
list(APPEND CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finish.cmake)
set(CPACK_RISKSCOPE_DEBIAN_CHANGELOG ${CMAKE_BINARY_DIR}/metadata/changelog.Debian)
