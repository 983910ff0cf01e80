// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/about.h"

#include "app/shell/main_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

QDialog* makeDialog(MainWindow& window, const QString& title, QWidget* content)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(content);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

void showAbout(MainWindow& window)
{
    auto* text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setText(About::tr("Stewardship Explorer %1\n\n"
                            "Shows who stewards an open-source project, at any moment, with the "
                            "sources of every fact. It works offline.\n\n"
                            "Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.\n\n"
                            "Qt %2 with Qt Charts; SQLite.")
                      .arg(QStringLiteral(STEWARD_VERSION), QString::fromLatin1(qVersion())));
    makeDialog(window, About::tr("About Stewardship Explorer"), text)->open();
}

void showShortcuts(MainWindow& window)
{
    auto* table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({About::tr("Action"), About::tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setMinimumSize(460, 480);
    for (const QAction* action : window.actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        QString text = action->text();
        table->setItem(row, 0, new QTableWidgetItem(text.remove(u'&')));
        table->setItem(row, 1, new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
    }
    makeDialog(window, About::tr("Keyboard Shortcuts"), table)->open();
}

} // namespace steward
