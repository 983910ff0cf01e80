# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The type of our files in a database of its own, made with what desktops make theirs with:
#   cmake -DSOURCE_DIR=<repository> -DWORK_DIR=<scratch folder> -DUPDATE_MIME_DATABASE=<program> -P mime_type.cmake

cmake_minimum_required(VERSION 3.25)
set(id io.github.stewardship_explorer.stewardship_explorer)
set(database ${WORK_DIR}/mime)
file(REMOVE_RECURSE ${database})
file(COPY ${SOURCE_DIR}/packaging/${id}.xml DESTINATION ${database}/packages)

# XDG_DATA_HOME: else it notes that nobody looks there.
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env XDG_DATA_HOME=${WORK_DIR} ${UPDATE_MIME_DATABASE} ${database}
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0 OR NOT output STREQUAL "")
    message(FATAL_ERROR "update-mime-database: ${status}: ${output}")
endif()

# Magic holds bytes that are no text: as hexadecimal digits.
file(READ ${database}/magic magic HEX)
foreach(text "[60:application/vnd.stewardship+sqlite3]" "SQLite format 3" "STWD")
    string(HEX "${text}" bytes)
    if(NOT magic MATCHES "${bytes}")
        message(SEND_ERROR "the database's magic does not hold “${text}”")
    endif()
endforeach()
foreach(pair "globs2;50:application/vnd.stewardship+sqlite3:*.stewardship"
        "subclasses;application/vnd.stewardship+sqlite3 application/vnd.sqlite3"
        "icons;application/vnd.stewardship+sqlite3:application-vnd.stewardship+sqlite3")
    list(GET pair 0 file)
    list(GET pair 1 text)
    file(READ ${database}/${file} content)
    string(FIND "${content}" "${text}" place)
    if(place EQUAL -1)
        message(SEND_ERROR "the database's ${file} does not hold “${text}”: ${content}")
    endif()
endforeach()
file(REMOVE_RECURSE ${database})
