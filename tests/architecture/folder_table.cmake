# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The folder table of ARCHITECTURE.md against the folders that hold files, under core/ and app/ and
# app/views/:  cmake -DSOURCE_DIR=<repository> -P folder_table.cmake
# A row is a line that starts with | `core/query/` |.

cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE ${SOURCE_DIR}
    ${SOURCE_DIR}/core/* ${SOURCE_DIR}/app/*)
set(folders "")
foreach(file IN LISTS files)
    if(file MATCHES "^(app/views/[^/]+|(core|app)/[^/]+)/")
        list(APPEND folders ${CMAKE_MATCH_1})
    endif()
endforeach()
list(REMOVE_DUPLICATES folders)

file(STRINGS ${SOURCE_DIR}/ARCHITECTURE.md lines ENCODING UTF-8 REGEX "^\\| `(core|app)/")
set(rows "")
foreach(line IN LISTS lines)
    if(line MATCHES "^\\| `([a-z0-9_/]+)/` \\|")
        list(APPEND rows ${CMAKE_MATCH_1})
    endif()
endforeach()
if(NOT rows OR NOT folders)
    message(FATAL_ERROR "no table rows, or no folders: nothing was compared")
endif()

foreach(folder IN LISTS folders)
    if(NOT folder IN_LIST rows)
        message(SEND_ERROR "${folder}/ has no row in the folder table of ARCHITECTURE.md")
    endif()
endforeach()
foreach(row IN LISTS rows)
    if(NOT row IN_LIST folders)
        message(SEND_ERROR "ARCHITECTURE.md describes ${row}/, which does not exist")
    endif()
endforeach()
