#!/bin/sh
# Draws docs/images/report.png: a real run of the gate on a made-up change, in the colours of a terminal.
# Needs git, python3, chromium. Usage: docs/images/make-picture.sh [PROGRAM]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
gate=$(realpath "${1:-$here/../../.build/release/aiops-gate}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null HOME="$work"
export GIT_AUTHOR_DATE=2026-01-02T03:04:05Z GIT_COMMITTER_DATE=2026-01-02T03:04:05Z
git init -q -b main "$work/shop"
cd "$work/shop"
git config user.name shop
git config user.email shop@example.org
mkdir src
printf 'def may_refund(user):\n    return user.role == "admin"\n' >src/refund.py
git add -A
git commit -q -m "Refunds"

# The token is put together here, so that this file holds none.
token=glpat-$(printf 'Xk7wQ2mZ9rTb4VhN8sLd')
printf 'import requests\n\nAPI_TOKEN = "%s"\n\n\ndef may_refund(user):\n' "$token" >src/refund.py
printf '    # admins \342\200\256\342\201\246if user.admin\342\201\251 \342\201\246only\n' >>src/refund.py
printf '    return requests.get("https://shop.example/roles", headers={"token": API_TOKEN})\n' >>src/refund.py
printf '<<<<<<< HEAD\nretries: 3\n=======\nretries: 5\n>>>>>>> feature\n' >config.yml
git add -A
FORCE_COLOR=1 COLUMNS=80 "$gate" --staged >"$work/report" || true

python3 - "$work/report" "$work/report.html" <<'PYTHON'
import html, re, sys
styles = {
    "1": "font-weight:bold;color:#fff", "2": "color:#8a8f98", "1;35": "color:#ff79ff;font-weight:bold",
    "1;31": "color:#ff6b6b;font-weight:bold", "1;33": "color:#ffd75f;font-weight:bold",
    "1;36": "color:#5fd7ff;font-weight:bold", "1;34": "color:#87afff;font-weight:bold",
    "1;32": "color:#6be675;font-weight:bold", "1;97;41": "color:#fff;background:#c0262d;font-weight:bold",
}
out = []
for code, text in re.findall(r"\x1b\[([0-9;]*)m|([^\x1b]+)", open(sys.argv[1], encoding="utf-8").read()):
    out.append(html.escape(text) if text else "</span>" if code == "0" else f'<span style="{styles[code]}">')
prompt = '<span style="color:#6be675">shop$</span> git commit -m "Ask the shop for roles"\n\n'
open(sys.argv[2], "w", encoding="utf-8").write(
    "<meta charset=utf-8><body style='margin:0;background:#14161a'><pre style=\"margin:0;padding:16px;width:80ch;"
    "color:#d6d9de;font:14px/1.25 'DejaVu Sans Mono',monospace\">" + prompt + "".join(out) + "</pre>")
PYTHON
lines=$(wc -l <"$work/report")
chromium --headless --no-sandbox --hide-scrollbars --window-size=708,$((lines * 35 / 2 + 70)) \
    --screenshot="$here/report.png" "file://$work/report.html" 2>/dev/null
