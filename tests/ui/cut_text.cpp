// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/cut_text.h"

#include "ui/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTextDocumentFragment>

#include <algorithm>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

const QAbstractScrollArea *scrollAreaOf(const QWidget &widget)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area;
        if (parent->isWindow())
            return nullptr;
    }
    return nullptr;
}

// A tip that says something else doesn't make up for a text that can't be read.
bool isInTip(const QString &text, const QString &toolTip)
{
    const QString tip =
        Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
    return tip.simplified().contains(text.simplified());
}

// A form that has to be scrolled sideways, too, can't be read.
bool isCovered(const QWidget &widget)
{
    const QAbstractScrollArea *area = scrollAreaOf(widget);
    if (!area)
        return widget.visibleRegion().boundingRect() != widget.rect();
    if (!qobject_cast<const QScrollArea *>(area))
        return false;
    const QWidget &viewport = *area->viewport();
    const int left = widget.mapTo(&viewport, QPoint()).x();
    return left < 0 || left + widget.width() > viewport.width();
}

// One that cuts its text itself keeps the whole for those who can't see.
QString wholeText(const QLabel &label)
{
    const QString shown = label.text();
    const bool isElided = qobject_cast<const ui::ElidedLabel *>(&label) && shown.endsWith(u'…') &&
                          label.accessibleName().startsWith(shown.chopped(1));
    return isElided ? label.accessibleName() : shown;
}

bool isCutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    if (wholeText(label) != label.text())
        return true;
    const QSize text = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    return text.width() > label.width() || text.height() > label.height();
}

// Styles want push buttons to be wider than their text; they may be as narrow as it.
bool isCutButton(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    int wanted = button.sizeHint().width();
    if (qobject_cast<const QPushButton *>(&button)) {
        constexpr int kEdges = 8;
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + kEdges / 2;
        const QSize text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
        wanted = std::min(wanted, text.width() + icon + kEdges);
    }
    return wanted > button.width() || button.minimumSizeHint().height() > button.height();
}

bool isCutChooser(const QComboBox &chooser)
{
    QStyleOptionComboBox option;
    option.initFrom(&chooser);
    option.editable = chooser.isEditable();
    const QRect field =
        chooser.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &chooser);
    return chooser.fontMetrics().horizontalAdvance(chooser.currentText()) > field.width();
}

QStringList cutTitles(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() == Qt::Vertical)
        return cut;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section) || !header.model())
            continue;
        const auto said = [&](int role) {
            return header.model()->headerData(section, Qt::Horizontal, role).toString();
        };
        const int wanted = header.fontMetrics().horizontalAdvance(said(Qt::DisplayRole));
        if (wanted > header.sectionSize(section) && !isInTip(said(Qt::DisplayRole), said(Qt::ToolTipRole)))
            cut += said(Qt::DisplayRole);
    }
    return cut;
}

// What the control shows, where it can't be read whole.
QStringList cutTextsOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && (isCutLabel(*label) || isCovered(*label)) && !isInTip(wholeText(*label), label->toolTip()))
        return {wholeText(*label)};
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && (isCutButton(*button) || isCovered(*button)))
        return {button->text()};
    const auto *chooser = qobject_cast<const QComboBox *>(&widget);
    if (chooser && (isCutChooser(*chooser) || isCovered(*chooser)) &&
        !isInTip(chooser->currentText(), chooser->toolTip()))
        return {chooser->currentText()};
    const auto *group = qobject_cast<const QGroupBox *>(&widget);
    if (group && group->minimumSizeHint().width() > group->width())
        return {group->title()};
    const auto *list = qobject_cast<const QListWidget *>(&widget);
    if (list && list->count() > 0 && list->sizeHintForColumn(0) > list->viewport()->width() &&
        list->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        return {list->item(0)->text()};
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    return header ? cutTitles(*header) : QStringList();
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QStringList texts = cutTextsOf(*widget);
        for (const QString &text : texts)
            cut += u"%1 %2: %3 in %4×%5, wants %6×%7"_s
                       .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(widget->sizeHint().width())
                       .arg(widget->sizeHint().height());
    }
    return cut;
}

} // namespace test_support
