// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"

#include "app/core/display_zone.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace core {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static ErrorText of(const Error &error);
    [[nodiscard]] static QString details(const Error &error);
    [[nodiscard]] static QString oneLine(const ErrorText &text)
    {
        return text.next.isEmpty() ? text.what
                                   : tr("%1 %2", "what happened, what to do").arg(text.what, text.next);
    }

private:
    [[nodiscard]] static ErrorText ofKeychain(const Error &error);
    [[nodiscard]] static ErrorText ofPerson(const Error &error);
    [[nodiscard]] static ErrorText ofRequest(const Error &error);
    [[nodiscard]] static ErrorText ofConnection(const Error &error);
    [[nodiscard]] static ErrorText ofAnswer(const Error &error);
    [[nodiscard]] static ErrorText rateLimited(const Error &error);
    [[nodiscard]] static ErrorText refused(const Error &error);
};

ErrorText Words::rateLimited(const Error &error)
{
    const QString what =
        error.detail.isEmpty()
            ? tr("The provider refuses more requests for now: too many were sent within five minutes.")
            : tr("No request is sent for now: %1.").arg(visibleText(error.detail));
    if (!error.retryAfter)
        return {tr("Too many requests"), what, tr("Wait a few minutes, then try again.")};
    const QString wait = formatDuration(std::chrono::microseconds(*error.retryAfter).count());
    return {tr("Too many requests"), what, tr("Try again in %1.").arg(wait)};
}

ErrorText Words::ofKeychain(const Error &error)
{
    if (error.kind == ErrorKind::NoKeychain) {
        return {tr("No keychain"), tr("No keychain service runs on this desktop, so no secret can be kept."),
                tr("Start one, such as GNOME Keyring or KWallet. Until then a secret is held in memory and "
                   "asked for again after the next start.")};
    }
    return {tr("Keychain not available"),
            tr("The keychain did not do what it was asked: %1.").arg(visibleText(error.detail)),
            tr("Unlock the keychain and allow Riskscope to use it, then try again.")};
}

// The provider knows nobody, or nothing of somebody.
ErrorText Words::ofPerson(const Error &error)
{
    const QString who = visibleText(error.detail);
    switch (error.kind) {
    case ErrorKind::UserNotScored:
        return {tr("Not scored"),
                tr("%1 is a user of this account, but the provider has no risk of them.").arg(who),
                tr("No event has counted for them so far, which is neither good nor bad. Refresh later, or "
                   "check that it is the right person.")};
    case ErrorKind::PersonNotFound:
        return {tr("No such person"),
                tr("Nobody in this account has the e-mail address or name “%1”.").arg(who),
                tr("Check the spelling and the profile's account, or look up by the user's id.")};
    case ErrorKind::PersonNotListed:
        return {
            tr("Not among those searched"),
            tr("None of the users that could be searched fits “%1”. Whether the account has such a person "
               "can't be told.")
                .arg(who),
            tr("This credential may search the scored users only: look up by the user's id, or add the "
               "permission “Access: Audit Logs Read” to the token.")};
    default:
        return {tr("User not found"),
                tr("The provider knows no user with this id in this account, or has never scored them."),
                tr("Check the id, the account and the base URL, then look up again.")};
    }
}

// The provider answered, and says no.
ErrorText Words::ofRequest(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::TokenRejected:
        return {
            tr("Credential not accepted"),
            tr("The provider does not accept the credential: it is mistyped, expired, revoked or for another "
               "account."),
            tr("Create a token with the permission “Zero Trust: PII Read” and set CLOUDFLARE_API_TOKEN to "
               "it.")};
    case ErrorKind::PermissionMissing:
        return {tr("Permission missing"),
                tr("The credential is valid, but may not read risk scores of this account."),
                tr("Add the permission “Zero Trust: PII Read” for this account to the token; nothing more is "
                   "needed.")};
    case ErrorKind::FeatureUnavailable:
        return {tr("Not part of the plan"), tr("The account's plan does not include user risk scoring."),
                tr("Ask the account's administrator about the Zero Trust plan.")};
    case ErrorKind::RateLimited:
        return rateLimited(error);
    case ErrorKind::Redirected:
        return {tr("Redirect not followed"),
                tr("The server answered with a redirect to %1. Redirects are never followed, so that no "
                   "credential "
                   "reaches another host.")
                    .arg(visibleText(error.detail)),
                tr("Check the base URL.")};
    default:
        return refused(error);
    }
}

