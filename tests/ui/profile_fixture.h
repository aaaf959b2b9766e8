// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "app/store/profile_store.h"
#include "app/store/recent_store.h"
#include "app/store/settings.h"
#include "tests/support/http_server.h"
#include "tests/support/scripted_keychain.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test_support {

inline constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353";

// A window of somebody who has set up nothing yet, with a keychain that does as told and a server that
// accepts the credential.
class ProfileFixture
{
public:
    ProfileFixture()
    {
        server.respondWith([this](const HttpRequest &request) {
            const QByteArray result = request.target().endsWith("/tokens/verify")
                                          ? R"({"id":"1","status":"active"})"
                                          : R"({"users":[]})";
            return accepts
                       ? httpAnswer(200,
                                    R"({"success":true,"errors":[],"messages":[],"result":)" + result + '}')
                       : httpAnswer(
                             401,
                             R"({"success":false,"messages":[],"result":null,"errors":[{"code":9109,"message":"no"}]})");
        });
        window.show();
        QApplication::setActiveWindow(&window);
    }

    // The visible child of a name; null where there is none.
    template<class Widget>
    [[nodiscard]] static Widget *find(const QWidget &parent, const QString &name)
    {
        for (Widget *widget : parent.findChildren<Widget *>()) {
            if (widget->isVisible() && (widget->objectName() == name || widget->accessibleName() == name))
                return widget;
        }
        return nullptr;
    }
    // Every visible text below a widget.
    [[nodiscard]] static QString textOf(const QWidget &parent)
    {
        QStringList texts;
        for (const QLabel *label : parent.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void type(QWidget &parent, const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(parent, name);
        QVERIFY2(field, qPrintable(name));
        QTest::mouseClick(field, Qt::LeftButton);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    static void press(QWidget &parent, const QString &name)
    {
        auto *button = find<QAbstractButton>(parent, name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    core::Profile keep(const QString &name)
    {
        return profiles()
            .keep({.name = name, .accountId = QString::fromLatin1(kAccount), .baseUrl = server.baseUrl()})
            .value();
    }
    [[nodiscard]] session::Profiles &profiles() { return workspace.profiles(); }

    [[nodiscard]] QProcessEnvironment variables() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("CLOUDFLARE_BASE_URL"), server.baseUrl());
        return environment;
    }

    bool accepts = true;
    HttpServer server = HttpServer();
    QTemporaryDir folder = QTemporaryDir();
    ScriptedKeychain keychain = {};
    QNetworkAccessManager network = QNetworkAccessManager();
    api::HttpClient client = api::HttpClient(network);
    store::Settings settings = store::Settings(folder.filePath(QStringLiteral("settings.ini")));
    store::ProfileStore profileStore = store::ProfileStore(folder.filePath(QStringLiteral("profiles.ini")));
    store::RecentStore recentStore = store::RecentStore(folder.filePath(QStringLiteral("recents.ini")));
    session::Preferences preferences = session::Preferences(settings);
    session::Workspace workspace = session::Workspace(
        {client, preferences, profileStore, recentStore, keychain}, api::ConnectionChoice(), variables());
    ui::MainWindow window = ui::MainWindow(workspace);
};

} // namespace test_support
