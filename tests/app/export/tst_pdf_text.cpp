// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/deterministic.h"
#include "app/export/pdf_export.h"
#include "app/export/pdf_text.h"
#include "app/render/drawn_text.h"
#include "app/render/font_measure.h"

#include "tests/app/export/sample_picture.h"

#include <QElapsedTimer>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Name
{
    const char* script;
    QString text;
};

const QList<Name>& names()
{
    static const QList<Name> all = {
        {"Latin with ligatures", u"Office affluent, difficult fjord"_s},
        {"Latin with accents", u"Électricité Łódź Ångström e\u0301tude"_s},
        {"Chinese", u"国家開発機構 北京大学"_s},
        {"Japanese", u"東京大学 ひらがな カタカナ"_s},
        {"Hangul", u"삼성전자 한국과학기술원"_s},
        {"Cyrillic", u"Яндекс Київ"_s},
        {"Greek", u"Ελληνικό Ίδρυμα"_s},
        {"Arabic", u"مؤسسة بايتورتش"_s},
        {"Arabic with a ligature", u"السلام الأولى"_s},
        {"Persian", u"پژوهشگاه گچ کی"_s},
        {"Hebrew", u"הקרן לקוד פתוח"_s},
        {"Devanagari", u"भारतीय प्रौद्योगिकी संस्थान"_s},
        {"Devanagari and Latin", u"IIT (भारतीय प्रौद्योगिकी) Delhi"_s},
        {"Arabic in Latin", u"Meta (ميتا) Platforms"_s},
        {"Hebrew in Latin", u"The “הקרן”, in 2020"_s},
        {"isolated", u"\u2068مؤسسة\u2069 in 2020, or \u2068הקרן\u2069! Nothing else"_s},
        {"all", u"Яндекс, Ίδρυμα, 三菱, 삼성 and संस्थान"_s},
    };
    return all;
}

void addLine(Scene& scene, double y, const QString& text, TextStyle style = {})
{
    TextItem item;
    item.box = QRectF(20, y, 560, 20);
    item.text = text;
    item.style = style;
    scene.add(item);
}

Picture pictureOf(const QString& text, TextStyle style = {})
{
    Picture picture = emptyPicture({600, 60});
    addLine(picture.scene, 20, text, style);
    return picture;
}

Picture pictureOfAll()
{
    Picture picture = emptyPicture({600, 1000});
    double y = 20;
    for (const Name& name : names()) {
        addLine(picture.scene, y, name.text);
        addLine(picture.scene, y + 25, name.text, {TextSize::Heading, TextWeight::Bold, true});
        y += 50;
    }
    return picture;
}

QByteArray pdfOf(const Picture& picture)
{
    const Result<QByteArray> pdf = toPdf({picture}, Theme::light(), {});
    return pdf ? *pdf : QByteArray();
}

/// What a command line tool writes about the file; nothing if it is not installed.
std::optional<QString> ask(const QString& tool, const QByteArray& pdf,
                           const QStringList& after = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList{file.fileName()} + after);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without marks of direction and with one form for each letter, as a reader's search compares.
QString comparable(const QString& text)
{
    static const QRegularExpression marks(u"[\u200E\u200F\u202A-\u202E\u2066-\u2069\f]"_s);
    return QString(text).remove(marks).normalized(QString::NormalizationForm_KC).trimmed();
}

QStringList linesRead(const QByteArray& pdf)
{
    const std::optional<QString> text = ask(u"pdftotext"_s, pdf, {u"-"_s});
    QStringList lines;
    for (const QString& line : text.value_or(QString()).split(u'\n'))
        lines.append(comparable(line));
    lines.removeAll(QString());
    return lines;
}

bool hasPoppler() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(); }

QList<QGlyphRun> glyphsOf(const QString& text, TextStyle style)
{
    QTextLayout layout(text, Theme::light().font(style));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void everyScriptComesBack_data() { addNames(); }
    void everyScriptComesBack();
    void boldTextComesBackOnce_data() { addNames(); }
    void boldTextComesBackOnce();
    void everyLineOfAPageComesBackInTheOrderOfTheScene();
    void turnedTextComesBack();
    void everyGlyphIsThereAndFromADeclaredFont_data() { addNames(); }
    void everyGlyphIsThereAndFromADeclaredFont();
    void fontsAreEmbeddedSubsetsWithAMap();
    void equalInputGivesEqualBytes();
    void runsAreRecordedInLogicalOrder();
    void textWithoutARunStaysAsItIs();
    void whatIsNoPdfIsRefused();
    void controlsAreSeenAndNotObeyed();
    void whatIsMeasuredIsWhatIsDrawn();
    void anEndlessTitleIsCutWithAnEllipsis();

private:
    static void addNames()
    {
        QTest::addColumn<QString>("text");
        for (const Name& name : names())
            QTest::newRow(name.script) << name.text;
    }
};

void TestPdfText::everyScriptComesBack()
{
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    QFETCH(const QString, text);
    QCOMPARE(linesRead(pdfOf(pictureOf(text))), QStringList{comparable(text)});
}

void TestPdfText::boldTextComesBackOnce()
{
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    QFETCH(const QString, text);
    const Picture picture = pictureOf(text, {TextSize::Title, TextWeight::Bold, true});
    QCOMPARE(linesRead(pdfOf(picture)), QStringList{comparable(text)});
}

void TestPdfText::everyLineOfAPageComesBackInTheOrderOfTheScene()
{
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    QStringList expected;
    for (const Name& name : names())
        expected << comparable(name.text) << comparable(name.text);
    QCOMPARE(linesRead(pdfOf(pictureOfAll())), expected);
}

