# complete.zsh FOLDER LINE...: what each line becomes when a shell that looks for completions in the
# folder is asked to complete it.
zmodload zsh/zpty
folder=$1
shift
zpty shell zsh -f -i
zpty -w shell "PS1= PS2= PROMPT= RPS1=; unsetopt zle_bracketed_paste; TERM=dumb"
zpty -w shell "fpath=(${(q)folder} \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell "told() { print -r -- \"<<\$BUFFER>>\"; BUFFER=; zle reset-prompt }; zle -N told"
zpty -w shell "bindkey '^I' complete-word; bindkey '^T' told; print ready-\$((1+1))"
heard=
until [[ $heard == *ready-2* ]]; do
  zpty -r shell chunk || exit 1
  heard+=$chunk
done
for line in "$@"; do
  zpty -w -n shell "$line"$'\t\x14'
  heard=
  until [[ $heard == *'>>'* ]]; do
    zpty -r shell chunk || exit 1
    heard+=$chunk
  done
  print -r -- "${${heard##*<<}%%>>*}"
done
zpty -d shell
