// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The first screen: begin, open, go on where one was, look at an example, and get back what was not saved. It tells what a person
// asks for; the window does it.

#include "gui/settings.h"
#include "gui/start/recovery_block.h"
#include "gui/start/start_reader.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace mal {

class ExampleBlock;
class Disclosure;
class PageColumn;
class RecentBlock;

struct StartFiles {            // see session/shipped_files.h
    std::string templatePath;  // the one to tell about; may be empty
    std::vector<std::string> examples;
};

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(StartFiles files, QWidget* parent = nullptr);

    void setRecent(const QList<RecentPolicy>& recent);
    void setRecoverable(const QList<RecoverableWork>& works);
    // The keyboard at the top of the page.
    void takeFocus();

Q_SIGNALS:
    void newPolicy();
    void openFile();
    void openPath(const QString& path);
    void openExample(const QString& path);
    void clearRecent();
    void removeRecent(const QString& path);
    void recover(const QString& id);
    void lookAtRecovery(const QString& id);
    void discardRecovery(const QString& id);
    // Everything that stands in files is on the page.
    void filesRead();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void showAbout(const TemplateAbout& about);
    void readFiles();
    void fit();

    StartFiles m_files;
    QList<RecentPolicy> m_recent;
    PageColumn* m_page;
    QLabel* m_picture = nullptr;
    QPushButton* m_new = nullptr;
    RecoveryBlock* m_recovery;
    RecentBlock* m_recentBlock;
    ExampleBlock* m_examples;
    Disclosure* m_about;
    StartReader m_reader;
};

}  // namespace mal
