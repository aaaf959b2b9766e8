<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Riskscope</source>
        <translation>Über Riskscope</translation>
    </message>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. It only reads.
A third-party client, not made or endorsed by the provider.</source>
        <translation>Zeigt das Zero-Trust-Risiko eines Benutzers. Es wird nur gelesen.
Ein unabhängiger Client, vom Anbieter weder entwickelt noch empfohlen.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>What Riskscope is made of: each library with its version and its licence.</source>
        <translation>Woraus Riskscope besteht: jede Bibliothek mit Version und Lizenz.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence of Riskscope</source>
        <translation>&amp;Lizenz von Riskscope</translation>
    </message>
    <message>
        <source>Licence of Riskscope</source>
        <translation>Lizenz von Riskscope</translation>
    </message>
    <message>
        <source>What you may do with Riskscope: the whole text of its licence.</source>
        <translation>Was Sie mit Riskscope tun dürfen: der vollständige Lizenztext.</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Progress of the lookup</source>
        <translation>Fortschritt der Abfrage</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the next attempt</source>
        <translation>Nicht auf den nächsten Versuch warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this lookup (Esc)</source>
        <translation>Diese Abfrage abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>expected true or false, found nothing</source>
        <translation>erwartet: true oder false, gefunden: nichts</translation>
    </message>
    <message>
        <source>the token is malformed: blanks or quotes in it, “Bearer” twice, or a global key</source>
        <translation>das Token ist fehlerhaft: Leer- oder Anführungszeichen darin, doppeltes „Bearer“ oder ein globaler Schlüssel</translation>
    </message>
    <message>
        <source>an API token stands in the place of the global key</source>
        <translation>anstelle des globalen Schlüssels steht ein API-Token</translation>
    </message>
    <message>
        <source>the e-mail address and the key do not belong together</source>
        <translation>E-Mail-Adresse und Schlüssel gehören nicht zusammen</translation>
    </message>
    <message>
        <source>the token is unknown, revoked, or not for this account</source>
        <translation>das Token ist unbekannt, widerrufen oder gilt nicht für dieses Konto</translation>
    </message>
    <message>
        <source>the token is valid, but lacks the permission or the account</source>
        <translation>das Token ist gültig, ihm fehlt aber die Berechtigung oder es gilt nicht für das Konto</translation>
    </message>
    <message>
        <source>this kind of credential is not accepted here</source>
        <translation>diese Art von Zugangsdaten wird hier nicht akzeptiert</translation>
    </message>
    <message>
        <source>the account id or the path of the base URL is wrong</source>
        <translation>die Konto-ID oder der Pfad der Basis-URL ist falsch</translation>
    </message>
    <message>
        <source>the HTTP status %1 is not expected here</source>
        <translation>der HTTP-Status %1 ist hier nicht vorgesehen</translation>
    </message>
    <message>
        <source>no API answered at this path: the base URL may be wrong</source>
        <translation>unter diesem Pfad hat keine API geantwortet: Die Basis-URL ist möglicherweise falsch</translation>
    </message>
    <message>
        <source>a string or null</source>
        <translation>eine Zeichenkette oder null</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>ein Objekt oder null</translation>
    </message>
    <message>
        <source>an array or null</source>
        <translation>ein Array oder null</translation>
    </message>
    <message>
        <source>a whole number or null</source>
        <translation>eine ganze Zahl oder null</translation>
    </message>
    <message>
        <source>the answer is not valid UTF-8</source>
        <translation>die Antwort ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the answer is not UTF-8 text: it holds zero bytes</source>
        <translation>die Antwort ist kein UTF-8-Text: Sie enthält Nullbytes</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends inside a string at byte %1</source>
        <translation>die Antwort ist abgeschnitten: Sie endet bei Byte %1 mitten in einer Zeichenkette</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends at byte %1</source>
        <translation>die Antwort ist abgeschnitten: Sie endet bei Byte %1</translation>
    </message>
    <message>
        <source>something follows the answer&apos;s JSON, from byte %1 on</source>
        <translation>auf das JSON der Antwort folgt ab Byte %1 noch etwas</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>die Antwort ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>the answer is a web page (HTML), not JSON</source>
        <translation>die Antwort ist eine Webseite (HTML), kein JSON</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>erwartet: ein Objekt, gefunden: %1</translation>
    </message>
    <message>
        <source>the answer is plain text, not JSON</source>
        <translation>die Antwort ist reiner Text, kein JSON</translation>
    </message>
    <message>
        <source>the quota of requests is used up</source>
        <translation>das Kontingent an Anfragen ist aufgebraucht</translation>
    </message>
    <message>
        <source>result.status is missing</source>
        <translation>result.status fehlt</translation>
    </message>
</context>
<context>
    <name>AnswerSource</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>a pasted answer</source>
        <translation>eine eingefügte Antwort</translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>CrowdStrike rates the state of a device of this user; the worse its score, the riskier.</source>
        <translation>CrowdStrike bewertet den Zustand eines Geräts dieses Benutzers; je schlechter der Wert, desto höher das Risiko.</translation>
    </message>
    <message>
        <source>The user signed in from two places that are too far apart for the time between.</source>
        <translation>Der Benutzer hat sich von zwei Orten aus angemeldet, die für die Zeit dazwischen zu weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>What the user sent or stored broke data loss prevention policies unusually often.</source>
        <translation>Was der Benutzer gesendet oder gespeichert hat, verstieß ungewöhnlich oft gegen Richtlinien zum Schutz vor Datenverlust (DLP).</translation>
    </message>
    <message>
        <source>SentinelOne found at least one active threat on a device of this user.</source>
        <translation>SentinelOne hat auf einem Gerät dieses Benutzers mindestens eine aktive Bedrohung gefunden.</translation>
    </message>
    <message>
        <source>The user&apos;s traffic held a file that was found to be malicious. It counts even where the traffic was blocked.</source>
        <translation>Der Datenverkehr des Benutzers enthielt eine Datei, die als schädlich erkannt wurde. Das zählt auch dann, wenn der Datenverkehr blockiert wurde.</translation>
    </message>
    <message>
        <source>The user went to a domain of a suspicious category, such as a newly seen one. It counts even where the traffic was blocked.</source>
        <translation>Der Benutzer hat eine Domain einer verdächtigen Kategorie aufgerufen, etwa eine erst seit Kurzem bekannte. Das zählt auch dann, wenn der Datenverkehr blockiert wurde.</translation>
    </message>
    <message>
        <source>The user went to a domain known for malware, phishing or the like. It counts even where the traffic was blocked.</source>
        <translation>Der Benutzer hat eine Domain aufgerufen, die für Malware, Phishing oder Ähnliches bekannt ist. Das zählt auch dann, wenn der Datenverkehr blockiert wurde.</translation>
    </message>
</context>
<context>
    <name>BehaviorTip</name>
    <message>
        <source>as publicly described</source>
        <translation>laut öffentlicher Beschreibung</translation>
    </message>
    <message>
        <source>Level when triggered: %1</source>
        <translation>Stufe bei Auslösung: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>not enabled now</source>
        <translation>derzeit nicht aktiviert</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>Verhalten: %1</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The CA file “%1” could not be used: %2.</source>
        <translation>Die CA-Datei „%1“ konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>its certificates have expired or are not valid yet</source>
        <translation>ihre Zertifikate sind abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>sie ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>it holds a private key</source>
        <translation>sie enthält einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>sie enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>eines ihrer Zertifikate ist beschädigt</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not a certificate authority&apos;s</source>
        <translation>das Zertifikat von „%1“ gehört keiner Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: changed</source>
        <comment>file</comment>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>file</comment>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: unreadable (%2)</source>
        <comment>file, reason</comment>
        <translation>%1: nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>%1 von %2 Dateien stimmen mit dem Manifest überein.</translation>
    </message>
    <message>
        <source>There is no manifest “%1”. Name the manifest.json that stands beside the exported files.</source>
        <translation>Es gibt kein Manifest „%1“. Geben Sie die manifest.json an, die neben den exportierten Dateien liegt.</translation>
    </message>
    <message>
        <source>The manifest “%1” names no file, so there is nothing to compare.</source>
        <translation>Das Manifest „%1“ nennt keine Datei, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The files do not match “%1”.</source>
        <translation>Die Dateien stimmen nicht mit „%1“ überein.</translation>
    </message>
    <message>
        <source>Do not rely on them: get them again from where they came, or export them anew.</source>
        <translation>Verlassen Sie sich nicht darauf: Beschaffen Sie sie erneut aus ihrer Quelle oder exportieren Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>report the risk of a user, of several, or of a saved answer</source>
        <translation>das Risiko eines Benutzers, mehrerer Benutzer oder einer gespeicherten Antwort ausgeben</translation>
    </message>
    <message>
        <source>list the account&apos;s users who have a risk score</source>
        <translation>die Benutzer des Kontos auflisten, die eine Risikobewertung haben</translation>
    </message>
    <message>
        <source>say which credential is used, whether it is accepted, when it expires and whether it has the permission</source>
        <translation>sagen, welche Zugangsdaten verwendet werden, ob sie akzeptiert werden, wann sie ablaufen und ob sie die Berechtigung haben</translation>
    </message>
    <message>
        <source>compare exported files with the manifest that stands beside them</source>
        <translation>exportierte Dateien mit dem Manifest vergleichen, das neben ihnen liegt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. The credential comes from a profile, or from the environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY.</source>
        <translation>Zeigt das Zero-Trust-Risiko eines Benutzers. Die Zugangsdaten kommen aus einem Profil oder aus der Umgebung: CLOUDFLARE_API_TOKEN, oder CLOUDFLARE_EMAIL mit CLOUDFLARE_API_KEY.</translation>
    </message>
    <message>
        <source>Say this and exit.</source>
        <translation>Dies ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Say the version and exit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Use the built-in demo account, without a network.</source>
        <translation>Das eingebaute Demokonto verwenden, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one of the same profile is open.</source>
        <translation>Ein eigenes Fenster öffnen, auch wenn schon eines mit demselben Profil offen ist.</translation>
    </message>
    <message>
        <source>Ask as the profile of this name.</source>
        <translation>Mit dem Profil dieses Namens abfragen.</translation>
    </message>
    <message>
        <source>Account id, else CLOUDFLARE_ACCOUNT_ID.</source>
        <translation>Konto-ID, sonst CLOUDFLARE_ACCOUNT_ID.</translation>
    </message>
    <message>
        <source>Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider&apos;s own.</source>
        <translation>Basis-URL der API, sonst CLOUDFLARE_BASE_URL, sonst die des Anbieters.</translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file, such as a company&apos;s.</source>
        <translation>Auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen, etwa der eines Unternehmens.</translation>
    </message>
    <message>
        <source>Append a line of JSON for each exchange to FILE, without secrets and personal data.</source>
        <translation>Für jeden Austausch eine JSON-Zeile an FILE anhängen, ohne Geheimnisse und personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Id, e-mail address or name of a user to look up at once, or the file of a saved answer.</source>
        <translation>ID, E-Mail-Adresse oder Name eines Benutzers, der sofort abgefragt wird, oder die Datei einer gespeicherten Antwort.</translation>
    </message>
    <message>
        <source>riskscope %1</source>
        <translation>riskscope %1</translation>
    </message>
    <message>
        <source>Only one user can be looked up at once.</source>
        <translation>Es kann nur ein Benutzer auf einmal abgefragt werden.</translation>
    </message>
    <message>
        <source>A profile says whom to ask: give none of --demo, --account and --base-url with it.</source>
        <translation>Ein Profil legt fest, welches Konto abgefragt wird: Geben Sie dazu weder --demo noch --account noch --base-url an.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare details</source>
        <translation>Details vergleichen</translation>
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
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Show B as A and A as B</source>
        <translation>B als A und A als B anzeigen</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Gleiches ausblenden</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Voriger</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3, P)</source>
        <translation>Voriger Unterschied (Umschalt+F3, P)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Next difference (F3, N)</source>
        <translation>Nächster Unterschied (F3, N)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all differences, one a line</source>
        <translation>Alle Unterschiede kopieren, einen je Zeile</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1: character %2 is a blank or not printable ASCII</source>
        <translation>%1: Zeichen %2 ist ein Leerzeichen oder kein druckbares ASCII-Zeichen</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY instead, or better, create a token.</source>
        <translation>%1 enthält anscheinend einen globalen API-Schlüssel, kein Token: Setzen Sie stattdessen CLOUDFLARE_EMAIL und CLOUDFLARE_API_KEY oder, besser, erstellen Sie ein Token.</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: sign in with e-mail and key instead, or better, create a token.</source>
        <translation>%1 enthält anscheinend einen globalen API-Schlüssel, kein Token: Melden Sie sich stattdessen mit E-Mail und Schlüssel an oder, besser, erstellen Sie ein Token.</translation>
    </message>
    <message>
        <source>What CLOUDFLARE_API_KEY holds looks like an API token, not a global key: set CLOUDFLARE_API_TOKEN to it instead.</source>
        <translation>CLOUDFLARE_API_KEY enthält anscheinend ein API-Token, keinen globalen Schlüssel: Setzen Sie stattdessen CLOUDFLARE_API_TOKEN auf diesen Wert.</translation>
    </message>
    <message>
        <source>What %1 holds looks like an API token, not a global key: sign in with a token instead.</source>
        <translation>%1 enthält anscheinend ein API-Token, keinen globalen Schlüssel: Melden Sie sich stattdessen mit einem Token an.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not</source>
        <translation>%1 ist gesetzt, %2 aber nicht</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent in a header</source>
        <translation>%1 enthält Zeichen, die nicht in einem Header gesendet werden können</translation>
    </message>
</context>
<context>
    <name>CredentialCheck</name>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>none: the demo takes none</source>
        <translation>keine: die Demo braucht keine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>the provider says that the token is “%1”</source>
        <translation>laut Anbieter ist das Token „%1“</translation>
    </message>
    <message>
        <source>API token %1</source>
        <translation>API-Token %1</translation>
    </message>
    <message>
        <source>API token of a user, %1</source>
        <translation>API-Token eines Benutzers, %1</translation>
    </message>
    <message>
        <source>API token of an account, %1</source>
        <translation>API-Token eines Kontos, %1</translation>
    </message>
    <message>
        <source>e-mail and global key %1; a token with one permission is safer</source>
        <translation>E-Mail und globaler Schlüssel %1; ein Token mit einer einzigen Berechtigung ist sicherer</translation>
    </message>
    <message>
        <source>%1; %2 is there too and not used</source>
        <translation>%1; %2 ist auch vorhanden, wird aber nicht verwendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is there</source>
        <translation>„Zero Trust: PII Read“ ist vorhanden</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is missing for this account</source>
        <translation>„Zero Trust: PII Read“ fehlt für dieses Konto</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>CredentialCheckView</name>
    <message>
        <source>Asks the provider whether it accepts the credential, and what the credential lacks. It changes nothing.</source>
        <translation>Fragt den Anbieter, ob er die Zugangsdaten akzeptiert und was ihnen fehlt. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>the temporary file in “%1” failed: %2</source>
        <translation>Fehler bei der temporären Datei in „%1“: %2</translation>
    </message>
</context>
<context>
    <name>DetailsLink</name>
    <message>
        <source>The link was not opened</source>
        <translation>Der Link wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>Copy the value, and paste the address into a browser.</source>
        <translation>Kopieren Sie den Wert und fügen Sie die Adresse in einen Browser ein.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this link to %1?</source>
        <translation>Diesen Link zu %1 öffnen?</translation>
    </message>
    <message>
        <source>Your browser will load it, and whoever runs that host will see that you did.

%1</source>
        <translation>Ihr Browser wird ihn laden, und wer diesen Host betreibt, sieht das.

%1</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Bau&amp;m</translation>
    </message>
    <message>
        <source>Show the details as a tree</source>
        <translation>Details als Baum anzeigen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>R&amp;oh</translation>
    </message>
    <message>
        <source>Show the exact bytes as sent</source>
        <translation>Genau die gesendeten Bytes anzeigen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in keys and values, or a path such as /a/0/b or .a[0].b; Enter or F3 for the next place, with Shift for the previous one</source>
        <translation>In Schlüsseln und Werten suchen oder einen Pfad wie /a/0/b oder .a[0].b eingeben; Enter oder F3 für die nächste Stelle, mit Umschalt für die vorige</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>In Details suchen</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer (Ctrl+Shift+C)</source>
        <translation>JSON-Pointer kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Details as a tree</source>
        <translation>Details als Baum</translation>
    </message>
    <message>
        <source>Wr&amp;ap</source>
        <translation>Umbru&amp;ch</translation>
    </message>
    <message>
        <source>Break long lines at the view&apos;s edge</source>
        <translation>Lange Zeilen am Rand der Ansicht umbrechen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>&amp;Eingerückt</translation>
    </message>
    <message>
        <source>One member a line, every token as sent</source>
        <translation>Ein Eintrag je Zeile, jeder Wert genau wie gesendet</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>Details as sent</source>
        <translation>Details wie gesendet</translation>
    </message>
</context>
<context>
    <name>DetailsTextDialog</name>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Text wird gelesen…</translation>
    </message>
