<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

Zeigt, wer Träger eines Open-Source-Projekts ist, zu jedem Zeitpunkt und mit den Quellen jedes Fakts. Das Programm arbeitet offline.

Lizenz: GPL-3.0-or-later. Der PyTorch-Datensatz: CC-BY-4.0.

Qt %2 mit Qt Charts; SQLite.</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>Über Stewardship Explorer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>Fakten &amp;suchen</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>Fakten anhand ihrer Wörter finden</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>Einen Befehl anhand einiger Buchstaben seines Namens finden oder einen Tag eingeben</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>Sprache, Farben, Textgröße und Tastenkürzel des Programms</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Die Ansicht „%1“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>Ein- oder ausblenden, was über den ausgewählten Fakt bekannt ist</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Einen kürzeren Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Einen längeren Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>Gesamter Verla&amp;uf</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>Den gesamten vorhandenen Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>Die Farben des Programms wählen</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>Die Sprache des Programms wählen; Texte eines Datensatzes bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>Zum zuvor Angezeigten zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Das Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>&amp;Um dieses Ereignis herum analysieren</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>Eine Metrik vor und nach dem ausgewählten Ereignis vergleichen</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>&amp;Gehe zu Tag …</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>Den Tag eingeben, der angezeigt werden soll</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>Einen Tag zurück</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Den Tag davor anzeigen</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>Einen Tag weiter</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Den Tag danach anzeigen</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>Denselben Tag einen Monat früher anzeigen</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>Denselben Tag einen Monat später anzeigen</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>Vor&amp;heriges Ereignis</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>Den Tag des vorhergehenden Ereignisses anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>Den Tag des nachfolgenden Ereignisses anzeigen</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>Den Tag durch den Verlauf bewegen oder anhalten</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>Vergl&amp;eichen mit</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>Tag vor dem &amp;Übergang</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>Änderungen ab dem Tag zählen, bevor das Projekt den Träger wechselte</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>Ein &amp;Jahr davor</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>Änderungen ab demselben Tag ein Jahr davor zählen</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>Anderer &amp;Tag …</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>Den Tag wählen, ab dem Änderungen gezählt werden</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>Änderungen zählen &amp;ab</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>Die Stimmenzahl von %1 an diesem Tag ist in den Quellen nicht festgelegt; alle anderen Organisationen zusammen haben %n Stimme.</numerusform>
            <numerusform>Die Stimmenzahl von %1 an diesem Tag ist in den Quellen nicht festgelegt; alle anderen Organisationen zusammen haben %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1 hat %2 von %3 Stimmen.</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>Jeder stimmberechtigte Sitz hat eine Stimme.</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>Jeder der übrigen stimmberechtigten Sitze hat eine Stimme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1: %n Stimme, %2</numerusform>
            <numerusform>%1: %n Stimmen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1: Von %2 bis %3 ist in den Quellen keine Zahl festgelegt; hier wird keine angenommen.</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>Stand %1: %2 Organisationen haben einen Sitz im Gremium %3.</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>Davon mit eigenem stimmberechtigtem Sitz: %1.</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Kurzbericht zur Trägerschaft, Stand %1</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>Ären und Ereignisse. Ausgefranste oder verblassende Enden sind nur ungefähr bekannt.</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>„+9“ steht für neun weitere Quellen, die der vollständige Bericht nennt. Commits sind aus Git-Historien gezählt.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Geringste Verlässlichkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Änderungen zwischen %1 und %2, gleichartige zusammengefasst. Ein Plus ist ein Zugewinn, ein Kreuz ein Verlust, eine Raute keines von beiden; „möglicherweise“ kennzeichnet, was außerhalb dieser Tage liegen kann.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>In den Daten ist zwischen den beiden Tagen keine Änderung verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>In den Daten ist %n Änderung verzeichnet.</numerusform>
            <numerusform>In den Daten sind %n Änderungen verzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <extracomment>Where a role, a tier or a seat is held. %1: a foundation</extracomment>
        <translation>in der Stiftung %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>im Gremium %1</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>in der Gruppe %1</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>%1 – möglicherweise</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1: Austritt aus der Stiftung %2 (Stufe „%3“) %4</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>%1: Wechsel von „%2“ zu „%3“ %4 %5</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1: Übernahme der Rolle „%2“ %3 %4</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1: Ende der Rolle „%2“ %3 %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: person, %2: the organization that person acts for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>End of a list. %1: names, %n: how many are not named</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>%1 (nun Stufe „%4“): Beitritt zur Stiftung %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1: Beitritt zur Stiftung %2 in der Stufe „%3“ %4</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>%1 %2: Stufe %5 von „%3“ in „%4“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>Die Stufen der Stiftung %1 wurden %2 umbenannt (%n Mitglied, kein Auf- oder Abstieg)</numerusform>
            <numerusform>Die Stufen der Stiftung %1 wurden %2 umbenannt (%n Mitglieder, kein Auf- oder Abstieg)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>%1 (nun: %2): Beitritt zum Gremium %3 %4</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1: Sitz %2 %3 erhalten</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1: Beginn der Teilnahme an der Arbeitsgruppe %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1: Beitritt zum Gremium %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1: Sitz %2 %3 verloren</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1: Ende der Teilnahme an der Arbeitsgruppe %2 %3</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1: Austritt aus dem Gremium %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>Stimmen von %1 %2: zunächst nicht festgelegt, Änderung auf %3 %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>Stimmen von %1 %2: zunächst %3, Ende der Festlegung %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>Stimmen von %1 %2: zunächst %3, Änderung auf %4 %5</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>%1: Aufnahme als gehostetes Projekt (%2) %3</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: Aufnahme in die Bibliotheken von %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: Beitritt zum Ökosystem von %2 %3</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: Eingliederung in %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>%1: kein gehostetes Projekt mehr (%2)</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>%1: nicht mehr unter den Projekten von %3 (%2)</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>%1: Annahme durch den technischen Rat %2</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>%1: Verabschiedung der Satzung %2</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>%1: Archivierung %2</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>%1: Streichung aus der Liste %2</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>%1: Ablehnung des Antrags auf Hosting %2</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>%1: Status „%2“ besteht nicht mehr</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>%1: neuer Status „%2“ %3</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>%1: Wechsel von %2 zu %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1, %2 %3: Wechsel von persönlicher Tätigkeit zur Tätigkeit für %4 %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1, %2 %3: Wechsel von der Tätigkeit für %4 zu persönlicher Tätigkeit %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%1, %2 %3: Wechsel von %4 zu %5 %6</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <extracomment>%1: the month of a year in which something happened</extracomment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <extracomment>%1: the year in which something happened</extracomment>
        <translation>im Jahr %1</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 wurde %3 Tochtergesellschaft von %2</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>%1: %3 nicht mehr Tochtergesellschaft von %2</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 wurde %3 von %2 übernommen</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>%1, einst von %2 übernommen, gehörte %3 nicht mehr dazu</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>%1: neue Beziehung „%3“ zu %2 %4</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>%1: Beziehung „%3“ zu %2 besteht %4 nicht mehr</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>Monate %1 bis %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, e.g. &quot;42 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number that is not defined</extracomment>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range, from %1 to %2</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a number, %2 the range it lies in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month: %1 its short name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1, unvollständig</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1 (%2 in %3 Monaten)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a series, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a small chart shows, %2 a month</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 the name of a series that is not drawn</extracomment>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name of a series, %2 a month, %3 a value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1 percentage points</source>
        <extracomment>A difference of two shares</extracomment>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>etwa wie im Vorjahr</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>höher als im Vorjahr</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>niedriger als im Vorjahr</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>%1 höher als im Vorjahr</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>%1 niedriger als im Vorjahr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>stets %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>niedrigster Wert %1, höchster %2, letzter %3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: keine Daten.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>Abdeckung %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1, von %2 bis %3: %4.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>Gelesen als %1, Spalten getrennt durch %2.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>Schlüssel, in dieser Tabelle eindeutig</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>Ein Datum: Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>Der erste Tag, an dem es nicht mehr galt; leer: gilt noch; unknown: beendet, Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>Einer der Werte: %1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>Schlüssel eines Eintrags aus: %1</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>Schlüssel einer Organisation oder einer der Werte: %1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>Schlüssel von Quellen, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>--%1: „%2“ gibt es nicht; einen der folgenden Werte wählen: %3</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>--window: eine Anzahl Monate von 1 bis %1 angeben</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>--%1: „%2“ ist kein Tag; als YYYY-MM-DD angeben</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
</context>
<context>
    <name>ComparedDays</name>
    <message>
        <source>Both days are %1, so nothing can differ. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Beide Tage sind %1, es kann sich also nichts unterscheiden. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Es ist kein Vergleichstag gewählt, daher wird %1 verwendet, der Tag vor dem Übergang. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Es ist kein Vergleichstag gewählt, daher wird %1 verwendet, ein Jahr davor. %2</translation>
    </message>
    <message>
        <source>Choose other days with the as-of date and “Compare With” in the toolbar.</source>
        <translation>Andere Tage lassen sich mit dem Stichtag und „Vergleichen mit“ in der Werkzeugleiste wählen.</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>Datensatz: %1, Belege bis %2.</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>Lizenz der Daten: %1.</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>Stand %1; kein Filter.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>Stand %1, verglichen mit %2; kein Filter.</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>Erstellt mit Stewardship Explorer %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>SHA-256 des Datensatzes: %1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Trägerschaftsbericht</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Sitze im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Core-Maintainer</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Gehostete Projekte</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Trägerschaftsbericht</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>Jeder Strich steht für eines von %n Ereignis; je höher, desto wichtiger; die Farben sind die Kategorien.</numerusform>
            <numerusform>Jeder Strich steht für eines von %n Ereignissen; je höher, desto wichtiger; die Farben sind die Kategorien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>in a list of who published sources: %1 the publisher, %2 how many sources</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>Dargestellt: %1, ohne Quellen.</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>Dargestellt: %1 aus %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>%n davon ohne Quelle.</numerusform>
            <numerusform>%n davon ohne Quelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 when, %4 a note</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>Die Hälfte der Commits stammt von %n Organisation</numerusform>
            <numerusform>Die Hälfte der Commits stammt von %n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>Die Hälfte der Commits stammt von mindestens %1 und höchstens %2 Organisationen, je nachdem, wohin die unbekannten gehören</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>Die Hälfte der Commits stammt von %n mitwirkenden Person.</numerusform>
            <numerusform>Die Hälfte der Commits stammt von %n Mitwirkenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>Für %1 der Commits ist ein Arbeitgeber bekannt, für %2 nicht: Der Anteil jeder Organisation ist daher eine Untergrenze.</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>Nach Organisation: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>Von %2 bis %3 hat %Ln mitwirkende Person %4 Commits in den %1 Repositorys der Projektfamilie verfasst.</numerusform>
            <numerusform>Von %2 bis %3 haben %Ln Mitwirkende %4 Commits in den %1 Repositorys der Projektfamilie verfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>Mitwirkend ist, wer mindestens einen Commit verfasst hat; Bots zählen nicht, und mehrere Adressen einer Person gelten als eine Person.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>Die Daten von %n der Repositorys enden vor dem letzten dieser Monate, die Anzahlen sind daher Untergrenzen.</numerusform>
            <numerusform>Die Daten von %n der Repositorys enden vor dem letzten dieser Monate, die Anzahlen sind daher Untergrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>Stand eines Tages</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>Was an diesem Tag (UTC) galt, soweit es die Belege des Datensatzes vom %1 erkennen lassen. Das Ende eines Intervalls ist der erste Tag, an dem es nicht mehr galt.</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>Sicher und möglich</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>Manche Datumsangaben sind nur auf den Monat genau oder als „spätestens“ bekannt. Ein Bereich wie 32–35 bedeutet: 32 sicher, 35 höchstens. Ein Beginn „spätestens“ an einem Tag kann bis zu %n Tag früher liegen.</numerusform>
            <numerusform>Manche Datumsangaben sind nur auf den Monat genau oder als „spätestens“ bekannt. Ein Bereich wie 32–35 bedeutet: 32 sicher, 35 höchstens. Ein Beginn „spätestens“ an einem Tag kann bis zu %n Tage früher liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>Verschiedene Organisationen mit einer Mitgliedsstufe in der Stiftung, jede einmal mit ihrer sichersten Zeile. Sitze und Teilnahme in anderen Gremien zählen nicht.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>Wie in den Quellen angegeben. Ein Sitz, über den sie nichts sagen, zählt als eine Stimme; eine Lücke zwischen zwei angegebenen Zahlen ist nicht definiert und wird so gezeigt.</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>Verschiedene Autoren von Commits (ohne Merges), nach Autorendatum, ohne Bots. Personenzahlen lassen sich nicht über Monate oder Repositorys aufsummieren.</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>Die Hälfte der Commits</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>Die kleinste Anzahl von Mitwirkenden oder Organisationen, deren Commits 50&#xa0;% aller Commits erreichen (CHAOSS: contributor absence factor, elephant factor). Unbekannte Arbeitgeber bleiben im Nenner.</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>Änderung zur Zeit eines Ereignisses</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>Ein Unterschied zwischen zwei Tagen, nicht mehr. Die Daten zeigen nicht, was ihn verursacht hat.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>Hoch: eine Primärquelle oder zwei unabhängige Quellen. Mittel: eine Sekundärquelle oder ein ausgewiesener Schluss. Niedrig: erschlossen.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A month of a year. %1: name of the month, %2: the year in digits</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>unbekanntem Datum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>am %1 weiterhin gültig</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>beendet, Datum unbekannt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: &quot;since …&quot;, %2: &quot;still true on …&quot; or &quot;ended, date unknown&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time in short. %1 and %2: dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A number that is only known within limits. %1: at least, %2: at most</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a day</comment>
        <translation>spätestens am %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>seit spätestens dem %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>seit spätestens %1</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>seit unbekanntem Datum</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>von spätestens dem %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>von spätestens %1</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>von einem unbekannten Datum</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1 (möglicherweise bis zu %n Tag früher)</numerusform>
            <numerusform>%1 (möglicherweise bis zu %n Tage früher)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>from and until</comment>
        <extracomment>%1: &quot;from …&quot;, when it began; %2: &quot;until …&quot;, the first day on which it no longer held</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year by itself</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>DefinitionsText</name>
    <message>
        <source>Source: the definition is this program&apos;s own.</source>
        <translation>Quelle: eigene Definition dieses Programms.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>Hier: %1.</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>Mitglied beigetreten</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>Mitglied ausgetreten</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>Stufe gewechselt</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>Stufe umbenannt</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>Sitz oder Teilnahme hinzugekommen</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>Sitz oder Teilnahme entfallen</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>Stimmen geändert</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>Rolle begonnen</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>Rolle beendet</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>Projekt aufgenommen</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>Arbeitgeber gewechselt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: person, %2: the organization that person acts for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: kind of project, %2: its status
