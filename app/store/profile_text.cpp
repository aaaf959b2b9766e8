// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_text.h"

#include "app/core/display_zone.h"
#include "app/core/visible_text.h"
#include "app/store/stored_text.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxEmail = 320;

bool isPrintable(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

class ShapeCheck
{
    Q_DECLARE_TR_FUNCTIONS(ShapeCheck)

public:
    // What is wrong; empty where nothing is.
    [[nodiscard]] static QString check(const core::Profile &profile)
    {
        if (!isProfileId(profile.id))
            return tr("the profile's id is no UUID");
        if (const QString problem = checkName(profile.name); !problem.isEmpty())
            return problem;
        if (!isAccountId(profile.accountId))
            return tr("the account id must be 32 hexadecimal digits");
        if (const QString problem = checkEmail(profile); !problem.isEmpty())
            return problem;
        if (!isBaseUrl(profile.baseUrl))
            return tr("the base URL must begin with https:// and hold no blanks");
        if (!profile.caFile.isEmpty() && !(isAbsolutePath(profile.caFile) && isUnicode(profile.caFile)))
            return tr("the CA file must be an absolute path");
        if (!profile.zone.isEmpty() && !core::DisplayZone::named(profile.zone))
            return tr("this time zone is not known");
        return {};
    }

private:
    [[nodiscard]] static bool isUnicode(const QString &text)
    {
        return QString::fromUtf8(text.toUtf8()) == text;
    }

    [[nodiscard]] static QString checkName(const QString &name)
    {
        if (name.isEmpty() || name != name.trimmed())
            return tr("the profile needs a name, without blanks around it");
        if (name.size() > kMaxProfileName)
            return tr("the profile's name is longer than %1 characters").arg(kMaxProfileName);
        if (!isUnicode(name) || core::visibleText(name) != name)
            return tr("the profile's name holds a character that can't be seen");
        if (isBuiltInName(name))
            return tr("“%1” is the name of a built-in profile").arg(name);
        return {};
    }

    [[nodiscard]] static bool isAccountId(const QString &id)
    {
        return id.size() == 32 && std::ranges::all_of(id, [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
               });
    }

    [[nodiscard]] static QString checkEmail(const core::Profile &profile)
    {
        if (profile.scheme == core::CredentialScheme::Token)
            return profile.email.isEmpty() ? QString() : tr("a token takes no e-mail address");
        return isSignInEmail(profile.email) ? QString()
                                            : tr("the global key needs the e-mail address of its user");
    }

    [[nodiscard]] static bool isBaseUrl(const QString &url)
    {
        const bool isWeb = url.startsWith("https://"_L1, Qt::CaseInsensitive) ||
                           url.startsWith("http://"_L1, Qt::CaseInsensitive);
        return url.isEmpty() || (isWeb && url.size() <= kMaxBaseUrl && isPrintable(url));
    }
};

} // namespace

QString storedText(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

std::optional<QString> textFrom(const QString &stored)
{
    const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(stored.toLatin1()));
    return storedText(text) == stored ? std::optional(text) : std::nullopt;
}

bool isProfileId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
}

bool isSameName(const QString &one, const QString &other)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return folded(one) == folded(other);
}

bool isBuiltInName(const QString &name)
{
    return isSameName(name, u"Demo"_s) || isSameName(name, u"Environment"_s);
}

bool isSignInEmail(const QString &email)
{
    return email.size() <= kMaxEmail && email.indexOf(u'@') > 0 && isPrintable(email);
}

core::Result<void> checkShape(const core::Profile &profile)
{
    if (const QString problem = ShapeCheck::check(profile); !problem.isEmpty())
        return core::failure(core::ErrorKind::InvalidInput, problem);
    return {};
}

core::Error nameIsTaken(const QString &name)
{
    return {.kind = core::ErrorKind::InvalidInput,
            .detail = QCoreApplication::translate("ProfileStore", "there is a profile “%1” already")
                          .arg(core::visibleText(name))};
}

core::Error tooManyProfiles()
{
    return {.kind = core::ErrorKind::InvalidInput,
            .detail =
                QCoreApplication::translate("ProfileStore", "there are %1 profiles already; remove one first")
                    .arg(kMaxProfiles)};
}

} // namespace store
