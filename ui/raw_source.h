// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_layout.h"

#include <QFutureWatcher>

#include <memory>

namespace ui {

// A text, as sent or indented, and the lines and tokens in it. Large texts stand as sent until they are
// indented, and are known from their beginning only until all of them was looked at in the background.
class RawSource : public QObject
{
    Q_OBJECT

public:
    struct Text
    {
        std::shared_ptr<const void> owner;
        QByteArrayView bytes;
    };

    explicit RawSource(QObject *parent);
    ~RawSource() override;

    [[nodiscard]] const Text &text() const { return m_shown; }
    void setText(const Text &sent);
    void setIndented(bool isIndented);
    void setShape(const RawShape &shape);

Q_SIGNALS:
    // With what is known at once of the lines and tokens.
    void textChanged(const ui::RawLines &lines, const ui::RawShape &shape, const json::SyntaxIndex &syntax);
    void linesFound(const ui::RawLines &lines, const ui::RawShape &shape);
    void syntaxFound(const json::SyntaxIndex &syntax);

private:
    struct Lines
    {
        RawLines lines;
        RawShape shape;
    };

    void showChosenText();
    void show(const Text &text);
    void findLines();

    Text m_sent;
    Text m_shown;
    bool m_isIndented = false;
    RawShape m_shape;
    QFutureWatcher<Text> m_indenting;
    QFutureWatcher<Lines> m_linesFinding;
    QFutureWatcher<json::SyntaxIndex> m_syntaxFinding;
};

} // namespace ui