----------
%1: &quot;certain&quot; or &quot;possible&quot;, %2: &quot;high&quot;, &quot;medium&quot; or &quot;low&quot; confidence</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <extracomment>%1: a seat, %n: votes that go with it</extracomment>
        <translation>
            <numerusform>%1, %n Stimme</numerusform>
            <numerusform>%1, %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>Beziehung begonnen</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>Beziehung beendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;subsidiary of&quot; or &quot;acquired by&quot;, %2: an organization</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>diff compares two days of one FILE, or two FILEs as a whole: diff [FILE] --from DAY --to DAY, or diff FILE FILE</source>
        <translation>diff vergleicht zwei Tage einer FILE oder zwei FILEs als Ganzes: diff [FILE] --from DAY --to DAY oder diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>diff benötigt --from DAY und --to DAY, angegeben als YYYY-MM-DD, oder zwei FILEs</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>Der Tag, mit dem verglichen wird, als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>Der betrachtete Tag, als YYYY-MM-DD; kann vor dem anderen liegen.</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>die Belege des Datensatzes enden am %1; danach ist nichts sicher</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1, von %2 bis %3; Mitglieder: %4 vorher, %5 nachher</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>Rückwärts in der Zeit: Was zwischen den beiden Tagen beitrat oder begann, wird als ausgetreten oder beendet angegeben.</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1 (%2): %3 → %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>Sitze und Stimmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (Stand %2)</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>Zwischen den beiden Tagen hat sich nichts geändert, soweit der Datensatz es weiß.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>nur eine der Optionen --json und --csv wählen</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>--csv ist die Tabelle zweier Tage; für zwei FILEs --json verwenden</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>Angeben, was sich zwischen zwei Tagen geändert hat: Mitglieder, Stufen, Sitze, Personen, Organisationen, Projekte, Zahlen; oder zwischen zwei Datensätzen, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>Was sich zwischen zwei Tagen geändert hat, als Tabelle in CSV ausgeben.</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Mitwirkende werden an beiden Tagen in demselben einen Repository gezählt, dem der Projektfamilie mit einem Commit vor %1: Später Hinzugekommenes würde die Zahlen von sich aus erhöhen.</numerusform>
            <numerusform>Mitwirkende werden an beiden Tagen in denselben %n Repositorys gezählt, denen der Projektfamilie mit einem Commit vor %1: Später Hinzugekommenes würde die Zahlen von sich aus erhöhen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>Kein Repository einer Projektfamilie ist ein Jahr älter als der frühere Tag; Mitwirkende werden daher in allen vorhandenen gezählt (%1: %n), und Hinzugekommenes erhöht die Zahlen von sich aus.</numerusform>
            <numerusform>Kein Repository einer Projektfamilie ist ein Jahr älter als der frühere Tag; Mitwirkende werden daher in allen vorhandenen gezählt (%1: %n), und Hinzugekommenes erhöht die Zahlen von sich aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Die Daten von %n davon enden vor dem Ende von %1: Was als unvollständig bezeichnet ist, lässt aus, was dort seither geschah, und Anzahlen von Personen sind Untergrenzen.</numerusform>
            <numerusform>Die Daten von %n davon enden vor dem Ende von %1: Was als unvollständig bezeichnet ist, lässt aus, was dort seither geschah, und Anzahlen von Personen sind Untergrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>k. A., noch nicht alle Stimmen festgelegt</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%1 (Stand %2, unvollständig)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: what is counted (&quot;people&quot;), %2: a set of repositories</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1: Daten von %n von %2 Repositorys enden vorher</numerusform>
            <numerusform>%1: Daten von %n von %2 Repositorys enden vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>%1 hinzugefügt, %2 entfernt, %3 geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… weggelassene Zeilen: %1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1: %2; Commits: %3 vorher, %4 nachher</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>Die letzte Bearbeitung oder die letzte Änderung der Ansicht zurücknehmen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>Fakt bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>Ändern, was der Datensatz über den ausgewählten Fakt sagt</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>&amp;Neuer Fakt</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>Der Tabelle „%1“ eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>Fakt &amp;duplizieren …</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>Einen Fakt hinzufügen, der wie der ausgewählte beginnt</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>F&amp;akt entfernen</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>Den ausgewählten Fakt aus dem Datensatz nehmen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner existiert nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>dies ist kein Ordner</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>dies ist zu groß</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>dies ist ein Verweis von Git LFS, nicht die Datei, für die er steht</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>dies ist eine Webseite, keine Datensatzdatei</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>dies ist eine verschlüsselte oder signierte Nachricht, keine Datensatzdatei</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>dies ist ein Archiv (%1), keine Datensatzdatei</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>dies ist keine Datensatzdatei</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>dies ist eine Datei im Format %1, keine Datensatzdatei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>dies ist eine SQLite-Datei einer anderen Anwendung, kein Stewardship-Datensatz</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>dies wurde mit einer neueren Version erstellt (Format %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>die Tabelle „%1“ entspricht nicht dem Format</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>ein anderes Programm schreibt gerade in diese Datei</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>die Datei ist beschädigt: „%1“ ist kein gültiger Wert für %2 in Tabelle %3</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>die Datenbank meldet einen Fehler</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>„%2“ (%1) gibt es nicht</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>dies würde %1 Blatt Papier erfordern; höchstens %2 werden erstellt</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>ein Byte an dieser Stelle ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>die erste Zeile nennt nicht die Spalten dieser Tabelle</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>ein Anführungszeichen wird hier geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>ein Anführungszeichen steht, wo keines stehen darf</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>die Zeile hat %1 Felder, die Tabelle hat %2 Spalten</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>ein Feld ist länger als 1&#xa0;MiB</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>die Tabelle hat mehr als 10&#xa0;Millionen Zeilen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>„%1“ ist kein Monat</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>„%1“ ist keiner der hier zulässigen Werte</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>nichts hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>das Ende %1 liegt vor dem Beginn %2</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>„%1“ bezieht sich auf ein Datum, das fehlt</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>die Ära „%1“ beginnt, bevor „%2“ beendet ist</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>„%1“ ist sich selbst übergeordnet</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>die übergeordneten Einträge von „%1“ führen im Kreis zu ihm zurück</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>dieselbe Person hat dieselbe Rolle zweimal gleichzeitig, ab %1</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>dies ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>dies ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>die Datei verweist auf andere Stellen in sich selbst (YAML-Aliase)</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>dies ist in keinem der hier lesbaren Formate</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>darin ist nichts zum Importieren</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>dafür ist keine Spalte gewählt</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>dies ist kein git-Repository</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>die Datei .git darin verweist auf %1</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>diese Art von Repository kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>das Repository hat keine Commits</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>im Repository fehlt das Objekt %1</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>das Objekt %1 des Repositorys ist beschädigt</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>dort berichtigen oder an der Herkunft neu exportieren</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>prüfen, ob dies die richtige Datei ist</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>die Werte dort ausschreiben, wo sie verwendet werden</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>eine der Möglichkeiten angeben: %1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>eine der Möglichkeiten wählen: %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>den Ordner eines Klons oder ein Bare-Repository angeben</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>das Repository selbst angeben</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>einen gewöhnlichen Klon anlegen und diesen importieren</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>prüfen, ob der Standardzweig vorhanden ist</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>die ganze Historie holen („git fetch --unshallow“) oder ohne Alternates klonen</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>mit „git fsck“ prüfen oder neu klonen</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>eine Datei angeben; ein Ordner mit CSV-Dateien wird mit „import csv“ gelesen</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>einen Ordner mit CSV-Dateien angeben</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>eine gewöhnliche Datei angeben</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>die Berechtigungen ändern oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>etwas Kleineres wählen</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>den Datenträger prüfen und erneut versuchen</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>einen anderen Ort wählen oder Speicherplatz freigeben</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>eine .stewardship-Datei öffnen oder CSV-Dateien importieren</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>eine neuere Version des Programms installieren</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>beim Ersteller um eine Datei im veröffentlichten Format bitten</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>das andere Programm schließen und erneut versuchen</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>aus einer Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>die Datei mit „validate“ prüfen</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>bei Bedarf erneut starten</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>die Schreibweise prüfen</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>weniger Zeit, weniger Spuren oder größeres Papier wählen</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>ergänzen; eine Kopfzeile allein genügt</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>die Kopfzeile so schreiben: %1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>schließen oder innerhalb eines Feldes in Anführungszeichen verdoppeln</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>das ganze Feld in Anführungszeichen setzen und das Zeichen darin verdoppeln</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>Kommas ergänzen oder entfernen oder ein Feld, das eines enthält, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>den Datensatz aufteilen</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>ausfüllen</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>als YYYY, YYYY-MM oder YYYY-MM-DD angeben</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>als YYYY-MM angeben</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>nur Ziffern angeben</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>eine andere Zahl wählen</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>die Grenze ist %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>eine der Möglichkeiten verwenden: %1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>die Kennung berichtigen oder die Zeile ergänzen, die sie nennt</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>die Kennung berichtigen oder in %1 ergänzen</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>die beiden Datumsangaben vertauschen oder berichtigen</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>das Datum ergänzen oder das Wort entfernen</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>die eine Ära an dem Tag enden lassen, an dem die nächste beginnt</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>den übergeordneten Eintrag leer lassen oder einen anderen nennen</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>eine der Zeilen des Kreises entfernen</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>die beiden Zeilen vereinen oder die eine enden lassen, bevor die andere beginnt</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>export csv erwartet eine FILE und --output FOLDER</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>Der zu schreibende Ordner.</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>Den Datensatz als Ordner mit CSV-Dateien schreiben.</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n Zeile hat in diesem Format keinen Platz und wird weggelassen</numerusform>
            <numerusform>%n Zeilen haben in diesem Format keinen Platz und werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>hat mehr als %1&#xa0;MiB: import würde sie ablehnen; die Datensatzdatei hat keine solche Grenze</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 erwartet eine FILE und --output PATH</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die zu schreibende Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>Den ganzen Datensatz als JSON schreiben.</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>Die Ereignisse als iCalendar-Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>Die Ereignisse und Ären für TimelineJS schreiben: als JSON oder, in eine .csv-Datei, als Tabellenblatt.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>--spreadsheet gehört zu einem --output, das auf .csv endet</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>die Belege des Datensatzes enden am %1; danach ist nichts sicher</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 erwartet eine FILE und --output PATH</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>export graph-csv erwartet eine FILE und --output FOLDER</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>Nur was an diesem Tag gilt, als YYYY-MM-DD; ohne Angabe alle Zeiten.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die zu schreibende Datei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>Den Trägerschaftsgraphen als GraphML schreiben.</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>Den Trägerschaftsgraphen im Zeitverlauf als GEXF schreiben, für Gephi.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>Den Trägerschaftsgraphen als DOT schreiben, für Graphviz.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>Den Trägerschaftsgraphen als CSV-Dateien der Knoten und Kanten schreiben.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>Der zu schreibende Ordner.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>%n Ereigniskategorie ausgeblendet</numerusform>
            <numerusform>%n Ereigniskategorien ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>nur hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>nur hohe und mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>Tochtergesellschaften: %1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>Belege bis %1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>Beziehung zwischen Organisationen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>Stimmgewicht</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>Projektstatus</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>veröffentlichte Zahl</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>Grenze der Daten</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>Beziehungen zwischen Organisationen</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>Stimmgewichte</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>Projektstatus</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>Grundsätze</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>Grenzen der Daten</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>%n Beziehung zwischen Organisationen</numerusform>
            <numerusform>%n Beziehungen zwischen Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n Zeitraum</numerusform>
            <numerusform>%n Zeiträume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n Gremium</numerusform>
            <numerusform>%n Gremien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n Mitgliedschaft</numerusform>
            <numerusform>%n Mitgliedschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>%n Stimmgewicht</numerusform>
            <numerusform>%n Stimmgewichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>%n Projektstatus</numerusform>
            <numerusform>%n Projektstatus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n Grundsatz</numerusform>
            <numerusform>%n Grundsätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n veröffentlichte Zahl</numerusform>
            <numerusform>%n veröffentlichte Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n Repository</numerusform>
            <numerusform>%n Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>%n Grenze der Daten</numerusform>
            <numerusform>%n Grenzen der Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>Mitgliedschaften und Sitze</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>ausgeübte Rollen</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>umfasst</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>Trägerschaft</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>stammt von</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>etwa zur selben Zeit</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>darauf gestützte Fakten</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A membership. %1: organization, %2: tier or seat, %3: body
----------
A role held personally. %1: person, %2: role, %3: body</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1: %n Stimme, %2</numerusform>
            <numerusform>%1: %n Stimmen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A role held for an organization. %1: person, %2: organization, %3: role, %4: body</extracomment>
        <translation>%1 (%2): %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A published number. %1: what is counted, %2: of what, %3: the number with &quot;about&quot; or the like</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: data %2</source>
        <extracomment>A limit of the data. %1: table or repository, %2: &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;</extracomment>
        <translation>%1: Daten %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1, %2: %n Commit</numerusform>
            <numerusform>%1, %2: %n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 and %3: organizations, %2: &quot;subsidiary of&quot; or the like</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: project, %2: its status</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>source (%1)</source>
        <extracomment>%1: kind of source: &quot;primary record&quot;, &quot;press&quot;, …</extracomment>
        <translation>Quelle (%1)</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>Ereignis (%1)</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>Repository (%1)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>aufgenommen: %1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>aufgenommen, Datum unbekannt</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>gegründet, Datum unbekannt</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1: name of a fact; %2: its kind, dates, confidence and number of sources</extracomment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Members of the foundation</source>
        <translation>Mitglieder der Stiftung</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Sitze im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>Höchste Stimmenzahl im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Core-Maintainer</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Gehostete Projekte</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>Aktive Mitwirkende</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>Ausfallfaktor der Mitwirkenden</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>in %n Repository der Projektfamilie, 12&#xa0;Monate bis %1</numerusform>
            <numerusform>in %n Repositorys der Projektfamilie, 12&#xa0;Monate bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>Organisationen mit einer Mitgliedschaft an diesem Tag, jede einmal gezählt.</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>Organisationen mit einem eigenen Sitz im Verwaltungsrat.</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>Die meisten Stimmen einer einzelnen Organisation; die Linie zeigt ihren Anteil an allen Stimmen.</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>Personen, einschließlich der Leitung; der Platz gehört ihnen selbst und nicht ihrem Arbeitgeber.</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>Das Kernprojekt und die Projekte, die die Stiftung daneben hostet.</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>Personen mit mindestens einem Commit, ohne Bots; %1.</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>Wie wenige Personen die Hälfte aller Commits verfasst haben; %1.</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>für die Hälfte</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>von %1 Stimme: %2</numerusform>
            <numerusform>von %1 Stimmen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>von %1 Stimme, niemand hat mehr</numerusform>
            <numerusform>von %1 Stimmen, niemand hat mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>Die Quelle nennt für diese Zeit keine Regel.</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>Es gab noch keine Stiftung.</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>So weit reichen die Daten nicht zurück.</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>Noch keine zwölf Monate an Daten.</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>am %1 nicht definiert</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>am %1 k.&#xa0;A.</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>unverändert seit %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>Die Daten von %n Repository enden vor diesem Monat.</numerusform>
            <numerusform>Die Daten von %n Repositorys enden vor diesem Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%1 am %2, in anderen Repositorys</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>Organisationen, Personen, Gremien und gehostete Projekte, Stand %1.</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Änderungen werden ab %1 gezählt.</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Ären und Ereignisse von %1 bis %2. Ausgefranste oder verblassende Enden sind nur ungefähr bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>%n früheres Ereignis wird nicht gezeigt.</numerusform>
            <numerusform>%n frühere Ereignisse werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>Mitglieder, Stand %1</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>Die Arbeit in den Repositorys der Projektfamilie bis %1. Schraffiert: unbekannt oder unvollständig. Änderungen zur Zeit eines Ereignisses sind nicht dessen Wirkungen.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>Stewardship-Datensätze (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>Ein weiteres Fenster für diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>Eine Datensatzdatei in diesem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>In neuem Fens&amp;ter öffnen …</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>Eine Datensatzdatei in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>&amp;PyTorch-Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>Den mit dem Programm gelieferten Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>Fakten aus git-Repositorys, CSV-Dateien und anderen Formaten in einen Datensatz einlesen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>&amp;Bild dieser Ansicht …</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>Die angezeigte Ansicht als PNG, SVG oder PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>B&amp;ericht …</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>Den ganzen Bericht als PDF-Dokument oder PNG-Seiten schreiben</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>&amp;CSV-Ordner …</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>Den Datensatz als Ordner mit CSV-Dateien schreiben</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>Mitgliedschafts&amp;graph …</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>Den Mitgliedschaftsgraphen für andere Programme schreiben: GraphML, GEXF oder DOT</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>Die Bearbeitungen in die Datensatzdatei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>Den Datensatz in eine andere Datei schreiben und mit dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>Ein Bericht wird aus der Datensatzdatei gemacht. Speichern Sie zuerst die Bearbeitungen (Strg+S).</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>Ereignisse dieser Kategorie ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>Be&amp;liebige Verlässlichkeit</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>&amp;Mittlere oder hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>Nur &amp;hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>Fakten geringerer Verlässlichkeit weglassen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>Alle Einschränkungen entfernen</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>„%1“ ist im Weg</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>kann nicht an die vorgesehene Stelle gebracht werden</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>letzten belegten Tag des %1s</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Releases, die in %1 erschienen sind, soweit der Datensatz sie als Ereignisse aufführt; was er als einen Eintrag aufführt, gilt als ein Release an dessen Beginn. Wo ein Datum nicht genau genug bekannt ist, gibt es Grenzen: was sicher und was möglich ist.</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>Median der Anzahl der Tage zwischen einem Release und dem vorhergehenden, für die Releases, die in %1 erschienen sind. Ein nicht auf den Tag bekanntes Datum zählt als das früheste mögliche. Nicht definiert, wo es kein Release gibt.</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>Die veröffentlichte Anzahl der Commits eines Releases, geteilt durch die Monate seit dem vorhergehenden Release, für das es Zahlen gibt.</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>Die veröffentlichte Anzahl der Mitwirkenden eines Releases, geteilt durch die Monate seit dem vorhergehenden Release, für das es Zahlen gibt.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>Organisationen, die am %1 Mitglied der Stiftung sind, gleich in welcher Stufe; jede zählt einmal.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>Organisationen, die am %1 Mitglied der Stiftung in dieser Stufe sind, nach deren damaligem Namen; jede zählt einmal.</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>Sitze im Verwaltungsrat am %1, einschließlich unbesetzter.</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Wo Datumsangaben nicht genau genug bekannt sind, gibt es Grenzen: was sicher und was möglich ist.</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>Wie viele Organisationen mit je gleich vielen Sitzen ebenso konzentriert wären wie die im Verwaltungsrat am %1: eins geteilt durch die Summe ihrer quadrierten Anteile an den Sitzen. Grenzen sind der Wert für die sicheren und der für alle möglichen Sitze, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>Organisationen, die in %1 in den Verwaltungsrat kamen, und solche, die ihn verließen, addiert und halbiert, geteilt durch die mittlere Anzahl der Sitze. Nicht definiert ohne Sitze.</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>Organisationen mit einem Sitz im Verwaltungsrat sowohl am %1 als auch %2 davor, als Anteil an denen mit einem Sitz an mindestens einem der beiden Tage (Jaccard). Nicht definiert, bevor es einen Verwaltungsrat gab.</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>Der Anteil der Organisation an den Sitzen im Verwaltungsrat am %1 abzüglich ihres Anteils an allen Commits in %2, ohne Bots. Commits unbekannter Zugehörigkeit und nur mögliche Sitze lassen ihn zwischen Grenzen offen; ein Wert wird angegeben, wo diese gleich sind.</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>Der Anteil an allen Stimmen im Verwaltungsrat, den die Organisation mit den meisten Stimmen am %1 hat. Grenzen gibt es, wo die Quellen Stimmen undefiniert lassen und wo jemand nur möglicherweise stimmberechtigt ist; nicht definiert, bevor die Quellen erstmals die Stimmen aller festlegen.</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>Wer an den beiden Tagen wie viel hatte. Was es noch nicht gab, ist nicht 0.</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>Mitglieder nach Stufe</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>Sitze im Verwaltungsrat nach Organisation</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>Stimmen im Verwaltungsrat nach Organisation</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>Abstimmungsmacht im Verwaltungsrat nach Organisation (Banzhaf)</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>Maintainer nach Arbeitgeber</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Gehostete Projekte</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Effektive Anzahl der Organisationen</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>Verschiedene Organisationen, jede einmal, nach ihrer Stufe an dem Tag.</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>Unbesetzte Sitze zählen mit; ein Bereich, wo einige nur möglich sind.</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>Wie in der Satzung festgelegt; eine Stimme, wo sie nichts sagt.</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>Anteil an allen Koalitionen, die nur mit diesem Stimmberechtigten gewinnen, wenn ein Antrag mehr als die Hälfte der Stimmen braucht (Banzhaf 1965, normiert).</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>Personen in Maintainer-Gruppen. Als Arbeitgeber gilt der in der Zeile genannte oder, wo die Rolle persönlich ausgeübt wird, der einer anderen Rolle der Person an dem Tag; wer für zwei arbeitet, steht in beiden Zeilen.</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>Das Kernprojekt und die daneben gehosteten Projekte.</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>Wie viele gleich große Organisationen dieselbe Verteilung ergäben: bei Sitzen und Stimmen der Kehrwert der Summe der quadrierten Anteile, bei Commits die Exponentialfunktion der Shannon-Entropie; daher die Tage vergleichen, nicht die Zeilen.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>Alle Sitze im Verwaltungsrat</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>Alle Stimmen im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>Für einen Antrag nötige Stimmen</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>Alle Maintainer</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>Alle gehosteten Projekte</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>Kein Arbeitgeber verzeichnet</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>Sitze im Verwaltungsrat (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>Stimmen im Verwaltungsrat (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>Commits in 12 Monaten (exp H)</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>Commits der Repositorys</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>Die Quelle lässt offen, wie viele Stimmen folgende Organisationen am %1 haben: %2. Beide Lesarten stehen nebeneinander: eine Stimme nach der Grundregel / das letzte bekannte Gewicht. Keine wird bevorzugt.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Governance am %1 und am %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>Von %1 bis %2. %3.</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>Rückwärts in der Zeit: Der Vergleichstag ist der spätere.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>Die Belege enden am %1: Danach ist nichts sicher.</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>Die Stiftung hat ihre Stufen in der Zwischenzeit umbenannt: „umbenannt“ kennzeichnet Stufen, deren Zahlen unter einen anderen Namen gewandert sind; das ist weder Beitritt noch Austritt.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>möglicherweise, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ aufgenommen</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ ausgeschieden</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>? möglicherweise</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ umbenannt</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● begonnen</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ damals noch nicht</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– nicht definiert</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>Commits sind die der zwölf Monate bis %1 und bis %2, in denselben Repositorys: %3.</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML, am Stichtag</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF, am Stichtag</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT, am Stichtag</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML, alle Zeiten</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF, alle Zeiten mit Intervallen</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT, alle Zeiten</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>Diese Diagramme anzeigen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>&amp;Logarithmische Skala</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>Linien auf logarithmischer oder linearer Skala anzeigen</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>&amp;Index am Stichtag</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>Linien in Prozent ihres Wertes am Stichtag anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>Alle &amp;Reihen anzeigen</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>Wieder einschalten, was in einer Legende ausgeschaltet wurde</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>Das betrachtete Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Diagramm als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>Die Zahlen des betrachteten Diagramms kopieren</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>Auswahl auf der &amp;Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>Zu dem in einem Diagramm ausgewählten Ereignis oder der Ära gehen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>Das betrachtete Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>Was genau gezählt wird und nach wessen Definition</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>&amp;Andere Zählungen</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>Wie andere Werkzeuge zählen würden und warum sie abweichen</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>Wachstum: %1, Stand %2</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1 ist unvollständig: Die Daten enden am %2.</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>Ab %1 sind Anzahlen Untergrenzen, weil dann die Daten eines ersten Repositorys enden (%2, %3); die von %4 der %5 Repositorys enden vor %6.</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>Vorgänger haben Commits mit dem Kern-Repository gemeinsam: Hier zählen diese doppelt.</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>Summen wachsen auch, weil neue Repositorys hinzukommen; die feste Auswahl älterer zeigt, was ohne sie bleibt.</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>Anteile sind Untergrenzen: %1 der Commits des Zeitfensters bis %2 nennen eine Zugehörigkeit.</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>Die Intervalle sind %1 bis %2 Monate lang. Wer zu mehreren Releases beiträgt, zählt in jedem; kürzere Intervalle zeigen daher mehr Personen je Monat, und die Zahlen dürfen nicht addiert werden.</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Bis %1 war kein Zeitraum abgeschlossen, es gibt also keine Basis für Prozentwerte.</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>Werte sind Prozent der Werte von %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>Das %n mit den meisten Commits, von %1.</numerusform>
            <numerusform>Die %n mit den meisten Commits, von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>Personen mit gleich vielen Commits gehören derselben Klasse an, sodass sie sich sprunghaft ändern kann.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>Beginn der Daten</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>keine Zahlen veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1, %n Repository</numerusform>
            <numerusform>%1, %n Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>Verstummt</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Sporadisch</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Gelegentlich</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>Von Bots</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>In beiden Zeitfenstern aktiv</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini-Koeffizient</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>Nach Entropie</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>Nach Quadraten</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>Mit einem Commit</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>Mit ihrem ersten</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>Nach Commits</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Nach Personen</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>Weitere Organisationen</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Akademisch</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>Arbeitgeber unbekannt</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>Commits je Monat</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>Mitwirkende je Monat</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>Medianabstand, 12 Monate</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>Effektive Organisationen</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>Größter Stimmanteil</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Fluktuation</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>Neuere Repositorys</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>Aktiv in Repositorys älter als %1</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Repositorys älter als %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1: %n Person</numerusform>
            <numerusform>%1: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>Mitwirkende am Release, je Monat seines Intervalls</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>Commits im Release, je Monat seines Intervalls</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Tage zwischen Releases</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>Anteil der Bots an den Commits</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>Wer hinzukam und wer verstummte</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>Neue, sporadische und beständige Mitwirkende</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>Mitwirkende: Kern, regelmäßig und gelegentlich</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>Verbleib von einem Zeitraum zum nächsten</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Verbliebene Mitwirkende</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>Kohorten: wer aus jedem Jahr noch aktiv ist</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>Wie lange Personen mitwirken</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>Ausfallfaktor: wie wenige Personen die Hälfte der Arbeit tragen</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>Elefantenfaktor: wie wenige Organisationen dies tun</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>Ungleichverteilung der Commits unter den Mitwirkenden</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>Commits nach Organisation</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Effektive Anzahl der Organisationen</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>Beitragende Organisationen</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>Anteil der größten Organisation</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>Aktive Mitwirkende nach Repository</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>Commits nach Alter des Repositorys</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>Releases: Commits und Mitwirkende</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>Release-Takt</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>Mitglieder der Stiftung</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Sitze im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>Größter Anteil an den Stimmen im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>Erneuerung des Verwaltungsrats</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>Commits nach dem Arbeitgeber, den die Adresse des Autors erkennen lässt, als Anteil an allen Commits des Zeitfensters; unbekannte bleiben enthalten. Ohne Bots.</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>Aktiv: mit einem Commit im Zeitraum. Neu: mit dem ersten Commit in diesen Repositorys. Eine Person kann viele Adressen haben. Ohne Bots.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>Neu: erster Commit in diesen Repositorys. Sporadisch: nach drei Monaten zurück, mit höchstens zwölf Commits davor. Beständig: die übrigen.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>Neu: erster Commit in diesen Repositorys. Verstummt: bislang letzter Commit, und zwar vor mindestens zwölf Monaten. Ohne Bots.</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>Die aktivsten zuerst: Kern, bis 80&#xa0;% der Commits des Zeitfensters erreicht sind, regelmäßig bis 95&#xa0;%, danach gelegentlich. Ohne Bots.</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>Organisationen des Datensatzes mit einem Commit im Zeitraum und jene mit ihrem ersten in diesen Repositorys.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>Von den Personen, deren erster Commit in diesen Repositorys in einen Zeitraum fiel (Zeile), der Anteil mit einem Commit entsprechend lange danach (Spalte). Ohne Bots.</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>Diese Repositorys haben keine Commits. Bitte andere wählen.</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>In dieser Zeit gibt es nichts zu zeigen. Bitte andere Repositorys oder einen längeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>Vor %1 scheinen fast alle neu zu sein, weil die Daten erst kurz davor beginnen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>Warnungen und Fortschritt weglassen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1; siehe „stewardship-explorer %2 --help“</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>Stewardship Explorer zeigt, wer Träger eines Open-Source-Projekts ist, zu jedem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>Ohne Befehl öffnet sich ein Fenster. Ohne FILE wird der PyTorch-Datensatz verwendet.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>Mehr dazu mit „COMMAND --help“. Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei; siehe „stewardship-explorer --help“</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>Wer Träger eines Projekts ist, zu jedem Zeitpunkt</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>Jede Ansicht zeigt die Fakten, wie sie an einem Tag waren. Der vorliegende Datensatz ist PyTorch: Das Projekt ging im September 2022 von Meta an eine Stiftung über.</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>Sechs Sichtweisen</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>Übersicht für die Kennzahlen, Zeitleiste für das, was geschah, Mitglieder dafür, wer mit wem verbunden ist, Wachstum für die Mitwirkenden, Übergang für Vorher und Nachher, Daten für jede Zeile.</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>Ein Tag für alles</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>Geben Sie einen Tag ein, gehen Sie von Ereignis zu Ereignis oder spielen Sie den Verlauf ab. „Vergleichen“ zählt, was sich seit einem anderen Tag geändert hat.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der gesamte Verlauf</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>Ziehen Sie den Griff auf einen anderen Tag; ziehen Sie die Enden des Zeitfensters, um einen kürzeren Zeitraum zu betrachten.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>Wählen Sie etwas aus, um zu sehen, was darüber bekannt ist: wie genau die Daten bestimmt sind, wie sicher es ist und aus welchen Quellen es stammt.</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>Suchen Sie etwas?</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>Strg+K durchsucht die Fakten, Strg+Umschalt+P alle Befehle, und F1 öffnet das Handbuch zu dem, was Sie gerade betrachten.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>Das Handbuch zur angezeigten Ansicht öffnen</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>Was die &amp;Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>Die Definitionen aller Zahlen öffnen</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>Etwas anklicken, um zu erfahren, wozu es dient</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>Sehen, wozu die Teile des Fensters dienen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>Die Tasten aller Aktionen auflisten</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, Lizenz und Bibliotheken</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>Menü&amp;leiste</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>Den Tastaturfokus in die Menüleiste setzen</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A key figure. %1: what it counts, %2: the number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: a key figure, %2: how it has changed</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The dataset file to write.</source>
        <translation>Die zu schreibende Datensatzdatei.</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>Zu diesem Datensatz hinzufügen und ihn zurückschreiben, sofern --output nichts anderes angibt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>Lesen und berichten, aber keinen Datensatz schreiben.</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>Titel eines neuen Datensatzes (Vorgabe: nach dem Importierten).</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>Tag, bis zu dem die Fakten bekannt sind (Vorgabe: ihr letzter oder heute).</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>mehrdeutig in %1: Zeile %2 (%3) und Zeile %4 (%5) unterscheiden sich in %6</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>übersprungen: %1; %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>weitere übersprungene Zeilen sind nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>import csv FOLDER angeben, mit --output FILE, --into FILE oder --dry-run</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>import csv erwartet einen FOLDER und --output FILE</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>Einen Ordner mit CSV-Dateien in eine Datensatzdatei übertragen.</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>%1 angeben, mit --output FILE, --into FILE oder --dry-run</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>Datei, die angibt, wer wer ist, wie von --review geschrieben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>Schreiben, wer für wen gehalten wurde, mit Namen und Adressen.</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>Datei mit Domains und Adressen samt Arbeitgebern.</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>Einen Commit auch für jeden seiner Co-Autoren zählen.</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>Die .mailmap des Repositorys ignorieren.</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>Git-Tags weglassen; sonst werden Versionen zu Releases.</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>Alles neu lesen und nichts aufbewahren.</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>Name der Stiftung, deren Mitglieder aufgeführt sind.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>Kategorie, die Mitglieder aufführt (Vorgabe: die so benannte).</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>--map: COLUMN=HEADER angeben, nicht „%1“</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>--table: die Tabelle nennen, zu der die Zeilen gehören, etwa „events“</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>Tabelle des Datensatzes, zu der die Zeilen gehören.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>Spalte der Tabelle und ihre Überschrift in der Datei; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>Mitglieder und Projekte einer Landscape oder ihrer Historie lesen.</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>Eine CSV-Datei mit beliebigen Spalten in eine Tabelle lesen.</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>Ereignisse von TimelineJS lesen, als JSON oder als Tabellenblatt.</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>Ereignisse eines Kalenders lesen.</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>Einen Datensatz lesen, den „export json“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>Die Commits von git-Repositorys nach Person und Arbeitgeber zählen.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>Importierter Datensatz</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>Git-Repositorys</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>Landscape-Datei oder ihr Repository</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>Ordner mit CSV-Dateien eines Datensatzes</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>Eine CSV-Tabelle mit beliebigen Spalten</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS, als JSON oder als Tabellenblatt</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>Spalte „%1“ wurde nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n Eintrag hatte eine Uhrzeit, die weggelassen wird</numerusform>
            <numerusform>%n Einträge hatten eine Uhrzeit, die weggelassen wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n Text enthielt Auszeichnungen, die weggelassen werden</numerusform>
            <numerusform>%n Texte enthielten Auszeichnungen, die weggelassen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n Eintrag wiederholt sich; nur sein erster Tag wird importiert</numerusform>
            <numerusform>%n Einträge wiederholen sich; nur ihr erster Tag wird importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>%n Erinnerung oder Anlage wurde weggelassen</numerusform>
            <numerusform>%n Erinnerungen oder Anlagen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>der Apostroph, der Tabellenkalkulationen vom Berechnen abhält, wurde aus %n Zelle entfernt</numerusform>
            <numerusform>der Apostroph, der Tabellenkalkulationen vom Berechnen abhält, wurde aus %n Zellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>nicht wohlgeformt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>verweist auf andere Stellen in sich selbst</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>keine Landscape</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n Mitglied war zu Beginn der Historie schon vorhanden; der Beitritt kann früher liegen</numerusform>
            <numerusform>%n Mitglieder waren zu Beginn der Historie schon vorhanden; ihr Beitritt kann früher liegen</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>die Stufen wurden umbenannt: %1 wurde zu %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n Änderung wurde bald darauf zurückgenommen und wird nicht als Verlauf geführt</numerusform>
            <numerusform>%n Änderungen wurden bald darauf zurückgenommen und werden nicht als Verlauf geführt</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>die Version des Commits %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>„%1“ wird für einen Bot gehalten, mit %n Commit</numerusform>
            <numerusform>„%1“ wird für einen Bot gehalten, mit %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n Person wechselte von %1 zu %2</numerusform>
            <numerusform>%n Personen wechselten von %1 zu %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1 gehört zu keiner hier bekannten Organisation, %n Commit</numerusform>
            <numerusform>%1 gehört zu keiner hier bekannten Organisation, %n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n Name gehört zu zwei Adressen bei einem Arbeitgeber; die Adressen wurden getrennt gehalten</numerusform>
            <numerusform>%n Namen gehören zu zwei Adressen bei einem Arbeitgeber; die Adressen wurden getrennt gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>%n Eintrag aus den .mailmap-Dateien der Repositorys wurde verwendet</numerusform>
            <numerusform>%n Einträge aus den .mailmap-Dateien der Repositorys wurden verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n Commit hat ein unmögliches Autorendatum; an dessen Stelle tritt das Commit-Datum</numerusform>
            <numerusform>%n Commits haben ein unmögliches Autorendatum; an dessen Stelle tritt das Commit-Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n Commit hat kein mögliches Datum und wurde weggelassen</numerusform>
            <numerusform>%n Commits haben kein mögliches Datum und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n Commit hat keinen Namen</numerusform>
            <numerusform>%n Commits haben keinen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n Name ist kein UTF-8-Text</numerusform>
            <numerusform>%n Namen sind kein UTF-8-Text</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1: Der Klon ist flach (shallow); seine Historie beginnt dort, wo sie abgeschnitten wurde</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1: Die Grafts wurden ignoriert</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1: Die Ersetzungsobjekte wurden ignoriert</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1: Objekte sind von anderswo entliehen; dem wurde nicht nachgegangen</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1: Dies ist ein Teilklon; es wurde nichts nachgeladen</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1: Die Historie wurde seit dem letzten Import umgeschrieben, daher wurde sie ganz gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1: %n neuer Commit seit dem letzten Import</numerusform>
            <numerusform>%1: %n neue Commits seit dem letzten Import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1: %n Commit ist auch in %2 enthalten und zählt in beiden; die beiden nicht addieren</numerusform>
            <numerusform>%1: %n Commits sind auch in %2 enthalten und zählen in beiden; die beiden nicht addieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>weggelassen: %n Git-Tag ohne Version im Namen</numerusform>
            <numerusform>weggelassen: %n Git-Tags ohne Version im Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>Datei, die angibt, wer wer ist</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>Datei mit Domains und ihren Arbeitgebern</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>W&amp;er ist wer</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>Arbeit&amp;geber</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>Die .mailmap der Repositorys &amp;verwenden</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>Einen Commit auch für jeden C&amp;o-Autor zählen</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>Versions-T&amp;ags als Releases übernehmen</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>Zur &amp;Prüfung auflisten, wer für wen gehalten wurde</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>Liest jeden Commit erneut, da keine Namen aufbewahrt werden</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>Die entsprechend benannte</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>Stift&amp;ung</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>Kate&amp;gorie der Mitglieder</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>Es gibt weitere, die nicht aufgeführt sind.</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1: Eine Zeile widerspricht „%2“ in „%3“ und wird weggelassen</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1: „%2“ könnte dasselbe sein wie „%3“; sie unterscheiden sich in „%4“</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>Commits nach Person, Arbeitgeber und Monat sowie Versionen als Releases. Nichts aus dem Repository wird ausgeführt oder geändert.</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>Ein ganzer Datensatz, eine Datei je Tabelle, wie vom CSV-Export geschrieben.</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>Mitglieder mit ihren Stufen sowie Projekte, aus der Landscape-Datei einer Stiftung oder der Historie ihres Repositorys.</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>Eine Datei mit gleichartigen Zeilen, mit beliebig benannten Spalten.</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>Ereignisse und Ären einer für TimelineJS erstellten Zeitleiste.</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>Ereignisse aus einer Kalenderdatei.</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>Ein ganzer Datensatz als eine JSON-Datei.</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>%1 Zeilen, %2 übersprungen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>Fakten ohne Quelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>info erwartet eine FILE</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>Angeben, was der Datensatz enthält: Zeilen je Tabelle, Zeitspanne, Quellen.</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>niemand, den die Daten nennen</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Änderungen werden ab %1 gezählt.</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>Wann und wie sicher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>Wer in welcher Ära Träger war.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <extracomment>Between the names in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a description</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence without its full stop</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>&amp;Ringe nach Stufe</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>Die Stiftung in der Mitte, darum die Mitglieder nach Stufe</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netzwerk</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>Alles als eigener Knoten, Verbundenes nahe beieinander</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>Nach &amp;Gremium</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>Jeder Verwaltungsrat, Rat und Ausschuss mit seinen Angehörigen</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>&amp;Fokus auf die Auswahl</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>Nur zeichnen, was mit dem ausgewählten Knoten verbunden ist; erneut: alles</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>Fokus er&amp;weitern</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>Eine Verbindung weiter um die Auswahl herum</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>Kürzester W&amp;eg …</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>Zeigen, wie zwei Knoten verbunden sind</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>So groß, wie es das Fenster erlaubt</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>Auswahl &amp;lösen</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>Den ausgewählten Knoten an seinen Platz in der Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>Alle lö&amp;sen</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>Alle verschobenen Knoten zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>Auflisten, was sich seit dem Vergleichstag geändert hat</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>Sitze und Sti&amp;mmen</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>Wer in einem Verwaltungsrat oder Rat wie viel zu sagen hat</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>&amp;Verflechtungen</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>Wer mit wem verflochten ist: Verbindungen, Betweenness und wer sich in mehreren Gremien trifft</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>Alles Gezeichnete als Tabelle</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1, Stand %2: %3 sicher, %4 möglich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>members erwartet eine FILE</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>members benötigt --as-of DAY; als YYYY-MM-DD angeben</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>die Belege des Datensatzes enden am %1; danach ist nichts sicher</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>Auflisten, wer an einem Tag Mitglied ist oder einen Sitz hat.</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>Der Tag, als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>Kennung eines Gremiums; ohne Angabe die Stiftung.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSV ausgeben.</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>dem %1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>dem einen Monat bis zum Ende des %1s</numerusform>
            <numerusform>den %n Monaten bis zum Ende des %1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>mehr als %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>Jeder Anteil wird vor dem Addieren auf %n Nachkommastelle eines Prozents gerundet.</numerusform>
            <numerusform>Jeder Anteil wird vor dem Addieren auf %n Nachkommastellen eines Prozents gerundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>Nur der %n größte Anteil wird betrachtet.</numerusform>
            <numerusform>Nur die %n größten Anteile werden betrachtet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>Anteile auf %n Nachkommastelle gerundet</numerusform>
            <numerusform>Anteile auf %n Nachkommastellen gerundet</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>neu in diesen Repositorys</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>neu im ganzen Datensatz</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>neu oder sporadisch</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>von den Aktiven</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>von den Neuen</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1, 0 bei leerer Basis</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Zeitfenster %1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>Zeitfenster: %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>Stille: %1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>höchstens %n Commit davor</numerusform>
            <numerusform>höchstens %n Commits davor</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>Anteil vor der Person</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>Anteil einschließlich der Person</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>Tochtergesellschaften: %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a metric; %2: an organization, a tier or a period</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a metric; %2: &quot;12 months&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>Personen je Monat</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>Commits je Monat</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Neuzugänge</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>MetricTitles</name>
    <message>
        <source>Active contributors</source>
        <translation>Aktive Mitwirkende</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>Anteil der Bots an den Commits</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Neue Mitwirkende</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>Verstummte Mitwirkende</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>Sporadische Mitwirkende</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>Beständige Mitwirkende</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Verbliebene Mitwirkende</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Verbleib der Neuzugänge</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>Überleben der Mitwirkenden</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>Kern der Mitwirkenden</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>Regelmäßige Mitwirkende</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>Gelegentliche Mitwirkende</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>Ausfallfaktor</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>Elefantenfaktor</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>Ungleichverteilung der Commits (Gini)</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>Anteil an den Commits</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>Commits der Organisation</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>Commits anderer Organisationen als</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Anteil an den Personen</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>Commits bekannter Zugehörigkeit</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>Organisationen mit Commits</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>Neue Organisationen</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>Anteil der größten Organisation an den Commits</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>Anteil der größten Organisation an den Personen</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>Diversität der Organisationen (Shannon)</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Effektive Anzahl der Organisationen</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>Konzentration der Organisationen (Simpson)</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>Effektive Anzahl der Organisationen (inverser Simpson)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>Medianzeit zwischen Releases</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>Commits im Release</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>Mitwirkende am Release</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>Mitglieder einer Stufe</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Sitze im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>Effektive Anzahl der Organisationen im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>Anteil der größten Organisation an den Stimmen</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>Fluktuation im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>Kontinuität im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>Anteil an den Sitzen abzüglich Anteil an den Commits</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>Personenzahlen lassen sich nicht über Zeiträume aufsummieren: Wer in zweien aktiv ist, zählt in beiden.</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>In den ersten Monaten der Daten scheinen fast alle neu zu sein, weil nicht bekannt ist, was davor war.</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>Die letzten Monate lassen sich noch nicht beurteilen: Personen können zurückkommen.</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>Wessen Zugehörigkeit unbekannt ist, bleibt im Nenner; ein Anteil ist daher eine Untergrenze.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>Wo weniger als 60&#xa0;% der Commits eine Zugehörigkeit nennen, gibt es nur Grenzen.</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>Unter 50 Commits gibt es keinen Wert: Er wäre vom Zufall bestimmt.</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>Die Daten enthalten angenommene Commits: Was vorgeschlagen und abgelehnt, begutachtet oder gemeldet wurde, zählt nicht.</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>Als Releases gelten die im Datensatz als Ereignisse aufgeführten; eine Reihe in einem Eintrag zählt einmal.</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>Releases haben unterschiedliche Abstände, daher wird die Anzahl je Monat dazwischen angegeben.</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>Die untere Grenze ist sicher, die obere möglich: Manche Datumsangaben sind nur ungefähr bekannt.</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>Wo die Quellen Stimmen undefiniert lassen, sind die Grenzen die beiden möglichen Lesarten.</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>Dies ist eine Differenz, kein Urteil darüber, wem was zusteht.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1, Stand %2; Repositorys: %3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>die Belege des Datensatzes enden am %1; danach gibt es keine Zahlen</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>Personen, Commits, Organisationen, Releases, Sitze und Stimmen zählen, an einem Tag oder im Zeitverlauf.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1: Zeilen %2, Commits %3</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>Die Daten enden am %1; Monate ab %2 sind unvollständig.</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>Die Daten enden zwischen %1 und %2; Monate ab %3 sind unvollständig.</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>Gezählt und weggelassen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>Weggelassen, von Bots (nur bot-share zählt sie)</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>Weggelassen, ohne Commit</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>Weggelassen, aus anderen Repositorys</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Zeilen insgesamt: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parameter: %1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>Quelle: eigene Definition dieses Programms</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>Was der Datensatz besagt</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>(unvollständig)</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>(die Daten beginnen kurz davor)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Es gibt nichts zu zählen.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>nur eine der Optionen --json und --csv wählen</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>--list gibt Text aus oder mit --json JSON; --csv, --explain und --metric weglassen</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>--explain hat in CSV keinen Platz; --json verwenden oder keines von beiden</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>--csv erwartet ein --metric; für jede Metrik einzeln aufrufen oder --json verwenden</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>--metric: „%1“ gibt es nicht; eine der folgenden wählen: %2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>--metric: „%1“ benötigt nach dem Doppelpunkt eine Anzahl Zeiträume; einen Wert aus %2 angeben</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>--metric: %1; %2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>--repositories: „%1“ nennt keinen Monat; cohort:YYYY-MM angeben</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>--repositories: „%1“ gibt es nicht; all, eine Rolle (%2), cohort:YYYY-MM oder durch Kommas getrennte Kennungen angeben: %3</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>metrics erwartet eine FILE; Metriken werden mit --metric gewählt</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>Die im Zeitverlauf auszugebende Metrik; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>all, eine Rolle, cohort:YYYY-MM oder durch Kommas getrennte Kennungen; ohne Angabe family.</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>Der Tag der Zahlen oder der letzte der Zeilen, als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>Eine Zeile je month, quarter oder year; ohne Angabe month.</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>Über so viele Monate zählen, die mit jedem Zeitraum enden, 1 bis %1.</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>Zählen wie chaoss, lfx, devstats oder grimoirelab; ohne Angabe chaoss.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>Wem Tochtergesellschaften zugerechnet werden: recorded, parent-as-of oder parent-today.</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>Die vorhandenen Metriken auflisten.</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>Angeben, wie gezählt wird, was weggelassen wurde und was die Daten nicht wissen.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSV ausgeben.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>%1 bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>Aus %n Repository der Projektfamilie, jeweils über zwölf Monate; deren letzter ist der letzte bis zum jeweiligen Tag abgeschlossene Monat mit Daten.</numerusform>
            <numerusform>Aus %n Repositorys der Projektfamilie, jeweils über zwölf Monate; deren letzter ist der letzte bis zum jeweiligen Tag abgeschlossene Monat mit Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>Die Daten von %n davon enden vor diesem Monat, sodass seine Anzahlen Untergrenzen sind.</numerusform>
            <numerusform>Die Daten von %n davon enden vor diesem Monat, sodass seine Anzahlen Untergrenzen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>In Klammern: die Grenzen, die unbekannte Zugehörigkeiten offenlassen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>Wachstum in Zahlen</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>Wie die Zahlen gezählt werden</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>Wie jede Zahl gezählt wird und von wem die Definition stammt.</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>Eine Definition dieses Programms.</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>Es sind diejenigen, die am früheren Tag ein Jahr alt waren: Was später hinzukam, würde die Zahlen von selbst erhöhen.</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Bots zählen nicht.</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>Die kleinste Anzahl von Personen, die zusammen %1 der Commits in %2 verfasst haben: Eine niedrige Zahl bedeutet, dass wenige die Hälfte tragen. Welche von mehreren Personen mit gleich vielen Commits man nimmt, macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>Der Wert wird angegeben, gleich wie wenige Commits eine Zugehörigkeit nennen.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>Wo weniger als 60&#xa0;% der Commits eine Zugehörigkeit nennen, werden nur die Grenzen angegeben.</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>Nur Commits bekannter Zugehörigkeit zählen, und wer eine akademische oder andere Adresse hat, steht für sich selbst. Die Grenzen beziehen sich auf alle Commits: Alle mit unbekannter Zugehörigkeit arbeiten für die größte Organisation oder aber alle je für eine eigene.</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>Die kleinste Anzahl von Organisationen, deren Personen zusammen %1 der Commits in %2 verfasst haben: Eine niedrige Zahl bedeutet, dass wenige die Hälfte tragen.</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>Wie ungleich die Commits in %1 auf die Personen verteilt sind, die sie verfasst haben, als Gini-Koeffizient: 0, wenn alle gleich viele verfasst haben, nahe 1, wenn eine von vielen fast alle verfasst hat.</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Commits von Personen mit Zugehörigkeit zu der Organisation, als Anteil an allen Commits in %1. Commits unbekannter Zugehörigkeit bleiben im Nenner; die obere Grenze ist der Wert, der sich ergäbe, wenn sie alle von der Organisation stammten.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>Commits in %1 von Personen mit Zugehörigkeit zu der Organisation. Die obere Grenze ist der Wert, der sich ergäbe, wenn alle Commits unbekannter Zugehörigkeit von der Organisation stammten.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>Commits in %1 von Personen mit Zugehörigkeit zu einer anderen Organisation des Datensatzes als der genannten; akademische und andere Adressen sind keine Organisationen des Datensatzes. Die obere Grenze ist der Wert, der sich ergäbe, wenn alle Commits unbekannter Zugehörigkeit von jenen stammten.</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Personen mit einem Commit in %1 für die Organisation, als Anteil an allen Personen mit einem Commit. Personen unbekannter Zugehörigkeit bleiben im Nenner; die obere Grenze ist der Wert, der sich ergäbe, wenn sie alle zu der Organisation gehörten.</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>Commits, bei denen die Zugehörigkeit des Autors bekannt ist, sei es eine Organisation, eine akademische oder eine andere Adresse, als Anteil an allen Commits in %1. Nicht definiert, wo es keinen Commit gibt.</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>Der Anteil an allen Commits in %1, den Personen einer einzigen Organisation verfasst haben, und zwar der Organisation mit den meisten. Commits unbekannter Zugehörigkeit bleiben im Nenner; die obere Grenze ist der Wert, der sich ergäbe, wenn sie alle von dieser stammten.</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>Der Anteil an allen Personen mit einem Commit in %1, die einen für dieselbe Organisation verfasst haben, und zwar die mit den meisten Personen. Personen unbekannter Zugehörigkeit bleiben im Nenner; die obere Grenze ist der Wert, der sich ergäbe, wenn sie alle zu dieser gehörten.</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>Verschiedene Organisationen, von denen mindestens ein Commit in %1 bekannt ist. Die obere Grenze zählt jede weitere Person mit akademischer, anderer oder unbekannter Adresse als eine zusätzliche Organisation.</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>Organisationen, deren erster bekannter Commit in diesen Repositorys in %1 liegt.</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>Shannon-Entropie der Anteile p der Organisationen an den Commits in %1, −Σ p ln p, in Nat: 0, wenn eine alle verfasst, höher, wenn viele gleich viele verfassen.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>Wie viele Organisationen mit je gleich vielen Commits ebenso divers wären wie die in %1: e hoch Shannon-Entropie ihrer Anteile.</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>Die Summe der quadrierten Anteile der Organisationen an den Commits in %1 (Simpson, Herfindahl und Hirschman): 1, wenn eine alle verfasst, niedriger, wenn viele gleich viele verfassen.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>Wie viele Organisationen mit je gleich vielen Commits ebenso konzentriert wären wie die in %1: eins geteilt durch die Summe ihrer quadrierten Anteile.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>Zuvor: %1.</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>Träger von %1 am %2</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>Träger von %1</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>Was geschah: %1</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>Für den %1 nennt die Quelle keine Regel für ihre Stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>Am %1 hatte sie %2 von %n Stimme.</numerusform>
            <numerusform>Am %1 hatte sie %2 von %n Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>Am %1 hatte sie keinen Sitz.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>Anfangs hatte %1 allein %2 von %n Stimme</numerusform>
            <numerusform>Anfangs hatte %1 allein %2 von %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>Ab %1 konnte die Organisation im Gremium %2 mit einfacher Mehrheit allein entscheiden. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n Person hat die Hälfte der Commits verfasst</numerusform>
            <numerusform>%n Personen haben die Hälfte der Commits verfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>Von %n Person, die in den zwölf Monaten bis %1 mitgewirkt hat.</numerusform>
            <numerusform>Von %n Personen, die in den zwölf Monaten bis %1 mitgewirkt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>Der Datensatz verzeichnet zwischen den beiden Tagen keine Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>Was der Datensatz über sich selbst sagt</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Bots zählen nicht.</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>%1 lang keinen Commit und insgesamt höchstens %2 frühere Commits</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>Personen, deren erster Commit in diesen Repositorys in %1 liegt.</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>Personen, deren erster Commit in diesen Repositorys in %1 liegt und die in keinem früheren Monat einen in einem anderen Repository des Datensatzes verfasst haben.</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>Personen, die in %1 aktiv sind und in diesen Repositorys neu sind oder zuvor %2 hatten.</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>Personen, die mindestens einen Commit in %1 verfasst haben. Mehrere Adressen einer Person gelten als eine Person, ebenso eine Person in mehreren Repositorys.</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>Commits in %1, nach Autorendatum.</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>Commits von Autoren, die im Datensatz als Bots gekennzeichnet sind, als Anteil an allen Commits in %1 einschließlich derer der Bots. Nicht definiert, wo es keinen Commit gibt.</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>Personen, deren bislang letzter Commit in %1 liegt, sofern seither mindestens %2 vergangen sind. Nicht definiert am Ende der Daten (letzte %2) und niedriger, sobald jemand zurückkommt.</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>Personen, die in %1 aktiv und in diesen Repositorys nicht neu sind, aber zuvor %2 hatten.</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>Personen, die in %1 aktiv und weder neu noch sporadisch sind: Sie hatten einen Commit in der Zeit davor (%2) oder insgesamt mehr als %3 frühere Commits. Zusammen mit den Personen, die durch ihren ersten Commit hier neu sind, ergeben die sporadischen und die beständigen die aktiven.</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>dem einen Monat davor</numerusform>
            <numerusform>den %n Monaten davor</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>dem %1 davor</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>Von den Personen, die in %1 aktiv waren, der Anteil derer, die in %2 aktiv sind.</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>Von den Personen, deren erster Commit in diesen Repositorys in %1 liegt, der Anteil derer, die in %2 aktiv sind.</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>0, wenn niemand da war, der zurückkommen konnte.</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>Nicht definiert, wenn niemand da war, der zurückkommen konnte.</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>Anzahl der in %1 aktiven Personen, die auch in %2 aktiv waren. Monate vor Beginn der Daten zählen als leer.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>Von den Personen, deren erster Commit in diesen Repositorys in einem %1 liegt, der Anteil derer, die im Zeitraum Nummer %2 danach aktiv sind; der unmittelbar folgende Zeitraum (%1) hat die Nummer 1.</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>Anteil der Personen, die länger als so viele Monate mitwirken, vom Monat ihres ersten bis zum Monat ihres letzten Commits, beide mitgezählt (Kaplan und Meier). Wer am Ende der Daten (letzte %1) noch einen Commit verfasst hat, wirkt möglicherweise weiter mit; für alle anderen ist der letzte Commit das Ende. Die Grenzen sind die von 95&#xa0;%, nach Greenwoods Varianz und der Log-Log-Transformation.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>Entscheidend ist der Anteil an allen Commits, den Personen mit mehr Commits verfasst haben, ohne die eigenen der Person; Personen mit gleich vielen Commits gehören derselben Klasse an.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>Entscheidend ist der Anteil an allen Commits, den Personen mit mehr Commits verfasst haben, zuzüglich der eigenen der Person; Personen mit gleich vielen Commits können verschiedenen Klassen angehören.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>Personen, die, nach fallender Anzahl der Commits geordnet, die ersten 80&#xa0;% der Commits in %1 ausmachen.</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>Personen, die, nach fallender Anzahl der Commits geordnet, auf den Kern folgen und 80 bis 95&#xa0;% der Commits in %1 ausmachen.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>Personen, die, nach fallender Anzahl der Commits geordnet, die letzten 5&#xa0;% der Commits in %1 ausmachen.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>Als PNG, SVG und PDF kopiert; kann nun eingefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>Ein Bild der angezeigten Ansicht in die Zwischenablage legen, als Pixel und als Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>Die angezeigte Ansicht drucken</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>Die Seiten vor dem Drucken ansehen</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… und %n weiterer Satz</numerusform>
            <numerusform>… und %n weitere Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>Datensatz: %1, %2, SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>Der Drucker hat keine Seiten angenommen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>%1  %2 – %3</source>
        <extracomment>%1: number in the list, %2: name of a file, %3: of its folder</extracomment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Vergessen, welche Dateien geöffnet wurden; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>erster Commit in diesen Repositorys</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>abzüglich derer, die aus anderen Repositorys kamen</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>zuzüglich derer, die ab und zu zurückkommen</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>die ganze Liste</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>nur die ersten %1 Personen (Organisationen: %2)</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>mehr als %1&#xa0;%</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>Anteile werden nicht gerundet</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>Anteile zuerst auf %n Nachkommastelle gerundet</numerusform>
            <numerusform>Anteile zuerst auf %n Nachkommastellen gerundet</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>von den im Zeitraum davor Neuen</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>von allen im Zeitraum davor Aktiven</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>0, wenn davor niemand da war</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>nicht definiert, wenn davor niemand da war</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>einschließlich der eigenen Commits</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>nach den Commits der Aktiveren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>Die Bearbeitungen sind wieder da. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>Sie wurden nie in einer Datei gespeichert.</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Sie gehören zu %1.</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>Bearbeitungen von „%1“ vom %2 waren nicht gespeichert, als das Programm endete.</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>Nicht gespeicherte Bearbeitungen gefunden</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>&amp;Später fragen</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>Eine Ansicht zeichnen: overview, timeline, members, growth oder transfer.</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>render benötigt --output PATH</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>„%1“ endet auf kein bekanntes Bildformat; .png, .svg oder .pdf verwenden</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size: WIDTHxHEIGHT angeben, jeweils von %1 bis %2</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>--scale: eine Zahl von 0.25 bis 8 angeben</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>--from muss vor --to liegen</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>--days gilt für members</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>--days: höchstens %1 Tage</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>--days: „%1“ ist kein Tag; Tage als YYYY-MM-DD,YYYY-MM-DD angeben</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>--theme: einen der folgenden Werte wählen: %1</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>--group-by: %1 kennt „%2“ nicht; einen der folgenden Werte wählen: %3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>--metric gilt für growth und transfer</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>--metric: %1 kennt „%2“ nicht; eine der folgenden wählen: %3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>--kinds: „%1“ gibt es nicht; auswählen aus: %2</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>--%1 gilt für timeline</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>--%1 gilt für growth</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>--repositories gilt für growth und transfer</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>--%1 gilt für transfer</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>--paper: einen der folgenden Werte wählen: %1</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>--pages: auto oder eine Zahl von 1 bis %1 angeben</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>--pages: Blätter werden als .pdf geschrieben oder als je eine .png</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>--size: Blätter haben die Größe des Papiers; --paper verwenden</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>render erwartet eine VIEW (%1) und wahlweise eine FILE</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>„%1“ ist keine Ansicht, die gezeichnet werden kann; eine der folgenden wählen: %2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>Das zu schreibende Bild: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>Größe in logischen Pixeln; ohne Angabe 1280x800.</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>Pixel je logisches Pixel, für PNG.</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>Der gezeigte Tag; ohne Angabe der des Datensatzes.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>Der Tag, ab dem Änderungen gezählt werden.</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>Erster sichtbarer Tag.</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>Tag nach dem letzten sichtbaren.</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>Spuren der Zeitleiste: category, organization, body, project, person oder none; Anordnung der Mitglieder: rings, network oder bodies.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>Wem Tochtergesellschaften zugerechnet werden: recorded, parent-as-of oder parent-today.</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>Mitglieder: ein kleines Bild für jeden dieser Tage.</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>Nur diese Spuren der Zeitleiste, nach Kennung.</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>Was die Zeitleiste zeigt: %1.</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>Reihenfolge der Spuren: automatic, name, first-date oder size.</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>Höhe der Spuren: automatic, compact, normal oder cards.</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>Die Spuren innerhalb von Spuren anzeigen.</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>Hervorheben, was diese Wörter enthält, und den Rest abblenden.</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>Ohne die Zeichenlegende.</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>Ohne die Zeile, auf wen sich die Fakten stützen.</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>Die Überschrift über dem Bild; leer für keine.</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>Zeitleiste auf Papierblättern: so viele nebeneinander oder auto.</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>Format dieser Blätter: A4, A3 oder Letter.</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>Ein Diagramm von growth oder eine Metrik von growth oder transfer.</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>Die Diagramme von growth: main, people, retention, concentration, organizations, repositories, releases oder governance.</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>Für growth oder transfer: all, eine Rolle, cohort:YYYY-MM oder durch Kommas getrennte Kennungen.</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>Wachstum nach month, quarter oder year.</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>Wachstum gezählt über so viele Monate, die mit jedem Zeitraum enden.</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>Wachstum gezählt wie bei chaoss, lfx, devstats oder grimoirelab.</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>Wachstum auf logarithmischer Skala.</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>Wachstum in Prozent der Werte an diesem Tag.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark oder high-contrast.</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>Zeilen, die für einen Bericht zu viele sind</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>Die Spezifikation, nach der dieser Bericht erstellt wurde</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>Der Datensatz und das Programm, mit denen dieser Bericht erstellt wurde</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>Bericht wird zusammengestellt: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>Einen Bericht als Dokument schreiben.</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>report benötigt --output R.pdf oder R.png</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>„%1“ muss auf .pdf oder .png enden</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>--dpi: eine Zahl von 36 bis 600 angeben</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>--%1: einen der folgenden Werte wählen: %2</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>--sections: „%1“ gibt es nicht; auswählen aus: %2</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>--members-at: höchstens %1 Tage</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>--members-at: „%1“ ist kein Tag; als YYYY-MM-DD angeben</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>report erwartet eine FILE</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>Den Fortschritt melden, je eine Zeile.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>R.pdf, oder R.png für ein Bild je Seite (R-01.png …).</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>brief (eine Seite), board oder full; ohne Angabe full.</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>Diese, in dieser Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>Eine Spezifikation, wie das Fenster sie speichert oder ein Bericht sie enthält; die anderen Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>Der Tag, über den berichtet wird; ohne Angabe der des Datensatzes.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>Der Tag, ab dem Änderungen gezählt werden.</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>Zusätzlich Bilder der Mitglieder an diesen Tagen.</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>Titel; ohne Angabe der des Datensatzes.</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>Ein Bild für den Kopf: PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>Sprache des Textes, z.&#xa0;B. en.</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>A4, A3 oder Letter.</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>portrait oder landscape.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>Pixel je Zoll, für PNG; ohne Angabe 150.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>Kurzbericht auf einer Seite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ären</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>Wachstumsdiagramme</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>Wachstum in Zahlen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>Governance im Vergleich</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Mitgliedertabelle</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Sitze und Stimmen im Verwaltungsrat</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Wichtige Ereignisse</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Methode und Definitionen</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Anmerkungen zu den Daten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>Für den %1 kennen die Daten kein Mitglied von %2.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>Am %1 hat die Stiftung %2 %n Mitglied.</numerusform>
            <numerusform>Am %1 hat die Stiftung %2 %n Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>Am %1 hat die Stiftung %2 zwischen %3 und %4 Mitglieder; bei %n davon lassen die Daten offen, ob die Mitgliedschaft an diesem Tag bestand.</numerusform>
            <numerusform>Am %1 hat die Stiftung %2 zwischen %3 und %4 Mitglieder; bei %n davon lassen die Daten offen, ob die Mitgliedschaft an diesem Tag bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>Nach Stufe: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>Am %1 hatte sie keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>%n Organisation beigetreten</numerusform>
            <numerusform>%n Organisationen beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n ausgetreten</numerusform>
            <numerusform>%n ausgetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>Am %1 waren es %2. Seither: %3 und %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Am %1: %2.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>weniger als %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>mehr als %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>Die Daten nennen keinen Träger von %1 für den %2.</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>Am %1 befindet sich %2 im Zeitraum „%3“.</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>Träger von %2 am %1: %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%1 in der Gruppe %2</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>Die Daten nennen %1 Maintainer (Stand %2): %3. Eine Person in mehreren Gruppen zählt einmal.</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>Von %1 gehostete Projekte am %3: %2 (%4).</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>Ökosystemprojekte, die aufgeführt, aber nicht gehostet werden: %1.</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Erster Commit</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>Bei Commit</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>Die Git-Historien, aus denen Commits und Mitwirkende gezählt sind; [%1] verweist auf diese Liste.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what, %2 how much</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics were looked at with this specification, so that one of them is likelier to stand out by chance.</source>
        <translation>
            <numerusform>%n Metrik wurde mit dieser Spezifikation betrachtet, sodass eher eine davon zufällig auffällt.</numerusform>
            <numerusform>%n Metriken wurden mit dieser Spezifikation betrachtet, sodass eher eine davon zufällig auffällt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Was die Release-Zahlen besagen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>Wie es von den Festlegungen abhängt</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>veröffentlicht: %1; hier: %2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Die Studie</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>Eine Zusammenfassung mit ihren Zahlen</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>Was sich daraus nicht ablesen lässt</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Spezifikation %1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1; nach Placebo-Zeitpunkten %2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>Explorativ: Die Spezifikation wurde geändert, nachdem ein Ergebnis für den Monat dieses Ereignisses angezeigt worden war.</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>Festgelegt, bevor dieses Fenster ein Ergebnis für den Monat dieses Ereignisses gezeigt hatte.</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>Nach dem Holm-Verfahren dafür angepasst, hat die Differenz nach 12 Monaten %1.</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>Projektfamilie</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>Vergleichsprojekte</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>keine Daten zu %1</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: nur teilweise</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: fehlerhaft</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Repositorys der Familie älter als %1</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Gewählte Repositorys</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>search erwartet wahlweise eine FILE und einen TEXT; einen Text aus mehreren Wörtern in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>Fakten anhand ihrer Wörter finden.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Dieser Bericht bezieht sich auf den %1. Wo er Änderungen nennt, vergleicht er mit dem %2.</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>Ären und Träger</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Verwaltungsrat</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>Maintainer und Projekte</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Begriffe bedeuten</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>Begriffe dieses Berichts und ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Anmerkungen zu den Daten</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>Worüber die Daten nichts aussagen</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>Anmerkungen des Datensatzes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>Nummern in Klammern verweisen auf diese Liste. Ein Titel in Klammern wurde aus der Adresse der Seite gebildet.</translation>
    </message>
</context>
<context>
    <name>SourceTip</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a source: %1 its title, %2 its publisher and date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>Einen Apostroph vor das setzen, was eine Tabellenkalkulation berechnen würde.</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>vor %n Zelle, die Tabellenkalkulationen berechnen würden, wurde ein Apostroph gesetzt</numerusform>
            <numerusform>vor %n Zellen, die Tabellenkalkulationen berechnen würden, wurde ein Apostroph gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>an diesem Tag möglich, nicht sicher</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heads a group of a table: %1 tier, %2 number or range</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and their role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertreten durch</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>Sitz (Zeitraum)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>Sitze und Stimmen im Gremium %1, Stand %2.</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>den Daten nicht bekannt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Mitgliedertabelle</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>Die Daten kennen an diesem Tag kein Mitglied.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>In dieser Stufe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>Mitglieder nach Stufe, Stand %1. „≤“ bedeutet: spätestens.</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Sitze und Stimmen im Verwaltungsrat</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>Die Daten kennen an diesem Tag keinen Sitz im Verwaltungsrat.</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>Geänderte Stimmen</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Wichtige Ereignisse</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>Die Daten kennen bis zu diesem Tag kein wichtiges Ereignis.</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Von %1 Ereignissen der höchsten Wichtigkeit sind die letzten %2 aufgeführt; der Datensatz enthält sie alle.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>Ereignisse der höchsten Wichtigkeit bis %1.</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>Nach dieser Spalte &amp;sortieren</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>--size: eine Anzahl Pixel von %1 bis %2 angeben</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>thumbnail erwartet eine FILE</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>thumbnail benötigt --output PATH</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>Ein kleines Bild eines Datensatzes zeichnen, wie es Dateimanager anzeigen.</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>Die zu schreibende PNG-Datei, gleich welche Endung ihr Name hat; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>Längere Seite in Pixeln, 16 bis 1024; ohne Angabe 256.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who or what, and in which capacity: &quot;Dell, gold&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>Nichts passt zum Filter. Mehr lässt sich mit den Schaltflächen oben oder über „Ansicht“, „Filter“ anzeigen.</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>Grobes Bild; das vollständige wird vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>+%n Zeile, wenn geöffnet</numerusform>
            <numerusform>+%n Zeilen, wenn geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>Eine Spur</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>Nach erstem Datum</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>An Zoom angepasst</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>Projektstadien</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>Keine im Titel genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a stretch of time: %1 in days, %2 the same in years, months and days</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>what is in sight, from a year or month to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>a day on the time axis: %1 its number, %2 the short name of its month</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>a month of a year, short</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Go to Date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>Auf der Zeitleiste su&amp;chen</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>In dem, was die Zeitleiste zeigt, nach Wörtern suchen</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>&amp;Gehe zu Datum …</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>Das Fenster bei gleichem Zoom zu einem Datum bewegen</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>Auf den Stichtag zentrie&amp;ren</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>Das Fenster so bewegen, dass der Stichtag in der Mitte steht</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>&amp;Nächstes in der Spur</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>Auswählen, was in derselben Spur folgt</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>&amp;Vorheriges in der Spur</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>Auswählen, was in derselben Spur davor liegt</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>Spur dar&amp;unter</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>Das Nächstgelegene in der Spur darunter auswählen</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>Spur darü&amp;ber</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>Das Nächstgelegene in der Spur darüber auswählen</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>Auf Auswahl &amp;zoomen</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>Die markierte Zeitspanne oder andernfalls den ausgewählten Fakt so groß wie möglich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>Verglichene Zeitspanne &amp;markieren</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>Die Zeit vom Vergleichstag bis zum Stichtag markieren; Ziehen mit Strg markiert jede andere</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>Keine Zeitspanne markieren</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>&amp;Statistik der Zeitspanne</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>Was in der markierten Zeitspanne oder andernfalls im Fenster geschah, in Zahlen</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>&amp;Tabelle des Sichtbaren</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>Darunter auflisten, was das Bild zeigt</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>Die Lesezeichen dieses Datensatzes auflisten</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>Lesezeichen &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>Am Stichtag etwas für sich selbst notieren</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>Alle Spuren ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>Die Spuren innerhalb von Spuren anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>Alle Spuren schl&amp;ießen</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>Nur die äußersten Spuren anzeigen</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>Mitglied der höchsten Stufe</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>Mitglied der zweiten Stufe</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>Mitglied der dritten Stufe</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>Mitglied der vierten Stufe</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>sonstige Mitgliedschaft oder Sitz</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>Rolle einer Person</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>Projekt oder ein Stadium davon</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>Datum nur ungefähr bekannt</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>dauert an oder begann jenseits des Bekannten</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>heller: niedrige Verlässlichkeit oder keine Quelle</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>so viele weitere an dieser Stelle</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>wie viele, gegenüber dem Durchschnitt der Spur</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>Vergleichstag</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>Ereignisse ab Wichtigkeit %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>Angezeigt wird nur: %1.</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>Hervorgehoben ist: %1; der Rest ist abgeblendet.</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>Blatt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>Legende und Quellen %1 von %2</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>Legende und Quellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>Die auf den Blättern verwendeten Zeichen.</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>Quellen des Dargestellten</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>Diesen Vergleich anzeigen</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>Ergebnis als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>Die Sätze neben dem Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Diagramm als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Das Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Diagramm als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>Die Werte, die Linien und das Band des Diagramms kopieren</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>&amp;Ereignis am Stichtag</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>Um den Stichtag herum analysieren, was immer an ihm geschah</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>Wert jedes Monats</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>Aus beiden Trends ausgelassen</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>Trend davor</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>Trend danach</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>Früherer Trend fortgeschrieben, 95-%-Band</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>Früherer Trend fortgeschrieben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>Was das Modell unter 0 ansetzt, ist nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>Nur vollständige Monate, von %1 bis %2; verwendet werden %3 vor dem Ereignis und %4 danach. Repositorys: %5.</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>Im Band werden 95&#xa0;% der einzelnen Monate erwartet, falls sich der frühere Trend fortsetzt.</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>Gepunktete Linien: was sonst geschah und als Erklärung konkurriert.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>Niveauänderung</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>Steigungsänderung</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>Schätzer (Standardfehler in Klammern)</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 vor und nach dem %2</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Spezifikation %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Was die Release-Zahlen besagen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Was sich daraus nicht ablesen lässt</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>all, eine Rolle, cohort:YYYY-MM oder durch Kommas getrennte Kennungen; ohne Angabe jene der Familie, die älter sind als zwölf Monate vor dem Ereignis.</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>transfer erwartet eine FILE</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>transfer benötigt --metric M, zum Beispiel --metric active-contributors</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>Eine Metrik vor und nach einem Ereignis mit ihrem bisherigen Trend vergleichen und angeben, was sich daraus ablesen lässt und was nicht.</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>--%1: eine Zahl von %2 bis %3 angeben</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>Übergang: der Tag des Ereignisses, als YYYY-MM-DD; ohne Angabe der des Übergangs im Datensatz.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>Übergang: so viele Monate davor vergleichen; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>Übergang: und so viele danach; ohne Angabe alle vollständigen.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>Übergang: so viele Monate ab dem des Ereignisses auslassen; ohne Angabe 1, bei 0 zählt er als danach.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>Übergang: auch so viele Monate davor auslassen.</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>Übergang: eine Saison durch so viele Wellen im Jahr berücksichtigen, 0 bis 2; nur mit 24 Monaten je Seite.</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>Übergang: mit keinem anderen Projekt vergleichen.</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>der Datensatz nennt keinen Übergang; das Ereignis mit --event DAY angeben</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>Die zu vergleichenden Metriken, durch Kommas getrennt; metrics --list nennt sie.</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>Die Monate als CSV ausgeben: Wert, Gerade, früherer Trend und sein Band.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>wählen Sie entweder --json oder --csv</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1 (Monate davor, danach: %2): %3; nach Placebo-Zeitpunkten %4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>Wie weit es von den Festlegungen abhängt</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1: veröffentlicht %2; hier %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1: %2, angepasst %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>Mehrere Metriken: zur Differenz nach 12 Monaten, nach dem Holm-Verfahren angepasst</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>Was sich ergibt</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Was sich daraus nicht ablesen lässt</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>Spezifikation %1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>Was die Release-Zahlen besagen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>Monate davor, danach</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>Änderung, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>Wie weit das Ergebnis von den getroffenen Festlegungen abhängt.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>Aus diesem Datensatz</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1. Spezifikation %2, die Vorgabe des Programms, vor jedem Ergebnis festgelegt.</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Was sich daraus nicht ablesen lässt</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>Placebo-Zeitpunkte</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>Die Monate hängen so eng zusammen, wie es das Modell zulässt: Auf seine Intervalle ist kein Verlass.</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>Das Rauschen eines Monats wirkt mit ρ = %1 in den nächsten fort (Durbin-Watson %2); die Intervalle berücksichtigen das.</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>Auf logarithmischer Basis, wo Trends Wachstumsraten sind, beträgt die Differenz nach 12 Monaten %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>Vor dem Ereignis verliefen beide, soweit erkennbar, parallel, was ein solcher Vergleich voraussetzt.</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>Vor dem Ereignis verliefen sie jedoch nicht parallel, was ein solcher Vergleich voraussetzt: Auf ihn ist kein Verlass.</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Mangels Monaten nicht in den Vergleich einbezogen: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>In denselben Monaten geschah anderes, das als Erklärung konkurriert, darunter %1.</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>%1 Commits je Monat</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>%1 Mitwirkende je Monat</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1: %2 über %3 Monate</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>Dies ist eine Änderung zur Zeit des Ereignisses. Sie besagt weder, dass das Ereignis sie herbeigeführt hat, noch, dass sich ohne es nichts geändert hätte.</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>Bei wenigen Monaten sind die Intervalle dieses Modells etwas zu schmal: In Simulationen mit 24 bis 48 Monaten enthielten jene, die den wahren Wert in 95 von 100 Fällen enthalten sollen, ihn in 90 bis 95 Fällen.</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>Jeder Wert ist über %n Monat gezählt, sodass er ebenso lange nach dem Ereignis noch Monate von davor enthält und ein Sprung wie eine Steigung aussähe.</numerusform>
            <numerusform>Jeder Wert ist über %n Monate gezählt, sodass er ebenso lange nach dem Ereignis noch Monate von davor enthält und ein Sprung wie eine Steigung aussähe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>Commits zeigen, wer Code schreibt, nicht, wer begutachtet, entscheidet oder bezahlt.</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>Mit Releases vor dem Ereignis veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>Über das Ereignis hinweg: %1.</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>Personen zählen in jedem Release einmal, und Releases sind verschieden lang: Diese Zahlen dürfen nicht addiert werden und tragen keinen Test.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>zu wenige Monate</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>Ereignis am %1: derselbe Monat, dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>Ereignis am %1</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>Wie festgelegt</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>Monat des Ereignisses als danach gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>%n Monat ab dem Ereignis ausgelassen</numerusform>
            <numerusform>%n Monate ab dem Ereignis ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>Kein Monat vor dem Ereignis ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>%n Monat vor dem Ereignis ausgelassen</numerusform>
            <numerusform>%n Monate vor dem Ereignis ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>Alle Monate davor</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n Monat davor</numerusform>
            <numerusform>%n Monate davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>Gemessen an allen Vergleichsprojekten</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>Gemessen an ihnen ohne %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Differenz zur Fortschreibung des früheren Trends 12 Monate nach dem Ereignis, mit 95-%-Intervall. Wo sie sich mit einer Festlegung stark ändert, sagt sie mehr über die Festlegung als über das Ereignis aus.</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Niveauänderung beim Ereignis, mit 95-%-Intervall. Wo sie sich mit einer Festlegung stark ändert, sagt sie mehr über die Festlegung als über das Ereignis aus.</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>Beiträge anderer Unternehmen als des früheren Trägers</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>Davon Chiphersteller</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>Beiträge des früheren Trägers</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>Davon Anwender und Cloud-Anbieter</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2&#xa0;%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>gestiegen; keine Zahl</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>gesunken; keine Zahl</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>unverändert; keine Zahl</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>nichts Vergleichbares</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1 (%2): %3. %4.</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>Nicht dieselben Daten: Die beiden bestätigen oder widerlegen einander nicht.</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>Die Studie betrifft Beiträge zum Projekt selbst; dieser Datensatz hat für diese Monate keine Historie von %1 und zählt die Repositorys der Familie, die älter sind als ein Jahr vor dem Ereignis.</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>Hier geht der Arbeitgeber allein aus der Adresse eines Commits hervor; Commits mit unbekanntem Arbeitgeber werden niemandem zugerechnet.</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>Die Daten sagen nicht, womit eine Organisation handelt; Chiphersteller und Anwender lassen sich daher nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>Hier wird 12 Monate nach dem Ereignis mit dem früheren Trend verglichen; die Studie hat ein eigenes Modell und eigene Monate.</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>Hier werden Commits gezählt; was die Studie als Beitrag wertet, kann mehr oder anderes sein.</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>%1&#xa0;% unter der Fortschreibung des früheren Trends</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>%1&#xa0;% über der Fortschreibung des früheren Trends</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>höchstens 1&#xa0;% von der Fortschreibung des früheren Trends entfernt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>Repositorys: %1 (%n).</numerusform>
            <numerusform>Repositorys: %1 (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n Monat davor</numerusform>
            <numerusform>%n Monate davor</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>alle vollständigen Monate davor</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n Monat danach</numerusform>
            <numerusform>%n Monate danach</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>alle vollständigen Monate danach</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>Verglichen: %1 und %2.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Ereignis: %1; sein Monat, %2, zählt als danach.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Ereignis: %1; sein Monat, %2, wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>Ereignis: %1; der %n Monat ab %2 wird ausgelassen.</numerusform>
            <numerusform>Ereignis: %1; die %n Monate ab %2 werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>Auch der %n Monat davor wird ausgelassen, in dem es vorhergesehen worden sein kann.</numerusform>
            <numerusform>Auch die %n Monate davor werden ausgelassen, in denen es vorhergesehen worden sein kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>Modell: eine Gerade davor und eine weitere danach, mit autokorreliertem Rauschen (AR(1), restringierte Maximum-Likelihood-Schätzung).</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>Mit keinem anderen Projekt verglichen.</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>Zusätzlich verglichen mit: %1.</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 um den %2</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>Metrik: %1, nach Monat.</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>Die Daten lassen dies nicht zu: Für %1 fehlt die Quelle in diesen Monaten oder ist fehlerhaft. %2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>Die Daten lassen dies nicht zu: In diesen Monaten fehlt die Quelle oder ist fehlerhaft.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>95-%-Intervall %1 bis %2 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1, das auch den Fall „keine Änderung“ einschließt</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>%1 gegenüber der Fortschreibung des früheren Trends</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>%n Monat nach dem Ereignis, „%1“: %2; %3.</numerusform>
            <numerusform>%n Monate nach dem Ereignis, „%1“: %2; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>Die Daten reichen nicht 12 Monate über das Ereignis hinaus (%1), daher wird kein Ausmaß einer Änderung angegeben.</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>Vor dem Ereignis gibt es zu wenige Monate, um Placebo-Zeitpunkte zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>Der Median des %n Monats davor ist %1, danach %2.</numerusform>
            <numerusform>Der Median der %n Monate davor ist %1, danach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>Gegenüber dem früheren Trend, ebenfalls über Mediane bestimmt, ist das eine Verschiebung um %1 (%2).</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>Bei so wenigen Monaten ist das eine Beschreibung und nicht mehr: Es lässt sich kein Intervall angeben.</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>Das Ereignis liegt außerhalb der Daten: Es gibt nicht auf beiden Seiten vollständige Monate. Bitte ein anderes Ereignis oder andere Repositorys wählen.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>Zu wenige Monate für ein Modell (%1; mindestens %2 je Seite sind nötig), daher werden die Werte nur gezeigt.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>Zu wenige Monate für ein Modell (%1; mindestens %2 je Seite sind nötig), daher werden nur Mediane angegeben.</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>Alle Werte sind gleich: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>Die Metrik hat in einigen dieser Monate keinen Wert oder einen, der zu groß zum Rechnen ist. Bitte eine andere Metrik, weniger Monate oder andere Repositorys wählen.</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>Diese Metrik hat nicht für jeden Monat einen Wert, es gibt also keinen Trend zu vergleichen. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>Die Geraden gehen durch jeden Punkt, es gibt also kein Rauschen, von dem sich eine Änderung unterscheiden ließe: Es lässt sich kein Intervall angeben.</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>Was die Geraden übrig lassen, korreliert mit sich selbst 1 bis 6 Monate später mit %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>Niveauänderung im Monat des Ereignisses, in Klammern ihr Standardfehler: %1; nach gewöhnlichen kleinsten Quadraten %2, nach Prais-Winsten %3.</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>Der Standardfehler nach Newey und West, %1, ist bei so wenigen Monaten oft zu klein.</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>Die gewünschte Saison ist nicht im Modell: Dafür sind auf beiden Seiten des Ereignisses 24 Monate nötig.</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>Als Zählwerte (Quasi-Poisson) ändert sich das Niveau um %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>Gemessen an den Vergleichsprojekten beträgt die Differenz nach 12 Monaten %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>Gemessen an den Vergleichsprojekten ändert sich das Niveau um %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>An den Vergleichsprojekten lässt es sich nicht messen.</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>Mit %1 steht die Änderung hier der Größe nach an Stelle %2 von %3.</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>Das Niveau in den Vergleichsprojekten im selben Monat: %1.</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Kein Vergleich, da Teil des Verglichenen: %1.</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Nicht in den Vergleich einbezogen, der Raten vergleicht und Werte über 0 braucht: %1.</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>Es gibt keinen Vergleich mit anderen Projekten: Die Metrik hängt nicht von Repositorys ab.</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>Der Datensatz nennt seine Daten in diesen Monaten unvollständig (%1): %2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>Ohne Vergleich ist über eine Änderung zur Zeit des Ereignisses nichts gesagt, weder dass es eine gab noch dass es keine gab.</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>fortgeschriebener Trend unmöglich</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>das %1-Fache der Fortschreibung des früheren Trends</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <extracomment>The symbol of a probability; %1 a number</extracomment>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n wave(s) a year for the season, where there are 24 months on both sides.</source>
        <translation>
            <numerusform>Mit %n Welle im Jahr für die Saison, sofern auf beiden Seiten 24 Monate vorliegen.</numerusform>
            <numerusform>Mit %n Wellen im Jahr für die Saison, sofern auf beiden Seiten 24 Monate vorliegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>vollständige Monate: %1 davor, %2 danach</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>Über den %n Monat danach: %1; %2.</numerusform>
            <numerusform>Über die %n Monate danach zusammen: %1; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>%n Monat nach dem Ereignis läge der fortgeschriebene frühere Trend bei %2, was „%1“ nicht sein kann: Es wird keine Größe einer Änderung angegeben.</numerusform>
            <numerusform>%n Monate nach dem Ereignis läge der fortgeschriebene frühere Trend bei %2, was „%1“ nicht sein kann: Es wird keine Größe einer Änderung angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>Die verwendeten Monate enden mit %1, sodass über 24 Monate nach dem Ereignis nichts gesagt ist.</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>Die Monate vor dem Ereignis folgen nicht einer einzigen Geraden: Bis %1 ändern sie sich um %2 im Monat, danach um %3 (%4). Auf die Fortschreibung dieser Geraden ist kein Verlass; siehe, was weniger Monate vor dem Ereignis ergeben.</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>%1 liegt weit von beiden Geraden entfernt (%2): Die Ergebnisse hängen an diesem Monat.</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>Placebo-Zeitpunkte vor dem Ereignis, die eine ebenso große Niveauänderung zeigen: %1 von %2 (%3; bei so vielen Zeitpunkten kann p nicht unter %4 liegen).</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>Die Werte unterscheiden sich kaum, sodass kein Intervall angegeben werden kann.</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>In diesen Repositorys gibt es keinen vollständigen Monat mit Daten oder keinen einzigen Commit. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>Der Datensatz kennt keinen Wert dieser Metrik. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>Die Metrik hat nicht auf beiden Seiten des Ereignisses Werte. Wählen Sie ein anderes Ereignis oder eine andere Metrik.</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>weitere Probleme sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>gültig: %1 Zeilen in %2 Tabellen</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>validate erwartet einen PATH</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>Alle Probleme einer Datensatzdatei oder eines Ordners mit CSV-Dateien auflisten.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>aus einem anderen Datensatz erstellt: diesen als FILE angeben</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>mit einer anderen Version dieses Programms erstellt</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>mit einer anderen Version von Qt oder mit anderen Schriften erstellt</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>die Seiten sind nicht die, die Spezifikation und Datensatz ergeben</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1: stimmt überein: Spezifikation und Datensatz %2 ergeben dieselben Bytes</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: stimmt nicht überein</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>verify erwartet R.pdf und wahlweise eine Datensatz-FILE</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>Einen Bericht aus dem, was er enthält, erneut erstellen und angeben, ob er derselbe ist.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>PDF-Bericht, den dieses Programm geschrieben hat</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>Der Link liegt in der Zwischenablage. Er öffnet diese Ansicht überall dort, wo das Programm und der Datensatz vorhanden sind.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>Link zu einer Ansicht, beginnend mit „stewardship:“</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>Dieser Link wurde mit einer neueren Version des Programms erstellt; diese Version kann ihm nicht folgen.</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>Dies ist kein Link zu einer Ansicht. Ein solcher beginnt mit „stewardship:view?“; er wird mit „Bearbeiten“, „Link zu dieser Ansicht kopieren“ erzeugt.</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>Der Link wurde zu einem anderen Datensatz erstellt; öffnen Sie diesen, um zu sehen, was gemeint war.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>%n Teil des Links hat hier keine Bedeutung und wurde weggelassen: %1</numerusform>
            <numerusform>%n Teile des Links haben hier keine Bedeutung und wurden weggelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>&amp;Link zu dieser Ansicht kopieren</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>Was zu sehen ist, als Textzeile, die es wieder öffnet, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>&amp;Link öffnen …</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>Anzeigen, was ein kopierter Link zu einer Ansicht besagt</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>Repository</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>gemeinnützige Organisation</translation>
    </message>
    <message>
        <source>university</source>
        <translation>Universität</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>Stiftung</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>staatliche Stelle</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>von Einzelpersonen geleitet</translation>
    </message>
    <message>
        <source>era</source>
        <translation>Ära</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>Trägerschaft</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Verwaltungsrat</translation>
    </message>
    <message>
        <source>council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>Maintainer-Gruppe</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>Kernprojekt</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>von der Stiftung gehostetes Projekt</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>Ökosystemprojekt</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>Verlässlichkeit nicht angegeben</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Verlässlichkeit</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie verzeichnet</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>bei der Muttergesellschaft des Tages</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>bei der heutigen Muttergesellschaft</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>Gründungs-Premier</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>Assoziiert</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>Sitz im Verwaltungsrat</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>Sitz im technischen Rat</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>Organisation mit Ko-Vorsitz</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>Vertretung der Gold-Mitglieder</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>Maintainer-Organisation</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>Ersatzvertretung</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>Core-Maintainer</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>Lead-Core-Maintainer</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>Modul-Maintainer</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>Projekt-Maintainer</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>Projektvertretung</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>Ko-Vorsitz</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>stellvertretender Vorsitz</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>technische Leitung (CTO)</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>Tochtergesellschaft von</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>übernommen von</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>vom technischen Rat angenommen</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>Satzung verabschiedet</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>dem Ökosystem beigetreten</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>aus der Liste gestrichen</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>Antrag auf Hosting abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>akademisch</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Die Einstellungen konnten nicht gelesen werden und sind auf dem Anfangsstand. Der bisherige Inhalt ist in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>Die Einstellungen in %1 stammen von einer neueren Version des Programms: Was Sie jetzt wählen, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>Die Einstellungen können nicht gespeichert werden: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>es ist keine Anzeige vorhanden; einen Befehl wie „report“ verwenden, siehe --help</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stichtag</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Der Tag, der angezeigt wird</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>Sitze und Stimmen</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Gremium:</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>&amp;Ein Antrag braucht:</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>Die meisten Sitze, die eine Organisation haben darf</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>Karenztage: </translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Karenztage</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>Tochtergesellschaften zählen zu ihrem Eigentümer. Verstöße sind Bänder auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>Sitz&amp;obergrenze:</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>Der Datensatz verzeichnet keinen Sitz in einem Verwaltungsrat, Rat oder Ausschuss.</translation>
    </message>
</context>
<context>
    <name>steward::Boards</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>an index of power that has no value</extracomment>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>entscheidet allein</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>kann blockieren</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>mehr als die Hälfte der Stimmen</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>zwei Drittel der Stimmen</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>vier Fünftel der Stimmen</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>Am %1 ist kein Sitz verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 Sitz</numerusform>
            <numerusform>%1 Sitze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1, %n Inhaber; effektive Anzahl %2.</numerusform>
            <numerusform>%1, %n Inhaber; effektive Anzahl %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>%1 Stimmen, von denen %2 für einen Antrag nötig sind; effektive Anzahl %3.</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>Die Quelle lässt offen, wie viele Stimmen folgende Organisationen an diesem Tag haben: %1. Beide Lesarten stehen nebeneinander: eine Stimme nach der Grundregel / das letzte bekannte Gewicht. Keine wird bevorzugt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1: im Jahr bis zu diesem Tag %2 gekommen und %3 gegangen (Fluktuation %4).</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>Median der Amtszeit: %1 Jahre.</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>Mehr als die Hälfte ist noch im Amt: bislang kein Median der Amtszeit.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>Niemand hatte je mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1: bis zu %n Sitz, seit %2</numerusform>
            <numerusform>%1: bis zu %n Sitze, seit %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1: bis zu %n Sitz, von %2 bis %3</numerusform>
            <numerusform>%1: bis zu %n Sitze, von %2 bis %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>%1 – möglicherweise</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>Anteil an den Sitzen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>Anteil an den Stimmen</translation>
    </message>
    <message>
        <source>Banzhaf</source>
        <translation>Banzhaf</translation>
    </message>
    <message>
        <source>Shapley–Shubik</source>
        <translation>Shapley-Shubik</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>Sitze, einschließlich unbesetzter; ein Bereich, wo einige nur möglich sind</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>An allen Sitzen des Gremiums</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>Wie in der Satzung festgelegt; eine Stimme, wo sie nichts sagt</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>An allen Stimmen des Gremiums</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>Anteil an allen Koalitionen, die nur mit diesem Stimmberechtigten gewinnen (Banzhaf 1965, normiert)</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>Anteil an allen Reihenfolgen der Stimmabgabe, in denen diese Stimme den Antrag durchbringt (Shapley und Shubik 1954)</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>Ob die Stimmen allein ausreichen oder zum Blockieren genügen</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>Von %1 bis %2 hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>Von %1 bis %2: %n Änderung; Mitglieder %3 → %4</numerusform>
            <numerusform>Von %1 bis %2: %n Änderungen; Mitglieder %3 → %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>Es ist kein Vergleichstag gewählt. Wählen Sie einen mit „Vergleichen mit“; was sich seitdem geändert hat, wird dann im Graphen markiert und hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Zeit danach</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMapping</name>
    <message>
        <source>%1 – “%2”</source>
        <extracomment>%1: name of a column, %2: what stands in it</extracomment>
        <translation>%1 – „%2“</translation>
    </message>
    <message>
        <source>Ro&amp;ws are</source>
        <translation>&amp;Zeilen sind</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>Eine Datei wählen, um ihre Spalten zu sehen.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1. Eine Spalte der Datei wählen oder = und einen Text für jede Zeile eingeben.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>Was getan werden soll, oder ein Tag wie 2022-09-12</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zum %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A command and its key</extracomment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>steward::CopyableTable</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation>Nur Zeilen anzeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>Zeilen als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile</numerusform>
            <numerusform>%L1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>Zeile bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>&amp;Neue Zeile …</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>Zeilen &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>kein Ende: gilt noch</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>es endete, niemand weiß wann</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>2022-09-12, 2022-09, 2022 oder unknown schreiben</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>2022-09-12, 2022-09 oder 2022 schreiben</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>Zu diesem Fakt ist keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>Webadresse öffnen</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>Galt sicher am %1</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>Galt möglicherweise am %1</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>Galt nicht am %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Öffnet im Browser: %1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>Um dies herum analysieren</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>Analysieren, was sich um dieses Ereignis herum geändert hat</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>Eine Metrik vor und nach diesem Ereignis mit ihrem bisherigen Trend vergleichen</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>Die Details als Text kopieren</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>Auf eine Markierung in einer beliebigen Ansicht klicken oder mit Strg+K suchen, um ihre Zeitangaben, deren Gewissheit, Beziehungen und Quellen zu sehen.</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>Dieser Datensatz</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>Seine Texte sind so wiedergegeben, wie seine Autoren sie verfasst haben (Sprache: %1).</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>Diesen Fakt bearbeiten</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>Ändern, was der Datensatz darüber sagt, oder die Quellen</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>Was sich zwischen zwei Tagen geändert hat</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>Angezeigte Arten von Änderungen</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>Als &amp;Sätze</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>Alles Geänderte kopieren, gleich welche Art angezeigt wird</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>Alles Geänderte kopieren</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Was sich von %1 bis %2 geändert hat</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>Rückwärts in der Zeit: Was zwischen den beiden Tagen beitrat oder begann, wird als ausgetreten oder beendet angegeben.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>Die Belege enden am %1: Danach ist nichts sicher.</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>Zwischen den beiden Tagen hat sich nichts geändert, soweit der Datensatz es weiß und der Filter es durchlässt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>Nichts dieser Art hat sich geändert; %n Änderung anderer Art.</numerusform>
            <numerusform>Nichts dieser Art hat sich geändert; %n Änderungen anderer Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>%n Änderung; Mitglieder %1 → %2.</numerusform>
            <numerusform>%n Änderungen; Mitglieder %1 → %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>Commits werden aus Repositorys gelesen und können nicht bearbeitet werden. Importieren Sie stattdessen das Repository erneut.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>Inzwischen wurde ein anderer Datensatz geöffnet; dies kann nicht mehr übernommen werden. Kopieren Sie, was Sie brauchen, und brechen Sie ab.</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>Nichts wurde entfernt: Was übrig bliebe, verstieße gegen die Regeln.</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>Bearbeiten: %1 „%2“</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Eingegebenes verwerfen?</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>Datensatz in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>Diese Ansicht hat kein Bild. Stattdessen lassen sich ihre Zeilen als CSV exportieren.</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>Als neuen Ordner mit CSV-Dateien exportieren</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>Mitgliedschaftsgraphen exportieren</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>Governance an zwei Tagen</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>Der Datensatz nennt für keinen der beiden Tage eine Stiftung, einen Verwaltungsrat, Maintainer oder gehostete Projekte.</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>Platin oder Premier</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>Silber oder Allgemein</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>Assoziiert</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>Ringe nach Stufe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Nach Gremium</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>Mitglied (%1)</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>arbeitet für</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>gehostetes Projekt</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>Projekt des Ökosystems</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>stammt von</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>Zwischen %1 und %2 bestand nie ein Weg</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>Zwischen %1 und %2 besteht an diesem Tag kein Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>%n Verbindung: %1</numerusform>
            <numerusform>%n Verbindungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>Mitglieder nach Stufe</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>Stufen umbenannt</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>keine Mitglieder an diesem Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many members, and their tier</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>members of all tiers, then by tier</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>steward::GraphTableModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>Was der Graph zeigt</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Die Tabelle filtern</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>Nach Quartal</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>Übliche Zeitfenster</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>Zeitfenster: %n Monat</numerusform>
            <numerusform>Zeitfenster: %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>Wie %1 zählt</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>Zeitfenster, über das gezählt wird</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>Wessen Definitionen</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>Skala der Werte</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>Gemeinsam gezeigte Diagramme</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>&amp;Index: 100 am Stichtag</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1, 100 am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::GrowthPanel</name>
    <message>
        <source>The chart as a table</source>
        <translation>Das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>Andere Zählungen</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Handbuch durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorherigen Seite</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>Die Seiten des Handbuchs sind auf Englisch; was die Zahlen bedeuten, ist übersetzt.</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>Geschrieben: %1 (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>&amp;Wer ist wer speichern …</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>Zum &amp;geöffneten Datensatz hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>Als neuen Datensatz &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>Geschrieben: %1. Falsches darin ändern und die Datei als „Wer ist wer“ wählen.</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>Nur ein Import zur gleichen Zeit: %1 von %2 Dateien und Ordnern wurden übernommen.</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>Es gibt nichts zu importieren. Bitte eine andere Datei oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>Als neuen Datensatz speichern</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>Wer ist wer speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>Mit dem Hinzugefügten speichern</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>Prob&amp;leme (%1)</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>Es wurde nichts geschrieben: Dies ist kein vollständiger Datensatz. Bitte die Probleme beheben und erneut lesen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>%1 Zeilen hinzugefügt, %2 bereits vorhanden, %3 unklar, %4 übersprungen</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>%1 Zeilen mit Beiträgen werden neu gezählt, weil ihre Repositorys erneut gelesen wurden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>Was zu welcher Tabelle hinzugefügt wird</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nichts ist unklar</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>U&amp;nklar: Beide werden behalten, oder die neue wird weggelassen (%1)</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>T&amp;itel eines neuen Datensatzes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>Tabellen und die Anzahl ihrer Zeilen</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Es wurde nichts weggelassen</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>Anmerkungen u&amp;nd weggelassene Zeilen (%1)</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>&amp;Erste Zeilen: %1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>&amp;Datei oder Ordner</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>Was &amp;importiert wird</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>Ihr letzter Tag oder heute</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>Einen Tag als Jahr-Monat-Tag angeben: 2024-09-12.</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>Fakten &amp;bekannt bis</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>Datensatz wird erstellt …</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>Vergleich mit dem geöffneten Datensatz …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>Es werden höchstens %1 Dateien auf einmal geöffnet; %2 weitere blieben unberücksichtigt.</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>Es wurden Datensätze geöffnet. Was importiert werden soll, bitte für sich allein ablegen: %1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>Hier können nur Dateien und Ordner dieses Rechners abgelegt werden, höchstens %1.</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>Bearbeitungen sind bis zum Speichern nicht gegen einen Absturz gesichert.</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>an diesem Tag nur möglicherweise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>Stimmen für diesen Tag in der Quelle nicht definiert</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>An diesem Tag kein Mitglied</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>Mitglied (%1)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Role, body, and the organization the person works for</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Role and body; held personally</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>%n ausgeübte Rolle</numerusform>
            <numerusform>%n ausgeübte Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>dabei: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>Es ist nichts darüber verzeichnet, wer an diesem Tag Träger war. Bitte einen Tag innerhalb einer der Ären des Zeitbalkens wählen.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
%2 ist Träger von %3. Es ist keine Stiftung mit Mitgliedern verzeichnet.</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>%1: Gründung %2.</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1: noch nicht gegründet.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
%2 ist Träger von %3; es gibt noch keine Mitglieder. %4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>Träger: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>Tochtergesellschaften: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Andere Organisation</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  Stimmen in der Quelle nicht definiert</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>Verwaltungsrat, Rat oder Gruppe</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>Person mit einer Rolle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>Sitz im Verwaltungsrat, Stimmen falls nicht 1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>An anderen Tagen Mitglied</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>Sitz oder Teilnahme</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>Rolle oder Arbeitgeber</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>Herkunft oder Eigentum</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>Seither hinzugekommen</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>Seither ausgeschieden</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Seither geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 Bibliothek</numerusform>
            <numerusform>%1 Bibliotheken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 Ökosystemprojekt</numerusform>
            <numerusform>%1 Ökosystemprojekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1: %2 Mitglied</numerusform>
            <numerusform>%1: %2 Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>%n Verbindung um die Auswahl</numerusform>
            <numerusform>%n Verbindungen um die Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>Wem Tochtergesellschaften zugerechnet werden</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel angezeigt wird</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>Weg …</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>Den kürzesten Weg zwischen zwei Knoten anzeigen</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>Keinen Weg anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::MembersPanel</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>Sitze und Stimmen</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verflechtungen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>mit %n Knoten verbunden</numerusform>
            <numerusform>mit %n Knoten verbunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ta&amp;g</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a bookmark in a list: %1 its day, %2 what the user wrote</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>steward::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>O&amp;rdner wählen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>Ordner hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Datei &amp;wählen …</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>Dateien dieses Formats (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>Ein kleines Bild für jeden dieser T&amp;age:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>Zeichen&amp;legende</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>Meine Lese&amp;zeichen</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>Die markierte Zeitspanne</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der gesamte Verlauf</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Z&amp;eit</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>Papierblätter</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>so viele, dass es lesbar ist</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>&amp;Blätter nebeneinander</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>Tage, als YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Hell, für den Druck</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
</context>
<context>
    <name>steward::PictureHandle</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Bild dieser Ansicht</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>Ein Bild dieser Ansicht in ein anderes Programm ziehen oder durch Klicken kopieren</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>Wie im Fenster gezeigt</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>Großes Bild, 2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Folie, 1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Quadrat, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 Querformat, 300 dpi</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 Hochformat, 300 dpi</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Letter Querformat, 300 dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>Au&amp;flösung von PNG</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>Neu im ganzen Datensatz</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Verbleib der Neuzugänge</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>Nur %1 der Commits nennen eine Zugehörigkeit, daher gibt dieses Programm selbst nur Grenzen an.</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>Metrik, deren Definitionen verglichen werden</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>Was jedes Werkzeug zählt und warum sie abweichen</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>Diese Repositorys haben vor dem Stichtag keinen vollständigen Zeitraum.</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1, %2: was jedes Werkzeug aus denselben Commits zählen würde.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1: wie %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>Berichtsspezifikationen (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Fortschritt beim Schreiben des Berichts</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>Spezifikation öffnen …</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>Spezifikation speichern …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>Spezifikation öffnen</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>Spezifikation speichern</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>PNG-Seiten (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>Kurzbericht auf einer Seite</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>Vorlage für den Verwaltungsrat</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Vollständiger Bericht</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Hell, für den Druck</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stichtag</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>Der Tag des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Verglichen mit</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>Der Tag vor dem Übergang</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>&amp;Mitglieder auch am</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>Tage, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>Der Titel des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>Die des Datensatzes</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>Tage als Jahr-Monat-Tag angeben: 2022-09-12.</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>Höchstens %1 Tage mit Mitgliedern.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Bitte mindestens einen Abschnitt wählen.</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Vorschau wird vorbereitet …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>Der Bericht konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>Ergebnis in Sätzen</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>steward::RowChoice</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A row that can be chosen. %1: its name; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::SaveTasks</name>
    <message>
        <source>Save Dataset As</source>
        <translation>Datensatz speichern unter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 wurde von einem anderen Programm geändert, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>Wird sie ersetzt, gehen diese Änderungen verloren.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>Nicht gespeicherte Bearbeitungen</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>Die Bearbeitungen von „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>Repositorys, um die es in den Diagrammen geht</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Gewählte Repositorys</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>Einzelne Repositorys wählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a set of repositories, %2 their number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::SearchBox</name>
    <message>
        <source>Search facts (Ctrl+K)</source>
        <translation>Fakten suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Fakten suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>Kein Fakt enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Den Abschnitt nach oben verschieben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Den Abschnitt nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>A&amp;bschnitte, in dieser Reihenfolge</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>Texte eines Datensatzes bleiben in der Sprache, in der er verfasst ist. Die Übersetzungen wurden maschinell erstellt und noch von niemandem durchgesehen, der die Sprache spricht.</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>Dort &amp;fortfahren, wo das Programm verlassen wurde</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>&amp;Geöffnete Dateien vergessen</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Be&amp;wegungen verringern</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>Dann gleitet nichts und wird nichts überblendet. Wo die Arbeitsumgebung es verlangt, gilt es ohnehin.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>&amp;Standardkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>Standardkürzel für a&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1 ist das Tastenkürzel von „%2“. Wählen Sie ein anderes oder entfernen Sie es zuerst bei jenem Befehl.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1 ist derzeit das Tastenkürzel von „%2“. Entfernen Sie es zuerst bei jenem Befehl.</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>Die Tasten einer Ansicht gelten, solange sie im Vordergrund ist; zwei Ansichten dürfen daher dieselbe verwenden.</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>Die ersten %1 sichtbaren. Zum Auflisten aller bitte vergrößern.</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>Hinzuzufügende Quelle</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>Quellen dieses Fakts</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>Erster Tag der Zeitspanne</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>Letzter Tag der Zeitspanne</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>In der Zeitspanne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>Statistik der Zeitspanne</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>das Fenster, %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>Ereignisse, deren Titel eine Organisation nennen</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>Mitglieder der Stiftung, davor und am Ende</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>Stufe gewechselt</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>Stufe von der Stiftung umbenannt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>möglicherweise</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>Mit anderen &amp;Projekten vergleichen</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>Standardspezi&amp;fikation</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>Zur mit dem Programm gelieferten Spezifikation zurückkehren</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>Die Spezifikation in Worten</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>&amp;Repositorys</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>Monate &amp;davor</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>Wie viele vollständige Monate vor dem Ereignis betrachtet werden</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>Monate da&amp;nach</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>Wie viele vollständige Monate danach</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>Ab dem Ereignis &amp;ausgelassen</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>Ausgelassene Monate, ab dem des Ereignisses; bei 0 zählt dessen Monat als danach</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>Davor aus&amp;gelassen</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>Ausgelassene Monate vor dem Ereignis, in denen es vorhergesehen worden sein kann</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>Wellen im Jahr, die das Modell berücksichtigt; nur mit 24 Monaten auf jeder Seite</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a button that chooses; %1 what, %2 how many are chosen</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::TierStrip</name>
    <message>
        <source>Members by tier over time</source>
        <translation>Mitglieder nach Stufe im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>Verflechtungen der Knoten</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>Wer sich in mehreren Gremien trifft</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>Betweenness: von allen Paaren anderer Knoten der Anteil, dessen kürzester Weg durch den Knoten führt (Brandes 2001). Darunter: wer sich in mehreren Gremien trifft.</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>In einem so großen Graphen wird sie aus einer Stichprobe der Knoten geschätzt.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>Zeitbalken</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>Die Marke ziehen, um den angezeigten Tag zu wählen. Den Rahmen ziehen, um den sichtbaren Zeitraum zu verschieben.</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>Ereignisse jeder Wichtigkeit</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>Wichtige Ereignisse</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>Nur die wichtigsten Ereignisse</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>Reihenfolge der Spuren</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>Höhe der Spuren</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Rest ausblenden</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>Nicht Gesuchtes ausblenden, statt es abzublenden</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>Auf der Zeitleiste suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>Spuren: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>Nur hohe Verlässlichkeit</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>Mindestens mittlere Verlässlichkeit</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Die Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>Wichtigkeit ab %1</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>Markierte Zeitspanne</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>Lesezeichen bearbeiten</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Spuren scrollen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>Spur: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>Und %n weitere Markierung hier; zum Anzeigen vergrößern.</numerusform>
            <numerusform>Und %n weitere Markierungen hier; zum Anzeigen vergrößern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Geöffnet; zum Schließen drücken</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Geschlossen; zum Öffnen drücken</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>Lesezeichen, %1; zum Bearbeiten drücken</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>Rundgang &amp;überspringen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>Zu &amp;jeder Zeit, nicht nur am Stichtag</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>Kürzester Weg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
