<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

يعرض من يشرف على مشروع مفتوح المصدر في أي لحظة، مع مصادر كل معلومة. ويعمل دون اتصال بالإنترنت.

الرخصة: GPL-3.0-or-later. ورخصة مجموعة بيانات PyTorch هي CC-BY-4.0.

Qt %2 مع Qt Charts؛ وSQLite.</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>حول Stewardship Explorer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>البحث في المعلومات (&amp;S)</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>البحث عن المعلومات بكلماتها</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>الأوامر (&amp;O)…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>البحث عن أي أمر ببعض حروف اسمه، أو كتابة يوم</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>إلغاء التحديد (&amp;A)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>عدم تحديد أي شيء</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدادات (&amp;T)…</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>لغة البرنامج وألوانه وحجم نصه واختصارات لوحة مفاتيحه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>إظهار العرض «%1»</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>لوحة التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>إظهار ما يُعرف عن المعلومة المحددة أو إخفاؤه</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>ملء الشاشة (&amp;E)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>استخدام الشاشة كلها</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>عرض مدة أقصر</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>عرض مدة أطول</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>التاريخ الكامل (&amp;H)</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>عرض المدة كلها</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>حسب النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>تباين عالٍ (&amp;C)</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>اختيار ألوان البرنامج</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>اللغة (&amp;N)</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>اختيار لغة البرنامج؛ وتبقى نصوص مجموعة البيانات كما هي</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>تنقّل (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>العودة إلى ما كان معروضًا من قبل</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأمام (&amp;F)</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>التراجع عن الرجوع</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>تحليل ما حول هذا الحدث (&amp;A)</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>مقارنة مقياس قبل الحدث المحدد وبعده</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>الانتقال إلى يوم (&amp;G)…</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>كتابة اليوم المراد عرضه</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>عرض اليوم السابق</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>عرض اليوم التالي</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>عرض اليوم نفسه من الشهر السابق</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>عرض اليوم نفسه من الشهر التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>الحدث السابق (&amp;P)</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>عرض يوم الحدث السابق</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>الحدث التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>عرض يوم الحدث التالي</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>تشغيل (&amp;Y)</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>تحريك اليوم عبر التاريخ، أو الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف مؤقت (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>مقارنة مع (&amp;C)</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>اليوم السابق للانتقال (&amp;T)</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>احتساب التغييرات ابتداءً من اليوم السابق لانتقال المشروع إلى جهة أخرى</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>قبل سنة واحدة (&amp;Y)</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>احتساب التغييرات ابتداءً من اليوم نفسه قبل سنة</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>يوم آخر (&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>اختيار اليوم الذي تُحتسب التغييرات ابتداءً منه</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>احتساب التغييرات من (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>لا شيء (&amp;N)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: لا أصوات.</numerusform>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: صوت واحد.</numerusform>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: صوتان.</numerusform>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: %n أصوات.</numerusform>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: %n صوتًا.</numerusform>
            <numerusform>عدد أصوات %1 في هذا اليوم غير محدد في المصادر؛ ومجموع أصوات المنظمات الأخرى: %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1: عدد الأصوات %2 من أصل %3.</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>لكل مقعد ذي حق تصويت صوت واحد.</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>لكل من المقاعد الأخرى ذات حق التصويت صوت واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1: لا أصوات، %2</numerusform>
            <numerusform>%1: صوت واحد، %2</numerusform>
            <numerusform>%1: صوتان، %2</numerusform>
            <numerusform>%1: %n أصوات، %2</numerusform>
            <numerusform>%1: %n صوتًا، %2</numerusform>
            <numerusform>%1: %n صوت، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1: من %2 حتى %3 لا تحدد المصادر أي عدد؛ ولا يُفترض هنا أي عدد.</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>في %1، عدد المنظمات التي تشغل مقعدًا في %3: %2.</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>ومنها منظمات تشغل مقعدًا خاصًا بها ذا حق تصويت، وعددها: %1.</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>موجز الإشراف، كما في %1</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>الحقب والأحداث. الأطراف المسننة أو المتلاشية معروفة على وجه التقريب فقط.</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>تعني «+9» تسعة مصادر أخرى يذكرها التقرير الكامل. والإيداعات محسوبة من سجلات git.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>أدنى ثقة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>التغييرات بين %1 و%2، مجمّعة حسب النوع. علامة الزائد تعني كسبًا، وعلامة التقاطع خسارة، والمعيّن لا هذا ولا ذاك؛ وكلمة «ربما» تميز ما قد يقع خارج هذين اليومين.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>ما الذي تغيّر منذ %1</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>لا تسجل البيانات أي تغيير بين اليومين.</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>عدد التغييرات المسجلة في البيانات: لا شيء.</numerusform>
            <numerusform>عدد التغييرات المسجلة في البيانات: تغيير واحد.</numerusform>
            <numerusform>عدد التغييرات المسجلة في البيانات: تغييران.</numerusform>
            <numerusform>عدد التغييرات المسجلة في البيانات: %n تغييرات.</numerusform>
            <numerusform>عدد التغييرات المسجلة في البيانات: %n تغييرًا.</numerusform>
            <numerusform>عدد التغييرات المسجلة في البيانات: %n تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>at the %1</source>
        <extracomment>Where a role, a tier or a seat is held. %1: a foundation</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>ضمن %1</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>%1 – ربما</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>مغادرة %1 من %2 (الفئة: %3) %4</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>انتقال %1 من «%2» إلى «%3» %4 %5</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>تولّي %1 دور «%2» %3 %4</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>ترك %1 دور «%2» %3 %4</translation>
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
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحد غيرهم</numerusform>
            <numerusform>%1 واثنان غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>انضمام %1 إلى %2 (الفئة الآن: %4) %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>انضمام %1 إلى %2 (الفئة: %3) %4</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>إعادة تسمية فئة %1 %2 من «%3» إلى «%4» %5</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (لا أعضاء، دون ترقية أو خفض)</numerusform>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (عضو واحد، دون ترقية أو خفض)</numerusform>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (عضوان، دون ترقية أو خفض)</numerusform>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (%n أعضاء، دون ترقية أو خفض)</numerusform>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (%n عضوًا، دون ترقية أو خفض)</numerusform>
            <numerusform>إعادة تسمية فئات العضوية في %1 %2 (%n عضو، دون ترقية أو خفض)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>انضمام %1 إلى %3 (الصفة الآن: %2) %4</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>حصول %1 على مقعد %2 %3</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>بدء مشاركة %1 في %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>انضمام %1 إلى %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>فقدان %1 مقعدًا %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>انتهاء مشاركة %1 في %2 %3</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>مغادرة %1 من %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>%1 لكل منها</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>عدد أصوات %1 %2: لم يكن محددًا في البداية، ثم أصبح %3 %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>عدد أصوات %1 %2: كان في البداية %3، ثم لم يعد محددًا %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>عدد أصوات %1 %2: كان في البداية %3، ثم أصبح %4 %5</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>بدء استضافة %1 لدى %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>انضمام %1 إلى مكتبات %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>انضمام %1 إلى منظومة %2 %3</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>اندماج %1 في %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>انتهاء استضافة %1 لدى %2</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>مغادرة %1 من مشاريع %3 (%2)</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>قبول %1 من المجلس التقني %2</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>اعتماد ميثاق %1 %2</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>أرشفة %1 %2</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>شطب %1 من القائمة %2</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>رفض طلب استضافة %1 %2</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>لم تعد حالة %1 هي «%2»</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>أصبحت حالة %1 «%2» %3</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>انتقال %1 من %2 إلى %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1 (%2 %3): التمثيل باسم %4 بدلًا من الصفة الشخصية %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1 (%2 %3): التمثيل بالصفة الشخصية بدلًا من اسم %4 %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%1 (%2 %3): الانتقال من %4 إلى %5 %6</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <extracomment>%1: the month of a year in which something happened</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>year</comment>
        <extracomment>%1: the year in which something happened</extracomment>
        <translation>في عام %1</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>أصبحت %1 تابعة لـ %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>لم تعد %1 تابعة لـ %2 %3</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>استحوذت %2 على %1 %3</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>لم تعد %1، التي سبق أن استحوذت عليها %2، مملوكة لها %3</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>أصبحت علاقة %1 مع %2 «%3» %4</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>لم تعد علاقة %1 مع %2 «%3» %4</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>الأشهر من %1 إلى %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent, e.g. &quot;42 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number that is not defined</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>%1 على الأقل</translation>
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
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1، غير مكتمل</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1 (المجموع %2، عدد الأشهر %3)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1 (بين %2 و%3)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>التغطية %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a series, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a small chart shows, %2 a month</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 the name of a series that is not drawn</extracomment>
        <translation>%1 (السلسلة مخفية)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name of a series, %2 a month, %3 a value</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1 percentage points</source>
        <extracomment>A difference of two shares</extracomment>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>مماثل تقريبًا للسنة السابقة</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>أعلى من السنة السابقة</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>أدنى من السنة السابقة</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>أعلى من السنة السابقة بمقدار %1</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>أدنى من السنة السابقة بمقدار %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>دائمًا %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>الأدنى %1، والأعلى %2، والأحدث %3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: السلسلة مخفية.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: لا توجد بيانات.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>التغطية %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1، من %2 إلى %3: %4.</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a sentence</extracomment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>يُقرأ بترميز %1، والفاصل بين الأعمدة: %2.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>مفتاح فريد في هذا الجدول</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>تاريخ: سنة أو شهر أو يوم</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>أول يوم لم يعد فيه ساريًا؛ فارغ: ما زال ساريًا، unknown: انتهى ولا يُعرف متى</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>إحدى القيم: %1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>مفتاح عنصر واحد من: %1</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>مفتاح منظمة، أو إحدى القيم: %1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>مفاتيح المصادر، تفصل بينها فواصل منقوطة</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1 (مطلوب)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>الخيار --%1: لا توجد القيمة «%2»؛ القيم الممكنة: %3</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>الخيار --window: تُكتب قيمته عدد أشهر من 1 إلى %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>الخيار --%1: «%2» ليس يومًا؛ الصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>طباعة JSON.</translation>
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
        <translation>كلا اليومين %1، فلا يمكن أن يوجد أي فرق. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>لم يُحدد يوم للمقارنة، فاختير %1، وهو اليوم السابق للانتقال. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>لم يُحدد يوم للمقارنة، فاختير %1، أي قبل سنة واحدة. %2</translation>
    </message>
    <message>
        <source>Choose other days with the as-of date and “Compare With” in the toolbar.</source>
        <translation>يمكن اختيار أيام أخرى باليوم المرجعي وبالأمر «مقارنة مع» في شريط الأدوات.</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>مجموعة البيانات: %1، والأدلة حتى %2.</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>رخصة البيانات: %1.</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>كما في %1؛ بلا ترشيح.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>كما في %1، مقارنةً مع %2؛ بلا ترشيح.</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>أُنشئ بواسطة Stewardship Explorer %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>بصمة SHA-256 لمجموعة البيانات: %1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>تقرير الإشراف</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>مقاعد مجلس الإدارة</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>مسؤولو الصيانة الأساسيون</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>المشاريع المستضافة</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>تقرير الإشراف</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>كما في %1</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>كل خط يمثل حدثًا (العدد: لا شيء)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
            <numerusform>كل خط يمثل حدثًا (العدد: حدث واحد)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
            <numerusform>كل خط يمثل حدثًا (العدد: حدثان)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
            <numerusform>كل خط يمثل حدثًا (العدد: %n أحداث)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
            <numerusform>كل خط يمثل حدثًا (العدد: %n حدثًا)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
            <numerusform>كل خط يمثل حدثًا (العدد: %n حدث)؛ وكلما زاد طوله زادت أهميته؛ والألوان تدل على التصنيف.</numerusform>
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
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>المرسوم: %1، بلا مصادر.</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>المرسوم: %1؛ المصدر: %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>منها بلا مصدر: لا شيء.</numerusform>
            <numerusform>منها بلا مصدر: معلومة واحدة.</numerusform>
            <numerusform>منها بلا مصدر: معلومتان.</numerusform>
            <numerusform>منها بلا مصدر: %n معلومات.</numerusform>
            <numerusform>منها بلا مصدر: %n معلومة.</numerusform>
            <numerusform>منها بلا مصدر: %n معلومة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 when, %4 a note</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>half of the commits come from %n organization(s)</source>
        <translation>
            <numerusform>نصف الإيداعات يأتي من %n منظمة</numerusform>
            <numerusform>نصف الإيداعات يأتي من منظمة واحدة</numerusform>
            <numerusform>نصف الإيداعات يأتي من منظمتين</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n منظمات</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n منظمة</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>نصف الإيداعات يأتي من عدد من المنظمات لا يقل عن %1 ولا يزيد على %2، تبعًا للجهة التي تنتمي إليها الإيداعات المجهولة</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>نصف الإيداعات يأتي من %n مساهم.</numerusform>
            <numerusform>نصف الإيداعات يأتي من مساهم واحد.</numerusform>
            <numerusform>نصف الإيداعات يأتي من مساهمَين اثنين.</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n مساهمين.</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n مساهمًا.</numerusform>
            <numerusform>نصف الإيداعات يأتي من %n مساهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>جهة العمل معروفة في %1 من الإيداعات ومجهولة في %2: ولذلك فإن حصة أي منظمة هي حد أدنى.</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>حسب المنظمة، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>قدّم %Ln مساهم إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
            <numerusform>قدّم مساهم واحد إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
            <numerusform>قدّم مساهمان إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
            <numerusform>قدّم %Ln مساهمين إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
            <numerusform>قدّم %Ln مساهمًا إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
            <numerusform>قدّم %Ln مساهم إيداعات مجموعها %4 في مستودعات عائلة المشروع (عددها %1) بين %2 و%3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>المساهم هو مؤلف إيداع واحد على الأقل؛ ولا تُحتسب الروبوتات البرمجية، والعناوين المتعددة لشخص واحد تُعد شخصًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>تنتهي بيانات %n مستودع قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات مستودع واحد قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات مستودعين قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n مستودعات قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n مستودعًا قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n مستودع قبل نهاية آخر هذه الأشهر، ولذلك فإن الأعداد حدود دنيا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>كما في يوم معين</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>ما كان ساريًا في ذلك اليوم (UTC)، بقدر ما تبيّنه أدلة مجموعة البيانات بتاريخ %1. ونهاية الفترة هي أول يوم لم تعد فيه سارية.</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>مؤكد ومحتمل</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى %n يوم.</numerusform>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى يوم واحد.</numerusform>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى يومين.</numerusform>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى %n أيام.</numerusform>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى %n يومًا.</numerusform>
            <numerusform>بعض التواريخ معروف بالشهر فقط أو بصيغة «في موعد أقصاه» فقط. والمدى مثل 32–35 يعني: 32 على وجه التأكيد، و35 على الأكثر. والبداية التي «في موعد أقصاه» يوم معين قد تسبقه بما يصل إلى %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>المنظمات المتمايزة التي لها فئة عضوية في المؤسسة، تُحتسب كل منها مرة واحدة بصفها الأكثر تأكيدًا. ولا تُحتسب المقاعد والمشاركة في الهيئات الأخرى.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>كما تذكرها المصادر. والمقعد الذي لا تذكر المصادر عنه شيئًا وزنه صوت واحد؛ والفجوة بين عددين مذكورين غير محددة، وتُعرض كذلك.</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>المؤلفون المتمايزون للإيداعات غير الدمجية، بحسب تاريخ التأليف، دون الروبوتات البرمجية. وأعداد الأشخاص لا تُجمع عبر الأشهر أو المستودعات.</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>نصف الإيداعات</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>أصغر عدد من المساهمين، أو المنظمات، تبلغ إيداعاتهم 50% من المجموع (CHAOSS: معامل غياب المساهمين، ومعامل الفيل). وتبقى جهات العمل المجهولة في المقام.</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>التغيّر وقت وقوع حدث</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>فرق بين يومين لا أكثر. ولا تبيّن البيانات ما الذي تسبّب فيه.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>عالية: سجل أولي أو سجلان مستقلان. متوسطة: مصدر ثانوي واحد أو استدلال مصرح به. منخفضة: مستدل عليها.</translation>
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
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>ما زال ساريًا في %1</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>انتهى، والتاريخ غير معروف</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: &quot;since …&quot;, %2: &quot;still true on …&quot; or &quot;ended, date unknown&quot;</extracomment>
        <translation>%1؛ %2</translation>
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
        <translation>في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>في موعد أقصاه %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>منذ موعد أقصاه %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>منذ موعد أقصاه %1</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>منذ تاريخ غير معروف</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>من موعد أقصاه %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>من موعد أقصاه %1</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>من تاريخ غير معروف</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1 (وربما قبله بما يصل إلى %n يوم)</numerusform>
            <numerusform>%1 (وربما قبله بما يصل إلى يوم واحد)</numerusform>
            <numerusform>%1 (وربما قبله بما يصل إلى يومين)</numerusform>
            <numerusform>%1 (وربما قبله بما يصل إلى %n أيام)</numerusform>
            <numerusform>%1 (وربما قبله بما يصل إلى %n يومًا)</numerusform>
            <numerusform>%1 (وربما قبله بما يصل إلى %n يوم)</numerusform>
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
        <translation>المصدر: التعريف خاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>هنا: %1.</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>انضمام عضو</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>مغادرة عضو</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>تغيّر فئة</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>إعادة تسمية فئة</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>كسب مقعد أو مشاركة</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>فقدان مقعد أو مشاركة</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>تغيّر الأصوات</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>بدء دور</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>انتهاء دور</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>انضمام مشروع</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>تغيّر الحالة</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>تغيّر جهة العمل</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n vote(s)</source>
        <extracomment>%1: a seat, %n: votes that go with it</extracomment>
        <translation>
            <numerusform>%1، لا أصوات</numerusform>
            <numerusform>%1، صوت واحد</numerusform>
            <numerusform>%1، صوتان</numerusform>
            <numerusform>%1، %n أصوات</numerusform>
            <numerusform>%1، %n صوتًا</numerusform>
            <numerusform>%1، %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>بصفة شخصية</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>%1 أو قبله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>بدء علاقة</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>انتهاء علاقة</translation>
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
        <translation>الأمر diff يقارن يومين في ملف FILE واحد، أو ملفين FILE بأكملهما: diff [FILE] --from DAY --to DAY، أو diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>الأمر diff يتطلب --from DAY و--to DAY بالصيغة YYYY-MM-DD، أو ملفين FILE</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>يوم المقارنة، بالصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>اليوم المنظور فيه، بالصيغة YYYY-MM-DD؛ ويجوز أن يسبق الآخر.</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>تنتهي أدلة مجموعة البيانات في %1؛ ولا شيء مؤكد بعد ذلك</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1، من %2 إلى %3؛ الأعضاء: قبل %4، وبعد %5</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>عودة في الزمن: ما انضم أو بدأ بين اليومين يُذكر على أنه غادر أو انتهى.</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1 (%2): من %3 إلى %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>المقاعد والأصوات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بحلول %2</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>لم يتغيّر شيء بين اليومين، بحسب ما تسجله مجموعة البيانات.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>يُرجى اختيار أحد الخيارين --json و--csv</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>الخيار --csv هو جدول يومين؛ ولملفين FILE يُستخدم --json</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>بيان ما تغيّر بين يومين: الأعضاء والفئات والمقاعد والأشخاص والمنظمات والمشاريع والأرقام؛ أو بين مجموعتي بيانات، صفًا صفًا.</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>إخراج ما تغيّر بين يومين جدولًا بصيغة CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>يُحصى المساهمون في المستودعات نفسها في اليومين (%n)، وهي مستودعات عائلة المشروع التي لها إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
            <numerusform>يُحصى المساهمون في المستودع نفسه في اليومين، وهو مستودع عائلة المشروع الذي له إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
            <numerusform>يُحصى المساهمون في المستودعين نفسيهما في اليومين، وهما مستودعا عائلة المشروع اللذان لهما إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
            <numerusform>يُحصى المساهمون في المستودعات نفسها في اليومين (%n)، وهي مستودعات عائلة المشروع التي لها إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
            <numerusform>يُحصى المساهمون في المستودعات نفسها في اليومين (%n)، وهي مستودعات عائلة المشروع التي لها إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
            <numerusform>يُحصى المساهمون في المستودعات نفسها في اليومين (%n)، وهي مستودعات عائلة المشروع التي لها إيداع قبل %1: فما أُضيف لاحقًا يرفع الأرقام بذاته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
            <numerusform>لا يوجد مستودع لعائلة مشروع أقدم بسنة من اليوم الأسبق، ولذلك يُحصى المساهمون في كل المستودعات الموجودة (%1: %n)، وما يُضاف يرفع الأرقام بذاته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>تنتهي بيانات %n منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات واحد منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات اثنين منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل نهاية %1: فما وُسم بأنه غير مكتمل لا يشمل ما حدث فيها بعد ذلك، وأعداد الأشخاص حدود دنيا.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>غير متاح، لم تُحدد جميع الأصوات بعد</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%1 بحلول %2، غير مكتمل</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1: what is counted (&quot;people&quot;), %2: a set of repositories</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %n of %2 repositories end before</source>
        <extracomment>%1: a month, %n of %2 repositories</extracomment>
        <translation>
            <numerusform>%1: بيانات %n من %2 من المستودعات تنتهي قبل ذلك</numerusform>
            <numerusform>%1: بيانات مستودع واحد من %2 تنتهي قبل ذلك</numerusform>
            <numerusform>%1: بيانات مستودعين من %2 تنتهي قبل ذلك</numerusform>
            <numerusform>%1: بيانات %n من %2 من المستودعات تنتهي قبل ذلك</numerusform>
            <numerusform>%1: بيانات %n من %2 من المستودعات تنتهي قبل ذلك</numerusform>
            <numerusform>%1: بيانات %n من %2 من المستودعات تنتهي قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>المضاف %1، والمحذوف %2، والمغيَّر %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… الصفوف غير المعروضة: %1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1: %2؛ الإيداعات: قبل %3، وبعد %4</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا توجد أي فروق.</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>الصفوف: %1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>تراجع (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>إعادة (&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>التراجع عن آخر تحرير أو عن آخر تغيير في العرض</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>تكرار ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>تحرير المعلومة (&amp;E)…</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>تغيير ما تقوله مجموعة البيانات عن المعلومة المحددة</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>معلومة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>إضافة صف إلى الجدول «%1»</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>تكرار المعلومة (&amp;D)…</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>إضافة معلومة تبدأ كالمعلومة المحددة</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>إزالة المعلومة (&amp;F)</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>إخراج المعلومة المحددة من مجموعة البيانات</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>الإذن اللازم غير متوفر</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>الحجم أكبر من المسموح به</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>تعذرت القراءة</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>تعذرت الكتابة</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>هذا مؤشر Git LFS، وليس الملف الذي يشير إليه</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>هذه صفحة ويب، وليست ملف مجموعة بيانات</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>هذه رسالة معمّاة أو موقّعة، وليست ملف مجموعة بيانات</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>هذا أرشيف %1، وليس ملف مجموعة بيانات</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>هذا ليس ملف مجموعة بيانات</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>هذا ملف بالصيغة %1، وليس ملف مجموعة بيانات</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>هذا ملف SQLite لتطبيق آخر، وليس مجموعة بيانات إشراف</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>أُنشئ الملف بإصدار أحدث (الصيغة %1، وهذا البرنامج يعرف الصيغة %2)</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>جدوله «%1» لا يطابق الجدول المحدد في الصيغة</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>برنامج آخر يكتب هذا الملف الآن</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>الملف تالف: «%1» قيمة لا تصلح للعمود %2 في الجدول %3</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>أبلغت قاعدة البيانات عن إخفاق</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت العملية</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>غير موجود: %1 «%2»</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>سيتطلب هذا %1 من أوراق الطباعة؛ والحد الأقصى %2</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>هنا بايت ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>السطر الأول لا يسمي أعمدة هذا الجدول</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>علامة اقتباس في موضع غير مسموح به</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>عدد حقول الصف %1، وعدد أعمدة الجدول %2</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>الحقل أطول من 1 MiB</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>عدد صفوف الجدول يتجاوز 10 ملايين</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>القيمة مفقودة</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>«%1» ليس شهرًا</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>«%1» ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>القيمة %1 خارج النطاق</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>«%1» ليست من الكلمات المسموح بها هنا</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>لا شيء يحمل المعرّف «%1»</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» وارد هنا مرتين</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>النهاية في %1 تسبق البداية في %2</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>«%1» تصف تاريخًا غير موجود</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>الحقبة «%1» تبدأ قبل انتهاء «%2»</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>«%1» مسجل أبًا لنفسه</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>سلسلة آباء «%1» تعود إليه في حلقة مغلقة</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>الشخص نفسه يشغل الدور نفسه مرتين في آن واحد، ابتداءً من %1</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>البنية غير سليمة</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>التداخل أعمق من %1 من المستويات</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>الملف يحيل إلى مواضع أخرى داخله (أسماء YAML البديلة)</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>الملف ليس بأي من الصيغ التي تُقرأ هنا</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>لا يوجد فيه ما يُستورد</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>لم يُختر له أي عمود</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«%1» مفقود</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>هذا ليس مستودع git</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>ملف ‎.git فيه يحيل إلى %1</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>لا يمكن قراءة هذا النوع من المستودعات</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>المستودع خالٍ من الإيداعات</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>المستودع ينقصه الكائن %1</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>الكائن %1 في المستودع تالف</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>يُرجى تصحيحه هناك، أو تصديره من جديد من مصدره</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>يُرجى التحقق من أن هذا هو الملف الصحيح</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>يُرجى كتابة القيم كاملةً حيث تُستخدم</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>يُرجى ذكر إحدى القيم: %1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>يُرجى اختيار إحدى القيم: %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>يُرجى إضافته</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>يُرجى ذكر مجلد نسخة مستنسخة، أو مستودع مجرد (bare)</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>يُرجى ذكر المستودع نفسه</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>يُرجى إنشاء نسخة مستنسخة عادية واستيرادها</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>يُرجى التحقق من وجود فرعه الافتراضي</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>يُرجى جلب التاريخ كاملًا («git fetch --unshallow»)، أو استنساخه دون alternates</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>يُرجى فحصه بالأمر «git fsck»، أو استنساخه من جديد</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>يُرجى التحقق من المسار</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>يُرجى ذكر ملف؛ أما مجلد ملفات CSV فيُقرأ بالأمر «import csv»</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>يُرجى ذكر مجلد ملفات CSV</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>يُرجى ذكر ملف عادي</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>يُرجى تغيير الأذونات أو اختيار مكان آخر</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>يُرجى اختيار ما هو أصغر</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>يُرجى التحقق من القرص والمحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>يُرجى اختيار مكان آخر أو إخلاء بعض المساحة</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>يُرجى فتح ملف ‎.stewardship، أو استيراد ملفات CSV</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>يُرجى تثبيت إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>يُرجى أن يُطلب من منشئه ملف بالصيغة المنشورة</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>يُرجى إغلاق البرنامج الآخر والمحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>يُرجى استعادته من نسخة أخرى</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>يُرجى فحص الملف بالأمر «validate»</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>يمكن البدء من جديد في أي وقت</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>يُرجى التحقق من الإملاء</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>يُرجى اختيار مدة أقصر، أو شرائط أقل، أو ورق أكبر</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>يُرجى إضافته؛ يكفي سطر العناوين وحده</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>يُرجى حفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>يُرجى كتابة سطر العناوين هكذا: %1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>يُرجى إغلاقها، أو مضاعفتها داخل الحقل المقتبس</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>يُرجى وضع الحقل كله بين علامتي اقتباس ومضاعفة العلامة داخله</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>يُرجى إضافة فواصل أو حذفها، أو وضع الحقل الذي يحوي فاصلة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>يُرجى تقصيره</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>يُرجى تقسيم مجموعة البيانات</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>يُرجى ملؤها</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>الصيغة المطلوبة YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>الصيغة المطلوبة YYYY-MM</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>يُرجى كتابة أرقام فقط</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>يُرجى اختيار قيمة أخرى</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>الحد هو %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>يُرجى استخدام إحدى القيم: %1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>يُرجى تصحيح المعرّف أو إضافة الصف الذي يشير إليه</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>يُرجى تصحيح المعرّف أو إضافته إلى %1</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>يُرجى الإبقاء على أحدهما</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>يُرجى تبديل التاريخين أو تصحيحهما</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>يُرجى إضافة التاريخ أو حذف الكلمة</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>يُرجى إنهاء الحقبة في اليوم الذي تبدأ فيه التالية</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>يُرجى ترك خانة الأب فارغة أو ذكر غيره</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>يُرجى حذف أحد صفوف الحلقة</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>يُرجى دمج الصفين، أو إنهاء أحدهما قبل بدء الآخر</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>الأمر export csv يتطلب ملف FILE واحدًا والخيار --output FOLDER</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>المجلد المراد كتابته.</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>كتابة مجموعة البيانات في مجلد من ملفات CSV.</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: لا صفوف</numerusform>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: صف واحد</numerusform>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: صفان</numerusform>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: %n صفوف</numerusform>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: %n صفًا</numerusform>
            <numerusform>لا مكان لها في هذه الصيغة فتُركت: %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>الحجم يتجاوز %1 MiB: سيرفض الأمر import قراءته؛ أما ملف مجموعة البيانات فليس له هذا الحد</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>الأمر %1 يتطلب ملف FILE واحدًا والخيار --output PATH</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>الملف المراد كتابته؛ والرمز - يعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>كتابة مجموعة البيانات كاملةً بصيغة JSON.</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>كتابة الأحداث في ملف iCalendar.</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>كتابة الأحداث والحقب لبرنامج TimelineJS: بصيغة JSON، أو جدولًا في ملف ‎.csv.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>يُستخدم --spreadsheet مع --output ينتهي بـ ‎.csv</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>تنتهي أدلة مجموعة البيانات في %1؛ ولا شيء مؤكد بعد ذلك</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>الأمر %1 يتطلب ملف FILE واحدًا والخيار --output PATH</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>الأمر export graph-csv يتطلب ملف FILE واحدًا والخيار --output FOLDER</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>ما يسري في ذلك اليوم فقط، بالصيغة YYYY-MM-DD؛ وكل الأزمنة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>الملف المراد كتابته؛ والرمز - يعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>كتابة شبكة الإشراف بصيغة GraphML.</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>كتابة شبكة الإشراف عبر الزمن بصيغة GEXF، لبرنامج Gephi.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>كتابة شبكة الإشراف بصيغة DOT، لبرنامج Graphviz.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>كتابة شبكة الإشراف في ملفات CSV للعُقد والروابط.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>المجلد المراد كتابته.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>تصنيفات الأحداث المخفية: صفر</numerusform>
            <numerusform>تصنيفات الأحداث المخفية: واحد</numerusform>
            <numerusform>تصنيفات الأحداث المخفية: اثنان</numerusform>
            <numerusform>تصنيفات الأحداث المخفية: %n</numerusform>
            <numerusform>تصنيفات الأحداث المخفية: %n</numerusform>
            <numerusform>تصنيفات الأحداث المخفية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>الثقة العالية فقط</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>الثقة العالية والمتوسطة فقط</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنةً مع %1</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>الشركات التابعة: %1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>الأدلة حتى %1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>البيانات: %1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>علاقة بين منظمات</translation>
    </message>
    <message>
        <source>period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>وزن تصويتي</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>حالة مشروع</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>رقم منشور</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>حد للبيانات</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>علاقات بين منظمات</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>فترات</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>هيئات</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>عضويات</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>أوزان تصويتية</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>أدوار</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>مشاريع</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>حالات مشاريع</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>مبادئ</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>أرقام منشورة</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>مستودعات</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>حدود البيانات</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>مساهمات</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>لا مجموعات بيانات</numerusform>
            <numerusform>مجموعة بيانات واحدة</numerusform>
            <numerusform>مجموعتا بيانات</numerusform>
            <numerusform>%n مجموعات بيانات</numerusform>
            <numerusform>%n مجموعة بيانات</numerusform>
            <numerusform>%n مجموعة بيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>لا علاقات بين منظمات</numerusform>
            <numerusform>علاقة واحدة بين منظمات</numerusform>
            <numerusform>علاقتان بين منظمات</numerusform>
            <numerusform>%n علاقات بين منظمات</numerusform>
            <numerusform>%n علاقة بين منظمات</numerusform>
            <numerusform>%n علاقة بين منظمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>لا فترات</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>فترتان</numerusform>
            <numerusform>%n فترات</numerusform>
            <numerusform>%n فترة</numerusform>
            <numerusform>%n فترة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>لا هيئات</numerusform>
            <numerusform>هيئة واحدة</numerusform>
            <numerusform>هيئتان</numerusform>
            <numerusform>%n هيئات</numerusform>
            <numerusform>%n هيئة</numerusform>
            <numerusform>%n هيئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>لا عضويات</numerusform>
            <numerusform>عضوية واحدة</numerusform>
            <numerusform>عضويتان</numerusform>
            <numerusform>%n عضويات</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>لا أوزان تصويتية</numerusform>
            <numerusform>وزن تصويتي واحد</numerusform>
            <numerusform>وزنان تصويتيان</numerusform>
            <numerusform>%n أوزان تصويتية</numerusform>
            <numerusform>%n وزنًا تصويتيًا</numerusform>
            <numerusform>%n وزن تصويتي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%n أدوار</numerusform>
            <numerusform>%n دورًا</numerusform>
            <numerusform>%n دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>لا حالات مشاريع</numerusform>
            <numerusform>حالة مشروع واحدة</numerusform>
            <numerusform>حالتا مشروع</numerusform>
            <numerusform>%n حالات مشاريع</numerusform>
            <numerusform>%n حالة مشروع</numerusform>
            <numerusform>%n حالة مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>لا مبادئ</numerusform>
            <numerusform>مبدأ واحد</numerusform>
            <numerusform>مبدآن</numerusform>
            <numerusform>%n مبادئ</numerusform>
            <numerusform>%n مبدأً</numerusform>
            <numerusform>%n مبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>لا أرقام منشورة</numerusform>
            <numerusform>رقم منشور واحد</numerusform>
            <numerusform>رقمان منشوران</numerusform>
            <numerusform>%n أرقام منشورة</numerusform>
            <numerusform>%n رقمًا منشورًا</numerusform>
            <numerusform>%n رقم منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>لا مستودعات</numerusform>
            <numerusform>مستودع واحد</numerusform>
            <numerusform>مستودعان</numerusform>
            <numerusform>%n مستودعات</numerusform>
            <numerusform>%n مستودعًا</numerusform>
            <numerusform>%n مستودع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>لا حدود للبيانات</numerusform>
            <numerusform>حد واحد للبيانات</numerusform>
            <numerusform>حدان للبيانات</numerusform>
            <numerusform>%n حدود للبيانات</numerusform>
            <numerusform>%n حدًا للبيانات</numerusform>
            <numerusform>%n حد للبيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>لا مساهمات</numerusform>
            <numerusform>مساهمة واحدة</numerusform>
            <numerusform>مساهمتان</numerusform>
            <numerusform>%n مساهمات</numerusform>
            <numerusform>%n مساهمة</numerusform>
            <numerusform>%n مساهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>العضويات والمقاعد</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>الأدوار المشغولة</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>تحته</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>في الوقت نفسه تقريبًا</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>المعلومات المستندة إليه</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A membership. %1: organization, %2: tier or seat, %3: body
----------
A role held personally. %1: person, %2: role, %3: body</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1: organization, %n: how many votes it has, %2: body</extracomment>
        <translation>
            <numerusform>%1: لا أصوات، %2</numerusform>
            <numerusform>%1: صوت واحد، %2</numerusform>
            <numerusform>%1: صوتان، %2</numerusform>
            <numerusform>%1: %n أصوات، %2</numerusform>
            <numerusform>%1: %n صوتًا، %2</numerusform>
            <numerusform>%1: %n صوت، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3, %4</source>
        <extracomment>A role held for an organization. %1: person, %2: organization, %3: role, %4: body</extracomment>
        <translation>%1 (%2): %3، %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A published number. %1: what is counted, %2: of what, %3: the number with &quot;about&quot; or the like</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: data %2</source>
        <extracomment>A limit of the data. %1: table or repository, %2: &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1، %2: لا إيداعات</numerusform>
            <numerusform>%1، %2: إيداع واحد</numerusform>
            <numerusform>%1، %2: إيداعان</numerusform>
            <numerusform>%1، %2: %n إيداعات</numerusform>
            <numerusform>%1، %2: %n إيداعًا</numerusform>
            <numerusform>%1، %2: %n إيداع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
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
        <translation>مصدر (%1)</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>حدث (%1)</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>مستودع (%1)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>تاريخ الانضمام: %1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>تاريخ الانضمام غير معروف</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>تاريخ التشكيل غير معروف</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>بلا مصدر</translation>
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
        <translation>أعضاء المؤسسة</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>المقاعد في مجلس الإدارة</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>أكبر عدد أصوات في مجلس الإدارة</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>مسؤولو الصيانة الأساسيون</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>المشاريع المستضافة</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>المساهمون النشطون</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>معامل غياب المساهمين</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>في %n مستودع من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
            <numerusform>في مستودع واحد من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
            <numerusform>في مستودعين من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
            <numerusform>في %n مستودعات من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
            <numerusform>في %n مستودعًا من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
            <numerusform>في %n مستودع من عائلة المشروع، خلال 12 شهرًا حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>المنظمات التي لها عضوية في ذلك اليوم، تُحتسب كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>المنظمات التي تشغل مقعدًا خاصًا بها في مجلس الإدارة.</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>أكبر عدد من الأصوات لدى منظمة واحدة؛ ويبين الخط حصتها من جميع الأصوات.</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>أشخاص، ومنهم كبير مسؤولي الصيانة؛ والموقع لهم لا لجهات عملهم.</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>المشروع الأساسي وما تستضيفه المؤسسة إلى جانبه.</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>الأشخاص الذين لهم إيداع واحد على الأقل، دون الروبوتات البرمجية؛ %1.</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>أصغر عدد من الأشخاص أنجزوا نصف جميع الإيداعات؛ %1.</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>أنجزوا النصف</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>من أصل %1 صوت: %2</numerusform>
            <numerusform>من أصل صوت واحد (%1): %2</numerusform>
            <numerusform>من أصل صوتين (%1): %2</numerusform>
            <numerusform>من أصل %1 أصوات: %2</numerusform>
            <numerusform>من أصل %1 صوتًا: %2</numerusform>
            <numerusform>من أصل %1 صوت: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>من أصل %1 صوت، ولا أحد لديه أكثر</numerusform>
            <numerusform>من أصل صوت واحد (%1)، ولا أحد لديه أكثر</numerusform>
            <numerusform>من أصل صوتين (%1)، ولا أحد لديه أكثر</numerusform>
            <numerusform>من أصل %1 أصوات، ولا أحد لديه أكثر</numerusform>
            <numerusform>من أصل %1 صوتًا، ولا أحد لديه أكثر</numerusform>
            <numerusform>من أصل %1 صوت، ولا أحد لديه أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>لا يعطي المصدر قاعدة لهذا الوقت.</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>لم تكن المؤسسة قائمة بعد.</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>لا تعود البيانات إلى هذا الحد من الماضي.</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>لا توجد بعد بيانات لاثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>غير محدد في %1</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>غير متاح في %1</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%1 من أصل %2 في %3</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>بلا تغيير منذ %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>تنتهي بيانات %n مستودع قبل ذلك الشهر.</numerusform>
            <numerusform>تنتهي بيانات مستودع واحد قبل ذلك الشهر.</numerusform>
            <numerusform>تنتهي بيانات مستودعين قبل ذلك الشهر.</numerusform>
            <numerusform>تنتهي بيانات %n مستودعات قبل ذلك الشهر.</numerusform>
            <numerusform>تنتهي بيانات %n مستودعًا قبل ذلك الشهر.</numerusform>
            <numerusform>تنتهي بيانات %n مستودع قبل ذلك الشهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%1 في %2، في مستودعات أخرى</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>المنظمات والأشخاص والهيئات والمشاريع المستضافة في %1.</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>الحالة في %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>تُحتسب التغييرات ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>الحقب والأحداث من %1 إلى %2. الأطراف المسننة أو المتلاشية معروفة على وجه التقريب فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>أحداث أسبق غير معروضة: لا شيء.</numerusform>
            <numerusform>أحداث أسبق غير معروضة: حدث واحد.</numerusform>
            <numerusform>أحداث أسبق غير معروضة: حدثان.</numerusform>
            <numerusform>أحداث أسبق غير معروضة: %n أحداث.</numerusform>
            <numerusform>أحداث أسبق غير معروضة: %n حدثًا.</numerusform>
            <numerusform>أحداث أسبق غير معروضة: %n حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>الأعضاء في %1</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>العمل في مستودعات عائلة المشروع حتى %1. المظلَّل بالخطوط: مجهول أو غير مكتمل. والتغيّرات وقت وقوع حدث ليست آثارًا له.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>مجموعات بيانات الإشراف (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>فتح نافذة أخرى لمجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>فتح ملف مجموعة بيانات في هذه النافذة</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>فتح في نافذة جديدة (&amp;W)…</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>فتح ملف مجموعة بيانات في نافذة خاصة به</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>فتح مجموعة بيانات PyTorch (&amp;Y)</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>فتح مجموعة البيانات المرفقة مع البرنامج</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>قراءة معلومات من مستودعات git وملفات CSV وصيغ أخرى إلى مجموعة بيانات</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>صورة لهذا العرض (&amp;P)…</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>كتابة العرض الظاهر بصيغة PNG أو SVG أو PDF</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>تقرير (&amp;R)…</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>كتابة التقرير كاملًا في مستند PDF أو صفحات PNG</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>مجلد CSV (&amp;C)…</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>كتابة مجموعة البيانات في مجلد من ملفات CSV</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>شبكة العضويات (&amp;G)…</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>كتابة شبكة العضويات لبرامج أخرى: GraphML أو GEXF أو DOT</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إغلاق النافذة (&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>إغلاق جميع النوافذ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>كتابة التعديلات في ملف مجموعة البيانات</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>كتابة مجموعة البيانات في ملف آخر ومتابعة العمل به</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>يُعدّ التقرير من ملف مجموعة البيانات. يُرجى حفظ التعديلات أولًا (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>إظهار أحداث هذا التصنيف أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>أي درجة ثقة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>ثقة متوسطة أو عالية (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>ثقة عالية فقط (&amp;H)</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>ترك المعلومات ذات الثقة الأقل</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ترشيح (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>إظهار الكل (&amp;S)</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>إزالة جميع القيود</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>«%1» يعترض الطريق</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>تعذر استبداله</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>تعذر وضعه في مكانه</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>آخر يوم من ال%1 تتوفر عنه أدلة</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>الإصدارات التي صدرت في %1، بقدر ما تدرجها مجموعة البيانات أحداثًا؛ وما تدرجه في مدخل واحد يُعد إصدارًا واحدًا عند بدايته. وحيث لا يكون التاريخ معروفًا بما يكفي توجد حدود: ما هو مؤكد وما هو محتمل.</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>وسيط عدد الأيام بين الإصدار وسابقه، للإصدارات التي صدرت في %1. والتاريخ غير المعروف باليوم يُحتسب أول يوم ممكن. غير محدد حيث لا يوجد إصدار.</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>العدد المنشور للإيداعات في إصدار ما، مقسومًا على الأشهر المنقضية منذ الإصدار السابق الذي له أرقام.</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>العدد المنشور للمساهمين في إصدار ما، مقسومًا على الأشهر المنقضية منذ الإصدار السابق الذي له أرقام.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>المنظمات الأعضاء في المؤسسة في %1، في أي فئة؛ تُحتسب كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>المنظمات الأعضاء في المؤسسة في %1، في هذه الفئة بالاسم الذي كانت تحمله حينها؛ تُحتسب كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>المقاعد في مجلس الإدارة في %1، ومنها الشاغرة.</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>وحيث لا تكون التواريخ معروفة بما يكفي توجد حدود: ما هو مؤكد وما هو محتمل.</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>كم منظمة متساوية في عدد المقاعد تعطي التركّز نفسه الذي لمنظمات مجلس الإدارة في %1: واحد مقسومًا على مجموع مربعات حصصها من المقاعد. والحدود هي قيمة المقاعد المؤكدة وقيمة جميع المقاعد المحتملة، حيث تختلفان.</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>نصف مجموع المنظمات التي دخلت مجلس الإدارة والمنظمات التي غادرته في %1، مقسومًا على متوسط عدد المقاعد. غير محدد دون مقاعد.</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>المنظمات التي لها مقعد في مجلس الإدارة في %1 وقبل ذلك بمدة %2 معًا، بوصفها حصة من المنظمات التي لها مقعد في أي من اليومين (جاكارد). غير محدد قبل وجود مجلس إدارة.</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>حصة المنظمة من مقاعد مجلس الإدارة في %1 مطروحًا منها حصتها من جميع الإيداعات في %2، دون الروبوتات البرمجية. والإيداعات مجهولة الانتماء والمقاعد المحتملة فقط تتركها غير محسومة بين حدين؛ وتُعطى قيمة حيث يتساوى الحدان.</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>حصة المنظمة الأكثر أصواتًا من جميع أصوات مجلس الإدارة في %1. وتوجد حدود حيث تترك المصادر الأصوات غير محددة، وحيث يكون تصويت جهة ما محتملًا فقط؛ وهي غير معرّفة قبل أن تحدد المصادر أصوات الجميع للمرة الأولى.</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>ما كان لدى كل جهة في كلا اليومين. وما لم يكن موجودًا بعد ليس صفرًا.</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>الأعضاء حسب الفئة</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>المقاعد في مجلس الإدارة حسب المنظمة</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>الأصوات في مجلس الإدارة حسب المنظمة</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>قوة التصويت في مجلس الإدارة حسب المنظمة (بانزاف)</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>مسؤولو الصيانة حسب جهة العمل</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>المشاريع المستضافة</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>العدد الفعّال للمنظمات</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>المنظمات المتمايزة، كل منها مرة واحدة، حسب فئتها في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>تُحتسب المقاعد الشاغرة؛ ويُذكر مدى حيث يكون بعضها محتملًا فقط.</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>كما يحددها الميثاق؛ وصوت واحد حيث لا يذكر شيئًا.</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>حصة التحالفات التي لا تفوز إلا بهذا المصوّت، حيث يُمرَّر القرار بأكثر من نصف الأصوات (بانزاف 1965، بعد التطبيع).</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>الأشخاص في مجموعات مسؤولي الصيانة. جهة العمل هي المذكورة في الصف أو، حيث يُشغل الدور بصفة شخصية، المذكورة في دور آخر يشغلونه في ذلك اليوم؛ ومن يعمل لدى جهتين يرد في الصفين.</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>المشروع الأساسي وما يُستضاف إلى جانبه.</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>كم منظمة متساوية تعطي التوزّع نفسه: مقلوب مجموع مربعات الحصص للمقاعد والأصوات، والدالة الأسية لإنتروبيا شانون للإيداعات؛ ولذلك تُقارن الأيام لا الصفوف.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>جميع الأعضاء</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>جميع المقاعد في مجلس الإدارة</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>جميع الأصوات في مجلس الإدارة</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>الأصوات اللازمة لتمرير قرار</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>جميع مسؤولي الصيانة</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>جميع المشاريع المستضافة</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>لا جهة عمل مسجلة</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>المقاعد في مجلس الإدارة (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>الأصوات في مجلس الإدارة (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>الإيداعات في 12 شهرًا (exp H)</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>إيداعات المستودعات</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>يترك المصدر عدد أصوات هذه المنظمات في %1 غير محدد: %2. وتُعرض القراءتان جنبًا إلى جنب: صوت واحد وفق القاعدة الافتراضية / آخر وزن معروف. ولا تُفضَّل أي منهما.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1 (غير مكتمل)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>الحوكمة في %1 وفي %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>من %1 إلى %2. %3.</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>عودة في الزمن: يوم المقارنة هو اللاحق.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>تنتهي الأدلة في %1: ولا شيء مؤكد بعد ذلك.</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>أعادت المؤسسة تسمية فئاتها بين اليومين: تميز عبارة «أُعيدت التسمية» الفئات التي انتقلت أعدادها إلى اسم آخر، وليس ذلك انضمامًا ولا مغادرة.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>لم يعد قائمًا</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>ربما، %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ انضم</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ غادر</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>؟ ربما</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ أُعيدت التسمية</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● بدأ</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ لم يكن بعد حينها</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– غير محدد</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>الإيداعات هي إيداعات الاثني عشر شهرًا حتى %1 وحتى %2، في المستودعات نفسها: %3.</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML، في اليوم المرجعي</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF، في اليوم المرجعي</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT، في اليوم المرجعي</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML، لكل الأزمنة</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF، لكل الأزمنة مع الفترات</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT، لكل الأزمنة</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>عرض هذه المخططات</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>مقياس لوغاريتمي (&amp;L)</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>عرض الخطوط بمقياس لوغاريتمي أو خطي</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>مؤشر نسبةً إلى اليوم المرجعي (&amp;I)</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>عرض الخطوط نسبةً مئوية من قيمتها في اليوم المرجعي</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>إظهار جميع السلاسل (&amp;S)</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>إعادة إظهار ما أُخفي من خلال مفتاح المخطط</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>نسخ المخطط صورةً (&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>نسخ المخطط المنظور فيه</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>نسخ المخطط بصيغة CSV (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>نسخ أرقام المخطط المنظور فيه</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>إظهار التحديد على الخط الزمني (&amp;L)</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>الانتقال إلى الحدث أو الحقبة المحددة في مخطط</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>جدول (&amp;T)</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>المخطط المنظور فيه على هيئة جدول</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>التعريفات (&amp;D)</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>ما الذي يُحتسب بالضبط، ووفق تعريف مَن</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>أعداد أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>كيف كانت أدوات أخرى ستحتسب، ولماذا تختلف</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>النمو: %1، كما في %2</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1: غير مكتمل، إذ تنتهي البيانات في %2.</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>الأعداد حدود دنيا ابتداءً من %1، حين تنتهي بيانات أول مستودع (%2، %3)؛ وبيانات %4 من أصل %5 تنتهي قبل %6.</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>تشترك المستودعات السلف في إيداعات مع المستودع الأساسي: وهذه تُحتسب هنا مرتين.</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>تنمو المجاميع أيضًا بسبب انضمام مستودعات جديدة؛ والمجموعة الثابتة من المستودعات الأقدم تبين ما يبقى من دونها.</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>الحصص حدود دنيا: %1 من إيداعات النافذة الزمنية حتى %2 تذكر انتماءً.</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>تتراوح أطوال الفترات بين %1 و%2 من الأشهر. ومن يساهم في إصدارات عدة يُحتسب في كل منها، فتُظهر الفترات الأقصر عددًا أكبر منهم في الشهر، ولا يجوز جمع الأعداد.</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>لم تكن أي فترة قد انتهت بحلول %1، فلا يوجد ما تُنسب إليه القيم.</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>القيم نسب مئوية من قيم %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>المستودعات الأكثر إيداعات (العدد: صفر)، من أصل %1.</numerusform>
            <numerusform>المستودعات الأكثر إيداعات (العدد: واحد)، من أصل %1.</numerusform>
            <numerusform>المستودعات الأكثر إيداعات (العدد: اثنان)، من أصل %1.</numerusform>
            <numerusform>المستودعات الأكثر إيداعات (العدد: %n)، من أصل %1.</numerusform>
            <numerusform>المستودعات الأكثر إيداعات (العدد: %n)، من أصل %1.</numerusform>
            <numerusform>المستودعات الأكثر إيداعات (العدد: %n)، من أصل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>الأشخاص المتساوون في عدد الإيداعات في فئة واحدة، ولذلك قد يتغيّر العدد على قفزات.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>البيانات تبدأ هنا</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>لم تُنشر أرقام</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1، لا مستودعات</numerusform>
            <numerusform>%1، مستودع واحد</numerusform>
            <numerusform>%1، مستودعان</numerusform>
            <numerusform>%1، %n مستودعات</numerusform>
            <numerusform>%1، %n مستودعًا</numerusform>
            <numerusform>%1، %n مستودع</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجدد</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>المتوقفون</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>المتقطعون</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>المستمرون</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>الأساسيون</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>المنتظمون</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>العابرون</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>من الروبوتات البرمجية</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>النشطون مجددًا</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>النشطون في النافذتين</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>معامل جيني</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>بالإنتروبيا</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>بالمربعات</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>لها إيداع</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>لها إيداعها الأول</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>حسب الإيداعات</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>حسب الأشخاص</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>منظمات أخرى</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>أكاديميون</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>جهة عمل مجهولة</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>الإيداعات في الشهر</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>المساهمون في الشهر</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>وسيط الفاصل، 12 شهرًا</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>المنظمات الفعّالة</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>أكبر مصوّت</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>معدل التبدّل</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>الاستمرارية</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>المستودعات الأحدث</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>بدأوا في: %1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>النشطون في المستودعات الأقدم من %1</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>المستودعات الأقدم من %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1: لا أشخاص</numerusform>
            <numerusform>%1: شخص واحد</numerusform>
            <numerusform>%1: شخصان</numerusform>
            <numerusform>%1: %n أشخاص</numerusform>
            <numerusform>%1: %n شخصًا</numerusform>
            <numerusform>%1: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>المساهمون في الإصدار، لكل شهر من فترته</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>الإيداعات في الإصدار، لكل شهر من فترته</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>الأيام بين الإصدارات</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>حصة الروبوتات البرمجية من الإيداعات</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>من انضم ومن توقف</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>المساهمون الجدد والمتقطعون والمستمرون</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>المساهمون الأساسيون والمنتظمون والعابرون</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>الاستبقاء من فترة إلى التي تليها</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>المساهمون الباقون</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>الأفواج: من لا يزال نشطًا من مساهمي كل سنة</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>كم يستمر الأشخاص في المساهمة</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>معامل الغياب: أقل عدد من الأشخاص يحملون نصف العمل</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>معامل الفيل: أقل عدد من المنظمات تحمل نصفه</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>تفاوت الإيداعات بين المساهمين</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>الإيداعات حسب المنظمة</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>العدد الفعّال للمنظمات</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>المنظمات المساهمة</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>حصة المنظمة الأكبر</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>المساهمون النشطون حسب المستودع</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>الإيداعات حسب عمر المستودع</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>الإصدارات: الإيداعات والمساهمون</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>وتيرة الإصدارات</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>أعضاء المؤسسة</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>المقاعد في مجلس الإدارة</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>أكبر حصة من أصوات مجلس الإدارة</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>تجدّد مجلس الإدارة</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>الإيداعات حسب جهة العمل التي يدل عليها عنوان المؤلف، بوصفها حصة من جميع إيداعات النافذة الزمنية؛ وتبقى المجهولة ضمنها. دون الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>النشطون: من لهم إيداع في الفترة. الجدد: من لهم فيها إيداعهم الأول في هذه المستودعات. وقد تكون للشخص الواحد عناوين كثيرة. دون الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>الجدد: أول إيداع في هذه المستودعات. المتقطعون: عادوا بعد ثلاثة أشهر ولهم من قبل اثنا عشر إيداعًا على الأكثر. المستمرون: من سواهم.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>الجدد: أول إيداع في هذه المستودعات. المتوقفون: آخر إيداع حتى الآن، وقد مضى عليه اثنا عشر شهرًا على الأقل. دون الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>الأنشط أولًا: الأساسيون حتى بلوغ 80% من إيداعات النافذة الزمنية، والمنتظمون حتى 95%، ثم العابرون. دون الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>منظمات مجموعة البيانات التي لها إيداع في الفترة، والتي لها فيها إيداعها الأول في هذه المستودعات.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>من الأشخاص الذين وقع أول إيداع لهم في هذه المستودعات في فترة ما (الصف)، حصة من لهم إيداع بعد انقضاء هذه المدة (العمود). دون الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>لا إيداعات في هذه المستودعات. يُرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>لا يوجد ما يُعرض في هذه المدة. يُرجى اختيار مستودعات أخرى أو مدة أطول.</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاستبقاء</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>قبل %1 يبدو الجميع تقريبًا جددًا، لأن البيانات لا تبدأ إلا قبل ذلك بقليل.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>إخفاء التحذيرات والتقدم.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1؛ راجع «stewardship-explorer %2 --help»</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>يعرض Stewardship Explorer من يشرف على مشروع مفتوح المصدر في أي لحظة.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>من دون أمر تُفتح نافذة. وإذا لم يُذكر FILE فالمقصود مجموعة بيانات PyTorch.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>يعرض «COMMAND --help» المزيد. حالة الخروج: 0 تم، 1 أخفق، 2 استدعاء خاطئ.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>«%1» ليس أمرًا ولا ملفًا؛ راجع «stewardship-explorer --help»</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>من يشرف على مشروع، في أي لحظة</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>يعرض كل عرض المعلومات كما كانت في يوم واحد. ومجموعة البيانات المعروضة الآن هي PyTorch: وقد انتقل المشروع من Meta إلى مؤسسة في سبتمبر 2022.</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>ست طرق للنظر</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>«نظرة عامة» للأرقام، و«الخط الزمني» لما حدث، و«الأعضاء» لمن يرتبط بمن، و«النمو» للمساهمين، و«الانتقال» لما قبل وما بعد، و«البيانات» لكل صف.</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>يوم واحد لكل شيء</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>يُرجى كتابة يوم، أو التنقّل من حدث إلى حدث، أو تشغيل التاريخ. ويحتسب أمر «مقارنة» ما تغيّر منذ يوم آخر.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>التاريخ الكامل</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>يُرجى سحب المقبض إلى يوم آخر، أو سحب طرفي النافذة الزمنية لعرض مدة أقصر.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>يُرجى تحديد أي شيء لرؤية ما يُعرف عنه: مدى دقة تواريخه، ومدى التأكد منه، ومصادره.</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>البحث عن شيء ما؟</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>يبحث Ctrl+K في المعلومات، وCtrl+Shift+P في جميع الأوامر، ويفتح F1 الدليل عند ما هو معروض.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل (&amp;M)</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>فتح الدليل عند العرض الظاهر</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>معنى الأرقام (&amp;N)</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>فتح تعريفات جميع الأرقام</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>ما هذا؟ (&amp;W)</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>النقر على شيء لمعرفة الغرض منه</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>جولة في النافذة (&amp;T)</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>معرفة الغرض من أجزاء النافذة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>سرد مفاتيح جميع الإجراءات</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>حول (&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>الإصدار والرخصة والمكتبات</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>شريط القوائم (&amp;B)</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>نقل التركيز إلى شريط القوائم</translation>
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
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>The dataset file to write.</source>
        <translation>ملف مجموعة البيانات المراد كتابته.</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>الإضافة إلى مجموعة البيانات هذه، وإعادة كتابتها ما لم يحدد --output غير ذلك.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>القراءة والإخبار دون كتابة مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>عنوان مجموعة البيانات الجديدة (الافتراضي: تبعًا لما يُستورد).</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>اليوم الذي تمتد إليه المعلومات المعروفة (الافتراضي: آخر يوم فيها، أو اليوم الحالي).</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>مطابَق</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>التباس في %1: الصف %2 (%3) والصف %4 (%5) يختلفان في %6</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>المتخطى: %1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>تم التخطي: %1؛ %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>صفوف متخطاة أخرى غير مذكورة</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>الصيغة: import csv FOLDER، مع --output FILE أو --into FILE أو --dry-run</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>الأمر import csv يتطلب مجلد FOLDER واحدًا والخيار --output FILE</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>تجميع مجلد من ملفات CSV في ملف مجموعة بيانات.</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>الصيغة: %1، مع --output FILE أو --into FILE أو --dry-run</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>ملف يحدد هويات الأشخاص، كما يكتبه --review.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>كتابة قائمة بمن عُدّوا شخصًا واحدًا، مع الأسماء والعناوين.</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>ملف النطاقات والعناوين مع جهات عملها.</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>احتساب الإيداع لكل من المؤلفين المشاركين فيه أيضًا.</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>تجاهل ملف ‎.mailmap الخاص بالمستودع.</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>ترك الوسوم؛ وإلا تصبح النسخ إصدارات.</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>قراءة كل شيء من جديد وعدم الاحتفاظ بشيء.</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>اسم المؤسسة التي تُدرج أعضاؤها.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>التصنيف الذي يدرج الأعضاء (الافتراضي: الذي يدل اسمه على ذلك).</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>الخيار --map: الصيغة المطلوبة COLUMN=HEADER، لا «%1»</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>الخيار --table: يُرجى ذكر الجدول الذي تنتمي إليه الصفوف، مثل «events»</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>جدول مجموعة البيانات الذي تنتمي إليه الصفوف.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>عمود الجدول وعنوانه في الملف؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>قراءة الأعضاء والمشاريع من ملف landscape، أو من تاريخه.</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>قراءة ملف CSV واحد بأي أعمدة إلى جدول.</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>قراءة أحداث TimelineJS، بصيغة JSON أو جدولًا.</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>قراءة أحداث تقويم.</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>قراءة مجموعة بيانات كتبها الأمر «export json».</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>عدّ إيداعات مستودعات git حسب الشخص وجهة العمل.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>مجموعة بيانات مستوردة</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>مستودعات git</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>ملف landscape أو مستودعه</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>مجلد ملفات CSV لمجموعة بيانات</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>جدول CSV واحد بأي أعمدة</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS، بصيغة JSON أو جدولًا</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>مجموعة بيانات بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>لم يُستورد العمود «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: لا مدخلات</numerusform>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: مدخل واحد</numerusform>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: مدخلان</numerusform>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: %n مدخلات</numerusform>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: %n مدخلًا</numerusform>
            <numerusform>مدخلات لها وقت من اليوم، وقد تُرك الوقت: %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: لا نصوص</numerusform>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: نص واحد</numerusform>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: نصان</numerusform>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: %n نصوص</numerusform>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: %n نصًا</numerusform>
            <numerusform>نصوص فيها ترميز تنسيق، وقد تُرك الترميز: %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: لا مدخلات</numerusform>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: مدخل واحد</numerusform>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: مدخلان</numerusform>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: %n مدخلات</numerusform>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: %n مدخلًا</numerusform>
            <numerusform>مدخلات متكررة، يُستورد يومها الأول فقط: %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: صفر</numerusform>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: واحد</numerusform>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: اثنان</numerusform>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: %n</numerusform>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: %n</numerusform>
            <numerusform>تنبيهات أو مرفقات تُركت، وعددها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من %n خلية</numerusform>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من خلية واحدة</numerusform>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من خليتين</numerusform>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من %n خلايا</numerusform>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من %n خلية</numerusform>
            <numerusform>أُزيلت الفاصلة العليا التي تمنع برامج الجداول من الحساب من %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>بنيته غير سليمة</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>يحيل إلى مواضع أخرى داخله</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه أكبر من المسموح به</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>ليس ملف landscape</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: لا أعضاء</numerusform>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: عضو واحد</numerusform>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: عضوان</numerusform>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: %n أعضاء</numerusform>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: %n عضوًا</numerusform>
            <numerusform>أعضاء كانوا موجودين عند بداية التاريخ المسجل، وربما انضموا قبل ذلك: %n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>أُعيدت تسمية الفئات: أصبحت %1 تُسمى %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>يُسمى %1 الآن %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: لا تغييرات</numerusform>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: تغيير واحد</numerusform>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: تغييران</numerusform>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: %n تغييرات</numerusform>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: %n تغييرًا</numerusform>
            <numerusform>تغييرات أُلغيت بعد وقت قصير ولا تُذكر ضمن التاريخ: %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>تعذرت قراءة نسخة الإيداع %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله لا إيداعات</numerusform>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله إيداع واحد</numerusform>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله إيداعان</numerusform>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله %n إيداعات</numerusform>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله %n إيداعًا</numerusform>
            <numerusform>يُعد «%1» روبوتًا برمجيًا، وله %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: لا أشخاص</numerusform>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: شخص واحد</numerusform>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: شخصان</numerusform>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: %n أشخاص</numerusform>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: %n شخصًا</numerusform>
            <numerusform>أشخاص انتقلوا من %1 إلى %2: %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله لا إيداعات</numerusform>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله إيداع واحد</numerusform>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله إيداعان</numerusform>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله %n إيداعات</numerusform>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله %n إيداعًا</numerusform>
            <numerusform>لا ينتمي %1 إلى منظمة معروفة هنا، وله %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: لا أسماء</numerusform>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: اسم واحد</numerusform>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: اسمان</numerusform>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: %n أسماء</numerusform>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: %n اسمًا</numerusform>
            <numerusform>أسماء لكل منها عنوانان لدى جهة عمل واحدة، وقد أُبقيت منفصلة: %n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: لا مدخلات</numerusform>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: مدخل واحد</numerusform>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: مدخلان</numerusform>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: %n مدخلات</numerusform>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: %n مدخلًا</numerusform>
            <numerusform>مدخلات استُخدمت من ملفات ‎.mailmap في المستودعات: %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: لا إيداعات</numerusform>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: إيداع واحد</numerusform>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: إيداعان</numerusform>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: %n إيداعات</numerusform>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: %n إيداعًا</numerusform>
            <numerusform>إيداعات تاريخ تأليفها مستحيل، فاستُعيض عنه بتاريخ الإيداع: %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: لا إيداعات</numerusform>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: إيداع واحد</numerusform>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: إيداعان</numerusform>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: %n إيداعات</numerusform>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: %n إيداعًا</numerusform>
            <numerusform>إيداعات بلا تاريخ ممكن، وقد تُركت: %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>إيداعات بلا اسم: لا إيداعات</numerusform>
            <numerusform>إيداعات بلا اسم: إيداع واحد</numerusform>
            <numerusform>إيداعات بلا اسم: إيداعان</numerusform>
            <numerusform>إيداعات بلا اسم: %n إيداعات</numerusform>
            <numerusform>إيداعات بلا اسم: %n إيداعًا</numerusform>
            <numerusform>إيداعات بلا اسم: %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: لا أسماء</numerusform>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: اسم واحد</numerusform>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: اسمان</numerusform>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: %n أسماء</numerusform>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: %n اسمًا</numerusform>
            <numerusform>أسماء ليست نصًا بترميز UTF-8: %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1: النسخة المستنسخة ضحلة (shallow)؛ ويبدأ تاريخها حيث قُطع</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1: تم تجاهل الطعوم (grafts)</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1: تم تجاهل كائنات الاستبدال</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1: يستعير كائنات من مكان آخر، ولم يُتتبَّع ذلك</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1: نسخة مستنسخة جزئية؛ ولم يُجلب شيء</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1: أُعيدت كتابة تاريخه منذ آخر استيراد، ولذلك قُرئ كله</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: لا إيداعات</numerusform>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: إيداع واحد</numerusform>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: إيداعان</numerusform>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: %n إيداعات</numerusform>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: %n إيداعًا</numerusform>
            <numerusform>%1: إيداعات جديدة منذ آخر استيراد: %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: لا إيداعات</numerusform>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: إيداع واحد</numerusform>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: إيداعان</numerusform>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: %n إيداعات</numerusform>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: %n إيداعًا</numerusform>
            <numerusform>%1: إيداعات موجودة أيضًا في %2 وتُحتسب في كليهما، فلا ينبغي جمعهما: %n إيداع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: لا وسوم</numerusform>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: وسم واحد</numerusform>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: وسمان</numerusform>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: %n وسوم</numerusform>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: %n وسمًا</numerusform>
            <numerusform>وسوم بلا نسخة في الاسم، وقد تُركت: %n وسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>ملف يحدد هويات الأشخاص</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>ملف النطاقات مع جهات عملها</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>هويات الأشخاص (&amp;W)</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>جهات العمل (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>استخدام ملفات ‎.mailmap في المستودعات (&amp;U)</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>احتساب الإيداع لكل مؤلف مشارك أيضًا (&amp;O)</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>اعتبار وسوم النسخ إصدارات (&amp;G)</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>سرد من عُدّوا شخصًا واحدًا للمراجعة (&amp;F)</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>تُقرأ جميع الإيداعات من جديد، لأن الأسماء لا تُحفظ</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>كما يسميها الملف</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>الذي يدل اسمه على ذلك</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>المؤسسة (&amp;N)</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>تصنيف الأعضاء (&amp;G)</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>هناك المزيد منها مما لم يُدرج هنا.</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1: صف يناقض «%2» في «%3»، وقد تُرك</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1: ربما يكون «%2» هو نفسه «%3»؛ وهما يختلفان في «%4»</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>الإيداعات حسب الشخص وجهة العمل والشهر، والنسخ بوصفها إصدارات. ولا يُشغَّل شيء من المستودع ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>مجموعة بيانات كاملة، ملف لكل جدول، كما يكتبها التصدير إلى CSV.</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>الأعضاء وفئاتهم، والمشاريع، من ملف landscape لمؤسسة أو من تاريخ مستودعه.</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>ملف واحد فيه صفوف من نوع واحد، بأعمدة أيًّا كانت أسماؤها.</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>أحداث وحقب من خط زمني أُعدّ لبرنامج TimelineJS.</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>أحداث من ملف تقويم.</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>مجموعة بيانات كاملة في ملف JSON واحد.</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>الصفوف: %1، والمتخطى: %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>المتخطى: %1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>معلومات بلا مصدر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>الأمر info يتطلب ملف FILE واحدًا</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>وصف مجموعة البيانات: الصفوف حسب الجدول، والمدى الزمني، والمصادر.</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>لا أحد تذكره البيانات</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>كما في %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>تُحتسب التغييرات ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>الجهة المشرفة</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>متى، ودرجة التأكد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>الجهة المشرفة في كل حقبة.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <extracomment>Between the names in a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a description</extracomment>
        <translation>؛ </translation>
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
        <translation>معاني الأرقام</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>حلقات حسب الفئة (&amp;R)</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>المؤسسة في الوسط، والأعضاء حولها حسب الفئة</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>شبكة (&amp;N)</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>لكل شيء عقدة خاصة به، والمترابط منها متقارب</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>حسب الهيئة (&amp;B)</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>كل مجلس ولجنة مع المنتمين إليه</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>تركيز على المحدد (&amp;F)</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>رسم ما يرتبط بالعقدة المحددة فقط؛ ومرة أخرى: رسم كل شيء</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>تركيز أوسع (&amp;W)</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>رابط إضافي حول المحدد</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>أقصر مسار (&amp;W)…</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>إظهار كيفية ارتباط عقدتين</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>إظهارها كلها (&amp;A)</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>بأكبر حجم تسمح به النافذة</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>إلغاء تثبيت المحدد (&amp;U)</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>إعادة العقدة المحددة إلى موضعها في الترتيب</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>إلغاء تثبيت الجميع (&amp;L)</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>إعادة كل العُقد المنقولة إلى مواضعها</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>التغييرات (&amp;C)</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>سرد ما تغيّر منذ يوم المقارنة</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>المقاعد والأصوات (&amp;S)</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>مقدار تأثير كل جهة في مجلس الإدارة أو المجلس</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>الصلات (&amp;I)</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>من يتصل بمن: الروابط، والمركزية البينية، ومن يلتقون في هيئات عدة</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>جدول (&amp;T)</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>كل المرسوم على هيئة جدول</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1 كما في %2: المؤكد %3، والمحتمل %4</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>الأمر members يتطلب ملف FILE واحدًا</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>الأمر members يتطلب --as-of DAY؛ بالصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>تنتهي أدلة مجموعة البيانات في %1؛ ولا شيء مؤكد بعد ذلك</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>سرد من هو عضو، أو يشغل مقعدًا، في يوم معين.</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>اليوم، بالصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>معرّف هيئة؛ والمؤسسة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>طباعة CSV.</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>ال%1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>الأشهر المنتهية بنهاية ال%1</numerusform>
            <numerusform>الشهر المنتهي بنهاية ال%1</numerusform>
            <numerusform>الشهرين المنتهيين بنهاية ال%1</numerusform>
            <numerusform>الأشهر الـ%n المنتهية بنهاية ال%1</numerusform>
            <numerusform>الأشهر الـ%n المنتهية بنهاية ال%1</numerusform>
            <numerusform>الأشهر الـ%n المنتهية بنهاية ال%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>%1% على الأقل</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>أكثر من %1%</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>تُقرَّب كل حصة إلى %n منزلة عشرية من النسبة المئوية قبل جمعها.</numerusform>
            <numerusform>تُقرَّب كل حصة إلى منزلة عشرية واحدة من النسبة المئوية قبل جمعها.</numerusform>
            <numerusform>تُقرَّب كل حصة إلى منزلتين عشريتين من النسبة المئوية قبل جمعها.</numerusform>
            <numerusform>تُقرَّب كل حصة إلى %n منازل عشرية من النسبة المئوية قبل جمعها.</numerusform>
            <numerusform>تُقرَّب كل حصة إلى %n منزلة عشرية من النسبة المئوية قبل جمعها.</numerusform>
            <numerusform>تُقرَّب كل حصة إلى %n منزلة عشرية من النسبة المئوية قبل جمعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>لا يُنظر إلا في الأكبر: صفر.</numerusform>
            <numerusform>لا يُنظر إلا في الأكبر: واحد.</numerusform>
            <numerusform>لا يُنظر إلا في الأكبر: اثنان.</numerusform>
            <numerusform>لا يُنظر إلا في الأكبر: %n.</numerusform>
            <numerusform>لا يُنظر إلا في الأكبر: %n.</numerusform>
            <numerusform>لا يُنظر إلا في الأكبر: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>حصص مقرَّبة إلى %n منزلة عشرية</numerusform>
            <numerusform>حصص مقرَّبة إلى منزلة عشرية واحدة</numerusform>
            <numerusform>حصص مقرَّبة إلى منزلتين عشريتين</numerusform>
            <numerusform>حصص مقرَّبة إلى %n منازل عشرية</numerusform>
            <numerusform>حصص مقرَّبة إلى %n منزلة عشرية</numerusform>
            <numerusform>حصص مقرَّبة إلى %n منزلة عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>جديد في هذه المستودعات</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>جديد في مجموعة البيانات كلها</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>جديد أو متقطع</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>من النشطين</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>من الجدد</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1، و0 حيث لا أحد</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>النافذة الزمنية %1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>النافذة الزمنية: ال%1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>توقف مدة %1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>انقطاع مدة %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>لا يتجاوز ما قبله صفر إيداع</numerusform>
            <numerusform>لا يتجاوز ما قبله إيداعًا واحدًا</numerusform>
            <numerusform>لا يتجاوز ما قبله إيداعين</numerusform>
            <numerusform>لا يتجاوز ما قبله %n إيداعات</numerusform>
            <numerusform>لا يتجاوز ما قبله %n إيداعًا</numerusform>
            <numerusform>لا يتجاوز ما قبله %n إيداع</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>الحصة قبل الشخص</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>الحصة مع إيداعات الشخص نفسه</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>الشركات التابعة: %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>الفترة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a metric; %2: an organization, a tier or a period</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a metric; %2: &quot;12 months&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>إيداعات</translation>
    </message>
    <message>
        <source>share</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>أشخاص في الشهر</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>إيداعات في الشهر</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>مقاعد</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>إصدارات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>index</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>المساهمون الجدد</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاستبقاء</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركّز</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>ربع</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>MetricTitles</name>
    <message>
        <source>Active contributors</source>
        <translation>المساهمون النشطون</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>حصة الروبوتات البرمجية من الإيداعات</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>المساهمون الجدد</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>المساهمون المتوقفون</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>المساهمون المتقطعون</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>المساهمون المستمرون</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاستبقاء</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>المساهمون الباقون</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>استبقاء المساهمين الجدد</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>بقاء المساهمين</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>المساهمون الأساسيون</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>المساهمون المنتظمون</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>المساهمون العابرون</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>معامل الغياب</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>معامل الفيل</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>تفاوت الإيداعات (جيني)</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>الحصة من الإيداعات</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>إيداعات المنظمة</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>إيداعات المنظمات الأخرى غير</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>الحصة من الأشخاص</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>الإيداعات معروفة الانتماء</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>المنظمات التي لها إيداعات</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>المنظمات الجديدة</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>حصة المنظمة الأكبر من الإيداعات</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>حصة المنظمة الأكبر من الأشخاص</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>تنوع المنظمات (شانون)</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>العدد الفعّال للمنظمات</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>تركّز المنظمات (سمبسون)</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>العدد الفعّال للمنظمات (مقلوب سمبسون)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>وسيط المدة بين الإصدارات</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>الإيداعات في الإصدار</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>المساهمون في الإصدار</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>أعضاء فئة</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>مقاعد مجلس الإدارة</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>العدد الفعّال للمنظمات في مجلس الإدارة</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>حصة المنظمة الأكبر من الأصوات</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>معدل تبدّل مجلس الإدارة</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>استمرارية مجلس الإدارة</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>الحصة من المقاعد مطروحًا منها الحصة من الإيداعات</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>أعداد الأشخاص لا تُجمع عبر الفترات: فمن كان نشطًا في اثنتين منها يُحتسب في كلتيهما.</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>في الأشهر الأولى من البيانات يبدو الجميع تقريبًا جددًا، لأن ما سبقها غير معروف.</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>لا يمكن معرفة الأشهر الأخيرة بعد: فقد يعود بعض الأشخاص.</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>مجهولو الانتماء يبقون في المقام، ولذلك فإن الحصة حد أدنى.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>حيث يذكر أقل من 60% من الإيداعات انتماءً لا توجد إلا حدود.</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>دون 50 إيداعًا لا تُعطى قيمة، إذ تغلب عليها المصادفة.</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>تحوي البيانات الإيداعات المقبولة: أما ما اقتُرح ورُفض، أو ما رُوجع أو أُبلغ عنه، فلا يُحتسب.</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>الإصدارات هي التي تدرجها مجموعة البيانات أحداثًا، والسلسلة الواردة في مدخل واحد تُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>تتفاوت المدد بين الإصدارات، ولذلك يُعطى العدد لكل شهر بينها.</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>الحد الأدنى مؤكد والحد الأعلى محتمل: فبعض التواريخ معروف على وجه التقريب.</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>حيث تترك المصادر الأصوات غير محددة، تكون الحدود هي القراءتين الممكنتين لها.</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>هذا فرق، وليس حكمًا على من يستحق ماذا.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1 كما في %2؛ المستودعات: %3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>تنتهي أدلة مجموعة البيانات في %1؛ ولا توجد أرقام بعد ذلك</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>عدّ الأشخاص والإيداعات والمنظمات والإصدارات والمقاعد والأصوات، في يوم أو عبر الزمن.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1: الصفوف %2، والإيداعات %3</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>تنتهي البيانات في %1؛ والأشهر ابتداءً من %2 غير مكتملة.</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>تنتهي البيانات بين %1 و%2؛ والأشهر ابتداءً من %3 غير مكتملة.</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>المحتسب والمستبعد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>المستبعد، للروبوتات البرمجية (لا يحتسبها إلا bot-share)</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>المستبعد، بلا إيداع</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>المستبعد، لمستودعات أخرى</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>مجموع الصفوف: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>المعاملات: %1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>المصدر: تعريف خاص بهذا البرنامج</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>ما تقوله مجموعة البيانات</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>المعروف %1</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>(غير مكتمل)</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>(تبدأ البيانات قبله بقليل)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>لا يوجد ما يُعد.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>يُرجى اختيار أحد الخيارين --json و--csv</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>الخيار --list يطبع نصًا، ومع --json يطبع JSON؛ يُرجى ترك --csv و--explain و--metric</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>الخيار --explain لا مكان له في CSV؛ يُرجى استخدام --json أو ترك كليهما</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>الخيار --csv يقبل خيار --metric واحدًا؛ يُرجى استدعاء الأمر مرة لكل مقياس، أو استخدام --json</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>الخيار --metric: لا يوجد «%1»؛ القيم الممكنة: %2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>الخيار --metric: «%1» يحتاج إلى عدد فترات بعد النقطتين؛ القيم الممكنة %2</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>الخيار --metric: %1؛ %2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>الخيار --repositories: «%1» لا يذكر شهرًا؛ الصيغة cohort:YYYY-MM</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>الخيار --repositories: لا يوجد «%1»؛ القيم الممكنة all، أو دور (%2)، أو cohort:YYYY-MM، أو معرّفات تفصل بينها فواصل: %3</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>الأمر metrics يتطلب ملف FILE واحدًا؛ وتُختار المقاييس بالخيار --metric</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>المقياس المراد طباعته عبر الزمن؛ يمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>القيم: all، أو دور، أو cohort:YYYY-MM، أو معرّفات تفصل بينها فواصل؛ وfamily إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>يوم الأرقام، أو آخر يوم في الصفوف، بالصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>صف لكل month أو quarter أو year؛ وmonth إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>العدّ على هذا العدد من الأشهر المنتهية بنهاية كل فترة، من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>العدّ كما تعدّ إحدى الأدوات chaoss أو lfx أو devstats أو grimoirelab؛ وchaoss إن لم يُذكر.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>الجهة التي تُنسب إليها الشركات التابعة: recorded أو parent-as-of أو parent-today.</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>سرد المقاييس المتاحة.</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>بيان كيفية العدّ، وما استُبعد، وما لا تعرفه البيانات.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>طباعة CSV.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>المعروف %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>عن %n مستودع من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
            <numerusform>عن مستودع واحد من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
            <numerusform>عن مستودعين من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
            <numerusform>عن %n مستودعات من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
            <numerusform>عن %n مستودعًا من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
            <numerusform>عن %n مستودع من عائلة المشروع، كل منها على مدى الأشهر الاثني عشر المنتهية بآخر شهر كامل حتى ذلك اليوم تتوفر عنه بيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>تنتهي بيانات صفر منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات واحد منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات اثنين منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
            <numerusform>تنتهي بيانات %n منها قبل ذلك الشهر، ولذلك فإن أعدادها حدود دنيا.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>بين قوسين: الحدود التي تتركها الانتماءات المجهولة.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>النمو بالأرقام</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>كيف تُحتسب الأرقام</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>كيف يُحتسب كل رقم، ومن عرّفه كذلك.</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>تعريف خاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>وهي التي كان عمرها سنة في اليوم الأسبق: فما أضيف لاحقًا يزيد الأعداد من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>لا تُحتسب الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>أصغر عدد من الأشخاص أنجزوا معًا %1 من الإيداعات في %2: والعدد المنخفض يعني أن قلة يحملون النصف. ولا فرق في مَن يؤخذ من بين المتساوين في عدد الإيداعات.</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>يُعطى مهما قلّ عدد الإيداعات التي تذكر انتماءً.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>حيث يذكر أقل من 60% من الإيداعات انتماءً لا تُعطى إلا الحدود.</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>لا تُحتسب إلا الإيداعات معروفة الانتماء، ومن له عنوان أكاديمي أو غيره يُعد قائمًا بذاته. والحدود محسوبة على جميع الإيداعات: إما أن يعمل جميع مجهولي الانتماء لدى المنظمة الأكبر، وإما أن يعمل كل منهم لدى منظمة خاصة به.</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>أصغر عدد من المنظمات أنجز أشخاصها معًا %1 من الإيداعات في %2: والعدد المنخفض يعني أن قلة تحمل النصف.</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>مدى تفاوت توزّع الإيداعات في %1 على الأشخاص الذين أنجزوها، بمعامل جيني: 0 حيث أنجز الجميع العدد نفسه، وقريب من 1 حيث أنجز واحد من كثيرين جميعها تقريبًا.</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>إيداعات الأشخاص المنتمين إلى المنظمة، بوصفها حصة من جميع الإيداعات في %1. وتبقى الإيداعات مجهولة الانتماء في المقام؛ والحد الأعلى هو ما كانت ستبلغه لو كانت كلها للمنظمة.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>الإيداعات في %1 للأشخاص المنتمين إلى المنظمة. والحد الأعلى هو ما كانت ستبلغه لو كانت جميع الإيداعات مجهولة الانتماء للمنظمة.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>الإيداعات في %1 للأشخاص المنتمين إلى أي منظمة في مجموعة البيانات غير المنظمة المذكورة؛ والعناوين الأكاديمية وغيرها ليست من منظماتها. والحد الأعلى هو ما كانت ستبلغه لو كانت جميع الإيداعات مجهولة الانتماء لتلك المنظمات.</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>الأشخاص الذين لهم إيداع في %1 لحساب المنظمة، بوصفهم حصة من جميع من لهم إيداع. ويبقى مجهولو الانتماء في المقام؛ والحد الأعلى هو ما كانت ستبلغه لو كانوا جميعًا من المنظمة.</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>الإيداعات التي يُعرف انتماء مؤلفها، سواء كان منظمة أو عنوانًا أكاديميًا أو غيره، بوصفها حصة من جميع الإيداعات في %1. غير محدد حيث لا يوجد إيداع.</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>حصة الإيداعات التي أنجزها أشخاص منظمة واحدة من جميع الإيداعات في %1، للمنظمة الأكثر إيداعات. وتبقى الإيداعات مجهولة الانتماء في المقام؛ والحد الأعلى هو ما كانت ستبلغه لو كانت كلها لها.</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>حصة الأشخاص الذين لهم إيداع لحساب المنظمة نفسها من جميع من لهم إيداع في %1، للمنظمة الأكثر أشخاصًا. ويبقى مجهولو الانتماء في المقام؛ والحد الأعلى هو ما كانت ستبلغه لو كانوا جميعًا منها.</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>المنظمات المتمايزة المعروف أن لها إيداعًا واحدًا على الأقل في %1. ويحتسب الحد الأعلى كل من سواهم، من ذوي العناوين الأكاديمية أو غيرها أو المجهولة، منظمةً إضافية.</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>المنظمات التي يقع أول إيداع معروف لها في هذه المستودعات في %1.</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>إنتروبيا شانون لحصص المنظمات p من الإيداعات في %1، ‎−Σ p ln p، بوحدة nat: صفر حيث تنجز منظمة واحدة كل شيء، وأعلى حيث يتساوى إنجاز الكثيرين.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>كم منظمة متساوية في عدد الإيداعات تعطي التنوع نفسه الذي لمنظمات %1: العدد e مرفوعًا إلى إنتروبيا شانون لحصصها.</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>مجموع مربعات حصص المنظمات من الإيداعات في %1 (سمبسون، وهيرفيندال وهيرشمان): 1 حيث تنجز منظمة واحدة كل شيء، وأقل حيث يتساوى إنجاز الكثيرين.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>كم منظمة متساوية في عدد الإيداعات تعطي التركّز نفسه الذي لمنظمات %1: واحد مقسومًا على مجموع مربعات حصصها.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>تاريخ غير معروف</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>قبل ذلك: %1.</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>من كان يشرف على %1 في %2</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>من يشرف على %1</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>ما حدث في %1</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>في %1 لا يعطي المصدر قاعدة لعدد أصواتها.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>في %1 كان لها %2 من أصل %n صوت.</numerusform>
            <numerusform>في %1 كان لها %2 من أصل صوت واحد.</numerusform>
            <numerusform>في %1 كان لها %2 من أصل صوتين.</numerusform>
            <numerusform>في %1 كان لها %2 من أصل %n أصوات.</numerusform>
            <numerusform>في %1 كان لها %2 من أصل %n صوتًا.</numerusform>
            <numerusform>في %1 كان لها %2 من أصل %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>في %1 لم يكن لها مقعد.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>جدير بالمعرفة</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل %n صوت</numerusform>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل صوت واحد</numerusform>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل صوتين</numerusform>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل %n أصوات</numerusform>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل %n صوتًا</numerusform>
            <numerusform>في البداية كان لدى %1 وحدها %2 من أصل %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>ابتداءً من %1 كان بإمكانها أن تقرر وحدها في %2، بالأغلبية البسيطة. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>من أنجزوا نصف الإيداعات: لا أحد</numerusform>
            <numerusform>من أنجزوا نصف الإيداعات: شخص واحد</numerusform>
            <numerusform>من أنجزوا نصف الإيداعات: شخصان</numerusform>
            <numerusform>من أنجزوا نصف الإيداعات: %n أشخاص</numerusform>
            <numerusform>من أنجزوا نصف الإيداعات: %n شخصًا</numerusform>
            <numerusform>من أنجزوا نصف الإيداعات: %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>من أصل %n شخص ساهموا في الأشهر الاثني عشر حتى %1.</numerusform>
            <numerusform>من أصل شخص واحد ساهم في الأشهر الاثني عشر حتى %1.</numerusform>
            <numerusform>من أصل شخصين ساهما في الأشهر الاثني عشر حتى %1.</numerusform>
            <numerusform>من أصل %n أشخاص ساهموا في الأشهر الاثني عشر حتى %1.</numerusform>
            <numerusform>من أصل %n شخصًا ساهموا في الأشهر الاثني عشر حتى %1.</numerusform>
            <numerusform>من أصل %n شخص ساهموا في الأشهر الاثني عشر حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>ما الذي تغيّر منذ %1</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>لا تسجل مجموعة البيانات أي تغيير بين اليومين.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>ولا تغييرات أخرى</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرًا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>ما تقوله مجموعة البيانات عن نفسها</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>لا تُحتسب الروبوتات البرمجية.</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>لا إيداع خلال %1 قبل ذلك، و%2 من الإيداعات على الأكثر في كل ما سبق</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>الأشخاص الذين يقع أول إيداع لهم في هذه المستودعات في %1.</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>الأشخاص الذين يقع أول إيداع لهم في هذه المستودعات في %1 ولم يكن لهم إيداع في مستودع آخر من مجموعة البيانات في شهر سابق.</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>الأشخاص النشطون في %1 ممن هم جدد في هذه المستودعات، أو ممن ينطبق عليهم: %2.</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>الأشخاص الذين ألّفوا إيداعًا واحدًا على الأقل في %1. والعناوين المتعددة لشخص واحد تُعد شخصًا واحدًا، وكذلك الشخص الواحد في مستودعات متعددة.</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>الإيداعات في %1، بحسب تاريخ التأليف.</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>إيداعات المؤلفين المصنفين روبوتات برمجية في مجموعة البيانات، بوصفها حصة من جميع الإيداعات في %1، ومنها إيداعات الروبوتات. غير محدد حيث لا يوجد إيداع.</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>الأشخاص الذين يقع آخر إيداع لهم حتى الآن في %1، وقد مضت عليه مدة لا تقل عن %2. غير محدد في آخر %2 من البيانات، وينقص متى عاد أحدهم.</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>الأشخاص النشطون في %1 ممن ليسوا جددًا في هذه المستودعات، لكن ينطبق عليهم: %2.</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>الأشخاص النشطون في %1 ممن ليسوا جددًا ولا متقطعين: كان لهم إيداع خلال %2 قبل ذلك، أو أكثر من %3 من الإيداعات في كل ما سبق. ومجموع الجدد بحسب أول إيداع لهم هنا والمتقطعين والمستمرين يساوي عدد النشطين.</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>الأشهر السابقة لذلك</numerusform>
            <numerusform>الشهر السابق لذلك</numerusform>
            <numerusform>الشهرين السابقين لذلك</numerusform>
            <numerusform>الأشهر الـ%n السابقة لذلك</numerusform>
            <numerusform>الأشهر الـ%n السابقة لذلك</numerusform>
            <numerusform>الأشهر الـ%n السابقة لذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>الفترة السابقة (%1)</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>حصة النشطين في %2 من الأشخاص الذين كانوا نشطين في %1.</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>حصة النشطين في %2 من الأشخاص الذين يقع أول إيداع لهم في هذه المستودعات في %1.</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>صفر حيث لم يكن هناك من يعود.</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>غير محدد حيث لم يكن هناك من يعود.</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>عدد الأشخاص النشطين في %1 الذين كانوا نشطين في %2 أيضًا. وتُعد الأشهر السابقة للبيانات خالية.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>من الأشخاص الذين يقع أول إيداع لهم في هذه المستودعات في ال%1، حصة النشطين في الفترة رقم %2 بعدها، على أن تكون الفترة التالية (%1) رقم 1.</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>حصة الأشخاص الذين تتجاوز مدة مساهمتهم هذا العدد من الأشهر، من شهر أول إيداع إلى شهر آخر إيداع، وكلاهما محتسب (كابلان وماير). ومن له إيداع في آخر %1 من البيانات قد يستمر؛ أما غيره فآخر إيداع له هو النهاية. والحدود هي حدود 95%، بتباين غرينوود وتحويل log–log.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>المعيار هو حصة جميع الإيداعات التي أنجزها أشخاص لهم إيداعات أكثر، دون إيداعات الشخص نفسه؛ والمتساوون في عدد الإيداعات في فئة واحدة.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>المعيار هو حصة جميع الإيداعات التي أنجزها أشخاص لهم إيداعات أكثر، مضافًا إليها إيداعات الشخص نفسه؛ وقد يقع المتساوون في عدد الإيداعات في فئات مختلفة.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>الأشخاص الذين يشكلون، بالترتيب من الأكثر إيداعات، أول 80% من الإيداعات في %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>الأشخاص الذين يأتون، بالترتيب من الأكثر إيداعات، بعد الأساسيين ويشكلون ما بين 80 و95% من الإيداعات في %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>الأشخاص الذين يشكلون، بالترتيب من الأكثر إيداعات، آخر 5% من الإيداعات في %1.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>نُسخت بصيغ PNG وSVG وPDF: يمكن لصقها حيث يُراد.</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>نسخ الصورة (&amp;C)</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>وضع صورة للعرض الظاهر في الحافظة، صورةً نقطية ورسمًا متجهيًا</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>طباعة العرض الظاهر</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>معاينة الطباعة (&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>الاطلاع على الصفحات قبل طباعتها</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… ولا جمل أخرى</numerusform>
            <numerusform>… وجملة أخرى</numerusform>
            <numerusform>… وجملتان أخريان</numerusform>
            <numerusform>… و%n جمل أخرى</numerusform>
            <numerusform>… و%n جملة أخرى</numerusform>
            <numerusform>… و%n جملة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>مجموعة البيانات: %1، %2، SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>لم تقبل الطابعة أي صفحات.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسلت إلى الطابعة.</translation>
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
        <translation>مسح هذه القائمة (&amp;C)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>نسيان الملفات التي فُتحت؛ وتبقى الملفات نفسها</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح الحديثة (&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>أول إيداع في هذه المستودعات</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>ناقصًا القادمين من مستودعات أخرى</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>مضافًا إليهم من يعودون بين حين وآخر</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>القائمة كلها</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>الأوائل فقط، الأشخاص: %1 (والمنظمات: %2)</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>%1% على الأقل</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>أكثر من %1%</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>الحصص غير مقرَّبة</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>تُقرَّب الحصص أولًا إلى %n منزلة عشرية</numerusform>
            <numerusform>تُقرَّب الحصص أولًا إلى منزلة عشرية واحدة</numerusform>
            <numerusform>تُقرَّب الحصص أولًا إلى منزلتين عشريتين</numerusform>
            <numerusform>تُقرَّب الحصص أولًا إلى %n منازل عشرية</numerusform>
            <numerusform>تُقرَّب الحصص أولًا إلى %n منزلة عشرية</numerusform>
            <numerusform>تُقرَّب الحصص أولًا إلى %n منزلة عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>من الجدد في الفترة السابقة</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>من جميع النشطين في الفترة السابقة</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>صفر حيث لم يكن أحد من قبل</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>غير محدد حيث لم يكن أحد من قبل</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>مع إيداعات الشخص نفسه</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>بإيداعات الأكثر نشاطًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1 نقطة</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>استُعيدت التعديلات، ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>لم تُحفظ في ملف قط.</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>تعود إلى %1.</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>لم تكن تعديلات «%1» بتاريخ %2 محفوظة عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>عُثر على تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل (&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>السؤال لاحقًا (&amp;L)</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>رسم عرض واحد: overview أو timeline أو members أو growth أو transfer.</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>الأمر render يتطلب --output PATH</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>«%1» لا ينتهي بصيغة صورة معروفة؛ الصيغ الممكنة ‎.png أو ‎.svg أو ‎.pdf</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>الخيار --size: الصيغة WIDTHxHEIGHT، وكل منهما من %1 إلى %2</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>الخيار --scale: تُكتب قيمته عددًا من 0.25 إلى 8</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>يجب أن يسبق --from الخيارَ --to</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>الخيار --days خاص بالعرض members</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>الخيار --days: عدد الأيام الأقصى %1</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>الخيار --days: «%1» ليس يومًا؛ تُكتب الأيام بالصيغة YYYY-MM-DD,YYYY-MM-DD</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>الخيار --theme: القيم الممكنة %1</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>الخيار --group-by: القيمة «%2» غير معروفة في العرض %1؛ القيم الممكنة: %3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>الخيار --metric خاص بالعرضين growth وtransfer</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>الخيار --metric: القيمة «%2» غير معروفة في العرض %1؛ القيم الممكنة: %3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>الخيار --kinds: لا يوجد «%1»؛ القيم الممكنة %2</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>الخيار --%1 خاص بالعرض timeline</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>الخيار --%1 خاص بالعرض growth</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>الخيار --repositories خاص بالعرضين growth وtransfer</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>الخيار --%1 خاص بالعرض transfer</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>الخيار --paper: القيم الممكنة %1</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>الخيار --pages: القيمة auto أو عدد من 1 إلى %1</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>الخيار --pages: تُكتب الأوراق في ملف ‎.pdf، أو في ملف ‎.png لكل ورقة</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>الخيار --size: للأوراق حجم ورق الطباعة؛ يُرجى استخدام --paper</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>الأمر render يتطلب عرضًا VIEW (%1) وملف FILE اختياريًا</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>«%1» ليس عرضًا يمكن رسمه؛ القيم الممكنة: %2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>الصورة المراد كتابتها: ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>الحجم بالبكسل المنطقي؛ و1280x800 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>عدد البكسلات لكل بكسل منطقي، لصيغة PNG.</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>اليوم المعروض؛ ويوم مجموعة البيانات نفسها إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>اليوم الذي تُحتسب التغييرات ابتداءً منه.</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>أول يوم ظاهر.</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>اليوم التالي لآخر يوم ظاهر.</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>شرائط الخط الزمني: category أو organization أو body أو project أو person أو none؛ وترتيب الأعضاء: rings أو network أو bodies.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>الجهة التي تُنسب إليها الشركات التابعة: recorded أو parent-as-of أو parent-today.</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>الأعضاء: صورة صغيرة لكل من هذه الأيام.</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>هذه الشرائط فقط من الخط الزمني، بمعرّفاتها.</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>ما يعرضه الخط الزمني: %1.</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>ترتيب الشرائط: automatic أو name أو first-date أو size.</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>ارتفاع الشرائط: automatic أو compact أو normal أو cards.</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>إظهار الشرائط داخل الشرائط.</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>إبراز ما يحوي هذه الكلمات وتعتيم الباقي.</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>دون مفتاح الرموز.</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>دون السطر الذي يذكر من تستند إليه المعلومات.</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>العنوان فوق الصورة؛ والعنوان الفارغ يعني بلا عنوان.</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>الخط الزمني على أوراق: هذا العدد منها متجاورًا، أو auto.</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>حجم هذه الأوراق: A4 أو A3 أو Letter.</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>مخطط واحد للنمو، أو مقياس واحد للنمو أو الانتقال.</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>مخططات النمو: main أو people أو retention أو concentration أو organizations أو repositories أو releases أو governance.</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>للنمو أو الانتقال: all، أو دور، أو cohort:YYYY-MM، أو معرّفات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>النمو حسب month أو quarter أو year.</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>النمو محسوبًا على هذا العدد من الأشهر المنتهية بنهاية كل فترة.</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>النمو محسوبًا كما تحسبه إحدى الأدوات chaoss أو lfx أو devstats أو grimoirelab.</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>النمو بمقياس لوغاريتمي.</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>النمو نسبةً مئوية من القيم في ذلك اليوم.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>القيم: light أو dark أو high-contrast.</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>صفوف أكثر مما يتسع له تقرير</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>المواصفة التي أُنشئ منها هذا التقرير</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>مجموعة البيانات والبرنامج اللذان أُنشئ بهما هذا التقرير</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>الشعار</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>تأليف التقرير: %1%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>كتابة تقرير في مستند.</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>الأمر report يتطلب --output R.pdf أو R.png</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>يجب أن ينتهي «%1» بالامتداد ‎.pdf أو ‎.png</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>الخيار --dpi: تُكتب قيمته عددًا من 36 إلى 600</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>الخيار --%1: القيم الممكنة %2</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>الخيار --sections: لا يوجد «%1»؛ القيم الممكنة %2</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>الخيار --members-at: عدد الأيام الأقصى %1</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>الخيار --members-at: «%1» ليس يومًا؛ الصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>الأمر report يتطلب ملف FILE واحدًا</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>بيان مدى التقدم، سطرًا بسطر.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>الملف R.pdf، أو R.png لصورة لكل صفحة (R-01.png …).</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>القيم: brief (صفحة واحدة) أو board أو full؛ وfull إن لم يُذكر.</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>هذه الأقسام بهذا الترتيب: %1.</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>مواصفة كما تحفظها النافذة أو كما يحملها تقرير؛ والخيارات الأخرى مقدَّمة عليها.</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>اليوم الذي يتناوله التقرير؛ ويوم مجموعة البيانات نفسها إن لم يُذكر.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>اليوم الذي تُحتسب التغييرات ابتداءً منه.</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>صور للأعضاء في هذه الأيام أيضًا.</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>العنوان؛ وعنوان مجموعة البيانات إن لم يُذكر.</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>صورة لرأس التقرير: PNG أو JPEG أو SVG.</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>لغة النص، مثل en.</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>القيم: A4 أو A3 أو Letter.</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>القيم: portrait أو landscape.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>القيم: light أو dark أو high-contrast.</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>عدد البكسلات في البوصة، لصيغة PNG؛ و150 إن لم يُذكر.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>موجز في صفحة واحدة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>مخططات النمو</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>النمو بالأرقام</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>مقارنة الحوكمة</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>جدول الأعضاء</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>مقاعد مجلس الإدارة وأصواته</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>الأحداث الرئيسية</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>المنهج والتعريفات</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>ملاحظات على البيانات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>في %1، لا تسجل البيانات أي عضو في %2.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>في %1، عدد أعضاء %2: لا أحد.</numerusform>
            <numerusform>في %1، عدد أعضاء %2: عضو واحد.</numerusform>
            <numerusform>في %1، عدد أعضاء %2: عضوان.</numerusform>
            <numerusform>في %1، عدد أعضاء %2: %n أعضاء.</numerusform>
            <numerusform>في %1، عدد أعضاء %2: %n عضوًا.</numerusform>
            <numerusform>في %1، عدد أعضاء %2: %n عضو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى %n عضو منهم.</numerusform>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى عضو واحد منهم.</numerusform>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى عضوين منهم.</numerusform>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى %n أعضاء منهم.</numerusform>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى %n عضوًا منهم.</numerusform>
            <numerusform>في %1، عدد أعضاء %2 بين %3 و%4؛ ولا تحسم البيانات ما إذا كانت العضوية سارية في ذلك اليوم لدى %n عضو منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>حسب الفئة: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>في %1 لم يكن لها أي عضو.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>المنضمة: لا منظمات</numerusform>
            <numerusform>المنضمة: منظمة واحدة</numerusform>
            <numerusform>المنضمة: منظمتان</numerusform>
            <numerusform>المنضمة: %n منظمات</numerusform>
            <numerusform>المنضمة: %n منظمة</numerusform>
            <numerusform>المنضمة: %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>المغادرة: لا منظمات</numerusform>
            <numerusform>المغادرة: منظمة واحدة</numerusform>
            <numerusform>المغادرة: منظمتان</numerusform>
            <numerusform>المغادرة: %n منظمات</numerusform>
            <numerusform>المغادرة: %n منظمة</numerusform>
            <numerusform>المغادرة: %n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>في %1 كان عدد أعضائها %2. ومنذ ذلك الحين، %3؛ و%4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>في %1: %2.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>أقل من %1%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>أكثر من %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>لا تذكر البيانات جهة مشرفة على %1 في %2.</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>في %1، يقع %2 في فترة «%3».</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>في %1، الجهة المشرفة على %2 هي %3، %4.</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>عدد مسؤولي الصيانة الذين تذكرهم البيانات في %2: %1، موزعين كالآتي: %3. ومن يكون في مجموعات عدة يُحتسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>المشاريع التي تستضيفها %1 في %3: %2 (%4).</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>مشاريع المنظومة، المدرجة وغير المستضافة: %1.</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>المستودعات</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>أول إيداع</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>آخر إيداع</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>أُخذ في</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>عند الإيداع</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>سجلات git التي حُسبت منها الإيداعات والمساهمون؛ ويشير [%1] إلى هذه القائمة.</translation>
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
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: صفر، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: واحد، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: اثنان، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: %n، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: %n، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
            <numerusform>عدد المقاييس التي نُظر فيها بهذه المواصفة: %n، ولذلك يزداد احتمال أن يبرز أحدها بمحض المصادفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>ما تقوله أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>مدى اعتماد النتيجة على الاختيارات</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>المنشور %1؛ وهنا %2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>ما نشره آخرون</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>ملخص مع أرقامه</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>ما لا يمكن قوله من هذا</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>المواصفة %1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1؛ وبالتواريخ الوهمية %2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>استكشافي: غُيّرت المواصفة بعد عرض نتيجة لشهر هذا الحدث.</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>حُدّد قبل أن تعرض هذه النافذة نتيجة لشهر هذا الحدث.</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>وبعد التعديل لذلك بطريقة هولم، يكون للفرق بعد 12 شهرًا %1.</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>عائلة المشروع</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>الأسلاف</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>مشاريع المقارنة</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>لا بيانات عن %1</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: جزئيًا فقط</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: بيانات معطوبة</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>جميع المستودعات</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>مستودعات العائلة الأقدم من %1</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>المستودعات المختارة</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>الأمر search يتطلب ملف FILE اختياريًا ونص TEXT واحدًا؛ ويوضع النص ذو الكلمات المتعددة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>البحث عن المعلومات بكلماتها.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>يتناول هذا التقرير %1. وحيث يذكر ما تغيّر فإنه يقارن مع %2.</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>الحقب والجهات المشرفة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>مجلس الإدارة</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>مسؤولو الصيانة والمشاريع</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما ينبغي مراعاته</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>معاني المصطلحات</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>مصطلحات هذا التقرير ومعانيها.</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>ملاحظات على البيانات</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>حيث تصمت البيانات</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>ملاحظات مجموعة البيانات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>الأرقام بين قوسين تشير إلى هذه القائمة. والعنوان بين قوسين مستخلص من عنوان الصفحة على الويب.</translation>
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
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>وضع فاصلة عليا قبل ما قد تحسبه برامج الجداول.</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: صفر)</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: واحدة)</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: اثنتان)</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: %n)</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: %n)</numerusform>
            <numerusform>وُضعت فاصلة عليا قبل محتوى خلايا كانت برامج الجداول ستحسبه (عدد الخلايا: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>محتمل في هذا اليوم، وليس مؤكدًا</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>بلا مصدر</translation>
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
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>يمثلها</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>المقعد المشغول</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>المقاعد والأصوات في %1، %2.</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>غير معروف في البيانات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>جدول الأعضاء</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>لا تسجل البيانات أي عضو في هذا اليوم.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>في هذه الفئة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>الأعضاء حسب الفئة في %1. وتعني العلامة «≤»: في موعد أقصاه.</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>مقاعد مجلس الإدارة وأصواته</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>لا تسجل البيانات أي مقعد في مجلس الإدارة في هذا اليوم.</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>الأصوات التي تغيّرت</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>الأحداث الرئيسية</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>لا تسجل البيانات أي حدث رئيسي حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>من أصل %1 من الأحداث ذات الأهمية القصوى أُدرج أحدث %2 منها؛ ومجموعة البيانات تحويها جميعًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>الأحداث ذات الأهمية القصوى حتى %1.</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>ترتيب حسب هذا العمود (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>الخيار --size: يُكتب عدد من البكسلات من %1 إلى %2</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>الأمر thumbnail يتطلب ملف FILE واحدًا</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>الأمر thumbnail يتطلب --output PATH</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>رسم صورة صغيرة لمجموعة بيانات، كما تعرضها برامج إدارة الملفات.</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>ملف PNG المراد كتابته، مهما كانت نهاية اسمه؛ والرمز - يعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>الضلع الأطول للصورة بالبكسل، من 16 إلى 1024؛ و256 إن لم يُذكر.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who or what, and in which capacity: &quot;Dell, gold&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>لا شيء يجتاز المرشِّح. يمكن إظهار المزيد بالأزرار أعلاه، أو من «عرض» ثم «ترشيح».</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>صورة تقريبية؛ ويجري إعداد الصورة الكاملة …</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>لا صفوف إضافية عند الفتح</numerusform>
            <numerusform>صف إضافي عند الفتح</numerusform>
            <numerusform>صفان إضافيان عند الفتح</numerusform>
            <numerusform>%n صفوف إضافية عند الفتح</numerusform>
            <numerusform>%n صفًا إضافيًا عند الفتح</numerusform>
            <numerusform>%n صف إضافي عند الفتح</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>شريط واحد</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>الترتيب المعتاد</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>حسب أول تاريخ</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>حسب الحجم</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>ملاءمة للتكبير</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>مراحل المشاريع</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>لا اسم مذكور في العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
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
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>a day on the time axis: %1 its number, %2 the short name of its month</extracomment>
        <translation>%1 %2</translation>
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
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>بحث في الخط الزمني (&amp;F)</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>البحث عن كلمات فيما يعرضه الخط الزمني</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>الانتقال إلى تاريخ (&amp;G)…</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>نقل النافذة إلى تاريخ، بالتكبير نفسه</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>توسيط اليوم المرجعي (&amp;C)</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>نقل النافذة بحيث يتوسطها اليوم المرجعي</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>التالي في الشريط (&amp;N)</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>تحديد ما يلي في الشريط نفسه</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>السابق في الشريط (&amp;P)</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>تحديد ما يسبق في الشريط نفسه</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>الشريط الأدنى (&amp;B)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>تحديد الأقرب في الشريط الأدنى</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>الشريط الأعلى (&amp;A)</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>تحديد الأقرب في الشريط الأعلى</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>تكبير إلى التحديد (&amp;Z)</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>عرض المدى المعلَّم، أو المعلومة المحددة إن لم يوجد، بأكبر حجم ممكن</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>تعليم المدى المقارَن (&amp;M)</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>تعليم المدة من يوم المقارنة إلى اليوم المرجعي؛ والسحب مع Ctrl يعلّم أي مدة أخرى</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>إزالة العلامة (&amp;R)</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>عدم تعليم أي مدى زمني</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>إحصاءات المدى (&amp;S)</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>ما حدث في المدى المعلَّم، أو في النافذة إن لم يوجد، بالأرقام</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>جدول ما هو ظاهر (&amp;T)</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>سرد ما تعرضه الصورة في الأسفل</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>الإشارات المرجعية (&amp;K)</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>سرد الإشارات المرجعية لمجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>إضافة إشارة مرجعية (&amp;A)…</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>تدوين ملاحظة شخصية عند اليوم المرجعي</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>فتح جميع الشرائط (&amp;O)</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>إظهار الشرائط داخل الشرائط</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>إغلاق جميع الشرائط (&amp;L)</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>إظهار الشرائط الخارجية فقط</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>عضو في الفئة العليا</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>عضو في الفئة الثانية</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>عضو في الفئة الثالثة</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>عضو في الفئة الرابعة</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>عضوية أخرى أو مقعد آخر</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>دور شخص</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>مشروع أو مرحلة منه</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>تاريخ معروف على وجه التقريب فقط</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>يستمر، أو بدأ، خارج ما هو معروف</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>أفتح لونًا: ثقة منخفضة أو بلا مصدر</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>هذا العدد الإضافي في هذا الموضع</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>العدد، مقارنةً بمتوسط الشريط</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>اليوم المرجعي</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>يوم المقارنة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ما يتعلق بـ %1</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>الأحداث ذات الأهمية %1 فما فوق</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>ما يحوي «%1»</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>المعروض فقط: %1.</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>المُبرز: %1؛ والباقي معتَّم.</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>الورقة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>المفتاح والمصادر %1 من %2</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>المفتاح والمصادر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>الرموز المستخدمة في الأوراق.</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>مصادر ما هو مرسوم</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>عرض هذه المقارنة</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>نسخ النتيجة نصًا (&amp;T)</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>نسخ الجمل المجاورة للمخطط</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>نسخ المخطط صورةً (&amp;P)</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>نسخ المخطط</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>نسخ المخطط بصيغة CSV (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>نسخ قيم المخطط وخطوطه ونطاقه</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>الحدث في اليوم المرجعي (&amp;E)</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>التحليل حول اليوم المرجعي، أيًّا كان ما حدث فيه</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>قيمة كل شهر</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>مستبعد من كلا الاتجاهين</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>الاتجاه قبل الحدث</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>الاتجاه بعد الحدث</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>امتداد الاتجاه السابق، بنطاق 95%</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>امتداد الاتجاه السابق</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>ما يضعه النموذج تحت الصفر لا يُرسم.</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>الأشهر المكتملة فقط، من %1 إلى %2؛ والمستخدم منها %3 قبل الحدث و%4 بعده. المستودعات: %5.</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>يُتوقع أن يقع 95% من الأشهر المفردة داخل النطاق إذا استمر الاتجاه السابق.</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>الخطوط المنقطة: أحداث أخرى وقعت، وهي تفسيرات منافسة.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>تغيّر المستوى</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>تغيّر الميل</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>المقدِّرات (الأخطاء المعيارية بين قوسين)</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 قبل %2 وبعده</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>المواصفة %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>ما تقوله أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ما لا يمكن قوله من هذا</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>القيم: all، أو دور، أو cohort:YYYY-MM، أو معرّفات تفصل بينها فواصل؛ وإن لم يُذكر فمستودعات العائلة الأقدم من اثني عشر شهرًا قبل الحدث.</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>الأمر transfer يتطلب ملف FILE واحدًا</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>الأمر transfer يتطلب --metric M، مثل --metric active-contributors</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>مقارنة مقياس قبل حدث وبعده بالاتجاه الذي كان عليه، وبيان ما يمكن أن تقوله المقارنة وما لا يمكن.</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>الخيار --%1: تُكتب قيمته عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>الانتقال: يوم الحدث، بالصيغة YYYY-MM-DD؛ ويوم الانتقال في مجموعة البيانات إن لم يُذكر.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>الانتقال: مقارنة هذا العدد من الأشهر قبله؛ وجميعها إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>الانتقال: وهذا العدد بعده؛ وجميع المكتملة إن لم يُذكر.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>الانتقال: استبعاد هذا العدد من الأشهر ابتداءً من شهر الحدث؛ و1 إن لم يُذكر، ومع 0 يُحتسب شهر الحدث ضمن ما بعده.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>الانتقال: استبعاد هذا العدد من الأشهر قبله أيضًا.</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>الانتقال: مراعاة الموسمية بهذا العدد من الموجات في السنة، من 0 إلى 2؛ فقط مع 24 شهرًا في كل جانب.</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>الانتقال: عدم المقارنة بأي مشروع آخر.</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>لا تذكر مجموعة البيانات أي انتقال؛ يُرجى تحديد الحدث بالخيار --event DAY</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>المقاييس المراد مقارنتها، تفصل بينها فواصل؛ ويسردها metrics --list.</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>طباعة الأشهر بصيغة CSV: القيمة والخط والاتجاه السابق ونطاقه.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>اختر أحد الخيارين --json و--csv</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1 (الأشهر قبل، بعد: %2): %3؛ وبالتواريخ الوهمية %4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>مدى اعتماده على الاختيارات</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1: المنشور %2؛ وهنا %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>ما نشره آخرون</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1: %2، وبعد التعديل %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>عدة مقاييس: للفرق بعد 12 شهرًا، معدّلًا بطريقة هولم</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ما لا يمكن قوله من هذا</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>المواصفة %1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>ما تقوله أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>الأشهر قبل الحدث، وبعده</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>التغيّر، بفترة ثقة 95%</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>مدى اعتماد النتيجة على الاختيارات المتخذة.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>ما نشره آخرون</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>من مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1. المواصفة %2، وهي الافتراضية في البرنامج، المحددة قبل أي نتيجة.</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>ما لا يمكن قوله من هذا</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>ما الذي قورن</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>تواريخ وهمية</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>الأشهر مترابطة بأقصى ما يسمح به النموذج: ولا يُعوَّل على فتراته.</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>تنتقل ضوضاء كل شهر إلى الشهر التالي بمعامل ρ = %1 (دوربن–واتسون %2)؛ والفترات تراعي ذلك.</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>باللوغاريتمات، حيث الاتجاهات معدلات نمو، يكون الفرق بعد 12 شهرًا %1 (من %2 إلى %3).</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>قبل الحدث سار الاثنان جنبًا إلى جنب بقدر ما يمكن معرفته، وهو ما تتطلبه مقارنة كهذه.</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>لكنهما لم يسيرا جنبًا إلى جنب قبل الحدث، وهو ما تتطلبه مقارنة كهذه: فلا يُعوَّل عليها.</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>مستبعد من المقارنة لنقص الأشهر: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>حدثت أمور أخرى في الأشهر نفسها وهي تفسيرات منافسة، ومنها %1.</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>الإيداعات في الشهر: %1</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>المساهمون في الشهر: %1</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1: %2 (عدد الأشهر: %3)</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>هذا تغيّر وقت وقوع الحدث. وهو لا يقول إن الحدث أحدثه، ولا إنه لم يكن ليتغيّر شيء من دونه.</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>فترات هذا النموذج أضيق قليلًا مما ينبغي عند قلة الأشهر: ففي عمليات محاكاة من 24 إلى 48 شهرًا، لم تحوِ الفترات التي يُفترض أن تحوي القيمة الحقيقية 95 مرة من كل 100 هذه القيمة إلا 90 إلى 95 مرة.</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>تُحتسب كل قيمة على مدى %n شهر، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
            <numerusform>تُحتسب كل قيمة على مدى شهر واحد، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
            <numerusform>تُحتسب كل قيمة على مدى شهرين، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
            <numerusform>تُحتسب كل قيمة على مدى %n أشهر، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
            <numerusform>تُحتسب كل قيمة على مدى %n شهرًا، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
            <numerusform>تُحتسب كل قيمة على مدى %n شهر، فتظل تحوي بعد الحدث، طوال مدة مماثلة، أشهرًا سابقة له، ويبدو التغيّر المفاجئ كأنه ميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>تبيّن الإيداعات من يكتب الشيفرة، لا من يراجع أو يقرر أو يموّل.</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>المنشور مع الإصدارات قبل الحدث: %1.</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>المنشور عبر الحدث: %1.</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>المنشور بعد الحدث: %1.</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>يُحتسب الأشخاص مرة في كل إصدار، وتختلف الإصدارات في مدتها: فلا تُجمع هذه الأرقام ولا يُبنى عليها أي اختبار.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>الأشهر قليلة جدًا</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>الحدث في %1: الشهر نفسه، والنتيجة نفسها</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>الحدث في %1</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>كما في المواصفة</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>شهر الحدث محتسب ضمن ما بعده</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>لا أشهر مستبعدة ابتداءً من الحدث</numerusform>
            <numerusform>شهر واحد مستبعد ابتداءً من الحدث</numerusform>
            <numerusform>شهران مستبعدان ابتداءً من الحدث</numerusform>
            <numerusform>%n أشهر مستبعدة ابتداءً من الحدث</numerusform>
            <numerusform>%n شهرًا مستبعدًا ابتداءً من الحدث</numerusform>
            <numerusform>%n شهر مستبعد ابتداءً من الحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>لا أشهر مستبعدة قبل الحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>لا أشهر مستبعدة قبل الحدث</numerusform>
            <numerusform>شهر واحد مستبعد قبل الحدث</numerusform>
            <numerusform>شهران مستبعدان قبل الحدث</numerusform>
            <numerusform>%n أشهر مستبعدة قبل الحدث</numerusform>
            <numerusform>%n شهرًا مستبعدًا قبل الحدث</numerusform>
            <numerusform>%n شهر مستبعد قبل الحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>جميع الأشهر قبله</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>لا أشهر قبله</numerusform>
            <numerusform>شهر واحد قبله</numerusform>
            <numerusform>شهران قبله</numerusform>
            <numerusform>%n أشهر قبله</numerusform>
            <numerusform>%n شهرًا قبله</numerusform>
            <numerusform>%n شهر قبله</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>بالقياس إلى جميع مشاريع المقارنة</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>بالقياس إليها دون %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>الفرق بعد 12 شهرًا من الحدث عن امتداد الاتجاه السابق، بفترة ثقة 95%. وحيث يتغيّر كثيرًا بتغيّر اختيار ما، فإنه يقول عن الاختيار أكثر مما يقول عن الحدث.</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>تغيّر المستوى عند الحدث، بفترة ثقة 95%. وحيث يتغيّر كثيرًا بتغيّر اختيار ما، فإنه يقول عن الاختيار أكثر مما يقول عن الحدث.</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>مساهمات الشركات غير الجهة المشرفة السابقة</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>منها صانعو الرقائق</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>مساهمات الجهة المشرفة السابقة</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>منها المستخدمون والخدمات السحابية</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>ارتفعت؛ دون رقم</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>انخفضت؛ دون رقم</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>لم تتغيّر؛ دون رقم</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>لا شيء قابل للمقارنة</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1 (%2): %3. %4.</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>ليست البيانات نفسها: فلا تؤكد إحداهما الأخرى ولا تدحضها.</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>تتناول الدراسة المساهمات في المشروع نفسه؛ ومجموعة البيانات هذه ليس فيها سجل تاريخي للمستودع %1 لهذه الأشهر، وتعدّ مستودعات العائلة التي يزيد عمرها على سنة قبل الحدث.</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>تُعرف جهة العمل هنا من عنوان الإيداع وحده؛ والإيداعات مجهولة جهة العمل لا تُنسب إلى أحد.</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>لا تذكر البيانات مجال عمل المنظمات، فلا يمكن التمييز بين صانعي الرقائق والمستخدمين.</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>المقارنة هنا بالاتجاه السابق، بعد 12 شهرًا من الحدث؛ وللدراسة نموذجها وأشهرها الخاصة.</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>تُعدّ هنا الإيداعات؛ وما تعدّه الدراسة مساهمة قد يكون أكثر من ذلك، أو غيره.</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>أدنى بنسبة %1% من امتداد الاتجاه السابق</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>أعلى بنسبة %1% من امتداد الاتجاه السابق</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>في حدود 1% من امتداد الاتجاه السابق</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>المستودعات: %1 (%n).</numerusform>
            <numerusform>المستودعات: %1 (%n).</numerusform>
            <numerusform>المستودعات: %1 (%n).</numerusform>
            <numerusform>المستودعات: %1 (%n).</numerusform>
            <numerusform>المستودعات: %1 (%n).</numerusform>
            <numerusform>المستودعات: %1 (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>لا أشهر قبله</numerusform>
            <numerusform>شهر واحد قبله</numerusform>
            <numerusform>شهران قبله</numerusform>
            <numerusform>%n أشهر قبله</numerusform>
            <numerusform>%n شهرًا قبله</numerusform>
            <numerusform>%n شهر قبله</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>جميع الأشهر المكتملة قبله</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>لا أشهر بعده</numerusform>
            <numerusform>شهر واحد بعده</numerusform>
            <numerusform>شهران بعده</numerusform>
            <numerusform>%n أشهر بعده</numerusform>
            <numerusform>%n شهرًا بعده</numerusform>
            <numerusform>%n شهر بعده</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>جميع الأشهر المكتملة بعده</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>المقارَن: %1 و%2.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>الحدث: %1؛ وشهره، %2، محتسب ضمن ما بعده.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>الحدث: %1؛ وشهره، %2، مستبعد.</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>الحدث: %1؛ والمستبعد لا أشهر ابتداءً من %2.</numerusform>
            <numerusform>الحدث: %1؛ والمستبعد شهر واحد ابتداءً من %2.</numerusform>
            <numerusform>الحدث: %1؛ والمستبعد شهران ابتداءً من %2.</numerusform>
            <numerusform>الحدث: %1؛ والمستبعد %n أشهر ابتداءً من %2.</numerusform>
            <numerusform>الحدث: %1؛ والمستبعد %n شهرًا ابتداءً من %2.</numerusform>
            <numerusform>الحدث: %1؛ والمستبعد %n شهر ابتداءً من %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>المستبعد أيضًا لا أشهر قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
            <numerusform>المستبعد أيضًا شهر واحد قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
            <numerusform>المستبعد أيضًا شهران قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
            <numerusform>المستبعد أيضًا %n أشهر قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
            <numerusform>المستبعد أيضًا %n شهرًا قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
            <numerusform>المستبعد أيضًا %n شهر قبله، لاحتمال أنه كان متوقعًا حينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>النموذج: خط مستقيم قبله وآخر بعده، مع ضوضاء ذاتية الارتباط (AR(1)، الإمكان الأعظم المقيَّد).</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>لا مقارنة بأي مشروع آخر.</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>ومقارنةً كذلك مع %1.</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 حول %2</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>المقياس: %1، شهريًا.</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>لا تسمح البيانات بذلك: المصدر مفقود أو معطوب بالنسبة إلى %1 في هذه الأشهر. %2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>لا تسمح البيانات بذلك: المصدر مفقود أو معطوب في هذه الأشهر.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>فترة ثقة 95% من %1 إلى %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>فترة ثقة 95% من %1 إلى %2 نقطة مئوية</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1، وهي تشمل انعدام التغيّر</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>بفارق %1 عن امتداد الاتجاه السابق</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>بعد %n شهر من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
            <numerusform>بعد شهر واحد من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
            <numerusform>بعد شهرين من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
            <numerusform>بعد %n أشهر من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
            <numerusform>بعد %n شهرًا من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
            <numerusform>بعد %n شهر من الحدث كانت قيمة «%1» %2؛ %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>لا تمتد البيانات 12 شهرًا بعد الحدث (%1)، فلا يُذكر حجم لأي تغيّر.</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>الأشهر قبل الحدث قليلة جدًا لتجربة تواريخ وهمية فيها.</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>الوسيط على مدى %n شهر قبله %1، وبعده %2.</numerusform>
            <numerusform>الوسيط على مدى شهر واحد قبله %1، وبعده %2.</numerusform>
            <numerusform>الوسيط على مدى شهرين قبله %1، وبعده %2.</numerusform>
            <numerusform>الوسيط على مدى %n أشهر قبله %1، وبعده %2.</numerusform>
            <numerusform>الوسيط على مدى %n شهرًا قبله %1، وبعده %2.</numerusform>
            <numerusform>الوسيط على مدى %n شهر قبله %1، وبعده %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>وبالقياس إلى الاتجاه السابق، المأخوذ بالوسيط أيضًا، تكون الإزاحة %1 (%2).</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>ومع هذه القلة من الأشهر، فهذا وصف لا أكثر: ولا يمكن إعطاء فترة.</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>يقع الحدث خارج البيانات: لا توجد أشهر مكتملة على جانبيه. يُرجى اختيار حدث آخر أو مستودعات أخرى.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>الأشهر قليلة جدًا لنموذج (%1؛ والحد الأدنى المطلوب %2 في كل جانب)، فتُعرض القيم فقط.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>الأشهر قليلة جدًا لنموذج (%1؛ والحد الأدنى المطلوب %2 في كل جانب)، فتُذكر قيم الوسيط فقط.</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>جميع القيم متساوية: فلا يوجد ما يُقارن.</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>ليس للمقياس قيمة، أو له قيمة أكبر من أن تُعالج، في بعض هذه الأشهر. يُرجى اختيار مقياس آخر أو أشهر أقل أو مستودعات أخرى.</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>ليس لهذا المقياس قيمة لكل شهر، فلا يوجد اتجاه يُقارن. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>تمر الخطوط المستقيمة بكل النقاط، فلا ضوضاء يُميَّز عنها التغيّر: ولا يمكن إعطاء فترة.</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>ما تتركه الخطوط يرتبط بنفسه بعد شهر إلى 6 أشهر بمقدار %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>تغيّر المستوى في شهر الحدث، وخطؤه المعياري بين قوسين: %1؛ وبالمربعات الصغرى العادية %2، وببرايس–وينستن %3.</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>الخطأ المعياري وفق نيوي وويست، %1، كثيرًا ما يكون أصغر مما ينبغي مع أشهر بهذه القلة.</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>الموسم المطلوب ليس في النموذج: إذ يلزم له 24 شهرًا على جانبي الحدث.</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>كأعداد (شبه بواسون)، يتغيّر المستوى بمقدار %1 (من %2 إلى %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>بالقياس إلى مشاريع المقارنة، يكون الفرق بعد 12 شهرًا %1 (من %2 إلى %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>بالقياس إلى مشاريع المقارنة، يتغيّر المستوى بمقدار %1 (من %2 إلى %3).</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>لا يمكن قياسه إلى مشاريع المقارنة.</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>بمقدار %1، يأتي التغيّر هنا في المرتبة %2 من %3 من حيث الحجم.</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>المستوى في الشهر نفسه في مشاريع المقارنة: %1.</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>ليس مقارنة، لأنه جزء مما يُقارن: %1.</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>مستبعد من المقارنة، وهي مقارنة معدلات تحتاج إلى قيم أكبر من 0: %1.</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>لا مقارنة بمشاريع أخرى: فالمقياس لا يعتمد على المستودعات.</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>تصف مجموعة البيانات بياناتها في هذه الأشهر بأنها ناقصة (%1): %2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>من دون مقارنة لا يُقال شيء عن تغيّر وقت وقوع الحدث، لا أنه حدث ولا أنه لم يحدث.</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>امتداد الاتجاه مستحيل</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>%1 ضعف امتداد الاتجاه السابق</translation>
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
            <numerusform>من دون موجات في السنة للموسم (%n)، إن توافر 24 شهرًا على الجانبين.</numerusform>
            <numerusform>بموجة واحدة في السنة للموسم، إن توافر 24 شهرًا على الجانبين.</numerusform>
            <numerusform>بموجتين في السنة للموسم، إن توافر 24 شهرًا على الجانبين.</numerusform>
            <numerusform>بعدد %n موجات في السنة للموسم، إن توافر 24 شهرًا على الجانبين.</numerusform>
            <numerusform>بعدد %n موجة في السنة للموسم، إن توافر 24 شهرًا على الجانبين.</numerusform>
            <numerusform>بعدد %n موجة في السنة للموسم، إن توافر 24 شهرًا على الجانبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>الأشهر المكتملة: %1 قبل، و%2 بعد</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>على مدى %n شهر بعده مجتمعة: %1؛ %2.</numerusform>
            <numerusform>على مدى شهر واحد بعده: %1؛ %2.</numerusform>
            <numerusform>على مدى شهرين بعده مجتمعين: %1؛ %2.</numerusform>
            <numerusform>على مدى %n أشهر بعده مجتمعة: %1؛ %2.</numerusform>
            <numerusform>على مدى %n شهرًا بعده مجتمعة: %1؛ %2.</numerusform>
            <numerusform>على مدى %n شهر بعده مجتمعة: %1؛ %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>بعد %n شهر من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
            <numerusform>بعد شهر واحد من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
            <numerusform>بعد شهرين من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
            <numerusform>بعد %n أشهر من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
            <numerusform>بعد %n شهرًا من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
            <numerusform>بعد %n شهر من الحدث يكون امتداد الاتجاه السابق %2، وهو ما لا يمكن أن يكونه «%1»: فلا يُذكر حجم لأي تغيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>تنتهي الأشهر المستخدمة بشهر %1، فلا يُقال شيء عن 24 شهرًا بعد الحدث.</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>لا تتبع الأشهر قبل الحدث خطًّا مستقيمًا واحدًا: فحتى %1 تتغيّر بمقدار %2 في الشهر، ثم بمقدار %3 (%4). ولا يُعوَّل على امتداد ذلك الخط؛ انظر ما تعطيه أشهر أقل قبل الحدث.</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>يقع %1 بعيدًا عن كلا الخطين (%2): والنتائج معلّقة بهذا الشهر.</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>التواريخ الوهمية قبل الحدث التي تُظهر تغيّرًا في المستوى بهذا الكبر: %1 من %2 (%3؛ وبهذا العدد من التواريخ لا يمكن أن تقل عن %4).</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>لا تكاد القيم تختلف، فلا يمكن ذكر فترة.</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>لا شهر مكتمل البيانات، أو لا إيداع واحدًا، في هذه المستودعات. اختر غيرها.</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>لا تعرف مجموعة البيانات قيمة لهذا المقياس. اختر غيره.</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>ليس للمقياس قيم على جانبي الحدث. اختر حدثًا آخر أو مقياسًا آخر.</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>مشكلات أخرى غير مذكورة</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>صالح: %1 من الصفوف في %2 من الجداول</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>الأمر validate يتطلب مسار PATH واحدًا</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>سرد كل مشكلات ملف مجموعة بيانات أو مجلد من ملفات CSV.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>أُنشئ من مجموعة بيانات أخرى: يُرجى ذكرها في FILE</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>أُنشئ بإصدار آخر من هذا البرنامج</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>أُنشئ بإصدار آخر من Qt أو بخطوط أخرى</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>صفحاته ليست ما تعطيه مواصفته ومجموعة البيانات</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1: مطابق: تنتج البايتات نفسها من مواصفته ومن مجموعة البيانات %2</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: غير مطابق</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>الأمر verify يتطلب R.pdf وملف مجموعة بيانات FILE عند الحاجة</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>إنشاء تقرير من جديد مما يحمله، وبيان ما إذا كان هو نفسه.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>تقرير PDF كتبه هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>الرابط في الحافظة. وهو يفتح هذا العرض حيثما وُجد البرنامج ومجموعة البيانات.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>رابط إلى عرض، يبدأ بـ«stewardship:»</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>أُنشئ هذا الرابط بإصدار أحدث من البرنامج؛ ولا يمكن لهذا الإصدار اتباعه.</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>هذا ليس رابطًا إلى عرض. فالرابط إلى عرض يبدأ بـ«stewardship:view?»، ويُنشأ بالأمر «نسخ رابط هذا العرض» من قائمة «تحرير».</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>أُنشئ الرابط من مجموعة بيانات أخرى؛ يُرجى فتحها لرؤية المقصود به.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (لا أجزاء): %1</numerusform>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (جزء واحد): %1</numerusform>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (جزآن): %1</numerusform>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (%n أجزاء): %1</numerusform>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (%n جزءًا): %1</numerusform>
            <numerusform>أجزاء من الرابط لا معنى لها هنا، وقد تُركت (%n جزء): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>نسخ رابط هذا العرض (&amp;L)</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>وضع ما يظهر على الشاشة في الحافظة سطرًا نصيًا يفتحه من جديد</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>فتح رابط (&amp;L)…</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>إظهار ما يدل عليه رابط منسوخ إلى عرض</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>الانتقال</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>سجل أولي</translation>
    </message>
    <message>
        <source>press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>university</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>بقيادة أفراد</translation>
    </message>
    <message>
        <source>era</source>
        <translation>حقبة</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>إشراف</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>حوكمة</translation>
    </message>
    <message>
        <source>release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>community</source>
        <translation>مجتمع</translation>
    </message>
    <message>
        <source>research</source>
        <translation>بحث علمي</translation>
    </message>
    <message>
        <source>security</source>
        <translation>أمن</translation>
    </message>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>board</source>
        <translation>مجلس إدارة</translation>
    </message>
    <message>
        <source>council</source>
        <translation>مجلس</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>لجنة</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>مجموعة عمل</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>مجموعة مسؤولي صيانة</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>مشروع أساسي</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>مشروع تستضيفه المؤسسة</translation>
    </message>
    <message>
        <source>library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>مشروع من المنظومة</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>سلف</translation>
    </message>
    <message>
        <source>core</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>family</source>
        <translation>من العائلة</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>للمقارنة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>بيانات مفقودة</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>بيانات جزئية</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>بيانات معطوبة</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ما لا يقل عن</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>درجة الثقة غير مذكورة</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>كما هو مسجل</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>تُنسب إلى الشركة الأم في ذلك اليوم</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>تُنسب إلى الشركة الأم الحالية</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>متميزة مؤسِّسة</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>متميزة</translation>
    </message>
    <message>
        <source>general</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>منتسبة</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>بلاتينية</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ذهبية</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>فضية</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>مقعد في مجلس الإدارة</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>مقعد في المجلس التقني</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>جهة مشاركة</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>منظمة مشاركة في الرئاسة</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>ممثل الأعضاء الذهبيين</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>منظمة قائمة بالصيانة</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>ممثل مناوب</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>مسؤول صيانة أساسي</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>كبير مسؤولي الصيانة الأساسيين</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>مسؤول صيانة وحدة</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>مسؤول صيانة مشروع</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>ممثل مشروع</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>قائد</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>رئيس مشارك</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>نائب رئيس</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>مدير تنفيذي</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>كبير مسؤولي التقنية</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>تابعة لـ</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>استحوذت عليها</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>قُبل من المجلس التقني</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>اعتُمد الميثاق</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>انضم إلى المنظومة</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>مشطوب من القائمة</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>رُفض طلب الاستضافة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>أكاديمي</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>روبوت برمجي</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be read and are as at first. What was there is kept in %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>تعذرت قراءة الإعدادات، فعادت كما كانت في البداية. وحُفظ ما كان فيها في %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>الإعدادات في %1 من إصدار أحدث من البرنامج: لذا لا يُحفظ ما يُختار الآن.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>لا يمكن حفظ الإعدادات: تتعذر كتابة %1.</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>لا تتوفر شاشة عرض؛ يُرجى استخدام أمر مثل «report»، راجع --help</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>كما في (&amp;A)</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>اليوم المرجعي</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>اليوم المعروض</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>المقاعد والأصوات</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>الهيئة (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>يتطلب القرار (&amp;A):</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>بلا حد أقصى</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>بحد أقصى </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>أكبر عدد من المقاعد يجوز أن تشغله منظمة واحدة</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>أيام المهلة: </translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>أيام المهلة</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>تُحتسب الشركات التابعة مع مالكها. وتظهر التجاوزات أشرطةً على الخط الزمني.</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>حد المقاعد (&amp;C):</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>لا تسجل مجموعة البيانات أي مقعد في أي مجلس إدارة أو مجلس أو لجنة.</translation>
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
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>تقرر وحدها</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>يمكنها التعطيل</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>أكثر من نصف الأصوات</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>ثلثا الأصوات</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>أربعة أخماس الأصوات</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>لا يوجد مقعد مسجل في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>لا مقاعد (%1)</numerusform>
            <numerusform>مقعد واحد (%1)</numerusform>
            <numerusform>مقعدان (%1)</numerusform>
            <numerusform>%1 مقاعد</numerusform>
            <numerusform>%1 مقعدًا</numerusform>
            <numerusform>%1 مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
            <numerusform>%1، عدد الشاغلين %n؛ العدد الفعّال %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>عدد الأصوات %1، ويلزم منها لتمرير القرار %2؛ العدد الفعّال %3.</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>يترك المصدر عدد أصوات هذه المنظمات في هذا اليوم غير محدد: %1. وتُعرض القراءتان جنبًا إلى جنب: صوت واحد وفق القاعدة الافتراضية / آخر وزن معروف. ولا تُفضَّل أي منهما.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1: في السنة المنتهية بهذا اليوم دخل %2 وخرج %3 (معدل التبدّل %4).</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>وسيط مدة شغل المقعد بالسنوات: %1.</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>ما زال أكثر من النصف في مقاعدهم: فلا وسيط بعد لمدة شغل المقعد.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>لم يشغل أحد أكثر من ذلك قط.</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1: ما يصل إلى %n مقعد، منذ %2</numerusform>
            <numerusform>%1: ما يصل إلى مقعد واحد، منذ %2</numerusform>
            <numerusform>%1: ما يصل إلى مقعدين، منذ %2</numerusform>
            <numerusform>%1: ما يصل إلى %n مقاعد، منذ %2</numerusform>
            <numerusform>%1: ما يصل إلى %n مقعدًا، منذ %2</numerusform>
            <numerusform>%1: ما يصل إلى %n مقعد، منذ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1: ما يصل إلى %n مقعد، من %2 إلى %3</numerusform>
            <numerusform>%1: ما يصل إلى مقعد واحد، من %2 إلى %3</numerusform>
            <numerusform>%1: ما يصل إلى مقعدين، من %2 إلى %3</numerusform>
            <numerusform>%1: ما يصل إلى %n مقاعد، من %2 إلى %3</numerusform>
            <numerusform>%1: ما يصل إلى %n مقعدًا، من %2 إلى %3</numerusform>
            <numerusform>%1: ما يصل إلى %n مقعد، من %2 إلى %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>%1 – ربما</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>الحصة من المقاعد</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>الحصة من الأصوات</translation>
    </message>
    <message>
        <source>Banzhaf</source>
        <translation>بانزاف</translation>
    </message>
    <message>
        <source>Shapley–Shubik</source>
        <translation>شابلي–شوبيك</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>السيطرة</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>المقاعد، ومنها الشاغرة؛ ويُذكر مدى حيث يكون بعضها محتملًا فقط</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>من جميع مقاعد الهيئة</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>كما يحددها الميثاق؛ وصوت واحد حيث لا يذكر شيئًا</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>من جميع أصوات الهيئة</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>حصة التحالفات التي لا تفوز إلا بهذا المصوّت (بانزاف 1965، بعد التطبيع)</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>حصة ترتيبات التصويت التي يكون فيها هذا الصوت هو الذي يمرر القرار، من جميع الترتيبات (شابلي وشوبيك 1954)</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>ما إذا كانت الأصوات تكفي وحدها، أو تكفي للتعطيل</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>لم يتغيّر شيء من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>من %1 إلى %2: لا تغييرات؛ عدد الأعضاء: من %3 إلى %4</numerusform>
            <numerusform>من %1 إلى %2: تغيير واحد؛ عدد الأعضاء: من %3 إلى %4</numerusform>
            <numerusform>من %1 إلى %2: تغييران؛ عدد الأعضاء: من %3 إلى %4</numerusform>
            <numerusform>من %1 إلى %2: %n تغييرات؛ عدد الأعضاء: من %3 إلى %4</numerusform>
            <numerusform>من %1 إلى %2: %n تغييرًا؛ عدد الأعضاء: من %3 إلى %4</numerusform>
            <numerusform>من %1 إلى %2: %n تغيير؛ عدد الأعضاء: من %3 إلى %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>لم يُحدد يوم للمقارنة. يُرجى اختيار يوم بالأمر «مقارنة مع»، فيُعلَّم ما تغيّر منذ ذلك اليوم في الشبكة ويُسرد هنا.</translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ صورةً</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMapping</name>
    <message>
        <source>%1 – “%2”</source>
        <extracomment>%1: name of a column, %2: what stands in it</extracomment>
        <translation>%1 – «%2»</translation>
    </message>
    <message>
        <source>Ro&amp;ws are</source>
        <translation>الصفوف هي (&amp;W)</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>يُرجى اختيار ملف لعرض أعمدته.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1. يُرجى اختيار عمود من الملف، أو كتابة = ثم نص يسري على كل صف.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>المطلوب فعله، أو يوم مثل 2022-09-12</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>لا يوجد أمر يحوي هذه الحروف.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
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
        <translation>نسخ الصفوف (&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation>إظهار الصفوف التي تحوي هذا النص فقط</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>ترشيح الصفوف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>نسخ الصفوف بصيغة CSV (&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 من %Ln صف</numerusform>
            <numerusform>%L1 من صف واحد</numerusform>
            <numerusform>%L1 من صفين</numerusform>
            <numerusform>%L1 من %Ln صفوف</numerusform>
            <numerusform>%L1 من %Ln صفًا</numerusform>
            <numerusform>%L1 من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>تحرير الصف (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>صف جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>إزالة الصفوف (&amp;R)</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>بلا نهاية: ما زال صحيحًا</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>انتهى ولا يُعرف متى</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>يُكتب 2022-09-12 أو 2022-09 أو 2022 أو unknown</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>يُكتب 2022-09-12 أو 2022-09 أو 2022</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>كما في %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>لا مصدر مذكور لهذه المعلومة.</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>فتح عنوان الويب</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>كان ساريًا بالتأكيد في %1</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>ربما كان ساريًا في %1</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>لم يكن ساريًا في %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>فتح المصدر</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>يُفتح في المتصفح: %1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>تحليل ما حوله</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>تحليل ما تغيّر حول هذا الحدث</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>مقارنة مقياس قبل هذا الحدث وبعده بالاتجاه الذي كان عليه</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>نسخ التفاصيل نصًا</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>بالنقر على علامة في أي عرض، أو بالبحث باستخدام Ctrl+K، تظهر تواريخها، ومدى تأكدها، وما ترتبط به، ومصادرها.</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>مجموعة البيانات هذه</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>نصوصها كما كتبها مؤلفوها (اللغة: %1).</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>تحرير هذه المعلومة</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>تغيير ما تقوله مجموعة البيانات عنها أو مصادرها</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>ما الذي تغيّر بين يومين</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>إظهار (&amp;S):</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>أنواع التغييرات المعروضة</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>في جمل (&amp;S)</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>في جدول (&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>بصيغة JSON (&amp;J)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>نسخ كل ما تغيّر، أيًّا كان النوع المعروض</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>نسخ كل ما تغيّر</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>ما الذي تغيّر من %1 إلى %2</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>عودة في الزمن: ما انضم أو بدأ بين اليومين يُذكر على أنه غادر أو انتهى.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>تنتهي الأدلة في %1: ولا شيء مؤكد بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>لم يتغيّر شيء بين اليومين، بحسب ما تسجله مجموعة البيانات وما يسمح به المرشِّح.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: لا تغييرات.</numerusform>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: تغيير واحد.</numerusform>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: تغييران.</numerusform>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: %n تغييرات.</numerusform>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: %n تغييرًا.</numerusform>
            <numerusform>لم يتغيّر شيء من هذا النوع؛ ومن الأنواع الأخرى: %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>لا تغييرات؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
            <numerusform>تغيير واحد؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
            <numerusform>تغييران؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
            <numerusform>%n تغييرات؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
            <numerusform>%n تغييرًا؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
            <numerusform>%n تغيير؛ عدد الأعضاء: من %1 إلى %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>تُقرأ الإيداعات من المستودعات ولا يمكن تحريرها. يُرجى استيراد المستودع من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>فُتحت مجموعة بيانات أخرى منذ ذلك الحين، ولم يعد ممكنًا تطبيق هذا. انسخ ما تحتاج إليه ثم ألغِ.</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>لم يُزل شيء: ما يتبقى سيخالف القواعد.</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>تحرير: %1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق (&amp;A)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (مطلوب)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1: %2؛ %3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>أتريد تجاهل ما كتبته؟</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>فتح مجموعة بيانات</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>فتح مجموعة بيانات في نافذة جديدة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>ليس لهذا العرض صورة. يُرجى تصدير صفوفه بصيغة CSV بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>تصدير هذا العرض</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت الكتابة: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>يجري التصدير…</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>التصدير إلى مجلد جديد من ملفات CSV</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>تصدير شبكة العضويات</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>الحوكمة في يومين</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>نسخ الجدول كله (&amp;T)</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>لا تذكر مجموعة البيانات أي مؤسسة أو مجلس إدارة أو مسؤولي صيانة أو مشاريع مستضافة في أي من اليومين.</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>بلاتينية أو متميزة</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>ذهبية</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>فضية أو عامة</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>منتسبة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>حلقات حسب الفئة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>حسب الهيئة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>عضوية %1</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>يعمل لدى</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>مشروع مستضاف</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>مشروع من المنظومة</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>منشؤه</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>لم يربط بين %1 و%2 أي مسار قط</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>لا مسار يربط بين %1 و%2 في هذا اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>لا روابط: %1</numerusform>
            <numerusform>رابط واحد: %1</numerusform>
            <numerusform>رابطان: %1</numerusform>
            <numerusform>%n روابط: %1</numerusform>
            <numerusform>%n رابطًا: %1</numerusform>
            <numerusform>%n رابط: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>الأعضاء حسب الفئة</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>الفئات المُعاد تسميتها</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>لا أعضاء في هذا اليوم</translation>
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
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>مرتبطة بـ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>التأكد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>ما تعرضه الشبكة</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>ترشيح الجدول</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>حسب الربع</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>النوافذ الزمنية المعتادة</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>النافذة الزمنية: لا أشهر</numerusform>
            <numerusform>النافذة الزمنية: شهر واحد</numerusform>
            <numerusform>النافذة الزمنية: شهران</numerusform>
            <numerusform>النافذة الزمنية: %n أشهر</numerusform>
            <numerusform>النافذة الزمنية: %n شهرًا</numerusform>
            <numerusform>النافذة الزمنية: %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>كما تحتسب %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>طريقة الاحتساب</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>النافذة الزمنية التي تُحتسب عليها الأرقام</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>تعريفات مَن</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>تدريج القيم</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>المخططات المعروضة معًا</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>لوغاريتمي (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>المؤشر: 100 في اليوم المرجعي (&amp;I)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>لوغاريتمي</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1، 100 في %2</translation>
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
        <translation>المخطط على هيئة جدول</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>معاني الأرقام</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>أعداد أخرى</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>البحث في الدليل (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>الرجوع إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>صفحات الدليل بالإنجليزية؛ أما معاني الأرقام فمترجمة.</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا توجد صفحة تحوي كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>تمت الكتابة: %1 (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>قراءة (&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>حفظ هويات الأشخاص (&amp;W)…</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>إضافة إلى مجموعة البيانات المفتوحة (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>حفظ في مجموعة بيانات جديدة (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ (&amp;S)…</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>تمت الكتابة: %1. يُرجى تصحيح ما فيه من أخطاء، ثم اختياره في «هويات الأشخاص».</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>استيراد واحد في كل مرة: أُخذ %1 من أصل %2 من الملفات والمجلدات.</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>لا يوجد ما يُستورد. يُرجى اختيار ملف آخر أو صيغة أخرى.</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>حفظ في مجموعة بيانات جديدة</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>حفظ هويات الأشخاص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>حفظ مع ما أُضيف</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>المشكلات (%1) (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>لم يُكتب شيء: مجموعة البيانات هذه غير كاملة. يُرجى إصلاح المشكلات وقراءتها من جديد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقفت العملية. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>الصفوف: المضاف %1، والموجود مسبقًا %2، وغير الواضح %3، والمتخطى %4</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>صفوف المساهمات التي يُعاد عدّها لأن مستودعاتها قُرئت من جديد: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>الموجود مسبقًا</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير الواضح</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>ما يُضاف إلى كل جدول</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>الجداول (&amp;T)</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>لا شيء غير واضح</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>غير الواضح: يُبقى على كليهما، أو يُترك الجديد (%1) (&amp;N)</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>عنوان مجموعة البيانات الجديدة (&amp;I)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>الجداول وعدد الصفوف في كل منها</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>الجداول (&amp;T)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>لم يُترك شيء</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>الملاحظات والصفوف المتروكة (%1) (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>الصفوف الأولى: %1 (&amp;F)</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>الملف (&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>المجلد (&amp;L)</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>المجلدات (&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>الملف أو المجلد (&amp;L)</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>ما المراد استيراده</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>ما المراد استيراده (&amp;H)</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>ما المراد قراءته</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>آخر يوم فيها، أو اليوم الحالي</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>يُكتب اليوم بصيغة سنة-شهر-يوم: 2024-09-12.</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>المعلومات معروفة حتى (&amp;K)</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>يجري إنشاء مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>تجري المقارنة مع مجموعة البيانات المفتوحة…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>لا يُفتح أكثر من %1 من الملفات في المرة الواحدة؛ وتُرك %2 منها.</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>فُتحت مجموعات البيانات. يُرجى إفلات ما يُراد استيراده وحده: %1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>لا تُفلت هنا إلا ملفات هذا الحاسوب ومجلداته، وبحد أقصى %1 منها.</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>لا تُحفظ التعديلات تحسبًا لتعطل البرنامج إلى أن تُخزَّن.</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>محتمل فقط في هذا اليوم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>الأصوات غير محددة في المصدر في هذا اليوم</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>لا عضو في هذا اليوم</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>عضوية %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>Role, body, and the organization the person works for</extracomment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Role and body; held personally</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>لا أدوار مشغولة</numerusform>
            <numerusform>دور مشغول واحد</numerusform>
            <numerusform>دوران مشغولان</numerusform>
            <numerusform>%n أدوار مشغولة</numerusform>
            <numerusform>%n دورًا مشغولًا</numerusform>
            <numerusform>%n دور مشغول</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>المنشأ: %1</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>الانضمام: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>لا شيء مسجل عن الجهة المشرفة في هذا اليوم. يُرجى اختيار يوم داخل إحدى حقب شريط الزمن.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
الجهة المشرفة على %3 هي %2. ولا توجد مؤسسة مسجلة ذات أعضاء.</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>%1: تاريخ التشكيل %2.</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1: لم تُشكَّل بعد.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
الجهة المشرفة على %3 هي %2؛ ولا يوجد أعضاء بعد. %4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>الجهة المشرفة: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>الشركات التابعة: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>الجهة المشرفة</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  أصوات غير محددة في المصدر</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>مجلس أو لجنة أو مجموعة</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>شخص له دور</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>مقعد في مجلس الإدارة، والأصوات إن لم تكن 1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>عضو في أيام أخرى</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>مقعد أو مشاركة</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>دور أو جهة عمل</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>منشأ أو ملكية</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>انضم منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>غادر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>لا مكتبات (%1)</numerusform>
            <numerusform>مكتبة واحدة (%1)</numerusform>
            <numerusform>مكتبتان (%1)</numerusform>
            <numerusform>%1 مكتبات</numerusform>
            <numerusform>%1 مكتبة</numerusform>
            <numerusform>%1 مكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>لا مشاريع من المنظومة (%1)</numerusform>
            <numerusform>مشروع واحد من المنظومة (%1)</numerusform>
            <numerusform>مشروعان من المنظومة (%1)</numerusform>
            <numerusform>%1 مشاريع من المنظومة</numerusform>
            <numerusform>%1 مشروعًا من المنظومة</numerusform>
            <numerusform>%1 مشروع من المنظومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1: لا أعضاء (%2)</numerusform>
            <numerusform>%1: عضو واحد (%2)</numerusform>
            <numerusform>%1: عضوان (%2)</numerusform>
            <numerusform>%1: %2 أعضاء</numerusform>
            <numerusform>%1: %2 عضوًا</numerusform>
            <numerusform>%1: %2 عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحد غيرهم</numerusform>
            <numerusform>%1 واثنان غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
            <numerusform>%1 و%n غيرهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>لا روابط حول المحدد</numerusform>
            <numerusform>رابط واحد حول المحدد</numerusform>
            <numerusform>رابطان حول المحدد</numerusform>
            <numerusform>%n روابط حول المحدد</numerusform>
            <numerusform>%n رابطًا حول المحدد</numerusform>
            <numerusform>%n رابط حول المحدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>الجهة التي تُنسب إليها الشركات التابعة</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>مقدار ما يُعرض</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>المسار…</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>إظهار أقصر مسار بين عقدتين</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>عدم إظهار أي مسار</translation>
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
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>المقاعد والأصوات</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>غير مرتبطة بعُقد أخرى</numerusform>
            <numerusform>مرتبطة بعقدة واحدة</numerusform>
            <numerusform>مرتبطة بعقدتين</numerusform>
            <numerusform>مرتبطة بـ%n عُقد</numerusform>
            <numerusform>مرتبطة بـ%n عقدة</numerusform>
            <numerusform>مرتبطة بـ%n عقدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>النص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم (&amp;D)</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>انتقال إليها (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
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
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>اختيار مجلد (&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>إضافة مجلد (&amp;A)…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>ملفات هذه الصيغة (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>صورة صغيرة لكل من هذه الأيام (&amp;T):</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>العنوان (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>مفتاح الرموز (&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>المصادر (&amp;O)</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>إشاراتي المرجعية (&amp;B)</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>تصدير هذا العرض</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>اختيار ملف (&amp;H)…</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>ما هو ظاهر</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>المدى المعلَّم</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>التاريخ الكامل</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>المدة (&amp;T)</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>أوراق مطبوعة</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>على هيئة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>بقدر ما يجعلها مقروءة</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>الأوراق المتجاورة (&amp;S)</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>أيام، بالصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>فاتح، للطباعة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>كما على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::PictureHandle</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>صورة لهذا العرض</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>سحب صورة لهذا العرض إلى برنامج آخر، أو النقر لنسخها</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>كما يظهر في النافذة</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>صورة كبيرة، 2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>شريحة، 1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>مربع، 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 أفقي، 300 نقطة في البوصة</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 عمودي، 300 نقطة في البوصة</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Letter أفقي، 300 نقطة في البوصة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الحجم (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>دقة PNG (&amp;R)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 بكسل</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>نسخ الكل (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>نسخ الأسطر (&amp;C)</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>الجدد في مجموعة البيانات كلها</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>استبقاء المساهمين الجدد</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>لا يذكر انتماءً إلا %1 من الإيداعات، ولذلك لا يعطي هذا البرنامج نفسه إلا حدودًا.</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>المقياس الذي تُقارن تعريفاته</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>ما تحتسبه كل أداة، ولماذا تختلف</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>ليس لهذه المستودعات فترة كاملة قبل اليوم المرجعي.</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1، %2: ما كانت كل أداة ستحتسبه من الإيداعات نفسها.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1: مثل %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>مواصفات التقارير (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>تقدم كتابة التقرير</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت الكتابة: %1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>فتح مواصفة…</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>حفظ المواصفة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>فتح مواصفة</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>حفظ المواصفة</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>صفحات PNG (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقفت العملية. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>موجز في صفحة واحدة</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>مذكرة لمجلس الإدارة</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>تقرير كامل</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>فاتح، للطباعة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>كما في (&amp;A)</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>يوم مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>مقارنةً مع (&amp;C)</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>اليوم السابق للانتقال</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>الأعضاء في أيام أخرى (&amp;B)</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>أيام تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>عنوان مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>الشعار (&amp;L)</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>لغة مجموعة البيانات</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>الاتجاه (&amp;O)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>الألوان (&amp;R)</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>تُكتب الأيام بصيغة سنة-شهر-يوم: 2022-09-12.</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>الحد الأقصى لأيام الأعضاء: %1.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>يُرجى اختيار قسم واحد على الأقل.</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>تقدم المعاينة</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>يجري إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>تعذر بدء التقرير.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>لم يُكتب التقرير.</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>النتيجة في جمل</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>يجري الحساب…</translation>
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
        <translation>حفظ مجموعة البيانات باسم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>غيّر برنامج آخر %1 منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>استبداله يُفقد تلك التغييرات.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>أتريد حفظ تعديلات «%1»؟</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>وإلا فُقدت.</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>المستودعات التي تتناولها المخططات</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>المستودعات المختارة</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار (&amp;C)…</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>اختيار مستودعات بعينها</translation>
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
        <translation>البحث في المعلومات (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>البحث في المعلومات</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>لا توجد معلومة تحوي هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>نقل القسم إلى أعلى</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>نقل القسم إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>الأقسام، بهذا الترتيب (&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الاختصارات (&amp;S)</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>حسب النظام: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>تبقى نصوص مجموعة البيانات باللغة التي كُتبت بها. وقد أُنجزت الترجمات آليًا، وما زالت تنتظر مراجعة قارئ يتقن اللغة.</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>البدء من حيث تُرك البرنامج (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>نسيان الملفات المفتوحة (&amp;F)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>تقليل الحركة (&amp;R)</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>عندئذ لا ينزلق شيء ولا يتلاشى. وحيث يطلب سطح المكتب ذلك، يسري على أي حال.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>إسناد (&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>الاختصار المعتاد (&amp;U)</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>الاختصارات المعتادة للكل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>الاختصار (&amp;K)</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1 هو اختصار «%2». يُرجى اختيار غيره، أو إزالته من ذلك الأمر أولًا.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1 هو الآن اختصار «%2». يُرجى إزالته من ذلك الأمر أولًا.</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>تسري مفاتيح العرض ما دام في المقدمة، لذا يجوز لعرضين استخدام المفتاح نفسه.</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>ما هو ظاهر</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>أول %1 مما هو ظاهر. يُرجى التكبير لسرد الكل.</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>إضافة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>المصدر المراد إضافته</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>مصادر هذه المعلومة</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>أول يوم في المدى</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>آخر يوم في المدى</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من (&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>إلى (&amp;O)</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>ضمن المدى</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>إحصاءات المدى</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>النافذة، %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>الأحداث التي يذكر عنوانها منظمة</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>أعضاء المؤسسة، قبل المدى وفي نهايته</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>المنضمون</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>من غيّروا الفئة</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>فئات أعادت المؤسسة تسميتها</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>ربما</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>المقارنة مع مشاريع أخرى (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>المواصفة الافتراضية (&amp;D)</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>العودة إلى المواصفة المرفقة مع البرنامج</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>المواصفة بالكلمات</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>المقياس (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>الحدث (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>المستودعات (&amp;R)</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>الأشهر قبله (&amp;B)</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>عدد الأشهر المكتملة المنظور فيها قبل الحدث</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>الأشهر بعده (&amp;A)</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>عدد الأشهر المكتملة بعده</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>المستبعد ابتداءً منه (&amp;L)</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>الأشهر المستبعدة ابتداءً من شهر الحدث؛ ومع 0 يُحتسب شهره ضمن ما بعده</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>المستبعد قبله (&amp;F)</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>الأشهر المستبعدة قبل الحدث، لاحتمال أنه كان متوقعًا خلالها</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>الموسمية (&amp;S)</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>عدد الموجات في السنة التي يراعيها النموذج؛ فقط مع 24 شهرًا في كل جانب</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
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
        <translation>الأعضاء حسب الفئة عبر الزمن</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>صلات العُقد</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>من يلتقون في هيئات عدة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>المركزية البينية: من جميع أزواج العُقد الأخرى، حصة الأزواج التي يمر أقصر مسار بينها عبر العقدة (Brandes 2001). وفي الأسفل: من يلتقون في هيئات عدة.</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>في شبكة بهذا الحجم تُقدَّر من عينة من العُقد.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>المركزية البينية</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>ومع مَن</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الهيئات</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>شريط الزمن</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>يُسحب المؤشر لاختيار اليوم المعروض، ويُسحب الإطار لتحريك المدة الظاهرة.</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>الأحداث أيًّا كانت أهميتها</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>الأحداث المهمة</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>الأحداث الأهم فقط</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>ترتيب الشرائط</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>ارتفاع الشرائط</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>الهيئات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>إخفاء الباقي</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>إخفاء ما لا يُبحث عنه بدلًا من تعتيمه</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>البحث في الخط الزمني</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>الشرائط: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>الثقة العالية فقط</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>الثقة المتوسطة على الأقل</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>إزالة الشرط %1</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>الأهمية من %1 فما فوق</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>الظاهر</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>المدى المعلَّم</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>تحرير إشارة مرجعية</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>تمرير الشرائط</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>الشريط: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>ولا غيرها هنا.</numerusform>
            <numerusform>وواحد آخر هنا؛ يمكن رؤيته بالتكبير.</numerusform>
            <numerusform>واثنان آخران هنا؛ يمكن رؤيتهما بالتكبير.</numerusform>
            <numerusform>و%n غيرها هنا؛ يمكن رؤيتها بالتكبير.</numerusform>
            <numerusform>و%n غيرها هنا؛ يمكن رؤيتها بالتكبير.</numerusform>
            <numerusform>و%n غيرها هنا؛ يمكن رؤيتها بالتكبير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>مفتوح؛ يُغلق بالضغط</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>مغلق؛ يُفتح بالضغط</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>إشارة مرجعية، %1؛ تُحرَّر بالضغط</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>تخطي الجولة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>ما الذي يُقارن</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>في أي وقت، لا في اليوم المرجعي فقط (&amp;A)</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>أقصر مسار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>من (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إلى (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;S)</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
