// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_attachments.h"

#include "core/dataset/table_rows.h"
#include "core/import/csv_reader.h"
#include "core/interchange/json_reader.h"
#include "core/interchange/json_text.h"

#include "app/export/pdf_metadata.h"
#include "app/registry/view_registry.h"
#include "app/report/report_figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Attachments
{
    Q_DECLARE_TR_FUNCTIONS(ReportAttachments)
};

QString plainText(const TableCell& cell)
{
    return cell.detail.text.isEmpty() ? cell.text.text : cell.text.text + u'\n' + cell.detail.text;
}

QByteArray csvOf(const Table& table)
{
    TextRow titles;
    for (const TableColumn& column : table.columns)
        titles.push_back(column.title);
    QByteArray csv = toCsv(titles);
    for (const TableRow& row : table.rows) {
        TextRow fields(table.columns.size());
        for (std::size_t i = 0; i < row.cells.size() && i < fields.size(); ++i)
            fields[i] = plainText(row.cells[i]);
        csv += toCsv(fields);
    }
    return csv;
}

QString numbered(QLatin1StringView kind, int number, const QString& part = {})
{
    return kind + u'-' + QString::number(number).rightJustified(2, u'0') + part + ".csv"_L1;
}

QString logoName(const Logo& logo) { return u"logo."_s + logo.suffix; }

/// The specification that makes the same report from a folder with all attachments.
ReportSpec portableSpec(const ReportPlan& plan, const Logo& logo)
{
    ReportSpec spec = plan.spec;
    spec.logo = logo.isEmpty() ? QString() : logoName(logo);
    return spec;
}

std::array<std::pair<QLatin1StringView, QString ReportOrigin::*>, 6> originFields()
{
    return {{{"program"_L1, &ReportOrigin::program},
             {"dataset-sha256"_L1, &ReportOrigin::dataset},
             {"dataset-title"_L1, &ReportOrigin::title},
             {"qt"_L1, &ReportOrigin::qt},
             {"fonts"_L1, &ReportOrigin::fonts},
             {"created"_L1, &ReportOrigin::created}}};
}

} // namespace

PictureRequest pictureRequest(const ReportPlan& plan, const QString& figure, QSizeF size)
{
    const FigureKey key = FigureKey::of(figure);
    const auto other = std::ranges::find_if(
        plan.memberDays, [&](const SnapshotPtr& snapshot) { return key.day == snapshot->asOf(); });
    // Only the overview compares unasked: elsewhere everything since the transfer would be marked.
    const bool compares = !key.day && (plan.spec.compare || key.view == "overview"_L1);
    return {.snapshot = other == plan.memberDays.end() ? plan.days.now : *other,
            .compare = compares ? plan.days.before : nullptr,
            .window = plan.window,
            .size = size,
            .groupBy = {},
            .metric = {},
            .theme = plan.theme,
            .hasLegend = key.view == "members"_L1}; // the others' signs have names beside them
}

ReportOrigin originOf(const ReportPlan& plan, const PdfOptions& options)
{
    const Dataset& dataset = *plan.days.now->dataset;
    return {QStringLiteral(STEWARD_VERSION),
            imageHashOf(dataset),
            dataset.info.title,
            QString::fromLatin1(qVersion()),
            plan.theme.families.join(u", "_s),
            documentTime(options).toString(Qt::ISODate)};
}

QByteArray toJson(const ReportOrigin& origin)
{
    QByteArrayList lines;
    for (const auto& [key, field] : originFields())
        lines.append("  " + jsonText(key) + ": " + jsonText(origin.*field));
    return "{\n" + lines.join(",\n") + "\n}\n";
}

Result<ReportOrigin> readOrigin(const QByteArray& json)
{
    JsonReader reader(json);
    if (const auto sound = reader.check(); !sound)
        return sound.error();
    const auto value = reader.read();
    if (!value)
        return value.error();
    ReportOrigin origin;
    for (const auto& [key, field] : originFields()) {
        const JsonValue* text = value->find(key);
        if (!text || !text->isText()) {
            Error error = errorOf(ErrorCode::MissingKey);
            error.column = key;
            return error;
        }
        origin.*field = text->text;
    }
    return origin;
}

std::vector<PdfAttachment> tableAttachments(const Report& report)
{
    std::vector<PdfAttachment> attachments;
    int number = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table && !table->caption.text.isEmpty())
            attachments.push_back(
                {numbered("table"_L1, ++number), u"text/csv"_s, table->caption.text, csvOf(*table)});
    }
    return attachments;
}

std::vector<PdfAttachment> figureAttachments(const ReportPlan& plan, const Report& report)
{
    std::vector<PdfAttachment> attachments;
    int number = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* figure = std::get_if<ReportFigure>(&block);
        if (!figure)
            continue;
        ++number;
        const ViewEntry* view = findView(FigureKey::of(figure->key).view);
        if (!view || !view->tables)
            continue;
        const auto tables = view->tables(pictureRequest(plan, figure->key, {}));
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const QString part = tables.size() == 1 ? QString() : u'-' + QString::number(i + 1);
            const QString& title = tables[i].title;
            attachments.push_back({numbered("figure"_L1, number, part), u"text/csv"_s,
                                   title.isEmpty() ? figure->caption.text : title, tables[i].csv});
        }
    }
    return attachments;
}

namespace {

/// What is too large is named instead.
void addRows(std::vector<PdfAttachment> rows, std::vector<PdfAttachment>& attachments)
{
    QStringList leftOut;
    for (PdfAttachment& file : rows) {
        if (file.bytes.size() <= mostAttachedBytes)
            attachments.push_back(std::move(file));
        else
            leftOut.append(file.name);
    }
    if (!leftOut.isEmpty())
        attachments.push_back({u"left-out.txt"_s, u"text/plain"_s,
                               Attachments::tr("Rows that are too many for a report"),
                               (leftOut.join(u'\n') + u'\n').toUtf8()});
}

} // namespace

std::vector<PdfAttachment> reportAttachments(const ReportPlan& plan, const Report& report,
                                             const Logo& logo, const ReportOrigin& origin)
{
    std::vector<PdfAttachment> attachments{
        {specAttachment, u"application/json"_s,
         Attachments::tr("The specification that this report was made from"),
         toJson(portableSpec(plan, logo))},
        {originAttachment, u"application/json"_s,
         Attachments::tr("The dataset and the program that this report was made with"),
         toJson(origin)}};
    if (!logo.isEmpty()) {
        const QString type = logo.suffix == "svg"_L1   ? u"image/svg+xml"_s
                             : logo.suffix == "png"_L1 ? u"image/png"_s
                                                       : u"image/jpeg"_s;
        attachments.push_back({logoName(logo), type, Attachments::tr("The logo"), logo.bytes});
    }
    std::vector<PdfAttachment> rows = tableAttachments(report);
    std::ranges::move(figureAttachments(plan, report), std::back_inserter(rows));
    addRows(std::move(rows), attachments);
    return attachments;
}

} // namespace steward
