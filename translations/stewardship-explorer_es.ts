<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Stewardship Explorer %1

Shows who stewards an open-source project, at any moment, with the sources of every fact. It works offline.

Licence: GPL-3.0-or-later. The PyTorch dataset: CC-BY-4.0.

Qt %2 with Qt Charts; SQLite.</source>
        <translation>Stewardship Explorer %1

Muestra quién custodia un proyecto de código abierto, en cualquier momento, con las fuentes de cada hecho. Funciona sin conexión.

Licencia: GPL-3.0-or-later. Conjunto de datos de PyTorch: CC-BY-4.0.

Qt %2 con Qt Charts; SQLite.</translation>
    </message>
    <message>
        <source>About Stewardship Explorer</source>
        <translation>Acerca de Stewardship Explorer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Search Facts</source>
        <translation>&amp;Buscar hechos</translation>
    </message>
    <message>
        <source>Find facts by their words</source>
        <translation>Buscar hechos por sus palabras</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>Find any command by some letters of its name, or type a day</source>
        <translation>Buscar cualquier orden por algunas letras de su nombre, o escribir una fecha</translation>
    </message>
    <message>
        <source>Cle&amp;ar Selection</source>
        <translation>&amp;Anular la selección</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Language, colours, text size and keys of the program</source>
        <translation>Idioma, colores, tamaño del texto y atajos de teclado del programa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Mostrar la vista «%1»</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected fact</source>
        <translation>Mostrar u ocultar lo que se sabe del hecho seleccionado</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Mostrar un lapso más corto</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Mostrar un lapso más largo</translation>
    </message>
    <message>
        <source>Whole &amp;History</source>
        <translation>&amp;Historia completa</translation>
    </message>
    <message>
        <source>Show all of the time there is</source>
        <translation>Mostrar todo el tiempo que abarcan los datos</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Choose the colours of the program</source>
        <translation>Elegir los colores del programa</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Choose the language of the program; texts of a dataset stay as they are</source>
        <translation>Elegir el idioma del programa; los textos de un conjunto de datos quedan como están</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Return to what was shown before</source>
        <translation>Volver a lo que se mostraba antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Deshacer el retroceso</translation>
    </message>
    <message>
        <source>&amp;Analyse Around This Event</source>
        <translation>Anali&amp;zar en torno a este evento</translation>
    </message>
    <message>
        <source>Compare a metric before and after the selected event</source>
        <translation>Comparar una métrica antes y después del evento seleccionado</translation>
    </message>
    <message>
        <source>&amp;Go to Day…</source>
        <translation>&amp;Ir al día…</translation>
    </message>
    <message>
        <source>Type the day that is to be shown</source>
        <translation>Escribir el día que se quiere mostrar</translation>
    </message>
    <message>
        <source>Day Before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Mostrar el día anterior</translation>
    </message>
    <message>
        <source>Day After</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Mostrar el día siguiente</translation>
    </message>
    <message>
        <source>Month Before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Show the same day a month before</source>
        <translation>Mostrar el mismo día del mes anterior</translation>
    </message>
    <message>
        <source>Month After</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Show the same day a month later</source>
        <translation>Mostrar el mismo día del mes siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>Evento a&amp;nterior</translation>
    </message>
    <message>
        <source>Show the day of the event before</source>
        <translation>Mostrar el día del evento anterior</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>Evento &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the day of the event after</source>
        <translation>Mostrar el día del evento siguiente</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Move the day through the history, or pause</source>
        <translation>Hacer avanzar el día por la historia o detenerlo</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Compare With</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Day Before the &amp;Transfer</source>
        <translation>El día anterior al &amp;traspaso</translation>
    </message>
    <message>
        <source>Count changes from the day before the project changed hands</source>
        <translation>Contar los cambios desde el día anterior a que el proyecto cambiara de manos</translation>
    </message>
    <message>
        <source>One &amp;Year Before</source>
        <translation>&amp;Un año antes</translation>
    </message>
    <message>
        <source>Count changes from the same day a year before</source>
        <translation>Contar los cambios desde el mismo día del año anterior</translation>
    </message>
    <message>
        <source>Another &amp;Day…</source>
        <translation>&amp;Otro día…</translation>
    </message>
    <message>
        <source>Choose the day changes are counted from</source>
        <translation>Elegir el día desde el que se cuentan los cambios</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Count changes &amp;from</source>
        <translation>Contar los cambios &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>How many votes %1 has on this day is not defined in the sources; all other organizations together have %n vote(s).</source>
        <translation>
            <numerusform>Las fuentes no definen cuántos votos corresponden en este día a %1; todas las demás organizaciones suman %n voto.</numerusform>
            <numerusform>Las fuentes no definen cuántos votos corresponden en este día a %1; todas las demás organizaciones suman %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 of %3 votes.</source>
        <extracomment>%1 organization, %2 number of votes of %3 in all</extracomment>
        <translation>%1 tiene %2 de %3 votos.</translation>
    </message>
    <message>
        <source>Each voting seat has one vote.</source>
        <translation>Cada puesto con voto tiene un voto.</translation>
    </message>
    <message>
        <source>Each of the other voting seats has one vote.</source>
        <translation>Cada uno de los demás puestos con voto tiene un voto.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n vote(s), %2</source>
        <extracomment>%1 organization, %n votes, %2 when</extracomment>
        <translation>
            <numerusform>%1: %n voto, %2</numerusform>
            <numerusform>%1: %n votos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 until %3 no number is defined in the sources; none is assumed here.</source>
        <extracomment>%1 organization, %2 and %3 days</extracomment>
        <translation>%1: del %2 al %3 las fuentes no definen ningún número; aquí no se supone ninguno.</translation>
    </message>
    <message>
        <source>On %1, %2 organizations hold a seat on %3.</source>
        <extracomment>%1 day, %2 number or range, %3 name of the board</extracomment>
        <translation>El %1, %2 organizaciones ocupan un puesto en %3.</translation>
    </message>
    <message>
        <source>Of these, %1 hold a voting seat of their own.</source>
        <extracomment>%1 number or range; the others share a representative or have another kind of seat</extracomment>
        <translation>De ellas, %1 ocupan un puesto con voto propio.</translation>
    </message>
</context>
<context>
    <name>BriefSection</name>
    <message>
        <source>Stewardship brief, as of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Informe breve de custodia: situación a %1</translation>
    </message>
    <message>
        <source>Eras and events. Torn or faded ends are known approximately only.</source>
        <translation>Épocas y eventos. Los extremos rasgados o difuminados solo se conocen aproximadamente.</translation>
    </message>
    <message>
        <source>“+9” stands for nine sources more, which the full report names. Commits are counted from git histories.</source>
        <translation>«+9» indica nueve fuentes más, que el informe completo menciona. Los commits se cuentan a partir de historiales de git.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>(none)</source>
        <extracomment>nothing is chosen from a list of words</extracomment>
        <translation>(ninguna)</translation>
    </message>
</context>
<context>
    <name>ChangeSection</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Changes between %1 and %2, those of one kind together. A plus is a gain, a cross a loss, a diamond neither; “possibly” marks what may lie outside these days.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Cambios entre el %1 y el %2, reunidos los de un mismo tipo. Un signo más es una ganancia; una cruz, una pérdida; un rombo, ninguna de las dos; «posiblemente» marca lo que puede quedar fuera de estas fechas.</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>Heading; %1 a day</extracomment>
        <translation>Qué cambió desde el %1</translation>
    </message>
    <message>
        <source>The data know no change between the two days.</source>
        <translation>Los datos no registran ningún cambio entre las dos fechas.</translation>
    </message>
    <message numerus="yes">
        <source>The data know of %n change(s).</source>
        <extracomment>%n changes between two days</extracomment>
        <translation>
            <numerusform>Los datos registran %n cambio.</numerusform>
            <numerusform>Los datos registran %n cambios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date on or before which something happened</extracomment>
        <translation>como muy tarde %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: the day on which something happened</extracomment>
        <translation>el %1</translation>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>on the %1</source>
        <extracomment>Where a role or a seat is held. %1: a board, a council or a committee</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>among the %1</source>
        <extracomment>Where a role is held. %1: a group of people</extracomment>
        <translation>en el grupo %1</translation>
    </message>
    <message>
        <source>in the %1</source>
        <extracomment>Where a role is held. %1: a working group or a project</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: a sentence about a change that may lie outside of the time looked at</extracomment>
        <translation>%1 – posiblemente</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3 tier) %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1: salida de %2 (nivel %3) %4</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4 %5</source>
        <extracomment>%1: organizations, %2 and %3: tiers or seats, %4: &quot;at the …&quot;, %5: a date or nothing</extracomment>
        <translation>%1: paso de %2 a %3 %4 %5</translation>
    </message>
    <message>
        <source>%1 took the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1: inicio en la función de %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 left the role of %2 %3 %4</source>
        <extracomment>%1: people, %2: role, %3: &quot;on the …&quot;, %4: a date or nothing</extracomment>
        <translation>%1: cese en la función de %2 %3 %4</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now at the %4 tier, joined the %2 %3</source>
        <extracomment>%1: organizations, %2: foundation, %3: a date or nothing, %4: tier</extracomment>
        <translation>%1 (ahora en el nivel %4): ingreso en %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 at the %3 tier %4</source>
        <extracomment>%1: organizations, %2: foundation, %3: tier, %4: &quot;on 1 May 2025&quot; or nothing</extracomment>
        <translation>%1: ingreso en %2 (nivel %3) %4</translation>
    </message>
    <message>
        <source>The tier of %1 %2 was renamed from %3 to %4 %5</source>
        <extracomment>%1: organization, %2: &quot;at the …&quot;, %3 and %4: tiers, %5: a date or nothing</extracomment>
        <translation>Nivel de %1 %2: cambio de nombre, de %3 a %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>The tiers of the %1 were renamed %2 (%n members, no move up or down)</source>
        <extracomment>%1: foundation, %2: a date or nothing, %n: how many members, at least two</extracomment>
        <translation>
            <numerusform>Niveles de %1: cambio de nombre %2 (%n miembro, sin ascenso ni descenso)</numerusform>
            <numerusform>Niveles de %1: cambio de nombre %2 (%n miembros, sin ascenso ni descenso)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2, joined the %3 %4</source>
        <extracomment>%1: organizations, %2: part they have in the body now, %3: body, %4: a date or nothing</extracomment>
        <translation>%1 (ahora: %2): incorporación a %3 %4</translation>
    </message>
    <message>
        <source>%1 gained a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1: obtención de un puesto %2 %3</translation>
    </message>
    <message>
        <source>%1 began to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1: inicio de la participación en %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1: incorporación a %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 lost a seat %2 %3</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: a date or nothing</extracomment>
        <translation>%1: pérdida de un puesto %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to take part in the %2 %3</source>
        <extracomment>%1: organizations, %2: working group, %3: a date or nothing</extracomment>
        <translation>%1: fin de la participación en %2 %3</translation>
    </message>
    <message>
        <source>%1 left the %2 (%3) %4</source>
        <extracomment>%1: organizations, %2: body, %3: &quot;co-chairing organization&quot; or the like, %4: a date or nothing</extracomment>
        <translation>%1: salida de %2 (%3) %4</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>a number of votes that several organizations have, each of them</extracomment>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>The votes of %1 %2, not defined at first, became %3 %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>Votos de %1 %2: de no definidos a %3 %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, ceased to be defined %4</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3: number of votes, %4: a date or nothing</extracomment>
        <translation>Votos de %1 %2: de %3 a no definidos %4</translation>
    </message>
    <message>
        <source>The votes of %1 %2, %3 at first, became %4 %5</source>
        <extracomment>%1: organizations, %2: &quot;on the …&quot;, %3 and %4: numbers of votes, %5: a date or nothing</extracomment>
        <translation>Votos de %1 %2: de %3 a %4 %5</translation>
    </message>
    <message>
        <source>%1 became hosted by the %2 %3</source>
        <extracomment>%1: projects, %2: foundation, %3: a date or nothing</extracomment>
        <translation>%1: inicio del alojamiento en %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the libraries of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: incorporación a las bibliotecas de %2 %3</translation>
    </message>
    <message>
        <source>%1 joined the ecosystem of %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: incorporación al ecosistema de %2 %3</translation>
    </message>
    <message>
        <source>%1 merged into %2 %3</source>
        <extracomment>%1: projects, %2: main project, %3: a date or nothing</extracomment>
        <translation>%1: integración en %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be hosted by the %2</source>
        <extracomment>%1: projects, %2: foundation</extracomment>
        <translation>%1: fin del alojamiento en %2</translation>
    </message>
    <message>
        <source>%1 left the projects of %3 (%2)</source>
        <extracomment>%1: projects, %2: kind of project: &quot;library&quot;, &quot;ecosystem project&quot;, %3: main project</extracomment>
        <translation>%1: salida de los proyectos de %3 (%2)</translation>
    </message>
    <message>
        <source>The technical council accepted %1 %2</source>
        <extracomment>%1: projects, %2: a date or nothing</extracomment>
        <translation>El consejo técnico aceptó %1 %2</translation>
    </message>
    <message>
        <source>The charter of %1 was adopted %2</source>
        <translation>Adopción de los estatutos de %1 %2</translation>
    </message>
    <message>
        <source>%1 became archived %2</source>
        <translation>Paso de %1 al estado «archivado» %2</translation>
    </message>
    <message>
        <source>%1 became delisted %2</source>
        <translation>Paso de %1 al estado «retirado de la lista» %2</translation>
    </message>
    <message>
        <source>The application for hosting %1 was rejected %2</source>
        <translation>Rechazo de la solicitud de alojamiento de %1 %2</translation>
    </message>
    <message>
        <source>The status of %1 ceased to be “%2”</source>
        <extracomment>%1: projects, %2: status</extracomment>
        <translation>Fin del estado «%2» de %1</translation>
    </message>
    <message>
        <source>The status of %1 became “%2” %3</source>
        <extracomment>%1: projects, %2: status, %3: a date or nothing</extracomment>
        <translation>Paso de %1 al estado «%2» %3</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3 %4</source>
        <extracomment>%1: person, %2 and %3: organizations, %4: a date or nothing</extracomment>
        <translation>%1: paso de %2 a %3 %4</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act for %4 instead of personally %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1, %2 %3: actuación en nombre de %4 en lugar de a título personal %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, came to act personally instead of for %4 %5</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4: organization, %5: a date or nothing</extracomment>
        <translation>%1, %2 %3: actuación a título personal en lugar de en nombre de %4 %5</translation>
    </message>
    <message>
        <source>%1, %2 %3, moved from %4 to %5 %6</source>
        <extracomment>%1: person, %2: role, %3: &quot;on the …&quot;, %4 and %5: organizations, %6: a date or nothing</extracomment>
        <translation>%1, %2 %3: paso de %4 a %5 %6</translation>
    </message>
    <message>
        <source>%1 became a subsidiary of %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>%1 pasa a ser filial de %2 %3</translation>
    </message>
    <message>
        <source>%1 ceased to be a subsidiary of %2 %3</source>
        <translation>%1 deja de ser filial de %2 %3</translation>
    </message>
    <message>
        <source>%1 was acquired by %2 %3</source>
        <extracomment>%1 and %2: organizations, %3: a date or nothing</extracomment>
        <translation>Adquisición de %1 por %2 %3</translation>
    </message>
    <message>
        <source>%1, once acquired by %2, ceased to belong to it %3</source>
        <translation>Tras su adquisición por %2, %1 deja de pertenecerle %3</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 became “%3” %4</source>
        <extracomment>%1 and %2: organizations, %3: what one is to the other, %4: a date or nothing</extracomment>
        <translation>Inicio de la relación «%3» de %1 con %2 %4</translation>
    </message>
    <message>
        <source>The relation of %1 to %2 ceased to be “%3” %4</source>
        <translation>Fin de la relación «%3» de %1 con %2 %4</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of values; never 1</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFormat</name>
    <message>
        <source>Month %1</source>
        <extracomment>%1 the number of a month, counted from an event; the first is 0</extracomment>
        <translation>Mes %1</translation>
    </message>
    <message>
        <source>Months %1 to %2</source>
        <extracomment>%1 and %2 numbers of months, counted from an event</extracomment>
        <translation>Meses %1 a %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>%1 the number of a quarter of a year, %2 the year</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 the first and the last day of a time</extracomment>
        <translation>de %1 a %2</translation>
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
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>al menos %1</translation>
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
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <extracomment>%1 a month whose data are not all there</extracomment>
        <translation>%1, datos incompletos</translation>
    </message>
</context>
<context>
    <name>ChartHeat</name>
    <message>
        <source>up to %1</source>
        <extracomment>In the legend of a heat map: values up to %1</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>at least %1</source>
        <extracomment>A published number that the true one is not below</extracomment>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 (%2 in %3 months)</source>
        <extracomment>%1 a number per month, %2 the number in all, %3 over how many months</extracomment>
        <translation>%1 (%2 en %3 meses)</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>%1 a value, %2 and %3 the limits between which the true value lies</extracomment>
        <translation>%1 (entre %2 y %3)</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>How much of what is counted is known: %1 a share</extracomment>
        <translation>cobertura %1</translation>
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
        <translation>%1 (desactivada)</translation>
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
        <translation>%1 puntos porcentuales</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A relative difference</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>about the same as the year before</source>
        <translation>casi igual que el año anterior</translation>
    </message>
    <message>
        <source>up on the year before</source>
        <translation>en alza respecto al año anterior</translation>
    </message>
    <message>
        <source>down on the year before</source>
        <translation>en baja respecto al año anterior</translation>
    </message>
    <message>
        <source>up %1 on the year before</source>
        <extracomment>%1 a difference: &quot;12 %&quot; or &quot;3 percentage points&quot;</extracomment>
        <translation>%1 más que el año anterior</translation>
    </message>
    <message>
        <source>down %1 on the year before</source>
        <translation>%1 menos que el año anterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 its month</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>always %1</source>
        <extracomment>%1 a value</extracomment>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, latest %3</source>
        <extracomment>%1, %2, %3 values, each with its month</extracomment>
        <translation>mínimo %1, máximo %2, último %3</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: desactivada.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 the name of a series in a chart</extracomment>
        <translation>%1: sin datos.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1 name of a series, %2 a month, %3 its only value</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 a share: how much of what is counted is known</extracomment>
        <translation>cobertura %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3: %4.</source>
        <extracomment>%1 name of a series, %2 first and %3 last month, %4 its values and trend</extracomment>
        <translation>%1, de %2 a %3: %4.</translation>
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
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>Read as %1, with %2 between the columns.</source>
        <extracomment>how a file is read. %1: encoding, %2: what is between its columns</extracomment>
        <translation>Leído como %1, con %2 entre las columnas.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Key, unique in this table</source>
        <translation>Clave, única en esta tabla</translation>
    </message>
    <message>
        <source>A date: year, month or day</source>
        <translation>Una fecha: año, mes o día</translation>
    </message>
    <message>
        <source>The first day it no longer held; empty: still true, unknown: it ended and nobody knows when</source>
        <translation>El primer día en que ya no era válido; vacío: sigue siéndolo; unknown: terminó y nadie sabe cuándo</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <extracomment>%1: words of the format, as they stand in the files</extracomment>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>Key of one of the %1</source>
        <extracomment>%1: name of a table, in the plural</extracomment>
        <translation>Clave de un elemento de la tabla: %1</translation>
    </message>
    <message>
        <source>Key of an organization, or one of: %1</source>
        <translation>Clave de una organización, o uno de: %1</translation>
    </message>
    <message>
        <source>Keys of sources, separated by semicolons</source>
        <translation>Claves de fuentes, separadas por punto y coma</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>Tool tip of a table header. %1: what may stand in the column</extracomment>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: there is no “%2”; choose one of %3</source>
        <translation>--%1: no existe «%2»; elija uno de %3</translation>
    </message>
    <message>
        <source>--window: write a number of months from 1 to %1</source>
        <translation>--window: escriba un número de meses de 1 a %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>--%1: “%2” is no day; write YYYY-MM-DD</source>
        <translation>--%1: «%2» no es un día; escriba YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Imprimir JSON.</translation>
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
        <translation>Elija otros días con la fecha de referencia y «Comparar con» en la barra de herramientas.</translation>
    </message>
    <message>
        <source>Both days are %1, so nothing can differ. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>Las dos fechas son el %1, así que nada puede diferir. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, the day before the transfer. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>No hay ninguna fecha de comparación, así que se toma el %1, el día anterior al traspaso. %2</translation>
    </message>
    <message>
        <source>No day is compared with, so %1 is taken, one year earlier. %2</source>
        <extracomment>%1: a day, %2: how to choose others</extracomment>
        <translation>No hay ninguna fecha de comparación, así que se toma el %1, un año antes. %2</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Dataset: %1, evidence up to %2.</source>
        <extracomment>%1 name of the dataset, %2 its evidence day</extracomment>
        <translation>Conjunto de datos: %1, evidencia hasta %2.</translation>
    </message>
    <message>
        <source>Licence of the data: %1.</source>
        <translation>Licencia de los datos: %1.</translation>
    </message>
    <message>
        <source>As of %1; no filter.</source>
        <translation>Situación a %1; sin filtro.</translation>
    </message>
    <message>
        <source>As of %1, compared with %2; no filter.</source>
        <translation>Situación a %1, comparada con el %2; sin filtro.</translation>
    </message>
    <message>
        <source>Made with Stewardship Explorer %1.</source>
        <translation>Hecho con Stewardship Explorer %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the dataset: %1</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>SHA-256 del conjunto de datos: %1</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Informe de custodia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: %1 its number, %2 the number of pages</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situación a %1</translation>
    </message>
</context>
<context>
    <name>CoverText</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Puestos en la junta</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Mantenedores del núcleo</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Proyectos alojados</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>In place of a number: nothing of the kind is known to have existed then</extracomment>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Beneath a number: %1 the number on an earlier day, %2 that day</extracomment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Stewardship report</source>
        <translation>Informe de custodia</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Situación a %1</translation>
    </message>
    <message numerus="yes">
        <source>Each stroke is one of %n event(s); the taller, the more important; colours are their categories.</source>
        <translation>
            <numerusform>Cada trazo es %n evento; cuanto más alto, más importante; los colores indican su categoría.</numerusform>
            <numerusform>Cada trazo es uno de los %n eventos; cuanto más alto, más importante; los colores indican su categoría.</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn: %1, without sources.</source>
        <extracomment>below a picture: %1 &quot;157 facts&quot;, %2 &quot;94 sources&quot;, %3 a list of publishers</extracomment>
        <translation>Dibujado: %1, sin fuentes.</translation>
    </message>
    <message>
        <source>Drawn: %1 from %2: %3.</source>
        <translation>Dibujado: %1 de %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a source.</source>
        <translation>
            <numerusform>%n de ellos sin fuente.</numerusform>
            <numerusform>%n de ellos sin fuente.</numerusform>
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
            <numerusform>la mitad de los commits proviene de %n organización</numerusform>
            <numerusform>la mitad de los commits proviene de %n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>half of the commits come from at least %1 and at most %2 organizations, depending on where the unknown ones belong</source>
        <translation>la mitad de los commits proviene de al menos %1 y como máximo %2 organizaciones, según a quién pertenezcan los de afiliación desconocida</translation>
    </message>
    <message numerus="yes">
        <source>Half of the commits come from %n contributor(s).</source>
        <translation>
            <numerusform>La mitad de los commits proviene de %n colaborador.</numerusform>
            <numerusform>La mitad de los commits proviene de %n colaboradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>An employer is known for %1 of the commits and unknown for %2: the share of any organization is therefore a lower bound.</source>
        <translation>Se conoce el empleador del %1 de los commits y se desconoce el del %2: por eso, la proporción de cualquier organización es una cota inferior.</translation>
    </message>
    <message>
        <source>By organization, %1.</source>
        <translation>Por organización, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contributor(s) made %4 commits to the %1 repositories of the project family between %2 and %3.</source>
        <extracomment>%n contributors, %1 number of repositories, %2 and %3 months, %4 number of commits</extracomment>
        <translation>
            <numerusform>%Ln colaborador hizo %4 commits en los %1 repositorios de la familia del proyecto entre %2 y %3.</numerusform>
            <numerusform>%Ln colaboradores hicieron %4 commits en los %1 repositorios de la familia del proyecto entre %2 y %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contributor is the author of at least one commit; bots are left out, and several addresses of one person are one person.</source>
        <translation>Un colaborador es el autor de al menos un commit; los bots se excluyen y las distintas direcciones de una persona cuentan como una sola persona.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of the repositories end before the last of these months does, so the counts are lower bounds.</source>
        <translation>
            <numerusform>Los datos de %n de los repositorios terminan antes que el último de estos meses, por lo que los recuentos son cotas inferiores.</numerusform>
            <numerusform>Los datos de %n de los repositorios terminan antes que el último de estos meses, por lo que los recuentos son cotas inferiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>A una fecha</translation>
    </message>
    <message>
        <source>What held on that day (UTC), as far as the dataset&apos;s evidence of %1 can tell. The end of an interval is the first day on which it no longer held.</source>
        <translation>Lo que era válido ese día (UTC), hasta donde permite saberlo la evidencia del conjunto de datos, de fecha %1. El final de un intervalo es el primer día en que ya no era válido.</translation>
    </message>
    <message>
        <source>Certain and possible</source>
        <translation>Seguro y posible</translation>
    </message>
    <message numerus="yes">
        <source>Some dates are known to the month or as “no later than” only. A range such as 32–35 means: 32 certainly, 35 at most. A start “no later than” a day may lie up to %n day(s) earlier.</source>
        <translation>
            <numerusform>Algunas fechas solo se conocen por su mes o como límite («como muy tarde»). Un rango como 32–35 significa: 32 con seguridad, 35 como máximo. Un inicio «como muy tarde» en cierto día puede situarse hasta %n día antes.</numerusform>
            <numerusform>Algunas fechas solo se conocen por su mes o como límite («como muy tarde»). Un rango como 32–35 significa: 32 con seguridad, 35 como máximo. Un inicio «como muy tarde» en cierto día puede situarse hasta %n días antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Distinct organizations with a membership tier in the foundation, each once with its most certain row. Seats and participation in other bodies are not counted.</source>
        <translation>Organizaciones distintas con un nivel de membresía en la fundación, cada una contada una sola vez, con su fila más segura. No se cuentan los puestos ni la participación en otros órganos.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>As the sources state them. A seat about which they say nothing weighs one vote; a gap between two stated numbers is undefined, and shown so.</source>
        <translation>Tal como los indican las fuentes. Un puesto del que no dicen nada vale un voto; un hueco entre dos números indicados queda sin definir, y así se muestra.</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Distinct authors of non-merge commits, by author date, bots left out. Counts of people do not add up over months or repositories.</source>
        <translation>Autores distintos de commits que no son de fusión, por fecha de autoría, sin bots. Los recuentos de personas no se pueden sumar entre meses ni entre repositorios.</translation>
    </message>
    <message>
        <source>Half of the commits</source>
        <translation>La mitad de los commits</translation>
    </message>
    <message>
        <source>The smallest number of contributors, or organizations, whose commits reach 50 % of all (CHAOSS: contributor absence factor, elephant factor). Unknown employers stay in the denominator.</source>
        <translation>El menor número de colaboradores, o de organizaciones, cuyos commits alcanzan el 50&#xa0;% del total (CHAOSS: factor de ausencia de colaboradores, factor elefante). Los empleadores desconocidos permanecen en el denominador.</translation>
    </message>
    <message>
        <source>Change at the time of an event</source>
        <translation>Cambio en el momento de un evento</translation>
    </message>
    <message>
        <source>A difference between two days, nothing more. The data do not show what caused it.</source>
        <translation>Una diferencia entre dos fechas, nada más. Los datos no muestran qué la causó.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>High: a primary record or two independent ones. Medium: one secondary source or a stated inference. Low: inferred.</source>
        <translation>Alta: un registro primario o dos independientes. Media: una fuente secundaria o una inferencia declarada. Baja: inferido.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A month of a year. %1: name of the month, %2: the year in digits</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>still true on %1</source>
        <translation>aún válido el %1</translation>
    </message>
    <message>
        <source>ended, date unknown</source>
        <translation>terminado, fecha desconocida</translation>
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
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>no later than %1</source>
        <comment>a month or a year</comment>
        <translation>a más tardar en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a month or a year</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a day</comment>
        <translation>desde, a más tardar, el %1</translation>
    </message>
    <message>
        <source>since no later than %1</source>
        <comment>a month or a year</comment>
        <translation>desde, a más tardar, %1</translation>
    </message>
    <message>
        <source>since an unknown date</source>
        <translation>desde una fecha desconocida</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a day; “until …” follows</comment>
        <translation>desde, a más tardar, el %1</translation>
    </message>
    <message>
        <source>from no later than %1</source>
        <comment>a month or a year; “until …” follows</comment>
        <translation>desde, a más tardar, %1</translation>
    </message>
    <message>
        <source>from an unknown date</source>
        <translation>desde una fecha desconocida</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a month or a year</comment>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (possibly up to %n day(s) earlier)</source>
        <extracomment>%1: &quot;since no later than …&quot;; %n: how many days before it the true date may lie</extracomment>
        <translation>
            <numerusform>%1 (posiblemente hasta %n día antes)</numerusform>
            <numerusform>%1 (posiblemente hasta %n días antes)</numerusform>
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
        <translation>Fuente: la definición es de este programa.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 an address</extracomment>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <extracomment>%1 a list of parameters, like &quot;window 12 months; at least 50 %&quot;</extracomment>
        <translation>Aquí: %1.</translation>
    </message>
