// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/section_model.h"

#include "gui/texts.h"

#include <array>

namespace mal {

namespace {

constexpr std::array closingKinds = {StepKind::Overview, StepKind::Check, StepKind::Adopt, StepKind::Export};

// What the internal id of an index says: 0 for a row at the top, else one more than the row of its parent.
constexpr quintptr top = 0;

}  // namespace

QString iconOf(SectionState state) {
    switch (state) {
        case SectionState::NotStarted:
            return QStringLiteral("state-not-started");
        case SectionState::Busy:
            return QStringLiteral("state-busy");
        case SectionState::Ready:
            return QStringLiteral("state-ready");
        case SectionState::Parked:
            return QStringLiteral("state-parked");
        case SectionState::Attention:
            return QStringLiteral("state-attention");
    }
    return {};
}

SectionModel::SectionModel(PolicyController& controller, QObject* parent)
    : QAbstractItemModel(parent),
      m_controller(controller),
      m_shown(controller.progress()),
      m_shownOpen(controller.openPoints().size()),
      m_shownStatus(controller.policy().status) {}

bool SectionModel::isClosing(int topRow) const {
    return topRow == static_cast<int>(m_controller.mal().chapters.size());
}

std::optional<WizardStep> SectionModel::step(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top) return std::nullopt;
    const int chapter = static_cast<int>(index.internalId()) - 1;
    const auto row = static_cast<std::size_t>(index.row());
    if (isClosing(chapter)) return WizardStep{closingKinds.at(row), {}};
    return WizardStep{StepKind::Section, m_controller.mal().chapters[static_cast<std::size_t>(chapter)].sections[row].id};
}

QModelIndex SectionModel::indexOfStep(const WizardStep& step) const {
    const auto& chapters = m_controller.mal().chapters;
    for (int c = 0; c <= static_cast<int>(chapters.size()); ++c) {
        const QModelIndex parent = index(c, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex candidate = index(row, 0, parent);
            if (this->step(candidate) == step) return candidate;
        }
    }
    return {};
}

void SectionModel::refresh() {
    const Progress now = m_controller.progress();
    const Progress before = std::exchange(m_shown, now);
    for (std::size_t c = 0; c < now.chapters.size(); ++c) {
        const QModelIndex chapter = index(static_cast<int>(c), 0);
        bool isChanged = false;
        for (std::size_t s = 0; s < now.chapters[c].sections.size(); ++s) {
            if (now.chapters[c].sections[s].state == before.chapters[c].sections[s].state) continue;
            isChanged = true;
            const QModelIndex section = index(static_cast<int>(s), 0, chapter);
            Q_EMIT dataChanged(section, section);
        }
        if (isChanged) Q_EMIT dataChanged(chapter, chapter);
    }
    const std::size_t open = m_controller.openPoints().size();
    if (open == m_shownOpen && m_controller.policy().status == m_shownStatus) return;
    m_shownOpen = open;
    m_shownStatus = m_controller.policy().status;
    const QModelIndex closing = index(static_cast<int>(now.chapters.size()), 0);
    Q_EMIT dataChanged(index(0, 0, closing), index(rowCount(closing) - 1, 0, closing));
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex SectionModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == top) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, top);
}

int SectionModel::rowCount(const QModelIndex& parent) const {
    const auto& chapters = m_controller.mal().chapters;
    if (!parent.isValid()) return static_cast<int>(chapters.size()) + 1;
    if (parent.internalId() != top) return 0;
    if (isClosing(parent.row())) return static_cast<int>(closingKinds.size());
    return static_cast<int>(chapters[static_cast<std::size_t>(parent.row())].sections.size());
}

int SectionModel::columnCount(const QModelIndex&) const {
    return 1;
}

const SectionProgress& SectionModel::progressOf(const QModelIndex& index) const {
    return m_shown.chapters[static_cast<std::size_t>(index.parent().row())].sections[static_cast<std::size_t>(index.row())];
}

QString SectionModel::title(const QModelIndex& index) const {
    if (const auto wanted = step(index)) return titleOf(*wanted, m_controller.mal());
    if (isClosing(index.row())) return tr("Afronden");
    return toQString(numberedTitle(m_controller.mal().chapters[static_cast<std::size_t>(index.row())]));
}

QString SectionModel::stateWords(const QModelIndex& index) const {
    const auto wanted = step(index);
    if (!wanted) {
        if (isClosing(index.row())) return {};
        const ChapterProgress& chapter = m_shown.chapters[static_cast<std::size_t>(index.row())];
        return tr("%1 van %2 klaar").arg(chapter.ready()).arg(chapter.sections.size());
    }
    switch (wanted->kind) {
        case StepKind::Section:
            return toQString(stateWord(progressOf(index).state));
        case StepKind::Check:
            if (m_shownOpen == 0) return tr("niets meer open");
            return m_shownOpen == 1 ? tr("nog 1 punt open") : tr("nog %1 punten open").arg(m_shownOpen);
        case StepKind::Adopt:
            switch (m_shownStatus) {
                case Status::Concept:
                    return tr("concept");
                case Status::Proposed:
                    return tr("ligt ter vaststelling");
                case Status::Adopted:
                    return tr("vastgesteld");
            }
            return {};
        case StepKind::Overview:
        case StepKind::Export:
            return {};
    }
    return {};
}

QString SectionModel::iconName(const QModelIndex& index) const {
    const auto wanted = step(index);
    if (!wanted) return {};
    return wanted->kind == StepKind::Section ? iconOf(progressOf(index).state) : iconOf(wanted->kind);
}

bool SectionModel::needsWork(const QModelIndex& index) const {
    const auto wanted = step(index);
    return wanted && wanted->kind == StepKind::Section && progressOf(index).state == SectionState::Attention;
}

QVariant SectionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
        case Qt::DisplayRole:
            return title(index);
        case IconRole:
            return iconName(index);
        case StateRole:
            return stateWords(index);
        case NeedsWorkRole:
            return needsWork(index);
        case Qt::AccessibleTextRole: {
            const QString words = stateWords(index);
            return words.isEmpty() ? title(index) : title(index) + QStringLiteral(", ") + words;
        }
        default:
            return {};
    }
}

}  // namespace mal
