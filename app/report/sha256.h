// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

struct evp_md_ctx_st;

namespace report {

// SHA-256 at the speed that the processor has for it: Qt's own takes seconds for what this does in parts of
// one.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    // 64 hexadecimal digits; asked for once, behind the last add().
    [[nodiscard]] QByteArray finish();

private:
    evp_md_ctx_st *m_context;
};

[[nodiscard]] QByteArray sha256Of(QByteArrayView bytes);

} // namespace report
