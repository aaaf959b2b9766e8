// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/first_run_page.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/lookup_session.h"
#include "app/session/workspace.h"
#include "ui/button_room.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/profile_dialog.h"
#include "ui_first_run_page.h"

#include <QEvent>
#include <QHideEvent>

namespace ui {

using namespace Qt::StringLiterals;
using session::Profiles;

FirstRunPage::FirstRunPage(session::Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_profiles(workspace.profiles())
    , m_ui(std::make_unique<Ui::FirstRunPage>())
{
    m_ui->setupUi(this);
    constexpr int kTextWidth = 560;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->title), static_cast<QWidget *>(m_ui->what),
                            static_cast<QWidget *>(m_ui->account), static_cast<QWidget *>(m_ui->token),
                            static_cast<QWidget *>(m_ui->outcome), static_cast<QWidget *>(m_ui->reason),
                            static_cast<QWidget *>(m_ui->hint)})
        widget->setFixedWidth(kTextWidth);
    m_ui->account->setAccessibleDescription(m_ui->accountNote->text());
    m_ui->token->setAccessibleDescription(m_ui->tokenNote->text());
    m_ui->accountProblem->hide();
    m_ui->tokenProblem->hide();
    if (const QString baseUrl = workspace.profiles().suggestion().baseUrl; !baseUrl.isEmpty()) {
        m_ui->hint->setText(tr("It asks %1, as CLOUDFLARE_BASE_URL says. “More options” has another one.")
                                .arg(core::visibleText(baseUrl)));
    }
    connectParts();
    setStep(Step::Ask);
    showOutcome({});
    updateLooks();
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::connectParts()
{
    connect(m_ui->go, &QAbstractButton::clicked, this, &FirstRunPage::go);
    connect(m_ui->demo, &QAbstractButton::clicked, this,
            [this] { m_profiles.choose(QString::fromLatin1(core::kDemoProfile)); });
    connect(m_ui->more, &QAbstractButton::clicked, this, &FirstRunPage::showOptions);
    connect(m_ui->again, &QAbstractButton::clicked, this, &FirstRunPage::keep);
    for (const QLineEdit *field : {m_ui->account, static_cast<QLineEdit *>(m_ui->token)})
        connect(field, &QLineEdit::textEdited, this, &FirstRunPage::forgetTest);
    connect(m_ui->account, &QLineEdit::returnPressed, m_ui->token, qOverload<>(&QWidget::setFocus));
    connect(m_ui->token, &QLineEdit::returnPressed, this, &FirstRunPage::go);
    connect(m_ui->account, &QLineEdit::textEdited, m_ui->accountProblem, &QWidget::hide);
    connect(m_ui->token, &QLineEdit::textEdited, m_ui->tokenProblem, &QWidget::hide);
    connect(&m_workspace.lookup(), &session::LookupSession::credentialTested, this,
            &FirstRunPage::showTested);
    connect(&m_profiles, &Profiles::secretKept, this, &FirstRunPage::showKept);
}

core::Profile FirstRunPage::typedProfile() const
{
    QString name = tr("My account");
    QStringList taken;
    for (const core::Profile &profile : m_profiles.all())
        taken += profile.name;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = tr("My account %1").arg(number);
    core::Profile profile = m_profiles.suggestion();
    profile.name = name;
    profile.accountId = m_ui->account->text();
    return profile;
}

bool FirstRunPage::isGood()
{
    const core::Profile profile = typedProfile();
    const QString account = m_profiles.problemsOf(profile).value(0).text;
    const QString token = session::problemOfSecret(profile, m_ui->token->secret());
    const auto show = [](QLabel *label, QWidget *field, const QLabel *note, const QString &problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        field->setAccessibleDescription(problem.isEmpty() ? note->text() : problem);
        if (!problem.isEmpty())
            field->setFocus();
    };
    show(m_ui->tokenProblem, m_ui->token, m_ui->tokenNote, token);
    show(m_ui->accountProblem, m_ui->account, m_ui->accountNote, account);
    return account.isEmpty() && token.isEmpty();
}

void FirstRunPage::go()
{
    switch (m_step) {
    case Step::Ask:
        test();
        break;
    case Step::Testing:
        startOver();
        showOutcome(tr("The test was cancelled."));
        break;
    case Step::Keeping:
        break;
    case Step::SayHeld:
        choose();
        break;
    case Step::OfferMemory:
        setStep(Step::Keeping);
        m_profiles.holdSecret(m_profile, m_ui->token->secret());
        break;
    }
}

void FirstRunPage::test()
{
    showOutcome({});
    if (!isGood())
        return;
    m_workspace.lookup().cancelTest(); // another one's, which hears of it before this one begins
    setStep(Step::Testing);
    showOutcome(tr("Asking the provider whether it accepts the token for this account…"));
    m_workspace.lookup().testCredential(m_profiles.connectionFor(typedProfile(), m_ui->token->secret()));
}

