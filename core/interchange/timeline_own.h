// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/json_value.h"
#include "core/interchange/timeline_slide.h"

#include <map>

namespace steward {

/// The key, category, importance, confidence and sources that this program has written beside an
/// event.
void readOwnEvent(const JsonValue& own, ForeignEvent& event);

/// The eras that this program has written, as rows of the table "periods".
class OwnEras
{
public:
    /// Adds the era with its steward. False, and nothing is added, where it is none that can be.
    bool add(EventDraft& draft, const Slide& slide, const JsonValue& own);

private:
    bool isFree(const Slide& slide, const QString& end) const;
    void addSteward(EventDraft& draft, const TextRow& steward);

    QSet<QString> m_keys;
    QSet<QString> m_stewards;
    std::map<Day, Day> m_spans; ///< half-open
};

} // namespace steward
