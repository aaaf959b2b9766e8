// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sha256.h"

#include <openssl/evp.h>

namespace report {

// OpenSSL fails here only where memory ends, as every allocation of ours then does.
Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        qFatal("SHA-256 is not available");
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(hash.data()), &size);
    hash.truncate(static_cast<qsizetype>(size));
    return hash.toHex();
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace report
