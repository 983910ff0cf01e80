// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <memory>
#include <vector>

namespace steward {

/// The sources of a fact, in order. Facts are many and mostly have one source, so one is held in
/// place and only more cost an allocation.
class FactSources
{
public:
    FactSources() = default;
    FactSources(std::initializer_list<SourceId> sources)
    {
        for (const SourceId source : sources)
            push_back(source);
    }
    FactSources(const FactSources& other)
        : m_only(other.m_only), m_many(other.m_many ? std::make_unique<std::vector<SourceId>>(*other.m_many) : nullptr)
    {
    }
    FactSources(FactSources&&) noexcept = default;
    FactSources& operator=(const FactSources& other)
    {
        FactSources copy(other);
        return *this = std::move(copy);
    }
    FactSources& operator=(FactSources&&) noexcept = default;
    ~FactSources() = default;

    void push_back(SourceId source)
    {
        if (empty()) {
            m_only = source;
            return;
        }
        if (!m_many)
            m_many = std::make_unique<std::vector<SourceId>>(1, m_only);
        m_many->push_back(source);
    }

    const SourceId* begin() const { return m_many ? m_many->data() : &m_only; }
    const SourceId* end() const { return begin() + size(); }
    std::size_t size() const { return m_many ? m_many->size() : m_only.isValid() ? 1 : 0; }
    bool empty() const { return !m_only.isValid(); }
    operator std::vector<SourceId>() const { return {begin(), end()}; }

private:
    SourceId m_only; ///< the first; invalid: there is none
    std::unique_ptr<std::vector<SourceId>> m_many; ///< all of them, where there are several
};

} // namespace steward
