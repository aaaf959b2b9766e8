// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is what a person types or pastes to name a user.
#include "app/core/folded_text.h"
#include "app/core/person_search.h"
#include "app/core/user_id.h"
#include "app/core/user_query.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

namespace {

using fuzz::expect;

bool isShown(QChar c)
{
    return c.category() != QChar::Other_Control;
}

void expectSound(const core::IdQuery &query)
{
    expect(core::uuidOf(query.userId) == query.userId);
}

void expectSound(const core::EmailQuery &query)
{
    expect(query.email.count(u'@') == 1 && query.email.size() <= 320);
    expect(query.email == query.email.simplified() && !query.email.contains(u' '));
}

void expectSound(const core::NameQuery &query)
{
    expect(!query.text.isEmpty() && query.text.size() <= 256 && query.text == query.text.simplified());
    expect(std::all_of(query.text.cbegin(), query.text.cend(), isShown));
    expect(core::parseUserQuery(query.text) == core::UserQuery(query));
}

void expectSound(const core::AnswerQuery &query)
{
    expect(query.answer.startsWith('{'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::borrow(data, size));
    if (const auto query = core::parseUserQuery(typed))
        std::visit([](const auto &of) { expectSound(of); }, *query);
    else
        expect(query.error().kind == core::ErrorKind::InvalidInput && !query.error().detail.isEmpty());
    const QString folded = core::foldedText(typed.left(core::kMostFolded));
    expect(folded == folded.simplified());
    const core::NameSearch search(typed);
    expect(search.isEmpty() == folded.isEmpty());
    expect(search.isEmpty() || search.fit(typed, {}) == core::NameSearch::Fit::WholeName);
    return 0;
}
