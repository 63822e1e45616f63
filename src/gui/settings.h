// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the program remembers of its user between two starts: how the window stands, what is switched on, and which policies were
// open lately. Of a policy only what the start page shows; nothing that was answered in it.

#include "gui/look/appearance.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <string>

class QSettings;

namespace mal {

struct RecentPolicy {
    QString path;
    QString organisation;
    int ready = 0;    // sections
    int total = 0;    // sections
    QString changed;  // a moment, see base/date.h; empty where it is not known

    friend bool operator==(const RecentPolicy&, const RecentPolicy&) = default;
};

inline constexpr int mostRecent = 10;

// What can be switched on and off.
enum class Switch { Guidance, Autosave, Preview, SpellChecking, RecordRecent };

class Settings {
public:
    // An ini file; it need not be there. What is in it that cannot be used counts as not there.
    explicit Settings(const QString& path = standardPath());
    ~Settings();
    Settings(Settings&&) noexcept;
    Settings& operator=(Settings&&) noexcept;

    // In the user's folder for settings.
    static QString standardPath();

    bool isOn(Switch which) const;
    // Recording switched off also forgets what was recorded.
    void turn(Switch which, bool isOn);

    // As QMainWindow and QSplitter give them; `name` tells several of them apart.
    QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

    int zoom() const;  // percent
    void setZoom(int percent);
    Brightness brightness() const;
    void setBrightness(Brightness brightness);
    // Where the last file was opened or saved; empty where there was none.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    // The latest first.
    QList<RecentPolicy> recent() const;
    // Puts it in front, in place of what is there of the same path. Does nothing while recording is switched off.
    void record(const RecentPolicy& policy);
    void removeRecent(const QString& path);
    void clearRecent();

    // Writes to the disk now instead of at some quiet moment.
    void flush();

private:
    void writeRecent(const QList<RecentPolicy>& recent);

    std::unique_ptr<QSettings> m_file;
};

}  // namespace mal
