// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/find_person_job.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/streams.h"

#include <QHash>

namespace cli {

// Finds out who is meant by an e-mail address or a name. The scored users are asked for once, when somebody
// first needs them; an account that may not be searched is tried once as well.
class PersonFinder
{
public:
    // What is passed outlives the finder. The options bear an access.
    PersonFinder(const Options &options, api::HttpClient &client, const Interrupt &interrupt);

    // One person or more; of an id only that. Runs an event loop. PersonNotFound, PersonNotListed, or why the
    // provider could not be asked.
    [[nodiscard]] core::Result<core::People> find(const core::UserQuery &query, const Streams &streams);

private:
    [[nodiscard]] core::Result<void> load(const Streams &streams);
    [[nodiscard]] core::SharedScoredUsers candidatesFor(const api::WantedPerson &wanted) const;
    [[nodiscard]] core::Result<core::People> find(const api::WantedPerson &wanted, const Streams &streams);

    const Options &m_options;
    api::HttpClient &m_client;
    const Interrupt &m_interrupt;
    core::SharedScoredUsers m_users; // null until they came
    QHash<QString, QList<std::size_t>> m_withEmail;
    std::optional<core::Error> m_listProblem; // why the scored users may not be read
    std::optional<core::Error> m_refusal;     // why the account can't be searched
};

// "“ana@example.com” is Ana Sousa <ana@example.com>, 182bd5e5-…, one of the scored users." Where names are
// redacted it tells no more than that somebody was found.
[[nodiscard]] QString foundText(const core::UserQuery &query, const core::Person &person, bool isRedacted);

// Lists who fits on `streams.err`, a line each, where names are not redacted. InvalidInput: one has to be
// chosen.
[[nodiscard]] core::Error tellSeveral(const core::UserQuery &query, const core::People &people,
                                      const Streams &streams, bool isRedacted);

} // namespace cli
