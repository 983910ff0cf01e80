# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The translations hold exactly the texts of the sources: what lupdate makes of copies is what was there.
#   cmake -DSOURCE_DIR=<repository> -DWORK_DIR=<folder> -DLUPDATE=<program> -P translations_current.cmake

cmake_minimum_required(VERSION 3.25)

set(FOLDER ${WORK_DIR}/translations)
file(REMOVE_RECURSE ${FOLDER})
file(GLOB translations ${SOURCE_DIR}/translations/*.ts)
if(NOT translations)
    message(FATAL_ERROR "no translations in ${SOURCE_DIR}: nothing was checked")
endif()
file(COPY ${translations} DESTINATION ${FOLDER})
include(${SOURCE_DIR}/translations/update.cmake)
foreach(file IN LISTS translations)
    cmake_path(GET file FILENAME name)
    file(SHA256 ${file} committed)
    file(SHA256 ${FOLDER}/${name} updated)
    if(NOT committed STREQUAL updated)
        message(SEND_ERROR "translations/${name} is not up to date: build the target update_translations, and translate what it brings")
    endif()
endforeach()