</context>
<context>
    <name>DiffCells</name>
    <message>
        <source>member joined</source>
        <translation>ingreso de miembro</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>salida de miembro</translation>
    </message>
    <message>
        <source>tier changed</source>
        <translation>cambio de nivel de membresía</translation>
    </message>
    <message>
        <source>tier renamed</source>
        <translation>cambio de nombre del nivel</translation>
    </message>
    <message>
        <source>seat or part gained</source>
        <translation>puesto o participación: obtención</translation>
    </message>
    <message>
        <source>seat or part lost</source>
        <translation>puesto o participación: pérdida</translation>
    </message>
    <message>
        <source>votes changed</source>
        <translation>cambio de votos</translation>
    </message>
    <message>
        <source>role began</source>
        <translation>inicio de función</translation>
    </message>
    <message>
        <source>role ended</source>
        <translation>fin de función</translation>
    </message>
    <message>
        <source>project joined</source>
        <translation>incorporación de proyecto</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>cambio de estado</translation>
    </message>
    <message>
        <source>employer changed</source>
        <translation>cambio de empleador</translation>
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
            <numerusform>%1, %n voto</numerusform>
            <numerusform>%1, %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>personally</source>
        <translation>a título personal</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>a date on or before which something happened</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>relation began</source>
        <translation>inicio de relación</translation>
    </message>
    <message>
        <source>relation ended</source>
        <translation>fin de relación</translation>
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
        <translation>diff compara dos días de un FILE, o dos FILE en su totalidad: diff [FILE] --from DAY --to DAY, o diff FILE FILE</translation>
    </message>
    <message>
        <source>diff needs --from DAY and --to DAY, written as YYYY-MM-DD, or two FILEs</source>
        <translation>diff requiere --from DAY y --to DAY, escritos como YYYY-MM-DD, o dos FILE</translation>
    </message>
    <message>
        <source>The day compared with, as YYYY-MM-DD.</source>
        <translation>El día con el que se compara, como YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The day looked at, as YYYY-MM-DD; may lie before the other.</source>
        <translation>El día que se examina, como YYYY-MM-DD; puede ser anterior al otro.</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>la evidencia del conjunto de datos termina el %1; después nada es seguro</translation>
    </message>
    <message>
        <source>%1, from %2 to %3; members: %4 before, %5 after</source>
        <extracomment>%1: title of the dataset, %2 and %3: days, %4 and %5: numbers of members</extracomment>
        <translation>%1, de %2 a %3; miembros: %4 antes, %5 después</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>Hacia atrás en el tiempo: lo que ingresó o comenzó entre las dos fechas se presenta como salida o final.</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>%1 (%2): %3 → %4</source>
        <extracomment>%1: name of a number, %2: its unit, %3 and %4: what it was on two days</extracomment>
        <translation>%1 (%2): %3 → %4</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Seats and votes</source>
        <translation>Puestos y votos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows.</source>
        <translation>Nada cambió entre las dos fechas, hasta donde sabe el conjunto de datos.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>elija --json o --csv, no ambas</translation>
    </message>
    <message>
        <source>--csv is the table of two days; for two FILEs use --json</source>
        <translation>--csv es la tabla de dos días; para dos FILE, use --json</translation>
    </message>
    <message>
        <source>Tell what changed between two days: members, tiers, seats, people, organizations, projects, numbers; or between two datasets, row by row.</source>
        <translation>Indicar qué cambió entre dos días: miembros, niveles, puestos, personas, organizaciones, proyectos, números; o entre dos conjuntos de datos, fila por fila.</translation>
    </message>
    <message>
        <source>Print what changed between two days as a table, in CSV.</source>
        <translation>Mostrar como tabla, en CSV, lo que cambió entre dos días.</translation>
    </message>
    <message numerus="yes">
        <source>Contributors are counted in the same %n repositories on both days, those of the project family with a commit before %1: what was added later would raise the numbers by itself.</source>
        <extracomment>%n repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Los colaboradores se cuentan en el mismo repositorio ambos días, el de la familia del proyecto con un commit anterior a %1: lo añadido después aumentaría los números por sí solo.</numerusform>
            <numerusform>Los colaboradores se cuentan en los mismos %n repositorios ambos días, los de la familia del proyecto con un commit anterior a %1: lo añadido después aumentaría los números por sí solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No repository of a project family is a year older than the earlier day, so contributors are counted in all there are (%1: %n), and what is added raises the numbers by itself.</source>
        <extracomment>%1: a set of repositories, %n: how many there are in it</extracomment>
        <translation>
            <numerusform>Ningún repositorio de una familia de proyecto es un año anterior al primer día, por lo que los colaboradores se cuentan en todos los que hay (%1: %n), y lo añadido aumenta los números por sí solo.</numerusform>
            <numerusform>Ningún repositorio de una familia de proyecto es un año anterior al primer día, por lo que los colaboradores se cuentan en todos los que hay (%1: %n), y lo añadido aumenta los números por sí solo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before %1 does: what is marked as incomplete leaves out what happened there since, and counts of people are lower bounds.</source>
        <extracomment>%n of the repositories, %1: a month</extracomment>
        <translation>
            <numerusform>Los datos de %n de ellos terminan antes que %1: lo marcado como incompleto omite lo que ocurrió allí desde entonces, y los recuentos de personas son cotas inferiores.</numerusform>
            <numerusform>Los datos de %n de ellos terminan antes que %1: lo marcado como incompleto omite lo que ocurrió allí desde entonces, y los recuentos de personas son cotas inferiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a, not all votes are defined yet</source>
        <translation>n. d., aún no están definidos todos los votos</translation>
    </message>
    <message>
        <source>%1 by %2, incomplete</source>
        <extracomment>%1: a number with its limits, %2: a month</extracomment>
        <translation>%1 (hasta %2, incompleto)</translation>
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
            <numerusform>%1: los datos de %n de %2 repositorios terminan antes</numerusform>
            <numerusform>%1: los datos de %n de %2 repositorios terminan antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>DiffFilesCommand</name>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <extracomment>%1, %2 and %3: numbers of rows</extracomment>
        <translation>añadidas: %1; eliminadas: %2; modificadas: %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A changed cell. %1: its column, %2 and %3: its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… rows left out: %1</source>
        <translation>… filas omitidas: %1</translation>
    </message>
    <message>
        <source>%1: %2; commits: %3 before, %4 after</source>
        <extracomment>%1: repository, %2: numbers of rows, %3 and %4: numbers of commits</extracomment>
        <translation>%1: %2; commits: %3 antes, %4 después</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2: files</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>filas: %1</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>Des&amp;hacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1: an edit, as in &quot;edit membership&quot;</extracomment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Take back the last edit, or the last change of the view</source>
        <translation>Deshacer la última edición o el último cambio de la vista</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Edit Fact…</source>
        <translation>Ed&amp;itar hecho…</translation>
    </message>
    <message>
        <source>Change what the dataset says of the selected fact</source>
        <translation>Cambiar lo que el conjunto de datos dice del hecho seleccionado</translation>
    </message>
    <message>
        <source>&amp;New Fact</source>
        <translation>&amp;Nuevo hecho</translation>
    </message>
    <message>
        <source>Add a row to the table “%1”</source>
        <translation>Añadir una fila a la tabla «%1»</translation>
    </message>
    <message>
        <source>&amp;Duplicate Fact…</source>
        <translation>Dup&amp;licar hecho…</translation>
    </message>
    <message>
        <source>Add a fact that begins as the selected one</source>
        <translation>Añadir un hecho que empieza como el seleccionado</translation>
    </message>
    <message>
        <source>Remove &amp;Fact</source>
        <translation>&amp;Quitar hecho</translation>
    </message>
    <message>
        <source>Take the selected fact out of the dataset</source>
        <translation>Sacar el hecho seleccionado del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>the permission is missing</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>this is a pointer of Git LFS, not the file it stands for</source>
        <translation>es un puntero de Git LFS, no el archivo al que representa</translation>
    </message>
    <message>
        <source>this is a web page, not a dataset file</source>
        <translation>es una página web, no un archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>this is an encrypted or signed message, not a dataset file</source>
        <translation>es un mensaje cifrado o firmado, no un archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>this is a %1 archive, not a dataset file</source>
        <translation>es un archivo comprimido %1, no un archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>this is not a dataset file</source>
        <translation>no es un archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>this is a file of the format %1, not a dataset file</source>
        <translation>es un archivo de formato %1, no un archivo de conjunto de datos</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>this is an SQLite file of another application, not a stewardship dataset</source>
        <translation>es un archivo SQLite de otra aplicación, no un conjunto de datos de custodia</translation>
    </message>
    <message>
        <source>this was made by a newer version (format %1, this program knows %2)</source>
        <translation>se hizo con una versión más reciente (formato %1; este programa conoce el %2)</translation>
    </message>
    <message>
        <source>its table “%1” is not that of the format</source>
        <translation>su tabla «%1» no es la del formato</translation>
    </message>
    <message>
        <source>another program is writing this file</source>
        <translation>otro programa está escribiendo este archivo</translation>
    </message>
    <message>
        <source>the file is damaged: “%1” is no %2 in table %3</source>
        <translation>el archivo está dañado: «%1» no es un valor válido de %2 en la tabla %3</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the database reports a failure</source>
        <translation>la base de datos informa de un fallo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>no existe %1 «%2»</translation>
    </message>
    <message>
        <source>this would take %1 sheets of paper; at most %2 are made</source>
        <translation>esto ocuparía %1 hojas de papel; se hacen como máximo %2</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>a byte here is not UTF-8 text</source>
        <translation>aquí hay un byte que no es texto UTF-8</translation>
    </message>
    <message>
        <source>the first line does not name the columns of this table</source>
        <translation>la primera línea no nombra las columnas de esta tabla</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>aquí se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a quotation mark stands where none may be</source>
        <translation>hay una comilla donde no puede haberla</translation>
    </message>
    <message>
        <source>the row has %1 fields, the table has %2 columns</source>
        <translation>la fila tiene %1 campos; la tabla, %2 columnas</translation>
    </message>
    <message>
        <source>a field is longer than 1 MiB</source>
        <translation>un campo supera 1 MiB</translation>
    </message>
    <message>
        <source>the table has more than 10 million rows</source>
        <translation>la tabla tiene más de 10 millones de filas</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is no month</source>
        <translation>«%1» no es un mes</translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 está fuera del intervalo permitido</translation>
    </message>
    <message>
        <source>“%1” is none of the words allowed here</source>
        <translation>«%1» no es ninguna de las palabras permitidas aquí</translation>
    </message>
    <message>
        <source>nothing has the id “%1”</source>
        <translation>nada tiene el id. «%1»</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>it ends on %1, before it starts on %2</source>
        <translation>termina en %1, antes de comenzar en %2</translation>
    </message>
    <message>
        <source>“%1” qualifies a date that is missing</source>
        <translation>«%1» califica una fecha que falta</translation>
    </message>
    <message>
        <source>the era “%1” begins before “%2” has ended</source>
        <translation>la época «%1» comienza antes de que termine «%2»</translation>
    </message>
    <message>
        <source>“%1” is its own parent</source>
        <translation>«%1» es su propio elemento superior</translation>
    </message>
    <message>
        <source>the parents of “%1” lead back to it in a circle</source>
        <translation>los elementos superiores de «%1» vuelven a él en círculo</translation>
    </message>
    <message>
        <source>the same person holds the same role twice at once, from %1</source>
        <translation>la misma persona ocupa la misma función dos veces a la vez, desde %1</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>no está bien formado</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <translation>está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>the file refers to other places in itself (YAML aliases)</source>
        <translation>el archivo remite a otros lugares de sí mismo (alias de YAML)</translation>
    </message>
    <message>
        <source>this is in none of the formats read here</source>
        <translation>no está en ninguno de los formatos que se leen aquí</translation>
    </message>
    <message>
        <source>there is nothing in it to import</source>
        <translation>no contiene nada que importar</translation>
    </message>
    <message>
        <source>no column is chosen for it</source>
        <translation>no se ha elegido ninguna columna para ello</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>this is not a git repository</source>
        <translation>no es un repositorio git</translation>
    </message>
    <message>
        <source>its .git is a file that leads to %1</source>
        <translation>su .git es un archivo que lleva a %1</translation>
    </message>
    <message>
        <source>this kind of repository cannot be read</source>
        <translation>este tipo de repositorio no se puede leer</translation>
    </message>
    <message>
        <source>the repository has no commits</source>
        <translation>el repositorio no tiene commits</translation>
    </message>
    <message>
        <source>the repository lacks the object %1</source>
        <translation>al repositorio le falta el objeto %1</translation>
    </message>
    <message>
        <source>the object %1 of the repository is damaged</source>
        <translation>el objeto %1 del repositorio está dañado</translation>
    </message>
    <message>
        <source>correct it there, or export it anew from where it came</source>
        <translation>corríjalo allí o vuelva a exportarlo desde su origen</translation>
    </message>
    <message>
        <source>check that this is the right file</source>
        <translation>compruebe que es el archivo correcto</translation>
    </message>
    <message>
        <source>write the values out where they are used</source>
        <translation>escriba los valores allí donde se usan</translation>
    </message>
    <message>
        <source>give one of: %1</source>
        <translation>indique uno de: %1</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>elija uno de: %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>añádalo</translation>
    </message>
    <message>
        <source>give the folder of a clone, or a bare repository</source>
        <translation>indique la carpeta de un clon o un repositorio desnudo</translation>
    </message>
    <message>
        <source>give the repository itself</source>
        <translation>indique el propio repositorio</translation>
    </message>
    <message>
        <source>make an ordinary clone and import that</source>
        <translation>haga un clon normal e impórtelo</translation>
    </message>
    <message>
        <source>check that its default branch is there</source>
        <translation>compruebe que existe su rama predeterminada</translation>
    </message>
    <message>
        <source>fetch the whole history (“git fetch --unshallow”), or clone it without alternates</source>
        <translation>obtenga el historial completo («git fetch --unshallow») o clónelo sin almacenes de objetos alternativos</translation>
    </message>
    <message>
        <source>check it with “git fsck”, or clone it anew</source>
        <translation>compruébelo con «git fsck» o clónelo de nuevo</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>give a file; a folder of CSV files is read with “import csv”</source>
        <translation>indique un archivo; una carpeta de archivos CSV se lee con «import csv»</translation>
    </message>
    <message>
        <source>give a folder of CSV files</source>
        <translation>indique una carpeta de archivos CSV</translation>
    </message>
    <message>
        <source>give a regular file</source>
        <translation>indique un archivo normal</translation>
    </message>
    <message>
        <source>change the permissions or choose another place</source>
        <translation>cambie los permisos o elija otro lugar</translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation>elija uno más pequeño</translation>
    </message>
    <message>
        <source>check the disk and try again</source>
        <translation>compruebe el disco e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>choose another place or free some space</source>
        <translation>elija otro lugar o libere espacio</translation>
    </message>
    <message>
        <source>open a .stewardship file, or import CSV files</source>
        <translation>abra un archivo .stewardship o importe archivos CSV</translation>
    </message>
    <message>
        <source>install a newer version of the program</source>
        <translation>instale una versión más reciente del programa</translation>
    </message>
    <message>
        <source>ask its maker for a file in the published format</source>
        <translation>pida a su autor un archivo en el formato publicado</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>cierre el otro programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>restore it from a copy</source>
        <translation>restáurelo desde una copia</translation>
    </message>
    <message>
        <source>check the file with “validate”</source>
        <translation>compruebe el archivo con «validate»</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>comience de nuevo cuando quiera</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>compruebe cómo está escrito</translation>
    </message>
    <message>
        <source>choose less time, fewer lanes, or larger paper</source>
        <translation>elija menos tiempo, menos carriles o un papel más grande</translation>
    </message>
    <message>
        <source>add it; a header alone is enough</source>
        <translation>añádalo; basta con una cabecera</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>write the header as: %1</source>
        <translation>escriba la cabecera así: %1</translation>
    </message>
    <message>
        <source>close it, or double it inside a quoted field</source>
        <translation>ciérrela o, si está dentro de un campo entrecomillado, duplíquela</translation>
    </message>
    <message>
        <source>quote the whole field and double the mark inside it</source>
        <translation>entrecomille el campo completo y duplique la comilla dentro de él</translation>
    </message>
    <message>
        <source>add or remove commas, or quote a field that holds one</source>
        <translation>añada o elimine comas, o entrecomille el campo que contenga una</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>acórtelo</translation>
    </message>
    <message>
        <source>split the dataset</source>
        <translation>divida el conjunto de datos</translation>
    </message>
    <message>
        <source>fill it in</source>
        <translation>complételo</translation>
    </message>
    <message>
        <source>write YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>escriba YYYY, YYYY-MM o YYYY-MM-DD</translation>
    </message>
    <message>
        <source>write YYYY-MM</source>
        <translation>escriba YYYY-MM</translation>
    </message>
    <message>
        <source>write digits only</source>
        <translation>escriba solo cifras</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>elija otro</translation>
    </message>
    <message>
        <source>the limit is %1</source>
        <translation>el límite es %1</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>use uno de: %1</translation>
    </message>
    <message>
        <source>correct the id or add the row it names</source>
        <translation>corrija el id. o añada la fila a la que se refiere</translation>
    </message>
    <message>
        <source>correct the id or add it to %1</source>
        <translation>corrija el id. o añádalo a %1</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>conserve uno de los dos</translation>
    </message>
    <message>
        <source>exchange or correct the dates</source>
        <translation>intercambie o corrija las fechas</translation>
    </message>
    <message>
        <source>add the date or remove the word</source>
        <translation>añada la fecha o elimine la palabra</translation>
    </message>
    <message>
        <source>let one era end on the day the next begins</source>
        <translation>haga que una época termine el día en que comienza la siguiente</translation>
    </message>
    <message>
        <source>leave the parent empty or name another</source>
        <translation>deje vacío el elemento superior o indique otro</translation>
    </message>
    <message>
        <source>remove one of the rows of the circle</source>
        <translation>elimine una de las filas del círculo</translation>
    </message>
    <message>
        <source>join the two rows, or end one before the other begins</source>
        <translation>combine las dos filas, o haga que una termine antes de que comience la otra</translation>
    </message>
</context>
<context>
    <name>ExportCsvCommand</name>
    <message>
        <source>export csv takes one FILE and --output FOLDER</source>
        <translation>export csv espera un FILE y --output FOLDER</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>La carpeta que se escribe.</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files.</source>
        <translation>Escribir el conjunto de datos como carpeta de archivos CSV.</translation>
    </message>
</context>
<context>
    <name>ExportFactsCommands</name>
    <message numerus="yes">
        <source>%n row(s) have no place in this format and are left out</source>
        <translation>
            <numerusform>%n fila no tiene lugar en este formato y se omite</numerusform>
            <numerusform>%n filas no tienen lugar en este formato y se omiten</numerusform>
        </translation>
    </message>
    <message>
        <source>has more than %1 MiB: import would refuse it; the dataset file has no such limit</source>
        <translation>supera %1 MiB: la importación lo rechazaría; el archivo de conjunto de datos no tiene ese límite</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 espera un FILE y --output PATH</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>El archivo que se escribe; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write the whole dataset as JSON.</source>
        <translation>Escribir todo el conjunto de datos como JSON.</translation>
    </message>
    <message>
        <source>Write the events as an iCalendar file.</source>
        <translation>Escribir los eventos como archivo iCalendar.</translation>
    </message>
    <message>
        <source>Write the events and eras for TimelineJS: as JSON, or as a sheet to a .csv file.</source>
        <translation>Escribir los eventos y las épocas para TimelineJS: como JSON, o como hoja de cálculo si el archivo es .csv.</translation>
    </message>
    <message>
        <source>--spreadsheet goes with an --output that ends in .csv</source>
        <translation>--spreadsheet va con un --output que termina en .csv</translation>
    </message>
</context>
<context>
    <name>ExportGraphCommands</name>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>la evidencia del conjunto de datos termina el %1; después nada es seguro</translation>
    </message>
    <message>
        <source>%1 takes one FILE and --output PATH</source>
        <translation>%1 espera un FILE y --output PATH</translation>
    </message>
    <message>
        <source>export graph-csv takes one FILE and --output FOLDER</source>
        <translation>export graph-csv espera un FILE y --output FOLDER</translation>
    </message>
    <message>
        <source>Only what holds on that day, as YYYY-MM-DD; all times if left out.</source>
        <translation>Solo lo que es válido ese día, como YYYY-MM-DD; si se omite, todas las fechas.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>El archivo que se escribe; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as GraphML.</source>
        <translation>Escribir el grafo de custodia como GraphML.</translation>
    </message>
    <message>
        <source>Write the stewardship graph over time as GEXF, for Gephi.</source>
        <translation>Escribir el grafo de custodia a lo largo del tiempo como GEXF, para Gephi.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as DOT, for Graphviz.</source>
        <translation>Escribir el grafo de custodia como DOT, para Graphviz.</translation>
    </message>
    <message>
        <source>Write the stewardship graph as CSV files of nodes and edges.</source>
        <translation>Escribir el grafo de custodia como archivos CSV de nodos y aristas.</translation>
    </message>
    <message>
        <source>The folder to write.</source>
        <translation>La carpeta que se escribe.</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message numerus="yes">
        <source>%n event category(s) hidden</source>
        <translation>
            <numerusform>%n categoría de eventos oculta</numerusform>
            <numerusform>%n categorías de eventos ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>high confidence only</source>
        <translation>solo confianza alta</translation>
    </message>
    <message>
        <source>high and medium confidence only</source>
        <translation>solo confianza alta y media</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situación a %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted</extracomment>
        <translation>filiales: %1</translation>
    </message>
    <message>
        <source>evidence to %1</source>
        <translation>evidencia hasta %1</translation>
    </message>
    <message>
        <source>data: %1</source>
        <translation>datos: %1</translation>
    </message>
