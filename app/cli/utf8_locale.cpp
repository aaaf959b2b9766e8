// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/utf8_locale.h"

#include <QByteArray>

#include <clocale>
#include <langinfo.h>

namespace cli {

void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL would overrule LC_CTYPE; said of each of the others, it still overrules what they were.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        for (const char *variable :
             {"LANG", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MEASUREMENT"})
            qputenv(variable, all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace cli
