/// What a word of a name says about the name's value.
enum NameWords {
    /// A word may be several of these at once: `hash` after `password`, `hash` before `key`.
    struct Role: OptionSet {
        let rawValue: UInt32
        static let password = Role(rawValue: 1 << 0)
        static let secret = Role(rawValue: 1 << 1)
        static let token = Role(rawValue: 1 << 2)
        static let apiKey = Role(rawValue: 1 << 3)
        static let cryptoKey = Role(rawValue: 1 << 4)
        static let salt = Role(rawValue: 1 << 5)
        static let auth = Role(rawValue: 1 << 6)
        static let key = Role(rawValue: 1 << 7)
        /// Makes `key` one that opens an interface.
        static let beforeAPIKey = Role(rawValue: 1 << 8)
        /// Makes `key` one that encrypts or signs.
        static let beforeCryptoKey = Role(rawValue: 1 << 9)
        /// Before `key` it says that the key is a place in a table or on a keyboard.
        static let notBeforeKey = Role(rawValue: 1 << 10)
        /// After the telling word it changes nothing.
        static let neutral = Role(rawValue: 1 << 11)
        /// After the telling word it says that the value is about the secret, not the secret.
        static let harmlessAfter = Role(rawValue: 1 << 12)
        /// Anywhere in the name it says so.
        static let never = Role(rawValue: 1 << 13)
        /// The secret lives for one request.
        static let passing = Role(rawValue: 1 << 14)
        /// A verb that asks.
        static let question = Role(rawValue: 1 << 15)
        /// The telling word has other meanings: `pass`, `pw`, `auth`.
        static let loose = Role(rawValue: 1 << 16)

        static let telling: Role = [.password, .secret, .token, .apiKey, .cryptoKey, .salt, .auth, .key]
    }

    /// What may stand in any text, found without regard to case: at least one is part of every telling name.
    static let literals = [
        "\"pw", "'pw", " pw", "-pw", "_pw", "auth", "contrasena", "cred", "identified by", "key", "nonce", "pass",
        "pswd", "pwd", "salt", "secret", "seed", "senha", "token",
    ]

    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    static func role(_ hash: UInt64) -> Role { roles[hash] ?? [] }

    /// Whether `pass` and the word are one: `pass_word`, `passPhrase`.
    static func isSecondHalf(_ word: [UInt8], after first: [UInt8]) -> Bool {
        first.elementsEqual("pass".utf8) && ["code", "phrase", "wd", "word"].contains { word.elementsEqual($0.utf8) }
    }

    /// `dbpassword`, `myaccesskey`: words written without a mark between them.
    static func sort(ofSuffixIn word: [UInt8]) -> SecretName.Sort? {
        for (suffix, sort) in suffixes
        where word.count > suffix.count && word.suffix(suffix.count).elementsEqual(suffix) {
            return sort
        }
        if word.count > 5, word.suffix(3).elementsEqual("key".utf8) { return sort(ofKeyAfter: word.dropLast(3)) }
        guard word.count > 4, word.suffix(4).elementsEqual("pass".utf8) else { return nil }
        return owners.contains(hash(word.dropLast(4))) ? .password : nil
    }

    /// `accountkey`, `storagekey`: the word before says what kind of key.
    private static func sort(ofKeyAfter word: ArraySlice<UInt8>) -> SecretName.Sort? {
        for count in 3...max(3, min(11, word.count)) where count <= word.count {
            let role = role(hash(word.suffix(count)))
            if role.contains(.beforeCryptoKey) { return .cryptoKey }
            if !role.isDisjoint(with: [.beforeAPIKey, .secret, .token]) { return .apiKey }
        }
        return nil
    }

    private static let suffixes: [(bytes: [UInt8], sort: SecretName.Sort)] = {
        let lists: [(SecretName.Sort, String)] = [
            (.password, "password passwd passwort passphrase passcode pwd pswd passw"),
            (.secret, "secretkey secret"), (.token, "token"), (.apiKey, "apikey accesskey authkey appkey"),
            (.cryptoKey, "privatekey encryptionkey signingkey masterkey"),
        ]
        return lists.flatMap { sort, words in words.split(separator: " ").map { (Array($0.utf8), sort) } }
    }()

