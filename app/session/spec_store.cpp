// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/spec_store.h"

#include "core/transfer/transfer_analysis.h"

#include "app/session/settings_path.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingsKey = "transfer/specifications"_L1;
constexpr qsizetype hashLength = 64;

QString hashAt(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().left(hashLength);
}

bool appendText(const QString& path, const QString& text)
{
    QFile file(path);
    if (file.size() > SpecStore::mostText)
        return true;
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
}

} // namespace

SpecStore::SpecStore(QString path) : m_path(std::move(path)) {}

SpecStore::Entry SpecStore::entryOf(const Dataset& dataset, const TransferSpec& spec)
{
    TransferSpec rest = spec;
    rest.question = {};
    // The model goes by months: another day of the same one asks the same question.
    return {.event = specHash(dataset, TransferSpec{.event = monthOf(spec.event).firstDay()}),
            .rest = specHash(dataset, rest),
            .hash = specHash(dataset, spec),
            .p = std::nullopt};
}

std::vector<SpecStore::Entry> SpecStore::entries() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    const QByteArray stored = settings.value(settingsKey).toByteArray();
    std::vector<Entry> entries;
    for (const QJsonValue& value : QJsonDocument::fromJson(stored).array()) {
        const QJsonObject object = value.toObject();
        if (entries.size() >= mostSpecs)
            break;
        Entry entry{.event = hashAt(object, "event"_L1),
                    .rest = hashAt(object, "rest"_L1),
                    .hash = hashAt(object, "hash"_L1),
                    .p = std::nullopt};
        if (const double p = object.value("p"_L1).toDouble(-1.0); p >= 0.0 && p <= 1.0)
            entry.p = p;
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool SpecStore::write(const std::vector<Entry>& entries)
{
    QJsonArray stored;
    const std::size_t forgotten = entries.size() > mostSpecs ? entries.size() - mostSpecs : 0;
    for (std::size_t i = forgotten; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        QJsonObject object{
            {u"event"_s, entry.event}, {u"rest"_s, entry.rest}, {u"hash"_s, entry.hash}};
        if (entry.p)
            object.insert(u"p"_s, *entry.p);
        stored.append(object);
    }
    if (!mayWriteSettings(m_path))
        return false;
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(settingsKey, QJsonDocument(stored).toJson(QJsonDocument::Compact));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

bool SpecStore::record(const Dataset& dataset, const TransferSpec& spec)
{
    std::vector<Entry> all = entries();
    Entry entry = entryOf(dataset, spec);
    if (std::ranges::find(all, entry.hash, &Entry::hash) != all.end())
        return true;
    const QString heading = u"specification "_s + entry.hash + u'\n';
    all.push_back(std::move(entry));
    return write(all) && appendText(textPath(), heading + specText(dataset, spec) + u'\n');
}

QString SpecStore::textPath() const
{
    return QFileInfo(m_path).absolutePath() + "/specifications.txt"_L1;
}

bool SpecStore::setResult(const Dataset& dataset, const TransferSpec& spec, std::optional<double> p)
{
    std::vector<Entry> all = entries();
    const auto found = std::ranges::find(all, specHash(dataset, spec), &Entry::hash);
    if (found == all.end() || found->p == p)
        return true;
    found->p = p;
    return write(all);
}

SpecStanding SpecStore::standingOf(const Dataset& dataset, const TransferSpec& spec) const
{
    const std::vector<Entry> all = entries();
    const Entry own = entryOf(dataset, spec);
    SpecStanding standing;
    const auto first = std::ranges::find(all, own.event, &Entry::event);
    if (first == all.end())
        return standing;
    standing.isExploratory = first->rest != own.rest;
    std::vector<double> p;
    std::optional<std::size_t> position;
    standing.metrics = 0;
    for (const Entry& entry : all) {
        if (entry.event != own.event || entry.rest != own.rest)
            continue;
        ++standing.metrics;
        if (!entry.p)
            continue;
        if (entry.hash == own.hash)
            position = p.size();
        p.push_back(*entry.p);
    }
    if (position && standing.metrics > 1)
        standing.adjustedP = holmAdjusted(p)[*position];
    return standing;
}

} // namespace steward
