<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Riskscope</source>
        <translation>Riskscope について</translation>
    </message>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. It only reads.
A third-party client, not made or endorsed by the provider.</source>
        <translation>1 人のユーザーの Zero Trust リスクを表示します。読み取り専用です。
プロバイダーが作成または推奨したものではない、サードパーティー製クライアントです。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>What Riskscope is made of: each library with its version and its licence.</source>
        <translation>Riskscope を構成するライブラリと、それぞれのバージョンとライセンスです。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence of Riskscope</source>
        <translation>Riskscope のライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Licence of Riskscope</source>
        <translation>Riskscope のライセンス</translation>
    </message>
    <message>
        <source>What you may do with Riskscope: the whole text of its licence.</source>
        <translation>Riskscope の利用条件です。ライセンスの全文を表示します。</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Progress of the lookup</source>
        <translation>照会の進行状況</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the next attempt</source>
        <translation>次の試行を待たずに再試行します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this lookup (Esc)</source>
        <translation>この照会を中止します (Esc)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>expected true or false, found nothing</source>
        <translation>true または false を想定していましたが、何もありません</translation>
    </message>
    <message>
        <source>the token is malformed: blanks or quotes in it, “Bearer” twice, or a global key</source>
        <translation>トークンの形式が正しくありません: 空白や引用符が含まれている、「Bearer」が重複している、またはグローバルキーです</translation>
    </message>
    <message>
        <source>an API token stands in the place of the global key</source>
        <translation>グローバルキーの代わりに API トークンが指定されています</translation>
    </message>
    <message>
        <source>the e-mail address and the key do not belong together</source>
        <translation>メールアドレスとキーの組み合わせが一致しません</translation>
    </message>
    <message>
        <source>the token is unknown, revoked, or not for this account</source>
        <translation>トークンが不明、失効済み、またはこのアカウントのものではありません</translation>
    </message>
    <message>
        <source>the token is valid, but lacks the permission or the account</source>
        <translation>トークンは有効ですが、権限がないか、このアカウントが対象に含まれていません</translation>
    </message>
    <message>
        <source>this kind of credential is not accepted here</source>
        <translation>この種類の認証情報はここでは使用できません</translation>
    </message>
    <message>
        <source>the account id or the path of the base URL is wrong</source>
        <translation>アカウント ID またはベース URL のパスが正しくありません</translation>
    </message>
    <message>
        <source>the HTTP status %1 is not expected here</source>
        <translation>ここでは想定されない HTTP ステータス %1 です</translation>
    </message>
    <message>
        <source>no API answered at this path: the base URL may be wrong</source>
        <translation>このパスには応答する API がありません。ベース URL が正しくない可能性があります</translation>
    </message>
    <message>
        <source>a string or null</source>
        <translation>文字列または null</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 を想定していましたが、%2 でした</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>オブジェクトまたは null</translation>
    </message>
    <message>
        <source>an array or null</source>
        <translation>配列または null</translation>
    </message>
    <message>
        <source>a whole number or null</source>
        <translation>整数または null</translation>
    </message>
    <message>
        <source>the answer is not valid UTF-8</source>
        <translation>応答が有効な UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the answer is not UTF-8 text: it holds zero bytes</source>
        <translation>応答が UTF-8 テキストではありません: 値が 0 のバイトが含まれています</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends inside a string at byte %1</source>
        <translation>応答が途中で切れています: %1 バイト目で文字列の途中のまま終わっています</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends at byte %1</source>
        <translation>応答が途中で切れています: %1 バイト目で終わっています</translation>
    </message>
    <message>
        <source>something follows the answer&apos;s JSON, from byte %1 on</source>
        <translation>応答の JSON の後ろ、%1 バイト目から余分なデータがあります</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>応答が有効な JSON ではありません</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>応答が空です</translation>
    </message>
    <message>
        <source>the answer is a web page (HTML), not JSON</source>
        <translation>応答が JSON ではなく Web ページ (HTML) です</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>オブジェクトを想定していましたが、%1 でした</translation>
    </message>
    <message>
        <source>the answer is plain text, not JSON</source>
        <translation>応答が JSON ではなくプレーンテキストです</translation>
    </message>
    <message>
        <source>the quota of requests is used up</source>
        <translation>リクエストのクォータを使い切りました</translation>
    </message>
    <message>
        <source>result.status is missing</source>
        <translation>result.status がありません</translation>
    </message>
</context>
<context>
    <name>AnswerSource</name>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>a pasted answer</source>
        <translation>貼り付けた応答</translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>CrowdStrike rates the state of a device of this user; the worse its score, the riskier.</source>
        <translation>CrowdStrike がこのユーザーのデバイスの状態を評価しています。スコアが悪いほどリスクが高くなります。</translation>
    </message>
    <message>
        <source>The user signed in from two places that are too far apart for the time between.</source>
        <translation>ユーザーが、その時間内には移動できないほど離れた 2 か所からサインインしました。</translation>
    </message>
    <message>
        <source>What the user sent or stored broke data loss prevention policies unusually often.</source>
        <translation>ユーザーが送信または保存した内容が、通常より高い頻度でデータ損失防止 (DLP) ポリシーに違反しました。</translation>
    </message>
    <message>
        <source>SentinelOne found at least one active threat on a device of this user.</source>
        <translation>SentinelOne が、このユーザーのデバイスでアクティブな脅威を 1 つ以上検出しました。</translation>
    </message>
    <message>
        <source>The user&apos;s traffic held a file that was found to be malicious. It counts even where the traffic was blocked.</source>
        <translation>ユーザーのトラフィックに、悪意があると判定されたファイルが含まれていました。トラフィックがブロックされた場合も対象になります。</translation>
    </message>
    <message>
        <source>The user went to a domain of a suspicious category, such as a newly seen one. It counts even where the traffic was blocked.</source>
        <translation>ユーザーが、新しく観測されたドメインなど、疑わしいカテゴリのドメインにアクセスしました。トラフィックがブロックされた場合も対象になります。</translation>
    </message>
    <message>
        <source>The user went to a domain known for malware, phishing or the like. It counts even where the traffic was blocked.</source>
        <translation>ユーザーが、マルウェアやフィッシングなどで知られるドメインにアクセスしました。トラフィックがブロックされた場合も対象になります。</translation>
    </message>
</context>
<context>
    <name>BehaviorTip</name>
    <message>
        <source>as publicly described</source>
        <translation>公開情報による説明</translation>
    </message>
    <message>
        <source>Level when triggered: %1</source>
        <translation>発生時のレベル: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>not enabled now</source>
        <translation>現在は無効</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>行動: %1</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The CA file “%1” could not be used: %2.</source>
        <translation>CA ファイル「%1」を使用できませんでした: %2。</translation>
    </message>
    <message>
        <source>its certificates have expired or are not valid yet</source>
        <translation>証明書の有効期限が切れているか、まだ有効になっていません</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前が指定されていません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
    <message>
        <source>it holds a private key</source>
        <translation>秘密鍵が含まれています</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>破損した証明書が含まれています</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not a certificate authority&apos;s</source>
        <translation>「%1」の証明書は認証局のものではありません</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: changed</source>
        <comment>file</comment>
        <translation>%1: 変更されています</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>file</comment>
        <translation>%1: ありません</translation>
    </message>
    <message>
        <source>%1: unreadable (%2)</source>
        <comment>file, reason</comment>
        <translation>%1: 読み取れません (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>%2 件中 %1 件のファイルがマニフェストと一致しています。</translation>
    </message>
    <message>
        <source>There is no manifest “%1”. Name the manifest.json that stands beside the exported files.</source>
        <translation>マニフェスト「%1」がありません。エクスポートしたファイルと同じ場所にある manifest.json を指定してください。</translation>
    </message>
    <message>
        <source>The manifest “%1” names no file, so there is nothing to compare.</source>
        <translation>マニフェスト「%1」にはファイルの記載がないため、比較する対象がありません。</translation>
    </message>
    <message>
        <source>The files do not match “%1”.</source>
        <translation>ファイルが「%1」と一致しません。</translation>
    </message>
    <message>
        <source>Do not rely on them: get them again from where they came, or export them anew.</source>
        <translation>これらのファイルは信頼しないでください。入手元から取得し直すか、エクスポートし直してください。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>report the risk of a user, of several, or of a saved answer</source>
        <translation>ユーザー、複数のユーザー、または保存済みの応答のリスクを表示する</translation>
    </message>
    <message>
        <source>list the account&apos;s users who have a risk score</source>
        <translation>アカウント内のリスクスコアを持つユーザーを一覧表示する</translation>
    </message>
    <message>
        <source>say which credential is used, whether it is accepted, when it expires and whether it has the permission</source>
        <translation>使用される認証情報、受け入れの可否、有効期限、権限の有無を表示する</translation>
    </message>
    <message>
        <source>compare exported files with the manifest that stands beside them</source>
        <translation>エクスポートしたファイルを同じ場所にあるマニフェストと照合する</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. The credential comes from a profile, or from the environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY.</source>
        <translation>1 人のユーザーの Zero Trust リスクを表示します。認証情報は、プロファイル、または環境変数 (CLOUDFLARE_API_TOKEN、あるいは CLOUDFLARE_EMAIL と CLOUDFLARE_API_KEY) から取得します。</translation>
    </message>
    <message>
        <source>Say this and exit.</source>
        <translation>このヘルプを表示して終了する。</translation>
    </message>
    <message>
        <source>Say the version and exit.</source>
        <translation>バージョンを表示して終了する。</translation>
    </message>
    <message>
        <source>Use the built-in demo account, without a network.</source>
        <translation>ネットワークを使わず、内蔵のデモアカウントを使用する。</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one of the same profile is open.</source>
        <translation>同じプロファイルのウィンドウが開いていても、別のウィンドウを開く。</translation>
    </message>
    <message>
        <source>Ask as the profile of this name.</source>
        <translation>この名前のプロファイルで問い合わせる。</translation>
    </message>
    <message>
        <source>Account id, else CLOUDFLARE_ACCOUNT_ID.</source>
        <translation>アカウント ID。省略時は CLOUDFLARE_ACCOUNT_ID。</translation>
    </message>
    <message>
        <source>Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider&apos;s own.</source>
        <translation>API のベース URL。省略時は CLOUDFLARE_BASE_URL、それもなければプロバイダーの標準。</translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file, such as a company&apos;s.</source>
        <translation>この PEM ファイルの認証局 (会社独自のものなど) も信頼する。</translation>
    </message>
    <message>
        <source>Append a line of JSON for each exchange to FILE, without secrets and personal data.</source>
        <translation>通信ごとに 1 行の JSON を FILE に追記する。シークレットと個人データは含まない。</translation>
    </message>
    <message>
        <source>Id, e-mail address or name of a user to look up at once, or the file of a saved answer.</source>
        <translation>すぐに照会するユーザーの ID、メールアドレス、または名前。あるいは保存済みの応答のファイル。</translation>
    </message>
    <message>
        <source>riskscope %1</source>
        <translation>riskscope %1</translation>
    </message>
    <message>
        <source>Only one user can be looked up at once.</source>
        <translation>一度に照会できるユーザーは 1 人だけです。</translation>
    </message>
    <message>
        <source>A profile says whom to ask: give none of --demo, --account and --base-url with it.</source>
        <translation>問い合わせ先はプロファイルで決まります。--demo、--account、--base-url を同時に指定しないでください。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare details</source>
        <translation>詳細の比較</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two events</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two events</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>&amp;Swap sides</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Show B as A and A as B</source>
        <translation>A と B を入れ替えて表示します</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>相違点のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>同じ部分を隠します</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>相違点のみ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3, P)</source>
        <translation>前の相違点 (Shift+F3、P)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の相違点</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Next difference (F3, N)</source>
        <translation>次の相違点 (F3、N)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の相違点</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all differences, one a line</source>
        <translation>すべての相違点を 1 行に 1 件ずつコピーします</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 が空です</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 が長すぎます</translation>
    </message>
    <message>
        <source>%1: character %2 is a blank or not printable ASCII</source>
        <translation>%1: %2 文字目が空白か、印字可能な ASCII 以外の文字です</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY instead, or better, create a token.</source>
        <translation>%1 の内容は、トークンではなくグローバル API キーのようです。代わりに CLOUDFLARE_EMAIL と CLOUDFLARE_API_KEY を設定するか、できればトークンを作成してください。</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: sign in with e-mail and key instead, or better, create a token.</source>
        <translation>%1 の内容は、トークンではなくグローバル API キーのようです。代わりにメールアドレスとキーでサインインするか、できればトークンを作成してください。</translation>
    </message>
    <message>
        <source>What CLOUDFLARE_API_KEY holds looks like an API token, not a global key: set CLOUDFLARE_API_TOKEN to it instead.</source>
        <translation>CLOUDFLARE_API_KEY の内容は、グローバルキーではなく API トークンのようです。代わりに CLOUDFLARE_API_TOKEN に設定してください。</translation>
    </message>
    <message>
        <source>What %1 holds looks like an API token, not a global key: sign in with a token instead.</source>
        <translation>%1 の内容は、グローバルキーではなく API トークンのようです。代わりにトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not</source>
        <translation>%1 は設定されていますが、%2 が設定されていません</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent in a header</source>
        <translation>%1 に、ヘッダーで送信できない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>CredentialCheck</name>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>none: the demo takes none</source>
        <translation>なし (デモでは不要)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れ可否</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>the provider says that the token is “%1”</source>
        <translation>プロバイダーによると、トークンの状態は「%1」です</translation>
    </message>
    <message>
        <source>API token %1</source>
        <translation>API トークン %1</translation>
    </message>
    <message>
        <source>API token of a user, %1</source>
        <translation>ユーザーの API トークン、%1</translation>
    </message>
    <message>
        <source>API token of an account, %1</source>
        <translation>アカウントの API トークン、%1</translation>
    </message>
    <message>
        <source>e-mail and global key %1; a token with one permission is safer</source>
        <translation>メールアドレスとグローバルキー %1。権限が 1 つだけのトークンの方が安全です</translation>
    </message>
    <message>
        <source>%1; %2 is there too and not used</source>
        <translation>%1 (%2 も設定されていますが、使用していません)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし (無期限)</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 (残り %2)</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is there</source>
        <translation>「Zero Trust: PII Read」があります</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is missing for this account</source>
        <translation>このアカウントに対する「Zero Trust: PII Read」がありません</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
</context>
<context>
    <name>CredentialCheckView</name>
    <message>
        <source>Asks the provider whether it accepts the credential, and what the credential lacks. It changes nothing.</source>
        <translation>認証情報が受け入れられるか、何が不足しているかをプロバイダーに問い合わせます。変更は一切行いません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>the temporary file in “%1” failed: %2</source>
        <translation>「%1」の一時ファイルでエラーが発生しました: %2</translation>
    </message>
</context>
<context>
    <name>DetailsLink</name>
    <message>
        <source>The link was not opened</source>
        <translation>リンクを開けませんでした</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Copy the value, and paste the address into a browser.</source>
        <translation>値をコピーし、アドレスをブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this link to %1?</source>
        <translation>%1 へのリンクを開きますか？</translation>
    </message>
    <message>
        <source>Your browser will load it, and whoever runs that host will see that you did.

%1</source>
        <translation>ブラウザーがリンク先を読み込むため、アクセスしたことがそのホストの運営者に知られます。

