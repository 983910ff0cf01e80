// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/walk_history.h"

#include "core/git/commit_relay.h"

namespace steward::git {

namespace {

constexpr std::int64_t commitsBetweenPolls = 256;

/// Which commits have been met: a bit for each object of a pack, and the ids of loose ones.
class Visited
{
public:
    explicit Visited(const ObjectStore& store)
    {
        for (std::uint32_t pack = 0; pack < store.packCount(); ++pack)
            m_packed.emplace_back(store.objectCount(pack), false);
    }

    /// Whether it is met for the first time.
    bool insert(const ObjectId& id, ObjectPlace place)
    {
        if (place.pack == ObjectPlace::loose)
            return m_loose.insert(id).second;
        auto bit = m_packed[place.pack][place.position];
        if (bit)
            return false;
        bit = true;
        return true;
    }

private:
    std::vector<std::vector<bool>> m_packed;
    std::unordered_set<ObjectId> m_loose;
};

struct Pending
{
    ObjectId id;
    ObjectPlace place;
};

} // namespace

Result<WalkCounts> walkHistory(Repository& repository, const ObjectId& tip,
                               const std::function<void(const ObjectId&, const Commit&)>& visit,
                               const WalkOptions& options)
{
    ObjectStore& store = repository.objects();
    Visited visited(store);
    std::vector<Pending> pending;
    WalkCounts counts;
    const auto meet = [&](const ObjectId& id) {
        if (options.isKnown && options.isKnown(id)) {
            ++counts.known;
            return;
        }
        const ObjectPlace place = store.find(id);
        if (visited.insert(id, place))
            pending.push_back({id, place});
    };
    meet(tip);
    CommitRelay relay(visit);
    while (!pending.empty()) {
        if (counts.commits % commitsBetweenPolls == 0 && options.stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        const Pending next = pending.back();
        pending.pop_back();
        CommitRelay::Slot& slot = relay.next();
        slot.id = next.id;
        if (const auto read = store.read(next.id, next.place, slot.object); !read)
            return read.error();
        if (slot.object.type != ObjectType::Commit || !parseCommit(slot.object.text(), slot.commit)) {
            Error error = errorOf(ErrorCode::BadObject);
            error.value = hexText(next.id);
            return error;
        }
        ++counts.commits;
        // The first parent comes off the pile first: histories are packed along it.
        const bool isCutOff = repository.shallow().contains(next.id);
        for (auto parent = slot.commit.parents.rbegin(); !isCutOff && parent != slot.commit.parents.rend(); ++parent)
            meet(*parent);
        counts.cutOff += isCutOff ? 1 : 0;
        relay.handOver();
    }
    return counts;
}

} // namespace steward::git
