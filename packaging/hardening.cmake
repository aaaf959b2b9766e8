# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# What a package's executables are built with, of what the compiler and the machine know: checks of the stack, of
# buffers and of jumps, addresses that can't be foreseen, and tables that are read-only once the program runs.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
  string(MAKE_C_IDENTIFIER "RISKSCOPE_HAS${flag}" has)
  check_cxx_compiler_flag(${flag} ${has})
  if(${has})
    add_compile_options(${flag})
  endif()
endforeach()

# The third level came with g++ 12 and clang 9. A distribution's own default is taken back first: defining it anew warns.
# It takes an optimised build.
add_compile_options("$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack)

# No folder of the machine that built it, so that two builds in two places give the same bytes. The last that fits counts,
# and the build folder is often within the source.
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
