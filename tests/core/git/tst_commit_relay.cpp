// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/commit_relay.h"

#include <QTest>

#include <thread>

using namespace steward::git;

namespace {

constexpr std::size_t large = 2 << 20; ///< bytes: more than a batch holds

std::string textOf(int number, std::size_t size)
{
    std::string text = "tree " + std::string(40, 'a') + "\nauthor A" + std::to_string(number) + " <a@b.c> 1600000000 +0000\n\n";
    text.resize(std::max(size, text.size()), 'x');
    return text;
}

void handOver(CommitRelay& relay, int number, std::size_t size = 0)
{
    CommitRelay::Slot& slot = relay.next();
    const std::string text = textOf(number, size);
    slot.object.bytes.assign(text.begin(), text.end());
    slot.id.bytes[0] = static_cast<std::uint8_t>(number);
    QVERIFY(parseCommit(slot.object.text(), slot.commit));
    relay.handOver();
}

} // namespace

class TestCommitRelay : public QObject
{
    Q_OBJECT

private slots:
    void everyCommitIsVisitedInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 127, 128, 129, 5000})
            QTest::addRow("%d", count) << count;
    }

    void everyCommitIsVisitedInOrder()
    {
        QFETCH(int, count);
        std::vector<std::string> names;
        {
            CommitRelay relay([&names](const ObjectId& id, const Commit& commit) {
                if (id.bytes[0] == static_cast<std::uint8_t>(names.size()))
                    names.emplace_back(commit.author.name);
            });
            for (int number = 0; number < count; ++number)
                handOver(relay, number);
        }
        QCOMPARE(static_cast<int>(names.size()), count);
        for (int number = 0; number < count; ++number)
            QCOMPARE(QString::fromStdString(names[static_cast<std::size_t>(number)]), QStringLiteral("A%1").arg(number));
    }

    void itIsAnotherThread()
    {
        std::thread::id visitor;
        {
            CommitRelay relay([&visitor](const ObjectId&, const Commit&) { visitor = std::this_thread::get_id(); });
            handOver(relay, 0);
        }
        QVERIFY(visitor != std::thread::id());
        QVERIFY(visitor != std::this_thread::get_id());
    }

    /// A slow visitor holds the reader up, so that no more than some batches are in memory.
    void largeCommitsComeThrough()
    {
        int visited = 0;
        {
            CommitRelay relay([&visited](const ObjectId&, const Commit& commit) {
                visited += commit.message.size() > large / 2 ? 1 : 0;
            });
            for (int number = 0; number < 20; ++number)
                handOver(relay, number, large);
        }
        QCOMPARE(visited, 20);
    }
};

QTEST_GUILESS_MAIN(TestCommitRelay)
#include "tst_commit_relay.moc"
