/// Lines as they stand in repositories, `path :: line`. The secrets were drawn by a generator and open nothing.
enum LabelledLines {
    static let leaks = #"""
        app/settings.py :: DB_PASSWORD = "0XvqZj_xTW"
        app/settings.py :: SECRET_KEY = 'cDMpg0TMkxpdzPaEMM1ZA7V0Fh+HVJWDB*t2hWdQ^ZUm14Qho='
        app/settings.py ::     'PASSWORD': 'lRdZQ9*Qs',
        app/client.py :: client = Client(user="svc-report", password="uSnH@6av1Ib8")
        app/client.py :: def connect(host, user="root", passwd="llyqxnw146"):
        app/client.py :: password = os.environ.get("REPORT_PASSWORD", "Xj675!eVq30")
        app/client.py :: api_key = os.getenv('WEATHER_API_KEY') or 'e8427abeec12975fd55911ea2cbd390b'
        app/client.py :: headers = {"Authorization": "Bearer Tmknuj64AX6VM2ewMuBY6rfNcAKEIOUttYpATIk2"}
        app/client.py :: headers = {'X-Api-Key': '7f4t3tGolUByxRmXBYQ0DVbpag1xYKiu'}
        app/client.py :: auth_token = 'b7ed013e50181d960e9558c1530a493a'
        app/client.py :: TOKEN = "8FxTwXqxni7z9KwRkNr4aE28uz5eRTpPWzU"
        app/client.py :: if password == "4q60sskDI1":
        app/client.py :: self.secret = b"EDL0Y6wu1JOSNta0PKhe37ak"
        app/client.py :: key = '0d09c5892503e12b47fa42f93ceaf2ff'
        app/client.py :: salt = "xFJgKLDL36awmUDt8QvwTH"
        app/client.py :: consumer_secret='6Iuj2OkDCJ23VmCwykTp4EilsS2aQnjUHc6LZQ9SMDcE'
        app/client.py :: access_token_secret = "VV8bOhUVXoqmaQzE4ftUvXQIChPnlnhG2BqxLHmAuMe57"
        app/client.py :: requests.get(url, params={'apikey': '5a43a846eb31e7ea468c6414ce9da201e0c0d1a0'})
        app/client.py :: conn = pymysql.connect(host='10.2.0.4', user='root', passwd='5zbWVb2Fa', db='x')
        app/client.py :: # password: o7du45pKcP75
        app/client.py :: app.config['SECRET_KEY'] = '4a16e81c1aad236d31def0b9'
        app/client.py :: app.secret_key = "etshRQNG3dhi4wVn"
        app/client.py :: jwt_secret: str = "X558GkvxThvA0EhexWQ3czyrEvmkXbI8"
        app/client.py :: hmac_key = bytes.fromhex("bdf6593d1b61b4b171b2f3a9f889eeaf77ee09a4496e0ed7afceaa86dc3f3464")
        src/config.js :: const dbPassword = 'iYGsu72rik';
        src/config.js ::   password: 'nbzqs8873',
        src/config.js ::   apiKey: "7X5ozhONva1lZp814HtFbtfeeHv0fG2xPVD8AfO",
        src/config.js ::   clientSecret: 'TovYGkYSrIiBSed1S3wlj46Fuq3sXRo5',
        src/config.js :: module.exports.jwtSecret = "QhgYrZJd6F58LKideRua"
        src/config.js :: const secret = process.env.JWT_SECRET || 'uiFtEvGjfLg1gJk7bwKGfGhg';
        src/config.js :: app.use(session({ secret: '870XhRQXdNWOAv', resave: false }))
        src/config.js :: const token = "lhFka84v7bMwNDlfBKP4b2loPDbwAMbj8KVuxgaaJl7LRiiQ"
        src/config.js :: axios.defaults.headers['Authorization'] = 'Basic bLJmWZTsUryrgsVJN8OLJtqCdpa0=='
        src/config.js :: accessToken: '5bb7a7af3d2e2425ba9682170905f4ec5a399fc4',
        src/config.js :: mailer.auth('reports', { pass: 'CPPAwVv-8' });
        src/config.js :: auth: { user: 'bot@corp.io', pass: 'ZO0vk3Zd!jY' },
        src/config.js :: const encryptionKey = Buffer.from('87ba054769ba41cbb44f0753903870712d5f63adfa395d6cff31aeea03bdba26', 'hex')
        src/config.js :: var ACCESS_KEY_SECRET = 'cTZv6Alsau4ywWylEHwUwlCyxtq7g5';
        src/config.js :: cookieSecret: "wjWcbSDS5mZGF2-Hlr",
        src/config.ts :: private readonly apiSecret: string = '159twsB09lmZYcZt7dC9HVfrRz3eKFIf';
        src/config.ts :: const password: string = "h!qrWO9BzG";
        src/config.ts :: export const GOOGLE_MAPS_KEY = '057ANuHlwF5SEvPMZUIKK6Q4O5W3zCVFBZSntMY'
        src/config.tsx :: <Client token="467o6hHdeHHwJwRJvreuENsrgDUIvMAZCQLz" />
        src/Main.java :: private static final String PASSWORD = "daWq3-3w5b";
        src/Main.java :: String dbPwd = "Lemon7448";
        src/Main.java :: props.put("password", "Harbor1486-");
        src/Main.java :: ds.setPassword("nqdVtx8qRu");
        src/Main.java :: System.setProperty("javax.net.ssl.keyStorePassword", "mduogt85");
        src/Main.java :: DriverManager.getConnection("jdbc:mysql://db/x?user=a&password=nwvtrp8332");
        src/Main.java :: private String secretKey = "VJwnh8S0z054LYyVc1pFRS8A2GY4bIjB";
        src/Main.java :: @Value("${jwt.secret:kadI9itK27Vtkpk8mC3mMcSBnTTwXtKW}")
        src/Main.java :: .withPassword("Lemon9359^")
        src/Main.java :: static final byte[] AES_KEY = "BHuj4cdAEHBW44pe".getBytes();
        src/Main.java :: String appSecret = new String("f1a3447c745c48c0b90a16be3388e7f1");
        src/Main.java :: private final char[] pass = "i^n3to2F61".toCharArray();
        src/Main.kt :: val apiKey = "603577aa6c55e0d19d3572186e5761b1"
        src/Main.kt :: const val KEYSTORE_PASSWORD = "lMP8fjx7*8"
        src/main.go :: password := "Puzzle136*"
        src/main.go :: Password: "KtYLRV1@ipL",
        src/main.go :: const apiToken = "CwvVbI2fcZpddioUgImdhCEImzQf6CKbD5FqWfX9"
        src/main.go :: var jwtKey = []byte("MwHOQ62LdIl6GFzim1oLECtgXDLUX0r2")
        src/main.go :: os.Setenv("DB_PASSWORD", "Saturn6704@")
        src/main.go :: db, err := sql.Open("mysql", "root:5*6rZI0MuS@tcp(10.0.0.5:3306)/app")
        src/main.go :: flag.StringVar(&password, "password", "JTd4FYVtGM", "the password")
        src/main.go :: dsn := "host=db user=app password=kfblls268 dbname=app"
        src/main.go :: SecretKey = "LWBsZFwJgO52MhEBDYxZ4XB2aPTw6PAmY6xWutgC"
        src/main.rs :: let password = "Lemon2499.";
        src/main.rs :: const API_KEY: &str = "ccvbkmUAolhChZ9oZGrp27YmBnBZ7HAO";
        src/main.rs :: .basic_auth("svc", Some("QaoBOkwwOA7t"))
        src/main.c :: #define WIFI_PASSWORD "gg@YDi0TIu"
        src/main.c :: const char* password = "bnqgfa5907";
        src/main.c :: static char secret_key[] = "VsPDTDR3z7HUadiQTaoDQy3n";
        src/main.ino :: char pass[] = "UdP0Jx3ai";
        src/main.cpp :: std::string token = "4da05ca4ed81004c1dec8ee162646ffa9204c1c9";
        src/Main.cs :: string password = "W437HCx15j";
        src/Main.cs :: var conn = "Server=db;Database=x;User Id=sa;Password=40qPqz^OnB;";
        src/Main.cs :: public const string ApiKey = "OvJ92sxOoOFyIA8g7yCfqcrFfmEIHLKX";
        src/Main.cs :: services.AddAuth(o => o.ClientSecret = "ZPEnx21I1E0FfkjKcssytZZ6pgfRfnwOo0Te2eV9");
        src/index.php :: define('DB_PASSWORD', 'm*Rj7QcMwV');
        src/index.php :: $db_pass = 'RMMe-pIO9o';
        src/index.php :: $config['encryption_key'] = 'fakNMYXc1RVLJ7yyHwSswQexv7CDUijl';
        src/index.php :: 'password' => 'q2DBPxg3*z',
        src/index.php :: 'secret' => env('APP_SECRET', '9lq9oC26U6j6mfVGMIQ02LbFzBhSPsYu'),
        src/index.php :: define('AUTH_KEY', 'r0GlsP5+S!KXv5Z_zjhe3p&1g1*aKfux6fX1)L3d-d4u2dDGqt');
        src/index.php :: define('NONCE_SALT', '#1+Nv=V*eIWmQm(_*cVFzb(jcoP#9)5wL&0rKA53zmg7srxirf');
        src/index.php :: mysqli_connect("localhost", "app", $password = "97Z5.kAREI");
        src/app.rb :: password: 'G-bFUfW10s'
        src/app.rb :: config.secret_key_base = '94d7efecc22a4e5d4697ea93ff69b5257313aee99add6cd71b8890a6299c08927cae578485090fb254c2a992a5bb364573692435359de37f11e9577d7d5abfdc'
        src/app.rb :: Devise.setup { |c| c.pepper = 1; c.secret_key = 'b64f3f0468e068a29301ffdb801678332777c027aaddbfe258b6736c838acdc4bbe92537f2f26ff29c1026be55ac964131b5250f067b74c68bd1ee27518e4bd6' }
        src/app.rb :: ENV['API_TOKEN'] ||= 'e1e465a7829ebc325bd99413187604e8ef1b12a8'
        src/app.rb :: :password => "Puzzle8108",
        src/App.swift :: let apiKey = "qPqYiJh8bpKkxp3IAcFx1RmhyLbLuMMA"
        src/App.swift :: static let clientSecret: String = "gsNt7lRwSBmys5Yn1OETBCdpKXspIuxAp4fXgRKC"
        src/App.m :: NSString *password = @"Walrus4710@";
        src/App.scala :: val password = "jadEaKn736"
        src/app.pl :: my $password = 'Tango248@';
        src/app.lua :: local token = "72x2B5QrDz2CE8ZiC2N6mpSa7AfmLfWx"
        src/app.ps1 :: $password = ConvertTo-SecureString "Tulip1358*" -AsPlainText -Force
        src/app.ps1 :: $ApiKey = "hz69WYziOoz39Ih2CDT31hLGrV3WuDdT"
        src/app.vb :: Dim password As String = "i2-DrjsmKE"
        src/app.groovy :: password "WzS1AG3QKY"
        src/app.dart :: final String apiKey = 'NkXuSw4hwO3TimFsBXXARYutWRdiyJab';
        src/app.ex :: config :app, secret_key_base: "dWBvxlleT9YzO7FWhQ6O51PyiOx5eFBBJ1gvcCLAR4SrzFVaz70zFJlX5DC7ghCx"
        src/app.clj :: :password "Saturn7773-"
        deploy/app.yml :: password: n67!opMa2A
        deploy/app.yml ::   db_password: "bvXeF6M3Kv"
        deploy/app.yml ::     secret: sdoqPoCFOMFL4Xx6T2e1Ide3c6ykX2Tb
        deploy/app.yml ::   token: 6bac842f5fa229d4f62a0290c9d174e373bdb76b
        deploy/app.yml ::   api_key: 'OVfzu4t3Jdpx9jzlGNJHAGXJHedO6Rpc'
        deploy/app.yml ::   - MYSQL_ROOT_PASSWORD=JH!2TqzACM
        deploy/app.yml ::       POSTGRES_PASSWORD: jgxhvq836
        deploy/app.yml ::   jwt-secret: CUVp9tQFf7kOfb5dsXDpHrNAYIaXZUCe38eP4VsfB5p=
        deploy/app.yml ::   redis-pass: Marble1555*
        deploy/app.yml ::   secret_key_base: 4d306f5ef11798d409eb75962fd301a84cc84eab845e9c9d83589a8070fec594d17a783a06aac2f80f9701b53eba5c59acde641553b7511475d0b7b5320c0069
        deploy/app.yml ::   auth: EqAHykelKD703iUyOr19JNSe7RAsHpev
        deploy/app.yml ::   client-secret: 25c24614-4734-cb16-d7b7-5d5ad4ac12a9
        deploy/app.yml :: ansible_ssh_pass: mjiBpd4dLs
        deploy/app.yml ::   access_key: N8QjPMKHP38Vg69LpVOs
        deploy/app.yml ::   salt: 4e8249b1f891a45d218bafcbbaa49132
        deploy/app.yml ::   command: ["--requirepass", "63reUoHn4Q0W"]
        deploy/app.yml ::   admin_token: "9100a24a-6514-cbb7-928a-c4d8b505ff3a"
        app.properties :: spring.datasource.password=HL3*lWIze9
        app.properties :: db.password = Walrus4096*
        app.properties :: jwt.secret=7QCct7A1TtrDmkfjm2RhwtuWEP28nBMQ9wOmnWFO
        app.properties :: security.oauth2.client.client-secret=211fed21-c5e1-9e1a-fc0f-106d090678f8
        app.properties :: api.key=de8642499f717c63ed5b47fd113e37fe
        app.properties :: mail.smtp.pass=fot6GYTBC
        app.properties :: server.ssl.key-store-password=oubnfw49
        app.properties :: #db.password=rAj2ahM4e8
        app.properties :: twilio.auth.token=cb9d5059761791b353b191fd0bae5e67
        app.properties :: aes.key=xURwGV191t8BOXfH4Xpks48f
        config.ini :: password = Harbor4786*
        config.ini :: pwd=g@JwxP1Vt
        config.ini :: secret_key = YWplzkcgvlqsP18bSyT19lHi2DX2yCUK3lqDP1vh
        config.ini :: token=z9O5FRfZt3C39cdhn5KWmGCYh9mDHXHZ4WFgeilw
        config.ini :: passphrase = vtQCVHuRt9G2bIEF
        config.ini :: requirepass 1t*Mtw1E3BDB
        .env :: DB_PASSWORD=Marble686^
        .env :: APP_KEY=base64:aoBjtfEZz1zYdN7CxfTCGAp69RMkjeCgTE0oPMZPdUf=
        .env :: JWT_SECRET="ryYZ4Wg1kkIkceZPoZCSik8YaoOx9WMl"
        .env :: API_TOKEN='03ccb2c06e8c54554f2cc4cfac2b3f5230acbad8'
        .env :: MAIL_PASSWORD=skvpiycc94
        .env :: ENCRYPTION_KEY=71112b7fb46551a6c77d72720101eca79bfde0765d3377e46c1e9771ac9f1533
        .env :: export ACCESS_TOKEN=XaegWlKaltICbuDMloyH269mMcb0l8LBs1pAOyg7
        run.sh :: export DB_PASSWORD=Tulip656_
        run.sh :: PASSWORD="fw9MNOwl-m"
        run.sh :: mysqldump --user=root --password=xd0RBm.j8g app
        run.sh :: tool login --token kRUGMMb2LGW9TKbrSahNNywtYNqTYVIB
        run.sh :: DB_PASS="${DB_PASS:-zxmyjd268}"
        run.sh :: PGPASSWORD=DvY0Cm89RX psql -h db
        run.sh :: curl -H "Authorization: Bearer HXA9aJUathZ8iltTwo1QIJs1N1N3w6Vfc2TNNZ0a" https://api.corp.io
        run.sh :: curl -H 'X-Auth-Token: 779895feefb37c986847182905b0e600' https://api.corp.io
        run.sh :: curl -u admin:lyT9HfjWNm https://ci.corp.io/job
        run.sh :: sshpass -p 'My7hIb_HBS' ssh root@10.1.1.1
        run.sh :: API_KEY='BvRUrB4KMviYWQo65dR5AGpDsS9g4QBN'
        run.sh :: curl "https://api.corp.io/v1?api_key=06dbf9ced138c1de8ba2ac48cfec6e98&q=1"
        run.bat :: set DB_PASSWORD=S9Nj2Z0Ap2
        Dockerfile :: ENV MYSQL_ROOT_PASSWORD v1Qs9Wi9de
        Dockerfile :: ENV API_TOKEN=zmgSzUnWmeCfZpNzIV7r7o2ZroerrM9s
        Dockerfile :: ARG SECRET_KEY=93d68ccfa4d1765d9c133d5975e3d1f9
        Makefile :: DB_PASSWORD ?= Walrus8923.
        init.sql :: CREATE USER app IDENTIFIED BY 'Falcon2062_';
        init.sql :: ALTER USER app WITH PASSWORD 'nD7EwlDT4K';
        init.sql :: CREATE LOGIN app WITH PASSWORD = 'vp76qi@dPYyw';
        data.json ::   "password": "NTBz7BHQ*s",
        data.json ::   "client_secret": "KB6Trl3ythO5oDuEEpXlWNrjYQPQkNsd",
        data.json :: {"user":"root","passwd":"Ma5LJDufe","host":"db"}
        data.json ::   "apiKey": "f2d04bee8051cf070b30b63e108337eb",
        data.json ::   "token": "OYNRopI5CIloFpb5US794K9TkMw6IcWxzjdbp6GP",
        data.json ::   "AccountPassword": "NrS5h1@com96",
        data.json ::   "secretKey": "9oi3j4OTFHj5w5nw8jvGUJLXbI6ywvLUEoiaUsyJ",
        data.json ::   "auth_token": "d5293724-26f5-5af0-f8a5-892fc57f880e",
        data.json :: {"name": "DB_PASSWORD", "value": "Harbor2847*"}
        data.json ::   "ConnectionString": "Server=a;User ID=b;Password=Marble3120!;"
        web.config :: <add key="SmtpPassword" value="eol9VJYaCZ" />
        web.config :: <add name="x" connectionString="Data Source=a;User ID=b;Password=e5XKjlqLZ0;" />
        pom.xml :: <password>roa2Npd*kZ</password>
        pom.xml :: <keyPassword>iejqio726</keyPassword>
        beans.xml :: <property name="password" value="SjyyCz7Sd5"/>
        beans.xml :: <entry key="api.secret">6qZggOFy5EbWqrcVMbOAfYAJvv8uPaUd</entry>
        res/strings.xml :: <string name="google_maps_key">mKFx7nEUWzBqgcsoCyCqDAt3tFf3SQloHm8Izdl</string>
        res/strings.xml :: <string name="app_secret">a868b022048c145f772d01e2d5cf093c</string>
        main.tf ::   password = "42asaQhON1Z9"
        main.tf ::   admin_password = "4MRqO199TdG3"
        main.tf :: variable "token" { default = "wqJDDklLVn6ihnyB0zrrsR9WfpdQc2w9ajS055dB" }
        prod.tfvars :: db_password = "6g8rHhpuugtX"
        README.md :: password: n9nhahwllT
        README.md :: - API key: `4b72f5109a3a04818919f8a7fabf31d1`
        README.md :: `export TOKEN=5qVJWy9hqSh6orxPlsxmuOx120FhJ5CjNkWaHKQF`
        README.md :: login with admin / password=`Falcon3279.`
        notes.txt :: Password: 1sfJSn3EzE
        notes.txt :: token=0vna9pSunllQZywmW368S7XSJ9d65ulNFn30lvdg
        app.toml :: password = "WPWea-1Ri7"
        app.toml :: secret_key = "b045decf71ad9a825ada20f7c715a5324ee52fc57c7ba7a02e895204fe4dc076"
        app.conf :: password "QXSTwGv118"
        app.cfg :: AdminPassword=Marble9448@
        hosts :: web1 ansible_user=root ansible_password=RCB7mo1gL4
        page.html :: <input type="hidden" name="api_key" value="4becc88608b144b0b2a03738e1539a74">
        page.html :: <script>var apiKey = "IqutvLoRxxnbi95y1ZG3hbhPKtG7wiRx";</script>
        page.jsp :: String pwd = "d7SFlNnM@C";
        app.ipynb ::     "api_key = 'fX0ATMBkMu970ROWQ025Tpn8ScqnhqTH'\n",
        Jenkinsfile :: password: '9!4wz4AAYa4u',
        build.gradle :: storePassword 'v^uIYU1crh'
        build.gradle :: keyPassword "jgGI0F7LHr"
        gradle.properties :: signing.password=Tulip6773_
        settings.xml :: <privateKey>CpFZY6KWe2xHvE5or6JT2HKA88fImO25ztoh4b3wfIMmmfurcEtGWTQCCWr0Zpe7</privateKey>
        """#

    static let harmless = #"""
        app/settings.py :: PASSWORD = os.environ["DB_PASSWORD"]
        app/settings.py :: SECRET_KEY = "change-me"
        app/settings.py :: password = "your_password_here"
        app/settings.py :: API_KEY = "<your api key>"
        app/settings.py :: password = getpass.getpass("Password: ")
        app/settings.py :: token = request.headers.get("Authorization")
        app/settings.py :: TOKEN_URL = "https://auth.corp.io/oauth/token"
        app/settings.py :: password_field = "user_password"
        app/settings.py :: token_type = "Bearer"
        app/settings.py :: def login(username, password="password"):
        app/settings.py :: parser.add_argument("--password", help="The password of the account")
        app/settings.py :: raise ValueError("password: must be longer than 8 characters")
        app/settings.py :: log.info("token: %s", token)
        app/settings.py :: secret = config["secret"]
        app/settings.py :: key = "user:%d:profile" % uid
        app/settings.py :: for key in sorted(data): pass
        app/settings.py :: key = lambda item: item.name
        app/settings.py :: auth = HTTPBasicAuth(user, password)
        app/settings.py :: author = "Jan Kowalski <jan@corp.io>"
        app/settings.py :: salt = os.urandom(16)
        app/settings.py :: seed = 42
        app/settings.py :: nonce = secrets.token_hex(16)
        app/settings.py :: AUTH_USER_MODEL = "accounts.CustomUser"
        app/settings.py :: AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
        app/settings.py :: password: Optional[str] = None
        app/settings.py :: PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
        app/settings.py :: self.password = password
        app/settings.py :: client_secret = fields.CharField(max_length=255)
        app/settings.py :: assert token == "TOKEN"
        app/settings.py :: csrf_token = "{{ csrf_token() }}"
        app/settings.py :: session_key = "django_session"
        app/settings.py :: PRIVATE_KEY_PATH = "/etc/ssl/private/server.key"
        app/settings.py :: public_key = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAI25Kc8oG1eBz0zCjxxFY99lwjBf7qS1omkL1Os6HecjEMG8KhAnZ2mGfVHaZ"
        app/settings.py :: password = "".join(random.choice(chars) for _ in range(12))
        app/settings.py :: password = f"{prefix}-{uuid4()}"
        app/settings.py :: secret_name = "prod/db/password"
        app/settings.py :: token = "%s:%s" % (user, stamp)
        app/settings.py :: cache_key = "user-profile-v2"
        app/settings.py :: SECRET_ID = "projects/1/secrets/db-password/versions/latest"
        src/app.js :: const password = process.env.DB_PASSWORD;
        src/app.js :: const token = req.headers['x-access-token'];
        src/app.js :: password: 'required|min:8',
        src/app.js :: password: { type: String, required: true },
        src/app.js :: passwordPlaceholder: 'Enter your password',
        src/app.js :: label: 'Password', name: 'password', type: 'password',
        src/app.js :: const key = 'ArrowDown';
        src/app.js :: if (event.key === 'Enter') submit();
        src/app.js :: tokens: ['punctuation', 'keyword'],
        src/app.js :: const { token } = await login(user);
        src/app.js :: localStorage.getItem('access_token')
        src/app.js :: router.post('/reset-password/:token', resetPassword);
        src/app.js :: { key: 'createdAt', label: 'Created' },
        src/app.js :: authorization: `Bearer ${token}`,
        src/app.js :: errors.password = 'Password is too short';
        src/app.js :: const secretKey = await vault.read('secret/app');
        src/app.js :: integrity: "sha512-w76xLsmQzDuuiZAbaCJowIPLRgqNSWe1MZPu65j7B4cJIlnpglrEqamww4IehOCUUTAAlNj0QZeX1AwGa4XKi8==",
        src/app.js :: passwordInput.type = showPassword ? 'text' : 'password';
        src/app.js :: const apiKey = config.get('services.maps.key');
        src/app.js :: expect(token).toBe('abc123');
        src/app.js :: const sortKey = "lastModifiedDate";
        src/app.js :: const AUTH_TOKEN_KEY = 'app.auth.token';
        src/app.js :: dispatch({ type: 'SET_TOKEN', token });
        src/app.js :: document.querySelector('#password').value = '';
        src/app.js :: t('login.password.label')
        src/app.js :: apiKey: 'YOUR_API_KEY',
        src/app.js :: password: 'xxxxxxxx',
        src/app.js :: secret: 'keyboard cat',
        src/app.js :: pwd: '/home/user/project',
        src/app.ts :: password: string;
        src/app.ts :: token?: string | null;
        src/app.ts :: interface Credentials { username: string; password: string }
        src/app.ts :: @Input() tokenType = 'access';
        src/app.ts :: const tokenRegex = /^[a-f0-9]{32}$/;
        src/app.ts :: type Key = 'name' | 'email';
        src/app.ts :: readonly passwordControl = new FormControl('', Validators.required);
        src/App.java :: private String password;
        src/App.java :: String password = request.getParameter("password");
        src/App.java :: public static final String PASSWORD = "password";
        src/App.java :: private static final String TOKEN_HEADER = "Authorization";
        src/App.java :: public static final String PARAM_PASSWORD = "j_password";
        src/App.java :: throw new BadCredentialsException("Bad credentials for user");
        src/App.java :: map.put("token", token);
        src/App.java :: map.put("key", "value");
        src/App.java :: @JsonProperty("access_token") private String accessToken;
        src/App.java :: String secretKeyAlgorithm = "PBKDF2WithHmacSHA256";
        src/App.java :: Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        src/App.java :: keyStore.load(in, password.toCharArray());
        src/App.java :: @Value("${db.password}") String password;
        src/App.java :: if (password.equals(confirmPassword)) {
        src/App.java :: String token = UUID.randomUUID().toString();
        src/App.java :: messages.setProperty("error.password", "The password is wrong");
        src/App.java :: static final String KEY_ALIAS = "com.corp.app.signing";
        src/App.java :: Key key = new SecretKeySpec(bytes, "AES");
        src/app.go :: password := os.Getenv("DB_PASSWORD")
        src/app.go :: Token string `json:"token"`
        src/app.go :: Password string `yaml:"password,omitempty"`
        src/app.go :: case token.STRING:
        src/app.go :: return errors.New("token: unexpected end of input")
        src/app.go :: const authHeader = "Authorization"
        src/app.go :: key := fmt.Sprintf("%s/%s", bucket, name)
        src/app.go :: SecretName: "registry-credentials",
        src/app.go :: flag.StringVar(&tokenFile, "token-file", "/var/run/secrets/token", "where the token is")
        src/app.go :: secretKeyRef: &corev1.SecretKeySelector{Key: "password"},
        src/app.rs :: let token = env::var("TOKEN")?;
        src/app.rs :: Token::Comma => ",",
        src/app.rs :: pub password: Option<String>,
        src/app.c :: static const char *token = "ELSE";
        src/app.c :: { "password", required_argument, 0, 'p' },
        src/app.c :: printf("Password: ");
        src/app.c :: key = strtok(line, "=");
        src/App.cs :: public string Password { get; set; }
        src/App.cs :: [Display(Name = "Password")]
        src/App.cs :: var secret = Configuration["Auth:ClientSecret"];
        src/App.cs :: PublicKeyToken=b77a5c561934e089, Culture=neutral
        src/app.php :: $password = $_POST['password'];
        src/app.php :: 'password' => 'required|string|min:8|confirmed',
        src/app.php :: 'password' => Hash::make($data['password']),
        src/app.php :: <input type="password" name="password" placeholder="Password">
        src/app.php :: 'secret' => env('STRIPE_SECRET'),
        src/app.rb :: password = params[:password]
        src/app.rb :: has_secure_token :auth_token
        src/app.rb :: validates :password, length: { minimum: 8 }
        src/app.rb :: key = ENV.fetch("SECRET_KEY_BASE")
        src/app.swift :: case .invalidPassword: return "The password is wrong"
        src/app.swift :: let token: String
        src/app.swift :: static let tokenKey = "session.token"
        deploy/app.yml :: password: "{{ vault_db_password }}"
        deploy/app.yml :: password: ${DB_PASSWORD}
        deploy/app.yml :: secretName: app-tls
        deploy/app.yml ::   secretKeyRef:
        deploy/app.yml ::     key: password
        deploy/app.yml ::   token: ${{ secrets.GITHUB_TOKEN }}
        deploy/app.yml :: uses: actions/checkout@f0bb544c90f1675da37a9eaec0d21382b0c94588
        deploy/app.yml :: key: ${{ runner.os }}-node-${{ hashFiles('**/package-lock.json') }}
        deploy/app.yml :: password: !vault |
        deploy/app.yml ::   password: ENC[AES256_GCM,data:RaLDbOCWwUonnz7OSHHC=,iv:SuQRqHRwP1Yc53vpypHrdyZsfLc2yvDDLd71CA6WXTb=,tag:eJ56ySX7BxrLotdnWGR0Ge==,type:str]
        deploy/app.yml ::   tokenExpiration: 3600
        deploy/app.yml ::   auth: true
        deploy/app.yml ::   password: changeme
        deploy/app.yml ::   POSTGRES_PASSWORD: example
        deploy/app.yml ::   type: password
        deploy/app.yml ::   existingSecret: my-release-postgresql
        deploy/app.yml ::   passwordKey: postgres-password
        deploy/app.yml ::   authMethod: kubernetes
        deploy/app.yml ::   description: The token that is used to authenticate
        deploy/app.yml ::   apiKey: null
        deploy/app.yml ::   password: ""
        deploy/app.yml ::   commit: ddbcdb316d425e9916e8fae859c2c1a382b2c638
        deploy/app.yml ::   image: registry.corp.io/auth@sha256:11fa1c77737b081faec1cd8cf5c82f96ec8fffd4051f315e2f82f6c420c422dc
        deploy/app.yml ::   encryptedPassword: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEqHBdzci1D3bxhDNmB09DW0zdH3Lhy5R0elWMPs2pzXtjt3k8Cj0ndoTMuyIEc
        app.properties :: spring.datasource.password=${DB_PASSWORD}
        app.properties :: password.label=Password
        app.properties :: login.password=Password:
        app.properties :: error.token.expired=The token has expired
        app.properties :: security.password.encoder=bcrypt
        app.properties :: jwt.header=Authorization
        app.properties :: key.store=classpath:keystore.p12
        app.properties :: auth.token.validity=86400
        app.properties :: shortcut.key=Ctrl+Shift+P
        config.ini :: password =
        config.ini :: ; password = <secret>
        config.ini :: auth = none
        config.ini :: key_file = /etc/ssl/key.pem
        config.ini :: token_endpoint = /oauth/token
        .env.example :: DB_PASSWORD=
        .env.example :: API_KEY=your-api-key
        .env :: SECRET=${OTHER_SECRET}
        .env :: AUTH_URL=https://login.corp.io/
        run.sh :: PASSWORD=$1
        run.sh :: TOKEN=$(cat /run/secrets/token)
        run.sh :: read -s -p "Password: " password
        run.sh :: curl -u "$USER:$PASS" https://x
        run.sh :: curl -H "Authorization: Bearer $TOKEN" https://x
        run.sh :: if [ -z "$TOKEN" ]; then echo "TOKEN: not set"; fi
        run.sh :: docker login --password-stdin
        run.sh :: gpg --keyserver keys.openpgp.org --recv-keys 0xce5abeca471c19ba
        run.sh :: sha256sum -c <<< "f8be849c2e1d61b2d896a3a8237b9f3f1adbf5a769f2f957d9a6894ce10a36c3  tool.tgz"
        Dockerfile :: ARG TOKEN
        Dockerfile :: ENV KEY_FILE=/etc/key
        Makefile :: TOKEN ?= $(shell cat token)
        init.sql :: CREATE TABLE users (password VARCHAR(255) NOT NULL, token TEXT);
        init.sql :: UPDATE users SET password = crypt(:password, gen_salt('bf'));
        init.sql :: PRIMARY KEY (id), FOREIGN KEY (user_id) REFERENCES users
        data.json ::   "password": "Password",
        data.json ::   "forgot_password": "Forgot your password?",
        data.json ::   "type": "password",
        data.json ::   "key": "value",
        data.json ::   "token": "{token}",
        data.json ::   "key": "home.title",
        data.json ::   "integrity": "sha512-v8OZgx9WMWCiYUsW2j23lIinY68g6c7tWO7YnEPvDoOYNlATIJIdGAf5wjXzMTZR3dCLF6eabPkRCRPTCSNSwe==",
        data.json ::   "fingerprint": "e61e1b48173c0ddf2c983e07bf2b826e0b302f31",
        data.json ::   "password": { "type": "string", "format": "password" },
        data.json ::   "keywords": ["token", "auth"],
        data.json ::   "author": "auth-team",
        data.json ::   "sha": "86304e83a8a5947264e1778236fe9974aa502d4d",
        data.json ::   "hash": "019d3e2844e168938151291b1353c058f93bab4a512a7db3522f61ce54b212ac",
        data.json ::   "publicKey": "GT0gPIvdHI7X6aI8jWikTdfkgLBLQ9k6MP6sm6MCuCdSLlLRPlmooApVsGYj6v0U",
        data.json ::   "secret": false,
        data.json ::   "passwd": "Mot de passe",
        data.json ::   "client_id": "27527f9f-ded4-9bc7-e0f6-44c8261b1998",
        data.json ::   "uuid": "b7e4717e-5753-af81-4ea8-04d8954baf31",
        data.json ::   "tokenAddress": "0x653d295cebbff69e9aac33c04c2ce1d793ac439a",
        package-lock.json ::   "key": "18004c8d87f0bffcc1c9c2fa4cbd79fb",
        web.config :: <add key="PasswordMinLength" value="8" />
        web.config :: <identity impersonate="false" password="" />
        web.config :: publicKeyToken="b03f5f7f11d50a3a"
        pom.xml :: <password>${env.PASSWORD}</password>
        pom.xml :: <artifactId>spring-security-oauth2</artifactId>
        pom.xml :: <token.version>1.2.3</token.version>
        res/strings.xml :: <string name="password">Password</string>
        res/strings.xml :: <string name="prompt_password">Password (optional)</string>
        res/strings.xml :: <string name="token_expired">Your session has expired</string>
        main.tf ::   password = var.db_password
        main.tf ::   token = data.external.token.result["token"]
        main.tf :: variable "db_password" { type = string }
        main.tf ::   secret_id = aws_secretsmanager_secret.db.id
        main.tf ::   key_name = "deployer-key"
        main.tf ::   kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/6b441e55-cd62-7750-17ed-3db8fcfa9539"
        README.md :: password: the password of the account
        README.md :: | `token` | string | The token to use |
        README.md :: Set `API_KEY=<your key>` first.
        README.md :: Use `--token TOKEN` or `-p PASSWORD`.
        README.md :: The key: be patient.
        notes.txt :: Token: a string with an assigned meaning
        app.toml :: auth = "basic"
        app.toml :: key = "value"
        app.conf :: ssl_certificate_key /etc/nginx/ssl/server.key;
        app.conf :: auth_basic "Restricted";
        page.html :: <label for="password">Password:</label>
        page.html :: <input id="token" name="token" value="{{ token }}">
        page.html :: <meta name="csrf-token" content="">
        style.css :: .password-strength { color: red; }
        app.ipynb ::     "key = 'column_name'\n",
        build.gradle :: storePassword System.getenv("STORE_PASSWORD")
        build.gradle :: keyAlias 'upload'
        Jenkinsfile :: withCredentials([string(credentialsId: 'sonar-token', variable: 'TOKEN')]) {
        i18n/en.json ::   "password": "Passphrase",
        src/lexer.py :: Token = namedtuple("Token", "kind text")
        src/lexer.py :: tokens = ("NAME", "NUMBER", "PLUS")
        src/lexer.py :: key = "abcdefghijklmnopqrstuvwxyz"
        src/lexer.js :: const keys = ['Shift', 'Control', 'Alt'];
        src/test_login.py :: login("user", "password123")
        src/hash.py :: checksum = "8884f859f77baa5f72d39245f0a443b04d6aff141eed10cef24c99faf915aa3c"
        src/hash.py :: COMMIT_KEY = "refs/heads/main"
        docs/api.yaml :: password: string
        docs/api.yaml ::   tokenUrl: https://api.corp.io/tokendata.json ::   "private_key_id": "d4d205aa4799ef6328771e4627495a8a38e40368",
        """#
}
