// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/handbook_page.h"

#include "ui/details_link.h"

#include <QEvent>
#include <QFile>
#include <QScrollBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPage = "qrc:/handbook/handbook.html";

QUrl pageUrl()
{
    return QUrl(QString::fromLatin1(kPage));
}

// Its style is for browsers: Qt knows too little of it.
QString withoutStyle(QString html)
{
    const qsizetype begin = html.indexOf("<style>"_L1);
    const qsizetype end = html.indexOf("</style>"_L1, begin);
    if (begin >= 0 && end >= 0)
        html.remove(begin, end + "</style>"_L1.size() - begin);
    return html;
}

} // namespace

QByteArray handbookHtml()
{
    QFile file(u":/handbook/handbook.html"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HandbookPage::HandbookPage(QWidget *parent)
    : QTextBrowser(parent)
{
    constexpr qreal kMargin = 16;
    setOpenLinks(false);
    document()->setDocumentMargin(kMargin);
    setAccessibleName(tr("Handbook"));
    connect(this, &QTextBrowser::anchorClicked, this, &HandbookPage::follow);
    applyColours();
    setSource(pageUrl(), QTextDocument::HtmlResource);
}

QVariant HandbookPage::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::HtmlResource && name.adjusted(QUrl::RemoveFragment) == pageUrl())
        return withoutStyle(QString::fromUtf8(handbookHtml()));
    return {};
}

void HandbookPage::follow(const QUrl &link)
{
    if (link.adjusted(QUrl::RemoveFragment) == pageUrl())
        setSource(link, QTextDocument::HtmlResource);
    else if (const auto hint = core::hintOf(link.toString(QUrl::FullyEncoded));
             hint && hint->kind == core::HintKind::Url)
        askToOpenLink(this, *hint);
}

bool HandbookPage::findNext(const QString &text)
{
    if (text.isEmpty())
        return true;
    if (find(text))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(text))
        return true;
    setTextCursor(before);
    return false;
}

// A style sheet counts from the next time that the page is read.
void HandbookPage::applyColours()
{
    document()->setDefaultStyleSheet(
        u"a { color: %1; } code, kbd, pre { background-color: %2; } th { text-align: left; } "
        "th, td { padding: 3px 12px 3px 0; } h2 { margin-top: 26px; }"_s.arg(
            palette().color(QPalette::Link).name(), palette().color(QPalette::AlternateBase).name()));
}

void HandbookPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    applyColours();
    reload();
    verticalScrollBar()->setValue(place);
}

} // namespace ui
