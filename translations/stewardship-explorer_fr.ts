<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

Montre qui assure l’intendance d’un projet open source, à tout moment, avec les sources de chaque fait. Fonctionne hors ligne.

Licence&#xa0;: GPL-3.0-or-later. Jeu de données PyTorch&#xa0;: CC-BY-4.0.

Qt %2 avec Qt Charts&#x202f;; SQLite.</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>À propos de Stewardship Explorer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>&amp;Rechercher des faits</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>Trouver des faits d’après les mots qu’ils contiennent</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>Trouver une commande par quelques lettres de son nom, ou saisir une date</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>Langue, couleurs, taille du texte et raccourcis du programme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Afficher la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>Panneau des &amp;détails</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>Afficher ou masquer ce que l’on sait du fait sélectionné</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Afficher une durée plus courte</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Afficher une durée plus longue</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>Tout l’&amp;historique</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>Afficher toute la durée disponible</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>Choisir les couleurs du programme</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>Choisir la langue du programme&#x202f;; les textes d’un jeu de données restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>Revenir à ce qui était affiché auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour en arrière</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>&amp;Analyser autour de cet événement</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>Comparer un indicateur avant et après l’événement sélectionné</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>Saisir la date à afficher</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Afficher le jour précédent</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Afficher le jour suivant</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>Afficher le même jour un mois plus tôt</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>Afficher le même jour un mois plus tard</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>Afficher la date de l’événement précédent</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>É&amp;vénement suivant</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>Afficher la date de l’événement suivant</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>Lect&amp;ure</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>Faire avancer la date dans l’historique, ou mettre en pause</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>&amp;Veille du transfert</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>Compter les changements depuis la veille du jour où le projet a changé de mains</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>Un &amp;an plus tôt</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>Compter les changements depuis le même jour un an plus tôt</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>Autre &amp;date…</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>Choisir la date à partir de laquelle les changements sont comptés</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>Compter les changements &amp;depuis le</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>Nombre de voix non défini dans les sources à cette date&#xa0;: %1&#x202f;; toutes les autres organisations réunies ont %n voix.</numerusform>
            <numerusform>Nombre de voix non défini dans les sources à cette date&#xa0;: %1&#x202f;; toutes les autres organisations réunies ont %n voix.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1 a %2 voix sur %3.</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>Chaque siège avec droit de vote dispose d’une voix.</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>Chacun des autres sièges avec droit de vote dispose d’une voix.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n voix, %2</numerusform>
            <numerusform>%1&#xa0;: %n voix, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1&#xa0;: du %2 jusqu’au %3, aucun nombre n’est défini dans les sources&#x202f;; aucun n’est supposé ici.</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>Le %1, %2 organisations occupent un siège au sein de l’instance %3.</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>Parmi elles, %1 disposent d’un siège propre avec droit de vote.</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Note de synthèse sur l’intendance, au %1</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>Ères et événements. Les extrémités déchirées ou estompées ne sont connues qu’approximativement.</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>«&#xa0;+9&#xa0;» signifie neuf sources de plus, que le rapport complet indique. Les commits sont comptés d’après les historiques git.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>(aucune)</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Confiance la plus faible</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Changements entre le %1 et le %2, regroupés par type. Un plus signale un gain, une croix une perte, un losange ni l’un ni l’autre&#x202f;; «&#xa0;peut-être&#xa0;» marque ce qui peut se situer hors de ces dates.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>Les données ne signalent aucun changement entre les deux dates.</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>Les données signalent %n changement.</numerusform>
            <numerusform>Les données signalent %n changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>(%1 au plus tard)</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <extracomment>%1: the month of a year in which something happened</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <extracomment>%1: the year in which something happened</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <extracomment>Where a role, a tier or a seat is held. %1: a foundation</extracomment>
        <translation>au sein de la fondation %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>au sein de l’instance %1</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>parmi les %1</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>%1 – peut-être</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1&#xa0;: départ de la fondation %2 (niveau %3) %4</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>%1&#xa0;: passage «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;» %4 %5</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: début du rôle «&#xa0;%2&#xa0;» %3 %4</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: fin du rôle «&#xa0;%2&#xa0;» %3 %4</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>%1 (désormais au niveau %4)&#xa0;: adhésion à la fondation %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1&#xa0;: adhésion à la fondation %2 (niveau %3) %4</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>%1&#xa0;: niveau renommé («&#xa0;%3&#xa0;» → «&#xa0;%4&#xa0;») %2 %5</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>Fondation %1&#xa0;: niveaux renommés %2 (%n membre, ni montée ni descente)</numerusform>
            <numerusform>Fondation %1&#xa0;: niveaux renommés %2 (%n membres, ni montée ni descente)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>%1 (désormais&#xa0;: %2)&#xa0;: entrée dans l’instance %3 %4</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: siège obtenu %2 %3</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: début de la participation à l’instance %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: entrée dans l’instance %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: siège perdu %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: fin de la participation à l’instance %2 %3</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: sortie de l’instance %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>%1 chacune</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: nombre de voix %2, non défini au départ, puis %3 %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: nombre de voix %2, %3 au départ, puis non défini %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>%1&#xa0;: nombre de voix %2, %3 au départ, puis %4 %5</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: début de l’hébergement par %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: entrée parmi les bibliothèques du projet %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: entrée dans l’écosystème du projet %2 %3</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: fusion dans le projet %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>%1&#xa0;: fin de l’hébergement par %2</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>%1 (%2)&#xa0;: sortie des projets rattachés à %3</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>Le conseil technique a accepté %1 %2</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>%1&#xa0;: charte adoptée %2</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>%1&#xa0;: archivage %2</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>%1&#xa0;: retrait de la liste %2</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>%1&#xa0;: demande d’hébergement rejetée %2</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>%1&#xa0;: fin du statut «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>%1&#xa0;: passage au statut «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: changement d’organisation (%2, puis %3) %4</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1 – %2 %3&#xa0;: pour %4 et non plus à titre personnel %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1 – %2 %3&#xa0;: à titre personnel et non plus pour %4 %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%1 – %2 %3&#xa0;: changement d’organisation (%4, puis %5) %6</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 devient une filiale de %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>%1 cesse d’être une filiale de %2 %3</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>Rachat de %1 par %2 %3</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>Après son rachat par %2, %1 cesse de lui appartenir %3</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>%1&#xa0;: début de la relation «&#xa0;%3&#xa0;» avec %2 %4</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>%1&#xa0;: fin de la relation «&#xa0;%3&#xa0;» avec %2 %4</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>Mois %1</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>Mois %1 à %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, e.g. &quot;42 %&quot;</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number that is not defined</extracomment>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>au moins %1</translation>
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
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1, incomplet</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1 (%2 en %3 mois)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1 (entre %2 et %3)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a series, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a small chart shows, %2 a month</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 the name of a series that is not drawn</extracomment>
        <translation>%1 (série masquée)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name of a series, %2 a month, %3 a value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1 percentage points</source>
        <extracomment>A difference of two shares</extracomment>
        <translation>%1 points de pourcentage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>à peu près comme l’année précédente</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>en hausse par rapport à l’année précédente</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>en baisse par rapport à l’année précédente</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>en hausse de %1 par rapport à l’année précédente</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>en baisse de %1 par rapport à l’année précédente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>minimum %1, maximum %2, dernière valeur %3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1&#xa0;: série masquée.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1&#xa0;: aucune donnée.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1, %2 – %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>Lu en %1, avec %2 entre les colonnes.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>Clé, unique dans cette table</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>Une date&#xa0;: année, mois ou jour</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>Le premier jour où ce n’était plus vrai&#x202f;; vide&#xa0;: toujours vrai, unknown&#xa0;: terminé, mais nul ne sait quand</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>L’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>Clé d’une ligne de la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>Clé d’une organisation, ou l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>Clés de sources, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’existe pas&#x202f;; choisir parmi %3</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>--window&#xa0;: indiquer un nombre de mois de 1 à %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date&#x202f;; écrire YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher en JSON.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
