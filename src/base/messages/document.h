// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What composing a document may tell whoever makes it.

#include "base/message.h"

namespace mal::messages {

constexpr Message nameHidden{"document.name-hidden",
                             "In de openbare versie staat op de plaats van ‘{0}’ nu ‘de {1}’. Lees die zinnen nog een keer na."};
constexpr Message tooLong{"document.too-long", "‘{0}’ past niet op één bladzijde. Maak de tekst korter. Het langst zijn: {1}."};
constexpr Message lengthInWords{"document.length-in-words", "{0} ({1} woorden)"};

}  // namespace mal::messages
