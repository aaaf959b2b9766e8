// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/text_language.h"

#include <utility>

namespace core {

namespace {

// Aligned as what follows it in the program's memory: else some linkers begin the part that becomes read-only
// after the start on a page of which nothing is loaded, and the program doesn't start.
alignas(64) thread_local TextLanguage chosen = TextLanguage::OfPerson;

} // namespace

TextLanguage textLanguage()
{
    return chosen;
}

TextLanguageScope::TextLanguageScope(TextLanguage language)
    : m_before(std::exchange(chosen, language))
{}

TextLanguageScope::~TextLanguageScope()
{
    chosen = m_before;
}

} // namespace core