</context>
<context>
    <name>FactKinds</name>
    <message>
        <source>dataset</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>relation between organizations</source>
        <translation>relación entre organizaciones</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>body</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membresía</translation>
    </message>
    <message>
        <source>voting weight</source>
        <translation>peso de voto</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>project status</source>
        <translation>estado de proyecto</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>cifra publicada</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>limit of the data</source>
        <translation>límite de los datos</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribución</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>relations between organizations</source>
        <translation>relaciones entre organizaciones</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>períodos</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>órganos</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>membresías</translation>
    </message>
    <message>
        <source>voting weights</source>
        <translation>pesos de voto</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>project statuses</source>
        <translation>estados de proyecto</translation>
    </message>
    <message>
        <source>principles</source>
        <translation>principios</translation>
    </message>
    <message>
        <source>published figures</source>
        <translation>cifras publicadas</translation>
    </message>
    <message>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <source>limits of the data</source>
        <translation>límites de los datos</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>contribuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n conjunto de datos</numerusform>
            <numerusform>%n conjuntos de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between organizations</source>
        <translation>
            <numerusform>%n relación entre organizaciones</numerusform>
            <numerusform>%n relaciones entre organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n períodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n órgano</numerusform>
            <numerusform>%n órganos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n membership(s)</source>
        <translation>
            <numerusform>%n membresía</numerusform>
            <numerusform>%n membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting weight(s)</source>
        <translation>
            <numerusform>%n peso de voto</numerusform>
            <numerusform>%n pesos de voto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n función</numerusform>
            <numerusform>%n funciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project status(es)</source>
        <translation>
            <numerusform>%n estado de proyecto</numerusform>
            <numerusform>%n estados de proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principio</numerusform>
            <numerusform>%n principios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published figure(s)</source>
        <translation>
            <numerusform>%n cifra publicada</numerusform>
            <numerusform>%n cifras publicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n repositorio</numerusform>
            <numerusform>%n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of the data</source>
        <translation>
            <numerusform>%n límite de los datos</numerusform>
            <numerusform>%n límites de los datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribución</numerusform>
            <numerusform>%n contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>about</source>
        <translation>acerca de</translation>
    </message>
    <message>
        <source>memberships and seats</source>
        <translation>membresías y puestos</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>roles held</source>
        <translation>funciones ocupadas</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>pertenece a</translation>
    </message>
    <message>
        <source>has under it</source>
        <translation>tiene por debajo</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>custodia</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>procedencia</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>around the same time</source>
        <translation>en torno a la misma fecha</translation>
    </message>
    <message>
        <source>facts resting on it</source>
        <translation>hechos que se apoyan en ella</translation>
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
            <numerusform>%1: %n voto, %2</numerusform>
            <numerusform>%1: %n votos, %2</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n commit(s)</source>
        <extracomment>%1: repository, %2: month, %n: commits of one contributor in it</extracomment>
        <translation>
            <numerusform>%1, %2: %n commit</numerusform>
            <numerusform>%1, %2: %n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
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
        <translation>fuente (%1)</translation>
    </message>
    <message>
        <source>%1 event</source>
        <extracomment>%1: category of the event: &quot;governance&quot;, &quot;release&quot;, …</extracomment>
        <translation>evento (%1)</translation>
    </message>
    <message>
        <source>%1 repository</source>
        <extracomment>%1: &quot;core&quot;, &quot;family&quot;, &quot;predecessor&quot; or &quot;comparison&quot;</extracomment>
        <translation>repositorio (%1)</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicación: %1</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>incorporación: %1</translation>
    </message>
    <message>
        <source>joined at an unknown date</source>
        <translation>incorporación en fecha desconocida</translation>
    </message>
    <message>
        <source>formed at an unknown date</source>
        <translation>creación en fecha desconocida</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sin fuente</translation>
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
        <translation>Miembros de la fundación</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Puestos en la junta</translation>
    </message>
    <message>
        <source>Largest vote on the board</source>
        <translation>Mayor número de votos en la junta</translation>
    </message>
    <message>
        <source>Core maintainers</source>
        <translation>Mantenedores del núcleo</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Proyectos alojados</translation>
    </message>
    <message>
        <source>Active contributors</source>
        <translation>Colaboradores activos</translation>
    </message>
    <message>
        <source>Contributor absence factor</source>
        <translation>Factor de ausencia de colaboradores</translation>
    </message>
    <message numerus="yes">
        <source>in %n family repositories, 12 months to %1</source>
        <extracomment>%n: repositories looked at, %1: the last month of the twelve</extracomment>
        <translation>
            <numerusform>en %n repositorio de la familia, 12 meses hasta %1</numerusform>
            <numerusform>en %n repositorios de la familia, 12 meses hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations with a membership on the day, each counted once.</source>
        <translation>Organizaciones con una membresía ese día, cada una contada una sola vez.</translation>
    </message>
    <message>
        <source>Organizations with a seat of their own on the governing board.</source>
        <translation>Organizaciones con un puesto propio en la junta directiva.</translation>
    </message>
    <message>
        <source>Most votes held by one organization; the line shows their share of all votes.</source>
        <translation>Mayor número de votos de una sola organización; la línea muestra su proporción del total de votos.</translation>
    </message>
    <message>
        <source>People, the lead among them; the place is theirs and not their employer&apos;s.</source>
        <translation>Personas, incluida la que dirige el grupo; el puesto es suyo y no de su empleador.</translation>
    </message>
    <message>
        <source>The core project and those the foundation hosts beside it.</source>
        <translation>El proyecto principal y los que la fundación aloja junto a él.</translation>
    </message>
    <message>
        <source>People with at least one commit, bots left out; %1.</source>
        <translation>Personas con al menos un commit, sin bots; %1.</translation>
    </message>
    <message>
        <source>How few people made half of all commits; %1.</source>
        <translation>El menor número de personas que hicieron la mitad de todos los commits; %1.</translation>
    </message>
    <message>
        <source>made half</source>
        <extracomment>After the number of people</extracomment>
        <translation>con la mitad de los commits</translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes: %2</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;, %2: who holds most</extracomment>
        <translation>
            <numerusform>de %1 voto: %2</numerusform>
            <numerusform>de %1 votos: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1 votes, nobody more</source>
        <extracomment>After a number of votes. %1: all votes, maybe &quot;14–15&quot;</extracomment>
        <translation>
            <numerusform>de %1 voto, nadie tiene más</numerusform>
            <numerusform>de %1 votos, nadie tiene más</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>In place of a number: there was nothing of the kind yet</extracomment>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>not defined</source>
        <extracomment>In place of a number: the source gives no rule for this time</extracomment>
        <translation>no definido</translation>
    </message>
    <message>
        <source>The source gives no rule for this time.</source>
        <translation>La fuente no da ninguna regla para este momento.</translation>
    </message>
    <message>
        <source>There was no foundation yet.</source>
        <translation>Aún no había fundación.</translation>
    </message>
    <message>
        <source>The data do not reach back so far.</source>
        <translation>Los datos no se remontan tan atrás.</translation>
    </message>
    <message>
        <source>No twelve months of data yet.</source>
        <translation>Aún no hay doce meses de datos.</translation>
    </message>
    <message>
        <source>not defined on %1</source>
        <translation>no definido el %1</translation>
    </message>
    <message>
        <source>n/a on %1</source>
        <translation>n.&#xa0;d. el %1</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>%1: votes, %2: all votes, %3: a day</extracomment>
        <translation>%1 de %2 el %3</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>sin cambios desde el %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a number with its sign, %2: a day</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Where numbers are known within limits only. %1: number then, %2: a day</extracomment>
        <translation>%1 el %2</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n repositories end before that month.</source>
        <translation>
            <numerusform>Los datos de %n repositorio terminan antes de ese mes.</numerusform>
            <numerusform>Los datos de %n repositorios terminan antes de ese mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, in other repositories</source>
        <extracomment>A number that does not compare with today&apos;s. %1: the number then, %2: a day</extracomment>
        <translation>%1 el %2, en otros repositorios</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Organizations, people, bodies and hosted projects on %1.</source>
        <translation>Organizaciones, personas, órganos y proyectos alojados el %1.</translation>
    </message>
    <message>
        <source>The state on %1.</source>
        <translation>La situación el %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Los cambios se cuentan desde el %1.</translation>
    </message>
    <message>
        <source>Eras and events from %1 to %2. Torn or faded ends are known approximately only.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Épocas y eventos del %1 al %2. Los extremos rasgados o difuminados solo se conocen aproximadamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n evento anterior.</numerusform>
            <numerusform>No se muestran %n eventos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>Miembros el %1</translation>
    </message>
    <message>
        <source>The work in the repositories of the project family until %1. Hatched: unknown or incomplete. Changes at the time of an event are not its effects.</source>
        <translation>El trabajo en los repositorios de la familia del proyecto hasta el %1. Rayado: desconocido o incompleto. Los cambios en el momento de un evento no son sus efectos.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Stewardship datasets (*.stewardship)</source>
        <translation>Conjuntos de datos de custodia (*.stewardship)</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Open another window on this dataset</source>
        <translation>Abrir otra ventana con este conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a dataset file in this window</source>
        <translation>Abrir un archivo de conjunto de datos en esta ventana</translation>
    </message>
    <message>
        <source>Open in New &amp;Window…</source>
        <translation>Abrir en &amp;otra ventana…</translation>
    </message>
    <message>
        <source>Open a dataset file in a window of its own</source>
        <translation>Abrir un archivo de conjunto de datos en una ventana propia</translation>
    </message>
    <message>
        <source>Open P&amp;yTorch Dataset</source>
        <translation>Abrir el conjunto de datos de &amp;PyTorch</translation>
    </message>
    <message>
        <source>Open the dataset that comes with the program</source>
        <translation>Abrir el conjunto de datos que acompaña al programa</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Read facts from git repositories, CSV files and other formats into a dataset</source>
        <translation>Leer hechos de repositorios git, archivos CSV y otros formatos e incorporarlos a un conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Picture of This View…</source>
        <translation>I&amp;magen de esta vista…</translation>
    </message>
    <message>
        <source>Write the shown view as PNG, SVG or PDF</source>
        <translation>Escribir la vista mostrada como PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Write the whole report as a PDF document or PNG pages</source>
        <translation>Escribir el informe completo como documento PDF o páginas PNG</translation>
    </message>
    <message>
        <source>&amp;CSV Folder…</source>
        <translation>Carpeta &amp;CSV…</translation>
    </message>
    <message>
        <source>Write the dataset as a folder of CSV files</source>
        <translation>Escribir el conjunto de datos como carpeta de archivos CSV</translation>
    </message>
    <message>
        <source>Membership &amp;Graph…</source>
        <translation>&amp;Grafo de membresías…</translation>
    </message>
    <message>
        <source>Write the membership graph for other programs: GraphML, GEXF or DOT</source>
        <translation>Escribir el grafo de membresías para otros programas: GraphML, GEXF o DOT</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the edits into the dataset file</source>
        <translation>Escribir los cambios en el archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Write the dataset into another file, and go on with that one</source>
        <translation>Escribir el conjunto de datos en otro archivo y seguir con él</translation>
    </message>
    <message>
        <source>A report is made from the dataset file. Save the edits first (Ctrl+S).</source>
        <translation>Un informe se hace a partir del archivo del conjunto de datos. Guarde antes los cambios (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Show or hide events of this category</source>
        <translation>Mostrar u ocultar los eventos de esta categoría</translation>
    </message>
    <message>
        <source>&amp;Any Confidence</source>
        <translation>&amp;Cualquier confianza</translation>
    </message>
    <message>
        <source>&amp;Medium or High Confidence</source>
        <translation>Confianza &amp;media o alta</translation>
    </message>
    <message>
        <source>&amp;High Confidence Only</source>
        <translation>Solo confianza &amp;alta</translation>
    </message>
    <message>
        <source>Leave out facts of less confidence</source>
        <translation>Excluir los hechos de menor confianza</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Show Everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Remove all restrictions</source>
        <translation>Quitar todas las restricciones</translation>
    </message>
</context>
<context>
    <name>FolderExport</name>
    <message>
        <source>“%1” is in the way</source>
        <translation>«%1» lo impide</translation>
    </message>
    <message>
        <source>it cannot be replaced</source>
        <translation>no se puede reemplazar</translation>
    </message>
    <message>
        <source>it cannot be put in place</source>
        <translation>no se puede colocar en su sitio</translation>
    </message>
</context>
<context>
    <name>GovernanceMetricText</name>
    <message>
        <source>the last day of the %1 for which there is evidence</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;</extracomment>
        <translation>el último día del %1 para el que hay evidencia</translation>
    </message>
    <message>
        <source>Releases that came out in %1, as far as the dataset lists them as events; what it lists as one entry is one release, where it begins. Where a date is not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Versiones publicadas en %1, en la medida en que el conjunto de datos las enumera como eventos; lo que enumera como una sola entrada es una versión, en la fecha en que comienza. Cuando una fecha no se conoce lo bastante bien, hay límites: lo que es seguro y lo que es posible.</translation>
    </message>
    <message>
        <source>The median number of days between a release and the one before it, of the releases that came out in %1. A date that is not known to the day counts as the first it can be. Not defined where there is no release.</source>
        <translation>La mediana del número de días entre una versión y la anterior, de las versiones publicadas en %1. Una fecha que no se conoce con precisión de día cuenta como la primera posible. No definida si no hay ninguna versión.</translation>
    </message>
    <message>
        <source>The published number of commits in a release, divided by the months since the release before it that has figures.</source>
        <translation>El número publicado de commits de una versión, dividido por los meses transcurridos desde la versión anterior que tiene cifras.</translation>
    </message>
    <message>
        <source>The published number of contributors to a release, divided by the months since the release before it that has figures.</source>
        <translation>El número publicado de colaboradores de una versión, dividido por los meses transcurridos desde la versión anterior que tiene cifras.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in any tier; each counts once.</source>
        <extracomment>%1: a day, so in all of these</extracomment>
        <translation>Organizaciones miembros de la fundación en %1, en cualquier nivel; cada una cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Organizations that are a member of the foundation on %1, in this tier, by the name it had then; each counts once.</source>
        <translation>Organizaciones miembros de la fundación en %1, en este nivel, según el nombre que tenía entonces; cada una cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Seats on the board on %1, vacant ones among them.</source>
        <translation>Puestos en la junta en %1, incluidos los vacantes.</translation>
    </message>
    <message>
        <source>Where dates are not known well enough there are limits: what is certain and what is possible.</source>
        <translation>Cuando las fechas no se conocen lo bastante bien, hay límites: lo que es seguro y lo que es posible.</translation>
    </message>
    <message>
        <source>How many organizations with as many seats each would be as concentrated as those on the board on %1: one divided by the sum of their squared shares of the seats. Limits are that of the certain and that of all possible seats, where they differ.</source>
        <translation>Cuántas organizaciones con el mismo número de puestos cada una tendrían la misma concentración que las de la junta en %1: uno dividido por la suma de los cuadrados de sus proporciones de puestos. Los límites son el de los puestos seguros y el de todos los posibles, cuando difieren.</translation>
    </message>
    <message>
        <source>Organizations that came onto the board and organizations that left it in %1, added and halved, divided by the mean number of seats. Not defined without seats.</source>
        <translation>Suma de las organizaciones que entraron en la junta y las que salieron de ella en %1, dividida entre dos y entre el número medio de puestos. No definida si no hay puestos.</translation>
    </message>
    <message>
        <source>Organizations with a seat on the board both on %1 and %2 before, as a share of those with one on either day (Jaccard). Not defined before there was a board.</source>
        <extracomment>%1: a day; %2: &quot;12 months&quot;</extracomment>
        <translation>Organizaciones con un puesto en la junta tanto en %1 como %2 antes, como proporción de las que lo tienen en alguna de las dos fechas (Jaccard). No definida antes de que hubiera una junta.</translation>
    </message>
    <message>
        <source>The organization&apos;s share of the board&apos;s seats on %1 less its share of all commits in %2, bots left out. Commits of unknown affiliation and seats that are only possible leave it open between limits; a value is given where they are equal.</source>
        <extracomment>%1: a day; %2: &quot;the 12 months that end with the month&quot;</extracomment>
        <translation>La proporción de puestos de la junta que tiene la organización en %1 menos su proporción del total de commits en %2, sin bots. Los commits de afiliación desconocida y los puestos que solo son posibles la dejan abierta entre límites; se da un valor cuando estos son iguales.</translation>
    </message>
    <message>
        <source>The share of all votes on the board that the organization with the most has on %1. There are limits where the sources leave votes undefined, and where somebody only possibly votes; not defined before the sources first define everybody&apos;s votes.</source>
        <translation>La proporción del total de votos de la junta que tiene, en %1, la organización con más votos. Hay límites cuando las fuentes dejan votos sin definir y cuando alguien solo posiblemente vota; no está definida antes de que las fuentes definan por primera vez los votos de todos.</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Who held how much on both days. What did not exist yet is not 0.</source>
        <translation>Quién tenía cuánto en ambas fechas. Lo que aún no existía no es 0.</translation>
    </message>
</context>
<context>
    <name>GovernanceText</name>
    <message>
        <source>Members, by tier</source>
        <translation>Miembros, por nivel</translation>
    </message>
    <message>
        <source>Seats on the board, by organization</source>
        <translation>Puestos en la junta, por organización</translation>
    </message>
    <message>
        <source>Votes on the board, by organization</source>
        <translation>Votos en la junta, por organización</translation>
    </message>
    <message>
        <source>Voting power on the board, by organization (Banzhaf)</source>
        <translation>Poder de voto en la junta, por organización (Banzhaf)</translation>
    </message>
    <message>
        <source>Maintainers, by employer</source>
        <translation>Mantenedores, por empleador</translation>
    </message>
    <message>
        <source>Hosted projects</source>
        <translation>Proyectos alojados</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Número efectivo de organizaciones</translation>
    </message>
    <message>
        <source>Distinct organizations, each once, by the tier it has on the day.</source>
        <translation>Organizaciones distintas, cada una contada una sola vez, por el nivel que tiene ese día.</translation>
    </message>
    <message>
        <source>Vacant seats count; a range where some are only possible.</source>
        <translation>Los puestos vacantes cuentan; un rango cuando algunos solo son posibles.</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing.</source>
        <translation>Según los estatutos; uno si no dicen nada.</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter, where more than half of the votes carry a motion (Banzhaf 1965, normalised).</source>
        <translation>Proporción de todas las coaliciones que solo ganan con este votante, cuando más de la mitad de los votos aprueba una moción (Banzhaf 1965, normalizado).</translation>
    </message>
    <message>
        <source>People in groups of maintainers. The employer is the one of the row or, where the role is held personally, that of another role they hold on the day; who works for two is in both rows.</source>
        <translation>Personas en grupos de mantenedores. El empleador es el de la fila o, si la función se ocupa a título personal, el de otra función que la persona ocupa ese día; quien trabaja para dos aparece en ambas filas.</translation>
    </message>
    <message>
        <source>The core project and those hosted beside it.</source>
        <translation>El proyecto principal y los que se alojan junto a él.</translation>
    </message>
    <message>
        <source>How many equal organizations would be spread alike: the inverse of the sum of squared shares for seats and votes, the exponential of Shannon&apos;s entropy for commits; so compare the days, not the rows.</source>
        <translation>Cuántas organizaciones iguales tendrían la misma distribución: el inverso de la suma de los cuadrados de las proporciones para puestos y votos; la exponencial de la entropía de Shannon para commits. Por tanto, compare las fechas, no las filas.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>All seats on the board</source>
        <translation>Todos los puestos en la junta</translation>
    </message>
    <message>
        <source>All votes on the board</source>
        <translation>Todos los votos en la junta</translation>
    </message>
    <message>
        <source>Votes that carry a motion</source>
        <translation>Votos que aprueban una moción</translation>
    </message>
    <message>
        <source>All maintainers</source>
        <translation>Todos los mantenedores</translation>
    </message>
    <message>
        <source>All hosted projects</source>
        <translation>Todos los proyectos alojados</translation>
    </message>
    <message>
        <source>No employer recorded</source>
        <translation>Sin empleador registrado</translation>
    </message>
    <message>
        <source>Seats on the board (1 / Σ s²)</source>
        <extracomment>an effective number: the inverse of the sum of squared shares</extracomment>
        <translation>Puestos en la junta (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Votes on the board (1 / Σ s²)</source>
        <translation>Votos en la junta (1 / Σ s²)</translation>
    </message>
    <message>
        <source>Commits in 12 months (exp H)</source>
        <translation>Commits en 12 meses (exp H)</translation>
    </message>
    <message>
        <source>commits of the repositories</source>
        <translation>commits de los repositorios</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on %1: %2. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <extracomment>%1: a day, %2: organizations</extracomment>
        <translation>La fuente no define cuántos votos tienen el %1 las siguientes organizaciones: %2. Las dos lecturas figuran una junto a otra: un voto según la regla por defecto / el último peso conocido. No se da preferencia a ninguna.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <extracomment>%1: a month up to which some of the data are missing</extracomment>
        <translation>%1 (incompleto)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Governance on %1 and on %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Gobernanza el %1 y el %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: what is counted, %2: how many on the earlier day, %3: on the later day</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <extracomment>%1 and %2: days, %3: a list such as &quot;All members: not yet → 48; All seats: not yet → 18&quot;</extracomment>
        <translation>Del %1 al %2. %3.</translation>
    </message>
    <message>
        <source>Back in time: the day compared with is the later one.</source>
        <translation>Hacia atrás en el tiempo: la fecha de comparación es la posterior.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>La evidencia termina el %1: después nada es seguro.</translation>
    </message>
    <message>
        <source>The foundation renamed its tiers in between: “renamed” marks tiers whose numbers moved to another name, which is neither joining nor leaving.</source>
        <translation>La fundación cambió entretanto el nombre de sus niveles: «cambio de nombre» marca los niveles cuyos números pasaron a otro nombre, lo que no es ni ingreso ni salida.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>possibly, %1</source>
        <extracomment>%1: &quot;since 7 May 2025&quot;</extracomment>
        <translation>posiblemente, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: the least and the most by which something changed</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1: a difference of two shares in percent, as in &quot;+4.5&quot;</extracomment>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>▲ joined</source>
        <extracomment>a project joined</extracomment>
        <translation>▲ incorporación</translation>
    </message>
    <message>
        <source>▼ left</source>
        <translation>▼ salida</translation>
    </message>
    <message>
        <source>? possibly</source>
        <translation>? posiblemente</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>↔ renamed</source>
        <translation>↔ cambio de nombre</translation>
    </message>
    <message>
        <source>● began</source>
        <translation>● inicio</translation>
    </message>
    <message>
        <source>○ not yet then</source>
        <translation>○ entonces aún no</translation>
    </message>
    <message>
        <source>– undefined</source>
        <translation>– no definido</translation>
    </message>
    <message>
        <source>Commits are those of the twelve months up to %1 and up to %2, in the same repositories: %3.</source>
        <extracomment>%1 and %2: months, or &quot;not yet&quot;, %3 a set of repositories</extracomment>
        <translation>Los commits son los de los doce meses hasta %1 y hasta %2, en los mismos repositorios: %3.</translation>
    </message>
</context>
<context>
    <name>GraphFormats</name>
    <message>
        <source>GraphML, on the as-of day</source>
        <translation>GraphML, en la fecha de referencia</translation>
    </message>
    <message>
        <source>GEXF, on the as-of day</source>
        <translation>GEXF, en la fecha de referencia</translation>
    </message>
    <message>
        <source>DOT, on the as-of day</source>
        <translation>DOT, en la fecha de referencia</translation>
    </message>
    <message>
        <source>GraphML, of all times</source>
        <translation>GraphML, de todas las fechas</translation>
    </message>
    <message>
        <source>GEXF, of all times with intervals</source>
        <translation>GEXF, de todas las fechas, con intervalos</translation>
    </message>
    <message>
        <source>DOT, of all times</source>
        <translation>DOT, de todas las fechas</translation>
    </message>
</context>
<context>
    <name>GrowthActions</name>
    <message>
        <source>Show these charts</source>
        <translation>Mostrar estos gráficos</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <translation>Escala &amp;logarítmica</translation>
    </message>
    <message>
        <source>Show lines on a logarithmic scale, or a linear one</source>
        <translation>Mostrar las líneas en escala logarítmica o lineal</translation>
    </message>
    <message>
        <source>&amp;Index on the As-of Day</source>
        <translation>Í&amp;ndice en la fecha de referencia</translation>
    </message>
    <message>
        <source>Show lines as percent of their value on the as-of day</source>
        <translation>Mostrar las líneas como porcentaje de su valor en la fecha de referencia</translation>
    </message>
    <message>
        <source>&amp;Show All Series</source>
        <translation>&amp;Mostrar todas las series</translation>
    </message>
    <message>
        <source>Switch on again what was switched off in a legend</source>
        <translation>Volver a activar lo que se desactivó en una leyenda</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Copiar el gráfico como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the chart that is looked at</source>
        <translation>Copiar el gráfico que se está viendo</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Copiar el gráfico como &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the numbers of the chart that is looked at</source>
        <translation>Copiar los números del gráfico que se está viendo</translation>
    </message>
    <message>
        <source>Show Selection on the Time&amp;line</source>
        <translation>Mostrar la selección en la c&amp;ronología</translation>
    </message>
    <message>
        <source>Go to the event or era that is selected in a chart</source>
        <translation>Ir al evento o a la época seleccionados en un gráfico</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>The chart that is looked at, as a table</source>
        <translation>El gráfico que se está viendo, como tabla</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definiciones</translation>
    </message>
    <message>
        <source>What exactly is counted, and by whose definition</source>
        <translation>Qué se cuenta exactamente, y según la definición de quién</translation>
    </message>
    <message>
        <source>&amp;Other Counts</source>
        <translation>&amp;Otros recuentos</translation>
    </message>
    <message>
        <source>How other tools would count, and why they differ</source>
        <translation>Cómo contarían otras herramientas y por qué difieren</translation>
    </message>
</context>
<context>
    <name>GrowthPicture</name>
    <message>
        <source>Growth: %1, as of %2</source>
        <extracomment>Above the charts: %1 a set of repositories, %2 a day</extracomment>
        <translation>Crecimiento: %1, a %2</translation>
    </message>
</context>
<context>
    <name>GrowthText</name>
    <message>
        <source>%1 is incomplete: the data end on %2.</source>
        <extracomment>%1 a month, quarter or year, %2 a day</extracomment>
        <translation>%1: datos incompletos, pues terminan el %2.</translation>
    </message>
    <message>
        <source>Counts are lower bounds from %1 on, when the data of a first repository end (%2, %3); those of %4 of %5 end before %6.</source>
        <extracomment>%1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month</extracomment>
        <translation>Los recuentos son cotas inferiores desde %1, cuando terminan los datos de un primer repositorio (%2, %3); los de %4 de %5 terminan antes de %6.</translation>
    </message>
    <message>
        <source>Predecessors share commits with the core repository: here these count twice.</source>
        <translation>Los predecesores comparten commits con el repositorio del núcleo: aquí cuentan dos veces.</translation>
    </message>
    <message>
        <source>Totals also grow because new repositories join; the fixed set of older ones shows what is left without them.</source>
        <translation>Los totales también crecen porque se incorporan repositorios nuevos; el conjunto fijo de los más antiguos muestra lo que queda sin ellos.</translation>
    </message>
    <message>
        <source>Before %1 nearly everybody seems new, for the data begin not long before.</source>
        <extracomment>%1 a month, a year after the first</extracomment>
        <translation>Antes de %1 casi todo el mundo parece nuevo, porque los datos comienzan poco antes.</translation>
    </message>
    <message>
        <source>Shares are lower bounds: %1 of the commits of the window to %2 name an affiliation.</source>
        <extracomment>%1 a share, %2 a month, quarter or year</extracomment>
        <translation>Las proporciones son cotas inferiores: el %1 de los commits de la ventana hasta %2 indica una afiliación.</translation>
    </message>
    <message>
        <source>Intervals are %1 to %2 months long. People who contribute to several releases count in each, so that shorter intervals show more of them a month, and they must not be added up.</source>
        <extracomment>%1 and %2 numbers of months</extracomment>
        <translation>Los intervalos duran de %1 a %2 meses. Quien contribuye a varias versiones cuenta en cada una, de modo que los intervalos más cortos muestran más personas por mes; no se deben sumar.</translation>
    </message>
    <message>
        <source>No period had ended by %1, so there is nothing to be percent of.</source>
        <extracomment>%1 a day</extracomment>
        <translation>El %1 aún no había terminado ningún período, así que no hay nada de lo que calcular un porcentaje.</translation>
    </message>
    <message>
        <source>Values are percent of those of %1.</source>
        <extracomment>%1 a month, quarter or year</extracomment>
        <translation>Los valores son porcentajes de los de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most commits, of %1.</source>
        <extracomment>%n repositories are shown, %1 there are</extracomment>
        <translation>
            <numerusform>El %n con más commits, de %1.</numerusform>
            <numerusform>Los %n con más commits, de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with equally many commits are of one class, so that it may change in leaps.</source>
        <translation>Las personas con el mismo número de commits pertenecen a una misma clase, por lo que esta puede cambiar a saltos.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>data begin here</source>
        <translation>aquí comienzan los datos</translation>
    </message>
    <message>
        <source>no figures published</source>
        <translation>sin cifras publicadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n repositories</source>
        <extracomment>%1 the name of a set of repositories, %n their number; never 1</extracomment>
        <translation>
            <numerusform>%1, %n repositorio</numerusform>
            <numerusform>%1, %n repositorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Fallen silent</source>
        <translation>Quedaron inactivos</translation>
    </message>
    <message>
        <source>Occasional</source>
        <translation>Ocasionales</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulares</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Esporádicos</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Made by bots</source>
        <translation>Hechos por bots</translation>
    </message>
    <message>
        <source>Active again</source>
        <translation>De nuevo activos</translation>
    </message>
    <message>
        <source>Active in both windows</source>
        <translation>Activos en ambas ventanas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Coeficiente de Gini</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>Por entropía</translation>
    </message>
    <message>
        <source>By squares</source>
        <translation>Por cuadrados</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>Con un commit</translation>
    </message>
    <message>
        <source>With their first</source>
        <translation>Con su primer commit</translation>
    </message>
    <message>
        <source>By commits</source>
        <translation>Por commits</translation>
    </message>
    <message>
        <source>By people</source>
        <translation>Por personas</translation>
    </message>
    <message>
        <source>Further organizations</source>
        <translation>Otras organizaciones</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Direcciones académicas</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Unknown employer</source>
        <translation>Empleador desconocido</translation>
    </message>
    <message>
        <source>Commits per month</source>
        <translation>Commits por mes</translation>
    </message>
    <message>
        <source>Contributors per month</source>
        <translation>Colaboradores por mes</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Median gap, 12 months</source>
        <translation>Mediana del intervalo, 12 meses</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Effective organizations</source>
        <translation>Organizaciones efectivas</translation>
    </message>
    <message>
        <source>Largest voter</source>
        <translation>Votante con más votos</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuidad</translation>
    </message>
    <message>
        <source>Newer repositories</source>
        <translation>Repositorios más recientes</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <extracomment>%1 the name of an era: people whose first commit fell into it</extracomment>
        <translation>Llegaron en: %1</translation>
    </message>
    <message>
        <source>Active where older than %1</source>
        <extracomment>%1 a month: active contributors of repositories older than it</extracomment>
        <translation>Activos en repositorios anteriores a %1</translation>
    </message>
    <message>
        <source>Repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Repositorios anteriores a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>%1 a year or quarter, %n how many people came in it</extracomment>
        <translation>
            <numerusform>%1: %n persona</numerusform>
            <numerusform>%1: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributors in the release, per month of its interval</source>
        <translation>Colaboradores de la versión, por mes de su intervalo</translation>
    </message>
    <message>
        <source>Commits in the release, per month of its interval</source>
        <translation>Commits de la versión, por mes de su intervalo</translation>
    </message>
    <message>
        <source>Days between releases</source>
        <translation>Días entre versiones</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Bots&apos; share of the commits</source>
        <translation>Proporción de commits de bots</translation>
    </message>
    <message>
        <source>Who came, and who fell silent</source>
        <translation>Quién llegó y quién quedó inactivo</translation>
    </message>
    <message>
        <source>New, occasional and continuing contributors</source>
        <translation>Colaboradores nuevos, ocasionales y constantes</translation>
    </message>
    <message>
        <source>Core, regular and casual contributors</source>
        <translation>Colaboradores del núcleo, regulares y esporádicos</translation>
    </message>
    <message>
        <source>Retention from one period to the next</source>
        <translation>Retención de un período al siguiente</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Colaboradores retenidos</translation>
    </message>
    <message>
        <source>Cohorts: who of each year is still active</source>
        <translation>Cohortes: quién de cada año sigue activo</translation>
    </message>
    <message>
        <source>How long people go on contributing</source>
        <translation>Cuánto tiempo siguen contribuyendo las personas</translation>
    </message>
    <message>
        <source>Absence factor: how few people carry half of the work</source>
        <translation>Factor de ausencia: cuán pocas personas hacen la mitad del trabajo</translation>
    </message>
    <message>
        <source>Elephant factor: how few organizations do</source>
        <translation>Factor elefante: cuán pocas organizaciones la hacen</translation>
    </message>
    <message>
        <source>Inequality of commits among contributors</source>
        <translation>Desigualdad de commits entre colaboradores</translation>
    </message>
    <message>
        <source>Commits by organization</source>
        <translation>Commits por organización</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Número efectivo de organizaciones</translation>
    </message>
    <message>
        <source>Organizations that contribute</source>
        <translation>Organizaciones que contribuyen</translation>
    </message>
    <message>
        <source>Share of the largest organization</source>
        <translation>Proporción de la mayor organización</translation>
    </message>
    <message>
        <source>Active contributors by repository</source>
        <translation>Colaboradores activos por repositorio</translation>
    </message>
    <message>
        <source>Commits by age of the repository</source>
        <translation>Commits por antigüedad del repositorio</translation>
    </message>
    <message>
        <source>Releases: commits and contributors</source>
        <translation>Versiones: commits y colaboradores</translation>
    </message>
    <message>
        <source>Release cadence</source>
        <translation>Ritmo de publicación de versiones</translation>
    </message>
    <message>
        <source>Members of the foundation</source>
        <translation>Miembros de la fundación</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Puestos en la junta</translation>
    </message>
    <message>
        <source>Largest share of the board&apos;s votes</source>
        <translation>Mayor proporción de los votos de la junta</translation>
    </message>
    <message>
        <source>Renewal of the board</source>
        <translation>Renovación de la junta</translation>
    </message>
    <message>
        <source>Commits by the employer that the author&apos;s address tells, as a share of all commits of the window; the unknown stay in. Bots out.</source>
        <translation>Commits según el empleador que indica la dirección del autor, como proporción de todos los commits de la ventana; los desconocidos se mantienen. Sin bots.</translation>
    </message>
    <message>
        <source>Active: with a commit in the period. New: with their first one in these repositories. One person may have many addresses. Bots out.</source>
        <translation>Activos: con un commit en el período. Nuevos: con el primero en estos repositorios. Una persona puede tener muchas direcciones. Sin bots.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Occasional: back after three months with at most twelve commits before. Continuing: the others.</source>
        <translation>Nuevos: primer commit en estos repositorios. Ocasionales: vuelven después de tres meses y con doce commits anteriores como máximo. Constantes: los demás.</translation>
    </message>
    <message>
        <source>New: first commit in these repositories. Fallen silent: last commit so far, and at least twelve months ago. Bots out.</source>
        <translation>Nuevos: primer commit en estos repositorios. Quedaron inactivos: último commit hasta ahora, y hace al menos doce meses. Sin bots.</translation>
    </message>
    <message>
        <source>Most active first: core until 80 % of the window&apos;s commits are made, regular until 95 %, then casual. Bots out.</source>
        <translation>Primero los más activos: núcleo hasta alcanzar el 80&#xa0;% de los commits de la ventana, regulares hasta el 95&#xa0;% y esporádicos el resto. Sin bots.</translation>
    </message>
    <message>
        <source>Organizations of the dataset with a commit in the period, and those with their first one in these repositories.</source>
        <translation>Organizaciones del conjunto de datos con un commit en el período, y las que hicieron entonces el primero en estos repositorios.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories fell into a period (row), the share with a commit so long after it (column). Bots out.</source>
        <translation>De las personas cuyo primer commit en estos repositorios corresponde a un período (fila), la proporción con un commit tanto tiempo después (columna). Sin bots.</translation>
    </message>
    <message>
        <source>These repositories have no commits. Choose others.</source>
        <translation>Estos repositorios no tienen commits. Elija otros.</translation>
    </message>
    <message>
        <source>Nothing to show in this time. Choose other repositories, or a longer time.</source>
        <translation>No hay nada que mostrar en este lapso. Elija otros repositorios o un lapso más largo.</translation>
    </message>
    <message>
        <source>At a Glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Leave out warnings and progress.</source>
        <translation>Omitir las advertencias y el progreso.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>%1; see “stewardship-explorer %2 --help”</source>
        <translation>%1; véase «stewardship-explorer %2 --help»</translation>
    </message>
    <message>
        <source>Stewardship Explorer shows who stewards an open-source project, at any moment.</source>
        <translation>Stewardship Explorer muestra quién custodia un proyecto de código abierto, en cualquier momento.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Without a command a window opens. FILE left out means the PyTorch dataset.</source>
        <translation>Sin una orden se abre una ventana. Si se omite FILE, se usa el conjunto de datos de PyTorch.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. Exit status: 0 done, 1 failed, 2 wrong call.</source>
        <translation>«COMMAND --help» da más información. Código de salida: 0 correcto, 1 con error, 2 llamada incorrecta.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; see “stewardship-explorer --help”</source>
        <translation>«%1» no es ni una orden ni un archivo; véase «stewardship-explorer --help»</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Who stewards a project, at any moment</source>
        <translation>Quién custodia un proyecto, en cualquier momento</translation>
    </message>
    <message>
        <source>Every view shows the facts as they were on one day. The dataset in front of you is PyTorch: it passed from Meta to a foundation in September 2022.</source>
        <translation>Cada vista muestra los hechos tal como eran en un día. El conjunto de datos que tiene delante es PyTorch: el proyecto pasó de Meta a una fundación en septiembre de 2022.</translation>
    </message>
    <message>
        <source>Six ways to look</source>
        <translation>Seis formas de mirar</translation>
    </message>
    <message>
        <source>Overview for the figures, Timeline for what happened, Members for who is connected to whom, Growth for the contributors, Transfer for before and after, Data for every row.</source>
        <translation>Vista general para las cifras, Cronología para lo que ocurrió, Miembros para quién está vinculado con quién, Crecimiento para los colaboradores, Traspaso para el antes y el después, Datos para cada fila.</translation>
    </message>
    <message>
        <source>One day for everything</source>
        <translation>Un día para todo</translation>
    </message>
    <message>
        <source>Type a day, step from event to event, or play the history. Compare counts what changed since another day.</source>
        <translation>Escriba una fecha, avance de evento en evento o reproduzca la historia. «Comparar» cuenta lo que cambió desde otro día.</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>La historia completa</translation>
    </message>
    <message>
        <source>Drag the handle to another day; drag the ends of the window to look at a shorter time.</source>
        <translation>Arrastre el control hasta otro día; arrastre los extremos de la ventana temporal para ver un lapso más corto.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Select anything to see what is known of it: how exact its dates are, how sure it is, and its sources.</source>
        <translation>Seleccione cualquier cosa para ver lo que se sabe de ella: la precisión de sus fechas, su grado de certeza y sus fuentes.</translation>
    </message>
    <message>
        <source>Looking for something?</source>
        <translation>¿Busca algo?</translation>
    </message>
    <message>
        <source>Ctrl+K searches the facts, Ctrl+Shift+P all commands, and F1 opens the manual at what you look at.</source>
        <translation>Ctrl+K busca en los hechos, Ctrl+Mayús+P en todas las órdenes, y F1 abre el manual por lo que está viendo.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Open the manual at the view that is shown</source>
        <translation>Abrir el manual por la vista mostrada</translation>
    </message>
    <message>
        <source>What the &amp;Numbers Mean</source>
        <translation>Qué significan los &amp;números</translation>
    </message>
    <message>
        <source>Open the definitions of all numbers</source>
        <translation>Abrir las definiciones de todos los números</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Click on something to learn what it is for</source>
        <translation>Hacer clic en algo para saber para qué sirve</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
        <source>See what the parts of the window are for</source>
        <translation>Ver para qué sirven las partes de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>List the keys of all actions</source>
        <translation>Enumerar las teclas de todas las acciones</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Version, licence and libraries</source>
        <translation>Versión, licencia y bibliotecas</translation>
    </message>
    <message>
        <source>Menu &amp;Bar</source>
        <translation>&amp;Barra de menús</translation>
    </message>
    <message>
        <source>Put the keyboard into the menu bar</source>
        <translation>Llevar el teclado a la barra de menús</translation>
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
        <translation>El archivo de conjunto de datos que se escribe.</translation>
    </message>
    <message>
        <source>Add to this dataset, and write it back unless --output says otherwise.</source>
        <translation>Añadir a este conjunto de datos y volver a escribirlo, salvo que --output indique otra cosa.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Read and tell, but write no dataset.</source>
        <translation>Leer e informar, pero sin escribir ningún conjunto de datos.</translation>
    </message>
    <message>
        <source>Title of a new dataset (default: after what is imported).</source>
        <translation>Título de un conjunto de datos nuevo (por defecto: según lo que se importa).</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Day up to which the facts are known (default: their last, or today).</source>
        <translation>Día hasta el que se conocen los hechos (por defecto: el último de ellos, u hoy).</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>added</source>
        <translation>filas añadidas a</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>filas coincidentes en</translation>
    </message>
    <message>
        <source>ambiguous %1: row %2 (%3) and row %4 (%5) differ in %6</source>
        <translation>%1, filas ambiguas: la fila %2 (%3) y la fila %4 (%5) difieren en %6</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>skipped: %1; %2</source>
        <translation>omitida: %1; %2</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>more skipped rows are left off</source>
        <translation>no se enumeran más filas omitidas</translation>
    </message>
</context>
<context>
    <name>ImportCsvCommand</name>
    <message>
        <source>write import csv FOLDER, with --output FILE, --into FILE or --dry-run</source>
        <translation>escriba import csv FOLDER, con --output FILE, --into FILE o --dry-run</translation>
    </message>
    <message>
        <source>import csv takes one FOLDER and --output FILE</source>
        <translation>import csv espera un FOLDER y --output FILE</translation>
    </message>
    <message>
        <source>Compile a folder of CSV files into a dataset file.</source>
        <translation>Compilar una carpeta de archivos CSV en un archivo de conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>ImportFactsCommands</name>
    <message>
        <source>write %1, with --output FILE, --into FILE or --dry-run</source>
        <translation>escriba %1, con --output FILE, --into FILE o --dry-run</translation>
    </message>
    <message>
        <source>File that says who is who, as --review writes it.</source>
        <translation>Archivo que indica quién es quién, tal como lo escribe --review.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write who was taken for whom, with names and addresses.</source>
        <translation>Escribir a quién se identificó con quién, con nombres y direcciones.</translation>
    </message>
    <message>
        <source>File of domains and addresses with their employers.</source>
        <translation>Archivo de dominios y direcciones con sus empleadores.</translation>
    </message>
    <message>
        <source>Count a commit for each of its co-authors, too.</source>
        <translation>Contar un commit también para cada uno de sus coautores.</translation>
    </message>
    <message>
        <source>Ignore the repository’s .mailmap.</source>
        <translation>Pasar por alto el .mailmap del repositorio.</translation>
    </message>
    <message>
        <source>Leave out tags; else versions become releases.</source>
        <translation>Excluir las etiquetas; de lo contrario, las de versión se toman como versiones publicadas.</translation>
    </message>
    <message>
        <source>Read everything anew and keep nothing.</source>
        <translation>Leer todo de nuevo y no conservar nada.</translation>
    </message>
    <message>
        <source>Name of the foundation whose members are listed.</source>
        <translation>Nombre de la fundación cuyos miembros se enumeran.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Category that lists members (default: the one that says so).</source>
        <translation>Categoría que enumera los miembros (por defecto: la que así lo indica).</translation>
    </message>
    <message>
        <source>--map: write COLUMN=HEADER, not “%1”</source>
        <translation>--map: escriba COLUMN=HEADER, no «%1»</translation>
    </message>
    <message>
        <source>--table: name the table that the rows belong to, such as “events”</source>
        <translation>--table: indique la tabla a la que pertenecen las filas, por ejemplo «events»</translation>
    </message>
    <message>
        <source>Table of the dataset that the rows belong to.</source>
        <translation>Tabla del conjunto de datos a la que pertenecen las filas.</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Column of the table and the file’s header for it; may be repeated.</source>
        <translation>Columna de la tabla y la cabecera que le corresponde en el archivo; se puede repetir.</translation>
    </message>
    <message>
        <source>COLUMN=HEADER</source>
        <translation>COLUMN=HEADER</translation>
    </message>
    <message>
        <source>Read members and projects of a landscape, or of its history.</source>
        <translation>Leer los miembros y proyectos de un landscape o de su historial.</translation>
    </message>
    <message>
        <source>Read one CSV file of any columns into a table.</source>
        <translation>Leer en una tabla un archivo CSV con columnas cualesquiera.</translation>
    </message>
    <message>
        <source>Read events of TimelineJS, as JSON or as a sheet.</source>
        <translation>Leer eventos de TimelineJS, como JSON o como hoja de cálculo.</translation>
    </message>
    <message>
        <source>Read events of a calendar.</source>
        <translation>Leer eventos de un calendario.</translation>
    </message>
    <message>
        <source>Read a dataset that “export json” wrote.</source>
        <translation>Leer un conjunto de datos escrito por «export json».</translation>
    </message>
    <message>
        <source>Count the commits of git repositories by person and employer.</source>
        <translation>Contar los commits de repositorios git por persona y empleador.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>Imported dataset</source>
        <translation>Conjunto de datos importado</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>Repositorios git</translation>
    </message>
    <message>
        <source>Landscape file, or its repository</source>
        <translation>Archivo landscape, o su repositorio</translation>
    </message>
    <message>
        <source>Folder of CSV files of a dataset</source>
        <translation>Carpeta de archivos CSV de un conjunto de datos</translation>
    </message>
    <message>
        <source>One CSV table of any columns</source>
        <translation>Una tabla CSV con columnas cualesquiera</translation>
    </message>
    <message>
        <source>TimelineJS, as JSON or as a sheet</source>
        <translation>TimelineJS, como JSON o como hoja de cálculo</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Dataset as JSON</source>
        <translation>Conjunto de datos como JSON</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>column “%1” was not imported</source>
        <translation>la columna «%1» no se importó</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had a time of day, which is left out</source>
        <translation>
            <numerusform>%n entrada tenía una hora del día, que se omite</numerusform>
            <numerusform>%n entradas tenían una hora del día, que se omite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) had markup, which is left out</source>
        <translation>
            <numerusform>%n texto tenía marcado, que se omite</numerusform>
            <numerusform>%n textos tenían marcado, que se omite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) recur; only their first day is imported</source>
        <translation>
            <numerusform>%n entrada se repite; solo se importa su primer día</numerusform>
            <numerusform>%n entradas se repiten; solo se importa su primer día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) or attachment(s) were left out</source>
        <translation>
            <numerusform>se omitió %n alarma o adjunto</numerusform>
            <numerusform>se omitieron %n alarmas o adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the apostrophe that keeps spreadsheets from calculating was removed from %n cell(s)</source>
        <translation>
            <numerusform>se quitó de %n celda el apóstrofo que impide que las hojas de cálculo la evalúen</numerusform>
            <numerusform>se quitó de %n celdas el apóstrofo que impide que las hojas de cálculo las evalúen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not well-formed</source>
        <translation>no está bien formada</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it refers to other places in itself</source>
        <translation>remite a otros lugares de sí misma</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is no landscape</source>
        <translation>no es un landscape</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were there when the history begins; they may have joined earlier</source>
        <translation>
            <numerusform>%n miembro ya estaba cuando comienza el historial; pudo haber ingresado antes</numerusform>
            <numerusform>%n miembros ya estaban cuando comienza el historial; pudieron haber ingresado antes</numerusform>
        </translation>
    </message>
    <message>
        <source>the tiers were renamed: %1 became %2</source>
        <translation>los niveles cambiaron de nombre: %1 pasó a %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back soon after and are not told as history</source>
        <translation>
            <numerusform>%n cambio se deshizo poco después y no se presenta como parte de la historia</numerusform>
            <numerusform>%n cambios se deshicieron poco después y no se presentan como parte de la historia</numerusform>
        </translation>
    </message>
    <message>
        <source>the version of commit %1 could not be read: %2</source>
        <translation>no se pudo leer la versión del commit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken for a bot, with %n commit(s)</source>
        <translation>
            <numerusform>«%1» se toma por un bot, con %n commit</numerusform>
            <numerusform>«%1» se toma por un bot, con %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed from %1 to %2</source>
        <translation>
            <numerusform>%n persona cambió de %1 a %2</numerusform>
            <numerusform>%n personas cambiaron de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 belongs to no organization known here, %n commit(s)</source>
        <translation>
            <numerusform>%1 no pertenece a ninguna organización conocida aquí, %n commit</numerusform>
            <numerusform>%1 no pertenece a ninguna organización conocida aquí, %n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) belong to two addresses at one employer and were kept apart</source>
        <translation>
            <numerusform>%n nombre corresponde a dos direcciones con el mismo empleador y se mantuvo por separado</numerusform>
            <numerusform>%n nombres corresponden a dos direcciones con el mismo empleador y se mantuvieron por separado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the repositories’ .mailmap were used</source>
        <translation>
            <numerusform>se usó %n entrada del .mailmap de los repositorios</numerusform>
            <numerusform>se usaron %n entradas del .mailmap de los repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have an impossible author date; the date of the commit stands for it</source>
        <translation>
            <numerusform>%n commit tiene una fecha de autoría imposible; en su lugar se usa la fecha del commit</numerusform>
            <numerusform>%n commits tienen una fecha de autoría imposible; en su lugar se usa la fecha del commit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no possible date and were left out</source>
        <translation>
            <numerusform>%n commit no tiene ninguna fecha posible y se omitió</numerusform>
            <numerusform>%n commits no tienen ninguna fecha posible y se omitieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) have no name</source>
        <translation>
            <numerusform>%n commit no tiene nombre</numerusform>
            <numerusform>%n commits no tienen nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not UTF-8 text</source>
        <translation>
            <numerusform>%n nombre no es texto UTF-8</numerusform>
            <numerusform>%n nombres no son texto UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n tag(s) without a version in the name</source>
        <translation>
            <numerusform>se omitió %n etiqueta sin versión en el nombre</numerusform>
            <numerusform>se omitieron %n etiquetas sin versión en el nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the clone is shallow; its history begins where it was cut off</source>
        <translation>%1: el clon es superficial; su historial comienza donde se cortó</translation>
    </message>
    <message>
        <source>%1: its grafts were ignored</source>
        <translation>%1: no se tuvieron en cuenta sus injertos (grafts)</translation>
    </message>
    <message>
        <source>%1: its replacement objects were ignored</source>
        <translation>%1: no se tuvieron en cuenta sus objetos de reemplazo</translation>
    </message>
    <message>
        <source>%1: it borrows objects from elsewhere, which was not followed</source>
        <translation>%1: toma prestados objetos de otro lugar, que no se siguió</translation>
    </message>
    <message>
        <source>%1: this is a partial clone; nothing was fetched</source>
        <translation>%1: es un clon parcial; no se descargó nada</translation>
    </message>
    <message>
        <source>%1: its history was rewritten since the last import, so all of it was read</source>
        <translation>%1: su historial se reescribió desde la última importación, así que se leyó entero</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new commit(s) since the last import</source>
        <translation>
            <numerusform>%1: %n commit nuevo desde la última importación</numerusform>
            <numerusform>%1: %n commits nuevos desde la última importación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) are also in %2 and count in both; do not add the two up</source>
        <translation>
            <numerusform>%1: %n commit está también en %2 y cuenta en ambos; no los sume</numerusform>
            <numerusform>%1: %n commits están también en %2 y cuentan en ambos; no los sume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>File that says who is who</source>
        <translation>Archivo que indica quién es quién</translation>
    </message>
    <message>
        <source>File of domains with their employers</source>
        <translation>Archivo de dominios con sus empleadores</translation>
    </message>
    <message>
        <source>&amp;Who is who</source>
        <translation>Qu&amp;ién es quién</translation>
    </message>
    <message>
        <source>Em&amp;ployers</source>
        <translation>E&amp;mpleadores</translation>
    </message>
    <message>
        <source>&amp;Use the repositories’ .mailmap</source>
        <translation>&amp;Usar el .mailmap de los repositorios</translation>
    </message>
    <message>
        <source>Count a commit for each c&amp;o-author, too</source>
        <translation>Contar un commit también para cada c&amp;oautor</translation>
    </message>
    <message>
        <source>Take version ta&amp;gs as releases</source>
        <translation>Tomar las etiquetas de &amp;versión como versiones publicadas</translation>
    </message>
    <message>
        <source>List &amp;for review who was taken for whom</source>
        <translation>Enumerar para su &amp;revisión a quién se identificó con quién</translation>
    </message>
    <message>
        <source>Reads every commit again, since no names are kept</source>
        <translation>Vuelve a leer todos los commits, ya que no se conservan nombres</translation>
    </message>
    <message>
        <source>As the file names it</source>
        <translation>Como lo nombra el archivo</translation>
    </message>
    <message>
        <source>The one whose name says so</source>
        <translation>La que así lo indica en su nombre</translation>
    </message>
    <message>
        <source>Fou&amp;ndation</source>
        <translation>Fu&amp;ndación</translation>
    </message>
    <message>
        <source>Cate&amp;gory of members</source>
        <translation>Cate&amp;goría de miembros</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>There are more of them, which are not listed.</source>
        <translation>Hay más, que no se enumeran.</translation>
    </message>
    <message>
        <source>%1: a row contradicts “%2” in “%3” and is left out</source>
        <extracomment>A row was not added. %1: table, %2: name of the row, %3: a column</extracomment>
        <translation>%1: una fila contradice a «%2» en «%3» y se omite</translation>
    </message>
    <message>
        <source>%1: “%2” may be the same as “%3”; they differ in “%4”</source>
        <extracomment>A row was added beside one that it may be the same as. %1: table, %2 and %3: names of the rows, %4: the column they differ in</extracomment>
        <translation>%1: «%2» podría ser lo mismo que «%3»; difieren en «%4»</translation>
    </message>
    <message>
        <source>Commits by person, employer and month, and versions as releases. Nothing of the repository is run or changed.</source>
        <translation>Commits por persona, empleador y mes, y versiones publicadas según las etiquetas. No se ejecuta ni se cambia nada del repositorio.</translation>
    </message>
    <message>
        <source>A whole dataset, one file a table, as the export to CSV writes it.</source>
        <translation>Un conjunto de datos completo, un archivo por tabla, como lo escribe la exportación a CSV.</translation>
    </message>
    <message>
        <source>Members and their tiers, and projects, from a foundation’s landscape file or the history of its repository.</source>
        <translation>Miembros y sus niveles, y proyectos, del archivo landscape de una fundación o del historial de su repositorio.</translation>
    </message>
    <message>
        <source>One file of rows of one kind, with columns of any name.</source>
        <translation>Un archivo de filas de un mismo tipo, con columnas de cualquier nombre.</translation>
    </message>
    <message>
        <source>Events and eras of a timeline made for TimelineJS.</source>
        <translation>Eventos y épocas de una cronología hecha para TimelineJS.</translation>
    </message>
    <message>
        <source>Events from a calendar file.</source>
        <translation>Eventos de un archivo de calendario.</translation>
    </message>
    <message>
        <source>A whole dataset as one JSON file.</source>
        <translation>Un conjunto de datos completo en un solo archivo JSON.</translation>
    </message>
    <message>
        <source>%1 rows, %2 skipped</source>
        <translation>%1 filas, %2 omitidas</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>fecha de referencia</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>facts without a source</source>
        <translation>hechos sin fuente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>info takes one FILE</source>
        <translation>info admite un solo FILE</translation>
    </message>
    <message>
        <source>Tell what the dataset is: rows by table, span, sources.</source>
        <translation>Indicar qué es el conjunto de datos: filas por tabla, tramo de tiempo, fuentes.</translation>
    </message>
