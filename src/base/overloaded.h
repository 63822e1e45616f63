// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace mal {

// Several lambdas as one visitor for std::visit. A kind without a lambda does not compile, which is what makes a new kind of
// question, condition or block point at every place that must know it.
template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

}  // namespace mal