</context>
<context>
    <name>ComparedDays</name>
    <message>
        <source>Choose other days with the as-of date and “Compare With” in the toolbar.</source>
        <translation>Pour choisir d’autres dates, utilisez la date de référence et «&#xa0;Comparer avec&#xa0;» dans la barre d’outils.</translation>
    </message>
    <message>
        <source>Both days are %1, so nothing can differ. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Les deux dates sont identiques (%1), rien ne peut donc différer. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Aucune date de comparaison n’est choisie&#xa0;: le %1, veille du transfert, est retenu. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Aucune date de comparaison n’est choisie&#xa0;: le %1, un an plus tôt, est retenu. %2</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>Jeu de données&#xa0;: %1, données attestées jusqu’au %2.</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>Licence des données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>Au %1&#x202f;; aucun filtre.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>Au %1, comparé au %2&#x202f;; aucun filtre.</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>Réalisé avec Stewardship Explorer %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>SHA-256 du jeu de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Rapport d’intendance</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Sièges au conseil d’administration</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Mainteneurs principaux</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Projets hébergés</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Rapport d’intendance</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>Chaque trait représente un événement&#x202f;; plus il est haut, plus l’événement est important&#x202f;; les couleurs indiquent les catégories.</numerusform>
            <numerusform>Chaque trait représente l’un des %n événements&#x202f;; plus il est haut, plus l’événement est important&#x202f;; les couleurs indiquent les catégories.</numerusform>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>Éléments dessinés&#xa0;: %1, sans source.</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>Éléments dessinés&#xa0;: %1, d’après %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>%n fait est sans source.</numerusform>
            <numerusform>%n faits sont sans source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 when, %4 a note</extracomment>
        <translation>%1, données %2 (%3)&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>la moitié des commits provient de %n organisation</numerusform>
            <numerusform>la moitié des commits provient de %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>la moitié des commits provient d’au moins %1 et d’au plus %2 organisations, selon le rattachement des commits d’origine inconnue</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>La moitié des commits provient de %n contributeur.</numerusform>
            <numerusform>La moitié des commits provient de %n contributeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>Un employeur est connu pour %1 des commits et inconnu pour %2&#xa0;: la part de toute organisation est donc une borne inférieure.</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>Par organisation, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>Entre %2 et %3, %Ln contributeur a effectué %4 commits dans les %1 dépôts de la famille du projet.</numerusform>
            <numerusform>Entre %2 et %3, %Ln contributeurs ont effectué %4 commits dans les %1 dépôts de la famille du projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>Un contributeur est l’auteur d’au moins un commit&#x202f;; les bots sont exclus et plusieurs adresses d’une même personne comptent pour une seule personne.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>Les données de %n dépôt s’arrêtent avant la fin du dernier de ces mois&#xa0;: les décomptes sont donc des bornes inférieures.</numerusform>
            <numerusform>Les données de %n dépôts s’arrêtent avant la fin du dernier de ces mois&#xa0;: les décomptes sont donc des bornes inférieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>À une date donnée</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>Ce qui était vrai ce jour-là (UTC), pour autant que les données du jeu, attestées jusqu’au %1, permettent de le dire. La fin d’un intervalle est le premier jour où ce n’était plus vrai.</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>Certain et possible</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>Certaines dates ne sont connues qu’au mois près, ou comme «&#xa0;au plus tard&#xa0;». Une plage telle que 32–35 signifie&#xa0;: 32 avec certitude, 35 au maximum. Un début «&#xa0;au plus tard&#xa0;» à une date peut se situer jusqu’à %n jour plus tôt.</numerusform>
            <numerusform>Certaines dates ne sont connues qu’au mois près, ou comme «&#xa0;au plus tard&#xa0;». Une plage telle que 32–35 signifie&#xa0;: 32 avec certitude, 35 au maximum. Un début «&#xa0;au plus tard&#xa0;» à une date peut se situer jusqu’à %n jours plus tôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>Organisations distinctes ayant un niveau d’adhésion à la fondation, chacune comptée une fois, avec sa ligne la plus certaine. Les sièges et la participation à d’autres instances ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>Telles que les sources les indiquent. Un siège au sujet duquel elles ne disent rien compte pour une voix&#x202f;; un intervalle entre deux nombres indiqués est non défini, et présenté comme tel.</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>Auteurs distincts de commits hors fusions, selon la date d’auteur, bots exclus. Les nombres de personnes ne s’additionnent pas d’un mois ou d’un dépôt à l’autre.</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>Moitié des commits</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>Le plus petit nombre de contributeurs, ou d’organisations, dont les commits atteignent 50&#x202f;% du total (CHAOSS&#xa0;: facteur d’absence des contributeurs, facteur éléphant). Les employeurs inconnus restent au dénominateur.</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>Changement au moment d’un événement</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>Une différence entre deux dates, rien de plus. Les données ne montrent pas ce qui l’a causée.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>Élevée&#xa0;: un document primaire ou deux sources indépendantes. Moyenne&#xa0;: une source secondaire ou une déduction explicite. Faible&#xa0;: déduit.</translation>
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
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>toujours vrai le %1</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>fin à une date inconnue</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: &quot;since …&quot;, %2: &quot;still true on …&quot; or &quot;ended, date unknown&quot;</extracomment>
        <translation>%1&#x202f;; %2</translation>
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
        <translation>le %1 au plus tard</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>en %1 au plus tard</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>depuis le %1 au plus tard</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>depuis %1 au plus tard</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>depuis une date inconnue</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>du %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>du %1 au plus tard</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>depuis %1 au plus tard</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>d’une date inconnue</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>jusqu’en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1 (peut-être jusqu’à %n jour plus tôt)</numerusform>
            <numerusform>%1 (peut-être jusqu’à %n jours plus tôt)</numerusform>
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
        <translation>Source&#xa0;: la définition est propre à ce programme.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>Ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>adhésion d’un membre</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>départ d’un membre</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>changement de niveau</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>niveau renommé</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>siège ou participation obtenus</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>siège ou participation perdus</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>changement du nombre de voix</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>début d’un rôle</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>fin d’un rôle</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>arrivée d’un projet</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>changement de statut</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>changement d’employeur</translation>
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
            <numerusform>%1, %n voix</numerusform>
            <numerusform>%1, %n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>à titre personnel</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>début d’une relation</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>fin d’une relation</translation>
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
        <translation>diff compare deux dates d’un FILE, ou deux FILE dans leur ensemble&#xa0;: diff [FILE] --from DAY --to DAY, ou diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>diff attend --from DAY et --to DAY, au format YYYY-MM-DD, ou deux FILE</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>La date de comparaison, au format YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>La date examinée, au format YYYY-MM-DD&#x202f;; peut précéder l’autre.</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>les données attestées du jeu s’arrêtent le %1&#x202f;; rien n’est certain au-delà</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1, du %2 au %3&#x202f;; membres&#xa0;: %4 avant, %5 après</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>En remontant le temps&#xa0;: ce qui est arrivé ou a commencé entre les deux dates est présenté comme un départ ou une fin.</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1 (%2)&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>Sièges et voix</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (à fin %2)</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>Rien n’a changé entre les deux dates, pour autant que le jeu de données le sache.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>choisir --json ou --csv</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>--csv est le tableau de deux dates&#x202f;; pour deux FILE, utiliser --json</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>Indiquer ce qui a changé entre deux dates&#xa0;: membres, niveaux, sièges, personnes, organisations, projets, nombres&#x202f;; ou entre deux jeux de données, ligne par ligne.</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>Afficher ce qui a changé entre deux dates sous forme de tableau, en CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Aux deux dates, les contributeurs sont comptés dans le même dépôt (%n), celui de la famille du projet qui a un commit avant %1&#xa0;: ce qui s’est ajouté depuis augmenterait les nombres à lui seul.</numerusform>
            <numerusform>Aux deux dates, les contributeurs sont comptés dans les mêmes %n dépôts, ceux de la famille du projet qui ont un commit avant %1&#xa0;: ce qui s’est ajouté depuis augmenterait les nombres à lui seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>Aucun dépôt d’une famille de projet n’est antérieur d’un an à la première date&#xa0;: les contributeurs sont donc comptés dans tous les dépôts (%1&#xa0;: %n), et ce qui s’ajoute augmente les nombres à lui seul.</numerusform>
            <numerusform>Aucun dépôt d’une famille de projet n’est antérieur d’un an à la première date&#xa0;: les contributeurs sont donc comptés dans tous les dépôts (%1&#xa0;: %n), et ce qui s’ajoute augmente les nombres à lui seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Les données de %n d’entre eux s’arrêtent avant la fin de %1&#xa0;: ce qui est marqué incomplet omet ce qui s’y est passé depuis, et les décomptes de personnes sont des bornes inférieures.</numerusform>
            <numerusform>Les données de %n d’entre eux s’arrêtent avant la fin de %1&#xa0;: ce qui est marqué incomplet omet ce qui s’y est passé depuis, et les décomptes de personnes sont des bornes inférieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>n. d., toutes les voix ne sont pas encore définies</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%1 (à fin %2, incomplet)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: what is counted (&quot;people&quot;), %2: a set of repositories</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1&#xa0;: les données de %n dépôt sur %2 s’arrêtent avant</numerusform>
            <numerusform>%1&#xa0;: les données de %n dépôts sur %2 s’arrêtent avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>%1 ajoutées, %2 supprimées, %3 modifiées</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… lignes omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1&#xa0;: %2&#x202f;; commits&#xa0;: %3 avant, %4 après</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>lignes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>Annuler la dernière modification, ou le dernier changement de la vue</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>&amp;Modifier le fait…</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>Modifier ce que le jeu de données dit du fait sélectionné</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>&amp;Nouveau fait</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>Ajouter une ligne à la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>&amp;Dupliquer le fait…</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>Ajouter un fait qui commence comme celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>&amp;Supprimer le fait</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>Retirer le fait sélectionné du jeu de données</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>il s’agit d’un dossier et non d’un fichier</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>il ne s’agit pas d’un dossier</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>il ne s’agit pas d’un fichier ordinaire</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>l’autorisation d’accès manque</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>la taille est excessive</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>il s’agit d’un pointeur Git LFS et non du fichier qu’il désigne</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>il s’agit d’une page web et non d’un fichier de jeu de données</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>il s’agit d’un message chiffré ou signé et non d’un fichier de jeu de données</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>il s’agit d’une archive %1 et non d’un fichier de jeu de données</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>il ne s’agit pas d’un fichier de jeu de données</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>il s’agit d’un fichier au format %1 et non d’un fichier de jeu de données</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>il s’agit d’un fichier SQLite d’une autre application et non d’un jeu de données d’intendance</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>ceci provient d’une version plus récente (format %1, ce programme connaît %2)</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>sa table «&#xa0;%1&#xa0;» n’est pas conforme au format</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>un autre programme est en train d’écrire ce fichier</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>le fichier est endommagé&#xa0;: «&#xa0;%1&#xa0;» n’est pas une valeur valide pour %2 dans la table %3</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>la base de données signale un échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>il faudrait %1 feuilles de papier&#x202f;; %2 au maximum sont produites</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>un octet situé ici n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>la première ligne ne nomme pas les colonnes de cette table</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>un guillemet ouvert ici n’est jamais fermé</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>un guillemet se trouve là où il ne peut y en avoir</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>la ligne a %1 champs, la table a %2 colonnes</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>un champ dépasse 1 Mio</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>la table compte plus de 10 millions de lignes</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des mots autorisés ici</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>aucun élément ne porte l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>la fin, le %1, précède le début, le %2</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>«&#xa0;%1&#xa0;» qualifie une date absente</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>l’ère «&#xa0;%1&#xa0;» commence avant la fin de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>«&#xa0;%1&#xa0;» est son propre parent</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>les parents de «&#xa0;%1&#xa0;» y ramènent en boucle</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>la même personne exerce deux fois le même rôle simultanément, à partir du %1</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>le contenu est mal formé</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>l’imbrication dépasse %1 niveaux</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>le fichier renvoie à d’autres endroits de lui-même (alias YAML)</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>ce contenu n’est dans aucun des formats lus ici</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>il n’y a rien à importer</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>aucune colonne n’est choisie pour cet élément</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>il ne s’agit pas d’un dépôt git</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>son .git est un fichier qui mène à %1</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>ce type de dépôt ne peut pas être lu</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>le dépôt ne contient aucun commit</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>l’objet %1 manque dans le dépôt</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>l’objet %1 du dépôt est endommagé</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>corriger à cet endroit, ou exporter de nouveau depuis l’origine</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>vérifier qu’il s’agit du bon fichier</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>écrire les valeurs en toutes lettres là où elles sont utilisées</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>indiquer l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>choisir parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>l’ajouter</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>indiquer le dossier d’un clone, ou un dépôt nu</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>indiquer le dépôt lui-même</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>créer un clone ordinaire et l’importer</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>vérifier que sa branche par défaut existe</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>récupérer tout l’historique («&#xa0;git fetch --unshallow&#xa0;»), ou cloner sans dépôts alternatifs</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>vérifier avec «&#xa0;git fsck&#xa0;», ou cloner de nouveau</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifier le chemin</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>indiquer un fichier&#x202f;; un dossier de fichiers CSV se lit avec «&#xa0;import csv&#xa0;»</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>indiquer un dossier de fichiers CSV</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>indiquer un fichier ordinaire</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>modifier les autorisations ou choisir un autre emplacement</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>choisir un élément plus petit</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>vérifier le disque et réessayer</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>choisir un autre emplacement ou libérer de l’espace</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>ouvrir un fichier .stewardship, ou importer des fichiers CSV</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>installer une version plus récente du programme</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>demander à son auteur un fichier au format publié</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>fermer l’autre programme et réessayer</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>restaurer depuis une copie</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>vérifier le fichier avec «&#xa0;validate&#xa0;»</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>recommencer le moment venu</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>vérifier l’orthographe</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>choisir une durée plus courte, moins de pistes ou un papier plus grand</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>l’ajouter&#x202f;; un en-tête suffit</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>enregistrer le fichier en UTF-8</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>écrire l’en-tête ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>le fermer, ou le doubler à l’intérieur d’un champ entre guillemets</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>mettre tout le champ entre guillemets et doubler le guillemet qu’il contient</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>ajouter ou supprimer des virgules, ou mettre entre guillemets un champ qui en contient une</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>raccourcir ce champ</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>scinder le jeu de données</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>la renseigner</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>écrire YYYY, YYYY-MM ou YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>écrire YYYY-MM</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>n’écrire que des chiffres</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choisir une autre valeur</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>la limite est %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>utiliser l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>corriger l’identifiant ou ajouter la ligne qu’il désigne</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>corriger l’identifiant ou l’ajouter à %1</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>n’en garder qu’un des deux</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>permuter ou corriger les dates</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>ajouter la date ou supprimer le mot</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>faire finir une ère le jour où commence la suivante</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>laisser le parent vide ou en indiquer un autre</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>supprimer l’une des lignes de la boucle</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>réunir les deux lignes, ou terminer l’une avant le début de l’autre</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>export csv attend un FILE et --output FOLDER</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>Le dossier à écrire.</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>Écrire le jeu de données sous forme de dossier de fichiers CSV.</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n ligne n’a pas sa place dans ce format et est omise</numerusform>
            <numerusform>%n lignes n’ont pas leur place dans ce format et sont omises</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>dépasse %1 Mio&#xa0;: l’importation le refuserait&#x202f;; le fichier de jeu de données n’a pas cette limite</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 attend un FILE et --output PATH</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>--spreadsheet va avec un --output qui se termine par .csv</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Le fichier à écrire&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>Écrire tout le jeu de données en JSON.</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>Écrire les événements dans un fichier iCalendar.</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>Écrire les événements et les ères pour TimelineJS&#xa0;: en JSON, ou comme feuille de calcul dans un fichier .csv.</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>les données attestées du jeu s’arrêtent le %1&#x202f;; rien n’est certain au-delà</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 attend un FILE et --output PATH</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>export graph-csv attend un FILE et --output FOLDER</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>Uniquement ce qui est vrai ce jour-là, au format YYYY-MM-DD&#x202f;; toutes les dates en cas d’omission.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Le fichier à écrire&#x202f;; - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>Écrire le graphe d’intendance en GraphML.</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>Écrire le graphe d’intendance dans le temps en GEXF, pour Gephi.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>Écrire le graphe d’intendance en DOT, pour Graphviz.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>Écrire le graphe d’intendance sous forme de fichiers CSV de nœuds et d’arêtes.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>Le dossier à écrire.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>%n catégorie d’événements masquée</numerusform>
            <numerusform>%n catégories d’événements masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>confiance élevée uniquement</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>confiance élevée et moyenne uniquement</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé au %1</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>filiales&#xa0;: %1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>données attestées jusqu’au %1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>relation entre organisations</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>body</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>poids de vote</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>statut de projet</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>principe</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>chiffre publié</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>limite des données</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>relations entre organisations</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>périodes</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>instances</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>adhésions</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>poids de vote</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>statuts de projet</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>principes</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>chiffres publiés</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>dépôts</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>limites des données</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contributions</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n jeu de données</numerusform>
            <numerusform>%n jeux de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>%n relation entre organisations</numerusform>
            <numerusform>%n relations entre organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n adhésion</numerusform>
            <numerusform>%n adhésions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>%n poids de vote</numerusform>
            <numerusform>%n poids de vote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>%n statut de projet</numerusform>
            <numerusform>%n statuts de projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principe</numerusform>
            <numerusform>%n principes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n chiffre publié</numerusform>
            <numerusform>%n chiffres publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n dépôt</numerusform>
            <numerusform>%n dépôts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>%n limite des données</numerusform>
            <numerusform>%n limites des données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>au sujet de</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>adhésions et sièges</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>rôles exercés</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>intendance</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>provient de</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>vers la même date</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>faits qui s’y appuient</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A membership. %1: organization, %2: tier or seat, %3: body
