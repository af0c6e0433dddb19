#!/bin/sh
# Keys, journals and the account stay, even when the package is purged: they are worth money. dpkg removes the settings
# then, and folders that have nothing in them.
set -e
if [ "$1" = purge ]; then
	rm -f /etc/systemd/system/*.wants/muster-prover@*.service /etc/systemd/system/*.wants/muster-host@*.service
	for daemon in prover keeper watch web fleet-serve fleet-join; do
		rm -f "/etc/systemd/system/multi-user.target.wants/muster-$daemon.service"
	done
	if [ -d /var/lib/muster ]; then
		rmdir --ignore-fail-on-non-empty /var/lib/muster
	fi
fi
if [ -d /run/systemd/system ]; then
	systemctl daemon-reload
fi
