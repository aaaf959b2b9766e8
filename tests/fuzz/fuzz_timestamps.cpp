// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a time, and on a second line the name of a zone. Its first bytes also stand for any instant.
#include "app/core/display_zone.h"
#include "tests/fuzz/expect.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

using core::DisplayZone;
using core::Timestamp;
using fuzz::expect;
using namespace Qt::StringLiterals;

// Far east and west, half hours, summer in the south, seconds in the local mean time.
const std::array<DisplayZone, 7> &zones()
{
    static const std::array<DisplayZone, 7> kZones = {
        DisplayZone::utc(),
        DisplayZone::named(u"Pacific/Kiritimati"_s).value(),
        DisplayZone::named(u"Pacific/Pago_Pago"_s).value(),
        DisplayZone::named(u"Asia/Kathmandu"_s).value(),
        DisplayZone::named(u"Australia/Lord_Howe"_s).value(),
        DisplayZone::named(u"Europe/Dublin"_s).value(),
        DisplayZone::named(u"Africa/Monrovia"_s).value(),
    };
    return kZones;
}

void expectSameBehind(const QByteArray &text, Timestamp time)
{
    const auto read = core::parseTimestamp(text);
    expect(read && read->exact && read->time == time);
}

void expectSoundIn(const DisplayZone &zone, Timestamp time)
{
    expectSameBehind(core::formatRfc3339(time, zone).toLatin1(), time);
    expect(std::abs(zone.offsetSeconds(time)) < 86'400 && zone.offsetSeconds(time) % 60 == 0);
    expect(zone.offsetName(time).size() == 9); // "UTC+01:00"
    const QString shown = core::formatDateTime(time, zone);
    expect(shown.size() == 23 || shown.startsWith(u"10000-"_s));
    expect(core::formatClock(time, zone).size() == 8);
    expect(!core::formatShort(time, zone).isEmpty());
    expect(!core::formatShort(time, zone, Timestamp()).isEmpty());
}

void expectSound(Timestamp time, const DisplayZone &zone)
{
    expect(time.micros >= core::kFirstMicros && time.micros <= core::kLastMicros && time.nanos < 1000);
    expectSameBehind(core::toRfc3339(time), time);
    expect(!core::formatDuration(time.micros - core::kFirstMicros).isEmpty());
    expectSoundIn(zone, time);
}

Timestamp instantFrom(QByteArrayView bytes)
{
    std::array<quint64, 2> numbers = {};
    std::memcpy(numbers.data(), bytes.data(),
                std::min<std::size_t>(std::size_t(bytes.size()), sizeof numbers));
    constexpr auto kSpan = static_cast<quint64>(core::kLastMicros - core::kFirstMicros + 1);
    return {core::kFirstMicros + static_cast<qint64>(numbers[0] % kSpan),
            static_cast<quint16>(numbers[1] % 1000)};
}

void expectSoundZone(const QString &name, Timestamp time)
{
    const core::Result<DisplayZone> zone = DisplayZone::named(name);
    if (!zone)
        return;
    expect(!zone->name().isEmpty());
    expectSoundIn(*zone, time);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::borrow(data, size);
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArrayView text = QByteArrayView(input).first(lineEnd < 0 ? input.size() : lineEnd);
    const Timestamp instant = instantFrom(input);
    const DisplayZone &zone = zones()[size % zones().size()];
    expectSound(instant, zone);
    if (const auto read = core::parseTimestamp(text))
        expectSound(read->time, zone);
    if (lineEnd >= 0)
        expectSoundZone(QString::fromUtf8(input.sliced(lineEnd + 1)), instant);
    return 0;
}
