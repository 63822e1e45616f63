// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How making a document went: where it is and what can be done with it, what a reader should know, or why it did not work.

#include "gui/look/surface.h"
#include "gui/pages/export_job.h"

class QPushButton;

namespace mal {

class IconLabel;
class TextLabel;

class ExportOutcome : public Surface {
    Q_OBJECT

public:
    explicit ExportOutcome(QWidget* parent);

    void tellMade(const QString& path, const Problems& problems);
    void tellPrinted(const Problems& problems);
    void tellFailed(const QString& why);
    void tellCalledOff();
    void askToReplace(const QString& path);

Q_SIGNALS:
    void replaceWanted(const QString& path);
    void otherPlaceWanted();

private:
    void tell(const QString& iconName, const QString& words, const QString& more = {});
    void tellProblems(const Problems& problems);

    QString m_path;
    IconLabel* m_icon;
    TextLabel* m_words;
    TextLabel* m_more;
    QPushButton* m_open;
    QPushButton* m_folder;
    QPushButton* m_replace;
    QPushButton* m_other;
};

}  // namespace mal
