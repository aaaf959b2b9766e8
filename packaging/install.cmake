# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# Where everything goes on a system with the GNU and freedesktop.org folders. What is made from the program itself
# (manual pages, completion, icons in pixels, releases, SBOM) is read from metadata/ of the build tree.
if(WIN32 OR APPLE)
  include(${CMAKE_CURRENT_LIST_DIR}/install_elsewhere.cmake)
  return()
endif()

include(GNUInstallDirs)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(made ${CMAKE_BINARY_DIR}/metadata)
set(id org.riskscope.riskscope)

install(TARGETS riskscope riskscope-cli RUNTIME)

install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${made}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${id}.svg DESTINATION ${icons}/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${id}-symbolic.svg DESTINATION ${icons}/symbolic/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES ${made}/icons/hicolor/${size}x${size}/apps/${id}.png DESTINATION ${icons}/${size}x${size}/apps)
endforeach()

install(FILES ${made}/man/riskscope.1 ${made}/man/riskscope-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/completion/bash/riskscope-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/completion/zsh/_riskscope-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${made}/completion/fish/riskscope-cli.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

file(GLOB handbook CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/handbook/*.html)
install(FILES ${handbook} ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/riskscope.spdx.json
        ${CMAKE_CURRENT_LIST_DIR}/linux/copyright
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/riskscope)
