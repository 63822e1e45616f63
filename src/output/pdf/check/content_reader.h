// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reads the operators of a page or a form: is everything marked, and which letters and colours are used.

#include "output/pdf/check/content_lexer.h"
#include "output/pdf/check/subject.h"

namespace mal::pdf {

// A form that was drawn. It is read on its own afterwards.
struct DrawnForm {
    Value form;
    bool isMarked;  // what draws it stands in marked content
};

class ContentReader {
public:
    // `marked` collects the numbers of marked content; null where there can be none. `isEnclosed`: all of it is marked by who
    // draws it.
    ContentReader(Subject& subject, Value resources, Marked* marked, bool isEnclosed, std::string place);

    const std::vector<DrawnForm>& forms() const { return m_forms; }

    // Once.
    void read(std::string_view content);

private:
    enum class Mark { Artifact, Content, Other };
    struct OpenMark {
        Mark kind;
        int texts;  // text objects open when it began
    };

    void handleOperator(std::string_view name);
    bool handleMarks(std::string_view name);
    bool handleState(std::string_view name);
    bool handleText(std::string_view name);
    bool handleColour(std::string_view name);
    std::optional<long long> identifierIn(const Word& properties);
    void open(std::string_view tag, std::optional<long long> identifier);
    void openContent(long long identifier);
    void close();
    void paint();
    void draw();
    void setFont();
    void show(const Word& text);
    void noteColourSpace(Value space, int depth);
    void noteColourSpace(const std::string& name);
    bool isMarked() const { return m_isEnclosed || m_artifacts > 0 || m_contents > 0; }
    Value resource(const char* kind, const Word& name);
    Word operand(std::size_t fromEnd) const;

    Subject& m_subject;
    Report& m_report;
    Value m_resources;
    Marked* m_marked;
    bool m_isEnclosed;
    std::string m_place;
    std::vector<Word> m_operands;
    std::vector<OpenMark> m_marks;
    int m_artifacts = 0, m_contents = 0, m_texts = 0;
    std::map<std::string, FontUse*> m_fonts;
    std::vector<FontUse*> m_savedFonts;  // one for every q
    FontUse* m_font = nullptr;
    std::vector<DrawnForm> m_forms;
};

}  // namespace mal::pdf
