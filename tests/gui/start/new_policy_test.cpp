// SPDX-License-Identifier: EUPL-1.2
#include "gui/application.h"
#include "gui/gui_fixture.h"
#include "gui/start/colour_field.h"
#include "gui/start/logo_field.h"
#include "gui/start/new_policy_dialog.h"
#include "gui/start/organisation_dialog.h"
#include "gui/start/signatories_field.h"
#include "gui/start/template_choice.h"
#include "gui/texts.h"
#include "session/shipped_files.h"
#include "support/temporary_folder.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <catch2/catch.hpp>

#include <fstream>

using namespace mal;
using namespace mal::test;

namespace {

const std::string templates = SOURCE_DIR "/templates";

void type(const QWidget& in, const QString& field, const QString& text) {
    auto* edit = in.findChild<QLineEdit*>(field);
    REQUIRE(edit);
    edit->clear();
    QTest::keyClicks(edit, text);
}

QString logoFile(const TemporaryFolder& folder) {
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    const QString path = toQString(folder / "logo.png");
    REQUIRE(picture.save(path));
    return path;
}

PolicySession exampleSession() {
    OpenedPolicy opened = PolicySession::open(templates + "/voorbeelden/voorbeeld-volledig.beleid");
    REQUIRE(opened.session);
    return std::move(*opened.session);
}

std::string fixedMoment() {
    return "2026-11-22T14:03:11+01:00";
}

}  // namespace

TEST_CASE("a new policy begins with the template and the organisation that were filled in") {
    const TemporaryFolder folder;
    NewPolicyDialog dialog(shippedTemplates(templates), {}, nullptr);
    dialog.show();
    type(dialog, QStringLiteral("name"), QStringLiteral("  Bibliotheek Oost "));
    type(dialog, QStringLiteral("shortName"), QStringLiteral("de bibliotheek"));
    type(dialog, QStringLiteral("place"), QStringLiteral("Oostdorp"));
    dialog.findChild<LogoField*>()->take(logoFile(folder));
    type(dialog, QStringLiteral("alt"), QStringLiteral("Logo van Oost"));
    button(dialog, QStringLiteral("Beginnen")).click();
    CHECK(dialog.result() == QDialog::Accepted);
    const auto session = dialog.takeSession();
    REQUIRE(session);
    CHECK(session->policy().organisation.name == "Bibliotheek Oost");
    CHECK(session->policy().organisation.shortName == "de bibliotheek");
    CHECK(session->policy().organisation.place == "Oostdorp");
    CHECK(session->mal().id == "beleidsmal-ai-bibliotheken");
    REQUIRE(session->policy().houseStyle.logo);
    CHECK(session->policy().houseStyle.logo->alt == "Logo van Oost");
    CHECK_FALSE(dialog.takeSession());
}

TEST_CASE("a new policy needs a name, and says so at the field") {
    NewPolicyDialog dialog(shippedTemplates(templates), {}, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    CHECK_FALSE(visibleText(dialog).contains(QStringLiteral("Vul de naam")));
    type(dialog, QStringLiteral("name"), QStringLiteral("   "));
    button(dialog, QStringLiteral("Beginnen")).click();
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.takeSession());
    CHECK(visibleText(dialog).contains(QStringLiteral("Vul de naam van uw organisatie in.")));
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("name"));
    CHECK(name->hasFocus());
    CHECK(name->accessibleDescription().startsWith(QStringLiteral("Vul de naam")));
    QTest::keyClicks(name, QStringLiteral("x"));
    CHECK_FALSE(visibleText(dialog).contains(QStringLiteral("Vul de naam")));
}

