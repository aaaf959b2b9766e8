// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace cli {

// Makes UTF-8 the character encoding of the process where the environment asks for another, keeping its
// language. Call before QCoreApplication, which from Qt 6.5 on complains of such an environment on standard
// error.
void ensureUtf8Locale();

} // namespace cli