</context>
<context>
    <name>KeyFiguresSection</name>
    <message>
        <source>nobody the data name</source>
        <translation>los datos no nombran a nadie</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situación a %1.</translation>
    </message>
    <message>
        <source>Changes are counted from %1.</source>
        <translation>Los cambios se cuentan desde el %1.</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>When, and how sure</source>
        <translation>Cuándo, y con qué certeza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Who was the steward in which era.</source>
        <translation>Quién fue el custodio en cada época.</translation>
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
        <translation>Qué significan los números</translation>
    </message>
</context>
<context>
    <name>MembersActions</name>
    <message>
        <source>&amp;Rings by Tier</source>
        <translation>&amp;Anillos por nivel</translation>
    </message>
    <message>
        <source>The foundation in the middle, members round it by tier</source>
        <translation>La fundación en el centro y los miembros a su alrededor, por nivel</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Everything a node of its own, linked ones near each other</source>
        <translation>Cada elemento como nodo propio, los enlazados cerca unos de otros</translation>
    </message>
    <message>
        <source>By &amp;Body</source>
        <translation>Por ór&amp;gano</translation>
    </message>
    <message>
        <source>Each board, council and committee with those who belong to it</source>
        <translation>Cada junta, consejo y comité con quienes pertenecen a él</translation>
    </message>
    <message>
        <source>&amp;Focus on the Selection</source>
        <translation>&amp;Enfocar la selección</translation>
    </message>
    <message>
        <source>Draw only what is linked to the selected node; again: everything</source>
        <translation>Dibujar solo lo enlazado con el nodo seleccionado; otra vez: todo</translation>
    </message>
    <message>
        <source>&amp;Wider Focus</source>
        <translation>Enfoque más a&amp;mplio</translation>
    </message>
    <message>
        <source>One link further round the selection</source>
        <translation>Un enlace más allá alrededor de la selección</translation>
    </message>
    <message>
        <source>Shortest &amp;Way…</source>
        <translation>&amp;Camino más corto…</translation>
    </message>
    <message>
        <source>Show how two nodes are linked</source>
        <translation>Mostrar cómo están enlazados dos nodos</translation>
    </message>
    <message>
        <source>Show &amp;All of It</source>
        <translation>Mostrar to&amp;do</translation>
    </message>
    <message>
        <source>As large as the window allows</source>
        <translation>Tan grande como permita la ventana</translation>
    </message>
    <message>
        <source>&amp;Unpin the Selection</source>
        <translation>&amp;Soltar la selección</translation>
    </message>
    <message>
        <source>Put the selected node back where the arrangement has it</source>
        <translation>Devolver el nodo seleccionado al lugar que le da la disposición</translation>
    </message>
    <message>
        <source>Unpin A&amp;ll</source>
        <translation>S&amp;oltar todos</translation>
    </message>
    <message>
        <source>Put every dragged node back</source>
        <translation>Devolver a su lugar todos los nodos arrastrados</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Cam&amp;bios</translation>
    </message>
    <message>
        <source>List what changed since the compare day</source>
        <translation>Enumerar lo que cambió desde la fecha de comparación</translation>
    </message>
    <message>
        <source>&amp;Seats and Votes</source>
        <translation>&amp;Puestos y votos</translation>
    </message>
    <message>
        <source>Who has how much say in a board or council</source>
        <translation>Quién tiene cuánto poder de decisión en una junta o un consejo</translation>
    </message>
    <message>
        <source>T&amp;ies</source>
        <translation>&amp;Vínculos</translation>
    </message>
    <message>
        <source>Who is tied to whom: links, betweenness, and who meets in several bodies</source>
        <translation>Quién está vinculado con quién: enlaces, intermediación y quiénes coinciden en varios órganos</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>All that is drawn, as a table</source>
        <translation>Todo lo que está dibujado, como tabla</translation>
    </message>
</context>
<context>
    <name>MembersCommand</name>
    <message>
        <source>%1 as of %2: %3 certain, %4 possible</source>
        <translation>%1, situación a %2: %3 seguros, %4 posibles</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>members takes one FILE</source>
        <translation>members admite un solo FILE</translation>
    </message>
    <message>
        <source>members needs --as-of DAY; write it as YYYY-MM-DD</source>
        <translation>members requiere --as-of DAY; escríbalo como YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; nothing is certain after it</source>
        <translation>la evidencia del conjunto de datos termina el %1; después nada es seguro</translation>
    </message>
    <message>
        <source>List who is a member, or holds a seat, at a day.</source>
        <translation>Enumerar quién es miembro u ocupa un puesto en un día.</translation>
    </message>
    <message>
        <source>The day, as YYYY-MM-DD.</source>
        <translation>El día, como YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Id of a body; the foundation if left out.</source>
        <translation>Id. de un órgano; si se omite, la fundación.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Imprimir CSV.</translation>
    </message>
</context>
<context>
    <name>MetricPhrases</name>
    <message>
        <source>the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>el %1</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) that end with the %1</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; after &quot;in&quot;, &quot;into&quot; or &quot;of&quot;</extracomment>
        <translation>
            <numerusform>el %n mes que termina con el %1</numerusform>
            <numerusform>los %n meses que terminan con el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>al menos el %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>más del %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Each share is rounded to %n decimal(s) of a percent before it is added.</source>
        <translation>
            <numerusform>Cada proporción, en porcentaje, se redondea a %n decimal antes de sumarla.</numerusform>
            <numerusform>Cada proporción, en porcentaje, se redondea a %n decimales antes de sumarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n largest are looked at.</source>
        <translation>
            <numerusform>Solo se considera el %n mayor.</numerusform>
            <numerusform>Solo se consideran los %n mayores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s)</source>
        <translation>
            <numerusform>proporciones redondeadas a %n decimal</numerusform>
            <numerusform>proporciones redondeadas a %n decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>new in these repositories</source>
        <translation>nuevos en estos repositorios</translation>
    </message>
    <message>
        <source>new in the whole dataset</source>
        <translation>nuevos en todo el conjunto de datos</translation>
    </message>
    <message>
        <source>new or occasional</source>
        <translation>nuevos u ocasionales</translation>
    </message>
    <message>
        <source>of the active</source>
        <translation>de los activos</translation>
    </message>
    <message>
        <source>of the new</source>
        <translation>de los nuevos</translation>
    </message>
    <message>
        <source>%1, 0 of nobody</source>
        <translation>%1, 0 si no hay nadie</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana de %1</translation>
    </message>
    <message>
        <source>window: the %1</source>
        <translation>ventana: el %1</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>inactivos durante %1</translation>
    </message>
    <message>
        <source>pause of %1</source>
        <translation>pausa de %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s) before</source>
        <translation>
            <numerusform>como máximo %n commit anterior</numerusform>
            <numerusform>como máximo %n commits anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>share before the person</source>
        <translation>proporción antes de la persona</translation>
    </message>
    <message>
        <source>share with the person&apos;s own</source>
        <translation>proporción incluida la propia de la persona</translation>
    </message>
    <message>
        <source>subsidiaries %1</source>
        <translation>filiales: %1</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>período %1</translation>
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
        <translation>personas</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>commits</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>people per month</source>
        <translation>personas por mes</translation>
    </message>
    <message>
        <source>commits per month</source>
        <translation>commits por mes</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nuevos colaboradores</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
</context>
<context>
    <name>MetricTitles</name>
    <message>
        <source>Active contributors</source>
        <translation>Colaboradores activos</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Share of bots in the commits</source>
        <translation>Proporción de bots en los commits</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Colaboradores nuevos</translation>
    </message>
    <message>
        <source>Contributors gone silent</source>
        <translation>Colaboradores que quedaron inactivos</translation>
    </message>
    <message>
        <source>Occasional contributors</source>
        <translation>Colaboradores ocasionales</translation>
    </message>
    <message>
        <source>Continuing contributors</source>
        <translation>Colaboradores constantes</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Retained contributors</source>
        <translation>Colaboradores retenidos</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Retención de nuevos colaboradores</translation>
    </message>
    <message>
        <source>Survival of contributors</source>
        <translation>Supervivencia de los colaboradores</translation>
    </message>
    <message>
        <source>Core contributors</source>
        <translation>Colaboradores del núcleo</translation>
    </message>
    <message>
        <source>Regular contributors</source>
        <translation>Colaboradores regulares</translation>
    </message>
    <message>
        <source>Casual contributors</source>
        <translation>Colaboradores esporádicos</translation>
    </message>
    <message>
        <source>Absence factor</source>
        <translation>Factor de ausencia</translation>
    </message>
    <message>
        <source>Elephant factor</source>
        <translation>Factor elefante</translation>
    </message>
    <message>
        <source>Inequality of commits (Gini)</source>
        <translation>Desigualdad de los commits (Gini)</translation>
    </message>
    <message>
        <source>Share of the commits</source>
        <translation>Proporción en los commits</translation>
    </message>
    <message>
        <source>Commits of the organization</source>
        <translation>Commits de la organización</translation>
    </message>
    <message>
        <source>Commits of organizations other than</source>
        <translation>Commits de organizaciones distintas de</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Proporción en las personas</translation>
    </message>
    <message>
        <source>Commits of known affiliation</source>
        <translation>Commits de afiliación conocida</translation>
    </message>
    <message>
        <source>Organizations with commits</source>
        <translation>Organizaciones con commits</translation>
    </message>
    <message>
        <source>New organizations</source>
        <translation>Organizaciones nuevas</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the commits</source>
        <translation>Proporción de la mayor organización en los commits</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the people</source>
        <translation>Proporción de la mayor organización en las personas</translation>
    </message>
    <message>
        <source>Diversity of organizations (Shannon)</source>
        <translation>Diversidad de organizaciones (Shannon)</translation>
    </message>
    <message>
        <source>Effective number of organizations</source>
        <translation>Número efectivo de organizaciones</translation>
    </message>
    <message>
        <source>Concentration of organizations (Simpson)</source>
        <translation>Concentración de organizaciones (Simpson)</translation>
    </message>
    <message>
        <source>Effective number of organizations (inverse Simpson)</source>
        <translation>Número efectivo de organizaciones (inverso de Simpson)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Median time between releases</source>
        <translation>Mediana del tiempo entre versiones</translation>
    </message>
    <message>
        <source>Commits in the release</source>
        <translation>Commits de la versión</translation>
    </message>
    <message>
        <source>Contributors to the release</source>
        <translation>Colaboradores de la versión</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members of a tier</source>
        <translation>Miembros de un nivel</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Puestos en la junta</translation>
    </message>
    <message>
        <source>Effective number of organizations on the board</source>
        <translation>Número efectivo de organizaciones en la junta</translation>
    </message>
    <message>
        <source>Largest organization&apos;s share of the votes</source>
        <translation>Proporción de la mayor organización en los votos</translation>
    </message>
    <message>
        <source>Turnover of the board</source>
        <translation>Rotación de la junta</translation>
    </message>
    <message>
        <source>Continuity of the board</source>
        <translation>Continuidad de la junta</translation>
    </message>
    <message>
        <source>Share of the seats less that of the commits</source>
        <translation>Proporción de los puestos menos la de los commits</translation>
    </message>
    <message>
        <source>Counts of people do not add up over periods: who is active in two of them is counted in both.</source>
        <translation>Los recuentos de personas no se pueden sumar entre períodos: quien está activo en dos de ellos se cuenta en ambos.</translation>
    </message>
    <message>
        <source>In the first months of the data nearly everybody seems new, because what came before is not known.</source>
        <translation>En los primeros meses de los datos casi todo el mundo parece nuevo, porque no se sabe qué hubo antes.</translation>
    </message>
    <message>
        <source>The last months cannot be known yet: people may come back.</source>
        <translation>Los últimos meses aún no se pueden conocer: las personas pueden volver.</translation>
    </message>
    <message>
        <source>Whose affiliation is unknown stays in the denominator, so a share is a lower bound.</source>
        <translation>Quien tiene una afiliación desconocida permanece en el denominador, por lo que una proporción es una cota inferior.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation there are only limits.</source>
        <translation>Cuando menos del 60&#xa0;% de los commits indica una afiliación, solo hay límites.</translation>
    </message>
    <message>
        <source>Below 50 commits there is no value: chance would rule it.</source>
        <translation>Por debajo de 50 commits no hay ningún valor: lo dominaría el azar.</translation>
    </message>
    <message>
        <source>The data hold commits that were taken: what was proposed and declined, reviewed or reported does not count.</source>
        <translation>Los datos contienen los commits que se aceptaron: lo que se propuso y se rechazó, se revisó o se notificó no cuenta.</translation>
    </message>
    <message>
        <source>Releases are those the dataset lists as events, and a series in one entry counts once.</source>
        <translation>Las versiones son las que el conjunto de datos enumera como eventos, y una serie en una sola entrada cuenta una vez.</translation>
    </message>
    <message>
        <source>Releases lie differently far apart, so the number is given per month between them.</source>
        <translation>Las versiones están separadas por tiempos distintos, así que el número se da por mes transcurrido entre ellas.</translation>
    </message>
    <message>
        <source>The lower limit is certain, the upper one possible: some dates are known roughly.</source>
        <translation>El límite inferior es seguro y el superior, posible: algunas fechas se conocen solo aproximadamente.</translation>
    </message>
    <message>
        <source>Where the sources leave votes undefined, the limits are the two ways to read them.</source>
        <translation>Cuando las fuentes dejan votos sin definir, los límites son las dos maneras de interpretarlas.</translation>
    </message>
    <message>
        <source>This is a difference, not a judgement of who deserves what.</source>
        <translation>Esto es una diferencia, no un juicio sobre quién merece qué.</translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>%1 as of %2; repositories: %3</source>
        <extracomment>%1: a title, %2: a day, %3: which repositories</extracomment>
        <translation>%1, situación a %2; repositorios: %3</translation>
    </message>
    <message>
        <source>the dataset&apos;s evidence ends on %1; there are no numbers after it</source>
        <translation>la evidencia del conjunto de datos termina el %1; después no hay números</translation>
    </message>
    <message>
        <source>Count people, commits, organizations, releases, seats and votes, on a day or over time.</source>
        <translation>Contar personas, commits, organizaciones, versiones, puestos y votos, en un día o a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 what it is about, %2 &quot;missing&quot;, &quot;partial&quot; or &quot;broken&quot;, %3 two days, %4 a note</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: rows %2, commits %3</source>
        <extracomment>%1 what it is; %2 and %3 numbers</extracomment>
        <translation>%1: filas %2, commits %3</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 ids</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>The data end on %1; months from %2 on are incomplete.</source>
        <extracomment>%1 and %2 days, %3 a month</extracomment>
        <translation>Los datos terminan el %1; los meses a partir de %2 están incompletos.</translation>
    </message>
    <message>
        <source>The data end between %1 and %2; months from %3 on are incomplete.</source>
        <translation>Los datos terminan entre el %1 y el %2; los meses a partir de %3 están incompletos.</translation>
    </message>
    <message>
        <source>Counted and left out</source>
        <translation>Contado y excluido</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Left out, of bots (only bot-share counts them)</source>
        <translation>Excluido, de bots (solo bot-share los cuenta)</translation>
    </message>
    <message>
        <source>Left out, without a commit</source>
        <translation>Excluido, sin ningún commit</translation>
    </message>
    <message>
        <source>Left out, of other repositories</source>
        <translation>Excluido, de otros repositorios</translation>
    </message>
    <message>
        <source>Rows in all: %1</source>
        <translation>Filas en total: %1</translation>
    </message>
    <message>
        <source>Parameters: %1</source>
        <translation>Parámetros: %1</translation>
    </message>
    <message>
        <source>Source: this program&apos;s own definition</source>
        <translation>Fuente: definición propia de este programa</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>What the dataset says</source>
        <translation>Lo que dice el conjunto de datos</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>se conoce el %1</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>(incompleto)</translation>
    </message>
    <message>
        <source>(the data begin shortly before)</source>
        <translation>(los datos comienzan poco antes)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>No hay nada que contar.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>elija --json o --csv, no ambas</translation>
    </message>
    <message>
        <source>--list prints text, or with --json JSON; leave out --csv, --explain and --metric</source>
        <translation>--list imprime texto o, con --json, JSON; omita --csv, --explain y --metric</translation>
    </message>
    <message>
        <source>--explain has no place in CSV; use --json, or neither</source>
        <translation>--explain no tiene cabida en CSV; use --json, o ninguna de las dos</translation>
    </message>
    <message>
        <source>--csv takes one --metric; call once for each, or use --json</source>
        <translation>--csv admite una sola --metric; ejecútelo una vez por cada una o use --json</translation>
    </message>
    <message>
        <source>--metric: there is no “%1”; choose one of: %2</source>
        <translation>--metric: no existe «%1»; elija una de: %2</translation>
    </message>
    <message>
        <source>--metric: “%1” needs a number of periods after its colon; write one of %2</source>
        <extracomment>%1 what was written, %2 a range of numbers</extracomment>
        <translation>--metric: «%1» necesita un número de períodos después de los dos puntos; escriba uno de %2</translation>
    </message>
    <message>
        <source>--metric: %1; %2</source>
        <translation>--metric: %1; %2</translation>
    </message>
    <message>
        <source>--repositories: “%1” names no month; write cohort:YYYY-MM</source>
        <translation>--repositories: «%1» no nombra ningún mes; escriba cohort:YYYY-MM</translation>
    </message>
    <message>
        <source>--repositories: there is no “%1”; write all, a role (%2), cohort:YYYY-MM, or ids with commas between them: %3</source>
        <translation>--repositories: no existe «%1»; escriba all, un papel (%2), cohort:YYYY-MM o varios id. separados por comas: %3</translation>
    </message>
    <message>
        <source>metrics takes one FILE; metrics are chosen with --metric</source>
        <translation>metrics admite un solo FILE; las métricas se eligen con --metric</translation>
    </message>
    <message>
        <source>The metric to print over time; may be given several times.</source>
        <translation>La métrica que se imprime a lo largo del tiempo; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; family if left out.</source>
        <translation>all, un papel, cohort:YYYY-MM o varios id. separados por comas; si se omite, family.</translation>
    </message>
    <message>
        <source>The day of the numbers, or the last one of the rows, as YYYY-MM-DD.</source>
        <translation>El día de los números, o el último de las filas, como YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>A row every month, quarter or year; month if left out.</source>
        <translation>Una fila cada month, quarter o year (mes, trimestre o año); si se omite, month.</translation>
    </message>
    <message>
        <source>Count over so many months that end with each period, 1 to %1.</source>
        <translation>Contar a lo largo de tantos meses, de 1 a %1, que terminan con cada período.</translation>
    </message>
    <message>
        <source>Count as one of chaoss, lfx, devstats or grimoirelab does; chaoss if left out.</source>
        <translation>Contar como chaoss, lfx, devstats o grimoirelab; si se omite, chaoss.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>A quién se atribuyen las filiales: recorded, parent-as-of o parent-today.</translation>
    </message>
    <message>
        <source>List the metrics there are.</source>
        <translation>Enumerar las métricas que existen.</translation>
    </message>
    <message>
        <source>Say how it is counted, what was left out and what the data do not know.</source>
        <translation>Decir cómo se cuenta, qué se excluyó y qué no saben los datos.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Imprimir CSV.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 known</source>
        <extracomment>%1 a share of what is counted</extracomment>
        <translation>se conoce el %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n repositories of the project family, each over the twelve months that end with the last full one by the day for which there are data.</source>
        <extracomment>%n repositories</extracomment>
        <translation>
            <numerusform>De %n repositorio de la familia del proyecto, durante los doce meses que terminan con el último mes completo hasta ese día para el que hay datos.</numerusform>
            <numerusform>De %n repositorios de la familia del proyecto, cada uno durante los doce meses que terminan con el último mes completo hasta ese día para el que hay datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n of them end before that month does, so that its counts are lower bounds.</source>
        <translation>
            <numerusform>Los datos de %n de ellos terminan antes que ese mes, por lo que sus recuentos son cotas inferiores.</numerusform>
            <numerusform>Los datos de %n de ellos terminan antes que ese mes, por lo que sus recuentos son cotas inferiores.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets: the limits that unknown affiliations leave.</source>
        <translation>Entre paréntesis: los límites que dejan las afiliaciones desconocidas.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>El crecimiento en números</translation>
    </message>
    <message>
        <source>How the numbers are counted</source>
        <translation>Cómo se cuentan los números</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>How each number is counted, and who defined it so.</source>
        <translation>Cómo se cuenta cada número y quién lo definió así.</translation>
    </message>
    <message>
        <source>A definition of this program.</source>
        <translation>Una definición de este programa.</translation>
    </message>
    <message>
        <source>They are those that were a year old by the earlier day: what was added later would raise the numbers by itself.</source>
        <translation>Son los que tenían un año en el día anterior de los dos: lo añadido después aumentaría las cifras por sí mismo.</translation>
    </message>
