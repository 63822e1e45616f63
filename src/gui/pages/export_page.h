// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Exporteren": which document, in which format, to a file or to a printer, made while the window goes on.

#include "gui/pages/column_page.h"
#include "gui/pages/export_job.h"
#include "session/save_job.h"

#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace mal {

class ExportOutcome;
class Settings;
class Surface;

class ExportPage : public ColumnPage {
    Q_OBJECT

public:
    // Remembers the folder in `settings`, which must outlive the page; without them it does not.
    ExportPage(PolicyController& controller, QWidget* parent, Settings* settings = nullptr);
    // Calls off what is being made.
    ~ExportPage() override;

    QString helpTopic() const override { return QStringLiteral("exporteren"); }
    void refresh() override;

    // Asks for a printer and prints the document that is chosen on the page.
    void print();

    // Makes the document that is chosen. With IfThere::Refuse what is there already is left alone, and the page asks.
    void exportTo(const QString& path, IfThere ifThere);
    bool isBusy() const { return m_job != nullptr; }

private:
    void addChoices();
    void addWishes(QVBoxLayout& column);
    void showWhatKindCan();
    void addButtons();
    QButtonGroup* addOptions(QVBoxLayout& column, const QString& question,
                             const std::vector<std::pair<QString, QString>>& options);
    void choosePlace();
    void start(const KindOfDocument& kind, const Format& format, Delivery deliver, std::function<void(const ExportResult&)> then);
    void callOff();
    void finish();
    KindOfDocument kind() const;
    DocumentWishes wishes() const;
    const Format& format() const;

    Settings* m_settings;
    Surface* m_choices = nullptr;
    QButtonGroup* m_kinds = nullptr;
    QButtonGroup* m_audience = nullptr;
    QCheckBox* m_annexes = nullptr;
    QCheckBox* m_guidance = nullptr;
    QButtonGroup* m_formats = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_print = nullptr;
    QWidget* m_busy = nullptr;
    QPushButton* m_cancel = nullptr;
    ExportOutcome* m_outcome = nullptr;
    QTimer m_notYet;
    ExportJob* m_job = nullptr;  // the one that is waited for; a child of the page, as those that were called off
};

}  // namespace mal
