# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who may include whom:  cmake -DSOURCE_DIR=<repository> -P include_rules.cmake
# A target's link list does not police its includes, so this reads them.

cmake_minimum_required(VERSION 3.25)

# may/<folder>: the project folders its files may include, besides itself. A folder that is not
# listed is an error. app/views/* stands for each view: it sees what all views share, never another.
set(may/core/base "")
set(may/core/sqlite core/base)
set(may/core/scene core/base)
set(may/core/network core/base)
set(may/core/dataset core/base core/sqlite)
set(may/core/import ${may/core/dataset} core/dataset)
set(may/core/edit ${may/core/import} core/import)
set(may/core/git core/base)
set(may/core/contributors ${may/core/import} core/import core/git)
set(may/core/landscape ${may/core/import} core/import core/git)
set(may/core/query ${may/core/dataset} core/dataset)
set(may/core/metrics ${may/core/query} core/query core/scene)
set(may/core/transfer ${may/core/metrics} core/metrics)
set(may/core/timeline ${may/core/query} core/query core/scene)
set(may/core/graph ${may/core/query} core/query core/scene core/network core/timeline)
set(may/core/interchange ${may/core/graph} core/graph core/import)
set(may/core/overview ${may/core/query} core/query core/scene core/metrics)
set(may/core/report ${may/core/overview} core/transfer core/import core/timeline core/network core/graph core/interchange core/overview)
set(core core/edit core/git core/contributors core/landscape ${may/core/report} core/report)

set(may/app/render core/base core/scene)
set(may/app/text ${core})
set(may/app/session ${core})
set(may/app/charts core/base core/scene core/metrics app/render)
set(may/app/views ${core} app/render app/text app/session app/charts)
set(may/app/views/* ${may/app/views} app/views)
set(may/app/export ${may/app/views})
set(may/app/edit ${core} app/render app/text app/session app/charts app/views app/views/*)
set(may/app/registry ${may/app/views} app/views app/views/*)
set(may/app/report ${may/app/registry} app/registry app/export)
set(may/app/commands ${may/app/report} app/report)
set(may/app/help ${core} app/text app/session app/charts app/render app/views app/views/*)
set(may/app/shell ${may/app/commands} app/help app/edit)
set(may/app ${may/app/shell} app/shell app/commands) # main.cpp

# In core, Qt means these classes of Qt Core. Nothing with a pixel, a widget, a signal or a thread.
set(core_qt QtCore QtGlobal QtMath QtEndian
    QString QStringView QLatin1StringView QLatin1String QByteArray QByteArrayView QStringList QStringBuilder QChar QVariant
    QStringDecoder QStringConverter QRegularExpression QCollator QLocale QDate
    QVector QList QHash QMap QSet QHashFunctions QHashSeed QMetaType
    QPointF QPoint QRectF QRect QSizeF QSize QMarginsF QLineF
    QFile QFileInfo QDir QIODevice QBuffer QSaveFile QTextStream QTextBoundaryFinder QUrl
    QMetaEnum QJsonObject QJsonArray QJsonDocument QJsonValue QCryptographicHash QCoreApplication)

set(chart_header "^(QtCharts(/.*)?|Q[A-Za-z]*(Chart|ChartView|Series|Axis|BarSet|BoxSet|PieSlice|CandlestickSet|Legend|LegendMarker|ModelMapper))$")

# core/query/snapshot.h → core/query;  app/views/members/ring.h → app/views/* (view: members)
function(locate path folder_out view_out)
    cmake_path(GET path PARENT_PATH folder)
    set(view "")
    if(folder MATCHES "^app/views/(.+)$")
        set(view ${CMAKE_MATCH_1})
        set(folder "app/views/*")
    endif()
    set(${folder_out} ${folder} PARENT_SCOPE)
    set(${view_out} "${view}" PARENT_SCOPE)
endfunction()

# Sets `problem` to what is wrong with `header` (brackets or quotes included) in `file`, or to "".
macro(judge file header)
    set(problem "")
    string(REGEX REPLACE "^[<\"]|[>\"]$" "" name "${header}")
    locate(${file} folder view)
    if("${header}" MATCHES "^\"" AND NOT name MATCHES "\\.moc$")
        locate(${name} target target_view)
        if(NOT name MATCHES "^(core|app)/")
            set(problem "is not written from the root (\"core/…\" or \"app/…\")")
        elseif(NOT target STREQUAL folder AND NOT target IN_LIST may/${folder})
            set(problem "goes against the include directions: ${folder} may not see ${target}")
        elseif(folder STREQUAL "app/views/*" AND target STREQUAL folder AND NOT target_view STREQUAL view)
            set(problem "includes another view")
        endif()
    elseif(name MATCHES "^(Q|q[a-z]+\\.h$)")
        if(folder MATCHES "^core/" AND NOT name IN_LIST core_qt)
            set(problem "is not one of the Qt Core headers that core may use")
        elseif(name MATCHES "${chart_header}" AND NOT folder STREQUAL "app/charts")
            set(problem "is Qt Charts outside app/charts")
        endif()
    endif()
endmacro()

file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE ${SOURCE_DIR}
    ${SOURCE_DIR}/core/*.h ${SOURCE_DIR}/core/*.cpp ${SOURCE_DIR}/app/*.h ${SOURCE_DIR}/app/*.cpp)
set(failures 0)
set(includes 0)
foreach(file IN LISTS files)
    locate(${file} folder view)
    if(NOT DEFINED may/${folder})
        message(SEND_ERROR "${file}: ${folder} is not in the map of include_rules.cmake")
        math(EXPR failures "${failures} + 1")
        continue()
    endif()
    file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "[<\"][^>\"]+[>\"]" header "${line}")
        math(EXPR includes "${includes} + 1")
        judge(${file} "${header}")
        if(problem)
            message(SEND_ERROR "${file}: ${header} ${problem}")
            math(EXPR failures "${failures} + 1")
        endif()
    endforeach()
endforeach()
if(includes EQUAL 0)
    message(FATAL_ERROR "no includes found under ${SOURCE_DIR}: nothing was checked")
endif()
list(LENGTH files count)
message(STATUS "${count} files, ${includes} includes, ${failures} against the rules")
