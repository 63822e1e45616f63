// SPDX-License-Identifier: EUPL-1.2

// Two people at one file: comparing what the other one made of it, and putting the two together.

#include "files/backups.h"
#include "files/file.h"
#include "gui/texts.h"
#include "gui/versions/in_dialog.h"
#include "gui/window/actions.h"
#include "gui/window/shown_window.h"
#include "rules/answers.h"
#include "session/sessions.h"
#include "support/newer_mal.h"

#include <catch2/catch.hpp>

#include <QMessageBox>
#include <QTest>

#include <fstream>

namespace mal::test {

namespace {

const QString compareWords = QStringLiteral("Vergelijk per vraag…");
const QString mergeWords = QStringLiteral("Voeg samen en sla op");

std::string bytesOf(const std::string& path) {
    return readFile(path, fileLimit);
}

std::string choice(const Policy& policy, const std::string& question) {
    const auto* answer = answerAs<ChoiceAnswer>(policy, question);
    return answer ? answer->value : "";
}

// A policy in the window with ambitie B that is in no file, while somebody else saved ambitie C and a note.
class TwoPeople {
public:
    TwoPeople() {
        m_window.openNew();
        m_path = m_window.controller().session().path();
        REQUIRE(m_window.controller().edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); }));
        other([](PolicySession& session) {
            session.setAnswer("ambitie", ChoiceAnswer{"C"});
            session.setInternalNote("ambitie", "Zo besproken.");
        });
    }

    ShownWindow& window() { return m_window; }
    const std::string& path() const { return m_path; }
    const Policy& policy() { return m_window.controller().policy(); }

    // Does something with the file as the other person does.
    void other(const std::function<void(PolicySession&)>& action) {
        PolicySession session = openSession(m_path);
        action(session);
        session.save("2026-11-22T15:20:00+01:00");
    }

    bool isToldOutside() {
        return QTest::qWaitFor([this] { return visibleText(*m_window).contains(QStringLiteral("Iemand anders heeft")); }, 20'000);
    }

    // From the bar that tells of it.
    void compare(const Work& work) {
        REQUIRE(isToldOutside());
        inDialogs(
            [this] {
                button(*m_window, compareWords).click();
                settle();
            },
            {work});
    }

private:
    ShownWindow m_window;
    std::string m_path;
};

}  // namespace

TEST_CASE("what is chosen of the other one's version is put into mine in one step and saved", "[window-system]") {
    TwoPeople two;
    const std::string theirs = bytesOf(two.path());
    two.compare([](QDialog& dialog) {
        const QString text = visibleText(dialog);
        for (const char* each : {"Uw versie", "Versie van de ander", "Ons ambitieniveau", "Zo besproken.",
                                 "De ander heeft dit bestand opgeslagen op 22 november 2026, 15:20.", "Er zijn 2 verschillen"})
            CHECK(text.contains(QString::fromUtf8(each)));
        radio(dialog, QStringLiteral("Neem die van de ander: Bij het hele onderdeel")).click();
        button(dialog, mergeWords).click();
    });
    CHECK(choice(two.policy(), "ambitie") == "B");
    CHECK(two.policy().sections.at("ambitie").internalNote == "Zo besproken.");
    CHECK_FALSE(two.window().controller().session().isChanged());
    CHECK(sameContent(openSession(two.path()).policy(), two.policy()));
    CHECK_FALSE(visibleText(*two.window()).contains(QStringLiteral("Iemand anders heeft")));
    // What the other one made is in a backup.
    const std::vector<Backup> kept = backups(two.window().folder() / "state", two.path());
    REQUIRE_FALSE(kept.empty());
    CHECK(bytesOf(kept.front().path) == theirs);

    two.window().controller().undo();
    CHECK_FALSE(two.policy().sections.contains("ambitie"));
    CHECK(choice(two.policy(), "ambitie") == "B");
    two.window().controller().undo();
    CHECK(choice(two.policy(), "ambitie").empty());
}

TEST_CASE("everything of the other one, or everything of mine, is one press each") {
    TwoPeople two;
    SECTION("theirs") {
        two.compare([](QDialog& dialog) {
            button(dialog, QStringLiteral("Alles van de ander")).click();
            button(dialog, mergeWords).click();
        });
        CHECK(choice(openSession(two.path()).policy(), "ambitie") == "C");
        CHECK(openSession(two.path()).policy().sections.contains("ambitie"));
    }
    SECTION("mine") {
        two.compare([](QDialog& dialog) {
            button(dialog, QStringLiteral("Alles van de ander")).click();
            button(dialog, QStringLiteral("Alles van mij")).click();
            button(dialog, mergeWords).click();
        });
        CHECK(choice(openSession(two.path()).policy(), "ambitie") == "B");
        CHECK_FALSE(openSession(two.path()).policy().sections.contains("ambitie"));
    }
    CHECK(sameContent(openSession(two.path()).policy(), two.policy()));
}

