// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/quota_header.h"

#include <QTest>

class QuotaHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void QuotaHeaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("ratelimit");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QList<qint64>>("expected"); // remaining, resetsIn, limit, window; -1: absent
    const auto row = [](const char *name, const QByteArray &ratelimit, const QByteArray &policy,
                        const QList<qint64> &expected) {
        QTest::newRow(name) << ratelimit << policy << expected;
    };
    row("none", "", "", {-1, -1, -1, -1});
    row("as documented", R"("default";r=50;t=30)", R"("burst";q=100;w=60)", {50, 30, 100, 60});
    row("order, blanks and case", R"( "default" ; T = 30 ; R=50 )", R"(w=60;q=100;"default")",
        {50, 30, 100, 60});
    row("quoted numbers", R"(default;r="50";t="30")", R"(default;q="100";w="60")", {50, 30, 100, 60});
    row("tightest of a list", R"("burst";r=90;t=5, "default";r=7;t=200)",
        R"("burst";q=100;w=60, "default";q=1200;w=300)", {7, 200, 1200, 300});
    row("no policy of that name", R"("other";r=7;t=2)", R"("burst";q=100;w=60, "default";q=1200;w=300)",
        {7, 2, 100, 60});
    row("remaining only", R"("default";r=0)", "", {0, -1, -1, -1});
    row("policy only", "", R"("burst";q=100)", {-1, -1, 100, -1});
    row("separators in the name", R"("a,b;c";r=1;t=2)", "", {1, 2, -1, -1});
    row("of equals the longest", R"("burst";r=0;t=1, "x";r=0, "default";r=0;t=300)", "", {0, 300, -1, -1});
    row("beyond any time", R"("d";r=0;t=9223372036854775807)", R"("d";q=1;w=9223372036854775807)",
        {0, -1, 1, -1});
    row("junk entries", R"(;;,=,"x";r=many, "y";r=-3,,"z";r=4;t=x)", "q;w, q=,q=1e3", {4, -1, -1, -1});
    row("beyond 64 bits", R"("d";r=99999999999999999999;t=1)", "", {-1, -1, -1, -1});
    row("open quote", R"("d;r=5;t=1)", "", {-1, -1, -1, -1});
}

void QuotaHeaderTest::reads()
{
    QFETCH(QByteArray, ratelimit);
    QFETCH(QByteArray, policy);
    QFETCH(QList<qint64>, expected);
    const core::Quota quota = api::parseQuota(ratelimit, policy);
    const auto seconds = [](const std::optional<std::chrono::seconds> &value) -> qint64 {
        return value ? value->count() : -1;
    };
    const QList<qint64> read = {quota.remaining.value_or(-1), seconds(quota.resetsIn),
                                quota.limit.value_or(-1), seconds(quota.window)};
    QCOMPARE(read, expected);
}

QTEST_GUILESS_MAIN(QuotaHeaderTest)
#include "tst_quota_header.moc"
