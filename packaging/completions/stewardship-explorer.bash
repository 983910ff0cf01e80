# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Made from the command table: cmake --build --preset release --target update_completions
# shellcheck shell=bash

_stewardship_explorer() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} place=1 words="" files

    COMPREPLY=()
    if [ "$COMP_CWORD" -gt 1 ]; then
        place=2
        case $command in
            import | export)
                if [ "$COMP_CWORD" -gt 2 ]; then
                    command+=" ${COMP_WORDS[2]}"
                    place=3
                fi
                ;;
        esac
        case $previous in
            --attribution) words="recorded parent-as-of parent-today" ;;
            --definitions) words="chaoss lfx devstats grimoirelab" ;;
            --density) words="automatic compact normal cards" ;;
            --every) words="month quarter year" ;;
            --group-by) words="category organization body project person none rings network bodies" ;;
            --kinds) words="events memberships roles votes projects stages periods" ;;
            --level) words="brief board full" ;;
            --order) words="automatic name first-date size" ;;
            --orientation) words="portrait landscape" ;;
            --page) words="main people retention concentration organizations repositories releases governance" ;;
            --pages) words="auto" ;;
            --paper) words="A4 A3 Letter" ;;
            --repositories) words="all core family predecessor comparison" ;;
            --sections) words="cover contents brief summary key-figures eras overview timeline members changes growth numbers transfer governance member-table seats events method data-notes repositories sources" ;;
            --table) words="dataset sources organizations organization_relations periods events bodies memberships votes people roles projects project_status principles figures repositories coverage contributions" ;;
            --theme) words="light dark high-contrast" ;;
            --domains | --identities | --into | --logo | --output | --review | --spec | -o)
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                return
                ;;
            --after | --anticipation | --as-of | --before | --body | --compare | --days | --donut | --dpi | --event | --find | --foundation | --from | --harmonics | --index | --lanes | --language | --map | --members | --members-at | --scale | --since | --size | --title | --to | --window) return ;;
            --metric)
                # The program lists them. A colon would end a word of the shell, so those with an argument
                # are offered up to it.
                words=$("${COMP_WORDS[0]}" metrics --list 2>/dev/null | sed -n 's/^  \([a-z0-9-]*\).*/\1/p')
                ;;
        esac
    fi
    if [ -z "$words" ] && [[ $current == -* ]]; then
        case $command in
            info) words="--json --help --quiet" ;;
            validate) words="--json --help --quiet" ;;
            members) words="--as-of --body --json --csv --help --quiet" ;;
            metrics) words="--metric --repositories --as-of --every --window --definitions --attribution --list --explain --json --csv --help --quiet" ;;
            transfer) words="--metric --repositories --event --before --after --donut --anticipation --harmonics --no-controls --json --csv --help --quiet" ;;
            search) words="--json --help --quiet" ;;
            diff) words="--from --to --json --csv --help --quiet" ;;
            "import csv") words="--output --into --dry-run --title --as-of --json --help --quiet" ;;
            "import git") words="--output --into --dry-run --title --as-of --json --identities --review --domains --co-authors --no-mailmap --no-tags --no-cache --help --quiet" ;;
            "import landscape") words="--output --into --dry-run --title --as-of --json --foundation --members --help --quiet" ;;
            "import table") words="--output --into --dry-run --title --as-of --json --table --map --help --quiet" ;;
            "import timeline") words="--output --into --dry-run --title --as-of --json --help --quiet" ;;
            "import ics") words="--output --into --dry-run --title --as-of --json --help --quiet" ;;
            "import json") words="--output --into --dry-run --title --as-of --json --help --quiet" ;;
            "export csv") words="--output --spreadsheet --help --quiet" ;;
            "export graphml") words="--output --as-of --help --quiet" ;;
            "export gexf") words="--output --as-of --help --quiet" ;;
            "export dot") words="--output --as-of --help --quiet" ;;
            "export graph-csv") words="--output --as-of --help --quiet" ;;
            "export json") words="--output --help --quiet" ;;
            "export ics") words="--output --help --quiet" ;;
            "export timeline") words="--output --spreadsheet --help --quiet" ;;
            render) words="--output --size --scale --as-of --compare --from --to --group-by --attribution --days --lanes --kinds --order --density --open-lanes --find --no-legend --no-sources --title --pages --paper --metric --page --repositories --every --window --definitions --log --index --theme --event --before --after --donut --anticipation --harmonics --no-controls --help --quiet" ;;
            report) words="--output --level --sections --spec --as-of --since --members-at --title --logo --language --paper --orientation --theme --dpi --progress --help --quiet" ;;
            verify) words="--help --quiet" ;;
            thumbnail) words="--output --size --help --quiet" ;;
            *) words="--help --version" ;;
        esac
    elif [ -z "$words" ] && [ "$COMP_CWORD" -eq "$place" ]; then
        case $place:$command in
            1:*) words="info validate members metrics transfer search diff import export render report verify thumbnail" ;;
            2:import) words="csv git landscape table timeline ics json" ;;
            2:export) words="csv graphml gexf dot graph-csv json ics timeline" ;;
            2:render) words="overview timeline members growth transfer" ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")

    # A file or a folder can stand wherever no option and no word of an option is being typed.
    if [[ $COMP_CWORD -eq 1 || ( $current != -* && $previous != --* && ${#COMPREPLY[@]} -eq 0 ) ]]; then
        case $command in
            import | export) ;;
            validate | "import csv" | "import git" | "import landscape" | "import table" | "import timeline" | "import ics" | "import json") mapfile -t files < <(compgen -f -- "$current") ;;
            verify) mapfile -t files < <(compgen -d -- "$current"; compgen -f -X '!*.pdf' -- "$current") ;;
            *) mapfile -t files < <(compgen -d -- "$current"; compgen -f -X '!*.stewardship' -- "$current") ;;
        esac
        [ ${#files[@]} -eq 0 ] || compopt -o filenames 2>/dev/null
        COMPREPLY+=("${files[@]}")
    fi
}

complete -F _stewardship_explorer stewardship-explorer
