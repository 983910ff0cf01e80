// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_sheet_reader.h"

#include "core/import/delimited_text.h"
#include "core/import/foreign_date.h"
#include "core/import/spreadsheet_text.h"
#include "core/interchange/plain_text.h"
#include "core/interchange/timeline_slide.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pollEvery = 4096;

/// Columns that are read; each other one is told.
constexpr std::array readColumns{"year"_L1,     "month"_L1,      "day"_L1,     "time"_L1,
                                 "end year"_L1, "end month"_L1,  "end day"_L1, "end time"_L1,
                                 "headline"_L1, "text"_L1,       "media"_L1,   "type"_L1,
                                 "group"_L1,    "start date"_L1, "tag"_L1,     "end date"_L1};

class SheetReader
{
public:
    SheetReader(DelimitedText text, const QString& file, std::stop_token stop)
        : m_text(std::move(text))
        , m_draft(file)
        , m_stop(std::move(stop))
    {}

    Result<Draft> read();

private:
    Result<void> readHeader(DelimitedReader& reader);
    void findDayOrder(DelimitedReader reader);
    void noteIgnored(const CsvRow& row);
    void addRow(const CsvRow& row);
    bool readDates(const CsvRow& row, Slide& slide);
    bool readParts(const CsvRow& row, const QString& prefix, Slide& slide,
                   std::optional<PartialDate>& into);
    bool readWhole(const CsvRow& row, QLatin1StringView column, Slide& slide,
                   std::optional<PartialDate>& into);
    QString cell(const CsvRow& row, const QString& column) const;
    Error located(Error error) const
    {
        error.file = m_draft.file();
        return error;
    }

    DelimitedText m_text;
    EventDraft m_draft;
    std::stop_token m_stop;
    QStringList m_header;
    std::vector<std::size_t> m_ignored;   ///< columns that are not read, until they are told
    QHash<QString, std::size_t> m_fields; ///< by lower-case heading
    DayOrder m_dayOrder = DayOrder::MonthFirst;
    bool m_hasWholeDates = false; ///< the first version's columns
};

Result<Draft> SheetReader::read()
{
    DelimitedReader reader(m_text);
    if (const auto header = readHeader(reader); !header)
        return located(header.error());
    findDayOrder(reader);
    std::size_t rows = 0;
    while (const auto row = reader.next()) {
        if (rows % pollEvery == 0 && m_stop.stop_requested())
            return located(errorOf(ErrorCode::Cancelled));
        if (*row && isBlank(**row))
            continue;
        if (++rows > EventDraft::maximumEvents)
            return located(errorOf(ErrorCode::TooLarge));
        if (*row) {
            noteIgnored(**row);
            addRow(**row);
        } else {
            m_draft.skip(row->error());
        }
    }
    if (rows == 0)
        return located(errorOf(ErrorCode::NothingToImport));
    return m_draft.finish();
}

Result<void> SheetReader::readHeader(DelimitedReader& reader)
{
    const auto row = reader.next();
    if (!row)
        return errorOf(ErrorCode::EmptyFile);
    if (!*row)
        return row->error();
    for (std::size_t i = 0; i < (*row)->fields.size(); ++i) {
        const QString name = (*row)->fields[i].simplified();
        m_header.append(name);
        if (!name.isEmpty() && !m_fields.contains(name.toLower()))
            m_fields.insert(name.toLower(), i);
        if (std::ranges::find(readColumns, name.toLower()) == readColumns.end())
            m_ignored.push_back(i);
    }
    m_hasWholeDates = !m_fields.contains(u"year"_s);
    for (const QString& needed : {m_hasWholeDates ? u"start date"_s : u"year"_s, u"headline"_s}) {
        if (m_fields.contains(needed))
            continue;
        Error error = errorOf(ErrorCode::MissingColumn);
        error.line = (*row)->line;
        error.column = needed == "headline"_L1 ? u"Headline"_s : u"Year"_s;
        error.expected = m_header.join(", "_L1).left(1000);
        return error;
    }
    return {};
}

