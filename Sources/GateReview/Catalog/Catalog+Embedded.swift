// Written by `make catalog` from the YAML files beside it; a test holds it to them.
// swift-format-ignore-file

extension Catalog {
    static let embeddedTable: StaticString = #"""
js-angular-trust javascript,tsx,typescript 1265 608 4b51a3e9caa13f6a
js-archive-path javascript,tsx,typescript 1164 847 9154d1862c81c273
js-assignment-in-condition javascript,tsx,typescript 859 232 98a9fbdd58f225c6
js-async-effect javascript,tsx,typescript 568 298 724eb243c8bcb796
js-async-executor javascript,tsx,typescript 455 325 e61528d05398a113
js-async-foreach javascript,tsx,typescript 621 300 56f8841c8467e341
js-blocking-call-in-handler javascript,tsx,typescript 909 520 cea93593cf461b03
js-browser-injection javascript,tsx,typescript 1571 1005 548c3a79c076491b
js-browser-storage-secret javascript,tsx,typescript 1081 231 1c8bc50075008d77
js-browser-variable javascript,tsx,typescript 1641 586 23f85bbdbcb9559e
js-buffer-no-check javascript,tsx,typescript 492 200 fdc907a51c2cedc4
js-cipher-tag javascript,tsx,typescript 542 483 aaf50fa4d447e1e0
js-cleartext-request javascript,tsx,typescript 2185 427 3d0a4eb96da59ce4
js-code-injection javascript,tsx,typescript 1376 751 089cd8ea9fe40251
js-constant-iv javascript,tsx,typescript 1664 689 4d3218fea562ac6f
js-constant-key javascript,tsx,typescript 1528 670 afde874cc3dfc0ef
js-cookie-flags javascript,tsx,typescript 1193 425 ac68901f123ff46f
js-cookie-without-flags javascript,tsx,typescript 1435 556 074242bf64c92c7e
js-cors-any-origin javascript,tsx,typescript 1843 599 efc3322f2ff1fadd
js-cors-open javascript,tsx,typescript 1375 455 4569476a98319ee4
js-csrf-order javascript,tsx,typescript 614 311 80df3b3518540de6
js-database-open-to-expressions javascript,tsx,typescript 967 600 b9a56c830a8de1e0
js-debugger javascript,tsx,typescript 207 194 1243a695d4ee00d8
js-dom-html-injection javascript,tsx,typescript 2013 895 de9ace4ad6449b64
js-dom-html-variable javascript,tsx,typescript 2698 857 43e6b8d7796e2a94
js-duplicate-case javascript,tsx,typescript 372 383 84666c8cfa8d3e2e
js-duplicate-condition javascript,tsx,typescript 376 228 df290ee1b926d6e9
js-duplicate-key javascript,tsx,typescript 410 258 78ee8af7c203fff8
js-electron-open-external javascript,tsx,typescript 789 554 bf25192ef03a9b7e
js-electron-settings javascript,tsx,typescript 1144 667 d31da7e5665b3015
js-empty-catch javascript,tsx,typescript 622 239 e3f3fec5b14bed36
js-error-to-client javascript,tsx,typescript 928 472 15dec895f1fd9416
js-eval-variable javascript,tsx,typescript 1179 446 733913a985a363fc
js-fast-password-hash javascript,tsx,typescript 1419 545 548e7ee6b7119072
js-file-permissions javascript,tsx,typescript 1229 345 0a50fcb3080a7d8f
js-file-race javascript,tsx,typescript 911 477 6f23b3eb80ec65ea
js-format-string javascript,tsx,typescript 736 366 84801e4150bb07aa
js-fs-variable javascript,tsx,typescript 779 415 495c910a243f73b6
js-graphql-introspection javascript,tsx,typescript 652 507 bd8f2728591c66bf
js-hardcoded-credentials javascript,tsx,typescript 3000 860 ffdebd8a1a0b1095
js-hardcoded-secret javascript,tsx,typescript 3215 1089 0e5d747cb135a02b
js-headers-off javascript,tsx,typescript 1276 327 b4d448fe38392c2e
js-html-built-from-request javascript,tsx,typescript 576 456 023831e2d5a76bac
js-http-server javascript,tsx,typescript 700 393 1ba3f3dc51d60c61
js-incomplete-escape javascript,tsx,typescript 836 361 7b30b3e5b9bb79ab
js-jwt-decode javascript,tsx,typescript 690 657 3b7d42988ff7b7f1
js-jwt-ignore-expiration javascript,tsx,typescript 288 294 11b6cd6d5a194251
js-jwt-none javascript,tsx,typescript 1826 644 6b832e794562d5b0
js-jwt-not-revoked javascript,tsx,typescript 465 480 37f3ba3e5610f467
js-jwt-secret-data javascript,tsx,typescript 720 441 ea424cf2c73b0ee3
js-jwt-whole-object javascript,tsx,typescript 763 405 cf5327952d16d0c4
js-lambda-injection javascript,tsx,typescript 1379 638 2d9a411d45337bbb
js-ldap-injection javascript,tsx,typescript 1366 693 47f91c523499f53b
js-link-opener javascript,tsx 534 300 3f8eae7ca1f19afa
js-location-injection javascript,tsx,typescript 1239 459 6e6a20ddbad66ea1
js-log-injection javascript,tsx,typescript 684 361 c141b4a9d21b4f2b
js-markdown-html javascript,tsx,typescript 1262 354 8eb2f6f170e9bacd
js-mass-assignment javascript,tsx,typescript 2375 728 9efb058354111e82
js-message-origin javascript,tsx,typescript 1037 376 46d90a95afc45b01
js-module-from-outside javascript,tsx,typescript 555 477 bbbcbebc552cd147
js-module-variable javascript,tsx,typescript 529 249 4d767f6d3b9c0cce
js-nan-compare javascript,tsx,typescript 571 272 6335a284f2a41a15
js-negated-left javascript,tsx,typescript 474 146 08a056baf417d05a
js-nosql-field javascript,tsx,typescript 1680 709 56c16d55d6bf3837
js-nosql-injection javascript,tsx,typescript 1727 711 10d99a368ef90754
js-oauth-state javascript,tsx,typescript 532 314 1258e9d7daa20ad0
js-old-buffer javascript,tsx,typescript 884 223 b104122c0202454f
js-open-folder javascript,tsx,typescript 960 353 cef0d85ad11e5fd5
js-open-redirect javascript,tsx,typescript 2354 869 9802ea1f7c616839
js-path-join javascript,tsx,typescript 635 572 13cc98d82f73dc36
js-path-traversal javascript,tsx,typescript 1834 1345 c99de0ed8dff1557
js-post-message-any javascript,tsx,typescript 808 238 6317c65e073f0bff
js-property-from-outside javascript,tsx,typescript 861 456 10a9eb4dc17b25ba
js-prototype-pollution javascript,tsx,typescript 1806 713 e30845f34a75806c
js-prototype-pollution-loop javascript,tsx,typescript 1894 829 a7081334e5e3f072
js-react-html javascript,tsx 1355 647 030274f90b145132
js-react-link-injection javascript,tsx 591 439 d8abe7f6b0fb3dc6
js-regexp-injection javascript,tsx,typescript 1056 549 fa70cad5eccb71eb
js-regexp-variable javascript,tsx,typescript 888 456 90748cbd623a0bc7
js-removed-auth-check javascript,tsx,typescript 1678 588 281ba92258db7ab3
js-removed-protection javascript,tsx,typescript 658 350 200e2561e45fbb5f
js-removed-sanitizer javascript,tsx,typescript 741 324 d2af999b555736f5
js-render-options-injection javascript,tsx,typescript 1039 347 4bae9a55c77487bb
js-response-echo javascript,tsx,typescript 1214 431 ad1d56346726f48b
js-response-html-injection javascript,tsx,typescript 1175 805 6e44a3f75dd1353b
js-return-in-finally javascript,tsx,typescript 397 392 df6fea9861cf3ca0
js-safe-string javascript,tsx,typescript 1074 568 0513cd7d93dc93f7
js-same-branches javascript,tsx,typescript 466 223 7ac83d52da586372
js-same-operands javascript,tsx,typescript 537 230 d4967b6b8cab25e1
js-script-link javascript,tsx 474 244 afec19841b517604
js-secret-in-log javascript,tsx,typescript 1629 338 e4b2ea3195f3c15a
js-self-assignment javascript,tsx,typescript 513 229 308d8e3ae42b6019
js-serialize-unsafe javascript,tsx,typescript 425 509 71e8213dd61c58ab
js-shell-built javascript,tsx,typescript 1864 902 557fce790fb38b59
js-shell-injection javascript,tsx,typescript 2378 1265 ed3d27a2cc67031f
js-slow-regexp javascript,tsx,typescript 893 243 281d3522b2165590
js-spawn-variable javascript,tsx,typescript 631 447 279dd725f2d26da1
js-sql-built javascript,tsx,typescript 2157 847 3a5c8c625d8eafe1
js-sql-injection javascript,tsx,typescript 2907 1810 0f5ad8ccb833bd50
js-ssrf javascript,tsx,typescript 2674 1312 b17f0de45633e63a
js-template-escape-off javascript,tsx,typescript 1320 645 2ed5aa9c44ec1ea9
js-template-in-quotes javascript,tsx,typescript 488 189 54c4f11ecc615109
js-template-injection javascript,tsx,typescript 1641 715 7c628e031f7ecd75
js-template-unescaped text 675 367 797d88220c937b61
js-temporary-file javascript,tsx,typescript 869 427 5c81297e0019e4d6
js-thrown-text javascript,tsx,typescript 358 163 2a877a7952d20ae9
js-timer-text javascript,tsx,typescript 545 326 7c9e6ac9cebf9bc7
js-timing-compare javascript,tsx,typescript 1658 553 186d7fe102e6f239
js-tls-no-verify javascript,tsx,typescript 2300 790 91d21a59dbe17867
js-tls-old-version javascript,tsx,typescript 1366 482 66f7d863ccbb0d1c
js-typeof-value javascript,tsx,typescript 552 220 7679c1dfb16fec72
js-unawaited-assertion javascript,tsx,typescript 648 404 9af1a5c2694ffeec
js-unreachable javascript,tsx,typescript 681 334 d9c48c9891134461
js-unsafe-deserialization javascript,tsx,typescript 1302 539 19b023cc503e33d4
js-upload-without-limit javascript,tsx,typescript 981 378 c9c367f5a5f12ee4
js-url-check javascript,tsx,typescript 943 359 365f02513997504f
js-vue-html text 345 328 27bce68a79b6ea25
js-vue-render-html javascript,tsx,typescript 1065 422 10d383c0d327c526
js-weak-cipher javascript,tsx,typescript 1888 722 b47d205a873a67a2
js-weak-hash javascript,tsx,typescript 1483 532 b2d4683a3a6bef0d
js-weak-key-size javascript,tsx,typescript 1868 562 9850b23265325723
js-weak-password-cost javascript,tsx,typescript 1186 409 76db4e28b76529e6
js-weak-random javascript,tsx,typescript 2101 620 5253559f6f716891
js-xml-entities javascript,tsx,typescript 1410 434 aeab477b82ebb424
js-xml-from-outside javascript,tsx,typescript 1413 474 269304590563b29d
js-xpath-injection javascript,tsx,typescript 828 604 5971f55d40be28c1
js-yaml-from-outside javascript,tsx,typescript 588 499 f3ef8356a11016cb
python-archive-extract python 1695 644 6e38ab223f1c4f2f
python-archive-unpack python 940 429 44240d3cd648d244
python-assert-tuple python 396 181 9e7396ef4ba2aa20
python-assert-used python 218 236 351f3832f1978f73
python-authorization-assert python 632 404 107b95380ef811c8
python-basic-auth-cleartext python 567 539 079af1da7932e3a0
python-bind-all-interfaces python 1611 397 97b633c4dde40392
python-cipher-key-constant python 2691 785 60a2ccd13e0b8e47
python-cipher-mode-ecb python 632 447 6e544365998ed37a
python-cipher-no-authentication python 1070 385 74d35a472cdbd6dd
python-cipher-static-iv python 1588 669 01a7b5b29b37f367
python-cipher-weak python 1392 472 c3c22e4ae2f76b43
python-cleartext-protocol python 1402 593 a24b3a88bb15ad78
python-cleartext-url python 2315 390 f479915c9f421025
python-command-built python 2620 939 820083d28d44e1ef
python-command-tainted python 3126 970 7661a4b18dddf073
python-command-task-built python 1358 548 22d6c11e8118cc3c
python-command-variable python 2341 477 a0c73255f3ede2a0
python-command-wildcard python 1005 278 27af3f4bff2379fc
python-cookie-config-off python 927 245 4090547617c1c41a
python-cookie-flags python 2766 593 8cdd5f81c8d931ea
python-cors-any-origin python 1715 512 17cf5b7f4485fa61
python-csrf-off python 1760 505 0e35fd4aa19f7301
python-csv-tainted python 535 499 c0e62aed5ca51d75
python-debug-on python 2322 536 0564fad4a59bffc0
python-debugger-left python 682 230 f2bc7a3110ca9ffa
python-deserialise python 2844 744 774b48766514d9f7
python-deserialise-tainted python 1110 563 b5b5b899b7aaafe5
python-django-raw-sql python 851 477 8a21137bbe784092
python-django-settings-weak python 1685 430 0de8bdba30bb2401
python-drf-open python 1043 313 75f366e65df32203
python-escaping-bypassed python 940 305 5937a2cbdece6fcd
python-eval-tainted python 1249 547 cee2c0e60156201b
python-eval-variable python 1399 344 cda35c25e11492f4
python-float-tainted python 495 352 db0db84f9614552e
python-form-all-fields python 633 446 51c6565e235a417b
python-format-tainted python 588 389 b44bd39aaf4bb184
python-globals-call python 1325 405 d7f0e800f50c3a97
python-hardcoded-password python 2704 418 2e3a97ba9f6ba70d
python-hardcoded-password-call python 1896 547 b8b63355c0627c57
python-hardcoded-secret-key python 1448 361 30c499dd9f564037
python-hash-weak python 1718 646 5ba7998bb3ec7161
python-hmac-compared python 981 577 cbc34ae07c8fb468
python-host-header-trusted python 1090 408 132a3d2a770ce599
python-html-built python 1165 699 296dc94bd856408d
python-html-marked-safe python 1218 491 c7a1664639d76f19
python-html-tainted python 3421 940 0df87557fa9b4f92
python-import-variable python 566 355 0985b4ff42643f3a
python-jinja-autoescape-absent python 637 376 210848b56da5db3b
python-jwt-not-verified python 2288 660 0c44e36a38b7815e
python-key-too-short python 2730 598 604f708138e36897
python-ldap-filter-built python 1747 705 9d1b868281d5b6d2
python-log-injection python 644 487 d0bb21b136142427
python-log-secret python 2910 486 f4f6d2b19177de43
python-mass-assignment python 1197 478 8e500d2fccbf5fa6
python-nosql-tainted python 1994 569 674972a70320ee88
python-open-redirect python 2314 945 5c0146351c7e0095
python-password-empty python 1674 406 4b24480411421b6f
python-password-hash-weak python 2648 743 16eebeaef34189ab
python-password-not-validated python 736 626 424b5476c46e88d8
python-path-join-tainted python 492 466 cd7ad804afb5d325
python-path-tainted python 2451 947 ea1b9cad81ad1a6d
python-permissions-loose python 803 224 c7b9ecc59de6f974
python-permissions-wide python 1762 433 ca5a941a25f3157d
python-privileged-container python 988 417 24250be58f72092b
python-random-module python 502 253 ccb5fee2be281dbf
python-random-secret python 1963 579 05502bd2f4b605cf
python-regex-catastrophic python 1406 312 3cd18bf807f7447f
python-regex-tainted python 521 456 3f40b9f44c06ee4a
python-request-no-timeout python 889 320 6e4254ab3f5c8510
python-secret-compared python 606 367 9760c5541e0d73bb
python-sql-built python 2721 1379 f18ce21f59cc3d34
python-sql-tainted python 1890 1056 498a6b76d3354412
python-sql-text-built python 1130 354 99963b2b9f5834e0
python-ssh-host-key-any python 1003 642 74101f31067a00f3
python-ssrf python 3173 954 ee76283f78738de1
python-temp-name python 451 269 784fb523ed16aa36
python-temp-path-fixed python 1153 288 6d9df3906e4bdd69
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

high medium security 1 0 0 0 1 0 0 0 1 0 0 22
66:a file of an archive is written to the path that the archive names
40:{f} uses the name that the archive gives
105:A name such as ../../.ssh/authorized_keys leaves the folder, so whoever made the archive writes any file.
101:Resolve the path and check that it starts with the folder and a separator before anything is written.
783:(call_expression
  function: (_) @f
  arguments: (arguments (_) @name)
  (#resolves-to? @f "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "path.join" "path.resolve" "fs.promises.writeFile" "fs/promises.writeFile" "fs-extra.writeFile" "fs-extra.outputFile" "require().createWriteStream")
  (#match? @name "\\b(zip_?)?entry\\.(path|fileName|entryName|name|props\\.path|header\\.name)\\b|\\bheader\\.name\\b|\\bzipEntry\\.(name|entryName)|\\bentryName\\b")
  (#not-match? @name "basename|sanitize|dirent|^\\w*[dD]ir[eE]ntry")
  (#inside-match? @name "program" "(?i)unzip|adm-zip|yauzl|tar-stream|['\"]tar['\"]|jszip|node-stream-zip|extract")
  (#not-inside-match? @name "statement_block" "startsWith\\(|indexOf\\(['\"]\\.\\.|includes\\(['\"]\\.\\.|path\\.relative")) @finding

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 481
41:a condition assigns in place of comparing
57:{finding} assigns, and the condition is what was assigned
79:The condition then always takes the same way, and the variable loses its value.
87:Write === to compare; put a second pair of brackets around an assignment that is meant.
524:(if_statement
  condition: (parenthesized_expression . (assignment_expression left: (_) @left right: [(string) (number) (true) (false) (null) (undefined) (identifier) (member_expression)] @right) @finding .))
(while_statement
  condition: (parenthesized_expression . (assignment_expression right: [(string) (number) (true) (false) (null) (undefined)]) @finding .))
(ternary_expression
  condition: (parenthesized_expression . (assignment_expression right: [(string) (number) (true) (false) (null) (undefined)]) @finding .))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 691
78:an effect of React is async, so React gets a promise where it wants a function
125:React calls what the effect gives back when it cleans up; a promise breaks that, and late answers change a page that is gone.
53:Make an async function inside the effect and call it.
244:(call_expression
  function: [(identifier) (member_expression)] @f
  arguments: (arguments . [(arrow_function) (function_expression)] @effect)
  (#match? @f "^(React\\.)?use(Layout|Insertion)?Effect$")
  (#match? @effect "^async\\b")) @finding

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 391
42:the function that makes a promise is async
72:An error in it is lost, and whoever waits for the promise waits forever.
83:Use an async function in place of the promise, or do the waiting before it is made.
191:(new_expression
  constructor: (identifier) @f
  arguments: (arguments . [(arrow_function) (function_expression)] @executor)
  (#eq? @f "Promise")
  (#match? @executor "^async\\b")) @finding

medium medium correctness 1 0 0 0 1 0 0 0 2 0 0 691 820
62:a function that waits is given to forEach, which does not wait
38:forEach does not wait for the function
105:The code after it runs before the work is done, and an error in the function ends the program or is lost.
90:Use for (const x of list) { await ... }, or await Promise.all(list.map(async (x) => ...)).
248:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . [(arrow_function) (function_expression)] @callback)
  (#eq? @m "forEach")
  (#match? @callback "^async\\b[\\s\\S]*\\bawait\\b")) @finding

low low quality 1 0 0 0 1 0 0 0 1 0 0 400
75:a request handler waits for a file or a program while nobody else is served
43:{f} stops the whole server until it is done
108:A Node server does one thing at a time, so all other readers wait, and a few requests are enough to stop it.
47:Use the form that gives a promise and await it.
572:(call_expression
  function: (_) @f
  (#resolves-to? @f "fs.readFileSync" "fs.writeFileSync" "fs.readdirSync" "fs.statSync" "fs.appendFileSync" "child_process.execSync" "child_process.spawnSync" "child_process.execFileSync" "crypto.pbkdf2Sync" "crypto.scryptSync" "zlib.gzipSync" "bcrypt.hashSync" "bcrypt.compareSync" "bcryptjs.hashSync" "bcryptjs.compareSync")
  (#inside-match? @f "arrow_function" "function_declaration" "function_expression" "method_definition" "^(async\\s+)?(function\\s*\\w*\\s*)?\\(\\s*(req|request)\\b[^)]*,\\s*(res|response|reply)\\b")) @finding

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
medium low security 1 0 0 0 1 0 0 0 2 0 0 922 312
57:a token or password is kept in the storage of the browser
61:{m} keeps a secret where every script of the page can read it
62:One script that gets into the page reads it and sends it away.
55:Keep it in a cookie with httpOnly, secure and sameSite.
775:(call_expression
  function: (member_expression object: (_) @storage property: (property_identifier) @m)
  arguments: (arguments . (_) @name . (_) @value)
  (#match? @storage "(^|\\.)(localStorage|sessionStorage)$|(?i)^asyncstorage$")
  (#any-of? @m "setItem" "set")
  (#match? @name "(?i)(token|jwt|password|passwd|secret|api_?key|private_?key|credential|credit_?card|session_?id)")
  (#not-match? @name "(?i)tokens?_?(count|list|index)|design")) @finding
(assignment_expression
  left: [(member_expression object: (_) @storage property: (_) @name) (subscript_expression object: (_) @storage index: (_) @name)]
  (#match? @storage "(^|\\.)(localStorage|sessionStorage)$")
  (#match? @name "(?i)(token|jwt|password|passwd|secret|api_?key|private_?key|credential)")) @finding

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
medium medium security 1 1 0 0 1 0 0 0 1 0 0 119
55:a buffer is read or written without checking its bounds
55:{m} does not check whether the place lies in the buffer
54:A wrong place reads or changes memory of other values.
28:Leave out the last argument.
230:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments (true) .)
  (#match? @m "^(read|write)(U?Int(8|16LE|16BE|32LE|32BE)|Float(LE|BE)|Double(LE|BE)|U?Int(LE|BE))$")) @finding

low low security 1 0 0 0 0 0 0 0 3 0 0 310 354 1240
67:an encrypted text is read without a fixed length of its check value
89:Node accepts shorter check values, which are easier to guess, so a changed text may pass.
60:Pass { authTagLength: 16 } and call setAuthTag before final.
257:(call_expression
  function: (_) @f
  arguments: (arguments . (string) @algorithm) @args
  (#resolves-to? @f "crypto.createDecipheriv" "createDecipheriv")
  (#match? @algorithm "(?i)-(gcm|ccm|ocb)['\"]$|chacha20-poly1305")
  (#not-arg? @args "3")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 319
52:data is sent over a connection that is not encrypted
62:{f} talks over a connection that everybody on the way can read
79:Anybody on the way reads and changes what is sent, passwords and code included.
35:Use https, or sftp in place of ftp.
1889:(call_expression
  function: (_) @f
  arguments: (arguments . [(string) (template_string) (binary_expression)] @url)
  (#resolves-to? @f "fetch" "node-fetch" "axios" "axios.get" "axios.post" "axios.put" "axios.delete" "axios.request" "got" "got.get" "got.post" "needle.get" "needle.post" "needle" "request" "request.get" "request.post" "request.put" "superagent.get" "superagent.post" "http.get" "http.request" "$.get" "$.post" "$.ajax" "$.getJSON" "request-promise" "undici.request" "undici.fetch" "unirest.get" "WebSocket" "require().get" "rest.get" "node-rest-client.Client().get")
  (#match? @url "^['\"`](http|ws)://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.|169\\.254|[\\w-]+(:\\d+)?/|[\\w-]+(:\\d+)?['\"`]|[\\w.-]+\\.(local|internal|localhost|test|invalid)\\b|\\$\\{|['\"`])")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (_) @url)))
  (#resolves-to? @f "axios" "axios.request" "got" "request" "request.get" "request.post" "$.ajax" "axios.create" "http.request" "needle" "superagent")
  (#any-of? @key "url" "uri" "baseURL" "hostname" "host")
  (#match? @url "^['\"`]http://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.|[\\w-]+(:\\d+)?/|[\\w.-]+\\.(local|internal|test)\\b|\\$\\{|['\"`])")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (string) @url)
  (#resolves-to? @f "WebSocket" "ws" "ws.WebSocket")
  (#match? @url "^['\"`]ws://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|10\\.|192\\.168\\.|[\\w-]+(:\\d+)?/|['\"`])")) @finding
(new_expression
  constructor: (_) @f
  (#resolves-to? @f "ftp" "jsftp" "basic-ftp.Client" "telnet-client" "telnet-client.Telnet" "promise-ftp" "ftps" "@icetee/ftp" "jsftp.JSFtp")
  (#not-inside-match? @f "program" "secure:\\s*(true|['\"])")) @finding

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

high medium security 1 0 0 0 1 0 0 0 2 0 0 329 1204
55:data is encrypted with a start value that never changes
50:{f} gets a start value that is the same every time
90:Equal texts then give equal results, and with GCM or CTR two results give away both texts.
82:Make it new for each text with crypto.randomBytes, and store it beside the result.
1313:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm . (_) . [(string) (template_string) (call_expression) (identifier)] @iv)
  (#resolves-to? @f "crypto.createCipheriv" "createCipheriv" "require().createCipheriv")
  (#match? @iv "^['\"`][^'\"`$]+['\"`]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm . (_) . (call_expression function: (_) @make arguments: (arguments . [(string) (number) (array)])) @iv)
  (#resolves-to? @f "crypto.createCipheriv" "createCipheriv" "require().createCipheriv")
  (#resolves-to? @make "Buffer.alloc" "Buffer.from" "buffer.Buffer.from" "buffer.Buffer.alloc")
  (#not-match? @iv "\\[\\]|from\\(['\"]{2}")
  (#not-match? @algorithm "(?i)ecb")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (identifier) @iv)
  (#resolves-to? @f "crypto.createCipheriv" "createCipheriv")
  (#literal? @iv)
  (#not-match? @iv "(?i)null|undefined|empty|length")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (identifier) @iv)
  (#resolves-to? @f "crypto.createCipheriv" "createCipheriv")
  (#resolves-to? @iv "Buffer.alloc()" "Buffer.alloc().fill()" "buffer.Buffer.alloc()")
  (#not-inside-match? @iv "program" "randomFill|getRandomValues|\\.copy\\(")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 798 321
53:the key of a cipher or a signature stands in the code
38:{f} gets a key that stands in the code
127:Everybody who can read the code can decrypt the data or make valid signatures, and the key cannot be changed without a release.
57:Read the key from the environment or from a secret store.
1179:(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @key)
  (#resolves-to? @f "crypto.createCipheriv" "crypto.createDecipheriv" "crypto.createHmac" "crypto.createCipher" "crypto.createDecipher" "createHmac" "createCipheriv" "createDecipheriv"
    "CryptoJS.AES.encrypt" "CryptoJS.AES.decrypt" "crypto-js.AES.encrypt" "crypto-js.AES.decrypt" "CryptoJS.HmacSHA256" "crypto-js.HmacSHA256" "CryptoJS.DES.encrypt" "CryptoJS.TripleDES.encrypt" "crypto-js/aes.encrypt" "crypto-js/aes.decrypt" "crypto-js/hmac-sha256" "CryptoJS.HmacSHA512" "CryptoJS.HmacSHA1")
  (#match? @key "^['\"`][^'\"`$]+['\"`]$|^(Buffer\\.from|[A-Za-z.]+\\.parse)\\(\\s*['\"`][^'\"`$]+['\"`]")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (identifier) @key)
  (#resolves-to? @f "crypto.createCipheriv" "crypto.createDecipheriv" "crypto.createHmac" "crypto.createCipher" "crypto.createDecipher" "createHmac" "createCipheriv" "createDecipheriv"
    "CryptoJS.AES.encrypt" "CryptoJS.AES.decrypt" "crypto-js.AES.encrypt" "crypto-js.AES.decrypt" "crypto-js/aes.encrypt" "crypto-js/aes.decrypt")
  (#not-match? @key "^[A-Z][A-Z0-9_]*$")
  (#literal? @key)) @finding

medium medium security 1 0 0 0 1 0 0 0 3 0 0 614 1004 1275
51:a cookie is open to scripts or to plain connections
28:{finding} weakens the cookie
150:Without httpOnly a script in the page reads the session, without secure it travels over plain connections, and with sameSite none other sites send it.
54:Set { httpOnly: true, secure: true, sameSite: 'lax' }.
829:(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (_) @cookie value: (object (pair key: (_) @key value: (false)) @finding))))
  (#match? @f "(?i)session$")
  (#match? @cookie "^['\"]?cookie['\"]?$")
  (#match? @key "^['\"]?(httpOnly|secure|httponly)['\"]?$"))
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (_) @key value: (false)) @finding))
  (#match? @f "(?i)cookie(s\\.set|s\\(\\)\\.set|s?\\.serialize|session|)$|setCookie$|serialize$")
  (#match? @key "^['\"]?(httpOnly|secure|httponly|signed|overwrite)['\"]?$")
  (#not-match? @key "signed|overwrite"))
(assignment_expression
  left: (member_expression object: (_) @cookie property: (property_identifier) @key)
  right: (false)
  (#match? @cookie "(?i)cookie$")
  (#any-of? @key "httpOnly" "secure")) @finding

low low security 1 0 0 0 1 0 0 0 3 0 0 614 1004 522
43:a cookie is set without secure and httpOnly
79:{f} sets a cookie that scripts can read and that travels over plain connections
100:A script in the page reads the cookie, and anybody on the way reads it when the connection is plain.
55:Pass { httpOnly: true, secure: true, sameSite: 'lax' }.
1083:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (_)) @args
  (#eq? @m "cookie")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#args? @args "2" "3")
  (#not-arg? @args "secure")
  (#not-arg? @args "2" "^[a-zA-Z_.]+(\\(.*\\))?$")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (_) . (object)) @args
  (#eq? @m "cookie")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#not-arg? @args "httpOnly")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object)) @args
  (#resolves-to? @f "express-session" "expressSession" "session" "express.session" "cookie-session" "cookieSession")
  (#not-arg? @args "secure")
  (#not-arg? @args "cookie" "secure|^[a-zA-Z_.]+$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object)) @args
  (#resolves-to? @f "cookie-session" "cookieSession")
  (#not-arg? @args "httpOnly")
  (#arg? @args "secure")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 942 346
52:pages of every site may read what the server answers
51:{finding} lets pages of every site read the answers
88:A page that the reader opens can read answers of servers that only the reader can reach.
60:Name the sites: cors({ origin: 'https://app.example.com' }).
1523:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (string) @header . (_) @origin)
  (#any-of? @m "setHeader" "set" "header" "append")
  (#match? @header "(?i)^['\"]access-control-allow-origin['\"]$")
  (#match? @origin "^['\"`](\\*|null)['\"`]$")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m)
  arguments: (arguments . (string) @header . (_) @origin)
  (#any-of? @m "setHeader" "set" "header" "append")
  (#match? @res "(?i)^(res|response|reply|ctx)\\b")
  (#match? @header "(?i)^['\"](access-control-allow-origin|x-frame-options)['\"]$")
  (#tainted? @origin "header")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m)
  arguments: (arguments . (number) . (object (pair key: (string) @header value: (_) @origin) @finding))
  (#eq? @m "writeHead")
  (#match? @header "(?i)^['\"](access-control-allow-origin|x-frame-options)['\"]$")
  (#match? @origin "^['\"`](\\*|null)['\"`]$|^req\\."))
(pair
  key: (string) @header
  value: (string) @origin
  (#match? @header "(?i)^['\"]access-control-allow-origin['\"]$")
  (#match? @origin "^['\"`](\\*|null)['\"`]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (_) @origin)))
  (#resolves-to? @f "cors" "@koa/cors" "*.enableCors" "@fastify/cors")
  (#eq? @key "origin")
  (#match? @origin "^['\"]\\*['\"]$")) @finding

high high security 1 1 0 0 1 0 0 0 2 0 0 942 346
68:pages of every site may call the server with the login of the reader
46:{f} lets pages of every site call with cookies
84:Any page that the reader opens can then read and change what only the reader should.
81:Name the sites: cors({ origin: ['https://app.example.com'], credentials: true }).
1025:(call_expression
  function: (_) @f
  arguments: (arguments (object) @options) @args
  (#resolves-to? @f "cors" "@koa/cors" "koa2-cors" "*.enableCors" "@fastify/cors" "fastify-cors" "*.register")
  (#arg? @args "credentials" "^true$")
  (#arg? @args "origin" "^(true|['\"]\\*['\"]|\\(?\\w+,\\s*(cb|callback|done)\\)\\s*=>\\s*(cb|callback|done)\\(null,\\s*true\\)|/\\.\\*/)$")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (string) @header . (_) @origin)
  (#any-of? @m "setHeader" "set" "header" "append")
  (#match? @header "(?i)^['\"]access-control-allow-origin['\"]$")
  (#match? @origin "(?i)headers\\.origin|headers\\[['\"]origin['\"]\\]|\\.(get|header)\\(['\"]origin['\"]\\)|\\.query|\\.body|\\.params")
  (#inside-match? @origin "program" "(?i)access-control-allow-credentials['\"]\\s*,\\s*['\"]?true")
  (#not-inside-match? @origin "statement_block" "(?i)includes|indexOf|allowed|whitelist|\\.has\\(|\\.test\\(")) @finding

medium medium security 1 1 0 0 1 0 0 0 1 0 0 352
67:the check against forged requests runs before the method is changed
49:{f} comes after the check against forged requests
79:A request that is checked as GET passes, and is then handled as POST or DELETE.
31:Put methodOverride before csrf.
318:(call_expression
  function: (member_expression property: (property_identifier) @use)
  arguments: (arguments . (call_expression function: (_) @f))
  (#eq? @use "use")
  (#match? @f "(?i)methodOverride$")
  (#inside-match? @f "program" "(?s)(csrf|csurf|csrfProtection)\\([^)]*\\)\\s*\\).*methodOverride\\(")) @finding

high medium security 1 1 0 0 1 0 0 0 2 0 0 943 89
56:a filter or sort order for a database comes from outside
24:{key} comes from outside
100:Whoever sends the request names the fields and conditions, and so reads records that are not theirs.
45:Look the value up in a table of allowed ones.
670:(pair
  key: (property_identifier) @key
  value: (_) @value
  (#any-of? @key "FilterExpression" "KeyConditionExpression" "ProjectionExpression" "ConditionExpression" "UpdateExpression" "ScanFilter" "KeyConditions")
  (#tainted? @value "nosql")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @key)
  arguments: (arguments . [(member_expression) (call_expression)] @value)
  (#any-of? @key "scan" "query" "getItem" "putItem" "batchGet")
  (#match? @value "^(event|req|request)\\.(body|query|params)$|^JSON\\.parse\\(\\s*(event|req)\\.body")
  (#inside-match? @value "program" "(?i)dynamo")
  (#tainted? @value "nosql")) @finding

medium medium quality 1 1 0 0 0 0 0 0 1 0 0 489
31:a debugger statement is left in
72:It stops the program whenever the tools of the browser or Node are open.
10:Remove it.
30:(debugger_statement) @finding

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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 561
32:a switch has the same case twice
56:the case {again} stands twice; the second one never runs
39:The code of the second case never runs.
60:Give the second case the value that was meant, or remove it.
114:(switch_body
  (switch_case value: (_) @value)
  (switch_case value: (_) @again) @finding
  (#eq? @value @again))

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 561
43:an else-if asks what the if before it asked
48:{again} was asked before; this branch never runs
41:The code of the second branch never runs.
36:Correct the condition that is wrong.
137:(if_statement
  condition: (_) @first
  alternative: (else_clause (if_statement condition: (_) @again @finding))
  (#eq? @first @again))

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 710
32:an object has the same key twice
47:the key {again} stands twice; the last one wins
39:The first value is lost without a word.
58:Remove one of the two, or give it the name that was meant.
163:(object
  (pair key: [(property_identifier) (string) (number)] @key)
  (pair key: [(property_identifier) (string) (number)] @again) @finding
  (#eq? @key @again))

medium low security 1 0 0 0 1 0 0 0 2 0 0 939 78
61:an address that is not constant is opened outside of Electron
41:{f} opens an address that is not constant
98:An address such as file:///... or one of another program's scheme starts programs on the computer.
72:Let only addresses pass whose protocol is https and whose host is known.
447:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves-to? @f "electron.shell.openExternal" "shell.openExternal" "electron.shell.openPath" "shell.openPath" "shell.openItem" "electron.shell.openItem" "*.shell.openExternal")
  (#not-literal? @url)
  (#not-match? @url "^[`'\"](https?|mailto):")
  (#not-inside-match? @url "statement_block" "\\.protocol\\b|startsWith\\(['\"]https?:|isSafe|isAllowed|isValid")) @finding

high high security 1 1 0 0 1 1 0 0 3 0 10 829 94 1188
59:a window of Electron gives pages more rights than they need
47:{finding} gives the page access to the computer
112:Script that gets into the page, from a link or an advertisement, then runs programs on the computer of the user.
126:Leave nodeIntegration off and contextIsolation, sandbox and webSecurity on; give the page single functions with contextBridge.
497:(pair
  key: (_) @key
  value: (true)
  (#match? @key "^['\"]?(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|allowRunningInsecureContent|enableRemoteModule|experimentalFeatures|webviewTag)['\"]?$")
  (#not-match? @key "webviewTag")
  (#inside? @finding "object")) @finding
(pair
  key: (_) @key
  value: (false)
  (#match? @key "^['\"]?(contextIsolation|webSecurity)['\"]?$")) @finding
(pair
  key: (_) @key
  value: (string)
  (#any-of? @key "enableBlinkFeatures")) @finding

15:nodeIntegration
16:contextIsolation
11:webSecurity
27:allowRunningInsecureContent
18:enableRemoteModule
20:experimentalFeatures
19:enableBlinkFeatures
23:nodeIntegrationInWorker
26:nodeIntegrationInSubFrames
11:allowpopups
low medium quality 1 0 0 0 0 0 0 0 2 0 0 390 1069
30:an error is caught and dropped
90:The program goes on as if nothing had happened, and nobody learns why the result is wrong.
71:Handle the error, log it, or write in a comment why it does not matter.
364:(catch_clause
  body: (statement_block) @body
  (#match? @body "^\\{\\s*\\}$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . [(arrow_function body: (statement_block) @body) (function_expression body: (statement_block) @body)])
  (#eq? @m "catch")
  (#match? @body "^\\{\\s*\\}$")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 209
42:details of an error are sent to the client
44:{f} sends the place of the error in the code
74:Paths, versions and queries in it help somebody to find the next weakness.
39:Log the error and send a short message.
659:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) @value)
  (#any-of? @m "send" "json" "end" "write" "render")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#match? @value "\\b(e|err|error|ex|exception)\\.stack\\b")
  (#not-match? @value "NODE_ENV|isDev|=>|development")
  (#not-inside-match? @value "if_statement" "NODE_ENV|isDev|debug|development")) @finding
(call_expression
  function: (_) @f
  (#resolves-to? @f "errorhandler" "errorHandler.errorhandler" "express.errorHandler")
  (#not-inside-match? @f "program" "NODE_ENV|app\\.get\\(['\"]env['\"]\\)")) @finding

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

high medium security 1 0 0 0 1 0 0 0 3 0 0 916 328 327
37:a password is stored with a fast hash
60:{password} is hashed with a function that is made to be fast
80:Whoever gets the table tries billions of passwords a second against such hashes.
66:Use bcrypt, argon2 or crypto.scrypt with a salt for each password.
1099:(call_expression
  function: (member_expression
    object: (call_expression function: (_) @f arguments: (arguments . (_) @algorithm .))
    property: (property_identifier) @m)
  arguments: (arguments . (_) @password)
  (#resolves-to? @f "crypto.createHash" "createHash" "require().createHash")
  (#eq? @m "update")
  (#match? @algorithm "^['\"`](?i)(md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512)['\"`]$")
  (#match? @password "(?i)(^|[._])(user_?|new_?|old_?|plain_?|raw_?|current_?)?(password|passwd|passphrase|pwd)(text|value)?\\b(?!\\.length)")
  (#not-match? @password "(?i)hash|digest|token|reset")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @password .)
  (#resolves-to? @f "md5" "sha1" "sha256" "js-md5" "js-sha256" "js-sha256.sha256" "blueimp-md5" "CryptoJS.MD5" "CryptoJS.SHA1" "CryptoJS.SHA256" "crypto-js.MD5" "crypto-js.SHA1" "crypto-js.SHA256" "crypto-js/md5" "crypto-js/sha1" "crypto-js/sha256")
  (#match? @password "(?i)(^|[._])(user_?|new_?|old_?|plain_?|raw_?|current_?)?(password|passwd|passphrase|pwd)(text|value)?\\b(?!\\.length)")) @finding

medium high security 1 1 0 0 1 0 0 0 2 0 0 732 276
32:a file is made open to everybody
49:{f} lets every user of the machine write the file
75:Any other program on the machine can change the file or read what is in it.
42:Use 0o600 for files and 0o700 for folders.
959:(call_expression
  function: (_) @f
  arguments: (arguments . (_) . [(number) (string)] @mode)
  (#resolves-to? @f "fs.chmod" "fs.chmodSync" "fs.fchmod" "fs.fchmodSync" "fs.lchmod" "fs.promises.chmod" "fs/promises.chmod" "fs-extra.chmod" "fs-extra.chmodSync" "fs.mkdir" "fs.mkdirSync" "fs.promises.mkdir" "fs/promises.mkdir" "shelljs.chmod" "graceful-fs.chmod")
  (#match? @mode "^['\"]?(0o?)?[0-7]?[0-7][0-7][2367]['\"]?$|^(511|438|0x1ff|0x1FF)$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: [(number) (string)] @mode)))
  (#resolves-to? @f "fs.*" "fs/promises.*" "fs-extra.*" "graceful-fs.*" "mkdirp" "mkdirp.sync")
  (#eq? @key "mode")
  (#match? @mode "^['\"]?(0o?)[0-7]?[0-7][0-7][2367]['\"]?$|^(511|438)$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (number) @mode)
  (#resolves-to? @f "process.umask")
  (#match? @mode "^0+$|^0o0+$")) @finding

low low security 1 0 0 0 1 0 0 0 1 0 0 367
43:a file is looked at and then opened by name
54:{f} opens a file that may have changed since the check
68:Between the two calls somebody can put another file or a link there.
68:Open it at once and handle the error; for new files use the flag wx.
614:(if_statement
  condition: (parenthesized_expression [
    (call_expression function: (_) @check arguments: (arguments . (_) @one))
    (unary_expression argument: (call_expression function: (_) @check arguments: (arguments . (_) @one)))])
  consequence: (statement_block (expression_statement (call_expression function: (_) @f arguments: (arguments . (_) @other)) @finding))
  (#resolves-to? @check "fs.existsSync" "fs.accessSync" "fs.statSync" "require().existsSync")
  (#resolves-to? @f "fs.writeFileSync" "fs.openSync" "fs.appendFileSync" "fs.createWriteStream" "fs.writeFile" "fs.open")
  (#eq? @one @other))

low low security 1 0 0 0 1 0 0 0 1 0 0 134
54:the format of a message is put together from variables
55:{f} reads % signs in the variables as places for values
95:Signs such as %s in a variable take the values of the message, so the log says something wrong.
91:Make the format constant and pass the values beside it: console.log('%s: %s', name, value).
377:(call_expression
  function: (_) @f
  arguments: (arguments . [(binary_expression) (template_string)] @format . [(identifier) (member_expression) (call_expression)])
  (#resolves-to? @f "console.log" "console.error" "console.warn" "console.info" "console.debug" "console.trace" "util.format" "util.log")
  (#not-match? @format "(:|=)\\s*['\"`]$")
  (#built? @format)) @finding

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

low low security 1 0 0 0 1 0 0 0 2 0 0 200 668
51:the schema of a GraphQL server is open to everybody
32:{finding} shows the whole schema
83:Whoever reads the schema sees every query and change, also those that no page uses.
82:Switch it off in production: introspection: process.env.NODE_ENV !== 'production'.
336:(pair
  key: (property_identifier) @key
  value: (true)
  (#any-of? @key "introspection" "graphiql" "playground")
  (#inside-match? @finding "program" "(?i)apollo|graphql")) @finding
(pair
  key: (property_identifier) @key
  value: (false)
  (#any-of? @key "csrfPrevention")
  (#inside-match? @finding "program" "(?i)apollo")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 798 259
44:the password of a service stands in the code
43:{f} gets a password that stands in the code
97:Everybody who can read the code can log in, and the password cannot be changed without a release.
52:Read it from the environment or from a secret store.
2691:(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (_) @key value: [(string) (template_string)] @password)))
  (#resolves-to? @f "mysql.createConnection" "mysql.createPool" "mysql2.createConnection" "mysql2.createPool" "mysql2/promise.createConnection" "mysql2/promise.createPool" "*.createConnection" "*.createPool" "knex" "pg-promise()" "redis.createClient"
    "nodemailer.createTransport" "mssql.connect" "typeorm.createConnection" "mariadb.createPool" "mariadb.createConnection" "oracledb.getConnection" "ldapjs.createClient" "*.authenticate" "AWS.config.update" "aws-sdk.config.update" "TypeOrmModule.forRoot" "*.config.update")
  (#match? @key "^['\"]?(password|pass|secretAccessKey|passwd|authToken|auth_pass)['\"]?$")
  (#match? @password "^['\"`][^'\"`$]+['\"`]$")
  (#not-match? @password "(?i)^['\"](your|xxx|<|\\*+|\\.\\.\\.|env:|test|example)")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (object (pair key: (_) @key value: [(string) (template_string)] @password)))
  (#resolves-to? @f "pg.Client" "pg.Pool" "Sequelize" "sequelize" "sequelize.Sequelize" "ioredis" "Redis" "typeorm.DataSource" "DataSource" "AWS.*" "aws-sdk.*" "neo4j.*" "*.Client" "*.Pool" "Client" "Pool" "ftp" "@octokit/rest.Octokit" "Octokit" "octokit.Octokit" "S3Client" "@aws-sdk/client-s3.S3Client")
  (#match? @key "^['\"]?(password|pass|secretAccessKey|auth|authToken)['\"]?$")
  (#match? @password "^['\"`][^'\"`$]+['\"`]$")
  (#not-match? @password "(?i)^['\"](your|xxx|<|\\*+|\\.\\.\\.|env:|test|example)")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) . (_) . (string) @password)
  (#resolves-to? @f "Sequelize" "sequelize" "sequelize.Sequelize")
  (#match? @password "^['\"][^'\"]+['\"]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) . (string) @password)
  (#resolves-to? @f "neo4j-driver.auth.basic" "neo4j.auth.basic" "request.auth" "superagent.auth" "*.auth")
  (#match? @password "^['\"][^'\"]{2,}['\"]$")
  (#not-match? @f "(?i)firebase|^(app|router)\\b")) @finding
(pair
  key: (_) @outer
  value: (object (pair key: (_) @key value: (string) @password))
  (#match? @outer "^['\"]?(auth|credentials)['\"]?$")
  (#match? @key "^['\"]?(pass|password|secretAccessKey)['\"]?$")
  (#match? @password "^['\"][^'\"]{2,}['\"]$")
  (#not-match? @password "(?i)^['\"](your|xxx|<|\\*+|\\.\\.\\.|env:|test|example)|\\s")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (object (pair value: (string) @password)))))
  (#resolves-to? @f "express-basic-auth" "basicAuth")
  (#eq? @key "users")) @finding

high high security 1 0 0 0 1 0 0 0 2 0 0 798 321
60:the secret of tokens, sessions or cookies stands in the code
41:{f} gets a secret that stands in the code
76:Everybody who can read the code makes valid tokens and sessions of any user.
90:Read it from the environment or from a secret store, and make it at least 32 random bytes.
2877:(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @secret)
  (#resolves-to? @f "jsonwebtoken.sign" "jsonwebtoken.verify" "jwt.sign" "jwt.verify" "jwt-simple.encode" "jwt-simple.decode" "jwt.encode" "jose.JWT.sign" "jose.JWT.verify" "JWT.sign" "JWT.verify" "njwt.create" "njwt.verify" "jws.sign")
  (#match? @secret "^['\"`][^'\"`$]+['\"`]$|^(Buffer\\.from|JWK\\.asKey|jose\\.JWK\\.asKey|createSecretKey)\\(\\s*['\"`]")
  (#not-match? @secret "BEGIN (RSA )?PUBLIC|^['\"][RH]S(256|384|512)['\"]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (identifier) @secret)
  (#resolves-to? @f "jsonwebtoken.sign" "jsonwebtoken.verify" "jwt-simple.encode" "jwt-simple.decode" "jose.JWT.sign" "jose.JWT.verify")
  (#literal? @secret)
  (#not-match? @secret "^[A-Z][A-Z0-9_]*$|(?i)public")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (_) @key value: (_) @secret)))
  (#resolves-to? @f "express-session" "session" "cookie-session" "express-jwt" "express-jwt.expressjwt" "expressJwt" "koa-jwt" "koa-session" "express.session" "client-sessions" "iron-session" "next-auth" "NextAuth" "@fastify/jwt" "fastify-jwt" "JwtModule.register" "@nestjs/jwt.JwtModule.register" "expressSession" "cookieSession" "connect.session" "jwt" "jwt.expressjwt")
  (#match? @key "^['\"]?(secret|keys|password|secretKey|cookieSecret)['\"]?$")
  (#match? @secret "^['\"`][^'\"`$]+['\"`]$|^\\[\\s*['\"`][^'\"`$]+['\"`]")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (_) @key value: (string) @secret)))
  (#resolves-to? @f "passport-jwt.Strategy" "JwtStrategy" "JWTStrategy" "Strategy" "*.Strategy" "*Strategy")
  (#match? @key "^['\"]?(secretOrKey|clientSecret|consumerSecret|clientSecretKey|appSecret|client_secret)['\"]?$")
  (#match? @secret "^['\"][^'\"]{3,}['\"]$")
  (#not-match? @secret "(?i)your|xxx|<|\\.\\.\\.|replace|BEGIN PUBLIC|process\\.env|example|\\{\\{")) @finding
(new_expression
  constructor: (identifier) @f
  arguments: (arguments . (object (pair key: (_) @key value: (string) @secret)))
  (#match? @f "Strategy$")
  (#match? @key "^['\"]?(secretOrKey|clientSecret|consumerSecret|appSecret)['\"]?$")
  (#match? @secret "^['\"][^'\"]{3,}['\"]$")
  (#not-match? @secret "(?i)your|xxx|<|\\.\\.\\.|replace|BEGIN PUBLIC|\\{\\{")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @secret)
  (#resolves-to? @f "cookie-parser" "cookieParser" "express.cookieParser")
  (#match? @secret "^['\"][^'\"]+['\"]$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (call_expression function: (_) @encode arguments: (arguments . (string) @secret)))
  (#any-of? @m "sign" "jwtVerify" "encrypt")
  (#match? @encode "new TextEncoder\\(\\)\\.encode$")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 693 1021
49:a header that protects the reader is switched off
50:{finding} switches a protection of the browser off
89:Without it, script that gets into a page runs, or other sites show your pages in a frame.
56:Leave the defaults of helmet, and set only what differs.
960:(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (false)) @finding))
  (#resolves-to? @f "helmet")
  (#any-of? @key "contentSecurityPolicy" "frameguard" "hsts" "noSniff" "xssFilter" "strictTransportSecurity" "xFrameOptions" "xContentTypeOptions" "hidePoweredBy"))
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (string) @header . (_) @value)
  (#any-of? @m "setHeader" "set" "header")
  (#match? @header "(?i)^['\"]x-xss-protection['\"]$")
  (#match? @value "^['\"]?0['\"]?$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (string) @header . (string) @value)
  (#any-of? @m "setHeader" "set" "header")
  (#match? @header "(?i)^['\"]content-security-policy['\"]$")
  (#match? @value "(default|script)-src[^;]*('unsafe-inline'|'unsafe-eval'|\\s\\*)")) @finding

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

low low security 1 0 0 0 1 0 0 0 1 0 0 319
56:a server answers over connections that are not encrypted
37:{f} makes a server without encryption
84:Anybody on the way reads and changes what is sent, unless a proxy in front encrypts.
104:Use https.createServer, or put a proxy that encrypts in front of it and let it listen on localhost only.
354:(call_expression
  function: (_) @f
  (#resolves-to? @f "http.createServer" "http.Server" "require().createServer" "telnet.createServer" "telnet.Server")
  (#not-match? @f "(?i)net\\.|https|http2|tls")
  (#not-inside-match? @f "program" "https\\.createServer|require\\(['\"](net|http2|tls)['\"]\\)|socket\\.io|server\\.listen\\(['\"]?(0|127)")) @finding

medium medium security 1 0 0 0 1 0 0 0 2 0 0 116 20
57:only the first place of a dangerous character is replaced
39:{finding} replaces only the first place
98:Later places stay as they are, so the text is not escaped and can still end a quote or open a tag.
73:Use replaceAll, or a pattern with the flag g: text.replace(/</g, '&lt;').
496:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . [(string) (regex)] @what . (string) @with)
  (#eq? @m "replace")
  (#match? @what "^(['\"](<|>|&|'|\\\\['\"]|\"|\\\\\\\\|\\.\\./?|<script>)['\"]|/(<|>|&|'|\"|\\\\\\\\|\\.\\.\\/|\\\\\\.\\\\\\.\\\\?/?|<script>)/i?)$")
  (#match? @with "^['\"](&\\w*;?|&#\\w+;|\\\\\\\\.*|\\\\['\"].*|''|\"\"|)['\"]$")
  (#not-match? @finding "replace\\([^)]*\\)\\s*\\.replace\\(/[<>'\"&]/\\w*g")) @finding

high low security 1 0 0 0 1 0 0 0 2 0 0 347 345
46:a token is read without checking its signature
52:{f} reads the token and does not check its signature
54:Anybody writes a token with any name and rights in it.
46:Use jwt.verify with the key and the algorithm.
423:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @token)
  (#resolves-to? @f "jsonwebtoken.decode" "jose.decodeJwt" "jwt-decode" "jwt-decode.jwtDecode" "jwt_decode" "jose.JWT.decode" "jwt.decode")
  (#not-inside-match? @f "program" "(?i)\\b(jwt|jsonwebtoken|JWT|jose|token)\\w*\\.(verify|jwtVerify)\\(|\\bjwtVerify\\(|\\bverify\\(|from ['\"]react['\"]|jwt-simple")
  (#not-match? @token "['\"]")) @finding

medium high security 1 1 0 0 0 0 0 0 1 0 0 613
35:tokens are accepted after their end
55:A token that was stolen once opens the account forever.
24:Remove ignoreExpiration.
110:(pair
  key: (_) @key
  value: (true)
  (#match? @key "^['\"]?(ignoreExpiration|ignoreExp)['\"]?$")) @finding

critical high security 1 1 0 0 1 0 0 0 2 0 0 347 327
47:a token is accepted or made without a signature
35:{finding} works without a signature
74:Anybody writes a token with any name and rights in it, and it is accepted.
83:Name the algorithm that you use: jwt.verify(token, key, { algorithms: ['RS256'] }).
1512:(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (_) @key value: (_) @value)))
  (#resolves-to? @f "jsonwebtoken.verify" "jsonwebtoken.sign" "jwt.verify" "jwt.sign" "express-jwt" "express-jwt.expressjwt" "expressJwt" "koa-jwt" "jose.jwtVerify" "jose.JWT.verify" "jose.JWT.sign" "*.jwtVerify"
    "jwt-simple.encode" "fastify-jwt" "@fastify/jwt")
  (#match? @key "^['\"]?(algorithms?|alg)['\"]?$")
  (#match? @value "(?i)['\"`]none['\"`]|\\bNone\\b")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (_) . (string) @algorithm)
  (#resolves-to? @f "jwt-simple.encode" "jwt-simple.decode" "jwt.encode" "jwt.decode")
  (#match? @algorithm "(?i)^['\"]none['\"]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (true))
  (#resolves-to? @f "jwt-simple.decode" "jwt.decode" "jwtSimple.decode")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . [(null) (undefined) (false) (string)] @key)
  (#resolves-to? @f "jsonwebtoken.verify" "jwt.verify")
  (#match? @key "^(null|undefined|false|''|\"\")$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (member_expression) @key)
  (#resolves-to? @f "jose.JWT.verify" "jose.JWT.sign" "JWT.verify" "JWT.sign")
  (#match? @key "JWK\\.None$")) @finding
(new_expression
  constructor: (_) @f
  (#resolves-to? @f "jose.UnsecuredJWT")) @finding
(call_expression
  function: (_) @f
  (#resolves-to? @f "jose.UnsecuredJWT.decode")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 522 613
63:tokens are accepted without asking whether they were taken back
28:{f} cannot take a token back
56:A token that was stolen opens the account until it ends.
42:Pass isRevoked and look the token's id up.
208:(call_expression
  function: (_) @f
  arguments: (arguments . (object)) @args
  (#resolves-to? @f "express-jwt" "express-jwt.expressjwt" "expressJwt" "expressjwt")
  (#not-match? @args "isRevoked")) @finding

high medium security 1 1 0 0 1 0 0 0 2 0 0 522 200
34:a password is written into a token
59:the token holds {key}, which everybody who sees it can read
107:A token is signed and not encrypted, so its content is open to the browser, to logs and to whoever gets it.
45:Write only the id of the user into the token.
402:(call_expression
  function: (_) @f
  arguments: (arguments . (object [(pair key: (_) @key) (shorthand_property_identifier) @key]))
  (#resolves-to? @f "jsonwebtoken.sign" "jwt.sign" "jose.JWT.sign" "JWT.sign" "jwt-simple.encode" "jwt.encode" "*.jwtService.sign" "*.jwtService.signAsync")
  (#match? @key "^['\"]?(?i)\\w*(password|passwd|passphrase|secret|credit_?card|ssn)(_?hash)?['\"]?$")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 522 200
48:a whole record of a user is written into a token
67:the token holds all of {data}, which everybody who sees it can read
131:A token is signed and not encrypted, so every field of the record, also a hash of the password, is open to the browser and to logs.
59:Write only what is needed: jwt.sign({ sub: user.id }, key).
386:(call_expression
  function: (_) @f
  arguments: (arguments . [(identifier) (member_expression) (call_expression)] @data . (_))
  (#resolves-to? @f "jsonwebtoken.sign" "jwt.sign" "jose.JWT.sign" "JWT.sign" "jwt-simple.encode")
  (#match? @data "(?i)(^|[._])(user|account|profile|customer|admin|person|member|data|object)(\\.toJSON\\(\\)|\\.toObject\\(\\))?$|Object\\.assign")) @finding

high medium security 1 1 0 0 1 0 0 0 4 0 0 78 89 95 94
92:a value of the event of a cloud function is run, or becomes part of a command or an SQL text
29:{f} gets a value of the event
115:Events come from requests, messages and uploads, so whoever sends one runs code or commands, or reads the database.
99:Check the value against a schema, pass values beside the SQL text, and call programs with execFile.
967:(call_expression
  function: (_) @f
  arguments: (arguments . [(member_expression) (binary_expression) (template_string) (subscript_expression)] @value)
  (#resolves-to? @f "eval" "Function" "child_process.exec" "child_process.execSync" "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "vm.runInNewContext" "vm.runInThisContext" "vm.runInContext" "setTimeout" "setInterval"
    "sequelize.query" "knex.raw" "*.query" "*.execute" "*.raw" "shelljs.exec")
  (#match? @value "\\bevent(\\.|\\[['\"])(?!target|type|key|preventDefault|currentTarget|detail|data\\b)")
  (#not-match? @value "JSON\\.stringify|parseInt|Number\\(|escape|detail\\.type")
  (#inside-match? @value "program" "exports\\.\\w+\\s*=\\s*(async\\s*)?(function\\s*\\w*)?\\s*\\(?\\s*event|export (const|async function|function) \\w+|APIGateway|aws-lambda|aws-sdk")
  (#inside-match? @value "program" "\\bevent\\s*[,:)]")
  (#not-match? @f "^(page|frame|db\\.collection)")) @finding

high high security 1 1 0 0 1 1 0 0 1 0 3 90
54:a value from outside is part of an LDAP filter or name
49:{f} gets a filter that holds a value from outside
99:A value such as * or )(|(a=* changes whom the filter finds, so a login passes without the password.
80:Build it of objects: new ldap.EqualityFilter({ attribute: 'uid', value: name }).
998:(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (_) @filter)))
  (#any-of? @m "search" "searchAsync" "searchReturnAll")
  (#eq? @key "filter")
  (#tainted? @filter "ldap")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) @base . (_))
  (#any-of? @m "search" "bind" "compare" "modify" "del")
  (#match? @f "(?i)ldap|client|ad\\b")
  (#built? @base)
  (#tainted? @base "ldap")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (identifier) @options)
  (#any-of? @m "search")
  (#tainted? @options "ldap")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @filter)
  (#resolves-to? @f "ldapjs.parseFilter" "ldap.parseFilter" "ldapjs.filters.parseString")
  (#tainted? @filter "ldap")) @finding

4:ldap
4:Ldap
4:LDAP
low low security 1 0 0 0 1 0 0 0 1 0 0 1022
52:a link in a new window lets that page steer this one
30:the link has no rel="noopener"
94:In older browsers the opened page can replace this one with a copy that asks for the password.
30:Add rel="noopener noreferrer".
263:(jsx_opening_element
  name: (identifier) @tag
  (#eq? @tag "a")
  (#match? @finding "target=(['\"]_blank['\"]|\\{['\"`]_blank['\"`]\\})")
  (#match? @finding "href=(['\"]https?:|['\"]//|\\{(?!['\"`]/))")
  (#not-match? @finding "\\brel=|\\{\\.\\.\\.")) @finding

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

low low security 1 0 0 0 1 0 0 0 2 0 0 117 134
51:a value from outside is written to the log as it is
34:{value} goes into the log as it is
102:Line breaks in the value make entries that look like those of the program, and hide what somebody did.
78:Take line breaks out: value.replace(/[\r\n]/g, ' '), or log an object as JSON.
350:(call_expression
  function: (member_expression object: (_) @log property: (property_identifier) @m)
  arguments: (arguments . [(binary_expression) (template_string)] @value)
  (#match? @log "(?i)^(console|log|logger|winston|req\\.log|this\\.logger)$")
  (#any-of? @m "log" "info" "debug" "warn" "error" "trace")
  (#tainted? @value "log")) @finding

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

medium medium security 1 1 0 0 1 0 0 0 1 0 0 915
51:every field of the request is written into a record
36:{f} takes every field of the request
99:Whoever sends the request also sets fields that are not in the form, such as the role or the price.
93:Take the fields that may be set: { name: req.body.name }, or check the body against a schema.
2025:(call_expression
  function: (member_expression object: (_) @model property: (property_identifier) @m) @f
  arguments: (arguments . (member_expression) @body)
  (#any-of? @m "create" "insertMany" "bulkCreate" "build" "insertOne" "insert" "upsert" "save")
  (#match? @body "^(req|request|ctx\\.request)\\.(body|query)$")
  (#not-match? @model "^Object$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) . [(member_expression) (object (spread_element (_) @body))] @value)
  (#any-of? @m "findByIdAndUpdate" "findOneAndUpdate" "updateOne" "update" "updateMany" "replaceOne" "findOneAndReplace")
  (#match? @value "(^|\\.\\.\\.)(req|request|ctx\\.request)\\.(body|query)\\b(?!\\.)")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (member_expression) @value . (_))
  (#any-of? @m "update")
  (#match? @value "^(req|request|ctx\\.request)\\.(body|query)$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @target . (_) @value)
  (#resolves-to? @f "Object.assign" "lodash.assign" "_.assign" "lodash.extend" "_.extend" "$.extend")
  (#not-match? @target "^\\{")
  (#match? @value "^(req|request|ctx\\.request)\\.(body|query)$|^JSON\\.parse\\(")
  (#tainted? @value "assign")) @finding
(new_expression
  constructor: (identifier) @f
  arguments: (arguments . (member_expression) @value)
  (#match? @f "^[A-Z]")
  (#not-match? @f "(Error|Set|Map|URL|URLSearchParams|Date|Buffer|Dto|DTO|Query|Request|Validator)$")
  (#match? @value "^(req|request|ctx\\.request)\\.(body|query)$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (member_expression) @value)))
  (#any-of? @m "create" "update" "upsert" "createMany" "updateMany")
  (#eq? @key "data")
  (#match? @value "^(req|request|ctx\\.request)\\.(body|query)$")) @finding

medium low security 1 0 0 0 0 0 0 0 3 0 0 346 345 20
69:messages of other pages are taken without asking where they come from
93:Any page that holds yours in a frame, or opened it, can send messages and so steer your page.
67:Begin with: if (event.origin !== 'https://app.example.com') return.
738:(call_expression
  function: [(member_expression) (identifier)] @f
  arguments: (arguments . (string) @name . [(arrow_function) (function_expression)] @handler)
  (#match? @f "^((window|self|globalThis|top|parent)\\.|)addEventListener$")
  (#match? @name "^['\"]message['\"]$")
  (#not-match? @handler "\\.origin\\b|\\.source\\b|\\{[^}]*\\b(origin|source)\\b[^}]*\\}|\\.ports\\b")
  (#not-inside-match? @handler "program" "importScripts|postMessage\\(\\w+\\)|DedicatedWorker|self\\.postMessage|serviceWorker|clients\\.")) @finding
(assignment_expression
  left: (member_expression) @f
  right: [(arrow_function) (function_expression)] @handler
  (#eq? @f "window.onmessage")
  (#not-match? @handler "\\.origin\\b|\\.source\\b")) @finding

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

medium high correctness 1 1 0 0 0 0 1 0 1 0 0 570
55:a value is compared with NaN, which is equal to nothing
82:The comparison always has the same result, so numbers that could not be read pass.
24:Use Number.isNaN(value).
288:(binary_expression
  left: (_) @value
  operator: ["==" "===" "!=" "!==" "<" ">"]
  right: (identifier) @nan
  (#any-of? @nan "NaN")) @finding
(binary_expression
  left: (_) @value
  operator: ["==" "===" "!=" "!=="]
  right: (member_expression) @nan
  (#eq? @nan "Number.NaN")) @finding

16:use Number.isNaN
7:finding
21:Number.isNaN({value})
medium high correctness 1 1 0 0 1 0 1 0 1 0 0 783
49:only the left side of in or instanceof is negated
28:the ! binds to {value} alone
69:The result is almost always false, so the check lets everything pass.
48:Put brackets around the whole: !(key in object).
143:(binary_expression
  left: (unary_expression operator: "!" argument: (_) @value)
  operator: ["in" "instanceof"]
  right: (_) @right) @finding

27:negate the whole comparison
7:finding
21:!({value} in {right})
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

medium medium security 1 1 0 0 1 0 0 0 1 0 0 352
51:a login at another site is not bound to the session
56:{finding} lets anybody finish the login of somebody else
101:A crafted link logs the reader into the account of an attacker, or ties that account to the reader's.
55:Set state: true, or pass a random value and compare it.
198:(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (false)) @finding))
  (#match? @f "Strategy$")
  (#any-of? @key "state" "pkce"))

medium low security 1 1 0 0 1 0 0 0 3 0 0 676 665 770
59:a buffer is made by a function that may hand out old memory
55:{finding} may hand out memory that still holds old data
123:With a number, new Buffer gives memory that is not cleared, so a request that sends a number reads old data of the program.
53:Use Buffer.from for data and Buffer.alloc for a size.
518:(new_expression
  constructor: (identifier) @f
  arguments: (arguments . [(identifier) (member_expression) (call_expression) (number) (binary_expression) (subscript_expression)] @size)
  (#eq? @f "Buffer")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_))
  (#eq? @f "Buffer")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @size)
  (#resolves-to? @f "Buffer.allocUnsafe" "Buffer.alloc" "buffer.Buffer.allocUnsafe")
  (#tainted? @size "size")) @finding

medium medium security 1 0 0 0 1 0 0 0 2 0 0 548 552
47:a folder of the program is open to every reader
51:{f} gives out more files than are meant for readers
96:Source, settings and secrets of the program can be fetched by whoever knows or sees their names.
98:Give out a folder of its own that holds only public files, such as path.join(__dirname, 'public').
594:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @folder)
  (#resolves-to? @f "express.static" "serve-static" "koa-static" "serveStatic")
  (#match? @folder "^(__dirname|process\\.cwd\\(\\)|['\"](\\.|\\./|/|\\.\\.|\\.\\./)['\"]|path\\.(join|resolve)\\(__dirname(,\\s*['\"](\\.\\.?/?)['\"])?\\))$")) @finding
(call_expression
  function: (_) @f
  (#resolves-to? @f "serve-index" "serveIndex" "express.directory" "connect.directory")) @finding
(pair
  key: (property_identifier) @f
  value: (string) @value
  (#eq? @f "dotfiles")
  (#match? @value "^['\"]allow['\"]$")) @finding

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

medium medium security 1 0 0 0 1 0 0 0 3 0 0 346 345 359
56:a message is sent to whatever page is open in the window
44:{f} sends the message to pages of every site
67:If the window was led to another site, that site reads the message.
37:Name the site as the second argument.
526:(call_expression
  function: (member_expression object: (_) @target property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (string) @origin)
  (#eq? @m "postMessage")
  (#match? @origin "^['\"]\\*['\"]$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (object (pair key: (property_identifier) @key value: (string) @origin)))
  (#eq? @m "postMessage")
  (#eq? @key "targetOrigin")
  (#match? @origin "^['\"]\\*['\"]$")) @finding

medium medium security 1 1 0 0 1 0 0 0 3 0 0 749 94 915
51:the name of a method or property comes from outside
47:{finding} picks a member by a name from outside
112:Names such as constructor and __proto__ reach members that nobody meant, which crashes the program or runs code.
75:Look the name up in a Map, or check it with Object.hasOwn on a fixed table.
498:(call_expression
  function: (subscript_expression object: (_) @table index: (_) @name)
  (#tainted? @name "property")
  (#not-inside-match? @name "statement_block" "(?i)hasOwn|Object\\.keys|\\bin\\s+(allowed|handlers|actions)")) @finding
(assignment_expression
  left: (subscript_expression object: (identifier) @table index: (_) @name)
  (#not-match? @table "(?i)cache|seen|count|map|index|headers|result")
  (#match? @name "^(req|request|ctx|event)\\b")
  (#tainted? @name "property")) @finding

high medium security 1 1 0 0 1 0 0 0 2 0 0 1321 915
41:an object is merged with one from outside
46:{f} copies every key of an object from outside
101:A key such as "__proto__" changes all objects of the program, which switches checks off or runs code.
137:Copy only keys of a fixed list, check the object against a schema, or merge into Object.create(null) with a library that skips __proto__.
1405:(call_expression
  function: (_) @f
  arguments: (arguments (_) . (_) @source)
  (#resolves-to? @f "lodash.merge" "_.merge" "lodash.mergeWith" "_.mergeWith" "lodash.defaultsDeep" "_.defaultsDeep" "lodash/merge" "lodash/defaultsDeep" "lodash/mergeWith" "lodash.merge.default" "deepmerge" "deep-extend" "extend" "merge"
    "merge-deep" "merge-options" "hoek.merge" "@hapi/hoek.merge" "hoek.applyToDefaults" "lodash.assignIn" "deep-assign" "mixin-deep" "defaults-deep" "merge.recursive" "merge-objects" "assign-deep" "node.extend" "just-extend")
  (#not-match? @source "^(true|false)$|^\\{(?!\\s*\\.\\.\\.)")
  (#tainted? @source "proto")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (true) . (_) . (_) @source)
  (#resolves-to? @f "$.extend" "jQuery.extend" "jquery.extend" "extend" "node.extend")
  (#tainted? @source "proto")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (_) . (_) @path . (_))
  (#resolves-to? @f "lodash.set" "_.set" "lodash.setWith" "_.setWith" "lodash/set" "object-path.set" "objectPath.set" "dot-prop.set" "dotProp.set" "set-value" "lodash.update" "_.update" "lodash.zipObjectDeep" "_.zipObjectDeep" "dset" "dset.dset" "property-expr.setter" "mpath.set")
  (#tainted? @path "proto")) @finding
(assignment_expression
  left: (subscript_expression object: (subscript_expression index: (_) @key))
  (#tainted? @key "proto")) @finding

medium low security 1 0 0 0 0 0 0 0 2 0 0 1321 915
65:keys are copied into nested objects without leaving out __proto__
101:A key such as "__proto__" changes all objects of the program, which switches checks off or runs code.
65:Skip the keys __proto__, constructor and prototype, or use a Map.
1593:(for_in_statement
  operator: "in"
  body: (statement_block (expression_statement (assignment_expression
    left: (subscript_expression object: (identifier) @target index: (identifier) @key)
    right: (call_expression arguments: (arguments (subscript_expression)))) @finding))
  (#not-inside-match? @finding "program" "__proto__|isSafeKey|Object\\.create\\(null\\)")
  (#match? @finding "\\w\\[\\w+\\],\\s*\\w+\\[\\w+\\]"))
(for_in_statement
  body: (statement_block (if_statement
    consequence: (statement_block (expression_statement [(call_expression arguments: (arguments (subscript_expression) (subscript_expression)))
      (assignment_expression left: (subscript_expression) right: (call_expression arguments: (arguments (subscript_expression) (subscript_expression))))] @finding))))
  (#not-inside-match? @finding "program" "__proto__|isSafeKey|Object\\.create\\(null\\)"))
(for_statement
  body: (statement_block (expression_statement (assignment_expression
    left: (identifier) @current
    right: (subscript_expression object: (identifier) @again index: [(identifier) (subscript_expression)])) @finding))
  (#eq? @current @again)
  (#not-inside-match? @finding "program" "__proto__|hasOwn"))
(for_in_statement
  body: (statement_block (expression_statement (assignment_expression
    left: (identifier) @current
    right: (subscript_expression object: (identifier) @again index: (identifier))) @finding))
  (#eq? @current @again)
  (#inside-match? @finding "function_declaration" "(?i)\\bset\\w*\\(|\\]\\s*=[^=]")
  (#not-inside-match? @finding "program" "__proto__|hasOwn"))

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

medium high security 1 1 0 0 1 0 0 0 3 0 0 1333 730 400
28:a pattern comes from outside
46:{f} compiles a pattern that comes from outside
104:A pattern such as (a+)+$ makes one request use the processor for minutes, and others then get no answer.
83:Escape the value with escape-string-regexp, or compare with includes or startsWith.
717:(new_expression
  constructor: (identifier) @f
  arguments: (arguments . (_) @pattern)
  (#eq? @f "RegExp")
  (#tainted? @pattern "regexp")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . (_) @pattern)
  (#eq? @f "RegExp")
  (#tainted? @pattern "regexp")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . [(identifier) (member_expression)] @pattern)
  (#any-of? @m "match" "search" "matchAll")
  (#match? @pattern "^(req|request|ctx|event)\\.")
  (#tainted? @pattern "regexp")) @finding
(pair
  key: (_) @f
  value: (_) @pattern
  (#match? @f "^['\"]?\\$regex['\"]?$")
  (#tainted? @pattern "regexp")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 1333 400
42:a pattern that is not constant is compiled
43:{f} compiles a pattern that is not constant
91:If somebody else chooses a part of the pattern, one text can use the processor for minutes.
51:Escape the variable part with escape-string-regexp.
592:(new_expression
  constructor: (identifier) @f
  arguments: (arguments . [(identifier) (binary_expression) (template_string) (member_expression)] @pattern)
  (#eq? @f "RegExp")
  (#not-literal? @pattern)
  (#not-match? @pattern "(?i)escape|quote|\\.source\\b|\\bre$|regex|pattern|(?-i:[A-Z]{3})")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . [(identifier) (binary_expression) (template_string)] @pattern)
  (#eq? @f "RegExp")
  (#not-literal? @pattern)
  (#not-match? @pattern "(?i)escape|quote|\\.source\\b|\\bre$|regex|pattern|(?-i:[A-Z]{3})")) @finding

medium medium security 1 0 1 0 1 0 0 0 2 0 0 306 862
34:a check of who calls was taken out
33:the check {finding} was taken out
42:What it guarded is then open to everybody.
62:Put the check back, or say in the change where it is made now.
1432:(call_expression
  function: (member_expression property: (property_identifier) @route)
  arguments: (arguments . (string) [(identifier) (member_expression) (call_expression function: (_))] @finding)
  (#any-of? @route "get" "post" "put" "delete" "patch" "all" "use")
  (#match? @finding "(?i)^(\\w+\\.)*(require_?(auth|login|admin|user|role|permission|scope)\\w*|is_?(auth|authenticated|admin|logged_?in|authorized|owner)\\w*|ensure_?(auth|logged_?in|admin|login)\\w*|auth(enticate|enticated|orize|orized|Middleware|Guard|Required|Check)?|check_?(auth|token|jwt|permission|role|login|admin)\\w*|verify_?(token|jwt|auth|user|admin|session)\\w*|protect|protected|restrict\\w*|jwt_?(check|auth)\\w*|login_?required|admin_?only|has_?(role|permission|scope)\\w*)(\\(|$)|passport\\.authenticate\\("))
(decorator
  (call_expression function: (identifier) @name)
  (#any-of? @name "UseGuards" "Roles" "Auth" "Authorized" "RequirePermissions" "Permissions" "RequireAuth" "Authorize" "Secured")) @finding
(if_statement
  condition: (_) @condition
  (#match? @condition "(?i)!\\s*(await\\s+)?(req|request|ctx|context|session|this)\\.(user|session|auth|isAuthenticated|state\\.user)|\\.role\\s*!==?|!\\s*(is|has|can)_?(Admin|Owner|Permission|Authorized|Authenticated|Access|Role)\\w*\\(|!\\s*\\w+\\.(isAdmin|can|hasRole|hasPermission)\\b")
  (#match? @finding "\\b(401|403|[Uu]nauthori[sz]ed|[Ff]orbidden|redirect|throw|return)\\b")) @finding

medium medium security 1 0 1 0 1 0 0 0 2 0 0 693 352
46:a protection of the whole server was taken out
23:{finding} was taken out
74:The server then answers without the headers, limits or checks that it had.
57:Put it back, or say in the change what does its work now.
384:(call_expression
  function: (member_expression property: (property_identifier) @use)
  arguments: (arguments [(identifier) (call_expression function: (_))] @finding)
  (#any-of? @use "use" "register")
  (#match? @finding "(?i)^(helmet|csrf|csurf|lusca|rate_?limit\\w*|limiter|\\w*[lL]imiter|csrf_?protection|mongo_?sanitize|hpp|xss|express_?mongo_?sanitize|slow_?down)(\\(|\\.|$)"))

medium medium security 1 0 1 0 1 0 0 0 2 0 0 79 20
39:a value is no longer cleaned or checked
32:the call {finding} was taken out
49:The value then goes on as somebody else wrote it.
71:Put the call back, or say in the change where the value is checked now.
478:(call_expression
  function: [(identifier) (member_expression)] @finding
  (#match? @finding "(?i)^(DOMPurify\\.sanitize|sanitize_?html|escape_?html|escape_?reg_?exp|xss|(\\w+\\.)?(sanitize|escape)(Html|HTML|Input|Url|Path|FileName|Sql|Id|Identifier)?|mysql\\.escape|path\\.basename|sanitize_?filename|encodeURIComponent|crypto\\.timingSafeEqual|timingSafeEqual|jwt\\.verify|jwtVerify|bcrypt\\.compare(Sync)?|argon2\\.verify|validationResult|verifySignature|constructEvent)$"))

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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 584
35:a finally block leaves the function
52:the return in finally hides errors and other results
84:An error that is on its way is dropped, and the value that was returned is replaced.
33:Move the return behind the block.
122:(finally_clause
  body: (statement_block [(return_statement) (throw_statement)] @finding)
  (#match? @finding "^return"))

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

low medium correctness 1 0 0 0 0 0 0 0 1 0 0 1164
40:both branches of a condition do the same
65:The condition has no effect, so one branch is most likely a slip.
44:Correct one branch, or remove the condition.
250:(if_statement
  consequence: (statement_block . (_)) @then
  alternative: (else_clause (statement_block . (_)) @else)
  (#eq? @then @else)) @finding
(ternary_expression
  consequence: (_) @then
  alternative: (_) @else
  (#eq? @then @else)) @finding

medium medium correctness 1 0 0 0 1 0 0 0 2 0 0 570 571
38:both sides of an operator are the same
21:both sides are {left}
65:The result is always the same, so one side is most likely a slip.
31:Correct the side that is wrong.
305:(binary_expression
  left: [(identifier) (member_expression) (subscript_expression)] @left
  operator: ["===" "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "??"]
  right: [(identifier) (member_expression) (subscript_expression)] @right
  (#eq? @left @right)
  (#not-match? @left "\\(|\\+\\+|--|NaN")) @finding

low medium security 1 1 0 0 0 0 0 0 1 0 0 79
19:a link holds script
104:Script in an address is blocked by a strict content security policy, and a value inside it becomes code.
34:Use a button with a click handler.
254:(jsx_attribute
  (property_identifier) @name
  [(string) @url (jsx_expression [(string) (template_string)] @url)]
  (#any-of? @name "href" "src" "action" "formAction")
  (#match? @url "(?i)^\\{?['\"`]\\s*javascript:(?!\\s*(void|;|//|['\"`]))")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 532
41:a password or token is written to the log
30:{secret} is written to the log
91:Logs are kept long and read by many people and services, and whoever reads them can log in.
53:Log the id of the user, or whether there was a value.
1343:(call_expression
  function: (member_expression object: (_) @log property: (property_identifier) @m)
  arguments: (arguments [(identifier) (member_expression)] @secret)
  (#match? @log "(?i)(^|\\.)(console|log|logger|winston|pino|bunyan)$")
  (#any-of? @m "log" "info" "debug" "warn" "error" "trace" "dir" "verbose" "silly")
  (#match? @secret "(?i)(^|[._])(\\w*(password|passwd|passphrase|secret(_?key)?|api_?key|auth_?token|access_?token|refresh_?token|private_?key|client_?secret|credit_?card|cvv|ssn))$")
  (#not-match? @secret "(?i)is|has|no_?|num|count|length|error|invalid|missing|[A-Z_]{4,}_(ERROR|MESSAGE)")) @finding
(call_expression
  function: (member_expression object: (_) @log property: (property_identifier) @m)
  arguments: (arguments [(binary_expression right: [(identifier) (member_expression)] @secret) (template_string (template_substitution [(identifier) (member_expression)] @secret))])
  (#match? @log "(?i)(^|\\.)(console|log|logger|winston|pino|bunyan)$")
  (#any-of? @m "log" "info" "debug" "warn" "error" "trace" "dir" "verbose" "silly")
  (#match? @secret "(?i)(^|[._])(\\w*(password|passwd|passphrase|secret(_?key)?|api_?key|auth_?token|access_?token|refresh_?token|private_?key|client_?secret|credit_?card|cvv|ssn))$")
  (#not-match? @secret "(?i)is_?[a-z]|has|num|count|length|error|invalid|missing")) @finding

medium medium correctness 1 0 0 0 1 0 0 0 1 0 0 1164
29:a value is assigned to itself
28:{left} is assigned to itself
62:The line does nothing, so the value that was meant is not set.
51:Correct the side that is wrong, or remove the line.
269:(assignment_expression
  left: [(identifier) (member_expression)] @left
  right: [(identifier) (member_expression)] @right
  (#eq? @left @right)
  (#not-match? @left "(?i)href|location|innerHTML|offset|scroll|\\.src$|\\.value$|\\.(style|length|currentTime)")) @finding

high medium security 1 1 0 0 1 0 0 0 1 0 0 79
47:data is written into a page without escaping it
30:{f} writes < and / as they are
86:Text that holds </script> ends the script, and what follows runs in the reader's page.
28:Leave the option unsafe out.
167:(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "serialize-javascript" "serialize")
  (#arg? @args "unsafe" "^true$")) @finding

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

medium low security 1 0 0 0 1 0 0 0 2 0 0 1333 400
66:a pattern takes time that doubles with every character of the text
58:the pattern repeats a group that itself repeats: {finding}
106:A text that nearly matches makes one request use the processor for minutes, and others then get no answer.
41:Repeat only once: /^\w+$/ for /^(\w+)+$/.
549:(regex
  pattern: (regex_pattern) @pattern
  (#match? @pattern "(?<!\\\\)\\((\\?:)?(\\[[^\\]]+\\]|\\\\[wdsSWD.]|\\.|\\w)[+*]\\)[+*]|(?<!\\\\)\\((\\?:)?(\\\\[wdsSWD]|\\.)[+*]\\??\\|?[^()]*\\)[+*]\\$?$|(?<!\\\\)\\((\\?:)?(\\w)\\|\\3\\)[+*]|(?<!\\\\)\\((\\?:)?\\(([^()]+)[+*]\\)[+*]\\)|(?<!\\\\)\\((\\?:)?([a-z])\\|\\7\\7?\\)[+*]")) @finding
(new_expression
  constructor: (identifier) @f
  arguments: (arguments . (string) @pattern)
  (#eq? @f "RegExp")
  (#match? @pattern "\\((\\?:)?(\\[[^\\]]+\\]|\\\\{1,2}[wdsSWD.]|\\.|\\w)[+*]\\)[+*]")) @finding

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

low low correctness 1 0 0 0 1 0 0 0 1 0 0 710
48:a text in plain quotes holds a place for a value
43:{finding} shows the place and not the value
63:The reader sees the name of the variable in place of its value.
30:Use backticks around the text.
237:(string
  (#match? @finding "\\$\\{[a-z][A-Za-z0-9]*(\\.[a-zA-Z]+)*\\}")
  (#inside-match? @finding "call_expression" "^(console|log|logger)\\.|^new Error|^fetch\\(|^throw")
  (#not-inside? @finding "template_string" "object")) @finding

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
low low security 1 0 0 0 1 0 0 0 1 0 0 377
74:a file is written under a name in the temporary folder that can be guessed
52:{f} writes a file under a name that others can guess
103:Another user of the machine puts a link there first, and the program then writes where that link leads.
74:Make a folder of your own: fs.mkdtempSync(path.join(os.tmpdir(), 'app-')).
501:(call_expression
  function: (_) @f
  arguments: (arguments . [(string) (template_string) (binary_expression)] @path)
  (#resolves-to? @f "fs.writeFile" "fs.writeFileSync" "fs.createWriteStream" "fs.appendFile" "fs.appendFileSync" "fs.promises.writeFile" "fs/promises.writeFile" "fs.openSync" "fs.open" "require().writeFileSync")
  (#match? @path "^['\"`](/tmp|/var/tmp)/|^`\\$\\{(os\\.)?tmpdir\\(\\)\\}/|^(os\\.)?tmpdir\\(\\)\\s*\\+")
  (#not-match? @path "(?i)random|uuid|nanoid|mkdtemp")) @finding

low medium quality 1 0 0 0 1 0 0 0 1 0 0 397
48:a text is thrown, which has no place in the code
26:{value} is thrown as it is
97:Whoever catches it finds no stack and no message, and checks such as error instanceof Error fail.
39:Throw an error: throw new Error('...').
83:(throw_statement
  [(string) (template_string) (number) (object)] @value) @finding

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

medium low security 1 0 0 0 1 0 0 0 1 0 0 208
70:a secret is compared in a way whose time tells how much of it is right
70:{name} is compared with an operator that stops at the first difference
105:Measured over many tries, the time of the comparison gives away the secret one character after the other.
60:Compare buffers of equal length with crypto.timingSafeEqual.
1284:(binary_expression
  left: [(identifier) (member_expression) (call_expression) (subscript_expression)] @name
  operator: ["==" "===" "!=" "!=="]
  right: [(identifier) (member_expression) (call_expression) (subscript_expression)] @other
  (#match? @name "(?i)(^|[._'\"\\]])(\\w*(hmac|signature|digest|secret|csrf_?token|api_?key|auth_?token|access_?token|password|passwd|_hash|pass_?hash|hash)|token|hash|pass|auth)(\\[\\]|['\"]\\])?$|\\.digest\\(")
  (#not-match? @name "(?i)length|location|url|window|type|confirm|repeat|route|commit|git|content|file|blob|tree|block|node|prev|last|current")
  (#not-match? @other "^(undefined|null|NaN)$|^[A-Z_.]+$|(?i)type|confirm|repeat|kind|length|location|content|prev|last|current|syntax|commit")) @finding
(binary_expression
  left: [(identifier) (member_expression) (call_expression) (subscript_expression)] @other
  operator: ["==" "===" "!=" "!=="]
  right: [(identifier) (member_expression) (call_expression) (subscript_expression)] @name
  (#match? @name "(?i)(^|[._])(\\w*(hmac|signature|secret|csrf_?token|api_?key|auth_?token|access_?token|password|passwd|pass_?hash))$|\\.digest\\(")
  (#not-match? @name "(?i)confirm|repeat|new|type")
  (#not-match? @other "(?i)confirm|repeat|new|retype|type|kind|2$|^(undefined|null)$")) @finding

high high security 1 1 0 0 1 0 0 0 1 0 0 295
46:the certificate of a TLS server is not checked
35:{finding} accepts every certificate
71:Anybody on the way can read and change the traffic, passwords included.
85:Leave checking on. Trust an own authority with the option ca, or NODE_EXTRA_CA_CERTS.
1996:(pair
  key: (_) @key
  value: [(false) (number)] @value
  (#match? @key "^['\"]?(rejectUnauthorized|strictSSL|verifySsl|verifySSL|checkCertificate)['\"]?$")
  (#match? @value "^(false|0)$")) @finding
(pair
  key: (_) @key
  value: (true)
  (#match? @key "^['\"]?(ignoreHTTPSErrors|insecureSkipTLSVerify|tlsAllowInvalidCertificates|tlsInsecure|sslAllowInvalidCertificates|trustServerCertificate)['\"]?$")) @finding
(pair
  key: (_) @key
  value: (false)
  (#match? @key "^['\"]?sslValidate['\"]?$")) @finding
(pair
  key: (_) @key
  value: [(arrow_function body: [(identifier) (null) (undefined) (true) (statement_block) (parenthesized_expression)] @body) (function_expression body: (_) @body) (undefined) (null)] @value
  (#match? @key "^['\"]?checkServerIdentity['\"]?$")
  (#match? @body "^(undefined|null|true|\\{\\s*(return\\s*(undefined|null|true)?;?)?\\s*\\})$")) @finding
(assignment_expression
  left: (_) @left
  right: (_) @value
  (#match? @left "(^|\\.)NODE_TLS_REJECT_UNAUTHORIZED$|\\[['\"]NODE_TLS_REJECT_UNAUTHORIZED['\"]\\]$")
  (#match? @value "^['\"`]?0['\"`]?$|^false$")) @finding
(assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: (false)
  (#any-of? @name "rejectUnauthorized" "strictSSL")) @finding
(method_definition
  name: (property_identifier) @name
  body: (statement_block) @body
  (#eq? @name "checkServerIdentity")
  (#match? @body "^\\{\\s*(return\\s*(undefined|null|true)?;?)?\\s*\\}$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . (string) @switch)
  (#any-of? @m "appendSwitch" "addArguments" "push")
  (#match? @switch "^['\"](--)?ignore-certificate-errors['\"]$")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . [(arrow_function) (function_expression)] @callback)
  (#eq? @m "setCertificateVerifyProc")
  (#match? @callback "(?:callback|cb|done)\\(0\\)")) @finding

high high security 1 1 0 0 1 0 0 0 2 0 0 327 326
49:an old version of TLS or a weak cipher is allowed
42:{finding} allows a protocol that is broken
85:SSL 3, TLS 1.0 and TLS 1.1 have known attacks, and the traffic can be read with them.
51:Leave the option out, or set minVersion: 'TLSv1.2'.
1068:(pair
  key: (_) @key
  value: (_) @value
  (#match? @key "^['\"]?secureProtocol['\"]?$")
  (#match? @value "^['\"`](SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)(_client|_server)?_method['\"`]$")
  (#not-match? @value "SSLv23")) @finding
(pair
  key: (_) @key
  value: (string) @value
  (#match? @key "^['\"]?(minVersion|maxVersion|secureProtocol|minimumProtocolVersion|ssl_version)['\"]?$")
  (#match? @value "^['\"](SSLv2|SSLv3|TLSv1|TLSv1\\.0|TLSv1\\.1|TLSv1_1|TLSv1_0)['\"]$")) @finding
(assignment_expression
  left: (_) @left
  right: (string) @value
  (#match? @left "(tls\\.DEFAULT_(MIN|MAX)_VERSION|\\.secureProtocol|\\.minVersion)$")
  (#match? @value "^['\"](SSLv3|SSLv3_method|TLSv1|TLSv1\\.0|TLSv1\\.1|TLSv1_method|TLSv1_1_method)['\"]$")) @finding
(pair
  key: (_) @key
  value: (string) @value
  (#match? @key "^['\"]?ciphers['\"]?$")
  (#match? @value "(^|[:'\"])(NULL|aNULL|eNULL|EXP|EXPORT|LOW|DES|RC4|RC4-SHA|RC4-MD5|DES-CBC-SHA|DES-CBC3-SHA|MD5|ALL)([:'\"]|-)")) @finding
(pair
  key: (_) @key
  value: (true)
  (#any-of? @key "insecureHTTPParser")) @finding

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 570
50:typeof is compared with a text that it never gives
26:typeof never gives {value}
42:The comparison always has the same result.
92:Compare with one of undefined, object, boolean, number, string, function, symbol and bigint.
271:(binary_expression
  left: (unary_expression operator: "typeof")
  operator: ["==" "===" "!=" "!=="]
  right: [(string) (undefined) (null)] @value
  (#not-match? @value "^['\"](undefined|object|boolean|number|string|function|symbol|bigint|unknown|date)['\"]$")) @finding

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 691
46:an assertion about a promise is not waited for
74:The test ends before the assertion is made, so it passes whatever happens.
36:Write await before it, or return it.
425:(expression_statement
  (call_expression
    function: (member_expression
      object: [(member_expression object: (call_expression function: (identifier) @expect) property: (property_identifier) @m)
        (member_expression object: (member_expression object: (call_expression function: (identifier) @expect) property: (property_identifier) @m))])) @finding
  (#eq? @expect "expect")
  (#any-of? @m "resolves" "rejects"))

medium medium correctness 1 0 0 0 0 0 0 0 1 0 0 561
39:code stands behind the end of its block
59:It never runs, so something that was meant does not happen.
50:Remove it, or move it before the line that leaves.
464:(statement_block
  [(return_statement) (throw_statement)]
  . [(expression_statement) (lexical_declaration) (if_statement) (for_statement) (for_in_statement) (return_statement) (throw_statement) (while_statement) (try_statement)] @finding
  (#not-match? @finding "^['\"]"))
(statement_block
  [(break_statement) (continue_statement)]
  . [(expression_statement) (lexical_declaration) (if_statement) (for_statement) (for_in_statement) (return_statement)] @finding)

high medium security 1 1 0 0 1 0 0 0 1 0 0 502
59:text is turned into objects by a reader that also runs code
41:{f} runs functions that stand in the text
49:Whoever writes the text runs code in the program.
54:Use JSON.parse, and check the result against a schema.
1030:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @text)
  (#resolves-to? @f "node-serialize.unserialize" "serialize-to-js.deserialize" "serialize-to-js.deserializeUnsafe" "funcster.deepDeserialize" "cryo.parse" "serialijse.deserialize" "un-eval" "serializr.deserializeUnsafe" "node-json-deserialize" "superjson-unsafe.parse")
  (#not-literal? @text)) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @text) @args
  (#resolves-to? @f "js-yaml.load" "js-yaml.loadAll" "yaml.load")
  (#arg? @args "schema" "DEFAULT_FULL_SCHEMA|js-yaml-js-types|unsafe")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @text)
  (#resolves-to? @f "v8.deserialize" "bson.deserialize" "BSON.deserialize" "require().unserialize" "serialize.unserialize")
  (#tainted? @text "data")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "bson.deserialize" "BSON.deserialize" "*.deserialize")
  (#arg? @args "evalFunctions" "^true$")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 770 400
61:uploads or request bodies may be as large as the sender likes
24:{f} has no limit of size
78:One large request fills the memory or the disk, and others then get no answer.
91:Set a limit: multer({ dest, limits: { fileSize: 5e6 } }), express.json({ limit: '100kb' }).
659:(call_expression
  function: (_) @f
  arguments: (arguments . (object)) @args
  (#resolves-to? @f "multer" "formidable" "busboy" "express-fileupload" "connect-busboy")
  (#not-arg? @args "limits")
  (#not-arg? @args "maxFileSize")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (_) @limit)))
  (#resolves-to? @f "express.json" "express.urlencoded" "body-parser.json" "body-parser.urlencoded" "bodyParser.json" "bodyParser.urlencoded" "express.raw" "express.text")
  (#eq? @key "limit")
  (#match? @limit "(?i)^['\"](\\d{3,}\\s*mb|\\d+\\s*gb)['\"]$|^(Infinity|\\d{9,})$")) @finding

medium low security 1 0 0 0 1 0 0 0 3 0 0 20 601 918
58:an address is checked by looking for a name anywhere in it
49:{finding} also holds for addresses of other sites
78:An address such as https://evil.example/?trusted.example.com passes the check.
70:Compare the host: new URL(address).hostname === 'trusted.example.com'.
614:(call_expression
  function: (member_expression object: (_) @url property: (property_identifier) @m)
  arguments: (arguments . (string) @host)
  (#any-of? @m "includes" "indexOf" "startsWith" "endsWith" "search")
  (#match? @url "(?i)(url|uri|href|origin|referr?er|host|hostname|redirect|next|domain)$")
  (#match? @host "^['\"](https?://)?([a-z0-9-]+\\.)+(com|org|net|io|dev|example|co|app|gov|edu)['\"]$")
  (#not-match? @finding "endsWith\\(['\"]\\.|(?i)(hostname|host)\\.startsWith")
  (#inside? @finding "if_statement" "ternary_expression" "binary_expression" "return_statement" "unary_expression")) @finding

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

high high security 1 1 0 0 1 0 0 0 1 0 0 327
38:data is encrypted with a broken cipher
32:{f} uses a cipher that is broken
135:DES, RC2, RC4 and Blowfish can be broken, ECB shows repeated parts, and createCipher makes key and start value from the password alone.
95:Use crypto.createCipheriv('aes-256-gcm', key, iv) with a random key and a fresh iv of 12 bytes.
1520:(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_))
  (#resolves-to? @f "crypto.createCipher" "crypto.createDecipher" "require().createCipher")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm)
  (#resolves-to? @f "crypto.createCipheriv" "crypto.createDecipheriv" "crypto-browserify.createCipheriv" "createCipheriv" "*.createCipheriv" "*.createDecipheriv")
  (#match? @algorithm "^['\"`](?i)(des|des3|3des|rc2|rc4|bf|blowfish|cast5?|seed|idea|arcfour)([-_].*)?['\"`]$|^['\"`](?i)aes-?\\d*-ecb['\"`]$|(?i)-ecb['\"`]$")) @finding
(call_expression
  function: (_) @f
  (#resolves-to? @f "crypto-js.DES.encrypt" "CryptoJS.DES.encrypt" "crypto-js.DES.decrypt" "CryptoJS.DES.decrypt" "crypto-js.TripleDES.encrypt" "CryptoJS.TripleDES.encrypt" "CryptoJS.TripleDES.decrypt" "crypto-js.RC4.encrypt" "CryptoJS.RC4.encrypt"
    "CryptoJS.RC4.decrypt" "CryptoJS.RC4Drop.encrypt" "crypto-js.RC4Drop.encrypt" "CryptoJS.Rabbit.encrypt" "CryptoJS.RabbitLegacy.encrypt" "crypto-js/tripledes.encrypt" "crypto-js/rc4.encrypt")) @finding
(pair
  key: (property_identifier) @key
  value: (member_expression) @mode
  (#eq? @key "mode")
  (#match? @mode "(?i)\\.mode\\.ECB$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @algorithm)
  (#resolves-to? @f "node-forge.cipher.createCipher" "forge.cipher.createCipher" "forge.cipher.createDecipher" "node-forge.cipher.createDecipher")
  (#match? @algorithm "(?i)^['\"](DES|3DES|RC2|AES-ECB)")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 328 327
29:a hash that is broken is used
46:{f} uses a hash for which collisions are known
112:Somebody can make two texts with the same MD5 or SHA-1, so the hash proves nothing about where a text came from.
32:Use crypto.createHash('sha256').
1191:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm)
  (#resolves-to? @f "crypto.createHash" "crypto.createHmac" "crypto.createSign" "crypto.createVerify" "createHash" "createHmac" "require().createHash" "require().createHmac" "crypto.hash" "node-forge.md.createHash" "hash.js.sha1")
  (#match? @algorithm "^['\"`](?i)(md2|md4|md5|sha1|sha-1|ripemd|rmd160|rsa-md5|rsa-sha1|md5-sha1)['\"`]$")) @finding
(call_expression
  function: (_) @f
  (#resolves-to? @f "CryptoJS.MD5" "CryptoJS.SHA1" "CryptoJS.HmacMD5" "CryptoJS.HmacSHA1" "crypto-js.MD5" "crypto-js.SHA1" "crypto-js.HmacMD5" "crypto-js.HmacSHA1" "crypto-js/md5" "crypto-js/sha1"
    "node-forge.md.md5.create" "forge.md.md5.create" "node-forge.md.sha1.create" "forge.md.sha1.create")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @value)
  (#resolves-to? @f "md5" "sha1" "blueimp-md5" "js-md5" "js-sha1" "ts-md5.Md5.hashStr")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm)
  (#resolves-to? @f "crypto.subtle.digest" "window.crypto.subtle.digest" "crypto.webcrypto.subtle.digest")
  (#match? @algorithm "^['\"`](?i)sha-1['\"`]$")) @finding

high high security 1 1 0 0 1 0 0 0 1 0 0 326
18:a key is too short
33:{f} makes a key that is too short
48:Short keys can be computed from the public part.
34:Use 3072 bits for RSA, or Ed25519.
1668:(call_expression
  function: (_) @f
  arguments: (arguments . (string) @kind . (object (pair key: (property_identifier) @key value: (number) @bits)))
  (#resolves-to? @f "crypto.generateKeyPair" "crypto.generateKeyPairSync" "generateKeyPair" "generateKeyPairSync" "util.promisify()")
  (#eq? @key "modulusLength")
  (#match? @bits "^(\\d{1,3}|1\\d{3}|20[0-3]\\d|204[0-7])$")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (number) @bits)))
  (#resolves-to? @f "node-rsa" "NodeRSA")
  (#eq? @key "b")
  (#match? @bits "^(\\d{1,3}|1\\d{3}|20[0-3]\\d|204[0-7])$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (number) @bits)
  (#resolves-to? @f "node-forge.pki.rsa.generateKeyPair" "forge.pki.rsa.generateKeyPair" "node-forge.rsa.generateKeyPair" "crypto.createDiffieHellman" "createDiffieHellman")
  (#match? @bits "^([1-9]\\d{2}|1\\d{3}|20[0-3]\\d|204[0-7])$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (number) @bits)))
  (#resolves-to? @f "node-forge.pki.rsa.generateKeyPair" "forge.pki.rsa.generateKeyPair" "crypto.subtle.generateKey" "window.crypto.subtle.generateKey")
  (#any-of? @key "bits" "modulusLength")
  (#match? @bits "^(\\d{1,3}|1\\d{3}|20[0-3]\\d|204[0-7])$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (string) @group)
  (#resolves-to? @f "crypto.getDiffieHellman" "crypto.createDiffieHellmanGroup" "crypto.createECDH")
  (#match? @group "^['\"](modp1|modp2|modp5|secp1[126]\\w+|prime192v\\d|secp192\\w\\d|sect1\\w+)['\"]$")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 916
41:a password is hashed with too little work
24:{f} does too little work
80:Whoever gets the table tries millions of passwords a second against such hashes.
68:Use 600,000 rounds of PBKDF2-SHA256, a bcrypt cost of 12, or argon2.
903:(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (number) @rounds)
  (#resolves-to? @f "crypto.pbkdf2" "crypto.pbkdf2Sync" "pbkdf2.pbkdf2" "pbkdf2.pbkdf2Sync")
  (#match? @rounds "^(\\d{1,4}|[1-4]\\d{4}|1e[1-4])$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (number) @cost)
  (#resolves-to? @f "bcrypt.hash" "bcrypt.hashSync" "bcryptjs.hash" "bcryptjs.hashSync")
  (#match? @cost "^[1-9]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (number) @cost)
  (#resolves-to? @f "bcrypt.genSalt" "bcrypt.genSaltSync" "bcryptjs.genSalt" "bcryptjs.genSaltSync")
  (#match? @cost "^[1-9]$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "CryptoJS.PBKDF2" "crypto-js.PBKDF2" "crypto-js/pbkdf2")
  (#not-arg? @args "iterations" "^(\\d{6,}|[5-9]\\d{4}|[A-Za-z_].*)$")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 338 330
57:a secret is made with a random number that can be guessed
55:{name} is made with a random number that can be guessed
139:Math.random and pseudoRandomBytes can be computed from a few of their values, so tokens, codes and passwords made with them can be guessed.
82:Use crypto.randomBytes(32).toString('hex'), crypto.randomInt or crypto.randomUUID.
1694:(variable_declarator
  name: (identifier) @name
  value: (_) @value
  (#match? @name "(?i)(token|secret|passw|passphrase|otp$|nonce|salt|session_?id|sid$|api_?key|csrf|captcha|verification_?code|reset_?code|auth_?code|private_?key|access_?key|credential)")
  (#not-match? @name "(?i)tokens?(count|index|size|length)|design|max|min|count|css|color|delay")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function")) @finding
(assignment_expression
  left: (_) @name
  right: (_) @value
  (#match? @name "(?i)(token|secret|passw|passphrase|otp$|nonce|salt|session_?id|sid$|api_?key|csrf|captcha|verification_?code|reset_?code|auth_?code|private_?key|access_?key)")
  (#not-match? @name "(?i)tokens?(count|index|size|length)|max|min|count|color|delay")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function")) @finding
(pair
  key: (_) @name
  value: (_) @value
  (#match? @name "(?i)^['\"]?\\w*(token|secret|passw|passphrase|otp$|nonce|salt|session_?id|api_?key|csrf|verification_?code|reset_?code|auth_?code|private_?key|access_?key)\\w*['\"]?$")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function|\\{")) @finding
(call_expression
  function: (member_expression) @call
  (#eq? @call "Math.random")
  (#inside-match? @call "function_declaration" "^(async\\s+)?function\\s*(?i)\\w*(token|secret|passw|otp\\b|nonce|salt|session_?id|api_?key|csrf|verification_?code|auth_?code)\\w*\\s*\\(")) @finding
(call_expression
  function: (_) @name
  (#resolves-to? @name "crypto.pseudoRandomBytes" "crypto.prng" "crypto.rng" "require().pseudoRandomBytes")) @finding

high high security 1 1 0 0 1 0 0 0 2 0 0 611 776
29:XML is read with its entities
63:{f} replaces entities, also those that name files and addresses
87:An entity in the text reads files of the server and calls machines behind the firewall.
45:Leave noent, dtdload and replaceEntities off.
1115:(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs2.parseXml" "libxmljs2.parseXmlString" "libxmljs.parseXmlAsync" "libxmljs2.parseXmlAsync" "libxml.parseXml" "libxml.parseXmlString" "libxmljs.parseHtml" "*.parseXml" "*.parseXmlString" "*.parseXmlAsync" "libxmljs.Document.fromXml"
    "libxml-xsd.parse" "libxmljs.SaxParser")
  (#arg? @args "noent" "^true$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs2.parseXml" "*.parseXml" "*.parseXmlString" "*.parseXmlAsync")
  (#arg? @args "replaceEntities" "^true$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs2.parseXml" "*.parseXml" "*.parseXmlString" "*.parseXmlAsync")
  (#arg? @args "dtdload" "^true$")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#match? @f "(?i)xml|fromString")
  (#arg? @args "noent" "^true$")) @finding

medium low security 1 1 0 0 1 0 0 0 2 0 0 611 776
52:XML from outside is read without a limit on entities
26:{f} reads XML from outside
97:Entities in the text can read files or fill the memory, depending on the reader and its settings.
67:Refuse texts with a DOCTYPE, and switch entities off in the reader.
1099:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @text)
  (#resolves-to? @f "xml2json.toJson" "libxmljs.parseXml" "libxmljs.parseXmlString" "libxmljs2.parseXml" "libxmljs2.parseXmlString" "xmldom.DOMParser().parseFromString" "@xmldom/xmldom.DOMParser().parseFromString" "DOMParser().parseFromString"
    "node-expat.Parser().parse" "node-expat.Parser().write" "node-expat.createParser().parse" "expat.Parser().parse" "expat.Parser().write" "*.createParser().write" "xml2js.parseString" "xml2js.Parser().parseString" "sax.parser().write" "xmldoc.XmlDocument" "fast-xml-parser.XMLParser().parse" "fast-xml-parser.parse" "xml-js.xml2js" "xml-js.xml2json")
  (#tainted? @text "xml")) @finding
(call_expression
  function: (member_expression object: (identifier) @parser property: (property_identifier) @m) @f
  arguments: (arguments . (_) @text)
  (#match? @parser "(?i)^(xml|expat|sax|\\w*parser)$")
  (#any-of? @m "parse" "write" "toJson" "parseXml" "parseXmlString" "parseString" "parseFromString")
  (#inside-match? @m "program" "(?i)expat|xml")
  (#tainted? @text "xml")) @finding

high high security 1 1 0 0 1 0 0 0 1 0 0 643
40:a value from outside is part of an XPath
49:{f} gets an XPath that holds a value from outside
90:A quote in the value changes what the XPath finds, so a login passes without the password.
95:Pass the value as a variable of the XPath, or check it against a pattern of letters and digits.
488:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves-to? @f "xpath.select" "xpath.select1" "xpath.evaluate" "xpath.parse" "xpath.useNamespaces()" "*.evaluate" "*.selectNodes" "*.selectSingleNode" "*.find" "document.evaluate")
  (#built? @path)
  (#match? @path "^[`'\"]\\s*\\.?//?|['\"`]\\s*\\.?//?\\w|^\\w+$")
  (#inside-match? @path "program" "(?i)xpath|libxml")
  (#not-match? @f "(?i)^\\$|page\\.|Model|User\\.")
  (#tainted? @path "xpath")) @finding

medium low security 1 1 0 0 1 0 0 0 1 0 0 502
75:YAML from outside is read by a function that made functions in old versions
27:{f} reads YAML from outside
120:js-yaml before version 4 makes functions from tags such as !!js/function in the text, and aliases can use up the memory.
93:Use version 4 or safeLoad, limit the size of the text, and check the result against a schema.
205:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @text)
  (#resolves-to? @f "js-yaml.load" "js-yaml.loadAll" "yaml.load" "yamljs.parse" "jsyaml.load")
  (#tainted? @text "data")) @finding

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

low low security 0 0 0 0 0 0 0 0 2 0 0 703 617
32:check by assert outside of tests
47:Python drops every assert when it runs with -O.
48:Raise an error where the check must always hold.
28:(assert_statement) @finding

medium medium security 1 0 0 0 0 0 0 0 3 0 0 617 703 285
30:access is guarded by an assert
70:Python drops every assert when it runs with -O, and the check is gone.
53:Write an if and raise PermissionDenied or abort(403).
405:(assert_statement
  (_) @c
  (#match? @c "(?i)\b(is_admin|is_superuser|is_staff|is_authenticated|is_authorized|has_perm|has_permission|has_role|check_password|check_permission|authorized|authenticated|is_owner|can_(edit|delete|view|access)|verify_(signature|password|token)|compare_digest|current_user|request\.user|csrf)\b")
  (#not-inside-match? @c "function_definition" "^(async )?def test")) @finding

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

medium low security 1 0 0 0 1 0 0 0 3 0 0 605 668 200
42:service listens on every network interface
30:{f} listens on every interface
70:The service is also reachable from networks that it was not meant for.
64:Listen on 127.0.0.1, or take the address from the configuration.
1329:(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (tuple . (string) @host))
  (#eq? @f "bind")
  (#match? @host "^b?[\"'](0\.0\.0\.0|::|)[\"']$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (tuple . (string) @host))
  (#resolves-to? @f "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "socketserver.TCPServer" "socketserver.ThreadingTCPServer" "socketserver.UDPServer" "xmlrpc.server.SimpleXMLRPCServer" "wsgiref.simple_server.make_server" "BaseHTTPServer.HTTPServer" "SocketServer.TCPServer" "socket.create_server" "gevent.pywsgi.WSGIServer" "eventlet.listen")
  (#match? @host "^[\"'](0\.0\.0\.0|::)[\"']$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (string) @host))
  (#match? @f "(^|\.)(run|run_app|run_server|serve|start_server|listen|create_server|launch|run_simple|start|Config|make_server|run_forever|TCPSite)$")
  (#any-of? @k "host" "address" "bind" "hostname" "server_name" "interface")
  (#match? @host "^[\"'](0\.0\.0\.0|::)[\"']$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @host)
  (#resolves-to? @f "app.run" "flask.Flask().run" "wsgiref.simple_server.make_server" "werkzeug.serving.run_simple")
  (#match? @host "^[\"'](0\.0\.0\.0|::)[\"']$")) @finding

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
1276:(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @mode . [(string) (binary_operator) (identifier)] @iv)
  (#match? @f "\.new$")
  (#match? @mode "MODE_(CBC|CFB|OFB|CTR|GCM|EAX)$")
  (#literal? @iv)
  (#not-match? @iv "(?i)^None$|^[A-Z_]*SIZE$")) @finding
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

medium high security 1 0 0 0 0 0 0 0 2 0 0 614 1004
53:protecting flag of the session cookie is switched off
93:Without secure the session travels over http, without httponly a script on the page takes it.
15:Set it to True.
697:(assignment
  left: (subscript subscript: (string) @n)
  right: (_) @v
  (#match? @n "^[\"'](SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|REMEMBER_COOKIE_SECURE|REMEMBER_COOKIE_HTTPONLY|JWT_COOKIE_SECURE|JWT_COOKIE_CSRF_PROTECT)[\"']$")
  (#match? @v "^False$")) @finding
(keyword_argument
  name: (identifier) @n
  value: (false)
  (#any-of? @n "SESSION_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY" "JWT_COOKIE_SECURE" "JWT_COOKIE_CSRF_PROTECT")) @finding
(pair
  key: (string) @n
  value: (false)
  (#match? @n "^[\"'](SESSION_COOKIE_SECURE|SESSION_COOKIE_HTTPONLY|tools\.sessions\.(secure|httponly)|session\.(secure|httponly))[\"']$")) @finding

medium low security 1 0 0 0 1 0 0 0 3 0 0 614 1004 1275
42:cookie is set without its protecting flags
67:{f} sets a cookie that scripts can read or that travels unencrypted
94:Without secure the cookie also goes over http, without httponly a script on the page reads it.
51:Pass secure=True, httponly=True and samesite="Lax".
2434:(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @name . (_) @value) @args
  (#any-of? @f "set_cookie" "set_signed_cookie")
  (#not-match? @o "(?i)jar|requests|session\.cookies|mock|page|context|browser|driver|webdriver|cookies$")
  (#not-arg? @args "secure")
  (#not-match? @value "^[\"']{2}$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @name . (_) @value) @args
  (#any-of? @f "set_cookie" "set_signed_cookie")
  (#not-match? @o "(?i)jar|requests|session\.cookies|mock|page|context|browser|driver|webdriver|cookies$")
  (#arg? @args "secure")
  (#not-arg? @args "httponly")
  (#not-match? @name "(?i)csrf|theme|lang|locale")
  (#not-match? @value "^[\"']{2}$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @v)) @args
  (#any-of? @f "set_cookie" "set_signed_cookie" "set_secure_cookie")
  (#any-of? @k "secure" "httponly" "samesite")
  (#match? @v "^(False|None|[\"'](None|none)[\"'])$")
  (#not-match? @o "(?i)jar|mock|page|browser|driver")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (keyword_argument)) @args
  (#eq? @f "set_cookie")
  (#arg? @args "key")
  (#not-arg? @args "secure")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (keyword_argument)) @args
  (#eq? @f "set_cookie")
  (#arg? @args "name")
  (#not-arg? @args "secure")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "pyramid.authentication.AuthTktCookieHelper" "pyramid.authentication.AuthTktAuthenticationPolicy" "pyramid.session.SignedCookieSessionFactory" "pyramid.session.BaseCookieSessionFactory" "pyramid.session.UnencryptedCookieSessionFactoryConfig" "starlette.middleware.sessions.SessionMiddleware")
  (#not-arg? @args "secure" "^True$")
  (#not-arg? @args "https_only" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "pyramid.authentication.AuthTktCookieHelper" "pyramid.authentication.AuthTktAuthenticationPolicy" "pyramid.session.SignedCookieSessionFactory" "pyramid.session.BaseCookieSessionFactory")
  (#arg? @args "secure" "^True$")
  (#not-arg? @args "httponly" "^True$")) @finding

medium medium security 1 0 0 0 0 0 0 0 2 0 0 942 346
33:every origin may read the answers
99:Any page that a user visits can call this service from the user's browser and read what comes back.
73:List the origins that need it, and never combine a star with credentials.
1439:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#arg? @args "allow_origins" "[\"']\*[\"']")
  (#match? @f "(CORSMiddleware|add_middleware|Middleware|CORSConfig)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "flask_cors.CORS" "flask_cors.cross_origin" "quart_cors.cors" "CORS")
  (#arg? @args "origins" "[\"'](\*|\.\*)[\"']")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "flask_cors.CORS" "flask_cors.cross_origin")
  (#not-arg? @args "origins")
  (#not-arg? @args "resources")
  (#arg? @args "supports_credentials" "True")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "flask_cors.CORS")
  (#arg? @args "resources" "[\"']\*[\"']")) @finding
(assignment
  left: (subscript subscript: (string) @n)
  right: (string) @v
  (#match? @n "(?i)^[\"']Access-Control-Allow-Origin[\"']$")
  (#match? @v "^[\"']\*[\"']$")) @finding
(pair
  key: (string) @n
  value: (string) @v
  (#match? @n "(?i)^[\"']Access-Control-Allow-Origin[\"']$")
  (#match? @v "^[\"']\*[\"']$")) @finding
(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . (string) @n . (string) @v)
  (#any-of? @f "add" "set" "set_header" "send_header" "add_header" "append" "setdefault" "setHeader")
  (#match? @n "(?i)^[\"']Access-Control-Allow-Origin[\"']$")
  (#match? @v "^[\"']\*[\"']$")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 352
50:protection against forged requests is switched off
45:requests from foreign pages are accepted here
94:A page that the user visits can send this request in the user's name, with the user's cookies.
106:Leave the check on and send the token with the form or as a header; exempt only views that need no cookie.
1393:(decorator (identifier) @d
  (#any-of? @d "csrf_exempt")) @finding
(decorator (attribute attribute: (identifier) @d)
  (#any-of? @d "csrf_exempt" "exempt")
  (#match? @d "csrf_exempt|exempt")
  (#inside-match? @d "decorator" "(?i)csrf")) @finding
(decorator (call function: (_) @f arguments: (argument_list) @args)
  (#match? @f "method_decorator$")
  (#match? @args "csrf_exempt")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @view)
  (#resolves-to? @f "django.views.decorators.csrf.csrf_exempt" "csrf_exempt" "csrf.exempt")
  (#not-inside? @f "decorator")) @finding
(assignment
  left: (_) @n
  right: (false)
  (#match? @n "^(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|\w+(\.\w+)*\.config\[[\"'](WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT)[\"']\])$")) @finding
(keyword_argument
  name: (identifier) @n
  value: (false)
  (#any-of? @n "csrf_enabled" "WTF_CSRF_ENABLED" "require_csrf" "xsrf_cookies" "check_origin" "check_csrf")) @finding
(pair
  key: (string) @n
  value: (false)
  (#match? @n "^[\"'](WTF_CSRF_ENABLED|csrf|csrf_enabled|xsrf_cookies)[\"']$")) @finding
(class_definition
  name: (identifier) @c
  body: (block (expression_statement (assignment left: (identifier) @n right: (false))) @finding)
  (#eq? @c "Meta")
  (#eq? @n "csrf"))
(function_definition
  name: (identifier) @n
  body: (block . (pass_statement) .)
  (#eq? @n "check_xsrf_cookie")) @finding

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

high medium security 1 0 0 0 1 0 0 0 3 0 0 489 94 215
39:debug mode is switched on in the source
16:debug mode is on
110:The error page of the debugger shows source and settings, and Werkzeug's runs any Python that a visitor types.
103:Leave debug out and switch it on for your own machine through the environment, as in flask --debug run.
1976:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "flask.Flask().run" "app.run" "*.app.run" "application.run" "flask_socketio.SocketIO().run" "socketio.run" "bottle.run" "sanic.Sanic().run" "quart.Quart().run" "dash.Dash().run_server" "dash.Dash().run" "app.run_server" "self.app.run" "web.run_app" "connexion.App().run" "connexion.FlaskApp().run" "server.app.run")
  (#arg? @args "debug" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "fastapi.FastAPI" "starlette.applications.Starlette" "tornado.web.Application" "aiohttp.web.Application" "litestar.Litestar" "blacksheep.Application" "pyramid_debugtoolbar.includeme")
  (#arg? @args "debug" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "werkzeug.debug.DebuggedApplication" "werkzeug.serving.run_simple")
  (#arg? @args "evalex" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "werkzeug.serving.run_simple")
  (#arg? @args "use_debugger" "^True$")) @finding
(assignment
  left: (attribute object: (identifier) @o attribute: (identifier) @n)
  right: (true)
  (#any-of? @o "app" "application" "server")
  (#eq? @n "debug")) @finding
(assignment
  left: (subscript value: (attribute attribute: (identifier) @c) subscript: (string) @n)
  right: [(true) (string)] @v
  (#eq? @c "config")
  (#match? @n "^[\"'](DEBUG|TESTING|PROPAGATE_EXCEPTIONS)[\"']$")
  (#match? @v "^True$")) @finding
(assignment
  left: (subscript value: (attribute attribute: (identifier) @c) subscript: (string) @n)
  right: (string) @v
  (#eq? @c "config")
  (#match? @n "^[\"']ENV[\"']$")
  (#match? @v "^[\"']development[\"']$")) @finding
(call
  function: (attribute object: (attribute attribute: (identifier) @c) attribute: (identifier) @m)
  arguments: (argument_list) @args
  (#eq? @c "config")
  (#eq? @m "update")
  (#arg? @args "DEBUG" "^True$")) @finding

medium high security 1 0 0 0 1 0 0 0 1 0 0 489
24:debugger call is left in
41:{f} stops the program and waits for input
98:In production the request hangs, and with a reachable terminal somebody else gets a Python prompt.
10:Remove it.
441:(call
  function: (_) @f
  (#resolves-to? @f "pdb.set_trace" "ipdb.set_trace" "pudb.set_trace" "bpdb.set_trace" "wdb.set_trace" "IPython.embed" "code.interact" "breakpoint" "rpdb.set_trace" "remote_pdb.set_trace" "remote_pdb.RemotePdb" "celery.contrib.rdb.set_trace" "debugpy.breakpoint" "debugpy.wait_for_client" "web_pdb.set_trace")) @finding
(import_statement
  name: (dotted_name) @n
  (#any-of? @n "ipdb" "pudb" "rpdb" "wdb")) @finding

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

medium medium security 1 0 0 0 1 0 0 0 6 0 0 16 489 614 1004 942 346
37:Django setting that lowers protection
39:{n} lowers the protection of every page
101:Settings hold for the whole site; with this one, cookies, hosts or error pages are open to attackers.
113:Set DEBUG and hosts from the environment, and keep the secure settings on; `manage.py check --deploy` lists them.
1302:(assignment
  left: (identifier) @n
  right: (true)
  (#any-of? @n "DEBUG" "DEBUG_PROPAGATE_EXCEPTIONS" "TEMPLATE_DEBUG" "CORS_ORIGIN_ALLOW_ALL" "CORS_ALLOW_ALL_ORIGINS" "GRAPHENE_DEBUG")
  (#inside-match? @n "module" "(?m)^\s*(INSTALLED_APPS|MIDDLEWARE|ROOT_URLCONF|ALLOWED_HOSTS|SECRET_KEY|DATABASES|CORS_\w+|TEMPLATES)\s*\+?=")) @finding
(assignment
  left: (identifier) @n
  right: (false)
  (#any-of? @n "SESSION_COOKIE_SECURE" "CSRF_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "CSRF_COOKIE_HTTPONLY" "SECURE_SSL_REDIRECT" "SECURE_CONTENT_TYPE_NOSNIFF" "SECURE_BROWSER_XSS_FILTER" "LANGUAGE_COOKIE_SECURE" "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY" "SECURE_HSTS_INCLUDE_SUBDOMAINS" "JWT_COOKIE_SECURE" "JWT_COOKIE_CSRF_PROTECT")) @finding
(assignment
  left: (identifier) @n
  right: (list) @v
  (#eq? @n "ALLOWED_HOSTS")
  (#match? @v "[\"']\*[\"']")) @finding
(assignment
  left: (identifier) @n
  right: (list) @v
  (#eq? @n "AUTH_PASSWORD_VALIDATORS")
  (#match? @v "^\[\s*\]$")) @finding
(assignment
  left: (identifier) @n
  right: (string) @v
  (#eq? @n "X_FRAME_OPTIONS")
  (#match? @v "(?i)ALLOW")) @finding
(assignment
  left: (identifier) @n
  right: (_) @v
  (#any-of? @n "SESSION_COOKIE_SAMESITE" "CSRF_COOKIE_SAMESITE")
  (#match? @v "^(None|False|[\"']None[\"'])$")) @finding

medium low security 1 0 0 0 0 0 0 0 2 0 0 862 306
26:API view lets everybody in
91:AllowAny or an empty list switches the check off that the settings prescribe for all views.
93:Use IsAuthenticated or a permission class of your own, unless the view is meant to be public.
766:(class_definition
  body: (block (expression_statement (assignment left: (identifier) @n right: [(list) (tuple)] @v) @finding))
  (#any-of? @n "permission_classes" "authentication_classes")
  (#match? @v "^[\[(]\s*((permissions\.)?AllowAny\s*,?\s*)?[\])]$")
  (#not-inside-match? @n "class_definition" "(?i)^class \w*(login|signup|register|registration|token|public|health|password|ping|webhook)"))
(decorator (call function: (identifier) @f arguments: (argument_list) @args)
  (#any-of? @f "permission_classes" "authentication_classes")
  (#match? @args "^\(\s*[\[(]\s*((permissions\.)?AllowAny\s*,?\s*)?[\])]\s*\)$")) @finding
(pair
  key: (string) @k
  value: (_) @v
  (#match? @k "DEFAULT_PERMISSION_CLASSES")
  (#match? @v "AllowAny|^[\[(]\s*[\])]$")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 79
44:class or filter promises safe HTML by itself
88:Django does not escape what a filter with is_safe or an object with __html__ gives back.
50:Leave it out, and build the HTML with format_html.
699:(function_definition
  name: (identifier) @finding
  (#eq? @finding "__html__"))
(decorator (call function: (_) @f arguments: (argument_list) @args)
  (#match? @f "register\.filter$")
  (#arg? @args "is_safe" "^True$")) @finding
(decorator (identifier) @d
  (#eq? @d "html_safe")) @finding
(decorator (attribute attribute: (identifier) @d)
  (#eq? @d "html_safe")) @finding
(class_definition
  name: (identifier) @finding
  superclasses: (argument_list (_) @s)
  (#resolves-to? @s "django.utils.safestring.SafeString" "django.utils.safestring.SafeText" "django.utils.safestring.SafeData" "django.utils.safestring.SafeBytes"))
(decorator (identifier) @d
  (#eq? @d "xframe_options_exempt")) @finding

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

low low security 1 0 0 0 1 0 0 0 2 0 0 704 20
30:number from outside may be nan
36:{f} accepts nan and inf from outside
99:Every comparison with nan is false, so limits and prices that are checked with < and > let it pass.
48:Use int or decimal, or check with math.isfinite.
215:(call
  function: (identifier) @f
  arguments: (argument_list . (_) @v)
  (#any-of? @f "float" "complex" "bool")
  (#tainted? @v)
  (#not-inside-match? @f "function_definition" "isfinite|isnan|is_finite")) @finding

medium medium security 1 0 0 0 0 0 0 0 1 0 0 915
49:form or serializer takes every field of its model
93:A field that is added to the model later can be set from outside without anybody deciding so.
24:List the fields by name.
401:(class_definition
  name: (identifier) @c
  body: (block (expression_statement (assignment left: (identifier) @n right: (string) @v) @finding))
  (#eq? @c "Meta")
  (#any-of? @n "fields" "model_fields")
  (#match? @v "^[\"']__all__[\"']$")
  (#inside-match? @c "class_definition" "^class \w+\([^)]*(ModelForm|Serializer)")
  (#not-inside-match? @c "class_definition" "read_only_fields\s*=\s*fields"))

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

medium low security 1 0 0 0 1 0 0 0 2 0 0 798 259
33:password is written in the source
28:{k} is written in the source
79:Everyone who can read the source has the password, and it stays in the history.
66:Read it from the environment or a secret store, and change it now.
2426:(assignment
  left: [(identifier) (attribute attribute: (identifier))] @k
  right: (string) @v
  (#match? @k "(?i)(^|[_.])(password|passwd|pwd|passphrase|secret|api_?key|auth_?token|access_?token|secret_?access_?key|secret_token|db_pass)$")
  (#literal? @v)
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|[\"']{3}|\s|\{|<|\$|%|/|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(password|passwd|token|secret|key|pass)s?|none|null|string|text|your.*|change.*|env:.*|.{0,2})[\"']$|(?i)example|placeholder|dummy")
  (#not-inside-match? @k "class_definition" "(?i)^class \w*(Enum|Type|Field|Form|Keys?)\b|\(.*Enum\)")) @finding
(default_parameter
  name: (identifier) @k
  value: (string) @v
  (#match? @k "(?i)(^|_)(password|passwd|pwd|passphrase|secret|api_?key|auth_?token|access_?token|secret_?key)$")
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|\{|<|\$|%|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(_password|_passwd|token|_secret|key)s?|none|null|string|text|your.*|change.*|.{0,2})[\"']$")) @finding
(typed_default_parameter
  name: (identifier) @k
  value: (string) @v
  (#match? @k "(?i)(^|_)(password|passwd|pwd|passphrase|secret|api_?key|auth_?token|access_?token|secret_?key)$")
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|\{|<|\$|%|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(_password|_passwd|token|_secret|key)s?|none|null|string|text|your.*|change.*|.{0,2})[\"']$")) @finding
(comparison_operator
  [(identifier) (attribute)] @k
  operators: ["==" "!="]
  (string) @v
  (#match? @k "(?i)(^|[_.])(password|passwd|pwd|passphrase|secret|auth_?token|access_?token)$")
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|^[\"'](none|null|\*+|.{0,2})[\"']$")) @finding
(assignment
  left: (subscript subscript: (string) @k)
  right: (string) @v
  (#match? @k "(?i)^[\"'](\w+_)?(password|passwd|pwd|secret|api_?key|auth_?token)[\"']$")
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|\{|<|\$|%|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(password|passwd|token|secret|key)s?|none|null|string|text|your.*|change.*|.{0,2})[\"']$|(?i)redacted|filtered|hidden|masked")) @finding
(pair
  key: (string) @k
  value: (string) @v
  (#match? @k "(?i)^[\"'](\w+_)?(password|passwd|pwd|secret_?key|api_?key|auth_?token)[\"']$")
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|\{|<|\$|%|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(password|passwd|token|secret|key|pass)s?|none|null|string|str|text|varchar.*|your.*|change.*|.{0,4})[\"']$|(?i)redacted|filtered|hidden|masked|example|required|format|invalid")) @finding

high low security 1 0 0 0 1 0 0 0 2 0 0 798 259
36:password or key is written in a call
28:{k} is written in the source
94:Everyone who can read the source has the password, and it cannot be changed without a release.
47:Read it from the environment or a secret store.
1621:(keyword_argument
  name: (identifier) @k
  value: (string) @v
  (#match? @k "(?i)^(\w+_)?(password|passwd|pwd|passphrase|secret|secret_key|api_key|apikey|auth_token|access_token|aws_secret_access_key|aws_session_token|private_key|client_secret|token)$")
  (#not-match? @k "(?i)^(next_token|token_type|cancel_token|page_token|csrf_token|pad_token|unk_token|bos_token|eos_token|sep_token|cls_token|mask_token|\w*_type|continuation_token|sync_token|lookup_token|start_token|end_token|stop_token|special_token)$")
  (#literal? @v)
  (#not-match? @v "^[rbfu]{0,2}[\"']{2}$|\s|\{|<|\$|%|^[rbfu]{0,2}[\"'](\*+|x+|[\w.-]*(password|passwd|token|secret|key)s?|none|null|true|false|string|str|input|text|your.*|change.*|https?:.*|env:.*|.{0,2})[\"']$|(?i)example|placeholder|dummy")
  (#not-inside-match? @k "call" "^(dict|add_argument|\w*\.add_argument|_|gettext|Field|\w+Field|\w*\.option|label|click\.option|mock\.|patch)\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) . (string) @v) @k
  (#resolves-to? @f "requests.auth.HTTPBasicAuth" "requests.auth.HTTPDigestAuth" "aiohttp.BasicAuth" "httpx.BasicAuth" "*.login" "pymongo.MongoClient().admin.authenticate")
  (#not-match? @v "^[\"']{2}$|\s|\{|(?i)[\"'](your|change|<)")
  (#not-match? @f "(?i)client\.login$|^login$")) @finding
(keyword_argument
  name: (identifier) @k
  value: (tuple . (string) . (string) @v)
  (#eq? @k "auth")
  (#not-match? @v "^[\"']{2}$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) (_) . (string) @v) @k
  (#resolves-to? @f "pymysql.connect" "MySQLdb.connect")
  (#not-match? @v "^[\"']{2}$")) @finding

high medium security 1 0 0 0 1 0 0 0 3 0 0 798 321 489
54:secret key of the application is written in the source
28:{n} is written in the source
96:Whoever reads the source can sign sessions and tokens as the application, and log in as anybody.
79:Read it from the environment or a secret store, as in os.environ["SECRET_KEY"].
1114:(assignment
  left: (identifier) @n
  right: [(string) (concatenated_string)] @v
  (#match? @n "^(DJANGO_|FLASK_|APP_|SESSION_)?SECRET_KEY$|^JWT_SECRET(_KEY)?$|^SECURITY_PASSWORD_SALT$|^WTF_CSRF_SECRET_KEY$")
  (#literal? @v)
  (#not-match? @v "^b?[\"']{2}$|[\"']{3}|\{\{|<.*>|\$\{|(?i)^b?[\"'](change|your|replace|todo|xxx|placeholder|dummy|test|none|secret_?key[\"'])")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: [(string) (binary_operator)] @v
  (#any-of? @n "secret_key" "SECRET_KEY")
  (#not-inside-match? @n "assignment" "^self\.")
  (#literal? @v)
  (#not-match? @v "^b?[\"']{2}$|[\"']{3}")) @finding
(assignment
  left: (subscript subscript: (string) @n)
  right: [(string) (binary_operator)] @v
  (#match? @n "^[\"'](SECRET_KEY|JWT_SECRET_KEY|JWT_SECRET|WTF_CSRF_SECRET_KEY|SECURITY_PASSWORD_SALT|cookie_secret)[\"']$")
  (#literal? @v)
  (#not-match? @v "^b?[\"']{2}$")) @finding
(keyword_argument
  name: (identifier) @n
  value: (string) @v
  (#any-of? @n "cookie_secret" "SECRET_KEY" "JWT_SECRET_KEY")
  (#literal? @v)
  (#not-match? @v "^b?[\"']{2}$|\{")) @finding

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

medium low security 1 0 0 0 0 0 0 0 2 0 0 644 20
53:host that the client names becomes part of an address
104:The Host header is whatever the client sends; links in mails or caches then lead to the attacker's site.
75:Take the host from the configuration, or check it against the allowed ones.
791:(binary_operator
  [(attribute) (subscript)] @h
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding
(string (interpolation expression: [(attribute) (subscript)] @h)
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding
(call
  function: (attribute object: (string) attribute: (identifier) @m)
  arguments: (argument_list [(attribute) (subscript)] @h)
  (#eq? @m "format")
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "flask.url_for")
  (#arg? @args "_external" "^True$")) @finding

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

medium low security 1 0 0 0 0 0 0 0 2 0 0 532 312
44:password, token or key is written to the log
77:Logs are copied, kept and read by many; a secret in them is a secret no more.
44:Leave it out, or log only that it was there.
2677:(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list [(identifier) (attribute) (subscript)] @v)
  (#any-of? @m "debug" "info" "warning" "warn" "error" "critical" "exception" "log")
  (#match? @o "(?i)(^|\.|_)(log|logger|logging)$|getLogger\(")
  (#match? @v "(?i)(^|[_.\[\"'])(password|passwd|pwd|passphrase|secret|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credentials?|credit_?card|ssn|card_number|session_?key|aws_secret\w*)([\"']\])?$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list (string (interpolation expression: (_) @v)))
  (#any-of? @m "debug" "info" "warning" "warn" "error" "critical" "exception" "log")
  (#match? @o "(?i)(^|\.|_)(log|logger|logging)$|getLogger\(")
  (#match? @v "(?i)(^|[_.\[\"'])(password|passwd|pwd|passphrase|secret|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credentials?|credit_?card|ssn|card_number|session_?key|aws_secret\w*)([\"']\])?$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list [(binary_operator) (call)] @t)
  (#any-of? @m "debug" "info" "warning" "warn" "error" "critical" "exception" "log")
  (#match? @o "(?i)(^|\.|_)(log|logger|logging)$|getLogger\(")
  (#match? @t "(?i)^[\"'].*[\"']\s*([+%]|\.format).*\b(password|passwd|pwd|passphrase|secret|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credit_?card|ssn)\b[^\"'(]*$")
  (#not-match? @t "len\(|mask|redact|hash|bool\(")
  (#has? @t "identifier")) @finding
(call
  function: (identifier) @m
  arguments: (argument_list [(identifier) (attribute)] @v)
  (#eq? @m "print")
  (#match? @v "(?i)(^|[_.])(password|passwd|pwd|passphrase|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credit_?card|ssn)$")) @finding
(call
  function: (identifier) @m
  arguments: (argument_list (string (interpolation expression: (_) @v)))
  (#eq? @m "print")
  (#match? @v "(?i)(^|[_.])(password|passwd|pwd|passphrase|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credit_?card|ssn)$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list . (string) @v . (_) @x)
  (#any-of? @m "debug" "info" "warning" "warn" "error" "critical" "exception")
  (#match? @o "(?i)(^|\.|_)(log|logger|logging)$|getLogger\(")
  (#match? @v "(?i)\b(password|passwd|passphrase|secret|api[ _-]?key|token|credentials?)s?\b\s*[:=]?\s*(is|was)?\s*[:=]?\s*['\"]?(%s|%r|\{\})")
  (#not-match? @x "(?i)len\(|mask|redact|bool\(|type|name|_id$")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 915
47:record takes every field that the request names
41:every field that the request names is set
82:A request can also name fields that users must not set, such as is_staff or price.
77:List the fields that the request may set, in a form, a serializer or by hand.
882:(call
  function: (_) @f
  arguments: (argument_list (dictionary_splat (_) @d))
  (#resolves-to? @f "*.objects.create" "*.objects.update_or_create" "*.objects.get_or_create" "*.objects.filter().update" "*.update" "*.create" "*.insert")
  (#match? @d "(?i)request\.|json|data|body|form|payload|params")
  (#tainted? @d)) @finding
(call
  function: (identifier) @f
  arguments: (argument_list (dictionary_splat (_) @d))
  (#match? @f "^[A-Z][a-zA-Z]+$")
  (#not-match? @f "(Form|Serializer|Schema|Request|Config|Exception|Error|Response|Query|Filter|Params|Input|Dto|DTO)$")
  (#match? @d "^(flask\.)?(self\.)?request\.(POST|GET|data|json|form|args|get_json\(.*\)|values|params|query_params)(\.dict\(\)|\.to_dict\(\))?$")) @finding
(call
  function: (identifier) @f
  arguments: (argument_list . (_) @o . (identifier) @key . (_) @v)
  (#eq? @f "setattr")
  (#tainted? @key)) @finding

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

medium medium security 1 0 0 0 1 0 0 0 2 0 0 521 258
27:user gets an empty password
21:the password is empty
121:Django stores an empty password as a valid one, so anybody logs in with nothing; None makes the account unusable instead.
42:Call set_unusable_password() or pass None.
1387:(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (string) @v)
  (#eq? @m "set_password")
  (#match? @v "^[\"']{2}$")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (call function: (attribute attribute: (identifier) @g) arguments: (argument_list (_) @k . (string) @v)))
  (#eq? @m "set_password")
  (#eq? @g "get")
  (#match? @v "^[\"']{2}$")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list . (identifier) @p)
  (#eq? @m "set_password")
  (#match? @o "(?i)user")
  (#inside-match? @p "function_definition" "(?m)password\s*=\s*([\"']{2}|[\w.]+\.get\([\"']\w+[\"'],\s*[\"']{2}\))")) @finding
(default_parameter
  name: (identifier) @k
  value: (string) @v
  (#eq? @k "password")
  (#match? @v "^[\"']{2}$")
  (#inside-match? @k "function_definition" "set_password\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "pymysql.connect" "MySQLdb.connect" "mysql.connector.connect" "psycopg2.connect" "peewee.MySQLDatabase" "peewee.PostgresqlDatabase")
  (#arg? @args "password" "^[\"']{2}$")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (_) . (string) @v)
  (#any-of? @m "simple_bind" "simple_bind_s" "bind_s")
  (#match? @v "^[\"']{2}$")) @finding

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

low low security 1 0 0 0 0 0 0 0 1 0 0 521
44:new password is not held to the site's rules
107:set_password takes any text, also a single letter; only validate_password applies AUTH_PASSWORD_VALIDATORS.
85:Call django.contrib.auth.password_validation.validate_password(password, user) first.
439:(call
  function: (attribute object: (_) @o attribute: (identifier) @m)
  arguments: (argument_list . [(identifier) (subscript) (call)] @p)
  (#eq? @m "set_password")
  (#not-match? @p "(?i)make_random|random|cleaned_data|None|hexdigest|validated_data|generate|token|secrets")
  (#inside-match? @m "module" "django|models\.|objects")
  (#not-inside-match? @m "function_definition" "validate_password|is_valid\(|validators|test")) @finding

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

low low security 1 0 0 0 0 0 0 0 2 0 0 732 276
46:file is made readable or runnable for everyone
56:Other users of the machine can read what is in the file.
55:Use 0o600 or 0o640 unless everyone is meant to read it.
582:(call
  function: (_) @f
  arguments: (argument_list . (_) @path . (integer) @mode)
  (#resolves-to? @f "os.chmod" "os.fchmod")
  (#match? @mode "^0o?(755|775|770|660|760|664|654|644|664|[0-7]?[67][67][015])$")
  (#match? @path "(?i)key|secret|passw|token|cred|passwd|shadow|\.pem|/etc/|private|config|cert|\.env")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @path . (integer) @mode)
  (#resolves-to? @f "os.chmod" "os.fchmod" "os.lchmod")
  (#match? @mode "^0o?0?(7[1-7][1-7]|67[0-7]|77[0-7])$")
  (#not-match? @mode "(755|750|775|700|[2367])$")) @finding

medium high security 1 0 0 0 1 0 0 0 2 0 0 732 276
34:file is made writable for everyone
33:{f} lets everyone change the file
92:Any user or compromised service on the machine can change the file, and what it is used for.
75:Use 0o600 for secrets, 0o640 or 0o644 for the rest, and 0o755 for programs.
1455:(call
  function: (_) @f
  arguments: (argument_list (_) . [(integer) (binary_operator) (parenthesized_expression)] @mode)
  (#resolves-to? @f "os.chmod" "os.fchmod" "os.lchmod" "os.mkfifo" "os.makedirs" "os.mkdir" "os.mknod")
  (#match? @mode "^0o?[0-7]{0,2}[0-7]?[0-7][2367]$|^511$|^438$|\bS_IRWXO\b|\bS_IWOTH\b|^0x1ff$|^0b1{9}$")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) (keyword_argument name: (_) @k value: (_) @mode))
  (#resolves-to? @f "os.chmod" "os.mkdir" "os.makedirs" "os.open" "os.mkfifo" "os.fchmod")
  (#eq? @k "mode")
  (#match? @mode "^0o?[0-7]{0,2}[0-7]?[0-7][2367]$|^511$|^438$|\bS_IRWXO\b|\bS_IWOTH\b")) @finding
(call
  function: (attribute attribute: (identifier) @f)
  arguments: (argument_list . [(integer) (attribute) (binary_operator)] @mode .)
  (#any-of? @f "chmod" "lchmod")
  (#match? @mode "^0o?[0-7]?[0-7]?[0-7][2367]$|^511$|^438$|\bS_IRWXO\b|\bS_IWOTH\b")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) . (attribute) @mode)
  (#resolves-to? @f "os.chmod" "os.fchmod")
  (#match? @mode "\.(S_IRWXO|S_IWOTH)$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (integer) @mode .)
  (#resolves-to? @f "os.umask")
  (#match? @mode "^0o?0*$|^0$")
  (#inside? @f "expression_statement")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) (_) . (integer) @mode)
  (#resolves-to? @f "os.open")
  (#match? @mode "^0o?[0-7]?[0-7]?[0-7][2367]$")) @finding

high medium security 1 0 0 0 0 0 0 0 2 0 0 250 78
54:container or reverse shell is started from the program
95:A container that is started with values from outside, or privileged, can take over the machine.
67:Start only named images with fixed arguments, and never privileged.
705:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "containers\.(run|create)$")
  (#arg? @args "privileged" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @image)
  (#match? @f "containers\.(run|create)$")
  (#tainted? @image)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @command)
  (#match? @f "containers\.(run|create)$")
  (#tainted? @command "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (call function: (attribute attribute: (identifier) @m)))
  (#resolves-to? @f "os.dup2")
  (#eq? @m "fileno")
  (#inside-match? @f "module" "socket\.socket[\s\S]*(/bin/(ba)?sh|pty\.spawn)")) @finding

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

medium medium security 1 0 0 0 1 0 0 0 2 0 0 1333 400
44:regular expression can take exponential time
61:a repeat inside a repeat takes exponential time on some texts
70:A short text that nearly matches keeps the processor busy for minutes.
122:Write it without a repeat inside a repeat, as in [a-z]+ instead of ([a-z]+)+, or use possessive quantifiers (Python 3.11).
1032:(call
  function: (_) @f
  arguments: (argument_list . [(string) (concatenated_string)] @p)
  (#resolves-to? @f "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split" "regex.compile" "regex.match" "regex.search" "django.urls.re_path" "django.conf.urls.url" "django.core.validators.RegexValidator")
  (#match? @p "\((\?:)?(\[[^\]\\\\]+\]|\\[wdsS.]|\[\\w[^\]]*\]|[a-zA-Z0-9.])[+*]\)[+*]|\((\?:)?(\[[^\]\\\\]+\]|\\[wdsS]|[a-zA-Z0-9.])[+*]\)\{\d+,\}|\((\?:)?(\w|\\[wds])\|\2\)[+*]|\((\?:)?(\w)\|\4[+*?]?\)[+*]|\((\?:)?\.\*\)[*+]|\((\?:)?([a-z]+)[+*]\|[^()]*\)[+*]\$|\((\?:)?\(\?:?\[[^\]]+\][+*]\)[+*]\)[+*]")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (identifier) @p)
  (#resolves-to? @f "re.match" "re.search" "re.compile" "re.fullmatch" "re.findall" "re.sub")
  (#literal? @p)
  (#inside-match? @f "module" "(?m)^\s*\w+\s*=\s*r?[\"'][^\"'\n]*\((\?:)?(\[[^\]\\\\]+\]|\\[wdsS.]|[a-zA-Z0-9.])[+*]\)[+*]")
  (#match? @p "(?i)re(gex)?|pattern|^p$|^r$")) @finding

medium medium security 1 0 0 0 0 0 0 0 3 0 0 1333 400 730
37:regular expression comes from outside
77:Whoever sends the expression can pick one that takes minutes on a short text.
60:Wrap the value in re.escape, or search for it as plain text.
272:(call
  function: (_) @f
  arguments: (argument_list . (_) @p)
  (#resolves-to? @f "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split" "regex.compile" "regex.match" "regex.search")
  (#tainted? @p "regex")) @finding

low medium security 1 0 0 0 1 0 0 0 2 0 0 400 1088
28:request without a time limit
48:{f} waits for ever if the server does not answer
98:A server that stops answering holds the thread for ever, and a few such requests stop the service.
33:Pass timeout=10 or another limit.
610:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request")
  (#not-arg? @args "timeout")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.request" "httpx.get" "httpx.post" "httpx.put" "httpx.request" "httpx.Client" "httpx.AsyncClient" "aiohttp.ClientTimeout")
  (#arg? @args "timeout" "^None$")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 208
57:comparison of a secret that leaks its length of agreement
99:Comparing with == stops at the first wrong character; the time tells how much of a guess was right.
50:Use hmac.compare_digest or secrets.compare_digest.
340:(comparison_operator
  [(identifier) (attribute) (subscript)] @a
  operators: ["==" "!="]
  [(identifier) (attribute) (subscript) (call)] @b
  (#match? @a "(?i)(^|[_.])(signature|hmac|digest|api_?key|csrf_?token|auth_?token|access_?token|secret_?key|password_?hash)$")
  (#not-match? @b "^(None|True|False|[A-Z_]+)$|_type|len\(")) @finding

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

high high security 1 0 0 0 1 0 0 0 1 0 0 377
43:temporary file name is made before the file
50:{f} gives a name that somebody else can take first
112:Between the name and the opening another user can put a link there and have the program write where they choose.
81:Use tempfile.NamedTemporaryFile or tempfile.mkstemp, which make the file at once.
99:(call
  function: (_) @f
  (#resolves-to? @f "tempfile.mktemp" "os.tempnam" "os.tmpnam")) @finding

medium low security 1 0 0 0 0 0 0 0 2 0 0 377 379
61:file with a fixed name in a folder that everyone may write to
78:Another user of the machine can put a link or a file of that name there first.
65:Use the tempfile module, or a folder that belongs to the service.
882:(call
  function: (_) @f
  arguments: (argument_list . (string) @path . (_) @mode)
  (#resolves-to? @f "open" "io.open" "codecs.open" "logging.FileHandler")
  (#match? @path "^[rbf]{0,2}[\"'](/tmp|/var/tmp|/dev/shm)/")
  (#match? @mode "[wax+]")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @path)
  (#resolves-to? @f "logging.FileHandler" "os.mkdir" "os.makedirs" "sqlite3.connect" "shelve.open" "dbm.open")
  (#match? @path "^[rbf]{0,2}[\"'](/tmp|/var/tmp|/dev/shm)/")) @finding
(assignment
  left: (identifier) @n
  right: (string) @path
  (#match? @path "^[rb]{0,2}[\"'](/tmp|/var/tmp|/dev/shm)/[\w.-]+[\"']$")
  (#match? @n "(?i)(file|path|log|dir|sock|pid|lock)")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (string) @path .)
  (#resolves-to? @f "open")
  (#match? @path "^[rbf]{0,2}[\"'](/tmp|/var/tmp|/dev/shm)/")) @finding

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
181:const unzipper = require('unzipper');
fs.createReadStream(file).pipe(unzipper.Parse()).on('entry', (entry) => {
  entry.pipe(fs.createWriteStream('out/' + entry.path)); // HERE
});

0 0
205:import AdmZip from 'adm-zip';
import path from 'path';
for (const entry of new AdmZip(file).getEntries()) {
  const target = path.join(folder, entry.entryName); // HERE
  write(target, entry.getData());
}

0 0
231:import path from 'path';
import yauzl from 'yauzl';
zip.on('entry', (entry) => {
  const target = path.resolve(folder, entry.fileName);
  if (!target.startsWith(folder + path.sep)) throw new Error('bad name');
  write(target);
});

0 0
188:const unzipper = require('unzipper');
fs.createReadStream(file).pipe(unzipper.Parse()).on('entry', (entry) => {
  entry.pipe(fs.createWriteStream('out/' + path.basename(entry.path)));
});

2 2 0
0 0
43:if (state = 'open') { // HERE
  close();
}

0 0
40:if (user.admin = true) grant(); // HERE

0 0
37:if (state === 'open') {
  close();
}

0 0
74:let m;
while ((m = pattern.exec(text))) use(m);
if ((m = find())) use(m);

2 2 0
0 0
69:useEffect(async () => { // HERE
  setUser(await load(id));
}, [id]);

0 0
69:React.useLayoutEffect(async () => { await measure(); }, []); // HERE

0 0
88:useEffect(() => {
  const run = async () => setUser(await load(id));
  run();
}, [id]);

0 0
34:useEffect(() => watch(id), [id]);

2 2 0
0 0
83:const done = new Promise(async (resolve) => { // HERE
  resolve(await load());
});

0 0
117:function wait() {
  return new Promise(async function (resolve, reject) { // HERE
    resolve(await load());
  });
}

0 0
21:const done = load();

0 0
65:const done = new Promise((resolve) => setTimeout(resolve, 100));

2 2 0
0 0
66:files.forEach(async (file) => { // HERE
  await upload(file);
});

0 0
84:users.forEach(async function (user) { // HERE
  user.roles = await roles(user);
});

0 0
52:for (const file of files) {
  await upload(file);
}

0 0
60:await Promise.all(files.map(async (file) => upload(file)));

2 2 0
0 0
105:import fs from 'fs';
app.get('/', (req, res) => {
  res.send(fs.readFileSync('index.html')); // HERE
});

0 0
150:import bcrypt from 'bcrypt';
app.post('/', async (req, res) => {
  const hash = bcrypt.hashSync(req.body.password, 12); // HERE
  res.send(hash);
});

0 0
109:import fs from 'fs';
const page = fs.readFileSync('index.html');
app.get('/', (req, res) => res.send(page));

0 0
114:import { readFile } from 'fs/promises';
app.get('/', async (req, res) => res.send(await readFile('index.html')));

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
53:localStorage.setItem('token', answer.token); // HERE

0 0
56:window.sessionStorage.password = form.password; // HERE

0 0
39:localStorage.setItem('theme', 'dark');

0 0
45:const token = localStorage.getItem('token');

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

2 2 0
0 0
51:const n = data.readUInt32LE(offset, true); // HERE

0 0
44:data.writeInt16BE(n, offset, true); // HERE

0 0
37:const n = data.readUInt32LE(offset);

0 0
30:data.writeInt16BE(n, offset);

2 2 0
0 0
108:const crypto = require('crypto');
const decipher = crypto.createDecipheriv('aes-256-gcm', key, iv); // HERE

0 0
110:import { createDecipheriv } from 'crypto';
const decipher = createDecipheriv('aes-128-gcm', key, iv); // HERE

0 0
123:const crypto = require('crypto');
const decipher = crypto.createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });

0 0
100:const crypto = require('crypto');
const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);

3 2 0
0 0
73:fetch('http://api.example.com/login', { method: 'POST', body }); // HERE

0 0
92:import axios from 'axios';
const page = await axios.get('http://example.com/data'); // HERE

0 0
63:import Client from 'ftp';
const client = new Client(); // HERE

0 0
66:fetch('https://api.example.com/login', { method: 'POST', body });

0 0
87:import axios from 'axios';
const page = await axios.get('http://localhost:8080/data');

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

3 2 0
0 0
120:const crypto = require('crypto');
const cipher = crypto.createCipheriv('aes-256-cbc', key, '1234567890123456'); // HERE

0 0
116:import crypto from 'crypto';
const cipher = crypto.createCipheriv('aes-256-cbc', key, Buffer.alloc(16, 0)); // HERE

0 0
130:import crypto from 'crypto';
const iv = 'abcdefghijklmnop';
const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // HERE

0 0
131:const crypto = require('crypto');
const iv = crypto.randomBytes(16);
const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);

0 0
141:const crypto = require('crypto');
const iv = Buffer.from(parts[0], 'hex');
const decipher = crypto.createDecipheriv('aes-256-cbc', key, iv);

3 2 0
0 0
128:const crypto = require('crypto');
const sign = crypto.createHmac('sha256', 'my-secret-key').update(text).digest('hex'); // HERE

0 0
116:const CryptoJS = require('crypto-js');
const text = CryptoJS.AES.encrypt(data, 'my passphrase').toString(); // HERE

0 0
152:import { createCipheriv } from 'crypto';
const key = '12345678901234567890123456789012';
const cipher = createCipheriv('aes-256-cbc', key, iv); // HERE

0 0
120:const crypto = require('crypto');
const sign = crypto.createHmac('sha256', process.env.KEY).update(text).digest('hex');

0 0
103:const CryptoJS = require('crypto-js');
const text = CryptoJS.AES.encrypt(data, config.key).toString();

3 2 0
0 0
117:app.use(session({
  secret: process.env.SECRET,
  cookie: {
    httpOnly: false, // HERE
    secure: true,
  },
}));

0 0
50:res.cookie('sid', id, { secure: false }); // HERE

0 0
45:req.session.cookie.httpOnly = false; // HERE

0 0
92:app.use(session({ secret: process.env.SECRET, cookie: { httpOnly: true, secure: true } }));

0 0
74:res.cookie('sid', id, { secure: true, httpOnly: true, sameSite: 'lax' });

3 2 0
0 0
79:app.get('/', (req, res) => {
  res.cookie('sid', id); // HERE
  res.end();
});

0 0
117:const session = require('express-session');
app.use(session({ secret: process.env.SECRET, resave: false })); // HERE

0 0
49:res.cookie('sid', id, { secure: true }); // HERE

0 0
126:app.get('/', (req, res) => {
  res.cookie('sid', id, { secure: true, httpOnly: true });
  res.cookie('sid', id, options);
});

0 0
136:const session = require('express-session');
app.use(session({ secret: process.env.SECRET, cookie: { secure: true, httpOnly: true } }));

3 2 0
0 0
94:app.get('/', (req, res) => {
  res.setHeader('Access-Control-Allow-Origin', '*'); // HERE
});

0 0
157:app.get('/', (req, res) => {
  res.set('X-Frame-Options', req.query.frame); // HERE
  res.set('access-control-allow-origin', req.params.origin); // HERE
});

0 0
70:const cors = require('cors');
app.use(cors({ origin: '*' })); // HERE

0 0
146:app.get('/', (req, res) => {
  res.setHeader('Access-Control-Allow-Origin', 'https://app.example.com');
  res.set('X-Frame-Options', 'DENY');
});

0 0
84:const cors = require('cors');
app.use(cors({ origin: 'https://app.example.com' }));

2 2 0
0 0
90:const cors = require('cors');
app.use(cors({ origin: true, credentials: true })); // HERE

0 0
175:app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin); // HERE
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

0 0
103:const cors = require('cors');
app.use(cors({ origin: 'https://app.example.com', credentials: true }));

0 0
47:const cors = require('cors');
app.use(cors());

2 2 0
0 0
91:const app = express();
app.use(express.csrf());
app.use(express.methodOverride()); // HERE

0 0
77:app.use(csrf({ cookie: true }));
app.use(methodOverride('_method')); // HERE

0 0
69:app.use(methodOverride('_method'));
app.use(csrf({ cookie: true }));

0 0
36:app.use(methodOverride('_method'));

2 2 0
0 0
192:exports.handler = async (event) => {
  const data = await db.scan({
    TableName: 'users',
    FilterExpression: event.queryStringParameters.filter, // HERE
  }).promise();
  return data;
};

0 0
127:import { DynamoDB } from 'aws-sdk';
exports.handler = async (event) => client.query(JSON.parse(event.body)).promise(); // HERE

0 0
185:exports.handler = async (event) => db.scan({
  TableName: 'users',
  FilterExpression: 'id = :id',
  ExpressionAttributeValues: { ':id': event.queryStringParameters.id },
}).promise();

0 0
55:const params = { KeyConditionExpression: 'id = :id' };

2 2 0
0 0
57:function load() {
  debugger; // HERE
  return read();
}

0 0
29:if (x) { debugger; } // HERE

0 0
37:function load() {
  return read();
}

0 0
33:const debuggerName = 'debugger';

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

2 2 0
0 0
106:switch (kind) {
  case 'a': one(); break;
  case 'b': two(); break;
  case 'a': three(); break; // HERE
}

0 0
71:switch (n) {
  case 1: return 'one';
  case 1: return 'two'; // HERE
}

0 0
70:switch (kind) {
  case 'a': one(); break;
  case 'b': two(); break;
}

0 0
97:switch (n) {
  case 1:
    switch (m) { case 1: return 'x'; }
    break;
  case 2: return 'y';
}

2 2 0
0 0
61:if (a > 1) {
  one();
} else if (a > 1) { // HERE
  two();
}

0 0
47:if (open) go(); else if (open) stay(); // HERE

0 0
53:if (a > 2) {
  one();
} else if (a > 1) {
  two();
}

0 0
29:if (open) go(); else stay();

2 2 0
0 0
75:const options = {
  timeout: 100,
  retries: 3,
  timeout: 500, // HERE
};

0 0
42:const names = { 'a': 1, 'a': 2 }; // HERE

0 0
46:const options = { timeout: 100, retries: 3 };

0 0
57:const options = { a: { x: 1 }, b: { x: 2 }, [name]: 1 };

2 2 0
0 0
147:import { shell } from 'electron';
contents.setWindowOpenHandler(({ url }) => {
  shell.openExternal(url); // HERE
  return { action: 'deny' };
});

0 0
105:import { shell } from 'electron';
ipcMain.on('open', (event, link) => shell.openExternal(link)); // HERE

0 0
179:import { shell } from 'electron';
contents.setWindowOpenHandler(({ url }) => {
  if (new URL(url).protocol === 'https:') shell.openExternal(url);
  return { action: 'deny' };
});

0 0
82:import { shell } from 'electron';
shell.openExternal('https://example.com/help');

3 2 0
0 0
180:const { BrowserWindow } = require('electron');
const win = new BrowserWindow({
  webPreferences: {
    nodeIntegration: true, // HERE
    contextIsolation: false, // HERE
  },
});

0 0
113:import { BrowserWindow } from 'electron';
new BrowserWindow({ webPreferences: { webSecurity: false } }); // HERE

0 0
86:new BrowserWindow({ webPreferences: { allowRunningInsecureContent: true } }); // HERE

0 0
177:const { BrowserWindow } = require('electron');
const win = new BrowserWindow({
  webPreferences: { nodeIntegration: false, contextIsolation: true, sandbox: true, preload },
});

0 0
62:new BrowserWindow({ webPreferences: { webSecurity: true } });

2 2 0
0 0
43:try {
  save(user);
} catch (e) {} // HERE

0 0
33:try { run(); } catch { } // HERE

0 0
52:try {
  save(user);
} catch (e) {
  log.error(e);
}

0 0
73:try {
  fs.unlinkSync(file);
} catch (e) {
  // it may be gone already
}

2 2 0
0 0
82:app.use((err, req, res, next) => {
  res.status(500).send(err.stack); // HERE
});

0 0
132:app.get('/', async (req, res) => {
  try { await run(); } catch (e) { res.json({ error: e.message, stack: e.stack }); } // HERE
});

0 0
90:app.use((err, req, res, next) => {
  log.error(err);
  res.status(500).send('error');
});

0 0
128:app.use((err, req, res, next) => {
  if (process.env.NODE_ENV === 'development') {
    res.status(500).send(err.stack);
  }
});

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
151:const crypto = require('crypto');
function store(user, password) {
  user.hash = crypto.createHash('sha256').update(password).digest('hex'); // HERE
}

0 0
129:const md5 = require('md5');
app.post('/login', (req, res) => {
  const hash = md5(req.body.password); // HERE
  check(hash);
});

0 0
122:const bcrypt = require('bcrypt');
async function store(user, password) {
  user.hash = await bcrypt.hash(password, 12);
}

0 0
101:const crypto = require('crypto');
const id = crypto.createHash('sha256').update(text).digest('hex');

3 2 0
0 0
63:import fs from 'fs';
fs.chmodSync('data.json', 0o777); // HERE

0 0
102:import { writeFile } from 'fs/promises';
await writeFile('data.json', text, { mode: 0o666 }); // HERE

0 0
26:process.umask(0); // HERE

0 0
55:import fs from 'fs';
fs.chmodSync('data.json', 0o600);

0 0
52:import fs from 'fs';
fs.chmodSync('run.sh', 0o755);

2 2 0
0 0
127:import fs from 'fs';
function save(file, text) {
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, text); // HERE
  }
}

0 0
113:import { existsSync, appendFileSync } from 'fs';
if (existsSync(file)) {
  appendFileSync(file, line); // HERE
}

0 0
99:import fs from 'fs';
function save(file, text) {
  fs.writeFileSync(file, text, { flag: 'wx' });
}

0 0
98:import fs from 'fs';
if (!fs.existsSync(folder)) {
  fs.mkdirSync(folder, { recursive: true });
}

2 2 0
0 0
91:function report(user, error) {
  console.log('cannot read ' + user.name, error); // HERE
}

0 0
111:import util from 'util';
export const text = (name, value) => util.format(`hello ${name}: %s`, value); // HERE

0 0
84:function report(user, error) {
  console.log('cannot read %s', user.name, error);
}

0 0
41:console.log(`cannot read ${user.name}`);

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
161:import { ApolloServer } from '@apollo/server';
const server = new ApolloServer({
  typeDefs,
  introspection: true, // HERE
  csrfPrevention: false, // HERE
});

0 0
117:import { graphqlHTTP } from 'express-graphql';
app.use('/graphql', graphqlHTTP({ schema, graphiql: true })); // HERE

0 0
148:import { ApolloServer } from '@apollo/server';
const server = new ApolloServer({ typeDefs, introspection: process.env.NODE_ENV !== 'production' });

0 0
40:const settings = { playground: false };

4 3 0
0 0
141:const mysql = require('mysql');
const db = mysql.createConnection({ // HERE
  host: 'localhost',
  user: 'app',
  password: 'Tr0ub4dor',
});

0 0
131:const { Sequelize } = require('sequelize');
const db = new Sequelize('shop', 'app', 'Tr0ub4dor', { dialect: 'postgres' }); // HERE

0 0
98:import { Pool } from 'pg';
const pool = new Pool({ user: 'app', password: 'Tr0ub4dor' }); // HERE

0 0
78:axios.get(url, { auth: { username: 'app', password: 'Tr0ub4dor' } }); // HERE

0 0
138:const mysql = require('mysql');
const db = mysql.createConnection({ host: 'localhost', user: 'app', password: process.env.DB_PASSWORD });

0 0
81:import { Pool } from 'pg';
const pool = new Pool({ user: 'app', password: '' });

0 0
127:const { Sequelize } = require('sequelize');
const db = new Sequelize('shop', 'app', config.password, { dialect: 'postgres' });

6 4 0
0 0
99:const jwt = require('jsonwebtoken');
const token = jwt.sign({ id: user.id }, 'my-secret'); // HERE

0 0
113:const session = require('express-session');
app.use(session({ secret: 'keyboard cat', resave: false })); // HERE

0 0
98:import jwt from 'jsonwebtoken';
const secret = 'shhhhh';
jwt.verify(token, secret, done); // HERE

0 0
126:const cookieSession = require('cookie-session');
app.use(cookieSession({ name: 'session', keys: ['key1', 'key2'] })); // HERE

0 0
105:passport.use(new GoogleStrategy({ // HERE
  clientID: id,
  clientSecret: 'f8d2a1c39b7e4f60',
}, done));

0 0
103:const jwt = require('express-jwt');
app.use(jwt({ secret: 'shhhhh', algorithms: ['HS256'] })); // HERE

0 0
102:const jwt = require('jsonwebtoken');
const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET);

0 0
104:const session = require('express-session');
app.use(session({ secret: config.secret, resave: false }));

0 0
97:const jwt = require('jsonwebtoken');
jwt.verify(token, getKey, { algorithms: ['RS256'] }, done);

0 0
50:app.use(cookieParser(process.env.COOKIE_SECRET));

2 2 0
0 0
91:import helmet from 'helmet';
app.use(helmet({
  contentSecurityPolicy: false, // HERE
}));

0 0
87:res.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-inline'"); // HERE

0 0
48:import helmet from 'helmet';
app.use(helmet());

0 0
63:res.setHeader('Content-Security-Policy', "script-src 'self'");

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

2 2 0
0 0
92:import http from 'http';
http.createServer((req, res) => res.end('ok')).listen(80); // HERE

0 0
103:import * as http from 'node:http';
const server = http.createServer(app); // HERE
server.listen(3000);

0 0
79:import https from 'https';
https.createServer({ key, cert }, app).listen(443);

0 0
80:import net from 'net';
net.createServer((socket) => socket.end()).listen(9000);

3 3 0
0 0
69:const safe = text.replace('<', '&lt;').replace('>', '&gt;'); // HERE

0 0
48:const quoted = name.replace("'", "''"); // HERE

0 0
46:const file = name.replace('../', ''); // HERE

0 0
63:const safe = text.replace(/</g, '&lt;').replace(/>/g, '&gt;');

0 0
43:const quoted = name.replaceAll("'", "''");

0 0
38:const name = title.replace(' ', '-');

2 2 0
0 0
163:const jwt = require('jsonwebtoken');
app.get('/admin', (req, res) => {
  const data = jwt.decode(req.headers.token); // HERE
  if (data.admin) res.send('ok');
});

0 0
103:import { decodeJwt } from 'jose';
export const user = (token: string) => decodeJwt(token).sub; // HERE

0 0
187:const jwt = require('jsonwebtoken');
app.get('/admin', (req, res) => {
  const data = jwt.verify(req.headers.token, key, { algorithms: ['RS256'] });
  if (data.admin) res.send('ok');
});

0 0
162:const jwt = require('jsonwebtoken');
const header = jwt.decode(token, { complete: true }).header;
jwt.verify(token, keys[header.kid], { algorithms: ['RS256'] });

2 2 0
0 0
60:jwt.verify(token, key, { ignoreExpiration: true }); // HERE

0 0
92:passport.use(new JwtStrategy({ secretOrKey: key, ignoreExpiration: true }, check)); // HERE

0 0
51:jwt.verify(token, key, { algorithms: ['RS256'] });

0 0
53:jwt.verify(token, key, { ignoreExpiration: false });

4 2 0
0 0
117:const jwt = require('jsonwebtoken');
const data = jwt.verify(token, key, { algorithms: ['HS256', 'none'] }); // HERE

0 0
89:const jwt = require('jwt-simple');
const data = jwt.decode(token, secret, true); // HERE

0 0
101:import jwt from 'jsonwebtoken';
const token = jwt.sign({ id }, null, { algorithm: 'none' }); // HERE

0 0
88:const { JWT, JWK } = require('jose');
const data = JWT.verify(token, JWK.None); // HERE

0 0
101:const jwt = require('jsonwebtoken');
const data = jwt.verify(token, key, { algorithms: ['RS256'] });

0 0
91:const jwt = require('jwt-simple');
const data = jwt.decode(token, secret, false, 'HS256');

2 2 0
0 0
123:import { expressjwt } from 'express-jwt';
app.use(expressjwt({ secret: process.env.KEY, algorithms: ['HS256'] })); // HERE

0 0
118:import expressJwt from 'express-jwt';
app.get('/', expressJwt({ secret: key, algorithms: ['HS256'] }), show); // HERE

0 0
126:import { expressjwt } from 'express-jwt';
app.use(expressjwt({ secret: process.env.KEY, algorithms: ['HS256'], isRevoked }));

0 0
72:import { expressjwt } from 'express-jwt';
app.use(expressjwt(options));

2 2 0
0 0
120:const jwt = require('jsonwebtoken');
const token = jwt.sign({ user: user.name, password: user.password }, key); // HERE

0 0
101:import jwt from 'jsonwebtoken';
const token = jwt.sign({ name, password }, process.env.KEY); // HERE

0 0
84:const jwt = require('jsonwebtoken');
const token = jwt.sign({ sub: user.id }, key);

0 0
96:import jwt from 'jsonwebtoken';
const token = jwt.sign({ sub: user.id, exp }, process.env.KEY);

2 2 0
0 0
80:const jwt = require('jsonwebtoken');
const token = jwt.sign(user, key); // HERE

0 0
127:import jwt from 'jsonwebtoken';
export const make = (account) => jwt.sign(account.toJSON(), key, { expiresIn: '1h' }); // HERE

0 0
84:const jwt = require('jsonwebtoken');
const token = jwt.sign({ sub: user.id }, key);

0 0
75:const jwt = require('jsonwebtoken');
const token = jwt.sign(payload, key);

3 2 0
0 0
130:const { exec } = require('child_process');
exports.handler = async function (event) {
  exec('convert ' + event.file); // HERE
};

0 0
145:exports.handler = async (event, context) => {
  const rows = await db.query(`SELECT * FROM t WHERE id = ${event.id}`); // HERE
  return rows;
};

0 0
93:exports.run = (event, context, callback) => {
  callback(null, eval(event.code)); // HERE
};

0 0
103:exports.handler = async (event) => {
  return db.query('SELECT * FROM t WHERE id = ?', [event.id]);
};

0 0
117:const { execFile } = require('child_process');
exports.handler = async (event) => execFile('convert', [event.file]);

2 2 0
0 0
154:import ldap from 'ldapjs';
app.post('/login', (req, res) => {
  client.search('dc=example', { filter: '(uid=' + req.body.name + ')' }, done); // HERE
});

0 0
190:import ldap from 'ldapjs';
app.post('/login', (req, res) => {
  const options = { scope: 'sub', filter: `(uid=${req.body.name})` };
  client.search('dc=example', options, done); // HERE
});

0 0
220:import ldap from 'ldapjs';
app.post('/login', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: ldap.escape(req.body.name) });
  client.search('dc=example', { scope: 'sub' }, done);
});

0 0
88:import ldap from 'ldapjs';
client.search('dc=example', { filter: '(uid=root)' }, done);

2 2 0
0 0
71:const a = <a href="https://example.com" target="_blank">x</a>; // HERE

0 0
64:const a = (url) => <a target="_blank" href={url}>x</a>; // HERE

0 0
78:const a = <a href="https://example.com" target="_blank" rel="noopener">x</a>;

0 0
49:const a = <a href="/help" target="_blank">x</a>;

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
85:app.get('/', (req, res) => {
  console.log('search for ' + req.query.q); // HERE
});

0 0
105:app.get('/', (req, res) => {
  const name = req.params.name;
  logger.info(`hello ${name}`); // HERE
});

0 0
94:app.get('/', (req, res) => {
  logger.info('search', { q: JSON.stringify(req.query.q) });
});

0 0
38:console.log('started ' + new Date());

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

3 2 0
0 0
115:app.post('/users', async (req, res) => {
  const user = await User.create(req.body); // HERE
  res.json(user);
});

0 0
197:app.put('/users/:id', async (req, res) => {
  await User.findByIdAndUpdate(req.params.id, req.body); // HERE
  const user = new User(req.body); // HERE
  Object.assign(user, req.body); // HERE
});

0 0
101:app.post('/users', async (req, res) => {
  await prisma.user.create({ data: req.body }); // HERE
});

0 0
122:app.post('/users', async (req, res) => {
  const user = await User.create({ name: req.body.name });
  res.json(user);
});

0 0
142:app.post('/users', async (req, res) => {
  const body = schema.parse(req.body);
  const user = await User.create(body);
  res.json(user);
});

2 2 0
0 0
79:window.addEventListener('message', (event) => { // HERE
  run(event.data);
});

0 0
65:window.onmessage = function (e) { // HERE
  load(e.data.url);
};

0 0
129:window.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example.com') return;
  run(event.data);
});

0 0
64:window.addEventListener('click', (event) => run(event.target));

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

2 2 2
0 0
34:if (size === NaN) fail(); // HERE

0 0
47:const bad = parse(text) == Number.NaN; // HERE

0 0
32:if (Number.isNaN(size)) fail();

0 0
18:const size = NaN;

0 0
40:if (Number.isNaN(size)) fail(); // HERE

0 0
47:const bad = Number.isNaN(parse(text)); // HERE

1 2 0
0 0
37:if (!key in table) add(key); // HERE

0 0
31:if (!(key in table)) add(key);

0 0
48:if (!(error instanceof TypeError)) throw error;

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

2 2 0
0 0
85:passport.use(new OAuth2Strategy({
  clientID: id,
  state: false, // HERE
}, done));

0 0
80:passport.use(new GitHubStrategy({ clientID: id, state: false }, done)); // HERE

0 0
71:passport.use(new OAuth2Strategy({ clientID: id, state: true }, done));

0 0
40:const store = create({ state: false });

2 2 0
0 0
61:function copy(value) {
  return new Buffer(value); // HERE
}

0 0
38:const data = new Buffer(100); // HERE

0 0
54:function copy(value) {
  return Buffer.from(value);
}

0 0
32:const data = Buffer.alloc(100);

2 2 0
0 0
75:import express from 'express';
app.use(express.static(__dirname)); // HERE

0 0
86:import serveIndex from 'serve-index';
app.use('/files', serveIndex('files')); // HERE

0 0
88:import express from 'express';
app.use(express.static(path.join(__dirname, 'public')));

0 0
66:import express from 'express';
app.use(express.static('public'));

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

2 2 0
0 0
57:frame.contentWindow.postMessage({ token }, '*'); // HERE

0 0
46:window.parent.postMessage(data, "*"); // HERE

0 0
71:frame.contentWindow.postMessage({ token }, 'https://app.example.com');

0 0
26:worker.postMessage(data);

2 2 0
0 0
112:app.get('/run', (req, res) => {
  const out = actions[req.query.action](); // HERE
  res.send(String(out));
});

0 0
88:app.post('/set', (req, res) => {
  settings[req.body.key] = req.body.value; // HERE
});

0 0
177:app.get('/run', (req, res) => {
  const action = req.query.action;
  if (!Object.hasOwn(actions, action)) return res.sendStatus(404);
  res.send(String(actions[action]()));
});

0 0
39:const name = 'start';
actions[name]();

3 2 0
0 0
105:import _ from 'lodash';
app.post('/settings', (req, res) => {
  _.merge(settings, req.body); // HERE
});

0 0
129:app.post('/settings', (req, res) => {
  const patch = JSON.parse(req.body.patch);
  $.extend(true, settings, patch); // HERE
});

0 0
186:import set from 'lodash/set';
app.post('/settings', (req, res) => {
  set(settings, req.body.path, req.body.value); // HERE
  table[req.body.a][req.body.b] = req.body.value; // HERE
});

0 0
122:import _ from 'lodash';
app.post('/settings', (req, res) => {
  _.merge(settings, { color: String(req.body.color) });
});

0 0
120:app.post('/settings', (req, res) => {
  const patch = schema.validate(req.body);
  $.extend(true, settings, patch);
});

2 2 0
0 0
211:function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') {
      merge(target[key], source[key]); // HERE
    } else {
      target[key] = source[key];
    }
  }
}

0 0
194:function set(object, path, value) {
  let current = object;
  for (let i = 0; i < path.length - 1; i++) {
    current = current[path[i]]; // HERE
  }
  current[path[path.length - 1]] = value;
}

0 0
267:function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (typeof source[key] === 'object') {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

0 0
115:function copy(target, source) {
  for (const key of Object.keys(source)) {
    target.set(key, source[key]);
  }
}

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
143:app.get('/find', (req, res) => {
  const pattern = new RegExp(req.query.q, 'i'); // HERE
  res.json(names.filter((n) => pattern.test(n)));
});

0 0
139:app.get('/find', async (req, res) => {
  const name = req.query.name;
  res.json(await Item.find({ name: { $regex: name } })); // HERE
});

0 0
186:import escape from 'escape-string-regexp';
app.get('/find', (req, res) => {
  const pattern = new RegExp(escape(req.query.q), 'i');
  res.json(names.filter((n) => pattern.test(n)));
});

0 0
40:const pattern = new RegExp('^[a-z]+$');

2 2 0
0 0
133:function find(names, word) {
  const pattern = new RegExp('^' + word, 'i'); // HERE
  return names.filter((n) => pattern.test(n));
}

0 0
99:export function search(text: string, key: string) {
  return new RegExp(key).test(text); // HERE
}

0 0
139:function find(names, word) {
  const pattern = new RegExp('^' + escapeRegExp(word), 'i');
  return names.filter((n) => pattern.test(n));
}

0 0
45:const pattern = new RegExp('^[a-z]+$', 'i');

3 2 0
0 1
51:router.delete('/users/:id', requireAdmin, remove);

37:router.delete('/users/:id', remove);

1 1
11:app/user.ts
53:@UseGuards(AuthGuard)
export class UserController {}

31:export class UserController {}

0 1
115:app.get('/admin', (req, res) => {
  if (!req.user) {
    return res.status(401).end();
  }
  res.send(secret);
});

58:app.get('/admin', (req, res) => {
  res.send(secret);
});

0 1
51:router.delete('/users/:id', requireAdmin, remove);

53:router.delete('/members/:id', requireAdmin, remove);

0 1
28:router.get('/users', list);

29:router.get('/people', list);

2 2 0
0 1
75:const app = express();
app.use(helmet());
app.use(csrf({ cookie: true }));

42:const app = express();
app.use(helmet());

0 1
33:app.use('/login', loginLimiter);

26:app.use('/login', login);

0 1
19:app.use(helmet());

52:app.use(helmet({ hsts: true }));
app.use(helmet());

0 1
24:app.use(morgan('dev'));

25:app.use(morgan('tiny'));

2 2 0
0 1
42:box.innerHTML = DOMPurify.sanitize(text);

22:box.innerHTML = text;

0 1
37:const data = jwt.verify(token, key);

32:const data = jwt.decode(token);

0 1
42:box.innerHTML = DOMPurify.sanitize(text);

63:const clean = DOMPurify.sanitize(text);
box.innerHTML = clean;

0 1
20:show(format(text));

12:show(text);

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
90:function load() {
  try {
    return read();
  } finally {
    return null; // HERE
  }
}

0 0
93:async function save() {
  try { await write(); } finally { close(); return true; } // HERE
}

0 0
78:function load() {
  try {
    return read();
  } finally {
    close();
  }
}

0 0
93:function load() {
  try { return read(); } finally { items.forEach(() => { return 1; }); }
}

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
53:if (open) {
  close(door);
} else {
  close(door);
}

0 0
44:const color = dark ? white : white; // HERE

0 0
52:if (open) {
  close(door);
} else {
  lock(door);
}

0 0
36:const color = dark ? white : black;

2 2 0
0 0
51:if (a.width === a.width && b.open) draw(); // HERE

0 0
35:const range = high - high; // HERE

0 0
33:if (a.width === b.width) draw();

0 0
73:const isNumber = value === Number(value);
const isNaN = value !== value;

2 2 0
0 0
55:const a = <a href="javascript:alert(1)">x</a>; // HERE

0 0
62:const a = <a href={`javascript:open("${id}")`}>x</a>; // HERE

0 0
30:const a = <a href="/x">x</a>;

0 0
59:const a = <a href="javascript:void(0)" onClick={go}>x</a>;

2 2 0
0 0
105:app.post('/login', (req, res) => {
  console.log('login', req.body.name, req.body.password); // HERE
});

0 0
78:function connect(apiKey) {
  logger.info(`connect with ${apiKey}`); // HERE
}

0 0
78:app.post('/login', (req, res) => {
  console.log('login', req.body.name);
});

0 0
38:console.log('the password is wrong');

2 2 0
0 0
66:class User {
  constructor(name) {
    name = name; // HERE
  }
}

0 0
31:this.size = this.size; // HERE

0 0
63:class User {
  constructor(name) {
    this.name = name;
  }
}

0 0
31:location.href = location.href;

2 2 0
0 0
128:import serialize from 'serialize-javascript';
const html = `<script>x = ${serialize(data, { unsafe: true })}</script>`; // HERE

0 0
117:import serialize from 'serialize-javascript';
const text = serialize(state, { isJSON: true, unsafe: true }); // HERE

0 0
102:import serialize from 'serialize-javascript';
const html = `<script>x = ${serialize(data)}</script>`;

0 0
120:import serialize from 'serialize-javascript';
const html = `<script>x = ${serialize(data, { isJSON: true })}</script>`;

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

3 2 0
0 0
45:const valid = /^(\w+)+$/.test(name); // HERE

0 0
38:const pattern = /([a-z]+)*@/; // HERE

0 0
47:const pattern = new RegExp('^(a+)+$'); // HERE

0 0
34:const valid = /^\w+$/.test(name);

0 0
33:const pattern = /^(\w+\.)*\w+$/;

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

2 2 0
0 0
44:console.log('cannot read ${name}'); // HERE

0 0
44:fetch('https://example.com/${id}'); // HERE

0 0
36:console.log(`cannot read ${name}`);

0 0
27:const pattern = '${name}';

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

2 2 0
0 0
73:import fs from 'fs';
fs.writeFileSync('/tmp/report.json', text); // HERE

0 0
112:import fs from 'fs';
import os from 'os';
fs.writeFile(os.tmpdir() + '/app-' + Date.now(), text, done); // HERE

0 0
142:import fs from 'fs';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'app-'));
fs.writeFileSync(path.join(folder, 'report.json'), text);

0 0
60:import fs from 'fs';
fs.writeFileSync('report.json', text);

2 2 0
0 0
36:if (!user) throw 'no user'; // HERE

0 0
37:throw `cannot read ${name}`; // HERE

0 0
39:if (!user) throw new Error('no user');

0 0
13:throw error;

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

3 3 0
0 0
84:function check(req, secret) {
  return req.headers['x-token'] === secret; // HERE
}

0 0
111:const digest = hmac.digest('hex');
if (signature !== digest) { // HERE
  throw new Error('wrong signature');
}

0 0
52:if (user.password == password) login(user); // HERE

0 0
150:const crypto = require('crypto');
if (!crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(digest))) {
  throw new Error('wrong signature');
}

0 0
58:if (token === undefined || token.type === 'word') next();

0 0
42:if (password !== confirmPassword) fail();

6 3 0
0 0
102:const https = require('https');
const agent = new https.Agent({ rejectUnauthorized: false }); // HERE

0 0
56:process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // HERE

0 0
57:process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0; // HERE

0 0
92:const options = {
  host: 'example.com',
  checkServerIdentity: () => undefined, // HERE
};

0 0
73:request({ url: 'https://example.com', strictSSL: false }, done); // HERE

0 0
77:const browser = await puppeteer.launch({ ignoreHTTPSErrors: true }); // HERE

0 0
97:const https = require('https');
const agent = new https.Agent({ rejectUnauthorized: true, ca });

0 0
48:process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';

0 0
108:const options = {
  checkServerIdentity: (host, cert) => tls.checkServerIdentity('a.example.com', cert),
};

4 2 0
0 0
80:https.createServer({ key, cert, secureProtocol: 'TLSv1_method' }, app); // HERE

0 0
72:const socket = tls.connect({ port: 443, minVersion: 'TLSv1' }); // HERE

0 0
73:const tls = require('tls');
tls.DEFAULT_MIN_VERSION = 'TLSv1.1'; // HERE

0 0
52:const options = { ciphers: 'ALL:RC4-SHA' }; // HERE

0 0
63:https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app);

0 0
88:const options = { secureProtocol: 'TLSv1_2_method', ciphers: 'HIGH:!aNULL:!MD5:!RC4' };

2 2 0
0 0
49:if (typeof name === 'strnig') use(name); // HERE

0 0
47:if (typeof name === undefined) fail(); // HERE

0 0
41:if (typeof name === 'string') use(name);

0 0
45:if (typeof name === typeof other) use(name);

2 2 0
1 0
16:src/user.test.js
78:test('loads', async () => {
  expect(load(1)).resolves.toBe('a'); // HERE
});

1 0
16:src/user.test.ts
75:test('fails', () => {
  expect(load(0)).rejects.not.toThrow(); // HERE
});

1 0
16:src/user.test.js
76:test('loads', async () => {
  await expect(load(1)).resolves.toBe('a');
});

1 0
16:src/user.test.js
57:test('loads', () => expect(load(1)).resolves.toBe('a'));

2 2 0
0 0
71:function load(id) {
  return cache[id];
  log('loaded', id); // HERE
}

0 0
86:for (const x of list) {
  if (x.done) {
    continue;
    x.count += 1; // HERE
  }
}

0 0
63:function load(id) {
  log('loaded', id);
  return cache[id];
}

0 0
76:function load(id) {
  return inner(id);
  function inner(x) { return x; }
}

3 2 0
0 0
137:const serialize = require('node-serialize');
app.use((req, res) => {
  const data = serialize.unserialize(req.cookies.data); // HERE
});

0 0
104:import { deserialize } from 'serialize-to-js';
export const load = (text) => deserialize(text); // HERE

0 0
111:const yaml = require('js-yaml');
const config = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // HERE

0 0
73:app.use((req, res) => {
  const data = JSON.parse(req.cookies.data);
});

0 0
65:const yaml = require('js-yaml');
const config = yaml.load(text);

2 2 0
0 0
82:import multer from 'multer';
const upload = multer({ dest: 'uploads/' }); // HERE

0 0
82:import express from 'express';
app.use(express.json({ limit: '500mb' })); // HERE

0 0
101:import multer from 'multer';
const upload = multer({ dest: 'uploads/', limits: { fileSize: 5e6 } });

0 0
74:import express from 'express';
app.use(express.json({ limit: '100kb' }));

3 2 0
0 0
67:if (url.includes('trusted.example.com')) { // HERE
  fetch(url);
}

0 0
71:if (req.headers.origin.indexOf('example.com') !== -1) allow(); // HERE

0 0
60:if (url.startsWith('https://example.com')) go(url); // HERE

0 0
71:if (new URL(url).hostname === 'trusted.example.com') {
  fetch(url);
}

0 0
44:if (host.endsWith('.example.com')) allow();

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

5 2 0
0 0
103:const crypto = require('crypto');
const cipher = crypto.createCipher('aes-256-cbc', password); // HERE

0 0
110:import { createCipheriv } from 'node:crypto';
const cipher = createCipheriv('des-ede3-cbc', key, iv); // HERE

0 0
108:const crypto = require('crypto');
const decipher = crypto.createDecipheriv('aes-128-ecb', key, ''); // HERE

0 0
86:const text = CryptoJS.AES.encrypt(data, key, {
  mode: CryptoJS.mode.ECB, // HERE
});

0 0
54:const text = CryptoJS.RC4.encrypt(data, key); // HERE

0 0
116:const crypto = require('crypto');
const cipher = crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12));

0 0
79:const text = CryptoJS.AES.encrypt(data, key, { mode: CryptoJS.mode.CBC, iv });

3 2 0
0 0
106:const crypto = require('crypto');
const id = crypto.createHash('md5').update(text).digest('hex'); // HERE

0 0
103:import { createHash } from 'crypto';
const id = createHash('sha1').update(text).digest('hex'); // HERE

0 0
89:const CryptoJS = require('crypto-js');
const id = CryptoJS.MD5(text).toString(); // HERE

0 0
101:const crypto = require('crypto');
const id = crypto.createHash('sha256').update(text).digest('hex');

0 0
84:const CryptoJS = require('crypto-js');
const id = CryptoJS.SHA256(text).toString();

2 2 0
0 0
125:const { generateKeyPairSync } = require('crypto');
const pair = generateKeyPairSync('rsa', { modulusLength: 1024 }); // HERE

0 0
151:import crypto from 'crypto';
crypto.generateKeyPair('rsa', { modulusLength: 512 }, done); // HERE
const dh = crypto.getDiffieHellman('modp1'); // HERE

0 0
117:const { generateKeyPairSync } = require('crypto');
const pair = generateKeyPairSync('rsa', { modulusLength: 3072 });

0 0
127:import crypto from 'crypto';
const pair = crypto.generateKeyPairSync('ed25519');
const dh = crypto.getDiffieHellman('modp14');

2 2 0
0 0
109:const crypto = require('crypto');
const key = crypto.pbkdf2Sync(password, salt, 1000, 32, 'sha256'); // HERE

0 0
82:import bcrypt from 'bcrypt';
const hash = await bcrypt.hash(password, 5); // HERE

0 0
103:const crypto = require('crypto');
const key = crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256');

0 0
75:import bcrypt from 'bcrypt';
const hash = await bcrypt.hash(password, 12);

4 3 0
0 0
59:const token = Math.random().toString(36).slice(2); // HERE

0 0
176:function makePassword(length) {
  let text = '';
  for (let i = 0; i < length; i++) {
    text += chars[Math.floor(Math.random() * chars.length)]; // HERE
  }
  return text;
}

0 0
47:user.resetToken = 'r' + Math.random(); // HERE

0 0
86:const crypto = require('crypto');
const bytes = crypto.pseudoRandomBytes(16); // HERE

0 0
88:const crypto = require('crypto');
const token = crypto.randomBytes(32).toString('hex');

0 0
36:const delay = Math.random() * 1000;

0 0
65:const color = colors[Math.floor(Math.random() * colors.length)];

2 2 0
0 0
100:const libxmljs = require('libxmljs');
const doc = libxmljs.parseXml(text, { noent: true }); // HERE

0 0
124:import libxmljs from 'libxmljs2';
const doc = libxmljs.parseXmlString(req.body, { dtdload: true, noblanks: true }); // HERE

0 0
75:const libxmljs = require('libxmljs');
const doc = libxmljs.parseXml(text);

0 0
95:import libxmljs from 'libxmljs2';
const doc = libxmljs.parseXmlString(text, { noent: false });

2 2 0
0 0
137:import xml2json from 'xml2json';
app.post('/in', (req, res) => {
  const data = xml2json.toJson(req.body, { object: true }); // HERE
});

0 0
148:import expat from 'node-expat';
export function handler(req, res) {
  const parser = new expat.Parser('UTF-8');
  parser.write(req.body); // HERE
}

0 0
71:import xml2json from 'xml2json';
const data = xml2json.toJson('<a/>');

0 0
78:app.post('/in', (req, res) => {
  const data = JSON.parse(req.body.data);
});

2 2 0
0 0
148:import xpath from 'xpath';
app.get('/user', (req, res) => {
  const nodes = xpath.select("//user[name='" + req.query.name + "']", doc); // HERE
});

0 0
158:import xpath from 'xpath';
export function handler(req, res) {
  const path = `//user[name='${req.body.name}']`;
  return xpath.select1(path, doc); // HERE
}

0 0
83:import xpath from 'xpath';
const nodes = xpath.select("//user[name='root']", doc);

0 0
174:import xpath from 'xpath';
app.get('/user', (req, res) => {
  const nodes = xpath.parse('//user[name=$name]').select({ node: doc, variables: { name: req.query.name } });
});

2 2 0
0 0
121:import yaml from 'js-yaml';
app.post('/config', (req, res) => {
  const config = yaml.load(req.body.config); // HERE
});

0 0
127:import { load } from 'js-yaml';
export function handler(req, res) {
  const text = req.body;
  res.json(load(text)); // HERE
}

0 0
93:import yaml from 'js-yaml';
const config = yaml.load(fs.readFileSync('config.yml', 'utf8'));

0 0
117:import yaml from 'js-yaml';
app.post('/config', (req, res) => {
  const config = yaml.safeLoad(req.body.config);
});

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
63:def area(width):
    assert width > 0  # HERE
    return width

0 0
34:assert ready, "not ready"  # HERE

0 0
78:def area(width):
    if width <= 0:
        raise ValueError
    return width

0 0
23:self.assertTrue(ready)

2 2 0
0 0
86:def remove(request, item):
    assert request.user.is_staff  # HERE
    item.delete()

0 0
97:def remove(user, item):
    assert user.has_perm("items.delete"), "no"  # HERE
    item.delete()

0 0
110:def remove(request, item):
    if not request.user.is_staff:
        raise PermissionDenied
    item.delete()

0 0
72:def area(width, height):
    assert width > 0
    return width * height

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

3 2 0
0 0
68:import socket
s = socket.socket()
s.bind(("0.0.0.0", 8080))  # HERE

0 0
78:from flask import Flask
app = Flask(__name__)
app.run(host="0.0.0.0")  # HERE

0 0
71:import uvicorn
uvicorn.run("app:app", host="0.0.0.0", port=80)  # HERE

0 0
62:import socket
s = socket.socket()
s.bind(("127.0.0.1", 8080))

0 0
72:from flask import Flask
app = Flask(__name__)
app.run(host="localhost")

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
52:app.config["SESSION_COOKIE_SECURE"] = False  # HERE

0 0
64:app.config.update(
    SESSION_COOKIE_HTTPONLY=False,  # HERE
)

0 0
43:app.config["SESSION_COOKIE_SECURE"] = True

0 0
48:app.config.update(SESSION_COOKIE_HTTPONLY=True)

3 2 0
0 0
150:from flask import make_response
def login():
    response = make_response("ok")
    response.set_cookie("session", token)  # HERE
    return response

0 0
103:def view(request, response):
    response.set_cookie("id", value, secure=False, httponly=True)  # HERE

0 0
105:from pyramid.session import SignedCookieSessionFactory
factory = SignedCookieSessionFactory(key)  # HERE

0 0
107:def login(response):
    response.set_cookie("session", token, secure=True, httponly=True, samesite="Lax")

0 0
78:import requests
def fetch(session):
    session.cookies.set_cookie(cookie, 1)

3 2 0
0 0
139:from fastapi.middleware.cors import CORSMiddleware
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # HERE

0 0
59:from flask_cors import CORS
CORS(app, origins="*")  # HERE

0 0
62:response.headers["Access-Control-Allow-Origin"] = "*"  # HERE

0 0
129:from fastapi.middleware.cors import CORSMiddleware
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"])

0 0
75:from flask_cors import CORS
CORS(app, origins=["https://app.example.com"])

4 2 0
0 0
118:from django.views.decorators.csrf import csrf_exempt
@csrf_exempt  # HERE
def view(request):
    return save(request)

0 0
47:app.config["WTF_CSRF_ENABLED"] = False  # HERE

0 0
73:class LoginForm(FlaskForm):
    class Meta:
        csrf = False  # HERE

0 0
61:config.add_view(
    view,
    require_csrf=False,  # HERE
)

0 0
112:from django.views.decorators.csrf import csrf_protect
@csrf_protect
def view(request):
    return save(request)

0 0
38:app.config["WTF_CSRF_ENABLED"] = True

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

4 3 0
0 0
105:from flask import Flask
app = Flask(__name__)
if __name__ == "__main__":
    app.run(debug=True)  # HERE

0 0
62:from fastapi import FastAPI
app = FastAPI(debug=True)  # HERE

0 0
35:app.config["DEBUG"] = True  # HERE

0 0
74:import bottle
bottle.run(host="localhost", port=8080, debug=True)  # HERE

0 0
87:from flask import Flask
app = Flask(__name__)
if __name__ == "__main__":
    app.run()

0 0
63:import os
app.config["DEBUG"] = os.environ.get("DEBUG") == "1"

0 0
47:import asyncio
asyncio.run(main(), debug=True)

2 2 0
0 0
58:import pdb
def view(request):
    pdb.set_trace()  # HERE

0 0
44:def view(request):
    breakpoint()  # HERE

0 0
53:def view(request):
    return breakpoint_of(request)

0 0
37:import logging
logging.debug("here")

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

3 3 0
1 0
15:app/settings.py
71:INSTALLED_APPS = []
DEBUG = True  # HERE
ALLOWED_HOSTS = ["*"]  # HERE

1 0
15:app/settings.py
38:SESSION_COOKIE_SECURE = False  # HERE

1 0
15:app/settings.py
64:CORS_ALLOWED_ORIGINS = []
CORS_ALLOW_ALL_ORIGINS = True  # HERE

1 0
15:app/settings.py
66:INSTALLED_APPS = []
DEBUG = False
ALLOWED_HOSTS = ["example.com"]

1 0
15:app/settings.py
29:SESSION_COOKIE_SECURE = True

0 0
13:DEBUG = True

2 2 0
0 0
66:class Items(APIView):
    permission_classes = [AllowAny]  # HERE

0 0
82:@api_view(["POST"])
@permission_classes([])  # HERE
def remove(request):
    pass

0 0
65:class Items(APIView):
    permission_classes = [IsAuthenticated]

0 0
62:class LoginView(APIView):
    permission_classes = [AllowAny]

2 2 0
0 0
78:@register.filter(is_safe=True)  # HERE
def shout(text):
    return text + "!"

0 0
71:class Widget:
    def __html__(self):  # HERE
        return self.text

0 0
56:@register.filter
def shout(text):
    return text + "!"

0 0
62:class Widget:
    def __str__(self):
        return self.text

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
106:from flask import request
def pay():
    amount = float(request.args["amount"])  # HERE
    return amount

0 0
89:def view(request):
    price = request.POST.get("price")
    return float(price)  # HERE

0 0
76:from flask import request
def pay():
    return int(request.args["amount"])

0 0
42:def pay(amount):
    return float(amount)

2 2 0
0 0
105:class UserForm(forms.ModelForm):
    class Meta:
        model = User
        fields = "__all__"  # HERE

0 0
123:class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = "__all__"  # HERE

0 0
105:class UserForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["name", "email"]

0 0
72:class UserFilter(FilterSet):
    class Meta:
        fields = "__all__"

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

3 4 0
0 0
36:db_password = "h4rdT0Guess"  # HERE

0 0
81:def connect(user, password="letmein1"):  # HERE
    return login(user, password)

0 0
80:def check(password):
    if password == "hunter22":  # HERE
        return True

0 0
50:import os
db_password = os.environ["DB_PASSWORD"]

0 0
14:password = ""

0 0
28:password_field = "password"

0 0
67:def connect(user, password=None):
    return login(user, password)

3 3 0
0 0
101:import psycopg2
connection = psycopg2.connect(host="db", user="app", password="h4rdT0Guess")  # HERE

0 0
110:import boto3
client = boto3.client("s3", aws_secret_access_key="wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzKEY")  # HERE

0 0
88:import requests
requests.get("https://example.com", auth=("admin", "hunter22"))  # HERE

0 0
115:import os
import psycopg2
connection = psycopg2.connect(host="db", user="app", password=os.environ["DB_PASSWORD"])

0 0
25:form = Form(password="")

0 0
51:parser.add_argument("--password", dest="password")

3 3 0
0 0
46:SECRET_KEY = "django-k#4v)2z&h3^8s!p"  # HERE

0 0
86:from flask import Flask
app = Flask(__name__)
app.secret_key = "super secret"  # HERE

0 0
70:app.config["SECRET_KEY"] = "8f42a73054b1749f8f58848be5e6502c"  # HERE

0 0
48:import os
SECRET_KEY = os.environ["SECRET_KEY"]

0 0
41:app.config["SECRET_KEY"] = load_secret()

0 0
16:SECRET_KEY = ""

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

2 2 0
0 0
108:from flask import request
def link(token):
    return "https://" + request.host + "/reset/" + token  # HERE

0 0
98:def link(request, token):
    return f"https://{request.META['HTTP_HOST']}/reset/{token}"  # HERE

0 0
79:def link(settings, token):
    return f"https://{settings.HOST}/reset/{token}"

0 0
84:from flask import url_for
def link(token):
    return url_for("reset", token=token)

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
98:import logging
def login(name, password):
    logging.info("login %s %s", name, password)  # HERE

0 0
117:import logging
logger = logging.getLogger(__name__)
def login(user):
    logger.debug(f"key {user.api_key}")  # HERE

0 0
57:def login(access_token):
    print(access_token)  # HERE

0 0
77:import logging
def login(name, password):
    logging.info("login %s", name)

0 0
90:import logging
def login(password):
    logging.info("password length %d", len(password))

3 2 0
0 0
74:def view(request):
    User.objects.create(**request.POST.dict())  # HERE

0 0
78:from flask import request
def make():
    return User(**request.json)  # HERE

0 0
130:from flask import request
def update(user):
    for key, value in request.json.items():
        setattr(user, key, value)  # HERE

0 0
70:def view(request):
    User.objects.create(name=request.POST["name"])

0 0
79:from flask import request
def make(form):
    return User(**form.cleaned_data)

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

3 2 0
0 0
66:def make(user):
    user.set_password("")  # HERE
    user.save()

0 0
90:def reset(user, request):
    user.set_password(request.POST.get("password", ""))  # HERE

0 0
79:import psycopg2
connection = psycopg2.connect(user="app", password="")  # HERE

0 0
49:def make(user):
    user.set_unusable_password()

0 0
76:def reset(user, form):
    user.set_password(form.cleaned_data["password"])

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
165:from django.contrib.auth.models import User
def change(request, password):
    user = User.objects.get(pk=1)
    user.set_password(password)  # HERE
    user.save()

0 0
130:from django.contrib.auth import get_user_model
def change(user, request):
    user.set_password(request.POST["password"])  # HERE

0 0
168:from django.contrib.auth.password_validation import validate_password
def change(user, password):
    validate_password(password, user)
    user.set_password(password)

0 0
121:from django.contrib.auth.models import User
def change(user, form):
    user.set_password(form.cleaned_data["password"])

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
57:import os
os.chmod("/etc/app/secret.key", 0o644)  # HERE

0 0
44:import os
os.chmod(key_path, 0o664)  # HERE

0 0
36:import os
os.chmod("run.sh", 0o755)

0 0
49:import os
os.chmod("/etc/app/secret.key", 0o600)

4 3 0
0 0
53:import os
os.chmod("/srv/app/config", 0o777)  # HERE

0 0
89:import os
import stat
os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)  # HERE

0 0
62:from pathlib import Path
Path("key.pem").chmod(0o666)  # HERE

0 0
30:import os
os.umask(0)  # HERE

0 0
45:import os
os.chmod("/srv/app/config", 0o640)

0 0
26:import os
os.umask(0o077)

0 0
66:import os
import stat
os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)

2 2 0
0 0
98:import docker
client = docker.from_env()
client.containers.run("alpine", privileged=True)  # HERE

0 0
139:import docker
from flask import request
def run():
    client = docker.from_env()
    client.containers.run(request.args["image"])  # HERE

0 0
92:import docker
client = docker.from_env()
client.containers.run("alpine", ["echo", "hello"])

0 0
49:def run(containers):
    containers.running("x")

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

3 2 0
0 0
48:import re
word = re.compile(r"^(a+)+$")  # HERE

0 0
79:import re
def check(text):
    return re.match(r"([a-zA-Z]+)*$", text)  # HERE

0 0
59:import re
space = re.compile("(\\s|\\s)*x|(.*)*y")  # HERE

0 0
37:import re
word = re.compile(r"^a+$")

0 0
43:import re
words = re.compile(r"^(\w+,)+$")

2 2 0
0 0
112:import re
from flask import request
def find(text):
    return re.search(request.args["pattern"], text)  # HERE

0 0
123:import re
def view(request, text):
    pattern = "^" + request.GET["q"]
    return re.compile(pattern).match(text)  # HERE

0 0
109:import re
from flask import request
def find(text):
    return re.search(re.escape(request.args["q"]), text)

0 0
71:import re
def find(pattern, text):
    return re.search(pattern, text)

2 2 0
0 0
69:import requests
def fetch(url):
    return requests.get(url)  # HERE

0 0
57:import httpx
client = httpx.Client(timeout=None)  # HERE

0 0
73:import requests
def fetch(url):
    return requests.get(url, timeout=10)

0 0
83:import requests
def fetch(url, **options):
    return requests.get(url, **options)

2 2 0
0 0
73:def check(signature, expected):
    return signature == expected  # HERE

0 0
104:def check(request, config):
    if request.api_key != config.key:  # HERE
        raise PermissionError

0 0
96:import hmac
def check(signature, expected):
    return hmac.compare_digest(signature, expected)

0 0
55:def check(name, expected):
    return name == expected

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

2 2 0
0 0
49:import tempfile
path = tempfile.mktemp()  # HERE

0 0
51:import os
path = os.tempnam("/tmp", "app")  # HERE

0 0
50:import tempfile
handle, path = tempfile.mkstemp()

0 0
81:import tempfile
with tempfile.NamedTemporaryFile() as file:
    file.write(b"x")

2 2 0
0 0
71:with open("/tmp/report.txt", "w") as file:  # HERE
    file.write("x")

0 0
34:LOG_FILE = "/tmp/app.log"  # HERE

0 0
78:import tempfile
with tempfile.TemporaryFile("w") as file:
    file.write("x")

0 0
67:with open("/srv/app/report.txt", "w") as file:
    file.write("x")

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
