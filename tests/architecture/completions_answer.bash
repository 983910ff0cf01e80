#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What bash, zsh and fish suggest with our completions:  completions_answer.bash bash|zsh|fish FOLDER PROGRAM
# FOLDER holds the completions; PROGRAM is asked for its metrics.

set -euo pipefail

beside=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
shell=$1
folder=$2
PATH=$(dirname "$3"):$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
touch "$scratch/data.stewardship" "$scratch/report.pdf"
cd "$scratch"
export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch XDG_CACHE_HOME=$scratch LC_ALL=C.UTF-8
failed=0

in_bash() {
    # The program is asked for metrics by the name that was typed.
    bash --norc -c '
        source "$1/stewardship-explorer.bash"
        shift
        COMP_WORDS=(stewardship-explorer "$@")
        COMP_CWORD=$#
        _stewardship_explorer 2>/dev/null
        printf "%s\n" "${COMPREPLY[@]}"' bash "$folder" "$@"
}

in_zsh() {
    zsh -f "$beside/zsh_suggestions.zsh" "$folder" "$@"
}

in_fish() {
    # The last word is quoted as typed: empty for the next word.
    fish --no-config -c '
        source $argv[1]/stewardship-explorer.fish
        complete -C "stewardship-explorer $argv[2..-1]" | string replace -r "\t.*" ""' "$folder" "$@"
}

# expect "typed words" wanted…: each is suggested. A word that begins with ! is not.
expect() {
    local -a typed
    local answer wanted
    read -r -a typed <<<"$1"
    [[ $1 != *" " && -n $1 ]] || typed+=("")
    answer=$("in_$shell" "${typed[@]}") || true # none is an answer, too
    shift
    for wanted in "$@"; do
        if [[ $wanted == !* ]]; then
            if grep -qxF -e "${wanted#!}" <<<"$answer"; then
                echo "$shell: “${typed[*]}” suggests ${wanted#!}"
                failed=1
            fi
        elif ! grep -qxF -e "$wanted" <<<"$answer"; then
            echo "$shell: “${typed[*]}” does not suggest “$wanted” but: $(tr '\n' ' ' <<<"$answer" | head -c 300)"
            failed=1
        fi
    done
}

expect "" report render thumbnail import data.stewardship
expect "re" report render !import
expect "import " csv git landscape !render
expect "render " overview timeline members growth transfer
expect "render timeline --th" --theme !--json
expect "render timeline --theme " light dark high-contrast
expect "import git --re" --review
expect "import table --table " events memberships
expect "thumbnail --s" --size
expect "verify " report.pdf
expect "metrics --metric comm" commits
exit $failed
