// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/example_block.h"

#include "gui/start/card_list.h"

#include <QFile>
#include <QFileInfo>
#include <QVBoxLayout>

namespace mal {

namespace {

// "voorbeeld-halverwege.beleid" is the variant "Halverwege".
QString variantOf(const QString& path) {
    QString name = QFileInfo(path).completeBaseName();
    const QString start = QStringLiteral("voorbeeld-");
    if (name.startsWith(start)) name = name.mid(start.size());
    name.replace(QLatin1Char('-'), QLatin1Char(' '));
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

}  // namespace

ExampleBlock::ExampleBlock(const std::vector<std::string>& paths, QWidget* parent) : QWidget(parent) {
    auto* list = new CardList(CardList::Shape::RowWhereItFits, this);
    for (const std::string& bytes : paths) {
        const QString path = QFile::decodeName(bytes.c_str());
        auto* card = new CardButton(QStringLiteral("example"), variantOf(path));
        card->setBadge(tr("VOORBEELD"));
        card->setAccessibleDescription(tr("Opent een kopie van dit voorbeeld."));
        list->add(card);
        m_cards.insert(path, card);
        connect(card, &CardButton::clicked, this, [this, path] { Q_EMIT openExample(path); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Voorbeelden"), TextRole::Heading, Tone::Normal, this));
    column->addWidget(new TextLabel(tr("Kijk rond in het beleid van een verzonnen organisatie. U opent een kopie: het voorbeeld "
                                       "zelf verandert niet."),
                                    TextRole::Body, Tone::Quiet, this));
    column->addSpacing(space(0.5));
    column->addWidget(list);
    setVisible(!paths.empty());
}

void ExampleBlock::showSummary(const ExampleSummary& example) {
    CardButton* card = m_cards.value(example.path);
    if (!card) return;
    QList<CardButton::Line> lines{{example.organisation, Tone::Normal},
                                  {tr("%1 van %2 onderdelen klaar").arg(example.ready).arg(example.total), Tone::Quiet}};
    if (example.pulling == 1) lines.append({tr("Keuzes wringen op 1 punt"), Tone::Quiet});
    if (example.pulling > 1) lines.append({tr("Keuzes wringen op %1 punten").arg(example.pulling), Tone::Quiet});
    card->setLines(lines);
}

}  // namespace mal
