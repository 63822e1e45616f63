// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/shown_window.h"

#include "files/file.h"
#include "gui/texts.h"
#include "session/policy_session.h"
#include "storage/policy_file.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QStackedWidget>
#include <QTest>

#include <filesystem>

namespace mal::test {

namespace {

constexpr int mostTabs = 200;

Appearance& look() {
    return static_cast<Application*>(QApplication::instance())->appearance();
}

}  // namespace

ShownWindow::ShownWindow(QSize size) : m_size(size) {
    start();
}

ShownWindow::~ShownWindow() {
    m_window.reset();
    look().setZoom(100);
    look().apply(Brightness::Light);
}

void ShownWindow::start() {
    MainWindow::Surroundings surroundings{SOURCE_DIR "/templates", m_folder / "state", settingsPath(),
                                          [] { return std::string("2026-11-22T14:03:11+01:00"); }};
    m_window = std::make_unique<MainWindow>(*static_cast<Application*>(QApplication::instance()), std::move(surroundings));
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    settle();
}

void ShownWindow::restart() {
    m_window->close();
    m_window.reset();
    start();
}

void ShownWindow::crash() {
    m_window.reset();
    start();
}

QString ShownWindow::settingsPath() const {
    return toQString(m_folder / "settings.ini");
}

Page& ShownWindow::page() {
    for (Page* each : m_window->findChildren<Page*>()) {
        if (each->isVisible()) return *each;
    }
    FAIL("no page is shown");
    throw 0;
}

QString ShownWindow::write(const Policy& policy, const PolicyTemplate& mal, const std::string& name) {
    const std::string path = m_folder / name;
    saveFile(path, policyFileBytes(policy, mal), Nothing{});
    return toQString(path);
}

void ShownWindow::open(const QString& path) {
    m_window->openPath(path);
    settle();
    REQUIRE(m_window->workspace());
}

void ShownWindow::openNew() {
    OpenedPolicy made = PolicySession::create(SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml",
                                              {"Bibliotheek Ergens", "de bibliotheek", "Ergens", {}});
    REQUIRE(made.session);
    open(write(made.session->policy(), made.session->mal()));
}

void ShownWindow::openComplete() {
    open(write(completePolicy(), shippedMal()));
}

void ShownWindow::openExample(const std::string& name) {
    const std::string copy = m_folder / name;
    std::filesystem::copy_file(SOURCE_DIR "/templates/voorbeelden/" + name, copy);
    open(toQString(copy));
}

void ShownWindow::edit(const std::function<void(PolicySession&)>& action) {
    REQUIRE(controller().edit(action));
    settle();
}

void ShownWindow::setLook(int zoom, Brightness brightness) {
    look().setZoom(zoom);
    look().apply(brightness);
    settle();
}

QWidget& ShownWindow::focus() {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* found = popup ? popup : QApplication::focusWidget();
    REQUIRE(found);
    return *found;
}

bool ShownWindow::isInPage() {
    return page().isAncestorOf(QApplication::focusWidget());
}

void ShownWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&focus(), key, modifiers);
    settle();
}

void ShownWindow::type(const QString& text) {
    for (const QChar sign : text)
        QTest::keyClick(&focus(), sign.toLatin1());
    settle();
}

void ShownWindow::tabTo(const QString& name) {
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (nameOf(focus()).startsWith(name)) return;
        press(Qt::Key_Tab);
    }
    FAIL("Tab does not reach: " << name.toStdString());
}

void takePicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("BELEIDSMAL_SCREENSHOTS");
    if (folder.isEmpty()) return;
    REQUIRE(QDir().mkpath(folder));
    settle();
    REQUIRE(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

}  // namespace mal::test
