# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion for bash: commands, their options, and the words an option takes.

_stewardship_explorer() {
    local commands="report verify render info validate members metrics transfer search diff import export"
    local views="overview timeline members growth transfer"
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local command=${COMP_WORDS[1]} words=

    COMPREPLY=()
    if [ "$COMP_CWORD" -gt 1 ]; then
        case $previous in
            --theme) words="light dark high-contrast" ;;
            --level) words="brief board full" ;;
            --orientation) words="portrait landscape" ;;
            --paper) words="A4 A3 Letter" ;;
            --group-by) words="category organization body project person none rings network bodies" ;;
            --attribution) words="recorded parent-as-of parent-today" ;;
            --order) words="automatic name first-date size" ;;
            --density) words="automatic compact normal cards" ;;
            --kinds) words="events memberships roles votes projects stages periods" ;;
            --pages) words="auto 1 2 3 4" ;;
            --page) words="main people retention concentration organizations repositories releases governance" ;;
            --every) words="month quarter year" ;;
            --definitions) words="chaoss lfx devstats grimoirelab" ;;
            --harmonics) words="0 1 2" ;;
            --repositories) words="all core family predecessor comparison" ;;
            --metric)
                # The list comes from the program; a colon would end a word of the shell, so metrics
                # with an argument are offered up to it.
                [[ $command = metrics || $command = transfer ]] || return
                words=$("${COMP_WORDS[0]}" metrics --list 2>/dev/null | sed -n 's/^  \([a-z0-9-]*\).*/\1/p') ;;
            --output|--spec|--logo)
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                return ;;
            --as-of|--since|--compare|--from|--to|--days|--size|--scale|--dpi|--language|--sections|--members-at|--body|--lanes|--find|--title|--window|--index|--event|--before|--after|--donut|--anticipation)
                return ;;
        esac
    fi
    if [ -z "$words" ] && [ "$COMP_CWORD" -eq 2 ] && [[ $current != -* ]]; then
        case $command in
            render) words=$views ;;
            import) words="csv git landscape table timeline ics json" ;;
            export) words="csv json ics timeline graphml gexf dot graph-csv" ;;
        esac
    fi
    if [ -z "$words" ] && [ "$COMP_CWORD" -eq 1 ]; then
        words="$commands --help --version"
    elif [ -z "$words" ] && [[ $current == -* ]]; then
        case $command in
            report) words="--output --level --sections --spec --as-of --since --members-at --title --logo --paper --orientation --language --theme --dpi" ;;
            render) words="--output --size --scale --as-of --compare --from --to --group-by --attribution --days --lanes --kinds --order --density --open-lanes --find --title --no-legend --no-sources --pages --paper --metric --page --repositories --every --window --definitions --log --index --event --before --after --donut --anticipation --harmonics --no-controls --theme" ;;
            info|validate|search) words="--json" ;;
            members) words="--as-of --body --json --csv" ;;
            metrics) words="--metric --repositories --as-of --every --window --definitions --attribution --list --explain --json --csv" ;;
            transfer) words="--metric --repositories --event --before --after --donut --anticipation --harmonics --no-controls --json" ;;
            diff) words="--from --to --json" ;;
            import) words="--output --into --dry-run --title --as-of --json --identities --review --domains --co-authors --no-mailmap --no-tags --no-cache --foundation --members --table --map" ;;
            export) words="--output --as-of" ;;
        esac
        words+=" --quiet --help"
    fi

    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    # A dataset, or a folder, can stand wherever no option is being typed.
    if [[ $current != -* ]] && { [ -z "$words" ] || [ "$COMP_CWORD" -eq 1 ]; }; then
        local files
        mapfile -t files < <(compgen -d -- "$current"; compgen -f -X '!*.stewardship' -- "$current")
        [ ${#files[@]} -eq 0 ] || compopt -o filenames
        COMPREPLY+=("${files[@]}")
    fi
}

complete -F _stewardship_explorer stewardship-explorer
