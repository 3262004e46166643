/// The head of the page. The switches work by style alone, so that the page needs no script and allows none.
enum HTMLStyle {
    static let head: StaticString = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <title>AIOps gate</title>
        <style>
        :root{color-scheme:light dark;--back:#fff;--text:#1c2127;--soft:#5d6773;--line:#d7dce2;--box:#f5f7f9;--mark:#ffe08a;
        --critical:#a3189b;--high:#c0262d;--medium:#9a5b00;--low:#0a6c86;--info:#3355b0;--good:#1a7f37}
        @media (prefers-color-scheme:dark){:root{--back:#14161a;--text:#dde1e6;--soft:#98a1ac;--line:#31363e;--box:#1d2026;--mark:#6b5310;
        --critical:#f07ae8;--high:#ff7b78;--medium:#f0b429;--low:#5cc8e4;--info:#8fb0ff;--good:#56d364}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem;max-width:64rem;background:var(--back);color:var(--text);font:15px/1.5 system-ui,sans-serif}
        h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:2rem 0 .5rem}small,em,footer,dt{color:var(--soft)}
        code,pre{font:13px/1.5 ui-monospace,"DejaVu Sans Mono",monospace}code{overflow-wrap:anywhere}
        .verdict{border:1px solid var(--line);border-left:.5rem solid var(--high);border-radius:6px;padding:1rem;background:var(--box)}
        .verdict.pass{border-left-color:var(--good)}.verdict h1,.refused h2{color:var(--high)}.verdict.pass h1{color:var(--good)}
        .verdict p{margin:.25rem 0 0}
        .refused{border:2px solid var(--high);border-radius:6px;padding:0 1rem;margin-top:1rem}.refused h2{margin-top:1rem}
        .note{border-left:.25rem solid var(--info);padding-left:.75rem;margin:.75rem 0}.note.warning{border-color:var(--medium)}
        .note.error{border-color:var(--high)}
        table{border-collapse:collapse;margin:1rem 0}th,td{border-bottom:1px solid var(--line);padding:.3rem .75rem;text-align:left;vertical-align:top}
        .counts td{text-align:right}.counts label{cursor:pointer;font-weight:normal}
        .ledger table{width:100%}tr.refused td{color:var(--high)}
        .file{margin:1rem 0}.file>summary,.ledger>summary{cursor:pointer;padding:.25rem 0}.file>summary code{font-weight:bold;font-size:14px}
        article{border:1px solid var(--line);border-left:.25rem solid var(--tone);border-radius:6px;padding:.75rem 1rem;margin:.5rem 0;break-inside:avoid}
        article.baseline,article.suppressed,article.below-threshold{border-style:dashed;border-left-style:solid}
        .critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.info{--tone:var(--info)}
        .badge{color:var(--tone)}
        .message{font-weight:600;margin:.4rem 0;overflow-wrap:anywhere}
        pre{background:var(--box);border:1px solid var(--line);border-radius:4px;padding:.5rem .75rem;margin:.5rem 0;overflow-x:auto;tab-size:4}
        pre.after{border-left:.25rem solid var(--good)}pre.after:before{content:"after the edit";display:block;color:var(--soft);font-size:11px}
        .number{color:var(--soft);margin-right:1em;user-select:none}mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--tone)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}dd{margin:0;overflow-wrap:anywhere}
        footer{margin-top:2rem}a{color:inherit}
        @media print{body{max-width:none;padding:0;font-size:11px}input{display:none}pre{white-space:pre-wrap}}
        body:has(#show-critical:not(:checked)) article.critical{display:none}
        body:has(#show-high:not(:checked)) article.high{display:none}
        body:has(#show-medium:not(:checked)) article.medium{display:none}
        body:has(#show-low:not(:checked)) article.low{display:none}
        body:has(#show-info:not(:checked)) article.info{display:none}
        body:has(#show-new:not(:checked)) article.new{display:none}
        body:has(#show-below-threshold:not(:checked)) article.below-threshold{display:none}
        body:has(#show-suppressed:not(:checked)) article.suppressed{display:none}
        body:has(#show-baseline:not(:checked)) article.baseline{display:none}
        </style>
        </head>
        <body>

        """
}
