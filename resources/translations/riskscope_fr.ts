<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Riskscope</source>
        <translation>À propos de Riskscope</translation>
    </message>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. It only reads.
A third-party client, not made or endorsed by the provider.</source>
        <translation>Affiche le risque Zero Trust d’un utilisateur. Lecture seule.
Client tiers, ni réalisé ni approuvé par le fournisseur.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
    <message>
        <source>What Riskscope is made of: each library with its version and its licence.</source>
        <translation>Ce dont Riskscope est composé&#xa0;: chaque bibliothèque avec sa version et sa licence.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Licence of Riskscope</source>
        <translation>&amp;Licence de Riskscope</translation>
    </message>
    <message>
        <source>Licence of Riskscope</source>
        <translation>Licence de Riskscope</translation>
    </message>
    <message>
        <source>What you may do with Riskscope: the whole text of its licence.</source>
        <translation>Ce que vous pouvez faire de Riskscope&#xa0;: le texte complet de sa licence.</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Progress of the lookup</source>
        <translation>Progression de la consultation</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Re&amp;tenter</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the next attempt</source>
        <translation>Ne pas attendre la prochaine tentative</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this lookup (Esc)</source>
        <translation>Arrêter cette consultation (Échap)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>expected true or false, found nothing</source>
        <translation>attendu&#xa0;: true ou false, trouvé&#xa0;: rien</translation>
    </message>
    <message>
        <source>the token is malformed: blanks or quotes in it, “Bearer” twice, or a global key</source>
        <translation>le jeton est mal formé&#xa0;: il contient des espaces ou des guillemets, «&#xa0;Bearer&#xa0;» deux fois, ou c’est une clé globale</translation>
    </message>
    <message>
        <source>an API token stands in the place of the global key</source>
        <translation>un jeton d’API se trouve à la place de la clé globale</translation>
    </message>
    <message>
        <source>the e-mail address and the key do not belong together</source>
        <translation>l’adresse e-mail et la clé ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the token is unknown, revoked, or not for this account</source>
        <translation>le jeton est inconnu, révoqué ou destiné à un autre compte</translation>
    </message>
    <message>
        <source>the token is valid, but lacks the permission or the account</source>
        <translation>le jeton est valide, mais il lui manque l’autorisation ou l’accès au compte</translation>
    </message>
    <message>
        <source>this kind of credential is not accepted here</source>
        <translation>ce type d’identifiants n’est pas accepté ici</translation>
    </message>
    <message>
        <source>the account id or the path of the base URL is wrong</source>
        <translation>l’ID du compte ou le chemin de l’URL de base est erroné</translation>
    </message>
    <message>
        <source>the HTTP status %1 is not expected here</source>
        <translation>le code HTTP %1 n’est pas attendu ici</translation>
    </message>
    <message>
        <source>no API answered at this path: the base URL may be wrong</source>
        <translation>aucune API n’a répondu à ce chemin&#xa0;: l’URL de base est peut-être erronée</translation>
    </message>
    <message>
        <source>a string or null</source>
        <translation>une chaîne ou null</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>attendu&#xa0;: %1, trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>un objet ou null</translation>
    </message>
    <message>
        <source>an array or null</source>
        <translation>un tableau ou null</translation>
    </message>
    <message>
        <source>a whole number or null</source>
        <translation>un nombre entier ou null</translation>
    </message>
    <message>
        <source>the answer is not valid UTF-8</source>
        <translation>la réponse n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the answer is not UTF-8 text: it holds zero bytes</source>
        <translation>la réponse n’est pas du texte UTF-8&#xa0;: elle contient des octets nuls</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends inside a string at byte %1</source>
        <translation>la réponse est tronquée&#xa0;: elle se termine à l’intérieur d’une chaîne, à l’octet %1</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends at byte %1</source>
        <translation>la réponse est tronquée&#xa0;: elle se termine à l’octet %1</translation>
    </message>
    <message>
        <source>something follows the answer&apos;s JSON, from byte %1 on</source>
        <translation>quelque chose suit le JSON de la réponse, à partir de l’octet %1</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>la réponse n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>the answer is a web page (HTML), not JSON</source>
        <translation>la réponse est une page web (HTML), pas du JSON</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>attendu&#xa0;: un objet, trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answer is plain text, not JSON</source>
        <translation>la réponse est du texte brut, pas du JSON</translation>
    </message>
    <message>
        <source>the quota of requests is used up</source>
        <translation>le quota de requêtes est épuisé</translation>
    </message>
    <message>
        <source>result.status is missing</source>
        <translation>result.status est absent</translation>
    </message>
</context>
<context>
    <name>AnswerSource</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>a pasted answer</source>
        <translation>réponse collée</translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>CrowdStrike rates the state of a device of this user; the worse its score, the riskier.</source>
        <translation>CrowdStrike évalue l’état d’un appareil de cet utilisateur&#xa0;; plus son score est mauvais, plus le risque est grand.</translation>
    </message>
    <message>
        <source>The user signed in from two places that are too far apart for the time between.</source>
        <translation>L’utilisateur s’est connecté depuis deux lieux trop éloignés pour le temps écoulé entre les deux connexions.</translation>
    </message>
    <message>
        <source>What the user sent or stored broke data loss prevention policies unusually often.</source>
        <translation>Ce que l’utilisateur a envoyé ou stocké a enfreint anormalement souvent les stratégies de prévention des pertes de données.</translation>
    </message>
    <message>
        <source>SentinelOne found at least one active threat on a device of this user.</source>
        <translation>SentinelOne a trouvé au moins une menace active sur un appareil de cet utilisateur.</translation>
    </message>
    <message>
        <source>The user&apos;s traffic held a file that was found to be malicious. It counts even where the traffic was blocked.</source>
        <translation>Le trafic de l’utilisateur contenait un fichier reconnu comme malveillant. Cela compte même si le trafic a été bloqué.</translation>
    </message>
    <message>
        <source>The user went to a domain of a suspicious category, such as a newly seen one. It counts even where the traffic was blocked.</source>
        <translation>L’utilisateur s’est rendu sur un domaine d’une catégorie suspecte, par exemple un domaine apparu récemment. Cela compte même si le trafic a été bloqué.</translation>
    </message>
    <message>
        <source>The user went to a domain known for malware, phishing or the like. It counts even where the traffic was blocked.</source>
        <translation>L’utilisateur s’est rendu sur un domaine connu pour des logiciels malveillants, de l’hameçonnage ou autre. Cela compte même si le trafic a été bloqué.</translation>
    </message>
</context>
<context>
    <name>BehaviorTip</name>
    <message>
        <source>as publicly described</source>
        <translation>selon la description publique</translation>
    </message>
    <message>
        <source>Level when triggered: %1</source>
        <translation>Niveau en cas de déclenchement&#xa0;: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>not enabled now</source>
        <translation>non activé actuellement</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>Comportement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The CA file “%1” could not be used: %2.</source>
        <translation>Le fichier CA «&#xa0;%1&#xa0;» n’a pas pu être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its certificates have expired or are not valid yet</source>
        <translation>ses certificats ont expiré ou ne sont pas encore valides</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>il dépasse 1 Mio</translation>
    </message>
    <message>
        <source>it holds a private key</source>
        <translation>il contient une clé privée</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>il ne contient aucun certificat</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>l’un de ses certificats est endommagé</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not a certificate authority&apos;s</source>
        <translation>le certificat de «&#xa0;%1&#xa0;» n’est pas celui d’une autorité de certification</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: changed</source>
        <comment>file</comment>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>file</comment>
        <translation>%1&#xa0;: absent</translation>
    </message>
    <message>
        <source>%1: unreadable (%2)</source>
        <comment>file, reason</comment>
        <translation>%1&#xa0;: illisible (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>Fichiers conformes au manifeste&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>There is no manifest “%1”. Name the manifest.json that stands beside the exported files.</source>
        <translation>Il n’y a pas de manifeste «&#xa0;%1&#xa0;». Indiquez le manifest.json placé à côté des fichiers exportés.</translation>
    </message>
    <message>
        <source>The manifest “%1” names no file, so there is nothing to compare.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» ne mentionne aucun fichier, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The files do not match “%1”.</source>
        <translation>Les fichiers ne correspondent pas à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Do not rely on them: get them again from where they came, or export them anew.</source>
        <translation>Ne vous y fiez pas&#xa0;: récupérez-les une nouvelle fois à la source, ou exportez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>report the risk of a user, of several, or of a saved answer</source>
        <translation>donner le risque d’un utilisateur, de plusieurs ou d’une réponse enregistrée</translation>
    </message>
    <message>
        <source>list the account&apos;s users who have a risk score</source>
        <translation>lister les utilisateurs du compte qui ont un score de risque</translation>
    </message>
    <message>
        <source>say which credential is used, whether it is accepted, when it expires and whether it has the permission</source>
        <translation>indiquer quels identifiants sont utilisés, s’ils sont acceptés, quand ils expirent et s’ils ont l’autorisation</translation>
    </message>
    <message>
        <source>compare exported files with the manifest that stands beside them</source>
        <translation>comparer les fichiers exportés avec le manifeste placé à côté d’eux</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. The credential comes from a profile, or from the environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY.</source>
        <translation>Affiche le risque Zero Trust d’un utilisateur. Les identifiants proviennent d’un profil ou de l’environnement&#xa0;: CLOUDFLARE_API_TOKEN, ou CLOUDFLARE_EMAIL avec CLOUDFLARE_API_KEY.</translation>
    </message>
    <message>
        <source>Say this and exit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Say the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Use the built-in demo account, without a network.</source>
        <translation>Utiliser le compte de démo intégré, sans réseau.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one of the same profile is open.</source>
        <translation>Ouvrir une fenêtre séparée, même si une fenêtre du même profil est ouverte.</translation>
    </message>
    <message>
        <source>Ask as the profile of this name.</source>
        <translation>Interroger avec le profil de ce nom.</translation>
    </message>
    <message>
        <source>Account id, else CLOUDFLARE_ACCOUNT_ID.</source>
        <translation>ID du compte, sinon CLOUDFLARE_ACCOUNT_ID.</translation>
    </message>
    <message>
        <source>Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider&apos;s own.</source>
        <translation>URL de base de l’API, sinon CLOUDFLARE_BASE_URL, sinon celle du fournisseur.</translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file, such as a company&apos;s.</source>
        <translation>Faire aussi confiance aux autorités de certification de ce fichier PEM, par exemple celle d’une entreprise.</translation>
    </message>
    <message>
        <source>Append a line of JSON for each exchange to FILE, without secrets and personal data.</source>
        <translation>Ajouter à FILE une ligne de JSON par échange, sans secrets ni données personnelles.</translation>
    </message>
    <message>
        <source>Id, e-mail address or name of a user to look up at once, or the file of a saved answer.</source>
        <translation>ID, adresse e-mail ou nom d’un utilisateur à consulter immédiatement, ou fichier d’une réponse enregistrée.</translation>
    </message>
    <message>
        <source>riskscope %1</source>
        <translation>riskscope %1</translation>
    </message>
    <message>
        <source>Only one user can be looked up at once.</source>
        <translation>Un seul utilisateur peut être consulté à la fois.</translation>
    </message>
    <message>
        <source>A profile says whom to ask: give none of --demo, --account and --base-url with it.</source>
        <translation>Un profil indique qui interroger&#xa0;: ne l’accompagnez ni de --demo, ni de --account, ni de --base-url.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare details</source>
        <translation>Comparer les détails</translation>
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
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Show B as A and A as B</source>
        <translation>Afficher B à la place de A et A à la place de B</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Masquer ce qui est identique</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3, P)</source>
        <translation>Différence précédente (Maj+F3, P)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Next difference (F3, N)</source>
        <translation>Différence suivante (F3, N)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Copy all differences, one a line</source>
        <translation>Copier toutes les différences, une par ligne</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1&#xa0;: valeur vide</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1&#xa0;: valeur trop longue</translation>
    </message>
    <message>
        <source>%1: character %2 is a blank or not printable ASCII</source>
        <translation>%1&#xa0;: le caractère %2 est un espace ou n’est pas un caractère ASCII imprimable</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY instead, or better, create a token.</source>
        <translation>Le contenu de %1 ressemble à une clé d’API globale, pas à un jeton&#xa0;: définissez plutôt CLOUDFLARE_EMAIL et CLOUDFLARE_API_KEY ou, mieux, créez un jeton.</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: sign in with e-mail and key instead, or better, create a token.</source>
        <translation>%1&#xa0;: la valeur ressemble à une clé d’API globale, pas à un jeton. Authentifiez-vous plutôt avec l’adresse e-mail et la clé ou, mieux, créez un jeton.</translation>
    </message>
    <message>
        <source>What CLOUDFLARE_API_KEY holds looks like an API token, not a global key: set CLOUDFLARE_API_TOKEN to it instead.</source>
        <translation>Le contenu de CLOUDFLARE_API_KEY ressemble à un jeton d’API, pas à une clé globale&#xa0;: placez-le plutôt dans CLOUDFLARE_API_TOKEN.</translation>
    </message>
    <message>
        <source>What %1 holds looks like an API token, not a global key: sign in with a token instead.</source>
        <translation>%1&#xa0;: la valeur ressemble à un jeton d’API, pas à une clé globale. Authentifiez-vous plutôt avec un jeton.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not</source>
        <translation>%1 est défini, mais pas %2</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent in a header</source>
        <translation>%1&#xa0;: la valeur contient des caractères qui ne peuvent pas être envoyés dans un en-tête</translation>
    </message>
</context>
<context>
    <name>CredentialCheck</name>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>none: the demo takes none</source>
        <translation>aucun&#xa0;: la démo n’en demande pas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyés à</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Début de validité</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>the provider says that the token is “%1”</source>
        <translation>le fournisseur indique que l’état du jeton est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>API token %1</source>
        <translation>jeton d’API %1</translation>
    </message>
    <message>
        <source>API token of a user, %1</source>
        <translation>jeton d’API d’un utilisateur, %1</translation>
    </message>
    <message>
        <source>API token of an account, %1</source>
        <translation>jeton d’API d’un compte, %1</translation>
    </message>
    <message>
        <source>e-mail and global key %1; a token with one permission is safer</source>
        <translation>adresse e-mail et clé globale %1&#xa0;; un jeton à autorisation unique est plus sûr</translation>
    </message>
    <message>
        <source>%1; %2 is there too and not used</source>
        <translation>%1&#xa0;; %2 est également présent, mais non utilisé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1 (date dépassée)</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is there</source>
        <translation>«&#xa0;Zero Trust: PII Read&#xa0;» est présente</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is missing for this account</source>
        <translation>«&#xa0;Zero Trust: PII Read&#xa0;» manque pour ce compte</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CredentialCheckView</name>
    <message>
        <source>Asks the provider whether it accepts the credential, and what the credential lacks. It changes nothing.</source>
        <translation>Demande au fournisseur s’il accepte les identifiants et ce qui leur manque. Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>the temporary file in “%1” failed: %2</source>
        <translation>impossible d’utiliser le fichier temporaire dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DetailsLink</name>
    <message>
        <source>The link was not opened</source>
        <translation>Le lien n’a pas été ouvert</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être lancé.</translation>
    </message>
    <message>
        <source>Copy the value, and paste the address into a browser.</source>
        <translation>Copiez la valeur et collez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this link to %1?</source>
        <translation>Ouvrir ce lien vers %1&#xa0;?</translation>
    </message>
    <message>
        <source>Your browser will load it, and whoever runs that host will see that you did.

%1</source>
        <translation>Votre navigateur le chargera, et quiconque exploite cet hôte verra que vous l’avez fait.

