// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/logo_field.h"

#include "base/error.h"
#include "files/file.h"
#include "gui/look/in_sight.h"
#include "gui/texts.h"
#include "images/decode_picture.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>

#include <ui_logo_field.h>

#include <variant>

namespace mal {

namespace {

QImage imageOf(const Picture& picture) {
    QImage image(picture.width, picture.height, QImage::Format_RGBA8888);
    for (int y = 0; y < picture.height; ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < picture.width; ++x) {
            const auto pixel =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x);
            for (std::size_t channel = 0; channel < 3; ++channel)
                *line++ = picture.rgb[pixel * 3 + channel];
            *line++ = picture.alpha.empty() ? 255 : picture.alpha[pixel];
        }
    }
    return image;
}

// On white, as on paper: a dark logo on the dark window would tell nothing.
QPixmap previewOf(const Picture& picture, double pixelRatio) {
    const QSize most(space(20), space(7));
    QSize size(picture.width, picture.height);
    if (size.width() > most.width() || size.height() > most.height()) size.scale(most, Qt::KeepAspectRatio);
    const int margin = space(0.5);
    QPixmap pixmap((size.expandedTo(QSize(1, 1)) + QSize(2 * margin, 2 * margin)) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint(margin, margin), size), imageOf(picture));
    return pixmap;
}

}  // namespace

LogoField::LogoField(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::LogoField>()) {
    m_form->setupUi(this);
    m_form->hint->setRole(TextRole::Small);
    m_form->hint->setTone(Tone::Quiet);
    m_form->altHint->setRole(TextRole::Small);
    m_form->altHint->setTone(Tone::Quiet);
    m_form->problem->setTone(Tone::Error);
    showProblem({});
    showLogo();
    connect(m_form->choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_form->remove, &QPushButton::clicked, this, [this] {
        m_form->choose->setFocus(Qt::TabFocusReason);
        setLogo(std::nullopt);
    });
    connect(m_form->alt, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_logo) m_logo->alt = typed(text.trimmed());
    });
}

LogoField::~LogoField() = default;

void LogoField::setLogo(const std::optional<Logo>& logo) {
    m_logo = logo;
    m_form->alt->setText(logo ? toQString(logo->alt) : QString());
    showProblem({});
    showLogo();
}

std::optional<Logo> LogoField::logo() const {
    return m_logo;
}

void LogoField::take(const QString& path) {
    try {
        const std::string bytes = readFile(QFile::encodeName(path).toStdString(), mostPictureBytes);
        const auto decoded = decodePicture(bytes);
        if (const auto* problem = std::get_if<Problem>(&decoded)) return showProblem(toQString(problem->text));
        Logo logo = m_logo.value_or(Logo());
        logo.image = bytes;
        setLogo(logo);
    } catch (const Error& error) {
        showProblem(sentenceOf(error));
    }
}

void LogoField::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo kiezen"), m_folder,
                                                      tr("Afbeeldingen (*.png *.jpg *.jpeg);;Alle bestanden (*)"));
    if (path.isEmpty()) return;
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT folderChanged(m_folder);
    take(path);
}

void LogoField::showLogo() {
    const bool isThere = m_logo.has_value();
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_form->preview, m_form->remove, m_form->altLabel, m_form->alt, m_form->altHint})
        each->setVisible(isThere);
    m_form->hint->setVisible(!isThere);
    m_form->choose->setText(isThere ? tr("&Ander logo kiezen…") : tr("&Logo kiezen…"));
    if (!isThere) return;
    const auto decoded = decodePicture(m_logo->image);
    if (const auto* picture = std::get_if<Picture>(&decoded)) {
        m_form->preview->setPixmap(previewOf(*picture, devicePixelRatioF()));
    } else {
        // As it may stand in a file that came from elsewhere.
        m_form->preview->hide();
        showProblem(toQString(std::get<Problem>(decoded).text));
    }
}

void LogoField::showProblem(const QString& problem) {
    m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
    m_form->choose->setAccessibleDescription(problem);
    if (!problem.isEmpty()) bringIntoSight(*m_form->problem);
}

}  // namespace mal
