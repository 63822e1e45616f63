// SPDX-License-Identifier: EUPL-1.2
#include "gui/texts.h"

#include "base/messages/files.h"

#include <catch2/catch.hpp>

namespace mal::test {

TEST_CASE("what cannot be done is told without the folders that a file is in") {
    CHECK(sentenceOf(Error(messages::cannotOpen, {"/home/iemand/geheim/beleid.beleid", "het bestaat niet"})) ==
          QStringLiteral("‘beleid.beleid’ kan niet worden geopend: het bestaat niet."));
    CHECK(sentenceOf(Error(messages::folderMissing, {"/a/b/c.beleid", "/a/b"})) ==
          QStringLiteral("‘c.beleid’ kan niet worden opgeslagen: de map ‘b’ bestaat niet."));
    CHECK(sentenceOf(Error(messages::notAFile, {"x/y"})) == QStringLiteral("‘x/y’ is geen gewoon bestand. Kies een bestand."));
}

TEST_CASE("text that looks like markup is shown as it stands") {
    CHECK(neverMarkup(QStringLiteral("Bieb & Co")) == QStringLiteral("Bieb & Co"));
    CHECK(neverMarkup(QStringLiteral("<b>Bieb</b>")) == QStringLiteral("&lt;b&gt;Bieb&lt;/b&gt;"));
}

}  // namespace mal::test
