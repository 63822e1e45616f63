// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/check_remarks.h"

#include "base/date.h"
#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/pages/column_page.h"
#include "gui/pages/link_line.h"
#include "gui/texts.h"

#include <QStringList>
#include <QVBoxLayout>

namespace mal {

CheckRemarks::CheckRemarks(PolicyController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1.5));
    hide();
}

void CheckRemarks::refresh() {
    std::vector<Remark> parkedNow = parked(), unspokenNow = unspoken();
    if (parkedNow == m_parked && unspokenNow == m_unspoken) return;
    m_parked = std::move(parkedNow);
    m_unspoken = std::move(unspokenNow);
    clear(*m_column);
    setVisible(!m_parked.empty() || !m_unspoken.empty());
    if (isHidden()) return;
    m_column->addWidget(new TextLabel(tr("Goed om te weten"), TextRole::Heading, Tone::Normal, this));
    m_column->addWidget(new TextLabel(tr("Dit houdt het vaststellen niet tegen."), TextRole::Body, Tone::Quiet, this));
    addGroup(tr("Geparkeerd"), QStringLiteral("state-parked"), m_parked);
    addGroup(tr("Spanningen waar nog niets over is gezegd"), QStringLiteral("tension"), m_unspoken);
}

std::vector<CheckRemarks::Remark> CheckRemarks::parked() const {
    std::vector<Remark> result;
    for (const Chapter& chapter : m_controller.mal().chapters) {
        for (const Section& section : chapter.sections) {
            const auto notes = m_controller.policy().sections.find(section.id);
            if (notes == m_controller.policy().sections.end() || !notes->second.parked) continue;
            const Parked& parked = *notes->second.parked;
            QStringList parts;
            if (!parked.reason.empty()) parts << toQString(parked.reason).simplified();
            if (!parked.owner.empty()) parts << tr("wie: %1").arg(toQString(parked.owner));
            if (parked.by) parts << tr("uiterlijk %1").arg(toQString(inWords(*parked.by)));
            result.push_back({section.id, toQString(numberedTitle(section)), parts.join(QStringLiteral(" · "))});
        }
    }
    return result;
}

std::vector<CheckRemarks::Remark> CheckRemarks::unspoken() const {
    std::vector<Remark> result;
    for (const Tension& tension : m_controller.tensions()) {
        if (tension.isAccepted || tension.check->severity == CheckSeverity::Info) continue;
        result.push_back({{}, shown(m_controller.mal(), m_controller.policy(), tension.check->message), {}});
    }
    return result;
}

void CheckRemarks::addGroup(const QString& title, const QString& iconName, const std::vector<Remark>& remarks) {
    if (remarks.empty()) return;
    auto* card = new Surface(SurfaceKind::Card, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1.5), space(1), space(1));
    inside->setSpacing(0);
    auto* head = new TextLabel(title, TextRole::Strong, Tone::Normal, card);
    head->setContentsMargins(space(1), 0, space(1), space(0.5));
    inside->addWidget(head);
    for (const Remark& remark : remarks) {
        auto* line = new LinkLine(remark.text, card);
        line->setMark(iconName, Tone::Quiet);
        line->setDetail(remark.detail);
        connect(line, &LinkLine::clicked, this, [this, section = remark.section] {
            if (section.empty()) {
                Q_EMIT overviewWanted();
            } else {
                Q_EMIT goTo(toQString(section), {});
            }
        });
        inside->addWidget(line);
    }
    m_column->addWidget(card);
}

}  // namespace mal
