// SPDX-License-Identifier: EUPL-1.2
#include "gui/settings.h"
#include "gui/texts.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <fstream>
#include <sstream>

using namespace mal;
using mal::test::TemporaryFolder;

namespace {

RecentPolicy policyAt(const QString& path) {
    return {path, QStringLiteral("Bibliotheek Oost"), 12, 30, QStringLiteral("2026-11-22T14:03:11+01:00")};
}

QString numbered(int number) {
    return QStringLiteral("/map/%1.beleid").arg(number);
}

}  // namespace

TEST_CASE("settings that were never made have sensible values") {
    const TemporaryFolder folder;
    const Settings settings(toQString(folder / "geen.ini"));
    CHECK(settings.isOn(Switch::Autosave));
    CHECK(settings.isOn(Switch::Preview));
    CHECK(settings.isOn(Switch::SpellChecking));
    CHECK(settings.isOn(Switch::RecordRecent));
    CHECK_FALSE(settings.isOn(Switch::Guidance));
    CHECK(settings.zoom() == 100);
    CHECK(settings.brightness() == Brightness::System);
    CHECK(settings.recent().isEmpty());
    CHECK(settings.state(QStringLiteral("window")).isEmpty());
}

TEST_CASE("settings are the same after a new start") {
    const TemporaryFolder folder;
    const QString path = toQString(folder / "beleidsmal.ini");
    {
        Settings settings(path);
        settings.turn(Switch::Guidance, true);
        settings.turn(Switch::Autosave, false);
        settings.setZoom(150);
        settings.setBrightness(Brightness::Dark);
        settings.setLastFolder(QStringLiteral("/home/jan/Béleid"));
        settings.setState(QStringLiteral("window"), QByteArray("\x00\xff\x01", 3));
        settings.record(policyAt(numbered(1)));
    }
    const Settings settings(path);
    CHECK(settings.isOn(Switch::Guidance));
    CHECK_FALSE(settings.isOn(Switch::Autosave));
    CHECK(settings.zoom() == 150);
    CHECK(settings.brightness() == Brightness::Dark);
    CHECK(settings.lastFolder() == QStringLiteral("/home/jan/Béleid"));
    CHECK(settings.state(QStringLiteral("window")) == QByteArray("\x00\xff\x01", 3));
    CHECK(settings.recent() == QList<RecentPolicy>{policyAt(numbered(1))});
}

TEST_CASE("the policy that was opened last stands first and no policy stands there twice") {
    const TemporaryFolder folder;
    Settings settings(toQString(folder / "a.ini"));
    for (int number = 1; number <= 12; ++number)
        settings.record(policyAt(numbered(number)));
    settings.record(policyAt(numbered(5)));
    const QList<RecentPolicy> recent = settings.recent();
    REQUIRE(recent.size() == mostRecent);
    CHECK(recent.at(0).path == numbered(5));
    CHECK(recent.at(1).path == numbered(12));
    CHECK(std::count_if(recent.begin(), recent.end(), [](const RecentPolicy& each) { return each.path == numbered(5); }) == 1);
}

TEST_CASE("recent policies can be taken away one by one and all together") {
    const TemporaryFolder folder;
    Settings settings(toQString(folder / "a.ini"));
    for (int number = 1; number <= 3; ++number)
        settings.record(policyAt(numbered(number)));
    settings.removeRecent(numbered(2));
    CHECK(settings.recent() == QList<RecentPolicy>{policyAt(numbered(3)), policyAt(numbered(1))});
    settings.clearRecent();
    CHECK(settings.recent().isEmpty());
}

TEST_CASE("switching off the list of recent policies leaves nothing of them on the disk") {
    const TemporaryFolder folder;
    const std::string path = folder / "a.ini";
    Settings settings(toQString(path));
    settings.record(policyAt(numbered(1)));
    settings.turn(Switch::RecordRecent, false);
    settings.record(policyAt(numbered(2)));
    settings.flush();
    std::ostringstream content;
    content << std::ifstream(path).rdbuf();
    CHECK(settings.recent().isEmpty());
    CHECK(content.str().find("beleid") == std::string::npos);
    CHECK(content.str().find("Oost") == std::string::npos);
}

TEST_CASE("a damaged settings file counts as none") {
    const TemporaryFolder folder;
    const std::string path = folder / "a.ini";
    std::ofstream(path) << "[look]\nzoom=veel\nbrightness=paars\n[recent]\nsize=9999999\n1\\ready=-4\n1\\path=/x\n\xff\xfe[[[";
    const Settings settings(toQString(path));
    CHECK(settings.zoom() == 100);
    CHECK(settings.brightness() == Brightness::System);
    CHECK(settings.recent().size() <= 1);
    for (const RecentPolicy& policy : settings.recent())
        CHECK(policy.ready == 0);
}

TEST_CASE("a zoom that is too large or too small is brought back") {
    const TemporaryFolder folder;
    Settings settings(toQString(folder / "a.ini"));
    settings.setZoom(9000);
    CHECK(settings.zoom() == largestZoom);
    settings.setZoom(1);
    CHECK(settings.zoom() == smallestZoom);
}

TEST_CASE("nobody else may read the settings, also where they were open before") {
    const TemporaryFolder folder;
    const QString path = toQString(folder / "beleidsmal/a.ini");
    constexpr auto forEverybody =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    for (const bool wasOpen : {false, true}) {
        if (wasOpen) QFile::setPermissions(path, forEverybody);
        {
            Settings settings(path);
            settings.record(policyAt(numbered(1)));
        }
        CHECK_FALSE(QFile::permissions(path).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
        CHECK_FALSE(
            QFile::permissions(toQString(folder / "beleidsmal")).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ExeOther));
    }
}