</context>
<context>
    <name>DisplayZone</name>
    <message>
        <source>“%1” is not a known time zone: use “UTC”, “local” or a name such as “Europe/Lisbon”</source>
        <translation>„%1“ ist keine bekannte Zeitzone: Verwenden Sie „UTC“, „local“ oder einen Namen wie „Europe/Lisbon“</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
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
        <translation>„%1“ kann nicht fortgesetzt werden: %2.</translation>
    </message>
    <message>
        <source>Name another file, or write it anew with --force instead of --resume.</source>
        <translation>Geben Sie eine andere Datei an oder schreiben Sie sie mit --force statt --resume neu.</translation>
    </message>
    <message>
        <source>another run has written to it meanwhile</source>
        <translation>inzwischen hat ein anderer Lauf in die Datei geschrieben</translation>
    </message>
    <message>
        <source>its earlier part names someone found since</source>
        <translation>ihr früherer Teil nennt jemanden, der erst seither gefunden wurde</translation>
    </message>
    <message>
        <source>the manifest beside it does not know it</source>
        <translation>das Manifest daneben kennt sie nicht</translation>
    </message>
    <message>
        <source>it is not as its manifest says</source>
        <translation>sie ist nicht so, wie ihr Manifest angibt</translation>
    </message>
    <message>
        <source>it was written with another format, filter, order, zone, columns, details or redaction</source>
        <translation>sie wurde mit anderen Angaben geschrieben: Format, Filter, Reihenfolge, Zeitzone, Spalten, Details oder Schwärzung</translation>
    </message>
    <message>
        <source>it is about another account or base URL</source>
        <translation>sie betrifft ein anderes Konto oder eine andere Basis-URL</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the base URL must not hold a user name or password</source>
        <translation>die Basis-URL darf weder Benutzernamen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>the host must not hold percent-encoding</source>
        <translation>der Host darf keine Prozentkodierung enthalten</translation>
    </message>
    <message>
        <source>the base URL is malformed</source>
        <translation>die Basis-URL ist fehlerhaft</translation>
    </message>
    <message>
        <source>the host is not plain ASCII; it really is %1</source>
        <translation>der Host ist kein reines ASCII; tatsächlich lautet er %1</translation>
    </message>
    <message>
        <source>the base URL names no host</source>
        <translation>die Basis-URL nennt keinen Host</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to</source>
        <translation>zu Port 0 ist keine Verbindung möglich</translation>
    </message>
    <message>
        <source>http sends the credential unprotected and is only allowed to this computer; use https</source>
        <translation>http überträgt die Zugangsdaten ungeschützt und ist nur zu diesem Rechner erlaubt; verwenden Sie https</translation>
    </message>
    <message>
        <source>the base URL must not hold a query or fragment</source>
        <translation>die Basis-URL darf weder Query noch Fragment enthalten</translation>
    </message>
    <message>
        <source>the base URL&apos;s path must not hold “.” or “..”</source>
        <translation>der Pfad der Basis-URL darf weder „.“ noch „..“ enthalten</translation>
    </message>
    <message>
        <source>the base URL must begin with https://</source>
        <translation>die Basis-URL muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>die Konto-ID muss aus 32 hexadezimalen Ziffern bestehen</translation>
    </message>