</context>
<context>
    <name>OrganizationMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Se excluyen los bots.</translation>
    </message>
    <message>
        <source>The smallest number of people who together made %1 of the commits in %2: a low number means that few carry half. Whom of several with as many commits one takes makes no difference.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>El menor número de personas que juntas hicieron %1 de los commits en %2: un número bajo significa que pocas hacen la mitad. Da igual a cuál de varias con el mismo número de commits se tome.</translation>
    </message>
    <message>
        <source>It is given however few commits name an affiliation.</source>
        <translation>Se da por pocos que sean los commits que indican una afiliación.</translation>
    </message>
    <message>
        <source>Where fewer than 60 % of the commits name an affiliation only the limits are given.</source>
        <translation>Cuando menos del 60&#xa0;% de los commits indica una afiliación, solo se dan los límites.</translation>
    </message>
    <message>
        <source>Only commits of known affiliation count, and whoever has an academic or other address stands for themselves. The limits are over all commits: everybody of unknown affiliation works for the largest organization, or everybody for one of their own.</source>
        <translation>Solo cuentan los commits de afiliación conocida, y quien tiene una dirección académica o de otro tipo cuenta por sí mismo. Los límites abarcan todos los commits: o bien todas las personas de afiliación desconocida trabajan para la mayor organización, o bien cada una para una propia.</translation>
    </message>
    <message>
        <source>The smallest number of organizations whose people together made %1 of the commits in %2: a low number means that few carry half.</source>
        <extracomment>%1: &quot;at least 50 %&quot;; %2: &quot;the month&quot;</extracomment>
        <translation>El menor número de organizaciones cuyas personas hicieron juntas %1 de los commits en %2: un número bajo significa que pocas hacen la mitad.</translation>
    </message>
    <message>
        <source>How unevenly the commits in %1 are spread over the people who made them, as Gini&apos;s coefficient: 0 where all made as many, close to 1 where one of many made nearly all.</source>
        <translation>Con cuánta desigualdad se reparten los commits hechos en %1 entre las personas que los hicieron, como coeficiente de Gini: 0 si todas hicieron los mismos, cerca de 1 si una de muchas hizo casi todos.</translation>
    </message>
    <message>
        <source>Commits of people affiliated with the organization, as a share of all commits in %1. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Commits de personas afiliadas a la organización, como proporción de todos los commits en %1. Los commits de afiliación desconocida permanecen en el denominador; el límite superior es el valor que habría si todos ellos fueran de la organización.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with the organization. The upper limit is what it would be if all commits of unknown affiliation were the organization&apos;s.</source>
        <translation>Commits en %1 de personas afiliadas a la organización. El límite superior es el valor que habría si todos los commits de afiliación desconocida fueran de la organización.</translation>
    </message>
    <message>
        <source>Commits in %1 of people affiliated with any other organization of the dataset than the named one; academic and other addresses are no organizations of it. The upper limit is what it would be if all commits of unknown affiliation were theirs.</source>
        <translation>Commits en %1 de personas afiliadas a cualquier organización del conjunto de datos distinta de la nombrada; las direcciones académicas y de otro tipo no son organizaciones del conjunto. El límite superior es el valor que habría si todos los commits de afiliación desconocida fueran de ellas.</translation>
    </message>
    <message>
        <source>People with a commit in %1 for the organization, as a share of all people with one. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were the organization&apos;s.</source>
        <translation>Personas con un commit en %1 para la organización, como proporción de todas las personas que tienen uno. Las personas de afiliación desconocida permanecen en el denominador; el límite superior es el valor que habría si todas ellas fueran de la organización.</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s affiliation is known, be it an organization, an academic or another address, as a share of all commits in %1. Not defined where there is no commit.</source>
        <translation>Commits cuya afiliación de autoría se conoce, ya sea una organización, una dirección académica o de otro tipo, como proporción de todos los commits en %1. No definida si no hay ningún commit.</translation>
    </message>
    <message>
        <source>The share of all commits in %1 that people of one organization made, of the organization with the most. Commits of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>La proporción de todos los commits en %1 que hicieron las personas de una sola organización, la que más tiene. Los commits de afiliación desconocida permanecen en el denominador; el límite superior es el valor que habría si todos ellos fueran suyos.</translation>
    </message>
    <message>
        <source>The share of all people with a commit in %1 who made one for the same organization, of the organization with the most. People of unknown affiliation stay in the denominator; the upper limit is what it would be if all of them were its own.</source>
        <translation>La proporción de todas las personas con un commit en %1 que hicieron uno para una misma organización, la que más tiene. Las personas de afiliación desconocida permanecen en el denominador; el límite superior es el valor que habría si todas ellas fueran suyas.</translation>
    </message>
    <message>
        <source>Distinct organizations known to have at least one commit in %1. The upper limit counts everybody else, of an academic, other or unknown address, as one organization more.</source>
        <translation>Organizaciones distintas de las que consta al menos un commit en %1. El límite superior cuenta a cada una de las demás personas, con dirección académica, de otro tipo o desconocida, como una organización más.</translation>
    </message>
    <message>
        <source>Organizations whose first known commit in these repositories falls into %1.</source>
        <translation>Organizaciones cuyo primer commit conocido en estos repositorios se sitúa en %1.</translation>
    </message>
    <message>
        <source>Shannon&apos;s entropy of the shares p of the organizations in the commits in %1, −Σ p ln p, in nats: 0 where one makes all, higher where many make as much.</source>
        <translation>Entropía de Shannon de las proporciones p de las organizaciones en los commits hechos en %1, −Σ p ln p, en nats: 0 si una los hace todos, mayor si muchas hacen el mismo número.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as diverse as those of %1: e to the power of Shannon&apos;s entropy of their shares.</source>
        <translation>Cuántas organizaciones con el mismo número de commits cada una tendrían la misma diversidad que las que los hicieron en %1: e elevado a la entropía de Shannon de sus proporciones.</translation>
    </message>
    <message>
        <source>The sum of the squared shares of the organizations in the commits in %1 (Simpson, Herfindahl and Hirschman): 1 where one makes all, lower where many make as much.</source>
        <translation>La suma de los cuadrados de las proporciones de las organizaciones en los commits hechos en %1 (Simpson, Herfindahl y Hirschman): 1 si una los hace todos, menor si muchas hacen el mismo número.</translation>
    </message>
    <message>
        <source>How many organizations with as many commits each would be as concentrated as those of %1: one divided by the sum of their squared shares.</source>
        <translation>Cuántas organizaciones con el mismo número de commits cada una tendrían la misma concentración que las que los hicieron en %1: uno dividido por la suma de los cuadrados de sus proporciones.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>unknown date</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Dates of an era that is not over. %1: its first day</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Before: %1.</source>
        <extracomment>%1: an organization</extracomment>
        <translation>Antes: %1.</translation>
    </message>
    <message>
        <source>Who stewarded %1 on %2</source>
        <extracomment>Over the name of an organization. %1: the project, %2: a day</extracomment>
        <translation>Quién custodiaba %1 el %2</translation>
    </message>
    <message>
        <source>Who stewards %1</source>
        <extracomment>Over the name of an organization. %1: the project</extracomment>
        <translation>Quién custodia %1</translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <extracomment>Over the title of an event. %1: a day</extracomment>
        <translation>Qué ocurrió (%1)</translation>
    </message>
    <message>
        <source>On %1 the source gives no rule for its votes.</source>
        <translation>El %1 la fuente no da ninguna regla para sus votos.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 it had %2 of %n votes.</source>
        <extracomment>%1: a day, %n: all votes, %2: its votes</extracomment>
        <translation>
            <numerusform>El %1 tenía %2 de %n voto.</numerusform>
            <numerusform>El %1 tenía %2 de %n votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had no seat.</source>
        <translation>El %1 no tenía ningún puesto.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message numerus="yes">
        <source>At first %1 alone held %2 of %n votes</source>
        <extracomment>%1: organization, %2: its votes, %n: all votes</extracomment>
        <translation>
            <numerusform>Al principio %1 tenía por sí sola %2 de %n voto</numerusform>
            <numerusform>Al principio %1 tenía por sí sola %2 de %n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 it could decide alone in the %2, by simple majority. %3</source>
        <extracomment>%1: a day, %2: body, %3: a sentence about a later day, or empty</extracomment>
        <translation>Desde el %1 podía decidir por sí sola en %2, por mayoría simple. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people made half of the commits</source>
        <translation>
            <numerusform>%n persona hizo la mitad de los commits</numerusform>
            <numerusform>%n personas hicieron la mitad de los commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people who contributed in the twelve months to %1.</source>
        <translation>
            <numerusform>De %n persona que contribuyó en los doce meses hasta %1.</numerusform>
            <numerusform>De %n personas que contribuyeron en los doce meses hasta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>Qué cambió desde el %1</translation>
    </message>
    <message>
        <source>The dataset knows of no change between the two days.</source>
        <translation>El conjunto de datos no registra ningún cambio entre las dos fechas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n further changes</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situación a %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>What the dataset says of itself</source>
        <translation>Lo que el conjunto de datos dice de sí mismo</translation>
    </message>
</context>
<context>
    <name>PeopleMetricText</name>
    <message>
        <source>Bots are left out.</source>
        <translation>Se excluyen los bots.</translation>
    </message>
    <message>
        <source>no commit in the %1 before and at most %2 commits ever before</source>
        <extracomment>%1: &quot;3 months&quot;; %2: a number</extracomment>
        <translation>sin ningún commit en el plazo anterior de %1 y con %2 commits anteriores como máximo en total</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1.</source>
        <translation>Personas cuyo primer commit en estos repositorios se sitúa en %1.</translation>
    </message>
    <message>
        <source>People whose first commit in these repositories falls into %1 and who made none in another repository of the dataset in a month before.</source>
        <translation>Personas cuyo primer commit en estos repositorios se sitúa en %1 y que no hicieron ninguno en otro repositorio del conjunto de datos en un mes anterior.</translation>
    </message>
    <message>
        <source>People active in %1 who are new in these repositories, or had %2.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;no commit in the 3 months before and at most …&quot;</extracomment>
        <translation>Personas activas en %1 que son nuevas en estos repositorios o que cumplen lo siguiente: %2.</translation>
    </message>
    <message>
        <source>People who are the author of at least one commit in %1. Several addresses of one person are one person, and so is one person in several repositories.</source>
        <translation>Personas autoras de al menos un commit en %1. Las distintas direcciones de una persona son una sola persona, y también lo es una persona presente en varios repositorios.</translation>
    </message>
    <message>
        <source>Commits in %1, by author date.</source>
        <translation>Commits en %1, por fecha de autoría.</translation>
    </message>
    <message>
        <source>Commits of authors flagged as bots in the dataset, as a share of all commits in %1, the bots&apos; among them. Not defined where there is no commit.</source>
        <translation>Commits de autores marcados como bots en el conjunto de datos, como proporción de todos los commits en %1, incluidos los de los bots. No definida si no hay ningún commit.</translation>
    </message>
    <message>
        <source>People whose last commit so far falls into %1, where at least %2 have passed since. Not defined for the last %2 of the data, and lower as soon as somebody comes back.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;12 months&quot;</extracomment>
        <translation>Personas cuyo último commit hasta ahora se sitúa en %1, cuando han pasado al menos %2 desde entonces. No definido para el tramo final de %2 de los datos, y menor en cuanto alguien vuelve.</translation>
    </message>
    <message>
        <source>People active in %1 who are not new in these repositories, but had %2.</source>
        <translation>Personas activas en %1 que no son nuevas en estos repositorios, pero que cumplen lo siguiente: %2.</translation>
    </message>
    <message>
        <source>People active in %1 who are neither new nor occasional: they had a commit in the %2 before, or more than %3 commits ever before. With those new by their first commit here, occasional and continuing people add up to the active ones.</source>
        <extracomment>%1: &quot;the month&quot;; %2: &quot;3 months&quot;; %3: a number</extracomment>
        <translation>Personas activas en %1 que no son ni nuevas ni ocasionales: tenían un commit en el plazo anterior de %2, o más de %3 commits anteriores en total. Junto con las personas nuevas por su primer commit aquí, las ocasionales y las constantes suman las activas.</translation>
    </message>
    <message numerus="yes">
        <source>the %n month(s) before those</source>
        <translation>
            <numerusform>el %n mes anterior a esos</numerusform>
            <numerusform>los %n meses anteriores a esos</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 before</source>
        <translation>el %1 anterior</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people who were active in %1.</source>
        <translation>Proporción de personas activas en %2 entre las que estuvieron activas en %1.</translation>
    </message>
    <message>
        <source>Share who are active in %2, of the people whose first commit in these repositories falls into %1.</source>
        <translation>Proporción de personas activas en %2 entre aquellas cuyo primer commit en estos repositorios se sitúa en %1.</translation>
    </message>
    <message>
        <source>0 where nobody was there to come back.</source>
        <translation>0 si no había nadie que pudiera volver.</translation>
    </message>
    <message>
        <source>Not defined where nobody was there to come back.</source>
        <translation>No definida si no había nadie que pudiera volver.</translation>
    </message>
    <message>
        <source>Number of people active in %1 who were active in %2, too. Months before the data count as empty.</source>
        <translation>Número de personas activas en %1 que también estuvieron activas en %2. Los meses anteriores a los datos cuentan como vacíos.</translation>
    </message>
    <message>
        <source>Of the people whose first commit in these repositories falls into the %1, the share who are active in period number %2 after it, the next %1 being number 1.</source>
        <extracomment>%1: &quot;month&quot;, &quot;quarter&quot; or &quot;year&quot;; %2: a number</extracomment>
        <translation>De las personas cuyo primer commit en estos repositorios se sitúa en el %1, la proporción de las que están activas en el período número %2 posterior; el %1 siguiente es el número 1.</translation>
    </message>
    <message>
        <source>Share of people who contribute for longer than so many months, from the month of their first commit to that of their last, both counted (Kaplan and Meier). Who made a commit in the last %1 of the data may go on; for everybody else the last commit is the end. The limits are those of 95 %, by Greenwood&apos;s variance and the log–log transform.</source>
        <extracomment>%1: &quot;12 months&quot;</extracomment>
        <translation>Proporción de personas que contribuyen durante más de tantos meses, desde el mes de su primer commit hasta el del último, ambos incluidos (Kaplan y Meier). Quien hizo un commit en el tramo final de %1 de los datos puede continuar; para los demás, el último commit es el final. Los límites son los del 95&#xa0;%, con la varianza de Greenwood y la transformación log–log.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, without the person&apos;s own; people with as many commits are in one class.</source>
        <translation>Lo que decide es la proporción de todos los commits que hicieron las personas con más commits, sin los de la propia persona; las personas con el mismo número de commits están en una misma clase.</translation>
    </message>
    <message>
        <source>What decides is the share of all commits that people with more commits made, with the person&apos;s own added; people with as many commits may be in different classes.</source>
        <translation>Lo que decide es la proporción de todos los commits que hicieron las personas con más commits, sumando los de la propia persona; las personas con el mismo número de commits pueden estar en clases distintas.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the first 80 % of the commits in %1.</source>
        <translation>Personas que, empezando por las que tienen más commits, suman el primer 80&#xa0;% de los commits en %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, follow on the core and make up 80 to 95 % of the commits in %1.</source>
        <translation>Personas que, empezando por las que tienen más commits, siguen al núcleo y suman del 80 al 95&#xa0;% de los commits en %1.</translation>
    </message>
    <message>
        <source>People who, the most commits first, make up the last 5 % of the commits in %1.</source>
        <translation>Personas que, empezando por las que tienen más commits, suman el último 5&#xa0;% de los commits en %1.</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Copied as PNG, SVG and PDF: paste it where you want it.</source>
        <translation>Copiado como PNG, SVG y PDF: péguelo donde quiera.</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Put a picture of the shown view on the clipboard, as pixels and as drawing</source>
        <translation>Poner una imagen de la vista mostrada en el portapapeles, como píxeles y como dibujo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print the shown view</source>
        <translation>Imprimir la vista mostrada</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>Ver las páginas antes de imprimirlas</translation>
    </message>
</context>
<context>
    <name>PictureFormat</name>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message numerus="yes">
        <source>… and %n more sentence(s)</source>
        <extracomment>Below a list of sentences: how many there is no room for</extracomment>
        <translation>
            <numerusform>… y %n frase más</numerusform>
            <numerusform>… y %n frases más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset: %1, %2, SHA-256 %3…</source>
        <extracomment>at the foot of a printed page: %1 the dataset, %2 &quot;94 sources&quot;, %3 the beginning of its hash</extracomment>
        <translation>Conjunto de datos: %1, %2, SHA-256 %3…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages.</source>
        <translation>La impresora no aceptó ninguna página.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
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
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Olvidar qué archivos se abrieron; los archivos se conservan</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
</context>
<context>
    <name>ReconciliationWords</name>
    <message>
        <source>first commit in these repositories</source>
        <translation>primer commit en estos repositorios</translation>
    </message>
    <message>
        <source>less those who came from other repositories</source>
        <translation>menos quienes vinieron de otros repositorios</translation>
    </message>
    <message>
        <source>and whoever comes back now and then</source>
        <translation>y quien vuelve de vez en cuando</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>la lista completa</translation>
    </message>
    <message>
        <source>only the first %1 people (organizations: %2)</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>solo las primeras %1 personas (organizaciones: %2)</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>al menos el %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>más del %1&#xa0;%</translation>
    </message>
    <message>
        <source>shares are not rounded</source>
        <translation>las proporciones no se redondean</translation>
    </message>
    <message numerus="yes">
        <source>shares rounded to %n decimal(s) first</source>
        <translation>
            <numerusform>proporciones redondeadas antes a %n decimal</numerusform>
            <numerusform>proporciones redondeadas antes a %n decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>of those new in the period before</source>
        <translation>de los nuevos en el período anterior</translation>
    </message>
    <message>
        <source>of all active in the period before</source>
        <translation>de todos los activos en el período anterior</translation>
    </message>
    <message>
        <source>0 where there was nobody before</source>
        <translation>0 si antes no había nadie</translation>
    </message>
    <message>
        <source>undefined where there was nobody before</source>
        <translation>no definido si antes no había nadie</translation>
    </message>
    <message>
        <source>with one&apos;s own commits</source>
        <translation>con los commits propios</translation>
    </message>
    <message>
        <source>by the commits of the more active</source>
        <translation>según los commits de los más activos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares, in percentage points</extracomment>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The edits are back. They are not saved yet.</source>
        <translation>Los cambios han vuelto. Aún no están guardados.</translation>
    </message>
    <message>
        <source>They were never saved to a file.</source>
        <translation>Nunca se guardaron en un archivo.</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <extracomment>%1: path of a file</extracomment>
        <translation>Pertenecen a %1.</translation>
    </message>
    <message>
        <source>Edits of “%1” from %2 were not saved when the program ended.</source>
        <extracomment>%1: title of a dataset; %2: date and time</extracomment>
        <translation>Los cambios de «%1» del %2 no estaban guardados cuando terminó el programa.</translation>
    </message>
    <message>
        <source>Unsaved Edits Found</source>
        <translation>Se encontraron cambios sin guardar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>Preguntar más &amp;tarde</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Draw one view: overview, timeline, members, growth or transfer.</source>
        <translation>Dibujar una vista: overview, timeline, members, growth o transfer.</translation>
    </message>
    <message>
        <source>render needs --output PATH</source>
        <translation>render requiere --output PATH</translation>
    </message>
    <message>
        <source>“%1” ends in no known picture format; use .png, .svg or .pdf</source>
        <translation>«%1» no termina en ningún formato de imagen conocido; use .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>--size: write WIDTHxHEIGHT, each from %1 to %2</source>
        <translation>--size: escriba WIDTHxHEIGHT, cada valor de %1 a %2</translation>
    </message>
    <message>
        <source>--scale: write a number from 0.25 to 8</source>
        <translation>--scale: escriba un número de 0.25 a 8</translation>
    </message>
    <message>
        <source>--from must lie before --to</source>
        <translation>--from debe ser anterior a --to</translation>
    </message>
    <message>
        <source>--days is for members</source>
        <translation>--days es para members</translation>
    </message>
    <message>
        <source>--days: at most %1 days</source>
        <translation>--days: %1 días como máximo</translation>
    </message>
    <message>
        <source>--days: “%1” is no day; write days as YYYY-MM-DD,YYYY-MM-DD</source>
        <translation>--days: «%1» no es un día; escriba los días como YYYY-MM-DD,YYYY-MM-DD</translation>
    </message>
    <message>
        <source>--theme: choose one of %1</source>
        <translation>--theme: elija uno de %1</translation>
    </message>
    <message>
        <source>--group-by: %1 knows no “%2”; choose one of: %3</source>
        <translation>--group-by: %1 no conoce «%2»; elija uno de: %3</translation>
    </message>
    <message>
        <source>--metric is for growth and transfer</source>
        <translation>--metric es para growth y transfer</translation>
    </message>
    <message>
        <source>--metric: %1 knows no “%2”; choose one of: %3</source>
        <translation>--metric: %1 no conoce «%2»; elija uno de: %3</translation>
    </message>
    <message>
        <source>--kinds: there is no “%1”; choose from %2</source>
        <translation>--kinds: no existe «%1»; elija entre %2</translation>
    </message>
    <message>
        <source>--%1 is for the timeline</source>
        <translation>--%1 es para timeline</translation>
    </message>
    <message>
        <source>--%1 is for growth</source>
        <translation>--%1 es para growth</translation>
    </message>
    <message>
        <source>--repositories is for growth and transfer</source>
        <translation>--repositories es para growth y transfer</translation>
    </message>
    <message>
        <source>--%1 is for transfer</source>
        <translation>--%1 es para transfer</translation>
    </message>
    <message>
        <source>--paper: choose one of %1</source>
        <translation>--paper: elija uno de %1</translation>
    </message>
    <message>
        <source>--pages: write auto, or a number from 1 to %1</source>
        <translation>--pages: escriba auto o un número de 1 a %1</translation>
    </message>
    <message>
        <source>--pages: sheets of paper are written as .pdf, or as one .png each</source>
        <translation>--pages: las hojas de papel se escriben como .pdf, o como un .png cada una</translation>
    </message>
    <message>
        <source>--size: sheets have the size of the paper; use --paper</source>
        <translation>--size: las hojas tienen el tamaño del papel; use --paper</translation>
    </message>
    <message>
        <source>render takes a VIEW (%1) and an optional FILE</source>
        <translation>render espera una VIEW (%1) y, opcionalmente, un FILE</translation>
    </message>
    <message>
        <source>“%1” is no view that can be drawn; choose one of: %2</source>
        <translation>«%1» no es una vista que se pueda dibujar; elija una de: %2</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>The picture to write: .png, .svg or .pdf.</source>
        <translation>La imagen que se escribe: .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Size in logical pixels; 1280x800 if left out.</source>
        <translation>Tamaño en píxeles lógicos; si se omite, 1280x800.</translation>
    </message>
    <message>
        <source>Pixels per logical pixel, for PNG.</source>
        <translation>Píxeles por píxel lógico, para PNG.</translation>
    </message>
    <message>
        <source>The day shown; the dataset&apos;s own if left out.</source>
        <translation>El día mostrado; si se omite, el del propio conjunto de datos.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>El día desde el que se cuentan los cambios.</translation>
    </message>
    <message>
        <source>First visible day.</source>
        <translation>Primer día visible.</translation>
    </message>
    <message>
        <source>Day after the last visible one.</source>
        <translation>Día siguiente al último visible.</translation>
    </message>
    <message>
        <source>Lanes of the timeline: category, organization, body, project, person or none; arrangement of members: rings, network or bodies.</source>
        <translation>Carriles de timeline: category, organization, body, project, person o none; disposición de members: rings, network o bodies.</translation>
    </message>
    <message>
        <source>To whom subsidiaries count: recorded, parent-as-of or parent-today.</source>
        <translation>A quién se atribuyen las filiales: recorded, parent-as-of o parent-today.</translation>
    </message>
    <message>
        <source>Members: a small picture of each of these days.</source>
        <translation>Para members: una imagen pequeña de cada uno de estos días.</translation>
    </message>
    <message>
        <source>Only these lanes of the timeline, by id.</source>
        <translation>Solo estos carriles de timeline, por id.</translation>
    </message>
    <message>
        <source>What the timeline shows: %1.</source>
        <translation>Lo que muestra timeline: %1.</translation>
    </message>
    <message>
        <source>Order of lanes: automatic, name, first-date or size.</source>
        <translation>Orden de los carriles: automatic, name, first-date o size.</translation>
    </message>
    <message>
        <source>Height of lanes: automatic, compact, normal or cards.</source>
        <translation>Altura de los carriles: automatic, compact, normal o cards.</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes.</source>
        <translation>Mostrar los carriles dentro de carriles.</translation>
    </message>
    <message>
        <source>Highlight what has these words, and dim the rest.</source>
        <translation>Resaltar lo que contiene estas palabras y atenuar el resto.</translation>
    </message>
    <message>
        <source>Without the key to the signs.</source>
        <translation>Sin la leyenda de los signos.</translation>
    </message>
    <message>
        <source>Without the line that says who the facts rest on.</source>
        <translation>Sin la línea que indica en quién se apoyan los hechos.</translation>
    </message>
    <message>
        <source>The heading above the picture; an empty one for none.</source>
        <translation>El encabezado sobre la imagen; vacío para ninguno.</translation>
    </message>
    <message>
        <source>Timeline on sheets of paper: so many beside each other, or auto.</source>
        <translation>Cronología en hojas de papel: cuántas una junto a otra, o auto.</translation>
    </message>
    <message>
        <source>Of these sheets: A4, A3 or Letter.</source>
        <translation>De estas hojas: A4, A3 o Letter.</translation>
    </message>
    <message>
        <source>One chart of growth, or one metric of growth or transfer.</source>
        <translation>Un gráfico de growth, o una métrica de growth o transfer.</translation>
    </message>
    <message>
        <source>The charts of growth: main, people, retention, concentration, organizations, repositories, releases or governance.</source>
        <translation>Los gráficos de growth: main, people, retention, concentration, organizations, repositories, releases o governance.</translation>
    </message>
    <message>
        <source>Of growth or transfer: all, a role, cohort:YYYY-MM, or ids with commas between them.</source>
        <translation>De growth o transfer: all, un papel, cohort:YYYY-MM o varios id. separados por comas.</translation>
    </message>
    <message>
        <source>Growth by month, quarter or year.</source>
        <translation>Para growth: por month, quarter o year (mes, trimestre o año).</translation>
    </message>
    <message>
        <source>Growth counted over so many months that end with each period.</source>
        <translation>Para growth: contar a lo largo de tantos meses que terminan con cada período.</translation>
    </message>
    <message>
        <source>Growth counted as one of chaoss, lfx, devstats or grimoirelab does.</source>
        <translation>Para growth: contar como chaoss, lfx, devstats o grimoirelab.</translation>
    </message>
    <message>
        <source>Growth on a logarithmic scale.</source>
        <translation>Para growth: escala logarítmica.</translation>
    </message>
    <message>
        <source>Growth as percent of the values on that day.</source>
        <translation>Para growth: porcentaje de los valores de ese día.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark o high-contrast.</translation>
    </message>
</context>
<context>
    <name>ReportAttachments</name>
    <message>
        <source>Rows that are too many for a report</source>
        <translation>Filas demasiado numerosas para un informe</translation>
    </message>
    <message>
        <source>The specification that this report was made from</source>
        <translation>La especificación a partir de la cual se hizo este informe</translation>
    </message>
    <message>
        <source>The dataset and the program that this report was made with</source>
        <translation>El conjunto de datos y el programa con los que se hizo este informe</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Composing the report: %1 %</source>
        <translation>Componiendo el informe: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Write a report as a document.</source>
        <translation>Escribir un informe como documento.</translation>
    </message>
    <message>
        <source>report needs --output R.pdf or R.png</source>
        <translation>report requiere --output R.pdf o R.png</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf or .png</source>
        <translation>«%1» debe terminar en .pdf o .png</translation>
    </message>
    <message>
        <source>--dpi: write a number from 36 to 600</source>
        <translation>--dpi: escriba un número de 36 a 600</translation>
    </message>
    <message>
        <source>--%1: choose one of %2</source>
        <translation>--%1: elija uno de %2</translation>
    </message>
    <message>
        <source>--sections: there is no “%1”; choose from %2</source>
        <translation>--sections: no existe «%1»; elija entre %2</translation>
    </message>
    <message>
        <source>--members-at: at most %1 days</source>
        <translation>--members-at: %1 días como máximo</translation>
    </message>
    <message>
        <source>--members-at: “%1” is no day; write YYYY-MM-DD</source>
        <translation>--members-at: «%1» no es un día; escriba YYYY-MM-DD</translation>
    </message>
    <message>
        <source>report takes one FILE</source>
        <translation>report admite un solo FILE</translation>
    </message>
    <message>
        <source>Tell how far it is, a line each.</source>
        <translation>Indicar el progreso, una línea cada vez.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>R.pdf, or R.png for one picture a page (R-01.png …).</source>
        <translation>R.pdf, o R.png para una imagen por página (R-01.png …).</translation>
    </message>
    <message>
        <source>brief (one page), board or full; full if left out.</source>
        <translation>brief (una página), board o full; si se omite, full.</translation>
    </message>
    <message>
        <source>These, in this order: %1.</source>
        <translation>Estas, en este orden: %1.</translation>
    </message>
    <message>
        <source>A specification as the window saves it, or as a report carries it; the other options go before it.</source>
        <translation>Una especificación tal como la guarda la ventana o la lleva un informe; las demás opciones tienen prioridad.</translation>
    </message>
    <message>
        <source>The day reported on; the dataset&apos;s own if left out.</source>
        <translation>El día del que se informa; si se omite, el del propio conjunto de datos.</translation>
    </message>
    <message>
        <source>The day changes are counted from.</source>
        <translation>El día desde el que se cuentan los cambios.</translation>
    </message>
    <message>
        <source>Pictures of the members on these days, too.</source>
        <translation>También imágenes de los miembros en estos días.</translation>
    </message>
    <message>
        <source>Title; the dataset&apos;s if left out.</source>
        <translation>Título; si se omite, el del conjunto de datos.</translation>
    </message>
    <message>
        <source>A picture for its head: PNG, JPEG or SVG.</source>
        <translation>Una imagen para el encabezamiento: PNG, JPEG o SVG.</translation>
    </message>
    <message>
        <source>Language of the text, e.g. en.</source>
        <translation>Idioma del texto, por ejemplo en.</translation>
    </message>
    <message>
        <source>A4, A3 or Letter.</source>
        <translation>A4, A3 o Letter.</translation>
    </message>
    <message>
        <source>portrait or landscape.</source>
        <translation>portrait o landscape (vertical u horizontal).</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Pixels an inch, for PNG; 150 if left out.</source>
        <translation>Píxeles por pulgada, para PNG; si se omite, 150.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Brief on one page</source>
        <translation>Informe breve en una página</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Growth charts</source>
        <translation>Gráficos de crecimiento</translation>
    </message>
    <message>
        <source>Growth in numbers</source>
        <translation>El crecimiento en números</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Governance compared</source>
        <translation>Gobernanza comparada</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Tabla de miembros</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Puestos y votos de la junta</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Eventos clave</translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation>Método y definiciones</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre los datos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>On %1, the data know no member of %2.</source>
        <translation>El %1, los datos no registran ningún miembro de %2.</translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has %n member(s).</source>
        <extracomment>%1 day, %2 name of the foundation</extracomment>
        <translation>
            <numerusform>El %1, %2 tiene %n miembro.</numerusform>
            <numerusform>El %1, %2 tiene %n miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1, %2 has between %3 and %4 members; for %n of them the data leave open whether the membership held on that day.</source>
        <translation>
            <numerusform>El %1, %2 tiene entre %3 y %4 miembros; en %n caso los datos dejan abierto si la membresía era válida ese día.</numerusform>
            <numerusform>El %1, %2 tiene entre %3 y %4 miembros; en %n casos los datos dejan abierto si la membresía era válida ese día.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Number of members of a tier: %1 number or range, %2 tier</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By tier: %1.</source>
        <translation>Por nivel: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On %1 it had none.</source>
        <translation>El %1 no tenía ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s) joined</source>
        <translation>
            <numerusform>ha ingresado %n organización</numerusform>
            <numerusform>han ingresado %n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>ha salido %n</numerusform>
            <numerusform>han salido %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 it had %2. Since then, %3 and %4.</source>
        <extracomment>%1 day, %2 number of members then, %3 &quot;12 organizations joined&quot;, %4 &quot;2 left&quot;</extracomment>
        <translation>El %1 tenía %2. Desde entonces, %3 y %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>El %1: %2.</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>menos del %1&#xa0;%</translation>
    </message>
    <message>
        <source>more than %1 %</source>
        <translation>más del %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The data name no steward of %1 on %2.</source>
        <translation>Los datos no nombran ningún custodio de %1 el %2.</translation>
    </message>
    <message>
        <source>On %1, %2 is in the period “%3”.</source>
        <translation>El %1, %2 está en el período «%3».</translation>
    </message>
    <message>
        <source>On %1, the steward of %2 is %3, %4.</source>
        <extracomment>%1 day, %2 project, %3 organization, %4 &quot;since 12 September 2022&quot;</extracomment>
        <translation>El %1, el custodio de %2 es %3, %4.</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 name of an era, %2 when, %3 its summary</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>Number of people in a group: %1 number or range, %2 name of the group</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The data name %1 maintainers on %2: %3. A person in several groups is counted once.</source>
        <extracomment>%1 number or range, %2 day, %3 list of groups with numbers</extracomment>
        <translation>Los datos nombran %1 mantenedores el %2: %3. Una persona presente en varios grupos se cuenta una sola vez.</translation>
    </message>
    <message>
        <source>Projects hosted by %1 on %3: %2 (%4).</source>
        <extracomment>%1 foundation, %2 number or range, %3 day, %4 list of projects</extracomment>
        <translation>Proyectos alojados por %1 el %3: %2 (%4).</translation>
    </message>
    <message>
        <source>Ecosystem projects, which are listed but not hosted: %1.</source>
        <translation>Proyectos del ecosistema, que se enumeran pero no se alojan: %1.</translation>
    </message>
