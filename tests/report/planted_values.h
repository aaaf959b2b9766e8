// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/json_string.h"
#include "app/json/json_document.h"
#include "app/report/redaction.h"
#include "tests/report/report_samples.h"

#include <QRandomGenerator>

namespace test_support {

// A value of each kind that redaction has to find by its looks or by its field.
struct PlantedValue
{
    QByteArray field; // in which it stands at least once
    QString text;
    bool foldsCase = false;
};

[[nodiscard]] inline QList<PlantedValue> plantedValues()
{
    using namespace Qt::StringLiterals;
    return {{"email", u"bob.o'neil+tag@mail.example.org"_s, true},
            {"full_name", u"Zoë \"Zed\" Núñez"_s, true},
            {"device_id", u"DX\\nine-77/A"_s},
            {"uuid", u"9b2f0c8e-4f11-4c9b-8f58-0d6a3f1b2c3d"_s, true},
            {"ip", u"203.0.113.77"_s},
            {"source_ip", u"2001:db8:7::42"_s, true},
            {"hostname", u"LAPTOP-ZED7"_s, true},
            {"domain", u"files.zed-corp.example.net"_s, true},
            {"coordinates", u"41.157944"_s},
            {"user_agent", u"Mozilla/5.0 (X11; Zed x86_64) Gecko/20100101 Firefox/99.0"_s},
            {"token", u"cfut_Zq8sKJ3m0aPq77LxVbNcR2"_s},
            {"secret", u"mI7x-2hQ_pZ0v9W4c6T8r1Y3u5B7n9M1k3J5h7G9"_s}};
}

// Writes JSON that holds planted values at random places, whole or within texts, in random spellings and
// within JSON that stands in strings.
class PlantingComposer
{
public:
    explicit PlantingComposer(quint32 seed)
        : m_random(seed)
    {}

    [[nodiscard]] QByteArray details(int mostDepth = 4)
    {
        QByteArray object = "{";
        for (const PlantedValue &value : plantedValues()) {
            if (chance(3))
                object += quoted(QString::fromLatin1(value.field)) + ": " + string(value.text) + ",";
        }
        for (int count = below(4); count > 0; --count)
            object += key() + ":" + this->value(mostDepth) + ", ";
        return object + "\"n\": 1.50e2}";
    }

    // With every value in its field, so that all of them are found.
    [[nodiscard]] QByteArray fields()
    {
        QByteArray object = "{";
        for (const PlantedValue &value : plantedValues())
            object += quoted(QString::fromLatin1(value.field)) + ":" + quoted(value.text) + ",";
        return object + "\"lat\":38.71,\"n\":true}";
    }

    // As a JSON string in which any character may be escaped.
    [[nodiscard]] QByteArray string(const QString &text)
    {
        QByteArray token = "\"";
        for (const QChar c : text) {
            if (chance(8))
                token += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            else
                token += quoted(QString(c)).sliced(1).chopped(1);
        }
        return token + '"';
    }

private:
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool chance(int in) { return below(in) == 0; }
    [[nodiscard]] static QByteArray quoted(const QString &text)
    {
        QByteArray token;
        core::appendJsonString(token, text);
        return token;
    }
    [[nodiscard]] QString planted()
    {
        const QList<PlantedValue> values = plantedValues();
        const PlantedValue &value = values.at(below(static_cast<int>(values.size())));
        if (!value.foldsCase || !chance(3))
            return value.text;
        return chance(2) ? value.text.toUpper() : value.text.toLower();
    }
    [[nodiscard]] QString text()
    {
        const QStringList around{QStringLiteral(" "),    QStringLiteral(", "),  QStringLiteral(" (é) "),
                                 QStringLiteral("\n\t"), QStringLiteral(" / "), QStringLiteral(" \"x\" ")};
        QString text;
        for (int count = below(3); count >= 0; --count)
            text += around.at(below(static_cast<int>(around.size()))) + planted();
        return text + QStringLiteral(" end");
    }
    [[nodiscard]] QByteArray key()
    {
        return string(chance(4) ? planted() : QStringLiteral("k%1").arg(below(9)));
    }
    [[nodiscard]] QByteArray value(int mostDepth)
    {
        switch (mostDepth > 0 ? below(6) : below(3)) {
        case 0:
            return string(planted());
        case 1:
            return string(text());
        case 2:
            return chance(2) ? "41.157944" : "[null, 12, true]";
        case 3:
            return "[ " + value(mostDepth - 1) + " ,\t" + value(mostDepth - 1) + "]";
        case 4:
            return string(QString::fromUtf8(details(mostDepth - 2))); // JSON within a string
        default:
            return details(mostDepth - 1);
        }
    }

    QRandomGenerator m_random;
};

// A report about Ana with planted values in names, levels, details and everything around the events.
[[nodiscard]] inline report::Report plantedReport(quint32 seed, int events)
{
    PlantingComposer composer(seed);
    const QList<PlantedValue> values = plantedValues();
    const auto valueAt = [&values](int number) { return values.at(number % values.size()).text; };
    std::vector<EventSample> samples{
        {"Impossible travel", "high", "2026-11-21T09:12:44Z", composer.fields(), "event-0000"}};
    for (int number = 1; number < events; ++number) {
        samples.push_back({QStringLiteral("Seen at %1").arg(valueAt(number)).toUtf8(),
                           number % 5 == 0 ? valueAt(number / 5).toUtf8() : QByteArray("low"),
                           number % 7 == 0 ? QByteArray("then, ") + valueAt(number).toUtf8()
                                           : QByteArray("2026-11-20T23:30:00Z"),
                           composer.details(), "event-00" + QByteArray::number(number)});
    }
    report::Report report = reportOf(samples);
    report.user.record.messages = {{7, QStringLiteral("About %1").arg(valueAt(0))}};
    report.user.record.lastResetText = QStringLiteral("by %1").arg(valueAt(6));
    report.user.provenance.accountId = QStringLiteral("0123456789abcdef0123456789abcdef");
    report.user.provenance.rayId = QStringLiteral("8e3f5a0c1b2d3e4f-LIS");
    report.filterText = QStringLiteral("name:%1").arg(valueAt(1));
    report.user.assessment = core::assess(report.user.record);
    return report;
}

// What redaction makes of the details of an only event.
[[nodiscard]] inline QByteArray redactedDetails(const QByteArray &details,
                                                const report::RedactionOptions &options = {})
{
    report::Redactor redactor(options);
    const auto redacted = redactor.redact(
        reportOf({{"Impossible travel", "high", "2026-11-21T09:12:44Z", details, "event-number-1"}}));
    return redacted ? redacted->user.record.events.details(0).toByteArray() : QByteArray("failed");
}

// Every text in JSON, keys too, and every text in the JSON that stands in one.
[[nodiscard]] inline QStringList textsOf(const QByteArray &text)
{
    QStringList texts;
    QList<QByteArray> pending{text};
    while (!pending.isEmpty()) {
        const QByteArray json = pending.takeLast();
        const json::Document document = json::parse(json, nullptr);
        for (json::NodeId id = 0; !document.error && id < document.nodes.size(); ++id) {
            if (document.hasKey(id))
                texts += document.keyText(id);
            if (document.kind(id) != json::Kind::String)
                continue;
            texts += document.valueText(id);
            pending += texts.last().toUtf8();
        }
    }
    return texts;
}

} // namespace test_support
