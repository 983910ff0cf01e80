// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of a landscape: 200 versions of 100 KB, each a little different.

#include "core/landscape/landscape_draft.h"

#include "tests/benchmarks/measure.h"

#include <QTest>

using namespace steward;

namespace {

constexpr int versionCount = 200;
constexpr qsizetype versionBytes = 100'000;
constexpr int memberCount = 120;
constexpr double mostMs = 3000.0;

/// An item as such files have it: nine lines, most of them addresses and prose.
QByteArray item(const QByteArray& name)
{
    return "          - item:\n            name: " + name
           + "\n            description: An open source library for training, tuning and serving "
             "of "
             "models on many kinds of hardware, with examples.\n            homepage_url: "
             "https://www."
           + name + ".example.org/docs/stable/index.html\n            logo: " + name
           + ".svg\n            repo_url: https://github.com/example/" + name
           + "\n            crunchbase: https://www.crunchbase.com/organization/" + name
           + "\n            project: sandbox\n            extra:\n              accepted: "
             "'2024-05-06'\n";
}

QByteArray heading(const QByteArray& category, const QByteArray& subcategory)
{
    return "  - category:\n    name: " + category
           + "\n    subcategories:\n      - subcategory:\n        name: " + subcategory
           + "\n        items:\n";
}

/// Members come and go by the version; tools fill it up to the size wanted.
QByteArray landscape(int version)
{
    QByteArray yaml = "landscape:\n" + heading("Example Members", "Gold");
    for (int i = 0; i < memberCount; ++i)
        if ((i + version / 3) % 11 != 0)
            yaml += "          - item:\n            name: Member " + QByteArray::number(i)
                    + " (member)\n            homepage_url: https://member" + QByteArray::number(i)
                    + ".example.com/\n            logo: m" + QByteArray::number(i)
                    + ".svg\n            crunchbase: null\n";
    yaml += heading("Tools", "Training");
    for (int i = 0; yaml.size() < versionBytes; ++i)
        yaml += item("tool" + QByteArray::number(i + version % 5));
    return yaml;
}

} // namespace

class BenchLandscape : public QObject
{
    Q_OBJECT

private slots:
    void aLongHistoryTakesAtMostThreeSeconds();
};

void BenchLandscape::aLongHistoryTakesAtMostThreeSeconds()
{
    std::vector<LandscapeVersion> versions;
    const Day first = *dayFromCivil(2024, 1, 1);
    for (int i = 0; i < versionCount; ++i) // a remark, so that no two have the same bytes
        versions.push_back({QString::number(i + 1), first + 3 * i,
                            landscape(i) + "# " + QByteArray::number(i) + '\n'});
    const double start = cpuMs();
    const auto draft = landscapeHistoryDraft(versions,
                                             {QStringLiteral("landscape.yml"), {}, {}, {}}, {}, {});
    const double taken = cpuMs() - start;
    QVERIFY(draft);
    QVERIFY(draft->rowCount(FactKind::Membership) > memberCount);
    qInfo("%d versions of %lld bytes: %.0f ms (at most %.0f)", versionCount,
          static_cast<long long>(versions.front().bytes.size()), taken, mostMs);
    QVERIFY(taken <= mostMs);
}

QTEST_GUILESS_MAIN(BenchLandscape)
#include "bench_landscape.moc"
