// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error.h"

#include <QTest>

using core::Error;
using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

core::Result<int> halved(int number)
{
    if (number % 2 != 0)
        return core::failure(ErrorKind::InvalidInput, u"%1 is odd"_s.arg(number));
    return number / 2;
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failureCarriesKindAndDetailOnly();
    void resultHoldsValueOrError();
    void comparesEveryField();
};

void TestError::failureCarriesKindAndDetailOnly()
{
    const Error error = core::failure(ErrorKind::FileFailed, u"x"_s).error();
    QCOMPARE(error, (Error{.kind = ErrorKind::FileFailed, .detail = u"x"_s}));
    QCOMPARE(error.httpStatus, 0);
    QVERIFY(!error.retryAfter);
    QVERIFY(error.answer.isNull());
}

void TestError::resultHoldsValueOrError()
{
    QCOMPARE(halved(8).value(), 4);
    QVERIFY(!halved(7).has_value());
    QCOMPARE(halved(7).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(halved(7).error().detail, u"7 is odd"_s);
}

void TestError::comparesEveryField()
{
    const Error plain;
    QCOMPARE(plain, Error());
    const QList<Error> others = {{.kind = ErrorKind::Cancelled},
                                 {.detail = u"x"_s},
                                 {.httpStatus = 404},
                                 {.providerMessages = {{1, u"x"_s}}},
                                 {.rayId = u"x"_s},
                                 {.path = u"x"_s},
                                 {.credentialSource = u"x"_s},
                                 {.retryAfter = std::chrono::milliseconds(1)},
                                 {.answer = "x"}};
    for (const Error &other : others)
        QVERIFY(plain != other);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
