// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/picture.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// The picture as an image XObject, with its transparency as a soft mask. libharu's own image loader stops the process on a broken
// file; these are only pixels.
Dictionary writePicture(Haru& haru, const Picture& picture);

}  // namespace mal::pdf
