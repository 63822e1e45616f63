# SPDX-License-Identifier: EUPL-1.2
"""Files made to take all memory or to take for ever, and files at the limits: each is done within 512 MB of address space and 10
seconds, with a sentence or a result, never with a crash.

Usage: hostile_files.py COMMAND_LINE EXAMPLE"""

import base64
import collections
import pathlib
import struct
import subprocess
import sys
import time
import zlib

import proof

MEMORY = 512 * 1024 * 1024
SECONDS = 10
MEGABYTE = 1024 * 1024
CLI = pathlib.Path(sys.argv[1]).resolve()
EXAMPLE = pathlib.Path(sys.argv[2]).read_text()

faults = proof.Faults()
slowest = collections.Counter()


def attempt(what, words, cwd):
    start = time.monotonic()
    try:
        done = proof.run(["prlimit", f"--as={MEMORY}", CLI, *words], seconds=SECONDS, cwd=cwd)
    except subprocess.TimeoutExpired:
        faults.expect(False, f"{what}: langer dan {SECONDS} s")
        return None
    slowest[what] = max(slowest[what], time.monotonic() - start)
    said = (done.stdout + done.stderr).decode(errors="replace")
    faults.expect(done.returncode in (0, 1, 2, 3) and said.strip(), f"{what}: {done.returncode} {said[-300:]}")
    faults.expect("niet mag gebeuren" not in said, f"{what}: {said[-300:]}")
    return done.returncode


# -- PDF ------------------------------------------------------------------------------------------------------------------------

def stream(entries, content, packed=1):
    for _ in range(packed):
        content = zlib.compress(content, 9)
    filters = b"/Filter[" + b"/FlateDecode" * packed + b"]" if packed else b""
    return b"<<%s%s/Length %d>>stream\n%s\nendstream" % (entries, filters, len(content), content)


def pdf(objects, more=b""):
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(out), max(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return bytes(out) + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, more, start)


CATALOG = b"<</Type/Catalog/Pages 2 0 R/Lang(nl)/MarkInfo<</Marked true>>%s>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<%s>>/StructParents 0>>"


def one_page(content=b"", catalog=b"", resources=b"", **more):
    objects = {1: CATALOG % catalog, 2: PAGES, 3: PAGE % resources, 4: stream(b"", content)}
    return pdf(objects | {int(name[1:]): each for name, each in more.items()})


def structure(elements, count, root=b"<</Type/StructTreeRoot/K 100 0 R/ParentTree<</Nums[0[100 0 R]]>>>>"):
    return one_page(b"/P<</MCID 0>>BDC EMC", b"/StructTreeRoot 9 0 R", o9=root,
                    **{f"o{100 + i}": elements(100 + i) for i in range(count)})


def packed_objects(entries, numbers, content, first):
    """A file whose objects are in an object stream (3), with a cross-reference stream (4)."""
    out = bytearray(b"%PDF-1.7\n")
    at = len(out)
    out += b"3 0 obj\n" + stream(b"/Type/ObjStm/N %d/First %d%s" % (len(numbers), first, entries), content) + b"\nendobj\n"
    table = len(out)
    rows = b"\0\0\0\0\0\0" + b"".join(b"\2\0\0\0\3" + bytes([i]) for i in range(len(numbers))) + \
        b"\1" + struct.pack(">I", at) + b"\0" + b"\1" + struct.pack(">I", table) + b"\0"
    out += b"4 0 obj\n" + stream(b"/Type/XRef/Size 5/W[1 4 1]/Root 1 0 R", rows, 0) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % table
    return bytes(out)