%1</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>ツリー(&amp;T)</translation>
    </message>
    <message>
        <source>Show the details as a tree</source>
        <translation>詳細をツリーで表示します</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>生データ(&amp;W)</translation>
    </message>
    <message>
        <source>Show the exact bytes as sent</source>
        <translation>受信したバイト列をそのまま表示します</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in keys and values, or a path such as /a/0/b or .a[0].b; Enter or F3 for the next place, with Shift for the previous one</source>
        <translation>キーと値を検索します。/a/0/b や .a[0].b のようなパスも指定できます。Enter または F3 で次の箇所、Shift を押しながらで前の箇所に移動します</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>詳細内を検索</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer (Ctrl+Shift+C)</source>
        <translation>JSON Pointer をコピーします (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer</source>
        <translation>JSON Pointer をコピー</translation>
    </message>
    <message>
        <source>Details as a tree</source>
        <translation>詳細のツリー</translation>
    </message>
    <message>
        <source>Wr&amp;ap</source>
        <translation>折り返し(&amp;A)</translation>
    </message>
    <message>
        <source>Break long lines at the view&apos;s edge</source>
        <translation>長い行をビューの端で折り返します</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>インデント(&amp;I)</translation>
    </message>
    <message>
        <source>One member a line, every token as sent</source>
        <translation>メンバーを 1 行に 1 つずつ表示します。各トークンは受信したままです</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source>Details as sent</source>
        <translation>受信したままの詳細</translation>
    </message>
</context>
<context>
    <name>DetailsTextDialog</name>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>テキストを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>DisplayZone</name>
    <message>
        <source>“%1” is not a known time zone: use “UTC”, “local” or a name such as “Europe/Lisbon”</source>
        <translation>「%1」は不明なタイムゾーンです。「UTC」「local」、または「Europe/Lisbon」のような名前を指定してください</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 マイクロ秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two units of time, the larger first</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>EarlierRun</name>
    <message>
        <source>“%1” can&apos;t be continued: %2.</source>
        <comment>file, reason</comment>
        <translation>「%1」の続きから実行できません: %2。</translation>
    </message>
    <message>
        <source>Name another file, or write it anew with --force instead of --resume.</source>
        <translation>別のファイルを指定するか、--resume の代わりに --force を指定して最初から書き込んでください。</translation>
    </message>
    <message>
        <source>another run has written to it meanwhile</source>
        <translation>その間に、別の実行がこのファイルに書き込みました</translation>
    </message>
    <message>
        <source>its earlier part names someone found since</source>
        <translation>既存の部分に、その後見つかった人物を示す情報が含まれています</translation>
    </message>
    <message>
        <source>the manifest beside it does not know it</source>
        <translation>同じ場所にあるマニフェストに記載がありません</translation>
    </message>
    <message>
        <source>it is not as its manifest says</source>
        <translation>マニフェストの内容と一致しません</translation>
    </message>
    <message>
        <source>it was written with another format, filter, order, zone, columns, details or redaction</source>
        <translation>別の形式、フィルター、並び順、タイムゾーン、列、詳細、またはマスキングで書き込まれています</translation>
    </message>
    <message>
        <source>it is about another account or base URL</source>
        <translation>別のアカウントまたはベース URL のものです</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the base URL must not hold a user name or password</source>
        <translation>ベース URL にユーザー名やパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>the host must not hold percent-encoding</source>
        <translation>ホストにパーセントエンコーディングを含めることはできません</translation>
    </message>
    <message>
        <source>the base URL is malformed</source>
        <translation>ベース URL の形式が正しくありません</translation>
    </message>
    <message>
        <source>the host is not plain ASCII; it really is %1</source>
        <translation>ホスト名に ASCII 以外の文字が含まれています。実際のホストは %1 です</translation>
    </message>
    <message>
        <source>the base URL names no host</source>
        <translation>ベース URL にホストがありません</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to</source>
        <translation>ポート 0 には接続できません</translation>
    </message>
    <message>
        <source>http sends the credential unprotected and is only allowed to this computer; use https</source>
        <translation>http では認証情報が保護されずに送信されるため、このコンピューター宛て以外では使用できません。https を使用してください</translation>
    </message>
    <message>
        <source>the base URL must not hold a query or fragment</source>
        <translation>ベース URL にクエリやフラグメントを含めることはできません</translation>
    </message>
    <message>
        <source>the base URL&apos;s path must not hold “.” or “..”</source>
        <translation>ベース URL のパスに「.」や「..」を含めることはできません</translation>
    </message>
    <message>
        <source>the base URL must begin with https://</source>
        <translation>ベース URL は https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>アカウント ID は 32 桁の 16 進数である必要があります</translation>
    </message>
</context>
<context>
    <name>EndpointChooser</name>
    <message>
        <source>--demo has its own account: give neither --base-url nor --account with it</source>
        <translation>--demo には専用のアカウントがあります。--base-url や --account と同時に指定しないでください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no account is given: use --account or set CLOUDFLARE_ACCOUNT_ID</source>
        <translation>アカウントが指定されていません。--account を使用するか、CLOUDFLARE_ACCOUNT_ID を設定してください</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>同じユーザーをもう一度照会します (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>サポートに必要な情報をコピーします。シークレットは含まれません</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>応答を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>サーバーが送信したバイト列を保存します</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>コード %1: %2</translation>
    </message>
    <message>
        <source>credential %1</source>
        <translation>認証情報 %1</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>it begins “%1”</source>
        <translation>先頭は「%1」です</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, facts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The provider refuses more requests for now: too many were sent within five minutes.</source>
        <translation>5 分間に送信されたリクエストが多すぎるため、プロバイダーは現在これ以上受け付けません。</translation>
    </message>
    <message>
        <source>No request is sent for now: %1.</source>
        <translation>現在、リクエストの送信を控えています: %1。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後に再試行してください。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop, so no secret can be kept.</source>
        <translation>このデスクトップではキーチェーンサービスが動作していないため、シークレットを保存できません。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Until then a secret is held in memory and asked for again after the next start.</source>
        <translation>GNOME Keyring や KWallet などを起動してください。それまでシークレットはメモリ内に保持され、次回の起動後に再入力が必要になります。</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>キーチェーンを利用できません</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked: %1.</source>
        <translation>キーチェーンの処理に失敗しました: %1。</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Riskscope to use it, then try again.</source>
        <translation>キーチェーンのロックを解除し、Riskscope による使用を許可してから再試行してください。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価のユーザーです</translation>
    </message>
    <message>
        <source>%1 is a user of this account, but the provider has no risk of them.</source>
        <translation>%1 はこのアカウントのユーザーですが、プロバイダーにリスク情報がありません。</translation>
    </message>
    <message>
        <source>No event has counted for them so far, which is neither good nor bad. Refresh later, or check that it is the right person.</source>
        <translation>これまでに対象となったイベントはなく、良し悪しのどちらも意味しません。後で更新するか、目的の人物で間違いないか確認してください。</translation>
    </message>
    <message>
        <source>No such person</source>
        <translation>該当する人物がいません</translation>
    </message>
    <message>
        <source>Nobody in this account has the e-mail address or name “%1”.</source>
        <translation>メールアドレスまたは名前が「%1」の人物は、このアカウントにいません。</translation>
    </message>
    <message>
        <source>Check the spelling and the profile&apos;s account, or look up by the user&apos;s id.</source>
        <translation>綴りとプロファイルのアカウントを確認するか、ユーザー ID で照会してください。</translation>
    </message>
    <message>
        <source>Not among those searched</source>
        <translation>検索できた範囲にいません</translation>
    </message>
    <message>
        <source>None of the users that could be searched fits “%1”. Whether the account has such a person can&apos;t be told.</source>
        <translation>検索できたユーザーに「%1」と一致する人物はいませんでした。このアカウントにその人物がいるかどうかは判断できません。</translation>
    </message>
    <message>
        <source>This credential may search the scored users only: look up by the user&apos;s id, or add the permission “Access: Audit Logs Read” to the token.</source>
        <translation>この認証情報で検索できるのは評価済みユーザーだけです。ユーザー ID で照会するか、トークンに権限「Access: Audit Logs Read」を追加してください。</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>The provider knows no user with this id in this account, or has never scored them.</source>
        <translation>この ID のユーザーはこのアカウントに存在しないか、プロバイダーによって一度も評価されていません。</translation>
    </message>
    <message>
        <source>Check the id, the account and the base URL, then look up again.</source>
        <translation>ID、アカウント、ベース URL を確認してから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation>認証情報が受け入れられません</translation>
    </message>
    <message>
        <source>The provider does not accept the credential: it is mistyped, expired, revoked or for another account.</source>
        <translation>プロバイダーが認証情報を受け入れません。入力の誤り、期限切れ、失効、または別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Create a token with the permission “Zero Trust: PII Read” and set CLOUDFLARE_API_TOKEN to it.</source>
        <translation>権限「Zero Trust: PII Read」を持つトークンを作成し、CLOUDFLARE_API_TOKEN に設定してください。</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>The credential is valid, but may not read risk scores of this account.</source>
        <translation>認証情報は有効ですが、このアカウントのリスクスコアを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Add the permission “Zero Trust: PII Read” for this account to the token; nothing more is needed.</source>
        <translation>このアカウントに対する権限「Zero Trust: PII Read」をトークンに追加してください。ほかの権限は必要ありません。</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>プランに含まれていません</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include user risk scoring.</source>
        <translation>このアカウントのプランには、ユーザーリスクスコアリングが含まれていません。</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator about the Zero Trust plan.</source>
        <translation>Zero Trust のプランについて、アカウントの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>リダイレクトを拒否しました</translation>
    </message>
    <message>
        <source>The server answered with a redirect to %1. Redirects are never followed, so that no credential reaches another host.</source>
        <translation>サーバーが %1 へのリダイレクトを返しました。認証情報が別のホストに渡らないよう、リダイレクトには一切従いません。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>リクエストが拒否されました</translation>
    </message>
    <message>
        <source>The answer says that the provider refused the request; it holds no risk of a user.</source>
        <translation>プロバイダーがリクエストを拒否したことを示す応答です。ユーザーのリスク情報は含まれていません。</translation>
    </message>
    <message>
        <source>The details name the provider&apos;s reason.</source>
        <translation>プロバイダーが示した理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1). The account id, the base URL or the kind of credential may be wrong.</source>
        <translation>プロバイダーがリクエストを拒否しました (HTTP %1)。アカウント ID、ベース URL、または認証情報の種類が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>Check the account id and the base URL; the details name the provider&apos;s reason.</source>
        <translation>アカウント ID とベース URL を確認してください。プロバイダーが示した理由は詳細にあります。</translation>
    </message>
    <message>
        <source>Check the account id and the base URL.</source>
        <translation>アカウント ID とベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified: %1.</source>
        <translation>サーバーの身元を確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company proxy may be replacing certificates.</source>
        <translation>ベース URL とこのコンピューターの時計を確認してください。社内のプロキシが証明書を置き換えている可能性もあります。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The provider did not answer completely within the time limit.</source>
        <translation>プロバイダーからの応答が制限時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Try again; a longer limit may help with a slow connection.</source>
        <translation>再試行してください。接続が遅い場合は、制限時間を長くすると改善することがあります。</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>プロバイダーを利用できません</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side.</source>
        <translation>プロバイダー側で問題が発生しています。</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side (HTTP %1).</source>
        <translation>プロバイダー側で問題が発生しています (HTTP %1)。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後に再試行してください。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1.</source>
        <translation>プロバイダーに接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the base URL, then try again.</source>
        <translation>ネットワーク、プロキシ、ベース URL を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1.</source>
        <translation>応答が上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>Nothing was kept of it.</source>
        <translation>受信した内容は破棄されました。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>The answer is not what the API documents: %1.</source>
        <translation>応答が API の仕様と異なります: %1。</translation>
    </message>
    <message>
        <source>Save the answer and send it to support together with the cf-ray.</source>
        <translation>応答を保存し、cf-ray とともにサポートに送ってください。</translation>
    </message>
    <message>
        <source>Check the input</source>
        <translation>入力を確認してください</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報がありません</translation>
    </message>
    <message>
        <source>There is no credential to ask the provider with.</source>
        <translation>プロバイダーへの問い合わせに使う認証情報がありません。</translation>
    </message>
    <message>
        <source>Set CLOUDFLARE_API_TOKEN to a token with the permission “Zero Trust: PII Read”, or try the demo with --demo.</source>
        <translation>権限「Zero Trust: PII Read」を持つトークンを CLOUDFLARE_API_TOKEN に設定するか、--demo でデモを試してください。</translation>
    </message>
    <message>
        <source>File problem</source>
        <translation>ファイルに問題があります</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>応答が届く前にキャンセルされました。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Provider code %1: %2</source>
        <translation>プロバイダーコード %1: %2</translation>
    </message>
    <message>
        <source>Credential: %1</source>
        <translation>認証情報: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>パス: %1</translation>
    </message>
    <message>
        <source>cf-ray: %1</source>
        <translation>cf-ray: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Answer begins: %1</source>
        <translation>応答の先頭: %1</translation>
    </message>
</context>
<context>
    <name>EventColumn</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>Δ previous</source>
        <translation>Δ 前</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>done</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>an argument or a setting is wrong and nothing was sent, or a name fits several people</source>
        <translation>引数または設定が正しくないため何も送信していない、または名前が複数の人物と一致する</translation>
    </message>
    <message>
        <source>credential, permission, account or plan</source>
        <translation>認証情報、権限、アカウント、またはプランの問題</translation>
    </message>
    <message>
        <source>user not found, or not scored</source>
        <translation>ユーザーが見つからない、または未評価</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>network, TLS, no answer in time, or the provider is down</source>
        <translation>ネットワーク、TLS、応答のタイムアウト、またはプロバイダーの停止</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>応答を解釈できない</translation>
    </message>
    <message>
        <source>a file, standard input or output failed</source>
        <translation>ファイル、標準入力、または標準出力のエラー</translation>
    </message>
    <message>
        <source>cancelled (Ctrl+C)</source>
        <translation>キャンセル (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space ticks a column; the buttons beside the list move it</source>
        <translation>Space キーで列のオンとオフを切り替え、横のボタンで列を移動します</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>列を上へ移動</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>列を下へ移動</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>E&amp;xamples of what is replaced</source>
        <translation>置き換えの例(&amp;X)</translation>
    </message>
    <message>
        <source>Examples of what is replaced</source>
        <translation>置き換えの例</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き込み済みの行</translation>
    </message>
    <message>
        <source>Cop&amp;y File</source>
        <translation>ファイルをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed, or press to copy it</source>
        <translation>ファイルを目的の場所にドラッグするか、クリックしてコピーします</translation>
    </message>
    <message>
        <source>Sho&amp;w in Folder</source>
        <translation>フォルダーで表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Manifest beside it</source>
        <translation>マニフェストも保存(&amp;M)</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later</source>
        <translation>ファイルを後で検証するための manifest.json</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later.</source>
        <translation>ファイルを後で検証するための manifest.json です。</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;iltered</source>
        <translation>絞り込み結果(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>選択中(&amp;S)</translation>
    </message>
    <message>
        <source>The whole answer is written, whatever is filtered or selected.</source>
        <translation>絞り込みや選択にかかわらず、応答全体が書き出されます。</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>Details of events</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>Page format</source>
        <translation>用紙サイズ</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>数式インジェクション対策(&amp;G)</translation>
    </message>
    <message>
        <source>A &apos; goes before a cell that a spreadsheet would run, such as one that begins with =.</source>
        <translation>= で始まるセルなど、表計算ソフトが数式として実行するセルの先頭に &apos; を付けます。</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>ファイルの先頭部分</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>最初のページのプレビュー</translation>
    </message>
</context>
<context>
    <name>ExportRedaction</name>
    <message>
        <source>&amp;Redact</source>
        <translation>マスキング(&amp;R)</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>置き換える対象</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>直近のリセット</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>マスキング</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(記載なし)</translation>
    </message>
    <message>
        <source>%1 of %2 events fit %3</source>
        <comment>numbers, filter</comment>
        <translation>%2 件中 %1 件のイベントが %3 に一致</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (a word this version does not know)</source>
        <translation>%1 (このバージョンでは不明なレベル)</translation>
    </message>
    <message>
        <source>No event in the answer explains this level.</source>
        <translation>応答に、このレベルの理由となるイベントがありません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>event names</comment>
        <translation>ほか %1 種類</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event name, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times, latest %3</source>
        <translation>
            <numerusform>%1、%2 回、最新 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, events since: %2</source>
        <translation>%1、以降のイベント: %2</translation>
    </message>
    <message>
        <source>%1 (not a readable time)</source>
        <translation>%1 (日時として読み取れません)</translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, level</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of events, how many of each level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, shown below: %2</source>
        <translation>%1、以下に表示: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1 from the built-in demo</source>
        <translation>%1、内蔵のデモから</translation>
    </message>
    <message>
        <source>%1 from the saved answer “%2”</source>
        <translation>%1、保存済みの応答「%2」から</translation>
    </message>
</context>
<context>
    <name>FetchUser</name>
    <message>
        <source>the provider knows no user of the person&apos;s first id; trying the other one.</source>
        <translation>その人物の 1 つ目の ID に該当するユーザーがプロバイダーにいないため、もう 1 つの ID を試します。</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>no filter is given</source>
        <translation>フィルターが指定されていません</translation>
    </message>
    <message>
        <source>“%1” at character %2: %3</source>
        <translation>%2 文字目の「%1」: %3</translation>
    </message>
    <message>
        <source>“%1” lacks a level</source>
        <translation>「%1」にレベルがありません</translation>
    </message>
    <message>
        <source>no text is given</source>
        <translation>文字列が指定されていません</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>「%1」は日時ではありません。2026-11-21T09:12:44Z、2026-11-21T09:12、2026-11-21、2026-11、2026 のように指定してください</translation>
    </message>
    <message>
        <source>“%1” is not one of %2; “-” in front turns the order round</source>
        <translation>「%1」は %2 のいずれでもありません。先頭に「-」を付けると順序が逆になります</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>A filter has at most %L1 characters: shorten it</source>
        <translation>フィルターは最大 %L1 文字です。短くしてください</translation>
    </message>
    <message>
        <source>A filter has at most %L1 terms: leave some away</source>
        <translation>フィルターの条件は最大 %L1 個です。条件を減らしてください</translation>
    </message>
    <message>
        <source>“-” needs a term behind it, as in -name:travel; to find the sign itself write &quot;-&quot;</source>
        <translation>「-」の後ろには -name:travel のように条件が必要です。記号そのものを検索するには &quot;-&quot; と入力してください</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks: write a word there</source>
        <translation>引用符の間が空です。語句を入力してください</translation>
    </message>
    <message>
        <source>“%1” needs something behind it, as in %2</source>
        <translation>「%1」の後ろには %2 のように値が必要です</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: write another where it ends</source>
        <translation>この引用符が閉じられていません。末尾に引用符を付けてください</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>「%1」は日時ではありません。2026-11-21T09:12:44Z、2026-11-21T09:12、2026-11-21、2026-11、2026 のように指定してください</translation>
    </message>
    <message>
        <source>“%1” is no way into the details: each step begins with “/”, as in %2; in a step ~0 stands for ~ and ~1 for /</source>
        <translation>「%1」は詳細内のパスではありません。%2 のように各段階を「/」で始めてください。段階の中では ~0 が ~ を、~1 が / を表します</translation>
    </message>
    <message>
        <source>“=” needs a value behind it, as in %1; &quot;&quot; is an empty text</source>
        <translation>「=」の後ろには %1 のように値が必要です。&quot;&quot; は空の文字列を表します</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom shall Riskscope ask?</source>
        <translation>どのアカウントについて問い合わせますか？</translation>
    </message>
    <message>
        <source>It reads the risk scores of one account, with a token that you make for it. The token needs one permission, “Zero Trust: PII Read”: scores come with names and e-mail addresses. Give it no more: Riskscope only reads, and nothing it sends can change the account.</source>
        <translation>専用に作成したトークンを使い、1 つのアカウントのリスクスコアを読み取ります。スコアには名前とメールアドレスが含まれるため、トークンには「Zero Trust: PII Read」の権限が 1 つ必要です。ほかの権限は付けないでください。Riskscope は読み取り専用で、送信する内容によってアカウントが変更されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>アカウント ID(&amp;A)</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 桁の 16 進数</translation>
    </message>
    <message>
        <source>The part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>ダッシュボードのアドレスのうち、ホストの後ろの部分です: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. Without a keychain it is held in memory only, until the window closes.</source>
        <translation>デスクトップのキーチェーンに保存され、ファイルには一切保存されません。キーチェーンがない場合は、ウィンドウを閉じるまでメモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>キーチェーンへの保存を再試行</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>An invented account, without a network</source>
        <translation>ネットワークを使わない架空のアカウントです</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <translation>その他のオプション(&amp;M)…</translation>
    </message>
    <message>
        <source>Another base URL, a CA file, or an e-mail and global key</source>
        <translation>別のベース URL、CA ファイル、またはメールアドレスとグローバルキーを指定します</translation>
    </message>
    <message>
        <source>Or set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN and start Riskscope anew: it then asks as the profile “Environment”.</source>
        <translation>または、CLOUDFLARE_ACCOUNT_ID と CLOUDFLARE_API_TOKEN を設定して Riskscope を起動し直すと、プロファイル「環境変数」として問い合わせます。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Text to read</source>
        <translation>閲覧用テキスト</translation>
    </message>
    <message>
        <source>CSV (comma-separated)</source>
        <translation>CSV (コンマ区切り)</translation>
    </message>
    <message>
        <source>JSON (the answer)</source>
        <translation>JSON (応答そのもの)</translation>
    </message>
    <message>
        <source>NDJSON (one event a line)</source>
        <translation>NDJSON (1 行に 1 イベント)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML (one file)</source>
        <translation>HTML (単一ファイル)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ECS (Elastic, NDJSON)</source>
        <translation>ECS (Elastic、NDJSON)</translation>
    </message>
    <message>
        <source>OCSF (Detection Finding, NDJSON)</source>
        <translation>OCSF (Detection Finding、NDJSON)</translation>
    </message>
</context>
<context>
    <name>FormatNote</name>
    <message>
        <source>A row for each event, for spreadsheets and scripts.</source>
        <translation>1 行に 1 イベントの表です。表計算ソフトやスクリプト向けです。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer, for programs and as evidence.</source>
        <translation>プロバイダーの応答そのものです。プログラムでの処理や証拠の保全に適しています。</translation>
    </message>
    <message>
        <source>A line for each event, for databases and scripts.</source>
        <translation>1 行に 1 イベントを出力します。データベースやスクリプト向けです。</translation>
    </message>
    <message>
        <source>Text with a table, for tickets and wikis.</source>
        <translation>表を含むテキストです。チケットや Wiki 向けです。</translation>
    </message>
    <message>
        <source>One page with timeline and filter that any browser opens, without a network.</source>
        <translation>タイムラインとフィルターを備えた 1 ページです。ネットワークなしで、どのブラウザーでも開けます。</translation>
    </message>
    <message>
        <source>Pages with timeline and events, to hand on and to print.</source>
        <translation>タイムラインとイベントを含むページです。配布や印刷に適しています。</translation>
    </message>
    <message>
        <source>A workbook in which times are dates and text stays text.</source>
        <translation>日時は日付型、テキストはテキストのまま保持されるブックです。</translation>
    </message>
    <message>
        <source>A line for each event in the Elastic Common Schema.</source>
        <translation>Elastic Common Schema の形式で、1 行に 1 イベントを出力します。</translation>
    </message>
    <message>
        <source>A line for each event as a Detection Finding of the Open Cybersecurity Schema.</source>
        <translation>Open Cybersecurity Schema の Detection Finding として、1 行に 1 イベントを出力します。</translation>
    </message>
</context>
<context>
    <name>FoundUsers</name>
    <message>
        <source>Finding %1 of %2</source>
        <comment>numbers</comment>
        <translation>検索中: %1/%2</translation>
    </message>
    <message>
        <source>Finding %1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>検索中: %1/%2: %3</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>%1 番目</translation>
    </message>
</context>
<context>
    <name>GoToTime</name>
    <message>
        <source>Go to time</source>
        <translation>日時を指定して移動</translation>
    </message>
    <message>
        <source>For example: 2026-11-21 09:12 · yesterday 09:00 · 09:12:44 · 2 Nov · monday · now</source>
        <translation>例: 2026-11-21 09:12 · 昨日 09:00 · 09:12:44 · 11月2日 · 月曜日 · 現在</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Riskscope Handbook</source>
        <translation>Riskscope ハンドブック</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>Goes back to the beginning of the handbook, where its contents are listed.</source>
        <translation>目次のあるハンドブックの先頭に戻ります。</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>ハンドブック内を検索</translation>
    </message>
    <message>
        <source>Type words and press Enter to go to the next place in the handbook that has them.</source>
        <translation>語句を入力して Enter キーを押すと、その語句を含む次の箇所に移動します。</translation>
    </message>
    <message>
        <source>The handbook. Links within it jump; links to elsewhere ask before a browser opens them.</source>
        <translation>ハンドブックです。内部のリンクはその箇所に移動し、外部へのリンクはブラウザーで開く前に確認します。</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the same page in the browser, from a file on this computer: to print it, or to read it beside the window.</source>
        <translation>このコンピューター上のファイルから同じページをブラウザーで表示します。印刷したり、ウィンドウと並べて読んだりできます。</translation>
    </message>
</context>
<context>
    <name>HeldReports</name>
    <message>
        <source>the answers are more than the %1 MiB that a redacted run can hold; name fewer users at once</source>
        <translation>応答の合計が、マスキングを行う実行で保持できる %1 MiB を超えています。一度に指定するユーザーを減らしてください</translation>
    </message>
    <message>
        <source>Redacting %1 of %2</source>
        <comment>numbers</comment>
        <translation>マスキング中: %1/%2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage:</source>
        <translation>用法:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Shows how risky the provider says a user is, why, and since when. It only reads: nothing it sends can change an account.</source>
        <translation>プロバイダーが判定したユーザーのリスクの高さと、その理由、いつからかを表示します。読み取り専用で、送信する内容によってアカウントが変更されることはありません。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>環境変数:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
    <message>
        <source>Of several users: that of what ended the run, else of the first user that failed.</source>
        <translation>ユーザーが複数の場合は、実行を終了させた原因のステータス、なければ最初に失敗したユーザーのステータスになります。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID, or an e-mail address, a name, or a link to the user in the dashboard; several where the format holds several users, or with --output-dir</source>
        <translation>ユーザーの ID (UUID)、メールアドレス、名前、またはダッシュボードのユーザーページへのリンク。複数のユーザーを含められる形式の場合、または --output-dir を指定した場合は複数可</translation>
    </message>
    <message>
        <source>the manifest.json beside exported files, or its folder</source>
        <translation>エクスポートしたファイルと同じ場所にある manifest.json、またはそのフォルダー</translation>
    </message>
    <message>
        <source>a token with the permission “Zero Trust: PII Read”, unless --token-file or --profile names another</source>
        <translation>権限「Zero Trust: PII Read」を持つトークン。--token-file または --profile で別のものを指定しない場合に使用</translation>
    </message>
    <message>
        <source>the older pair; a token wins over it</source>
        <translation>旧方式の組み合わせ。トークンがあればそちらを優先</translation>
    </message>
    <message>
        <source>the account, unless --account names one</source>
        <translation>アカウント。--account を指定しない場合に使用</translation>
    </message>
    <message>
        <source>where the API is, unless --base-url says so; also CLOUDFLARE_API_BASE_URL</source>
        <translation>API の場所。--base-url を指定しない場合に使用。CLOUDFLARE_API_BASE_URL も可</translation>
    </message>
    <message>
        <source>no colours, unless --color asks for them</source>
        <translation>--color で指定しない限り、色を付けない</translation>
    </message>
    <message>
        <source>the proxy to go through, and the hosts to reach without it; this computer itself is always reached without</source>
        <translation>経由するプロキシと、プロキシなしで接続するホスト。このコンピューター自身には常にプロキシなしで接続する</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>Handbook in the &amp;browser</source>
        <translation>ハンドブックをブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>フォーカス中の項目を説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Riskscope</source>
        <translation>Riskscope について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>%1: risk report</source>
        <comment>who</comment>
        <translation>%1: リスクレポート</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Risk report</source>
        <translation>リスクレポート</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 件中 %1 件のイベント</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No event fits. Change the words, or show more levels.</source>
        <translation>一致するイベントはありません。語句を変更するか、表示するレベルを増やしてください。</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>語句で絞り込み</translation>
    </message>
    <message>
        <source>Show only events with these words</source>
        <translation>これらの語句を含むイベントのみ表示</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>詳細を展開</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を折りたたむ</translation>
    </message>
    <message>
        <source>The events of the table below by time, one line for each kind of event.</source>
        <translation>下の表のイベントを時系列で示します。イベントの種類ごとに 1 行です。</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file %1 could not be read; the defaults apply.</source>
        <translation>ファイル %1 を読み取れなかったため、既定値を使用します。</translation>
    </message>
    <message>
        <source>The file %1 could not be read. It was set aside as %2; the defaults apply.</source>
        <translation>ファイル %1 を読み取れませんでした。%2 として退避し、既定値を使用します。</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out.</source>
        <translation>ファイル %1 の一部を読み取れなかったため、その部分を省略しました。</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out. The file was copied to %2.</source>
        <translation>ファイル %1 の一部を読み取れなかったため、その部分を省略しました。ファイルは %2 にコピーしました。</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of Riskscope. It is read, but not changed: what is set now is forgotten when the program ends.</source>
        <translation>ファイル %1 は、新しいバージョンの Riskscope のものです。読み取りますが変更はしません。今回の設定変更は、プログラムの終了時に失われます。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t hold what was to be saved in it.</source>
        <translation>ファイル %1 には、保存しようとした内容を格納できません。</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>%1: %2</source>
        <comment>a range of items, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>≈</source>
        <comment>a number that most programs read as another</comment>
        <translation>≈</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%L1+ keys, reading…</source>
        <translation>%L1 個以上のキー、読み込み中…</translation>
    </message>
    <message>
        <source>%L1+ items, reading…</source>
        <translation>%L1 個以上の要素、読み込み中…</translation>
    </message>
    <message>
        <source>1 more key</source>
        <translation>ほか 1 個のキー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys</source>
        <translation>
            <numerusform>ほか %Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more item</source>
        <translation>ほか 1 個の要素</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items</source>
        <translation>
            <numerusform>ほか %Ln 個の要素</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 個のキー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 個の要素</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 個の要素</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is JSON itself: open the row to read it.</source>
        <translation>このテキスト自体が JSON です。行を開くと内容を確認できます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last item</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全体で %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON in text</source>
        <translation>テキスト内の JSON</translation>
    </message>
    <message>
        <source>broken JSON in text</source>
        <translation>テキスト内の壊れた JSON</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write %1 instead.</source>
        <translation>受信したまま表示しています。多くのプログラムでは %1 と表記されます。</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write 0 instead.</source>
        <translation>受信したまま表示しています。多くのプログラムでは 0 と表記されます。</translation>
    </message>
    <message>
        <source>Shown as sent. Too large for most programs: they read infinity or nothing.</source>
        <translation>受信したまま表示しています。多くのプログラムには大きすぎ、無限大または値なしとして読み取られます。</translation>
    </message>
    <message>
        <source>Shown as sent. Too small for most programs: they read 0.</source>
        <translation>受信したまま表示しています。多くのプログラムには小さすぎ、0 として読み取られます。</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs keep no more than 17 digits of it.</source>
        <translation>受信したまま表示しています。多くのプログラムでは 17 桁までしか保持されません。</translation>
    </message>
</context>
<context>
    <name>KeptCredential</name>
    <message>
        <source>The profile “%1” has no secret yet: enter its token or key in the profile.</source>
        <translation>プロファイル「%1」にはまだシークレットがありません。プロファイルでトークンまたはキーを入力してください。</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>次または前のコントロールへ移動</translation>
    </message>
    <message>
        <source>In the user field: look up</source>
        <translation>ユーザー欄で照会を実行</translation>
    </message>
    <message>
        <source>In a filter or find field: empty it</source>
        <translation>フィルター欄または検索欄を空にする</translation>
    </message>
    <message>
        <source>Previous, next event</source>
        <translation>前/次のイベント</translation>
    </message>
    <message>
        <source>Select more events</source>
        <translation>イベントの選択範囲を広げる</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>1 ページ上/下へ移動</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>最初/最後のイベント</translation>
    </message>
    <message>
        <source>Unfold, fold repeats of an event</source>
        <translation>イベントの繰り返しを展開/折りたたみ</translation>
    </message>
    <message>
        <source>Unfold or fold repeats of an event</source>
        <translation>イベントの繰り返しの展開と折りたたみを切り替え</translation>
    </message>
    <message>
        <source>First, last event of the table</source>
        <translation>テーブルの最初/最後のイベント</translation>
    </message>
    <message>
        <source>Pan to earlier, later times</source>
        <translation>過去/未来の方向へ移動</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>レーンをスクロール</translation>
    </message>
    <message>
        <source>Give up the stretch that is being drawn</source>
        <translation>ドラッグ中の範囲指定を取り消す</translation>
    </message>
    <message>
        <source>Previous, next value</source>
        <translation>前/次の値</translation>
    </message>
    <message>
        <source>Open, close</source>
        <translation>開く/閉じる</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>下位をすべて開く</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>%1 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>an earlier request still waits for it</source>
        <translation>前の要求がまだ応答を待っています</translation>
    </message>
    <message>
        <source>what it holds is no token and no key</source>
        <translation>保存されている内容がトークンでもキーでもありません</translation>
    </message>
    <message>
        <source>it is locked, or did not keep the secret</source>
        <translation>ロックされているか、シークレットを保存できませんでした</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>it did not remove the secret</source>
        <translation>シークレットを削除できませんでした</translation>
    </message>
    <message>
        <source>it is locked, or access was denied</source>
        <translation>ロックされているか、アクセスが拒否されました</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>エラーが報告されました</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは動作を検索</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Keeps only the keys whose name, meaning or place contain every word typed here.</source>
        <translation>キーの名前、動作、または場所に、入力したすべての語句を含むものだけを表示します。</translation>
    </message>
    <message>
        <source>All keys as they are set now, by the part of the window where they count. They can be changed in the settings.</source>
        <translation>現在設定されているすべてのキーを、有効な場所ごとに一覧表示します。設定で変更できます。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Single letters and signs count in the table and the timeline only.</source>
        <translation>1 文字の英字や記号のキーは、テーブルとタイムラインでのみ有効です。</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>page %1 is missing; the report holds what came before it.</source>
        <translation>%1 ページ目を取得できませんでした。レポートにはその前までの内容が含まれます。</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%2 件中 %1 件のイベントがフィルターに一致しました。</translation>
    </message>
    <message>
        <source>%1: trying again in %2.</source>
        <comment>what happened, duration</comment>
        <translation>%1: %2後に再試行します。</translation>
    </message>
</context>
<context>
    <name>LookupForm</name>
    <message>
        <source>E-mail address, name, user id or dashboard link</source>
        <translation>メールアドレス、名前、ユーザー ID、またはダッシュボードのリンク</translation>
    </message>
    <message>
        <source>The user&apos;s id, e-mail address or name (Ctrl+L)</source>
        <translation>ユーザーの ID、メールアドレス、または名前 (Ctrl+L)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>照会(&amp;L)</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Look up this user (Enter)</source>
        <translation>このユーザーを照会します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ask again for the same user (F5)</source>
        <translation>同じユーザーについてもう一度問い合わせます (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save this user&apos;s report to a file (Ctrl+E)</source>
        <translation>このユーザーのレポートをファイルに保存します (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>it is no JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>it is no manifest of Riskscope</source>
        <translation>Riskscope のマニフェストではありません</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>新しいバージョンで書き込まれたものです</translation>
    </message>
    <message>
        <source>its file number %1 has no plain name, size or SHA-256</source>
        <translation>%1 番目のファイルに、正しい形式の名前、サイズ、SHA-256 のいずれかがありません</translation>
    </message>
    <message>
        <source>its file number %1 has the name of another</source>
        <translation>%1 番目のファイルの名前が、別のファイルと重複しています</translation>
    </message>
    <message>
        <source>The manifest “%1” could not be read: %2.</source>
        <translation>マニフェスト「%1」を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>別の場所に移動するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>The manifest “%1” would become larger than can be read again.</source>
        <translation>マニフェスト「%1」が、読み取り可能なサイズを超えてしまいます。</translation>
    </message>
    <message>
        <source>Choose another folder for further files.</source>
        <translation>以降のファイルには別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Another program keeps the manifest “%1” from being changed.</source>
        <translation>別のプログラムが使用中のため、マニフェスト「%1」を変更できません。</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>終了するまで待つか、別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>ManifestCheck</name>
    <message>
        <source>it is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>User risk report</source>
        <translation>ユーザーリスクレポート</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, event name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>Found as %1 by “%2”</source>
        <comment>person, what was typed</comment>
        <translation>「%2」から %1 が見つかりました</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The answer may be partial: events received: %1, and it announces more pages.</source>
        <translation>応答が一部のみの可能性があります。受信したイベントは %1 件で、続きのページがあります。</translation>
    </message>
    <message>
        <source>The answer may be partial: it holds %1 of %2 events.</source>
        <translation>応答が一部のみの可能性があります。%2 件中 %1 件のイベントが含まれています。</translation>
    </message>
    <message>
        <source>Put together from %1 pages.</source>
        <translation>%1 ページ分をまとめたものです。</translation>
    </message>
    <message>
        <source>Events that came twice and are shown once: %1.</source>
        <translation>重複して届いたため 1 件にまとめたイベント: %1 件。</translation>
    </message>
    <message>
        <source>The next page brought nothing new.</source>
        <translation>次のページに新しい内容はありませんでした。</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events since the last reset is %2.</source>
        <translation>報告されたレベルは「%1」ですが、直近のリセット以降のイベントの最高レベルは「%2」です。</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events is %2.</source>
        <translation>報告されたレベルは「%1」ですが、イベントの最高レベルは「%2」です。</translation>
    </message>
    <message>
        <source>Further messages of the provider: %1.</source>
        <translation>プロバイダーからのその他のメッセージ: %1 件。</translation>
    </message>
    <message>
        <source>The answer holds nothing about this user.</source>
        <translation>応答に、このユーザーに関する情報がありません。</translation>
    </message>
    <message>
        <source>Events without a readable time: %1.</source>
        <translation>日時を読み取れないイベント: %1 件。</translation>
    </message>
    <message>
        <source>The provider says: %1 (code %2)</source>
        <translation>プロバイダーからのメッセージ: %1 (コード %2)</translation>
    </message>
</context>
<context>
    <name>OpenAnswer</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a Saved Answer</source>
        <translation>保存済みの応答を開く</translation>
    </message>
    <message>
        <source>Saved answers (*.json);;All files (*)</source>
        <translation>保存済みの応答 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>read a saved answer instead of asking the provider; - is standard input</source>
        <translation>プロバイダーに問い合わせず、保存済みの応答を読み込む。- は標準入力</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>format, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the first is the default; of users only %2</source>
        <translation>%1。最初のものが既定値。users では %2 のみ</translation>
    </message>
    <message>
        <source>for tables: these columns, in this order, of %1</source>
        <translation>表形式用: 出力する列とその順序。選択肢は %1</translation>
    </message>
    <message>
        <source>how much of each event&apos;s details: none, preview (a line), or full; the default depends on the format</source>
        <translation>各イベントの詳細の量: none (なし)、preview (1 行)、full (全体)。既定値は形式により異なる</translation>
    </message>
    <message>
        <source>for PDF: a4, the default, or letter</source>
        <translation>PDF 用: a4 (既定値) または letter</translation>
    </message>
    <message>
        <source>for CSV: leave cells as they are that a spreadsheet would run as a formula</source>
        <translation>CSV 用: 表計算ソフトが数式として実行するセルをそのまま出力する</translation>
    </message>
    <message>
        <source>put markers such as [EMAIL-1] in the place of what names people, devices and secrets; the same value gets the same marker</source>
        <translation>人物、デバイス、シークレットを特定する値を [EMAIL-1] のようなマーカーに置き換える。同じ値には同じマーカーを使う</translation>
    </message>
    <message>
        <source>--redact, but only these kinds: %1</source>
        <translation>--redact を次の種類だけに適用する: %1</translation>
    </message>
    <message>
        <source>--redact with markers made from the values with a key for this run, which is thrown away</source>
        <translation>--redact のマーカーを、この実行限りで破棄される鍵を使って値から生成する</translation>
    </message>
    <message>
        <source>--redact with markers made with the key in FILE, 16 bytes or more: exports with the same key can be linked</source>
        <translation>--redact のマーカーを、FILE 内の 16 バイト以上の鍵を使って生成する。同じ鍵によるエクスポートは互いに突き合わせられる</translation>
    </message>
    <message>
        <source>show how much would be redacted, and some of it, and write no report</source>
        <translation>マスキングの対象件数と一部の例を表示し、レポートは書き出さない</translation>
    </message>
    <message>
        <source>only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that name, id or details hold; “-” in front means those that don&apos;t; of several options all must fit; of users: words of name, e-mail or id, and level:</source>
        <translation>一致するイベントのみ: name: level: id: after: before: details.POINTER=VALUE、または名前、ID、詳細に含まれる語句。先頭の「-」は一致しないものを表す。複数指定した場合はすべてに一致するもの。users では名前、メールアドレス、ID に含まれる語句、および level:</translation>
    </message>
    <message>
        <source>only events, or users, of this level: high, medium, low, unscored, or a word as sent; several with commas, any of them fits</source>
        <translation>このレベルのイベントまたはユーザーのみ: high、medium、low、unscored、または受信したままの語。コンマ区切りで複数指定でき、いずれかに一致するもの</translation>
    </message>
    <message>
        <source>only events with TEXT in their name, in any case</source>
        <translation>名前に TEXT を含むイベントのみ。大文字と小文字は区別しない</translation>
    </message>
    <message>
        <source>only events at T or later: a date, or a date and time, in the zone of --zone unless it has an offset</source>
        <translation>T 以降のイベントのみ。日付または日時を指定する。オフセットがなければ --zone のタイムゾーンとみなす</translation>
    </message>
    <message>
        <source>only events earlier than T</source>
        <translation>T より前のイベントのみ</translation>
    </message>
    <message>
        <source>the order of the events: %1; “-” in front turns it round; default -time, newest first; of users: %2; default -level, the worst first</source>
        <translation>イベントの並び順: %1。先頭の「-」で逆順になる。既定値は -time (新しい順)。users では %2、既定値は -level (レベルの高い順)</translation>
    </message>
    <message>
        <source>write to FILE, readable by its owner only; - is standard output, the default</source>
        <translation>FILE に書き込む。所有者のみ読み取り可能。- は標準出力 (既定値)</translation>
    </message>
    <message>
        <source>write a file for each user, risk-USER.csv for instance, into the folder DIR</source>
        <translation>ユーザーごとに 1 つのファイル (例: risk-USER.csv) をフォルダー DIR に書き込む</translation>
    </message>
    <message>
        <source>replace files that exist already</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>write no manifest.json beside the files; it says what they hold and how to check them</source>
        <translation>ファイルと同じ場所に manifest.json を書き込まない。これにはファイルの内容と検証方法が記載される</translation>
    </message>
    <message>
        <source>leave out the users that the manifest has with an unchanged file; one file for several users is continued</source>
        <translation>マニフェストに記載があり、ファイルが変更されていないユーザーを省く。複数のユーザーを含む単一のファイルでは続きから書き込む</translation>
    </message>
    <message>
        <source>also look up the users in FILE, a UUID or e-mail a line or the first column of a table, at most %1; - is standard input</source>
        <translation>FILE 内のユーザーも照会する。1 行に 1 つの UUID またはメールアドレス、または表の先頭列。最大 %1 人。- は標準入力</translation>
    </message>
    <message>
        <source>say nothing but errors: no notes, no progress</source>
        <translation>エラー以外は表示しない。注記や進行状況も表示しない</translation>
    </message>
    <message>
        <source>the account&apos;s id, 32 hexadecimal digits</source>
        <translation>アカウントの ID。32 桁の 16 進数</translation>
    </message>
    <message>
        <source>where the API is; default %1</source>
        <translation>API の場所。既定値は %1</translation>
    </message>
    <message>
        <source>ask the built-in demo account: no network, no credential</source>
        <translation>内蔵のデモアカウントに問い合わせる。ネットワークも認証情報も使わない</translation>
    </message>
    <message>
        <source>seconds until an attempt is given up, at most %1; default %2</source>
        <translation>1 回の試行を打ち切るまでの秒数。最大 %1、既定値は %2</translation>
    </message>
    <message>
        <source>further attempts after one that may succeed later, 0 to %1; default %2</source>
        <translation>後で成功する可能性がある場合の再試行の回数。0～%1、既定値は %2</translation>
    </message>
    <message>
        <source>where the answer is partial, ask for up to this many pages, at most %1; default 1</source>
        <translation>応答が一部のみの場合に要求するページ数の上限。最大 %1、既定値は 1</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in this PEM file, such as a company&apos;s</source>
        <translation>この PEM ファイルの認証局 (会社独自のものなど) も信頼する</translation>
    </message>
    <message>
        <source>append a line of JSON for each exchange to FILE, without secrets and personal data</source>
        <translation>通信ごとに 1 行の JSON を FILE に追記する。シークレットと個人データは含まない</translation>
    </message>
    <message>
        <source>give times in UTC, the default</source>
        <translation>日時を UTC で表示する (既定)</translation>
    </message>
    <message>
        <source>give times in this zone: local, UTC or a name such as Europe/Lisbon</source>
        <translation>日時をこのタイムゾーンで表示する。local、UTC、または Europe/Lisbon のような名前</translation>
    </message>
    <message>
        <source>take account, base URL, CA file, zone and credential of this profile of the window; its secret is read from the keychain</source>
        <translation>アカウント、ベース URL、CA ファイル、タイムゾーン、認証情報に、ウィンドウ版のこのプロファイルのものを使う。シークレットはキーチェーンから読み取る</translation>
    </message>
    <message>
        <source>read the token from FILE, whatever else holds one; - is standard input</source>
        <translation>ほかの指定にかかわらず、トークンを FILE から読み取る。- は標準入力</translation>
    </message>
    <message>
        <source>for text: levels in colour: auto, the default, on a terminal unless NO_COLOR is set; always; or never</source>
        <translation>text 形式用: レベルの色付け。auto (既定値。端末への出力で NO_COLOR が未設定の場合)、always (常に)、never (なし)</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>formats, the next one</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no profile yet; the window makes them</source>
        <translation>プロファイルがまだありません。プロファイルはウィンドウ版で作成します</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>「%1」は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>--demo takes no credential: give no --%1 with it</source>
        <translation>--demo に認証情報は不要です。--%1 を同時に指定しないでください</translation>
    </message>
    <message>
        <source>--token-file and --users-from can&apos;t both read standard input</source>
        <translation>--token-file と --users-from の両方を標準入力から読み取ることはできません</translation>
    </message>
    <message>
        <source>the demo takes no credential: give neither --token-file nor --profile</source>
        <translation>デモに認証情報は不要です。--token-file も --profile も指定しないでください</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from %2 to %3</source>
        <translation>「%1」は %2～%3 の秒数ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>「%1」は %2～%3 の整数ではありません</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>「%1」が重複して指定されています</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 に引数は指定できません</translation>
    </message>
    <message>
        <source>check takes one manifest: the manifest.json beside the files</source>
        <translation>check に指定できるマニフェストは 1 つです。ファイルと同じ場所にある manifest.json を指定してください</translation>
    </message>
    <message>
        <source>no command is given; “lookup USER” looks up a user</source>
        <translation>コマンドが指定されていません。ユーザーを照会するには「lookup USER」を使用してください</translation>
    </message>
    <message>
        <source>“%1” is not a command; “lookup USER” looks up a user</source>
        <translation>「%1」はコマンドではありません。ユーザーを照会するには「lookup USER」を使用してください</translation>
    </message>
    <message>
        <source>no user is given: name one or more by UUID, e-mail or name, a list with --users-from, or a saved answer with --from</source>
        <translation>ユーザーが指定されていません。UUID、メールアドレス、または名前で 1 人以上を指定するか、--users-from で一覧を、または --from で保存済みの応答を指定してください</translation>
    </message>
    <message>
        <source>--%1 and --from exclude each other</source>
        <translation>--%1 と --from は同時に指定できません</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2</source>
        <translation>--%1 は %2 では使用できません</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format text</source>
        <translation>--format %1 では使用できません。--format text を指定してください</translation>
    </message>
    <message>
        <source>--utc and --zone exclude each other</source>
        <translation>--utc と --zone は同時に指定できません</translation>
    </message>
    <message>
        <source>--%1 does nothing to --format %2, the whole answer as sent; take --format ndjson</source>
        <translation>応答全体をそのまま出力する --format %2 では --%1 は無効です。--format ndjson を指定してください</translation>
    </message>
    <message>
        <source>a user and --from exclude each other</source>
        <translation>ユーザーと --from は同時に指定できません</translation>
    </message>
    <message>
        <source>--redact-hash and --redact-key-file exclude each other: the one makes a new key, the other takes that of a file</source>
        <translation>--redact-hash と --redact-key-file は同時に指定できません。前者は新しい鍵を生成し、後者はファイルの鍵を使用します</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format %2</source>
        <translation>--format %1 では使用できません。--format %2 を指定してください</translation>
    </message>
    <message>
        <source>--format %1 is the whole answer as sent; take --format ndjson</source>
        <translation>--format %1 は応答全体をそのまま出力します。--format ndjson を指定してください</translation>
    </message>
    <message>
        <source>--details none and the column “details” exclude each other</source>
        <translation>--details none と列「details」は同時に指定できません</translation>
    </message>
    <message>
        <source>--output and --output-dir exclude each other</source>
        <translation>--output と --output-dir は同時に指定できません</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>フォルダーが指定されていません</translation>
    </message>
    <message>
        <source>there is no file to replace; name one with --output</source>
        <translation>置き換えるファイルがありません。--output で指定してください</translation>
    </message>
    <message>
        <source>standard output has no manifest; name a file with --output</source>
        <translation>標準出力にはマニフェストがありません。--output でファイルを指定してください</translation>
    </message>
    <message>
        <source>--format %1 is about one user; write a file for each with --output-dir DIR, or take --format %2</source>
        <translation>--format %1 は 1 人のユーザー用です。--output-dir DIR でユーザーごとにファイルを書き込むか、--format %2 を指定してください</translation>
    </message>
    <message>
        <source>%1 is the name of the manifest; name another file, or add --no-manifest</source>
        <translation>%1 はマニフェストの名前です。別のファイルを指定するか、--no-manifest を追加してください</translation>
    </message>
    <message>
        <source>it goes on with several users; name them with --users-from, and a file or folder with --output or --output-dir</source>
        <translation>複数のユーザーの続きから実行するオプションです。--users-from でユーザーを、--output または --output-dir でファイルまたはフォルダーを指定してください</translation>
    </message>
    <message>
        <source>--resume and --no-manifest exclude each other: the manifest says where to go on</source>
        <translation>--resume と --no-manifest は同時に指定できません。続きの位置はマニフェストに記録されます</translation>
    </message>
    <message>
        <source>--resume and --force exclude each other: --force begins anew</source>
        <translation>--resume と --force は同時に指定できません。--force は最初からやり直します</translation>
    </message>
    <message>
        <source>--resume and --redact-preview exclude each other: a preview writes nothing</source>
        <translation>--resume と --redact-preview は同時に指定できません。プレビューは何も書き込みません</translation>
    </message>
    <message>
        <source>redacted reports can only be continued with the key that they were begun with; name it with --redact-key-file</source>
        <translation>マスキングしたレポートの続きには、最初と同じ鍵が必要です。--redact-key-file で指定してください</translation>
    </message>
</context>
<context>
    <name>OriginFacts</name>
    <message>
        <source>Reported level</source>
        <translation>報告されたレベル</translation>
    </message>
    <message>
        <source>Level by events</source>
        <translation>イベントによるレベル</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>欠落の有無</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート対象</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>cf-ray</source>
        <translation>cf-ray</translation>
    </message>
    <message>
        <source>SHA-256 of the answer</source>
        <translation>応答の SHA-256</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1, of the events since the last reset</source>
        <translation>%1、直近のリセット以降のイベントによる</translation>
    </message>
    <message>
        <source>%1, of all events</source>
        <translation>%1、すべてのイベントによる</translation>
    </message>
    <message>
        <source>Partial: the answer announces more than it holds</source>
        <translation>一部のみ: 応答が示す総数に対し、含まれる内容が不足しています</translation>
    </message>
    <message>
        <source>Whole: the answer announces no more than it holds</source>
        <translation>全件: 応答が示す総数に対する不足はありません</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that were selected</source>
        <translation>%2 件中 %1 件のイベント: 選択したもの</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that fit the filter</source>
        <translation>%2 件中 %1 件のイベント: フィルターに一致するもの</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 件中 %1 件のイベント</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>各イベントの先頭部分</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>program</comment>
        <translation>%1 で作成</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <comment>date and time, zone, program</comment>
        <translation>%1 %2、%3 で作成</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>同じユーザーをもう一度照会します (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>サポートに必要な情報をコピーします。シークレットは含まれません</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>応答を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>サーバーが送信したバイト列を保存します</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>「%1」は既に存在します。置き換えるには --force を使用してください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace such files, or --resume to go on with the users that lack one.</source>
        <translation>「%1」は既に存在します。こうしたファイルを置き換えるには --force を、まだファイルのないユーザーから続行するには --resume を使用してください。</translation>
    </message>
    <message>
        <source>“%1” is needed for something else on this command line, so it is not written over.</source>
        <translation>「%1」はこのコマンドラインで別の用途に指定されているため、上書きしません。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>Make it, or name another with --output-dir.</source>
        <translation>フォルダーを作成するか、--output-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”: %2.</source>
        <comment>folder, reason</comment>
        <translation>フォルダー「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Name another with --output-dir.</source>
        <translation>--output-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Move it away, write to another folder, or do without it: --no-manifest.</source>
        <translation>別の場所に移動するか、別のフォルダーに書き込むか、--no-manifest を指定してマニフェストを省略してください。</translation>
    </message>
</context>
<context>
    <name>PartVersions</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1、%2 でビルド</translation>
    </message>
    <message>
        <source>Riskscope</source>
        <translation>Riskscope</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>(no details)</source>
        <translation>(詳細なし)</translation>
    </message>
    <message>
        <source>Risk report: %1</source>
        <translation>リスクレポート: %1</translation>
    </message>
    <message>
        <source>Written %1 %2</source>
        <translation>作成: %1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Riskscope report</source>
        <translation>Riskscope レポート</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>日時: %1</translation>
    </message>
    <message>
        <source>User without a name</source>
        <translation>名前のないユーザー</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Details of the events</source>
        <translation>イベントの詳細</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>このレポートについて</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 件中 %1 件のイベント</translation>
    </message>
</context>
<context>
    <name>PendingFile</name>
    <message>
        <source>the disk holds less than was written</source>
        <translation>ディスク上のデータが、書き込んだ量より少なくなっています</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Choose whom you mean with Enter or a click. Esc goes back.</source>
        <translation>Enter キーまたはクリックで目的の人物を選択してください。Esc で戻ります。</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>該当する人物</translation>
    </message>
    <message>
        <source>Loo&amp;k up this one</source>
        <translation>この人物を照会(&amp;K)</translation>
    </message>
    <message>
        <source>Look up the person in the selected row (Enter)</source>
        <translation>選択した行の人物を照会します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back without choosing</source>
        <translation>選択せずに戻る</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>誰も選択せずに戻ります (Esc)</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name, e-mail</comment>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>“%1” is %2, id %3, one of the scored users.</source>
        <translation>「%1」は %2、ID %3 で、評価済みユーザーの 1 人です。</translation>
    </message>
    <message>
        <source>“%1” is %2, id %3, of the account&apos;s users.</source>
        <translation>「%1」は %2、ID %3 で、アカウントのユーザーの 1 人です。</translation>
    </message>
    <message>
        <source>one person fits; who that is stays out of a redacted run.</source>
        <translation>1 人が該当します。マスキングを行う実行のため、誰であるかは表示しません。</translation>
    </message>
    <message>
        <source>“%1” fits %2 of the users searched; the account has more:</source>
        <translation>検索したユーザーのうち %2 人が「%1」に該当します。アカウントにはほかにもユーザーがいます:</translation>
    </message>
    <message>
        <source>“%1” fits %2 people:</source>
        <translation>「%1」に %2 人が該当します:</translation>
    </message>
    <message>
        <source>and %1 more; give more of the name</source>
        <comment>people</comment>
        <translation>ほか %1 人。名前をより詳しく指定してください</translation>
    </message>
    <message>
        <source>several people may fit; the same line without redaction lists their ids.</source>
        <translation>複数の人物が該当する可能性があります。同じコマンドをマスキングなしで実行すると、ID が一覧表示されます。</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>ID で 1 人を指定してください。</translation>
    </message>
    <message>
        <source>several people may fit “%1”.</source>
        <translation>複数の人物が「%1」に該当する可能性があります。</translation>
    </message>
</context>
<context>
    <name>PersonJob</name>
    <message>
        <source>The account has more users than are searched. Give the whole name or e-mail address, or the user&apos;s id.</source>
        <translation>アカウントのユーザー数が検索の上限を超えています。名前またはメールアドレス全体、あるいはユーザー ID を指定してください。</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s title, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made for you alone.</source>
        <translation>自分専用のフォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2</source>
        <translation>ファイル %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be kept for you alone.</source>
        <translation>ファイル %1 を自分専用にできません。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>別のユーザーが所有しています</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>Give the profile a name, such as “Production”.</source>
        <translation>「本番環境」のような、プロファイルの名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>名前は最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen.</source>
        <translation>名前に表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>この名前のプロファイルは既に存在します。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>there is no profile “%1”, but %2</source>
        <translation>プロファイル「%1」はありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An account id is needed: 32 digits and letters from a to f.</source>
        <translation>アカウント ID が必要です。数字と a～f の文字、合わせて 32 桁です。</translation>
    </message>
    <message>
        <source>The account id must be 32 hexadecimal digits.</source>
        <translation>アカウント ID は 32 桁の 16 進数である必要があります。</translation>
    </message>
    <message>
        <source>The global key is sent together with the e-mail address of its user: name it.</source>
        <translation>グローバルキーは、そのユーザーのメールアドレスとともに送信されます。メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This URL can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>この URL は使用できません: %1。</translation>
    </message>
    <message>
        <source>The demo is a profile of its own.</source>
        <translation>デモには専用のプロファイルがあります。</translation>
    </message>
    <message>
        <source>This URL is too long.</source>
        <translation>この URL は長すぎます。</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>ファイルを絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>The global key is needed.</source>
        <translation>グローバルキーが必要です。</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The global key</source>
        <translation>グローバルキー</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>This time zone is not known. Zones are named like “Europe/Lisbon”.</source>
        <translation>このタイムゾーンは不明です。「Europe/Lisbon」のような名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>ProfileConnection</name>
    <message>
        <source>the token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the e-mail or key</source>
        <translation>メールアドレスまたはキー</translation>
    </message>
    <message>
        <source>No profile was set up yet, so there is no account to ask.</source>
        <translation>プロファイルがまだ設定されていないため、問い合わせるアカウントがありません。</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>As it stands left of the field for the user.</source>
        <translation>ユーザー欄の左に表示される名前です。</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>アカウント ID(&amp;A)</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 桁の 16 進数</translation>
    </message>
    <message>
        <source>It is the part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>ダッシュボードのアドレスのうち、ホストの後ろの部分です: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>認証情報(&amp;C)</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>What requests are signed in with. Only one of them is ever sent.</source>
        <translation>リクエストの認証に使うものです。送信されるのは常にどちらか一方だけです。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>admin@example.com</source>
        <translation>admin@example.com</translation>
    </message>
    <message>
        <source>Of the user whom the global key belongs to; it is sent together with the key.</source>
        <translation>グローバルキーを所有するユーザーのものです。キーとともに送信されます。</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>プロバイダーの標準</translation>
    </message>
    <message>
        <source>For a gateway between you and the provider. https only, or http to this computer.</source>
        <translation>プロバイダーとの間にゲートウェイがある場合に指定します。https のみ使用できます。このコンピューター宛てなら http も使用できます。</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified.</source>
        <translation>会社独自の認証局なども追加で信頼します。TLS は常に検証されます。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Times are shown in it when this profile is chosen.</source>
        <translation>このプロファイルを選択しているとき、日時はこのタイムゾーンで表示されます。</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>Re&amp;place…</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>シークレットを置き換え</translation>
    </message>
    <message>
        <source>Enter another one; the old one stays until this is saved</source>
        <translation>新しいシークレットを入力します。保存するまで、これまでのものが保持されます</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Take the secret out of the keychain</source>
        <translation>シークレットをキーチェーンから取り除きます</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there is a profile “%1” already</source>
        <translation>プロファイル「%1」は既に存在します</translation>
    </message>
    <message>
        <source>there are %1 profiles already; remove one first</source>
        <translation>プロファイルが既に %1 個あります。先にいずれかを削除してください</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>プロファイルを複製</translation>
    </message>
    <message>
        <source>A new profile like this one, without its secret</source>
        <translation>シークレットを除き、このプロファイルと同じ内容で新規に作成します</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Whom to ask, and as whom. Secrets are kept in the desktop&apos;s keychain.</source>
        <translation>問い合わせ先と、使用する認証情報です。シークレットはデスクトップのキーチェーンに保存されます。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>A proxy is given as http://host:port, such as http://proxy.example.com:3128.</source>
        <translation>プロキシは、http://proxy.example.com:3128 のように http://ホスト:ポート の形で指定します。</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password would be kept in a file, so none is taken. Choose “As the system” and set them there, or give the proxy without them.</source>
        <translation>プロキシのユーザー名とパスワードはファイルに保存されてしまうため、指定できません。「システムに従う」を選択してシステム側で設定するか、それらを除いてプロキシを指定してください。</translation>
    </message>
    <message>
        <source>Only HTTP proxies can be used: http://host:port.</source>
        <translation>使用できるのは HTTP プロキシだけです: http://ホスト:ポート。</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing: http://host:port, a port from 1 to 65535.</source>
        <translation>プロキシのポートがありません: http://ホスト:ポート (ポートは 1～65535)。</translation>
    </message>
</context>
<context>
    <name>ReadCredential</name>
    <message>
        <source>--token-file, from standard input</source>
        <translation>--token-file (標準入力から)</translation>
    </message>
    <message>
        <source>--token-file “%1”</source>
        <translation>--token-file「%1」</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is no token</source>
        <translation>64 KiB を超えているため、トークンではありません</translation>
    </message>
    <message>
        <source>it holds no token</source>
        <translation>トークンが含まれていません</translation>
    </message>
    <message>
        <source>others can read “%1”, and so the token; run chmod 600 on it.</source>
        <translation>「%1」はほかのユーザーも読み取れるため、トークンも読み取られます。chmod 600 を実行してください。</translation>
    </message>
    <message>
        <source>Open the profile “%1” in the window and give its secret, or use --token-file.</source>
        <translation>ウィンドウ版でプロファイル「%1」を開いてシークレットを入力するか、--token-file を使用してください。</translation>
    </message>
    <message>
        <source>Unlock it in a desktop session, or use --token-file or CLOUDFLARE_API_TOKEN.</source>
        <translation>デスクトップセッションでロックを解除するか、--token-file または CLOUDFLARE_API_TOKEN を使用してください。</translation>
    </message>
</context>
<context>
    <name>RecentStore</name>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>ファイル %1 を削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The key file “%1” is no regular file.</source>
        <translation>鍵ファイル「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The key file “%1” can&apos;t be read. %2</source>
        <translation>鍵ファイル「%1」を読み取れません。%2</translation>
    </message>
    <message>
        <source>The key file “%1” has to hold %2 to %3 bytes.</source>
        <translation>鍵ファイル「%1」は %2～%3 バイトである必要があります。</translation>
    </message>
    <message>
        <source>The answer&apos;s events were not found again.</source>
        <translation>応答内のイベントを再度見つけることができませんでした。</translation>
    </message>
    <message>
        <source>The file would still hold what was to be replaced: %1. It was not kept.</source>
        <translation>置き換え対象の情報がファイルに残ってしまいます: %1。ファイルは保存しませんでした。</translation>
    </message>
    <message>
        <source>Leave out what names it, such as details or a column, or choose another format.</source>
        <translation>詳細や列など、その情報を含むものを省くか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Nothing was found to replace</source>
        <translation>置き換える対象は見つかりませんでした</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of different values, number of places</comment>
        <translation>%1: %2 件 (%3 か所)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Replaced by numbered markers. %1</source>
        <translation>連番マーカーに置き換え済み。%1</translation>
    </message>
    <message>
        <source>Replaced by keyed markers (key %1). %2</source>
        <translation>鍵付きマーカーに置き換え済み (鍵 %1)。%2</translation>
    </message>
</context>
<context>
    <name>RedactionPreview</name>
    <message>
        <source>Nothing was found to redact.</source>
        <translation>マスクする対象は見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 different, in %3 places</source>
        <comment>kind, numbers</comment>
        <translation>%1: 異なる値 %2 件、%3 か所</translation>
    </message>
    <message>
        <source>  %1 → %2</source>
        <comment>what stands there, its marker</comment>
        <translation>  %1 → %2</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>Redact every kind, or leave more out: --details none, --columns.</source>
        <translation>すべての種類をマスクするか、--details none や --columns で出力内容を減らしてください。</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>“%1” is what the list of the written files is called.</source>
        <translation>「%1」は、書き込んだファイルの一覧 (マニフェスト) 用の名前です。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is written, but not its manifest. %2</source>
        <translation>「%1」は書き込まれましたが、そのマニフェストは書き込まれませんでした。%2</translation>
    </message>
</context>
<context>
    <name>RiskHeader</name>
    <message>
        <source>Copy the user&apos;s id</source>
        <translation>ユーザーの ID をコピー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>直近のリセット</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fet&amp;ch next page</source>
        <translation>次のページを取得(&amp;C)</translation>
    </message>
    <message>
        <source>Fetch next page</source>
        <translation>次のページを取得</translation>
    </message>
    <message>
        <source>Ask the provider for the events behind these</source>
        <translation>続きのイベントをプロバイダーに問い合わせます</translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 See “%2 --help”.</source>
        <comment>error, program</comment>
        <translation>%1 「%2 --help」を参照してください。</translation>
    </message>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>通信ログ %1 は不完全です: %2</translation>
    </message>
    <message>
        <source>That person</source>
        <comment>in the place of a name</comment>
        <translation>その人物</translation>
    </message>
    <message>
        <source>…</source>
        <comment>in the place of a name</comment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>What is written is whole and stays; the same line with --resume goes on.</source>
        <translation>書き込んだ内容は完全な状態で残っています。同じコマンドに --resume を付けると続きから実行できます。</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%2 件中 %1 件のイベントがフィルターに一致しました。</translation>
    </message>
    <message>
        <source>answers that may be partial: %1 of %2.</source>
        <translation>一部のみの可能性がある応答: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>%1 of %2 users written</source>
        <translation>%2 人中 %1 人のユーザーを書き込み済み</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <comment>number of users</comment>
        <translation>%1 人は作成済み</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 人は失敗</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>number of users</comment>
        <translation>%1 人は未処理</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>users</comment>
        <translation>ほか %1 人</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what failed, for how many users, which</comment>
        <translation>%1 (%2 人): %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between users</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>no file is named</source>
        <translation>ファイルが指定されていません</translation>
    </message>
    <message>
        <source>its name holds a character that no file&apos;s may</source>
        <translation>名前に、ファイル名に使用できない文字が含まれています</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>Name the file itself that it leads to.</source>
        <translation>リンク先のファイル自体を指定してください。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>フォルダー「%1」がありません</translation>
    </message>
    <message>
        <source>Make the folder or choose another one.</source>
        <translation>フォルダーを作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>SavedAnswer</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>「%1」を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>存在しません</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>HH:mm:ss.zzz</source>
        <translation>HH:mm:ss.zzz</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>begin, end</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>the secret is empty</source>
        <translation>シークレットが空です</translation>
    </message>
    <message>
        <source>the secret is longer than %1 characters</source>
        <translation>シークレットが %1 文字を超えています</translation>
    </message>
    <message>
        <source>the secret holds a blank or a character that is not printable ASCII</source>
        <translation>シークレットに空白、または印字可能な ASCII 以外の文字が含まれています</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>SettingsDisplay</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset the time zone</source>
        <translation>タイムゾーンを既定に戻す</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Reset the theme</source>
        <translation>テーマを既定に戻す</translation>
    </message>
    <message>
        <source>The colours of the window. “As the desktop” is light or dark as the desktop is.</source>
        <translation>ウィンドウの配色です。「デスクトップに従う」では、デスクトップに応じてライトまたはダークになります。</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Time&amp;out</source>
        <translation>タイムアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset the timeout</source>
        <translation>タイムアウトを既定に戻す</translation>
    </message>
    <message>
        <source>How long one attempt may take, from the request to the last byte of the answer.</source>
        <translation>リクエストの送信から応答の最後のバイトの受信まで、1 回の試行にかけられる時間です。</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>再試行回数(&amp;R)</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reset the retries</source>
        <translation>再試行回数を既定に戻す</translation>
    </message>
    <message>
        <source>How often a request is sent again where that helps: cut connections, overload, rate limits.</source>
        <translation>接続の切断、過負荷、レート制限など、再送信で解決しうる場合に、リクエストを再送信する回数です。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Reset the proxy</source>
        <translation>プロキシを既定に戻す</translation>
    </message>
    <message>
        <source>Through whom requests go, from the next one on. Never with a password; this computer itself is reached directly.</source>
        <translation>次のリクエストから使用する経由先です。パスワードは指定できません。このコンピューター自身には直接接続します。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Remove the CA file</source>
        <translation>CA ファイルの指定を解除</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified. A profile can have one of its own.</source>
        <translation>会社独自の認証局なども追加で信頼します。TLS は常に検証されます。プロファイルごとに個別のファイルを指定することもできます。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>How requests are sent now: the profile that is chosen beside the field for the user.</source>
        <translation>現在のリクエストの送信方法です。ユーザー欄の横で選択したプロファイルに従います。</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Remember &amp;who was looked up</source>
        <translation>照会したユーザーを記憶する(&amp;W)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset remembering</source>
        <translation>ユーザーを記憶する設定を既定に戻す</translation>
    </message>
    <message>
        <source>The ids of the last 50 users of each profile are kept in a file that only you can read, and offered while you type. Switching this off clears them.</source>
        <translation>プロファイルごとに直近 50 人のユーザーの ID を、自分だけが読み取れるファイルに保存し、入力時に候補として表示します。オフにすると消去されます。</translation>
    </message>
    <message>
        <source>Also remember &amp;names and e-mail addresses</source>
        <translation>名前とメールアドレスも記憶する(&amp;N)</translation>
    </message>
    <message>
        <source>Reset remembering names</source>
        <translation>名前を記憶する設定を既定に戻す</translation>
    </message>
    <message>
        <source>Then recents can be found by name without asking the network. Switching this off removes them from the file.</source>
        <translation>最近の照会を、ネットワークに問い合わせずに名前で検索できます。オフにするとファイルから削除されます。</translation>
    </message>
    <message>
        <source>&amp;Clear recents</source>
        <translation>最近の照会を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear recents</source>
        <translation>最近の照会を消去</translation>
    </message>
    <message>
        <source>Forgets at once who was looked up, with every profile.</source>
        <translation>すべてのプロファイルについて、照会したユーザーの記録を直ちに消去します。</translation>
    </message>
    <message>
        <source>Clear pasted &amp;secrets from the clipboard</source>
        <translation>貼り付けたシークレットをクリップボードから消去する(&amp;S)</translation>
    </message>
    <message>
        <source>Reset clearing secrets</source>
        <translation>シークレットを消去する設定を既定に戻す</translation>
    </message>
    <message>
        <source>30 seconds after a token or key was pasted here, and when the program ends, it leaves the clipboard.</source>
        <translation>トークンやキーをここに貼り付けてから 30 秒後、およびプログラムの終了時に、クリップボードから消去します。</translation>
    </message>
    <message>
        <source>Clear copied &amp;ids from the clipboard</source>
        <translation>コピーした ID をクリップボードから消去する(&amp;I)</translation>
    </message>
    <message>
        <source>Reset clearing ids</source>
        <translation>ID を消去する設定を既定に戻す</translation>
    </message>
    <message>
        <source>30 seconds after a user or event id was copied here, and when the program ends, it leaves the clipboard.</source>
        <translation>ユーザーやイベントの ID をここでコピーしてから 30 秒後、およびプログラムの終了時に、クリップボードから消去します。</translation>
    </message>
</context>
<context>
    <name>SettingsViews</name>
    <message>
        <source>&amp;Group repeated events</source>
        <translation>繰り返すイベントをまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset the grouping</source>
        <translation>まとめる設定を既定に戻す</translation>
    </message>
    <message>
        <source>Events of the same name and level that follow each other stand in one row of the table. The View menu has the same.</source>
        <translation>名前とレベルが同じで連続するイベントを、テーブルの 1 行にまとめます。「表示」メニューからも切り替えられます。</translation>
    </message>
    <message>
        <source>Begin with a &amp;lane for each name</source>
        <translation>最初から名前ごとにレーンを表示する(&amp;L)</translation>
    </message>
    <message>
        <source>Reset the lanes</source>
        <translation>レーンの表示を既定に戻す</translation>
    </message>
    <message>
        <source>The timeline opens with every event name in a lane of its own, instead of the most severe ones and “+ n more”.</source>
        <translation>タイムラインを開いたとき、レベルの高いものと「他 n 件」だけでなく、すべてのイベント名をそれぞれのレーンに表示します。</translation>
    </message>
    <message>
        <source>Reset &amp;columns</source>
        <translation>列を既定に戻す(&amp;C)</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>列を既定に戻す</translation>
    </message>
    <message>
        <source>Shows, places and sizes the columns of the table as they are at first.</source>
        <translation>テーブルの列の表示、位置、幅を初期状態に戻します。</translation>
    </message>
</context>
<context>
    <name>ShapeCheck</name>
    <message>
        <source>the profile&apos;s id is no UUID</source>
        <translation>プロファイルの ID が UUID ではありません</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>アカウント ID は 32 桁の 16 進数である必要があります</translation>
    </message>
    <message>
        <source>the base URL must begin with https:// and hold no blanks</source>
        <translation>ベース URL は https:// で始まる必要があり、空白は使用できません</translation>
    </message>
    <message>
        <source>the CA file must be an absolute path</source>
        <translation>CA ファイルは絶対パスである必要があります</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>このタイムゾーンは不明です</translation>
    </message>
    <message>
        <source>the profile needs a name, without blanks around it</source>
        <translation>プロファイルには、前後に空白のない名前が必要です</translation>
    </message>
    <message>
        <source>the profile&apos;s name is longer than %1 characters</source>
        <translation>プロファイルの名前が %1 文字を超えています</translation>
    </message>
    <message>
        <source>the profile&apos;s name holds a character that can&apos;t be seen</source>
        <translation>プロファイルの名前に表示できない文字が含まれています</translation>
    </message>
    <message>
        <source>“%1” is the name of a built-in profile</source>
        <translation>「%1」は内蔵プロファイルの名前です</translation>
    </message>
    <message>
        <source>a token takes no e-mail address</source>
        <translation>トークンにメールアドレスは不要です</translation>
    </message>
    <message>
        <source>the global key needs the e-mail address of its user</source>
        <translation>グローバルキーには、そのユーザーのメールアドレスが必要です</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Choose an action, press its new key in the field below and take it. Bold keys are not the usual ones.</source>
        <translation>操作を選択し、下の欄で新しいキーを押してから適用してください。太字は既定から変更されたキーです。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>適用(&amp;T)</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>キーを適用</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>No key for this action</source>
        <translation>この操作のキーをなしにする</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>このキーを既定に戻す</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>こちらに移す(&amp;H)</translation>
    </message>
    <message>
        <source>Take the key from that action</source>
        <translation>そのキーをこちらの操作に移す</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべて既定に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーを既定に戻す</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>now</source>
        <comment>typed for the present, in lower case</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed for a day, in lower case</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed for a day, in lower case</comment>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>通信ログ %1 は不完全です: %2</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificate authorities are trusted now. Choose another file in the settings, or remove it there.</source>
        <translation>現在はシステムの認証局だけを信頼しています。設定で別のファイルを選択するか、指定を解除してください。</translation>
    </message>
</context>
<context>
    <name>StreamDevice</name>
    <message>
        <source>interrupted</source>
        <translation>中断されました</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>標準出力に書き込めませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>SystemFailure</name>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Make room on it or choose a folder on another disk.</source>
        <translation>空き容量を増やすか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ディスクの割り当て容量を使い切りました</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need or choose a folder on another disk.</source>
        <translation>不要なファイルを削除するか、別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>it would be larger than a file may be there</source>
        <translation>保存先で許容されるファイルサイズを超えてしまいます</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or export less.</source>
        <translation>別のディスクのフォルダーを選択するか、エクスポートする内容を減らしてください。</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>you may not write to its folder</source>
        <translation>フォルダーへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the permission.</source>
        <translation>別のフォルダーを選択するか、権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>フォルダーがなくなっています</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクでエラーが発生しました</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, and check this one.</source>
        <translation>別のディスクのフォルダーを選択し、このディスクを点検してください。</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>もっと短い名前を指定してください。</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>再試行するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>format of day and month, as in 2 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, as in 2 Nov 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time zone, its offset</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 without events</source>
        <comment>a duration</comment>
        <translation>イベントなし %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>an event without a name</comment>
        <translation>(名前なし)</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>event names that share a lane</comment>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Without a readable time: %1</source>
        <translation>日時を読み取れないイベント: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the present, beside its line</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Reset %1 %2</source>
        <comment>date, time of day</comment>
        <translation>リセット %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level word, number of events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Worst level: %2. %3</source>
        <comment>number of events, level, numbers</comment>
        <translation>%1。最高レベル: %2。%3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 から %2 まで、%3</translation>
    </message>
    <message>
        <source>Events: %1, from %2 to %3, %4</source>
        <comment>number, time, time, zone</comment>
        <translation>イベント: %1、%2 から %3 まで、%4</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3, %4, %5</source>
        <comment>its place, number of events, level, event name, time</comment>
        <translation>イベント %1/%2: %3、%4、%5</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>Lane %1 of %2. Events: %3</source>
        <comment>numbers</comment>
        <translation>レーン %1/%2。イベント: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a lane&apos;s events, what they mean</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>level, time, event name</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers by level, times, event name</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>level, event name, times</comment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>event name, number of such events</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <comment>number of events</comment>
        <translation>その他: %1</translation>
    </message>
    <message>
        <source>%1
%2 %3
%4 %5
%6</source>
        <comment>numbers by level; times, zone; times in another zone, that zone; names</comment>
        <translation>%1
%2 %3
%4 %5
%6</translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the certificate&apos;s issuer is not known</source>
        <translation>証明書の発行者が不明です</translation>
    </message>
    <message>
        <source>Don&apos;t go on until the owner of %1 has replaced its certificate.</source>
        <translation>%1 の所有者が証明書を差し替えるまで、続行しないでください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the owner of %1 has to renew its certificate.</source>
        <translation>このコンピューターの時計を確認してください。時計が正しい場合は、%1 の所有者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>If a proxy or gateway of your company inspects the traffic, add its CA file in the settings or with --ca-file. Otherwise don&apos;t go on: this may not be %1.</source>
        <translation>社内のプロキシやゲートウェイが通信を検査している場合は、設定または --ca-file でその CA ファイルを追加してください。そうでない場合は、%1 ではない可能性があるため続行しないでください。</translation>
    </message>
    <message>
        <source>Check the base URL: it asks for %1, which the certificate does not name.</source>
        <translation>ベース URL を確認してください。接続先は %1 ですが、証明書にその名前がありません。</translation>
    </message>
    <message>
        <source>the certificate has been revoked</source>
        <translation>証明書が失効しています</translation>
    </message>
    <message>
        <source>the certificate is known to be bad</source>
        <translation>証明書が不正なものとして登録されています</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>証明書はまだ有効になっていません</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>自己署名証明書です</translation>
    </message>
    <message>
        <source>the certificate&apos;s chain ends in a self-signed certificate</source>
        <translation>証明書チェーンの最上位が自己署名証明書です</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>Check the host and port of the base URL: %1 has to speak TLS 1.2 or newer.</source>
        <translation>ベース URL のホストとポートを確認してください。%1 が TLS 1.2 以降に対応している必要があります。</translation>
    </message>
    <message>
        <source>the connection to %1 was refused</source>
        <translation>%1 への接続が拒否されました</translation>
    </message>
    <message>
        <source>the connection was cut before the whole answer came</source>
        <translation>応答をすべて受信する前に接続が切断されました</translation>
    </message>
    <message>
        <source>the host name %1 was not found (DNS)</source>
        <translation>ホスト名 %1 が見つかりません (DNS)</translation>
    </message>
    <message>
        <source>the network connection was lost</source>
        <translation>ネットワーク接続が失われました</translation>
    </message>
    <message>
        <source>the proxy %1 could not be reached</source>
        <translation>プロキシ %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a sign-in</source>
        <translation>プロキシ %1 が認証を要求しています</translation>
    </message>
    <message>
        <source>the server does not speak HTTP properly</source>
        <translation>サーバーが HTTP の規格に正しく従っていません</translation>
    </message>
    <message>
        <source>%1 could not be reached (network error %2)</source>
        <translation>%1 に接続できませんでした (ネットワークエラー %2)</translation>
    </message>
    <message>
        <source>this system has no TLS library that fits</source>
        <translation>このシステムに使用できる TLS ライブラリがありません</translation>
    </message>
    <message>
        <source>Install OpenSSL and Qt&apos;s plugin for it.</source>
        <translation>OpenSSL と、対応する Qt プラグインをインストールしてください。</translation>
    </message>
    <message>
        <source>its compression is damaged</source>
        <translation>圧縮データが破損しています</translation>
    </message>
    <message>
        <source>Try again; a proxy or gateway on the way may be damaging answers.</source>
        <translation>再試行してください。途中のプロキシやゲートウェイが応答を破損させている可能性があります。</translation>
    </message>
    <message>
        <source>the secure connection could not be set up</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>the certificate was not accepted (TLS error %1)</source>
        <translation>証明書が受け入れられませんでした (TLS エラー %1)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>that is an answer; save it to a file and name it with --from</source>
        <translation>これは応答の内容です。ファイルに保存し、--from で指定してください</translation>
    </message>
    <message>
        <source>a user&apos;s id or e-mail address is expected, such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e のようなユーザー ID、またはメールアドレスを指定してください</translation>
    </message>
    <message>
        <source>at most %1 users fit in one run; divide the list</source>
        <translation>1 回の実行で指定できるユーザーは最大 %1 人です。一覧を分割してください</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what was given, what is wrong</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>「%1」の %2 行目: %3</translation>
    </message>
    <message>
        <source>“%1” names no user; write one UUID or e-mail a line</source>
        <translation>「%1」にユーザーの指定がありません。1 行に 1 つの UUID またはメールアドレスを記述してください</translation>
    </message>
    <message>
        <source>“%1” is no list of users: it is larger than 16 MiB</source>
        <translation>「%1」はユーザーの一覧ではありません: 16 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>UserQuery</name>
    <message>
        <source>the user id must be a UUID such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>ユーザー ID は 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e のような UUID である必要があります</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, or a link to the user in the dashboard</source>
        <translation>ユーザーの ID、メールアドレス、名前、またはダッシュボードのユーザーページへのリンクを指定してください</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, and none is longer than %1 characters</source>
        <translation>ユーザーの ID、メールアドレス、または名前を %1 文字以内で指定してください</translation>
    </message>
    <message>
        <source>one e-mail address such as ana.sousa@example.com is expected</source>
        <translation>ana.sousa@example.com のようなメールアドレスを 1 つ指定してください</translation>
    </message>
    <message>
        <source>32 hexadecimal digits without dashes are an account&apos;s id; a user&apos;s id looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>ハイフンのない 32 桁の 16 進数はアカウント ID です。ユーザー ID は 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e のような形です</translation>
    </message>
    <message>
        <source>the link holds no user&apos;s id and no e-mail address; open the user in the dashboard and copy the link from there</source>
        <translation>リンクにユーザー ID もメールアドレスも含まれていません。ダッシュボードでユーザーを開き、そのリンクをコピーしてください</translation>
    </message>
    <message>
        <source>the link holds several ids or e-mail addresses; paste only that of the user</source>
        <translation>リンクに複数の ID またはメールアドレスが含まれています。ユーザーのものだけを貼り付けてください</translation>
    </message>
    <message>
        <source>one user&apos;s id is expected, and there are several</source>
        <translation>ユーザー ID は 1 つだけ指定してください。複数あります</translation>
    </message>
</context>
<context>
    <name>UserRun</name>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>%1 番目</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the list may be partial: it holds %1 of %2 users.</source>
        <translation>一覧が一部のみの可能性があります。%2 人中 %1 人のユーザーが含まれています。</translation>
    </message>
    <message>
        <source>the list may be partial: users received: %1, and it announces more pages.</source>
        <translation>一覧が一部のみの可能性があります。受信したユーザーは %1 人で、続きのページがあります。</translation>
    </message>
    <message>
        <source>%1 of %2 users fit.</source>
        <translation>%2 人中 %1 人のユーザーが一致しました。</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Filter: ana level:high</source>
        <translation>フィルター: ana level:high</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>ユーザーを絞り込み</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>再読み込み(&amp;O)</translation>
    </message>
    <message>
        <source>Refresh users</source>
        <translation>ユーザーを再読み込み</translation>
    </message>
    <message>
        <source>Ask again for the account&apos;s scored users</source>
        <translation>アカウントの評価済みユーザーをもう一度問い合わせます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel loading users</source>
        <translation>ユーザーの読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Loa&amp;d again</source>
        <translation>もう一度読み込む(&amp;D)</translation>
    </message>
    <message>
        <source>Try loading users again</source>
        <translation>ユーザーの読み込みを再試行</translation>
    </message>
</context>
<context>
    <name>UsersTable</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>最終イベント (%1)</translation>
    </message>
</context>
<context>
    <name>ValueHint</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Query parameter “%1”</source>
        <translation>クエリパラメーター「%1」</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Defanged</source>
        <translation>無害化表記</translation>
    </message>
    <message>
        <source>ISO 8601, UTC</source>
        <translation>ISO 8601、UTC</translation>
    </message>
    <message>
        <source>ISO 8601, %1</source>
        <translation>ISO 8601、%1</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>1970 年からの秒数</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>全桁表記</translation>
    </message>
    <message>
        <source>Name for reverse DNS</source>
        <translation>DNS 逆引き用の名前</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス名</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Without hyphens</source>
        <translation>ハイフンなし</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>As seconds since 1970: %1</source>
        <translation>1970 年からの秒数とみなした場合: %1</translation>
    </message>
    <message>
        <source>As milliseconds since 1970: %1</source>
        <translation>1970 年からのミリ秒数とみなした場合: %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>%1 のようです</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
</context>
<context>
    <name>WantedPerson</name>
    <message>
        <source>The provider sent only some of the scored users, and this credential may not search the account&apos;s: look up by the user&apos;s id, or add the permission “Access: Audit Logs Read” to the token.</source>
        <translation>プロバイダーが送信した評価済みユーザーは一部のみで、この認証情報ではアカウントのユーザーを検索できません。ユーザー ID で照会するか、トークンに権限「Access: Audit Logs Read」を追加してください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a name and an e-mail address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>They are listed with risk events, which may have changed since, as by a reset. Look again later.</source>
        <translation>一覧にはリスクイベントのあるユーザーとして掲載されていますが、その後のリセットなどで変わった可能性があります。後でもう一度照会してください。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>レポートをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save &amp;Timeline</source>
        <translation>タイムラインを保存(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON Pointer をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>イベントを絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;in details</source>
        <translation>詳細内を検索(&amp;I)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Switch UTC and &amp;local time</source>
        <translation>UTC とローカル時刻を切り替え(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;User field</source>
        <translation>ユーザー欄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>次のイベント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>前のイベント(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;high event</source>
        <translation>次の「高」イベント(&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;vious high event</source>
        <translation>前の「高」イベント(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>What was written can&apos;t be read again. %1</source>
        <translation>書き込んだ内容を再度読み取れません。%1</translation>
    </message>
</context>
<context>
    <name>XlsxReport</name>
    <message>
        <source>User risk report</source>
        <translation>ユーザーリスクレポート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events %1</source>
        <comment>number of a sheet</comment>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>レポート情報</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り詰め</translation>
    </message>
    <message>
        <source>%1 cells hold more than the %2 characters that Excel allows; they end with ….</source>
        <translation>%1 個のセルが、Excel で許容される %2 文字を超えています。それらの末尾は … になっています。</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>Close other programs, or export less.</source>
        <translation>ほかのプログラムを終了するか、エクスポートする内容を減らしてください。</translation>
    </message>
    <message>
        <source>the temporary folder “%1” can&apos;t hold it</source>
        <translation>一時フォルダー「%1」に収まりません</translation>
    </message>
    <message>
        <source>Make room in it, or set TMPDIR to a folder with more.</source>
        <translation>そのフォルダーの空き容量を増やすか、空き容量の多いフォルダーを TMPDIR に設定してください。</translation>
    </message>
    <message>
        <source>a workbook can&apos;t hold it (error %1)</source>
        <translation>ブックに格納できません (エラー %1)</translation>
    </message>
    <message>
        <source>Export less, or choose another format.</source>
        <translation>エクスポートする内容を減らすか、別の形式を選択してください。</translation>
    </message>
</context>
<context>
    <name>json::ErrorSentences</name>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>ここに値がありません</translation>
    </message>
    <message>
        <source>a key in quotes is missing here</source>
        <translation>ここに引用符で囲まれたキーがありません</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>キーの後ろにコロンがありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>ここにコンマまたは閉じかっこがありません</translation>
    </message>
    <message>
        <source>only true, false and null may stand here without quotes</source>
        <translation>ここに引用符なしで記述できるのは true、false、null だけです</translation>
    </message>
    <message>
        <source>a digit is missing in the number</source>
        <translation>数値に数字がありません</translation>
    </message>
    <message>
        <source>the text holds an escape that JSON does not know</source>
        <translation>テキストに JSON で定義されていないエスケープが含まれています</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>テキストに制御文字が含まれています</translation>
    </message>
    <message>
        <source>the text holds a byte that is not UTF-8</source>
        <translation>テキストに UTF-8 ではないバイトが含まれています</translation>
    </message>
    <message>
        <source>more text follows the value</source>
        <translation>値の後ろに余分なテキストがあります</translation>
    </message>
    <message>
        <source>the nesting is too deep to show</source>
        <translation>入れ子が深すぎて表示できません</translation>
    </message>
    <message>
        <source>the value is too large to show</source>
        <translation>値が大きすぎて表示できません</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
</context>
<context>
    <name>json::Finder</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>正規表現として正しくありません: %1 (%2 文字目)。</translation>
    </message>
</context>
<context>
    <name>model::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two events</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two events</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A has no value here</source>
        <translation>A にはここに値がありません</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>value</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B has no value here</source>
        <translation>B にはここに値がありません</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>value</comment>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a place in A, the place in B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(broken text)</source>
        <translation>(壊れたテキスト)</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <comment>whole details</comment>
        <translation>(全体)</translation>
    </message>
    <message>
        <source>%1
They look alike: A is %2, B is %3</source>
        <comment>a text; values with escapes</comment>
        <translation>%1
同じように見えますが、A は %2、B は %3 です</translation>
    </message>
</context>
<context>
    <name>model::EventModel</name>
    <message>
        <source>%1 × %2</source>
        <comment>event name, number of such events</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 events of the same name and level, folded</source>
        <comment>column title, cell text, number</comment>
        <translation>%1: %2、名前とレベルが同じ %3 件のイベント、折りたたみ</translation>
    </message>
    <message>
        <source>%1: %2, the first of several events of the same name and level, unfolded</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2、名前とレベルが同じ複数のイベントの先頭、展開</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>an event&apos;s name, what it means</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>%1 %2
%3 %4
as sent: %5</source>
        <comment>time, its zone; time in another zone, that zone; the text of the answer</comment>
        <translation>%1 %2
%3 %4
受信した値: %5</translation>
    </message>
</context>
<context>
    <name>model::ScoredUsersModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>照会できません: プロバイダーの一覧に、このユーザーの使用可能な ID がありません。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what a cell holds, a sentence</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <comment>zone of the times</comment>
        <translation>最終イベント (%1)</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Riskscope %1</source>
        <translation>Riskscope %1</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>バージョン情報をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copies all versions and the name of this system, for a report to whoever helps. Nothing about accounts or users is in it.</source>
        <translation>サポートへの報告用に、すべてのバージョンとこのシステムの名前をコピーします。アカウントやユーザーに関する情報は含まれません。</translation>
    </message>
</context>
<context>
    <name>ui::ActivityBar</name>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 を照会しています…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>受信中: %1/%2</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>受信中: %1</translation>
    </message>
    <message>
        <source>Reading the answer: %1 of %2</source>
        <translation>応答を読み込み中: %1/%2</translation>
    </message>
    <message>
        <source>%1. Next attempt in %2 s</source>
        <comment>reason, seconds</comment>
        <translation>%1。%2 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>ui::BadgeView</name>
    <message>
        <source>Risk level: %1</source>
        <translation>リスクレベル: %1</translation>
    </message>
</context>
<context>
    <name>ui::CellActions</name>
    <message>
        <source>&amp;Copy event</source>
        <translation>イベントをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>イベントを JSON でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Co&amp;mpare details…</source>
        <translation>詳細を比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Show only events like this cell</source>
        <translation>このセルと同じ値のイベントのみ表示</translation>
    </message>
    <message>
        <source>Hide events like this cell</source>
        <translation>このセルと同じ値のイベントを隠す</translation>
    </message>
    <message>
        <source>Show what differs between the details of the two selected events</source>
        <translation>選択した 2 件のイベントの詳細の相違点を表示します</translation>
    </message>
    <message>
        <source>Select two events to compare: hold Ctrl and click the second one</source>
        <translation>比較するには 2 件のイベントを選択します。Ctrl キーを押しながら 2 件目をクリックしてください</translation>
    </message>
    <message>
        <source>Select two events to compare: these are more</source>
        <translation>比較するには 2 件のイベントを選択します。選択数が多すぎます</translation>
    </message>
    <message>
        <source>Show &amp;only from “%1” on</source>
        <comment>time</comment>
        <translation>「%1」以降のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide from “%1” on</source>
        <comment>time</comment>
        <translation>「%1」以降を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only this value</source>
        <translation>この値のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>この値を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>text of a cell</comment>
        <translation>「%1」のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>text of a cell</comment>
        <translation>「%1」を隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::ChipButton</name>
    <message>
        <source>%1 %2</source>
        <comment>level word, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1 events, %2</source>
        <comment>level word, number</comment>
        <translation>レベル「%1」のイベントを表示、%2 件</translation>
    </message>
    <message>
        <source>Show or hide events of level %1</source>
        <translation>レベル「%1」のイベントの表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>A: %1</source>
        <comment>an event</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>an event</comment>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Compare details: %1, %2</source>
        <comment>names of two events</comment>
        <translation>詳細の比較: %1、%2</translation>
    </message>
    <message>
        <source>Strings are compared by their text, numbers as sent: 1.0 is not 1. The order of keys makes no difference.</source>
        <translation>文字列はテキストとして、数値は受信した表記のまま比較します。1.0 と 1 は異なります。キーの順序は区別しません。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, level, name of an event</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A has no details.</source>
        <translation>A には詳細がありません。</translation>
    </message>
    <message>
        <source>B has no details.</source>
        <translation>B には詳細がありません。</translation>
    </message>
    <message>
        <source>A is broken JSON, compared as far as it goes. %1.</source>
        <translation>A は壊れた JSON のため、読み取れる範囲で比較しています。%1。</translation>
    </message>
    <message>
        <source>B is broken JSON, compared as far as it goes. %1.</source>
        <translation>B は壊れた JSON のため、読み取れる範囲で比較しています。%1。</translation>
    </message>
    <message>
        <source>Only the first %1 differences and the first %2 equal parts are listed.</source>
        <translation>最初の %1 件の相違点と、最初の %2 件の同一部分だけを表示しています。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed, %4 the same</source>
        <translation>変更 %1、追加 %2、削除 %3、同一 %4</translation>
    </message>
    <message>
        <source>Neither event has details.</source>
        <translation>どちらのイベントにも詳細がありません。</translation>
    </message>
    <message>
        <source>The details of both events are the same, byte for byte.</source>
        <translation>両方のイベントの詳細は、バイト単位で同一です。</translation>
    </message>
    <message>
        <source>The details of both events say the same, spelled or ordered differently.</source>
        <translation>両方のイベントの詳細は、表記や順序は異なりますが、内容は同一です。</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source>Next difference</source>
        <translation>次の相違点</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の相違点</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
</context>
<context>
    <name>ui::CredentialCheckView</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Risk scores can be read with this credential.</source>
        <translation>この認証情報でリスクスコアを読み取れます。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Test the credential</source>
        <translation>認証情報をテスト</translation>
    </message>
</context>
<context>
    <name>ui::DetailsActions</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>別の形式でコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;only events with this value</source>
        <translation>この値を持つイベントのみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>この値を持つイベントを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON Pointer をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>jq パスをコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;bracket path</source>
        <translation>ブラケット形式のパスをコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;subtree</source>
        <translation>サブツリーをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy subtree as sen&amp;t</source>
        <translation>サブツリーを受信したままコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy whole &amp;event</source>
        <translation>イベント全体をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;whole text…</source>
        <translation>全文を表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Open l&amp;ink…</source>
        <translation>リンクを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xpand subtree</source>
        <translation>サブツリーを展開(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Collapse subtree</source>
        <translation>サブツリーを折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Expand to &amp;level</source>
        <translation>指定した階層まで展開(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>a level of nesting</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>イベントが選択されていません。</translation>
    </message>
    <message>
        <source>This event has no details.</source>
        <translation>このイベントには詳細がありません。</translation>
    </message>
    <message>
        <source>These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.</source>
        <translation>この詳細は壊れた JSON のため、読み取れる範囲で表示しています。%1。「生データ」ではすべてのバイトを確認できます。</translation>
    </message>
    <message>
        <source>This is the beginning; the rest is being read…</source>
        <translation>先頭部分です。残りを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were opened. Expand again for more.</source>
        <translation>
            <numerusform>%1 行を展開しました。続けるにはもう一度展開してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsTextDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 bytes as UTF-8</source>
        <translation>UTF-8 で %1 バイト</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTree</name>
    <message>
        <source>(JSON in text)</source>
        <translation>(テキスト内の JSON)</translation>
    </message>
</context>
<context>
    <name>ui::ErrorBanner</name>
    <message>
        <source>%1: %2. What is shown is the last answer for %3.</source>
        <comment>problem, user asked for, user shown</comment>
        <translation>%1: %2。表示中の内容は、%3 の前回の応答です。</translation>
    </message>
</context>
<context>
    <name>ui::EventHeader</name>
    <message>
        <source>Columns of the events</source>
        <translation>イベントの列</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列を既定に戻す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message>
        <source>&amp;Group repeats</source>
        <translation>繰り返しをまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>One row for consecutive events of the same name and level</source>
        <translation>名前とレベルが同じで連続するイベントを 1 行にまとめます</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::ExportColumns</name>
    <message>
        <source>%1, %2</source>
        <comment>a column&apos;s title, its name in files</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>There is nothing to show.</source>
        <translation>表示する内容がありません。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Looking for what to replace…</source>
        <translation>置き換える対象を検索しています…</translation>
    </message>
    <message>
        <source>Preparing the events…</source>
        <translation>イベントを準備しています…</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>“%1” is there already. Its content will be lost.</source>
        <translation>「%1」は既に存在します。その内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 events</source>
        <translation>書き込み中: %2 件中 %1 件のイベント</translation>
    </message>
    <message>
        <source>Checking and saving the file…</source>
        <translation>ファイルを検証して保存しています…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <comment>file name, size</comment>
        <translation>書き込み完了: %1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::ExportFile</name>
    <message>
        <source>A file name has no “/” in it. Another folder is chosen with the button below the name.</source>
        <translation>ファイル名に「/」は使用できません。別のフォルダーは、名前の下のボタンで選択できます。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptions</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>各イベントの先頭部分</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>すべて (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;iltered (%1)</source>
        <translation>絞り込み結果 (%1)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>選択中 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>Events to export</source>
        <translation>エクスポートするイベント</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>列を 1 つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::ExportRedaction</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Numbered markers</source>
        <translation>連番マーカー</translation>
    </message>
    <message>
        <source>Keyed markers, a key of this export</source>
        <translation>鍵付きマーカー (このエクスポート限りの鍵)</translation>
    </message>
    <message>
        <source>Keyed markers, a key file</source>
        <translation>鍵付きマーカー (鍵ファイル)</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>鍵ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose at least one kind to replace, or turn redaction off.</source>
        <translation>置き換える種類を 1 つ以上選択するか、マスキングをオフにしてください。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>kind</comment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of values, number of places</comment>
        <translation>%1: %2 件 (%3 か所)</translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>鍵ファイルの選択</translation>
    </message>
    <message>
        <source>The report names people, devices and addresses as they were sent.</source>
        <translation>人物、デバイス、アドレスは、受信したままレポートに記載されます。</translation>
    </message>
    <message>
        <source>[EMAIL-1], [IP-2]: the same value has the same marker within this file.</source>
        <translation>[EMAIL-1]、[IP-2]: このファイル内では、同じ値に同じマーカーが付きます。</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: made with a key that is forgotten after this export.</source>
        <translation>[EMAIL-5f3a…]: このエクスポート後に破棄される鍵で生成されます。</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: exports with the same key file have the same markers.</source>
        <translation>[EMAIL-5f3a…]: 同じ鍵ファイルを使うエクスポートでは、マーカーが同じになります。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::ExportSamples</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>受信した値</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>レポートでの表記</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filtering…</source>
        <translation>絞り込み中…</translation>
    </message>
    <message>
        <source>%L1 of 1 event</source>
        <translation>1 件中 %L1 件のイベント</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 events</source>
        <translation>
            <numerusform>%L2 件中 %L1 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未適用: %1</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>All of these must hold for an event to be shown (Ctrl+F):
travel   in its name, id or details
&quot;blocked country&quot;   the same, with the blank
name:travel   in its name
name:=&quot;Malicious file&quot;   just this name
level:high,medium   one of these levels
id:8ed5   in its id
after:2026-11-01   not earlier
before:2026-11-02T10:30   earlier
details./locations/0/country=JP   this value at this place
-blocked   not so; works before every term</source>
        <translation>イベントは、次の条件をすべて満たす場合に表示されます (Ctrl+F):
travel   名前、ID、詳細のいずれかに含む
&quot;blocked country&quot;   同上、空白も含めて一致
name:travel   名前に含む
name:=&quot;Malicious file&quot;   名前が完全に一致
level:high,medium   いずれかのレベル
id:8ed5   ID に含む
after:2026-11-01   この日時以降
before:2026-11-02T10:30   この日時より前
details./locations/0/country=JP   この場所の値が一致
-blocked   該当しないもの。すべての条件の前に付けられます</translation>
    </message>
    <message>
        <source>name:travel level:high -blocked</source>
        <translation>name:travel level:high -blocked</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込み</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正規表現(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>値(&amp;U)</translation>
    </message>
    <message>
        <source>Take the text for a regular expression (PCRE)</source>
        <translation>テキストを正規表現 (PCRE) として扱います</translation>
    </message>
    <message>
        <source>Find in the names of fields</source>
        <translation>フィールドの名前を検索します</translation>
    </message>
    <message>
        <source>Find in strings, numbers and words</source>
        <translation>文字列、数値、true/false/null を検索します</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>検索オプション</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>%1/%2+</source>
        <comment>place shown, places found, and there are more</comment>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>%1 of more than %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%2 か所以上のうち %1 番目</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place shown, places found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%2 か所のうち %1 番目</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>⚠ Error</source>
        <translation>⚠ エラー</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>only keys</source>
        <translation>キーのみ</translation>
    </message>
    <message>
        <source>only values</source>
        <translation>値のみ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to find (Alt+Down)</source>
        <translation>検索方法 (Alt+Down)</translation>
    </message>
    <message>
        <source>How to find (Alt+Down): %1</source>
        <translation>検索方法 (Alt+Down): %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>It asks %1, as CLOUDFLARE_BASE_URL says. “More options” has another one.</source>
        <translation>CLOUDFLARE_BASE_URL の設定に従い、%1 に問い合わせます。「その他のオプション」で別の URL を指定できます。</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>マイアカウント</translation>
    </message>
    <message>
        <source>My account %1</source>
        <translation>マイアカウント %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Asking the provider whether it accepts the token for this account…</source>
        <translation>このアカウントでトークンが受け入れられるか、プロバイダーに問い合わせています…</translation>
    </message>
    <message>
        <source>The token works. Giving it to the keychain…</source>
        <translation>トークンは有効です。キーチェーンに保存しています…</translation>
    </message>
    <message>
        <source>The token works, and is held in memory only.</source>
        <translation>トークンは有効です。メモリ内にのみ保持されます。</translation>
    </message>
    <message>
        <source>No keychain took it: it is gone when the window closes, and asked for again after the next start. It is never written to a file.</source>
        <translation>キーチェーンに保存できませんでした。ウィンドウを閉じると失われ、次回の起動後に再入力が必要です。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Hold &amp;it in memory</source>
        <translation>メモリ内に保持(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Test and continue</source>
        <translation>テストして続行(&amp;T)</translation>
    </message>
    <message>
        <source>Unlock it and try again, or hold the token in memory only, until the window closes.</source>
        <translation>ロックを解除して再試行するか、ウィンドウを閉じるまでトークンをメモリ内にのみ保持してください。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what happened, what to do</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::GoToTime</name>
    <message>
        <source>&amp;Time (%1)</source>
        <comment>zone</comment>
        <translation>日時 (%1)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type a time.</source>
        <translation>日時を入力してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a time.</source>
        <translation>「%1」を日時として読み取れません。</translation>
    </message>
</context>
<context>
    <name>ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Not in the handbook</source>
        <translation>ハンドブックに見つかりません</translation>
    </message>
    <message>
        <source>The handbook was not opened</source>
        <translation>ハンドブックを開けませんでした</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Read it here: Help, Handbook.</source>
        <translation>「ヘルプ」メニューの「ハンドブック」からお読みください。</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does, keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LaneScroll</name>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Riskscope</source>
        <translation>Riskscope</translation>
    </message>
    <message>
        <source>%1 – Riskscope</source>
        <comment>user&apos;s name</comment>
        <translation>%1 – Riskscope</translation>
    </message>
    <message>
        <source>Save the Answer</source>
        <translation>応答の保存</translation>
    </message>
    <message>
        <source>The events are still being sorted; export again in a moment.</source>
        <translation>イベントを並べ替え中です。少し待ってから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Scored &amp;users</source>
        <translation>評価済みユーザー(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::NameChooser</name>
    <message>
        <source>Event ▾</source>
        <translation>イベント ▾</translation>
    </message>
    <message>
        <source>Choose events by name</source>
        <translation>名前でイベントを選択</translation>
    </message>
    <message>
        <source>Show only events of one name</source>
        <translation>選択した名前のイベントのみ表示します</translation>
    </message>
    <message>
        <source>%L1 more: type name:…</source>
        <translation>ほか %L1 件: name:… と入力</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message>
        <source>Look up a user</source>
        <translation>ユーザーの照会</translation>
    </message>
    <message>
        <source>Type an e-mail address, a name or a user&apos;s id into the field above and press Enter: you will see how risky the provider says this user is, why, and every event on a timeline.</source>
        <translation>上の欄にメールアドレス、名前、またはユーザー ID を入力して Enter キーを押してください。プロバイダーが判定したこのユーザーのリスクの高さとその理由、タイムライン上のすべてのイベントが表示されます。</translation>
    </message>
    <message>
        <source>Riskscope only reads. Nothing it sends can change the account.</source>
        <translation>Riskscope は読み取り専用です。送信する内容によってアカウントが変更されることはありません。</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>照会しています…</translation>
    </message>
    <message>
        <source>Asking the provider about %1.</source>
        <translation>%1 についてプロバイダーに問い合わせています。</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>掲載元</translation>
    </message>
    <message>
        <source>Who fits “%1” so far: the account has more users than are searched</source>
        <translation>これまでに「%1」に該当した人物: アカウントのユーザー数が検索の上限を超えています</translation>
    </message>
    <message>
        <source>Several people fit “%1”</source>
        <translation>複数の人物が「%1」に該当します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>In the account&apos;s list of users, which tells no level</source>
        <translation>アカウントのユーザー一覧に掲載 (レベルの情報なし)</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Listed with a risk score</source>
        <translation>リスクスコア付きで掲載</translation>
    </message>
    <message>
        <source>Scored: %1</source>
        <comment>a level</comment>
        <translation>評価済み: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileButton</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>プロバイダーの標準</translation>
    </message>
    <message>
        <source>Account: %1
Base URL: %2</source>
        <translation>アカウント: %1
ベース URL: %2</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>%1
%2
Another profile: Alt+P</source>
        <comment>name, account and base URL</comment>
        <translation>%1
%2
プロファイルの切り替え: Alt+P</translation>
    </message>
    <message>
        <source>No profile was set up yet (Alt+P)</source>
        <translation>プロファイルがまだ設定されていません (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileChoice</name>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルを管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New Profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Change Profile</source>
        <translation>プロファイルの編集</translation>
    </message>
    <message>
        <source>Held in memory only</source>
        <translation>メモリ内にのみ保持</translation>
    </message>
    <message>
        <source>The profile was saved, but no keychain took its secret: it is held in memory and gone when the window closes.</source>
        <translation>プロファイルは保存されましたが、シークレットをキーチェーンに保存できませんでした。シークレットはメモリ内に保持され、ウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>It is asked for again after the next start. It is never written to a file.</source>
        <translation>次回の起動後に再入力が必要です。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>It is asked for again after the next start, unless the keychain still has an earlier one of this profile, which is used then: remove that one there. It is never written to a file.</source>
        <translation>次回の起動後に再入力が必要です。ただし、このプロファイルの以前のシークレットがキーチェーンに残っている場合はそれが使用されるため、キーチェーンから削除してください。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>%1
Nothing was saved. The profile can be saved with its secret held in memory only, until the window closes.</source>
        <comment>what to do</comment>
        <translation>%1
何も保存されませんでした。シークレットをウィンドウを閉じるまでメモリ内にのみ保持して、プロファイルを保存することもできます。</translation>
    </message>
    <message>
        <source>&amp;Hold in memory</source>
        <translation>メモリ内に保持(&amp;H)</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>シークレットを削除しますか？</translation>
    </message>
    <message>
        <source>“%1” can&apos;t ask the provider without one.</source>
        <translation>シークレットがないと、「%1」はプロバイダーに問い合わせることができません。</translation>
    </message>
    <message>
        <source>The provider still accepts it: revoke it there if nobody needs it any more.</source>
        <translation>プロバイダー側では引き続き有効です。不要になった場合は、プロバイダー側で失効させてください。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Giving the secret to the keychain…</source>
        <translation>シークレットをキーチェーンに保存しています…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>E-mail and global API key</source>
        <translation>メールアドレスとグローバル API キー</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Global &amp;key</source>
        <translation>グローバルキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileSecret</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Global key</source>
        <translation>グローバルキー</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. The one permission that it needs is “Zero Trust: PII Read”.</source>
        <translation>デスクトップのキーチェーンに保存され、ファイルには一切保存されません。必要な権限は「Zero Trust: PII Read」の 1 つだけです。</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. It may do whatever its user may: a token with one permission is the better choice.</source>
        <translation>デスクトップのキーチェーンに保存され、ファイルには一切保存されません。このキーはユーザーと同じ操作がすべて可能なため、権限が 1 つだけのトークンをお勧めします。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Held in memory only, until the window closes: no keychain took it</source>
        <translation>ウィンドウを閉じるまでメモリ内にのみ保持 (キーチェーンに保存できませんでした)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesPage</name>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (内蔵)</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>アカウント %1、接続先 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the provider&apos;s own base URL</source>
        <translation>プロバイダーの標準のベース URL</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>このプロファイルを削除しますか？</translation>
    </message>
    <message>
        <source>“%1”, its secret in the keychain and whom it looked up will be forgotten.</source>
        <translation>「%1」、キーチェーン内のシークレット、および照会したユーザーの記録が削除されます。</translation>
    </message>
    <message>
        <source>The provider still accepts the secret: revoke it there if nobody needs it any more.</source>
        <translation>シークレットはプロバイダー側では引き続き有効です。不要になった場合は、プロバイダー側で失効させてください。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing its secret from the keychain…</source>
        <translation>シークレットをキーチェーンから削除しています…</translation>
    </message>
    <message>
        <source>The profile is still there: unlock the keychain and try again. If it is removed anyway, its secret may stay in the keychain, under “riskscope”.</source>
        <translation>プロファイルは削除されていません。キーチェーンのロックを解除して再試行してください。このまま削除すると、シークレットがキーチェーンの「riskscope」に残る場合があります。</translation>
    </message>
    <message>
        <source>Remove &amp;anyway</source>
        <translation>このまま削除(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::RawScrollArea</name>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>すべてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>The provider reports no events for this user.</source>
        <translation>プロバイダーから、このユーザーのイベントは報告されていません。</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>フィルターに一致するイベントはありません。</translation>
    </message>
</context>
<context>
    <name>ui::RiskHeader</name>
    <message>
        <source>%L1 × %2</source>
        <comment>number, event name</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>%1, latest %2 %3</source>
        <comment>what, time, zone</comment>
        <translation>%1、最新 %2 %3</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No e-mail given</source>
        <translation>メールアドレスなし</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>level word</comment>
        <translation>「%1」の理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No level reported, which does not mean low</source>
        <translation>レベルは報告されていません (「低」という意味ではありません)</translation>
    </message>
    <message>
        <source>No event explains this level</source>
        <translation>このレベルの理由となるイベントがありません</translation>
    </message>
    <message>
        <source>and %L1 other names</source>
        <translation>ほか %L1 種類のイベント</translation>
    </message>
    <message>
        <source>%1 %2 · 1 event since</source>
        <comment>time, zone</comment>
        <translation>%1 %2 · 以降のイベント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %L3 events since</source>
        <comment>time, zone, number</comment>
        <translation>
            <numerusform>%1 %2 · 以降のイベント %L3 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1、たった今</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>%1 · refresh failed</source>
        <translation>%1 · 更新に失敗</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChip</name>
    <message>
        <source>Only events of a stretch of time are shown. A click removes that limit; the timeline sets it.</source>
        <translation>指定した期間のイベントだけを表示しています。クリックすると解除されます。期間はタイムラインで指定します。</translation>
    </message>
    <message>
        <source>Scope: %1 ✕</source>
        <comment>range of time</comment>
        <translation>期間: %1 ✕</translation>
    </message>
    <message>
        <source>Remove the scope, %1 %2</source>
        <comment>range of time, zone</comment>
        <translation>期間指定を解除、%1 %2</translation>
    </message>
    <message>
        <source>Only events from %1 to before %2 %3 are shown. Click to show those of all times.</source>
        <comment>time, time, zone</comment>
        <translation>%1 以降、%2 より前 (%3) のイベントだけを表示しています。クリックすると、すべての期間のイベントを表示します。</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Table and timeline</source>
        <translation>テーブルとタイムライン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDisplay</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone.</source>
        <translation>タイムライン、テーブル、ツールチップ、レポートの日時を、このタイムゾーンで表示します。</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone: %1, now %2.</source>
        <comment>zone, offset</comment>
        <translation>タイムライン、テーブル、ツールチップ、レポートの日時を、このタイムゾーンで表示します: %1、現在 %2。</translation>
    </message>
    <message>
        <source>There is no zone of this name: choose one from the list, such as Europe/Lisbon.</source>
        <translation>この名前のタイムゾーンはありません。Europe/Lisbon などを一覧から選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNetwork</name>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次を使用:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>プロキシ %1 を経由</translation>
    </message>
    <message>
        <source>%1, from the command line, for this run</source>
        <translation>%1 (コマンドラインで指定、今回の実行のみ)</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutKeys</name>
    <message>
        <source>This key can&apos;t be changed.</source>
        <translation>このキーは変更できません。</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>キーを 1 つだけ押してください。Ctrl、Alt、Shift と組み合わせることもできます。</translation>
    </message>
    <message>
        <source>This key moves about in lists and fields.</source>
        <translation>このキーは、一覧や入力欄での移動に使われます。</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>Alt と英字の組み合わせは、メニューを開いたりボタンを押したりするために使われます。Ctrl も同時に押してください。</translation>
    </message>
    <message>
        <source>A single letter would be typed into fields: hold Ctrl or Alt as well.</source>
        <translation>英字 1 文字のキーは入力欄に入力されてしまいます。Ctrl または Alt も同時に押してください。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>table and timeline</source>
        <translation>テーブルとタイムライン</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>有効な場所</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutPage</name>
    <message>
        <source>&amp;Key of “%1”</source>
        <translation>「%1」のキー(&amp;K)</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Quota %1 left</source>
        <translation>クォータ残り %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2</source>
        <translation>クォータ残り %1/%2</translation>
    </message>
    <message>
        <source>Quota %1 of %2 per %3</source>
        <comment>left, limit, duration</comment>
        <translation>クォータ残り %1/%2 (%3あたり)</translation>
    </message>
    <message>
        <source>Read-only · Zero Trust: PII Read</source>
        <translation>読み取り専用 · Zero Trust: PII Read</translation>
    </message>
    <message>
        <source>Riskscope sends nothing but GET requests and needs no other permission</source>
        <translation>Riskscope が送信するのは GET リクエストだけで、ほかの権限は必要ありません</translation>
    </message>
    <message>
        <source>Switch all times between UTC and local time (Z)</source>
        <translation>すべての日時の表示を UTC とローカル時刻で切り替えます (Z)</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>Times in UTC (Z for local, %1)</source>
        <translation>日時は UTC (Z でローカル時刻、%1)</translation>
    </message>
    <message>
        <source>Times in %1, %2 (Z for UTC)</source>
        <comment>zone, offset</comment>
        <translation>日時は %1、%2 (Z で UTC)</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>looked up before</source>
        <translation>最近照会済み</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a suggestion</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Suggested users</source>
        <translation>ユーザーの候補</translation>
    </message>
</context>
<context>
    <name>ui::TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>すべてのイベントを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scope to the visible range</source>
        <translation>表示範囲を期間に指定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove the scope</source>
        <translation>期間指定を解除(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>日時を指定して移動(&amp;T)…</translation>
    </message>
    <message>
        <source>A la&amp;ne for each name</source>
        <translation>名前ごとにレーンを表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;1 hour around the event</source>
        <translation>イベントの前後 1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;24 hours around the event</source>
        <translation>イベントの前後 24 時間(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;7 days around the event</source>
        <translation>イベントの前後 7 日間(&amp;7)</translation>
    </message>
    <message>
        <source>Save &amp;picture</source>
        <translation>画像として保存(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;only this name</source>
        <translation>この名前のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide this name</source>
        <translation>この名前を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>event name</comment>
        <translation>「%1」のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>event name</comment>
        <translation>「%1」を隠す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::TimelineExport</name>
    <message>
        <source>Timeline as S&amp;VG…</source>
        <translation>タイムラインを SVG で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Timeline as &amp;PNG…</source>
        <translation>タイムラインを PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;DF…</source>
        <translation>タイムラインを PDF で保存(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <comment>format, file extension</comment>
        <translation>%1 画像 (*.%2)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>タイムラインの保存</translation>
    </message>
</context>
<context>
    <name>ui::TimelineSpeech</name>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Scroll to zoom · drag to pan · Shift+drag to select · Enter scopes</source>
        <translation>スクロールで拡大/縮小 · ドラッグで移動 · Shift+ドラッグで選択 · Enter で期間指定</translation>
    </message>
</context>
<context>
    <name>ui::UsersDock</name>
    <message>
        <source>Scored users</source>
        <translation>評価済みユーザー</translation>
    </message>
</context>
<context>
    <name>ui::UsersPanel</name>
    <message>
        <source>Every word must stand in the name, e-mail or id; case and accents don&apos;t count
level:high,medium   one of these levels</source>
        <translation>名前、メールアドレス、ID のいずれかに、すべての語句が含まれるもの。大文字と小文字、アクセント記号は区別しません
level:high,medium   いずれかのレベル</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users…</source>
        <translation>アカウントの評価済みユーザーを読み込んでいます…</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>一覧を準備しています…</translation>
    </message>
    <message>
        <source>Nobody is scored</source>
        <translation>評価済みのユーザーはいません</translation>
    </message>
    <message>
        <source>The provider reports no user of this account with a risk score now.</source>
        <translation>プロバイダーによると、現在このアカウントにリスクスコアを持つユーザーはいません。</translation>
    </message>
    <message>
        <source>A user appears here once the provider has seen a risk event of theirs.</source>
        <translation>プロバイダーがユーザーのリスクイベントを検出すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>ユーザーは未取得です</translation>
    </message>
    <message>
        <source>The account&apos;s scored users were not asked for.</source>
        <translation>アカウントの評価済みユーザーは、まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>%L1 of 1 user</source>
        <translation>1 人中 %L1 人のユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 users</source>
        <translation>
            <numerusform>%L2 人中 %L1 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>No user fits the filter.</source>
        <translation>フィルターに一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>These are the users as of before. %1: %2 %3</source>
        <comment>title of a problem; what happened; advice</comment>
        <translation>前回取得したユーザーを表示しています。%1: %2 %3</translation>
    </message>
    <message>
        <source>The provider has %L1 scored users and sent %L2 of them.</source>
        <translation>プロバイダーには %L1 人の評価済みユーザーがいますが、そのうち %L2 人だけが送信されました。</translation>
    </message>
    <message>
        <source>The provider has more scored users than it sent.</source>
        <translation>プロバイダーには、送信された以外にも評価済みユーザーがいます。</translation>
    </message>
    <message>
        <source>Fetched %1 %2</source>
        <comment>time, its zone</comment>
        <translation>取得: %1 %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1 of %2</source>
        <translation>アカウントの評価済みユーザーを読み込み中: %1/%2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1</source>
        <translation>アカウントの評価済みユーザーを読み込み中: %1</translation>
    </message>
    <message>
        <source>%1: asking again at %2 %3</source>
        <comment>reason; a time; its zone</comment>
        <translation>%1: %2 %3 に再度問い合わせます</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>%1 は照会できません: プロバイダーの一覧に、このユーザーの使用可能な ID がありません。</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>このユーザー</translation>
    </message>
</context>
<context>
    <name>ui::UsersTable</name>
    <message>
        <source>Scored users</source>
        <translation>評価済みユーザー</translation>
    </message>
</context>
<context>
    <name>ui::ViewSteps</name>
    <message>
        <source>&amp;Undo zoom or scope</source>
        <translation>ズームや期間指定を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo zoom or scope</source>
        <translation>ズームや期間指定をやり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::Visits</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a user</comment>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <comment>a user</comment>
        <translation>%1 に進む</translation>
    </message>
</context>
</TS>
