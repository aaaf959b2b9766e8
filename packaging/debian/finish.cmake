# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT

# Run by CPack over the installed tree, just before it is packed: what Debian's policy asks for beyond an ordinary install.
if(NOT CPACK_GENERATOR STREQUAL DEB)
  return()
endif()
set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
set(doc ${usr}/share/doc/riskscope)

# -n: without the time, or two builds would differ.
function(compress)
  execute_process(COMMAND gzip -9nf ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB pages ${usr}/share/man/man1/*.1)
compress(${pages})

# The changelog of a package without a revision is called so; the project's own stays readable beside it.
file(COPY_FILE ${CPACK_RISKSCOPE_DEBIAN_CHANGELOG} ${doc}/changelog)
compress(${doc}/changelog)
file(CHMOD ${doc}/changelog.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

# Debian knows the place for completion of zsh under another name, and the licence from the file “copyright”.
file(MAKE_DIRECTORY ${usr}/share/zsh/vendor-completions)
file(RENAME ${usr}/share/zsh/site-functions/_riskscope-cli ${usr}/share/zsh/vendor-completions/_riskscope-cli)
file(REMOVE_RECURSE ${usr}/share/zsh/site-functions ${usr}/share/licenses)

# Folders made here would have what the packer's umask leaves.
file(CHMOD_RECURSE ${usr} DIRECTORY_PERMISSIONS ${CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
