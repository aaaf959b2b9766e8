// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT

// The least that a program with a window can do: what riskscope's start is measured against. Its argument, if
// any, is the text of a label within.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1360, 860);
    if (argc > 1) {
        auto *label = new QLabel(QString::fromLocal8Bit(argv[1]));
        label->setTextFormat(Qt::PlainText);
        window.setCentralWidget(label);
    }
    window.show();
    return QApplication::exec();
}
