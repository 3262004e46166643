// Written by `make catalog` from the YAML files beside it; a test holds it to them.
// swift-format-ignore-file

extension Catalog {
    static let embeddedTable: StaticString = #"""
js-angular-trust javascript,tsx,typescript 1265 608 4b51a3e9caa13f6a
js-browser-injection javascript,tsx,typescript 1571 1005 548c3a79c076491b
js-browser-variable javascript,tsx,typescript 1641 586 23f85bbdbcb9559e
js-code-injection javascript,tsx,typescript 1376 751 089cd8ea9fe40251
js-dom-html-injection javascript,tsx,typescript 2013 895 de9ace4ad6449b64
js-dom-html-variable javascript,tsx,typescript 2698 857 43e6b8d7796e2a94
js-eval-variable javascript,tsx,typescript 1179 446 733913a985a363fc
js-fs-variable javascript,tsx,typescript 779 415 495c910a243f73b6
js-html-built-from-request javascript,tsx,typescript 576 456 023831e2d5a76bac
js-location-injection javascript,tsx,typescript 1239 459 6e6a20ddbad66ea1
js-markdown-html javascript,tsx,typescript 1262 354 8eb2f6f170e9bacd
js-module-from-outside javascript,tsx,typescript 555 477 bbbcbebc552cd147
js-module-variable javascript,tsx,typescript 529 249 4d767f6d3b9c0cce
js-nosql-field javascript,tsx,typescript 1680 709 56c16d55d6bf3837
js-nosql-injection javascript,tsx,typescript 1727 711 10d99a368ef90754
js-open-redirect javascript,tsx,typescript 2354 869 9802ea1f7c616839
js-path-join javascript,tsx,typescript 635 572 13cc98d82f73dc36
js-path-traversal javascript,tsx,typescript 1834 1345 c99de0ed8dff1557
js-react-html javascript,tsx 1355 647 030274f90b145132
js-react-link-injection javascript,tsx 591 439 d8abe7f6b0fb3dc6
js-render-options-injection javascript,tsx,typescript 1039 347 4bae9a55c77487bb
js-response-echo javascript,tsx,typescript 1214 431 ad1d56346726f48b
js-response-html-injection javascript,tsx,typescript 1175 805 6e44a3f75dd1353b
js-safe-string javascript,tsx,typescript 1074 568 0513cd7d93dc93f7
js-script-link javascript,tsx 474 244 afec19841b517604
js-shell-built javascript,tsx,typescript 1864 902 557fce790fb38b59
js-shell-injection javascript,tsx,typescript 2378 1265 ed3d27a2cc67031f
js-spawn-variable javascript,tsx,typescript 631 447 279dd725f2d26da1
js-sql-built javascript,tsx,typescript 2157 847 3a5c8c625d8eafe1
js-sql-injection javascript,tsx,typescript 2907 1810 0f5ad8ccb833bd50
js-ssrf javascript,tsx,typescript 2674 1312 b17f0de45633e63a
js-template-escape-off javascript,tsx,typescript 1320 645 2ed5aa9c44ec1ea9
js-template-injection javascript,tsx,typescript 1641 715 7c628e031f7ecd75
js-template-unescaped text 675 367 797d88220c937b61
js-timer-text javascript,tsx,typescript 545 326 7c9e6ac9cebf9bc7
js-vue-html text 345 328 27bce68a79b6ea25
js-vue-render-html javascript,tsx,typescript 1065 422 10d383c0d327c526
python-archive-extract python 1695 644 6e38ab223f1c4f2f
python-archive-unpack python 940 429 44240d3cd648d244
python-assert-tuple python 396 181 9e7396ef4ba2aa20
python-basic-auth-cleartext python 567 539 079af1da7932e3a0
python-cipher-key-constant python 2691 785 60a2ccd13e0b8e47
python-cipher-mode-ecb python 632 447 6e544365998ed37a
python-cipher-no-authentication python 1070 385 74d35a472cdbd6dd
python-cipher-static-iv python 1591 669 0302ee62f2f82b02
python-cipher-weak python 1392 472 c3c22e4ae2f76b43
python-cleartext-protocol python 1402 593 a24b3a88bb15ad78
python-cleartext-url python 2315 390 f479915c9f421025
python-command-built python 2620 939 820083d28d44e1ef
python-command-tainted python 3126 970 7661a4b18dddf073
python-command-task-built python 1358 548 22d6c11e8118cc3c
python-command-variable python 2341 477 a0c73255f3ede2a0
python-command-wildcard python 1005 278 27af3f4bff2379fc
python-csv-tainted python 535 499 c0e62aed5ca51d75
python-deserialise python 2844 744 774b48766514d9f7
python-deserialise-tainted python 1110 563 b5b5b899b7aaafe5
python-django-raw-sql python 851 477 8a21137bbe784092
python-eval-tainted python 1249 547 cee2c0e60156201b
python-eval-variable python 1399 344 cda35c25e11492f4
python-format-tainted python 588 389 b44bd39aaf4bb184
python-globals-call python 1325 405 d7f0e800f50c3a97
python-hash-weak python 1718 646 5ba7998bb3ec7161
python-hmac-compared python 981 577 cbc34ae07c8fb468
python-html-built python 1165 699 296dc94bd856408d
python-html-marked-safe python 1218 491 c7a1664639d76f19
python-html-tainted python 3421 940 0df87557fa9b4f92
python-import-variable python 566 355 0985b4ff42643f3a
python-jinja-autoescape-absent python 637 376 210848b56da5db3b
python-jwt-not-verified python 2288 660 0c44e36a38b7815e
python-key-too-short python 2730 598 604f708138e36897
python-ldap-filter-built python 1747 705 9d1b868281d5b6d2
python-log-injection python 644 487 d0bb21b136142427
python-nosql-tainted python 1994 569 674972a70320ee88
python-open-redirect python 2314 945 5c0146351c7e0095
python-password-hash-weak python 2648 743 16eebeaef34189ab
python-path-join-tainted python 492 466 cd7ad804afb5d325
python-path-tainted python 2451 947 ea1b9cad81ad1a6d
python-random-module python 502 253 ccb5fee2be281dbf
python-random-secret python 1963 579 05502bd2f4b605cf
python-sql-built python 2721 1379 f18ce21f59cc3d34
python-sql-tainted python 1890 1056 498a6b76d3354412
python-sql-text-built python 1130 354 99963b2b9f5834e0
python-ssh-host-key-any python 1003 642 74101f31067a00f3
python-ssrf python 3173 954 ee76283f78738de1
python-subprocess-shell python 636 737 25d585940860806e
python-tempfile-mktemp python 463 316 a653adfdd56aa158
python-template-autoescape-off python 1329 419 66f168f88658a44d
python-template-injection python 1810 671 24b2c722519e12bb
python-template-unescaped-file python 978 463 5be50f857aee033b
python-template-variable python 1237 517 c1f38a87091a6f37
python-tls-context-default python 777 312 8ecc7e66e8826abe
python-tls-old-version python 1541 531 8a795432ee0ac2a7
python-tls-verify-off python 4864 1165 4d0184267fcf691e
python-tls-warning-off python 386 310 b0489769c40bb0bd
python-urlopen-variable python 976 446 f521138ed66869d4
python-xml-external-entities python 1369 479 7b4e198a7e93aeb6
python-xml-parse python 1453 360 2b9c6c874d02ca17
python-xml-tainted python 1112 459 926f61a443ae6156
python-xmlrpc-dotted-names python 600 255 98d505e69ee9e12f
python-xpath-built python 968 385 4c0750a09965d5e6
python-yaml-load python 971 531 26c8603ff88b6751

"""#
    static let embeddedBodies: StaticString = #"""
medium medium security 1 0 0 0 1 0 0 0 1 0 0 79
45:Angular's cleaning of a value is switched off
43:{m} takes the value as safe without a check
110:Angular no longer removes script from the value, so script that somebody else wrote runs in the reader's page.
101:Bind the value as text, or let Angular clean it with sanitizer.sanitize(SecurityContext.HTML, value).
895:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (_) @value)
  (#any-of? @m "bypassSecurityTrustHtml" "bypassSecurityTrustScript" "bypassSecurityTrustStyle" "bypassSecurityTrustUrl" "bypassSecurityTrustResourceUrl"
    "trustAsHtml" "trustAsJs" "trustAsUrl" "trustAsResourceUrl" "trustAsCss")
  (#not-literal? @value)
  (#not-match? @value "(?i)sanitiz|purify|createObjectURL|escape")) @finding
(call_expression
  function: (member_expression object: (_) @sce property: (property_identifier) @m)
  arguments: (arguments . (_) . (_) @value)
  (#match? @sce "\\$sce$")
  (#eq? @m "trustAs")
  (#not-literal? @value)) @finding
(call_expression
  function: (member_expression object: (_) @sce property: (property_identifier) @m)
  arguments: (arguments . (false) @value)
  (#match? @sce "\\$sceProvider$")
  (#eq? @m "enabled")) @finding

high medium security 1 1 0 0 1 1 0 0 2 0 9 918 94
57:a controlled browser opens or runs something from outside
40:{f} gets a value that comes from outside
118:The browser runs inside your network, so a page or a file of the server can be read through it, and script runs in it.
135:Take the address from a fixed list, check host and protocol with new URL, and pass values to the page as arguments of a fixed function.
1018:(call_expression
  function: [(member_expression property: (property_identifier) @m) (identifier) @m] @f
  arguments: (arguments . (_) @value)
  (#any-of? @m "goto" "setContent" "evaluate" "evaluateHandle" "evaluateOnNewDocument" "addInitScript" "waitForFunction" "open" "openUrl" "navigate" "compileScript" "printToPDF"
    "wkhtmltopdf" "wkhtmltoimage" "generate" "create" "get" "executeScript" "setDocumentContent" "evaluateJavaScript" "evaluateAsync" "property")
  (#not-match? @f "^(app|router|map|cache|req|res|params|searchParams|fs|pdf\\.documents)\\b|[Pp]arams\\.get|headers")
  (#tainted? @value "browser")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (object (pair key: (_) @key value: (_) @value)))
  (#any-of? @m "navigate" "evaluate" "callFunctionOn" "compileScript" "setDocumentContent" "printToPDF")
  (#any-of? @key "url" "expression" "functionDeclaration" "html" "headerTemplate")
  (#tainted? @value "browser")) @finding

9:puppeteer
10:playwright
7:phantom
23:chrome-remote-interface
11:wkhtmltopdf
13:wkhtmltoimage
8:html-pdf
8:selenium
9:nightmare
medium low security 1 0 0 0 1 1 0 0 2 0 6 918 94
65:a controlled browser opens or runs something that is not constant
37:{f} gets a value that is not constant
106:If somebody else chooses the value, they reach machines inside your network, or run script in the browser.
99:Check host and protocol with new URL, and pass values to the page as arguments of a fixed function.
1167:(call_expression
  function: [(member_expression property: (property_identifier) @m) (identifier) @m] @f
  arguments: (arguments . [(identifier) (member_expression) (template_string) (binary_expression)] @value)
  (#any-of? @m "goto" "setContent" "evaluateOnNewDocument" "addInitScript" "openUrl" "wkhtmltopdf" "wkhtmltoimage")
  (#not-literal? @value)) @finding
(call_expression
  function: (member_expression object: (_) @page property: (property_identifier) @m) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier) (member_expression)] @value)
  (#match? @page "(?i)(page|frame|context|worker|runtime|phantom)$")
  (#any-of? @m "evaluate" "evaluateHandle" "open" "evaluateJavaScript")
  (#not-match? @value "(?i)^\\w*(fn|func|function|callback|script)$")
  (#not-literal? @value)) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (object (pair key: (_) @key value: (_) @value)))
  (#any-of? @m "navigate" "evaluate" "compileScript" "setDocumentContent" "printToPDF")
  (#any-of? @key "url" "expression" "html" "headerTemplate")
  (#not-literal? @value)) @finding

9:puppeteer
10:playwright
7:phantom
23:chrome-remote-interface
11:wkhtmltopdf
13:wkhtmltoimage
critical high security 1 1 0 0 1 0 0 0 2 0 0 95 94
32:text from outside is run as code
45:{f} runs text that comes from outside as code
89:Whoever sends the text runs their own code with all rights of the program or of the page.
104:Do not run text as code. Read data with JSON.parse, and pick what to do from a fixed table of functions.
1032:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves-to? @f "eval" "window.eval" "global.eval" "globalThis.eval" "Function" "execScript" "setTimeout" "setInterval" "setImmediate"
    "window.setTimeout" "window.setInterval" "vm.runInContext" "vm.runInNewContext" "vm.runInThisContext" "vm.compileFunction"
    "jquery.globalEval" "$.globalEval" "jQuery.globalEval" "vm2.VM().run" "vm2.NodeVM().run" "VM().run" "NodeVM().run" "safe-eval" "static-eval"
    "notevil" "eval-js" "sandbox.run" "require-from-string" "mathjs.eval" "$scope.$eval" "$rootScope.$eval")
  (#tainted? @code "code")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) @code .)
  (#resolves-to? @f "Function" "vm.Script" "vm2.VMScript" "AsyncFunction" "GeneratorFunction")
  (#tainted? @code "code")) @finding
(call_expression
  function: (subscript_expression object: (_) @table index: (_) @code)
  (#resolves-to? @table "global" "globalThis" "window" "this" "self")
  (#tainted? @code "code")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 79
81:a value from the address, a message or a request is written into the page as HTML
49:{where} gets HTML that holds a value from outside
85:A link with a crafted value runs script in the reader's page with the reader's login.
77:Write text with textContent, or clean the HTML with DOMPurify.sanitize first.
1653:(assignment_expression
  left: (member_expression property: (property_identifier) @where)
  right: (_) @html
  (#any-of? @where "innerHTML" "outerHTML" "srcdoc")
  (#tainted? @html "html")) @finding
(augmented_assignment_expression
  left: (member_expression property: (property_identifier) @where)
  right: (_) @html
  (#any-of? @where "innerHTML" "outerHTML" "srcdoc")
  (#tainted? @html "html")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @where)
  arguments: (arguments (_) . (_) @html .)
  (#eq? @where "insertAdjacentHTML")
  (#tainted? @html "html")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @where) @f
  arguments: (arguments . (_) @html)
  (#resolves-to? @f "document.write" "document.writeln" "window.document.write" "window.document.writeln" "*.createContextualFragment" "*.setHTMLUnsafe"
    "*.contentDocument.write" "*.contentWindow.document.write" "*.parseHTML")
  (#tainted? @html "html")) @finding
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @where)
  arguments: (arguments . (_) @html)
  (#any-of? @where "html" "append" "prepend" "after" "before" "replaceWith" "wrap" "wrapInner" "wrapAll" "appendTo" "prependTo" "insertAfter" "insertBefore")
  (#match? @object "(\\$|jQuery|angular\\.element)\\b|^\\$")
  (#tainted? @html "html")) @finding
(call_expression
  function: (identifier) @where
  arguments: (arguments . [(binary_expression) (template_string) (member_expression) (identifier) (call_expression)] @html)
  (#any-of? @where "$" "jQuery")
  (#tainted? @html "html")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
50:HTML that is not constant is written into the page
38:{where} gets HTML that is not constant
111:If a part of it was written by somebody else, such as a name or a comment, it runs script in the reader's page.
115:Write text with textContent, build elements with document.createElement, or clean the HTML with DOMPurify.sanitize.
2315:(assignment_expression
  left: (member_expression property: (property_identifier) @where)
  right: (_) @html
  (#any-of? @where "innerHTML" "outerHTML" "srcdoc")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|escape|purify|encode|\\bt\\(|i18n|\\.innerHTML$|JSON\\.stringify|svg|icon|^\\s*(await\\s+)?trusted")) @finding
(augmented_assignment_expression
  left: (member_expression property: (property_identifier) @where)
  right: (_) @html
  (#any-of? @where "innerHTML" "outerHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|escape|purify|encode")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @where)
  arguments: (arguments (_) . (_) @html .)
  (#eq? @where "insertAdjacentHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|escape|purify|encode")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @where) @f
  arguments: (arguments . (_) @html)
  (#resolves-to? @f "document.write" "document.writeln" "window.document.write" "window.document.writeln" "*.createContextualFragment" "*.setHTMLUnsafe" "$.parseHTML" "jquery.parseHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|escape|purify|encode")) @finding
(call_expression
  function: (member_expression object: (_) @object property: (property_identifier) @where)
  arguments: (arguments . [(binary_expression) (template_string) (identifier) (member_expression)] @html .)
  (#any-of? @where "html" "append" "prepend" "after" "before" "replaceWith")
  (#match? @object "^(\\$|jQuery|angular\\.element)\\(")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|escape|purify|encode|^\\$|elem|node|^(this|el|row|item|li|div|button|input)$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (_) . (string) @where . (_) @html)
  (#any-of? @m "setProperty" "setElementProperty" "setAttribute")
  (#match? @where "^['\"](innerHTML|outerHTML|srcdoc)['\"]$")
  (#not-literal? @html)) @finding
(call_expression
  function: (member_expression property: (property_identifier) @where)
  arguments: (arguments . (string) @name . (_) @html)
  (#eq? @where "setAttribute")
  (#match? @name "^['\"](?i)(on[a-z]+|srcdoc)['\"]$")
  (#not-literal? @html)) @finding

high low security 1 0 0 0 1 0 0 0 2 0 0 95 94
40:text that is not constant is run as code
42:{f} runs text that is not constant as code
108:If any part of the text can be chosen by somebody else, that person runs code in the program or in the page.
84:Replace the evaluated text by data and a fixed table of functions, or by JSON.parse.
837:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves-to? @f "eval" "window.eval" "global.eval" "globalThis.eval" "Function" "execScript" "vm.runInContext" "vm.runInNewContext"
    "vm.runInThisContext" "vm.compileFunction" "safe-eval" "static-eval" "notevil" "vm2.VM().run" "vm2.NodeVM().run" "require-from-string"
    "jquery.globalEval" "$.globalEval" "jQuery.globalEval" "sandbox().run" "sandbox.run")
  (#not-literal? @code)) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) @code .)
  (#resolves-to? @f "Function" "vm.Script" "vm2.VMScript")
  (#not-literal? @code)
  (#not-match? @code "^\\{")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @code (object) .)
  (#resolves-to? @f "vm.Script" "vm2.VMScript")
  (#not-literal? @code)) @finding

low low security 0 0 0 0 0 0 0 0 1 0 0 22
34:the path of a file is not constant
87:If somebody else chooses a part of the path, they choose which file is read or written.
62:Check that the resolved path lies in the folder that is meant.
537:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves-to? @f "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream"
    "fs.createWriteStream" "fs.open" "fs.openSync" "fs.unlink" "fs.unlinkSync" "fs.rename" "fs.renameSync" "fs.promises.readFile" "fs/promises.readFile"
    "fs.promises.writeFile" "fs/promises.writeFile")
  (#not-literal? @path)
  (#not-match? @path "__dirname|import\\.meta|process\\.cwd|require\\.resolve")) @finding

medium low security 1 1 0 0 0 0 0 0 1 0 0 79
50:HTML is put together with a value from the request
97:Whoever sends the value writes tags into the page, and script in it runs in the reader's browser.
81:Render a template that escapes, or escape the value with the package escape-html.
286:(binary_expression
  left: (string) @left
  right: (_) @value
  (#match? @left "<\\/?[a-zA-Z][^>]*>?[^<>]*['\"`]$")
  (#tainted? @value "html")) @finding
(template_string
  (template_substitution (_) @value)
  (#match? @finding "<[a-zA-Z][^>$]*>")
  (#tainted? @value "html")) @finding

medium medium security 1 1 0 0 1 0 0 0 2 0 0 601 79
51:the page goes to an address that comes from outside
48:{target} gets an address that comes from outside
111:A crafted link sends the reader to another site, and an address such as javascript:... runs script in the page.
72:Parse it with new URL and let only your own host and http or https pass.
883:(assignment_expression
  left: (_) @target
  right: (_) @url
  (#match? @target "^(window\\.|document\\.|self\\.|top\\.|parent\\.|window\\.top\\.|\\$window\\.)?location(\\.href)?$")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"]|\\?|#)|location\\.(href|search|hash|protocol)\\.replace|^(window\\.)?location\\.(pathname|href|origin|protocol)")
  (#tainted? @url "url")) @finding
(call_expression
  function: (member_expression) @target
  arguments: (arguments . (_) @url)
  (#resolves-to? @target "location.replace" "location.assign" "window.location.replace" "window.location.assign" "document.location.replace" "document.location.assign"
    "window.open" "window.navigate")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"]|\\?|#)|^(window\\.)?location\\.(pathname|href|origin|protocol)|location\\.href\\.replace")
  (#tainted? @url "url")) @finding

medium medium security 1 0 0 0 0 0 0 0 1 0 0 79
49:Markdown is shown with the HTML that stands in it
117:HTML in the text goes into the page as it is, so script in a text that somebody else wrote runs in the reader's page.
74:Leave HTML off (html: false), or clean the result with DOMPurify.sanitize.
956:(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "markdown-it" "MarkdownIt" "require()")
  (#match? @f "(?i)markdown|require\\(['\"]markdown-it|^md$")
  (#arg? @args "html" "^true$")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "markdown-it" "MarkdownIt" "remarkable.Remarkable" "remarkable" "Remarkable")
  (#arg? @args "html" "^true$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "marked.setOptions" "marked" "marked.marked" "marked.parse" "marked.marked.setOptions" "marked.use")
  (#arg? @args "sanitize" "^false$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments) @args
  (#eq? @m "use")
  (#match? @args "remark-?[Rr]ehype")
  (#arg? @args "allowDangerousHtml" "^true$")
  (#not-inside-match? @args "program" "(?i)sanitize")) @finding

high medium security 1 1 0 0 1 0 0 0 3 0 0 98 95 706
47:the name of a module to load comes from outside
48:{f} loads a module whose name comes from outside
92:Whoever chooses the name runs any code that lies on the disk, also files that they uploaded.
76:Look the name up in a table of allowed modules and load what the table says.
218:(call_expression
  function: [(identifier) (member_expression) (import)] @f
  arguments: (arguments . (_) @name)
  (#match? @f "^(require|import|require\\.resolve|importScripts)$")
  (#tainted? @name "path")) @finding

low low security 1 0 0 0 0 0 0 0 2 0 0 95 706
44:the name of a module to load is not constant
85:If somebody else chooses a part of the name, they choose which code of the disk runs.
79:Load modules by constant names, or look the name up in a table of allowed ones.
258:(call_expression
  function: (identifier) @f
  arguments: (arguments . [(identifier) (binary_expression) (template_string) (subscript_expression)] @name .)
  (#eq? @f "require")
  (#not-literal? @name)
  (#not-match? @name "__dirname|path\\.|cwd")) @finding

high low security 1 1 0 0 1 0 0 0 2 0 0 943 89
58:a field of the request goes into a database query as it is
78:the query takes {value} as it is, which may be an object such as {"$ne": null}
113:A request may send an object such as {"$gt": ""} where text is expected, and the query then matches every record.
104:Make it text first: { name: String(req.body.name) }, or wrap it: { name: { $eq: value } }, and check it.
1256:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (object (pair key: (_) @key value: [(member_expression) (identifier) (subscript_expression)] @value)))
  (#any-of? @m "find" "findOne" "findOneAndUpdate" "findOneAndDelete" "findOneAndReplace" "updateOne" "updateMany" "deleteOne" "deleteMany" "remove" "count"
    "countDocuments" "exists")
  (#inside-match? @m "program" "(?i)mongo|nedb|monk|collection\\(|Schema")
  (#not-inside-match? @m "program" "(?i)sequelize|typeorm|prisma|mongo-?sanitize|joi|zod|express-validator|sanitizeFilter")
  (#not-match? @value "params")
  (#tainted? @value "nosql")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (object (shorthand_property_identifier) @value))
  (#any-of? @m "find" "findOne" "findOneAndUpdate" "findOneAndDelete" "findOneAndReplace" "updateOne" "updateMany" "deleteOne" "deleteMany" "remove" "count"
    "countDocuments" "exists")
  (#inside-match? @m "program" "(?i)mongo|nedb|monk|collection\\(|Schema")
  (#not-inside-match? @m "program" "(?i)sequelize|typeorm|prisma|mongo-?sanitize|joi|zod|express-validator|sanitizeFilter")
  (#tainted? @value "nosql")) @finding

high medium security 1 1 0 0 1 0 0 0 2 0 0 943 89
50:a database query is made of an object from outside
40:{f} gets a query that comes from outside
119:An object such as {"$ne": null} in the request changes what the query asks for, so a login passes without the password.
119:Take single fields and make them text first: find({ user: String(req.body.user) }), or check the body against a schema.
1325:(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . [(member_expression) (identifier) (subscript_expression)] @query)
  (#any-of? @m "find" "findOne" "findMany" "findOneAndUpdate" "findOneAndDelete" "findOneAndReplace" "findAndModify" "updateOne" "updateMany" "update"
    "deleteOne" "deleteMany" "remove" "count" "countDocuments" "distinct" "aggregate" "where" "scan" "query")
  (#match? @query "^(req|request|ctx\\.request|ctx|event)\\.(body|query|params)$|^[a-z]\\w*$")
  (#not-match? @f "(?i)^(\\$|_|\\w*(list|array|items|elements)\\b)")
  (#inside-match? @query "program" "(?i)mongo|nedb|monk|collection|Schema|dynamo")
  (#tainted? @query "nosql")
  (#not-built? @query)) @finding
(pair
  key: (property_identifier) @key
  value: (_) @value
  (#any-of? @key "$where" "$function" "$accumulator")
  (#tainted? @value "nosql")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (_) @value)
  (#eq? @m "$where")
  (#tainted? @value "nosql")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (_) @value)
  (#any-of? @m "mapReduce" "group")
  (#inside-match? @m "program" "(?i)mongo")
  (#tainted? @value "nosql")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 601
43:the target of a redirect comes from outside
58:{f} sends the reader to an address that comes from outside
74:A link to your site then leads to a copy of it that asks for the password.
96:Redirect to a path of a fixed list, or check that the host of new URL(target, base) is your own.
2014:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments [(number) (identifier) (member_expression)]? . (_) @url .)
  (#eq? @m "redirect")
  (#match? @res "(?i)^(res|response|reply|ctx|h|rsp|this)\\b|NextResponse|^Response$")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"]|\\?|#)|(req|request)\\.(url|originalUrl|path|hostname|baseUrl|protocol)\\b|headers(\\.|\\[['\"])host|[Rr]eferr?er|\\.get\\(['\"](?i)host")
  (#tainted? @url "url")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_) @url)
  (#resolves-to? @f "next/navigation.redirect" "next/navigation.permanentRedirect" "@remix-run/node.redirect" "react-router.redirect" "react-router-dom.redirect" "@sveltejs/kit.redirect")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"]|\\?|#)")
  (#tainted? @url "url")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (string) @header . (_) @url)
  (#any-of? @m "setHeader" "set" "header" "append")
  (#match? @res "(?i)^(res|response|reply|ctx)\\b")
  (#match? @header "^['\"](?i)location['\"]$")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"])|(req|request)\\.(url|originalUrl|path)\\b")
  (#tainted? @url "url")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (number) . (object (pair key: (_) @header value: (_) @url)))
  (#eq? @m "writeHead")
  (#match? @header "^['\"]?(?i)location['\"]?$")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"])|(req|request)\\.(url|originalUrl|path)\\b")
  (#tainted? @url "url")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) @url)
  (#eq? @m "location")
  (#match? @res "(?i)^(res|response)\\b")
  (#tainted? @url "url")) @finding

medium low security 1 1 0 0 1 0 0 0 1 0 0 22
40:a value from outside is joined to a path
40:{f} joins a value from outside to a path
81:path.join and path.resolve follow `..`, so the result may lie outside the folder.
114:Use path.basename on the value, or check that the result starts with the folder and a separator before it is used.
293:(call_expression
  function: (_) @f
  arguments: (arguments (_) @part)
  (#resolves-to? @f "path.join" "path.resolve" "path.posix.join" "path.win32.join" "path.join()" "require().join" "require().resolve")
  (#not-match? @part "^process\\.(argv|env|cwd)")
  (#tainted? @part "path")) @finding

high high security 1 1 0 0 1 0 0 0 2 0 0 22 73
35:a path of a file comes from outside
40:{f} opens a path that comes from outside
113:A value such as `../../etc/passwd` leaves the folder, so whoever sends it reads or writes any file of the server.
148:Use path.basename for a file name, or resolve the path and check that it starts with the folder and a separator. res.sendFile takes the option root.
1427:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves-to? @f "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream"
    "fs.createWriteStream" "fs.open" "fs.openSync" "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.rmdir" "fs.rmdirSync" "fs.readdir" "fs.readdirSync"
    "fs.mkdir" "fs.mkdirSync" "fs.rename" "fs.renameSync" "fs.copyFile" "fs.copyFileSync" "fs.stat" "fs.statSync" "fs.lstat" "fs.access" "fs.accessSync"
    "fs.exists" "fs.existsSync" "fs.chmod" "fs.chmodSync" "fs.symlink" "fs.link" "fs.truncate" "fs.watch" "fs.opendir" "fs.promises.*" "fs/promises.*"
    "fs-extra.*" "graceful-fs.readFile" "graceful-fs.readFileSync" "graceful-fs.createReadStream" "graceful-fs.createWriteStream" "graceful-fs.writeFile"
    "require().readFile" "require().readFileSync" "require().createReadStream" "require().writeFile" "require().writeFileSync" "Bun.file" "Deno.readFile" "Deno.readTextFile"
    "*.sendfile" "rimraf" "send")
  (#tainted? @path "path")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) @path) @args
  (#any-of? @m "sendFile" "download" "attachment")
  (#match? @res "(?i)^(res|response|reply|this\\.res|h)\\b")
  (#not-eq? @m "attachment")
  (#not-arg? @args "root")
  (#tainted? @path "path")) @finding

high low security 1 0 0 0 1 0 0 0 1 0 0 79
52:HTML that is not cleaned is put into a React element
44:dangerouslySetInnerHTML gets {html} as it is
104:React does not escape this HTML, so script in a text that somebody else wrote runs in the reader's page.
98:Show text as a child, or clean it: dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }}.
992:(jsx_attribute
  (property_identifier) @name
  (jsx_expression (object (pair key: (_) @key value: (_) @html)))
  (#eq? @name "dangerouslySetInnerHTML")
  (#match? @key "^['\"]?__html['\"]?$")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|purify|escape|JSON\\.stringify|xss|serialize|clean|katex|prism|highlight|css|style|^`[^<$]*\\$\\{[A-Z_]+\\}")) @finding
(jsx_attribute
  (property_identifier) @name
  (jsx_expression [(identifier) (member_expression) (call_expression)] @html)
  (#eq? @name "dangerouslySetInnerHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|purify|escape|clean")
  (#not-inside-match? @html "program" "(?i)dompurify|sanitize-html")) @finding
(pair
  key: (property_identifier) @name
  value: (object (pair key: (_) @key value: (_) @html))
  (#eq? @name "dangerouslySetInnerHTML")
  (#match? @key "^['\"]?__html['\"]?$")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|purify|escape|JSON\\.stringify|xss|serialize|clean")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 79
62:an address from outside becomes a link or source of an element
46:{name} gets an address that comes from outside
76:An address such as javascript:... runs script in the page when it is opened.
55:Parse it with new URL and let only http and https pass.
285:(jsx_attribute
  (property_identifier) @name
  (jsx_expression (_) @url)
  (#any-of? @name "href" "src" "action" "formAction" "xlinkHref" "srcDoc" "data")
  (#not-match? @url "^[`'\"](https?:|/|\\?|#|mailto:|tel:|data:image)|encodeURI|toString\\(")
  (#tainted? @url "html")) @finding

high medium security 1 1 0 0 1 0 0 0 2 0 0 94 73
57:the whole query or body becomes the options of a template
79:{f} gets every field of the request, also those that set up the template engine
115:Fields such as settings and layout are options of EJS, Handlebars and Pug, and some of them read files or run code.
65:Pass single fields: res.render('page', { name: req.query.name }).
652:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . [(member_expression) (identifier)] @options)
  (#eq? @m "render")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#match? @options "^(req|request)\\.(body|query|params)$|^[a-z]\\w*$")
  (#tainted? @options "render")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (object (spread_element (_) @options)))
  (#eq? @m "render")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#tainted? @options "render")) @finding

medium low security 1 1 0 0 1 0 0 0 1 0 0 79
46:a value from the request is sent back as it is
67:{f} sends a value of the request back, and browsers read it as HTML
122:A text that is sent with res.send has the type text/html, so a link with a crafted value runs script in the reader's page.
74:Send data with res.json, or escape the value with the package escape-html.
838:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . [(member_expression) (identifier) (subscript_expression) (binary_expression) (template_string) (call_expression) (await_expression)] @html)
  (#any-of? @m "send" "end" "write")
  (#match? @res "(?i)^(res|resp|response|reply|rsp)\\b")
  (#tainted? @html "html")
  (#not-match? @html "(?i)json|^await|status|buffer")
  (#not-inside-match? @html "statement_block" "(?i)text/plain|application/json|text/event-stream|\\.type\\(['\"](txt|json|text)")) @finding
(assignment_expression
  left: (member_expression) @f
  right: [(member_expression) (identifier)] @html
  (#any-of? @f "ctx.body" "ctx.response.body" "this.body")
  (#match? @html "\\.(query|params)\\.|^[a-z]\\w+$")
  (#tainted? @html "html")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 79
49:a value from the request is sent back inside HTML
45:{f} sends a value of the request back as HTML
85:A link with a crafted value runs script in the reader's page with the reader's login.
106:Render a template that escapes, or escape the value with the package escape-html; send data with res.json.
822:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . [(binary_expression) (template_string) (identifier) (call_expression)] @html)
  (#any-of? @m "send" "end" "write" "html")
  (#match? @res "(?i)^(res|resp|response|reply|rsp)\\b")
  (#built? @html)
  (#tainted? @html "html")
  (#not-match? @res "(?i)type\\(['\"](text/plain|application/json|json|txt|text)")
  (#not-inside-match? @html "statement_block" "(?i)text/plain|application/json|text/event-stream|text/csv|\\.type\\(['\"](txt|json|text)")) @finding
(assignment_expression
  left: (member_expression) @f
  right: [(binary_expression) (template_string) (identifier)] @html
  (#any-of? @f "ctx.body" "ctx.response.body" "this.body")
  (#built? @html)
  (#tainted? @html "html")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
46:a value is marked as safe HTML without a check
28:{f} takes the value as it is
113:The template engine no longer escapes it, so script in a text that somebody else wrote runs in the reader's page.
70:Escape the parts first, for instance with Handlebars.escapeExpression.
750:(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @html)
  (#resolves-to? @f "handlebars.SafeString" "Handlebars.SafeString" "hbs.SafeString" "hbs.handlebars.SafeString" "nunjucks.runtime.SafeString" "Ember.String.htmlSafe" "*.SafeString")
  (#not-literal? @html)
  (#not-match? @html "(?i)escape|sanitiz")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @html)
  (#resolves-to? @f "htmlSafe" "Ember.String.htmlSafe" "@ember/template.htmlSafe" "@ember/string.htmlSafe" "lit/directives/unsafe-html.js.unsafeHTML"
    "lit-html/directives/unsafe-html.js.unsafeHTML" "lit/directives/unsafe-html.unsafeHTML" "unsafeHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)escape|sanitiz|icon|svg")) @finding

low medium security 1 1 0 0 0 0 0 0 1 0 0 79
19:a link holds script
104:Script in an address is blocked by a strict content security policy, and a value inside it becomes code.
34:Use a button with a click handler.
254:(jsx_attribute
  (property_identifier) @name
  [(string) @url (jsx_expression [(string) (template_string)] @url)]
  (#any-of? @name "href" "src" "action" "formAction")
  (#match? @url "(?i)^\\{?['\"`]\\s*javascript:(?!\\s*(void|;|//|['\"`]))")) @finding

high low security 1 0 0 0 1 0 0 0 2 0 0 78 77
57:a command line for a shell is put together from variables
59:{f} gets a command line that is put together from variables
105:Characters such as `;`, `|` and `$()` in a variable start further commands, and a blank splits it in two.
55:Call execFile('program', [value]), which uses no shell.
1519:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @command)
  (#resolves-to? @f "child_process.exec" "child_process.execSync" "require().exec" "require().execSync" "child-process-promise.exec"
    "shelljs.exec" "execa.command" "execa.commandSync" "execa.execaCommand" "execa.execaCommandSync" "node-cmd.run" "node-cmd.get"
    "sync-exec" "exec-sh" "ssh2.Client().exec" "*.execCommand")
  (#not-literal? @command)) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_) @command)
  (#resolves-to? @f "util.promisify()")
  (#match? @f "(?i)^(exec|run|sh|shell|cmd)")
  (#built? @command)) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @shell . (array . (string) @flag . (_) @command))
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn"
    "cross-spawn.sync" "execa" "execa.execa" "require().spawn")
  (#match? @shell "(^|['\"/])(sh|bash|zsh|dash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)['\"]$")
  (#match? @flag "^['\"](-c|-lc|/c|/C|-Command)['\"]$")
  (#not-literal? @command)) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @command) @args
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn"
    "cross-spawn.sync" "execa" "execa.execa" "require().spawn")
  (#arg? @args "shell" "^(true|['\"].*)$")
  (#not-literal? @args)) @finding

critical high security 1 1 0 0 1 0 0 0 2 0 0 78 77
41:a value from outside is part of a command
55:{f} runs a command with a value that comes from outside
114:A shell reads characters such as `;`, `|` and `$()` in the value, so whoever sends it runs commands on the server.
121:Call execFile('program', [value]) without a shell, with the program fixed, and check the value against a list or pattern.
1972:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @command)
  (#resolves-to? @f "child_process.exec" "child_process.execSync" "require().exec" "require().execSync" "child-process-promise.exec"
    "shelljs.exec" "execa.command" "execa.commandSync" "execa.execaCommand" "execa.execaCommandSync" "execa" "execa.execa" "execa.execaSync"
    "cross-spawn" "cross-spawn.sync" "cross-spawn.spawn" "child_process.spawn" "child_process.spawnSync" "child_process.execFile"
    "child_process.execFileSync" "child_process.fork" "require().spawn" "require().execFile" "node-pty.spawn" "node-cmd.run" "node-cmd.get"
    "node-cmd.runSync" "exec-sh" "exec-sh.promise" "sync-exec" "execSync" "execSync.exec" "shell-exec" "ssh2.Client().exec" "*.execCommand" "promisify-child-process.exec"
    "util.promisify()" "nodejs-shell" "opn" "open-cli")
  (#not-match? @f "(?i)read|write|stat|mkdir|unlink|sleep|lookup|resolve|random|scrypt|pbkdf|gzip|inflate|deflate")
  (#tainted? @command "shell")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @shell . (array . (string) @flag (_) @command))
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn"
    "cross-spawn.sync" "execa" "execa.execa" "require().spawn" "require().execFile")
  (#match? @shell "(^|['\"/])(sh|bash|zsh|dash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|python3?|perl|ruby|php)['\"]$")
  (#match? @flag "^['\"](-c|-lc|-e|/c|/C|-Command|-EncodedCommand)['\"]$")
  (#tainted? @command "shell")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @program . (_) @command) @args
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn"
    "cross-spawn.sync" "execa" "execa.execa" "require().spawn")
  (#arg? @args "shell" "^(true|['\"].*)$")
  (#tainted? @command "shell")) @finding

medium low security 1 0 0 0 0 0 0 0 1 0 0 78
34:the program to run is not constant
71:If somebody else chooses the program, they run commands on the machine.
57:Name the program in the code and pass only its arguments.
407:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @program)
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "cross-spawn"
    "cross-spawn.sync" "cross-spawn.spawn" "require().spawn" "require().execFile")
  (#not-literal? @program)
  (#not-match? @program "process\\.execPath|(?i)npm|node|electron|python")) @finding

high low security 1 0 0 0 1 0 0 0 1 0 0 89
42:an SQL text is put together from variables
56:{f} gets an SQL text that is put together from variables
64:A quote in a variable ends the text and the rest is read as SQL.
103:Write placeholders and pass the values beside the text: db.query('SELECT * FROM t WHERE id = ?', [id]).
1826:(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.$queryRawUnsafe" "*.$executeRawUnsafe" "*.literal" "*.unsafe" "*.executeSql" "*.any" "*.one" "*.oneOrNone"
    "*.many" "*.manyOrNone" "*.none" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.get" "*.exec" "*.batch" "*.runSql" "*.queryStream" "*.createQuery")
  (#built? @sql)
  (#match? @sql "(?i)\\b(select\\s[\\s\\S]*\\bfrom|insert\\s+into|update\\s[\\s\\S]*\\bset|delete\\s+from|replace\\s+into|drop\\s+table|alter\\s+table|exec\\s+\\w|call\\s+\\w|where\\s)")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (identifier) @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.executeSql" "*.oneOrNone" "*.manyOrNone" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.runSql" "*.any")
  (#built? @sql)
  (#inside-match? @sql "statement_block" "(?i)[`'\"]\\s*(select\\s[\\s\\S]*\\bfrom|insert\\s+into|update\\s[\\s\\S]*\\bset|delete\\s+from|replace\\s+into)\\b")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves-to? @f "*.$queryRawUnsafe" "*.$executeRawUnsafe" "sequelize.query" "Sequelize().query" "sequelize.Sequelize().query" "knex.raw" "knex().raw"
    "*.whereRaw" "*.orderByRaw" "*.havingRaw" "*.joinRaw" "*.groupByRaw" "*.fromRaw" "*.orWhereRaw" "Sequelize.literal" "sequelize.literal"
    "sequelize.Sequelize.literal")
  (#not-literal? @sql)) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves-to? @f "*.where" "*.andWhere" "*.orWhere" "*.having" "*.orderBy")
  (#match? @sql "(?i)[`'\"]?\\s*[\\w.]+\\s*(=|<|>|like\\b|in\\s*\\()\\s*['\"(%]*\\s*(\\$\\{|['\"]\\s*\\+)")
  (#built? @sql)) @finding

critical high security 1 1 0 0 1 0 0 0 1 0 0 89
43:a value from outside is part of an SQL text
52:{f} gets an SQL text that holds a value from outside
121:A quote in the value ends the text and the rest is read as SQL, so whoever sends it reads and changes the whole database.
103:Write placeholders and pass the values beside the text: db.query('SELECT * FROM t WHERE id = ?', [id]).
2516:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.$queryRawUnsafe" "*.$executeRawUnsafe" "*.whereRaw" "*.orderByRaw" "*.havingRaw" "*.groupByRaw"
    "*.fromRaw" "*.joinRaw" "*.selectRaw" "*.orWhereRaw" "*.andWhereRaw" "*.columnRaw" "sequelize.literal" "Sequelize.literal" "*.literal" "*.unsafe"
    "*.executeSql" "*.any" "*.oneOrNone" "*.manyOrNone" "*.none" "*.queryStream" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.get" "*.exec" "*.batch"
    "*.batchRequest" "*.createQueryBuilder().where" "*.andWhere" "*.orWhere" "*.where" "*.runSql" "*.sql")
  (#built? @sql)
  (#tainted? @sql "sql")
  (#match? @sql "(?i)\\b(select|insert|update|delete|replace|where|from|order by|values|drop|alter|create|call|exec|limit)\\b|=\\s*['\"`$?]|^[A-Za-z_$.]+$")
  (#not-match? @sql "(?i)^\\W*(https?|/|\\.)")
  (#inside-match? @sql "program" "(?i)\\b(select|insert\\s+into|update|delete\\s+from|where|order by)\\b")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves-to? @f "*.$queryRawUnsafe" "*.$executeRawUnsafe" "sequelize.query" "Sequelize().query" "sequelize.Sequelize().query" "knex.raw" "knex().raw"
    "*.whereRaw" "*.orderByRaw" "*.havingRaw" "*.joinRaw" "Sequelize.literal" "sequelize.literal" "sequelize.Sequelize.literal" "pool.query" "db.query"
    "connection.query" "client.query" "conn.query" "con.query" "mysql.createConnection().query" "mysql2.createConnection().query" "mysql.createPool().query"
    "mysql2.createPool().query" "pg.Client().query" "pg.Pool().query" "mssql.query" "sqlite3.Database().all" "sqlite3.Database().get" "sqlite3.Database().run"
    "sqlite3.Database().exec" "sqlite3.Database().each" "better-sqlite3().prepare" "better-sqlite3().exec")
  (#tainted? @sql "sql")
  (#not-match? @sql "^\\{")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (_) @key value: (_) @sql)))
  (#resolves-to? @f "*.query" "*.execute" "*.createQueryJob")
  (#any-of? @key "sql" "text" "query" "sqlText")
  (#built? @sql)
  (#tainted? @sql "sql")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves-to? @f "tedious.Request" "Request" "pg.Query" "pg-query-stream" "pg-promise.ParameterizedQuery" "pg-promise.PreparedStatement")
  (#built? @sql)
  (#match? @sql "(?i)\\b(select|insert|update|delete|exec)\\b|^[A-Za-z_$.]+$")
  (#not-match? @sql "(?i)https?:")
  (#tainted? @sql "sql")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 918
53:the server fetches an address that comes from outside
46:{f} fetches an address that comes from outside
119:Whoever sends the address reaches machines behind the firewall and the cloud's credentials service through your server.
101:Take the host from a fixed list, or parse with new URL and compare host and protocol before the call.
2284:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves-to? @f "axios" "axios.get" "axios.post" "axios.put" "axios.delete" "axios.head" "axios.patch" "axios.request" "axios.default.get" "node-fetch" "cross-fetch" "isomorphic-fetch" "fetch" "node-fetch.fetch"
    "node-fetch.default" "undici.fetch" "undici.request" "undici.stream" "got" "got.get" "got.post" "got.put" "got.stream" "got.default" "got.got" "needle" "needle.get" "needle.post" "needle.request" "request" "request.get" "request.post"
    "request.put" "request.head" "request.delete" "request-promise" "request-promise.get" "request-promise-native" "request-promise-native.get" "superagent" "superagent.get" "superagent.post" "superagent.put" "http.get" "http.request"
    "https.get" "https.request" "require().get" "bent" "phin" "centra" "wreck.get" "@hapi/wreck.get" "@hapi/wreck.request" "urllib.request" "urllib.curl" "ky" "ky.get" "ky.post" "ofetch" "ofetch.ofetch" "$fetch"
    "make-fetch-happen" "axios.create().get" "axios.create().post" "axios.create().request" "unirest.get" "unirest.post" "popsicle.get" "download" "follow-redirects.http.get" "follow-redirects.https.get" "net.connect" "net.createConnection" "tls.connect"
    "this.httpService.get" "this.httpService.post" "httpService.get" "http.httpService.get")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?:]|/|\\.)|^['\"]https?://[\\w.:-]+/|^(req|request|event\\.request|ctx\\.req)(\\.url)?$|^\\{|window\\.|location|^`\\$\\{(?!\\s*(req|request|ctx|event|url|host|domain|target|address|uri)\\b)|(?i)^(base|api|server|host)_?url\\s*\\+|origin\\s*\\+")
  (#not-match? @f "^(app|router|server)\\b")
  (#tainted? @url "url")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (_) @key value: (_) @url)))
  (#resolves-to? @f "axios" "axios.request" "got" "request" "request.get" "request.post" "request-promise" "request-promise-native" "http.get" "http.request" "https.get" "https.request" "needle" "superagent" "phin" "$fetch" "urllib.request" "net.connect" "tls.connect")
  (#any-of? @key "url" "uri" "baseURL" "baseUrl" "host" "hostname" "prefixUrl")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?:]|/)|^(req|request)\\.(url|hostname)$")
  (#tainted? @url "url")) @finding

high medium security 1 1 0 0 0 0 0 0 2 0 0 79 116
54:a template engine is set up so that it does not escape
126:Every value in every template is then written as HTML, so script in a text that somebody else wrote runs in the reader's page.
56:Leave escaping on and mark the few values that are HTML.
1015:(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "handlebars.compile" "Handlebars.compile" "handlebars.precompile" "Handlebars.precompile" "hbs.compile")
  (#arg? @args "noEscape" "^true$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "nunjucks.configure" "swig.setDefaults" "nunjucks.Environment")
  (#arg? @args "autoescape" "^false$")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "nunjucks.Environment" "swig.Swig" "liquidjs.Liquid")
  (#arg? @args "autoescape" "^false$")) @finding
(assignment_expression
  left: (_) @f
  right: [(arrow_function) (function_expression) (identifier)] @escape
  (#resolves-to? @f "mustache.escape" "Mustache.escape")
  (#not-match? @escape "(?i)escape|replace|encode")) @finding
(assignment_expression
  left: (member_expression property: (property_identifier) @f)
  right: (false)
  (#any-of? @f "escapeMarkup" "autoescape")) @finding

critical high security 1 1 0 0 1 0 0 0 3 0 0 1336 94 95
41:the text of a template comes from outside
47:{f} compiles a template that comes from outside
83:Template languages run code, so whoever sends the template runs code on the server.
66:Keep templates in files and pass values from outside only as data.
1326:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @template)
  (#resolves-to? @f "handlebars.compile" "Handlebars.compile" "pug.compile" "pug.render" "pug.compileClient" "jade.compile" "jade.render" "ejs.render" "ejs.compile"
    "nunjucks.renderString" "nunjucks.compile" "nunjucks.Environment().renderString" "nunjucks.configure().renderString" "lodash.template" "_.template"
    "underscore.template" "dot.template" "doT.template" "dot.compile" "doT.compile" "mustache.render" "Mustache.render" "Mustache.to_html" "hogan.js.compile" "Hogan.compile" "eta.render" "eta.renderString"
    "Eta.renderString" "eta.Eta().renderString" "swig.render" "swig.compile" "squirrelly.render" "Sqrl.render" "liquidjs.Liquid().parseAndRender" "twig.twig"
    "velocityjs.render" "marko.load" "vue-server-renderer.createRenderer" "jsrender.templates" "template7.compile" "eco.render" "ect().render" "haml.compile" "mote.compile" "whiskers.render" "toffee.compile" "just.render" "art-template.render" "art-template.compile")
  (#tainted? @template "eval")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) @template)
  (#eq? @m "render")
  (#match? @res "(?i)^(res|response|reply|ctx)\\b")
  (#tainted? @template "path")) @finding

medium low security 1 0 0 1 0 0 0 0 1 8 0 79
45:a template writes a value without escaping it
68:Script in a text that somebody else wrote runs in the reader's page.
94:Use the form that escapes: <%= %> in EJS, {{ }} in Handlebars and Mustache, = and #{ } in Pug.
303:<%-(?!\s*(?:include|partial|body|render|content|contentFor|defineContent|yield|JSON\.stringify|block|layout|csrf|script|style)\b)(?![^%]*(?i:sanitiz|escape|purify))|\{\{\{(?!\s*(?:body|content|yield|json|asset|block)\b)|\{\{&\s*\w|!\{(?!\s*JSON)|^\s*[a-z][\w.#-]*(?:\([^)\n]*\))?!=\s*\w|\|\s*safe\s*\}\}
8:**/*.ejs
8:**/*.hbs
15:**/*.handlebars
13:**/*.mustache
8:**/*.pug
9:**/*.jade
8:**/*.eta
8:**/*.njk
high medium security 1 1 0 0 1 0 0 0 1 0 0 95
68:text that is put together is given to a timer, which runs it as code
36:{f} gets text, which it runs as code
83:A timer that gets text runs it as code, so a value inside the text can become code.
52:Give the timer a function and let it use the values.
239:(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier)] @code)
  (#resolves-to? @f "setTimeout" "setInterval" "window.setTimeout" "window.setInterval")
  (#built? @code)) @finding

medium low security 1 0 0 1 0 1 0 0 1 1 1 79
36:a Vue template shows a value as HTML
95:Vue does not escape it, so script in a text that somebody else wrote runs in the reader's page.
56:Show it with {{ }}, or clean it with DOMPurify.sanitize.
77:\bv-html\s*=\s*"(?![^"]*(?i:sanitiz|purify|escape|\$t\(|\bt\(|i18n|icon|svg))
8:**/*.vue
6:v-html
medium low security 1 0 0 0 0 0 0 0 1 0 0 79
62:a Vue render function or inline template shows a value as HTML
95:Vue does not escape it, so script in a text that somebody else wrote runs in the reader's page.
60:Show the value as text, or clean it with DOMPurify.sanitize.
786:(pair
  key: (property_identifier) @props
  value: (object (pair key: (property_identifier) @key value: (_) @html))
  (#any-of? @props "domProps" "props" "attrs")
  (#eq? @key "innerHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|purify|escape")) @finding
(pair
  key: (property_identifier) @key
  value: [(string) (template_string)] @html
  (#eq? @key "template")
  (#match? @html "\\bv-html\\s*=(?!\\s*\\\\?[\"'][^\"']*(?i:sanitiz|purify|escape))")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (_) @html)))
  (#any-of? @f "h" "createElement" "createVNode" "_h")
  (#eq? @key "innerHTML")
  (#not-literal? @html)
  (#not-match? @html "(?i)sanitiz|purify|escape")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 22
59:archive is unpacked without a check of where its members go
44:{f} unpacks members wherever their names say
101:A member that is called `../../home/user/.ssh/authorized_keys`, or a link, writes outside the folder.
98:Pass filter="data" to tarfile's extractall (Python 3.12, and 3.8 to 3.11 with the security fixes).
1322:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "tarfile.open().extractall" "tarfile.TarFile().extractall" "tarfile.TarFile.open().extractall" "tarfile.open().extract" "tarfile.TarFile().extract")
  (#not-arg? @args "filter")
  (#not-arg? @args "members" "^[\w.]+\(|^\[|^(safe|checked|members|valid)")
  (#not-arg? @args "1" "^[\w.]+\(|safe|members")) @finding
(call
  function: (attribute object: (identifier) @o attribute: (identifier) @m)
  arguments: (argument_list) @args
  (#eq? @m "extractall")
  (#match? @o "(?i)^(t|tar|tf|tar_?file|tgz|tar_?ball|archive_tar|tar_?f|tar_ref|tarobj)$")
  (#not-resolves-to? @o "zipfile.ZipFile()" "tarfile.open()" "tarfile.TarFile()" "tarfile.TarFile.open()")
  (#not-arg? @args "filter")
  (#not-arg? @args "members" "^[\w.]+\(|^\[|^(safe|checked|members|valid)")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "tarfile.open().extractall" "tarfile.TarFile().extractall" "tarfile.open().extract")
  (#arg? @args "filter" "^[\"'](fully_trusted)[\"']$|fully_trusted_filter")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "tarfile.open().extractall" "tarfile.TarFile().extractall")
  (#not-arg? @args "filter")
  (#arg? @args "members" "getmembers\(\)$")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 22 409
43:archive of unknown origin is unpacked whole
60:{f} unpacks members without a check of their names and sizes
71:Members can be huge, or be called so that they land outside the folder.
105:Check the names and the sum of the sizes first; give shutil.unpack_archive a filter="data" for tar files.
593:(call
  function: (_) @f
  arguments: (argument_list . (_) @path) @args
  (#resolves-to? @f "shutil.unpack_archive")
  (#not-literal? @path)
  (#not-arg? @args "filter")
  (#not-tainted? @path "path")) @finding
(call
  function: (attribute object: (call function: (_) @z arguments: (argument_list . (_) @path)) attribute: (identifier) @m)
  (#resolves-to? @z "zipfile.ZipFile")
  (#eq? @m "extractall")
  (#not-literal? @path)) @finding
(call
  function: (_) @f
  (#resolves-to? @f "zipfile.ZipFile().extractall")
  (#inside-match? @f "function_definition" "request|upload|event\[")) @finding

high high correctness 1 1 0 0 1 0 0 0 2 0 0 670 571
43:an assertion of a tuple, which always holds
64:a tuple that is not empty is always true, so nothing is asserted
100:The parentheses make a tuple of the condition and the message, and the condition is never looked at.
66:Write the message behind a comma, without parentheses around both.
50:(assert_statement . (tuple (_)) @cond .) @finding

high high security 1 0 0 0 0 0 0 0 3 0 0 523 319 522
35:password is sent to an http address
70:Basic authentication sends the password readable by anyone on the way.
10:Use https.
382:(call
  function: (_) @f
  arguments: (argument_list (string) @url) @args
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.request" "requests.Session().*" "httpx.get" "httpx.post")
  (#match? @url "^f?[\"']http://")
  (#not-match? @url "://(localhost|127\.|\{)")
  (#arg? @args "auth" "^[^N]")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 321 798
28:key is written in the source
44:{f} gets a key that is written in the source
117:Everyone who can read the source or the package can decrypt or sign, and the key cannot be changed without a release.
52:Read the key from the environment or a secret store.
2376:(call
  function: (_) @f
  arguments: (argument_list . [(string) (identifier)] @key)
  (#resolves-to? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new" "cryptography.hazmat.primitives.ciphers.algorithms.AES" "cryptography.hazmat.primitives.ciphers.aead.AESGCM" "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305" "cryptography.fernet.Fernet" "Crypto.Cipher.ChaCha20.new" "nacl.secret.SecretBox" "itsdangerous.URLSafeTimedSerializer" "itsdangerous.URLSafeSerializer" "itsdangerous.TimedJSONWebSignatureSerializer" "itsdangerous.Serializer" "itsdangerous.TimestampSigner" "itsdangerous.Signer")
  (#literal? @key)
  (#not-match? @key "^[A-Z_]+$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @key)
  (#resolves-to? @f "hmac.new" "hmac.digest" "hmac.HMAC")
  (#literal? @key)
  (#not-match? @key "^b?[\"']{2}$|[\"'](Client Key|Server Key)")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (string) @key)
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode" "jwt.decode" "jose.jwt.decode" "jose.jws.sign" "authlib.jose.jwt.decode" "jose.jws.verify" "python_jwt.generate_jwt" "jwt.JWT().encode" "jwt.PyJWT().encode")
  (#not-match? @key "BEGIN (RSA |EC )?PUBLIC|^[\"']{2}$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (identifier) @key)
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode" "jwt.decode" "jose.jwt.decode")
  (#literal? @key)
  (#not-match? @key "^[A-Z_]+$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (identifier) @key)
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode")
  (#match? @key "^[A-Z_]+$")
  (#literal? @key)
  (#inside-match? @f "module" "(?m)^(JWT_)?(SECRET|KEY|SECRET_KEY|JWT_SECRET|PRIVATE_KEY|JWT_KEY|TOKEN_SECRET)\w*\s*=\s*[\"'][^\"'{}<>]+[\"']\s*$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (string) @key))
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode" "jwt.decode" "hmac.new" "Crypto.Cipher.AES.new" "itsdangerous.URLSafeTimedSerializer")
  (#any-of? @k "key" "secret_key" "secret")
  (#not-match? @key "BEGIN (RSA |EC )?PUBLIC")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @key))
  (#resolves-to? @f "hashids.Hashids" "Hashids")
  (#eq? @k "salt")
  (#match? @key "(?i)secret_key|^[\"']")) @finding

high high security 1 0 0 0 0 0 0 0 1 0 0 327
18:cipher in ECB mode
90:Equal blocks of the text give equal blocks of the result, so its structure stays readable.
44:Use GCM with a fresh nonce for each message.
418:(call
  function: (_) @f
  arguments: (argument_list (_) @mode)
  (#match? @f "\.new$")
  (#match? @mode "(^|\.|mode\s*=\s*(\w+\.)?)MODE_ECB$")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "cryptography.hazmat.primitives.ciphers.modes.ECB" "modes.ECB")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) .)
  (#resolves-to? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")) @finding

low low security 1 0 0 0 0 0 0 0 2 0 0 327 353
45:cipher mode that does not notice changed text
114:Somebody who can change the encrypted text changes what it decrypts to, and with CBC can often read it bit by bit.
102:Use an authenticated mode, AES-GCM or ChaCha20-Poly1305, or check an HMAC of the encrypted text first.
743:(call
  function: (_) @f
  arguments: (argument_list (_) @mode)
  (#resolves-to? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new")
  (#match? @mode "MODE_(CBC|CTR|CFB|OFB|OPENPGP)$")
  (#not-inside-match? @f "module" "(?i)hmac|verify\(")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "cryptography.hazmat.primitives.ciphers.modes.CBC" "cryptography.hazmat.primitives.ciphers.modes.CTR" "cryptography.hazmat.primitives.ciphers.modes.CFB" "cryptography.hazmat.primitives.ciphers.modes.OFB" "cryptography.hazmat.primitives.ciphers.modes.CFB8")
  (#not-inside-match? @f "module" "(?i)hmac|verify\(")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "Crypto.Cipher.PKCS1_v1_5.new" "Cryptodome.Cipher.PKCS1_v1_5.new")) @finding

high medium security 1 0 0 0 0 0 0 0 3 0 0 329 1204 330
42:initialisation vector or nonce is constant
103:With the same vector equal texts look equal, and with GCM or CTR two messages give away the key stream.
92:Take a fresh one for every message from os.urandom(12) or os.urandom(16), and send it along.
1279:(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @mode . [(string) (binary_operator) (identifier)] @iv)
  (#match? @f "\.new$")
  (#match? @mode "MODE_(CBC|CFB|OFB|CTR|GCM|EAX)$")
  (#literal? @iv)
  (#not-match? @iv "(?i)ct|^None$|^[A-Z_]*SIZE$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: [(string) (binary_operator) (identifier)] @iv)) @args
  (#match? @f "(AES|DES|DES3|Blowfish|ChaCha20|ChaCha20_Poly1305|Salsa20)\.new$")
  (#any-of? @k "iv" "IV" "nonce")
  (#literal? @iv)) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (identifier)] @iv)
  (#resolves-to? @f "cryptography.hazmat.primitives.ciphers.modes.CBC" "cryptography.hazmat.primitives.ciphers.modes.CFB" "cryptography.hazmat.primitives.ciphers.modes.OFB" "cryptography.hazmat.primitives.ciphers.modes.CTR" "cryptography.hazmat.primitives.ciphers.modes.GCM" "modes.CBC" "modes.GCM" "modes.CTR")
  (#literal? @iv)) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator)] @iv)
  (#resolves-to? @f "cryptography.hazmat.primitives.ciphers.aead.AESGCM().encrypt" "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305().encrypt")
  (#literal? @iv)) @finding

high high security 1 0 0 0 1 0 0 0 2 0 0 327 326
25:broken or outdated cipher
34:{f} is a broken or outdated cipher
68:Its key is too short or its design too weak to keep the text secret.
97:Use AES-GCM or ChaCha20-Poly1305, for example cryptography.hazmat.primitives.ciphers.aead.AESGCM.
1097:(call
  function: (_) @f
  (#resolves-to? @f "Crypto.Cipher.DES.new" "Crypto.Cipher.DES3.new" "Crypto.Cipher.ARC2.new" "Crypto.Cipher.ARC4.new" "Crypto.Cipher.Blowfish.new" "Crypto.Cipher.CAST.new" "Crypto.Cipher.XOR.new" "Cryptodome.Cipher.DES.new" "Cryptodome.Cipher.DES3.new" "Cryptodome.Cipher.ARC2.new" "Cryptodome.Cipher.ARC4.new" "Cryptodome.Cipher.Blowfish.new" "Cryptodome.Cipher.CAST.new"
    "cryptography.hazmat.primitives.ciphers.algorithms.ARC4" "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish" "cryptography.hazmat.primitives.ciphers.algorithms.IDEA" "cryptography.hazmat.primitives.ciphers.algorithms.CAST5" "cryptography.hazmat.primitives.ciphers.algorithms.SEED" "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES" "cryptography.hazmat.primitives.ciphers.algorithms.RC2"
    "cryptography.hazmat.decrepit.ciphers.algorithms.*" "pyDes.des" "pyDes.triple_des" "des.DesKey")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @alg)
  (#resolves-to? @f "M2Crypto.EVP.Cipher")
  (#match? @alg "(?i)des|rc4|rc2|bf|ecb|idea|cast")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 319
47:connection sends passwords and data unencrypted
28:{f} talks without encryption
71:Anyone on the way reads the password and the data, and can change them.
92:Use the encrypted relative, FTP_TLS or SFTP, SSH, SMTP_SSL or starttls, IMAP4_SSL, POP3_SSL.
1093:(call
  function: (_) @f
  (#resolves-to? @f "ftplib.FTP" "telnetlib.Telnet" "telnetlib3.open_connection")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "imaplib.IMAP4" "poplib.POP3" "nntplib.NNTP")
  (#not-inside-match? @f "function_definition" "starttls|\.stls\(")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "smtplib.SMTP().login")
  (#not-inside-match? @f "function_definition" "starttls\(")
  (#not-inside-match? @f "module" "starttls\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "distributed.security.Security" "dask.distributed.Security" "distributed.Security")
  (#arg? @args "require_encryption" "False")) @finding
(keyword_argument
  name: (_) @k
  value: (_) @v
  (#any-of? @k "sslmode" "ssl_disabled" "security_protocol")
  (#match? @v "^[\"'](disable|PLAINTEXT|SASL_PLAINTEXT)[\"']$|^True$")) @finding
(import_statement
  name: (dotted_name) @n
  (#any-of? @n "telnetlib")) @finding
(import_from_statement
  module_name: (dotted_name) @n
  (#any-of? @n "telnetlib")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 319
38:request goes to an http or ftp address
62:Anyone on the way reads the request and can change the answer.
10:Use https.
2144:(call
  function: (_) @f
  arguments: (argument_list (string) @url)
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request" "requests.Session().*" "requests.session().*" "requests.Request" "httpx.get" "httpx.post" "httpx.put" "httpx.Client().*" "httpx.AsyncClient().*" "urllib.request.urlopen" "urllib.request.Request" "urllib.request.urlretrieve" "urllib.request.URLopener().open" "urllib.request.URLopener().retrieve" "urllib.request.OpenerDirector().open"
    "urllib2.urlopen" "urllib2.Request" "urllib.urlopen" "aiohttp.ClientSession().*" "urllib3.PoolManager().request" "xmlrpc.client.ServerProxy" "urllib.request.FancyURLopener().open" "urllib.request.FancyURLopener().retrieve")
  (#match? @url "(?i)^[rfbu]{0,2}[\"'](http|ftp)://")
  (#not-match? @url "(?i)://(localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\{|%|[a-z0-9_-]+(:\d+)?(/|[\"']$)|[\w.-]+\.(local|internal|test|invalid|svc)\b)|w3\.org|xmlsoap")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "urllib3.HTTPConnectionPool" "urllib3.connectionpool.HTTPConnectionPool")
  (#not-inside-match? @f "call" "localhost|127\.0\.0\.1")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (identifier) @url)
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.request" "urllib.request.urlopen" "urllib.request.Request" "urllib.request.urlretrieve" "httpx.get" "httpx.post" "urllib.request.URLopener().open" "urllib.request.OpenerDirector().open")
  (#literal? @url)
  (#inside-match? @f "module" "(?m)^\s*(url|URL|\w*_url|\w*_URL)\s*=\s*[\"'](http|ftp)://(?!localhost|127\.|0\.0\.0\.0)[\w-]+\.[\w.-]+")
  (#match? @url "(?i)url$")
  (#not-inside-match? @f "module" "=\s*[\"']https://")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @url) @args
  (#resolves-to? @f "*.initialize" "ldap3.Server")
  (#match? @url "^[\"']ldap://")
  (#not-match? @url "localhost|127\.0")
  (#not-inside-match? @f "function_definition" "start_tls")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 78
53:command line built from variables is given to a shell
56:{f} gives a command line with variables in it to a shell
114:A value that holds `; rm -rf ~` or `$(curl ...)` becomes a second command, because the shell reads the whole text.
124:Pass a list of arguments without a shell, as in subprocess.run(["ls", path], check=True), or wrap each value in shlex.quote.
2203:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput"
    "subprocess.getoutput" "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell"
    "anyio.run_process" "pexpect.spawn" "pexpect.run")
  (#built? @cmd)
  (#not-has? @cmd "call" "quote\(")
  (#not-match? @cmd "(quote|quoted|escaped)\b")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "*.subprocess.run" "*.subprocess.Popen" "subprocess32.run" "subprocess32.Popen" "subprocess32.check_output" "gevent.subprocess.Popen" "eventlet.green.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#built? @cmd)
  (#not-has? @cmd "call" "quote\(")
  (#not-match? @cmd "(quote|quoted|escaped)\b")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @cmd)
  (#resolves-to? @f "*.subprocess_shell")
  (#built? @cmd)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) [(list) (tuple)] @list)
  (#resolves-to? @f "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.posix_spawn" "os.posix_spawnp")
  (#match? @list "^.\s*[\"'](/bin/|/usr/bin/)?(ba|z|da|k)?sh[\"']\s*,\s*[\"']-l?c[\"']\s*,\s*f[\"'].*\{")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(list) (tuple)] @list)
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "pty.spawn")
  (#match? @list "^.\s*[\"'](/bin/|/usr/bin/)?(ba|z|da|k)?sh[\"']\s*,\s*[\"']-l?c[\"']\s*,\s*(f[\"'].*\{|[\"'].*[\"']\s*([%+]|\.format\()|[\w.]+\s*\+)")
  (#not-has? @list "call" "quote\(|join\(")) @finding

critical high security 1 0 0 0 1 0 0 0 2 0 0 78 88
48:value from outside reaches a command that is run
32:a value from outside reaches {f}
74:Whoever sends the request or sets the value chooses what the machine runs.
115:Run a fixed program with a list of arguments and without a shell, and check the value against a list of known ones.
2783:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput"
    "subprocess.getoutput" "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell"
    "pexpect.spawn" "pexpect.run" "pty.spawn" "os.startfile" "sh.Command" "invoke.run" "fabric.api.run" "fabric.api.local" "fabric.api.sudo"
    "*.exec_command" "plumbum.local" "anyio.run_process")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess32.Popen" "subprocess32.run" "gevent.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(string) (identifier) (attribute) (subscript) (call) (binary_operator)] @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#not-arg? @args "shell" "True|1")
  (#not-match? @cmd "^\[")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(list . (_) @cmd) (tuple . (_) @cmd)])
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(list) (tuple)] @cmd)
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "asyncio.create_subprocess_exec")
  (#match? @cmd "^.\s*[\"'](/bin/|/usr/bin/)?(ba|z|da|k)?sh[\"']\s*,\s*[\"']-l?c[\"']|^.\s*[\"']cmd(\.exe)?[\"']|^.\s*[\"']python")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list (string) @shell . (string) @flag . (_) @cmd)
  (#resolves-to? @f "asyncio.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp" "*.subprocess_exec")
  (#match? @flag "^[\"']-l?c[\"']$")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @cmd)
  (#resolves-to? @f "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.spawnl" "os.spawnle"
    "os.spawnlp" "os.spawnlpe" "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.posix_spawn" "os.posix_spawnp" "*.subprocess_shell" "*.subprocess_exec")
  (#tainted? @cmd "shell")) @finding

high low security 1 0 0 0 1 0 0 0 1 0 0 78
61:command of a scheduled or remote task is built from variables
39:{f} gets a command with variables in it
118:The task runs the text in a shell on the worker or the remote machine, so a crafted value runs a second command there.
141:Pass values through the environment or parameters of the task and refer to them in quotes in a constant command, or wrap them in shlex.quote.
933:(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @cmd))
  (#resolves-to? @f "airflow.operators.bash.BashOperator" "airflow.operators.bash_operator.BashOperator" "airflow.providers.standard.operators.bash.BashOperator"
    "airflow.contrib.operators.ssh_operator.SSHOperator" "airflow.providers.ssh.operators.ssh.SSHOperator" "BashOperator" "SSHOperator" "luigi.contrib.ssh.RemoteContext")
  (#any-of? @k "bash_command" "command")
  (#built? @cmd)
  (#not-match? @cmd "quote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "*.exec_command" "fabric.api.run" "fabric.api.sudo" "fabric.api.local" "invoke.run" "dagster_shell.execute" "dagster_shell.execute_shell_command" "sh.Command")
  (#built? @cmd)
  (#not-match? @cmd "quote\(")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 78
53:command line that is not constant is given to a shell
31:{f} hands a variable to a shell
77:If any part of the text comes from outside, the shell runs what stands in it.
50:Pass a list of arguments and leave out shell=True.
2063:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess32.Popen" "gevent.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#not-literal? @cmd)
  (#not-built? @cmd)
  (#not-tainted? @cmd "shell")
  (#not-match? @cmd "quote\(|shlex\.join")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput" "subprocess.getoutput"
    "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell" "os.startfile" "pty.spawn")
  (#not-literal? @cmd)
  (#not-built? @cmd)
  (#not-tainted? @cmd "shell")
  (#not-match? @cmd "quote\(|shlex\.join")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @cmd)
  (#resolves-to? @f "*.subprocess_shell")
  (#not-literal? @cmd)
  (#not-built? @cmd)
  (#not-tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list (string) @flag . (_) @cmd)
  (#resolves-to? @f "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec" "os.execl" "os.execlp" "*.subprocess_exec")
  (#match? @flag "^[\"']-l?c[\"']$")
  (#not-literal? @cmd)) @finding
(call
  function: (_) @f
  arguments: (argument_list [(list (string) @flag . (_) @cmd) (tuple (string) @flag . (_) @cmd)])
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "asyncio.create_subprocess_exec" "*.subprocess_exec" "os.execv" "os.execve" "os.execvp" "os.spawnv" "os.spawnve" "os.spawnvp" "os.posix_spawn" "pty.spawn")
  (#match? @flag "^[\"']-l?c[\"']$")
  (#inside-match? @flag "argument_list" "[\"'](/[\w/]*/)?(ba|z|da|k)?sh[\"']")
  (#not-literal? @cmd)
  (#not-match? @cmd "quote\(|shlex\.join")) @finding

medium medium security 1 0 0 0 0 0 0 0 2 0 0 155 78
60:shell command with a wildcard lets file names act as options
137:The shell replaces the star by file names; a file that is called `--reference=x` or `--checkpoint-action=exec=sh x` is read as an option.
97:Name the files, put `--` or `./` before the star, or collect the files with glob and pass a list.
641:(call
  function: (_) @f
  arguments: (argument_list . (string) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "commands.getoutput" "subprocess.getoutput" "subprocess.getstatusoutput" "popen2.popen2" "popen2.Popen3" "popen2.Popen4")
  (#match? @cmd "\b(chown|chmod|tar|rsync)\b[^|;&]*\s\*")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#arg? @args "shell" "^True$")
  (#match? @cmd "\b(chown|chmod|tar|rsync)\b[^|;&]*\s\*")) @finding

medium low security 1 0 0 0 0 0 0 0 1 0 0 1236
47:value from outside goes into a spreadsheet cell
114:A cell that begins with `=`, `+`, `-` or `@` is run as a formula when the file is opened in a spreadsheet program.
75:Put a single quote before such cells, or write with the defusedcsv package.
234:(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @row)
  (#any-of? @f "writerow" "writerows" "writeheader")
  (#not-resolves-to? @o "defusedcsv.*")
  (#tainted? @row)) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 502
44:data is read with a format that can run code
32:{f} runs whatever the data names
123:Pickle, marshal and their relatives call what the data tells them to; a file or message that somebody else wrote runs code.
93:Use json or another data-only format, or read only what you have written yourself and signed.
2483:(call
  function: (_) @f
  arguments: (argument_list . (_) @data) @args
  (#resolves-to? @f "pickle.loads" "pickle.load" "pickle.Unpickler" "cPickle.loads" "cPickle.load" "cPickle.Unpickler" "_pickle.loads" "_pickle.load" "six.moves.cPickle.loads"
    "six.moves.cPickle.load" "dill.loads" "dill.load" "dill.Unpickler" "cloudpickle.loads" "cloudpickle.load" "marshal.loads" "marshal.load" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode" "shelve.open" "shelve.DbfilenameShelf"
    "pandas.read_pickle" "joblib.load" "sklearn.externals.joblib.load" "pickle5.loads" "pickle5.load" "yaml.unsafe_load" "yaml.unsafe_load_all" "yaml.full_load" "yaml.full_load_all" "_pickle.Unpickler" "pickle._loads" "pickle._load" "pickle._Unpickler"
    "ruamel.yaml.load" "ruamel.yaml.load_all" "ruamel.yaml.round_trip_load_unsafe" "ruamel.yaml.unsafe_load" "klepto.archives.file_archive" "hickle.load")
  (#not-literal? @data)
  (#not-tainted? @data)
  (#not-match? @data "^\w*\.?dumps\(")
  (#not-arg? @args "Loader" "Safe|Base|RoundTrip")
  (#not-arg? @args "1" "Safe|Base|RoundTrip")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "torch.load" "torch.jit.unsafe_load")
  (#not-arg? @args "weights_only")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "torch.load")
  (#arg? @args "weights_only" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "numpy.load")
  (#arg? @args "allow_pickle" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "ruamel.yaml.YAML")
  (#arg? @args "typ" "unsafe|base_unsafe")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "multiprocessing.Pipe()[].recv" "multiprocessing.connection.Client().recv" "multiprocessing.connection.Listener().accept().recv" "multiprocessing.connection.Connection().recv" "multiprocessing.Pipe().recv")) @finding
(assignment
  left: (_) @n
  right: (_) @v
  (#match? @n "(?i)(^|\[[\"'])(SESSION_SERIALIZER|CELERY_TASK_SERIALIZER|CELERY_RESULT_SERIALIZER|CELERY_ACCEPT_CONTENT|task_serializer|result_serializer|accept_content)([\"']\])?$")
  (#match? @v "(?i)pickle")) @finding
(call
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @v) @finding)
  (#any-of? @k "task_serializer" "result_serializer" "accept_content" "CELERY_ACCEPT_CONTENT")
  (#match? @v "[\"'](pickle|application/x-python-serialize)[\"']"))

critical high security 1 0 0 0 1 0 0 0 1 0 0 502
49:data from outside is deserialised into any object
38:{f} makes objects of data from outside
94:The format can name any callable to run while it is read, so whoever sends the data runs code.
80:Send JSON, or sign the data with hmac and check the signature before it is read.
779:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "pickle.loads" "pickle.load" "pickle.Unpickler" "cPickle.loads" "cPickle.load" "cPickle.Unpickler" "_pickle.loads" "_pickle.load" "six.moves.cPickle.loads"
    "six.moves.cPickle.load" "dill.loads" "dill.load" "cloudpickle.loads" "cloudpickle.load" "marshal.loads" "marshal.load" "jsonpickle.decode" "jsonpickle.loads" "shelve.open" "shelve.DbfilenameShelf"
    "pandas.read_pickle" "joblib.load" "torch.load" "numpy.load" "yaml.unsafe_load" "yaml.unsafe_load_all" "yaml.full_load" "yaml.full_load_all" "pickle5.loads" "sklearn.externals.joblib.load" "hickle.load" "pyarrow.deserialize" "multiprocessing.reduction.ForkingPickler.loads" "pickletools.genops_load")
  (#tainted? @data)) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 89
47:Django query takes raw SQL that is not constant
34:{f} takes SQL that is not constant
98:Django does not escape the text of extra, raw and RawSQL; a value inside it changes the statement.
81:Use the query methods of the ORM, or pass the values through the params argument.
525:(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "django.db.models.expressions.RawSQL" "RawSQL" "*.objects.raw")
  (#not-literal? @sql)
  (#not-tainted? @sql "sql")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @sql))
  (#eq? @f "extra")
  (#any-of? @k "where" "tables" "select" "order_by")
  (#match? @o "(objects|filter|qs|queryset|query|all|\))")
  (#not-literal? @sql)) @finding

critical high security 1 0 0 0 1 0 0 0 2 0 0 95 94
33:value from outside is run as code
42:a value from outside is run as code by {f}
64:Whoever sends the value runs any Python in the server's process.
102:Parse the value with json.loads or ast.literal_eval, or look it up in a dictionary of what is allowed.
935:(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves-to? @f "eval" "exec" "compile" "builtins.eval" "builtins.exec" "builtins.compile" "__builtin__.eval" "execfile" "code.interact" "*.runcode" "*.runsource" "*.push_code"
    "code.InteractiveConsole().push" "code.InteractiveInterpreter().runcode" "code.InteractiveInterpreter().runsource" "pandas.eval" "numexpr.evaluate" "timeit.timeit" "timeit.repeat" "cProfile.run" "profile.run" "runpy.run_path" "runpy.run_module" "_testcapi.run_in_subinterp"
    "test.support.run_in_subinterp" "imp.load_source" "types.FunctionType" "safe_eval")
  (#not-any-of? @f "re.compile" "regex.compile")
  (#tainted? @code "code")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @code)
  (#resolves-to? @f "_xxsubinterpreters.run_string" "_interpreters.run_string" "_interpreters.exec" "_xxsubinterpreters.exec")
  (#tainted? @code "code")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 95 94
40:text that is not constant is run as code
36:{f} runs a text that is not constant
95:If any part of the text can come from outside, that part is run with all rights of the program.
86:Use ast.literal_eval for values, getattr or a dictionary for names, and json for data.
1072:(call
  function: (identifier) @f
  arguments: (argument_list . (_) @code)
  (#any-of? @f "eval" "exec" "execfile")
  (#not-literal? @code)
  (#not-tainted? @code "code")
  (#not-match? @code "^(compile\(|co$|code$|_?code_?obj)")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves-to? @f "builtins.eval" "builtins.exec" "code.InteractiveConsole().push" "code.InteractiveInterpreter().runcode" "code.InteractiveInterpreter().runsource" "*.runsource"
    "_testcapi.run_in_subinterp" "test.support.run_in_subinterp" "pandas.eval" "numexpr.evaluate")
  (#not-literal? @code)
  (#not-tainted? @code "code")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @code)
  (#resolves-to? @f "_xxsubinterpreters.run_string" "_interpreters.run_string" "_interpreters.exec")
  (#not-literal? @code)) @finding
(call
  function: (_) @f
  (#resolves-to? @f "logging.config.listen")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "typing.get_type_hints")
  (#inside-match? @f "module" "__annotations__\s*\[")) @finding

high medium security 1 0 0 0 0 0 0 0 1 0 0 134
30:format text comes from outside
83:Fields such as {user.__init__.__globals__} in the text read secrets of the program.
64:Keep the format text constant and pass the value as an argument.
347:(call
  function: (attribute object: [(identifier) (call) (subscript) (attribute) (parenthesized_expression)] @t attribute: (identifier) @m)
  arguments: (argument_list (_))
  (#any-of? @m "format" "format_map")
  (#not-match? @t "^[\"']|strftime|date|time|Decimal|formatter")
  (#not-match? @t "^\(?\s*[\"']")
  (#tainted? @t "format")) @finding

medium medium security 1 0 0 0 0 0 0 0 2 0 0 470 96
70:function to call is picked from globals by a name that is not constant
109:A name from outside can pick any function of the module, also one that was never meant to be called that way.
81:Keep a dictionary of the functions that may be called and look the name up there.
995:(call
  function: (subscript
    value: (call function: (identifier) @g)
    subscript: (_) @key)
  (#any-of? @g "globals" "locals" "vars")
  (#not-literal? @key)) @finding
(call
  function: (call
    function: (attribute object: (call function: (identifier) @g) attribute: (identifier) @m)
    arguments: (argument_list . (_) @key))
  (#any-of? @g "globals" "locals" "vars")
  (#eq? @m "get")
  (#not-literal? @key)) @finding
(call
  function: (attribute object: (call function: (identifier) @g) attribute: (identifier) @m)
  arguments: (argument_list . (_) @key)
  (#any-of? @g "globals" "locals")
  (#eq? @m "get")
  (#tainted? @key)) @finding
(subscript
  value: [(call function: (identifier) @g) (attribute attribute: (identifier) @g)]
  subscript: (_) @key
  (#any-of? @g "globals" "locals" "__globals__")
  (#tainted? @key)) @finding
(call
  function: (call
    function: (identifier) @g
    arguments: (argument_list . (_) . (_) @key))
  (#eq? @g "getattr")
  (#tainted? @key)) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 327 328
35:hash function with known collisions
24:{f} has known collisions
118:Two different inputs with the same MD5 or SHA-1 can be made on a laptop, which breaks signatures and integrity checks.
86:Use hashlib.sha256, or pass usedforsecurity=False where the value is only a cache key.
1382:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4" "md5.new" "md5.md5" "sha.new" "sha.sha" "Crypto.Hash.MD5.new" "Crypto.Hash.MD4.new" "Crypto.Hash.MD2.new" "Crypto.Hash.SHA.new" "Crypto.Hash.SHA1.new" "Cryptodome.Hash.MD5.new" "Cryptodome.Hash.MD4.new" "Cryptodome.Hash.MD2.new" "Cryptodome.Hash.SHA.new" "Cryptodome.Hash.SHA1.new"
    "cryptography.hazmat.primitives.hashes.MD5" "cryptography.hazmat.primitives.hashes.SHA1")
  (#not-arg? @args "usedforsecurity" "False")
  (#not-inside-match? @f "call" "^hmac\.|^HMAC|^OAuth")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @n) @args
  (#resolves-to? @f "hashlib.new" "hashlib.file_digest" "M2Crypto.EVP.MessageDigest")
  (#match? @n "(?i)^[\"'](md5|md4|md2|sha1?|sha-1)[\"']$")
  (#not-arg? @args "usedforsecurity" "False")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (string) @n)) @args
  (#resolves-to? @f "hashlib.new")
  (#eq? @k "name")
  (#match? @n "(?i)^[\"'](md5|md4|md2|sha1?)[\"']$")
  (#not-arg? @args "usedforsecurity" "False")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @n)
  (#resolves-to? @f "hmac.new" "hmac.digest" "hmac.HMAC")
  (#match? @n "^(hashlib\.md5|[\"']md5[\"']|digestmod\s*=\s*(hashlib\.md5|[\"']md5[\"']))$")) @finding

medium medium security 1 0 0 0 0 0 0 0 2 0 0 208 203
29:signature is compared with ==
112:The comparison stops at the first wrong byte, and the time it takes tells an attacker how far a guess was right.
41:Use hmac.compare_digest(expected, given).
728:(comparison_operator
  (_) @a
  operators: ["==" "!="]
  (_) @b
  (#match? @a "hmac\.new\(|^hmac\.digest\(")) @finding
(comparison_operator
  (_) @a
  operators: ["==" "!="]
  (_) @b
  (#match? @b "hmac\.new\(|^hmac\.digest\(")) @finding
(comparison_operator
  [(identifier) (attribute) (call)] @a
  operators: ["==" "!="]
  [(identifier) (attribute) (call)] @b
  (#resolves-to? @a "hmac.new().hexdigest" "hmac.new().digest" "hmac.new().hexdigest()" "hmac.new().digest()")) @finding
(comparison_operator
  [(identifier) (attribute) (call)] @a
  operators: ["==" "!="]
  [(identifier) (attribute) (call)] @b
  (#resolves-to? @b "hmac.new().hexdigest" "hmac.new().digest" "hmac.new().hexdigest()" "hmac.new().digest()")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 79
51:HTML that is built from variables is marked as safe
59:{f} switches escaping off for HTML that has variables in it
112:Tags in the values reach the page as they are, so input of one visitor runs as script in the browser of another.
98:Use format_html("<b>{}</b>", value) or Markup("<b>{}</b>").format(value), which escape the values.
777:(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (call) (concatenated_string) (parenthesized_expression)] @html)
  (#resolves-to? @f "django.utils.safestring.mark_safe" "mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText" "flask.Markup" "markupsafe.Markup" "jinja2.Markup" "jinja2.utils.Markup" "Markup")
  (#built? @html)
  (#not-tainted? @html "html")
  (#not-match? @html "(?i)escape|format_html|render|dumps\(|bleach|sanitiz|quote\(|clean|url_for\(|reverse\(|static\(|gettext|_\(|\.join\(|\.id\b|\.pk\b")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (call)] @html)
  (#resolves-to? @f "django.utils.html.format_html" "format_html")
  (#built? @html)) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
48:text that is not constant is marked as safe HTML
57:{f} switches escaping off for a text that is not constant
102:Any tag in the text reaches the page, so a visitor's input runs as script in other visitors' browsers.
114:Use format_html with placeholders (Django) or Markup("...{}").format(value) (markupsafe), which escape the values.
829:(call
  function: (_) @f
  arguments: (argument_list . (_) @html)
  (#resolves-to? @f "django.utils.safestring.mark_safe" "mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText" "django.utils.safestring.SafeData" "flask.Markup" "markupsafe.Markup" "jinja2.Markup" "jinja2.utils.Markup" "webhelpers2.html.literal" "webhelpers.html.literal" "mako.filters.decode"
    "django.utils.safestring.SafeUnicode" "django.utils.safestring.SafeBytes" "Markup")
  (#not-literal? @html)
  (#not-built? @html)
  (#not-tainted? @html "html")
  (#not-match? @html "^(\w+\.)*(escape|conditional_escape|format_html|format_html_join|clean|render|render_to_string|dumps|render_template|json_script|linebreaks|urlize|bleach|sanitize\w*|as_widget|nh3\.\w+)\(|\.join\(\s*(conditional_)?escape|\.render\(|escape\(")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 79
52:value from outside goes into a page without escaping
49:a value from outside goes into the page unescaped
108:A link or form that holds a script tag runs that script in the visitor's browser with the visitor's session.
100:Render a template with escaping, or wrap the value in markupsafe.escape or django.utils.html.escape.
3042:(call
  function: (_) @f
  arguments: (argument_list . (_) @html) @args
  (#resolves-to? @f "django.http.HttpResponse" "django.http.response.HttpResponse" "HttpResponse" "django.http.HttpResponseBadRequest" "django.http.HttpResponseNotFound" "HttpResponseBadRequest" "django.http.HttpResponseForbidden" "django.http.HttpResponseServerError" "django.utils.safestring.mark_safe" "mark_safe" "flask.Markup" "markupsafe.Markup" "Markup" "jinja2.Markup" "django.utils.safestring.SafeString"
    "fastapi.responses.HTMLResponse" "starlette.responses.HTMLResponse" "HTMLResponse" "flask.make_response" "make_response" "flask.Response" "sanic.response.html" "pyramid.response.Response" "webob.Response" "quart.make_response" "werkzeug.wrappers.Response" "django.http.StreamingHttpResponse")
  (#not-arg? @args "content_type" "json|plain|csv|xml|octet|pdf|image|javascript")
  (#not-arg? @args "mimetype" "json|plain|csv|xml|octet|pdf|image|javascript")
  (#not-arg? @args "1" "json|plain|csv|octet|pdf|image")
  (#not-arg? @args "headers")
  (#not-match? @html "^(\w+\.)*(dumps|jsonify|render\w*|loads|serialize\w*|to_json|str_json|json_\w+)\(|^\{|^\[|request\.(data|body|get_data|files|stream)")
  (#tainted? @html "html")) @finding
(call
  function: (attribute object: (identifier) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @html)
  (#eq? @o "self")
  (#eq? @f "write")
  (#not-match? @html "^\{|dumps\(|escape")
  (#inside-match? @f "module" "tornado|webapp2")
  (#tainted? @html "html")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @html)
  (#any-of? @f "write")
  (#match? @o "(?i)(^self\.wfile|response(\.out)?|^resp|stream)$")
  (#tainted? @html "html")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @html)) @args
  (#resolves-to? @f "aiohttp.web.Response" "pyramid.response.Response" "fastapi.responses.HTMLResponse" "starlette.responses.HTMLResponse" "flask.Response" "django.http.HttpResponse" "Response")
  (#any-of? @k "text" "body" "content" "response")
  (#not-arg? @args "content_type" "json|plain|csv|xml")
  (#not-arg? @args "media_type" "json|plain|csv|xml")
  (#not-arg? @args "mimetype" "json|plain|csv|xml")
  (#not-match? @html "dumps\(|jsonify|^\{|request\.(data|body|get_data|files|stream)")
  (#tainted? @html "html")) @finding
(return_statement
  [(string) (binary_operator) (call) (concatenated_string)] @html
  (#inside-match? @html "decorated_definition" "\.(route|get|post|put|delete)\([\"']/")
  (#inside-match? @html "module" "(?i)flask|bottle|quart|HTMLResponse|cherrypy")
  (#match? @html "^(f|rf|fr)?[\"']|^[\"'].*[\"']\s*(%|\+|\.format)|^(request|str\(|escape)")
  (#not-match? @html "url_for|jsonify|dumps|render_template|redirect|send_")
  (#built? @html)
  (#tainted? @html "html")) @finding
(pair
  key: (string) @k
  value: (_) @html
  (#match? @k "^[\"']body[\"']$")
  (#inside-match? @k "dictionary" "(?i)text/html")
  (#tainted? @html "html")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 470 706
38:module to import is chosen at run time
47:{f} imports a module whose name is not constant
87:Importing runs the module, so a name from outside picks which code on the machine runs.
58:Look the name up in a dictionary of allowed modules first.
265:(call
  function: (_) @f
  arguments: (argument_list . (_) @name)
  (#resolves-to? @f "importlib.import_module" "__import__" "builtins.__import__" "importlib.__import__")
  (#not-literal? @name)
  (#not-match? @name "^f?[\"'][\w.]+|__name__|__package__")) @finding

medium medium security 1 0 0 0 1 0 0 0 2 0 0 79 116
46:Jinja environment does not say that it escapes
47:{f} does not escape unless autoescape is passed
82:Jinja's own default is not to escape, so a script tag in a value reaches the page.
77:Pass autoescape=select_autoescape(), which escapes in HTML and XML templates.
312:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment")
  (#not-arg? @args "autoescape")
  (#not-inside-match? @f "module" "(block_start_string|\.tex[\"']|latex|comment_start_string)")) @finding

high high security 1 0 0 0 1 0 0 0 1 0 0 347
35:signature of a token is not checked
33:{f} takes the token's word for it
61:Anyone can write a token that says they are an administrator.
65:Pass the key and algorithms=["RS256"], and leave verification on.
2027:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "jwt.decode" "jwt.decode_complete" "jose.jwt.decode" "jwt.PyJWT().decode" "jwt.PyJWS().decode" "jose.jws.verify" "jwt.api_jwt.decode" "jwt.JWT().decode")
  (#arg? @args "verify" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (dictionary (pair key: (string) @n value: (false)))))
  (#resolves-to? @f "jwt.decode" "jwt.decode_complete" "jose.jwt.decode" "jwt.PyJWT().decode" "jwt.api_jwt.decode")
  (#eq? @k "options")
  (#match? @n "verify_signature")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (call function: (identifier) @d arguments: (argument_list (keyword_argument name: (_) @n value: (false))))))
  (#resolves-to? @f "jwt.decode" "jwt.decode_complete" "jose.jwt.decode")
  (#eq? @k "options")
  (#eq? @d "dict")
  (#eq? @n "verify_signature")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "jwt.decode" "jwt.encode" "jose.jwt.decode" "jose.jwt.encode" "jwt.PyJWT().decode" "authlib.jose.JsonWebToken" "jwt.PyJWT().encode")
  (#arg? @args "algorithms" "(?i)[\"']none[\"']")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "jwt.decode" "jwt.encode" "jose.jwt.encode" "jwt.PyJWT().encode")
  (#arg? @args "algorithm" "(?i)^([\"']none[\"']|None)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) (_) . (_) @alg)
  (#resolves-to? @f "jwt.encode" "jwt.decode" "jose.jwt.encode")
  (#match? @alg "(?i)^[\"']none[\"']$|^\[\s*[\"']none[\"']")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "jose.jwt.get_unverified_claims" "jose.jws.get_unverified_claims" "python_jwt.process_jwt")
  (#not-inside-match? @f "function_definition" "jwt\.decode\(|verify_jwt\(|jws\.verify\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (none))
  (#resolves-to? @f "jwt.decode" "jose.jwt.decode")) @finding

high high security 1 0 0 0 1 0 0 0 1 0 0 326
16:key is too short
33:{f} makes a key that is too short
67:Keys of this size have been broken, or can be with rented machines.
84:Use RSA or DSA with 2048 bits or more (3072 for new keys), or a curve with 256 bits.
2463:(call
  function: (_) @f
  arguments: (argument_list . (integer) @n)
  (#resolves-to? @f "Crypto.PublicKey.RSA.generate" "Crypto.PublicKey.DSA.generate" "Cryptodome.PublicKey.RSA.generate" "Cryptodome.PublicKey.DSA.generate" "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key" "rsa.newkeys" "M2Crypto.RSA.gen_key" "paramiko.RSAKey.generate" "paramiko.DSSKey.generate" "Crypto.PublicKey.ElGamal.generate" "M2Crypto.DSA.gen_params")
  (#match? @n "^(\d{1,3}|1\d{3}|20[0-3]\d|204[0-7])$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (integer) @n))
  (#resolves-to? @f "Crypto.PublicKey.RSA.generate" "Crypto.PublicKey.DSA.generate" "Cryptodome.PublicKey.RSA.generate" "Cryptodome.PublicKey.DSA.generate" "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key" "cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key" "paramiko.RSAKey.generate" "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters" "rsa.newkeys")
  (#any-of? @k "bits" "key_size" "nbits")
  (#match? @n "^(\d{1,3}|1\d{3}|20[0-3]\d|204[0-7])$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (integer) @n)
  (#resolves-to? @f "cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key" "OpenSSL.crypto.PKey().generate_key" "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters")
  (#match? @n "^(\d{1,3}|1\d{3}|20[0-3]\d|204[0-7])$")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "cryptography.hazmat.primitives.asymmetric.ec.SECP192R1" "cryptography.hazmat.primitives.asymmetric.ec.SECT163K1" "cryptography.hazmat.primitives.asymmetric.ec.SECT163R2" "ec.SECP192R1" "ec.SECT163K1" "ec.SECT163R2")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (attribute) @curve)
  (#resolves-to? @f "cryptography.hazmat.primitives.asymmetric.ec.generate_private_key")
  (#match? @curve "\.(SECP192R1|SECT163K1|SECT163R2)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (string) @curve))
  (#resolves-to? @f "Crypto.PublicKey.ECC.generate" "Cryptodome.PublicKey.ECC.generate")
  (#eq? @k "curve")
  (#match? @curve "(?i)192")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @key)
  (#resolves-to? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new" "cryptography.hazmat.primitives.ciphers.algorithms.AES")
  (#match? @key "^b?[\"']{2}$")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 90
42:LDAP search filter is built from variables
55:{f} searches with a filter that is built from variables
91:A value such as `*)(uid=*` changes the filter, which finds other entries or passes a login.
80:Wrap each value in ldap.filter.escape_filter_chars, or in escape_rdn for a name.
1411:(call
  function: (_) @f
  arguments: (argument_list (_) @q) @args
  (#resolves-to? @f "*.search_s" "*.search_st" "*.search_ext" "*.search_ext_s" "*.search_st" "ldap3.Connection().search" "ldap.initialize().search" "*.extend.standard.paged_search" "*.paged_search")
  (#built? @q)
  (#not-match? @q "escape_|filter_format")
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @q))
  (#resolves-to? @f "*.search_s" "*.search_ext" "*.search_ext_s" "*.search" "*.paged_search")
  (#any-of? @k "search_filter" "filterstr" "search_base")
  (#built? @q)
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @q)
  (#resolves-to? @f "*.search_s" "*.search_st" "*.search_ext" "*.search_ext_s" "*.search_st" "ldap3.Connection().search" "*.paged_search" "*.simple_bind_s_dn")
  (#not-built? @q)
  (#tainted? @q "ldap")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list (_) . (_) @q)
  (#eq? @f "search")
  (#match? @o "(?i)(conn|ldap)")
  (#built? @q)
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 117
45:value from outside goes into the log as it is
81:A line break in the value writes a second line that looks like the program's own.
74:Replace line breaks, as in value.replace("\n", ""), or log with repr (%r).
384:(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list (_) @v)
  (#any-of? @m "debug" "info" "warning" "warn" "error" "critical" "exception" "log")
  (#match? @o "(?i)(^|\.|_)(log|logger|logging|LOG)$|getLogger\(")
  (#not-match? @v "%r|!r|replace\(|repr\(")
  (#not-inside-match? @v "argument_list" "%r")
  (#tainted? @v "log")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 943
40:value from outside decides a NoSQL query
53:a value from outside becomes part of the query of {f}
102:A JSON object such as {"$ne": ""} in place of a text matches every record, and $where runs JavaScript.
96:Turn the value into text with str() and put it under $eq, and never build $where from variables.
1633:(call
  function: (_) @f
  arguments: (argument_list . [(identifier) (call) (attribute) (subscript)] @q)
  (#resolves-to? @f "*.find" "*.find_one" "*.find_one_and_update" "*.find_one_and_delete" "*.find_one_and_replace" "*.delete_many" "*.delete_one" "*.update_many" "*.update_one" "*.replace_one" "*.count_documents" "*.aggregate" "*.distinct")
  (#match? @f "(?i)(mongo|db|collection|coll|users?|\])\b[\w.\[\]\"']*\.\w+$")
  (#not-match? @q "(?i)^(str|int)\(|ObjectId\(")
  (#match? @q "(?i)json|loads|body|data|query|filter|\(")
  (#tainted? @q)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (dictionary (pair key: (string) @k value: (_) @q)))
  (#resolves-to? @f "*.find" "*.find_one" "*.find_one_and_update" "*.delete_many" "*.delete_one" "*.update_many" "*.update_one" "*.count_documents")
  (#match? @k "\$where|\$function|\$expr")
  (#not-literal? @q)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (dictionary (pair value: (_) @q)))
  (#resolves-to? @f "*.find" "*.find_one" "*.find_one_and_update" "*.delete_many" "*.delete_one" "*.update_one" "*.count_documents")
  (#match? @f "(?i)(mongo|db|collection|coll|users?|\])\b[\w.\[\]\"']*\.\w+$")
  (#match? @q "(?i)json(\.|\[|$)|loads\(")
  (#not-match? @q "^(str|int|float|bool|ObjectId)\(")
  (#tainted? @q)) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @q))
  (#resolves-to? @f "*.scan" "*.query" "*.filter")
  (#any-of? @k "FilterExpression" "ScanFilter" "KeyConditionExpression" "QueryFilter" "__raw__" "ExclusiveStartKey" "ProjectionExpression")
  (#tainted? @q)) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 601
51:redirect goes to an address that comes from outside
59:{f} sends the visitor to an address that comes from outside
100:A link to your site that ends on a foreign one makes phishing believable, and can carry tokens away.
131:Check the target with url_has_allowed_host_and_scheme (Django) or compare its host with your own, or keep a list of names of pages.
1902:(call
  function: (_) @f
  arguments: (argument_list . (_) @url)
  (#resolves-to? @f "flask.redirect" "django.shortcuts.redirect" "django.http.HttpResponseRedirect" "django.http.HttpResponsePermanentRedirect" "django.http.response.HttpResponseRedirect" "django.http.response.HttpResponsePermanentRedirect" "HttpResponseRedirect" "redirect"
    "fastapi.responses.RedirectResponse" "starlette.responses.RedirectResponse" "RedirectResponse" "werkzeug.utils.redirect" "self.redirect" "aiohttp.web.HTTPFound" "aiohttp.web.HTTPSeeOther" "aiohttp.web.HTTPMovedPermanently" "aiohttp.web.HTTPTemporaryRedirect" "bottle.redirect"
    "pyramid.httpexceptions.HTTPFound" "pyramid.httpexceptions.HTTPSeeOther" "pyramid.httpexceptions.HTTPMovedPermanently" "sanic.response.redirect" "web.seeother" "web.redirect" "cherrypy.HTTPRedirect" "quart.redirect" "falcon.HTTPFound" "falcon.HTTPMovedPermanently" "webapp2.redirect" "litestar.response.Redirect")
  (#not-match? @url "request\.(url|path|full_path|base_url|url_root|get_full_path|path_info|build_absolute_uri|script_root|uri|path_qs)\b|url_for\(|reverse\(")
  (#not-match? @url "^f?[\"'](/[^/{\\\\]|https?://[^{%\"'/]+/|\?|#)")
  (#tainted? @url "url")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @url))
  (#resolves-to? @f "fastapi.responses.RedirectResponse" "starlette.responses.RedirectResponse" "pyramid.httpexceptions.HTTPFound" "pyramid.httpexceptions.HTTPSeeOther" "aiohttp.web.HTTPFound" "flask.redirect" "aiohttp.web.HTTPSeeOther" "RedirectResponse" "HTTPFound")
  (#any-of? @k "url" "location")
  (#not-match? @url "^f?[\"'](/[^/{\\\\]|https?://[^{%\"'/]+/)|request\.(url|path|route_url)|url_for\(")
  (#tainted? @url "url")) @finding
(assignment
  left: (subscript subscript: (string) @key)
  right: (_) @url
  (#match? @key "(?i)^[\"']location[\"']$")
  (#tainted? @url "url")) @finding

high medium security 1 0 0 0 1 0 0 0 3 0 0 916 327 328
44:password is hashed with a fast hash function
29:{f} is too fast for passwords
73:A stolen table of such hashes is tried with billions of guesses a second.
103:Use argon2, bcrypt, hashlib.scrypt, or hashlib.pbkdf2_hmac with 600000 rounds, each with a random salt.
2321:(call
  function: (_) @f
  arguments: (argument_list . (_) @p)
  (#resolves-to? @f "hashlib.md5" "hashlib.sha1" "hashlib.sha256" "hashlib.sha224" "hashlib.sha512" "hashlib.sha384" "md5.new" "md5.md5" "sha.new" "Crypto.Hash.MD5.new" "Crypto.Hash.SHA.new")
  (#match? @p "(?i)(^|[^a-z])(user_?|raw_?|new_?|plain_?)?(password|passwd|pwd|passphrase)s?(\)*\.|[^a-z_]|$)")
  (#not-match? @p "(?i)reset|_hash|hashed|sorted|file|scramble|\+ ?(challenge|nonce)|b?[\"'](password|pwd)")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (call) @h)
  (#eq? @m "set_password")
  (#match? @h "^(hashlib\.)?(md5|sha1|sha256)\(|hexdigest\(\)$")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (identifier) @h)
  (#eq? @m "set_password")
  (#resolves-to? @h "hashlib.md5().hexdigest" "hashlib.sha1().hexdigest" "hashlib.md5().hexdigest()" "hashlib.sha1().hexdigest()" "hashlib.md5()" "hashlib.md5().digest()")) @finding
(call
  function: (_) @f
  arguments: (argument_list (integer) @n)
  (#resolves-to? @f "hashlib.pbkdf2_hmac")
  (#match? @n "^(\d{1,4}|[1-9]\d{4})$")
  (#not-inside-match? @n "keyword_argument" "dklen")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (integer) @n))
  (#resolves-to? @f "hashlib.pbkdf2_hmac" "cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC" "Crypto.Protocol.KDF.PBKDF2")
  (#any-of? @k "iterations" "count")
  (#match? @n "^(\d{1,4}|[1-9]\d{4})$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @n)
  (#resolves-to? @f "bcrypt.gensalt")
  (#match? @n "^(rounds\s*=\s*)?[4-9]$")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "passlib.hash.md5_crypt.*" "passlib.hash.des_crypt.*" "passlib.hash.ldap_md5.*" "passlib.hash.hex_md5.*" "passlib.hash.hex_sha1.*" "passlib.hash.plaintext.*" "passlib.hash.lmhash.*" "passlib.hash.nthash.*")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @n)
  (#resolves-to? @f "crypt.crypt" "crypt.mksalt")
  (#match? @n "METHOD_(MD5|CRYPT|BLOWFISH)|^[\"'].{2}[\"']$|salt\s*=\s*crypt\.METHOD_(CRYPT|MD5)")) @finding
(assignment
  left: (identifier) @k
  right: (_) @v
  (#eq? @k "PASSWORD_HASHERS")
  (#match? @v "^.\s*[\"'][\w.]*(MD5|SHA1|Crypt)PasswordHasher")) @finding

medium low security 1 0 0 0 0 0 0 0 1 0 0 22
40:path is joined with a value from outside
86:os.path.join drops everything before an absolute part, so the value can name any file.
81:Use werkzeug.utils.safe_join, or check that the resolved path lies in the folder.
223:(call
  function: (_) @f
  arguments: (argument_list (_) . (_) @path)
  (#resolves-to? @f "os.path.join" "posixpath.join" "ntpath.join")
  (#not-match? @path "secure_filename|basename")
  (#tainted? @path "path")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 22 73
48:value from outside decides which file is touched
39:{f} gets a path that comes from outside
88:A value such as `../../etc/passwd` or an absolute path leaves the folder that was meant.
131:Use flask.send_from_directory or werkzeug.utils.safe_join, or resolve the path and check is_relative_to(folder) before you open it.
2073:(call
  function: (_) @f
  arguments: (argument_list . (_) @path)
  (#resolves-to? @f "open" "io.open" "codecs.open" "os.open" "aiofiles.open" "anyio.open_file" "builtins.open" "file" "os.remove" "os.unlink" "os.rmdir" "os.removedirs" "os.listdir" "os.scandir" "os.walk" "shutil.rmtree" "shutil.copy" "shutil.copyfile"
    "shutil.copy2" "shutil.move" "os.rename" "os.replace" "os.chmod" "os.makedirs" "os.mkdir" "flask.send_file" "send_file" "django.http.FileResponse" "FileResponse" "fastapi.responses.FileResponse" "starlette.responses.FileResponse" "aiohttp.web.FileResponse"
    "bottle.static_file" "linecache.getlines" "sqlite3.connect" "zipfile.ZipFile" "tarfile.open" "shutil.unpack_archive" "shutil.make_archive" "sanic.response.file" "sanic.response.file_stream" "quart.send_file" "fileinput.input" "numpy.loadtxt" "pandas.read_csv" "PIL.Image.open" "os.symlink" "os.link")
  (#not-match? @path "^open\(|secure_filename|basename\(|safe_join")
  (#tainted? @path "path")) @finding
(call
  function: (attribute
    object: (call function: (_) @f arguments: (argument_list (_) @path))
    attribute: (identifier) @m)
  (#resolves-to? @f "pathlib.Path" "Path" "pathlib.PurePath")
  (#any-of? @m "open" "read_text" "read_bytes" "write_text" "write_bytes" "unlink" "rmdir" "iterdir" "mkdir" "rename")
  (#tainted? @path "path")) @finding
(call
  function: (attribute object: (identifier) @path attribute: (identifier) @m)
  (#any-of? @m "read_text" "read_bytes" "write_text" "write_bytes" "unlink")
  (#tainted? @path "path")
  (#not-inside-match? @m "function_definition" "is_relative_to|relative_to|resolve\(\)")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @path)
  (#resolves-to? @f "flask.send_from_directory" "send_from_directory" "quart.send_from_directory")
  (#tainted? @path "path")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (_) @path)
  (#eq? @m "save")
  (#match? @path "(filename|join\()")
  (#not-match? @path "secure_filename|basename")
  (#tainted? @path "path")) @finding

low low security 0 0 0 0 0 0 0 0 1 0 0 330
46:random generator that is not made for security
96:Its values can be computed from earlier ones; that matters as soon as somebody gains by a guess.
50:Use the secrets module where a guess would matter.
250:(call
  function: (_) @f
  (#resolves-to? @f "random.random" "random.randint" "random.randrange" "random.choice" "random.choices" "random.uniform" "random.getrandbits" "random.randbytes" "random.sample" "random.triangular" "random.Random")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 330 338
50:secret is made with a predictable random generator
45:a secret is made with a predictable generator
111:From a few values of random the next ones can be computed, so tokens and passwords made with it can be guessed.
83:Use the secrets module, as in secrets.token_urlsafe(32) or secrets.choice(letters).
1600:(assignment
  left: (_) @name
  right: (_) @v
  (#match? @name "(?i)(^|_|\.)(password|passwd|pwd|secret|token|api_?key|session_?id|session_?key|csrf|otp|nonce|salt|secret_?key|auth_?key|activation_?code|reset_?code|verification_?code|pin_?code|passphrase|iv|encryption_?key|private_?key|captcha)(_?\w*(key|code|token|str|string|text|value|hash))?$")
  (#match? @v "\brandom\.(choice|choices|randint|randrange|random|sample|getrandbits|uniform|randbytes|shuffle)\(|^(choice|choices|randint|randrange|getrandbits|sample)\(|join\(\s*(random\.)?(choice|choices|sample)\(|np\.random\.")
  (#not-match? @v "SystemRandom|secrets\.|Crypto\.Random|sysrand|_random\.|rng\.")
  (#not-inside-match? @v "module" "(?m)import secrets as random|from Crypto\.Random import random|random\s*=\s*(\w+\.)?SystemRandom")) @finding
(return_statement (_) @v
  (#match? @v "\brandom\.(choice|choices|randint|randrange|random|sample|getrandbits|randbytes)\(")
  (#inside-match? @v "function_definition" "(?i)^def \w*(password|passwd|secret|token|api_?key|session_?id|otp|nonce|salt|csrf|passphrase|reset_code|activation|verification)\w*\(")
  (#not-inside-match? @v "module" "import secrets as random|from Crypto\.Random import random|SystemRandom")) @finding
(keyword_argument
  name: (_) @name
  value: (_) @v
  (#match? @name "(?i)^(password|secret|token|secret_key|api_key|session_id|otp|salt|nonce)$")
  (#match? @v "\brandom\.(choice|choices|randint|randrange|random|sample|getrandbits|randbytes)\(")
  (#not-inside-match? @v "module" "import secrets as random|from Crypto\.Random import random|SystemRandom")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 89
58:SQL statement is built from variables where it is executed
45:{f} executes SQL that is built from variables
95:A value that holds a quote ends the string in the statement, and what follows it is run as SQL.
129:Write placeholders in the statement and pass the values as the second argument, as in cursor.execute("... where id = %s", (id,)).
2325:(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (call) (concatenated_string) (parenthesized_expression)] @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.mogrify" "*.fetch" "*.fetchrow" "*.fetchval" "*.fetch_all"
    "*.fetch_one" "*.fetch_val" "*.read_sql" "*.read_sql_query" "*.run_sql" "*.execute_sql" "*.executesql" "*.select_by_sql" "*.get_by_sql" "*.query" "*.sql" "*.prepare" "*.cursor" "*.copy_expert" "*.execute_query" "*.execute_query_dict" "*.run"
    "*.execute_insert" "*.execute_fetchall" "*.iterdump" "*.copy_from_query" "*.exec" "*.scalar" "*.scalars" "*.callproc" "*.execute_simple" "*.stream")
  (#match? @sql "(?is)^\(?\s*[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\b.+\bfrom\b|insert\s+(ignore\s+|or\s+\w+\s+)?into\b|update\b.+\bset\b|delete\s+from\b|replace\s+into\b|with\b.+\bselect\b|(create|drop|alter)\s+(table|database|user|view|schema|role)\b|grant\b|truncate\s|call\s|exec\s|select\b)")
  (#built? @sql)
  (#not-match? @sql "(?i)(sql\.)?(SQL|Identifier|Literal)\(|join\(\s*(\[\s*)?[\"'][?%]|[\"'],?\s*[\"']\s*\.join\(\s*[\[\(]?\s*[\"'](\?|%s)|placeholders|quote_|escape|_meta\.|__tablename__|\.__table__")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (identifier) @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.read_sql" "*.read_sql_query" "*.fetchrow" "*.fetchval" "*.executesql")
  (#match? @sql "(?i)(sql|query|stmt|statement|qry|command|cmd|^q$|^s$)")
  (#built? @sql)
  (#not-inside-match? @finding "function_definition" "(?i)\bsql\.(SQL|Identifier|Literal)\(|quote_ident|escape_string|placeholders|sqlalchemy|_meta\.|quote_name|join\([\"']?[?%]|\*\s*len\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "sqlalchemy.literal_column" "sqlalchemy.sql.literal_column" "sqlalchemy.sql.expression.literal_column"
    "sqlalchemy.DDL" "db.text" "django.db.models.expressions.RawSQL" "RawSQL" "peewee.RawQuery" "peewee.SQL" "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql")
  (#built? @sql)
  (#not-match? @sql "(?i)quote_|escape|_meta\.|__tablename__")) @finding

critical high security 1 0 0 0 1 0 0 0 1 0 0 89
42:value from outside reaches a SQL statement
53:a value from outside is part of the SQL that {f} runs
91:Whoever sends the value reads, changes or deletes any row that the database user can reach.
104:Write placeholders in the statement and pass the values separately, or use the query methods of the ORM.
1529:(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.mogrify" "*.fetchrow" "*.fetchval" "*.fetch_all"
    "*.fetch_one" "*.read_sql" "*.read_sql_query" "*.run_sql" "*.execute_sql" "*.executesql" "*.select_by_sql" "*.get_by_sql" "*.copy_expert" "*.execute_query"
    "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "sqlalchemy.literal_column" "sqlalchemy.sql.literal_column" "sqlalchemy.sql.expression.literal_column"
    "sqlalchemy.DDL" "db.text" "django.db.models.expressions.RawSQL" "RawSQL" "peewee.RawQuery" "peewee.SQL" "pandas.read_sql" "pandas.read_sql_query" "*.as_sql")
  (#not-match? @f "(?i)(executor|pool|task|command|client|redis|script|workflow|graph)\w*\.execute$")
  (#tainted? @sql "sql")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @sql))
  (#resolves-to? @f "*.execute" "*.extra" "*.raw" "*.execute_statement" "*.start_query_execution" "*.read_sql" "*.read_sql_query")
  (#any-of? @k "sql" "query" "operation" "statement" "raw_query" "QueryString" "where" "select" "tables" "order_by" "con")
  (#tainted? @sql "sql")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "*.fetch" "*.prepare" "*.query" "*.sql" "*.extra" "*.where_raw" "*.cursor")
  (#match? @sql "(?i)[\"']\s*(select|insert|update|delete|with|drop)\s")
  (#tainted? @sql "sql")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 89
55:text that looks like SQL is put together from variables
74:If the text is executed, a value with a quote in it changes the statement.
62:Keep the statement constant, with placeholders for the values.
880:(assignment
  right: [(string) (binary_operator) (call) (concatenated_string) (parenthesized_expression)] @finding
  (#match? @finding "(?is)^\(?\s*[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s[^\"']*\sfrom\s|insert\s+into\s|update\s[^\"']*\sset\s|delete\s+from\s)")
  (#match? @finding "(?s)=\s*[\"']?[\"'%(]*(\{|%s|%\(|[\"']\s*\+)|(?i)(where|and|or|values|like|in)\b[^\"']*['\"]?\s*(\{|%s|%d|\(|[\"']\s*\+)")
  (#built? @finding)
  (#not-match? @finding "(?i)sql\.(SQL|Identifier)|escape|quote|placeholder|join\("))
(return_statement
  [(string) (binary_operator) (call)] @finding
  (#match? @finding "(?is)^[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s[^\"']*\sfrom\s|insert\s+into\s|update\s[^\"']*\sset\s|delete\s+from\s)")
  (#match? @finding "(?i)(where|and|or|values|like)\b")
  (#built? @finding)
  (#not-match? @finding "(?i)sql\.(SQL|Identifier)|escape|quote|placeholder|join\("))

high high security 1 0 0 0 1 0 0 0 2 0 0 295 322
30:SSH client trusts any host key
30:unknown host keys are accepted
76:Anyone on the way can pose as the server, read the session and the password.
81:Load the known hosts with load_system_host_keys() and keep paramiko.RejectPolicy.
716:(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (_) @policy)
  (#eq? @f "set_missing_host_key_policy")
  (#match? @policy "(AutoAddPolicy|WarningPolicy)(\(\))?$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "asyncssh.connect" "asyncssh.create_connection")
  (#arg? @args "known_hosts" "^None$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "netmiko.ConnectHandler" "spur.SshShell" "pexpect.pxssh.pxssh" "pysftp.Connection")
  (#arg? @args "missing_host_key" "accept")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: (none)
  (#eq? @n "hostkeys")) @finding

high high security 1 0 0 0 1 0 0 0 1 0 0 918
55:value from outside decides where the server connects to
46:{f} goes to an address that comes from outside
124:Whoever sends the address makes the server fetch internal services and cloud metadata, which the network hides from outside.
107:Take the host from a list of allowed ones, and put only the path or a parameter from the request behind it.
2772:(call
  function: (_) @f
  arguments: (argument_list . (_) @url)
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.Session().get" "requests.Session().post" "requests.session().get" "requests.session().post"
    "requests.Session().put" "requests.Session().head" "requests.Session().delete" "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.Client().get" "httpx.Client().post" "httpx.AsyncClient().get" "httpx.AsyncClient().post"
    "urllib.request.urlopen" "urllib.request.Request" "urllib.request.urlretrieve" "urllib2.urlopen" "urllib2.Request" "urllib.urlopen" "urllib.urlretrieve" "six.moves.urllib.request.urlopen" "six.moves.urllib.request.urlretrieve"
    "aiohttp.ClientSession().get" "aiohttp.ClientSession().post" "aiohttp.ClientSession().put" "aiohttp.ClientSession().head" "aiohttp.request" "http.client.HTTPConnection" "http.client.HTTPSConnection" "httplib.HTTPConnection" "httplib.HTTPSConnection"
    "urllib3.connection_from_url" "urllib3.HTTPConnectionPool" "tornado.httpclient.AsyncHTTPClient().fetch" "tornado.httpclient.HTTPClient().fetch" "wget.download" "httplib2.Http().request" "treq.get" "feedparser.parse" "urllib3.request" "socket.create_connection")
  (#not-match? @url "^f?[\"']https?://[^{}%\"'/]+/")
  (#not-match? @url "^[\"']https?://[^{}%\"'/]+/[^\"']*[\"']\s*[+%.]")
  (#not-match? @url "^[A-Z_]+\s*\+|^f[\"']\{(self\.)?[A-Z_]+\}|^f?[\"']\{?(self\.)?base|^(self\.)?base")
  (#tainted? @url "url")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @url)
  (#resolves-to? @f "requests.request" "requests.Session().request" "requests.session().request" "httpx.request" "httpx.stream" "httpx.Client().request" "urllib3.PoolManager().request" "urllib3.PoolManager().urlopen" "aiohttp.ClientSession().request" "urllib3.request")
  (#not-match? @url "^f?[\"']https?://[^{}%\"'/]+/")
  (#not-match? @url "^[\"']https?://[^{}%\"'/]+/[^\"']*[\"']\s*[+%.]")
  (#tainted? @url "url")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @url))
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.request" "requests.head" "requests.delete" "httpx.get" "httpx.post" "urllib.request.urlopen" "urllib.request.Request" "requests.Session().get" "requests.Session().post" "urllib3.PoolManager().request")
  (#eq? @k "url")
  (#not-match? @url "^f?[\"']https?://[^{}%\"'/]+/")
  (#tainted? @url "url")) @finding
(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (_) @option . (_) @url)
  (#eq? @f "setopt")
  (#match? @option "URL$")
  (#tainted? @url "url")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 78
52:a command line built at run time is given to a shell
53:{f} gives a command line built at run time to a shell
73:Whoever chooses a part of the text can end the command and begin another.
81:Pass a list of arguments without shell=True, or quote each part with shlex.quote.
310:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output"
    "subprocess.Popen")
  (#arg? @args "shell" "^True$")
  (#built? @cmd)
  (#not-match? @cmd "\\bshlex\\.(quote|join)\\(")) @finding

medium high security 1 1 0 0 1 0 0 0 1 0 0 377
61:the name of a temporary file is taken before the file is made
62:tempfile.mktemp gives a name that somebody else can take first
123:Between the name and the file another process can put a link of that name there, and the program writes where it points to.
75:Use tempfile.mkstemp or NamedTemporaryFile, which make the file themselves.
74:(call
  function: (_) @f
  (#resolves-to? @f "tempfile.mktemp")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 79 116
39:templates are rendered without escaping
38:{f} renders templates without escaping
96:Values reach the page as they are, so a script tag in any of them runs in the visitor's browser.
66:Pass autoescape=True, or autoescape=select_autoescape() for Jinja.
1018:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.Template" "jinja2.sandbox.SandboxedEnvironment" "jinja2.sandbox.ImmutableSandboxedEnvironment" "aiohttp_jinja2.setup" "django.template.Context" "django.template.RequestContext" "django.template.context.Context" "django.template.Engine" "django.template.engine.Engine" "tornado.template.Loader" "tornado.template.Template")
  (#arg? @args "autoescape" "^(False|None)$")) @finding
(pair
  key: (string) @k
  value: (false)
  (#match? @k "^[\"']autoescape[\"']$")) @finding
(assignment
  left: (_) @n
  right: (false)
  (#match? @n "jinja_env\.autoescape$|^jinja_options\[.autoescape.\]$|^(env|environment)\.autoescape$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "mako.template.Template" "mako.lookup.TemplateLookup")
  (#inside-match? @f "module" "(?i)html|flask|pyramid|request")
  (#not-arg? @args "default_filters")) @finding

high medium security 1 0 0 0 1 0 0 0 3 0 0 1336 94 79
32:template is built from variables
51:{f} renders a template that is built from variables
106:Text between braces is run by the template engine, so whoever writes the variable runs code on the server.
64:Keep the template constant and pass the values as its variables.
1480:(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "flask.templating.render_template_string" "quart.render_template_string")
  (#built? @t)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "jinja2.Template" "jinja2.Environment().from_string" "jinja2.sandbox.SandboxedEnvironment().from_string" "*.from_string" "mako.template.Template" "tornado.template.Template" "django.template.Template" "django.template.Engine().from_string" "bottle.template" "bottle.SimpleTemplate" "Cheetah.Template.Template" "chameleon.PageTemplate" "chameleon.PageTextTemplate"
    "genshi.template.MarkupTemplate" "genshi.template.TextTemplate" "airspeed.Template" "chevron.render" "pystache.render" "trender.TRender" "quart.render_template_string" "string_template" "web.template.Template" "jinja2.environment.Template" "tenjin.Engine" "liquid.Template" "django.template.engines[].from_string")
  (#tainted? @t "template")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "jinja2.Template" "mako.template.Template" "tornado.template.Template" "django.template.Template" "bottle.SimpleTemplate" "Cheetah.Template.Template" "chameleon.PageTemplate" "jinja2.Environment().from_string")
  (#not-match? @t "\.(read|read_text|getvalue|decode|join)\(")
  (#built? @t)) @finding

medium low security 1 0 0 0 0 0 0 0 1 0 0 79
54:Flask template file whose ending switches escaping off
79:Flask escapes only in templates that end in .html, .htm, .xml, .xhtml and .svg.
79:Give the template one of these endings, or escape each value with the e filter.
704:(call
  function: (_) @f
  arguments: (argument_list . (string) @t) @args
  (#resolves-to? @f "flask.render_template" "quart.render_template")
  (#not-match? @t "\.(html?|xhtml|xml|svg|html\.j2|html\.jinja2?)[\"']$")
  (#match? @t "\.\w+[\"']$")
  (#not-match? @t "\.(txt|css|js|json|csv|ya?ml|md|toml|ini|sh|conf|cfg|eml|sql)([.]j2)?[\"']$")
  (#not-args? @args "1" "9")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @t (keyword_argument))
  (#resolves-to? @f "flask.render_template" "quart.render_template")
  (#not-match? @t "\.(html?|xhtml|xml|svg|txt|css|js|json|csv|ya?ml|md|toml|ini|sh|conf|cfg|eml|sql)([.](j2|jinja2?))?[\"']$")
  (#match? @t "\.\w+[\"']$")) @finding

medium low security 1 0 0 0 1 0 0 0 3 0 0 1336 94 96
46:template text that is not constant is rendered
43:{f} renders a template that is not constant
103:Text between braces is run by the template engine; if the text can come from outside, so does the code.
78:Load templates from files of the program, or render foreign ones in a sandbox.
892:(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "quart.render_template_string")
  (#not-literal? @t)
  (#not-built? @t)
  (#not-tainted? @t "template")) @finding
(call
  function: (_) @f
  arguments: (argument_list (call function: (identifier) @l) @t)
  (#resolves-to? @f "django.shortcuts.render" "flask.render_template")
  (#any-of? @l "locals" "globals")) @finding
(call
  function: (_) @f
  arguments: (argument_list (dictionary_splat (call function: (identifier) @l)))
  (#resolves-to? @f "flask.render_template" "flask.render_template_string" "jinja2.Template().render")
  (#any-of? @l "locals" "globals")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template" "django.shortcuts.render" "render_template")
  (#tainted? @t)) @finding

medium low security 1 0 0 0 0 0 0 0 3 0 0 326 327 295
44:TLS socket without checks of the certificate
114:ssl.wrap_socket does not check certificates unless told to, and allows old versions; it is gone since Python 3.12.
73:Use ssl.create_default_context().wrap_socket(sock, server_hostname=host).
474:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "ssl.wrap_socket" "eventlet.green.ssl.wrap_socket")
  (#not-arg? @args "ssl_version")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "ssl.SSLContext")
  (#match? @args "^\(\s*((ssl\.)?(PROTOCOL_SSLv23|PROTOCOL_TLS))?\s*\)$")
  (#not-inside-match? @f "module" "verify_mode\s*=\s*(ssl\.)?CERT_REQUIRED|load_cert_chain|server_side\s*=\s*True")) @finding

high high security 1 0 0 0 0 0 0 0 2 0 0 327 326
40:outdated version of SSL or TLS is chosen
76:SSL 2 and 3 and TLS 1.0 and 1.1 have known attacks that read the connection.
103:Use ssl.create_default_context(), or PROTOCOL_TLS_CLIENT with minimum_version = ssl.TLSVersion.TLSv1_2.
1254:(call
  function: (_) @f
  arguments: (argument_list (_) @v)
  (#resolves-to? @f "ssl.SSLContext" "ssl.wrap_socket" "OpenSSL.SSL.Context" "ssl.create_default_context" "ssl._create_unverified_context" "eventlet.green.ssl.wrap_socket" "urllib3.util.ssl_.create_urllib3_context" "*.wrap_socket" "SSL.Context" "M2Crypto.SSL.Context")
  (#match? @v "(PROTOCOL_SSLv(2|3)|PROTOCOL_TLSv1(_1)?|SSLv[23]_METHOD|TLSv1(_1)?_METHOD|^[\"'](sslv[23]|tlsv1)[\"'])$")) @finding
(keyword_argument
  name: (_) @k
  value: (_) @v
  (#match? @k "(?i)(ssl|tls)|^method$|^protocol$|^version$|^minimum_version$")
  (#match? @v "^((ssl|SSL|OpenSSL\.SSL)\.)?(PROTOCOL_SSLv[23]|PROTOCOL_TLSv1(_1)?|SSLv[23]_METHOD|TLSv1(_1)?_METHOD)$")
  (#not-inside-match? @k "call" "^(ssl|SSL|OpenSSL\.SSL)\.(SSLContext|wrap_socket|Context)\(")) @finding
(default_parameter
  value: (_) @v
  (#match? @v "^((ssl|SSL|OpenSSL\.SSL)\.)?(PROTOCOL_SSLv[23]|PROTOCOL_TLSv1(_1)?|SSLv[23]_METHOD|TLSv1(_1)?_METHOD)$")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: (_) @v
  (#any-of? @n "minimum_version" "maximum_version" "ssl_version" "ssl_minimum_version")
  (#match? @v "TLSVersion\.(SSLv3|TLSv1|TLSv1_1|MINIMUM_SUPPORTED)$|PROTOCOL_(SSLv[23]|TLSv1(_1)?)$")) @finding

high high security 1 0 0 0 1 0 0 0 1 0 0 295
40:certificate of the server is not checked
43:{f} does not check the server's certificate
97:Anyone on the way can answer in the server's place, read what is sent and change what comes back.
116:Leave verification on, and pass the path of the company's CA file where needed, as in verify="/etc/ssl/company.pem".
4500:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request" "requests.Session().*" "requests.session().*" "requests.sessions.Session().*" "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request" "httpx.stream" "httpx.Client" "httpx.AsyncClient" "httpx.Client().*" "httpx.create_ssl_context"
    "boto3.client" "boto3.resource" "boto3.Session().client" "boto3.session.Session().client" "boto3.session.Session().resource" "hvac.Client" "niquests.get" "niquests.post" "requests.api.get" "requests.api.post" "requests_html.HTMLSession().get" "curl_cffi.requests.get")
  (#arg? @args "verify" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "aiohttp.ClientSession().*" "aiohttp.request" "aiohttp.TCPConnector" "aiohttp.ClientSession")
  (#arg? @args "ssl" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "aiohttp.ClientSession().*" "aiohttp.request" "aiohttp.TCPConnector" "aiohttp.ClientSession")
  (#arg? @args "verify_ssl" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.connection_from_url" "urllib3.proxy_from_url" "urllib3.contrib.socks.SOCKSProxyManager" "urllib3.poolmanager.PoolManager" "ssl.wrap_socket" "*.wrap_socket" "redis.Redis" "redis.StrictRedis" "redis.from_url" "redis.asyncio.from_url" "pymongo.MongoClient" "kafka.KafkaConsumer" "ssl.get_server_certificate" "ssl._create_stdlib_context" "ssl.create_default_context"
    "ldap3.Tls")
  (#arg? @args "cert_reqs" "^(ssl\.)?CERT_NONE$|^[\"'](CERT_NONE|NONE|none)[\"']$|^None$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "ldap3.Tls" "ldap3.core.tls.Tls")
  (#arg? @args "validate" "CERT_NONE")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @v))
  (#any-of? @k "ssl_cert_reqs" "tlsAllowInvalidCertificates" "tlsAllowInvalidHostnames" "tlsInsecure" "ssl_check_hostname" "verify_certs" "ssl_assert_hostname" "disable_ssl_certificate_validation" "validate_cert" "validate_certs" "ssl_verify_cert" "check_hostname" "assert_hostname" "ssl_verify" "verify_ssl" "tls_insecure" "insecure_skip_verify")
  (#match? @f "(?i)(mongo|redis|elasticsearch|kafka|http|connect|client|fetch|pool|session|mysql|amqp|es|solr|consul|docker|opensearch)")
  (#inside-match? @v "keyword_argument" "^(ssl_cert_reqs\s*=\s*(None|ssl\.CERT_NONE|[\"']none[\"'])|(tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|disable_ssl_certificate_validation|tls_insecure|insecure_skip_verify)\s*=\s*True|(ssl_check_hostname|verify_certs|ssl_assert_hostname|assert_hostname|validate_certs?|ssl_verify_cert|check_hostname|ssl_verify|verify_ssl)\s*=\s*False)$")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: (_) @v
  (#eq? @n "verify_mode")
  (#match? @v "^(ssl\.)?CERT_NONE$")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: (false)
  (#eq? @n "check_hostname")) @finding
(assignment
  left: (attribute object: (_) @o attribute: (identifier) @n)
  right: (false)
  (#eq? @n "verify")
  (#match? @o "(?i)(session|client|sess|^s|http)$")) @finding
(assignment
  left: (_) @n
  right: (_) @v
  (#match? @n "^ssl\._create_default_https_context$")
  (#match? @v "_create_unverified_context|_https_verify_certificates")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "ssl._create_unverified_context" "ssl._create_stdlib_context")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @v)
  (#resolves-to? @f "ldap.set_option" "*.set_option")
  (#match? @v "OPT_X_TLS_(NEVER|ALLOW)$")) @finding
(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (_) @v)
  (#eq? @f "set_verify")
  (#match? @v "(^|\.)VERIFY_NONE$")) @finding
(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (_) @o . (_) @v)
  (#eq? @f "setopt")
  (#match? @o "SSL_VERIFY(PEER|HOST)$")
  (#match? @v "^(0|False)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "ssl._https_verify_certificates")
  (#match? @args "False|enable=0")) @finding

low medium security 1 0 0 0 0 0 0 0 1 0 0 295
54:warnings about unchecked certificates are switched off
96:The warning says that connections can be read and changed on the way; without it nobody notices.
45:Check certificates, then there is no warning.
128:(call
  function: (_) @f
  (#resolves-to? @f "urllib3.disable_warnings" "requests.packages.urllib3.disable_warnings")) @finding

low low security 1 0 0 0 1 0 0 0 3 0 0 939 918 22
44:urlopen gets an address that is not constant
42:{f} opens any scheme, local files included
97:urllib also reads file:// and ftp:// addresses, so an address from outside can read a local file.
82:Check that the scheme is https, or use requests, which knows http and https alone.
640:(call
  function: (_) @f
  arguments: (argument_list . (_) @url)
  (#resolves-to? @f "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.URLopener().open" "urllib.request.URLopener().retrieve" "urllib.request.FancyURLopener().open" "urllib.request.FancyURLopener().retrieve" "urllib2.urlopen"
    "urllib.urlopen" "urllib.urlretrieve" "urllib.URLopener().open" "six.moves.urllib.request.urlopen" "six.moves.urllib.request.urlretrieve" "urllib.request.build_opener().open" "urllib.request.OpenerDirector().open")
  (#not-literal? @url)
  (#not-tainted? @url "url")
  (#not-match? @url "^[rf]{0,2}[\"']https?://")) @finding

high high security 1 0 0 0 1 0 0 0 1 0 0 611
44:XML parser is told to read external entities
53:{f} reads what external entities of the document name
118:A document can name a local file or an internal address as an entity, and the parser puts its content into the result.
108:Leave resolve_entities off (lxml, with resolve_entities=False and no_network=True) or parse with defusedxml.
978:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "lxml.etree.XMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse" "lxml.etree.ETCompatXMLParser" "lxml.objectify.makeparser")
  (#arg? @args "resolve_entities" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "lxml.etree.XMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse")
  (#arg? @args "no_network" "^False$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "lxml.etree.XMLParser" "lxml.etree.XMLPullParser" "lxml.etree.iterparse")
  (#arg? @args "load_dtd" "^True$")
  (#not-arg? @args "resolve_entities" "False")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (_) @feature . (_) @value)
  (#eq? @m "setFeature")
  (#match? @feature "external_(ges|pes)|external-(general|parameter)-entities")
  (#match? @value "^(True|1)$")) @finding

low low security 1 0 0 0 0 0 0 0 2 0 0 611 20
70:XML that is not constant is parsed with a parser that expands entities
113:A document from outside can hold entities that grow to gigabytes, and some parsers read the files that they name.
76:Use the same function of defusedxml when the document can come from outside.
1129:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "lxml.etree.parse" "lxml.etree.fromstring" "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse"
    "xml.dom.pulldom.parseString" "xml.sax.parse" "xml.sax.parseString" "xml.etree.ElementTree.parse" "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.iterparse" "xml.etree.ElementTree.XML"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.fromstring" "xml.etree.cElementTree.iterparse" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString")
  (#not-literal? @data)
  (#not-tainted? @data "xml")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "xml.sax.make_parser" "xml.sax.expatreader.create_parser" "xml.etree.ElementTree.XMLParser" "xml.etree.cElementTree.XMLParser" "lxml.etree.RestrictedElement" "lxml.etree.GlobalParserTLS" "lxml.etree.getDefaultParser" "lxml.etree.check_docinfo"
    "xml.parsers.expat.ParserCreate")) @finding
(call
  function: (_) @f
  (#resolves-to? @f "xmlrpclib.ServerProxy" "xmlrpclib.SimpleXMLRPCServer" "SimpleXMLRPCServer.SimpleXMLRPCServer")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 611 776
45:XML from outside is parsed without protection
27:{f} parses XML from outside
94:Nested entities can fill the memory, and with some parsers external entities read local files.
68:Parse it with defusedxml, which refuses entities and document types.
806:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.iterparse" "lxml.etree.fromstringlist" "lxml.objectify.fromstring" "lxml.objectify.parse" "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse"
    "xml.dom.pulldom.parseString" "xml.sax.parse" "xml.sax.parseString" "xml.etree.ElementTree.parse" "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.iterparse"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.fromstring" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString" "xmltodict.parse" "*.XMLParser().feed" "xml.sax.make_parser().parse")
  (#not-resolves-to? @f "defusedxml.*")
  (#tainted? @data "xml")) @finding

high high security 1 1 0 0 0 0 0 0 2 0 0 470 94
43:XML-RPC server lets callers walk attributes
90:With dotted names a caller reaches attributes of attributes, up to modules, and runs code.
59:Leave allow_dotted_names off and register single functions.
343:(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list) @args
  (#eq? @m "register_instance")
  (#arg? @args "allow_dotted_names" "^True$")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list) @args
  (#eq? @m "register_instance")
  (#arg? @args "1" "^True$")) @finding

high low security 1 0 0 0 1 0 0 0 1 0 0 643
40:XPath expression is built from variables
51:{f} evaluates an XPath that is built from variables
93:A value with a quote in it changes the expression, which reads other nodes or passes a check.
89:Write the value as an XPath variable, as in tree.xpath("//user[@name=$name]", name=name).
630:(call
  function: (_) @f
  arguments: (argument_list . (_) @q)
  (#resolves-to? @f "*.xpath" "lxml.etree.XPath" "lxml.etree.ETXPath" "libxml2.xpathEval" "*.xpathEval")
  (#built? @q)
  (#match? @q "[\"'].*[/\[@=]")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @q)
  (#resolves-to? @f "*.xpath" "lxml.etree.XPath" "lxml.etree.ETXPath" "*.xpathEval" "*.findall" "*.iterfind" "*.findtext")
  (#tainted? @q "xpath")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(identifier)] @q)
  (#resolves-to? @f "*.xpath" "lxml.etree.XPath" "lxml.etree.ETXPath" "*.xpathEval")
  (#built? @q)) @finding

high high security 1 0 0 0 1 0 0 0 2 0 0 502 20
50:YAML is loaded with a loader that makes any object
45:{f} makes any object that the YAML text names
131:A tag such as `!!python/object/apply:os.system` in the text runs code while it is loaded, so whoever writes the text runs commands.
51:Use yaml.safe_load, or pass Loader=yaml.SafeLoader.
624:(call
  function: (_) @f
  arguments: (argument_list . (_) @data) @args
  (#resolves-to? @f "yaml.load" "yaml.load_all")
  (#not-literal? @data)
  (#not-arg? @args "Loader")
  (#args? @args "1")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_)) @args
  (#resolves-to? @f "yaml.load" "yaml.load_all")
  (#arg? @args "Loader" "^(yaml\.)?(loader\.)?(C?Loader|C?UnsafeLoader|CFullLoader)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_)) @args
  (#resolves-to? @f "yaml.load" "yaml.load_all")
  (#arg? @args "1" "^(yaml\.)?(loader\.)?(C?Loader|C?UnsafeLoader|CFullLoader)$")) @finding


"""#
    static let embeddedExamples: StaticString = #"""
3 2 0
0 0
169:export class Page {
  constructor(private sanitizer: DomSanitizer) {}
  show(text: string) {
    this.html = this.sanitizer.bypassSecurityTrustHtml(text); // HERE
  }
}

0 0
108:app.controller('c', function ($scope, $sce) {
  $scope.html = $sce.trustAsHtml($scope.comment); // HERE
});

0 0
80:app.config(function ($sceProvider) {
  $sceProvider.enabled(false); // HERE
});

0 0
118:export class Page {
  show(text: string) {
    this.html = this.sanitizer.sanitize(SecurityContext.HTML, text);
  }
}

0 0
84:export class Page {
  icon = this.sanitizer.bypassSecurityTrustHtml('<b>ok</b>');
}

2 2 0
0 0
312:const puppeteer = require('puppeteer');
app.get('/shot', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(req.query.url); // HERE
  await page.setContent('<b>' + req.query.html + '</b>'); // HERE
  res.send(await page.screenshot());
});

0 0
254:const CDP = require('chrome-remote-interface');
app.get('/run', async (req, res) => {
  const client = await CDP();
  await client.Page.navigate({ url: req.query.url }); // HERE
  await client.Runtime.evaluate({ expression: req.body.code }); // HERE
});

0 0
276:const puppeteer = require('puppeteer');
app.get('/shot', async (req, res) => {
  const page = await browser.newPage();
  await page.goto('https://example.com/');
  await page.evaluate((text) => document.title = text, req.query.title);
  res.send(await page.screenshot());
});

0 0
121:const { chromium } = require('playwright');
const page = await browser.newPage();
await page.setContent('<p>hello</p>');

2 2 0
0 0
201:const puppeteer = require('puppeteer');
async function shot(url) {
  const page = await browser.newPage();
  await page.goto(url); // HERE
  await page.evaluate(`document.title = '${url}'`); // HERE
}

0 0
122:const CDP = require('chrome-remote-interface');
async function open(url) {
  await Page.navigate({ url: url }); // HERE
}

0 0
124:const puppeteer = require('puppeteer');
await page.goto('https://example.com/');
await page.evaluate(() => document.title);

0 0
98:const puppeteer = require('puppeteer');
const url = 'https://example.com/';
await page.goto(url);

4 3 0
0 0
111:app.get('/calc', (req, res) => {
  const result = eval(req.query.formula); // HERE
  res.json({ result });
});

0 0
138:const vm = require('vm');
exports.run = (req, res) => {
  const code = 'x = ' + req.body.code;
  vm.runInNewContext(code, {}); // HERE
};

0 0
87:const name = location.hash.slice(1);
setTimeout('greet("' + name + '")', 100); // HERE

0 0
119:function handler(req, res) {
  const f = new Function('a', 'b', req.body.expr); // HERE
  res.send(String(f(1, 2)));
}

0 0
98:app.get('/calc', (req, res) => {
  const data = JSON.parse(req.query.data);
  res.json(data);
});

0 0
70:function later(req) {
  setTimeout(() => log(req.query.name), 100);
}

0 0
63:const vm = require('vm');
vm.runInNewContext('x = 1 + 1', {});

4 4 0
0 0
133:const name = new URLSearchParams(location.search).get('name');
document.getElementById('hello').innerHTML = 'Hello ' + name; // HERE

0 0
72:document.write('<a href="' + document.referrer + '">back</a>'); // HERE

0 0
98:const tab = window.location.hash.substring(1);
$('#tabs').append('<li>' + tab + '</li>'); // HERE

0 0
111:window.addEventListener('message', (event) => {
  box.insertAdjacentHTML('beforeend', event.data); // HERE
});

0 0
127:const name = new URLSearchParams(location.search).get('name');
document.getElementById('hello').textContent = 'Hello ' + name;

0 0
169:import DOMPurify from 'dompurify';
const name = new URLSearchParams(location.search).get('name');
document.getElementById('hello').innerHTML = DOMPurify.sanitize(name);

0 0
50:$('#tabs').append($('<li>').text(location.hash));

0 0
61:document.getElementById('hello').innerHTML = '<b>Hello</b>';

4 4 0
0 0
104:function show(comment) {
  document.getElementById('c').innerHTML = '<p>' + comment + '</p>'; // HERE
}

0 0
130:function show(list, name) {
  list.insertAdjacentHTML('beforeend', `<li>${name}</li>`); // HERE
  document.write(name); // HERE
}

0 0
74:function show(name) {
  $('#user').html('<b>' + name + '</b>'); // HERE
}

0 0
166:export class Box {
  constructor(private renderer: Renderer2) {}
  show(text: string) {
    this.renderer.setProperty(this.element, 'innerHTML', text); // HERE
  }
}

0 0
81:function show(comment) {
  document.getElementById('c').textContent = comment;
}

0 0
99:function show(comment) {
  document.getElementById('c').innerHTML = DOMPurify.sanitize(comment);
}

0 0
57:document.getElementById('c').innerHTML = '<p>empty</p>';

0 0
73:function show(row) {
  $('#table').append(row);
  $('#user').html('');
}

3 3 0
0 0
68:function compute(expression) {
  return eval(expression); // HERE
}

0 0
79:export function compile(body) {
  return new Function('data', body); // HERE
}

0 0
109:import vm from 'vm';
export function run(code, context) {
  return vm.runInContext(code, context); // HERE
}

0 0
19:eval('var x = 1');

0 0
52:const add = new Function('a', 'b', 'return a + b');

0 0
64:const script = 'Object.keys(this)';
vm.runInNewContext(script);

2 2 0
0 0
90:const fs = require('fs');
function read(name) {
  return fs.readFileSync(name); // HERE
}

0 0
118:import { readFile } from 'fs/promises';
export const load = async (dir: string) => readFile(dir + '/a.json'); // HERE

0 0
73:const fs = require('fs');
const config = fs.readFileSync('config.json');

0 0
95:const fs = require('fs');
const config = fs.readFileSync(path.join(__dirname, 'config.json'));

2 2 0
0 0
103:app.get('/', (req, res) => {
  const page = '<h1>' + req.query.title; // HERE
  render(res, page);
});

0 0
108:app.get('/', (req, res) => {
  const page = `<h1>${req.query.title}</h1>`; // HERE
  render(res, page);
});

0 0
107:app.get('/', (req, res) => {
  const page = '<h1>' + escapeHtml(req.query.title);
  render(res, page);
});

0 0
97:app.get('/', (req, res) => {
  const text = 'Hello ' + req.query.title;
  render(res, text);
});

2 3 0
0 0
107:const next = new URLSearchParams(window.location.search).get('next');
window.location.href = next; // HERE

0 0
98:const params = new URLSearchParams(location.search);
location.replace(params.get('url')); // HERE

0 0
32:window.location.href = '/home';

0 0
116:const q = new URLSearchParams(location.search).get('q');
window.location.href = '/find?q=' + encodeURIComponent(q);

0 0
58:window.location.href = window.location.pathname + '?a=1';

2 2 0
0 0
94:const MarkdownIt = require('markdown-it');
const md = new MarkdownIt({ html: true }); // HERE

0 0
82:const marked = require('marked');
marked.setOptions({ sanitize: false }); // HERE

0 0
72:const MarkdownIt = require('markdown-it');
const md = new MarkdownIt();

0 0
68:const marked = require('marked');
marked.setOptions({ gfm: true });

2 2 0
0 0
133:app.get('/plugin', (req, res) => {
  const plugin = require('./plugins/' + req.query.name); // HERE
  res.send(plugin.render());
});

0 0
142:export async function handler(req, res) {
  const page = await import(`./pages/${req.params.page}.js`); // HERE
  res.send(page.default());
}

0 0
42:const plugin = require('./plugins/list');

0 0
119:const plugins = { a: () => require('./plugins/a') };
app.get('/plugin', (req, res) => res.send(plugins.a().render()));

2 2 0
0 0
56:function load(name) {
  return require(name); // HERE
}

0 0
66:module.exports = (kind) => require('./adapters/' + kind); // HERE

0 0
26:const fs = require('fs');

0 0
63:const name = './adapters/file';
const adapter = require(name);

2 2 0
0 0
198:const mongoose = require('mongoose');
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: req.body.name, password: req.body.password }); // HERE
  res.json(user);
});

0 0
171:const { MongoClient } = require('mongodb');
app.post('/login', (req, res) => {
  const name = req.body.name;
  db.collection('users').findOne({ name }, done); // HERE
});

0 0
169:const mongoose = require('mongoose');
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name) });
  res.json(user);
});

0 0
129:const mongoose = require('mongoose');
app.get('/u/:id', async (req, res) => res.json(await User.findOne({ _id: req.user.id })));

2 2 0
0 0
161:const User = mongoose.model('User', schema);
app.post('/login', async (req, res) => {
  const user = await User.findOne(req.body); // HERE
  res.json(user);
});

0 0
214:const { MongoClient } = require('mongodb');
app.get('/allocations', (req, res) => {
  const threshold = req.query.threshold;
  db.collection('a').find({
    $where: `this.stocks > '${threshold}'` // HERE
  });
});

0 0
176:const User = mongoose.model('User', schema);
app.post('/login', async (req, res) => {
  const user = await User.findOne({ name: String(req.body.name) });
  res.json(user);
});

0 0
118:const mongoose = require('mongoose');
app.get('/all', async (req, res) => res.json(await Item.find({ open: true })));

4 4 0
0 0
78:app.get('/login', (req, res) => {
  res.redirect(req.query.next); // HERE
});

0 0
98:app.get('/go', (req, res) => {
  const url = req.query.url;
  res.redirect(302, url); // HERE
});

0 0
154:http.createServer((req, res) => {
  const target = new URL(req.url, base).searchParams.get('to');
  res.writeHead(302, { Location: target }); // HERE
});

0 0
70:router.get('/', (ctx) => {
  ctx.redirect(ctx.query.url); // HERE
});

0 0
63:app.get('/login', (req, res) => {
  res.redirect('/home');
});

0 0
100:app.get('/login', (req, res) => {
  res.redirect('/find?q=' + encodeURIComponent(req.query.q));
});

0 0
155:app.get('/go', (req, res) => {
  const url = req.query.url;
  if (!ALLOWED.includes(url)) {
    return res.status(400).end();
  }
  res.redirect(url);
});

0 0
78:app.use((req, res) => res.redirect('https://' + req.headers.host + req.url));

2 2 0
0 0
142:const path = require('path');
app.get('/file', (req, res) => {
  const file = path.join(__dirname, req.query.name); // HERE
  open(file);
});

0 0
160:import path from 'node:path';
export function handler(req, res) {
  const name = req.params.name;
  return path.resolve('/srv/files', name + '.txt'); // HERE
}

0 0
149:const path = require('path');
app.get('/file', (req, res) => {
  const file = path.join(__dirname, path.basename(req.query.name));
  open(file);
});

0 0
80:const path = require('path');
const file = path.join(__dirname, 'config.json');

4 4 0
0 0
147:const fs = require('fs');
app.get('/file', (req, res) => {
  fs.readFile('./public/' + req.query.name, (err, data) => res.send(data)); // HERE
});

0 0
213:import path from 'path';
import { createReadStream } from 'node:fs';
app.get('/file', (req, res) => {
  const file = path.join(__dirname, 'files', req.params.name);
  createReadStream(file).pipe(res); // HERE
});

0 0
101:app.get('/get', (req, res) => {
  res.sendFile(path.resolve('uploads', req.query.file)); // HERE
});

0 0
133:const fs = require('fs').promises;
app.delete('/f', async (req, res) => {
  await fs.unlink(`uploads/${req.body.file}`); // HERE
});

0 0
191:const fs = require('fs');
const path = require('path');
app.get('/file', (req, res) => {
  fs.readFile(path.join('public', path.basename(req.query.name)), (err, data) => res.send(data));
});

0 0
111:app.get('/get', (req, res) => {
  res.sendFile(req.params.name, { root: path.join(__dirname, 'public') });
});

0 0
277:const fs = require('fs');
const path = require('path');
app.get('/file', (req, res) => {
  const file = path.resolve(ROOT, req.query.name);
  if (!file.startsWith(ROOT + path.sep)) {
    return res.status(403).end();
  }
  fs.readFile(file, (err, data) => res.send(data));
});

0 0
95:const fs = require('fs');
const config = fs.readFileSync(path.join(__dirname, 'config.json'));

3 3 0
0 0
103:export const Comment = ({ text }) => (
  <div dangerouslySetInnerHTML={{ __html: text }} /> // HERE
);

0 0
80:const props = { dangerouslySetInnerHTML: { __html: this.props.text } }; // HERE

0 0
127:function Post(props) {
  const html = marked(props.text);
  return <p dangerouslySetInnerHTML={{ __html: html }} />; // HERE
}

0 0
144:import DOMPurify from 'dompurify';
export const Comment = ({ text }) => <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }} />;

0 0
56:export const Comment = ({ text }) => <div>{text}</div>;

0 0
80:export const Rule = () => <div dangerouslySetInnerHTML={{ __html: '<hr>' }} />;

2 2 0
0 0
141:export function Back() {
  const next = new URLSearchParams(window.location.search).get('next');
  return <a href={next}>back</a>; // HERE
}

0 0
93:export function Frame() {
  return <iframe src={window.location.hash.slice(1)} />; // HERE
}

0 0
62:export function Back() {
  return <a href="/home">back</a>;
}

0 0
103:export function Page() {
  return <a href={`/find?q=${encodeURIComponent(location.hash)}`}>find</a>;
}

2 2 0
0 0
75:app.get('/', (req, res) => {
  res.render('index', req.query); // HERE
});

0 0
94:app.post('/', (req, res) => {
  res.render('index', { title: 'x', ...req.body }); // HERE
});

0 0
82:app.get('/', (req, res) => {
  res.render('index', { name: req.query.name });
});

0 0
58:app.get('/', (req, res) => res.render('index', options));

2 3 0
0 0
73:app.get('/echo', (req, res) => {
  res.send(req.query.text); // HERE
});

0 0
113:app.get('/echo', function (req, res) {
  const text = req.params.text;
  res.status(200).send(text); // HERE
});

0 0
75:app.get('/echo', (req, res) => {
  res.json({ text: req.query.text });
});

0 0
77:app.get('/echo', (req, res) => {
  res.send(escapeHtml(req.query.text));
});

0 0
46:app.get('/ok', (req, res) => res.send('ok'));

3 4 0
0 0
99:app.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + req.query.name + '</h1>'); // HERE
});

0 0
155:http.createServer((req, res) => {
  const name = new URL(req.url, 'http://localhost').searchParams.get('name');
  res.write(`<p>${name}</p>`); // HERE
});

0 0
89:router.get('/', async (ctx) => {
  ctx.body = `<h1>${ctx.query.title}</h1>`; // HERE
});

0 0
146:const escapeHtml = require('escape-html');
app.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>');
});

0 0
87:app.get('/hello', (req, res) => {
  res.render('hello', { name: req.query.name });
});

0 0
96:app.get('/hello', (req, res) => {
  res.type('text/plain').send('Hello ' + req.query.name);
});

0 0
69:app.get('/hello', (req, res) => res.json({ name: req.query.name }));

2 2 0
0 0
145:const Handlebars = require('handlebars');
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + text + '</b>')); // HERE

0 0
98:import { htmlSafe } from '@ember/template';
export const show = (text) => htmlSafe(text); // HERE

0 0
166:const Handlebars = require('handlebars');
Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>'));

0 0
118:const Handlebars = require('handlebars');
Handlebars.registerHelper('line', () => new Handlebars.SafeString('<hr>'));

2 2 0
0 0
55:const a = <a href="javascript:alert(1)">x</a>; // HERE

0 0
62:const a = <a href={`javascript:open("${id}")`}>x</a>; // HERE

0 0
30:const a = <a href="/x">x</a>;

0 0
59:const a = <a href="javascript:void(0)" onClick={go}>x</a>;

4 4 0
0 0
107:const cp = require('child_process');
function size(dir) {
  return cp.execSync(`du -sh ${dir}`); // HERE
}

0 0
138:import { exec } from 'child_process';
export function run(command: string) {
  exec(command, (error, out) => console.log(out)); // HERE
}

0 0
120:const { spawn } = require('child_process');
function list(dir) {
  return spawn('bash', ['-c', 'ls ' + dir]); // HERE
}

0 0
129:const { spawnSync } = require('child_process');
function list(dir) {
  return spawnSync('ls', [dir], { shell: true }); // HERE
}

0 0
62:const cp = require('child_process');
cp.execSync('du -sh .');

0 0
83:const cp = require('child_process');
const dir = '/srv';
cp.exec('du -sh ' + dir);

0 0
96:const { spawn } = require('child_process');
function list(dir) {
  return spawn('ls', [dir]);
}

0 0
93:const { spawn } = require('child_process');
spawn('npm', ['run', 'build'], { shell: true });

4 4 0
0 0
156:const { exec } = require('child_process');
app.get('/ping', (req, res) => {
  exec('ping -c 1 ' + req.query.host, (err, out) => res.send(out)); // HERE
});

0 0
197:import * as cp from 'node:child_process';
export function handler(req: Request, res: Response) {
  const file = req.body.file;
  const out = cp.execSync(`file ${file}`); // HERE
  res.send(out);
}

0 0
127:const shell = require('shelljs');
router.post('/clone', (req, res) => {
  shell.exec('git clone ' + req.body.url); // HERE
});

0 0
229:const { spawn } = require('child_process');
app.post('/run', (req, res) => {
  spawn('sh', ['-c', 'ls ' + req.body.dir]); // HERE
  spawn('ls', [req.body.dir], { shell: true }); // HERE
  spawn(req.body.program, []); // HERE
});

0 0
168:const { execFile } = require('child_process');
app.get('/ping', (req, res) => {
  execFile('ping', ['-c', '1', '--', req.query.host], (err, out) => res.send(out));
});

0 0
118:const { exec } = require('child_process');
app.get('/up', (req, res) => exec('uptime', (err, out) => res.send(out)));

0 0
150:const cp = require('child_process');
const { quote } = require('shell-quote');
app.get('/ls', (req, res) => cp.exec('ls ' + quote([req.query.dir])));

0 0
43:const match = /a(b)/.exec(req.query.name);

2 2 0
0 0
110:const { spawn } = require('child_process');
module.exports = (program, args) => spawn(program, args); // HERE

0 0
126:import cp from 'child_process';
export function run(cmd: string, args: string[]) {
  return cp.execFile(cmd, args); // HERE
}

0 0
91:const { spawn } = require('child_process');
module.exports = (args) => spawn('git', args);

0 0
80:const cp = require('child_process');
cp.spawn(process.execPath, ['worker.js']);

4 4 0
0 0
102:function find(name) {
  return db.query("SELECT * FROM users WHERE name = '" + name + "'"); // HERE
}

0 0
121:function find(db, name) {
  let sql = 'SELECT * FROM users WHERE name = "' + name + '"';
  return db.all(sql); // HERE
}

0 0
150:export class Users {
  find(order: string) {
    return this.repository.createQueryBuilder('u').where(`u.name = '${order}'`).getMany(); // HERE
  }
}

0 0
64:function find(name) {
  return sequelize.query(name); // HERE
}

0 0
89:function find(name) {
  return db.query('SELECT * FROM users WHERE name = ?', [name]);
}

0 0
87:const TABLE = 'users';
function all() {
  return db.query('SELECT * FROM ' + TABLE);
}

0 0
118:function find(name) {
  return this.repository.createQueryBuilder('u').where('u.name = :name', { name }).getMany();
}

0 0
42:const page = client.get(`/select/${id}`);

6 5 0
0 0
121:app.get('/user', (req, res) => {
  connection.query('SELECT * FROM users WHERE id = ' + req.query.id, done); // HERE
});

0 0
255:const { Pool } = require('pg');
const pool = new Pool();
app.get('/user', async (req, res) => {
  const name = req.query.name;
  const sql = `SELECT * FROM users WHERE name = '${name}'`;
  const rows = await pool.query(sql); // HERE
  res.json(rows);
});

0 0
181:export async function handler(req: Request, res: Response) {
  const rows = await prisma.$queryRawUnsafe(`SELECT * FROM t WHERE id = ${req.params.id}`); // HERE
  res.json(rows);
}

0 0
231:const { Sequelize } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');
app.post('/find', (req, res) => {
  sequelize.query(`SELECT * FROM t WHERE a = '${req.body.a}'`).then((r) => res.json(r)); // HERE
});

0 0
107:app.get('/list', async (ctx) => {
  await knex('users').orderByRaw('name ' + ctx.query.order); // HERE
});

0 0
121:app.get('/list', (req, res) => {
  client.query({ text: 'SELECT * FROM t WHERE a = ' + req.query.a }, done); // HERE
});

0 0
115:app.get('/user', (req, res) => {
  connection.query('SELECT * FROM users WHERE id = ?', [req.query.id], done);
});

0 0
145:app.get('/user', async (req, res) => {
  const rows = await prisma.$queryRaw`SELECT * FROM t WHERE id = ${req.params.id}`;
  res.json(rows);
});

0 0
159:const mysql = require('mysql');
app.get('/user', (req, res) => {
  connection.query('SELECT * FROM users WHERE id = ' + mysql.escape(req.query.id), done);
});

0 0
136:app.get('/user', (req, res) => {
  const id = parseInt(req.query.id, 10);
  db.query(`SELECT * FROM users WHERE id = ${id}`, done);
});

0 0
134:app.get('/user', (req, res) => {
  sequelize.query('SELECT * FROM users WHERE id = :id', { replacements: { id: req.query.id } });
});

4 3 0
0 0
154:const axios = require('axios');
app.get('/fetch', async (req, res) => {
  const page = await axios.get(req.query.url); // HERE
  res.send(page.data);
});

0 0
189:import fetch from 'node-fetch';
export async function handler(req, res) {
  const target = req.body.target;
  const answer = await fetch(target); // HERE
  res.send(await answer.text());
}

0 0
127:const request = require('request');
app.get('/image', (req, res) => {
  request({ url: req.query.src }).pipe(res); // HERE
});

0 0
149:const http = require('http');
app.get('/status', (req, res) => {
  http.get('http://' + req.query.host + '/status', (r) => r.pipe(res)); // HERE
});

0 0
199:const axios = require('axios');
app.get('/user', async (req, res) => {
  const page = await axios.get(`https://api.example.com/users/${encodeURIComponent(req.query.id)}`);
  res.send(page.data);
});

0 0
197:const axios = require('axios');
app.get('/user', async (req, res) => {
  const page = await axios.get('https://api.example.com/users', { params: { id: req.query.id } });
  res.send(page.data);
});

0 0
228:const fetch = require('node-fetch');
app.get('/fetch', async (req, res) => {
  if (!ALLOWED_URLS.includes(req.query.url)) return res.sendStatus(400);
  const page = await fetch(req.query.url);
  res.send(await page.text());
});

4 3 0
0 0
115:const Handlebars = require('handlebars');
const template = Handlebars.compile(source, { noEscape: true }); // HERE

0 0
93:import nunjucks from 'nunjucks';
nunjucks.configure('views', { autoescape: false }); // HERE

0 0
80:const Mustache = require('mustache');
Mustache.escape = (text) => text; // HERE

0 0
39:template.escapeMarkup = false; // HERE

0 0
87:const Handlebars = require('handlebars');
const template = Handlebars.compile(source);

0 0
84:import nunjucks from 'nunjucks';
nunjucks.configure('views', { autoescape: true });

0 0
84:const Mustache = require('mustache');
Mustache.escape = (text) => escapeHtml(text);

3 2 0
0 0
175:const Handlebars = require('handlebars');
app.post('/preview', (req, res) => {
  const template = Handlebars.compile(req.body.template); // HERE
  res.send(template({}));
});

0 0
144:import pug from 'pug';
export function handler(req, res) {
  const html = pug.render('h1 Hello ' + req.query.name); // HERE
  res.send(html);
}

0 0
75:app.get('/page', (req, res) => {
  res.render(req.query.page); // HERE
});

0 0
187:const Handlebars = require('handlebars');
app.post('/preview', (req, res) => {
  const template = Handlebars.compile('Hello {{name}}');
  res.send(template({ name: req.body.name }));
});

0 0
85:app.get('/page', (req, res) => {
  res.render('page', { name: req.query.name });
});

3 3 0
1 0
14:views/user.ejs
40:<h1><%- user.name %></h1> <!-- HERE -->

1 0
14:views/user.hbs
25:<h1>{{{user.name}}}</h1>

1 0
14:views/user.pug
42:h1
  p!= user.name
  | Hello !{user.name}

1 0
14:views/user.ejs
51:<%- include('header') %>
<h1><%= user.name %></h1>

1 0
14:views/user.hbs
34:<h1>{{user.name}}</h1>
{{{body}}}

1 0
14:views/user.pug
13:p= user.name

2 3 0
0 0
75:function blink(id) {
  setInterval("toggle('" + id + "')", 500); // HERE
}

0 0
86:export function later(name: string) {
  setTimeout(`greet("${name}")`, 10); // HERE
}

0 0
61:function blink(id) {
  setInterval(() => toggle(id), 500);
}

0 0
27:setTimeout(refresh, 1000);

0 0
31:setTimeout('refresh()', 1000);

2 2 0
1 0
15:src/Comment.vue
69:<template>
  <p v-html="comment.text"></p> <!-- HERE -->
</template>

1 0
12:src/Page.vue
43:<template><div v-html="body" /></template>

1 0
15:src/Comment.vue
51:<template>
  <p>{{ comment.text }}</p>
</template>

1 0
15:src/Comment.vue
54:<template><p v-html="$sanitize(text)"></p></template>

3 2 0
0 0
119:export default {
  render(h) {
    return h('div', {
      domProps: { innerHTML: this.text }, // HERE
    });
  },
};

0 0
63:new Vue({
  template: '<div v-html="text"></div>', // HERE
});

0 0
84:export default { render() { return h('div', { innerHTML: this.text }); } }; // HERE

0 0
61:export default { render() { return h('div', this.text); } };

0 0
48:new Vue({ template: '<div>{{ text }}</div>' });

3 2 0
0 0
124:import tarfile
def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder)  # HERE

0 0
76:import tarfile
tar = tarfile.open("upload.tar.gz")
tar.extractall()  # HERE

0 0
116:import tarfile
def unpack(path):
    tarfile.open(path).extractall(members=tarfile.open(path).getmembers())  # HERE

0 0
131:import tarfile
def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")

0 0
147:import tarfile
def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, members=safe_members(archive))

2 2 0
0 0
88:import shutil
def unpack(path, folder):
    shutil.unpack_archive(path, folder)  # HERE

0 0
131:import zipfile
def unpack(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        archive.extractall(folder)  # HERE

0 0
95:import shutil
def unpack(path, folder):
    shutil.unpack_archive(path, folder, filter="data")

0 0
76:import zipfile
def names(path):
    return zipfile.ZipFile(path).namelist()

1 3 0
0 0
45:assert (total == 3, "three of them")  # HERE

0 0
35:assert total == 3, "three of them"

0 0
37:assert (total == 3), "three of them"

0 0
26:assert (
    total == 3
)

2 2 0
0 0
124:import requests
def fetch(user, password):
    return requests.get("http://example.com/api", auth=(user, password))  # HERE

0 0
178:import requests
from requests.auth import HTTPBasicAuth
def fetch(user, password):
    return requests.post("http://example.com/api", auth=HTTPBasicAuth(user, password))  # HERE

0 0
117:import requests
def fetch(user, password):
    return requests.get("https://example.com/api", auth=(user, password))

0 0
79:import requests
def fetch():
    return requests.get("http://example.com/api")

4 3 0
0 0
111:import jwt
def token(user):
    return jwt.encode({"user": user}, "s3cr3t-of-mine", algorithm="HS256")  # HERE

0 0
109:from cryptography.fernet import Fernet
box = Fernet(b"ZmDfcTF7_60GrrY167zsiPd67pEvs0aGOv2oasOM1Pg=")  # HERE

0 0
100:from Crypto.Cipher import AES
key = b"sixteen byte key"
cipher = AES.new(key, AES.MODE_GCM)  # HERE

0 0
116:import hashlib
import hmac
def sign(data):
    return hmac.new(b"my key", data, hashlib.sha256).hexdigest()  # HERE

0 0
118:import os
import jwt
def token(user):
    return jwt.encode({"user": user}, os.environ["JWT_KEY"], algorithm="HS256")

0 0
75:from cryptography.fernet import Fernet
box = Fernet(Fernet.generate_key())

0 0
89:import jwt
def read(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])

2 2 0
0 0
74:from Crypto.Cipher import AES
cipher = AES.new(key, AES.MODE_ECB)  # HERE

0 0
135:from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
cipher = Cipher(algorithms.AES(key), modes.ECB())  # HERE

0 0
66:from Crypto.Cipher import AES
cipher = AES.new(key, AES.MODE_GCM)

0 0
132:from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
cipher = Cipher(algorithms.AES(key), modes.GCM(nonce))

2 2 0
0 0
140:import os
from Crypto.Cipher import AES
def encrypt(key, text):
    return AES.new(key, AES.MODE_CBC, os.urandom(16)).encrypt(text)  # HERE

0 0
74:from Crypto.Cipher import PKCS1_v1_5
cipher = PKCS1_v1_5.new(key)  # HERE

0 0
66:from Crypto.Cipher import AES
cipher = AES.new(key, AES.MODE_GCM)

0 0
66:from Crypto.Cipher import PKCS1_OAEP
cipher = PKCS1_OAEP.new(key)

2 2 0
0 0
135:from Crypto.Cipher import AES
def encrypt(key, text):
    return AES.new(key, AES.MODE_CBC, b"0000000000000000").encrypt(text)  # HERE

0 0
178:from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
def cipher(key):
    iv = b"\x00" * 16
    return Cipher(algorithms.AES(key), modes.CBC(iv))  # HERE

0 0
144:import os
from Crypto.Cipher import AES
def encrypt(key, text):
    iv = os.urandom(16)
    return AES.new(key, AES.MODE_CBC, iv).encrypt(text)

0 0
170:import os
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
def cipher(key):
    return Cipher(algorithms.AES(key), modes.CBC(os.urandom(16)))

3 2 0
0 0
78:from Crypto.Cipher import DES
cipher = DES.new(key, DES.MODE_CBC, iv)  # HERE

0 0
66:from Cryptodome.Cipher import ARC4
cipher = ARC4.new(key)  # HERE

0 0
131:from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
cipher = Cipher(algorithms.Blowfish(key), mode=None)  # HERE

0 0
66:from Crypto.Cipher import AES
cipher = AES.new(key, AES.MODE_GCM)

0 0
84:from cryptography.hazmat.primitives.ciphers.aead import AESGCM
cipher = AESGCM(key)

3 3 0
0 0
60:from ftplib import FTP
ftp = FTP("ftp.example.com")  # HERE

0 0
132:import smtplib
def send(user, password):
    server = smtplib.SMTP("mail.example.com", 25)
    server.login(user, password)  # HERE

0 0
71:import imaplib
def mails(host):
    return imaplib.IMAP4(host)  # HERE

0 0
60:from ftplib import FTP_TLS
ftp = FTP_TLS("ftp.example.com")

0 0
147:import smtplib
def send(user, password):
    server = smtplib.SMTP("mail.example.com", 587)
    server.starttls()
    server.login(user, password)

0 0
67:import imaplib
def mails(host):
    return imaplib.IMAP4_SSL(host)

2 2 0
0 0
93:import requests
def fetch():
    return requests.get("http://api.example.com/users")  # HERE

0 0
87:import urllib.request
page = urllib.request.urlopen("http://example.com/feed")  # HERE

0 0
86:import requests
def fetch():
    return requests.get("https://api.example.com/users")

0 0
86:import requests
def health():
    return requests.get("http://localhost:8080/health")

5 4 0
0 0
78:import os
def listing(directory):
    os.system("ls -l " + directory)  # HERE

0 0
107:import subprocess
def count(path):
    return subprocess.check_output(f"wc -l {path}", shell=True)  # HERE

0 0
146:from subprocess import Popen, PIPE
def ping(host):
    command = "ping -c 1 %s" % host
    return Popen(command, shell=True, stdout=PIPE)  # HERE

0 0
111:import asyncio
async def ping(host):
    await asyncio.create_subprocess_shell("ping {}".format(host))  # HERE

0 0
92:import subprocess
def run(name):
    subprocess.run(["bash", "-c", f"echo {name}"])  # HERE

0 0
98:import subprocess
def listing(directory):
    subprocess.run(["ls", "-l", directory], check=True)

0 0
96:import os
import shlex
def listing(directory):
    os.system("ls -l " + shlex.quote(directory))

0 0
29:import os
os.system("clear")

0 0
100:import subprocess
DIRECTORY = "/srv/data"
subprocess.check_output(f"du -s {DIRECTORY}", shell=True)

4 3 0
0 0
127:import os
from flask import request
def ping():
    host = request.args.get("host")
    os.system("ping -c 1 " + host)  # HERE

0 0
101:import subprocess
def view(request):
    subprocess.run(request.POST["command"], shell=True)  # HERE

0 0
130:import subprocess
def handler(event, context):
    name = event["name"]
    subprocess.call(["sh", "-c", f"echo {name}"])  # HERE

0 0
124:import os
from flask import request
def run():
    program = request.form["program"]
    os.execl(program, program)  # HERE

0 0
138:import subprocess
from flask import request
def ping():
    host = request.args.get("host")
    subprocess.run(["ping", "-c", "1", host])

0 0
125:import os
import shlex
from flask import request
def ping():
    os.system("ping -c 1 " + shlex.quote(request.args["host"]))

0 0
156:import subprocess
from flask import request
def ping():
    count = int(request.args["count"])
    subprocess.run(f"ping -c {count} localhost", shell=True)

2 2 0
0 0
141:from airflow.operators.bash import BashOperator
def make(name):
    return BashOperator(task_id="t", bash_command=f"process {name}")  # HERE

0 0
145:import paramiko
def remote(host, path):
    client = paramiko.SSHClient()
    client.connect(host)
    client.exec_command("ls " + path)  # HERE

0 0
114:from airflow.operators.bash import BashOperator
task = BashOperator(task_id="t", bash_command="process {{ ds }}")

0 0
106:import paramiko
import shlex
def remote(client, path):
    client.exec_command("ls " + shlex.quote(path))

3 3 0
0 0
85:import subprocess
def run(command):
    subprocess.call(command, shell=True)  # HERE

0 0
59:import os
def run(command):
    os.system(command)  # HERE

0 0
111:import asyncio
async def run(command):
    await asyncio.create_subprocess_exec("bash", "-c", command)  # HERE

0 0
65:import subprocess
def run(command):
    subprocess.call(command)

0 0
55:import subprocess
subprocess.call("ls -l", shell=True)

0 0
47:import os
command = "clear"
os.system(command)

2 2 0
0 0
52:import os
os.system("tar cf archive.tar *")  # HERE

0 0
77:import subprocess
subprocess.Popen("/bin/chown root: *", shell=True)  # HERE

0 0
46:import os
os.system("tar cf archive.tar ./*")

0 0
65:import subprocess
subprocess.Popen(["/bin/chown", "root:", "*"])

2 2 0
0 0
125:import csv
from flask import request
def export(file):
    csv.writer(file).writerow(["name", request.args["name"]])  # HERE

0 0
136:import csv
def view(request, file):
    writer = csv.writer(file)
    name = request.GET["name"]
    writer.writerow([name, 1])  # HERE

0 0
72:import csv
def export(file, rows):
    csv.writer(file).writerows(rows)

0 0
125:from defusedcsv import csv
from flask import request
def export(file):
    csv.writer(file).writerow([request.args["name"]])

5 4 0
0 0
106:import pickle
def load(path):
    with open(path, "rb") as file:
        return pickle.load(file)  # HERE

0 0
65:import torch
def load(path):
    return torch.load(path)  # HERE

0 0
84:SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # HERE

0 0
63:from ruamel.yaml import YAML
yaml = YAML(typ="unsafe")  # HERE

0 0
68:import shelve
def store(path):
    return shelve.open(path)  # HERE

0 0
88:import json
def load(path):
    with open(path) as file:
        return json.load(file)

0 0
76:import torch
def load(path):
    return torch.load(path, weights_only=True)

0 0
62:import pickle
def save(value):
    return pickle.dumps(value)

0 0
53:from ruamel.yaml import YAML
yaml = YAML(typ="safe")

3 2 0
0 0
146:import base64
import pickle
from flask import request
def load():
    return pickle.loads(base64.b64decode(request.cookies.get("state")))  # HERE

0 0
88:import jsonpickle
def view(request):
    return jsonpickle.decode(request.body)  # HERE

0 0
102:import dill
def handler(event, context):
    data = event["data"]
    return dill.loads(data)  # HERE

0 0
102:import json
from flask import request
def load():
    return json.loads(request.cookies.get("state"))

0 0
76:import pickle
def copy(value):
    return pickle.loads(pickle.dumps(value))

2 2 0
0 0
91:def users(where):
    return User.objects.filter(active=True).extra(where=[where])  # HERE

0 0
123:from django.db.models.expressions import RawSQL
def annotate(qs, text):
    return qs.annotate(v=RawSQL(text, []))  # HERE

0 0
83:def users(name):
    return User.objects.extra(where=["name = %s"], params=[name])

0 0
140:from django.db.models.expressions import RawSQL
def annotate(qs, value):
    return qs.annotate(v=RawSQL("select 1 where a = %s", [value]))

3 2 0
0 0
102:from flask import request
def compute():
    return str(eval(request.args.get("expression")))  # HERE

0 0
61:def handler(event, context):
    exec(event["code"])  # HERE

0 0
112:def view(request):
    source = request.POST.get("source")
    code = compile(source, "<user>", "exec")  # HERE

0 0
117:import ast
from flask import request
def compute():
    return str(ast.literal_eval(request.args.get("expression")))

0 0
105:import re
from flask import request
def find():
    return re.compile("a+").match(request.args.get("q"))

3 3 0
0 0
61:def compute(expression):
    return eval(expression)  # HERE

0 0
51:def load(name):
    exec(f"import {name}")  # HERE

0 0
67:import logging.config
thread = logging.config.listen(9999)  # HERE

0 0
76:import ast
def compute(expression):
    return ast.literal_eval(expression)

0 0
22:value = eval("1 + 1")

0 0
13:model.eval()

2 2 0
0 0
105:from flask import request
def hello(user):
    return request.args["greeting"].format(user=user)  # HERE

0 0
99:def view(request):
    text = request.GET.get("text")
    return text.format(request.user)  # HERE

0 0
94:from flask import request
def hello(user):
    return "Hello {}".format(request.args["name"])

0 0
52:def hello(text, user):
    return text.format(user)

3 2 0
0 0
57:def dispatch(name):
    return globals()[name]()  # HERE

0 0
111:from flask import request
def dispatch(service):
    return getattr(service, request.args["action"])()  # HERE

0 0
69:def dispatch(name, arg):
    return globals().get(name)(arg)  # HERE

0 0
74:ACTIONS = {"start": start}
def dispatch(name):
    return ACTIONS[name]()

0 0
47:def dispatch():
    return globals()["main"]()

5 3 0
0 0
82:import hashlib
def digest(data):
    return hashlib.md5(data).hexdigest()  # HERE

0 0
85:from hashlib import sha1
def digest(data):
    return sha1(data).hexdigest()  # HERE

0 0
46:import hashlib
h = hashlib.new("md5")  # HERE

0 0
50:from Crypto.Hash import MD5
h = MD5.new()  # HERE

0 0
94:from cryptography.hazmat.primitives import hashes
digest = hashes.Hash(hashes.SHA1())  # HERE

0 0
77:import hashlib
def digest(data):
    return hashlib.sha256(data).hexdigest()

0 0
94:import hashlib
def key(data):
    return hashlib.md5(data, usedforsecurity=False).hexdigest()

0 0
48:from Crypto.Hash import SHA256
h = SHA256.new()

2 2 0
0 0
140:import hashlib
import hmac
def check(key, body, signature):
    return hmac.new(key, body, hashlib.sha256).hexdigest() == signature  # HERE

0 0
186:import hashlib
import hmac
def check(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    if signature != expected:  # HERE
        raise ValueError

0 0
175:import hashlib
import hmac
def check(key, body, signature):
    expected = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)

0 0
35:def check(a, b):
    return a == b

3 3 0
0 0
111:from django.utils.safestring import mark_safe
def show(name):
    return mark_safe("<b>%s</b>" % name)  # HERE

0 0
85:from flask import Markup
def show(name):
    return Markup(f"<b>{name}</b>")  # HERE

0 0
107:from django.utils.html import format_html
def show(name):
    return format_html(f"<b>{name}</b>")  # HERE

0 0
100:from django.utils.html import format_html
def show(name):
    return format_html("<b>{}</b>", name)

0 0
90:from markupsafe import Markup
def show(name):
    return Markup("<b>{}</b>").format(name)

0 0
148:from django.utils.html import escape
from django.utils.safestring import mark_safe
def show(name):
    return mark_safe("<b>%s</b>" % escape(name))

2 3 0
0 0
97:from django.utils.safestring import mark_safe
def show(text):
    return mark_safe(text)  # HERE

0 0
89:from markupsafe import Markup
def show(comment):
    return Markup(comment.body)  # HERE

0 0
72:from django.utils.safestring import mark_safe
BREAK = mark_safe("<br>")

0 0
100:from django.utils.html import format_html
def show(text):
    return format_html("<b>{}</b>", text)

0 0
86:from markupsafe import Markup, escape
def show(text):
    return Markup(escape(text))

3 3 0
0 0
124:from django.http import HttpResponse
def view(request):
    return HttpResponse("Hello " + request.GET.get("name"))  # HERE

0 0
169:from flask import Flask, request
app = Flask(__name__)
@app.route("/hello")
def hello():
    name = request.args.get("name")
    return f"<h1>Hello {name}</h1>"  # HERE

0 0
123:from flask import make_response, request
def hello():
    return make_response("<p>" + request.args["q"] + "</p>")  # HERE

0 0
161:from django.http import HttpResponse
from django.utils.html import escape
def view(request):
    return HttpResponse("Hello " + escape(request.GET.get("name")))

0 0
178:from flask import Flask, render_template, request
app = Flask(__name__)
@app.route("/hello")
def hello():
    return render_template("hello.html", name=request.args.get("name"))

0 0
125:from django.http import HttpResponse
def view(request):
    return HttpResponse(request.GET["q"], content_type="text/plain")

2 2 0
0 0
82:import importlib
def load(name):
    return importlib.import_module(name)  # HERE

0 0
92:from flask import request
def load():
    return __import__(request.args["module"])  # HERE

0 0
56:import importlib
json = importlib.import_module("json")

0 0
87:import importlib
def load(name):
    return importlib.import_module(f"plugins.{name}")

2 2 0
0 0
92:import jinja2
env = jinja2.Environment(loader=jinja2.FileSystemLoader("templates"))  # HERE

0 0
59:from jinja2 import Environment
env = Environment()  # HERE

0 0
100:from jinja2 import Environment, select_autoescape
env = Environment(autoescape=select_autoescape())

0 0
86:from jinja2 import Environment
def make(**options):
    return Environment(**options)

4 2 0
0 0
102:import jwt
def read(token):
    return jwt.decode(token, options={"verify_signature": False})  # HERE

0 0
89:import jwt
def read(token, key):
    return jwt.decode(token, key, verify=False)  # HERE

0 0
91:import jwt
def make(claims):
    return jwt.encode(claims, None, algorithm="none")  # HERE

0 0
90:from jose import jwt
def read(token):
    return jwt.get_unverified_claims(token)  # HERE

0 0
89:import jwt
def read(token, key):
    return jwt.decode(token, key, algorithms=["RS256"])

0 0
143:from jose import jwt
def read(token, key):
    header = jwt.get_unverified_header(token)
    return jwt.decode(token, key, algorithms="HS256")

3 2 0
0 0
66:from Crypto.PublicKey import RSA
key = RSA.generate(1024)  # HERE

0 0
135:from cryptography.hazmat.primitives.asymmetric import rsa
key = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # HERE

0 0
111:from cryptography.hazmat.primitives.asymmetric import ec
key = ec.generate_private_key(ec.SECP192R1())  # HERE

0 0
58:from Crypto.PublicKey import RSA
key = RSA.generate(3072)

0 0
179:from cryptography.hazmat.primitives.asymmetric import ec, rsa
key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
curve = ec.generate_private_key(ec.SECP256R1())

2 2 0
0 0
168:import ldap
def find(name):
    connection = ldap.initialize("ldaps://localhost")
    return connection.search_s("dc=x", ldap.SCOPE_SUBTREE, "(uid=%s)" % name)  # HERE

0 0
202:import ldap3
from flask import request
def find(server):
    name = request.args["name"]
    connection = ldap3.Connection(server, auto_bind=True)
    connection.search("dc=x", f"(uid={name})")  # HERE

0 0
183:import ldap
from ldap.filter import escape_filter_chars
def find(connection, name):
    return connection.search_s("dc=x", ldap.SCOPE_SUBTREE, "(uid=%s)" % escape_filter_chars(name))

0 0
110:import ldap
def all_people(connection):
    return connection.search_s("dc=x", ldap.SCOPE_SUBTREE, "(uid=*)")

2 2 0
0 0
116:import logging
from flask import request
def login():
    logging.info("login of %s", request.form["name"])  # HERE

0 0
152:import logging
logger = logging.getLogger(__name__)
def view(request):
    name = request.GET.get("name")
    logger.warning(f"no user {name}")  # HERE

0 0
108:import logging
from flask import request
def login():
    logging.info("login of %r", request.form["name"])

0 0
70:import logging
def login(name):
    logging.info("login of %s", name)

3 2 0
0 0
110:from flask import request
def login(db):
    return db.users.find_one({"name": request.json["name"]})  # HERE

0 0
98:def search(db, name):
    return db.users.find({"$where": "this.name == '" + name + "'"})  # HERE

0 0
123:import json
from flask import request
def search(db):
    return db.users.find(json.loads(request.args["filter"]))  # HERE

0 0
107:from flask import request
def login(db):
    return db.users.find_one({"name": str(request.json["name"])})

0 0
82:from flask import request
def page(text):
    return text.find(request.args["q"])

3 3 0
0 0
103:from flask import redirect, request
def login():
    return redirect(request.args.get("next"))  # HERE

0 0
154:from django.http import HttpResponseRedirect
def view(request):
    target = request.GET.get("next", "/")
    return HttpResponseRedirect(target)  # HERE

0 0
170:from fastapi import FastAPI
from fastapi.responses import RedirectResponse
app = FastAPI()
@app.get("/go")
def go(url: str):
    return RedirectResponse(url=url)  # HERE

0 0
87:from flask import redirect, url_for
def login():
    return redirect(url_for("index"))

0 0
290:from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
def view(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        return redirect("/")
    return redirect(target)

0 0
83:from flask import redirect, request
def upload():
    return redirect(request.url)

4 3 0
0 0
101:import hashlib
def store(password):
    return hashlib.sha256(password.encode()).hexdigest()  # HERE

0 0
102:import hashlib
def register(user, text):
    user.set_password(hashlib.md5(text).hexdigest())  # HERE

0 0
109:import hashlib
def store(secret, salt):
    return hashlib.pbkdf2_hmac("sha256", secret, salt, 1000)  # HERE

0 0
93:import bcrypt
def store(secret):
    return bcrypt.hashpw(secret, bcrypt.gensalt(4))  # HERE

0 0
88:import bcrypt
def store(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())

0 0
107:import hashlib
def store(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600000)

0 0
77:import hashlib
def digest(data):
    return hashlib.sha256(data).hexdigest()

2 2 0
0 0
116:import os
from flask import request
def path():
    return os.path.join("/srv/files", request.args["name"])  # HERE

0 0
113:import os.path
def view(request):
    name = request.GET.get("name")
    return os.path.join(ROOT, name)  # HERE

0 0
126:import os
from flask import request
def path():
    return os.path.join("/srv/files", os.path.basename(request.args["name"]))

0 0
70:import os
def path(name):
    return os.path.join("/srv/files", name)

4 3 0
0 0
111:from flask import request
def read():
    return open("/srv/files/" + request.args.get("name")).read()  # HERE

0 0
158:import os
from flask import request, send_file
def download():
    path = os.path.join("/srv/files", request.args["name"])
    return send_file(path)  # HERE

0 0
73:import os
def view(request):
    os.remove(request.POST["path"])  # HERE

0 0
166:from pathlib import Path
from fastapi import FastAPI
app = FastAPI()
@app.get("/files/{name}")
def read(name: str):
    return Path("/srv", name).read_text()  # HERE

0 0
130:from flask import request, send_from_directory
def download():
    return send_from_directory("/srv/files", request.args["name"])

0 0
197:import os
from flask import request
from werkzeug.utils import secure_filename
def read():
    name = secure_filename(request.args["name"])
    return open(os.path.join("/srv/files", name)).read()

0 0
45:def read(path):
    return open(path).read()

2 2 0
0 0
56:import random
code = random.randint(1000, 9999)  # HERE

0 0
58:from random import choice
winner = choice(people)  # HERE

0 0
53:import secrets
code = secrets.randbelow(9000) + 1000

0 0
48:import random
generator = random.SystemRandom()

3 3 0
0 0
141:import random
import string
def make():
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))  # HERE
    return token

0 0
130:import random
def generate_password(length):
    letters = "abcdef"
    return "".join(random.choices(letters, k=length))  # HERE

0 0
59:import random
session_id = random.getrandbits(128)  # HERE

0 0
49:import secrets
token = secrets.token_urlsafe(32)

0 0
55:import random
colour = random.choice(["red", "green"])

0 0
89:import random
password = "".join(random.SystemRandom().choice("abc") for _ in range(20))

5 5 0
0 0
99:def user(cursor, name):
    cursor.execute("SELECT * FROM users WHERE name = '%s'" % name)  # HERE

0 0
147:import sqlite3
def remove(path, key):
    connection = sqlite3.connect(path)
    connection.execute(f"DELETE FROM items WHERE id = {key}")  # HERE

0 0
136:import psycopg2
def user(cursor, name):
    query = "select * from users where name = '" + name + "'"
    cursor.execute(query)  # HERE

0 0
140:from sqlalchemy import text
def user(session, name):
    return session.execute(text(f"select * from users where name = '{name}'"))  # HERE

0 0
115:def users(name):
    return User.objects.raw("SELECT * FROM auth_user WHERE username = '{}'".format(name))  # HERE

0 0
91:def user(cursor, name):
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))

0 0
172:def user(cursor, names):
    marks = ", ".join(["%s"] * len(names))
    cursor.execute("SELECT * FROM users WHERE name IN (" + ", ".join(["%s"] * len(names)) + ")", names)

0 0
158:from psycopg2 import sql
def user(cursor, table, name):
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE name = %s").format(sql.Identifier(table)), [name])

0 0
144:from sqlalchemy import text
def user(session, name):
    return session.execute(text("select * from users where name = :name"), {"name": name})

0 0
84:TABLE = "users"
def all_users(cursor):
    cursor.execute(f"SELECT * FROM {TABLE}")

4 3 0
0 0
158:from flask import request
def user(cursor):
    name = request.args.get("name")
    cursor.execute("SELECT * FROM users WHERE name = '" + name + "'")  # HERE

0 0
114:def view(request):
    return User.objects.raw(f"SELECT * FROM auth_user WHERE id = {request.GET['id']}")  # HERE

0 0
219:import psycopg2
def handler(event, context):
    connection = psycopg2.connect("dbname=app")
    cursor = connection.cursor()
    sql = "select * from orders where id = %s" % event["id"]
    cursor.execute(sql)  # HERE

0 0
118:from flask import request
def listing():
    Item.objects.extra(where=["name = '%s'" % request.args["name"]])  # HERE

0 0
131:from flask import request
def user(cursor):
    cursor.execute("SELECT * FROM users WHERE name = %s", (request.args.get("name"),))

0 0
138:from flask import request
def user(cursor):
    key = int(request.args["id"])
    cursor.execute(f"SELECT * FROM users WHERE id = {key}")

0 0
109:def view(request):
    return User.objects.raw("SELECT * FROM auth_user WHERE id = %s", [request.GET["id"]])

2 2 0
0 0
105:def find(name):
    query = "SELECT * FROM users WHERE name = '%s'" % name  # HERE
    return run(query)

0 0
88:def remove(key):
    sql = f"DELETE FROM items WHERE id = {key}"  # HERE
    return sql

0 0
46:query = "SELECT * FROM users WHERE name = %s"

0 0
76:def text(name):
    label = f"select {name} from the list"
    return label

3 2 0
0 0
115:import paramiko
client = paramiko.SSHClient()
client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # HERE

0 0
115:from paramiko import client
ssh = client.SSHClient()
ssh.set_missing_host_key_policy(client.WarningPolicy)  # HERE

0 0
107:import asyncssh
async def connect(host):
    return await asyncssh.connect(host, known_hosts=None)  # HERE

0 0
137:import paramiko
client = paramiko.SSHClient()
client.load_system_host_keys()
client.set_missing_host_key_policy(paramiko.RejectPolicy())

0 0
117:import asyncssh
async def connect(host):
    return await asyncssh.connect(host, known_hosts="/etc/ssh/known_hosts")

3 3 0
0 0
117:import requests
from flask import request
def fetch():
    return requests.get(request.args.get("url")).text  # HERE

0 0
139:import urllib.request
def view(request):
    host = request.GET["host"]
    return urllib.request.urlopen(f"http://{host}/status")  # HERE

0 0
136:import httpx
from fastapi import FastAPI
app = FastAPI()
@app.get("/proxy")
def proxy(url: str):
    return httpx.get(url).text  # HERE

0 0
149:import requests
from flask import request
def fetch():
    return requests.get("https://api.example.com/items", params={"q": request.args.get("q")})

0 0
134:import requests
from flask import request
def fetch():
    return requests.get(f"https://api.example.com/items/{request.args['id']}")

0 0
219:import requests
from flask import request
HOSTS = {"eu": "https://eu.example.com"}
def fetch():
    region = request.args["region"]
    if region not in HOSTS:
        return None
    return requests.get(HOSTS[region])

3 4 0
0 0
97:import subprocess
def listing(folder):
    subprocess.run(f"ls -l {folder}", shell=True)  # HERE

0 0
113:from subprocess import check_output as out
def show(name):
    return out("git log " + name, shell=True)  # HERE

0 0
115:import subprocess as sp
def pack(name):
    command = "tar xf %s" % name
    sp.Popen(command, shell=True)  # HERE

0 0
80:import subprocess
def listing(folder):
    subprocess.run(["ls", "-l", folder])

0 0
62:import subprocess
subprocess.run("ls -l | wc -l", shell=True)

0 0
115:import shlex
import subprocess
def listing(folder):
    subprocess.run(f"ls -l {shlex.quote(folder)}", shell=True)

0 0
90:import subprocess
def listing(folder):
    subprocess.run(f"ls -l {folder}", shell=False)

2 3 0
0 0
62:import tempfile
name = tempfile.mktemp(suffix=".txt")  # HERE

0 0
56:from tempfile import mktemp
open(mktemp(), "w")  # HERE

0 0
50:import tempfile
handle, name = tempfile.mkstemp()

0 0
81:import tempfile
with tempfile.NamedTemporaryFile() as file:
    file.write(b"x")

0 0
21:name = self.mktemp()

3 2 0
0 0
80:import jinja2
env = jinja2.Environment(loader=loader, autoescape=False)  # HERE

0 0
80:TEMPLATES = [{"BACKEND": "x", "OPTIONS": {
    "autoescape": False,  # HERE
}}]

0 0
41:app.jinja_env.autoescape = False  # HERE

0 0
71:import jinja2
env = jinja2.Environment(loader=loader, autoescape=True)

0 0
100:from jinja2 import Environment, select_autoescape
env = Environment(autoescape=select_autoescape())

3 2 0
0 0
166:from flask import render_template_string, request
def hello():
    name = request.args.get("name")
    return render_template_string("<h1>" + name + "</h1>")  # HERE

0 0
130:from jinja2 import Template
from flask import request
def hello():
    return Template(request.form["template"]).render()  # HERE

0 0
106:from mako.template import Template
def hello(name):
    return Template(f"Hello {name}").render()  # HERE

0 0
151:from flask import render_template_string, request
def hello():
    return render_template_string("<h1>{{ name }}</h1>", name=request.args.get("name"))

0 0
68:from jinja2 import Template
template = Template("Hello {{ name }}")

2 2 0
0 0
111:from flask import render_template
def show(name):
    return render_template("page.jinja2", name=name)  # HERE

0 0
109:from flask import render_template
def show(name):
    return render_template("page.tmpl", name=name)  # HERE

0 0
101:from flask import render_template
def show(name):
    return render_template("page.html", name=name)

0 0
100:from flask import render_template
def show(name):
    return render_template("mail.txt", name=name)

2 2 0
0 0
105:from flask import render_template_string
def show(text):
    return render_template_string(text)  # HERE

0 0
128:from django.shortcuts import render
def view(request):
    secret = 1
    return render(request, "page.html", locals())  # HERE

0 0
137:from flask import render_template_string
PAGE = "<h1>{{ name }}</h1>"
def show(name):
    return render_template_string(PAGE, name=name)

0 0
105:from django.shortcuts import render
def view(request):
    return render(request, "page.html", {"a": 1})

2 2 0
0 0
50:import ssl
secure = ssl.wrap_socket(sock)  # HERE

0 0
65:import ssl
context = ssl.SSLContext(ssl.PROTOCOL_SSLv23)  # HERE

0 0
98:import ssl
secure = ssl.create_default_context().wrap_socket(sock, server_hostname="example.com")

0 0
61:import ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)

4 2 0
0 0
64:import ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # HERE

0 0
73:import ssl
ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3)  # HERE

0 0
107:import ssl
context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_1  # HERE

0 0
72:from OpenSSL import SSL
context = SSL.Context(SSL.SSLv3_METHOD)  # HERE

0 0
61:import ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

0 0
99:import ssl
context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_2

7 4 0
0 0
83:import requests
def fetch(url):
    return requests.get(url, verify=False)  # HERE

0 0
76:import requests
session = requests.Session()
session.verify = False  # HERE

0 0
133:import ssl
context = ssl.create_default_context()
context.check_hostname = False  # HERE
context.verify_mode = ssl.CERT_NONE  # HERE

0 0
86:import ssl
ssl._create_default_https_context = ssl._create_unverified_context  # HERE

0 0
175:import aiohttp
async def fetch(url):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as session:  # HERE
        return await session.get(url)

0 0
100:from pymongo import MongoClient
client = MongoClient(uri, tlsAllowInvalidCertificates=True)  # HERE

0 0
112:from OpenSSL import SSL
context = SSL.Context(SSL.TLS_METHOD)
context.set_verify(SSL.VERIFY_NONE, None)  # HERE

0 0
92:import requests
def fetch(url):
    return requests.get(url, verify="/etc/ssl/company.pem")

0 0
90:import ssl
context = ssl.create_default_context()
context.verify_mode = ssl.CERT_REQUIRED

0 0
67:import requests
session = requests.Session()
session.verify = True

0 0
53:import jwt
claims = jwt.get_unverified_header(token)

2 2 0
0 0
91:import urllib3
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)  # HERE

0 0
69:import requests
requests.packages.urllib3.disable_warnings()  # HERE

0 0
68:import warnings
warnings.simplefilter("ignore", DeprecationWarning)

0 0
44:import urllib3
http = urllib3.PoolManager()

2 2 0
0 0
100:import urllib.request
def fetch(address):
    return urllib.request.urlopen(address).read()  # HERE

0 0
103:from urllib.request import urlretrieve
def save(address, path):
    urlretrieve(address, path)  # HERE

0 0
87:import urllib.request
page = urllib.request.urlopen("https://example.com/feed").read()

0 0
115:import urllib.request
def fetch(key):
    return urllib.request.urlopen(f"https://example.com/items/{key}").read()

2 2 0
0 0
79:from lxml import etree
parser = etree.XMLParser(resolve_entities=True)  # HERE

0 0
139:import xml.sax
import xml.sax.handler
parser = xml.sax.make_parser()
parser.setFeature(xml.sax.handler.feature_external_ges, True)  # HERE

0 0
89:from lxml import etree
parser = etree.XMLParser(resolve_entities=False, no_network=True)

0 0
132:import xml.sax
import xml.sax.handler
parser = xml.sax.make_parser()
parser.setFeature(xml.sax.handler.feature_external_ges, False)

2 2 0
0 0
85:import xml.etree.ElementTree as ET
def read(path):
    return ET.parse(path)  # HERE

0 0
93:from xml.dom.minidom import parseString
def read(text):
    return parseString(text)  # HERE

0 0
80:from defusedxml.ElementTree import parse
def read(path):
    return parse(path)

0 0
64:import xml.etree.ElementTree as ET
tree = ET.fromstring("<a/>")

2 2 0
0 0
113:from flask import request
from lxml import etree
def upload():
    return etree.fromstring(request.data)  # HERE

0 0
117:import xml.etree.ElementTree as ET
def view(request):
    body = request.body
    return ET.fromstring(body)  # HERE

0 0
123:from defusedxml import ElementTree
from flask import request
def upload():
    return ElementTree.fromstring(request.data)

0 0
65:import xml.etree.ElementTree as ET
tree = ET.parse("config.xml")

2 2 0
0 0
69:server.register_instance(Service(), allow_dotted_names=True)  # HERE

0 0
50:server.register_instance(Service(), True)  # HERE

0 0
36:server.register_instance(Service())

0 0
62:server.register_instance(Service(), allow_dotted_names=False)

2 2 0
0 0
84:def find(tree, name):
    return tree.xpath("//user[@name='" + name + "']")  # HERE

0 0
136:from flask import request
from lxml import etree
def find(tree):
    query = request.args["query"]
    return tree.xpath(query)  # HERE

0 0
78:def find(tree, name):
    return tree.xpath("//user[@name=$name]", name=name)

0 0
48:def find(tree):
    return tree.xpath("//user")

3 4 0
0 0
83:import yaml
def read(text):
    return yaml.load(text, Loader=yaml.Loader)  # HERE

0 0
80:from yaml import load, UnsafeLoader
config = load(stream, UnsafeLoader)  # HERE

0 0
96:import yaml
def read(path):
    with open(path) as file:
        return yaml.load(file)  # HERE

0 0
44:import yaml
config = yaml.safe_load(stream)

0 0
63:import yaml
config = yaml.load(stream, Loader=yaml.SafeLoader)

0 0
64:import yaml
config = yaml.load(stream, Loader=yaml.CSafeLoader)

0 0
39:import json
config = json.load(stream)


"""#
}
