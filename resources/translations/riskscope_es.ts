<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Riskscope</source>
        <translation>Acerca de Riskscope</translation>
    </message>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. It only reads.
A third-party client, not made or endorsed by the provider.</source>
        <translation>Muestra el riesgo de Zero Trust de un usuario. Es de solo lectura.
Cliente de terceros, no creado ni respaldado por el proveedor.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>What Riskscope is made of: each library with its version and its licence.</source>
        <translation>De qué se compone Riskscope: cada biblioteca con su versión y su licencia.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence of Riskscope</source>
        <translation>&amp;Licencia de Riskscope</translation>
    </message>
    <message>
        <source>Licence of Riskscope</source>
        <translation>Licencia de Riskscope</translation>
    </message>
    <message>
        <source>What you may do with Riskscope: the whole text of its licence.</source>
        <translation>Qué se puede hacer con Riskscope: el texto completo de su licencia.</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Progress of the lookup</source>
        <translation>Progreso de la consulta</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Reintentar &amp;ya</translation>
    </message>
    <message>
        <source>Don&apos;t wait for the next attempt</source>
        <translation>No esperar al siguiente intento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this lookup (Esc)</source>
        <translation>Detener esta consulta (Esc)</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>expected true or false, found nothing</source>
        <translation>se esperaba true o false y no se encontró nada</translation>
    </message>
    <message>
        <source>the token is malformed: blanks or quotes in it, “Bearer” twice, or a global key</source>
        <translation>el token está mal formado: contiene espacios o comillas, «Bearer» aparece dos veces o es una clave global</translation>
    </message>
    <message>
        <source>an API token stands in the place of the global key</source>
        <translation>hay un token de API en el lugar de la clave global</translation>
    </message>
    <message>
        <source>the e-mail address and the key do not belong together</source>
        <translation>la dirección de correo y la clave no se corresponden</translation>
    </message>
    <message>
        <source>the token is unknown, revoked, or not for this account</source>
        <translation>el token es desconocido, está revocado o no es de esta cuenta</translation>
    </message>
    <message>
        <source>the token is valid, but lacks the permission or the account</source>
        <translation>el token es válido, pero le falta el permiso o el acceso a la cuenta</translation>
    </message>
    <message>
        <source>this kind of credential is not accepted here</source>
        <translation>aquí no se acepta este tipo de credencial</translation>
    </message>
    <message>
        <source>the account id or the path of the base URL is wrong</source>
        <translation>el ID de la cuenta o la ruta de la URL base no es correcto</translation>
    </message>
    <message>
        <source>the HTTP status %1 is not expected here</source>
        <translation>aquí no se espera el estado HTTP %1</translation>
    </message>
    <message>
        <source>no API answered at this path: the base URL may be wrong</source>
        <translation>ninguna API respondió en esta ruta: puede que la URL base no sea correcta</translation>
    </message>
    <message>
        <source>a string or null</source>
        <translation>una cadena o null</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>un objeto o null</translation>
    </message>
    <message>
        <source>an array or null</source>
        <translation>un array o null</translation>
    </message>
    <message>
        <source>a whole number or null</source>
        <translation>un número entero o null</translation>
    </message>
    <message>
        <source>the answer is not valid UTF-8</source>
        <translation>la respuesta no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the answer is not UTF-8 text: it holds zero bytes</source>
        <translation>la respuesta no es texto UTF-8: contiene bytes nulos</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends inside a string at byte %1</source>
        <translation>la respuesta está cortada: termina dentro de una cadena en el byte %1</translation>
    </message>
    <message>
        <source>the answer is cut short: it ends at byte %1</source>
        <translation>la respuesta está cortada: termina en el byte %1</translation>
    </message>
    <message>
        <source>something follows the answer&apos;s JSON, from byte %1 on</source>
        <translation>hay algo después del JSON de la respuesta, a partir del byte %1</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>la respuesta no es JSON válido</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>the answer is a web page (HTML), not JSON</source>
        <translation>la respuesta es una página web (HTML), no JSON</translation>
    </message>
    <message>
        <source>expected an object, found %1</source>
        <translation>se esperaba un objeto, se encontró %1</translation>
    </message>
    <message>
        <source>the answer is plain text, not JSON</source>
        <translation>la respuesta es texto sin formato, no JSON</translation>
    </message>
    <message>
        <source>the quota of requests is used up</source>
        <translation>la cuota de solicitudes está agotada</translation>
    </message>
    <message>
        <source>result.status is missing</source>
        <translation>falta result.status</translation>
    </message>
</context>
<context>
    <name>AnswerSource</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>a pasted answer</source>
        <translation>una respuesta pegada</translation>
    </message>
</context>
<context>
    <name>Behavior</name>
    <message>
        <source>CrowdStrike rates the state of a device of this user; the worse its score, the riskier.</source>
        <translation>CrowdStrike valora el estado de un dispositivo de este usuario; cuanto peor es su puntuación, mayor es el riesgo.</translation>
    </message>
    <message>
        <source>The user signed in from two places that are too far apart for the time between.</source>
        <translation>El usuario inició sesión desde dos lugares demasiado alejados para el tiempo transcurrido.</translation>
    </message>
    <message>
        <source>What the user sent or stored broke data loss prevention policies unusually often.</source>
        <translation>Lo que el usuario envió o almacenó infringió con una frecuencia inusual las políticas de prevención de pérdida de datos.</translation>
    </message>
    <message>
        <source>SentinelOne found at least one active threat on a device of this user.</source>
        <translation>SentinelOne encontró al menos una amenaza activa en un dispositivo de este usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s traffic held a file that was found to be malicious. It counts even where the traffic was blocked.</source>
        <translation>El tráfico del usuario contenía un archivo que resultó ser malicioso. Cuenta aunque el tráfico se bloqueara.</translation>
    </message>
    <message>
        <source>The user went to a domain of a suspicious category, such as a newly seen one. It counts even where the traffic was blocked.</source>
        <translation>El usuario visitó un dominio de una categoría sospechosa, como la de los dominios de aparición reciente. Cuenta aunque el tráfico se bloqueara.</translation>
    </message>
    <message>
        <source>The user went to a domain known for malware, phishing or the like. It counts even where the traffic was blocked.</source>
        <translation>El usuario visitó un dominio conocido por malware, phishing o similares. Cuenta aunque el tráfico se bloqueara.</translation>
    </message>
</context>
<context>
    <name>BehaviorTip</name>
    <message>
        <source>as publicly described</source>
        <translation>según la descripción pública</translation>
    </message>
    <message>
        <source>Level when triggered: %1</source>
        <translation>Nivel al activarse: %1</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>not enabled now</source>
        <translation>actualmente no habilitado</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Behaviour: %1</source>
        <translation>Comportamiento: %1</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The CA file “%1” could not be used: %2.</source>
        <translation>No se pudo usar el archivo de CA «%1»: %2.</translation>
    </message>
    <message>
        <source>its certificates have expired or are not valid yet</source>
        <translation>sus certificados han caducado o aún no son válidos</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>it holds a private key</source>
        <translation>contiene una clave privada</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>one of its certificates is damaged</source>
        <translation>uno de sus certificados está dañado</translation>
    </message>
    <message>
        <source>the certificate of “%1” is not a certificate authority&apos;s</source>
        <translation>el certificado de «%1» no es de una autoridad de certificación</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>%1: changed</source>
        <comment>file</comment>
        <translation>%1: modificado</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>file</comment>
        <translation>%1: no encontrado</translation>
    </message>
    <message>
        <source>%1: unreadable (%2)</source>
        <comment>file, reason</comment>
        <translation>%1: ilegible (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files are as the manifest says.</source>
        <translation>%1 de %2 archivos coinciden con el manifiesto.</translation>
    </message>
    <message>
        <source>There is no manifest “%1”. Name the manifest.json that stands beside the exported files.</source>
        <translation>No hay ningún manifiesto «%1». Indicar el manifest.json que acompaña a los archivos exportados.</translation>
    </message>
    <message>
        <source>The manifest “%1” names no file, so there is nothing to compare.</source>
        <translation>El manifiesto «%1» no nombra ningún archivo, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The files do not match “%1”.</source>
        <translation>Los archivos no coinciden con «%1».</translation>
    </message>
    <message>
        <source>Do not rely on them: get them again from where they came, or export them anew.</source>
        <translation>No hay que fiarse de ellos: conviene obtenerlos otra vez de su origen o volver a exportarlos.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>report the risk of a user, of several, or of a saved answer</source>
        <translation>mostrar el riesgo de un usuario, de varios o de una respuesta guardada</translation>
    </message>
    <message>
        <source>list the account&apos;s users who have a risk score</source>
        <translation>enumerar los usuarios de la cuenta que tienen una puntuación de riesgo</translation>
    </message>
    <message>
        <source>say which credential is used, whether it is accepted, when it expires and whether it has the permission</source>
        <translation>indicar qué credencial se usa, si se acepta, cuándo caduca y si tiene el permiso</translation>
    </message>
    <message>
        <source>compare exported files with the manifest that stands beside them</source>
        <translation>comparar los archivos exportados con el manifiesto que los acompaña</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows one user&apos;s Zero Trust risk. The credential comes from a profile, or from the environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY.</source>
        <translation>Muestra el riesgo de Zero Trust de un usuario. La credencial procede de un perfil o del entorno: CLOUDFLARE_API_TOKEN, o CLOUDFLARE_EMAIL con CLOUDFLARE_API_KEY.</translation>
    </message>
    <message>
        <source>Say this and exit.</source>
        <translation>Mostrar este texto y terminar.</translation>
    </message>
    <message>
        <source>Say the version and exit.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>Use the built-in demo account, without a network.</source>
        <translation>Usar la cuenta de demostración integrada, sin red.</translation>
    </message>
    <message>
        <source>Open a window of its own, also where one of the same profile is open.</source>
        <translation>Abrir una ventana propia, aunque ya haya una abierta con el mismo perfil.</translation>
    </message>
    <message>
        <source>Ask as the profile of this name.</source>
        <translation>Consultar con el perfil de este nombre.</translation>
    </message>
    <message>
        <source>Account id, else CLOUDFLARE_ACCOUNT_ID.</source>
        <translation>ID de la cuenta; si no, CLOUDFLARE_ACCOUNT_ID.</translation>
    </message>
    <message>
        <source>Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider&apos;s own.</source>
        <translation>URL base de la API; si no, CLOUDFLARE_BASE_URL; si no, la del proveedor.</translation>
    </message>
    <message>
        <source>Also trust the certificate authorities in this PEM file, such as a company&apos;s.</source>
        <translation>Confiar también en las autoridades de certificación de este archivo PEM, como las de una empresa.</translation>
    </message>
    <message>
        <source>Append a line of JSON for each exchange to FILE, without secrets and personal data.</source>
        <translation>Añadir a FILE una línea de JSON por cada intercambio, sin secretos ni datos personales.</translation>
    </message>
    <message>
        <source>Id, e-mail address or name of a user to look up at once, or the file of a saved answer.</source>
        <translation>ID, dirección de correo o nombre de un usuario para consultarlo de inmediato, o el archivo de una respuesta guardada.</translation>
    </message>
    <message>
        <source>riskscope %1</source>
        <translation>riskscope %1</translation>
    </message>
    <message>
        <source>Only one user can be looked up at once.</source>
        <translation>Solo se puede consultar a un usuario a la vez.</translation>
    </message>
    <message>
        <source>A profile says whom to ask: give none of --demo, --account and --base-url with it.</source>
        <translation>Un perfil indica a quién preguntar: no se combina con --demo, --account ni --base-url.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare details</source>
        <translation>Comparar detalles</translation>
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
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>Show B as A and A as B</source>
        <translation>Mostrar B como A y A como B</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Solo diferencias</translation>
    </message>
    <message>
        <source>Hide what is the same</source>
        <translation>Ocultar lo que es igual</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F3, P)</source>
        <translation>Diferencia anterior (Mayús+F3, P)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sig&amp;uiente</translation>
    </message>
    <message>
        <source>Next difference (F3, N)</source>
        <translation>Diferencia siguiente (F3, N)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy all differences, one a line</source>
        <translation>Copiar todas las diferencias, una por línea</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 no contiene nada</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 supera la longitud permitida</translation>
    </message>
    <message>
        <source>%1: character %2 is a blank or not printable ASCII</source>
        <translation>%1: el carácter %2 es un espacio o no es ASCII imprimible</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: set CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY instead, or better, create a token.</source>
        <translation>%1 contiene lo que parece una clave global de API, no un token: definir en su lugar CLOUDFLARE_EMAIL y CLOUDFLARE_API_KEY o, mejor, crear un token.</translation>
    </message>
    <message>
        <source>What %1 holds looks like a global API key, not a token: sign in with e-mail and key instead, or better, create a token.</source>
        <translation>%1 contiene lo que parece una clave global de API, no un token: usar en su lugar el correo y la clave o, mejor, crear un token.</translation>
    </message>
    <message>
        <source>What CLOUDFLARE_API_KEY holds looks like an API token, not a global key: set CLOUDFLARE_API_TOKEN to it instead.</source>
        <translation>CLOUDFLARE_API_KEY contiene lo que parece un token de API, no una clave global: asignarlo en su lugar a CLOUDFLARE_API_TOKEN.</translation>
    </message>
    <message>
        <source>What %1 holds looks like an API token, not a global key: sign in with a token instead.</source>
        <translation>%1 contiene lo que parece un token de API, no una clave global: usar en su lugar un token.</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not</source>
        <translation>%1 está definida, pero %2 no</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be sent in a header</source>
        <translation>%1 contiene caracteres que no se pueden enviar en una cabecera</translation>
    </message>
</context>
<context>
    <name>CredentialCheck</name>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>none: the demo takes none</source>
        <translation>ninguna: la demostración no la necesita</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>the provider says that the token is “%1”</source>
        <translation>el proveedor indica que el estado del token es «%1»</translation>
    </message>
    <message>
        <source>API token %1</source>
        <translation>Token de API %1</translation>
    </message>
    <message>
        <source>API token of a user, %1</source>
        <translation>Token de API de un usuario, %1</translation>
    </message>
    <message>
        <source>API token of an account, %1</source>
        <translation>Token de API de una cuenta, %1</translation>
    </message>
    <message>
        <source>e-mail and global key %1; a token with one permission is safer</source>
        <translation>correo y clave global %1; un token con un solo permiso es más seguro</translation>
    </message>
    <message>
        <source>%1; %2 is there too and not used</source>
        <translation>%1; también hay %2, pero no se usa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1, ya pasado</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is there</source>
        <translation>«Zero Trust: PII Read» está concedido</translation>
    </message>
    <message>
        <source>“Zero Trust: PII Read” is missing for this account</source>
        <translation>falta «Zero Trust: PII Read» para esta cuenta</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>se desconoce: %1</translation>
    </message>
</context>
<context>
    <name>CredentialCheckView</name>
    <message>
        <source>Asks the provider whether it accepts the credential, and what the credential lacks. It changes nothing.</source>
        <translation>Pregunta al proveedor si acepta la credencial y qué le falta. No cambia nada.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>the temporary file in “%1” failed: %2</source>
        <translation>error con el archivo temporal en «%1»: %2</translation>
    </message>
</context>
<context>
    <name>DetailsLink</name>
    <message>
        <source>The link was not opened</source>
        <translation>No se abrió el enlace</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>No se pudo iniciar ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the value, and paste the address into a browser.</source>
        <translation>Copiar el valor y pegar la dirección en un navegador.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this link to %1?</source>
        <translation>¿Abrir este enlace a %1?</translation>
    </message>
    <message>
        <source>Your browser will load it, and whoever runs that host will see that you did.

%1</source>
        <translation>El navegador lo cargará y quien gestione ese host lo sabrá.

