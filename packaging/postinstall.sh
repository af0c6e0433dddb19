#!/bin/sh
# Nothing is started: each daemon needs settings and a key first. Nothing is restarted either: a prover that is in the
# middle of a challenge is better left alone, and its operator knows when it is not.
set -e
if command -v systemd-sysusers >/dev/null; then
	systemd-sysusers muster.conf
else
	getent passwd muster >/dev/null || useradd --system --user-group --home-dir /var/lib/muster --shell /usr/sbin/nologin muster
fi
[ -d /var/lib/muster ] || install -d -m 700 -o muster -g muster /var/lib/muster
chgrp muster /etc/muster /etc/muster/muster.toml
if [ -d /run/systemd/system ]; then
	systemctl daemon-reload
fi
