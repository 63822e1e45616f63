// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/shown_editor.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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

QString told(const QWidget& widget) {
    return QStringLiteral("%1 '%2' %3x%4\n")
        .arg(QString::fromLatin1(widget.metaObject()->className()), ShownEditor::nameOf(const_cast<QWidget*>(&widget)).left(40))
        .arg(widget.width())
        .arg(widget.height());
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

QString ShownEditor::nameOf(QWidget* widget) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

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

QString clippedIn(QWidget& widget) {
    QString result;
    for (QWidget* each : widget.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&widget)) continue;
        const auto* label = qobject_cast<QLabel*>(each);
        const bool isText = label || qobject_cast<QAbstractButton*>(each) || qobject_cast<QLineEdit*>(each);
        if (!isText || (label && label->text().isEmpty())) continue;
        const int needed = each->hasHeightForWidth() ? each->heightForWidth(each->width()) : each->sizeHint().height();
        const bool isTooLow = each->height() < needed;
        // A field scrolls; what does not wrap must be wide enough.
        const bool isTooNarrow = !qobject_cast<QLineEdit*>(each) && each->width() < each->minimumSizeHint().width();
        if (isTooLow || isTooNarrow) result += told(*each);
        const QRect place(each->mapTo(&widget, QPoint()), each->size());
        if (place.right() > widget.width()) result += QStringLiteral("outside: ") + told(*each);
    }
    return result;
}

QString unnamedIn(QWidget& widget) {
    QString result;
    for (QWidget* each : widget.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&widget) || !(each->focusPolicy() & Qt::TabFocus)) continue;
        if (ShownEditor::nameOf(each).isEmpty()) result += told(*each);
    }
    return result;
}

QString smallIn(QWidget& widget) {
    constexpr int least = 24;
    QString result;
    for (QWidget* each : widget.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&widget) || !(each->focusPolicy() & Qt::TabFocus)) continue;
        if (each->width() < least || each->height() < least) result += told(*each);
    }
    return result;
}

Zoomed::Zoomed(int percent) {
    application().appearance().setZoom(percent);
}

Zoomed::~Zoomed() {
    application().appearance().setZoom(100);
}

}  // namespace mal::test
