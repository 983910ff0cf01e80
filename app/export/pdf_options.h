// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace steward {

/// A line of the outline (bookmarks). Pages count from 0, y is in logical pixels from the top.
struct OutlineEntry
{
    QString title;
    int page = 0;
    double y = 0.0;
    int level = 0; ///< 0 is outermost; a child is deeper than the entry before it
};

/// A place that SceneLink::anchor can lead to.
struct Anchor
{
    QString name;
    int page = 0;
    double y = 0.0;
};

/// A file inside the document. Names are plain, without a path, and differ.
struct PdfAttachment
{
    QString name;
    QString mimeType;
    QString description;
    QByteArray bytes;

    bool operator==(const PdfAttachment&) const = default;
};

struct PdfOptions
{
    QString title{};
    QString author{};
    QString subject{};
    QString keywords{};
    QString creator{};   ///< the program
    QDateTime created{}; ///< SOURCE_DATE_EPOCH in the environment goes before it
    std::vector<OutlineEntry> outline{};
    std::vector<Anchor> anchors{};
    QString language{}; ///< "en", "pt-BR"
    std::vector<PdfAttachment> attachments{};
};

} // namespace steward
