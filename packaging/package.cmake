# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What CPack puts into a package, for each system.
set(RISKSCOPE_MAINTAINER "Riskscope contributors <maintainers@riskscope.example>" CACHE STRING
    "Whom a package names as its maintainer; whoever hands packages on puts their own address here")

set(CPACK_PACKAGE_NAME riskscope)
set(CPACK_PACKAGE_VENDOR "Riskscope contributors")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT ${RISKSCOPE_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look up one user's Zero Trust risk")
set(CPACK_PACKAGE_EXECUTABLES riskscope Riskscope)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_THREADS 1) # the same bytes on every machine
set(CPACK_VERBATIM_VARIABLES ON)
# CPack also keeps the packages' source; that is the distributor's, or git's, to make.
set(CPACK_SOURCE_GENERATOR "")

if(WIN32)
  # Not built yet: see install_elsewhere.cmake. The installer, NSIS or WiX, holds what `cmake --install` and windeployqt put
  # together.
  set(CPACK_GENERATOR NSIS WIX ZIP)
  set(CPACK_PACKAGE_INSTALL_DIRECTORY Riskscope)
  set(CPACK_NSIS_DISPLAY_NAME Riskscope)
  set(CPACK_NSIS_MUI_ICON ${CMAKE_BINARY_DIR}/metadata/riskscope.ico)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/riskscope.exe)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
  set(CPACK_NSIS_MODIFY_PATH ON) # for riskscope-cli
  # Says that a later package replaces an earlier one: never to be changed.
  set(CPACK_WIX_UPGRADE_GUID 5B0C7E55-7C0E-4C8B-9C55-3B1D0B0F6A1E)
  set(CPACK_WIX_PRODUCT_ICON ${CMAKE_BINARY_DIR}/metadata/riskscope.ico)
elseif(APPLE)
  # Not built yet: see install_elsewhere.cmake. macdeployqt puts the libraries into the bundle; an image to be handed on is to
  # be signed and notarised as well.
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME Riskscope)
  set(CPACK_PACKAGE_ICON ${CMAKE_BINARY_DIR}/metadata/riskscope.icns)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  include(${CMAKE_CURRENT_LIST_DIR}/debian/package.cmake)
endif()

include(CPack)
