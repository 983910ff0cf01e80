// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/note_store.h"
#include "app/session/pin_store.h"
#include "app/session/spec_store.h"

#include "tests/support/pytorch_dataset.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

class TestPinStore : public QObject
{
    Q_OBJECT

private slots:
    void pinsAreFoundAgain();
    void arrangementsAndDatasetsKeepTheirOwn();
    void noPinsLeaveNothingBehind();
    void nonsenseIsLeftOut_data();
    void nonsenseIsLeftOut();
    void aFileThatCannotBeWrittenIsTold();
    void theFileOfANewerVersionIsLeftAsItIs();
};

void TestPinStore::pinsAreFoundAgain()
{
    const QTemporaryDir folder;
    PinStore store(folder.filePath(QStringLiteral("settings.ini")));
    const GraphPins pins{{QStringLiteral("organization:meta"), {0.125, -0.5}}, {QStringLiteral("person:x"), {1.0, 2.0}}};
    QVERIFY(store.setPins(*pytorchDataset(), GraphArrangement::Rings, pins));
    QVERIFY(store.pinsOf(*pytorchDataset(), GraphArrangement::Rings) == pins);
}

void TestPinStore::arrangementsAndDatasetsKeepTheirOwn()
{
    const QTemporaryDir folder;
    PinStore store(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(store.setPins(*pytorchDataset(), GraphArrangement::Rings, {{QStringLiteral("body:b"), {1.0, 1.0}}}));
    QVERIFY(store.pinsOf(*pytorchDataset(), GraphArrangement::Force).empty());
    Dataset other;
    other.info.title = QStringLiteral("Another");
    QVERIFY(store.pinsOf(other, GraphArrangement::Rings).empty());
}

void TestPinStore::noPinsLeaveNothingBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    PinStore store(path);
    QVERIFY(store.setPins(*pytorchDataset(), GraphArrangement::Rings, {{QStringLiteral("body:b"), {1.0, 1.0}}}));
    QVERIFY(store.setPins(*pytorchDataset(), GraphArrangement::Rings, {}));
    QFile file(path);
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("body:b"));
}

void TestPinStore::nonsenseIsLeftOut_data()
{
    QTest::addColumn<QString>("x");
    QTest::newRow("far away") << QStringLiteral("1e300");
    QTest::newRow("no number") << QStringLiteral("\\\"here\\\"");
    QTest::newRow("null") << QStringLiteral("null "); // a file of equal size is not read anew
}

void TestPinStore::nonsenseIsLeftOut()
{
    QFETCH(QString, x);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    PinStore store(path);
    QVERIFY(store.setPins(*pytorchDataset(), GraphArrangement::Rings, {{QStringLiteral("body:b"), {77.5, 1.0}}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("77.5"));
    text.replace("77.5", x.toUtf8());
    file.resize(0);
    file.write(text);
    file.close();
    QVERIFY(store.pinsOf(*pytorchDataset(), GraphArrangement::Rings).empty());
}

void TestPinStore::aFileThatCannotBeWrittenIsTold()
{
    PinStore store(QStringLiteral("/proc/no/such/settings.ini"));
    QVERIFY(!store.setPins(*pytorchDataset(), GraphArrangement::Rings, {{QStringLiteral("body:b"), {1.0, 1.0}}}));
}

/// Of none of the stores that share it.
void TestPinStore::theFileOfANewerVersionIsLeftAsItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QByteArray text = "[General]\nversion=99\nsomething=new\n";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Dataset& dataset = *pytorchDataset();
    QVERIFY(!PinStore(path).setPins(dataset, GraphArrangement::Rings,
                                    {{QStringLiteral("body:b"), {1.0, 1.0}}}));
    QVERIFY(!NoteStore(path).setNotes(dataset, {{day(u"2022-09-12"), QStringLiteral("a note")}}));
    QVERIFY(!SpecStore(path).record(dataset, transferSpec(dataset, {}, day(u"2022-09-12"))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

QTEST_GUILESS_MAIN(TestPinStore)
#include "tst_pin_store.moc"