void SheetReader::findDayOrder(DelimitedReader reader)
{
    if (!m_hasWholeDates)
        return;
    DayOrderVote vote;
    while (const auto row = reader.next()) {
        if (!*row)
            continue;
        vote.see(cell(**row, u"start date"_s));
        vote.see(cell(**row, u"end date"_s));
    }
    if (vote.order() == DayOrder::DayFirst)
        m_dayOrder = DayOrder::DayFirst;
}

/// Columns of the template that nobody filled are not worth telling.
void SheetReader::noteIgnored(const CsvRow& row)
{
    std::erase_if(m_ignored, [&](std::size_t field) {
        const bool isFilled = field < row.fields.size() && !row.fields[field].trimmed().isEmpty();
        if (isFilled)
            m_draft.noteIgnored(m_header[static_cast<qsizetype>(field)]);
        return isFilled;
    });
}

void SheetReader::addRow(const CsvRow& row)
{
    const QString type = cell(row, u"type"_s).toLower();
    Slide slide;
    slide.event.line = row.line;
    slide.headline = cell(row, u"headline"_s);
    slide.text = cell(row, u"text"_s);
    slide.group = cell(row, m_fields.contains(u"group"_s) ? u"group"_s : u"tag"_s);
    const qsizetype sources = slide.text.lastIndexOf(ownSourcesHtml);
    slide.isOwn = sources >= 0;
    if (type == "title"_L1 || type == "start"_L1) {
        m_draft.addInfo("title"_L1, headlineText(m_draft, slide.headline, false));
        m_draft.addInfo("summary"_L1, bodyText(m_draft, slide.text, slide.isOwn));
        return;
    }
    slide.link = slide.isOwn ? plainText(slide.text.sliced(sources)).firstLink
                             : cell(row, u"media"_s);
    if (readDates(row, slide))
        addSlide(m_draft, std::move(slide));
}

bool SheetReader::readDates(const CsvRow& row, Slide& slide)
{
    if (m_hasWholeDates)
        return readWhole(row, "start date"_L1, slide, slide.event.start)
               && readWhole(row, "end date"_L1, slide, slide.event.end);
    slide.hadTime = !cell(row, u"time"_s).isEmpty();
    return readParts(row, {}, slide, slide.event.start)
           && readParts(row, u"end "_s, slide, slide.event.end);
}

/// True also where there is no end. An event without a start is told.
bool SheetReader::readParts(const CsvRow& row, const QString& prefix, Slide& slide,
                            std::optional<PartialDate>& into)
{
    const DateParts parts{cell(row, prefix + "year"_L1), cell(row, prefix + "month"_L1),
                          cell(row, prefix + "day"_L1)};
    const bool isEmpty = parts.words().isEmpty();
    if (isEmpty && !prefix.isEmpty())
        return true;
    into = dateOfParts(parts);
    if (into)
        return true;
    m_draft.skip(isEmpty ? ErrorCode::Required : ErrorCode::NotADate, slide.event,
                 prefix.isEmpty() ? "Year"_L1 : "End Year"_L1, parts.words());
    return false;
}

bool SheetReader::readWhole(const CsvRow& row, QLatin1StringView column, Slide& slide,
                            std::optional<PartialDate>& into)
{
    const bool isStart = column == "start date"_L1;
    const QString text = cell(row, column);
    if (text.isEmpty() && !isStart)
        return true;
    const auto read = readForeignDate(text, m_dayOrder);
    if (!read) {
        m_draft.skip(text.isEmpty() ? ErrorCode::Required : ErrorCode::NotADate, slide.event,
                     isStart ? "Start Date"_L1 : "End Date"_L1, text);
        return false;
    }
    into = read->date;
    slide.hadTime = slide.hadTime || read->hadTime;
    return true;
}

/// Rows may be shorter than the header. The apostrophe that keeps spreadsheets from calculating
/// goes.
QString SheetReader::cell(const CsvRow& row, const QString& column) const
{
    const auto field = m_fields.constFind(column);
    if (field == m_fields.constEnd() || *field >= row.fields.size())
        return {};
    return restored(row.fields[*field]).trimmed();
}

} // namespace

Result<Draft> readTimelineSheet(const QByteArray& bytes, const QString& file, std::stop_token stop)
{
    auto text = readDelimitedText(bytes, file);
    if (!text)
        return text.error();
    return SheetReader(*std::move(text), file, std::move(stop)).read();
}

} // namespace steward
