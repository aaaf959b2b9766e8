// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_row_text.h"

#include "app/core/details_preview.h"
#include "app/core/json_string.h"
#include "app/core/number_check.h"
#include "app/core/plural_count.h"
#include "app/core/visible_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int kMaxValue = 200;                    // characters of a value in a row
constexpr qsizetype kMaxKey = 200;                // likewise of a key
constexpr qsizetype kMaxKeyBytes = 4096;          // more than kMaxKey characters can take
constexpr qsizetype kMaxCountedBytes = 64 * 1024; // this is asked for whenever a row is painted

// Characters of a string's token between the quotes; a surrogate pair is one.
qsizetype charactersIn(QByteArrayView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++count) {
        if (text[at] == '\\') {
            const core::JsonEscape escape = core::readJsonEscape(text.sliced(at));
            count -= QChar::isLowSurrogate(escape.unit) ? 1 : 0;
            at += escape.length;
        } else {
            ++at;
            while (at < text.size() && (static_cast<uchar>(text[at]) & 0xc0) == 0x80)
                ++at;
        }
    }
    return count;
}

} // namespace

JsonRowText::JsonRowText(const JsonTexts &texts, JsonPlace place, const core::DisplayZone &zone)
    : m_texts(texts)
    , m_rows(texts.rows(place.text))
    , m_document(m_rows.document())
    , m_place(place)
    , m_zone(zone)
{}

json::NodeId JsonRowText::container() const
{
    const json::NodeId node = m_place.row.node;
    return m_place.row.isGroup ? m_document.nodes[node].parent : node;
}

QString JsonRowText::line() const
{
    if (m_place.row.isGroup)
        return tr("%1: %2", "a range of items, how many").arg(groupSpan(), count());
    const bool isContainer = m_document.isContainer(m_place.row.node);
    const QString text = isContainer ? preview() : value();
    if (!m_document.isNamed(m_place.row.node))
        return text;
    return isContainer ? key() + "  "_L1 + text : key() + ": "_L1 + text;
}

QString JsonRowText::key() const
{
    const json::NodeId node = m_place.row.node;
    if (m_place.row.isGroup || !m_document.isNamed(node))
        return {};
    if (!m_document.hasKey(node))
        return QString::number(m_rows.itemOf(node));
    const QByteArrayView sent = m_document.keyBytes(node);
    const QString key =
        core::visibleText(core::decodeJsonString(sent.first(std::min(sent.size(), kMaxKeyBytes))));
    if (key.isEmpty())
        return u"\"\""_s; // an empty key is still a key
    return core::cutTo(key, kMaxKey);
}

QString JsonRowText::value() const
{
    const json::NodeId node = m_place.row.node;
    if (m_place.row.isGroup || m_document.isContainer(node))
        return {};
    if (kind() == json::Kind::Invalid)
        return m_document.error ? json::errorText(*m_document.error) : QString();
    return core::previewJson(m_document.valueBytes(node), kMaxValue);
}

bool JsonRowText::isFolded() const
{
    if (m_place.row.isGroup || kind() == json::Kind::Invalid)
        return false;
    constexpr int kMostShown = 8; // characters of a byte: ⟨U+007F⟩
    const bool mayBeCut = m_document.valueBytes(m_place.row.node).size() > kMaxValue / kMostShown;
    return mayBeCut && value().endsWith(u'…'); // what is shown whole ends in a quote, digit or letter
}

QString JsonRowText::note() const
{
    if (m_place.row.isGroup || m_document.isContainer(m_place.row.node))
        return {};
    QStringList notes;
    if (isFolded())
        notes += length();
    notes += textMark();
    if (!numberRemark().isEmpty())
        notes += tr("≈", "a number that most programs read as another");
    notes.removeAll(QString());
    return notes.join(tr(" · ", "between remarks"));
}

