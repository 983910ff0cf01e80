# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings the translations in FOLDER up to date with the texts in SOURCE_DIR, by LUPDATE.

file(GLOB languages ${FOLDER}/stewardship-explorer_*.ts)
foreach(file IN LISTS languages)
    string(REGEX REPLACE ".*stewardship-explorer_|[.]ts$" "" language ${file})
    set(plural_only "")
    if(language STREQUAL "en")
        set(plural_only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${plural_only}
            -source-language en -target-language ${language}
            -I ${SOURCE_DIR} ${SOURCE_DIR}/app -ts ${file}
        RESULT_VARIABLE status
        ERROR_QUIET)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed on ${file}: ${status}")
    endif()
endforeach()
