// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <memory>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewFileHoldsAllBytes();
    void anOldFileIsReplacedWhole();
    void theModeOfAnExistingFileIsKept();
    void aNewFileObeysTheUmask();
    void aLinkIsFollowedAndStaysALink();
    void aLinkToNothingIsRefused();
    void aFolderIsRefused();
    void aMissingFolderIsNamed();
    void aFileInPlaceOfAFolderIsRefused();
    void devicesAreRefusedEvenThroughALink();
    void aPipeIsRefusedWithoutWaiting();
    void aReadOnlyFolderIsRefused();
    void aReadOnlyFileIsRefused();
    void aFailedWriteLeavesTheOldFileAndNothingElse();
    void namesInAnyScriptWork();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList listing() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static ErrorCode codeFor(const QString& target)
    {
        const Result<void> result = writeFileAtomically(target, "new");
        return result ? ErrorCode::NoSuchThing : result.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAtomicFile::aNewFileHoldsAllBytes()
{
    const QByteArray bytes = QByteArray(3'000'000, 'x') + '\0' + "end";
    QVERIFY(writeFileAtomically(path(u"a.bin"_s), bytes));
    QCOMPARE(contentOf(path(u"a.bin"_s)), bytes);
    QVERIFY(writeFileAtomically(path(u"empty"_s), {}));
    QCOMPARE(contentOf(path(u"empty"_s)), QByteArray());
    QCOMPARE(listing(), (QStringList{u"a.bin"_s, u"empty"_s}));
}

void TestAtomicFile::anOldFileIsReplacedWhole()
{
    QVERIFY(writeFileAtomically(path(u"a"_s), "a long first version"));
    QVERIFY(writeFileAtomically(path(u"a"_s), "short"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("short"));
    QCOMPARE(listing(), QStringList{u"a"_s});
}

void TestAtomicFile::theModeOfAnExistingFileIsKept()
{
    for (const mode_t mode : {0600U, 0640U, 0755U}) {
        QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
        QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), mode), 0);
        QVERIFY(writeFileAtomically(path(u"a"_s), "new"));
        QCOMPARE(modeOf(path(u"a"_s)), mode);
    }
}

void TestAtomicFile::aNewFileObeysTheUmask()
{
    const mode_t before = ::umask(027);
    const bool written = static_cast<bool>(writeFileAtomically(path(u"a"_s), "x"));
    const mode_t during = ::umask(before);
    QVERIFY(written);
    QCOMPARE(during, mode_t(027));
    QCOMPARE(modeOf(path(u"a"_s)), mode_t(0640));
}

void TestAtomicFile::aLinkIsFollowedAndStaysALink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QVERIFY(writeFileAtomically(path(u"elsewhere/real"_s), "old"));
    QVERIFY(QFile::link(u"elsewhere/real"_s, path(u"link"_s)));
    QVERIFY(writeFileAtomically(path(u"link"_s), "new"));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"elsewhere/real"_s)), QByteArray("new"));
    QVERIFY(!QFileInfo(path(u"elsewhere/real"_s)).isSymLink());
}

void TestAtomicFile::aLinkToNothingIsRefused()
{
    QVERIFY(QFile::link(u"nowhere"_s, path(u"link"_s)));
    QCOMPARE(codeFor(path(u"link"_s)), ErrorCode::NotFound);
    QCOMPARE(listing(), QStringList{u"link"_s});
}

void TestAtomicFile::aFolderIsRefused()
{
    QCOMPARE(codeFor(m_folder->path()), ErrorCode::IsAFolder);
    QCOMPARE(codeFor(path(u"no/such/"_s)), ErrorCode::IsAFolder);
    QCOMPARE(codeFor(QString()), ErrorCode::IsAFolder);
    QVERIFY(listing().isEmpty());
}

void TestAtomicFile::aMissingFolderIsNamed()
{
    const Result<void> result = writeFileAtomically(path(u"no/such/a"_s), "x");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().file, path(u"no/such/a"_s));
    QVERIFY(!result.error().detail.isEmpty());
}

void TestAtomicFile::aFileInPlaceOfAFolderIsRefused()
{
    QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
    QCOMPARE(codeFor(path(u"a/b"_s)), ErrorCode::NotAFolder);
}

void TestAtomicFile::devicesAreRefusedEvenThroughALink()
{
    QCOMPARE(codeFor(u"/dev/null"_s), ErrorCode::NotARegularFile);
    QVERIFY(QFile::link(u"/dev/full"_s, path(u"full"_s)));
    QCOMPARE(codeFor(path(u"full"_s)), ErrorCode::NotARegularFile);
    struct stat status = {};
    QCOMPARE(::stat("/dev/full", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void TestAtomicFile::aPipeIsRefusedWithoutWaiting()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(codeFor(path(u"pipe"_s)), ErrorCode::NotARegularFile);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"pipe"_s)).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void TestAtomicFile::aReadOnlyFolderIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    const ErrorCode code = codeFor(path(u"a"_s));
    ::chmod(folder.constData(), 0755);
    QCOMPARE(code, ErrorCode::PermissionDenied);
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
}

void TestAtomicFile::aReadOnlyFileIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
    ::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0444);
    QCOMPARE(codeFor(path(u"a"_s)), ErrorCode::PermissionDenied);
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
}

void TestAtomicFile::aFailedWriteLeavesTheOldFileAndNothingElse()
{
    QVERIFY(writeFileAtomically(path(u"a"_s), "old"));
    // A limit on the size of files fails like a full disk does: a short write first, then an error.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {100'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> result = writeFileAtomically(path(u"a"_s), QByteArray(200'000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
    QCOMPARE(listing(), QStringList{u"a"_s});
}

void TestAtomicFile::namesInAnyScriptWork()
{
    const QString name = QString::fromUtf8("Übersicht 基金会 & <b>.txt");
    QVERIFY(writeFileAtomically(path(name), "x"));
    QCOMPARE(listing(), QStringList{name});
}

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
