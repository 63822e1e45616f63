// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/disclosure.h"

#include "gui/look/disclosure_button.h"
#include "gui/look/icons.h"
#include "gui/look/in_sight.h"
#include "gui/look/type_scale.h"

#include <QVBoxLayout>

namespace mal {

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : QWidget(parent), m_button(new DisclosureButton(this)), m_body(new QWidget(this)), m_bodyLayout(new QVBoxLayout(m_body)) {
    m_bodyLayout->setContentsMargins(space(1), 0, 0, space(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    setTitle(title);
    setOpen(false);
    connect(m_button, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        if (!m_isOpen) return;
        Q_EMIT opened();
        bringIntoSight(*this);
    });
}

void Disclosure::setTitle(const QString& title) {
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void Disclosure::setOpen(bool isOpen) {
    m_isOpen = isOpen;
    m_button->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_button->setAccessibleDescription(isOpen ? tr("uitgeklapt") : tr("ingeklapt"));
    m_body->setVisible(isOpen);
}

}  // namespace mal
