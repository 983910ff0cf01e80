// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing the as-of day with every view shown once, against a bare repaint of the same window.

#include "app/registry/view_registry.h"
#include "app/shell/appearance.h"
#include "app/shell/main_window.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace steward;

class BenchWindow : public QObject
{
    Q_OBJECT

private slots:
    void anAsOfChangeIsOneFrame_data();
    void anAsOfChangeIsOneFrame();
    void anotherLanguageIsShownAtOnce_data() { anAsOfChangeIsOneFrame_data(); }
    void anotherLanguageIsShownAtOnce();
    void anotherThemeIsShownAtOnce_data() { anAsOfChangeIsOneFrame_data(); }
    void anotherThemeIsShownAtOnce();
};

namespace {

std::unique_ptr<MainWindow> shownWindow(Settings& settings, const QString& view)
{
    auto window = std::make_unique<MainWindow>(pytorchDataset(), settings, applyAppearance("light"));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->session().setView(view);
    window->resize(1280, 800);
    window->show();
    QCoreApplication::processEvents();
    return window;
}

} // namespace

/// Under 200 ms is asked for; as a ratio, no longer than a second window of ours takes to come.
void BenchWindow::anotherLanguageIsShownAtOnce()
{
    QFETCH(QString, view);
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    const auto window = shownWindow(settings, view);
    bool isGerman = false;
    const Pair pair = compare(
        [&] {
            isGerman = !isGerman;
            speakWithDirection(QLocale(isGerman ? "de_DE" : "en_GB"));
            window->renewContents();
            QCoreApplication::processEvents();
        },
        [&] { shownWindow(settings, view); }, 11, threadCpuMs);
    speakWithDirection(QLocale("en_GB"));
    qInfo("%s: another language %.0f ms, another window %.0f ms, ratio %.2f, of the quickest rounds %.2f", qPrintable(view),
          pair.measured, pair.reference, pair.ratio(), pair.quickest);
    QVERIFY(pair.quickest <= 1.3);
}

void BenchWindow::anotherThemeIsShownAtOnce()
{
    QFETCH(QString, view);
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    const auto window = shownWindow(settings, view);
    bool isDark = false;
    const Pair pair = compare(
        [&] {
            isDark = !isDark;
            window->setAppearance(isDark ? "dark" : "light");
            QCoreApplication::processEvents();
        },
        [&] { shownWindow(settings, view); }, 11, threadCpuMs);
    qInfo("%s: another theme %.0f ms, another window %.0f ms, ratio %.2f, of the quickest rounds %.2f", qPrintable(view),
          pair.measured, pair.reference, pair.ratio(), pair.quickest);
    QVERIFY(pair.quickest <= 1.3);
}

void BenchWindow::anAsOfChangeIsOneFrame_data()
{
    QTest::addColumn<QString>("view");
    for (const ViewEntry& entry : viewEntries())
        QTest::newRow(entry.id.data()) << QString(entry.id);
}

void BenchWindow::anAsOfChangeIsOneFrame()
{
    QFETCH(QString, view);
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    MainWindow window(pytorchDataset(), settings, applyAppearance("light"));
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const ViewEntry& entry : viewEntries()) {
        window.session().setView(entry.id);
        QCoreApplication::processEvents();
    }
    window.session().setView(view);
    QTest::qWait(50);
    int step = 0;
    const Pair pair = compare(
        [&] {
            window.session().setAsOf(day(u"2022-09-12") + 37 * (++step % 30));
            QCoreApplication::processEvents(); // the posted repaints of all that changed
        },
        [&] {
            for (QWidget* widget : window.findChildren<QWidget*>())
                if (widget->isVisible())
                    widget->update();
            QCoreApplication::processEvents();
        },
        31, threadCpuMs);
    qInfo("%s: as-of change %.2f ms, bare repaint %.2f ms, ratio %.2f, of the quickest rounds %.2f (at most 16 ms, or 3 times)",
          qPrintable(view), pair.measured, pair.reference, pair.ratio(), pair.quickest);
    QVERIFY(pair.measured <= 16.0 || pair.quickest <= 3.0);
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