</context>
<context>
    <name>EndpointChooser</name>
    <message>
        <source>--demo has its own account: give neither --base-url nor --account with it</source>
        <translation>--demo hat ein eigenes Konto: Geben Sie dazu weder --base-url noch --account an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no account is given: use --account or set CLOUDFLARE_ACCOUNT_ID</source>
        <translation>kein Konto angegeben: Verwenden Sie --account oder setzen Sie CLOUDFLARE_ACCOUNT_ID</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Denselben Benutzer noch einmal abfragen (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Kopieren, wonach der Support fragt; Geheimnisse sind nicht dabei</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Antwort &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Die Bytes speichern, die der Server gesendet hat</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
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
        <translation>Code %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>Code %1: %2</translation>
    </message>
    <message>
        <source>credential %1</source>
        <translation>Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>it begins “%1”</source>
        <translation>sie beginnt mit „%1“</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its full stop</comment>
        <translation>%1.</translation>
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
        <translation>Der Anbieter nimmt derzeit keine weiteren Anfragen an: Innerhalb von fünf Minuten wurden zu viele gesendet.</translation>
    </message>
    <message>
        <source>No request is sent for now: %1.</source>
        <translation>Derzeit wird keine Anfrage gesendet: %1.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop, so no secret can be kept.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund-Dienst, daher kann kein Geheimnis aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Until then a secret is held in memory and asked for again after the next start.</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet. Bis dahin bleibt ein Geheimnis nur im Arbeitsspeicher und muss nach dem nächsten Start wieder eingegeben werden.</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>Schlüsselbund nicht verfügbar</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked: %1.</source>
        <translation>Der Schlüsselbund hat den Auftrag nicht ausgeführt: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Riskscope to use it, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, erlauben Sie Riskscope den Zugriff und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1 is a user of this account, but the provider has no risk of them.</source>
        <translation>%1 gehört zu den Benutzern dieses Kontos, aber der Anbieter weist für diese Person kein Risiko aus.</translation>
    </message>
    <message>
        <source>No event has counted for them so far, which is neither good nor bad. Refresh later, or check that it is the right person.</source>
        <translation>Bisher wurde kein Ereignis gewertet, was weder gut noch schlecht ist. Aktualisieren Sie später oder prüfen Sie, ob es die richtige Person ist.</translation>
    </message>
    <message>
        <source>No such person</source>
        <translation>Person nicht gefunden</translation>
    </message>
    <message>
        <source>Nobody in this account has the e-mail address or name “%1”.</source>
        <translation>In diesem Konto hat niemand die E-Mail-Adresse oder den Namen „%1“.</translation>
    </message>
    <message>
        <source>Check the spelling and the profile&apos;s account, or look up by the user&apos;s id.</source>
        <translation>Prüfen Sie die Schreibweise und das Konto des Profils oder fragen Sie den Benutzer mit seiner ID ab.</translation>
    </message>
    <message>
        <source>Not among those searched</source>
        <translation>Nicht unter den durchsuchten Benutzern</translation>
    </message>
    <message>
        <source>None of the users that could be searched fits “%1”. Whether the account has such a person can&apos;t be told.</source>
        <translation>Von den Benutzern, die durchsucht werden konnten, passt keiner zu „%1“. Ob es im Konto eine solche Person gibt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>This credential may search the scored users only: look up by the user&apos;s id, or add the permission “Access: Audit Logs Read” to the token.</source>
        <translation>Mit diesen Zugangsdaten lassen sich nur die bewerteten Benutzer durchsuchen: Fragen Sie den Benutzer mit seiner ID ab oder geben Sie dem Token zusätzlich die Berechtigung „Access: Audit Logs Read“.</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>The provider knows no user with this id in this account, or has never scored them.</source>
        <translation>Der Anbieter kennt in diesem Konto keinen Benutzer mit dieser ID oder hat ihn nie bewertet.</translation>
    </message>
    <message>
        <source>Check the id, the account and the base URL, then look up again.</source>
        <translation>Prüfen Sie ID, Konto und Basis-URL und fragen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation>Zugangsdaten nicht akzeptiert</translation>
    </message>
    <message>
        <source>The provider does not accept the credential: it is mistyped, expired, revoked or for another account.</source>
        <translation>Der Anbieter akzeptiert die Zugangsdaten nicht: Sie sind falsch eingegeben, abgelaufen, widerrufen oder gehören zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Create a token with the permission “Zero Trust: PII Read” and set CLOUDFLARE_API_TOKEN to it.</source>
        <translation>Erstellen Sie ein Token mit der Berechtigung „Zero Trust: PII Read“ und setzen Sie CLOUDFLARE_API_TOKEN darauf.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The credential is valid, but may not read risk scores of this account.</source>
        <translation>Die Zugangsdaten sind gültig, berechtigen aber nicht dazu, die Risikobewertungen dieses Kontos zu lesen.</translation>
    </message>
    <message>
        <source>Add the permission “Zero Trust: PII Read” for this account to the token; nothing more is needed.</source>
        <translation>Geben Sie dem Token die Berechtigung „Zero Trust: PII Read“ für dieses Konto; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>Nicht im Tarif enthalten</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include user risk scoring.</source>
        <translation>Der Tarif des Kontos enthält keine Risikobewertung von Benutzern.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator about the Zero Trust plan.</source>
        <translation>Fragen Sie die Administration des Kontos nach dem Zero-Trust-Tarif.</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Weiterleitung nicht befolgt</translation>
    </message>
    <message>
        <source>The server answered with a redirect to %1. Redirects are never followed, so that no credential reaches another host.</source>
        <translation>Der Server hat mit einer Weiterleitung zu %1 geantwortet. Weiterleitungen werden nie befolgt, damit keine Zugangsdaten an einen anderen Host gelangen.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The answer says that the provider refused the request; it holds no risk of a user.</source>
        <translation>Laut Antwort hat der Anbieter die Anfrage abgelehnt; Risikodaten eines Benutzers enthält sie nicht.</translation>
    </message>
    <message>
        <source>The details name the provider&apos;s reason.</source>
        <translation>Die Details nennen den Grund des Anbieters.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1). The account id, the base URL or the kind of credential may be wrong.</source>
        <translation>Der Anbieter hat die Anfrage abgelehnt (HTTP %1). Möglicherweise ist die Konto-ID, die Basis-URL oder die Art der Zugangsdaten falsch.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL; the details name the provider&apos;s reason.</source>
        <translation>Prüfen Sie die Konto-ID und die Basis-URL; die Details nennen den Grund des Anbieters.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL.</source>
        <translation>Prüfen Sie die Konto-ID und die Basis-URL.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified: %1.</source>
        <translation>Die Identität des Servers konnte nicht bestätigt werden: %1.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company proxy may be replacing certificates.</source>
        <translation>Prüfen Sie die Basis-URL und die Uhr dieses Rechners; möglicherweise ersetzt ein Firmenproxy Zertifikate.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>The provider did not answer completely within the time limit.</source>
        <translation>Der Anbieter hat nicht innerhalb des Zeitlimits vollständig geantwortet.</translation>
    </message>
    <message>
        <source>Try again; a longer limit may help with a slow connection.</source>
        <translation>Versuchen Sie es erneut; bei einer langsamen Verbindung kann ein längeres Zeitlimit helfen.</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>Anbieter nicht verfügbar</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side.</source>
        <translation>Der Anbieter meldet ein Problem auf seiner Seite.</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side (HTTP %1).</source>
        <translation>Der Anbieter meldet ein Problem auf seiner Seite (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1.</source>
        <translation>Der Anbieter war nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the base URL, then try again.</source>
        <translation>Prüfen Sie Netzwerk, Proxy und Basis-URL und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1.</source>
        <translation>Die Antwort überschreitet die Grenze von %1.</translation>
    </message>
    <message>
        <source>Nothing was kept of it.</source>
        <translation>Die Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>The answer is not what the API documents: %1.</source>
        <translation>Die Antwort entspricht nicht der Dokumentation der API: %1.</translation>
    </message>
    <message>
        <source>Save the answer and send it to support together with the cf-ray.</source>
        <translation>Speichern Sie die Antwort und senden Sie sie zusammen mit der cf-ray-Kennung an den Support.</translation>
    </message>
    <message>
        <source>Check the input</source>
        <translation>Eingabe prüfen</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>There is no credential to ask the provider with.</source>
        <translation>Es gibt keine Zugangsdaten, mit denen der Anbieter gefragt werden kann.</translation>
    </message>
    <message>
        <source>Set CLOUDFLARE_API_TOKEN to a token with the permission “Zero Trust: PII Read”, or try the demo with --demo.</source>
        <translation>Setzen Sie CLOUDFLARE_API_TOKEN auf ein Token mit der Berechtigung „Zero Trust: PII Read“ oder probieren Sie die Demo mit --demo aus.</translation>
    </message>
    <message>
        <source>File problem</source>
        <translation>Problem mit einer Datei</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>Abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Provider code %1: %2</source>
        <translation>Anbieter-Code %1: %2</translation>
    </message>
    <message>
        <source>Credential: %1</source>
        <translation>Zugangsdaten: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>cf-ray: %1</source>
        <translation>cf-ray: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Answer begins: %1</source>
        <translation>Anfang der Antwort: %1</translation>
    </message>
</context>
<context>
    <name>EventColumn</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Δ previous</source>
        <translation>Δ voriges</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <translation>erledigt</translation>
    </message>
    <message>
        <source>an argument or a setting is wrong and nothing was sent, or a name fits several people</source>
        <translation>ein Argument oder eine Einstellung ist falsch und es wurde nichts gesendet, oder ein Name passt zu mehreren Personen</translation>
    </message>
    <message>
        <source>credential, permission, account or plan</source>
        <translation>Zugangsdaten, Berechtigung, Konto oder Tarif</translation>
    </message>
    <message>
        <source>user not found, or not scored</source>
        <translation>Benutzer nicht gefunden oder nicht bewertet</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <source>network, TLS, no answer in time, or the provider is down</source>
        <translation>Netzwerk- oder TLS-Fehler, Zeitüberschreitung oder Anbieter nicht verfügbar</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>die Antwort wurde nicht verstanden</translation>
    </message>
    <message>
        <source>a file, standard input or output failed</source>
        <translation>Fehler bei einer Datei, der Standardeingabe oder der Standardausgabe</translation>
    </message>
    <message>
        <source>cancelled (Ctrl+C)</source>
        <translation>abgebrochen (Strg+C)</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space ticks a column; the buttons beside the list move it</source>
        <translation>Die Leertaste hakt eine Spalte an; die Schaltflächen neben der Liste verschieben sie</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;uf</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spalte nach oben verschieben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spalte nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>E&amp;xamples of what is replaced</source>
        <translation>Be&amp;ispiele für Ersetzungen</translation>
    </message>
    <message>
        <source>Examples of what is replaced</source>
        <translation>Beispiele für Ersetzungen</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Cop&amp;y File</source>
        <translation>Datei &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed, or press to copy it</source>
        <translation>Die Datei an den gewünschten Ort ziehen oder die Schaltfläche drücken, um sie zu kopieren</translation>
    </message>
    <message>
        <source>Sho&amp;w in Folder</source>
        <translation>Im Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Manifest beside it</source>
        <translation>&amp;Manifest daneben</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later</source>
        <translation>manifest.json, mit der die Datei später geprüft werden kann</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later.</source>
        <translation>manifest.json, mit der die Datei später geprüft werden kann.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>F&amp;iltered</source>
        <translation>&amp;Gefilterte</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>Ausgewähl&amp;te</translation>
    </message>
    <message>
        <source>The whole answer is written, whatever is filtered or selected.</source>
        <translation>Die gesamte Antwort wird geschrieben, unabhängig von Filter und Auswahl.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Details of events</source>
        <translation>Details der Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Page format</source>
        <translation>Seitenformat</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>F&amp;ormelschutz</translation>
    </message>
    <message>
        <source>A &apos; goes before a cell that a spreadsheet would run, such as one that begins with =.</source>
        <translation>Vor eine Zelle, die eine Tabellenkalkulation ausführen würde, etwa eine mit = am Anfang, wird ein &apos; gesetzt.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Vorschau der ersten Seite</translation>
    </message>
</context>
<context>
    <name>ExportRedaction</name>
    <message>
        <source>&amp;Redact</source>
        <translation>Schwä&amp;rzung</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Arten</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Was ersetzt wird</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Letzter Reset</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>%1 of %2 events fit %3</source>
        <comment>numbers, filter</comment>
        <translation>%1 von %2 Ereignissen passen zu %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (a word this version does not know)</source>
        <translation>%1 (ein Wort, das diese Version nicht kennt)</translation>
    </message>
    <message>
        <source>No event in the answer explains this level.</source>
        <translation>Kein Ereignis der Antwort erklärt diese Stufe.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>event names</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times, latest %3</source>
        <translation>
            <numerusform>%1, %2-mal, zuletzt %3</numerusform>
            <numerusform>%1, %2-mal, zuletzt %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, events since: %2</source>
        <translation>%1, Ereignisse seither: %2</translation>
    </message>
    <message>
        <source>%1 (not a readable time)</source>
        <translation>%1 (keine lesbare Zeit)</translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>Keiner gemeldet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>%1, davon unten angezeigt: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from the built-in demo</source>
        <translation>%1 aus der eingebauten Demo</translation>
    </message>
    <message>
        <source>%1 from the saved answer “%2”</source>
        <translation>%1 aus der gespeicherten Antwort „%2“</translation>
    </message>
</context>
<context>
    <name>FetchUser</name>
    <message>
        <source>the provider knows no user of the person&apos;s first id; trying the other one.</source>
        <translation>der Anbieter kennt keinen Benutzer mit der ersten ID der Person; die andere wird versucht.</translation>
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
        <translation>kein Filter angegeben</translation>
    </message>
    <message>
        <source>“%1” at character %2: %3</source>
        <translation>„%1“ bei Zeichen %2: %3</translation>
    </message>
    <message>
        <source>“%1” lacks a level</source>
        <translation>in „%1“ fehlt eine Stufe</translation>
    </message>
    <message>
        <source>no text is given</source>
        <translation>kein Text angegeben</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>„%1“ ist keine Zeitangabe: Schreiben Sie 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 oder 2026</translation>
    </message>
    <message>
        <source>“%1” is not one of %2; “-” in front turns the order round</source>
        <translation>„%1“ ist nicht zulässig; möglich sind: %2; „-“ davor kehrt die Reihenfolge um</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>A filter has at most %L1 characters: shorten it</source>
        <translation>Ein Filter hat höchstens %L1 Zeichen: Kürzen Sie ihn</translation>
    </message>
    <message>
        <source>A filter has at most %L1 terms: leave some away</source>
        <translation>Ein Filter hat höchstens %L1 Begriffe: Lassen Sie einige weg</translation>
    </message>
    <message>
        <source>“-” needs a term behind it, as in -name:travel; to find the sign itself write &quot;-&quot;</source>
        <translation>Nach „-“ muss ein Begriff folgen, wie in -name:travel; um das Zeichen selbst zu finden, schreiben Sie &quot;-&quot;</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks: write a word there</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts: Schreiben Sie ein Wort hinein</translation>
    </message>
    <message>
        <source>“%1” needs something behind it, as in %2</source>
        <translation>Nach „%1“ muss etwas folgen, wie in %2</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: write another where it ends</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen: Setzen Sie an das Ende ein weiteres</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>„%1“ ist keine Zeitangabe: Schreiben Sie 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 oder 2026</translation>
    </message>
    <message>
        <source>“%1” is no way into the details: each step begins with “/”, as in %2; in a step ~0 stands for ~ and ~1 for /</source>
        <translation>„%1“ ist kein Pfad in die Details: Jeder Schritt beginnt mit „/“, wie in %2; in einem Schritt steht ~0 für ~ und ~1 für /</translation>
    </message>
    <message>
        <source>“=” needs a value behind it, as in %1; &quot;&quot; is an empty text</source>
        <translation>Nach „=“ muss ein Wert folgen, wie in %1; &quot;&quot; ist ein leerer Text</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom shall Riskscope ask?</source>
        <translation>Welches Konto soll Riskscope abfragen?</translation>
    </message>
    <message>
        <source>It reads the risk scores of one account, with a token that you make for it. The token needs one permission, “Zero Trust: PII Read”: scores come with names and e-mail addresses. Give it no more: Riskscope only reads, and nothing it sends can change the account.</source>
        <translation>Riskscope liest die Risikobewertungen eines Kontos mit einem Token, das Sie dafür erstellen. Das Token braucht eine einzige Berechtigung, „Zero Trust: PII Read“, denn die Bewertungen enthalten Namen und E-Mail-Adressen. Geben Sie ihm keine weitere: Riskscope liest nur, und nichts, was es sendet, kann das Konto ändern.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>The part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>Der Teil der Dashboard-Adresse nach dem Host: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. Without a keychain it is held in memory only, until the window closes.</source>
        <translation>Wird im Schlüsselbund des Desktops aufbewahrt, nie in einer Datei. Ohne Schlüsselbund bleibt es nur im Arbeitsspeicher, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;mo ausprobieren</translation>
    </message>
    <message>
        <source>An invented account, without a network</source>
        <translation>Ein erfundenes Konto, ohne Netzwerk</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <translation>&amp;Weitere Optionen…</translation>
    </message>
    <message>
        <source>Another base URL, a CA file, or an e-mail and global key</source>
        <translation>Eine andere Basis-URL, eine CA-Datei oder E-Mail und globaler Schlüssel</translation>
    </message>
    <message>
        <source>Or set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN and start Riskscope anew: it then asks as the profile “Environment”.</source>
        <translation>Oder setzen Sie CLOUDFLARE_ACCOUNT_ID und CLOUDFLARE_API_TOKEN und starten Sie Riskscope neu: Dann wird mit dem Profil „Umgebung“ abgefragt.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Text to read</source>
        <translation>Text zum Lesen</translation>
    </message>
    <message>
        <source>CSV (comma-separated)</source>
        <translation>CSV (kommagetrennt)</translation>
    </message>
    <message>
        <source>JSON (the answer)</source>
        <translation>JSON (die Antwort)</translation>
    </message>
    <message>
        <source>NDJSON (one event a line)</source>
        <translation>NDJSON (ein Ereignis je Zeile)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML (one file)</source>
        <translation>HTML (eine Datei)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ECS (Elastic, NDJSON)</source>
        <translation>ECS (Elastic, NDJSON)</translation>
    </message>
    <message>
        <source>OCSF (Detection Finding, NDJSON)</source>
        <translation>OCSF (Detection Finding, NDJSON)</translation>
    </message>
</context>
<context>
    <name>FormatNote</name>
    <message>
        <source>A row for each event, for spreadsheets and scripts.</source>
        <translation>Eine Zeile je Ereignis, für Tabellenkalkulationen und Skripte.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer, for programs and as evidence.</source>
        <translation>Die Antwort des Anbieters, für Programme und als Beweismittel.</translation>
    </message>
    <message>
        <source>A line for each event, for databases and scripts.</source>
        <translation>Eine Zeile je Ereignis, für Datenbanken und Skripte.</translation>
    </message>
    <message>
        <source>Text with a table, for tickets and wikis.</source>
        <translation>Text mit einer Tabelle, für Tickets und Wikis.</translation>
    </message>
    <message>
        <source>One page with timeline and filter that any browser opens, without a network.</source>
        <translation>Eine Seite mit Zeitleiste und Filter, die jeder Browser ohne Netzwerk öffnet.</translation>
    </message>
    <message>
        <source>Pages with timeline and events, to hand on and to print.</source>
        <translation>Seiten mit Zeitleiste und Ereignissen, zum Weitergeben und Drucken.</translation>
    </message>
    <message>
        <source>A workbook in which times are dates and text stays text.</source>
        <translation>Eine Arbeitsmappe, in der Zeiten Datumswerte sind und Text Text bleibt.</translation>
    </message>
    <message>
        <source>A line for each event in the Elastic Common Schema.</source>
        <translation>Eine Zeile je Ereignis im Elastic Common Schema.</translation>
    </message>
    <message>
        <source>A line for each event as a Detection Finding of the Open Cybersecurity Schema.</source>
        <translation>Eine Zeile je Ereignis als Detection Finding des Open Cybersecurity Schema.</translation>
    </message>
</context>
<context>
    <name>FoundUsers</name>
    <message>
        <source>Finding %1 of %2</source>
        <comment>numbers</comment>
        <translation>Suche %1 von %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>Suche %1 von %2: %3</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>GoToTime</name>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeitpunkt</translation>
    </message>
    <message>
        <source>For example: 2026-11-21 09:12 · yesterday 09:00 · 09:12:44 · 2 Nov · monday · now</source>
        <translation>Zum Beispiel: 2026-11-21 09:12 · gestern 09:00 · 09:12:44 · 2. Nov · Montag · jetzt</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Riskscope Handbook</source>
        <translation>Riskscope-Handbuch</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Goes back to the beginning of the handbook, where its contents are listed.</source>
        <translation>Kehrt zum Anfang des Handbuchs zurück, wo sein Inhalt aufgeführt ist.</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Type words and press Enter to go to the next place in the handbook that has them.</source>
        <translation>Geben Sie Wörter ein und drücken Sie Enter, um zur nächsten Stelle im Handbuch zu springen, an der sie vorkommen.</translation>
    </message>
    <message>
        <source>The handbook. Links within it jump; links to elsewhere ask before a browser opens them.</source>
        <translation>Das Handbuch. Interne Links springen zur Stelle; bei externen wird gefragt, bevor ein Browser sie öffnet.</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Shows the same page in the browser, from a file on this computer: to print it, or to read it beside the window.</source>
        <translation>Zeigt dieselbe Seite im Browser, aus einer Datei auf diesem Rechner: zum Drucken oder um sie neben dem Fenster zu lesen.</translation>
    </message>
</context>
<context>
    <name>HeldReports</name>
    <message>
        <source>the answers are more than the %1 MiB that a redacted run can hold; name fewer users at once</source>
        <translation>die Antworten sind größer als die %1 MiB, die ein Lauf mit Schwärzung fasst; geben Sie weniger Benutzer auf einmal an</translation>
    </message>
    <message>
        <source>Redacting %1 of %2</source>
        <comment>numbers</comment>
        <translation>Schwärzung %1 von %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Shows how risky the provider says a user is, why, and since when. It only reads: nothing it sends can change an account.</source>
        <translation>Zeigt, wie riskant ein Benutzer laut Anbieter ist, warum und seit wann. Es wird nur gelesen: Nichts, was gesendet wird, kann ein Konto ändern.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit-Status:</translation>
    </message>
    <message>
        <source>Of several users: that of what ended the run, else of the first user that failed.</source>
        <translation>Bei mehreren Benutzern: der Status dessen, was den Lauf beendet hat, sonst der des ersten fehlgeschlagenen Benutzers.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID, or an e-mail address, a name, or a link to the user in the dashboard; several where the format holds several users, or with --output-dir</source>
        <translation>die ID des Benutzers (eine UUID), eine E-Mail-Adresse, ein Name oder ein Link zum Benutzer im Dashboard; mehrere, wenn das Format mehrere Benutzer aufnimmt, oder mit --output-dir</translation>
    </message>
    <message>
        <source>the manifest.json beside exported files, or its folder</source>
        <translation>die manifest.json neben exportierten Dateien oder ihr Ordner</translation>
    </message>
    <message>
        <source>a token with the permission “Zero Trust: PII Read”, unless --token-file or --profile names another</source>
        <translation>ein Token mit der Berechtigung „Zero Trust: PII Read“, sofern --token-file oder --profile kein anderes nennt</translation>
    </message>
    <message>
        <source>the older pair; a token wins over it</source>
        <translation>das ältere Paar; ein Token hat Vorrang</translation>
    </message>
    <message>
        <source>the account, unless --account names one</source>
        <translation>das Konto, sofern --account keines nennt</translation>
    </message>
    <message>
        <source>where the API is, unless --base-url says so; also CLOUDFLARE_API_BASE_URL</source>
        <translation>wo die API ist, sofern --base-url nichts anderes sagt; auch CLOUDFLARE_API_BASE_URL</translation>
    </message>
    <message>
        <source>no colours, unless --color asks for them</source>
        <translation>keine Farben, sofern --color sie nicht verlangt</translation>
    </message>
    <message>
        <source>the proxy to go through, and the hosts to reach without it; this computer itself is always reached without</source>
        <translation>der Proxy, über den es geht, und die Hosts, die ohne ihn erreicht werden; dieser Rechner selbst wird immer ohne Proxy erreicht</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Handbook in the &amp;browser</source>
        <translation>Handbuch im &amp;Browser</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>Bedien&amp;element mit Fokus erklären</translation>
    </message>
    <message>
        <source>&amp;About Riskscope</source>
        <translation>&amp;Über Riskscope</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>%1: risk report</source>
        <comment>who</comment>
        <translation>%1: Risikobericht</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Ein Benutzer</translation>
    </message>
    <message>
        <source>Risk report</source>
        <translation>Risikobericht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No event fits. Change the words, or show more levels.</source>
        <translation>Kein Ereignis passt. Ändern Sie die Wörter oder zeigen Sie mehr Stufen an.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show only events with these words</source>
        <translation>Nur Ereignisse mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Details ausklappen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details einklappen</translation>
    </message>
    <message>
        <source>The events of the table below by time, one line for each kind of event.</source>
        <translation>Die Ereignisse der folgenden Tabelle im Zeitverlauf, eine Zeile für jede Art von Ereignis.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file %1 could not be read; the defaults apply.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The file %1 could not be read. It was set aside as %2; the defaults apply.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden. Sie wurde als %2 beiseitegelegt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out.</source>
        <translation>Ein Teil der Datei %1 konnte nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out. The file was copied to %2.</source>
        <translation>Ein Teil der Datei %1 konnte nicht gelesen werden und wurde ausgelassen. Die Datei wurde nach %2 kopiert.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of Riskscope. It is read, but not changed: what is set now is forgotten when the program ends.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von Riskscope. Sie wird gelesen, aber nicht geändert: Was jetzt eingestellt wird, ist nach dem Beenden des Programms vergessen.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t hold what was to be saved in it.</source>
        <translation>Die Datei %1 kann nicht aufnehmen, was darin gespeichert werden sollte.</translation>
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
        <translation>%L1+ Schlüssel, wird gelesen…</translation>
    </message>
    <message>
        <source>%L1+ items, reading…</source>
        <translation>%L1+ Elemente, wird gelesen…</translation>
    </message>
    <message>
        <source>1 more key</source>
        <translation>1 weiterer Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys</source>
        <translation>
            <numerusform>%Ln weiterer Schlüssel</numerusform>
            <numerusform>%Ln weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more item</source>
        <translation>1 weiteres Element</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items</source>
        <translation>
            <numerusform>%Ln weiteres Element</numerusform>
            <numerusform>%Ln weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is JSON itself: open the row to read it.</source>
        <translation>Dieser Text ist selbst JSON: Klappen Sie die Zeile aus, um es zu lesen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last item</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON in text</source>
        <translation>JSON im Text</translation>
    </message>
    <message>
        <source>broken JSON in text</source>
        <translation>fehlerhaftes JSON im Text</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write %1 instead.</source>
        <translation>Angezeigt wie gesendet. Die meisten Programme schreiben stattdessen %1.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write 0 instead.</source>
        <translation>Angezeigt wie gesendet. Die meisten Programme schreiben stattdessen 0.</translation>
    </message>
    <message>
        <source>Shown as sent. Too large for most programs: they read infinity or nothing.</source>
        <translation>Angezeigt wie gesendet. Für die meisten Programme zu groß: Sie lesen unendlich oder nichts.</translation>
    </message>
    <message>
        <source>Shown as sent. Too small for most programs: they read 0.</source>
        <translation>Angezeigt wie gesendet. Für die meisten Programme zu klein: Sie lesen 0.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs keep no more than 17 digits of it.</source>
        <translation>Angezeigt wie gesendet. Die meisten Programme behalten davon höchstens 17 Stellen.</translation>
    </message>
</context>
<context>
    <name>KeptCredential</name>
    <message>
        <source>The profile “%1” has no secret yet: enter its token or key in the profile.</source>
        <translation>Das Profil „%1“ hat noch kein Geheimnis: Geben Sie sein Token oder seinen Schlüssel im Profil ein.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Zum nächsten oder vorigen Bedienelement</translation>
    </message>
    <message>
        <source>In the user field: look up</source>
        <translation>Im Benutzerfeld: abfragen</translation>
    </message>
    <message>
        <source>In a filter or find field: empty it</source>
        <translation>In einem Filter- oder Suchfeld: leeren</translation>
    </message>
    <message>
        <source>Previous, next event</source>
        <translation>Voriges, nächstes Ereignis</translation>
    </message>
    <message>
        <source>Select more events</source>
        <translation>Weitere Ereignisse auswählen</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Eine Seite nach oben, unten</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Erstes, letztes Ereignis</translation>
    </message>
    <message>
        <source>Unfold, fold repeats of an event</source>
        <translation>Wiederholungen eines Ereignisses ausklappen, einklappen</translation>
    </message>
    <message>
        <source>Unfold or fold repeats of an event</source>
        <translation>Wiederholungen eines Ereignisses aus- oder einklappen</translation>
    </message>
    <message>
        <source>First, last event of the table</source>
        <translation>Erstes, letztes Ereignis der Tabelle</translation>
    </message>
    <message>
        <source>Pan to earlier, later times</source>
        <translation>Zu früheren, späteren Zeiten verschieben</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Durch die Spuren blättern</translation>
    </message>
    <message>
        <source>Give up the stretch that is being drawn</source>
        <translation>Das Aufziehen eines Zeitbereichs abbrechen</translation>
    </message>
    <message>
        <source>Previous, next value</source>
        <translation>Voriger, nächster Wert</translation>
    </message>
    <message>
        <source>Open, close</source>
        <translation>Ausklappen, einklappen</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Alles darunter ausklappen</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>er hat nicht innerhalb von %1 s geantwortet</translation>
    </message>
    <message>
        <source>an earlier request still waits for it</source>
        <translation>eine frühere Anfrage wartet noch auf ihn</translation>
    </message>
    <message>
        <source>what it holds is no token and no key</source>
        <translation>was er enthält, ist weder Token noch Schlüssel</translation>
    </message>
    <message>
        <source>it is locked, or did not keep the secret</source>
        <translation>er ist gesperrt oder hat das Geheimnis nicht gespeichert</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>er ist gesperrt</translation>
    </message>
    <message>
        <source>it did not remove the secret</source>
        <translation>er hat das Geheimnis nicht entfernt</translation>
    </message>
    <message>
        <source>it is locked, or access was denied</source>
        <translation>er ist gesperrt oder der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>er hat einen Fehler gemeldet</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Funktion suchen</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keeps only the keys whose name, meaning or place contain every word typed here.</source>
        <translation>Behält nur die Tasten, deren Name, Funktion oder Ort jedes hier eingegebene Wort enthält.</translation>
    </message>
    <message>
        <source>All keys as they are set now, by the part of the window where they count. They can be changed in the settings.</source>
        <translation>Alle Tasten, wie sie jetzt eingestellt sind, nach dem Teil des Fensters, in dem sie gelten. Sie lassen sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Single letters and signs count in the table and the timeline only.</source>
        <translation>Einzelne Buchstaben und Zeichen gelten nur in der Tabelle und der Zeitleiste.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>page %1 is missing; the report holds what came before it.</source>
        <translation>Seite %1 fehlt; der Bericht enthält, was davor kam.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%1 von %2 Ereignissen passen zum Filter.</translation>
    </message>
    <message>
        <source>%1: trying again in %2.</source>
        <comment>what happened, duration</comment>
        <translation>%1: neuer Versuch in %2.</translation>
    </message>
</context>
<context>
    <name>LookupForm</name>
    <message>
        <source>E-mail address, name, user id or dashboard link</source>
        <translation>E-Mail-Adresse, Name, Benutzer-ID oder Dashboard-Link</translation>
    </message>
    <message>
        <source>The user&apos;s id, e-mail address or name (Ctrl+L)</source>
        <translation>ID, E-Mail-Adresse oder Name des Benutzers (Strg+L)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Ab&amp;fragen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Look up this user (Enter)</source>
        <translation>Diesen Benutzer abfragen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask again for the same user (F5)</source>
        <translation>Denselben Benutzer erneut abfragen (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save this user&apos;s report to a file (Ctrl+E)</source>
        <translation>Den Bericht über diesen Benutzer in einer Datei speichern (Strg+E)</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>it is no JSON: %1</source>
        <translation>es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>it is no manifest of Riskscope</source>
        <translation>es ist kein Manifest von Riskscope</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>es wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>its file number %1 has no plain name, size or SHA-256</source>
        <translation>seine Datei Nr. %1 hat keinen einfachen Namen, keine Größe oder keinen SHA-256-Wert</translation>
    </message>
    <message>
        <source>its file number %1 has the name of another</source>
        <translation>seine Datei Nr. %1 hat den Namen einer anderen</translation>
    </message>
    <message>
        <source>The manifest “%1” could not be read: %2.</source>
        <translation>Das Manifest „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>Verschieben Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>The manifest “%1” would become larger than can be read again.</source>
        <translation>Das Manifest „%1“ würde größer, als es wieder gelesen werden kann.</translation>
    </message>
    <message>
        <source>Choose another folder for further files.</source>
        <translation>Wählen Sie für weitere Dateien einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program keeps the manifest “%1” from being changed.</source>
        <translation>Ein anderes Programm verhindert, dass das Manifest „%1“ geändert wird.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ManifestCheck</name>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>User risk report</source>
        <translation>Bericht zum Benutzerrisiko</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
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
        <translation>Über „%2“ gefunden: %1</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The answer may be partial: events received: %1, and it announces more pages.</source>
        <translation>Die Antwort ist möglicherweise unvollständig (erhaltene Ereignisse: %1): Sie kündigt weitere Seiten an.</translation>
    </message>
    <message>
        <source>The answer may be partial: it holds %1 of %2 events.</source>
        <translation>Die Antwort ist möglicherweise unvollständig: Sie enthält %1 von %2 Ereignissen.</translation>
    </message>
    <message>
        <source>Put together from %1 pages.</source>
        <translation>Aus %1 Seiten zusammengesetzt.</translation>
    </message>
    <message>
        <source>Events that came twice and are shown once: %1.</source>
        <translation>Ereignisse, die doppelt kamen und einmal angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>The next page brought nothing new.</source>
        <translation>Die nächste Seite brachte nichts Neues.</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events since the last reset is %2.</source>
        <translation>Gemeldet ist die Stufe %1, die höchste Stufe der Ereignisse seit dem letzten Reset ist aber %2.</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events is %2.</source>
        <translation>Gemeldet ist die Stufe %1, die höchste Stufe der Ereignisse ist aber %2.</translation>
    </message>
    <message>
        <source>Further messages of the provider: %1.</source>
        <translation>Weitere Meldungen des Anbieters: %1.</translation>
    </message>
    <message>
        <source>The answer holds nothing about this user.</source>
        <translation>Die Antwort enthält nichts über diesen Benutzer.</translation>
    </message>
    <message>
        <source>Events without a readable time: %1.</source>
        <translation>Ereignisse ohne lesbare Zeit: %1.</translation>
    </message>
    <message>
        <source>The provider says: %1 (code %2)</source>
        <translation>Der Anbieter meldet: %1 (Code %2)</translation>
    </message>
</context>
<context>
    <name>OpenAnswer</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a Saved Answer</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>Saved answers (*.json);;All files (*)</source>
        <translation>Gespeicherte Antworten (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>read a saved answer instead of asking the provider; - is standard input</source>
        <translation>eine gespeicherte Antwort lesen, statt den Anbieter zu fragen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>format, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the first is the default; of users only %2</source>
        <translation>%1; das erste ist die Vorgabe; für users nur %2</translation>
    </message>
    <message>
        <source>for tables: these columns, in this order, of %1</source>
        <translation>für Tabellen: diese Spalten in dieser Reihenfolge, aus %1</translation>
    </message>
    <message>
        <source>how much of each event&apos;s details: none, preview (a line), or full; the default depends on the format</source>
        <translation>wie viel von den Details jedes Ereignisses: none (nichts), preview (eine Zeile) oder full (alles); die Vorgabe hängt vom Format ab</translation>
    </message>
    <message>
        <source>for PDF: a4, the default, or letter</source>
        <translation>für PDF: a4 (Vorgabe) oder letter</translation>
    </message>
    <message>
        <source>for CSV: leave cells as they are that a spreadsheet would run as a formula</source>
        <translation>für CSV: Zellen, die eine Tabellenkalkulation als Formel ausführen würde, unverändert lassen</translation>
    </message>
    <message>
        <source>put markers such as [EMAIL-1] in the place of what names people, devices and secrets; the same value gets the same marker</source>
        <translation>Platzhalter wie [EMAIL-1] an die Stelle dessen setzen, was Personen, Geräte und Geheimnisse nennt; derselbe Wert erhält denselben Platzhalter</translation>
    </message>
    <message>
        <source>--redact, but only these kinds: %1</source>
        <translation>--redact, aber nur diese Arten: %1</translation>
    </message>
    <message>
        <source>--redact with markers made from the values with a key for this run, which is thrown away</source>
        <translation>--redact mit Platzhaltern, die aus den Werten mit einem Schlüssel für diesen Lauf gebildet werden; er wird danach verworfen</translation>
    </message>
    <message>
        <source>--redact with markers made with the key in FILE, 16 bytes or more: exports with the same key can be linked</source>
        <translation>--redact mit Platzhaltern, die mit dem Schlüssel in FILE (16 Byte oder mehr) gebildet werden: Exporte mit demselben Schlüssel lassen sich verknüpfen</translation>
    </message>
    <message>
        <source>show how much would be redacted, and some of it, and write no report</source>
        <translation>zeigen, wie viel geschwärzt würde, mit Beispielen, und keinen Bericht schreiben</translation>
    </message>
    <message>
        <source>only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that name, id or details hold; “-” in front means those that don&apos;t; of several options all must fit; of users: words of name, e-mail or id, and level:</source>
        <translation>nur passende Ereignisse: name: level: id: after: before: details.POINTER=VALUE oder Wörter in Name, ID oder Details; „-“ davor heißt: solche, die nicht passen; bei mehreren Optionen müssen alle passen; für users: Wörter in Name, E-Mail oder ID sowie level:</translation>
    </message>
    <message>
        <source>only events, or users, of this level: high, medium, low, unscored, or a word as sent; several with commas, any of them fits</source>
        <translation>nur Ereignisse oder Benutzer dieser Stufe: high, medium, low, unscored oder ein Wort wie gesendet; bei mehreren, durch Kommas getrennt, muss eine passen</translation>
    </message>
    <message>
        <source>only events with TEXT in their name, in any case</source>
        <translation>nur Ereignisse mit TEXT im Namen, ohne Beachtung der Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>only events at T or later: a date, or a date and time, in the zone of --zone unless it has an offset</source>
        <translation>nur Ereignisse ab T: ein Datum oder Datum und Uhrzeit, in der Zeitzone von --zone, sofern kein UTC-Versatz angegeben ist</translation>
    </message>
    <message>
        <source>only events earlier than T</source>
        <translation>nur Ereignisse vor T</translation>
    </message>
    <message>
        <source>the order of the events: %1; “-” in front turns it round; default -time, newest first; of users: %2; default -level, the worst first</source>
        <translation>die Reihenfolge der Ereignisse: %1; „-“ davor kehrt sie um; Vorgabe -time, neueste zuerst; für users: %2; Vorgabe -level, schlimmste zuerst</translation>
    </message>
    <message>
        <source>write to FILE, readable by its owner only; - is standard output, the default</source>
        <translation>in FILE schreiben, nur für den Eigentümer lesbar; - ist die Standardausgabe (Vorgabe)</translation>
    </message>
    <message>
        <source>write a file for each user, risk-USER.csv for instance, into the folder DIR</source>
        <translation>für jeden Benutzer eine Datei, etwa risk-USER.csv, in den Ordner DIR schreiben</translation>
    </message>
    <message>
        <source>replace files that exist already</source>
        <translation>bereits vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>write no manifest.json beside the files; it says what they hold and how to check them</source>
        <translation>keine manifest.json neben die Dateien schreiben; sie sagt, was diese enthalten und wie man sie prüft</translation>
    </message>
    <message>
        <source>leave out the users that the manifest has with an unchanged file; one file for several users is continued</source>
        <translation>die Benutzer auslassen, die im Manifest mit unveränderter Datei stehen; eine Datei für mehrere Benutzer wird fortgesetzt</translation>
    </message>
    <message>
        <source>also look up the users in FILE, a UUID or e-mail a line or the first column of a table, at most %1; - is standard input</source>
        <translation>auch die Benutzer in FILE abfragen, eine UUID oder E-Mail je Zeile oder die erste Spalte einer Tabelle, höchstens %1; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>say nothing but errors: no notes, no progress</source>
        <translation>nur Fehler melden: keine Hinweise, kein Fortschritt</translation>
    </message>
    <message>
        <source>the account&apos;s id, 32 hexadecimal digits</source>
        <translation>die ID des Kontos, 32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>where the API is; default %1</source>
        <translation>wo die API ist; Vorgabe %1</translation>
    </message>
    <message>
        <source>ask the built-in demo account: no network, no credential</source>
        <translation>das eingebaute Demokonto abfragen: kein Netzwerk, keine Zugangsdaten</translation>
    </message>
    <message>
        <source>seconds until an attempt is given up, at most %1; default %2</source>
        <translation>Sekunden, bis ein Versuch aufgegeben wird, höchstens %1; Vorgabe %2</translation>
    </message>
    <message>
        <source>further attempts after one that may succeed later, 0 to %1; default %2</source>
        <translation>weitere Versuche nach einem, der später gelingen kann, 0 bis %1; Vorgabe %2</translation>
    </message>
    <message>
        <source>where the answer is partial, ask for up to this many pages, at most %1; default 1</source>
        <translation>bei einer unvollständigen Antwort bis zu so viele Seiten anfordern, höchstens %1; Vorgabe 1</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in this PEM file, such as a company&apos;s</source>
        <translation>auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen, etwa der eines Unternehmens</translation>
    </message>
    <message>
        <source>append a line of JSON for each exchange to FILE, without secrets and personal data</source>
        <translation>für jeden Austausch eine JSON-Zeile an FILE anhängen, ohne Geheimnisse und personenbezogene Daten</translation>
    </message>
    <message>
        <source>give times in UTC, the default</source>
        <translation>Zeiten in UTC angeben (Vorgabe)</translation>
    </message>
    <message>
        <source>give times in this zone: local, UTC or a name such as Europe/Lisbon</source>
        <translation>Zeiten in dieser Zeitzone angeben: local, UTC oder ein Name wie Europe/Lisbon</translation>
    </message>
    <message>
        <source>take account, base URL, CA file, zone and credential of this profile of the window; its secret is read from the keychain</source>
        <translation>Konto, Basis-URL, CA-Datei, Zeitzone und Zugangsdaten dieses Profils des Fensterprogramms verwenden; das Geheimnis wird aus dem Schlüsselbund gelesen</translation>
    </message>
    <message>
        <source>read the token from FILE, whatever else holds one; - is standard input</source>
        <translation>das Token aus FILE lesen, mit Vorrang vor jedem anderen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>for text: levels in colour: auto, the default, on a terminal unless NO_COLOR is set; always; or never</source>
        <translation>für text: Stufen in Farbe: auto (Vorgabe), auf einem Terminal, sofern NO_COLOR nicht gesetzt ist; always (immer) oder never (nie)</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>diesen Text anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
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
        <translation>es gibt noch kein Profil; Profile werden im Fensterprogramm angelegt</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>„%1“ ist nicht zulässig; möglich sind: %2</translation>
    </message>
    <message>
        <source>--demo takes no credential: give no --%1 with it</source>
        <translation>--demo braucht keine Zugangsdaten: Geben Sie dazu kein --%1 an</translation>
    </message>
    <message>
        <source>--token-file and --users-from can&apos;t both read standard input</source>
        <translation>--token-file und --users-from können nicht beide die Standardeingabe lesen</translation>
    </message>
    <message>
        <source>the demo takes no credential: give neither --token-file nor --profile</source>
        <translation>die Demo braucht keine Zugangsdaten: Geben Sie weder --token-file noch --profile an</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from %2 to %3</source>
        <translation>„%1“ ist keine Anzahl von Sekunden von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>keine Datei angegeben</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>„%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 erwartet kein Argument</translation>
    </message>
    <message>
        <source>check takes one manifest: the manifest.json beside the files</source>
        <translation>check erwartet ein Manifest: die manifest.json neben den Dateien</translation>
    </message>
    <message>
        <source>no command is given; “lookup USER” looks up a user</source>
        <translation>kein Befehl angegeben; „lookup USER“ fragt einen Benutzer ab</translation>
    </message>
    <message>
        <source>“%1” is not a command; “lookup USER” looks up a user</source>
        <translation>„%1“ ist kein Befehl; „lookup USER“ fragt einen Benutzer ab</translation>
    </message>
    <message>
        <source>no user is given: name one or more by UUID, e-mail or name, a list with --users-from, or a saved answer with --from</source>
        <translation>kein Benutzer angegeben: Geben Sie einen oder mehrere mit UUID, E-Mail oder Name an, eine Liste mit --users-from oder eine gespeicherte Antwort mit --from</translation>
    </message>
    <message>
        <source>--%1 and --from exclude each other</source>
        <translation>--%1 und --from schließen einander aus</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2</source>
        <translation>--%1 hat bei %2 keine Bedeutung</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format text</source>
        <translation>das hat bei --format %1 keine Bedeutung; verwenden Sie --format text</translation>
    </message>
    <message>
        <source>--utc and --zone exclude each other</source>
        <translation>--utc und --zone schließen einander aus</translation>
    </message>
    <message>
        <source>--%1 does nothing to --format %2, the whole answer as sent; take --format ndjson</source>
        <translation>--%1 bewirkt nichts bei --format %2, der gesamten Antwort wie gesendet; verwenden Sie --format ndjson</translation>
    </message>
    <message>
        <source>a user and --from exclude each other</source>
        <translation>ein Benutzer und --from schließen einander aus</translation>
    </message>
    <message>
        <source>--redact-hash and --redact-key-file exclude each other: the one makes a new key, the other takes that of a file</source>
        <translation>--redact-hash und --redact-key-file schließen einander aus: Das eine bildet einen neuen Schlüssel, das andere nimmt den aus einer Datei</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format %2</source>
        <translation>das hat bei --format %1 keine Bedeutung; verwenden Sie --format %2</translation>
    </message>
    <message>
        <source>--format %1 is the whole answer as sent; take --format ndjson</source>
        <translation>--format %1 ist die gesamte Antwort wie gesendet; verwenden Sie --format ndjson</translation>
    </message>
    <message>
        <source>--details none and the column “details” exclude each other</source>
        <translation>--details none und die Spalte „details“ schließen einander aus</translation>
    </message>
    <message>
        <source>--output and --output-dir exclude each other</source>
        <translation>--output und --output-dir schließen einander aus</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>kein Ordner angegeben</translation>
    </message>
    <message>
        <source>there is no file to replace; name one with --output</source>
        <translation>es gibt keine Datei zu ersetzen; geben Sie eine mit --output an</translation>
    </message>
    <message>
        <source>standard output has no manifest; name a file with --output</source>
        <translation>die Standardausgabe hat kein Manifest; geben Sie eine Datei mit --output an</translation>
    </message>
    <message>
        <source>--format %1 is about one user; write a file for each with --output-dir DIR, or take --format %2</source>
        <translation>--format %1 betrifft einen einzelnen Benutzer; schreiben Sie für jeden eine Datei mit --output-dir DIR oder verwenden Sie --format %2</translation>
    </message>
    <message>
        <source>%1 is the name of the manifest; name another file, or add --no-manifest</source>
        <translation>%1 ist der Name des Manifests; geben Sie eine andere Datei an oder ergänzen Sie --no-manifest</translation>
    </message>
    <message>
        <source>it goes on with several users; name them with --users-from, and a file or folder with --output or --output-dir</source>
        <translation>damit wird ein Lauf mit mehreren Benutzern fortgesetzt; geben Sie sie mit --users-from an und eine Datei oder einen Ordner mit --output oder --output-dir</translation>
    </message>
    <message>
        <source>--resume and --no-manifest exclude each other: the manifest says where to go on</source>
        <translation>--resume und --no-manifest schließen einander aus: Das Manifest sagt, wo es weitergeht</translation>
    </message>
    <message>
        <source>--resume and --force exclude each other: --force begins anew</source>
        <translation>--resume und --force schließen einander aus: --force beginnt neu</translation>
    </message>
    <message>
        <source>--resume and --redact-preview exclude each other: a preview writes nothing</source>
        <translation>--resume und --redact-preview schließen einander aus: Eine Vorschau schreibt nichts</translation>
    </message>
    <message>
        <source>redacted reports can only be continued with the key that they were begun with; name it with --redact-key-file</source>
        <translation>geschwärzte Berichte können nur mit dem Schlüssel fortgesetzt werden, mit dem sie begonnen wurden; geben Sie ihn mit --redact-key-file an</translation>
    </message>
</context>
<context>
    <name>OriginFacts</name>
    <message>
        <source>Reported level</source>
        <translation>Gemeldete Stufe</translation>
    </message>
    <message>
        <source>Level by events</source>
        <translation>Stufe nach Ereignissen</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>cf-ray</source>
        <translation>cf-ray</translation>
    </message>
    <message>
        <source>SHA-256 of the answer</source>
        <translation>SHA-256 der Antwort</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1, of the events since the last reset</source>
        <translation>%1, aus den Ereignissen seit dem letzten Reset</translation>
    </message>
    <message>
        <source>%1, of all events</source>
        <translation>%1, aus allen Ereignissen</translation>
    </message>
    <message>
        <source>Partial: the answer announces more than it holds</source>
        <translation>Unvollständig: Die Antwort kündigt mehr an, als sie enthält</translation>
    </message>
    <message>
        <source>Whole: the answer announces no more than it holds</source>
        <translation>Vollständig: Die Antwort kündigt nicht mehr an, als sie enthält</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that were selected</source>
        <translation>%1 von %2 Ereignissen: die ausgewählten</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that fit the filter</source>
        <translation>%1 von %2 Ereignissen: die zum Filter passenden</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>Jeweils der Anfang</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>program</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <comment>date and time, zone, program</comment>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Denselben Benutzer noch einmal abfragen (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Kopieren, wonach der Support fragt; Geheimnisse sind nicht dabei</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Antwort &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Die Bytes speichern, die der Server gesendet hat</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>„%1“ ist schon vorhanden. Verwenden Sie --force, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace such files, or --resume to go on with the users that lack one.</source>
        <translation>„%1“ ist schon vorhanden. Verwenden Sie --force, um solche Dateien zu ersetzen, oder --resume, um mit den Benutzern fortzufahren, für die noch keine vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” is needed for something else on this command line, so it is not written over.</source>
        <translation>„%1“ wird auf dieser Befehlszeile für etwas anderes gebraucht und daher nicht überschrieben.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Make it, or name another with --output-dir.</source>
        <translation>Legen Sie ihn an oder geben Sie mit --output-dir einen anderen an.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”: %2.</source>
        <comment>folder, reason</comment>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Name another with --output-dir.</source>
        <translation>Geben Sie mit --output-dir einen anderen an.</translation>
    </message>
    <message>
        <source>Move it away, write to another folder, or do without it: --no-manifest.</source>
        <translation>Verschieben Sie es, schreiben Sie in einen anderen Ordner oder verzichten Sie darauf: --no-manifest.</translation>
    </message>
</context>
<context>
    <name>PartVersions</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, erstellt mit %2</translation>
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
        <translation>(keine Details)</translation>
    </message>
    <message>
        <source>Risk report: %1</source>
        <translation>Risikobericht: %1</translation>
    </message>
    <message>
        <source>Written %1 %2</source>
        <translation>Erstellt %1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Riskscope report</source>
        <translation>Riskscope-Bericht</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>User without a name</source>
        <translation>Benutzer ohne Namen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Details of the events</source>
        <translation>Details der Ereignisse</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
</context>
<context>
    <name>PendingFile</name>
    <message>
        <source>the disk holds less than was written</source>
        <translation>auf dem Datenträger steht weniger, als geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Choose whom you mean with Enter or a click. Esc goes back.</source>
        <translation>Wählen Sie mit Enter oder per Klick, wen Sie meinen. Esc führt zurück.</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Passende Personen</translation>
    </message>
    <message>
        <source>Loo&amp;k up this one</source>
        <translation>Aus&amp;wahl abfragen</translation>
    </message>
    <message>
        <source>Look up the person in the selected row (Enter)</source>
        <translation>Die Person in der ausgewählten Zeile abfragen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back without choosing</source>
        <translation>Zurück, ohne zu wählen</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Niemanden wählen (Esc)</translation>
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
        <translation>„%1“ ist %2, ID %3, aus den bewerteten Benutzern.</translation>
    </message>
    <message>
        <source>“%1” is %2, id %3, of the account&apos;s users.</source>
        <translation>„%1“ ist %2, ID %3, aus den Benutzern des Kontos.</translation>
    </message>
    <message>
        <source>one person fits; who that is stays out of a redacted run.</source>
        <translation>eine Person passt; wer das ist, bleibt in einem Lauf mit Schwärzung ungenannt.</translation>
    </message>
    <message>
        <source>“%1” fits %2 of the users searched; the account has more:</source>
        <translation>„%1“ passt zu %2 der durchsuchten Benutzer; das Konto hat mehr:</translation>
    </message>
    <message>
        <source>“%1” fits %2 people:</source>
        <translation>„%1“ passt zu %2 Personen:</translation>
    </message>
    <message>
        <source>and %1 more; give more of the name</source>
        <comment>people</comment>
        <translation>und %1 weitere; geben Sie mehr vom Namen an</translation>
    </message>
    <message>
        <source>several people may fit; the same line without redaction lists their ids.</source>
        <translation>möglicherweise passen mehrere Personen; derselbe Aufruf ohne Schwärzung listet ihre IDs auf.</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>Geben Sie eine davon mit der ID an.</translation>
    </message>
    <message>
        <source>several people may fit “%1”.</source>
        <translation>möglicherweise passen mehrere Personen zu „%1“.</translation>
    </message>
</context>
<context>
    <name>PersonJob</name>
    <message>
        <source>The account has more users than are searched. Give the whole name or e-mail address, or the user&apos;s id.</source>
        <translation>Das Konto hat mehr Benutzer, als durchsucht werden. Geben Sie den ganzen Namen, die E-Mail-Adresse oder die ID des Benutzers an.</translation>
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
        <translation>Der Ordner %1 kann nicht so angelegt werden, dass nur Sie Zugriff darauf haben.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2</source>
        <translation>Die Datei %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be kept for you alone.</source>
        <translation>Der Zugriff auf die Datei %1 kann nicht auf Sie allein beschränkt werden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>sie gehört jemand anderem</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>Give the profile a name, such as “Production”.</source>
        <translation>Geben Sie dem Profil einen Namen, etwa „Produktion“.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>there is no profile “%1”, but %2</source>
        <translation>es gibt kein Profil „%1“, aber %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An account id is needed: 32 digits and letters from a to f.</source>
        <translation>Eine Konto-ID ist erforderlich: 32 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>The account id must be 32 hexadecimal digits.</source>
        <translation>Die Konto-ID muss aus 32 hexadezimalen Ziffern bestehen.</translation>
    </message>
    <message>
        <source>The global key is sent together with the e-mail address of its user: name it.</source>
        <translation>Der globale Schlüssel wird zusammen mit der E-Mail-Adresse seines Benutzers gesendet: Geben Sie sie an.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>Diese URL kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The demo is a profile of its own.</source>
        <translation>Die Demo ist ein eigenes Profil.</translation>
    </message>
    <message>
        <source>This URL is too long.</source>
        <translation>Diese URL ist zu lang.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Geben Sie die Datei mit vollständigem Pfad an.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Ein Token ist erforderlich.</translation>
    </message>
    <message>
        <source>The global key is needed.</source>
        <translation>Der globale Schlüssel ist erforderlich.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>The global key</source>
        <translation>Der globale Schlüssel</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This time zone is not known. Zones are named like “Europe/Lisbon”.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Zeitzonen heißen zum Beispiel „Europe/Lisbon“.</translation>
    </message>
</context>
<context>
    <name>ProfileConnection</name>
    <message>
        <source>the token</source>
        <translation>das Token</translation>
    </message>
    <message>
        <source>the e-mail or key</source>
        <translation>die E-Mail oder der Schlüssel</translation>
    </message>
    <message>
        <source>No profile was set up yet, so there is no account to ask.</source>
        <translation>Es wurde noch kein Profil eingerichtet, daher gibt es kein Konto, das abgefragt werden kann.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>As it stands left of the field for the user.</source>
        <translation>So, wie er links neben dem Benutzerfeld steht.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>It is the part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>Sie ist der Teil der Dashboard-Adresse nach dem Host: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>What requests are signed in with. Only one of them is ever sent.</source>
        <translation>Womit sich Riskscope bei Anfragen anmeldet. Gesendet wird immer nur eine der beiden Arten.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>admin@example.com</source>
        <translation>admin@example.com</translation>
    </message>
    <message>
        <source>Of the user whom the global key belongs to; it is sent together with the key.</source>
        <translation>Die des Benutzers, dem der globale Schlüssel gehört; sie wird zusammen mit dem Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>die des Anbieters</translation>
    </message>
    <message>
        <source>For a gateway between you and the provider. https only, or http to this computer.</source>
        <translation>Für ein Gateway zwischen Ihnen und dem Anbieter. Nur https, oder http zu diesem Rechner.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified.</source>
        <translation>Auch der Zertifizierungsstelle eines Unternehmens vertrauen. TLS wird immer geprüft.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Ze&amp;itzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times are shown in it when this profile is chosen.</source>
        <translation>In ihr werden Zeiten angezeigt, wenn dieses Profil gewählt ist.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>Re&amp;place…</source>
        <translation>E&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>Enter another one; the old one stays until this is saved</source>
        <translation>Ein anderes eingeben; das alte bleibt, bis dieses gespeichert ist</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Geheimnis entfernen</translation>
    </message>
    <message>
        <source>Take the secret out of the keychain</source>
        <translation>Das Geheimnis aus dem Schlüsselbund entfernen</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there is a profile “%1” already</source>
        <translation>ein Profil „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>there are %1 profiles already; remove one first</source>
        <translation>es gibt schon %1 Profile; entfernen Sie zuerst eines</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>A new profile like this one, without its secret</source>
        <translation>Ein neues Profil wie dieses, ohne sein Geheimnis</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Whom to ask, and as whom. Secrets are kept in the desktop&apos;s keychain.</source>
        <translation>Welches Konto abgefragt wird und mit welchen Zugangsdaten. Geheimnisse werden im Schlüsselbund des Desktops aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>A proxy is given as http://host:port, such as http://proxy.example.com:3128.</source>
        <translation>Ein Proxy wird als http://host:port angegeben, etwa http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password would be kept in a file, so none is taken. Choose “As the system” and set them there, or give the proxy without them.</source>
        <translation>Benutzername und Passwort eines Proxys würden in einer Datei aufbewahrt, daher werden sie nicht angenommen. Wählen Sie „Wie das System“ und geben Sie sie dort an, oder geben Sie den Proxy ohne sie an.</translation>
    </message>
    <message>
        <source>Only HTTP proxies can be used: http://host:port.</source>
        <translation>Nur HTTP-Proxys können verwendet werden: http://host:port.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing: http://host:port, a port from 1 to 65535.</source>
        <translation>Der Port des Proxys fehlt: http://host:port, ein Port von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>ReadCredential</name>
    <message>
        <source>--token-file, from standard input</source>
        <translation>--token-file, von der Standardeingabe</translation>
    </message>
    <message>
        <source>--token-file “%1”</source>
        <translation>--token-file „%1“</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is no token</source>
        <translation>mehr als 64 KiB, das ist kein Token</translation>
    </message>
    <message>
        <source>it holds no token</source>
        <translation>kein Token darin</translation>
    </message>
    <message>
        <source>others can read “%1”, and so the token; run chmod 600 on it.</source>
        <translation>„%1“ ist für andere lesbar und damit auch das Token; führen Sie chmod 600 darauf aus.</translation>
    </message>
    <message>
        <source>Open the profile “%1” in the window and give its secret, or use --token-file.</source>
        <translation>Öffnen Sie das Profil „%1“ im Fensterprogramm und geben Sie sein Geheimnis ein, oder verwenden Sie --token-file.</translation>
    </message>
    <message>
        <source>Unlock it in a desktop session, or use --token-file or CLOUDFLARE_API_TOKEN.</source>
        <translation>Entsperren Sie ihn in einer Desktop-Sitzung oder verwenden Sie --token-file oder CLOUDFLARE_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>RecentStore</name>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>Die Datei %1 konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The key file “%1” is no regular file.</source>
        <translation>Die Schlüsseldatei „%1“ ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The key file “%1” can&apos;t be read. %2</source>
        <translation>Die Schlüsseldatei „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The key file “%1” has to hold %2 to %3 bytes.</source>
        <translation>Die Schlüsseldatei „%1“ muss %2 bis %3 Byte enthalten.</translation>
    </message>
    <message>
        <source>The answer&apos;s events were not found again.</source>
        <translation>Die Ereignisse der Antwort wurden nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>The file would still hold what was to be replaced: %1. It was not kept.</source>
        <translation>Die Datei würde noch enthalten, was zu ersetzen war: %1. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>Leave out what names it, such as details or a column, or choose another format.</source>
        <translation>Lassen Sie weg, was es nennt, etwa Details oder eine Spalte, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>User-Agents</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Nothing was found to replace</source>
        <translation>Es wurde nichts gefunden, was zu ersetzen wäre</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of different values, number of places</comment>
        <translation>%1: %2 an %3 Stellen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Replaced by numbered markers. %1</source>
        <translation>Durch nummerierte Platzhalter ersetzt. %1</translation>
    </message>
    <message>
        <source>Replaced by keyed markers (key %1). %2</source>
        <translation>Durch Platzhalter mit Schlüssel ersetzt (Schlüssel %1). %2</translation>
    </message>
</context>
<context>
    <name>RedactionPreview</name>
    <message>
        <source>Nothing was found to redact.</source>
        <translation>Es wurde nichts gefunden, was zu schwärzen wäre.</translation>
    </message>
    <message>
        <source>%1: %2 different, in %3 places</source>
        <comment>kind, numbers</comment>
        <translation>%1: %2 verschiedene, an %3 Stellen</translation>
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
        <translation>Schwärzen Sie jede Art oder lassen Sie mehr weg: --details none, --columns.</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>“%1” is what the list of the written files is called.</source>
        <translation>„%1“ ist der Name der Liste der geschriebenen Dateien.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is written, but not its manifest. %2</source>
        <translation>„%1“ ist geschrieben, aber nicht das Manifest dazu. %2</translation>
    </message>
</context>
<context>
    <name>RiskHeader</name>
    <message>
        <source>Copy the user&apos;s id</source>
        <translation>ID des Benutzers kopieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Letzter Reset</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Fet&amp;ch next page</source>
        <translation>Nächste Seite &amp;laden</translation>
    </message>
    <message>
        <source>Fetch next page</source>
        <translation>Nächste Seite laden</translation>
    </message>
    <message>
        <source>Ask the provider for the events behind these</source>
        <translation>Den Anbieter nach den Ereignissen fragen, die auf diese folgen</translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Unbewertet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 See “%2 --help”.</source>
        <comment>error, program</comment>
        <translation>%1 Siehe „%2 --help“.</translation>
    </message>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>Das Verkehrsprotokoll %1 ist nicht vollständig: %2</translation>
    </message>
    <message>
        <source>That person</source>
        <comment>in the place of a name</comment>
        <translation>Diese Person</translation>
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
        <translation>Was geschrieben ist, ist vollständig und bleibt; derselbe Aufruf mit --resume setzt den Lauf fort.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%1 von %2 Ereignissen passen zum Filter.</translation>
    </message>
    <message>
        <source>answers that may be partial: %1 of %2.</source>
        <translation>möglicherweise unvollständige Antworten: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 users written</source>
        <translation>%1 von %2 Benutzern geschrieben</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <comment>number of users</comment>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>number of users</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>users</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what failed, for how many users, which</comment>
        <translation>%1 (%2): %3</translation>
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
        <translation>keine Datei angegeben</translation>
    </message>
    <message>
        <source>its name holds a character that no file&apos;s may</source>
        <translation>der Name enthält ein Zeichen, das kein Dateiname enthalten darf</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>Name the file itself that it leads to.</source>
        <translation>Geben Sie die Datei selbst an, auf die er verweist.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>Make the folder or choose another one.</source>
        <translation>Legen Sie den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SavedAnswer</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht vorhanden</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>begin, end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d&apos;.&apos;</translation>
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
        <translation>das Geheimnis ist leer</translation>
    </message>
    <message>
        <source>the secret is longer than %1 characters</source>
        <translation>das Geheimnis ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the secret holds a blank or a character that is not printable ASCII</source>
        <translation>das Geheimnis enthält ein Leerzeichen oder ein Zeichen, das kein druckbares ASCII ist</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SettingsDisplay</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the time zone</source>
        <translation>Zeitzone zurücksetzen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Reset the theme</source>
        <translation>Farbschema zurücksetzen</translation>
    </message>
    <message>
        <source>The colours of the window. “As the desktop” is light or dark as the desktop is.</source>
        <translation>Die Farben des Fensters. „Wie der Desktop“ ist hell oder dunkel, je nach Desktop.</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Time&amp;out</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the timeout</source>
        <translation>Zeitlimit zurücksetzen</translation>
    </message>
    <message>
        <source>How long one attempt may take, from the request to the last byte of the answer.</source>
        <translation>Wie lange ein Versuch dauern darf, von der Anfrage bis zum letzten Byte der Antwort.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reset the retries</source>
        <translation>Wiederholungen zurücksetzen</translation>
    </message>
    <message>
        <source>How often a request is sent again where that helps: cut connections, overload, rate limits.</source>
        <translation>Wie oft eine Anfrage erneut gesendet wird, wo das hilft: bei abgebrochenen Verbindungen, Überlastung, Anfragelimits.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Reset the proxy</source>
        <translation>Proxy zurücksetzen</translation>
    </message>
    <message>
        <source>Through whom requests go, from the next one on. Never with a password; this computer itself is reached directly.</source>
        <translation>Über welchen Proxy Anfragen laufen, ab der nächsten. Nie mit Passwort; dieser Rechner selbst wird direkt erreicht.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Remove the CA file</source>
        <translation>CA-Datei entfernen</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified. A profile can have one of its own.</source>
        <translation>Auch der Zertifizierungsstelle eines Unternehmens vertrauen. TLS wird immer geprüft. Ein Profil kann eine eigene haben.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Verbindungsweg</translation>
    </message>
    <message>
        <source>How requests are sent now: the profile that is chosen beside the field for the user.</source>
        <translation>Wie Anfragen jetzt gesendet werden: mit dem Profil, das neben dem Benutzerfeld gewählt ist.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Remember &amp;who was looked up</source>
        <translation>&amp;Abgefragte Benutzer merken</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset remembering</source>
        <translation>Merken zurücksetzen</translation>
    </message>
    <message>
        <source>The ids of the last 50 users of each profile are kept in a file that only you can read, and offered while you type. Switching this off clears them.</source>
        <translation>Die IDs der letzten 50 Benutzer jedes Profils werden in einer Datei aufbewahrt, die nur Sie lesen können, und beim Tippen angeboten. Beim Ausschalten werden sie gelöscht.</translation>
    </message>
    <message>
        <source>Also remember &amp;names and e-mail addresses</source>
        <translation>Auch &amp;Namen und E-Mail-Adressen merken</translation>
    </message>
    <message>
        <source>Reset remembering names</source>
        <translation>Merken von Namen zurücksetzen</translation>
    </message>
    <message>
        <source>Then recents can be found by name without asking the network. Switching this off removes them from the file.</source>
        <translation>Dann lässt sich im Verlauf ohne Netzwerkzugriff nach Namen suchen. Beim Ausschalten werden sie aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>&amp;Clear recents</source>
        <translation>&amp;Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear recents</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Forgets at once who was looked up, with every profile.</source>
        <translation>Vergisst sofort, wer abgefragt wurde, gleich mit welchem Profil.</translation>
    </message>
    <message>
        <source>Clear pasted &amp;secrets from the clipboard</source>
        <translation>Eingefügte &amp;Geheimnisse aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>Reset clearing secrets</source>
        <translation>Löschen von Geheimnissen zurücksetzen</translation>
    </message>
    <message>
        <source>30 seconds after a token or key was pasted here, and when the program ends, it leaves the clipboard.</source>
        <translation>Ein hier eingefügtes Token oder ein hier eingefügter Schlüssel wird nach 30 Sekunden und beim Beenden des Programms aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>Clear copied &amp;ids from the clipboard</source>
        <translation>Kopierte &amp;IDs aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>Reset clearing ids</source>
        <translation>Löschen von IDs zurücksetzen</translation>
    </message>
    <message>
        <source>30 seconds after a user or event id was copied here, and when the program ends, it leaves the clipboard.</source>
        <translation>Die hier kopierte ID eines Benutzers oder Ereignisses wird nach 30 Sekunden und beim Beenden des Programms aus der Zwischenablage gelöscht.</translation>
    </message>
</context>
<context>
    <name>SettingsViews</name>
    <message>
        <source>&amp;Group repeated events</source>
        <translation>&amp;Wiederholte Ereignisse gruppieren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the grouping</source>
        <translation>Gruppierung zurücksetzen</translation>
    </message>
    <message>
        <source>Events of the same name and level that follow each other stand in one row of the table. The View menu has the same.</source>
        <translation>Aufeinanderfolgende Ereignisse mit gleichem Namen und gleicher Stufe stehen in einer Zeile der Tabelle. Im Menü „Ansicht“ gibt es dasselbe.</translation>
    </message>
    <message>
        <source>Begin with a &amp;lane for each name</source>
        <translation>Mit einer &amp;Spur je Name beginnen</translation>
    </message>
    <message>
        <source>Reset the lanes</source>
        <translation>Spuren zurücksetzen</translation>
    </message>
    <message>
        <source>The timeline opens with every event name in a lane of its own, instead of the most severe ones and “+ n more”.</source>
        <translation>Die Zeitleiste öffnet sich mit einer eigenen Spur für jeden Ereignisnamen, statt mit den schwerwiegendsten und „+ n weitere“.</translation>
    </message>
    <message>
        <source>Reset &amp;columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Shows, places and sizes the columns of the table as they are at first.</source>
        <translation>Zeigt die Spalten der Tabelle, an ihrem Platz und in ihrer Breite, wie zu Anfang.</translation>
    </message>
</context>
<context>
    <name>ShapeCheck</name>
    <message>
        <source>the profile&apos;s id is no UUID</source>
        <translation>die ID des Profils ist keine UUID</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>die Konto-ID muss aus 32 hexadezimalen Ziffern bestehen</translation>
    </message>
    <message>
        <source>the base URL must begin with https:// and hold no blanks</source>
        <translation>die Basis-URL muss mit https:// beginnen und darf keine Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>the CA file must be an absolute path</source>
        <translation>die CA-Datei muss mit absolutem Pfad angegeben sein</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>diese Zeitzone ist nicht bekannt</translation>
    </message>
    <message>
        <source>the profile needs a name, without blanks around it</source>
        <translation>das Profil braucht einen Namen, ohne Leerzeichen davor und danach</translation>
    </message>
    <message>
        <source>the profile&apos;s name is longer than %1 characters</source>
        <translation>der Name des Profils ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the profile&apos;s name holds a character that can&apos;t be seen</source>
        <translation>der Name des Profils enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>“%1” is the name of a built-in profile</source>
        <translation>„%1“ ist der Name eines eingebauten Profils</translation>
    </message>
    <message>
        <source>a token takes no e-mail address</source>
        <translation>zu einem Token gehört keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the global key needs the e-mail address of its user</source>
        <translation>der globale Schlüssel braucht die E-Mail-Adresse seines Benutzers</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Choose an action, press its new key in the field below and take it. Bold keys are not the usual ones.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie ihre neue Taste im Feld darunter und übernehmen Sie sie. Fett gesetzte Tasten weichen von der Vorgabe ab.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Taste übernehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>No key for this action</source>
        <translation>Keine Taste für diese Aktion</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>Diese Taste zurücksetzen</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>&amp;Dort wegnehmen</translation>
    </message>
    <message>
        <source>Take the key from that action</source>
        <translation>Jener Aktion die Taste wegnehmen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>now</source>
        <comment>typed for the present, in lower case</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed for a day, in lower case</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed for a day, in lower case</comment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>Das Verkehrsprotokoll %1 ist nicht vollständig: %2</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificate authorities are trusted now. Choose another file in the settings, or remove it there.</source>
        <translation>Derzeit wird nur den Zertifizierungsstellen des Systems vertraut. Wählen Sie in den Einstellungen eine andere Datei oder entfernen Sie die Angabe dort.</translation>
    </message>
</context>
<context>
    <name>StreamDevice</name>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Auf die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>SystemFailure</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Make room on it or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz darauf oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Speicherkontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need or choose a folder on another disk.</source>
        <translation>Löschen Sie, was Sie nicht brauchen, oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>it would be larger than a file may be there</source>
        <translation>sie würde größer, als eine Datei dort sein darf</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or export less.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger oder exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>you may not write to its folder</source>
        <translation>Sie dürfen nicht in den Ordner schreiben</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the permission.</source>
        <translation>Wählen Sie einen anderen Ordner oder bitten Sie um die Berechtigung.</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, and check this one.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger und prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>sie ist schon vorhanden</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>format of day and month, as in 2 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, as in 2 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
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
        <translation>%1 ohne Ereignisse</translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>an event without a name</comment>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>event names that share a lane</comment>
        <translation>
            <numerusform>+ %n weiterer</numerusform>
            <numerusform>+ %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Without a readable time: %1</source>
        <translation>Ohne lesbare Zeit: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the present, beside its line</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Reset %1 %2</source>
        <comment>date, time of day</comment>
        <translation>Reset %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 bis %2</translation>
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
        <translation>%1. Höchste Stufe: %2. %3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>time, time, zone</comment>
        <translation>Von %1 bis %2, %3</translation>
    </message>
    <message>
        <source>Events: %1, from %2 to %3, %4</source>
        <comment>number, time, time, zone</comment>
        <translation>Ereignisse: %1, von %2 bis %3, %4</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3, %4, %5</source>
        <comment>its place, number of events, level, event name, time</comment>
        <translation>Ereignis %1 von %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>Lane %1 of %2. Events: %3</source>
        <comment>numbers</comment>
        <translation>Spur %1 von %2. Ereignisse: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a lane&apos;s events, what they mean</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>level, time, event name</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers by level, times, event name</comment>
        <translation>%1, %2, %3</translation>
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
        <translation>Andere: %1</translation>
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
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the certificate&apos;s issuer is not known</source>
        <translation>der Aussteller des Zertifikats ist nicht bekannt</translation>
    </message>
    <message>
        <source>Don&apos;t go on until the owner of %1 has replaced its certificate.</source>
        <translation>Fahren Sie nicht fort, bis der Betreiber von %1 das Zertifikat ersetzt hat.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the owner of %1 has to renew its certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners. Geht sie richtig, muss der Betreiber von %1 das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>If a proxy or gateway of your company inspects the traffic, add its CA file in the settings or with --ca-file. Otherwise don&apos;t go on: this may not be %1.</source>
        <translation>Wenn ein Proxy oder Gateway Ihres Unternehmens den Datenverkehr prüft, geben Sie dessen CA-Datei in den Einstellungen oder mit --ca-file an. Fahren Sie sonst nicht fort: Das ist möglicherweise nicht %1.</translation>
    </message>
    <message>
        <source>Check the base URL: it asks for %1, which the certificate does not name.</source>
        <translation>Prüfen Sie die Basis-URL: Sie verlangt %1, doch das Zertifikat nennt diesen Host nicht.</translation>
    </message>
    <message>
        <source>the certificate has been revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>the certificate is known to be bad</source>
        <translation>das Zertifikat ist als nicht vertrauenswürdig bekannt</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>the certificate&apos;s chain ends in a self-signed certificate</source>
        <translation>die Kette des Zertifikats endet in einem selbst signierten Zertifikat</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>das Zertifikat ist für einen anderen Host</translation>
    </message>
    <message>
        <source>Check the host and port of the base URL: %1 has to speak TLS 1.2 or newer.</source>
        <translation>Prüfen Sie Host und Port der Basis-URL: %1 muss TLS 1.2 oder neuer beherrschen.</translation>
    </message>
    <message>
        <source>the connection to %1 was refused</source>
        <translation>die Verbindung zu %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection was cut before the whole answer came</source>
        <translation>die Verbindung brach ab, bevor die ganze Antwort da war</translation>
    </message>
    <message>
        <source>the host name %1 was not found (DNS)</source>
        <translation>der Hostname %1 wurde nicht gefunden (DNS)</translation>
    </message>
    <message>
        <source>the network connection was lost</source>
        <translation>die Netzwerkverbindung ging verloren</translation>
    </message>
    <message>
        <source>the proxy %1 could not be reached</source>
        <translation>der Proxy %1 war nicht erreichbar</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a sign-in</source>
        <translation>der Proxy %1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the server does not speak HTTP properly</source>
        <translation>der Server spricht kein korrektes HTTP</translation>
    </message>
    <message>
        <source>%1 could not be reached (network error %2)</source>
        <translation>%1 war nicht erreichbar (Netzwerkfehler %2)</translation>
    </message>
    <message>
        <source>this system has no TLS library that fits</source>
        <translation>dieses System hat keine passende TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Install OpenSSL and Qt&apos;s plugin for it.</source>
        <translation>Installieren Sie OpenSSL und das Qt-Plugin dafür.</translation>
    </message>
    <message>
        <source>its compression is damaged</source>
        <translation>ihre komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Try again; a proxy or gateway on the way may be damaging answers.</source>
        <translation>Versuchen Sie es erneut; möglicherweise beschädigt ein Proxy oder Gateway unterwegs die Antworten.</translation>
    </message>
    <message>
        <source>the secure connection could not be set up</source>
        <translation>die sichere Verbindung konnte nicht hergestellt werden</translation>
    </message>
    <message>
        <source>the certificate was not accepted (TLS error %1)</source>
        <translation>das Zertifikat wurde nicht akzeptiert (TLS-Fehler %1)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>that is an answer; save it to a file and name it with --from</source>
        <translation>das ist eine Antwort; speichern Sie sie in einer Datei und geben Sie diese mit --from an</translation>
    </message>
    <message>
        <source>a user&apos;s id or e-mail address is expected, such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>erwartet wird die ID oder E-Mail-Adresse eines Benutzers, etwa 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>at most %1 users fit in one run; divide the list</source>
        <translation>höchstens %1 Benutzer passen in einen Lauf; teilen Sie die Liste auf</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what was given, what is wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” names no user; write one UUID or e-mail a line</source>
        <translation>„%1“ nennt keinen Benutzer; schreiben Sie eine UUID oder E-Mail je Zeile</translation>
    </message>
    <message>
        <source>“%1” is no list of users: it is larger than 16 MiB</source>
        <translation>„%1“ ist keine Benutzerliste: größer als 16 MiB</translation>
    </message>
</context>
<context>
    <name>UserQuery</name>
    <message>
        <source>the user id must be a UUID such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>die Benutzer-ID muss eine UUID sein, etwa 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, or a link to the user in the dashboard</source>
        <translation>erwartet wird die ID, die E-Mail-Adresse oder der Name eines Benutzers oder ein Link zum Benutzer im Dashboard</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, and none is longer than %1 characters</source>
        <translation>erwartet wird die ID, die E-Mail-Adresse oder der Name eines Benutzers, und nichts davon ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>one e-mail address such as ana.sousa@example.com is expected</source>
        <translation>erwartet wird eine einzelne E-Mail-Adresse, etwa ana.sousa@example.com</translation>
    </message>
    <message>
        <source>32 hexadecimal digits without dashes are an account&apos;s id; a user&apos;s id looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>32 hexadezimale Ziffern ohne Bindestriche sind die ID eines Kontos; die ID eines Benutzers sieht aus wie 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>the link holds no user&apos;s id and no e-mail address; open the user in the dashboard and copy the link from there</source>
        <translation>der Link enthält weder die ID noch die E-Mail-Adresse eines Benutzers; öffnen Sie den Benutzer im Dashboard und kopieren Sie den Link von dort</translation>
    </message>
    <message>
        <source>the link holds several ids or e-mail addresses; paste only that of the user</source>
        <translation>der Link enthält mehrere IDs oder E-Mail-Adressen; fügen Sie nur die des Benutzers ein</translation>
    </message>
    <message>
        <source>one user&apos;s id is expected, and there are several</source>
        <translation>erwartet wird die ID eines einzelnen Benutzers, es sind aber mehrere</translation>
    </message>
</context>
<context>
    <name>UserRun</name>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the list may be partial: it holds %1 of %2 users.</source>
        <translation>die Liste ist möglicherweise unvollständig: Sie enthält %1 von %2 Benutzern.</translation>
    </message>
    <message>
        <source>the list may be partial: users received: %1, and it announces more pages.</source>
        <translation>die Liste ist möglicherweise unvollständig (erhaltene Benutzer: %1): Sie kündigt weitere Seiten an.</translation>
    </message>
    <message>
        <source>%1 of %2 users fit.</source>
        <translation>%1 von %2 Benutzern passen.</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Filter: ana level:high</source>
        <translation>Filter: ana level:high</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Benutzer filtern</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Refresh users</source>
        <translation>Benutzer neu laden</translation>
    </message>
    <message>
        <source>Ask again for the account&apos;s scored users</source>
        <translation>Die bewerteten Benutzer des Kontos erneut anfordern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel loading users</source>
        <translation>Laden der Benutzer abbrechen</translation>
    </message>
    <message>
        <source>Loa&amp;d again</source>
        <translation>Erneu&amp;t laden</translation>
    </message>
    <message>
        <source>Try loading users again</source>
        <translation>Erneut versuchen, die Benutzer zu laden</translation>
    </message>
</context>
<context>
    <name>UsersTable</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Letztes Ereignis (%1)</translation>
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
        <translation>Query-Parameter „%1“</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Defanged</source>
        <translation>Entschärft</translation>
    </message>
    <message>
        <source>ISO 8601, UTC</source>
        <translation>ISO 8601, UTC</translation>
    </message>
    <message>
        <source>ISO 8601, %1</source>
        <translation>ISO 8601, %1</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Ausgeschrieben</translation>
    </message>
    <message>
        <source>Name for reverse DNS</source>
        <translation>Name für Reverse-DNS</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Without hyphens</source>
        <translation>Ohne Bindestriche</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>As seconds since 1970: %1</source>
        <translation>Als Sekunden seit 1970: %1</translation>
    </message>
    <message>
        <source>As milliseconds since 1970: %1</source>
        <translation>Als Millisekunden seit 1970: %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Sieht aus wie %1</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
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
        <translation>Der Anbieter hat nur einen Teil der bewerteten Benutzer gesendet, und mit diesen Zugangsdaten lassen sich die des Kontos nicht durchsuchen: Fragen Sie den Benutzer mit seiner ID ab oder geben Sie dem Token zusätzlich die Berechtigung „Access: Audit Logs Read“.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a name and an e-mail address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>They are listed with risk events, which may have changed since, as by a reset. Look again later.</source>
        <translation>Die Person ist mit Risikoereignissen aufgeführt, die sich seither geändert haben können, etwa durch einen Reset. Sehen Sie später noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save &amp;Timeline</source>
        <translation>&amp;Zeitleiste speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Find &amp;in details</source>
        <translation>In Details &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Switch UTC and &amp;local time</source>
        <translation>Zwischen UTC und &amp;Ortszeit wechseln</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;User field</source>
        <translation>&amp;Benutzerfeld</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Voriges &amp;Ereignis</translation>
    </message>
    <message>
        <source>Next &amp;high event</source>
        <translation>Nächstes Ereignis „&amp;Hoch“</translation>
    </message>
    <message>
        <source>Pre&amp;vious high event</source>
        <translation>V&amp;origes Ereignis „Hoch“</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>What was written can&apos;t be read again. %1</source>
        <translation>Was geschrieben wurde, kann nicht wieder gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>XlsxReport</name>
    <message>
        <source>User risk report</source>
        <translation>Bericht zum Benutzerrisiko</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events %1</source>
        <comment>number of a sheet</comment>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über den Bericht</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>%1 cells hold more than the %2 characters that Excel allows; they end with ….</source>
        <translation>%1 Zellen enthalten mehr als die %2 Zeichen, die Excel erlaubt; sie enden mit ….</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>Close other programs, or export less.</source>
        <translation>Schließen Sie andere Programme oder exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>the temporary folder “%1” can&apos;t hold it</source>
        <translation>sie passt nicht in den temporären Ordner „%1“</translation>
    </message>
    <message>
        <source>Make room in it, or set TMPDIR to a folder with more.</source>
        <translation>Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen Ordner mit mehr Platz.</translation>
    </message>
    <message>
        <source>a workbook can&apos;t hold it (error %1)</source>
        <translation>sie passt nicht in eine Arbeitsmappe (Fehler %1)</translation>
    </message>
    <message>
        <source>Export less, or choose another format.</source>
        <translation>Exportieren Sie weniger oder wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>json::ErrorSentences</name>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a key in quotes is missing here</source>
        <translation>hier fehlt ein Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>nach dem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>only true, false and null may stand here without quotes</source>
        <translation>nur true, false und null dürfen hier ohne Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a digit is missing in the number</source>
        <translation>in der Zahl fehlt eine Ziffer</translation>
    </message>
    <message>
        <source>the text holds an escape that JSON does not know</source>
        <translation>der Text enthält eine Escape-Folge, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>der Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the text holds a byte that is not UTF-8</source>
        <translation>der Text enthält ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>more text follows the value</source>
        <translation>nach dem Wert folgt weiterer Text</translation>
    </message>
    <message>
        <source>the nesting is too deep to show</source>
        <translation>die Verschachtelung ist für die Anzeige zu tief</translation>
    </message>
    <message>
        <source>the value is too large to show</source>
        <translation>der Wert ist für die Anzeige zu groß</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>json::Finder</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Das ist kein regulärer Ausdruck: %1, bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>model::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
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
        <translation>A hat hier keinen Wert</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>value</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B has no value here</source>
        <translation>B hat hier keinen Wert</translation>
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
        <translation>(fehlerhafter Text)</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <comment>whole details</comment>
        <translation>(alles)</translation>
    </message>
    <message>
        <source>%1
They look alike: A is %2, B is %3</source>
        <comment>a text; values with escapes</comment>
        <translation>%1
Beide sehen gleich aus: A ist %2, B ist %3</translation>
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
        <translation>%1: %2, %3 Ereignisse mit gleichem Namen und gleicher Stufe, eingeklappt</translation>
    </message>
    <message>
        <source>%1: %2, the first of several events of the same name and level, unfolded</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2, das erste von mehreren Ereignissen mit gleichem Namen und gleicher Stufe, ausgeklappt</translation>
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
wie gesendet: %5</translation>
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
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>Kann nicht abgefragt werden: Die Liste des Anbieters enthält für diesen Benutzer keine brauchbare ID.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <comment>zone of the times</comment>
        <translation>Letztes Ereignis (%1)</translation>
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
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Copies all versions and the name of this system, for a report to whoever helps. Nothing about accounts or users is in it.</source>
        <translation>Kopiert alle Versionen und den Namen dieses Systems, für eine Meldung an den Support. Über Konten oder Benutzer steht nichts darin.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityBar</name>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>%1 von %2 empfangen</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Reading the answer: %1 of %2</source>
        <translation>Antwort wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>%1. Next attempt in %2 s</source>
        <comment>reason, seconds</comment>
        <translation>%1. Nächster Versuch in %2 s</translation>
    </message>
</context>
<context>
    <name>ui::BadgeView</name>
    <message>
        <source>Risk level: %1</source>
        <translation>Risikostufe: %1</translation>
    </message>
</context>
<context>
    <name>ui::CellActions</name>
    <message>
        <source>&amp;Copy event</source>
        <translation>&amp;Ereignis kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Ereignis als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare details…</source>
        <translation>Details &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Show only events like this cell</source>
        <translation>Nur Ereignisse wie in dieser Zelle anzeigen</translation>
    </message>
    <message>
        <source>Hide events like this cell</source>
        <translation>Ereignisse wie in dieser Zelle ausblenden</translation>
    </message>
    <message>
        <source>Show what differs between the details of the two selected events</source>
        <translation>Anzeigen, worin sich die Details der beiden ausgewählten Ereignisse unterscheiden</translation>
    </message>
    <message>
        <source>Select two events to compare: hold Ctrl and click the second one</source>
        <translation>Wählen Sie zwei Ereignisse zum Vergleichen aus: Halten Sie Strg gedrückt und klicken Sie auf das zweite</translation>
    </message>
    <message>
        <source>Select two events to compare: these are more</source>
        <translation>Wählen Sie zum Vergleichen genau zwei Ereignisse aus: Es sind mehr ausgewählt</translation>
    </message>
    <message>
        <source>Show &amp;only from “%1” on</source>
        <comment>time</comment>
        <translation>&amp;Nur ab „%1“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide from “%1” on</source>
        <comment>time</comment>
        <translation>Ab „%1“ &amp;ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;only this value</source>
        <translation>&amp;Nur diesen Wert anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>Diesen Wert &amp;ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>text of a cell</comment>
        <translation>&amp;Nur „%1“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>text of a cell</comment>
        <translation>„%1“ &amp;ausblenden</translation>
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
        <translation>Ereignisse der Stufe %1 anzeigen, %2</translation>
    </message>
    <message>
        <source>Show or hide events of level %1</source>
        <translation>Ereignisse der Stufe %1 ein- oder ausblenden</translation>
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
        <translation>Details vergleichen: %1, %2</translation>
    </message>
    <message>
        <source>Strings are compared by their text, numbers as sent: 1.0 is not 1. The order of keys makes no difference.</source>
        <translation>Zeichenketten werden nach ihrem Text verglichen, Zahlen wie gesendet: 1.0 ist nicht 1. Die Reihenfolge der Schlüssel spielt keine Rolle.</translation>
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
        <translation>A hat keine Details.</translation>
    </message>
    <message>
        <source>B has no details.</source>
        <translation>B hat keine Details.</translation>
    </message>
    <message>
        <source>A is broken JSON, compared as far as it goes. %1.</source>
        <translation>A ist fehlerhaftes JSON und wird verglichen, so weit es reicht. %1.</translation>
    </message>
    <message>
        <source>B is broken JSON, compared as far as it goes. %1.</source>
        <translation>B ist fehlerhaftes JSON und wird verglichen, so weit es reicht. %1.</translation>
    </message>
    <message>
        <source>Only the first %1 differences and the first %2 equal parts are listed.</source>
        <translation>Nur die ersten %1 Unterschiede und die ersten %2 gleichen Teile sind aufgeführt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed, %4 the same</source>
        <translation>%1 geändert, %2 hinzugefügt, %3 entfernt, %4 gleich</translation>
    </message>
    <message>
        <source>Neither event has details.</source>
        <translation>Keines der beiden Ereignisse hat Details.</translation>
    </message>
    <message>
        <source>The details of both events are the same, byte for byte.</source>
        <translation>Die Details beider Ereignisse sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>The details of both events say the same, spelled or ordered differently.</source>
        <translation>Die Details beider Ereignisse besagen dasselbe, nur anders geschrieben oder geordnet.</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CredentialCheckView</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Risk scores can be read with this credential.</source>
        <translation>Mit diesen Zugangsdaten können Risikobewertungen gelesen werden.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test the credential</source>
        <translation>Zugangsdaten testen</translation>
    </message>
</context>
<context>
    <name>ui::DetailsActions</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren a&amp;ls</translation>
    </message>
    <message>
        <source>Show &amp;only events with this value</source>
        <translation>&amp;Nur Ereignisse mit diesem Wert anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>Ereignisse mit diesem Wert &amp;ausblenden</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>&amp;jq-Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;bracket path</source>
        <translation>&amp;Klammerpfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;subtree</source>
        <translation>&amp;Teilbaum kopieren</translation>
    </message>
    <message>
        <source>Copy subtree as sen&amp;t</source>
        <translation>Teilbaum wie &amp;gesendet kopieren</translation>
    </message>
    <message>
        <source>Copy whole &amp;event</source>
        <translation>Ganzes &amp;Ereignis kopieren</translation>
    </message>
    <message>
        <source>Show &amp;whole text…</source>
        <translation>Ganzen Te&amp;xt anzeigen…</translation>
    </message>
    <message>
        <source>Open l&amp;ink…</source>
        <translation>Link ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>E&amp;xpand subtree</source>
        <translation>Teilbaum a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse subtree</source>
        <translation>Teil&amp;baum einklappen</translation>
    </message>
    <message>
        <source>Expand to &amp;level</source>
        <translation>Ausklappen b&amp;is Ebene</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>a level of nesting</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles einklappen</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Kein Ereignis ausgewählt.</translation>
    </message>
    <message>
        <source>This event has no details.</source>
        <translation>Dieses Ereignis hat keine Details.</translation>
    </message>
    <message>
        <source>These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.</source>
        <translation>Diese Details sind fehlerhaftes JSON und werden angezeigt, so weit es reicht. %1. „Roh“ zeigt jedes Byte.</translation>
    </message>
    <message>
        <source>This is the beginning; the rest is being read…</source>
        <translation>Das ist der Anfang; der Rest wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were opened. Expand again for more.</source>
        <translation>
            <numerusform>%1 Zeile wurde ausgeklappt. Für weitere erneut ausklappen.</numerusform>
            <numerusform>%1 Zeilen wurden ausgeklappt. Für weitere erneut ausklappen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsTextDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 bytes as UTF-8</source>
        <translation>%1 Byte als UTF-8</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTree</name>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON im Text)</translation>
    </message>
</context>
<context>
    <name>ui::ErrorBanner</name>
    <message>
        <source>%1: %2. What is shown is the last answer for %3.</source>
        <comment>problem, user asked for, user shown</comment>
        <translation>%1: %2. Angezeigt wird die letzte Antwort zu %3.</translation>
    </message>
</context>
<context>
    <name>ui::EventHeader</name>
    <message>
        <source>Columns of the events</source>
        <translation>Spalten der Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message>
        <source>&amp;Group repeats</source>
        <translation>&amp;Wiederholungen gruppieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>One row for consecutive events of the same name and level</source>
        <translation>Eine Zeile für aufeinanderfolgende Ereignisse mit gleichem Namen und gleicher Stufe</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
</context>
<context>
    <name>ui::ExportColumns</name>
    <message>
        <source>%1, %2</source>
        <comment>a column&apos;s title, its name in files</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Looking for what to replace…</source>
        <translation>Zu Ersetzendes wird gesucht…</translation>
    </message>
    <message>
        <source>Preparing the events…</source>
        <translation>Ereignisse werden vorbereitet…</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is there already. Its content will be lost.</source>
        <translation>„%1“ ist schon vorhanden. Der bisherige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 events</source>
        <translation>Wird geschrieben: %1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Checking and saving the file…</source>
        <translation>Datei wird geprüft und gespeichert…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Geschrieben: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ui::ExportFile</name>
    <message>
        <source>A file name has no “/” in it. Another folder is chosen with the button below the name.</source>
        <translation>Ein Dateiname enthält kein „/“. Ein anderer Ordner wird mit der Schaltfläche unter dem Namen gewählt.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptions</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>Jeweils der Anfang</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>A&amp;lle (%1)</translation>
    </message>
    <message>
        <source>F&amp;iltered (%1)</source>
        <translation>&amp;Gefilterte (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>Ausgewähl&amp;te (%1)</translation>
    </message>
    <message>
        <source>Events to export</source>
        <translation>Zu exportierende Ereignisse</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Haken Sie mindestens eine Spalte an.</translation>
    </message>
</context>
<context>
    <name>ui::ExportRedaction</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Numbered markers</source>
        <translation>Nummerierte Platzhalter</translation>
    </message>
    <message>
        <source>Keyed markers, a key of this export</source>
        <translation>Platzhalter mit Schlüssel für diesen Export</translation>
    </message>
    <message>
        <source>Keyed markers, a key file</source>
        <translation>Platzhalter mit Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Wählen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Choose at least one kind to replace, or turn redaction off.</source>
        <translation>Wählen Sie mindestens eine zu ersetzende Art oder schalten Sie die Schwärzung aus.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>kind</comment>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of values, number of places</comment>
        <translation>%1: %2 an %3 Stellen</translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>The report names people, devices and addresses as they were sent.</source>
        <translation>Der Bericht nennt Personen, Geräte und Adressen wie gesendet.</translation>
    </message>
    <message>
        <source>[EMAIL-1], [IP-2]: the same value has the same marker within this file.</source>
        <translation>[EMAIL-1], [IP-2]: Derselbe Wert hat innerhalb dieser Datei denselben Platzhalter.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: made with a key that is forgotten after this export.</source>
        <translation>[EMAIL-5f3a…]: Gebildet mit einem Schlüssel, der nach diesem Export vergessen wird.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: exports with the same key file have the same markers.</source>
        <translation>[EMAIL-5f3a…]: Exporte mit derselben Schlüsseldatei haben dieselben Platzhalter.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::ExportSamples</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Im Bericht</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
    <message>
        <source>%L1 of 1 event</source>
        <translation>%L1 von 1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 events</source>
        <translation>
            <numerusform>%L1 von %L2 Ereignis</numerusform>
            <numerusform>%L1 von %L2 Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
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
        <translation>All dies muss auf ein Ereignis zutreffen, damit es angezeigt wird (Strg+F):
travel   im Namen, in der ID oder in den Details
&quot;blocked country&quot;   ebenso, mit dem Leerzeichen
name:travel   im Namen
name:=&quot;Malicious file&quot;   genau dieser Name
level:high,medium   eine dieser Stufen
id:8ed5   in der ID
after:2026-11-01   nicht früher
before:2026-11-02T10:30   früher
details./locations/0/country=JP   dieser Wert an dieser Stelle
-blocked   nicht so; wirkt vor jedem Begriff</translation>
    </message>
    <message>
        <source>name:travel level:high -blocked</source>
        <translation>name:travel level:high -blocked</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>Take the text for a regular expression (PCRE)</source>
        <translation>Den Text als regulären Ausdruck (PCRE) verstehen</translation>
    </message>
    <message>
        <source>Find in the names of fields</source>
        <translation>In den Namen von Feldern suchen</translation>
    </message>
    <message>
        <source>Find in strings, numbers and words</source>
        <translation>In Zeichenketten, Zahlen und Wörtern suchen</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Suchoptionen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>%1/%2+</source>
        <comment>place shown, places found, and there are more</comment>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>%1 of more than %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 von mehr als %2 Stellen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place shown, places found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 von %2 Stellen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>⚠ Error</source>
        <translation>⚠ Fehler</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>only keys</source>
        <translation>nur Schlüssel</translation>
    </message>
    <message>
        <source>only values</source>
        <translation>nur Werte</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to find (Alt+Down)</source>
        <translation>Art der Suche (Alt+↓)</translation>
    </message>
    <message>
        <source>How to find (Alt+Down): %1</source>
        <translation>Art der Suche (Alt+↓): %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>It asks %1, as CLOUDFLARE_BASE_URL says. “More options” has another one.</source>
        <translation>Gefragt wird %1, wie CLOUDFLARE_BASE_URL angibt. Eine andere Basis-URL lässt sich unter „Weitere Optionen“ angeben.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>My account %1</source>
        <translation>Mein Konto %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Asking the provider whether it accepts the token for this account…</source>
        <translation>Der Anbieter wird gefragt, ob er das Token für dieses Konto akzeptiert…</translation>
    </message>
    <message>
        <source>The token works. Giving it to the keychain…</source>
        <translation>Das Token funktioniert. Es wird dem Schlüsselbund übergeben…</translation>
    </message>
    <message>
        <source>The token works, and is held in memory only.</source>
        <translation>Das Token funktioniert und bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>No keychain took it: it is gone when the window closes, and asked for again after the next start. It is never written to a file.</source>
        <translation>Kein Schlüsselbund hat es angenommen: Es ist weg, sobald das Fenster geschlossen wird, und muss nach dem nächsten Start wieder eingegeben werden. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>We&amp;iter</translation>
    </message>
    <message>
        <source>Hold &amp;it in memory</source>
        <translation>Im &amp;Speicher halten</translation>
    </message>
    <message>
        <source>&amp;Test and continue</source>
        <translation>&amp;Testen und weiter</translation>
    </message>
    <message>
        <source>Unlock it and try again, or hold the token in memory only, until the window closes.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder halten Sie das Token nur im Arbeitsspeicher, bis das Fenster geschlossen wird.</translation>
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
        <translation>&amp;Zeitpunkt (%1)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type a time.</source>
        <translation>Geben Sie einen Zeitpunkt ein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a time.</source>
        <translation>„%1“ lässt sich nicht als Zeitpunkt lesen.</translation>
    </message>
</context>
<context>
    <name>ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Not in the handbook</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>The handbook was not opened</source>
        <translation>Das Handbuch wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>Read it here: Help, Handbook.</source>
        <translation>Lesen Sie es hier: Hilfe, Handbuch.</translation>
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
        <translation>Spuren</translation>
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
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>The events are still being sorted; export again in a moment.</source>
        <translation>Die Ereignisse werden noch sortiert; exportieren Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Scored &amp;users</source>
        <translation>&amp;Bewertete Benutzer</translation>
    </message>
</context>
<context>
    <name>ui::NameChooser</name>
    <message>
        <source>Event ▾</source>
        <translation>Ereignis ▾</translation>
    </message>
    <message>
        <source>Choose events by name</source>
        <translation>Ereignisse nach Namen wählen</translation>
    </message>
    <message>
        <source>Show only events of one name</source>
        <translation>Nur Ereignisse eines Namens anzeigen</translation>
    </message>
    <message>
        <source>%L1 more: type name:…</source>
        <translation>%L1 weitere über name:…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message>
        <source>Look up a user</source>
        <translation>Benutzer abfragen</translation>
    </message>
    <message>
        <source>Type an e-mail address, a name or a user&apos;s id into the field above and press Enter: you will see how risky the provider says this user is, why, and every event on a timeline.</source>
        <translation>Geben Sie oben im Feld eine E-Mail-Adresse, einen Namen oder die ID eines Benutzers ein und drücken Sie Enter: Sie sehen dann, wie riskant dieser Benutzer laut Anbieter ist, warum, und jedes Ereignis auf einer Zeitleiste.</translation>
    </message>
    <message>
        <source>Riskscope only reads. Nothing it sends can change the account.</source>
        <translation>Riskscope liest nur. Nichts, was es sendet, kann das Konto ändern.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Asking the provider about %1.</source>
        <translation>Der Anbieter wird nach %1 gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Aufgeführt</translation>
    </message>
    <message>
        <source>Who fits “%1” so far: the account has more users than are searched</source>
        <translation>Wer bisher zu „%1“ passt: Das Konto hat mehr Benutzer, als durchsucht werden</translation>
    </message>
    <message>
        <source>Several people fit “%1”</source>
        <translation>Mehrere Personen passen zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>In the account&apos;s list of users, which tells no level</source>
        <translation>In der Benutzerliste des Kontos, die keine Stufe nennt</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Listed with a risk score</source>
        <translation>Mit einer Risikobewertung aufgeführt</translation>
    </message>
    <message>
        <source>Scored: %1</source>
        <comment>a level</comment>
        <translation>Bewertet: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileButton</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>die des Anbieters</translation>
    </message>
    <message>
        <source>Account: %1
Base URL: %2</source>
        <translation>Konto: %1
Basis-URL: %2</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>%1
%2
Another profile: Alt+P</source>
        <comment>name, account and base URL</comment>
        <translation>%1
%2
Anderes Profil: Alt+P</translation>
    </message>
    <message>
        <source>No profile was set up yet (Alt+P)</source>
        <translation>Es wurde noch kein Profil eingerichtet (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileChoice</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Change Profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Held in memory only</source>
        <translation>Nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The profile was saved, but no keychain took its secret: it is held in memory and gone when the window closes.</source>
        <translation>Das Profil wurde gespeichert, aber kein Schlüsselbund hat sein Geheimnis angenommen: Es bleibt im Arbeitsspeicher und ist weg, sobald das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start. It is never written to a file.</source>
        <translation>Nach dem nächsten Start muss es wieder eingegeben werden. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start, unless the keychain still has an earlier one of this profile, which is used then: remove that one there. It is never written to a file.</source>
        <translation>Nach dem nächsten Start muss es wieder eingegeben werden, es sei denn, der Schlüsselbund hat noch ein früheres dieses Profils, das dann verwendet wird: Entfernen Sie jenes dort. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1
Nothing was saved. The profile can be saved with its secret held in memory only, until the window closes.</source>
        <comment>what to do</comment>
        <translation>%1
Es wurde nichts gespeichert. Das Profil kann so gespeichert werden, dass sein Geheimnis nur im Arbeitsspeicher bleibt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Hold in memory</source>
        <translation>Im &amp;Speicher halten</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>Geheimnis entfernen?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t ask the provider without one.</source>
        <translation>Ohne Geheimnis kann „%1“ den Anbieter nicht fragen.</translation>
    </message>
    <message>
        <source>The provider still accepts it: revoke it there if nobody needs it any more.</source>
        <translation>Der Anbieter akzeptiert es weiterhin: Widerrufen Sie es dort, wenn es niemand mehr braucht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Giving the secret to the keychain…</source>
        <translation>Das Geheimnis wird dem Schlüsselbund übergeben…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>E-mail and global API key</source>
        <translation>E-Mail und globaler API-Schlüssel</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Global &amp;key</source>
        <translation>Globaler &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileSecret</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Global key</source>
        <translation>Globaler Schlüssel</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. The one permission that it needs is “Zero Trust: PII Read”.</source>
        <translation>Wird im Schlüsselbund des Desktops aufbewahrt, nie in einer Datei. Die einzige Berechtigung, die es braucht, ist „Zero Trust: PII Read“.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. It may do whatever its user may: a token with one permission is the better choice.</source>
        <translation>Wird im Schlüsselbund des Desktops aufbewahrt, nie in einer Datei. Er darf alles, was sein Benutzer darf: Ein Token mit einer einzigen Berechtigung ist die bessere Wahl.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>Held in memory only, until the window closes: no keychain took it</source>
        <translation>Nur im Arbeitsspeicher, bis das Fenster geschlossen wird: Kein Schlüsselbund hat es angenommen</translation>
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
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Konto: %1, Basis-URL: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>the provider&apos;s own base URL</source>
        <translation>die des Anbieters</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Dieses Profil entfernen?</translation>
    </message>
    <message>
        <source>“%1”, its secret in the keychain and whom it looked up will be forgotten.</source>
        <translation>Vergessen werden „%1“, sein Geheimnis im Schlüsselbund und wer damit abgefragt wurde.</translation>
    </message>
    <message>
        <source>The provider still accepts the secret: revoke it there if nobody needs it any more.</source>
        <translation>Der Anbieter akzeptiert das Geheimnis weiterhin: Widerrufen Sie es dort, wenn es niemand mehr braucht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removing its secret from the keychain…</source>
        <translation>Sein Geheimnis wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>The profile is still there: unlock the keychain and try again. If it is removed anyway, its secret may stay in the keychain, under “riskscope”.</source>
        <translation>Das Profil ist noch da: Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Wird es trotzdem entfernt, bleibt sein Geheimnis möglicherweise im Schlüsselbund, unter „riskscope“.</translation>
    </message>
    <message>
        <source>Remove &amp;anyway</source>
        <translation>&amp;Trotzdem entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RawScrollArea</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>The provider reports no events for this user.</source>
        <translation>Der Anbieter meldet für diesen Benutzer keine Ereignisse.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
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
        <translation>%1, zuletzt %2 %3</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>No e-mail given</source>
        <translation>Keine E-Mail angegeben</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>level word</comment>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No level reported, which does not mean low</source>
        <translation>Keine Stufe gemeldet, was nicht „niedrig“ bedeutet</translation>
    </message>
    <message>
        <source>No event explains this level</source>
        <translation>Kein Ereignis erklärt diese Stufe</translation>
    </message>
    <message>
        <source>and %L1 other names</source>
        <translation>und %L1 weitere Namen</translation>
    </message>
    <message>
        <source>%1 %2 · 1 event since</source>
        <comment>time, zone</comment>
        <translation>%1 %2 · seither 1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %L3 events since</source>
        <comment>time, zone, number</comment>
        <translation>
            <numerusform>%1 %2 · seither %L3 Ereignis</numerusform>
            <numerusform>%1 %2 · seither %L3 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>Keiner gemeldet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, gerade eben</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 · refresh failed</source>
        <translation>%1 · Aktualisieren fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChip</name>
    <message>
        <source>Only events of a stretch of time are shown. A click removes that limit; the timeline sets it.</source>
        <translation>Nur Ereignisse eines Zeitbereichs werden angezeigt. Ein Klick hebt diese Begrenzung auf; gesetzt wird sie in der Zeitleiste.</translation>
    </message>
    <message>
        <source>Scope: %1 ✕</source>
        <comment>range of time</comment>
        <translation>Bereich: %1 ✕</translation>
    </message>
    <message>
        <source>Remove the scope, %1 %2</source>
        <comment>range of time, zone</comment>
        <translation>Zeitbereich aufheben, %1 %2</translation>
    </message>
    <message>
        <source>Only events from %1 to before %2 %3 are shown. Click to show those of all times.</source>
        <comment>time, time, zone</comment>
        <translation>Nur Ereignisse ab %1 und vor %2 %3 werden angezeigt. Ein Klick zeigt die aller Zeiten an.</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Table and timeline</source>
        <translation>Tabelle und Zeitleiste</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone.</source>
        <translation>Zeitleiste, Tabelle, Tooltips und Berichte zeigen Zeiten in dieser Zeitzone.</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone: %1, now %2.</source>
        <comment>zone, offset</comment>
        <translation>Zeitleiste, Tabelle, Tooltips und Berichte zeigen Zeiten in dieser Zeitzone: %1, jetzt %2.</translation>
    </message>
    <message>
        <source>There is no zone of this name: choose one from the list, such as Europe/Lisbon.</source>
        <translation>Es gibt keine Zeitzone dieses Namens: Wählen Sie eine aus der Liste, etwa Europe/Lisbon.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNetwork</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>ohne Proxy</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>über den Proxy %1</translation>
    </message>
    <message>
        <source>%1, from the command line, for this run</source>
        <translation>%1, von der Befehlszeile, für diesen Lauf</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutKeys</name>
    <message>
        <source>This key can&apos;t be changed.</source>
        <translation>Diese Taste kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Bitte eine einzelne Taste, mit oder ohne Strg, Alt und Umschalt.</translation>
    </message>
    <message>
        <source>This key moves about in lists and fields.</source>
        <translation>Mit dieser Taste bewegt man sich in Listen und Feldern.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü oder drückt eine Schaltfläche: Halten Sie zusätzlich Strg gedrückt.</translation>
    </message>
    <message>
        <source>A single letter would be typed into fields: hold Ctrl or Alt as well.</source>
        <translation>Ein einzelner Buchstabe würde in Felder getippt: Halten Sie zusätzlich Strg oder Alt gedrückt.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>table and timeline</source>
        <translation>Tabelle und Zeitleiste</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>ganzes Fenster</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutPage</name>
    <message>
        <source>&amp;Key of “%1”</source>
        <translation>&amp;Taste für „%1“</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste für „%1“</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für „%2“.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Quota %1 left</source>
        <translation>Kontingent: noch %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2</source>
        <translation>Kontingent: noch %1 von %2</translation>
    </message>
    <message>
        <source>Quota %1 of %2 per %3</source>
        <comment>left, limit, duration</comment>
        <translation>Kontingent: noch %1 von %2 je %3</translation>
    </message>
    <message>
        <source>Read-only · Zero Trust: PII Read</source>
        <translation>Nur lesend · Zero Trust: PII Read</translation>
    </message>
    <message>
        <source>Riskscope sends nothing but GET requests and needs no other permission</source>
        <translation>Riskscope sendet ausschließlich GET-Anfragen und braucht keine andere Berechtigung</translation>
    </message>
    <message>
        <source>Switch all times between UTC and local time (Z)</source>
        <translation>Alle Zeiten zwischen UTC und Ortszeit umschalten (Z)</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>Times in UTC (Z for local, %1)</source>
        <translation>Zeiten in UTC (Z für Ortszeit, %1)</translation>
    </message>
    <message>
        <source>Times in %1, %2 (Z for UTC)</source>
        <comment>zone, offset</comment>
        <translation>Zeiten in %1, %2 (Z für UTC)</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>looked up before</source>
        <translation>schon abgefragt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a suggestion</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Suggested users</source>
        <translation>Vorgeschlagene Benutzer</translation>
    </message>
</context>
<context>
    <name>ui::TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>&amp;Alle Ereignisse einpassen</translation>
    </message>
    <message>
        <source>&amp;Scope to the visible range</source>
        <translation>Auf &amp;sichtbaren Bereich eingrenzen</translation>
    </message>
    <message>
        <source>&amp;Remove the scope</source>
        <translation>Zeitbereich auf&amp;heben</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Gehe zu &amp;Zeitpunkt…</translation>
    </message>
    <message>
        <source>A la&amp;ne for each name</source>
        <translation>Eine Spur &amp;je Name</translation>
    </message>
    <message>
        <source>&amp;1 hour around the event</source>
        <translation>&amp;1 Stunde um das Ereignis</translation>
    </message>
    <message>
        <source>&amp;24 hours around the event</source>
        <translation>&amp;24 Stunden um das Ereignis</translation>
    </message>
    <message>
        <source>&amp;7 days around the event</source>
        <translation>&amp;7 Tage um das Ereignis</translation>
    </message>
    <message>
        <source>Save &amp;picture</source>
        <translation>&amp;Bild speichern</translation>
    </message>
    <message>
        <source>Show &amp;only this name</source>
        <translation>&amp;Nur diesen Namen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide this name</source>
        <translation>Diesen Namen a&amp;usblenden</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>event name</comment>
        <translation>&amp;Nur „%1“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>event name</comment>
        <translation>„%1“ a&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>ui::TimelineExport</name>
    <message>
        <source>Timeline as S&amp;VG…</source>
        <translation>Zeitleiste als S&amp;VG…</translation>
    </message>
    <message>
        <source>Timeline as &amp;PNG…</source>
        <translation>Zeitleiste als &amp;PNG…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;DF…</source>
        <translation>Zeitleiste als P&amp;DF…</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <comment>format, file extension</comment>
        <translation>%1-Bild (*.%2)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
</context>
<context>
    <name>ui::TimelineSpeech</name>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Scroll to zoom · drag to pan · Shift+drag to select · Enter scopes</source>
        <translation>Scrollen zoomt · Ziehen verschiebt · Umschalt+Ziehen wählt aus · Enter grenzt ein</translation>
    </message>
</context>
<context>
    <name>ui::UsersDock</name>
    <message>
        <source>Scored users</source>
        <translation>Bewertete Benutzer</translation>
    </message>
</context>
<context>
    <name>ui::UsersPanel</name>
    <message>
        <source>Every word must stand in the name, e-mail or id; case and accents don&apos;t count
level:high,medium   one of these levels</source>
        <translation>Jedes Wort muss in Name, E-Mail oder ID vorkommen; Groß-/Kleinschreibung und Akzente zählen nicht
level:high,medium   eine dieser Stufen</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users…</source>
        <translation>Bewertete Benutzer des Kontos werden geladen…</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>Liste wird vorbereitet…</translation>
    </message>
    <message>
        <source>Nobody is scored</source>
        <translation>Niemand ist bewertet</translation>
    </message>
    <message>
        <source>The provider reports no user of this account with a risk score now.</source>
        <translation>Der Anbieter meldet derzeit keinen Benutzer dieses Kontos mit einer Risikobewertung.</translation>
    </message>
    <message>
        <source>A user appears here once the provider has seen a risk event of theirs.</source>
        <translation>Ein Benutzer erscheint hier, sobald der Anbieter ein Risikoereignis von ihm gesehen hat.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>The account&apos;s scored users were not asked for.</source>
        <translation>Die bewerteten Benutzer des Kontos wurden nicht angefordert.</translation>
    </message>
    <message>
        <source>%L1 of 1 user</source>
        <translation>%L1 von 1 Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 users</source>
        <translation>
            <numerusform>%L1 von %L2 Benutzer</numerusform>
            <numerusform>%L1 von %L2 Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>No user fits the filter.</source>
        <translation>Kein Benutzer passt zum Filter.</translation>
    </message>
    <message>
        <source>These are the users as of before. %1: %2 %3</source>
        <comment>title of a problem; what happened; advice</comment>
        <translation>Das ist der letzte bekannte Stand der Benutzer. %1: %2 %3</translation>
    </message>
    <message>
        <source>The provider has %L1 scored users and sent %L2 of them.</source>
        <translation>Der Anbieter hat %L1 bewertete Benutzer, gesendet hat er davon %L2.</translation>
    </message>
    <message>
        <source>The provider has more scored users than it sent.</source>
        <translation>Der Anbieter hat mehr bewertete Benutzer, als er gesendet hat.</translation>
    </message>
    <message>
        <source>Fetched %1 %2</source>
        <comment>time, its zone</comment>
        <translation>Abgerufen %1 %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1 of %2</source>
        <translation>Bewertete Benutzer des Kontos werden geladen: %1 von %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1</source>
        <translation>Bewertete Benutzer des Kontos werden geladen: %1</translation>
    </message>
    <message>
        <source>%1: asking again at %2 %3</source>
        <comment>reason; a time; its zone</comment>
        <translation>%1: neue Anfrage um %2 %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>%1 kann nicht abgefragt werden: Die Liste des Anbieters enthält für diesen Benutzer keine brauchbare ID.</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Dieser Benutzer</translation>
    </message>
</context>
<context>
    <name>ui::UsersTable</name>
    <message>
        <source>Scored users</source>
        <translation>Bewertete Benutzer</translation>
    </message>
</context>
<context>
    <name>ui::ViewSteps</name>
    <message>
        <source>&amp;Undo zoom or scope</source>
        <translation>Zoom oder Zeitbereich &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo zoom or scope</source>
        <translation>Zoom oder Zeitbereich &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::Visits</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a user</comment>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <comment>a user</comment>
        <translation>Vorwärts zu %1</translation>
    </message>
</context>
</TS>
