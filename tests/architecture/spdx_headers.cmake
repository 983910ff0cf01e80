# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Both SPDX lines near the top of every file that can carry a comment, or in <file>.license:
#   cmake -DSOURCE_DIR=<repository> -P spdx_headers.cmake

cmake_minimum_required(VERSION 3.25)

set(candidates "")
foreach(folder .ci app core packaging resources tests translations)
    file(GLOB_RECURSE found LIST_DIRECTORIES false RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${folder}/*)
    list(APPEND candidates ${found})
endforeach()
file(GLOB found LIST_DIRECTORIES false RELATIVE ${SOURCE_DIR}
    ${SOURCE_DIR}/*.txt ${SOURCE_DIR}/*.md ${SOURCE_DIR}/*.json ${SOURCE_DIR}/.clang-* ${SOURCE_DIR}/.editorconfig)
list(APPEND candidates ${found})

# Sources by name, and scripts, which have no extension. Test data is compared byte for byte, and
# covered by a sidecar at most.
set(files "")
foreach(file IN LISTS candidates)
    cmake_path(GET file FILENAME name)
    if(file MATCHES "^tests/(data|golden)/" OR name MATCHES "\\.license$")
        continue()
    endif()
    if(name MATCHES "\\.(h|cpp|c|cmake|sh|bash|zsh|fish|thumbnailer|py|sql|svg|qrc|ts|xml|desktop|md|json|yml|yaml|1|in)$"
            OR name MATCHES "^(CMakeLists\\.txt|\\.clang-(format|tidy)|\\.editorconfig)$"
            OR file MATCHES "^(packaging|\\.ci)/[^.]+$")
        list(APPEND files ${file})
    endif()
endforeach()
if(NOT files)
    message(FATAL_ERROR "no source files under ${SOURCE_DIR}: nothing was checked")
endif()

set(tag SPDX) # apart from the rest, so that licence tools do not read the patterns as statements
foreach(file IN LISTS files)
    set(header ${SOURCE_DIR}/${file})
    if(EXISTS ${header}.license)
        string(APPEND header .license)
    endif()
    file(READ ${header} text LIMIT 1000)
    foreach(line "FileCopyrightText: [0-9]+ [A-Z]" "License-Identifier: [A-Z]")
        if(NOT text MATCHES "${tag}-${line}")
            message(SEND_ERROR "${file}: no line ${tag}-${line}")
        endif()
    endforeach()
endforeach()
list(LENGTH files count)
message(STATUS "${count} files looked at")
