// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_actions.h"

#include "app/shell/action_maker.h"
#include "app/shell/edit_tasks.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QMenu>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct EditMenu
{
    Q_DECLARE_TR_FUNCTIONS(EditMenu)
};

/// With the edit it is about, if there is one.
void dress(QAction& action, const QString& plain, const QString& named, const QString& edit, bool isPossible)
{
    action.setText(edit.isEmpty() ? plain : named.arg(QString(edit).replace(u'&', "&&"_L1)));
    action.setEnabled(isPossible);
}

void showUndo(MainWindow& window, QAction& undo, QAction& redo)
{
    DatasetEditor& editor = window.editor();
    const Session& session = window.session();
    //: %1: an edit, as in "edit membership"
    const QString undoNamed = EditMenu::tr("&Undo: %1");
    //: %1: an edit, as in "edit membership"
    const QString redoNamed = EditMenu::tr("&Redo: %1");
    dress(undo, EditMenu::tr("&Undo"), undoNamed, editor.undoName(), editor.canUndo() || session.canGoBack());
    dress(redo, EditMenu::tr("&Redo"), redoNamed, editor.redoName(), editor.canRedo() || session.canGoForward());
}

/// Runs `act` on the selected fact; the action is grey while there is none that can be edited.
QAction* addForSelection(MainWindow& window, QMenu& menu, const ActionSpec& spec, void (*act)(EditTasks&, FactRef))
{
    Session& session = window.session();
    QAction* action = makeAction(window, spec, [&window, act] {
        if (const auto fact = window.session().state().selection)
            act(window.edits(), *fact);
    });
    const auto enable = [action](std::optional<FactRef> fact) {
        action->setEnabled(fact && fact->isValid() && EditTasks::canEdit(fact->kind));
    };
    enable(session.state().selection);
    QObject::connect(&session, &Session::selectionChanged, action, enable);
    menu.addAction(action);
    return action;
}

} // namespace

void addUndoActions(MainWindow& window, QMenu& menu)
{
    QAction* undo = makeAction(
        window, {"undo"_L1, EditMenu::tr("&Undo"), EditMenu::tr("Take back the last edit, or the last change of the view"),
                 standardKeys(QKeySequence::Undo, u"Ctrl+Z"_s)},
        [&window] { window.editor().canUndo() ? window.editor().undo() : window.session().goBack(); });
    QAction* redo = makeAction(
        window, {"redo"_L1, EditMenu::tr("&Redo"), EditMenu::tr("Do again what was taken back"),
                 standardKeys(QKeySequence::Redo, u"Ctrl+Shift+Z"_s)},
        [&window] { window.editor().canRedo() ? window.editor().redo() : window.session().goForward(); });
    menu.addActions({undo, redo});
    const auto show = [&window, undo, redo] { showUndo(window, *undo, *redo); };
    show();
    QObject::connect(&window.editor(), &DatasetEditor::changed, undo, show);
    QObject::connect(&window.session(), &Session::historyChanged, undo, show);
}

void addFactActions(MainWindow& window, QMenu& menu)
{
    addForSelection(window, menu,
                    {"edit-fact"_L1, EditMenu::tr("&Edit Fact…"), EditMenu::tr("Change what the dataset says of the selected fact"),
                     {QKeySequence(Qt::Key_F2)}},
                    [](EditTasks& edits, FactRef fact) { edits.editFact(fact); });
    QMenu& additions = *menu.addMenu(EditMenu::tr("&New Fact"));
    for (const TableSpec& table : allTables()) {
        if (!EditTasks::canEdit(table.kind))
            continue;
        const QString kind = capitalized(factKindText(table.kind));
        QAction* action = makeAction(window, {table.name, kind + u'…', EditMenu::tr("Add a row to the table “%1”").arg(kind)},
                                     [&window, which = table.kind] { window.edits().addFact(which); });
        action->setObjectName("new-"_L1 + table.name);
        additions.addAction(action);
    }
    addForSelection(window, menu,
                    {"duplicate-fact"_L1, EditMenu::tr("&Duplicate Fact…"), EditMenu::tr("Add a fact that begins as the selected one"),
                     {QKeySequence(u"Ctrl+Shift+D"_s)}},
                    [](EditTasks& edits, FactRef fact) { edits.addLike(fact); });
    addForSelection(window, menu,
                    {"remove-fact"_L1, EditMenu::tr("Remove &Fact"), EditMenu::tr("Take the selected fact out of the dataset"),
                     {QKeySequence(u"Ctrl+Delete"_s)}},
                    [](EditTasks& edits, FactRef fact) { edits.removeFacts({fact}); });
}

} // namespace steward
