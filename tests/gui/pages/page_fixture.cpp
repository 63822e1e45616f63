// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/page_fixture.h"

#include "files/file.h"
#include "gui/gui_fixture.h"
#include "gui/texts.h"
#include "storage/policy_file.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace mal::test {

namespace {

const std::string stillMoment = "2026-11-22T14:03:11+01:00";

std::unique_ptr<PolicyController> opened(const std::string& path) {
    OpenedPolicy opened = PolicySession::open(path);
    REQUIRE(opened.session);
    return std::make_unique<PolicyController>(std::move(*opened.session), [] { return stillMoment; });
}

std::unique_ptr<PolicyController> written(const TemporaryFolder& folder, Policy policy) {
    policy.organisation.name = "Bibliotheek Ergens";
    const std::string path = folder / "beleid.beleid";
    saveFile(path, policyFileBytes(policy, shippedMal()), Nothing{});
    return opened(path);
}

}  // namespace

std::unique_ptr<PolicyController> example(const TemporaryFolder& folder, const std::string& name) {
    const std::string copy = folder / name;
    std::filesystem::copy_file(SOURCE_DIR "/templates/voorbeelden/" + name, copy);
    return opened(copy);
}

std::unique_ptr<PolicyController> saying(const TemporaryFolder& folder, const Said& answers) {
    return written(folder, policyThatSays(answers));
}

std::unique_ptr<PolicyController> complete(const TemporaryFolder& folder, const Said& answers) {
    return written(folder, completePolicy(answers));
}

std::unique_ptr<PolicyController> ofTemplate(const TemporaryFolder& folder, const std::string& yaml) {
    const std::string path = folder / "mal.yaml";
    std::ofstream(path) << yaml;
    OpenedPolicy made = PolicySession::create(path, {"Bibliotheek Ergens", "", "Ergens", {}});
    for (const Problem& problem : made.problems)
        WARN(toText(problem));
    REQUIRE(made.session);
    return std::make_unique<PolicyController>(std::move(*made.session), [] { return stillMoment; });
}

void showPage(Page& page, PolicyController& controller, int width, int height) {
    QObject::connect(&controller, &PolicyController::changed, &page, [&page] { page.refresh(); });
    page.resize(width, height);
    page.show();
    page.activateWindow();
    page.refresh();
    QCoreApplication::processEvents();
}

QAbstractButton* button(QWidget& page, const QString& name) {
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
        if (each->isVisibleTo(&page) && nameOf(*each).startsWith(name)) return each;
    }
    return nullptr;
}

void press(QWidget& page, const QString& name) {
    QAbstractButton* found = button(page, name);
    INFO("button: " << name.toStdString());
    REQUIRE(found);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

QString visibleText(QWidget& page) {
    QString text;
    for (QWidget* each : page.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&page)) continue;
        if (const auto* label = qobject_cast<QLabel*>(each)) text += label->text() + QLatin1Char('\n');
        if (const auto* pressed = qobject_cast<QAbstractButton*>(each)) text += pressed->text() + QLatin1Char('\n');
    }
    return text;
}

bool comesTrue(const std::function<bool()>& holds) {
    constexpr int longEnough = 20000;  // milliseconds; a busy machine
    return QTest::qWaitFor(holds, longEnough);
}

Jumps::Jumps(Page& page) {
    QObject::connect(&page, &Page::goTo, &page, [this](const QString& section, const QString& question) {
        to.push_back((section + QLatin1Char('/') + question).toStdString());
    });
}

}  // namespace mal::test
