# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What is installed, what the desktop makes of it, and what lintian says of the package made from it.
# A build for the sanitizers is never installed: its libraries stay in the build tree.
if(RISKSCOPE_SANITIZE)
  return()
endif()
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

function(riskscope_install_test name)
  add_test(NAME packaging.${name}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR})
endfunction()

foreach(name install desktop_entry metainfo mime_type lintian)
  riskscope_install_test(${name})
endforeach()
