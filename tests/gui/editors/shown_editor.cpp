// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/shown_editor.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

namespace mal::test {

namespace {

std::unique_ptr<PolicyController> opened(const std::string& templatePath) {
    OpenedPolicy made = PolicySession::create(templatePath, {"Bibliotheek Voorbeeldstad", "de bibliotheek", "Voorbeeldstad", {}});
    REQUIRE(made.session);
    return std::make_unique<PolicyController>(std::move(*made.session), [] { return stillMoment; });
}

}  // namespace

Application& application() {
    return *static_cast<Application*>(QApplication::instance());
}

std::unique_ptr<PolicyController> smallPolicy() {
    return opened(TESTS_DIR "/storage/small.yaml");
}

std::unique_ptr<PolicyController> shippedPolicy() {
    return opened(SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml");
}

std::unique_ptr<PolicyController> readOnlyPolicy() {
    OpenedPolicy made = PolicySession::open(SOURCE_DIR "/templates/voorbeelden/voorbeeld-volledig.beleid");
    REQUIRE(made.session);
    auto controller = std::make_unique<PolicyController>(std::move(*made.session), [] { return stillMoment; });
    if (controller->mayChange()) REQUIRE(controller->edit([](PolicySession& session) { session.propose(); }));
    return controller;
}

ShownEditor::ShownEditor(PolicyController& controller, const std::string& questionId, int width)
    : m_window(std::make_unique<QWidget>()), m_editor(nullptr) {
    auto* column = new QVBoxLayout(m_window.get());
    m_editor = makeEditor(controller, controller.session().question(questionId), m_window.get());
    column->addWidget(m_editor);
    column->addStretch(1);
    QObject::connect(&controller, &PolicyController::changed, m_editor, [this] { m_editor->refresh(); });
    m_window->resize(width, 900);
    m_window->show();
    m_window->activateWindow();
    QCoreApplication::processEvents();
    // Text fields grow once they know their width; a page scrolls, this window is made high enough.
    for (int round = 0; round < 5; ++round) {
        m_window->resize(width, qMax(900, m_window->heightForWidth(width)));
        QCoreApplication::processEvents();
    }
}

ShownEditor::~ShownEditor() = default;

void ShownEditor::failNoPart(const QString& name) {
    FAIL("no such part: " << name.toStdString());
    throw 0;
}

void pressKey(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(widget, key, modifiers);
}

void typeKeys(QWidget* widget, const QString& text) {
    QTest::keyClicks(widget, text);
}

QAccessible::Role roleOf(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget)->role();
}

QAccessible::State stateOf(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget)->state();
}

Zoomed::Zoomed(int percent) {
    application().appearance().setZoom(percent);
}

Zoomed::~Zoomed() {
    application().appearance().setZoom(100);
}

}  // namespace mal::test
