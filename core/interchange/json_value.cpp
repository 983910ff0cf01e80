// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/json_value.h"

#include <algorithm>

namespace steward {

const JsonValue* JsonValue::find(QLatin1StringView key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

QString JsonValue::textOf(QLatin1StringView key) const
{
    const JsonValue* value = find(key);
    return value && value->isText() ? value->text : QString();
}

const JsonValue* JsonValue::findBroken() const
{
    if (isBroken)
        return this;
    for (const JsonValue& item : items)
        if (const JsonValue* broken = item.findBroken())
            return broken;
    for (const JsonMember& member : members)
        if (const JsonValue* broken = member.value.findBroken())
            return broken;
    return nullptr;
}

} // namespace steward