def hostile_pdfs():
    yield "bladen in een kring", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"})
    yield "bladen die elkaar ouder zijn", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[5 0 R]/Count 1/Parent 5 0 R>>",
                                               5: b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"})
    deep = {i: b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (i + 1) for i in range(10, 20000)}
    yield "bladen 20.000 diep", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[10 0 R]/Count 1>>", **deep,
                                     20000: PAGE % b"", 4: stream(b"", b"")})
    yield "twee miljard bladen", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", 3: PAGE % b"",
                                      4: stream(b"", b"")})
    yield "min een blad", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[3 0 R]/Count -1>>", 3: PAGE % b"", 4: stream(b"", b"")})
    yield "hetzelfde blad 100.000 keer", pdf({1: CATALOG % b"", 2: b"<</Type/Pages/Kids[" + b"3 0 R " * 100000 + b"]/Count 100000>>",
                                              3: PAGE % b"", 4: stream(b"", b"q Q " * 1000)})
    many = {i: PAGE % b"" for i in range(10, 5000)}
    yield "5000 bladen met een grote inhoud", pdf({1: CATALOG % b"", 4: stream(b"", b"q Q " * MEGABYTE), **many, 2:
                                                   b"<</Type/Pages/Kids[" + b" ".join(b"%d 0 R" % i for i in many) + b"]/Count 4990>>"})
    for mark, close in ((b"[", b"]"), (b"<<", b">>"), (b"<</A", b">>"), (b"(", b")"), (b"<", b">")):
        yield f"{mark.decode()} 200.000 diep", one_page(catalog=b"/X " + mark * 200000 + close * 200000)
        yield f"{mark.decode()} zonder einde", one_page(catalog=b"/X " + mark * 200000)
        yield f"{mark.decode()} diep in de inhoud", one_page(mark * 200000 + close * 200000)
    yield "inhoud van 1 GB nullen in 1 MB", one_page(bytes(1024 * MEGABYTE))
    yield "inhoud vier keer gepakt", pdf({1: CATALOG % b"", 2: PAGES, 3: PAGE % b"", 4: stream(b"", bytes(600 * MEGABYTE), 4)})
    for name in (b"LZWDecode", b"ASCII85Decode", b"ASCIIHexDecode", b"RunLengthDecode"):
        yield f"duizend keer {name.decode()}", one_page(o4=b"<</Length 9/Filter[" + (b"/" + name) * 1000 + b"]>>stream\nzzzz\x80\x80>~\n\nendstream")
    yield "uitrekken met RunLength", one_page(o4=b"<</Length %d/Filter/RunLengthDecode>>stream\n" % (20 * MEGABYTE) + b"\x81A" * (10 * MEGABYTE) + b"\nendstream")
    yield "brede voorspeller", one_page(o4=stream(b"/DecodeParms[<</Predictor 15/Columns 2147483647/Colors 32/BitsPerComponent 16>>]", bytes(1000)))
    yield "objectstroom van 1 GB", packed_objects(b"", [1, 2], b"1 0 2 30 <</Type/Catalog/Pages 2 0 R>>".ljust(1024 * MEGABYTE), 9)
    yield "objectstroom in zichzelf", packed_objects(b"/Extends 3 0 R", [1, 3], b"1 0 3 1 <<>> <<>>", 8)
    yield "objectstroom met een miljard", packed_objects(b"/N 1000000000", [1, 2], b"1 0 2 5 <<>> <<>>", 8)
    yield "lengte verwijst naar zichzelf", one_page(o4=b"<</Length 4 0 R>>stream\nq Q\nendstream")
    yield "lengte van een miljard", one_page(o4=b"<</Length 1000000000>>stream\nq Q\nendstream")
    loop = one_page()
    start = loop.rindex(b"xref\n0 ")
    yield "verwijzingen in een kring", loop.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % start)
    yield "tabel van een miljard objecten", loop.replace(b"xref\n0 5", b"xref\n0 999999999").replace(b"/Size 5", b"/Size 999999999")
    yield "object met nummer van een miljard", one_page(o999=b"<<>>").replace(b"999 0 obj", b"999999999 0 obj")
    yield "elementen in een kring", structure(lambda i: b"<</Type/StructElem/S/P/P 9 0 R/K[100 0 R 100 0 R]>>", 1)
    yield "elementen 100.000 diep", structure(lambda i: b"<</S/Div/P %d 0 R/K[%d 0 R]>>" % (i - 1, i + 1), 100000)
    yield "200.000 elementen naast elkaar", structure(
        lambda i: b"<</S/Document/P 9 0 R/K[" + b" ".join(b"%d 0 R" % n for n in range(101, 100100)) + b"]>>" if i == 100
        else b"<</S/P/P 100 0 R/Pg 3 0 R/K 0>>", 100000)
    yield "soorten in een kring", structure(lambda i: b"<</S/A/P 9 0 R/K 0/Pg 3 0 R>>", 1,
                                            b"<</Type/StructTreeRoot/K 100 0 R/RoleMap<</A/B/B/A>>>>")
    yield "boom van nummers in een kring", structure(lambda i: b"<</S/P/P 9 0 R/K 0/Pg 3 0 R>>", 1,
                                                     b"<</Type/StructTreeRoot/K 100 0 R/ParentTree 9 0 R/Kids[9 0 R 9 0 R]>>")
    yield "tabel van een miljard kolommen", structure(
        lambda i: [b"<</S/Table/P 9 0 R/K[101 0 R]>>", b"<</S/TR/P 100 0 R/K[102 0 R]>>",
                   b"<</S/TD/P 101 0 R/A<</O/Table/ColSpan 2147483647/RowSpan 2147483647>>/Pg 3 0 R/K 0>>"][i - 100], 3)
    yield "een miljard tekens in een letterlijst", one_page(
        b"BT /F 9 Tf <0001> Tj ET", resources=b"/Font<</F 8 0 R>>", o8=b"<</Type/Font/Subtype/Type0/ToUnicode 7 0 R>>",
        o7=stream(b"", b"999999 beginbfrange\n" + b"<0000><FFFF><0000>\n" * 200000))
    yield "metagegevens met een miljard namen", one_page(catalog=b"/Metadata 7 0 R", o7=stream(
        b"/Type/Metadata/Subtype/XML", b"<!DOCTYPE a[<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;</a>"))
    yield "metagegevens 200.000 diep", one_page(catalog=b"/Metadata 7 0 R", o7=stream(
        b"/Type/Metadata/Subtype/XML", b"<a>" * 200000 + b"</a>" * 200000))
    yield "metagegevens van 200 MB", one_page(catalog=b"/Metadata 7 0 R", o7=stream(
        b"/Type/Metadata/Subtype/XML", b"<a>" + b"x" * (200 * MEGABYTE) + b"</a>"))
    yield "tekening die zichzelf tekent", one_page(
        b"/X Do", resources=b"/XObject<</X 8 0 R>>",
        o8=stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 8 0 R>>>>", b"/X Do /X Do"))
    forms = {f"o{i}": stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (i + 1), b"/X Do " * 10)
             for i in range(10, 40)}
    yield "tekening in tekening, steeds tien keer", one_page(b"/X Do " * 10, resources=b"/XObject<</X 10 0 R>>", **forms)
    yield "een regel van 50 MB", b"%PDF-1.7\n" + b"x" * (50 * MEGABYTE)
    yield "een miljoen keer startxref", b"%PDF-1.7\n" + b"startxref\n0\n%%EOF\n" * MEGABYTE
    yield "een miljoen losse objecten", b"%PDF-1.7\n" + b"".join(b"%d 0 obj<<>>endobj\n" % i for i in range(1, MEGABYTE))


