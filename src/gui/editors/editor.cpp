// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/editor.h"

#include "gui/texts.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace mal {

namespace {

// An editor of several controls is a group with the question as its name: a screen reader tells it with the first control.
QAccessibleInterface* groupOf(const QString& className, QObject* object) {
    auto* editor = qobject_cast<Editor*>(object);
    const bool isGroup = editor && className == QLatin1String("mal::Editor") && !editor->accessibleName().isEmpty();
    return isGroup ? new QAccessibleWidget(editor, QAccessible::Grouping) : nullptr;
}

void tellGroups() {
    static const bool isTold = (QAccessible::installFactory(groupOf), true);
    Q_UNUSED(isTold)
}

}  // namespace

Editor::Editor(PolicyController& controller, const Question& question, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_question(question) {
    tellGroups();
    setObjectName(toQString(question.id));
}

void Editor::takeFocus() {
    if (QWidget* target = focusProxy()) {
        target->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget* child : findChildren<QWidget*>()) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isEnabled() || !child->isVisibleTo(this)) continue;
        child->setFocus(Qt::TabFocusReason);
        return;
    }
}

QString Editor::label() const {
    return shown(m_controller.mal(), m_controller.policy(), m_question.label);
}

}  // namespace mal
