# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# On Windows and macOS a program brings its Qt along. Nothing of this has been run: there was only
# Linux. Afterwards `cmake --install` copies Qt beside the executable, and cpack writes a ZIP or a DMG.

if(NOT WIN32 AND NOT APPLE)
    return()
endif()

set_target_properties(stewardship-explorer PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_GUI_IDENTIFIER ${id}
    MACOSX_BUNDLE_BUNDLE_NAME "Stewardship Explorer"
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
# WIN32_EXECUTABLE stays off: a program without a console could not answer on the command line.

# The argument has been called OUTPUT_SCRIPT since Qt 6.5; 6.4 knows the other alone.
set(script_argument OUTPUT_SCRIPT)
if(Qt6_VERSION VERSION_LESS 6.5)
    set(script_argument FILENAME_VARIABLE)
endif()
qt_generate_deploy_app_script(TARGET stewardship-explorer ${script_argument} deploy_script)
install(SCRIPT ${deploy_script})
if(APPLE)
    install(TARGETS stewardship-explorer BUNDLE DESTINATION .)
endif()
