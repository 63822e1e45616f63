// SPDX-License-Identifier: EUPL-1.2

// A library team fills in the whole mal with nothing but the keyboard, adopts it and exports it.

#include "base/overloaded.h"
#include "gui/editors/editor.h"
#include "gui/pages/export_page.h"
#include "gui/texts.h"
#include "gui/window/section_page.h"
#include "gui/window/shown_window.h"
#include "rules/answers.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace mal::test {

namespace {

constexpr int mostTabsInAPage = 150;

class Walker {
public:
    explicit Walker(ShownWindow& window) : m_window(window) {}

    // From the top of the page: answers what Tab comes by, until Tab leaves the page.
    void answerPage(const std::string& leftFor);

private:
    void meet(QWidget& control, Editor& editor);
    void confirm(QWidget& control);
    void addRow(QWidget& control);

    ShownWindow& m_window;
};

Editor* editorAround(QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (auto* editor = qobject_cast<Editor*>(widget)) return editor;
    }
    return nullptr;
}

bool isWanted(const PolicyController& controller, const Question& question) {
    return question.required == Required::ForAdoption && controller.isAsked(question.id) &&
           !isAdoptionQuestion(controller.mal(), question.id) && !controller.openPointsOf(question.id).empty();
}

void Walker::confirm(QWidget& control) {
    if (nameOf(control).startsWith(QStringLiteral("Wie bevestigt"))) m_window.type(QStringLiteral("Fatima de Vries"));
    if (nameOf(control).startsWith(QStringLiteral("Gelezen, besproken en aanvaard"))) m_window.press(Qt::Key_Space);
}

void Walker::addRow(QWidget& control) {
    if (!nameOf(control).startsWith(QStringLiteral("Rij toevoegen"))) return;
    m_window.press(Qt::Key_Space);
    m_window.type(QStringLiteral("Register maken"));
    m_window.press(Qt::Key_Return);
}

void Walker::meet(QWidget& control, Editor& editor) {
    const Question& question = editor.question();
    if (!isWanted(m_window.controller(), question)) return;
    std::visit(Overloaded{
                   [&](const SingleChoice& single) { m_window.press(single.choices[0].value == "A" ? Qt::Key_B : Qt::Key_1); },
                   [&](const MultipleChoice&) {
                       if (qobject_cast<QCheckBox*>(&control)) m_window.press(Qt::Key_Space);
                   },
                   [&](const YesNo&) {
                       if (qobject_cast<QAbstractButton*>(&control)) m_window.press(Qt::Key_1);
                   },
                   [&](const TextQuestion&) {
                       if (qobject_cast<QTextEdit*>(&control) || qobject_cast<QLineEdit*>(&control))
                           m_window.type(QStringLiteral("a Wij bespreken dit elk jaar. 1 b c"));
                   },
                   [&](const DateQuestion&) {
                       if (qobject_cast<QLineEdit*>(&control)) m_window.type(QStringLiteral("1-2-2027"));
                   },
                   [&](const TableQuestion&) { addRow(control); },
                   [&](const MatrixQuestion&) { m_window.press(Qt::Key_Space); },
                   [&](const Acknowledge&) { confirm(control); },
                   [](const FixedNote&) {},
               },
               question.body);
}

void Walker::answerPage(const std::string& leftFor) {
    Page& page = m_window.page();
    INFO(page.title().toStdString());
    REQUIRE(m_window.isInPage());
    for (int tabs = 0; tabs < mostTabsInAPage; ++tabs) {
        m_window.press(Qt::Key_Tab);
        QWidget& control = m_window.focus();
        if (!page.isAncestorOf(&control)) return;
        Editor* editor = editorAround(&control);
        if (!editor || editor->question().id == leftFor) continue;
        meet(control, *editor);
        INFO("after " << nameOf(control).toStdString());
        REQUIRE(&m_window.page() == &page);
        REQUIRE(m_window.isInPage());
    }
    FAIL("Tab never leaves the page");
}

long openIn(const PolicyController& controller, const std::string& section) {
    const auto& points = controller.openPoints();
    return std::count_if(points.begin(), points.end(), [&](const OpenPoint& point) { return point.section == section; });
}

void requireAtTop(ShownWindow& window) {
    INFO(window.page().title().toStdString());
    REQUIRE(window.isInPage());
    const auto* scroll = window.page().findChild<QScrollArea*>();
    REQUIRE(scroll);
    CHECK(scroll->verticalScrollBar()->value() == 0);
    const QPoint place = window.focus().mapTo(&window.page(), QPoint());
    CHECK(place.y() >= 0);
    CHECK(place.y() < window.page().height());
}

