// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/people_page.h"

#include "app/core/visible_text.h"
#include "app/paint/level_shape.h"
#include "ui/button_room.h"
#include "ui/fonts.h"
#include "ui/theme.h"
#include "ui/tool_tip.h"
#include "ui_people_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

namespace {

enum Column { Name, Email, Id, Origin, ColumnCount };

QString shown(const QString &text)
{
    return core::visibleText(core::cutTo(text, 200));
}

} // namespace

PeoplePage::PeoplePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PeoplePage>())
{
    m_ui->setupUi(this);
    QTableWidget &table = *m_ui->people;
    table.setColumnCount(ColumnCount);
    table.setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Id"), tr("Listed")});
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.installEventFilter(this);
    connect(&table, &QTableWidget::cellClicked, this, &PeoplePage::chooseRow);
    connect(m_ui->choose, &QAbstractButton::clicked, this, [this] { chooseRow(m_ui->people->currentRow()); });
    connect(m_ui->back, &QAbstractButton::clicked, this, &PeoplePage::cancelled);
    setFocusProxy(m_ui->people);
    giveButtonsRoom({m_ui->choose, m_ui->back});
    updateLooks();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::showPeople(const QString &typed, const core::People &people,
                            const core::SharedUserIndex &scored)
{
    m_people = people;
    const bool isOnlySoFar = !people.isEmpty() && people.constFirst().isOnlySoFar;
    const QString title = isOnlySoFar
                              ? tr("Who fits “%1” so far: the account has more users than are searched")
                              : tr("Several people fit “%1”");
    m_ui->title->setText(title.arg(core::isolatedText(core::cutTo(typed, 100))));
    m_ui->people->clearContents();
    m_ui->people->setRowCount(static_cast<int>(people.size()));
    for (int row = 0; row < m_ui->people->rowCount(); ++row)
        addRow(row, people[row], scored);
    constexpr int kSpace = 24;
    for (int column = 0; column < ColumnCount; ++column) {
        m_ui->people->resizeColumnToContents(column);
        m_ui->people->setColumnWidth(column, std::min(m_ui->people->columnWidth(column) + kSpace, 420));
    }
    m_ui->people->setCurrentCell(0, 0);
    m_ui->people->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::addRow(int row, const core::Person &person, const core::SharedUserIndex &scored)
{
    const auto put = [this, row](Column column, const QString &text, const QString &whole) {
        auto *cell = new QTableWidgetItem(text);
        cell->setToolTip(plainToolTip(whole));
        cell->setData(Qt::AccessibleTextRole,
                      tr("%1: %2", "column title, cell text")
                          .arg(m_ui->people->horizontalHeaderItem(column)->text(), text));
        m_ui->people->setItem(row, column, cell);
        return cell;
    };
    put(Name, shown(person.name), core::visibleText(core::cutTo(person.name, 2000)));
    put(Email, shown(person.email), core::visibleText(core::cutTo(person.email, 2000)));
    put(Id, person.userId, person.userId)->setFont(fixedFont(font()));
    const auto place = scored ? scored->placeOf(person.userId) : std::nullopt;
    if (person.origin == core::Person::Origin::Account && !place) {
        put(Origin, tr("In the account"), tr("In the account's list of users, which tells no level"));
        return;
    }
    if (!place) {
        put(Origin, tr("Scored"), tr("Listed with a risk score"));
        return;
    }
    const core::ReportedLevel &level = scored->users()[*place].level;
    constexpr int kShape = 12;
    put(Origin, tr("Scored: %1", "a level").arg(shown(core::levelName(level))),
        tr("Listed with a risk score"))
        ->setIcon(paint::levelIcon(level.level, paint::appearanceOf(palette()), palette(), kShape,
                                   devicePixelRatioF()));
}

void PeoplePage::chooseRow(int row)
{
    if (row >= 0 && row < m_people.size())
        Q_EMIT personChosen(core::Person(m_people[row]));
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->people || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    chooseRow(m_ui->people->currentRow());
    return true;
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void PeoplePage::updateLooks()
{
    const QPalette outer = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, selectionColor(outer));
    own.setColor(QPalette::HighlightedText, outer.color(QPalette::Text));
    m_ui->people->setPalette(own);
    m_ui->people->horizontalHeader()->setFont(boldFont(font()));
    m_ui->people->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 13);
    m_ui->title->setFont(boldFont(scaledFont(font(), 1.4)));
}

} // namespace ui
