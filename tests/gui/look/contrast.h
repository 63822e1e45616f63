// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How far two colours stand apart, as WCAG 2.2 defines "contrast ratio".

#include <QColor>

namespace mal::test {

inline constexpr double textContrast = 4.5;
inline constexpr double outlineContrast = 3;

// 1 for the same colours, 21 for black and white.
double contrast(const QColor& one, const QColor& other);

}  // namespace mal::test
