// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts that the sentences of changes are made of.

#pragma once

#include "app/text/change_text.h"

#include <QString>

#include <span>

namespace steward {

/// Empty for none.
QString nameOf(const Dataset& dataset, OrganizationId id);
/// A name as it stands after an article: "The Linux Foundation" is "the Linux Foundation" there.
QString withoutArticle(const QString& name);
/// Whose projects the dataset is about: its foundation, or its subject where there is none.
QString hostName(const Dataset& dataset);
/// Where a role or a seat is held, as a part of a sentence: "on the Governing Board". Empty for
/// none.
QString placeText(const Dataset& dataset, BodyId id);
/// That an organization came to belong to another, or ceased to: "Graphcore became a subsidiary of
/// SoftBank Group on 12 July 2024". `when` as of sharedWhenText().
QString relationSentence(const Dataset& dataset, const Change& change, const QString& when);
/// "on 18 March 2025", "in May 2024", "by 18 March 2025"; the month where all of several changes
/// share no more than that; empty where they do not, or one has no date. `changes`: at least one.
QString sharedWhenText(std::span<const Change> changes, DateWriting writing);

} // namespace steward
