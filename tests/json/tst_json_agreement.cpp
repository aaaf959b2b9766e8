// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"
#include "tests/json/compose_json.h"
#include "tests/json/conformance_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <simdjson.h>

#include <cmath>

using json::Document;
using json::Kind;
using json::NodeId;
using json::Problem;

// Random texts, sound and broken, and all of the conformance rows: what is JSON, and what it says, by this
// parser and by three others.
class TestJsonAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithPython();
    void agreesWithSimdjson();
    void agreesWithQt();

private:
    QList<QByteArray> m_texts;
};

namespace {

QByteArray textOutline(const QString &text)
{
    return '"' + text.toUtf8().toHex();
}

// Values as differential.py writes them; numbers as they were sent.
QByteArray outlineOf(const Document &document, NodeId node)
{
    const Kind kind = document.kind(node);
    if (!document.isContainer(node))
        return kind == Kind::String ? textOutline(document.valueText(node))
                                    : document.valueBytes(node).toByteArray();
    QByteArray outline = kind == Kind::Object ? "{" : "[";
    for (const NodeId child : document.children(node)) {
        if (document.hasKey(child))
            outline += textOutline(document.keyText(child)) + ':';
        outline += outlineOf(document, child) + ',';
    }
    return outline + (kind == Kind::Object ? '}' : ']');
}

// The same by simdjson, but for numbers: those only by their value.
QByteArray outlineOf(simdjson::dom::element element)
{
    const auto bytes = [](std::string_view view) {
        return '"' + QByteArray(view.data(), qsizetype(view.size())).toHex();
    };
    QByteArray outline;
    if (element.is_object()) {
        for (const auto field : element.get_object())
            outline += bytes(field.key) + ':' + outlineOf(field.value) + ',';
        return '{' + outline + '}';
    }
    if (element.is_array()) {
        for (const auto item : element.get_array())
            outline += outlineOf(item) + ',';
        return '[' + outline + ']';
    }
    if (element.is_string())
        return bytes(element.get_string());
    if (element.is_number())
        return QByteArray::number(double(element.get_double()), 'g', 17);
    return element.is_null() ? "null" : bool(element) ? "true" : "false";
}

QByteArray outlineByValue(const Document &document, NodeId node)
{
    if (document.kind(node) == Kind::Number)
        return QByteArray::number(document.valueBytes(node).toDouble(), 'g', 17);
    if (!document.isContainer(node))
        return outlineOf(document, node);
    QByteArray outline;
    for (const NodeId child : document.children(node)) {
        if (document.hasKey(child))
            outline += textOutline(document.keyText(child)) + ':';
        outline += outlineByValue(document, child) + ',';
    }
    return document.kind(node) == Kind::Object ? '{' + outline + '}' : '[' + outline + ']';
}

// Lone surrogates, and numbers beyond 64 bits or a double: the grammar takes them, readers that convert may
// not.
bool holdsUnconvertible(const Document &document)
{
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const bool isNumber = document.kind(node) == Kind::Number;
        if (isNumber && !(std::abs(document.valueBytes(node).toDouble()) < 9e18))
            return true;
        if (isNumber && document.valueBytes(node).toDouble() == 0.0 && document.nodes[node].length > 1)
            return true; // too small, or -0
        const QString texts = document.keyText(node) + document.valueText(node);
        if (texts.contains(QChar::ReplacementCharacter))
            return true;
    }
    return false;
}

// Qt keeps some numbers as integers.
QJsonValue withDoubles(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(withDoubles(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            field.value() = withDoubles(field.value());
        return fields;
    }
    return value.isDouble() ? QJsonValue(value.toDouble()) : value;
}

QJsonValue valueOf(const Document &document, NodeId node)
{
    QJsonArray items;
    QJsonObject fields;
    switch (document.kind(node)) {
    case Kind::Object:
        for (const NodeId child : document.children(node))
            fields.insert(document.keyText(child), valueOf(document, child));
        return fields;
    case Kind::Array:
        for (const NodeId child : document.children(node))
            items.append(valueOf(document, child));
        return items;
    case Kind::String:
        return document.valueText(node);
    case Kind::Number:
        return document.valueBytes(node).toDouble();
    case Kind::Null:
        return QJsonValue::Null;
    default:
        return document.kind(node) == Kind::True;
    }
}

} // namespace

void TestJsonAgreement::initTestCase()
{
    for (const conformance::Group &group : conformance::groups()) {
        for (const conformance::Row &row : group.rows)
            m_texts += row.text;
    }
    JsonComposer composer(20261123);
    for (int i = 0; i < 4000; ++i) {
        const QByteArray text = composer.document();
        m_texts += text;
        m_texts += composer.broken(text);
    }
}

void TestJsonAgreement::agreesWithPython()
{
    QByteArray input;
    for (const QByteArray &text : std::as_const(m_texts))
        input += text.toHex() + '\n';
    QProcess python;
    python.start(QStringLiteral(RISKSCOPE_PYTHON),
                 {QStringLiteral("-B"), QStringLiteral(RISKSCOPE_DIFFERENTIAL)});
    python.write(input);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QList<QByteArray> outlines = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(outlines.size(), m_texts.size());
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const Document document = json::parse(m_texts[i]);
        const QByteArray ours = document.error ? "rejected" : outlineOf(document, 0);
        QVERIFY2(ours == outlines[i], m_texts[i].toPercentEncoding().constData());
    }
}

void TestJsonAgreement::agreesWithSimdjson()
{
    int refusedOnlyThere = 0;
    for (const QByteArray &text : std::as_const(m_texts)) {
        if (text.startsWith("\xef\xbb\xbf"))
            continue; // versions of simdjson differ on a byte order mark
        const Document document = json::parse(text);
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        const simdjson::padded_string padded(text.data(), static_cast<std::size_t>(text.size()));
        const bool isAcceptedThere = parser.parse(padded).get(root) == simdjson::SUCCESS;
        const bool mayDiffer = !document.error && holdsUnconvertible(document);
        QVERIFY2(isAcceptedThere == !document.error || mayDiffer, text.toPercentEncoding().constData());
        if (isAcceptedThere && !mayDiffer)
            QVERIFY2(outlineOf(root) == outlineByValue(document, 0), text.toPercentEncoding().constData());
        refusedOnlyThere += isAcceptedThere || document.error ? 0 : 1;
    }
    QVERIFY2(refusedOnlyThere < m_texts.size() / 3, "most are judged by both");
}

void TestJsonAgreement::agreesWithQt()
{
    int same = 0;
    for (const QByteArray &text : std::as_const(m_texts)) {
        const Document document = json::parse(text);
        // Qt takes much that is no JSON, no scalars, lone surrogates as they are; byte order
        // marks it loses, or sorts in two ways where they are escaped.
        const bool isOddToQt =
            text.contains("\xef\xbb\xbf") || text.contains("\\uFEFF") || !document.isContainer(0);
        if (document.error || isOddToQt || holdsUnconvertible(document))
            continue;
        QJsonParseError error;
        const QJsonDocument qt = QJsonDocument::fromJson(text, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, text.toPercentEncoding().constData());
        const QJsonValue theirs = qt.isObject() ? QJsonValue(qt.object()) : QJsonValue(qt.array());
        QVERIFY2(withDoubles(theirs) == valueOf(document, 0), text.toPercentEncoding().constData());
        ++same;
    }
    QVERIFY(same > 500);
}

QTEST_GUILESS_MAIN(TestJsonAgreement)
#include "tst_json_agreement.moc"
