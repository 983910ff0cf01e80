// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/verify_report.h"

#include "app/export/read_pdf_attachments.h"
#include "app/report/write_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct Verifying
{
    Q_DECLARE_TR_FUNCTIONS(Verifying)
};

const PdfAttachment* find(const std::vector<PdfAttachment>& attachments, const QString& name)
{
    const auto found = std::ranges::find(attachments, name, &PdfAttachment::name);
    return found == attachments.end() ? nullptr : &*found;
}

Error noReport()
{
    Error error = errorOf(ErrorCode::UnknownFormat);
    error.expected = Verifying::tr("a report in PDF that this program has written");
    return error;
}

Result<Logo> attachedLogo(const std::vector<PdfAttachment>& attachments, const QString& name)
{
    if (name.isEmpty())
        return Logo{};
    const PdfAttachment* attachment = find(attachments, name);
    return attachment ? logoOf(attachment->bytes) : Result<Logo>(noReport());
}

std::vector<ReportDifference> explain(const ReportOrigin& then, const ReportOrigin& now)
{
    std::vector<ReportDifference> differences;
    if (then.dataset != now.dataset)
        differences.push_back(ReportDifference::Dataset);
    if (then.program != now.program)
        differences.push_back(ReportDifference::Program);
    if (then.qt != now.qt || then.fonts != now.fonts)
        differences.push_back(ReportDifference::Drawing);
    if (differences.empty())
        differences.push_back(ReportDifference::Pages);
    return differences;
}

} // namespace

Result<Verification> verifyReport(const QByteArray& pdf, const DatasetPtr& dataset)
{
    const auto attachments = readPdfAttachments(pdf);
    if (!attachments)
        return attachments.error();
    const PdfAttachment* spec = find(*attachments, specAttachment);
    const PdfAttachment* origin = find(*attachments, originAttachment);
    if (!spec || !origin)
        return noReport();
    const auto wanted = readReportSpec(spec->bytes);
    if (!wanted)
        return wanted.error();
    const auto then = readOrigin(origin->bytes);
    if (!then)
        return then.error();
    const auto logo = attachedLogo(*attachments, wanted->logo);
    if (!logo)
        return logo.error();
    const auto report = composeReport(
        {dataset, *wanted, *logo, QDateTime::fromString(then->created, Qt::ISODate)});
    if (!report)
        return report.error();
    const auto files = renderReport(*report, {});
    if (!files)
        return files.error();
    Verification verification{files->front().bytes == pdf, {}, *then};
    if (!verification.isSame)
        verification.differences = explain(*then, report->origin);
    return verification;
}

} // namespace steward
