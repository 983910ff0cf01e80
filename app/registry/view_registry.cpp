// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/view_registry.h"

#include "app/views/data/data_view.h"
#include "app/views/growth/growth_actions.h"
#include "app/views/growth/growth_picture.h"
#include "app/views/growth/growth_view.h"
#include "app/views/members/members_actions.h"
#include "app/views/members/members_picture.h"
#include "app/views/members/members_view.h"
#include "app/views/overview/overview_picture.h"
#include "app/views/overview/overview_view.h"
#include "app/views/timeline/timeline_actions.h"
#include "app/views/timeline/timeline_picture.h"
#include "app/views/timeline/timeline_view.h"
#include "app/views/transfer/transfer_actions.h"
#include "app/views/transfer/transfer_picture.h"
#include "app/views/transfer/transfer_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Views)

public:
    static QString overview() { return tr("Overview"); }
    static QString timeline() { return tr("Timeline"); }
    static QString members() { return tr("Members"); }
    static QString growth() { return tr("Growth"); }
    static QString transfer() { return tr("Transfer"); }
    static QString data() { return tr("Data"); }
};

template <class T>
View* create(Session& session, const Theme& theme, QWidget* parent)
{
    return new T(session, theme, parent);
}

} // namespace

std::span<const ViewEntry> viewEntries()
{
    static constexpr std::array entries{
        ViewEntry{"overview"_L1, "view-overview"_L1, Names::overview, create<OverviewView>, overviewPicture, {}, nullptr, nullptr, true, nullptr, overviewTables},
        ViewEntry{"timeline"_L1, "view-timeline"_L1, Names::timeline, create<TimelineView>, timelinePicture, "category organization body project person none"_L1, nullptr, timelineSheets, false, timelineSources, timelineTables, timelineCommands},
        ViewEntry{"members"_L1, "view-members"_L1, Names::members, create<MembersView>, membersPicture, "rings network bodies"_L1, nullptr, nullptr, false, membersSources, membersTables, membersCommands},
        ViewEntry{"growth"_L1, "view-growth"_L1, Names::growth, create<GrowthView>, growthPicture, {}, growthChartNames, nullptr, true, nullptr, growthTables, growthCommands},
        ViewEntry{"transfer"_L1, "view-transfer"_L1, Names::transfer, create<TransferView>, transferPicture, {}, transferMetricNames, nullptr, true, transferSources, transferTables, transferCommands},
        ViewEntry{"data"_L1, "view-data"_L1, Names::data, create<DataView>, nullptr},
    };
    return entries;
}

const ViewEntry* findView(QStringView id)
{
    const auto entries = viewEntries();
    const auto found = std::ranges::find_if(entries, [id](const ViewEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace steward
