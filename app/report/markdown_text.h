// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace report {

// `text` as Markdown that every renderer shows as just that text, on one line and within one cell: nothing of
// it becomes a link, an image, HTML, emphasis, a mention or another cell. Words stay words; all else is a
// code span, the one place where renderers look for nothing. Line breaks, control and bidirectional
// characters stand as ⟨U+202E⟩.
[[nodiscard]] QString markdownText(const QString &text);

// `text` as a fenced block that nothing in it can close. Its lines stay; what else can't be seen stands as
// ⟨U+202E⟩.
[[nodiscard]] QString markdownBlock(const QString &text, const QString &language);

} // namespace report
