// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The logo of an organisation: chosen from a file, looked at, described for who cannot see it, and taken away again.

#include "model/policy.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class LogoField;
}

namespace mal {

class LogoField : public QWidget {
    Q_OBJECT

public:
    explicit LogoField(QWidget* parent = nullptr);
    ~LogoField() override;

    void setLogo(const std::optional<Logo>& logo);
    std::optional<Logo> logo() const;
    // Where choosing a file begins.
    void setFolder(const QString& folder) { m_folder = folder; }

    // Takes the picture in the file; says at the field why it cannot where that is so, and keeps what was there.
    void take(const QString& path);

Q_SIGNALS:
    void folderChanged(const QString& folder);

private:
    void choose();
    void showLogo();
    void showProblem(const QString& problem);

    std::unique_ptr<Ui::LogoField> m_form;
    std::optional<Logo> m_logo;
    QString m_folder;
};

}  // namespace mal
