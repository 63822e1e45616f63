// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What this program is, which template and which law it goes by, and whose work it stands on.

#include <QDialog>

#include <memory>

namespace Ui {
class AboutDialog;
}

namespace mal {

struct PolicyTemplate;

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    // `mal` is the template of the open policy; null while none is open.
    AboutDialog(const PolicyTemplate* mal, QWidget* parent);
    ~AboutDialog() override;

private:
    void showTemplate(const PolicyTemplate* mal);

    std::unique_ptr<Ui::AboutDialog> m_form;
};

}  // namespace mal
