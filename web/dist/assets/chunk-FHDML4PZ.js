import{a as L,b as G,d as q,e as W,l as V,m as Z,n as J,o as Q,p as X,r as ee,s as A}from"./chunk-XECC5VVF.js";import{a as j}from"./chunk-H2YJ7CZ4.js";import{a as R}from"./chunk-2D7SZB3Z.js";import{c as z,d as Y}from"./chunk-KXL2VYLL.js";import{f as U}from"./chunk-DDI2D3NC.js";import{a as O}from"./chunk-ISKW5RYP.js";import{a as K}from"./chunk-LREUPC7X.js";import{b as B}from"./chunk-U5CE3HFO.js";import{b as H}from"./chunk-POWHHL6D.js";import{g as f,h as x,i as l,j as F}from"./chunk-QIBZQHRO.js";import{a as s}from"./chunk-V3GRZ2CN.js";import{a as b,k as P}from"./chunk-3TERNMLP.js";import{d as E}from"./chunk-34R7IWVA.js";import{b as p,e as d,h as I,k as c}from"./chunk-4722BXPR.js";var M="machine ";function He(e){try{te(e);let t=C().sort((n,r)=>r.at-n.at);for(let n of t.slice(50))localStorage.removeItem(M+n.spec.salt);return!0}catch{return!1}}var te=e=>localStorage.setItem(M+e.spec.salt,JSON.stringify(e));function C(){let e=[];for(let t=0;t<localStorage.length;t++){let n=localStorage.key(t);n.startsWith(M)&&e.push(JSON.parse(localStorage.getItem(n)))}return e}function S(e){try{return C().find(t=>t.specHash.toLowerCase()===e.toLowerCase())}catch{return}}function ne(e){try{for(let{userData:t,...n}of C())t&&e({...n,userData:t})&&te(n)}catch{}}var se=e=>ne(t=>t.specHash.toLowerCase()===e.toLowerCase()),Be=e=>ne(t=>e-t.at>864e5),g=e=>e.spec.hostname.replace(/-{2,}/g,"-");function re(e,t,n,r){let o={name:g(e),chainId:e.site.chainId,market:e.site.market,renter:t.renter,offer:t.offer,units:t.units,host:{url:n.url,key:n.tlsKey},spec:e.spec,userData:e.userData,ordered:new Date(t.orderedAt*1e3).toISOString(),lease:t.id,ssh:r?.ssh,user:r?.user,hostKey:r?.hostKey?.trim().split(" ").slice(0,2).join(" ")};return JSON.stringify(o,null,2)+`
`}var oe=[{format:1,name:"evm-devnet",version:1,title:"An EVM node of Muster's own development network",about:`A chain of its own with Muster's contracts and accounts that have money, as "muster devnet" runs it. The node answers
within the machine only; reach it by "ssh -L 8545:localhost:8545". The chain is in memory: a restart begins a new one.
Its deployment file and its keys are in /run/muster-devnet/net.
`,image:"debian-12",least:{memoryMiB:512,diskGiB:4},parameters:[{name:"binary-url",type:"string",about:"URL of the program muster for Linux on amd64",pattern:"https?://[A-Za-z0-9._~:/?@!$&*+,;=%\\[\\]-]+",most:500},{name:"binary-sha256",type:"string",about:"the program's SHA-256",pattern:"[0-9a-f]{64}",most:64},{name:"interval-ms",type:"integer",about:"time between two blocks in milliseconds",default:"1000",low:100,high:6e4},{name:"accounts",type:"string",about:"names of the accounts that have money, by commas",default:"provider,staker,keeper,renter",pattern:"[a-z][a-z0-9]*(,[a-z][a-z0-9]*)*",most:500}],health:null,cloudConfig:{packages:["curl","ca-certificates"],runcmd:[`set -eu
. /etc/muster/template.env
curl -fsSL --retry 5 -o /usr/local/bin/muster.part "$SET_BINARY_URL"
echo "$SET_BINARY_SHA256  /usr/local/bin/muster.part" | sha256sum -c --quiet
chmod 755 /usr/local/bin/muster.part
mv /usr/local/bin/muster.part /usr/local/bin/muster
useradd --system --home-dir /var/lib/muster --create-home muster
cat >/etc/systemd/system/muster-devnet.service <<EOF
[Unit]
Description=Muster's development network
[Service]
User=muster
RuntimeDirectory=muster-devnet
RuntimeDirectoryMode=0700
ExecStart=/usr/local/bin/muster devnet --dir /run/muster-devnet/net --addr 127.0.0.1:8545 --interval \${SET_INTERVAL_MS}ms --accounts $SET_ACCOUNTS
Restart=on-failure
[Install]
WantedBy=multi-user.target
EOF
systemctl enable --now muster-devnet
`]}},{format:1,name:"muster-prover",version:1,title:"Muster's prover and keeper",about:`Proves the units of a commitment of yours, and settles epochs as a keeper, with one account. A rented machine has fewer
cores and less memory than its server: whether it keeps up with a profile, "muster bench" says. The host's provider can
read the account's key. Give it an operator's key of a provider account, never the owner's.
`,image:"debian-12",least:{memoryMiB:1024,diskGiB:8},parameters:[{name:"binary-url",type:"string",about:"URL of the program muster for Linux on amd64",pattern:"https?://[A-Za-z0-9._~:/?@!$&*+,;=%\\[\\]-]+",most:500},{name:"binary-sha256",type:"string",about:"the program's SHA-256",pattern:"[0-9a-f]{64}",most:64},{name:"keys-url",type:"string",about:"URL of the circuits' keys: a folder of keys, as a tar file",pattern:"https?://[A-Za-z0-9._~:/?@!$&*+,;=%\\[\\]-]+",most:500},{name:"keys-sha256",type:"string",about:"the SHA-256 of the circuits' keys",pattern:"[0-9a-f]{64}",most:64},{name:"rpc",type:"string",about:"URL of an EVM node",pattern:"(https?|wss?)://[A-Za-z0-9._~:/?@!$&*+,;=%\\[\\]-]+",most:500},{name:"deployment",type:"text",about:"the deployment file",most:65536},{name:"keystore",type:"text",about:"the keystore file of the account",most:16384},{name:"password",type:"secret",about:"the password that opens the keystore file",pattern:".+",most:1e3},{name:"commitment",type:"integer",about:"number of the commitment",low:1,high:1e9},{name:"share-cores",type:"boolean",about:"let units take turns if there are more units than cores",default:"false"}],health:null,cloudConfig:{packages:["curl","ca-certificates"],runcmd:[`set -eu
. /etc/muster/template.env
fetch() { # URL SHA-256 FILE
  curl -fsSL --retry 5 -o "$3.part" "$1"
  echo "$2  $3.part" | sha256sum -c --quiet
  mv "$3.part" "$3"
}
useradd --system --home-dir /var/lib/muster --create-home muster
chmod 700 /var/lib/muster
cd /var/lib/muster
fetch "$SET_BINARY_URL" "$SET_BINARY_SHA256" /usr/local/bin/muster
chmod 755 /usr/local/bin/muster
fetch "$SET_KEYS_URL" "$SET_KEYS_SHA256" keys.tar
mkdir keys
tar -xf keys.tar -C keys --no-same-owner
rm keys.tar
umask 077
printf '%s' "$SET_DEPLOYMENT" >deployment.json
printf '%s' "$SET_KEYSTORE" >keystore.json
printf '%s' "$SET_PASSWORD" >password
printf 'MUSTER_RPC=%s\\n' "$SET_RPC" >environment
cat >>environment <<EOF
MUSTER_DEPLOYMENT=/var/lib/muster/deployment.json
MUSTER_KEYSTORE=/var/lib/muster/keystore.json
MUSTER_PASSWORD_FILE=/var/lib/muster/password
MUSTER_DATA_DIR=/var/lib/muster/data
MUSTER_KEYS=/var/lib/muster/keys
EOF
chown -R muster: /var/lib/muster
unit() { # NAME COMMAND
  cat <<EOF
[Unit]
Description=Muster's $1
Wants=network-online.target
After=network-online.target
[Service]
User=muster
EnvironmentFile=/var/lib/muster/environment
ExecStart=/usr/local/bin/muster $2
Restart=always
RestartSec=5
[Install]
WantedBy=multi-user.target
EOF
}
umask 022
unit prover "prover run --commitment $SET_COMMITMENT --share-cores=$SET_SHARE_CORES --metrics 127.0.0.1:9464" >/etc/systemd/system/muster-prover.service
unit keeper "keeper run" >/etc/systemd/system/muster-keeper.service
systemctl enable --now muster-prover muster-keeper
`]}},{format:1,name:"postgresql",version:1,title:"PostgreSQL, with a database and a user",about:`Debian's PostgreSQL, with one database and a user who owns it. It takes connections from within the machine; reach it
by "ssh -L 5432:localhost:5432". With listen=all it also takes encrypted ones from elsewhere, once its port is open.
`,image:"debian-12",least:{memoryMiB:512,diskGiB:4},parameters:[{name:"database",type:"string",about:"name of the database",default:"app",pattern:"[a-z_][a-z0-9_]*",most:63},{name:"user",type:"string",about:"name of the user who owns it",default:"app",pattern:"[a-z_][a-z0-9_]*",most:63},{name:"password",type:"secret",about:"the user's password, of 12 characters or more",pattern:".{12,}",most:200},{name:"listen",type:"choice",about:"who may connect",default:"local",choices:["local","all"]},{name:"max-connections",type:"integer",about:"how many connections there may be",default:"100",low:10,high:1e3}],ports:["tcp/5432"],health:null,cloudConfig:{packages:["postgresql"],runcmd:[`set -eu
set -a
. /etc/muster/template.env
set +a
cd /
for main in /etc/postgresql/*/main; do
  printf 'max_connections = %s\\n' "$SET_MAX_CONNECTIONS" >"$main/conf.d/muster.conf"
  if [ "$SET_LISTEN" = all ]; then
    printf "listen_addresses = '*'\\n" >>"$main/conf.d/muster.conf"
    printf 'hostssl all all %s scram-sha-256\\n' 0.0.0.0/0 ::/0 >>"$main/pg_hba.conf"
  fi
done
systemctl restart postgresql
for i in $(seq 60); do runuser -u postgres -- pg_isready -q && break; sleep 1; done
runuser -u postgres -- psql -q -v ON_ERROR_STOP=1 <<'SQL'
\\getenv user SET_USER
\\getenv password SET_PASSWORD
\\getenv database SET_DATABASE
CREATE ROLE :"user" LOGIN PASSWORD :'password';
CREATE DATABASE :"database" OWNER :"user";
SQL
`]}},{format:1,name:"prometheus",version:1,title:"Prometheus and the node exporter",about:`Debian's Prometheus, which watches this machine by the node exporter, and what else you name. Both are reached from
within the machine only; see them by "ssh -L 9090:localhost:9090".
`,image:"debian-12",least:{memoryMiB:512,diskGiB:5},parameters:[{name:"retention-days",type:"integer",about:"for how many days figures are kept",default:"15",low:1,high:3650},{name:"interval-seconds",type:"integer",about:"time between two readings",default:"15",low:1,high:3600},{name:"targets",type:"string",about:"what else is watched: host:port, by commas",default:"",pattern:"([a-zA-Z0-9.-]+:[0-9]{1,5}(,[a-zA-Z0-9.-]+:[0-9]{1,5})*)?",most:2e3}],health:null,cloudConfig:{packages:["prometheus","prometheus-node-exporter"],runcmd:[`set -eu
. /etc/muster/template.env
printf 'ARGS="--web.listen-address=127.0.0.1:9100"\\n' >/etc/default/prometheus-node-exporter
printf 'ARGS="--web.listen-address=127.0.0.1:9090 --storage.tsdb.retention.time=%sd"\\n' "$SET_RETENTION_DAYS" >/etc/default/prometheus
{
  printf 'global: {scrape_interval: %ss}\\nscrape_configs:\\n' "$SET_INTERVAL_SECONDS"
  printf '  - {job_name: node, static_configs: [{targets: ["localhost:9100"]}]}\\n'
  if [ -n "$SET_TARGETS" ]; then
    printf '  - {job_name: others, static_configs: [{targets: ["%s"]}]}\\n' "$(printf '%s' "$SET_TARGETS" | sed 's/,/", "/g')"
  fi
} >/etc/prometheus/prometheus.yml
promtool check config /etc/prometheus/prometheus.yml
systemctl enable prometheus prometheus-node-exporter
systemctl restart prometheus-node-exporter prometheus
`]}},{format:1,name:"web-server",version:1,title:"A web server with TLS",about:`Debian's nginx with one site: HTTPS at port 443, and HTTP at port 80 that leads there. Without a certificate of yours it
makes one that it has signed itself. The site is in /var/www/html.
`,image:"debian-12",least:{memoryMiB:256,diskGiB:3},parameters:[{name:"host-name",type:"string",about:"name of the site",default:"localhost",pattern:"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*",most:64},{name:"page",type:"text",about:"the first page, in HTML",default:`<!doctype html>
<title>It works</title>
<p>It works.</p>
`,most:65536},{name:"certificate",type:"text",about:"certificate and those above it, in PEM (default one signed by itself)",default:"",most:65536},{name:"private-key",type:"text",about:"the certificate's key, in PEM",default:"",most:16384}],ports:["tcp/80","tcp/443"],health:null,cloudConfig:{packages:["nginx-light","openssl"],runcmd:[`set -eu
. /etc/muster/template.env
umask 077
mkdir -p /etc/nginx/tls
cd /etc/nginx/tls
if [ -n "$SET_CERTIFICATE" ]; then
  printf '%s\\n' "$SET_CERTIFICATE" >site.crt
  printf '%s\\n' "$SET_PRIVATE_KEY" >site.key
else
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 3650 -keyout site.key -out site.crt \\
    -subj "/CN=$SET_HOST_NAME" -addext "subjectAltName=DNS:$SET_HOST_NAME"
fi
umask 022
rm -f /etc/nginx/sites-enabled/default /var/www/html/*.html
printf '%s' "$SET_PAGE" >/var/www/html/index.html
cat >/etc/nginx/conf.d/site.conf <<EOF
server {
  listen 80 default_server;
  listen [::]:80 default_server;
  return 301 https://\\$host\\$request_uri;
}
server {
  listen 443 ssl http2 default_server;
  listen [::]:443 ssl http2 default_server;
  server_name $SET_HOST_NAME;
  ssl_certificate /etc/nginx/tls/site.crt;
  ssl_certificate_key /etc/nginx/tls/site.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  root /var/www/html;
}
EOF
nginx -t -q
systemctl enable nginx
systemctl restart nginx
`]}}];var ie=oe;function fe(e,t){let n=ue(e,t);if(n===void 0)return"missing";switch(e.type){case"string":case"secret":return ae(n,e.most,/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u)??(new RegExp(`^(?:${e.pattern})$`,"u").test(n)?void 0:"pattern");case"text":return ae(n,e.most,/^[\p{L}\p{M}\p{N}\p{P}\p{S} \n\t]*$/u);case"integer":return/^(?:0|-?[1-9][0-9]*)$/.test(n)?BigInt(n)<BigInt(e.low)||BigInt(n)>BigInt(e.high)?"range":void 0:"number";case"boolean":return n==="true"||n==="false"?void 0:"choice";case"choice":return e.choices.includes(n)?void 0:"choice"}}var ue=(e,t)=>Object.hasOwn(t,e.name)?t[e.name]:e.default;function ae(e,t,n){return L(e).length>t?"long":n.test(e)?void 0:"unseen"}function qe(e,t){if(e.parameters.some(u=>fe(u,t))||Object.keys(t).some(u=>!e.parameters.some(m=>m.name===u)))return;let n=e.parameters.map(u=>`${ge(u)}=${R(ue(u,t))}
`).join(""),r=e.cloudConfig.write_files??[],o={path:"/etc/muster/template.env",permissions:"0600",content:n},a=`#cloud-config
`+ye({...e.cloudConfig,write_files:[o,...r]})+`
`;return L(a).length>W?void 0:a}var ge=e=>"SET_"+e.name.replaceAll("-","_").toUpperCase();function ye(e){return JSON.stringify(e,be,1).replace(/[<>&\u2028\u2029]/g,t=>"\\u"+t.charCodeAt(0).toString(16).padStart(4,"0"))}function be(e,t){return t===null||typeof t!="object"||Array.isArray(t)?t:Object.fromEntries(Object.entries(t).sort(([n],[r])=>n<r?-1:1))}function ke(e,t){switch(e){case"dev":return 192*t;case"main":return 4096*t-160&-2}}function We(e,t){let n=t.profile===void 0?void 0:ke(t.profile,t.units);return n!==void 0&&n<e.least.memoryMiB?"memory":t.diskGiB<e.least.diskGiB?"disk":void 0}function Ve(e,t){let r=e.parameters.filter(o=>Object.hasOwn(t,o.name)&&t[o.name]!==o.default).map(o=>{let a=t[o.name],u=o.type==="secret"||o.type==="text"||a.startsWith("@");return`--set ${ve(`${o.name}=${u?"@"+o.name:a}`)}`});return[`--template ${e.name}`,...r].join(" ")}var ve=e=>/^[A-Za-z0-9_@%+=:,./-]+$/.test(e)?e:R(e);var $=E({book:"Keep the machine in muster's book",bookAbout:e=>`Save this file in the folder machines of muster's data directory, such as ~/.config/muster/machines. Then muster vm knows the machine as ${e}.`,installed:"The template is installed from now on, which takes some minutes. This waits until what it made works, and says why if it does not:",ports:"Others reach it once its ports are open:"},{book:"L\u01B0u m\xE1y v\xE0o s\u1ED5 c\u1EE7a muster",bookAbout:e=>`L\u01B0u t\u1EC7p n\xE0y v\xE0o th\u01B0 m\u1EE5c machines trong th\u01B0 m\u1EE5c d\u1EEF li\u1EC7u c\u1EE7a muster, v\xED d\u1EE5 ~/.config/muster/machines. Khi \u0111\xF3 muster vm bi\u1EBFt m\xE1y n\xE0y v\u1EDBi t\xEAn ${e}.`,installed:"M\u1EABu b\u1EAFt \u0111\u1EA7u \u0111\u01B0\u1EE3c c\xE0i t\u1EEB l\xFAc n\xE0y v\xE0 m\u1EA5t v\xE0i ph\xFAt. L\u1EC7nh n\xE0y ch\u1EDD \u0111\u1EBFn khi m\u1ECDi th\u1EE9 ho\u1EA1t \u0111\u1ED9ng, v\xE0 cho bi\u1EBFt l\xFD do n\u1EBFu kh\xF4ng:",ports:"Ng\u01B0\u1EDDi kh\xE1c k\u1EBFt n\u1ED1i \u0111\u01B0\u1EE3c khi c\xE1c c\u1ED5ng \u0111\u01B0\u1EE3c m\u1EDF:"});function _({lease:e,offer:t,machine:n}){let r=S(e.specHash),o=c(""),a=r&&re(r,e,t,n);return d(()=>{if(!a)return;let u=URL.createObjectURL(new Blob([a],{type:"application/json"}));return o.value=u,()=>URL.revokeObjectURL(u)},[a]),!r||!o.value?null:s(p,{children:[s("h3",{children:$().book}),s("p",{children:$().bookAbout(g(r))}),s("p",{children:s("a",{href:o.value,download:`${g(r)}.json`,children:[g(r),".json"]})}),s(f,{children:n?`muster vm ssh ${g(r)}`:`muster vm create --name ${g(r)} --deployment deployment.json --keystore renter.json`}),n&&r.spec.template&&s(we,{template:r.spec.template,name:g(r)})]})}function we({template:e,name:t}){let n=ie.find(r=>r.name===e)?.ports??[];return s(p,{children:[s("h3",{children:e}),s("p",{children:$().installed}),s(f,{children:`muster vm check ${t} --wait 20m`}),n.length>0&&s(p,{children:[s("p",{children:$().ports}),s(f,{children:`muster vm ports ${t} ${n.map(r=>`--open ${r}`).join(" ")}`})]})]})}var Se=/^(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})$/,Te=/^\[([0-9a-f:]+(?:\.\d{1,3}){0,3})\]:(\d{1,5})$/i,Ee=/^[a-z_][a-z0-9_-]{0,31}$/;async function ce(e,t,n){if(!t.ssh||!t.user||!t.hostKey)return"early";let[,r,o]=Se.exec(t.ssh)??Te.exec(t.ssh)??[];if(!r||!Ee.test(t.user)||Number(o)<1||Number(o)>65535)return"address";let[a,u]=t.hostKey.trim().split(" "),m=Z(u??""),k=u&&V(u)?.[0];if(!a||!m||!k||new TextDecoder().decode(k)!==a||!/^[a-z0-9@.-]+$/.test(a))return"key";let h=await q(m);if("0x"+G(h)!==n.toLowerCase())return"key";let v=`muster-lease-${e}`,w=`${v}.known_hosts`,T=`${v} ${a} ${u}`;return{known:T,file:w,fingerprint:"SHA256:"+btoa(String.fromCharCode(...h)).replace(/=+$/,""),commands:`printf '%s\\n' '${T}' > ${w}
ssh -o UserKnownHostsFile=${w} -o GlobalKnownHostsFile=/dev/null -o StrictHostKeyChecking=yes -o HostKeyAlias=${v} -p ${Number(o)} -l ${t.user} ${r}`}}var $e=["submit","status","log","console","power"],_e=12*3600;function xe(e){return{types:{EIP712Domain:j,Session:[{name:"lease",type:"uint256"},{name:"key",type:"bytes32"},{name:"actions",type:"string[]"},{name:"issued",type:"uint256"},{name:"expires",type:"uint256"}]},primaryType:"Session",domain:{name:"Muster lease",version:"1",chainId:e.chainId,verifyingContract:e.contract},message:{lease:String(e.lease),key:e.key,actions:e.actions,issued:String(e.issued),expires:String(e.expires)}}}async function me(e,t,n){let r=await Q(),o=Math.floor(Date.now()/1e3),a={chainId:e.chainId,contract:e.market,lease:t,key:`0x${r.id}`,actions:$e,issued:o,expires:o+_e};return{key:r,session:{...a,signature:await n(JSON.stringify(xe(a)))}}}var i=E({title:"The machine",sign:"Let this page use the machine",about:"Your wallet signs once that a key of this page may see the machine and its log, switch it and open its console, for 12 hours at most. The key stays in this browser's memory and is gone when you leave or reload the page. It can spend nothing.",relay:"The site passes on what is said between the page and the host, since browsers cannot check a host's key. So whoever runs the site can read it, and what is typed into the console, too. It can change nothing and ask for nothing itself. If you do not want that, use muster on your own computer:",notYours:"Only the renter's wallet can sign this. Connect it.",noKeys:"This browser makes no keys for this page: it needs a newer one, and https. Use muster on your own computer:",signing:"Sign in your wallet\u2026",again:"Ask again",asking:"Asking the host\u2026",state:"State",step:"Now",why:"Why",units:"Units",cpu:"Processor used",cpuOf:e=>`${e} s since it started`,uptime:"Up for",memory:"Memory used",disk:"Disk used",of:e=>`of ${e}`,read:"Read from the disk",written:"Written to the disk",received:"Received",sent:"Sent",power:"Power",start:"Start",stop:"Shut down",reboot:"Restart",reset:"Push the reset button",sure:"A reset can lose what was not written to the disk. Push again to do it.",begun:"The host has begun.",openConsole:"Open the console",openLog:"Show the log",end:"End this session",ended:"The session has ended.",ssh:"Log in by SSH",sshAbout:"Run both lines on your computer. The first keeps the machine's key in a file, the second believes no other. The key was compared with the one that the host confirmed on chain.",fingerprint:"Fingerprint",onYours:"On your computer",early:"The machine has not said yet where it answers.",address:"The host names an SSH address or a user that is none. Do not trust this host.",key:"The key that the host names is not the one that was confirmed on chain. Do not use the machine unless you have changed its key yourself."},{title:"M\xE1y",sign:"Cho ph\xE9p trang n\xE0y d\xF9ng m\xE1y",about:"V\xED c\u1EE7a b\u1EA1n k\xFD m\u1ED9t l\u1EA7n r\u1EB1ng m\u1ED9t kh\xF3a c\u1EE7a trang n\xE0y \u0111\u01B0\u1EE3c xem m\xE1y v\xE0 nh\u1EADt k\xFD c\u1EE7a n\xF3, b\u1EADt t\u1EAFt m\xE1y v\xE0 m\u1EDF b\u1EA3ng \u0111i\u1EC1u khi\u1EC3n, t\u1ED1i \u0111a 12 gi\u1EDD. Kh\xF3a ch\u1EC9 n\u1EB1m trong b\u1ED9 nh\u1EDB c\u1EE7a tr\xECnh duy\u1EC7t v\xE0 m\u1EA5t khi b\u1EA1n r\u1EDDi ho\u1EB7c t\u1EA3i l\u1EA1i trang. N\xF3 kh\xF4ng chi \u0111\u01B0\u1EE3c ti\u1EC1n.",relay:"Trang chuy\u1EC3n ti\u1EBFp nh\u1EEFng g\xEC trao \u0111\u1ED5i gi\u1EEFa tr\xECnh duy\u1EC7t v\xE0 m\xE1y ch\u1EE7, v\xEC tr\xECnh duy\u1EC7t kh\xF4ng ki\u1EC3m tra \u0111\u01B0\u1EE3c kh\xF3a c\u1EE7a m\xE1y ch\u1EE7. V\xEC th\u1EBF ng\u01B0\u1EDDi v\u1EADn h\xE0nh trang c\xF3 th\u1EC3 \u0111\u1ECDc, k\u1EC3 c\u1EA3 nh\u1EEFng g\xEC g\xF5 v\xE0o b\u1EA3ng \u0111i\u1EC1u khi\u1EC3n. H\u1ECD kh\xF4ng s\u1EEDa \u0111\u01B0\u1EE3c g\xEC v\xE0 kh\xF4ng t\u1EF1 y\xEAu c\u1EA7u \u0111\u01B0\u1EE3c g\xEC. N\u1EBFu b\u1EA1n kh\xF4ng mu\u1ED1n v\u1EADy, h\xE3y d\xF9ng muster tr\xEAn m\xE1y t\xEDnh c\u1EE7a m\xECnh:",notYours:"Ch\u1EC9 v\xED c\u1EE7a ng\u01B0\u1EDDi thu\xEA k\xFD \u0111\u01B0\u1EE3c. H\xE3y k\u1EBFt n\u1ED1i v\xED \u0111\xF3.",noKeys:"Tr\xECnh duy\u1EC7t n\xE0y kh\xF4ng t\u1EA1o kh\xF3a cho trang: c\u1EA7n b\u1EA3n m\u1EDBi h\u01A1n, v\xE0 https. H\xE3y d\xF9ng muster tr\xEAn m\xE1y t\xEDnh c\u1EE7a b\u1EA1n:",signing:"H\xE3y k\xFD trong v\xED\u2026",again:"H\u1ECFi l\u1EA1i",asking:"\u0110ang h\u1ECFi m\xE1y ch\u1EE7\u2026",state:"Tr\u1EA1ng th\xE1i",step:"Hi\u1EC7n t\u1EA1i",why:"L\xFD do",units:"\u0110\u01A1n v\u1ECB",cpu:"B\u1ED9 x\u1EED l\xFD \u0111\xE3 d\xF9ng",cpuOf:e=>`${e} gi\xE2y t\u1EEB khi kh\u1EDFi \u0111\u1ED9ng`,uptime:"\u0110\xE3 ch\u1EA1y",memory:"B\u1ED9 nh\u1EDB \u0111\xE3 d\xF9ng",disk:"\u0110\u0129a \u0111\xE3 d\xF9ng",of:e=>`tr\xEAn ${e}`,read:"\u0110\xE3 \u0111\u1ECDc t\u1EEB \u0111\u0129a",written:"\u0110\xE3 ghi v\xE0o \u0111\u0129a",received:"\u0110\xE3 nh\u1EADn",sent:"\u0110\xE3 g\u1EEDi",power:"Ngu\u1ED3n",start:"B\u1EADt",stop:"T\u1EAFt",reboot:"Kh\u1EDFi \u0111\u1ED9ng l\u1EA1i",reset:"Nh\u1EA5n n\xFAt reset",sure:"Reset c\xF3 th\u1EC3 l\xE0m m\u1EA5t nh\u1EEFng g\xEC ch\u01B0a ghi v\xE0o \u0111\u0129a. Nh\u1EA5n l\u1EA7n n\u1EEFa \u0111\u1EC3 th\u1EF1c hi\u1EC7n.",begun:"M\xE1y ch\u1EE7 \u0111\xE3 b\u1EAFt \u0111\u1EA7u.",openConsole:"M\u1EDF b\u1EA3ng \u0111i\u1EC1u khi\u1EC3n",openLog:"Xem nh\u1EADt k\xFD",end:"K\u1EBFt th\xFAc phi\xEAn n\xE0y",ended:"Phi\xEAn \u0111\xE3 k\u1EBFt th\xFAc.",ssh:"\u0110\u0103ng nh\u1EADp b\u1EB1ng SSH",sshAbout:"Ch\u1EA1y c\u1EA3 hai d\xF2ng tr\xEAn m\xE1y t\xEDnh c\u1EE7a b\u1EA1n. D\xF2ng \u0111\u1EA7u l\u01B0u kh\xF3a c\u1EE7a m\xE1y v\xE0o t\u1EC7p, d\xF2ng sau kh\xF4ng tin kh\xF3a n\xE0o kh\xE1c. Kh\xF3a \u0111\xE3 \u0111\u01B0\u1EE3c so v\u1EDBi kh\xF3a m\xE0 m\xE1y ch\u1EE7 x\xE1c nh\u1EADn tr\xEAn chu\u1ED7i.",fingerprint:"D\u1EA5u v\xE2n tay",onYours:"Tr\xEAn m\xE1y t\xEDnh c\u1EE7a b\u1EA1n",early:"M\xE1y ch\u01B0a cho bi\u1EBFt n\xF3 tr\u1EA3 l\u1EDDi \u1EDF \u0111\xE2u.",address:"M\xE1y ch\u1EE7 n\xEAu \u0111\u1ECBa ch\u1EC9 SSH ho\u1EB7c ng\u01B0\u1EDDi d\xF9ng kh\xF4ng h\u1EE3p l\u1EC7. \u0110\u1EEBng tin m\xE1y ch\u1EE7 n\xE0y.",key:"Kh\xF3a m\xE0 m\xE1y ch\u1EE7 n\xEAu kh\xF4ng ph\u1EA3i kh\xF3a \u0111\xE3 x\xE1c nh\u1EADn tr\xEAn chu\u1ED7i. \u0110\u1EEBng d\xF9ng m\xE1y, tr\u1EEB khi ch\xEDnh b\u1EA1n \u0111\xE3 \u0111\u1ED5i kh\xF3a."}),D=I(new Map),Oe=e=>D.value.get(e);function pe(e,t){let n=new Map(D.value);t?n.set(e,t):n.delete(e),D.value=n}function Re({lease:e,offer:t}){let n=c(void 0),r=c(!1),o=c("");d(()=>{J().then(h=>n.value=h)},[]);let a=U.value,u=a?.account.toLowerCase()===e.renter.toLowerCase(),m=async()=>{if(a){r.value=!0,o.value="";try{let{chainId:h,contracts:v}=await B(),{key:w,session:T}=await me({chainId:h,market:v.market},e.id,async he=>await a.wallet.provider.request({method:"eth_signTypedData_v4",params:[a.account,he]})),N=new ee(T,w,t.url);await N.open().catch(()=>{}),pe(e.id,N)}catch(h){o.value=Y(h)}r.value=!1}},k=`muster vm create --offer ${t.id} --cores ${e.units} --image debian-12 --name web --deployment deployment.json --keystore renter.json`;return n.value===!1?s(p,{children:[s("p",{class:"notice",children:i().noKeys}),S(e.specHash)?s(_,{lease:e,offer:t}):s(f,{children:k})]}):s(p,{children:[s("p",{children:i().about}),!a||a.network!=="right"?s(z,{}):!u&&s("p",{class:"notice",children:i().notYours}),a&&u&&a.network==="right"&&s("button",{type:"button",disabled:r.value,onClick:()=>{m()},children:i().sign}),r.value&&s("p",{role:"status",children:i().signing}),o.value&&s("p",{class:"bad",role:"alert",children:o.value}),s("p",{class:"quiet",children:i().relay}),S(e.specHash)?s(_,{lease:e,offer:t}):s(f,{children:k})]})}var Le=3e3;function Ae(e){let t=c(void 0),n=c(""),r=c(0);return d(()=>{if(t.value=void 0,!e)return;let o=!1,a,u=async()=>{if(!document.hidden)try{let m=await e.status();if(o)return;t.value=m,n.value=""}catch(m){if(o)return;n.value=A(m)}a=setTimeout(()=>{u()},Le)};return u(),()=>{o=!0,clearTimeout(a)}},[e,r.value]),{machine:t.value,problem:n.value,again:()=>r.value++}}function Me({state:e,specHash:t}){d(()=>{e!=="ordered"&&se(t)},[e,t])}function Rt({lease:e,offer:t}){Me(e);let n=Oe(e.id);return s(F,{title:i().title,children:n?s(Ce,{lease:e,offer:t,host:n}):s(Re,{lease:e,offer:t})})}function Ce({lease:e,offer:t,host:n}){let{machine:r,problem:o,again:a}=Ae(n),u=c(!1),m=c(!1);return s(p,{children:[o&&s("p",{class:"bad",role:"alert",children:[o," ",s("button",{type:"button",class:"plain",onClick:a,children:i().again})]}),!r&&!o&&s("p",{class:"loading",role:"status",children:i().asking}),r&&s(p,{children:[s(x,{children:[s(l,{name:i().state,children:H(K(r.state))}),r.step&&s(l,{name:i().step,note:r.done?b(100*r.done)+" %":void 0,children:s(O,{of:r.step})}),r.detail&&s(l,{name:i().why,children:s(O,{of:r.detail})})]}),r.metrics&&s(De,{of:r.metrics}),e.state==="running"&&s(Ne,{host:n})]}),e.state==="running"&&(u.value?s(le,{load:Ie,host:n,close:()=>u.value=!1}):s("button",{type:"button",onClick:()=>u.value=!0,children:i().openConsole})),m.value?s(le,{load:Pe,host:n,close:()=>m.value=!1}):s("button",{type:"button",class:"plain",onClick:()=>m.value=!0,children:i().openLog}),r&&e.state==="running"&&s(Fe,{lease:e,offer:t,machine:r}),s("button",{type:"button",class:"plain",onClick:()=>{n.end().catch(()=>{}),pe(e.id,void 0)},children:i().end})]})}function De({of:e}){return Object.values(e).every(n=>typeof n=="number"&&n>=0)?s(x,{children:[s(l,{name:i().cpu,note:i().cpuOf(b(e.cpuSeconds)),children:e.uptime>0?b(100*e.cpuSeconds/e.uptime/Math.max(1,e.vcpus),1)+" %":"\u2013"}),s(l,{name:i().memory,note:i().of(y(e.memoryBytes)),children:y(e.memoryUsed)}),s(l,{name:i().disk,note:i().of(y(e.diskBytes)),children:y(e.diskUsed)}),s(l,{name:i().read,children:y(e.diskRead)}),s(l,{name:i().written,children:y(e.diskWritten)}),s(l,{name:i().received,children:y(e.received)}),s(l,{name:i().sent,children:y(e.sent)}),s(l,{name:i().units,children:b(e.units)}),s(l,{name:i().uptime,children:P(e.uptime)})]}):null}function y(e){let t=["B","KiB","MiB","GiB","TiB"],n=0;for(;e>=1024&&n<t.length-1;n++)e/=1024;return`${b(e,n===0?0:1)} ${t[n]}`}function Ne({host:e}){let t=c(""),n=c(!1),r=c(!1),o=async a=>{if(a==="reset"&&!r.value){r.value=!0,t.value=i().sure;return}r.value=!1,n.value=!0,t.value=await e.act(a).then(()=>i().begun,A),n.value=!1};return s(p,{children:[s("div",{class:"fields",role:"group","aria-label":i().power,children:X.map(a=>s("button",{type:"button",class:"plain",disabled:n.value,onClick:()=>{o(a)},children:i()[a]},a))}),s("p",{role:"status",children:t.value})]})}var Ie=()=>import("./console-XMO2NTKQ.js"),Pe=()=>import("./log-5VFC4ESL.js");function le({load:e,...t}){let n=c(void 0);d(()=>{e().then(o=>n.value={Part:o.default})},[e]);let r=n.value?.Part;return r?s(r,{...t}):null}function Fe({lease:e,offer:t,machine:n}){let r=c(void 0);d(()=>{let a=!1;return ce(e.id,n,e.hostKey).then(u=>!a&&(r.value=u)),()=>{a=!0}},[e.id,e.hostKey,n.ssh,n.user,n.hostKey]);let o=r.value;return o===void 0?null:s(p,{children:[s("h3",{children:i().ssh}),typeof o=="string"?s("p",{class:o==="early"?"":"bad",role:o==="early"?"status":"alert",children:i()[o]}):s(p,{children:[s("p",{children:i().sshAbout}),s("p",{children:[i().fingerprint,": ",s("span",{class:"code",children:o.fingerprint})]}),s(f,{title:i().onYours,children:o.commands}),s(_,{lease:e,offer:t,machine:n})]})]})}export{He as a,S as b,Be as c,ie as d,fe as e,qe as f,We as g,Ve as h,ve as i,Oe as j,Re as k,Ae as l,Me as m,Rt as n,Fe as o};
