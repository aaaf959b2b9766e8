// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/envelope.h"

#include "app/api/malformed_json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepestErrorChain = 16;
constexpr qsizetype kLongestEdgeText = 4096;

Read<void> readMessages(json::Cursor &value, QList<core::ProviderMessage> &messages, int depth);

Read<void> readMessage(json::Cursor &value, QList<core::ProviderMessage> &messages, int depth)
{
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    core::ProviderMessage message;
    QList<core::ProviderMessage> chain;
    Read<void> read = forEachField(value, [&](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "message")
            return assign(message.message, readText(field));
        if (key == "error_chain" && depth < kDeepestErrorChain) {
            chain.clear();
            return readMessages(field, chain, depth + 1);
        }
        if (key != "code")
            return {};
        Read<std::optional<qint64>> code = readWholeNumber(field);
        if (!code)
            return std::unexpected(std::move(code.error()));
        const qint64 limit = std::numeric_limits<int>::max();
        message.code = static_cast<int>(std::clamp(code->value_or(0), -limit, limit));
        return {};
    });
    if (!read)
        return read;
    messages << message << chain;
    return {};
}

Read<void> readMessages(json::Cursor &value, QList<core::ProviderMessage> &messages, int depth)
{
    Read<bool> array = enterArray(value);
    if (!array)
        return std::unexpected(std::move(array.error()));
    if (!*array)
        return {};
    return forEachElement(value,
                          [&](json::Cursor &element) { return readMessage(element, messages, depth); });
}

Read<void> readResultInfo(json::Cursor &value, core::ResultInfo &info)
{
    info = {};
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    return forEachField(value, [&info](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "count")
            return assign(info.count, readWholeNumber(field));
        if (key == "page")
            return assign(info.page, readWholeNumber(field));
        if (key == "per_page")
            return assign(info.perPage, readWholeNumber(field));
        if (key == "total_count")
            return assign(info.totalCount, readWholeNumber(field));
        if (key == "total_pages")
            return assign(info.totalPages, readWholeNumber(field));
        return {};
    });
}

Read<void> readFields(json::Cursor &object, const ReadResult &readResult, Envelope &envelope)
{
    bool hasSuccess = false;
    Read<void> read = forEachField(object, [&](QByteArrayView key, json::Cursor &value) -> Read<void> {
        if (key == "result")
            return readResult(value);
        if (key == "result_info")
            return readResultInfo(value, envelope.resultInfo);
        if (key == "errors") {
            envelope.errors.clear();
            return readMessages(value, envelope.errors, 0);
        }
        if (key == "messages") {
            envelope.messages.clear();
            return readMessages(value, envelope.messages, 0);
        }
        if (key != "success")
            return {};
        hasSuccess = true;
        return assign(envelope.success, readBool(value));
    });
    if (read && !hasSuccess) {
        return std::unexpected(std::make_unique<Fault>(Fault{
            u"success"_s, QCoreApplication::translate("Answer", "expected true or false, found nothing")}));
    }
    return read;
}

Read<void> readDocument(json::Cursor &cursor, const ReadResult &readResult, Envelope &envelope)
{
    if (!cursor.token().startsWith('{'))
        return malformed();
    cursor.enter();
    if (Read<void> read = readFields(cursor, readResult, envelope); !read)
        return read;
    if (!cursor.finish())
        return malformed();
    return {};
}

core::Error errorFrom(const Fault &fault, const QByteArray &answer)
{
    const QByteArrayView text = QByteArrayView(answer).sliced(answer.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const QString detail =
        fault.problem.isEmpty() ? describeMalformed(text) : u"%1: %2"_s.arg(fault.path, fault.problem);
    return {.kind = core::ErrorKind::NotUnderstood, .detail = detail, .answer = answer};
}

} // namespace

core::Result<Envelope> readEnvelope(const QByteArray &answer, const ReadResult &readResult,
                                    const DecodeWatch &watch)
{
    if (answer.size() > qsizetype(std::numeric_limits<quint32>::max())) {
        return core::failure(core::ErrorKind::TooLarge,
                             QLocale().formattedDataSize(std::numeric_limits<quint32>::max()));
    }
    Envelope envelope;
    json::Cursor cursor(answer, [&watch](qsizetype bytes) {
        if (watch.progressed)
            watch.progressed(bytes);
        return !core::shouldStop(watch.stop);
    });
    const Read<void> read = readDocument(cursor, readResult, envelope);
    if (cursor.wasEnded())
        return core::failure(core::ErrorKind::Cancelled, {});
    if (!read)
        return std::unexpected(errorFrom(*read.error(), answer));
    return envelope;
}

QList<core::ProviderMessage> providerErrors(const QByteArray &answer)
{
    Envelope envelope;
    const auto ignoreResult = [](json::Cursor &) -> Read<void> { return {}; };
    json::Cursor cursor(answer);
    const Read<void> read = readDocument(cursor, ignoreResult, envelope);
    if (read || !envelope.errors.isEmpty())
        return envelope.errors;
    const QByteArray text = answer.first(std::min(answer.size(), kLongestEdgeText)).trimmed();
    constexpr QByteArrayView kPrefix = "error code:";
    bool isNumber = false;
    const int code = text.sliced(std::min(text.size(), kPrefix.size())).trimmed().toInt(&isNumber);
    if (!text.startsWith(kPrefix) || !isNumber)
        return {};
    return {{code, QString::fromUtf8(text)}};
}

} // namespace api