TEST_CASE("keeping what I did not change over what the other one did is saved as well") {
    ShownWindow window;
    window.openNew();
    const std::string path = window.controller().session().path();
    PolicySession theirs = openSession(path);
    theirs.setAnswer("ambitie", ChoiceAnswer{"C"});
    theirs.save(noon);
    REQUIRE(QTest::qWaitFor([&] { return visibleText(*window).contains(QStringLiteral("Iemand anders heeft")); }, 20'000));
    bool isSaved = false;
    inDialogs([&] { isSaved = window->files().compare(); }, {[](QDialog& dialog) { button(dialog, mergeWords).click(); }});
    CHECK(isSaved);
    CHECK(choice(openSession(path).policy(), "ambitie").empty());
}

TEST_CASE("cancelling leaves the file, the policy and the question as they were") {
    TwoPeople two;
    const std::string bytes = bytesOf(two.path());
    const Policy before = two.policy();
    const auto undo = two.window().controller().session().undoWords();
    two.compare([](QDialog& dialog) {
        button(dialog, QStringLiteral("Alles van de ander")).click();
        button(dialog, QStringLiteral("Annuleren")).click();
    });
    CHECK(bytesOf(two.path()) == bytes);
    CHECK(two.policy() == before);
    CHECK(two.window().controller().session().undoWords() == undo);
    CHECK(two.isToldOutside());
}

TEST_CASE("a file that changes again while it is compared is not written over but shown again") {
    TwoPeople two;
    std::string bytes;
    two.compare([&](QDialog& dialog) {
        button(dialog, QStringLiteral("Alles van de ander")).click();
        two.other([](PolicySession& session) { session.setAnswer("pilots", YesNoAnswer{true}); });
        bytes = bytesOf(two.path());
        button(dialog, mergeWords).click();
        settle();
        REQUIRE(dialog.isVisible());
        CHECK(visibleText(dialog).contains(QStringLiteral("intussen opnieuw veranderd")));
        CHECK(visibleText(dialog).contains(QStringLiteral("Er zijn 3 verschillen")));
        CHECK(radio(dialog, QStringLiteral("Houd die van mij: Ons ambitieniveau")).isChecked());
        CHECK(bytesOf(two.path()) == bytes);
        button(dialog, QStringLiteral("Alles van de ander")).click();
        button(dialog, mergeWords).click();
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(answerAs<YesNoAnswer>(openSession(two.path()).policy(), "pilots"));
    CHECK(choice(openSession(two.path()).policy(), "ambitie") == "C");
}

TEST_CASE("who saves in a conflict can compare as well") {
    TwoPeople two;
    REQUIRE(two.isToldOutside());
    inDialogs([&] { two.window().actions().save->trigger(); }, {[](QDialog& dialog) { button(dialog, compareWords).click(); },
                                                                [](QDialog& dialog) {
                                                                    button(dialog, QStringLiteral("Alles van de ander")).click();
                                                                    button(dialog, mergeWords).click();
                                                                }});
    CHECK(choice(openSession(two.path()).policy(), "ambitie") == "C");
    CHECK_FALSE(visibleText(*two.window()).contains(QStringLiteral("Iemand anders heeft")));
}

TEST_CASE("a file of the other one that cannot be read is told, and nothing can be saved over it") {
    TwoPeople two;
    std::ofstream(two.path(), std::ios::trunc) << "beleid: [";
    const std::string bytes = bytesOf(two.path());
    two.compare([](QDialog& dialog) {
        CHECK(visibleText(dialog).contains(QStringLiteral("kan nu niet worden gelezen")));
        CHECK(visibleText(dialog).count(QLatin1Char('\n')) >= 2);
        CHECK_FALSE(button(dialog, mergeWords).isVisible());
        CHECK_FALSE(button(dialog, QStringLiteral("Alles van de ander")).isVisible());
        button(dialog, QStringLiteral("Sluiten")).click();
    });
    CHECK(bytesOf(two.path()) == bytes);
}

TEST_CASE("a file that says the same is told so, and saving settles it") {
    ShownWindow window;
    window.openNew();
    const std::string path = window.controller().session().path();
    perform(openSession(path).saveJob(path, IfThere::Overwrite, noon));
    REQUIRE(QTest::qWaitFor([&] { return visibleText(*window).contains(QStringLiteral("Iemand anders heeft")); }, 20'000));
    inDialogs([&] { CHECK(window->files().compare()); }, {[](QDialog& dialog) {
                  CHECK(visibleText(dialog).contains(QStringLiteral("Er is geen verschil in inhoud")));
                  button(dialog, QStringLiteral("Sla op")).click();
              }});
    CHECK_FALSE(visibleText(*window).contains(QStringLiteral("Iemand anders heeft")));
}

TEST_CASE("a file of another version of the mal says so, and only what fits is offered") {
    TwoPeople two;
    const std::string newer = newerMalText("2.0.0", "");
    ProposedUpgrade upgrade = openSession(two.path()).upgraded(newer, "mal.yaml", noon);
    REQUIRE(upgrade.session);
    upgrade.session->save(noon);
    two.compare([](QDialog& dialog) {
        const QString text = visibleText(dialog);
        CHECK(text.contains(QStringLiteral("hoort bij versie 2.0.0 van de mal, uw beleid bij versie ")));
        CHECK(text.contains(QStringLiteral("kan niet worden overgenomen")));
        button(dialog, QStringLiteral("Alles van de ander")).click();
        button(dialog, mergeWords).click();
    });
    const PolicySession now = openSession(two.path());
    CHECK(choice(now.policy(), "ambitie") == "C");
    CHECK(now.mal().version != "2.0.0");
}

TEST_CASE("in a policy that may not change the differences can only be looked at") {
    ShownWindow window;
    window.openComplete();
    const std::string path = window.controller().session().path();
    PolicySession theirs = openSession(path);
    theirs.setAnswer("ambitie", ChoiceAnswer{"C"});
    theirs.save(noon);
    REQUIRE(window.controller().edit([](PolicySession& session) { session.propose(); }));
    REQUIRE(QTest::qWaitFor([&] { return visibleText(*window).contains(QStringLiteral("Iemand anders heeft")); }, 20'000));
    inDialogs([&] { CHECK_FALSE(window->files().compare()); }, {[](QDialog& dialog) {
                  CHECK(visibleText(dialog).contains(QStringLiteral("Ons ambitieniveau")));
                  CHECK(dialog.findChildren<QRadioButton*>().isEmpty());
                  CHECK_FALSE(button(dialog, mergeWords).isVisible());
              }});
}

}  // namespace mal::test
