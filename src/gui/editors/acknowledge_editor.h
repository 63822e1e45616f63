// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A legal point: its text set apart, and below it who confirms that it was read, discussed and accepted. Each point is confirmed
// by itself; nothing here confirms more than one, and names are offered, never filled in unasked.

#include "gui/editors/editor.h"

#include <QStringList>

class QPushButton;

namespace mal {

class Surface;
class TextLabel;
class TextLine;
class WrappingLine;

class AcknowledgeEditor : public Editor {
    Q_OBJECT

public:
    AcknowledgeEditor(PolicyController& controller, const Question& question, const Acknowledge& body, QWidget* parent);

    void refresh() override;
    void takeFocus() override;

private:
    QWidget* makeForm();
    QWidget* makeConfirmed();
    void confirm();
    void withdraw();
    void arrange(const QString& text);
    void offerNames();
    void showState();

    Surface* m_panel;
    QWidget* m_form = nullptr;
    TextLabel* m_changed = nullptr;  // says that the text is another since it was confirmed
    TextLine* m_name = nullptr;
    TextLine* m_role = nullptr;
    WrappingLine* m_toArrange = nullptr;
    QPushButton* m_same = nullptr;
    TextLabel* m_missing = nullptr;
    QPushButton* m_confirm = nullptr;
    QWidget* m_confirmed = nullptr;
    TextLabel* m_by = nullptr;
    QPushButton* m_withdraw = nullptr;
    WrappingLine* m_arranged = nullptr;
};

}  // namespace mal