    /// Whose password `…pass` is; other words that end so (`bypass`, `compass`) are no passwords.
    private static let owners: Set<UInt64> = set(
        """
        account admin api auth basic bind cert client db email ftp http https imap irc jdbc key keystore ldap login mail
        master mongo my mysql nick pg pma pop postgres proxy rabbit rcon redis repl require root server sftp smtp sql ssh
        ssl store sudo test user vnc web wifi wp your
        """)

    private static let roles: [UInt64: Role] = {
        var roles: [UInt64: Role] = [:]
        func add(_ role: Role, _ words: String) { for word in set(words) { roles[word, default: []].insert(role) } }
        add(
            .harmlessAfter,
            """
            action address age alg encryption algorithm alias allowed arn at attempts attr attribute auth authenticator bits block blocked bucket
            button by bytes cache callback case cert certificate changed characters chars check checker class code codec
            column command complexity config configuration confirmation converter cookie count created credentials date days
            decoder description dialog digest dir directory doc docs domain element email enabled encoder encoding
            endpoint entry enum error errors exception exists expiration expire expired expires expiry exp fetcher field
            fields file filename filepath files filter flag flow folder form format formatter generator grant grid group
            handler has hash hashed header headers help helper hidden hint history holder host icon id identifier idx image
            index info input inputs interface invalid is issuer kind label labels last len length level lifetime limit link
            list listener loader location manager map match matcher matches max message method min mismatch missing mode
            model module msg name names namespace needed number object of only option options or page pair param parameter
            params parser parts path paths pattern placeholder policy port position prefix processor prompt properties
            property protected protocol provider qualifier query reader realm ref reference regex regexp region register
            registry renewal repository request required requirements reset resolver resource response result role rotation
            router row rule rules scanner schema scheme scope scopes screen section selector separator server service set
            show size source spec state status step stdin store strategy strength suffix system table tag template test
            tests text time timeout timestamp title tooltip total ttl type types uri url usage used user userid username
            usernames utils valid validation validator validity vault version view visibility visible widget width window
            wrapper
            """)
        add(
            .neutral,
            """
            a b base64 constant eq equals const data default dev development env hex live local new old override plain plaintext
            prd prod production qa raw sandbox secret staging stg str string uat val value values v x y
            """)
        add(
            .never,
            """
            argv checksum chksum commit completion encrypted crc digest fingerprint foreign hashes i18n integrity keyboard keycode
            keypress keyword keywords localization lowercase md5 md5sum messages mimetype placeholder primary pub public recv
            publishable sha sha1 sha256 sha512 shasum sri thumbprint tokenizer translate translation websocket
            """)
        add(.passing, "continuation csrf cursor next page pagination sync xsrf")
        add(
            .question,
            """
            assert by can change check clear compare contains count decode delete describe did disable does enable expect
            fetch find forgot generate get has have hide is lookup match need parse read refresh remove require reset
            resolve should show test update validate verify want
            """)
        add(
            .notBeforeKey,
            """
            alt arrow array attribute attr backspace bucket by cache child column composite config context cookie data delete
            dict down each end enter entry esc escape event field for foreign function group hash header hot i in index item
            join json left lookup map menu message meta metric modifier natural new next object old option order param
            parent part partition path press pressed prev preview primary property query record redis registry right route
            row s3 search shift short shortcut socket sort space state store string sub tab table tag this translation type
            unique up user xml
            """)
        add(
            .beforeAPIKey,
            """
            access account acct admin api app application aws azure client consumer customer deploy developer gcp google
            host integration ingest instrumentation license licence live maps master merchant partner project push sdk
            security server service session shared site ssh storage storageaccount subscription tracking user vendor webhook write
            """)
        add(
            .beforeCryptoKey,
            "aes crypt crypto cypher cipher decryption des encrypt encryption hmac jwt kms machine private rsa sign signature signing ssl symmetric tls validation wallet"
        )
        add(
            .password,
            """
            contrasena passcode passphrase passw passwd password passwords passwort pass psk pswd psw pw pwd senha
            """)
        add(.secret, "cred credential creds secret secrets")
        add(.token, "bearer token tokens jwt")
        add(.apiKey, "accesskey apikey appkey authkey authtoken")
        add(.cryptoKey, "privatekey encryptionkey signingkey")
        add(.salt, "nonce salt seed")
        add(.auth, "auth authorization authentication oauth")
        add(.key, "key keys")
        add(.loose, "auth authentication authorization oauth pass pw")
        return roles
    }()

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { hash($0.utf8) })
    }
}