// The section at hand, from the top of its page.
void park(ShownWindow& window) {
    window.tabTo(QStringLiteral("Parkeren"));
    window.press(Qt::Key_Space);
    window.tabTo(QStringLiteral("Waarom"));
    window.type(QStringLiteral("wij wachten op de ondernemingsraad"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("Sanne"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("1-3-2027"));
    window.tabTo(QStringLiteral("Parkeer dit onderdeel"));
    window.press(Qt::Key_Space);
}

std::optional<Parked> parkedIn(ShownWindow& window, const std::string& section) {
    const auto& sections = window.controller().policy().sections;
    const auto found = sections.find(section);
    return found == sections.end() ? std::nullopt : found->second.parked;
}

void adopt(ShownWindow& window) {
    window.tabTo(QStringLiteral("Versie"));
    window.type(QStringLiteral("1.0"));
    window.tabTo(QStringLiteral("Vastgesteld door"));
    window.type(QStringLiteral("S. de Vries"));
    window.tabTo(QStringLiteral("Functie"));
    window.type(QStringLiteral("directeur-bestuurder"));
    window.tabTo(QStringLiteral("Stel vast"));
    window.press(Qt::Key_Space);
    // The careful answer has the focus first.
    CHECK(nameOf(window.focus()) == QStringLiteral("Nog niet"));
    window.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(nameOf(window.focus()) == QStringLiteral("Ja, stel vast"));
    window.press(Qt::Key_Space);
}

QString textOfPdf(const QString& path) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}  // namespace

TEST_CASE("a team fills in the whole mal by keyboard alone, adopts it and exports it", "[window-system]") {
    ShownWindow window;
    window.openNew();
    Walker walker(window);
    const std::string parked = "nulmeting";
    const std::string leftFor = "dilemmas";

    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.isInPage());
    CHECK(editorAround(&window.focus()));
    window.press(Qt::Key_Right, Qt::AltModifier);
    while (window.workspace().step().section != "rol-van-het-beleid")
        window.press(Qt::Key_Left, Qt::AltModifier);
    while (window.workspace().step().kind == StepKind::Section) {
        const std::string section = window.workspace().step().section;
        requireAtTop(window);
        walker.answerPage(leftFor);
        CHECK(openIn(window.controller(), section) == (section == leftFor ? 1 : 0));
        if (section == parked) {
            window.press(Qt::Key_F6, Qt::ShiftModifier);
            REQUIRE(window.isInPage());
            park(window);
            REQUIRE(parkedIn(window, parked));
            CHECK(parkedIn(window, parked)->owner == "Sanne");
            CHECK(parkedIn(window, parked)->by == Date{2027, 3, 1});
        }
        window.press(Qt::Key_Right, Qt::AltModifier);
    }

    while (window.workspace().step().section != parked)
        window.press(Qt::Key_Left, Qt::AltModifier);
    window.tabTo(QStringLiteral("Weer oppakken"));
    window.press(Qt::Key_Space);
    CHECK_FALSE(parkedIn(window, parked));

    for (const OpenPoint& point : window.controller().openPoints())
        UNSCOPED_INFO(point.section << ": " << point.text);
    REQUIRE(window.controller().openPoints().size() == 1);
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.workspace().step().section == leftFor);
    REQUIRE(editorAround(&window.focus()));
    window.type(QStringLiteral("Elke maand bespreken wij een dilemma."));
    CHECK(window.controller().openPoints().empty());

    while (window.workspace().step().kind != StepKind::Check)
        window.press(Qt::Key_Right, Qt::AltModifier);
    requireAtTop(window);
    window.press(Qt::Key_Right, Qt::AltModifier);
    requireAtTop(window);
    adopt(window);
    REQUIRE(window.controller().policy().status == Status::Adopted);
    CHECK(nameOf(window.focus()) == QStringLiteral("Naar Exporteren"));
    window.press(Qt::Key_Space);
    requireAtTop(window);
    auto& page = dynamic_cast<ExportPage&>(window.page());
    const QString path = toQString(window.folder() / "beleid.pdf");
    page.exportTo(path, IfThere::Refuse);
    constexpr int longEnough = 20'000;
    REQUIRE(QTest::qWaitFor([&] { return !page.isBusy(); }, longEnough));
    const QString text = textOfPdf(path);
    CHECK(text.contains(QStringLiteral("Vastgesteld")));
    CHECK_FALSE(text.contains(QStringLiteral("CONCEPT")));
    CHECK(text.contains(QStringLiteral("Wij bespreken dit elk jaar.")));
    CHECK(window->close());
}

}  // namespace mal::test
