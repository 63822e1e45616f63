// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The help, in a window of its own beside the work: a list of topics, a field to search in them, and the text.

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;
class QToolButton;

namespace mal {

class TextLabel;

class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    // Shows the window in front with a topic of help_topics.h; the first one for a key that is not there.
    void showTopic(const QString& key);
    QString topic() const;  // its key

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFound(const QString& words);
    void followText(const QUrl& address);
    void load(const QString& key);
    void applyLook();

    QLineEdit* m_search;
    TextLabel* m_nothing;
    QListWidget* m_list;
    QToolButton* m_back;
    QToolButton* m_forward;
    QTextBrowser* m_text;
};

}  // namespace mal
