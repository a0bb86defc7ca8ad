/**
 * What bash loads. The library's own needs the package bash-completion, can't be loaded twice, and gives the words of the
 * command line to `eval`, so that a Tab runs what stands in them. This one runs in bash 3.2 too, which macOS has.
 */
export const BASH_COMPLETION = `# bash completion for mockdrill
__mockdrill_complete() {
    local word line words=()
    # Of --level=senior bash makes three words.
    for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word == = ]] || words+=("$word")
    done
    word=$2
    [[ $word == = ]] && word=
    COMPREPLY=()
    while IFS= read -r line; do
        [[ $line == :* ]] && continue
        printf -v line %q "\${line%%$'\\t'*}"
        COMPREPLY+=("$line")
    done < <(mockdrill complete -- \${words[@]+"\${words[@]}"} "$word" 2>/dev/null)
}
complete -o default -F __mockdrill_complete mockdrill`;
