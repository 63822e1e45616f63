// SPDX-License-Identifier: EUPL-1.2

// Prints how quick the window is: from a new process to a window one can work with, beside an empty Qt main window in the same
// run; and from a changed answer, and from Volgende, to a screen that shows it. It judges nothing. Needs no display; with one
// (QT_QPA_PLATFORM=xcb) the figures hold drawing on it too.
//   beleidsmal_window_benchmark POLICY [RUNS]

#include "files/file.h"
#include "gui/application.h"
#include "gui/window/main_window.h"
#include "gui/window/workspace.h"
#include "session/policy_session.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"
#include "support/larger_policy.h"
#include "support/temporary_folder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <future>
#include <stdexcept>
#include <vector>

using namespace mal;
using namespace mal::test;

namespace {

constexpr std::size_t limit = std::size_t{64} << 20;
const char* const moment = "2026-11-22T12:00:00+01:00";

void print(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const std::size_t last = milliseconds.size() - 1;
    std::printf("  %-50s %8.1f ms  (%.1f – %.1f)\n", what, milliseconds[last / 2], milliseconds.front(), milliseconds[last]);
}

MainWindow::Surroundings surroundings(const TemporaryFolder& folder) {
    return {folder / "templates", folder / "state", QString::fromStdString(folder / "settings.ini"),
            [] { return std::string(moment); }};
}

// Says so as soon as everything that was asked for when the window came has been drawn, and leaves.
void sayWhenDrawn() {
    QTimer::singleShot(0, qApp, [] {
        QTimer::singleShot(0, qApp, [] {
            std::puts("drawn");
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    });
}

int asChild(const QStringList& arguments) {
    if (arguments[1] == QLatin1String("--empty")) {
        QMainWindow window;
        window.show();
        sayWhenDrawn();
        return QApplication::exec();
    }
    const TemporaryFolder folder;
    auto coming = std::async(std::launch::async, &PolicySession::open, arguments[2].toStdString());  // as main.cpp does
    MainWindow window(static_cast<Application&>(*qApp), surroundings(folder));
    window.files().open(arguments[2], std::move(coming));
    window.show();
    sayWhenDrawn();
    return QApplication::exec();
}

double millisecondsOf(const QStringList& arguments) {
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    constexpr int longest = 60'000;
    if (!process.waitForReadyRead(longest)) throw std::runtime_error("the window did not come");
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished(longest);
    return milliseconds;
}

void measureStart(const QString& policy, int runs) {
    std::vector<double> empty;
    std::vector<double> ours;
    for (int i = 0; i <= runs; ++i) {
        const double first = millisecondsOf({QStringLiteral("--empty")});
        const double second = millisecondsOf({QStringLiteral("--open"), policy});
        if (i == 0) continue;  // fills the caches
        empty.push_back(first);
        ours.push_back(second);
    }
    std::printf("start, new process to drawn window\n");
    print("an empty QMainWindow with this program's look", empty);
    print("the window with the example policy", ours);
    std::sort(empty.begin(), empty.end());
    std::sort(ours.begin(), ours.end());
    std::printf("  %-50s %8.2f\n", "ratio of the medians", ours[ours.size() / 2] / empty[empty.size() / 2]);
}

template <typename Action>
double timeUntilDrawn(Action action) {
    QElapsedTimer clock;
    clock.start();
    action();
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measureWork(const std::string& path, int questions, int runs) {
    const TemporaryFolder folder;
    MainWindow window(static_cast<Application&>(*qApp), surroundings(folder));
    window.show();
    const double opened = timeUntilDrawn([&] { window.openPath(QString::fromStdString(path)); });
    std::printf("%d questions\n", questions);
    print("open and draw", {opened});
    window.workspace()->show({StepKind::Section, "ambitie"});
    QCoreApplication::processEvents();
    const std::string firstSection = window.files().controller()->mal().chapters.front().sections.front().id;
    std::vector<double> changes;
    std::vector<double> moves;
    for (int i = 0; i < runs * 4; ++i) {
        const char* const values[] = {"A", "B", "C"};
        changes.push_back(timeUntilDrawn([&] {
            window.files().controller()->edit(
                [&](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{values[i % 3]}); });
        }));
    }
    for (int i = 0; i < runs * 4; ++i) {
        const WizardStep before = window.workspace()->step();
        const double moved = timeUntilDrawn([&] { window.workspace()->forward(); });
        if (window.workspace()->step() == before) {  // at the end nothing moves: from the start again
            window.workspace()->show({StepKind::Section, firstSection});
            QCoreApplication::processEvents();
        } else {
            moves.push_back(moved);
        }
    }
    print("an answer changed, until the screen shows it", changes);
    print("Volgende, until the next page is drawn", moves);
    window.files().controller()->edit([](PolicySession& session) { session.undo(); });
}

int countQuestions(const PolicyTemplate& mal) {
    return static_cast<int>(mal.places.size());
}

}  // namespace

int main(int count, char** arguments) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) return 64;
    if (words[1].startsWith(QLatin1String("--"))) return asChild(words);
    const int runs = words.size() > 2 ? words[2].toInt() : 7;
    measureStart(words[1], runs);

    const std::string bytes = readFile(QFile::encodeName(words[1]).toStdString(), limit);
    const LoadedPolicy example = loadPolicy(bytes, "benchmark.beleid");
    const TemporaryFolder folder;
    constexpr int timesForTwoThousand = 36;
    for (const int times : {1, timesForTwoThousand}) {
        const std::string text = withChaptersTimes(example.policy->templateText, times);
        const LoadedTemplate larger = loadTemplate(text, "benchmark.yaml");
        const std::string path = folder / (std::to_string(times) + ".beleid");
        saveFile(path, policyFileBytes(withAnswersTimes(*example.policy, text, times), *larger.mal), Nothing{});
        measureWork(path, countQuestions(*larger.mal), runs);
    }
    return 0;
}
