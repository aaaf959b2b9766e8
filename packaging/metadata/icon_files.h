// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace metadata {

// The sizes that desktops look for.
inline constexpr int kIconSizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};
// Up to this size the small drawing is used.
inline constexpr int kSmallIcon = 32;

// The program's mark as SVG: whole, and for small sizes, which may be empty where there is no such drawing.
struct IconDrawing
{
    QByteArray whole;
    QByteArray small;
};

// NotUnderstood where a drawing is none.
[[nodiscard]] core::Result<QImage> iconImage(const IconDrawing &drawing, int size);
[[nodiscard]] QByteArray pngFile(const QImage &image);
// Windows' and macOS' file of several sizes.
[[nodiscard]] core::Result<QByteArray> icoFile(const IconDrawing &drawing);
[[nodiscard]] core::Result<QByteArray> icnsFile(const IconDrawing &drawing);

} // namespace metadata
