// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"
#include "app/report/write_report.h"
#include "app/text/metric_text.h"
#include "core/query/snapshot.h"
#include "tests/support/pytorch_dataset.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

ReportRequest requestOf(const QStringList& sections = {})
{
    ReportRequest request{.dataset = pytorchDataset()};
    request.spec.asOf = day(u"2026-09-15");
    request.spec.sections = sections;
    return request;
}

ComposedReport composed(const ReportRequest& request)
{
    Result<ComposedReport> report = composeReport(request);
    return report ? *std::move(report) : ComposedReport{};
}

QByteArray pdfOf(const ReportRequest& request)
{
    const auto files = renderReport(composed(request), {.path = QStringLiteral("R.pdf")});
    return files && files->size() == 1 ? files->front().bytes : QByteArray();
}

QString textOf(const ComposedReport& report)
{
    QString text;
    for (const Picture& page : report.pages) {
        for (const SceneItem& item : page.scene.items) {
            if (const auto* line = std::get_if<TextItem>(&item))
                text += line->text + u' ';
        }
    }
    return text;
}

/// Output of a tool of poppler; nothing where the tool is not there.
QString poppler(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class ComposeReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeOutputDeterministic(); }

    void anUnknownSectionIsNamedWithThoseThereAre()
    {
        const auto report = composeReport(requestOf({QStringLiteral("cover"), QStringLiteral("moon")}));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotInVocabulary);
        QCOMPARE(report.error().value, QStringLiteral("moon"));
        QVERIFY(report.error().expected.contains(QStringLiteral("member-table")));
    }

    void sectionsChooseThePages()
    {
        QCOMPARE(composed(requestOf({QStringLiteral("cover")})).pages.size(), std::size_t(1));
        const ComposedReport some
            = composed(requestOf({QStringLiteral("events"), QStringLiteral("cover")}));
        const QString text = textOf(some);
        QVERIFY(text.contains(QStringLiteral("Key events")));
        QVERIFY(!text.contains(QStringLiteral("Member table")));
        QCOMPARE(some.options.outline.size(), std::size_t(1));
    }

    void theNumbersAreThoseOfTheMetrics()
    {
        const ReportRequest request = requestOf({QStringLiteral("numbers"), QStringLiteral("method")});
        const QString text = textOf(composed(request));
        // The day before the transfer is what it is compared with, in the same repositories.
        const RepositoryScope scope = comparedScope(*request.dataset, day(u"2022-09-11"));
        const MetricSource source = takeMetricSource(request.dataset, scope);
        const auto question = parseMetric(*request.dataset, QStringLiteral("active-contributors"),
                                          {.windowMonths = 12});
        const auto point = metricAt(source, *question, *request.spec.asOf);
        QVERIFY(text.contains(metricName(*request.dataset, *question)));
        QVERIFY(text.contains(QLocale().toString(static_cast<int>(*point->value))));
        // The method defines it in the same words as the window.
        QVERIFY(text.contains(metricDefinition(*question).left(40)));
    }

    void withoutAListOfSourcesNothingIsCited()
    {
        const ComposedReport report = composed(requestOf({QStringLiteral("summary")}));
        QVERIFY(!textOf(report).contains(QRegularExpression(QStringLiteral("\\[ *\\d"))));
    }

    void everyCitationHasItsSource()
    {
        const ComposedReport report = composed(requestOf());
        QSet<QString> anchors;
        for (const Anchor& anchor : report.options.anchors)
            anchors.insert(anchor.name);
        QSet<QString> cited;
        for (const Picture& page : report.pages) {
            for (const SceneLink& link : page.scene.links) {
                if (link.anchor.startsWith(QStringLiteral("source-")))
                    cited.insert(link.anchor);
                if (!link.anchor.isEmpty())
                    QVERIFY2(anchors.contains(link.anchor), qPrintable(link.anchor));
            }
        }
        QVERIFY(cited.size() > 40);
        // Of a row of numbers only the ends are links.
        const auto listed = std::ranges::count_if(anchors, [](const QString& name) {
            return name.startsWith(QStringLiteral("source-"));
        });
        QVERIFY(listed >= cited.size());
    }

    void everyPaperHoldsItsTexts_data()
    {
        QTest::addColumn<QString>("paper");
        for (const QString& name : paperNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyPaperHoldsItsTexts()
    {
        QFETCH(QString, paper);
        ReportRequest request = requestOf();
        request.spec.paper = paper;
        const ComposedReport report = composed(request);
        QVERIFY(report.pages.size() >= 8);
        for (const Picture& page : report.pages) {
            const QRectF sheet(QPointF(), page.scene.size);
            for (const SceneItem& item : page.scene.items) {
                if (const auto* text = std::get_if<TextItem>(&item))
                    QVERIFY2(sheet.adjusted(-1, -1, 1, 1).contains(text->box),
                             qPrintable(u"%1 at %2, %3 to %4, %5"_s.arg(text->text).arg(text->box.left()).arg(text->box.top()).arg(text->box.right()).arg(text->box.bottom())));
            }
        }
    }

    void theYearWithoutDefinedVotesIsSaidToBeUndefined()
    {
        ReportRequest request = requestOf({QStringLiteral("seats")});
        request.spec.asOf = day(u"2024-01-01");
        const QString text = textOf(composed(request));
        QVERIFY(text.contains(QStringLiteral("undefined")));
        QVERIFY(text.contains(QStringLiteral("not defined in the sources")));
    }

    void uncertainMembersAreGivenAsARange()
    {
        ReportRequest request = requestOf({QStringLiteral("summary")});
        request.spec.asOf = day(u"2025-09-12");
        QVERIFY(textOf(composed(request)).contains(QStringLiteral("between 32 and 35 members")));
    }

    void aDayBeforeTheDataHasAReportToo()
    {
        ReportRequest request = requestOf();
        request.spec.asOf = day(u"2010-01-01");
        QVERIFY(!composed(request).pages.empty());
    }

    void pagesAreNumberedWithTwoDigitsAtLeast()
    {
        const ComposedReport report = composed(requestOf({QStringLiteral("cover")}));
        const auto files = renderReport(
            report,
            {.format = ReportFormat::Png, .dpi = 40.0, .path = QStringLiteral("some.dir/R.png")});
        QVERIFY(files);
        QCOMPARE(files->size(), std::size_t(1));
        QCOMPARE(files->front().path, QStringLiteral("some.dir/R-01.png"));
        QVERIFY(files->front().bytes.startsWith("\x89PNG"));
    }

    void twoRunsGiveTheSameBytes()
    {
        const QByteArray pdf = pdfOf(requestOf());
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf == pdfOf(requestOf()));
    }

    void thePdfCanBeReadBack()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler's tools are not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("R.pdf"));
        const ComposedReport report = composed(requestOf());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(requestOf()));
        file.close();

        // As it was drawn: a name that is broken over two lines of its cell stays in one piece.
        const QString text = poppler(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-raw"), path, QStringLiteral("-")})
                                 .simplified()
                                 // Ligatures ("fi") are characters of their own in the file.
                                 .normalized(QString::NormalizationForm_KC);
        QVERIFY(text.contains(pytorchDataset()->info.title));
        QVERIFY(text.contains(QStringLiteral("Meta")));
        QVERIFY(text.contains(QStringLiteral("[1]")));
        const auto members = pytorchAt(u"2026-09-15")->members;
        QCOMPARE(members.size(), std::size_t(48));
        for (const Member& member : members) {
            const QString& name = (*pytorchDataset())[member.organization].name;
            QVERIFY2(text.contains(name), qPrintable(name));
        }
        const QString info = poppler(QStringLiteral("pdfinfo"), {path});
        QVERIFY(info.contains(
            QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(report.pages.size()))));
        QCOMPARE(poppler(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n'), 2);
        const QStringList fonts = poppler(QStringLiteral("pdffonts"), {path}).split(u'\n').mid(2);
        for (const QString& font : fonts)
            QVERIFY2(font.isEmpty() || font.contains(QRegularExpression(QStringLiteral("yes (yes|no) +yes"))),
                     qPrintable(font));
    }
};

QTEST_MAIN(ComposeReportTest)
#include "tst_compose_report.moc"
