// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/problem_json.h"

#include "app/text/error_text.h"

#include <QJsonObject>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

} // namespace

QJsonArray problemsJson(const std::vector<Error>& problems)
{
    QJsonArray array;
    for (const Error& problem : problems)
        array.append(QJsonObject{
            {u"file"_s, orNull(problem.file)},
            {u"table"_s, orNull(problem.table)},
            {u"line"_s, orNull(problem.line)},
            {u"row"_s, orNull(problem.row)},
            {u"column"_s, orNull(problem.column)},
            {u"message"_s, QString(errorProblem(problem) + "; "_L1 + errorRemedy(problem))},
        });
    return array;
}

} // namespace steward
