<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote.</numerusform>
            <numerusform>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1: %n vote, %2</numerusform>
            <numerusform>%1: %n votes, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>The data know of one change.</numerusform>
            <numerusform>The data know of %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>End of a list. %1: names, %n: how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>The tiers of the %1 were renamed %2 (%n member, no move up or down)</numerusform>
            <numerusform>The tiers of the %1 were renamed %2 (%n members, no move up or down)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>Each stroke is one of %n event; the taller, the more important; colours are their categories.</numerusform>
            <numerusform>Each stroke is one of %n events; the taller, the more important; colours are their categories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
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
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>%n of them without a source.</numerusform>
            <numerusform>%n of them without a source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>half of the commits come from %n organization</numerusform>
            <numerusform>half of the commits come from %n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>Half of the commits come from %n contributor.</numerusform>
            <numerusform>Half of the commits come from %n contributors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</numerusform>
            <numerusform>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day earlier.</numerusform>
            <numerusform>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>%Ln contributor made %4 commits to the %1 repositories of the project family between %2 and %3.</numerusform>
            <numerusform>%Ln contributors made %4 commits to the %1 repositories of the project family between %2 and %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1 (possibly up to %n day earlier)</numerusform>
            <numerusform>%1 (possibly up to %n days earlier)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <extracomment>%1: a seat, %n: votes that go with it</extracomment>
        <translation>
            <numerusform>%1, %n vote</numerusform>
            <numerusform>%1, %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Contributors are counted in the same repository on both days, that of the project family with a commit before %1: what was added later would raise the numbers by itself.</numerusform>
            <numerusform>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</numerusform>
            <numerusform>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</numerusform>
            <numerusform>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1: data of %n of %2 repositories end before</numerusform>
            <numerusform>%1: data of %n of %2 repositories end before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n row has no place in this format and are left out</numerusform>
            <numerusform>%n rows have no place in this format and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>%n event category hidden</numerusform>
            <numerusform>%n event categories hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n dataset</numerusform>
            <numerusform>%n datasets</numerusform>
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
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>%n relation between organizations</numerusform>
            <numerusform>%n relations between organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>%n voting weight</numerusform>
            <numerusform>%n voting weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>%n project status</numerusform>
            <numerusform>%n project statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n published figure</numerusform>
            <numerusform>%n published figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>%n limit of the data</numerusform>
            <numerusform>%n limits of the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1: %n vote, %2</numerusform>
            <numerusform>%1: %n votes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1, %2: %n commit</numerusform>
            <numerusform>%1, %2: %n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>in %n family repository, 12 months to %1</numerusform>
            <numerusform>in %n family repositories, 12 months to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>of %1 votes: %2</numerusform>
            <numerusform>of %1 votes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>of %1 votes, nobody more</numerusform>
            <numerusform>of %1 votes, nobody more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>Data of %n repository end before that month.</numerusform>
            <numerusform>Data of %n repositories end before that month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>%n earlier event are not shown.</numerusform>
            <numerusform>%n earlier events are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1, %n repository</numerusform>
            <numerusform>%1, %n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>The one with most commits, of %1.</numerusform>
            <numerusform>The %n with most commits, of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n entry had a time of day, which is left out</numerusform>
            <numerusform>%n entries had a time of day, which is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n text had markup, which is left out</numerusform>
            <numerusform>%n texts had markup, which is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n entry recurs; only their first day is imported</numerusform>
            <numerusform>%n entries recur; only their first day is imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>%n alarm or attachment was left out</numerusform>
            <numerusform>%n alarms or attachments were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>the apostrophe that keeps spreadsheets from calculating was removed from %n cell</numerusform>
            <numerusform>the apostrophe that keeps spreadsheets from calculating was removed from %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n member was there when the history begins; they may have joined earlier</numerusform>
            <numerusform>%n members were there when the history begins; they may have joined earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n change was taken back soon after and are not told as history</numerusform>
            <numerusform>%n changes were taken back soon after and are not told as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>“%1” is taken for a bot, with %n commit</numerusform>
            <numerusform>“%1” is taken for a bot, with %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n person changed from %1 to %2</numerusform>
            <numerusform>%n people changed from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1 belongs to no organization known here, %n commit</numerusform>
            <numerusform>%1 belongs to no organization known here, %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n name belongs to two addresses at one employer and were kept apart</numerusform>
            <numerusform>%n names belong to two addresses at one employer and were kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>%n entry of the repositories’ .mailmap was used</numerusform>
            <numerusform>%n entries of the repositories’ .mailmap were used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n commit has an impossible author date; the date of the commit stands for it</numerusform>
            <numerusform>%n commits have an impossible author date; the date of the commit stands for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n commit has no possible date and were left out</numerusform>
            <numerusform>%n commits have no possible date and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n commit has no name</numerusform>
            <numerusform>%n commits have no name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n name is not UTF-8 text</numerusform>
            <numerusform>%n names are not UTF-8 text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1: %n new commit since the last import</numerusform>
            <numerusform>%1: %n new commits since the last import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1: %n commit is also in %2 and count in both; do not add the two up</numerusform>
            <numerusform>%1: %n commits are also in %2 and count in both; do not add the two up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>left out: %n tag without a version in the name</numerusform>
            <numerusform>left out: %n tags without a version in the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>the month that ends with the %1</numerusform>
            <numerusform>the %n months that end with the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>Each share is rounded to %n decimal of a percent before it is added.</numerusform>
            <numerusform>Each share is rounded to %n decimals of a percent before it is added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>Only the largest is looked at.</numerusform>
            <numerusform>Only the %n largest are looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>shares rounded to %n decimal</numerusform>
            <numerusform>shares rounded to %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>at most %n commit before</numerusform>
            <numerusform>at most %n commits before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>Of one repository, each over the twelve months that end with the last full one by the day for which there are data.</numerusform>
            <numerusform>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>The data of one of them end before that month does, so that its counts are lower bounds.</numerusform>
            <numerusform>The data of %n of them end before that month does, so that its counts are lower bounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>On %1 it had %2 of %n votes.</numerusform>
            <numerusform>On %1 it had %2 of %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>At first %1 alone held %2 of %n votes</numerusform>
            <numerusform>At first %1 alone held %2 of %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n person made half of the commits</numerusform>
            <numerusform>%n people made half of the commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>Of %n person who contributed in the twelve months to %1.</numerusform>
            <numerusform>Of %n people who contributed in the twelve months to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>and %n further change</numerusform>
            <numerusform>and %n further changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>the month before that</numerusform>
            <numerusform>the %n months before those</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… and %n more sentence</numerusform>
            <numerusform>… and %n more sentences</numerusform>
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
</context>
<context>
    <name>ReconciliationWords</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>shares rounded to %n decimal first</numerusform>
            <numerusform>shares rounded to %n decimals first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>On %1, %2 has %n member.</numerusform>
            <numerusform>On %1, %2 has %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</numerusform>
            <numerusform>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>%n organization joined</numerusform>
            <numerusform>%n organizations joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n metrics were looked at with this specification, so that one of them is likelier to stand out by chance.</source>
        <translation>
            <numerusform>%n metric was looked at with this specification.</numerusform>
            <numerusform>%n metrics were looked at with this specification, so that one of them is likelier to stand out by chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>an apostrophe was put before %n cell that spreadsheets would calculate</numerusform>
            <numerusform>an apostrophe was put before %n cells that spreadsheets would calculate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>+%n row when open</numerusform>
            <numerusform>+%n rows when open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>Each value is counted over %n month, so that for as long after the event it still holds months from before, and a step would look like a slope.</numerusform>
            <numerusform>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>%n month left out from the event on</numerusform>
            <numerusform>%n months left out from the event on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>%n month left out before the event</numerusform>
            <numerusform>%n months left out before the event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>Repositories: %1 (%n).</numerusform>
            <numerusform>Repositories: %1 (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>Event: %1; the %n month from %2 on is left out.</numerusform>
            <numerusform>Event: %1; the %n months from %2 on are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>The %n month before it is left out too, in which it may have been foreseen.</numerusform>
            <numerusform>The %n months before it are left out too, in which it may have been foreseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>%n month after the event, “%1” was %2; %3.</numerusform>
            <numerusform>%n months after the event, “%1” was %2; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>The median of the %n month before is %1, after %2.</numerusform>
            <numerusform>The median of the %n months before is %1, after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n wave(s) a year for the season, where there are 24 months on both sides.</source>
        <translation>
            <numerusform>With %n wave a year for the season, where there are 24 months on both sides.</numerusform>
            <numerusform>With %n waves a year for the season, where there are 24 months on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>Over the %n month after it: %1; %2.</numerusform>
            <numerusform>Over the %n months after it together: %1; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>%n month after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</numerusform>
            <numerusform>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>%n part of the link means nothing here and was left out: %1</numerusform>
            <numerusform>%n parts of the link mean nothing here and were left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Boards</name>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 seat</numerusform>
            <numerusform>%1 seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1 of %n holder; effective number %2.</numerusform>
            <numerusform>%1 of %n holders; effective number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1: up to %n seat, since %2</numerusform>
            <numerusform>%1: up to %n seats, since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1: up to %n seat, from %2 to %3</numerusform>
            <numerusform>%1: up to %n seats, from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>From %1 to %2: %n change; members %3 → %4</numerusform>
            <numerusform>From %1 to %2: %n changes; members %3 → %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 of %Ln row</numerusform>
            <numerusform>%L1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>Nothing of this kind changed; %n change of other kinds.</numerusform>
            <numerusform>Nothing of this kind changed; %n changes of other kinds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>%n change; members %1 → %2.</numerusform>
            <numerusform>%n changes; members %1 → %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>%n link: %1</numerusform>
            <numerusform>%n links: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>Window: %n Month</numerusform>
            <numerusform>Window: %n Months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>%n role held</numerusform>
            <numerusform>%n roles held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 library</numerusform>
            <numerusform>%1 libraries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 ecosystem project</numerusform>
            <numerusform>%1 ecosystem projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1: %2 member</numerusform>
            <numerusform>%1: %2 members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>%n link round the selection</numerusform>
            <numerusform>%n links round the selection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>linked to %n node</numerusform>
            <numerusform>linked to %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>And %n more here; zoom in to see it.</numerusform>
            <numerusform>And %n more here; zoom in to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
</TS>
