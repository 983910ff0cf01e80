// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/view_registry.h"

#include <QHash>
#include <QMimeData>

namespace steward {

/// A picture of a view for the clipboard: as pixels, as SVG and as PDF. Each is made when somebody
/// asks for it, once, so that copying takes no time.
class PictureMime : public QMimeData
{
    Q_OBJECT

public:
    /// \param view  of the static list
    /// \param scale pixels for each logical one
    PictureMime(const ViewEntry& view, PictureRequest request, double scale);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    QByteArray bytes(const QString& suffix) const;

    const ViewEntry& m_view;
    PictureRequest m_request;
    double m_scale;
    mutable QHash<QString, QByteArray> m_made; ///< by suffix of the format
};

} // namespace steward
