// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_network.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "ui/settings_row.h"
#include "ui_settings_network.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;
using core::NetworkChoices;
using core::ProxyChoice;
using core::visibleText;

SettingsNetwork::SettingsNetwork(session::LookupSession &session, session::Preferences &preferences)
    : m_session(session)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::SettingsNetwork>())
{
    m_ui->setupUi(this);
    m_ui->check->setSession(session);
    const std::pair<ProxyChoice::Kind, QString> kinds[] = {{ProxyChoice::Kind::System, tr("As the system")},
                                                           {ProxyChoice::Kind::None, tr("None")},
                                                           {ProxyChoice::Kind::Own, tr("This one:")}};
    for (const auto &[kind, title] : kinds)
        m_ui->proxyKind->addItem(title, QVariant::fromValue(int(kind)));
    dimNotes({m_ui->timeoutNote, m_ui->retriesNote, m_ui->proxyNote, m_ui->caFileNote, m_ui->connectionNote});
    connectChoices();
    connectResets();
    showChoices();
    showProxy();
}

SettingsNetwork::~SettingsNetwork()
{
    // What is still being typed is finished when the focus goes, which is too late here.
    m_ui->proxyUrl->disconnect(this);
}

void SettingsNetwork::connectChoices()
{
    for (QSpinBox *box : {m_ui->timeout, m_ui->retries}) {
        box->setKeyboardTracking(false);                                         // not the 6 on the way to 60
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName()); // it has the focus within
    }
    connect(m_ui->timeout, &QSpinBox::valueChanged, this, [this](int seconds) {
        NetworkChoices choices = m_preferences.network();
        choices.attemptTimeout = std::chrono::seconds(seconds);
        change(choices);
    });
    connect(m_ui->retries, &QSpinBox::valueChanged, this, [this](int retries) {
        NetworkChoices choices = m_preferences.network();
        choices.maxRetries = retries;
        change(choices);
    });
    connect(m_ui->proxyKind, &QComboBox::activated, this, &SettingsNetwork::setProxy);
    connect(m_ui->proxyUrl, &QLineEdit::editingFinished, this, &SettingsNetwork::setProxy);
    connect(m_ui->chooseCaFile, &QAbstractButton::clicked, this, &SettingsNetwork::chooseCaFile);
    connect(m_ui->removeCaFile, &QAbstractButton::clicked, this, [this] { trustCaFile({}); });
    connect(&m_preferences, &session::Preferences::networkChanged, this, &SettingsNetwork::showChoices);
    connect(&m_session, &session::LookupSession::connectionChanged, this, &SettingsNetwork::showConnection);
    // Later, when the labels have their heights.
    connect(
        m_ui->check, &CredentialCheckView::resultShown, this, [this] { Q_EMIT resultShown(m_ui->check); },
        Qt::QueuedConnection);
}

void SettingsNetwork::connectResets()
{
    connect(m_ui->resetTimeout, &QAbstractButton::clicked, this,
            [this] { m_ui->timeout->setValue(int(NetworkChoices().attemptTimeout.count())); });
    connect(m_ui->resetRetries, &QAbstractButton::clicked, this,
            [this] { m_ui->retries->setValue(NetworkChoices().maxRetries); });
    connect(m_ui->resetProxyKind, &QAbstractButton::clicked, this, [this] {
        m_ui->proxyKind->setCurrentIndex(0);
        setProxy();
    });
}

void SettingsNetwork::change(const NetworkChoices &choices)
{
    m_preferences.setNetwork(choices);
}

void SettingsNetwork::showChoices()
{
    const NetworkChoices now = m_preferences.network();
    const NetworkChoices usual;
    showConnection();
    m_ui->timeout->setValue(int(now.attemptTimeout.count()));
    m_ui->resetTimeout->setEnabled(now.attemptTimeout != usual.attemptTimeout);
    m_ui->retries->setValue(now.maxRetries);
    m_ui->resetRetries->setEnabled(now.maxRetries != usual.maxRetries);
}

