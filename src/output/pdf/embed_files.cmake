# SPDX-License-Identifier: EUPL-1.2

# embed_file(<target> <symbol> <file>): compiles the bytes of the file into the target as extern "C" <symbol>_begin and <symbol>_end.
# The assembler's .incbin takes no time, whatever the size. The file may be made by a custom command of the same folder.
function(embed_file target symbol file)
    set(assembly ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.S)
    file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT [[
    .section .rodata
    .balign 16
    .global @symbol@_begin
    .global @symbol@_end
@symbol@_begin:
    .incbin "@file@"
@symbol@_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
]])
    set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS ${file} SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE ${assembly})
endfunction()

# embed_font(<target> <symbol> <font> <characters>): the same for a TrueType font, cut to the characters (as hb-subset's --unicodes
# takes them) and to the features that shaping needs.
function(embed_font target symbol font characters)
    set(cut ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.ttf)
    add_custom_command(OUTPUT ${cut}
        COMMAND ${HB_SUBSET} ${font} --unicodes=${characters} --layout-features=kern,mark,mkmk,ccmp,locl,init,medi,fina,isol,rlig,calt --no-hinting
                --output-file=${cut}
        DEPENDS ${font} VERBATIM COMMENT "Cutting ${symbol}")
    embed_file(${target} ${symbol} ${cut})
endfunction()
