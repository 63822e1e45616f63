// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The policies that were open lately, on the start page. Shows the list that it is given and tells what a person asks of it.

#include "gui/settings.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace mal {

class CardButton;
class CardList;

class RecentBlock : public QWidget {
    Q_OBJECT

public:
    explicit RecentBlock(QWidget* parent = nullptr);

    // Hidden while there is nothing to show.
    void showRecent(const QList<RecentPolicy>& recent);
    // Says so at the policy and offers to take it from the list.
    void markMissing(const QString& path);

Q_SIGNALS:
    void openPath(const QString& path);
    void clearRecent();
    void removeRecent(const QString& path);

private:
    struct Item {
        RecentPolicy policy;
        CardButton* card = nullptr;
        QPushButton* removal = nullptr;  // hidden while the file is there
    };

    void addItem(const RecentPolicy& policy);
    void tryToOpen(const QString& path);
    void offerMenu(CardButton& card, const QString& path);
    void showMore();

    CardList* m_list;
    QPushButton* m_more;
    QList<Item> m_items;
};

}  // namespace mal
