// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_file.h"

#include "app/core/visible_text.h"
#include "ui/outlines.h"
#include "ui_export_file.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QString suggestedFileName(const core::UserRisk &user, const report::Format &format, const QDateTime &now,
                          bool isRedacted)
{
    const QString &email = user.record.email;
    QString person = isRedacted        ? u"redacted"_s
                     : email.isEmpty() ? user.provenance.userId
                                       : email.section(u'@', 0, 0);
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    person.replace(unsafe, u"-"_s);
    person.truncate(64);
    // By this ending desktops know a saved answer, and open it here again.
    const bool isAnswer = format.traits.testFlag(report::FormatTrait::Verbatim);
    return u"risk-%1-%2%3.%4"_s.arg(person, now.toString(u"yyyy-MM-dd"_s), isAnswer ? u".risk"_s : QString(),
                                    QLatin1StringView(format.extension));
}

ExportFile::ExportFile(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportFile>())
{
    m_ui->setupUi(this);
    m_ui->manifest->setPalette(outlinedPalette(palette()));
    m_ui->manifestNote->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->name, &QLineEdit::textChanged, this, &ExportFile::changed);
    connect(m_ui->manifest, &QAbstractButton::toggled, this, &ExportFile::changed);
    connect(m_ui->choose, &QAbstractButton::clicked, this, &ExportFile::choose);
}

ExportFile::~ExportFile() = default;

void ExportFile::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_ui->manifest->setPalette(outlinedPalette(palette()));
}

void ExportFile::restore(const core::ExportChoices &choices)
{
    const bool isThere = !choices.folder.isEmpty() && QFileInfo(choices.folder).isDir();
    setFolder(isThere ? choices.folder : usualFolder());
    m_ui->manifest->setChecked(choices.hasManifest);
}

void ExportFile::putInto(core::ExportChoices &choices) const
{
    choices.folder = m_folder;
    choices.hasManifest = hasManifest();
}

void ExportFile::suggest(const QString &name)
{
    const QString before = u'.' + m_suggested.section(u'.', -1);
    QString typed = m_ui->name->text();
    if (typed.isEmpty() || typed == m_suggested) {
        m_ui->name->setText(name);
    } else if (typed.endsWith(before, Qt::CaseInsensitive)) {
        typed.chop(before.size());
        m_ui->name->setText(typed + u'.' + name.section(u'.', -1));
    }
    m_suggested = name;
}

QString ExportFile::path() const
{
    const QString name = m_ui->name->text().trimmed();
    return name.isEmpty() ? QString() : QDir::cleanPath(QDir(m_folder).filePath(name));
}

QString ExportFile::problem() const
{
    return m_ui->name->text().contains(u'/')
               ? tr("A file name has no “/” in it. Another folder is chosen with the button below the name.")
               : QString();
}

bool ExportFile::hasManifest() const
{
    return m_ui->manifest->isChecked();
}

void ExportFile::setFolder(const QString &folder)
{
    m_folder = QDir::cleanPath(folder);
    m_ui->folder->setFullText(core::visibleText(m_folder));
    m_ui->folder->setAccessibleName(tr("Folder: %1").arg(core::visibleText(m_folder)));
}

void ExportFile::choose()
{
    auto *dialog = new QFileDialog(this, tr("Export Report"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Whether it may be replaced is asked when it is written, whoever named it.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setFolder(QFileInfo(path).absolutePath());
        m_ui->name->setText(QFileInfo(path).fileName());
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace ui
