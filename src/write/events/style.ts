/** The style of the page of events. */
export const EVENT_STYLE = `:root{color-scheme:light dark;--paper:light-dark(#f7f5f0,#161514);--sheet:light-dark(#fff,#1f1e1c);--ink:light-dark(#1c1b19,#ece9e3);--soft:light-dark(#5b5851,#b0aba1);--rule:light-dark(#dfdbd2,#3a3835);--accent:light-dark(#8a1f2b,#f0959f)}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.2;margin:0}h2{font-size:1.15rem}h3{font-size:1rem}
article{background:var(--sheet);border:1px solid var(--rule);border-radius:6px;padding:.8rem 1rem;margin:1rem 0}
p{margin:.2rem 0 .6rem;color:var(--soft)}
.soft{color:var(--soft);font-weight:400}
.flag{border:1px solid var(--rule);border-radius:3px;padding:0 .3em;font-size:.85em;color:var(--ink)}
.toll{margin:.6rem 0}
svg{display:block;width:100%;height:auto;margin:.3rem 0}
svg text{font-size:11px;fill:var(--soft)}
.axis{stroke:var(--rule);fill:none}.line{stroke:var(--accent);fill:none;stroke-width:1.5}
.whole{fill:var(--accent)}.part{fill:none;stroke:var(--soft)}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{text-align:left;vertical-align:top;padding:.15rem .6rem .15rem 0;border-top:1px solid var(--rule)}
.past{color:var(--soft)}
summary{cursor:pointer;color:var(--soft)}
ul{margin:.3rem 0;padding-left:1.2rem}`
