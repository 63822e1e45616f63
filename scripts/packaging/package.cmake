# SPDX-License-Identifier: EUPL-1.2

# The Debian package, which `cpack` (or scripts/package) makes of what install.cmake installs.
set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "help a Dutch public library make its own AI policy")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Beleidsmal turns a template (mal) with chapters, A/B/C choices, free
text and a fixed legal chapter into the AI policy of one library: a tagged
PDF that can be adopted, published and kept. It works without a network.
.
Beleidsmal helpt een openbare bibliotheek haar eigen AI-beleid te maken. Een
directeur en het MT lopen samen door de hoofdstukken, maken hun keuzes en
aanvaarden de wettelijke punten. Het programma controleert of er niets open
staat en maakt een pdf die u kunt vaststellen, publiceren en bewaren. Alles
blijft op de eigen computer.")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Beleidsmal <beleidsmal@example.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# dpkg-shlibdeps names the libraries that the programs are linked to. Qt finds these two at run time: the plug-in that draws the
# icons, and its own words in Dutch. The rest makes the window at home on Wayland and GNOME, and opens the result in another program.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 (>= 6.4), qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-gtk-platformtheme, xdg-utils")

# A version that is told in three places is told wrong one day.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog entry LIMIT_COUNT 1)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/org.example.beleidsmal.metainfo.xml release REGEX "<release " LIMIT_COUNT 1)
if(NOT entry MATCHES "\\(${PROJECT_VERSION}\\)" OR NOT release MATCHES "version=\"${PROJECT_VERSION}\"")
    message(FATAL_ERROR "Version ${PROJECT_VERSION} is not the newest in scripts/packaging/changelog or in the AppStream data.")
endif()
include(CPack)
