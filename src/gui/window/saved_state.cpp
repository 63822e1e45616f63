// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/saved_state.h"

#include "gui/look/text_label.h"
#include "gui/moment.h"
#include "gui/policy_controller.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QResizeEvent>

namespace mal {

namespace {

QString wordsFor(const PolicyController& controller, bool isChanged) {
    if (isChanged || controller.session().path().empty()) return SavedState::tr("Nog niet opgeslagen");
    const std::string& at = controller.policy().saved.at;
    const auto date = dateOfMoment(at);
    if (!date) return SavedState::tr("Opgeslagen");
    if (*date == controller.today()) return SavedState::tr("Opgeslagen om %1").arg(timeOf(at));
    return SavedState::tr("Opgeslagen op %1").arg(inWordsWithTime(at));
}

}  // namespace

SavedState::SavedState(QMenuBar& bar)
    : QWidget(&bar), m_bar(bar), m_words(new TextLabel({}, TextRole::Small, Tone::Quiet, this)) {
    m_words->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space(0.5), space(2), 0);
    row->addWidget(m_words);
    bar.setCornerWidget(this);
}

void SavedState::tell(const PolicyController& controller, bool isChanged) {
    say(wordsFor(controller, isChanged));
}

void SavedState::clear() {
    say({});
}

void SavedState::say(const QString& words) {
    if (words == m_words->text()) return;
    m_words->setText(words);
    layout()->activate();
    adjustSize();
    // A menu bar gives its corner another size only when its own changes.
    QResizeEvent again(m_bar.size(), m_bar.size());
    QCoreApplication::sendEvent(&m_bar, &again);
}

}  // namespace mal
