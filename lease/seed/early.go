package seed

// earlyKeys prints the host keys as soon as they are made. cloud-init itself prints them last, when the packages of the
// user data are installed and its commands have run, which can take longer than an order waits. The unit that it begins
// starts after the stage that makes them; that is named otherwise since cloud-init 24.3. Without systemd, cloud-init's
// have to do.
const earlyKeys = `#!/bin/sh
test -d /run/systemd/system || exit 0
exec systemd-run --quiet --no-block --collect --unit=muster-host-keys \
  --property=After='cloud-init.service cloud-init-network.service' /bin/sh -c '
keys=$(cat /etc/ssh/ssh_host_*_key.pub) &&
printf "\n-----BEGIN SSH HOST KEY KEYS-----\n%s\n-----END SSH HOST KEY KEYS-----\n" "$keys" >/dev/console'
`
