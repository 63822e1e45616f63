// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Chooses the template of a new policy: one that came with the program, or a file. What is wrong in a file is told at once, all
// of it.

#include "base/problem.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

namespace Ui {
class TemplateChoice;
}

namespace mal {

struct PolicyTemplate;

class TemplateChoice : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChoice(QWidget* parent = nullptr);
    ~TemplateChoice() override;

    void offer(const std::vector<std::string>& paths);
    // The file that is chosen; empty where there is none.
    std::string path() const;
    void setFolder(const QString& folder) { m_folder = folder; }

    // Chooses this file, or says what is wrong with it and keeps what was chosen.
    void take(const std::string& path);
    // False where nothing is chosen; then it says so and puts the focus here.
    bool check();

Q_SIGNALS:
    void folderChanged(const QString& folder);

private:
    void choose();
    void showDetails();
    void showFaults(const QString& summary, const Problems& problems);

    std::unique_ptr<Ui::TemplateChoice> m_form;
    QString m_folder;
};

}  // namespace mal
