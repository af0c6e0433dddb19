#!/bin/sh
# An upgrade removes the old package too, as "upgrade" (deb) or 1 (rpm): then daemons go on until their operator restarts them.
set -e
if [ -d /run/systemd/system ] && { [ "$1" = remove ] || [ "$1" = 0 ]; }; then
	systemctl stop 'muster-*'
fi
