// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_choices.h"

#include <algorithm>
#include <optional>

namespace store {

using namespace Qt::StringLiterals;
using core::ProxyChoice;

namespace {

constexpr auto kTimeoutKey = "network/timeout"_L1;
constexpr auto kRetriesKey = "network/retries"_L1;
constexpr auto kProxyKey = "network/proxy"_L1;
constexpr auto kSystemWord = "system"_L1;
constexpr auto kNoneWord = "none"_L1;

struct SwitchRow
{
    QLatin1StringView key;
    bool core::PrivacyChoices::*isOn;
};
constexpr SwitchRow kSwitches[] = {
    {"privacy/recents"_L1, &core::PrivacyChoices::keepsRecents},
    {"privacy/names"_L1, &core::PrivacyChoices::keepsNames},
    {"privacy/clear-secrets"_L1, &core::PrivacyChoices::clearsSecrets},
    {"privacy/clear-ids"_L1, &core::PrivacyChoices::clearsIds},
};

constexpr qsizetype kMaxShortcuts = 200;
constexpr qsizetype kMaxActionName = 48;
constexpr qsizetype kMaxKeyText = 64;

// A plain number within bounds, as QString::number() writes it.
std::optional<int> numberFrom(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isOurs = isNumber && number >= least && number <= most && QString::number(number) == text;
    return isOurs ? std::optional(number) : std::nullopt;
}

QString storedProxy(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::None:
        return kNoneWord;
    case ProxyChoice::Kind::Own: {
        const QString text = core::proxyText(proxy);
        return core::parseProxy(text) == proxy ? text : QString(kSystemWord);
    }
    case ProxyChoice::Kind::System:
        break;
    }
    return kSystemWord;
}

ProxyChoice proxyFrom(const QString &stored)
{
    if (stored == kNoneWord)
        return {.kind = ProxyChoice::Kind::None};
    const core::Result<ProxyChoice> own = core::parseProxy(stored);
    return own && storedProxy(*own) == stored ? *own : ProxyChoice();
}

bool isActionName(QStringView name)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !name.isEmpty() && name.size() <= kMaxActionName && std::ranges::all_of(name, fits);
}

// Without a key is not the same as without a choice.
constexpr auto kNoKey = "none"_L1;

bool isKeyText(QStringView text)
{
    const auto fits = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return text.size() <= kMaxKeyText && text != kNoKey && std::ranges::all_of(text, fits);
}

QString storedKey(const QString &text)
{
    return text.isEmpty() ? QString(kNoKey) : QString::fromLatin1(text.toLatin1().toPercentEncoding("+"));
}

} // namespace

QMap<QString, QString> storedNetwork(const core::NetworkChoices &choices)
{
    QMap<QString, QString> values{{kProxyKey, storedProxy(choices.proxy)}};
    if (choices.attemptTimeout >= core::kMinAttemptTimeout &&
        choices.attemptTimeout <= core::kMaxAttemptTimeout)
        values.insert(kTimeoutKey, QString::number(choices.attemptTimeout.count()));
    if (choices.maxRetries >= 0 && choices.maxRetries <= core::kMostRetries)
        values.insert(kRetriesKey, QString::number(choices.maxRetries));
    return values;
}

core::NetworkChoices networkFrom(const QMap<QString, QString> &values)
{
    core::NetworkChoices choices;
    if (const auto seconds = numberFrom(values.value(kTimeoutKey), int(core::kMinAttemptTimeout.count()),
                                        int(core::kMaxAttemptTimeout.count())))
        choices.attemptTimeout = std::chrono::seconds(*seconds);
    if (const auto retries = numberFrom(values.value(kRetriesKey), 0, core::kMostRetries))
        choices.maxRetries = *retries;
    choices.proxy = proxyFrom(values.value(kProxyKey));
    return choices;
}

QMap<QString, QString> storedPrivacy(const core::PrivacyChoices &choices)
{
    QMap<QString, QString> values;
    for (const SwitchRow &row : kSwitches)
        values.insert(row.key, choices.*row.isOn ? u"true"_s : u"false"_s);
    return values;
}

core::PrivacyChoices privacyFrom(const QMap<QString, QString> &values)
{
    core::PrivacyChoices choices;
    for (const SwitchRow &row : kSwitches) {
        const QString value = values.value(row.key);
        if (value == "true"_L1 || value == "false"_L1)
            choices.*row.isOn = value == "true"_L1;
    }
    return choices;
}

QMap<QString, QString> storedShortcuts(const QMap<QString, QString> &shortcuts)
{
    QMap<QString, QString> values;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend() && values.size() < kMaxShortcuts; ++it) {
        if (isActionName(it.key()) && isKeyText(it.value()))
            values.insert(kShortcutsGroup + it.key(), storedKey(it.value()));
    }
    return values;
}

QMap<QString, QString> shortcutsFrom(const QMap<QString, QString> &values)
{
    QMap<QString, QString> shortcuts;
    for (auto it = values.lowerBound(kShortcutsGroup);
         it != values.cend() && it.key().startsWith(kShortcutsGroup) && shortcuts.size() < kMaxShortcuts;
         ++it) {
        const QString name = it.key().sliced(kShortcutsGroup.size());
        const QString text =
            it.value() == kNoKey
                ? QString()
                : QString::fromLatin1(QByteArray::fromPercentEncoding(it.value().toLatin1()));
        if (isActionName(name) && isKeyText(text) && storedKey(text) == it.value())
            shortcuts.insert(name, text);
    }
    return shortcuts;
}

} // namespace store
