// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Dutch spelling of what people write, with hunspell. Without a dictionary every word is right: nobody is bothered with that.

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <future>
#include <memory>
#include <vector>

class Hunspell;

namespace mal {

class PolicyController;

// Where a word stands that is not known, in characters of the text.
struct Misspelling {
    int start = 0;
    int length = 0;
};

class Spelling : public QObject {
    Q_OBJECT

public:
    // Looks for nl_NL.aff and nl_NL.dic in the folders, in that order; reading them happens on another thread.
    explicit Spelling(const QStringList& folders, QObject* parent);
    ~Spelling() override;

    bool isReady() const { return m_dictionary != nullptr; }
    // Switched off nothing is underlined.
    void setOn(bool isOn);
    std::vector<Misspelling> misspellings(const QString& text);
    bool isCorrect(const QString& word);
    QStringList suggestions(const QString& word);
    // All words of the text are right from now on, or as soon as the dictionary is there.
    void learn(const QString& text);
    // Until the program ends.
    void ignore(const QString& word);

Q_SIGNALS:
    // Other words are right now: the dictionary is there, or a word is ignored.
    void changed();

private:
    void begin(const QStringList& folders);
    void take();
    void accept(const QString& text);
    bool isKnown(const QString& word);
    std::string encoded(const QString& word) const;
    QString decoded(const std::string& word) const;

    std::future<std::unique_ptr<Hunspell>> m_coming;
    std::unique_ptr<Hunspell> m_dictionary;
    bool m_isOn = true;
    bool m_isUtf8 = true;
    QHash<QString, bool> m_known;
    QSet<QString> m_ignored;
    QStringList m_toLearn;
};

// The one of the controller, made when it is asked for first. It knows the words of the template and of the organisation.
Spelling& spellingOf(PolicyController& controller);

// Next to the program and in the system.
QStringList dictionaryFolders();

}  // namespace mal