----------
A role held personally. %1: person, %2: role, %3: body</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n voix, %2</numerusform>
            <numerusform>%1&#xa0;: %n voix, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A role held for an organization. %1: person, %2: organization, %3: role, %4: body</extracomment>
        <translation>%1 (%2)&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A published number. %1: what is counted, %2: of what, %3: the number with &quot;about&quot; or the like</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: data %2</source>
        <extracomment>A limit of the data. %1: table or repository, %2: &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;</extracomment>
        <translation>%1&#xa0;: données %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %n commit</numerusform>
            <numerusform>%1, %2&#xa0;: %n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 and %3: organizations, %2: &quot;subsidiary of&quot; or the like</extracomment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: project, %2: its status</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>source (%1)</source>
        <extracomment>%1: kind of source: &quot;primary record&quot;, &quot;press&quot;, …</extracomment>
        <translation>source (%1)</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>événement (%1)</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>dépôt (%1)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>date de publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>entrée à une date inconnue</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>création à une date inconnue</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
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
        <translation>Membres de la fondation</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Sièges au conseil d’administration</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>Plus grand nombre de voix au conseil d’administration</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Mainteneurs principaux</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Projets hébergés</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>Contributeurs actifs</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>Facteur d’absence des contributeurs</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>dans %n dépôt de la famille, sur 12 mois jusqu’à %1</numerusform>
            <numerusform>dans %n dépôts de la famille, sur 12 mois jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>Organisations ayant une adhésion à cette date, chacune comptée une fois.</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>Organisations ayant leur propre siège au conseil d’administration.</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>Plus grand nombre de voix détenues par une seule organisation&#x202f;; la ligne montre leur part dans l’ensemble des voix.</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>Personnes, responsable compris&#x202f;; la place leur appartient en propre et non à leur employeur.</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>Le projet principal et ceux que la fondation héberge à ses côtés.</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>Personnes ayant au moins un commit, bots exclus&#x202f;; %1.</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>Nombre minimal de personnes ayant fait la moitié de tous les commits&#x202f;; %1.</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>pour la moitié</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>voix sur %1&#xa0;: %2</numerusform>
            <numerusform>voix sur %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>voix sur %1, personne n’en a davantage</numerusform>
            <numerusform>voix sur %1, personne n’en a davantage</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>La source ne donne pas de règle pour cette période.</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>Il n’y avait pas encore de fondation.</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>Les données ne remontent pas aussi loin.</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>Moins de douze mois de données pour l’instant.</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>non défini le %1</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>n. d. le %1</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%1 sur %2 le %3</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>inchangé depuis le %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>Les données de %n dépôt s’arrêtent avant la fin de ce mois.</numerusform>
            <numerusform>Les données de %n dépôts s’arrêtent avant la fin de ce mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%1 le %2, dans d’autres dépôts</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>Organisations, personnes, instances et projets hébergés au %1.</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>La situation au %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Les changements sont comptés à partir du %1.</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Ères et événements du %1 au %2. Les extrémités déchirées ou estompées ne sont connues qu’approximativement.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>%n événement antérieur n’est pas affiché.</numerusform>
            <numerusform>%n événements antérieurs ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>Membres au %1</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>Le travail dans les dépôts de la famille du projet jusqu’au %1. Hachures&#xa0;: inconnu ou incomplet. Les changements au moment d’un événement n’en sont pas les effets.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>Jeux de données d’intendance (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>Ouvrir une autre fenêtre sur ce jeu de données</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>Ouvrir un fichier de jeu de données dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre…</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>Ouvrir un fichier de jeu de données dans une fenêtre distincte</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>Ouvrir le jeu de données P&amp;yTorch</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>Ouvrir le jeu de données fourni avec le programme</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>Lire dans un jeu de données des faits provenant de dépôts git, de fichiers CSV et d’autres formats</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>&amp;Image de cette vue…</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>Écrire la vue affichée en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>Écrire tout le rapport en document PDF ou en pages PNG</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>Dossier &amp;CSV…</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>Écrire le jeu de données sous forme de dossier de fichiers CSV</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>&amp;Graphe des adhésions…</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>Écrire le graphe des adhésions pour d’autres programmes&#xa0;: GraphML, GEXF ou DOT</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>Écrire les modifications dans le fichier du jeu de données</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>Écrire le jeu de données dans un autre fichier et continuer avec celui-ci</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>Un rapport est établi à partir du fichier du jeu de données. Enregistrez d’abord les modifications (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>Afficher ou masquer les événements de cette catégorie</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>Confiance &amp;quelconque</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>Confiance &amp;moyenne ou élevée</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>Confiance &amp;élevée uniquement</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>Écarter les faits de moindre confiance</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>Supprimer toutes les restrictions</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>«&#xa0;%1&#xa0;» occupe déjà l’emplacement</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>remplacement impossible</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>mise en place impossible</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>le dernier jour pour lequel il existe des données attestées dans %1</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Versions publiées pendant %1, pour autant que le jeu de données les recense comme événements&#x202f;; ce qu’il recense en une seule entrée est une seule version, à son début. Lorsqu’une date n’est pas assez bien connue, des bornes sont données&#xa0;: ce qui est certain et ce qui est possible.</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>Nombre médian de jours entre une version publiée et la précédente, pour les versions publiées pendant %1. Une date qui n’est pas connue au jour près compte comme la première possible. Non défini en l’absence de version publiée.</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>Nombre publié de commits dans une version, divisé par le nombre de mois écoulés depuis la version précédente qui dispose de chiffres.</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>Nombre publié de contributeurs à une version, divisé par le nombre de mois écoulés depuis la version précédente qui dispose de chiffres.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>Organisations membres de la fondation %1, à n’importe quel niveau&#x202f;; chacune compte une fois.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>Organisations membres de la fondation %1, à ce niveau, sous le nom qu’il portait alors&#x202f;; chacune compte une fois.</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>Sièges au conseil d’administration %1, y compris les sièges vacants.</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Lorsque les dates ne sont pas assez bien connues, des bornes sont données&#xa0;: ce qui est certain et ce qui est possible.</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>Nombre d’organisations ayant chacune autant de sièges qui donnerait la même concentration qu’au conseil d’administration %1&#xa0;: un divisé par la somme des carrés de leurs parts de sièges. Les bornes sont celles des sièges certains et de tous les sièges possibles, lorsqu’elles diffèrent.</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>Organisations entrées au conseil d’administration et organisations qui l’ont quitté pendant %1, additionnées puis divisées par deux, rapportées au nombre moyen de sièges. Non défini sans sièges.</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>Organisations ayant un siège au conseil d’administration à la fois %1 et %2 auparavant, en proportion de celles qui en ont un à l’une ou l’autre date (Jaccard). Non défini avant l’existence d’un conseil d’administration.</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>Part de l’organisation dans les sièges du conseil d’administration %1, moins sa part de tous les commits pendant %2, bots exclus. Les commits d’affiliation inconnue et les sièges seulement possibles laissent le résultat ouvert entre des bornes&#x202f;; une valeur est donnée lorsqu’elles sont égales.</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>Part de toutes les voix du conseil d’administration que détient, %1, l’organisation qui en a le plus. Des bornes sont données lorsque les sources laissent des voix non définies et lorsque le droit de vote de quelqu’un n’est que possible&#x202f;; non définie tant que les sources n’ont pas défini les voix de tous.</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>Qui détenait quoi aux deux dates. Ce qui n’existait pas encore n’est pas égal à 0.</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>Membres, par niveau</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>Sièges au conseil d’administration, par organisation</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>Voix au conseil d’administration, par organisation</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>Pouvoir de vote au conseil d’administration, par organisation (Banzhaf)</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>Mainteneurs, par employeur</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Projets hébergés</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Nombre effectif d’organisations</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>Organisations distinctes, chacune comptée une fois, selon leur niveau à cette date.</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>Les sièges vacants comptent&#x202f;; une plage est donnée si certains ne sont que possibles.</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>Telles que la charte les attribue&#x202f;; une seule lorsqu’elle ne dit rien.</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>Part de toutes les coalitions qui ne l’emportent qu’avec ce votant, lorsqu’il faut plus de la moitié des voix pour adopter une motion (Banzhaf 1965, normalisé).</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>Personnes appartenant à des groupes de mainteneurs. L’employeur est celui de la ligne ou, lorsque le rôle est exercé à titre personnel, celui d’un autre rôle exercé à cette date&#x202f;; qui travaille pour deux employeurs figure dans les deux lignes.</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>Le projet principal et ceux hébergés à ses côtés.</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>Nombre d’organisations égales qui donneraient la même répartition&#xa0;: l’inverse de la somme des carrés des parts pour les sièges et les voix, l’exponentielle de l’entropie de Shannon pour les commits&#x202f;; il faut donc comparer les dates, non les lignes.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>Tous les sièges du conseil d’administration</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>Toutes les voix du conseil d’administration</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>Voix nécessaires à l’adoption d’une motion</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>Tous les mainteneurs</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>Tous les projets hébergés</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>Aucun employeur enregistré</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>Sièges au conseil d’administration (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>Voix au conseil d’administration (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>Commits sur 12 mois (exp H)</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>commits des dépôts</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>La source ne définit pas le nombre de voix de ces organisations le %1&#xa0;: %2. Les deux lectures figurent côte à côte&#xa0;: une voix selon la règle par défaut / le dernier poids connu. Aucune n’est privilégiée.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1 (incomplet)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Gouvernance le %1 et le %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>Du %1 au %2. %3.</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>En remontant le temps&#xa0;: la date de comparaison est la plus tardive.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>Les données attestées s’arrêtent le %1&#xa0;: rien n’est certain au-delà.</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>La fondation a renommé ses niveaux entre-temps&#xa0;: «&#xa0;renommé&#xa0;» marque les niveaux dont les effectifs sont passés sous un autre nom, ce qui n’est ni une adhésion ni un départ.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>peut-être, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ arrivée</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ départ</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>? peut-être</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ renommé</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● début</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ pas encore à cette date</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– non défini</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>Les commits sont ceux des douze mois jusqu’à %1 et jusqu’à %2, dans les mêmes dépôts&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML, à la date de référence</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF, à la date de référence</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT, à la date de référence</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML, toutes dates confondues</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF, toutes dates confondues, avec intervalles</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT, toutes dates confondues</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>Afficher ces graphiques</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>Échelle &amp;logarithmique</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>Afficher les courbes sur une échelle logarithmique ou linéaire</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>&amp;Indice à la date de référence</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>Afficher les courbes en pourcentage de leur valeur à la date de référence</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>Affi&amp;cher toutes les séries</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>Réafficher ce qui a été masqué dans une légende</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Copier le graphique comme i&amp;mage</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>Copier le graphique consulté</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Copier le graphique en C&amp;SV</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>Copier les nombres du graphique consulté</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>Mo&amp;ntrer la sélection dans la chronologie</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>Aller à l’événement ou à l’ère sélectionnés dans un graphique</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>Le graphique consulté, sous forme de tableau</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>Ce qui est compté exactement, et selon quelle définition</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>A&amp;utres décomptes</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>Comment d’autres outils compteraient, et pourquoi ils diffèrent</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>Croissance&#xa0;: %1, au %2</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1&#xa0;: période incomplète, les données s’arrêtent le %2.</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>À partir de la période %1, où s’arrêtent les données d’un premier dépôt (%2, %3), les décomptes sont des bornes inférieures&#x202f;; celles de %4 dépôts sur %5 s’arrêtent avant %6.</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>Les prédécesseurs ont des commits en commun avec le dépôt principal&#xa0;: ils comptent ici deux fois.</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>Les totaux augmentent aussi parce que de nouveaux dépôts s’ajoutent&#x202f;; l’ensemble fixe des plus anciens montre ce qui reste sans eux.</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>Avant %1, presque tout le monde paraît nouveau, car les données ne commencent que peu auparavant.</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>Les parts sont des bornes inférieures&#xa0;: %1 des commits de la fenêtre jusqu’à %2 indiquent une affiliation.</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>Les intervalles durent de %1 à %2 mois. Les personnes qui contribuent à plusieurs versions comptent dans chacune&#xa0;: les intervalles courts en montrent donc davantage par mois, et les nombres ne doivent pas être additionnés.</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Aucune période n’était achevée au %1&#xa0;: il n’y a donc pas de base pour un pourcentage.</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>Les valeurs sont en pourcentage de celles de la période suivante&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>Le dépôt ayant le plus de commits, sur %1.</numerusform>
            <numerusform>Les %n dépôts ayant le plus de commits, sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>Les personnes ayant le même nombre de commits relèvent de la même classe, qui peut donc varier par sauts.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>début des données</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>aucun chiffre publié</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1, %n dépôt</numerusform>
            <numerusform>%1, %n dépôts</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>Devenus inactifs</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Occasionnels</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Continus</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Réguliers</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Ponctuels</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>Faits par des bots</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>De nouveau actifs</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>Actifs dans les deux fenêtres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Coefficient de Gini</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>Par l’entropie</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>Par les carrés</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>Avec un commit</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>Avec leur premier commit</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>En commits</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>En personnes</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>Autres organisations</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Universitaire</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>Employeur inconnu</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>Commits par mois</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>Contributeurs par mois</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions publiées</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>Écart médian, 12 mois</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>Organisations effectives</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>Premier votant</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>Dépôts plus récents</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>Arrivés pendant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>Actifs dans les dépôts antérieurs à %1</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Dépôts antérieurs à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n personne</numerusform>
            <numerusform>%1&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>Contributeurs à la version, par mois de son intervalle</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>Commits dans la version, par mois de son intervalle</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Jours entre versions publiées</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>Part des bots dans les commits</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>Qui est arrivé, et qui est devenu inactif</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>Contributeurs nouveaux, occasionnels et continus</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>Contributeurs du noyau, réguliers et ponctuels</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>Rétention d’une période à la suivante</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Contributeurs restés actifs</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>Cohortes&#xa0;: qui, de chaque année, est encore actif</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>Durée pendant laquelle on continue à contribuer</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>Facteur d’absence&#xa0;: combien de personnes suffisent à la moitié du travail</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>Facteur éléphant&#xa0;: combien d’organisations y suffisent</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>Inégalité des commits entre contributeurs</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>Commits par organisation</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Nombre effectif d’organisations</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>Organisations qui contribuent</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>Part de la plus grande organisation</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>Contributeurs actifs par dépôt</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>Commits selon l’ancienneté du dépôt</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>Versions publiées&#xa0;: commits et contributeurs</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>Cadence des versions</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>Membres de la fondation</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Sièges au conseil d’administration</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>Plus grande part des voix du conseil d’administration</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>Renouvellement du conseil d’administration</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>Commits selon l’employeur qu’indique l’adresse de l’auteur, en proportion de tous les commits de la fenêtre&#x202f;; les inconnus restent comptés. Bots exclus.</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>Actifs&#xa0;: avec un commit dans la période. Nouveaux&#xa0;: avec leur premier commit dans ces dépôts. Une personne peut avoir plusieurs adresses. Bots exclus.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>Nouveaux&#xa0;: premier commit dans ces dépôts. Occasionnels&#xa0;: de retour après trois mois, avec au plus douze commits auparavant. Continus&#xa0;: les autres.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>Nouveaux&#xa0;: premier commit dans ces dépôts. Devenus inactifs&#xa0;: dernier commit à ce jour, datant d’au moins douze mois. Bots exclus.</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>Les plus actifs d’abord&#xa0;: noyau jusqu’à 80&#x202f;% des commits de la fenêtre, réguliers jusqu’à 95&#x202f;%, puis ponctuels. Bots exclus.</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>Organisations du jeu de données ayant un commit dans la période, et celles qui y ont leur premier dans ces dépôts.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>Parmi les personnes dont le premier commit dans ces dépôts se situe dans une période (ligne), part de celles qui ont un commit tant de temps après (colonne). Bots exclus.</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>Ces dépôts n’ont aucun commit. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>Rien à afficher sur cette durée. Choisissez d’autres dépôts ou une durée plus longue.</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>Omettre les avertissements et la progression.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1&#x202f;; voir «&#xa0;stewardship-explorer %2 --help&#xa0;»</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>Stewardship Explorer montre qui assure l’intendance d’un projet open source, à tout moment.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>Sans commande, une fenêtre s’ouvre. Si FILE est omis, le jeu de données PyTorch est utilisé.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>«&#xa0;COMMAND --help&#xa0;» en dit plus. Code de sortie&#xa0;: 0 réussite, 1 échec, 2 appel incorrect.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un fichier&#x202f;; voir «&#xa0;stewardship-explorer --help&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>Qui assure l’intendance d’un projet, à tout moment</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>Chaque vue montre les faits tels qu’ils étaient à une date donnée. Le jeu de données affiché est celui de PyTorch&#xa0;: il est passé de Meta à une fondation en septembre 2022.</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>Six façons de regarder</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>Vue d’ensemble pour les chiffres, Chronologie pour ce qui s’est passé, Membres pour les liens entre acteurs, Croissance pour les contributeurs, Transfert pour l’avant et l’après, Données pour chaque ligne.</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>Une même date pour tout</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>Saisissez une date, passez d’un événement à l’autre ou lancez la lecture de l’historique. Comparer compte ce qui a changé depuis une autre date.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>Faites glisser le marqueur vers une autre date&#x202f;; faites glisser les bords de la fenêtre pour regarder une durée plus courte.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>Sélectionnez n’importe quel élément pour voir ce que l’on en sait&#xa0;: la précision de ses dates, son degré de certitude et ses sources.</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>Vous cherchez quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>Ctrl+K recherche dans les faits, Ctrl+Maj+P dans toutes les commandes, et F1 ouvre le manuel à ce que vous regardez.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>Ouvrir le manuel à la vue affichée</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>Ce que signifient les &amp;nombres</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>Ouvrir les définitions de tous les nombres</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>Cliquer sur un élément pour savoir à quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>Voir à quoi servent les parties de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>Lister les touches de toutes les actions</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Version, licence et bibliothèques</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barre de menus</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>Placer le focus clavier dans la barre de menus</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A key figure. %1: what it counts, %2: the number</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: a key figure, %2: how it has changed</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The dataset file to write.</source>
        <translation>Le fichier de jeu de données à écrire.</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>Ajouter à ce jeu de données et le réécrire, sauf indication contraire de --output.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>Lire et rendre compte, sans écrire de jeu de données.</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>Titre d’un nouveau jeu de données (par défaut&#xa0;: d’après ce qui est importé).</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>Date jusqu’à laquelle les faits sont connus (par défaut&#xa0;: leur dernière date, ou aujourd’hui).</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>déjà présentes</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>%1, ambiguïté&#xa0;: la ligne %2 (%3) et la ligne %4 (%5) diffèrent par %6</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>ligne ignorée&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>d’autres lignes ignorées ne sont pas mentionnées</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>écrire import csv FOLDER, avec --output FILE, --into FILE ou --dry-run</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>import csv attend un FOLDER et --output FILE</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>Compiler un dossier de fichiers CSV en un fichier de jeu de données.</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>écrire %1, avec --output FILE, --into FILE ou --dry-run</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>Fichier indiquant qui est qui, tel que --review l’écrit.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>Écrire qui a été identifié à qui, avec noms et adresses.</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>Fichier de domaines et d’adresses avec leurs employeurs.</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>Compter aussi un commit pour chacun de ses coauteurs.</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>Ignorer le .mailmap du dépôt.</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>Omettre les étiquettes&#x202f;; sinon, les numéros de version deviennent des versions publiées.</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>Tout relire et ne rien conserver.</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>Nom de la fondation dont les membres sont recensés.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>Catégorie qui recense les membres (par défaut&#xa0;: celle dont le nom l’indique).</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>--map&#xa0;: écrire COLUMN=HEADER, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>--table&#xa0;: indiquer la table à laquelle appartiennent les lignes, par exemple «&#xa0;events&#xa0;»</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>Table du jeu de données à laquelle appartiennent les lignes.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>Colonne de la table et en-tête correspondant du fichier&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>Lire les membres et les projets d’un landscape, ou de son historique.</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>Lire dans une table un fichier CSV aux colonnes quelconques.</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>Lire des événements de TimelineJS, en JSON ou sous forme de feuille de calcul.</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>Lire les événements d’un calendrier.</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>Lire un jeu de données écrit par «&#xa0;export json&#xa0;».</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>Compter les commits de dépôts git par personne et par employeur.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>Jeu de données importé</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>Dépôts git</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>Fichier landscape, ou son dépôt</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>Dossier de fichiers CSV d’un jeu de données</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>Une table CSV aux colonnes quelconques</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS, en JSON ou en feuille de calcul</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>Jeu de données en JSON</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’a pas été importée</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n entrée comportait une heure, qui est omise</numerusform>
            <numerusform>%n entrées comportaient une heure, qui est omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n texte comportait un balisage, qui est omis</numerusform>
            <numerusform>%n textes comportaient un balisage, qui est omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n entrée est récurrente&#x202f;; seul son premier jour est importé</numerusform>
            <numerusform>%n entrées sont récurrentes&#x202f;; seul leur premier jour est importé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>%n alarme ou pièce jointe a été omise</numerusform>
            <numerusform>%n alarmes ou pièces jointes ont été omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>l’apostrophe qui empêche les tableurs de calculer a été retirée de %n cellule</numerusform>
            <numerusform>l’apostrophe qui empêche les tableurs de calculer a été retirée de %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>le contenu est mal formé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le contenu est vide</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>le contenu renvoie à d’autres endroits de lui-même</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>la taille est excessive</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>il ne s’agit pas d’un landscape</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n membre était présent au début de l’historique&#x202f;; il peut avoir adhéré plus tôt</numerusform>
            <numerusform>%n membres étaient présents au début de l’historique&#x202f;; ils peuvent avoir adhéré plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>les niveaux ont été renommés&#xa0;: %1 est devenu %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s’appelle désormais %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n changement a été annulé peu après et n’est pas restitué dans l’historique</numerusform>
            <numerusform>%n changements ont été annulés peu après et ne sont pas restitués dans l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>la version du commit %1 n’a pas pu être lue&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est considéré comme un bot, avec %n commit</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est considéré comme un bot, avec %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n personne est passée d’un employeur à un autre&#xa0;: %1 → %2</numerusform>
            <numerusform>%n personnes sont passées d’un employeur à un autre&#xa0;: %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1 n’appartient à aucune organisation connue ici, %n commit</numerusform>
            <numerusform>%1 n’appartient à aucune organisation connue ici, %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n nom correspond à deux adresses chez un même employeur&#x202f;; les deux restent distinctes</numerusform>
            <numerusform>%n noms correspondent à deux adresses chez un même employeur&#x202f;; elles restent distinctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>%n entrée du .mailmap des dépôts a été utilisée</numerusform>
            <numerusform>%n entrées du .mailmap des dépôts ont été utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n commit a une date d’auteur impossible&#x202f;; la date de commit la remplace</numerusform>
            <numerusform>%n commits ont une date d’auteur impossible&#x202f;; la date de commit la remplace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n commit n’a aucune date possible et a été omis</numerusform>
            <numerusform>%n commits n’ont aucune date possible et ont été omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n commit n’a pas de nom</numerusform>
            <numerusform>%n commits n’ont pas de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n nom n’est pas du texte UTF-8</numerusform>
            <numerusform>%n noms ne sont pas du texte UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>%n étiquette sans version dans son nom laissée de côté</numerusform>
            <numerusform>%n étiquettes sans version dans leur nom laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1&#xa0;: le clone est superficiel&#x202f;; son historique commence là où il a été coupé</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1&#xa0;: ses greffes ont été ignorées</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1&#xa0;: ses objets de remplacement ont été ignorés</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1&#xa0;: ce dépôt emprunte des objets ailleurs, ce qui n’a pas été suivi</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1&#xa0;: il s’agit d’un clone partiel&#x202f;; rien n’a été récupéré</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1&#xa0;: son historique a été réécrit depuis la dernière importation&#x202f;; il a donc été lu en entier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1&#xa0;: %n nouveau commit depuis la dernière importation</numerusform>
            <numerusform>%1&#xa0;: %n nouveaux commits depuis la dernière importation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1&#xa0;: %n commit se trouve aussi dans %2 et compte dans les deux&#x202f;; ne pas additionner les deux</numerusform>
            <numerusform>%1&#xa0;: %n commits se trouvent aussi dans %2 et comptent dans les deux&#x202f;; ne pas additionner les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>Fichier indiquant qui est qui</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>Fichier de domaines avec leurs employeurs</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>&amp;Qui est qui</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>Em&amp;ployeurs</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>&amp;Utiliser le .mailmap des dépôts</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>Compter aussi un commit pour chaque c&amp;oauteur</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>Considérer les étique&amp;ttes de version comme des versions publiées</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>Lister pour &amp;vérification qui a été identifié à qui</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>Relit tous les commits, car aucun nom n’est conservé</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>Tel que le fichier la nomme</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>Celle dont le nom l’indique</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>Fon&amp;dation</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>Caté&amp;gorie des membres</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>Il y en a d’autres, qui ne sont pas listés.</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1&#xa0;: une ligne contredit «&#xa0;%2&#xa0;» pour «&#xa0;%3&#xa0;» et est omise</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est peut-être identique à «&#xa0;%3&#xa0;»&#x202f;; la différence porte sur «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>Commits par personne, employeur et mois, et numéros de version comme versions publiées. Rien n’est exécuté ni modifié dans le dépôt.</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>Un jeu de données complet, un fichier par table, tel que l’exportation CSV l’écrit.</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>Membres avec leur niveau, et projets, d’après le fichier landscape d’une fondation ou l’historique de son dépôt.</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>Un fichier de lignes d’un seul type, avec des colonnes de noms quelconques.</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>Événements et ères d’une chronologie conçue pour TimelineJS.</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>Événements d’un fichier de calendrier.</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>Un jeu de données complet dans un fichier JSON.</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>%1 lignes, %2 ignorées</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ligne ignorée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>date de référence</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>faits sans source</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>info attend un FILE</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>Indiquer ce qu’est le jeu de données&#xa0;: lignes par table, étendue, sources.</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>aucun nommé par les données</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Au %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Les changements sont comptés à partir du %1.</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ères</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Ère</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Intendant</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>Quand, et avec quelle certitude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>Qui était l’intendant à chaque ère.</translation>
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
        <translation>&#x202f;; </translation>
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
        <translation>Ce que les nombres signifient</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>&amp;Anneaux par niveau</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>La fondation au centre, les membres autour, par niveau</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>Chaque élément forme un nœud, les nœuds liés sont proches les uns des autres</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>Par &amp;instance</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>Chaque conseil et comité avec ceux qui en font partie</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>&amp;Focaliser sur la sélection</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>Ne dessiner que ce qui est lié au nœud sélectionné&#x202f;; une deuxième fois&#xa0;: tout</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>É&amp;largir la focalisation</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>Un lien de plus autour de la sélection</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>Chemin le plus &amp;court…</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>Montrer comment deux nœuds sont liés</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>To&amp;ut afficher</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>Aussi grand que la fenêtre le permet</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>&amp;Détacher la sélection</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>Remettre le nœud sélectionné à la place prévue par la disposition</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>Tout détac&amp;her</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>Remettre en place tous les nœuds déplacés</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Chan&amp;gements</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>Lister ce qui a changé depuis la date de comparaison</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>&amp;Sièges et voix</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>Qui a quel poids dans un conseil ou un comité</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>Relati&amp;ons</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>Qui est relié à qui&#xa0;: liens, intermédiarité, et qui se retrouve dans plusieurs instances</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>Tout ce qui est dessiné, sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1 au %2&#xa0;: %3 certains, %4 possibles</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>members attend un FILE</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>members attend --as-of DAY&#x202f;; écrire au format YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>les données attestées du jeu s’arrêtent le %1&#x202f;; rien n’est certain au-delà</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>Lister qui est membre, ou détient un siège, à une date.</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>La date, au format YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>Identifiant d’une instance&#x202f;; la fondation en cas d’omission.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Afficher en CSV.</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>le mois qui s’achève avec %1</numerusform>
            <numerusform>les %n mois qui s’achèvent avec %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>au moins %1&#x202f;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>plus de %1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>Chaque part est arrondie à %n décimale de pourcentage avant d’être ajoutée.</numerusform>
            <numerusform>Chaque part est arrondie à %n décimales de pourcentage avant d’être ajoutée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>Seul l’élément le plus important est examiné.</numerusform>
            <numerusform>Seuls les %n plus importants sont examinés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>parts arrondies à %n décimale</numerusform>
            <numerusform>parts arrondies à %n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>nouveaux dans ces dépôts</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>nouveaux dans tout le jeu de données</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>nouveaux ou occasionnels</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>parmi les actifs</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>parmi les nouveaux</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1, 0 en l’absence de personnes</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>fenêtre de %1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>inactifs pendant %1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>pause de %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>au plus %n commit auparavant</numerusform>
            <numerusform>au plus %n commits auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>part avant la personne</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>part avec celle de la personne</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>filiales&#xa0;: %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>période %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a metric; %2: an organization, a tier or a period</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a metric; %2: &quot;12 months&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>commits</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>personnes par mois</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>commits par mois</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>sièges</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>versions publiées</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux venus</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions publiées</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>le trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>l’année</translation>
    </message>
</context>
<context>
    <name>MetricTitles</name>
    <message>
        <source>Active contributors</source>
        <translation>Contributeurs actifs</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>Part des bots dans les commits</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Nouveaux contributeurs</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>Contributeurs devenus inactifs</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>Contributeurs occasionnels</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>Contributeurs continus</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Contributeurs restés actifs</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Rétention des nouveaux venus</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>Survie des contributeurs</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>Contributeurs du noyau</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>Contributeurs réguliers</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>Contributeurs ponctuels</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>Facteur d’absence</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>Facteur éléphant</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>Inégalité des commits (Gini)</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>Part des commits</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>Commits de l’organisation</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>Commits des organisations autres que</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Part des personnes</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>Commits d’affiliation connue</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>Organisations ayant des commits</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>Nouvelles organisations</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>Part de la plus grande organisation dans les commits</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>Part de la plus grande organisation parmi les personnes</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>Diversité des organisations (Shannon)</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Nombre effectif d’organisations</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>Concentration des organisations (Simpson)</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>Nombre effectif d’organisations (inverse de Simpson)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions publiées</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>Temps médian entre versions publiées</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>Commits dans la version</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>Contributeurs à la version</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>Membres d’un niveau</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Sièges au conseil d’administration</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>Nombre effectif d’organisations au conseil d’administration</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>Part des voix de l’organisation qui en a le plus</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>Renouvellement du conseil d’administration</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>Continuité du conseil d’administration</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>Part des sièges moins part des commits</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>Les nombres de personnes ne s’additionnent pas d’une période à l’autre&#xa0;: qui est actif dans deux périodes compte dans les deux.</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>Dans les premiers mois des données, presque tout le monde paraît nouveau, car ce qui précède n’est pas connu.</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>Les derniers mois ne peuvent pas encore être connus&#xa0;: des personnes peuvent revenir.</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>Les personnes d’affiliation inconnue restent au dénominateur&#xa0;: une part est donc une borne inférieure.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>Lorsque moins de 60&#x202f;% des commits indiquent une affiliation, seules des bornes sont données.</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>Au-dessous de 50 commits, aucune valeur n’est donnée&#xa0;: le hasard l’emporterait.</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>Les données contiennent les commits acceptés&#xa0;: ce qui a été proposé puis refusé, relu ou signalé ne compte pas.</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>Les versions publiées sont celles que le jeu de données recense comme événements, et une série regroupée en une entrée compte une fois.</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>Les versions publiées sont inégalement espacées&#xa0;: le nombre est donc donné par mois entre elles.</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>La borne inférieure est certaine, la borne supérieure possible&#xa0;: certaines dates ne sont connues qu’approximativement.</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>Lorsque les sources laissent des voix non définies, les bornes sont les deux façons de les lire.</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>Il s’agit d’une différence, non d’un jugement sur ce que chacun mérite.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1 au %2&#x202f;; dépôts&#xa0;: %3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>les données attestées du jeu s’arrêtent le %1&#x202f;; il n’y a pas de nombres au-delà</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>Compter les personnes, commits, organisations, versions publiées, sièges et voix, à une date ou dans le temps.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1, données %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1&#xa0;: lignes %2, commits %3</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>Les données s’arrêtent le %1&#x202f;; les mois à partir de %2 sont incomplets.</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>Les données s’arrêtent entre le %1 et le %2&#x202f;; les mois à partir de %3 sont incomplets.</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>Comptés et omis</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>Omis, de bots (seul bot-share les compte)</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>Omis, sans commit</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>Omis, d’autres dépôts</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Lignes en tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>Source&#xa0;: définition propre à ce programme</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>Ce que dit le jeu de données</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>connu à %1</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>(incomplet)</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>(les données commencent peu avant)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>choisir --json ou --csv</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>--list affiche du texte ou, avec --json, du JSON&#x202f;; omettre --csv, --explain et --metric</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>--explain n’a pas sa place en CSV&#x202f;; utiliser --json, ou aucun des deux</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>--csv attend un seul --metric&#x202f;; appeler une fois pour chacun, ou utiliser --json</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>--metric&#xa0;: «&#xa0;%1&#xa0;» n’existe pas&#x202f;; choisir parmi&#xa0;: %2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>--metric&#xa0;: «&#xa0;%1&#xa0;» attend un nombre de périodes après les deux-points&#x202f;; écrire un nombre parmi %2</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>--metric&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>--repositories&#xa0;: «&#xa0;%1&#xa0;» ne désigne aucun mois&#x202f;; écrire cohort:YYYY-MM</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>--repositories&#xa0;: «&#xa0;%1&#xa0;» n’existe pas&#x202f;; écrire all, un rôle (%2), cohort:YYYY-MM, ou des identifiants séparés par des virgules&#xa0;: %3</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>metrics attend un FILE&#x202f;; les indicateurs se choisissent avec --metric</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>L’indicateur à afficher dans le temps&#x202f;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>all, un rôle, cohort:YYYY-MM, ou des identifiants séparés par des virgules&#x202f;; family en cas d’omission.</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>La date des nombres, ou la dernière des lignes, au format YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>Une ligne par mois, trimestre ou année (month, quarter ou year)&#x202f;; month en cas d’omission.</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>Compter sur ce nombre de mois s’achevant avec chaque période, de 1 à %1.</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>Compter comme chaoss, lfx, devstats ou grimoirelab&#x202f;; chaoss en cas d’omission.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>À qui comptent les filiales&#xa0;: recorded, parent-as-of ou parent-today.</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>Lister les indicateurs disponibles.</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>Dire comment le décompte est fait, ce qui a été omis et ce que les données ignorent.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Afficher en CSV.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>connu à %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>Sur %n dépôt de la famille du projet, chaque mesure portant sur les douze mois qui s’achèvent avec le dernier mois complet à cette date pour lequel il existe des données.</numerusform>
            <numerusform>Sur %n dépôts de la famille du projet, chaque mesure portant sur les douze mois qui s’achèvent avec le dernier mois complet à cette date pour lequel il existe des données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>Les données de %n d’entre eux s’arrêtent avant la fin de ce mois&#xa0;: les décomptes qui le concernent sont donc des bornes inférieures.</numerusform>
            <numerusform>Les données de %n d’entre eux s’arrêtent avant la fin de ce mois&#xa0;: les décomptes qui les concernent sont donc des bornes inférieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>Entre parenthèses&#xa0;: les bornes que laissent les affiliations inconnues.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>La croissance en chiffres</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>Comment les nombres sont comptés</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>Comment chaque nombre est compté, et qui l’a ainsi défini.</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>Définition propre à ce programme.</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>Ce sont ceux qui avaient un an au jour le plus ancien&#xa0;: ce qui a été ajouté plus tard augmenterait les nombres de lui-même.</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Les bots sont exclus.</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>Le plus petit nombre de personnes ayant fait ensemble %1 des commits pendant %2&#xa0;: un nombre faible signifie que peu de personnes en portent la moitié. Le choix entre plusieurs personnes ayant autant de commits ne fait aucune différence.</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>La valeur est donnée même si peu de commits indiquent une affiliation.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>Lorsque moins de 60&#x202f;% des commits indiquent une affiliation, seules les bornes sont données.</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>Seuls les commits d’affiliation connue comptent, et quiconque a une adresse universitaire ou autre compte pour soi-même. Les bornes portent sur tous les commits&#xa0;: toutes les personnes d’affiliation inconnue travaillent pour la plus grande organisation, ou chacune pour une organisation qui lui est propre.</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>Le plus petit nombre d’organisations dont les personnes ont fait ensemble %1 des commits pendant %2&#xa0;: un nombre faible signifie que peu d’organisations en portent la moitié.</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>Degré d’inégalité de la répartition des commits effectués pendant %1 entre leurs auteurs, selon le coefficient de Gini&#xa0;: 0 si tous en ont fait autant, proche de 1 si une personne parmi beaucoup a presque tout fait.</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Commits de personnes affiliées à l’organisation, en proportion de tous les commits effectués pendant %1. Les commits d’affiliation inconnue restent au dénominateur&#x202f;; la borne supérieure est la valeur qu’on aurait si tous étaient ceux de l’organisation.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>Commits effectués pendant %1 par des personnes affiliées à l’organisation. La borne supérieure est la valeur qu’on aurait si tous les commits d’affiliation inconnue étaient ceux de l’organisation.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>Commits effectués pendant %1 par des personnes affiliées à toute organisation du jeu de données autre que celle indiquée&#x202f;; les adresses universitaires et autres n’y constituent pas des organisations. La borne supérieure est la valeur qu’on aurait si tous les commits d’affiliation inconnue étaient les leurs.</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Personnes ayant un commit pendant %1 pour l’organisation, en proportion de toutes les personnes en ayant un. Les personnes d’affiliation inconnue restent au dénominateur&#x202f;; la borne supérieure est la valeur qu’on aurait si toutes étaient celles de l’organisation.</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>Commits dont l’affiliation de l’auteur est connue, qu’il s’agisse d’une organisation ou d’une adresse universitaire ou autre, en proportion de tous les commits effectués pendant %1. Non défini en l’absence de commit.</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>Part de tous les commits effectués pendant %1 qui revient aux personnes d’une même organisation, pour l’organisation qui en a le plus. Les commits d’affiliation inconnue restent au dénominateur&#x202f;; la borne supérieure est la valeur qu’on aurait si tous étaient les siens.</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>Parmi toutes les personnes ayant un commit pendant %1, part de celles qui en ont fait un pour la même organisation, pour l’organisation qui en compte le plus. Les personnes d’affiliation inconnue restent au dénominateur&#x202f;; la borne supérieure est la valeur qu’on aurait si toutes étaient les siennes.</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>Organisations distinctes dont on sait qu’elles ont au moins un commit pendant %1. La borne supérieure compte chaque autre personne, d’adresse universitaire, autre ou inconnue, comme une organisation de plus.</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>Organisations dont le premier commit connu dans ces dépôts se situe dans %1.</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>Entropie de Shannon des parts p des organisations dans les commits effectués pendant %1, −Σ p ln p, en nats&#xa0;: 0 si une seule fait tout, plus élevée si beaucoup en font autant.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>Nombre d’organisations ayant chacune autant de commits qui donnerait la même diversité que celles observées pendant %1&#xa0;: e à la puissance de l’entropie de Shannon de leurs parts.</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>Somme des carrés des parts des organisations dans les commits effectués pendant %1 (Simpson, Herfindahl et Hirschman)&#xa0;: 1 si une seule fait tout, plus faible si beaucoup en font autant.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>Nombre d’organisations ayant chacune autant de commits qui donnerait la même concentration que celles observées pendant %1&#xa0;: un divisé par la somme des carrés de leurs parts.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>Avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>Qui assurait l’intendance du projet %1 le %2</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>Qui assure l’intendance du projet %1</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>Ce qui s’est passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>Le %1, la source ne donne pas de règle pour ses voix.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>Le %1, elle avait %2 voix sur %n.</numerusform>
            <numerusform>Le %1, elle avait %2 voix sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>Le %1, elle n’avait aucun siège.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>Au départ, %1 détenait à elle seule %2 voix sur %n</numerusform>
            <numerusform>Au départ, %1 détenait à elle seule %2 voix sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>À partir du %1, elle pouvait décider seule, à la majorité simple, au sein de l’instance %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n personne a fait la moitié des commits</numerusform>
            <numerusform>%n personnes ont fait la moitié des commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>Sur %n personne ayant contribué au cours des douze mois jusqu’à %1.</numerusform>
            <numerusform>Sur %n personnes ayant contribué au cours des douze mois jusqu’à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>Le jeu de données ne connaît aucun changement entre les deux dates.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>et %n autre changement</numerusform>
            <numerusform>et %n autres changements</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>Ce que le jeu de données dit de lui-même</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Les bots sont exclus.</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>aucun commit dans les %1 précédents et au plus %2 commits au total auparavant</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>Personnes dont le premier commit dans ces dépôts se situe dans %1.</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>Personnes dont le premier commit dans ces dépôts se situe dans %1 et qui n’en ont fait aucun dans un autre dépôt du jeu de données lors d’un mois antérieur.</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>Personnes actives pendant %1 qui sont nouvelles dans ces dépôts, ou avaient %2.</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>Personnes qui sont l’auteur d’au moins un commit pendant %1. Plusieurs adresses d’une même personne comptent pour une seule personne, de même qu’une personne présente dans plusieurs dépôts.</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>Commits effectués pendant %1, selon la date d’auteur.</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>Commits d’auteurs signalés comme bots dans le jeu de données, en proportion de tous les commits effectués pendant %1, ceux des bots compris. Non défini en l’absence de commit.</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>Personnes dont le dernier commit à ce jour se situe dans %1, si au moins %2 se sont écoulés depuis. Non défini pour les derniers %2 des données, et plus faible dès que quelqu’un revient.</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>Personnes actives pendant %1 qui ne sont pas nouvelles dans ces dépôts, mais avaient %2.</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>Personnes actives pendant %1 qui ne sont ni nouvelles ni occasionnelles&#xa0;: elles avaient un commit dans les %2 précédents, ou plus de %3 commits au total auparavant. Avec celles qui sont nouvelles par leur premier commit ici, les personnes occasionnelles et continues totalisent les actives.</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>le mois d’avant</numerusform>
            <numerusform>les %n mois d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>%1 d’avant</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>Part des personnes actives pendant %2, parmi celles qui étaient actives pendant %1.</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>Part des personnes actives pendant %2, parmi celles dont le premier commit dans ces dépôts se situe dans %1.</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>0 si personne n’était là pour revenir.</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>Non défini si personne n’était là pour revenir.</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>Nombre de personnes actives pendant %1 qui étaient aussi actives pendant %2. Les mois antérieurs aux données comptent comme vides.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>Parmi les personnes dont le premier commit dans ces dépôts se situe dans %1, part de celles qui sont actives dans la période numéro %2 qui suit, %1 d’après portant le numéro 1.</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>Part des personnes qui contribuent plus longtemps que tant de mois, du mois de leur premier commit à celui du dernier, tous deux comptés (Kaplan et Meier). Qui a fait un commit dans les derniers %1 des données peut continuer&#x202f;; pour tous les autres, le dernier commit est la fin. Les bornes sont à 95&#x202f;%, avec la variance de Greenwood et la transformation log–log.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>Ce qui décide est la part de tous les commits faite par les personnes ayant plus de commits, sans ceux de la personne elle-même&#x202f;; les personnes ayant autant de commits sont dans la même classe.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>Ce qui décide est la part de tous les commits faite par les personnes ayant plus de commits, ceux de la personne elle-même ajoutés&#x202f;; des personnes ayant autant de commits peuvent être dans des classes différentes.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>Personnes qui, par nombre décroissant de commits, totalisent les premiers 80&#x202f;% des commits effectués pendant %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>Personnes qui, par nombre décroissant de commits, suivent le noyau et totalisent de 80 à 95&#x202f;% des commits effectués pendant %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>Personnes qui, par nombre décroissant de commits, totalisent les derniers 5&#x202f;% des commits effectués pendant %1.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>Copié en PNG, SVG et PDF&#xa0;: à coller où vous le souhaitez.</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>Placer une image de la vue affichée dans le presse-papiers, en pixels et en dessin</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>Imprimer la vue affichée</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>Examiner les pages avant leur impression</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… et %n autre phrase</numerusform>
            <numerusform>… et %n autres phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>Jeu de données&#xa0;: %1, %2, SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>L’imprimante n’a accepté aucune page.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
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
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Oublier quels fichiers ont été ouverts&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>premier commit dans ces dépôts</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>moins ceux qui venaient d’autres dépôts</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>et quiconque revient de temps en temps</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>toute la liste</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>seulement les %1 premières personnes (organisations&#xa0;: %2)</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>au moins %1&#x202f;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>plus de %1&#x202f;%</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>les parts ne sont pas arrondies</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>parts d’abord arrondies à %n décimale</numerusform>
            <numerusform>parts d’abord arrondies à %n décimales</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>parmi les nouveaux de la période précédente</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>parmi tous les actifs de la période précédente</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>0 s’il n’y avait personne auparavant</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>non défini s’il n’y avait personne auparavant</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>avec ses propres commits</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>selon les commits des plus actifs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>Les modifications sont rétablies. Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>Elles n’ont jamais été enregistrées dans un fichier.</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Elles appartiennent à %1.</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>Des modifications de «&#xa0;%1&#xa0;» du %2 n’étaient pas enregistrées quand le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>Modifications non enregistrées trouvées</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>Demander p&amp;lus tard</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>Dessiner une vue&#xa0;: overview, timeline, members, growth ou transfer.</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>render attend --output PATH</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine par aucun format d’image connu&#x202f;; utiliser .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size&#xa0;: écrire WIDTHxHEIGHT, chaque valeur de %1 à %2</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>--scale&#xa0;: écrire un nombre de 0.25 à 8</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>--from doit précéder --to</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>--days ne vaut que pour members</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>--days&#xa0;: au plus %1 dates</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>--days&#xa0;: «&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrire les dates au format YYYY-MM-DD,YYYY-MM-DD</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>--theme&#xa0;: choisir parmi %1</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>--group-by&#xa0;: %1 ne connaît pas «&#xa0;%2&#xa0;»&#x202f;; choisir parmi&#xa0;: %3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>--metric ne vaut que pour growth et transfer</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>--metric&#xa0;: %1 ne connaît pas «&#xa0;%2&#xa0;»&#x202f;; choisir parmi&#xa0;: %3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>--kinds&#xa0;: «&#xa0;%1&#xa0;» n’existe pas&#x202f;; choisir parmi %2</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>--%1 ne vaut que pour timeline</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>--%1 ne vaut que pour growth</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>--repositories ne vaut que pour growth et transfer</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>--%1 ne vaut que pour transfer</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>--paper&#xa0;: choisir parmi %1</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>--pages&#xa0;: écrire auto, ou un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>--pages&#xa0;: les feuilles de papier s’écrivent en un .pdf, ou en un .png chacune</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>--size&#xa0;: les feuilles ont la taille du papier&#x202f;; utiliser --paper</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>render attend une VIEW (%1) et, facultativement, un FILE</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vue qui peut être dessinée&#x202f;; choisir parmi&#xa0;: %2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>L’image à écrire&#xa0;: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>Taille en pixels logiques&#x202f;; 1280x800 en cas d’omission.</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>Pixels par pixel logique, pour le PNG.</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>La date affichée&#x202f;; celle du jeu de données en cas d’omission.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>La date à partir de laquelle les changements sont comptés.</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>Premier jour visible.</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>Lendemain du dernier jour visible.</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>Pistes de la chronologie&#xa0;: category, organization, body, project, person ou none&#x202f;; disposition des membres&#xa0;: rings, network ou bodies.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>À qui comptent les filiales&#xa0;: recorded, parent-as-of ou parent-today.</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>Membres&#xa0;: une petite image de chacune de ces dates.</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>Seulement ces pistes de la chronologie, par identifiant.</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>Ce que la chronologie montre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>Ordre des pistes&#xa0;: automatic, name, first-date ou size.</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>Hauteur des pistes&#xa0;: automatic, compact, normal ou cards.</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>Afficher les pistes contenues dans d’autres.</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>Mettre en évidence ce qui contient ces mots et estomper le reste.</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>Sans la légende des signes.</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>Sans la ligne indiquant sur qui les faits s’appuient.</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>Le titre au-dessus de l’image&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>Chronologie sur feuilles de papier&#xa0;: tant côte à côte, ou auto.</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>De ces feuilles&#xa0;: A4, A3 ou Letter.</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>Un seul graphique de growth, ou un seul indicateur de growth ou transfer.</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>Les graphiques de growth&#xa0;: main, people, retention, concentration, organizations, repositories, releases ou governance.</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>Pour growth ou transfer&#xa0;: all, un rôle, cohort:YYYY-MM, ou des identifiants séparés par des virgules.</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>Croissance par mois, trimestre ou année (month, quarter ou year).</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>Croissance comptée sur ce nombre de mois s’achevant avec chaque période.</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>Croissance comptée comme chaoss, lfx, devstats ou grimoirelab.</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>Croissance sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>Croissance en pourcentage des valeurs à cette date.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark ou high-contrast.</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>Lignes trop nombreuses pour un rapport</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>La spécification à partir de laquelle ce rapport a été produit</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>Le jeu de données et le programme avec lesquels ce rapport a été produit</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>Composition du rapport&#xa0;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>Écrire un rapport sous forme de document.</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>report attend --output R.pdf ou R.png</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>«&#xa0;%1&#xa0;» doit se terminer par .pdf ou .png</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>--dpi&#xa0;: écrire un nombre de 36 à 600</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>--%1&#xa0;: choisir parmi %2</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>--sections&#xa0;: «&#xa0;%1&#xa0;» n’existe pas&#x202f;; choisir parmi %2</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>--members-at&#xa0;: au plus %1 dates</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>--members-at&#xa0;: «&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrire YYYY-MM-DD</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>report attend un FILE</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>Indiquer l’avancement, une ligne à chaque fois.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>R.pdf, ou R.png pour une image par page (R-01.png …).</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>brief (une page), board ou full&#x202f;; full en cas d’omission.</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>Celles-ci, dans cet ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>Une spécification telle que la fenêtre l’enregistre, ou telle qu’un rapport la contient&#x202f;; les autres options l’emportent sur elle.</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>La date dont traite le rapport&#x202f;; celle du jeu de données en cas d’omission.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>La date à partir de laquelle les changements sont comptés.</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>Aussi des images des membres à ces dates.</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>Titre&#x202f;; celui du jeu de données en cas d’omission.</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>Une image pour l’en-tête&#xa0;: PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>Langue du texte, par exemple en.</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>A4, A3 ou Letter.</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>portrait ou landscape.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>Pixels par pouce, pour le PNG&#x202f;; 150 en cas d’omission.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>Note de synthèse en une page</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Ères</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>Graphiques de croissance</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>La croissance en chiffres</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>Gouvernance comparée</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Tableau des membres</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Sièges et voix au conseil d’administration</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Événements clés</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Méthode et définitions</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Remarques sur les données</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>Le %1, les données ne connaissent aucun membre pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>Le %1, %2 compte %n membre.</numerusform>
            <numerusform>Le %1, %2 compte %n membres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>Le %1, %2 compte entre %3 et %4 membres&#x202f;; pour %n d’entre eux, les données ne permettent pas de dire si l’adhésion était en vigueur ce jour-là.</numerusform>
            <numerusform>Le %1, %2 compte entre %3 et %4 membres&#x202f;; pour %n d’entre eux, les données ne permettent pas de dire si l’adhésion était en vigueur ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%1 de niveau %2</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>Par niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>Le %1, il n’y en avait aucun.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>%n organisation a adhéré</numerusform>
            <numerusform>%n organisations ont adhéré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n est partie</numerusform>
            <numerusform>%n sont parties</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>Le %1, il y en avait %2. Depuis, %3 et %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>moins de %1&#x202f;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>plus de %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>Les données ne nomment aucun intendant du projet %1 le %2.</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>Le %1, la période en cours pour %2 est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>Le %1, l’intendant du projet %2 est %3 (%4).</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>Les données nomment %1 mainteneurs le %2&#xa0;: %3. Une personne appartenant à plusieurs groupes compte une fois.</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>Projets hébergés par %1 le %3&#xa0;: %2 (%4).</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>Projets de l’écosystème, recensés mais non hébergés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Premier commit</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Dernier commit</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>Au commit</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>Les historiques git d’après lesquels commits et contributeurs sont comptés&#x202f;; [%1] renvoie à cette liste.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what, %2 how much</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics were looked at with this specification, so that one of them is likelier to stand out by chance.</source>
        <translation>
            <numerusform>%n indicateur a été examiné avec cette spécification&#x202f;; il est donc plus probable que l’un d’eux se distingue par hasard.</numerusform>
            <numerusform>%n indicateurs ont été examinés avec cette spécification&#x202f;; il est donc plus probable que l’un d’eux se distingue par hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Ce que disent les chiffres des versions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>Dépendance du résultat aux choix</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>publié&#xa0;: %1&#x202f;; ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>Un résumé avec ses chiffres</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>Ce que cela ne peut pas dire</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Spécification %1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1&#x202f;; par dates fictives %2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>Exploratoire&#xa0;: la spécification a été modifiée après l’affichage d’un résultat pour le mois de cet événement.</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>Spécifié avant que cette fenêtre n’ait affiché un résultat pour le mois de cet événement.</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>Après correction par la procédure de Holm, la différence au bout de 12 mois a %1.</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>Dépôts principaux</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>Famille du projet</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Prédécesseurs</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>Projets de comparaison</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>aucune donnée pour %1</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1&#xa0;: en partie seulement</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1&#xa0;: données défectueuses</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Tous les dépôts</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Dépôts de la famille antérieurs à %1</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Dépôts choisis</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>search attend, facultativement, un FILE et un TEXT&#x202f;; mettre entre guillemets un texte de plusieurs mots</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>Trouver des faits d’après les mots qu’ils contiennent.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Ce rapport décrit la situation au %1. Lorsqu’il indique ce qui a changé, il compare avec le %2.</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>Ères et intendants</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Conseil d’administration</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>Mainteneurs et projets</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>À garder à l’esprit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que les mots signifient</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>Termes de ce rapport et leur signification.</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Remarques sur les données</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>Là où les données sont muettes</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>Remarques du jeu de données</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>Les nombres entre crochets renvoient à cette liste. Un titre entre crochets a été formé d’après l’adresse de la page.</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>Placer une apostrophe devant ce qu’un tableur calculerait.</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>une apostrophe a été placée devant %n cellule que les tableurs calculeraient</numerusform>
            <numerusform>une apostrophe a été placée devant %n cellules que les tableurs calculeraient</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>possible à cette date, non certain</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heads a group of a table: %1 tier, %2 number or range</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and their role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>Siège détenu (dates)</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>Sièges et voix&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>inconnu des données</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Tableau des membres</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>Les données ne connaissent aucun membre à cette date.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>À ce niveau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>Membres par niveau au %1. «&#xa0;≤&#xa0;» signifie&#xa0;: au plus tard.</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Sièges et voix au conseil d’administration</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>Les données ne connaissent aucun siège au conseil d’administration à cette date.</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>Voix modifiées</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Événements clés</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>Les données ne connaissent aucun événement clé jusqu’à cette date.</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Sur %1 événements de la plus haute importance, les %2 derniers sont recensés&#x202f;; le jeu de données les contient tous.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>Événements de la plus haute importance jusqu’au %1.</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>--size&#xa0;: indiquer un nombre de pixels de %1 à %2</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>thumbnail attend un FILE</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>thumbnail attend --output PATH</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>Dessiner une petite image d’un jeu de données, comme les gestionnaires de fichiers la montrent.</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>Le PNG à écrire, quelle que soit la fin de son nom&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>Son plus grand côté en pixels, de 16 à 1024&#x202f;; 256 en cas d’omission.</translation>
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
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>Rien ne passe le filtre. Pour en afficher davantage, utilisez les boutons ci-dessus ou le menu Affichage, Filtre.</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>Image grossière&#x202f;; l’image complète est en préparation …</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>+%n rangée à l’ouverture</numerusform>
            <numerusform>+%n rangées à l’ouverture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>a day on the time axis: %1 its number, %2 the short name of its month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>Une seule piste</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordre habituel</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>Par première date</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>Selon le zoom</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>Étapes de projet</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>Aucun nommé dans le titre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
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
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>a month of a year, short</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Go to Date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>&amp;Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>Chercher des mots dans ce que la chronologie affiche</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>Déplacer la fenêtre à une date, avec le même zoom</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>&amp;Centrer sur la date de référence</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>Déplacer la fenêtre pour que la date de référence soit en son milieu</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>&amp;Suivant dans la piste</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>Sélectionner ce qui suit dans la même piste</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>&amp;Précédent dans la piste</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>Sélectionner ce qui précède dans la même piste</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>Piste du dess&amp;ous</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>Sélectionner ce qui est le plus proche dans la piste du dessous</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>Piste du dess&amp;us</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>Sélectionner ce qui est le plus proche dans la piste du dessus</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>&amp;Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>Afficher la plage marquée ou, à défaut, le fait sélectionné, aussi grand que possible</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>&amp;Marquer la plage comparée</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>Marquer le temps entre la date de comparaison et la date de référence&#x202f;; Ctrl et glisser marque toute autre plage</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>Supprimer &amp;la marque</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>Ne marquer aucune plage de temps</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>Statistiques de la pla&amp;ge</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>Ce qui s’est passé dans la plage marquée ou, à défaut, dans la fenêtre, en chiffres</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>&amp;Tableau de ce qui est visible</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>Lister au-dessous ce que montre l’image</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Sig&amp;nets</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>Lister les signets de ce jeu de données</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>A&amp;jouter un signet…</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>Noter quelque chose à la date de référence, pour vous-même</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>Ou&amp;vrir toutes les pistes</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>Afficher les pistes contenues dans d’autres</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>&amp;Fermer toutes les pistes</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>N’afficher que les pistes de premier rang</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>membre du niveau le plus élevé</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>membre du deuxième niveau</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>membre du troisième niveau</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>membre du quatrième niveau</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>autre adhésion ou siège</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>rôle d’une personne</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>projet, ou étape d’un projet</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>date connue approximativement</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>se poursuit, ou a commencé, au-delà de ce qui est connu</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>plus clair&#xa0;: confiance faible ou aucune source</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>autant d’autres à cet endroit</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>combien, par rapport à la moyenne de la piste</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>date de référence</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>date de comparaison</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ce qui concerne %1</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>événements d’importance %1 et plus</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>ce qui contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>N’est affiché que ce qui répond à ces conditions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>Est mis en évidence ce qui répond à ces conditions&#xa0;: %1&#x202f;; le reste est estompé.</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>Feuille %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>Légende et sources, %1 sur %2</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>Légende et sources</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>Les signes utilisés sur les feuilles.</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>Sources de ce qui est dessiné</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>Afficher cette comparaison</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>Copier le résultat en &amp;texte</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>Copier les phrases à côté du graphique</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Copier le graphique comme i&amp;mage</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Copier le graphique en C&amp;SV</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>Copier les valeurs, les droites et la bande du graphique</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>É&amp;vénement à la date de référence</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>Analyser autour de la date de référence, quoi qu’il s’y soit passé</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>Valeur de chaque mois</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>Écarté des deux tendances</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>Tendance avant</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>Tendance après</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>Tendance antérieure prolongée, bande à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>Tendance antérieure prolongée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>Ce que le modèle place au-dessous de 0 n’est pas dessiné.</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>Mois complets uniquement (%1 – %2)&#x202f;; %3 sont utilisés avant l’événement et %4 après. Dépôts&#xa0;: %5.</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>La bande est celle où 95&#x202f;% des mois pris isolément sont attendus si la tendance antérieure se poursuit.</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>Lignes pointillées&#xa0;: ce qui s’est passé d’autre et constitue une explication concurrente.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendance</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>changement de niveau</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>changement de pente</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>Estimateurs (erreurs types entre parenthèses)</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 avant et après le %2</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Spécification %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Ce que disent les chiffres des versions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Ce que cela ne peut pas dire</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>all, un rôle, cohort:YYYY-MM, ou des identifiants séparés par des virgules&#x202f;; en cas d’omission, les dépôts de la famille créés plus de douze mois avant l’événement.</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>transfer attend un FILE</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>transfer attend --metric M, par exemple --metric active-contributors</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>Comparer un indicateur avant et après un événement avec la tendance qu’il suivait, et dire ce que cela permet ou non d’affirmer.</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>--%1&#xa0;: écrire un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>Transfert&#xa0;: la date de l’événement, au format YYYY-MM-DD&#x202f;; celle du transfert selon le jeu de données en cas d’omission.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>Transfert&#xa0;: comparer ce nombre de mois avant&#x202f;; tous en cas d’omission.</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>Transfert&#xa0;: et ce nombre de mois après&#x202f;; tous les mois complets en cas d’omission.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>Transfert&#xa0;: écarter ce nombre de mois à partir de celui de l’événement&#x202f;; 1 en cas d’omission, 0 le compte comme postérieur.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>Transfert&#xa0;: écarter aussi ce nombre de mois avant l’événement.</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>Transfert&#xa0;: tenir compte d’une saison par ce nombre d’ondes par an, de 0 à 2&#x202f;; seulement avec 24 mois de chaque côté.</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>Transfert&#xa0;: ne comparer avec aucun autre projet.</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>le jeu de données ne nomme aucun transfert&#x202f;; indiquer l’événement avec --event DAY</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>Les indicateurs à comparer, séparés par des virgules&#x202f;; metrics --list les énumère.</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>Afficher les mois en CSV&#xa0;: valeur, droite, tendance antérieure et sa bande.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>choisissez entre --json et --csv</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1 (mois avant, après&#xa0;: %2)&#xa0;: %3&#x202f;; par dates fictives %4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>Dans quelle mesure cela dépend des choix</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1&#xa0;: publié %2&#x202f;; ici %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1&#xa0;: %2, corrigé %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>Plusieurs indicateurs&#xa0;: pour la différence au bout de 12 mois, corrigée par la procédure de Holm</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>Ce qu’il en ressort</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Ce que cela ne peut pas dire</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>Spécification %1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>Ce que disent les chiffres des versions</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>Mois avant, après</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>Changement, avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>Dans quelle mesure le résultat dépend des choix effectués.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>D’après ce jeu de données</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1. Spécification %2, celle par défaut du programme, fixée avant tout résultat.</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Ce que cela ne peut pas dire</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>Dates fictives</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>Les mois sont aussi étroitement liés que le modèle le permet&#xa0;: il ne faut pas se fier à ses intervalles.</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>Le bruit d’un mois se reporte sur le suivant avec ρ = %1 (Durbin–Watson %2)&#x202f;; les intervalles en tiennent compte.</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>Sur les logarithmes, où les tendances sont des taux de croissance, la différence au bout de 12 mois est de %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>Avant l’événement, les deux évoluaient parallèlement, pour autant qu’on puisse en juger, ce qu’exige une telle comparaison.</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>Mais ils n’évoluaient pas parallèlement avant l’événement, ce qu’exige une telle comparaison&#xa0;: il ne faut pas s’y fier.</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Écartés de la comparaison, faute de mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>D’autres événements ont eu lieu les mêmes mois et constituent des explications concurrentes, dont %1.</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>%1 commits par mois</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>%1 contributeurs par mois</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1&#xa0;: %2 sur %3 mois</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>Il s’agit d’un changement au moment de l’événement. Cela ne dit ni que l’événement l’a provoqué, ni que rien n’aurait changé sans lui.</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>Les intervalles de ce modèle sont un peu trop étroits lorsque les mois sont peu nombreux&#xa0;: dans des simulations de 24 à 48 mois, ceux censés contenir la vraie valeur 95 fois sur 100 la contenaient 90 à 95 fois.</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>Chaque valeur est comptée sur %n mois&#xa0;: pendant la même durée après l’événement, elle contient donc encore des mois antérieurs, et un saut ressemblerait à une pente.</numerusform>
            <numerusform>Chaque valeur est comptée sur %n mois&#xa0;: pendant la même durée après l’événement, elle contient donc encore des mois antérieurs, et un saut ressemblerait à une pente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>Les commits montrent qui écrit le code, non qui relit, décide ou paie.</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>Publié avec les versions antérieures à l’événement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>De part et d’autre de l’événement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>Après l’événement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>Les personnes comptent une fois dans chaque version, et les versions diffèrent par leur durée&#xa0;: ces chiffres ne doivent pas être additionnés et ne fondent aucun test.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>trop peu de mois</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>Événement le %1&#xa0;: même mois, même résultat</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>Événement le %1</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>Selon la spécification</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>Mois de l’événement compté comme postérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>%n mois écarté à partir de l’événement</numerusform>
            <numerusform>%n mois écartés à partir de l’événement</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>Aucun mois écarté avant l’événement</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>%n mois écarté avant l’événement</numerusform>
            <numerusform>%n mois écartés avant l’événement</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>Tous les mois avant</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n mois avant</numerusform>
            <numerusform>%n mois avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>Par rapport à tous les projets de comparaison</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>Par rapport à ces projets, sans %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Différence, 12 mois après l’événement, avec ce que projette la tendance antérieure, et son intervalle à 95&#x202f;%. Là où elle varie beaucoup avec un choix, elle en dit plus sur le choix que sur l’événement.</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Changement de niveau lors de l’événement, avec son intervalle à 95&#x202f;%. Là où il varie beaucoup avec un choix, il en dit plus sur le choix que sur l’événement.</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>Contributions des entreprises autres que l’ancien intendant</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>Parmi ces entreprises, fabricants de puces</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>Contributions de l’ancien intendant</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>Parmi ces entreprises, utilisateurs et clouds</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2&#x202f;%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>hausse&#x202f;; aucun chiffre</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>baisse&#x202f;; aucun chiffre</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>aucun changement&#x202f;; aucun chiffre</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>rien de comparable</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1 (%2)&#xa0;: %3. %4.</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>Les données ne sont pas les mêmes&#xa0;: elles ne se confirment ni ne se réfutent mutuellement.</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>L’étude porte sur les contributions au projet lui-même&#x202f;; ce jeu de données n’a pas d’historique de %1 pour ces mois et compte les dépôts de la famille créés plus d’un an avant l’événement.</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>Ici, l’employeur n’est indiqué que par l’adresse du commit&#x202f;; les commits d’employeur inconnu ne sont attribués à personne.</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>Les données ne disent pas quelle est l’activité d’une organisation&#xa0;: on ne peut donc pas distinguer fabricants de puces et utilisateurs.</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>Ici, la comparaison se fait avec la tendance antérieure, 12 mois après l’événement&#x202f;; l’étude a son propre modèle et ses propres mois.</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>Ici, ce sont les commits qui sont comptés&#x202f;; ce que l’étude considère comme une contribution peut être plus large, ou différent.</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>inférieure de %1&#x202f;% à ce que projette la tendance antérieure</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>supérieure de %1&#x202f;% à ce que projette la tendance antérieure</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>à moins de 1&#x202f;% de ce que projette la tendance antérieure</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 points de pourcentage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>Dépôts&#xa0;: %1 (%n).</numerusform>
            <numerusform>Dépôts&#xa0;: %1 (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n mois avant</numerusform>
            <numerusform>%n mois avant</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>tous les mois complets avant</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n mois après</numerusform>
            <numerusform>%n mois après</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>tous les mois complets après</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>Comparaison&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Événement&#xa0;: %1&#x202f;; son mois (%2) compte comme postérieur.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Événement&#xa0;: %1&#x202f;; son mois (%2) est écarté.</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>Événement&#xa0;: %1&#x202f;; est écarté %n mois&#xa0;: %2.</numerusform>
            <numerusform>Événement&#xa0;: %1&#x202f;; sont écartés %n mois, le premier étant %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>Le mois qui le précède, où il a pu être anticipé, est aussi écarté.</numerusform>
            <numerusform>Les %n mois qui le précèdent, où il a pu être anticipé, sont aussi écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>Modèle&#xa0;: une droite avant et une autre après, avec un bruit autocorrélé (AR(1), maximum de vraisemblance restreint).</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>Aucune comparaison avec un autre projet.</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>Comparaison, en outre, avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 autour du %2</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>Mesure&#xa0;: %1, par mois.</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>Les données ne le permettent pas&#xa0;: la source est manquante ou défectueuse pour %1 sur ces mois. %2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>Les données ne le permettent pas&#xa0;: la source est manquante ou défectueuse sur ces mois.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalle à 95&#x202f;%&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>intervalle à 95&#x202f;%&#xa0;: %1 à %2 points de pourcentage</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1, ce qui inclut l’absence de tout changement</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>%1 par rapport à ce que projette la tendance antérieure</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>%n mois après l’événement, valeur de «&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;; %3.</numerusform>
            <numerusform>%n mois après l’événement, valeur de «&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>Les données ne vont pas jusqu’à 12 mois après l’événement (%1)&#xa0;: aucune ampleur de changement n’est donc donnée.</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>Il y a trop peu de mois avant l’événement pour y essayer des dates fictives.</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>La médiane du mois précédent est de %1, celle du mois suivant de %2.</numerusform>
            <numerusform>La médiane des %n mois précédents est de %1, celle des mois suivants de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>Par rapport à la tendance antérieure, elle aussi établie par les médianes, le décalage est de %1 (%2).</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>Avec si peu de mois, il s’agit d’une description et rien de plus&#xa0;: aucun intervalle ne peut être donné.</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>L’événement est hors des données&#xa0;: il n’y a pas de mois complets de part et d’autre. Choisissez un autre événement ou d’autres dépôts.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>Trop peu de mois pour un modèle (%1&#x202f;; il en faut au moins %2 de chaque côté)&#xa0;: les valeurs sont donc seulement affichées.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>Trop peu de mois pour un modèle (%1&#x202f;; il en faut au moins %2 de chaque côté)&#xa0;: seules des médianes sont donc données.</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>Toutes les valeurs sont identiques&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>L’indicateur n’a pas de valeur, ou une valeur trop grande pour être traitée, pour certains de ces mois. Choisissez un autre indicateur, moins de mois ou d’autres dépôts.</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>Cet indicateur n’a pas de valeur pour chaque mois&#xa0;: il n’y a donc pas de tendance à comparer. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>Des droites passent par tous les points&#xa0;: il n’y a donc pas de bruit dont distinguer un changement, et aucun intervalle ne peut être donné.</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>Ce que les droites laissent de côté est corrélé à lui-même 1 à 6 mois plus tard, à raison de %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>Changement de niveau au mois de l’événement, son erreur type entre parenthèses&#xa0;: %1&#x202f;; par moindres carrés ordinaires %2, par Prais–Winsten %3.</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>L’erreur type selon Newey et West, %1, est souvent trop faible sur si peu de mois.</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>La saison demandée n’est pas dans le modèle&#xa0;: il faut 24 mois de part et d’autre de l’événement.</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>En effectifs (quasi-Poisson), le niveau change de %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>Par rapport aux projets de comparaison, la différence au bout de 12 mois est de %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>Par rapport aux projets de comparaison, le niveau change de %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>Cela ne peut pas être mesuré par rapport aux projets de comparaison.</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>Avec %1, le changement observé ici est au rang %2 sur %3 par son ampleur.</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>Le niveau au même mois dans les projets de comparaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Pas une comparaison, car partie de ce qui est comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Écartés de la comparaison, qui porte sur des taux et exige des valeurs supérieures à 0&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>Il n’y a pas de comparaison avec d’autres projets&#xa0;: l’indicateur ne dépend pas des dépôts.</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>Le jeu de données qualifie ses données d’incomplètes pour ces mois (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>Sans comparaison, rien n’est dit d’un changement au moment de l’événement, ni qu’il y en a eu un, ni qu’il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>tendance prolongée impossible</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>%1 fois ce que projette la tendance antérieure</translation>
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
            <numerusform>Avec %n onde par an pour la saison, s’il y a 24 mois de part et d’autre.</numerusform>
            <numerusform>Avec %n ondes par an pour la saison, s’il y a 24 mois de part et d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>mois complets&#xa0;: %1 avant, %2 après</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>Sur le %n mois qui suit&#xa0;: %1&#x202f;; %2.</numerusform>
            <numerusform>Sur l’ensemble des %n mois qui suivent&#xa0;: %1&#x202f;; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>%n mois après l’événement, la tendance antérieure prolongée serait à %2, ce que «&#xa0;%1&#xa0;» ne peut pas être&#xa0;: aucune ampleur de changement n’est donnée.</numerusform>
            <numerusform>%n mois après l’événement, la tendance antérieure prolongée serait à %2, ce que «&#xa0;%1&#xa0;» ne peut pas être&#xa0;: aucune ampleur de changement n’est donnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>Les mois utilisés s’arrêtent à %1&#xa0;: rien n’est donc dit des 24 mois après l’événement.</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>Les mois avant l’événement ne suivent pas une seule droite&#xa0;: jusqu’à %1 ils changent de %2 par mois, puis de %3 (%4). Il ne faut pas se fier à ce que projette cette droite&#x202f;; voir ce que donnent moins de mois avant l’événement.</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>%1 est très éloigné des deux droites (%2)&#xa0;: les résultats tiennent à ce mois.</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>Dates fictives avant l’événement montrant un changement de niveau aussi grand&#xa0;: %1 sur %2 (%3&#x202f;; avec autant de dates, p ne peut pas être inférieur à %4).</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>Les valeurs ne diffèrent guère&#xa0;: aucun intervalle ne peut être donné.</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>Il n’y a aucun mois complet de données, ou aucun commit, dans ces dépôts. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>Le jeu de données ne connaît aucune valeur de cet indicateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>L’indicateur n’a pas de valeurs des deux côtés de l’événement. Choisissez un autre événement ou un autre indicateur.</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>d’autres problèmes ne sont pas mentionnés</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>valide&#xa0;: %1 lignes dans %2 tables</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>validate attend un PATH</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>Lister tous les problèmes d’un fichier de jeu de données ou d’un dossier de fichiers CSV.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>il a été produit à partir d’un autre jeu de données&#xa0;: l’indiquer comme FILE</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>il a été produit avec une autre version de ce programme</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>il a été produit avec une autre version de Qt ou avec d’autres polices</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>ses pages ne sont pas celles que donnent sa spécification et le jeu de données</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1&#xa0;: conforme&#x202f;; sa spécification et le jeu de données %2 donnent les mêmes octets</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1&#xa0;: non conforme</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>verify attend R.pdf et, éventuellement, un FILE de jeu de données</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>Refaire un rapport à partir de ce qu’il contient, et dire s’il est identique.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>un rapport en PDF écrit par ce programme</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>Le lien est dans le presse-papiers. Il ouvre cette vue partout où se trouvent le programme et le jeu de données.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>Lien vers une vue, commençant par «&#xa0;stewardship:&#xa0;»</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>Ce lien a été créé par une version plus récente du programme&#x202f;; celle-ci ne peut pas le suivre.</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>Ce n’est pas un lien vers une vue. Un tel lien commence par «&#xa0;stewardship:view?&#xa0;»&#x202f;; Édition, Copier le lien vers cette vue en crée un.</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>Le lien provient d’un autre jeu de données&#x202f;; ouvrez celui-ci pour voir ce qu’il désignait.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>%n partie du lien n’a pas de sens ici et a été laissée de côté&#xa0;: %1</numerusform>
            <numerusform>%n parties du lien n’ont pas de sens ici et ont été laissées de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>Copier le &amp;lien vers cette vue</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>Mettre ce qui est affiché dans le presse-papiers, sous forme d’une ligne de texte qui le rouvre</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>Ouvrir un &amp;lien…</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>Montrer ce que dit un lien copié vers une vue</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>document primaire</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>dépôt</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>organisation à but non lucratif</translation>
    </message>
    <message>
        <source>university</source>
        <translation>université</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>fondation</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>organisme public</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>dirigée par des particuliers</translation>
    </message>
    <message>
        <source>era</source>
        <translation>ère</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>intendance</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>gouvernance</translation>
    </message>
    <message>
        <source>release</source>
        <translation>version publiée</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>projet</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>research</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>board</source>
        <translation>conseil d’administration</translation>
    </message>
    <message>
        <source>council</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>groupe de travail</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>groupe de mainteneurs</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>projet principal</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>projet hébergé par la fondation</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>projet de l’écosystème</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>prédécesseur</translation>
    </message>
    <message>
        <source>core</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquantes</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielles</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueuses</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>confiance non indiquée</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>comme enregistré</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>à la société mère à cette date</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>à la société mère actuelle</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>premier fondateur</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platine</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>siège au conseil d’administration</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>siège au conseil technique</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>organisation coprésidente</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>représentant des membres de niveau or</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>organisation mainteneuse</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>représentant suppléant</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>mainteneur principal</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>mainteneur principal en chef</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>mainteneur de module</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>mainteneur de projet</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>représentant de projet</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>coprésidence</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>vice-présidence</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>direction exécutive</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>direction technique</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>a pour société mère</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>rachat par</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>accepté par le conseil technique</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>charte adoptée</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>entré dans l’écosystème</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>retiré de la liste</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>demande d’hébergement rejetée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>universitaire</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Les préférences n’ont pas pu être lues et sont celles du départ. Leur contenu est conservé dans %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>Les préférences de %1 viennent d’une version plus récente du programme&#xa0;: ce que vous choisissez maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>Les préférences ne peuvent pas être conservées&#xa0;: impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>aucun affichage disponible&#x202f;; utiliser une commande telle que «&#xa0;report&#xa0;», voir --help</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>La date affichée</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>Sièges et voix</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Instance&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>Une &amp;motion requiert&#xa0;:</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>aucun plafond</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>au plus </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>Nombre maximal de sièges d’une organisation</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>jours de grâce&#xa0;: </translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Jours de grâce</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>Les filiales comptent avec leur propriétaire. Les dépassements forment des bandes sur la chronologie.</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>&amp;Plafond de sièges&#xa0;:</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>Le jeu de données n’enregistre aucun siège dans un conseil ou un comité.</translation>
    </message>
</context>
<context>
    <name>steward::Boards</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>an index of power that has no value</extracomment>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>décide seul</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>peut bloquer</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>plus de la moitié des voix</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>deux tiers des voix</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>quatre cinquièmes des voix</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>Aucun siège n’est enregistré le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 siège</numerusform>
            <numerusform>%1 sièges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1, %n détenteur&#x202f;; nombre effectif %2.</numerusform>
            <numerusform>%1, %n détenteurs&#x202f;; nombre effectif %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>%1 voix, dont %2 nécessaires pour adopter une motion&#x202f;; nombre effectif %3.</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>La source ne définit pas le nombre de voix de ces organisations à cette date&#xa0;: %1. Les deux lectures figurent côte à côte&#xa0;: une voix selon la règle par défaut / le dernier poids connu. Aucune n’est privilégiée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1&#xa0;: dans l’année jusqu’à cette date, %2 arrivées et %3 départs (renouvellement %4).</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>Durée médiane de présence&#xa0;: %1 ans.</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>Plus de la moitié sont encore présents&#xa0;: pas encore de durée médiane.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>Nul n’en a jamais détenu davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1&#xa0;: jusqu’à %n siège, depuis le %2</numerusform>
            <numerusform>%1&#xa0;: jusqu’à %n sièges, depuis le %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1&#xa0;: jusqu’à %n siège, du %2 au %3</numerusform>
            <numerusform>%1&#xa0;: jusqu’à %n sièges, du %2 au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>%1 – peut-être</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>Part des sièges</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>Part des voix</translation>
    </message>
    <message>
        <source>Banzhaf</source>
        <translation>Banzhaf</translation>
    </message>
    <message>
        <source>Shapley–Shubik</source>
        <translation>Shapley–Shubik</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>Sièges, y compris vacants&#x202f;; une plage si certains ne sont que possibles</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>Sur tous les sièges de l’instance</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>Telles que la charte les attribue&#x202f;; une seule lorsqu’elle ne dit rien</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>Sur toutes les voix de l’instance</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>Part de toutes les coalitions qui ne l’emportent qu’avec ce votant (Banzhaf 1965, normalisé)</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>Part de tous les ordres de vote dans lesquels cette voix fait adopter la motion (Shapley et Shubik 1954)</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>Indique si les voix suffisent à elles seules, ou permettent de bloquer</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>Aucune date de comparaison n’est choisie. Choisissez-en une avec «&#xa0;Comparer avec&#xa0;»&#xa0;: ce qui a changé depuis sera marqué dans le graphe et listé ici.</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>Rien n’a changé du %1 au %2.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>Du %1 au %2&#xa0;: %n changement&#x202f;; membres %3 → %4</numerusform>
            <numerusform>Du %1 au %2&#xa0;: %n changements&#x202f;; membres %3 → %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMapping</name>
    <message>
        <source>%1 – “%2”</source>
        <extracomment>%1: name of a column, %2: what stands in it</extracomment>
        <translation>%1 – «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Ro&amp;ws are</source>
        <translation>Les &amp;lignes sont des</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>Choisissez un fichier pour voir ses colonnes.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1. Choisissez une colonne du fichier, ou saisissez = suivi d’un texte pour toutes les lignes.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>(aucune)</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>Que faire, ou une date telle que 2022-09-12</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune commande n’a ces lettres.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
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
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation>N’afficher que les lignes contenant ce texte</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>&amp;Copier les lignes en CSV</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln ligne</numerusform>
            <numerusform>%L1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>&amp;Modifier la ligne…</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>&amp;Nouvelle ligne…</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>&amp;Supprimer les lignes</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>pas de fin&#xa0;: toujours vrai</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>c’est terminé, nul ne sait quand</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>écrire 2022-09-12, 2022-09, 2022 ou unknown</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>écrire 2022-09-12, 2022-09 ou 2022</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>Aucune source n’est indiquée pour ce fait.</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>Ouvrir l’adresse web</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>Vrai avec certitude le %1</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>Peut-être vrai le %1</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>Pas vrai le %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>S’ouvre dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>Analyser autour de ceci</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>Analyser ce qui a changé autour de cet événement</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>Comparer un indicateur avant et après cet événement avec la tendance qu’il suivait</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>Copier les détails sous forme de texte</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>Cliquez sur une marque dans une vue, ou recherchez avec Ctrl+K, pour voir ses dates, leur degré de certitude, ce à quoi elle est liée et ses sources.</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>Ce jeu de données</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>Ses textes sont en %1, tels que leurs auteurs les ont écrits.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>Modifier ce fait</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>Modifier ce que le jeu de données en dit, ou ses sources</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>Ce qui a changé entre deux dates</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>A&amp;fficher&#xa0;:</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>Types de changements affichés</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>En &amp;phrases</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>Copier tout ce qui a changé, quel que soit le type affiché</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>Copier tout ce qui a changé</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Ce qui a changé du %1 au %2</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>En remontant le temps&#xa0;: ce qui est arrivé ou a commencé entre les deux dates est présenté comme un départ ou une fin.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>Les données attestées s’arrêtent le %1&#xa0;: rien n’est certain au-delà.</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>Rien n’a changé entre les deux dates, pour autant que le jeu de données le sache et que le filtre le laisse passer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>Rien de ce type n’a changé&#x202f;; %n changement d’autres types.</numerusform>
            <numerusform>Rien de ce type n’a changé&#x202f;; %n changements d’autres types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>%n changement&#x202f;; membres %1 → %2.</numerusform>
            <numerusform>%n changements&#x202f;; membres %1 → %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>Les commits sont lus dans des dépôts et ne peuvent pas être modifiés. Importez plutôt de nouveau le dépôt.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>Un autre jeu de données a été ouvert entre-temps&#x202f;; ceci ne peut plus être appliqué. Copiez ce dont vous avez besoin, puis annulez.</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>Rien n’a été supprimé&#xa0;: ce qui resterait enfreindrait les règles.</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>Modifier&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1&#xa0;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>Abandonner ce que vous avez saisi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>Ouvrir un jeu de données dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>Cette vue n’a pas d’image. Exportez plutôt ses lignes en CSV.</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>Exporter dans un nouveau dossier de fichiers CSV</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>Exporter le graphe des adhésions</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>Gouvernance à deux dates</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>Copier tout le &amp;tableau</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>Le jeu de données ne mentionne ni fondation, ni conseil d’administration, ni mainteneurs, ni projets hébergés à l’une ou l’autre date.</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>platine ou premier</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>or</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>argent ou général</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>associé</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>Anneaux par niveau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Par instance</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>membre de niveau %1</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>travaille pour</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>projet hébergé</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>projet de l’écosystème</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>provient de</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>Aucun chemin n’a jamais relié %1 et %2</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>Aucun chemin ne relie %1 et %2 à cette date</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>%n lien&#xa0;: %1</numerusform>
            <numerusform>%n liens&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>Membres par niveau</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>Niveaux renommés</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>aucun membre à cette date</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many members, and their tier</extracomment>
        <translation>%1 de niveau %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>members of all tiers, then by tier</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>Ce que montre le graphe</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>Fenêtres habituelles</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>Fenêtre&#xa0;: %n mois</numerusform>
            <numerusform>Fenêtre&#xa0;: %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>Décompte selon %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Mode de décompte</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>Fenêtre sur laquelle les nombres sont comptés</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>Auteur des définitions</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>Échelle des valeurs</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>Graphiques affichés ensemble</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>&amp;Indice&#xa0;: 100 à la date de référence</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1, 100 le %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steward::GrowthPanel</name>
    <message>
        <source>The chart as a table</source>
        <translation>Le graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que les nombres signifient</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>Autres décomptes</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Rechercher dans le manuel (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>Les pages du manuel sont en anglais&#x202f;; la signification des nombres est traduite.</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>Écrit&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>Enregistrer &amp;qui est qui…</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>Ajouter au jeu de données &amp;ouvert…</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>&amp;Enregistrer comme nouveau jeu de données…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>Écrit&#xa0;: %1. Corrigez-y ce qui est faux, puis choisissez-le comme «&#xa0;Qui est qui&#xa0;».</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>Une importation à la fois&#xa0;: %1 fichiers et dossiers sur %2 ont été retenus.</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>Il n’y a rien à importer. Choisissez un autre fichier ou format.</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>Enregistrer comme nouveau jeu de données</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>Enregistrer qui est qui</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>Enregistrer avec les ajouts</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>Pro&amp;blèmes (%1)</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>Rien n’a été écrit&#xa0;: ce n’est pas un jeu de données complet. Corrigez les problèmes et relisez-le.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>%1 lignes ajoutées, %2 déjà présentes, %3 incertaines, %4 ignorées</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>%1 lignes de contributions sont recomptées, car leurs dépôts ont été relus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>Ce qui est ajouté à chaque table</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Rien n’est incertain</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>I&amp;ncertain&#xa0;: les deux sont conservées, ou la nouvelle est omise (%1)</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>T&amp;itre d’un nouveau jeu de données</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>Tables et nombre de lignes reçues</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Rien n’a été omis</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>Remarques et lig&amp;nes omises (%1)</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>&amp;Premières lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>&amp;Fichier ou dossier</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Éléments à importer</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>Élé&amp;ments à importer</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Éléments à lire</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>Leur dernière date, ou aujourd’hui</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2024-09-12.</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>Faits &amp;connus jusqu’au</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>Création du jeu de données…</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>Comparaison avec le jeu de données ouvert…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>%1 fichiers au plus sont ouverts à la fois&#x202f;; %2 autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>Des jeux de données ont été ouverts. Déposez séparément ce qui doit être importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>Seuls des fichiers et dossiers de cet ordinateur peuvent être déposés ici, %1 au plus.</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>Jusqu’à leur enregistrement, les modifications ne sont pas protégées contre un arrêt brutal.</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>seulement possible à cette date</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>voix non définies par la source à cette date</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>Non membre à cette date</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>Membre de niveau %1</translation>
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
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>%n rôle exercé</numerusform>
            <numerusform>%n rôles exercés</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>en place %1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>Rien n’est enregistré sur l’intendant à cette date. Choisissez une date dans l’une des ères de la barre temporelle.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
%2 est l’intendant du projet %3. Aucune fondation ayant des membres n’est enregistrée.</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>%1&#xa0;: création, %2.</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1&#xa0;: n’existe pas encore.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
%2 est l’intendant du projet %3&#x202f;; il n’y a pas encore de membres. %4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>Intendant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>Filiales&#xa0;: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Intendant</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  voix non définies par la source</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>Conseil ou groupe</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>Personne ayant un rôle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>Siège au conseil d’administration, voix si différent de 1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>Membre à d’autres dates</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>Siège ou participation</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>Rôle ou employeur</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>Origine ou propriété</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>Arrivée depuis lors</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>Départ depuis lors</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Changement depuis lors</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 bibliothèque</numerusform>
            <numerusform>%1 bibliothèques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 projet de l’écosystème</numerusform>
            <numerusform>%1 projets de l’écosystème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 membre</numerusform>
            <numerusform>%1&#xa0;: %2 membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>%n lien autour de la sélection</numerusform>
            <numerusform>%n liens autour de la sélection</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>À qui comptent les filiales</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Étendue affichée</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>Chemin…</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>Afficher le chemin le plus court entre deux nœuds</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>N’afficher aucun chemin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>steward::MembersPanel</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>Sièges et voix</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>lié à %n nœud</numerusform>
            <numerusform>lié à %n nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>Fichiers de ce format (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>Une petite image de &amp;chacune de ces dates&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>&amp;Légende des signes</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>Mes si&amp;gnets</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>La plage marquée</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Une seule image</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>Feuilles de papier</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Sous forme de</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>autant qu’il en faut pour la lisibilité</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>&amp;Feuilles côte à côte</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>Dates, au format YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Clair, pour l’impression</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
</context>
<context>
    <name>steward::PictureHandle</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Image de cette vue</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>Faites glisser une image de cette vue vers un autre programme, ou cliquez pour la copier</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>Comme affiché dans la fenêtre</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>Grande image, 2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Diapositive, 1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Carré, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 paysage, 300 ppp</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 portrait, 300 ppp</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Letter paysage, 300 ppp</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>&amp;Résolution du PNG</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>Nouveaux dans tout le jeu de données</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Rétention des nouveaux venus</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>Seuls %1 des commits indiquent une affiliation&#xa0;: ce programme lui-même ne donne donc que des bornes.</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>Indicateur dont les définitions sont comparées</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>Ce que compte chaque outil, et pourquoi ils diffèrent</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>Ces dépôts n’ont aucune période complète avant la date de référence.</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1, %2&#xa0;: ce que chaque outil compterait à partir des mêmes commits.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1&#xa0;: comme %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>Spécifications de rapport (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Progression de l’écriture du rapport</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>Ouvrir une spécification…</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>Enregistrer la spécification…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>Ouvrir une spécification</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>Enregistrer la spécification</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>Pages PNG (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>Note de synthèse, en une page</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>Dossier pour le conseil d’administration</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapport complet</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Clair, pour l’impression</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>La date du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparé au</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>La veille du transfert</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>Mem&amp;bres aussi au</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>Dates, séparées par des virgules</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>Le titre du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>Celle du jeu de données</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Coule&amp;urs</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>Écrivez les dates sous la forme année-mois-jour&#xa0;: 2022-09-12.</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>Au plus %1 dates pour les membres.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Choisissez au moins une section.</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>Le rapport n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>Résultat en phrases</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
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
        <translation>Enregistrer le jeu de données sous</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 a été modifié par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>Le remplacer ferait perdre ces changements.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>Sinon, elles seront perdues.</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>Dépôts sur lesquels portent les graphiques</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Dépôts choisis</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>Choisir des dépôts un par un</translation>
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
        <translation>Rechercher des faits (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Rechercher des faits</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>Aucun fait ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Déplacer la section vers le haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Déplacer la section vers le bas</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>&amp;Sections, dans cet ordre</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>Les textes d’un jeu de données restent dans la langue où ils sont écrits. Les traductions ont été faites par une machine et attendent encore la relecture d’une personne qui parle la langue.</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>Repre&amp;ndre là où le programme a été quitté</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>&amp;Oublier les fichiers ouverts</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservées dans</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>Rien ne glisse ni ne s’estompe alors. Si le bureau le demande, c’est le cas de toute façon.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>Raccourci &amp;usuel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>Raccourcis usuels pour t&amp;out</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;». Choisissez-en un autre, ou retirez-le d’abord à cette commande.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1 est à présent le raccourci de «&#xa0;%2&#xa0;». Retirez-le d’abord à cette commande.</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>Les touches d’une vue valent tant qu’elle est au premier plan&#x202f;; deux vues peuvent donc utiliser la même.</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>Ce qui est visible</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>Les %1 premiers éléments visibles. Zoomez pour tous les lister.</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>Source à ajouter</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>Sources de ce fait</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>Premier jour de la plage</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>Dernier jour de la plage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>Dans la plage</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>Statistiques de la plage</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>la fenêtre, %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>Événements dont le titre nomme une organisation</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>Membres de la fondation, avant et à la fin</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>Changements de niveau</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>Niveau renommé par la fondation</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>peut-être</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>Comparer avec d’autres &amp;projets</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>Spécification par &amp;défaut</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>Revenir à la spécification fournie avec le programme</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>La spécification en toutes lettres</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Indicateur</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>Dépô&amp;ts</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>Mois &amp;avant</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>Nombre de mois complets examinés avant l’événement</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>Mois ap&amp;rès</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>Nombre de mois complets après l’événement</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>É&amp;cartés à partir de lui</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>Mois écartés, à partir de celui de l’événement&#x202f;; avec 0, son mois compte comme postérieur</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>Écartés avant &amp;lui</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>Mois écartés avant l’événement, où il a pu être anticipé</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>Ondes par an dont le modèle tient compte&#x202f;; seulement avec 24 mois de chaque côté</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>Rechercher un nom</translation>
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
        <translation>Membres par niveau au fil du temps</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>Relations des nœuds</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>Qui se retrouve dans plusieurs instances</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>Intermédiarité&#xa0;: parmi toutes les paires d’autres nœuds, part de celles dont le chemin le plus court passe par le nœud (Brandes 2001). Au-dessous&#xa0;: qui se retrouve dans plusieurs instances.</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>Dans un graphe aussi grand, elle est estimée à partir d’un échantillon de nœuds.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Intermédiarité</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>Barre temporelle</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>Faites glisser le marqueur pour choisir la date affichée. Faites glisser le cadre pour déplacer la période visible.</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>Événements de toute importance</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>Événements importants</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>Seulement les événements les plus importants</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>Ordre des pistes</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>Hauteur des pistes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Masquer le reste</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>Masquer ce qui n’est pas recherché, au lieu de l’estomper</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>Pistes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>Confiance élevée uniquement</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>Confiance au moins moyenne</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Supprimer la condition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>Importance à partir de %1</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>Plage marquée</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>Modifier un signet</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>Piste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>Et %n autre ici&#x202f;; zoomez pour le voir.</numerusform>
            <numerusform>Et %n autres ici&#x202f;; zoomez pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Ouverte&#x202f;; appuyer pour fermer</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Fermée&#x202f;; appuyer pour ouvrir</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>Signet, %1&#x202f;; appuyer pour modifier</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>À &amp;toute date, pas seulement à la date de référence</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>Chemin le plus court</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Départ&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;rrivée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
