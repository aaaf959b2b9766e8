// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace ui {

// The handbook as it is built in, the only page that is ever read: no file and no address beside it. Links
// to elsewhere ask first.
class HandbookPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookPage(QWidget *parent = nullptr);

    // The next place below the cursor, then from the top, where it is; false: nowhere.
    bool findNext(const QString &text);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void applyColours();
};

// The page's bytes, for a browser.
[[nodiscard]] QByteArray handbookHtml();

} // namespace ui
