// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The QApplication of this program: its name, its look, and guards around what Qt 6.4 does wrong everywhere.

#include "gui/look/appearance.h"

#include <QApplication>

#include <optional>

namespace mal {

class Application : public QApplication {
    Q_OBJECT

public:
    // `count` must live as long as the application, as QApplication asks.
    Application(int& count, char** arguments);

    Appearance& appearance() { return *m_appearance; }

    // Catches an Error that nobody caught on the way: failed() tells it, and the program goes on.
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<Appearance> m_appearance;
};

}  // namespace mal
