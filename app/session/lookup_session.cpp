// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/lookup_session.h"

#include "app/api/http_client.h"
#include "app/api/proxy.h"
#include "app/core/answer_source.h"
#include "app/core/shared_large.h"
#include "app/session/people.h"
#include "app/session/person_lookup.h"

namespace session {

using namespace core;

LookupSession::LookupSession(api::HttpClient &client, People &people, Connection connection, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_people(people)
    , m_connection(std::move(connection))
    , m_trust(client)
    , m_trial(client, m_trust)
{
    if (!m_connection.profile.caFile.isEmpty())
        trustOfProfile();
    connect(&m_reading, &AnswerReading::decoding, this, &LookupSession::answerRead);
    connect(&m_reading, &AnswerReading::finished, this, &LookupSession::finishLookup);
    connect(&m_trial, &CredentialTrial::waiting, this, &LookupSession::testWaiting);
    connect(&m_trial, &CredentialTrial::finished, this, &LookupSession::credentialTested);
}

LookupSession::~LookupSession() = default;

void LookupSession::setConnection(Connection connection)
{
    end();
    m_trial.cancel();
    m_connection = std::move(connection);
    m_blocked.reset();
    trustOfProfile();
    m_user.clear();
    m_question = {};
    m_again = {};
    m_shownFrom.reset();
    m_events.setStore({}, EventList::Scope::Forget);
    setState(Idle());
    Q_EMIT connectionChanged();
}

QString LookupSession::baseUrl() const
{
    return m_connection.endpoint ? m_connection.endpoint->baseUrl.toString() : QString();
}

QString LookupSession::proxy() const
{
    return m_connection.endpoint ? api::effectiveProxy(m_connection.endpoint->baseUrl, m_client.proxy())
                                 : QString();
}

void LookupSession::lookUp(const QString &user)
{
    const Result<UserQuery> query = parseUserQuery(user);
    if (query && std::holds_alternative<AnswerQuery>(*query)) {
        openAnswer(std::get<AnswerQuery>(*query).answer, {});
        return;
    }
    begin(user, [this, user] { lookUp(user); });
    if (!query) {
        fail(query.error());
    } else if (const auto *id = std::get_if<IdQuery>(&*query)) {
        askForRisk({.userId = id->userId});
    } else if (const auto *email = std::get_if<EmailQuery>(&*query)) {
        resolve(*email);
    } else {
        resolve(std::get<NameQuery>(*query));
    }
}

void LookupSession::lookUpPerson(const Person &person)
{
    const auto *choosing = std::get_if<Choosing>(&m_state);
    const bool isChosen = choosing && choosing->people.contains(person);
    begin(isChosen ? choosing->user : textOf(person), [this, person] { lookUpPerson(person); });
    match(person);
}

void LookupSession::openAnswer(const QByteArray &answer, const QString &fileName)
{
    const QString source = fileName.isEmpty() ? QString(kPastedAnswer) : fileName;
    begin(sourceText(source), [this, answer, fileName] { openAnswer(answer, fileName); });
    showLoading();
    m_reading.read(answer, source);
}

void LookupSession::openFile(const QString &path)
{
    begin(path, [this, path] { openFile(path); });
    showLoading();
    m_reading.readFile(path);
}

void LookupSession::show(const ShownUser &user, const std::optional<Person> &person, const QString &typed)
{
    end();
    m_user = typed;
    m_again = {};
    m_question = {.userId = user->provenance.userId, .person = person};
    setShown(user);
}

void LookupSession::refresh()
{
    const ShownUser shown = shownUser(m_state);
    if (!shown) {
        tryAgain();
    } else if (isRefreshable(shown)) {
        const QString userId = shown->provenance.userId;
        begin(shownName(userId), [this] { refresh(); });
        askForRisk({.userId = userId, .person = m_shownFrom});
    }
}

void LookupSession::tryAgain()
{
    if (const auto again = m_again) // another one takes its place meanwhile
        again();
}

void LookupSession::fetchNextPage()
{
    const ShownUser shown = shownUser(m_state);
    if (!isRefreshable(shown))
        return;
    begin(shownName(shown->provenance.userId), [this] { fetchNextPage(); });
    askForRisk({.userId = shown->provenance.userId, .person = m_shownFrom, .continued = shown});
}

void LookupSession::cancel()
{
    if (std::holds_alternative<Choosing>(m_state))
        setState(m_stateBeforeChoice);
    if (!std::holds_alternative<Loading>(m_state))
        return;
    const bool endsLoading = m_personLookup && m_personLookup->isLoadingUsers();
    end();
    if (endsLoading)
        m_people.cancel();
    if (std::holds_alternative<Idle>(m_stateBefore))
        fail({.kind = ErrorKind::Cancelled});
    else
        setState(m_stateBefore);
}

void LookupSession::retryNow()
{
    if (m_personLookup)
        m_personLookup->retryNow();
    if (m_riskLookup)
        m_riskLookup->retryNow();
}

void LookupSession::begin(const QString &user, std::function<void()> again)
{
    if (!std::holds_alternative<Loading>(m_state))
        m_stateBefore = m_state;
    end();
    m_user = user;
    m_question = {};
    m_again = std::move(again);
    if (!m_blocked)
        return;
    m_connection.endpoint = *std::exchange(m_blocked, std::nullopt); // the CA file may be there by now
    trustOfProfile();
    if (m_connection.endpoint)
        Q_EMIT unblocked();
}

// Nobody is told.
void LookupSession::end()
{
    const auto endLookup = [this](auto *&lookup) {
        if (!lookup)
            return;
        lookup->disconnect(this);
        lookup->stop();
        lookup->deleteLater();
        lookup = nullptr;
    };
    m_reading.stop();
    endLookup(m_personLookup);
    endLookup(m_riskLookup);
}

void LookupSession::resolve(const std::variant<EmailQuery, NameQuery> &query)
{
    showLoading();
    m_personLookup = new PersonLookup(m_client, m_people, m_connection, query, this);
    connect(m_personLookup, &PersonLookup::progressed, this, &LookupSession::progressed);
    connect(m_personLookup, &PersonLookup::waiting, this, &LookupSession::waiting);
    connect(m_personLookup, &PersonLookup::finished, this, &LookupSession::choose);
    m_personLookup->start();
}

void LookupSession::choose(const Result<core::People> &found)
{
    end();
    if (!found) {
        fail(found.error());
        return;
    }
    if (!needsChoice(*found)) {
        match(found->constFirst());
        return;
    }
    if (!std::holds_alternative<Choosing>(m_stateBefore))
        m_stateBeforeChoice = m_stateBefore;
    setState(Choosing{m_user, *found, shownUser(m_state)});
}

void LookupSession::match(const Person &person)
{
    askForRisk({.userId = person.userId, .person = person, .otherUserId = person.otherUserId});
}

void LookupSession::askForRisk(const RiskQuestion &question)
{
    m_question = question;
    showLoading();
    m_riskLookup = new RiskLookup(m_client, m_connection, question, this);
    connect(m_riskLookup, &RiskLookup::progressed, this, &LookupSession::progressed);
    connect(m_riskLookup, &RiskLookup::decoding, this, &LookupSession::answerRead);
    connect(m_riskLookup, &RiskLookup::waiting, this, &LookupSession::waiting);
    connect(m_riskLookup, &RiskLookup::finished, this, &LookupSession::finishLookup);
    m_riskLookup->start();
}

void LookupSession::finishLookup(const Result<UserRisk> &result)
{
    end();
    if (!result) {
        fail(result.error());
        return;
    }
    const ShownUser shown = shareLarge(std::make_unique<UserRisk>(*result), result->record.answer.size());
    setShown(shown);
    if (isRefreshable(shown))
        Q_EMIT userFound(shown);
}

void LookupSession::setShown(const ShownUser &user)
{
    const ShownUser before = shownUser(m_state);
    const bool isSameUser = isRefreshable(before) && before->provenance.userId == user->provenance.userId;
    m_shownFrom = m_question.person;
    m_shownAs = m_user;
    Q_EMIT userLeft();
    m_events.setStore(user->record.events, isSameUser ? EventList::Scope::Keep : EventList::Scope::Forget);
    setState(Ready{user, m_user, m_shownFrom});
}

void LookupSession::showLoading()
{
    setState(Loading{m_user, shownUser(m_state), m_question.person});
}

void LookupSession::fail(const Error &error)
{
    const ShownUser shown = shownUser(m_state);
    // Pages that are there do not age because a further one is missing.
    const bool isRefresh =
        isRefreshable(shown) && shown->provenance.userId == m_question.userId && !m_question.continued;
    setState(Failed{m_user, error, shown, isRefresh, m_question.person});
}

void LookupSession::setState(LookupState state)
{
    m_state = std::move(state);
    // Nothing to go back to: what was on screen before may be let go.
    const bool isLoading = std::holds_alternative<Loading>(m_state);
    if (!isLoading)
        m_stateBefore = Idle();
    if (!isLoading && !std::holds_alternative<Choosing>(m_state))
        m_stateBeforeChoice = Idle();
    Q_EMIT stateChanged(m_state);
}

void LookupSession::trustOfProfile()
{
    const auto trusted = m_trust.setOfProfile(m_connection.profile.caFile);
    if (trusted || m_connection.profile.caFile.isEmpty() || !m_connection.endpoint)
        return;
    m_blocked = *m_connection.endpoint;
    m_connection.endpoint = std::unexpected(trusted.error());
}

} // namespace session
