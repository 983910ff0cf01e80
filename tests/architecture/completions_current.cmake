# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The committed completions against those that the command table gives now, and the manual page
# against the table: every command and every option stands in it.
#   cmake -DSOURCE_DIR=<repository> -DWORK_DIR=<scratch folder> -DPROGRAM=<steward-write-completions> -P completions_current.cmake

cmake_minimum_required(VERSION 3.25)
set(committed ${SOURCE_DIR}/packaging/completions)
set(made ${WORK_DIR}/completions)
file(REMOVE_RECURSE ${made})
file(MAKE_DIRECTORY ${made})
execute_process(COMMAND ${PROGRAM} ${made} COMMAND_ERROR_IS_FATAL ANY)
foreach(file stewardship-explorer.bash _stewardship-explorer stewardship-explorer.fish)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E compare_files ${made}/${file} ${committed}/${file}
        RESULT_VARIABLE differs ERROR_QUIET)
    if(differs)
        message(SEND_ERROR "packaging/completions/${file} is not what the command table gives; "
            "run: cmake --build --preset release --target update_completions")
    endif()
endforeach()

execute_process(COMMAND ${PROGRAM} --list OUTPUT_VARIABLE list COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "\n$" "" list "${list}")
string(REPLACE "\n" ";" list "${list}")
file(READ ${SOURCE_DIR}/packaging/stewardship-explorer.1 page)
string(REPLACE "\\-" "-" page "${page}")
string(REGEX REPLACE "\\\\f[A-Z]" " " page "${page}") # changes of font
set(count 0)
foreach(entry IN LISTS list)
    math(EXPR count "${count} + 1")
    if(entry MATCHES " (-[-a-z]+)$")
        set(wanted "[ \n\",(]${CMAKE_MATCH_1}[ \n\"\\.,|=)]")
    else()
        # "import csv" is a head of its own, or "import timeline|ics|json" is one for several.
        string(REGEX REPLACE "^([a-z]+) ([a-z-]+)$" "\\1 [a-z| -]*\\2[ |]" wanted "${entry}")
        string(REGEX REPLACE "^([a-z]+)$" "\n *\\1 " wanted "${wanted}")
    endif()
    if(NOT page MATCHES "${wanted}")
        message(SEND_ERROR "the manual page lacks “${entry}”")
    endif()
endforeach()
if(count LESS 100)
    message(FATAL_ERROR "the command table has ${count} entries: nothing much was compared")
endif()
message(STATUS "${count} commands and options")
file(REMOVE_RECURSE ${made})
