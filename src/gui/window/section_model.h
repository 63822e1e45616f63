// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Chapters, their sections and the closing pages, with the state of each, for the list at the left. How a row is drawn is
// section_delegate.h's business.

#include "gui/policy_controller.h"
#include "gui/window/steps.h"

#include <QAbstractItemModel>

#include <cstddef>
#include <optional>

namespace mal {

class SectionModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { IconRole = Qt::UserRole, StateRole, NeedsWorkRole };

    SectionModel(PolicyController& controller, QObject* parent);

    // The step of a row; nothing for a chapter.
    std::optional<WizardStep> step(const QModelIndex& index) const;
    QModelIndex indexOfStep(const WizardStep& step) const;

    // Takes the states from the policy again and tells about those that changed.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    // A row at the top: a chapter, or the group of closing pages behind the last one.
    bool isClosing(int topRow) const;
    QString title(const QModelIndex& index) const;
    QString stateWords(const QModelIndex& index) const;
    QString iconName(const QModelIndex& index) const;
    bool needsWork(const QModelIndex& index) const;
    const SectionProgress& progressOf(const QModelIndex& index) const;

    PolicyController& m_controller;
    Progress m_shown;
    std::size_t m_shownOpen = 0;
    Status m_shownStatus = Status::Concept;
};

// The icon that stands for a state beside its word.
QString iconOf(SectionState state);

}  // namespace mal
