// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/difference_list.h"

#include "gui/gui_fixture.h"
#include "gui/versions/difference_card.h"
#include "gui/versions/in_dialog.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace mal;
using namespace mal::test;

namespace {

const ComparisonWords words{QStringLiteral("Uw versie"), QStringLiteral("Versie van de ander"),
                            QStringLiteral("Houd die van mij"), QStringLiteral("Neem die van de ander")};

Difference answer(const std::string& id, const std::string& mine, const std::string& theirs) {
    return {AnswerAddress{id}, "s", "0.2 Ambitie", "Vraag " + id, {{"Antwoord", mine, theirs}}};
}

Difference status() {
    return {std::nullopt, {}, "Het hele beleid", "Stand van het beleid", {{"Stand", "concept", "vastgesteld"}}};
}

class ShownList {
public:
    ShownList(std::vector<Difference> differences, Choosing choosing, int width = 900) {
        m_area.setWidgetResizable(true);
        m_area.setFocusPolicy(Qt::NoFocus);
        m_list = new DifferenceList;
        m_area.setWidget(m_list);
        m_list->setDifferences(std::move(differences), words, choosing);
        m_area.resize(width, 600);
        m_area.show();
        m_area.activateWindow();
        settle();
    }

    DifferenceList& operator*() { return *m_list; }
    DifferenceList* operator->() { return m_list; }
    QList<DifferenceCard*> cards() const { return m_list->findChildren<DifferenceCard*>(); }
    void resize(int width) {
        m_area.resize(width, 600);
        settle();
    }

private:
    QScrollArea m_area;
    DifferenceList* m_list;
};

QLabel& label(const QWidget& in, const QString& text) {
    for (QLabel* each : in.findChildren<QLabel*>()) {
        if (each->isVisible() && each->text() == text) return *each;
    }
    FAIL("no label: " << text.toStdString());
    throw 0;
}

QPoint placeOf(const QWidget& in, const QString& text) {
    return label(in, text).mapTo(&in, QPoint());
}

}  // namespace

TEST_CASE("a difference says where it is, what it is about, and what both sides say, in words") {
    ShownList list({answer("a", "Pionier", "Volger"), status()}, Choosing::No);
    const QString text = visibleText(*list);
    for (const char* each : {"0.2 Ambitie", "Vraag a", "Antwoord", "Uw versie", "Pionier", "Versie van de ander", "Volger",
                             "Stand van het beleid", "vastgesteld"})
        CHECK(text.contains(QString::fromUtf8(each)));
    CHECK(list->findChildren<QRadioButton*>().isEmpty());
    CHECK_FALSE(list->hasChoice());
    CHECK(nameOf(*list.cards().front()) ==
          QStringLiteral("Vraag a, 0.2 Ambitie: Antwoord. Uw versie: Pionier. Versie van de ander: Volger"));
    CHECK(faultsIn(*list) == "");
}

TEST_CASE("what is empty on one side says so, and what has no words too") {
    Difference wordless = status();
    wordless.parts = {{"Overige gegevens", "", ""}};
    ShownList list({answer("a", "", "Volger"), wordless}, Choosing::No);
    CHECK(visibleText(*list).contains(QStringLiteral("(leeg)")));
    CHECK(visibleText(*list).contains(QStringLiteral("niet in woorden")));
}

TEST_CASE("the two sides stand beside each other where there is room and below each other where there is not") {
    ShownList list({answer("a", "Pionier", "Volger")}, Choosing::No, 1000);
    CHECK(placeOf(*list, QStringLiteral("Pionier")).y() == placeOf(*list, QStringLiteral("Volger")).y());
    CHECK(placeOf(*list, QStringLiteral("Pionier")).x() < placeOf(*list, QStringLiteral("Volger")).x());
    list.resize(380);
    CHECK(placeOf(*list, QStringLiteral("Pionier")).y() < placeOf(*list, QStringLiteral("Volger")).y());
    CHECK(placeOf(*list, QStringLiteral("Pionier")).x() == placeOf(*list, QStringLiteral("Volger")).x());
    CHECK(faultsIn(*list) == "");
}

TEST_CASE("mine is chosen beforehand, and what is chosen of the other one is taken") {
    ShownList list({answer("a", "1", "2"), answer("b", "1", "2"), status()}, Choosing::Yes);
    CHECK(list->hasChoice());
    CHECK(list->taken().empty());
    CHECK(radio(*list, QStringLiteral("Houd die van mij: Vraag a")).isChecked());
    radio(*list, QStringLiteral("Neem die van de ander: Vraag b")).click();
    CHECK(list->taken() == std::vector<Address>{AnswerAddress{"b"}});
    list->chooseAll(Side::Theirs);
    CHECK(list->taken() == std::vector<Address>{AnswerAddress{"a"}, AnswerAddress{"b"}});
    list->chooseAll(Side::Mine);
    CHECK(list->taken().empty());
    CHECK(radio(*list, QStringLiteral("Houd die van mij: Vraag b")).isChecked());
}

TEST_CASE("what cannot be taken over says so and has no choice") {
    ShownList list({status()}, Choosing::Yes);
    CHECK_FALSE(list->hasChoice());
    CHECK(list->findChildren<QRadioButton*>().isEmpty());
    CHECK(visibleText(*list).contains(QStringLiteral("kan niet worden overgenomen")));
    list->chooseAll(Side::Theirs);
    CHECK(list->taken().empty());
}

TEST_CASE("a choice is made with the keyboard, and Tab comes past every difference once") {
    ShownList list({answer("a", "1", "2"), answer("b", "1", "2"), status()}, Choosing::Yes);
    radio(*list, QStringLiteral("Houd die van mij: Vraag a")).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(list->taken() == std::vector<Address>{AnswerAddress{"a"}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(nameOf(*QApplication::focusWidget()).startsWith(QStringLiteral("Houd die van mij: Vraag b")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == list.cards().back());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(nameOf(*QApplication::focusWidget()).startsWith(QStringLiteral("Neem die van de ander: Vraag a")));
}

TEST_CASE("hundreds of differences come in parts, and all of them can be chosen at once") {
    std::vector<Difference> many;
    for (int index = 0; index < 150; ++index)
        many.push_back(answer(std::to_string(index), "1", "2"));
    ShownList list(many, Choosing::Yes);
    CHECK(list.cards().size() == 60);
    list->chooseAll(Side::Theirs);
    CHECK(list->taken().size() == 150);
    button(*list, QStringLiteral("Toon de volgende van nog 90 verschillen")).click();
    settle();
    CHECK(list.cards().size() == 120);
    CHECK(nameOf(*QApplication::focusWidget()).startsWith(QStringLiteral("Neem die van de ander: Vraag 60,")));
    button(*list, QStringLiteral("Toon de volgende van nog 30 verschillen")).click();
    settle();
    CHECK(list.cards().size() == 150);
    CHECK(list->taken().size() == 150);
}

TEST_CASE("a list that is filled again holds nothing of before") {
    ShownList list({answer("a", "1", "2")}, Choosing::Yes);
    list->chooseAll(Side::Theirs);
    list->setDifferences({answer("b", "3", "4")}, words, Choosing::Yes);
    settle();
    CHECK(list->taken().empty());
    CHECK(list.cards().size() == 1);
    CHECK_FALSE(visibleText(*list).contains(QStringLiteral("Vraag a")));
    list->setDifferences({}, words, Choosing::Yes);
    settle();
    CHECK(list->isHidden());
}
