# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package, and one for systems with RPM. packaging/package builds the first as it should
# be; by hand: cpack --config build/release/CPackConfig.cmake
# With SOURCE_DATE_EPOCH set, the same sources give the same package, byte for byte.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stewardship-explorer)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Stewardship Explorer authors")
set(CPACK_PACKAGE_CONTACT
    "The Stewardship Explorer authors <stewardship-explorer@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see who stewards an open-source project, at any moment")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/stewardship-explorer/stewardship-explorer)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/strip.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Stewardship Explorer shows the members of a foundation and their tiers,
board seats and roles, hosted projects, and the people and companies who do
the work, at any day of an open-source project's history. Every fact carries
its sources and how certain its dates are.
.
It opens a window with a timeline, a membership view and charts of growth,
writes reports and pictures, and answers on the command line. The dataset of
PyTorch is built in.")

# dpkg-shlibdeps sees what the executable links, not the icon engine it loads or the font it draws with.
# Platform plugins for X11 and for no display come with libqt6gui6.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-open-sans")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
string(APPEND CPACK_DEBIAN_PACKAGE_RECOMMENDS
    ", fonts-dejavu-core, fonts-droid-fallback, fonts-wqy-microhei, fonts-lohit-deva")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme | qt6-xdgdesktopportal-platformtheme")

# Written on Debian and never installed elsewhere. Libraries are found by rpm; the names of the others
# are Fedora's. Folders that belong to the system are not the package's.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC-BY-4.0")
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_DEBIAN_PACKAGE_DESCRIPTION})
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_RPM_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtsvg, open-sans-fonts")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/thumbnailers /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/zsh/vendor-completions /usr/share/icons
    /usr/share/icons/hicolor /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/scalable/mimetypes)
foreach(size IN LISTS icon_sizes)
    foreach(folder "" /apps /mimetypes)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size}x${size}${folder})
    endforeach()
endforeach()

include(CPack)
