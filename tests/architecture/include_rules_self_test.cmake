# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shows that each rule of include_rules.cmake can fail, and that good code passes:
#   cmake -DWORK_DIR=<scratch folder> -P include_rules_self_test.cmake

cmake_minimum_required(VERSION 3.25)
set(tree ${WORK_DIR}/include_rules_tree)

# expect(<pattern or ""> <file> <include>): what the rules say of a tree with one such file. The
# file's other include is harmless, so that only the one under test can be at fault.
function(expect pattern file include)
    file(REMOVE_RECURSE ${tree})
    file(WRITE ${tree}/${file} "#include <vector>\n#include ${include}\n\nint unrelated;\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${tree} -P ${CMAKE_CURRENT_LIST_DIR}/include_rules.cmake
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}") # message() wraps its lines
    if(pattern STREQUAL "" AND NOT status EQUAL 0)
        message(SEND_ERROR "${file} may include ${include}, but: ${output}")
    elseif(NOT pattern STREQUAL "" AND (status EQUAL 0 OR NOT output MATCHES "${pattern}"))
        message(SEND_ERROR "${file} including ${include} was not refused with “${pattern}”: ${output}")
    endif()
endfunction()

# What is right passes.
expect("" core/base/day.cpp "\"core/base/day.h\"")
expect("" core/query/snapshot.h "\"core/dataset/dataset.h\"")
expect("" core/timeline/layout_timeline.h "\"core/scene/scene.h\"")
expect("" core/base/day.h "<QString>")
expect("" app/render/paint_scene.h "<QPainter>")
expect("" app/charts/growth_chart.cpp "<QLineSeries>")
expect("" app/views/members/members_view.h "\"app/views/view.h\"")
expect("" app/views/members/members_view.cpp "\"app/views/members/members_view.h\"")
expect("" app/session/job.cpp "\"job.moc\"")
expect("" app/commands/render_command.cpp "\"app/views/members/members_view.h\"")
expect("" app/main.cpp "\"app/shell/main_window.h\"")

# Arrows point downward only.
set(direction "against the include directions")
expect("${direction}" core/base/day.cpp "\"core/dataset/dataset.h\"")
expect("${direction}" core/sqlite/database.h "\"core/scene/scene.h\"")
expect("${direction}" core/dataset/dataset.h "\"core/query/snapshot.h\"")
expect("${direction}" core/import/import_dataset.cpp "\"core/query/snapshot.h\"")
expect("${direction}" core/timeline/ticks.h "\"core/graph/graph.h\"")
expect("${direction}" core/report/report.h "\"app/text/error_text.h\"")
expect("${direction}" app/render/theme.h "\"core/dataset/dataset.h\"")
expect("${direction}" app/session/session.h "\"app/views/view.h\"")
expect("${direction}" app/charts/growth_chart.h "\"core/query/snapshot.h\"")
expect("${direction}" app/views/view.h "\"app/views/members/members_view.h\"")
expect("${direction}" app/export/pdf_export.cpp "\"app/views/view.h\"")

# Nobody but shell and main sees shell.
expect("${direction}" app/views/data/data_view.cpp "\"app/shell/main_window.h\"")
expect("${direction}" app/commands/report_command.cpp "\"app/shell/settings.h\"")

expect("includes another view" app/views/members/members_view.cpp "\"app/views/timeline/timeline_view.h\"")

# core knows Qt Core alone, however the header is spelled.
set(not_core "not one of the Qt Core headers")
expect("${not_core}" core/scene/scene.h "<QColor>")
expect("${not_core}" core/scene/scene.h "<QtGui/QColor>")
expect("${not_core}" core/graph/graph.h "<QtWidgets/QWidget>")
expect("${not_core}" core/metrics/activity.h "<QtCharts>")
expect("${not_core}" core/report/report.h "<QtSvg/QSvgGenerator>")
expect("${not_core}" core/query/filter.h "<qcolor.h>")

set(charts "Qt Charts outside app/charts")
expect("${charts}" app/views/growth/growth_view.cpp "<QtCharts/QChart>")
expect("${charts}" app/views/growth/growth_view.cpp "<QChartView>")
expect("${charts}" app/export/png_export.cpp "<QStackedBarSeries>")

expect("not written from the root" core/base/day.cpp "\"day.h\"")
expect("not written from the root" app/shell/actions.cpp "\"../text/error_text.h\"")
expect("not in the map" core/helpers/strings.h "<QString>")
expect("not in the map" core/query/detail/index.h "<QString>")
expect("nothing was checked" tests/core/tst_day.cpp "\"core/base/day.h\"")

file(REMOVE_RECURSE ${tree})