</context>
<context>
    <name>RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>First commit</source>
        <translation>Primer commit</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Último commit</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomado el</translation>
    </message>
    <message>
        <source>At commit</source>
        <translation>En el commit</translation>
    </message>
    <message>
        <source>The git histories that commits and contributors are counted from; [%1] refers to this list.</source>
        <extracomment>%1 the letter that stands for this list in brackets behind a text</extracomment>
        <translation>Los historiales de git a partir de los cuales se cuentan los commits y los colaboradores; [%1] remite a esta lista.</translation>
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
            <numerusform>Se examinó %n métrica con esta especificación, por lo que es más probable que alguna destaque por azar.</numerusform>
            <numerusform>Se examinaron %n métricas con esta especificación, por lo que es más probable que una de ellas destaque por azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Lo que dicen las cifras de las versiones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>How it depends on the choices</source>
        <translation>Cómo depende de las decisiones tomadas</translation>
    </message>
    <message>
        <source>published %1; here %2</source>
        <extracomment>%1 what a study gives, %2 what this dataset gives</extracomment>
        <translation>publicado: %1; aquí: %2</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Lo que publicaron otros</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>El estudio</translation>
    </message>
    <message>
        <source>A summary with its figures</source>
        <translation>Un resumen con sus cifras</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <extracomment>%1 a hexadecimal number</extracomment>
        <translation>Lo que esto no puede decir</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Especificación %1</translation>
    </message>
    <message>
        <source>%1; by false dates %2</source>
        <extracomment>%1 a change with its interval, %2 &quot;p = 0.015&quot;</extracomment>
        <translation>%1; por fechas ficticias %2</translation>
    </message>
    <message>
        <source>Exploratory: the specification was changed after a result for the month of this event had been shown.</source>
        <translation>Exploratorio: la especificación se cambió después de mostrarse un resultado para el mes de este evento.</translation>
    </message>
    <message>
        <source>Specified before this window had shown a result for the month of this event.</source>
        <translation>Especificado antes de que esta ventana mostrara un resultado para el mes de este evento.</translation>
    </message>
    <message>
        <source>Adjusted for that by Holm&apos;s procedure, the difference after 12 months has %1.</source>
        <extracomment>%1 &quot;p = 0.015&quot;</extracomment>
        <translation>Ajustada por ello con el procedimiento de Holm, la diferencia después de 12 meses tiene %1.</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Project family</source>
        <translation>Familia del proyecto</translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation>Predecesores</translation>
    </message>
    <message>
        <source>Comparison projects</source>
        <translation>Proyectos de comparación</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <extracomment>%1 a repository, or a table of the dataset, that says nothing about this time</extracomment>
        <translation>sin datos de %1</translation>
    </message>
    <message>
        <source>%1: in part only</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: solo en parte</translation>
    </message>
    <message>
        <source>%1: broken</source>
        <extracomment>%1 a repository, or a table of the dataset</extracomment>
        <translation>%1: datos defectuosos</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Todos los repositorios</translation>
    </message>
    <message>
        <source>Family repositories older than %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Repositorios de la familia anteriores a %1</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Repositorios elegidos</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>search takes an optional FILE and one TEXT; quote a text of several words</source>
        <translation>search espera un FILE opcional y un TEXT; entrecomille un texto de varias palabras</translation>
    </message>
    <message>
        <source>Find facts by their words.</source>
        <translation>Buscar hechos por sus palabras.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>This report speaks of %1. Where it says what changed, it compares with %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Este informe trata de la situación el %1. Cuando dice qué cambió, compara con el %2.</translation>
    </message>
    <message>
        <source>Eras and stewards</source>
        <translation>Épocas y custodios</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Junta</translation>
    </message>
    <message>
        <source>Maintainers and projects</source>
        <translation>Mantenedores y proyectos</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Words of this report and what they mean.</source>
        <translation>Palabras de este informe y su significado.</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre los datos</translation>
    </message>
    <message>
        <source>Where the data are silent</source>
        <translation>Dónde callan los datos</translation>
    </message>
    <message>
        <source>Notes of the dataset</source>
        <translation>Notas del conjunto de datos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Numbers in brackets refer to this list. A title in brackets was made from the page&apos;s address.</source>
        <translation>Los números entre corchetes remiten a esta lista. Un título entre corchetes se formó a partir de la dirección de la página.</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetOption</name>
    <message>
        <source>Put an apostrophe before what a spreadsheet would calculate.</source>
        <translation>Poner un apóstrofo delante de lo que una hoja de cálculo evaluaría.</translation>
    </message>
    <message numerus="yes">
        <source>an apostrophe was put before %n cell(s) that spreadsheets would calculate</source>
        <translation>
            <numerusform>se puso un apóstrofo delante de %n celda que las hojas de cálculo evaluarían</numerusform>
            <numerusform>se puso un apóstrofo delante de %n celdas que las hojas de cálculo evaluarían</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>possible on this day, not certain</source>
        <translation>posible este día, no seguro</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sin fuente</translation>
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
        <translation>no definido</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Seat held</source>
        <translation>Puesto ocupado</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Seats and votes on %1, %2.</source>
        <extracomment>%1 name of the board, %2 day</extracomment>
        <translation>Puestos y votos en %1, %2.</translation>
    </message>
    <message>
        <source>not known to the data</source>
        <translation>no consta en los datos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Member table</source>
        <translation>Tabla de miembros</translation>
    </message>
    <message>
        <source>The data know no member on this day.</source>
        <translation>Los datos no registran ningún miembro en este día.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>In this tier</source>
        <translation>En este nivel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Members by tier on %1. “≤” means: no later than.</source>
        <translation>Miembros por nivel el %1. «≤» significa: como muy tarde.</translation>
    </message>
    <message>
        <source>Board seats and votes</source>
        <translation>Puestos y votos de la junta</translation>
    </message>
    <message>
        <source>The data know no board seat on this day.</source>
        <translation>Los datos no registran ningún puesto en la junta en este día.</translation>
    </message>
    <message>
        <source>Votes that changed</source>
        <translation>Votos que cambiaron</translation>
    </message>
    <message>
        <source>Key events</source>
        <translation>Eventos clave</translation>
    </message>
    <message>
        <source>The data know no key event up to this day.</source>
        <translation>Los datos no registran ningún evento clave hasta este día.</translation>
    </message>
    <message>
        <source>Of %1 events of the highest importance, the latest %2 are listed; the dataset has them all.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>De %1 eventos de la máxima importancia se enumeran los %2 últimos; el conjunto de datos los contiene todos.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events of the highest importance up to %1.</source>
        <translation>Eventos de la máxima importancia hasta el %1.</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>&amp;Ordenar por esta columna</translation>
    </message>
</context>
<context>
    <name>ThumbnailCommand</name>
    <message>
        <source>--size: write a number of pixels from %1 to %2</source>
        <translation>--size: escriba un número de píxeles de %1 a %2</translation>
    </message>
    <message>
        <source>thumbnail takes one FILE</source>
        <translation>thumbnail admite un solo FILE</translation>
    </message>
    <message>
        <source>thumbnail needs --output PATH</source>
        <translation>thumbnail requiere --output PATH</translation>
    </message>
    <message>
        <source>Draw a small picture of a dataset, as file managers show it.</source>
        <translation>Dibujar una imagen pequeña de un conjunto de datos, tal como la muestran los gestores de archivos.</translation>
    </message>
    <message>
        <source>The PNG to write, whatever its name ends in; - for standard output.</source>
        <translation>El PNG que se escribe, sea cual sea la terminación de su nombre; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Its longer side in pixels, 16 to 1024; 256 if left out.</source>
        <translation>Su lado más largo en píxeles, de 16 a 1024; si se omite, 256.</translation>
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
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing passes the filter. Show more with the buttons above, or with View, Filter.</source>
        <translation>Nada pasa el filtro. Muestre más con los botones de arriba o con Ver, Filtro.</translation>
    </message>
    <message>
        <source>Coarse picture; the full one is being prepared …</source>
        <translation>Imagen aproximada; la completa se está preparando …</translation>
    </message>
    <message numerus="yes">
        <source>+%n row(s) when open</source>
        <extracomment>under the name of a closed lane; %n rows of bars are not drawn</extracomment>
        <translation>
            <numerusform>+%n fila al abrirlo</numerusform>
            <numerusform>+%n filas al abrirlo</numerusform>
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
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>Un solo carril</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By first date</source>
        <translation>Por primera fecha</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>Fit to zoom</source>
        <translation>Ajustada al zoom</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project stages</source>
        <translation>Etapas de proyectos</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None named in the title</source>
        <translation>Ninguna nombrada en el título</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
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
        <translation>sin fuente</translation>
    </message>
</context>
<context>
    <name>TimelineActions</name>
    <message>
        <source>Go to Date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Find on the Timeline</source>
        <translation>&amp;Buscar en la cronología</translation>
    </message>
    <message>
        <source>Look for words in what the timeline shows</source>
        <translation>Buscar palabras en lo que muestra la cronología</translation>
    </message>
    <message>
        <source>&amp;Go to Date…</source>
        <translation>&amp;Ir a la fecha…</translation>
    </message>
    <message>
        <source>Move the window to a date, at the same zoom</source>
        <translation>Mover la ventana a una fecha, con el mismo zoom</translation>
    </message>
    <message>
        <source>&amp;Centre on the As-of Day</source>
        <translation>&amp;Centrar en la fecha de referencia</translation>
    </message>
    <message>
        <source>Move the window so that the as-of day stands in its middle</source>
        <translation>Mover la ventana de modo que la fecha de referencia quede en el centro</translation>
    </message>
    <message>
        <source>&amp;Next in Lane</source>
        <translation>&amp;Siguiente en el carril</translation>
    </message>
    <message>
        <source>Select what follows in the same lane</source>
        <translation>Seleccionar lo que sigue en el mismo carril</translation>
    </message>
    <message>
        <source>&amp;Previous in Lane</source>
        <translation>&amp;Anterior en el carril</translation>
    </message>
    <message>
        <source>Select what comes before in the same lane</source>
        <translation>Seleccionar lo que precede en el mismo carril</translation>
    </message>
    <message>
        <source>Lane &amp;Below</source>
        <translation>Carril in&amp;ferior</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane below</source>
        <translation>Seleccionar lo más cercano en el carril inferior</translation>
    </message>
    <message>
        <source>Lane &amp;Above</source>
        <translation>Carril su&amp;perior</translation>
    </message>
    <message>
        <source>Select what is nearest in the lane above</source>
        <translation>Seleccionar lo más cercano en el carril superior</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>&amp;Zoom a la selección</translation>
    </message>
    <message>
        <source>Show the marked span, or else the selected fact, as large as it goes</source>
        <translation>Mostrar el tramo marcado o, si no lo hay, el hecho seleccionado, lo más grande posible</translation>
    </message>
    <message>
        <source>&amp;Mark the Compared Span</source>
        <translation>&amp;Marcar el tramo comparado</translation>
    </message>
    <message>
        <source>Mark the time from the compare day to the as-of day; Ctrl and dragging marks any other</source>
        <translation>Marcar el tiempo desde la fecha de comparación hasta la de referencia; Ctrl y arrastrar marca cualquier otro</translation>
    </message>
    <message>
        <source>&amp;Remove the Mark</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>Mark no span of time</source>
        <translation>No marcar ningún tramo de tiempo</translation>
    </message>
    <message>
        <source>&amp;Statistics of the Span</source>
        <translation>&amp;Estadísticas del tramo</translation>
    </message>
    <message>
        <source>What happened in the marked span, or else in the window, in numbers</source>
        <translation>Qué ocurrió en el tramo marcado o, si no lo hay, en la ventana, en números</translation>
    </message>
    <message>
        <source>&amp;Table of What Is in Sight</source>
        <translation>&amp;Tabla de lo que está a la vista</translation>
    </message>
    <message>
        <source>List below what the picture shows</source>
        <translation>Enumerar debajo lo que muestra la imagen</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Ma&amp;rcadores</translation>
    </message>
    <message>
        <source>List the bookmarks of this dataset</source>
        <translation>Enumerar los marcadores de este conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Add Bookmark…</source>
        <translation>Aña&amp;dir marcador…</translation>
    </message>
    <message>
        <source>Note something at the as-of day, for yourself</source>
        <translation>Anotar algo en la fecha de referencia, para uso propio</translation>
    </message>
    <message>
        <source>&amp;Open All Lanes</source>
        <translation>Abrir t&amp;odos los carriles</translation>
    </message>
    <message>
        <source>Show the lanes inside lanes</source>
        <translation>Mostrar los carriles dentro de carriles</translation>
    </message>
    <message>
        <source>C&amp;lose All Lanes</source>
        <translation>Cerrar todos &amp;los carriles</translation>
    </message>
    <message>
        <source>Show only the outermost lanes</source>
        <translation>Mostrar solo los carriles exteriores</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>member of the highest tier</source>
        <translation>miembro del nivel más alto</translation>
    </message>
    <message>
        <source>member of the second tier</source>
        <translation>miembro del segundo nivel</translation>
    </message>
    <message>
        <source>member of the third tier</source>
        <translation>miembro del tercer nivel</translation>
    </message>
    <message>
        <source>member of the fourth tier</source>
        <translation>miembro del cuarto nivel</translation>
    </message>
    <message>
        <source>other membership or seat</source>
        <translation>otra membresía o puesto</translation>
    </message>
    <message>
        <source>role of a person</source>
        <translation>función de una persona</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>project, or a stage of one</source>
        <translation>proyecto, o una etapa de uno</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between names, any of which will do</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>date known only roughly</source>
        <translation>fecha conocida solo aproximadamente</translation>
    </message>
    <message>
        <source>goes on, or began, beyond what is known</source>
        <translation>continúa, o comenzó, más allá de lo conocido</translation>
    </message>
    <message>
        <source>lighter: low confidence or no source</source>
        <translation>más claro: confianza baja o sin fuente</translation>
    </message>
    <message>
        <source>so many more at this place</source>
        <translation>cuántos más hay en este lugar</translation>
    </message>
    <message>
        <source>how many, against the lane&apos;s average</source>
        <translation>cuántos, en relación con el promedio del carril</translation>
    </message>
    <message>
        <source>as-of day</source>
        <translation>fecha de referencia</translation>
    </message>
    <message>
        <source>day compared with</source>
        <translation>fecha de comparación</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>events of importance %1 and above</source>
        <translation>eventos de importancia %1 o superior</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>Shown is only what is %1.</source>
        <translation>Solo se muestra lo siguiente: %1.</translation>
    </message>
    <message>
        <source>Highlighted is what is %1; the rest is dimmed.</source>
        <translation>Se resalta lo siguiente: %1; el resto se atenúa.</translation>
    </message>
</context>
<context>
    <name>TimelineSheets</name>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <extracomment>on a sheet of a timeline: %1 its number, %2 how many there are, %3 its time</extracomment>
        <translation>Hoja %1 de %2: %3</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Key and sources %1 of %2</source>
        <extracomment>at the foot of the pages that explain a timeline: %1 the page, %2 of how many</extracomment>
        <translation>Leyenda y fuentes %1 de %2</translation>
    </message>
    <message>
        <source>Key and sources</source>
        <translation>Leyenda y fuentes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>The signs used on the sheets.</source>
        <translation>Los signos usados en las hojas.</translation>
    </message>
    <message>
        <source>Sources of what is drawn</source>
        <translation>Fuentes de lo dibujado</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Show this comparison</source>
        <translation>Mostrar esta comparación</translation>
    </message>
    <message>
        <source>Copy Result as &amp;Text</source>
        <translation>Copiar el resultado como &amp;texto</translation>
    </message>
    <message>
        <source>Copy the sentences beside the chart</source>
        <translation>Copiar las frases que acompañan al gráfico</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;Picture</source>
        <translation>Copiar el gráfico como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Copiar el gráfico</translation>
    </message>
    <message>
        <source>Copy Chart as &amp;CSV</source>
        <translation>Copiar el gráfico como &amp;CSV</translation>
    </message>
    <message>
        <source>Copy the values, the lines and the band of the chart</source>
        <translation>Copiar los valores, las líneas y la banda del gráfico</translation>
    </message>
    <message>
        <source>&amp;Event on the As-of Day</source>
        <translation>&amp;Evento en la fecha de referencia</translation>
    </message>
    <message>
        <source>Analyse around the as-of day, whatever happened on it</source>
        <translation>Analizar en torno a la fecha de referencia, ocurriera lo que ocurriera en ella</translation>
    </message>
</context>
<context>
    <name>TransferChart</name>
    <message>
        <source>Value of each month</source>
        <translation>Valor de cada mes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Left out of both trends</source>
        <translation>Excluido de ambas tendencias</translation>
    </message>
    <message>
        <source>Trend before</source>
        <translation>Tendencia antes</translation>
    </message>
    <message>
        <source>Trend after</source>
        <translation>Tendencia después</translation>
    </message>
    <message>
        <source>Earlier trend continued, 95 % band</source>
        <translation>Tendencia anterior prolongada, banda del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Earlier trend continued</source>
        <translation>Tendencia anterior prolongada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>What the model puts below 0 is not drawn.</source>
        <translation>No se dibuja lo que el modelo sitúa por debajo de 0.</translation>
    </message>
    <message>
        <source>Complete months only, from %1 to %2; used are %3 before the event and %4 after it. Repositories: %5.</source>
        <extracomment>%1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories</extracomment>
        <translation>Solo meses completos, de %1 a %2; se usan %3 antes del evento y %4 después. Repositorios: %5.</translation>
    </message>
    <message>
        <source>In the band, 95 % of single months are expected if the earlier trend goes on.</source>
        <translation>En la banda se espera el 95&#xa0;% de los meses individuales si la tendencia anterior continúa.</translation>
    </message>
    <message>
        <source>Dotted lines: what else happened, and competes as an explanation.</source>
        <translation>Líneas de puntos: qué más ocurrió y compite como explicación.</translation>
    </message>
</context>
<context>
    <name>TransferCommand</name>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendencia</translation>
    </message>
    <message>
        <source>level change</source>
        <translation>cambio de nivel</translation>
    </message>
    <message>
        <source>slope change</source>
        <translation>cambio de pendiente</translation>
    </message>
    <message>
        <source>Estimators (standard errors in brackets)</source>
        <translation>Estimadores (errores estándar entre paréntesis)</translation>
    </message>
    <message>
        <source>%1 before and after %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 antes y después del %2</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <translation>Especificación %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What release figures say</source>
        <translation>Lo que dicen las cifras de las versiones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Lo que esto no puede decir</translation>
    </message>
    <message>
        <source>all, a role, cohort:YYYY-MM, or ids with commas between them; if left out, those of the family older than twelve months before the event.</source>
        <translation>all, un papel, cohort:YYYY-MM o varios id. separados por comas; si se omite, los de la familia con más de doce meses de antigüedad antes del evento.</translation>
    </message>
    <message>
        <source>transfer takes one FILE</source>
        <translation>transfer admite un solo FILE</translation>
    </message>
    <message>
        <source>transfer needs --metric M, for example --metric active-contributors</source>
        <translation>transfer requiere --metric M, por ejemplo --metric active-contributors</translation>
    </message>
    <message>
        <source>Compare a metric before and after an event with the trend it was on, and say what that can and cannot tell.</source>
        <translation>Comparar una métrica antes y después de un evento con la tendencia que llevaba, y decir qué puede revelar eso y qué no.</translation>
    </message>
    <message>
        <source>--%1: write a number from %2 to %3</source>
        <extracomment>%1 name of an option, %2 and %3 numbers</extracomment>
        <translation>--%1: escriba un número de %2 a %3</translation>
    </message>
    <message>
        <source>Transfer: the day of the event, as YYYY-MM-DD; that of the dataset&apos;s transfer if left out.</source>
        <translation>Para transfer: el día del evento, como YYYY-MM-DD; si se omite, el del traspaso del conjunto de datos.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>Transfer: compare so many months before; all if left out.</source>
        <translation>Para transfer: comparar tantos meses anteriores; si se omite, todos.</translation>
    </message>
    <message>
        <source>Transfer: and so many after; all complete ones if left out.</source>
        <translation>Para transfer: y tantos posteriores; si se omite, todos los completos.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months from that of the event on; 1 if left out, 0 counts it as after.</source>
        <translation>Para transfer: excluir tantos meses a partir del mes del evento; si se omite, 1; con 0, ese mes cuenta como posterior.</translation>
    </message>
    <message>
        <source>Transfer: leave out so many months before it too.</source>
        <translation>Para transfer: excluir también tantos meses anteriores a él.</translation>
    </message>
    <message>
        <source>Transfer: allow for a season by so many waves a year, 0 to 2; only with 24 months a side.</source>
        <translation>Para transfer: admitir una estacionalidad de tantas ondas al año, de 0 a 2; solo con 24 meses por lado.</translation>
    </message>
    <message>
        <source>Transfer: compare with no other project.</source>
        <translation>Para transfer: no comparar con ningún otro proyecto.</translation>
    </message>
    <message>
        <source>the dataset names no transfer; say which event with --event DAY</source>
        <translation>el conjunto de datos no nombra ningún traspaso; indique el evento con --event DAY</translation>
    </message>
    <message>
        <source>The metrics to compare, with commas between them; metrics --list names them.</source>
        <translation>Las métricas que se comparan, separadas por comas; metrics --list las enumera.</translation>
    </message>
    <message>
        <source>Print the months as CSV: value, line, earlier trend and its band.</source>
        <translation>Imprimir los meses en CSV: valor, recta, tendencia anterior y su banda.</translation>
    </message>
    <message>
        <source>choose one of --json and --csv</source>
        <translation>elija entre --json y --csv</translation>
    </message>
    <message>
        <source>%1 (months before, after: %2): %3; by false dates %4</source>
        <extracomment>%1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with its interval, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>%1 (meses antes, después: %2): %3; por fechas ficticias %4</translation>
    </message>
    <message>
        <source>How far it hangs on the choices</source>
        <translation>Hasta qué punto depende de las decisiones</translation>
    </message>
    <message>
        <source>%1: published %2; here %3</source>
        <extracomment>%1 what was measured, %2 what a study gives for it, %3 what this dataset gives</extracomment>
        <translation>%1: publicado %2; aquí %3</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Lo que publicaron otros</translation>
    </message>
    <message>
        <source>%1: %2, adjusted %3</source>
        <extracomment>%1 the name of a metric, %2 and %3 &quot;p = 0.015&quot;</extracomment>
        <translation>%1: %2, ajustado %3</translation>
    </message>
    <message>
        <source>Several metrics: of the difference after 12 months, adjusted by Holm&apos;s procedure</source>
        <translation>Varias métricas: de la diferencia después de 12 meses, ajustada con el procedimiento de Holm</translation>
    </message>
