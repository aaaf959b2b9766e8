// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

// `text` safe to paint: control, bidirectional and invisible format characters and fillers stand as ⟨U+202E⟩,
// so that text from outside cannot reorder or hide what is around it. With `keepLines`, line feeds and tabs
// stay.
enum class LineBreaks : bool { Show, Keep };
[[nodiscard]] QString visibleText(const QString &text, LineBreaks lineBreaks = LineBreaks::Show);

// `text` made visible and, where it holds right-to-left characters, kept apart from the sentence it is put
// into, so that neither turns the other round.
[[nodiscard]] QString isolatedText(const QString &text);

// `text`, or its start and … where it has more than `limit` characters, which … is one of. No character of
// two surrogates is cut through.
[[nodiscard]] QString cutTo(QString text, qsizetype limit);

} // namespace core