TEST_CASE("cancelling or Escape gives no policy") {
    NewPolicyDialog dialog(shippedTemplates(templates), {}, nullptr);
    dialog.show();
    type(dialog, QStringLiteral("name"), QStringLiteral("Bibliotheek Oost"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(dialog.takeSession());
}

TEST_CASE("the shipped template shows its title, publisher, date, version and law position") {
    TemplateChoice choice;
    choice.offer(shippedTemplates(templates));
    choice.show();
    CHECK(choice.findChild<QComboBox*>()->currentText() == QStringLiteral("Beleidsmal AI voor bibliotheken"));
    CHECK(visibleText(choice).contains(
        QStringLiteral("Uitgegeven door Probiblio, mei 2026\nVersie 1.1.0 · stand van de wet: 22 november 2026")));
}

TEST_CASE("every fault of a template that one chooses is listed, and the choice stays as it was") {
    TemplateChoice choice;
    choice.offer(shippedTemplates(templates));
    choice.show();
    const std::string before = choice.path();
    choice.take(SOURCE_DIR "/tests/storage/faults/duplicate-chapter.yaml");
    CHECK(choice.path() == before);
    CHECK(visibleText(choice).contains(QStringLiteral("‘duplicate-chapter.yaml’ is nog geen goede mal")));
    auto* faults = choice.findChild<QListWidget*>();
    REQUIRE(faults->count() > 0);
    CHECK(faults->isVisible());
    CHECK(faults->item(0)->text().startsWith(QStringLiteral("Regel ")));
}

TEST_CASE("a template that cannot be read is told in words") {
    TemplateChoice choice;
    choice.show();
    choice.take("/nergens/mal.yaml");
    CHECK(visibleText(choice).contains(QStringLiteral("kan niet worden geopend")));
    CHECK(choice.path().empty());
}

TEST_CASE("without any template one is asked for") {
    NewPolicyDialog dialog({}, {}, nullptr);
    dialog.show();
    type(dialog, QStringLiteral("name"), QStringLiteral("Bibliotheek Oost"));
    button(dialog, QStringLiteral("Beginnen")).click();
    CHECK(dialog.isVisible());
    CHECK(visibleText(dialog).contains(QStringLiteral("Kies een mal.")));
}

TEST_CASE("a file that is no picture is refused in words and the logo stays") {
    const TemporaryFolder folder;
    LogoField field;
    field.show();
    field.take(logoFile(folder));
    const auto before = field.logo();
    REQUIRE(before);
    std::ofstream(folder / "brief.png") << "Dit is tekst.";
    field.take(toQString(folder / "brief.png"));
    CHECK(field.logo() == before);
    auto* problem = field.findChild<QLabel*>(QStringLiteral("problem"));
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    button(field, QStringLiteral("Logo weghalen")).click();
    CHECK_FALSE(field.logo());
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("a house colour is taken as a style guide writes it, and something else is refused") {
    ColourField field;
    field.show();
    auto* edit = field.findChild<QLineEdit*>();
    edit->setText(QStringLiteral("0b5c8a"));
    CHECK(field.check());
    CHECK(field.colour() == "#0B5C8A");
    edit->setText(QStringLiteral("blauw"));
    CHECK_FALSE(field.check());
    CHECK(visibleText(field).contains(QStringLiteral("bijvoorbeeld #0B5C8A, of kies")));
    edit->clear();
    CHECK(field.check());
    CHECK(field.colour().empty());
}

TEST_CASE("signatories can be added, moved up and taken away, and empty rows do not count") {
    SignatoriesField field;
    field.show();
    field.setSignatories({{"Marleen", "directeur"}, {"Samir", "manager"}});
    button(field, QStringLiteral("Ondertekenaar toevoegen")).click();
    CHECK(field.signatories().size() == 2);
    button(field, QStringLiteral("Ondertekenaar 2 omhoog")).click();
    CHECK(field.signatories() == std::vector<Signatory>{{"Samir", "manager"}, {"Marleen", "directeur"}});
    button(field, QStringLiteral("Ondertekenaar 1 weghalen")).click();
    CHECK(field.signatories() == std::vector<Signatory>{{"Marleen", "directeur"}});
    CHECK_FALSE(button(field, QStringLiteral("Ondertekenaar 1 omhoog")).isEnabled());
}

TEST_CASE("changing the organisation is one step that can be undone") {
    PolicyController controller(exampleSession(), fixedMoment);
    const Policy before = controller.policy();
    OrganisationDialog dialog(controller, {}, nullptr);
    dialog.show();
    type(dialog, QStringLiteral("name"), QStringLiteral("Bibliotheek Nieuw"));
    button(dialog, QStringLiteral("Toepassen")).click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(controller.policy().organisation.name == "Bibliotheek Nieuw");
    CHECK(controller.policy().signatories == before.signatories);
    CHECK(controller.policy().houseStyle == before.houseStyle);
    controller.undo();
    CHECK(sameContent(controller.policy(), before));
}

TEST_CASE("applying without a change changes nothing") {
    PolicyController controller(exampleSession(), fixedMoment);
    OrganisationDialog dialog(controller, {}, nullptr);
    dialog.show();
    button(dialog, QStringLiteral("Toepassen")).click();
    CHECK_FALSE(controller.session().isChanged());
    CHECK_FALSE(controller.session().undoWords());
}

TEST_CASE("nothing in the dialogs is cut off or without a name, also with large text and in the dark") {
    auto& look = static_cast<Application*>(qApp)->appearance();
    const int zoom = GENERATE(100, 150, 200);
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    look.apply(brightness);
    look.setZoom(zoom);
    const TemporaryFolder folder;
    PolicyController controller(exampleSession(), fixedMoment);
    NewPolicyDialog begin(shippedTemplates(templates), {}, nullptr);
    OrganisationDialog organisation(controller, {}, nullptr);
    begin.findChild<LogoField*>()->take(logoFile(folder));
    begin.findChild<TemplateChoice*>()->take(SOURCE_DIR "/tests/storage/faults/duplicate-chapter.yaml");
    for (QDialog* dialog : std::initializer_list<QDialog*>{&begin, &organisation}) {
        dialog->show();
        settle();
        INFO(zoom << ' ' << dialog->windowTitle().toStdString());
        CHECK(faultsIn(*dialog) == "");
        CHECK(sidewaysIn(*dialog) == "");
    }
    look.setZoom(100);
    look.apply(Brightness::Light);
}
