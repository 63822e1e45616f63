// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/adopt_steps.h"

#include "gui/look/icon_label.h"

#include <QHBoxLayout>

namespace mal {

AdoptSteps::AdoptSteps(QWidget* parent) : QWidget(parent) {
    const std::array<QString, 3> words{tr("Concept"), tr("Ter vaststelling"), tr("Vastgesteld")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(0.75));
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (index > 0) row->addWidget(new IconLabel(QStringLiteral("chevron-right"), Tone::Quiet, this));
        m_steps[index] = {new IconLabel({}, Tone::Accent, this),
                          new TextLabel(words[index], TextRole::Strong, Tone::Quiet, this)};
        m_steps[index].word->setWordWrap(false);
        row->addWidget(m_steps[index].icon);
        row->addWidget(m_steps[index].word);
    }
    row->addStretch(1);
}

void AdoptSteps::show(Status status) {
    const auto now = static_cast<std::size_t>(status);
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        const bool isBehind = index < now || status == Status::Adopted;
        const QString icon = isBehind       ? QStringLiteral("check")
                             : index == now ? QStringLiteral("state-busy")
                                            : QStringLiteral("state-not-started");
        m_steps[index].icon->show(icon, index <= now ? Tone::Accent : Tone::Quiet);
        m_steps[index].word->setTone(index == now ? Tone::Accent : Tone::Quiet);
    }
}

}  // namespace mal
