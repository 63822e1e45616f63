// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/style.h"

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/painting.h"
#include "gui/look/standard_icons.h"
#include "gui/look/type_scale.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QIcon>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

#include <cstdint>

namespace mal {

namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

// What a field's outline tells: focus, working, or not.
QPen outline(const QStyleOption* option, const Colours& colours) {
    if (has(option, QStyle::State_HasFocus)) return {colours.accent, focusWidth};
    return {has(option, QStyle::State_Enabled) ? colours.controlBorder : colours.border, 1.0};
}

void drawRadio(const QStyleOption* option, QPainter& painter, const Colours& colours) {
    const bool isOn = has(option, QStyle::State_On);
    const QColor line = isOn ? colours.accent : colours.controlBorder;
    const QRectF circle = insideLine(option->rect, 2);
    painter.setPen(QPen(has(option, QStyle::State_Enabled) ? line : colours.border, 2));
    painter.setBrush(colours.card);
    painter.drawEllipse(circle);
    if (!isOn) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(has(option, QStyle::State_Enabled) ? colours.accent : colours.quietText);
    const double inset = circle.width() / 4;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void drawCheck(const QStyleOption* option, QPainter& painter, const Colours& colours) {
    const bool isOn = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF square = insideLine(option->rect, 2);
    const QColor filled = isEnabled ? colours.accent : colours.quietText;
    painter.setPen(QPen(isOn ? filled : (isEnabled ? colours.controlBorder : colours.border), 2));
    painter.setBrush(isOn ? filled : colours.card);
    painter.drawRoundedRect(square, 3, 3);
    if (!isOn) return;
    const auto at = [&](double x, double y) { return square.topLeft() + QPointF(square.width() * x, square.height() * y); };
    painter.setPen(QPen(colours.onAccent, square.width() / 8 + 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(0.22, 0.53), at(0.42, 0.73), at(0.79, 0.30)}));
}

void drawButton(const QStyleOption* option, QPainter& painter, const Colours& colours) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isTouched = has(option, QStyle::State_MouseOver) && isEnabled;
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    QColor fill = isDefault && isEnabled ? colours.accent : colours.card;
    if (isFlat && !isTouched && !isDown) fill = Qt::transparent;
    if (isTouched || isDown)
        fill = isDefault
                   ? colours.accent.darker(isDown ? 125 : 112)
                   : (isDown ? colours.accentSoft : mixed(fill == Qt::transparent ? colours.page : fill, colours.text, 0.05));
    const bool hasOutline = !isFlat && !(isDefault && isEnabled);
    painter.setPen(hasOutline ? QPen(isEnabled ? colours.controlBorder : colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(insideLine(option->rect, 1), radius(), radius());
    if (has(option, QStyle::State_HasFocus)) drawFocusRing(painter, option->rect, colours, isDefault);
}

// An icon as it stands out from what is chosen in a menu, whose words change their colour too.
QIcon inOneColour(const QIcon& icon, int size, const QColor& colour) {
    QPixmap picture = icon.pixmap(QSize(size, size), qApp->devicePixelRatio());
    if (picture.isNull()) return icon;
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), QSize(size, size)), colour);
    return picture;
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const Colours& colours = coloursOf(option->palette);
    const Antialiased antialiased(*painter);
    switch (static_cast<int>(element)) {
        case PE_IndicatorRadioButton:
            return drawRadio(option, *painter, colours);
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return drawCheck(option, *painter, colours);
        case PE_PanelButtonCommand:
            return drawButton(option, *painter, colours);
        case PE_PanelButtonTool: {
            const bool isOn = has(option, State_On) || has(option, State_Sunken);
            const bool isTouched = has(option, State_MouseOver) && has(option, State_Enabled);
            painter->setPen(Qt::NoPen);
            if (isOn || isTouched) {
                painter->setBrush(isOn ? colours.accentSoft : mixed(colours.page, colours.text, 0.07));
                painter->drawRoundedRect(insideLine(option->rect, 0), radius(), radius());
            }
            if (has(option, State_HasFocus)) drawFocusRing(*painter, option->rect, colours, false);
            return;
        }
        case PE_PanelLineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame && frame->lineWidth <= 0) {  // inside a spin box or combo box, which draws the frame
                painter->fillRect(option->rect, option->palette.base());
                return;
            }
            painter->setBrush(has(option, State_Enabled) ? colours.card : colours.page);
            painter->setPen(outline(option, colours));
            painter->drawRoundedRect(insideLine(option->rect, painter->pen().widthF()), radius(), radius());
            return;
        }
        case PE_Frame:
        case PE_FrameLineEdit: {
            // The frame of a text field or a list; plain frames of a layout have none.
            const bool isField = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr;
            if (!isField && element == PE_Frame) return QProxyStyle::drawPrimitive(element, option, painter, widget);
            QStyleOption state = *option;
            if (widget && widget->hasFocus()) state.state |= State_HasFocus;
            painter->setBrush(Qt::NoBrush);
            painter->setPen(outline(&state, colours));
            painter->drawRoundedRect(insideLine(option->rect, painter->pen().widthF()), 3, 3);
            return;
        }
        case PE_PanelItemViewRow:
            // A row of the list of sections is one shape, drawn by its delegate; Qt would colour the room before it too.
            if (qobject_cast<const QTreeView*>(widget)) return;
            break;
        case PE_FrameFocusRect:
            // Views draw the row that has the focus in their own way. On a chosen one the ring goes around its words.
            if (has(option, State_Selected)) {
                drawFocusRing(*painter, option->rect.adjusted(-2, -2, 2, 2), colours, true);
            } else {
                drawFocusRing(*painter, option->rect, colours, false);
            }
            return;
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == CE_PushButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && has(option, State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_MenuItem && has(option, State_Selected) && has(option, State_Enabled)) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && !item->icon.isNull()) {
            QStyleOptionMenuItem copy = *item;
            copy.icon =
                inOneColour(item->icon, pixelMetric(PM_SmallIconSize, option, widget), coloursOf(option->palette).onAccent);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    if (element == CE_PushButtonBevel && has(option, State_HasFocus)) {
        // Qt leaves out the panel of a flat button, and with it the ring that shows the focus.
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, coloursOf(option->palette).page);
        return;
    }
    if (element == CE_RadioButton || element == CE_CheckBox) {
        // Fusion puts the ring around the words only, and leaves it out where there are none.
        QProxyStyle::drawControl(element, option, painter, widget);
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (has(option, State_HasFocus) && button && button->text.isEmpty()) {
            const Antialiased antialiased(*painter);
            drawFocusRing(*painter, option->rect, coloursOf(option->palette), false);
        }
        return;
    }
    if (element == CE_ShapedFrame && qobject_cast<const QAbstractScrollArea*>(widget)) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->frameShape != QFrame::NoFrame) {
            return drawPrimitive(PE_Frame, option, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Colours& colours = coloursOf(option->palette);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const Antialiased antialiased(*painter);
        painter->setBrush(colours.card);
        painter->setPen(outline(option, colours));
        painter->drawRoundedRect(insideLine(option->rect, painter->pen().widthF()), radius(), radius());
        const bool isCombo = control == CC_ComboBox;
        const auto drawChevron = [&](SubControl part, bool isUp) {
            const QRectF place = subControlRect(control, option, part, widget);
            drawArrow(*painter, place, isUp, has(option, State_Enabled) ? colours.text : colours.quietText);
        };
        if (isCombo) return drawChevron(SC_ComboBoxArrow, false);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        if (!spin->subControls.testFlag(SC_SpinBoxUp)) return drawChevron(SC_SpinBoxDown, false);
        drawChevron(SC_SpinBoxUp, true);
        drawChevron(SC_SpinBoxDown, false);
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && slider) {
        const Antialiased antialiased(*painter);
        painter->fillRect(option->rect, option->palette.window());
        if (slider->minimum == slider->maximum) return;
        const bool isTouched = slider->activeSubControls.testFlag(SC_ScrollBarSlider) && has(option, State_MouseOver);
        const QRectF thumb = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isTouched ? colours.quietText : colours.controlBorder);
        const double round = qMin(thumb.width(), thumb.height()) / 2;
        painter->drawRoundedRect(thumb, round, round);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) return QProxyStyle::subControlRect(control, option, part, widget);
    // A bar without arrows: they are small targets, and keys and wheel do what they did.
    const QRect bar = option->rect;
    const bool isHorizontal = slider->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.width() : bar.height();
    const int range = slider->maximum - slider->minimum;
    const int least = qMin(length, space(3));
    const int thumb =
        range == 0 ? length : qMax(least, static_cast<int>(std::int64_t{length} * slider->pageStep / (range + slider->pageStep)));
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - thumb, slider->upsideDown);
    const auto along = [&](int from, int size) {
        return isHorizontal ? QRect(bar.left() + from, bar.top(), size, bar.height())
                            : QRect(bar.left(), bar.top() + from, bar.width(), size);
    };
    switch (static_cast<int>(part)) {
        case SC_ScrollBarSlider:
            return visualRect(slider->direction, bar, along(start, thumb));
        case SC_ScrollBarGroove:
            return bar;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + thumb, length - start - thumb);
        default:
            return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return space(2.5);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return space(1);
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ToolBarIconSize:
            return space(2.4);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return space(1);
        case PM_DefaultFrameWidth:
            return 2;
        case PM_ScrollBarExtent:
            return space(1.6);
        case PM_ToolBarExtensionExtent:
            return space(3);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_TextCursorWidth:
            return 2;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
        case CT_PushButton:
            return {result.width() + space(1.5), qMax(result.height(), space(4.5))};
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox:
            return {result.width() + space(1), qMax(result.height(), space(4))};
        case CT_ToolButton:
            return {result.width() + space(0.5), qMax(result.height(), space(4))};
        case CT_RadioButton:
        case CT_CheckBox:
            return {result.width(), qMax(result.height(), space(3.5))};
        case CT_ItemViewItem:  // a row of a list is a target like any other
            return {result.width(), qMax(result.height() + space(0.6), space(3))};
        case CT_MenuItem:
            return {result.width(), qMax(result.height(), space(3.4))};
        default:
            return result;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const {
    switch (static_cast<int>(hint)) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_Widget_Animate:
        case SH_Widget_Animation_Duration:
        case SH_DialogButtonBox_ButtonsHaveIcons:  // the words say it
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QString own = nameOfStandardIcon(which);
    return own.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(own);
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QString own = nameOfStandardIcon(which);
    const int size = pixelMetric(PM_LargeIconSize, option, widget);
    return own.isEmpty() ? QProxyStyle::standardPixmap(which, option, widget) : icon(own).pixmap(size);
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // The text of a field must not touch its rounded outline.
    if (auto* field = qobject_cast<QLineEdit*>(widget); field && field->hasFrame())
        field->setTextMargins(space(0.5), 0, space(0.5), 0);
    // What a narrow tool bar keeps behind its arrow; Qt gives that arrow no name.
    if (widget->objectName() == QLatin1String("qt_toolbar_ext_button")) widget->setAccessibleName(tr("Meer knoppen"));
    if (qobject_cast<QAbstractScrollArea*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) widget->setAttribute(Qt::WA_Hover);
}

}  // namespace mal
