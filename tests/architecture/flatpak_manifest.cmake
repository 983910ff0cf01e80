# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Flatpak manifest: well-formed, of our id, asking for nothing but a display, and every source
# from elsewhere pinned:  cmake -DSOURCE_DIR=<repository> -P flatpak_manifest.cmake

cmake_minimum_required(VERSION 3.25)
set(id io.github.stewardship_explorer.stewardship_explorer)
file(READ ${SOURCE_DIR}/packaging/${id}.flatpak.json manifest)

function(expect wanted)
    string(JSON value GET "${manifest}" ${ARGN})
    if(NOT value STREQUAL wanted)
        message(SEND_ERROR "${ARGN} is ${value}, not ${wanted}")
    endif()
endfunction()
expect(${id} id)
expect(org.kde.Platform runtime)
expect(org.kde.Sdk sdk)
expect(stewardship-explorer command)
expect(application-vnd.stewardship+sqlite3 rename-mime-icons 0)

set(allowed --share=ipc --socket=wayland --socket=fallback-x11 --device=dri)
string(JSON count LENGTH "${manifest}" finish-args)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    string(JSON permission GET "${manifest}" finish-args ${i})
    if(NOT permission IN_LIST allowed)
        message(SEND_ERROR "it asks for ${permission}")
    endif()
endforeach()

string(JSON count LENGTH "${manifest}" modules)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    string(JSON name GET "${manifest}" modules ${i} name)
    string(JSON type GET "${manifest}" modules ${i} sources 0 type)
    if(type STREQUAL dir)
        continue() # the tree itself
    endif()
    string(JSON url GET "${manifest}" modules ${i} sources 0 url)
    string(JSON checksum GET "${manifest}" modules ${i} sources 0 sha256)
    string(LENGTH "${checksum}" length)
    if(NOT url MATCHES "^https://" OR NOT length EQUAL 64 OR NOT checksum MATCHES "^[0-9a-f]+$")
        message(SEND_ERROR "${name}: ${url} with ${checksum} is not pinned")
    endif()
endforeach()
if(NOT name STREQUAL stewardship-explorer)
    message(SEND_ERROR "the last module is ${name}")
endif()
