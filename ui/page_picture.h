// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

// A picture of a page, as large as there is room, with a line around it, a thick one where it has the focus.
class PagePicture : public QWidget
{
    Q_OBJECT

public:
    explicit PagePicture(QWidget *parent = nullptr);

    void setPage(const QImage &page);
    [[nodiscard]] const QImage &page() const { return m_page; }
    // How large a page may be to be shown as it is.
    [[nodiscard]] QSize room() const;

Q_SIGNALS:
    void roomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage m_page;
};

} // namespace ui
