// SPDX-License-Identifier: EUPL-1.2

// Somebody at work, for killed_typing.py to kill: types letter after letter into a policy through the window's own saving, with
// its real pace, and tells of each letter when it was typed. Called another time it tells how many letters are found again.
// The window itself is not there: what it shows does not decide what is kept.
//
//   typing_run type FOLDER     types in FOLDER/a.beleid until it is killed: "letters nanoseconds" for each
//   typing_run found FOLDER    "file letters" and, for each recovery that would be offered, "journal letters"

#include "base/error.h"
#include "files/journal.h"
#include "gui/moment.h"
#include "gui/saving/saving.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <string>

namespace {

using namespace std::chrono_literals;

constexpr const char* noteOf = "ambitie";
constexpr auto betweenLetters = 15ms;

mal::PolicySession opened(mal::OpenedPolicy policy) {
    for (const mal::Problem& problem : policy.problems)
        std::fprintf(stderr, "%s\n", toText(problem).c_str());
    if (!policy.session || !policy.problems.empty()) std::exit(1);
    return std::move(*policy.session);
}

std::size_t lettersIn(const mal::PolicySession& session) {
    const mal::Answer* answer = session.policy().answer(noteOf);
    return answer ? answer->note.size() : 0;
}

class Typist : public QObject {
public:
    explicit Typist(const std::string& folder)
        : m_session(opened(mal::PolicySession::open(folder + "/a.beleid"))),
          m_saving([this] { return &m_session; }, folder + "/state", &mal::currentMoment, mal::Saving::Pace{}) {
        m_session.watch([this](const mal::Address&) { m_saving.changed(); });
        connect(&m_saving, &mal::Saving::failed, this, [](const QString& why) { std::fprintf(stderr, "%s\n", qPrintable(why)); });
        connect(&m_timer, &QTimer::timeout, this, &Typist::typeLetter);
        m_timer.start(betweenLetters);
    }

private:
    void typeLetter() {
        m_session.setNote(noteOf, std::string(++m_letters, 'x'), mal::Typing::Yes);
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%zu %lld\n", m_letters, static_cast<long long>(std::chrono::nanoseconds(now).count()));
        std::fflush(stdout);
        // What happens between letters: a choice, something undone, another section, a save by hand.
        if (m_letters % 70 == 0) m_session.setAnswer(noteOf, mal::ChoiceAnswer{m_letters % 140 == 0 ? "A" : "B"});
        if (m_letters % 90 == 0) m_saving.leftSection();
        if (m_letters % 130 == 0) undoAndRedo();
        if (m_letters % 200 == 0) m_saving.save(m_session.path(), mal::IfThere::Refuse);
        // A pause now and then, so that the journal is not only written because typing goes on.
        m_timer.setInterval(m_letters % 150 == 0 ? std::chrono::milliseconds(900) : betweenLetters);
    }

    void undoAndRedo() {
        m_session.undo();
        m_session.redo();
    }

    std::size_t m_letters = 0;
    mal::PolicySession m_session;
    mal::Saving m_saving;
    QTimer m_timer;
};

int found(const std::string& folder) {
    std::printf("file %zu\n", lettersIn(opened(mal::PolicySession::open(folder + "/a.beleid"))));
    for (const mal::Recovery& each : mal::recoveries(folder + "/state")) {
        const auto session = opened(mal::PolicySession::recover(each.bytes, each.header.path, each.header.sha256OnDisk));
        std::printf("journal %zu\n", lettersIn(session));
    }
    return 0;
}

}  // namespace

int main(int count, char** words) {
    QCoreApplication application(count, words);
    if (count != 3) return 2;
    const std::string folder = words[2];
    try {
        if (std::string(words[1]) == "found") return found(folder);
        const Typist typist(folder);
        return QCoreApplication::exec();
    } catch (const mal::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