void TestPdfText::turnedTextComesBack()
{
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    Picture picture = emptyPicture({300, 300});
    TextItem item;
    item.box = QRectF(50, 140, 200, 20);
    item.text = u"भारतीय प्रौद्योगिकी"_s;
    item.rotation = -90.0;
    picture.scene.add(item);
    QCOMPARE(linesRead(pdfOf(picture)), QStringList{comparable(item.text)});
}

void TestPdfText::everyGlyphIsThereAndFromADeclaredFont()
{
    QFETCH(const QString, text);
    const QStringList declared = Theme::light().families;
    for (const TextStyle style :
         {TextStyle{}, TextStyle{.weight = TextWeight::Bold}, TextStyle{.italic = true}}) {
        for (const QGlyphRun& run : glyphsOf(text, drawnStyle(text, style))) {
            QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(run.rawFont().familyName()));
            QVERIFY2(declared.contains(run.rawFont().familyName()),
                     qPrintable(run.rawFont().familyName()));
        }
    }
}

void TestPdfText::fontsAreEmbeddedSubsetsWithAMap()
{
    const std::optional<QString> fonts = ask(u"pdffonts"_s, pdfOf(pictureOfAll()));
    if (!fonts)
        QSKIP("poppler-utils are not installed");
    static const QRegularExpression complete(u"[A-Z]{6}\\+.*Identity-H +yes +yes +yes"_s);
    const qsizetype listed = fonts->count(u"Identity-H"_s);
    QVERIFY2(listed >= 5, qPrintable(*fonts));
    QCOMPARE(fonts->count(complete), listed);
}

void TestPdfText::equalInputGivesEqualBytes()
{
    const QByteArray first = pdfOf(pictureOfAll());
    QVERIFY(!first.isEmpty());
    QCOMPARE(pdfOf(pictureOfAll()), first);
}

void TestPdfText::runsAreRecordedInLogicalOrder()
{
    const auto paint = [](QPainter& painter) {
        painter.setFont(Theme::light().font({}));
        painter.drawText(QPointF(10, 20), u"a (ميتا) b"_s);
        painter.drawLine(0, 0, 10, 10);
    };
    const std::vector<PaintedRun> runs = paintedRuns(paint, 96);
    QString text;
    for (const PaintedRun& run : runs) {
        QCOMPARE(run.start.y(), 20.0);
        QCOMPARE(run.isRightToLeft, run.text == u"ميتا");
        text += run.text;
    }
    QCOMPARE(text, u"a (ميتا) b"_s);
    QVERIFY(paintedRuns([](QPainter&) {}, 96).empty());
}

void TestPdfText::textWithoutARunStaysAsItIs()
{
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    const QByteArray pdf = pdfOf(pictureOf(u"Plain text"_s));
    const QStringList expected{u"Plain text"_s};
    for (const std::vector<std::vector<PaintedRun>>& runs :
         {std::vector<std::vector<PaintedRun>>{},
          {{PaintedRun{u"elsewhere"_s, {400, 400}, 50.0, false}}},
          {{}, {}}}) {
        const Result<QByteArray> mended = withReadableText(pdf, runs);
        QVERIFY(mended);
        QCOMPARE(linesRead(*mended), expected);
    }
}

void TestPdfText::whatIsNoPdfIsRefused()
{
    const Result<QByteArray> mended = withReadableText("no PDF", {});
    QVERIFY(!mended);
    QCOMPARE(mended.error().code, ErrorCode::WriteFailed);
}

void TestPdfText::controlsAreSeenAndNotObeyed()
{
    const QString text = u"abc\u202Edef\u0001ghi\tj"_s;
    QCOMPARE(withoutTricks(text), u"abc\uFFFDdef\uFFFDghi j"_s);
    for (const QGlyphRun& run : glyphsOf(withoutTricks(text), {}))
        QVERIFY(!run.glyphIndexes().contains(0));
    if (!hasPoppler())
        QSKIP("poppler-utils are not installed");
    Picture picture = pictureOf(text);
    addLine(picture.scene, 40, u"next"_s);
    QCOMPARE(linesRead(pdfOf(picture)), (QStringList{u"abc\uFFFDdef\uFFFDghi j"_s, u"next"_s}));
}

void TestPdfText::whatIsMeasuredIsWhatIsDrawn()
{
    const FontMeasure measure(Theme::light());
    const QString trick = u"abc\u202Edef\u0001ghi"_s;
    QCOMPARE(measure.width(trick, {}), measure.width(withoutTricks(trick), {}));
    QCOMPARE(measure.elided(trick + trick, {}, 60.0),
             measure.elided(withoutTricks(trick + trick), {}, 60.0));
    QCOMPARE(measure.lines(trick + u'\n' + trick, {}, 500.0), QStringList(2, withoutTricks(trick)));
}

void TestPdfText::anEndlessTitleIsCutWithAnEllipsis()
{
    for (const QString& part : {u"ab "_s, u"مؤ"_s, u"प्रौ"_s, u"\U0001F600"_s, u"e\u0301"_s}) {
        const QString title = part.repeated(100000 / part.size());
        QElapsedTimer clock;
        clock.start();
        const QString drawn = drawnText(title);
        QVERIFY(drawn.size() <= longestLine + 1 && drawn.endsWith(QChar(0x2026)));
        QVERIFY(!drawn.chopped(1).back().isHighSurrogate());
        const QString shown = FontMeasure(Theme::light()).elided(title, {}, 200.0);
        QVERIFY2(shown.size() < 200 && shown.endsWith(QChar(0x2026)), qPrintable(shown));
        QVERIFY(!pdfOf(pictureOf(title)).isEmpty());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(part));
    }
}

int main(int argc, char** argv)
{
    makeOutputDeterministic();
    QGuiApplication application(argc, argv);
    TestPdfText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf_text.moc"