# -- policies -------------------------------------------------------------------------------------------------------------------

def png(width, height):
    """One colour, so that a small file holds many pixels."""
    rows = (b"\0" + b"\x80" * (width * 4)) * height
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
                                           for name, content in parts)


def with_answer(question, answer):
    """The example with another answer to one question; `answer` as it stands in a file."""
    before, after = EXAMPLE.split("\nanswers:\n")
    kept, skipping = [], False
    for line in after.split("\n"):
        if line.startswith("  ") and not line.startswith("   "):
            skipping = line == f"  {question}:"
        elif not line.startswith("  "):
            skipping = False
        if not skipping:
            kept.append(line)
    return f"{before}\nanswers:\n  {question}:\n{answer}\n" + "\n".join(kept)


def indented(text):
    return "    text: |2+\n" + "\n".join("      " + line for line in text.split("\n")) + "\n"


def with_logo(content):
    image = base64.b64encode(content).decode()
    return EXAMPLE.replace("\nstatus:", f"\nhouse_style:\n  logo:\n    image: {image}\n    alt: Logo\nstatus:", 1)


def hostile_policies():
    text = 250 * 1024
    yield "een woord van 250 kB", with_answer("uitgangspunten", indented("x" * text))
    yield "een regel van 250 kB", with_answer("uitgangspunten", indented("woord " * (text // 6)))
    yield "250 kB aan alinea's", with_answer("uitgangspunten", indented("a\n\n" * (text // 12)))
    yield "250 kB aan punten", with_answer("uitgangspunten", indented("- a\n" * (text // 11)))
    yield "250 kB aan sterren", with_answer("uitgangspunten", indented("*" * text))
    yield "250 kB aan vet en cursief", with_answer("uitgangspunten", indented("**a** *b* " * (text // 10)))
    yield "250 kB aan haken", with_answer("uitgangspunten", indented("[" * text))
    yield "250 kB aan koppelingen", with_answer("uitgangspunten", indented("[a](https://a.nl) " * (text // 18)))
    yield "250 kB Hebreeuws door Nederlands", with_answer("uitgangspunten", indented("שלום dag " * (text // 13)))
    yield "250 kB tekens zonder letter", with_answer("uitgangspunten", indented("\U0001F984" * (text // 4)))
    yield "250 kB accenten op één letter", with_answer("uitgangspunten", indented("a" + "\u0301" * (text // 2)))
    yield "punten tien diep", with_answer("uitgangspunten", indented("".join("  " * (i % 12) + "- a\n" for i in range(8000))))
    yield "logo van 4096 bij 4096", with_logo(png(4096, 4096))
    yield "logo van 30.000 bij 30.000", with_logo(png(30000, 30000) if False else png(1, 1).replace(struct.pack(">II", 1, 1), struct.pack(">II", 30000, 30000)))
    yield "logo van 8 MB niets", with_logo(bytes(8 * MEGABYTE))
    yield "beleid van 32 MB", EXAMPLE.replace("\nstatus:", "\n" + "#" * (31 * MEGABYTE) + "\nstatus:", 1)
    yield "beleid van 40 MB", EXAMPLE + "#" * (40 * MEGABYTE)
    yield "tienduizend regels in een tabel", with_answer("acties", "    rows:\n" + "      - actie: Doen\n" * 10000)
    yield "naam van 200 tekens overal", EXAMPLE.replace("  name: ", "  name: " + "n" * 150 + " ", 1)
    yield "haakjes van 30 MB", EXAMPLE.replace("\nstatus:", "\nx: " + "[" * (30 * MEGABYTE) + "\nstatus:", 1)
    yield "tweehonderdduizend antwoorden", EXAMPLE.replace("\nanswers:\n", "\nanswers:\n" + "".join(f"  a{i}:\n    value: A\n" for i in range(60000)), 1)


def hostile_templates():
    yield "sjabloon van 16 MB haakjes", b"a: " + b"[" * (16 * MEGABYTE - 3)
    yield "sjabloon van 16 MB regels", b"\n" * (16 * MEGABYTE)
    yield "sjabloon met honderdduizend sleutels", b"".join(b"k%d: v\n" % i for i in range(190000))
    yield "bom van verwijzingen", b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        b"%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n" % ((i, i) + (i - 1,) * 9) for i in range(ord("b"), ord("z")))
    yield "één komma", b","


def main():
    proof.need("prlimit")
    with proof.folder() as place:
        for what, content in hostile_pdfs():
            (place / "a.pdf").write_bytes(content)
            attempt(f"pdf check, {what}", ["pdf", "check", "a.pdf"], place)
        for what, content in hostile_policies():
            (place / "a.beleid").write_text(content)
            attempt(f"check, {what}", ["check", "a.beleid"], place)
            for kind in ("policy", "working"):
                for name in ("pdf", "markdown"):
                    (place / "uit").unlink(missing_ok=True)
                    attempt(f"export {kind} {name}, {what}", ["export", "a.beleid", "--kind", kind, "--format", name, "--output", "uit"], place)
        for what, content in hostile_templates():
            (place / "a.yaml").write_bytes(content)
            attempt(f"template check, {what}", ["template", "check", "a.yaml"], place)
    for what, seconds in slowest.most_common(5):
        print(f"{seconds:5.1f} s  {what}")
    faults.end(f"keer geprobeerd: {len(slowest)}, gekeken: {faults.tried}, goed: {faults.tried - len(faults.wrong)}")


main()
