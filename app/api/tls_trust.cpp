// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/tls_trust.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificateExtension>
#include <QSslSocket>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxBytes = qint64(1) << 20;
constexpr QByteArrayView kPemBegin = "-----BEGIN ";

class CaFile
{
    Q_DECLARE_TR_FUNCTIONS(CaFile)

public:
    [[nodiscard]] static std::unexpected<core::Error> failed(const QString &path, const QString &reason)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("The CA file “%1” could not be used: %2.").arg(path, reason));
    }
    [[nodiscard]] static core::Result<QByteArray> read(const QString &path);
    // What speaks against these bytes, or against one of their certificates; empty where nothing does.
    [[nodiscard]] static QString flawOf(const QByteArray &bytes, qsizetype certificateCount);
    [[nodiscard]] static QString flawOf(const QSslCertificate &certificate);
    [[nodiscard]] static QString noneInTime()
    {
        return tr("its certificates have expired or are not valid yet");
    }
};

core::Result<QByteArray> CaFile::read(const QString &path)
{
    if (path.isEmpty())
        return failed(path, tr("it has no name"));
    if (QFileInfo(path).isDir())
        return failed(path, tr("it is a folder"));
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // opening a pipe could wait for ever
        return failed(path, tr("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(path, file.errorString());
    QByteArray bytes;
    while (bytes.size() <= kMaxBytes) {
        const QByteArray piece = file.read(kMaxBytes + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return failed(path, file.errorString());
    if (bytes.size() > kMaxBytes)
        return failed(path, tr("it is larger than 1 MiB"));
    return bytes;
}

// How many PEM blocks there are whose label ends so: "TRUSTED CERTIFICATE" is a CERTIFICATE.
qsizetype countBlocks(const QByteArray &bytes, QByteArrayView label)
{
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf(kPemBegin); at >= 0; at = bytes.indexOf(kPemBegin, at + 1)) {
        const QByteArray line = bytes.mid(at, bytes.indexOf('\n', at) - at).trimmed();
        count += line.endsWith(label.toByteArray() + "-----") ? 1 : 0;
    }
    return count;
}

QString CaFile::flawOf(const QByteArray &bytes, qsizetype certificateCount)
{
    if (countBlocks(bytes, "PRIVATE KEY") > 0)
        return tr("it holds a private key");
    if (certificateCount == 0)
        return tr("it holds no certificate");
    // The library leaves out silently what it cannot read.
    if (countBlocks(bytes, "CERTIFICATE") > certificateCount)
        return tr("one of its certificates is damaged");
    return {};
}

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        constexpr auto kBasicConstraints = "2.5.29.19"_L1;
        return extension.oid() == kBasicConstraints && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

QString CaFile::flawOf(const QSslCertificate &certificate)
{
    const QString name = certificate.subjectDisplayName();
    // As the authority of itself, a server's self-signed certificate would be trusted without a word.
    if (!isAuthority(certificate))
        return tr("the certificate of “%1” is not a certificate authority's").arg(name);
    return {};
}

bool isWithinItsTime(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return certificate.effectiveDate() <= now && now <= certificate.expiryDate();
}

} // namespace

core::Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    const core::Result<QByteArray> bytes = CaFile::read(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QList<QSslCertificate> authorities =
        QSslCertificate::fromData(*bytes, bytes->contains(kPemBegin) ? QSsl::Pem : QSsl::Der);
    if (const QString flaw = CaFile::flawOf(*bytes, authorities.size()); !flaw.isEmpty())
        return CaFile::failed(path, flaw);
    for (const QSslCertificate &authority : authorities) {
        if (const QString flaw = CaFile::flawOf(authority); !flaw.isEmpty())
            return CaFile::failed(path, flaw);
    }
    // A bundle often holds one that is over, which would not be trusted anyway.
    authorities.removeIf([](const QSslCertificate &authority) { return !isWithinItsTime(authority); });
    if (authorities.isEmpty())
        return CaFile::failed(path, CaFile::noneInTime());
    return authorities;
}

QSslConfiguration strictTls(const QList<QSslCertificate> &extraAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Said in full: with a list of one's own the library no longer looks into the system's store by itself.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extraAuthorities);
    return tls;
}

} // namespace api
