// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A document as its writer thinks of it: headings, paragraphs, lists, tables, boxes. It says what things are, never how they
// look; output/ turns it into PDF, Markdown and other formats. compose.h makes one from a template and a policy.

#include "base/picture.h"
#include "base/problem.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mal {

// A run of text in one style. Text is UTF-8 without line feeds and without forbidden characters (base/utf8.h).
struct Span {
    std::string text;
    bool isBold = false;
    bool isItalic = false;
    std::string target;  // where a link leads: "https://…", "mailto:…", or "#" and the anchor of a heading; empty for plain text
    friend bool operator==(const Span&, const Span&) = default;
};

using Spans = std::vector<Span>;

struct Block;
using Blocks = std::vector<Block>;

enum class StartsPage { No, Yes };

// Level 1 is a chapter, 2 a section, 3 a part of a section. Levels never skip one.
struct Heading {
    int level = 1;
    std::string number;  // "3.4", or empty
    std::string title;
    std::string anchor;  // unique in the document
    bool isInContents = true;
    StartsPage startsPage = StartsPage::No;
    friend bool operator==(const Heading&, const Heading&) = default;
};

enum class ParagraphRole {
    Body,
    Lead,   // opens a chapter
    Named,  // names what was chosen: "Keuze B – Selectief"
    Small,  // colophon, dates, sources
    Open,   // still to be decided, only in a concept
};

struct Paragraph {
    Spans spans;
    ParagraphRole role = ParagraphRole::Body;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct ListItem {
    Blocks blocks;  // paragraphs and lists
    friend bool operator==(const ListItem&, const ListItem&) = default;
};

enum class ListKind { Bulleted, Numbered };

struct List {
    ListKind kind = ListKind::Bulleted;
    std::vector<ListItem> items;
    friend bool operator==(const List&, const List&) = default;
};

struct TableHead {
    std::string title;
    double weight = 1;  // share of the width
    friend bool operator==(const TableHead&, const TableHead&) = default;
};

// A cell holds paragraphs; one that says nothing is empty.
using TableCell = std::vector<Spans>;

struct Table {
    std::string summary;  // what the table shows, for who cannot see it
    std::vector<TableHead> heads;
    std::vector<std::vector<TableCell>> rows;  // each as long as `heads`
    bool firstColumnIsHead = false;
    bool isToFill = false;  // rows are high enough to write in by hand
    friend bool operator==(const Table&, const Table&) = default;
};

// Names with values: version, adopted by … Values may be empty (room to write).
struct Fact {
    std::string name;
    Spans value;
    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Facts {
    std::string summary;
    std::vector<Fact> facts;
    friend bool operator==(const Facts&, const Facts&) = default;
};

enum class BoxKind {
    Law,      // a legal point: what the law asks, what the norm adds, who acknowledged it
    Tension,  // an accepted tension with its reason
    Open,     // still to be decided
    Note,     // fixed text set apart
};

struct Box {
    BoxKind kind = BoxKind::Note;
    std::string title;
    Blocks blocks;  // paragraphs, lists and facts
    friend bool operator==(const Box&, const Box&) = default;
};

// All options of a question with the chosen ones marked, in words as well as by a sign.
struct Option {
    std::string name;         // "B – Selectief"
    std::string description;  // plain
    bool isChosen = false;
    std::vector<Spans> details = {};  // smaller, below the description
    friend bool operator==(const Option&, const Option&) = default;
};

struct Options {
    std::vector<Option> options;
    std::string chosenWord;     // "gekozen"
    std::string notChosenWord;  // "niet gekozen"; empty on paper, where one ticks
    friend bool operator==(const Options&, const Options&) = default;
};

struct Definition {
    std::string term;
    Spans meaning;
    friend bool operator==(const Definition&, const Definition&) = default;
};

struct Definitions {
    std::vector<Definition> definitions;
    friend bool operator==(const Definitions&, const Definitions&) = default;
};

// Who signs, with room for a place, a date and a signature.
struct SignOffParty {
    std::string name;  // may be empty: room to write
    std::string role;
    friend bool operator==(const SignOffParty&, const SignOffParty&) = default;
};

struct SignOff {
    std::vector<SignOffParty> parties;
    std::string nameWord, roleWord, placeWord, dateWord, signatureWord;
    std::string signatureOfWords = {};  // "Handtekening van {0}"; empty on paper, where one signs by hand only
    friend bool operator==(const SignOff&, const SignOff&) = default;
};

// Room to write by hand: lines under words that say what goes there, for the eye and for a screen reader.
struct WritingRoom {
    std::string label;
    int lines = 3;
    friend bool operator==(const WritingRoom&, const WritingRoom&) = default;
};

// What a panel tells its reader to do; its title says the same in words.
enum class PanelTone { Plain, Allowed, Forbidden, Never, Contact };

// Part of a sheet that hangs on a wall: a heading to be seen from afar, and what belongs to it. Stands in the document itself,
// below a heading of level 1; counts as a heading of level 2.
struct Panel {
    PanelTone tone = PanelTone::Plain;
    std::string title;
    std::string anchor;  // unique in the document
    Blocks blocks;       // paragraphs and lists
    friend bool operator==(const Panel&, const Panel&) = default;
};

// Where the output puts its table of contents: headings of level 1 and 2 with page numbers and links.
struct Contents {
    std::string title;
    friend bool operator==(const Contents&, const Contents&) = default;
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Facts, Box, Options, Definitions, SignOff, WritingRoom, Panel, Contents> kind;
    friend bool operator==(const Block&, const Block&) = default;
};

struct CoverLogo {
    Picture picture;
    std::string alt;
    friend bool operator==(const CoverLogo&, const CoverLogo&) = default;
};

// A page of its own, or a few lines above a short piece. The lines leave title, subtitle, facts and note to the blocks: there the
// title is the one heading of level 1.
enum class CoverForm { Page, Lines };

struct Cover {
    CoverForm form = CoverForm::Page;
    std::string organisation;
    std::string title;
    std::string subtitle;
    std::string state;  // "Concept", "Vastgesteld op …": in words, above everything else
    std::vector<Fact> facts;
    std::string note;  // below the facts, small: where the template comes from
    std::optional<CoverLogo> logo;
    friend bool operator==(const Cover&, const Cover&) = default;
};

// A document that is meant for one page is set smaller, within bounds, to fit. Where it still does not, the reader is told.
struct OnePage {
    Problem tooLong;
    friend bool operator==(const OnePage&, const OnePage&) = default;
};

struct Document {
    std::string language;  // BCP 47: "nl-NL"
    std::string title;
    std::string author;
    std::string subject;
    std::string creator;              // program and version
    std::string moment;               // ISO 8601 with offset; the only time in the output
    std::string accentColour;         // "#RRGGBB"; empty for the output's own
    std::string mark;                 // on every page, behind the text: "CONCEPT"; empty for none
    std::string headLeft, headRight;  // running head
    std::string footLeft;             // running foot; page number stands at the right
    std::string pageWords;            // "Pagina {0} van {1}"
    Cover cover;
    Blocks blocks;
    std::optional<OnePage> onePage = {};
    Problems problems = {};  // what whoever makes the document should know about it
    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace mal
