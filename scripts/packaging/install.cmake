# SPDX-License-Identifier: EUPL-1.2

# What `cmake --install` puts where. The programs look for templates and dictionaries in share/beleidsmal beside their own bin folder,
# so the whole may stand under any prefix. Making a Debian package of it is package.cmake's work.
include(GNUInstallDirs)
set(shared ${CMAKE_INSTALL_DATADIR}/${PROJECT_NAME})
set(made ${PROJECT_BINARY_DIR}/packaging)

install(TARGETS beleidsmal-cli)
install(FILES templates/beleidsmal-ai-bibliotheken.yaml DESTINATION ${shared}/templates)
install(DIRECTORY templates/voorbeelden DESTINATION ${shared}/templates)

# Debian's nl_NL files are links to nl files; a copy of a link would point to nothing.
foreach(part IN ITEMS aff dic)
    find_file(DUTCH_DICTIONARY_${part} nl_NL.${part} PATHS /usr/share/hunspell REQUIRED NO_DEFAULT_PATH)
    file(REAL_PATH ${DUTCH_DICTIONARY_${part}} dictionary)
    install(FILES ${dictionary} DESTINATION ${shared}/dictionaries RENAME nl_NL.${part})
endforeach()

# The notices of what others made travel with it, as the packages that the build takes it from have them.
foreach(package IN ITEMS fonts-dejavu-core fonts-lato hunspell-nl hyphen-nl icc-profiles-free)
    find_file(NOTICE_${package} copyright PATHS /usr/share/doc/${package} REQUIRED NO_DEFAULT_PATH)
    install(FILES ${NOTICE_${package}} DESTINATION ${CMAKE_INSTALL_DOCDIR}/licences RENAME ${package}.txt)
endforeach()

# The full text of the licence goes into the copyright file, indented as Debian's format for that file asks.
file(READ LICENSE licence_text)
string(STRIP "${licence_text}" licence_text)
string(REGEX REPLACE "\n" "\n " licence_text " ${licence_text}")
string(REGEX REPLACE "\n +\n" "\n .\n" licence_text "${licence_text}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright.in ${made}/copyright @ONLY)
install(FILES ${made}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# install_compressed(<file> <folder>): the file with .gz behind its name. Without a time stamp, so that the bytes are always the same.
find_program(GZIP gzip REQUIRED)
add_custom_target(compressed_documents ALL)
function(install_compressed file folder)
    string(MAKE_C_IDENTIFIER ${file} name)
    get_filename_component(base ${file} NAME)
    set(result ${made}/${name}/${base}.gz)
    add_custom_command(OUTPUT ${result}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${name}
        COMMAND ${GZIP} --best --no-name --stdout ${PROJECT_SOURCE_DIR}/${file} > ${result}
        DEPENDS ${PROJECT_SOURCE_DIR}/${file} VERBATIM COMMENT "Compressing ${file}")
    add_custom_target(compress_${name} DEPENDS ${result})
    add_dependencies(compressed_documents compress_${name})
    install(FILES ${result} DESTINATION ${folder})
endfunction()
install_compressed(scripts/packaging/changelog ${CMAKE_INSTALL_DOCDIR})
install_compressed(docs/man/beleidsmal-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(docs/man/nl/beleidsmal-cli.1 ${CMAKE_INSTALL_MANDIR}/nl/man1)

# The window, and what makes a desktop know it.
install(TARGETS beleidsmal)
install_compressed(docs/man/beleidsmal.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(docs/man/nl/beleidsmal.1 ${CMAKE_INSTALL_MANDIR}/nl/man1)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
install(FILES ui/icons/beleidsmal.svg DESTINATION ${icons}/apps)
install(FILES scripts/packaging/document.svg DESTINATION ${icons}/mimetypes RENAME application-x-beleidsmal+yaml.svg)
install(FILES scripts/packaging/beleidsmal.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES scripts/packaging/beleidsmal-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME beleidsmal.xml)
install(FILES scripts/packaging/org.example.beleidsmal.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
