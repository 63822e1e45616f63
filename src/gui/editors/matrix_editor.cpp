// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/matrix_editor.h"

#include "gui/editors/take_back_button.h"
#include "gui/look/target.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace mal {

namespace {

constexpr int nameWidth = 22;    // characters of the names of rows
constexpr int columnWidth = 14;  // characters of a column

}  // namespace

MatrixEditor::MatrixEditor(PolicyController& controller, const Question& question, const MatrixQuestion& body, QWidget* parent)
    : Editor(controller, question, parent), m_body(body), m_grid(new QGridLayout(this)) {
    setAccessibleName(label());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(1));
    for (const MatrixLine& column : body.columns) {
        auto* head = new TextLabel({}, TextRole::Body, Tone::Normal, this);
        std::string words = "**" + column.label + "**";
        if (!column.description.empty()) words += "\n\n" + column.description;
        head->setHtml(richHtml(controller.mal(), controller.policy(), words));
        m_heads.push_back(head);
    }
    for (const MatrixLine& row : body.rows)
        m_lines.push_back(makeLine(row));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        connect(m_lines[i].group, &QButtonGroup::idClicked, this,
                [this, i](int column) { choose(i, m_body.columns[static_cast<std::size_t>(column)].id); });
        connect(m_lines[i].clear, &QPushButton::clicked, this, [this, i] {
            choose(i, {});
            m_lines[i].radios.front()->setFocus(Qt::OtherFocusReason);
        });
    }
    place();
}

MatrixEditor::Line MatrixEditor::makeLine(const MatrixLine& row) {
    const QString name = shown(controller().mal(), controller().policy(), row.label);
    Line line;
    line.name = new TextLabel(name, TextRole::Strong, Tone::Normal, this);
    line.description = new TextLabel({}, TextRole::Body, Tone::Quiet, this);
    line.description->setHtml(richHtml(controller().mal(), controller().policy(), row.description));
    line.description->setVisible(!row.description.empty());
    line.group = new QButtonGroup(this);
    for (const MatrixLine& column : m_body.columns) {
        auto* radio = new QRadioButton(this);
        const QString head = shown(controller().mal(), controller().policy(), column.label);
        radio->setAccessibleName(tr("%1: %2").arg(name, head));
        radio->setAccessibleDescription(shown(controller().mal(), controller().policy(), column.description));
        radio->installEventFilter(this);
        radio->setMinimumWidth(leastTarget);
        line.group->addButton(radio, static_cast<int>(line.radios.size()));
        line.radios.push_back(radio);
    }
    line.clear = takeBackButton(tr("Intrekken"), name, this);
    return line;
}

// Wide needs a little more room than staying wide does, so that it never changes to and fro.
bool MatrixEditor::isWide(int width) const {
    const int columns = static_cast<int>(m_body.columns.size());
    const int needed = charactersWide(nameWidth + columns * columnWidth + 12) + columns * space(1);
    return width >= needed - (m_isWide ? space(2) : 0);
}

void MatrixEditor::place() {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (TextLabel* head : m_heads)
        head->setVisible(m_isWide);
    m_isWide ? placeWide() : placeNarrow();
    updateGeometry();
}

void MatrixEditor::placeWide() {
    m_grid->setVerticalSpacing(space(1));
    for (std::size_t column = 0; column < m_heads.size(); ++column)
        m_grid->addWidget(m_heads[column], 0, static_cast<int>(column) + 1, Qt::AlignTop);
    m_grid->setColumnStretch(0, nameWidth);
    const int clearColumn = static_cast<int>(m_heads.size()) + 1;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const int at = static_cast<int>(i) * 2 + 1;
        m_grid->addWidget(line.name, at, 0);
        m_grid->addWidget(line.description, at + 1, 0);
        for (std::size_t column = 0; column < line.radios.size(); ++column) {
            line.radios[column]->setText({});
            m_grid->addWidget(line.radios[column], at, static_cast<int>(column) + 1, Qt::AlignLeft | Qt::AlignVCenter);
            m_grid->setColumnStretch(static_cast<int>(column) + 1, columnWidth);
        }
        m_grid->addWidget(line.clear, at, clearColumn);
    }
}

void MatrixEditor::placeNarrow() {
    m_grid->setVerticalSpacing(space(0.5));
    int at = 0;
    for (const Line& line : m_lines) {
        m_grid->addWidget(line.name, at++, 0);
        m_grid->addWidget(line.description, at++, 0);
        for (std::size_t column = 0; column < line.radios.size(); ++column) {
            line.radios[column]->setText(shown(controller().mal(), controller().policy(), m_body.columns[column].label));
            m_grid->addWidget(line.radios[column], at++, 0);
        }
        m_grid->addWidget(line.clear, at++, 0, Qt::AlignLeft);
    }
    m_grid->setColumnStretch(0, 1);
}

QSize MatrixEditor::minimumSizeHint() const {
    return {charactersWide(nameWidth), Editor::minimumSizeHint().height()};
}

void MatrixEditor::resizeEvent(QResizeEvent* event) {
    Editor::resizeEvent(event);
    const bool wide = isWide(width());
    if (wide == m_isWide) return;
    m_isWide = wide;
    place();
}

bool MatrixEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Editor::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Backspace && key->key() != Qt::Key_Delete) return false;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (const QRadioButton* radio : m_lines[i].radios) {
            if (radio == watched) choose(i, {});
        }
    }
    return true;
}

void MatrixEditor::refresh() {
    const auto* answer = answerAs<MatrixAnswer>(controller().policy(), question().id);
    const bool mayChange = controller().mayChange();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const auto cell = answer ? answer->cells.find(m_body.rows[i].id) : std::map<std::string, std::string>::const_iterator();
        const bool isGiven = answer && cell != answer->cells.end();
        line.group->setExclusive(false);
        for (std::size_t column = 0; column < line.radios.size(); ++column) {
            line.radios[column]->setChecked(isGiven && m_body.columns[column].id == cell->second);
            line.radios[column]->setEnabled(mayChange || line.radios[column]->isChecked());
        }
        line.group->setExclusive(true);
        line.clear->setVisible(isGiven && mayChange);
    }
}

void MatrixEditor::choose(std::size_t row, const std::string& column) {
    if (!controller().mayChange()) return refresh();
    const auto* given = answerAs<MatrixAnswer>(controller().policy(), question().id);
    MatrixAnswer changed = given ? *given : MatrixAnswer();
    if (column.empty()) {
        changed.cells.erase(m_body.rows[row].id);
    } else {
        changed.cells[m_body.rows[row].id] = column;
    }
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, changed); });
    refresh();
}

}  // namespace mal
