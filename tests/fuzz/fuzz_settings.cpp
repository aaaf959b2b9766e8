// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a file of settings, of profiles or of recents.
#include "app/store/ini_file.h"
#include "app/store/ini_text.h"
#include "tests/fuzz/expect.h"
#include "tests/store/kept_promises.h"

#include <QTemporaryDir>

namespace {

using fuzz::expect;

void expectSoundText(const QByteArray &bytes)
{
    const std::optional<store::IniText> text = store::readIniText(bytes);
    if (!text || text->version == 0)
        return;
    expect(store::claimedVersion(bytes) == text->version || text->version != 1);
    const std::optional<QByteArray> printed = store::printIni(*text);
    expect(printed && store::readIniText(*printed) == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir kFolder;
    const QByteArray bytes = fuzz::borrow(data, size);
    expectSoundText(bytes);
    expect(!test_support::brokenBySettings(kFolder.path(), bytes));
    expect(!test_support::brokenByProfiles(kFolder.path(), bytes));
    expect(!test_support::brokenByRecents(kFolder.path(), bytes, QStringLiteral("environment")));
    return 0;
}
