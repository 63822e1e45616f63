// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Stands in for qpdf's header of the same name where Clang compiles (the preset `fuzz` puts this folder in front): in C++20, Clang 14
// and 16 look into a vector there before its elements are complete. The rest of qpdf only needs to know that there is such a class.

#include <qpdf/DLL.h>
#include <qpdf/PointerHolder.hh>
#include <qpdf/Types.h>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

class JSON {
public:
    class Reactor;
};
