// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include <QStringList>
#include <QTest>

#include <random>

using namespace steward;

namespace {

/// Rows joined by '|' and ';', errors as "code@line:position".
QString read(const QByteArray& bytes)
{
    QStringList rows;
    CsvReader reader(bytes);
    while (const auto row = reader.next()) {
        if (*row) {
            rows.append(QStringList((*row)->fields.begin(), (*row)->fields.end()).join(u'|'));
        } else {
            const Error& error = row->error();
            rows.append(QStringLiteral("!%1@%2:%3").arg(static_cast<int>(error.code)).arg(error.line).arg(error.position));
        }
    }
    return rows.join(u';');
}

QString problem(ErrorCode code, int line, int position)
{
    return QStringLiteral("!%1@%2:%3").arg(static_cast<int>(code)).arg(line).arg(position);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void plainAndQuotedFieldsAreRead_data();
    void plainAndQuotedFieldsAreRead();
    void mistakesAreToldWithLineAndPosition_data();
    void mistakesAreToldWithLineAndPosition();
    void linesAreCountedThroughQuotedBreaks();
    void whateverIsWrittenIsReadBack();
    void anyBytesAreReadToTheEnd();
};

void TestCsvReader::plainAndQuotedFieldsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << "a|b;c|d";
    QTest::newRow("no last line feed") << QByteArray("a,b") << "a|b";
    QTest::newRow("empty fields") << QByteArray(",\n,,\n") << "|;||";
    QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << "a|b;c|d";
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "a,b\n") << "a|b";
    QTest::newRow("byte order mark within") << QByteArray("a,\xef\xbb\xbf" "b\n")
                                            << QString::fromUtf8("a|\xef\xbb\xbf" "b");
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\"\n") << "a,b|c\"d";
    QTest::newRow("utf-8") << QByteArray("Zürich,東京\n") << QString::fromUtf8("Zürich|東京");
}

void TestCsvReader::plainAndQuotedFieldsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(read(bytes), expected);
}

void TestCsvReader::mistakesAreToldWithLineAndPosition_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quote in a field") << QByteArray("a,b\"c\nd,e\n") << problem(ErrorCode::StrayQuote, 1, 4) + ";d|e";
    QTest::newRow("text after a quote") << QByteArray("a\n\"b\"c,d\ne\n") << "a;" + problem(ErrorCode::StrayQuote, 2, 4) + ";e";
    QTest::newRow("never closed") << QByteArray("a\nb,\"c\nd\n") << "a;" + problem(ErrorCode::UnclosedQuote, 2, 3);
    QTest::newRow("not utf-8") << QByteArray("a,\xff\nb\n") << problem(ErrorCode::BadEncoding, 1, 3) + ";b";
    QTest::newRow("nul") << QByteArray("a\0b\nc\n", 6) << problem(ErrorCode::BadEncoding, 1, 1) + ";c";
}

void TestCsvReader::mistakesAreToldWithLineAndPosition()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(read(bytes), expected);
}

void TestCsvReader::linesAreCountedThroughQuotedBreaks()
{
    CsvReader reader("a\n\"b\nc\"\nd\n");
    QCOMPARE((*reader.next())->line, 1);
    QCOMPARE((*reader.next())->line, 2);
    QCOMPARE((*reader.next())->line, 4);
}

void TestCsvReader::whateverIsWrittenIsReadBack()
{
    std::mt19937 random(1);
    const QString alphabet = QStringLiteral("ab,\"\n\r ;é漢");
    for (int round = 0; round < 500; ++round) {
        std::vector<QString> fields(1 + random() % 5);
        for (QString& field : fields)
            for (auto length = random() % 8; length > 0; --length)
                field += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        CsvReader reader(toCsv(fields));
        const auto row = reader.next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->fields, fields);
        QVERIFY(!reader.next());
    }
}

void TestCsvReader::anyBytesAreReadToTheEnd()
{
    std::mt19937 random(2);
    const QByteArray alphabet("a,\"\n\r\xff\0", 7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (auto length = random() % 60; length > 0; --length)
            bytes += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        CsvReader reader(bytes);
        int rows = 0;
        while (reader.next())
            QVERIFY(++rows <= bytes.size());
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
