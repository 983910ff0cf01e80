# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the desktop's files say of each other, and the version wherever it stands:
#   cmake -DSOURCE_DIR=<repository> -P desktop_files_agree.cmake

cmake_minimum_required(VERSION 3.25)
set(id io.github.stewardship_explorer.stewardship_explorer)
set(type "application/vnd.stewardship+sqlite3")
set(packaging ${SOURCE_DIR}/packaging)
set(icons ${SOURCE_DIR}/resources/icons)

# expect(FILE TEXT): the file holds the text, as it stands.
function(expect file text)
    file(READ ${file} content)
    string(FIND "${content}" "${text}" place)
    if(place EQUAL -1)
        message(SEND_ERROR "${file}: there is no “${text}”")
    endif()
endfunction()

expect(${packaging}/${id}.desktop "MimeType=${type};")
expect(${packaging}/${id}.desktop "Icon=${id}\n")
expect(${packaging}/${id}.desktop "Exec=stewardship-explorer %F")
expect(${packaging}/${id}.thumbnailer "MimeType=${type};")
expect(${packaging}/${id}.thumbnailer "Exec=stewardship-explorer thumbnail %i --output %o --size %s")
expect(${packaging}/${id}.xml "<mime-type type=\"${type}\">")
expect(${packaging}/${id}.xml "<icon name=\"application-vnd.stewardship+sqlite3\"/>")
expect(${packaging}/${id}.metainfo.xml "<mediatype>${type}</mediatype>")
expect(${packaging}/${id}.metainfo.xml "<id>${id}</id>")
expect(${packaging}/${id}.metainfo.xml "<launchable type=\"desktop-id\">${id}.desktop</launchable>")
foreach(icon ${id} ${id}-symbolic application-vnd.stewardship+sqlite3)
    expect(${icons}/${icon}.svg "<svg ")
endforeach()

# The type is recognised by the number that the format writes.
file(READ ${SOURCE_DIR}/core/dataset/schema.h schema)
if(NOT schema MATCHES "applicationId *= *(0x[0-9A-Fa-f]+)")
    message(FATAL_ERROR "schema.h: no applicationId")
endif()
expect(${packaging}/${id}.xml "<match type=\"big32\" value=\"${CMAKE_MATCH_1}\" offset=\"68\"/>")

# A picture that software centres show is in the repository.
file(STRINGS ${packaging}/${id}.metainfo.xml images REGEX "<image[ >]")
foreach(image IN LISTS images)
    string(REGEX REPLACE ".*/main/([^<]+)<.*" "\\1" path "${image}")
    if(NOT EXISTS ${SOURCE_DIR}/${path})
        message(SEND_ERROR "metainfo: ${path} does not exist")
    endif()
endforeach()
list(LENGTH images count)
if(count EQUAL 0)
    message(SEND_ERROR "metainfo: no screenshots")
endif()

file(READ ${SOURCE_DIR}/CMakeLists.txt project)
string(REGEX MATCH "VERSION ([0-9.]+)\n" line "${project}")
set(version ${CMAKE_MATCH_1})
expect(${packaging}/stewardship-explorer.1 "\"Stewardship Explorer ${version}\"")
file(READ ${packaging}/changelog.debian changelog)
if(NOT changelog MATCHES "^stewardship-explorer \\(([0-9.]+)-[0-9]+\\) ")
    message(FATAL_ERROR "changelog.debian: its first line names no version")
elseif(NOT CMAKE_MATCH_1 STREQUAL version)
    message(SEND_ERROR "changelog.debian begins with ${CMAKE_MATCH_1}, CMakeLists.txt says ${version}")
endif()
file(STRINGS ${packaging}/${id}.metainfo.xml releases REGEX "<release ")
list(GET releases 0 newest)
if(NOT newest MATCHES " version=\"${version}\"")
    message(SEND_ERROR "metainfo: its newest release is not ${version}: ${newest}")
endif()
