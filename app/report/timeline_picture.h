// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/paint/paint_timeline.h"

#include <QIODevice>

namespace report {

enum class PictureFormat : quint8 { Png, Svg, Pdf };

// Paints a timeline as it stands on screen: as pixels, as one file without references to any other, or as a
// page of the scene's size. `scale` is that of the pixels, 2 for twice as many each way: 0.1 to 8. FileFailed
// where a write failed, `detail` is then the device's reason alone, and where there would be more
// than 100 million pixels. Needs a QGuiApplication.
[[nodiscard]] core::Result<void> writeTimelinePicture(QIODevice &device, const timeline::TimelineScene &scene,
                                                      const paint::TimelineStyle &style, PictureFormat format,
                                                      double scale = 1);

} // namespace report
