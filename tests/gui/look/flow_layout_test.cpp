// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/flow_layout.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QWidget>

using namespace mal;

TEST_CASE("controls that do not fit beside each other go on below") {
    QWidget window;
    auto* layout = new FlowLayout(&window);
    layout->setSpacing(4);
    QList<QPushButton*> buttons;
    for (const char* words : {"een", "twee", "drie"}) {
        buttons << new QPushButton(QString::fromLatin1(words), &window);
        layout->addWidget(buttons.last());
    }
    const int line = buttons.first()->sizeHint().height();
    CHECK(layout->heightForWidth(layout->sizeHint().width()) == line);
    CHECK(layout->heightForWidth(layout->minimumSize().width()) == 3 * line + 2 * 4);

    window.resize(layout->minimumSize().width(), 4 * line);
    layout->activate();
    CHECK(buttons[1]->geometry().top() >= buttons[0]->geometry().bottom());
    buttons[1]->hide();
    CHECK(layout->heightForWidth(layout->minimumSize().width()) == 2 * line + 4);
}
