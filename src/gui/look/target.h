// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace mal {

// What is pressed is at least so many pixels high, whatever the font (WCAG 2.2, 2.5.8).
inline constexpr int leastTarget = 24;

}  // namespace mal
