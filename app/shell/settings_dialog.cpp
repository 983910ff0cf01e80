// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings_dialog.h"

#include "app/shell/main_window.h"
#include "app/shell/shortcuts_page.h"
#include "app/text/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeNote(const QString& text, QWidget* parent)
{
    auto* note = new QLabel(text, parent);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    return note;
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(MainWindow& window) : QDialog(&window), m_window(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    auto* pages = new QTabWidget(this);
    pages->addTab(makeGeneral(), tr("&General"));
    pages->addTab(makeAppearance(), tr("&Appearance"));
    pages->addTab(new ShortcutsPage(window, pages), tr("&Shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pages);
    layout->addWidget(buttons);
    resize(std::max(fontMetrics().averageCharWidth() * 100, sizeHint().width()), std::max(480, sizeHint().height()));
}

QWidget* SettingsDialog::makeGeneral()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    auto* language = new QComboBox(page);
    language->setObjectName(u"settings-language"_s);
    language->addItem(tr("As the system: %1").arg(languageOf(QLocale::system()).name), u"system"_s);
    for (const Language& offered : languages())
        language->addItem(offered.name.toString(), QString(offered.code));
    choose(*language, m_window.settings().language());
    form->addRow(tr("&Language"), language);
    form->addRow(QString(), makeNote(tr("Texts of a dataset stay in the language it is written in. Translations were "
                                        "made by machine and still await a reader who speaks the language."), page));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_window.setLanguage(language->currentData().toString());
        renew();
    });
    auto* resume = new QCheckBox(tr("Start &where the program was left"), page);
    resume->setChecked(m_window.settings().resumesSession());
    connect(resume, &QCheckBox::toggled, this, [this](bool on) { m_window.setResumesSession(on); });
    form->addRow(QString(), resume);
    auto* forget = new QPushButton(tr("&Forget Opened Files"), page);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, [this, forget] {
        m_window.recentFiles().clear();
        forget->setEnabled(false);
    });
    form->addRow(QString(), forget);
    form->addRow(tr("Kept in"), makeNote(m_window.settings().path(), page));
    return page;
}

QWidget* SettingsDialog::makeAppearance()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    auto* colours = new QComboBox(page);
    const std::pair<QString, QString> themes[]{{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s},
                                               {tr("Dark"), u"dark"_s}, {tr("High contrast"), u"high-contrast"_s}};
    for (const auto& [text, name] : themes)
        colours->addItem(text, name);
    choose(*colours, m_window.settings().appearance());
    connect(colours, &QComboBox::activated, this,
            [this, colours] { m_window.setAppearance(colours->currentData().toString()); });
    form->addRow(tr("&Colours"), colours);
    auto* size = new QComboBox(page);
    size->setObjectName(u"settings-text-size"_s);
    for (const int percent : {100, 125, 150, 175, 200})
        //: A size of text
        size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    choose(*size, m_window.settings().textSize());
    connect(size, &QComboBox::activated, this, [this, size] {
        m_window.setTextSize(size->currentData().toInt());
        renew();
    });
    form->addRow(tr("&Text size"), size);
    auto* still = new QCheckBox(tr("&Reduce motion"), page);
    still->setChecked(m_window.settings().reducesMotion());
    connect(still, &QCheckBox::toggled, this, [this](bool on) { m_window.setReducesMotion(on); });
    form->addRow(QString(), still);
    form->addRow(QString(), makeNote(tr("Nothing glides or fades then. Where the desktop asks for it, it holds anyhow."), page));
    return page;
}

void SettingsDialog::renew()
{
    // The window waits until no dialog is open.
    const int page = findChild<QTabWidget*>()->currentIndex();
    accept();
    QTimer::singleShot(0, &m_window, [window = &m_window, page] {
        auto* dialog = new SettingsDialog(*window);
        dialog->findChild<QTabWidget*>()->setCurrentIndex(page);
        dialog->open();
    });
}

} // namespace steward
