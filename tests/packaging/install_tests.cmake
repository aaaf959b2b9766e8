# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What is installed, what the desktop makes of it, and what lintian says of the package made from it.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

function(riskscope_install_test name)
  add_test(NAME packaging.${name}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR})
endfunction()

foreach(name install desktop_entry metainfo mime_type)
  riskscope_install_test(${name})
endforeach()
# A sanitizer's run-time library is in no package.
if(NOT RISKSCOPE_SANITIZE)
  riskscope_install_test(lintian)
endif()
