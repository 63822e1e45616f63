// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/check_points.h"

#include "gui/look/disclosure.h"
#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/pages/column_page.h"
#include "gui/pages/link_line.h"
#include "gui/texts.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace mal {

namespace {

// So many lines can be taken in at once; with more of them chapters start closed.
constexpr std::size_t linesOpen = 40;
// And so many are added at a time.
constexpr std::size_t linesAtOnce = 100;

}  // namespace

CheckPoints::CheckPoints(PolicyController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1.5));
}

void CheckPoints::refresh() {
    if (m_points == m_controller.openPoints()) return;
    m_points = m_controller.openPoints();
    build();
}

std::vector<CheckPoints::Group> CheckPoints::groups() const {
    const PolicyTemplate& mal = m_controller.mal();
    std::map<std::string, std::size_t> chapterOf;  // by section id
    for (std::size_t c = 0; c < mal.chapters.size(); ++c) {
        for (const Section& section : mal.chapters[c].sections)
            chapterOf[section.id] = c;
    }
    Group legal{tr("Wettelijke punten"), true, {}};
    Group organisation{tr("Uw organisatie"), false, {}};
    std::vector<Group> byChapter;
    for (const Chapter& chapter : mal.chapters)
        byChapter.push_back({toQString(numberedTitle(chapter)), false, {}});
    for (const OpenPoint& point : m_points) {
        const auto chapter = chapterOf.find(point.section);
        Group& group = point.kind == OpenPointKind::LegalPoint ? legal
                       : chapter == chapterOf.end()            ? organisation
                                                               : byChapter[chapter->second];
        group.points.push_back(&point);
    }
    std::vector<Group> result{std::move(legal), std::move(organisation)};
    std::move(byChapter.begin(), byChapter.end(), std::back_inserter(result));
    std::erase_if(result, [](const Group& group) { return group.points.empty(); });
    return result;
}

void CheckPoints::build() {
    const QWidget* focus = isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    clear(*m_column);
    std::size_t shown = 0;
    for (const Group& group : groups()) {
        addGroup(group, shown == 0 || shown + group.points.size() <= linesOpen);
        shown += group.points.size();
    }
    setVisible(!m_points.empty());
    for (QWidget* card : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (m_column->indexOf(card) >= 0) card->show();
    }
    if (focused.isEmpty()) return;
    const QList<LinkLine*> lines = findChildren<LinkLine*>(focused);
    if (!lines.isEmpty()) lines.last()->setFocus(Qt::TabFocusReason);
}

void CheckPoints::addGroup(const Group& group, bool isOpen) {
    auto* card = new Surface(group.isLegal ? SurfaceKind::Legal : SurfaceKind::Card, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(1), space(1), space(1), space(1));
    const QString count = group.points.size() == 1 ? tr("1 punt") : tr("%1 punten").arg(group.points.size());
    auto* part = new Disclosure(tr("%1 – %2").arg(group.title, count), card);
    part->button()->setFont(fontFor(TextRole::Strong, font()));
    part->body()->setSpacing(0);
    inside->addWidget(part);
    m_column->addWidget(card);
    connect(part, &Disclosure::opened, this, [this, part, points = group.points] {
        if (part->body()->count() == 0) addLines(*part->body(), points, 0);
    });
    if (!isOpen) return;
    addLines(*part->body(), group.points, 0);
    part->setOpen(true);
}

void CheckPoints::addLines(QVBoxLayout& lines, const std::vector<const OpenPoint*>& points, std::size_t first) {
    const std::size_t end = std::min(points.size(), first + linesAtOnce);
    // Laid out once, and at once: what is not visible yet takes no focus.
    QWidget* body = lines.parentWidget();
    const bool isOpen = body->isVisible();
    body->hide();
    for (std::size_t index = first; index < end; ++index)
        lines.addWidget(line(*points[index]));
    if (end < points.size()) addMore(lines, points, end);
    if (isOpen) body->show();
}

void CheckPoints::addMore(QVBoxLayout& lines, const std::vector<const OpenPoint*>& points, std::size_t end) {
    auto* more = new QPushButton(tr("Toon de volgende van nog %1 punten").arg(points.size() - end), this);
    more->setAutoDefault(false);
    lines.addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, more, points, end, &lines] {
        const int place = lines.indexOf(more);
        lines.removeWidget(more);
        more->hide();
        more->deleteLater();
        addLines(lines, points, end);
        if (QWidget* next = lines.itemAt(place)->widget()) next->setFocus(Qt::TabFocusReason);
    });
}

QWidget* CheckPoints::line(const OpenPoint& point) {
    auto* line = new LinkLine(toQString(point.text), this);
    line->setObjectName(toQString(point.section + "/" + point.question + "/" + point.code));
    const bool isLegal = point.kind == OpenPointKind::LegalPoint;
    line->setMark(isLegal ? QStringLiteral("legal") : QStringLiteral("state-attention"), isLegal ? Tone::Legal : Tone::Attention);
    const Section* section = findSection(m_controller.mal(), point.section);
    if (section) line->setDetail(toQString(numberedTitle(*section)));
    line->giveRoomToText();
    connect(line, &LinkLine::clicked, this, [this, id = point.section, question = point.question] {
        if (id.empty()) {
            Q_EMIT organisationWanted();
        } else {
            Q_EMIT goTo(toQString(id), toQString(question));
        }
    });
    return line;
}

}  // namespace mal
