// SPDX-License-Identifier: EUPL-1.2

// What the style really draws, measured in the pixels.

#include "gui/application.h"
#include "gui/gui_fixture.h"
#include "gui/look/colours.h"
#include "gui/look/contrast.h"
#include "gui/look/icons.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal::test {

namespace {

Appearance& look() {
    return static_cast<Application*>(QApplication::instance())->appearance();
}

// One control on the page, and a button beside it that can have the focus instead.
class OnPage {
public:
    explicit OnPage(QWidget* control, Brightness brightness) : m_control(control) {
        look().apply(brightness);
        auto* column = new QVBoxLayout(&m_page);
        column->setContentsMargins(20, 20, 20, 20);
        m_other = new QPushButton(&m_page);
        column->addWidget(control);
        column->addWidget(m_other);
        m_page.show();
        m_page.activateWindow();
        m_other->setFocus();
        settle();
    }
    ~OnPage() { look().apply(Brightness::Light); }

    QImage picture() { return m_page.grab(m_control->geometry().adjusted(-4, -4, 4, 4)).toImage(); }
    QColor pageColour() const { return m_page.palette().color(QPalette::Window); }
    void focus() {
        m_control->setFocus(Qt::TabFocusReason);
        settle();
    }

private:
    QWidget m_page;
    QWidget* m_control;
    QPushButton* m_other;
};

// Of what is drawn, the most that stands out from the page, along the middle row: text is left out by giving controls none.
double strongest(const QImage& picture, const QColor& page) {
    double most = 1;
    for (int x = 0; x < picture.width(); ++x)
        most = std::max(most, contrast(picture.pixelColor(x, picture.height() / 2), page));
    return most;
}

std::vector<std::pair<const char*, QWidget*>> controls() {
    auto* text = new QTextEdit;
    text->setMaximumHeight(80);
    auto* plain = new QPlainTextEdit;
    plain->setMaximumHeight(80);
    return {{"radio button", new QRadioButton},
            {"check box", new QCheckBox},
            {"line", new QLineEdit},
            {"text", text},
            {"plain text", plain},
            {"combo box", new QComboBox},
            {"number", new QSpinBox},
            {"button", new QPushButton}};
}

int changedPixels(const QImage& before, const QImage& after) {
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= outlineContrast ? 1 : 0;
    }
    return changed;
}

}  // namespace

TEST_CASE("the outline of every control can be seen, light and dark") {
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    for (const auto& [what, control] : controls()) {
        INFO(what << (brightness == Brightness::Dark ? " in the dark" : ""));
        OnPage shown(control, brightness);
        CHECK(strongest(shown.picture(), shown.pageColour()) >= outlineContrast);
    }
}

TEST_CASE("the focus can be seen on every control, light and dark") {
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    for (const auto& [what, control] : controls()) {
        INFO(what << (brightness == Brightness::Dark ? " in the dark" : ""));
        OnPage shown(control, brightness);
        const QImage before = shown.picture();
        shown.focus();
        // At least a ring of one pixel around the indicator.
        CHECK(changedPixels(before, shown.picture()) >= 40);
    }
}

TEST_CASE("every icon of the program has a picture that can be seen, light and dark") {
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    look().apply(brightness);
    const QColor page = QApplication::palette().color(QPalette::Window);
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(files.size() > 40);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        INFO(name.toStdString());
        const QImage picture = icon(name).pixmap(24).toImage();
        REQUIRE_FALSE(picture.isNull());
        double most = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor dot = picture.pixelColor(x, y);
                if (dot.alpha() > 200) most = std::max(most, contrast(QColor(dot.rgb()), page));
            }
        }
        CHECK(most >= outlineContrast);
    }
    look().apply(Brightness::Light);
}

TEST_CASE("the icon of the menu entry that is chosen stands out from it as its words do, light and dark") {
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    look().apply(brightness);
    QMenu menu;
    QAction* entry = menu.addAction(icon(QStringLiteral("save")), QStringLiteral("Opslaan"));
    menu.popup({0, 0});
    menu.setActiveAction(entry);
    settle();
    const QRect row = menu.actionGeometry(entry);
    const QImage picture = menu.grab(QRect(row.topLeft(), QSize(row.height() * 9 / 10, row.height()))).toImage();
    // Between the edges of the row the icon is all there is: much of it stands out as words must.
    const QColor chosen = coloursOf(QApplication::palette()).accent;
    int seen = 0;
    for (int y = 4; y < picture.height() - 4; ++y) {
        for (int x = 4; x < picture.width(); ++x)
            seen += contrast(picture.pixelColor(x, y), chosen) >= textContrast ? 1 : 0;
    }
    CHECK(seen >= 15);
    menu.close();
    look().apply(Brightness::Light);
}

TEST_CASE("an icon without room for it is no picture, and nothing is painted") {
    CHECK(icon(QStringLiteral("save")).pixmap(QSize(0, 0)).isNull());
    CHECK(icon(QStringLiteral("save")).pixmap(QSize(0, 12)).isNull());
}

}  // namespace mal::test
