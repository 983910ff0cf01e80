// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/spec_store.h"
#include "app/session/transfer_state.h"

#include "core/transfer/transfer_analysis.h"

#include "tests/support/pytorch_dataset.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

namespace {

TransferSpec specOf(const QString& metric, int before = 0)
{
    TransferState state;
    state.metric = metric;
    state.monthsBefore = before;
    return transferSpecFor(*pytorchDataset(), state, AttributionPolicy::AsRecorded);
}

} // namespace

class TestSpecStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("settings.ini"));
    }

    void theFirstSpecificationIsNotExploratory()
    {
        SpecStore store(m_path);
        const TransferSpec first = specOf(QStringLiteral("commits"));
        QVERIFY(store.record(*pytorchDataset(), first));
        QVERIFY(!store.standingOf(*pytorchDataset(), first).isExploratory);
        QCOMPARE(store.standingOf(*pytorchDataset(), first).metrics, 1);
    }

    /// Word by word, once each, whatever is recorded again.
    void specificationsCanBeRead()
    {
        SpecStore store(m_path);
        TransferSpec spec = specOf(QStringLiteral("commits"));
        QVERIFY(store.record(*pytorchDataset(), spec));
        QVERIFY(store.record(*pytorchDataset(), spec));
        spec.donut = 3;
        QVERIFY(store.record(*pytorchDataset(), spec));
        QFile file(store.textPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(QStringLiteral("specification ")), 2);
        QVERIFY(text.contains(specHash(*pytorchDataset(), spec)));
        QVERIFY(text.contains(specText(*pytorchDataset(), spec)));
    }

    /// The model goes by months.
    void anotherDayOfTheMonthIsTheSameEvent()
    {
        SpecStore store(m_path);
        TransferSpec spec = specOf(QStringLiteral("commits"));
        QVERIFY(store.record(*pytorchDataset(), spec));
        spec.event = spec.event + 2;
        QVERIFY(store.standingOf(*pytorchDataset(), spec).isExploratory);
    }

    void aChangedOneIsAndStaysSo()
    {
        const TransferSpec first = specOf(QStringLiteral("commits"));
        const TransferSpec changed = specOf(QStringLiteral("commits"), 24);
        SpecStore(m_path).record(*pytorchDataset(), first);
        SpecStore(m_path).record(*pytorchDataset(), changed);
        const SpecStore later(m_path); // another start of the program
        QVERIFY(later.standingOf(*pytorchDataset(), changed).isExploratory);
        QVERIFY(!later.standingOf(*pytorchDataset(), first).isExploratory);
    }

    void anotherEventBeginsAnew()
    {
        SpecStore store(m_path);
        store.record(*pytorchDataset(), specOf(QStringLiteral("commits")));
        TransferSpec other = specOf(QStringLiteral("commits"), 24);
        other.event = *parseDay(QStringLiteral("2021-09-01"));
        store.record(*pytorchDataset(), other);
        QVERIFY(!store.standingOf(*pytorchDataset(), other).isExploratory);
    }

    void severalMetricsAreAdjustedByHolm()
    {
        SpecStore store(m_path);
        const QStringList metrics{QStringLiteral("commits"), QStringLiteral("active-contributors"),
                                  QStringLiteral("new-contributors")};
        const std::vector<double> p{0.04, 0.01, 0.5};
        for (qsizetype i = 0; i < metrics.size(); ++i) {
            const TransferSpec spec = specOf(metrics[i]);
            store.record(*pytorchDataset(), spec);
            store.setResult(*pytorchDataset(), spec, p[static_cast<std::size_t>(i)]);
        }
        const std::vector<double> adjusted = holmAdjusted(p);
        for (qsizetype i = 0; i < metrics.size(); ++i) {
            const SpecStanding standing = store.standingOf(*pytorchDataset(), specOf(metrics[i]));
            QVERIFY(!standing.isExploratory);
            QCOMPARE(standing.metrics, 3);
            QVERIFY(standing.adjustedP);
            QCOMPARE(*standing.adjustedP, adjusted[static_cast<std::size_t>(i)]);
        }
        QCOMPARE(adjusted[1], 0.03);
    }

    void damagedSettingsCountAsNothingSeen()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[transfer]\nspecifications=[{\"event\":7},[],null,\"x\",{\"p\":\"NaN\"}]\n");
        file.close();
        SpecStore store(m_path);
        const TransferSpec spec = specOf(QStringLiteral("commits"));
        QVERIFY(!store.standingOf(*pytorchDataset(), spec).isExploratory);
        QVERIFY(store.record(*pytorchDataset(), spec));
        QCOMPARE(store.standingOf(*pytorchDataset(), spec).metrics, 1);
    }

    void settingsThatCannotBeWrittenAreSaid()
    {
        SpecStore store(QStringLiteral("/proc/no/such/settings.ini"));
        QVERIFY(!store.record(*pytorchDataset(), specOf(QStringLiteral("commits"))));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSpecStore)
#include "tst_spec_store.moc"