%1</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Arb&amp;re</translation>
    </message>
    <message>
        <source>Show the details as a tree</source>
        <translation>Afficher les détails sous forme d’arbre</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>Show the exact bytes as sent</source>
        <translation>Afficher les octets exacts, tels que reçus</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in keys and values, or a path such as /a/0/b or .a[0].b; Enter or F3 for the next place, with Shift for the previous one</source>
        <translation>Rechercher dans les clés et les valeurs, ou un chemin tel que /a/0/b ou .a[0].b&#xa0;; Entrée ou F3 pour l’occurrence suivante, avec Maj pour la précédente</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Rechercher dans les détails</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer (Ctrl+Shift+C)</source>
        <translation>Copier le pointeur JSON (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer</source>
        <translation>Copier le pointeur JSON</translation>
    </message>
    <message>
        <source>Details as a tree</source>
        <translation>Détails sous forme d’arbre</translation>
    </message>
    <message>
        <source>Wr&amp;ap</source>
        <translation>Retour aut&amp;o</translation>
    </message>
    <message>
        <source>Break long lines at the view&apos;s edge</source>
        <translation>Couper les longues lignes au bord de la vue</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>I&amp;ndenté</translation>
    </message>
    <message>
        <source>One member a line, every token as sent</source>
        <translation>Un membre par ligne, chaque élément tel que reçu</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Indenté</translation>
    </message>
    <message>
        <source>Details as sent</source>
        <translation>Détails tels que reçus</translation>
    </message>
</context>
<context>
    <name>DetailsTextDialog</name>
    <message>
        <source>Whole text</source>
        <translation>Texte complet</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Lecture du texte…</translation>
    </message>
</context>
<context>
    <name>DisplayZone</name>
    <message>
        <source>“%1” is not a known time zone: use “UTC”, “local” or a name such as “Europe/Lisbon”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire connu&#xa0;: utilisez «&#xa0;UTC&#xa0;», «&#xa0;local&#xa0;» ou un nom tel que «&#xa0;Europe/Lisbon&#xa0;»</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 y</source>
        <translation>%1 an(s)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Impossible de reprendre «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name another file, or write it anew with --force instead of --resume.</source>
        <translation>Indiquez un autre fichier, ou réécrivez-le entièrement avec --force au lieu de --resume.</translation>
    </message>
    <message>
        <source>another run has written to it meanwhile</source>
        <translation>une autre exécution y a écrit entre-temps</translation>
    </message>
    <message>
        <source>its earlier part names someone found since</source>
        <translation>sa partie déjà écrite nomme une personne identifiée depuis</translation>
    </message>
    <message>
        <source>the manifest beside it does not know it</source>
        <translation>le manifeste placé à côté ne le connaît pas</translation>
    </message>
    <message>
        <source>it is not as its manifest says</source>
        <translation>il n’est pas conforme à son manifeste</translation>
    </message>
    <message>
        <source>it was written with another format, filter, order, zone, columns, details or redaction</source>
        <translation>il a été écrit avec un autre format, filtre, ordre, fuseau, choix de colonnes ou de détails, ou un autre caviardage</translation>
    </message>
    <message>
        <source>it is about another account or base URL</source>
        <translation>il concerne un autre compte ou une autre URL de base</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the base URL must not hold a user name or password</source>
        <translation>l’URL de base ne doit contenir ni nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>the host must not hold percent-encoding</source>
        <translation>l’hôte ne doit pas contenir d’encodage-pourcent</translation>
    </message>
    <message>
        <source>the base URL is malformed</source>
        <translation>l’URL de base est mal formée</translation>
    </message>
    <message>
        <source>the host is not plain ASCII; it really is %1</source>
        <translation>l’hôte n’est pas en ASCII simple&#xa0;; il s’agit en réalité de %1</translation>
    </message>
    <message>
        <source>the base URL names no host</source>
        <translation>l’URL de base n’indique aucun hôte</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to</source>
        <translation>impossible de se connecter au port 0</translation>
    </message>
    <message>
        <source>http sends the credential unprotected and is only allowed to this computer; use https</source>
        <translation>http envoie les identifiants sans protection et n’est autorisé que vers cet ordinateur&#xa0;; utilisez https</translation>
    </message>
    <message>
        <source>the base URL must not hold a query or fragment</source>
        <translation>l’URL de base ne doit contenir ni requête ni fragment</translation>
    </message>
    <message>
        <source>the base URL&apos;s path must not hold “.” or “..”</source>
        <translation>le chemin de l’URL de base ne doit contenir ni «&#xa0;.&#xa0;» ni «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>the base URL must begin with https://</source>
        <translation>l’URL de base doit commencer par https://</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>l’ID du compte doit comporter 32 chiffres hexadécimaux</translation>
    </message>
</context>
<context>
    <name>EndpointChooser</name>
    <message>
        <source>--demo has its own account: give neither --base-url nor --account with it</source>
        <translation>--demo a son propre compte&#xa0;: ne l’accompagnez ni de --base-url ni de --account</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no account is given: use --account or set CLOUDFLARE_ACCOUNT_ID</source>
        <translation>aucun compte n’est indiqué&#xa0;: utilisez --account ou définissez CLOUDFLARE_ACCOUNT_ID</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Consulter à nouveau le même utilisateur (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Copier ce que l’assistance demande&#xa0;; les secrets n’en font pas partie</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Enregi&amp;strer la réponse…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Enregistrer les octets envoyés par le serveur</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
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
        <translation>code %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>credential %1</source>
        <translation>identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>it begins “%1”</source>
        <translation>elle commence par «&#xa0;%1&#xa0;»</translation>
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
        <translation>, </translation>
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
        <translation>Le fournisseur refuse toute nouvelle requête pour le moment&#xa0;: trop de requêtes ont été envoyées en cinq minutes.</translation>
    </message>
    <message>
        <source>No request is sent for now: %1.</source>
        <translation>Aucune requête n’est envoyée pour le moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop, so no secret can be kept.</source>
        <translation>Aucun service de trousseau n’est actif sur ce bureau, aucun secret ne peut donc être conservé.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Until then a secret is held in memory and asked for again after the next start.</source>
        <translation>Lancez-en un, par exemple GNOME Keyring ou KWallet. D’ici là, tout secret reste en mémoire et sera redemandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>Trousseau indisponible</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked: %1.</source>
        <translation>Le trousseau n’a pas exécuté la demande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Riskscope to use it, then try again.</source>
        <translation>Déverrouillez le trousseau et autorisez Riskscope à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>%1 is a user of this account, but the provider has no risk of them.</source>
        <translation>%1 est un utilisateur de ce compte, mais le fournisseur n’a pas évalué son risque.</translation>
    </message>
    <message>
        <source>No event has counted for them so far, which is neither good nor bad. Refresh later, or check that it is the right person.</source>
        <translation>Aucun événement n’a été pris en compte pour cette personne jusqu’ici, ce qui n’est ni bon ni mauvais. Actualisez plus tard, ou vérifiez qu’il s’agit de la bonne personne.</translation>
    </message>
    <message>
        <source>No such person</source>
        <translation>Personne introuvable</translation>
    </message>
    <message>
        <source>Nobody in this account has the e-mail address or name “%1”.</source>
        <translation>Personne dans ce compte n’a l’adresse e-mail ou le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the spelling and the profile&apos;s account, or look up by the user&apos;s id.</source>
        <translation>Vérifiez l’orthographe et le compte du profil, ou lancez la consultation avec l’ID de l’utilisateur.</translation>
    </message>
    <message>
        <source>Not among those searched</source>
        <translation>Absent des utilisateurs parcourus</translation>
    </message>
    <message>
        <source>None of the users that could be searched fits “%1”. Whether the account has such a person can&apos;t be told.</source>
        <translation>Aucun des utilisateurs parmi lesquels la recherche est possible ne correspond à «&#xa0;%1&#xa0;». Impossible de dire si cette personne existe dans le compte.</translation>
    </message>
    <message>
        <source>This credential may search the scored users only: look up by the user&apos;s id, or add the permission “Access: Audit Logs Read” to the token.</source>
        <translation>Ces identifiants ne permettent de rechercher que parmi les utilisateurs évalués&#xa0;: lancez la consultation avec l’ID de l’utilisateur, ou ajoutez au jeton l’autorisation «&#xa0;Access: Audit Logs Read&#xa0;».</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Utilisateur introuvable</translation>
    </message>
    <message>
        <source>The provider knows no user with this id in this account, or has never scored them.</source>
        <translation>Le fournisseur ne connaît aucun utilisateur avec cet ID dans ce compte, ou ne l’a jamais évalué.</translation>
    </message>
    <message>
        <source>Check the id, the account and the base URL, then look up again.</source>
        <translation>Vérifiez l’ID, le compte et l’URL de base, puis relancez la consultation.</translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>The provider does not accept the credential: it is mistyped, expired, revoked or for another account.</source>
        <translation>Le fournisseur n’accepte pas les identifiants&#xa0;: ils sont mal saisis, expirés, révoqués ou destinés à un autre compte.</translation>
    </message>
    <message>
        <source>Create a token with the permission “Zero Trust: PII Read” and set CLOUDFLARE_API_TOKEN to it.</source>
        <translation>Créez un jeton avec l’autorisation «&#xa0;Zero Trust: PII Read&#xa0;» et placez-le dans CLOUDFLARE_API_TOKEN.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Autorisation manquante</translation>
    </message>
    <message>
        <source>The credential is valid, but may not read risk scores of this account.</source>
        <translation>Les identifiants sont valides, mais ne permettent pas de lire les scores de risque de ce compte.</translation>
    </message>
    <message>
        <source>Add the permission “Zero Trust: PII Read” for this account to the token; nothing more is needed.</source>
        <translation>Ajoutez au jeton l’autorisation «&#xa0;Zero Trust: PII Read&#xa0;» pour ce compte&#xa0;; rien de plus n’est nécessaire.</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>Non inclus dans l’offre</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include user risk scoring.</source>
        <translation>L’offre du compte ne comprend pas l’évaluation du risque des utilisateurs.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator about the Zero Trust plan.</source>
        <translation>Renseignez-vous sur l’offre Zero Trust auprès de l’administrateur du compte.</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Redirection non suivie</translation>
    </message>
    <message>
        <source>The server answered with a redirect to %1. Redirects are never followed, so that no credential reaches another host.</source>
        <translation>Le serveur a répondu par une redirection vers %1. Les redirections ne sont jamais suivies, afin qu’aucun identifiant ne parvienne à un autre hôte.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>The answer says that the provider refused the request; it holds no risk of a user.</source>
        <translation>La réponse indique que le fournisseur a refusé la requête&#xa0;; elle ne contient aucune donnée de risque.</translation>
    </message>
    <message>
        <source>The details name the provider&apos;s reason.</source>
        <translation>Les détails donnent la raison indiquée par le fournisseur.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1). The account id, the base URL or the kind of credential may be wrong.</source>
        <translation>Le fournisseur a refusé la requête (HTTP %1). L’ID du compte, l’URL de base ou le type d’identifiants est peut-être erroné.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL; the details name the provider&apos;s reason.</source>
        <translation>Vérifiez l’ID du compte et l’URL de base&#xa0;; les détails donnent la raison indiquée par le fournisseur.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL.</source>
        <translation>Vérifiez l’ID du compte et l’URL de base.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Connexion non sécurisée</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified: %1.</source>
        <translation>L’identité du serveur n’a pas pu être vérifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company proxy may be replacing certificates.</source>
        <translation>Vérifiez l’URL de base et l’horloge de cet ordinateur&#xa0;; un proxy d’entreprise remplace peut-être les certificats.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The provider did not answer completely within the time limit.</source>
        <translation>Le fournisseur n’a pas répondu entièrement dans le délai imparti.</translation>
    </message>
    <message>
        <source>Try again; a longer limit may help with a slow connection.</source>
        <translation>Réessayez&#xa0;; un délai plus long peut aider si la connexion est lente.</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>Fournisseur indisponible</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side.</source>
        <translation>Le fournisseur signale un problème de son côté.</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side (HTTP %1).</source>
        <translation>Le fournisseur signale un problème de son côté (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1.</source>
        <translation>Le fournisseur n’a pas pu être joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the base URL, then try again.</source>
        <translation>Vérifiez le réseau, le proxy et l’URL de base, puis réessayez.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1.</source>
        <translation>La réponse dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>Nothing was kept of it.</source>
        <translation>Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>The answer is not what the API documents: %1.</source>
        <translation>La réponse n’est pas conforme à la documentation de l’API&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the answer and send it to support together with the cf-ray.</source>
        <translation>Enregistrez la réponse et envoyez-la à l’assistance avec le cf-ray.</translation>
    </message>
    <message>
        <source>Check the input</source>
        <translation>Saisie à vérifier</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>There is no credential to ask the provider with.</source>
        <translation>Il n’y a pas d’identifiants pour interroger le fournisseur.</translation>
    </message>
    <message>
        <source>Set CLOUDFLARE_API_TOKEN to a token with the permission “Zero Trust: PII Read”, or try the demo with --demo.</source>
        <translation>Placez dans CLOUDFLARE_API_TOKEN un jeton avec l’autorisation «&#xa0;Zero Trust: PII Read&#xa0;», ou essayez la démo avec --demo.</translation>
    </message>
    <message>
        <source>File problem</source>
        <translation>Problème de fichier</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>L’opération a été annulée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Code HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provider code %1: %2</source>
        <translation>Code du fournisseur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Credential: %1</source>
        <translation>Identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>cf-ray: %1</source>
        <translation>cf-ray&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer begins: %1</source>
        <translation>Début de la réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EventColumn</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Δ previous</source>
        <translation>Δ précédent</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
        <translation>terminé</translation>
    </message>
    <message>
        <source>an argument or a setting is wrong and nothing was sent, or a name fits several people</source>
        <translation>un argument ou un réglage est erroné et rien n’a été envoyé, ou un nom correspond à plusieurs personnes</translation>
    </message>
    <message>
        <source>credential, permission, account or plan</source>
        <translation>identifiants, autorisation, compte ou offre</translation>
    </message>
    <message>
        <source>user not found, or not scored</source>
        <translation>utilisateur introuvable ou non évalué</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>limite de requêtes atteinte</translation>
    </message>
    <message>
        <source>network, TLS, no answer in time, or the provider is down</source>
        <translation>réseau, TLS, pas de réponse à temps, ou fournisseur en panne</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>la réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>a file, standard input or output failed</source>
        <translation>un fichier, l’entrée ou la sortie standard a échoué</translation>
    </message>
    <message>
        <source>cancelled (Ctrl+C)</source>
        <translation>annulé (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space ticks a column; the buttons beside the list move it</source>
        <translation>La barre d’espace coche une colonne&#xa0;; les boutons à côté de la liste la déplacent</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Déplacer la colonne vers le haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bas</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Déplacer la colonne vers le bas</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>E&amp;xamples of what is replaced</source>
        <translation>E&amp;xemples de remplacements</translation>
    </message>
    <message>
        <source>Examples of what is replaced</source>
        <translation>Exemples de remplacements</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Lignes écrites</translation>
    </message>
    <message>
        <source>Cop&amp;y File</source>
        <translation>Co&amp;pier le fichier</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed, or press to copy it</source>
        <translation>Faire glisser le fichier vers sa destination, ou appuyer pour le copier</translation>
    </message>
    <message>
        <source>Sho&amp;w in Folder</source>
        <translation>Ouvrir &amp;le dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>File &amp;name</source>
        <translation>Nom d&amp;u fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;Manifest beside it</source>
        <translation>Manifeste &amp;joint</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later</source>
        <translation>manifest.json, qui permettra de vérifier le fichier plus tard</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later.</source>
        <translation>manifest.json, qui permettra de vérifier le fichier plus tard.</translation>
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
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>F&amp;iltered</source>
        <translation>F&amp;iltrés</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>The whole answer is written, whatever is filtered or selected.</source>
        <translation>La réponse entière est écrite, quels que soient le filtre et la sélection.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Details of events</source>
        <translation>Détails des événements</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Page format</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>&amp;Neutraliser les formules</translation>
    </message>
    <message>
        <source>A &apos; goes before a cell that a spreadsheet would run, such as one that begins with =.</source>
        <translation>Un &apos; est placé devant toute cellule qu’un tableur exécuterait, par exemple celles qui commencent par =.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Le début du fichier</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Aperçu de la première page</translation>
    </message>
</context>
<context>
    <name>ExportRedaction</name>
    <message>
        <source>&amp;Redact</source>
        <translation>Ca&amp;viarder</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choisi&amp;r…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>T&amp;ypes</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Ce qui est remplacé</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière réinitialisation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>%1 of %2 events fit %3</source>
        <comment>numbers, filter</comment>
        <translation>Événements correspondant à %3&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (a word this version does not know)</source>
        <translation>%1 (mot inconnu de cette version)</translation>
    </message>
    <message>
        <source>No event in the answer explains this level.</source>
        <translation>Aucun événement de la réponse n’explique ce niveau.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>event names</comment>
        <translation>et %1 autre(s)</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>sans heure lisible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times, latest %3</source>
        <translation>
            <numerusform>%1, %2 fois, le plus récent&#xa0;: %3</numerusform>
            <numerusform>%1, %2 fois, le plus récent&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, events</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, events since: %2</source>
        <translation>%1, événements depuis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (not a readable time)</source>
        <translation>%1 (heure illisible)</translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>Aucune signalée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, level</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>%1, affichés ci-dessous&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 from the built-in demo</source>
        <translation>%1, depuis la démo intégrée</translation>
    </message>
    <message>
        <source>%1 from the saved answer “%2”</source>
        <translation>%1, depuis la réponse enregistrée «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FetchUser</name>
    <message>
        <source>the provider knows no user of the person&apos;s first id; trying the other one.</source>
        <translation>le fournisseur ne connaît aucun utilisateur avec le premier ID de cette personne&#xa0;; essai de l’autre.</translation>
    </message>
</context>
<context>
    <name>FilterOptions</name>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no filter is given</source>
        <translation>aucun filtre n’est indiqué</translation>
    </message>
    <message>
        <source>“%1” at character %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” lacks a level</source>
        <translation>il manque un niveau dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no text is given</source>
        <translation>aucun texte n’est indiqué</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date ou une heure valide&#xa0;: écrivez 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>“%1” is not one of %2; “-” in front turns the order round</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2&#xa0;; «&#xa0;-&#xa0;» placé devant inverse l’ordre</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>A filter has at most %L1 characters: shorten it</source>
        <translation>Un filtre comporte au plus %L1 caractères&#xa0;: raccourcissez-le</translation>
    </message>
    <message>
        <source>A filter has at most %L1 terms: leave some away</source>
        <translation>Un filtre comporte au plus %L1 termes&#xa0;: retirez-en quelques-uns</translation>
    </message>
    <message>
        <source>“-” needs a term behind it, as in -name:travel; to find the sign itself write &quot;-&quot;</source>
        <translation>«&#xa0;-&#xa0;» doit être suivi d’un terme, comme dans -name:travel&#xa0;; pour chercher le signe lui-même, écrivez &quot;-&quot;</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks: write a word there</source>
        <translation>Il n’y a rien entre ces guillemets&#xa0;: écrivez-y un mot</translation>
    </message>
    <message>
        <source>“%1” needs something behind it, as in %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être suivi de quelque chose, comme dans %2</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: write another where it ends</source>
        <translation>Ce guillemet n’est pas fermé&#xa0;: ajoutez-en un autre à la fin</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date ou une heure valide&#xa0;: écrivez 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>“%1” is no way into the details: each step begins with “/”, as in %2; in a step ~0 stands for ~ and ~1 for /</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin dans les détails&#xa0;: chaque étape commence par «&#xa0;/&#xa0;», comme dans %2&#xa0;; dans une étape, ~0 représente ~ et ~1 représente /</translation>
    </message>
    <message>
        <source>“=” needs a value behind it, as in %1; &quot;&quot; is an empty text</source>
        <translation>«&#xa0;=&#xa0;» doit être suivi d’une valeur, comme dans %1&#xa0;; &quot;&quot; est un texte vide</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom shall Riskscope ask?</source>
        <translation>Qui Riskscope doit-il interroger&#xa0;?</translation>
    </message>
    <message>
        <source>It reads the risk scores of one account, with a token that you make for it. The token needs one permission, “Zero Trust: PII Read”: scores come with names and e-mail addresses. Give it no more: Riskscope only reads, and nothing it sends can change the account.</source>
        <translation>Il lit les scores de risque d’un compte, avec un jeton que vous créez pour lui. Le jeton n’a besoin que d’une autorisation, «&#xa0;Zero Trust: PII Read&#xa0;»&#xa0;: les scores sont accompagnés de noms et d’adresses e-mail. N’en accordez pas davantage&#xa0;: Riskscope ne fait que lire, et rien de ce qu’il envoie ne peut modifier le compte.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>ID du &amp;compte</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>The part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>La partie de l’adresse du tableau de bord située après l’hôte&#xa0;: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. Without a keychain it is held in memory only, until the window closes.</source>
        <translation>Conservé dans le trousseau du bureau, jamais dans un fichier. Sans trousseau, il reste seulement en mémoire, jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Essayer à nouveau le trousseau</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la dé&amp;mo</translation>
    </message>
    <message>
        <source>An invented account, without a network</source>
        <translation>Un compte fictif, sans réseau</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <translation>Autres &amp;options…</translation>
    </message>
    <message>
        <source>Another base URL, a CA file, or an e-mail and global key</source>
        <translation>Une autre URL de base, un fichier CA, ou une adresse e-mail et une clé globale</translation>
    </message>
    <message>
        <source>Or set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN and start Riskscope anew: it then asks as the profile “Environment”.</source>
        <translation>Vous pouvez aussi définir CLOUDFLARE_ACCOUNT_ID et CLOUDFLARE_API_TOKEN et redémarrer Riskscope&#xa0;: il utilise alors le profil «&#xa0;Environnement&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>CSV (comma-separated)</source>
        <translation>CSV (séparé par des virgules)</translation>
    </message>
    <message>
        <source>JSON (the answer)</source>
        <translation>JSON (la réponse)</translation>
    </message>
    <message>
        <source>NDJSON (one event a line)</source>
        <translation>NDJSON (un événement par ligne)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML (one file)</source>
        <translation>HTML (un seul fichier)</translation>
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
        <translation>Une ligne par événement, pour les tableurs et les scripts.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer, for programs and as evidence.</source>
        <translation>La réponse du fournisseur, pour les programmes et comme preuve.</translation>
    </message>
    <message>
        <source>A line for each event, for databases and scripts.</source>
        <translation>Une ligne par événement, pour les bases de données et les scripts.</translation>
    </message>
    <message>
        <source>Text with a table, for tickets and wikis.</source>
        <translation>Du texte avec un tableau, pour les tickets et les wikis.</translation>
    </message>
    <message>
        <source>One page with timeline and filter that any browser opens, without a network.</source>
        <translation>Une page avec chronologie et filtre, que tout navigateur ouvre sans réseau.</translation>
    </message>
    <message>
        <source>Pages with timeline and events, to hand on and to print.</source>
        <translation>Des pages avec chronologie et événements, à transmettre et à imprimer.</translation>
    </message>
    <message>
        <source>A workbook in which times are dates and text stays text.</source>
        <translation>Un classeur où les heures sont des dates et où le texte reste du texte.</translation>
    </message>
    <message>
        <source>A line for each event in the Elastic Common Schema.</source>
        <translation>Une ligne par événement au format Elastic Common Schema.</translation>
    </message>
    <message>
        <source>A line for each event as a Detection Finding of the Open Cybersecurity Schema.</source>
        <translation>Une ligne par événement sous forme de Detection Finding de l’Open Cybersecurity Schema.</translation>
    </message>
</context>
<context>
    <name>FoundUsers</name>
    <message>
        <source>Finding %1 of %2</source>
        <comment>numbers</comment>
        <translation>Recherche %1 sur %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>Recherche %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>n° %1</translation>
    </message>
</context>
<context>
    <name>GoToTime</name>
    <message>
        <source>Go to time</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>For example: 2026-11-21 09:12 · yesterday 09:00 · 09:12:44 · 2 Nov · monday · now</source>
        <translation>Par exemple&#xa0;: 2026-11-21 09:12 · hier 09:00 · 09:12:44 · 2 nov. · lundi · maintenant</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Riskscope Handbook</source>
        <translation>Manuel de Riskscope</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>Goes back to the beginning of the handbook, where its contents are listed.</source>
        <translation>Revient au début du manuel, où se trouve le sommaire.</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Type words and press Enter to go to the next place in the handbook that has them.</source>
        <translation>Saisissez des mots et appuyez sur Entrée pour aller au prochain endroit du manuel où ils figurent.</translation>
    </message>
    <message>
        <source>The handbook. Links within it jump; links to elsewhere ask before a browser opens them.</source>
        <translation>Le manuel. Les liens internes mènent à l’endroit voulu&#xa0;; les liens externes demandent confirmation avant d’ouvrir un navigateur.</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Shows the same page in the browser, from a file on this computer: to print it, or to read it beside the window.</source>
        <translation>Affiche la même page dans le navigateur, à partir d’un fichier sur cet ordinateur&#xa0;: pour l’imprimer ou la lire à côté de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>HeldReports</name>
    <message>
        <source>the answers are more than the %1 MiB that a redacted run can hold; name fewer users at once</source>
        <translation>les réponses dépassent les %1 Mio qu’une exécution avec caviardage peut garder en mémoire&#xa0;; indiquez moins d’utilisateurs à la fois</translation>
    </message>
    <message>
        <source>Redacting %1 of %2</source>
        <comment>numbers</comment>
        <translation>Caviardage %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Shows how risky the provider says a user is, why, and since when. It only reads: nothing it sends can change an account.</source>
        <translation>Affiche le risque d’un utilisateur selon le fournisseur, ses raisons et depuis quand. Lecture seule&#xa0;: rien de ce qui est envoyé ne peut modifier un compte.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
    <message>
        <source>Of several users: that of what ended the run, else of the first user that failed.</source>
        <translation>Pour plusieurs utilisateurs&#xa0;: celui de la cause qui a mis fin à l’exécution, sinon celui du premier utilisateur en échec.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID, or an e-mail address, a name, or a link to the user in the dashboard; several where the format holds several users, or with --output-dir</source>
        <translation>l’ID de l’utilisateur (un UUID), une adresse e-mail, un nom ou un lien vers l’utilisateur dans le tableau de bord&#xa0;; plusieurs si le format en admet plusieurs, ou avec --output-dir</translation>
    </message>
    <message>
        <source>the manifest.json beside exported files, or its folder</source>
        <translation>le manifest.json placé à côté des fichiers exportés, ou son dossier</translation>
    </message>
    <message>
        <source>a token with the permission “Zero Trust: PII Read”, unless --token-file or --profile names another</source>
        <translation>un jeton avec l’autorisation «&#xa0;Zero Trust: PII Read&#xa0;», à moins que --token-file ou --profile n’en indique un autre</translation>
    </message>
    <message>
        <source>the older pair; a token wins over it</source>
        <translation>l’ancien couple d’identifiants&#xa0;; un jeton est prioritaire</translation>
    </message>
    <message>
        <source>the account, unless --account names one</source>
        <translation>le compte, à moins que --account n’en indique un</translation>
    </message>
    <message>
        <source>where the API is, unless --base-url says so; also CLOUDFLARE_API_BASE_URL</source>
        <translation>l’emplacement de l’API, à moins que --base-url ne l’indique&#xa0;; aussi CLOUDFLARE_API_BASE_URL</translation>
    </message>
    <message>
        <source>no colours, unless --color asks for them</source>
        <translation>pas de couleurs, à moins que --color n’en demande</translation>
    </message>
    <message>
        <source>the proxy to go through, and the hosts to reach without it; this computer itself is always reached without</source>
        <translation>le proxy à utiliser et les hôtes à joindre sans lui&#xa0;; cet ordinateur lui-même est toujours joint sans proxy</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Handbook in the &amp;browser</source>
        <translation>Manuel dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>&amp;Expliquer l’élément actif</translation>
    </message>
    <message>
        <source>&amp;About Riskscope</source>
        <translation>À &amp;propos de Riskscope</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>%1: risk report</source>
        <comment>who</comment>
        <translation>%1&#xa0;: rapport de risque</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>Risk report</source>
        <translation>Rapport de risque</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 sur %2 événements</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No event fits. Change the words, or show more levels.</source>
        <translation>Aucun événement ne correspond. Modifiez la recherche ou affichez plus de niveaux.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Show only events with these words</source>
        <translation>N’afficher que les événements contenant ces mots</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Déplier les détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Replier les détails</translation>
    </message>
    <message>
        <source>The events of the table below by time, one line for each kind of event.</source>
        <translation>Les événements du tableau ci-dessous au fil du temps, une ligne pour chaque type d’événement.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file %1 could not be read; the defaults apply.</source>
        <translation>Le fichier %1 n’a pas pu être lu&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The file %1 could not be read. It was set aside as %2; the defaults apply.</source>
        <translation>Le fichier %1 n’a pas pu être lu. Il a été mis de côté sous le nom %2&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out.</source>
        <translation>Une partie du fichier %1 n’a pas pu être lue et a été ignorée.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out. The file was copied to %2.</source>
        <translation>Une partie du fichier %1 n’a pas pu être lue et a été ignorée. Le fichier a été copié vers %2.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of Riskscope. It is read, but not changed: what is set now is forgotten when the program ends.</source>
        <translation>Le fichier %1 provient d’une version plus récente de Riskscope. Il est lu, mais pas modifié&#xa0;: ce qui est réglé maintenant sera oublié à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t hold what was to be saved in it.</source>
        <translation>Le fichier %1 ne peut pas contenir ce qui devait y être enregistré.</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>%1: %2</source>
        <comment>a range of items, how many</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>plus de %L1 clés, lecture…</translation>
    </message>
    <message>
        <source>%L1+ items, reading…</source>
        <translation>plus de %L1 éléments, lecture…</translation>
    </message>
    <message>
        <source>1 more key</source>
        <translation>1 autre clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys</source>
        <translation>
            <numerusform>%Ln autre clé</numerusform>
            <numerusform>%Ln autres clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more item</source>
        <translation>1 autre élément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items</source>
        <translation>
            <numerusform>%Ln autre élément</numerusform>
            <numerusform>%Ln autres éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is JSON itself: open the row to read it.</source>
        <translation>Ce texte est lui-même du JSON&#xa0;: ouvrez la ligne pour le lire.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last item</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON in text</source>
        <translation>JSON dans du texte</translation>
    </message>
    <message>
        <source>broken JSON in text</source>
        <translation>JSON invalide dans du texte</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write %1 instead.</source>
        <translation>Affiché tel que reçu. La plupart des programmes écrivent %1 à la place.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write 0 instead.</source>
        <translation>Affiché tel que reçu. La plupart des programmes écrivent 0 à la place.</translation>
    </message>
    <message>
        <source>Shown as sent. Too large for most programs: they read infinity or nothing.</source>
        <translation>Affiché tel que reçu. Trop grand pour la plupart des programmes&#xa0;: ils lisent l’infini ou rien.</translation>
    </message>
    <message>
        <source>Shown as sent. Too small for most programs: they read 0.</source>
        <translation>Affiché tel que reçu. Trop petit pour la plupart des programmes&#xa0;: ils lisent 0.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs keep no more than 17 digits of it.</source>
        <translation>Affiché tel que reçu. La plupart des programmes n’en conservent pas plus de 17 chiffres.</translation>
    </message>
</context>
<context>
    <name>KeptCredential</name>
    <message>
        <source>The profile “%1” has no secret yet: enter its token or key in the profile.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas encore de secret&#xa0;: saisissez son jeton ou sa clé dans le profil.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Vers l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>In the user field: look up</source>
        <translation>Dans le champ de l’utilisateur&#xa0;: consulter</translation>
    </message>
    <message>
        <source>In a filter or find field: empty it</source>
        <translation>Dans un champ de filtre ou de recherche&#xa0;: le vider</translation>
    </message>
    <message>
        <source>Previous, next event</source>
        <translation>Événement précédent, suivant</translation>
    </message>
    <message>
        <source>Select more events</source>
        <translation>Sélectionner d’autres événements</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Une page vers le haut, le bas</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Premier, dernier événement</translation>
    </message>
    <message>
        <source>Unfold, fold repeats of an event</source>
        <translation>Déplier, replier les répétitions d’un événement</translation>
    </message>
    <message>
        <source>Unfold or fold repeats of an event</source>
        <translation>Déplier ou replier les répétitions d’un événement</translation>
    </message>
    <message>
        <source>First, last event of the table</source>
        <translation>Premier, dernier événement du tableau</translation>
    </message>
    <message>
        <source>Pan to earlier, later times</source>
        <translation>Se déplacer vers le passé, le futur</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Give up the stretch that is being drawn</source>
        <translation>Abandonner la plage en cours de tracé</translation>
    </message>
    <message>
        <source>Previous, next value</source>
        <translation>Valeur précédente, suivante</translation>
    </message>
    <message>
        <source>Open, close</source>
        <translation>Ouvrir, fermer</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Ouvrir tout ce qui est en dessous</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>il n’a pas répondu en %1 s</translation>
    </message>
    <message>
        <source>an earlier request still waits for it</source>
        <translation>une demande précédente est encore en attente</translation>
    </message>
    <message>
        <source>what it holds is no token and no key</source>
        <translation>ce qu’il contient n’est ni un jeton ni une clé</translation>
    </message>
    <message>
        <source>it is locked, or did not keep the secret</source>
        <translation>il est verrouillé, ou n’a pas conservé le secret</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it did not remove the secret</source>
        <translation>il n’a pas supprimé le secret</translation>
    </message>
    <message>
        <source>it is locked, or access was denied</source>
        <translation>il est verrouillé, ou l’accès a été refusé</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>il a signalé une erreur</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Rechercher un raccourci ou une action</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Keeps only the keys whose name, meaning or place contain every word typed here.</source>
        <translation>Ne garde que les raccourcis dont le nom, le sens ou l’emplacement contiennent tous les mots saisis ici.</translation>
    </message>
    <message>
        <source>All keys as they are set now, by the part of the window where they count. They can be changed in the settings.</source>
        <translation>Tous les raccourcis dans leur réglage actuel, classés par la partie de la fenêtre où ils agissent. Ils peuvent être modifiés dans les paramètres.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Single letters and signs count in the table and the timeline only.</source>
        <translation>Les lettres et signes isolés n’agissent que dans le tableau et la chronologie.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>page %1 is missing; the report holds what came before it.</source>
        <translation>la page %1 manque&#xa0;; le rapport contient ce qui la précède.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>Événements correspondant au filtre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1: trying again in %2.</source>
        <comment>what happened, duration</comment>
        <translation>%1&#xa0;: nouvelle tentative dans %2.</translation>
    </message>
</context>
<context>
    <name>LookupForm</name>
    <message>
        <source>E-mail address, name, user id or dashboard link</source>
        <translation>Adresse e-mail, nom, ID d’utilisateur ou lien du tableau de bord</translation>
    </message>
    <message>
        <source>The user&apos;s id, e-mail address or name (Ctrl+L)</source>
        <translation>L’ID, l’adresse e-mail ou le nom de l’utilisateur (Ctrl+L)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>Cons&amp;ulter</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Look up this user (Enter)</source>
        <translation>Consulter cet utilisateur (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actual&amp;iser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask again for the same user (F5)</source>
        <translation>Interroger à nouveau sur le même utilisateur (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save this user&apos;s report to a file (Ctrl+E)</source>
        <translation>Enregistrer le rapport de cet utilisateur dans un fichier (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>it is no JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is no manifest of Riskscope</source>
        <translation>ce n’est pas un manifeste de Riskscope</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>il a été écrit par une version plus récente</translation>
    </message>
    <message>
        <source>its file number %1 has no plain name, size or SHA-256</source>
        <translation>son fichier n° %1 n’a pas de nom simple, de taille ou de SHA-256</translation>
    </message>
    <message>
        <source>its file number %1 has the name of another</source>
        <translation>son fichier n° %1 porte le nom d’un autre</translation>
    </message>
    <message>
        <source>The manifest “%1” could not be read: %2.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>Déplacez-le ailleurs ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>The manifest “%1” would become larger than can be read again.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» deviendrait trop volumineux pour être relu.</translation>
    </message>
    <message>
        <source>Choose another folder for further files.</source>
        <translation>Choisissez un autre dossier pour les fichiers suivants.</translation>
    </message>
    <message>
        <source>Another program keeps the manifest “%1” from being changed.</source>
        <translation>Un autre programme empêche la modification du manifeste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Attendez qu’il ait terminé, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ManifestCheck</name>
    <message>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>User risk report</source>
        <translation>Rapport de risque de l’utilisateur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, event name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>Found as %1 by “%2”</source>
        <comment>person, what was typed</comment>
        <translation>Trouvé&#xa0;: %1, d’après «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The answer may be partial: events received: %1, and it announces more pages.</source>
        <translation>La réponse est peut-être partielle&#xa0;: elle annonce d’autres pages (événements reçus&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The answer may be partial: it holds %1 of %2 events.</source>
        <translation>La réponse est peut-être partielle&#xa0;: elle contient %1 événements sur %2.</translation>
    </message>
    <message>
        <source>Put together from %1 pages.</source>
        <translation>Assemblé à partir de %1 pages.</translation>
    </message>
    <message>
        <source>Events that came twice and are shown once: %1.</source>
        <translation>Événements reçus deux fois et affichés une seule fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next page brought nothing new.</source>
        <translation>La page suivante n’a rien apporté de nouveau.</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events since the last reset is %2.</source>
        <translation>Le niveau signalé est «&#xa0;%1&#xa0;», mais le niveau le plus élevé des événements depuis la dernière réinitialisation est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events is %2.</source>
        <translation>Le niveau signalé est «&#xa0;%1&#xa0;», mais le niveau le plus élevé des événements est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Further messages of the provider: %1.</source>
        <translation>Autres messages du fournisseur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer holds nothing about this user.</source>
        <translation>La réponse ne contient rien sur cet utilisateur.</translation>
    </message>
    <message>
        <source>Events without a readable time: %1.</source>
        <translation>Événements sans heure lisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The provider says: %1 (code %2)</source>
        <translation>Le fournisseur indique&#xa0;: %1 (code %2)</translation>
    </message>
</context>
<context>
    <name>OpenAnswer</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a Saved Answer</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Saved answers (*.json);;All files (*)</source>
        <translation>Réponses enregistrées (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>read a saved answer instead of asking the provider; - is standard input</source>
        <translation>lire une réponse enregistrée au lieu d’interroger le fournisseur&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>format, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; the first is the default; of users only %2</source>
        <translation>%1&#xa0;; le premier est la valeur par défaut&#xa0;; pour users, seulement %2</translation>
    </message>
    <message>
        <source>for tables: these columns, in this order, of %1</source>
        <translation>pour les tableaux&#xa0;: ces colonnes, dans cet ordre, parmi %1</translation>
    </message>
    <message>
        <source>how much of each event&apos;s details: none, preview (a line), or full; the default depends on the format</source>
        <translation>quelle part des détails de chaque événement&#xa0;: none (rien), preview (une ligne) ou full (tout)&#xa0;; la valeur par défaut dépend du format</translation>
    </message>
    <message>
        <source>for PDF: a4, the default, or letter</source>
        <translation>pour PDF&#xa0;: a4, par défaut, ou letter</translation>
    </message>
    <message>
        <source>for CSV: leave cells as they are that a spreadsheet would run as a formula</source>
        <translation>pour CSV&#xa0;: laisser telles quelles les cellules qu’un tableur exécuterait comme une formule</translation>
    </message>
    <message>
        <source>put markers such as [EMAIL-1] in the place of what names people, devices and secrets; the same value gets the same marker</source>
        <translation>mettre des marqueurs tels que [EMAIL-1] à la place de ce qui désigne des personnes, des appareils et des secrets&#xa0;; une même valeur reçoit le même marqueur</translation>
    </message>
    <message>
        <source>--redact, but only these kinds: %1</source>
        <translation>--redact, mais seulement pour ces types&#xa0;: %1</translation>
    </message>
    <message>
        <source>--redact with markers made from the values with a key for this run, which is thrown away</source>
        <translation>--redact avec des marqueurs calculés à partir des valeurs avec une clé propre à cette exécution, jetée ensuite</translation>
    </message>
    <message>
        <source>--redact with markers made with the key in FILE, 16 bytes or more: exports with the same key can be linked</source>
        <translation>--redact avec des marqueurs calculés avec la clé de FILE, de 16 octets ou plus&#xa0;: les exports faits avec la même clé peuvent être reliés</translation>
    </message>
    <message>
        <source>show how much would be redacted, and some of it, and write no report</source>
        <translation>montrer l’étendue du caviardage, avec des exemples, sans écrire de rapport</translation>
    </message>
    <message>
        <source>only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that name, id or details hold; “-” in front means those that don&apos;t; of several options all must fit; of users: words of name, e-mail or id, and level:</source>
        <translation>seulement les événements qui correspondent&#xa0;: name: level: id: after: before: details.POINTER=VALUE, ou des mots contenus dans le nom, l’ID ou les détails&#xa0;; «&#xa0;-&#xa0;» placé devant désigne ceux qui ne correspondent pas&#xa0;; si l’option est répétée, toutes doivent correspondre&#xa0;; pour users&#xa0;: des mots du nom, de l’e-mail ou de l’ID, et level:</translation>
    </message>
    <message>
        <source>only events, or users, of this level: high, medium, low, unscored, or a word as sent; several with commas, any of them fits</source>
        <translation>seulement les événements, ou utilisateurs, de ce niveau&#xa0;: high, medium, low, unscored, ou un mot tel que reçu&#xa0;; plusieurs séparés par des virgules, l’un d’eux suffit</translation>
    </message>
    <message>
        <source>only events with TEXT in their name, in any case</source>
        <translation>seulement les événements dont le nom contient TEXT, sans distinction de casse</translation>
    </message>
    <message>
        <source>only events at T or later: a date, or a date and time, in the zone of --zone unless it has an offset</source>
        <translation>seulement les événements à partir de T&#xa0;: une date, ou une date et une heure, dans le fuseau de --zone sauf si un décalage est indiqué</translation>
    </message>
    <message>
        <source>only events earlier than T</source>
        <translation>seulement les événements antérieurs à T</translation>
    </message>
    <message>
        <source>the order of the events: %1; “-” in front turns it round; default -time, newest first; of users: %2; default -level, the worst first</source>
        <translation>l’ordre des événements&#xa0;: %1&#xa0;; «&#xa0;-&#xa0;» placé devant l’inverse&#xa0;; par défaut -time, du plus récent au plus ancien&#xa0;; pour users&#xa0;: %2&#xa0;; par défaut -level, du pire au moins grave</translation>
    </message>
    <message>
        <source>write to FILE, readable by its owner only; - is standard output, the default</source>
        <translation>écrire dans FILE, lisible par son propriétaire seulement&#xa0;; - désigne la sortie standard, valeur par défaut</translation>
    </message>
    <message>
        <source>write a file for each user, risk-USER.csv for instance, into the folder DIR</source>
        <translation>écrire un fichier par utilisateur, par exemple risk-USER.csv, dans le dossier DIR</translation>
    </message>
    <message>
        <source>replace files that exist already</source>
        <translation>remplacer les fichiers déjà présents</translation>
    </message>
    <message>
        <source>write no manifest.json beside the files; it says what they hold and how to check them</source>
        <translation>ne pas écrire de manifest.json à côté des fichiers&#xa0;; il indique ce qu’ils contiennent et comment les vérifier</translation>
    </message>
    <message>
        <source>leave out the users that the manifest has with an unchanged file; one file for several users is continued</source>
        <translation>sauter les utilisateurs dont le manifeste mentionne un fichier inchangé&#xa0;; un fichier unique pour plusieurs utilisateurs est repris</translation>
    </message>
    <message>
        <source>also look up the users in FILE, a UUID or e-mail a line or the first column of a table, at most %1; - is standard input</source>
        <translation>consulter aussi les utilisateurs de FILE, un UUID ou e-mail par ligne ou la première colonne d’un tableau, %1 au plus&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>say nothing but errors: no notes, no progress</source>
        <translation>ne rien dire d’autre que les erreurs&#xa0;: ni notes, ni progression</translation>
    </message>
    <message>
        <source>the account&apos;s id, 32 hexadecimal digits</source>
        <translation>l’ID du compte, 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>where the API is; default %1</source>
        <translation>l’emplacement de l’API&#xa0;; par défaut %1</translation>
    </message>
    <message>
        <source>ask the built-in demo account: no network, no credential</source>
        <translation>interroger le compte de démo intégré&#xa0;: ni réseau, ni identifiants</translation>
    </message>
    <message>
        <source>seconds until an attempt is given up, at most %1; default %2</source>
        <translation>secondes avant l’abandon d’une tentative, %1 au plus&#xa0;; par défaut %2</translation>
    </message>
    <message>
        <source>further attempts after one that may succeed later, 0 to %1; default %2</source>
        <translation>nouvelles tentatives quand une tentative peut réussir plus tard, de 0 à %1&#xa0;; par défaut %2</translation>
    </message>
    <message>
        <source>where the answer is partial, ask for up to this many pages, at most %1; default 1</source>
        <translation>si la réponse est partielle, demander jusqu’à ce nombre de pages, %1 au plus&#xa0;; par défaut 1</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in this PEM file, such as a company&apos;s</source>
        <translation>faire aussi confiance aux autorités de certification de ce fichier PEM, par exemple celle d’une entreprise</translation>
    </message>
    <message>
        <source>append a line of JSON for each exchange to FILE, without secrets and personal data</source>
        <translation>ajouter à FILE une ligne de JSON par échange, sans secrets ni données personnelles</translation>
    </message>
    <message>
        <source>give times in UTC, the default</source>
        <translation>donner les heures en UTC, valeur par défaut</translation>
    </message>
    <message>
        <source>give times in this zone: local, UTC or a name such as Europe/Lisbon</source>
        <translation>donner les heures dans ce fuseau&#xa0;: local, UTC ou un nom tel que Europe/Lisbon</translation>
    </message>
    <message>
        <source>take account, base URL, CA file, zone and credential of this profile of the window; its secret is read from the keychain</source>
        <translation>prendre compte, URL de base, fichier CA, fuseau et identifiants de ce profil de la fenêtre&#xa0;; son secret est lu dans le trousseau</translation>
    </message>
    <message>
        <source>read the token from FILE, whatever else holds one; - is standard input</source>
        <translation>lire le jeton dans FILE, même si un autre est défini ailleurs&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>for text: levels in colour: auto, the default, on a terminal unless NO_COLOR is set; always; or never</source>
        <translation>pour text&#xa0;: niveaux en couleur&#xa0;: auto, par défaut, sur un terminal sauf si NO_COLOR est défini&#xa0;; always (toujours)&#xa0;; ou never (jamais)</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>formats, the next one</comment>
        <translation>%1 ; %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no profile yet; the window makes them</source>
        <translation>il n’y a pas encore de profil&#xa0;; ils se créent dans la fenêtre</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>--demo takes no credential: give no --%1 with it</source>
        <translation>--demo n’utilise pas d’identifiants&#xa0;: ne l’accompagnez pas de --%1</translation>
    </message>
    <message>
        <source>--token-file and --users-from can&apos;t both read standard input</source>
        <translation>--token-file et --users-from ne peuvent pas lire tous deux l’entrée standard</translation>
    </message>
    <message>
        <source>the demo takes no credential: give neither --token-file nor --profile</source>
        <translation>la démo n’utilise pas d’identifiants&#xa0;: n’indiquez ni --token-file ni --profile</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de secondes de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>aucun fichier n’est indiqué</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 ne prend aucun argument</translation>
    </message>
    <message>
        <source>check takes one manifest: the manifest.json beside the files</source>
        <translation>check prend un manifeste&#xa0;: le manifest.json placé à côté des fichiers</translation>
    </message>
    <message>
        <source>no command is given; “lookup USER” looks up a user</source>
        <translation>aucune commande n’est indiquée&#xa0;; «&#xa0;lookup USER&#xa0;» consulte un utilisateur</translation>
    </message>
    <message>
        <source>“%1” is not a command; “lookup USER” looks up a user</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;; «&#xa0;lookup USER&#xa0;» consulte un utilisateur</translation>
    </message>
    <message>
        <source>no user is given: name one or more by UUID, e-mail or name, a list with --users-from, or a saved answer with --from</source>
        <translation>aucun utilisateur n’est indiqué&#xa0;: donnez-en un ou plusieurs par UUID, e-mail ou nom, une liste avec --users-from, ou une réponse enregistrée avec --from</translation>
    </message>
    <message>
        <source>--%1 and --from exclude each other</source>
        <translation>--%1 et --from s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2</source>
        <translation>--%1 n’a pas de sens pour %2</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format text</source>
        <translation>cela n’a pas de sens pour --format %1&#xa0;; utilisez --format text</translation>
    </message>
    <message>
        <source>--utc and --zone exclude each other</source>
        <translation>--utc et --zone s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--%1 does nothing to --format %2, the whole answer as sent; take --format ndjson</source>
        <translation>--%1 n’a pas d’effet sur --format %2, qui est la réponse entière telle que reçue&#xa0;; utilisez --format ndjson</translation>
    </message>
    <message>
        <source>a user and --from exclude each other</source>
        <translation>un utilisateur et --from s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--redact-hash and --redact-key-file exclude each other: the one makes a new key, the other takes that of a file</source>
        <translation>--redact-hash et --redact-key-file s’excluent mutuellement&#xa0;: l’une crée une nouvelle clé, l’autre prend celle d’un fichier</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format %2</source>
        <translation>cela n’a pas de sens pour --format %1&#xa0;; utilisez --format %2</translation>
    </message>
    <message>
        <source>--format %1 is the whole answer as sent; take --format ndjson</source>
        <translation>--format %1 est la réponse entière telle que reçue&#xa0;; utilisez --format ndjson</translation>
    </message>
    <message>
        <source>--details none and the column “details” exclude each other</source>
        <translation>--details none et la colonne «&#xa0;details&#xa0;» s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--output and --output-dir exclude each other</source>
        <translation>--output et --output-dir s’excluent mutuellement</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>aucun dossier n’est indiqué</translation>
    </message>
    <message>
        <source>there is no file to replace; name one with --output</source>
        <translation>il n’y a pas de fichier à remplacer&#xa0;; indiquez-en un avec --output</translation>
    </message>
    <message>
        <source>standard output has no manifest; name a file with --output</source>
        <translation>la sortie standard n’a pas de manifeste&#xa0;; indiquez un fichier avec --output</translation>
    </message>
    <message>
        <source>--format %1 is about one user; write a file for each with --output-dir DIR, or take --format %2</source>
        <translation>--format %1 porte sur un seul utilisateur&#xa0;; écrivez un fichier pour chacun avec --output-dir DIR, ou utilisez --format %2</translation>
    </message>
    <message>
        <source>%1 is the name of the manifest; name another file, or add --no-manifest</source>
        <translation>%1 est le nom du manifeste&#xa0;; indiquez un autre fichier, ou ajoutez --no-manifest</translation>
    </message>
    <message>
        <source>it goes on with several users; name them with --users-from, and a file or folder with --output or --output-dir</source>
        <translation>l’option reprend une exécution à plusieurs utilisateurs&#xa0;; indiquez-les avec --users-from, et un fichier ou dossier avec --output ou --output-dir</translation>
    </message>
    <message>
        <source>--resume and --no-manifest exclude each other: the manifest says where to go on</source>
        <translation>--resume et --no-manifest s’excluent mutuellement&#xa0;: le manifeste indique où reprendre</translation>
    </message>
    <message>
        <source>--resume and --force exclude each other: --force begins anew</source>
        <translation>--resume et --force s’excluent mutuellement&#xa0;: --force recommence tout</translation>
    </message>
    <message>
        <source>--resume and --redact-preview exclude each other: a preview writes nothing</source>
        <translation>--resume et --redact-preview s’excluent mutuellement&#xa0;: un aperçu n’écrit rien</translation>
    </message>
    <message>
        <source>redacted reports can only be continued with the key that they were begun with; name it with --redact-key-file</source>
        <translation>les rapports caviardés ne peuvent être repris qu’avec la clé de départ&#xa0;; indiquez-la avec --redact-key-file</translation>
    </message>
</context>
<context>
    <name>OriginFacts</name>
    <message>
        <source>Reported level</source>
        <translation>Niveau signalé</translation>
    </message>
    <message>
        <source>Level by events</source>
        <translation>Niveau selon les événements</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>cf-ray</source>
        <translation>cf-ray</translation>
    </message>
    <message>
        <source>SHA-256 of the answer</source>
        <translation>SHA-256 de la réponse</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>%1, of the events since the last reset</source>
        <translation>%1, d’après les événements depuis la dernière réinitialisation</translation>
    </message>
    <message>
        <source>%1, of all events</source>
        <translation>%1, d’après tous les événements</translation>
    </message>
    <message>
        <source>Partial: the answer announces more than it holds</source>
        <translation>Partiel&#xa0;: la réponse annonce plus qu’elle ne contient</translation>
    </message>
    <message>
        <source>Whole: the answer announces no more than it holds</source>
        <translation>Complet&#xa0;: la réponse n’annonce pas plus qu’elle ne contient</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that were selected</source>
        <translation>%1 sur %2 événements&#xa0;: la sélection</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that fit the filter</source>
        <translation>%1 sur %2 événements&#xa0;: ceux qui correspondent au filtre</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 sur %2 événements</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>Le début de chacun</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>program</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <comment>date and time, zone, program</comment>
        <translation>%1 %2 par %3</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Consulter à nouveau le même utilisateur (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Copier ce que l’assistance demande&#xa0;; les secrets n’en font pas partie</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Enregi&amp;strer la réponse…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Enregistrer les octets envoyés par le serveur</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Utilisez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace such files, or --resume to go on with the users that lack one.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Utilisez --force pour remplacer de tels fichiers, ou --resume pour continuer avec les utilisateurs qui n’en ont pas.</translation>
    </message>
    <message>
        <source>“%1” is needed for something else on this command line, so it is not written over.</source>
        <translation>«&#xa0;%1&#xa0;» sert déjà à autre chose sur cette ligne de commande, il n’est donc pas remplacé.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Make it, or name another with --output-dir.</source>
        <translation>Créez-le, ou indiquez-en un autre avec --output-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”: %2.</source>
        <comment>folder, reason</comment>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name another with --output-dir.</source>
        <translation>Indiquez-en un autre avec --output-dir.</translation>
    </message>
    <message>
        <source>Move it away, write to another folder, or do without it: --no-manifest.</source>
        <translation>Déplacez-le ailleurs, écrivez dans un autre dossier, ou passez-vous-en&#xa0;: --no-manifest.</translation>
    </message>
</context>
<context>
    <name>PartVersions</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilé avec %2</translation>
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
        <translation>(sans détails)</translation>
    </message>
    <message>
        <source>Risk report: %1</source>
        <translation>Rapport de risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written %1 %2</source>
        <translation>Généré le %1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Riskscope report</source>
        <translation>Rapport Riskscope</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>User without a name</source>
        <translation>Utilisateur sans nom</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Details of the events</source>
        <translation>Détails des événements</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 sur %2 événements</translation>
    </message>
</context>
<context>
    <name>PendingFile</name>
    <message>
        <source>the disk holds less than was written</source>
        <translation>le disque contient moins que ce qui a été écrit</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Choose whom you mean with Enter or a click. Esc goes back.</source>
        <translation>Choisissez la personne voulue avec Entrée ou d’un clic. Échap revient en arrière.</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>Loo&amp;k up this one</source>
        <translation>C&amp;onsulter la sélection</translation>
    </message>
    <message>
        <source>Look up the person in the selected row (Enter)</source>
        <translation>Consulter la personne de la ligne sélectionnée (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back without choosing</source>
        <translation>Revenir sans choisir</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>Ne choisir personne (Échap)</translation>
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
        <translation>«&#xa0;%1&#xa0;» est %2, ID %3, parmi les utilisateurs évalués.</translation>
    </message>
    <message>
        <source>“%1” is %2, id %3, of the account&apos;s users.</source>
        <translation>«&#xa0;%1&#xa0;» est %2, ID %3, parmi les utilisateurs du compte.</translation>
    </message>
    <message>
        <source>one person fits; who that is stays out of a redacted run.</source>
        <translation>une personne correspond&#xa0;; son identité n’apparaît pas dans une exécution avec caviardage.</translation>
    </message>
    <message>
        <source>“%1” fits %2 of the users searched; the account has more:</source>
        <translation>«&#xa0;%1&#xa0;» correspond à %2 des utilisateurs parcourus&#xa0;; le compte en a d’autres&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” fits %2 people:</source>
        <translation>«&#xa0;%1&#xa0;» correspond à %2 personnes&#xa0;:</translation>
    </message>
    <message>
        <source>and %1 more; give more of the name</source>
        <comment>people</comment>
        <translation>et %1 autre(s)&#xa0;; précisez le nom</translation>
    </message>
    <message>
        <source>several people may fit; the same line without redaction lists their ids.</source>
        <translation>plusieurs personnes peuvent correspondre&#xa0;; la même commande sans caviardage liste leurs ID.</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>Désignez-en une par son ID.</translation>
    </message>
    <message>
        <source>several people may fit “%1”.</source>
        <translation>plusieurs personnes peuvent correspondre à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PersonJob</name>
    <message>
        <source>The account has more users than are searched. Give the whole name or e-mail address, or the user&apos;s id.</source>
        <translation>Le compte comporte plus d’utilisateurs que la recherche n’en parcourt. Donnez le nom complet ou l’adresse e-mail, ou l’ID de l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact&apos;s title, its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The folder %1 can&apos;t be made for you alone.</source>
        <translation>Impossible de créer le dossier %1 pour vous seul.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2</source>
        <translation>Impossible de créer le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be kept for you alone.</source>
        <translation>Impossible de réserver le fichier %1 à vous seul.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>il appartient à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>Give the profile a name, such as “Production”.</source>
        <translation>Donnez un nom au profil, par exemple «&#xa0;Production&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nom comporte au plus %n caractère.</numerusform>
            <numerusform>Un nom comporte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen.</source>
        <translation>Le nom contient un caractère invisible.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Il existe déjà un profil de ce nom.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no profile “%1”, but %2</source>
        <translation>profil «&#xa0;%1&#xa0;» inconnu&#xa0;; profils existants&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An account id is needed: 32 digits and letters from a to f.</source>
        <translation>Un ID de compte est nécessaire&#xa0;: 32 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>The account id must be 32 hexadecimal digits.</source>
        <translation>L’ID du compte doit comporter 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The global key is sent together with the e-mail address of its user: name it.</source>
        <translation>La clé globale est envoyée avec l’adresse e-mail de son utilisateur&#xa0;: indiquez-la.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>Cette URL ne peut pas être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The demo is a profile of its own.</source>
        <translation>La démo est un profil à part.</translation>
    </message>
    <message>
        <source>This URL is too long.</source>
        <translation>Cette URL est trop longue.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Indiquez le fichier avec son chemin complet.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Un jeton est nécessaire.</translation>
    </message>
    <message>
        <source>The global key is needed.</source>
        <translation>La clé globale est nécessaire.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>The global key</source>
        <translation>La clé globale</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This time zone is not known. Zones are named like “Europe/Lisbon”.</source>
        <translation>Ce fuseau horaire n’est pas connu. Les fuseaux portent des noms comme «&#xa0;Europe/Lisbon&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProfileConnection</name>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the e-mail or key</source>
        <translation>l’e-mail ou la clé</translation>
    </message>
    <message>
        <source>No profile was set up yet, so there is no account to ask.</source>
        <translation>Aucun profil n’a encore été configuré, il n’y a donc aucun compte à interroger.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>As it stands left of the field for the user.</source>
        <translation>Tel qu’il apparaît à gauche du champ de l’utilisateur.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>ID du &amp;compte</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>It is the part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>C’est la partie de l’adresse du tableau de bord située après l’hôte&#xa0;: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Identifiants</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>What requests are signed in with. Only one of them is ever sent.</source>
        <translation>Ce qui authentifie les requêtes. Un seul de ces moyens est envoyé.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>admin@example.com</source>
        <translation>admin@example.com</translation>
    </message>
    <message>
        <source>Of the user whom the global key belongs to; it is sent together with the key.</source>
        <translation>Celui de l’utilisateur à qui appartient la clé globale&#xa0;; il est envoyé avec elle.</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>celle du fournisseur</translation>
    </message>
    <message>
        <source>For a gateway between you and the provider. https only, or http to this computer.</source>
        <translation>Pour une passerelle entre vous et le fournisseur. https uniquement, ou http vers cet ordinateur.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified.</source>
        <translation>Faire aussi confiance à l’autorité de certification d’une entreprise. TLS est toujours vérifié.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuse&amp;au horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times are shown in it when this profile is chosen.</source>
        <translation>Les heures sont affichées dans ce fuseau quand ce profil est choisi.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>Re&amp;place…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>Enter another one; the old one stays until this is saved</source>
        <translation>En saisir un autre&#xa0;; l’ancien reste jusqu’à l’enregistrement</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Supprimer le secret</translation>
    </message>
    <message>
        <source>Take the secret out of the keychain</source>
        <translation>Retirer le secret du trousseau</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there is a profile “%1” already</source>
        <translation>il existe déjà un profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there are %1 profiles already; remove one first</source>
        <translation>il y a déjà %1 profils&#xa0;; supprimez-en d’abord un</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Dupliquer le profil</translation>
    </message>
    <message>
        <source>A new profile like this one, without its secret</source>
        <translation>Un nouveau profil identique à celui-ci, sans son secret</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Whom to ask, and as whom. Secrets are kept in the desktop&apos;s keychain.</source>
        <translation>Qui interroger, et sous quelle identité. Les secrets sont conservés dans le trousseau du bureau.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>A proxy is given as http://host:port, such as http://proxy.example.com:3128.</source>
        <translation>Un proxy s’indique sous la forme http://hôte:port, par exemple http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password would be kept in a file, so none is taken. Choose “As the system” and set them there, or give the proxy without them.</source>
        <translation>Le nom d’utilisateur et le mot de passe d’un proxy seraient conservés dans un fichier, ils ne sont donc pas acceptés. Choisissez «&#xa0;Comme le système&#xa0;» et indiquez-les dans le système, ou donnez le proxy sans eux.</translation>
    </message>
    <message>
        <source>Only HTTP proxies can be used: http://host:port.</source>
        <translation>Seuls les proxys HTTP sont utilisables&#xa0;: http://hôte:port.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing: http://host:port, a port from 1 to 65535.</source>
        <translation>Il manque le port du proxy&#xa0;: http://hôte:port, un port de 1 à 65535.</translation>
    </message>
</context>
<context>
    <name>ReadCredential</name>
    <message>
        <source>--token-file, from standard input</source>
        <translation>--token-file, depuis l’entrée standard</translation>
    </message>
    <message>
        <source>--token-file “%1”</source>
        <translation>--token-file «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is no token</source>
        <translation>la source dépasse 64 Kio, ce n’est donc pas un jeton</translation>
    </message>
    <message>
        <source>it holds no token</source>
        <translation>la source ne contient pas de jeton</translation>
    </message>
    <message>
        <source>others can read “%1”, and so the token; run chmod 600 on it.</source>
        <translation>d’autres personnes peuvent lire «&#xa0;%1&#xa0;», et donc le jeton&#xa0;; exécutez chmod 600 dessus.</translation>
    </message>
    <message>
        <source>Open the profile “%1” in the window and give its secret, or use --token-file.</source>
        <translation>Ouvrez le profil «&#xa0;%1&#xa0;» dans la fenêtre et indiquez son secret, ou utilisez --token-file.</translation>
    </message>
    <message>
        <source>Unlock it in a desktop session, or use --token-file or CLOUDFLARE_API_TOKEN.</source>
        <translation>Déverrouillez-le dans une session de bureau, ou utilisez --token-file ou CLOUDFLARE_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>RecentStore</name>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>Le fichier %1 n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The key file “%1” is no regular file.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The key file “%1” can&apos;t be read. %2</source>
        <translation>Impossible de lire le fichier de clé «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>The key file “%1” has to hold %2 to %3 bytes.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» doit contenir de %2 à %3 octets.</translation>
    </message>
    <message>
        <source>The answer&apos;s events were not found again.</source>
        <translation>Les événements de la réponse n’ont pas été retrouvés.</translation>
    </message>
    <message>
        <source>The file would still hold what was to be replaced: %1. It was not kept.</source>
        <translation>Le fichier contiendrait encore ce qui devait être remplacé&#xa0;: %1. Il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>Leave out what names it, such as details or a column, or choose another format.</source>
        <translation>Omettez ce qui le mentionne, par exemple les détails ou une colonne, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Adresses IP</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>Agents utilisateur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Nothing was found to replace</source>
        <translation>Rien à remplacer n’a été trouvé</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of different values, number of places</comment>
        <translation>%1&#xa0;: %2 (occurrences&#xa0;: %3)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replaced by numbered markers. %1</source>
        <translation>Remplacé par des marqueurs numérotés. %1</translation>
    </message>
    <message>
        <source>Replaced by keyed markers (key %1). %2</source>
        <translation>Remplacé par des marqueurs à clé (clé %1). %2</translation>
    </message>
</context>
<context>
    <name>RedactionPreview</name>
    <message>
        <source>Nothing was found to redact.</source>
        <translation>Rien à caviarder n’a été trouvé.</translation>
    </message>
    <message>
        <source>%1: %2 different, in %3 places</source>
        <comment>kind, numbers</comment>
        <translation>%1&#xa0;: %2 valeur(s) distincte(s), %3 occurrence(s)</translation>
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
        <translation>Caviardez tous les types, ou omettez davantage&#xa0;: --details none, --columns.</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>“%1” is what the list of the written files is called.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom réservé à la liste des fichiers écrits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is written, but not its manifest. %2</source>
        <translation>«&#xa0;%1&#xa0;» est écrit, mais pas son manifeste. %2</translation>
    </message>
</context>
<context>
    <name>RiskHeader</name>
    <message>
        <source>Copy the user&apos;s id</source>
        <translation>Copier l’ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Dernière réinitialisation</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Fet&amp;ch next page</source>
        <translation>Page sui&amp;vante</translation>
    </message>
    <message>
        <source>Fetch next page</source>
        <translation>Récupérer la page suivante</translation>
    </message>
    <message>
        <source>Ask the provider for the events behind these</source>
        <translation>Demander au fournisseur les événements qui suivent ceux-ci</translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 See “%2 --help”.</source>
        <comment>error, program</comment>
        <translation>%1 Voir «&#xa0;%2 --help&#xa0;».</translation>
    </message>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>Le journal réseau %1 n’est pas complet&#xa0;: %2</translation>
    </message>
    <message>
        <source>That person</source>
        <comment>in the place of a name</comment>
        <translation>Cette personne</translation>
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
        <translation>Ce qui est écrit est complet et reste en place&#xa0;; la même commande avec --resume reprend la suite.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>Événements correspondant au filtre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>answers that may be partial: %1 of %2.</source>
        <translation>réponses peut-être partielles&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 users written</source>
        <translation>utilisateurs écrits&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <comment>number of users</comment>
        <translation>déjà présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>number of users</comment>
        <translation>restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>users</comment>
        <translation>et %1 autre(s)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>what failed, for how many users, which</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
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
        <translation>aucun fichier n’est indiqué</translation>
    </message>
    <message>
        <source>its name holds a character that no file&apos;s may</source>
        <translation>son nom contient un caractère interdit dans les noms de fichier</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <source>Name the file itself that it leads to.</source>
        <translation>Indiquez le fichier même vers lequel il mène.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>il n’y a pas de dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make the folder or choose another one.</source>
        <translation>Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>SavedAnswer</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>fichier introuvable</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>begin, end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
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
        <translation>le secret est vide</translation>
    </message>
    <message>
        <source>the secret is longer than %1 characters</source>
        <translation>le secret dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the secret holds a blank or a character that is not printable ASCII</source>
        <translation>le secret contient un espace ou un caractère qui n’est pas de l’ASCII imprimable</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SettingsDisplay</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the time zone</source>
        <translation>Rétablir le fuseau horaire</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Reset the theme</source>
        <translation>Rétablir le thème</translation>
    </message>
    <message>
        <source>The colours of the window. “As the desktop” is light or dark as the desktop is.</source>
        <translation>Les couleurs de la fenêtre. «&#xa0;Comme le bureau&#xa0;» est clair ou sombre, selon le bureau.</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Time&amp;out</source>
        <translation>&amp;Délai d’attente</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the timeout</source>
        <translation>Rétablir le délai d’attente</translation>
    </message>
    <message>
        <source>How long one attempt may take, from the request to the last byte of the answer.</source>
        <translation>Durée maximale d’une tentative, de la requête au dernier octet de la réponse.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Reset the retries</source>
        <translation>Rétablir les nouvelles tentatives</translation>
    </message>
    <message>
        <source>How often a request is sent again where that helps: cut connections, overload, rate limits.</source>
        <translation>Nombre de renvois d’une requête quand cela peut aider&#xa0;: connexions coupées, surcharge, limites de requêtes.</translation>
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
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Reset the proxy</source>
        <translation>Rétablir le proxy</translation>
    </message>
    <message>
        <source>Through whom requests go, from the next one on. Never with a password; this computer itself is reached directly.</source>
        <translation>Par où passent les requêtes, à partir de la prochaine. Jamais avec un mot de passe&#xa0;; cet ordinateur lui-même est joint directement.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Remove the CA file</source>
        <translation>Retirer le fichier CA</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified. A profile can have one of its own.</source>
        <translation>Faire aussi confiance à l’autorité de certification d’une entreprise. TLS est toujours vérifié. Un profil peut avoir le sien.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Acheminement</translation>
    </message>
    <message>
        <source>How requests are sent now: the profile that is chosen beside the field for the user.</source>
        <translation>Comment les requêtes sont envoyées actuellement&#xa0;: le profil choisi à côté du champ de l’utilisateur.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Remember &amp;who was looked up</source>
        <translation>Mémoriser les utilisateurs &amp;consultés</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset remembering</source>
        <translation>Rétablir la mémorisation</translation>
    </message>
    <message>
        <source>The ids of the last 50 users of each profile are kept in a file that only you can read, and offered while you type. Switching this off clears them.</source>
        <translation>Les ID des 50 derniers utilisateurs de chaque profil sont conservés dans un fichier que vous seul pouvez lire, et proposés pendant la saisie. Désactiver cette option les efface.</translation>
    </message>
    <message>
        <source>Also remember &amp;names and e-mail addresses</source>
        <translation>Mémoriser aussi les &amp;noms et adresses e-mail</translation>
    </message>
    <message>
        <source>Reset remembering names</source>
        <translation>Rétablir la mémorisation des noms</translation>
    </message>
    <message>
        <source>Then recents can be found by name without asking the network. Switching this off removes them from the file.</source>
        <translation>Les consultations récentes peuvent alors être retrouvées par nom sans passer par le réseau. Désactiver cette option retire les noms du fichier.</translation>
    </message>
    <message>
        <source>&amp;Clear recents</source>
        <translation>&amp;Effacer les récents</translation>
    </message>
    <message>
        <source>Clear recents</source>
        <translation>Effacer les consultations récentes</translation>
    </message>
    <message>
        <source>Forgets at once who was looked up, with every profile.</source>
        <translation>Oublie immédiatement qui a été consulté, avec tous les profils.</translation>
    </message>
    <message>
        <source>Clear pasted &amp;secrets from the clipboard</source>
        <translation>Effacer du presse-papiers les &amp;secrets collés</translation>
    </message>
    <message>
        <source>Reset clearing secrets</source>
        <translation>Rétablir l’effacement des secrets</translation>
    </message>
    <message>
        <source>30 seconds after a token or key was pasted here, and when the program ends, it leaves the clipboard.</source>
        <translation>Un jeton ou une clé collés ici sont effacés du presse-papiers au bout de 30 secondes, et à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Clear copied &amp;ids from the clipboard</source>
        <translation>Effacer du presse-papiers les &amp;ID copiés</translation>
    </message>
    <message>
        <source>Reset clearing ids</source>
        <translation>Rétablir l’effacement des ID</translation>
    </message>
    <message>
        <source>30 seconds after a user or event id was copied here, and when the program ends, it leaves the clipboard.</source>
        <translation>L’ID d’un utilisateur ou d’un événement copié ici est effacé du presse-papiers au bout de 30 secondes, et à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>SettingsViews</name>
    <message>
        <source>&amp;Group repeated events</source>
        <translation>&amp;Grouper les événements répétés</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the grouping</source>
        <translation>Rétablir le groupement</translation>
    </message>
    <message>
        <source>Events of the same name and level that follow each other stand in one row of the table. The View menu has the same.</source>
        <translation>Les événements consécutifs de même nom et de même niveau tiennent en une ligne du tableau. Le menu Affichage propose la même option.</translation>
    </message>
    <message>
        <source>Begin with a &amp;lane for each name</source>
        <translation>Ouvrir avec une &amp;piste par nom</translation>
    </message>
    <message>
        <source>Reset the lanes</source>
        <translation>Rétablir les pistes</translation>
    </message>
    <message>
        <source>The timeline opens with every event name in a lane of its own, instead of the most severe ones and “+ n more”.</source>
        <translation>La chronologie s’ouvre avec une piste pour chaque nom d’événement, au lieu des plus graves et de «&#xa0;+ n autres&#xa0;».</translation>
    </message>
    <message>
        <source>Reset &amp;columns</source>
        <translation>Rétablir les &amp;colonnes</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Shows, places and sizes the columns of the table as they are at first.</source>
        <translation>Affiche, place et dimensionne les colonnes du tableau comme à l’origine.</translation>
    </message>
</context>
<context>
    <name>ShapeCheck</name>
    <message>
        <source>the profile&apos;s id is no UUID</source>
        <translation>l’ID du profil n’est pas un UUID</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>l’ID du compte doit comporter 32 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the base URL must begin with https:// and hold no blanks</source>
        <translation>l’URL de base doit commencer par https:// et ne pas contenir d’espaces</translation>
    </message>
    <message>
        <source>the CA file must be an absolute path</source>
        <translation>le fichier CA doit être un chemin absolu</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>ce fuseau horaire n’est pas connu</translation>
    </message>
    <message>
        <source>the profile needs a name, without blanks around it</source>
        <translation>le profil doit avoir un nom, sans espaces au début ni à la fin</translation>
    </message>
    <message>
        <source>the profile&apos;s name is longer than %1 characters</source>
        <translation>le nom du profil dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the profile&apos;s name holds a character that can&apos;t be seen</source>
        <translation>le nom du profil contient un caractère invisible</translation>
    </message>
    <message>
        <source>“%1” is the name of a built-in profile</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un profil intégré</translation>
    </message>
    <message>
        <source>a token takes no e-mail address</source>
        <translation>un jeton ne s’accompagne pas d’une adresse e-mail</translation>
    </message>
    <message>
        <source>the global key needs the e-mail address of its user</source>
        <translation>la clé globale nécessite l’adresse e-mail de son utilisateur</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Choose an action, press its new key in the field below and take it. Bold keys are not the usual ones.</source>
        <translation>Choisissez une action, appuyez sur son nouveau raccourci dans le champ ci-dessous, puis attribuez-le. Les raccourcis en gras ne sont pas ceux d’origine.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Attribuer le raccourci</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>No key for this action</source>
        <translation>Aucun raccourci pour cette action</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>Rétablir ce raccourci</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>Take the key from that action</source>
        <translation>Reprendre le raccourci à cette action</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>now</source>
        <comment>typed for the present, in lower case</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed for a day, in lower case</comment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed for a day, in lower case</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>Le journal réseau %1 n’est pas complet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificate authorities are trusted now. Choose another file in the settings, or remove it there.</source>
        <translation>Seules les autorités de certification du système sont désormais reconnues. Choisissez un autre fichier dans les paramètres, ou retirez-y celui-ci.</translation>
    </message>
</context>
<context>
    <name>StreamDevice</name>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SystemFailure</name>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Make room on it or choose a folder on another disk.</source>
        <translation>Libérez-y de la place ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre quota de disque est épuisé</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need or choose a folder on another disk.</source>
        <translation>Supprimez ce dont vous n’avez pas besoin ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>it would be larger than a file may be there</source>
        <translation>il dépasserait la taille de fichier autorisée à cet endroit</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or export less.</source>
        <translation>Choisissez un dossier sur un autre disque, ou exportez moins.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>you may not write to its folder</source>
        <translation>vous n’avez pas le droit d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the permission.</source>
        <translation>Choisissez un autre dossier ou demandez le droit d’écriture.</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>son dossier n’existe plus</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, and check this one.</source>
        <translation>Choisissez un dossier sur un autre disque, et vérifiez celui-ci.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <comment>format of day and month, as in 2 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, as in 2 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>%1 sans événement</translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>an event without a name</comment>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>event names that share a lane</comment>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Without a readable time: %1</source>
        <translation>Sans heure lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the present, beside its line</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Reset %1 %2</source>
        <comment>date, time of day</comment>
        <translation>Réinit. %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level word, number of events</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Worst level: %2. %3</source>
        <comment>number of events, level, numbers</comment>
        <translation>%1. Niveau le plus grave&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>time, time, zone</comment>
        <translation>De %1 à %2, %3</translation>
    </message>
    <message>
        <source>Events: %1, from %2 to %3, %4</source>
        <comment>number, time, time, zone</comment>
        <translation>Événements&#xa0;: %1, de %2 à %3, %4</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3, %4, %5</source>
        <comment>its place, number of events, level, event name, time</comment>
        <translation>Événement %1 sur %2&#xa0;: %3, %4, %5</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>sans heure lisible</translation>
    </message>
    <message>
        <source>Lane %1 of %2. Events: %3</source>
        <comment>numbers</comment>
        <translation>Piste %1 sur %2. Événements&#xa0;: %3</translation>
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
        <translation>Autres&#xa0;: %1</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>l’image est trop grande</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the certificate&apos;s issuer is not known</source>
        <translation>l’émetteur du certificat n’est pas connu</translation>
    </message>
    <message>
        <source>Don&apos;t go on until the owner of %1 has replaced its certificate.</source>
        <translation>Ne continuez pas tant que le propriétaire de %1 n’a pas remplacé son certificat.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the owner of %1 has to renew its certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. Si elle est juste, le propriétaire de %1 doit renouveler son certificat.</translation>
    </message>
    <message>
        <source>If a proxy or gateway of your company inspects the traffic, add its CA file in the settings or with --ca-file. Otherwise don&apos;t go on: this may not be %1.</source>
        <translation>Si un proxy ou une passerelle de votre entreprise inspecte le trafic, ajoutez son fichier CA dans les paramètres ou avec --ca-file. Sinon, ne continuez pas&#xa0;: ce n’est peut-être pas %1.</translation>
    </message>
    <message>
        <source>Check the base URL: it asks for %1, which the certificate does not name.</source>
        <translation>Vérifiez l’URL de base&#xa0;: elle s’adresse à %1, que le certificat ne nomme pas.</translation>
    </message>
    <message>
        <source>the certificate has been revoked</source>
        <translation>le certificat a été révoqué</translation>
    </message>
    <message>
        <source>the certificate is known to be bad</source>
        <translation>le certificat est connu comme non fiable</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>le certificat est autosigné</translation>
    </message>
    <message>
        <source>the certificate&apos;s chain ends in a self-signed certificate</source>
        <translation>la chaîne du certificat se termine par un certificat autosigné</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>le certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>Check the host and port of the base URL: %1 has to speak TLS 1.2 or newer.</source>
        <translation>Vérifiez l’hôte et le port de l’URL de base&#xa0;: %1 doit prendre en charge TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>the connection to %1 was refused</source>
        <translation>la connexion à %1 a été refusée</translation>
    </message>
    <message>
        <source>the connection was cut before the whole answer came</source>
        <translation>la connexion a été coupée avant l’arrivée de la réponse complète</translation>
    </message>
    <message>
        <source>the host name %1 was not found (DNS)</source>
        <translation>le nom d’hôte %1 n’a pas été trouvé (DNS)</translation>
    </message>
    <message>
        <source>the network connection was lost</source>
        <translation>la connexion réseau a été perdue</translation>
    </message>
    <message>
        <source>the proxy %1 could not be reached</source>
        <translation>le proxy %1 n’a pas pu être joint</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a sign-in</source>
        <translation>le proxy %1 demande une authentification</translation>
    </message>
    <message>
        <source>the server does not speak HTTP properly</source>
        <translation>le serveur ne respecte pas le protocole HTTP</translation>
    </message>
    <message>
        <source>%1 could not be reached (network error %2)</source>
        <translation>%1 n’a pas pu être joint (erreur réseau %2)</translation>
    </message>
    <message>
        <source>this system has no TLS library that fits</source>
        <translation>ce système n’a pas de bibliothèque TLS adaptée</translation>
    </message>
    <message>
        <source>Install OpenSSL and Qt&apos;s plugin for it.</source>
        <translation>Installez OpenSSL et le greffon Qt correspondant.</translation>
    </message>
    <message>
        <source>its compression is damaged</source>
        <translation>sa compression est endommagée</translation>
    </message>
    <message>
        <source>Try again; a proxy or gateway on the way may be damaging answers.</source>
        <translation>Réessayez&#xa0;; un proxy ou une passerelle endommage peut-être les réponses en chemin.</translation>
    </message>
    <message>
        <source>the secure connection could not be set up</source>
        <translation>la connexion sécurisée n’a pas pu être établie</translation>
    </message>
    <message>
        <source>the certificate was not accepted (TLS error %1)</source>
        <translation>le certificat n’a pas été accepté (erreur TLS %1)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>that is an answer; save it to a file and name it with --from</source>
        <translation>c’est une réponse&#xa0;; enregistrez-la dans un fichier et indiquez-le avec --from</translation>
    </message>
    <message>
        <source>a user&apos;s id or e-mail address is expected, such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>un ID d’utilisateur ou une adresse e-mail est attendu, par exemple 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>at most %1 users fit in one run; divide the list</source>
        <translation>une exécution accepte au plus %1 utilisateurs&#xa0;; divisez la liste</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what was given, what is wrong</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” names no user; write one UUID or e-mail a line</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun utilisateur&#xa0;; écrivez un UUID ou un e-mail par ligne</translation>
    </message>
    <message>
        <source>“%1” is no list of users: it is larger than 16 MiB</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste d’utilisateurs&#xa0;: la taille dépasse 16 Mio</translation>
    </message>
</context>
<context>
    <name>UserQuery</name>
    <message>
        <source>the user id must be a UUID such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>l’ID de l’utilisateur doit être un UUID tel que 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, or a link to the user in the dashboard</source>
        <translation>un ID d’utilisateur, une adresse e-mail, un nom ou un lien vers l’utilisateur dans le tableau de bord est attendu</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, and none is longer than %1 characters</source>
        <translation>un ID d’utilisateur, une adresse e-mail ou un nom est attendu, et aucun ne dépasse %1 caractères</translation>
    </message>
    <message>
        <source>one e-mail address such as ana.sousa@example.com is expected</source>
        <translation>une seule adresse e-mail telle que ana.sousa@example.com est attendue</translation>
    </message>
    <message>
        <source>32 hexadecimal digits without dashes are an account&apos;s id; a user&apos;s id looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>32 chiffres hexadécimaux sans tirets forment l’ID d’un compte&#xa0;; l’ID d’un utilisateur ressemble à 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>the link holds no user&apos;s id and no e-mail address; open the user in the dashboard and copy the link from there</source>
        <translation>le lien ne contient ni ID d’utilisateur ni adresse e-mail&#xa0;; ouvrez l’utilisateur dans le tableau de bord et copiez-y le lien</translation>
    </message>
    <message>
        <source>the link holds several ids or e-mail addresses; paste only that of the user</source>
        <translation>le lien contient plusieurs ID ou adresses e-mail&#xa0;; ne collez que celui de l’utilisateur</translation>
    </message>
    <message>
        <source>one user&apos;s id is expected, and there are several</source>
        <translation>l’ID d’un seul utilisateur est attendu, et il y en a plusieurs</translation>
    </message>
</context>
<context>
    <name>UserRun</name>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the list may be partial: it holds %1 of %2 users.</source>
        <translation>la liste est peut-être partielle&#xa0;: elle contient %1 utilisateurs sur %2.</translation>
    </message>
    <message>
        <source>the list may be partial: users received: %1, and it announces more pages.</source>
        <translation>la liste est peut-être partielle&#xa0;: elle annonce d’autres pages (utilisateurs reçus&#xa0;: %1).</translation>
    </message>
    <message>
        <source>%1 of %2 users fit.</source>
        <translation>Utilisateurs correspondants&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Filter: ana level:high</source>
        <translation>Filtre&#xa0;: ana level:high</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>Refresh users</source>
        <translation>Actualiser les utilisateurs</translation>
    </message>
    <message>
        <source>Ask again for the account&apos;s scored users</source>
        <translation>Recharger les utilisateurs évalués du compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel loading users</source>
        <translation>Annuler le chargement des utilisateurs</translation>
    </message>
    <message>
        <source>Loa&amp;d again</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>Try loading users again</source>
        <translation>Réessayer de charger les utilisateurs</translation>
    </message>
</context>
<context>
    <name>UsersTable</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Dernier événement (%1)</translation>
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
        <translation>Paramètre de requête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Defanged</source>
        <translation>Neutralisé</translation>
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
        <translation>Secondes depuis 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Forme développée</translation>
    </message>
    <message>
        <source>Name for reverse DNS</source>
        <translation>Nom pour le DNS inverse</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Without hyphens</source>
        <translation>Sans tirets</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Adresse IPv6</translation>
    </message>
    <message>
        <source>As seconds since 1970: %1</source>
        <translation>En secondes depuis 1970&#xa0;: %1</translation>
    </message>
    <message>
        <source>As milliseconds since 1970: %1</source>
        <translation>En millisecondes depuis 1970&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Ressemble à %1</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
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
        <translation>Le fournisseur n’a envoyé qu’une partie des utilisateurs évalués, et ces identifiants ne permettent pas de rechercher parmi ceux du compte&#xa0;: lancez la consultation avec l’ID de l’utilisateur, ou ajoutez au jeton l’autorisation «&#xa0;Access: Audit Logs Read&#xa0;».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a name and an e-mail address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>They are listed with risk events, which may have changed since, as by a reset. Look again later.</source>
        <translation>Cette personne figure dans la liste avec des événements de risque, qui ont pu changer depuis, par exemple lors d’une réinitialisation. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>Save &amp;Timeline</source>
        <translation>Enregistrer la &amp;chronologie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copier le &amp;pointeur JSON</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>&amp;Filtrer les événements</translation>
    </message>
    <message>
        <source>Find &amp;in details</source>
        <translation>Rechercher &amp;dans les détails</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence précéden&amp;te</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramètr&amp;es…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Switch UTC and &amp;local time</source>
        <translation>Basculer UTC / heure &amp;locale</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;User field</source>
        <translation>Champ &amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Événement &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;high event</source>
        <translation>Ni&amp;veau élevé suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious high event</source>
        <translation>Niveau élevé précéden&amp;t</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>What was written can&apos;t be read again. %1</source>
        <translation>Impossible de relire ce qui a été écrit. %1</translation>
    </message>
</context>
<context>
    <name>XlsxReport</name>
    <message>
        <source>User risk report</source>
        <translation>Rapport de risque de l’utilisateur</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events %1</source>
        <comment>number of a sheet</comment>
        <translation>Événements %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>%1 cells hold more than the %2 characters that Excel allows; they end with ….</source>
        <translation>%1 cellule(s) dépassent les %2 caractères autorisés par Excel&#xa0;; elles se terminent par ….</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>Close other programs, or export less.</source>
        <translation>Fermez d’autres programmes, ou exportez moins.</translation>
    </message>
    <message>
        <source>the temporary folder “%1” can&apos;t hold it</source>
        <translation>le dossier temporaire «&#xa0;%1&#xa0;» n’a pas assez de place</translation>
    </message>
    <message>
        <source>Make room in it, or set TMPDIR to a folder with more.</source>
        <translation>Libérez-y de la place, ou définissez TMPDIR sur un dossier qui en a davantage.</translation>
    </message>
    <message>
        <source>a workbook can&apos;t hold it (error %1)</source>
        <translation>un classeur ne peut pas le contenir (erreur %1)</translation>
    </message>
    <message>
        <source>Export less, or choose another format.</source>
        <translation>Exportez moins, ou choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>json::ErrorSentences</name>
    <message>
        <source>the text ends too early</source>
        <translation>le texte se termine trop tôt</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>il manque une valeur ici</translation>
    </message>
    <message>
        <source>a key in quotes is missing here</source>
        <translation>il manque une clé entre guillemets ici</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>il manque un deux-points après la clé</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>il manque ici une virgule, un crochet fermant ou une accolade fermante</translation>
    </message>
    <message>
        <source>only true, false and null may stand here without quotes</source>
        <translation>seuls true, false et null peuvent figurer ici sans guillemets</translation>
    </message>
    <message>
        <source>a digit is missing in the number</source>
        <translation>il manque un chiffre dans le nombre</translation>
    </message>
    <message>
        <source>the text holds an escape that JSON does not know</source>
        <translation>le texte contient une séquence d’échappement inconnue de JSON</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>le texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the text holds a byte that is not UTF-8</source>
        <translation>le texte contient un octet qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>more text follows the value</source>
        <translation>du texte suit la valeur</translation>
    </message>
    <message>
        <source>the nesting is too deep to show</source>
        <translation>l’imbrication est trop profonde pour être affichée</translation>
    </message>
    <message>
        <source>the value is too large to show</source>
        <translation>la valeur est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>json::Finder</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1, au caractère %2.</translation>
    </message>
</context>
<context>
    <name>model::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A has no value here</source>
        <translation>A n’a pas de valeur ici</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>value</comment>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B has no value here</source>
        <translation>B n’a pas de valeur ici</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>value</comment>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a place in A, the place in B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(broken text)</source>
        <translation>(texte invalide)</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <comment>whole details</comment>
        <translation>(l’ensemble)</translation>
    </message>
    <message>
        <source>%1
They look alike: A is %2, B is %3</source>
        <comment>a text; values with escapes</comment>
        <translation>%1
Aspect semblable&#xa0;: A est %2, B est %3</translation>
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
        <translation>%1&#xa0;: %2, %3 événements de même nom et de même niveau, repliés</translation>
    </message>
    <message>
        <source>%1: %2, the first of several events of the same name and level, unfolded</source>
        <comment>column title, cell text</comment>
        <translation>%1&#xa0;: %2, le premier de plusieurs événements de même nom et de même niveau, dépliés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1&#xa0;: %2</translation>
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
tel que reçu&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>model::ScoredUsersModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>Consultation impossible&#xa0;: la liste du fournisseur n’a pas d’ID utilisable pour cet utilisateur.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <comment>zone of the times</comment>
        <translation>Dernier événement (%1)</translation>
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
        <translation>Copier les &amp;versions</translation>
    </message>
    <message>
        <source>Copies all versions and the name of this system, for a report to whoever helps. Nothing about accounts or users is in it.</source>
        <translation>Copie toutes les versions et le nom de ce système, à joindre à une demande d’assistance. Rien sur les comptes ou les utilisateurs n’y figure.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityBar</name>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultation de %1…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Réception&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>Réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the answer: %1 of %2</source>
        <translation>Lecture de la réponse&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1. Next attempt in %2 s</source>
        <comment>reason, seconds</comment>
        <translation>%1. Prochaine tentative dans %2 s</translation>
    </message>
</context>
<context>
    <name>ui::BadgeView</name>
    <message>
        <source>Risk level: %1</source>
        <translation>Niveau de risque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::CellActions</name>
    <message>
        <source>&amp;Copy event</source>
        <translation>&amp;Copier l’événement</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la ce&amp;llule</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Copier l’événement en &amp;JSON</translation>
    </message>
    <message>
        <source>Co&amp;mpare details…</source>
        <translation>C&amp;omparer les détails…</translation>
    </message>
    <message>
        <source>Show only events like this cell</source>
        <translation>N’afficher que les événements semblables à cette cellule</translation>
    </message>
    <message>
        <source>Hide events like this cell</source>
        <translation>Masquer les événements semblables à cette cellule</translation>
    </message>
    <message>
        <source>Show what differs between the details of the two selected events</source>
        <translation>Afficher les différences entre les détails des deux événements sélectionnés</translation>
    </message>
    <message>
        <source>Select two events to compare: hold Ctrl and click the second one</source>
        <translation>Sélectionnez deux événements à comparer&#xa0;: maintenez Ctrl et cliquez sur le second</translation>
    </message>
    <message>
        <source>Select two events to compare: these are more</source>
        <translation>Sélectionnez deux événements à comparer&#xa0;: il y en a plus de deux</translation>
    </message>
    <message>
        <source>Show &amp;only from “%1” on</source>
        <comment>time</comment>
        <translation>&amp;N’afficher qu’à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Hide from “%1” on</source>
        <comment>time</comment>
        <translation>&amp;Masquer à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show &amp;only this value</source>
        <translation>&amp;N’afficher que cette valeur</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>&amp;Masquer cette valeur</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>text of a cell</comment>
        <translation>&amp;N’afficher que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>text of a cell</comment>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
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
        <translation>Afficher les événements de niveau %1, %2</translation>
    </message>
    <message>
        <source>Show or hide events of level %1</source>
        <translation>Afficher ou masquer les événements de niveau %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>A: %1</source>
        <comment>an event</comment>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>an event</comment>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare details: %1, %2</source>
        <comment>names of two events</comment>
        <translation>Comparer les détails&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Strings are compared by their text, numbers as sent: 1.0 is not 1. The order of keys makes no difference.</source>
        <translation>Les chaînes sont comparées par leur texte, les nombres tels que reçus&#xa0;: 1.0 n’est pas 1. L’ordre des clés n’a pas d’importance.</translation>
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
        <translation>A n’a pas de détails.</translation>
    </message>
    <message>
        <source>B has no details.</source>
        <translation>B n’a pas de détails.</translation>
    </message>
    <message>
        <source>A is broken JSON, compared as far as it goes. %1.</source>
        <translation>A est du JSON invalide, comparé autant que possible. %1.</translation>
    </message>
    <message>
        <source>B is broken JSON, compared as far as it goes. %1.</source>
        <translation>B est du JSON invalide, comparé autant que possible. %1.</translation>
    </message>
    <message>
        <source>Only the first %1 differences and the first %2 equal parts are listed.</source>
        <translation>Seules les %1 premières différences et les %2 premières parties identiques sont listées.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed, %4 the same</source>
        <translation>%1 modifié(s), %2 ajouté(s), %3 supprimé(s), %4 identique(s)</translation>
    </message>
    <message>
        <source>Neither event has details.</source>
        <translation>Aucun des deux événements n’a de détails.</translation>
    </message>
    <message>
        <source>The details of both events are the same, byte for byte.</source>
        <translation>Les détails des deux événements sont identiques, octet pour octet.</translation>
    </message>
    <message>
        <source>The details of both events say the same, spelled or ordered differently.</source>
        <translation>Les détails des deux événements disent la même chose, écrits ou ordonnés autrement.</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>ui::CredentialCheckView</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Risk scores can be read with this credential.</source>
        <translation>Les scores de risque peuvent être lus avec ces identifiants.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Test the credential</source>
        <translation>Tester les identifiants</translation>
    </message>
</context>
<context>
    <name>ui::DetailsActions</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier c&amp;omme</translation>
    </message>
    <message>
        <source>Show &amp;only events with this value</source>
        <translation>&amp;N’afficher que les événements avec cette valeur</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>&amp;Masquer les événements avec cette valeur</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copier le &amp;pointeur JSON</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>Copier le chemin &amp;jq</translation>
    </message>
    <message>
        <source>Copy &amp;bracket path</source>
        <translation>Copier le chemin à croc&amp;hets</translation>
    </message>
    <message>
        <source>Copy &amp;subtree</source>
        <translation>Copier le &amp;sous-arbre</translation>
    </message>
    <message>
        <source>Copy subtree as sen&amp;t</source>
        <translation>Copier le sous-arbre &amp;tel que reçu</translation>
    </message>
    <message>
        <source>Copy whole &amp;event</source>
        <translation>Copier l’événement &amp;entier</translation>
    </message>
    <message>
        <source>Show &amp;whole text…</source>
        <translation>&amp;Afficher le texte complet…</translation>
    </message>
    <message>
        <source>Open l&amp;ink…</source>
        <translation>Ouvri&amp;r le lien…</translation>
    </message>
    <message>
        <source>E&amp;xpand subtree</source>
        <translation>&amp;Déplier le sous-arbre</translation>
    </message>
    <message>
        <source>&amp;Collapse subtree</source>
        <translation>Rep&amp;lier le sous-arbre</translation>
    </message>
    <message>
        <source>Expand to &amp;level</source>
        <translation>Déplier jusq&amp;u’au niveau</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>a level of nesting</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Aucun événement n’est sélectionné.</translation>
    </message>
    <message>
        <source>This event has no details.</source>
        <translation>Cet événement n’a pas de détails.</translation>
    </message>
    <message>
        <source>These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.</source>
        <translation>Ces détails sont du JSON invalide, affiché autant que possible. %1. «&#xa0;Brut&#xa0;» montre tous les octets.</translation>
    </message>
    <message>
        <source>This is the beginning; the rest is being read…</source>
        <translation>Ceci est le début&#xa0;; le reste est en cours de lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were opened. Expand again for more.</source>
        <translation>
            <numerusform>%1 ligne a été ouverte. Dépliez à nouveau pour en voir plus.</numerusform>
            <numerusform>%1 lignes ont été ouvertes. Dépliez à nouveau pour en voir plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsTextDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>%1 bytes as UTF-8</source>
        <translation>%1 octets en UTF-8</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTree</name>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON dans du texte)</translation>
    </message>
</context>
<context>
    <name>ui::ErrorBanner</name>
    <message>
        <source>%1: %2. What is shown is the last answer for %3.</source>
        <comment>problem, user asked for, user shown</comment>
        <translation>%1&#xa0;: %2. Ce qui est affiché est la dernière réponse pour %3.</translation>
    </message>
</context>
<context>
    <name>ui::EventHeader</name>
    <message>
        <source>Columns of the events</source>
        <translation>Colonnes des événements</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message>
        <source>&amp;Group repeats</source>
        <translation>&amp;Grouper les répétitions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>One row for consecutive events of the same name and level</source>
        <translation>Une ligne pour les événements consécutifs de même nom et de même niveau</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colonne&amp;s</translation>
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
        <translation>Il n’y a rien à afficher.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Looking for what to replace…</source>
        <translation>Recherche de ce qui doit être remplacé…</translation>
    </message>
    <message>
        <source>Preparing the events…</source>
        <translation>Préparation des événements…</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is there already. Its content will be lost.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Son contenu sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 events</source>
        <translation>Écriture&#xa0;: %1 événements sur %2</translation>
    </message>
    <message>
        <source>Checking and saving the file…</source>
        <translation>Vérification et enregistrement du fichier…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Fichier écrit&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>ui::ExportFile</name>
    <message>
        <source>A file name has no “/” in it. Another folder is chosen with the button below the name.</source>
        <translation>Un nom de fichier ne contient pas de «&#xa0;/&#xa0;». Un autre dossier se choisit avec le bouton situé sous le nom.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptions</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>Le début de chacun</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Tous (%1)</translation>
    </message>
    <message>
        <source>F&amp;iltered (%1)</source>
        <translation>F&amp;iltrés (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>&amp;Sélection (%1)</translation>
    </message>
    <message>
        <source>Events to export</source>
        <translation>Événements à exporter</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
</context>
<context>
    <name>ui::ExportRedaction</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Numbered markers</source>
        <translation>Marqueurs numérotés</translation>
    </message>
    <message>
        <source>Keyed markers, a key of this export</source>
        <translation>Marqueurs à clé, clé de cet export</translation>
    </message>
    <message>
        <source>Keyed markers, a key file</source>
        <translation>Marqueurs à clé, fichier de clé</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Choisissez le fichier de clé.</translation>
    </message>
    <message>
        <source>Choose at least one kind to replace, or turn redaction off.</source>
        <translation>Choisissez au moins un type à remplacer, ou désactivez le caviardage.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>kind</comment>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of values, number of places</comment>
        <translation>%1&#xa0;: %2 (occurrences&#xa0;: %3)</translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
    <message>
        <source>The report names people, devices and addresses as they were sent.</source>
        <translation>Le rapport nomme les personnes, les appareils et les adresses tels que reçus.</translation>
    </message>
    <message>
        <source>[EMAIL-1], [IP-2]: the same value has the same marker within this file.</source>
        <translation>[EMAIL-1], [IP-2]&#xa0;: une même valeur a le même marqueur dans ce fichier.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: made with a key that is forgotten after this export.</source>
        <translation>[EMAIL-5f3a…]&#xa0;: calculé avec une clé oubliée après cet export.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: exports with the same key file have the same markers.</source>
        <translation>[EMAIL-5f3a…]&#xa0;: les exports avec le même fichier de clé ont les mêmes marqueurs.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ui::ExportSamples</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Dans le rapport</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
    <message>
        <source>%L1 of 1 event</source>
        <translation>%L1 sur 1 événement</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 events</source>
        <translation>
            <numerusform>%L1 sur %L2 événement</numerusform>
            <numerusform>%L1 sur %L2 événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non appliqué&#xa0;: %1</translation>
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
        <translation>Un événement n’est affiché que si tout ceci est vrai (Ctrl+F)&#xa0;:
travel   dans son nom, son ID ou ses détails
&quot;blocked country&quot;   de même, avec l’espace
name:travel   dans son nom
name:=&quot;Malicious file&quot;   exactement ce nom
level:high,medium   l’un de ces niveaux
id:8ed5   dans son ID
after:2026-11-01   pas avant
before:2026-11-02T10:30   avant
details./locations/0/country=JP   cette valeur à cet endroit
-blocked   le contraire&#xa0;; possible devant tout terme</translation>
    </message>
    <message>
        <source>name:travel level:high -blocked</source>
        <translation>name:travel level:high -blocked</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Expression régulière</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Clés</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>Take the text for a regular expression (PCRE)</source>
        <translation>Traiter le texte comme une expression régulière (PCRE)</translation>
    </message>
    <message>
        <source>Find in the names of fields</source>
        <translation>Rechercher dans les noms des champs</translation>
    </message>
    <message>
        <source>Find in strings, numbers and words</source>
        <translation>Rechercher dans les chaînes, les nombres et les mots</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Options de recherche</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>%1/%2+</source>
        <comment>place shown, places found, and there are more</comment>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>%1 of more than %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 sur plus de %2 occurrences</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place shown, places found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 sur %2 occurrences</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>⚠ Error</source>
        <translation>⚠ Erreur</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>only keys</source>
        <translation>clés seulement</translation>
    </message>
    <message>
        <source>only values</source>
        <translation>valeurs seulement</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to find (Alt+Down)</source>
        <translation>Mode de recherche (Alt+Bas)</translation>
    </message>
    <message>
        <source>How to find (Alt+Down): %1</source>
        <translation>Mode de recherche (Alt+Bas)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>It asks %1, as CLOUDFLARE_BASE_URL says. “More options” has another one.</source>
        <translation>Il interroge %1, comme l’indique CLOUDFLARE_BASE_URL. «&#xa0;Autres options&#xa0;» permet d’en indiquer une autre.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>My account %1</source>
        <translation>Mon compte %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Asking the provider whether it accepts the token for this account…</source>
        <translation>Vérification auprès du fournisseur que le jeton est accepté pour ce compte…</translation>
    </message>
    <message>
        <source>The token works. Giving it to the keychain…</source>
        <translation>Le jeton fonctionne. Enregistrement dans le trousseau…</translation>
    </message>
    <message>
        <source>The token works, and is held in memory only.</source>
        <translation>Le jeton fonctionne, et reste seulement en mémoire.</translation>
    </message>
    <message>
        <source>No keychain took it: it is gone when the window closes, and asked for again after the next start. It is never written to a file.</source>
        <translation>Aucun trousseau ne l’a accepté&#xa0;: il disparaît à la fermeture de la fenêtre et sera redemandé au prochain démarrage. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Hold &amp;it in memory</source>
        <translation>Garder en mémoi&amp;re</translation>
    </message>
    <message>
        <source>&amp;Test and continue</source>
        <translation>&amp;Tester et continuer</translation>
    </message>
    <message>
        <source>Unlock it and try again, or hold the token in memory only, until the window closes.</source>
        <translation>Déverrouillez-le et réessayez, ou gardez le jeton seulement en mémoire, jusqu’à la fermeture de la fenêtre.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::GoToTime</name>
    <message>
        <source>&amp;Time (%1)</source>
        <comment>zone</comment>
        <translation>&amp;Date et heure (%1)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type a time.</source>
        <translation>Saisissez une date ou une heure.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a time.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme une date ou une heure.</translation>
    </message>
</context>
<context>
    <name>ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Not in the handbook</source>
        <translation>Absent du manuel</translation>
    </message>
    <message>
        <source>The handbook was not opened</source>
        <translation>Le manuel n’a pas été ouvert</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être lancé.</translation>
    </message>
    <message>
        <source>Read it here: Help, Handbook.</source>
        <translation>Lisez-le ici&#xa0;: Aide, Manuel.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::LaneScroll</name>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
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
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>The events are still being sorted; export again in a moment.</source>
        <translation>Les événements sont encore en cours de tri&#xa0;; exportez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scored &amp;users</source>
        <translation>&amp;Utilisateurs évalués</translation>
    </message>
</context>
<context>
    <name>ui::NameChooser</name>
    <message>
        <source>Event ▾</source>
        <translation>Événement ▾</translation>
    </message>
    <message>
        <source>Choose events by name</source>
        <translation>Choisir les événements par nom</translation>
    </message>
    <message>
        <source>Show only events of one name</source>
        <translation>N’afficher que les événements d’un seul nom</translation>
    </message>
    <message>
        <source>%L1 more: type name:…</source>
        <translation>%L1 autre(s)&#xa0;: saisir name:…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message>
        <source>Look up a user</source>
        <translation>Consulter un utilisateur</translation>
    </message>
    <message>
        <source>Type an e-mail address, a name or a user&apos;s id into the field above and press Enter: you will see how risky the provider says this user is, why, and every event on a timeline.</source>
        <translation>Saisissez une adresse e-mail, un nom ou un ID d’utilisateur dans le champ ci-dessus et appuyez sur Entrée&#xa0;: vous verrez le risque de cet utilisateur selon le fournisseur, ses raisons, et tous les événements sur une chronologie.</translation>
    </message>
    <message>
        <source>Riskscope only reads. Nothing it sends can change the account.</source>
        <translation>Riskscope ne fait que lire. Rien de ce qu’il envoie ne peut modifier le compte.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Asking the provider about %1.</source>
        <translation>Interrogation du fournisseur au sujet de %1.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Who fits “%1” so far: the account has more users than are searched</source>
        <translation>Correspondances avec «&#xa0;%1&#xa0;» jusqu’ici&#xa0;: le compte comporte plus d’utilisateurs que la recherche n’en parcourt</translation>
    </message>
    <message>
        <source>Several people fit “%1”</source>
        <translation>Plusieurs personnes correspondent à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Dans le compte</translation>
    </message>
    <message>
        <source>In the account&apos;s list of users, which tells no level</source>
        <translation>Dans la liste des utilisateurs du compte, qui n’indique pas de niveau</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Listed with a risk score</source>
        <translation>Dans la liste avec un score de risque</translation>
    </message>
    <message>
        <source>Scored: %1</source>
        <comment>a level</comment>
        <translation>Évalué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileButton</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>celle du fournisseur</translation>
    </message>
    <message>
        <source>Account: %1
Base URL: %2</source>
        <translation>Compte&#xa0;: %1
URL de base&#xa0;: %2</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
%2
Another profile: Alt+P</source>
        <comment>name, account and base URL</comment>
        <translation>%1
%2
Changer de profil&#xa0;: Alt+P</translation>
    </message>
    <message>
        <source>No profile was set up yet (Alt+P)</source>
        <translation>Aucun profil n’a encore été configuré (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gérer les profils…</translation>
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
        <translation>&amp;Gérer les profils…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Change Profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Held in memory only</source>
        <translation>Gardé seulement en mémoire</translation>
    </message>
    <message>
        <source>The profile was saved, but no keychain took its secret: it is held in memory and gone when the window closes.</source>
        <translation>Le profil a été enregistré, mais aucun trousseau n’a accepté son secret&#xa0;: il reste en mémoire et disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start. It is never written to a file.</source>
        <translation>Il sera redemandé au prochain démarrage. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start, unless the keychain still has an earlier one of this profile, which is used then: remove that one there. It is never written to a file.</source>
        <translation>Il sera redemandé au prochain démarrage, sauf si le trousseau en a encore un ancien de ce profil, qui est alors utilisé&#xa0;: supprimez-le dans le trousseau. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>%1
Nothing was saved. The profile can be saved with its secret held in memory only, until the window closes.</source>
        <comment>what to do</comment>
        <translation>%1
Rien n’a été enregistré. Le profil peut être enregistré avec son secret gardé seulement en mémoire, jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Hold in memory</source>
        <translation>&amp;Garder en mémoire</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>Supprimer le secret&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t ask the provider without one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas interroger le fournisseur sans secret.</translation>
    </message>
    <message>
        <source>The provider still accepts it: revoke it there if nobody needs it any more.</source>
        <translation>Le fournisseur l’accepte toujours&#xa0;: révoquez-le chez lui si plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Giving the secret to the keychain…</source>
        <translation>Enregistrement du secret dans le trousseau…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>E-mail and global API key</source>
        <translation>E-mail et clé d’API globale</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Global &amp;key</source>
        <translation>Clé &amp;globale</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileSecret</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Global key</source>
        <translation>Clé globale</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. The one permission that it needs is “Zero Trust: PII Read”.</source>
        <translation>Conservé dans le trousseau du bureau, jamais dans un fichier. La seule autorisation nécessaire est «&#xa0;Zero Trust: PII Read&#xa0;».</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. It may do whatever its user may: a token with one permission is the better choice.</source>
        <translation>Conservée dans le trousseau du bureau, jamais dans un fichier. Elle permet tout ce que son utilisateur peut faire&#xa0;: un jeton à autorisation unique est un meilleur choix.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Held in memory only, until the window closes: no keychain took it</source>
        <translation>Gardé seulement en mémoire, jusqu’à la fermeture de la fenêtre&#xa0;: aucun trousseau ne l’a accepté</translation>
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
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Compte %1, via %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the provider&apos;s own base URL</source>
        <translation>l’URL de base du fournisseur</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>Supprimer ce profil&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”, its secret in the keychain and whom it looked up will be forgotten.</source>
        <translation>«&#xa0;%1&#xa0;», son secret dans le trousseau et la liste des utilisateurs qu’il a consultés seront oubliés.</translation>
    </message>
    <message>
        <source>The provider still accepts the secret: revoke it there if nobody needs it any more.</source>
        <translation>Le fournisseur accepte toujours le secret&#xa0;: révoquez-le chez lui si plus personne n’en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removing its secret from the keychain…</source>
        <translation>Suppression de son secret dans le trousseau…</translation>
    </message>
    <message>
        <source>The profile is still there: unlock the keychain and try again. If it is removed anyway, its secret may stay in the keychain, under “riskscope”.</source>
        <translation>Le profil est toujours là&#xa0;: déverrouillez le trousseau et réessayez. S’il est supprimé malgré tout, son secret restera peut-être dans le trousseau, sous «&#xa0;riskscope&#xa0;».</translation>
    </message>
    <message>
        <source>Remove &amp;anyway</source>
        <translation>Supprimer &amp;malgré tout</translation>
    </message>
</context>
<context>
    <name>ui::RawScrollArea</name>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Copier &amp;tout</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>The provider reports no events for this user.</source>
        <translation>Le fournisseur ne signale aucun événement pour cet utilisateur.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Aucun événement ne correspond au filtre.</translation>
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
        <translation>%1, le plus récent&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>No e-mail given</source>
        <translation>E-mail non indiqué</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>level word</comment>
        <translation>Pourquoi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No level reported, which does not mean low</source>
        <translation>Aucun niveau signalé, ce qui ne veut pas dire faible</translation>
    </message>
    <message>
        <source>No event explains this level</source>
        <translation>Aucun événement n’explique ce niveau</translation>
    </message>
    <message>
        <source>and %L1 other names</source>
        <translation>et %L1 autres noms</translation>
    </message>
    <message>
        <source>%1 %2 · 1 event since</source>
        <comment>time, zone</comment>
        <translation>%1 %2 · 1 événement depuis</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %L3 events since</source>
        <comment>time, zone, number</comment>
        <translation>
            <numerusform>%1 %2 · %L3 événement depuis</numerusform>
            <numerusform>%1 %2 · %L3 événements depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>Aucune signalée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, à l’instant</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1 · refresh failed</source>
        <translation>%1 · échec de l’actualisation</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChip</name>
    <message>
        <source>Only events of a stretch of time are shown. A click removes that limit; the timeline sets it.</source>
        <translation>Seuls les événements d’une plage de temps sont affichés. Un clic retire cette limite&#xa0;; elle se définit dans la chronologie.</translation>
    </message>
    <message>
        <source>Scope: %1 ✕</source>
        <comment>range of time</comment>
        <translation>Période&#xa0;: %1 ✕</translation>
    </message>
    <message>
        <source>Remove the scope, %1 %2</source>
        <comment>range of time, zone</comment>
        <translation>Retirer la période, %1 %2</translation>
    </message>
    <message>
        <source>Only events from %1 to before %2 %3 are shown. Click to show those of all times.</source>
        <comment>time, time, zone</comment>
        <translation>Seuls les événements à partir de %1 et avant %2 %3 sont affichés. Cliquer pour afficher ceux de toutes les périodes.</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Table and timeline</source>
        <translation>Tableau et chronologie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
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
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone.</source>
        <translation>La chronologie, le tableau, les infobulles et les rapports affichent les heures dans ce fuseau.</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone: %1, now %2.</source>
        <comment>zone, offset</comment>
        <translation>La chronologie, le tableau, les infobulles et les rapports affichent les heures dans ce fuseau&#xa0;: %1, actuellement %2.</translation>
    </message>
    <message>
        <source>There is no zone of this name: choose one from the list, such as Europe/Lisbon.</source>
        <translation>Il n’y a pas de fuseau de ce nom&#xa0;: choisissez-en un dans la liste, par exemple Europe/Lisbon.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNetwork</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>sans proxy</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>%1, from the command line, for this run</source>
        <translation>%1 (ligne de commande, pour cette exécution)</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutKeys</name>
    <message>
        <source>This key can&apos;t be changed.</source>
        <translation>Ce raccourci ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Une seule touche, avec ou sans Ctrl, Alt et Maj.</translation>
    </message>
    <message>
        <source>This key moves about in lists and fields.</source>
        <translation>Cette touche sert à se déplacer dans les listes et les champs.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>Alt avec une lettre ouvre un menu ou actionne un bouton&#xa0;: maintenez aussi Ctrl.</translation>
    </message>
    <message>
        <source>A single letter would be typed into fields: hold Ctrl or Alt as well.</source>
        <translation>Une lettre seule serait saisie dans les champs&#xa0;: maintenez aussi Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>table and timeline</source>
        <translation>tableau et chronologie</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>toute la fenêtre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutPage</name>
    <message>
        <source>&amp;Key of “%1”</source>
        <translation>Ra&amp;ccourci de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Raccourci de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Quota %1 left</source>
        <translation>Quota restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2</source>
        <translation>Quota&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Quota %1 of %2 per %3</source>
        <comment>left, limit, duration</comment>
        <translation>Quota&#xa0;: %1 sur %2 par %3</translation>
    </message>
    <message>
        <source>Read-only · Zero Trust: PII Read</source>
        <translation>Lecture seule · Zero Trust: PII Read</translation>
    </message>
    <message>
        <source>Riskscope sends nothing but GET requests and needs no other permission</source>
        <translation>Riskscope n’envoie que des requêtes GET et n’a besoin d’aucune autre autorisation</translation>
    </message>
    <message>
        <source>Switch all times between UTC and local time (Z)</source>
        <translation>Basculer toutes les heures entre UTC et l’heure locale (Z)</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>Times in UTC (Z for local, %1)</source>
        <translation>Heures en UTC (Z&#xa0;: locale, %1)</translation>
    </message>
    <message>
        <source>Times in %1, %2 (Z for UTC)</source>
        <comment>zone, offset</comment>
        <translation>Heures en %1, %2 (Z&#xa0;: UTC)</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>looked up before</source>
        <translation>déjà consulté</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a suggestion</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Suggested users</source>
        <translation>Utilisateurs suggérés</translation>
    </message>
</context>
<context>
    <name>ui::TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>&amp;Ajuster à tous les événements</translation>
    </message>
    <message>
        <source>&amp;Scope to the visible range</source>
        <translation>Restreindre à la &amp;plage visible</translation>
    </message>
    <message>
        <source>&amp;Remove the scope</source>
        <translation>Re&amp;tirer la période</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>A la&amp;ne for each name</source>
        <translation>Une p&amp;iste par nom</translation>
    </message>
    <message>
        <source>&amp;1 hour around the event</source>
        <translation>&amp;1 heure autour de l’événement</translation>
    </message>
    <message>
        <source>&amp;24 hours around the event</source>
        <translation>&amp;24 heures autour de l’événement</translation>
    </message>
    <message>
        <source>&amp;7 days around the event</source>
        <translation>&amp;7 jours autour de l’événement</translation>
    </message>
    <message>
        <source>Save &amp;picture</source>
        <translation>&amp;Enregistrer l’image</translation>
    </message>
    <message>
        <source>Show &amp;only this name</source>
        <translation>&amp;N’afficher que ce nom</translation>
    </message>
    <message>
        <source>&amp;Hide this name</source>
        <translation>&amp;Masquer ce nom</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>event name</comment>
        <translation>&amp;N’afficher que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>event name</comment>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::TimelineExport</name>
    <message>
        <source>Timeline as S&amp;VG…</source>
        <translation>Chronologie en S&amp;VG…</translation>
    </message>
    <message>
        <source>Timeline as &amp;PNG…</source>
        <translation>Chronologie en &amp;PNG…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;DF…</source>
        <translation>Chronologie en P&amp;DF…</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <comment>format, file extension</comment>
        <translation>Image %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>Enregistrer la chronologie</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Scroll to zoom · drag to pan · Shift+drag to select · Enter scopes</source>
        <translation>Défiler pour zoomer · glisser pour déplacer · Maj+glisser pour sélectionner · Entrée pour restreindre</translation>
    </message>
</context>
<context>
    <name>ui::UsersDock</name>
    <message>
        <source>Scored users</source>
        <translation>Utilisateurs évalués</translation>
    </message>
</context>
<context>
    <name>ui::UsersPanel</name>
    <message>
        <source>Every word must stand in the name, e-mail or id; case and accents don&apos;t count
level:high,medium   one of these levels</source>
        <translation>Tous les mots doivent figurer dans le nom, l’e-mail ou l’ID&#xa0;; la casse et les accents ne comptent pas
level:high,medium   l’un de ces niveaux</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users…</source>
        <translation>Chargement des utilisateurs évalués du compte…</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>Préparation de la liste…</translation>
    </message>
    <message>
        <source>Nobody is scored</source>
        <translation>Aucun utilisateur évalué</translation>
    </message>
    <message>
        <source>The provider reports no user of this account with a risk score now.</source>
        <translation>Le fournisseur ne signale actuellement aucun utilisateur de ce compte avec un score de risque.</translation>
    </message>
    <message>
        <source>A user appears here once the provider has seen a risk event of theirs.</source>
        <translation>Un utilisateur apparaît ici dès que le fournisseur a vu un événement de risque le concernant.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>The account&apos;s scored users were not asked for.</source>
        <translation>Les utilisateurs évalués du compte n’ont pas été chargés.</translation>
    </message>
    <message>
        <source>%L1 of 1 user</source>
        <translation>%L1 sur 1 utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 users</source>
        <translation>
            <numerusform>%L1 sur %L2 utilisateur</numerusform>
            <numerusform>%L1 sur %L2 utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No user fits the filter.</source>
        <translation>Aucun utilisateur ne correspond au filtre.</translation>
    </message>
    <message>
        <source>These are the users as of before. %1: %2 %3</source>
        <comment>title of a problem; what happened; advice</comment>
        <translation>Cette liste d’utilisateurs date du chargement précédent. %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>The provider has %L1 scored users and sent %L2 of them.</source>
        <translation>Le fournisseur a %L1 utilisateurs évalués et en a envoyé %L2.</translation>
    </message>
    <message>
        <source>The provider has more scored users than it sent.</source>
        <translation>Le fournisseur a plus d’utilisateurs évalués qu’il n’en a envoyé.</translation>
    </message>
    <message>
        <source>Fetched %1 %2</source>
        <comment>time, its zone</comment>
        <translation>Récupéré&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1 of %2</source>
        <translation>Chargement des utilisateurs évalués du compte&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1</source>
        <translation>Chargement des utilisateurs évalués du compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: asking again at %2 %3</source>
        <comment>reason; a time; its zone</comment>
        <translation>%1&#xa0;: nouvelle tentative à %2 %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>Impossible de consulter %1&#xa0;: la liste du fournisseur n’a pas d’ID utilisable pour cet utilisateur.</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>cet utilisateur</translation>
    </message>
</context>
<context>
    <name>ui::UsersTable</name>
    <message>
        <source>Scored users</source>
        <translation>Utilisateurs évalués</translation>
    </message>
</context>
<context>
    <name>ui::ViewSteps</name>
    <message>
        <source>&amp;Undo zoom or scope</source>
        <translation>&amp;Annuler le zoom ou la période</translation>
    </message>
    <message>
        <source>&amp;Redo zoom or scope</source>
        <translation>&amp;Refaire le zoom ou la période</translation>
    </message>
</context>
<context>
    <name>ui::Visits</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Avan&amp;cer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a user</comment>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <comment>a user</comment>
        <translation>Avancer vers %1</translation>
    </message>
</context>
</TS>
