// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/spelling.h"

#include <hunspell/hunspell.hxx>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mal {

namespace {

constexpr int beginAfter =
    150;  // milliseconds: the window comes first, reading the dictionary takes a processor for a tenth of a second
constexpr int lookEvery = 50;
constexpr int mostSuggestions = 6;
constexpr int longestInitials = 6;  // "GGD", "AVG"

const QRegularExpression& wordPattern() {
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

// Addresses and anything with a digit are no words.
bool holdsNoWords(const QString& token) {
    const bool isAddress = token.contains(QLatin1Char('@')) || token.contains(QLatin1String("://")) ||
                           token.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
    return isAddress || std::any_of(token.begin(), token.end(), [](QChar c) { return c.isDigit(); });
}

std::unique_ptr<Hunspell> read(const QStringList& folders) {
    for (const QString& folder : folders) {
        const QString affixes = folder + QStringLiteral("/nl_NL.aff");
        const QString words = folder + QStringLiteral("/nl_NL.dic");
        if (!QFile::exists(affixes) || !QFile::exists(words)) continue;
        return std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData());
    }
    return nullptr;
}

QString straight(QString word) {
    return word.replace(QChar(0x2019), QLatin1Char('\''));
}

}  // namespace

Spelling::Spelling(const QStringList& folders, QObject* parent) : QObject(parent) {
    QTimer::singleShot(beginAfter, this, [this, folders] { begin(folders); });
}

void Spelling::begin(const QStringList& folders) {
    m_coming = std::async(std::launch::async, read, folders);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look] {
        if (m_coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
        look->deleteLater();
        look->stop();
        take();
    });
    look->start(lookEvery);
}

Spelling::~Spelling() = default;

void Spelling::take() {
    m_dictionary = m_coming.get();
    if (!m_dictionary) return;
    const QString encoding = QString::fromStdString(m_dictionary->get_dict_encoding()).toUpper();
    m_isUtf8 = encoding == QLatin1String("UTF-8");
    // What Dutch dictionaries come in. Words in any other encoding would all be wrong.
    const bool isLatin = encoding == QLatin1String("ISO8859-1") || encoding == QLatin1String("ISO8859-15");
    if (!m_isUtf8 && !isLatin) m_dictionary.reset();
    m_known.clear();
    for (const QString& text : std::exchange(m_toLearn, {}))
        accept(text);
    Q_EMIT changed();
}

std::string Spelling::encoded(const QString& word) const {
    return m_isUtf8 ? word.toStdString() : word.toLatin1().toStdString();
}

QString Spelling::decoded(const std::string& word) const {
    return m_isUtf8 ? QString::fromStdString(word) : QString::fromLatin1(word.c_str());
}

void Spelling::setOn(bool isOn) {
    if (isOn == m_isOn) return;
    m_isOn = isOn;
    Q_EMIT changed();
}

std::vector<Misspelling> Spelling::misspellings(const QString& text) {
    std::vector<Misspelling> result;
    if (!isReady() || !m_isOn) return result;
    static const QRegularExpression tokens(QStringLiteral("\\S+"));
    for (auto token = tokens.globalMatch(text); token.hasNext();) {
        const auto each = token.next();
        if (holdsNoWords(each.captured())) continue;
        for (auto word = wordPattern().globalMatch(each.captured()); word.hasNext();) {
            const auto found = word.next();
            if (isCorrect(found.captured())) continue;
            result.push_back(
                {static_cast<int>(each.capturedStart() + found.capturedStart()), static_cast<int>(found.capturedLength())});
        }
    }
    return result;
}

bool Spelling::isCorrect(const QString& word) {
    if (!isReady() || word.size() < 2) return true;
    if (word.size() <= longestInitials && word == word.toUpper()) return true;
    const QString plain = straight(word);
    if (isKnown(plain)) return true;
    // "AI-beleid": each part for itself.
    const QStringList parts = plain.split(QLatin1Char('-'));
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString& part) { return isCorrect(part); });
}

bool Spelling::isKnown(const QString& word) {
    if (m_ignored.contains(word.toLower())) return true;
    const auto found = m_known.constFind(word);
    if (found != m_known.constEnd()) return found.value();
    const bool isRight = m_dictionary->spell(encoded(word));
    m_known.insert(word, isRight);
    return isRight;
}

QStringList Spelling::suggestions(const QString& word) {
    QStringList result;
    if (!isReady()) return result;
    for (const std::string& each : m_dictionary->suggest(encoded(straight(word)))) {
        result << decoded(each);
        if (result.size() == mostSuggestions) break;
    }
    return result;
}

void Spelling::learn(const QString& text) {
    // Taking the words out of a whole template is left until nobody waits for the window any more.
    if (!isReady()) {
        m_toLearn << text;
        return;
    }
    accept(text);
    Q_EMIT changed();
}

void Spelling::accept(const QString& text) {
    for (auto word = wordPattern().globalMatch(straight(text)); word.hasNext();)
        m_ignored.insert(word.next().captured().toLower());
}

void Spelling::ignore(const QString& word) {
    m_ignored.insert(straight(word).toLower());
    Q_EMIT changed();
}

QStringList dictionaryFolders() {
    const QString beside =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/beleidsmal/dictionaries"));
    return {beside, QStringLiteral("/usr/share/hunspell")};
}

}  // namespace mal
