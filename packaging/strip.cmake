# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack on what it installed, before it packs that. Its own stripping leaves notes of the
# compiler in the executable.

find_program(strip strip REQUIRED)
file(GLOB executables ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/*)
if(executables)
    execute_process(COMMAND ${strip} --remove-section=.comment --remove-section=.note ${executables}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