%1</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Árbo&amp;l</translation>
    </message>
    <message>
        <source>Show the details as a tree</source>
        <translation>Mostrar los detalles como árbol</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>En &amp;bruto</translation>
    </message>
    <message>
        <source>Show the exact bytes as sent</source>
        <translation>Mostrar los bytes exactos, tal como se recibieron</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in keys and values, or a path such as /a/0/b or .a[0].b; Enter or F3 for the next place, with Shift for the previous one</source>
        <translation>Buscar en claves y valores, o una ruta como /a/0/b o .a[0].b; Intro o F3 para la siguiente coincidencia, con Mayús para la anterior</translation>
    </message>
    <message>
        <source>Find in details</source>
        <translation>Buscar en los detalles</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer (Ctrl+Shift+C)</source>
        <translation>Copiar el JSON Pointer (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Copy the JSON Pointer</source>
        <translation>Copiar el JSON Pointer</translation>
    </message>
    <message>
        <source>Details as a tree</source>
        <translation>Detalles como árbol</translation>
    </message>
    <message>
        <source>Wr&amp;ap</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Break long lines at the view&apos;s edge</source>
        <translation>Partir las líneas largas en el borde de la vista</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>San&amp;gría</translation>
    </message>
    <message>
        <source>One member a line, every token as sent</source>
        <translation>Un miembro por línea, cada elemento tal como se recibió</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Sangría</translation>
    </message>
    <message>
        <source>Details as sent</source>
        <translation>Detalles tal como se recibieron</translation>
    </message>
</context>
<context>
    <name>DetailsTextDialog</name>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Leyendo el texto…</translation>
    </message>
</context>
<context>
    <name>DisplayZone</name>
    <message>
        <source>“%1” is not a known time zone: use “UTC”, “local” or a name such as “Europe/Lisbon”</source>
        <translation>«%1» no es una zona horaria conocida: usar «UTC», «local» o un nombre como «Europe/Lisbon»</translation>
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
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>No se puede continuar «%1»: %2.</translation>
    </message>
    <message>
        <source>Name another file, or write it anew with --force instead of --resume.</source>
        <translation>Indicar otro archivo o escribirlo de nuevo con --force en lugar de --resume.</translation>
    </message>
    <message>
        <source>another run has written to it meanwhile</source>
        <translation>entretanto, otra ejecución ha escrito en él</translation>
    </message>
    <message>
        <source>its earlier part names someone found since</source>
        <translation>su parte anterior nombra a alguien encontrado después</translation>
    </message>
    <message>
        <source>the manifest beside it does not know it</source>
        <translation>el manifiesto que lo acompaña no lo conoce</translation>
    </message>
    <message>
        <source>it is not as its manifest says</source>
        <translation>no coincide con su manifiesto</translation>
    </message>
    <message>
        <source>it was written with another format, filter, order, zone, columns, details or redaction</source>
        <translation>se escribió con otro formato, filtro, orden, zona, columnas, detalles o anonimización</translation>
    </message>
    <message>
        <source>it is about another account or base URL</source>
        <translation>corresponde a otra cuenta o URL base</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>the base URL must not hold a user name or password</source>
        <translation>la URL base no debe contener nombre de usuario ni contraseña</translation>
    </message>
    <message>
        <source>the host must not hold percent-encoding</source>
        <translation>el host no debe contener codificación porcentual</translation>
    </message>
    <message>
        <source>the base URL is malformed</source>
        <translation>la URL base está mal formada</translation>
    </message>
    <message>
        <source>the host is not plain ASCII; it really is %1</source>
        <translation>el host no es ASCII puro; en realidad es %1</translation>
    </message>
    <message>
        <source>the base URL names no host</source>
        <translation>la URL base no indica ningún host</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to</source>
        <translation>no es posible conectarse al puerto 0</translation>
    </message>
    <message>
        <source>http sends the credential unprotected and is only allowed to this computer; use https</source>
        <translation>http envía la credencial sin protección y solo se permite hacia este equipo; usar https</translation>
    </message>
    <message>
        <source>the base URL must not hold a query or fragment</source>
        <translation>la URL base no debe contener consulta ni fragmento</translation>
    </message>
    <message>
        <source>the base URL&apos;s path must not hold “.” or “..”</source>
        <translation>la ruta de la URL base no debe contener «.» ni «..»</translation>
    </message>
    <message>
        <source>the base URL must begin with https://</source>
        <translation>la URL base debe empezar por https://</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>el ID de la cuenta debe tener 32 dígitos hexadecimales</translation>
    </message>
</context>
<context>
    <name>EndpointChooser</name>
    <message>
        <source>--demo has its own account: give neither --base-url nor --account with it</source>
        <translation>--demo tiene su propia cuenta: no se combina con --base-url ni --account</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no account is given: use --account or set CLOUDFLARE_ACCOUNT_ID</source>
        <translation>no se ha indicado ninguna cuenta: usar --account o definir CLOUDFLARE_ACCOUNT_ID</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Consultar otra vez al mismo usuario (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>C&amp;opiar detalles</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Copiar lo que pide el soporte técnico; no incluye secretos</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Guardar re&amp;spuesta…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Guardar los bytes que envió el servidor</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
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
        <translation>código %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>código %1: %2</translation>
    </message>
    <message>
        <source>credential %1</source>
        <translation>credencial: %1</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>it begins “%1”</source>
        <translation>empieza por «%1»</translation>
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
        <translation>Por ahora el proveedor no acepta más solicitudes: se enviaron demasiadas en cinco minutos.</translation>
    </message>
    <message>
        <source>No request is sent for now: %1.</source>
        <translation>Por ahora no se envía ninguna solicitud: %1.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Esperar unos minutos y reintentar.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Reintentar dentro de %1.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>No keychain service runs on this desktop, so no secret can be kept.</source>
        <translation>En este escritorio no funciona ningún servicio de llavero, así que no se puede guardar ningún secreto.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Until then a secret is held in memory and asked for again after the next start.</source>
        <translation>Iniciar uno, como GNOME Keyring o KWallet. Mientras tanto, los secretos se mantienen en memoria y se vuelven a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>Llavero no disponible</translation>
    </message>
    <message>
        <source>The keychain did not do what it was asked: %1.</source>
        <translation>El llavero no pudo completar la operación: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Riskscope to use it, then try again.</source>
        <translation>Desbloquear el llavero, permitir que Riskscope lo use y reintentar.</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>%1 is a user of this account, but the provider has no risk of them.</source>
        <translation>%1 pertenece a esta cuenta, pero el proveedor no le asigna ningún riesgo.</translation>
    </message>
    <message>
        <source>No event has counted for them so far, which is neither good nor bad. Refresh later, or check that it is the right person.</source>
        <translation>Hasta ahora no ha contado ningún evento suyo, lo que no es bueno ni malo. Actualizar más tarde o comprobar que sea la persona correcta.</translation>
    </message>
    <message>
        <source>No such person</source>
        <translation>No existe esa persona</translation>
    </message>
    <message>
        <source>Nobody in this account has the e-mail address or name “%1”.</source>
        <translation>Nadie en esta cuenta tiene la dirección de correo o el nombre «%1».</translation>
    </message>
    <message>
        <source>Check the spelling and the profile&apos;s account, or look up by the user&apos;s id.</source>
        <translation>Comprobar la ortografía y la cuenta del perfil, o consultar por el ID del usuario.</translation>
    </message>
    <message>
        <source>Not among those searched</source>
        <translation>No está entre los usuarios examinados</translation>
    </message>
    <message>
        <source>None of the users that could be searched fits “%1”. Whether the account has such a person can&apos;t be told.</source>
        <translation>Ninguno de los usuarios en los que se pudo buscar coincide con «%1». No es posible saber si esa persona está en la cuenta.</translation>
    </message>
    <message>
        <source>This credential may search the scored users only: look up by the user&apos;s id, or add the permission “Access: Audit Logs Read” to the token.</source>
        <translation>Esta credencial solo puede buscar entre los usuarios puntuados: consultar por el ID del usuario o añadir al token el permiso «Access: Audit Logs Read».</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Usuario no encontrado</translation>
    </message>
    <message>
        <source>The provider knows no user with this id in this account, or has never scored them.</source>
        <translation>El proveedor no conoce ningún usuario con este ID en esta cuenta, o nunca lo ha puntuado.</translation>
    </message>
    <message>
        <source>Check the id, the account and the base URL, then look up again.</source>
        <translation>Comprobar el ID, la cuenta y la URL base, y consultar de nuevo.</translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation>Credencial no aceptada</translation>
    </message>
    <message>
        <source>The provider does not accept the credential: it is mistyped, expired, revoked or for another account.</source>
        <translation>El proveedor no acepta la credencial: está mal escrita, caducada, revocada o es de otra cuenta.</translation>
    </message>
    <message>
        <source>Create a token with the permission “Zero Trust: PII Read” and set CLOUDFLARE_API_TOKEN to it.</source>
        <translation>Crear un token con el permiso «Zero Trust: PII Read» y asignarlo a CLOUDFLARE_API_TOKEN.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta el permiso</translation>
    </message>
    <message>
        <source>The credential is valid, but may not read risk scores of this account.</source>
        <translation>La credencial es válida, pero no puede leer las puntuaciones de riesgo de esta cuenta.</translation>
    </message>
    <message>
        <source>Add the permission “Zero Trust: PII Read” for this account to the token; nothing more is needed.</source>
        <translation>Añadir al token el permiso «Zero Trust: PII Read» para esta cuenta; no hace falta nada más.</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>No incluido en el plan</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include user risk scoring.</source>
        <translation>El plan de la cuenta no incluye la puntuación de riesgo de los usuarios.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator about the Zero Trust plan.</source>
        <translation>Preguntar por el plan de Zero Trust a quien administra la cuenta.</translation>
    </message>
    <message>
        <source>Redirect not followed</source>
        <translation>Redirección no seguida</translation>
    </message>
    <message>
        <source>The server answered with a redirect to %1. Redirects are never followed, so that no credential reaches another host.</source>
        <translation>El servidor respondió con una redirección a %1. Las redirecciones nunca se siguen, para que ninguna credencial llegue a otro host.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Comprobar la URL base.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>The answer says that the provider refused the request; it holds no risk of a user.</source>
        <translation>La respuesta indica que el proveedor rechazó la solicitud; no contiene el riesgo de ningún usuario.</translation>
    </message>
    <message>
        <source>The details name the provider&apos;s reason.</source>
        <translation>Los detalles indican el motivo del proveedor.</translation>
    </message>
    <message>
        <source>The provider refused the request (HTTP %1). The account id, the base URL or the kind of credential may be wrong.</source>
        <translation>El proveedor rechazó la solicitud (HTTP %1). Puede que no sean correctos el ID de la cuenta, la URL base o el tipo de credencial.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL; the details name the provider&apos;s reason.</source>
        <translation>Comprobar el ID de la cuenta y la URL base; los detalles indican el motivo del proveedor.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL.</source>
        <translation>Comprobar el ID de la cuenta y la URL base.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Conexión no segura</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified: %1.</source>
        <translation>No se pudo verificar la identidad del servidor: %1.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company proxy may be replacing certificates.</source>
        <translation>Comprobar la URL base y el reloj de este equipo; puede que un proxy de la empresa esté sustituyendo los certificados.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The provider did not answer completely within the time limit.</source>
        <translation>El proveedor no respondió por completo dentro del tiempo límite.</translation>
    </message>
    <message>
        <source>Try again; a longer limit may help with a slow connection.</source>
        <translation>Reintentar; con una conexión lenta puede ayudar un límite mayor.</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>Proveedor no disponible</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side.</source>
        <translation>El proveedor informa de un problema por su parte.</translation>
    </message>
    <message>
        <source>The provider reports a problem on its side (HTTP %1).</source>
        <translation>El proveedor informa de un problema por su parte (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Reintentar dentro de unos minutos.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1.</source>
        <translation>No se pudo contactar con el proveedor: %1.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the base URL, then try again.</source>
        <translation>Comprobar la red, el proxy y la URL base, y reintentar.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of %1.</source>
        <translation>La respuesta supera el límite de %1.</translation>
    </message>
    <message>
        <source>Nothing was kept of it.</source>
        <translation>No se conservó nada de ella.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>The answer is not what the API documents: %1.</source>
        <translation>La respuesta no es la que documenta la API: %1.</translation>
    </message>
    <message>
        <source>Save the answer and send it to support together with the cf-ray.</source>
        <translation>Guardar la respuesta y enviarla al soporte técnico junto con el cf-ray.</translation>
    </message>
    <message>
        <source>Check the input</source>
        <translation>Comprobar los datos introducidos</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>There is no credential to ask the provider with.</source>
        <translation>No hay ninguna credencial con la que preguntar al proveedor.</translation>
    </message>
    <message>
        <source>Set CLOUDFLARE_API_TOKEN to a token with the permission “Zero Trust: PII Read”, or try the demo with --demo.</source>
        <translation>Asignar a CLOUDFLARE_API_TOKEN un token con el permiso «Zero Trust: PII Read», o probar la demostración con --demo.</translation>
    </message>
    <message>
        <source>File problem</source>
        <translation>Problema con un archivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was cancelled before an answer came.</source>
        <translation>Se canceló antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Provider code %1: %2</source>
        <translation>Código del proveedor %1: %2</translation>
    </message>
    <message>
        <source>Credential: %1</source>
        <translation>Credencial: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>cf-ray: %1</source>
        <translation>cf-ray: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Answer begins: %1</source>
        <translation>Inicio de la respuesta: %1</translation>
    </message>
</context>
<context>
    <name>EventColumn</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Δ previous</source>
        <translation>Δ anterior</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>todo correcto</translation>
    </message>
    <message>
        <source>an argument or a setting is wrong and nothing was sent, or a name fits several people</source>
        <translation>un argumento o un ajuste es incorrecto y no se envió nada, o un nombre coincide con varias personas</translation>
    </message>
    <message>
        <source>credential, permission, account or plan</source>
        <translation>credencial, permiso, cuenta o plan</translation>
    </message>
    <message>
        <source>user not found, or not scored</source>
        <translation>usuario no encontrado o sin puntuar</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>límite de solicitudes alcanzado</translation>
    </message>
    <message>
        <source>network, TLS, no answer in time, or the provider is down</source>
        <translation>red, TLS, sin respuesta a tiempo o proveedor no disponible</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>la respuesta no se entendió</translation>
    </message>
    <message>
        <source>a file, standard input or output failed</source>
        <translation>error de un archivo o de la entrada o la salida estándar</translation>
    </message>
    <message>
        <source>cancelled (Ctrl+C)</source>
        <translation>cancelado (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space ticks a column; the buttons beside the list move it</source>
        <translation>Espacio marca una columna; los botones junto a la lista la mueven</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Mover la columna hacia arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Mover la columna hacia abajo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Anonimización</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>E&amp;xamples of what is replaced</source>
        <translation>E&amp;jemplos de lo que se sustituye</translation>
    </message>
    <message>
        <source>Examples of what is replaced</source>
        <translation>Ejemplos de lo que se sustituye</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>Cop&amp;y File</source>
        <translation>Copiar arc&amp;hivo</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>Copiar el archivo</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed, or press to copy it</source>
        <translation>Arrastrar el archivo a donde haga falta, o pulsar para copiarlo</translation>
    </message>
    <message>
        <source>Sho&amp;w in Folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre de archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>&amp;Manifest beside it</source>
        <translation>Man&amp;ifiesto adjunto</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later</source>
        <translation>manifest.json, con el que más tarde se puede comprobar el archivo</translation>
    </message>
    <message>
        <source>manifest.json, by which the file can be checked later.</source>
        <translation>manifest.json, con el que más tarde se puede comprobar el archivo.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>F&amp;iltered</source>
        <translation>Filtra&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>Seleccionad&amp;os</translation>
    </message>
    <message>
        <source>The whole answer is written, whatever is filtered or selected.</source>
        <translation>Se escribe la respuesta completa, con independencia de lo filtrado o seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Det&amp;alles</translation>
    </message>
    <message>
        <source>Details of events</source>
        <translation>Detalles de los eventos</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Page format</source>
        <translation>Formato de página</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Proteger contra fór&amp;mulas</translation>
    </message>
    <message>
        <source>A &apos; goes before a cell that a spreadsheet would run, such as one that begins with =.</source>
        <translation>Se antepone &apos; a las celdas que una hoja de cálculo ejecutaría, como las que empiezan por =.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>El principio del archivo</translation>
    </message>
    <message>
        <source>Preview of the first page</source>
        <translation>Vista previa de la primera página</translation>
    </message>
</context>
<context>
    <name>ExportRedaction</name>
    <message>
        <source>&amp;Redact</source>
        <translation>Anonimi&amp;zar</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Anonimización</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Kinds</source>
        <translation>&amp;Qué datos</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Qué se sustituye</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último restablecimiento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Anonimización</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>%1 of %2 events fit %3</source>
        <comment>numbers, filter</comment>
        <translation>%1 de %2 eventos cumplen %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (a word this version does not know)</source>
        <translation>%1 (una palabra que esta versión no conoce)</translation>
    </message>
    <message>
        <source>No event in the answer explains this level.</source>
        <translation>Ningún evento de la respuesta explica este nivel.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>event names</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>sin hora legible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event name, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 times, latest %3</source>
        <translation>
            <numerusform>%1, %2 vez, la última %3</numerusform>
            <numerusform>%1, %2 veces, la última %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, events since: %2</source>
        <translation>%1, eventos desde entonces: %2</translation>
    </message>
    <message>
        <source>%1 (not a readable time)</source>
        <translation>%1 (no es una hora legible)</translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, level</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>%1, mostrados abajo: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 from the built-in demo</source>
        <translation>%1, de la demostración integrada</translation>
    </message>
    <message>
        <source>%1 from the saved answer “%2”</source>
        <translation>%1, de la respuesta guardada «%2»</translation>
    </message>
</context>
<context>
    <name>FetchUser</name>
    <message>
        <source>the provider knows no user of the person&apos;s first id; trying the other one.</source>
        <translation>el proveedor no conoce ningún usuario con el primer ID de la persona; se prueba con el otro.</translation>
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
        <translation>no se ha indicado ningún filtro</translation>
    </message>
    <message>
        <source>“%1” at character %2: %3</source>
        <translation>«%1» en el carácter %2: %3</translation>
    </message>
    <message>
        <source>“%1” lacks a level</source>
        <translation>a «%1» le falta un nivel</translation>
    </message>
    <message>
        <source>no text is given</source>
        <translation>no se ha indicado ningún texto</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>«%1» no es una hora: escribir 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>“%1” is not one of %2; “-” in front turns the order round</source>
        <translation>«%1» no es uno de estos: %2; un «-» delante invierte el orden</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>A filter has at most %L1 characters: shorten it</source>
        <translation>Un filtro tiene como máximo %L1 caracteres: hay que acortarlo</translation>
    </message>
    <message>
        <source>A filter has at most %L1 terms: leave some away</source>
        <translation>Un filtro tiene como máximo %L1 términos: hay que quitar algunos</translation>
    </message>
    <message>
        <source>“-” needs a term behind it, as in -name:travel; to find the sign itself write &quot;-&quot;</source>
        <translation>«-» necesita un término detrás, como en -name:travel; para buscar el propio signo, escribir &quot;-&quot;</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks: write a word there</source>
        <translation>No hay nada entre estas comillas: escribir una palabra</translation>
    </message>
    <message>
        <source>“%1” needs something behind it, as in %2</source>
        <translation>«%1» necesita algo detrás, como en %2</translation>
    </message>
    <message>
        <source>This quotation mark is not closed: write another where it ends</source>
        <translation>Estas comillas no están cerradas: escribir otras donde terminan</translation>
    </message>
    <message>
        <source>“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 or 2026</source>
        <translation>«%1» no es una hora: escribir 2026-11-21T09:12:44Z, 2026-11-21T09:12, 2026-11-21, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>“%1” is no way into the details: each step begins with “/”, as in %2; in a step ~0 stands for ~ and ~1 for /</source>
        <translation>«%1» no es una ruta en los detalles: cada paso empieza por «/», como en %2; dentro de un paso, ~0 representa ~ y ~1 representa /</translation>
    </message>
    <message>
        <source>“=” needs a value behind it, as in %1; &quot;&quot; is an empty text</source>
        <translation>«=» necesita un valor detrás, como en %1; &quot;&quot; es un texto vacío</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Whom shall Riskscope ask?</source>
        <translation>¿Qué cuenta debe consultar Riskscope?</translation>
    </message>
    <message>
        <source>It reads the risk scores of one account, with a token that you make for it. The token needs one permission, “Zero Trust: PII Read”: scores come with names and e-mail addresses. Give it no more: Riskscope only reads, and nothing it sends can change the account.</source>
        <translation>Lee las puntuaciones de riesgo de una cuenta con un token creado para ello. El token necesita un permiso, «Zero Trust: PII Read», porque las puntuaciones incluyen nombres y direcciones de correo. No conviene darle más permisos: Riskscope solo lee y nada de lo que envía puede cambiar la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>ID de cuen&amp;ta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>The part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>La parte de la dirección del panel de control que sigue al host: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. Without a keychain it is held in memory only, until the window closes.</source>
        <translation>Se guarda en el llavero del escritorio, nunca en un archivo. Sin llavero, solo se mantiene en memoria hasta que se cierra la ventana.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Probar otra vez con el llavero</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>An invented account, without a network</source>
        <translation>Una cuenta ficticia, sin red</translation>
    </message>
    <message>
        <source>&amp;More options…</source>
        <translation>&amp;Más opciones…</translation>
    </message>
    <message>
        <source>Another base URL, a CA file, or an e-mail and global key</source>
        <translation>Otra URL base, un archivo de CA, o correo y clave global</translation>
    </message>
    <message>
        <source>Or set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN and start Riskscope anew: it then asks as the profile “Environment”.</source>
        <translation>También se pueden definir CLOUDFLARE_ACCOUNT_ID y CLOUDFLARE_API_TOKEN e iniciar Riskscope de nuevo: entonces se usa el perfil «Entorno».</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message>
        <source>CSV (comma-separated)</source>
        <translation>CSV (separado por comas)</translation>
    </message>
    <message>
        <source>JSON (the answer)</source>
        <translation>JSON (la respuesta)</translation>
    </message>
    <message>
        <source>NDJSON (one event a line)</source>
        <translation>NDJSON (un evento por línea)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML (one file)</source>
        <translation>HTML (un solo archivo)</translation>
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
        <translation>Una fila por evento, para hojas de cálculo y scripts.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer, for programs and as evidence.</source>
        <translation>La respuesta del proveedor, para programas y como evidencia.</translation>
    </message>
    <message>
        <source>A line for each event, for databases and scripts.</source>
        <translation>Una línea por evento, para bases de datos y scripts.</translation>
    </message>
    <message>
        <source>Text with a table, for tickets and wikis.</source>
        <translation>Texto con una tabla, para tickets y wikis.</translation>
    </message>
    <message>
        <source>One page with timeline and filter that any browser opens, without a network.</source>
        <translation>Una página con cronología y filtro que cualquier navegador abre, sin red.</translation>
    </message>
    <message>
        <source>Pages with timeline and events, to hand on and to print.</source>
        <translation>Páginas con cronología y eventos, para entregar e imprimir.</translation>
    </message>
    <message>
        <source>A workbook in which times are dates and text stays text.</source>
        <translation>Un libro en el que las horas son fechas y el texto sigue siendo texto.</translation>
    </message>
    <message>
        <source>A line for each event in the Elastic Common Schema.</source>
        <translation>Una línea por evento según el Elastic Common Schema.</translation>
    </message>
    <message>
        <source>A line for each event as a Detection Finding of the Open Cybersecurity Schema.</source>
        <translation>Una línea por evento como Detection Finding del Open Cybersecurity Schema.</translation>
    </message>
</context>
<context>
    <name>FoundUsers</name>
    <message>
        <source>Finding %1 of %2</source>
        <comment>numbers</comment>
        <translation>Buscando %1 de %2</translation>
    </message>
    <message>
        <source>Finding %1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>Buscando %1 de %2: %3</translation>
    </message>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>número %1</translation>
    </message>
</context>
<context>
    <name>GoToTime</name>
    <message>
        <source>Go to time</source>
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>For example: 2026-11-21 09:12 · yesterday 09:00 · 09:12:44 · 2 Nov · monday · now</source>
        <translation>Por ejemplo: 2026-11-21 09:12 · ayer 09:00 · 09:12:44 · 2 nov · lunes · ahora</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Riskscope Handbook</source>
        <translation>Manual de Riskscope</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Goes back to the beginning of the handbook, where its contents are listed.</source>
        <translation>Vuelve al principio del manual, donde está su índice.</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Type words and press Enter to go to the next place in the handbook that has them.</source>
        <translation>Escribir palabras y pulsar Intro para ir al siguiente lugar del manual que las contiene.</translation>
    </message>
    <message>
        <source>The handbook. Links within it jump; links to elsewhere ask before a browser opens them.</source>
        <translation>El manual. Los enlaces internos saltan dentro de él; los externos preguntan antes de abrirse en un navegador.</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>Shows the same page in the browser, from a file on this computer: to print it, or to read it beside the window.</source>
        <translation>Muestra la misma página en el navegador, desde un archivo de este equipo: para imprimirla o leerla junto a la ventana.</translation>
    </message>
</context>
<context>
    <name>HeldReports</name>
    <message>
        <source>the answers are more than the %1 MiB that a redacted run can hold; name fewer users at once</source>
        <translation>las respuestas superan los %1 MiB que puede mantener en memoria una ejecución con anonimización; indicar menos usuarios a la vez</translation>
    </message>
    <message>
        <source>Redacting %1 of %2</source>
        <comment>numbers</comment>
        <translation>Anonimizando %1 de %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Shows how risky the provider says a user is, why, and since when. It only reads: nothing it sends can change an account.</source>
        <translation>Muestra cuál es el riesgo de un usuario según el proveedor, por qué y desde cuándo. Solo lee: nada de lo que envía puede cambiar una cuenta.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Entorno:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Código de salida:</translation>
    </message>
    <message>
        <source>Of several users: that of what ended the run, else of the first user that failed.</source>
        <translation>Con varios usuarios: el de lo que puso fin a la ejecución o, en su defecto, el del primer usuario que falló.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>the user&apos;s id, a UUID, or an e-mail address, a name, or a link to the user in the dashboard; several where the format holds several users, or with --output-dir</source>
        <translation>el ID del usuario (un UUID), una dirección de correo, un nombre o un enlace al usuario en el panel de control; varios si el formato admite varios usuarios o con --output-dir</translation>
    </message>
    <message>
        <source>the manifest.json beside exported files, or its folder</source>
        <translation>el manifest.json que acompaña a los archivos exportados, o su carpeta</translation>
    </message>
    <message>
        <source>a token with the permission “Zero Trust: PII Read”, unless --token-file or --profile names another</source>
        <translation>un token con el permiso «Zero Trust: PII Read», salvo que --token-file o --profile indiquen otro</translation>
    </message>
    <message>
        <source>the older pair; a token wins over it</source>
        <translation>la pareja más antigua; un token tiene prioridad sobre ella</translation>
    </message>
    <message>
        <source>the account, unless --account names one</source>
        <translation>la cuenta, salvo que --account indique otra</translation>
    </message>
    <message>
        <source>where the API is, unless --base-url says so; also CLOUDFLARE_API_BASE_URL</source>
        <translation>dónde está la API, salvo que lo indique --base-url; también CLOUDFLARE_API_BASE_URL</translation>
    </message>
    <message>
        <source>no colours, unless --color asks for them</source>
        <translation>sin colores, salvo que los pida --color</translation>
    </message>
    <message>
        <source>the proxy to go through, and the hosts to reach without it; this computer itself is always reached without</source>
        <translation>el proxy que se usa y los hosts a los que se llega sin él; a este mismo equipo siempre se llega sin proxy</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Handbook in the &amp;browser</source>
        <translation>Manual en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿Qué es &amp;esto?</translation>
    </message>
    <message>
        <source>&amp;Explain the focused control</source>
        <translation>E&amp;xplicar el control con el foco</translation>
    </message>
    <message>
        <source>&amp;About Riskscope</source>
        <translation>&amp;Acerca de Riskscope</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>%1: risk report</source>
        <comment>who</comment>
        <translation>%1: informe de riesgo</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>Risk report</source>
        <translation>Informe de riesgo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No event fits. Change the words, or show more levels.</source>
        <translation>Ningún evento coincide. Cambiar las palabras o mostrar más niveles.</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number of events</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Show only events with these words</source>
        <translation>Mostrar solo eventos con estas palabras</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Expandir los detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Contraer los detalles</translation>
    </message>
    <message>
        <source>The events of the table below by time, one line for each kind of event.</source>
        <translation>Los eventos de la tabla siguiente a lo largo del tiempo, una línea por cada tipo de evento.</translation>
    </message>
</context>
<context>
    <name>IniFile</name>
    <message>
        <source>The file %1 could not be read; the defaults apply.</source>
        <translation>No se pudo leer el archivo %1; se aplican los valores predeterminados.</translation>
    </message>
    <message>
        <source>The file %1 could not be read. It was set aside as %2; the defaults apply.</source>
        <translation>No se pudo leer el archivo %1. Se guardó aparte como %2; se aplican los valores predeterminados.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out.</source>
        <translation>Una parte del archivo %1 no se pudo leer y se omitió.</translation>
    </message>
    <message>
        <source>A part of the file %1 could not be read and was left out. The file was copied to %2.</source>
        <translation>Una parte del archivo %1 no se pudo leer y se omitió. El archivo se copió en %2.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of Riskscope. It is read, but not changed: what is set now is forgotten when the program ends.</source>
        <translation>El archivo %1 procede de una versión más reciente de Riskscope. Se lee, pero no se modifica: lo que se ajuste ahora se olvida al terminar el programa.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t hold what was to be saved in it.</source>
        <translation>El archivo %1 no puede contener lo que se iba a guardar en él.</translation>
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
        <translation>más de %L1 claves, leyendo…</translation>
    </message>
    <message>
        <source>%L1+ items, reading…</source>
        <translation>más de %L1 elementos, leyendo…</translation>
    </message>
    <message>
        <source>1 more key</source>
        <translation>1 clave más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more keys</source>
        <translation>
            <numerusform>%Ln clave más</numerusform>
            <numerusform>%Ln claves más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more item</source>
        <translation>1 elemento más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more items</source>
        <translation>
            <numerusform>%Ln elemento más</numerusform>
            <numerusform>%Ln elementos más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is JSON itself: open the row to read it.</source>
        <translation>Este texto es a su vez JSON: abrir la fila para leerlo.</translation>
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
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON in text</source>
        <translation>JSON en texto</translation>
    </message>
    <message>
        <source>broken JSON in text</source>
        <translation>JSON mal formado en texto</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write %1 instead.</source>
        <translation>Se muestra tal como se recibió. La mayoría de los programas escriben %1 en su lugar.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs write 0 instead.</source>
        <translation>Se muestra tal como se recibió. La mayoría de los programas escriben 0 en su lugar.</translation>
    </message>
    <message>
        <source>Shown as sent. Too large for most programs: they read infinity or nothing.</source>
        <translation>Se muestra tal como se recibió. Demasiado grande para la mayoría de los programas: leen infinito o nada.</translation>
    </message>
    <message>
        <source>Shown as sent. Too small for most programs: they read 0.</source>
        <translation>Se muestra tal como se recibió. Demasiado pequeño para la mayoría de los programas: leen 0.</translation>
    </message>
    <message>
        <source>Shown as sent. Most programs keep no more than 17 digits of it.</source>
        <translation>Se muestra tal como se recibió. La mayoría de los programas no conservan más de 17 dígitos.</translation>
    </message>
</context>
<context>
    <name>KeptCredential</name>
    <message>
        <source>The profile “%1” has no secret yet: enter its token or key in the profile.</source>
        <translation>El perfil «%1» aún no tiene secreto: introducir su token o su clave en el perfil.</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>To the next or previous control</source>
        <translation>Ir al control siguiente o anterior</translation>
    </message>
    <message>
        <source>In the user field: look up</source>
        <translation>En el campo del usuario: consultar</translation>
    </message>
    <message>
        <source>In a filter or find field: empty it</source>
        <translation>En un campo de filtro o de búsqueda: vaciarlo</translation>
    </message>
    <message>
        <source>Previous, next event</source>
        <translation>Evento anterior, siguiente</translation>
    </message>
    <message>
        <source>Select more events</source>
        <translation>Seleccionar más eventos</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Una página hacia arriba, hacia abajo</translation>
    </message>
    <message>
        <source>First, last event</source>
        <translation>Primer, último evento</translation>
    </message>
    <message>
        <source>Unfold, fold repeats of an event</source>
        <translation>Desplegar, plegar las repeticiones de un evento</translation>
    </message>
    <message>
        <source>Unfold or fold repeats of an event</source>
        <translation>Desplegar o plegar las repeticiones de un evento</translation>
    </message>
    <message>
        <source>First, last event of the table</source>
        <translation>Primer, último evento de la tabla</translation>
    </message>
    <message>
        <source>Pan to earlier, later times</source>
        <translation>Desplazarse a horas anteriores, posteriores</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Desplazar los carriles</translation>
    </message>
    <message>
        <source>Give up the stretch that is being drawn</source>
        <translation>Descartar el intervalo que se está trazando</translation>
    </message>
    <message>
        <source>Previous, next value</source>
        <translation>Valor anterior, siguiente</translation>
    </message>
    <message>
        <source>Open, close</source>
        <translation>Abrir, cerrar</translation>
    </message>
    <message>
        <source>Open everything below</source>
        <translation>Abrir todo lo que hay debajo</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>it did not answer within %1 s</source>
        <translation>no respondió en %1 s</translation>
    </message>
    <message>
        <source>an earlier request still waits for it</source>
        <translation>una solicitud anterior todavía espera su respuesta</translation>
    </message>
    <message>
        <source>what it holds is no token and no key</source>
        <translation>lo que contiene no es ni un token ni una clave</translation>
    </message>
    <message>
        <source>it is locked, or did not keep the secret</source>
        <translation>está bloqueado o no guardó el secreto</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>it did not remove the secret</source>
        <translation>no eliminó el secreto</translation>
    </message>
    <message>
        <source>it is locked, or access was denied</source>
        <translation>está bloqueado o se denegó el acceso</translation>
    </message>
    <message>
        <source>it reported an error</source>
        <translation>comunicó un error</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find keys</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Keeps only the keys whose name, meaning or place contain every word typed here.</source>
        <translation>Deja solo las teclas cuyo nombre, significado o lugar contiene todas las palabras escritas aquí.</translation>
    </message>
    <message>
        <source>All keys as they are set now, by the part of the window where they count. They can be changed in the settings.</source>
        <translation>Todas las teclas tal como están asignadas ahora, según la parte de la ventana en la que funcionan. Se pueden cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Single letters and signs count in the table and the timeline only.</source>
        <translation>Las letras y los signos sueltos solo funcionan en la tabla y en la cronología.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>page %1 is missing; the report holds what came before it.</source>
        <translation>falta la página %1; el informe contiene lo que llegó antes.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%1 de %2 eventos cumplen el filtro.</translation>
    </message>
    <message>
        <source>%1: trying again in %2.</source>
        <comment>what happened, duration</comment>
        <translation>%1: se reintenta dentro de %2.</translation>
    </message>
</context>
<context>
    <name>LookupForm</name>
    <message>
        <source>E-mail address, name, user id or dashboard link</source>
        <translation>Dirección de correo, nombre, ID de usuario o enlace del panel de control</translation>
    </message>
    <message>
        <source>The user&apos;s id, e-mail address or name (Ctrl+L)</source>
        <translation>El ID, la dirección de correo o el nombre del usuario (Ctrl+L)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Look up this user (Enter)</source>
        <translation>Consultar este usuario (Intro)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask again for the same user (F5)</source>
        <translation>Preguntar otra vez por el mismo usuario (F5)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save this user&apos;s report to a file (Ctrl+E)</source>
        <translation>Guardar el informe de este usuario en un archivo (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>it is no JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>it is no manifest of Riskscope</source>
        <translation>no es un manifiesto de Riskscope</translation>
    </message>
    <message>
        <source>it was written by a newer version</source>
        <translation>lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>its file number %1 has no plain name, size or SHA-256</source>
        <translation>su archivo número %1 carece de un nombre simple, un tamaño o un SHA-256</translation>
    </message>
    <message>
        <source>its file number %1 has the name of another</source>
        <translation>su archivo número %1 tiene el nombre de otro</translation>
    </message>
    <message>
        <source>The manifest “%1” could not be read: %2.</source>
        <translation>No se pudo leer el manifiesto «%1»: %2.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder.</source>
        <translation>Moverlo a otro sitio o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>The manifest “%1” would become larger than can be read again.</source>
        <translation>El manifiesto «%1» crecería más de lo que se puede volver a leer.</translation>
    </message>
    <message>
        <source>Choose another folder for further files.</source>
        <translation>Elegir otra carpeta para más archivos.</translation>
    </message>
    <message>
        <source>Another program keeps the manifest “%1” from being changed.</source>
        <translation>Otro programa impide cambiar el manifiesto «%1».</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another folder.</source>
        <translation>Esperar a que termine o elegir otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ManifestCheck</name>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>User risk report</source>
        <translation>Informe de riesgo de usuario</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>Encontrado al buscar «%2»: %1</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The answer may be partial: events received: %1, and it announces more pages.</source>
        <translation>Puede que la respuesta sea parcial: eventos recibidos: %1, y anuncia más páginas.</translation>
    </message>
    <message>
        <source>The answer may be partial: it holds %1 of %2 events.</source>
        <translation>Puede que la respuesta sea parcial: contiene %1 de %2 eventos.</translation>
    </message>
    <message>
        <source>Put together from %1 pages.</source>
        <translation>Reunida a partir de %1 páginas.</translation>
    </message>
    <message>
        <source>Events that came twice and are shown once: %1.</source>
        <translation>Eventos que llegaron dos veces y se muestran una sola vez: %1.</translation>
    </message>
    <message>
        <source>The next page brought nothing new.</source>
        <translation>La página siguiente no aportó nada nuevo.</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events since the last reset is %2.</source>
        <translation>El nivel notificado es %1, pero el nivel más alto de los eventos desde el último restablecimiento es %2.</translation>
    </message>
    <message>
        <source>The reported level is %1, but the highest level of the events is %2.</source>
        <translation>El nivel notificado es %1, pero el nivel más alto de los eventos es %2.</translation>
    </message>
    <message>
        <source>Further messages of the provider: %1.</source>
        <translation>Otros mensajes del proveedor: %1.</translation>
    </message>
    <message>
        <source>The answer holds nothing about this user.</source>
        <translation>La respuesta no contiene nada sobre este usuario.</translation>
    </message>
    <message>
        <source>Events without a readable time: %1.</source>
        <translation>Eventos sin hora legible: %1.</translation>
    </message>
    <message>
        <source>The provider says: %1 (code %2)</source>
        <translation>El proveedor dice: %1 (código %2)</translation>
    </message>
</context>
<context>
    <name>OpenAnswer</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a Saved Answer</source>
        <translation>Abrir una respuesta guardada</translation>
    </message>
    <message>
        <source>Saved answers (*.json);;All files (*)</source>
        <translation>Respuestas guardadas (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>read a saved answer instead of asking the provider; - is standard input</source>
        <translation>leer una respuesta guardada en lugar de preguntar al proveedor; - es la entrada estándar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>format, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the first is the default; of users only %2</source>
        <translation>%1; el primero es el predeterminado; para usuarios, solo %2</translation>
    </message>
    <message>
        <source>for tables: these columns, in this order, of %1</source>
        <translation>para tablas: estas columnas, en este orden, de entre %1</translation>
    </message>
    <message>
        <source>how much of each event&apos;s details: none, preview (a line), or full; the default depends on the format</source>
        <translation>cuánto de los detalles de cada evento: none (nada), preview (una línea) o full (todo); el valor predeterminado depende del formato</translation>
    </message>
    <message>
        <source>for PDF: a4, the default, or letter</source>
        <translation>para PDF: a4, el predeterminado, o letter</translation>
    </message>
    <message>
        <source>for CSV: leave cells as they are that a spreadsheet would run as a formula</source>
        <translation>para CSV: dejar como están las celdas que una hoja de cálculo ejecutaría como fórmula</translation>
    </message>
    <message>
        <source>put markers such as [EMAIL-1] in the place of what names people, devices and secrets; the same value gets the same marker</source>
        <translation>poner marcadores como [EMAIL-1] en lugar de lo que identifica a personas, dispositivos y secretos; el mismo valor recibe el mismo marcador</translation>
    </message>
    <message>
        <source>--redact, but only these kinds: %1</source>
        <translation>--redact, pero solo estos tipos de datos: %1</translation>
    </message>
    <message>
        <source>--redact with markers made from the values with a key for this run, which is thrown away</source>
        <translation>--redact con marcadores calculados a partir de los valores con una clave solo para esta ejecución, que se desecha</translation>
    </message>
    <message>
        <source>--redact with markers made with the key in FILE, 16 bytes or more: exports with the same key can be linked</source>
        <translation>--redact con marcadores calculados con la clave de FILE, de 16 bytes o más: las exportaciones con la misma clave se pueden relacionar</translation>
    </message>
    <message>
        <source>show how much would be redacted, and some of it, and write no report</source>
        <translation>mostrar cuánto se anonimizaría, con algunos ejemplos, y no escribir ningún informe</translation>
    </message>
    <message>
        <source>only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that name, id or details hold; “-” in front means those that don&apos;t; of several options all must fit; of users: words of name, e-mail or id, and level:</source>
        <translation>solo los eventos que cumplen: name: level: id: after: before: details.POINTER=VALUE, o palabras contenidas en el nombre, el ID o los detalles; un «-» delante indica los que no las cumplen; con varias opciones, todas deben cumplirse; para usuarios: palabras del nombre, el correo o el ID, y level:</translation>
    </message>
    <message>
        <source>only events, or users, of this level: high, medium, low, unscored, or a word as sent; several with commas, any of them fits</source>
        <translation>solo los eventos, o usuarios, de este nivel: high, medium, low, unscored o una palabra tal como se recibió; varios separados por comas, basta con uno</translation>
    </message>
    <message>
        <source>only events with TEXT in their name, in any case</source>
        <translation>solo los eventos con TEXT en el nombre, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>only events at T or later: a date, or a date and time, in the zone of --zone unless it has an offset</source>
        <translation>solo los eventos en T o después: una fecha, o fecha y hora, en la zona de --zone salvo que indique un desfase</translation>
    </message>
    <message>
        <source>only events earlier than T</source>
        <translation>solo los eventos anteriores a T</translation>
    </message>
    <message>
        <source>the order of the events: %1; “-” in front turns it round; default -time, newest first; of users: %2; default -level, the worst first</source>
        <translation>el orden de los eventos: %1; un «-» delante lo invierte; predeterminado -time, los más recientes primero; de los usuarios: %2; predeterminado -level, los peores primero</translation>
    </message>
    <message>
        <source>write to FILE, readable by its owner only; - is standard output, the default</source>
        <translation>escribir en FILE, legible solo por su propietario; - es la salida estándar, la predeterminada</translation>
    </message>
    <message>
        <source>write a file for each user, risk-USER.csv for instance, into the folder DIR</source>
        <translation>escribir un archivo por usuario, por ejemplo risk-USER.csv, en la carpeta DIR</translation>
    </message>
    <message>
        <source>replace files that exist already</source>
        <translation>reemplazar los archivos que ya existen</translation>
    </message>
    <message>
        <source>write no manifest.json beside the files; it says what they hold and how to check them</source>
        <translation>no escribir manifest.json junto a los archivos; indica qué contienen y cómo comprobarlos</translation>
    </message>
    <message>
        <source>leave out the users that the manifest has with an unchanged file; one file for several users is continued</source>
        <translation>omitir los usuarios que en el manifiesto ya tienen un archivo sin cambios; un único archivo para varios usuarios se continúa</translation>
    </message>
    <message>
        <source>also look up the users in FILE, a UUID or e-mail a line or the first column of a table, at most %1; - is standard input</source>
        <translation>consultar también a los usuarios de FILE, un UUID o correo por línea o la primera columna de una tabla, como máximo %1; - es la entrada estándar</translation>
    </message>
    <message>
        <source>say nothing but errors: no notes, no progress</source>
        <translation>no mostrar más que errores: ni notas ni progreso</translation>
    </message>
    <message>
        <source>the account&apos;s id, 32 hexadecimal digits</source>
        <translation>el ID de la cuenta, 32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>where the API is; default %1</source>
        <translation>dónde está la API; predeterminado %1</translation>
    </message>
    <message>
        <source>ask the built-in demo account: no network, no credential</source>
        <translation>consultar la cuenta de demostración integrada: sin red ni credencial</translation>
    </message>
    <message>
        <source>seconds until an attempt is given up, at most %1; default %2</source>
        <translation>segundos hasta abandonar un intento, como máximo %1; predeterminado %2</translation>
    </message>
    <message>
        <source>further attempts after one that may succeed later, 0 to %1; default %2</source>
        <translation>intentos adicionales tras uno que pueda funcionar más tarde, de 0 a %1; predeterminado %2</translation>
    </message>
    <message>
        <source>where the answer is partial, ask for up to this many pages, at most %1; default 1</source>
        <translation>si la respuesta es parcial, pedir hasta este número de páginas, como máximo %1; predeterminado 1</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in this PEM file, such as a company&apos;s</source>
        <translation>confiar también en las autoridades de certificación de este archivo PEM, como las de una empresa</translation>
    </message>
    <message>
        <source>append a line of JSON for each exchange to FILE, without secrets and personal data</source>
        <translation>añadir a FILE una línea de JSON por cada intercambio, sin secretos ni datos personales</translation>
    </message>
    <message>
        <source>give times in UTC, the default</source>
        <translation>dar las horas en UTC, lo predeterminado</translation>
    </message>
    <message>
        <source>give times in this zone: local, UTC or a name such as Europe/Lisbon</source>
        <translation>dar las horas en esta zona: local, UTC o un nombre como Europe/Lisbon</translation>
    </message>
    <message>
        <source>take account, base URL, CA file, zone and credential of this profile of the window; its secret is read from the keychain</source>
        <translation>tomar la cuenta, la URL base, el archivo de CA, la zona y la credencial de este perfil de la ventana; su secreto se lee del llavero</translation>
    </message>
    <message>
        <source>read the token from FILE, whatever else holds one; - is standard input</source>
        <translation>leer el token de FILE, aunque haya otro en otra parte; - es la entrada estándar</translation>
    </message>
    <message>
        <source>for text: levels in colour: auto, the default, on a terminal unless NO_COLOR is set; always; or never</source>
        <translation>para texto: niveles en color: auto, lo predeterminado, en un terminal si NO_COLOR no está definida; always (siempre); o never (nunca)</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>mostrar este texto</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
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
        <translation>aún no hay ningún perfil; se crean en la ventana</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» no es uno de estos: %2</translation>
    </message>
    <message>
        <source>--demo takes no credential: give no --%1 with it</source>
        <translation>--demo no usa credencial: no se combina con --%1</translation>
    </message>
    <message>
        <source>--token-file and --users-from can&apos;t both read standard input</source>
        <translation>--token-file y --users-from no pueden leer ambos de la entrada estándar</translation>
    </message>
    <message>
        <source>the demo takes no credential: give neither --token-file nor --profile</source>
        <translation>la demostración no usa credencial: no se combina con --token-file ni --profile</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from %2 to %3</source>
        <translation>«%1» no es un número de segundos de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>«%1» no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <comment>option, why it is wrong</comment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>no se ha indicado ningún archivo</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«%1» se ha indicado dos veces</translation>
    </message>
    <message>
        <source>%1 takes no argument</source>
        <translation>%1 no admite argumentos</translation>
    </message>
    <message>
        <source>check takes one manifest: the manifest.json beside the files</source>
        <translation>check admite un manifiesto: el manifest.json que acompaña a los archivos</translation>
    </message>
    <message>
        <source>no command is given; “lookup USER” looks up a user</source>
        <translation>no se ha indicado ninguna orden; «lookup USER» consulta a un usuario</translation>
    </message>
    <message>
        <source>“%1” is not a command; “lookup USER” looks up a user</source>
        <translation>«%1» no es una orden; «lookup USER» consulta a un usuario</translation>
    </message>
    <message>
        <source>no user is given: name one or more by UUID, e-mail or name, a list with --users-from, or a saved answer with --from</source>
        <translation>no se ha indicado ningún usuario: indicar uno o varios por UUID, correo o nombre, una lista con --users-from o una respuesta guardada con --from</translation>
    </message>
    <message>
        <source>--%1 and --from exclude each other</source>
        <translation>--%1 y --from se excluyen mutuamente</translation>
    </message>
    <message>
        <source>--%1 means nothing to %2</source>
        <translation>--%1 no tiene sentido con %2</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format text</source>
        <translation>no tiene sentido con --format %1; usar --format text</translation>
    </message>
    <message>
        <source>--utc and --zone exclude each other</source>
        <translation>--utc y --zone se excluyen mutuamente</translation>
    </message>
    <message>
        <source>--%1 does nothing to --format %2, the whole answer as sent; take --format ndjson</source>
        <translation>--%1 no tiene efecto con --format %2, la respuesta completa tal como se recibió; usar --format ndjson</translation>
    </message>
    <message>
        <source>a user and --from exclude each other</source>
        <translation>un usuario y --from se excluyen mutuamente</translation>
    </message>
    <message>
        <source>--redact-hash and --redact-key-file exclude each other: the one makes a new key, the other takes that of a file</source>
        <translation>--redact-hash y --redact-key-file se excluyen mutuamente: la primera crea una clave nueva, la segunda usa la de un archivo</translation>
    </message>
    <message>
        <source>it means nothing to --format %1; take --format %2</source>
        <translation>no tiene sentido con --format %1; usar --format %2</translation>
    </message>
    <message>
        <source>--format %1 is the whole answer as sent; take --format ndjson</source>
        <translation>--format %1 es la respuesta completa tal como se recibió; usar --format ndjson</translation>
    </message>
    <message>
        <source>--details none and the column “details” exclude each other</source>
        <translation>--details none y la columna «details» se excluyen mutuamente</translation>
    </message>
    <message>
        <source>--output and --output-dir exclude each other</source>
        <translation>--output y --output-dir se excluyen mutuamente</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>no se ha indicado ninguna carpeta</translation>
    </message>
    <message>
        <source>there is no file to replace; name one with --output</source>
        <translation>no hay ningún archivo que reemplazar; indicar uno con --output</translation>
    </message>
    <message>
        <source>standard output has no manifest; name a file with --output</source>
        <translation>la salida estándar no tiene manifiesto; indicar un archivo con --output</translation>
    </message>
    <message>
        <source>--format %1 is about one user; write a file for each with --output-dir DIR, or take --format %2</source>
        <translation>--format %1 es para un solo usuario; escribir un archivo por usuario con --output-dir DIR, o usar --format %2</translation>
    </message>
    <message>
        <source>%1 is the name of the manifest; name another file, or add --no-manifest</source>
        <translation>%1 es el nombre del manifiesto; indicar otro archivo o añadir --no-manifest</translation>
    </message>
    <message>
        <source>it goes on with several users; name them with --users-from, and a file or folder with --output or --output-dir</source>
        <translation>continúa con varios usuarios; indicarlos con --users-from, y un archivo o una carpeta con --output o --output-dir</translation>
    </message>
    <message>
        <source>--resume and --no-manifest exclude each other: the manifest says where to go on</source>
        <translation>--resume y --no-manifest se excluyen mutuamente: el manifiesto indica por dónde continuar</translation>
    </message>
    <message>
        <source>--resume and --force exclude each other: --force begins anew</source>
        <translation>--resume y --force se excluyen mutuamente: --force empieza de nuevo</translation>
    </message>
    <message>
        <source>--resume and --redact-preview exclude each other: a preview writes nothing</source>
        <translation>--resume y --redact-preview se excluyen mutuamente: una vista previa no escribe nada</translation>
    </message>
    <message>
        <source>redacted reports can only be continued with the key that they were begun with; name it with --redact-key-file</source>
        <translation>los informes anonimizados solo se pueden continuar con la clave con la que se empezaron; indicarla con --redact-key-file</translation>
    </message>
</context>
<context>
    <name>OriginFacts</name>
    <message>
        <source>Reported level</source>
        <translation>Nivel notificado</translation>
    </message>
    <message>
        <source>Level by events</source>
        <translation>Nivel según eventos</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>cf-ray</source>
        <translation>cf-ray</translation>
    </message>
    <message>
        <source>SHA-256 of the answer</source>
        <translation>SHA-256 de la respuesta</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>%1, of the events since the last reset</source>
        <translation>%1, de los eventos desde el último restablecimiento</translation>
    </message>
    <message>
        <source>%1, of all events</source>
        <translation>%1, de todos los eventos</translation>
    </message>
    <message>
        <source>Partial: the answer announces more than it holds</source>
        <translation>Parcial: la respuesta anuncia más de lo que contiene</translation>
    </message>
    <message>
        <source>Whole: the answer announces no more than it holds</source>
        <translation>Completa: la respuesta no anuncia más de lo que contiene</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that were selected</source>
        <translation>%1 de %2 eventos: los seleccionados</translation>
    </message>
    <message>
        <source>%1 of %2 events: those that fit the filter</source>
        <translation>%1 de %2 eventos: los que cumplen el filtro</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>El principio de cada uno</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>program</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 %2 by %3</source>
        <comment>date and time, zone, program</comment>
        <translation>%1 %2 por %3</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Look up the same user once more (F5)</source>
        <translation>Consultar otra vez al mismo usuario (F5)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>C&amp;opiar detalles</translation>
    </message>
    <message>
        <source>Copy what support asks for; secrets are not part of it</source>
        <translation>Copiar lo que pide el soporte técnico; no incluye secretos</translation>
    </message>
    <message>
        <source>&amp;Save the answer…</source>
        <translation>Guardar re&amp;spuesta…</translation>
    </message>
    <message>
        <source>Save the bytes that the server sent</source>
        <translation>Guardar los bytes que envió el servidor</translation>
    </message>
</context>
<context>
    <name>OutputChecks</name>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>«%1» ya existe. Usar --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace such files, or --resume to go on with the users that lack one.</source>
        <translation>«%1» ya existe. Usar --force para reemplazar tales archivos, o --resume para continuar con los usuarios que aún no tienen uno.</translation>
    </message>
    <message>
        <source>“%1” is needed for something else on this command line, so it is not written over.</source>
        <translation>«%1» se necesita para otra cosa en esta línea de órdenes, así que no se sobrescribe.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indicar otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>Make it, or name another with --output-dir.</source>
        <translation>Crearla o indicar otra con --output-dir.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”: %2.</source>
        <comment>folder, reason</comment>
        <translation>No se puede escribir nada en la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>Name another with --output-dir.</source>
        <translation>Indicar otra con --output-dir.</translation>
    </message>
    <message>
        <source>Move it away, write to another folder, or do without it: --no-manifest.</source>
        <translation>Moverlo a otro sitio, escribir en otra carpeta o prescindir de él: --no-manifest.</translation>
    </message>
</context>
<context>
    <name>PartVersions</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
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
        <translation>(sin detalles)</translation>
    </message>
    <message>
        <source>Risk report: %1</source>
        <translation>Informe de riesgo: %1</translation>
    </message>
    <message>
        <source>Written %1 %2</source>
        <translation>Escrito %1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Riskscope report</source>
        <translation>Informe de Riskscope</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>User without a name</source>
        <translation>Usuario sin nombre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Details of the events</source>
        <translation>Detalles de los eventos</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
</context>
<context>
    <name>PendingFile</name>
    <message>
        <source>the disk holds less than was written</source>
        <translation>el disco contiene menos de lo que se escribió</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Choose whom you mean with Enter or a click. Esc goes back.</source>
        <translation>Elegir con Intro o un clic a la persona buscada. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>Loo&amp;k up this one</source>
        <translation>Consultar a es&amp;ta</translation>
    </message>
    <message>
        <source>Look up the person in the selected row (Enter)</source>
        <translation>Consultar a la persona de la fila seleccionada (Intro)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>Back without choosing</source>
        <translation>Volver sin elegir</translation>
    </message>
    <message>
        <source>Choose nobody (Esc)</source>
        <translation>No elegir a nadie (Esc)</translation>
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
        <translation>«%1» es %2, ID %3, entre los usuarios puntuados.</translation>
    </message>
    <message>
        <source>“%1” is %2, id %3, of the account&apos;s users.</source>
        <translation>«%1» es %2, ID %3, entre los usuarios de la cuenta.</translation>
    </message>
    <message>
        <source>one person fits; who that is stays out of a redacted run.</source>
        <translation>coincide una persona; quién es no se muestra en una ejecución con anonimización.</translation>
    </message>
    <message>
        <source>“%1” fits %2 of the users searched; the account has more:</source>
        <translation>«%1» coincide con %2 de los usuarios examinados; la cuenta tiene más:</translation>
    </message>
    <message>
        <source>“%1” fits %2 people:</source>
        <translation>«%1» coincide con %2 personas:</translation>
    </message>
    <message>
        <source>and %1 more; give more of the name</source>
        <comment>people</comment>
        <translation>y %1 más; escribir más del nombre</translation>
    </message>
    <message>
        <source>several people may fit; the same line without redaction lists their ids.</source>
        <translation>puede que coincidan varias personas; la misma línea sin anonimización muestra sus ID.</translation>
    </message>
    <message>
        <source>Name one by the id.</source>
        <translation>Indicar una por su ID.</translation>
    </message>
    <message>
        <source>several people may fit “%1”.</source>
        <translation>puede que varias personas coincidan con «%1».</translation>
    </message>
</context>
<context>
    <name>PersonJob</name>
    <message>
        <source>The account has more users than are searched. Give the whole name or e-mail address, or the user&apos;s id.</source>
        <translation>La cuenta tiene más usuarios de los que se examinan. Indicar el nombre o la dirección de correo completos, o el ID del usuario.</translation>
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
        <translation>No se puede crear la carpeta %1 con acceso exclusivo para su propietario.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be made: %2</source>
        <translation>No se puede crear el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be kept for you alone.</source>
        <translation>No se puede mantener el archivo %1 con acceso exclusivo para su propietario.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>pertenece a otra persona</translation>
    </message>
</context>
<context>
    <name>ProfileCheck</name>
    <message>
        <source>Give the profile a name, such as “Production”.</source>
        <translation>Dar un nombre al perfil, como «Producción».</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>Un nombre tiene como máximo %n carácter.</numerusform>
            <numerusform>Un nombre tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds a character that can&apos;t be seen.</source>
        <translation>El nombre contiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ya hay un perfil con este nombre.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>there is no profile “%1”, but %2</source>
        <translation>no hay ningún perfil «%1», pero sí %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An account id is needed: 32 digits and letters from a to f.</source>
        <translation>Hace falta un ID de cuenta: 32 dígitos y letras de la a a la f.</translation>
    </message>
    <message>
        <source>The account id must be 32 hexadecimal digits.</source>
        <translation>El ID de la cuenta debe tener 32 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The global key is sent together with the e-mail address of its user: name it.</source>
        <translation>La clave global se envía junto con la dirección de correo de su usuario: hay que indicarla.</translation>
    </message>
    <message>
        <source>This URL can&apos;t be used: %1.</source>
        <comment>why</comment>
        <translation>No se puede usar esta URL: %1.</translation>
    </message>
    <message>
        <source>The demo is a profile of its own.</source>
        <translation>La demostración tiene su propio perfil.</translation>
    </message>
    <message>
        <source>This URL is too long.</source>
        <translation>Esta URL es demasiado larga.</translation>
    </message>
    <message>
        <source>Name the file with its whole path.</source>
        <translation>Indicar el archivo con su ruta completa.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Hace falta un token.</translation>
    </message>
    <message>
        <source>The global key is needed.</source>
        <translation>Hace falta la clave global.</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>The global key</source>
        <translation>La clave global</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This time zone is not known. Zones are named like “Europe/Lisbon”.</source>
        <translation>Esta zona horaria no se conoce. Los nombres de las zonas son como «Europe/Lisbon».</translation>
    </message>
</context>
<context>
    <name>ProfileConnection</name>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the e-mail or key</source>
        <translation>el correo o la clave</translation>
    </message>
    <message>
        <source>No profile was set up yet, so there is no account to ask.</source>
        <translation>Aún no se ha configurado ningún perfil, así que no hay ninguna cuenta que consultar.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>As it stands left of the field for the user.</source>
        <translation>Tal como aparece a la izquierda del campo del usuario.</translation>
    </message>
    <message>
        <source>&amp;Account id</source>
        <translation>ID de c&amp;uenta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>32 hexadecimal digits</source>
        <translation>32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>It is the part of the dashboard&apos;s address behind the host: dash.cloudflare.com/…</source>
        <translation>Es la parte de la dirección del panel de control que sigue al host: dash.cloudflare.com/…</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>C&amp;redencial</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>What requests are signed in with. Only one of them is ever sent.</source>
        <translation>Con qué se autentican las solicitudes. Nunca se envía más de una credencial.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>admin@example.com</source>
        <translation>admin@example.com</translation>
    </message>
    <message>
        <source>Of the user whom the global key belongs to; it is sent together with the key.</source>
        <translation>Del usuario a quien pertenece la clave global; se envía junto con la clave.</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>la del proveedor</translation>
    </message>
    <message>
        <source>For a gateway between you and the provider. https only, or http to this computer.</source>
        <translation>Para una pasarela entre este equipo y el proveedor. Solo https, o http hacia este equipo.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Archi&amp;vo de CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Eleg&amp;ir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified.</source>
        <translation>Confiar también en la autoridad de certificación de una empresa. TLS siempre se verifica.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times are shown in it when this profile is chosen.</source>
        <translation>Las horas se muestran en ella cuando se elige este perfil.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>Re&amp;place…</source>
        <translation>Reem&amp;plazar…</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Reemplazar el secreto</translation>
    </message>
    <message>
        <source>Enter another one; the old one stays until this is saved</source>
        <translation>Introducir otro; el anterior se conserva hasta guardar este</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the secret</source>
        <translation>Quitar el secreto</translation>
    </message>
    <message>
        <source>Take the secret out of the keychain</source>
        <translation>Sacar el secreto del llavero</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>there is a profile “%1” already</source>
        <translation>ya hay un perfil «%1»</translation>
    </message>
    <message>
        <source>there are %1 profiles already; remove one first</source>
        <translation>ya hay %1 perfiles; hay que quitar uno antes</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Duplicar el perfil</translation>
    </message>
    <message>
        <source>A new profile like this one, without its secret</source>
        <translation>Un perfil nuevo como este, sin su secreto</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Quitar el perfil</translation>
    </message>
    <message>
        <source>Whom to ask, and as whom. Secrets are kept in the desktop&apos;s keychain.</source>
        <translation>A quién preguntar y con qué identidad. Los secretos se guardan en el llavero del escritorio.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>A proxy is given as http://host:port, such as http://proxy.example.com:3128.</source>
        <translation>Un proxy se indica como http://host:puerto, por ejemplo http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <source>A proxy&apos;s user name and password would be kept in a file, so none is taken. Choose “As the system” and set them there, or give the proxy without them.</source>
        <translation>El nombre de usuario y la contraseña de un proxy quedarían en un archivo, así que no se aceptan. Elegir «Como el sistema» y definirlos allí, o indicar el proxy sin ellos.</translation>
    </message>
    <message>
        <source>Only HTTP proxies can be used: http://host:port.</source>
        <translation>Solo se pueden usar proxies HTTP: http://host:puerto.</translation>
    </message>
    <message>
        <source>The proxy&apos;s port is missing: http://host:port, a port from 1 to 65535.</source>
        <translation>Falta el puerto del proxy: http://host:puerto, con un puerto de 1 a 65535.</translation>
    </message>
</context>
<context>
    <name>ReadCredential</name>
    <message>
        <source>--token-file, from standard input</source>
        <translation>--token-file, desde la entrada estándar</translation>
    </message>
    <message>
        <source>--token-file “%1”</source>
        <translation>--token-file «%1»</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB, so it is no token</source>
        <translation>ocupa más de 64 KiB, así que no es un token</translation>
    </message>
    <message>
        <source>it holds no token</source>
        <translation>no contiene ningún token</translation>
    </message>
    <message>
        <source>others can read “%1”, and so the token; run chmod 600 on it.</source>
        <translation>otras personas pueden leer «%1», y por tanto el token; ejecutar chmod 600 sobre el archivo.</translation>
    </message>
    <message>
        <source>Open the profile “%1” in the window and give its secret, or use --token-file.</source>
        <translation>Abrir el perfil «%1» en la ventana e introducir su secreto, o usar --token-file.</translation>
    </message>
    <message>
        <source>Unlock it in a desktop session, or use --token-file or CLOUDFLARE_API_TOKEN.</source>
        <translation>Desbloquearlo en una sesión de escritorio, o usar --token-file o CLOUDFLARE_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>RecentStore</name>
    <message>
        <source>The file %1 could not be removed.</source>
        <translation>No se pudo eliminar el archivo %1.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The key file “%1” is no regular file.</source>
        <translation>El archivo de clave «%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>The key file “%1” can&apos;t be read. %2</source>
        <translation>No se puede leer el archivo de clave «%1». %2</translation>
    </message>
    <message>
        <source>The key file “%1” has to hold %2 to %3 bytes.</source>
        <translation>El archivo de clave «%1» debe contener de %2 a %3 bytes.</translation>
    </message>
    <message>
        <source>The answer&apos;s events were not found again.</source>
        <translation>No se volvieron a encontrar los eventos de la respuesta.</translation>
    </message>
    <message>
        <source>The file would still hold what was to be replaced: %1. It was not kept.</source>
        <translation>El archivo todavía contendría lo que había que sustituir: %1. No se conservó.</translation>
    </message>
    <message>
        <source>Leave out what names it, such as details or a column, or choose another format.</source>
        <translation>Omitir lo que contiene esos datos, como los detalles o una columna, o elegir otro formato.</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Direcciones IP</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>User agents</source>
        <translation>Agentes de usuario</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Nothing was found to replace</source>
        <translation>No se encontró nada que sustituir</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of different values, number of places</comment>
        <translation>%1: %2 en %3 lugares</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Replaced by numbered markers. %1</source>
        <translation>Datos sustituidos por marcadores numerados. %1</translation>
    </message>
    <message>
        <source>Replaced by keyed markers (key %1). %2</source>
        <translation>Datos sustituidos por marcadores con clave (clave %1). %2</translation>
    </message>
</context>
<context>
    <name>RedactionPreview</name>
    <message>
        <source>Nothing was found to redact.</source>
        <translation>No se encontró nada que anonimizar.</translation>
    </message>
    <message>
        <source>%1: %2 different, in %3 places</source>
        <comment>kind, numbers</comment>
        <translation>%1: %2 distintos, en %3 lugares</translation>
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
        <translation>Anonimizar todos los tipos de datos u omitir más: --details none, --columns.</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>“%1” is what the list of the written files is called.</source>
        <translation>«%1» es el nombre de la lista de los archivos escritos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is written, but not its manifest. %2</source>
        <translation>«%1» se ha escrito, pero su manifiesto no. %2</translation>
    </message>
</context>
<context>
    <name>RiskHeader</name>
    <message>
        <source>Copy the user&apos;s id</source>
        <translation>Copiar el ID del usuario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último restablecimiento</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <source>Fet&amp;ch next page</source>
        <translation>Ob&amp;tener página siguiente</translation>
    </message>
    <message>
        <source>Fetch next page</source>
        <translation>Obtener página siguiente</translation>
    </message>
    <message>
        <source>Ask the provider for the events behind these</source>
        <translation>Pedir al proveedor los eventos que siguen a estos</translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 See “%2 --help”.</source>
        <comment>error, program</comment>
        <translation>%1 Véase «%2 --help».</translation>
    </message>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>El registro de tráfico %1 no está completo: %2</translation>
    </message>
    <message>
        <source>That person</source>
        <comment>in the place of a name</comment>
        <translation>Esa persona</translation>
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
        <translation>Lo escrito está completo y se conserva; la misma línea con --resume continúa.</translation>
    </message>
    <message>
        <source>%1 of %2 events fit the filter.</source>
        <translation>%1 de %2 eventos cumplen el filtro.</translation>
    </message>
    <message>
        <source>answers that may be partial: %1 of %2.</source>
        <translation>respuestas que pueden ser parciales: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 users written</source>
        <translation>%1 de %2 usuarios escritos</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <comment>number of users</comment>
        <translation>%1 ya existentes</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>number of users</comment>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>users</comment>
        <translation>y %1 más</translation>
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
        <translation>no se ha indicado ningún archivo</translation>
    </message>
    <message>
        <source>its name holds a character that no file&apos;s may</source>
        <translation>su nombre contiene un carácter no permitido en nombres de archivo</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>Name the file itself that it leads to.</source>
        <translation>Indicar el propio archivo al que lleva.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>no hay ninguna carpeta «%1»</translation>
    </message>
    <message>
        <source>Make the folder or choose another one.</source>
        <translation>Crear la carpeta o elegir otra.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
</context>
<context>
    <name>SavedAnswer</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
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
        <translation>el secreto está vacío</translation>
    </message>
    <message>
        <source>the secret is longer than %1 characters</source>
        <translation>el secreto tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the secret holds a blank or a character that is not printable ASCII</source>
        <translation>el secreto contiene un espacio o un carácter que no es ASCII imprimible</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SettingsDisplay</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zona &amp;horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the time zone</source>
        <translation>Restablecer la zona horaria</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Reset the theme</source>
        <translation>Restablecer el tema</translation>
    </message>
    <message>
        <source>The colours of the window. “As the desktop” is light or dark as the desktop is.</source>
        <translation>Los colores de la ventana. «Como el escritorio» es claro u oscuro según lo sea el escritorio.</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Time&amp;out</source>
        <translation>&amp;Tiempo de espera</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the timeout</source>
        <translation>Restablecer el tiempo de espera</translation>
    </message>
    <message>
        <source>How long one attempt may take, from the request to the last byte of the answer.</source>
        <translation>Cuánto puede durar un intento, desde la solicitud hasta el último byte de la respuesta.</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reintentos</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Reset the retries</source>
        <translation>Restablecer los reintentos</translation>
    </message>
    <message>
        <source>How often a request is sent again where that helps: cut connections, overload, rate limits.</source>
        <translation>Cuántas veces se envía de nuevo una solicitud cuando eso ayuda: conexiones cortadas, sobrecarga, límites de solicitudes.</translation>
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
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Reset the proxy</source>
        <translation>Restablecer el proxy</translation>
    </message>
    <message>
        <source>Through whom requests go, from the next one on. Never with a password; this computer itself is reached directly.</source>
        <translation>Por dónde pasan las solicitudes, a partir de la siguiente. Nunca con contraseña; a este mismo equipo se llega directamente.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Remove the CA file</source>
        <translation>Quitar el archivo de CA</translation>
    </message>
    <message>
        <source>Also trust a company&apos;s certificate authority. TLS is always verified. A profile can have one of its own.</source>
        <translation>Confiar también en la autoridad de certificación de una empresa. TLS siempre se verifica. Un perfil puede tener su propio archivo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>How requests are sent now: the profile that is chosen beside the field for the user.</source>
        <translation>Cómo se envían ahora las solicitudes: con el perfil elegido junto al campo del usuario.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Remember &amp;who was looked up</source>
        <translation>Recordar a &amp;quién se consultó</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset remembering</source>
        <translation>Restablecer «Recordar a quién se consultó»</translation>
    </message>
    <message>
        <source>The ids of the last 50 users of each profile are kept in a file that only you can read, and offered while you type. Switching this off clears them.</source>
        <translation>Los ID de los 50 últimos usuarios de cada perfil se guardan en un archivo que solo puede leer su propietario, y se ofrecen al escribir. Al desactivar esta opción se borran.</translation>
    </message>
    <message>
        <source>Also remember &amp;names and e-mail addresses</source>
        <translation>Recordar también &amp;nombres y direcciones de correo</translation>
    </message>
    <message>
        <source>Reset remembering names</source>
        <translation>Restablecer «Recordar también nombres y direcciones de correo»</translation>
    </message>
    <message>
        <source>Then recents can be found by name without asking the network. Switching this off removes them from the file.</source>
        <translation>Así los recientes se pueden encontrar por su nombre sin acceder a la red. Al desactivar esta opción se eliminan del archivo.</translation>
    </message>
    <message>
        <source>&amp;Clear recents</source>
        <translation>&amp;Borrar recientes</translation>
    </message>
    <message>
        <source>Clear recents</source>
        <translation>Borrar recientes</translation>
    </message>
    <message>
        <source>Forgets at once who was looked up, with every profile.</source>
        <translation>Olvida de inmediato a quién se consultó, con todos los perfiles.</translation>
    </message>
    <message>
        <source>Clear pasted &amp;secrets from the clipboard</source>
        <translation>Borrar del portapapeles los &amp;secretos pegados</translation>
    </message>
    <message>
        <source>Reset clearing secrets</source>
        <translation>Restablecer el borrado de secretos</translation>
    </message>
    <message>
        <source>30 seconds after a token or key was pasted here, and when the program ends, it leaves the clipboard.</source>
        <translation>Un token o una clave que se pega aquí desaparece del portapapeles a los 30 segundos y al terminar el programa.</translation>
    </message>
    <message>
        <source>Clear copied &amp;ids from the clipboard</source>
        <translation>Borrar del portapapeles los &amp;ID copiados</translation>
    </message>
    <message>
        <source>Reset clearing ids</source>
        <translation>Restablecer el borrado de ID</translation>
    </message>
    <message>
        <source>30 seconds after a user or event id was copied here, and when the program ends, it leaves the clipboard.</source>
        <translation>El ID de un usuario o de un evento que se copia aquí desaparece del portapapeles a los 30 segundos y al terminar el programa.</translation>
    </message>
</context>
<context>
    <name>SettingsViews</name>
    <message>
        <source>&amp;Group repeated events</source>
        <translation>A&amp;grupar eventos repetidos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the grouping</source>
        <translation>Restablecer la agrupación</translation>
    </message>
    <message>
        <source>Events of the same name and level that follow each other stand in one row of the table. The View menu has the same.</source>
        <translation>Los eventos consecutivos con el mismo nombre y nivel ocupan una sola fila de la tabla. El menú Ver ofrece lo mismo.</translation>
    </message>
    <message>
        <source>Begin with a &amp;lane for each name</source>
        <translation>Empezar con un &amp;carril por nombre</translation>
    </message>
    <message>
        <source>Reset the lanes</source>
        <translation>Restablecer los carriles</translation>
    </message>
    <message>
        <source>The timeline opens with every event name in a lane of its own, instead of the most severe ones and “+ n more”.</source>
        <translation>La cronología se abre con cada nombre de evento en su propio carril, en lugar de los más graves y «+ n más».</translation>
    </message>
    <message>
        <source>Reset &amp;columns</source>
        <translation>Restablecer co&amp;lumnas</translation>
    </message>
    <message>
        <source>Reset the columns</source>
        <translation>Restablecer las columnas</translation>
    </message>
    <message>
        <source>Shows, places and sizes the columns of the table as they are at first.</source>
        <translation>Muestra, coloca y dimensiona las columnas de la tabla como en su estado inicial.</translation>
    </message>
</context>
<context>
    <name>ShapeCheck</name>
    <message>
        <source>the profile&apos;s id is no UUID</source>
        <translation>el ID del perfil no es un UUID</translation>
    </message>
    <message>
        <source>the account id must be 32 hexadecimal digits</source>
        <translation>el ID de la cuenta debe tener 32 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the base URL must begin with https:// and hold no blanks</source>
        <translation>la URL base debe empezar por https:// y no contener espacios</translation>
    </message>
    <message>
        <source>the CA file must be an absolute path</source>
        <translation>el archivo de CA debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>esta zona horaria no se conoce</translation>
    </message>
    <message>
        <source>the profile needs a name, without blanks around it</source>
        <translation>el perfil necesita un nombre, sin espacios alrededor</translation>
    </message>
    <message>
        <source>the profile&apos;s name is longer than %1 characters</source>
        <translation>el nombre del perfil tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the profile&apos;s name holds a character that can&apos;t be seen</source>
        <translation>el nombre del perfil contiene un carácter que no se ve</translation>
    </message>
    <message>
        <source>“%1” is the name of a built-in profile</source>
        <translation>«%1» es el nombre de un perfil integrado</translation>
    </message>
    <message>
        <source>a token takes no e-mail address</source>
        <translation>un token no lleva dirección de correo</translation>
    </message>
    <message>
        <source>the global key needs the e-mail address of its user</source>
        <translation>la clave global necesita la dirección de correo de su usuario</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Choose an action, press its new key in the field below and take it. Bold keys are not the usual ones.</source>
        <translation>Elegir una acción, pulsar su nueva tecla en el campo de abajo y asignarla. Las teclas en negrita no son las predeterminadas.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Asignar la tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>No key for this action</source>
        <translation>Ninguna tecla para esta acción</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>Restablecer esta tecla</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>&amp;Quitársela</translation>
    </message>
    <message>
        <source>Take the key from that action</source>
        <translation>Quitarle la tecla a esa acción</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>now</source>
        <comment>typed for the present, in lower case</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed for a day, in lower case</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed for a day, in lower case</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The traffic log %1 is not whole: %2</source>
        <translation>El registro de tráfico %1 no está completo: %2</translation>
    </message>
    <message>
        <source>Only the system&apos;s certificate authorities are trusted now. Choose another file in the settings, or remove it there.</source>
        <translation>Ahora solo se confía en las autoridades de certificación del sistema. Elegir otro archivo en las preferencias o quitarlo allí.</translation>
    </message>
</context>
<context>
    <name>StreamDevice</name>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1.</source>
        <translation>No se pudo escribir en la salida estándar: %1.</translation>
    </message>
</context>
<context>
    <name>SystemFailure</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Make room on it or choose a folder on another disk.</source>
        <translation>Liberar espacio en él o elegir una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>se ha agotado la cuota de disco</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need or choose a folder on another disk.</source>
        <translation>Borrar lo que no haga falta o elegir una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>it would be larger than a file may be there</source>
        <translation>sería más grande de lo que allí puede ser un archivo</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or export less.</source>
        <translation>Elegir una carpeta en otro disco o exportar menos.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elegir una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>you may not write to its folder</source>
        <translation>no hay permiso para escribir en su carpeta</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the permission.</source>
        <translation>Elegir otra carpeta o pedir el permiso.</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>su carpeta ha desaparecido</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, and check this one.</source>
        <translation>Elegir una carpeta en otro disco y comprobar este.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elegir un nombre más corto.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Reintentar o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
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
        <translation>%1 sin eventos</translation>
    </message>
    <message>
        <source>(no name)</source>
        <comment>an event without a name</comment>
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>event names that share a lane</comment>
        <translation>
            <numerusform>+ %n más</numerusform>
            <numerusform>+ %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Without a readable time: %1</source>
        <translation>Sin hora legible: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the present, beside its line</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Reset %1 %2</source>
        <comment>date, time of day</comment>
        <translation>Restablecido %1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>time, time</comment>
        <translation>%1 a %2</translation>
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
        <translation>%1. Peor nivel: %2. %3</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>time, time, zone</comment>
        <translation>De %1 a %2, %3</translation>
    </message>
    <message>
        <source>Events: %1, from %2 to %3, %4</source>
        <comment>number, time, time, zone</comment>
        <translation>Eventos: %1, de %2 a %3, %4</translation>
    </message>
    <message>
        <source>Event %1 of %2: %3, %4, %5</source>
        <comment>its place, number of events, level, event name, time</comment>
        <translation>Evento %1 de %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>without a readable time</source>
        <translation>sin hora legible</translation>
    </message>
    <message>
        <source>Lane %1 of %2. Events: %3</source>
        <comment>numbers</comment>
        <translation>Carril %1 de %2. Eventos: %3</translation>
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
        <translation>Otros: %1</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>the certificate&apos;s issuer is not known</source>
        <translation>no se conoce al emisor del certificado</translation>
    </message>
    <message>
        <source>Don&apos;t go on until the owner of %1 has replaced its certificate.</source>
        <translation>No continuar hasta que quien gestiona %1 haya sustituido su certificado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, the owner of %1 has to renew its certificate.</source>
        <translation>Comprobar el reloj de este equipo. Si es correcto, quien gestiona %1 tiene que renovar su certificado.</translation>
    </message>
    <message>
        <source>If a proxy or gateway of your company inspects the traffic, add its CA file in the settings or with --ca-file. Otherwise don&apos;t go on: this may not be %1.</source>
        <translation>Si un proxy o una pasarela de la empresa inspecciona el tráfico, añadir su archivo de CA en las preferencias o con --ca-file. De lo contrario, no continuar: puede que el servidor no sea %1.</translation>
    </message>
    <message>
        <source>Check the base URL: it asks for %1, which the certificate does not name.</source>
        <translation>Comprobar la URL base: pide %1, que no figura en el certificado.</translation>
    </message>
    <message>
        <source>the certificate has been revoked</source>
        <translation>el certificado ha sido revocado</translation>
    </message>
    <message>
        <source>the certificate is known to be bad</source>
        <translation>se sabe que el certificado no es fiable</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>el certificado está autofirmado</translation>
    </message>
    <message>
        <source>the certificate&apos;s chain ends in a self-signed certificate</source>
        <translation>la cadena del certificado termina en un certificado autofirmado</translation>
    </message>
    <message>
        <source>the certificate is for another host</source>
        <translation>el certificado es de otro host</translation>
    </message>
    <message>
        <source>Check the host and port of the base URL: %1 has to speak TLS 1.2 or newer.</source>
        <translation>Comprobar el host y el puerto de la URL base: %1 debe admitir TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>the connection to %1 was refused</source>
        <translation>se rechazó la conexión a %1</translation>
    </message>
    <message>
        <source>the connection was cut before the whole answer came</source>
        <translation>la conexión se cortó antes de que llegara la respuesta completa</translation>
    </message>
    <message>
        <source>the host name %1 was not found (DNS)</source>
        <translation>no se encontró el nombre de host %1 (DNS)</translation>
    </message>
    <message>
        <source>the network connection was lost</source>
        <translation>se perdió la conexión de red</translation>
    </message>
    <message>
        <source>the proxy %1 could not be reached</source>
        <translation>no se pudo contactar con el proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a sign-in</source>
        <translation>el proxy %1 pide autenticación</translation>
    </message>
    <message>
        <source>the server does not speak HTTP properly</source>
        <translation>el servidor no habla HTTP correctamente</translation>
    </message>
    <message>
        <source>%1 could not be reached (network error %2)</source>
        <translation>no se pudo contactar con %1 (error de red %2)</translation>
    </message>
    <message>
        <source>this system has no TLS library that fits</source>
        <translation>este sistema no tiene ninguna biblioteca TLS adecuada</translation>
    </message>
    <message>
        <source>Install OpenSSL and Qt&apos;s plugin for it.</source>
        <translation>Instalar OpenSSL y el complemento de Qt para usarlo.</translation>
    </message>
    <message>
        <source>its compression is damaged</source>
        <translation>su compresión está dañada</translation>
    </message>
    <message>
        <source>Try again; a proxy or gateway on the way may be damaging answers.</source>
        <translation>Reintentar; puede que un proxy o una pasarela intermedia esté dañando las respuestas.</translation>
    </message>
    <message>
        <source>the secure connection could not be set up</source>
        <translation>no se pudo establecer la conexión segura</translation>
    </message>
    <message>
        <source>the certificate was not accepted (TLS error %1)</source>
        <translation>no se aceptó el certificado (error de TLS %1)</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>that is an answer; save it to a file and name it with --from</source>
        <translation>eso es una respuesta; guardarla en un archivo e indicarlo con --from</translation>
    </message>
    <message>
        <source>a user&apos;s id or e-mail address is expected, such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>se espera el ID o la dirección de correo de un usuario, como 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>at most %1 users fit in one run; divide the list</source>
        <translation>una ejecución admite como máximo %1 usuarios; dividir la lista</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what was given, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>“%1” names no user; write one UUID or e-mail a line</source>
        <translation>«%1» no nombra a ningún usuario; escribir un UUID o correo por línea</translation>
    </message>
    <message>
        <source>“%1” is no list of users: it is larger than 16 MiB</source>
        <translation>«%1» no es una lista de usuarios: ocupa más de 16 MiB</translation>
    </message>
</context>
<context>
    <name>UserQuery</name>
    <message>
        <source>the user id must be a UUID such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>el ID de usuario debe ser un UUID como 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, or a link to the user in the dashboard</source>
        <translation>se espera el ID, la dirección de correo o el nombre de un usuario, o un enlace al usuario en el panel de control</translation>
    </message>
    <message>
        <source>a user&apos;s id, e-mail address or name is expected, and none is longer than %1 characters</source>
        <translation>se espera el ID, la dirección de correo o el nombre de un usuario, y ninguno tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>one e-mail address such as ana.sousa@example.com is expected</source>
        <translation>se espera una sola dirección de correo, como ana.sousa@example.com</translation>
    </message>
    <message>
        <source>32 hexadecimal digits without dashes are an account&apos;s id; a user&apos;s id looks like 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</source>
        <translation>32 dígitos hexadecimales sin guiones son el ID de una cuenta; el de un usuario es como 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e</translation>
    </message>
    <message>
        <source>the link holds no user&apos;s id and no e-mail address; open the user in the dashboard and copy the link from there</source>
        <translation>el enlace no contiene ningún ID de usuario ni dirección de correo; abrir el usuario en el panel de control y copiar el enlace desde allí</translation>
    </message>
    <message>
        <source>the link holds several ids or e-mail addresses; paste only that of the user</source>
        <translation>el enlace contiene varios ID o direcciones de correo; pegar solo el del usuario</translation>
    </message>
    <message>
        <source>one user&apos;s id is expected, and there are several</source>
        <translation>se espera el ID de un solo usuario, y hay varios</translation>
    </message>
</context>
<context>
    <name>UserRun</name>
    <message>
        <source>number %1</source>
        <comment>of the users</comment>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, numbers, user</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the list may be partial: it holds %1 of %2 users.</source>
        <translation>puede que la lista sea parcial: contiene %1 de %2 usuarios.</translation>
    </message>
    <message>
        <source>the list may be partial: users received: %1, and it announces more pages.</source>
        <translation>puede que la lista sea parcial: usuarios recibidos: %1, y anuncia más páginas.</translation>
    </message>
    <message>
        <source>%1 of %2 users fit.</source>
        <translation>%1 de %2 usuarios coinciden.</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>Filter: ana level:high</source>
        <translation>Filtro: ana level:high</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtrar usuarios</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Refresh users</source>
        <translation>Actualizar usuarios</translation>
    </message>
    <message>
        <source>Ask again for the account&apos;s scored users</source>
        <translation>Volver a pedir los usuarios puntuados de la cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel loading users</source>
        <translation>Cancelar la carga de usuarios</translation>
    </message>
    <message>
        <source>Loa&amp;d again</source>
        <translation>Cargar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Try loading users again</source>
        <translation>Intentar de nuevo la carga de usuarios</translation>
    </message>
</context>
<context>
    <name>UsersTable</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation>Último evento (%1)</translation>
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
        <translation>Parámetro «%1»</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Cadena de consulta</translation>
    </message>
    <message>
        <source>Defanged</source>
        <translation>Neutralizado</translation>
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
        <translation>Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Forma completa</translation>
    </message>
    <message>
        <source>Name for reverse DNS</source>
        <translation>Nombre para DNS inverso</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Without hyphens</source>
        <translation>Sin guiones</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Dirección IPv6</translation>
    </message>
    <message>
        <source>As seconds since 1970: %1</source>
        <translation>Como segundos desde 1970: %1</translation>
    </message>
    <message>
        <source>As milliseconds since 1970: %1</source>
        <translation>Como milisegundos desde 1970: %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Parece %1</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
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
        <translation>El proveedor solo envió una parte de los usuarios puntuados y esta credencial no puede buscar entre los de la cuenta: consultar por el ID del usuario o añadir al token el permiso «Access: Audit Logs Read».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a name and an e-mail address</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>They are listed with risk events, which may have changed since, as by a reset. Look again later.</source>
        <translation>Aparece en la lista con eventos de riesgo, lo que puede haber cambiado desde entonces, por ejemplo por un restablecimiento. Volver a consultar más tarde.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Save &amp;Timeline</source>
        <translation>Guardar &amp;cronología</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copiar JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation>&amp;Filtrar eventos</translation>
    </message>
    <message>
        <source>Find &amp;in details</source>
        <translation>Buscar en d&amp;etalles</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Preferenci&amp;as…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Switch UTC and &amp;local time</source>
        <translation>Alternar entre UTC y &amp;hora local</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;User field</source>
        <translation>Campo de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Evento &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Evento a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;high event</source>
        <translation>Evento de nivel al&amp;to siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious high event</source>
        <translation>Evento de nivel alto anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message>
        <source>What was written can&apos;t be read again. %1</source>
        <translation>Lo escrito no se puede volver a leer. %1</translation>
    </message>
</context>
<context>
    <name>XlsxReport</name>
    <message>
        <source>User risk report</source>
        <translation>Informe de riesgo de usuario</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events %1</source>
        <comment>number of a sheet</comment>
        <translation>Eventos %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>%1 cells hold more than the %2 characters that Excel allows; they end with ….</source>
        <translation>%1 celdas contienen más de los %2 caracteres que admite Excel; terminan en ….</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Close other programs, or export less.</source>
        <translation>Cerrar otros programas o exportar menos.</translation>
    </message>
    <message>
        <source>the temporary folder “%1” can&apos;t hold it</source>
        <translation>la carpeta temporal «%1» no tiene espacio para él</translation>
    </message>
    <message>
        <source>Make room in it, or set TMPDIR to a folder with more.</source>
        <translation>Liberar espacio en ella o definir TMPDIR con una carpeta que tenga más.</translation>
    </message>
    <message>
        <source>a workbook can&apos;t hold it (error %1)</source>
        <translation>un libro no puede contenerlo (error %1)</translation>
    </message>
    <message>
        <source>Export less, or choose another format.</source>
        <translation>Exportar menos o elegir otro formato.</translation>
    </message>
</context>
<context>
    <name>json::ErrorSentences</name>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina demasiado pronto</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>aquí falta un valor</translation>
    </message>
    <message>
        <source>a key in quotes is missing here</source>
        <translation>aquí falta una clave entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>faltan los dos puntos tras la clave</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>aquí falta una coma o el cierre de un corchete o una llave</translation>
    </message>
    <message>
        <source>only true, false and null may stand here without quotes</source>
        <translation>aquí solo pueden ir sin comillas true, false y null</translation>
    </message>
    <message>
        <source>a digit is missing in the number</source>
        <translation>al número le falta un dígito</translation>
    </message>
    <message>
        <source>the text holds an escape that JSON does not know</source>
        <translation>el texto contiene una secuencia de escape que JSON no conoce</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>el texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>the text holds a byte that is not UTF-8</source>
        <translation>el texto contiene un byte que no es UTF-8</translation>
    </message>
    <message>
        <source>more text follows the value</source>
        <translation>tras el valor sigue más texto</translation>
    </message>
    <message>
        <source>the nesting is too deep to show</source>
        <translation>el anidamiento es demasiado profundo para mostrarlo</translation>
    </message>
    <message>
        <source>the value is too large to show</source>
        <translation>el valor es demasiado grande para mostrarlo</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>json::Finder</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>No es una expresión regular válida: %1, en el carácter %2.</translation>
    </message>
</context>
<context>
    <name>model::CompareModel</name>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
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
        <translation>A no tiene ningún valor aquí</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>value</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B has no value here</source>
        <translation>B no tiene ningún valor aquí</translation>
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
        <translation>(texto mal formado)</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <comment>whole details</comment>
        <translation>(todo)</translation>
    </message>
    <message>
        <source>%1
They look alike: A is %2, B is %3</source>
        <comment>a text; values with escapes</comment>
        <translation>%1
Parecen iguales: A es %2, B es %3</translation>
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
        <translation>%1: %2, %3 eventos con el mismo nombre y nivel, plegados</translation>
    </message>
    <message>
        <source>%1: %2, the first of several events of the same name and level, unfolded</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2, el primero de varios eventos con el mismo nombre y nivel, desplegados</translation>
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
tal como se recibió: %5</translation>
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
        <translation>sin dato</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>No se puede consultar: la lista del proveedor no tiene un ID utilizable para este usuario.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <comment>zone of the times</comment>
        <translation>Último evento (%1)</translation>
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
        <translation>Copiar &amp;versiones</translation>
    </message>
    <message>
        <source>Copies all versions and the name of this system, for a report to whoever helps. Nothing about accounts or users is in it.</source>
        <translation>Copia todas las versiones y el nombre de este sistema, para informar a quien preste ayuda. No incluye nada sobre cuentas ni usuarios.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityBar</name>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>Recibiendo %1 de %2</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>Recibiendo %1</translation>
    </message>
    <message>
        <source>Reading the answer: %1 of %2</source>
        <translation>Leyendo la respuesta: %1 de %2</translation>
    </message>
    <message>
        <source>%1. Next attempt in %2 s</source>
        <comment>reason, seconds</comment>
        <translation>%1. Próximo intento dentro de %2 s</translation>
    </message>
</context>
<context>
    <name>ui::BadgeView</name>
    <message>
        <source>Risk level: %1</source>
        <translation>Nivel de riesgo: %1</translation>
    </message>
</context>
<context>
    <name>ui::CellActions</name>
    <message>
        <source>&amp;Copy event</source>
        <translation>&amp;Copiar evento</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar ce&amp;lda</translation>
    </message>
    <message>
        <source>Copy event as &amp;JSON</source>
        <translation>Copiar evento como &amp;JSON</translation>
    </message>
    <message>
        <source>Co&amp;mpare details…</source>
        <translation>Co&amp;mparar detalles…</translation>
    </message>
    <message>
        <source>Show only events like this cell</source>
        <translation>Mostrar solo eventos como esta celda</translation>
    </message>
    <message>
        <source>Hide events like this cell</source>
        <translation>Ocultar eventos como esta celda</translation>
    </message>
    <message>
        <source>Show what differs between the details of the two selected events</source>
        <translation>Mostrar en qué difieren los detalles de los dos eventos seleccionados</translation>
    </message>
    <message>
        <source>Select two events to compare: hold Ctrl and click the second one</source>
        <translation>Seleccionar dos eventos para comparar: mantener pulsada Ctrl y hacer clic en el segundo</translation>
    </message>
    <message>
        <source>Select two events to compare: these are more</source>
        <translation>Seleccionar dos eventos para comparar: hay más de dos seleccionados</translation>
    </message>
    <message>
        <source>Show &amp;only from “%1” on</source>
        <comment>time</comment>
        <translation>Mostrar s&amp;olo desde «%1»</translation>
    </message>
    <message>
        <source>&amp;Hide from “%1” on</source>
        <comment>time</comment>
        <translation>Oc&amp;ultar desde «%1»</translation>
    </message>
    <message>
        <source>Show &amp;only this value</source>
        <translation>Mostrar s&amp;olo este valor</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>Oc&amp;ultar este valor</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>text of a cell</comment>
        <translation>Mostrar s&amp;olo «%1»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>text of a cell</comment>
        <translation>Oc&amp;ultar «%1»</translation>
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
        <translation>Mostrar eventos de nivel %1, %2</translation>
    </message>
    <message>
        <source>Show or hide events of level %1</source>
        <translation>Mostrar u ocultar los eventos de nivel %1</translation>
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
        <translation>Comparar detalles: %1, %2</translation>
    </message>
    <message>
        <source>Strings are compared by their text, numbers as sent: 1.0 is not 1. The order of keys makes no difference.</source>
        <translation>Las cadenas se comparan por su texto; los números, tal como se recibieron: 1.0 no es 1. El orden de las claves es indiferente.</translation>
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
        <translation>A no tiene detalles.</translation>
    </message>
    <message>
        <source>B has no details.</source>
        <translation>B no tiene detalles.</translation>
    </message>
    <message>
        <source>A is broken JSON, compared as far as it goes. %1.</source>
        <translation>A es JSON mal formado; se compara hasta donde es legible. %1.</translation>
    </message>
    <message>
        <source>B is broken JSON, compared as far as it goes. %1.</source>
        <translation>B es JSON mal formado; se compara hasta donde es legible. %1.</translation>
    </message>
    <message>
        <source>Only the first %1 differences and the first %2 equal parts are listed.</source>
        <translation>Solo se muestran las primeras %1 diferencias y las primeras %2 partes iguales.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 changed, %2 added, %3 removed, %4 the same</source>
        <translation>%1 cambiados, %2 añadidos, %3 eliminados, %4 iguales</translation>
    </message>
    <message>
        <source>Neither event has details.</source>
        <translation>Ninguno de los dos eventos tiene detalles.</translation>
    </message>
    <message>
        <source>The details of both events are the same, byte for byte.</source>
        <translation>Los detalles de ambos eventos son iguales, byte a byte.</translation>
    </message>
    <message>
        <source>The details of both events say the same, spelled or ordered differently.</source>
        <translation>Los detalles de ambos eventos dicen lo mismo, escrito u ordenado de otra forma.</translation>
    </message>
</context>
<context>
    <name>ui::CompareTable</name>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
</context>
<context>
    <name>ui::CredentialCheckView</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Risk scores can be read with this credential.</source>
        <translation>Con esta credencial se pueden leer las puntuaciones de riesgo.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Prob&amp;ar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Test the credential</source>
        <translation>Probar la credencial</translation>
    </message>
</context>
<context>
    <name>ui::DetailsActions</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>Show &amp;only events with this value</source>
        <translation>Mostrar s&amp;olo eventos con este valor</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>Oc&amp;ultar eventos con este valor</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar c&amp;lave</translation>
    </message>
    <message>
        <source>Copy JSON &amp;Pointer</source>
        <translation>Copiar JSON &amp;Pointer</translation>
    </message>
    <message>
        <source>Copy &amp;jq path</source>
        <translation>Copiar ruta de &amp;jq</translation>
    </message>
    <message>
        <source>Copy &amp;bracket path</source>
        <translation>Copiar ruta con corc&amp;hetes</translation>
    </message>
    <message>
        <source>Copy &amp;subtree</source>
        <translation>Copiar &amp;subárbol</translation>
    </message>
    <message>
        <source>Copy subtree as sen&amp;t</source>
        <translation>Copiar subárbol &amp;tal cual</translation>
    </message>
    <message>
        <source>Copy whole &amp;event</source>
        <translation>Copiar &amp;evento completo</translation>
    </message>
    <message>
        <source>Show &amp;whole text…</source>
        <translation>Mostrar te&amp;xto completo…</translation>
    </message>
    <message>
        <source>Open l&amp;ink…</source>
        <translation>A&amp;brir enlace…</translation>
    </message>
    <message>
        <source>E&amp;xpand subtree</source>
        <translation>Expan&amp;dir subárbol</translation>
    </message>
    <message>
        <source>&amp;Collapse subtree</source>
        <translation>Contrae&amp;r subárbol</translation>
    </message>
    <message>
        <source>Expand to &amp;level</source>
        <translation>Expandir hasta el &amp;nivel</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>a level of nesting</comment>
        <translation>&amp;%1</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>No hay ningún evento seleccionado.</translation>
    </message>
    <message>
        <source>This event has no details.</source>
        <translation>Este evento no tiene detalles.</translation>
    </message>
    <message>
        <source>These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.</source>
        <translation>Estos detalles son JSON mal formado y se muestran hasta donde son legibles. %1. «En bruto» contiene todos los bytes.</translation>
    </message>
    <message>
        <source>This is the beginning; the rest is being read…</source>
        <translation>Este es el principio; el resto se está leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were opened. Expand again for more.</source>
        <translation>
            <numerusform>Se abrió %1 fila. Expandir otra vez para ver más.</numerusform>
            <numerusform>Se abrieron %1 filas. Expandir otra vez para ver más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsTextDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>%1 bytes as UTF-8</source>
        <translation>%1 bytes en UTF-8</translation>
    </message>
</context>
<context>
    <name>ui::DetailsTree</name>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON en texto)</translation>
    </message>
</context>
<context>
    <name>ui::ErrorBanner</name>
    <message>
        <source>%1: %2. What is shown is the last answer for %3.</source>
        <comment>problem, user asked for, user shown</comment>
        <translation>%1: %2. Se muestra la última respuesta sobre %3.</translation>
    </message>
</context>
<context>
    <name>ui::EventHeader</name>
    <message>
        <source>Columns of the events</source>
        <translation>Columnas de los eventos</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message>
        <source>&amp;Group repeats</source>
        <translation>A&amp;grupar repetidos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>One row for consecutive events of the same name and level</source>
        <translation>Una sola fila para los eventos consecutivos con el mismo nombre y nivel</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colum&amp;nas</translation>
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
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Looking for what to replace…</source>
        <translation>Buscando lo que hay que sustituir…</translation>
    </message>
    <message>
        <source>Preparing the events…</source>
        <translation>Preparando los eventos…</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>“%1” is there already. Its content will be lost.</source>
        <translation>«%1» ya existe. Se perderá su contenido.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 events</source>
        <translation>Escribiendo: %1 de %2 eventos</translation>
    </message>
    <message>
        <source>Checking and saving the file…</source>
        <translation>Comprobando y guardando el archivo…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Written: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Escrito: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cancela&amp;r</translation>
    </message>
</context>
<context>
    <name>ui::ExportFile</name>
    <message>
        <source>A file name has no “/” in it. Another folder is chosen with the button below the name.</source>
        <translation>Un nombre de archivo no lleva «/». Para elegir otra carpeta, usar el botón situado bajo el nombre.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptions</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The beginning of each</source>
        <translation>El principio de cada uno</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Todos (%1)</translation>
    </message>
    <message>
        <source>F&amp;iltered (%1)</source>
        <translation>Filtra&amp;dos (%1)</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <translation>Seleccionad&amp;os (%1)</translation>
    </message>
    <message>
        <source>Events to export</source>
        <translation>Eventos que se exportan</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marcar al menos una columna.</translation>
    </message>
</context>
<context>
    <name>ui::ExportRedaction</name>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Numbered markers</source>
        <translation>Marcadores numerados</translation>
    </message>
    <message>
        <source>Keyed markers, a key of this export</source>
        <translation>Marcadores con clave solo de esta exportación</translation>
    </message>
    <message>
        <source>Keyed markers, a key file</source>
        <translation>Marcadores con clave de un archivo</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Elegir el archivo de clave.</translation>
    </message>
    <message>
        <source>Choose at least one kind to replace, or turn redaction off.</source>
        <translation>Elegir al menos un tipo de datos que sustituir, o desactivar la anonimización.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>kind</comment>
        <translation>%1: no hay</translation>
    </message>
    <message>
        <source>%1: %2 in %3 places</source>
        <comment>kind, number of values, number of places</comment>
        <translation>%1: %2 en %3 lugares</translation>
    </message>
    <message>
        <source>Choose a Key File</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
    <message>
        <source>The report names people, devices and addresses as they were sent.</source>
        <translation>El informe nombra personas, dispositivos y direcciones tal como se recibieron.</translation>
    </message>
    <message>
        <source>[EMAIL-1], [IP-2]: the same value has the same marker within this file.</source>
        <translation>[EMAIL-1], [IP-2]: el mismo valor tiene el mismo marcador dentro de este archivo.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: made with a key that is forgotten after this export.</source>
        <translation>[EMAIL-5f3a…]: calculado con una clave que se olvida después de esta exportación.</translation>
    </message>
    <message>
        <source>[EMAIL-5f3a…]: exports with the same key file have the same markers.</source>
        <translation>[EMAIL-5f3a…]: las exportaciones con el mismo archivo de clave tienen los mismos marcadores.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ui::ExportSamples</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>En el informe</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filtering…</source>
        <translation>Filtrando…</translation>
    </message>
    <message>
        <source>%L1 of 1 event</source>
        <translation>%L1 de 1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 events</source>
        <translation>
            <numerusform>%L1 de %L2 evento</numerusform>
            <numerusform>%L1 de %L2 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicado: %1</translation>
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
        <translation>Todo esto debe cumplirse para que se muestre un evento (Ctrl+F):
travel   en su nombre, ID o detalles
&quot;blocked country&quot;   lo mismo, con el espacio
name:travel   en su nombre
name:=&quot;Malicious file&quot;   exactamente este nombre
level:high,medium   uno de estos niveles
id:8ed5   en su ID
after:2026-11-01   no antes
before:2026-11-02T10:30   antes
details./locations/0/country=JP   este valor en este lugar
-blocked   que no sea así; sirve delante de cualquier término</translation>
    </message>
    <message>
        <source>name:travel level:high -blocked</source>
        <translation>name:travel level:high -blocked</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expresión &amp;regular</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>Val&amp;ues</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>Take the text for a regular expression (PCRE)</source>
        <translation>Tratar el texto como expresión regular (PCRE)</translation>
    </message>
    <message>
        <source>Find in the names of fields</source>
        <translation>Buscar en los nombres de los campos</translation>
    </message>
    <message>
        <source>Find in strings, numbers and words</source>
        <translation>Buscar en cadenas, números y palabras</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Opciones de búsqueda</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Coincidencias encontradas</translation>
    </message>
    <message>
        <source>%1/%2+</source>
        <comment>place shown, places found, and there are more</comment>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>%1 of more than %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 de más de %2 coincidencias</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place shown, places found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <comment>place shown, places found</comment>
        <translation>%1 de %2 coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>⚠ Error</source>
        <translation>⚠ Error</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>only keys</source>
        <translation>solo claves</translation>
    </message>
    <message>
        <source>only values</source>
        <translation>solo valores</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between options</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>How to find (Alt+Down)</source>
        <translation>Cómo buscar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>How to find (Alt+Down): %1</source>
        <translation>Cómo buscar (Alt+Abajo): %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>It asks %1, as CLOUDFLARE_BASE_URL says. “More options” has another one.</source>
        <translation>Pregunta a %1, como indica CLOUDFLARE_BASE_URL. En «Más opciones» se puede indicar otra.</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>My account %1</source>
        <translation>Mi cuenta %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Asking the provider whether it accepts the token for this account…</source>
        <translation>Preguntando al proveedor si acepta el token para esta cuenta…</translation>
    </message>
    <message>
        <source>The token works. Giving it to the keychain…</source>
        <translation>El token funciona. Guardándolo en el llavero…</translation>
    </message>
    <message>
        <source>The token works, and is held in memory only.</source>
        <translation>El token funciona y solo se mantiene en memoria.</translation>
    </message>
    <message>
        <source>No keychain took it: it is gone when the window closes, and asked for again after the next start. It is never written to a file.</source>
        <translation>Ningún llavero lo aceptó: desaparece al cerrar la ventana y se vuelve a pedir en el próximo inicio. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Continua&amp;r</translation>
    </message>
    <message>
        <source>Hold &amp;it in memory</source>
        <translation>Mantener en mem&amp;oria</translation>
    </message>
    <message>
        <source>&amp;Test and continue</source>
        <translation>Probar &amp;y continuar</translation>
    </message>
    <message>
        <source>Unlock it and try again, or hold the token in memory only, until the window closes.</source>
        <translation>Desbloquearlo y reintentar, o mantener el token solo en memoria hasta que se cierre la ventana.</translation>
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
        <translation>&amp;Hora (%1)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type a time.</source>
        <translation>Escribir una hora.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a time.</source>
        <translation>«%1» no se puede leer como hora.</translation>
    </message>
</context>
<context>
    <name>ui::HandbookPage</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>Not in the handbook</source>
        <translation>No está en el manual</translation>
    </message>
    <message>
        <source>The handbook was not opened</source>
        <translation>No se abrió el manual</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>No se pudo iniciar ningún navegador.</translation>
    </message>
    <message>
        <source>Read it here: Help, Handbook.</source>
        <translation>Se puede leer aquí: Ayuda, Manual.</translation>
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
        <translation>Carriles</translation>
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
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>The events are still being sorted; export again in a moment.</source>
        <translation>Los eventos todavía se están ordenando; exportar de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Scored &amp;users</source>
        <translation>&amp;Usuarios puntuados</translation>
    </message>
</context>
<context>
    <name>ui::NameChooser</name>
    <message>
        <source>Event ▾</source>
        <translation>Evento ▾</translation>
    </message>
    <message>
        <source>Choose events by name</source>
        <translation>Elegir eventos por nombre</translation>
    </message>
    <message>
        <source>Show only events of one name</source>
        <translation>Mostrar solo los eventos con un nombre</translation>
    </message>
    <message>
        <source>%L1 more: type name:…</source>
        <translation>%L1 más: escribir name:…</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePage</name>
    <message>
        <source>Look up a user</source>
        <translation>Consultar a un usuario</translation>
    </message>
    <message>
        <source>Type an e-mail address, a name or a user&apos;s id into the field above and press Enter: you will see how risky the provider says this user is, why, and every event on a timeline.</source>
        <translation>Escribir arriba una dirección de correo, un nombre o un ID de usuario y pulsar Intro: se verá cuál es el riesgo de ese usuario según el proveedor, por qué, y cada evento en una cronología.</translation>
    </message>
    <message>
        <source>Riskscope only reads. Nothing it sends can change the account.</source>
        <translation>Riskscope solo lee. Nada de lo que envía puede cambiar la cuenta.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Asking the provider about %1.</source>
        <translation>Preguntando al proveedor por %1.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Who fits “%1” so far: the account has more users than are searched</source>
        <translation>Quién coincide con «%1» hasta ahora: la cuenta tiene más usuarios de los que se examinan</translation>
    </message>
    <message>
        <source>Several people fit “%1”</source>
        <translation>Varias personas coinciden con «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, cell text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>In the account&apos;s list of users, which tells no level</source>
        <translation>En la lista de usuarios de la cuenta, que no indica ningún nivel</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuado</translation>
    </message>
    <message>
        <source>Listed with a risk score</source>
        <translation>En la lista con una puntuación de riesgo</translation>
    </message>
    <message>
        <source>Scored: %1</source>
        <comment>a level</comment>
        <translation>Puntuado: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfileButton</name>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>la del proveedor</translation>
    </message>
    <message>
        <source>Account: %1
Base URL: %2</source>
        <translation>Cuenta: %1
URL base: %2</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>%1
%2
Another profile: Alt+P</source>
        <comment>name, account and base URL</comment>
        <translation>%1
%2
Otro perfil: Alt+P</translation>
    </message>
    <message>
        <source>No profile was set up yet (Alt+P)</source>
        <translation>Aún no se ha configurado ningún perfil (Alt+P)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gestionar perfiles…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileChoice</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gestionar perfiles…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Change Profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Held in memory only</source>
        <translation>Se mantiene solo en memoria</translation>
    </message>
    <message>
        <source>The profile was saved, but no keychain took its secret: it is held in memory and gone when the window closes.</source>
        <translation>El perfil se guardó, pero ningún llavero aceptó su secreto: se mantiene en memoria y desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start. It is never written to a file.</source>
        <translation>Se vuelve a pedir en el próximo inicio. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>It is asked for again after the next start, unless the keychain still has an earlier one of this profile, which is used then: remove that one there. It is never written to a file.</source>
        <translation>Se vuelve a pedir en el próximo inicio, salvo que el llavero aún tenga uno anterior de este perfil, pues entonces se usa ese: conviene quitarlo del llavero. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>%1
Nothing was saved. The profile can be saved with its secret held in memory only, until the window closes.</source>
        <comment>what to do</comment>
        <translation>%1
No se guardó nada. El perfil se puede guardar con su secreto solo en memoria, hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>&amp;Hold in memory</source>
        <translation>&amp;Mantener en memoria</translation>
    </message>
    <message>
        <source>Remove the secret?</source>
        <translation>¿Quitar el secreto?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t ask the provider without one.</source>
        <translation>«%1» no puede preguntar al proveedor sin un secreto.</translation>
    </message>
    <message>
        <source>The provider still accepts it: revoke it there if nobody needs it any more.</source>
        <translation>El proveedor lo sigue aceptando: revocarlo allí si ya nadie lo necesita.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Giving the secret to the keychain…</source>
        <translation>Guardando el secreto en el llavero…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>E-mail and global API key</source>
        <translation>Correo y clave global de API</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en las preferencias</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Global &amp;key</source>
        <translation>C&amp;lave global</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Clave global</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. The one permission that it needs is “Zero Trust: PII Read”.</source>
        <translation>Se guarda en el llavero del escritorio, nunca en un archivo. El único permiso que necesita es «Zero Trust: PII Read».</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keychain, never in a file. It may do whatever its user may: a token with one permission is the better choice.</source>
        <translation>Se guarda en el llavero del escritorio, nunca en un archivo. Permite todo lo que puede hacer su usuario: es mejor un token con un solo permiso.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Preguntando al llavero…</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Held in memory only, until the window closes: no keychain took it</source>
        <translation>Solo en memoria, hasta que se cierre la ventana: ningún llavero lo aceptó</translation>
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
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Cuenta %1 en %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>the provider&apos;s own base URL</source>
        <translation>la URL base del proveedor</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Remove this profile?</source>
        <translation>¿Quitar este perfil?</translation>
    </message>
    <message>
        <source>“%1”, its secret in the keychain and whom it looked up will be forgotten.</source>
        <translation>Se olvidarán «%1», su secreto en el llavero y a quién se consultó con él.</translation>
    </message>
    <message>
        <source>The provider still accepts the secret: revoke it there if nobody needs it any more.</source>
        <translation>El proveedor sigue aceptando el secreto: revocarlo allí si ya nadie lo necesita.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removing its secret from the keychain…</source>
        <translation>Quitando su secreto del llavero…</translation>
    </message>
    <message>
        <source>The profile is still there: unlock the keychain and try again. If it is removed anyway, its secret may stay in the keychain, under “riskscope”.</source>
        <translation>El perfil sigue ahí: desbloquear el llavero y reintentar. Si se quita de todos modos, su secreto puede quedar en el llavero, bajo «riskscope».</translation>
    </message>
    <message>
        <source>Remove &amp;anyway</source>
        <translation>Quitar de &amp;todos modos</translation>
    </message>
</context>
<context>
    <name>ui::RawScrollArea</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy a&amp;ll</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ui::RecordView</name>
    <message>
        <source>The provider reports no events for this user.</source>
        <translation>El proveedor no notifica ningún evento de este usuario.</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Ningún evento cumple el filtro.</translation>
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
        <translation>%1, último: %2 %3</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No e-mail given</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Why %1</source>
        <comment>level word</comment>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No level reported, which does not mean low</source>
        <translation>No se ha notificado ningún nivel, lo que no significa bajo</translation>
    </message>
    <message>
        <source>No event explains this level</source>
        <translation>Ningún evento explica este nivel</translation>
    </message>
    <message>
        <source>and %L1 other names</source>
        <translation>y otros %L1 nombres</translation>
    </message>
    <message>
        <source>%1 %2 · 1 event since</source>
        <comment>time, zone</comment>
        <translation>%1 %2 · 1 evento desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 · %L3 events since</source>
        <comment>time, zone, number</comment>
        <translation>
            <numerusform>%1 %2 · %L3 evento desde entonces</numerusform>
            <numerusform>%1 %2 · %L3 eventos desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>None reported</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, ahora mismo</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>time of day, duration</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 · refresh failed</source>
        <translation>%1 · no se pudo actualizar</translation>
    </message>
</context>
<context>
    <name>ui::ScopeChip</name>
    <message>
        <source>Only events of a stretch of time are shown. A click removes that limit; the timeline sets it.</source>
        <translation>Solo se muestran los eventos de un intervalo de tiempo. Un clic elimina ese límite, que se fija en la cronología.</translation>
    </message>
    <message>
        <source>Scope: %1 ✕</source>
        <comment>range of time</comment>
        <translation>Ámbito: %1 ✕</translation>
    </message>
    <message>
        <source>Remove the scope, %1 %2</source>
        <comment>range of time, zone</comment>
        <translation>Quitar el ámbito, %1 %2</translation>
    </message>
    <message>
        <source>Only events from %1 to before %2 %3 are shown. Click to show those of all times.</source>
        <comment>time, time, zone</comment>
        <translation>Solo se muestran los eventos desde %1 hasta antes de %2 %3. Hacer clic para mostrar los de cualquier momento.</translation>
    </message>
</context>
<context>
    <name>ui::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Table and timeline</source>
        <translation>Tabla y cronología</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
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
        <translation>Hora local</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone.</source>
        <translation>La cronología, la tabla, la información emergente y los informes muestran las horas en esta zona.</translation>
    </message>
    <message>
        <source>Timeline, table, tool tips and reports show times in this zone: %1, now %2.</source>
        <comment>zone, offset</comment>
        <translation>La cronología, la tabla, la información emergente y los informes muestran las horas en esta zona: %1, ahora %2.</translation>
    </message>
    <message>
        <source>There is no zone of this name: choose one from the list, such as Europe/Lisbon.</source>
        <translation>No hay ninguna zona con este nombre: elegir una de la lista, como Europe/Lisbon.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsNetwork</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>without a proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>a través del proxy %1</translation>
    </message>
    <message>
        <source>%1, from the command line, for this run</source>
        <translation>%1, de la línea de órdenes, para esta ejecución</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutKeys</name>
    <message>
        <source>This key can&apos;t be changed.</source>
        <translation>Esta tecla no se puede cambiar.</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, please.</source>
        <translation>Una sola tecla, con o sin Ctrl, Alt y Mayús.</translation>
    </message>
    <message>
        <source>This key moves about in lists and fields.</source>
        <translation>Esta tecla sirve para moverse por listas y campos.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>Alt con una letra abre un menú o pulsa un botón: mantener pulsada también Ctrl.</translation>
    </message>
    <message>
        <source>A single letter would be typed into fields: hold Ctrl or Alt as well.</source>
        <translation>Una letra suelta se escribiría en los campos: mantener pulsada también Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>table and timeline</source>
        <translation>tabla y cronología</translation>
    </message>
    <message>
        <source>whole window</source>
        <translation>toda la ventana</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutPage</name>
    <message>
        <source>&amp;Key of “%1”</source>
        <translation>Te&amp;cla de «%1»</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Quota %1 left</source>
        <translation>Cuota: quedan %1</translation>
    </message>
    <message>
        <source>Quota %1 of %2</source>
        <translation>Cuota: %1 de %2</translation>
    </message>
    <message>
        <source>Quota %1 of %2 per %3</source>
        <comment>left, limit, duration</comment>
        <translation>Cuota: %1 de %2 cada %3</translation>
    </message>
    <message>
        <source>Read-only · Zero Trust: PII Read</source>
        <translation>Solo lectura · Zero Trust: PII Read</translation>
    </message>
    <message>
        <source>Riskscope sends nothing but GET requests and needs no other permission</source>
        <translation>Riskscope solo envía solicitudes GET y no necesita ningún otro permiso</translation>
    </message>
    <message>
        <source>Switch all times between UTC and local time (Z)</source>
        <translation>Alternar todas las horas entre UTC y hora local (Z)</translation>
    </message>
    <message>
        <source>cf-ray %1</source>
        <translation>cf-ray %1</translation>
    </message>
    <message>
        <source>Times in UTC (Z for local, %1)</source>
        <translation>Horas en UTC (Z para hora local, %1)</translation>
    </message>
    <message>
        <source>Times in %1, %2 (Z for UTC)</source>
        <comment>zone, offset</comment>
        <translation>Horas en %1, %2 (Z para UTC)</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionList</name>
    <message>
        <source>looked up before</source>
        <translation>consultado antes</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a suggestion</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Suggested users</source>
        <translation>Usuarios sugeridos</translation>
    </message>
</context>
<context>
    <name>ui::TimelineActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit all events</source>
        <translation>Ajustar a &amp;todos los eventos</translation>
    </message>
    <message>
        <source>&amp;Scope to the visible range</source>
        <translation>Acotar al &amp;intervalo visible</translation>
    </message>
    <message>
        <source>&amp;Remove the scope</source>
        <translation>&amp;Quitar el ámbito</translation>
    </message>
    <message>
        <source>Go to &amp;time…</source>
        <translation>Ir a una &amp;hora…</translation>
    </message>
    <message>
        <source>A la&amp;ne for each name</source>
        <translation>Un carril por &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;1 hour around the event</source>
        <translation>&amp;1 hora en torno al evento</translation>
    </message>
    <message>
        <source>&amp;24 hours around the event</source>
        <translation>&amp;24 horas en torno al evento</translation>
    </message>
    <message>
        <source>&amp;7 days around the event</source>
        <translation>&amp;7 días en torno al evento</translation>
    </message>
    <message>
        <source>Save &amp;picture</source>
        <translation>&amp;Guardar imagen</translation>
    </message>
    <message>
        <source>Show &amp;only this name</source>
        <translation>Mostrar s&amp;olo este nombre</translation>
    </message>
    <message>
        <source>&amp;Hide this name</source>
        <translation>Oc&amp;ultar este nombre</translation>
    </message>
    <message>
        <source>Show &amp;only “%1”</source>
        <comment>event name</comment>
        <translation>Mostrar s&amp;olo «%1»</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <comment>event name</comment>
        <translation>Oc&amp;ultar «%1»</translation>
    </message>
</context>
<context>
    <name>ui::TimelineExport</name>
    <message>
        <source>Timeline as S&amp;VG…</source>
        <translation>Cronología como S&amp;VG…</translation>
    </message>
    <message>
        <source>Timeline as &amp;PNG…</source>
        <translation>Cronología como &amp;PNG…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;DF…</source>
        <translation>Cronología como P&amp;DF…</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <comment>format, file extension</comment>
        <translation>Imagen %1 (*.%2)</translation>
    </message>
    <message>
        <source>Save the Timeline</source>
        <translation>Guardar la cronología</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Scroll to zoom · drag to pan · Shift+drag to select · Enter scopes</source>
        <translation>Rueda: zoom · arrastrar: desplazar · Mayús+arrastrar: seleccionar · Intro: acotar</translation>
    </message>
</context>
<context>
    <name>ui::UsersDock</name>
    <message>
        <source>Scored users</source>
        <translation>Usuarios puntuados</translation>
    </message>
</context>
<context>
    <name>ui::UsersPanel</name>
    <message>
        <source>Every word must stand in the name, e-mail or id; case and accents don&apos;t count
level:high,medium   one of these levels</source>
        <translation>Todas las palabras deben estar en el nombre, el correo o el ID; no se distinguen mayúsculas ni acentos
level:high,medium   uno de estos niveles</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users…</source>
        <translation>Cargando los usuarios puntuados de la cuenta…</translation>
    </message>
    <message>
        <source>Preparing the list…</source>
        <translation>Preparando la lista…</translation>
    </message>
    <message>
        <source>Nobody is scored</source>
        <translation>Nadie tiene puntuación</translation>
    </message>
    <message>
        <source>The provider reports no user of this account with a risk score now.</source>
        <translation>El proveedor no notifica ahora ningún usuario de esta cuenta con puntuación de riesgo.</translation>
    </message>
    <message>
        <source>A user appears here once the provider has seen a risk event of theirs.</source>
        <translation>Un usuario aparece aquí en cuanto el proveedor detecta un evento de riesgo suyo.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Aún no hay usuarios</translation>
    </message>
    <message>
        <source>The account&apos;s scored users were not asked for.</source>
        <translation>No se han pedido los usuarios puntuados de la cuenta.</translation>
    </message>
    <message>
        <source>%L1 of 1 user</source>
        <translation>%L1 de 1 usuario</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 users</source>
        <translation>
            <numerusform>%L1 de %L2 usuario</numerusform>
            <numerusform>%L1 de %L2 usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No user fits the filter.</source>
        <translation>Ningún usuario cumple el filtro.</translation>
    </message>
    <message>
        <source>These are the users as of before. %1: %2 %3</source>
        <comment>title of a problem; what happened; advice</comment>
        <translation>Se muestran los usuarios obtenidos antes. %1: %2 %3</translation>
    </message>
    <message>
        <source>The provider has %L1 scored users and sent %L2 of them.</source>
        <translation>El proveedor tiene %L1 usuarios puntuados y envió %L2 de ellos.</translation>
    </message>
    <message>
        <source>The provider has more scored users than it sent.</source>
        <translation>El proveedor tiene más usuarios puntuados de los que envió.</translation>
    </message>
    <message>
        <source>Fetched %1 %2</source>
        <comment>time, its zone</comment>
        <translation>Obtenido: %1 %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1 of %2</source>
        <translation>Cargando los usuarios puntuados de la cuenta: %1 de %2</translation>
    </message>
    <message>
        <source>Loading the account&apos;s scored users: %1</source>
        <translation>Cargando los usuarios puntuados de la cuenta: %1</translation>
    </message>
    <message>
        <source>%1: asking again at %2 %3</source>
        <comment>reason; a time; its zone</comment>
        <translation>%1: se vuelve a preguntar a las %2 %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be looked up: the provider&apos;s list has no usable id for this user.</source>
        <translation>%1: no se puede consultar, porque la lista del proveedor no tiene un ID utilizable para este usuario.</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Este usuario</translation>
    </message>
</context>
<context>
    <name>ui::UsersTable</name>
    <message>
        <source>Scored users</source>
        <translation>Usuarios puntuados</translation>
    </message>
</context>
<context>
    <name>ui::ViewSteps</name>
    <message>
        <source>&amp;Undo zoom or scope</source>
        <translation>&amp;Deshacer zoom o ámbito</translation>
    </message>
    <message>
        <source>&amp;Redo zoom or scope</source>
        <translation>&amp;Rehacer zoom o ámbito</translation>
    </message>
</context>
<context>
    <name>ui::Visits</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a user</comment>
        <translation>Atrás, a %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward to %1</source>
        <comment>a user</comment>
        <translation>Adelante, a %1</translation>
    </message>
</context>
</TS>