QString JsonRowText::count() const
{
    const bool isGroup = m_place.row.isGroup;
    const json::NodeId node = container();
    if (!isGroup && !m_document.isContainer(node))
        return {};
    const bool isObject = m_document.kind(node) == json::Kind::Object;
    const int count = core::pluralCount(isGroup ? m_rows.rowCount(m_place.row) : m_rows.childCount(node));
    if (!isGroup && m_document.isCut(node))
        return isObject ? tr("%L1+ keys, reading…").arg(count) : tr("%L1+ items, reading…").arg(count);
    if (isGroup && isObject)
        return count == 1 ? tr("1 more key") : tr("%Ln more keys", nullptr, count);
    if (isGroup)
        return count == 1 ? tr("1 more item") : tr("%Ln more items", nullptr, count);
    if (isObject)
        return count == 1 ? tr("1 key") : tr("%Ln keys", nullptr, count);
    return count == 1 ? tr("1 item") : tr("%Ln items", nullptr, count);
}

QString JsonRowText::preview() const
{
    if (m_place.row.isGroup || !m_document.isContainer(m_place.row.node))
        return {};
    return core::previewJson(m_document.valueBytes(m_place.row.node));
}

QString JsonRowText::remark() const
{
    if (m_place.row.isGroup)
        return {};
    QStringList remarks{numberRemark(), hintRemark()};
    if (m_texts.isWhole(m_place))
        remarks += tr("This text is JSON itself: open the row to read it.");
    remarks.removeAll(QString());
    return remarks.join(u'\n');
}

std::optional<core::ValueHint> JsonRowText::hint() const
{
    constexpr qsizetype kMaxBytes = 6 * core::kMaxHintText; // each character an escape
    const QByteArrayView text = m_document.textBytes(m_place.row.node);
    if (m_place.row.isGroup || m_document.isCut(m_place.row.node) || text.size() > kMaxBytes)
        return std::nullopt;
    if (kind() == json::Kind::Number)
        return core::hintOfNumber(text);
    return kind() == json::Kind::String ? core::hintOf(m_document.valueText(m_place.row.node)) : std::nullopt;
}

QString JsonRowText::spoken() const
{
    if (m_place.row.isGroup)
        return line();
    QStringList parts;
    if (m_document.isContainer(m_place.row.node))
        parts = {key(), count()};
    else
        parts = {line(), isFolded() ? length() : QString(), textMark(), numberRemark()};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a row"));
}

// "1,000 – 1,999"
QString JsonRowText::groupSpan() const
{
    const quint32 first = m_rows.itemOf(m_place.row.node);
    const QLocale locale;
    return tr("%1 – %2", "first and last item")
        .arg(locale.toString(first), locale.toString(first + m_rows.rowCount(m_place.row) - 1));
}

QString JsonRowText::length() const
{
    const QByteArrayView text = m_document.textBytes(m_place.row.node);
    if (m_document.isCut(m_place.row.node))
        return {};
    if (text.size() > kMaxCountedBytes)
        return tr("%1 in all").arg(QLocale().formattedDataSize(text.size()));
    const qsizetype count = kind() == json::Kind::String ? charactersIn(text) : text.size();
    return tr("%Ln characters", nullptr, core::pluralCount(count));
}

QString JsonRowText::textMark() const
{
    if (m_texts.isWhole(m_place))
        return tr("JSON in text");
    return m_texts.state(m_place) == JsonTexts::State::Broken ? tr("broken JSON in text") : QString();
}

QString JsonRowText::numberRemark() const
{
    if (m_place.row.isGroup || kind() != json::Kind::Number || m_document.isCut(m_place.row.node))
        return {};
    const core::NumberCheck check = core::checkNumber(m_document.valueBytes(m_place.row.node));
    switch (check.fate) {
    case core::NumberFate::Kept:
        return {};
    case core::NumberFate::Rounded:
        return tr("Shown as sent. Most programs write %1 instead.").arg(check.read);
    case core::NumberFate::NoSign:
        return tr("Shown as sent. Most programs write 0 instead.");
    case core::NumberFate::Infinite:
        return tr("Shown as sent. Too large for most programs: they read infinity or nothing.");
    case core::NumberFate::Zero:
        return tr("Shown as sent. Too small for most programs: they read 0.");
    case core::NumberFate::TooLong:
        return tr("Shown as sent. Most programs keep no more than 17 digits of it.");
    }
    Q_UNREACHABLE();
}

QString JsonRowText::hintRemark() const
{
    const auto hint = this->hint();
    return hint ? core::hintText(*hint, m_zone) : QString();
}

} // namespace model
