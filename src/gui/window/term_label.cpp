// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/term_label.h"

#include "gui/texts.h"

#include <QCursor>
#include <QDesktopServices>
#include <QToolTip>
#include <QUrl>

namespace mal {

namespace {

const QString termScheme = QStringLiteral("term:");

}  // namespace

TermLabel::TermLabel(PolicyController& controller, std::string_view richText, TextRole role, Tone tone, QWidget* parent)
    : TextLabel({}, role, tone, parent), m_controller(controller) {
    setHtml(richHtmlWithTerms(controller.mal(), controller.policy(), richText));
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(this, &QLabel::linkHovered, this, &TermLabel::explain);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(termScheme)) return explain(link);
        QDesktopServices::openUrl(QUrl(link));
    });
}

void TermLabel::explain(const QString& link) {
    const auto& terms = m_controller.mal().terms;
    const auto number = link.mid(termScheme.size()).toUInt();
    if (!link.startsWith(termScheme) || number >= terms.size()) return QToolTip::hideText();
    const QString definition = richHtml(m_controller.mal(), m_controller.policy(), terms[number].definition);
    QToolTip::showText(QCursor::pos(),
                       QStringLiteral("<b>%1</b> %2").arg(toQString(terms[number].term).toHtmlEscaped(), definition), this);
}

}  // namespace mal