void FirstRunPage::showTested(const core::Result<core::CredentialCheck> &result)
{
    if (m_step != Step::Testing) // somebody else's
        return;
    setStep(Step::Ask);
    if (!result)
        showError(result.error());
    else if (const auto failure = core::failureOf(*result))
        showError(*failure);
    else
        keep();
}

void FirstRunPage::keep()
{
    const core::Result<core::Profile> profile = m_profiles.prepared(typedProfile());
    if (!profile) {
        startOver();
        showError(profile.error());
        return;
    }
    m_profile = *profile;
    setStep(Step::Keeping);
    showOutcome(tr("The token works. Giving it to the keychain…"));
    m_profiles.keepSecret(m_profile, m_ui->token->secret());
}

void FirstRunPage::showKept(const QString &id, const core::Result<Profiles::Kept> &result)
{
    if (m_step != Step::Keeping || id != m_profile.id)
        return;
    if (!result) {
        setStep(store::isOfKeychain(result.error()) ? Step::OfferMemory : Step::Ask);
        showError(result.error());
    } else if (*result == Profiles::Kept::InKeychain) {
        choose();
    } else {
        setStep(Step::SayHeld);
        showOutcome(
            tr("The token works, and is held in memory only."),
            tr("No keychain took it: it is gone when the window closes, and asked for again after the "
               "next start. It is never written to a file."));
    }
}

// The window leaves this page for the lookup.
void FirstRunPage::choose()
{
    const QString id = m_profile.id;
    m_ui->token->forget();
    startOver();
    m_profiles.choose(id);
}

// What comes late of a test, or of the keychain, is nobody's any more.
void FirstRunPage::startOver()
{
    const bool wasTesting = m_step == Step::Testing;
    setStep(Step::Ask);
    showOutcome({});
    m_profile = {};
    if (wasTesting)
        m_workspace.lookup().cancelTest();
}

// Only what was tested is kept.
void FirstRunPage::forgetTest()
{
    if (m_step == Step::OfferMemory)
        startOver();
}

void FirstRunPage::showOptions()
{
    auto *dialog = new ProfileDialog(m_workspace, typedProfile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::kept, &m_profiles, &Profiles::choose);
    dialog->open();
}

void FirstRunPage::setStep(Step step)
{
    m_step = step;
    const bool isAsking = step == Step::Ask || step == Step::OfferMemory;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->account), static_cast<QWidget *>(m_ui->token),
                            static_cast<QWidget *>(m_ui->demo), static_cast<QWidget *>(m_ui->more)})
        widget->setEnabled(isAsking);
    m_ui->again->setVisible(step == Step::OfferMemory);
    m_ui->go->setEnabled(step != Step::Keeping);
    m_ui->go->setText(step == Step::Testing       ? tr("&Cancel")
                      : step == Step::SayHeld     ? tr("&Continue")
                      : step == Step::OfferMemory ? tr("Hold &it in memory")
                                                  : tr("&Test and continue"));
    m_ui->go->setAccessibleName(withoutMnemonic(m_ui->go->text()));
    giveButtonsRoom({m_ui->go, m_ui->again, m_ui->demo, m_ui->more});
    if (step != Step::Ask && step != Step::Keeping)
        m_ui->go->setFocus();
}

void FirstRunPage::showError(const core::Error &error)
{
    const core::ErrorText text = core::explain(error);
    const QString advice =
        m_step == Step::OfferMemory
            ? tr("Unlock it and try again, or hold the token in memory only, until the window "
                 "closes.")
            : text.next;
    showOutcome(text.title, tr("%1\n%2", "what happened, what to do").arg(text.what, advice).trimmed());
}

void FirstRunPage::showOutcome(const QString &outcome, const QString &reason)
{
    m_ui->outcome->setText(outcome);
    m_ui->outcome->setVisible(!outcome.isEmpty());
    m_ui->reason->setText(reason);
    m_ui->reason->setVisible(!reason.isEmpty());
    m_ui->go->setAccessibleDescription(reason.isEmpty() ? outcome : tr("%1: %2").arg(outcome, reason));
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous())
        m_ui->account->setFocus();
}

void FirstRunPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    if (!event->spontaneous()) // else the window was minimised
        startOver();
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void FirstRunPage::updateLooks()
{
    constexpr int kPicture = 48;
    m_ui->picture->setPixmap(
        icon(u"lock"_s, palette()).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_ui->title->setFont(boldFont(scaledFont(font(), 1.6)));
    m_ui->outcome->setFont(boldFont(font()));
    for (QLabel *note : {m_ui->accountNote, m_ui->tokenNote, m_ui->hint})
        note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
