# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The manual page as man and mandb see it; both must be silent, and whatis must find it:
#   cmake -DSOURCE_DIR=<repository> -DWORK_DIR=<scratch folder> -DMAN=<man> -DMANDB=<mandb> -P manual_page.cmake

cmake_minimum_required(VERSION 3.25)
set(page ${SOURCE_DIR}/packaging/stewardship-explorer.1)
set(pages ${WORK_DIR}/man)
file(REMOVE_RECURSE ${pages})
file(COPY ${page} DESTINATION ${pages}/man1)
set(environment ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80)

execute_process(
    COMMAND ${environment} ${MAN} --warnings -E UTF-8 -l -Tutf8 -Z ${page}
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE errors)
if(NOT status EQUAL 0 OR NOT errors STREQUAL "")
    message(SEND_ERROR "man --warnings: ${status}: ${errors}")
endif()

execute_process(
    COMMAND ${environment} ${MANDB} --quiet --create --user-db ${pages}
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE errors)
if(NOT status EQUAL 0 OR NOT errors STREQUAL "")
    message(SEND_ERROR "mandb: ${status}: ${errors}")
endif()
execute_process(
    COMMAND ${environment} ${MAN} --whatis -M ${pages} stewardship-explorer
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT output MATCHES "^stewardship-explorer \\(1\\) +- see who stewards")
    message(SEND_ERROR "whatis: ${status}: ${output}")
endif()
file(REMOVE_RECURSE ${pages})