ErrorText Words::refused(const Error &error)
{
    const bool hasReason = !error.providerMessages.isEmpty();
    // Without a status the answer came from a file: there is no request to correct.
    if (error.httpStatus == 0) {
        return {tr("Request refused"),
                tr("The answer says that the provider refused the request; it holds no risk of a user."),
                hasReason ? tr("The details name the provider's reason.") : QString()};
    }
    return {tr("Request refused"),
            tr("The provider refused the request (HTTP %1). The account id, the base URL or the kind of "
               "credential may be wrong.")
                .arg(error.httpStatus),
            hasReason ? tr("Check the account id and the base URL; the details name the provider's reason.")
                      : tr("Check the account id and the base URL.")};
}

ErrorText Words::ofConnection(const Error &error)
{
    const QString reason = visibleText(error.detail);
    switch (error.kind) {
    case ErrorKind::TlsFailed:
        return {tr("Connection not secure"),
                tr("The server's identity could not be verified: %1.").arg(reason),
                tr("Check the base URL and this computer's clock; a company proxy may be replacing "
                   "certificates.")};
    case ErrorKind::TimedOut:
        return {tr("No answer in time"), tr("The provider did not answer completely within the time limit."),
                tr("Try again; a longer limit may help with a slow connection.")};
    case ErrorKind::ServiceUnavailable:
        return {tr("Provider unavailable"),
                error.httpStatus == 0
                    ? tr("The provider reports a problem on its side.")
                    : tr("The provider reports a problem on its side (HTTP %1).").arg(error.httpStatus),
                tr("Try again in a few minutes.")};
    default:
        return {tr("No connection"), tr("The provider could not be reached: %1.").arg(reason),
                tr("Check the network, the proxy and the base URL, then try again.")};
    }
}

ErrorText Words::ofAnswer(const Error &error)
{
    const QString reason = visibleText(error.detail);
    if (error.kind == ErrorKind::TooLarge) {
        return {tr("Answer too large"), tr("The answer is larger than the limit of %1.").arg(reason),
                tr("Nothing was kept of it.")};
    }
    return {tr("Answer not understood"), tr("The answer is not what the API documents: %1.").arg(reason),
            tr("Save the answer and send it to support together with the cf-ray.")};
}

ErrorText Words::of(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return {tr("Check the input"), visibleText(error.detail), {}};
    case ErrorKind::NoCredential:
        return {
            tr("No credential"), tr("There is no credential to ask the provider with."),
            tr("Set CLOUDFLARE_API_TOKEN to a token with the permission “Zero Trust: PII Read”, or try the "
               "demo with --demo.")};
    case ErrorKind::FileFailed:
        return {tr("File problem"), visibleText(error.detail), {}};
    case ErrorKind::Cancelled:
        return {tr("Cancelled"), tr("It was cancelled before an answer came."), {}};
    case ErrorKind::NoKeychain:
    case ErrorKind::KeychainFailed:
        return ofKeychain(error);
    case ErrorKind::UserNotFound:
    case ErrorKind::UserNotScored:
    case ErrorKind::PersonNotFound:
    case ErrorKind::PersonNotListed:
        return ofPerson(error);
    case ErrorKind::TokenRejected:
    case ErrorKind::PermissionMissing:
    case ErrorKind::FeatureUnavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::Redirected:
    case ErrorKind::RequestRefused:
        return ofRequest(error);
    case ErrorKind::Offline:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ServiceUnavailable:
        return ofConnection(error);
    case ErrorKind::NotUnderstood:
    case ErrorKind::TooLarge:
        return ofAnswer(error);
    }
    Q_UNREACHABLE();
}

QString Words::details(const Error &error)
{
    constexpr qsizetype kShownBytes = 200;
    QStringList lines;
    if (error.httpStatus != 0)
        lines += tr("HTTP status: %1").arg(error.httpStatus);
    for (const ProviderMessage &message : error.providerMessages)
        lines += tr("Provider code %1: %2").arg(message.code).arg(visibleText(message.message));
    if (!error.credentialSource.isEmpty())
        lines += tr("Credential: %1").arg(visibleText(error.credentialSource));
    if (!error.path.isEmpty())
        lines += tr("Path: %1").arg(visibleText(error.path));
    if (!error.rayId.isEmpty())
        lines += tr("cf-ray: %1").arg(visibleText(error.rayId));
    if (!error.detail.isEmpty())
        lines += tr("Reason: %1").arg(visibleText(error.detail));
    if (!error.answer.isEmpty())
        lines += tr("Answer begins: %1")
                     .arg(visibleText(
                         QString::fromUtf8(error.answer.first(std::min(kShownBytes, error.answer.size())))));
    return lines.join(u'\n');
}

} // namespace

ErrorText explain(const Error &error)
{
    ErrorText text = Words::of(error);
    if (!error.advice.isEmpty())
        text.next = visibleText(error.advice);
    return text;
}

QString explainInOneLine(const Error &error)
{
    return Words::oneLine(explain(error));
}

QString technicalDetails(const Error &error)
{
    return Words::details(error);
}

} // namespace core
