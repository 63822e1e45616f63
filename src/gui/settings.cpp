// SPDX-License-Identifier: EUPL-1.2
#include "gui/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace mal {

namespace {

constexpr const char* recentKey = "recent";

struct SwitchKey {
    const char* name;
    bool isOnAtFirst;
};

SwitchKey keyOf(Switch which) {
    switch (which) {
        case Switch::Guidance:
            return {"switches/guidance", false};
        case Switch::Autosave:
            return {"switches/autosave", true};
        case Switch::Preview:
            return {"switches/preview", true};
        case Switch::SpellChecking:
            return {"switches/spelling", true};
        case Switch::RecordRecent:
            return {"switches/record-recent", true};
    }
    return {"", false};
}

constexpr std::array<std::pair<Brightness, const char*>, 3> brightnessNames{
    {{Brightness::System, "system"}, {Brightness::Light, "light"}, {Brightness::Dark, "dark"}}};

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QString stateKey(const QString& name) {
    return QStringLiteral("states/") + name;
}

// What somebody works on is nobody else's business. QSettings would make a file that everybody may read, but keeps the mode of one
// that is there.
const QString& madePrivate(const QString& path) {
    constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::setPermissions(QFileInfo(path).absolutePath(), forOwner | QFileDevice::ExeOwner);
    QFile file(path);
    if (!file.exists()) file.open(QIODevice::NewOnly | QIODevice::WriteOnly);
    file.setPermissions(forOwner);
    return path;
}

}  // namespace

Settings::Settings(const QString& path) : m_file(std::make_unique<QSettings>(madePrivate(path), QSettings::IniFormat)) {}
Settings::~Settings() = default;
Settings::Settings(Settings&&) noexcept = default;
Settings& Settings::operator=(Settings&&) noexcept = default;

QString Settings::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/beleidsmal/beleidsmal.ini");
}

bool Settings::isOn(Switch which) const {
    return m_file->value(key(keyOf(which).name), keyOf(which).isOnAtFirst).toBool();
}

void Settings::turn(Switch which, bool isOn) {
    m_file->setValue(key(keyOf(which).name), isOn);
    if (which == Switch::RecordRecent && !isOn) clearRecent();
}

QByteArray Settings::state(const QString& name) const {
    return m_file->value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    m_file->setValue(stateKey(name), state);
}

int Settings::zoom() const {
    constexpr int ordinary = 100;
    bool isNumber = false;
    const int percent = m_file->value(key("look/zoom"), ordinary).toInt(&isNumber);
    return isNumber ? std::clamp(percent, smallestZoom, largestZoom) : ordinary;
}

void Settings::setZoom(int percent) {
    m_file->setValue(key("look/zoom"), percent);
}

Brightness Settings::brightness() const {
    const QString name = m_file->value(key("look/brightness")).toString();
    const auto found = std::find_if(brightnessNames.begin(), brightnessNames.end(),
                                    [&](const auto& each) { return name == QLatin1String(each.second); });
    return found == brightnessNames.end() ? Brightness::System : found->first;
}

void Settings::setBrightness(Brightness brightness) {
    for (const auto& [each, name] : brightnessNames) {
        if (each == brightness) m_file->setValue(key("look/brightness"), QString::fromLatin1(name));
    }
}

QString Settings::lastFolder() const {
    return m_file->value(key("files/last-folder")).toString();
}

void Settings::setLastFolder(const QString& folder) {
    m_file->setValue(key("files/last-folder"), folder);
}

QList<RecentPolicy> Settings::recent() const {
    QList<RecentPolicy> recent;
    const int count = std::min(m_file->beginReadArray(recentKey), mostRecent);
    for (int index = 0; index < count; ++index) {
        m_file->setArrayIndex(index);
        RecentPolicy policy;
        policy.path = m_file->value(key("path")).toString();
        policy.organisation = m_file->value(key("organisation")).toString();
        policy.ready = std::max(0, m_file->value(key("ready")).toInt());
        policy.total = std::max(policy.ready, m_file->value(key("total")).toInt());
        policy.changed = m_file->value(key("changed")).toString();
        if (!policy.path.isEmpty()) recent.append(policy);
    }
    m_file->endArray();
    return recent;
}

void Settings::record(const RecentPolicy& policy) {
    if (!isOn(Switch::RecordRecent) || policy.path.isEmpty()) return;
    QList<RecentPolicy> now = recent();
    now.removeIf([&](const RecentPolicy& each) { return each.path == policy.path; });
    now.prepend(policy);
    writeRecent(now.mid(0, mostRecent));
}

void Settings::removeRecent(const QString& path) {
    QList<RecentPolicy> now = recent();
    now.removeIf([&](const RecentPolicy& each) { return each.path == path; });
    writeRecent(now);
}

void Settings::clearRecent() {
    m_file->remove(key(recentKey));
}

void Settings::flush() {
    m_file->sync();
}

void Settings::writeRecent(const QList<RecentPolicy>& recent) {
    clearRecent();
    m_file->beginWriteArray(recentKey, static_cast<int>(recent.size()));
    for (int index = 0; index < recent.size(); ++index) {
        const RecentPolicy& policy = recent.at(index);
        m_file->setArrayIndex(index);
        m_file->setValue(key("path"), policy.path);
        m_file->setValue(key("organisation"), policy.organisation);
        m_file->setValue(key("ready"), policy.ready);
        m_file->setValue(key("total"), policy.total);
        m_file->setValue(key("changed"), policy.changed);
    }
    m_file->endArray();
}

}  // namespace mal
