<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

展示开源项目在任一时刻由谁管理，并给出每项事实的来源。可离线使用。

许可证：GPL-3.0-or-later。PyTorch 数据集：CC-BY-4.0。

Qt %2（含 Qt Charts）；SQLite。</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>关于 Stewardship Explorer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>搜索事实(&amp;S)</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>按词语查找事实</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>命令(&amp;O)…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>输入名称中的若干字符以查找任一命令，或输入日期</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>清除选择(&amp;A)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消所有选择</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>程序的语言、配色、文字大小和按键</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>显示“%1”视图</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>详细信息面板(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>显示或隐藏所选事实的已知信息</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全屏(&amp;E)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>显示更短的时间范围</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>显示更长的时间范围</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>全部历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>显示全部时间范围</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>选择程序的配色</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>选择程序的语言；数据集中的文本保持不变</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>返回先前显示的内容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>撤销后退</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>分析此事件前后(&amp;A)</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>比较所选事件前后的某项指标</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>转到日期(&amp;G)…</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>输入要显示的日期</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>显示前一天的状态</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>显示后一天的状态</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>显示一个月前的同一天</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>后一个月</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>显示一个月后的同一天</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>上一个事件(&amp;P)</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>显示上一个事件发生之日</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>显示下一个事件发生之日</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>沿历史推进所示日期，或暂停</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>移交前一天(&amp;T)</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>自项目易手前一天起计算变化</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>一年前(&amp;Y)</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>自一年前的同一天起计算变化</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>其他日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>选择计算变化的起始日</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>变化起算日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不对比(&amp;N)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止对比</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>来源未规定 %1 在这一天有多少票；其他所有组织合计有 %n 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1 拥有 %3 票中的 %2 票。</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>每个有表决权席位各有一票。</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>其他有表决权席位各有一票。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1：%n 票，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1：自 %2起至 %3，来源未规定票数；此处亦不作假定。</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>在 %1，%2 个组织持有 %3 的席位。</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>其中 %1 个持有自己的有表决权席位。</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>管理权简报，截至 %1</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>时期与事件。边缘呈撕裂状或渐隐表示起止时间仅大致可知。</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>“+9”表示另有九个来源，完整报告会列出。提交数根据 git 历史统计。</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>最低可信度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1与 %2之间的变化，同类变化合并列出。加号表示增加，叉号表示失去，菱形表示两者皆非；“可能”标示或许发生在这两天之外的变化。</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>自 %1以来的变化</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>数据中没有这两天之间的变化。</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>数据中记有 %n 项变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>（不晚于 %1）</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <extracomment>%1: the month of a year in which something happened</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <extracomment>%1: the year in which something happened</extracomment>
        <translation>（%1年）</translation>
    </message>
    <message>
        <source>at the %1</source>
        <extracomment>Where a role, a tier or a seat is held. %1: a foundation</extracomment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>可能：%1</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1（%3）退出 %2%4</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>%1 %4 由%2变为%3%5</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1 %3 开始担任%2%4</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1 %3 不再担任%2%4</translation>
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
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>%1（现为%4）加入 %2%3</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1 以%3会员身份加入 %2%4</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>%1 %2 的级别由%3更名为%4%5</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>%1 的会员级别更名%2（涉及 %n 家会员，无升降）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>%1（现为：%2）加入 %3%4</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1 %2 获得席位%3</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1 开始参与 %2%3</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1 以%3身份加入 %2%4</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1 %2 失去席位%3</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1 不再参与 %2%3</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1（%3）退出 %2%4</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>各 %1</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%1 %2 的票数原未规定，后变为 %3%4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>%1 %2 的票数原为 %3，后不再有规定%4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>%1 %2 的票数原为 %3，后变为 %4%5</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>%1 成为 %2 的托管项目%3</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1 成为 %2 的程序库之一%3</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1 加入 %2 的生态系统%3</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1 并入 %2%3</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>%1 不再由 %2 托管</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>%1（%2）不再属于 %3 的项目</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>技术委员会接纳 %1%2</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>%1 的章程获得通过%2</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>%1 转为归档状态%2</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>%1 被移出名录%2</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>%1 的托管申请被拒绝%2</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>%1 的状态不再是“%2”</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>%1 的状态变为“%2”%3</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>%1 由 %2 转到 %3%4</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1（%3 担任%2）由个人身份改为代表 %4%5</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1（%3 担任%2）由代表 %4 改为个人身份%5</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%1（%3 担任%2）由 %4 转到 %5%6</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 成为 %2 的子公司%3</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>%1 不再是 %2 的子公司%3</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 被 %2 收购%3</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>曾被 %2 收购的 %1 不再归其所有%3</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>%1 与 %2 的关系变为“%3”%4</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>%1 与 %2 的关系不再是“%3”%4</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>第 %1 个月</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>第 %1 至 %2 个月</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, e.g. &quot;42 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number that is not defined</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range, from %1 to %2</extracomment>
        <translation>%1–%2</translation>
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
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1，不完整</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1（%3 个月共 %2）</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1（介于 %2 与 %3 之间）</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a series, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a small chart shows, %2 a month</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 the name of a series that is not drawn</extracomment>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name of a series, %2 a month, %3 a value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1 percentage points</source>
        <extracomment>A difference of two shares</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>与上年同期大致相同</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>高于上年同期</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>低于上年同期</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>比上年同期高 %1</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>比上年同期低 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>始终为 %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>最低 %1，最高 %2，最新 %3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1：已关闭。</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1：无数据。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1，自 %2 至 %3：%4。</translation>
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
        <translation>制表符</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>按 %1 编码读取，列间以%2分隔。</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>键，在此表中唯一</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>日期：年、月或日</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>不再成立的第一天；留空：至今成立；unknown：已结束，但结束时间无人知晓</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>%1之一的键</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>组织的键，或下列之一：%1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>来源的键，以分号分隔</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>--%1：没有“%2”；请从 %3 中选择</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>--window：请写 1 到 %1 之间的月数</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>--%1：“%2”不是日期；请写成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
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
        <translation>如需选择其他日期，请使用工具栏中的截至日和“对比”。</translation>
    </message>
    <message>
        <source>Both days are %1, so nothing can differ. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>两个日期都是 %1，因此不可能有差异。%2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>未选择对比日，因此采用移交前一天，即 %1。%2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>未选择对比日，因此采用一年前，即 %1。%2</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>数据集：%1，依据截至 %2。</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>数据许可证：%1。</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>截至 %1；未筛选。</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>截至 %1，与 %2对比；未筛选。</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>由 Stewardship Explorer %1 制作。</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>数据集的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>管理权报告</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>理事会席位</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>核心维护者</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>托管项目</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%2为 %1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>管理权报告</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>每条竖线代表 %n 个事件之一；越高越重要；颜色表示类别。</numerusform>
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
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项事实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>图中内容：%1，无来源。</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>图中内容：%1，依据%2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>其中 %n 项无来源。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 when, %4 a note</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>半数提交来自 %n 个组织</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>半数提交来自至少 %1 个、至多 %2 个组织，取决于归属不明者属于何处</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>半数提交来自 %n 位贡献者。</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>%1 的提交雇主已知，%2 的提交雇主未知：因此任一组织的占比都是下限。</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>按组织看，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>%Ln 位贡献者在 %2至 %3期间向项目家族的 %1 个仓库作出 %4 次提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>贡献者是指至少一次提交的作者；机器人不计在内，同一人的多个地址视为一人。</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>其中 %n 个仓库的数据在最后一个月结束之前即已终止，因此各项计数均为下限。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>截至某日</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>在该日（UTC）成立的情况，以数据集截至 %1的依据所能判断者为限。区间的终点是不再成立的第一天。</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>确定与可能</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>有些日期仅知到月，或仅知“不晚于”某日。32–35 这样的范围表示：确定有 32，至多 35。“不晚于”某日的起点可能更早，最多早 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>在基金会中拥有会员级别的不同组织，每个组织只按其最确定的一行计一次。其他机构的席位和参与不计在内。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>按来源所述。来源未提及的席位按一票计；两个已载明数字之间的空缺为未规定，并如实显示。</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>非合并提交的不同作者，按作者日期计，机器人不计在内。人数不能跨月份或跨仓库相加。</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>半数提交</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>提交量合计达到全部提交 50% 所需的最少贡献者数或组织数（CHAOSS：贡献者缺席因子、大象因子）。雇主未知者仍计入分母。</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>事件发生时的变化</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>仅为两天之间的差异，别无他义。数据不能表明其成因。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>高：一份第一手记录，或两份相互独立的记录。中：一份第二手来源，或一项已说明的推断。低：推断得出。</translation>
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
        <translation>未知日期</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>在 %1仍成立</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>已结束，日期未知</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: &quot;since …&quot;, %2: &quot;still true on …&quot; or &quot;ended, date unknown&quot;</extracomment>
        <translation>%1；%2</translation>
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
        <translation>不晚于 %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>不晚于 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>不晚于 %1起</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>不晚于 %1起</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>起始日期未知</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>%1起，</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>%1起，</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>不晚于 %1起，</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>不晚于 %1起，</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>起始日期未知，</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1（可能更早，最多早 %n 天）</numerusform>
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
        <translation>来源：该定义由本程序自行给出。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>此处：%1。</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>会员加入</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>会员退出</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>级别变更</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>级别更名</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>获得席位或参与资格</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>失去席位或参与资格</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>票数变更</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>职务开始</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>职务结束</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>项目加入</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>雇主变更</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <extracomment>%1: a seat, %n: votes that go with it</extracomment>
        <translation>
            <numerusform>%1，%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>个人身份</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在机构</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>关系开始</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>关系结束</translation>
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
        <translation>diff 比较同一 FILE 的两个日期，或整体比较两个 FILE：diff [FILE] --from DAY --to DAY，或 diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>diff 需要 --from DAY 和 --to DAY（写成 YYYY-MM-DD），或两个 FILE</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>作为对比的日期，格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>所查看的日期，格式为 YYYY-MM-DD；可早于另一日期。</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>数据集的依据截至 %1；此后无确定内容</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1，自 %2 至 %3；会员：之前 %4，之后 %5</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>逆时间方向：两天之间加入或开始的，均表述为退出或结束。</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1（%2）：%3 → %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>席位与票数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>就数据集所知，两天之间没有变化。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>--json 与 --csv 只能选其一</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>--csv 输出的是两个日期的表格；比较两个 FILE 请用 --json</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>说明两天之间的变化：会员、级别、席位、人员、组织、项目、数值；或逐行说明两个数据集之间的差异。</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>以 CSV 表格输出两天之间的变化。</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>两天的贡献者均在相同的 %n 个仓库中统计，即项目家族中在 %1 之前已有提交的仓库：此后新增的仓库本身就会使数值升高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>没有任何项目家族的仓库比较早的那天早一年，因此贡献者在所有现有仓库中统计（%1：%n），而新增的仓库本身就会使数值升高。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>其中 %n 个仓库的数据在 %1 结束之前即已终止：标为不完整的数值不含此后在那里发生的情况，人数均为下限。</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>不适用，尚未规定全部票数</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%1（至 %2，不完整）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: what is counted (&quot;people&quot;), %2: a set of repositories</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1：%2 个仓库中有 %n 个的数据此前已终止</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>新增 %1，移除 %2，更改 %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… 未列出的行数：%1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1：%2；提交数：之前 %3，之后 %4</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
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
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>撤销上一次编辑，或视图的上一次更改</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重新执行已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>编辑事实(&amp;E)…</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>更改数据集对所选事实的记述</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>新建事实(&amp;N)</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>在表“%1”中添加一行</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>创建事实副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>添加一个以所选事实为起点的事实</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>移除事实(&amp;F)</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>从数据集中移除所选事实</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>这是 Git LFS 指针，而非其所指的文件</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>这是网页，不是数据集文件</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>这是加密或签名的消息，不是数据集文件</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>这是 %1 归档文件，不是数据集文件</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>这不是数据集文件</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>这是 %1 格式的文件，不是数据集文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>这是其他应用程序的 SQLite 文件，不是管理权数据集</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>此文件由更新版本的程序生成（格式 %1，本程序支持 %2）</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>其中的表“%1”不符合格式规定</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>另一程序正在写入此文件</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>文件已损坏：“%1”不是表 %3 中有效的 %2</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>数据库报告故障</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>没有名为“%2”的 %1</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>这将需要 %1 张纸；最多生成 %2 张</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少该文件</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>此处有一个字节不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>第一行不是此表的列名</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>此处的引号未闭合</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>引号出现在不允许的位置</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>该行有 %1 个字段，而表有 %2 列</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>有字段超过 1 MiB</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>表超过 1000 万行</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>“%1”不是月份</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>“%1”不是此处允许的词</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>没有 id 为“%1”的条目</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>“%1”在此处出现两次</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>结束日期 %1 早于开始日期 %2</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>“%1”所限定的日期缺失</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>时期“%1”在“%2”结束之前开始</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>“%1”以自身为上级</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>“%1”的上级形成循环</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>自 %1 起，同一人同时两次担任同一职务</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>格式不正确</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>文件引用了自身的其他位置（YAML 别名）</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>不属于此处可读取的任何格式</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>其中没有可导入的内容</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>未为其选择列</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>这不是 git 仓库</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>其 .git 是一个指向 %1 的文件</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>无法读取这种仓库</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>该仓库没有提交</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>该仓库缺少对象 %1</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>该仓库的对象 %1 已损坏</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>请在该处更正，或从其来源重新导出</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>请检查文件是否正确</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>请在使用处直接写出各值</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>请提供下列之一：%1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>请选择下列之一：%1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>请补上</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>请提供克隆的文件夹，或裸仓库</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>请提供仓库本身</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>请制作普通克隆并导入该克隆</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>请检查其默认分支是否存在</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>请获取完整历史（“git fetch --unshallow”），或不带 alternates 重新克隆</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>请用“git fsck”检查，或重新克隆</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>请提供文件；CSV 文件夹须用“import csv”读取</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>请提供 CSV 文件夹</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>请提供普通文件</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>请更改权限，或选择其他位置</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>请选择较小者</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>请检查磁盘后重试</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>请选择其他位置，或释放一些空间</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>请打开 .stewardship 文件，或导入 CSV 文件</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>请安装更新版本的程序</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>请向其制作者索取采用已公布格式的文件</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>请关闭另一程序后重试</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>请从备份恢复</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>请用“validate”检查该文件</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>准备好后请重新开始</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>请检查拼写</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>请选择更短的时间、更少的泳道或更大的纸张</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>请补上；仅有表头即可</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>请将表头写成：%1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>请闭合引号；若在带引号的字段内，则写成两个</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>请为整个字段加引号，并将其中的引号写成两个</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>请增减逗号，或为含逗号的字段加引号</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>请拆分数据集</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>请写成 YYYY、YYYY-MM 或 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>请写成 YYYY-MM</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>请只写数字</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>请另选一个</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>上限为 %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>请使用下列之一：%1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>请更正 id，或添加其所指的行</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>请更正 id，或将其添加到 %1</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>请只保留其中一个</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>请对调或更正日期</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>请补上日期，或删除该词</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>请使前一时期在后一时期开始之日结束</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>请将上级留空，或另指定一个</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>请删除循环中的一行</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>请合并这两行，或使一行在另一行开始之前结束</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>export csv 需要一个 FILE 和 --output FOLDER</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>要写入的文件夹。</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>将数据集导出为 CSV 文件夹。</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n 行在此格式中无处可放，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>超过 %1 MiB：import 会拒绝读取；数据集文件没有此限制</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 需要一个 FILE 和 --output PATH</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>--spreadsheet 须与以 .csv 结尾的 --output 一起使用</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>将整个数据集导出为 JSON。</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>将事件导出为 iCalendar 文件。</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>为 TimelineJS 导出事件和时期：JSON 格式，或以表格形式写入 .csv 文件。</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>数据集的依据截至 %1；此后无确定内容</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 需要一个 FILE 和 --output PATH</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>export graph-csv 需要一个 FILE 和 --output FOLDER</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>仅含在该日（YYYY-MM-DD）成立的内容；省略则为全部时间。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>将管理关系图导出为 GraphML。</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>将随时间变化的管理关系图导出为 GEXF，供 Gephi 使用。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>将管理关系图导出为 DOT，供 Graphviz 使用。</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>将管理关系图导出为节点和边的 CSV 文件。</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>要写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 类事件</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>仅高可信度</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>仅高、中可信度</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与 %1对比</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>子公司：%1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>依据截至 %1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>组织间关系</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>会员资格</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>票权</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>原则</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>公布的数字</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>数据局限</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>组织间关系</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>会员资格</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>票权</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>项目状态</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>原则</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>公布的数字</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>数据局限</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>贡献</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n 个数据集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>%n 项组织间关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 个时期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n 项会员资格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>%n 项票权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 项职务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>%n 项项目状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n 项原则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n 项公布的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n 个仓库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>%n 项数据局限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n 项贡献</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>会员资格与席位</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>担任的职务</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>下辖</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>管理权</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>同一时段</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>以此为据的事实</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A membership. %1: organization, %2: tier or seat, %3: body
----------
A role held personally. %1: person, %2: role, %3: body</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1：%n 票，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A role held for an organization. %1: person, %2: organization, %3: role, %4: body</extracomment>
        <translation>%1（%2）：%3，%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A published number. %1: what is counted, %2: of what, %3: the number with &quot;about&quot; or the like</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: data %2</source>
        <extracomment>A limit of the data. %1: table or repository, %2: &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;</extracomment>
        <translation>%1：数据%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1，%2：%n 次提交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 and %3: organizations, %2: &quot;subsidiary of&quot; or the like</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: project, %2: its status</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>source (%1)</source>
        <extracomment>%1: kind of source: &quot;primary record&quot;, &quot;press&quot;, …</extracomment>
        <translation>来源（%1）</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>%1事件</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>%1仓库</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>公布时间：%1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>加入时间：%1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>加入日期未知</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>成立日期未知</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
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
        <translation>基金会会员</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>理事会席位</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>理事会中的最大票数</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>核心维护者</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>托管项目</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>活跃贡献者</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>贡献者缺席因子</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>统计项目家族的 %n 个仓库，截至 %1的 12 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>该日拥有会员资格的组织，各计一次。</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>在理事会拥有自己席位的组织。</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>单一组织持有的最多票数；折线为其占全部票数的比例。</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>人数，含负责人；席位属于其个人，而非其雇主。</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>核心项目及基金会一并托管的项目。</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>至少有一次提交的人员，机器人不计在内；%1。</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>作出全部提交之一半的最少人数；%1。</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>人完成一半</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>票（共 %1 票）：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>票（共 %1 票），无人更多</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>未规定</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>来源对此时段未作规定。</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>当时尚无基金会。</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>数据未追溯到那么早。</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>尚无十二个月的数据。</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>%1未规定</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>%1不适用</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%3为 %2 票中的 %1 票</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>自 %1以来未变</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>自 %2以来 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%2为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>%n 个仓库的数据在该月之前终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%2为 %1（仓库不同）</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>%1的组织、人员、机构和托管项目。</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>%1的状态。</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>变化自 %1起计算。</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1至 %2的时期与事件。边缘呈撕裂状或渐隐表示起止时间仅大致可知。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>另有 %n 个更早的事件未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>%1的会员</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>截至 %1，项目家族各仓库中的工作。阴影线：未知或不完整。事件发生时的变化并非事件的影响。</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>管理权数据集 (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>在另一窗口中打开此数据集</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>在此窗口中打开数据集文件</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>在新窗口中打开(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>在单独的窗口中打开数据集文件</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>打开 PyTorch 数据集(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>打开程序自带的数据集</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>将 git 仓库、CSV 文件及其他格式中的事实读入数据集</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>此视图的图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>将所示视图导出为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>将完整报告导出为 PDF 文档或 PNG 页面</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>CSV 文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>将数据集导出为 CSV 文件夹</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>会员关系图(&amp;G)…</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>导出会员关系图供其他程序使用：GraphML、GEXF 或 DOT</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>将编辑写入数据集文件</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>将数据集写入另一文件，并继续使用该文件</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>报告由数据集文件生成。请先保存编辑（Ctrl+S）。</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>显示或隐藏此类别的事件</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>任意可信度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>中或高可信度(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>仅高可信度(&amp;H)</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>略去可信度较低的事实</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>取消所有限制</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>“%1”已存在，妨碍写入</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>无法替换</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>无法放置到位</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>该%1内有依据的最后一天</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>在%1中发布的版本，以数据集列为事件者为限；数据集列为一个条目的算作一次发布，以其开始之时为准。日期不够明确时给出界限：确定的与可能的。</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>在%1中发布的各版本与其前一版本间隔天数的中位数。未精确到日的日期按其可能的最早一天计。没有发布时无定义。</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>某一版本公布的提交数，除以距前一个有公布数字的版本的月数。</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>某一版本公布的贡献者数，除以距前一个有公布数字的版本的月数。</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>在%1属于基金会会员的组织，不论级别；各计一次。</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>在%1属于基金会此级别会员的组织，级别以当时的名称为准；各计一次。</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>%1的理事会席位数，含空缺席位。</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>日期不够明确时给出界限：确定的与可能的。</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>若各组织席位数相等，需多少个组织才与%1理事会中的各组织同等集中：席位占比平方和的倒数。确定席位与全部可能席位的结果不同时，即以两者为界限。</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>在%1中进入理事会的组织数与退出理事会的组织数之和的一半，除以平均席位数。没有席位时无定义。</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>在%1与其 %2前这两个时点均有理事会席位的组织，占在其中任一时点有席位者的比例（Jaccard）。尚无理事会时无定义。</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>该组织在%1的理事会席位占比，减去其在%2中占全部提交的比例，机器人不计在内。所属组织未知的提交和仅属可能的席位使数值只能确定在界限之间；界限相等时给出数值。</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>在%1票数最多的组织占理事会全部票数的比例。来源对票数未作规定，或某方仅可能有表决权时，给出界限；在来源首次规定全体票数之前无定义。</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>两个日期各方持有多少。当时尚不存在的不等于 0。</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>会员（按级别）</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>理事会席位（按组织）</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>理事会票数（按组织）</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>理事会表决权力（按组织，Banzhaf）</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>维护者（按雇主）</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>托管项目</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>组织有效数量</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>不同的组织，各计一次，按其在该日的级别。</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>空缺席位计入；部分席位仅属可能时给出范围。</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>以章程为准；章程未提及者按一票计。</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>在所有仅因该表决方加入才获胜的联盟中所占比例；过半数票即可通过议案（Banzhaf 1965，归一化）。</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>维护者群组中的人员。雇主取该行所载者；若以个人身份任职，则取其当日另一职务的雇主；同时为两家工作者两行均列。</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>核心项目及一并托管的项目。</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>多少个均等的组织会有同样的分布：席位和票数取占比平方和的倒数，提交取香农熵的指数；因此宜比较日期，不宜比较各行。</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部会员</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>理事会全部席位</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>理事会全部票数</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>通过议案所需票数</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>全部维护者</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>全部托管项目</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>无雇主记录</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>理事会席位（1 / Σ s²）</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>理事会票数（1 / Σ s²）</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>12 个月内的提交（exp H）</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>各仓库的提交</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>来源未规定下列各方在 %1有多少票：%2。两种解读并列给出：按默认规则计一票／沿用最后已知的票权。不偏向任何一种。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>%1与 %2的治理状况</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>自 %1至 %2。%3。</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>逆时间方向：对比日为较晚的一天。</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>依据截至 %1：此后无确定内容。</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>基金会在此期间对级别作了更名：“更名”标示人数移至另一名称的级别，既非加入，也非退出。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>已不再</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>可能，%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ 加入</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ 退出</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>? 可能</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ 更名</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● 开始</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ 当时尚无</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– 未规定</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>提交为截至 %1 和截至 %2 的各十二个月，在相同的仓库中：%3。</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML，截至日状态</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF，截至日状态</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT，截至日状态</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML，全部时间</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF，全部时间（含区间）</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT，全部时间</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>显示这些图表</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>以对数或线性刻度显示折线</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>以截至日为指数基准(&amp;I)</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>将折线显示为相对其截至日数值的百分比</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>显示所有系列(&amp;S)</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>重新显示在图例中关闭的系列</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>将图表复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>复制当前查看的图表</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>将图表复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>复制当前查看的图表的数值</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>在时间轴上显示所选内容(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>转到图表中所选的事件或时期</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>以表格显示当前查看的图表</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>具体统计的内容，以及采用何方定义</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>其他统计口径(&amp;O)</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>其他工具如何统计，以及为何不同</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>增长：%1，截至 %2</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1：不完整，数据截至 %2。</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>自 %1 起各项计数均为下限，因为首个仓库的数据于此时终止（%2，%3）；%5 个仓库中有 %4 个的数据在 %6之前终止。</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>前身与核心仓库有共同的提交：此处这些提交计两次。</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>总数增长也因有新仓库加入；较早仓库的固定集合显示除去它们之后的情况。</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>%1之前几乎所有人都显得是新贡献者，因为数据在此前不久才开始。</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>各占比均为下限：截至 %2 的统计窗口内，有 %1 的提交注明所属组织。</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>间隔长 %1 至 %2 个月。参与多个版本的人在每个版本中都计入，因此间隔越短，显示的每月人数越多；这些人数不得相加。</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>截至 %1 尚无已结束的周期，因此没有可作为百分比基准的数值。</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>数值为相对于 %1 数值的百分比。</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>%1 个中提交最多的 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>提交数相同的人归为同一类，因此该值可能跳跃变化。</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>数据自此开始</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>未公布数字</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1，%n 个仓库</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新贡献者</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>沉寂</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>偶尔</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>零星</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>由机器人作出</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>再度活跃</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>两个窗口均活跃</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>按熵</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>按平方和</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>有提交者</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>首次提交者</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>按提交</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>按人数</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>其余组织</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>学术机构</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>雇主未知</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>每月提交数</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>每月贡献者数</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>间隔中位数，12 个月</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>有效组织数</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>最大表决方</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>更替率</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>连续性</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>较新的仓库</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>进入时期：%1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>在早于 %1的仓库中活跃</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>早于 %1的仓库</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>该版本的贡献者数，按其间隔折合每月</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>该版本的提交数，按其间隔折合每月</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>版本发布间隔天数</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>机器人占提交的比例</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>新来者与沉寂者</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>新、偶尔与持续贡献者</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>核心、常规与零星贡献者</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>相邻周期的留存</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>留存贡献者</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>同期群：各年进入者仍有多少活跃</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>人们持续贡献多久</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>缺席因子：多少人承担半数工作</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>大象因子：多少组织承担半数工作</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>贡献者间提交的不平等程度</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>各组织的提交</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>组织有效数量</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>作出贡献的组织</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>最大组织的占比</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>各仓库的活跃贡献者</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>按仓库年限划分的提交</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>发布版本：提交与贡献者</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>发布节奏</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>基金会会员</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>理事会席位</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>理事会票数的最大占比</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>理事会的更新</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>按作者地址所示雇主统计的提交，占统计窗口内全部提交的比例；未知者仍计入。不含机器人。</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>活跃：在周期内有提交。新贡献者：在这些仓库中首次提交。一人可有多个地址。不含机器人。</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>新：在这些仓库中首次提交。偶尔：时隔三个月重新提交，且此前至多十二次提交。持续：其余人员。</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>新：在这些仓库中首次提交。沉寂：迄今最后一次提交，且距今至少十二个月。不含机器人。</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>最活跃者在前：累计至窗口内提交的 80% 为核心，至 95% 为常规，其余为零星。不含机器人。</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>周期内有提交的数据集所载组织，以及其中在这些仓库中首次提交者。</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>在某一周期（行）内于这些仓库首次提交的人员中，经过相应时长（列）后仍有提交者的比例。不含机器人。</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>这些仓库没有提交。请另选仓库。</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>此时间内没有可显示的内容。请选择其他仓库或更长的时间。</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>不显示警告和进度。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1；参见“stewardship-explorer %2 --help”</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>Stewardship Explorer 展示开源项目在任一时刻由谁管理。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>不带命令则打开窗口。省略 FILE 即使用 PyTorch 数据集。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>“COMMAND --help”提供更多说明。退出状态：0 完成，1 失败，2 调用有误。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>“%1”既不是命令也不是文件；参见“stewardship-explorer --help”</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>项目在任一时刻由谁管理</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>每个视图都按事实在某一天的状况显示。当前的数据集是 PyTorch：它于 2022 年 9 月由 Meta 移交给一个基金会。</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>六种查看方式</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>“概览”看数字，“时间轴”看发生了什么，“会员”看谁与谁相连，“增长”看贡献者，“移交”看前后对比，“数据”看每一行。</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>一个日期，处处适用</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>可输入日期、逐个事件前进或后退，或播放历史。“对比”会计算自另一日期以来的变化。</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>将手柄拖到其他日期；拖动可见范围的两端，可查看更短的时间。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据何在</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>选择任意内容，即可查看其已知信息：日期有多精确、内容有多确定，以及其来源。</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>在找什么吗？</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>Ctrl+K 搜索事实，Ctrl+Shift+P 查找所有命令，F1 打开手册中与当前内容对应的页面。</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>打开手册中与所示视图对应的页面</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>数值的含义(&amp;N)</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>打开所有数值的定义</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>点击某处，了解其用途</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>了解窗口各部分的用途</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>列出所有操作的按键</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>版本、许可证和程序库</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>菜单栏(&amp;B)</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>将键盘焦点移到菜单栏</translation>
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
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The dataset file to write.</source>
        <translation>要写入的数据集文件。</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>添加到此数据集；除非用 --output 另行指定，否则写回原处。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>读取并报告，但不写入数据集。</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>新数据集的标题（默认：取自所导入的内容）。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>事实已知的截止日（默认：最后一项事实之日，或今天）。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>%1 不明确：第 %2 行（%3）与第 %4 行（%5）的 %6 不同</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>已跳过：%1；%2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>还有更多跳过的行未列出</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>请写 import csv FOLDER，并带 --output FILE、--into FILE 或 --dry-run</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>import csv 需要一个 FOLDER 和 --output FILE</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>将 CSV 文件夹编译为数据集文件。</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>请写 %1，并带 --output FILE、--into FILE 或 --dry-run</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>人员对照文件，格式与 --review 写出的相同。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>写出哪些身份被视为同一人，含姓名和地址。</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>域名和地址与其雇主对照的文件。</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>提交也为其每位共同作者各计一次。</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>忽略仓库的 .mailmap。</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>不读取标签；否则版本标签记为发布版本。</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>全部重新读取，不作任何保留。</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>所列会员所属基金会的名称。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>列出会员的类别（默认：名称表明列出会员的类别）。</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>--map：请写成 COLUMN=HEADER，而不是“%1”</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>--table：请指明这些行所属的表，例如“events”</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>这些行所属的数据集表。</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>表的列及文件中与之对应的表头；可重复使用。</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>从全景图或其历史中读取会员和项目。</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>将任意列的单个 CSV 文件读入一个表。</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>读取 TimelineJS 的事件，JSON 或表格形式均可。</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>读取日历中的事件。</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>读取由“export json”写出的数据集。</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>按人员和雇主统计 git 仓库的提交。</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>导入的数据集</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>git 仓库</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>全景图文件或其仓库</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>数据集的 CSV 文件夹</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>任意列的单个 CSV 表</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS（JSON 或表格）</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>日历 (iCalendar)</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>JSON 格式的数据集</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>未导入列“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n 个条目带有时刻，时刻已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n 段文本带有标记，标记已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n 个条目为重复事件；仅导入其首日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>略去 %n 个提醒或附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>已从 %n 个单元格中移除防止电子表格作公式计算的撇号</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>格式不正确</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>引用了自身的其他位置</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>不是全景图</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n 家会员在历史开始时即已存在；其加入时间可能更早</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>级别已更名：%1 改为 %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 现名 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n 项更改不久即被撤回，不列入历史</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>无法读取提交 %1 的版本：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>“%1”被视为机器人，有 %n 次提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n 人由 %1 转到 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1 不属于此处已知的任何组织，有 %n 次提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n 个姓名在同一雇主处对应两个地址，已分别保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>使用了仓库 .mailmap 中的 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n 次提交的作者日期不可能成立；以提交日期代替</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n 次提交没有可能成立的日期，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n 次提交没有姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n 个姓名不是 UTF-8 文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>已略去：%n 个名称中不含版本的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1：克隆为浅克隆；其历史自截断处开始</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1：已忽略其移植点（grafts）</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1：已忽略其替换对象</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1：其对象借自别处，未予追溯</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1：这是部分克隆；未获取任何内容</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1：其历史自上次导入后已被改写，因此全部重新读取</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1：自上次导入以来有 %n 次新提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1：有 %n 次提交也存在于 %2，在两处均计入；请勿将两者相加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>人员对照文件</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>域名与其雇主对照的文件</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>人员对照(&amp;W)</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>雇主(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>使用仓库的 .mailmap(&amp;U)</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>提交也为每位共同作者各计一次(&amp;O)</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>将版本标签记为发布版本(&amp;G)</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>列出哪些身份被视为同一人，供核查(&amp;F)</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>由于不保留任何姓名，将重新读取所有提交</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>以文件所载为准</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>名称表明列出会员的类别</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>基金会(&amp;N)</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>会员类别(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>还有更多，未列出。</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1：有一行与“%2”的“%3”相矛盾，已略去</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1：“%2”可能与“%3”相同；两者的“%4”不同</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>按人员、雇主和月份统计的提交，并将版本记为发布版本。不运行也不更改仓库中的任何内容。</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>整个数据集，一表一文件，与导出为 CSV 时写出的相同。</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>会员及其级别，以及项目，取自基金会的全景图文件或其仓库历史。</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>一个文件，所含各行属同一种类，列名任意。</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>为 TimelineJS 制作的时间轴中的事件和时期。</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>日历文件中的事件。</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>单个 JSON 文件中的整个数据集。</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>%1 行，跳过 %2 行</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>无来源的事实</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>info 需要一个 FILE</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>说明数据集的概况：各表行数、时间跨度、来源。</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>数据未载明</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>变化自 %1起计算。</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管理方</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>时间与确定程度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>各时期的管理方。</translation>
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
        <translation>数值的含义</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>按级别环形排列(&amp;R)</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>基金会居中，会员按级别环绕</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>每项各为一个节点，相连者彼此靠近</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>按机构(&amp;B)</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>各理事会、委员会和专门委员会及其成员</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>聚焦所选内容(&amp;F)</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>仅绘制与所选节点相连的内容；再次执行：全部绘制</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>扩大聚焦范围(&amp;W)</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>在所选内容周围再扩展一层连接</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>最短路径(&amp;W)…</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>显示两个节点如何相连</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>放大到窗口所能容纳的大小</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>取消固定所选节点(&amp;U)</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>将所选节点放回排列所定的位置</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>全部取消固定(&amp;L)</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>将所有拖动过的节点放回原位</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>变化(&amp;C)</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>列出自对比日以来的变化</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>席位与票数(&amp;S)</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>各方在理事会或委员会中有多大发言权</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>联系(&amp;I)</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>谁与谁有联系：连接、介数中心性，以及在多个机构中共事者</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>以表格显示所绘制的全部内容</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1，截至 %2：确定 %3，可能 %4</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>members 需要一个 FILE</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>members 需要 --as-of DAY；写成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>数据集的依据截至 %1；此后无确定内容</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>列出某日的会员或席位持有者。</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>日期，格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>机构的 id；省略则为基金会。</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>该%1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>截至该%1的 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>至少 %1%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>超过 %1%</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>每项占比先按百分数四舍五入到 %n 位小数，再相加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>只考察最大的 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>占比四舍五入到 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>在这些仓库中为新贡献者</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>在整个数据集中为新贡献者</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>新贡献者或偶尔贡献者</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>占活跃者的比例</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>占新贡献者的比例</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1，基数为空时计 0</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>窗口：该%1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>沉寂 %1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>间断 %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>此前至多 %n 次提交</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>不含本人的累计占比</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>含本人的累计占比</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>子公司%1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>第 %1 个周期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a metric; %2: an organization, a tier or a period</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a metric; %2: &quot;12 months&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>提交数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>每月人数</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>每月提交数</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>组织数</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>席位数</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新贡献者</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
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
        <translation>活跃贡献者</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>机器人占提交的比例</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>新贡献者</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>沉寂的贡献者</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>偶尔贡献者</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>持续贡献者</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>留存贡献者</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>新贡献者留存</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>贡献者存续</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>核心贡献者</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>常规贡献者</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>零星贡献者</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>缺席因子</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>大象因子</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>提交的不平等程度（基尼）</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>提交占比</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>组织的提交</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>其他组织的提交，不含</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>人数占比</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>所属组织已知的提交</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>有提交的组织</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>新组织</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>最大组织的提交占比</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>最大组织的人数占比</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>组织多样性（Shannon）</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>组织有效数量</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>组织集中度（Simpson）</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>组织有效数量（逆 Simpson）</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>发布间隔时间中位数</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>版本中的提交</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>版本的贡献者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>某级别的会员</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>理事会席位</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>理事会中的组织有效数量</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>最大组织的票数占比</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>理事会更替率</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>理事会连续性</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>席位占比减提交占比</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>人数不能跨周期相加：在两个周期均活跃的人在两个周期都计入。</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>在数据的最初几个月，几乎所有人都显得是新贡献者，因为此前的情况未知。</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>最近几个月尚无法得知：人们可能还会回来。</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>所属组织未知者仍计入分母，因此占比为下限。</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>注明所属组织的提交不足 60% 时，仅给出界限。</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>提交少于 50 次时不给出数值：否则偶然性将起决定作用。</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>数据仅含已被采纳的提交：提出后被拒绝的、审查的或报告的均不计入。</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>发布版本以数据集列为事件者为准，同一条目中的系列计一次。</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>版本之间间隔不一，因此按间隔折合为每月数值。</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>下限为确定值，上限为可能值：有些日期只大致知道。</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>来源对票数未作规定时，界限为两种解读的结果。</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>这是一个差值，并非对谁应得什么的评判。</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1，截至 %2；仓库：%3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>数据集的依据截至 %1；此后没有数值</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>统计某日或一段时间内的人员、提交、组织、发布版本、席位和票数。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1：%2 行，%3 次提交</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>数据截至 %1；自 %2 起各月不完整。</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>数据在 %1 至 %2 之间终止；自 %3 起各月不完整。</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>计入与排除</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>排除：机器人（仅 bot-share 计入）</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>排除：无提交</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>排除：其他仓库</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>总行数：%1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>参数：%1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>来源：本程序自行给出的定义</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>数据集的说明</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>已知 %1</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>（不完整）</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>（数据在此前不久才开始）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>--json 与 --csv 只能选其一</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>--list 输出文本，或与 --json 合用输出 JSON；请去掉 --csv、--explain 和 --metric</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>CSV 中无法容纳 --explain；请用 --json，或两者都不用</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>--csv 只接受一个 --metric；请逐个调用，或使用 --json</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>--metric：没有“%1”；请选择下列之一：%2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>--metric：“%1”的冒号后需要周期数；请写 %2 之一</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>--metric：%1；%2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>--repositories：“%1”未指明月份；请写成 cohort:YYYY-MM</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>--repositories：没有“%1”；请写 all、一种角色（%2）、cohort:YYYY-MM，或以逗号分隔的 id：%3</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>metrics 需要一个 FILE；指标用 --metric 选择</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>要随时间输出的指标；可多次给出。</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>all、一种角色、cohort:YYYY-MM，或以逗号分隔的 id；省略则为 family。</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>数值所属的日期，或各行的最后一天，格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>每 month、quarter 或 year 一行；省略则为 month。</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>按截至每个周期的若干个月统计，1 到 %1。</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>按 chaoss、lfx、devstats 或 grimoirelab 之一的方式统计；省略则为 chaoss。</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>子公司归于何方：recorded、parent-as-of 或 parent-today。</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>列出现有指标。</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>说明如何统计、排除了什么，以及数据不知道什么。</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>输出 CSV。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>已知 %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>统计项目家族的 %n 个仓库；各数值涵盖十二个月，止于该日之前有数据的最后一个完整月份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>其中 %n 个的数据在该月结束前终止，因此其计数为下限。</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>括号内：因所属组织未知而产生的界限。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>增长数据</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>数值的统计方式</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>每个数值如何统计，以及由谁如此定义。</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>本程序的定义。</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>这些是到较早日期时已满一年的仓库：之后新增的仓库本身就会使数字增大。</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>机器人不计在内。</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>在%2中合计作出%1 的提交所需的最少人数：数值低表示少数人承担了半数。提交数相同者中取哪一位，结果不变。</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>无论注明所属组织的提交有多少，均给出此值。</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>注明所属组织的提交不足 60% 时，仅给出界限。</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>仅计所属组织已知的提交，使用学术或其他地址者各自单独计。界限以全部提交为准：所属组织未知者全部效力于最大的组织，或各自效力于不同的组织。</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>在%2中其人员合计作出%1 的提交所需的最少组织数：数值低表示少数组织承担了半数。</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>%1中的提交在提交者之间分布的不均程度，即基尼系数：人人提交数相同时为 0，众多人中一人几乎作出全部提交时接近 1。</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>隶属该组织人员的提交，占%1中全部提交的比例。所属组织未知的提交仍计入分母；上限为这些提交若全属该组织时的比例。</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>%1中隶属该组织人员的提交。上限为所属组织未知的提交若全属该组织时的数值。</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>%1中隶属数据集所载、除所指组织之外任何组织的人员的提交；学术及其他地址不属于数据集所载的组织。上限为所属组织未知的提交若全属这些组织时的数值。</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>在%1中为该组织作过提交的人员，占有提交者总人数的比例。所属组织未知者仍计入分母；上限为这些人若全属该组织时的比例。</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>作者所属已知（组织、学术或其他地址均可）的提交，占%1中全部提交的比例。没有提交时无定义。</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>在%1中提交最多的单一组织，其人员的提交占全部提交的比例。所属组织未知的提交仍计入分母；上限为这些提交若全属该组织时的比例。</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>在%1中有提交的人员里，为同一组织作过提交者所占的比例，取人数最多的组织。所属组织未知者仍计入分母；上限为这些人若全属该组织时的比例。</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>已知在%1中至少有一次提交的不同组织。上限将使用学术、其他或未知地址的其余每人各按另一个组织计。</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>在这些仓库中已知的首次提交落在%1中的组织。</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>%1中各组织提交占比 p 的香农熵，−Σ p ln p，单位为奈特：全部由一个组织作出时为 0，多个组织贡献相当时较高。</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>若各组织提交数相等，需多少个组织才与%1中的组织同等多样：以 e 为底、以各组织占比的香农熵为指数的幂。</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>%1中各组织提交占比的平方和（Simpson、Herfindahl 与 Hirschman）：全部由一个组织作出时为 1，多个组织贡献相当时较低。</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>若各组织提交数相等，需多少个组织才与%1中的组织同等集中：占比平方和的倒数。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>此前：%1。</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>%1 在 %2的管理方</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>%1 的管理方</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>%1发生的事件</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>在 %1，来源未规定其票数。</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>在 %1，它拥有 %n 票中的 %2 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>在 %1，它没有席位。</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>起初 %1 独自持有 %n 票中的 %2 票</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>自 %1起，它在 %2 中能以简单多数单独作出决定。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n 人完成了半数提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>截至 %1的十二个月内共有 %n 人作出贡献。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>自 %1以来的变化</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>数据集中没有这两天之间的变化。</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>以及另外 %n 项变化</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>数据集的自述</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>机器人不计在内。</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>此前 %1内无提交，且以往提交累计至多 %2 次</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>在这些仓库中的首次提交落在%1中的人员。</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>在这些仓库中的首次提交落在%1中，且此前任何月份均未在数据集的其他仓库中提交的人员。</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>在%1中活跃，且在这些仓库中为新贡献者，或符合以下情形的人员：%2。</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>在%1中至少作为一次提交之作者的人员。同一人的多个地址视为一人，同一人出现在多个仓库亦然。</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>%1中的提交，按作者日期计。</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>数据集标记为机器人的作者的提交，占%1中全部提交（含机器人的提交）的比例。没有提交时无定义。</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>迄今最后一次提交落在%1中、且此后至少已过 %2的人员。对数据的最后 %2无定义；一旦有人回来，数值即降低。</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>在%1中活跃，在这些仓库中并非新贡献者，但符合以下情形的人员：%2。</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>在%1中活跃，既非新贡献者也非偶尔贡献者的人员：其在此前 %2内有提交，或以往提交累计超过 %3 次。连同在此处首次提交的新贡献者，偶尔与持续贡献者相加即为活跃人数。</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>在此之前的 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>前一%1</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>在%1中活跃的人员里，在%2中仍活跃者的比例。</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>在这些仓库中的首次提交落在%1中的人员里，在%2中仍活跃者的比例。</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>无人可回归时为 0。</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>无人可回归时无定义。</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>在%1中活跃、且在%2中也活跃的人数。数据开始之前的月份视为空。</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>在这些仓库中的首次提交落在该%1的人员里，在其后第 %2 个周期活跃者的比例；紧接的下一%1为第 1 个周期。</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>贡献时间超过相应月数的人员比例，自首次提交之月至最后一次提交之月，首尾均计（Kaplan–Meier）。在数据的最后 %1内有提交者可能仍在继续；其他人以最后一次提交为终点。界限为 95% 界限，采用 Greenwood 方差与 log–log 变换。</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>以提交更多者作出的提交占全部提交的比例为准，不含本人的提交；提交数相同者归为同一类。</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>以提交更多者作出的提交占全部提交的比例为准，并加上本人的提交；提交数相同者可能归入不同类别。</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>按提交由多到少排列，构成%1中前 80% 提交的人员。</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>按提交由多到少排列，紧随核心之后，构成%1中第 80% 至 95% 提交的人员。</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>按提交由多到少排列，构成%1中最后 5% 提交的人员。</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>已复制为 PNG、SVG 和 PDF：可粘贴到所需之处。</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>将所示视图的图片以像素图和矢量图放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>打印所示视图</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>在打印前查看各页</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… 另有 %n 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>数据集：%1，%2，SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>打印机未接收任何页面。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
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
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>不再记住打开过的文件；文件本身保留</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>在这些仓库中首次提交者</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>减去来自其他仓库者</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>并加上不时重新提交者</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>整个列表</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>仅前 %1 人（组织：%2 个）</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>至少 %1%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>超过 %1%</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>占比不四舍五入</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>占比先四舍五入到 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>以前一周期的新贡献者为基数</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>以前一周期的全部活跃者为基数</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>此前无人时为 0</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>此前无人时无定义</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>含本人的提交</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>按更活跃者的提交</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>编辑已恢复，但尚未保存。</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>它们从未保存到文件中。</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>它们属于 %1。</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>程序结束时，“%1”在 %2 的编辑尚未保存。</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>发现未保存的编辑</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>稍后再问(&amp;L)</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>绘制一个视图：overview、timeline、members、growth 或 transfer。</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>render 需要 --output PATH</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>“%1”的扩展名不是已知的图片格式；请使用 .png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size：请写成 WIDTHxHEIGHT，每项为 %1 到 %2</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>--scale：请写 0.25 到 8 之间的数</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>--from 必须早于 --to</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>--days 用于 members</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>--days：至多 %1 个日期</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>--days：“%1”不是日期；请将日期写成 YYYY-MM-DD,YYYY-MM-DD</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>--theme：请选择 %1 之一</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>--group-by：%1 没有“%2”；请选择下列之一：%3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>--metric 用于 growth 和 transfer</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>--metric：%1 没有“%2”；请选择下列之一：%3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>--kinds：没有“%1”；请从 %2 中选择</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>--%1 用于 timeline</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>--%1 用于 growth</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>--repositories 用于 growth 和 transfer</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>--%1 用于 transfer</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>--paper：请选择 %1 之一</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>--pages：请写 auto，或 1 到 %1 之间的数</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>--pages：纸张图页写成 .pdf，或每页一个 .png</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>--size：图页尺寸即纸张尺寸；请使用 --paper</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>render 需要一个 VIEW（%1），FILE 可选</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>“%1”不是可绘制的视图；请选择下列之一：%2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>要写入的图片：.png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>以逻辑像素计的尺寸；省略则为 1280x800。</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>每逻辑像素对应的像素数，用于 PNG。</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>所显示的日期；省略则为数据集自身的日期。</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>计算变化的起始日。</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>首个可见日。</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>最后可见日的次日。</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>时间轴的泳道：category、organization、body、project、person 或 none；会员的排列：rings、network 或 bodies。</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>子公司归于何方：recorded、parent-as-of 或 parent-today。</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>会员：这些日期各一幅小图。</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>仅显示时间轴的这些泳道，按 id 指定。</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>时间轴显示的内容：%1。</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>泳道顺序：automatic、name、first-date 或 size。</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>泳道高度：automatic、compact、normal 或 cards。</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>显示泳道内的子泳道。</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>突出显示含有这些词的内容，其余变暗。</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>不含图例。</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>不含注明事实依据来源的一行。</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>图片上方的标题；留空则无标题。</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>将时间轴分到多张纸上：并排的张数，或 auto。</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>图页所用纸张：A4、A3 或 Letter。</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>一个增长图表，或增长或移交的一项指标。</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>增长图表：main、people、retention、concentration、organizations、repositories、releases 或 governance。</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>用于增长或移交：all、一种角色、cohort:YYYY-MM，或以逗号分隔的 id。</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>增长按 month、quarter 或 year 统计。</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>增长按截至每个周期的若干个月统计。</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>增长按 chaoss、lfx、devstats 或 grimoirelab 之一的方式统计。</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>增长采用对数刻度。</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>增长显示为相对该日数值的百分比。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light、dark 或 high-contrast。</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>因数量过多而未列入报告的行</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>生成此报告所依据的规格</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>生成此报告所用的数据集和程序</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>徽标</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>正在编制报告：%1%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>将报告写成文档。</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>report 需要 --output R.pdf 或 R.png</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>“%1”必须以 .pdf 或 .png 结尾</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>--dpi：请写 36 到 600 之间的数</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>--%1：请选择 %2 之一</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>--sections：没有“%1”；请从 %2 中选择</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>--members-at：至多 %1 个日期</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>--members-at：“%1”不是日期；请写成 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>report 需要一个 FILE</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>逐行报告进度。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>R.pdf，或 R.png（每页一幅图片：R-01.png …）。</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>brief（一页）、board 或 full；省略则为 full。</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>包含以下各部分，按此顺序：%1。</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>由窗口保存或由报告携带的规格；其他选项优先于它。</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>报告所述的日期；省略则为数据集自身的日期。</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>计算变化的起始日。</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>另附这些日期的会员图。</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>标题；省略则为数据集的标题。</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>用于报告头部的图片：PNG、JPEG 或 SVG。</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>文本的语言，例如 en。</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>A4、A3 或 Letter。</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>portrait 或 landscape。</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light、dark 或 high-contrast。</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>每英寸像素数，用于 PNG；省略则为 150。</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>单页简报</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>增长图表</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>增长数据</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>治理对比</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>会员表</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>理事会席位与票数</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>关键事件</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>方法与定义</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>在 %1，数据中没有 %2 的会员。</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>在 %1，%2 有 %n 家会员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>在 %1，%2 有 %3 至 %4 家会员；其中 %n 家的会员资格在该日是否成立，数据未能确定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%2 %1 家</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>按级别：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>在 %1，它没有会员。</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>%n 个组织加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n 个退出</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>在 %1，它有 %2 家。此后，%3，%4。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>在 %1：%2。</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>不足 %1%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>超过 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>数据未载明 %1 在 %2的管理方。</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>在 %1，%2 处于“%3”时期。</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>在 %1，%2 的管理方是 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%2：%1 人</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>在 %2，数据载明 %1 位维护者：%3。属于多个群组的人员只计一次。</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>在 %3，由 %1 托管的项目：%2 个（%4）。</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>列入名录但未获托管的生态系统项目：%1。</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>首次提交</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最近提交</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>采集日期</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>采集时的提交</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>统计提交和贡献者所依据的 git 历史；[%1] 指向此列表。</translation>
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
            <numerusform>以此设定考察了 %n 项指标，因此其中某项偶然显得突出的可能性更大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>发布数字所显示的</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>结果如何取决于各项选择</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>公布 %1；此处 %2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他人公布的结果</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>该研究</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>附有数字的摘要</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>此结果不能说明什么</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>设定 %1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1；按虚假日期 %2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>探索性：在显示过该事件所在月份的结果之后，设定又被更改。</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>在本窗口显示该事件所在月份的任何结果之前已设定。</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>经 Holm 方法校正后，12 个月后的差异为 %1。</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>项目家族</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>前身</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>对照项目</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>没有 %1 的数据</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1：仅部分</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1：损坏</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>所有仓库</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>早于 %1的家族仓库</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>所选仓库</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>search 接受一个可选的 FILE 和一个 TEXT；多个词的文本请加引号</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>按词语查找事实。</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>本报告叙述 %1的情况。凡述及变化之处，均与 %2对比。</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>时期与管理方</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>维护者与项目</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>贡献者</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>用语释义</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>本报告的用语及其含义。</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>数据未及之处</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>数据集附注</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>方括号中的编号指向此列表。方括号中的标题系根据网页地址拟定。</translation>
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
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>在电子表格会当作公式计算的内容前加撇号。</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>已在 %n 个会被电子表格当作公式计算的单元格前加上撇号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>在该日可能，并不确定</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
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
        <translation>未规定</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>席位持有时间</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>席位与票数，%1，%2。</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>数据未载</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>会员表</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>数据中没有该日的会员。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>属此级别的时间</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>%1的会员，按级别。“≤”表示：不晚于。</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>理事会席位与票数</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>数据中没有该日的理事会席位。</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>变更的票数</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>关键事件</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>数据中没有截至该日的关键事件。</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>在 %1 个最高重要性的事件中，仅列出最近 %2 个；数据集中载有全部。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>截至 %1的最高重要性事件。</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>按此列排序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>--size：请写 %1 到 %2 之间的像素数</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>thumbnail 需要一个 FILE</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>thumbnail 需要 --output PATH</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>绘制数据集的小图，即文件管理器中显示的缩略图。</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>要写入的 PNG，不论其名称以何结尾；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>较长边的像素数，16 到 1024；省略则为 256。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who or what, and in which capacity: &quot;Dell, gold&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>没有内容通过筛选。请用上方按钮或“视图”→“筛选”显示更多内容。</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>粗略图片；完整图片正在准备…</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>展开后另有 %n 行</numerusform>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>单一泳道</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>常用顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>按首个日期</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按规模</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>适应缩放</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>会员资格</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>项目阶段</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>标题中未提及</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>a month of a year, short</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>无来源</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Go to Date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>在时间轴上查找(&amp;F)</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>在时间轴显示的内容中查找词语</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>转到日期(&amp;G)…</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>将可见范围移到某个日期，缩放不变</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>以截至日为中心(&amp;C)</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>移动可见范围，使截至日居中</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>泳道中的下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>选择同一泳道中的后一项</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>泳道中的上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>选择同一泳道中的前一项</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>下方泳道(&amp;B)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>选择下方泳道中最近的一项</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>上方泳道(&amp;A)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>选择上方泳道中最近的一项</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>缩放到所选内容(&amp;Z)</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>将标记的时间段（若无，则所选事实）显示到最大</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>标记对比的时间段(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>标记自对比日至截至日的时间；按住 Ctrl 拖动可标记其他时间段</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>移除标记(&amp;R)</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>不标记任何时间段</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>时间段统计(&amp;S)</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>标记的时间段（若无，则可见范围）内所发生之事的统计数字</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>可见内容表格(&amp;T)</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>在下方列出图中所示内容</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>书签(&amp;K)</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>列出此数据集的书签</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>添加书签(&amp;A)…</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>在截至日为自己记下备注</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>展开所有泳道(&amp;O)</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>显示泳道内的子泳道</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>收起所有泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>仅显示最外层泳道</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>最高级别会员</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>第二级别会员</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>第三级别会员</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>第四级别会员</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>其他会员资格或席位</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>人员的职务</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>项目或其阶段</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>日期仅大致可知</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>延续或开始于已知范围之外</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>较浅：可信度低或无来源</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>此处另有的数目</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>数量，与该泳道平均值相比</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>截至日</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>对比日</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>有关 %1</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>重要性为 %1 及以上的事件</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含有“%1”</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>仅显示符合以下条件的内容：%1。</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>突出显示符合以下条件的内容，其余变暗：%1。</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>第 %1 张，共 %2 张：%3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>图例与来源，第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>图例与来源</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>图页所用的符号。</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>所绘内容的来源</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>显示此对比</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>将结果复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>复制图表旁的语句</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>将图表复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>将图表复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>复制图表的数值、折线和区间带</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>以截至日为事件(&amp;E)</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>分析截至日前后，不论当日发生了什么</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>各月数值</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>两段趋势均排除</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>之前趋势</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>之后趋势</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>先前趋势的延续，95% 区间带</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>先前趋势的延续</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>模型得出的低于 0 的部分不予绘制。</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>仅含完整月份，自 %1至 %2；采用事件前 %3 个月和事件后 %4 个月。仓库：%5。</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>若先前趋势持续，预期 95% 的单月数值落在区间带内。</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>虚线：同期发生的其他事件，可作为竞争性解释。</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>水平变化</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>斜率变化</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>估计量（括号内为标准误）</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%2前后的%1</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>设定 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>发布数字所显示的</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>此结果不能说明什么</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>all、一种角色、cohort:YYYY-MM，或以逗号分隔的 id；省略则为项目家族中早于事件前十二个月的仓库。</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>transfer 需要一个 FILE</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>transfer 需要 --metric M，例如 --metric active-contributors</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>将某项指标在事件前后与其原有趋势作比较，并说明由此能得出和不能得出什么。</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>--%1：请写 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>移交：事件日期，格式为 YYYY-MM-DD；省略则为数据集中移交之日。</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>移交：比较事件前的月数；省略则为全部。</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>移交：以及事件后的月数；省略则为全部完整月份。</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>移交：自事件所在月起排除的月数；省略则为 1，0 表示该月计入之后。</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>移交：事件前也排除的月数。</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>移交：以每年若干个谐波考虑季节性，0 到 2；两侧各需 24 个月。</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>移交：不与其他项目比较。</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>数据集未载明移交；请用 --event DAY 指明事件</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>要比较的指标，以逗号分隔；metrics --list 可列出它们。</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>以 CSV 输出各月：值、直线、先前趋势及其区间带。</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>请在 --json 和 --csv 中择一</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1（之前、之后的月数：%2）：%3；按虚假日期 %4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>结果在多大程度上取决于选择</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1：公布值 %2；此处 %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他人公布的结果</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1：%2，校正后 %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>多项指标：12 个月后的差异，经 Holm 方法校正</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>结论概要</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>此结果不能说明什么</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>设定 %1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>发布数字所显示的</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>之前、之后的月数</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>变化及 95% 区间</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>结果在多大程度上取决于所作的选择。</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>他人公布的结果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布的结果</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>由此数据集得出</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1。设定 %2，为程序默认设定，在得出任何结果之前即已确定。</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>此结果不能说明什么</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>虚假日期</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>各月之间的相关已达模型允许的最大程度：其区间不可依赖。</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>某月的噪声以 ρ = %1 延续到下一月（Durbin–Watson %2）；区间已考虑此点。</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>取对数（此时趋势为增长率）后，12 个月后的差异为 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>就所能判断，事件之前两者走势平行，这是此类比较所必需的。</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>但两者在事件之前走势并不平行，而此类比较以此为必需：因此该比较不可依赖。</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>因月份不足未纳入比较：%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>同样几个月内还发生了其他事情，可作为竞争性解释，其中包括%1。</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>每月 %1 次提交</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>每月 %1 位贡献者</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1：%2，以 %3 个月计</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>这是事件发生时的变化。它不说明该变化由事件引起，也不说明若无该事件便不会有变化。</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>月份较少时，此模型的区间略显过窄：在 24 至 48 个月的模拟中，标称 100 次中 95 次包含真值的区间实际包含 90 至 95 次。</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>每个数值按 %n 个月统计，因此在事件之后同样长的时间内仍含有之前的月份，阶跃会看似斜坡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>提交显示谁编写代码，而不显示谁审查、决策或出资。</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>事件之前的版本所公布的：%1。</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>跨越事件的版本：%1。</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>事件之后的版本：%1。</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>人员在每个版本中各计一次，且各版本时长不一：这些数字不得相加，也不能用于检验。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>月份过少</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>事件日期为 %1：同一月，结果相同</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>事件日期为 %1</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>按设定</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>事件所在月计入之后</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>自事件起排除 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>事件前不排除任何月份</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>事件前排除 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>之前的全部月份</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>之前 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>相对于全部对照项目</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>相对于不含 %1 的对照项目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>事件后 12 个月与按先前趋势外推之值的差异，附 95% 区间。若随某项选择变化很大，则它更多反映该选择，而非事件。</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>事件处的水平变化，附 95% 区间。若随某项选择变化很大，则它更多反映该选择，而非事件。</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>前管理方以外各公司的贡献</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>其中，芯片制造商</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>前管理方的贡献</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>其中，用户和云服务商</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>上升；无数字</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>下降；无数字</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>未变；无数字</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>无可比数值</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1（%2）：%3。%4。</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>并非相同数据：两者既不互相证实，也不互相否定。</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>该研究针对对项目本身的贡献；此数据集没有 %1 在这些月份的历史，统计的是事件时已存在一年以上的家族仓库。</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>此处仅根据提交的地址判断雇主；雇主未知的提交不归任何一方。</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>数据不载明组织的业务，因此无法区分芯片制造商与用户。</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>此处与先前趋势作比较，取事件后 12 个月；该研究另有其模型和月份。</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>此处统计提交；该研究所称的贡献可能更多，或与此不同。</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>比按先前趋势外推之值低 %1%</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>比按先前趋势外推之值高 %1%</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>与按先前趋势外推之值相差不到 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>仓库：%1（%n 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>之前 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>之前的全部完整月份</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>之后 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>之后的全部完整月份</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>比较：%1与%2。</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>事件：%1；其所在月（%2）计入之后。</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>事件：%1；其所在月（%2）予以排除。</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>事件：%1；自 %2起的 %n 个月予以排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>此前的 %n 个月也予以排除，因其间事件可能已被预见。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>模型：事件前后各一条直线，噪声自相关（AR(1)，限制最大似然）。</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>未与其他项目比较。</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>此外还与 %1 比较。</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%2前后的%1</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>指标：%1，按月。</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>数据不足以支持：在这些月份，%1 的来源缺失或损坏。%2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>数据不足以支持：在这些月份，来源缺失或损坏。</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95% 区间 %1 至 %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>95% 区间 %1 至 %2 个百分点</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1，该区间包含零变化</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>与按先前趋势外推之值相差 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>事件后 %n 个月，“%1”%2；%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>数据未延伸到事件后 12 个月（%1），因此不给出变化幅度。</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>事件之前的月份过少，无法用虚假日期作检验。</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>之前 %n 个月的中位数为 %1，之后为 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>相对于同样以中位数得出的先前趋势，偏移为 %1（%2）。</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>月份如此之少，这仅是描述：无法给出区间。</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>事件处于数据范围之外：其两侧并非都有完整月份。请选择其他事件或仓库。</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>月份过少，无法建模（%1；每侧至少需要 %2 个），因此仅显示数值。</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>月份过少，无法建模（%1；每侧至少需要 %2 个），因此仅给出中位数。</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>所有数值相同：没有可比较的内容。</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>该指标在其中某些月份没有数值，或数值大到无法处理。请选择其他指标、更少的月份或其他仓库。</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>此指标并非每月都有数值，因此没有可比较的趋势。请另选一项。</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>直线穿过每个点，因此没有可与变化区分的噪声：无法给出区间。</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>直线之外的残差与其 1 至 6 个月后的自身相关系数为 %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>事件当月的水平变化（括号内为标准误）：%1；普通最小二乘法 %2，Prais–Winsten 法 %3。</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>按 Newey–West 计算的标准误为 %1；月份如此之少时，它往往偏小。</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>所要求的季节项未纳入模型：事件前后各需 24 个月。</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>按计数（准泊松），水平变化为 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>与对照项目相比，12 个月后的差异为 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>与对照项目相比，水平变化为 %1（%2 至 %3）。</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>无法与对照项目相比较。</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>此处的变化为 %1，按大小排在第 %2 位（共 %3 个）。</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>对照项目在同一月份的水平变化：%1。</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>不作对照，因其本身属于比较对象：%1。</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>未纳入比较（比较的是比率，需要大于 0 的值）：%1。</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>没有与其他项目的比较：该指标与仓库无关。</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>数据集称这些月份的数据不完整（%1）：%2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>没有比较，便不能说明事件发生时是否有变化：既不说明有，也不说明没有。</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>趋势外推值不可能</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>为按先前趋势外推之值的 %1 倍</translation>
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
            <numerusform>季节项每年 %n 个波（前后均有 24 个月时）。</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>完整月份：之前 %1，之后 %2</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>其后 %n 个月合计：%1；%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>事件后 %n 个月，先前趋势外推将为 %2，而“%1”不可能是此值：因此不给出变化的大小。</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>所用月份止于 %1，因此对事件后 24 个月不作说明。</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>事件前的月份并不沿一条直线：至 %1 每月变化 %2，其后每月变化 %3（%4）。该直线的外推不可依赖；请参看事件前取较少月份时的结果。</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>%1 远离两条直线（%2）：结果取决于该月。</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>事件之前显示同样大的水平变化的虚假日期：%2 个中有 %1 个（%3；以此日期数，p 不可能低于 %4）。</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>各值几乎没有差别，因此无法给出区间。</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>这些仓库没有完整月份的数据，或没有任何提交。请选择其他仓库。</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>数据集中没有该指标的值。请选择其他指标。</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>该指标在事件前后并非都有值。请选择其他事件或其他指标。</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>变化内容</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>还有更多问题未列出</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>有效：%2 个表，共 %1 行</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>validate 需要一个 PATH</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>列出数据集文件或 CSV 文件夹的所有问题。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>它由另一数据集生成：请以 FILE 提供该数据集</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>它由本程序的另一版本生成</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>它由另一版本的 Qt 或使用其他字体生成</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>其页面与按其规格和数据集生成的结果不符</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1：相符：由其规格与数据集 %2 生成的字节相同</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1：不相符</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>verify 需要 R.pdf，并可带一个数据集 FILE</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>根据报告所携带的内容重新生成报告，并说明是否相同。</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>本程序写出的 PDF 报告</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>链接已放入剪贴板。在任何装有本程序且有此数据集的地方，均可用它打开此视图。</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>视图链接，以“stewardship:”开头</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>此链接由更新版本的程序生成；本版本无法打开。</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>这不是视图链接。视图链接以“stewardship:view?”开头，可用“编辑”→“复制此视图的链接”生成。</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>此链接由另一数据集生成；打开该数据集即可查看其所指内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>链接中有 %n 个部分在此处没有意义，已略去：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>复制此视图的链接(&amp;L)</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>将屏幕所示内容以一行文本放入剪贴板，凭该文本可重新打开</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>显示所复制的视图链接指向的内容</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>第一手记录</translation>
    </message>
    <message>
        <source>press</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>非营利组织</translation>
    </message>
    <message>
        <source>university</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>基金会</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>由个人主导</translation>
    </message>
    <message>
        <source>era</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>管理权</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>release</source>
        <translation>版本发布</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>会员资格</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全</translation>
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
        <translation>委员会</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>专门委员会</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>维护者群组</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>核心项目</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>基金会托管项目</translation>
    </message>
    <message>
        <source>library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>生态系统项目</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>前身</translation>
    </message>
    <message>
        <source>core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不全</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
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
        <translation>否</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>未注明可信度</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>高可信度</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>中可信度</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>低可信度</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>归于当日的母公司</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>归于现今的母公司</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>创始首要级</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>首要级</translation>
    </message>
    <message>
        <source>general</source>
        <translation>普通级</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>关联级</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>铂金级</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>黄金级</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>白银级</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>理事会席位</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>技术委员会席位</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>联合主席组织</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>黄金级会员代表</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>维护组织</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>候补代表</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>核心维护者</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>首席核心维护者</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>模块维护者</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>项目维护者</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>项目代表</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>联合主席</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>副主席</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>执行董事</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>首席技术官</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>母公司为</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>收购方为</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>已被技术委员会接纳</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>章程已通过</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>已加入生态系统</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>已移出名录</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>托管申请被拒绝</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>学术</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>无法读取设置，现为初始设置。原有内容保留在 %1。</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>%1 中的设置来自更新版本的程序：现在所作的选择不会保存。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>无法保存设置：无法写入 %1。</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>没有显示器；请使用“report”等命令，参见 --help</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>截至日</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>所显示的日期</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>席位与票数</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>机构(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>通过议案需(&amp;A)：</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>无上限</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>至多 </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>一个组织可拥有的最多席位</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>宽限天数：</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>子公司与其所有者合并计算。超限情形以色带显示在时间轴上。</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>席位上限(&amp;C)：</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>数据集未记录任何理事会、委员会或专门委员会的席位。</translation>
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
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>可单独决定</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>可阻止</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>过半数票</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>三分之二的票数</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>五分之四的票数</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>在 %1没有席位记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 个席位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1，由 %n 方持有；有效数量 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>%1 票，其中 %2 票可通过议案；有效数量 %3。</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>来源未规定下列各方在该日有多少票：%1。两种解读并列给出：按默认规则计一票／沿用最后已知的票权。不偏向任何一种。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1：截至该日的一年内，%2 个进入，%3 个退出（更替率 %4）。</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>任期中位数 %1 年。</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>过半数仍在任：尚无任期中位数。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>从未有一方持有更多。</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1：至多 %n 个席位，自 %2起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1：至多 %n 个席位，自 %2至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>可能：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>席位占比</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>票数占比</translation>
    </message>
    <message>
        <source>Banzhaf</source>
        <translation>Banzhaf 指数</translation>
    </message>
    <message>
        <source>Shapley–Shubik</source>
        <translation>Shapley–Shubik 指数</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制力</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>席位数，含空缺席位；部分席位仅属可能时给出范围</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>占该机构全部席位的比例</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>以章程为准；章程未提及者按一票计</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>占该机构全部票数的比例</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>在所有仅因该表决方加入才获胜的联盟中所占比例（Banzhaf 1965，归一化）</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>在所有表决顺序中由该票促成议案通过者所占比例（Shapley 与 Shubik 1954）</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>其票数是否足以单独通过，或足以阻止</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>未选择对比日。请用“对比”选择一个日期，此后的变化即标示在图中并列于此处。</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>自 %1至 %2没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>自 %1至 %2：%n 项变化；会员 %3 → %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过时间</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMapping</name>
    <message>
        <source>%1 – “%2”</source>
        <extracomment>%1: name of a column, %2: what stands in it</extracomment>
        <translation>%1 – “%2”</translation>
    </message>
    <message>
        <source>Ro&amp;ws are</source>
        <translation>行的种类(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>请选择文件以查看其各列。</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1。请选择文件中的一列，或输入 = 及适用于每一行的文本。</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>要执行的操作，或日期，例如 2022-09-12</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>没有含这些字符的命令。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A command and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>steward::CopyableTable</name>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
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
        <translation>仅显示含有此文本的行</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>将行复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1（%L2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行中的 %L1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>编辑行(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>新建行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>移除行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>无结束日期：仍然有效</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>已结束，但无人知道何时</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>请写 2022-09-12、2022-09、2022 或 unknown</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>请写 2022-09-12、2022-09 或 2022</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>此事实未注明来源。</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>在 %1确定成立</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>在 %1可能成立</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>在 %1不成立</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>分析此事件前后</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>分析此事件前后的变化</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>将某项指标在此事件前后与其原有趋势作比较</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>将详细信息复制为文本</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>点击任一视图中的标记，或按 Ctrl+K 搜索，即可查看其日期、确定程度、相关内容及来源。</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>此数据集</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>其文本的语言为 %1，保持作者所写的原样。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>编辑此事实</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>更改数据集对它的记述或其来源</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>两天之间的变化</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>显示的变化种类</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>作为语句(&amp;S)</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>作为表格(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>作为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>复制全部变化，不论显示哪一种类</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>复制全部变化</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>自 %1至 %2的变化</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>逆时间方向：两天之间加入或开始的，均表述为退出或结束。</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>依据截至 %1：此后无确定内容。</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>就数据集所知及筛选所允许的范围，两天之间没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>此种类没有变化；其他种类有 %n 项变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>%n 项变化；会员 %1 → %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>提交从仓库读取，不能编辑。请改为重新导入该仓库。</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>期间已打开另一个数据集，因此无法再应用此内容。请复制需要的内容，然后取消。</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>未移除任何内容：剩余内容将违反规则。</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>编辑：%1“%2”</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>在新窗口中打开数据集</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>此视图没有图片。请改为将其各行导出为 CSV。</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>导出此视图</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>导出为新的 CSV 文件夹</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>导出会员关系图</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>两个日期的治理状况</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>复制整个表格(&amp;T)</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>数据集未载有两个日期中任何一天的基金会、理事会、维护者或托管项目。</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>铂金级或首要级</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>黄金级</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>白银级或普通级</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>关联级</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>按级别环形排列</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>%1会员</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>任职于</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>托管项目</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>生态系统项目</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>从未有路径连接 %1 与 %2</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>在该日没有路径连接 %1 与 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>%n 条连接：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>会员（按级别）</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>级别已更名</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>该日没有会员</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many members, and their tier</extracomment>
        <translation>%2 %1 家</translation>
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
        <translation>节点</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>连接到</translation>
    </message>
    <message>
        <source>As</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>图中所示内容</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>按季度</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>常用统计窗口</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>统计窗口：%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>按 %1 的口径</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>统计数值所用的窗口</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>采用何方定义</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>数值刻度</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>一并显示的图表</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>指数：截至日为 100(&amp;I)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1，%2为 100</translation>
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
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>数值的含义</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>其他统计口径</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>搜索手册 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>手册的各页为英文；“数值的含义”已翻译。</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有含所有这些词的页面。</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>已写入：%1（%2）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>保存人员对照(&amp;W)…</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>添加到打开的数据集(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>另存为新数据集(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>已写入：%1。请更正其中的错误，并将其选为“人员对照”。</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>每次只能进行一项导入：已接受 %2 个文件和文件夹中的 %1 个。</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>没有可导入的内容。请选择其他文件或格式。</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>另存为新数据集</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>保存人员对照</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>连同新增内容一起保存</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>问题（%1）(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>未写入任何内容：这不是完整的数据集。请修正问题后重新读取。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>新增 %1 行，已有 %2 行，不明确 %3 行，跳过 %4 行</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>%1 行贡献数据重新统计，因其仓库已重新读取</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>各表新增的内容</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>没有不明确之处</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>不明确：两者均保留，或略去新的一项（%1）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>新数据集的标题(&amp;I)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>各表及所得行数</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>未略去任何内容</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>附注及略去的行（%1）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>前几行(&amp;F)：%1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>文件或文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>要导入的内容</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>要导入的内容(&amp;H)</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>要读取的内容</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>最后一项事实之日，或今天</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>请按年-月-日书写日期：2024-09-12。</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>事实已知截至(&amp;K)</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>正在生成数据集…</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>正在与打开的数据集比较…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>一次至多打开 %1 个文件；其余 %2 个未予处理。</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>已打开数据集。要导入的内容请单独拖放：%1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>此处只能拖放本机上的文件和文件夹，且至多 %1 个。</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>在保存之前，编辑不会为应对崩溃而保留。</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>在该日仅属可能</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>来源未规定该日的票数</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>该日不是会员</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>%1会员</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Role, body, and the organization the person works for</extracomment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Role and body; held personally</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>担任 %n 项职务</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>加入时间：%1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>没有关于该日由谁管理的记录。请选择时间栏中某一时期之内的日期。</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
%2 是 %3 的管理方。没有关于拥有会员的基金会的记录。</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>%1：成立时间 %2。</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1：尚未成立。</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
%2 是 %3 的管理方；尚无会员。%4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>管理方：%1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>子公司：%1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管理方</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  来源未规定票数</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>理事会、委员会或群组</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>担任职务的人员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>理事会席位，票数不为 1 时标出</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>其他日期的会员</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>席位或参与</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>职务或雇主</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>起源或所有权</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>此后加入</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>此后退出</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>此后变更</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 个程序库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 个生态系统项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1：%2 家会员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>所选内容周围 %n 层连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>排列方式</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>子公司归于何方</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>显示多少内容</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>路径…</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>显示两个节点之间的最短路径</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>不显示路径</translation>
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
        <translation>变化</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>席位与票数</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>与 %n 个节点相连</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
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
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>选择文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>此格式的文件 (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>这些日期各一幅小图(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>图例(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>我的书签(&amp;B)</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>导出此视图</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>选择文件(&amp;H)…</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>可见内容</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>标记的时间段</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>单幅图片</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>多张图页</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>足以清晰阅读的张数</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>并排张数(&amp;S)</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>日期，格式为 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>浅色，适合打印</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕相同</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>此视图的图片</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>将此视图的图片拖到其他程序，或点击以复制</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>与窗口中所示相同</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>大图，2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>正方形，1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 横向，300 dpi</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 纵向，300 dpi</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Letter 横向，300 dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>PNG 分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>全部复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>复制行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>在整个数据集中为新贡献者</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>新贡献者留存</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>仅有 %1 的提交注明所属组织，因此本程序自身也只给出界限。</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>要比较其定义的指标</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>各工具统计什么，以及为何不同</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>这些仓库在截至日之前没有完整周期。</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1，%2：各工具对同样的提交会统计出的结果。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1：同 %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>报告规格 (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>报告写出进度</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>打开规格…</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>保存规格…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>打开规格</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>保存规格</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>PNG 页面 (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>单页简报</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>理事会文件</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>浅色，适合打印</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>数据集自身的日期</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>对比日(&amp;C)</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>移交前一天</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>另附会员日期(&amp;B)</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>日期，以逗号分隔</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>数据集的标题</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>数据集的语言</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>配色(&amp;R)</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>请按年-月-日书写日期：2022-09-12。</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>会员日期至多 %1 个。</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>请至少选择一个部分。</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>无法启动报告。</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>未写出报告。</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>以语句表述的结果</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
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
        <translation>数据集另存为</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1 在此处打开之后已被另一程序更改。</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>替换该文件会丢失那些更改。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>保存“%1”的编辑？</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>否则它们将会丢失。</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>图表所涉仓库</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>所选仓库</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>选择单个仓库</translation>
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
        <translation>搜索事实 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>搜索事实</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>没有含这些词的事实。</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>将该部分上移</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>将该部分下移</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>各部分，按此顺序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>数据集中的文本保持其所用的语言。译文由机器生成，尚待懂该语言的人审阅。</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>启动时恢复上次退出时的状态(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>清除打开过的文件记录(&amp;F)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
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
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>启用后不再有滑动或淡入淡出效果。若桌面环境要求如此，则无论是否启用均生效。</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>全部恢复默认按键(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1 是“%2”的按键。请另选一个，或先将其从该命令移除。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1 现为“%2”的按键。请先将其从该命令移除。</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>视图的按键仅在该视图位于前台时有效，因此两个视图可以使用同一个按键。</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>可见内容</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>仅列出可见内容的前 %1 项。放大可列出全部。</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>要添加的来源</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>此事实的来源</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>时间段的首日</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>时间段的末日</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>至(&amp;O)</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>时间段内</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>时间段统计</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>可见范围，%1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>标题中提及组织的事件</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>基金会会员，之前与末日</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>级别变更</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>基金会更改级别名称</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>可能</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>与其他项目比较(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>默认设定(&amp;D)</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>恢复程序自带的设定</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>设定的文字说明</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>仓库(&amp;R)</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>之前月数(&amp;B)</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>考察事件前多少个完整月份</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>之后月数(&amp;A)</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>考察事件后多少个完整月份</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>自事件起排除(&amp;L)</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>自事件所在月起排除的月数；为 0 时该月计入之后</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>事件前排除(&amp;F)</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>事件前排除的月数，因其间事件可能已被预见</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>季节(&amp;S)</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>模型考虑的每年谐波数；仅在两侧各有 24 个月时可用</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>查找名称</translation>
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
        <translation>各级别会员随时间的变化</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>各节点的联系</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>在多个机构中共事者</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>介数中心性：在其他节点的所有节点对中，最短路径经过该节点的比例（Brandes 2001）。下方：在多个机构中共事者。</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>对于如此大的图，以节点样本估计。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>介数中心性</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>时间栏</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>拖动标记以选择所显示的日期。拖动边框以移动可见时间。</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>任意重要性的事件</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>重要事件</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>仅最重要的事件</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>泳道顺序</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>泳道高度</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>隐藏其余内容</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>隐藏不在查找范围内的内容，而非使其变暗</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>在时间轴上查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>泳道：%1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>仅高可信度</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>至少中可信度</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>移除条件 %1</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>重要性不低于 %1</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>可见内容</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>标记的时间段</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>编辑书签</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>滚动泳道</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>泳道：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>此处另有 %n 项；放大即可查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 项事实</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>已展开；按下可收起</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>已收起；按下可展开</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>书签，%1；按下可编辑</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>任意时间，不限于截至日(&amp;A)</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>最短路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起点(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>终点(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
