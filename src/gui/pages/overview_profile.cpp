// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_profile.h"

#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/pages/link_line.h"
#include "gui/pages/overview_picture.h"
#include "gui/pages/statements.h"
#include "gui/texts.h"
#include "rules/answers.h"
#include "rules/profile.h"

#include <QVBoxLayout>

namespace mal {

namespace {

// A section by its number, one that has none by its title.
QString shortName(const Section& section) {
    return toQString(section.number.empty() ? section.title : section.number);
}

}  // namespace

OverviewProfile::OverviewProfile(PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_count(new TextLabel({}, TextRole::Body, Tone::Quiet, this)),
      m_picture(new OverviewPicture(this)),
      m_reading(new TextLabel({}, TextRole::Body, Tone::Normal, this)) {
    const ProfileRule& rule = *controller.mal().profile;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    column->addWidget(
        new TextLabel(shown(controller.mal(), controller.policy(), rule.title), TextRole::Heading, Tone::Normal, this));
    auto* intro = new TextLabel({}, TextRole::Body, Tone::Quiet, this);
    intro->setHtml(richHtml(controller.mal(), controller.policy(), rule.intro));
    column->addWidget(intro);
    auto* card = new Surface(SurfaceKind::Card, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(2.5), space(2.5), space(2.5), space(2.5));
    inside->setSpacing(space(2));
    inside->addWidget(m_picture);
    inside->addWidget(m_count);
    inside->addWidget(m_reading);
    column->addWidget(card);
    addLines(*column);
}

void OverviewProfile::addLines(QVBoxLayout& column) {
    const PolicyTemplate& mal = m_controller.mal();
    auto* card = new Surface(SurfaceKind::Card, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    inside->setSpacing(0);
    for (const std::string& id : mal.profile->questions) {
        const QuestionPlace* place = mal.place(id);
        if (!place) continue;
        const QString section = toQString(mal.section(*place).id);
        auto* line = new LinkLine(toQString(numberedTitle(mal.section(*place))), card);
        connect(line, &LinkLine::clicked, this, [this, section, id] { Q_EMIT goTo(section, toQString(id)); });
        inside->addWidget(line);
        m_lines[id] = line;
    }
    column.addWidget(card);
}

void OverviewProfile::refresh() {
    const auto now = profile(m_controller.mal(), m_controller.policy());
    if (!now) return;
    showPicture(*now);
    showReading(*now);
    for (const auto& [id, line] : m_lines) {
        const auto choices = chosen(*m_controller.mal().question(id), m_controller.policy());
        line->setVisible(m_controller.isAsked(id));
        if (choices.empty()) {
            line->setDetail(tr("nog niet gekozen"));
        } else {
            line->setDetail(choiceName(*choices.front()), Tone::Normal);
        }
    }
}

void OverviewProfile::showPicture(const Profile& profile) {
    const PolicyTemplate& mal = m_controller.mal();
    std::vector<PictureRow> rows;
    for (const ProfileCount& count : profile.counts)
        rows.push_back({toQString(count.value), count.count == 0 ? tr("niet gekozen") : tr("%1 keer").arg(count.count), {}});
    PictureRow open{{}, {}, {}};
    for (const std::string& id : mal.profile->questions) {
        const QuestionPlace* place = mal.place(id);
        if (!place || !m_controller.isAsked(id)) continue;
        const auto choices = chosen(mal.question(*place), m_controller.policy());
        const QString name = shortName(mal.section(*place));
        if (choices.empty()) open.blocks.push_back(name);
        for (std::size_t index = 0; !choices.empty() && index < rows.size(); ++index) {
            if (profile.counts[index].value == choices.front()->value) rows[index].blocks.push_back(name);
        }
    }
    open.word = tr("nog niet gekozen");
    if (!open.blocks.empty()) rows.push_back(open);
    m_picture->show(rows);
}

void OverviewProfile::showReading(const Profile& profile) {
    const bool isComplete = profile.answered >= profile.total;
    m_count->setVisible(!isComplete);
    m_count->setText(
        profile.answered == 0
            ? tr("Er is nog niets gekozen. Met de eerste keuze begint hier het beeld.")
            : tr("%1 van de %2 keuzes zijn gemaakt. Het beeld kan nog veranderen.").arg(profile.answered).arg(profile.total));
    m_reading->setVisible(!profile.reading.empty());
    m_reading->setHtml(richHtml(m_controller.mal(), m_controller.policy(), profile.reading));
}

}  // namespace mal