</context>
<context>
    <name>TransferPicture</name>
    <message>
        <source>What it comes to</source>
        <translation>En qué se resume</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Lo que esto no puede decir</translation>
    </message>
    <message>
        <source>Specification %1</source>
        <extracomment>%1 a long hexadecimal number that stands for what was asked</extracomment>
        <translation>Especificación %1</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>What release figures say</source>
        <translation>Lo que dicen las cifras de las versiones</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Months before, after</source>
        <translation>Meses antes, después</translation>
    </message>
    <message>
        <source>Change, with 95 % interval</source>
        <translation>Cambio, con intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>How far the result depends on the choices that were made.</source>
        <translation>Hasta qué punto depende el resultado de las decisiones que se tomaron.</translation>
    </message>
    <message>
        <source>What others published</source>
        <translation>Lo que publicaron otros</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>From this dataset</source>
        <translation>De este conjunto de datos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>%1. Specification %2, the default of the program, set before any result.</source>
        <extracomment>%1 a metric and a day, %2 a hexadecimal number</extracomment>
        <translation>%1. Especificación %2, la predeterminada del programa, fijada antes de cualquier resultado.</translation>
    </message>
    <message>
        <source>What this cannot say</source>
        <translation>Lo que esto no puede decir</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>False dates</source>
        <translation>Fechas ficticias</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Months hang together as closely as the model allows: its intervals are not to be relied on.</source>
        <translation>Los meses están tan ligados entre sí como permite el modelo: sus intervalos no son fiables.</translation>
    </message>
    <message>
        <source>A month&apos;s noise carries over to the next with ρ = %1 (Durbin–Watson %2); the intervals allow for it.</source>
        <extracomment>%1 and %2 numbers between −1 and 4</extracomment>
        <translation>El ruido de un mes se transmite al siguiente con ρ = %1 (Durbin–Watson %2); los intervalos lo tienen en cuenta.</translation>
    </message>
    <message>
        <source>On logarithms, where trends are rates of growth, the difference after 12 months is %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>En logaritmos, donde las tendencias son tasas de crecimiento, la diferencia después de 12 meses es de %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>Before the event both went on side by side as far as can be told, which such a comparison needs.</source>
        <translation>Antes del evento, ambos evolucionaban en paralelo hasta donde se puede saber, como exige tal comparación.</translation>
    </message>
    <message>
        <source>But they did not go on side by side before the event, which such a comparison needs: it is not to be relied on.</source>
        <translation>Pero antes del evento no evolucionaban en paralelo, como exige tal comparación: no es fiable.</translation>
    </message>
    <message>
        <source>Left out of the comparison, for want of months: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Excluidos de la comparación por falta de meses: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 title of an event</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Other things happened in the same months and compete as explanations, among them %1.</source>
        <translation>En los mismos meses ocurrieron otras cosas que compiten como explicación, entre ellas %1.</translation>
    </message>
    <message>
        <source>%1 commits a month</source>
        <extracomment>%1 a difference with its interval</extracomment>
        <translation>%1 commits por mes</translation>
    </message>
    <message>
        <source>%1 contributors a month</source>
        <translation>%1 colaboradores por mes</translation>
    </message>
    <message>
        <source>%1: %2 over %3 months</source>
        <extracomment>%1 &quot;release 2.1&quot;, %2 &quot;850 commits a month&quot;, %3 how many months they are taken over</extracomment>
        <translation>%1: %2 en %3 meses</translation>
    </message>
    <message>
        <source>This is a change at the time of the event. It does not say that the event brought it about, nor that nothing would have changed without it.</source>
        <translation>Este es un cambio en el momento del evento. No dice que el evento lo produjera, ni que sin él nada habría cambiado.</translation>
    </message>
    <message>
        <source>Intervals of this model are slightly too narrow on few months: in simulations of 24 to 48 months, those said to hold the truth 95 times of 100 held it 90 to 95 times.</source>
        <translation>Con pocos meses, los intervalos de este modelo son ligeramente demasiado estrechos: en simulaciones de 24 a 48 meses, los que según lo declarado contienen el valor verdadero 95 veces de cada 100 lo contenían de 90 a 95 veces.</translation>
    </message>
    <message numerus="yes">
        <source>Each value is counted over %n months, so that for as long after the event it still holds months from before, and a step would look like a slope.</source>
        <translation>
            <numerusform>Cada valor se cuenta sobre %n mes, por lo que durante ese mismo tiempo después del evento aún contiene meses anteriores, y un escalón parecería una pendiente.</numerusform>
            <numerusform>Cada valor se cuenta sobre %n meses, por lo que durante ese mismo tiempo después del evento aún contiene meses anteriores, y un escalón parecería una pendiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits show who writes code, not who reviews, decides or pays.</source>
        <translation>Los commits muestran quién escribe código, no quién revisa, decide o paga.</translation>
    </message>
    <message>
        <source>Published with releases before the event: %1.</source>
        <translation>Publicado con las versiones anteriores al evento: %1.</translation>
    </message>
    <message>
        <source>Across it: %1.</source>
        <translation>Con la versión que lo abarca: %1.</translation>
    </message>
    <message>
        <source>After it: %1.</source>
        <translation>Con las versiones posteriores: %1.</translation>
    </message>
    <message>
        <source>People count once in each release, and releases differ in length: these figures are not to be added up, and carry no test.</source>
        <translation>Las personas cuentan una vez en cada versión, y las versiones difieren en duración: estas cifras no se deben sumar ni permiten ninguna prueba estadística.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 a change, %2 and %3 its limits</extracomment>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>too few months</source>
        <translation>meses insuficientes</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>Event on %1: the same month, the same result</source>
        <extracomment>%1 a list of days of one month</extracomment>
        <translation>Evento el %1: el mismo mes, el mismo resultado</translation>
    </message>
    <message>
        <source>Event on %1</source>
        <translation>Evento el %1</translation>
    </message>
    <message>
        <source>As specified</source>
        <translation>Según lo especificado</translation>
    </message>
    <message>
        <source>Month of the event counted as after</source>
        <translation>El mes del evento cuenta como posterior</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out from the event on</source>
        <translation>
            <numerusform>%n mes excluido a partir del evento</numerusform>
            <numerusform>%n meses excluidos a partir del evento</numerusform>
        </translation>
    </message>
    <message>
        <source>No month left out before the event</source>
        <translation>Ningún mes excluido antes del evento</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left out before the event</source>
        <translation>
            <numerusform>%n mes excluido antes del evento</numerusform>
            <numerusform>%n meses excluidos antes del evento</numerusform>
        </translation>
    </message>
    <message>
        <source>All months before</source>
        <translation>Todos los meses anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n mes anterior</numerusform>
            <numerusform>%n meses anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured against all comparison projects</source>
        <translation>En relación con todos los proyectos de comparación</translation>
    </message>
    <message>
        <source>Against them without %1</source>
        <translation>En relación con ellos, sin %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 and %2: numbers of months before and after an event</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Difference 12 months after the event from what the earlier trend projects, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Diferencia, 12 meses después del evento, respecto a lo que proyecta la tendencia anterior, con su intervalo del 95&#xa0;%. Si cambia mucho con una decisión, dice más de la decisión que del evento.</translation>
    </message>
    <message>
        <source>Change of level at the event, with its 95 % interval. Where it changes much with a choice, it says more of the choice than of the event.</source>
        <translation>Cambio de nivel en el evento, con su intervalo del 95&#xa0;%. Si cambia mucho con una decisión, dice más de la decisión que del evento.</translation>
    </message>
    <message>
        <source>Contributions of companies other than the former steward</source>
        <translation>Contribuciones de empresas distintas del antiguo custodio</translation>
    </message>
    <message>
        <source>Of these, makers of chips</source>
        <translation>De ellas, fabricantes de chips</translation>
    </message>
    <message>
        <source>Contributions of the former steward</source>
        <translation>Contribuciones del antiguo custodio</translation>
    </message>
    <message>
        <source>Of these, users and clouds</source>
        <translation>De ellas, usuarios y nubes</translation>
    </message>
    <message>
        <source>%1%2 %</source>
        <translation>%1%2&#xa0;%</translation>
    </message>
    <message>
        <source>rose; no figure</source>
        <translation>aumentó; sin cifra</translation>
    </message>
    <message>
        <source>fell; no figure</source>
        <translation>disminuyó; sin cifra</translation>
    </message>
    <message>
        <source>did not change; no figure</source>
        <translation>no cambió; sin cifra</translation>
    </message>
    <message>
        <source>nothing comparable</source>
        <translation>nada comparable</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4.</source>
        <extracomment>%1 authors, %2 a year, %3 a title, %4 a series of papers</extracomment>
        <translation>%1 (%2): %3. %4.</translation>
    </message>
    <message>
        <source>Not the same data: the two do not confirm or refute each other.</source>
        <translation>No son los mismos datos: ninguno confirma ni refuta al otro.</translation>
    </message>
    <message>
        <source>The study is about contributions to the project itself; this dataset has no history of %1 for these months, and counts the family repositories that are older than a year before the event.</source>
        <extracomment>%1 a repository</extracomment>
        <translation>El estudio trata de las contribuciones al propio proyecto; este conjunto de datos no tiene historial de %1 para estos meses, y cuenta los repositorios de la familia que son anteriores en más de un año al evento.</translation>
    </message>
    <message>
        <source>Here an employer is told by the address of a commit alone; commits of unknown employer are nobody&apos;s.</source>
        <translation>Aquí el empleador se deduce únicamente de la dirección de un commit; los commits de empleador desconocido no son de nadie.</translation>
    </message>
    <message>
        <source>The data do not say what an organization trades in, so makers of chips and users cannot be told apart.</source>
        <translation>Los datos no dicen a qué se dedica una organización, así que no se puede distinguir entre fabricantes de chips y usuarios.</translation>
    </message>
    <message>
        <source>Here the earlier trend is what is compared with, 12 months after the event; the study has a model and months of its own.</source>
        <translation>Aquí se compara con la tendencia anterior, 12 meses después del evento; el estudio tiene un modelo y unos meses propios.</translation>
    </message>
    <message>
        <source>Here commits are counted; what the study takes for a contribution may be more, or other.</source>
        <translation>Aquí se cuentan commits; lo que el estudio considera una contribución puede ser más, u otra cosa.</translation>
    </message>
    <message>
        <source>%1 % lower than the earlier trend projects</source>
        <translation>un %1&#xa0;% por debajo de lo que proyecta la tendencia anterior</translation>
    </message>
    <message>
        <source>%1 % higher than the earlier trend projects</source>
        <translation>un %1&#xa0;% por encima de lo que proyecta la tendencia anterior</translation>
    </message>
    <message>
        <source>within 1 % of what the earlier trend projects</source>
        <translation>dentro de un margen del 1&#xa0;% respecto a lo que proyecta la tendencia anterior</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 puntos porcentuales</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>Repositories: %1 (%n).</source>
        <extracomment>%1 the name of a set of repositories, %n how many they are</extracomment>
        <translation>
            <numerusform>Repositorios: %1 (%n).</numerusform>
            <numerusform>Repositorios: %1 (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n mes anterior</numerusform>
            <numerusform>%n meses anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months before</source>
        <translation>todos los meses completos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n mes posterior</numerusform>
            <numerusform>%n meses posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete months after</source>
        <translation>todos los meses completos posteriores</translation>
    </message>
    <message>
        <source>Compared: %1 and %2.</source>
        <extracomment>%1 &quot;36 months before&quot;, %2 &quot;all complete months after&quot;</extracomment>
        <translation>Se comparan: %1 y %2.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, counts as after.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Evento: %1; su mes, %2, cuenta como posterior.</translation>
    </message>
    <message>
        <source>Event: %1; its month, %2, is left out.</source>
        <extracomment>%1 a day, %2 its month</extracomment>
        <translation>Evento: %1; su mes, %2, se excluye.</translation>
    </message>
    <message numerus="yes">
        <source>Event: %1; the %n months from %2 on are left out.</source>
        <extracomment>%1 a day, %2 a month, %n a number of months, 2 or more</extracomment>
        <translation>
            <numerusform>Evento: %1; se excluye %n mes a partir de %2.</numerusform>
            <numerusform>Evento: %1; se excluyen %n meses a partir de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n month(s) before it are left out too, in which it may have been foreseen.</source>
        <translation>
            <numerusform>También se excluye el %n mes anterior, en el que pudo haberse previsto.</numerusform>
            <numerusform>También se excluyen los %n meses anteriores, en los que pudo haberse previsto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: a straight line before and another after, with autocorrelated noise (AR(1), restricted maximum likelihood).</source>
        <translation>Modelo: una recta antes y otra después, con ruido autocorrelacionado (AR(1), máxima verosimilitud restringida).</translation>
    </message>
    <message>
        <source>Compared with no other project.</source>
        <translation>No se compara con ningún otro proyecto.</translation>
    </message>
    <message>
        <source>Compared with %1, besides.</source>
        <translation>Se compara además con %1.</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <extracomment>%1 the name of a metric, %2 a day</extracomment>
        <translation>%1 en torno al %2</translation>
    </message>
    <message>
        <source>Measure: %1, by month.</source>
        <extracomment>%1 the name of a metric</extracomment>
        <translation>Métrica: %1, por mes.</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken for %1 in these months. %2</source>
        <extracomment>%1 a repository, %2 what the dataset notes of it</extracomment>
        <translation>Los datos no lo permiten: la fuente falta o es defectuosa para %1 en estos meses. %2</translation>
    </message>
    <message>
        <source>The data cannot carry it: the source is missing or broken in these months.</source>
        <translation>Los datos no lo permiten: la fuente falta o es defectuosa en estos meses.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalo del 95&#xa0;%: de %1 a %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 percentage points</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>intervalo del 95&#xa0;%: de %1 a %2 puntos porcentuales</translation>
    </message>
    <message>
        <source>%1, which includes no change at all</source>
        <extracomment>%1 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>%1, que incluye la ausencia de todo cambio</translation>
    </message>
    <message>
        <source>%1 against what the earlier trend projects</source>
        <extracomment>%1 &quot;−3.2 percentage points&quot;</extracomment>
        <translation>%1 respecto a lo que proyecta la tendencia anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event, “%1” was %2; %3.</source>
        <extracomment>%n months, %1 name of a metric, %2 &quot;9 % lower than the earlier trend projects&quot;, %3 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>%n mes después del evento, «%1»: %2; %3.</numerusform>
            <numerusform>%n meses después del evento, «%1»: %2; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data do not reach 12 months beyond the event (%1), so that no size of a change is given.</source>
        <translation>Los datos no llegan a 12 meses después del evento (%1), por lo que no se da la magnitud de ningún cambio.</translation>
    </message>
    <message>
        <source>There are too few months before the event to try false dates in.</source>
        <translation>Hay muy pocos meses antes del evento para probar en ellos fechas ficticias.</translation>
    </message>
    <message numerus="yes">
        <source>The median of the %n months before is %1, after %2.</source>
        <extracomment>%n months, %1 and %2: amounts</extracomment>
        <translation>
            <numerusform>La mediana del %n mes anterior es %1; después, %2.</numerusform>
            <numerusform>La mediana de los %n meses anteriores es %1; después, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the earlier trend, taken by medians too, that is a shift of %1 (%2).</source>
        <extracomment>%1 an amount, %2 an interval</extracomment>
        <translation>Respecto a la tendencia anterior, también calculada con medianas, es un desplazamiento de %1 (%2).</translation>
    </message>
    <message>
        <source>With so few months, that is a description and no more: no interval can be given.</source>
        <translation>Con tan pocos meses, esto es una descripción y nada más: no se puede dar ningún intervalo.</translation>
    </message>
    <message>
        <source>The event lies outside the data: there are no complete months on both sides of it. Choose another event or other repositories.</source>
        <translation>El evento queda fuera de los datos: no hay meses completos a ambos lados de él. Elija otro evento u otros repositorios.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so the values are only shown.</source>
        <translation>Meses insuficientes para un modelo (%1; se necesitan al menos %2 por lado), por lo que solo se muestran los valores.</translation>
    </message>
    <message>
        <source>Too few months for a model (%1; at least %2 a side are needed), so only medians are given.</source>
        <translation>Meses insuficientes para un modelo (%1; se necesitan al menos %2 por lado), por lo que solo se dan medianas.</translation>
    </message>
    <message>
        <source>All values are the same: there is nothing to compare.</source>
        <translation>Todos los valores son iguales: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The metric has no value, or one too large to work with, in some of these months. Choose another metric, fewer months or other repositories.</source>
        <translation>En algunos de estos meses la métrica no tiene valor, o tiene uno demasiado grande para trabajar con él. Elija otra métrica, menos meses u otros repositorios.</translation>
    </message>
    <message>
        <source>This metric has no value for each month, so there is no trend to compare. Choose another one.</source>
        <translation>Esta métrica no tiene un valor para cada mes, así que no hay tendencia que comparar. Elija otra.</translation>
    </message>
    <message>
        <source>Straight lines go through every point, so there is no noise to tell a change from: no interval can be given.</source>
        <translation>Las rectas pasan por todos los puntos, así que no hay ruido del que distinguir un cambio: no se puede dar ningún intervalo.</translation>
    </message>
    <message>
        <source>What the lines leave over correlates with itself 1 to 6 months later by %1.</source>
        <extracomment>%1 six numbers</extracomment>
        <translation>Lo que las rectas dejan fuera se correlaciona consigo mismo de 1 a 6 meses después en %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an amount, %2 its standard error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change of level in the month of the event, its standard error in brackets: %1; by ordinary least squares %2, by Prais–Winsten %3.</source>
        <extracomment>%1 to %3: amounts with their standard errors in brackets</extracomment>
        <translation>Cambio de nivel en el mes del evento, con su error estándar entre paréntesis: %1; por mínimos cuadrados ordinarios %2, por Prais–Winsten %3.</translation>
    </message>
    <message>
        <source>The standard error by Newey and West, %1, is often too small on so few months.</source>
        <extracomment>%1 a standard error</extracomment>
        <translation>El error estándar según Newey y West, %1, suele ser demasiado pequeño con tan pocos meses.</translation>
    </message>
    <message>
        <source>The season that was asked for is not in the model: it takes 24 months on both sides of the event.</source>
        <translation>La estacionalidad que se pidió no está en el modelo: requiere 24 meses a ambos lados del evento.</translation>
    </message>
    <message>
        <source>As counts (quasi-Poisson), the level changes by %1 (%2 to %3).</source>
        <extracomment>%1 to %3: changes in percent</extracomment>
        <translation>Como recuentos (cuasi-Poisson), el nivel cambia en %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the difference after 12 months is %1 (%2 to %3).</source>
        <translation>Medida frente a los proyectos de comparación, la diferencia después de 12 meses es de %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>Measured against the comparison projects, the level changes by %1 (%2 to %3).</source>
        <translation>Medido frente a los proyectos de comparación, el nivel cambia en %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>It cannot be measured against the comparison projects.</source>
        <translation>No se puede medir frente a los proyectos de comparación.</translation>
    </message>
    <message>
        <source>With %1, the change here is number %2 of %3 by size.</source>
        <extracomment>%1 a change in percent, %2 a place, 1 for the largest, %3 out of how many</extracomment>
        <translation>Con %1, el cambio de aquí ocupa el puesto %2 de %3 por tamaño.</translation>
    </message>
    <message>
        <source>The level in the same month in comparison projects: %1.</source>
        <extracomment>%1 a list: &quot;onnx/onnx +4 %, …&quot;</extracomment>
        <translation>El nivel en el mismo mes en los proyectos de comparación: %1.</translation>
    </message>
    <message>
        <source>Not a comparison, being part of what is compared: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>No sirve de comparación, por ser parte de lo comparado: %1.</translation>
    </message>
    <message>
        <source>Left out of the comparison, which is one of rates and needs values above 0: %1.</source>
        <extracomment>%1 repositories</extracomment>
        <translation>Excluidos de la comparación, que es de tasas y necesita valores mayores que 0: %1.</translation>
    </message>
    <message>
        <source>There is no comparison with other projects: the metric does not depend on repositories.</source>
        <translation>No hay comparación con otros proyectos: la métrica no depende de repositorios.</translation>
    </message>
    <message>
        <source>The dataset calls its data incomplete in these months (%1): %2</source>
        <extracomment>%1 a repository or a part of a dataset, %2 what the dataset notes of it</extracomment>
        <translation>El conjunto de datos declara incompletos sus datos de estos meses (%1): %2</translation>
    </message>
    <message>
        <source>Without a comparison nothing is said about a change at the time of the event, neither that there was one nor that there was none.</source>
        <translation>Sin comparación no se dice nada de un cambio en el momento del evento: ni que lo hubo ni que no lo hubo.</translation>
    </message>
    <message>
        <source>trend drawn on is impossible</source>
        <translation>tendencia prolongada imposible</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1 times what the earlier trend projects</source>
        <extracomment>%1 a large number</extracomment>
        <translation>%1 veces lo que proyecta la tendencia anterior</translation>
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
            <numerusform>Con %n onda al año para la estacionalidad, si hay 24 meses a ambos lados.</numerusform>
            <numerusform>Con %n ondas al año para la estacionalidad, si hay 24 meses a ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>complete months: %1 before, %2 after</source>
        <extracomment>%1 and %2: numbers of months</extracomment>
        <translation>meses completos: %1 antes, %2 después</translation>
    </message>
    <message numerus="yes">
        <source>Over the %n month(s) after it together: %1; %2.</source>
        <extracomment>%n months, %1 &quot;9 % lower than the earlier trend projects&quot;, %2 &quot;95 % interval −21 % to +4 %&quot;</extracomment>
        <translation>
            <numerusform>En el %n mes posterior: %1; %2.</numerusform>
            <numerusform>En los %n meses posteriores en conjunto: %1; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the event the earlier trend, drawn on, would be at %2, which “%1” cannot be: no size of a change is given.</source>
        <extracomment>%n months, %1 name of a metric, %2 an amount that it cannot have</extracomment>
        <translation>
            <numerusform>%n mes después del evento, la tendencia anterior prolongada estaría en %2, lo que «%1» no puede ser: no se da el tamaño de ningún cambio.</numerusform>
            <numerusform>%n meses después del evento, la tendencia anterior prolongada estaría en %2, lo que «%1» no puede ser: no se da el tamaño de ningún cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The months used end with %1, so that nothing is said about 24 months after the event.</source>
        <extracomment>%1 a month</extracomment>
        <translation>Los meses usados terminan con %1, por lo que nada se dice de los 24 meses después del evento.</translation>
    </message>
    <message>
        <source>The months before the event do not follow one straight line: until %1 they change by %2 a month, then by %3 (%4). What that line projects is not to be relied on; see what fewer months before the event give.</source>
        <extracomment>%1 a month, %2 and %3 amounts, %4 &quot;p = 0.015&quot;</extracomment>
        <translation>Los meses anteriores al evento no siguen una sola recta: hasta %1 cambian en %2 al mes, después en %3 (%4). Lo que proyecta esa recta no es fiable; véase qué dan menos meses antes del evento.</translation>
    </message>
    <message>
        <source>%1 lies far from both lines (%2): results hang on this month.</source>
        <extracomment>%1 a month, %2 its value</extracomment>
        <translation>%1 queda lejos de ambas rectas (%2): los resultados dependen de este mes.</translation>
    </message>
    <message>
        <source>False dates before the event that show as large a change of level: %1 of %2 (%3; with so many dates it cannot be below %4).</source>
        <extracomment>%1 of %2 dates, %3 &quot;p = 0.015&quot;, %4 a probability</extracomment>
        <translation>Fechas ficticias antes del evento que muestran un cambio de nivel igual de grande: %1 de %2 (%3; con tantas fechas no puede ser menor que %4).</translation>
    </message>
    <message>
        <source>The values hardly differ, so that no interval can be given.</source>
        <translation>Los valores apenas difieren, por lo que no se puede dar un intervalo.</translation>
    </message>
    <message>
        <source>There is no complete month of data, or not one commit, in these repositories. Choose others.</source>
        <translation>En estos repositorios no hay ningún mes completo de datos, o ni un solo commit. Elija otros.</translation>
    </message>
    <message>
        <source>The dataset knows no value of this metric. Choose another one.</source>
        <translation>El conjunto de datos no conoce ningún valor de esta métrica. Elija otra.</translation>
    </message>
    <message>
        <source>The metric has no values on both sides of the event. Choose another event or another metric.</source>
        <translation>La métrica no tiene valores a ambos lados del evento. Elija otro evento u otra métrica.</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Before and After</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gobernanza</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>more problems are left off</source>
        <translation>no se enumeran más problemas</translation>
    </message>
    <message>
        <source>valid: %1 rows in %2 tables</source>
        <translation>válido: %1 filas en %2 tablas</translation>
    </message>
    <message>
        <source>validate takes one PATH</source>
        <translation>validate admite un solo PATH</translation>
    </message>
    <message>
        <source>List every problem of a dataset file or a folder of CSV files.</source>
        <translation>Enumerar todos los problemas de un archivo de conjunto de datos o de una carpeta de archivos CSV.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>it was made from another dataset: give that as FILE</source>
        <translation>se hizo a partir de otro conjunto de datos: indíquelo como FILE</translation>
    </message>
    <message>
        <source>it was made with another version of this program</source>
        <translation>se hizo con otra versión de este programa</translation>
    </message>
    <message>
        <source>it was made with another version of Qt or with other fonts</source>
        <translation>se hizo con otra versión de Qt o con otros tipos de letra</translation>
    </message>
    <message>
        <source>its pages are not what its specification and the dataset give</source>
        <translation>sus páginas no son las que dan su especificación y el conjunto de datos</translation>
    </message>
    <message>
        <source>%1: matches: the same bytes come of its specification and the dataset %2</source>
        <translation>%1: coincide: de su especificación y el conjunto de datos %2 resultan los mismos bytes</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: no coincide</translation>
    </message>
    <message>
        <source>verify takes R.pdf and perhaps a dataset FILE</source>
        <translation>verify espera R.pdf y, opcionalmente, un FILE de conjunto de datos</translation>
    </message>
    <message>
        <source>Make a report again from what it carries, and say whether it is the same.</source>
        <translation>Volver a hacer un informe a partir de lo que contiene y decir si es el mismo.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>a report in PDF that this program has written</source>
        <translation>un informe en PDF escrito por este programa</translation>
    </message>
</context>
<context>
    <name>ViewLinks</name>
    <message>
        <source>The link is on the clipboard. It opens this view wherever the program and the dataset are.</source>
        <translation>El enlace está en el portapapeles. Abre esta vista dondequiera que estén el programa y el conjunto de datos.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Link to a view, beginning with “stewardship:”</source>
        <translation>Enlace a una vista, que empieza por «stewardship:»</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program; this one cannot follow it.</source>
        <translation>Este enlace se creó con una versión más reciente del programa; esta no puede seguirlo.</translation>
    </message>
    <message>
        <source>This is no link to a view. One begins with “stewardship:view?”; Edit, Copy Link to This View makes it.</source>
        <translation>Esto no es un enlace a una vista. Un enlace así empieza por «stewardship:view?»; se crea con «Editar», «Copiar enlace a esta vista».</translation>
    </message>
    <message>
        <source>The link was made of another dataset; open that one to see what it meant.</source>
        <translation>El enlace se creó a partir de otro conjunto de datos; ábralo para ver a qué se refería.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the link mean nothing here and were left out: %1</source>
        <extracomment>%n: how many parts of a link; %1: the first of them</extracomment>
        <translation>
            <numerusform>%n parte del enlace no significa nada aquí y se omitió: %1</numerusform>
            <numerusform>%n partes del enlace no significan nada aquí y se omitieron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;Link to This View</source>
        <translation>Copiar &amp;enlace a esta vista</translation>
    </message>
    <message>
        <source>Put what is on screen on the clipboard as a line of text that opens it again</source>
        <translation>Poner en el portapapeles lo que está en pantalla, como una línea de texto que vuelve a abrirlo</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>Abrir en&amp;lace…</translation>
    </message>
    <message>
        <source>Show what a copied link to a view says</source>
        <translation>Mostrar lo que indica un enlace copiado a una vista</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>primary record</source>
        <translation>registro primario</translation>
    </message>
    <message>
        <source>press</source>
        <translation>prensa</translation>
    </message>
    <message>
        <source>repository</source>
        <comment>kind of source</comment>
        <translation>repositorio</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>non-profit organization</source>
        <translation>organización sin ánimo de lucro</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universidad</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>fundación</translation>
    </message>
    <message>
        <source>government body</source>
        <translation>organismo público</translation>
    </message>
    <message>
        <source>led by individuals</source>
        <translation>dirigida por particulares</translation>
    </message>
    <message>
        <source>era</source>
        <translation>época</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>custodia</translation>
    </message>
    <message>
        <source>governance</source>
        <translation>gobernanza</translation>
    </message>
    <message>
        <source>release</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>membership</source>
        <comment>category of events</comment>
        <translation>membresía</translation>
    </message>
    <message>
        <source>project</source>
        <comment>category of events</comment>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>security</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>board</source>
        <translation>junta</translation>
    </message>
    <message>
        <source>council</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>comité</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>grupo de trabajo</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>group of maintainers</source>
        <translation>grupo de mantenedores</translation>
    </message>
    <message>
        <source>core project</source>
        <translation>proyecto principal</translation>
    </message>
    <message>
        <source>foundation-hosted project</source>
        <translation>proyecto alojado por la fundación</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>ecosystem project</source>
        <translation>proyecto del ecosistema</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>predecesor</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>datos parciales</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>datos defectuosos</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aproximadamente</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>confidence not stated</source>
        <translation>confianza no indicada</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>según consta</translation>
    </message>
    <message>
        <source>to the parent of the day</source>
        <translation>a la matriz de ese día</translation>
    </message>
    <message>
        <source>to today&apos;s parent</source>
        <translation>a la matriz actual</translation>
    </message>
    <message>
        <source>founding premier</source>
        <translation>premier fundador</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>asociado</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platino</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plata</translation>
    </message>
    <message>
        <source>board seat</source>
        <translation>puesto en la junta</translation>
    </message>
    <message>
        <source>technical council seat</source>
        <translation>puesto en el consejo técnico</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>co-chairing organization</source>
        <translation>organización copresidente</translation>
    </message>
    <message>
        <source>representative of the gold members</source>
        <translation>representante de los miembros oro</translation>
    </message>
    <message>
        <source>maintaining organization</source>
        <translation>organización mantenedora</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>representante</translation>
    </message>
    <message>
        <source>alternate representative</source>
        <translation>representante suplente</translation>
    </message>
    <message>
        <source>core maintainer</source>
        <translation>mantenedor del núcleo</translation>
    </message>
    <message>
        <source>lead core maintainer</source>
        <translation>mantenedor principal del núcleo</translation>
    </message>
    <message>
        <source>module maintainer</source>
        <translation>mantenedor de módulo</translation>
    </message>
    <message>
        <source>project maintainer</source>
        <translation>mantenedor de proyecto</translation>
    </message>
    <message>
        <source>project representative</source>
        <translation>representante de proyecto</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>copresidencia</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>vicepresidencia</translation>
    </message>
    <message>
        <source>executive director</source>
        <translation>dirección ejecutiva</translation>
    </message>
    <message>
        <source>chief technology officer</source>
        <translation>dirección de tecnología</translation>
    </message>
    <message>
        <source>subsidiary of</source>
        <translation>filial de</translation>
    </message>
    <message>
        <source>acquired by</source>
        <translation>adquirida por</translation>
    </message>
    <message>
        <source>accepted by the technical council</source>
        <translation>aceptado por el consejo técnico</translation>
    </message>
    <message>
        <source>charter adopted</source>
        <translation>estatutos adoptados</translation>
    </message>
    <message>
        <source>joined the ecosystem</source>
        <translation>incorporado al ecosistema</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>delisted</source>
        <translation>retirado de la lista</translation>
    </message>
    <message>
        <source>application for hosting rejected</source>
        <translation>solicitud de alojamiento rechazada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>académica</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
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
        <translation>No se pudieron leer las preferencias y están como al principio. Lo que había se conserva en %1.</translation>
    </message>
    <message>
        <source>The settings in %1 are of a newer version of the program: what you choose now is not kept.</source>
        <translation>Las preferencias de %1 son de una versión más reciente del programa: lo que elija ahora no se guardará.</translation>
    </message>
    <message>
        <source>The settings cannot be kept: %1 cannot be written.</source>
        <translation>No se pueden guardar las preferencias: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>there is no display; use a command such as “report”, see --help</source>
        <translation>no hay pantalla; use una orden como «report», véase --help</translation>
    </message>
</context>
<context>
    <name>steward::AsOfControls</name>
    <message>
        <source>&amp;As of</source>
        <translation>Situ&amp;ación a</translation>
    </message>
    <message>
        <source>As-of day</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>El día que se muestra</translation>
    </message>
</context>
<context>
    <name>steward::BoardPage</name>
    <message>
        <source>Seats and votes</source>
        <translation>Puestos y votos</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>Ó&amp;rgano:</translation>
    </message>
    <message>
        <source>&amp;A motion needs:</source>
        <translation>Una &amp;moción necesita:</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>in place of the number of seats an organization may have</extracomment>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como máximo </translation>
    </message>
    <message>
        <source>Most seats an organization may have</source>
        <translation>Máximo de puestos que puede tener una organización</translation>
    </message>
    <message>
        <source>days of grace: </source>
        <translation>días de gracia: </translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>Subsidiaries count with their owner. Breaches are bands on the timeline.</source>
        <translation>Las filiales cuentan con su propietaria. Los incumplimientos son bandas en la cronología.</translation>
    </message>
    <message>
        <source>Seat &amp;cap:</source>
        <translation>&amp;Tope de puestos:</translation>
    </message>
    <message>
        <source>The dataset records no seat in any board, council or committee.</source>
        <translation>El conjunto de datos no registra ningún puesto en ninguna junta, consejo o comité.</translation>
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
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>limits of a share</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>decides alone</source>
        <translation>decide por sí sola</translation>
    </message>
    <message>
        <source>can block</source>
        <translation>puede bloquear</translation>
    </message>
    <message>
        <source>more than half of the votes</source>
        <translation>más de la mitad de los votos</translation>
    </message>
    <message>
        <source>two thirds of the votes</source>
        <translation>dos tercios de los votos</translation>
    </message>
    <message>
        <source>four fifths of the votes</source>
        <translation>cuatro quintos de los votos</translation>
    </message>
    <message>
        <source>No seat is recorded on %1.</source>
        <translation>No consta ningún puesto el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 seats</source>
        <extracomment>%1 a number of seats, or a range such as 20–21; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 puesto</numerusform>
            <numerusform>%1 puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n holder(s); effective number %2.</source>
        <extracomment>%1 &quot;21 seats&quot;, %n who holds them, %2 the inverse of the sum of squared shares</extracomment>
        <translation>
            <numerusform>%1 de %n titular; número efectivo %2.</numerusform>
            <numerusform>%1 de %n titulares; número efectivo %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes, of which %2 carry a motion; effective number %3.</source>
        <extracomment>%1 votes in all, %2 votes that carry a motion, %3 as above</extracomment>
        <translation>%1 votos, de los que %2 aprueban una moción; número efectivo %3.</translation>
    </message>
    <message>
        <source>The source leaves undefined how many votes these have on this day: %1. Both readings stand beside each other: one vote by the default rule / the last known weight. Neither is preferred.</source>
        <translation>La fuente no define cuántos votos tienen en este día las siguientes organizaciones: %1. Las dos lecturas figuran una junto a otra: un voto según la regla por defecto / el último peso conocido. No se da preferencia a ninguna.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: in the year to this day %2 came and %3 left (turnover %4).</source>
        <translation>%1: en el año hasta este día, %2 entradas y %3 salidas (rotación: %4).</translation>
    </message>
    <message>
        <source>Median tenure %1 years.</source>
        <extracomment>how long half of those who ever held a seat stayed at least; %1 a number of years</extracomment>
        <translation>Mediana de permanencia: %1 años.</translation>
    </message>
    <message>
        <source>More than half are still there: no median tenure yet.</source>
        <translation>Más de la mitad continúa: aún no hay mediana de permanencia.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody ever held more.</source>
        <translation>Nadie tuvo nunca más.</translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), since %2</source>
        <extracomment>%1 organization, %n seats at most, %2 and %3 days</extracomment>
        <translation>
            <numerusform>%1: hasta %n puesto, desde el %2</numerusform>
            <numerusform>%1: hasta %n puestos, desde el %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: up to %n seat(s), from %2 to %3</source>
        <translation>
            <numerusform>%1: hasta %n puesto, del %2 al %3</numerusform>
            <numerusform>%1: hasta %n puestos, del %2 al %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – possibly</source>
        <extracomment>%1: who held too many seats, and when</extracomment>
        <translation>%1 – posiblemente</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Share of seats</source>
        <translation>Proporción de puestos</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Share of votes</source>
        <translation>Proporción de votos</translation>
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
        <translation>Control</translation>
    </message>
    <message>
        <source>Seats, vacant ones included; a range where some are only possible</source>
        <translation>Puestos, incluidos los vacantes; un rango cuando algunos solo son posibles</translation>
    </message>
    <message>
        <source>Of all seats of the body</source>
        <translation>De todos los puestos del órgano</translation>
    </message>
    <message>
        <source>As the charter gives them; one where it says nothing</source>
        <translation>Según los estatutos; uno si no dicen nada</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>De todos los votos del órgano</translation>
    </message>
    <message>
        <source>Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)</source>
        <translation>Proporción de todas las coaliciones que solo ganan con este votante (Banzhaf 1965, normalizado)</translation>
    </message>
    <message>
        <source>Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)</source>
        <translation>Proporción de todos los órdenes de votación en los que este voto aprueba la moción (Shapley y Shubik 1954)</translation>
    </message>
    <message>
        <source>Whether the votes suffice alone, or are enough to block</source>
        <translation>Si los votos bastan por sí solos, o son suficientes para bloquear</translation>
    </message>
</context>
<context>
    <name>steward::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No day is compared with. Choose one with “Compare With”, and what changed since then is marked in the graph and listed here.</source>
        <translation>No hay ninguna fecha de comparación. Elija una con «Comparar con», y lo que haya cambiado desde entonces se marcará en el grafo y se enumerará aquí.</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>Nada cambió del %1 al %2.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %n change(s); members %3 → %4</source>
        <translation>
            <numerusform>Del %1 al %2: %n cambio; miembros %3 → %4</numerusform>
            <numerusform>Del %1 al %2: %n cambios; miembros %3 → %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>steward::ChartWidget</name>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
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
        <translation>Las &amp;filas son</translation>
    </message>
    <message>
        <source>Choose a file to see its columns.</source>
        <translation>Elija un archivo para ver sus columnas.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>A column that has to be filled. %1: its name</extracomment>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>%1. Choose a column of the file, or type = and a text for every row.</source>
        <translation>%1. Elija una columna del archivo, o escriba = y un texto para todas las filas.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>no column of the file stands for this one</extracomment>
        <translation>(ninguna)</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What to do, or a day such as 2022-09-12</source>
        <translation>Qué hacer, o una fecha como 2022-09-12</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Ninguna orden contiene estas letras.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir al %1</translation>
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
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>steward::DataView</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Show only rows that hold this text</source>
        <translation>Mostrar solo las filas que contienen este texto</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;Copy Rows as CSV</source>
        <translation>&amp;Copiar filas como CSV</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>table and its number of rows</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s)</source>
        <translation>
            <numerusform>%L1 de %Ln fila</numerusform>
            <numerusform>%L1 de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit Row…</source>
        <translation>&amp;Editar fila…</translation>
    </message>
    <message>
        <source>&amp;New Row…</source>
        <translation>&amp;Nueva fila…</translation>
    </message>
    <message>
        <source>&amp;Remove Rows</source>
        <translation>&amp;Quitar filas</translation>
    </message>
</context>
<context>
    <name>steward::DateLine</name>
    <message>
        <source>no end: still true</source>
        <translation>sin fin: sigue siendo cierto</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>it ended, nobody knows when</source>
        <translation>terminó, nadie sabe cuándo</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09, 2022 or unknown</source>
        <translation>escriba 2022-09-12, 2022-09, 2022 o unknown</translation>
    </message>
    <message>
        <source>write 2022-09-12, 2022-09 or 2022</source>
        <translation>escriba 2022-09-12, 2022-09 o 2022</translation>
    </message>
