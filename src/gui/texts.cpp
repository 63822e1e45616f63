// SPDX-License-Identifier: EUPL-1.2
#include "gui/texts.h"

#include "base/utf8.h"
#include "document/rich_text.h"
#include "document/words.h"
#include "document/writing.h"
#include "rules/terms.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <set>

namespace mal {

namespace {

std::string filledIn(const PolicyTemplate& mal, const Policy& policy, std::string_view text) {
    return withPlaceholders(Writing{mal, policy, words(mal.language), policy.status}, text);
}

// Turns rich text into HTML. Each term of the glossary is a link once in a text; without a template there are no links.
class HtmlWriter {
public:
    explicit HtmlWriter(const PolicyTemplate* glossary) : m_glossary(glossary) {}

    QString write(const Blocks& blocks) {
        QString result;
        bool isFirst = true;
        for (const Block& block : blocks) {
            // Rich text is paragraphs and lists; nothing else can stand in it.
            if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
                const QString margin = isFirst ? QStringLiteral("0") : QStringLiteral("0.5em");
                result += QStringLiteral("<p style=\"margin:%1 0 0 0\">%2</p>").arg(margin, write(paragraph->spans));
            } else if (const auto* list = std::get_if<List>(&block.kind)) {
                result += write(*list);
            }
            isFirst = false;
        }
        return result;
    }

private:
    QString write(const List& list) {
        const QString tag = list.kind == ListKind::Numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        QString items;
        for (const ListItem& item : list.items) {
            QString words = write(item.blocks);
            // Qt sets the sign of an item close to its words, and has no setting for that.
            words.insert(words.indexOf(QLatin1Char('>')) + 1, QStringLiteral("&nbsp;"));
            items += QStringLiteral("<li>%1</li>").arg(words);
        }
        return QStringLiteral("<%1 style=\"margin-top:0; margin-left:0; -qt-list-indent:1\">%2</%1>").arg(tag, items);
    }

    QString write(const Spans& spans) {
        QString result;
        for (const Span& span : spans) {
            const bool isLink = isAllowedLink(span.target);
            QString text = isLink ? toQString(span.text).toHtmlEscaped() : withTerms(span.text);
            if (span.isItalic) text = QStringLiteral("<i>%1</i>").arg(text);
            if (span.isBold) text = QStringLiteral("<b>%1</b>").arg(text);
            if (isLink) text = QStringLiteral("<a href=\"%1\">%2</a>").arg(toQString(span.target).toHtmlEscaped(), text);
            result += text;
        }
        return result;
    }

    QString withTerms(std::string_view text) {
        QString result;
        std::size_t done = 0;
        if (m_glossary) {
            for (const TermPlace& place : termPlaces(*m_glossary, text)) {
                if (!m_linked.insert(place.term).second) continue;
                const auto number = place.term - m_glossary->terms.data();
                result += toQString(text.substr(done, place.start - done)).toHtmlEscaped();
                result += QStringLiteral("<a href=\"term:%1\">%2</a>")
                              .arg(number)
                              .arg(toQString(text.substr(place.start, place.length)).toHtmlEscaped());
                done = place.start + place.length;
            }
        }
        return result + toQString(text.substr(done)).toHtmlEscaped();
    }

    const PolicyTemplate* m_glossary;
    std::set<const Term*> m_linked;
};

}  // namespace

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString shown(const PolicyTemplate& mal, const Policy& policy, std::string_view text) {
    return toQString(filledIn(mal, policy, text));
}

QString richHtml(const PolicyTemplate& mal, const Policy& policy, std::string_view text) {
    return HtmlWriter(nullptr).write(richText(filledIn(mal, policy, text)));
}

QString richHtmlWithTerms(const PolicyTemplate& mal, const Policy& policy, std::string_view text) {
    return HtmlWriter(&mal).write(richText(filledIn(mal, policy, text)));
}

std::string typed(const QString& text) {
    const std::string utf8 = text.toStdString();
    std::string result;
    for (std::size_t index = 0; index < utf8.size();) {
        const auto character = utf8::next(utf8, index);
        if (!character) {
            ++index;
            continue;
        }
        constexpr char32_t paragraphSeparator = 0x2029;
        constexpr char32_t lineSeparator = 0x2028;
        if (*character == paragraphSeparator || *character == lineSeparator) {
            result += '\n';
        } else if (*character == U'\t') {
            result += ' ';
        } else if (!utf8::forbidden(*character)) {
            utf8::append(result, *character);
        }
    }
    return result;
}

QString neverMarkup(const QString& text) {
    if (!Qt::mightBeRichText(text)) return text;
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString sentenceOf(const Error& error) {
    static const QRegularExpression quotedPath(QStringLiteral("‘/[^’]*?([^/’]+)/?’"));
    return toQString(error.what()).replace(quotedPath, QStringLiteral("‘\\1’"));
}

}  // namespace mal
