# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The icons of the program and of its files, in the theme that every icon theme falls back to.

set(icon_sizes 16 22 24 32 48 64 128 256 512)
set(drawn_icons "")

add_executable(steward-draw-icons draw_icons.cpp)
target_link_libraries(steward-draw-icons PRIVATE steward_options Qt6::Gui Qt6::Svg)
set_target_properties(steward-draw-icons PROPERTIES AUTOMOC OFF)

# install_icon(NAME CONTEXT): the SVG, and a PNG of each size, which loaders without SVG need.
function(install_icon name context)
    set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/${name}.svg)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/icons/${context})
    file(MAKE_DIRECTORY ${folder})
    list(TRANSFORM icon_sizes REPLACE "(.+)" "${folder}/\\1.png" OUTPUT_VARIABLE pictures)
    add_custom_command(
        OUTPUT ${pictures}
        COMMAND steward-draw-icons ${drawing} ${folder} ${icon_sizes}
        DEPENDS steward-draw-icons ${drawing}
        VERBATIM)
    set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    install(FILES ${drawing} DESTINATION ${theme}/scalable/${context})
    foreach(size IN LISTS icon_sizes)
        install(FILES ${folder}/${size}.png DESTINATION ${theme}/${size}x${size}/${context} RENAME ${name}.png)
    endforeach()
    set(drawn_icons ${drawn_icons} ${pictures} PARENT_SCOPE)
endfunction()

install_icon(${id} apps)
install_icon(application-vnd.stewardship+sqlite3 mimetypes)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/${id}-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
add_custom_target(steward_icons ALL DEPENDS ${drawn_icons})
