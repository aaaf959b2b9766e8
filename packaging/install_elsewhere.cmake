# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What is installed on Windows and macOS: a folder or bundle that holds Qt and the other libraries as well. Never built
# yet, and not to be built as it is: app/core/core_files, app/store and app/report write files with Linux's own calls, and
# riskscope-cli takes its signals as POSIX gives them. They come first in a port.
set(made ${CMAKE_BINARY_DIR}/metadata)
set_target_properties(riskscope PROPERTIES
  WIN32_EXECUTABLE ON
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_GUI_IDENTIFIER org.riskscope.riskscope
  MACOSX_BUNDLE_BUNDLE_NAME Riskscope
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_ICON_FILE riskscope.icns)
install(TARGETS riskscope riskscope-cli BUNDLE DESTINATION . RUNTIME DESTINATION bin)
if(APPLE)
  install(FILES ${made}/riskscope.icns DESTINATION riskscope.app/Contents/Resources)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/riskscope.spdx.json
              ${PROJECT_SOURCE_DIR}/resources/handbook/handbook.html
        DESTINATION doc)

# windeployqt or macdeployqt, by the name that Qt 6.5 gave it.
qt_generate_deploy_app_script(TARGET riskscope OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
