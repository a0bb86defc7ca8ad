/**
 * What zsh loads. The library's own gives the words of the command line to `eval`, so that a Tab runs what stands in them,
 * and puts what it offers into the line unquoted, so that Enter runs the name of a stranger's folder.
 */
export const ZSH_COMPLETION = `#compdef mockdrill
# zsh completion for mockdrill
_mockdrill() {
    local line
    local -a found
    # Of --level=senior the part behind the sign is completed.
    compset -P '--*='
    while IFS= read -r line; do
        [[ $line == :* ]] || found+=("\${\${line//:/\\\\:}/$'\\t'/:}")
    done < <(mockdrill complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
    (( $#found )) && _describe mockdrill found || _files
}
if [[ $funcstack[1] == _mockdrill ]]; then
    _mockdrill "$@"
else
    compdef _mockdrill mockdrill
fi`;