void SettingsNetwork::showProxy()
{
    const ProxyChoice proxy = m_preferences.network().proxy;
    m_ui->proxyKind->setCurrentIndex(m_ui->proxyKind->findData(int(proxy.kind)));
    m_ui->proxyUrl->setText(core::proxyText(proxy));
    m_ui->proxyUrl->setVisible(proxy.kind == ProxyChoice::Kind::Own);
    m_ui->resetProxyKind->setEnabled(proxy.kind != ProxyChoice::Kind::System);
    showProblem(*m_ui->proxyProblem, {});
}

// A proxy of one's own counts once it is whole; until then the one before does.
void SettingsNetwork::setProxy()
{
    const auto kind = static_cast<ProxyChoice::Kind>(m_ui->proxyKind->currentData().toInt());
    const bool isOwn = kind == ProxyChoice::Kind::Own;
    m_ui->proxyUrl->setVisible(isOwn);
    NetworkChoices choices = m_preferences.network();
    if (isOwn) {
        const auto proxy = core::parseProxy(m_ui->proxyUrl->text());
        m_ui->resetProxyKind->setEnabled(true);
        if (!proxy) {
            const bool isBegun = !m_ui->proxyUrl->text().isEmpty();
            showProblem(*m_ui->proxyProblem, isBegun ? proxy.error().detail : QString());
            m_ui->proxyUrl->setAccessibleDescription(m_ui->proxyProblem->text());
            // A password does not even stay on the screen.
            if (m_ui->proxyUrl->text().contains(u'@'))
                m_ui->proxyUrl->clear();
            return;
        }
        choices.proxy = *proxy;
    } else {
        choices.proxy = {.kind = kind};
    }
    m_ui->proxyUrl->setAccessibleDescription({});
    change(choices);
    showProxy();
}

void SettingsNetwork::showConnection()
{
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? tr("none") : visibleText(text));
    };
    show(m_ui->name, m_session.connectionName());
    show(m_ui->account, m_session.accountId());
    show(m_ui->baseUrl, m_session.baseUrl());
    const QString proxy = m_session.proxy();
    m_ui->proxy->setText(proxy.isEmpty() ? tr("without a proxy")
                                         : tr("through the proxy %1").arg(visibleText(proxy)));
}

void SettingsNetwork::showCaFile()
{
    const QString ofRun = m_preferences.caFileOfRun();
    const QString path = ofRun.isEmpty() ? m_preferences.caFile() : QFileInfo(ofRun).absoluteFilePath();
    const QString shown = visibleText(path);
    m_ui->caFile->setText(path.isEmpty()    ? tr("none")
                          : ofRun.isEmpty() ? shown
                                            : tr("%1, from the command line, for this run").arg(shown));
    m_ui->chooseCaFile->setEnabled(ofRun.isEmpty());
    m_ui->removeCaFile->setEnabled(ofRun.isEmpty() && !path.isEmpty());
    showProblem(*m_ui->caFileProblem, {});
}

void SettingsNetwork::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA File"), m_preferences.folder(u"caFile"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsNetwork::trustCaFile);
    dialog->open();
}

void SettingsNetwork::trustCaFile(const QString &path)
{
    if (const auto trusted = m_session.trustCaFile(path); !trusted) {
        showProblem(*m_ui->caFileProblem, core::explain(trusted.error()).what);
        return;
    }
    m_preferences.setCaFile(path);
    m_preferences.setFolderOf(u"caFile"_s, path);
    showCaFile();
}

void SettingsNetwork::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    showConnection();
    showCaFile();
}

// Enter ends what is typed for the proxy; elsewhere it presses a button.
void SettingsNetwork::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTyping =
        m_ui->proxyUrl->hasFocus() || m_ui->timeout->hasFocus() || m_ui->retries->hasFocus();
    if (!isEnter || !isTyping)
        QWidget::keyPressEvent(event);
}

} // namespace ui
