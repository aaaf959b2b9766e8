// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/run.h"

#include "packaging/metadata/appstream_releases.h"
#include "packaging/metadata/completion.h"
#include "packaging/metadata/debian_changelog.h"
#include "packaging/metadata/icon_files.h"
#include "packaging/metadata/man_page.h"
#include "packaging/metadata/sbom.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

using Made = core::Result<QByteArray>;

std::unexpected<core::Error> wrongLine(const QString &what)
{
    return core::failure(core::ErrorKind::InvalidInput, what);
}

Made readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::FileFailed, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

core::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QFileInfo(path).dir().mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(core::ErrorKind::FileFailed, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

// One run: what is made, from which inputs.
class Maker
{
public:
    explicit Maker(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    [[nodiscard]] Made page(const QString &name) const
    {
        if (name == "riskscope"_L1)
            return windowPage(created().date()).toUtf8();
        if (name == "riskscope-cli"_L1)
            return terminalPage(created().date()).toUtf8();
        return wrongLine(u"no manual page is called “%1”"_s.arg(name));
    }

    [[nodiscard]] Made completion(const QString &shell) const
    {
        if (shell == "bash"_L1)
            return bashCompletion().toUtf8();
        if (shell == "zsh"_L1)
            return zshCompletion().toUtf8();
        if (shell == "fish"_L1)
            return fishCompletion().toUtf8();
        return wrongLine(u"no completion is for “%1”"_s.arg(shell));
    }

    [[nodiscard]] Made metainfo() const
    {
        const core::Result<QList<Release>> dated = releases();
        if (!dated)
            return std::unexpected(dated.error());
        const Made base = readFile(m_parser.value(u"base"_s));
        return base ? withReleases(*base, *dated) : base;
    }

    [[nodiscard]] Made debianLog() const
    {
        const core::Result<QList<Release>> dated = releases();
        if (!dated)
            return std::unexpected(dated.error());
        return debianChangelog(*dated, m_parser.value(u"maintainer"_s), m_parser.value(u"revision"_s)).toUtf8();
    }

    [[nodiscard]] Made bill() const { return softwareBill(created()); }

    [[nodiscard]] core::Result<IconDrawing> drawing() const
    {
        const Made whole = readFile(m_parser.value(u"drawing"_s));
        if (!whole)
            return std::unexpected(whole.error());
        const QString path = m_parser.value(u"small-drawing"_s);
        const Made small = path.isEmpty() ? Made(QByteArray()) : readFile(path);
        if (!small)
            return std::unexpected(small.error());
        return IconDrawing{.whole = *whole, .small = *small};
    }

private:
    // Invalid where no date is given.
    [[nodiscard]] QDateTime created() const
    {
        bool isNumber = false;
        const qint64 seconds = m_parser.value(u"date"_s).toLongLong(&isNumber);
        return isNumber ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()) : QDateTime();
    }

    [[nodiscard]] core::Result<QList<Release>> releases() const
    {
        const Made text = readFile(m_parser.value(u"changelog"_s));
        if (!text)
            return std::unexpected(text.error());
        core::Result<QList<Release>> parsed = parseChangelog(QString::fromUtf8(*text));
        return parsed ? datedReleases(*std::move(parsed), created().date()) : parsed;
    }

    const QCommandLineParser &m_parser;
};

core::Result<void> writeIcons(const core::Result<IconDrawing> &drawing, const QString &folder)
{
    if (!drawing)
        return std::unexpected(drawing.error());
    for (const int size : kIconSizes) {
        const core::Result<QImage> image = iconImage(*drawing, size);
        if (!image)
            return std::unexpected(image.error());
        const QString path = u"%1/%2x%2/apps/org.riskscope.riskscope.png"_s.arg(folder).arg(size);
        if (const core::Result<void> written = writeFile(path, pngFile(*image)); !written)
            return written;
    }
    return {};
}

Made make(const Maker &maker, const QString &what, const QString &which)
{
    if (what == "man"_L1)
        return maker.page(which);
    if (what == "completion"_L1)
        return maker.completion(which);
    if (what == "releases"_L1)
        return maker.metainfo();
    if (what == "debian-changelog"_L1)
        return maker.debianLog();
    if (what == "sbom"_L1)
        return maker.bill();
    if (what != "ico"_L1 && what != "icns"_L1)
        return wrongLine(u"there is no “%1” to make"_s.arg(what));
    const core::Result<IconDrawing> drawing = maker.drawing();
    if (!drawing)
        return std::unexpected(drawing.error());
    return what == "ico"_L1 ? icoFile(*drawing) : icnsFile(*drawing);
}

} // namespace

core::Result<void> run(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto *name :
         {"date", "changelog", "base", "maintainer", "revision", "drawing", "small-drawing"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"VALUE"_s));
    if (!parser.parse(arguments))
        return wrongLine(parser.errorText());
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool isOfSeveral = what == "man"_L1 || what == "completion"_L1;
    if (words.size() != (isOfSeveral ? 3 : 2))
        return wrongLine(u"usage: riskscope-metadata man PAGE FILE | completion SHELL FILE | releases FILE | "
                         "debian-changelog FILE | icons FOLDER | ico FILE | icns FILE | sbom FILE"_s);
    const Maker maker(parser);
    if (what == "icons"_L1)
        return writeIcons(maker.drawing(), words[1]);
    const Made made = make(maker, what, words[1]);
    return made ? writeFile(words.constLast(), *made) : std::unexpected(made.error());
}

} // namespace metadata
