// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace core {

// Whose language texts of tr() are in: that of the person in front of the program, or that of reports, which
// say the same wherever they were written: English.
// Qt's own texts are the person's in both.
enum class TextLanguage : quint8 { OfPerson, OfFiles };

// The language of what tr() gives on this thread, as installTranslations() has it.
[[nodiscard]] TextLanguage textLanguage();

// Chooses the language on this thread for as long as it lives. A format's words come from every room, so they
// are chosen where the format is written, not text by text.
class TextLanguageScope
{
public:
    explicit TextLanguageScope(TextLanguage language);
    ~TextLanguageScope();

private:
    Q_DISABLE_COPY_MOVE(TextLanguageScope)
    TextLanguage m_before;
};

} // namespace core
