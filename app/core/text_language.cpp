// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/text_language.h"

#include <utility>

namespace core {

namespace {

thread_local TextLanguage chosen = TextLanguage::OfPerson;

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
