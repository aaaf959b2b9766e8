// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace core {

// Those that the executable carries: "de", "es", …, in the order of the alphabet. English is not among them,
// being the language of the sources.
[[nodiscard]] QStringList translatedLanguages();

// The first of the languages that a person prefers ("de-AT", "fr") which the program speaks; empty: English.
// One that it doesn't speak is passed over.
[[nodiscard]] QString languageFor(const QStringList &preferred);

// What the environment says of the languages that this person prefers: none where it asks for the C locale.
[[nodiscard]] QStringList preferredLanguages();

// From now on tr() speaks `language`, one of translatedLanguages(), with Qt's own texts and the direction of
// its writing, but for files, see TextLanguage. Empty: nothing changes.
void installTranslations(QCoreApplication &application, const QString &language);

// In the person's language.
void installTranslations(QCoreApplication &application);

} // namespace core
