// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/run_command.h"

#include "app/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QList<QCommandLineOption> commonOptions()
{
    return {QCommandLineOption({u"h"_s, u"help"_s}, Help::tr("Show this help.")),
            QCommandLineOption({u"q"_s, u"quiet"_s}, Help::tr("Leave out warnings and progress."))};
}

QString optionHead(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append((name.size() == 1 ? "-"_L1 : "--"_L1) + name);
    QString head = "  "_L1 + names.join(", "_L1);
    if (!option.valueName().isEmpty())
        head += u' ' + option.valueName();
    return head;
}

/// Two columns, the first as wide as it needs to be.
QString aligned(const QList<std::pair<QString, QString>>& rows)
{
    qsizetype widest = 0;
    for (const auto& [left, right] : rows)
        widest = qMax(widest, left.size());
    QString text;
    for (const auto& [left, right] : rows)
        text += left.leftJustified(widest + 2) + right + u'\n';
    return text;
}

QString helpOf(const Command& command)
{
    QList<std::pair<QString, QString>> rows;
    for (const QCommandLineOption& option : command.options() + commonOptions())
        rows.append({optionHead(option), option.description()});
    return Help::tr("Usage: %1").arg("stewardship-explorer "_L1 + command.name + u' ' + command.arguments)
           + "\n\n"_L1 + command.summary() + "\n\n"_L1 + Help::tr("Options:") + u'\n' + aligned(rows);
}

bool asksForHelp(const QStringList& arguments)
{
    return arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
}

/// The command whose name the arguments begin with; names of two words first.
const Command* matchCommand(const QStringList& arguments)
{
    for (const qsizetype words : {qsizetype{2}, qsizetype{1}}) {
        if (arguments.size() < words)
            continue;
        const QString name = arguments.mid(0, words).join(u' ');
        for (const Command& command : allCommands())
            if (command.name == name)
                return &command;
    }
    return nullptr;
}

/// "import" alone is the beginning of commands, not a file.
bool beginsCommands(const QString& word)
{
    for (const Command& command : allCommands())
        if (QString(command.name).startsWith(word + u' '))
            return true;
    return false;
}

/// A file, or a link to a view, which the window follows.
bool looksLikeFile(const QString& word)
{
    return word.startsWith("stewardship:"_L1) || word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
}

} // namespace

Request readRequest(const QStringList& arguments)
{
    Request request;
    if (arguments.isEmpty())
        return request;
    const QString& first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        request.kind = Request::Kind::Help;
    } else if (first == "--version"_L1 || first == "-v"_L1) {
        request.kind = Request::Kind::Version;
    } else if (const Command* command = matchCommand(arguments)) {
        request.kind = Request::Kind::Command;
        request.command = command;
        request.rest = arguments.mid(QString(command->name).count(u' ') + 1);
    } else if (beginsCommands(first) && asksForHelp(arguments)) {
        request.kind = Request::Kind::Help;
    } else if (first.startsWith(u'-') || beginsCommands(first) || !looksLikeFile(first)) {
        request.kind = Request::Kind::Wrong;
        request.wrong = arguments.size() > 1 && beginsCommands(first)
                            ? arguments.mid(0, 2).join(u' ')
                            : first;
    } else {
        request.files = arguments;
    }
    return request;
}

Exit runCommand(const Request& request)
{
    if (asksForHelp(request.rest))
        return print(helpOf(*request.command).toUtf8());
    QCommandLineParser parser;
    parser.addOptions(request.command->options() + commonOptions());
    if (!parser.parse(QStringList(u"stewardship-explorer"_s) + request.rest))
        return usageError(Help::tr("%1; see “stewardship-explorer %2 --help”")
                              .arg(parser.errorText(), request.command->name));
    return request.command->run({parser, parser.positionalArguments(), parser.isSet(u"quiet"_s)});
}

Exit printHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : allCommands())
        rows.append({"  "_L1 + command.name + u' ' + command.arguments, command.summary()});
    QString text = Help::tr("Stewardship Explorer shows who stewards an open-source project, at any moment.")
                   + "\n\n"_L1 + Help::tr("Usage:") + u'\n'
                   + "  stewardship-explorer [FILE...]\n"
                     "  stewardship-explorer COMMAND [ARGUMENTS]\n\n"_L1;
    text += Help::tr("Without a command a window opens. FILE left out means the PyTorch dataset.") + "\n\n"_L1;
    text += Help::tr("Commands:") + u'\n';
    for (const auto& [left, right] : rows)
        text += left + "\n      "_L1 + right + u'\n';
    text += u'\n' + Help::tr("“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.") + u'\n';
    return print(text.toUtf8());
}

Exit printVersion()
{
    return print("stewardship-explorer " STEWARD_VERSION "\n");
}

Exit reportWrongCall(const Request& request)
{
    return usageError(Help::tr("“%1” is neither a command nor a file; see “stewardship-explorer --help”")
                          .arg(request.wrong.left(200)));
}

} // namespace steward
