// Written by `make catalog` from the YAML files of Sources/GateReview/Catalog; a test holds it to them.
// swift-format-ignore-file

extension Catalog {
    static let embeddedTable: StaticString = #"""
compose-dangerous-capability yaml 580 377 f10c82ad8f53ee60
compose-database-port-open yaml 998 448 1a5e279163aadd7f
compose-device-all yaml 503 260 7dc74876eaad2697
compose-docker-socket yaml 709 465 5a902d1fa54e15fe
compose-host-namespace yaml 469 311 165f40c03c4d2f01
compose-host-network yaml 459 222 76d8777410b99e31
compose-host-path-system yaml 550 603 c054ecb2c70d3177
compose-image-untagged yaml 498 301 cf03d9696f65072d
compose-links-version yaml 439 215 ca03b953348a0ef9
compose-new-privileges yaml 468 274 4c534bbefc8ca90a
compose-no-password yaml 1116 441 ec39916aa6372b74
compose-privileged yaml 465 329 754577ca7da27fd5
compose-remote-api yaml 794 271 873761b0241b2632
compose-root-user yaml 392 315 99718d64bff71698
compose-secret-env yaml 1163 710 82b26af8196dcb1f
compose-security-feature-off yaml 963 283 92b9e0db6d64e4bd
compose-security-off yaml 491 404 48e5fd35e69d60e0
docker-add-local dockerfile 348 185 86d20a5e0676f3cf
docker-add-url dockerfile 403 333 c9d33a4b089ef991
docker-apt-lists-kept dockerfile 594 248 f86ab248a9fa4a62
docker-apt-no-yes dockerfile 465 443 db91197099726306
docker-apt-unauthenticated dockerfile 588 358 d461e05b7e770159
docker-apt-update-alone dockerfile 499 165 39c4a9d122b7d092
docker-apt-upgrade dockerfile 490 264 c4bf1095e6c1e5bb
docker-cd-alone dockerfile 294 144 7c5e28c73f4155d0
docker-chmod-777 dockerfile 621 264 bd559d3445a12ed7
docker-copy-before-install dockerfile 600 141 1ec301cd59c03d0b
docker-copy-several-to-file dockerfile 305 182 d89407a8e527519b
docker-copy-unknown-stage dockerfile 573 281 de0c358309e2ad41
docker-debug-server dockerfile 756 227 710fb486aa2d1b8e
docker-docker-socket dockerfile 278 148 a95d12bff06b60c0
docker-exec-form-quotes dockerfile 366 184 cb5564ae8cad2c5d
docker-export-alone dockerfile 241 168 9e8252ccb5aa14e8
docker-expose-port-range dockerfile 313 82 7ebe8a6b9a4f0c27
docker-expose-ssh dockerfile 286 125 22a5674bc1832288
docker-fetch-insecure dockerfile 680 393 cdedf19f069c3dd4
docker-from-platform-constant dockerfile 364 118 31fbbd1bae972449
docker-git-clone-unpinned dockerfile 461 269 583637d50cc76f0b
docker-go-checks-off dockerfile 431 98 884b6e07a288f5b2
docker-healthcheck-missing dockerfile 264 124 0e76fed5256d70e7
docker-image-end-of-life dockerfile 701 249 017af16a192e93d4
docker-image-latest dockerfile 373 180 d01df4e57a3441c7
docker-image-undigested dockerfile 336 130 f9a5321c539d34f5
docker-image-untagged dockerfile 326 199 4f085c74af3ab806
docker-insecure-build-step dockerfile 414 241 d698294ff1b5d23b
docker-maintainer dockerfile 212 138 d8288d99039443cc
docker-npm-install dockerfile 468 267 25c9742d24eea6a1
docker-pip-cache-kept dockerfile 455 309 a5301e0c32272346
docker-pip-extra-index dockerfile 565 198 85448144fc9bdef3
docker-pip-trusted-host dockerfile 398 219 4c9112cc35f3951b
docker-pipe-to-shell dockerfile 567 512 5771ed033b02a139
docker-pipe-without-pipefail dockerfile 461 297 6aed801a8d5f78a4
docker-plain-http-fetch dockerfile 424 305 557fb5b32b33d32b
docker-root-password dockerfile 461 257 912e5fe67132bb16
docker-secret-arg-used dockerfile 484 209 9e1c1ec135594705
docker-secret-env dockerfile 911 416 a79e30d239610229
docker-secret-env-from-arg dockerfile 524 105 9978c874333dec02
docker-secret-file-copied dockerfile 759 324 b8cd397c8104ea2f
docker-secret-in-run dockerfile 524 358 0bdfc3f46f0104fc
docker-setuid dockerfile 332 231 8062808cedd8e5c0
docker-several-cmd dockerfile 315 183 475121dd7291dd9e
docker-shell-form-cmd dockerfile 420 230 24d89a6c8c15ac2f
docker-ssh-host-check-off dockerfile 356 350 04273855e4e3e297
docker-sudo dockerfile 368 286 281b29e0432e0b31
docker-sudo-nopasswd dockerfile 255 288 ceee5729bc1b9fce
docker-tls-check-off-env dockerfile 706 212 0de8f0a87de288c6
docker-unknown-instruction dockerfile 363 122 050edff7b1156387
docker-useless-command dockerfile 402 247 1387c17263515be8
docker-user-missing dockerfile 476 318 3aa6d9ca937b7b7a
docker-user-root dockerfile 366 430 b74c0261c9927118
docker-workdir-relative dockerfile 313 167 d876828babc598e3
java-address-tainted java 918 706 31f25031123820d4
java-android-webview java 638 649 6870a788bd177b2a
java-catch-empty java 255 386 2b9253518b376bbb
java-cipher-no-integrity java 527 698 dd08495adfe34578
java-cipher-weak java 817 986 e95c668b045f6b86
java-command-built java 731 666 50ecfbfc9229f7f8
java-command-tainted java 780 745 71558de4c08dbcbd
java-cookie-flags java 532 747 9c73b213062d7831
java-cookie-insecure java 324 573 1ce120be637cd57f
java-cookie-script java 321 575 d3805f1a998230cc
java-cors-any java 762 710 cb2d3fbcf98a7ee9
java-csrf-off java 532 554 18f1467177fccfb1
java-deserialise java 1090 917 01b41d1e490a42b6
java-finally-return java 220 364 8fca2b38288a323c
java-format-tainted java 459 636 c996f3a9e709e0de
java-hash-weak java 970 631 74b45337aa310037
java-header-tainted java 433 698 957076f673404b78
java-html-tainted java 580 775 79c7699efbe063af
java-http-plain java 536 630 5671eb3983983993
java-iv-constant java 385 743 85aa35940a1e7cc2
java-jwt-unsigned java 618 644 cb075742172395fd
java-key-short java 357 735 1b81607ad4c5ffaf
java-ldap-built java 433 664 93f8b4fa0a11d27d
java-ldap-tainted java 399 756 02f77cc15351c2ac
java-log-tainted java 445 649 8eb2a986adf7757f
java-password-constant java 1411 715 c83d08b7a968b3ad
java-path-tainted java 994 745 19e3a7968099db5f
java-permission-wide java 624 610 1daa8763148a19c2
java-random-secret java 498 352 bcb14adc442e379e
java-random-seed java 364 711 8d633cd67bb76773
java-redirect-tainted java 868 636 68cf638e9e823756
java-reflection-tainted java 388 617 0f5e2221aaec3b7d
java-regex-tainted java 384 636 9b3cbc3cdca0316a
java-removed-authorization java 327 438 0d4cb0cd6b3587f0
java-request-mapping-method java 447 314 a37b888394a5860b
java-script-eval java 1051 656 b5fbe876eae4d795
java-session-trust java 379 682 3c198745c5528686
java-spring-permit-all java 343 683 e6adfcf46ac40808
java-sql-built java 946 1287 49236fce3e16be1c
java-sql-tainted java 698 807 11cf128a64ccebe2
java-stack-trace-shown java 345 618 14f958f207d15b20
java-string-identity java 354 565 24ba28d176e0b365
java-thread-run java 406 558 1d866fe5eb33346e
java-tls-old java 555 660 3f38c29c095f8da2
java-tls-trust-all java 1088 668 a681864068bf733c
java-xml-external java 964 833 3287cab6f41dd9d9
java-xml-feature-off java 805 774 52fda503139f9a44
java-xpath-built java 439 651 3e094b187b19174a
java-zip-slip java 645 708 6dbab15e885f8338
js-angular-trust javascript,tsx,typescript 1265 608 4b51a3e9caa13f6a
js-archive-path javascript,tsx,typescript 1236 847 cb9abf26866a0a87
js-assignment-in-condition javascript,tsx,typescript 859 232 98a9fbdd58f225c6
js-async-effect javascript,tsx,typescript 568 298 724eb243c8bcb796
js-async-executor javascript,tsx,typescript 455 325 e61528d05398a113
js-async-foreach javascript,tsx,typescript 621 300 56f8841c8467e341
js-blocking-call-in-handler javascript,tsx,typescript 909 520 cea93593cf461b03
js-browser-injection javascript,tsx,typescript 1571 1005 548c3a79c076491b
js-browser-storage-secret javascript,tsx,typescript 1081 231 1c8bc50075008d77
js-browser-variable javascript,tsx,typescript 1641 586 23f85bbdbcb9559e
js-buffer-no-check javascript,tsx,typescript 591 200 866cb67106ee6ce5
js-cdk-open-resource javascript,tsx,typescript 1332 710 5a1fcdb2ccd0ccc3
js-cdk-without-encryption javascript,tsx,typescript 787 459 8a2919c9ec4ddd17
js-cipher-tag javascript,tsx,typescript 542 483 aaf50fa4d447e1e0
js-cleartext-request javascript,tsx,typescript 2185 427 3d0a4eb96da59ce4
js-cleartext-websocket javascript,tsx,typescript 404 233 5fde1f843335cb86
js-code-injection javascript,tsx,typescript 1492 751 c41b9b29a40174e2
js-constant-iv javascript,tsx,typescript 1664 689 4d3218fea562ac6f
js-constant-key javascript,tsx,typescript 1528 670 afde874cc3dfc0ef
js-cookie-flags javascript,tsx,typescript 1224 425 be1c14c1d4659fe6
js-cookie-without-flags javascript,tsx,typescript 1435 556 074242bf64c92c7e
js-cors-any-origin javascript,tsx,typescript 1949 599 30709df8ae98f224
js-cors-open javascript,tsx,typescript 1446 455 db8ac06f0083ee7a
js-csrf-order javascript,tsx,typescript 614 311 80df3b3518540de6
js-database-cleartext javascript,tsx,typescript 1430 505 934822d02c69b25a
js-database-open-to-expressions javascript,tsx,typescript 967 600 b9a56c830a8de1e0
js-debugger javascript,tsx,typescript 218 194 aeff33e92a0a3abd
js-dom-html-injection javascript,tsx,typescript 1995 895 5783ab70a4c2cb20
js-dom-html-variable javascript,tsx,typescript 2698 857 43e6b8d7796e2a94
js-dom-selector-from-outside javascript,tsx,typescript 851 228 167216497f000daf
js-duplicate-case javascript,tsx,typescript 380 383 09ad062874f6037f
js-duplicate-condition javascript,tsx,typescript 376 228 df290ee1b926d6e9
js-duplicate-key javascript,tsx,typescript 410 258 78ee8af7c203fff8
js-electron-open-external javascript,tsx,typescript 789 554 bf25192ef03a9b7e
js-electron-settings javascript,tsx,typescript 1117 667 6c611b0456b5ac8c
js-empty-catch javascript,tsx,typescript 630 223 b57f6b8da41da8d2
js-error-to-client javascript,tsx,typescript 928 472 15dec895f1fd9416
js-eval-variable javascript,tsx,typescript 1179 446 733913a985a363fc
js-fast-password-hash javascript,tsx,typescript 1570 545 016c84ecf8e56c77
js-file-permissions javascript,tsx,typescript 1229 345 0a50fcb3080a7d8f
js-file-race javascript,tsx,typescript 911 477 6f23b3eb80ec65ea
js-format-string javascript,tsx,typescript 736 366 84801e4150bb07aa
js-fs-variable javascript,tsx,typescript 779 415 495c910a243f73b6
js-git-clone-variable javascript,tsx,typescript 792 502 dd3edb67f971789c
js-graphql-introspection javascript,tsx,typescript 652 507 bd8f2728591c66bf
js-grpc-cleartext javascript,tsx,typescript 448 444 73fa11f20a0f4cc3
js-hardcoded-credentials javascript,tsx,typescript 3000 860 ffdebd8a1a0b1095
js-hardcoded-secret javascript,tsx,typescript 3215 1089 0e5d747cb135a02b
js-headers-off javascript,tsx,typescript 1276 327 b4d448fe38392c2e
js-html-built-from-request javascript,tsx,typescript 576 456 0f8eb2bfd5a40d9f
js-html-support-on javascript,tsx,typescript 1009 356 e59699f1b2f3f932
js-http-server javascript,tsx,typescript 700 393 1ba3f3dc51d60c61
js-incomplete-escape javascript,tsx,typescript 846 361 758fcfdbecdd85a9
js-jwt-decode javascript,tsx,typescript 690 657 3b7d42988ff7b7f1
js-jwt-ignore-expiration javascript,tsx,typescript 300 294 36d9d9b464984231
js-jwt-none javascript,tsx,typescript 1826 644 6b832e794562d5b0
js-jwt-not-revoked javascript,tsx,typescript 465 480 37f3ba3e5610f467
js-jwt-secret-data javascript,tsx,typescript 720 441 ea424cf2c73b0ee3
js-jwt-whole-object javascript,tsx,typescript 763 405 cf5327952d16d0c4
js-lambda-injection javascript,tsx,typescript 1379 638 2d9a411d45337bbb
js-ldap-injection javascript,tsx,typescript 1366 693 47f91c523499f53b
js-link-opener javascript,tsx 543 300 3707cee1ffcbf587
js-location-injection javascript,tsx,typescript 1284 459 3064772d1e3d5a1c
js-log-injection javascript,tsx,typescript 684 361 c141b4a9d21b4f2b
js-markdown-html javascript,tsx,typescript 1262 354 8eb2f6f170e9bacd
js-mass-assignment javascript,tsx,typescript 2445 728 9768ece605b1061f
js-message-origin javascript,tsx,typescript 1073 376 01f11bd10a4cba8a
js-module-from-outside javascript,tsx,typescript 555 477 bbbcbebc552cd147
js-module-variable javascript,tsx,typescript 529 249 4d767f6d3b9c0cce
js-nan-compare javascript,tsx,typescript 577 272 db4a41d0e1b784bc
js-negated-left javascript,tsx,typescript 474 146 08a056baf417d05a
js-nest-headers tsx,typescript 815 415 eda83979dcedda2d
js-nosql-field javascript,tsx,typescript 1680 709 56c16d55d6bf3837
js-nosql-injection javascript,tsx,typescript 2095 829 69b28e026f012383
js-oauth-state javascript,tsx,typescript 543 314 8bf8c7eafeee95c3
js-old-buffer javascript,tsx,typescript 884 223 b104122c0202454f
js-open-folder javascript,tsx,typescript 960 353 cef0d85ad11e5fd5
js-open-redirect javascript,tsx,typescript 2642 869 b170996ab9834b5a
js-path-join javascript,tsx,typescript 993 572 4658b1b68f115360
js-path-traversal javascript,tsx,typescript 3031 1345 2068bfa56c0e40a7
js-post-message-any javascript,tsx,typescript 808 238 6317c65e073f0bff
js-property-from-outside javascript,tsx,typescript 861 456 10a9eb4dc17b25ba
js-prototype-pollution javascript,tsx,typescript 2088 713 3a3ea07356a9eb82
js-prototype-pollution-loop javascript,tsx,typescript 1894 829 a7081334e5e3f072
js-react-html javascript,tsx 1355 647 030274f90b145132
js-react-link-injection javascript,tsx 701 439 52229b112a1ebb67
js-react-link-variable javascript,tsx 740 350 b3b0d09215e3a303
js-react-markdown-html javascript,tsx 743 434 a2b229763c0d369e
js-regexp-injection javascript,tsx,typescript 1106 549 650c3efaf4c8ff44
js-regexp-variable javascript,tsx,typescript 888 456 90748cbd623a0bc7
js-removed-auth-check javascript,tsx,typescript 1678 588 281ba92258db7ab3
js-removed-protection javascript,tsx,typescript 658 350 200e2561e45fbb5f
js-removed-sanitizer javascript,tsx,typescript 741 324 d2af999b555736f5
js-render-options-injection javascript,tsx,typescript 1302 347 afc4d0d6ab769890
js-response-echo javascript,tsx,typescript 1214 431 2bc68e4d8d0b714a
js-response-html-injection javascript,tsx,typescript 1175 805 6e44a3f75dd1353b
js-return-in-finally javascript,tsx,typescript 407 392 fb1e2f4e9879693e
js-safe-string javascript,tsx,typescript 1074 568 0513cd7d93dc93f7
js-same-branches javascript,tsx,typescript 466 223 7ac83d52da586372
js-same-operands javascript,tsx,typescript 543 230 86f93bbdfde7fe42
js-script-link javascript,tsx 489 244 62d74390c30760fe
js-script-text-built javascript,tsx,typescript 1033 283 62487edff89e9eda
js-secret-in-log javascript,tsx,typescript 1629 338 e4b2ea3195f3c15a
js-self-assignment javascript,tsx,typescript 513 229 308d8e3ae42b6019
js-serialize-unsafe javascript,tsx,typescript 425 509 71e8213dd61c58ab
js-shell-built javascript,tsx,typescript 1864 902 557fce790fb38b59
js-shell-injection javascript,tsx,typescript 2378 1265 ed3d27a2cc67031f
js-slow-regexp javascript,tsx,typescript 903 243 fd2c6810de9f3dac
js-spawn-variable javascript,tsx,typescript 631 447 279dd725f2d26da1
js-sql-built javascript,tsx,typescript 2191 847 b2aefa2f3042a501
js-sql-injection javascript,tsx,typescript 3287 1810 56538609781904ba
js-ssrf javascript,tsx,typescript 2674 1312 b17f0de45633e63a
js-template-escape-off javascript,tsx,typescript 1320 645 2ed5aa9c44ec1ea9
js-template-in-quotes javascript,tsx,typescript 493 189 32d3c001366aeb68
js-template-injection javascript,tsx,typescript 1641 715 7c628e031f7ecd75
js-template-unescaped text 675 367 797d88220c937b61
js-temporary-file javascript,tsx,typescript 869 427 5c81297e0019e4d6
js-thrown-text javascript,tsx,typescript 367 163 8f13b8fd1e5d8484
js-timer-text javascript,tsx,typescript 545 326 7c9e6ac9cebf9bc7
js-timing-compare javascript,tsx,typescript 1785 553 1e6e5e85cebd5eb4
js-tls-no-verify javascript,tsx,typescript 2610 790 fde713d081f16a36
js-tls-old-version javascript,tsx,typescript 1515 482 8e33ffafd864ff63
js-typeof-value javascript,tsx,typescript 561 220 d357d5998c106f41
js-unawaited-assertion javascript,tsx,typescript 648 404 9af1a5c2694ffeec
js-unreachable javascript,tsx,typescript 681 334 d9c48c9891134461
js-unsafe-deserialization javascript,tsx,typescript 1302 539 19b023cc503e33d4
js-upload-without-limit javascript,tsx,typescript 981 378 c9c367f5a5f12ee4
js-url-check javascript,tsx,typescript 943 359 365f02513997504f
js-validator-all-errors javascript,tsx,typescript 719 362 fc0eb23f8c6369b4
js-vue-html text 345 328 27bce68a79b6ea25
js-vue-render-html javascript,tsx,typescript 1065 422 10d383c0d327c526
js-weak-argon2 javascript,tsx,typescript 484 434 e97b9b83c63dca77
js-weak-cipher javascript,tsx,typescript 1888 722 b47d205a873a67a2
js-weak-hash javascript,tsx,typescript 1483 532 b2d4683a3a6bef0d
js-weak-key-size javascript,tsx,typescript 1868 562 9850b23265325723
js-weak-password-cost javascript,tsx,typescript 1186 409 76db4e28b76529e6
js-weak-random javascript,tsx,typescript 2142 620 158c435257d5357d
js-xml-entities javascript,tsx,typescript 1447 434 555a8ac0de3be99b
js-xml-from-outside javascript,tsx,typescript 1413 474 269304590563b29d
js-xpath-injection javascript,tsx,typescript 828 604 5971f55d40be28c1
js-yaml-from-outside javascript,tsx,typescript 588 499 f3ef8356a11016cb
k8s-apiserver-insecure yaml 697 632 6f31ca2b25dc53e3
k8s-capabilities-kept yaml 613 379 abb78d979d62cd9f
k8s-dangerous-capability yaml 633 660 e869769648927ea3
k8s-dashboard-skip-login yaml 414 361 71a01e79f8ac7fd7
k8s-docker-socket yaml 502 396 a2c5192a744bebb7
k8s-duplicate-env yaml 460 438 beba7f6b487f9221
k8s-external-ips yaml 416 171 1745f760e372b48b
k8s-host-namespace yaml 539 452 85cbdcd145747adb
k8s-host-network yaml 481 309 bfc5fc66365c2888
k8s-host-path yaml 632 379 7b87a311d9668a63
k8s-host-path-system yaml 573 590 20d2773d86f22dff
k8s-host-port yaml 385 373 f5ebc8c2397982ac
k8s-image-untagged yaml 502 585 8a7668eedf7aa2fe
k8s-ingress-no-tls yaml 582 271 0ed461d684f6e3b8
k8s-ingress-snippet yaml 492 306 bbb912a2c2aba0d9
k8s-limits-absent yaml 612 317 b782532d625cf84d
k8s-network-capability yaml 532 435 cff877040173363b
k8s-network-policy-open yaml 678 292 d394952168c8b0cf
k8s-non-root-absent yaml 607 476 683360ddf00b2bf8
k8s-privilege-escalation yaml 488 393 000753f6da80bda2
k8s-privilege-escalation-default yaml 669 323 be5ac409cac4312b
k8s-privileged yaml 490 555 91101cd058bc0094
k8s-probes-absent yaml 541 350 e0cfc73e6d28fe48
k8s-profiling-on yaml 386 403 7c85157ca7234b38
k8s-psp-privileged yaml 629 346 839b1e9d66438392
k8s-rbac-anonymous yaml 567 362 2c034cf5cef1205d
k8s-rbac-cluster-admin yaml 405 393 486a37c4132c00c7
k8s-rbac-escalation yaml 881 442 304ff1f561ffdd7a
k8s-rbac-secrets yaml 585 330 bf949e479f4447ca
k8s-rbac-wildcard yaml 514 339 e869c9ea86a5c4c7
k8s-rbac-wildcard-part yaml 471 326 a0304bd568c6fb3f
k8s-read-only-root-absent yaml 833 508 392e9cf8d35cb895
k8s-run-as-root yaml 689 565 ed8febe0b34fbe95
k8s-seccomp-off yaml 868 606 161d10996125a1ba
k8s-secret-configmap yaml 823 192 3bb16345607e7117
k8s-secret-env yaml 813 684 ed593c336276b6b4
k8s-secret-inline yaml 990 428 48f6b865a70bc5d4
k8s-selinux-wide yaml 523 412 94afc20f0fac546f
k8s-service-open yaml 732 320 5f50a28288c7fef4
k8s-tls-check-off yaml 545 392 528b850192a162d7
k8s-token-automounted yaml 416 343 304d6e886d7fc588
k8s-unsafe-sysctl yaml 484 454 396c9f661d97f8fe
python-archive-extract python 1695 644 6e38ab223f1c4f2f
python-archive-unpack python 940 429 44240d3cd648d244
python-assert-true-two-values python 491 392 9b5dffe966b07c6e
python-assert-tuple python 396 181 9e7396ef4ba2aa20
python-assert-used python 218 236 351f3832f1978f73
python-authorization-assert python 632 404 107b95380ef811c8
python-basic-auth-cleartext python 567 539 079af1da7932e3a0
python-bind-all-interfaces python 1611 397 97b633c4dde40392
python-blocking-in-async python 1775 396 bc3296c04a8ffee3
python-cached-method python 602 462 023b09f3630edf14
python-changed-while-iterating python 1209 324 32108743e48e93f1
python-cipher-key-constant python 2694 785 283a64e6ed9b050a
python-cipher-mode-ecb python 632 447 6e544365998ed37a
python-cipher-no-authentication python 1070 385 74d35a472cdbd6dd
python-cipher-static-iv python 1588 669 01a7b5b29b37f367
python-cipher-weak python 1392 472 c3c22e4ae2f76b43
python-cleartext-protocol python 1402 593 a24b3a88bb15ad78
python-cleartext-url python 2321 390 8f9b49ef046caa42
python-cloud-public python 1058 493 78b8ce510b1cc917
python-command-built python 2644 939 c3be2e914df0c924
python-command-tainted python 3322 970 5b5f1b7721b93c8a
python-command-task-built python 1374 548 19dc56ec1b5aecc9
python-command-variable python 3402 477 26a8c253137c7182
python-command-wildcard python 1005 278 27af3f4bff2379fc
python-compared-to-itself python 470 174 117b4570e743b896
python-cookie-config-off python 927 245 4090547617c1c41a
python-cookie-flags python 2766 593 8cdd5f81c8d931ea
python-coroutine-not-awaited python 690 307 49b6648e229f7170
python-cors-any-origin python 1715 512 17cf5b7f4485fa61
python-csrf-off python 1760 505 0e35fd4aa19f7301
python-csv-tainted python 544 499 046cc4c29ec3ad8d
python-datetime-naive python 440 272 86ca94d6f36a2718
python-debug-on python 2322 536 0564fad4a59bffc0
python-debugger-left python 554 230 496bbf213af9f2d4
python-deserialise python 2853 744 e68838972552ffd6
python-deserialise-tainted python 1119 563 d3139bbf00918510
python-django-raw-sql python 851 477 8a21137bbe784092
python-django-settings-weak python 1685 430 0de8bdba30bb2401
python-drf-open python 1043 313 75f366e65df32203
python-duplicate-key python 308 234 2b2323ffccc6b1b7
python-error-not-raised python 471 316 088f4aea7a82c6ce
python-escaping-bypassed python 940 305 5937a2cbdece6fcd
python-eval-tainted python 1253 547 8f1e13595a847dc0
python-eval-variable python 1403 344 45c49dcf06d87fba
python-except-bare python 318 231 06c313dfc427cdff
python-except-or python 480 355 ad826bd495edd884
python-except-pass python 693 293 43ea8c1303af067c
python-float-tainted python 497 352 f126405e12b25bf9
python-form-all-fields python 633 446 51c6565e235a417b
python-format-tainted python 588 389 f1e787a225e59f7a
python-globals-call python 1353 405 f27736883fcf1c0c
python-hardcoded-password python 2704 418 2e3a97ba9f6ba70d
python-hardcoded-password-call python 1914 547 80597c6615b87995
python-hardcoded-secret-key python 1448 361 30c499dd9f564037
python-hash-weak python 1718 646 5ba7998bb3ec7161
python-header-tainted python 1136 546 276fb1b88578cadd
python-hmac-compared python 981 577 cbc34ae07c8fb468
python-host-header-trusted python 946 408 86f023b18c3592c2
python-html-built python 1165 699 296dc94bd856408d
python-html-marked-safe python 1218 491 c7a1664639d76f19
python-html-string-tainted python 1232 474 3b1b16cf490bb917
python-html-tainted python 3421 940 0df87557fa9b4f92
python-import-variable python 566 355 0985b4ff42643f3a
python-is-literal python 543 164 fa7e42e89486e797
python-jinja-autoescape-absent python 637 376 210848b56da5db3b
python-jwt-not-verified python 2288 660 0c44e36a38b7815e
python-jwt-password python 765 489 8ff674e77da87a5d
python-key-too-short python 2730 598 604f708138e36897
python-ldap-filter-built python 1775 705 7acdfe22f973418e
python-lock-thrown-away python 416 389 90fc4d29745f0004
python-log-injection python 644 487 d0bb21b136142427
python-log-secret python 2962 486 65a7d6364c15e246
python-mako-unescaped python 497 351 29184ee97b78ab49
python-mass-assignment python 1215 478 415cd9696d2b5519
python-model-remote-code python 718 463 008098d740b91300
python-mutable-default python 773 312 4b43697154dcd61d
python-nosql-tainted python 2021 569 1a6f7a89f8f37682
python-open-redirect python 2314 945 5c0146351c7e0095
python-or-constant python 787 223 8c081429f0cc8d1a
python-password-empty python 1674 406 4b24480411421b6f
python-password-hash-weak python 2648 743 16eebeaef34189ab
python-password-not-validated python 736 626 424b5476c46e88d8
python-path-join-tainted python 492 466 cd7ad804afb5d325
python-path-tainted python 2451 947 ea1b9cad81ad1a6d
python-permissions-loose python 803 224 c7b9ecc59de6f974
python-permissions-wide python 1746 433 6be6850c25d2f30c
python-privileged-container python 997 417 f23cd5eb034a809e
python-raise-wrong python 481 189 10fca5f3f6b3f328
python-random-module python 502 253 ccb5fee2be281dbf
python-random-secret python 2026 579 bea63a48e1da47b3
python-regex-catastrophic python 1406 312 3cd18bf807f7447f
python-regex-loose python 785 379 a78ad6607a78b12f
python-regex-tainted python 522 456 04506379393dd04f
python-removed-auth python 1757 617 f9585b370c9d2ca5
python-removed-check python 913 781 2fcff2432670507d
python-removed-escape python 913 615 e8a0bd18e8cba627
python-removed-lock python 478 637 5f923b166db7b455
python-removed-verification python 719 796 51dd65bed0c4269a
python-request-no-timeout python 889 320 6e4254ab3f5c8510
python-return-in-finally python 442 403 744c074ab9994d52
python-return-in-init python 424 363 aa02d3cf08507589
python-secret-compared python 691 367 d3c4e6797e5b4015
python-snmp-weak python 739 367 9bf0443c50fcff40
python-sql-built python 2772 1379 65b66ac7658a8f1c
python-sql-string-tainted python 968 602 a38e3f5f6f9a021d
python-sql-tainted python 1974 1056 14b2f49eec4e626e
python-sql-text-built python 1142 354 0dbf4094778487ec
python-ssh-host-key-any python 1003 642 74101f31067a00f3
python-ssrf python 3173 954 ee76283f78738de1
python-stack-trace-shown python 1361 646 e1720dbb09613f4b
python-strip-word python 577 167 cc04aba7ba8adfda
python-task-not-kept python 525 394 dd50aaf4fbf36f5c
python-temp-name python 451 269 784fb523ed16aa36
python-temp-path-fixed python 1153 288 6d9df3906e4bdd69
python-template-autoescape-off python 1081 419 97ac81756ce7a788
python-template-injection python 1808 671 8a28122e24755b01
python-template-unescaped-file python 978 463 5be50f857aee033b
python-template-variable python 1244 517 ef0e1606bc9a6b99
python-tls-context-default python 777 312 8ecc7e66e8826abe
python-tls-old-version python 1541 531 8a795432ee0ac2a7
python-tls-verify-off python 5088 1165 90c6ce1438055864
python-tls-warning-off python 386 310 b0489769c40bb0bd
python-tuple-by-comma python 321 106 7d6330efc26695e7
python-unreachable python 413 225 772b0f429ee15605
python-url-substring-check python 1353 474 eb53a8e2d1afc334
python-urlopen-variable python 976 446 f521138ed66869d4
python-xml-external-entities python 1369 479 7b4e198a7e93aeb6
python-xml-parse python 1456 360 45649efc65bbd8dc
python-xml-tainted python 1115 459 ae97baf92ac0ff4e
python-xmlrpc-dotted-names python 600 255 98d505e69ee9e12f
python-xpath-built python 968 385 4c0750a09965d5e6
python-yaml-load python 971 531 26c8603ff88b6751
tf-aws-alb-invalid-headers hcl 811 313 9b07dd9fc2f804bb
tf-aws-api-unauthenticated hcl 839 324 e4c03d74b514c8b6
tf-aws-backup-off hcl 2167 335 94e412b143416835
tf-aws-cloudtrail-weak hcl 945 336 264eee9cbcbd1a0b
tf-aws-codebuild-privileged hcl 587 213 16b330ea367a260d
tf-aws-customer-key-absent hcl 3278 582 d4a65e29b468af90
tf-aws-detection-off hcl 677 153 6c6b4735c4533b61
tf-aws-ecr-mutable-tags hcl 668 256 8b34de873e8829b8
tf-aws-ecr-scan-off hcl 743 309 60d6ee9b2dfa038d
tf-aws-eks-public-default hcl 942 452 950dd40e40385bbc
tf-aws-eks-public-endpoint hcl 691 399 f29d4b58bd0b0105
tf-aws-eks-secrets-plain hcl 446 235 a1179dd325c5ee61
tf-aws-encryption-absent hcl 2434 524 439c05fe00abeeb3
tf-aws-encryption-off hcl 4791 642 462f204098f806be
tf-aws-iam-admin-policy hcl 1546 950 913cf3dc067b338c
tf-aws-iam-administrator-attached hcl 750 327 1f0755685e353065
tf-aws-iam-escalation hcl 1444 609 c0bc8a3d57cc29a6
tf-aws-iam-password-policy hcl 1172 379 29278ad59244f629
tf-aws-iam-wildcard-action hcl 2411 602 328cd5b70b14e46f
tf-aws-imdsv1 hcl 1090 239 fc846cf29730d2de
tf-aws-imdsv1-default hcl 633 298 a5fbf152608d4fba
tf-aws-kms-rotation hcl 809 341 a3b0a827fcacfa5c
tf-aws-lambda-permission-any-source hcl 588 261 0d3196a68d6c9bdb
tf-aws-lambda-public hcl 729 471 1d57c40158454092
tf-aws-logging-off hcl 5518 469 d492714a600bf0e4
tf-aws-minor-upgrades-off hcl 920 179 886ad54e9c0bffb0
tf-aws-network-acl-open hcl 1743 651 586c3c49309186b6
tf-aws-notebook-open hcl 542 213 ea885b116dd9d95c
tf-aws-old-tls hcl 2484 566 6261187b02b05886
tf-aws-open-admin-port hcl 2182 1227 0c96fd11901de70d
tf-aws-open-all-ports hcl 2840 789 6ee30b27d1463d57
tf-aws-open-port hcl 2381 805 bb5bd53f3811f594
tf-aws-plain-http hcl 1610 616 990d839b21ff9fd0
tf-aws-policy-any-principal hcl 1278 1586 8f253250dcabdfd6
tf-aws-public-access-block-off hcl 1161 554 921287619c643adb
tf-aws-public-access-block-partial hcl 1309 485 55862f3cef44f0c6
tf-aws-public-bucket-acl hcl 722 505 f5c4ca4cf7789260
tf-aws-public-database hcl 780 410 90b80dcdc83ec505
tf-aws-public-ip hcl 1228 359 377391708eeb0994
tf-aws-redshift-public-default hcl 448 203 901816de3cf68985
tf-aws-ssm-plain-parameter hcl 595 366 ac2ab3a34fd37afb
tf-aws-tls-policy-absent hcl 1584 417 937852c1eade1a1c
tf-aws-transfer-public hcl 929 235 efd2192e5c71285b
tf-aws-transit-encryption-absent hcl 1140 217 2e299a895f7790a4
tf-aws-transit-encryption-off hcl 2874 628 c7782f0010a5a393
tf-aws-versioning-off hcl 850 413 14f4fbd4659031c5
tf-azure-aks-open hcl 873 304 5c79d8f92c9da3ad
tf-azure-aks-rbac-off hcl 821 336 621d323ac1052a38
tf-azure-aks-weak hcl 1580 381 c83619404f44ec95
tf-azure-app-auth-off hcl 1902 354 08e1319dc68390f7
tf-azure-app-ftp hcl 866 213 ab74df3dcc060d3d
tf-azure-app-http hcl 1263 230 e4c3256fcded7858
tf-azure-app-http2-off hcl 800 205 5c86c2757e51c6ca
tf-azure-app-identity-absent hcl 487 172 0847a8647b5473cd
tf-azure-app-remote-debugging hcl 834 228 62862a4bcb5dad05
tf-azure-cors-any hcl 2297 268 109bbd35ddc08a3d
tf-azure-database-ssl-off hcl 1582 360 309ed17581a91e11
tf-azure-database-weak hcl 2206 422 0006f72adf86eb04
tf-azure-disk-unencrypted hcl 2116 314 aacaab132460064d
tf-azure-key-no-expiry hcl 366 213 ecf832ab8c3a73c0
tf-azure-key-vault-network hcl 469 202 6390f4b4743d34ce
tf-azure-key-vault-purge hcl 709 248 0fea0c2f875e0b7f
tf-azure-monitoring-off hcl 2176 326 18c8c0a236a59570
tf-azure-network-default-allow hcl 992 372 488e3f631ff4f79c
tf-azure-old-tls hcl 2913 374 6edb8ebae2e28d89
tf-azure-open-admin-port hcl 1928 920 aa381b9dc9bc511d
tf-azure-open-port hcl 2099 661 40a1b3852fb320f9
tf-azure-public-network hcl 1791 272 5c7634e7c5f05dee
tf-azure-registry-open hcl 560 175 083c015d60eb659a
tf-azure-role-owner hcl 545 189 cde9c169727114be
tf-azure-role-wildcard hcl 522 226 41faa94ee9b4c30c
tf-azure-sql-any-azure hcl 762 260 84a10b63d8840e7a
tf-azure-sql-open hcl 906 387 7d47cc2e391cc28e
tf-azure-storage-http hcl 516 307 71d54f3c1bc1867c
tf-azure-storage-public hcl 1179 394 b350e1a530c8d213
tf-azure-tls-absent hcl 890 164 b39a3a290acd7b29
tf-azure-vm-password hcl 933 218 d631cd73111f6296
tf-azure-waf-off hcl 2141 289 8b5aa958708d9449
tf-connection-insecure hcl 628 231 83e096544dff7115
tf-deletion-unprotected hcl 1463 324 2dbc1e40e87f49b4
tf-gcp-bucket-uniform-access hcl 706 266 0a643e8398178bc3
tf-gcp-customer-key-absent hcl 2004 378 841de6b7aed3e4a2
tf-gcp-default-network hcl 438 163 8fb2eb9edc35eb2e
tf-gcp-dnssec hcl 933 361 a620c57aa81b3d41
tf-gcp-flow-logs-absent hcl 675 297 77bd840a8c9e4fdb
tf-gcp-full-scope hcl 1132 282 441eede74557205f
tf-gcp-gke-legacy-auth hcl 1283 439 37c0e55b6efbe254
tf-gcp-gke-open hcl 678 325 71a9feab00270ec6
tf-gcp-gke-weak hcl 3600 495 a7a0ffa121f23eb1
tf-gcp-impersonation hcl 746 223 b46cd0e55f2edb5b
tf-gcp-instance-public-ip hcl 514 265 1a20416ec15f3398
tf-gcp-instance-weak hcl 1320 446 9535ca3caad4b364
tf-gcp-kms-rotation hcl 753 244 f44e2c8453242074
tf-gcp-old-tls hcl 504 207 957bd53729625eb2
tf-gcp-open-admin-port hcl 1450 750 8ae3e73870a1f7f0
tf-gcp-open-port hcl 1022 452 01dc9e45aa61fd46
tf-gcp-primitive-role hcl 664 232 7ba9bf504ae07549
tf-gcp-public-data hcl 2824 418 1b79cd1c321f1313
tf-gcp-public-service hcl 805 284 8bdc8ff270ad5450
tf-gcp-sql-open hcl 674 359 26b98283e03e68d2
tf-gcp-sql-public-ip hcl 594 304 47fb98308281f633
tf-gcp-sql-ssl-off hcl 1321 286 116345b509954108
tf-gcp-sql-weak hcl 2174 483 a2cb85414d9acd61
tf-local-exec-interpolation hcl 591 312 eebea168e579f505
tf-module-plain-http hcl 380 145 4b5fd0a033d7ace7
tf-module-unpinned hcl 882 377 a1d2225cb5a6a592
tf-plaintext-secret hcl 2180 716 f81d77bae3692e8d
tf-plaintext-secret-environment hcl 1665 758 3c72e51c15dee761
tf-provider-credentials hcl 868 468 4bbda780604ee368
tf-provider-unpinned hcl 367 229 f42e141c98b1ae05
tf-secret-output hcl 524 248 dac0866cc8c367b2
tf-state-unencrypted hcl 711 183 f0dcd1f3f17b9250
tf-user-data-secret hcl 617 341 b1b6c27cad70759c
tf-variable-not-sensitive hcl 440 140 71dafcafb85bae04
tf-variable-secret-default hcl 782 276 9942374ed38cc6fb

"""#
    static let embeddedBodies: StaticString = #"""
high medium security 1 1 0 0 0 0 0 0 2 4 0 250 269
61:a service gets a capability with which it can leave its walls
92:With it a process can load code into the kernel, read other processes or change the machine.
60:Drop all capabilities and add only such as NET_BIND_SERVICE.
207:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "cap_add") (#match? @finding "^(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 2 4 0 668 284
45:a database can be reached from other machines
111:A published port is open on every address of the machine, beside its firewall: scanners find it within minutes.
87:Drop ports (other services reach it by its name), or publish it as 127.0.0.1:5432:5432.
592:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "ports") (#match? @finding "^((0\.0\.0\.0|\[?::\]?):)?([0-9]+:)?(3306|33060|5432|27017|27018|6379|9200|9300|11211|1433|1521|5984|8086|9042|7687|5672|15672|2379|2375|5601|26257|28015)(/tcp)?$") (#file-match? "^services:") (#not-match? @finding "^[0-9]+$"))
((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "ports") (#match? @finding "^0\.0\.0\.0:[0-9]+:(3306|33060|5432|27017|27018|6379|9200|9300|11211|1433|1521|5984|8086|9042|7687|5672|15672|2379|2375|5601|26257|28015)$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 1 4 0 250
50:a service gets a disk or the memory of its machine
54:It can read and change the machine beneath every wall.
38:Give it the one device that is needed.
203:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "devices") (#match? @finding "^/dev/(mem|kmem|sd[a-z]|nvme[0-9]|vd[a-z]|xvd[a-z]|port|disk)|^/dev(:|$)") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high medium security 1 1 0 0 0 0 0 0 2 4 0 862 250
35:a service gets the socket of Docker
76:Who can write to the socket is root on the machine; read-only does not help.
63:Put a proxy in front that allows the few calls that are needed.
375:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "volumes") (#match? @finding "^(/var)?/run/(docker|podman/podman|containerd/containerd)\.sock:") (#file-match? "^services:"))
((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "source") (#match? @v "^(/var)?/run/(docker|podman/podman|containerd/containerd)\.sock$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high medium security 1 1 0 0 0 0 0 0 2 4 0 250 668
57:a service shares the processes or messages of its machine
84:A process in it sees the processes, and their secrets, of everything on the machine.
14:Drop the line.
154:((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "pid" "ipc" "uts" "userns_mode" "cgroup") (#match? @v "^host$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 1 4 0 668
46:a service stands in the network of its machine
82:It reaches services that listen for the machine alone, and all its ports are open.
45:Publish the ports that are needed with ports.
128:((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "network_mode") (#match? @v "^host$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high medium security 1 1 0 0 0 0 0 0 2 4 0 668 250
57:a service gets the root or a system folder of its machine
90:A process in it can read every key of the machine, or write what the machine runs as root.
47:Mount the one folder that is needed, read-only.
196:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "volumes") (#match? @finding "^/((etc|root|boot|proc|usr|var/lib/docker|home)?/?)?:[^:]+(:rw)?$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
low medium security 1 1 0 0 0 0 0 0 2 4 0 1357 829
49:an image has no tag, or the newest one of the day
56:Two machines run different code, and nobody can go back.
27:Name a version or a digest.
206:((mapping (pair key: (string) @k value: (string) @v) @finding) @m (#eq? @k "image") (#match? @v "^[^\s:@${}]+(:[0-9]+/[^\s:@${}]+)?(:latest)?$") (#not-has? @m "pair" "^build:") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
low medium quality 0 1 0 0 0 0 0 0 0 4 0
37:an entry is no longer read by Compose
59:Compose warns or leaves it out, and readers are led astray.
45:Remove it; services reach each other by name.
148:((mapping (pair key: (string) @k value: (_)) @finding) (#eq? @k "links") (#inside-match? @finding "pair" "^services:") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium high security 1 1 0 0 0 0 0 0 2 4 0 250 269
46:a service may gain more rights than its parent
53:A program with the setuid bit makes the process root.
45:Drop the line, or set no-new-privileges:true.
164:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "security_opt") (#match? @finding "^no-new-privileges[:=]false$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high medium security 1 0 0 0 0 0 0 0 2 4 0 258 306
34:a database runs without a password
59:Everyone who reaches the port reads and changes everything.
52:Set a password from the environment or from secrets.
811:((pair key: (string) @e value: (mapping (pair key: (string) @k value: (_) @v) @finding)) (#eq? @e "environment") (#any-of? @k "MYSQL_ALLOW_EMPTY_PASSWORD" "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD" "MARIADB_ALLOW_EMPTY_PASSWORD" "ALLOW_EMPTY_PASSWORD" "MYSQL_ALLOW_EMPTY_ROOT_PASSWORD") (#match? @v "(?i)^(yes|true|1)$") (#file-match? "^services:"))
((pair key: (string) @e value: (mapping (pair key: (string) @k value: (_) @v) @finding)) (#eq? @e "environment") (#eq? @k "POSTGRES_HOST_AUTH_METHOD") (#eq? @v "trust") (#file-match? "^services:"))
((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "environment") (#match? @finding "^(MYSQL_ALLOW_EMPTY_PASSWORD|MARIADB_ALLOW_EMPTY_ROOT_PASSWORD|ALLOW_EMPTY_PASSWORD)=(?i:yes|true|1)$|^POSTGRES_HOST_AUTH_METHOD=trust$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high high security 1 1 0 0 0 0 1 0 1 4 0 250
39:a service has all rights of its machine
47:Who breaks into the container owns the machine.
68:Drop privileged and add the one capability or device that is needed.
126:((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "privileged") (#match? @v "^true$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
15:drop the rights
1:v
5:false
high high security 1 1 0 0 0 0 0 0 2 4 0 306 319
37:the API of Docker listens without TLS
44:Who reaches the port is root on the machine.
61:Use the socket, or TLS with client certificates on port 2376.
494:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "command" "entrypoint") (#match? @finding "tcp://0\.0\.0\.0:2375") (#file-match? "^services:"))
((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "command") (#match? @v "tcp://0\.0\.0\.0:2375") (#file-match? "^services:"))
((pair key: (string) @e value: (mapping (pair key: (string) @k value: (_) @v) @finding)) (#eq? @e "environment") (#eq? @k "DOCKER_TLS_CERTDIR") (#match? @v "^$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 1 4 0 250
22:a service runs as root
61:Who breaks into the process owns everything in the container.
23:Name a user of its own.
128:((pair key: (string) @k value: (_) @v) @finding (#any-of? @k "user") (#match? @v "^(root|0)(:|$)") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
high low security 1 0 0 0 0 0 0 0 2 4 0 798 522
55:an environment variable holds a password or key as text
81:Everyone who can read the repository has it, and it is the same on every machine.
64:Take it from the environment (${DB_PASSWORD:?}) or from secrets.
806:((pair key: (string) @e value: (mapping (pair key: (string) @k value: (_) @v) @finding)) (#eq? @e "environment") (#match? @k "(?i)(^|_)(password|passwd|pwd|passphrase|secret|secret_?key|secret_access_key|client_secret|api_?key|access_token|auth_token|private_key|root_password|jwt_secret|encryption_key|password_hash)$") (#match? @v "^(?!(?i)(change.?me|none|null|true|false|x+$|todo|<|dummy|example$|placeholder|your|/|https?://|file:))[^$\s{}]{4,}$") (#file-match? "^services:"))
((pair key: (string) @e value: (sequence (string) @finding)) (#eq? @e "environment") (#match? @finding "(?i)^[A-Z0-9_]*(PASSWORD|PASSWD|SECRET|SECRET_?KEY|SECRET_ACCESS_KEY|API_?KEY|ACCESS_TOKEN|AUTH_TOKEN|PRIVATE_KEY)=(?!(change.?me|none|null|true|false|x+$|todo|<|/|https?://))[^$\s{}]{4,}$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 1 4 0 306
44:a service is told to ask nobody who they are
59:Everyone who reaches the port reads and changes everything.
20:Switch the login on.
682:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "environment") (#match? @finding "^(xpack\.security\.enabled=false|plugins\.security\.disabled=true|DISABLE_SECURITY_PLUGIN=true|AUTH_ENABLED=false|GF_AUTH_ANONYMOUS_ENABLED=true|AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED=true)$") (#file-match? "^services:"))
((pair key: (string) @e value: (mapping (pair key: (string) @k value: (_) @v) @finding)) (#eq? @e "environment") (#match? @finding "^[\"']?(xpack\.security\.enabled[\"']?:\s*[\"']?false|plugins\.security\.disabled[\"']?:\s*[\"']?true|DISABLE_SECURITY_PLUGIN[\"']?:\s*[\"']?true|GF_AUTH_ANONYMOUS_ENABLED[\"']?:\s*[\"']?true)") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
medium medium security 1 1 0 0 0 0 0 0 1 4 0 250
46:a service runs without the walls of the kernel
45:A hole in the kernel can be used from inside.
44:Drop the line, or give a profile of its own.
198:((pair key: (string) @k value: (sequence (_) @finding)) (#any-of? @k "security_opt") (#match? @finding "^(seccomp|apparmor|label|systempaths)[:=](unconfined|disable)$") (#file-match? "^services:"))

22:**/docker-compose*.yml
23:**/docker-compose*.yaml
15:**/compose*.yml
16:**/compose*.yaml
low medium quality 1 1 0 0 0 0 0 0 0 0 0
31:ADD is used where COPY would do
85:ADD also unpacks archives and fetches addresses, which surprises when a name changes.
11:Write COPY.
163:((add source: (_) @s (#not-match? @s "^(https?|git|ssh)://|^git@|\.(tar|tgz|tbz2?|txz|gz|bz2|xz|zst)\b|[$*]|^<<|\.tar\.")) @finding
  (#not-has? @finding "flag"))

medium high security 1 1 0 0 0 0 0 0 2 0 0 494 829
45:ADD fetches a file from the network unchecked
90:Whoever controls the server puts another file into the image, and the layer does not tell.
64:Add --checksum=sha256:…, or fetch with curl and check the sum.
136:((add source: (_) @s) @finding (#match? @s "^https?://") (#not-match? @s "\.git([#?].*)?$") (#not-has? @finding "flag" "^--checksum="))

low medium quality 0 1 0 0 0 0 0 0 0 0 0
39:the lists of packages stay in the image
54:The image is tens of megabytes larger than it need be.
56:End the instruction with && rm -rf /var/lib/apt/lists/*.
387:(run (script) @finding (#match? @finding "\bapt(-get)?\s[^;&|]*\binstall\b") (#not-match? @finding "rm\s+-[rRf]+\s[^;&|]*/var/lib/apt|/var/lib/apt/lists") (#not-match? @finding "apt-get\s+dist?clean|apt\s+distclean"))
(run (script) @finding (#match? @finding "\bapk\s[^;&|]*\badd\b") (#not-match? @finding "--no-cache|rm\s+-[rRf]+\s[^;&|]*/var/cache/apk|apk\s+cache\s+clean|apk\s+del"))

low high correctness 1 1 0 0 0 0 0 0 1 0 0 710
43:apt-get asks a question that nobody answers
43:The build stops, or fails, at the question.
7:Add -y.
309:(run (script) @finding (#match? @finding "\bapt(-get)?\s+((?!-y|-qy|--yes|--assume-yes|-qq)\S+\s+)*install\s+(?!([^;&|]*\s)?(-[a-zA-Z]*y[a-zA-Z]*|--yes|--assume-yes|-q?q=2|-qq)(\s|$))") (#not-match? @finding "apt(-get)?\s[^;&|]*(-[a-zA-Z]*y[a-zA-Z]*|--yes|--assume-yes|-qq)\s|APT::Get::Assume-Yes|yes\s*\|"))

high high security 1 1 0 0 0 0 0 0 2 0 0 347 494
55:packages are installed without checking their signature
74:Anyone on the way, or on a mirror, can put another package into the image.
48:Drop the flag and add the key of the repository.
345:(run (script) @finding (#match? @finding "\bapt(-get)?\b[^;&|]*(--allow-unauthenticated|--force-yes|--allow-insecure-repositories|APT::Get::AllowUnauthenticated)|\b(yum|dnf|microdnf|zypper)\b[^;&|]*(--nogpgcheck|--no-gpg-checks?)|\bapk\b[^;&|]*--allow-untrusted|\[\s*(arch=\S+\s+)?trusted=yes\s*[\]a-z]|\brpm\b[^;&|]*--nosignature|gpgcheck=0"))

low high correctness 1 1 0 0 0 0 0 0 1 0 0 1104
43:apt-get update stands in a layer of its own
109:The layer is kept in the cache: a later install gets old lists, and fails or takes packages with known holes.
70:Write RUN apt-get update && apt-get install -y … in one instruction.
211:(run (script) @finding (#match? @finding "\bapt(-get)?\s+(-\S+\s+)*update\b") (#not-match? @finding "\b(install|upgrade|dist-upgrade|full-upgrade|build-dep|apt-cache|apt-key|download|source|satisfy)\b|\.sh\b"))

low medium quality 1 1 0 0 0 0 0 0 0 0 0
50:all packages are upgraded while the image is built
92:Two builds of one commit differ, and the layers grow; the base image is the place for fixes.
24:Take a newer base image.
266:(run (script) @finding (#match? @finding "\bapt(-get)?\s+(-\S+\s+)*(upgrade|dist-upgrade|full-upgrade)\b|\b(yum|dnf|microdnf)\s+(-\S+\s+)*(update|upgrade)\s*(-\S+\s*)*([;&|#]|$|\\\\)|\bapk\s+(-\S+\s+)*upgrade\b|\bzypper\s+(-\S+\s+)*(dist-upgrade|dup|update|up)\b"))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 710
44:cd is the whole of a RUN or its last command
92:The directory is forgotten when the instruction ends: the next one runs where it was before.
12:Use WORKDIR.
80:(run (script) @finding (#match? @finding "(^|[;&]\s*)cd\s+[^\s;&|]+\s*;?\s*$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 732 276
38:everyone may write a file of the image
88:Any process in the container can replace the file and wait for a stronger one to run it.
57:Give the rights to one user: chown it and use 755 or 644.
372:(run (script) @finding (#match? @finding "\bchmod\s+(-\S+\s+)*([0-7]?777|[0-7]?666|a\+rwx|ugo\+rwx|o\+w|a\+w)\s+(?!/?(tmp|var/tmp)(\s|$))"))
((copy (flag name: (flag_name) @n value: (flag_value) @v)) @finding (#eq? @n "chmod") (#match? @v "^0?(777|666)$"))
((add (flag name: (flag_name) @n value: (flag_value) @v)) @finding (#eq? @n "chmod") (#match? @v "^0?(777|666)$"))

low medium quality 1 1 0 0 0 0 0 0 0 0 0
64:the whole source is copied before the dependencies are installed
56:Each change of any file installs every dependency again.
54:Copy the lock file first, install, then copy the rest.
368:(stage (copy source: (_) @s) @finding (run (script) @r)
  (#match? @s "^\.?/?$") (#not-has? @finding "flag" "^--from=") (#match? @r "\b(npm\s+(ci|install)|yarn(\s+install)?|pnpm\s+i(nstall)?|pip[0-9.]*\s+install\s+(--no-cache-dir\s+)?-r|bundle\s+install|composer\s+install|poetry\s+install|go\s+mod\s+download|cargo\s+fetch)\b") (#not-match? @r "npm\s+install\s+-g"))

medium medium correctness 1 1 0 0 0 0 0 0 1 0 0 710
48:several files are copied to what is no directory
16:The build fails.
33:End the destination with a slash.
139:((copy source: (_) source: (_) destination: (_) @d) @finding (#not-match? @d "(/|^\.{1,2}|[$}\"'])$") (#not-has? @finding "heredoc_body"))

high medium correctness 1 1 0 0 0 0 0 0 1 0 0 494
55:COPY --from names a stage that does not stand before it
99:The build fails, or fetches an image of that name from Docker Hub, which anyone may have put there.
83:Name an earlier stage with FROM … AS name, or write the whole image with its tag.
269:((copy (flag name: (flag_name) @n value: (flag_value) @v)) @finding (#eq? @n "from") (#match? @v "^([0-9]+|build|builder|base|deps|dependencies|compile|compiler|test|final|dist|prod|production|release|development|dev|stage[a-z0-9_-]*|build[a-z0-9]*[-_][a-z0-9_-]+)$"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 489 215
46:the image runs the debug or development server
70:It shows source and variables to visitors, and some let them run code.
43:Run a production server, and set debug off.
527:((pair key: (key) @k value: (value) @v) @finding (#any-of? @k "FLASK_DEBUG" "DJANGO_DEBUG" "APP_DEBUG" "WERKZEUG_DEBUG_PIN") (#match? @v "(?i)^(1|true|on|off)$") (#not-match? @finding "(?i)^(FLASK_DEBUG|DJANGO_DEBUG|APP_DEBUG)=off$"))
((pair key: (key) @k value: (value) @v) @finding (#any-of? @k "FLASK_ENV" "RAILS_ENV") (#eq? @v "development"))
((stage effective: (cmd) @finding) (#match? @finding "manage\.py\"?,?\s*\"?runserver|flask\"?,?\s*\"?run\"?.*--debug|--inspect(-brk)?=0\.0\.0\.0|agentlib:jdwp|uvicorn.*--reload"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 862 250
41:the socket of Docker is part of the image
51:Who can write to the socket is root on the machine.
64:Give the container an API of its own, or use a rootless builder.
55:((volume (_) @v) @finding (#match? @v "docker\.sock"))

high high correctness 1 1 0 0 0 0 0 0 1 0 0 710
46:an exec form is no JSON and runs as shell text
77:Single quotes are no JSON: Docker hands the brackets to a shell, which fails.
18:Use double quotes.
160:([(cmd (script) @s) (entrypoint (script) @s) (run (script) @s)] @finding (#match? @s "^\[\s*('[^']*'|\"[^\"]*\")\s*(,\s*('[^']*'|\"[^\"]*\")\s*)*,?\s*\]\s*$"))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 710
42:a variable is exported in a RUN of its own
49:The value is forgotten when the instruction ends.
8:Use ENV.
77:(run (script) @finding (#match? @finding "^export\s+[A-Za-z_]+=[^;&|\n]*$"))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 710
21:a port does not exist
58:The build fails, or another port is opened than was meant.
29:Use a number from 1 to 65535.
138:((expose (port) @finding) (#match? @finding "^(0+|6553[6-9]|655[4-9][0-9]|65[6-9][0-9]{2}|6[6-9][0-9]{3}|[7-9][0-9]{4}|[0-9]{6,})(/|$)"))

medium high security 1 1 0 0 0 0 0 0 2 0 0 284 1327
40:the image opens a port for remote logins
74:A container needs no SSH, telnet or RDP: who gets in can change it unseen.
32:Use docker exec or kubectl exec.
72:((expose (port) @p) @finding (#match? @p "^(22|23|3389|5900)(/tcp)?$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 295 494
41:a download does not check the certificate
54:Anyone on the way can put another file into the image.
42:Install ca-certificates and drop the flag.
477:(run (script) @finding (#match? @finding "\bcurl\b(?=\s)[^|;&\n]*\s(-[a-zA-Z]*k[a-zA-Z]*|--insecure)(\s|$)|\bwget\b[^|;&\n]*\s--no-check-certificate|\bcurl\b[^|;&\n]*\\\\\n\s*(-k|--insecure)\s|git\s+config\s+(--global\s+|--system\s+)*http\.sslVerify\s+[\"\x27]?false|GIT_SSL_NO_VERIFY=(1|true)|npm\s+(config\s+set|set|install[^|;&]*)\s+(--)?strict-ssl[= ]false|yarn\s+config\s+set\s+(\"?strict-ssl\"?\s+false|enableStrictSsl\s+false)|NODE_TLS_REJECT_UNAUTHORIZED=[\"\x27]?0"))

low medium quality 1 1 0 0 0 0 0 0 0 0 0
32:the platform of a stage is fixed
106:The image is made for one processor, whatever the build asks for, and runs slowly or not at all on others.
56:Leave --platform away, or use --platform=$BUILDPLATFORM.
111:(from (flag name: (flag_name) @n value: (flag_value) @v (#eq? @n "platform") (#not-match? @v "[$]"))) @finding

low low security 1 1 0 0 0 0 0 0 2 0 0 829 1357
51:a repository is cloned at whatever its branch holds
94:Two builds of one commit differ, and who can push to that repository gets code into the image.
69:Check out a tag or a commit: git clone --branch v1.2.3 --depth 1 ….
182:(run (script) @finding (#match? @finding "\bgit\s+clone\b(?![^;&|]*(\s-b\s|\s--branch[ =]))[^;&|]*https?://") (#not-match? @finding "git\s+(-C\s+\S+\s+)?(checkout|reset|switch)\b"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 494 347
50:Go modules are fetched without checking their sums
46:A changed module gets into the program unseen.
100:Drop GONOSUMDB, GONOSUMCHECK, GOFLAGS=-insecure and GOSUMDB=off; use GOPRIVATE for your own modules.
164:((pair key: (key) @k value: (value) @v) @finding (#eq? @k "GOSUMDB") (#eq? @v "off"))
(run (script) @finding (#match? @finding "\bGOSUMDB=off\b|\bGONOSUMCHECK=1"))

low low quality 0 1 0 0 0 0 0 0 0 0 0
51:the image does not say how to tell whether it works
44:A process that hangs keeps getting requests.
24:Add HEALTHCHECK CMD ….
91:(file final: (stage (from) @finding [(cmd) (entrypoint)]) @s (#not-has? @s "healthcheck"))

medium high security 1 1 0 0 0 0 0 0 2 0 0 1104 1329
44:the base image no longer gets security fixes
49:Holes that are found in it from now on stay open.
40:Move to a version that is still kept up.
498:(from image: (image) @i (#match? @i "^((docker\.io/)?(library/)?(debian:(squeeze|wheezy|jessie|stretch|buster|[6-9]|10)|ubuntu:(12\.04|14\.04|16\.04|17|18\.04|19|21|23|trusty|xenial|bionic)|centos(:[5-8]|@|$)|python:(2|3\.[0-8])|node:([0-9]|1[0-7])|openjdk|java:|ruby:(1|2)|php:(5|7|8\.0)|golang:1\.(1?[0-9]|20)|alpine:(2|3\.([0-9]|1[0-6]))|mysql:5|postgres:(9|1[01])|fedora:([12][0-9]|3[0-8])|nginx:1\.(1?[0-9]|2[0-3])|dotnet/core/))([.:-]|$)|^(docker\.io/)?(library/)?(openjdk|java):")) @finding

low high security 1 1 0 0 0 0 0 0 2 0 0 1357 829
43:the base image is the newest one of the day
82:The build takes whatever is newest on the day, so two builds of one commit differ.
53:Name a version, such as node:20.11-slim, or a digest.
129:(from image: (image tag: (tag) @t !digest) (#match? @t "^(latest|current|edge|nightly|devel|master|main|stable|lts)$")) @finding

low low security 0 1 0 0 0 0 0 0 2 0 0 494 829
42:the base image is not pinned by its digest
66:Who can push to the registry can put another image behind the tag.
43:Add the digest: node:20.11-slim@sha256:….
121:(from image: (image name: (image_name) @n tag: (tag) @t !digest) (#not-match? @n "[$]") (#not-match? @t "[$]")) @finding

low medium security 1 1 0 0 0 0 0 0 2 0 0 1357 829
25:the base image has no tag
82:The build takes whatever is newest on the day, so two builds of one commit differ.
53:Name a version, such as node:20.11-slim, or a digest.
99:(from image: (image name: (image_name) @n !tag !digest) (#not-match? @n "^scratch$|[$]")) @finding

high high security 1 1 0 0 0 0 0 0 1 0 0 250
50:a build step runs without the walls of the builder
43:The step can reach the machine that builds.
44:Drop --security=insecure and --network=host.
215:((run (flag name: (flag_name) @n value: (flag_value) @v)) @finding (#eq? @n "security") (#eq? @v "insecure"))
((run (flag name: (flag_name) @n value: (flag_value) @v)) @finding (#eq? @n "network") (#eq? @v "host"))

low high quality 1 1 0 0 0 0 0 0 1 0 0 477
28:MAINTAINER is no longer used
52:New builders warn, and tools read the label instead.
51:Write LABEL org.opencontainers.image.authors="…".
22:(maintainer) @finding

low low quality 1 1 0 0 0 0 0 0 2 0 0 1357 829
52:npm install may change the versions of the lock file
78:Two builds of one commit differ, and a stolen release of a dependency gets in.
46:Run npm ci, or yarn install --frozen-lockfile.
228:(run (script) @finding (#match? @finding "(^|[;&|]\s*)npm\s+(install|i)\s*(--(production|omit=dev|only=prod(uction)?|silent|quiet|no-audit|no-fund|legacy-peer-deps)\s*)*($|[;&|\\\\])|(^|[;&|]\s*)yarn(\s+install)?\s*($|[;&|])"))

low medium quality 0 1 0 0 0 0 0 0 0 0 0
35:the cache of pip stays in the image
36:The image is larger than it need be.
65:Add --no-cache-dir, or mount a cache with RUN --mount=type=cache.
261:((run (script) @finding) @r (#match? @finding "\bpip[0-9.]*\s+install\b") (#not-match? @finding "--no-cache-dir|PIP_NO_CACHE_DIR|rm\s+-[rRf]+\s[^;&|]*\.cache|pip[0-9.]*\s+cache\s+purge") (#not-has? @r "flag" "type=cache") (#not-file-match? "PIP_NO_CACHE_DIR"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 427 494
40:pip looks for packages in a second index
102:Who puts a package of your inner name into the public index, with a higher version, gets it installed.
68:Use --index-url with one index that also serves the public packages.
284:(run (script) @finding (#match? @finding "\bpip[0-9.]*\s+(install|download|wheel)\b[^;&|]*--extra-index-url(?![ =]\S*(download\.pytorch\.org|pypi\.nvidia\.com|pypi\.ngc\.nvidia\.com|piwheels\.org))"))
((pair key: (key) @k value: (value)) @finding (#any-of? @k "PIP_EXTRA_INDEX_URL"))

high high security 1 1 0 0 0 0 0 0 1 0 0 295
46:pip does not check the certificate of an index
57:Anyone on the way can put another package into the image.
67:Drop --trusted-host and add the certificate authority of the index.
166:(run (script) @finding (#match? @finding "\b(pip[0-9.]*|uv)\b[^;&|]*--trusted-host"))
((pair key: (key) @k value: (value)) @finding (#any-of? @k "PIP_TRUSTED_HOST"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 494 829
39:a script from the network is run unseen
113:Whoever controls the server, or the way to it without TLS, runs code in the image; nobody can say later what ran.
66:Fetch a fixed version to a file, check its sha256sum, then run it.
280:(run (script) @finding (#match? @finding "\b(curl|wget)\b[^|;&]*\|\s*(sudo\s+(-\S+\s+)*)?(env\s+)?(/(usr/)?bin/)?(ba|z|da|a|k)?sh\b|\b(curl|wget)\b[^|;&]*\|\s*(sudo\s+(-\S+\s+)*)?(python[0-9.]*|perl|ruby|node|php)\b|\b(ba|z|da)?sh\s+(-c\s+)?[\"\x27]?(<\(|\$\()\s*(curl|wget)\b"))

low medium correctness 1 1 0 0 0 0 0 0 1 0 0 390
45:a pipe hides the failure of its first command
71:The build goes on with an empty or half a file when the download fails.
83:Add SHELL ["/bin/bash", "-o", "pipefail", "-c"], or set -o pipefail in the command.
196:((run (script) @finding) (#match? @finding "\b(curl|wget|git|gpg|base64|openssl|aws|gsutil)\b[^|;&]*[^|]\|[^|&]") (#not-match? @finding "pipefail") (#not-file-match? "(?i)^\s*SHELL\s.*pipefail"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 319 494
50:a file is fetched without encryption and unchecked
54:Anyone on the way can put another file into the image.
43:Use https://, or check the sum of the file.
207:(run (script) @finding (#match? @finding "\b(curl|wget|pip3?\s+install)\b[^|;&]*\shttp://(?!localhost|127\.|0\.0\.0\.0|\[::1\])") (#not-match? @finding "sha(1|256|512)sum|gpg|md5sum|http_proxy|--checksum"))

high high security 1 1 0 0 0 0 0 0 2 0 0 798 259
41:a user of the image gets a fixed password
84:The password stands in the layers of the image: everyone who can pull it can log in.
62:Give the user no password, and log in with keys or not at all.
208:(run (script) @finding (#match? @finding "(echo|printf)\s+(-\S+\s+)?['\"]?[a-z_][a-z0-9_-]*:[^$\s'\"|{]+['\"]?\s*\|\s*(sudo\s+)?chpasswd|passwd\s+--stdin|useradd\s[^;&|]*(-p|--password)[ =]['\"]?[^$\s'\"]"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 522 200
28:a secret is passed as an ARG
67:The value that a build was given stays in the history of the image.
55:Mount it instead: RUN --mount=type=secret,id=token ….
264:((arg (pair key: (key) @k !value)) @finding
  (#match? @k "(?i)(^|_)(password|passwd|secret|secret_key|secret_access_key|client_secret|api_key|access_token|auth_token|private_key|github_token|gh_token|gitlab_token|npm_token|pypi_token|ssh_key|ssh_private_key)$"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 522
41:a password or key stands in an ENV or ARG
97:It is kept in the image: everyone who can pull it reads it with docker history or docker inspect.
79:Mount it while building (RUN --mount=type=secret) and hand it over at run time.
626:((pair key: (key) @k value: (value) @v) @finding
  (#match? @k "(?i)(^|_)(password|passwd|pwd|passphrase|secret|secret_key|secret_access_key|client_secret|api_key|apikey|access_key|access_token|auth_token|private_key|encryption_key|jwt_secret|github_token|gitlab_token|npm_token|pypi_token|db_pass|mysql_pwd|credentials|token)$") (#match? @v "^(?!(?i)(change.?me|none|null|true|false|xxx+|todo|<|dummy|example|placeholder|your[-_]|/|https?://|file:|[0-9]$|test$|unused$|fake|ignored?$|secret_key_base|precompile|build))[^$\s]{3,}$")
  (#not-match? @k "(?i)(_FILE|_PATH|_URL|_NAME|_HEADER|_TTL|_ALGORITHM|^SECRET_KEY_BASE)$"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 522 526
62:a secret argument is written into the environment of the image
59:It is kept in the image: everyone who can pull it reads it.
79:Mount it while building (RUN --mount=type=secret) and hand it over at run time.
254:((env (pair key: (key) @k value: (value) @v) @finding)
  (#match? @k "(?i)(^|_)(password|passwd|secret|secret_key|secret_access_key|client_secret|api_key|access_token|auth_token|private_key|github_token|npm_token)$") (#match? @v "^\$\{?[A-Za-z_]+\}?$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 538 522
47:a file that holds keys is copied into the image
95:Everyone who can pull the image has the key; deleting it in a later layer does not take it out.
73:Mount it while building with RUN --mount=type=secret or --mount=type=ssh.
476:((copy source: (_) @s) @finding
  (#match? @s "(^|/)(id_(rsa|dsa|ecdsa|ed25519)|\.ssh(/.*)?|\.aws(/.*)?|\.npmrc|\.netrc|\.pypirc|\.docker/config\.json|\.kube/config|kubeconfig|[^/]+\.(pem|p12|pfx|jks|keystore|ppk)|\.git-credentials|\.env(\.(prod|production|local))?|service-account[^/]*\.json|credentials(\.json)?)/?$")
  (#not-has? @finding "flag" "^--from=") (#not-match? @s "(?i)(ca|cert|certs|chain|bundle|pub|public|root|truststore)[^/]*\.(pem|jks|p12)$|^(certs?|ca)/"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 522
51:a build step has a password or token in its command
48:The command is kept in the history of the image.
56:Mount it with RUN --mount=type=secret and read the file.
301:(run (script) @finding (#match? @finding "https?://[A-Za-z0-9_.-]*:(?!\$)[^@\s/:$\"']{6,}@(?!localhost)|(^|\s)(--password|--passwd)[= ](?![\$\"'-])[^\s\"']{6,}|_authToken=(?!\$)[A-Za-z0-9_-]{10,}|\bexport\s+[A-Z_]*(PASSWORD|SECRET|SECRET_KEY|API_KEY|ACCESS_TOKEN|AUTH_TOKEN)=(?![\$\"'])[^\s;&]{6,}"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 250 732
51:a program of the image gets the rights of its owner
51:Who breaks into the process uses it to become root.
64:Drop the setuid bit and grant the one capability that is needed.
97:(run (script) @finding (#match? @finding "\bchmod\s+(-\S+\s+)*([ug]?\+s\b|[246]7[0-7][0-7]\s)"))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 710
56:a stage has more than one CMD, ENTRYPOINT or HEALTHCHECK
48:Only the last one counts: the others do nothing.
27:Keep the one that is meant.
117:(stage (cmd) @finding (cmd))
(stage (entrypoint) @finding (entrypoint))
(stage (healthcheck) @finding (healthcheck))

low medium correctness 1 1 0 0 0 0 0 0 1 0 0 710
34:CMD or ENTRYPOINT is in shell form
92:A shell stands between: the program gets no signal to stop, and is killed after ten seconds.
49:Write the exec form: CMD ["program", "argument"].
179:((stage effective: (cmd (script) @s) @finding) (#not-match? @s "[|&;<>$`(]|^exec\s"))
((stage effective: (entrypoint (script) @s) @finding) (#not-match? @s "[|&;<>$`(]|^exec\s"))

high high security 1 1 0 0 0 0 0 0 2 0 0 295 322
46:ssh does not check the server that it talks to
70:Anyone on the way can pose as the server and take the code or the key.
91:Add the key of the host with ssh-keyscan once, checked by hand, or COPY a known_hosts file.
84:(run (script) @finding (#match? @finding "StrictHostKeyChecking[= ][\"\x27]?no\b"))

medium high security 1 1 0 0 0 0 0 0 1 0 0 250
37:sudo is used while the image is built
85:sudo gives each build step, and often the process of the image, a way to become root.
95:Switch with USER root, run the command, and switch back; use gosu or su-exec in an entry point.
88:(run (script) @finding (#match? @finding "(^|[;&|(]\s*|\\\s+)sudo\s+(-\S+\s+)*[a-z/]"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 250 269
41:a user may become root without a password
58:Who breaks into the process becomes root with one command.
28:Leave sudo out of the image.
61:(run (script) @finding (#match? @finding "NOPASSWD:\s*ALL"))

high high security 1 1 0 0 0 0 0 0 1 0 0 295
62:an environment variable switches the check of certificates off
72:Every program in the image then talks to anyone who poses as the server.
58:Remove it, and add the certificate authority to the image.
452:((pair key: (key) @k value: (value) @v) @finding
  (#any-of? @k "NODE_TLS_REJECT_UNAUTHORIZED" "PYTHONHTTPSVERIFY" "GIT_SSL_NO_VERIFY" "NPM_CONFIG_STRICT_SSL" "npm_config_strict_ssl" "HEX_UNSAFE_HTTPS" "GOINSECURE" "GIT_SSL_VERIFY" "CURL_INSECURE")
  (#match? @v "^(0|false|1|true|\*)$") (#not-match? @finding "(?i)^(GIT_SSL_NO_VERIFY=(0|false)|NODE_TLS_REJECT_UNAUTHORIZED=1|PYTHONHTTPSVERIFY=1|NPM_CONFIG_STRICT_SSL=true|GIT_SSL_VERIFY=(1|true))$"))

high medium correctness 1 1 0 0 0 0 0 0 1 4 0 710
29:an instruction does not exist
16:The build fails.
96:Look for a spelling mistake, or a line that should go on from the one before: its end needs a \.
81:(file (ERROR) @finding)
(stage (ERROR) @finding (#not-match? @finding "^[-{%]"))

13:**/Dockerfile
15:**/Dockerfile.*
15:**/*.dockerfile
16:**/Containerfile
low medium quality 1 1 0 0 0 0 0 0 0 0 0
36:a command makes no sense in an image
98:There is no service manager, no screen and no login in a build: the command fails or does nothing.
13:Leave it out.
197:(run (script) @finding (#match? @finding "(^|[;&|]\s*|\\\\\n\s*)(shutdown|reboot|systemctl\s+(start|restart)|service\s+\S+\s+(start|restart)|ssh\s|vim?\s|nano\s|top\b|htop\b|mount\s|ifconfig\b)"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 250 269
52:the final image names no user, so it may run as root
91:Most base images run as root: who breaks into the process owns everything in the container.
53:Make a user and end the stage with USER and its name.
213:(file final: (stage (from image: (image name: (image_name) @n) @i) @finding [(cmd) (entrypoint)]) @s
  (#not-has? @s "user") (#not-match? @i "(?i)non-?root|rootless|unprivileged|distroless|chainguard|^scratch$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 250 269
28:the final image runs as root
104:Who breaks into the process owns everything in the container, and is root on the machine if it gets out.
78:End the stage with USER and a user of its own, such as USER app or USER 10001.
88:(file final: (stage effective: (user user: (_) @u (#match? @u "^(root|0)$")) @finding))

low high correctness 1 1 0 0 0 0 0 0 1 0 0 710
21:a WORKDIR is relative
106:It depends on the WORKDIR before it, or on that of the base image, so that a change there moves the files.
43:Write the whole path, such as WORKDIR /app.
79:((workdir path: (_) @p) @finding (#not-match? @p "^([/$\"']|[A-Za-z]:|\\\\)"))

high medium security 1 1 0 0 0 0 0 0 1 0 0 918
59:a value from outside decides which address the server calls
66:An attacker makes the server call machines that only it can reach.
52:Check the host against a fixed list before the call.
677:[
 (object_creation_expression type: (_) @t arguments: (argument_list . (_) @u)
  (#match? @t "^(?:java\\.net\\.)?(?:URL|HttpGet|HttpPost|HttpPut|Socket|InetSocketAddress)$") (#tainted? @u "url"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @u)
  (#any-of? @n "getForObject" "getForEntity" "postForObject" "postForEntity" "exchange") (#match? @o "(?i)template|client") (#tainted? @u "url"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @u)
  (#any-of? @n "connect" "url" "uri" "newBuilder" "create") (#match? @o "Jsoup|Request|HttpRequest|WebClient|URI") (#tainted? @u "url"))
] @finding

medium medium security 1 1 0 0 0 0 0 0 2 0 0 749 200
49:a web view may read files or call code of the app
51:A page that is shown runs with what the app can do.
81:Leave file access off, and add a JavaScript interface only for pages of your own.
387:(method_invocation name: (identifier) @n arguments: (argument_list . (true))
  (#any-of? @n "setAllowFileAccessFromFileURLs" "setAllowUniversalAccessFromFileURLs" "setAllowFileAccess")) @finding
(method_invocation name: (identifier) @n (#eq? @n "addJavascriptInterface")) @finding
(field_access field: (identifier) @f (#any-of? @f "MODE_WORLD_READABLE" "MODE_WORLD_WRITEABLE")) @finding

low high correctness 1 1 0 0 0 0 0 0 1 0 0 390
23:an error is thrown away
38:What failed looks as if it had worked.
62:Handle it, log it, or say in a comment why it does not matter.
69:(catch_clause body: (block) @b (#match? @b "^\\{\\s*\\}$")) @finding

medium low security 1 1 0 0 0 0 0 0 3 0 0 327 353 780
42:a cipher mode does not notice changed text
119:With CBC and a padding error that shows, the text can be read byte by byte; with RSA and no padding it can be computed.
65:Use AES/GCM/NoPadding, and RSA/ECB/OAEPWithSHA-256AndMGF1Padding.
229:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @alg)
  (#match? @o "Cipher$") (#eq? @n "getInstance")
  (#match? @alg "(?i)^\"AES/CBC/PKCS|^\"RSA/[A-Z]+/NoPadding")) @finding

high high security 1 1 0 0 0 0 0 0 1 0 0 327
23:a broken cipher is used
102:DES, RC2, RC4 and Blowfish can be broken with what anybody can rent; ECB shows which blocks are equal.
41:Use AES/GCM/NoPadding with a fresh nonce.
588:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @alg)
  (#match? @o "(?:Cipher|KeyGenerator|SecretKeyFactory)$") (#eq? @n "getInstance")
  (#match? @alg "(?i)^\"(?:DES|DESede|TripleDES|3DES|RC2|RC4|ARCFOUR|Blowfish|PBEWithMD5)(?:[/\"A-Z0-9]|$)"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @alg)
  (#match? @o "Cipher$") (#eq? @n "getInstance") (#match? @alg "(?i)/ECB/|^\"AES\"$"))
 (object_creation_expression type: (_) @t (#match? @t "(?:^|\\.)NullCipher$"))
] @finding

critical medium security 1 1 0 0 0 0 0 0 1 0 0 78
40:a command is put together from variables
94:A value that holds a space, a semicolon or an option changes which program runs and with what.
92:Give ProcessBuilder a list of constant program and separate arguments, and check each value.
438:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @c)
  (#eq? @n "exec") (#match? @o "(?i)runtime|^rt?$|^run$") (#built? @c "shell"))
 (object_creation_expression type: (_) @t arguments: (argument_list (_) @c)
  (#match? @t "^ProcessBuilder$") (#built? @c "shell"))
 (method_invocation name: (identifier) @n arguments: (argument_list (_) @c)
  (#eq? @n "command") (#built? @c "shell"))
] @finding

critical medium security 1 1 0 0 0 0 0 0 1 0 0 78
38:a value from outside reaches a command
58:Whoever sends the request decides what runs on the server.
84:Choose the command from a fixed list, and give checked values as separate arguments.
533:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @c)
  (#eq? @n "exec") (#match? @o "(?i)runtime|^rt?$|^run$") (#not-built? @c "shell") (#tainted? @c "shell"))
 (object_creation_expression type: (_) @t arguments: (argument_list (_) @c)
  (#match? @t "^ProcessBuilder$") (#not-built? @c "shell") (#tainted? @c "shell"))
 (method_invocation object: (_) @pb name: (identifier) @n arguments: (argument_list (_) @c)
  (#eq? @n "command") (#not-built? @c "shell") (#tainted? @c "shell"))
] @finding

low low security 1 1 0 0 0 0 0 0 2 0 0 614 1004
44:a cookie is sent without Secure and HttpOnly
63:It goes over plain connections, or an injected script reads it.
60:Call setSecure(true) and setHttpOnly(true) before addCookie.
300:(method_invocation name: (identifier) @n arguments: (argument_list . (identifier) @c)
  (#eq? @n "addCookie")
  (#not-inside-match? @n "block" "setSecure\\(true\\)[\\s\\S]*setHttpOnly\\(true\\)|setHttpOnly\\(true\\)[\\s\\S]*setSecure\\(true\\)|setSecure\\(false\\)|setHttpOnly\\(false\\)")) @finding

medium high security 1 1 0 0 0 0 0 0 1 0 0 614
39:a cookie is sent over plain connections
47:Anybody on the way reads it and is the visitor.
21:Call setSecure(true).
153:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (false))
  (#eq? @n "setSecure") (#match? @o "(?i)cookie")) @finding

medium high security 1 1 0 0 0 0 0 0 1 0 0 1004
34:a page's scripts can read a cookie
44:One injected script takes the session along.
23:Call setHttpOnly(true).
155:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (false))
  (#eq? @n "setHttpOnly") (#match? @o "(?i)cookie")) @finding

medium medium security 1 1 0 0 0 0 0 0 2 0 0 942 346
29:any site may read the answers
58:A page that a visitor has open elsewhere reads their data.
17:Name the origins.
588:(method_invocation name: (identifier) @n arguments: (argument_list (string_literal) @o)
  (#any-of? @n "allowedOrigins" "addAllowedOrigin" "setAllowedOrigins" "allowedOriginPatterns") (#eq? @o "\"*\"")) @finding
(method_invocation name: (identifier) @n arguments: (argument_list . (string_literal) @h . (string_literal) @v)
  (#any-of? @n "setHeader" "addHeader" "header") (#match? @h "(?i)^\"access-control-allow-origin\"$") (#eq? @v "\"*\"")) @finding
(annotation name: (identifier) @n arguments: (annotation_argument_list) @a
  (#eq? @n "CrossOrigin") (#match? @a "\"\\*\"")) @finding

medium medium security 1 1 0 0 0 0 0 0 1 0 0 352
47:the check against forged requests is turned off
83:Another site can make a visitor's browser send requests with the visitor's session.
53:Leave it on, except for an API that takes no cookies.
283:(method_invocation object: (method_invocation name: (identifier) @c) name: (identifier) @n
  (#eq? @c "csrf") (#eq? @n "disable")) @finding
(method_invocation name: (identifier) @c arguments: (argument_list (_) @v)
  (#eq? @c "csrf") (#match? @v "disable\\(\\)|::disable")) @finding

high low security 1 1 0 0 0 0 0 0 1 0 0 502
35:objects are read from a byte stream
96:Reading makes any object that the bytes name, and some classes run commands while they are made.
81:Read JSON into a fixed class, or set an ObjectInputFilter that names the classes.
817:[
 (method_invocation name: (identifier) @n arguments: (argument_list) (#any-of? @n "readObject" "readUnshared")
   (#not-inside-match? @n "class_body" "setObjectInputFilter|resolveClass|ValidatingObjectInputStream") (#not-inside-match? @n "method_declaration" "void\\s+readObject\\s*\\(") (#not-inside? @n "interface_declaration"))
 (object_creation_expression type: (_) @t (#match? @t "^(?:java\\.beans\\.)?XMLDecoder$"))
 (method_invocation name: (identifier) @n (#any-of? @n "enableDefaultTyping" "activateDefaultTypingAsProperty"))
 (method_invocation object: (_) @o name: (identifier) @n (#eq? @n "deserialize") (#match? @o "^SerializationUtils$"))
 (object_creation_expression type: (_) @t arguments: (argument_list) @a (#eq? @t "Yaml") (#not-match? @a "SafeConstructor|Constructor|LoaderOptions"))
] @finding

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 584
34:a return in finally hides an error
36:An exception on its way out is lost.
31:Return after the try statement.
53:(finally_clause (block (return_statement) @finding))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 134
39:a value from outside is a format string
63:Wrong % signs in it throw, and right ones show other arguments.
49:Use a constant format with the value as argument.
242:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @f)
  (#any-of? @n "format" "printf") (#match? @o "^(?:String|System\\.out|System\\.err|out|formatter)$|getWriter\\(\\)") (#tainted? @f "code")) @finding

medium medium security 1 1 0 0 0 0 0 0 3 0 0 327 328 326
21:a broken hash is used
101:Two texts with one MD5 or SHA-1 hash can be made, and passwords hashed with them are found by trying.
56:Use SHA-256, and for passwords bcrypt, scrypt or Argon2.
717:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @alg)
  (#match? @o "MessageDigest$") (#eq? @n "getInstance") (#match? @alg "(?i)^\"(?:MD2|MD4|MD5|SHA-?1|SHA)\"$"))
 (method_invocation object: (_) @o name: (identifier) @n
  (#match? @o "DigestUtils$|^Hashing$") (#any-of? @n "md5" "md5Hex" "sha1" "sha1Hex" "sha" "shaHex" "md2" "md2Hex" "getMd5Digest" "getSha1Digest" "md5DigestAsHex" "getMd2Digest" "getShaDigest"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @alg)
  (#match? @o "^(?:Mac|Signature)$") (#eq? @n "getInstance") (#match? @alg "(?i)MD5|SHA1withRSA|SHA1withDSA|SHA1withECDSA"))
] @finding

medium low security 1 1 0 0 0 0 0 0 1 0 0 113
54:a value from outside is written into a response header
62:A line break in it starts another header, or another response.
59:Take out line breaks, or write only values of a fixed list.
195:(method_invocation name: (identifier) @n arguments: (argument_list . (_) @h . (_) @v)
  (#any-of? @n "setHeader" "addHeader") (#not-match? @h "(?i)^\"location\"$") (#tainted? @v "log")) @finding

high medium security 1 1 0 0 0 0 0 0 1 0 0 79
52:a value from outside is written into a page as it is
78:A visitor who follows a prepared link runs the attacker's script in your page.
90:Escape it: Encode.forHtml(value), HtmlUtils.htmlEscape(value), or a template that escapes.
297:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @v)
  (#any-of? @n "write" "print" "println" "append" "printf" "format")
  (#match? @o "getWriter\\(\\)|getOutputStream\\(\\)|^(?:out|writer|pw|w|printWriter|responseWriter)$")
  (#tainted? @v "html")) @finding

low low security 1 1 0 0 0 0 0 0 1 0 0 319
36:data goes over the line in the clear
40:Anybody on the way reads and changes it.
43:Use https, or a socket of SSLSocketFactory.
357:(object_creation_expression type: (_) @t arguments: (argument_list) @a
  (#match? @t "^(?:java\\.net\\.)?(?:URL|HttpGet|HttpPost)$") (#match? @a "^\\(\"http://(?!localhost|127\\.|0\\.0|\\[|10\\.|192\\.168)")) @finding
(object_creation_expression type: (_) @t (#match? @t "^(?:java\\.net\\.)?(?:Socket|ServerSocket)$|^(?:FTPClient|TelnetClient)$")) @finding

high medium security 1 1 0 0 0 0 0 0 2 0 0 329 1204
19:a nonce is constant
78:Equal texts then give equal ciphertexts, and with GCM the key stream is known.
40:Fill it with SecureRandom for each text.
179:(object_creation_expression type: (_) @t arguments: (argument_list . (_) @iv)
  (#match? @t "^(?:IvParameterSpec)$") (#match? @iv "^\"|new byte\\[\\d*\\]\\s*(?:\\{|$)")) @finding

high medium security 1 1 0 0 0 0 0 0 1 0 0 347
38:a token is taken without its signature
49:Anybody can write a token that says who they are.
75:Verify it: JWT.require(algorithm).build().verify(token), or parseClaimsJws.
392:[
 (method_invocation object: (_) @o name: (identifier) @n (#match? @o "^Algorithm$") (#eq? @n "none"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) .) (#match? @o "(?i)^jwts?\\.parser|parser") (#any-of? @n "parseClaimsJwt" "parsePlaintextJwt"))
 (method_invocation object: (_) @o name: (identifier) @n (#eq? @o "JWT") (#eq? @n "decode"))
] @finding

high high security 1 1 0 0 0 0 0 0 1 0 0 326
18:a key is too short
32:Keys of this size can be broken.
52:Use at least 2048 bits for RSA and DSA, 128 for AES.
193:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (decimal_integer_literal) @bits)
  (#any-of? @n "initialize") (#match? @bits "^(?:512|768|1024)$")) @finding

high low security 1 1 0 0 0 0 0 0 1 0 0 90
45:an LDAP filter is put together from variables
58:A value with * or ) matches other entries than were meant.
55:Use {0} in the filter and give the values as arguments.
215:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) (_) @f)
  (#eq? @n "search") (#match? @o "(?i)ctx|context|ldap|dir|idc") (#built? @f "ldap") (#not-tainted? @f "ldap")) @finding

high medium security 1 1 0 0 0 0 0 0 1 0 0 90
46:a value from outside is part of an LDAP filter
58:A value with * or ) matches other entries than were meant.
43:Escape it, or give it as a filter argument.
189:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @f)
  (#eq? @n "search") (#match? @o "(?i)ctx|context|ldap|dir|idc")
  (#tainted? @f "ldap")) @finding

low low security 1 1 0 0 0 0 0 0 1 0 0 117
39:a value from outside is logged as it is
65:A line break in it writes a line that looks like one of your own.
35:Replace line breaks before logging.
246:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @v)
  (#match? @o "(?i)^(?:log|logger)$") (#any-of? @n "info" "warn" "error" "debug" "trace" "fatal" "warning" "severe" "log")
  (#tainted? @v "log")) @finding

high medium security 1 1 0 0 0 0 0 0 2 0 0 798 259
31:a password stands in the source
90:Everybody who has the source has the password, and it cannot be changed without a release.
47:Read it from the environment or a secret store.
1174:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) (_) (string_literal) @p .)
  (#match? @o "DriverManager$") (#eq? @n "getConnection") (#not-eq? @p "\"\""))
 (method_invocation name: (identifier) @n arguments: (argument_list . (string_literal) @p .)
  (#match? @n "^set(?:Db|Database|Smtp|Proxy)?(?:Password|Passwd|Pwd|SecretKey|ClientSecret)$") (#match? @p "^\"[^\"$#{}]{4,}\"$") (#not-match? @p "(?i)password|changeme|secret\"|example|xxx"))
 (object_creation_expression type: (_) @t arguments: (argument_list (_) (method_invocation object: (string_literal) @p name: (identifier) @g))
  (#match? @t "^PasswordAuthentication$") (#eq? @g "toCharArray"))
 (object_creation_expression type: (_) @t arguments: (argument_list . (_) @k)
  (#match? @t "^(?:SecretKeySpec|PBEKeySpec|DESKeySpec)$") (#match? @k "^\"[^\"]+\"\\.(?:getBytes|toCharArray)"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @p .)
  (#match? @o "^Algorithm$") (#match? @n "^HMAC"))
 (method_invocation name: (identifier) @n arguments: (argument_list (_) (string_literal) @p .)
  (#eq? @n "signWith"))
] @finding

high medium security 1 1 0 0 0 0 0 0 2 0 0 22 23
33:a value from outside names a file
73:A value with ../ reads or writes files outside the folder that was meant.
94:Take only the last part of the name, or check that the normalised path starts with the folder.
728:[
 (object_creation_expression type: (_) @t arguments: (argument_list (_) @p)
   (#match? @t "^(?:java\\.io\\.)?(?:File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|PrintWriter|Scanner|ZipFile|FileSystemResource)$")
   (#tainted? @p "path"))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @p)
   (#resolves-to? @o "Paths" "java.nio.file.Paths" "Path" "java.nio.file.Path" "Files" "java.nio.file.Files" "FileUtils" "org.apache.commons.io.FileUtils")
   (#tainted? @p "path"))
 (method_invocation name: (identifier) @n arguments: (argument_list (_) @p)
   (#any-of? @n "getResourceAsStream" "getRequestDispatcher" "getRealPath") (#tainted? @p "path"))
] @finding

medium medium security 1 1 0 0 0 0 0 0 2 0 0 732 276
49:a file is made readable or writable for everybody
44:Any user of the machine reads or changes it.
31:Give rights to the owner alone.
430:(method_invocation name: (identifier) @n arguments: (argument_list . (true) . (false))
  (#any-of? @n "setReadable" "setWritable" "setExecutable")) @finding
(field_access field: (identifier) @f (#any-of? @f "OTHERS_WRITE" "OTHERS_READ" "OTHERS_EXECUTE")) @finding
(method_invocation name: (identifier) @n arguments: (argument_list (string_literal) @p)
  (#eq? @n "fromString") (#match? @p "^\"[rwx-]{6}[rwx-]*w[x-]\"$")) @finding

medium low security 1 1 0 0 0 0 0 0 2 0 0 330 338
43:a secret comes from a predictable generator
58:java.util.Random can be computed from a few of its values.
31:Use java.security.SecureRandom.
299:[
 (object_creation_expression type: (_) @t (#resolves-to? @t "java.util.Random"))
 (method_invocation object: (_) @o name: (identifier) @n (#eq? @o "Math") (#eq? @n "random"))
 (method_invocation object: (_) @o name: (identifier) @n (#eq? @o "RandomStringUtils") (#match? @n "^random"))
] @finding

high medium security 1 1 0 0 0 0 0 0 3 0 0 330 336 335
44:a secure generator is seeded with a constant
53:Its values can be computed by whoever knows the seed.
29:Let SecureRandom seed itself.
166:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @s)
  (#eq? @n "setSeed") (#type? @o "SecureRandom") (#literal? @s)) @finding

medium medium security 1 1 0 0 0 0 0 0 1 0 0 601
52:a value from outside decides where a visitor is sent
56:A link to your site sends people to the attacker's page.
58:Redirect to a path of your own, or to one of a fixed list.
636:[
 (method_invocation name: (identifier) @n arguments: (argument_list (_) @u)
  (#any-of? @n "sendRedirect" "encodeRedirectURL") (#tainted? @u "url"))
 (object_creation_expression type: (_) @t arguments: (argument_list (_) @u)
  (#match? @t "^(?:ModelAndView|RedirectView)$") (#tainted? @u "url"))
 (method_invocation name: (identifier) @n arguments: (argument_list . (string_literal) @h . (_) @u)
  (#any-of? @n "setHeader" "addHeader") (#match? @h "(?i)^\"location\"$") (#tainted? @u "url"))
 (return_statement (binary_expression left: (string_literal) @r right: (_) @u)
  (#match? @r "^\"redirect:") (#tainted? @u "url"))
] @finding

high medium security 1 1 0 0 0 0 0 0 1 0 0 470
44:a value from outside names a class or method
50:Whoever sends the request chooses which code runs.
36:Choose the class from a fixed table.
194:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @c)
  (#any-of? @n "forName" "loadClass" "getMethod" "getDeclaredMethod") (#tainted? @c "code")) @finding

medium low security 1 1 0 0 0 0 0 0 2 0 0 1333 400
44:a value from outside is a regular expression
49:A few characters can make the match take minutes.
43:Quote it with Pattern.quote, or match text.
180:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @p)
  (#eq? @o "Pattern") (#any-of? @n "compile" "matches") (#tainted? @p "code")) @finding

medium medium security 1 1 1 0 0 0 0 0 1 0 0 862
37:a check of who may call is taken away
41:What was for some callers is now for all.
69:Put the annotation back, or say in the review where the check is now.
114:(annotation name: (identifier) @n (#any-of? @n "PreAuthorize" "Secured" "RolesAllowed" "PostAuthorize")) @finding

low low security 1 1 0 0 0 0 0 0 1 0 0 352
39:a handler answers every kind of request
107:A link is enough to make a visitor change data, and the check against forged requests does not look at GET.
62:Name the method: @PostMapping, or method = RequestMethod.POST.
178:(method_declaration (modifiers (annotation name: (identifier) @n arguments: (annotation_argument_list) @a) @finding)
  (#eq? @n "RequestMapping") (#not-match? @a "method\\s*="))

high medium security 1 1 0 0 0 0 0 0 3 0 0 94 95 917
34:text from variables is run as code
75:A script engine runs whatever the text says with the rights of the program.
95:Do not build scripts from values; bind values as variables, or use a fixed table of operations.
777:[
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @c)
   (#eq? @n "eval") (#match? @o "(?i)engine|script|shell|groovy|js|interp") (#not-literal? @c))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @c)
   (#any-of? @n "parseExpression" "createValueExpression" "createMethodExpression" "evaluateExpression" "compileExpression") (#not-literal? @c) (#built? @c))
 (method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @c)
   (#any-of? @n "parseExpression" "createValueExpression" "createMethodExpression" "getValue" "findValue" "evaluate" "compile") (#tainted? @c "code") (#match? @o "(?i)parser|ognl|mvel|spel|factory|engine|shell|stack|elproc|expr"))
] @finding

low low security 1 1 0 0 0 0 0 0 1 0 0 501
54:a value from outside is kept in the session as trusted
49:Code that reads the session takes it for checked.
29:Check it before it is stored.
187:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list (_) @v)
  (#any-of? @n "setAttribute" "putValue") (#match? @o "(?i)session") (#tainted? @v "")) @finding

medium low security 1 1 0 0 0 0 0 0 2 0 0 862 285
41:every page may be read without signing in
32:What is added later is open too.
55:Name the open paths, and demand a sign-in for the rest.
148:(method_invocation object: (method_invocation name: (identifier) @r) name: (identifier) @n
  (#eq? @r "anyRequest") (#eq? @n "permitAll")) @finding

critical medium security 1 1 0 0 0 0 0 0 1 0 0 89
39:SQL text is put together from variables
125:A value that holds a quote ends the text it stands in and goes on as SQL of whoever sent it: it reads and changes other rows.
85:Use a PreparedStatement with ? and setString, or a named parameter with setParameter.
629:(method_invocation name: (identifier) @n arguments: (argument_list . (_) @sql)
  (#any-of? @n "executeQuery" "execute" "executeUpdate" "executeLargeUpdate" "addBatch" "prepareStatement" "prepareCall" "nativeSQL" "queryForObject" "queryForList" "queryForMap" "queryForRowSet" "queryForInt" "queryForLong" "query" "update" "batchUpdate" "createQuery" "createNativeQuery" "createSQLQuery" "newQuery" "sqlRestriction")
  (#built? @sql "sql")
  (#match? @sql "(?i)\"\\s*(?:select|insert|update|delete|merge|create|drop|alter|call|from|exec|with|replace|truncate|where)\\b|^[A-Za-z_.]+$|(?i)String\\.format|concat|toString")) @finding

critical medium security 1 1 0 0 0 0 0 0 1 0 0 89
37:a value from outside reaches SQL text
72:Whoever sends the request writes part of the SQL that the database runs.
45:Use a PreparedStatement with ? and setString.
477:(method_invocation name: (identifier) @n arguments: (argument_list . (_) @sql)
  (#any-of? @n "executeQuery" "execute" "executeUpdate" "executeLargeUpdate" "addBatch" "prepareStatement" "prepareCall" "nativeSQL" "queryForObject" "queryForList" "queryForMap" "queryForRowSet" "queryForInt" "queryForLong" "query" "update" "batchUpdate" "createQuery" "createNativeQuery" "createSQLQuery" "newQuery" "sqlRestriction")
  (#not-built? @sql "sql")
  (#tainted? @sql "sql")) @finding

low low security 1 1 0 0 0 0 0 0 1 0 0 209
39:a stack trace is written to the visitor
54:It shows how the program is built, and sometimes data.
40:Log it, and answer with a plain message.
152:(method_invocation name: (identifier) @n arguments: (argument_list (_) @w)
  (#eq? @n "printStackTrace") (#match? @w "getWriter|out$|writer")) @finding

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 597
30:texts are compared by identity
76:Two equal texts may be different objects, so the comparison fails by chance.
11:Use equals.
170:(binary_expression left: (_) operator: ["==" "!="] right: (string_literal)) @finding
(binary_expression left: (string_literal) operator: ["==" "!="] right: (_)) @finding

medium medium correctness 1 1 0 0 0 0 0 0 1 0 0 572
33:a thread's run is called directly
37:The work runs in the caller's thread.
13:Call start().
254:(method_invocation object: (object_creation_expression type: (_) @t) name: (identifier) @n
  (#eq? @t "Thread") (#eq? @n "run")) @finding
(method_invocation object: (identifier) @o name: (identifier) @n
  (#eq? @n "run") (#type? @o "^Thread$")) @finding

medium high security 1 1 0 0 0 0 0 0 2 0 0 326 327
31:an old TLS version is asked for
48:SSL and TLS below 1.2 can be broken on the line.
23:Use TLSv1.2 or TLSv1.3.
385:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (string_literal) @v)
  (#match? @o "SSLContext$") (#eq? @n "getInstance") (#match? @v "^\"(?:SSL|SSLv2|SSLv3|TLSv1|TLSv1\\.1)\"$")) @finding
(method_invocation name: (identifier) @n arguments: (argument_list) @a
  (#eq? @n "setEnabledProtocols") (#match? @a "\"(?:SSLv3|TLSv1|TLSv1\\.1)\"")) @finding

critical high security 1 1 0 0 0 0 0 0 1 0 0 295
28:every certificate is trusted
68:Whoever sits on the line shows any certificate and reads everything.
69:Use the default trust manager, or one with your own CA's certificate.
857:(method_declaration name: (identifier) @n body: (block) @b
  (#any-of? @n "checkServerTrusted" "checkClientTrusted")
  (#match? @b "^\\{\\s*(?://[^\\n]*\\s*|/\\*[\\s\\S]*?\\*/\\s*|return;\\s*)*\\}$")) @finding
(method_declaration type: (boolean_type) name: (identifier) @n body: (block) @b
  (#eq? @n "verify") (#match? @b "^\\{\\s*(?://[^\\n]*\\s*)*return true;\\s*\\}$") (#inside-match? @n "class_body" "(?s)verify\\s*\\([^)]*SSLSession")) @finding
(method_invocation name: (identifier) @n arguments: (argument_list (_) @v)
  (#match? @n "(?i)^(?:set(?:Default)?)?hostnameVerifier$|setSSLHostnameVerifier")
  (#match? @v "ALLOW_ALL|AllowAll|NoopHostnameVerifier|TrustAllHost|->\\s*(?:\\{\\s*return\\s+)?true")) @finding
(object_creation_expression type: (_) @t (#match? @t "^(?:AllowAllHostnameVerifier|NoopHostnameVerifier|TrustAllStrategy)$")) @finding

high low security 1 1 0 0 0 0 0 0 1 0 0 611
42:an XML reader may follow external entities
92:A document can name files of the server or addresses in its network, and gets their content.
93:Call setFeature("http://apache.org/xml/features/disallow-doctype-decl", true) on the factory.
676:(method_invocation object: (_) @o name: (identifier) @n
  (#any-of? @n "newInstance" "newFactory" "getXMLReader" "createXMLReader" "newDefaultInstance")
  (#match? @o "DocumentBuilderFactory|SAXParserFactory|XMLInputFactory|TransformerFactory|SchemaFactory|XMLReaderFactory")
  (#not-inside-match? @n "class_body" "disallow-doctype-decl|external-general-entities|ACCESS_EXTERNAL|SUPPORT_DTD|IS_SUPPORTING_EXTERNAL|FEATURE_SECURE_PROCESSING|supportDTD")) @finding
(object_creation_expression type: (_) @t
  (#match? @t "^(?:SAXReader|SAXBuilder)$")
  (#not-inside-match? @t "class_body" "disallow-doctype-decl|external-general-entities|setExpandEntities\\(false\\)")) @finding

high high security 1 1 0 0 0 0 0 0 1 0 0 611
49:an XML reader is told to follow external entities
92:A document can name files of the server or addresses in its network, and gets their content.
42:Leave the feature off, and forbid DOCTYPE.
560:(method_invocation name: (identifier) @n arguments: (argument_list . (_) @f . (_) @v)
  (#any-of? @n "setFeature" "setProperty")
  (#match? @f "external-general-entities|external-parameter-entities|IS_SUPPORTING_EXTERNAL_ENTITIES|load-external-dtd")
  (#match? @v "^(?:true|Boolean\\.TRUE)$")) @finding
(method_invocation name: (identifier) @n arguments: (argument_list . (_) @f . (_) @v)
  (#eq? @n "setFeature")
  (#match? @f "disallow-doctype-decl|FEATURE_SECURE_PROCESSING|feature/secure-processing")
  (#match? @v "^(?:false|Boolean\\.FALSE)$")) @finding

high medium security 1 1 0 0 0 0 0 0 1 0 0 643
50:an XPath expression is put together from variables
57:A value with a quote selects other nodes than were meant.
45:Bind the value with an XPathVariableResolver.
223:(method_invocation object: (_) @o name: (identifier) @n arguments: (argument_list . (_) @f)
  (#any-of? @n "evaluate" "compile" "selectNodes" "selectSingleNode") (#match? @o "(?i)xpath|^xp$") (#built? @f "xpath")) @finding

high low security 1 1 0 0 0 0 0 0 1 0 0 22
41:an archive entry's name is used as a path
74:An entry called ../../x is written outside the folder it is unpacked into.
82:Normalise the path and check that it starts with the target folder before writing.
388:(object_creation_expression type: (_) @t arguments: (argument_list (_) (method_invocation name: (identifier) @n))
  (#eq? @t "File") (#eq? @n "getName")
  (#inside-match? @t "method_declaration" "Zip(?:Entry|InputStream|File)|Tar(?:Archive|Entry)|Jar(?:Entry|File)|ArchiveEntry")
  (#not-inside-match? @t "method_declaration" "startsWith|getCanonicalPath|normalize|toRealPath")) @finding

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

high medium security 1 0 0 0 1 1 0 0 1 0 3 22
66:a file of an archive is written to the path that the archive names
40:{f} uses the name that the archive gives
105:A name such as ../../.ssh/authorized_keys leaves the folder, so whoever made the archive writes any file.
101:Resolve the path and check that it starts with the folder and a separator before anything is written.
830:(call_expression
  function: (_) @f
  arguments: (arguments (_) @name)
  (#resolves-to? @f "fs.createWriteStream" "fs.writeFile" "fs.writeFileSync" "path.join" "path.resolve" "fs.promises.writeFile" "fs/promises.writeFile" "fs-extra.writeFile" "fs-extra.outputFile" "require().createWriteStream")
  (#match? @name "\\b(zip_?)?entry\\.(path|fileName|entryName|name|props\\.path|header\\.name)\\b|\\bheader\\.name\\b|\\bzipEntry\\.(name|entryName)|\\bentryName\\b")
  (#not-match? @name "basename|sanitize|dirent|^\\w*[dD]ir[eE]ntry")
  (#inside-match? @name "program" "(?i)unzip|adm-zip|yauzl|tar-stream|['\"]tar['\"]|jszip|node-stream-zip")
  (#not-inside-match? @name "program" "withFileTypes")
  (#not-inside-match? @name "statement_block" "startsWith\\(|indexOf\\(['\"]\\.\\.|includes\\(['\"]\\.\\.|path\\.relative")) @finding

5:entry
6:header
5:Entry
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
medium medium security 1 1 0 0 1 1 0 0 1 0 8 119
55:a buffer is read or written without checking its bounds
55:{m} does not check whether the place lies in the buffer
54:A wrong place reads or changes memory of other values.
28:Leave out the last argument.
230:(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments (true) .)
  (#match? @m "^(read|write)(U?Int(8|16LE|16BE|32LE|32BE)|Float(LE|BE)|Double(LE|BE)|U?Int(LE|BE))$")) @finding

7:readInt
8:readUInt
9:readFloat
10:readDouble
8:writeInt
9:writeUInt
10:writeFloat
11:writeDouble
high medium security 1 1 0 0 1 1 0 0 3 0 2 311 284 732
51:a cloud resource is made open or without encryption
30:{finding} leaves the data open
52:Whoever finds the address reads or changes the data.
65:Leave public access off, and set encryption and enforceSSL: true.
1036:(new_expression
  constructor: (_) @f
  arguments: (arguments (_) . (_) . (object (pair key: (property_identifier) @key value: (true)) @finding))
  (#match? @f "(^|\\.)(Bucket|DatabaseInstance|DatabaseCluster|Cluster)$")
  (#any-of? @key "publicReadAccess" "publiclyAccessible"))
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) . (_) . (object (pair key: (property_identifier) @key value: (false)) @finding))
  (#match? @f "(^|\\.)(Bucket|DatabaseInstance|DatabaseCluster|Volume|FileSystem|Queue|Topic|Table|ReplicationGroup)$")
  (#any-of? @key "storageEncrypted" "encrypted" "enforceSSL" "encryption"))
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) . (_) . (object (pair key: (property_identifier) @key value: (member_expression) @value) @finding))
  (#match? @f "(^|\\.)(Bucket|Queue|Table)$")
  (#eq? @key "encryption")
  (#match? @value "Encryption\\.UNENCRYPTED$"))
(call_expression
  function: (member_expression property: (property_identifier) @m)
  (#eq? @m "grantPublicAccess")) @finding

7:aws-cdk
8:@aws-cdk
medium low security 1 0 0 0 1 1 0 0 2 0 2 311 319
54:a cloud resource is made without asking for encryption
74:{f} is made without encryption or without asking for encrypted connections
58:Whoever gets at the disk or the connection reads the data.
37:Set encryption, and enforceSSL: true.
472:(new_expression
  constructor: (_) @f
  arguments: (arguments (_) . (_)) @args
  (#match? @f "(^|\\.)Bucket$")
  (#not-match? @args "enforceSSL|\\.\\.\\.")
  (#not-match? @args "^\\(\\w+,\\s*[^,]+,\\s*\\w+\\)$")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments (_) . (_)) @args
  (#match? @f "(^|\\.)Queue$")
  (#match? @f "sqs|^Queue$")
  (#not-match? @args "encryption|\\.\\.\\.")
  (#not-match? @args "^\\(\\w+,\\s*[^,]+,\\s*\\w+\\)$")) @finding

7:aws-cdk
8:@aws-cdk
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

medium low security 1 0 0 0 1 1 0 0 1 0 1 319
45:a connection that stays open is not encrypted
38:{finding} sends everything in the open
50:Anybody on the way reads and changes what is sent.
23:Use wss in place of ws.
173:(
  [(string) (template_string)] @finding
  (#match? @finding "^['\"`]ws://(?!localhost|127\\.|0\\.0\\.0\\.0|\\[|10\\.|192\\.168\\.|[\\w-]+(:\\d+)?(/|['\"`]))[\\w.${}-]+"))

5:ws://
critical high security 1 1 0 0 1 0 0 0 2 0 0 95 94
32:text from outside is run as code
45:{f} runs text that comes from outside as code
89:Whoever sends the text runs their own code with all rights of the program or of the page.
104:Do not run text as code. Read data with JSON.parse, and pick what to do from a fixed table of functions.
1148:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves-to? @f "eval" "window.eval" "global.eval" "globalThis.eval" "Function" "execScript" "setTimeout" "setInterval" "setImmediate"
    "window.setTimeout" "window.setInterval" "vm.runInContext" "vm.runInNewContext" "vm.runInThisContext" "vm.compileFunction"
    "jquery.globalEval" "$.globalEval" "jQuery.globalEval" "vm2.VM().run" "vm2.NodeVM().run" "VM().run" "NodeVM().run" "safe-eval" "static-eval"
    "notevil" "eval-js" "sandbox().run" "sandbox.run" "notevil.FunctionFactory()" "notevil.Function" "vm2.VM().run" "isolated-vm.Isolate().compileScript" "require-from-string" "mathjs.eval" "$scope.$eval" "$rootScope.$eval")
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

medium medium security 1 0 0 0 1 1 0 0 3 0 3 614 1004 1275
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

8:httpOnly
8:httponly
6:secure
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

low low security 1 0 0 0 1 1 0 0 2 0 6 942 346
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

26:ccess-control-allow-origin
26:ccess-Control-Allow-Origin
12:rame-options
12:rame-Options
4:cors
4:Cors
high high security 1 1 0 0 1 1 0 0 2 0 5 942 346
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

4:cors
4:Cors
19:ontrol-allow-origin
19:ontrol-Allow-Origin
8:register
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

medium low security 1 0 0 0 1 1 0 0 1 0 4 319
45:the connection to a database is not encrypted
49:{finding} sends passwords and records in the open
63:Anybody on the way reads and changes what goes to the database.
71:Turn it on: ssl: { ca }, or dialectOptions: { ssl: { require: true } }.
1090:(new_expression
  constructor: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @outer value: (object (pair key: (property_identifier) @key value: (false) @value) @finding))))
  (#resolves-to? @f "sequelize" "sequelize.Sequelize" "Sequelize")
  (#eq? @outer "dialectOptions")
  (#eq? @key "ssl"))
(pair
  key: (property_identifier) @outer
  value: (object (pair key: (property_identifier) @key value: (false)) @finding)
  (#eq? @outer "dialectOptions")
  (#any-of? @key "ssl" "encrypt"))
(new_expression
  constructor: (_) @f
  arguments: (arguments (object) @options)
  (#resolves-to? @f "sequelize" "sequelize.Sequelize" "Sequelize")
  (#match? @options "dialect:\\s*['\"](postgres|mysql|mariadb|mssql)['\"]")
  (#match? @options "\\bhost\\b")
  (#not-match? @options "(?i)ssl|tls|encrypt|localhost|127\\.0\\.0\\.1|\\.\\.\\.")) @finding
(pair
  key: (property_identifier) @outer
  value: (object (pair key: (property_identifier) @key value: (false)) @finding)
  (#eq? @outer "options")
  (#eq? @key "encrypt")
  (#inside-match? @finding "program" "mssql|tedious"))

7:dialect
7:encrypt
9:Sequelize
9:sequelize
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

medium medium quality 1 1 0 0 0 1 0 0 1 0 1 489
31:a debugger statement is left in
72:It stops the program whenever the tools of the browser or Node are open.
10:Remove it.
30:(debugger_statement) @finding

8:debugger
high medium security 1 1 0 0 1 0 0 0 1 0 0 79
81:a value from the address, a message or a request is written into the page as HTML
49:{where} gets HTML that holds a value from outside
85:A link with a crafted value runs script in the reader's page with the reader's login.
77:Write text with textContent, or clean the HTML with DOMPurify.sanitize first.
1635:(assignment_expression
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
  arguments: (arguments . [(binary_expression) (template_string)] @html)
  (#any-of? @where "$" "jQuery")
  (#match? @html "^['\"`]\\s*<")
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

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
75:a selector of jQuery comes from a variable, which old versions read as HTML
43:$ reads {value} as HTML when it holds a tag
105:Before version 3 a text with a tag anywhere becomes elements, and script in it runs in the reader's page.
58:Use $(document).find(selector), or document.querySelector.
503:(call_expression
  function: (identifier) @f
  arguments: (arguments . [(identifier) (member_expression) (call_expression) (binary_expression) (template_string)] @value .)
  (#any-of? @f "$" "jQuery")
  (#tainted? @value "html")) @finding
(call_expression
  function: (identifier) @f
  arguments: (arguments . [(binary_expression) (template_string)] @value .)
  (#any-of? @f "$" "jQuery")
  (#match? @value "^['\"`]\\s*<")
  (#built? @value)
  (#not-match? @value "(?i)escape|sanitiz|encode")) @finding

medium high correctness 1 1 0 0 1 1 0 0 1 0 1 561
32:a switch has the same case twice
56:the case {again} stands twice; the second one never runs
39:The code of the second case never runs.
60:Give the second case the value that was meant, or remove it.
114:(switch_body
  (switch_case value: (_) @value)
  (switch_case value: (_) @again) @finding
  (#eq? @value @again))

5:case 
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
470:(pair
  key: (_) @key
  value: (true)
  (#match? @key "^['\"]?(nodeIntegration|nodeIntegrationInWorker|allowRunningInsecureContent|enableRemoteModule|experimentalFeatures|webviewTag)['\"]?$")
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
low medium quality 1 0 0 0 0 1 0 0 2 0 1 390 1069
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

5:catch
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
1250:(call_expression
  function: (member_expression
    object: (call_expression function: (_) @f arguments: (arguments . (_) @algorithm .))
    property: (property_identifier) @m)
  arguments: (arguments . (_) @password)
  (#resolves-to? @f "crypto.createHash" "createHash" "require().createHash")
  (#eq? @m "update")
  (#match? @algorithm "^['\"`](?i)(md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512)['\"`]$")
  (#match? @password "(?i)(^|[._])(user_?|new_?|old_?|plain_?|raw_?|current_?)?(password|passwd|passphrase|pwd)(text|value)?\\b(?!\\.length)")
  (#not-match? @password "(?i)hash|digest|token|reset")
  (#not-inside-match? @password "assignment_expression" "^password\\s*=")
  (#not-inside-match? @password "program" "(?i)bcrypt|argon2|scrypt|pbkdf2")) @finding
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

medium low security 1 0 0 0 1 0 0 0 2 0 0 88 78
44:a repository to clone is named by a variable
90:git reads the address as an option when it begins with a dash, or runs a program for ext::
84:An address such as --upload-pack=... or ext::sh -c ... runs commands on the machine.
54:Put -- before the address, and let only https:// pass.
451:(call_expression
  function: (_) @f
  arguments: (arguments . (string) @program . (array . (string) @clone (_) @url))
  (#resolves-to? @f "child_process.spawn" "child_process.spawnSync" "child_process.execFile" "child_process.execFileSync" "execa" "execa.execa" "cross-spawn")
  (#match? @program "^['\"]git['\"]$")
  (#match? @clone "^['\"](clone|fetch|ls-remote|pull)['\"]$")
  (#not-literal? @url)
  (#not-match? @finding "['\"]--['\"]")) @finding

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

medium medium security 1 0 0 0 1 0 0 0 2 0 0 319 300
41:calls to other services are not encrypted
41:{f} makes a connection without encryption
47:Anybody on the way reads and changes the calls.
68:Use grpc.credentials.createSsl, or grpc.ServerCredentials.createSsl.
177:(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  (#eq? @m "createInsecure")
  (#match? @f "(?i)credentials\\.createInsecure$")) @finding

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

medium low security 1 0 0 0 0 0 0 0 1 0 0 79
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

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
44:an editor or viewer shows the HTML of a text
44:{finding} shows HTML that stands in the text
68:Script in a text that somebody else wrote runs in the reader's page.
56:Leave it off, or clean the text with DOMPurify.sanitize.
731:(pair
  key: (property_identifier) @key
  value: (true)
  (#any-of? @key "supportHtml" "dangerouslyUseHTMLString" "dangerouslyAllowSVG" "allowUnsafeHtml" "unsafeHTML" "dangerouslyAllowHTML" "disableHtmlEscape" "bypassSanitization")) @finding
(pair
  key: (property_identifier) @key
  value: (false)
  (#any-of? @key "escapeHtml" "escapeHTML" "sanitizeHtml" "sanitizeHTML" "escapeInterpolation" "escapeValue" "htmlEscape")
  (#not-inside-match? @finding "program" "(?i)react|vue|angular|svelte")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @m)
  arguments: (arguments . [(null) (string)] @value)
  (#eq? @m "useSanitizeValueStrategy")
  (#match? @value "^null$|^['\"]['\"]$")) @finding

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

medium medium security 1 0 0 0 1 1 0 0 2 0 1 116 20
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

7:replace
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

medium high security 1 1 0 0 0 1 0 0 1 0 1 613
35:tokens are accepted after their end
55:A token that was stolen once opens the account forever.
24:Remove ignoreExpiration.
110:(pair
  key: (_) @key
  value: (true)
  (#match? @key "^['\"]?(ignoreExpiration|ignoreExp)['\"]?$")) @finding

9:ignoreExp
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
low low security 1 0 0 0 1 1 0 0 1 0 1 1022
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

6:_blank
medium medium security 1 1 0 0 1 1 0 0 2 0 3 601 79
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

8:location
11:window.open
15:window.navigate
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

medium medium security 1 1 0 0 1 1 0 0 1 0 5 915
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

8:req.body
12:request.body
9:req.query
13:request.query
10:JSON.parse
medium low security 1 0 0 0 0 1 0 0 3 0 3 346 345 20
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

9:'message'
9:"message"
9:onmessage
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

medium high correctness 1 1 0 0 0 1 1 0 1 0 1 570
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

3:NaN
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
low medium security 1 1 0 0 1 0 0 0 3 0 0 942 693 346
48:a header of a NestJS handler weakens the browser
45:{finding} weakens a protection of the browser
82:Pages of every site may then read the answers, or script in a page is not stopped.
58:Name the sites that may read, and leave the protection on.
507:(decorator
  (call_expression
    function: (identifier) @f
    arguments: (arguments . (string) @header . (string) @value))
  (#eq? @f "Header")
  (#match? @header "(?i)^['\"](access-control-allow-origin|x-xss-protection)['\"]$")
  (#match? @value "^['\"](\\*|0)['\"]$")) @finding
(pair
  key: (property_identifier) @key
  value: (_) @value
  (#eq? @key "url")
  (#inside-match? @finding "method_definition" "^")
  (#inside-match? @finding "class_body" "@Redirect\\(")
  (#tainted? @value "url")) @finding

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
1693:(call_expression
  function: (member_expression property: (property_identifier) @m) @f
  arguments: (arguments . [(member_expression) (identifier) (subscript_expression)] @query)
  (#any-of? @m "find" "findOne" "findMany" "findOneAndUpdate" "findOneAndDelete" "findOneAndReplace" "findAndModify" "updateOne" "updateMany" "update"
    "deleteOne" "deleteMany" "remove" "count" "countDocuments" "distinct" "aggregate" "where" "scan" "query")
  (#resolves-to? @query "req.body" "req.query" "req.params" "request.body" "request.query" "request.params" "ctx.request.body" "ctx.query" "ctx.params" "req.cookies" "event.body" "request.payload" "JSON.parse()")
  (#not-match? @f "(?i)^(\\$|_|\\w*(list|array|items|elements)\\b)")
  (#inside-match? @query "program" "(?i)mongo|nedb|monk|collection|Schema|dynamo")
  (#not-inside-match? @query "program" "(?i)mongo-?sanitize|\\bjoi\\b|\\bzod\\b|express-validator|sanitizeFilter|celebrate")
  (#tainted? @query "nosql")) @finding
(pair
  key: (property_identifier) @key
  value: (_) @value
  (#any-of? @key "$where" "$function" "$accumulator")
  (#tainted? @value "nosql")) @finding
(pair
  key: (property_identifier) @key
  value: [(binary_expression) (template_string)] @value
  (#eq? @key "$where")
  (#built? @value)) @finding
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

medium medium security 1 1 0 0 1 1 0 0 1 0 1 352
51:a login at another site is not bound to the session
56:{finding} lets anybody finish the login of somebody else
101:A crafted link logs the reader into the account of an attacker, or ties that account to the reader's.
55:Set state: true, or pass a random value and compare it.
198:(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (false)) @finding))
  (#match? @f "Strategy$")
  (#any-of? @key "state" "pkce"))

8:Strategy
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
2302:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments [(number) (identifier) (member_expression)]? . (_) @url .)
  (#eq? @m "redirect")
  (#match? @res "(?i)^(res|response|reply|ctx|h|rsp|this)\\b|NextResponse|^Response$")
  (#not-match? @url "^[`'\"](https?://[^$`'\"/]+[/?]|/[^/$`'\"]|\\?|#)|(req|request)\\.(url|originalUrl|path|hostname|baseUrl|protocol)\\b|headers(\\.|\\[['\"])host|[Rr]eferr?er|\\.get\\(['\"](?i)host|^`\\$\\{[^}]*\\}/|^`\\$\\{[^}]*(?i)(path|base|prefix)|^[\\w.]*(?i)(path|base|prefix|root|config\\.\\w+|serverurl)\\w*\\s*\\+|^nconf\\.|^(await\\s+)?(\\w+\\.)*(get|build|make|create|resolve|compute)\\w*\\(")
  (#not-inside-match? @url "statement_block" "\\boriginalUrl\\b|\\breq\\.path\\b")
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
651:(call_expression
  function: (_) @f
  arguments: (arguments (_) @part)
  (#resolves-to? @f "path.join" "path.resolve" "path.posix.join" "path.win32.join" "path.join()" "require().join" "require().resolve")
  (#not-match? @part "^process\\.(argv|env|cwd)")
  (#tainted? @part "path")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (_) [(identifier) (member_expression)] @part)
  (#resolves-to? @f "path.join" "path.resolve")
  (#match? @part "(?i)(user_?input|upload_?(name|path)?|user_?(path|file|name)|^input|file_?name)$")
  (#not-match? @part "(?i)config|default|^__filename|constants?\\.")
  (#not-literal? @part)) @finding

high high security 1 1 0 0 1 0 0 0 2 0 0 22 73
35:a path of a file comes from outside
40:{f} opens a path that comes from outside
113:A value such as `../../etc/passwd` leaves the folder, so whoever sends it reads or writes any file of the server.
148:Use path.basename for a file name, or resolve the path and check that it starts with the folder and a separator. res.sendFile takes the option root.
2624:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves-to? @f "fs.readFile" "fs.readFileSync" "fs.writeFile" "fs.writeFileSync" "fs.appendFile" "fs.appendFileSync" "fs.createReadStream"
    "fs.createWriteStream" "fs.open" "fs.openSync" "fs.unlink" "fs.unlinkSync" "fs.rm" "fs.rmSync" "fs.rmdir" "fs.rmdirSync" "fs.readdir" "fs.readdirSync"
    "fs.mkdir" "fs.mkdirSync" "fs.rename" "fs.renameSync" "fs.copyFile" "fs.copyFileSync" "fs.stat" "fs.statSync" "fs.lstat" "fs.access" "fs.accessSync"
    "fs.exists" "fs.existsSync" "fs.chmod" "fs.chmodSync" "fs.symlink" "fs.link" "fs.truncate" "fs.watch" "fs.opendir" "fs.promises.readFile" "fs/promises.readFile" "fs.promises.writeFile" "fs/promises.writeFile" "fs.promises.appendFile" "fs/promises.appendFile" "fs.promises.open" "fs/promises.open" "fs.promises.unlink" "fs/promises.unlink" "fs.promises.rm" "fs/promises.rm" "fs.promises.rmdir" "fs/promises.rmdir" "fs.promises.readdir" "fs/promises.readdir" "fs.promises.mkdir" "fs/promises.mkdir" "fs.promises.rename" "fs/promises.rename" "fs.promises.copyFile" "fs/promises.copyFile" "fs.promises.stat" "fs/promises.stat" "fs.promises.lstat" "fs/promises.lstat" "fs.promises.access" "fs/promises.access" "fs.promises.chmod" "fs/promises.chmod" "fs.promises.symlink" "fs/promises.symlink" "fs.promises.opendir" "fs/promises.opendir" "fs.promises.truncate" "fs/promises.truncate" "fs.promises.cp" "fs/promises.cp"
    "fs-extra.readFile" "fs-extra.readFileSync" "fs-extra.writeFile" "fs-extra.writeFileSync" "fs-extra.outputFile" "fs-extra.createReadStream" "fs-extra.createWriteStream" "fs-extra.remove" "fs-extra.removeSync" "fs-extra.unlink" "fs-extra.unlinkSync" "fs-extra.readJson" "fs-extra.readJSON" "fs-extra.readJsonSync" "fs-extra.writeJson" "fs-extra.copy" "fs-extra.move" "fs-extra.pathExists" "fs-extra.readdir" "fs-extra.stat" "fs-extra.ensureDir" "graceful-fs.readFile" "graceful-fs.readFileSync" "graceful-fs.createReadStream" "graceful-fs.createWriteStream" "graceful-fs.writeFile"
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
1687:(call_expression
  function: (_) @f
  arguments: (arguments (_) . (_) @source)
  (#resolves-to? @f "lodash.merge" "_.merge" "lodash.mergeWith" "_.mergeWith" "lodash.defaultsDeep" "_.defaultsDeep" "lodash/merge" "lodash/defaultsDeep" "lodash/mergeWith" "lodash.merge.default" "deepmerge" "deep-extend" "extend" "merge"
    "merge-deep" "merge-options" "hoek.merge" "@hapi/hoek.merge" "hoek.applyToDefaults" "lodash.assignIn" "deep-assign" "mixin-deep" "defaults-deep" "merge.recursive" "merge-objects" "assign-deep" "node.extend" "just-extend")
  (#resolves-to? @source "req.body" "req.query" "req.params" "request.body" "request.query" "request.params" "ctx.request.body" "ctx.query" "ctx.params" "req.cookies" "event.body" "request.payload" "req.body.*" "req.query.*" "request.body.*" "ctx.request.body.*" "event.data" "e.data" "JSON.parse" "JSON.parse()")
  (#tainted? @source "proto")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (true) . (_) . (_) @source)
  (#resolves-to? @f "$.extend" "jQuery.extend" "jquery.extend" "extend" "node.extend")
  (#not-match? @source "^\\{")
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

medium medium security 1 1 0 0 1 1 0 0 1 0 6 79
62:an address from outside becomes a link or source of an element
46:{name} gets an address that comes from outside
76:An address such as javascript:... runs script in the page when it is opened.
55:Parse it with new URL and let only http and https pass.
308:(jsx_attribute
  (property_identifier) @name
  (jsx_expression (_) @url)
  (#any-of? @name "href" "src" "action" "formAction" "xlinkHref" "srcDoc" "data")
  (#not-match? @url "^[`'\"](https?:|/|\\?|#|mailto:|tel:|data:image)|encodeURI|toString\\(|^`\\$\\{[^}]*\\}[?/#&]")
  (#tainted? @url "html")) @finding

8:location
12:searchParams
12:SearchParams
8:referrer
11:window.name
12:document.URL
low low security 1 0 0 0 1 0 0 0 1 0 0 79
47:a link leads to an address that is not constant
26:{name} gets {url} as it is
101:An address such as javascript:... that somebody else wrote runs script in the page when it is opened.
55:Parse it with new URL and let only http and https pass.
447:(jsx_attribute
  (property_identifier) @name
  (jsx_expression [(identifier) (member_expression) (template_string) (binary_expression)] @url)
  (#any-of? @name "href" "src")
  (#match? @url "(?i)(input|user\\w*(\\.\\w+)*\\.(url|website|link|homepage)|^(this\\.)?props\\.(\\w+\\.)*(url|href|link|website|input|src|user\\w*)|comment\\.(url|link)|post\\.(url|link)|profile\\.(url|website|link))$|^[`'\"]javascript:")
  (#not-literal? @url)) @finding

medium medium security 1 0 0 0 0 0 0 0 1 0 0 79
49:Markdown is shown with the HTML that stands in it
117:HTML in the text goes into the page as it is, so script in a text that somebody else wrote runs in the reader's page.
39:Leave HTML off, or add rehype-sanitize.
472:(jsx_attribute
  (property_identifier) @name
  (#eq? @name "allowDangerousHtml")
  (#not-match? @finding "false")) @finding
(jsx_attribute
  (property_identifier) @name
  (jsx_expression (false))
  (#any-of? @name "escapeHtml" "skipHtml")
  (#eq? @name "escapeHtml")) @finding
(jsx_attribute
  (property_identifier) @name
  (jsx_expression (_) @plugins)
  (#eq? @name "rehypePlugins")
  (#match? @plugins "(?i)rehypeRaw")
  (#not-match? @plugins "(?i)sanitize")) @finding

medium high security 1 1 0 0 1 1 0 0 3 0 5 1333 730 400
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

6:RegExp
7:.match(
8:.search(
8:matchAll
6:$regex
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
915:(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . [(member_expression) (identifier)] @options)
  (#eq? @m "render")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#resolves-to? @options "req.body" "req.query" "req.params" "request.body" "request.query" "request.params" "ctx.request.body" "ctx.query" "ctx.params" "req.cookies" "event.body" "request.payload")) @finding
(call_expression
  function: (member_expression object: (_) @res property: (property_identifier) @m) @f
  arguments: (arguments . (_) . (object (spread_element (_) @options)))
  (#eq? @m "render")
  (#match? @res "(?i)^(res|response|reply)\\b")
  (#resolves-to? @options "req.body" "req.query" "req.params" "request.body" "request.query" "request.params" "ctx.request.body" "ctx.query" "ctx.params" "req.cookies" "event.body" "request.payload")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 79
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

medium high correctness 1 1 0 0 1 1 0 0 1 0 1 584
35:a finally block leaves the function
52:the return in finally hides errors and other results
84:An error that is on its way is dropped, and the value that was returned is replaced.
33:Move the return behind the block.
122:(finally_clause
  body: (statement_block [(return_statement) (throw_statement)] @finding)
  (#match? @finding "^return"))

7:finally
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
311:(binary_expression
  left: [(identifier) (member_expression) (subscript_expression)] @left
  operator: ["===" "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "??"]
  right: [(identifier) (member_expression) (subscript_expression)] @right
  (#eq? @left @right)
  (#not-match? @left "\\(|\\+\\+|--|NaN|^\\w$")) @finding

low medium security 1 1 0 0 0 1 0 0 1 0 1 79
19:a link holds script
104:Script in an address is blocked by a strict content security policy, and a value inside it becomes code.
34:Use a button with a click handler.
254:(jsx_attribute
  (property_identifier) @name
  [(string) @url (jsx_expression [(string) (template_string)] @url)]
  (#any-of? @name "href" "src" "action" "formAction")
  (#match? @url "(?i)^\\{?['\"`]\\s*javascript:(?!\\s*(void|;|//|['\"`]))")) @finding

11:javascript:
medium low security 1 0 0 0 0 1 0 0 1 0 2 79
45:script of a page is put together with a value
98:A value that holds </script> or a quote ends the text, and what follows runs in the reader's page.
115:Write the value as JSON with < escaped (serialize-javascript), or into a data attribute that is read by the script.
691:(binary_expression
  left: (string) @left
  right: (_) @value
  (#match? @left "(?i)<script[^>]*>[^<]*['\"]$")
  (#not-literal? @value)
  (#not-match? @value "(?i)serialize|escape|sanitiz|nonce|^['\"]|stringify")) @finding
(binary_expression
  left: (binary_expression right: (_) @value)
  right: (string) @right
  (#match? @right "(?i)^['\"][^<]*</script>")
  (#not-literal? @value)
  (#not-match? @value "(?i)serialize|escape|sanitiz|nonce|^['\"]|stringify")) @finding
(template_string
  (template_substitution (_) @value)
  (#match? @finding "(?i)<script(?![^>]*\\$)[^>]*>[^<$]*\\$\\{")
  (#not-literal? @value)
  (#not-match? @finding "(?i)serialize|escape|sanitiz|stringify")) @finding

7:<script
8:</script
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

medium low security 1 0 0 0 1 1 0 0 2 0 2 1333 400
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

2:)+
2:)*
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
1860:(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression)] @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.$queryRawUnsafe" "*.$executeRawUnsafe" "*.literal" "*.unsafe" "*.executeSql" "*.any" "*.one" "*.oneOrNone"
    "*.many" "*.manyOrNone" "*.none" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.get" "*.exec" "*.batch" "*.runSql" "*.queryStream" "*.createQuery")
  (#built? @sql)
  (#match? @sql "(?i)\\b(select\\s[\\s\\S]*\\bfrom|insert\\s+into|update\\s[\\s\\S]*\\bset|delete\\s+from|replace\\s+into|drop\\s+table|alter\\s+table|exec\\s+\\w|call\\s+\\w|where\\s)")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (identifier) @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.executeSql" "*.oneOrNone" "*.manyOrNone" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.runSql" "*.any" "*.one" "*.many" "*.none" "*.get")
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
2896:(call_expression
  function: (_) @f
  arguments: (arguments . (_) @sql)
  (#resolves-to? @f "*.query" "*.execute" "*.raw" "*.$queryRawUnsafe" "*.$executeRawUnsafe" "*.whereRaw" "*.orderByRaw" "*.havingRaw" "*.groupByRaw"
    "*.fromRaw" "*.joinRaw" "*.selectRaw" "*.orWhereRaw" "*.andWhereRaw" "*.columnRaw" "sequelize.literal" "Sequelize.literal" "*.literal" "*.unsafe"
    "*.executeSql" "*.any" "*.oneOrNone" "*.manyOrNone" "*.none" "*.queryStream" "*.execSQL" "*.prepare" "*.all" "*.run" "*.each" "*.get" "*.exec" "*.batch"
    "*.batchRequest" "*.createQueryBuilder().where" "*.andWhere" "*.orWhere" "*.where" "*.runSql" "*.sql")
  (#match? @f "(query|execute|raw|Raw|Unsafe|literal|unsafe|executeSql|oneOrNone|manyOrNone|none|queryStream|execSQL|batchRequest|andWhere|orWhere|runSql)$|(?i)(db|database|conn|connection|sqlite\\w*|knex|tx|trx|pool|this|builder|repository|\\))\\.(prepare|all|run|each|get|exec|batch|any|one|many|where|sql|select)$")
  (#built? @sql)
  (#tainted? @sql "sql")
  (#match? @sql "(?i)\\b(select|insert|update|delete|replace|where|from|order by|values|drop|alter|create|call|exec|limit)\\b|=\\s*['\"`$?]|^[A-Za-z_$.]+$")
  (#not-match? @sql "(?i)^\\W*(https?|/|\\.)")
  (#inside-match? @sql "program" "(?i)[`'\"(]\\s*(select|insert\\s+into|update|delete\\s+from|with|replace\\s+into|call|exec|drop)\\s|raw\\(|Raw\\(|here\\(|iteral\\(")) @finding
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

low low correctness 1 0 0 0 1 1 0 0 1 0 1 710
48:a text in plain quotes holds a place for a value
43:{finding} shows the place and not the value
63:The reader sees the name of the variable in place of its value.
30:Use backticks around the text.
237:(string
  (#match? @finding "\\$\\{[a-z][A-Za-z0-9]*(\\.[a-zA-Z]+)*\\}")
  (#inside-match? @finding "call_expression" "^(console|log|logger)\\.|^new Error|^fetch\\(|^throw")
  (#not-inside? @finding "template_string" "object")) @finding

2:${
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

low medium quality 1 0 0 0 1 1 0 0 1 0 1 397
48:a text is thrown, which has no place in the code
26:{value} is thrown as it is
97:Whoever catches it finds no stack and no message, and checks such as error instanceof Error fail.
39:Throw an error: throw new Error('...').
83:(throw_statement
  [(string) (template_string) (number) (object)] @value) @finding

6:throw 
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

medium low security 1 0 0 0 1 1 0 0 1 0 16 208
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

4:hmac
4:Hmac
4:HMAC
8:ignature
6:digest
5:ecret
4:oken
4:pass
4:Pass
4:hash
4:Hash
6:apiKey
7:api_key
6:ApiKey
4:auth
4:Auth
high high security 1 1 0 0 1 1 0 0 1 0 16 295
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

18:rejectUnauthorized
9:strictSSL
8:erifySsl
8:erifySSL
16:checkCertificate
11:HTTPSErrors
21:insecureSkipTLSVerify
15:tlsAllowInvalid
11:tlsInsecure
15:sslAllowInvalid
22:trustServerCertificate
11:sslValidate
19:checkServerIdentity
15:NODE_TLS_REJECT
25:ignore-certificate-errors
24:setCertificateVerifyProc
high high security 1 1 0 0 1 1 0 0 2 0 9 327 326
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

14:secureProtocol
10:minVersion
10:maxVersion
22:minimumProtocolVersion
11:ssl_version
11:DEFAULT_MIN
11:DEFAULT_MAX
7:ciphers
18:insecureHTTPParser
medium high correctness 1 1 0 0 1 1 0 0 1 0 1 570
50:typeof is compared with a text that it never gives
26:typeof never gives {value}
42:The comparison always has the same result.
92:Compare with one of undefined, object, boolean, number, string, function, symbol and bigint.
271:(binary_expression
  left: (unary_expression operator: "typeof")
  operator: ["==" "===" "!=" "!=="]
  right: [(string) (undefined) (null)] @value
  (#not-match? @value "^['\"](undefined|object|boolean|number|string|function|symbol|bigint|unknown|date)['\"]$")) @finding

6:typeof
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

medium medium security 1 0 0 0 0 0 0 0 1 0 0 400
67:a validator collects every error of a text that somebody else wrote
97:A long text with an error in each part then costs much time and memory, and others get no answer.
47:Leave allErrors off where requests are checked.
442:(new_expression
  constructor: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (true))))
  (#resolves-to? @f "ajv" "Ajv" "ajv.Ajv" "ajv/dist/2019" "ajv/dist/2020" "ajv.default")
  (#eq? @key "allErrors")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (true))))
  (#resolves-to? @f "ajv" "Ajv")
  (#eq? @key "allErrors")) @finding

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

medium medium security 1 1 0 0 1 0 0 0 1 0 0 916
67:a password is hashed with a form of argon2 that is not meant for it
58:argon2d and argon2i are weaker for passwords than argon2id
77:argon2d gives away the password by its timing, and argon2i is cheaper to try.
63:Use argon2id: argon2.hash(password, { type: argon2.argon2id }).
149:(call_expression
  function: (_) @f
  arguments: (arguments) @args
  (#resolves-to? @f "argon2.hash")
  (#arg? @args "type" "argon2[di]$")) @finding

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

high medium security 1 0 0 0 1 1 0 0 2 0 4 338 330
57:a secret is made with a random number that can be guessed
55:{name} is made with a random number that can be guessed
139:Math.random and pseudoRandomBytes can be computed from a few of their values, so tokens, codes and passwords made with them can be guessed.
82:Use crypto.randomBytes(32).toString('hex'), crypto.randomInt or crypto.randomUUID.
1670:(variable_declarator
  name: (identifier) @name
  value: (_) @value
  (#match? @name "(?i)(token|secret|passw|passphrase|otp$|salt|session_?id|sid$|api_?key|csrf|captcha|verification_?code|reset_?code|auth_?code|private_?key|access_?key|credential)")
  (#not-match? @name "(?i)tokens?(count|index|size|length)|design|max|min|count|css|color|delay")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function")) @finding
(assignment_expression
  left: (_) @name
  right: (_) @value
  (#match? @name "(?i)(token|secret|passw|passphrase|otp$|salt|session_?id|sid$|api_?key|csrf|captcha|verification_?code|reset_?code|auth_?code|private_?key|access_?key)")
  (#not-match? @name "(?i)tokens?(count|index|size|length)|max|min|count|color|delay")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function")) @finding
(pair
  key: (_) @name
  value: (_) @value
  (#match? @name "(?i)^['\"]?\\w*(token|secret|passw|passphrase|otp$|salt|session_?id|api_?key|csrf|verification_?code|reset_?code|auth_?code|private_?key|access_?key)\\w*['\"]?$")
  (#match? @value "\\bMath\\.random\\(|pseudoRandomBytes")
  (#not-match? @value "=>\\s*\\{|function|\\{")) @finding
(call_expression
  function: (member_expression) @call
  (#eq? @call "Math.random")
  (#inside-match? @call "function_declaration" "^(async\\s+)?function\\s*(?i)\\w*(token|secret|passw|otp\\b|salt|session_?id|api_?key|csrf|verification_?code|auth_?code)\\w*\\s*\\(")) @finding
(call_expression
  function: (_) @name
  (#resolves-to? @name "crypto.pseudoRandomBytes" "crypto.prng" "crypto.rng" "require().pseudoRandomBytes")) @finding

11:Math.random
17:pseudoRandomBytes
11:crypto.prng
10:crypto.rng
high high security 1 1 0 0 1 1 0 0 2 0 3 611 776
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

5:noent
15:replaceEntities
7:dtdload
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

high high security 1 1 0 0 0 0 0 0 2 0 0 306 284
59:a component of the control plane takes commands from anyone
38:Who reaches the port owns the cluster.
90:Set --anonymous-auth=false, use --authorization-mode=Node,RBAC and drop the insecure port.
444:((string) @finding (#match? @finding "^--(anonymous-auth=true|insecure-port=[1-9]|insecure-bind-address=|authorization-mode=(\S*,)?AlwaysAllow|token-auth-file=|basic-auth-file=|enable-admission-plugins=(\S*,)?AlwaysAdmit|kubelet-https=false|client-cert-auth=false|auto-tls=true|peer-auto-tls=true|read-only-port=[1-9])") (#inside-match? @finding "pair" "^(command|args):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low low security 0 1 0 0 0 0 0 0 1 0 0 250
42:a container keeps the default capabilities
65:It needs none of them in nearly all cases, and each is a way out.
36:Add capabilities: { drop: ["ALL"] }.
410:((pair key: (string) @c value: (sequence (mapping (pair key: (string) @n value: (_)) @finding) @m))
  (#any-of? @c "containers" "initContainers") (#eq? @n "image") (#not-has? @m "pair" "^(drop:|privileged:\s*true)") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:")
  (#file-match? "^\s*kind:\s*[\"']?(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController)\b"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 250 269
63:a container gets a capability with which it can leave its walls
107:With it a process can load code into the kernel, read other processes or change the network of the machine.
60:Drop all capabilities and add only such as NET_BIND_SERVICE.
334:((pair key: (string) @k value: (sequence (string) @finding)) (#eq? @k "add")
  (#match? @finding "^(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|DAC_READ_SEARCH|BPF|SYS_BOOT|MAC_ADMIN|MAC_OVERRIDE|all)$") (#inside-match? @finding "pair" "^capabilities:") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high high security 1 1 0 0 0 0 0 0 1 0 0 306
46:the dashboard lets everyone in without a login
54:Everyone who reaches it has the rights of its account.
59:Drop --enable-skip-login and --disable-settings-authorizer.
193:((string) @finding (#match? @finding "^--(enable-skip-login|enable-insecure-login|disable-settings-authorizer)(=true)?$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high high security 1 1 0 0 0 0 0 0 2 0 0 862 250
45:a pod gets the socket of the container engine
51:Who can write to the socket is root on the machine.
62:Use the API of the cluster, or a builder that needs no socket.
278:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "path") (#match? @v "^/(var/)?run/(docker|containerd/containerd|crio/crio|podman/podman)\.sock$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^hostPath:"))

low medium correctness 1 1 0 0 0 0 0 0 1 0 0 710
36:an environment variable is set twice
25:Only the last one counts.
27:Keep the one that is meant.
306:((pair key: (string) @e value: (sequence (mapping . (pair key: (string) @k value: (string) @one) @finding) (mapping . (pair key: (string) @k2 value: (string) @two)))) (#eq? @e "env") (#eq? @k "name") (#eq? @k2 "name") (#eq? @one @two) (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 441 668
46:a service takes addresses that it need not own
91:Who may make services can draw the traffic of others to a pod of their own (CVE-2020-8554).
20:Use a load balancer.
189:((pair key: (string) @k value: (sequence (_))) @finding (#eq? @k "externalIPs") (#file-match? "^kind:\s*Service\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 250 668
56:a pod shares the network or the processes of its machine
99:A process in it sees the traffic, or the processes and their secrets, of everything on the machine.
62:Drop the line, and reach other services through their Service.
254:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "hostPID" "hostIPC") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#not-file-match? "^kind:\s*(PodSecurityPolicy|SecurityContextConstraints)"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 668 250
42:a pod stands in the network of its machine
86:It reaches services that listen for the machine alone, and no network policy holds it.
35:Drop hostNetwork and use a Service.
248:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "hostNetwork") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#not-file-match? "^kind:\s*(PodSecurityPolicy|SecurityContextConstraints)"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 668 250
34:a pod gets a folder of its machine
91:A process in it can read keys of the machine, or write a job that the machine runs as root.
43:Use a PersistentVolumeClaim or an emptyDir.
394:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "path") (#match? @v "^/") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^hostPath:") (#not-match? @v "^(/(etc|root|proc|boot|sys/fs/cgroup|var/lib/(kubelet|docker|etcd)|etc/kubernetes.*|home)?/?$|/(var/)?run/(docker|containerd/containerd|crio/crio|podman/podman)\.sock$)"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 668 250
53:a pod gets the root or a system folder of its machine
90:A process in it can read every key of the machine, or write what the machine runs as root.
78:Mount the one folder that is needed, read-only, or use another kind of volume.
284:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "path") (#match? @v "^/((etc|root|proc|boot|var/lib/(kubelet|docker|etcd)|etc/kubernetes.*|home)?/?)$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^hostPath:"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 668
39:a container takes a port of its machine
94:The port is open on the machine beside every network policy, and only one such pod fits on it.
14:Use a Service.
175:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "hostPort") (#match? @v "^[1-9][0-9]*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 1357 829
49:an image has no tag, or the newest one of the day
70:Pods of one deployment may run different code, and nobody can go back.
27:Name a version or a digest.
288:((pair key: (string) @k value: (string) @v) @finding (#eq? @k "image") (#match? @v "^[^\s:@${}]+(:[0-9]+/[^\s:@${}]+)?(:latest)?$") (#inside-match? @finding "pair" "^(initContainers|containers|ephemeralContainers):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low low security 1 1 0 0 0 0 0 0 1 0 0 319
28:an ingress serves plain HTTP
81:Who listens on the way reads and changes what is sent, cookies and passwords too.
41:Add tls with the secret of a certificate.
372:((mapping (pair key: (string) @kind value: (string) @kv) (pair key: (string) @finding value: (mapping) @spec))
  (#eq? @kind "kind") (#eq? @kv "Ingress") (#eq? @finding "spec") (#not-has? @spec "pair" "^tls:") (#not-file-match? "(?i)certificate-arn|pre-shared-cert|managed-certificates|ssl-redirect") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 94
64:an ingress puts its own text into the configuration of the proxy
104:Who may write ingresses can run code in the proxy and read every secret of the cluster (CVE-2021-25742).
55:Use the annotations for the one setting that is needed.
203:((pair key: (string) @k) @finding (#match? @k "^nginx\.ingress\.kubernetes\.io/((configuration|server|auth|modsecurity)-snippet)$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low low security 1 1 0 0 0 0 0 0 2 0 0 770 400
34:a container has no limit of memory
72:A leak in it takes the memory of the machine, and other pods are killed.
39:Add resources with limits and requests.
403:((pair key: (string) @c value: (sequence (mapping (pair key: (string) @n value: (_)) @finding) @m))
  (#any-of? @c "containers" "initContainers") (#eq? @n "image") (#not-has? @m "pair" "^(limits|resources):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:")
  (#file-match? "^\s*kind:\s*[\"']?(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController)\b"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 250
47:a container may change or forge network traffic
82:With NET_ADMIN or NET_RAW a process can listen to and forge the traffic of others.
50:Drop all capabilities and add only what is needed.
287:((pair key: (string) @k value: (sequence (string) @finding)) (#eq? @k "add")
  (#match? @finding "^(CAP_)?(NET_ADMIN|NET_RAW|SYS_TIME|SYS_RESOURCE|SYSLOG|SETPCAP)$") (#inside-match? @finding "pair" "^capabilities:") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 284
33:a network policy lets everyone in
48:The policy says no more than that there is none.
34:Name the pods or networks in from.
500:((pair key: (string) @k value: (sequence . (mapping) @m .)) @finding (#eq? @k "ingress") (#match? @m "^\{\s*\}$") (#file-match? "^kind:\s*NetworkPolicy") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))
((pair key: (string) @k value: (_) @v) @finding (#eq? @k "cidr") (#eq? @v "0.0.0.0/0") (#inside-match? @finding "pair" "^ingress:") (#not-match? @finding "except") (#file-match? "^kind:\s*NetworkPolicy") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium low security 1 1 0 0 0 0 0 0 1 0 0 250
46:nothing keeps a container from running as root
52:Most images run as root unless they are told not to.
44:Add securityContext: { runAsNonRoot: true }.
402:((pair key: (string) @finding value: (mapping (pair key: (string) @c value: (sequence (mapping)))) @spec)
  (#eq? @finding "spec") (#eq? @c "containers") (#not-has? @spec "pair" "^(runAsNonRoot|runAsUser):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:")
  (#file-match? "^\s*kind:\s*[\"']?(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController)\b"))

medium high security 1 1 0 0 0 0 1 0 2 0 0 250 269
46:a process may gain more rights than its parent
53:A program with the setuid bit makes the process root.
36:Set allowPrivilegeEscalation: false.
261:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "allowPrivilegeEscalation") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#not-file-match? "^kind:\s*(PodSecurityPolicy|SecurityContextConstraints)"))

9:forbid it
1:v
5:false
medium low security 1 1 0 0 0 0 0 0 2 0 0 250 269
56:a container does not forbid its processes to gain rights
80:Where it is not forbidden, a program with the setuid bit makes the process root.
57:Add securityContext: { allowPrivilegeEscalation: false }.
409:((pair key: (string) @c value: (sequence (mapping (pair key: (string) @n value: (_)) @finding) @m))
  (#any-of? @c "containers" "initContainers") (#eq? @n "image") (#not-has? @m "pair" "^allowPrivilegeEscalation:") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:")
  (#file-match? "^\s*kind:\s*[\"']?(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController)\b"))

high high security 1 1 0 0 0 0 1 0 1 0 0 250
41:a container has all rights of its machine
75:Who breaks into the container owns the machine, and through it the cluster.
58:Drop privileged and add the one capability that is needed.
223:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "privileged") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^securityContext:"))

15:drop the rights
1:v
5:false
low low quality 0 1 0 0 0 0 0 0 0 0 0
37:nobody asks whether a container works
44:A process that hangs keeps getting requests.
65:Add a readinessProbe and, where a restart helps, a livenessProbe.
340:((pair key: (string) @c value: (sequence (mapping (pair key: (string) @n value: (_)) @finding) @m))
  (#eq? @c "containers") (#eq? @n "image") (#not-has? @m "pair" "^(readinessProbe|livenessProbe):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#file-match? "^kind:\s*[\"']?(Deployment|StatefulSet|DaemonSet)\b"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 200
57:a component of the control plane shows its inner workings
59:The profile shows paths and memory to who reaches the port.
22:Set --profiling=false.
185:((string) @finding (#match? @finding "^--profiling(=true)?$") (#inside-match? @finding "pair" "^(command|args):") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 250
57:a policy lets containers have all rights of their machine
37:Who may start a pod owns the machine.
62:Set it to false, and use the restricted level of Pod Security.
407:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "privileged" "allowPrivilegedContainer" "allowPrivilegeEscalation" "allowHostDirVolumePlugin" "allowHostNetwork" "allowHostPID" "allowHostIPC" "hostNetwork" "hostPID" "hostIPC") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#file-match? "^kind:\s*(PodSecurityPolicy|SecurityContextConstraints)"))

high high security 1 1 0 0 0 0 0 0 2 0 0 306 284
35:rights are given to anyone who asks
58:Everyone who reaches the API has them, without a password.
42:Name a user, a group or a service account.
366:((pair key: (string) @s value: (sequence (mapping (pair key: (string) @k value: (_) @v) @finding)))
  (#eq? @s "subjects") (#eq? @k "name") (#any-of? @v "system:anonymous" "system:unauthenticated") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#not-file-match? "system:public-info-viewer|kubeadm:bootstrap-signer-clusterinfo|cluster-info"))

high medium security 1 1 0 0 0 0 0 0 1 0 0 269
37:an identity is bound to cluster-admin
36:Who gets its token owns the cluster.
43:Bind it to a role that lists what it needs.
225:((pair key: (string) @r value: (mapping (pair key: (string) @k value: (_) @v) @finding))
  (#eq? @r "roleRef") (#eq? @k "name") (#eq? @v "cluster-admin") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 269
55:a role allows an action with which rights can be raised
91:With it an identity can hand itself more rights, act as another or run commands in any pod.
71:Drop the verb or the resource, or name the one object in resourceNames.
598:((pair key: (string) @k value: (sequence (string) @finding)) (#eq? @k "verbs") (#any-of? @finding "escalate" "bind" "impersonate") (#file-match? "^\s*-?\s*kind:\s*(Cluster)?Role\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))
((mapping (pair key: (string) @k value: (sequence (string) @v)) @finding) @rule (#eq? @k "resources") (#any-of? @v "pods/exec" "pods/attach" "nodes/proxy" "serviceaccounts/token") (#has? @rule "string" "^(create|\*)$") (#file-match? "^\s*-?\s*kind:\s*(Cluster)?Role\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 269 522
46:a role of the whole cluster reads every secret
67:Every password and token of the cluster can be read with its token.
67:Use a Role in one namespace, and name the secrets in resourceNames.
335:((mapping (pair key: (string) @k value: (sequence (string) @v)) @finding) @rule (#eq? @k "resources") (#eq? @v "secrets") (#has? @rule "string" "^(get|list|watch|\*)$") (#not-has? @rule "pair" "^resourceNames:")
  (#file-match? "^\s*-?\s*kind:\s*ClusterRole\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 269 732
38:a role allows everything on everything
49:Who gets the token of this role owns the cluster.
49:List the resources and the verbs that are needed.
310:((mapping (pair key: (string) @k value: (sequence (string) @v)) @finding) @rule
  (#eq? @k "verbs") (#eq? @v "*") (#has? @rule "pair" "^resources:\s*(\[\s*[\"']?\*|\n?\s*-\s*[\"']?\*)") (#file-match? "^\s*-?\s*kind:\s*(Cluster)?Role\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 269 732
40:a role allows all verbs or all resources
74:More is allowed than the work needs, reading secrets or starting pods too.
49:List the resources and the verbs that are needed.
238:((pair key: (string) @k value: (sequence (string) @v)) @finding
  (#any-of? @k "verbs" "resources") (#eq? @v "*") (#file-match? "^\s*-?\s*kind:\s*(Cluster)?Role\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low low security 0 1 0 0 0 0 0 0 1 0 0 732
44:a container may write to its own file system
60:Who breaks in can change the program and leave tools behind.
79:Set readOnlyRootFilesystem: true and mount an emptyDir where files are written.
590:((pair key: (string) @c value: (sequence (mapping (pair key: (string) @n value: (_)) @finding) @m))
  (#any-of? @c "containers" "initContainers") (#eq? @n "image") (#not-has? @m "pair" "^readOnlyRootFilesystem:") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:")
  (#file-match? "^\s*kind:\s*[\"']?(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController)\b"))
((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "readOnlyRootFilesystem") (#match? @v "^false$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 1 0 0 0 0 0 0 1 0 0 250
24:a container runs as root
104:Who breaks into the process owns everything in the container, and is root on the machine if it gets out.
51:Set runAsNonRoot: true and a runAsUser above 10000.
445:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "runAsUser") (#match? @v "^0$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^securityContext:"))
((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "runAsNonRoot") (#match? @v "^false$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^securityContext:"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 250
45:a container may make every call to the kernel
45:A hole in the kernel can be used from inside.
25:Use type: RuntimeDefault.
687:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "type") (#match? @v "^Unconfined$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^(seccompProfile|appArmorProfile):"))
((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "procMount") (#match? @v "^Unmasked$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))
((pair key: (string) @k value: (_) @v) @finding (#match? @k "^(container\.apparmor\.security\.beta\.kubernetes\.io/|(container\.)?seccomp\.security\.alpha\.kubernetes\.io/)") (#match? @v "^unconfined$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 0 0 0 0 0 0 0 2 0 0 798 312
35:a ConfigMap holds a password or key
96:Config maps are not protected as secrets are: everyone who may look at the namespace reads them.
46:Move it to a Secret that a secret store fills.
576:(document root: (mapping (pair key: (string) @kind value: (string) @kv) (pair key: (string) @d value: (mapping (pair key: (string) @k value: (string) @v) @finding)))
  (#eq? @kind "kind") (#eq? @kv "ConfigMap") (#eq? @d "data") (#match? @k "(?i)(^|_|-|\.)(password|passwd|secret|secret_?key|secret_access_key|client_secret|api_?key|access_token|auth_token|private_key)$")
  (#match? @v "^(?!(?i)(change.?me|none|null|true|false|x+$|todo|<|dummy|example|placeholder|your|/|https?://|file:))[^$\s{}]{4,}$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 522
55:an environment variable holds a password or key as text
55:Everyone who can read the repository or the pod has it.
34:Use valueFrom with a secretKeyRef.
601:((mapping (pair key: (string) @n value: (string) @name) (pair key: (string) @k value: (string) @v) @finding)
  (#eq? @n "name") (#eq? @k "value") (#match? @name "(?i)(^|_|-)(password|passwd|pwd|passphrase|secret|secret_?key|secret_access_key|client_secret|api_?key|access_token|auth_token|private_key|root_password|token)$")
  (#match? @v "^(?!(?i)(change.?me|none|null|true|false|x+$|todo|<|dummy|example|placeholder|your|/|https?://|file:|test$|admin$|password$|secret$))[^$\s{}]{4,}$") (#inside-match? @finding "pair" "^env:") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 540
33:a secret stands in the repository
74:base64 hides nothing: everyone who can read the repository has the secret.
106:Keep it in a secret store (External Secrets, Sealed Secrets, SOPS), and change the one that was committed.
708:(document root: (mapping (pair key: (string) @kind value: (string) @kv) (pair key: (string) @d value: (mapping (pair key: (string) @k value: (string) @v) @finding)))
  (#eq? @kind "kind") (#eq? @kv "Secret") (#any-of? @d "data" "stringData")
  (#match? @v "^\S[\s\S]{5,}$") (#not-match? @v "\$\(|\$\{|\{\{|^<|^ENC\[|(?i)change.?me|replace|placeholder|your[-_ ]|^x+$|^Y2hhbmdl|^\*+$|example") (#match? @k "(?i)pass|secret|token|key|credential|pwd|auth|cert|dsn|url|conn|config")
  (#not-match? @k "(?i)^(username|user|host|port|database|ca\.crt|tls\.crt|.*\.pub|.*public.*)$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#not-file-match? "^sops:|bitnami.com|kind:\s*SealedSecret"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 250
44:a container chooses its own SELinux identity
70:A wide type takes the walls down that SELinux puts between containers.
41:Leave type, user and role to the cluster.
305:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "type" "user" "role") (#match? @v "^(spc_t|unconfined_t|unconfined_u|system_u|sysadm_r|super_t|container_runtime_t)$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:") (#inside-match? @finding "pair" "^seLinuxOptions:"))

low low security 1 1 0 0 0 0 0 0 2 0 0 668 284
37:a service stands open to the internet
55:A load balancer without source ranges lets everyone in.
74:List the networks in loadBalancerSourceRanges, or use an ingress with TLS.
502:((mapping (pair key: (string) @k value: (string) @v) @finding) @spec (#eq? @k "type") (#eq? @v "LoadBalancer") (#not-has? @spec "pair" "^loadBalancerSourceRanges:") (#not-file-match? "(?i)internal") (#file-match? "^kind:\s*Service\s*$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))
((pair key: (string) @k value: (sequence (string) @v)) @finding (#eq? @k "loadBalancerSourceRanges") (#eq? @v "0.0.0.0/0") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

high medium security 1 1 0 0 0 0 0 0 1 0 0 295
48:a setting switches the check of certificates off
41:Anyone on the way can pose as the server.
69:Set it to false and give the certificate authority in caBundle or ca.
323:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "insecureSkipTLSVerify" "insecureSkipVerify" "insecure-skip-tls-verify" "skip-tls-verify" "insecure_skip_verify" "tlsSkipVerify" "insecureEdgeTerminationPolicyAllow") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

low low security 1 1 0 0 0 0 0 0 1 0 0 269
50:a pod gets a token of the API that it may not need
52:Who breaks into the process can ask the API with it.
66:Set automountServiceAccountToken: false where the API is not used.
188:((pair key: (string) @k value: (_) @v) @finding
  (#any-of? @k "automountServiceAccountToken") (#match? @v "^true$") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 250
56:a pod sets a switch of the kernel that is not kept apart
38:It changes the machine for all others.
39:Leave it out, or set it on the machine.
285:((pair key: (string) @s value: (sequence (mapping (pair key: (string) @k value: (string) @v) @finding))) (#eq? @s "sysctls") (#eq? @k "name") (#match? @v "^(kernel\.(?!shm_rmid_forced)|vm\.|fs\.(?!mqueue)|dev\.)") (#file-match? "^\s*-?\s*apiVersion:") (#file-match? "^\s*-?\s*kind:"))

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

medium high correctness 1 1 0 0 0 0 1 0 1 0 0 571
43:assertTrue with two values compares nothing
88:The second argument is the message, so the test passes for any first value that is true.
16:Use assertEqual.
230:(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (_) . [(integer) (float) (list) (dictionary) (true) (false) (none) (set)] @v .)
  (#any-of? @m "assertTrue" "assertFalse" "assert_")) @finding

24:compare with assertEqual
1:m
11:assertEqual
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

medium medium correctness 1 0 0 0 1 0 0 0 2 0 0 400 833
34:blocking call in an async function
41:{f} stops every other task while it waits
78:The event loop has one thread; while it waits here no other request is served.
68:Use asyncio.sleep, an async client, or await asyncio.to_thread(...).
1476:(function_definition
  "async"
  body: (block
    (expression_statement
      [(call function: (_) @f) @finding
       (assignment right: (call function: (_) @f) @finding)]))
  (#resolves-to? @f "time.sleep" "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.request" "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "urllib.request.urlopen" "os.system" "httpx.get" "httpx.post" "input"))
(function_definition
  "async"
  body: (block
    [(for_statement body: (block (expression_statement [(call function: (_) @f) @finding (assignment right: (call function: (_) @f) @finding)])))
     (while_statement body: (block (expression_statement [(call function: (_) @f) @finding (assignment right: (call function: (_) @f) @finding)])))
     (if_statement consequence: (block (expression_statement [(call function: (_) @f) @finding (assignment right: (call function: (_) @f) @finding)])))
     (try_statement body: (block (expression_statement [(call function: (_) @f) @finding (assignment right: (call function: (_) @f) @finding)])))
     (return_statement (call function: (_) @f) @finding)])
  (#resolves-to? @f "time.sleep" "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.request" "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "urllib.request.urlopen" "os.system" "httpx.get" "httpx.post"))

low medium quality 1 0 0 0 0 0 0 0 1 0 0 401
42:cache on a method keeps every object alive
70:The cache holds self, so objects are never freed and the memory grows.
72:Use functools.cached_property, or cache a function outside of the class.
356:(class_definition body: (block (decorated_definition
  (decorator [(identifier) (attribute) (call)] @d) @finding
  definition: (function_definition parameters: (parameters . (identifier) @s . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)]))))
  (#eq? @s "self")
  (#resolves-to? @d "functools.lru_cache" "functools.cache"))

medium medium correctness 1 1 0 0 1 0 0 0 2 0 0 834 1322
47:collection is changed while a loop goes over it
43:{xs} is changed while the loop goes over it
77:A list skips elements, and a dictionary or set raises an error in the middle.
69:Loop over a copy, as in for x in list(xs), or build a new collection.
895:(for_statement
  left: (_)
  right: [(identifier) (attribute)] @xs
  body: (block
    (expression_statement (call function: (attribute object: [(identifier) (attribute)] @ys attribute: (identifier) @m)) @finding) .)
  (#eq? @xs @ys)
  (#any-of? @m "remove" "insert" "append" "discard" "add" "clear"))
(for_statement
  left: (_)
  right: [(identifier) (attribute)] @xs
  body: (block
    (if_statement consequence: (block
      (expression_statement (call function: (attribute object: [(identifier) (attribute)] @ys attribute: (identifier) @m)) @finding) .)) .)
  (#eq? @xs @ys)
  (#any-of? @m "remove" "insert" "discard"))
(for_statement
  left: (identifier) @k
  right: [(identifier) (attribute)] @xs
  body: (block
    (if_statement consequence: (block
      (delete_statement (subscript value: [(identifier) (attribute)] @ys)) @finding .)) .)
  (#eq? @xs @ys)
  (#not-match? @xs "environ$"))

high medium security 1 0 0 0 1 0 0 0 2 0 0 321 798
28:key is written in the source
44:{f} gets a key that is written in the source
117:Everyone who can read the source or the package can decrypt or sign, and the key cannot be changed without a release.
52:Read the key from the environment or a secret store.
2379:(call
  function: (_) @f
  arguments: (argument_list . [(string) (identifier)] @key)
  (#resolves-to? @f "Crypto.Cipher.AES.new" "Cryptodome.Cipher.AES.new" "cryptography.hazmat.primitives.ciphers.algorithms.AES" "cryptography.hazmat.primitives.ciphers.aead.AESGCM" "cryptography.hazmat.primitives.ciphers.aead.ChaCha20Poly1305" "cryptography.fernet.Fernet" "Crypto.Cipher.ChaCha20.new" "nacl.secret.SecretBox" "itsdangerous.URLSafeTimedSerializer" "itsdangerous.URLSafeSerializer" "itsdangerous.TimedJSONWebSignatureSerializer" "itsdangerous.Serializer" "itsdangerous.TimestampSigner" "itsdangerous.Signer")
  (#literal? @key)
  (#not-match? @key "^[A-Z_]+$|s$")) @finding
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
2150:(call
  function: (_) @f
  arguments: (argument_list (string) @url)
  (#resolves-to? @f "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request" "requests.Session().*" "requests.session().*" "requests.Request" "httpx.get" "httpx.post" "httpx.put" "httpx.Client().*" "httpx.AsyncClient().*" "urllib.request.urlopen" "urllib.request.Request" "urllib.request.urlretrieve" "urllib.request.URLopener().open" "urllib.request.URLopener().retrieve" "urllib.request.OpenerDirector().open"
    "urllib2.urlopen" "urllib2.Request" "urllib.urlopen" "aiohttp.ClientSession().*" "urllib3.PoolManager().request" "xmlrpc.client.ServerProxy" "urllib.request.FancyURLopener().open" "urllib.request.FancyURLopener().retrieve")
  (#match? @url "(?i)^[rfbu]{0,2}[\"'](http|ftp)://[^\"']")
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

high medium security 1 0 0 0 1 0 0 0 2 0 0 732 284
36:cloud resource is opened to everyone
37:this lets everyone on the internet in
46:Anybody can read the bucket or reach the port.
71:Leave the resource private and name the networks or roles that need it.
796:(keyword_argument
  name: (identifier) @k
  value: (_) @v
  (#any-of? @k "ACL" "acl" "AccessControl" "access_control")
  (#match? @v "^[\"']public-read(-write)?[\"']$|PUBLIC_READ(_WRITE)?$")) @finding
(keyword_argument
  name: (identifier) @k
  value: (string) @v
  (#any-of? @k "CidrIp" "CidrIpv6" "cidr_ip")
  (#match? @v "^[\"'](0\.0\.0\.0/0|::/0)[\"']$")
  (#inside-match? @k "call" "ingress")) @finding
(pair
  key: (string) @k
  value: (string) @v
  (#any-of? @k "\"CidrIp\"" "'CidrIp'" "\"CidrIpv6\"" "'CidrIpv6'")
  (#match? @v "^[\"'](0\.0\.0\.0/0|::/0)[\"']$")
  (#inside-match? @k "call" "authorize_(security_group_)?ingress")) @finding
(keyword_argument
  name: (identifier) @k
  value: (true)
  (#any-of? @k "PubliclyAccessible" "publicly_accessible" "public_read_access")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 78
53:command line built from variables is given to a shell
56:{f} gives a command line with variables in it to a shell
114:A value that holds `; rm -rf ~` or `$(curl ...)` becomes a second command, because the shell reads the whole text.
124:Pass a list of arguments without a shell, as in subprocess.run(["ls", path], check=True), or wrap each value in shlex.quote.
2227:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput"
    "subprocess.getoutput" "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell"
    "anyio.run_process" "pexpect.spawn" "pexpect.run")
  (#built? @cmd "shell")
  (#not-has? @cmd "call" "quote\(")
  (#not-match? @cmd "(quote|quoted|escaped)\b")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen"
    "*.subprocess.run" "*.subprocess.Popen" "subprocess32.run" "subprocess32.Popen" "subprocess32.check_output" "gevent.subprocess.Popen" "eventlet.green.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#built? @cmd "shell")
  (#not-has? @cmd "call" "quote\(")
  (#not-match? @cmd "(quote|quoted|escaped)\b")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @cmd)
  (#resolves-to? @f "*.subprocess_shell")
  (#built? @cmd "shell")) @finding
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
2979:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput"
    "subprocess.getoutput" "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell"
    "pexpect.spawn" "pexpect.run" "pty.spawn" "os.startfile" "sh.Command" "invoke.run" "fabric.api.run" "fabric.api.local" "fabric.api.sudo"
    "*.exec_command" "plumbum.local" "anyio.run_process")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess32.Popen" "subprocess32.run" "gevent.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(string) (identifier) (attribute) (subscript) (call) (binary_operator)] @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "asyncio.create_subprocess_exec" "asyncio.subprocess.create_subprocess_exec")
  (#not-arg? @args "shell" "True|1")
  (#not-match? @cmd "^\[")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(list . (_) @cmd) (tuple . (_) @cmd)])
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . [(list) (tuple)] @cmd)
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "asyncio.create_subprocess_exec")
  (#match? @cmd "^.\s*[\"'](/bin/|/usr/bin/)?(ba|z|da|k)?sh[\"']\s*,\s*[\"']-l?c[\"']|^.\s*[\"']cmd(\.exe)?[\"']|^.\s*[\"']python")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list (string) @shell . (string) @flag . (_) @cmd)
  (#resolves-to? @f "asyncio.create_subprocess_exec" "os.execl" "os.execlp" "os.spawnl" "os.spawnlp" "*.subprocess_exec")
  (#match? @flag "^[\"']-l?c[\"']$")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @cmd)
  (#resolves-to? @f "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.spawnl" "os.spawnle"
    "os.spawnlp" "os.spawnlpe" "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.posix_spawn" "os.posix_spawnp" "*.subprocess_shell" "*.subprocess_exec")
  (#tainted? @cmd "shell")
  (#tainted? @cmd "remote")) @finding

high low security 1 0 0 0 1 0 0 0 1 0 0 78
61:command of a scheduled or remote task is built from variables
39:{f} gets a command with variables in it
118:The task runs the text in a shell on the worker or the remote machine, so a crafted value runs a second command there.
141:Pass values through the environment or parameters of the task and refer to them in quotes in a constant command, or wrap them in shlex.quote.
949:(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @cmd))
  (#resolves-to? @f "airflow.operators.bash.BashOperator" "airflow.operators.bash_operator.BashOperator" "airflow.providers.standard.operators.bash.BashOperator"
    "airflow.contrib.operators.ssh_operator.SSHOperator" "airflow.providers.ssh.operators.ssh.SSHOperator" "BashOperator" "SSHOperator" "luigi.contrib.ssh.RemoteContext")
  (#any-of? @k "bash_command" "command")
  (#built? @cmd "shell")
  (#not-match? @cmd "quote\(")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "*.exec_command" "fabric.api.run" "fabric.api.sudo" "fabric.api.local" "invoke.run" "dagster_shell.execute" "dagster_shell.execute_shell_command" "sh.Command")
  (#built? @cmd "shell")
  (#not-match? @cmd "quote\(")
  (#not-inside-match? @finding "function_definition" "(shlex|pipes)\.(quote|join)\(|\bquote\(")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 78
53:command line that is not constant is given to a shell
31:{f} hands a variable to a shell
77:If any part of the text comes from outside, the shell runs what stands in it.
50:Pass a list of arguments and leave out shell=True.
3124:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen" "subprocess32.Popen" "gevent.subprocess.Popen")
  (#arg? @args "shell" "^(True|1)$")
  (#not-literal? @cmd)
  (#not-built? @cmd "shell")
  (#not-tainted? @cmd "remote")
  (#not-match? @cmd "quote\(|shlex\.join")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3"
    "popen2.popen4" "popen2.Popen3" "popen2.Popen4" "commands.getoutput" "commands.getstatusoutput" "subprocess.getoutput"
    "subprocess.getstatusoutput" "asyncio.create_subprocess_shell" "asyncio.subprocess.create_subprocess_shell" "os.startfile" "pty.spawn")
  (#not-literal? @cmd)
  (#not-built? @cmd "shell")
  (#not-tainted? @cmd "remote")
  (#not-match? @cmd "quote\(|shlex\.join")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @cmd)
  (#resolves-to? @f "*.subprocess_shell")
  (#not-literal? @cmd)
  (#not-built? @cmd "shell")
  (#not-tainted? @cmd "remote")) @finding
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
(call
  function: (_) @f
  arguments: (argument_list (_) @cmd) @args
  (#resolves-to? @f "os.execl" "os.execle" "os.execlp" "os.execlpe" "os.execv" "os.execve" "os.execvp" "os.execvpe" "os.spawnl" "os.spawnle"
    "os.spawnlp" "os.spawnlpe" "os.spawnv" "os.spawnve" "os.spawnvp" "os.spawnvpe" "os.posix_spawn" "os.posix_spawnp")
  (#not-match? @args "sys\.(executable|argv)|^\(\s*[\"']|os\.environ\b(?!\[|\.get)")
  (#not-tainted? @cmd "remote")
  (#tainted? @cmd "shell")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#arg? @args "shell" "^True$")
  (#not-match? @f "(?i)subprocess|^(run|call|check_call|check_output|Popen)$|parser|option|click|add_")
  (#not-literal? @cmd)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd)
  (#resolves-to? @f "paramiko.SSHClient().exec_command" "paramiko.client.SSHClient().exec_command" "paramiko.Transport().open_session().exec_command")
  (#not-literal? @cmd)
  (#not-built? @cmd "shell")
  (#not-tainted? @cmd "remote")) @finding

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

medium medium correctness 1 0 0 0 0 0 0 0 2 0 0 571 570
29:value is compared with itself
74:The result is always the same, so one side was meant to be something else.
45:Name the other value; for nan use math.isnan.
249:(comparison_operator
  . [(identifier) (attribute) (subscript)] @a
  operators: ["==" "!=" "<" ">" "<=" ">=" "is" "in"]
  [(identifier) (attribute) (subscript)] @b .
  (#eq? @a @b)
  (#not-inside-match? @a "function_definition" "(?i)nan")) @finding

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

medium high correctness 1 1 0 0 1 0 1 0 1 0 0 758
35:coroutine is made but never awaited
30:{f} does nothing without await
44:The call only makes an object; nothing runs.
22:Write await before it.
441:(expression_statement . (call function: (_) @f) @finding .
  (#resolves-to? @f "asyncio.sleep" "asyncio.wait" "asyncio.wait_for" "asyncio.open_connection" "asyncio.start_server" "asyncio.create_subprocess_exec" "asyncio.create_subprocess_shell" "asyncio.to_thread" "anyio.sleep" "trio.sleep" "asyncio.Lock().acquire" "asyncio.Queue().put" "asyncio.Queue().get" "asyncio.Queue().join" "asyncio.Event().wait" "aiohttp.ClientSession().close"))

14:await the call
7:finding
15:await {finding}
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
243:(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list . (_) @row)
  (#any-of? @f "writerow" "writerows" "writeheader")
  (#not-resolves-to? @o "defusedcsv.*")
  (#tainted? @row "remote")) @finding

low medium correctness 1 0 0 0 1 0 0 0 1 0 0 682
24:time without a time zone
44:{f} gives a time that does not know its zone
107:Comparing or storing it as local time shifts it by hours; these functions are deprecated since Python 3.12.
74:Use datetime.now(timezone.utc) or datetime.fromtimestamp(t, timezone.utc).
120:(call
  function: (_) @f
  (#resolves-to? @f "datetime.datetime.utcnow" "datetime.datetime.utcfromtimestamp")) @finding

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
313:(call
  function: (_) @f
  (#resolves-to? @f "pdb.set_trace" "ipdb.set_trace" "pudb.set_trace" "bpdb.set_trace" "wdb.set_trace" "breakpoint" "rpdb.set_trace" "remote_pdb.set_trace" "remote_pdb.RemotePdb" "celery.contrib.rdb.set_trace" "debugpy.breakpoint" "debugpy.wait_for_client" "web_pdb.set_trace")) @finding

medium low security 1 0 0 0 1 0 0 0 1 0 0 502
44:data is read with a format that can run code
32:{f} runs whatever the data names
123:Pickle, marshal and their relatives call what the data tells them to; a file or message that somebody else wrote runs code.
93:Use json or another data-only format, or read only what you have written yourself and signed.
2492:(call
  function: (_) @f
  arguments: (argument_list . (_) @data) @args
  (#resolves-to? @f "pickle.loads" "pickle.load" "pickle.Unpickler" "cPickle.loads" "cPickle.load" "cPickle.Unpickler" "_pickle.loads" "_pickle.load" "six.moves.cPickle.loads"
    "six.moves.cPickle.load" "dill.loads" "dill.load" "dill.Unpickler" "cloudpickle.loads" "cloudpickle.load" "marshal.loads" "marshal.load" "jsonpickle.decode" "jsonpickle.loads" "jsonpickle.unpickler.decode" "shelve.open" "shelve.DbfilenameShelf"
    "pandas.read_pickle" "joblib.load" "sklearn.externals.joblib.load" "pickle5.loads" "pickle5.load" "yaml.unsafe_load" "yaml.unsafe_load_all" "yaml.full_load" "yaml.full_load_all" "_pickle.Unpickler" "pickle._loads" "pickle._load" "pickle._Unpickler"
    "ruamel.yaml.load" "ruamel.yaml.load_all" "ruamel.yaml.round_trip_load_unsafe" "ruamel.yaml.unsafe_load" "klepto.archives.file_archive" "hickle.load")
  (#not-literal? @data)
  (#not-tainted? @data "remote")
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
788:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "pickle.loads" "pickle.load" "pickle.Unpickler" "cPickle.loads" "cPickle.load" "cPickle.Unpickler" "_pickle.loads" "_pickle.load" "six.moves.cPickle.loads"
    "six.moves.cPickle.load" "dill.loads" "dill.load" "cloudpickle.loads" "cloudpickle.load" "marshal.loads" "marshal.load" "jsonpickle.decode" "jsonpickle.loads" "shelve.open" "shelve.DbfilenameShelf"
    "pandas.read_pickle" "joblib.load" "torch.load" "numpy.load" "yaml.unsafe_load" "yaml.unsafe_load_all" "yaml.full_load" "yaml.full_load_all" "pickle5.loads" "sklearn.externals.joblib.load" "hickle.load" "pyarrow.deserialize" "multiprocessing.reduction.ForkingPickler.loads" "pickletools.genops_load")
  (#tainted? @data "remote")) @finding

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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 462
32:key stands twice in a dictionary
37:{a} stands twice; the last value wins
33:The first value is silently lost.
22:Remove one of the two.
113:(dictionary
  (pair key: [(string) (integer)] @a)
  (pair key: [(string) (integer)] @b) @finding
  (#eq? @a @b))

medium high correctness 1 1 0 0 1 0 0 0 2 0 0 755 703
28:error is made but not raised
23:{e} is made and dropped
43:The check that it belongs to has no effect.
22:Write raise before it.
280:(expression_statement . (call function: [(identifier) (attribute)] @e) @finding .
  (#match? @e "(^|\.)[A-Z]\w*(Error|Exception)$|^(PermissionDenied|Http404|KeyboardInterrupt|SystemExit)$")
  (#not-match? @e "(^|\.)(set|log|print|handle|on|assert|Log|Raise|Throw|Set)\w*Error$"))

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
939:(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves-to? @f "eval" "exec" "compile" "builtins.eval" "builtins.exec" "builtins.compile" "__builtin__.eval" "execfile" "code.interact" "*.runcode" "*.runsource" "*.push_code"
    "code.InteractiveConsole().push" "code.InteractiveInterpreter().runcode" "code.InteractiveInterpreter().runsource" "pandas.eval" "numexpr.evaluate" "timeit.timeit" "timeit.repeat" "cProfile.run" "profile.run" "runpy.run_path" "runpy.run_module" "_testcapi.run_in_subinterp"
    "test.support.run_in_subinterp" "imp.load_source" "types.FunctionType" "safe_eval")
  (#not-any-of? @f "re.compile" "regex.compile")
  (#tainted? @code "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) . (_) @code)
  (#resolves-to? @f "_xxsubinterpreters.run_string" "_interpreters.run_string" "_interpreters.exec" "_xxsubinterpreters.exec")
  (#tainted? @code "remote")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 95 94
40:text that is not constant is run as code
36:{f} runs a text that is not constant
95:If any part of the text can come from outside, that part is run with all rights of the program.
86:Use ast.literal_eval for values, getattr or a dictionary for names, and json for data.
1076:(call
  function: (identifier) @f
  arguments: (argument_list . (_) @code)
  (#any-of? @f "eval" "exec" "execfile")
  (#not-literal? @code)
  (#not-tainted? @code "remote")
  (#not-match? @code "^(compile\(|co$|code$|_?code_?obj)")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves-to? @f "builtins.eval" "builtins.exec" "code.InteractiveConsole().push" "code.InteractiveInterpreter().runcode" "code.InteractiveInterpreter().runsource" "*.runsource"
    "_testcapi.run_in_subinterp" "test.support.run_in_subinterp" "pandas.eval" "numexpr.evaluate")
  (#not-literal? @code)
  (#not-tainted? @code "remote")) @finding
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

low low quality 1 0 0 0 0 0 0 0 1 0 0 396
40:except without a type catches everything
94:It also swallows Ctrl-C, SystemExit and programming errors, which then show up somewhere else.
53:Name the error, or write except Exception and log it.
73:(except_clause . (block) @b
  (#not-has? @b "raise_statement")) @finding

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 755
43:except with or catches only the first error
31:only the first of {e} is caught
50:`A or B` is A, so the second error passes through.
35:Write a tuple, as in except (A, B).
250:(except_clause value: (boolean_operator) @e) @finding
(except_clause value: (parenthesized_expression (boolean_operator) @e)) @finding
(except_clause value: (as_pattern [(boolean_operator) (parenthesized_expression (boolean_operator))] @e)) @finding

low low correctness 1 0 0 0 0 0 0 0 2 0 0 703 390
39:every error is swallowed without a word
58:The program goes on with wrong state, and nobody sees why.
71:Catch the one error that is expected, or log it with logging.exception.
458:(except_clause . (block . [(pass_statement) (continue_statement) (expression_statement (ellipsis))] .)) @finding
(except_clause
  value: (identifier) @e
  (block . [(pass_statement) (continue_statement) (expression_statement (ellipsis))] .)
  (#any-of? @e "Exception" "BaseException")) @finding
(except_clause
  value: (as_pattern . (identifier) @e)
  (block . [(pass_statement) (continue_statement)] .)
  (#any-of? @e "Exception" "BaseException")) @finding

low low security 1 0 0 0 1 0 0 0 2 0 0 704 20
30:number from outside may be nan
36:{f} accepts nan and inf from outside
99:Every comparison with nan is false, so limits and prices that are checked with < and > let it pass.
48:Use int or decimal, or check with math.isfinite.
217:(call
  function: (identifier) @f
  arguments: (argument_list . (_) @v)
  (#any-of? @f "float" "complex")
  (#tainted? @v "remote")
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
  (#tainted? @t "remote")) @finding

medium medium security 1 0 0 0 0 0 0 0 2 0 0 470 96
70:function to call is picked from globals by a name that is not constant
109:A name from outside can pick any function of the module, also one that was never meant to be called that way.
81:Keep a dictionary of the functions that may be called and look the name up there.
1022:(call
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
  (#tainted? @key "remote")) @finding
(subscript
  value: [(call function: (identifier) @g) (attribute attribute: (identifier) @g)]
  subscript: (_) @key
  (#any-of? @g "globals" "locals" "__globals__")
  (#tainted? @key "remote")) @finding
(call
  function: (call
    function: (identifier) @g
    arguments: (argument_list . (_) . (_) @key))
  (#eq? @g "getattr")
  (#tainted? @key "remote")) @finding

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
1639:(keyword_argument
  name: (identifier) @k
  value: (string) @v
  (#match? @k "(?i)^(\w+_)?(password|passwd|pwd|passphrase|secret|secret_key|api_key|apikey|auth_token|access_token|aws_secret_access_key|aws_access_key_id|aws_session_token|private_key|client_secret|token)$")
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

medium low security 1 0 0 0 0 0 0 0 2 0 0 113 20
47:value from outside becomes a header or a cookie
121:With some servers a line break in the value adds headers or a second answer, and a cookie from outside can fix a session.
64:Take the value from a list of known ones, or remove line breaks.
837:(assignment
  left: (subscript value: (attribute attribute: (identifier) @h) subscript: (_) @k)
  right: (_) @v
  (#eq? @h "headers")
  (#not-match? @k "(?i)location|origin")
  (#tainted? @v "url")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list (_) . (_) @v)
  (#any-of? @m "set_cookie" "set_header" "send_header" "add_header")
  (#tainted? @v "url")) @finding
(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (_) @v)
  (#eq? @m "set_cookie")
  (#tainted? @v "remote")) @finding
(call
  function: (attribute object: (identifier) @o attribute: (identifier) @m)
  arguments: (argument_list . (_) @v)
  (#eq? @m "write")
  (#match? @o "^(f|fp|fh|file|out|outfile|fd|destination)$")
  (#not-match? @v "chunk|\.read\(")
  (#tainted? @v "remote")) @finding

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
647:(binary_operator
  [(attribute) (subscript)] @h
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding
(string (interpolation expression: [(attribute) (subscript)] @h)
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding
(call
  function: (attribute object: (string) attribute: (identifier) @m)
  arguments: (argument_list [(attribute) (subscript)] @h)
  (#eq? @m "format")
  (#match? @h "^(flask\.)?request\.(host|host_url|url_root|headers\[[\"']Host[\"']\]|META\[[\"']HTTP_HOST[\"']\])$")) @finding

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

medium low security 1 0 0 0 0 0 0 0 2 0 0 79 80
43:value from outside is put into HTML by hand
84:A script tag in the value runs in the browser of whoever opens the page or the mail.
71:Render a template that escapes, or wrap the value in markupsafe.escape.
969:([(string) (binary_operator) (concatenated_string)] @finding
  (#match? @finding "(?i)[\"'>\s]<(html|body|div|p|b|h[1-6]|a|span|script|td|tr|li|ul|img|form|input|table|br|title|center|pre|i|strong|em|iframe|head|option)\b[^<]*>?")
  (#not-inside? @finding "binary_operator" "concatenated_string")
  (#tainted? @finding "html")
  (#built? @finding "html"))
(call
  function: (attribute object: (string) @s attribute: (identifier) @m)
  (#eq? @m "format")
  (#match? @s "(?i)<(html|body|div|p|b|h[1-6]|a|span|script|td|tr|li|ul|img|form|input|table|title|center|pre|i|strong|em|iframe|head)\b")
  (#tainted? @finding "html")) @finding
(keyword_argument
  name: (identifier) @k
  value: (_) @v
  (#eq? @k "html_message")
  (#tainted? @v "html")) @finding
(assignment
  left: (attribute attribute: (identifier) @k)
  right: (string) @v
  (#eq? @k "content_subtype")
  (#match? @v "html")
  (#inside-match? @k "function_definition" "EmailMessage\([^)]*request\.")) @finding

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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 595
45:identity is compared where the value is meant
55:is compares identity, which for {v} is a matter of luck
116:Whether two equal texts or numbers are the same object depends on the interpreter, so the branch may never be taken.
15:Write == or !=.
240:(comparison_operator
  operators: ["is" "is not"]
  [(string) (integer) (float) (list) (dictionary) (tuple)] @v .) @finding
(comparison_operator
  . [(string) (integer) (float) (list) (dictionary)] @v
  operators: ["is" "is not"]) @finding

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

medium medium security 1 0 0 0 0 0 0 0 2 0 0 522 312
28:password is put into a token
79:Anyone who holds the token can read what is in it; it is signed, not encrypted.
38:Put only the user's id into the token.
550:(call
  function: (_) @f
  arguments: (argument_list . (dictionary (pair key: (string) @k)))
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode" "jwt.PyJWT().encode")
  (#match? @k "(?i)^[\"'](password|passwd|pwd|secret|ssn|credit_card)[\"']$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (identifier) @p)
  (#resolves-to? @f "jwt.encode" "jose.jwt.encode")
  (#inside-match? @p "function_definition" "(?i)(payload|claims|data)\s*=\s*\{[^}]*[\"'](password|passwd|pwd)[\"']\s*:")
  (#match? @p "(?i)payload|claims|data")) @finding

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
1439:(call
  function: (_) @f
  arguments: (argument_list (_) @q) @args
  (#resolves-to? @f "*.search_s" "*.search_st" "*.search_ext" "*.search_ext_s" "*.search_st" "ldap3.Connection().search" "ldap.initialize().search" "*.extend.standard.paged_search" "*.paged_search")
  (#built? @q "ldap")
  (#not-match? @q "escape_|filter_format")
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @q))
  (#resolves-to? @f "*.search_s" "*.search_ext" "*.search_ext_s" "*.search" "*.paged_search")
  (#any-of? @k "search_filter" "filterstr" "search_base")
  (#built? @q "ldap")
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @q)
  (#resolves-to? @f "*.search_s" "*.search_st" "*.search_ext" "*.search_ext_s" "*.search_st" "ldap3.Connection().search" "*.paged_search" "*.simple_bind_s_dn")
  (#not-built? @q "ldap")
  (#tainted? @q "ldap")) @finding
(call
  function: (attribute object: (_) @o attribute: (identifier) @f)
  arguments: (argument_list (_) . (_) @q)
  (#eq? @f "search")
  (#match? @o "(?i)(conn|ldap)")
  (#built? @q "ldap")
  (#not-inside-match? @q "function_definition" "escape_filter_chars|escape_dn_chars|filter_format|escape_rdn")) @finding

medium high correctness 1 1 0 0 0 0 0 0 2 0 0 667 362
30:lock is made where it is taken
59:Every call makes a lock of its own, so nothing is kept out.
62:Make the lock once, next to what it guards, and take that one.
194:(with_item
  value: (call function: (_) @f)
  (#resolves-to? @f "threading.Lock" "threading.RLock" "asyncio.Lock" "multiprocessing.Lock" "threading.Semaphore" "multiprocessing.RLock")) @finding

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
2729:(call
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
  (#match? @x "(?i)pass|pwd|secret|token|key|cred")
  (#not-match? @x "(?i)len\(|mask|redact|bool\(|type|name|_id$")) @finding

medium low security 1 0 0 0 1 0 0 0 2 0 0 79 80
38:Mako template without a default filter
50:{f} does not escape unless default_filters says so
96:Values reach the page as they are, so a script tag in any of them runs in the visitor's browser.
61:Pass default_filters=["h"], or write ${value | h} everywhere.
183:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "mako.template.Template" "mako.lookup.TemplateLookup")
  (#not-arg? @args "default_filters")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 915
47:record takes every field that the request names
41:every field that the request names is set
82:A request can also name fields that users must not set, such as is_staff or price.
77:List the fields that the request may set, in a form, a serializer or by hand.
900:(call
  function: (_) @f
  arguments: (argument_list (dictionary_splat (_) @d))
  (#resolves-to? @f "*.objects.create" "*.objects.update_or_create" "*.objects.get_or_create" "*.objects.filter().update" "*.update" "*.create" "*.insert")
  (#match? @d "(?i)request\.|json|data|body|form|payload|params")
  (#tainted? @d "remote")) @finding
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
  (#tainted? @key "remote")) @finding

high medium security 1 0 0 0 1 0 0 0 2 0 0 94 494
52:model is loaded together with code of its repository
48:{f} runs code that the model's repository brings
61:Whoever can change that repository runs code on this machine.
71:Leave trust_remote_code off, or pin revision to a commit that was read.
415:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "(from_pretrained|load_dataset|pipeline|SentenceTransformer|LLM|from_config)$")
  (#arg? @args "trust_remote_code" "^True$")
  (#not-arg? @args "revision" "^[\"'][0-9a-f]{7,40}[\"']$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "torch.hub.load")
  (#arg? @args "trust_repo" "^True$")) @finding

low medium correctness 1 1 0 0 1 0 0 0 1 0 0 1188
51:default value of a parameter is shared by all calls
55:the default of {n} is made once and shared by all calls
77:What one call adds to the list or dictionary is still there in the next call.
59:Use None as the default and make the value in the function.
460:(default_parameter
  name: (identifier) @n
  value: [(list) (dictionary) (set) (list_comprehension)] @v
  (#not-match? @n "^_")) @finding
(typed_default_parameter
  name: (identifier) @n
  value: [(list) (dictionary) (set)] @v
  (#not-match? @n "^_")) @finding
(default_parameter
  name: (identifier) @n
  value: (call function: (identifier) @f arguments: (argument_list . )) @v
  (#any-of? @f "list" "dict" "set" "bytearray")
  (#match? @v "\(\)$")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 943
40:value from outside decides a NoSQL query
53:a value from outside becomes part of the query of {f}
102:A JSON object such as {"$ne": ""} in place of a text matches every record, and $where runs JavaScript.
96:Turn the value into text with str() and put it under $eq, and never build $where from variables.
1660:(call
  function: (_) @f
  arguments: (argument_list . [(identifier) (call) (attribute) (subscript)] @q)
  (#resolves-to? @f "*.find" "*.find_one" "*.find_one_and_update" "*.find_one_and_delete" "*.find_one_and_replace" "*.delete_many" "*.delete_one" "*.update_many" "*.update_one" "*.replace_one" "*.count_documents" "*.aggregate" "*.distinct")
  (#match? @f "(?i)(mongo|db|collection|coll|users?|\])\b[\w.\[\]\"']*\.\w+$")
  (#not-match? @q "(?i)^(str|int)\(|ObjectId\(")
  (#match? @q "(?i)json|loads|body|data|query|filter|\(")
  (#tainted? @q "remote")) @finding
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
  (#tainted? @q "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @q))
  (#resolves-to? @f "*.scan" "*.query" "*.filter")
  (#any-of? @k "FilterExpression" "ScanFilter" "KeyConditionExpression" "QueryFilter" "__raw__" "ExclusiveStartKey" "ProjectionExpression")
  (#tainted? @q "remote")) @finding

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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 571
50:condition with a constant behind or is always true
18:{v} is always true
76:x == "a" or "b" does not compare x with "b"; the text itself counts as true.
22:Write x in ("a", "b").
550:(if_statement
  condition: (boolean_operator
    left: (comparison_operator)
    operator: "or"
    right: (string) @v) @finding)
(if_statement
  condition: (parenthesized_expression (boolean_operator
    left: (comparison_operator)
    operator: "or"
    right: (string) @v)) @finding)
(if_statement
  condition: (boolean_operator
    left: (string) @v
    operator: "or"
    right: (comparison_operator)) @finding)
(while_statement
  condition: (boolean_operator
    left: (comparison_operator)
    operator: "or"
    right: (string) @v) @finding)

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
1439:(call
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
(expression_statement . (call
  function: (_) @f
  arguments: (argument_list . (integer) @mode .)
  (#resolves-to? @f "os.umask")
  (#match? @mode "^0o?0*$|^0$")) @finding)
(call
  function: (_) @f
  arguments: (argument_list (_) (_) . (integer) @mode)
  (#resolves-to? @f "os.open")
  (#match? @mode "^0o?0?[0-7]?7[0-7]?[2367]$")) @finding

high medium security 1 0 0 0 0 0 0 0 2 0 0 250 78
54:container or reverse shell is started from the program
95:A container that is started with values from outside, or privileged, can take over the machine.
67:Start only named images with fixed arguments, and never privileged.
714:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "containers\.(run|create)$")
  (#arg? @args "privileged" "^True$")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @image)
  (#match? @f "containers\.(run|create)$")
  (#tainted? @image "remote")) @finding
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

medium high correctness 1 1 0 0 1 0 0 0 1 0 0 755
26:what is raised is no error
20:{e} cannot be raised
97:Python raises a TypeError in its place, so the handler that waits for the right error never runs.
61:Raise NotImplementedError(), or an error class with the text.
206:(raise_statement . (identifier) @e
  (#eq? @e "NotImplemented")) @finding
(raise_statement . (call function: (identifier) @e)
  (#eq? @e "NotImplemented")) @finding
(raise_statement . (string) @e) @finding

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
1663:(assignment
  left: (_) @name
  right: (_) @v
  (#match? @name "(?i)(^|_|\.)(password|passwd|pwd|secret|token|api_?key|session_?id|session_?key|csrf|otp|nonce|salt|secret_?key|auth_?key|activation_?code|reset_?code|verification_?code|pin_?code|passphrase|iv|encryption_?key|private_?key|captcha)(_?\w*(key|code|token|str|string|text|value|hash))?$")
  (#match? @v "\brandom\.(choice|choices|randint|randrange|random|sample|getrandbits|uniform|randbytes|shuffle)\(|^(choice|choices|randint|randrange|getrandbits|sample)\(|join\(\s*(random\.)?(choice|choices|sample)\(|np\.random\.")
  (#not-match? @v "SystemRandom|secrets\.|Crypto\.Random|sysrand|_random\.|rng\.")
  (#not-inside-match? @v "function_definition" "(?i)boundary")
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

low low security 1 0 0 0 1 0 0 0 3 0 0 20 185 116
50:regular expression lets more through than it seems
38:the pattern matches more than it seems
119:`[A-z]` also takes brackets and backslashes, an unescaped dot any letter, and tags have more spellings than `<script>`.
67:Write [A-Za-z], escape dots as \., and use an HTML parser for tags.
439:(call
  function: (_) @f
  arguments: (argument_list . (string) @p)
  (#resolves-to? @f "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.sub" "re.split" "re.finditer" "django.urls.re_path")
  (#match? @p "\[[^\]]*A-z[^\]]*\]|https?:(\\/|/){2}(\(?\?:)?(www\.)?[a-z0-9-]+\.(com|org|net|io)\b|\^?\(?(www\.)[a-z0-9-]+(?<!\\\\)\.(com|org|net)|<script[^>]{0,6}>\(?\.\*\??\)?</script>|<script\b[^<]*>[^<]*</script>")) @finding

medium medium security 1 0 0 0 0 0 0 0 3 0 0 1333 400 730
37:regular expression comes from outside
77:Whoever sends the expression can pick one that takes minutes on a short text.
60:Wrap the value in re.escape, or search for it as plain text.
273:(call
  function: (_) @f
  arguments: (argument_list . (_) @p)
  (#resolves-to? @f "re.compile" "re.match" "re.search" "re.fullmatch" "re.findall" "re.finditer" "re.sub" "re.subn" "re.split" "regex.compile" "regex.match" "regex.search")
  (#tainted? @p "remote")) @finding

medium medium security 1 0 1 0 1 0 0 0 2 0 0 862 306
38:check of who may call this was removed
15:{d} was removed
59:Without it anybody who knows the address can call the view.
61:Put it back, or say in the change why the view may be public.
1509:(decorator [(identifier) (attribute) (call)] @d
  (#match? @d "(?i)(^|\.)(login_required|permission_required|user_passes_test|staff_member_required|superuser_required|admin_required|jwt_required|token_required|auth_required|requires_auth|roles?_required|roles?_accepted|permissions?_required|fresh_login_required|fresh_jwt_required|authenticated|requires_login|require_permission|require_login|require_admin|require_superuser|api_key_required|auth\.login_required|csrf_protect|require_role|has_permission|permission_classes|scopes_required|verify_token|multi_auth|requires_scope|limiter\.limit|sensitive_post_parameters)\b")
  (#not-match? @d "AllowAny")) @finding
(keyword_argument
  name: (identifier) @n
  value: (_) @d
  (#any-of? @n "dependencies" "current_user" "user")
  (#match? @d "Depends\((get_current|require|verify|check|auth)")) @finding
(argument_list [(identifier) (attribute)] @d
  (#match? @d "^(LoginRequiredMixin|PermissionRequiredMixin|UserPassesTestMixin|StaffuserRequiredMixin|SuperuserRequiredMixin|AccessMixin)$")) @finding
(default_parameter
  value: (call) @d
  (#match? @d "^(Depends|Security)\((get_current|require|verify|check|auth)")) @finding
(typed_default_parameter
  value: (call) @d
  (#match? @d "^(Depends|Security)\((get_current|require|verify|check|auth)")) @finding
(assignment
  left: (identifier) @n
  right: [(list) (tuple)] @d
  (#eq? @n "permission_classes")
  (#match? @d "IsAuthenticated|IsAdmin|DjangoModelPermissions|[A-Z]\w+Permission|Is[A-Z]\w+")) @finding

medium medium security 1 0 1 0 0 0 0 0 2 0 0 862 285
37:check that refused access was removed
35:What it refused is now let through.
62:Put the check back, or say in the change where it is made now.
709:(raise_statement . [(identifier) (attribute) (call)] @e
  (#match? @e "(^|\.)(PermissionDenied|PermissionError|Forbidden|HTTPForbidden|Unauthorized|NotAuthorized|AuthenticationFailed|NotAuthenticated|SuspiciousOperation|SuspiciousFileOperation|AccessDenied|HTTPUnauthorized|InvalidSignature|InvalidTokenError|BadSignature|PermissionException)\b|HTTPException\((status_code\s*=\s*)?(40[13]|status\.HTTP_40[13])")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves-to? @f "flask.abort" "abort")
  (#match? @code "^40[13]$")) @finding
(return_statement (call function: (_) @f) @c
  (#match? @f "HttpResponseForbidden|HTTPForbidden|permission_denied|unauthorized")) @finding

medium medium security 1 0 1 0 1 0 0 0 4 0 0 116 79 78 22
31:escaping of a value was removed
30:{f} no longer cleans the value
70:The value now reaches a page, a command, a path or a pattern as it is.
62:Put the call back, or say in the change why the value is safe.
641:(call
  function: (_) @f
  (#resolves-to? @f "html.escape" "cgi.escape" "markupsafe.escape" "flask.escape" "bleach.clean" "nh3.clean" "django.utils.html.escape" "django.utils.html.conditional_escape" "django.utils.html.format_html" "shlex.quote" "pipes.quote" "werkzeug.utils.secure_filename" "werkzeug.utils.safe_join" "werkzeug.security.safe_join" "django.utils._os.safe_join" "re.escape"
    "ldap.filter.escape_filter_chars" "ldap3.utils.conv.escape_filter_chars" "xml.sax.saxutils.escape" "urllib.parse.quote" "psycopg2.sql.Identifier" "psycopg2.sql.Literal" "tornado.escape.xhtml_escape" "ast.literal_eval" "yaml.safe_load")) @finding

medium low correctness 1 0 1 0 1 0 0 0 2 0 0 362 667
36:lock around shared state was removed
22:{v} is no longer taken
50:Two threads now change the state at the same time.
71:Put the lock back, or say in the change why one thread alone gets here.
225:(with_item
  value: [(identifier) (attribute) (call)] @v
  (#match? @v "(?i)(lock|mutex|semaphore)(\(\))?$")) @finding
(call
  function: (attribute attribute: (identifier) @m) @v
  (#any-of? @m "select_for_update")) @finding

medium low security 1 0 1 0 1 0 0 0 3 0 0 347 287 20
58:verification of a signature, password or input was removed
23:{f} is no longer called
45:A forged or malformed value now goes through.
72:Put the call back, or say in the change where the value is verified now.
447:(call
  function: (_) @f
  (#match? @f "(^|\.)(compare_digest|check_password|check_password_hash|verify_password|verify_signature|verify_token|verify_hash|constant_time_compare|checkpw|validate_password|full_clean|is_valid|url_has_allowed_host_and_scheme|is_safe_url|is_relative_to|raise_for_status|check_permissions|check_object_permissions|has_permission|has_perm|validate_csrf|validate_on_submit|validate_token|validate_signature)$")) @finding

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

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 584
36:return in finally swallows the error
81:An error that is on its way is dropped, and the caller takes the result for good.
41:Move the return behind the try statement.
217:(finally_clause (block (return_statement) @finding))
(finally_clause (block (if_statement consequence: (block (return_statement) @finding))))
(finally_clause (block [(break_statement) (continue_statement)] @finding))

medium high correctness 1 1 0 0 0 0 0 0 1 0 0 758
27:__init__ gives back a value
50:Python raises a TypeError when the object is made.
43:Leave the value out, or use a class method.
237:(function_definition
  name: (identifier) @n
  body: (block (return_statement [(string) (integer) (true) (false) (call) (list) (dictionary) (tuple) (binary_operator)]) @finding)
  (#eq? @n "__init__")
  (#inside? @n "class_definition"))

low low security 1 0 0 0 0 0 0 0 1 0 0 208
57:comparison of a secret that leaks its length of agreement
99:Comparing with == stops at the first wrong character; the time tells how much of a guess was right.
50:Use hmac.compare_digest or secrets.compare_digest.
425:(comparison_operator
  [(identifier) (attribute) (subscript)] @a
  operators: ["==" "!="]
  [(identifier) (attribute) (subscript) (call)] @b
  (#match? @a "(?i)(^|[_.])(signature|hmac|digest|api_?key|csrf_?token|auth_?token|access_?token|secret_?key|password_?hash)$")
  (#not-match? @b "^(None|True|False|[A-Z_]+)$|_type|len\(")
  (#not-inside-match? @a "call" "\.(filter|where|filter_by|one|join|on|and_|or_)\(")) @finding

medium medium security 1 0 0 0 1 0 0 0 1 0 0 319
23:SNMP without encryption
44:{f} talks without encryption or a strong key
84:SNMP 1 and 2c send their password readable, and version 3 without keys is no better.
57:Use UsmUserData with an authentication and a privacy key.
461:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "(^|\.)CommunityData$")
  (#arg? @args "mpModel" "^[01]$")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "(^|\.)UsmUserData$")
  (#args? @args "0" "2")
  (#not-arg? @args "privKey")) @finding
(call
  function: (_) @f
  arguments: (argument_list) @args
  (#match? @f "(^|\.)UsmUserData$")
  (#arg? @args "authProtocol" "usmNoAuthProtocol")) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 89
58:SQL statement is built from variables where it is executed
45:{f} executes SQL that is built from variables
95:A value that holds a quote ends the string in the statement, and what follows it is run as SQL.
129:Write placeholders in the statement and pass the values as the second argument, as in cursor.execute("... where id = %s", (id,)).
2376:(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (call) (concatenated_string) (parenthesized_expression)] @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.mogrify" "*.fetch" "*.fetchrow" "*.fetchval" "*.fetch_all"
    "*.fetch_one" "*.fetch_val" "*.read_sql" "*.read_sql_query" "*.run_sql" "*.execute_sql" "*.executesql" "*.select_by_sql" "*.get_by_sql" "*.query" "*.sql" "*.prepare" "*.cursor" "*.copy_expert" "*.execute_query" "*.execute_query_dict" "*.run"
    "*.execute_insert" "*.execute_fetchall" "*.iterdump" "*.copy_from_query" "*.exec" "*.scalar" "*.scalars" "*.callproc" "*.execute_simple" "*.stream")
  (#match? @sql "(?is)^\(?\s*[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\b.+\bfrom\b|insert\s+(ignore\s+|or\s+\w+\s+)?into\b|update\b.+\bset\b|delete\s+from\b|replace\s+into\b|with\b.+\bselect\b|(create|drop|alter)\s+(table|database|user|view|schema|role)\b|grant\b|truncate\s|call\s|exec\s|select\b)")
  (#built? @sql "sql")
  (#not-match? @sql "(?i)(sql\.)?(SQL|Identifier|Literal)\(|join\(\s*(\[\s*)?[\"'][?%]|[\"'],?\s*[\"']\s*\.join\(\s*[\[\(]?\s*[\"'](\?|%s)|placeholders|quote_|escape|_meta\.|__tablename__|\.__table__")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (identifier) @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.read_sql" "*.read_sql_query" "*.fetchrow" "*.fetchval" "*.executesql")
  (#match? @sql "(?i)(sql|query|stmt|statement|qry|command|cmd|^q$|^s$)")
  (#built? @sql "sql")
  (#not-inside-match? @finding "function_definition" "(?i)\bsql\.(SQL|Identifier|Literal)\(|quote_ident|escape_string|placeholders|sqlalchemy|_meta\.|quote_name|join\([\"']?[?%]|\*\s*len\(|[\"'](KILL|PRAGMA|SHOW|USE|SET) ")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "sqlalchemy.literal_column" "sqlalchemy.sql.literal_column" "sqlalchemy.sql.expression.literal_column"
    "sqlalchemy.DDL" "db.text" "django.db.models.expressions.RawSQL" "RawSQL" "peewee.RawQuery" "peewee.SQL" "pandas.read_sql" "pandas.read_sql_query" "pandas.io.sql.read_sql")
  (#built? @sql "sql")
  (#not-match? @sql "(?i)quote_|escape|_meta\.|__tablename__")) @finding

high medium security 1 0 0 0 0 0 0 0 1 0 0 89
57:value from outside is put into a text that looks like SQL
70:When the text is executed, a quote in the value changes the statement.
76:Write placeholders in the statement and pass the values when it is executed.
702:([(string) (binary_operator) (concatenated_string)] @finding
  (#match? @finding "(?is)^[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s.+\sfrom\s|insert\s+into\s|update\s.+\sset\s|delete\s+from\s|drop\s+table\s|alter\s+table\s|create\s+table\s)")
  (#not-inside? @finding "binary_operator" "concatenated_string")
  (#tainted? @finding "sql")
  (#tainted? @finding "remote")
  (#built? @finding "sql"))
(call
  function: (attribute object: (string) @s attribute: (identifier) @m)
  (#eq? @m "format")
  (#match? @s "(?is)^[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s.+\sfrom\s|insert\s+into\s|update\s.+\sset\s|delete\s+from\s|drop\s+table\s)")
  (#tainted? @finding "sql")
  (#tainted? @finding "remote")) @finding

critical high security 1 0 0 0 1 0 0 0 1 0 0 89
42:value from outside reaches a SQL statement
53:a value from outside is part of the SQL that {f} runs
91:Whoever sends the value reads, changes or deletes any row that the database user can reach.
104:Write placeholders in the statement and pass the values separately, or use the query methods of the ORM.
1613:(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "*.execute" "*.executemany" "*.executescript" "*.exec_driver_sql" "*.execute_async" "*.raw" "*.mogrify" "*.fetchrow" "*.fetchval" "*.fetch_all"
    "*.fetch_one" "*.read_sql" "*.read_sql_query" "*.run_sql" "*.execute_sql" "*.executesql" "*.select_by_sql" "*.get_by_sql" "*.copy_expert" "*.execute_query"
    "sqlalchemy.text" "sqlalchemy.sql.text" "sqlalchemy.sql.expression.text" "sqlalchemy.literal_column" "sqlalchemy.sql.literal_column" "sqlalchemy.sql.expression.literal_column"
    "sqlalchemy.DDL" "db.text" "django.db.models.expressions.RawSQL" "RawSQL" "peewee.RawQuery" "peewee.SQL" "pandas.read_sql" "pandas.read_sql_query" "*.as_sql")
  (#not-match? @f "(?i)(executor|pool|task|command|client|redis|script|workflow|graph)\w*\.execute$")
  (#tainted? @sql "sql")
  (#tainted? @sql "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (_) @k value: (_) @sql))
  (#resolves-to? @f "*.execute" "*.extra" "*.raw" "*.execute_statement" "*.start_query_execution" "*.read_sql" "*.read_sql_query")
  (#any-of? @k "sql" "query" "operation" "statement" "raw_query" "QueryString" "where" "select" "tables" "order_by" "con")
  (#tainted? @sql "sql")
  (#tainted? @sql "remote")) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves-to? @f "*.fetch" "*.prepare" "*.query" "*.sql" "*.extra" "*.where_raw" "*.cursor")
  (#match? @sql "(?i)[\"']\s*(select|insert|update|delete|with|drop)\s")
  (#tainted? @sql "sql")
  (#tainted? @sql "remote")) @finding

low low security 1 0 0 0 0 0 0 0 1 0 0 89
55:text that looks like SQL is put together from variables
74:If the text is executed, a value with a quote in it changes the statement.
62:Keep the statement constant, with placeholders for the values.
892:(assignment
  right: [(string) (binary_operator) (call) (concatenated_string) (parenthesized_expression)] @finding
  (#match? @finding "(?is)^\(?\s*[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s[^\"']*\sfrom\s|insert\s+into\s|update\s[^\"']*\sset\s|delete\s+from\s)")
  (#match? @finding "(?s)=\s*[\"']?[\"'%(]*(\{|%s|%\(|[\"']\s*\+)|(?i)(where|and|or|values|like|in)\b[^\"']*['\"]?\s*(\{|%s|%d|\(|[\"']\s*\+)")
  (#built? @finding "sql")
  (#not-match? @finding "(?i)sql\.(SQL|Identifier)|escape|quote|placeholder|join\("))
(return_statement
  [(string) (binary_operator) (call)] @finding
  (#match? @finding "(?is)^[rbfu]{0,2}([\"']{3}|[\"'])\s*(select\s[^\"']*\sfrom\s|insert\s+into\s|update\s[^\"']*\sset\s|delete\s+from\s)")
  (#match? @finding "(?i)(where|and|or|values|like)\b")
  (#built? @finding "sql")
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

medium low security 1 0 0 0 0 0 0 0 2 0 0 209 497
48:stack trace or error text is sent to the visitor
65:It shows paths, queries and versions, which help the next attack.
59:Log the error with logging.exception and send a fixed text.
1121:(return_statement (_) @v
  (#match? @v "traceback\.(format_exc|format_exception|print_exc)\(")
  (#inside-match? @v "module" "flask|django|fastapi|aiohttp|tornado|bottle|pyramid|sanic|starlette")) @finding
(call
  function: (_) @f
  arguments: (argument_list (_) @v)
  (#resolves-to? @f "django.http.HttpResponse" "HttpResponse" "flask.make_response" "flask.jsonify" "flask.Response" "django.http.JsonResponse" "JsonResponse" "HttpResponseServerError" "django.http.HttpResponseServerError" "self.write" "rest_framework.response.Response" "flask.abort" "fastapi.HTTPException" "fastapi.responses.JSONResponse")
  (#match? @v "traceback\.format_exc|\bstr\((e|ex|exc|err|error|exception)\)|\brepr\((e|ex|exc|err|error|exception)\)")
  (#inside? @f "except_clause")) @finding
(return_statement [(call) (string) (tuple) (dictionary)] @v
  (#match? @v "^(str|repr)\((e|ex|exc|err|error|exception)\)|^f[\"'].*\{(str\()?(e|ex|exc|err|error|exception)\)?\}|^\(?(str|repr)\((e|err|error)\),\s*[45]\d\d")
  (#inside? @v "except_clause")
  (#inside-match? @v "decorated_definition" "\.(route|get|post|put|delete)\([\"']/")) @finding

low medium correctness 1 1 0 0 1 0 0 0 1 0 0 758
21:strip is given a word
46:{m} removes any of these letters, not the word
68:"config.py".rstrip(".py") gives "config", but "happy.py" gives "ha".
46:Use removeprefix or removesuffix (Python 3.9).
326:(call
  function: (attribute attribute: (identifier) @m)
  arguments: (argument_list . (string) @s .)
  (#any-of? @m "lstrip" "rstrip" "strip")
  (#match? @s "^[rbu]?[\"'](\.(py|json|txt|html?|js|css|xml|csv|ya?ml|git|zip|tar|gz|md|log|jpe?g|png|so|exe)|https?://|www\.|[a-zA-Z]{2,}[:/_.-]+|[_./-][a-z]{3,})[\"']$")) @finding

low medium correctness 1 0 0 0 1 0 0 0 1 0 0 404
35:task is started and nobody keeps it
46:the task of {f} can be collected while it runs
103:The event loop keeps only a weak reference, so the task can vanish midway, and its error is never seen.
63:Keep the task in a variable or a set, or use asyncio.TaskGroup.
207:(expression_statement . (call function: (_) @f) @finding .
  (#resolves-to? @f "asyncio.create_task" "asyncio.ensure_future" "asyncio.get_event_loop().create_task" "asyncio.get_running_loop().create_task"))

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

high medium security 1 0 0 0 1 0 0 0 2 0 0 79 116
39:templates are rendered without escaping
38:{f} renders templates without escaping
96:Values reach the page as they are, so a script tag in any of them runs in the visitor's browser.
66:Pass autoescape=True, or autoescape=select_autoescape() for Jinja.
771:(call
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

high medium security 1 0 0 0 1 0 0 0 3 0 0 1336 94 79
32:template is built from variables
51:{f} renders a template that is built from variables
106:Text between braces is run by the template engine, so whoever writes the variable runs code on the server.
64:Keep the template constant and pass the values as its variables.
1478:(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "flask.templating.render_template_string" "quart.render_template_string")
  (#built? @t)) @finding
(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "jinja2.Template" "jinja2.Environment().from_string" "jinja2.sandbox.SandboxedEnvironment().from_string" "*.from_string" "mako.template.Template" "tornado.template.Template" "django.template.Template" "django.template.Engine().from_string" "bottle.template" "bottle.SimpleTemplate" "Cheetah.Template.Template" "chameleon.PageTemplate" "chameleon.PageTextTemplate"
    "genshi.template.MarkupTemplate" "genshi.template.TextTemplate" "airspeed.Template" "chevron.render" "pystache.render" "trender.TRender" "quart.render_template_string" "string_template" "web.template.Template" "jinja2.environment.Template" "tenjin.Engine" "liquid.Template" "django.template.engines[].from_string")
  (#tainted? @t "remote")) @finding
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
899:(call
  function: (_) @f
  arguments: (argument_list . (_) @t)
  (#resolves-to? @f "flask.render_template_string" "render_template_string" "quart.render_template_string")
  (#not-literal? @t)
  (#not-built? @t)
  (#not-tainted? @t "remote")) @finding
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
  (#tainted? @t "remote")) @finding

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
4724:(call
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
  (#not-inside-match? @n "if_statement" "(?i)^if [^:\n]*(verif|insecure|skip|check|validat|trust|server|cert)")
  (#match? @v "^(ssl\.)?CERT_NONE$")) @finding
(assignment
  left: (attribute attribute: (identifier) @n)
  right: (false)
  (#eq? @n "check_hostname")
  (#not-inside-match? @n "if_statement" "(?i)^if [^:\n]*(verif|insecure|skip|check|validat|trust|server|cert)")) @finding
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

low low quality 0 1 0 0 1 0 0 0 1 0 0 480
40:comma behind a value makes a tuple of it
30:the comma makes a tuple of one
78:The name holds a tuple instead of the value, and a check of it is always true.
56:Remove the comma, or write the parentheses of the tuple.
55:(assignment right: (expression_list . (_) .) @finding)

low high quality 1 0 0 0 0 0 0 0 1 0 0 561
28:statement that can never run
70:It stands behind a return, raise, break or continue of the same block.
29:Remove it, or move it before.
226:(block [(return_statement) (raise_statement) (break_statement) (continue_statement)] . (_) @finding
  (#not-match? @finding "^(#|yield|\(?yield|pass$|[\"'])")
  (#not-inside-match? @finding "function_definition" "\byield\b"))

medium low security 1 0 0 0 1 0 0 0 1 0 0 20
51:host of an address is checked as a part of its text
37:{s} may stand anywhere in the address
78:`https://evil.com/?example.com` and `example.com.evil.com` pass the check too.
103:Take the host with urllib.parse.urlparse(url).hostname and compare it, or its end with a dot before it.
1016:(comparison_operator
  . (string) @s
  operators: ["in" "not in"]
  [(identifier) (attribute) (call)] @u .
  (#match? @s "^[\"'](https?://)?(www\.)?([\w-]+\.)+(com|org|net|io|edu|gov|de|uk|co|dev|app|info)/?[\"']$")
  (#match? @u "(?i)(url|uri|host|domain|netloc|link|href|origin|referr?er|location)\w*(\(\))?$")
  (#not-match? @u "(?i)(hosts|domains|urls|list|set|allowed\w*|hostname)$")) @finding
(call
  function: (attribute object: (_) @u attribute: (identifier) @m)
  arguments: (argument_list . (string) @s .)
  (#eq? @m "endswith")
  (#match? @s "^[\"']([\w-]+\.)+(com|org|net|io|edu|gov|dev|app)[\"']$")
  (#not-match? @s "^[\"']\.")
  (#match? @u "(?i)(host|hostname|netloc|domain|origin)$")) @finding
(call
  function: (attribute object: (_) @u attribute: (identifier) @m)
  arguments: (argument_list . (string) @s .)
  (#eq? @m "startswith")
  (#match? @s "^[\"']https?://([\w-]+\.)+(com|org|net|io|edu|gov|dev|app)[\"']$")
  (#match? @u "(?i)(url|uri|link|href|origin|target|next|referr?er)$")) @finding

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
1132:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "lxml.etree.parse" "lxml.etree.fromstring" "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse"
    "xml.dom.pulldom.parseString" "xml.sax.parse" "xml.sax.parseString" "xml.etree.ElementTree.parse" "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.iterparse" "xml.etree.ElementTree.XML"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.fromstring" "xml.etree.cElementTree.iterparse" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString")
  (#not-literal? @data)
  (#not-tainted? @data "remote")) @finding
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
809:(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves-to? @f "lxml.etree.parse" "lxml.etree.fromstring" "lxml.etree.XML" "lxml.etree.iterparse" "lxml.etree.fromstringlist" "lxml.objectify.fromstring" "lxml.objectify.parse" "xml.dom.minidom.parse" "xml.dom.minidom.parseString" "xml.dom.pulldom.parse"
    "xml.dom.pulldom.parseString" "xml.sax.parse" "xml.sax.parseString" "xml.etree.ElementTree.parse" "xml.etree.ElementTree.fromstring" "xml.etree.ElementTree.XML" "xml.etree.ElementTree.iterparse"
    "xml.etree.cElementTree.parse" "xml.etree.cElementTree.fromstring" "xml.dom.expatbuilder.parse" "xml.dom.expatbuilder.parseString" "xmltodict.parse" "*.XMLParser().feed" "xml.sax.make_parser().parse")
  (#not-resolves-to? @f "defusedxml.*")
  (#tainted? @data "remote")) @finding

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

low medium security 1 1 0 0 0 0 0 0 1 0 0 444
43:a load balancer passes malformed headers on
121:Malformed headers let a request be read differently by the balancer and the server, so that one request hides in another.
38:Set drop_invalid_header_fields = true.
545:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_lb\"" "\"aws_alb\"")
  (#any-of? @name "drop_invalid_header_fields") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_lb\"" "\"aws_alb\"") (#not-has? @body "attribute" "^drop_invalid_header_fields\s*=") (#not-has? @body "attribute" "^load_balancer_type\s*=\s*\"(network|gateway)\""))

medium low security 1 1 0 0 0 0 0 0 2 0 0 306 284
43:a method of an API asks nobody who they are
35:Anyone on the internet can call it.
88:Set authorization to "AWS_IAM", "COGNITO_USER_POOLS" or "CUSTOM", or ask for an API key.
606:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_api_gateway_method\"")
  (#any-of? @name "authorization") (#match? @value "^\"NONE\"$") (#not-has? @body "attribute" "^(http_method\s*=\s*\"OPTIONS\"|api_key_required\s*=\s*true)"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_apigatewayv2_route\"")
  (#any-of? @name "authorization_type") (#match? @value "^\"NONE\"$"))

low low correctness 1 1 0 0 0 0 0 0 1 0 0 693
57:a data store has no backups, or is not asked to keep them
78:After a mistake or an attack there is nothing, or only one day, to go back to.
100:Set backup_retention_period, snapshot_retention_limit or point_in_time_recovery, for a week or more.
1867:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"" "\"aws_rds_global_cluster\"" "\"aws_redshift_cluster\"")
  (#any-of? @name "backup_retention_period" "automated_snapshot_retention_period") (#match? @value "^\"?0\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticache_cluster\"" "\"aws_elasticache_replication_group\"")
  (#any-of? @name "snapshot_retention_limit") (#match? @value "^\"?0\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_dynamodb_table\"") (#any-of? @n0 "point_in_time_recovery")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"") (#not-has? @body "attribute" "^backup_retention_period\s*=") (#not-has? @body "attribute" "^replicate_source_db\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticache_cluster\"" "\"aws_elasticache_replication_group\"") (#not-has? @body "attribute" "^snapshot_retention_limit\s*=") (#not-has? @body "attribute" "^engine\s*=\s*\"memcached\""))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_dynamodb_table\"") (#not-has? @body "block" "^(dynamic\s+\")?point_in_time_recovery\b"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 778 345
47:a trail can be changed unseen or misses regions
94:Without validation an intruder can edit the log; with one region the attack is run in another.
71:Set enable_log_file_validation = true and is_multi_region_trail = true.
663:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudtrail\"")
  (#any-of? @name "enable_log_file_validation" "is_multi_region_trail") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_cloudtrail\"") (#not-has? @body "attribute" "^enable_log_file_validation\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_cloudtrail\"") (#not-has? @body "attribute" "^is_multi_region_trail\s*="))

low low security 1 1 0 0 0 0 0 0 1 0 0 250
43:a build runs with all rights of its machine
75:A build script, or a dependency of it, can then break out of its container.
86:Drop privileged_mode unless the build makes images; then keep its sources to yourself.
323:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_codebuild_project\"") (#any-of? @n0 "environment")
  (#any-of? @name "privileged_mode") (#match? @value "^\"?true\"?$"))

low low security 1 1 0 0 0 0 0 0 2 0 0 320 311
44:data is not encrypted with a key of your own
108:Without a key of your own nobody can see in a log who read the data, nor shut it off by taking the key away.
58:Name a KMS key, such as kms_key_id = aws_kms_key.main.arn.
3002:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_sns_topic\"") (#not-has? @body "attribute" "^kms_master_key_id\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_sqs_queue\"") (#not-has? @body "attribute" "^kms_master_key_id\s*=") (#not-has? @body "attribute" "^sqs_managed_sse_enabled\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_cloudwatch_log_group\"" "\"aws_secretsmanager_secret\"" "\"aws_fsx_lustre_file_system\"" "\"aws_fsx_ontap_file_system\"" "\"aws_fsx_windows_file_system\"" "\"aws_fsx_openzfs_file_system\"" "\"aws_cloudtrail\"" "\"aws_kinesis_video_stream\"" "\"aws_ebs_snapshot_copy\"" "\"aws_s3_object_copy\"" "\"aws_timestreamwrite_database\"" "\"aws_imagebuilder_component\"" "\"aws_sagemaker_notebook_instance\"") (#not-has? @body "attribute" "^kms_key_id\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ebs_volume\"" "\"aws_redshift_cluster\"" "\"aws_efs_file_system\"" "\"aws_kinesis_stream\"") (#not-has? @body "attribute" "^kms_key_id\s*=") (#has? @body "attribute" "^encrypt(ed|ion_type)\s*=\s*(true|\"KMS\")"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_docdb_cluster\"" "\"aws_rds_cluster\"" "\"aws_neptune_cluster\"" "\"aws_db_instance\"") (#not-has? @body "attribute" "^kms_key_(id|arn)\s*=") (#has? @body "attribute" "^storage_encrypted\s*=\s*true"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_backup_vault\"" "\"aws_memorydb_cluster\"" "\"aws_appflow_flow\"") (#not-has? @body "attribute" "^kms_(key_)?arn\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_dynamodb_table\"") (#not-has? @body "attribute" "^kms_key_arn\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ecr_repository\"") (#not-has? @body "attribute" "^kms_key\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_codebuild_project\"") (#not-has? @body "attribute" "^encryption_key\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_lambda_function\"") (#not-has? @body "attribute" "^kms_key_arn\s*=") (#has? @body "block" "^environment"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_athena_workgroup\"") (#not-has? @body "attribute" "^encryption_option\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_athena_database\"") (#not-has? @body "block" "^(dynamic\s+\")?encryption_configuration\b"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 778 693
37:a detector of attacks is switched off
33:Attacks on the account go unseen.
15:Set it to true.
522:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_guardduty_detector\"")
  (#any-of? @name "enable") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_config_configuration_recorder_status\"")
  (#any-of? @name "is_enabled") (#match? @value "^\"?false\"?$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 345 494
45:an image tag can be replaced by another image
68:Who can push may swap the image behind a tag that is already in use.
39:Set image_tag_mutability = "IMMUTABLE".
449:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_ecr_repository\"")
  (#any-of? @name "image_tag_mutability") (#match? @value "^\"MUTABLE\"$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ecr_repository\"") (#not-has? @body "attribute" "^image_tag_mutability\s*="))

low low security 1 1 0 0 0 0 0 0 2 0 0 1104 937
38:images are not scanned for known holes
43:Images with known holes then run unnoticed.
56:Set scan_on_push = true in image_scanning_configuration.
541:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_ecr_repository\"") (#any-of? @n0 "image_scanning_configuration")
  (#any-of? @name "scan_on_push") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ecr_repository\"") (#not-has? @body "block" "^(dynamic\s+\")?image_scanning_configuration\b"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
59:the API of a cluster may be reached from the whole internet
73:Where it is not said otherwise, the endpoint is public for every network.
81:Set endpoint_public_access = false, or list your networks in public_access_cidrs.
662:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_eks_cluster\"") (#not-has? @body "attribute" "^public_access_cidrs\s*=") (#has? @body "block" "^vpc_config") (#not-has? @body "attribute" "^endpoint_public_access\s*="))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_eks_cluster\"") (#any-of? @n0 "vpc_config")
  (#any-of? @name "endpoint_public_access") (#match? @value "^\"?true\"?$") (#not-has? @inner "attribute" "^public_access_cidrs\s*="))

high medium security 1 1 0 0 0 0 0 0 2 0 0 284 668
59:the API of a cluster can be reached from the whole internet
90:Every hole in the API server, and every leaked kubeconfig, can then be used from anywhere.
81:Set endpoint_public_access = false, or list your networks in public_access_cidrs.
393:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_eks_cluster\"") (#any-of? @n0 "vpc_config")
  (#any-of? @name "public_access_cidrs") (#match? @value "\"0\.0\.0\.0/0\"") (#not-has? @inner "attribute" "^endpoint_public_access\s*=\s*false"))

low low security 1 1 0 0 0 0 0 0 2 0 0 311 320
61:secrets of a cluster are not encrypted with a key of your own
64:Who gets at the storage of the control plane reads every secret.
65:Add encryption_config { resources = ["secrets"] } with a KMS key.
192:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_eks_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?encryption_config\b"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 311 320
37:encryption at rest is not switched on
126:This kind of store is not encrypted unless it is asked for: who gets a snapshot, a disk or a backup can read everything on it.
70:Add the setting, such as storage_encrypted = true or encrypted = true.
2132:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ebs_volume\"" "\"aws_ebs_snapshot_copy\"" "\"aws_efs_file_system\"" "\"aws_redshift_cluster\"" "\"aws_ami_copy\"") (#not-has? @body "attribute" "^encrypted\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"") (#not-has? @body "attribute" "^storage_encrypted\s*=") (#not-has? @body "attribute" "^(snapshot_identifier|replicate_source_db|replication_source_identifier)\s*=") (#not-has? @body "attribute" "^engine_mode\s*=\s*\"serverless\""))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticache_replication_group\"") (#not-has? @body "attribute" "^at_rest_encryption_enabled\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_dax_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?server_side_encryption\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#not-has? @body "block" "^(dynamic\s+\")?encrypt_at_rest\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_kinesis_stream\"") (#not-has? @body "attribute" "^encryption_type\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_workspaces_workspace\"") (#not-has? @body "attribute" "^root_volume_encryption_enabled\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_launch_configuration\"") (#not-has? @body "attribute" "^encrypted\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_instance\"") (#not-has? @body "attribute" "^encrypted\s*=") (#has? @body "block" "^(root|ebs)_block_device"))

medium high security 1 1 0 0 0 0 0 0 2 0 0 311 326
34:encryption at rest is switched off
66:Who gets a snapshot, a disk or a backup can read everything on it.
65:Set it to true, and name a KMS key where the data is yours alone.
4557:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_ebs_volume\"" "\"aws_ebs_snapshot_copy\"" "\"aws_efs_file_system\"" "\"aws_redshift_cluster\"" "\"aws_ami_copy\"")
  (#any-of? @name "encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"" "\"aws_rds_global_cluster\"")
  (#any-of? @name "storage_encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_ebs_encryption_by_default\"")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_instance\"" "\"aws_launch_configuration\"" "\"aws_spot_instance_request\"") (#any-of? @n0 "root_block_device" "ebs_block_device")
  (#any-of? @name "encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_launch_template\"") (#any-of? @n1 "ebs") (#any-of? @n0 "block_device_mappings")
  (#any-of? @name "encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_ami\"") (#any-of? @n0 "ebs_block_device")
  (#any-of? @name "encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticache_replication_group\"")
  (#any-of? @name "at_rest_encryption_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_dax_cluster\"" "\"aws_dynamodb_table\"") (#any-of? @n0 "server_side_encryption")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#any-of? @n0 "encrypt_at_rest" "node_to_node_encryption")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_kinesis_stream\"")
  (#any-of? @name "encryption_type") (#match? @value "^\"NONE\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_workspaces_workspace\"")
  (#any-of? @name "root_volume_encryption_enabled" "user_volume_encryption_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_sqs_queue\"")
  (#any-of? @name "sqs_managed_sse_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_kinesis_firehose_delivery_stream\"") (#any-of? @n0 "server_side_encryption")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_codebuild_project\"") (#any-of? @n0 "artifacts" "secondary_artifacts")
  (#any-of? @name "encryption_disabled") (#match? @value "^\"?true\"?$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 269 732
46:a policy allows every action on every resource
69:Whoever gets hold of one key of this identity owns the whole account.
55:List the actions and the resources that the work needs.
1309:(object (object_elem key: (expression) @k val: (expression) @v
  (#match? @k "^\"?Action\"?$") (#match? @v "^(\"\*(:\*)?\"|\[\s*\"\*(:\*)?\"\s*,?\s*\])$")) @finding (#has? @o "object_elem" "^\"?Effect\"?\s*[=:]\s*\"Allow\"") (#has? @o "object_elem" "^\"?Resource\"?\s*[=:]\s*\[?\s*\"\*\"")) @o
(block . (identifier) @s (body (attribute (identifier) @n (expression) @v) @finding) @st
  (#eq? @s "statement") (#eq? @n "actions") (#match? @v "\"\*(:\*)?\"") (#not-has? @st "attribute" "^effect\s*=\s*\"Deny\"") (#has? @st "attribute" "^resources\s*=\s*\[\s*\"\*\""))
(heredoc_template (template_literal) @t (#match? @t "(?s)\{[^{}]*(\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"|\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?[^{}]*\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"|\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\"|\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?|\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?|\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Action\"\s*:\s*\[?\s*\"\*(:\*)?\"\s*\]?[^{}]*\"Effect\"\s*:\s*\"Allow\")")) @finding

medium medium security 1 1 0 0 0 0 0 0 1 0 0 269
45:an identity gets a policy of an administrator
69:Whoever gets hold of one key of this identity owns the whole account.
47:Attach a policy that lists what the work needs.
523:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_iam_role_policy_attachment\"" "\"aws_iam_user_policy_attachment\"" "\"aws_iam_group_policy_attachment\"" "\"aws_iam_policy_attachment\"" "\"aws_iam_role\"" "\"aws_ssoadmin_managed_policy_attachment\"")
  (#any-of? @name "policy_arn" "managed_policy_arns" "managed_policy_arn") (#match? @value "policy/(AdministratorAccess|IAMFullAccess|PowerUserAccess)\""))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 269 732
76:a policy allows an action with which rights can be raised, on every resource
98:With it the identity can hand itself, or a machine that it starts, the rights of an administrator.
67:Name the roles or users on which the action is needed in resources.
1132:(object (object_elem key: (expression) @k val: (expression) @v
  (#match? @k "^\"?Action\"?$") (#match? @v "\"(iam:(PassRole|CreateAccessKey|CreateLoginProfile|UpdateLoginProfile|AttachUserPolicy|AttachGroupPolicy|AttachRolePolicy|PutUserPolicy|PutGroupPolicy|PutRolePolicy|AddUserToGroup|UpdateAssumeRolePolicy|CreatePolicyVersion|SetDefaultPolicyVersion)|sts:AssumeRole)\"")) @finding (#has? @o "object_elem" "^\"?Effect\"?\s*[=:]\s*\"Allow\"") (#has? @o "object_elem" "^\"?Resource\"?\s*[=:]\s*\[?\s*\"\*\"") (#not-has? @o "object_elem" "^\"?Condition\"?\s*[=:]")) @o
(block . (identifier) @s (body (attribute (identifier) @n (expression) @v) @finding) @st
  (#eq? @s "statement") (#eq? @n "actions") (#match? @v "\"(iam:(PassRole|CreateAccessKey|CreateLoginProfile|UpdateLoginProfile|AttachUserPolicy|AttachGroupPolicy|AttachRolePolicy|PutUserPolicy|PutGroupPolicy|PutRolePolicy|AddUserToGroup|UpdateAssumeRolePolicy|CreatePolicyVersion|SetDefaultPolicyVersion)|sts:AssumeRole)\"") (#not-has? @st "attribute" "^effect\s*=\s*\"Deny\"") (#has? @st "attribute" "^resources\s*=\s*\[\s*\"\*\"") (#not-has? @st "block" "^condition"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 521
42:the password policy of the account is weak
74:Short passwords, or such of one kind of character, are guessed from lists.
92:Ask for 14 characters or more of all kinds, and keep the last 24 passwords from coming back.
901:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_iam_account_password_policy\"")
  (#any-of? @name "require_lowercase_characters" "require_uppercase_characters" "require_numbers" "require_symbols") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_iam_account_password_policy\"")
  (#any-of? @name "minimum_password_length") (#match? @value "^([0-9]|1[0-3])$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_iam_account_password_policy\"")
  (#any-of? @name "password_reuse_prevention") (#match? @value "^([0-4])$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 269 732
58:a policy allows all actions of a service on every resource
75:More is allowed than the work needs, deleting and changing permissions too.
75:List the actions, such as s3:GetObject and s3:PutObject, and the resources.
2135:(object (object_elem key: (expression) @k val: (expression) @v
  (#match? @k "^\"?Action\"?$") (#match? @v "\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"")) @finding (#has? @o "object_elem" "^\"?Effect\"?\s*[=:]\s*\"Allow\"") (#has? @o "object_elem" "^\"?Resource\"?\s*[=:]\s*\[?\s*\"\*\"")) @o
(block . (identifier) @s (body (attribute (identifier) @n (expression) @v) @finding) @st
  (#eq? @s "statement") (#eq? @n "actions") (#match? @v "\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"") (#not-has? @st "attribute" "^effect\s*=\s*\"Deny\"") (#has? @st "attribute" "^resources\s*=\s*\[\s*\"\*\""))
(heredoc_template (template_literal) @t (#match? @t "(?s)\{[^{}]*(\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"|\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"|\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\"|\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"|\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"|\"Resource\"\s*:\s*\[?\s*\"\*\"[^{}]*\"Action\"\s*:\s*\[?[^\]{}]*\"(iam|s3|ec2|kms|sts|lambda|dynamodb|secretsmanager|ssm|rds|ecr|sqs|sns|cloudformation|organizations|route53|logs):\*\"[^{}]*\"Effect\"\s*:\s*\"Allow\")")) @finding

medium high security 1 1 0 0 0 0 1 0 2 0 0 918 1390
53:the metadata service answers requests without a token
90:A server that can be made to fetch any address (SSRF) then hands out the keys of its role.
49:Set http_tokens = "required" in metadata_options.
788:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_instance\"" "\"aws_launch_template\"" "\"aws_launch_configuration\"" "\"aws_spot_instance_request\"") (#any-of? @n0 "metadata_options")
  (#any-of? @name "http_tokens") (#match? @value "^\"optional\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_sagemaker_notebook_instance\"") (#any-of? @n0 "instance_metadata_service_configuration")
  (#any-of? @name "minimum_instance_metadata_service_version") (#match? @value "^\"1\"$"))

15:ask for a token
5:value
10:"required"
low low security 1 1 0 0 0 0 0 0 2 0 0 918 1390
56:the metadata service may answer requests without a token
164:Where http_tokens is not written, many images allow requests without a token, so that a server that can be made to fetch any address hands out the keys of its role.
50:Add metadata_options { http_tokens = "required" }.
297:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_instance\"" "\"aws_launch_template\"" "\"aws_launch_configuration\"") (#not-has? @body "attribute" "^http_tokens\s*=") (#not-has? @body "attribute" "^http_endpoint\s*=\s*\"disabled\""))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 320 326
40:a KMS key is never replaced by a new one
79:A key that leaked stays useful for ever, and no one has practised to change it.
31:Set enable_key_rotation = true.
589:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_kms_key\"")
  (#any-of? @name "enable_key_rotation") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_kms_key\"") (#not-has? @body "attribute" "^enable_key_rotation\s*=") (#not-has? @body "attribute" "^((customer_master_key_spec|key_spec)\s*=\s*\"(RSA|ECC|HMAC|SM2)|key_usage\s*=\s*\"(SIGN|GENERATE)|custom_key_store_id\s*=)"))

low low security 1 1 0 0 0 0 0 0 2 0 0 441 269
45:a service may call a function for any account
67:Anyone who uses the same AWS service can point it at your function.
47:Add source_arn with the resource that may call.
365:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_lambda_permission\"") (#not-has? @body "attribute" "^source_arn\s*=") (#not-has? @body "attribute" "^source_account\s*=") (#not-has? @body "attribute" "^principal_org_id\s*=") (#has? @body "attribute" "^principal\s*=\s*\"[a-z0-9.-]+\.amazonaws\.com\""))

high medium security 1 1 0 0 0 0 0 0 2 0 0 306 284
34:a function can be called by anyone
62:Anyone can run the function, at your cost and with its rights.
58:Use authorization_type = "AWS_IAM", or name the principal.
507:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_lambda_function_url\"")
  (#any-of? @name "authorization_type") (#match? @value "^\"NONE\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_lambda_permission\"")
  (#any-of? @name "principal") (#match? @value "^\"\*\"$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 778
38:a service keeps no log of who did what
58:After a break-in nobody can tell what was read or changed.
66:Switch the log on and keep it in a bucket or log group of its own.
5295:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_lb\"" "\"aws_alb\"" "\"aws_elb\"") (#not-has? @body "block" "^(dynamic\s+\")?access_logs\b") (#not-has? @body "attribute" "^load_balancer_type\s*=\s*\"gateway\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_lb\"" "\"aws_alb\"" "\"aws_elb\"") (#any-of? @n0 "access_logs")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_cloudfront_distribution\"") (#not-has? @body "block" "^(dynamic\s+\")?logging_config\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_api_gateway_stage\"" "\"aws_apigatewayv2_stage\"") (#not-has? @body "block" "^(dynamic\s+\")?access_log_settings\b"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_api_gateway_stage\"")
  (#any-of? @name "xray_tracing_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_eks_cluster\"") (#not-has? @body "attribute" "^enabled_cluster_log_types\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"") (#not-has? @body "attribute" "^enabled_cloudwatch_logs_exports\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_neptune_cluster\"") (#not-has? @body "attribute" "^enable_cloudwatch_logs_exports\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_redshift_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?logging\b"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_redshift_cluster\"") (#any-of? @n0 "logging")
  (#any-of? @name "enable") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#not-has? @body "block" "^(dynamic\s+\")?log_publishing_options\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_mq_broker\"") (#not-has? @body "block" "^(dynamic\s+\")?logs\b"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_mq_broker\"") (#any-of? @n0 "logs")
  (#any-of? @name "general" "audit") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_msk_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?logging_info\b"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_globalaccelerator_accelerator\"") (#any-of? @n0 "attributes")
  (#any-of? @name "flow_logs_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_ecs_cluster\"") (#any-of? @n0 "setting")
  (#any-of? @name "value") (#match? @value "^\"disabled\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_api_gateway_method_settings\"") (#any-of? @n0 "settings")
  (#any-of? @name "logging_level") (#match? @value "^\"OFF\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_codebuild_project\"") (#any-of? @n1 "cloudwatch_logs" "s3_logs") (#any-of? @n0 "logs_config")
  (#any-of? @name "status") (#match? @value "^\"DISABLED\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudtrail\"")
  (#any-of? @name "enable_logging" "include_global_service_events") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_lambda_function\"") (#any-of? @n0 "tracing_config")
  (#any-of? @name "mode") (#match? @value "^\"PassThrough\"$"))

low medium security 1 1 0 0 0 0 0 0 1 0 0 1104
48:a database does not get security fixes by itself
50:Known holes stay open until somebody thinks of it.
38:Set auto_minor_version_upgrade = true.
720:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster_instance\"" "\"aws_dms_replication_instance\"" "\"aws_mq_broker\"" "\"aws_elasticache_replication_group\"" "\"aws_docdb_cluster_instance\"" "\"aws_neptune_cluster_instance\"")
  (#any-of? @name "auto_minor_version_upgrade") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_redshift_cluster\"")
  (#any-of? @name "allow_version_upgrade") (#match? @value "^\"?false\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 284
66:a network ACL lets the whole internet reach an administration port
137:The network ACL is the outer wall of the subnet; an open SSH, RDP or all-ports rule leaves the security group alone against the internet.
51:Name the networks that need the port in cidr_block.
1421:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_network_acl_rule\"") (#any-of? @name "cidr_block" "ipv6_cidr_block") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#not-has? @rule "attribute" "^egress\s*=\s*true$") (#has? @rule "attribute" "^rule_action\s*=\s*\"allow\"$")
  (#has? @rule "attribute" "^(from_port\s*=\s*\"?(20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?|protocol\s*=\s*\"?(-1|all)\"?)$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#any-of? @type "\"aws_network_acl\"" "\"aws_default_network_acl\"") (#eq? @in "ingress")
  (#any-of? @name "cidr_block" "ipv6_cidr_block") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"") (#has? @rule "attribute" "^action\s*=\s*\"allow\"$")
  (#has? @rule "attribute" "^(from_port\s*=\s*\"?(20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?|protocol\s*=\s*\"?(-1|all)\"?)$"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 284 250
49:a notebook has the internet or the rights of root
68:Code in a notebook can send data out or change the machine below it.
69:Set direct_internet_access = "Disabled" and root_access = "Disabled".
289:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_sagemaker_notebook_instance\"")
  (#any-of? @name "direct_internet_access" "root_access") (#match? @value "^\"Enabled\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 326 327
44:an endpoint still speaks old versions of TLS
69:TLS 1.0 and 1.1 have known weaknesses with which traffic can be read.
120:Ask for TLS 1.2 or newer: ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06", minimum_protocol_version = "TLSv1.2_2021".
2183:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_lb_listener\"" "\"aws_alb_listener\"")
  (#any-of? @name "ssl_policy") (#match? @value "^\"ELBSecurityPolicy-(2015-05|2016-08|TLS-1-0-2015-04|TLS-1-1-2017-01|FS-2018-06|FS-1-1-2019-08|TLS13-1-0-2021-06|TLS13-1-1-2021-06)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudfront_distribution\"") (#any-of? @n0 "viewer_certificate")
  (#any-of? @name "minimum_protocol_version") (#match? @value "^\"(SSLv3|TLSv1|TLSv1_2016|TLSv1\.1_2016)\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_api_gateway_domain_name\"")
  (#any-of? @name "security_policy") (#match? @value "^\"TLS_1_0\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_apigatewayv2_domain_name\"") (#any-of? @n0 "domain_name_configuration")
  (#any-of? @name "security_policy") (#match? @value "^\"TLS_1_0\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#any-of? @n0 "domain_endpoint_options")
  (#any-of? @name "tls_security_policy") (#match? @value "^\"Policy-Min-TLS-1-0-2019-07\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudfront_distribution\"") (#any-of? @n1 "custom_origin_config") (#any-of? @n0 "origin")
  (#any-of? @name "origin_ssl_protocols") (#match? @value "\"(SSLv3|TLSv1|TLSv1\.1)\""))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 732
79:a security group opens an administration or database port to the whole internet
103:Scanners find an open SSH, RDP or database port within minutes and try passwords and known holes on it.
108:Allow only the networks that need it, such as cidr_blocks = ["10.0.0.0/8"], or use a VPN or Session Manager.
1823:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#any-of? @type "\"aws_security_group\"" "\"aws_default_security_group\"") (#eq? @in "ingress")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?(20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_security_group_rule\"")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^type\s*=\s*\"ingress\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?(20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_vpc_security_group_ingress_rule\"")
  (#any-of? @name "cidr_ipv4" "cidr_ipv6") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?(20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 732
54:a security group opens all ports to the whole internet
98:Every service on the machine can be reached by anyone, those too that were meant for inside alone.
73:List the ports that are meant to be public, each in its own ingress rule.
2548:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#any-of? @type "\"aws_security_group\"" "\"aws_default_security_group\"") (#eq? @in "ingress")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_security_group_rule\"")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^type\s*=\s*\"ingress\"")
  (#has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_vpc_security_group_ingress_rule\"")
  (#any-of? @name "cidr_ipv4" "cidr_ipv6") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all)\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#any-of? @type "\"aws_security_group\"" "\"aws_default_security_group\"") (#eq? @in "ingress")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?[01]?\"?$") (#has? @rule "attribute" "^to_port\s*=\s*\"?65535\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_security_group_rule\"")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^type\s*=\s*\"ingress\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?[01]?\"?$") (#has? @rule "attribute" "^to_port\s*=\s*\"?65535\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_vpc_security_group_ingress_rule\"")
  (#any-of? @name "cidr_ipv4" "cidr_ipv6") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^from_port\s*=\s*\"?[01]?\"?$") (#has? @rule "attribute" "^to_port\s*=\s*\"?65535\"?$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
43:a security group lets the whole internet in
67:Whatever listens on the port can be reached and attacked by anyone.
89:Name the networks that need the port, or put a load balancer in front and let only it in.
2114:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#any-of? @type "\"aws_security_group\"" "\"aws_default_security_group\"") (#eq? @in "ingress")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#not-has? @rule "attribute" "^from_port\s*=\s*\"?(0|1|80|443|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$") (#not-has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all|icmp|icmpv6)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_security_group_rule\"")
  (#any-of? @name "cidr_blocks" "ipv6_cidr_blocks") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#has? @rule "attribute" "^type\s*=\s*\"ingress\"")
  (#not-has? @rule "attribute" "^from_port\s*=\s*\"?(0|1|80|443|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$") (#not-has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all|icmp|icmpv6)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"aws_vpc_security_group_ingress_rule\"")
  (#any-of? @name "cidr_ipv4" "cidr_ipv6") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"")
  (#not-has? @rule "attribute" "^from_port\s*=\s*\"?(0|1|80|443|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"?$") (#not-has? @rule "attribute" "^(ip_)?protocol\s*=\s*\"?(-1|all|icmp|icmpv6)\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 319
29:an endpoint serves plain HTTP
81:Who listens on the way reads and changes what is sent, cookies and passwords too.
51:Serve HTTPS, and answer HTTP with a redirect to it.
1382:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_lb_listener\"" "\"aws_alb_listener\"")
  (#any-of? @name "protocol") (#match? @value "^\"HTTP\"$") (#not-match? @body "redirect"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudfront_distribution\"") (#any-of? @n0 "default_cache_behavior" "ordered_cache_behavior")
  (#any-of? @name "viewer_protocol_policy") (#match? @value "^\"allow-all\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudfront_distribution\"") (#any-of? @n1 "custom_origin_config") (#any-of? @n0 "origin")
  (#any-of? @name "origin_protocol_policy") (#match? @value "^\"http-only\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_elb\"") (#any-of? @n0 "listener")
  (#any-of? @name "lb_protocol") (#match? @value "^\"(?i:http)\"$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 284 732
36:a policy lets anyone in the world in
110:With the principal * every AWS account, and for many services anyone without one, gets what the policy allows.
74:Name the accounts or roles, or add a Condition such as aws:PrincipalOrgID.
989:(object (object_elem key: (expression) @k val: (expression) @v
  (#match? @k "^\"?Principal\"?$") (#match? @v "^(\"\*\"|\[\s*\"\*\"\s*,?\s*\]|\{\s*\"?(AWS|\*)\"?\s*[=:]\s*(\"\*\"|\[\s*\"\*\"\s*\])\s*\})$")) @finding
  (#has? @o "object_elem" "^\"?Effect\"?\s*[=:]\s*\"Allow\"") (#not-has? @o "object_elem" "^\"?Condition\"?\s*[=:]")) @o
(block . (identifier) @s (body (block . (identifier) @p (body (attribute (identifier) @n (expression) @v) @finding))) @st
  (#eq? @s "statement") (#eq? @p "principals") (#eq? @n "identifiers") (#match? @v "^\[\s*\"\*\"\s*,?\s*\]$")
  (#not-has? @st "attribute" "^effect\s*=\s*\"Deny\"") (#not-has? @st "block" "^(dynamic \")?condition"))
(heredoc_template (template_literal) @t (#not-match? @t "\"Condition\"")
  (#match? @t "(?s)\{[^{}]*\"Effect\"\s*:\s*\"Allow\"[^{}]*\"Principal\"\s*:\s*(\"\*\"|\{\s*\"AWS\"\s*:\s*\[?\s*\"\*\")|\{[^{}]*\"Principal\"\s*:\s*(\"\*\"|\{\s*\"AWS\"\s*:\s*\[?\s*\"\*\"[^{}]*\})[^{}]*\"Effect\"\s*:\s*\"Allow\"")) @finding

high medium security 1 1 0 0 0 0 1 0 1 0 0 284
57:the wall against public access to buckets is switched off
79:Without it one wrong ACL or policy makes the bucket public, and nobody notices.
111:Set all four of block_public_acls, block_public_policy, ignore_public_acls and restrict_public_buckets to true.
823:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket_public_access_block\"" "\"aws_s3_account_public_access_block\"" "\"aws_s3_access_point\"")
  (#any-of? @name "block_public_acls" "block_public_policy" "ignore_public_acls" "restrict_public_buckets") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_access_point\"") (#any-of? @n0 "public_access_block_configuration")
  (#any-of? @name "block_public_acls" "block_public_policy" "ignore_public_acls" "restrict_public_buckets") (#match? @value "^\"?false\"?$"))

8:block it
5:value
4:true
medium low security 1 1 0 0 0 0 0 0 1 0 0 284
54:one of the four walls against public access is missing
102:Each of the four settings is off where it is not written, so one kind of public access stays possible.
111:Set all four of block_public_acls, block_public_policy, ignore_public_acls and restrict_public_buckets to true.
977:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_s3_bucket_public_access_block\"" "\"aws_s3_account_public_access_block\"") (#not-has? @body "attribute" "^block_public_acls\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_s3_bucket_public_access_block\"" "\"aws_s3_account_public_access_block\"") (#not-has? @body "attribute" "^block_public_policy\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_s3_bucket_public_access_block\"" "\"aws_s3_account_public_access_block\"") (#not-has? @body "attribute" "^ignore_public_acls\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_s3_bucket_public_access_block\"" "\"aws_s3_account_public_access_block\"") (#not-has? @body "attribute" "^restrict_public_buckets\s*="))

high high security 1 1 0 0 0 0 1 0 2 0 0 284 732
56:a bucket or its objects can be read or written by anyone
119:Public buckets are the usual way in which customer data is lost: their names are guessed and their contents downloaded.
89:Use acl = "private" and serve public files through CloudFront with origin access control.
352:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket\"" "\"aws_s3_bucket_acl\"" "\"aws_s3_bucket_object\"" "\"aws_s3_object\"")
  (#any-of? @name "acl") (#match? @value "^\"(public-read|public-read-write|authenticated-read)\"$"))

15:make it private
5:value
9:"private"
high high security 1 1 0 0 0 0 1 0 2 0 0 284 668
32:a database gets a public address
103:Anyone on the internet can try passwords and known holes on it; one open security group is then enough.
65:Set publicly_accessible = false and reach it from inside the VPC.
471:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster_instance\"" "\"aws_redshift_cluster\"" "\"aws_dms_replication_instance\"" "\"aws_mq_broker\"" "\"aws_neptune_cluster_instance\"" "\"aws_redshiftserverless_workgroup\"" "\"aws_lightsail_database\"")
  (#any-of? @name "publicly_accessible") (#match? @value "^\"?true\"?$"))

22:keep it inside the VPC
5:value
5:false
low low security 1 1 0 0 0 0 0 0 1 0 0 284
31:a machine gets a public address
101:A machine with a public address can be reached from the internet as soon as a security group lets it.
96:Set it to false and reach the machine through a load balancer, a NAT gateway or Session Manager.
939:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_instance\"" "\"aws_launch_configuration\"")
  (#any-of? @name "associate_public_ip_address") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_launch_template\"" "\"aws_spot_fleet_request\"") (#any-of? @n0 "network_interfaces")
  (#any-of? @name "associate_public_ip_address") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_subnet\"" "\"aws_default_subnet\"")
  (#any-of? @name "map_public_ip_on_launch") (#match? @value "^\"?true\"?$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 284
34:a cluster may get a public address
95:In provider versions before 6 it has a public address where publicly_accessible is not written.
34:Write publicly_accessible = false.
225:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_redshift_cluster\"" "\"aws_dms_replication_instance\"") (#not-has? @body "attribute" "^publicly_accessible\s*="))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 311 312
61:a parameter with the name of a secret is stored as plain text
74:Everyone who may read parameters reads it, and it stands in their history.
26:Use type = "SecureString".
364:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_ssm_parameter\"")
  (#any-of? @name "type") (#match? @value "^\"String\"$") (#has? @body "attribute" "(?i)^name\s*=\s*\"[^\n]*(passw(or)?d|secret|token|api_?key|private_?key|credential)[^/\n]*\"$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 326 327
52:an endpoint is left with its default versions of TLS
61:The default still speaks TLS 1.0, which has known weaknesses.
111:Name the policy: ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06", minimum_protocol_version = "TLSv1.2_2021".
1291:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_lb_listener\"" "\"aws_alb_listener\"") (#not-has? @body "attribute" "^ssl_policy\s*=") (#has? @body "attribute" "^protocol\s*=\s*\"(HTTPS|TLS)\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_cloudfront_distribution\"") (#any-of? @n0 "viewer_certificate")
  (#any-of? @name "cloudfront_default_certificate") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_api_gateway_domain_name\"") (#not-has? @body "attribute" "^security_policy\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#not-has? @body "attribute" "^tls_security_policy\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_cloudfront_distribution\"") (#not-has? @body "attribute" "^minimum_protocol_version\s*=") (#not-has? @body "attribute" "^cloudfront_default_certificate"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 319
59:a file transfer server stands on the internet or speaks FTP
66:Anyone can try passwords on it; with FTP they are read on the way.
57:Use endpoint_type = "VPC" and the protocols SFTP or FTPS.
680:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_transfer_server\"")
  (#any-of? @name "endpoint_type") (#match? @value "^\"PUBLIC\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_transfer_server\"")
  (#any-of? @name "protocols") (#match? @value "\"FTP\""))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_transfer_server\"") (#not-has? @body "attribute" "^endpoint_type\s*="))

low low security 1 1 0 0 0 0 0 0 2 0 0 319 311
52:traffic to a data store is not asked to be encrypted
67:This kind of store talks without encryption unless it is asked for.
54:Switch encryption in transit on, and connect with TLS.
903:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticache_replication_group\"") (#not-has? @body "attribute" "^transit_encryption_enabled\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#not-has? @body "block" "^(dynamic\s+\")?node_to_node_encryption\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#not-has? @body "attribute" "^enforce_https\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"aws_ecs_task_definition\"") (#not-has? @body "attribute" "^transit_encryption\s*=") (#has? @body "block" "^efs_volume_configuration"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 319 311
40:traffic to a data store is not encrypted
63:Who can listen on the network reads the data and the passwords.
54:Switch encryption in transit on, and connect with TLS.
2646:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticache_replication_group\"")
  (#any-of? @name "transit_encryption_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_msk_cluster\"") (#any-of? @n1 "encryption_in_transit") (#any-of? @n0 "encryption_info")
  (#any-of? @name "client_broker") (#match? @value "^\"(PLAINTEXT|TLS_PLAINTEXT)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_msk_cluster\"") (#any-of? @n1 "encryption_in_transit") (#any-of? @n0 "encryption_info")
  (#any-of? @name "in_cluster") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"aws_ecs_task_definition\"") (#any-of? @n1 "efs_volume_configuration") (#any-of? @n0 "volume")
  (#any-of? @name "transit_encryption") (#match? @value "^\"DISABLED\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_memorydb_cluster\"")
  (#any-of? @name "tls_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_elasticsearch_domain\"" "\"aws_opensearch_domain\"") (#any-of? @n0 "domain_endpoint_options")
  (#any-of? @name "enforce_https") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_db_parameter_group\"" "\"aws_rds_cluster_parameter_group\"" "\"aws_docdb_cluster_parameter_group\"" "\"aws_redshift_parameter_group\"") (#any-of? @n0 "parameter")
  (#any-of? @name "value") (#match? @value "^\"?(0|off|false|disabled)\"?$") (#has? @inner "attribute" "^name\s*=\s*\"(rds.force_ssl|tls|require_ssl|require_secure_transport)\""))

low medium security 1 1 0 0 0 0 0 0 2 0 0 693 1188
34:a bucket keeps no earlier versions
69:What is overwritten or deleted, by mistake or by ransomware, is gone.
28:Set the status to "Enabled".
651:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket\"") (#any-of? @n0 "versioning")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket_versioning\"") (#any-of? @n0 "versioning_configuration")
  (#any-of? @name "status") (#match? @value "^\"(Suspended|Disabled)\"$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
59:the API of a cluster can be reached from the whole internet
85:Every hole in the API server, and every leaked kubeconfig, can be used from anywhere.
82:Set private_cluster_enabled = true, or list your networks in authorized_ip_ranges.
580:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_kubernetes_cluster\"") (#not-has? @body "attribute" "^api_server_authorized_ip_ranges\s*=") (#not-has? @body "attribute" "^(private_cluster_enabled\s*=\s*(true|var)|authorized_ip_ranges\s*=)"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"")
  (#any-of? @name "private_cluster_enabled") (#match? @value "^\"?false\"?$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 269
40:a cluster does not check who may do what
54:Everyone who gets a token of any pod owns the cluster.
45:Set role_based_access_control_enabled = true.
616:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"")
  (#any-of? @name "role_based_access_control_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"") (#any-of? @n0 "role_based_access_control")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 284
64:a cluster has its dashboard, local accounts or no network policy
110:The dashboard and local accounts are ways in beside the login; without a policy every pod reaches every other.
73:Drop the dashboard, set local_account_disabled = true and network_policy.
1271:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"") (#any-of? @n1 "kube_dashboard") (#any-of? @n0 "addon_profile")
  (#any-of? @name "enabled") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"")
  (#any-of? @name "local_account_disabled" "azure_policy_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kubernetes_cluster\"") (#any-of? @n1 "oms_agent" "azure_policy") (#any-of? @n0 "addon_profile")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_kubernetes_cluster\"") (#not-has? @body "attribute" "^network_policy\s*="))

low low security 1 1 0 0 0 0 0 0 2 0 0 287 306
34:a web app asks nobody who they are
61:Everyone who reaches it gets in, unless the code itself asks.
61:Add auth_settings_v2 with a provider, or client certificates.
1681:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n0 "auth_settings" "auth_settings_v2")
  (#any-of? @name "enabled" "auth_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"")
  (#any-of? @name "client_cert_enabled" "client_certificate_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_app_service\"" "\"azurerm_function_app\"") (#not-has? @body "block" "^(dynamic\s+\")?auth_settings\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_app_service\"") (#not-has? @body "attribute" "^client_cert_enabled\s*="))

high high security 1 1 0 0 0 0 0 0 1 0 0 319
49:a web app takes files over FTP without encryption
76:Who listens on the way reads the password and can put other code on the app.
42:Set ftps_state = "Disabled" or "FtpsOnly".
637:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n0 "site_config")
  (#any-of? @name "ftps_state") (#match? @value "^\"AllAllowed\"$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 319
28:a web app answers plain HTTP
81:Who listens on the way reads and changes what is sent, cookies and passwords too.
22:Set https_only = true.
1065:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"")
  (#any-of? @name "https_only") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#not-has? @body "attribute" "^https_only\s*="))

low low quality 1 1 0 0 0 0 0 0 1 0 0 1104
31:a web app does not speak HTTP/2
47:Old HTTP is slower, and its mistakes are known.
25:Set http2_enabled = true.
637:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n0 "site_config")
  (#any-of? @name "http2_enabled") (#match? @value "^\"?false\"?$"))

low low security 0 1 0 0 0 0 0 0 1 0 0 287
36:a web app has no identity of its own
47:It then needs keys in its settings, which leak.
41:Add identity { type = "SystemAssigned" }.
303:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_app_service\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app\"") (#not-has? @body "block" "^(dynamic\s+\")?identity\b"))

medium high security 1 1 0 0 0 0 0 0 1 0 0 489
27:a web app lets debuggers in
59:A debugger reads the memory of the app and runs code in it.
37:Set remote_debugging_enabled = false.
647:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n0 "site_config")
  (#any-of? @name "remote_debugging_enabled") (#match? @value "^\"?true\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 942
37:a service answers scripts of any site
81:A page that a user of yours visits can read answers of the service in their name.
35:List your sites in allowed_origins.
2077:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n1 "cors") (#any-of? @n0 "site_config")
  (#any-of? @name "allowed_origins") (#match? @value "\"\*\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"") (#any-of? @n1 "cors_rule") (#any-of? @n0 "blob_properties")
  (#any-of? @name "allowed_origins") (#match? @value "\"\*\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket\"" "\"aws_s3_bucket_cors_configuration\"") (#any-of? @n0 "cors_rule")
  (#any-of? @name "allowed_origins") (#match? @value "\"\*\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"aws_apigatewayv2_api\"" "\"aws_lambda_function_url\"") (#any-of? @n0 "cors" "cors_configuration")
  (#any-of? @name "allow_origins") (#match? @value "\"\*\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_storage_bucket\"") (#any-of? @n0 "cors")
  (#any-of? @name "origin") (#match? @value "\"\*\""))

high high security 1 1 0 0 0 0 0 0 2 0 0 319 311
47:a database takes connections without encryption
56:Who listens on the way reads the data and the passwords.
35:Set ssl_enforcement_enabled = true.
1377:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"" "\"azurerm_mariadb_server\"")
  (#any-of? @name "ssl_enforcement_enabled" "ssl_enforcement") (#match? @value "^\"?(false|Disabled)\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_redis_cache\"")
  (#any-of? @name "enable_non_ssl_port" "non_ssl_port_enabled") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_mysql_flexible_server_configuration\"" "\"azurerm_postgresql_flexible_server_configuration\"" "\"azurerm_postgresql_configuration\"" "\"azurerm_mysql_configuration\"")
  (#any-of? @name "value") (#match? @value "^\"(?i:off)\"$") (#has? @body "attribute" "^name\s*=\s*\"require_secure_transport\""))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_redis_enterprise_database\"")
  (#any-of? @name "client_protocol") (#match? @value "^\"Plaintext\"$"))

low low security 1 1 0 0 0 0 0 0 2 0 0 693 311
59:a database lacks backups elsewhere, encryption or detection
72:After a break-in or a fire there is less to go back to, and less to see.
22:Switch the setting on.
1988:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"" "\"azurerm_mariadb_server\"")
  (#any-of? @name "geo_redundant_backup_enabled" "infrastructure_encryption_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"") (#not-has? @body "block" "^(dynamic\s+\")?threat_detection_policy\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_postgresql_server\"" "\"azurerm_mysql_server\"" "\"azurerm_mariadb_server\"") (#not-has? @body "attribute" "^geo_redundant_backup_enabled\s*="))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_mssql_server_security_alert_policy\"" "\"azurerm_mssql_database\"")
  (#any-of? @name "state") (#match? @value "^\"Disabled\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_mssql_database\"" "\"azurerm_sql_database\"" "\"azurerm_sql_server\"") (#any-of? @n0 "threat_detection_policy")
  (#any-of? @name "state") (#match? @value "^\"Disabled\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_postgresql_configuration\"" "\"azurerm_postgresql_flexible_server_configuration\"")
  (#any-of? @name "value") (#match? @value "^\"(?i:off)\"$") (#has? @body "attribute" "^name\s*=\s*\"(log_checkpoints|log_connections|log_disconnections|log_duration|connection_throttling)\""))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 311
37:a disk or a variable is not encrypted
48:Who gets a copy of it can read everything on it.
49:Set it to true, or name a disk_encryption_set_id.
1915:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_managed_disk\"" "\"azurerm_snapshot\"") (#any-of? @n0 "encryption_settings")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_linux_virtual_machine\"" "\"azurerm_windows_virtual_machine\"" "\"azurerm_linux_virtual_machine_scale_set\"" "\"azurerm_windows_virtual_machine_scale_set\"")
  (#any-of? @name "encryption_at_host_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_automation_variable_string\"" "\"azurerm_automation_variable_int\"" "\"azurerm_automation_variable_bool\"" "\"azurerm_automation_variable_datetime\"")
  (#any-of? @name "encrypted") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_automation_variable_string\"") (#not-has? @body "attribute" "^encrypted\s*="))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_data_lake_store\"")
  (#any-of? @name "encryption_state") (#match? @value "^\"Disabled\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_kusto_cluster\"")
  (#any-of? @name "enable_disk_encryption" "disk_encryption_enabled" "double_encryption_enabled") (#match? @value "^\"?false\"?$"))

low low security 1 1 0 0 0 0 0 0 2 0 0 262 324
26:a key or secret never ends
38:One that leaked stays useful for ever.
20:Set expiration_date.
218:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_key_vault_key\"" "\"azurerm_key_vault_secret\"") (#not-has? @body "attribute" "^expiration_date\s*="))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
45:a key vault can be reached from every network
52:A leaked key of the vault can be used from anywhere.
49:Add network_acls { default_action = "Deny" … }.
256:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_key_vault\"") (#not-has? @body "block" "^(dynamic\s+\")?network_acls\b") (#not-has? @body "attribute" "^public_network_access_enabled\s*="))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 693 284
35:a key vault can be emptied for good
91:Who gets rights for an hour can delete every key, and with them all data that they protect.
36:Set purge_protection_enabled = true.
477:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_key_vault\"")
  (#any-of? @name "purge_protection_enabled" "soft_delete_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_key_vault\"") (#not-has? @body "attribute" "^purge_protection_enabled\s*="))

low medium security 1 1 0 0 0 0 0 0 1 0 0 778
46:nobody is told of attacks, or the log is short
67:A break-in goes unseen, and after weeks nothing is left to look at.
48:Switch it on, and keep logs for 90 days or more.
1951:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_security_center_contact\"")
  (#any-of? @name "alert_notifications" "alerts_to_admins") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_security_center_subscription_pricing\"")
  (#any-of? @name "tier") (#match? @value "^\"Free\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_network_watcher_flow_log\"" "\"azurerm_monitor_log_profile\"") (#any-of? @n0 "retention_policy")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_network_watcher_flow_log\"" "\"azurerm_monitor_log_profile\"") (#any-of? @n0 "retention_policy")
  (#any-of? @name "days") (#match? @value "^([1-9]|[1-8][0-9])$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_network_watcher_flow_log\"")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"") (#any-of? @n1 "logging") (#any-of? @n0 "queue_properties")
  (#any-of? @name "read" "write" "delete") (#match? @value "^\"?false\"?$"))

medium high security 1 1 0 0 0 0 0 0 2 0 0 284 668
37:a firewall lets in what no rule names
66:Every network that is not listed gets in, so the rules do nothing.
50:Set default_action = "Deny" and list the networks.
771:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"" "\"azurerm_key_vault\"" "\"azurerm_cognitive_account\"" "\"azurerm_container_registry\"" "\"azurerm_eventhub_namespace\"") (#any-of? @n0 "network_rules" "network_acls" "network_rule_set" "network_rulesets")
  (#any-of? @name "default_action") (#match? @value "^\"Allow\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account_network_rules\"")
  (#any-of? @name "default_action") (#match? @value "^\"Allow\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 326 327
42:a service still speaks old versions of TLS
69:TLS 1.0 and 1.1 have known weaknesses with which traffic can be read.
25:Ask for TLS 1.2 or newer.
2710:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"" "\"azurerm_redis_cache\"" "\"azurerm_mssql_server\"" "\"azurerm_sql_server\"" "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"" "\"azurerm_mariadb_server\"" "\"azurerm_eventhub_namespace\"" "\"azurerm_servicebus_namespace\"" "\"azurerm_mssql_managed_instance\"" "\"azurerm_cosmosdb_account\"" "\"azurerm_iothub\"" "\"azurerm_eventgrid_topic\"")
  (#any-of? @name "min_tls_version" "minimum_tls_version" "minimal_tls_version" "ssl_minimal_tls_version_enforced") (#match? @value "^\"(TLS1_0|TLS1_1|Tls|Tls11|1\.0|1\.1|TLSEnforcementDisabled|Disabled)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_app_service\"" "\"azurerm_function_app\"" "\"azurerm_linux_web_app\"" "\"azurerm_windows_web_app\"" "\"azurerm_linux_function_app\"" "\"azurerm_windows_function_app\"" "\"azurerm_app_service_slot\"" "\"azurerm_function_app_slot\"" "\"azurerm_linux_web_app_slot\"" "\"azurerm_windows_web_app_slot\"" "\"azurerm_logic_app_standard\"") (#any-of? @n0 "site_config")
  (#any-of? @name "min_tls_version" "minimum_tls_version" "scm_min_tls_version" "scm_minimum_tls_version") (#match? @value "^\"1\.[01]\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_application_gateway\"") (#any-of? @n0 "ssl_policy")
  (#any-of? @name "min_protocol_version") (#match? @value "^\"TLSv1_[01]\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_frontdoor_custom_https_configuration\"" "\"azurerm_cdn_frontdoor_custom_domain\"") (#any-of? @n0 "tls" "custom_https_configuration")
  (#any-of? @name "minimum_tls_version") (#match? @value "^\"(TLS10|1\.0)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_api_management\"") (#any-of? @n0 "security")
  (#any-of? @name "enable_backend_ssl30" "enable_backend_tls10" "enable_backend_tls11" "enable_frontend_ssl30" "enable_frontend_tls10" "enable_frontend_tls11" "frontend_tls10_enabled" "backend_tls10_enabled") (#match? @value "^\"?true\"?$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 732
77:a network rule opens an administration or database port to the whole internet
103:Scanners find an open SSH, RDP or database port within minutes and try passwords and known holes on it.
78:Name the networks that need it in source_address_prefix, or use Azure Bastion.
1602:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"azurerm_network_security_rule\"") (#any-of? @name "source_address_prefix" "source_address_prefixes") (#match? @value "^\[?\s*\"(\*|0\.0\.0\.0(/0)?|::/0|(?i:internet|any))\"") (#has? @rule "attribute" "^direction\s*=\s*\"(?i:inbound)\"$") (#has? @rule "attribute" "^access\s*=\s*\"(?i:allow)\"$") (#has? @rule "attribute" "^destination_port_ranges?\s*=\s*(\[[^\]]*)?\"(\*|0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#eq? @type "\"azurerm_network_security_group\"") (#eq? @in "security_rule") (#any-of? @name "source_address_prefix" "source_address_prefixes") (#match? @value "^\[?\s*\"(\*|0\.0\.0\.0(/0)?|::/0|(?i:internet|any))\"") (#has? @rule "attribute" "^direction\s*=\s*\"(?i:inbound)\"$") (#has? @rule "attribute" "^access\s*=\s*\"(?i:allow)\"$") (#has? @rule "attribute" "^destination_port_ranges?\s*=\s*(\[[^\]]*)?\"(\*|0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\""))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
41:a network rule lets the whole internet in
67:Whatever listens on the port can be reached and attacked by anyone.
37:Name the networks that need the port.
1886:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"azurerm_network_security_rule\"") (#any-of? @name "source_address_prefix" "source_address_prefixes") (#match? @value "^\[?\s*\"(\*|0\.0\.0\.0(/0)?|::/0|(?i:internet|any))\"") (#has? @rule "attribute" "^direction\s*=\s*\"(?i:inbound)\"$") (#has? @rule "attribute" "^access\s*=\s*\"(?i:allow)\"$") (#not-has? @rule "attribute" "^destination_port_ranges?\s*=\s*(\[[^\]]*)?\"(\*|0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"") (#not-has? @rule "attribute" "^destination_port_range\s*=\s*\"(80|443)\"$") (#not-has? @rule "attribute" "^protocol\s*=\s*\"(?i:icmp)\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @in (body (attribute (identifier) @name (expression) @value) @finding) @rule))
  (#eq? @b "resource") (#eq? @type "\"azurerm_network_security_group\"") (#eq? @in "security_rule") (#any-of? @name "source_address_prefix" "source_address_prefixes") (#match? @value "^\[?\s*\"(\*|0\.0\.0\.0(/0)?|::/0|(?i:internet|any))\"") (#has? @rule "attribute" "^direction\s*=\s*\"(?i:inbound)\"$") (#has? @rule "attribute" "^access\s*=\s*\"(?i:allow)\"$") (#not-has? @rule "attribute" "^destination_port_ranges?\s*=\s*(\[[^\]]*)?\"(\*|0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"") (#not-has? @rule "attribute" "^destination_port_range\s*=\s*\"(80|443)\"$") (#not-has? @rule "attribute" "^protocol\s*=\s*\"(?i:icmp)\""))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
42:a service can be reached from the internet
66:Every hole in it, and every leaked key, can be used from anywhere.
69:Set public_network_access_enabled = false and use a private endpoint.
1546:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"" "\"azurerm_mssql_server\"" "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"" "\"azurerm_mariadb_server\"" "\"azurerm_cosmosdb_account\"" "\"azurerm_redis_cache\"" "\"azurerm_key_vault\"" "\"azurerm_container_registry\"" "\"azurerm_data_factory\"" "\"azurerm_search_service\"" "\"azurerm_eventhub_namespace\"" "\"azurerm_eventgrid_topic\"" "\"azurerm_eventgrid_domain\"" "\"azurerm_iothub\"" "\"azurerm_cognitive_account\"" "\"azurerm_healthcare_service\"" "\"azurerm_synapse_workspace\"" "\"azurerm_app_configuration\"" "\"azurerm_automation_account\"" "\"azurerm_machine_learning_workspace\"" "\"azurerm_batch_account\"" "\"azurerm_kusto_cluster\"" "\"azurerm_managed_disk\"" "\"azurerm_servicebus_namespace\"" "\"azurerm_mssql_managed_instance\"")
  (#any-of? @name "public_network_access_enabled" "public_network_enabled" "public_data_endpoint_enabled") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_mssql_server\"" "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"" "\"azurerm_mariadb_server\"" "\"azurerm_cosmosdb_account\"" "\"azurerm_data_factory\"" "\"azurerm_eventgrid_domain\"" "\"azurerm_search_service\"" "\"azurerm_iothub\"" "\"azurerm_cognitive_account\"") (#not-has? @body "attribute" "^public_network_access_enabled\s*="))

medium high security 1 1 0 0 0 0 0 0 2 0 0 284 306
54:a registry has an account for all, or lets anyone pull
77:The account has one password that everybody shares and that opens everything.
76:Set admin_enabled = false and anonymous_pull_enabled = false, and use roles.
285:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_container_registry\"")
  (#any-of? @name "admin_enabled" "anonymous_pull_enabled") (#match? @value "^\"?true\"?$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 269
40:an identity becomes owner or contributor
94:Whoever gets hold of it can change everything in its scope; an owner can also hand out rights.
60:Use a role for the work, such as "Storage Blob Data Reader".
291:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_role_assignment\"")
  (#any-of? @name "role_definition_name") (#match? @value "^\"(Owner|User Access Administrator)\"$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 269 732
26:a role allows every action
63:Whoever gets hold of the identity owns everything in its scope.
33:List the actions that are needed.
332:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_role_definition\"") (#any-of? @n0 "permissions")
  (#any-of? @name "actions" "data_actions") (#match? @value "^\[\s*\"\*\""))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 284 668
71:a database lets every service of Azure in, those of other customers too
60:Anyone who rents a machine in Azure can try passwords on it.
49:Use a virtual network rule or a private endpoint.
512:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_sql_firewall_rule\"" "\"azurerm_mssql_firewall_rule\"" "\"azurerm_postgresql_firewall_rule\"" "\"azurerm_mysql_firewall_rule\"" "\"azurerm_mariadb_firewall_rule\"" "\"azurerm_postgresql_flexible_server_firewall_rule\"" "\"azurerm_mysql_flexible_server_firewall_rule\"")
  (#any-of? @name "end_ip_address") (#match? @value "^\"0\.0\.0\.0\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 668
62:a database lets every address of the internet, or of Azure, in
47:Anyone can try passwords and known holes on it.
59:Name the addresses that need it, or use a private endpoint.
672:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_sql_firewall_rule\"" "\"azurerm_mssql_firewall_rule\"" "\"azurerm_postgresql_firewall_rule\"" "\"azurerm_mysql_firewall_rule\"" "\"azurerm_mariadb_firewall_rule\"" "\"azurerm_postgresql_flexible_server_firewall_rule\"" "\"azurerm_mysql_flexible_server_firewall_rule\"" "\"azurerm_redis_firewall_rule\"" "\"azurerm_synapse_firewall_rule\"")
  (#any-of? @name "start_ip_address" "start_ip") (#match? @value "^\"0\.0\.0\.0(/0)?\"$") (#not-has? @body "attribute" "^end_ip(_address)?\s*=\s*\"0\.0\.0\.0\""))

high high security 1 1 0 0 0 0 1 0 1 0 0 319
34:a storage account takes plain HTTP
51:Who listens on the way reads the data and the keys.
38:Set https_traffic_only_enabled = true.
299:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"")
  (#any-of? @name "enable_https_traffic_only" "https_traffic_only_enabled") (#match? @value "^\"?false\"?$"))

13:ask for HTTPS
5:value
4:true
high medium security 1 1 0 0 0 0 0 0 2 0 0 284 732
27:blobs can be read by anyone
113:Public containers are the usual way in which data is lost: their names are guessed and their contents downloaded.
56:Set it to false or "private", and give out signed links.
914:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_container\"")
  (#any-of? @name "container_access_type") (#match? @value "^\"(blob|container)\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"")
  (#any-of? @name "allow_blob_public_access" "allow_nested_items_to_be_public") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_storage_account\"") (#any-of? @n0 "blob_properties")
  (#any-of? @name "public_access_enabled") (#match? @value "^\"?true\"?$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 326 327
50:a service is left with its default versions of TLS
70:Older versions of the provider allow TLS 1.0 where nothing is written.
63:Set min_tls_version = "TLS1_2", or minimum_tls_version = "1.2".
640:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_storage_account\"") (#not-has? @body "attribute" "^min_tls_version\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_redis_cache\"" "\"azurerm_mssql_server\"") (#not-has? @body "attribute" "^minimum_tls_version\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"azurerm_mysql_server\"" "\"azurerm_postgresql_server\"") (#not-has? @body "attribute" "^ssl_minimal_tls_version_enforced\s*="))

medium high security 1 1 0 0 0 0 0 0 2 0 0 287 521
41:a machine takes passwords instead of keys
36:Passwords are guessed; keys are not.
66:Set disable_password_authentication = true and give admin_ssh_key.
722:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_linux_virtual_machine\"" "\"azurerm_linux_virtual_machine_scale_set\"")
  (#any-of? @name "disable_password_authentication") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_virtual_machine\"" "\"azurerm_virtual_machine_scale_set\"") (#any-of? @n0 "os_profile_linux_config")
  (#any-of? @name "disable_password_authentication") (#match? @value "^\"?false\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 693
49:a web application firewall is off or only watches
30:Attacks reach the application.
45:Set enabled = true and the mode "Prevention".
1950:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_application_gateway\"") (#any-of? @n0 "waf_configuration")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_web_application_firewall_policy\"") (#any-of? @n0 "policy_settings")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_web_application_firewall_policy\"") (#any-of? @n0 "policy_settings")
  (#any-of? @name "mode") (#match? @value "^\"Detection\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"azurerm_application_gateway\"") (#any-of? @n0 "waf_configuration")
  (#any-of? @name "firewall_mode") (#match? @value "^\"Detection\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_frontdoor_firewall_policy\"" "\"azurerm_cdn_frontdoor_firewall_policy\"")
  (#any-of? @name "mode") (#match? @value "^\"Detection\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"azurerm_frontdoor_firewall_policy\"" "\"azurerm_cdn_frontdoor_firewall_policy\"")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))

high high security 1 1 0 0 0 0 0 0 1 0 0 295
53:a provider or data source does not check certificates
66:Anyone on the way can pose as the server and read the credentials.
78:Remove the setting, and trust the certificate authority of the server instead.
369:(block . (identifier) @b (body (attribute (identifier) @name (expression) @value) @finding)
  (#any-of? @b "provider" "data" "backend") (#any-of? @name "insecure" "skip_tls_verify" "insecure_skip_verify" "tls_insecure" "allow_unverified_ssl" "skip_ssl_verify" "insecure_ssl" "skip_cert_verification" "tls_skip_verify" "insecure_https") (#match? @value "^\"?true\"?$"))

low low correctness 1 1 0 0 0 0 0 0 1 0 0 693
46:a data store can be deleted by one wrong apply
110:A renamed resource or a wrong workspace deletes the database and, without a final snapshot, its data for good.
105:Set deletion_protection = true, skip_final_snapshot = false and force_destroy = false where data is kept.
1136:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"" "\"aws_dynamodb_table\"" "\"google_sql_database_instance\"" "\"google_spanner_database\"" "\"google_bigtable_instance\"" "\"google_bigquery_table\"")
  (#any-of? @name "deletion_protection" "deletion_protection_enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_db_instance\"" "\"aws_rds_cluster\"" "\"aws_docdb_cluster\"" "\"aws_neptune_cluster\"" "\"aws_redshift_cluster\"")
  (#any-of? @name "skip_final_snapshot") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"aws_s3_bucket\"" "\"google_storage_bucket\"")
  (#any-of? @name "force_destroy") (#match? @value "^\"?true\"?$"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 284 732
36:a bucket still has rights per object
74:Single objects can be made public beside the policy of the bucket, unseen.
39:Set uniform_bucket_level_access = true.
490:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_storage_bucket\"")
  (#any-of? @name "uniform_bucket_level_access" "bucket_policy_only") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_storage_bucket\"") (#not-has? @body "attribute" "^uniform_bucket_level_access\s*="))

low low security 1 1 0 0 0 0 0 0 2 0 0 320 311
44:data is not encrypted with a key of your own
78:Without a key of your own nobody can shut the data off by taking the key away.
15:Name a KMS key.
1802:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_compute_disk\"") (#not-has? @body "block" "^(dynamic\s+\")?disk_encryption_key\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_pubsub_topic\"") (#not-has? @body "attribute" "^kms_key_name\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_bigquery_dataset\"") (#not-has? @body "block" "^(dynamic\s+\")?default_encryption_configuration\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_bigquery_table\"") (#not-has? @body "block" "^(dynamic\s+\")?encryption_configuration\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_artifact_registry_repository\"") (#not-has? @body "attribute" "^kms_key_name\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_spanner_database\"") (#not-has? @body "block" "^(dynamic\s+\")?encryption_config\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_bigtable_instance\"") (#not-has? @body "attribute" "^kms_key_name\s*="))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_dataproc_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?encryption_config\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_compute_instance\"") (#not-has? @body "attribute" "^(kms_key_self_link|disk_encryption_key_raw)\s*="))

low medium security 1 1 0 0 0 0 0 0 2 0 0 284 1188
34:a project gets the default network
50:It has open rules for SSH and RDP from everywhere.
32:Set auto_create_network = false.
254:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_project\"")
  (#any-of? @name "auto_create_network") (#match? @value "^\"?true\"?$"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 345 327
41:a zone is not signed, or with a weak hash
51:Answers can be forged, and users are led elsewhere.
69:Set dnssec_config { state = "on" } with RSASHA256 or ECDSAP256SHA256.
705:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_dns_managed_zone\"") (#any-of? @n0 "dnssec_config")
  (#any-of? @name "state") (#match? @value "^\"off\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_dns_managed_zone\"") (#any-of? @n1 "default_key_specs") (#any-of? @n0 "dnssec_config")
  (#any-of? @name "algorithm") (#match? @value "^\"rsasha1\"$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 778
36:a subnet keeps no log of its traffic
53:After a break-in nobody can tell where the data went.
15:Add log_config.
511:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_compute_subnetwork\"") (#not-has? @body "block" "^(dynamic\s+\")?log_config\b") (#not-has? @body "attribute" "^purpose\s*="))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_compute_subnetwork\"")
  (#any-of? @name "private_ip_google_access") (#match? @value "^\"?false\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 269
52:a machine may use every API with its default account
56:Who breaks into it has nearly all rights in the project.
66:Give it a service account of its own with the roles that it needs.
892:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_compute_instance\"" "\"google_compute_instance_template\"" "\"google_compute_instance_from_template\"") (#any-of? @n0 "service_account")
  (#any-of? @name "scopes") (#match? @value "\"(cloud-platform|https://www\.googleapis\.com/auth/cloud-platform)\"") (#not-has? @inner "attribute" "^email\s*="))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_compute_instance\"" "\"google_compute_instance_template\"") (#any-of? @n0 "service_account")
  (#any-of? @name "email") (#match? @value "-compute@developer\.gserviceaccount\.com\""))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 287
60:a cluster takes passwords, client certificates or old rights
65:They cannot be taken back one by one, and stand beside the roles.
98:Drop them: enable_legacy_abac = false, issue_client_certificate = false, no username and password.
994:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"")
  (#any-of? @name "enable_legacy_abac") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"") (#any-of? @n1 "client_certificate_config") (#any-of? @n0 "master_auth")
  (#any-of? @name "issue_client_certificate") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"") (#any-of? @n0 "master_auth")
  (#any-of? @name "username") (#match? @value "^\"[^\"]+\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 668
59:the API of a cluster can be reached from the whole internet
85:Every hole in the API server, and every leaked kubeconfig, can be used from anywhere.
56:List your networks in master_authorized_networks_config.
412:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"") (#any-of? @n1 "cidr_blocks") (#any-of? @n0 "master_authorized_networks_config")
  (#any-of? @name "cidr_block") (#match? @value "^\"0\.0\.0\.0/0\"$"))

low low security 1 1 0 0 0 0 0 0 2 0 0 284 693
37:a cluster leaves one of its walls out
97:Nodes with public addresses, an open API, no network policy or no log make each other hole worse.
116:Set private_cluster_config, master_authorized_networks_config, network_policy, shielded nodes, and keep the logs on.
3284:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"")
  (#any-of? @name "enable_shielded_nodes" "enable_intranode_visibility" "enable_binary_authorization") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"")
  (#any-of? @name "logging_service" "monitoring_service") (#match? @value "^\"none\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"") (#any-of? @n0 "network_policy")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"") (#any-of? @n0 "private_cluster_config")
  (#any-of? @name "enable_private_nodes" "enable_private_endpoint") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"" "\"google_container_node_pool\"") (#any-of? @n1 "workload_metadata_config") (#any-of? @n0 "node_config")
  (#any-of? @name "node_metadata" "mode") (#match? @value "^\"(EXPOSE|UNSPECIFIED|GCE_METADATA|MODE_UNSPECIFIED)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_container_node_pool\"") (#any-of? @n0 "management")
  (#any-of? @name "auto_repair" "auto_upgrade") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_container_cluster\"" "\"google_container_node_pool\"") (#any-of? @n1 "shielded_instance_config") (#any-of? @n0 "node_config")
  (#any-of? @name "enable_secure_boot" "enable_integrity_monitoring") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_container_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?private_cluster_config\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_container_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?master_authorized_networks_config\b"))
(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_container_cluster\"") (#not-has? @body "block" "^(dynamic\s+\")?network_policy\b") (#not-has? @body "attribute" "^(datapath_provider|enable_autopilot)\s*="))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 269
59:an identity may act as every service account of the project
62:It has the rights of all of them, those of administrators too.
42:Grant the role on the one service account.
517:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_project_iam_member\"" "\"google_project_iam_binding\"" "\"google_folder_iam_member\"" "\"google_folder_iam_binding\"" "\"google_organization_iam_member\"" "\"google_organization_iam_binding\"")
  (#any-of? @name "role") (#match? @value "^\"roles/iam\.(serviceAccountUser|serviceAccountTokenCreator|serviceAccountKeyAdmin|workloadIdentityUser)\"$"))

low low security 1 1 0 0 0 0 0 0 1 0 0 284
31:a machine gets a public address
71:It can be reached from the internet as soon as a firewall rule lets it.
62:Drop access_config and use Cloud NAT and Identity-Aware Proxy.
290:(block . (identifier) @b . (string_lit) @type (body (block . (identifier) @n (body (block . (identifier) @finding))))
  (#eq? @b "resource") (#any-of? @type "\"google_compute_instance\"" "\"google_compute_instance_template\"") (#eq? @n "network_interface") (#eq? @finding "access_config"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 284
69:a machine has an open console, no login by roles, or forwards packets
59:Each of these is a way in beside the rights of the project.
99:Set enable-oslogin = true, drop serial-port-enable and can_ip_forward, and block project-wide keys.
1026:(object_elem key: (expression) @k val: (expression) @v (#match? @k "^\"?serial-port-enable\"?$") (#match? @v "^\"?(?i:true|1)\"?$")) @finding
(object_elem key: (expression) @k val: (expression) @v (#match? @k "^\"?(enable-oslogin|block-project-ssh-keys)\"?$") (#match? @v "^\"?(?i:false)\"?$")) @finding
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_compute_instance\"" "\"google_compute_instance_template\"")
  (#any-of? @name "can_ip_forward") (#match? @value "^\"?true\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_compute_instance\"" "\"google_compute_instance_template\"") (#any-of? @n0 "shielded_instance_config")
  (#any-of? @name "enable_vtpm" "enable_integrity_monitoring" "enable_secure_boot") (#match? @value "^\"?false\"?$"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 320 324
40:a KMS key is never replaced by a new one
40:A key that leaked stays useful for ever.
43:Set rotation_period = "7776000s" (90 days).
563:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_kms_crypto_key\"") (#not-has? @body "attribute" "^rotation_period\s*=") (#not-has? @body "attribute" "^purpose\s*=\s*\"(ASYMMETRIC|MAC)"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_kms_crypto_key\"")
  (#any-of? @name "rotation_period") (#match? @value "^\"([1-9][0-9]{8,}|[89][0-9]{7}|[4-7][0-9]{7}|3[2-9][0-9]{6})s\"$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 326 327
44:an endpoint still speaks old versions of TLS
56:TLS 1.0 and 1.1, and old ciphers, have known weaknesses.
71:Set min_tls_version = "TLS_1_2" and profile = "MODERN" or "RESTRICTED".
265:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_compute_ssl_policy\"")
  (#any-of? @name "min_tls_version") (#match? @value "^\"TLS_1_[01]\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 732
93:a firewall rule opens an administration or database port, or all ports, to the whole internet
103:Scanners find an open SSH, RDP or database port within minutes and try passwords and known holes on it.
87:Name the networks in source_ranges; for SSH use Identity-Aware Proxy (35.235.240.0/20).
1099:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"google_compute_firewall\"") (#eq? @name "source_ranges") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"") (#not-has? @rule "attribute" "^(direction\s*=\s*\"EGRESS\"|disabled\s*=\s*true)") (#has? @rule "block" "^allow\b") (#has? @rule "attribute" "^ports\s*=\s*\[[^\]]*\"(0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\""))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"google_compute_firewall\"") (#eq? @name "source_ranges") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"") (#not-has? @rule "attribute" "^(direction\s*=\s*\"EGRESS\"|disabled\s*=\s*true)") (#has? @rule "block" "^allow\b") (#has? @rule "attribute" "^protocol\s*=\s*\"(all|-1)\""))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
42:a firewall rule lets the whole internet in
67:Whatever listens on the port can be reached and attacked by anyone.
37:Name the networks that need the port.
809:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @rule
  (#eq? @b "resource") (#eq? @type "\"google_compute_firewall\"") (#eq? @name "source_ranges") (#match? @value "\"(0\\.0\\.0\\.0/0|::/0)\"") (#not-has? @rule "attribute" "^(direction\s*=\s*\"EGRESS\"|disabled\s*=\s*true)") (#has? @rule "block" "^allow\b") (#not-has? @rule "attribute" "^ports\s*=\s*\[[^\]]*\"(0-65535|1-65535|20|21|22|23|25|110|135|137|138|139|143|445|1433|1434|1521|2049|2375|2376|2379|2483|2484|3000|3306|3389|4333|5432|5500|5601|5900|5985|5986|6379|7000|7001|8020|8888|9042|9160|9200|9300|10250|11211|27017|27018|50070|61621)\"") (#not-has? @rule "attribute" "^protocol\s*=\s*\"(all|-1|icmp)\"") (#not-has? @rule "attribute" "^ports\s*=\s*\[(\s*\"(80|443)\"\s*,?)+\]"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 269
50:an identity becomes owner or editor of the project
53:Whoever gets hold of it can change nearly everything.
60:Use a role for the work, such as roles/storage.objectViewer.
435:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_project_iam_member\"" "\"google_project_iam_binding\"" "\"google_folder_iam_member\"" "\"google_folder_iam_binding\"" "\"google_organization_iam_member\"" "\"google_organization_iam_binding\"")
  (#any-of? @name "role") (#match? @value "^\"roles/(owner|editor)\"$"))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 732
23:data is given to anyone
87:Everyone on the internet, or everyone with a Google account, gets what the role allows.
43:Name the users, groups or service accounts.
2604:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_storage_bucket_iam_member\"" "\"google_storage_bucket_iam_binding\"" "\"google_bigquery_dataset_iam_member\"" "\"google_bigquery_dataset_iam_binding\"" "\"google_bigquery_table_iam_member\"" "\"google_bigquery_table_iam_binding\"" "\"google_pubsub_topic_iam_member\"" "\"google_pubsub_topic_iam_binding\"" "\"google_pubsub_subscription_iam_member\"" "\"google_pubsub_subscription_iam_binding\"" "\"google_kms_crypto_key_iam_member\"" "\"google_kms_crypto_key_iam_binding\"" "\"google_kms_key_ring_iam_member\"" "\"google_kms_key_ring_iam_binding\"" "\"google_secret_manager_secret_iam_member\"" "\"google_secret_manager_secret_iam_binding\"" "\"google_project_iam_member\"" "\"google_project_iam_binding\"" "\"google_artifact_registry_repository_iam_member\"" "\"google_artifact_registry_repository_iam_binding\"" "\"google_compute_image_iam_member\"" "\"google_spanner_database_iam_member\"" "\"google_dataproc_cluster_iam_member\"" "\"google_dataproc_cluster_iam_binding\"" "\"google_service_account_iam_member\"" "\"google_service_account_iam_binding\"" "\"google_container_registry_iam_member\"" "\"google_folder_iam_member\"" "\"google_organization_iam_member\"" "\"google_compute_instance_iam_member\"" "\"google_notebooks_instance_iam_member\"")
  (#any-of? @name "member" "members") (#match? @value "\"(allUsers|allAuthenticatedUsers)\""))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_storage_bucket_access_control\"" "\"google_storage_default_object_access_control\"" "\"google_storage_object_access_control\"")
  (#any-of? @name "entity") (#match? @value "^\"(allUsers|allAuthenticatedUsers)\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_storage_bucket_acl\"" "\"google_storage_object_acl\"" "\"google_storage_default_object_acl\"")
  (#any-of? @name "predefined_acl") (#match? @value "^\"(publicRead|publicReadWrite|authenticatedRead)\"$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (attribute (identifier) @name (expression) @value) @finding) @inner))
  (#eq? @b "resource") (#any-of? @type "\"google_bigquery_dataset\"") (#any-of? @n0 "access")
  (#any-of? @name "special_group") (#match? @value "^\"allAuthenticatedUsers\"$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 306 284
33:a service can be called by anyone
71:Everyone on the internet can call it, at your cost and with its rights.
64:Name who may call, or put a load balancer with a login in front.
570:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_cloud_run_service_iam_member\"" "\"google_cloud_run_service_iam_binding\"" "\"google_cloud_run_v2_service_iam_member\"" "\"google_cloudfunctions_function_iam_member\"" "\"google_cloudfunctions_function_iam_binding\"" "\"google_cloudfunctions2_function_iam_member\"" "\"google_api_gateway_api_iam_member\"")
  (#any-of? @name "member" "members") (#match? @value "\"(allUsers|allAuthenticatedUsers)\""))

high high security 1 1 0 0 0 0 0 0 2 0 0 284 668
48:a database lets every address of the internet in
47:Anyone can try passwords and known holes on it.
44:Name the networks, or use a private address.
469:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (block . (identifier) @n2 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n2 "authorized_networks") (#any-of? @n1 "ip_configuration") (#any-of? @n0 "settings")
  (#any-of? @name "value") (#match? @value "^\"(0\.0\.0\.0/0|::/0)\"$"))

medium low security 1 1 0 0 0 0 0 0 2 0 0 284 668
31:a database has a public address
59:Every hole in it can be tried from anywhere that is let in.
45:Set ipv4_enabled = false and private_network.
392:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "ip_configuration") (#any-of? @n0 "settings")
  (#any-of? @name "ipv4_enabled") (#match? @value "^\"?true\"?$"))

high medium security 1 1 0 0 0 0 0 0 2 0 0 319 311
47:a database takes connections without encryption
56:Who listens on the way reads the data and the passwords.
54:Set ssl_mode = "ENCRYPTED_ONLY" or require_ssl = true.
1095:(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "ip_configuration") (#any-of? @n0 "settings")
  (#any-of? @name "require_ssl") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "ip_configuration") (#any-of? @n0 "settings")
  (#any-of? @name "ssl_mode") (#match? @value "^\"(ALLOW_UNENCRYPTED_AND_ENCRYPTED|SSL_MODE_UNSPECIFIED)\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_redis_instance\"")
  (#any-of? @name "transit_encryption_mode") (#match? @value "^\"DISABLED\"$"))

low low security 1 1 0 0 0 0 0 0 2 0 0 319 693
54:a database lacks encryption of connections, or backups
83:Connections may be read on the way; after a mistake there is nothing to go back to.
76:Set ssl_mode = "ENCRYPTED_ONLY" and backup_configuration { enabled = true }.
1896:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "resource") (#any-of? @finding "\"google_sql_database_instance\"") (#not-has? @body "attribute" "^(require_ssl|ssl_mode)\s*="))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "backup_configuration") (#any-of? @n0 "settings")
  (#any-of? @name "enabled") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "database_flags") (#any-of? @n0 "settings")
  (#any-of? @name "value") (#match? @value "^\"(?i:off)\"$") (#has? @inner "attribute" "^name\s*=\s*\"(log_(checkpoints|connections|disconnections|lock_waits)|cloudsql.enable_pgaudit)\""))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n0 (body (block . (identifier) @n1 (body (attribute (identifier) @name (expression) @value) @finding) @inner))))
  (#eq? @b "resource") (#any-of? @type "\"google_sql_database_instance\"") (#any-of? @n1 "database_flags") (#any-of? @n0 "settings")
  (#any-of? @name "value") (#match? @value "^\"(?i:on)\"$") (#has? @inner "attribute" "^name\s*=\s*\"(local_infile|cross db ownership chaining|contained database authentication|external scripts enabled|3625)\""))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "resource") (#any-of? @type "\"google_redis_instance\"")
  (#any-of? @name "auth_enabled") (#match? @value "^\"?false\"?$"))

medium medium security 1 1 0 0 0 0 0 0 1 0 0 78
47:a command of a provisioner is built from values
117:Whoever sets the value, in a variable or as the name of a resource, can run commands with the rights of the pipeline.
83:Hand values over in environment = { … } and use "$NAME" in quotes in the command.
278:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding)
  (#eq? @b "provisioner") (#any-of? @type "\"local-exec\"" "\"remote-exec\"") (#any-of? @name "command" "inline") (#match? @value "\$\{\s*(var|each|data|local)\."))

high high security 1 1 0 0 0 0 0 0 2 0 0 494 319
38:a module is fetched without encryption
47:Who sits on the way can put other code into it.
29:Use https:// or git over SSH.
200:(block . (identifier) @b . (string_lit) (body (attribute (identifier) @name (expression) @value) @finding)
  (#eq? @b "module") (#eq? @name "source") (#match? @value "^\"((git|hg)::)?(http|git)://"))

low medium security 1 1 0 0 0 0 0 0 2 0 0 829 1357
29:a module may change under you
104:The next run takes whatever the registry or the branch holds then, new mistakes and stolen releases too.
69:Add version = "1.2.3", or ?ref= with a tag or commit to a Git source.
611:(block . (identifier) @b . (string_lit) (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "module") (#eq? @name "source") (#match? @value "^\"([a-z0-9.-]+/)?[A-Za-z0-9_-]+/[A-Za-z0-9_-]+/[a-z0-9_-]+(//[^\"]*)?\"$") (#not-match? @value "^\"(github\.com|bitbucket\.org|\.)") (#not-has? @body "attribute" "^version\s*="))
(block . (identifier) @b . (string_lit) (body (attribute (identifier) @name (expression) @value) @finding) @body
  (#eq? @b "module") (#eq? @name "source") (#match? @value "^\"(git::|git@|github\.com/|bitbucket\.org/|hg::)") (#not-match? @value "[?&]ref="))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 259
44:a password or key stands in the code as text
97:Everyone who can read the repository, its copies or the state file can use it, for years to come.
103:Take it from a secret store or from a variable marked sensitive, and change the one that was committed.
1866:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression (literal_value (string_lit))) @value) @finding)
  (#eq? @b "resource") (#match? @name "(?i)(^|_)(password|passwd|pwd|passphrase|secret|secret_key|secret_access_key|client_secret|api_key|apikey|access_token|auth_token|token|private_key|storage_account_access_key|primary_key|connection_string)$") (#match? @value "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$")
  (#not-match? @type "random_|null_resource"))
(block . (identifier) @b . (string_lit) @type
  (body (block . (identifier) @n (body (attribute (identifier) @name (expression (literal_value (string_lit))) @value) @finding)))
  (#eq? @b "resource") (#match? @name "(?i)(^|_)(password|passwd|pwd|passphrase|secret|secret_key|secret_access_key|client_secret|api_key|apikey|access_token|auth_token|token|private_key|storage_account_access_key|primary_key|connection_string)$") (#match? @value "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression (literal_value (string_lit))) @value) @finding)
  (#eq? @b "resource") (#any-of? @type "\"aws_secretsmanager_secret_version\"" "\"google_secret_manager_secret_version\"" "\"azurerm_key_vault_secret\"") (#any-of? @name "secret_string" "secret_data" "value") (#match? @value "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 522
55:an environment variable holds a password or key as text
76:Everyone who can read the repository, the state file or the console sees it.
103:Give the service the name of a secret (secrets, valueFrom, Secrets Manager) and let it fetch the value.
1361:(object_elem key: (expression) @k val: (expression (literal_value (string_lit))) @v
  (#match? @k "(?i)(^|_|\")(password|passwd|pwd|passphrase|secret|secret_key|secret_access_key|client_secret|api_key|apikey|access_token|auth_token|token|private_key)\"?$") (#match? @v "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$")
  (#inside-match? @k "block" "^(environment|resource|container|env)\b")) @finding
(object (object_elem key: (expression) @n val: (expression) @nv) (object_elem key: (expression) @k val: (expression (literal_value (string_lit))) @v) @finding
  (#match? @n "(?i)^\"?name\"?$") (#match? @k "(?i)^\"?value\"?$")
  (#match? @nv "(?i)(^|_|\")(password|passwd|pwd|secret|secret_key|secret_access_key|client_secret|api_key|access_token|auth_token|token|private_key)\"$") (#match? @v "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$"))
(heredoc_template (template_literal) @t
  (#match? @t "(?si)\"name\"\s*:\s*\"[A-Z_]*(PASSWORD|SECRET|SECRET_KEY|SECRET_ACCESS_KEY|API_KEY|ACCESS_TOKEN|AUTH_TOKEN)\"\s*,\s*\"value\"\s*:\s*\"[^\"$]{6,}\"")) @finding

critical high security 1 0 0 0 0 0 0 0 1 0 0 798
43:a provider gets its key or password as text
63:Everyone who can read the repository has the rights of the key.
70:Leave it out: the provider reads the environment, a profile or a role.
626:(block . (identifier) @b (body (attribute (identifier) @name (expression (literal_value (string_lit))) @value) @finding)
  (#any-of? @b "provider" "backend") (#any-of? @name "secret_key" "secret_access_key" "client_secret" "password" "token" "api_key" "api_token" "private_key" "access_key" "app_key") (#match? @value "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$")
  (#not-match? @value "(?i)^\"(mock|test|fake|dummy|anaccesskey|asecretkey|localstack|foo|bar|my-|your)"))

low medium quality 1 1 0 0 0 0 0 0 1 0 0 1357
34:a required provider has no version
65:The next run takes the newest release, whose defaults may differ.
23:Add version = "~> 5.0".
182:(block . (identifier) @b (body (attribute (identifier) @n (expression) @v) @finding)
  (#eq? @b "required_providers") (#match? @v "^\{") (#not-has? @v "object_elem" "^version\s*="))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 532 200
24:an output shows a secret
57:It is printed in every run and every log of the pipeline.
23:Write sensitive = true.
350:(block . (identifier) @b . (string_lit) @finding (body (attribute (identifier) @name (expression) @value)) @body
  (#eq? @b "output") (#match? @finding "(?i)(password|passwd|secret_key|secret_access_key|client_secret|api_key|access_token|private_key|connection_string)\"$") (#eq? @name "value") (#not-has? @body "attribute" "^sensitive\s*=\s*true"))

medium medium security 1 1 0 0 0 0 0 0 2 0 0 311 312
59:the state of Terraform is stored or sent without encryption
71:The state holds every password that the configuration touched, as text.
49:Set encrypt = true in the backend, and use https.
462:(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding)
  (#eq? @b "backend") (#eq? @type "\"s3\"") (#eq? @name "encrypt") (#match? @value "^\"?false\"?$"))
(block . (identifier) @b . (string_lit) @type (body (attribute (identifier) @name (expression) @value) @finding)
  (#eq? @b "backend") (#eq? @type "\"http\"") (#match? @name "^(address|lock_address|unlock_address)$") (#match? @value "^\"http://"))

high medium security 1 0 0 0 0 0 0 0 2 0 0 798 522
51:a start script of a machine holds a key or password
64:Anyone on the machine, or who may describe it, reads the script.
61:Give the machine a role, and let the script fetch the secret.
373:(block . (identifier) @b (body (attribute (identifier) @name (expression) @value) @finding)
  (#eq? @b "resource") (#any-of? @name "user_data" "user_data_base64" "custom_data" "startup_script" "metadata_startup_script")
  (#match? @value "(?i)(AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|[A-Z_]*PASSWORD|[A-Z_]*API_KEY|[A-Z_]*SECRET_KEY)\s*=\s*['\"]?[A-Za-z0-9/+_!@#%-]{8,}"))

low low quality 1 1 0 0 0 0 0 0 1 0 0 532
47:a variable for a secret is not marked sensitive
39:Its value is printed in plans and logs.
23:Write sensitive = true.
272:(block . (identifier) @b . (string_lit) @finding (body) @body
  (#eq? @b "variable") (#match? @finding "(?i)(^\"|_)(password|passwd|secret_key|secret_access_key|client_secret|api_key|access_token|private_key)\"$") (#not-has? @body "attribute" "^(sensitive|default)\s*="))

high medium security 1 0 0 0 0 0 0 0 1 0 0 798
43:a variable for a secret has a default value
81:The default stands in the repository, and is what runs where nobody sets another.
46:Leave default away and write sensitive = true.
548:(block . (identifier) @b . (string_lit) @n (body (attribute (identifier) @name (expression (literal_value (string_lit))) @value) @finding)
  (#eq? @b "variable") (#match? @n "(?i)(^\"|_)(password|passwd|pwd|secret|secret_key|secret_access_key|client_secret|api_key|access_token|auth_token|private_key)\"$") (#eq? @name "default") (#match? @value "^\"(?!\s*\")(?![^\"]*\$\{)(?!(?i)(arn:|projects/|https?://|/|change.?me|replace|todo|example\"|xxx|<|none\"|null\"|true\"|false\"|enabled\"|disabled\"|required\"|optional\"|bearer\"))[^\"\s]{4,}\"$"))


"""#
    static let embeddedExamples: StaticString = #"""
2 1 0
1 0
18:docker-compose.yml
89:services:
  app:
    image: example.com/app:1.2.3
    cap_add:
      - SYS_ADMIN  # HERE

1 0
18:docker-compose.yml
77:services:
  app:
    image: example.com/app:1.2.3
    cap_add: [ALL]  # HERE

1 0
18:docker-compose.yml
114:services:
  app:
    image: example.com/app:1.2.3
    cap_drop:
      - ALL
    cap_add:
      - NET_BIND_SERVICE

2 2 0
1 0
18:docker-compose.yml
78:services:
  db:
    image: postgres:16
    ports:
      - "5432:5432"  # HERE

1 0
18:docker-compose.yml
85:services:
  cache:
    image: redis:7
    ports:
      - "0.0.0.0:6379:6379"  # HERE

1 0
18:docker-compose.yml
80:services:
  db:
    image: postgres:16
    ports:
      - "127.0.0.1:5432:5432"

1 0
18:docker-compose.yml
79:services:
  app:
    image: example.com/app:1.2.3
    ports:
      - "8080:80"

1 1 0
1 0
18:docker-compose.yml
97:services:
  app:
    image: example.com/app:1.2.3
    devices:
      - /dev/sda:/dev/sda  # HERE

1 0
18:docker-compose.yml
97:services:
  app:
    image: example.com/app:1.2.3
    devices:
      - /dev/ttyUSB0:/dev/ttyUSB0

2 1 0
1 0
18:docker-compose.yml
121:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock  # HERE

1 0
18:docker-compose.yml
164:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - type: bind
        source: /var/run/docker.sock  # HERE
        target: /var/run/docker.sock

1 0
18:docker-compose.yml
82:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - data:/data

2 1 0
1 0
18:docker-compose.yml
72:services:
  app:
    image: example.com/app:1.2.3
    pid: host  # HERE

1 0
18:docker-compose.yml
74:services:
  app:
    image: example.com/app:1.2.3
    ipc: "host"  # HERE

1 0
18:docker-compose.yml
69:services:
  app:
    image: example.com/app:1.2.3
    ipc: shareable

1 1 0
1 0
18:docker-compose.yml
81:services:
  app:
    image: example.com/app:1.2.3
    network_mode: host  # HERE

1 0
18:docker-compose.yml
75:services:
  app:
    image: example.com/app:1.2.3
    network_mode: bridge

2 3 0
1 0
18:docker-compose.yml
87:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - /:/host  # HERE

1 0
18:docker-compose.yml
89:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - /etc:/etc  # HERE

1 0
18:docker-compose.yml
84:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - ./data:/data

1 0
18:docker-compose.yml
104:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - /etc/localtime:/etc/localtime:ro

1 0
18:docker-compose.yml
82:services:
  app:
    image: example.com/app:1.2.3
    volumes:
      - /:/host:ro

2 2 0
1 0
18:docker-compose.yml
49:services:
  app:
    image: nginx:latest  # HERE

1 0
18:docker-compose.yml
42:services:
  app:
    image: nginx  # HERE

1 0
18:docker-compose.yml
39:services:
  app:
    image: nginx:1.27

1 0
18:docker-compose.yml
45:services:
  app:
    build: .
    image: app

1 1 0
1 0
18:docker-compose.yml
72:services:
  app:
    image: example.com/app:1.2.3
    links:
      - db

1 0
18:docker-compose.yml
77:services:
  app:
    image: example.com/app:1.2.3
    depends_on:
      - db

1 1 0
1 0
18:docker-compose.yml
108:services:
  app:
    image: example.com/app:1.2.3
    security_opt:
      - no-new-privileges:false  # HERE

1 0
18:docker-compose.yml
99:services:
  app:
    image: example.com/app:1.2.3
    security_opt:
      - no-new-privileges:true

2 1 0
1 0
18:docker-compose.yml
114:services:
  app:
    image: example.com/app:1.2.3
    environment:
      POSTGRES_HOST_AUTH_METHOD: trust  # HERE

1 0
18:docker-compose.yml
114:services:
  app:
    image: example.com/app:1.2.3
    environment:
      - MYSQL_ALLOW_EMPTY_PASSWORD=yes  # HERE

1 0
18:docker-compose.yml
114:services:
  app:
    image: example.com/app:1.2.3
    environment:
      POSTGRES_HOST_AUTH_METHOD: scram-sha-256

1 2 0
1 0
18:docker-compose.yml
79:services:
  app:
    image: example.com/app:1.2.3
    privileged: true  # HERE

1 0
18:docker-compose.yml
72:services:
  app:
    image: example.com/app:1.2.3
    privileged: false

1 0
18:docker-compose.yml
82:services:
  app:
    image: example.com/app:1.2.3
    cap_add: [NET_BIND_SERVICE]

1 1 0
1 0
18:docker-compose.yml
101:services:
  app:
    image: example.com/app:1.2.3
    command: dockerd -H tcp://0.0.0.0:2375  # HERE

1 0
18:docker-compose.yml
102:services:
  app:
    image: example.com/app:1.2.3
    command: dockerd -H unix:///var/run/docker.sock

2 1 0
1 0
18:docker-compose.yml
73:services:
  app:
    image: example.com/app:1.2.3
    user: root  # HERE

1 0
18:docker-compose.yml
74:services:
  app:
    image: example.com/app:1.2.3
    user: "0:0"  # HERE

1 0
18:docker-compose.yml
72:services:
  app:
    image: example.com/app:1.2.3
    user: "1000:1000"

2 3 0
1 0
18:docker-compose.yml
115:services:
  app:
    image: example.com/app:1.2.3
    environment:
      POSTGRES_PASSWORD: hunter2hunter2  # HERE

1 0
18:docker-compose.yml
111:services:
  app:
    image: example.com/app:1.2.3
    environment:
      - MYSQL_ROOT_PASSWORD=hunter2  # HERE

1 0
18:docker-compose.yml
109:services:
  app:
    image: example.com/app:1.2.3
    environment:
      POSTGRES_PASSWORD: ${DB_PASSWORD:?}

1 0
18:docker-compose.yml
113:services:
  app:
    image: example.com/app:1.2.3
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/db

1 0
18:docker-compose.yml
101:services:
  app:
    image: example.com/app:1.2.3
    environment:
      - MYSQL_ROOT_PASSWORD=${PW}

1 1 0
1 0
18:docker-compose.yml
112:services:
  app:
    image: example.com/app:1.2.3
    environment:
      - xpack.security.enabled=false  # HERE

1 0
18:docker-compose.yml
103:services:
  app:
    image: example.com/app:1.2.3
    environment:
      - xpack.security.enabled=true

2 1 0
1 0
18:docker-compose.yml
103:services:
  app:
    image: example.com/app:1.2.3
    security_opt:
      - seccomp:unconfined  # HERE

1 0
18:docker-compose.yml
104:services:
  app:
    image: example.com/app:1.2.3
    security_opt:
      - apparmor=unconfined  # HERE

1 0
18:docker-compose.yml
99:services:
  app:
    image: example.com/app:1.2.3
    security_opt:
      - no-new-privileges:true

2 2 0
0 0
34:FROM alpine:3.20
ADD app.py /app/

0 0
41:FROM alpine:3.20
ADD ["src", "/app/src"]

0 0
35:FROM alpine:3.20
COPY app.py /app/

0 0
37:FROM alpine:3.20
ADD rootfs.tar.xz /

2 2 0
0 0
58:FROM alpine:3.20
ADD https://example.com/app.tar.gz /opt/

0 0
57:FROM alpine:3.20
ADD http://example.com/app /usr/bin/app

0 0
141:FROM alpine:3.20
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/app.tar.gz /opt/

0 0
38:FROM alpine:3.20
ADD app.tar.gz /opt/

1 2 0
0 0
75:FROM debian:bookworm
RUN apt-get update && apt-get install -y curl  # HERE

0 0
98:FROM debian:bookworm
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*

0 0
45:FROM alpine:3.20
RUN apk add --no-cache curl

2 4 0
0 0
72:FROM debian:bookworm
RUN apt-get update && apt-get install curl  # HERE

0 0
78:FROM debian:bookworm
RUN apt-get install --no-install-recommends curl  # HERE

0 0
67:FROM debian:bookworm
RUN apt-get update && apt-get install -y curl

0 0
49:FROM debian:bookworm
RUN apt-get -y install curl

0 0
74:FROM debian:bookworm
RUN apt-get install --no-install-recommends -qy curl

0 0
49:FROM debian:bookworm
RUN apt-get install curl -y

3 2 0
0 0
80:FROM debian:bookworm
RUN apt-get install -y --allow-unauthenticated app  # HERE

0 0
63:FROM alpine:3.20
RUN apk add --allow-untrusted app.apk  # HERE

0 0
59:FROM fedora:40
RUN dnf install -y --nogpgcheck app  # HERE

0 0
66:FROM debian:bookworm
RUN apt-get update && apt-get install -y app

0 0
44:FROM alpine:3.20
RUN apk add --no-cache app

1 1 0
0 0
76:FROM debian:bookworm
RUN apt-get update  # HERE
RUN apt-get install -y curl

0 0
67:FROM debian:bookworm
RUN apt-get update && apt-get install -y curl

2 2 0
0 0
70:FROM debian:bookworm
RUN apt-get update && apt-get upgrade -y  # HERE

0 0
42:FROM fedora:40
RUN dnf -y upgrade  # HERE

0 0
67:FROM debian:bookworm
RUN apt-get update && apt-get install -y curl

0 0
47:FROM python:3.12
RUN pip install --upgrade pip

1 2 0
0 0
38:FROM alpine:3.20
RUN cd /app
RUN make

0 0
39:FROM alpine:3.20
WORKDIR /app
RUN make

0 0
37:FROM alpine:3.20
RUN cd /app && make

2 3 0
0 0
47:FROM alpine:3.20
RUN chmod -R 777 /app  # HERE

0 0
49:FROM alpine:3.20
COPY --chmod=777 run.sh /run.sh

0 0
36:FROM alpine:3.20
RUN chmod 755 /app

0 0
37:FROM alpine:3.20
RUN chmod 1777 /tmp

0 0
49:FROM alpine:3.20
COPY --chmod=755 run.sh /run.sh

1 1 0
0 0
64:FROM node:20
WORKDIR /app
COPY . .
RUN npm ci
CMD ["node", "."]

0 0
55:FROM node:20
COPY package*.json ./
RUN npm ci
COPY . .

1 3 0
0 0
40:FROM alpine:3.20
COPY a.txt b.txt /data

0 0
41:FROM alpine:3.20
COPY a.txt b.txt /data/

0 0
34:FROM alpine:3.20
COPY a.txt /data

0 0
29:FROM alpine:3.20
COPY a b ./

2 1 0
0 0
73:FROM alpine:3.20 AS build
FROM alpine:3.20
COPY --from=builder /app /app

0 0
41:FROM alpine:3.20
COPY --from=1 /app /app

0 0
136:FROM alpine:3.20 AS build
FROM alpine:3.20
COPY --from=build /app /app
COPY --from=0 /b /b
COPY --from=nginx:1.27 /etc/nginx /etc/nginx

2 2 0
0 0
35:FROM python:3.12
ENV FLASK_DEBUG=1

0 0
74:FROM python:3.12
CMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]

0 0
35:FROM python:3.12
ENV FLASK_DEBUG=0

0 0
45:FROM python:3.12
CMD ["gunicorn", "app:app"]

2 1 0
0 0
43:FROM docker:27
VOLUME /var/run/docker.sock

0 0
47:FROM docker:27
VOLUME ["/var/run/docker.sock"]

0 0
28:FROM docker:27
VOLUME /data

2 2 0
0 0
39:FROM node:20
CMD ['node', 'server.js']

0 0
34:FROM node:20
ENTRYPOINT ["node",]

0 0
39:FROM node:20
CMD ["node", "server.js"]

0 0
34:FROM node:20
RUN [ -f x ] && make

1 2 0
0 0
57:FROM alpine:3.20
RUN export PATH=$PATH:/opt/bin
RUN tool

0 0
41:FROM alpine:3.20
ENV PATH=$PATH:/opt/bin

0 0
40:FROM alpine:3.20
RUN export A=1 && make

1 1 0
0 0
30:FROM alpine:3.20
EXPOSE 80000

0 0
30:FROM alpine:3.20
EXPOSE 65535

2 1 0
0 0
27:FROM alpine:3.20
EXPOSE 22

0 0
34:FROM alpine:3.20
EXPOSE 80 22/tcp

0 0
34:FROM alpine:3.20
EXPOSE 8080 2222

3 2 0
0 0
73:FROM alpine:3.20
RUN curl -kL https://example.com/a.tgz -o a.tgz  # HERE

0 0
83:FROM alpine:3.20
RUN wget --no-check-certificate https://example.com/a.tgz  # HERE

0 0
57:FROM node:20
RUN npm config set strict-ssl false  # HERE

0 0
65:FROM alpine:3.20
RUN curl -fL https://example.com/a.tgz -o a.tgz

0 0
69:FROM alpine:3.20
RUN mkdir -k-v && curl -K conf https://example.com/

1 2 0
0 0
36:FROM --platform=linux/amd64 node:20

0 0
39:FROM --platform=$BUILDPLATFORM node:20

0 0
13:FROM node:20

1 2 0
0 0
63:FROM alpine:3.20
RUN git clone https://github.com/team/app.git

0 0
79:FROM alpine:3.20
RUN git clone --branch v1.2.3 https://github.com/team/app.git

0 0
97:FROM alpine:3.20
RUN git clone https://github.com/team/app.git && cd app && git checkout 0123abc

1 1 0
0 0
33:FROM golang:1.23
ENV GOSUMDB=off

0 0
43:FROM golang:1.23
ENV GOPRIVATE=example.com

1 1 0
0 0
30:FROM nginx:1.27
CMD ["nginx"]

0 0
72:FROM nginx:1.27
HEALTHCHECK CMD curl -f http://localhost/
CMD ["nginx"]

4 5 0
0 0
21:FROM python:2.7-slim

0 0
20:FROM debian:stretch

0 0
13:FROM node:14

0 0
26:FROM openjdk:8-jdk-alpine

0 0
22:FROM python:3.12-slim

0 0
21:FROM debian:bookworm

0 0
13:FROM node:20

0 0
18:FROM ubuntu:24.04

0 0
17:FROM alpine:3.20

2 2 0
0 0
17:FROM node:latest

0 0
18:FROM nginx:stable

0 0
18:FROM node:20-slim

0 0
89:FROM node:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000

1 1 0
0 0
18:FROM node:20-slim

0 0
90:FROM node:20-slim@sha256:0000000000000000000000000000000000000000000000000000000000000000

2 4 0
0 0
21:FROM node
RUN npm ci

0 0
40:FROM registry.example.com:5000/team/app

0 0
18:FROM node:20-slim

0 0
13:FROM scratch

0 0
20:ARG BASE
FROM $BASE

0 0
33:FROM node:20 AS build
FROM build

2 2 0
0 0
58:FROM alpine:3.20
RUN --security=insecure mount /x  # HERE

0 0
49:FROM alpine:3.20
RUN --network=host make  # HERE

0 0
41:FROM alpine:3.20
RUN --network=none make

0 0
55:FROM alpine:3.20
RUN --mount=type=cache,target=/c make

1 1 0
0 0
43:FROM alpine:3.20
MAINTAINER me@example.com

0 0
73:FROM alpine:3.20
LABEL org.opencontainers.image.authors="me@example.com"

2 3 0
0 0
51:FROM node:20
COPY package*.json ./
RUN npm install

0 0
57:FROM node:20
RUN npm install --omit=dev && npm run build

0 0
24:FROM node:20
RUN npm ci

0 0
41:FROM node:20
RUN npm install -g serve@14

0 0
48:FROM node:20
RUN yarn install --frozen-lockfile

1 3 0
0 0
61:FROM python:3.12
RUN pip install -r requirements.txt  # HERE

0 0
68:FROM python:3.12
RUN pip install --no-cache-dir -r requirements.txt

0 0
61:FROM python:3.12
ENV PIP_NO_CACHE_DIR=1
RUN pip install x==1

0 0
81:FROM python:3.12
RUN --mount=type=cache,target=/root/.cache/pip pip install x==1

1 1 0
0 0
95:FROM python:3.12
RUN pip install --extra-index-url https://pypi.example.com/simple app  # HERE

0 0
81:FROM python:3.12
RUN pip install --index-url https://pypi.example.com/simple app

2 1 0
0 0
77:FROM python:3.12
RUN pip install --trusted-host pypi.example.com app  # HERE

0 0
55:FROM python:3.12
ENV PIP_TRUSTED_HOST=pypi.example.com

0 0
57:FROM python:3.12
RUN pip install --no-cache-dir app==1.0

3 2 0
0 0
86:FROM ubuntu:24.04
RUN curl -sL https://deb.nodesource.com/setup_20.x | bash -  # HERE

0 0
100:FROM alpine:3.20
RUN apk add --no-cache curl && \
    wget -qO- https://example.com/install.sh | sh

0 0
74:FROM ubuntu:24.04
RUN bash <(curl -s https://example.com/install)  # HERE

0 0
132:FROM ubuntu:24.04
RUN curl -fsSLo /tmp/i.sh https://example.com/install.sh && echo "0123  /tmp/i.sh" | sha256sum -c && sh /tmp/i.sh

0 0
72:FROM ubuntu:24.04
RUN curl -fsSL https://example.com/a.tar.gz | tar -xz

1 2 0
0 0
77:FROM debian:bookworm
RUN curl -s https://example.com/a.tgz | tar -xz  # HERE

0 0
113:FROM debian:bookworm
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN curl -s https://example.com/a.tgz | tar -xz

0 0
76:FROM debian:bookworm
RUN curl -so a.tgz https://example.com/a.tgz || exit 1

1 3 0
0 0
64:FROM alpine:3.20
RUN wget http://example.com/app.tar.gz  # HERE

0 0
57:FROM alpine:3.20
RUN wget https://example.com/app.tar.gz

0 0
87:FROM alpine:3.20
RUN wget http://example.com/a.tgz && echo "0123 a.tgz" | sha256sum -c

0 0
59:FROM alpine:3.20
HEALTHCHECK CMD curl -f http://localhost/

2 2 0
0 0
58:FROM ubuntu:24.04
RUN echo 'root:toor' | chpasswd  # HERE

0 0
56:FROM ubuntu:24.04
RUN useradd -m -p hunter2 app  # HERE

0 0
37:FROM ubuntu:24.04
RUN useradd -m app

0 0
68:FROM ubuntu:24.04
RUN echo "root:$(cat /run/secrets/pw)" | chpasswd

2 2 0
0 0
38:FROM node:20
ARG NPM_TOKEN
RUN npm ci

0 0
33:FROM node:20
ARG SSH_PRIVATE_KEY

0 0
68:FROM node:20
ARG NODE_VERSION
RUN --mount=type=secret,id=npm npm ci

0 0
32:FROM node:20
ARG NPM_TOKEN=none

3 3 0
0 0
52:FROM mysql:8
ENV MYSQL_ROOT_PASSWORD=hunter2hunter2

0 0
55:FROM node:20
ARG NPM_TOKEN=npm_a1b2c3d4e5f6
RUN npm ci

0 0
93:FROM python:3.12
ENV APP=1 \
    AWS_SECRET_ACCESS_KEY="wJalrXUtnFEMI/K7MDENG" \
    DEBUG=0

0 0
38:FROM node:20
ARG NPM_TOKEN
RUN npm ci

0 0
55:FROM node:20
ENV DB_PASSWORD=""
ENV API_KEY=${API_KEY}

0 0
69:FROM node:20
ENV DB_PASSWORD_FILE=/run/secrets/db
ENV TOKEN=changeme

1 1 0
0 0
47:FROM node:20
ARG API_KEY=
ENV API_KEY=$API_KEY

0 0
36:FROM node:20
ENV NODE_ENV=$NODE_ENV

3 3 0
0 0
38:FROM node:20
COPY .npmrc /root/.npmrc

0 0
47:FROM alpine:3.20
COPY id_rsa /root/.ssh/id_rsa

0 0
33:FROM alpine:3.20
COPY .env /app/

0 0
33:FROM node:20
COPY package.json .

0 0
44:FROM alpine:3.20
COPY ca-cert.pem /etc/ssl/

0 0
75:FROM alpine:3.20
COPY --from=build /app/.env /app/
COPY .env.example /app/

2 2 0
0 0
90:FROM alpine:3.20
RUN git clone https://bot:ghp1234567890@example.com/team/app.git  # HERE

0 0
94:FROM node:20
RUN npm config set //registry.npmjs.org/:_authToken=npm_abcdefgh12345678  # HERE

0 0
64:FROM alpine:3.20
RUN git clone https://example.com/team/app.git

0 0
72:FROM node:20
RUN npm config set //registry.npmjs.org/:_authToken=$TOKEN

2 2 0
0 0
52:FROM alpine:3.20
RUN chmod u+s /usr/bin/app  # HERE

0 0
53:FROM alpine:3.20
RUN chmod 4755 /usr/bin/app  # HERE

0 0
45:FROM alpine:3.20
RUN chmod 0755 /usr/bin/app

0 0
43:FROM alpine:3.20
RUN chmod +x /usr/bin/app

2 1 0
0 0
37:FROM alpine:3.20
CMD ["a"]
CMD ["b"]

0 0
57:FROM alpine:3.20
ENTRYPOINT ["a"]
RUN x
ENTRYPOINT ["b"]

0 0
59:FROM alpine:3.20 AS a
CMD ["a"]
FROM alpine:3.20
CMD ["b"]

2 3 0
0 0
32:FROM node:20
CMD node server.js

0 0
36:FROM node:20
ENTRYPOINT /run.sh --x

0 0
39:FROM node:20
CMD ["node", "server.js"]

0 0
37:FROM node:20
CMD exec node server.js

0 0
40:FROM node:20
CMD node a.js && node b.js

2 2 0
0 0
76:FROM alpine:3.20
RUN echo "StrictHostKeyChecking no" >> /etc/ssh/ssh_config

0 0
101:FROM alpine:3.20
RUN GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no" git clone git@example.com:a/b

0 0
57:FROM alpine:3.20
COPY known_hosts /root/.ssh/known_hosts

0 0
77:FROM alpine:3.20
RUN echo "StrictHostKeyChecking yes" >> /etc/ssh/ssh_config

2 2 0
0 0
50:FROM ubuntu:24.04
RUN sudo apt-get update  # HERE

0 0
65:FROM ubuntu:24.04
RUN useradd app && sudo chown app /app  # HERE

0 0
95:FROM ubuntu:24.04
RUN apt-get update && apt-get install -y sudo && rm -rf /var/lib/apt/lists/*

0 0
38:FROM ubuntu:24.04
RUN echo "see sudo"

2 1 0
0 0
80:FROM ubuntu:24.04
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers  # HERE

0 0
93:FROM ubuntu:24.04
RUN adduser app && \
    echo 'app ALL=NOPASSWD: ALL' > /etc/sudoers.d/app

0 0
85:FROM ubuntu:24.04
RUN echo "app ALL=(root) NOPASSWD: /usr/bin/nginx" >> /etc/sudoers

2 2 0
0 0
48:FROM node:20
ENV NODE_TLS_REJECT_UNAUTHORIZED=0

0 0
41:FROM python:3.12
ENV PYTHONHTTPSVERIFY=0

0 0
48:FROM node:20
ENV NODE_TLS_REJECT_UNAUTHORIZED=1

0 0
37:FROM node:20
ENV NODE_ENV=production

2 1 0
0 0
27:FROM alpine:3.20
RUNS make

0 0
39:FROM alpine:3.20
RUN apk add \
  a
  b

0 0
26:FROM alpine:3.20
RUN make

2 2 0
0 0
47:FROM debian:bookworm
RUN systemctl start nginx

0 0
69:FROM debian:bookworm
RUN apt-get install -y x && service nginx start

0 0
45:FROM debian:bookworm
RUN mysqld --initialize

0 0
48:FROM debian:bookworm
RUN apt-get install -y vim

2 3 0
0 0
56:FROM node:20
COPY . /app
CMD ["node", "/app/server.js"]

0 0
71:FROM python:3.12-slim AS base
FROM ubuntu:24.04
ENTRYPOINT ["/run.sh"]

0 0
49:FROM node:20
USER node
CMD ["node", "server.js"]

0 0
72:FROM gcr.io/distroless/static:nonroot
COPY app /app
ENTRYPOINT ["/app"]

0 0
24:FROM node:20
RUN npm ci

2 2 0
0 0
83:FROM node:20
WORKDIR /app
USER node
RUN npm ci
USER root
CMD ["node", "server.js"]

0 0
45:FROM alpine:3.20
RUN adduser -D app
USER 0:0

0 0
136:FROM node:20
USER root
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
USER node
CMD ["node", "server.js"]

0 0
126:FROM golang:1.23 AS build
USER root
RUN go build ./...
FROM gcr.io/distroless/static
USER nonroot
COPY --from=build /app /app

1 3 0
0 0
29:FROM alpine:3.20
WORKDIR app

0 0
30:FROM alpine:3.20
WORKDIR /app

0 0
35:FROM alpine:3.20
WORKDIR $HOME/app

0 0
35:FROM alpine:3.20
WORKDIR "/my app"

2 2 0
0 0
172:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    URL u = new URL(request.getParameter("url"));
    u.openStream();
  }
}

0 0
174:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    restTemplate.getForObject(request.getParameter("u"), String.class);
  }
}

0 0
146:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    URL u = new URL("https://example.com");
  }
}

0 0
172:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    restTemplate.getForObject("https://example.com/a", String.class);
  }
}

2 2 0
0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    webView.getSettings().setAllowFileAccess(true);
  }
}

0 0
152:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    webView.addJavascriptInterface(new A(), "a");
  }
}

0 0
155:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    webView.getSettings().setAllowFileAccess(false);
  }
}

0 0
146:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    webView.loadUrl("https://example.com");
  }
}

2 2 0
0 0
84:class A {
  void f() {
    try {
      g();
    } catch (Exception e) {
    }
  }
}

0 0
71:class A {
  void f() {
    try { g(); } catch (IOException e) {}
  }
}

0 0
80:class A {
  void f() {
    try { g(); } catch (IOException e) { log(e); }
  }
}

0 0
112:class A {
  void f() {
    try { g(); } catch (IOException e) {
      // the file need not be there
    }
  }
}

2 2 0
0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
  }
}

0 0
159:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("RSA/NONE/NoPadding");
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
  }
}

0 0
178:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
  }
}

3 3 0
0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding");
  }
}

0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("AES/ECB/PKCS5Padding");
  }
}

0 0
144:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("AES");
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("ChaCha20-Poly1305");
  }
}

0 0
144:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cipher c = Cipher.getInstance("RSA");
  }
}

2 2 0
0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Runtime.getRuntime().exec("ping -c 1 " + host);
  }
}

0 0
181:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String cmd = "ls " + dir;
    new ProcessBuilder("sh", "-c", cmd).start();
  }
}

0 0
143:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Runtime.getRuntime().exec("uptime");
  }
}

0 0
146:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    new ProcessBuilder("ls", "-l").start();
  }
}

2 2 0
0 0
184:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String cmd = request.getParameter("cmd");
    Runtime.getRuntime().exec(cmd);
  }
}

0 0
202:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String[] args = { "sh", "-c", request.getParameter("c") };
    Runtime.getRuntime().exec(args);
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Runtime.getRuntime().exec(new String[] { "date" });
  }
}

0 0
159:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String c = "date";
    Runtime.getRuntime().exec(c);
  }
}

2 2 0
0 0
166:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cookie c = new Cookie("a", "b");
    response.addCookie(c);
  }
}

0 0
189:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cookie c = new Cookie("a", "b");
    c.setSecure(true);
    response.addCookie(c);
  }
}

0 0
214:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Cookie c = new Cookie("a", "b");
    c.setSecure(true);
    c.setHttpOnly(true);
    response.addCookie(c);
  }
}

0 0
136:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.addHeader("a", "b");
  }
}

2 2 0
0 0
131:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    cookie.setSecure(false);
  }
}

0 0
138:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    sessionCookie.setSecure(false);
  }
}

0 0
130:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    cookie.setSecure(true);
  }
}

0 0
132:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    options.setSecure(false);
  }
}

2 2 0
0 0
133:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    cookie.setHttpOnly(false);
  }
}

0 0
140:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    sessionCookie.setHttpOnly(false);
  }
}

0 0
132:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    cookie.setHttpOnly(true);
  }
}

0 0
128:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    x.setHttpOnly(false);
  }
}

2 2 0
0 0
162:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Access-Control-Allow-Origin", "*");
  }
}

0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    registry.addMapping("/**").allowedOrigins("*");
  }
}

0 0
180:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("Access-Control-Allow-Origin", "https://example.com");
  }
}

0 0
172:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    registry.addMapping("/**").allowedOrigins("https://example.com");
  }
}

2 2 0
0 0
129:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.csrf().disable();
  }
}

0 0
135:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.csrf(c -> c.disable());
  }
}

0 0
119:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.csrf();
  }
}

0 0
129:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.cors().disable();
  }
}

3 3 0
0 0
113:class A {
  Object f(InputStream in) throws Exception {
    return new ObjectInputStream(in).readObject();
  }
}

0 0
136:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    mapper.enableDefaultTyping();
  }
}

0 0
151:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Yaml yaml = new Yaml();
    yaml.load(text);
  }
}

0 0
145:class A {
  private void readObject(ObjectInputStream in) throws Exception {
    in.defaultReadObject();
    x = (String) in.readObject();
  }
}

0 0
170:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
  }
}

0 0
142:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    mapper.readValue(text, User.class);
  }
}

2 2 0
0 0
94:class A {
  int f() {
    try {
      return g();
    } finally {
      return 1;
    }
  }
}

0 0
66:class A {
  void f() {
    try { g(); } finally { return; }
  }
}

0 0
73:class A {
  int f() {
    try { return g(); } finally { close(); }
  }
}

0 0
93:class A {
  int f() {
    try { g(); } catch (Exception e) { return 2; }
    return 1;
  }
}

2 2 0
0 0
151:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String.format(request.getParameter("f"), a);
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    System.out.printf("x" + request.getHeader("f"), a);
  }
}

0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String.format("%s", request.getParameter("f"));
  }
}

0 0
131:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    System.out.printf("ok");
  }
}

2 2 0
0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    MessageDigest d = MessageDigest.getInstance("MD5");
  }
}

0 0
137:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DigestUtils.sha1Hex(password);
  }
}

0 0
162:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    MessageDigest d = MessageDigest.getInstance("SHA-256");
  }
}

0 0
132:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DigestUtils.sha256Hex(x);
  }
}

2 2 0
0 0
163:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Name", request.getParameter("n"));
  }
}

0 0
173:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String v = request.getHeader("a");
    response.addHeader("b", v);
  }
}

0 0
141:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-Name", "a");
  }
}

0 0
179:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.setHeader("X-N", URLEncoder.encode(request.getParameter("n")));
  }
}

2 2 0
0 0
183:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.getWriter().println("<b>" + request.getParameter("name") + "</b>");
  }
}

0 0
209:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    PrintWriter out = response.getWriter();
    String n = request.getHeader("Referer");
    out.write(n);
  }
}

0 0
199:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.getWriter().println("<b>" + Encode.forHtml(request.getParameter("name")) + "</b>");
  }
}

0 0
142:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.getWriter().println("ok");
  }
}

2 2 0
0 0
151:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    URL u = new URL("http://example.com/login");
  }
}

0 0
137:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    FTPClient c = new FTPClient();
  }
}

0 0
152:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    URL u = new URL("https://example.com/login");
  }
}

0 0
148:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    URL u = new URL("http://localhost:8080");
  }
}

2 2 0
0 0
178:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    IvParameterSpec s = new IvParameterSpec("0123456789abcdef".getBytes());
  }
}

0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    IvParameterSpec s = new IvParameterSpec(new byte[16]);
  }
}

0 0
219:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    byte[] iv = new byte[16];
    new SecureRandom().nextBytes(iv);
    IvParameterSpec s = new IvParameterSpec(iv);
  }
}

0 0
143:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    new IvParameterSpec(cipher.getIV());
  }
}

2 2 0
0 0
138:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Algorithm a = Algorithm.none();
  }
}

0 0
160:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Jwts.parser().setSigningKey(k).parseClaimsJwt(token);
  }
}

0 0
144:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Algorithm a = Algorithm.HMAC256(key);
  }
}

0 0
160:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Jwts.parser().setSigningKey(k).parseClaimsJws(token);
  }
}

2 2 0
0 0
188:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
    g.initialize(1024);
  }
}

0 0
191:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    KeyPairGenerator gen = KeyPairGenerator.getInstance("DSA");
    gen.initialize(512);
  }
}

0 0
188:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
    g.initialize(2048);
  }
}

0 0
126:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    g.initialize(4096);
  }
}

2 2 0
0 0
163:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search("ou=people", "(uid=" + user + ")", controls);
  }
}

0 0
163:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    dirContext.search(base, "(&(cn=" + name + ")(x=1))", c);
  }
}

0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search("ou=people", "(uid={0})", controls);
  }
}

0 0
142:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search(base, FILTER, controls);
  }
}

2 2 0
0 0
184:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search("ou=people", "(uid=" + request.getParameter("u") + ")", controls);
  }
}

0 0
224:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String f = "(cn=" + request.getHeader("n") + ")";
    DirContext dirContext = g();
    dirContext.search(base, f, c);
  }
}

0 0
154:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search("ou=people", "(uid={0})", controls);
  }
}

0 0
152:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ctx.search("ou=people", "(uid=a)", controls);
  }
}

2 2 0
0 0
156:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    logger.info("user " + request.getParameter("u"));
  }
}

0 0
150:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    log.warn("bad {}", request.getHeader("x"));
  }
}

0 0
130:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    logger.info("started");
  }
}

0 0
171:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    logger.info("n " + Integer.parseInt(request.getParameter("n")));
  }
}

2 2 0
0 0
176:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DriverManager.getConnection("jdbc:mysql://h/db", "root", "s3cr3tpw");
  }
}

0 0
181:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SecretKeySpec k = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
  }
}

0 0
176:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DriverManager.getConnection(url, user, System.getenv("DB_PASSWORD"));
  }
}

0 0
140:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    dataSource.setPassword(password);
  }
}

2 2 0
0 0
190:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String name = request.getParameter("file");
    File f = new File("/data/" + name);
  }
}

0 0
164:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Files.readAllBytes(Paths.get(request.getParameter("p")));
  }
}

0 0
213:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String name = FilenameUtils.getName(request.getParameter("file"));
    File f = new File("/data/" + name);
  }
}

0 0
136:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    File f = new File("/data/x");
  }
}

2 2 0
0 0
134:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setWritable(true, false);
  }
}

0 0
151:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    perms.add(PosixFilePermission.OTHERS_WRITE);
  }
}

0 0
133:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setWritable(true, true);
  }
}

0 0
150:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    perms.add(PosixFilePermission.OWNER_WRITE);
  }
}

2 2 0
0 0
88:import java.util.Random;
class A {
  int f() {
    return new Random().nextInt();
  }
}

0 0
61:class A {
  double token() {
    return Math.random();
  }
}

0 0
104:import java.security.SecureRandom;
class A {
  int f() {
    return new SecureRandom().nextInt();
  }
}

0 0
60:class A {
  int f(Random r) {
    return r.nextInt();
  }
}

2 2 0
0 0
162:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SecureRandom r = new SecureRandom();
    r.setSeed(42);
  }
}

0 0
193:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(1234L);
  }
}

0 0
150:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Random r = new Random();
    r.setSeed(42);
  }
}

0 0
164:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SecureRandom r = new SecureRandom();
    r.setSeed(seed);
  }
}

2 2 0
0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.sendRedirect(request.getParameter("url"));
  }
}

0 0
87:class A {
  String f(@RequestParam String next) {
    return "redirect:" + next;
  }
}

0 0
138:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.sendRedirect("/home");
  }
}

0 0
212:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String u = request.getParameter("u");
    if (!ALLOWED.contains(u)) return;
    response.sendRedirect(u);
  }
}

2 2 0
0 0
162:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Class.forName(request.getParameter("c")).newInstance();
  }
}

0 0
148:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    loader.loadClass(request.getHeader("c"));
  }
}

0 0
138:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Class.forName("com.example.A");
  }
}

0 0
127:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Class.forName(name);
  }
}

2 2 0
0 0
150:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Pattern.compile(request.getParameter("p"));
  }
}

0 0
150:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Pattern.matches(request.getHeader("p"), x);
  }
}

0 0
129:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Pattern.compile("a+");
  }
}

0 0
165:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Pattern.compile(Pattern.quote(request.getParameter("p")));
  }
}

2 2 0
0 1
62:class A {
  @PreAuthorize("hasRole('ADMIN')")
  void f() {}
}

26:class A {
  void f() {}
}

0 1
71:class A {
  @Secured("ROLE_ADMIN")
  @GetMapping("/a")
  void f() {}
}

46:class A {
  @GetMapping("/a")
  void f() {}
}

0 1
62:class A {
  @PreAuthorize("hasRole('ADMIN')")
  void f() {}
}

51:class A {
  @Secured("ROLE_ADMIN")
  void f() {}
}

0 1
40:class A {
  @Deprecated
  void f() {}
}

26:class A {
  void f() {}
}

2 2 0
0 0
60:class A {
  @RequestMapping("/delete")
  void delete() {}
}

0 0
58:class A {
  @RequestMapping(value = "/x")
  void x() {}
}

0 0
87:class A {
  @RequestMapping(value = "/x", method = RequestMethod.POST)
  void x() {}
}

0 0
71:@RequestMapping("/api")
class A {
  @PostMapping("/x")
  void x() {}
}

2 2 0
0 0
200:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    ScriptEngine engine = m.getEngineByName("js");
    engine.eval(request.getParameter("code"));
  }
}

0 0
148:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    parser.parseExpression("'" + name + "'");
  }
}

0 0
128:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    engine.eval("1 + 1");
  }
}

0 0
138:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    parser.parseExpression("name");
  }
}

2 2 0
0 0
173:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.getSession().setAttribute("u", request.getParameter("u"));
  }
}

0 0
156:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    session.putValue("u", request.getParameter("u"));
  }
}

0 0
151:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.getSession().setAttribute("u", "a");
  }
}

0 0
160:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    request.setAttribute("u", request.getParameter("u"));
  }
}

2 2 0
0 0
157:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.authorizeRequests().anyRequest().permitAll();
  }
}

0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.authorizeHttpRequests().anyRequest().permitAll();
  }
}

0 0
161:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.authorizeRequests().anyRequest().authenticated();
  }
}

0 0
162:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    http.authorizeRequests().antMatchers("/a").permitAll();
  }
}

3 3 0
0 0
266:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Statement s = c.createStatement();
    String id = request.getParameter("id");
    ResultSet r = s.executeQuery("SELECT * FROM users WHERE id = '" + id + "'");
  }
}

0 0
183:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String q = "DELETE FROM t WHERE name = " + name;
    jdbcTemplate.update(q);
  }
}

0 0
174:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    em.createQuery(String.format("from User where name = '%s'", name));
  }
}

0 0
254:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    PreparedStatement p = c.prepareStatement("SELECT * FROM users WHERE id = ?");
    p.setString(1, request.getParameter("id"));
    p.executeQuery();
  }
}

0 0
176:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String table = "users";
    s.executeQuery("SELECT * FROM " + table);
  }
}

0 0
174:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    s.executeQuery("SELECT * FROM users LIMIT " + Integer.parseInt(n));
  }
}

2 2 0
0 0
175:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String q = request.getParameter("q");
    statement.executeQuery(q);
  }
}

0 0
228:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    StringBuilder b = new StringBuilder("select * from t where a = ");
    jdbcTemplate.queryForList(request.getHeader("q"));
  }
}

0 0
142:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    statement.executeQuery("select 1");
  }
}

0 0
220:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String q = request.getParameter("q");
    int n = Integer.parseInt(q);
    statement.executeQuery("select " + n);
  }
}

2 2 0
0 0
147:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    e.printStackTrace(response.getWriter());
  }
}

0 0
174:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    PrintWriter out = response.getWriter();
    e.printStackTrace(out);
  }
}

0 0
127:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    e.printStackTrace();
  }
}

0 0
128:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    logger.error("x", e);
  }
}

2 2 0
0 0
130:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (name == "admin") {}
  }
}

0 0
131:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    boolean b = "x" != name;
  }
}

0 0
135:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (name.equals("admin")) {}
  }
}

0 0
127:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    if (name == null) {}
  }
}

2 2 0
0 0
127:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    new Thread(r).run();
  }
}

0 0
145:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    Thread t = new Thread(r);
    t.run();
  }
}

0 0
129:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    new Thread(r).start();
  }
}

0 0
115:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    r.run();
  }
}

2 2 0
0 0
152:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SSLContext c = SSLContext.getInstance("SSL");
  }
}

0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    socket.setEnabledProtocols(new String[] {"TLSv1"});
  }
}

0 0
156:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SSLContext c = SSLContext.getInstance("TLSv1.2");
  }
}

0 0
152:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SSLContext c = SSLContext.getInstance("TLS");
  }
}

3 2 0
0 0
110:class T implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] c, String a) {
  }
}

0 0
148:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    conn.setHostnameVerifier((h, s) -> true);
  }
}

0 0
114:class V implements HostnameVerifier {
  public boolean verify(String host, SSLSession s) {
    return true;
  }
}

0 0
174:class T implements X509TrustManager {
  public void checkServerTrusted(X509Certificate[] c, String a) throws CertificateException {
    inner.checkServerTrusted(c, a);
  }
}

0 0
72:class V {
  public boolean verify(String name) {
    return true;
  }
}

2 2 0
0 0
209:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.newDocumentBuilder().parse(in);
  }
}

0 0
153:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    SAXReader r = new SAXReader();
    r.read(in);
  }
}

0 0
289:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    f.newDocumentBuilder().parse(in);
  }
}

0 0
140:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    JAXBContext.newInstance(A.class);
  }
}

2 2 0
0 0
183:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setFeature("http://xml.org/sax/features/external-general-entities", true);
  }
}

0 0
183:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
  }
}

0 0
184:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setFeature("http://xml.org/sax/features/external-general-entities", false);
  }
}

0 0
182:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
  }
}

2 2 0
0 0
158:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    xpath.evaluate("//user[name='" + name + "']", doc);
  }
}

0 0
182:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String e = "/a/b[@id='" + id + "']";
    XPath xp = g();
    xp.compile(e);
  }
}

0 0
140:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    xpath.evaluate("//user[1]", doc);
  }
}

0 0
129:class A {
  void f(HttpServletRequest request, HttpServletResponse response) throws Exception {
    xpath.compile("/a/b");
  }
}

2 2 0
0 0
201:import java.util.zip.*;
class A {
  void f(ZipInputStream z, File dir) throws Exception {
    ZipEntry e = z.getNextEntry();
    File f = new File(dir, e.getName());
    new FileOutputStream(f);
  }
}

0 0
107:class A {
  void f(File dir, TarArchiveEntry entry) {
    File out = new File(dir, entry.getName());
  }
}

0 0
263:import java.util.zip.*;
class A {
  void f(ZipInputStream z, File dir) throws Exception {
    ZipEntry e = z.getNextEntry();
    File f = new File(dir, e.getName());
    if (!f.getCanonicalPath().startsWith(dir.getCanonicalPath())) throw new IOException();
  }
}

0 0
96:class A {
  void f(File dir, File other) {
    File out = new File(dir, other.getName());
  }
}

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

3 2 0
0 0
125:import * as s3 from 'aws-cdk-lib/aws-s3';
const bucket = new s3.Bucket(this, 'Data', {
  publicReadAccess: true, // HERE
});

0 0
132:import * as rds from 'aws-cdk-lib/aws-rds';
new rds.DatabaseInstance(this, 'Db', { engine, vpc, storageEncrypted: false }); // HERE

0 0
127:import * as sqs from '@aws-cdk/aws-sqs';
new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED }); // HERE

0 0
152:import * as s3 from 'aws-cdk-lib/aws-s3';
const bucket = new s3.Bucket(this, 'Data', { enforceSSL: true, encryption: s3.BucketEncryption.S3_MANAGED });

0 0
123:import * as rds from 'aws-cdk-lib/aws-rds';
new rds.DatabaseInstance(this, 'Db', { engine, vpc, storageEncrypted: true });

2 2 0
0 0
94:import * as s3 from 'aws-cdk-lib/aws-s3';
const bucket = new s3.Bucket(this, 'Data'); // HERE

0 0
102:import * as sqs from 'aws-cdk-lib/aws-sqs';
new sqs.Queue(this, 'Jobs', { retentionPeriod }); // HERE

0 0
108:import * as s3 from 'aws-cdk-lib/aws-s3';
const bucket = new s3.Bucket(this, 'Data', { enforceSSL: true });

0 0
114:import * as sqs from 'aws-cdk-lib/aws-sqs';
new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.KMS });

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

2 2 0
0 0
63:const socket = new WebSocket('ws://example.com/live'); // HERE

0 0
41:const url = `ws://${host}/live`; // HERE

0 0
56:const socket = new WebSocket('wss://example.com/live');

0 0
35:const url = 'ws://localhost:8080';

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
132:import { Sequelize } from 'sequelize';
const db = new Sequelize({ dialect: 'postgres', host: 'db.example.com', password }); // HERE

0 0
62:const config = {
  dialectOptions: { ssl: false }, // HERE
};

0 0
165:import { Sequelize } from 'sequelize';
const db = new Sequelize({
  dialect: 'postgres',
  host: 'db.example.com',
  dialectOptions: { ssl: { require: true } },
});

0 0
105:import { Sequelize } from 'sequelize';
const db = new Sequelize({ dialect: 'sqlite', storage: 'a.db' });

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
40:$(window.location.hash).show(); // HERE

0 0
79:function add(name) {
  $('<li>' + name + '</li>').appendTo('#list'); // HERE
}

0 0
31:$(document).find('#a').show();

0 0
40:$('<li>').text(name).appendTo('#list');

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
35:try {
  save(user);
} catch (e) {}

0 0
25:try { run(); } catch { }

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
115:const { spawn } = require('child_process');
function clone(url) {
  return spawn('git', ['clone', url]); // HERE
}

0 0
135:import { execFile } from 'child_process';
export const list = (url: string) => execFile('git', ['ls-remote', '--heads', url]); // HERE

0 0
113:const { spawn } = require('child_process');
function clone(url) {
  return spawn('git', ['clone', '--', url]);
}

0 0
98:const { spawn } = require('child_process');
spawn('git', ['clone', 'https://example.com/a.git']);

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

2 2 0
0 0
96:const client = new Greeter('api.example.com:50051', grpc.credentials.createInsecure()); // HERE

0 0
137:import { ServerCredentials } from '@grpc/grpc-js';
server.bindAsync('0.0.0.0:50051', ServerCredentials.createInsecure(), start); // HERE

0 0
83:const client = new Greeter('api.example.com:50051', grpc.credentials.createSsl());

0 0
89:server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createSsl(root, pairs), start);

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

3 2 0
0 0
75:const hover = { value: text, isTrusted: true, supportHtml: true }; // HERE

0 0
70:ElMessage({ message: text, dangerouslyUseHTMLString: true }); // HERE

0 0
59:$translateProvider.useSanitizeValueStrategy(null); // HERE

0 0
51:const hover = { value: text, supportHtml: false };

0 0
55:$translateProvider.useSanitizeValueStrategy('escape');

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
98:export class Users {
  @Get()
  @Header('Access-Control-Allow-Origin', '*') // HERE
  list() {}
}

0 0
87:export class Users {
  @Get()
  @Header('X-XSS-Protection', '0') // HERE
  list() {}
}

0 0
79:export class Users {
  @Get()
  @Header('Cache-Control', 'none')
  list() {}
}

0 0
112:export class Users {
  @Get()
  @Header('Access-Control-Allow-Origin', 'https://app.example.com')
  list() {}
}

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

3 2 0
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
109:function find(name) {
  return db.collection('a').find({ $where: "this.name == '" + name + "'" }); // HERE
}

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
75:export const Site = ({ user }) => <a href={user.website}>site</a>; // HERE

0 0
117:export class Site extends React.Component {
  render() {
    return <a href={this.props.url}>site</a>; // HERE
  }
}

0 0
52:export const Site = () => <a href="/help">help</a>;

0 0
67:export const Site = ({ id }) => <a href={`/users/${id}`}>user</a>;

3 2 0
0 0
79:const page = <ReactMarkdown allowDangerousHtml>{text}</ReactMarkdown>; // HERE

0 0
73:const page = <ReactMarkdown escapeHtml={false} source={text} />; // HERE

0 0
88:const page = <ReactMarkdown rehypePlugins={[rehypeRaw]}>{text}</ReactMarkdown>; // HERE

0 0
52:const page = <ReactMarkdown>{text}</ReactMarkdown>;

0 0
96:const page = <ReactMarkdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{text}</ReactMarkdown>;

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
68:const page = '<script>var name = "' + name + '";</script>'; // HERE

0 0
59:const page = `<script>start(${options})</script>`; // HERE

0 0
62:const page = `<script>start(${serialize(options)})</script>`;

0 0
56:const page = '<script src="/main.js"></script>' + body;

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
0 0
73:import Ajv from 'ajv';
const ajv = new Ajv({ allErrors: true }); // HERE

0 0
126:const Ajv = require('ajv');
const settings = { strict: true };
const ajv = new Ajv({ allErrors: true, ...settings }); // HERE

0 0
46:import Ajv from 'ajv';
const ajv = new Ajv();

0 0
78:import Ajv from 'ajv';
const ajv = new Ajv({ allErrors: process.env.DEBUG });

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

2 2 0
0 0
105:import argon2 from 'argon2';
const hash = await argon2.hash(password, { type: argon2.argon2d }); // HERE

0 0
122:const argon2 = require('argon2');
argon2.hash(password, { type: argon2.argon2i, memoryCost: 65536 }).then(store); // HERE

0 0
98:import argon2 from 'argon2';
const hash = await argon2.hash(password, { type: argon2.argon2id });

0 0
69:const argon2 = require('argon2');
argon2.hash(password).then(store);

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

2 1 0
0 0
198:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      command:
        - kube-apiserver
        - --anonymous-auth=true  # HERE

0 0
202:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      command:
        - kubelet
        - --authorization-mode=AlwaysAllow  # HERE

0 0
199:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      command:
        - kube-apiserver
        - --authorization-mode=Node,RBAC

1 1 0
0 0
168:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        runAsNonRoot: true

0 0
187:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          drop: ["ALL"]

2 1 0
0 0
210:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          add:
            - SYS_ADMIN  # HERE

0 0
194:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          add: ["ALL"]  # HERE

0 0
223:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          drop: ["ALL"]
          add: ["NET_BIND_SERVICE"]

1 1 0
0 0
168:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      args:
        - --enable-skip-login  # HERE

0 0
169:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      args:
        - --auto-generate-certificates

1 1 0
0 0
207:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: docker
      hostPath:
        path: /var/run/docker.sock  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
165:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
207:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      env:
        - name: A
          value: "1"
        - name: A
          value: "2"

0 0
207:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      env:
        - name: A
          value: "1"
        - name: B
          value: "2"

1 1 0
0 0
96:apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs: ["203.0.113.7"]  # HERE

0 0
53:apiVersion: v1
kind: Service
spec:
  type: ClusterIP

2 1 0
0 0
142:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  hostPID: true  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
142:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  hostIPC: true  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
135:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  hostPID: false
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
146:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  hostNetwork: true  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
139:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  hostNetwork: false
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
190:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: data
      hostPath:
        path: /data  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
165:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: app
      image: example.com/app:1.2.3

2 1 0
0 0
185:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: all
      hostPath:
        path: /  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
186:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: e
      hostPath:
        path: /etc  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
186:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  volumes:
    - name: data
      hostPath:
        path: /data/app
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
190:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      ports:
        - containerPort: 80
          hostPort: 80  # HERE

0 0
159:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      ports:
        - containerPort: 80

2 2 0
0 0
117:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: nginx:latest  # HERE

0 0
134:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: registry.example.com:5000/app  # HERE

0 0
118:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
174:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000

1 1 0
0 0
116:apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:  # HERE
  rules:
    - host: example.com

0 0
131:apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  tls:
    - hosts: [example.com]
      secretName: web

1 1 0
0 0
157:apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers x;"  # HERE

0 0
125:apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  annotations:
    nginx.ingress.kubernetes.io/ssl-redirect: "true"

1 1 0
0 0
118:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
175:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      resources:
        limits:
          memory: 256Mi

1 1 0
0 0
210:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          add:
            - NET_ADMIN  # HERE

0 0
201:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        capabilities:
          drop:
            - NET_RAW

1 1 0
0 0
120:apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: open
spec:
  podSelector: {}
  ingress:
    - {}

0 0
148:apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  ingress:
    - from:
        - podSelector: {}

1 2 0
0 0
118:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
168:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        runAsNonRoot: true

0 0
157:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
188:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        allowPrivilegeEscalation: true  # HERE

0 0
181:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        allowPrivilegeEscalation: false

1 1 0
0 0
118:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
181:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        allowPrivilegeEscalation: false

1 2 0
0 0
174:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        privileged: true  # HERE

0 0
167:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        privileged: false

0 0
181:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        allowPrivilegeEscalation: false

1 1 0
0 0
125:apiVersion: v1
kind: Deployment
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
201:apiVersion: v1
kind: Deployment
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      readinessProbe:
        httpGet:
          path: /
          port: 80

1 1 0
0 0
193:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      command:
        - kube-scheduler
        - --profiling=true  # HERE

0 0
186:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      command:
        - kube-scheduler
        - --profiling=false

2 1 0
0 0
106:apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: any
spec:
  privileged: true  # HERE

0 0
131:apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: any
allowPrivilegedContainer: true  # HERE

0 0
77:apiVersion: policy/v1beta1
kind: PodSecurityPolicy
spec:
  privileged: false

1 1 0
0 0
191:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: open
roleRef:
  kind: ClusterRole
  name: view
subjects:
  - kind: User
    name: system:anonymous  # HERE

0 0
147:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
roleRef:
  kind: ClusterRole
  name: view
subjects:
  - kind: User
    name: ann

1 1 0
0 0
250:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: ci
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin  # HERE
subjects:
  - kind: ServiceAccount
    name: ci
    namespace: ci

0 0
119:apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ci
roleRef:
  kind: Role
  name: deployer

2 1 0
0 0
146:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
rules:
  - apiGroups: [""]
    resources: ["users"]
    verbs: ["impersonate"]  # HERE

0 0
138:apiVersion: rbac.authorization.k8s.io/v1
kind: Role
rules:
  - apiGroups: [""]
    resources: ["pods/exec"]  # HERE
    verbs: ["create"]

0 0
125:apiVersion: rbac.authorization.k8s.io/v1
kind: Role
rules:
  - apiGroups: [""]
    resources: ["pods"]
    verbs: ["create"]

1 1 0
0 0
148:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
rules:
  - apiGroups: [""]
    resources: ["secrets"]  # HERE
    verbs: ["get", "list"]

0 0
158:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
rules:
  - apiGroups: [""]
    resources: ["secrets"]
    resourceNames: ["db"]
    verbs: ["get"]

1 1 0
0 0
155:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: all
rules:
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]  # HERE

0 0
160:apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: read
rules:
  - apiGroups: [""]
    resources: ["pods"]
    verbs: ["get", "list"]

1 1 0
0 0
156:apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: jobs
rules:
  - apiGroups: ["batch"]
    resources: ["jobs"]
    verbs: ["*"]  # HERE

0 0
146:apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: jobs
rules:
  - apiGroups: ["*"]
    resources: ["jobs"]
    verbs: ["get"]

2 1 0
0 0
118:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
179:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        readOnlyRootFilesystem: false

0 0
178:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        readOnlyRootFilesystem: true

2 1 0
0 0
170:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        runAsUser: 0  # HERE

0 0
169:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  securityContext:
    runAsNonRoot: false  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
193:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        runAsUser: 10001
        runAsNonRoot: true

2 1 0
0 0
200:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        seccompProfile:
          type: Unconfined  # HERE

0 0
177:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        procMount: Unmasked  # HERE

0 0
196:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        seccompProfile:
          type: RuntimeDefault

1 1 0
0 0
97:apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  DB_PASSWORD: hunter2hunter2  # HERE

0 0
73:apiVersion: v1
kind: ConfigMap
metadata:
  name: app
data:
  DB_HOST: db

1 2 0
0 0
197:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      env:
        - name: DB_PASSWORD
          value: hunter2hunter2  # HERE

0 0
255:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: db
              key: password

0 0
199:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      env:
        - name: DB_PASSWORD
          value: $(DB_PASSWORD_FROM_FILE)

2 2 0
0 0
109:apiVersion: v1
kind: Secret
metadata:
  name: db
type: Opaque
data:
  password: aHVudGVyMmh1bnRlcjI=  # HERE

0 0
100:apiVersion: v1
kind: Secret
metadata:
  name: api
stringData:
  API_TOKEN: 0123456789abcdef  # HERE

0 0
88:apiVersion: v1
kind: Secret
metadata:
  name: db
stringData:
  password: ${DB_PASSWORD}

0 0
91:apiVersion: v1
kind: ConfigMap
metadata:
  name: db
data:
  password_file: /run/secrets/db

1 1 0
0 0
195:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        seLinuxOptions:
          type: spc_t  # HERE

0 0
193:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: example.com/app:1.2.3
      securityContext:
        seLinuxOptions:
          type: container_t

1 2 0
0 0
110:apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer  # HERE
  ports:
    - port: 80

0 0
125:apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: ["203.0.113.0/24"]

0 0
53:apiVersion: v1
kind: Service
spec:
  type: ClusterIP

2 1 0
0 0
140:apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: v1beta1.metrics.k8s.io
spec:
  insecureSkipTLSVerify: true  # HERE

0 0
142:apiVersion: v1
kind: Config
clusters:
  - name: main
    cluster:
      server: https://10.0.0.1
      insecure-skip-tls-verify: true  # HERE

0 0
78:apiVersion: apiregistration.k8s.io/v1
kind: APIService
spec:
  caBundle: LS0t

1 1 0
0 0
163:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  automountServiceAccountToken: true  # HERE
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
156:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  automountServiceAccountToken: false
  containers:
    - name: app
      image: example.com/app:1.2.3

1 1 0
0 0
209:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  securityContext:
    sysctls:
      - name: kernel.msgmax  # HERE
        value: "65536"
  containers:
    - name: app
      image: example.com/app:1.2.3

0 0
221:apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_local_port_range
        value: "1024 65535"
  containers:
    - name: app
      image: example.com/app:1.2.3

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

2 2 0
0 0
91:class T(TestCase):
    def test_size(self):
        self.assertTrue(len(items), 3)  # HERE

0 0
92:class T(TestCase):
    def test_size(self):
        self.assertTrue(load(), [1, 2])  # HERE

0 0
84:class T(TestCase):
    def test_size(self):
        self.assertEqual(len(items), 3)

0 0
87:class T(TestCase):
    def test_size(self):
        self.assertTrue(items, "no items")

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

3 2 0
0 0
56:import time
async def wait():
    time.sleep(1)  # HERE

0 0
115:import requests
async def fetch(url):
    response = requests.get(url, timeout=5)  # HERE
    return response.text

0 0
76:import time
async def poll():
    while True:
        time.sleep(1)  # HERE

0 0
60:import asyncio
async def wait():
    await asyncio.sleep(1)

0 0
42:import time
def wait():
    time.sleep(1)

2 2 0
0 0
129:import functools
class Shop:
    @functools.lru_cache(maxsize=None)  # HERE
    def price(self, item):
        return load(item)

0 0
112:from functools import cache
class Shop:
    @cache  # HERE
    def price(self, item):
        return load(item)

0 0
77:import functools
@functools.lru_cache
def price(item):
    return load(item)

0 0
103:import functools
class Shop:
    @functools.cached_property
    def total(self):
        return load()

2 2 0
0 0
72:for user in users:
    if user.gone:
        users.remove(user)  # HERE

0 0
66:for key in cache:
    if old(key):
        del cache[key]  # HERE

0 0
70:for user in list(users):
    if user.gone:
        users.remove(user)

0 0
78:for user in users:
    if user.gone:
        users.remove(user)
        break

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

2 2 0
0 0
97:import boto3
s3 = boto3.client("s3")
s3.put_bucket_acl(Bucket="data", ACL="public-read")  # HERE

0 0
160:import boto3
ec2 = boto3.client("ec2")
ec2.authorize_security_group_ingress(GroupId="sg", IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="0.0.0.0/0")  # HERE

0 0
85:import boto3
s3 = boto3.client("s3")
s3.put_bucket_acl(Bucket="data", ACL="private")

0 0
111:import boto3
ec2 = boto3.client("ec2")
ec2.authorize_security_group_ingress(GroupId="sg", CidrIp="10.0.0.0/8")

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
40:if user.id == user.id:  # HERE
    pass

0 0
31:valid = start <= start  # HERE

0 0
33:if user.id == owner.id:
    pass

0 0
32:def isnan(x):
    return x != x

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

2 2 0
0 0
62:import asyncio
async def wait():
    asyncio.sleep(1)  # HERE

0 0
92:import asyncio
async def put(item):
    queue = asyncio.Queue()
    queue.put(item)  # HERE

0 0
60:import asyncio
async def wait():
    await asyncio.sleep(1)

0 0
55:import asyncio
def wait():
    return asyncio.sleep(1)

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

2 2 0
0 0
57:import datetime
now = datetime.datetime.utcnow()  # HERE

0 0
74:from datetime import datetime
then = datetime.utcfromtimestamp(0)  # HERE

0 0
73:from datetime import datetime, timezone
now = datetime.now(timezone.utc)

0 0
30:import time
now = time.time()

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
69:LIMITS = {
    "read": 10,
    "write": 5,
    "read": 20,  # HERE
}

0 0
42:CODES = {1: "a",
         1: "b"}  # HERE

0 0
45:LIMITS = {
    "read": 10,
    "write": 5,
}

0 0
40:NESTED = {"a": {"x": 1}, "b": {"x": 1}}

2 2 0
0 0
78:def check(user):
    if not user.admin:
        PermissionError("no")  # HERE

0 0
75:def check(value):
    if value < 0:
        ValueError("negative")  # HERE

0 0
73:def check(value):
    if value < 0:
        raise ValueError("negative")

0 0
52:def check(value):
    return ValueError("negative")

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
49:try:
    load()
except:  # HERE
    value = None

0 0
50:try:
    load()
except:  # HERE
    log("failed")

0 0
49:try:
    load()
except OSError:
    value = None

0 0
45:try:
    load()
except:
    undo()
    raise

3 2 0
0 0
64:try:
    load()
except KeyError or ValueError:  # HERE
    pass

0 0
81:try:
    load()
except (KeyError or ValueError) as error:  # HERE
    log(error)

0 0
66:try:
    load()
except (KeyError or ValueError):  # HERE
    pass

0 0
56:try:
    load()
except (KeyError, ValueError):
    pass

0 0
42:try:
    load()
except KeyError:
    pass

2 2 0
0 0
51:try:
    save()
except Exception:  # HERE
    pass

0 0
84:for item in items:
    try:
        save(item)
    except:  # HERE
        continue

0 0
51:try:
    save()
except FileNotFoundError:
    pass

0 0
69:try:
    save()
except Exception:
    logging.exception("not saved")

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
170:from flask import make_response, request
def view():
    response = make_response("ok")
    response.headers["X-Name"] = request.args["name"]  # HERE
    return response

0 0
103:def view(request, response):
    response.set_cookie("lang", request.GET["lang"], secure=True)  # HERE

0 0
140:from flask import make_response
def view():
    response = make_response("ok")
    response.headers["X-Name"] = "fixed"
    return response

0 0
92:def view(response, lang):
    response.set_cookie("lang", lang, secure=True, httponly=True)

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

2 2 0
0 0
125:from flask import request
def page():
    body = "<h1>Hello " + request.args["name"] + "</h1>"  # HERE
    return send(body)

0 0
109:def view(request):
    name = request.POST["name"]
    html = f"<p>{name}</p>"  # HERE
    return send(html)

0 0
155:from flask import request
from markupsafe import escape
def page():
    body = "<h1>Hello " + escape(request.args["name"]) + "</h1>"
    return send(body)

0 0
44:def view(name):
    return f"<p>{name}</p>"

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
36:if mode is "read":  # HERE
    pass

0 0
36:if count is not 0:  # HERE
    pass

0 0
28:if mode == "read":
    pass

0 0
26:if mode is None:
    pass

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

2 2 0
0 0
135:import jwt
def token(user, key):
    return jwt.encode({"user": user.name, "password": user.password}, key, algorithm="HS256")  # HERE

0 0
138:import jwt
def token(user, key):
    payload = {"password": user.password}
    return jwt.encode(payload, key, algorithm="HS256")  # HERE

0 0
97:import jwt
def token(user, key):
    return jwt.encode({"sub": user.id}, key, algorithm="HS256")

0 0
79:import json
def text(user):
    return json.dumps({"password": user.password})

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
94:import threading
def add(item):
    with threading.Lock():  # HERE
        items.append(item)

0 0
102:import asyncio
async def add(item):
    async with asyncio.Lock():  # HERE
        items.append(item)

0 0
98:import threading
LOCK = threading.Lock()
def add(item):
    with LOCK:
        items.append(item)

0 0
56:def add(item):
    with open("x") as file:
        pass

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

2 2 0
0 0
76:from mako.template import Template
page = Template("hello ${name}")  # HERE

0 0
85:import mako.lookup
pages = mako.lookup.TemplateLookup(directories=["pages"])  # HERE

0 0
91:from mako.template import Template
page = Template("hello ${name}", default_filters=["h"])

0 0
61:from string import Template
page = Template("hello ${name}")

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

2 2 0
0 0
118:from transformers import AutoModel
model = AutoModel.from_pretrained("someone/model", trust_remote_code=True)  # HERE

0 0
86:import torch
model = torch.hub.load("someone/repo", "model", trust_repo=True)  # HERE

0 0
86:from transformers import AutoModel
model = AutoModel.from_pretrained("someone/model")

0 0
133:from transformers import AutoModel
model = AutoModel.from_pretrained("someone/model", trust_remote_code=True, revision="3c9d5a1f0e")

2 2 0
0 0
73:def add(item, items=[]):  # HERE
    items.append(item)
    return items

0 0
59:def make(options: dict = {}):  # HERE
    options["a"] = 1

0 0
91:def add(item, items=None):
    items = items or []
    items.append(item)
    return items

0 0
51:def add(item, items=()):
    return [*items, item]

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

2 2 0
0 0
43:if mode == "r" or "rb":  # HERE
    read()

0 0
74:if ("a" or name == "b"):
    pass
if "a" or name == "b":  # HERE
    pass

0 0
43:if mode == "r" or mode == "rb":
    read()

0 0
25:name = given or "nobody"

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
49:def area(self):
    raise NotImplemented  # HERE

0 0
26:raise "not found"  # HERE

0 0
46:def area(self):
    raise NotImplementedError

0 0
30:raise ValueError("not found")

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

3 2 0
0 0
48:import re
name = re.compile("^[A-z]+$")  # HERE

0 0
67:import re
site = re.compile(r"^https?://www.example.com/")  # HERE

0 0
113:import re
def clean(text):
    return re.sub(r"<script.*?>.*?</script>|<script>(.*)</script>", "", text)  # HERE

0 0
43:import re
name = re.compile("^[A-Za-z]+$")

0 0
61:import re
site = re.compile(r"^https?://www\.example\.com/")

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
1 1
12:app/views.py
76:@app.route("/admin")
@login_required  # HERE
def admin():
    return page()

52:@app.route("/admin")
def admin():
    return page()

1 1
12:app/views.py
56:class Items(LoginRequiredMixin, View):  # HERE
    pass

28:class Items(View):
    pass

1 1
12:app/views.py
68:@app.route("/admin")
@login_required
def admin():
    return page()

69:@app.route("/admins")
@login_required
def admin():
    return page()

1 1
12:app/views.py
68:@app.route("/admin")
@login_required
def admin():
    return page()

82:@app.route("/admin")
@permission_required("admin")
def admin():
    return page()

2 2 0
1 1
12:app/views.py
119:def remove(request, item):
    if item.owner != request.user:
        raise PermissionDenied  # HERE
    item.delete()

45:def remove(request, item):
    item.delete()

1 1
12:app/views.py
121:from flask import abort
def remove(item):
    if not current_user.is_admin:
        abort(403)  # HERE
    item.delete()

60:from flask import abort
def remove(item):
    item.delete()

1 1
12:app/views.py
111:def remove(request, item):
    if item.owner != request.user:
        raise PermissionDenied
    item.delete()

117:def remove(request, item):
    if item.owner_id != request.user.id:
        raise PermissionDenied
    item.delete()

1 1
12:app/views.py
50:def remove(item):
    log(item)
    item.delete()

36:def remove(item):
    item.delete()

2 2 0
1 1
10:app/run.py
82:import shlex
def listing(path):
    return run("ls " + shlex.quote(path))  # HERE

48:def listing(path):
    return run("ls " + path)

1 1
12:app/views.py
90:from markupsafe import escape
def hello(name):
    return "Hello " + escape(name)  # HERE

44:def hello(name):
    return "Hello " + name

1 1
10:app/run.py
74:import shlex
def listing(path):
    return run("ls " + shlex.quote(path))

77:import shlex
def listing(path):
    return run("ls -l " + shlex.quote(path))

1 1
10:app/run.py
48:def listing(path):
    return run("ls " + path)

40:def listing(path):
    return run("ls")

2 2 0
1 1
12:app/store.py
82:def add(self, item):
    with self._lock:  # HERE
        self.items.append(item)

49:def add(self, item):
    self.items.append(item)

1 1
12:app/store.py
79:def take(key):
    return Item.objects.select_for_update().get(pk=key)  # HERE

51:def take(key):
    return Item.objects.get(pk=key)

1 1
12:app/store.py
74:def add(self, item):
    with self._lock:
        self.items.append(item)

80:def add(self, item):
    with self._items_lock:
        self.items.append(item)

1 1
12:app/store.py
74:def add(self, item):
    with open("x") as file:
        file.write(item)

30:def add(self, item):
    pass

2 2 0
1 1
12:app/hooks.py
139:def hook(request):
    if not hmac.compare_digest(sign(request), request.headers["X"]):  # HERE
        return 400
    return run(request)

43:def hook(request):
    return run(request)

1 1
12:app/login.py
85:def login(user, password):
    return user and user.check_password(password)  # HERE

43:def login(user, password):
    return user

1 1
12:app/hooks.py
131:def hook(request):
    if not hmac.compare_digest(sign(request), request.headers["X"]):
        return 400
    return run(request)

131:def hook(request):
    if not hmac.compare_digest(sign(request), request.headers["Y"]):
        return 401
    return run(request)

1 1
12:app/hooks.py
60:def hook(request):
    log(request)
    return run(request)

43:def hook(request):
    return run(request)

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
84:def load():
    try:
        return read()
    finally:
        return None  # HERE

0 0
105:def load():
    for x in xs:
        try:
            read(x)
        finally:
            break  # HERE

0 0
72:def load():
    try:
        return read()
    finally:
        close()

0 0
102:def load():
    try:
        value = read()
    except OSError:
        value = None
    return value

2 2 0
0 0
97:class Box:
    def __init__(self, value):
        self.value = value
        return True  # HERE

0 0
62:class Box:
    def __init__(self):
        return [1]  # HERE

0 0
114:class Box:
    def __init__(self, value):
        if value is None:
            return
        self.value = value

0 0
51:class Box:
    def make(self):
        return True

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

2 2 0
0 0
89:from pysnmp.hlapi import CommunityData
data = CommunityData("public", mpModel=0)  # HERE

0 0
72:from pysnmp.hlapi import UsmUserData
data = UsmUserData("user")  # HERE

0 0
76:from pysnmp.hlapi import UsmUserData
data = UsmUserData("user", auth, priv)

0 0
92:from pysnmp.hlapi import UsmUserData
data = UsmUserData("user", authKey=auth, privKey=priv)

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

2 2 0
0 0
143:from flask import request
def find():
    query = "SELECT * FROM users WHERE name = '%s'" % request.args["name"]  # HERE
    return run(query)

0 0
155:from flask import request
def find():
    name = request.form.get("name")
    sql = f"DELETE FROM users WHERE name = '{name}'"  # HERE
    return run(sql)

0 0
134:from flask import request
def find():
    query = "SELECT * FROM users WHERE name = %s"
    return run(query, [request.args["name"]])

0 0
128:from flask import request
def find():
    key = int(request.args["id"])
    return run(f"SELECT * FROM users WHERE id = {key}")

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
190:import traceback
from flask import Flask
app = Flask(__name__)
@app.route("/")
def index():
    try:
        return run()
    except Exception:
        return traceback.format_exc()  # HERE

0 0
169:from django.http import HttpResponse
def view(request):
    try:
        return run()
    except Exception as e:
        return HttpResponse(str(e), status=500)  # HERE

0 0
215:import logging
from flask import Flask
app = Flask(__name__)
@app.route("/")
def index():
    try:
        return run()
    except Exception:
        logging.exception("failed")
        return "internal error", 500

0 0
31:def text(e):
    return str(e)

2 2 0
0 0
34:name = path.rstrip(".py")  # HERE

0 0
38:host = url.lstrip("https://")  # HERE

0 0
32:name = path.removesuffix(".py")

0 0
25:text = line.strip(" \t")

2 2 0
0 0
74:import asyncio
async def start():
    asyncio.create_task(work())  # HERE

0 0
70:import asyncio
def start():
    asyncio.ensure_future(work())  # HERE

0 0
98:import asyncio
async def start(tasks):
    task = asyncio.create_task(work())
    tasks.add(task)

0 0
113:import asyncio
async def start():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())

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
23:name = load(),  # HERE

0 0
19:size = 10,  # HERE

0 0
14:name = load()

0 0
12:a, b = 1, 2

2 2 0
0 0
45:def load():
    return 1
    close()  # HERE

0 0
51:def load():
    raise ValueError
    x = 1  # HERE

0 0
55:def load():
    if ready:
        return 1
    close()

0 0
36:def nothing():
    return
    yield

3 3 0
0 0
56:def check(url):
    return "example.com" in url  # HERE

0 0
65:def check(host):
    return host.endswith("example.com")  # HERE

0 0
73:def check(url):
    return url.startswith("https://example.com")  # HERE

0 0
101:from urllib.parse import urlparse
def check(url):
    return urlparse(url).hostname == "example.com"

0 0
58:def check(host):
    return host.endswith(".example.com")

0 0
66:def check(url):
    return url.startswith("https://example.com/")

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

2 2 0
0 0
74:resource "aws_lb" "main" {  # HERE
  load_balancer_type = "application"
}

0 0
74:resource "aws_lb" "main" {
  drop_invalid_header_fields = false  # HERE
}

0 0
65:resource "aws_lb" "main" {
  drop_invalid_header_fields = true
}

0 0
62:resource "aws_lb" "main" {
  load_balancer_type = "network"
}

1 2 0
0 0
101:resource "aws_api_gateway_method" "main" {
  http_method = "POST"
  authorization = "NONE"  # HERE
}

0 0
96:resource "aws_api_gateway_method" "main" {
  http_method = "OPTIONS"
  authorization = "NONE"
}

0 0
96:resource "aws_api_gateway_method" "main" {
  http_method = "POST"
  authorization = "AWS_IAM"
}

2 2 0
0 0
76:resource "aws_db_instance" "main" {
  backup_retention_period = 0  # HERE
}

0 0
62:resource "aws_dynamodb_table" "main" {  # HERE
  name = "t"
}

0 0
68:resource "aws_db_instance" "main" {
  backup_retention_period = 7
}

0 0
91:resource "aws_dynamodb_table" "main" {
  point_in_time_recovery {
    enabled = true
  }
}

2 1 0
0 0
87:resource "aws_cloudtrail" "main" {  # HERE
  name = "main"
  s3_bucket_name = "logs"
}

0 0
113:resource "aws_cloudtrail" "main" {
  is_multi_region_trail = true
  enable_log_file_validation = false  # HERE
}

0 0
104:resource "aws_cloudtrail" "main" {
  is_multi_region_trail = true
  enable_log_file_validation = true
}

1 1 0
0 0
99:resource "aws_codebuild_project" "main" {
  environment {
    privileged_mode = true  # HERE
  }
}

0 0
92:resource "aws_codebuild_project" "main" {
  environment {
    privileged_mode = false
  }
}

3 3 0
0 0
62:resource "aws_sns_topic" "main" {  # HERE
  name = "alarms"
}

0 0
70:resource "aws_cloudwatch_log_group" "main" {  # HERE
  name = "app"
}

0 0
67:resource "aws_dynamodb_table" "main" {  # HERE
  name = "orders"
}

0 0
96:resource "aws_sns_topic" "main" {
  name = "alarms"
  kms_master_key_id = aws_kms_key.main.id
}

0 0
98:resource "aws_cloudwatch_log_group" "main" {
  name = "app"
  kms_key_id = aws_kms_key.main.arn
}

0 0
134:resource "aws_dynamodb_table" "main" {
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.main.arn
  }
}

1 1 0
0 0
70:resource "aws_guardduty_detector" "main" {
  enable = false  # HERE
}

0 0
61:resource "aws_guardduty_detector" "main" {
  enable = true
}

2 1 0
0 0
84:resource "aws_ecr_repository" "main" {
  image_tag_mutability = "MUTABLE"  # HERE
}

0 0
64:resource "aws_ecr_repository" "main" {  # HERE
  name = "app"
}

0 0
78:resource "aws_ecr_repository" "main" {
  image_tag_mutability = "IMMUTABLE"
}

2 1 0
0 0
111:resource "aws_ecr_repository" "main" {
  image_scanning_configuration {
    scan_on_push = false  # HERE
  }
}

0 0
64:resource "aws_ecr_repository" "main" {  # HERE
  name = "app"
}

0 0
102:resource "aws_ecr_repository" "main" {
  image_scanning_configuration {
    scan_on_push = true
  }
}

2 2 0
0 0
94:resource "aws_eks_cluster" "main" {  # HERE
  vpc_config {
    subnet_ids = var.subnets
  }
}

0 0
99:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true  # HERE
  }
}

0 0
92:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = false
  }
}

0 0
128:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs = var.office
  }
}

1 2 0
0 0
139:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs = ["0.0.0.0/0"]  # HERE
  }
}

0 0
136:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = true
    public_access_cidrs = ["203.0.113.0/24"]
  }
}

0 0
92:resource "aws_eks_cluster" "main" {
  vpc_config {
    endpoint_public_access = false
  }
}

1 1 0
0 0
62:resource "aws_eks_cluster" "main" {  # HERE
  name = "main"
}

0 0
150:resource "aws_eks_cluster" "main" {
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.main.arn
    }
  }
}

3 3 0
0 0
92:resource "aws_ebs_volume" "main" {  # HERE
  availability_zone = "eu-west-1a"
  size = 20
}

0 0
77:resource "aws_rds_cluster" "main" {  # HERE
  engine = "aurora-postgresql"
}

0 0
78:resource "aws_elasticsearch_domain" "main" {  # HERE
  domain_name = "logs"
}

0 0
68:resource "aws_ebs_volume" "main" {
  size = 20
  encrypted = true
}

0 0
65:resource "aws_rds_cluster" "main" {
  storage_encrypted = true
}

0 0
90:resource "aws_elasticsearch_domain" "main" {
  encrypt_at_rest {
    enabled = true
  }
}

4 3 0
0 0
77:resource "aws_ebs_volume" "main" {
  size = 20
  encrypted = false  # HERE
}

0 0
93:resource "aws_db_instance" "main" {
  engine = "mysql"
  storage_encrypted = false  # HERE
}

0 0
91:resource "aws_instance" "main" {
  root_block_device {
    encrypted = false  # HERE
  }
}

0 0
76:resource "aws_kinesis_stream" "main" {
  encryption_type = "NONE"  # HERE
}

0 0
68:resource "aws_ebs_volume" "main" {
  size = 20
  encrypted = true
}

0 0
93:resource "aws_db_instance" "main" {
  engine = "mysql"
  storage_encrypted = var.encrypted
}

0 0
82:resource "aws_instance" "main" {
  root_block_device {
    encrypted = true
  }
}

3 3 0
0 0
167:resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Action   = "*"  # HERE
      Effect   = "Allow"
      Resource = "*"
    }]
  })
}

0 0
111:data "aws_iam_policy_document" "all" {
  statement {
    actions   = ["*"]  # HERE
    resources = ["*"]
  }
}

0 0
213:resource "aws_iam_role_policy" "main" {
  role   = aws_iam_role.main.id
  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [{
    "Action": ["*"],
    "Effect": "Allow",
    "Resource": "*"
  }]
}
EOF
}

0 0
115:data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

0 0
158:resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Action   = "*"
      Effect   = "Deny"
      Resource = "*"
    }]
  })
}

0 0
126:data "aws_iam_policy_document" "key" {
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
  }
}

1 1 0
0 0
158:resource "aws_iam_role_policy_attachment" "main" {
  role       = aws_iam_role.ci.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"  # HERE
}

0 0
145:resource "aws_iam_role_policy_attachment" "main" {
  role       = aws_iam_role.ci.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

2 2 0
0 0
121:data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["iam:PassRole"]  # HERE
    resources = ["*"]
  }
}

0 0
203:resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:AttachUserPolicy", "iam:GetUser"]  # HERE
      Resource = "*"
    }]
  })
}

0 0
131:data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.task.arn]
  }
}

0 0
112:data "aws_iam_policy_document" "ci" {
  statement {
    actions   = ["iam:GetRole"]
    resources = ["*"]
  }
}

2 1 0
0 0
117:resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 8  # HERE
  require_symbols = true
}

0 0
119:resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 16
  require_symbols = false  # HERE
}

0 0
110:resource "aws_iam_account_password_policy" "main" {
  minimum_password_length = 16
  require_symbols = true
}

2 2 0
0 0
113:data "aws_iam_policy_document" "s3" {
  statement {
    actions   = ["s3:*"]  # HERE
    resources = ["*"]
  }
}

0 0
179:resource "aws_iam_role_policy" "main" {
  policy = <<EOF
{
  "Statement": [{
    "Action": ["logs:PutLogEvents", "ec2:*"],
    "Effect": "Allow",
    "Resource": "*"
  }]
}
EOF
}

0 0
155:data "aws_iam_policy_document" "s3" {
  statement {
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.main.arn, "${aws_s3_bucket.main.arn}/*"]
  }
}

0 0
113:data "aws_iam_policy_document" "s3" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

1 1 0
0 0
127:resource "aws_instance" "main" {
  metadata_options {
    http_endpoint = "enabled"
    http_tokens = "optional"  # HERE
  }
}

0 0
89:resource "aws_instance" "main" {
  metadata_options {
    http_tokens = "required"
  }
}

1 2 0
0 0
88:resource "aws_instance" "main" {  # HERE
  ami = "ami-1"
  instance_type = "t3.micro"
}

0 0
89:resource "aws_instance" "main" {
  metadata_options {
    http_tokens = "required"
  }
}

0 0
91:resource "aws_instance" "main" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

2 2 0
0 0
65:resource "aws_kms_key" "main" {  # HERE
  description = "data"
}

0 0
72:resource "aws_kms_key" "main" {
  enable_key_rotation = false  # HERE
}

0 0
63:resource "aws_kms_key" "main" {
  enable_key_rotation = true
}

0 0
102:resource "aws_kms_key" "main" {
  customer_master_key_spec = "RSA_4096"
  key_usage = "SIGN_VERIFY"
}

1 1 0
0 0
121:resource "aws_lambda_permission" "main" {  # HERE
  action = "lambda:InvokeFunction"
  principal = "sns.amazonaws.com"
}

0 0
116:resource "aws_lambda_permission" "main" {
  principal = "sns.amazonaws.com"
  source_arn = aws_sns_topic.main.arn
}

2 2 0
0 0
131:resource "aws_lambda_function_url" "main" {
  function_name = aws_lambda_function.main.arn
  authorization_type = "NONE"  # HERE
}

0 0
105:resource "aws_lambda_permission" "main" {
  action = "lambda:InvokeFunction"
  principal = "*"  # HERE
}

0 0
79:resource "aws_lambda_function_url" "main" {
  authorization_type = "AWS_IAM"
}

0 0
115:resource "aws_lambda_permission" "main" {
  principal = "s3.amazonaws.com"
  source_arn = aws_s3_bucket.main.arn
}

3 2 0
0 0
54:resource "aws_lb" "main" {  # HERE
  name = "front"
}

0 0
62:resource "aws_eks_cluster" "main" {  # HERE
  name = "main"
}

0 0
99:resource "aws_elb" "main" {
  access_logs {
    bucket  = "logs"
    enabled = false  # HERE
  }
}

0 0
104:resource "aws_lb" "main" {
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}

0 0
102:resource "aws_eks_cluster" "main" {
  enabled_cluster_log_types = ["api", "audit", "authenticator"]
}

1 1 0
0 0
83:resource "aws_db_instance" "main" {
  auto_minor_version_upgrade = false  # HERE
}

0 0
74:resource "aws_db_instance" "main" {
  auto_minor_version_upgrade = true
}

1 2 0
0 0
244:resource "aws_network_acl_rule" "main" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 200
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"  # HERE
  from_port      = 22
  to_port        = 22
}

0 0
237:resource "aws_network_acl_rule" "main" {
  network_acl_id = aws_network_acl.main.id
  rule_number    = 200
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/8"
  from_port      = 22
  to_port        = 22
}

0 0
137:resource "aws_network_acl_rule" "main" {
  egress      = true
  protocol    = "-1"
  rule_action = "allow"
  cidr_block  = "0.0.0.0/0"
}

1 1 0
0 0
99:resource "aws_sagemaker_notebook_instance" "main" {
  direct_internet_access = "Enabled"  # HERE
}

0 0
92:resource "aws_sagemaker_notebook_instance" "main" {
  direct_internet_access = "Disabled"
}

2 2 0
0 0
110:resource "aws_lb_listener" "main" {
  protocol = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-2016-08"  # HERE
}

0 0
179:resource "aws_cloudfront_distribution" "main" {
  viewer_certificate {
    acm_certificate_arn = aws_acm_certificate.main.arn
    minimum_protocol_version = "TLSv1"  # HERE
  }
}

0 0
112:resource "aws_lb_listener" "main" {
  protocol = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

0 0
123:resource "aws_cloudfront_distribution" "main" {
  viewer_certificate {
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

3 3 0
0 0
191:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]  # HERE
  }
}

0 0
241:resource "aws_security_group_rule" "main" {
  type             = "ingress"
  from_port        = 5432
  to_port          = 5432
  protocol         = "tcp"
  ipv6_cidr_blocks = ["::/0"]  # HERE
  security_group_id = aws_security_group.db.id
}

0 0
205:resource "aws_vpc_security_group_ingress_rule" "main" {
  security_group_id = aws_security_group.db.id
  cidr_ipv4   = "0.0.0.0/0"  # HERE
  from_port   = 3389
  ip_protocol = "tcp"
  to_port     = 3389
}

0 0
185:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

0 0
184:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

0 0
161:resource "aws_security_group_rule" "main" {
  type        = "egress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

2 2 0
0 0
188:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]  # HERE
  }
}

0 0
193:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]  # HERE
  }
}

0 0
181:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

0 0
185:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

2 2 0
0 0
195:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]  # HERE
  }
}

0 0
195:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 1024
    to_port     = 2048
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]  # HERE
  }
}

0 0
185:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

0 0
188:resource "aws_security_group" "main" {
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

2 2 0
0 0
122:resource "aws_lb_listener" "main" {
  port = 80
  protocol = "HTTP"  # HERE
  default_action {
    type = "forward"
  }
}

0 0
130:resource "aws_cloudfront_distribution" "main" {
  default_cache_behavior {
    viewer_protocol_policy = "allow-all"  # HERE
  }
}

0 0
192:resource "aws_lb_listener" "main" {
  port = 80
  protocol = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

0 0
130:resource "aws_cloudfront_distribution" "main" {
  default_cache_behavior {
    viewer_protocol_policy = "redirect-to-https"
  }
}

3 3 0
0 0
295:resource "aws_s3_bucket_policy" "main" {
  bucket = aws_s3_bucket.main.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"  # HERE
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.main.arn}/*"
    }]
  })
}

0 0
221:data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.main.arn]
    principals {
      type        = "AWS"
      identifiers = ["*"]  # HERE
    }
  }
}

0 0
266:resource "aws_sqs_queue_policy" "main" {
  queue_url = aws_sqs_queue.main.id
  policy    = <<EOF
{
  "Statement": [{
    "Effect": "Allow",
    "Principal": "*",
    "Action": "sqs:SendMessage",
    "Resource": "arn:aws:sqs:eu-west-1:123456789012:main"
  }]
}
EOF
}

0 0
235:resource "aws_s3_bucket_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

0 0
298:data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:SendMessage"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [aws_sns_topic.main.arn]
    }
  }
}

0 0
211:resource "aws_sqs_queue_policy" "main" {
  policy    = <<EOF
{
  "Statement": [{
    "Effect": "Allow",
    "Principal": { "AWS": "arn:aws:iam::123456789012:root" },
    "Action": "sqs:SendMessage"
  }]
}
EOF
}

2 2 0
0 0
156:resource "aws_s3_bucket_public_access_block" "main" {
  bucket = aws_s3_bucket.main.id
  block_public_acls   = false  # HERE
  block_public_policy = true
}

0 0
99:resource "aws_s3_account_public_access_block" "main" {
  restrict_public_buckets = false  # HERE
}

0 0
208:resource "aws_s3_bucket_public_access_block" "main" {
  bucket = aws_s3_bucket.main.id
  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

0 0
51:resource "aws_s3_bucket" "main" {
  bucket = "x"
}

2 1 0
0 0
124:resource "aws_s3_bucket_public_access_block" "main" {  # HERE
  bucket = aws_s3_bucket.main.id
  block_public_acls = true
}

0 0
120:resource "aws_s3_account_public_access_block" "main" {  # HERE
  block_public_acls = true
  ignore_public_acls = true
}

0 0
208:resource "aws_s3_bucket_public_access_block" "main" {
  bucket = aws_s3_bucket.main.id
  block_public_acls   = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

2 2 1
0 0
90:resource "aws_s3_bucket" "main" {
  bucket = "reports"
  acl    = "public-read"  # HERE
}

0 0
112:resource "aws_s3_bucket_acl" "main" {
  bucket = aws_s3_bucket.main.id
  acl    = "public-read-write"  # HERE
}

0 0
78:resource "aws_s3_bucket" "main" {
  bucket = "reports"
  acl    = "private"
}

0 0
92:resource "aws_s3_bucket_acl" "main" {
  bucket = aws_s3_bucket.main.id
  acl    = var.acl
}

0 0
86:resource "aws_s3_bucket" "main" {
  bucket = "reports"
  acl    = "private"  # HERE
}

2 2 0
0 0
97:resource "aws_db_instance" "main" {
  engine = "postgres"
  publicly_accessible = true  # HERE
}

0 0
108:resource "aws_redshift_cluster" "main" {
  cluster_identifier = "dw"
  publicly_accessible = true  # HERE
}

0 0
90:resource "aws_db_instance" "main" {
  engine = "postgres"
  publicly_accessible = false
}

0 0
76:resource "aws_db_instance" "main" {
  publicly_accessible = var.is_public
}

2 2 0
0 0
96:resource "aws_instance" "main" {
  ami = "ami-1"
  associate_public_ip_address = true  # HERE
}

0 0
74:resource "aws_subnet" "main" {
  map_public_ip_on_launch = true  # HERE
}

0 0
89:resource "aws_instance" "main" {
  ami = "ami-1"
  associate_public_ip_address = false
}

0 0
62:resource "aws_subnet" "main" {
  cidr_block = "10.0.1.0/24"
}

1 1 0
0 0
79:resource "aws_redshift_cluster" "main" {  # HERE
  cluster_identifier = "dw"
}

0 0
101:resource "aws_redshift_cluster" "main" {
  cluster_identifier = "dw"
  publicly_accessible = false
}

1 2 0
0 0
120:resource "aws_ssm_parameter" "main" {
  name = "/app/db_password"
  type = "String"  # HERE
  value = var.db_password
}

0 0
118:resource "aws_ssm_parameter" "main" {
  name = "/app/db_password"
  type = "SecureString"
  value = var.db_password
}

0 0
96:resource "aws_ssm_parameter" "main" {
  name = "/app/region"
  type = "String"
  value = "eu"
}

2 2 0
0 0
80:resource "aws_lb_listener" "main" {  # HERE
  port = 443
  protocol = "HTTPS"
}

0 0
127:resource "aws_cloudfront_distribution" "main" {
  viewer_certificate {
    cloudfront_default_certificate = true  # HERE
  }
}

0 0
112:resource "aws_lb_listener" "main" {
  protocol = "HTTPS"
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}

0 0
58:resource "aws_lb_listener" "main" {
  protocol = "HTTP"
}

2 1 0
0 0
77:resource "aws_transfer_server" "main" {
  endpoint_type = "PUBLIC"  # HERE
}

0 0
62:resource "aws_transfer_server" "main" {  # HERE
  tags = {}
}

0 0
66:resource "aws_transfer_server" "main" {
  endpoint_type = "VPC"
}

1 1 0
0 0
83:resource "aws_elasticache_replication_group" "main" {  # HERE
  engine = "redis"
}

0 0
111:resource "aws_elasticache_replication_group" "main" {
  engine = "redis"
  transit_encryption_enabled = true
}

3 2 0
0 0
101:resource "aws_elasticache_replication_group" "main" {
  transit_encryption_enabled = false  # HERE
}

0 0
138:resource "aws_msk_cluster" "main" {
  encryption_info {
    encryption_in_transit {
      client_broker = "PLAINTEXT"  # HERE
    }
  }
}

0 0
123:resource "aws_docdb_cluster_parameter_group" "main" {
  parameter {
    name  = "tls"
    value = "disabled"  # HERE
  }
}

0 0
92:resource "aws_elasticache_replication_group" "main" {
  transit_encryption_enabled = true
}

0 0
124:resource "aws_msk_cluster" "main" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
    }
  }
}

2 2 0
0 0
83:resource "aws_s3_bucket" "main" {
  versioning {
    enabled = false  # HERE
  }
}

0 0
113:resource "aws_s3_bucket_versioning" "main" {
  versioning_configuration {
    status = "Suspended"  # HERE
  }
}

0 0
74:resource "aws_s3_bucket" "main" {
  versioning {
    enabled = true
  }
}

0 0
103:resource "aws_s3_bucket_versioning" "main" {
  versioning_configuration {
    status = "Enabled"
  }
}

1 2 0
0 0
70:resource "azurerm_kubernetes_cluster" "main" {  # HERE
  name = "x"
}

0 0
82:resource "azurerm_kubernetes_cluster" "main" {
  private_cluster_enabled = true
}

0 0
121:resource "azurerm_kubernetes_cluster" "main" {
  api_server_access_profile {
    authorized_ip_ranges = var.office
  }
}

2 1 0
0 0
101:resource "azurerm_kubernetes_cluster" "main" {
  role_based_access_control_enabled = false  # HERE
}

0 0
111:resource "azurerm_kubernetes_cluster" "main" {
  role_based_access_control {
    enabled = false  # HERE
  }
}

0 0
92:resource "azurerm_kubernetes_cluster" "main" {
  role_based_access_control_enabled = true
}

2 1 0
0 0
144:resource "azurerm_kubernetes_cluster" "main" {
  local_account_disabled = false  # HERE
  network_profile {
    network_policy = "calico"
  }
}

0 0
70:resource "azurerm_kubernetes_cluster" "main" {  # HERE
  name = "x"
}

0 0
135:resource "azurerm_kubernetes_cluster" "main" {
  local_account_disabled = true
  network_profile {
    network_policy = "calico"
  }
}

2 1 0
0 0
121:resource "azurerm_app_service" "main" {
  auth_settings {
    enabled = false  # HERE
  }
  client_cert_enabled = true
}

0 0
89:resource "azurerm_linux_web_app" "main" {
  client_certificate_enabled = false  # HERE
}

0 0
112:resource "azurerm_app_service" "main" {
  client_cert_enabled = true
  auth_settings {
    enabled = true
  }
}

1 1 0
0 0
100:resource "azurerm_app_service" "main" {
  site_config {
    ftps_state = "AllAllowed"  # HERE
  }
}

0 0
90:resource "azurerm_app_service" "main" {
  site_config {
    ftps_state = "FtpsOnly"
  }
}

2 1 0
0 0
73:resource "azurerm_linux_web_app" "main" {
  https_only = false  # HERE
}

0 0
63:resource "azurerm_app_service" "main" {  # HERE
  name = "x"
}

0 0
64:resource "azurerm_linux_web_app" "main" {
  https_only = true
}

1 1 0
0 0
96:resource "azurerm_app_service" "main" {
  site_config {
    http2_enabled = false  # HERE
  }
}

0 0
87:resource "azurerm_app_service" "main" {
  site_config {
    http2_enabled = true
  }
}

1 1 0
0 0
63:resource "azurerm_app_service" "main" {  # HERE
  name = "x"
}

0 0
87:resource "azurerm_app_service" "main" {
  identity {
    type = "SystemAssigned"
  }
}

1 1 0
0 0
106:resource "azurerm_app_service" "main" {
  site_config {
    remote_debugging_enabled = true  # HERE
  }
}

0 0
99:resource "azurerm_app_service" "main" {
  site_config {
    remote_debugging_enabled = false
  }
}

1 1 0
0 0
117:resource "azurerm_app_service" "main" {
  site_config {
    cors {
      allowed_origins = ["*"]  # HERE
    }
  }
}

0 0
127:resource "azurerm_app_service" "main" {
  site_config {
    cors {
      allowed_origins = ["https://example.com"]
    }
  }
}

2 2 0
0 0
90:resource "azurerm_postgresql_server" "main" {
  ssl_enforcement_enabled = false  # HERE
}

0 0
79:resource "azurerm_redis_cache" "main" {
  enable_non_ssl_port = true  # HERE
}

0 0
81:resource "azurerm_postgresql_server" "main" {
  ssl_enforcement_enabled = true
}

0 0
72:resource "azurerm_redis_cache" "main" {
  enable_non_ssl_port = false
}

2 1 0
0 0
146:resource "azurerm_postgresql_server" "main" {
  geo_redundant_backup_enabled = false  # HERE
  threat_detection_policy {
    enabled = true
  }
}

0 0
106:resource "azurerm_postgresql_configuration" "main" {
  name = "log_connections"
  value = "off"  # HERE
}

0 0
137:resource "azurerm_postgresql_server" "main" {
  geo_redundant_backup_enabled = true
  threat_detection_policy {
    enabled = true
  }
}

2 1 0
0 0
99:resource "azurerm_managed_disk" "main" {
  encryption_settings {
    enabled = false  # HERE
  }
}

0 0
97:resource "azurerm_linux_virtual_machine" "main" {
  encryption_at_host_enabled = false  # HERE
}

0 0
88:resource "azurerm_linux_virtual_machine" "main" {
  encryption_at_host_enabled = true
}

1 1 0
0 0
84:resource "azurerm_key_vault_secret" "main" {  # HERE
  name = "x"
  value = var.x
}

0 0
106:resource "azurerm_key_vault_secret" "main" {
  value = var.x
  expiration_date = "2027-01-01T00:00:00Z"
}

1 1 0
0 0
61:resource "azurerm_key_vault" "main" {  # HERE
  name = "x"
}

0 0
118:resource "azurerm_key_vault" "main" {
  network_acls {
    default_action = "Deny"
    bypass = "AzureServices"
  }
}

2 1 0
0 0
83:resource "azurerm_key_vault" "main" {
  purge_protection_enabled = false  # HERE
}

0 0
61:resource "azurerm_key_vault" "main" {  # HERE
  name = "x"
}

0 0
74:resource "azurerm_key_vault" "main" {
  purge_protection_enabled = true
}

2 1 0
0 0
92:resource "azurerm_security_center_contact" "main" {
  alert_notifications = false  # HERE
}

0 0
120:resource "azurerm_network_watcher_flow_log" "main" {
  retention_policy {
    enabled = true
    days = 7  # HERE
  }
}

0 0
83:resource "azurerm_security_center_contact" "main" {
  alert_notifications = true
}

2 1 0
0 0
127:resource "azurerm_key_vault" "main" {
  network_acls {
    default_action = "Allow"  # HERE
    bypass = "AzureServices"
  }
}

0 0
95:resource "azurerm_storage_account_network_rules" "main" {
  default_action = "Allow"  # HERE
}

0 0
118:resource "azurerm_key_vault" "main" {
  network_acls {
    default_action = "Deny"
    bypass = "AzureServices"
  }
}

2 2 0
0 0
83:resource "azurerm_storage_account" "main" {
  min_tls_version = "TLS1_0"  # HERE
}

0 0
104:resource "azurerm_linux_web_app" "main" {
  site_config {
    minimum_tls_version = "1.1"  # HERE
  }
}

0 0
75:resource "azurerm_storage_account" "main" {
  min_tls_version = "TLS1_2"
}

0 0
73:resource "azurerm_mssql_server" "main" {
  minimum_tls_version = "1.2"
}

2 2 0
0 0
210:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "22"
  source_address_prefix = "*"  # HERE
}

0 0
254:resource "azurerm_network_security_group" "main" {
  security_rule {
    direction = "Inbound"
    access = "Allow"
    protocol = "Tcp"
    source_port_range = "*"
    destination_port_range = "3389"
    source_address_prefix = "Internet"  # HERE
  }
}

0 0
211:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "22"
  source_address_prefix = "10.0.0.0/8"
}

0 0
203:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "443"
  source_address_prefix = "*"
}

1 2 0
0 0
212:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "8080"
  source_address_prefix = "*"  # HERE
}

0 0
203:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "443"
  source_address_prefix = "*"
}

0 0
213:resource "azurerm_network_security_rule" "main" {
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "8080"
  source_address_prefix = "10.0.0.0/8"
}

2 1 0
0 0
90:resource "azurerm_mssql_server" "main" {
  public_network_access_enabled = true  # HERE
}

0 0
69:resource "azurerm_postgresql_server" "main" {  # HERE
  name = "x"
}

0 0
83:resource "azurerm_mssql_server" "main" {
  public_network_access_enabled = false
}

1 1 0
0 0
80:resource "azurerm_container_registry" "main" {
  admin_enabled = true  # HERE
}

0 0
73:resource "azurerm_container_registry" "main" {
  admin_enabled = false
}

1 1 0
0 0
87:resource "azurerm_role_assignment" "main" {
  role_definition_name = "Owner"  # HERE
}

0 0
80:resource "azurerm_role_assignment" "main" {
  role_definition_name = "Reader"
}

1 1 0
0 0
94:resource "azurerm_role_definition" "main" {
  permissions {
    actions = ["*"]  # HERE
  }
}

0 0
109:resource "azurerm_role_definition" "main" {
  permissions {
    actions = ["Microsoft.Compute/*/read"]
  }
}

1 1 0
0 0
118:resource "azurerm_mssql_firewall_rule" "main" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "0.0.0.0"  # HERE
}

0 0
118:resource "azurerm_mssql_firewall_rule" "main" {
  start_ip_address = "203.0.113.4"
  end_ip_address = "203.0.113.4"
}

1 2 0
0 0
126:resource "azurerm_mssql_firewall_rule" "main" {
  start_ip_address = "0.0.0.0"  # HERE
  end_ip_address = "255.255.255.255"
}

0 0
118:resource "azurerm_mssql_firewall_rule" "main" {
  start_ip_address = "203.0.113.4"
  end_ip_address = "203.0.113.4"
}

0 0
110:resource "azurerm_mssql_firewall_rule" "main" {
  start_ip_address = "0.0.0.0"
  end_ip_address = "0.0.0.0"
}

2 1 0
0 0
103:resource "azurerm_storage_account" "main" {
  name = "x"
  enable_https_traffic_only = false  # HERE
}

0 0
91:resource "azurerm_storage_account" "main" {
  https_traffic_only_enabled = false  # HERE
}

0 0
82:resource "azurerm_storage_account" "main" {
  https_traffic_only_enabled = true
}

2 2 0
0 0
89:resource "azurerm_storage_container" "main" {
  container_access_type = "blob"  # HERE
}

0 0
95:resource "azurerm_storage_account" "main" {
  allow_nested_items_to_be_public = true  # HERE
}

0 0
84:resource "azurerm_storage_container" "main" {
  container_access_type = "private"
}

0 0
88:resource "azurerm_storage_account" "main" {
  allow_nested_items_to_be_public = false
}

1 1 0
0 0
67:resource "azurerm_storage_account" "main" {  # HERE
  name = "x"
}

0 0
75:resource "azurerm_storage_account" "main" {
  min_tls_version = "TLS1_2"
}

1 1 0
0 0
102:resource "azurerm_linux_virtual_machine" "main" {
  disable_password_authentication = false  # HERE
}

0 0
93:resource "azurerm_linux_virtual_machine" "main" {
  disable_password_authentication = true
}

1 1 0
0 0
136:resource "azurerm_web_application_firewall_policy" "main" {
  policy_settings {
    enabled = true
    mode = "Detection"  # HERE
  }
}

0 0
129:resource "azurerm_web_application_firewall_policy" "main" {
  policy_settings {
    enabled = true
    mode = "Prevention"
  }
}

1 2 0
0 0
95:provider "vsphere" {
  user                 = var.user
  allow_unverified_ssl = true  # HERE
}

0 0
54:provider "vsphere" {
  allow_unverified_ssl = false
}

0 0
52:provider "kubernetes" {
  insecure = var.insecure
}

2 2 0
0 0
76:resource "aws_db_instance" "main" {
  deletion_protection = false  # HERE
}

0 0
75:resource "aws_rds_cluster" "main" {
  skip_final_snapshot = true  # HERE
}

0 0
67:resource "aws_db_instance" "main" {
  deletion_protection = true
}

0 0
68:resource "aws_rds_cluster" "main" {
  skip_final_snapshot = false
}

2 1 0
0 0
90:resource "google_storage_bucket" "main" {
  uniform_bucket_level_access = false  # HERE
}

0 0
65:resource "google_storage_bucket" "main" {  # HERE
  name = "x"
}

0 0
81:resource "google_storage_bucket" "main" {
  uniform_bucket_level_access = true
}

2 2 0
0 0
63:resource "google_compute_disk" "main" {  # HERE
  name = "x"
}

0 0
63:resource "google_pubsub_topic" "main" {  # HERE
  name = "x"
}

0 0
124:resource "google_compute_disk" "main" {
  disk_encryption_key {
    kms_key_self_link = google_kms_crypto_key.main.id
  }
}

0 0
89:resource "google_pubsub_topic" "main" {
  kms_key_name = google_kms_crypto_key.main.id
}

1 1 0
0 0
74:resource "google_project" "main" {
  auto_create_network = true  # HERE
}

0 0
67:resource "google_project" "main" {
  auto_create_network = false
}

2 1 0
0 0
94:resource "google_dns_managed_zone" "main" {
  dnssec_config {
    state = "off"  # HERE
  }
}

0 0
151:resource "google_dns_managed_zone" "main" {
  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = "rsasha1"  # HERE
    }
  }
}

0 0
85:resource "google_dns_managed_zone" "main" {
  dnssec_config {
    state = "on"
  }
}

1 2 0
0 0
69:resource "google_compute_subnetwork" "main" {  # HERE
  name = "x"
}

0 0
112:resource "google_compute_subnetwork" "main" {
  log_config {
    aggregation_interval = "INTERVAL_10_MIN"
  }
}

0 0
85:resource "google_compute_subnetwork" "main" {
  purpose = "REGIONAL_MANAGED_PROXY"
}

1 1 0
0 0
110:resource "google_compute_instance" "main" {
  service_account {
    scopes = ["cloud-platform"]  # HERE
  }
}

0 0
148:resource "google_compute_instance" "main" {
  service_account {
    email  = google_service_account.app.email
    scopes = ["cloud-platform"]
  }
}

2 1 0
0 0
83:resource "google_container_cluster" "main" {
  enable_legacy_abac = true  # HERE
}

0 0
151:resource "google_container_cluster" "main" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = true  # HERE
    }
  }
}

0 0
173:resource "google_container_cluster" "main" {
  enable_legacy_abac = false
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}

1 1 0
0 0
152:resource "google_container_cluster" "main" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0"  # HERE
    }
  }
}

0 0
149:resource "google_container_cluster" "main" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
}

2 2 0
0 0
68:resource "google_container_cluster" "main" {  # HERE
  name = "x"
}

0 0
101:resource "google_container_node_pool" "main" {
  management {
    auto_upgrade = false  # HERE
  }
}

0 0
194:resource "google_container_cluster" "main" {
  private_cluster_config {
    enable_private_nodes = true
  }
  master_authorized_networks_config {
  }
  network_policy {
    enabled = true
  }
}

0 0
92:resource "google_container_node_pool" "main" {
  management {
    auto_upgrade = true
  }
}

1 1 0
0 0
104:resource "google_project_iam_member" "main" {
  role = "roles/iam.serviceAccountTokenCreator"  # HERE
}

0 0
96:resource "google_service_account_iam_member" "main" {
  role = "roles/iam.serviceAccountUser"
}

1 1 0
0 0
149:resource "google_compute_instance" "main" {
  network_interface {
    network = "main"
    access_config {  # HERE
      nat_ip = var.ip
    }
  }
}

0 0
93:resource "google_compute_instance" "main" {
  network_interface {
    network = "main"
  }
}

3 1 0
0 0
78:resource "google_compute_instance" "main" {
  can_ip_forward = true  # HERE
}

0 0
103:resource "google_compute_instance" "main" {
  metadata = {
    serial-port-enable = true  # HERE
  }
}

0 0
108:resource "google_compute_project_metadata" "main" {
  metadata = {
    enable-oslogin = false  # HERE
  }
}

0 0
116:resource "google_compute_instance" "main" {
  can_ip_forward = false
  metadata = {
    enable-oslogin = true
  }
}

1 2 0
0 0
65:resource "google_kms_crypto_key" "main" {  # HERE
  name = "x"
}

0 0
75:resource "google_kms_crypto_key" "main" {
  rotation_period = "7776000s"
}

0 0
74:resource "google_kms_crypto_key" "main" {
  purpose = "ASYMMETRIC_SIGN"
}

1 1 0
0 0
86:resource "google_compute_ssl_policy" "main" {
  min_tls_version = "TLS_1_0"  # HERE
}

0 0
99:resource "google_compute_ssl_policy" "main" {
  min_tls_version = "TLS_1_2"
  profile = "MODERN"
}

2 3 0
0 0
143:resource "google_compute_firewall" "main" {
  source_ranges = ["0.0.0.0/0"]  # HERE
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

0 0
121:resource "google_compute_firewall" "main" {
  source_ranges = ["0.0.0.0/0"]  # HERE
  allow {
    protocol = "all"
  }
}

0 0
136:resource "google_compute_firewall" "main" {
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

0 0
141:resource "google_compute_firewall" "main" {
  source_ranges = ["35.235.240.0/20"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

0 0
158:resource "google_compute_firewall" "main" {
  direction = "EGRESS"
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["22"]
  }
}

1 2 0
0 0
145:resource "google_compute_firewall" "main" {
  source_ranges = ["0.0.0.0/0"]  # HERE
  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }
}

0 0
136:resource "google_compute_firewall" "main" {
  source_ranges = ["0.0.0.0/0"]
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}

0 0
138:resource "google_compute_firewall" "main" {
  source_ranges = ["10.0.0.0/8"]
  allow {
    protocol = "tcp"
    ports    = ["8080"]
  }
}

1 1 0
0 0
137:resource "google_project_iam_member" "main" {
  role = "roles/editor"  # HERE
  member = "serviceAccount:ci@x.iam.gserviceaccount.com"
}

0 0
72:resource "google_project_iam_member" "main" {
  role = "roles/viewer"
}

2 1 0
0 0
123:resource "google_storage_bucket_iam_member" "main" {
  role = "roles/storage.objectViewer"
  member = "allUsers"  # HERE
}

0 0
133:resource "google_bigquery_dataset" "main" {
  access {
    role = "READER"
    special_group = "allAuthenticatedUsers"  # HERE
  }
}

0 0
129:resource "google_storage_bucket_iam_member" "main" {
  role = "roles/storage.objectViewer"
  member = "group:team@example.com"
}

1 1 0
0 0
117:resource "google_cloud_run_service_iam_member" "main" {
  role = "roles/run.invoker"
  member = "allUsers"  # HERE
}

0 0
143:resource "google_cloud_run_service_iam_member" "main" {
  role = "roles/run.invoker"
  member = "serviceAccount:a@b.iam.gserviceaccount.com"
}

1 1 0
0 0
169:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0"  # HERE
      }
    }
  }
}

0 0
166:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
  }
}

1 1 0
0 0
131:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      ipv4_enabled = true  # HERE
    }
  }
}

0 0
149:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      ipv4_enabled = false
      require_ssl = true
    }
  }
}

1 1 0
0 0
131:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      require_ssl = false  # HERE
    }
  }
}

0 0
131:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

2 1 0
0 0
72:resource "google_sql_database_instance" "main" {  # HERE
  name = "x"
}

0 0
194:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = false  # HERE
    }
  }
}

0 0
185:resource "google_sql_database_instance" "main" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
    backup_configuration {
      enabled = true
    }
  }
}

1 1 0
0 0
125:resource "null_resource" "x" {
  provisioner "local-exec" {
    command = "aws s3 cp ${var.file} s3://bucket/"  # HERE
  }
}

0 0
163:resource "null_resource" "x" {
  provisioner "local-exec" {
    command = "aws s3 cp \"$FILE\" s3://bucket/"
    environment = {
      FILE = var.file
    }
  }
}

1 1 0
0 0
65:module "net" {
  source = "http://example.com/net.zip"  # HERE
}

0 0
58:module "net" {
  source = "https://example.com/net.zip"
}

2 3 0
0 0
68:module "vpc" {
  source = "terraform-aws-modules/vpc/aws"  # HERE
}

0 0
71:module "net" {
  source = "git::https://example.com/net.git"  # HERE
}

0 0
81:module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.1.2"
}

0 0
37:module "net" {
  source = "../net"
}

0 0
74:module "net" {
  source = "git::https://example.com/net.git?ref=v1.2.0"
}

3 4 0
0 0
97:resource "aws_db_instance" "main" {
  username = "admin"
  password = "Sup3rSecret-42"  # HERE
}

0 0
122:resource "azurerm_linux_virtual_machine" "main" {
  admin_username = "azure"
  admin_password = "P@ssw0rd1234!"  # HERE
}

0 0
91:resource "google_sql_user" "main" {
  name = "app"
  password = "hunter2hunter2"  # HERE
}

0 0
88:resource "aws_db_instance" "main" {
  username = "admin"
  password = var.db_password
}

0 0
77:resource "aws_db_instance" "main" {
  password = random_password.db.result
}

0 0
86:resource "aws_db_instance" "main" {
  password = "${var.prefix}-${random_id.x.hex}"
}

0 0
92:resource "aws_ecs_task" "main" {
  secret = "arn:aws:secretsmanager:eu-west-1:1:secret:x"
}

2 2 0
0 0
131:resource "aws_lambda_function" "main" {
  environment {
    variables = {
      DB_PASSWORD = "Sup3rSecret-42"  # HERE
    }
  }
}

0 0
193:resource "aws_ecs_task_definition" "main" {
  container_definitions = jsonencode([{
    environment = [{
      name  = "API_KEY"
      value = "a8f5f167f44f4964e6c998de"  # HERE
    }]
  }])
}

0 0
190:resource "aws_lambda_function" "main" {
  environment {
    variables = {
      DB_PASSWORD = var.db_password
      DB_SECRET_ARN = "arn:aws:secretsmanager:eu-west-1:1:secret:x"
    }
  }
}

0 0
202:resource "aws_ecs_task_definition" "main" {
  container_definitions = jsonencode([{
    secrets = [{
      name      = "API_KEY"
      valueFrom = "arn:aws:ssm:eu-west-1:1:parameter/key"
    }]
  }])
}

2 3 0
0 0
112:provider "aws" {
  region     = "eu-west-1"
  secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz"  # HERE
}

0 0
126:provider "azurerm" {
  client_id     = "00000000-0000-0000-0000-000000000000"
  client_secret = "q~8Q~abcdefghijkl"  # HERE
}

0 0
42:provider "aws" {
  region = "eu-west-1"
}

0 0
55:provider "datadog" {
  api_key = var.datadog_api_key
}

0 0
85:provider "aws" {
  access_key = "mock_access_key"
  secret_key = "mock_secret_key"
}

1 1 0
0 0
90:terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

0 0
116:terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

1 2 0
0 0
73:output "db_password" {  # HERE
  value = aws_db_instance.main.password
}

0 0
88:output "db_password" {
  value     = aws_db_instance.main.password
  sensitive = true
}

0 0
57:output "db_name" {
  value = aws_db_instance.main.name
}

1 1 0
0 0
85:terraform {
  backend "s3" {
    bucket  = "state"
    encrypt = false  # HERE
  }
}

0 0
76:terraform {
  backend "s3" {
    bucket  = "state"
    encrypt = true
  }
}

1 2 0
0 0
138:resource "aws_instance" "web" {
  user_data = <<EOF
#!/bin/bash
export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzzzzzzz
EOF
}

0 0
105:resource "aws_instance" "web" {
  user_data = <<EOF
#!/bin/bash
export DB_PASSWORD=${var.password}
EOF
}

0 0
66:resource "aws_instance" "main" {
  user_data = file("start.sh")
}

1 1 0
0 0
51:variable "db_password" {  # HERE
  type = string
}

0 0
67:variable "db_password" {
  type      = string
  sensitive = true
}

1 3 0
0 0
83:variable "db_password" {
  type    = string
  default = "Sup3rSecret-42"  # HERE
}

0 0
67:variable "db_password" {
  type      = string
  sensitive = true
}

0 0
42:variable "db_password" {
  default = ""
}

0 0
46:variable "region" {
  default = "eu-west-1"
}


"""#
}
