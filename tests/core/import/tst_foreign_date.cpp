// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/foreign_date.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const QString& text, DayOrder order = DayOrder::Unknown)
{
    const auto read = readForeignDate(text, order);
    return read ? isoText(read->date) : QString();
}

} // namespace

class TestForeignDate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsCertain_data();
    void readsWhatIsCertain();
    void leavesWhatIsNot_data();
    void leavesWhatIsNot();
    void orderDecides();
    void timeOfDayIsTold();
    void columnVotes();
};

void TestForeignDate::readsWhatIsCertain_data()
{
    QTest::addColumn<QString>("iso");
    for (const auto& [text, iso] : std::initializer_list<std::pair<const char*, const char*>>{
             {"2022", "2022"},
             {"2022-09", "2022-09"},
             {"2022-09-12", "2022-09-12"},
             {" 2022-09-12 ", "2022-09-12"},
             {"2022-09-12T10:00:00Z", "2022-09-12"},
             {"2022-09-12T23:59:59.999+14:00", "2022-09-12"},
             {"2022-09-12 10:00", "2022-09-12"},
             {"20220912", "2022-09-12"},
             {"2022/9/12", "2022-09-12"},
             {"12.09.2022", "2022-09-12"},
             {"12.9.2022", "2022-09-12"},
             {"9/2022", "2022-09"},
             {"Sep 12, 2022", "2022-09-12"},
             {"Sept 12th, 2022", "2022-09-12"},
             {"12 September 2022", "2022-09-12"},
             {"12-Sep-2022", "2022-09-12"},
             {"Monday, September 12, 2022", "2022-09-12"},
             {"September 2022", "2022-09"},
             {"9/30/2022", "2022-09-30"},
             {"30/9/2022", "2022-09-30"},
             {"9/9/2022", "2022-09-09"},
             {"02/29/2024", "2024-02-29"}})
        QTest::newRow(text) << QString::fromLatin1(iso);
}

void TestForeignDate::readsWhatIsCertain()
{
    QFETCH(QString, iso);
    QCOMPARE(isoOf(QString::fromLatin1(QTest::currentDataTag())), iso);
}

void TestForeignDate::leavesWhatIsNot_data()
{
    QTest::addColumn<int>("nothing");
    for (const char* text : {"",
                             "soon",
                             "9/12/2022",
                             "12/9/22",
                             "0000",
                             "2022-13",
                             "2022-02-30",
                             "31.02.2022",
                             "20221301",
                             "-2022-09-12",
                             "2022-W37",
                             "Sep",
                             "Sep 12",
                             "12 Foo 2022",
                             "1663000000",
                             "2022-09-12-13",
                             "99999",
                             "+",
                             "/",
                             "2022 2023",
                             "Sep 2022 2023",
                             "32/1/2022",
                             "2022-09-12x",
                             "\xe2\x82\xac 2022"})
        QTest::newRow(text) << 0;
    QTest::newRow("long") << 0;
}

void TestForeignDate::leavesWhatIsNot()
{
    QString text = QString::fromUtf8(QTest::currentDataTag());
    if (text == u"long"_s)
        text = u"2022-09-12 "_s + QString(100'000, u' ') + u"x"_s;
    QCOMPARE(isoOf(text), QString());
}

void TestForeignDate::orderDecides()
{
    QCOMPARE(isoOf(u"9/12/2022"_s, DayOrder::MonthFirst), u"2022-09-12"_s);
    QCOMPARE(isoOf(u"9/12/2022"_s, DayOrder::DayFirst), u"2022-12-09"_s);
    QCOMPARE(isoOf(u"30/9/2022"_s, DayOrder::MonthFirst), QString());
    // Where dots separate them the day comes first.
    QCOMPARE(isoOf(u"9.12.2022"_s, DayOrder::Unknown), u"2022-12-09"_s);
}

void TestForeignDate::timeOfDayIsTold()
{
    QVERIFY(readForeignDate(u"2022-09-12T10:00:00Z", DayOrder::Unknown)->hadTime);
    QVERIFY(readForeignDate(u"Sep 12, 2022 10:00 AM", DayOrder::Unknown)->hadTime);
    QVERIFY(!readForeignDate(u"2022-09-12", DayOrder::Unknown)->hadTime);
}

void TestForeignDate::columnVotes()
{
    const auto orderOf = [](std::initializer_list<QStringView> texts) {
        DayOrderVote vote;
        for (const QStringView text : texts)
            vote.see(text);
        return vote.order();
    };
    QCOMPARE(orderOf({u"9/12/2022", u"9/13/2022"}), DayOrder::MonthFirst);
    QCOMPARE(orderOf({u"9/12/2022", u"13/9/2022"}), DayOrder::DayFirst);
    QCOMPARE(orderOf({u"9/12/2022", u"1/2/2022"}), DayOrder::Unknown);
    QCOMPARE(orderOf({u"9/13/2022", u"13/9/2022"}), DayOrder::Unknown);
    QCOMPARE(orderOf({u"13.9.2022", u"nonsense"}), DayOrder::Unknown);
}

QTEST_GUILESS_MAIN(TestForeignDate)
#include "tst_foreign_date.moc"