</context>
<context>
    <name>steward::DaySlider</name>
    <message>
        <source>As of %1</source>
        <extracomment>said of a picture of one day; %1 the day</extracomment>
        <translation>Situación a %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>No source is given for this fact.</source>
        <translation>No se indica ninguna fuente para este hecho.</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>Abrir la dirección web</translation>
    </message>
    <message>
        <source>Certainly held on %1</source>
        <translation>Válido con seguridad el %1</translation>
    </message>
    <message>
        <source>May have held on %1</source>
        <translation>Posiblemente válido el %1</translation>
    </message>
    <message>
        <source>Did not hold on %1</source>
        <translation>No válido el %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todo (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Abrir la fuente</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>On a button. %1: the host of a web address</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <translation>Se abre en el navegador: %1</translation>
    </message>
    <message>
        <source>Analyse Around This</source>
        <translation>Analizar en torno a esto</translation>
    </message>
    <message>
        <source>Analyse what changed around this event</source>
        <translation>Analizar qué cambió en torno a este evento</translation>
    </message>
    <message>
        <source>Compare a metric before and after this event with the trend it was on</source>
        <translation>Comparar una métrica antes y después de este evento con la tendencia que llevaba</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>Copiar los detalles como texto</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>No hay nada seleccionado</translation>
    </message>
    <message>
        <source>Click a mark in any view, or search with Ctrl+K, to see its dates, how certain they are, what it is related to, and its sources.</source>
        <translation>Haga clic en una marca de cualquier vista, o busque con Ctrl+K, para ver sus fechas, su grado de certeza, con qué se relaciona y sus fuentes.</translation>
    </message>
    <message>
        <source>This dataset</source>
        <translation>Este conjunto de datos</translation>
    </message>
    <message>
        <source>Its texts are in %1, as its authors wrote them.</source>
        <extracomment>%1: the name of a language in that language</extracomment>
        <translation>Sus textos están tal como los escribieron sus autores (idioma: %1).</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this fact</source>
        <translation>Editar este hecho</translation>
    </message>
    <message>
        <source>Change what the dataset says of it, or its sources</source>
        <translation>Cambiar lo que el conjunto de datos dice de ello, o sus fuentes</translation>
    </message>
</context>
<context>
    <name>steward::DiffPage</name>
    <message>
        <source>What changed between two days</source>
        <translation>Qué cambió entre dos fechas</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Kinds of changes shown</source>
        <translation>Tipos de cambios mostrados</translation>
    </message>
    <message>
        <source>As &amp;Sentences</source>
        <translation>Como &amp;frases</translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all that changed, whatever kind is shown</source>
        <translation>Copiar todo lo que cambió, sea cual sea el tipo mostrado</translation>
    </message>
    <message>
        <source>Copy all that changed</source>
        <translation>Copiar todo lo que cambió</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a kind of changes, %2: how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>Qué cambió del %1 al %2</translation>
    </message>
    <message>
        <source>Back in time: what joined or began between the two days is told as left or ended.</source>
        <translation>Hacia atrás en el tiempo: lo que ingresó o comenzó entre las dos fechas se presenta como salida o final.</translation>
    </message>
    <message>
        <source>The evidence ends on %1: after it nothing is certain.</source>
        <translation>La evidencia termina el %1: después nada es seguro.</translation>
    </message>
    <message>
        <source>Nothing changed between the two days, as far as the dataset knows and the filter lets it pass.</source>
        <translation>Nada cambió entre las dos fechas, hasta donde sabe el conjunto de datos y deja pasar el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this kind changed; %n change(s) of other kinds.</source>
        <translation>
            <numerusform>Nada de este tipo cambió; %n cambio de otros tipos.</numerusform>
            <numerusform>Nada de este tipo cambió; %n cambios de otros tipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); members %1 → %2.</source>
        <extracomment>%1 and %2: numbers of members</extracomment>
        <translation>
            <numerusform>%n cambio; miembros %1 → %2.</numerusform>
            <numerusform>%n cambios; miembros %1 → %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::EditTasks</name>
    <message>
        <source>Commits are read from repositories and cannot be edited. Import the repository again instead.</source>
        <translation>Los commits se leen de repositorios y no se pueden editar. En su lugar, importe de nuevo el repositorio.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: remove 2 memberships&quot;. %1: how many of what</extracomment>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: add membership&quot;. %1: kind of fact</extracomment>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <extracomment>Names an edit in the menu, as in &quot;Undo: edit membership&quot;. %1: kind of fact</extracomment>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Another dataset has been opened since, so this cannot be applied any more. Copy what you need, and cancel.</source>
        <translation>Entretanto se ha abierto otro conjunto de datos, por lo que esto ya no se puede aplicar. Copie lo que necesite y cancele.</translation>
    </message>
    <message>
        <source>Nothing was removed: what is left would break the rules.</source>
        <translation>No se quitó nada: lo que quedaría infringiría las reglas.</translation>
    </message>
</context>
<context>
    <name>steward::FactDialog</name>
    <message>
        <source>New: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;</extracomment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Edit: %1 “%2”</source>
        <extracomment>Title of a form. %1: kind of a fact, as in &quot;membership&quot;; %2: its name</extracomment>
        <translation>Editar: %1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>What is wrong with a field. %1: its name; %2: the problem; %3: what to do</extracomment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Discard what you have typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
</context>
<context>
    <name>steward::FileTasks</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Dataset</source>
        <translation>Abrir conjunto de datos</translation>
    </message>
    <message>
        <source>Open Dataset in New Window</source>
        <translation>Abrir conjunto de datos en otra ventana</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This view has no picture. Export its rows as CSV instead.</source>
        <translation>Esta vista no tiene imagen. En su lugar, exporte sus filas como CSV.</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export as a New Folder of CSV Files</source>
        <translation>Exportar como carpeta nueva de archivos CSV</translation>
    </message>
    <message>
        <source>Export the Membership Graph</source>
        <translation>Exportar el grafo de membresías</translation>
    </message>
</context>
<context>
    <name>steward::GovernancePage</name>
    <message>
        <source>Governance on two days</source>
        <translation>Gobernanza en dos fechas</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Table</source>
        <translation>Copiar &amp;toda la tabla</translation>
    </message>
    <message>
        <source>The dataset tells of no foundation, board, maintainers or hosted projects on either day.</source>
        <translation>El conjunto de datos no informa de ninguna fundación, junta, mantenedores ni proyectos alojados en ninguna de las dos fechas.</translation>
    </message>
</context>
<context>
    <name>steward::GraphLinks</name>
    <message>
        <source>platinum or premier</source>
        <translation>platino o premier</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>silver or general</source>
        <translation>plata o general</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>asociado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>de otro nivel</translation>
    </message>
    <message>
        <source>Rings by tier</source>
        <translation>Anillos por nivel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Por órgano</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>ingreso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>a tier: &quot;gold member&quot;</extracomment>
        <translation>miembro %1</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>trabaja para</translation>
    </message>
    <message>
        <source>hosted project</source>
        <translation>proyecto alojado</translation>
    </message>
    <message>
        <source>project of the ecosystem</source>
        <translation>proyecto del ecosistema</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>procede de</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>No way ever linked %1 and %2</source>
        <translation>Ningún camino enlazó nunca %1 y %2</translation>
    </message>
    <message>
        <source>No way links %1 and %2 on this day</source>
        <translation>Ningún camino enlaza %1 y %2 en este día</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): %1</source>
        <extracomment>the length of a way through the graph, and the nodes on it</extracomment>
        <translation>
            <numerusform>%n enlace: %1</numerusform>
            <numerusform>%n enlaces: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members by tier</source>
        <translation>Miembros por nivel</translation>
    </message>
    <message>
        <source>Tiers renamed</source>
        <translation>Niveles con nuevo nombre</translation>
    </message>
    <message>
        <source>no members on this day</source>
        <translation>ningún miembro en este día</translation>
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
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Linked to</source>
        <extracomment>the other end of a link between two nodes</extracomment>
        <translation>Enlazado con</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>steward::GraphTablePage</name>
    <message>
        <source>What the graph shows</source>
        <translation>Lo que muestra el grafo</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
</context>
<context>
    <name>steward::GrowthBar</name>
    <message>
        <source>By Month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By Quarter</source>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>By Year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Usual Windows</source>
        <translation>Ventanas habituales</translation>
    </message>
    <message numerus="yes">
        <source>Window: %n Month(s)</source>
        <translation>
            <numerusform>Ventana: %n mes</numerusform>
            <numerusform>Ventana: %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1 Counts</source>
        <extracomment>Definitions of metrics as this tool has them: %1 its name</extracomment>
        <translation>Como cuenta %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>for screen readers: a button that shows those for which there was no room</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Window that numbers are counted over</source>
        <translation>Ventana sobre la que se cuentan los números</translation>
    </message>
    <message>
        <source>Whose definitions</source>
        <translation>Definiciones de quién</translation>
    </message>
    <message>
        <source>Scale of values</source>
        <translation>Escala de los valores</translation>
    </message>
    <message>
        <source>Charts shown together</source>
        <translation>Gráficos que se muestran juntos</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarítmica</translation>
    </message>
    <message>
        <source>&amp;Index: 100 on the As-of Day</source>
        <translation>Í&amp;ndice: 100 en la fecha de referencia</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>%1, 100 on %2</source>
        <extracomment>%1 linear or logarithmic, %2 a day</extracomment>
        <translation>%1, 100 el %2</translation>
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
        <translation>El gráfico como tabla</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan los números</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Other Counts</source>
        <translation>Otros recuentos</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>The pages of the manual are in English; what the numbers mean is translated.</source>
        <translation>Las páginas del manual están en inglés; el significado de los números está traducido.</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>Written: %1 (%2)</source>
        <extracomment>%1: path of a file, %2: &quot;12 rows, 3 skipped&quot;</extracomment>
        <translation>Escrito: %1 (%2)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Save &amp;Who Is Who…</source>
        <translation>Guardar &amp;quién es quién…</translation>
    </message>
    <message>
        <source>Add to the &amp;Open Dataset…</source>
        <translation>Añadir al conjunto de datos a&amp;bierto…</translation>
    </message>
    <message>
        <source>&amp;Save as a New Dataset…</source>
        <translation>&amp;Guardar como conjunto de datos nuevo…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Written: %1. Change what is wrong in it, and choose it as “Who is who”.</source>
        <translation>Escrito: %1. Modifique en él lo que esté mal y elíjalo como «Quién es quién».</translation>
    </message>
    <message>
        <source>One import at a time: %1 of %2 files and folders were taken.</source>
        <translation>Una importación cada vez: se tomaron %1 de %2 archivos y carpetas.</translation>
    </message>
    <message>
        <source>There is nothing to import. Choose another file or format.</source>
        <translation>No hay nada que importar. Elija otro archivo o formato.</translation>
    </message>
    <message>
        <source>Save as a New Dataset</source>
        <translation>Guardar como conjunto de datos nuevo</translation>
    </message>
    <message>
        <source>Save Who Is Who</source>
        <translation>Guardar quién es quién</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save With What Was Added</source>
        <translation>Guardar con lo añadido</translation>
    </message>
    <message>
        <source>Prob&amp;lems (%1)</source>
        <translation>&amp;Problemas (%1)</translation>
    </message>
    <message>
        <source>Nothing was written: this is no whole dataset. Mend the problems and read it again.</source>
        <translation>No se escribió nada: esto no es un conjunto de datos completo. Corrija los problemas y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>steward::ImportMergePage</name>
    <message>
        <source>%1 rows added, %2 there already, %3 unclear, %4 skipped</source>
        <translation>Filas: %1 añadidas, %2 ya presentes, %3 dudosas, %4 omitidas</translation>
    </message>
    <message>
        <source>%1 rows of contributions are counted anew, because their repositories were read again</source>
        <translation>%1 filas de contribuciones se cuentan de nuevo, porque sus repositorios se leyeron otra vez</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>There Already</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>What is added to which table</source>
        <translation>Qué se añade a cada tabla</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>No hay nada dudoso</translation>
    </message>
    <message>
        <source>U&amp;nclear: both are kept, or the new one is left out (%1)</source>
        <translation>&amp;Dudosas: se conservan ambas o se omite la nueva (%1)</translation>
    </message>
</context>
<context>
    <name>steward::ImportPreviewPage</name>
    <message>
        <source>T&amp;itle of a new dataset</source>
        <translation>Tít&amp;ulo del conjunto de datos nuevo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Tables and how many rows they got</source>
        <translation>Las tablas y cuántas filas recibieron</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>No se omitió nada</translation>
    </message>
    <message>
        <source>Notes a&amp;nd rows that were left out (%1)</source>
        <translation>Notas &amp;y filas omitidas (%1)</translation>
    </message>
    <message>
        <source>&amp;First rows: %1</source>
        <translation>&amp;Primeras filas: %1</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>steward::ImportRequestPage</name>
    <message>
        <source>Fi&amp;le</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Fo&amp;lders</source>
        <translation>Carpe&amp;tas</translation>
    </message>
    <message>
        <source>Fi&amp;le or folder</source>
        <translation>Archi&amp;vo o carpeta</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Qué importar</translation>
    </message>
    <message>
        <source>W&amp;hat to import</source>
        <translation>Qué im&amp;portar</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>Their last day, or today</source>
        <translation>Su último día, u hoy</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2024-09-12.</source>
        <translation>Escriba el día como año-mes-día: 2024-09-12.</translation>
    </message>
    <message>
        <source>Facts &amp;known up to</source>
        <translation>Hechos &amp;conocidos hasta</translation>
    </message>
</context>
<context>
    <name>steward::ImportTask</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Making the dataset…</source>
        <translation>Creando el conjunto de datos…</translation>
    </message>
    <message>
        <source>Comparing with the open dataset…</source>
        <translation>Comparando con el conjunto de datos abierto…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stewardship Explorer</source>
        <translation>Stewardship Explorer</translation>
    </message>
    <message>
        <source>At most %1 files are opened at once; %2 more were left alone.</source>
        <translation>Se abren como máximo %1 archivos a la vez; otros %2 no se abrieron.</translation>
    </message>
    <message>
        <source>Datasets were opened. Drop what is to be imported by itself: %1</source>
        <translation>Se abrieron conjuntos de datos. Suelte por separado lo que se deba importar: %1</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here, and at most %1 of them.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este equipo, y como máximo %1.</translation>
    </message>
    <message>
        <source>Edits are not kept for the case of a crash until they are saved.</source>
        <translation>Hasta que se guarden, los cambios no están protegidos ante un fallo del programa.</translation>
    </message>
</context>
<context>
    <name>steward::Members</name>
    <message>
        <source>only possibly on this day</source>
        <translation>solo posiblemente en este día</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A seat, and the body it is in: &quot;board seat: Governing Board&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>votes undefined in the source on this day</source>
        <translation>votos no definidos en la fuente en este día</translation>
    </message>
    <message>
        <source>No member on this day</source>
        <translation>No es miembro en este día</translation>
    </message>
    <message>
        <source>%1 member</source>
        <extracomment>Tier of a membership: &quot;Gold member&quot;</extracomment>
        <translation>Nivel de membresía: %1</translation>
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
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) held</source>
        <translation>
            <numerusform>%n función ocupada</numerusform>
            <numerusform>%n funciones ocupadas</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The organization a project comes from</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>joined: %1</source>
        <translation>incorporación: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded about who was steward on this day. Choose a day inside one of the eras of the time bar.</source>
        <translation>No consta quién era el custodio en este día. Elija un día dentro de una de las épocas de la barra de tiempo.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3. No foundation with members is recorded.</source>
        <extracomment>Era, steward, project</extracomment>
        <translation>%1
%2 custodia %3. No consta ninguna fundación con miembros.</translation>
    </message>
    <message>
        <source>%1: formed %2.</source>
        <translation>Creación de %1: %2.</translation>
    </message>
    <message>
        <source>%1: not formed yet.</source>
        <translation>%1: aún sin crear.</translation>
    </message>
    <message>
        <source>%1
%2 is steward of %3; there are no members yet. %4</source>
        <extracomment>Era, steward, project; then a sentence on the foundation</extracomment>
        <translation>%1
%2 custodia %3; aún no hay miembros. %4</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situación a %1</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <extracomment>the organization that is steward on the day</extracomment>
        <translation>Custodio: %1</translation>
    </message>
    <message>
        <source>Subsidiaries: %1</source>
        <extracomment>to whom the facts of subsidiaries are counted: &quot;as recorded&quot;</extracomment>
        <translation>Filiales: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>?  votes undefined in source</source>
        <translation>?  votos no definidos en la fuente</translation>
    </message>
    <message>
        <source>Board, council or group</source>
        <translation>Junta, consejo o grupo</translation>
    </message>
    <message>
        <source>Person with a role</source>
        <translation>Persona con una función</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Board seat, votes if not 1</source>
        <translation>Puesto en la junta, votos si no es 1</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Member on other days</source>
        <translation>Miembro en otros días</translation>
    </message>
    <message>
        <source>Seat or participation</source>
        <translation>Puesto o participación</translation>
    </message>
    <message>
        <source>Role or employer</source>
        <translation>Función o empleador</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Origin or ownership</source>
        <translation>Origen o propiedad</translation>
    </message>
    <message>
        <source>Joined since then</source>
        <translation>Ingreso desde entonces</translation>
    </message>
    <message>
        <source>Left since then</source>
        <translation>Salida desde entonces</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Cambio desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%1 libraries</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 biblioteca</numerusform>
            <numerusform>%1 bibliotecas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ecosystem projects</source>
        <extracomment>%1 is a number, or a range such as 11–12; its last number decides the plural</extracomment>
        <translation>
            <numerusform>%1 proyecto del ecosistema</numerusform>
            <numerusform>%1 proyectos del ecosistema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 members</source>
        <extracomment>a day, and the members on it: %2 is a number, or a range such as 11–12</extracomment>
        <translation>
            <numerusform>%1: %2 miembro</numerusform>
            <numerusform>%1: %2 miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MembersBar</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) round the selection</source>
        <translation>
            <numerusform>%n enlace alrededor de la selección</numerusform>
            <numerusform>%n enlaces alrededor de la selección</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>To whom subsidiaries count</source>
        <translation>A quién se atribuyen las filiales</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Way…</source>
        <translation>Camino…</translation>
    </message>
    <message>
        <source>Show the shortest way between two nodes</source>
        <translation>Mostrar el camino más corto entre dos nodos</translation>
    </message>
    <message>
        <source>Show no way</source>
        <translation>No mostrar ningún camino</translation>
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
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Seats and Votes</source>
        <translation>Puestos y votos</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>steward::MembersView</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n node(s)</source>
        <extracomment>how many other nodes of the graph a node is linked to</extracomment>
        <translation>
            <numerusform>enlazado con %n nodo</numerusform>
            <numerusform>enlazado con %n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>steward::NoteDialog</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
</context>
<context>
    <name>steward::NotesPage</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
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
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>steward::PathField</name>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Elegir a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files of this format (%1)</source>
        <translation>Archivos de este formato (%1)</translation>
    </message>
</context>
<context>
    <name>steward::PictureDialog</name>
    <message>
        <source>A small picture of each of &amp;these days:</source>
        <translation>Una imagen pequeña de cada uno de e&amp;stos días:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>Tít&amp;ulo:</translation>
    </message>
    <message>
        <source>&amp;Key to the signs</source>
        <translation>&amp;Leyenda de los signos</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>My &amp;bookmarks</source>
        <translation>Mis marca&amp;dores</translation>
    </message>
    <message>
        <source>Export This View</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>C&amp;hoose a File…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>What is in sight</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <source>The marked span</source>
        <translation>El tramo marcado</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>La historia completa</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>Hojas de papel</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>C&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>as many as make it legible</source>
        <translation>las necesarias para que sea legible</translation>
    </message>
    <message>
        <source>&amp;Sheets side by side</source>
        <translation>&amp;Hojas una junto a otra</translation>
    </message>
    <message>
        <source>Days, as YYYY-MM-DD</source>
        <translation>Días, como YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Claro, para imprimir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Como en la pantalla</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
</context>
<context>
    <name>steward::PictureHandle</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture of this view</source>
        <translation>Imagen de esta vista</translation>
    </message>
    <message>
        <source>Drag a picture of this view to another program, or click to copy it</source>
        <translation>Arrastrar una imagen de esta vista a otro programa, o hacer clic para copiarla</translation>
    </message>
</context>
<context>
    <name>steward::PictureSizeRows</name>
    <message>
        <source>As shown in the window</source>
        <translation>Como se muestra en la ventana</translation>
    </message>
    <message>
        <source>Large picture, 2560 × 1600</source>
        <translation>Imagen grande, 2560 × 1600</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Diapositiva, 1920 × 1080</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Cuadrado, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 horizontal, 300 ppp</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 vertical, 300 ppp</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Carta horizontal, 300 ppp</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Resolution of PNG</source>
        <extracomment>of a picture: pixels for each pixel of its size</extracomment>
        <translation>&amp;Resolución de PNG</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>of a PNG: %1 its width, %2 its height</extracomment>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>steward::ProblemList</name>
    <message>
        <source>Co&amp;py All</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>&amp;Copiar líneas</translation>
    </message>
</context>
<context>
    <name>steward::ReconciliationPage</name>
    <message>
        <source>New to the whole dataset</source>
        <translation>Nuevos en todo el conjunto de datos</translation>
    </message>
    <message>
        <source>Retention of newcomers</source>
        <translation>Retención de nuevos colaboradores</translation>
    </message>
    <message>
        <source>Only %1 of the commits name an affiliation, so that this program itself gives limits only.</source>
        <extracomment>%1 a share</extracomment>
        <translation>Solo el %1 de los commits indica una afiliación, por lo que este mismo programa da únicamente límites.</translation>
    </message>
    <message>
        <source>Metric whose definitions are compared</source>
        <translation>Métrica cuyas definiciones se comparan</translation>
    </message>
    <message>
        <source>What each tool counts, and why they differ</source>
        <translation>Qué cuenta cada herramienta, y por qué difieren</translation>
    </message>
    <message>
        <source>These repositories have no full period before the as-of day.</source>
        <translation>Estos repositorios no tienen ningún período completo antes de la fecha de referencia.</translation>
    </message>
    <message>
        <source>%1, %2: what each tool would count from the same commits.</source>
        <extracomment>%1 a metric, %2 a month, quarter or year</extracomment>
        <translation>%1, %2: lo que cada herramienta contaría a partir de los mismos commits.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>    %1</source>
        <extracomment>a step from one definition to another, as a line of a sum</extracomment>
        <translation>    %1</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <extracomment>%1 the name of a tool that counts as %2 does</extracomment>
        <translation>%1: como %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Report specifications (*.json)</source>
        <translation>Especificaciones de informe (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Progress of writing the report</source>
        <translation>Progreso de la escritura del informe</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Open Specification…</source>
        <translation>Abrir especificación…</translation>
    </message>
    <message>
        <source>Save Specification…</source>
        <translation>Guardar especificación…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Open a Specification</source>
        <translation>Abrir una especificación</translation>
    </message>
    <message>
        <source>Save the Specification</source>
        <translation>Guardar la especificación</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pages (*.png)</source>
        <translation>Páginas PNG (*.png)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>steward::ReportForm</name>
    <message>
        <source>Brief, on one page</source>
        <translation>Breve, en una página</translation>
    </message>
    <message>
        <source>Board paper</source>
        <translation>Documento para la junta</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Informe completo</translation>
    </message>
    <message>
        <source>Light, for print</source>
        <translation>Claro, para imprimir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Situ&amp;ación a</translation>
    </message>
    <message>
        <source>The dataset’s day</source>
        <translation>El día del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>The day before the transfer</source>
        <translation>El día anterior al traspaso</translation>
    </message>
    <message>
        <source>Mem&amp;bers also on</source>
        <translation>&amp;Miembros también en</translation>
    </message>
    <message>
        <source>Days, with commas between</source>
        <translation>Días, separados por comas</translation>
    </message>
    <message>
        <source>The dataset’s title</source>
        <translation>El título del conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>The dataset’s</source>
        <translation>El del conjunto de datos</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Colo&amp;res</translation>
    </message>
    <message>
        <source>Write days as year-month-day: 2022-09-12.</source>
        <translation>Escriba los días como año-mes-día: 2022-09-12.</translation>
    </message>
    <message>
        <source>At most %1 days of members.</source>
        <translation>%1 días de miembros como máximo.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Elija al menos una sección.</translation>
    </message>
</context>
<context>
    <name>steward::ReportPreview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Preparando la vista previa…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ReportProcess</name>
    <message>
        <source>The report could not be started.</source>
        <translation>No se pudo iniciar el informe.</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>El informe no se escribió.</translation>
    </message>
</context>
<context>
    <name>steward::ResultPanel</name>
    <message>
        <source>Result in sentences</source>
        <translation>Resultado en frases</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
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
        <translation>Guardar el conjunto de datos como</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>Otro programa ha cambiado %1 desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Replacing it would lose those changes.</source>
        <translation>Si lo reemplaza, se pierden esos cambios.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Unsaved Edits</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the edits of “%1”?</source>
        <extracomment>%1: title of a dataset</extracomment>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>De lo contrario, se pierden.</translation>
    </message>
</context>
<context>
    <name>steward::ScopeChooser</name>
    <message>
        <source>Repositories the charts are about</source>
        <translation>Repositorios de los que tratan los gráficos</translation>
    </message>
    <message>
        <source>Chosen repositories</source>
        <translation>Repositorios elegidos</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose single repositories</source>
        <translation>Elegir repositorios individuales</translation>
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
        <translation>Buscar hechos (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Buscar hechos</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>No fact holds these words.</source>
        <translation>Ningún hecho contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>steward::SectionList</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Mover la sección hacia arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Mover la sección hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Sections, in this order</source>
        <translation>Secc&amp;iones, en este orden</translation>
    </message>
</context>
<context>
    <name>steward::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Texts of a dataset stay in the language it is written in. Translations were made by machine and still await a reader who speaks the language.</source>
        <translation>Los textos de un conjunto de datos quedan en el idioma en que está escrito. Las traducciones se hicieron de forma automática y aún esperan la revisión de alguien que hable el idioma.</translation>
    </message>
    <message>
        <source>Start &amp;where the program was left</source>
        <translation>Empezar donde se &amp;dejó el programa</translation>
    </message>
    <message>
        <source>&amp;Forget Opened Files</source>
        <translation>&amp;Olvidar los archivos abiertos</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guardan en</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or fades then. Where the desktop asks for it, it holds anyhow.</source>
        <translation>Entonces nada se desliza ni se funde. Donde el escritorio lo pide, se aplica de todos modos.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>A&amp;signar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>Atajo &amp;habitual</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o un atajo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>Usual Keys for A&amp;ll</source>
        <translation>Atajos habituales para to&amp;das</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Ata&amp;jo</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it from that command first.</source>
        <translation>%1 es el atajo de «%2». Elija otro, o quíteselo antes a esa orden.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now. Take it from that command first.</source>
        <translation>%1 es ahora el atajo de «%2». Quíteselo antes a esa orden.</translation>
    </message>
    <message>
        <source>The keys of a view hold while it is in front, so two views may use the same one.</source>
        <translation>Las teclas de una vista valen mientras está en primer plano, así que dos vistas pueden usar la misma.</translation>
    </message>
</context>
<context>
    <name>steward::SightModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>steward::SightPage</name>
    <message>
        <source>What is in sight</source>
        <translation>Lo que está a la vista</translation>
    </message>
    <message>
        <source>The first %1 in sight. Zoom in to list all.</source>
        <translation>Los primeros %1 a la vista. Acerque para enumerarlos todos.</translation>
    </message>
</context>
<context>
    <name>steward::SourcesField</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Source to add</source>
        <translation>Fuente que se añade</translation>
    </message>
    <message>
        <source>Sources of this fact</source>
        <translation>Fuentes de este hecho</translation>
    </message>
</context>
<context>
    <name>steward::SpanPage</name>
    <message>
        <source>First day of the span</source>
        <translation>Primer día del tramo</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>Último día del tramo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>In the span</source>
        <translation>En el tramo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Statistics of the span</source>
        <translation>Estadísticas del tramo</translation>
    </message>
    <message>
        <source>the window, %1</source>
        <translation>la ventana, %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events whose titles name an organization</source>
        <translation>Eventos cuyos títulos nombran una organización</translation>
    </message>
    <message>
        <source>Members of the foundation, before and at the end</source>
        <extracomment>how many members there were on the eve of the span, and on its last day</extracomment>
        <translation>Miembros de la fundación, antes y al final</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Changed tier</source>
        <translation>Cambio de nivel</translation>
    </message>
    <message>
        <source>Tier renamed by the foundation</source>
        <translation>Cambio de nombre del nivel por la fundación</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a member that changed its tier: %1 who, %2 and %3 the tiers</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>possibly</source>
        <extracomment>beside a change that may have happened before or after the span</extracomment>
        <translation>posiblemente</translation>
    </message>
</context>
<context>
    <name>steward::SpecPanel</name>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Compare with other &amp;projects</source>
        <translation>Comparar con otros &amp;proyectos</translation>
    </message>
    <message>
        <source>&amp;Default Specification</source>
        <translation>Especificación predetermi&amp;nada</translation>
    </message>
    <message>
        <source>Go back to the specification the program comes with</source>
        <translation>Volver a la especificación que acompaña al programa</translation>
    </message>
    <message>
        <source>The specification in words</source>
        <translation>La especificación en palabras</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>&amp;Repositorios</translation>
    </message>
    <message>
        <source>Months &amp;before</source>
        <translation>Meses &amp;antes</translation>
    </message>
    <message>
        <source>How many complete months before the event are looked at</source>
        <translation>Cuántos meses completos anteriores al evento se examinan</translation>
    </message>
    <message>
        <source>Months &amp;after</source>
        <translation>Meses &amp;después</translation>
    </message>
    <message>
        <source>How many complete months after it</source>
        <translation>Cuántos meses completos posteriores a él</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Left out from it on</source>
        <translation>E&amp;xcluidos a partir de él</translation>
    </message>
    <message>
        <source>Months left out, from that of the event on; with 0 its month counts as after</source>
        <translation>Meses excluidos, a partir del mes del evento; con 0, ese mes cuenta como posterior</translation>
    </message>
    <message>
        <source>Left out be&amp;fore it</source>
        <translation>Excluidos antes de é&amp;l</translation>
    </message>
    <message>
        <source>Months left out before the event, in which it may have been foreseen</source>
        <translation>Meses excluidos antes del evento, en los que pudo haberse previsto</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>E&amp;stacionalidad</translation>
    </message>
    <message>
        <source>Waves a year the model allows for; only with 24 months on each side</source>
        <translation>Ondas al año que admite el modelo; solo con 24 meses a cada lado</translation>
    </message>
</context>
<context>
    <name>steward::SubjectChooser</name>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
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
        <translation>Miembros por nivel a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>steward::TiesPage</name>
    <message>
        <source>Ties of the nodes</source>
        <translation>Vínculos de los nodos</translation>
    </message>
    <message>
        <source>Who meets in several bodies</source>
        <translation>Quiénes coinciden en varios órganos</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Betweenness: of all pairs of other nodes, the share whose shortest way runs through the node (Brandes 2001). Below: who meets in several bodies.</source>
        <translation>Intermediación: de todos los pares de otros nodos, la proporción cuyo camino más corto pasa por el nodo (Brandes 2001). Debajo: quiénes coinciden en varios órganos.</translation>
    </message>
    <message>
        <source>In a graph this large it is estimated from a sample of nodes.</source>
        <translation>En un grafo tan grande se estima a partir de una muestra de nodos.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Intermediación</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.&#xa0;d.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>And whom</source>
        <translation>Y con quién</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
</context>
<context>
    <name>steward::TimeBar</name>
    <message>
        <source>Time bar</source>
        <translation>Barra de tiempo</translation>
    </message>
    <message>
        <source>Drag the marker to choose the day that is shown. Drag the frame to move the visible time.</source>
        <translation>Arrastre el marcador para elegir el día que se muestra. Arrastre el marco para mover el tiempo visible.</translation>
    </message>
</context>
<context>
    <name>steward::TimelineBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disponer</translation>
    </message>
    <message>
        <source>Events of any importance</source>
        <translation>Eventos de cualquier importancia</translation>
    </message>
    <message>
        <source>Important events</source>
        <translation>Eventos importantes</translation>
    </message>
    <message>
        <source>Only the most important events</source>
        <translation>Solo los eventos más importantes</translation>
    </message>
    <message>
        <source>Order of lanes</source>
        <translation>Orden de los carriles</translation>
    </message>
    <message>
        <source>Height of lanes</source>
        <translation>Altura de los carriles</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Hide the rest</source>
        <translation>Ocultar el resto</translation>
    </message>
    <message>
        <source>Hide what is not looked for, instead of dimming it</source>
        <translation>Ocultar lo que no se busca, en lugar de atenuarlo</translation>
    </message>
    <message>
        <source>Find on the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many items a search on the timeline found: %1 of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <extracomment>what the lanes of the timeline stand for</extracomment>
        <translation>Carriles: %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Only high confidence</source>
        <translation>Solo confianza alta</translation>
    </message>
    <message>
        <source>At least medium confidence</source>
        <translation>Al menos confianza media</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>Importance from %1</source>
        <translation>Importancia desde %1</translation>
    </message>
</context>
<context>
    <name>steward::TimelinePanel</name>
    <message>
        <source>In Sight</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Marked Span</source>
        <translation>Tramo marcado</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Add Bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Edit Bookmark</source>
        <translation>Editar marcador</translation>
    </message>
</context>
<context>
    <name>steward::TimelineView</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Desplazar los carriles</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Lane: %1</source>
        <extracomment>where a mark stands: %1 the name of the lane</extracomment>
        <translation>Carril: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more here; zoom in to see them.</source>
        <translation>
            <numerusform>Y %n más aquí; acerque para verlo.</numerusform>
            <numerusform>Y %n más aquí; acerque para verlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Abierto; pulse para cerrarlo</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Cerrado; pulse para abrirlo</translation>
    </message>
    <message>
        <source>Bookmark, %1; press to edit</source>
        <extracomment>a bookmark of the user&apos;s; %1 its day</extracomment>
        <translation>Marcador, %1; pulse para editarlo</translation>
    </message>
</context>
<context>
    <name>steward::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip the Tour</source>
        <translation>&amp;Omitir el recorrido</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>steward::TransferView</name>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
</context>
<context>
    <name>steward::ViewPanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
</context>
<context>
    <name>steward::WayDialog</name>
    <message>
        <source>&amp;At any time, not only on the as-of day</source>
        <translation>&amp;En cualquier momento, no solo en la fecha de referencia</translation>
    </message>
    <message>
        <source>Shortest Way</source>
        <translation>Camino más corto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>steward::WorkIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
