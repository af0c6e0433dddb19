#!/bin/sh
# Nothing is started: each daemon needs settings and a key first.
set -e
if command -v systemd-sysusers >/dev/null; then
	systemd-sysusers muster.conf
else
	getent passwd muster >/dev/null || useradd --system --home-dir /var/lib/muster --shell /usr/sbin/nologin muster
fi
chgrp muster /etc/muster
if [ -d /run/systemd/system ]; then
	systemctl daemon-reload
	systemctl try-restart 'muster-*' || true
fi
