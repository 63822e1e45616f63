// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Work that was found after the program stopped before it could save. Says what there is; what happens with it is decided
// elsewhere.

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace mal {

struct RecoverableWork {
    QString id;
    QString title;        // the organisation
    QStringList details;  // when, which file; each a sentence or less
};

class RecoveryBlock : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryBlock(QWidget* parent = nullptr);

    // Hidden while there is nothing to show.
    void showWorks(const QList<RecoverableWork>& works);

Q_SIGNALS:
    void recover(const QString& id);
    // What differs from the file, to read before choosing.
    void lookAtRecovery(const QString& id);
    // After the person said it twice: it cannot be taken back.
    void discardRecovery(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeItem(const RecoverableWork& work);
    QWidget* makeButtons(const RecoverableWork& work, QWidget* question);
    QWidget* makeQuestion(const RecoverableWork& work);
    void fit();

    QVBoxLayout* m_column;
    QList<QWidget*> m_items;
};

}  // namespace mal
