# SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what zsh suggests after a line was typed:  zsh -f zsh_suggestions.zsh FOLDER WORD…
# FOLDER holds the completions. zsh completes only where somebody types, so it is given a terminal;
# there, what it would add to its list goes to a file. $HOME must be a scratch folder.

zmodload zsh/zpty
folder=$1
shift
rm -f $HOME/suggested $HOME/ready $HOME/done

cat >$HOME/typing.zsh <<END
PROMPT=
fpath=(${(q)folder} \$fpath)
autoload -Uz compinit
compinit -u -d $HOME/dump
bindkey '^I' complete-word
compadd() {
    # Calls with these sort words for others, and add none.
    if (( ! \${@[(I)-[OAD]*]} )); then
        local -a words_shown
        builtin compadd -A words_shown "\$@"
        (( \$#words_shown )) && print -rl -- \$words_shown >>$HOME/suggested
    fi
    builtin compadd "\$@"
}
tell() { : >$HOME/done }
comppostfuncs=(tell)
: >$HOME/ready
END

# The terminal is read all the time, or else it would come to a halt.
wait_for() {
    local part
    repeat 300; do
        [[ -e $1 ]] && return
        zpty -r -t talk part || sleep 0.05
    done
}
zpty talk zsh -f -i
zpty -w talk "source $HOME/typing.zsh"
wait_for $HOME/ready
zpty -n -w talk "stewardship-explorer $*"$'\t'
wait_for $HOME/done
zpty -d talk
[[ ! -e $HOME/suggested ]] || cat $HOME/suggested
