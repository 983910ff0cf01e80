<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

オープンソースプロジェクトのスチュワードシップ（誰がプロジェクトを管理運営しているか）を、任意の時点について、すべての事実の出典とともに表示します。オフラインで動作します。

ライセンス：GPL-3.0-or-later。PyTorchデータセット：CC-BY-4.0。

Qt %2（Qt Chartsを含む）、SQLite。</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>Stewardship Explorerについて</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>事実を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>語句で事実を検索します</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>コマンド(&amp;O)…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>名前に含まれる文字でコマンドを探します。または日付を入力します</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>選択を解除(&amp;A)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択していない状態にします</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>プログラムの言語、配色、文字サイズ、キー</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>ビュー「%1」を表示します</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>選択した事実についてわかっている内容の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全画面表示(&amp;E)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>より短い期間を表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>より長い期間を表示します</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>全期間(&amp;H)</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>データのある全期間を表示します</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>プログラムの配色を選択します</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>プログラムの言語を選択します。データセットの文章は元のままです</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>直前の表示に戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>「戻る」を取り消します</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>このイベントの前後を分析(&amp;A)</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>選択したイベントの前と後で指標を比較します</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>指定日に移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>表示する日を入力します</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>前の日を表示します</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>次の日を表示します</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>1か月前の同じ日を表示します</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>1か月後の同じ日を表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>前のイベント(&amp;P)</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>前のイベントの日を表示します</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>次のイベント(&amp;N)</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>次のイベントの日を表示します</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>再生(&amp;Y)</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>履歴に沿って日を進めます。または一時停止します</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>移管の前日(&amp;T)</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>プロジェクトが移管される前日からの変更を数えます</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>1年前(&amp;Y)</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>1年前の同じ日からの変更を数えます</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>別の日(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>変更を数える起点の日を選択します</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>変更を数える起点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較をやめます</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>この日に%1が持つ票数は出典に定められていません。他のすべての組織の票数は合わせて%n票です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1は%3票中%2票を持ちます。</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>議決権付き議席はそれぞれ1票を持ちます。</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>他の議決権付き議席はそれぞれ1票を持ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1：%n票、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1：%2から%3までの票数は出典に定められておらず、ここでも仮定していません。</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>%1時点で、%2の組織が%3に議席を持っています。</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>このうち、独自の議決権付き議席を持つのは%1です。</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>スチュワードシップ概況、%1時点</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>時代とイベント。端が破れているもの、薄れているものは、おおよその時点しかわかっていません。</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>「+9」は、完全な報告書に記載されている出典がさらに9件あることを表します。コミットはgit履歴から数えています。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>最低の信頼度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1から%2までの変更。同じ種類のものはまとめています。プラス印は獲得、×印は喪失、ひし形はどちらでもないものを示し、「可能性あり」はこの期間の外である可能性があるものを示します。</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>%1以降の変更点</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>データでは、2つの日の間に変更は確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>データでは%n件の変更が確認されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>%1までに、</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>%1に、</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <extracomment>%1: the month of a year in which something happened</extracomment>
        <translation>%1に、</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <extracomment>%1: the year in which something happened</extracomment>
        <translation>%1年に、</translation>
    </message>
    <message>
        <source>at the %1</source>
        <extracomment>Where a role, a tier or a seat is held. %1: a foundation</extracomment>
        <translation>%1の</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>%1の</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>%1の</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>%1の</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>%1（可能性あり）</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%4%1が%2を脱退（会員区分：%3）</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>%5%1が%4%2から%3に移行</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%4%1が%3%2に就任</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%4%1が%3%2を退任</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: person, %2: the organization that person acts for</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>End of a list. %1: names, %n: how many are not named</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>%3%1が%2に加盟（現在の会員区分：%4）</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%4%1が%2に加盟（会員区分：%3）</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>%5%2%1の会員区分が%3から%4に改称</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>%2%1の会員区分が改称（会員%n団体、上位・下位への移行なし）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>%4%1が%3に参加（現在は%2）</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%3%1が%2議席を獲得</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%3%1が%2への参加を開始</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%4%1が%2に参加（%3）</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%3%1が%2議席を喪失</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%3%1が%2への参加を終了</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%4%1が%2を離脱（%3）</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>各%1</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%4%2%1の票数が、当初の未定義から%3票に変更</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%4%2%1の票数が、当初の%3票から未定義に変更</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>%5%2%1の票数が、当初の%3票から%4票に変更</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>%3%1が%2のホストプロジェクトとなる</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%3%1が%2のライブラリに加わる</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%3%1が%2のエコシステムに加わる</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%3%1が%2に統合</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>%1が%2のホストプロジェクトではなくなる</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>%1が%3のプロジェクトから外れる（%2）</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>%2技術評議会が%1を承認</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>%2%1の憲章が採択</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>%2%1がアーカイブ済みとなる</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>%2%1が掲載対象から外れる</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>%2%1のホスティング申請が却下</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>%1のステータスが「%2」ではなくなる</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>%3%1のステータスが「%2」になる</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>%4%1の所属が%2から%3に変更</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%5%3%2である%1が、個人の立場から%4を代表する立場に変更</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%5%3%2である%1が、%4を代表する立場から個人の立場に変更</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%6%3%2である%1の所属が%4から%5に変更</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%3%1が%2の子会社になる</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>%3%1が%2の子会社ではなくなる</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%3%1が%2に買収される</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>%3%1が買収元の%2の傘下から離れる</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>%4%1の%2に対する関係が「%3」になる</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>%4%1の%2に対する関係が「%3」ではなくなる</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>経過%1か月</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>経過%1～%2か月</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>%2年第%1四半期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, e.g. &quot;42 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number that is not defined</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range, from %1 to %2</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a number, %2 the range it lies in</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month: %1 its short name, %2 the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1、不完全</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1（%3か月で%2）</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1（%2から%3の間）</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>カバー率%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a series, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a small chart shows, %2 a month</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 the name of a series that is not drawn</extracomment>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name of a series, %2 a month, %3 a value</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1 percentage points</source>
        <extracomment>A difference of two shares</extracomment>
        <translation>%1パーセントポイント</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>前年とほぼ同じ</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>前年比で増加</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>前年比で減少</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>前年比で%1増</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>前年比で%1減</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>常に%1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>最低%1、最高%2、最新%3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1：非表示。</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1：データなし。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1、%2：%3。</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>カバー率%1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1、%2～%3：%4。</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>%1として、列の区切りを%2として読み込みました。</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>キー（この表の中で一意）</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>日付：年、月、または日</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>該当しなくなった最初の日。空欄：現在も該当、unknown：終了したが日付は不明</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>次のいずれか：%1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>%1のいずれかのキー</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>組織のキー、または次のいずれか：%1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>出典のキー（セミコロン区切り）</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>--%1: 「%2」はありません。%3のいずれかを選択してください</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>--window: 1から%1までの月数を指定してください</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>--%1: 「%2」は日付ではありません。YYYY-MM-DDの形式で指定してください</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSONで出力します。</translation>
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
        <translation>他の日は、ツールバーの基準日と「比較対象」で選択できます。</translation>
    </message>
    <message>
        <source>Both days are %1, so nothing can differ. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>どちらの日も%1であるため、違いは生じません。%2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>比較対象の日が選択されていないため、移管の前日である%1を使用しています。%2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>比較対象の日が選択されていないため、1年前の%1を使用しています。%2</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>データセット：%1、根拠は%2まで。</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>データのライセンス：%1。</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>%1時点、フィルターなし。</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>%1時点、%2と比較、フィルターなし。</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>Stewardship Explorer %1で作成。</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>データセットのSHA-256：%1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>スチュワードシップ報告書</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>図%1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>%1/%2ページ</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>理事会の議席</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>コアメンテナー</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>ホストプロジェクト</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%2時点で%1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>スチュワードシップ報告書</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>%1時点</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>縦線はそれぞれ%n件のイベントの1つを表します。長いほど重要で、色は分類を示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>in a list of who published sources: %1 the publisher, %2 how many sources</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>事実%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>図示：%1、出典なし。</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>図示：%1。%2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>うち%n件は出典なし。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 when, %4 a note</extracomment>
        <translation>%1、%2、%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>コミットの半数は%n組織によるものです</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>コミットの半数は、所属不明分の帰属先により、少なくとも%1、多くとも%2の組織によるものです</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>コミットの半数は%n人のコントリビューターによるものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>雇用主はコミットの%1について判明しており、%2については不明です。したがって、どの組織の割合も下限値です。</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>組織別では、%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>%2から%3までに、%Ln人のコントリビューターが、プロジェクトファミリーの%1個のリポジトリに%4件のコミットを行いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>コントリビューターとは、少なくとも1件のコミットの作成者です。ボットは除外し、同一人物の複数のアドレスは1人として数えます。</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>%n個のリポジトリのデータは、これらの月の最後より前に終わっているため、件数は下限値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>特定の日の時点</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>データセットの%1時点の根拠からわかる範囲で、その日（UTC）に該当していた内容です。期間の終わりは、該当しなくなった最初の日です。</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>確実と可能性あり</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>日付の中には、月まで、または「遅くとも」としかわかっていないものがあります。32～35のような範囲は、確実に32、最大で35であることを意味します。「遅くとも」ある日とされる開始日は、最大で%n日早い可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>財団の会員区分を持つ個別の組織を、最も確実な行で1回ずつ数えます。他の機関の議席や参加は数えません。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>出典の記述のとおりです。出典に記述のない議席は1票とします。記述のある2つの数の間の空白期間は未定義とし、そのように表示します。</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>コントリビューター</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>マージ以外のコミットの個別の作成者を、作成日（author date）により数えます。ボットは除外します。人数は、月やリポジトリの間で合算できません。</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>コミットの半数</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>コミットの合計が全体の50%に達する、最小のコントリビューター数または組織数です（CHAOSS：コントリビューター不在係数、エレファント係数）。雇用主が不明の分も分母に含めます。</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>イベントの時期の変化</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>2つの日の間の差であり、それ以上のものではありません。何がその原因かは、データからはわかりません。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>高：一次資料、または独立した2つの記録。中：1つの二次資料、または明示された推論。低：推論によるもの。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A month of a year. %1: name of the month, %2: the year in digits</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>不明な日</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>%1時点で継続中</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>終了（日付不明）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: &quot;since …&quot;, %2: &quot;still true on …&quot; or &quot;ended, date unknown&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time in short. %1 and %2: dates</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A number that is only known within limits. %1: at least, %2: at most</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a day</comment>
        <translation>遅くとも%1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>遅くとも%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>遅くとも%1から</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>遅くとも%1から</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>不明な日から</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>遅くとも%1から</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>遅くとも%1から</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>不明な日から</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1（最大%n日早い可能性あり）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>from and until</comment>
        <extracomment>%1: &quot;from …&quot;, when it began; %2: &quot;until …&quot;, the first day on which it no longer held</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year by itself</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>DefinitionsText</name>
    <message>
        <source>Source: the definition is this program&apos;s own.</source>
        <translation>出典：本プログラム独自の定義です。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>ここでの設定：%1。</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>会員の加盟</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>会員の脱退</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>会員区分の変更</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>会員区分の改称</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>議席・参加の獲得</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>議席・参加の喪失</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>票数の変更</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>役職の開始</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>役職の終了</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>プロジェクトの参加</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>ステータスの変更</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>雇用主の変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: person, %2: the organization that person acts for</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: kind of project, %2: its status
----------
%1: &quot;certain&quot; or &quot;possible&quot;, %2: &quot;high&quot;, &quot;medium&quot; or &quot;low&quot; confidence</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <extracomment>%1: a seat, %n: votes that go with it</extracomment>
        <translation>
            <numerusform>%1、%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>個人として</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>関係先</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>関係の開始</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>関係の終了</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;subsidiary of&quot; or &quot;acquired by&quot;, %2: an organization</extracomment>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>diff compares two days of one FILE, or two FILEs as a whole: diff [FILE] --from DAY --to DAY, or diff FILE FILE</source>
        <translation>diffは、1つのFILEの2つの日、または2つのFILEの全体を比較します: diff [FILE] --from DAY --to DAY、または diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>diffには、YYYY-MM-DD形式の--from DAYと--to DAY、または2つのFILEが必要です</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>比較対象の日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>表示する日（YYYY-MM-DD）。比較対象より前の日でもかまいません。</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>データセットの根拠は%1までです。それより後に確実なものはありません</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1、%2から%3まで。会員数：前%4、後%5</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>時間をさかのぼる比較です。2つの日の間に加わった、または始まったものは、離れた、または終わったものとして示します。</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1（%2）：%3 → %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会員区分</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>議席と票数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2までに%1</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>データセットからわかる限り、2つの日の間に変更はありません。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>--jsonと--csvのどちらか一方を選択してください</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>--csvは2つの日を比較した表です。2つのFILEには--jsonを使用してください</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>2つの日の間の変更（会員、会員区分、議席、人物、組織、プロジェクト、数値）、または2つのデータセットの行ごとの違いを示します。</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>2つの日の間の変更を表としてCSVで出力します。</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>コントリビューターは、両日とも同じ%n個のリポジトリ（プロジェクトファミリーのうち%1より前にコミットがあるもの）で数えています。後から加わったものは、それだけで数値を押し上げるためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>早い方の日より1年以上古いプロジェクトファミリーのリポジトリがないため、コントリビューターは存在するすべてのリポジトリで数えています（%1：%n）。加わったものは、それだけで数値を押し上げます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>そのうち%n個のデータは%1の終わりより前に終わっています。不完全と記された値には、そこでのその後の出来事が含まれず、人数は下限値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>値なし、まだすべての票数が定められていません</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%2までに%1、不完全</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: what is counted (&quot;people&quot;), %2: a set of repositories</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1：%2個中%n個のリポジトリのデータがそれより前に終わっている</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>追加%1、削除%2、変更%3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… 省略した行：%1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1：%2。コミット：前%3、後%4</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>行数：%1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>最後の編集、またはビューの最後の変更を取り消します</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した操作をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>事実を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>選択した事実についてのデータセットの内容を変更します</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>新しい事実(&amp;N)</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>表「%1」に行を追加します</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>事実を複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>選択した事実の内容を引き継いだ事実を追加します</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>事実を削除(&amp;F)</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>選択した事実をデータセットから取り除きます</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>該当するファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>これはファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>これはフォルダーではありません</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>これは通常のファイルではありません</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>書き込めませんでした</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>これはGit LFSのポインターであり、それが指すファイルそのものではありません</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>これはウェブページであり、データセットファイルではありません</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>これは暗号化または署名されたメッセージであり、データセットファイルではありません</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>これは%1アーカイブであり、データセットファイルではありません</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>これはデータセットファイルではありません</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>これは%1形式のファイルであり、データセットファイルではありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>これは別のアプリケーションのSQLiteファイルであり、スチュワードシップのデータセットではありません</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>より新しいバージョンで作成されています（形式%1。このプログラムの対応形式は%2）</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>表「%1」が形式の定義と異なります</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>別のプログラムがこのファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>ファイルが破損しています：表%3で「%1」は%2として無効です</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>データベースがエラーを報告しました</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>%1「%2」は存在しません</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>用紙が%1枚必要です。作成できるのは最大%2枚です</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>ここにUTF-8テキストではないバイトがあります</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>最初の行がこの表の列名になっていません</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>ここで始まる引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>使えない位置に引用符があります</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>行のフィールド数は%1ですが、表の列数は%2です</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>フィールドの長さが1 MiBを超えています</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>表の行数が1000万を超えています</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>「%1」は月ではありません</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1は範囲外です</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>「%1」はここで使用できる語ではありません</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>ID「%1」を持つものはありません</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>「%1」がここに重複しています</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>終了日%1が開始日%2より前です</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>「%1」が修飾する日付がありません</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>時代「%1」が「%2」の終了前に始まっています</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>「%1」の親が自分自身になっています</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>「%1」の親をたどると自分自身に戻り、循環しています</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>同じ人物が同じ役職に%1から重複して就いています</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>形式が正しくありません</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>入れ子が%1階層を超えています</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>ファイルが自身の別の箇所を参照しています（YAMLエイリアス）</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>ここで読み込めるどの形式でもありません</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>インポートできる内容がありません</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>対応する列が選択されていません</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>これはgitリポジトリではありません</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>その.gitは%1を指すファイルです</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>この種類のリポジトリは読み込めません</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>リポジトリにコミットがありません</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>リポジトリにオブジェクト%1がありません</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>リポジトリのオブジェクト%1が破損しています</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>元のファイルを修正するか、元のプログラムからエクスポートし直してください</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>正しいファイルか確認してください</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>使用箇所に値を直接書いてください</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>次のいずれかを指定してください：%1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>次のいずれかを選択してください：%1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>追加してください</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>クローンのフォルダーまたはベアリポジトリを指定してください</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>リポジトリそのものを指定してください</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>通常のクローンを作成し、それをインポートしてください</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>デフォルトブランチがあるか確認してください</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>全履歴を取得するか（「git fetch --unshallow」）、alternatesを使わずにクローンしてください</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>「git fsck」で確認するか、クローンし直してください</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>ファイルを指定してください。CSVファイルのフォルダーは「import csv」で読み込みます</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>CSVファイルのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>通常のファイルを指定してください</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>アクセス権を変更するか、別の場所を選択してください</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>より小さいものを選択してください</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>ディスクを確認して、もう一度お試しください</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>別の場所を選択するか、空き容量を増やしてください</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>.stewardshipファイルを開くか、CSVファイルをインポートしてください</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>より新しいバージョンのプログラムをインストールしてください</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>公開されている形式のファイルを作成者に依頼してください</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>他のプログラムを閉じて、もう一度お試しください</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>コピーから復元してください</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>「validate」でファイルを確認してください</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>準備ができたらやり直してください</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>綴りを確認してください</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>期間を短くする、レーンを減らす、または用紙を大きくしてください</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>追加してください。ヘッダーだけでもかまいません</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>ファイルをUTF-8で保存してください</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>ヘッダーを次のように書いてください：%1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>閉じるか、引用符で囲んだフィールドの中では2つ重ねてください</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>フィールド全体を引用符で囲み、中の引用符は2つ重ねてください</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>カンマを追加または削除するか、カンマを含むフィールドを引用符で囲んでください</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>短くしてください</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>データセットを分割してください</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>値を入力してください</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>YYYY、YYYY-MM、またはYYYY-MM-DDの形式で書いてください</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>YYYY-MMの形式で書いてください</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>数字のみで書いてください</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>別のものを選択してください</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>上限は%1です</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>次のいずれかを使用してください：%1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>IDを修正するか、それが示す行を追加してください</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>IDを修正するか、%1に追加してください</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>2つのうち1つだけを残してください</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>日付を入れ替えるか、修正してください</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>日付を追加するか、その語を削除してください</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>一方の時代を、次の時代が始まる日に終わらせてください</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>親を空欄にするか、別のものを指定してください</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>循環している行の1つを削除してください</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>2つの行を1つにまとめるか、一方を他方の開始前に終わらせてください</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>export csvには、1つのFILEと--output FOLDERを指定します</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>書き込み先のフォルダー。</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>データセットをCSVファイルのフォルダーとして書き出します。</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n行はこの形式で表せないため、省略しました</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>%1 MiBを超えているため、インポートでは拒否されます。データセットファイルにこの制限はありません</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1には、1つのFILEと--output PATHを指定します</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>--spreadsheet は、.csv で終わる --output と一緒に使います</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>書き込み先のファイル。-は標準出力です。</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>データセット全体をJSONとして書き出します。</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>イベントをiCalendarファイルとして書き出します。</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>イベントと時代をTimelineJS用に書き出します。JSON、または.csvファイルの場合はシートになります。</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>データセットの根拠は%1までです。それより後に確実なものはありません</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1には、1つのFILEと--output PATHを指定します</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>export graph-csvには、1つのFILEと--output FOLDERを指定します</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>その日（YYYY-MM-DD）に該当するもののみ。省略時は全期間。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>書き込み先のファイル。-は標準出力です。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>スチュワードシップのネットワークをGraphMLとして書き出します。</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>スチュワードシップのネットワークの推移を、Gephi用にGEXFとして書き出します。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>スチュワードシップのネットワークを、Graphviz用にDOTとして書き出します。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>スチュワードシップのネットワークを、ノードとエッジのCSVファイルとして書き出します。</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>書き込み先のフォルダー。</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>%n個のイベント分類を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>信頼度が高のもののみ</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>信頼度が高と中のもののみ</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>子会社：%1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>%1までの根拠</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>データ：%1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>組織間の関係</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>body</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>会員資格</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>議決権の重み</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>プロジェクトのステータス</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>データの限界</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>コントリビューション</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>組織間の関係</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>会員資格</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>議決権の重み</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>プロジェクトのステータス</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>データの限界</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>コントリビューション</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>データセット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>組織間の関係%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>期間%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n機関</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>会員資格%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>議決権の重み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>役職%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>プロジェクト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>プロジェクトのステータス%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>原則%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>公表値%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>リポジトリ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>データの限界%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>コントリビューション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>会員資格と議席</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>就いている役職</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>下位</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>スチュワードシップ</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>同じ時期</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>これに基づく事実</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A membership. %1: organization, %2: tier or seat, %3: body
----------
A role held personally. %1: person, %2: role, %3: body</extracomment>
        <translation>%1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1：%n票、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A role held for an organization. %1: person, %2: organization, %3: role, %4: body</extracomment>
        <translation>%1（%2）：%3、%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A published number. %1: what is counted, %2: of what, %3: the number with &quot;about&quot; or the like</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1: data %2</source>
        <extracomment>A limit of the data. %1: table or repository, %2: &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;</extracomment>
        <translation>%1：データ（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1、%2：コミット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 and %3: organizations, %2: &quot;subsidiary of&quot; or the like</extracomment>
        <translation>%1：%3の%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: project, %2: its status</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>source (%1)</source>
        <extracomment>%1: kind of source: &quot;primary record&quot;, &quot;press&quot;, …</extracomment>
        <translation>出典（%1）</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>%1イベント</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>%1リポジトリ</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>公開：%1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>参加：%1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>参加日不明</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>設立日不明</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>%1: name of a fact; %2: its kind, dates, confidence and number of sources</extracomment>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Members of the foundation</source>
        <translation>財団の会員</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>理事会の議席</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>理事会の最大票数</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>コアメンテナー</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>ホストプロジェクト</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>アクティブなコントリビューター</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>コントリビューター不在係数</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>ファミリーの%n個のリポジトリ、%1までの12か月</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>その日に会員資格を持つ組織。1組織を1回だけ数えます。</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>理事会に独自の議席を持つ組織。</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>1つの組織が持つ最多の票数。線は全票数に占める割合を示します。</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>人数（リードを含む）。その地位は本人のものであり、雇用主のものではありません。</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>コアプロジェクトと、財団がそれ以外にホストするプロジェクト。</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>少なくとも1件のコミットを行った人の数（ボットを除く）。%1。</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>全コミットの半数を行った最小の人数。%1。</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>人で半数</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>票（全%1票）：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>票（全%1票）、これを上回る組織はなし</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>未定義</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>出典には、この時期についての規則がありません。</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>財団はまだありませんでした。</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>データはそこまでさかのぼれません。</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>まだ12か月分のデータがありません。</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>%1時点では未定義</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>%1時点では値なし</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%3時点では%2票中%1票</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1から変化なし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%2時点で%1</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>%n個のリポジトリのデータは、その月より前に終わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%2は%1（対象リポジトリが異なる）</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>%1時点の組織、人物、機関、ホストプロジェクト。</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>%1時点の状態。</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>変更は%1を起点に数えます。</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1から%2までの時代とイベント。端が破れているもの、薄れているものは、おおよその時点しかわかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>これより前の%n件のイベントは表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>%1時点の会員</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>%1までの、プロジェクトファミリーのリポジトリにおける活動。斜線部：不明または不完全。イベントの時期の変化は、そのイベントの影響を示すものではありません。</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>スチュワードシップのデータセット (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>このデータセットの別のウィンドウを開きます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>このウィンドウでデータセットファイルを開きます</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>新しいウィンドウで開く(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>データセットファイルを別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>PyTorchデータセットを開く(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>プログラムに付属するデータセットを開きます</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>gitリポジトリ、CSVファイル、その他の形式から事実をデータセットに読み込みます</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>このビューの画像(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>表示中のビューをPNG、SVG、またはPDFとして書き出します</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>報告書(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>報告書全体をPDF文書またはPNGページとして書き出します</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>CSVフォルダー(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>データセットをCSVファイルのフォルダーとして書き出します</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>会員ネットワーク(&amp;G)…</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>会員ネットワークを他のプログラム用に書き出します（GraphML、GEXF、DOT）</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>すべてのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>編集した内容をデータセットファイルに書き込みます</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>データセットを別のファイルに書き込み、以後そのファイルを使います</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>報告書はデータセットファイルから作成されます。先に編集を保存してください（Ctrl+S）。</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>この分類のイベントの表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>すべての信頼度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>信頼度が中または高(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>信頼度が高のみ(&amp;H)</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>信頼度がこれより低い事実を除外します</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>すべての絞り込みを解除します</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>「%1」があるため書き込めません</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>置き換えられません</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>所定の場所に配置できません</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>その%1のうち根拠のある最後の日</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>%1に公開されたリリースのうち、データセットにイベントとして記載されているもの。1件として記載されているものは、その開始時点における1件のリリースとします。日付が十分にわかっていない場合は、確実なものと可能性のあるものの限界値を示します。</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>%1に公開されたリリースについての、直前のリリースからの日数の中央値。日までわかっていない日付は、ありうる最初の日とみなします。リリースがない場合は未定義です。</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>リリースのコミット数の公表値を、公表値のある直前のリリースからの月数で割った値。</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>リリースのコントリビューター数の公表値を、公表値のある直前のリリースからの月数で割った値。</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>%1に財団の会員である組織（会員区分は問わない）。1組織を1回だけ数えます。</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>%1に、当時の名称によるこの会員区分で財団の会員である組織。1組織を1回だけ数えます。</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>%1の理事会の議席（空席を含む）。</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>日付が十分にわかっていない場合は、確実なものと可能性のあるものの限界値を示します。</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>%1の理事会と同じ集中度になる、議席数の等しい組織の数。組織ごとの議席の割合の二乗和の逆数です。確実な議席とありうるすべての議席とで値が異なる場合は、それぞれを限界値とします。</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>%1に理事会に加わった組織の数と離れた組織の数を合計して2で割り、平均議席数で割った値。議席がない場合は未定義です。</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>%1とその%2前の両方で理事会に議席を持つ組織の、どちらかの日に議席を持つ組織に対する割合（Jaccard）。理事会ができる前は未定義です。</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>%1の理事会の議席に占めるその組織の割合から、%2の全コミット（ボットを除く）に占めるその組織の割合を引いた値。所属が不明なコミットや可能性にとどまる議席があると、値は限界値の間で定まりません。限界値が等しい場合に値を示します。</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>%1に最も多くの票を持つ組織が、理事会の全票数に占める割合。出典で票数が定められていない場合や、投票が可能性にとどまる者がいる場合は、限界値を示します。出典が初めて全員の票数を定めるより前は定義されません。</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>両日の時点で、誰がどれだけ保有していたか。まだ存在しなかったものは0ではありません。</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>会員（会員区分別）</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>理事会の議席（組織別）</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>理事会の票数（組織別）</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>理事会における投票力（組織別、バンザフ指数）</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>メンテナー（雇用主別）</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>ホストプロジェクト</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>有効組織数</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>個別の組織を、その日の会員区分により1回ずつ数えます。</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>空席も数えます。可能性にとどまる議席がある場合は範囲で示します。</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>憲章の定めによります。定めがない場合は1票とします。</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>過半数の票で動議が可決される場合に、この投票者がいてはじめて過半数となる連合の割合（Banzhaf 1965、正規化）。</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>メンテナーのグループに属する人物。雇用主はその行に記載されたもの、個人として就いている役職の場合は、その日に就いている別の役職のものです。2者に勤める人は両方の行に含まれます。</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>コアプロジェクトと、それ以外のホストプロジェクト。</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>同じ分散度になる、均等な組織の数です。議席と票数では割合の二乗和の逆数、コミットではShannonエントロピーの指数です。したがって、行どうしではなく日どうしを比較してください。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全会員</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>理事会の全議席</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>理事会の全票数</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>動議の可決に必要な票数</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>全メンテナー</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>全ホストプロジェクト</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>雇用主の記録なし</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>理事会の議席（1 / Σ s²）</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>理事会の票数（1 / Σ s²）</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>12か月間のコミット（exp H）</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>リポジトリのコミット</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>出典では、%1時点で次の組織が持つ票数が定められていません：%2。2通りの読み方を併記しています：既定の規則による1票 / 最後にわかっている重み。どちらも優先していません。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1（不完全）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>%1と%2のガバナンス</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>%1から%2まで。%3。</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>時間をさかのぼる比較です：比較対象の日の方が後の日です。</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>根拠は%1までです。それより後に確実なものはありません。</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>この間に財団は会員区分を改称しました。「改称」は、数が別の名称に移った会員区分を示し、加盟でも脱退でもありません。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>離脱済み</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>可能性あり、%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ 参加</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ 離脱</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>? 可能性あり</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ 改称</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● 開始</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ まだなし</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– 未定義</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>コミットは、%1までと%2までのそれぞれ12か月間のもので、同じリポジトリで数えています：%3。</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML（基準日時点）</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF（基準日時点）</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT（基準日時点）</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML（全期間）</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF（全期間、期間情報付き）</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT（全期間）</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>このグラフ群を表示します</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>対数目盛(&amp;L)</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>折れ線を対数目盛または線形目盛で表示します</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>基準日を100とする指数(&amp;I)</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>折れ線を、基準日の値に対する百分率で表示します</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>すべての系列を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>凡例で非表示にした系列を再び表示します</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>グラフを画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>見ているグラフをコピーします</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>グラフをCSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>見ているグラフの数値をコピーします</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>選択項目をタイムラインに表示(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>グラフで選択したイベントまたは時代に移動します</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>見ているグラフを表で示します</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>正確には何を、誰の定義で数えているかを示します</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>他の数え方(&amp;O)</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>他のツールではどう数えるか、なぜ異なるかを示します</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>成長：%1、%2時点</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1は不完全です：データは%2までです。</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>%1以降の件数は下限値です。この時点で、最初のリポジトリのデータが終わります（%2、%3）。%5個中%4個のデータは%6より前に終わっています。</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>前身のリポジトリはコアリポジトリとコミットを共有しており、ここでは二重に数えられます。</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>合計は新しいリポジトリが加わることによっても増加します。古いリポジトリに固定した集合は、それらを除いた場合に残る分を示します。</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>データはその少し前に始まるため、%1より前はほぼ全員が新規に見えます。</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>割合は下限値です：%2までの集計期間のコミットのうち、所属がわかるのは%1です。</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>間隔は%1～%2か月です。複数のリリースにコントリビューションを行った人は、それぞれで数えられます。そのため、間隔が短いほど1か月あたりの人数は多く表れ、合算することはできません。</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>%1までに終わった期間がないため、百分率の基準となる値がありません。</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>値は%1の値に対する百分率です。</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>%1個のうち、コミットの多い上位%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>コミット数の等しい人は同じクラスになるため、クラスは不連続に変わることがあります。</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>データはここから</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>公表値なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1、リポジトリ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>活動停止</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>レギュラー</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>カジュアル</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>ボットによるもの</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>活動再開</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>両方の集計期間でアクティブ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>ジニ係数</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>エントロピーによる</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>二乗和による</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>コミットあり</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>初回コミットあり</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>コミット数による</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>人数による</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>その他の組織</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>学術機関</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>雇用主不明</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>1か月あたりのコミット数</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>1か月あたりのコントリビューター数</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>間隔の中央値（12か月）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>議席</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>有効組織数</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>最大の投票者</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>入れ替わり率</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>継続率</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>新しいリポジトリ</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>参加時期：%1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>%1より古いリポジトリでアクティブ</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>%1より古いリポジトリ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1：%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>リリースのコントリビューター数（間隔1か月あたり）</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>リリースのコミット数（間隔1か月あたり）</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>リリース間の日数</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>コントリビューター</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>コミットに占めるボットの割合</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>参加した人と活動を停止した人</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>新規・不定期・継続のコントリビューター</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>コア・レギュラー・カジュアルのコントリビューター</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>前の期間から次の期間への定着</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>定着したコントリビューター</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>コホート：各年の参加者のうち現在もアクティブな人</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>コントリビューションの継続期間</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>不在係数：作業の半分を担う最小の人数</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>エレファント係数：作業の半分を担う最小の組織数</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>コントリビューター間のコミットの不平等度</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>組織別のコミット</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>有効組織数</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>コントリビューションを行う組織</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>最大の組織の割合</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>リポジトリ別のアクティブなコントリビューター</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>リポジトリの経過期間別のコミット</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>リリース：コミットとコントリビューター</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>リリースの頻度</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>財団の会員</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>理事会の議席</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>理事会の票数に占める最大の割合</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>理事会の更新</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>作成者のアドレスからわかる雇用主別のコミット（集計期間の全コミットに占める割合）。不明なものも含みます。ボットを除く。</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>アクティブ：期間中にコミットがある人。新規：これらのリポジトリでの最初のコミットがある人。1人が複数のアドレスを持つことがあります。ボットを除く。</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>新規：これらのリポジトリでの最初のコミット。不定期：それまでのコミットが12件以下で、3か月後に戻った人。継続：それ以外の人。</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>新規：これらのリポジトリでの最初のコミット。活動停止：これまでで最後のコミットから12か月以上経過。ボットを除く。</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>活動の多い順に、集計期間のコミットの80%に達するまでがコア、95%までがレギュラー、残りがカジュアルです。ボットを除く。</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>データセットの組織のうち、期間中にコミットがあるもの、およびこれらのリポジトリでの最初のコミットがあるもの。</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>これらのリポジトリでの最初のコミットがある期間（行）に行われた人のうち、その一定期間後（列）にコミットがある人の割合。ボットを除く。</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>これらのリポジトリにはコミットがありません。他のリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>この期間に表示できるものはありません。他のリポジトリ、またはより長い期間を選択してください。</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>定着</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>警告と進捗を表示しません。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1。「stewardship-explorer %2 --help」を参照してください</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>Stewardship Explorerは、オープンソースプロジェクトを誰が管理運営しているかを、任意の時点について表示します。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>コマンドを指定しないとウィンドウが開きます。FILEを省略するとPyTorchデータセットが使われます。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>詳しくは「COMMAND --help」を参照してください。終了ステータス: 0 完了、1 失敗、2 呼び出しの誤り。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>「%1」はコマンドでもファイルでもありません。「stewardship-explorer --help」を参照してください</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>任意の時点における、プロジェクトの管理主体</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>どのビューも、ある1日の時点の事実を表示します。表示中のデータセットはPyTorchです。PyTorchは2022年9月にMetaから財団に移管されました。</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>6つの見方</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>「概要」は主要な数値、「タイムライン」は出来事、「会員」は誰が誰とつながっているか、「成長」はコントリビューター、「移管」は前後の比較、「データ」はすべての行を示します。</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>すべてを1つの日で</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>日付を入力する、イベントからイベントへ進む、または履歴を再生することができます。「比較」では、別の日以降の変更を数えます。</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>つまみをドラッグすると別の日に移動します。枠の両端をドラッグすると、より短い期間を表示します。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>典拠</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>何かを選択すると、それについてわかっていること（日付の精度、確実性、出典）が表示されます。</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>何かをお探しですか？</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>Ctrl+Kは事実を、Ctrl+Shift+Pはすべてのコマンドを検索し、F1は表示中の内容に対応するマニュアルを開きます。</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>表示中のビューに関するマニュアルのページを開きます</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>数値の意味(&amp;N)</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>すべての数値の定義を開きます</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>クリックしたものの用途を表示します</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>ウィンドウの各部の用途を紹介します</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>すべての操作のキーを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このアプリケーションについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>バージョン、ライセンス、ライブラリ</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>メニューバー(&amp;B)</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>キーボードフォーカスをメニューバーに移します</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A key figure. %1: what it counts, %2: the number</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: a key figure, %2: how it has changed</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The dataset file to write.</source>
        <translation>書き込み先のデータセットファイル。</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>このデータセットに追加し、--outputの指定がなければ同じファイルに書き戻します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>読み込んで結果を表示しますが、データセットは書き込みません。</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>新しいデータセットのタイトル（既定：インポート元に基づく名前）。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>事実が判明している最後の日（既定：事実の最後の日、または今日）。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>あいまいな%1: %2行目（%3）と%4行目（%5）は%6が異なります</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>スキップ: %1; %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>スキップした行はほかにもありますが、省略しました</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>import csv FOLDERに、--output FILE、--into FILE、または--dry-runを付けて指定してください</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>import csvには、1つのFOLDERと--output FILEを指定します</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>CSVファイルのフォルダーをデータセットファイルにまとめます。</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>%1に、--output FILE、--into FILE、または--dry-runを付けて指定してください</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>誰が誰かを示すファイル（--reviewで書き出される形式）。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>誰を誰とみなしたかを、名前とアドレス付きで書き出します。</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>ドメインおよびアドレスと、その雇用主のファイル。</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>共同作成者のそれぞれについてもコミットを数えます。</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>リポジトリの.mailmapを無視します。</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>タグを除外します。指定しない場合、バージョンはリリースになります。</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>すべてを読み込み直し、何も保存しません。</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>会員が一覧に記載されている財団の名前。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>会員を記載したカテゴリー（既定：名前からそれとわかるもの）。</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>--map: 「%1」ではなく、COLUMN=HEADERの形式で指定してください</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>--table: 行が属する表の名前（「events」など）を指定してください</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>行が属するデータセットの表。</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>表の列と、それに対応するファイルのヘッダー。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>ランドスケープまたはその履歴から、会員とプロジェクトを読み込みます。</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>任意の列を持つ1つのCSVファイルを表に読み込みます。</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>TimelineJSのイベントを、JSONまたはシートから読み込みます。</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>カレンダーのイベントを読み込みます。</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>「export json」で書き出したデータセットを読み込みます。</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>gitリポジトリのコミットを、人物別・雇用主別に数えます。</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>インポートしたデータセット</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>gitリポジトリ</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>ランドスケープのファイルまたはそのリポジトリ</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>データセットのCSVファイルのフォルダー</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>任意の列を持つ1つのCSV表</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS（JSONまたはシート）</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>カレンダー（iCalendar）</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>JSON形式のデータセット</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>列「%1」はインポートしませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n件の項目の時刻は省略しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n件のテキストのマークアップは省略しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n件の項目は繰り返しの予定です。最初の日だけをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>%n件のアラームまたは添付ファイルを省略しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>%n個のセルから、表計算ソフトの計算を防ぐためのアポストロフィを取り除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>形式が正しくありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>自身の別の箇所を参照しています</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>ランドスケープではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n件の会員は履歴の開始時点ですでに存在していました。実際の加盟はそれより前の可能性があります</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>会員区分が改称されました：%1は%2になりました</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1の現在の名称は%2です</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n件の変更はまもなく取り消されたため、履歴として扱いません</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>コミット%1の版を読み込めませんでした：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>「%1」をボットとみなしました（コミット%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n人が%1から%2に移りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1は、ここで把握しているどの組織にも属していません（コミット%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n件の名前は、1つの雇用主の2つのアドレスに属しているため、別々に扱いました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>リポジトリの.mailmapの%n件の項目を使用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n件のコミットの作成日がありえない日付のため、コミット日で代用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n件のコミットはありうる日付がないため除外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n件のコミットには名前がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n件の名前はUTF-8テキストではありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>除外：名前にバージョンのないタグ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1：浅いクローンです。履歴は切り捨てられた時点から始まります</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1：graftsを無視しました</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1：置換オブジェクトを無視しました</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1：他の場所のオブジェクトを借用していますが、参照しませんでした</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1：部分クローンです。何も取得しませんでした</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1：前回のインポート以降に履歴が書き換えられたため、全体を読み込みました</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1：前回のインポート以降の新しいコミット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1：%n件のコミットは%2にもあり、両方で数えています。2つを合算しないでください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>人物対応表のファイル</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>ドメインと雇用主のファイル</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>人物対応表(&amp;W)</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>雇用主(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>リポジトリの.mailmapを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>共同作成者のそれぞれについてもコミットを数える(&amp;O)</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>バージョンのタグをリリースとみなす(&amp;G)</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>誰を誰とみなしたかを確認用に一覧表示(&amp;F)</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>名前は保存されないため、すべてのコミットを読み込み直します</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>ファイルの記載どおり</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>名前からそれとわかるもの</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>財団(&amp;N)</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>会員のカテゴリー(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>このほかにもありますが、一覧には表示していません。</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1：「%3」が「%2」と矛盾する行を除外しました</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1：「%2」は「%3」と同じものかもしれません。「%4」が異なります</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>人物・雇用主・月ごとのコミットと、リリースとしてのバージョン。リポジトリの内容は一切実行も変更もされません。</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>データセット全体（1つの表につき1ファイル）。CSVへのエクスポートで書き出される形式です。</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>財団のランドスケープのファイル、またはそのリポジトリの履歴から、会員とその会員区分、およびプロジェクト。</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>1種類の行からなる1つのファイル。列の名前は任意です。</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>TimelineJS用に作成されたタイムラインのイベントと時代。</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>カレンダーファイルのイベント。</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>1つのJSONファイルにまとめたデータセット全体。</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>%1行、スキップ%2行</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ：%1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>出典のない事実</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>infoには、1つのFILEを指定します</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>データセットの内容（表ごとの行数、期間、出典）を表示します。</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>データに名前のない者</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要な数値</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1時点。</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>変更は%1を起点に数えます。</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>時代</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>時代</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管理主体</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>時期と確実性</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>各時代の管理主体。</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <extracomment>Between the names in a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a description</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a sentence without its full stop</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>What the numbers mean</source>
        <translation>数値の意味</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>会員区分別の同心円(&amp;R)</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>中央に財団を、その周囲に会員を会員区分別に配置します</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>すべてを個別のノードとし、リンクのあるものを近くに配置します</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>機関別(&amp;B)</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>理事会、評議会、委員会のそれぞれを、所属する者とともに表示します</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>選択項目に絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>選択したノードにリンクするものだけを描画します。もう一度実行するとすべてを描画します</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>絞り込み範囲を広げる(&amp;W)</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>選択項目の周囲を、リンク1つ分広げます</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>最短経路(&amp;W)…</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>2つのノードがどのようにリンクしているかを表示します</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>ウィンドウに収まる最大の大きさで表示します</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>選択項目の固定を解除(&amp;U)</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>選択したノードを、配置で定まる位置に戻します</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>すべての固定を解除(&amp;L)</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>ドラッグしたすべてのノードを元に戻します</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>比較日以降の変更を一覧表示します</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>議席と票数(&amp;S)</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>理事会や評議会で、誰がどれだけの発言権を持つかを示します</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>つながり(&amp;I)</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>誰が誰とつながっているか：リンク、媒介中心性、複数の機関で同席する者を示します</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>描画されているものすべてを表で示します</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1、%2時点：確実%3、可能性あり%4</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>membersには、1つのFILEを指定します</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>membersには--as-of DAYが必要です。YYYY-MM-DDの形式で指定してください</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>データセットの根拠は%1までです。それより後に確実なものはありません</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>特定の日に会員である者、または議席を持つ者を一覧表示します。</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>機関のID。省略時は財団。</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSVで出力します。</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>その%1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>その%1までの%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>%1%以上</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>%1%超</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>各割合は、百分率の小数第%n位までに丸めてから加算します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>上位%n件だけを対象とします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>割合を小数第%n位までに丸める</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>これらのリポジトリで新規</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>データセット全体で新規</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>新規または不定期</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>アクティブな人に対する割合</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>新規の人に対する割合</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1、該当者がいない場合は0</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>集計期間%1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>集計期間：その%1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>活動停止%1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>休止%1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>それまでのコミットが%n件以下</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>本人より前までの割合</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>本人の分を含む割合</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>子会社：%1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>期間%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a metric; %2: an organization, a tier or a period</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a metric; %2: &quot;12 months&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>1か月あたりの人数</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>1か月あたりのコミット数</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>議席</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新規参加者</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>定着</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>MetricTitles</name>
    <message>
        <source>Active contributors</source>
        <translation>アクティブなコントリビューター</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>コミットに占めるボットの割合</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>新規コントリビューター</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>活動を停止したコントリビューター</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>不定期のコントリビューター</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>継続的なコントリビューター</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>定着</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>定着したコントリビューター</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>新規参加者の定着</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>コントリビューターの生存率</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>コアコントリビューター</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>レギュラーコントリビューター</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>カジュアルコントリビューター</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>不在係数</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>エレファント係数</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>コミットの不平等度（ジニ）</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>コミットに占める割合</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>組織のコミット</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>次の組織以外のコミット</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>人数に占める割合</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>所属が判明しているコミット</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>コミットのある組織</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>新規の組織</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>コミットに占める最大の組織の割合</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>人数に占める最大の組織の割合</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>組織の多様性（Shannon）</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>有効組織数</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>組織の集中度（Simpson）</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>有効組織数（Simpson指数の逆数）</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>リリース間隔の中央値</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>リリースのコミット数</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>リリースのコントリビューター数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>特定の会員区分の会員</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>理事会の議席</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>理事会の有効組織数</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>票数に占める最大の組織の割合</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>理事会の入れ替わり率</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>理事会の継続率</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>議席の割合とコミットの割合の差</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>人数は期間をまたいで合算できません。2つの期間でアクティブな人は、両方で数えられます。</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>データの最初の数か月は、それ以前のことがわからないため、ほぼ全員が新規に見えます。</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>最後の数か月はまだ確定できません。戻ってくる人がいる可能性があります。</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>所属が不明な人も分母に含めるため、割合は下限値です。</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>所属がわかるコミットが60%未満の場合は、限界値のみを示します。</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>コミットが50件未満の場合は、偶然に左右されるため、値を示しません。</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>データに含まれるのは採用されたコミットです。提案されたものの採用されなかったもの、レビュー、報告は数えません。</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>リリースはデータセットにイベントとして記載されたものであり、1件にまとめられた一連のリリースは1回と数えます。</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>リリースの間隔は一定ではないため、間隔1か月あたりの数で示します。</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>下限は確実、上限は可能性のある値です。おおよそしかわかっていない日付があるためです。</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>出典で票数が定められていない場合、限界値は2通りの読み方によるものです。</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>これは差であり、誰が何に値するかの判断ではありません。</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1、%2時点。リポジトリ: %3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>データセットの根拠は%1までです。それより後の数値はありません</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>人物、コミット、組織、リリース、議席、票数を、特定の日または期間にわたって数えます。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1、%2、%3：%4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1: 行数%2、コミット%3</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%2個中%1個: %3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>データは%1までです。%2以降の月は不完全です。</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>データは%1から%2の間に終わります。%3以降の月は不完全です。</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>集計対象と除外</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>除外（ボットによるもの。bot-shareだけが数えます）</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>除外（コミットなし）</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>除外（他のリポジトリのもの）</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>全行数: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>パラメーター: %1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>出典: 本プログラム独自の定義</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>データセットの注記</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1が判明</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>（不完全）</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>（データの開始直後）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>数えるものがありません。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>--jsonと--csvのどちらか一方を選択してください</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>--listはテキスト、または--jsonを付けるとJSONを出力します。--csv、--explain、--metricは指定しないでください</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>--explainはCSVでは使えません。--jsonを使うか、どちらも指定しないでください</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>--csvに指定できる--metricは1つです。それぞれについて実行するか、--jsonを使ってください</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>--metric: 「%1」はありません。次のいずれかを選択してください: %2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>--metric: 「%1」にはコロンの後に期間の数が必要です。%2のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>--metric: %1; %2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>--repositories: 「%1」には月が指定されていません。cohort:YYYY-MMの形式で指定してください</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>--repositories: 「%1」はありません。all、役割（%2）、cohort:YYYY-MM、またはカンマ区切りのID（%3）を指定してください</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>metricsには、1つのFILEを指定します。指標は--metricで選択します</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>推移を出力する指標。複数回指定できます。</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>all、役割、cohort:YYYY-MM、またはカンマ区切りのID。省略時はfamily。</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>数値の日、または行の最後の日（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>1行の単位（month、quarter、year）。省略時はmonth。</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>各期間の末までの、指定した月数にわたって数えます。1～%1。</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>chaoss、lfx、devstats、grimoirelabのいずれかの方法で数えます。省略時はchaoss。</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>子会社の計上先：recorded、parent-as-of、parent-today。</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>利用できる指標を一覧表示します。</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>数え方、除外したもの、データからわからないことを示します。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>CSVで出力します。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1以下</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>%1が判明</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>プロジェクトファミリーの%n個のリポジトリについて、その日までにデータのある最後の完全な月で終わる、各12か月間の値です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>そのうち%n個のデータはその月より前に終わっているため、件数は下限値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>括弧内：所属が不明なものによる限界値。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>数値で見る成長</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>数値の数え方</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>各数値の数え方と、その定義の出所。</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>本プログラムの定義。</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>対象は、早い方の日に作成から1年を経ていたリポジトリです。後から加わったものは、それだけで数を増やすためです。</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>ボットは除きます。</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>%2のコミットの%1を合わせて行った最小の人数。数が小さいほど、少数の人が半分を担っていることを意味します。コミット数の等しい人のうち誰を選んでも、結果は変わりません。</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>所属がわかるコミットがどれほど少なくても値を示します。</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>所属がわかるコミットが60%未満の場合は、限界値のみを示します。</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>所属が判明しているコミットだけを数え、学術機関またはその他のアドレスの人はそれぞれ1つの単位とします。限界値は全コミットに対するもので、所属不明の人全員が最大の組織に所属する場合と、全員がそれぞれ別の組織に所属する場合です。</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>%2のコミットの%1を、所属する人が合わせて行った最小の組織数。数が小さいほど、少数の組織が半分を担っていることを意味します。</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>%1のコミットが、それを行った人の間でどれだけ不均等に分布しているかを示すジニ係数。全員が同数の場合は0、多数のうち1人がほぼすべてを行った場合は1に近づきます。</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>その組織に所属する人のコミットが、%1の全コミットに占める割合。所属が不明なコミットも分母に含めます。上限は、それらがすべてその組織のものである場合の値です。</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>その組織に所属する人による%1のコミット数。上限は、所属が不明なコミットがすべてその組織のものである場合の値です。</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>指定した組織以外の、データセット内の組織に所属する人による%1のコミット数。学術機関やその他のアドレスは、データセット内の組織には含まれません。上限は、所属が不明なコミットがすべてそれらの組織のものである場合の値です。</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>%1にその組織のためのコミットがある人が、コミットのある人全体に占める割合。所属が不明な人も分母に含めます。上限は、その全員がその組織に所属する場合の値です。</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>作成者の所属（組織、学術機関、その他のアドレスのいずれか）が判明しているコミットが、%1の全コミットに占める割合。コミットがない場合は未定義です。</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>1つの組織の人が行ったコミットが%1の全コミットに占める割合のうち、最も多い組織のもの。所属が不明なコミットも分母に含めます。上限は、それらがすべてその組織のものである場合の値です。</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>%1に同じ組織のためのコミットを行った人が、コミットのある人全体に占める割合のうち、最も多い組織のもの。所属が不明な人も分母に含めます。上限は、その全員がその組織に所属する場合の値です。</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>%1に少なくとも1件のコミットがあるとわかっている個別の組織の数。上限では、学術機関、その他、または不明のアドレスの人をそれぞれ1つの組織として加えます。</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>これらのリポジトリでの判明している最初のコミットが%1に行われた組織。</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>%1のコミットに占める組織の割合pのShannonエントロピー（−Σ p ln p、単位はナット）。1つの組織がすべてを行う場合は0、多くの組織が同程度に行うほど大きくなります。</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>%1と同じ多様性になる、コミット数の等しい組織の数。割合のShannonエントロピーをeの指数とした値です。</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>%1のコミットに占める組織の割合の二乗和（Simpson、Herfindahl、Hirschman）。1つの組織がすべてを行う場合は1、多くの組織が同程度に行うほど小さくなります。</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>%1と同じ集中度になる、コミット数の等しい組織の数。割合の二乗和の逆数です。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>以前：%1。</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>%2時点の%1の管理主体</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>%1の管理主体</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>%1の出来事</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>%1時点の票数について、出典には規則がありません。</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>%1時点では、全%n票中%2票を持っていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>%1時点では、議席を持っていませんでした。</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>注目点</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>当初は%1が単独で全%n票中%2票を保有</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>%1からは、%2において単純多数決により単独で決定することができました。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n人がコミットの半数を担当</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>%1までの12か月間にコントリビューションを行った%n人のうちの人数です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1以降の変更点</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>データセットでは、2つの日の間に変更は確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>ほか%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要な数値</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>データセット自体についての注記</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>ボットは除きます。</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>直前の%1にコミットがなく、それまでの全コミットが%2件以下</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>これらのリポジトリでの最初のコミットが%1に行われた人。</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>これらのリポジトリでの最初のコミットが%1に行われ、それより前の月にはデータセットの他のリポジトリでコミットを行っていない人。</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>%1にアクティブな人のうち、これらのリポジトリで新規の人、または%2であった人。</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>%1に少なくとも1件のコミットの作成者である人。同一人物の複数のアドレスは1人とし、複数のリポジトリにいる同一人物も1人とします。</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>%1のコミット（作成日による）。</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>データセットでボットとされている作成者のコミットが、%1の全コミット（ボットの分を含む）に占める割合。コミットがない場合は未定義です。</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>これまでで最後のコミットが%1に行われ、それから少なくとも%2が経過している人。データの最後の%2については未定義で、誰かが戻ってくると値は減少します。</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>%1にアクティブで、これらのリポジトリで新規ではないが、%2であった人。</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>%1にアクティブで、新規でも不定期でもない人。直前の%2にコミットがあるか、それまでの全コミットが%3件を超える人です。ここでの最初のコミットにより新規とされる人に、不定期の人と継続的な人を加えると、アクティブな人の総数になります。</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>その前の%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>前の%1</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>%1にアクティブだった人のうち、%2にもアクティブな人の割合。</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>これらのリポジトリでの最初のコミットが%1に行われた人のうち、%2にアクティブな人の割合。</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>戻りうる人がいない場合は0です。</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>戻りうる人がいない場合は未定義です。</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>%1にアクティブで、%2にもアクティブだった人の数。データより前の月は空とみなします。</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>これらのリポジトリでの最初のコミットがその%1に行われた人のうち、その後の第%2期間にアクティブな人の割合。次の%1を第1期間とします。</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>最初のコミットの月から最後のコミットの月まで（両端を含む）の月数がこれより長い人の割合（Kaplan–Meier法）。データの最後の%1にコミットがある人は継続する可能性があるものとし、それ以外の人は最後のコミットを終わりとします。限界値は、Greenwoodの分散とlog–log変換による95%のものです。</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>コミットがより多い人が行った分の、全コミットに占める割合（本人の分を除く）で決まります。コミット数の等しい人は同じクラスになります。</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>コミットがより多い人が行った分に本人の分を加えた、全コミットに占める割合で決まります。コミット数の等しい人が異なるクラスになることがあります。</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>コミットの多い順に、%1のコミットの最初の80%を構成する人。</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>コミットの多い順にコアに続き、%1のコミットの80～95%を構成する人。</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>コミットの多い順に、%1のコミットの最後の5%を構成する人。</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>PNG、SVG、PDFとしてコピーしました。必要な場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>表示中のビューの画像を、ピクセル画像および図形としてクリップボードに入れます</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>表示中のビューを印刷します</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>印刷する前にページを確認します</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG図形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文書</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… ほか%n文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>データセット：%1、%2、SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>プリンターがページを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
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
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>開いたファイルの記録を消去します。ファイルは残ります</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使用したファイルを開く(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>これらのリポジトリでの最初のコミット</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>他のリポジトリから来た人を除く</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>時折戻ってくる人を加える</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>一覧全体</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>最初の%1人のみ（組織：%2）</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>%1%以上</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>%1%超</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>割合を丸めない</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>割合を先に小数第%n位までに丸める</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>前の期間に新規だった人に対する割合</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>前の期間にアクティブだった全員に対する割合</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>前に誰もいない場合は0</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>前に誰もいない場合は未定義</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>本人のコミットを含む</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>より活発な人のコミットによる</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1ポイント</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>編集した内容が復元されました。まだ保存されていません。</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>ファイルに保存されたことはありません。</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>対象のファイル：%1</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>「%1」の%2の編集は、プログラムの終了時に保存されていませんでした。</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>保存されていない編集が見つかりました</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>後で確認(&amp;L)</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>1つのビューを描画します：overview、timeline、members、growth、transfer。</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>renderには--output PATHが必要です</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>「%1」の拡張子は対応する画像形式ではありません。.png、.svg、.pdfのいずれかを使用してください</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size: WIDTHxHEIGHTの形式で、それぞれ%1から%2までの値を指定してください</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>--scale: 0.25から8までの数を指定してください</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>--fromは--toより前でなければなりません</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>--daysはmembersでのみ使用できます</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>--days: 最大%1日です</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>--days: 「%1」は日付ではありません。YYYY-MM-DD,YYYY-MM-DDの形式で指定してください</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>--theme: %1のいずれかを選択してください</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>--group-by: %1に「%2」はありません。次のいずれかを選択してください: %3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>--metricはgrowthとtransferでのみ使用できます</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>--metric: %1に「%2」はありません。次のいずれかを選択してください: %3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>--kinds: 「%1」はありません。%2から選択してください</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>--%1はtimelineでのみ使用できます</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>--%1はgrowthでのみ使用できます</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>--repositoriesはgrowthとtransferでのみ使用できます</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>--%1はtransferでのみ使用できます</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>--paper: %1のいずれかを選択してください</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>--pages: auto、または1から%1までの数を指定してください</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>--pages: 用紙は.pdf、または1枚ごとの.pngとして書き出されます</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>--size: 用紙の大きさは紙のサイズで決まります。--paperを使用してください</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>renderには、VIEW（%1）と、必要に応じてFILEを指定します</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>「%1」は描画できるビューではありません。次のいずれかを選択してください: %2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>書き込み先の画像（.png、.svg、.pdf）。</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>論理ピクセル単位のサイズ。省略時は1280x800。</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>論理ピクセルあたりのピクセル数（PNG用）。</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>表示する日。省略時はデータセットの基準日。</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>変更を数える起点の日。</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>表示する最初の日。</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>表示する最後の日の翌日。</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>タイムラインのレーン：category、organization、body、project、person、none。会員の配置：rings、network、bodies。</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>子会社の計上先：recorded、parent-as-of、parent-today。</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>会員：これらの日それぞれの小さな画像。</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>タイムラインのこれらのレーンのみ（IDで指定）。</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>タイムラインに表示するもの：%1。</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>レーンの順序：automatic、name、first-date、size。</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>レーンの高さ：automatic、compact、normal、cards。</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>レーンの中のレーンを表示します。</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>これらの語句を含むものを強調し、残りを薄く表示します。</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>記号の凡例を付けません。</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>事実の典拠を示す行を付けません。</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>画像の上の見出し。空にすると見出しなし。</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>タイムラインを用紙に分割します。横に並べる枚数、またはauto。</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>その用紙のサイズ：A4、A3、Letter。</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>成長のグラフの1つ、または成長か移管の指標の1つ。</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>成長のグラフ群：main、people、retention、concentration、organizations、repositories、releases、governance。</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>成長または移管の対象：all、役割、cohort:YYYY-MM、またはカンマ区切りのID。</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>成長の単位：month、quarter、year。</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>成長を、各期間の末までの指定した月数にわたって数えます。</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>成長を、chaoss、lfx、devstats、grimoirelabのいずれかの方法で数えます。</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>成長を対数目盛で表示します。</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>成長を、その日の値に対する百分率で表示します。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light、dark、high-contrastのいずれか。</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>報告書に収まらない数の行</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>この報告書の作成に使用した仕様</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>この報告書の作成に使用したデータセットとプログラム</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>ロゴ</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>報告書を作成しています: %1%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>報告書を文書として書き出します。</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>reportには--output R.pdfまたはR.pngが必要です</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>「%1」の拡張子は.pdfまたは.pngでなければなりません</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>--dpi: 36から600までの数を指定してください</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>--%1: %2のいずれかを選択してください</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>--sections: 「%1」はありません。%2から選択してください</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>--members-at: 最大%1日です</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>--members-at: 「%1」は日付ではありません。YYYY-MM-DDの形式で指定してください</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>reportには、1つのFILEを指定します</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>進捗を1行ずつ表示します。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>R.pdf、または1ページ1画像のR.png（R-01.png …）。</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>brief（1ページ）、board、full。省略時はfull。</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>次のものを、この順序で：%1。</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>ウィンドウで保存した、または報告書に含まれる仕様。他のオプションの指定が優先されます。</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>報告の対象日。省略時はデータセットの基準日。</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>変更を数える起点の日。</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>これらの日の会員の画像も含めます。</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>タイトル。省略時はデータセットのタイトル。</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>表題部の画像：PNG、JPEG、SVG。</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>本文の言語（例：en）。</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>A4、A3、Letterのいずれか。</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>portrait（縦）またはlandscape（横）。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light、dark、high-contrastのいずれか。</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>1インチあたりのピクセル数（PNG用）。省略時は150。</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>1ページの概況</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要な数値</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>時代</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>成長のグラフ</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>数値で見る成長</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>ガバナンスの比較</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>会員表</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>理事会の議席と票数</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>主要なイベント</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>方法と定義</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>データに関する注記</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>データによれば、%1時点で%2の会員は確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>%1時点で、%2の会員数は%nです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>%1時点で、%2の会員数は%3～%4です。そのうち%nについては、その日に会員であったかどうかがデータからは確定しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>会員区分別：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>%1時点では会員はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>%n組織が加盟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n組織が脱退</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>%1時点の会員数は%2でした。その後の異動：%3、%4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>%1時点：%2。</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>%1%未満</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>%1%超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>データには、%2時点の%1の管理主体が記載されていません。</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>%1時点で、%2は「%3」の期間にあります。</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>%1時点で、%2の管理主体は%3です（%4）。</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%2：%1人</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>%2時点でデータに記載されているメンテナーは%1人です（%3）。複数のグループに属する人は1回だけ数えます。</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>%3時点で%1がホストするプロジェクト：%2（%4）。</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>エコシステムのプロジェクト（掲載されているがホスト対象ではないもの）：%1。</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>最初のコミット</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最後のコミット</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>取得日</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>取得時のコミット</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>コミットとコントリビューターを数える元となったgit履歴。[%1]はこの一覧を指します。</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what, %2 how much</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics were looked at with this specification, so that one of them is likelier to stand out by chance.</source>
        <translation>
            <numerusform>この仕様では%n個の指標を調べたため、そのうちの1つが偶然に際立つ可能性が高くなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>リリースの公表値が示すこと</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>選択による結果の違い</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>公表値%1、ここでは%2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他者が公表した結果</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>数値を含む要約</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>ここからは言えないこと</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>仕様%1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1。仮の日付による%2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>探索的：このイベントの月の結果が表示された後に、仕様が変更されました。</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>このウィンドウがこのイベントの月の結果を表示する前に指定されました。</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>これをホルムの方法で調整すると、12か月後の差は%1です。</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>プロジェクトファミリー</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>前身</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>比較プロジェクト</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>%1のデータなし</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1：一部のみ</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1：破損</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>すべてのリポジトリ</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>%1より古いファミリーのリポジトリ</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>選択したリポジトリ</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>searchには、必要に応じてFILEと、1つのTEXTを指定します。複数の語は引用符で囲んでください</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>語句で事実を検索します。</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>この報告書の対象日は%1です。変更点は%2と比較して示しています。</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>時代と管理主体</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>メンテナーとプロジェクト</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>コントリビューター</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>留意事項</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>この報告書の用語とその意味。</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>データに関する注記</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>データのない部分</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>データセットの注記</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>括弧内の番号はこの一覧に対応します。括弧内のタイトルは、ページのアドレスから作成したものです。</translation>
    </message>
</context>
<context>
    <name>SourceTip</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a source: %1 its title, %2 its publisher and date</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>表計算ソフトが計算してしまう値の先頭にアポストロフィを付けます。</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>表計算ソフトが計算してしまう%n個のセルの先頭にアポストロフィを付けました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>この日には可能性があるが、確実ではない</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Heads a group of a table: %1 tier, %2 number or range</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person and their role</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定義</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>議席の保有期間</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>%1の議席と票数、%2時点。</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>データでは不明</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>会員表</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>データでは、この日の会員は確認されていません。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>この会員区分の期間</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>%1時点の会員区分別の会員。「≤」は「遅くとも」を意味します。</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>理事会の議席と票数</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>データでは、この日の理事会の議席は確認されていません。</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>変更された票数</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>主要なイベント</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>データでは、この日までの主要なイベントは確認されていません。</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>最も重要度の高い%1件のイベントのうち、最新の%2件を記載しています。データセットにはすべて含まれています。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>%1までの、最も重要度の高いイベント。</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>この列で並べ替え(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>--size: %1から%2までのピクセル数を指定してください</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>thumbnailには、1つのFILEを指定します</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>thumbnailには--output PATHが必要です</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>ファイルマネージャーに表示される、データセットの小さな画像を描画します。</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>書き出すPNG（名前の末尾は問いません）。-は標準出力。</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>長辺のピクセル数（16～1024）。省略時は256。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who or what, and in which capacity: &quot;Dell, gold&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>フィルターに該当するものがありません。上のボタン、または「表示」の「フィルター」で表示を増やしてください。</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>簡略な図です。完全な図を準備しています…</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>開くと+%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>a day on the time axis: %1 its number, %2 the short name of its month</extracomment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>1つのレーン</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>通常の順序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>最初の日付順</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>大きさ順</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>拡大率に合わせる</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>会員資格</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>プロジェクトの段階</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>タイトルに名前なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a stretch of time: %1 in days, %2 the same in years, months and days</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>what is in sight, from a year or month to another</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>a month of a year, short</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>出典なし</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Go to Date</source>
        <translation>日付に移動</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>タイムラインで検索(&amp;F)</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>タイムラインに表示されている内容から語句を探します</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>日付に移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>拡大率を変えずに、表示範囲を日付に移動します</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>基準日を中央に表示(&amp;C)</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>基準日が中央になるように表示範囲を移動します</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>レーン内の次の項目(&amp;N)</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>同じレーンで次にあるものを選択します</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>レーン内の前の項目(&amp;P)</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>同じレーンで前にあるものを選択します</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>下のレーン(&amp;B)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>下のレーンで最も近いものを選択します</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>上のレーン(&amp;A)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>上のレーンで最も近いものを選択します</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>選択範囲に合わせて拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>マークした範囲、またはそれがない場合は選択した事実を、できるだけ大きく表示します</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>比較する範囲をマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>比較日から基準日までの期間をマークします。Ctrlを押しながらドラッグすると任意の範囲をマークできます</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>マークを解除(&amp;R)</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>期間のマークを解除します</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>範囲の統計(&amp;S)</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>マークした範囲、またはそれがない場合は表示範囲で起きたことを数値で示します</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>表示範囲の表(&amp;T)</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>図に表示されているものを下に一覧表示します</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>ブックマーク(&amp;K)</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>このデータセットのブックマークを一覧表示します</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>ブックマークを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>基準日に自分用のメモを付けます</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>すべてのレーンを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>レーンの中のレーンを表示します</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>すべてのレーンを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>最も外側のレーンだけを表示します</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>最上位の会員区分の会員</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>第2の会員区分の会員</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>第3の会員区分の会員</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>第4の会員区分の会員</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>その他の会員資格または議席</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>人物の役職</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>プロジェクトまたはその段階</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>おおよそしかわかっていない日付</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>わかっている範囲を超えて継続、または開始</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>薄い色：信頼度が低い、または出典なし</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>この位置にさらにある件数</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>レーンの平均に対する件数</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>比較日</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>%1に関するもの</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>重要度%1以上のイベント</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」を含むもの</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>次に該当するもののみを表示しています：%1。</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>次に該当するものを強調し、残りを薄く表示しています：%1。</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>用紙%1/%2：%3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>図%1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>凡例と出典 %1/%2</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>凡例と出典</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>用紙で使用している記号。</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>図示した内容の出典</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>この比較を表示します</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>結果をテキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>グラフの横にある文をコピーします</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>グラフを画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>グラフをコピーします</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>グラフをCSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>グラフの値、線、帯をコピーします</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>基準日をイベントとする(&amp;E)</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>その日に何があったかにかかわらず、基準日の前後を分析します</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>各月の値</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>両方のトレンドから除外</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>前のトレンド</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>後のトレンド</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>それまでのトレンドの延長、95%帯</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>それまでのトレンドの延長</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>モデルが0未満とする部分は描画していません。</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>%1から%2までの完全な月のみ。使用した月数は、イベント前%3、イベント後%4です。リポジトリ：%5。</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>それまでのトレンドが続く場合、個々の月の95%が帯の中に入ると予想されます。</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>点線：説明として競合しうる、その他の出来事。</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>水準の変化</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>傾きの変化</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>推定量（括弧内は標準誤差）</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%2前後の%1</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>仕様%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>リリースの公表値が示すこと</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ここからは言えないこと</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>all、役割、cohort:YYYY-MM、またはカンマ区切りのID。省略時はイベントの12か月前より古いファミリーのもの。</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>transferには、1つのFILEを指定します</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>transferには--metric Mが必要です（例：--metric active-contributors）</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>イベント前後の指標をそれまでのトレンドと比較し、そこからわかることとわからないことを示します。</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>--%1: %2から%3までの数を指定してください</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>移管：イベントの日（YYYY-MM-DD）。省略時はデータセットの移管の日。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>移管：比較する前の月数。省略時はすべて。</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>移管：比較する後の月数。省略時は完全な月すべて。</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>移管：イベントの月以降で除外する月数。省略時は1。0の場合、その月は後に数えます。</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>移管：イベントの前についても除外する月数。</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>移管：季節性として考慮する1年あたりの波の数（0～2）。前後に24か月ずつある場合のみ。</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>移管：他のプロジェクトと比較しません。</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>データセットに移管の記載がありません。--event DAYでイベントを指定してください</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>比較する指標をコンマで区切って指定します。metrics --listで一覧を表示できます。</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>各月をCSVで出力します：値、直線、それまでのトレンドとその帯。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>--jsonと--csvのどちらか一方を選んでください</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1（前、後の月数：%2）：%3。仮の日付による%4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>選択にどれだけ左右されるか</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1：公表値 %2、本データ %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他者が公表した結果</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1：%2、調整後 %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>複数の指標：12か月後の差、ホルムの方法で調整</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>結果のまとめ</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ここからは言えないこと</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>仕様%1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>リリースの公表値が示すこと</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>前後の月数</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>変化（95%区間）</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>結果が、行われた選択にどれだけ左右されるか。</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他者が公表した結果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>このデータセットによる値</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1。仕様%2（プログラムの既定、結果が出る前に定めたもの）。</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ここからは言えないこと</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比較したもの</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>仮の日付</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>月ごとの値はモデルが許す限度まで密接に関連しているため、区間は信頼できません。</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>ある月のノイズはρ = %1で翌月に持ち越されます（ダービン・ワトソン比%2）。区間ではこれを考慮しています。</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>対数（トレンドは成長率になります）では、12か月後の差は%1（%2～%3）です。</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>わかる限り、イベント前は両者が並行して推移しており、このような比較の前提を満たします。</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>ただし、イベント前に両者は並行して推移しておらず、このような比較の前提を満たさないため、信頼できません。</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>月数が足りないため比較から除外：%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>同じ月には他の出来事もあり、説明として競合します（%1など）。</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>1か月あたりコミット%1件</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>1か月あたりコントリビューター%1人</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1：%3か月で%2</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>これはイベントの時期の変化です。イベントがその変化をもたらしたとも、イベントがなければ何も変わらなかったとも述べるものではありません。</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>月数が少ない場合、このモデルの区間はやや狭すぎます。24～48か月のシミュレーションでは、100回中95回真の値を含むとされる区間が、実際に含んだのは90～95回でした。</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>各値は%nか月にわたって数えるため、イベント後も同じ期間はイベント前の月を含み、段差は傾きのように見えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>コミットが示すのはコードを書く人であり、レビュー、決定、資金提供をする人ではありません。</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>イベント前のリリースについての公表値：%1。</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>イベントをまたぐもの：%1。</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>イベント後：%1。</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>人は各リリースで1回ずつ数えられ、リリースの間隔も異なるため、これらの値は合算できず、検定にも使えません。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>月数不足</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>イベントを%1とする場合：同じ月、同じ結果</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>イベントを%1とする場合</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>仕様どおり</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>イベントの月を後に数える</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>イベントから%nか月を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>イベント前の月を除外しない</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>イベント前の%nか月を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>前の月すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>前の%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>すべての比較プロジェクトに対して</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>%1を除く比較プロジェクトに対して</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>イベントの12か月後における、それまでのトレンドの延長との差と、その95%区間。選択によって大きく変わる場合、その値はイベントよりも選択について語るものです。</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>イベント時の水準の変化と、その95%区間。選択によって大きく変わる場合、その値はイベントよりも選択について語るものです。</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>以前の管理主体以外の企業のコントリビューション</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>うち、半導体メーカー</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>以前の管理主体のコントリビューション</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>うち、利用企業とクラウド</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>増加、数値なし</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>減少、数値なし</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>変化なし、数値なし</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>比較できるものなし</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1（%2）：%3。%4。</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>同じデータではないため、両者は互いを裏付けることも否定することもありません。</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>この研究はプロジェクト本体へのコントリビューションを対象としています。このデータセットにはこれらの月の%1の履歴がないため、イベントの1年前より古いファミリーのリポジトリを数えています。</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>ここでは雇用主をコミットのアドレスだけで判別します。雇用主が不明のコミットは、どこにも属しません。</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>データには組織の業種が示されていないため、半導体メーカーと利用企業を区別できません。</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>ここでは、イベントの12か月後をそれまでのトレンドと比較します。研究では独自のモデルと月を用いています。</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>ここではコミットを数えます。研究がコントリビューションとみなすものは、より広いか、異なる可能性があります。</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>それまでのトレンドの延長より%1%低い値</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>それまでのトレンドの延長より%1%高い値</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>それまでのトレンドの延長から1%以内の値</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1パーセントポイント</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>リポジトリ：%1（%n）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>前の%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>前の完全な月すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>後の%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>後の完全な月すべて</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>比較：%1と%2。</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>イベント：%1。その月（%2）は後に数えます。</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>イベント：%1。その月（%2）は除外します。</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>イベント：%1。%2からの%nか月を除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>予期されていた可能性のある、直前の%nか月も除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>モデル：前と後にそれぞれ直線を当てはめ、自己相関ノイズを仮定（AR(1)、制限付き最尤法）。</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>他のプロジェクトとは比較しません。</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>さらに%1とも比較します。</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%2前後の%1</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>指標：%1、月ごと。</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>データからは判断できません：これらの月について、%1の元データが欠落または破損しています。%2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>データからは判断できません：これらの月の元データが欠落または破損しています。</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95%区間%1～%2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>95%区間%1～%2パーセントポイント</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1、変化なしを含む</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>それまでのトレンドの延長に対して%1</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>イベントの%nか月後、「%1」は%2でした（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>データがイベントの12か月後まで達していないため（%1）、変化の大きさは示しません。</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>イベント前の月数が少なすぎるため、仮の日付による検証はできません。</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>前の%nか月の中央値は%1、後は%2です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>同じく中央値で求めたそれまでのトレンドに対しては、%1のずれです（%2）。</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>月数がこれほど少ないと記述にとどまり、区間は示せません。</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>イベントがデータの範囲外です：前後両方に完全な月がそろっていません。別のイベントまたはリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>モデルには月数が少なすぎるため（%1。前後それぞれに少なくとも%2か月必要）、値のみを表示します。</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>モデルには月数が少なすぎるため（%1。前後それぞれに少なくとも%2か月必要）、中央値のみを示します。</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>すべての値が同じであるため、比較するものがありません。</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>これらの月の一部で、指標に値がないか、値が大きすぎて扱えません。別の指標、より少ない月数、または別のリポジトリを選択してください。</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>この指標には毎月の値がないため、比較するトレンドがありません。別の指標を選んでください。</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>直線がすべての点を通るため、変化と見分けるためのノイズがありません。区間は示せません。</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>直線からの残差と、その1～6か月後の値との相関は%1です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>イベントの月の水準の変化（括弧内は標準誤差）：%1。最小二乗法では%2、プレイス・ウィンステン法では%3。</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>ニューイ・ウェストの標準誤差は%1ですが、月数がこれほど少ないと小さすぎることがよくあります。</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>要求された季節性はモデルに含まれていません。イベントの前後それぞれに24か月が必要です。</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>計数として（準ポアソン）、水準の変化は%1（%2～%3）です。</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>比較プロジェクトに対する12か月後の差は%1（%2～%3）です。</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>比較プロジェクトに対する水準の変化は%1（%2～%3）です。</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>比較プロジェクトに対して測ることはできません。</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>ここでの変化は%1で、大きさの順では%3件中%2番目です。</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>比較プロジェクトの同じ月の水準の変化：%1。</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>比較対象そのものの一部であるため、比較には使いません：%1。</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>比率による比較には0より大きい値が必要なため、比較から除外：%1。</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>この指標はリポジトリに依存しないため、他のプロジェクトとの比較はありません。</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>データセットは、これらの月のデータ（%1）が不完全であるとしています：%2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>比較がないため、イベントの時期の変化については、あったともなかったとも述べるものではありません。</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>トレンドの延長があり得ない値</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>それまでのトレンドの延長の%1倍</translation>
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
            <numerusform>前後それぞれに24か月ある場合、季節性を年%n個の波で表します。</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>完全な月：前%1、後%2</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>その後の%nか月全体：%1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>イベントの%nか月後、それまでのトレンドの延長は%2となりますが、「%1」がその値になることはあり得ません。そのため変化の大きさは示しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>使用した月は%1までであるため、イベントの24か月後については何も述べません。</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>イベント前の月は1本の直線に沿っていません。%1までは月ごとに%2、その後は%3変化しています（%4）。この直線の延長は信頼できません。イベント前の月数を減らした場合の結果を参照してください。</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>%1は両方の直線から大きく離れています（%2）。結果はこの月に左右されます。</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>イベント前の仮の日付のうち、同程度に大きな水準の変化を示すもの：%2件中%1件（%3。この日付の数では%4を下回ることはありません）。</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>値にほとんど差がないため、区間は示せません。</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>これらのリポジトリには、データのそろった月がないか、コミットが1件もありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>データセットにはこの指標の値がありません。別の指標を選んでください。</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>この指標にはイベントの前後両方の値がそろっていません。別のイベントか別の指標を選んでください。</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>これ以降の問題は省略しました</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>有効: %2個の表に%1行</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>validateには、1つのPATHを指定します</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>データセットファイルまたはCSVファイルのフォルダーの問題をすべて一覧表示します。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>別のデータセットから作成されています：それをFILEとして指定してください</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>このプログラムの別のバージョンで作成されています</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>Qtの別のバージョンまたは別のフォントで作成されています</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>ページが、仕様とデータセットから得られるものと異なります</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1: 一致: 仕様とデータセット%2から同じバイト列が得られます</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: 不一致</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>verifyには、R.pdfと、必要に応じてデータセットのFILEを指定します</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>報告書を、それに含まれる内容から作り直し、同じかどうかを示します。</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>このプログラムが書き出したPDFの報告書</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>リンクをクリップボードに入れました。プログラムとデータセットがあれば、どこでもこのビューを開けます。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>ビューへのリンク（「stewardship:」で始まるもの）</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>このリンクはプログラムのより新しいバージョンで作られており、このバージョンでは開けません。</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>ビューへのリンクではありません。リンクは「stewardship:view?」で始まります。編集メニューの「このビューへのリンクをコピー」で作成できます。</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>このリンクは別のデータセットで作られました。何を指していたかを見るには、そのデータセットを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>リンクの%n個の部分はここでは意味を持たないため除外しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>このビューへのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>画面の内容を、再び開ける1行のテキストとしてクリップボードに入れます</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>リンクを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>コピーしたビューへのリンクの内容を表示します</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移管</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>一次資料</translation>
    </message>
    <message>
        <source>press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>非営利組織</translation>
    </message>
    <message>
        <source>university</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>財団</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>政府機関</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>個人主導</translation>
    </message>
    <message>
        <source>era</source>
        <translation>時代</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>スチュワードシップ</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message>
        <source>release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>会員</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>council</source>
        <translation>評議会</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>ワーキンググループ</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>メンテナーグループ</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>コアプロジェクト</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>財団のホストプロジェクト</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>エコシステムのプロジェクト</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>前身</translation>
    </message>
    <message>
        <source>core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>no</source>
        <translation>該当せず</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>信頼度の記載なし</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>信頼度：高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>信頼度：中</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>信頼度：低</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>その日の親会社へ</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>現在の親会社へ</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>創設プレミア</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>プレミア</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>アソシエイト</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>プラチナ</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>シルバー</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>理事会議席</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>技術評議会議席</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>共同議長組織</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>ゴールド会員代表</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>メンテナンス組織</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>代理代表者</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>コアメンテナー</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>リードコアメンテナー</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>モジュールメンテナー</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>プロジェクトメンテナー</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>プロジェクト代表</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>共同議長</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>副議長</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>エグゼクティブディレクター</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>最高技術責任者</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>子会社</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>買収先</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>技術評議会による承認</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>憲章の採択</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>エコシステムへの参加</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>掲載終了</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>ホスティング申請の却下</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>学術機関</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>ボット</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>設定を読み込めなかったため、初期設定になっています。元の内容は%1に保存してあります。</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>%1の設定は、より新しいバージョンのプログラムのものです。ここで選択した内容は保存されません。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>設定を保存できません：%1に書き込めません。</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>ディスプレイがありません。「report」などのコマンドを使ってください（--helpを参照）</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>基準日(&amp;A)</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>表示している日</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>議席と票数</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>機関(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>動議の可決に必要な票(&amp;A)：</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>1つの組織が持てる議席の上限</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>猶予日数：</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>猶予日数</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>子会社は所有者に合算します。違反はタイムラインに帯で示します。</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>議席の上限(&amp;C)：</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>データセットには、理事会・評議会・委員会の議席が記録されていません。</translation>
    </message>
</context>
<context>
    <name>steward::Boards</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>an index of power that has no value</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>単独で決定できる</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>阻止できる</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>票の過半数</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>票の3分の2</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>票の5分の4</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>%1時点で議席は記録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>議席%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1、保有者数%n。有効数%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>票数%1、うち動議の可決に必要な票数%2。有効数%3。</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>出典では、この日に次の組織が持つ票数が定められていません：%1。2通りの読み方を併記しています：既定の規則による1票 / 最後にわかっている重み。どちらも優先していません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1：この日までの1年間に加わったのは%2、去ったのは%3（入れ替わり率%4）。</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>在任期間の中央値は%1年。</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>半数超が今も在任しているため、在任期間の中央値はまだありません。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>これを超えて持った組織はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1：最大%n議席、%2以降</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1：最大%n議席、%2から%3まで</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>%1（可能性あり）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>議席</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>議席の割合</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>票の割合</translation>
    </message>
    <message>
        <source>Banzhaf</source>
        <translation>バンザフ指数</translation>
    </message>
    <message>
        <source>Shapley–Shubik</source>
        <translation>シャープレイ＝シュービック指数</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>支配力</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>議席（空席を含む）。一部が可能性のみの場合は範囲で示します</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>機関の全議席に対する割合</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>憲章の定めによる。定めがない場合は1</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>機関の全票に対する割合</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>この投票者がいてはじめて過半数となる連合の割合（Banzhaf 1965、正規化）</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>この票によって動議が可決となる投票順序が全体に占める割合（Shapley and Shubik 1954）</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>票だけで足りるか、阻止に足りるか</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>比較対象の日が選択されていません。「比較対象」で選択すると、それ以降の変更がネットワークに示され、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>%1から%2まで変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>%1から%2まで：変更%n件、会員%3 → %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMapping</name>
    <message>
        <source>%1 – “%2”</source>
        <extracomment>%1: name of a column, %2: what stands in it</extracomment>
        <translation>%1 – 「%2」</translation>
    </message>
    <message>
        <source>Ro&amp;ws are</source>
        <translation>行の種類(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>ファイルを選ぶと列が表示されます。</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1。ファイルの列を選ぶか、すべての行に入れる文字列を = に続けて入力してください。</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>実行する操作、または2022-09-12のような日付</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>これらの文字を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1に移動</translation>
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
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation>この文字列を含む行だけを表示します</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込む</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>行をCSVとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1（%L2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln行中%L1行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>行を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>新しい行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>行を削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>終了なし：現在も有効</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>終了したが、時期は不明</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>2022-09-12、2022-09、2022、またはunknownと入力</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>2022-09-12、2022-09、または2022と入力</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>%1時点</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>この事実には出典が示されていません。</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>ウェブアドレスを開く</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>%1時点で確実に該当</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>%1時点で該当していた可能性あり</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>%1時点では該当せず</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n件すべて表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>出典を開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>ブラウザーで開きます：%1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>この前後を分析</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>このイベントの前後の変化を分析</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>このイベントの前後の指標を、それまでのトレンドと比較します</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>詳細をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>いずれかのビューで印をクリックするか、Ctrl+Kで検索すると、日付とその確実性、関連するもの、出典が表示されます。</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>このデータセット</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>データセットの文章は%1で、作成者が書いたとおりに表示されます。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>この事実を編集</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>データセットでの記述、または出典を変更します</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>2つの日の間の変更点</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S)：</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>表示する変更の種類</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>文として(&amp;S)</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>表として(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSONとして(&amp;J)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>表示中の種類にかかわらず、すべての変更点をコピーします</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>すべての変更点をコピー</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>%1から%2までの変更点</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>時間をさかのぼる比較です。2つの日の間に加わった、または始まったものは、離れた、または終わったものとして示します。</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>根拠は%1までです。それより後に確実なものはありません。</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>データセットからわかり、フィルターに該当する範囲では、2つの日の間に変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>この種類の変更はありません。他の種類の変更は%n件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>変更%n件、会員%1 → %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>コミットはリポジトリから読み込まれるため、編集できません。代わりにリポジトリをインポートし直してください。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>その間に別のデータセットが開かれたため、これはもう適用できません。必要な内容をコピーしてからキャンセルしてください。</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>何も削除されませんでした。残る内容が規則に反するためです。</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>新規：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>編集：%1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>編集：%1「%2」</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>データセットを開く</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>データセットを新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>このビューには画像がありません。代わりに行をCSVとしてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>このビューをエクスポート</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>CSVファイルの新しいフォルダーとしてエクスポート</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>会員ネットワークをエクスポート</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>2つの日のガバナンス</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>表全体をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>データセットには、どちらの日についても財団、理事会、メンテナー、ホストプロジェクトの記録がありません。</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>プラチナまたはプレミア</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>シルバーまたは一般</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>アソシエイト</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>会員区分別の同心円</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>機関別</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>加盟</translation>
    </message>
    <message>
        <source>left</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>%1会員</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>ホストプロジェクト</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>エコシステムのプロジェクト</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>起源</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>%1と%2を結ぶ経路はこれまでありません</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>この日に%1と%2を結ぶ経路はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>リンク%n本：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>会員区分別の会員</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>会員区分の改称</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>この日の会員はなし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many members, and their tier</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>members of all tiers, then by tier</extracomment>
        <translation>%1：%2</translation>
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
        <translation>ノード</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>As</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>ネットワークが示すもの</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>表を絞り込む</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>通常の集計期間</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>集計期間：%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>%1の数え方</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>数値を集計する期間</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>定義の出所</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>値の目盛り</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>一緒に示すグラフ</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>対数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>指数：基準日を100とする(&amp;I)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1、%2を100とする</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>steward::GrowthPanel</name>
    <message>
        <source>The chart as a table</source>
        <translation>表で示したグラフ</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>他の数え方</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>マニュアルを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページへ戻ります</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>マニュアルのページは英語です。数値の意味は翻訳されています。</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>書き出しました：%1（%2）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>人物対応表を保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>開いているデータセットに追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>新しいデータセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>書き出しました：%1。誤りを直し、「人物対応表」として選択してください。</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>インポートは一度に1つです：%2個のファイルとフォルダーのうち%1個を受け取りました。</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>インポートするものがありません。別のファイルまたは形式を選んでください。</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>新しいデータセットとして保存</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>人物対応表を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>追加分を含めて保存</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>問題(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>何も書き出されませんでした：完全なデータセットではありません。問題を直して、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出されていません。</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>追加%1行、既存%2行、不明確%3行、スキップ%4行</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>リポジトリを読み直したため、コントリビューション%1行を数え直しました</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>どの表に何が追加されるか</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>不明確なものはありません</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>不明確：両方を残すか、新しい方を除外します(&amp;N)（%1）</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>新しいデータセットのタイトル(&amp;I)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>表と得られた行数</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>除外されたものはありません</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>注記と除外された行(&amp;N)（%1）</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>最初の行(&amp;F)：%1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>フォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>ファイルまたはフォルダー(&amp;L)</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>インポートするもの</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>インポートするもの(&amp;H)</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>読み込むもの</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>それらの最後の日、または今日</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>日付は年-月-日で書いてください：2024-09-12。</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>事実が判明している最後の日(&amp;K)</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>データセットを作成しています…</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>開いているデータセットと比較しています…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>一度に開けるファイルは最大%1個です。あと%2個は開いていません。</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>データセットを開きました。インポートするものは単独でドロップしてください：%1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>ここにドロップできるのはこのコンピューターのファイルとフォルダーだけで、最大%1個です。</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>保存するまで、クラッシュに備えた編集の控えは残りません。</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>この日については可能性のみ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n票</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>この日の票数は出典で定められていません</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>この日の会員はありません</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>%1会員</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Role, body, and the organization the person works for</extracomment>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Role and body; held personally</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>就いている役職%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>加盟：%1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>この日の管理主体については何も記録されていません。時間バーの時代の中の日を選んでください。</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
%3の管理主体は%2です。会員のいる財団は記録されていません。</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>%1：設立は%2。</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1：まだ設立されていません。</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
%3の管理主体は%2です。会員はまだいません。%4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>管理主体：%1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>子会社：%1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管理主体</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>その他の組織</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  出典で票数が未定義</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>理事会・評議会・グループ</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>役職に就いている人物</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>理事会の議席（1票でない場合は票数）</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>別の日の会員</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>議席または参加</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>役職または雇用主</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスティング</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>起源または所有</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>それ以後に加盟</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>それ以後に脱退</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>それ以後に変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>ライブラリ%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>エコシステムのプロジェクト%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1：会員%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>選択から%nリンク以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>子会社の帰属先</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>表示する範囲</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>経路…</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>2つのノード間の最短経路を表示します</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>経路を表示しない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: what a button sets, and what it is set to</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>steward::MembersPanel</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>議席と票数</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>プロジェクト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>%n個のノードとリンク</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
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
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>フォルダーを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>この形式のファイル (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>これらの日それぞれの小さな画像(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>タイトル(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>記号の凡例(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>出典(&amp;O)</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>自分のブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>このビューをエクスポート</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>ファイルを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>マークした範囲</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>1枚の画像</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>読みやすい枚数</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>横に並べる枚数(&amp;S)</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>日付（YYYY-MM-DD）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>ライト（印刷用）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::PictureHandle</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>このビューの画像</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>このビューの画像を別のプログラムへドラッグするか、クリックしてコピーします</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>ウィンドウの表示どおり</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>大きな画像、2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>スライド、1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>正方形、1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4横、300 dpi</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4縦、300 dpi</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>レター横、300 dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>PNGの解像度(&amp;R)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>すべてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>データセット全体で新規</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>新規参加者の定着</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>所属がわかるコミットは%1だけであるため、このプログラム自体では限界値のみを示します。</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>定義を比較する指標</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>各ツールが数えるものと、違いの理由</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>これらのリポジトリには、基準日より前に完全な期間がありません。</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1、%2：同じコミットから各ツールが数える値。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1：%2と同じ</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>報告書の仕様 (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>報告書の書き出しの進行状況</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>仕様を開く…</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>仕様を保存…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>仕様を開く</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>仕様を保存</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>報告書をエクスポート</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>PNGページ (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出されていません。</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>概況（1ページ）</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>理事会資料</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>完全な報告書</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>ライト（印刷用）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>基準日(&amp;A)</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>データセットの日</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>移管の前日</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>会員を示すその他の日(&amp;B)</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>日付（カンマ区切り）</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>データセットのタイトル</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ロゴ(&amp;L)</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>データセットの言語</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>縦向き</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横向き</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>向き(&amp;O)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>配色(&amp;R)</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>日付は年-月-日で書いてください：2022-09-12。</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>会員を示す日は最大%1日です。</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>セクションを少なくとも1つ選んでください。</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>プレビューの進行状況</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>報告書のページ</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>プレビューを準備しています…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>報告書の作成を開始できませんでした。</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>報告書は書き出されませんでした。</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>文で示した結果</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算しています…</translation>
    </message>
</context>
<context>
    <name>steward::RowChoice</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A row that can be chosen. %1: its name; %2: its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>steward::SaveTasks</name>
    <message>
        <source>Save Dataset As</source>
        <translation>データセットに名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1は、ここで開いた後に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>置き換えると、その変更は失われます。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>保存されていない編集</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>「%1」の編集を保存しますか？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>保存しないと失われます。</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>グラフの対象リポジトリ</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>選択したリポジトリ</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>個々のリポジトリを選択</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a set of repositories, %2 their number</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>steward::SearchBox</name>
    <message>
        <source>Search facts (Ctrl+K)</source>
        <translation>事実を検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>事実を検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>これらの語を含む事実はありません。</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>セクションを上へ移動します</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>セクションを下へ移動します</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>セクション（この順）(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる：%1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>データセットの文章は書かれた言語のままです。翻訳は機械によるもので、その言語を話す人の確認をまだ受けていません。</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>前回終了したところから始める(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>開いたファイルの履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>移動やフェードの効果を使わなくなります。デスクトップの設定で求められている場合は、ここでの選択にかかわらず適用されます。</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを探す</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>すべて標準のキーに戻す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1は「%2」のキーです。別のキーを選ぶか、先にそのコマンドから外してください。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1は現在「%2」のキーです。先にそのコマンドから外してください。</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>ビューのキーは、そのビューが前面にある間だけ有効です。そのため、二つのビューで同じキーを使えます。</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>表示範囲の最初の%1件です。拡大するとすべて一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>追加する出典</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>この事実の出典</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>範囲の最初の日</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>範囲の最後の日</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>終了(&amp;O)</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>範囲の統計</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>表示範囲、%1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>タイトルに組織名を含むイベント</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>財団の会員（前日と最終日）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加盟</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>会員区分の変更</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>財団による会員区分の改称</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>可能性あり</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>他のプロジェクトと比較(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>既定の仕様(&amp;D)</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>プログラム付属の仕様に戻します</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>言葉で示した仕様</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指標(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>リポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>前の月数(&amp;B)</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>イベントの前に調べる完全な月の数</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>後の月数(&amp;A)</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>イベントの後に調べる完全な月の数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>イベント以後の除外(&amp;L)</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>イベントの月から除外する月数。0の場合、その月は後に数えます</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>イベント前の除外(&amp;F)</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>イベントの前に除外する月数。この間、イベントが予期されていた可能性があります</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>季節性(&amp;S)</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>モデルで考慮する1年あたりの波の数。前後に24か月ずつある場合のみ</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>名前を探す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a button that chooses; %1 what, %2 how many are chosen</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>steward::TierStrip</name>
    <message>
        <source>Members by tier over time</source>
        <translation>会員区分別会員数の推移</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>ノードのつながり</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>複数の機関で同席する者</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>媒介中心性：他のすべてのノードの組のうち、最短経路がそのノードを通るものの割合（Brandes 2001）。下：複数の機関で同席する者。</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>これほど大きいネットワークでは、ノードの標本から推定します。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>媒介中心性</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>機関</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>時間バー</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>マーカーをドラッグして表示する日を選びます。枠をドラッグして表示する期間を移動します。</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>並べ方</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>すべての重要度のイベント</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>重要なイベント</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>最も重要なイベントのみ</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>レーンの順序</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>レーンの高さ</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>残りを隠す</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>探していないものを、薄く表示する代わりに隠します</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>タイムライン上で探す</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>レーン：%1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>信頼度の高いもののみ</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>信頼度が中以上</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>条件%1を外す</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>重要度%1以上</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>マークした範囲</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>ブックマークを編集</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>レーンをスクロール</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>レーン：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>ここにあと%n件あります。拡大すると見えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>事実%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>開いています。押すと閉じます</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>閉じています。押すと開きます</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>ブックマーク、%1。押すと編集します</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>ツアーをスキップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>比較するもの</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>基準日だけでなく、すべての時期(&amp;A)</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>最短経路</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>始点(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終点(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
