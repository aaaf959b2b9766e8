# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What riskscope-metadata makes: its functions, then the files as man, shells and others read them.
foreach(name appstream_releases changelog completion debian_changelog icon_files man_page roff sbom short_text)
  riskscope_test(packaging/tst_${name} LINKS riskscope_metadata)
endforeach()

find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
function(riskscope_made_test name)
  add_test(NAME packaging.${name} COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py ${ARGN})
endfunction()

riskscope_made_test(man_pages ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR})
riskscope_made_test(made_files ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR})
foreach(shell bash zsh fish)
  add_test(NAME packaging.completion_${shell}
    COMMAND ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_LIST_DIR}/test_completion.py ${CMAKE_BINARY_DIR} ${shell})
endforeach()
