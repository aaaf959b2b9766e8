// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a manifest.json.
#include "app/report/manifest.h"
#include "tests/fuzz/expect.h"

#include <QSet>

using fuzz::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto manifest = report::parseManifest(fuzz::borrow(data, size));
    if (!manifest) {
        expect(!manifest.error().detail.isEmpty());
        return 0;
    }
    QSet<QString> names;
    for (const report::ManifestFile &file : manifest->files) {
        expect(!file.name.isEmpty() && file.name != QLatin1StringView(".") &&
               file.name != QLatin1StringView(".."));
        expect(!file.name.contains(u'/') && !file.name.contains(QChar::Null));
        expect(file.size >= 0 && file.sha256.size() == 64);
        expect(manifest->find(file.name) == &file);
        names.insert(file.name);
    }
    expect(names.size() == manifest->files.size());
    const QByteArray bytes = report::manifestBytes(*manifest);
    const auto again = report::parseManifest(bytes);
    expect(again && again->files == manifest->files && report::manifestBytes(*again) == bytes);
    return 0;
}
