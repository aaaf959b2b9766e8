// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/malformed_json.h"

#include "app/api/json_reader.h"

#include <QCoreApplication>

namespace api {

namespace {

// Where the first value of a text ends, seen by brackets and quotes alone.
struct Extent
{
    qsizetype end = 0; // behind the last closing bracket, or the text's size
    bool closed = false;
    bool insideString = false;
};

Extent extentOf(QByteArrayView text)
{
    qsizetype depth = 0;
    bool insideString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (insideString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                insideString = false;
        } else if (c == '"') {
            insideString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            return {i + 1, true, false};
        }
    }
    return {text.size(), false, insideString};
}

QString describeObject(QByteArrayView text)
{
    if (!text.isValidUtf8())
        return QCoreApplication::translate("Answer", "the answer is not valid UTF-8");
    if (text.contains('\0'))
        return QCoreApplication::translate("Answer", "the answer is not UTF-8 text: it holds zero bytes");
    const Extent extent = extentOf(text);
    if (extent.insideString) {
        return QCoreApplication::translate("Answer",
                                           "the answer is cut short: it ends inside a string at byte %1")
            .arg(text.size());
    }
    if (!extent.closed)
        return QCoreApplication::translate("Answer", "the answer is cut short: it ends at byte %1")
            .arg(text.size());
    if (!text.sliced(extent.end).trimmed().isEmpty()) {
        return QCoreApplication::translate("Answer", "something follows the answer's JSON, from byte %1 on")
            .arg(extent.end);
    }
    return QCoreApplication::translate("Answer", "the answer is not valid JSON");
}

} // namespace

QString describeMalformed(QByteArrayView answer)
{
    const QByteArrayView text = answer.trimmed();
    if (text.isEmpty())
        return QCoreApplication::translate("Answer", "the answer is empty");
    const char first = text.front();
    if (first == '{')
        return describeObject(answer);
    if (first == '<')
        return QCoreApplication::translate("Answer", "the answer is a web page (HTML), not JSON");
    if (first == '[' || first == '"' || isWord(text) || isNumber(text))
        return QCoreApplication::translate("Answer", "expected an object, found %1").arg(typeName(text));
    if (!text.isValidUtf8())
        return QCoreApplication::translate("Answer", "the answer is not valid UTF-8");
    return QCoreApplication::translate("Answer", "the answer is plain text, not JSON");
}

} // namespace api
