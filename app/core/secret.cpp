// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/secret.h"

#include <cstring>
#include <utility>

namespace core {

namespace {

// Not memset(), which a compiler leaves out where nobody reads the bytes any more. What was cut off either
// end still stands there.
template<class Text>
void overwriteText(Text &text)
{
    if (!text.isDetached() || text.capacity() == 0) {
        text = Text();
        return;
    }
    auto *const begin = text.data() - text.data_ptr().freeSpaceAtBegin();
    explicit_bzero(begin, static_cast<size_t>(text.capacity()) * sizeof(*begin));
    text.resize(0);
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.data(), bytes.size())
{}

Secret::Secret(const Secret &other)
    : Secret(other.bytes())
{}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    overwrite(m_bytes);
}

void overwrite(QByteArray &bytes)
{
    overwriteText(bytes);
}

void overwrite(QString &text)
{
    overwriteText(text);
}

} // namespace core
